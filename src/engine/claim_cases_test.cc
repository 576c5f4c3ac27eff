// SPDX-License-Identifier: Apache-2.0
// Sentences of our own through words, mentions and claims: every "yes" and "no" of models/en/rules/*.rules, and the
// cases of tests/cases/claim/*.case (its README says how one is written). All reports are dated Wednesday 16 June 2021.
// RASHOMON_CASES_VERBOSE=1 prints what was found for each case that fails unexpectedly, RASHOMON_CASES_UPDATE=1
// rewrites the list of those known to fail.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

#include "rashomon/base/unicode.h"
#include "rashomon/claim.h"
#include "rashomon/language.h"
#include "rashomon/mention.h"
#include "rashomon/record/print.h"

namespace rashomon {
namespace {

const std::string kRoot = RASHOMON_SOURCE_DIR;

/// The parts of a case: paragraphs of text and what is expected of their claims.
struct Case {
  std::string where;  // file:line
  std::vector<std::pair<BlockKind, std::string>> blocks;
  std::vector<std::string> expected;  // "capture actor=rebels", "not capture", "nothing"
};

struct Stages {
  Language language;
  MentionFinder mentions;
  ClaimFinder claims;

  static const Stages& instance() {
    static const Stages kStages = [] {
      std::vector<Models::File> files;
      static std::vector<std::string> bytes;
      bytes.reserve(10000);
      for (const auto& [folder, prefix] :
           {std::pair<std::string, std::string>{"/models", ""}, {"/data/gazetteer", "gazetteer/"}}) {
        if (!std::filesystem::exists(kRoot + folder)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(kRoot + folder)) {
          if (!entry.is_regular_file()) continue;
          std::ifstream in(entry.path(), std::ios::binary);
          bytes.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
          files.push_back(
              {prefix + std::filesystem::relative(entry.path(), kRoot + folder).generic_string(), bytes.back()});
        }
      }
      const Models models = Models::of_static(std::move(files));
      auto language = Language::open(models);
      auto mentions = MentionFinder::open(models);
      auto claims = ClaimFinder::open(models);
      if (!language || !mentions || !claims) {
        std::cerr << "cannot open the stages\n"
                  << (claims ? "" : claims.error().message) << (language ? "" : language.error().message)
                  << (mentions ? "" : mentions.error().message) << "\n";
        std::exit(2);
      }
      return Stages{std::move(*language), std::move(*mentions), std::move(*claims)};
    }();
    return kStages;
  }
};

struct Outcome {
  Document document;
  Analysis analysis;
  Mentions mentions;
  Claims claims;
};

Outcome read(const Case& c) {
  Outcome out;
  Document& d = out.document;
  d.id = "r_case";
  d.language = "en";
  d.published.days = {day_of(2021, 6, 16), day_of(2021, 6, 16)};
  d.published.basis = Basis::stated;
  for (const auto& [kind, text] : c.blocks) {
    if (!d.text.empty()) d.text += "\n\n";
    const auto begin = static_cast<uint32_t>(d.text.size());
    d.text += text;
    d.blocks.push_back({kind, {begin, static_cast<uint32_t>(d.text.size())}});
    if (kind == BlockKind::title && d.title.empty()) d.title = d.blocks.back().span;
  }
  const Stages& stages = Stages::instance();
  out.analysis = stages.language.run(d);
  out.mentions = stages.mentions.run(d, out.analysis);
  out.claims = stages.claims.run(d, out.analysis, out.mentions);
  return out;
}

bool holds(const Outcome& o, const std::string& expectation) {
  return meets(o.document, o.mentions, o.claims, expectation);
}

void report(const Case& c, const Outcome& o, const std::string& expectation) {
  if (std::getenv("RASHOMON_CASES_VERBOSE") == nullptr) return;
  std::cout << "---- " << c.where << "\n     " << o.document.text << "\n     expected: " << expectation << "\n";
  for (const Claim& k : o.claims.claims) {
    std::cout << "     found: " << event_type_name(k.type) << " " << stance_name(k.stance) << " ["
              << k.trigger.of(o.document.text) << "]";
    for (const Participant& p : k.participants)
      std::cout << " " << role_name(p.role) << "=" << p.span.of(o.document.text);
    if (k.place != kNone) std::cout << " place=" << k.place_span.of(o.document.text);
    std::cout << " when=" << iso_day(k.when.days.earliest) << ".." << iso_day(k.when.days.latest)
              << (k.background ? " background" : "") << " " << k.rule << "\n";
  }
  if (std::string(std::getenv("RASHOMON_CASES_VERBOSE")) == "2") {
    std::cout << print_conllu(o.document, o.analysis);
    for (const Mention& m : o.mentions.mentions) {
      std::cout << "     mention [" << m.span.of(o.document.text) << "] head " << o.analysis.tokens[m.head].norm << " "
                << (m.entity < o.mentions.entities.size() ? entity_type_name(o.mentions.entities[m.entity].type) : "-")
                << "\n";
    }
  }
}

std::vector<std::string> lines_of(const std::filesystem::path& path) {
  std::vector<std::string> out;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

std::vector<std::filesystem::path> files_in(const std::string& folder, const std::string& extension) {
  std::vector<std::filesystem::path> out;
  if (!std::filesystem::exists(folder)) return out;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == extension) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<Case> rule_examples() {
  std::vector<Case> out;
  for (const auto& path : files_in(kRoot + "/models/en/rules", ".rules")) {
    std::string id;
    size_t number = 0;
    for (const std::string& line : lines_of(path)) {
      ++number;
      Case c;
      c.where = path.filename().string() + ":" + std::to_string(number);
      if (line.starts_with("rule ")) id = line.substr(5);
      if (line.starts_with("yes ")) {
        const size_t arrow = line.find("->");
        c.blocks = {{BlockKind::paragraph, std::string(trim(line.substr(4, arrow - 4)))}};
        c.expected = {std::string(trim(line.substr(arrow + 2)))};
        out.push_back(c);
      } else if (line.starts_with("no ")) {
        c.blocks = {{BlockKind::paragraph, std::string(trim(line.substr(3)))}};
        c.expected = {"not " + id};
        out.push_back(c);
      }
    }
  }
  return out;
}

std::vector<Case> written_cases() {
  std::vector<Case> out;
  for (const auto& path : files_in(kRoot + "/tests/cases/claim", ".case")) {
    size_t number = 0;
    bool text = false;
    for (const std::string& line : lines_of(path)) {
      ++number;
      if (line.empty() || line[0] == '#') continue;
      if (line[0] == '>') {
        const bool title = line.starts_with(">>");
        if (!text) out.push_back({path.filename().string() + ":" + std::to_string(number), {}, {}});
        out.back().blocks.emplace_back(title ? BlockKind::title : BlockKind::paragraph,
                                       std::string(trim(line.substr(title ? 2 : 1))));
        text = true;
      } else {
        if (!out.empty()) out.back().expected.push_back(std::string(trim(line)));
        text = false;
      }
    }
  }
  return out;
}

/// An expectation by what it says, so that lines may move: "force.rules | text -> expectation".
std::string name_of(const Case& c, const std::string& expectation) {
  std::string out = c.where.substr(0, c.where.find(':')) + " |";
  for (const auto& block : c.blocks) out += " " + block.second;
  return out + " -> " + expectation;
}

const std::string kKnownFailures = kRoot + "/tests/cases/claim/known_failures.txt";
const char* const kKnownHeader =
    "# Examples of models/en/rules and tests/cases/claim that do not hold yet, one a line: FILE | TEXT -> "
    "EXPECTATION.\n"
    "# A new failure fails the test; so does a line whose example has come to hold. RASHOMON_CASES_UPDATE=1 rewrites\n"
    "# this file; the change is for the reviewer to see.\n";

// The parser and the finding of names err on some examples. They are listed, so that none is lost in silence.
TEST(ClaimCases, ExamplesHoldButForTheKnownFailures) {
  std::set<std::string> known;
  for (const std::string& line : lines_of(kKnownFailures)) {
    if (!line.empty() && line[0] != '#') known.insert(line);
  }
  std::vector<Case> cases = rule_examples();
  const std::vector<Case> written = written_cases();
  cases.insert(cases.end(), written.begin(), written.end());
  ASSERT_GT(cases.size(), 300U);
  const bool update = std::getenv("RASHOMON_CASES_UPDATE") != nullptr;
  std::set<std::string> failed, held;
  for (const Case& c : cases) {
    const Outcome o = read(c);
    for (const std::string& expectation : c.expected) {
      const std::string name = name_of(c, expectation);
      if (holds(o, expectation)) {
        held.insert(name);
        continue;
      }
      failed.insert(name);
      if (update || known.contains(name)) continue;
      report(c, o, expectation);
      ADD_FAILURE() << c.where << " no longer holds, or is new and does not hold: " << name;
    }
  }
  std::cout << held.size() << " of " << held.size() + failed.size() << " expectations hold\n";
  if (update) {
    std::ofstream out(kKnownFailures, std::ios::binary);
    out << kKnownHeader;
    for (const std::string& name : failed) out << name << "\n";
    return;
  }
  for (const std::string& name : known) {
    EXPECT_FALSE(held.contains(name)) << "now holds; remove this line from known_failures.txt: " << name;
    EXPECT_TRUE(held.contains(name) || failed.contains(name))
        << "is no example any more; remove this line from known_failures.txt: " << name;
  }
}

}  // namespace
}  // namespace rashomon
