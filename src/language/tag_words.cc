// SPDX-License-Identifier: Apache-2.0
#include "tag_words.h"

#include <algorithm>
#include <string>

#include "rashomon/base/model_file.h"

namespace rashomon {
namespace {

const Word kEdge = [] {
  Word word;
  word.lower = word.any_lower = 2;
  word.tags = UINT16_MAX;
  return word;
}();

const Word& word_at(const std::vector<Word>& words, size_t at, int step) {
  const auto where = static_cast<int64_t>(at) + step;
  return where < 0 || where >= static_cast<int64_t>(words.size()) ? kEdge : words[static_cast<size_t>(where)];
}

uint64_t tag_before(const std::vector<uint8_t>& tags, size_t at, size_t back) {
  return at < back ? 254 : tags[at - back];
}

}  // namespace

Result<TagSet> read_tag_set(std::string_view bytes) {
  if (bytes.empty() || bytes.size() % 3 != 0 || bytes.size() / 3 > static_cast<size_t>(kMostClasses)) {
    return Error{ErrorCode::corrupt, "the tagger's list of tags has a size that does not fit",
                 "Rebuild, or retrain the model."};
  }
  TagSet tags;
  for (size_t i = 0; i + 3 <= bytes.size(); i += 3) {
    const auto upos = std::min(static_cast<uint8_t>(bytes[i]), static_cast<uint8_t>(Upos::X));
    tags.push_back({static_cast<Upos>(upos), static_cast<uint8_t>(bytes[i + 1]), static_cast<uint8_t>(bytes[i + 2])});
  }
  return tags;
}

std::string write_tag_set(const TagSet& tags) {
  std::string out;
  for (const FineTag& tag : tags)
    out += {static_cast<char>(tag.tag), static_cast<char>(tag.number), static_cast<char>(tag.tense)};
  return out;
}

bool is_shouting(const std::vector<Word>& words) {
  size_t capital = 0;
  size_t small = 0;
  for (const Word& word : words) {
    if (word.all_capital) {
      ++capital;
    } else if (!word.punctuation && !word.digit && !(word.capital && word.prefix[1] == 0)) {
      ++small;
    }
  }
  return capital >= 2 && small * 8 <= capital;
}

int tag_features(const std::vector<Word>& words, size_t at, const std::vector<uint8_t>& tags, bool shouting,
                 uint64_t* out) {
  int n = 0;
  uint64_t id = 1;
  auto one = [&](uint64_t a) { out[n++] = mix(mix(id++, a), 77); };
  auto two = [&](uint64_t a, uint64_t b) { out[n++] = mix(mix(mix(id++, a), b), 78); };
  auto three = [&](uint64_t a, uint64_t b, uint64_t c) { out[n++] = mix(mix(mix(mix(id++, a), b), c), 79); };
  const Word& w = words[at];
  const Word& l1 = word_at(words, at, -1);
  const Word& l2 = word_at(words, at, -2);
  const Word& r1 = word_at(words, at, 1);
  const Word& r2 = word_at(words, at, 2);
  const Word& r3 = word_at(words, at, 3);
  const uint64_t t1 = tag_before(tags, at, 1);
  const uint64_t t2 = tag_before(tags, at, 2);
  const uint64_t t3 = tag_before(tags, at, 3);
  // Where case tells nothing, its kinds are told apart from the kinds of common text.
  const uint64_t form = shouting ? 3 : (w.capital ? 1 : 0) + (w.all_capital ? 4 : 0) + (at == 0 ? 8 : 0);
  const uint64_t shape = shouting ? mix(w.digit, w.punctuation) : w.shape;
  one(0);
  one(w.lower);
  two(w.lower, form);
  one(w.tags);
  two(w.tags, form);
  one(w.cluster);
  one(w.cluster >> 5);
  two(w.cluster, form);
  for (int i = 0; i < 5; ++i) one(w.suffix[i]);
  for (int i = 0; i < 3; ++i) one(w.prefix[i]);
  two(shape, at == 0);
  two(w.suffix[2], form);
  two(w.suffix[1], shape);
  two(w.suffix[2], t1);
  one(t1);
  two(t1, t2);
  three(t1, t2, t3);
  two(t1, w.lower);
  two(t1, w.tags);
  three(t1, t2, w.lower);
  three(t1, t2, w.tags);
  three(t1, w.tags, r1.tags);
  three(t1, w.lower, r1.tags);
  two(w.lower, r1.tags);
  two(w.lower, l1.lower);
  two(w.lower, r1.lower);
  two(w.tags, r1.lower);
  two(w.tags, l1.lower);
  one(l1.lower);
  one(l2.lower);
  two(l1.lower, l2.lower);
  one(r1.lower);
  one(r2.lower);
  two(r1.lower, r2.lower);
  two(l1.lower, r1.lower);
  one(r1.tags);
  two(r1.tags, r2.tags);
  three(r1.tags, r2.tags, r3.tags);
  two(t1, r1.tags);
  three(t1, r1.tags, r2.tags);
  one(r1.suffix[2]);
  one(l1.suffix[2]);
  one(r1.cluster);
  one(l1.cluster);
  two(w.cluster, r1.cluster);
  two(w.cluster, l1.cluster);
  two(form, r1.capital + 2 * l1.capital + 4 * (r1.shape == kEdge.shape));
  two(w.suffix[2], r1.tags);
  three(form, t1, r1.tags);
  three(shape, l1.lower, r1.lower);
  return n;
}

Result<Tagger> Tagger::open(const Models& models) {
  constexpr std::string_view kName = "en/language/tagger.bin";
  auto bytes = models.get(kName);
  if (!bytes) return bytes.error();
  auto file = ModelFile::open(*bytes, "tagger", kName);
  if (!file) return file.error();
  auto lexicon = file->section("lexicon");
  auto tags = file->section("tags");
  auto weights = file->section("weights");
  if (!lexicon) return lexicon.error();
  if (!tags) return tags.error();
  if (!weights) return weights.error();
  auto read_lexicon = Lexicon::open(*lexicon);
  auto tag_set = read_tag_set(*tags);
  auto table = FeatureTable::open(*weights, kName);
  if (!read_lexicon) return read_lexicon.error();
  if (!tag_set) return tag_set.error();
  if (!table) return table.error();
  if (table->classes() != static_cast<int>(tag_set->size())) {
    return Error{ErrorCode::corrupt, "the tagger's tags and weights do not fit together",
                 "Rebuild, or retrain the model."};
  }
  Tagger tagger;
  tagger.lexicon_ = *read_lexicon;
  tagger.tag_set_ = std::move(*tag_set);
  tagger.table_ = *table;
  return tagger;
}

std::vector<uint8_t> Tagger::run(const std::vector<Word>& words) const {
  std::vector<uint8_t> tags(words.size(), kNoTag);
  const bool shouting = is_shouting(words);
  uint64_t features[kTagFeatures];
  for (size_t i = 0; i < words.size(); ++i) {
    int32_t scores[kMostClasses] = {};
    const int count = tag_features(words, i, tags, shouting, features);
    table_.score(features, count, scores);
    tags[i] = static_cast<uint8_t>(std::max_element(scores, scores + tag_set_.size()) - scores);
  }
  return tags;
}

}  // namespace rashomon
