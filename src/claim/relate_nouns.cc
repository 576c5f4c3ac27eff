// SPDX-License-Identifier: Apache-2.0
// Relations told by a noun or an adjective: "help from X", "X, an ally of Y", "loyal to X", "X's forces".
#include <algorithm>

#include "one_of.h"
#include "relation_finder.h"

namespace rashomon {

RelationFinder::Party RelationFinder::adjectival(uint32_t noun) const {
  for (uint32_t c : view_.children(noun)) {
    const Deprel r = view_.at(c).relation;
    if (r != Deprel::amod && r != Deprel::compound && r != Deprel::nmod_poss) continue;
    const Party found = party(c);
    if (found.entity != kNone) return found;
  }
  return {};
}

std::vector<RelationFinder::Party> RelationFinder::givers(uint32_t noun) const {
  const uint32_t who = view_.with_preposition(noun, {"from", "by", "of"});
  std::vector<Party> out = parties(who);
  // "with the support of NATION warplanes", "... of two NATION air strikes": the nation's
  const bool gift =
      out.empty() && who != kNone &&
      (lemma_is(Shape::cargo, who) || one_of(view_.lemma(who), {"strike", "airstrike", "raid", "airpower"}));
  if (gift) {
    const Party nation = adjectival(who);
    if (nation.entity != kNone && view_.mentions.entities[nation.entity].type == EntityType::state)
      out.push_back(nation);
  }
  if (out.empty()) {
    const Party p = adjectival(noun);
    if (p.entity != kNone) out.push_back(p);
  }
  return out;
}

RelationFinder::Party RelationFinder::receiver(uint32_t noun) const {
  if (const uint32_t r = view_.with_preposition(noun, {"for", "to"}); r != kNone) {
    const Party p = party_behind(r);
    if (p.entity != kNone) return p;
  }
  return {};
}

void RelationFinder::support(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::NOUN || !lemma_is(Shape::support, token, type) || view_.negated(token)) return;
  // "X sent aircraft in support of Y"
  if (const uint32_t side = view_.with_preposition(token, {"of"}); side != kNone && view_.marker(token) == "in") {
    const Party who = doer(token);
    for (const Party& t : parties(side)) add(type, who, t, token, "support");
    return;
  }
  const std::vector<Party> from = givers(token);
  if (from.empty()) return;
  Party to = receiver(token);
  if (to.entity == kNone) {
    // "advanced with help from X": who did; "was enabled by X support": whose advance it was
    const std::string m = view_.marker(token);
    const Deprel r = view_.at(token).relation;
    const bool with = m == "with" || (m.size() > 5 && m.compare(m.size() - 5, 5, " with") == 0);
    if (with || m == "thanks to" || m == "by" || r == Deprel::obj || r == Deprel::obl_agent) to = doer(token);
    // "was retaken by Y with X support": Y's
    for (uint32_t verb = view_.at(token).head, n = 0; with && verb != kNone && n < 3; verb = view_.at(verb).head, ++n) {
      if (!view_.is_verb(verb) || !view_.passive(verb)) continue;
      if (const uint32_t agent = view_.agent(verb); agent != kNone && agent != token) to = party_behind(agent);
      break;
    }
  }
  for (const Party& f : from) add(type, f, to, token, "support");
}

/// "X, the Y branch in Z": who stands before the comma that opens the phrase.
RelationFinder::Party RelationFinder::before_comma(uint32_t token) const {
  const Sentence& s = view_.sentence(token);
  for (uint32_t k = token; k > s.first + 1 && token - k < 6;) {
    const Token& t = view_.at(--k);
    if (t.tag == Upos::VERB) return {};
    if (view_.word(k) == ",") return ending(k - 1);
    if (t.tag == Upos::PUNCT && t.norm != "-") return {};
  }
  return {};
}

