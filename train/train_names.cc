// SPDX-License-Identifier: Apache-2.0
// rashomon_train_names MODELS_FOLDER OUT.bin TRAIN... [--dev DEV...] ; rashomon_train_names MODELS_FOLDER --run
// IN.jsonl > OUT.jsonl Learns en/names/names.bin from .iob2 files (FORM, TAG) and .jsonl files (text, entities with
// byte offsets), or runs the recogniser on the texts of a .jsonl file and writes what scorers of spans read.
// Environment, for experiments: ROUNDS_NAMES (passes over the data), MOST_NAMES (features kept), DROP_NAMES (percent).
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>
#include <string>

#include "conllu.h"
#include "feature_trainer.h"
#include "normalise_text.h"
#include "rashomon/base/model_file.h"
#include "rashomon/base/unicode.h"
#include "rashomon/language.h"
#include "recognise_names.h"

namespace {

using namespace rashomon;

struct NameDocument {
  std::vector<NameToken> tokens;
  std::vector<uint8_t> classes;
};

int type_class(const std::string& type) {
  if (type == "PER" || type == "Person") return 1;
  if (type == "ORG" || type == "Organisation") return 3;
  if (type == "LOC" || type == "Location") return 5;
  return 0;
}

void read_iob2(const std::string& path, std::vector<NameDocument>& out) {
  std::ifstream in(path);
  bool first = true;
  std::string line;
  while (std::getline(in, line)) {
    if (line.rfind("# newdoc", 0) == 0) out.emplace_back();
    const size_t tab = line.find('\t');
    if (line.empty()) first = true;
    if (tab == std::string::npos) continue;
    const std::string tag = line.substr(tab + 1);
    int cls = tag.size() > 2 ? type_class(tag.substr(2)) : 0;
    if (cls != 0 && tag[0] == 'I') ++cls;
    out.back().tokens.push_back({normal_form(line.substr(0, tab)), first});
    out.back().classes.push_back(static_cast<uint8_t>(cls));
    first = false;
  }
}

Document plain_document(const std::string& text) {
  Document document;
  document.text = text;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    Block block;
    block.span = {static_cast<uint32_t>(at), static_cast<uint32_t>(end)};
    if (end > at) document.blocks.push_back(block);
    at = end + 1;
  }
  return document;
}

/// re3d marks descriptions too ("the regime"): only spans whose words are written like names are taken.
bool looks_like_name(const Analysis& analysis, uint32_t first, uint32_t last) {
  if (first >= last || last - first > 8) return false;
  for (uint32_t i = first; i < last; ++i) {
    const std::string& norm = analysis.tokens[i].norm;
    size_t at = 0;
    const char32_t c = next_code_point(norm, at);
    const bool small = is_lower(c);
    const bool inner = i > first && i + 1 < last &&
                       (norm == "of" || norm == "al" || norm == "for" || norm == "and" || norm == "the" ||
                        norm == "-" || norm == "in");
    if (!is_letter(c) && !inner && norm != "'s") return false;
    if (small && !inner && norm != "al") return false;
  }
  return true;
}

void read_jsonl(const std::string& path, const Language& language, std::vector<NameDocument>& out) {
  std::ifstream in(path);
  std::string line;
  while (std::getline(in, line)) {
    const auto record = nlohmann::json::parse(line);
    const Document document = plain_document(record.at("text").get<std::string>());
    const Analysis analysis = language.run(document);
    NameDocument names;
    for (const Token& token : analysis.tokens) names.tokens.push_back({token.norm, false});
    for (const Sentence& sentence : analysis.sentences) names.tokens[sentence.first].first = true;
    names.classes.assign(names.tokens.size(), 0);
    struct Found {
      uint32_t first, last;
      int cls;
    };
    std::vector<Found> found;
    for (const auto& entity : record.at("entities")) {
      const int cls = type_class(entity.at("type"));
      uint32_t first = analysis.token_at(entity.at("begin").get<uint32_t>());
      const uint32_t end = entity.at("end").get<uint32_t>();
      uint32_t last = first;
      while (last < analysis.tokens.size() && analysis.tokens[last].span.begin < end) ++last;
      if (first < last && (analysis.tokens[first].norm == "the" || analysis.tokens[first].norm == "The")) ++first;
      if (cls != 0 && looks_like_name(analysis, first, last)) found.push_back({first, last, cls});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.last - a.first > b.last - b.first; });
    for (const Found& f : found) {
      if (std::any_of(names.classes.begin() + f.first, names.classes.begin() + f.last,
                      [](uint8_t c) { return c != 0; }))
        continue;
      for (uint32_t i = f.first; i < f.last; ++i)
        names.classes[i] = static_cast<uint8_t>(i == f.first ? f.cls : f.cls + 1);
    }
    out.push_back(std::move(names));
  }
}

