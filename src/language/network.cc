// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <algorithm>
#include <cstdlib>

#include "choose_heads.h"
#include "lstm_step.h"
#include "tag_words.h"

namespace rashomon {
namespace {

constexpr size_t kBlock = 16;  // numbers that are worked on together
// Of heads and what they are compared with; 112 products of such numbers fit 31 bits.
constexpr int32_t kMostHead = 4095;

int16_t clamp16(int32_t value) { return static_cast<int16_t>(std::clamp(value, -32767, 32767)); }

/// From 20 to 10 bits behind the point, negative numbers to 0.
int16_t positive(int32_t sum) { return static_cast<int16_t>(std::min(std::max(sum, 0) >> 10, kMostPositive)); }

size_t best_of(const int32_t* scores, size_t count) {
  return static_cast<size_t>(std::max_element(scores, scores + count) - scores);
}

}  // namespace

std::vector<int16_t> Network::embed(const std::vector<Word>& words, const std::vector<uint8_t>& tags,
                                    const std::vector<uint8_t>& glued) const {
  const bool shouting = is_shouting(words);
  std::vector<int16_t> out(words.size() * width_);
  for (size_t i = 0; i < words.size(); ++i) {
    const Word& w = words[i];
    const LexiconEntry* entry = w.lower == 0 ? nullptr : words_.find(w.lower);
    const uint32_t row = entry == nullptr ? 0 : (entry->tags | uint32_t{entry->cluster} << 16);
    const uint32_t form =
        shouting ? 16u : (w.capital ? 1u : 0u) + (w.all_capital ? 2u : 0u) + (i == 0 ? 4u : 0u) + (glued[i] ? 8u : 0u);
    const std::array<uint32_t, kTables> values = {row,         w.shape,     w.prefix[1], w.prefix[2],
                                                  w.suffix[0], w.suffix[1], w.suffix[2], w.suffix[3],
                                                  w.tags,      form,        tags[i]};
    int16_t* x = out.data() + i * width_;
    for (size_t t = 0; t < kTables; ++t) {
      const int8_t* e = embeddings_ + static_cast<size_t>(table_first_[t] + values[t] % table_rows_[t]) * width_;
      for (size_t first = 0; first < width_; first += kBlock) {
        for (size_t k = first; k < first + kBlock; ++k) x[k] = static_cast<int16_t>(x[k] + e[k]);
      }
    }
    for (size_t k = 0; k < width_; ++k) x[k] = clamp16(x[k] * 32);  // 5 bits behind the point become 10
  }
  return out;
}

std::vector<int16_t> Network::read_layer(const Layer& layer, const std::vector<int16_t>& in, size_t words) const {
  const size_t gates = 4 * size_t{hidden_};
  std::vector<int32_t> sums(words * 2 * gates);
  multiply(layer.in, in.data(), layer.in.columns, layer.in.bias, 0, sums.data(), 2 * gates, words);
  std::vector<int16_t> out(words * 2 * hidden_);
  std::vector<int32_t> now(gates);
  std::vector<int32_t> cell(hidden_);
  const std::vector<int16_t> silence(hidden_, 0);
  for (size_t direction = 0; direction < 2; ++direction) {
    std::fill(cell.begin(), cell.end(), 0);
    const int16_t* before = silence.data();
    for (size_t n = 0; n < words; ++n) {
      const size_t at = direction == 0 ? n : words - 1 - n;
      multiply(layer.recurrent[direction], before, 0, sums.data() + at * 2 * gates + direction * gates, 0, now.data(),
               0, 1);
      int16_t* mine = out.data() + at * 2 * hidden_ + direction * hidden_;
      lstm_step(curve_, now.data(), hidden_, cell.data(), mine);
      before = mine;
    }
  }
  return out;
}

std::vector<int32_t> Network::score_heads(const std::vector<int32_t>& top, size_t words) const {
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
      const int32_t* own = top.data() + w * top_.rows;
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
  const auto far = static_cast<int64_t>(far_);
  for (size_t w = 0; w < words; ++w) {
    int32_t* row = scores.data() + w * (words + 1);
    row[0] = sums[w * lanes];
    for (size_t h = 0; h < words; ++h) {
      const int64_t way = std::clamp(static_cast<int64_t>(h) - static_cast<int64_t>(w), -far, far);
      row[h + 1] = sums[w * lanes + h + 1] + distance_[way + far];
    }
  }
  return scores;
}

void Network::label(const std::vector<int32_t>& top, const std::vector<uint16_t>& heads, std::vector<Arc>& arcs) const {
  std::vector<int16_t> in(heads.size() * label_);
  for (size_t w = 0; w < heads.size(); ++w) {
    const int32_t* own = top.data() + w * top_.rows + 2 * arc_;
    const int32_t* as_head =
        heads[w] == 0 ? label_root_ : top.data() + (heads[w] - size_t{1}) * top_.rows + 2 * arc_ + label_;
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

void Network::tag(const std::vector<int32_t>& top, size_t words, Reading& reading) const {
  std::vector<int16_t> in(words * tag_);
  for (size_t w = 0; w < words; ++w) {
    for (size_t k = 0; k < tag_; ++k) in[w * tag_ + k] = positive(top[w * top_.rows + 2 * arc_ + 2 * label_ + k]);
  }
  std::vector<int32_t> scores(words * std::max(tag_out_.rows, name_out_.rows));
  multiply(tag_out_, in.data(), tag_, tag_out_.bias, 0, scores.data(), tag_out_.rows, words);
  for (size_t w = 0; w < words; ++w)
    reading.tags[w] = static_cast<uint8_t>(best_of(scores.data() + w * tag_out_.rows, tags_));
  multiply(name_out_, in.data(), tag_, name_out_.bias, 0, scores.data(), name_out_.rows, words);
  for (size_t w = 0; w < words; ++w)
    reading.names[w] = static_cast<uint8_t>(best_of(scores.data() + w * name_out_.rows, names_));
}

Reading Network::run(const std::vector<Word>& words, const std::vector<uint8_t>& tags,
                     const std::vector<uint8_t>& glued) const {
  const size_t n = words.size();
  std::vector<int16_t> in = embed(words, tags, glued);
  for (const Layer& layer : layers_) in = read_layer(layer, in, n);
  std::vector<int32_t> top(n * top_.rows);
  multiply(top_, in.data(), top_.columns, top_.bias, 0, top.data(), top_.rows, n);
  Reading reading;
  reading.tags.resize(n);
  reading.names.resize(n);
  reading.arcs.resize(n);
  label(top, choose_heads(score_heads(top, n), n), reading.arcs);
  tag(top, n, reading);
  return reading;
}

}  // namespace rashomon
