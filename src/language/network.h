// SPDX-License-Identifier: Apache-2.0
// Reads one sentence with the trained network: its tags and its tree.
//
// Idea: a word is the sum of the embeddings of its form, ends, beginnings, shape, known tags and the tag of the linear
// tagger. Two bidirectional LSTM layers (Hochreiter and Schmidhuber 1997) read the sentence; heads are scored by a
// biaffine form with a bias for the distance, relations and tags by a small layer each (Dozat and Manning 2017).
// All numbers are whole (activations and weights have 10 bits behind the point, sums 20), the curve of the hyperbolic
// tangent is a table in the model: the answers are the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon.h"
#include "multiply.h"
#include "parse_sentence.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"

namespace rashomon {

/// The largest output of the layers that cut off negative numbers: 12, with 10 bits behind the point.
inline constexpr int32_t kMostPositive = 12287;

/// What the network says of a sentence.
struct Reading {
  std::vector<uint8_t> tags;   // classes of the tag set
  std::vector<uint8_t> names;  // 0 outside, then begin and inside of person, organisation, place
  std::vector<Arc> arcs;
};

/// Which parser reads sentences: the one word of en/language/parser.txt, "linear" or "network".
/// Errors: not_found, malformed.
Result<bool> wants_network(const Models& models);

class Network {
 public:
  /// Errors: en/language/network.bin is missing, damaged, of another version, or knows other tags.
  static Result<Network> open(const Models& models, size_t tags);
  /// `tags` are the linear tagger's, `glued[i]` is true if no space stands before word i.
  /// REQUIRES 1 <= words.size() <= kMostWords.
  Reading run(const std::vector<Word>& words, const std::vector<uint8_t>& tags,
              const std::vector<uint8_t>& glued) const;

 private:
  struct Layer {
    Matrix in;                        // both directions, the forward one first
    std::array<Matrix, 2> recurrent;  // by direction
  };
  static constexpr size_t kTables = 11;

  Network() = default;
  std::vector<int16_t> embed(const std::vector<Word>& words, const std::vector<uint8_t>& tags,
                             const std::vector<uint8_t>& glued) const;
  std::vector<int16_t> read_layer(const Layer& layer, const std::vector<int16_t>& in, size_t words) const;
  std::vector<int32_t> score_heads(const std::vector<int32_t>& top, size_t words) const;
  void label(const std::vector<int32_t>& top, const std::vector<uint16_t>& heads, std::vector<Arc>& arcs) const;
  void tag(const std::vector<int32_t>& top, size_t words, Reading& reading) const;

  Lexicon words_;
  const int8_t* embeddings_ = nullptr;
  const int16_t* curve_ = nullptr;       // the hyperbolic tangent, 14 bits behind the point
  const int16_t* root_ = nullptr;        // the root as a head: arc numbers
  const int32_t* label_root_ = nullptr;  // the same for relations
  const int32_t* distance_ = nullptr;    // 2 * far + 1
  std::array<uint32_t, kTables> table_rows_{};
  std::array<uint32_t, kTables> table_first_{};
  uint32_t width_ = 0, hidden_ = 0, arc_ = 0, label_ = 0, tag_ = 0, labels_ = 0, tags_ = 0, names_ = 0, far_ = 0;
  std::vector<Layer> layers_;
  Matrix top_;  // as dependent, as head, relation as dependent, relation as head, tags: side by side
  Matrix form_, label_out_, tag_out_, name_out_;
};

}  // namespace rashomon
