// SPDX-License-Identifier: Apache-2.0
// What the parts of find_answers ask alike: who said what, which claims and mentions stand in it, and which words of
// the lexicon. Holds references.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "answer_lexicon.h"
#include "find_claims.h"
#include "find_voice.h"
#include "report_view.h"

namespace rashomon {

inline constexpr uint32_t kLongestAnswer = 60;  // tokens of an answer that are looked at

/// Can it be contested that an act of this type was done, or by whom?
bool is_contestable(EventType type);
/// Force that hits or takes somebody, whoever did it.
bool is_blow(EventType type);

/// What somebody says: its words, and the words around it that tell who says it and how.
struct Utterance {
  uint32_t first = 0, last = 0;              // tokens of what is said
  uint32_t frame_first = 0, frame_last = 0;  // of the whole
  uint32_t speaker = kNone;
  Span speaker_span;
  bool quoted = false;
  bool own = false;  // the report itself speaks, of somebody
  /// Where the tokens that are looked at end.
  uint32_t end() const { return std::min(last, first + kLongestAnswer); }
  uint32_t frame_end() const { return std::min(frame_last, frame_first + 2 * kLongestAnswer); }
};

/// Where the words of the lexicon stand in an utterance.
struct AnswerHits {
  uint32_t all = 0;             // kinds of the whole
  uint32_t said = 0;            // of what is said
  std::array<uint32_t, 26> at;  // by kind: the first token, in what is said if there is one
  uint32_t of(uint32_t kind) const { return at[static_cast<size_t>(__builtin_ctz(kind))]; }
};

class AnswerScene {
 public:
  AnswerScene(const ReportView& all, const AnswerLexicon& words, const VoiceLexicon& speech,
              const std::vector<FoundClaim>& told)
      : view(all), lexicon(words), voices(speech), claims(told), begins_(all.analysis.tokens.size()) {
    for (uint32_t t = 0; t < begins_.size(); ++t) begins_[t] = lexicon.may_begin(view, t);
  }

  const ReportView& view;
  const AnswerLexicon& lexicon;
  const VoiceLexicon& voices;
  const std::vector<FoundClaim>& claims;

  Span words(const Utterance& u) const { return view.at(u.first).span.join(view.at(u.last - 1).span); }
  Span frame(const Utterance& u) const { return view.at(u.frame_first).span.join(view.at(u.frame_last - 1).span); }
  AnswerHits hits_of(const Utterance& u) const;
  /// The head of the words.
  uint32_t root_of(uint32_t first, uint32_t last) const;

  /// "in a suburb that was not under their control": the token stands in a clause that only says which is meant.
  bool tells_which(uint32_t token, const Utterance& u) const;

  /// One, or one who speaks for the other.
  bool together(uint32_t a, uint32_t b) const;
  bool same_voice(const Voice& voice, const Utterance& said) const;
  bool acts(const Claim& claim, uint32_t entity) const { return takes_part(claim, Role::actor, entity); }
  bool suffers(const Claim& claim, uint32_t entity) const { return takes_part(claim, Role::target, entity); }

  /// The last asserted claim of a contestable act before a byte, near enough to be answered in sentence `s`; kNone if
  /// there is none.
  uint32_t nearest_act(uint32_t s, uint32_t begin) const;
  /// "regained the town three days after it fell", "took the hill after an assault": of what an earlier sentence than
  /// `s` tells, the act that is not its background, where it is in one voice with it or in somebody's; else `act`.
  uint32_t main_act(uint32_t act, uint32_t s) const;
  uint32_t block(uint32_t sentence) const { return view.analysis.sentences[sentence].block; }

  /// The claims whose trigger begins in the words.
  template <typename Visit>
  void each_claim(Span span, Visit visit) const {
    auto at = std::lower_bound(claims.begin(), claims.end(), span.begin,
                               [](const FoundClaim& c, uint32_t b) { return c.claim.trigger.begin < b; });
    for (size_t looked = 0; at != claims.end() && at->claim.trigger.begin < span.end && looked < 64; ++at, ++looked)
      visit(*at);
  }
  /// The mentions in what is said.
  template <typename Visit>
  void each_mention(const Utterance& u, Visit visit) const {
    const auto& all = view.mentions.mentions;
    const Span span = words(u);
    auto it = std::lower_bound(all.begin(), all.end(), span.begin,
                               [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != all.end() && it->span.begin < span.end; ++it) {
      if (it->entity < view.mentions.entities.size()) visit(*it);
    }
  }

 private:
  std::vector<bool> begins_;  // by token: may a phrase of the lexicon begin there? Utterances overlap
  bool is_background(const FoundClaim& told) const;
  bool takes_part(const Claim& claim, Role role, uint32_t entity) const;
};

}  // namespace rashomon