void RelationFinder::agent(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::NOUN || !lemma_is(Shape::agent, token, type) || view_.negated(token) ||
      view_.word(token) == "arms")
    return;
  for (uint32_t c : view_.children(token)) {  // "a former ally" is none
    const std::string_view w = view_.word(c);
    if (w == "former" || w == "erstwhile" || w == "onetime" || w == "ex") return;
    if (type == RelationType::part_of && (w == "breakaway" || w == "splinter" || w == "dissident")) return;
  }
  Party to;
  const uint32_t owner = view_.child(token, {Deprel::nmod_poss});
  // "A and B, the two rebel factions": several are parts of nobody whom no "of" names
  const bool several = type == RelationType::part_of && view_.word(token) != view_.lemma(token);
  if (several && owner == kNone && view_.with_preposition(token, {"of"}) == kNone) return;
  if (owner != kNone) to = party_behind(owner);
  if (to.entity == kNone) {
    if (const uint32_t of = view_.with_preposition(token, {"of", "to"}); of != kNone) {
      to = party_behind(of);
      // "an ally of Y's strongman X": the whole phrase, not its first word
      if (of + 1 < view_.analysis.tokens.size() && view_.at(of + 1).tag == Upos::PART) {
        for (uint32_t m : view_.mentions_over(of)) {
          const Mention& mention = view_.mentions.mentions[m];
          if (mention.span.begin == to.span.begin && mention.last > of + 2 && view_.is_actor(mention.entity))
            to = {mention.entity, mention.span};
        }
      }
    }
  }
  const Token& t = view_.at(token);
  if (const uint32_t body = view_.child(token, {Deprel::compound}); to.entity == kNone && body != kNone) {
    if (view_.at(body).tag == Upos::PROPN) to = party(body);  // "the NAME branch in the north"
    const bool nation = to.entity != kNone && view_.mentions.entities[to.entity].type == EntityType::state;
    if (type == RelationType::part_of && nation) return;
  }
  // "X, a Y affiliate"
  const Party set_off = before_comma(token);
  if (to.entity == kNone &&
      (t.relation == Deprel::appos || set_off.entity != kNone || view_.has_child(token, {Deprel::cop})) &&
      (type == RelationType::allied_with || type == RelationType::part_of)) {
    to = adjectival(token);
    const bool nation = to.entity != kNone && view_.mentions.entities[to.entity].type == EntityType::state;
    if (type == RelationType::part_of && nation) return;
  }
  if (to.entity == kNone) return;
  std::vector<Party> from;
  if (t.relation == Deprel::appos && t.head != kNone) from = parties(t.head);
  if (const uint32_t apposed = view_.child(token, {Deprel::appos}); from.empty() && apposed != kNone)
    from = parties(apposed);
  if (from.empty() && view_.has_child(token, {Deprel::cop})) {
    if (const uint32_t subject = view_.child(token, {Deprel::nsubj}); subject != kNone) from = parties(subject);
  }
  if (from.empty() && t.head != kNone && view_.lemma(t.head) == "include" && t.relation == Deprel::nsubj)
    from = parties(view_.child(t.head, {Deprel::obj}));
  if (from.empty()) {  // "backers including A and B", "its ally X"
    for (uint32_t c : view_.children(token)) {
      const Deprel r = view_.at(c).relation;
      const std::string m = view_.marker(c);
      if (r == Deprel::flat || m == "including" || m == "such as" || m == "like") from = parties(c);
    }
    if (from.empty() && t.relation == Deprel::compound && t.head != kNone) from = parties(t.head);
  }
  const bool others = owner != kNone ? view_.at(owner).tag != Upos::PRON
                                     : type == RelationType::backs && view_.word(token) != view_.lemma(token) &&
                                           set_off.entity == kNone;  // "followers of Y"
  if (from.empty() && others) {  // the words themselves name an actor of the report ("Y's rivals" resolved)
    const uint32_t entity = view_.entity(token);
    if (view_.is_actor(entity)) from.push_back({entity, view_.words(token)});
  }
  if (from.empty() && owner == kNone && set_off.entity != kNone) from.push_back(set_off);
  for (const Party& f : from) {
    // "fled to LAND, the UN agency said": no land is of an agency
    if (type == RelationType::part_of && view_.mentions.entities[f.entity].type == EntityType::state) continue;
    add(type, f, to, token, "agent-noun");
  }
}

void RelationFinder::adjective(uint32_t token) {
  RelationType type;
  if (!lemma_is(Shape::adjective, token, type) && !word_is(Shape::adjective, token, type)) return;
  if (view_.negated(token)) return;
  const Token& t = view_.at(token);
  if (t.tag != Upos::ADJ && t.tag != Upos::VERB) return;
  const uint32_t other = view_.with_preposition(token, {"to", "with"});
  if (other == kNone) return;
  for (uint32_t c : view_.children(token)) {  // "formerly allied with"
    const std::string_view w = view_.word(c);
    if (w == "formerly" || w == "once" || w == "previously" || w == "longer") return;
  }
  uint32_t noun = kNone;
  if (view_.has_child(token, {Deprel::nsubj, Deprel::nsubj_pass})) {
    noun = view_.subject(token);
  } else if (t.relation == Deprel::amod || t.relation == Deprel::acl || t.relation == Deprel::acl_relcl ||
             t.relation == Deprel::nmod) {
    noun = t.head;
  } else {
    noun = view_.subject(token);
  }
  if (noun == kNone || view_.negated(other)) return;  // "loyal to no general"
  for (const Party& from : parties(noun)) {
    for (const Party& to : parties(other)) add(type, from, to, token, "adjective");
  }
}