template <typename Visit>
void each_sentence(const NameDocument& document, const Visit& visit) {
  for (size_t first = 0; first < document.tokens.size();) {
    size_t last = first + 1;
    while (last < document.tokens.size() && !document.tokens[last].first) ++last;
    visit(first, last);
    first = last;
  }
}

std::vector<std::array<size_t, 3>> spans_of(const std::vector<uint8_t>& classes, size_t base) {
  std::vector<std::array<size_t, 3>> spans;
  for (size_t i = 0; i < classes.size(); ++i) {
    if (classes[i] % 2 == 0) continue;
    size_t end = i + 1;
    while (end < classes.size() && classes[end] == classes[i] + 1) ++end;
    spans.push_back({base + i, base + end, classes[i]});
  }
  return spans;
}

void report(const std::vector<NameDocument>& documents, const FeatureTrainer& trainer) {
  const auto score = [&](const uint64_t* f, int n, int32_t* s) { trainer.score(f, n, s); };
  size_t right = 0;
  size_t gold = 0;
  size_t system = 0;
  for (const NameDocument& document : documents) {
    const NameContext context(document.tokens);
    each_sentence(document, [&](size_t first, size_t last) {
      const auto a = spans_of(best_name_classes(context, first, last, score), first);
      const auto b = spans_of(
          {document.classes.begin() + static_cast<long>(first), document.classes.begin() + static_cast<long>(last)},
          first);
      gold += b.size();
      system += a.size();
      for (const auto& span : a) right += std::find(b.begin(), b.end(), span) != b.end();
    });
  }
  const double f1 = 200.0 * static_cast<double>(right) / static_cast<double>(gold + system);
  std::fprintf(stderr, "held out: typed F1 %.2f (%zu of %zu gold, %zu found)\n", f1, right, gold, system);
}

uint64_t dropped_share() {
  const char* percent = std::getenv("DROP_NAMES");
  return (percent ? std::strtoull(percent, nullptr, 10) : 30) * (uint64_t{1} << 32) / 100;
}

