// SPDX-License-Identifier: Apache-2.0
#include "recognise_names.h"

#include <algorithm>

#include "rashomon/base/model_file.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kRepeats = 6;  // places of one word that are looked at
constexpr size_t kLongestRun = 12;

uint32_t hash_text(std::string_view text) {
  uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash ^ (hash >> 15);
}

/// Letters as x and X, digits as d, other marks as they are; `runs` counts how many of a kind are kept in a row.
std::string shape_of(std::string_view norm, size_t runs) {
  std::string shape;
  size_t same = 0;
  for (size_t at = 0, n = 0; at < norm.size() && n < 40; ++n) {
    const char32_t c = next_code_point(norm, at);
    const char kind = is_upper(c)    ? 'X'
                      : is_letter(c) ? 'x'
                      : is_digit(c)  ? 'd'
                      : c < 0x80     ? static_cast<char>(c)
                                     : '*';
    same = !shape.empty() && shape.back() == kind ? same + 1 : 1;
    if (same <= runs) shape += kind;
  }
  return shape;
}

/// Small words that stand inside names.
bool is_inner(uint32_t lower) {
  static const std::vector<uint32_t> kInner = [] {
    std::vector<uint32_t> list;
    for (const char* word : {"of", "al", "el", "-", "de", "la", "bin", "ibn", "and", "&", "for", "the", "'s", "von",
                             "van", "ul", "ud", "abu", "e"})
      list.push_back(hash_text(word));
    std::sort(list.begin(), list.end());
    return list;
  }();
  return std::binary_search(kInner.begin(), kInner.end(), lower);
}

}  // namespace

NameContext::NameContext(const std::vector<NameToken>& tokens) {
  words_.reserve(tokens.size());
  uint32_t sentence = 0;
  for (const NameToken& token : tokens) {
    Item item{};
    if (token.first) ++sentence;
    const std::string lower = to_lower(token.norm);
    item.lower = hash_text(lower);
    item.form = hash_text(token.norm);
    const std::string shape = shape_of(token.norm, 4);
    item.shape = hash_text(shape);
    item.short_shape = hash_text(shape_of(token.norm, 1));
    for (size_t i = 0; i < 4; ++i) {
      item.prefix[i] = lower.size() > i ? hash_text(std::string_view(lower).substr(0, i + 1)) : 0;
      item.suffix[i] = lower.size() > i ? hash_text(std::string_view(lower).substr(lower.size() - i - 1)) : 0;
    }
    item.sentence = sentence;
    item.first = token.first;
    item.letter = shape.find_first_of("xX") != std::string::npos;
    item.capital = !shape.empty() && shape[0] == 'X';
    item.all_capital = item.capital && shape.size() > 1 && shape.find('x') == std::string::npos;
    words_.push_back(item);
  }
  edge_.lower = edge_.form = edge_.shape = edge_.short_shape = 1;
  edge_.sentence = UINT32_MAX;
  // Sentences in capitals: case tells nothing there.
  for (size_t first = 0; first < words_.size();) {
    size_t last = first;
    size_t capital = 0;
    size_t letters = 0;
    for (; last < words_.size() && words_[last].sentence == words_[first].sentence; ++last) {
      capital += words_[last].capital;
      letters += words_[last].letter;
    }
    if (letters >= 4 && capital * 10 >= letters * 8) {
      for (size_t i = first; i < last; ++i) words_[i].shouting = true;
    }
    first = last;
  }
  find_runs();
  find_repeats();
}

void NameContext::find_runs() {
  for (size_t i = 0; i < words_.size();) {
    if (!words_[i].capital) {
      ++i;
      continue;
    }
    size_t end = i + 1;
    for (size_t at = end; at < words_.size() && at - i < kLongestRun && words_[at].sentence == words_[i].sentence;
         ++at) {
      if (words_[at].capital)
        end = at + 1;
      else if (!is_inner(words_[at].lower))
        break;
    }
    for (size_t k = i; k < end; ++k) {
      words_[k].run_first = static_cast<uint32_t>(i);
      words_[k].run_last = static_cast<uint32_t>(end);
    }
    i = end;
  }
}

void NameContext::find_repeats() {
  for (size_t i = 0; i < words_.size(); ++i) {
    const Item& w = words_[i];
    if (!w.letter || w.shouting) continue;
    if (!w.capital) {
      seen_[w.lower] |= 1;
    } else {
      if (!w.first) seen_[w.lower] |= 2;
      std::vector<uint32_t>& list = places_[w.form];
      if (list.size() < kRepeats) list.push_back(static_cast<uint32_t>(i));
    }
  }
}

const NameContext::Item& NameContext::item(size_t at, int step) const {
  const int64_t where = static_cast<int64_t>(at) + step;
  if (where < 0 || where >= static_cast<int64_t>(words_.size())) return edge_;
  const Item& found = words_[static_cast<size_t>(where)];
  return found.sentence == words_[at].sentence ? found : edge_;
}