void RelationFinder::under(uint32_t token) {
  const uint32_t place = view_.with_preposition(token, {"under"});
  if (place == kNone) return;
  uint32_t who = place;
  const std::string_view head = view_.lemma(place);
  if (head == "command" || head == "leadership") {
    who = view_.with_preposition(place, {"of"});
    if (who == kNone) who = view_.child(place, {Deprel::nmod_poss});
  }
  const Party leader = party(who);
  if (leader.entity == kNone || view_.negated(place)) return;
  std::vector<Party> led = {party(token)};
  if (view_.at(token).tag == Upos::VERB) {
    static constexpr std::string_view kServe[] = {"fight", "serve",  "operate", "come", "fall",
                                                  "act",   "remain", "place",   "put"};
    RelationType sent;
    const bool sends = lemma_is(Shape::send, token, sent) && !view_.passive(token);  // "sent 1,000 soldiers under X"
    const bool serves = sends || one_of(view_.lemma(token), kServe);
    const uint32_t subject = sends ? view_.child(token, {Deprel::obj}) : view_.subject(token);
    if (!serves || who == place || unreal(token) || subject == kNone) return;
    led = parties(subject);
  }
  for (const Party& l : led) {
    if (view_.is_person(leader.entity)) add(RelationType::leads, leader, l, place, "under");
    const bool body =
        !view_.is_person(leader.entity) && view_.mentions.entities[leader.entity].type != EntityType::state;
    if (body && who != place) add(RelationType::part_of, l, leader, place, "under");
  }
}

void RelationFinder::led_force(uint32_t token) {
  if (view_.at(token).tag == Upos::VERB) return;
  uint32_t owner = view_.child(token, {Deprel::nmod_poss});
  if (owner == kNone) owner = view_.with_preposition(token, {"of"});
  // "whose NAME militia": trees hang "whose" on the name
  for (uint32_t t = token; owner == kNone && t > view_.sentence(token).first && token - t < 4;) {
    if (view_.word(--t) == "whose") owner = t;
    if (!view_.is_noun(t) && view_.at(t).tag != Upos::ADJ) break;
  }
  const Sentence& s = view_.sentence(token);
  Party leader;
  if (owner != kNone) {
    leader = party(owner);
  } else if (token > s.first + 1 && (view_.word(token - 1) == "'s" || view_.word(token - 1) == "’s")) {
    leader = man_ending(token - 2);
  }
  const Party force = party(token);
  // "X, whose NAME militia": of pronouns only where the force has a name
  if (force.entity != kNone && owner != kNone && view_.at(owner).tag == Upos::PRON &&
      (view_.mentions.entities[force.entity].names.empty() || view_.word(owner) == "their"))
    return;
  // "his troops" in a spokesman's words are those for whom he speaks
  const bool land = force.entity != kNone && view_.mentions.entities[force.entity].type == EntityType::state;
  if (land || speaks_for_some(leader.entity)) return;
  if (view_.is_person(leader.entity)) add(RelationType::leads, leader, force, token, "whose-force");
}

void RelationFinder::part(uint32_t token) {
  if (view_.at(token).tag != Upos::NOUN || view_.negated(token)) return;
  const uint32_t whole = view_.with_preposition(token, {"of"});
  if (whole == kNone || view_.entity(whole) == kNone) return;
  uint32_t part = kNone;
  if (view_.has_child(token, {Deprel::cop})) part = view_.child(token, {Deprel::nsubj});
  // "recognised as part of", "seen by most as part of"
  const uint32_t verb = view_.at(token).head;
  if (part == kNone && view_.marker(token) == "as" && verb != kNone && view_.is_verb(verb) && view_.passive(verb) &&
      !view_.negated(verb))
    part = view_.subject(verb);
  // "X, part of Y, attacked"
  const Sentence& s = view_.sentence(token);
  if (part == kNone && token > s.first + 1 && view_.word(token - 1) == ",") {
    const Party whose = ending(token - 2);
    if (whose.entity == kNone || view_.is_person(whose.entity) || !view_.is_actor(view_.entity(whole))) return;
    return add(RelationType::part_of, whose, {view_.entity(whole), view_.words(whole)}, token, "part");
  }
  if (part == kNone || view_.entity(part) == kNone || view_.is_person(view_.entity(part))) return;
  // of a body or a land only: "the raid was part of a wider war" tells of no actor
  const Party to{view_.entity(whole), view_.words(whole)};
  if (!view_.is_actor(to.entity)) return;
  add(RelationType::part_of, {view_.entity(part), view_.words(part)}, to, token, "part");
}

}  // namespace rashomon
