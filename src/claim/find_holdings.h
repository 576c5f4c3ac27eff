// SPDX-License-Identifier: Apache-2.0
// Statements that somebody holds a place: "X, a stronghold of Y", "the Y-held town", "X, which is under Y's control".
// They tell a state, not a change; "no longer under" and "former stronghold" set `lost`. Plans, wishes and contested
// places give none. A place said to be a person's is given to the force that the report says he leads, if there is one:
// forces hold ground.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actor_names.h"
#include "find_voice.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/claims.h"

namespace rashomon {

/// models/en/lexicons/holdings.tsv and countries.tsv. Immutable, thread-safe.
class HoldingLexicon {
 public:
  enum class Shape : uint8_t {
    verb,
    site,
    control,
    compound,
    lost,
    unreal,
    place,
    play,
    holds,
    held,
    either,
    inside,
    topic
  };
  /// Words that stand in this order, articles and adverbs between; the shape is holds or one behind it.
  struct Phrase {
    Shape shape = Shape::holds;
    std::vector<std::string> words;
  };

  /// Errors: the file is missing; a row is malformed or names a shape that is not known.
  static Result<HoldingLexicon> open(const Models& models);
  bool has(Shape shape, std::string_view lemma) const;
  /// Phrases that begin with the lemma; null if none do.
  const std::vector<Phrase>* phrases(std::string_view lemma) const;
  const CountryNames& countries() const { return countries_; }

 private:
  StringMap<uint32_t> words_;  // a bit a Shape
  StringMap<std::vector<Phrase>> phrases_;
  CountryNames countries_;
};

/// In order of evidence, each (place, holder, lost, evidence) once. Cost is linear in the number of tokens.
std::vector<HoldingStatement> find_holdings(const ReportView& view, const HoldingLexicon& lexicon,
                                            const VoiceLexicon& voices);

}  // namespace rashomon
