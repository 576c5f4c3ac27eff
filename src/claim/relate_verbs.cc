// SPDX-License-Identifier: Apache-2.0
// Relations told by a verb: "X backs Y", "led by X", "X sent drones to prop up Y".
#include <algorithm>

#include "relation_finder.h"

namespace rashomon {

bool RelationFinder::unreal(uint32_t verb) const {
  if (view_.negated(verb)) return true;
  for (uint32_t c : view_.children(verb)) {
    const std::string w = view_.word(c);
    if (view_.at(c).relation == Deprel::aux &&
        (w == "would" || w == "could" || w == "might" || w == "may" || w == "should" || w == "must"))
      return true;
  }
  return false;
}

void RelationFinder::verb(uint32_t token) {
  if (view_.at(token).tag != Upos::VERB && view_.at(token).tag != Upos::ADJ) return;
  RelationType type;
  const std::string lemma = view_.lemma(token);
  if (!lexicon_.find(Shape::verb, lemma, type) || unreal(token)) return;
  const bool recipient_by_to = type == RelationType::supplies;
  if (view_.passive(token)) {
    const uint32_t agent = view_.agent(token);
    if (agent == kNone) return;
    const uint32_t subject = view_.subject(token);
    std::vector<Party> to;
    if (recipient_by_to) {
      if (const uint32_t r = view_.with_preposition(token, {"to", "for"}); r != kNone) to = parties(r);
    }
    if (to.empty() && subject != kNone) {
      to = parties(subject);
      if (to.empty()) {
        Party p = party_behind(subject);
        if (p.entity == kNone && recipient_by_to) {  // "systems used by Y that were supplied by X"
          if (const uint32_t user = view_.child(subject, {Deprel::acl}); user != kNone && view_.lemma(user) == "use")
            p = party(view_.agent(user));
        }
        if (p.entity == kNone) p = doer(subject);
        to.push_back(p);
      }
    }
    for (const Party& from : parties(agent)) {
      for (const Party& t : to) add(type, from, t, token, "verb-passive");
    }
    return;
  }
  const uint32_t subject = view_.subject(token);
  if (subject == kNone || view_.at(token).relation == Deprel::amod) return;
  std::vector<Party> to;
  if (recipient_by_to) {
    uint32_t r = view_.child(token, {Deprel::iobj});
    if (r == kNone) r = view_.with_preposition(token, {"to", "for"});
    to = parties(r);
  }
  const uint32_t object = view_.child(token, {Deprel::obj});
  if (to.empty() && object != kNone) {
    to = parties(object);
    if (to.empty() && type == RelationType::backs) to.push_back(party_behind(object));
    if (type == RelationType::leads && to.empty()) return;
  }
  if (to.empty() && type == RelationType::opposed_to) to = parties(view_.with_preposition(token, {"against", "with"}));
  std::vector<Party> from = parties(subject);
  if (from.empty() && type != RelationType::leads) from.push_back(party_behind(subject));
  for (const Party& f : from) {
    // a person leads and a state controls a place; a state that "runs" or "heads" somebody is another sense
    if (type == RelationType::leads && !view_.is_person(f.entity)) continue;
    for (const Party& t : to) add(type, f, t, token, "verb");
  }
}

void RelationFinder::send(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::VERB || !lexicon_.find(Shape::send, view_.lemma(token), type) || unreal(token))
    return;
  const bool is_passive = view_.passive(token);
  const uint32_t cargo = is_passive ? view_.subject(token) : view_.child(token, {Deprel::obj});
  if (cargo == kNone) return;
  bool arms = false;
  for (uint32_t c : view_.conjuncts(cargo)) {
    arms = arms || lexicon_.has(Shape::cargo, view_.lemma(c));
    const uint32_t counted = view_.with_preposition(c, {"of"});  // "hundreds of mercenaries"
    arms = arms || (counted != kNone && lexicon_.has(Shape::cargo, view_.lemma(counted)));
  }
  if (!arms) return;
  std::vector<Party> from;
  if (is_passive) {
    from = parties(view_.agent(token));
  } else if (const uint32_t subject = view_.subject(token); subject != kNone) {
    from = parties(subject);
    if (from.empty()) from.push_back(party_behind(subject));
  }
  std::vector<Party> to = parties(view_.child(token, {Deprel::iobj}));
  if (to.empty()) to = parties(view_.with_preposition(token, {"to", "for"}));
  for (const Party& f : from) {
    for (const Party& t : to) add(type, f, t, token, "send");
  }
  // "to prop up Y", "to help Y's forces"
  for (uint32_t purpose : view_.children(token)) {
    const Deprel r = view_.at(purpose).relation;
    if (r != Deprel::advcl && r != Deprel::xcomp && r != Deprel::acl) continue;
    RelationType helped;
    if (!lexicon_.find(Shape::prop, view_.lemma(purpose), helped)) continue;
    const uint32_t object = view_.child(purpose, {Deprel::obj});
    if (object == kNone) continue;
    std::vector<Party> side = parties(object);
    if (side.empty()) side.push_back(party_behind(object));
    for (const Party& f : from) {
      for (const Party& t : side) {
        add(helped, f, t, token, "send-to-help");
        if (to.empty()) add(type, f, t, token, "send-to-help");
      }
    }
  }
}

}  // namespace rashomon
