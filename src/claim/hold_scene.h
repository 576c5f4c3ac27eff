// SPDX-License-Identifier: Apache-2.0
// Who and where beside the words that tell who holds what: by the tree where it stands to reason, by the order of words
// where it does not; places behind "it", "there" and "the town"; whether the words tell of now, of what was, or of what
// is only wished. Every search is bounded by a window.
#pragma once

#include <vector>

#include "find_holdings.h"
#include "report_view.h"

namespace rashomon {

/// Somebody or somewhere, and the words for it.
struct HoldParty {
  uint32_t entity = kNone;
  Span span;
  uint32_t token = kNone;
  bool found() const { return entity != kNone; }
};

/// How words of holding are meant.
struct HoldMood {
  bool unreal = false;  // wished, denied, possible
  bool lost = false;    // "no longer", "had", "until": it was so and is no more
  bool aside = false;   // "the rebel-held town", "run by": beside the news, and perhaps of the time before it
};

class HoldScene {
 public:
  HoldScene(const ReportView& report, const HoldingLexicon& words);

  const ReportView& view;
  const HoldingLexicon& lexicon;

  /// The actor that the token names, in words or as an adjective ("rebel", "Georgian").
  HoldParty actor(uint32_t token) const;
  /// Whom the words name by themselves.
  HoldParty named(Span words) const;
  /// The largest body named by words that begin at the token; a person only where no body is named.
  HoldParty actor_from(uint32_t token) const;
  /// The places that the token and what is coordinated with it name.
  std::vector<HoldParty> places(uint32_t token) const;
  /// The place by the order of words: the nearest one left of `token`, no clause between.
  std::vector<HoldParty> places_left(uint32_t token) const;
  std::vector<HoldParty> places_right(uint32_t token) const;
  /// "X is the only town where Y hold out": the places of which the relative clause of the verb tells.
  std::vector<HoldParty> places_about(uint32_t verb) const;
  /// The subject of a predicate, or of the one that it is coordinated with.
  uint32_t subject(uint32_t predicate) const;
  /// "The airport of X", which is not X.
  bool is_site(uint32_t token) const;
  /// The place that is spoken of.
  HoldParty topic(uint32_t token) const;
  HoldParty actor_left(uint32_t token) const;
  HoldParty actor_right(uint32_t token) const;
  /// The predicate over a word of holding: the noun with a copula, or the verb that it hangs on.
  uint32_t predicate(uint32_t token) const;
  HoldMood mood(uint32_t token) const;
  /// The words of time of the statement, null if it has none.
  const TimeMention* time(uint32_t token) const;

 private:
  HoldParty place_at(uint32_t token) const;
  HoldParty last_place(uint32_t token) const;
  bool names_place(uint32_t entity) const;
  bool in_time(uint32_t token) const;
  bool stands_for_place(uint32_t token) const;
  uint32_t measured(uint32_t token) const;

  ActorNames names_;
};

}  // namespace rashomon
