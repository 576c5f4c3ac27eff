// SPDX-License-Identifier: Apache-2.0
// Relations told by a verb with its preposition ("X sided with Y") and by a noun for a bond ("X and Y formed an
// alliance").
#include <algorithm>

#include "one_of.h"
#include "relation_finder.h"

namespace rashomon {

void RelationFinder::toward(uint32_t token) {
  if (!opens_phrase(token) || view_.at(token).tag != Upos::VERB || view_.passive(token)) return;
  const std::string lemma = std::string(view_.lemma(token)) + "/";
  for (uint32_t other : view_.children(token)) {
    const Deprel r = view_.at(other).relation;
    if (r != Deprel::obl && r != Deprel::nmod) continue;
    RelationType type;
    if (!lexicon_.find(Shape::toward, lemma + view_.marker(other), type)) continue;
    // "X sent troops to fight alongside Y": X does it
    const uint32_t sender = view_.at(token).head;
    const bool sent = sender != kNone && view_.is_verb(sender) && lemma_is(Shape::send, sender) && !unreal(sender) &&
                      !view_.negated(token);
    if (!sent && unreal(token)) continue;
    const uint32_t subject = view_.subject(token);
    if (subject == kNone) return;
    std::vector<Party> from = parties(subject);
    if (from.empty()) from.push_back(party_behind(subject));
    if (from.front().entity == kNone && sent) {
      const uint32_t who = view_.subject(sender);
      from = who == kNone ? std::vector<Party>{opening(sender)} : parties(who);
      if (from.empty()) from.push_back(party_behind(who));
    }
    std::vector<Party> to = parties(other);
    if (to.empty()) to.push_back(party_behind(other));
    // "joined with the men of X": men without a name are his
    for (Party& t : to) {
      const uint32_t of = view_.with_preposition(other, {"of"});
      if (t.entity == kNone || of == kNone || !view_.mentions.entities[t.entity].names.empty()) continue;
      if (const Party owner = party(of); view_.is_person(owner.entity)) t = owner;
    }
    for (const Party& f : from) {
      if (type == RelationType::speaks_for && !view_.is_person(f.entity)) continue;
      for (const Party& t : to) {
        if (type == RelationType::part_of && view_.is_person(t.entity))  // "the gunmen answer to X"
          add(RelationType::leads, t, f, token, "toward");
        else
          add(type, f, t, token, "toward");
      }
    }
  }
}

void RelationFinder::bond(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::NOUN || !lemma_is(Shape::bond, token, type) || view_.negated(token)) return;
  uint32_t verb = view_.at(token).head;
  for (int step = 0; step < 3 && verb != kNone && !view_.is_verb(verb); ++step) verb = view_.at(verb).head;
  if (verb == kNone || !view_.is_verb(verb) || unreal(verb)) return;
  static constexpr std::string_view kMade[] = {"form",   "forge",    "make",  "agree", "announce", "enter",
                                               "strike", "conclude", "build", "sign",  "join",     "create"};
  if (!one_of(view_.lemma(verb), kMade)) return;
  const uint32_t subject = view_.subject(verb);
  if (subject == kNone) return;
  const std::vector<Party> sides = parties(subject);
  uint32_t other = view_.with_preposition(token, {"with"});
  if (other == kNone) other = view_.with_preposition(verb, {"with"});
  const std::vector<Party> partners = parties(other);
  for (const Party& f : sides) {
    for (const Party& t : partners) add(type, f, t, token, "bond");
  }
  if (!partners.empty()) return;
  for (size_t i = 1; i < sides.size() && i < 8; ++i) add(type, sides[0], sides[i], token, "bond");
}

RelationFinder::Party RelationFinder::first_before(const Sentence& s) const {
  if (s.first == 0) return {};
  const Sentence& before = view_.sentence(s.first - 1);
  for (uint32_t t = before.first; t < before.last; ++t) {
    const Party found = party(t);
    if (found.entity != kNone && !view_.is_person(found.entity)) return found;
  }
  return {};
}

