// SPDX-License-Identifier: Apache-2.0
// Reads sentences with the trained network: their tags, names and trees.
//
// Idea: a word is the sum of the embeddings of its form, ends, beginnings, shape and known tags; that of the form holds
// a vector learnt from much text (GloVe, Pennington, Socher and Manning 2014), so that words which no treebank has are
// known. Two bidirectional LSTM layers (Hochreiter and Schmidhuber 1997) read the sentence; heads are scored by a
// biaffine form with a bias for the distance, relations and tags by a small layer each (Dozat and Manning 2017).
// Names are weighed once more with what lists know (weigh_names.h). Sentences go through the layers side by side, as
// many at a time as pay.
// All numbers are whole (activations and weights have 10 bits behind the point, sums 20), the curve of the hyperbolic
// tangent is a table in the model: the answers are the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "arc.h"
#include "choose_names.h"
#include "lexicon.h"
#include "lstm_step.h"
#include "multiply.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"

namespace rashomon {

/// The largest output of the layers that cut off negative numbers: 12, with 10 bits behind the point.
inline constexpr int32_t kMostPositive = 12287;

/// What the network says of a sentence. (A `Reading` is what was read of a whole report.)
struct SentenceReading {
  std::vector<uint8_t> tags;        // classes of the tag set
  std::vector<uint8_t> names;       // 0 outside, then begin and inside of person, organisation, place: see `find_names`
  std::vector<uint8_t> sure_names;  // the same, of those only that leave the network little doubt
  std::vector<Arc> arcs;
  NameScores name_scores;  // what the network says of them; `find_names` takes it away
};

class Network {
 public:
  /// Errors: en/language/network.bin is missing, damaged, of another version, or knows other tags.
  static Result<Network> open(const Models& models, size_t tags);
  /// One reading a sentence, in their order; which sentences stand together changes no answer.
  /// REQUIRES 1 <= words <= kMostWords for each.
  std::vector<SentenceReading> run(const std::vector<Words>& sentences) const;

 private:
  struct Layer {
    Matrix in;                        // both directions, the forward one first
    std::array<Matrix, 2> recurrent;  // by direction
  };
  static constexpr size_t kTables = 10;

  Network() = default;
  void embed(const Words& sentence, int16_t* out) const;
  std::vector<int16_t> read_layer(const Layer& layer, const std::vector<int16_t>& in,
                                  const std::vector<size_t>& lengths) const;
  std::vector<int32_t> score_heads(const int32_t* top, size_t words) const;
  void label(const int32_t* top, const std::vector<uint16_t>& heads, std::vector<Arc>& arcs) const;
  void tag(const int32_t* top, SentenceReading& reading) const;
  NameScores name(const int32_t* top, size_t words) const;

  Lexicon words_;
  const int8_t* embeddings_ = nullptr;
  Curve curve_;
  const int16_t* root_ = nullptr;        // the root as a head: arc numbers
  const int32_t* label_root_ = nullptr;  // the same for relations
  const int32_t* distance_ = nullptr;    // 2 * far + 1
  std::array<uint32_t, kTables> table_rows_{};
  std::array<uint32_t, kTables> table_first_{};
  uint32_t width_ = 0, hidden_ = 0, arc_ = 0, label_ = 0, tag_ = 0, labels_ = 0, tags_ = 0, names_ = 0, far_ = 0;
  std::vector<Layer> layers_;
  Matrix top_;  // as dependent, as head, relation as dependent, relation as head, tags, names: side by side
  Matrix form_, label_out_, tag_out_, name_out_;
};

}  // namespace rashomon
