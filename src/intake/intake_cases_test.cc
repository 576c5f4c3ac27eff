// SPDX-License-Identifier: Apache-2.0
// Runs tests/cases/intake/*.case (form: tests/cases/intake/README.md). What does not hold yet is listed in
// known_failures.txt beside them; RASHOMON_CASES_UPDATE=1 rewrites the list, RASHOMON_CASES_VERBOSE=1 prints blocks.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

#include "rashomon/base/unicode.h"
#include "test_models.h"

namespace rashomon {
namespace {

const std::string kRoot = std::string(RASHOMON_SOURCE_DIR) + "/tests/cases/intake";

const std::vector<std::vector<std::string>> kBodies = {
    {"The army entered a suburb of the city before dawn and took the bridge, the mayor said. Two houses burnt.",
     "\"They came by the well,\" a trader said.", "Nobody knows how many were hurt. The bridge is closed to lorries."},
    {"Shells fell on the market for the second night, and the hospital counted nineteen wounded, a nurse said.",
     "The rebels deny that they fired. \"We have no such guns,\" their spokesman said.",
     "The road to the port is open again. It had been closed for a week."}};

std::vector<std::string> lines_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

struct Line {
  char mark;  // - furniture, + text, | either
  std::string text;
};

struct Case {
  std::string file, name;
  bool tells_day = false, tells_agencies = false;
  std::string day, agencies;
  std::vector<Line> lines;
};

std::vector<Case> cases_of(const std::filesystem::path& path) {
  std::vector<Case> out;
  for (const std::string& line : lines_of(path)) {
    if (line.starts_with("== ")) {
      out.push_back({path.filename().string(), line.substr(3), false, false, "", "", {}});
    } else if (line.empty() || line[0] == '#' || out.empty()) {
      continue;
    } else if (line.starts_with("day ")) {
      out.back().tells_day = true;
      out.back().day = line.substr(4);
    } else if (line.starts_with("agencies ")) {
      out.back().tells_agencies = true;
      out.back().agencies = line.substr(9);
    } else if (line[0] == '@') {
      for (const std::string& text : kBodies[static_cast<size_t>(line[1] - '1') % kBodies.size()])
        out.back().lines.push_back({'+', text});
      out.back().lines.back().text += line.substr(2);
      if (line.size() > 2) out.back().lines.back().mark = '|';
    } else {
      out.back().lines.push_back({line[0], line.substr(2)});
    }
  }
  return out;
}

/// Which bytes of a report are furniture.
std::vector<bool> furniture_of(const Document& d) {
  std::vector<bool> out(d.text.size());
  for (const Block& block : d.blocks) {
    for (uint32_t at = block.span.begin; at < block.span.end; ++at) out[at] = block.kind == BlockKind::furniture;
  }
  return out;
}

std::string day_of_report(const Document& d) {
  const Interval days = d.published.days;
  if (d.published.basis == Basis::unknown) return "none";
  return iso_day(days.earliest) + (days.is_day() ? "" : ".." + iso_day(days.latest));
}

/// "AFP; dpa" of what stands in any order.
std::string in_order(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "; ") + name;
  return out.empty() ? "none" : out;
}

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> out;
  for (size_t at = 0; at < list.size();) {
    const size_t cut = std::min(list.find("; ", at), list.size());
    out.push_back(list.substr(at, cut - at));
    at = cut + 2;
  }
  return out;
}

class Outcomes {
 public:
  void note(const Case& c, const std::string& what, bool holds, const std::string& found) {
    const std::string name = c.file + " | " + c.name + " | " + what;
    (holds ? held : failed).insert(name);
    const auto tally = std::find_if(tallies.begin(), tallies.end(), [&](const auto& t) { return t.file == c.file; });
    Tally& t = tally == tallies.end() ? tallies.emplace_back(Tally{c.file, 0, 0}) : *tally;
    ++t.all;
    t.right += holds;
    if (!holds) reasons.emplace_back(name, found);
  }
  struct Tally {
    std::string file;
    int all, right;
  };
  std::set<std::string> held, failed;
  std::vector<Tally> tallies;
  std::vector<std::pair<std::string, std::string>> reasons;
};

/// Lines with one break, and with an empty line between them: the same must hold of both.
void run(const Intake& intake, const Case& c, Outcomes& out) {
  std::vector<std::pair<bool, std::string>> lines(c.lines.size(), {true, ""});
  bool day = true, agencies = true;
  std::string found_day, found_agencies;
  for (const std::string gap : {"\n", "\n\n"}) {
    std::string text;
    std::vector<Span> spans;
    for (const Line& line : c.lines) {
      spans.push_back({static_cast<uint32_t>(text.size()), static_cast<uint32_t>(text.size() + line.text.size())});
      text += line.text + gap;
    }
    const Document d = intake.run({"folder/report", 0, InputFormat::text, text, text.size()}).value();
    if (std::getenv("RASHOMON_CASES_VERBOSE") != nullptr) std::cout << "== " << c.name << "\n" << print_blocks(d);
    const std::vector<bool> furniture = furniture_of(d);
    for (size_t i = 0; i < spans.size(); ++i) {
      for (uint32_t at = spans[i].begin; at < spans[i].end && lines[i].first; ++at) {
        if (!is_space(static_cast<unsigned char>(text[at])) && furniture[at] != (c.lines[i].mark == '-')) {
          lines[i] = {false, gap.size() == 1 ? "lines" : "paragraphs"};
        }
      }
    }
    const std::string this_day = day_of_report(d), these = in_order(d.agencies);
    if (this_day != c.day) day = false, found_day = this_day;
    if (these != in_order(split(c.agencies))) agencies = false, found_agencies = these;
  }
  for (size_t i = 0; i < lines.size(); ++i) {
    if (c.lines[i].mark != '|' && !c.tells_day && !c.tells_agencies)
      out.note(c, std::string(1, c.lines[i].mark) + " " + c.lines[i].text, lines[i].first, lines[i].second);
  }
  if (c.tells_day) out.note(c, "day " + c.day, day, found_day);
  if (c.tells_agencies) out.note(c, "agencies " + c.agencies, agencies, found_agencies);
}

TEST(IntakeCases, PagesAreReadButForTheKnownFailures) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(kRoot)) {
    if (entry.path().extension() == ".case") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  const Intake intake = std::move(Intake::open({}, test_models())).value();
  Outcomes out;
  for (const auto& file : files) {
    for (const Case& c : cases_of(file)) run(intake, c, out);
  }
  for (const auto& tally : out.tallies)
    std::cout << tally.file << ": " << tally.right << " of " << tally.all << " hold\n";
  const std::string list = kRoot + "/known_failures.txt";
  if (std::getenv("RASHOMON_CASES_UPDATE") != nullptr) {
    std::ofstream stream(list, std::ios::binary);
    stream << "# What of tests/cases/intake does not hold yet, one a line: FILE | CASE | WHAT.\n";
    for (const std::string& name : out.failed) stream << name << "\n";
    return;
  }
  std::set<std::string> known;
  for (const std::string& line : lines_of(list)) {
    if (!line.empty() && line[0] != '#') known.insert(line);
  }
  for (const auto& [name, found] : out.reasons) {
    EXPECT_TRUE(known.contains(name)) << "no longer holds, or is new and does not hold: " << name << " (" << found
                                      << ")";
  }
  for (const std::string& name : known) {
    EXPECT_TRUE(out.failed.contains(name))
        << "holds, or is no case any more; remove it from known_failures.txt: " << name;
  }
}

}  // namespace
}  // namespace rashomon