void RelationFinder::fealty(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::NOUN || !lemma_is(Shape::fealty, token, type)) return;
  const uint32_t verb = view_.at(token).head;
  if (verb == kNone || !view_.is_verb(verb) || unreal(verb) || view_.at(token).relation != Deprel::obj) return;
  static constexpr std::string_view kSworn[] = {"pledge", "swear", "declare", "proclaim",
                                                "vow",    "renew", "give",    "pay"};
  const std::string_view word = view_.word(verb);  // "swore" has no sure lemma
  const bool sworn = word == "swore" || word == "sworn" || one_of(view_.lemma(verb), kSworn);
  const uint32_t subject = view_.subject(verb);
  uint32_t lord = view_.with_preposition(token, {"to"});
  if (lord == kNone) lord = view_.with_preposition(verb, {"to"});
  if (!sworn || subject == kNone || lord == kNone) return;
  std::vector<Party> from = parties(subject);
  if (from.empty()) from.push_back(party_behind(subject));
  std::vector<Party> to = parties(lord);
  const auto swears = [&](const Party& t) {
    return std::any_of(from.begin(), from.end(), [&](const Party& f) { return f.entity == t.entity; });
  };
  // "X and Y swore loyalty to it": to neither of them, but to whom the sentence before is about
  if (std::any_of(to.begin(), to.end(), swears)) to = {first_before(view_.sentence(token))};
  if (std::any_of(to.begin(), to.end(), swears)) return;
  for (const Party& f : from) {
    for (const Party& t : to) add(type, f, t, token, "fealty");
  }
}

void RelationFinder::together(uint32_t token) {
  RelationType type;
  if (!view_.is_verb(token) || !lemma_is(Shape::together, token, type) || view_.negated(token)) return;
  uint32_t verb = token;
  if (view_.at(token).relation == Deprel::xcomp) {
    // to agree on it is the alliance; to refuse is none
    verb = view_.at(token).head;
    static constexpr std::string_view kSettled[] = {"agree", "decide", "vow", "pledge", "continue", "begin", "start"};
    if (verb == kNone || view_.negated(verb) || !one_of(view_.lemma(verb), kSettled)) return;
  } else if (unreal(token)) {
    return;
  }
  const uint32_t object = view_.child(token, {Deprel::obj});
  const bool forces = object != kNone && (view_.lemma(object) == "force" || view_.lemma(object) == "hand" ||
                                          view_.lemma(object) == "rank");
  bool beside = forces && view_.lemma(token) == "join";
  for (uint32_t c : view_.children(token)) beside = beside || view_.word(c) == "together";
  const uint32_t subject = view_.subject(verb);
  if (!beside || subject == kNone) return;
  const std::vector<Party> sides = parties(subject);
  uint32_t other = view_.with_preposition(token, {"with"});
  if (other == kNone && forces) other = view_.with_preposition(object, {"with"});
  const std::vector<Party> partners = parties(other);
  for (const Party& f : sides) {
    for (const Party& t : partners) add(type, f, t, token, "together");
  }
  if (!partners.empty()) return;
  for (size_t i = 1; i < sides.size() && i < 8; ++i) add(type, sides[0], sides[i], token, "together");
}

void RelationFinder::receive(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::VERB || !lemma_is(Shape::receive, token, type) || unreal(token)) return;
  uint32_t cargo = view_.child(token, {Deprel::obj});
  // trees hang "lorries" on "received" as they hang a place
  const bool bare = token + 1 < view_.sentence(token).last && view_.at(token + 1).tag == Upos::NOUN;
  if (cargo == kNone && bare && view_.at(token + 1).head == token) cargo = token + 1;
  if (cargo == kNone || view_.passive(token)) return;
  bool arms = false;
  uint32_t giver = view_.with_preposition(token, {"from"});
  for (uint32_t c : view_.conjuncts(cargo)) {
    arms = arms || lemma_is(Shape::cargo, c);
    const uint32_t counted = view_.with_preposition(c, {"of"});
    arms = arms || (counted != kNone && lemma_is(Shape::cargo, counted));
    if (giver == kNone) giver = view_.with_preposition(c, {"from"});
  }
  const uint32_t subject = view_.subject(token);
  if (!arms || giver == kNone || subject == kNone) return;
  for (const Party& from : parties(giver)) {
    for (const Party& to : parties(subject)) add(type, from, to, token, "receive");
  }
}

}  // namespace rashomon
