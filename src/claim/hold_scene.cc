// SPDX-License-Identifier: Apache-2.0
#include "hold_scene.h"

#include <algorithm>
#include <array>

#include "one_of.h"

namespace rashomon {
namespace {

constexpr uint32_t kLeft = 16, kRight = 9;  // tokens that a search by the order of words looks at
constexpr size_t kBack = 40;                // mentions among which the place of "it" is looked for
constexpr uint32_t kBefore = 7;             // tokens before a word of holding that say how it is meant

bool is_being(std::string_view lemma) {
  return one_of(lemma, {"be",   "remain", "stay", "lie", "sit",   "stand", "rest",  "continue", "live", "find",  "wake",
                        "have", "do",     "keep", "go",  "spend", "come",  "leave", "reach",    "now",  "become"});
}

}  // namespace

HoldScene::HoldScene(const ReportView& report, const HoldingLexicon& words)
    : view(report), lexicon(words), names_(report, words.countries()) {}

HoldParty HoldScene::actor(uint32_t token) const {
  if (token == kNone) return {};
  const uint32_t e = view.entity(token);
  if (view.is_actor(e)) {
    const auto& who = view.mentions.entities[e];
    if (who.type == EntityType::person && who.names.empty()) {  // "a mutinous general, NAME"
      const uint32_t name = view.child(token, {Deprel::appos, Deprel::flat});
      const uint32_t named = name == kNone ? kNone : view.entity(name);
      if (view.is_person(named)) return {named, view.words(name), name};
    }
    return {e, view.words(token), token};
  }
  const uint32_t named = names_.find(view.text(view.at(token).span));
  return named == kNone ? HoldParty{} : HoldParty{named, view.at(token).span, token};
}

HoldParty HoldScene::named(Span words) const { return {names_.find(view.text(words)), words, kNone}; }

HoldParty HoldScene::actor_from(uint32_t token) const {
  HoldParty best;
  uint32_t most = 0;
  for (const uint32_t m : view.mentions_over(token)) {
    const Mention& mention = view.mentions.mentions[m];
    if (!view.is_actor(mention.entity) || mention.last > token + 14) continue;
    const uint32_t words = mention.last - mention.first + (view.is_person(mention.entity) ? 0 : 100);
    if (words > most) most = words, best = {mention.entity, mention.span, mention.head};
  }
  return best.found() ? best : actor(token);
}

bool HoldScene::names_place(uint32_t entity) const {
  return view.is_place(entity) && !view.mentions.entities[entity].names.empty();
}

bool HoldScene::in_time(uint32_t token) const {
  const auto& times = view.mentions.times;
  auto at =
      std::upper_bound(times.begin(), times.end(), token, [](uint32_t t, const TimeMention& m) { return t < m.first; });
  return at != times.begin() && token < std::prev(at)->last;
}

bool HoldScene::stands_for_place(uint32_t token) const {
  const std::string_view word = view.word(token);
  if (one_of(word, {"it", "there", "them", "both", "its"})) return true;
  return one_of(word, {"town", "city", "village", "hamlet", "settlement", "place", "junction", "crossroads", "oasis",
                       "fort", "fortress", "castle", "height", "hill", "peak", "ridge", "citadel", "pass"}) &&
         token > 0 && one_of(view.word(token - 1), {"the", "this", "that", "entire", "whole"});
}

/// The place told last: in the sentence before the word, else in the sentences before; of several the one named most.
HoldParty HoldScene::last_place(uint32_t token) const {
  const auto& all = view.mentions.mentions;
  const uint32_t begin = view.at(token).span.begin;
  auto at =
      std::lower_bound(all.begin(), all.end(), begin, [](const Mention& m, uint32_t b) { return m.span.begin < b; });
  HoldParty best;
  size_t most = 0, looked = 0;
  const Span here = view.sentence(token).span;
  bool inside = true;
  while (at != all.begin() && looked++ < kBack) {
    --at;
    if (inside && at->span.begin < here.begin) {
      if (best.found()) break;
      inside = false;
    }
    if (!names_place(at->entity) || view.document.dateline.contains(at->span)) continue;
    const auto& place = view.mentions.entities[at->entity];
    if (place.point && (place.point->precision == PlacePrecision::country)) continue;
    size_t told = 0;
    for (auto other = at; other != all.begin() && at - other < static_cast<std::ptrdiff_t>(kBack); --other)
      told += other->entity == at->entity && !view.document.dateline.contains(other->span);
    told += all.begin()->entity == at->entity ? 1 : 0;
    if (told >= most) most = told, best = {at->entity, at->span, at->head};
  }
  return best;
}

HoldParty HoldScene::place_at(uint32_t token) const {
  const uint32_t e = view.entity(token);
  if (names_place(e)) return {e, view.words(token), token};
  if (!stands_for_place(token)) return view.is_place(e) ? HoldParty{e, view.words(token), token} : HoldParty{};
  // a pronoun that the report resolves to somebody is believed only where nothing else can be held
  HoldParty last = last_place(token);
  if (last.found()) last.span = view.at(token).span, last.token = token;
  return last.found() || !view.is_place(e) ? last : HoldParty{e, view.words(token), token};
}

bool HoldScene::is_site(uint32_t token) const {
  const uint32_t e = view.entity(token);
  return e != kNone && e < view.mentions.entities.size() && view.mentions.entities[e].type == EntityType::facility &&
         one_of(view.lemma(token), {"airport", "airfield", "airstrip", "prison", "jail"});
}

HoldParty HoldScene::topic(uint32_t token) const { return last_place(token); }

/// "little more than the town", "all of the port", "the whole of the area": what is inside; not "half of the town".
uint32_t HoldScene::measured(uint32_t token) const {
  constexpr int kSteps = 3;  // "no more than the whole of the port"
  for (int step = 0; step < kSteps; ++step) {
    const std::string_view w = view.word(token);
    uint32_t inner = kNone;
    if (one_of(w, {"more", "less", "other", "else"})) inner = view.with_preposition(token, {"than"});
    if (one_of(w, {"all", "whole", "entirety", "both", "rest"})) inner = view.with_preposition(token, {"of"});
    if (one_of(w, {"nothing", "none"})) inner = view.with_preposition(token, {"but", "except"});
    if (inner == kNone) break;
    token = inner;
  }
  return token;
}

uint32_t HoldScene::subject(uint32_t predicate) const {
  if (predicate == kNone) return kNone;
  if (const uint32_t own = view.subject(predicate); own != kNone) return own;
  const Token& t = view.at(predicate);
  return t.relation == Deprel::conj && t.head != kNone ? view.subject(t.head) : kNone;
}

std::vector<HoldParty> HoldScene::places_about(uint32_t verb) const {
  const Token& t = view.at(verb);
  if (t.relation != Deprel::acl_relcl || t.head == kNone || t.head > verb) return {};
  bool there = false;
  for (const uint32_t c : view.children(verb))
    there = there || (c < verb && one_of(view.word(c), {"where", "which"}) && view.at(c).relation != Deprel::nsubj);
  if (!there) return {};
  std::vector<HoldParty> out;
  if (names_place(view.entity(t.head))) return places(t.head);
  if (view.has_child(t.head, {Deprel::cop})) out = places(view.subject(t.head));
  return out.empty() ? places(t.head) : out;
}

std::vector<HoldParty> HoldScene::places(uint32_t token) const {
  std::vector<HoldParty> out;
  if (token == kNone) return out;
  for (uint32_t t : view.conjuncts(measured(token))) {
    HoldParty p;
    // "Mingora, the rebel-held main town of Swat" is Mingora
    const uint32_t over = view.at(t).relation == Deprel::appos ? view.at(t).head : kNone;
    if (over != kNone && view.at(t).tag == Upos::NOUN && names_place(view.entity(over))) p = place_at(over);
    if (!p.found() && names_place(view.entity(t))) p = place_at(t);
    if (!p.found() && is_site(t)) p = {view.entity(t), view.words(t), t};
    if (!p.found()) {  // "the town of X", "the northern town, X"
      uint32_t inner = view.with_preposition(t, {"of"});
      if (inner == kNone) inner = view.child(t, {Deprel::appos, Deprel::flat});
      if (inner != kNone && view.is_place(view.entity(inner)) &&
          lexicon.has(HoldingLexicon::Shape::place, view.lemma(t)) &&
          !(view.at(t).relation == Deprel::appos && view.at(t).head != kNone &&
            names_place(view.entity(view.at(t).head))))
        p = place_at(inner);
      // "the towns of A and B"
      if (p.found()) {
        for (const uint32_t other : view.conjuncts(inner)) {
          if (other != inner && names_place(view.entity(other))) out.push_back(place_at(other));
        }
      }
    }
    if (!p.found() && view.at(t).relation == Deprel::appos && view.at(t).head != kNone)
      p = place_at(view.at(t).head);  // "X, the last town held by"
    if (!p.found()) p = place_at(t);
    if (p.found()) out.push_back(p);
  }
  return out;
}

std::vector<HoldParty> HoldScene::places_left(uint32_t token) const {
  const uint32_t first = view.sentence(token).first;
  bool comma = false;
  for (uint32_t t = token; t-- > first && token - t <= kLeft;) {
    const Upos tag = view.at(t).tag;
    if (in_time(t)) continue;
    if (view.at(t).norm == ",") {
      comma = true;
      continue;
    }
    if (tag == Upos::PUNCT && view.at(t).norm != "-" && view.at(t).norm != "\"") break;
    if (tag == Upos::VERB && !is_being(view.lemma(t))) break;
    if (tag == Upos::SCONJ && !one_of(view.word(t), {"that", "while", "as"})) break;
    if (!view.is_noun(t) && !stands_for_place(t)) continue;
    if (one_of(view.word(t), {"which", "that", "who", "where", "all"})) continue;
    if (const HoldParty p = place_at(t); p.found()) {
      // "the twin towns of A and B": all of a list
      std::vector<HoldParty> out = {p};
      for (uint32_t k = t; k-- > first && t - k <= 8 && out.size() < 5;) {
        const uint32_t e = view.entity(k);
        if (names_place(e) && e != out.back().entity) out.push_back({e, view.words(k), k});
        const bool list = view.word(k) == "and" || view.at(k).norm == "," || names_place(e) || view.at(k).norm == "-";
        if (!list) break;
      }
      return out;
    }
    // "..., and our forces, under the command of": the clause has another subject
    if (view.is_actor(view.entity(t)) && !view.is_place(view.entity(t)) && view.at(t).relation == Deprel::nsubj) break;
    // "X, a market town still governed by": an apposition stands between
    const bool within =
        t > first && (view.word(t - 1) == "of" || view.word(t - 1) == "any" || view.word(t - 1) == "the");
    const bool aside = comma || (within && t > first + 1) ||
                       (t > first && (view.at(t).relation == Deprel::appos || view.is_place(view.entity(t))));
    if (!aside && !lexicon.has(HoldingLexicon::Shape::place, view.lemma(t)) && tag != Upos::PROPN) break;
  }
  return {};
}

std::vector<HoldParty> HoldScene::places_right(uint32_t token) const {
  const uint32_t last = view.sentence(token).last;
  for (uint32_t t = token + 1; t < last && t - token <= kRight; ++t) {
    const Upos tag = view.at(t).tag;
    if (tag == Upos::VERB || tag == Upos::SCONJ || tag == Upos::AUX) break;
    if (tag == Upos::PUNCT && view.at(t).norm != "-" && view.at(t).norm != "\"" && view.at(t).norm != "''") break;
    if (!view.is_noun(t) && !stands_for_place(t)) continue;
    if (in_time(t)) break;
    // "the outpost of X"
    const bool headed = t + 2 < last && view.word(t + 1) == "of" && !names_place(view.entity(t)) &&
                        lexicon.has(HoldingLexicon::Shape::place, view.lemma(t)) && names_place(view.entity(t + 2));
    if (headed) continue;
    if (const HoldParty p = place_at(t); p.found()) {
      std::vector<HoldParty> out = {p};
      for (uint32_t k = t + 1; k < last && k - t <= 8 && out.size() < 5; ++k) {
        const uint32_t e = view.entity(k);
        if (names_place(e) && e != out.back().entity) out.push_back({e, view.words(k), k});
        const bool list = view.word(k) == "and" || view.at(k).norm == "," || names_place(e) || view.at(k).norm == "-" ||
                          view.at(k).tag == Upos::PROPN;
        if (!list) break;
      }
      // "X, Y" may be a list or the region behind a town
      if (out.size() == 2 && view.at(out[1].token - 1).norm == ",") out.pop_back();
      return out;
    }
    const bool leads = t + 1 < last && one_of(view.word(t + 1), {"of", "and", "in"});
    if (!leads && tag != Upos::PROPN && !lexicon.has(HoldingLexicon::Shape::place, view.lemma(t)) &&
        !(t + 1 < last && view.is_noun(t + 1)))
      break;
  }
  return {};
}

HoldParty HoldScene::actor_left(uint32_t token) const {
  const uint32_t first = view.sentence(token).first;
  for (uint32_t t = token; t-- > first && token - t <= kLeft;) {
    const Upos tag = view.at(t).tag;
    if (in_time(t)) continue;
    if (tag == Upos::VERB && !is_being(view.lemma(t))) break;
    if (tag == Upos::PUNCT && !one_of(view.at(t).norm, {",", "-", "\"", "(", ")"})) break;
    if (!view.is_noun(t)) continue;
    const HoldParty p = actor(t);
    // what stands behind a preposition is not the subject, but for "of": "fighters of X"
    if (!p.found()) continue;
    uint32_t from = t;
    for (const uint32_t m : view.mentions_over(t))
      if (view.mentions.mentions[m].entity == p.entity) from = std::min(from, view.mentions.mentions[m].first);
    if (from > first && view.at(from - 1).tag == Upos::ADP && t > first) continue;
    return p;
  }
  return {};
}

HoldParty HoldScene::actor_right(uint32_t token) const {
  const uint32_t last = view.sentence(token).last;
  for (uint32_t t = token + 1; t < last && t - token <= kRight; ++t) {
    const Upos tag = view.at(t).tag;
    if (tag == Upos::VERB || tag == Upos::SCONJ) break;
    if (tag == Upos::PUNCT && !one_of(view.at(t).norm, {"-", "\"", "''", "``"})) break;
    const HoldParty p = actor_from(t);
    if (p.found()) return p;
    if (tag == Upos::NOUN && !(t + 1 < last && (view.word(t + 1) == "of" || view.is_noun(t + 1)))) break;
  }
  return {};
}

uint32_t HoldScene::predicate(uint32_t token) const {
  uint32_t at = token;
  for (int step = 0; step < 4 && at != kNone; ++step, at = view.at(at).head) {
    if (view.is_verb(at) || view.has_child(at, {Deprel::cop, Deprel::nsubj, Deprel::nsubj_pass})) return at;
  }
  return token;
}

HoldMood HoldScene::mood(uint32_t token) const {
  HoldMood mood;
  const uint32_t first = view.sentence(token).first;
  bool aux = false, had = false, be = false;
  for (uint32_t t = token + 1; t-- > first && token - t <= kBefore;) {
    const std::string_view w = view.word(t);
    if (t != token && view.at(t).tag == Upos::PUNCT && view.at(t).norm != "\"") break;
    if (one_of(w, {"not", "n't", "n’t", "never", "neither", "nor", "cannot", "without", "nobody", "nor"})) {
      const bool merely =
          t + 1 < view.sentence(token).last && (view.word(t + 1) == "only" || view.word(t + 1) == "yet");
      if (!merely) mood.unreal = true;
    }
    if (w == "no" && t + 1 < token && one_of(view.word(t + 1), {"time", "point", "stage", "moment", "way"}))
      mood.unreal = true;  // "was at no time in their hands"
    if (one_of(w, {"would", "could", "might", "may", "should", "will", "'ll", "must", "can", "shall", "if", "unless",
                   "whether"}))
      mood.unreal = true;
    if (t != token && lexicon.has(HoldingLexicon::Shape::unreal, view.lemma(t)) &&
        (view.is_verb(t) || view.is_noun(t)) && t + 1 < token &&
        (view.word(t + 1) == "to" || view.word(t + 1) == "for"))
      mood.unreal = true;
    if (lexicon.has(HoldingLexicon::Shape::lost, w)) mood.lost = true;
    if (w == "longer" && t > first && (view.word(t - 1) == "no" || view.word(t - 1) == "any")) mood.lost = true;
    if (t > first && w == "to" && view.word(t - 1) == "used") mood.lost = true;
    if (w == "had" && view.at(t).tag != Upos::VERB) had = true;
    if (view.at(t).tag == Upos::AUX) aux = true;
    if (one_of(w, {"is", "are", "was", "were", "be", "been", "remains", "remained", "remain"})) be = true;
    if (t != token && view.at(t).tag == Upos::VERB && !is_being(view.lemma(t))) break;
  }
  if (view.negated(token)) mood.unreal = true;
  if (mood.lost) mood.unreal = false;
  if (had) mood.lost = true;
  mood.aside = !aux && !be && view.at(token).tag == Upos::VERB && view.at(token).tense == 3;
  return mood;
}

const TimeMention* HoldScene::time(uint32_t token) const {
  constexpr uint32_t kReach = 20;
  const Sentence& s = view.sentence(token);
  const auto& times = view.mentions.times;
  auto at = std::lower_bound(times.begin(), times.end(), token > s.first + kReach ? token - kReach : s.first,
                             [](const TimeMention& t, uint32_t from) { return t.first < from; });
  const TimeMention* best = nullptr;
  uint32_t nearest = kReach + 1;
  for (; at != times.end() && at->first < std::min(s.last, token + kReach); ++at) {
    if (at->expression.kind == TimeKind::none) continue;
    const bool behind = at->first > token;
    const uint32_t from = behind ? token + 1 : at->last, to = behind ? at->first : token;
    bool apart = false;
    for (uint32_t t = from; t < to && !apart; ++t) {
      const Upos tag = view.at(t).tag;
      apart = (tag == Upos::VERB && view.at(t).tense != 3 && !is_being(view.lemma(t))) || view.at(t).norm == ";" ||
              (behind && tag == Upos::SCONJ && view.word(t) != "since");
    }
    const uint32_t far = to > from ? to - from : 0;
    if (!apart && far < nearest) nearest = far, best = &*at;
  }
  return best;
}

}  // namespace rashomon
