// SPDX-License-Identifier: Apache-2.0
#include "answer_scene.h"

#include <algorithm>
#include <string_view>

#include "find_claim_place.h"
#include "one_of.h"
#include "rashomon/record/event_marks.h"

namespace rashomon {
namespace {

constexpr size_t kMostRoles = 64;
constexpr uint32_t kSentencesBack = 2;
constexpr uint32_t kApart = 700;    // bytes from the act to its answer
constexpr size_t kMostClaims = 12;  // looked back at
constexpr uint32_t kOpenReach = 3;  // tokens from "whether" to the words that it leaves open

/// "whether deliberate or accidental": the words answer nothing.
bool is_left_open(const ReportView& view, uint32_t first, uint32_t t) {
  for (uint32_t k = t; k > first && k + kOpenReach > t;) {
    --k;
    if (view.word(k) == "whether" || view.word(k) == "Whether") return true;
  }
  return false;
}

bool is_relative(std::string_view word) {
  return word == "that" || word == "which" || word == "who" || word == "whom" || word == "where";
}

/// "dead fighters lying in the road": nobody tells a lie.
bool lies_somewhere(const ReportView& view, uint32_t t) {
  if (view.lemma(t) != "lie" || !view.is_verb(t)) return false;
  const uint32_t last = view.sentence(t).last;
  uint32_t next = t + 1;
  while (next < last && view.at(next).tag == Upos::ADV) ++next;
  static constexpr std::string_view kWhere[] = {"in",      "on",     "under",  "by",     "beside",
                                                "near",    "along",  "at",     "face",   "between",
                                                "outside", "inside", "behind", "across", "dead"};
  return view.at(t).relation == Deprel::acl || (next < last && one_of(view.word(next), kWhere));
}

/// "footage used in their propaganda": nothing is called propaganda.
bool is_beside_the_point(const ReportView& view, uint32_t t) {
  if (lies_somewhere(view, t)) return true;
  if (!view.is_noun(t)) return false;
  const std::string before = view.marker(t);
  return before == "in" || before == "for" || before == "through" || before == "via" || before == "by";
}

/// "blew themselves up", "called themselves an army": no word that they, and nobody else, did it.
bool is_plain_reflexive(const ReportView& view, const AnswerLexicon& lexicon, uint32_t t) {
  const std::string_view w = view.word(t);
  const uint32_t verb = view.at(t).head;
  if ((!w.ends_with("self") && !w.ends_with("selves")) || view.at(t).relation != Deprel::obj || verb == kNone)
    return false;
  return view.lemma(verb) == "blow" || (lexicon.kinds(view, verb, verb + 1) & (kAnswerForce | kAnswerDying)) == 0;
}

/// "men armed with machetes": what they carried, not how it came about.
bool is_carried(const ReportView& view, uint32_t t) {
  static constexpr std::string_view kCarrying[] = {"arm",     "armed", "carry", "wield", "brandish",
                                                   "bearing", "equip", "bear",  "tote",  "wave"};
  if (!view.is_noun(t)) return false;
  if (view.at(t).relation == Deprel::compound) return view.word(t) == "suicide";  // "suicide bombers"
  uint32_t at = t;
  for (int step = 0; step < 4 && view.at(at).relation == Deprel::conj && view.at(at).head != kNone; ++step)
    at = view.at(at).head;
  const uint32_t head = view.at(at).head;
  if (head == kNone) return false;
  return one_of(view.lemma(head), kCarrying);
}

}  // namespace

bool is_contestable(EventType type) {
  if (type == EventType::protest || type == EventType::riot) return false;
  return needs_place(type) || type == EventType::seize || type == EventType::supply || type == EventType::release ||
         type == EventType::oust || type == EventType::destroy;
}

bool is_blow(EventType type) { return leaves_marks(type) || type == EventType::abduct; }

uint32_t AnswerScene::nearest_act(uint32_t s, uint32_t begin) const {
  auto at = std::lower_bound(claims.begin(), claims.end(), begin,
                             [](const FoundClaim& c, uint32_t b) { return c.claim.trigger.begin < b; });
  for (size_t looked = 0; at != claims.begin() && looked < kMostClaims; ++looked) {
    --at;
    const Claim& claim = at->claim;
    if (begin - claim.trigger.begin > kApart) return kNone;
    const uint32_t there = view.analysis.sentence_of(at->trigger_token);
    if (s - there > kSentencesBack || block(s) - block(there) > 1) return kNone;
    if (is_contestable(claim.type) && claim.stance == Stance::asserts)
      return static_cast<uint32_t>(at - claims.begin());
  }
  return kNone;
}

bool AnswerScene::is_background(const FoundClaim& told) const {
  static constexpr std::string_view kWhen[] = {"after", "before", "since",     "when",    "until",
                                               "once",  "during", "following", "despite", "while"};
  const Deprel r = view.at(told.trigger_token).relation;
  if (r != Deprel::advcl && r != Deprel::obl && r != Deprel::nmod) return false;
  return one_of(view.marker(told.trigger_token), kWhen);
}

uint32_t AnswerScene::main_act(uint32_t act, uint32_t s) const {
  const FoundClaim& told = claims[act];
  if (view.analysis.sentence_of(told.trigger_token) >= s || !is_background(told)) return act;
  uint32_t found = act;
  each_claim(view.sentence(told.trigger_token).span, [&](const FoundClaim& c) {
    if (is_contestable(c.claim.type) && c.claim.stance == Stance::asserts && !is_background(c) &&
        (c.claim.voice.span == told.claim.voice.span || !c.claim.voice.own()))
      found = static_cast<uint32_t>(&c - claims.data());
  });
  return found;
}

AnswerHits AnswerScene::hits_of(const Utterance& u) const {
  AnswerHits hits;
  hits.at.fill(kNone);
  const uint32_t end = u.frame_end();
  for (const bool inside : {true, false}) {
    for (uint32_t t = u.frame_first; t < end; ++t) {
      if ((t >= u.first && t < u.last) != inside || !begins_[t]) continue;
      uint32_t kinds = lexicon.kinds(view, t, inside ? u.last : end);
      if (kinds == 0 || is_left_open(view, u.frame_first, t)) continue;
      if ((kinds & kAnswerFalse) != 0 && is_beside_the_point(view, t)) kinds &= ~static_cast<uint32_t>(kAnswerFalse);
      if ((kinds & kAnswerAuthor) != 0 && is_plain_reflexive(view, lexicon, t))
        kinds &= ~static_cast<uint32_t>(kAnswerAuthor);
      if ((kinds & (kAnswerMishap | kAnswerError)) != 0 && is_carried(view, t))
        kinds &= ~static_cast<uint32_t>(kAnswerMishap | kAnswerError);
      hits.all |= kinds;
      if (inside) hits.said |= kinds;
      for (uint32_t left = kinds; left != 0; left &= left - 1) {
        uint32_t& at = hits.at[static_cast<size_t>(__builtin_ctz(left))];
        if (at == kNone) at = t;
      }
    }
  }
  return hits;
}

uint32_t AnswerScene::root_of(uint32_t first, uint32_t last) const {
  for (uint32_t t = first; t < last; ++t) {
    const uint32_t h = view.at(t).head;
    if (view.at(t).tag != Upos::PUNCT && (h == kNone || h < first || h >= last)) return t;
  }
  return first;
}

bool AnswerScene::tells_which(uint32_t token, const Utterance& u) const {
  for (uint32_t t = token, step = 0; t != kNone && t >= u.first && t < u.last && step < 12; ++step) {
    bool pronoun = false;  // "told a paper that they had left it" has none, wherever the tree hangs it
    for (uint32_t c : view.children(t))
      pronoun = pronoun || (c < t && view.at(c).tag == Upos::PRON && view.at(c).relation != Deprel::mark &&
                            is_relative(view.word(c)));
    if (pronoun && view.at(t).relation == Deprel::acl_relcl) return true;
    t = view.at(t).head;
  }
  return false;
}

bool AnswerScene::same_voice(const Voice& voice, const Utterance& said) const {
  if (voice.own()) return false;
  if (voice.speaker == kNone || said.speaker == kNone)
    return voice.speaker == said.speaker && view.text(voice.span) == view.text(said.speaker_span);
  return together(voice.speaker, said.speaker);
}

bool AnswerScene::together(uint32_t a, uint32_t b) const {
  if (a == b) return true;
  const auto& roles = view.mentions.roles;
  for (size_t i = 0; i < std::min(roles.size(), kMostRoles); ++i) {
    if ((roles[i].person == a && roles[i].organisation == b) || (roles[i].person == b && roles[i].organisation == a))
      return true;
  }
  const auto& all = view.mentions.entities;
  return all[a].leader == b || all[b].leader == a || (all[a].part_of == b && all[a].part_of != kNone) ||
         (all[b].part_of == a && all[b].part_of != kNone);
}

bool AnswerScene::takes_part(const Claim& claim, Role role, uint32_t entity) const {
  if (entity == kNone) return false;
  return std::any_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& p) {
    return p.role == role && p.entity != kNone && together(p.entity, entity);
  });
}

}  // namespace rashomon
