// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <numeric>

#include "add_rows.h"
#include "choose_heads.h"
#include "choose_names.h"

namespace rashomon {
namespace {

constexpr size_t kSideBySide = 8;  // sentences
// Of heads and what they are compared with; 112 products of such numbers fit 31 bits.
constexpr int32_t kMostHead = 4095;

/// From 20 to 10 bits behind the point, negative numbers to 0.
int16_t positive(int32_t sum) { return static_cast<int16_t>(std::min(std::max(sum, 0) >> 10, kMostPositive)); }

size_t best_of(const int32_t* scores, size_t count) {
  return static_cast<size_t>(std::max_element(scores, scores + count) - scores);
}

}  // namespace

void Network::embed(const Words& sentence, int16_t* out) const {
  const bool shouting = is_shouting(sentence.words);
  // The rows of a word lie far apart in a large table: they are called for while those of the word before are added.
  using Rows = std::array<const int8_t*, kTables>;
  const auto rows_of = [&](size_t i) {
    const Word& w = sentence.words[i];
    const LexiconEntry* entry = words_.find(w.any_lower);
    const uint32_t row = entry == nullptr ? 0 : (entry->tags | uint32_t{entry->cluster} << 16);
    const uint32_t form = shouting ? 16u
                                   : (w.capital ? 1u : 0u) + (w.all_capital ? 2u : 0u) + (i == 0 ? 4u : 0u) +
                                         (sentence.glued[i] ? 8u : 0u);
    const std::array<uint32_t, kTables> values = {row,         w.shape,     w.prefix[1], w.prefix[2], w.suffix[0],
                                                  w.suffix[1], w.suffix[2], w.suffix[3], w.tags,      form};
    Rows rows;
    for (size_t t = 0; t < kTables; ++t) {
      rows[t] = embeddings_ + static_cast<size_t>(table_first_[t] + values[t] % table_rows_[t]) * width_;
      for (size_t byte = 0; byte < width_; byte += 64) __builtin_prefetch(rows[t] + byte);
    }
    return rows;
  };
  if (sentence.words.empty()) return;
  Rows next = rows_of(0);
  for (size_t i = 0; i < sentence.words.size(); ++i) {
    const Rows rows = next;
    if (i + 1 < sentence.words.size()) next = rows_of(i + 1);
    add_rows(rows.data(), kTables, width_, out + i * width_);
  }
}

std::vector<int16_t> Network::read_layer(const Layer& layer, const std::vector<int16_t>& in,
                                         const std::vector<size_t>& lengths) const {
  const size_t gates = 4 * size_t{hidden_};
  std::vector<size_t> first;  // row of each sentence
  size_t words = 0;
  for (const size_t length : lengths) {
    first.push_back(words);
    words += length;
  }
  const auto sums = std::make_unique_for_overwrite<int32_t[]>(words * 2 * gates);
  multiply(layer.in, in.data(), layer.in.columns, layer.in.bias, 0, sums.get(), 2 * gates, words);
  std::vector<int16_t> out(words * 2 * hidden_);
  std::vector<int32_t> start(lengths.size() * gates);
  std::vector<int32_t> now(lengths.size() * gates);
  for (size_t direction = 0; direction < 2; ++direction) {
    std::vector<int16_t> cells(lengths.size() * hidden_, 0);
    std::vector<int16_t> before(lengths.size() * hidden_, 0);
    size_t active = lengths.size();
    for (size_t n = 0; n < lengths[0]; ++n) {
      while (lengths[active - 1] <= n) --active;
      const auto row_of = [&](size_t s) { return first[s] + (direction == 0 ? n : lengths[s] - 1 - n); };
      for (size_t s = 0; s < active; ++s)
        std::copy_n(sums.get() + row_of(s) * 2 * gates + direction * gates, gates, start.data() + s * gates);
      multiply(layer.recurrent[direction], before.data(), hidden_, start.data(), gates, now.data(), gates, active);
      for (size_t s = 0; s < active; ++s) {
        int16_t* mine = before.data() + s * hidden_;
        lstm_step(curve_, now.data() + s * gates, hidden_, cells.data() + s * hidden_, mine);
        std::copy_n(mine, hidden_, out.data() + row_of(s) * 2 * hidden_ + direction * hidden_);
      }
    }
  }
  return out;
}

std::vector<int32_t> Network::score_heads(const int32_t* top, size_t words) const {
  // Rows of heads, the root first, as columns of a matrix: heads are the lanes.
  const size_t lanes = (words + 1 + 15) / 16 * 16;
  std::vector<int16_t> heads(lanes * arc_ + 32);
  const size_t skip = (64 - reinterpret_cast<uintptr_t>(heads.data()) % 64) % 64 / 2;
  int16_t* packed = heads.data() + skip;
  std::vector<int16_t> wanted(words * arc_);
  std::vector<int16_t> dependent(words * arc_);
  for (size_t k = 0; k < arc_; ++k) {
    int16_t* column = packed + k / 2 * lanes * 2 + k % 2;
    column[0] = root_[k];
    for (size_t w = 0; w < words; ++w) {
      const int32_t* own = top + w * top_.rows;
      dependent[w * arc_ + k] = positive(own[k]);
      column[(w + 1) * 2] = static_cast<int16_t>(std::clamp((own[arc_ + k] + 2048) >> 12, 0, kMostHead));
    }
  }
  std::vector<int32_t> sums(words * std::max<size_t>(form_.rows, lanes));
  multiply(form_, dependent.data(), arc_, form_.bias, 0, sums.data(), form_.rows, words);
  for (size_t w = 0; w < words; ++w) {
    for (size_t k = 0; k < arc_; ++k)
      wanted[w * arc_ + k] =
          static_cast<int16_t>(std::clamp((sums[w * form_.rows + k] + 2048) >> 12, -kMostHead, kMostHead));
  }
  const std::vector<int32_t> zero(lanes, 0);
  const Matrix as_heads{packed, zero.data(), lanes, arc_};
  multiply(as_heads, wanted.data(), arc_, zero.data(), 0, sums.data(), lanes, words);
  std::vector<int32_t> scores(words * (words + 1));
  const size_t far = far_;
  for (size_t w = 0; w < words; ++w) {
    int32_t* row = scores.data() + w * (words + 1);
    const int32_t* own = sums.data() + w * lanes;
    row[0] = own[0];
    const size_t near = w > far ? w - far : 0;
    const size_t end = std::min(words, w + far + 1);
    for (size_t h = 0; h < near; ++h) row[h + 1] = own[h + 1] + distance_[0];
    for (size_t h = near; h < end; ++h) row[h + 1] = own[h + 1] + distance_[h + far - w];
    for (size_t h = end; h < words; ++h) row[h + 1] = own[h + 1] + distance_[2 * far];
  }
  return scores;
}

void Network::label(const int32_t* top, const std::vector<uint16_t>& heads, std::vector<Arc>& arcs) const {
  std::vector<int16_t> in(heads.size() * label_);
  for (size_t w = 0; w < heads.size(); ++w) {
    const int32_t* own = top + w * top_.rows + 2 * arc_;
    const int32_t* as_head = heads[w] == 0 ? label_root_ : top + (heads[w] - size_t{1}) * top_.rows + 2 * arc_ + label_;
    for (size_t k = 0; k < label_; ++k)
      in[w * label_ + k] = static_cast<int16_t>(std::clamp((own[k] >> 10) + (as_head[k] >> 10), 0, kMostPositive));
  }
  std::vector<int32_t> scores(heads.size() * label_out_.rows);
  multiply(label_out_, in.data(), label_, label_out_.bias, 0, scores.data(), label_out_.rows, heads.size());
  for (size_t w = 0; w < heads.size(); ++w) {
    arcs[w].head = heads[w] == 0 ? kNoWord : static_cast<int16_t>(heads[w] - 1);
    // Relation 0 is root, which no arc can be.
    arcs[w].relation = heads[w] == 0
                           ? Deprel::root
                           : static_cast<Deprel>(1 + best_of(scores.data() + w * label_out_.rows + 1, labels_ - 1));
  }
}

void Network::tag(const int32_t* top, SentenceReading& reading) const {
  const size_t words = reading.tags.size();
  std::vector<int16_t> in(words * tag_);
  for (size_t w = 0; w < words; ++w) {
    for (size_t k = 0; k < tag_; ++k) in[w * tag_ + k] = positive(top[w * top_.rows + 2 * arc_ + 2 * label_ + k]);
  }
  std::vector<int32_t> scores(words * tag_out_.rows);
  multiply(tag_out_, in.data(), tag_, tag_out_.bias, 0, scores.data(), tag_out_.rows, words);
  for (size_t w = 0; w < words; ++w)
    reading.tags[w] = static_cast<uint8_t>(best_of(scores.data() + w * tag_out_.rows, tags_));
}

NameScores Network::name(const int32_t* top, size_t words) const {
  std::vector<int16_t> in(words * tag_);
  for (size_t w = 0; w < words; ++w) {
    for (size_t k = 0; k < tag_; ++k)
      in[w * tag_ + k] = positive(top[w * top_.rows + 2 * arc_ + 2 * label_ + tag_ + k]);
  }
  std::vector<int32_t> scores(words * name_out_.rows);
  multiply(name_out_, in.data(), tag_, name_out_.bias, 0, scores.data(), name_out_.rows, words);
  NameScores out(words);
  for (size_t w = 0; w < words; ++w) std::copy_n(scores.data() + w * name_out_.rows, kNameClasses, out[w].begin());
  return out;
}

std::vector<SentenceReading> Network::run(const std::vector<Words>& sentences) const {
  std::vector<uint32_t> order(sentences.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return sentences[a].words.size() > sentences[b].words.size(); });
  std::vector<SentenceReading> readings(sentences.size());
  std::vector<size_t> lengths;
  for (size_t done = 0; done < order.size(); done += lengths.size()) {
    const size_t count = std::min(order.size() - done, kSideBySide);
    lengths.clear();
    size_t words = 0;
    for (size_t s = 0; s < count; ++s) {
      lengths.push_back(sentences[order[done + s]].words.size());
      words += lengths.back();
    }
    std::vector<int16_t> in(words * width_);
    size_t row = 0;
    for (size_t s = 0; s < count; row += lengths[s++]) embed(sentences[order[done + s]], in.data() + row * width_);
    for (const Layer& layer : layers_) in = read_layer(layer, in, lengths);
    const auto top = std::make_unique_for_overwrite<int32_t[]>(words * top_.rows);
    multiply(top_, in.data(), top_.columns, top_.bias, 0, top.get(), top_.rows, words);
    row = 0;
    for (size_t s = 0; s < count; row += lengths[s++]) {
      SentenceReading& reading = readings[order[done + s]];
      const int32_t* mine = top.get() + row * top_.rows;
      reading.tags.resize(lengths[s]);
      reading.arcs.resize(lengths[s]);
      label(mine, choose_heads(score_heads(mine, lengths[s]), lengths[s]), reading.arcs);
      tag(mine, reading);
      reading.name_scores = name(mine, lengths[s]);
    }
  }
  return readings;
}

}  // namespace rashomon