int NameContext::features(size_t at, uint64_t* out) const {
  int n = 0;
  uint64_t id = 5000;
  auto add = [&](auto... values) {
    uint64_t hash = id++ * 0xD6E8FEB86659FD93ull;
    ((hash = mix(hash, static_cast<uint64_t>(values))), ...);
    out[n++] = mix(hash, 17);
  };
  const Item& w = words_[at];
  const Item& l1 = item(at, -1);
  const Item& l2 = item(at, -2);
  const Item& r1 = item(at, 1);
  const Item& r2 = item(at, 2);
  const uint64_t kind = w.shouting ? 9 : (w.capital ? 1 : 0) + (w.all_capital ? 2 : 0) + (w.first ? 4 : 0);
  add(kind);
  add(w.lower);
  add(w.lower, kind);
  add(w.shape, w.shouting);
  add(w.short_shape, w.shouting, w.first);
  for (int i = 0; i < 4; ++i) add(w.prefix[i], w.capital);
  for (int i = 0; i < 4; ++i) add(w.suffix[i], w.capital);
  add(w.suffix[2], w.prefix[1], kind);
  add(l1.lower);
  add(l1.lower, kind);
  add(l2.lower, kind);
  add(r1.lower);
  add(r1.lower, kind);
  add(r2.lower, kind);
  add(l1.lower, w.lower);
  add(w.lower, r1.lower);
  add(l2.lower, l1.lower, kind);
  add(r1.lower, r2.lower, kind);
  add(l1.lower, r1.lower, kind);
  add(l1.short_shape, w.short_shape, r1.short_shape);
  add(l1.short_shape, w.short_shape);
  add(w.short_shape, r1.short_shape);
  add(l2.short_shape, l1.short_shape, w.short_shape);
  add(w.short_shape, r1.short_shape, r2.short_shape);
  add(l1.suffix[2], kind);
  add(r1.suffix[2], kind);
  add(l1.capital, w.capital, r1.capital, w.shouting);
  if (w.run_last > w.run_first) {
    const size_t length = w.run_last - w.run_first;
    const Item& head = words_[w.run_last - 1];
    const Item& start = words_[w.run_first];
    const Item& before = item(w.run_first, -1);
    const Item& after = item(w.run_last - 1, 1);
    const uint64_t where = at == w.run_first ? (length == 1 ? 3 : 0) : at + 1 == w.run_last ? 2 : 1;
    add(length, where, w.shouting);
    add(head.lower, where);
    add(start.lower, where);
    add(head.suffix[2], where);
    add(before.lower, where);
    add(after.lower, where);
    add(before.lower, length);
    add(after.lower, length);
    add(before.lower, after.lower);
    add(before.suffix[2], where);
    add(after.suffix[2], where);
    add(start.lower, head.lower);
    add(item(w.run_first, -2).lower, before.lower, where);
    add(after.lower, item(w.run_last - 1, 2).lower, where);
    add(start.first, before.lower == edge_.lower, where);
  } else {
    add(0);
  }
  if (w.capital) {
    auto seen = seen_.find(w.lower);
    add(seen == seen_.end() ? 0 : seen->second, kind);
    auto places = places_.find(w.form);
    size_t used = 0;
    if (places != places_.end()) {
      const uint64_t fixed = id;
      for (const uint32_t other : places->second) {
        if (other == at || used == 4) continue;
        ++used;
        // The same three ids for each: these features are a bag.
        id = fixed + 1;
        const Item& o = words_[other];
        add(item(other, -1).lower, kind);
        add(item(other, 1).lower, kind);
        const Item& head = words_[o.run_last - 1];
        add(o.run_last - o.run_first, head.lower, kind);
        if (o.run_last - o.run_first > 1) add(words_[o.run_first].lower, kind);
      }
    }
    id = 6000;
    add(used, kind);
  }
  return n;
}

int NameContext::pair_features(size_t at, int before, uint64_t* out) const {
  const Item& w = words_[at];
  const auto b = static_cast<uint64_t>(before);
  const uint64_t kind = w.shouting ? 9 : (w.capital ? 1 : 0) + (w.all_capital ? 2 : 0);
  out[0] = mix(mix(7001, b), 23);
  out[1] = mix(mix(mix(7002, b), w.lower), 23);
  out[2] = mix(mix(mix(7003, b), kind), 23);
  out[3] = mix(mix(mix(mix(7004, b), w.short_shape), item(at, -1).lower), 23);
  return kNamePairFeatures;
}

Result<NameRecogniser> NameRecogniser::open(const Models& models) {
  constexpr std::string_view kName = "en/names/names.bin";
  auto bytes = models.get(kName);
  if (!bytes) return bytes.error();
  auto file = ModelFile::open(*bytes, "names", kName);
  if (!file) return file.error();
  auto weights = file->section("weights");
  if (!weights) return weights.error();
  auto table = FeatureTable::open(*weights, kName);
  if (!table) return table.error();
  if (table->classes() != kNameClasses) {
    return Error{ErrorCode::corrupt, "the name recogniser has other classes than this build",
                 "Rebuild, or retrain the model."};
  }
  return NameRecogniser(models, *table);
}

std::vector<NameSpan> NameRecogniser::run(const Document&, const Analysis& analysis) const {
  std::vector<NameToken> tokens(analysis.tokens.size());
  for (size_t i = 0; i < tokens.size(); ++i) tokens[i].norm = analysis.tokens[i].norm;
  for (const Sentence& sentence : analysis.sentences) tokens[sentence.first].first = true;
  const NameContext context(tokens);
  const auto score = [&](const uint64_t* features, int count, int32_t* scores) {
    table_.score(features, count, scores);
  };
  std::vector<NameSpan> names;
  for (const Sentence& sentence : analysis.sentences) {
    const std::vector<uint8_t> classes = best_name_classes(context, sentence.first, sentence.last, score);
    for (uint32_t i = 0; i < classes.size(); ++i) {
      if (classes[i] % 2 == 0) continue;
      uint32_t end = i + 1;
      while (end < classes.size() && classes[end] == classes[i] + 1) ++end;
      static constexpr EntityType kTypes[] = {EntityType::person, EntityType::organisation, EntityType::place};
      names.push_back({sentence.first + i, sentence.first + end, kTypes[(classes[i] - 1) / 2]});
    }
  }
  return names;
}

}  // namespace rashomon