/// Some names written in capitals, so that headlines are known.
NameDocument shouted(const NameDocument& document, std::mt19937_64& random) {
  NameDocument copy = document;
  bool shout = false;
  for (NameToken& token : copy.tokens) {
    if (token.first) shout = random() % 12 == 0;
    if (!shout) continue;
    for (char& c : token.norm) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  return copy;
}

FeatureTrainer learn(const std::vector<NameDocument>& documents, const std::vector<NameDocument>& dev, int rounds) {
  FeatureTrainer trainer(kNameClasses);
  // In training each sentence is seen without a share of its features (chosen by hash), so that weights do not lean on
  // a few words that were learnt by heart (Sutton, Sindelar and McCallum 2006).
  const uint64_t share = dropped_share();
  uint64_t salt = 0;
  const auto keep = [&](uint64_t* f, int n) {
    return static_cast<int>(std::remove_if(f, f + n, [&](uint64_t x) { return mix(x, salt) >> 32 < share; }) - f);
  };
  const auto score = [&](const uint64_t* f, int n, int32_t* s) {
    uint64_t kept[kNameFeatures];
    std::copy(f, f + n, kept);
    trainer.score(kept, keep(kept, n), s);
  };
  std::mt19937_64 random(5);
  std::vector<size_t> order(documents.size());
  std::iota(order.begin(), order.end(), size_t{0});
  uint64_t features[kNameFeatures];
  for (int round = 0; round < rounds; ++round) {
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    size_t wrong = 0;
    for (const size_t d : order) {
      const NameDocument document = round % 2 == 1 ? shouted(documents[d], random) : documents[d];
      const NameContext context(document.tokens);
      each_sentence(document, [&](size_t first, size_t last) {
        trainer.tick();
        salt = random();
        const std::vector<uint8_t> guess = best_name_classes(context, first, last, score);
        for (size_t i = 0; i < guess.size(); ++i) {
          const int gold = document.classes[first + i];
          const int gold_before = i == 0 ? kNameClasses : document.classes[first + i - 1];
          const int guess_before = i == 0 ? kNameClasses : guess[i - 1];
          if (guess[i] != gold) {
            ++wrong;
            const int n = keep(features, context.features(first + i, features));
            trainer.update(features, n, gold, guess[i]);
          }
          if (guess[i] != gold || guess_before != gold_before) {
            int n = keep(features, context.pair_features(first + i, gold_before, features));
            for (int f = 0; f < n; ++f) trainer.add(features[f], gold, 1);
            n = keep(features, context.pair_features(first + i, guess_before, features));
            for (int f = 0; f < n; ++f) trainer.add(features[f], guess[i], -1);
          }
        }
      });
    }
    std::fprintf(stderr, "round %d: %zu wrong, %zu features\n", round + 1, wrong, trainer.features());
    if (!dev.empty()) {
      FeatureTrainer copy = trainer;
      copy.average();
      report(dev, copy);
    }
  }
  trainer.average();
  return trainer;
}

int run_on(const Models& models, const Language& language, const std::string& path) {
  auto recogniser = NameRecogniser::open(models);
  if (!recogniser) return std::fprintf(stderr, "%s\n", recogniser.error().message.c_str()), 1;
  std::ifstream in(path);
  std::string line;
  while (std::getline(in, line)) {
    const auto record = nlohmann::json::parse(line);
    const Document document = plain_document(record.at("text").get<std::string>());
    const Analysis analysis = language.run(document);
    nlohmann::json out{{"id", record.at("id")}, {"entities", nlohmann::json::array()}};
    for (const NameSpan& name : recogniser->run(document, analysis)) {
      const char* type = name.type == EntityType::person ? "PER" : name.type == EntityType::place ? "LOC" : "ORG";
      out["entities"].push_back({{"begin", analysis.tokens[name.first].span.begin},
                                 {"end", analysis.tokens[name.last - 1].span.end},
                                 {"type", type}});
    }
    std::printf("%s\n", out.dump().c_str());
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr,
                 "use: %s MODELS_FOLDER OUT.bin TRAIN... [--dev DEV...]\n     %s MODELS_FOLDER --run IN.jsonl\n",
                 argv[0], argv[0]);
    return 2;
  }
  auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  auto language = Language::open(*models);
  if (!language) return std::fprintf(stderr, "%s\n", language.error().message.c_str()), 1;
  if (std::string(argv[2]) == "--run") return run_on(*models, *language, argv[3]);
  std::vector<NameDocument> train;
  std::vector<NameDocument> dev;
  std::vector<NameDocument>* into = &train;
  for (int i = 3; i < argc; ++i) {
    const std::string path = argv[i];
    if (path == "--dev")
      into = &dev;
    else if (path.ends_with(".iob2"))
      read_iob2(path, *into);
    else
      read_jsonl(path, *language, *into);
  }
  const char* rounds = std::getenv("ROUNDS_NAMES");
  const char* most = std::getenv("MOST_NAMES");
  const FeatureTrainer trainer = learn(train, dev, rounds ? std::atoi(rounds) : 8);
  const std::string bytes =
      write_model_file("names", {{"weights", trainer.write(most ? std::strtoull(most, nullptr, 10) : 120000)}});
  std::ofstream out(argv[2], std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::fprintf(stderr, "%s: %zu bytes\n", argv[2], bytes.size());
  return 0;
}
