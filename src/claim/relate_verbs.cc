// SPDX-License-Identifier: Apache-2.0
// Relations told by a verb: "X backs Y", "led by X", "X sent drones to prop up Y".
#include <algorithm>

#include "one_of.h"
#include "relation_finder.h"

namespace rashomon {

bool RelationFinder::unreal(uint32_t verb) const {
  if (view_.negated(verb)) return true;
  const Token& t = view_.at(verb);
  if (t.relation == Deprel::xcomp && t.head != kNone && view_.marker(verb) == "to") {
    static constexpr std::string_view kReal[] = {"continue", "begin", "start", "help", "seem", "appear", "come", "go"};
    const bool real = one_of(view_.lemma(t.head), kReal);
    if (!real && !held_to_be(t.head)) return true;
  }
  // "denied that X backs Y", "denies backing Y"
  if ((t.relation == Deprel::ccomp || t.relation == Deprel::xcomp) && t.head != kNone) {
    static constexpr std::string_view kDenials[] = {"deny", "reject", "dispute", "refute", "dismiss", "rebut",
                                                    "stop", "cease",  "halt",    "refuse", "decline"};
    if (one_of(view_.lemma(t.head), kDenials)) return true;
  }
  for (uint32_t c : view_.children(verb)) {
    const std::string_view w = view_.word(c);
    if (w == "once" || w == "formerly" || w == "previously") return true;  // "once led by X"
    if (w == "longer" && c > 0 && view_.word(c - 1) == "no") return true;
    if ((t.tense == 1 || t.tense == 3) && view_.marker(c) == "until" && !view_.has_child(verb, {Deprel::aux}))
      return true;
    if (view_.at(c).relation == Deprel::aux &&
        (w == "would" || w == "could" || w == "might" || w == "may" || w == "should" || w == "must"))
      return true;
  }
  return false;
}

/// "is widely believed to back Y", "is said to arm Y".
bool RelationFinder::held_to_be(uint32_t verb) const {
  static constexpr std::string_view kHeld[] = {"believe", "say",    "think",      "report", "know",
                                               "suspect", "allege", "understand", "see",    "reckon"};
  return view_.passive(verb) && !view_.negated(verb) && one_of(view_.lemma(verb), kHeld);
}

bool RelationFinder::passive_by_words(uint32_t token, RelationType type) {
  if (token + 2 >= view_.sentence(token).last || view_.word(token + 1) != "by") return false;
  const Sentence& s = view_.sentence(token);
  std::vector<Party> from;
  for (uint32_t t = token + 2; t < s.last && t < token + 8 && from.empty(); ++t) {
    if (view_.at(t).tag == Upos::PUNCT || view_.is_verb(t)) break;
    if (view_.word(t) == "of" && from.empty() && view_.at(t - 1).tag == Upos::NOUN) break;  // "by an ally of X"
    from = parties(t);
    if (type == RelationType::leads)  // "led by NAME commander OTHER": a man leads
      std::erase_if(from, [&](const Party& p) { return !view_.is_person(p.entity); });
  }
  if (token == s.first && !from.empty()) {  // "Armed by X, Y took the town"
    const uint32_t behind = view_.analysis.token_at(from.back().span.end - 1) + 1;
    if (behind + 1 >= s.last || view_.word(behind) != ",") return false;
    const Party to = starting(behind + 1);
    for (const Party& f : from) add(type, f, to, token, "words-passive");
    return to.entity != kNone;
  }
  // Back over "is also", "which is" and a comma to what is backed.
  uint32_t at = token;
  while (at > s.first && token - at < 6) {
    const Token& t = view_.at(at - 1);
    const bool skipped = t.tag == Upos::AUX || t.tag == Upos::ADV || t.norm == "," || t.norm == "which" ||
                         t.norm == "who" || t.norm == "that";
    if (!skipped) break;
    --at;
  }
  // "the NAME Front (LETTERS), led by X"
  if (at > s.first + 3 && view_.word(at - 1) == ")" && view_.word(at - 3) == "(") at -= 3;
  if (at == s.first || from.empty() || (!view_.is_noun(at - 1) && view_.at(at - 1).tag != Upos::ADJ)) return false;
  Party to = type == RelationType::leads ? party(at - 1) : party_behind(at - 1);
  if (to.entity == kNone) {
    for (uint32_t m : view_.mentions_over(at - 1)) {
      if (view_.is_actor(view_.mentions.mentions[m].entity))
        to = {view_.mentions.mentions[m].entity, view_.mentions.mentions[m].span};
    }
  }
  for (const Party& f : from) add(type, f, to, token, "words-passive");
  return to.entity != kNone;
}

bool RelationFinder::active_by_words(uint32_t token, RelationType type) {
  const Sentence& s = view_.sentence(token);
  uint32_t at = token;
  while (at > s.first && token - at < 4 && (view_.at(at - 1).tag == Upos::ADV || view_.at(at - 1).tag == Upos::AUX))
    --at;
  uint32_t next = token + 1;
  while (next < s.last && next < token + 3 && (view_.at(next).tag == Upos::DET || view_.at(next).tag == Upos::ADJ))
    ++next;
  if (at == s.first || next >= s.last || !view_.is_noun(at - 1) || !view_.is_noun(next)) return false;
  const std::vector<Party> from = parties(at - 1);
  std::vector<Party> to;
  for (uint32_t m : view_.mentions_over(next)) {
    if (to.empty() && view_.is_actor(view_.mentions.mentions[m].entity) && view_.mentions.mentions[m].first > token)
      to.push_back({view_.mentions.mentions[m].entity, view_.mentions.mentions[m].span});
  }
  for (const Party& f : from) {
    for (const Party& t : to) add(type, f, t, token, "words-active");
  }
  return !from.empty() && !to.empty();
}

void RelationFinder::verb_by_words(uint32_t token) {
  RelationType type;
  if (!lemma_is(Shape::verb, token, type) && !word_is(Shape::verb, token, type)) {
    const std::string_view form = view_.word(token);
    if (form.size() < 4 || !form.ends_with("ed")) return;
    if (!lexicon_.find(Shape::verb, form.substr(0, form.size() - 2), type)) return;
  }
  if (token > 0 && view_.word(token - 1) == "-") return;
  if (type != RelationType::backs && type != RelationType::recognises && type != RelationType::leads &&
      type != RelationType::supplies)
    return;
  if (unreal(token) || passive_by_words(token, type)) return;
  if (type == RelationType::supplies) return;
  if (type != RelationType::leads && view_.at(token).tag != Upos::NOUN) active_by_words(token, type);
}

/// "X leads a coalition": states lead leagues.
bool RelationFinder::is_league(uint32_t token) const {
  if (token == kNone) return false;
  const std::string_view noun = view_.lemma(token);
  return noun == "coalition" || noun == "alliance" || noun == "bloc" || noun == "force";
}

bool RelationFinder::gives_arms(uint32_t verb) const {
  const bool passive = view_.passive(verb);
  uint32_t what = passive ? view_.subject(verb) : view_.child(verb, {Deprel::obj});
  if (const uint32_t with = view_.with_preposition(verb, {"with"}); with != kNone) what = with;
  // "some of the factions"
  if (what != kNone && view_.at(what).tag == Upos::DET) {
    if (const uint32_t inner = view_.with_preposition(what, {"of"}); inner != kNone) what = inner;
  }
  if (what == kNone || view_.at(what).tag == Upos::PRON || view_.is_actor(view_.entity(what))) return true;
  for (uint32_t c : view_.conjuncts(what)) {
    if (lemma_is(Shape::cargo, c)) return true;
    const uint32_t counted = view_.with_preposition(c, {"of"});
    if (counted != kNone && lemma_is(Shape::cargo, counted)) return true;
  }
  // named or unknown things may be arms; food and shelter are none
  return view_.at(what).tag == Upos::PROPN || view_.entity(what) != kNone;
}

void RelationFinder::verb(uint32_t token) {
  if (view_.at(token).tag != Upos::VERB && view_.at(token).tag != Upos::ADJ) return;
  RelationType type;
  if (!lemma_is(Shape::verb, token, type) || unreal(token)) return;
  // the second part of "X-led" is the compound's business
  if (token > 0 && view_.word(token - 1) == "-" && !view_.at(token).space_before) return;
  const bool recipient_by_to = type == RelationType::supplies;
  if (recipient_by_to && !gives_arms(token)) return;
  if (view_.passive(token)) {
    uint32_t agent = view_.agent(token);
    const Sentence& s = view_.sentence(token);
    for (uint32_t t = token + 1; agent == kNone && t + 1 < s.last && t < token + 8; ++t) {  // "supplied with arms by X"
      if (view_.is_verb(t) || view_.at(t).tag == Upos::PUNCT) break;
      if (view_.word(t) != "by") continue;
      for (uint32_t n = t + 1; n < s.last && n < t + 5 && agent == kNone; ++n) {
        if (view_.is_actor(view_.entity(n))) agent = n;
      }
    }
    if (agent == kNone) return;
    const uint32_t subject = view_.subject(token);
    // "as the drive of X, backed by Y, stalled, Z sent": trees hang such a participle on the main clause
    if (subject != kNone && subject > token && type == RelationType::backs && passive_by_words(token, type)) return;
    std::vector<Party> to;
    if (recipient_by_to) {
      if (const uint32_t r = view_.with_preposition(token, {"to", "for"}); r != kNone) to = parties(r);
    }
    if (to.empty() && subject != kNone) {
      to = of_relative(token, parties(subject));
      // "X, a Y affiliate led by Z"
      if (to.empty() && view_.at(subject).relation == Deprel::appos) to = parties(view_.at(subject).head);
      // "X's attack was led by Z": the attack, not X
      if (to.empty() && type == RelationType::leads && !lemma_is(Shape::force, subject)) return;
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
    std::vector<Party> by = parties(agent);
    // "commanded by the NATION general X": the widest mention, not its first word
    const bool man_told = std::any_of(by.begin(), by.end(), [&](const Party& p) { return view_.is_person(p.entity); });
    if (type == RelationType::leads && !man_told) {
      for (uint32_t t = token + 1; t < agent && t < token + 8; ++t) {
        if (view_.word(t) != "by") continue;
        if (const Party man = starting(t + 1); view_.is_person(man.entity) && man.span.contains(view_.at(agent).span))
          by = {man};
        break;
      }
    }
    const bool thing = lemma_is(Shape::cargo, agent);
    if (by.empty() && type == RelationType::backs && thing) {  // "backed by NATION armour and NATION warplanes"
      std::vector<uint32_t> gifts;
      for (uint32_t c : view_.children(agent)) gifts.push_back(c);  // trees hang the first on the second
      const std::vector<uint32_t> listed = view_.conjuncts(agent);
      gifts.insert(gifts.end(), listed.begin(), listed.end());
      for (uint32_t c : gifts) {
        if (!lemma_is(Shape::cargo, c)) continue;
        const Party giver = adjectival(c);
        if (giver.entity != kNone && view_.mentions.entities[giver.entity].type == EntityType::state)
          by.push_back(giver);
      }
    }
    for (const Party& from : by) {
      if (type == RelationType::leads && !view_.is_person(from.entity) && !is_league(subject)) continue;
      for (const Party& t : to) add(type, from, t, token, "verb-passive");
    }
    return;
  }
  uint32_t subject = view_.subject(token);
  // ", and X backs Y" where the tree hangs X on the verb as a part of a name
  if (token > view_.sentence(token).first && view_.at(token - 1).head == token &&
      view_.at(token - 1).tag == Upos::PROPN && view_.at(token - 1).relation != Deprel::nsubj)
    subject = token - 1;
  if (subject == kNone || view_.at(token).relation == Deprel::amod) return;
  std::vector<Party> to;
  if (recipient_by_to) {
    uint32_t r = view_.child(token, {Deprel::iobj});
    if (r == kNone) r = view_.with_preposition(token, {"to", "for"});
    to = parties(r);
  }
  if (recipient_by_to && to.empty()) {
    if (const Party p = receiver_by_words(token); p.entity != kNone) to.push_back(p);
  }
  const uint32_t object = view_.child(token, {Deprel::obj});
  // "the council that X chairs", "a force that X arms", "whom X is said to back", "that X recognises as the only Y"
  uint32_t clause = token;
  if (view_.at(token).relation == Deprel::xcomp && view_.at(token).head != kNone && held_to_be(view_.at(token).head))
    clause = view_.at(token).head;
  const bool bare = object == kNone || view_.at(object).tag == Upos::PRON || view_.marker(object) == "as";
  if (view_.at(clause).relation == Deprel::acl_relcl && bare && view_.at(clause).head != subject &&
      view_.at(clause).head != kNone && view_.at(clause).head < subject && type != RelationType::opposed_to)
    to = parties(view_.at(clause).head);
  if (to.empty() && object != kNone) {
    to = type == RelationType::recognises ? lands(object) : parties(object);
    if (to.empty() && type == RelationType::backs) to.push_back(party_behind(object));
    if (type == RelationType::leads && to.empty()) return;
  }
  if (to.empty() && type == RelationType::opposed_to) to = parties(view_.with_preposition(token, {"against", "with"}));
  // who leads a body's talks does not lead the body
  if (type == RelationType::leads && object != kNone) {
    static constexpr std::string_view kErrands[] = {"delegation", "team", "mission", "talks", "list", "negotiation"};
    if (one_of(view_.lemma(object), kErrands)) return;
  }
  std::vector<Party> from = of_relative(token, parties(subject));
  if (from.empty() && type != RelationType::leads) from.push_back(party_behind(subject));
  for (const Party& f : from) {
    // a person leads and a state controls a place; a state that "runs" or "heads" somebody is another sense
    if (type == RelationType::leads && !view_.is_person(f.entity) && !is_league(object)) continue;
    for (const Party& t : to) {
      if (type == RelationType::leads && counted(t, object)) continue;
      add(type, f, t, token, "verb");
    }
  }
}

std::vector<RelationFinder::Party> RelationFinder::lands(uint32_t token) const {
  std::vector<Party> out = parties(token);
  for (uint32_t t : view_.conjuncts(token)) {
    const uint32_t land = view_.entity(t);
    const bool known = std::any_of(out.begin(), out.end(), [&](const Party& p) { return p.entity == land; });
    if (!known && view_.is_place(land) && view_.mentions.entities[land].type == EntityType::place)
      out.push_back({land, view_.at(t).span});
  }
  return out;
}

/// A verb in the third person, whatever the tagger takes it for.
bool RelationFinder::verb_form(uint32_t token, RelationType& type) const {
  const std::string_view word = view_.word(token);
  return word.ends_with('s') && lexicon_.find(Shape::verb, word.substr(0, word.size() - 1), type);
}

/// "X commands and arms Y", "a force that X pays and trains": verbs that taggers take for nouns.
void RelationFinder::paired(uint32_t token) {
  RelationType type;
  const Sentence& s = view_.sentence(token);
  if (view_.at(token).tag != Upos::NOUN || token < s.first + 3 || view_.word(token - 1) != "and") return;
  if (!verb_form(token, type)) return;
  const uint32_t first = token - 2;
  if (!view_.word(first).ends_with('s') || !view_.word(token).ends_with('s')) return;
  const bool told = view_.at(first).tag == Upos::VERB;
  if (told && (unreal(first) || view_.passive(first))) return;
  RelationType other = type;
  const bool both = verb_form(first, other);
  if (!told && !both) return;
  if (type == RelationType::leads || type == RelationType::opposed_to) return;
  const uint32_t subject = told ? view_.subject(first) : kNone;
  const std::vector<Party> from = subject != kNone ? parties(subject) : std::vector<Party>{ending(first - 1)};
  std::vector<Party> to;
  const uint32_t head = view_.at(first).head;
  if (token + 1 < s.last && view_.at(token + 1).tag != Upos::PUNCT) {
    to.push_back(starting(token + 1));
  } else if (view_.at(first).relation == Deprel::acl_relcl && head != kNone && subject != kNone && head < subject) {
    to = parties(head);
  }
  for (const Party& f : from) {
    for (const Party& t : to) {
      add(type, f, t, token, "paired-verb");
      if (!told && other != RelationType::leads && other != RelationType::opposed_to)
        add(other, f, t, first, "paired-verb");
    }
  }
}

/// "a force that X arms, took", "which X is widely believed to back": by the order of words, whatever the tags.
void RelationFinder::that_backs(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (token < s.first + 3 || token + 1 >= s.last) return;
  const std::string_view behind = view_.word(token + 1);
  if (view_.at(token + 1).tag != Upos::PUNCT && behind != "and" && behind != "with" && behind != "as") return;
  std::string_view verb = view_.word(token);
  uint32_t end = token;  // where the words for who does it end
  if (view_.word(token - 1) == "to") {
    uint32_t held = token - 2;
    static constexpr std::string_view kHeld[] = {"believed", "said",      "thought", "reported",
                                                 "known",    "suspected", "alleged"};
    if (!one_of(view_.word(held), kHeld)) return;
    while (held > s.first + 2 && (view_.at(held - 1).tag == Upos::AUX || view_.at(held - 1).tag == Upos::ADV)) --held;
    for (uint32_t t = held; t < token; ++t) {
      if (view_.word(t) == "not" || view_.word(t) == "n't" || view_.word(t) == "never") return;
    }
    end = held;
  } else {
    if (!verb.ends_with('s')) return;
    verb.remove_suffix(1);
  }
  RelationType type;
  if (!lexicon_.find(Shape::verb, verb, type)) return;
  if (type != RelationType::backs && type != RelationType::supplies) return;
  const Party from = ending(end - 1);
  if (from.entity == kNone || view_.is_person(from.entity)) return;
  uint32_t that = view_.analysis.token_at(from.span.begin);
  if (that < s.first + 2) return;
  --that;
  const std::string_view opens = view_.word(that);
  if (opens != "that" && opens != "which" && opens != "whom") return;
  uint32_t noun = that - 1;
  if (view_.word(noun) == "," && noun > s.first) --noun;
  Party to = ending(noun);
  if (to.entity == kNone) to = party(noun);
  add(type, from, to, token, "that-backs");
}

/// "The commander of Y thanked X for the tanks".
void RelationFinder::thanked(uint32_t token) {
  if (view_.lemma(token) != "thank" || view_.at(token).tag != Upos::VERB || unreal(token) || view_.passive(token))
    return;
  const uint32_t gift = view_.with_preposition(token, {"for"}), subject = view_.subject(token);
  if (gift == kNone || subject == kNone || !lemma_is(Shape::cargo, gift)) return;
  Party who = party(subject);
  for (const RoleFact& role : view_.mentions.roles) {
    if (role.person == who.entity && role.organisation != kNone && view_.is_actor(role.organisation)) {
      who.entity = role.organisation;
      break;
    }
  }
  if (view_.is_person(who.entity)) return;
  for (const Party& giver : parties(view_.child(token, {Deprel::obj})))
    add(RelationType::supplies, giver, who, token, "thanked");
}

std::vector<RelationFinder::Party> RelationFinder::of_relative(uint32_t verb, std::vector<Party> found) const {
  if (found.size() < 2 || view_.at(verb).relation != Deprel::acl_relcl) return found;
  bool singular = view_.at(verb).tense != 1 && view_.word(verb) != view_.lemma(verb) && view_.word(verb).ends_with('s');
  uint32_t pronoun = kNone;
  for (uint32_t c : view_.children(verb)) {
    const std::string_view w = view_.word(c);
    singular = singular || w == "is" || w == "was" || w == "has";
    if (view_.at(c).tag == Upos::PRON && (w == "which" || w == "who" || w == "that")) pronoun = c;
  }
  if (!singular || pronoun == kNone) return found;
  Party nearest;
  for (const Party& p : found) {
    if (p.span.begin < view_.at(pronoun).span.begin && (nearest.entity == kNone || p.span.begin > nearest.span.begin))
      nearest = p;
  }
  return nearest.entity == kNone ? found : std::vector<Party>{nearest};
}

bool RelationFinder::counted(const Party& whom, uint32_t noun) const {
  return noun != kNone && view_.mentions.entities[whom.entity].names.empty() && view_.has_child(noun, {Deprel::nummod});
}

void RelationFinder::send(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::VERB || !lemma_is(Shape::send, token, type) || unreal(token)) return;
  const bool is_passive = view_.passive(token);
  const uint32_t cargo = is_passive ? view_.subject(token) : view_.child(token, {Deprel::obj});
  if (cargo == kNone) return;
  bool arms = false;
  for (uint32_t c : view_.conjuncts(cargo)) {
    arms = arms || lemma_is(Shape::cargo, c);
    const uint32_t counted = view_.with_preposition(c, {"of"});  // "hundreds of mercenaries"
    arms = arms || (counted != kNone && lemma_is(Shape::cargo, counted));
  }
  Party given;  // "has given both of them armoured cars"
  for (uint32_t t = token + 1; !arms && !is_passive && t < view_.sentence(token).last && t < token + 8; ++t) {
    if (view_.is_verb(t) || view_.at(t).tag == Upos::PUNCT || view_.at(t).tag == Upos::CCONJ) break;
    if (view_.at(t).tag == Upos::PRON && view_.is_actor(view_.entity(t))) given = {view_.entity(t), view_.at(t).span};
    if (view_.at(t).tag == Upos::NOUN && lemma_is(Shape::cargo, t) && given.entity != kNone) arms = true;
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
  if (to.empty() && given.entity != kNone) to.push_back(given);
  for (const Party& f : from) {
    for (const Party& t : to) add(type, f, t, token, "send");
  }
  // "to prop up Y", "to help Y's forces"
  for (uint32_t purpose : view_.children(token)) {
    const Deprel r = view_.at(purpose).relation;
    if (r != Deprel::advcl && r != Deprel::xcomp && r != Deprel::acl) continue;
    RelationType helped;
    if (!lemma_is(Shape::prop, purpose, helped)) continue;
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
