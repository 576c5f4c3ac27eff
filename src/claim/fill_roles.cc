// SPDX-License-Identifier: Apache-2.0
// Fills roles. Takes a rule and a Frame, gives the participants and places; nothing where the rule's conditions fail.
// A role needs a mention of a type that can play it; a noun that only measures or holds others ("hundreds of fighters",
// "parts of the city", "their jets") leads to the mention inside.
#include "fill_roles.h"

#include <algorithm>
#include <array>

#include "beside_place.h"
#include "listed_places.h"
#include "one_of.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr int kDescent = 3;
constexpr uint32_t kGuessWindow = 10;

bool is_place(EntityType t) { return t == EntityType::place || t == EntityType::facility; }

/// The local entity of a mention that may play the part; kNone otherwise.
uint32_t entity_for(const Scene& scene, uint32_t mention, RolePart part) {
  if (mention == kNone) return kNone;
  const uint32_t entity = scene.mentions.mentions[mention].entity;
  if (entity >= scene.mentions.entities.size()) return kNone;
  const LocalEntity& who = scene.mentions.entities[entity];
  bool fits = false;
  switch (part) {
    case RolePart::actor:
    case RolePart::addressee:
    case RolePart::recipient: fits = who.can_act(); break;
    case RolePart::target: fits = who.type != EntityType::place; break;
    case RolePart::instrument: fits = who.type == EntityType::equipment; break;
    case RolePart::place: fits = is_place(who.type) && !scene.is_new_thing(mention); break;
  }
  return fits ? entity : kNone;
}

bool is_locative(std::string_view p) {
  static constexpr std::array<std::string_view, 19> kLocative = {
      "above",  "off",  "in",    "at",         "near", "on",   "inside", "outside", "around", "across",
      "within", "over", "along", "throughout", "of",   "into", "from",   "toward",  "towards"};
  return one_of(p, kLocative);
}

bool is_speech(EventType t) {
  return t == EventType::accuse || t == EventType::deny || t == EventType::reject || t == EventType::support ||
         t == EventType::appeal || t == EventType::threaten || t == EventType::pledge;
}

struct Player {
  uint32_t entity = kNone;
  Span span;
};

/// "a report by X", "X's statement", "an X communique": words that somebody put down stand for him.
uint32_t writer_of(const Scene& scene, uint32_t token) {
  if ((scene.word_classes(token) & scene.rules.class_named("document")) == 0) return kNone;
  uint32_t found = kNone;
  scene.each_child(token, [&](uint32_t c) {
    const Deprel r = scene.token(c).relation;
    const std::string_view p = scene.preposition(c);
    const bool led = (r == Deprel::nmod || r == Deprel::obl) && (p == "by" || p == "from" || p == "of");
    const bool owns = r == Deprel::nmod_poss || r == Deprel::compound || r == Deprel::amod;
    if (found == kNone && (led || owns) && scene.acts(c)) found = c;
  });
  return found;
}

bool is_member(const Scene& scene, uint32_t token) {
  const std::string_view word = scene.lemma(token);
  return word == "member" || word == "element" || word == "operative" || word == "cadre" || word == "personnel";
}

/// "A band of fighters raided the post": the fighters did.
bool is_of_men(const Scene& scene, uint32_t token) {
  static constexpr std::array<std::string_view, 14> kGroups = {"band",  "group", "gang",   "squad",      "contingent",
                                                               "bunch", "cell",  "wave",   "detachment", "platoon",
                                                               "party", "team",  "patrol", "pack"};
  return one_of(scene.lemma(token), kGroups);
}

/// Who plays `part` at or below a token.
Player player_of(const Scene& scene, uint32_t token, RolePart part, int depth = kDescent) {
  // "blew themselves up": done to nobody else
  if (part == RolePart::target && scene.token(token).tag == Upos::PRON &&
      (scene.word(token).ends_with("self") || scene.word(token).ends_with("selves")))
    return {};
  const uint32_t own = scene.mention_at(token);
  // "members of the security forces arrested": those forces did; "two members of the guard were killed": of the guard,
  // but who sits in a council is not the council
  if (depth > 0 && (is_member(scene, token) || is_of_men(scene, token))) {
    Player whole;
    scene.each_child(token, [&](uint32_t c) {
      if (whole.entity == kNone && scene.is(c, Deprel::nmod) && scene.preposition(c) == "of" && scene.acts(c))
        whole = player_of(scene, c, part, depth - 1);
    });
    const LocalEntity* body = whole.entity == kNone ? nullptr : &scene.mentions.entities[whole.entity];
    const bool of_men = body != nullptr && (body->type == EntityType::group ||
                                            (body->type == EntityType::person && body->names.empty()));  // "the guard"
    if (body != nullptr && (part == RolePart::actor || of_men)) return whole;
  }
  if (const uint32_t e = entity_for(scene, own, part); e != kNone) return {e, scene.mentions.mentions[own].span};
  if (depth == 0) return {};
  if (const uint32_t writer = part == RolePart::actor ? writer_of(scene, token) : kNone; writer != kNone)
    return player_of(scene, writer, part, depth - 1);
  const ClassSet classes = scene.classes(token);
  const RuleSet& rules = scene.rules;
  const bool holds = (classes & (rules.class_named("container") | rules.class_named("people"))) != 0 ||
                     scene.token(token).tag == Upos::NUM;  // "20 of the attackers"
  const bool tool =
      (classes & (rules.class_named("weapon") | rules.class_named("deed") | rules.class_named("equipment"))) != 0;
  if (!holds && !(tool && part == RolePart::actor)) return {};
  Player found;
  scene.each_child(token, [&](uint32_t c) {
    if (found.entity != kNone) return;
    const Deprel r = scene.token(c).relation;
    const std::string_view p = scene.preposition(c);
    const bool of = (r == Deprel::nmod || (r == Deprel::obl && c > token)) &&
                    (p == "of" || (tool && p == "by") || (holds && p == "from"));
    // "a grenade fired by the rebels"
    if (tool && part == RolePart::actor && (r == Deprel::acl || r == Deprel::acl_relcl) && c > token) {
      scene.each_child(c, [&](uint32_t agent) {
        if (found.entity == kNone && (scene.is(agent, Deprel::obl) || scene.is(agent, Deprel::obl_agent)) &&
            scene.preposition(agent) == "by")
          found = player_of(scene, agent, part, depth - 1);
      });
      return;
    }
    const bool beside = tool && (r == Deprel::nmod_poss || r == Deprel::compound || r == Deprel::amod);
    if (of || beside) found = player_of(scene, c, part, depth - 1);
    // "an army drone": no mention of its own inside the drone's
    if (found.entity == kNone && beside && scene.acts(c)) {
      const uint32_t e = scene.entity_by_noun(scene.lemma(c), c);
      if (e != kNone && scene.mentions.entities[e].can_act()) found = {e, scene.token(c).span};
    }
  });
  return found;
}

bool is_unnamed(const Scene& scene, uint32_t entity) {
  const LocalEntity& e = scene.mentions.entities[entity];
  return is_place(e.type) && e.names.empty() && (!e.point || e.point->gazetteer.empty());
}

/// Nouns for what has a name of its own within a town or land.
bool is_part_of_town(std::string_view noun) {
  static constexpr std::array<std::string_view, 22> kParts = {
      "suburb",  "district", "quarter",  "neighbourhood", "neighborhood", "sector", "area", "zone",
      "section", "street",   "square",   "camp",          "side",         "part",   "ward", "estate",
      "bridge",  "region",   "province", "county",        "valley",       "front"};
  return one_of(noun, kParts);
}

bool is_side(std::string_view noun) {
  static constexpr std::array<std::string_view, 12> kSides = {"north",      "south",      "east",       "west",
                                                              "northeast",  "northwest",  "southeast",  "southwest",
                                                              "north-east", "north-west", "south-east", "south-west"};
  return one_of(noun, kSides);
}

void collect_places(const Scene& scene, uint32_t token, int depth, std::vector<FilledPlace>& out) {
  const uint32_t own = scene.mention_at(token);
  const uint32_t entity = entity_for(scene, own, RolePart::place);
  // "a market in the town": a building without a name stands on ground that has one.
  if (entity != kNone && !is_unnamed(scene, entity)) {
    const Mention& mention = scene.mentions.mentions[own];
    if (std::none_of(out.begin(), out.end(), [&](const FilledPlace& p) { return p.entity == entity; }))
      out.push_back({entity, mention.span, token});
    return;
  }
  if (depth == 0) return;
  for (uint32_t m : places_set_out(scene, token)) {
    const Mention& mention = scene.mentions.mentions[m];
    out.push_back({mention.entity, mention.span, mention.head});
  }
  if (!out.empty()) return;
  const bool acting =
      scene.acts(token) &&
      (scene.classes(token) & (scene.rules.class_named("locality") | scene.rules.class_named("container"))) == 0;
  std::vector<FilledPlace> phrased, joined, owned, beyond;
  scene.each_child(token, [&](uint32_t c) {
    const Deprel r = scene.token(c).relation;
    // "cities along the coast of X": the cities, not the coast
    const bool phrase =
        (r == Deprel::nmod || r == Deprel::obl) && is_locative(scene.preposition(c)) && scene.preposition(c) != "along";
    const bool owner =
        r == Deprel::nmod_poss &&
        (scene.classes(token) & (scene.rules.class_named("locality") | scene.rules.class_named("container"))) != 0;
    // "five villages to the west of X", "a camp north of X"
    const bool side = entity != kNone && is_side(scene.lemma(c)) && c > token &&
                      (r == Deprel::nmod || r == Deprel::obl || r == Deprel::advmod || r == Deprel::appos);
    if (side && !phrase) {
      scene.each_child(c, [&](uint32_t k) {
        if (scene.preposition(k) == "of") collect_places(scene, k, depth - 1, beyond);
      });
      return;
    }
    const bool beside = !acting && (r == Deprel::appos || r == Deprel::compound || r == Deprel::flat || owner);
    if (!phrase && !beside) return;
    std::vector<FilledPlace>& found = r == Deprel::appos ? out : phrase ? phrased : owner ? owned : joined;
    collect_places(scene, c, depth - 1, found);
    scene.each_child(c, [&](uint32_t k) {
      if (scene.is(k, Deprel::conj)) collect_places(scene, k, depth - 1, found);
    });
  });
  // "the Black Sea port of X" is X, "the Jobar suburb of X" is Jobar, "X's camp at Y" is at Y
  if (!phrased.empty() && !joined.empty()) (is_part_of_town(scene.lemma(token)) ? phrased : joined).clear();
  if (phrased.empty() && joined.empty()) phrased.swap(owned);
  if (phrased.empty() && joined.empty() && out.empty()) phrased.swap(beyond);
  for (const std::vector<FilledPlace>* found : {&phrased, &joined}) {
    for (const FilledPlace& place : *found) {
      if (std::none_of(out.begin(), out.end(), [&](const FilledPlace& p) { return p.entity == place.entity; }))
        out.push_back(place);
    }
  }
}

/// "dozens", "thousands": a number that is a noun.
bool is_counting_noun(const Scene& scene, uint32_t token) {
  const std::string_view lemma = scene.lemma(token);
  return lemma == "dozen" || lemma == "ten" || lemma == "hundred" || lemma == "score" || lemma == "thousand" ||
         lemma == "million";
}

/// "both signed", "those arrested", "many were killed": people, whoever they are.
bool names_people(const Scene& scene, uint32_t token) {
  const Upos tag = scene.token(token).tag;
  if (tag != Upos::PRON && tag != Upos::DET && tag != Upos::ADJ) return false;
  const std::string word = to_lower(scene.token(token).norm);
  const Deprel r = scene.token(token).relation;
  const bool stands = r == Deprel::nsubj || r == Deprel::nsubj_pass || r == Deprel::obj;
  if (word == "those" || word == "others")
    return stands && scene.has_child(token, word == "those" ? Deprel::acl : Deprel::amod);
  if (!stands || (word != "both" && word != "many" && word != "several" && word != "some")) return false;
  const uint32_t verb = scene.head(token);
  return (word == "both" && r == Deprel::nsubj) ||
         (verb != kNone && (scene.word_classes(verb) & scene.rules.class_named("victim-verb")) != 0);
}

/// The classes of an argument, with those of what a container leads to. `apart`: what holds ground is no body of men,
/// whoever it belongs to ("the base of the rebels' leader").
ClassSet argument_classes(const Scene& scene, uint32_t token, bool apart = false, int depth = kDescent) {
  ClassSet out = scene.classes(token);
  // "freed her": somebody, whoever it is
  if (scene.token(token).tag == Upos::PRON && !scene.is(token, Deprel::nmod_poss)) {
    const std::string word = to_lower(scene.token(token).norm);
    if (word == "him" || word == "her") out |= scene.rules.class_named("people");
  }
  if (names_people(scene, token)) out |= scene.rules.class_named("people");
  // "killing dozens", "wounding 12"
  const uint32_t h = scene.head(token);
  if (h != kNone && (scene.word_classes(h) & scene.rules.class_named("victim-verb")) != 0 &&
      (scene.token(token).tag == Upos::NUM || is_counting_noun(scene, token)) &&
      (!scene.has_child(token, Deprel::nmod) || scene.lemma(scene.child(token, Deprel::nmod)) == "whom"))
    out |= scene.rules.class_named("people");
  // "Thousands marched through the capital"
  if (scene.is(token, Deprel::nsubj) && scene.token(token).norm.ends_with('s') && is_counting_noun(scene, token) &&
      (!scene.has_child(token, Deprel::nmod) || is_counting_noun(scene, scene.child(token, Deprel::nmod))))
    out |= scene.rules.class_named("people");
  // "a pilotless aircraft"
  scene.each_child(token, [&](uint32_t c) {
    if (scene.is(c, Deprel::amod) && (scene.lemma(c) == "pilotless" || scene.lemma(c) == "unmanned"))
      out |= scene.rules.class_named("unmanned");
  });
  // "the air force pounded the town"
  if (scene.lemma(token) == "force") {
    scene.each_child(token, [&](uint32_t c) {
      if (scene.is(c, Deprel::compound) && scene.lemma(c) == "air") out |= scene.rules.class_named("aeroplane");
    });
  }
  // "was hit by rocket fire", "mortar bombs landed": what fires
  if (scene.lemma(token) == "fire" || scene.lemma(token) == "bomb" || scene.lemma(token) == "round") {
    scene.each_child(token, [&](uint32_t c) {
      if (scene.is(c, Deprel::compound)) out |= scene.word_classes(c);
    });
  }
  // "the radio and television compound": the head that the parser takes for an adjective
  scene.each_child(token, [&](uint32_t c) {
    if (scene.is(c, Deprel::amod) && c > token) out |= scene.classes(c);
  });
  if (const uint32_t writer = depth == 0 ? kNone : writer_of(scene, token); writer != kNone)
    return out | argument_classes(scene, writer, apart, depth - 1);
  if (depth == 0 || ((out & scene.rules.class_named("container")) == 0 && scene.token(token).tag != Upos::NUM))
    return out;
  if (apart && (out & (scene.rules.class_named("facility") | scene.rules.class_named("locality"))) != 0) return out;
  scene.each_child(token, [&](uint32_t c) {
    const bool phrase = scene.is(c, Deprel::nmod) || (scene.is(c, Deprel::obl) && c > token);
    if (phrase && scene.preposition(c) == "of") out |= argument_classes(scene, c, apart, depth - 1);
  });
  return out;
}

uint32_t possessor_of(const Scene& scene, uint32_t token) {
  if (const uint32_t p = scene.child(token, Deprel::nmod_poss); p != kNone) return p;
  const ClassSet owned = scene.rules.class_named("ensign") | scene.rules.class_named("grasp");
  if ((scene.word_classes(token) & owned) == 0) return kNone;
  uint32_t whose = kNone;  // "the Eritrean flag", "into rebel hands"
  scene.each_child(token, [&](uint32_t c) {
    const bool before = scene.is(c, Deprel::amod) || scene.is(c, Deprel::compound);
    const uint32_t mention = before ? scene.mention_at(c) : kNone;
    if (mention != kNone && scene.mentions.mentions[mention].last <= token) whose = c;
  });
  return whose;
}

/// Arguments in a slot, nearest first; those farther off only while `filled` says that the nearer ones gave nothing.
template <typename Visit>
void each_in_slot(const Scene& scene, const Frame& frame, const SlotName& name, Visit visit) {
  for (const Argument& a : frame) {
    if (!stands_in(a, name)) continue;
    const uint32_t token = name.of_possessor ? possessor_of(scene, a.token) : a.token;
    if (token != kNone) visit(a, token);
  }
}

/// What cities do not do themselves: their governments speak, deal and forbid.
bool is_of_governments(EventType t) {
  return is_speech(t) || t == EventType::consult || t == EventType::agree || t == EventType::sign ||
         t == EventType::cooperate || t == EventType::concede || t == EventType::sanction || t == EventType::expel ||
         t == EventType::ceasefire || t == EventType::investigate;
}

/// "Quito charged its neighbour with ...": a city that stands for its government.
bool is_seat(const Scene& scene, const Argument& a, uint32_t token) {
  if (a.slot != Slot::subject || a.distance > 1) return false;
  const uint32_t m = scene.mention_headed(token);
  if (m == kNone || scene.mentions.mentions[m].form != MentionForm::name) return false;
  const EntityType type = scene.mentions.entities[scene.mentions.mentions[m].entity].type;
  return type == EntityType::place && scene.token(token).tag == Upos::PROPN && !scene.has_child(token, Deprel::det);
}

/// "half of the village", "dozens of the prisoners": what is measured counts, too.
bool has_lemma(const Scene& scene, const Condition& condition, uint32_t token) {
  const auto listed = [&](uint32_t t) {
    return std::binary_search(condition.lemmas.begin(), condition.lemmas.end(), scene.lemma(t));
  };
  // "killed by army fire": no blaze
  if (!condition.wanted && scene.lemma(token) == "fire") {
    const uint32_t whose = scene.child(token, Deprel::compound);
    if (whose != kNone && scene.acts(whose)) return false;
  }
  if (condition.lemmas.empty() || listed(token)) return !condition.lemmas.empty();
  bool found = false;
  if (condition.wanted && scene.token(token).tag == Upos::PROPN) {
    // "President NAME": the title says what he is
    scene.each_child(token, [&](uint32_t c) { found = found || (scene.is(c, Deprel::nmod_desc) && listed(c)); });
    if (found) return true;
  }
  static constexpr std::array<std::string_view, 6> kSpans = {"day", "night", "week", "month", "hour", "year"};
  const bool span = one_of(scene.lemma(token), kSpans);  // "weeks of fighting"
  if (!condition.wanted || ((scene.word_classes(token) & scene.rules.class_named("container")) == 0 && !span))
    return false;
  scene.each_child(token, [&](uint32_t c) {
    found = found || (scene.is(c, Deprel::nmod) && scene.preposition(c) == "of" && listed(c));
  });
  return found;
}

/// "We reject every form of terror": in words, whoever speaks; what "we" do may be anything.
bool is_we(const Scene& scene, const Rule& rule, uint32_t token) {
  if (!is_speech(rule.type) || scene.token(token).tag != Upos::PRON || !scene.is(token, Deprel::nsubj)) return false;
  return scene.lemma(token) == "we";
}

bool holds(const Scene& scene, const Rule& rule, const Condition& condition, const Frame& frame) {
  const ClassSet state = is_of_governments(rule.type) && condition.wanted ? scene.rules.class_named("state") : 0;
  const ClassSet people = scene.rules.class_named("people");
  bool any = false, stands = false;
  for (const SlotName& name : condition.slots)
    each_in_slot(scene, frame, name, [&](const Argument& a, uint32_t token) {
      stands = true;
      any = any || condition.anything || ((condition.classes & state) != 0 && is_seat(scene, a, token)) ||
            (argument_classes(scene, token, !condition.wanted) & condition.classes) != 0 ||
            has_lemma(scene, condition, token) ||
            (condition.wanted && (condition.classes & people) != 0 && is_we(scene, rule, token));
    });
  return any == condition.wanted || (condition.if_any && !stands);
}

/// "the bombardment by their jets", "a plane of the army strafed": who owns what flies.
void add_owner_of_craft(const Scene& scene, const Rule& rule, const Frame& frame, std::vector<Participant>& out) {
  if (rule.type != EventType::airstrike) return;
  const auto is_actor = [](const Participant& p) { return p.role == Role::actor; };
  for (const SlotName& name : rule.parts[static_cast<size_t>(RolePart::instrument)]) {
    each_in_slot(scene, frame, name, [&](const Argument&, uint32_t token) {
      if (std::any_of(out.begin(), out.end(), is_actor)) return;
      const Player owner = player_of(scene, token, RolePart::actor);
      const bool other =
          std::any_of(out.begin(), out.end(), [&](const Participant& p) { return p.entity == owner.entity; });
      if (owner.entity != kNone && !other) out.push_back({Role::actor, owner.entity, owner.span});
    });
  }
}

bool has_slot(const Frame& frame, Slot slot) {
  return std::any_of(frame.begin(), frame.end(), [&](const Argument& a) { return a.slot == slot; });
}

}  // namespace

std::vector<FilledPlace> places_of(const Scene& scene, uint32_t token) {
  std::vector<FilledPlace> out;
  // "Kodok, a town the army took": what is told of the town is told of what it names
  const uint32_t named = scene.head(token);
  if (scene.is(token, Deprel::appos) && named != kNone && named < token &&
      (scene.word_classes(token) & scene.rules.class_named("locality")) != 0 && scene.mention_headed(named) != kNone)
    collect_places(scene, named, 0, out);
  if (!out.empty()) return out;
  collect_places(scene, token, kDescent, out);
  return out;
}

namespace {

/// "overran the UN safe area": whose it is, with nothing but the words of one phrase up to what was overrun.
bool describes_object(const Scene& scene, const Frame& frame, const Mention& mention, uint32_t head) {
  if (mention.entity >= scene.mentions.entities.size() || is_place(scene.mentions.entities[mention.entity].type))
    return false;
  return std::any_of(frame.begin(), frame.end(), [&](const Argument& a) {
    if (a.slot != Slot::object || a.token < mention.last || scene.head(head) != a.token ||
        a.token - mention.last > kGuessWindow)
      return false;
    for (uint32_t t = mention.last; t < a.token; ++t) {
      const Upos tag = scene.token(t).tag;
      if (tag != Upos::NOUN && tag != Upos::PROPN && tag != Upos::ADJ && tag != Upos::NUM) return false;
    }
    return (scene.word_classes(a.token) & scene.rules.class_named("locality")) != 0;
  });
}

/// "lost the town of X to Y fighters": a mention right behind an active verb is its object, whatever the tree takes for
/// it.
void prefer_adjacent_object(const Scene& scene, const TriggerHit& hit, Frame& frame) {
  if (is_passive(scene, hit.head) || has_slot(frame, Slot::indirect)) return;
  const uint32_t from = hit.tokens.back() + 1;
  const uint32_t last = scene.analysis.sentences[scene.sentence(hit.head)].last;
  for (uint32_t t = from; t < std::min(last, from + kGuessWindow); ++t) {
    const uint32_t m = scene.mention_headed(t);
    if (m == kNone || scene.is_nested(t) || scene.in_time(t)) continue;
    const Mention& mention = scene.mentions.mentions[m];
    if (scene.is(t, Deprel::nmod_poss) ||
        (mention.last < last && (scene.token(mention.last).norm == "'s" || scene.token(mention.last).norm == "'")))
      return;
    if (mention.first < from || mention.first > from + 1 || mention.last <= t) return;
    if (mention.first == from + 1 && scene.token(from).tag != Upos::DET && scene.token(from).tag != Upos::ADJ &&
        scene.token(from).tag != Upos::NUM)
      return;
    if (describes_object(scene, frame, mention, t)) return;
    bool farther = false;
    for (const Argument& a : frame) {
      if (a.slot == Slot::object && a.token >= mention.first && a.token < mention.last) return;
      if (a.slot == Slot::object && scene.mention_at(a.token) == m) return;
      // the U.N. "safe area" of a town
      if (a.slot == Slot::object && (scene.is(t, Deprel::compound) || scene.is(t, Deprel::amod)) &&
          scene.head(t) == a.token) {
        frame.push_back({Slot::object, {}, t, 1});
        return;
      }
    }
    for (const Argument& a : frame)
      farther = farther || (a.slot == Slot::object && a.distance == 0 && a.token >= mention.last);
    if (!farther) return;
    std::erase_if(frame, [&](const Argument& a) { return a.slot == Slot::object; });
    frame.insert(frame.begin(), {Slot::object, {}, t, 1});
    return;
  }
}

}  // namespace

uint32_t speaker_behind(const Scene& scene, uint32_t verb) {
  if (verb < 2) return kNone;
  const auto quotes = [&](uint32_t t) {
    const std::string& norm = scene.token(t).norm;
    return norm == "\"" || norm == "''" || norm == "”" || norm == "’" || norm == "'";
  };
  if (!quotes(verb - 1) && !(scene.token(verb - 1).norm == "," && quotes(verb - 2))) return kNone;
  const uint32_t last = scene.analysis.sentences[scene.sentence(verb)].last;
  for (uint32_t t = verb + 1; t < std::min(last, verb + kGuessWindow); ++t) {
    if (scene.token(t).tag == Upos::PUNCT || scene.is_verb(t) || scene.case_token(t) != kNone) return kNone;
    if (scene.mention_headed(t) != kNone && scene.acts(t) && !scene.is_nested(t)) return t;
  }
  return kNone;
}

namespace {

/// "... a corridor now," pleaded the delegate: behind the quoted words stands who speaks, not who is spoken to.
void turn_speaker(const Scene& scene, const TriggerHit& hit, Frame& frame) {
  const uint32_t speaker = speaker_behind(scene, hit.head);
  if (speaker == kNone) return;
  std::erase_if(frame, [&](const Argument& a) {
    return a.slot == Slot::subject || (a.slot == Slot::object && a.token > hit.head);
  });
  frame.insert(frame.begin(), {Slot::subject, {}, speaker, 0});
}

/// "the arrest on Monday of the editor": the day stands between.
void pass_over_time(const Scene& scene, const TriggerHit& hit, Frame& frame) {
  const uint32_t last = scene.analysis.sentences[scene.sentence(hit.head)].last;
  for (uint32_t t = hit.head + 1; t + 1 < std::min(last, hit.head + kGuessWindow); ++t) {
    if (scene.token(t).tag == Upos::PUNCT || scene.is_verb(t)) return;
    if (scene.lemma(t) != "of" || !scene.in_time(t - 1)) continue;
    const uint32_t held = scene.head(t);
    if (held != kNone && held > t && held < last && scene.acts(held))
      frame.push_back({Slot::preposition, "of", held, 1});
    return;
  }
}

}  // namespace

void guess_arguments(const Scene& scene, const TriggerHit& hit, Frame& frame) {
  if (!scene.rules.triggers[hit.trigger].noun) turn_speaker(scene, hit, frame);
  if (scene.rules.triggers[hit.trigger].noun) pass_over_time(scene, hit, frame);
  const Sentence& sentence = scene.analysis.sentences[scene.sentence(hit.head)];
  const bool noun = scene.rules.triggers[hit.trigger].noun;
  const auto barrier = [&](uint32_t t) {
    const Token& word = scene.token(t);
    const bool verb = word.tag == Upos::VERB && word.relation != Deprel::amod && word.relation != Deprel::compound &&
                      scene.mention_headed(t) == kNone;
    return verb || word.tag == Upos::SCONJ || word.norm == ";" || word.norm == ":" || word.norm == "," ||
           word.norm == "\"";
  };
  // "left two days later and the villagers burned": another clause begins with its subject
  const auto begins_clause = [&](uint32_t t) {
    const uint32_t verb = scene.head(t);
    return (scene.is(t, Deprel::nsubj) || scene.is(t, Deprel::nsubj_pass)) && verb != kNone && verb > t &&
           verb != hit.head && scene.is_verb(verb) && scene.is(verb, Deprel::conj);
  };
  const auto known = [&](uint32_t token) {
    return std::any_of(frame.begin(), frame.end(), [&](const Argument& a) { return a.token == token; });
  };
  if (!noun && hit.tail == kNone) prefer_adjacent_object(scene, hit, frame);
  // Behind the trigger: mentions with the preposition before them; the first without one is the object.
  const uint32_t from = hit.tokens.back() + 1;
  bool object = noun || is_passive(scene, hit.head) || std::any_of(frame.begin(), frame.end(), [&](const Argument& a) {
                  return a.slot == Slot::object && (scene.mention_at(a.token) != kNone || scene.classes(a.token) != 0);
                });
  for (uint32_t t = from; t < std::min(sentence.last, from + kGuessWindow); ++t) {
    if (barrier(t) || begins_clause(t)) break;
    // "the loss of the compound is a blow to the army": what stands with the predicate is not the noun's
    if (noun && scene.is(t, Deprel::cop) && scene.head(t) != kNone && scene.token(scene.head(t)).tag == Upos::NOUN &&
        scene.case_token(scene.head(t)) == kNone)
      break;
    const uint32_t m = scene.mention_headed(t);
    const bool modifies =
        (scene.is(t, Deprel::compound) || scene.is(t, Deprel::amod) || scene.is(t, Deprel::nmod_poss)) &&
        scene.head(t) != kNone && scene.head(t) > t && scene.head(t) < t + 5 && !scene.in_time(scene.head(t));
    if (m == kNone || known(t) || scene.in_time(t) || (modifies && !hit.flat) || (scene.is_nested(t) && !hit.flat) ||
        scene.mentions.mentions[m].last <= t)
      continue;
    const uint32_t first = std::max(scene.mentions.mentions[m].first, from - 1);
    const uint32_t before = first == 0 ? 0 : first - 1;
    const bool led =
        first > from - 1 && scene.token(before).tag == Upos::ADP && before + 1 >= from && before != hit.tail;
    if (first == from && hit.tail != kNone && !object)
      led ? void() : frame.push_back({Slot::object, {}, t, 2});
    else if (led && scene.lemma(before) != "of")
      frame.push_back({Slot::preposition, scene.lemma(before), t, 2});
    else if (!led && !object)
      frame.push_back({Slot::object, {}, t, 2});
    else
      continue;
    object = object || !led;
  }
  if (noun || has_slot(frame, Slot::subject) || is_passive(scene, hit.head)) return;
  // Before a verb without subject that heads its sentence: the nearest mention that can act.
  const Deprel relation = scene.token(hit.head).relation;
  const bool adrift = relation == Deprel::flat || relation == Deprel::dep || relation == Deprel::list ||
                      relation == Deprel::appos || relation == Deprel::compound || relation == Deprel::nmod ||
                      relation == Deprel::amod || relation == Deprel::parataxis;
  if (!hit.flat && scene.head(hit.head) != kNone && sentence.parsed && scene.token(hit.head).tag == Upos::VERB &&
      !adrift)
    return;
  uint32_t from_here = hit.head;
  // "Minsk, for its part, blames": what commas set apart before the verb
  if (from_here > sentence.first + 2 && scene.token(from_here - 1).norm == ",") {
    for (uint32_t t = from_here - 1; t-- > sentence.first && from_here - t <= kGuessWindow;) {
      if (scene.token(t).norm != ",") continue;
      from_here = t;
      break;
    }
  }
  for (uint32_t t = from_here; t-- > sentence.first && from_here - t <= kGuessWindow;) {
    if (barrier(t)) break;
    if (scene.mention_headed(t) == kNone || scene.in_time(t) || (scene.is_nested(t) && !hit.flat)) continue;
    frame.push_back({Slot::subject, {}, t, 2});
    break;
  }
}

namespace {

/// "the area", "that town"
bool is_definite(const Scene& scene, uint32_t token) {
  const uint32_t determiner = scene.child(token, Deprel::det);
  return determiner != kNone && (scene.lemma(determiner) == "the" || scene.lemma(determiner) == "that") &&
         (scene.classes(token) & (scene.rules.class_named("locality") | scene.rules.class_named("container"))) != 0;
}

/// "a school", "the hotel"
std::optional<FilledPlace> building_of(const Scene& scene, uint32_t token) {
  const uint32_t own = scene.mention_at(token);
  const uint32_t entity = entity_for(scene, own, RolePart::place);
  if (entity == kNone || !is_unnamed(scene, entity)) return std::nullopt;
  return FilledPlace{entity, scene.mentions.mentions[own].span, token};
}

/// "the former UN base": more than "the base"
bool is_told_apart(const Scene& scene, uint32_t token) {
  const Mention& mention = scene.mentions.mentions[scene.mention_at(token)];
  return mention.last - mention.first > 2;
}

/// "the base" where the report names one base only.
std::vector<FilledPlace> only_place_of(const Scene& scene, uint32_t token) {
  uint32_t entity = scene.only_place(scene.lemma(token));
  if (entity == kNone) entity = scene.only_place(scene.word(token));  // "the mills"
  const uint32_t determiner = scene.child(token, Deprel::det);
  if (entity == kNone || determiner == kNone || scene.lemma(determiner) != "the" ||
      (scene.mention_at(token) != kNone && (!building_of(scene, token) || is_told_apart(scene, token))) ||
      (scene.classes(token) & (scene.rules.class_named("locality") | scene.rules.class_named("property"))) == 0)
    return {};
  return {{entity, scene.token(determiner).span.join(scene.token(token).span), token}};
}

}  // namespace

namespace {

/// "Jets of the army bombed them": they are not the jets. Only "themselves" would be.
bool is_bound(const Scene& scene, const Frame& frame, const Argument& a, uint32_t token, uint32_t entity) {
  if (entity == kNone || a.slot == Slot::subject || scene.token(token).tag != Upos::PRON ||
      scene.is(token, Deprel::nmod_poss) || scene.word(token).ends_with("self") ||
      scene.word(token).ends_with("selves") || scene.antecedent(token) != token)
    return false;
  return std::any_of(frame.begin(), frame.end(), [&](const Argument& other) {
    const uint32_t m = other.slot == Slot::subject && other.distance == 0 ? scene.mention_at(other.token) : kNone;
    return m != kNone && scene.mentions.mentions[m].entity == entity && other.token != token;
  });
}

/// "the Kodok junction, taken on Sunday": a participle of ground that has a day of its own.
bool is_taken(const Scene& scene, const Frame& frame, uint32_t ground) {
  bool taken = false;
  scene.each_child(ground, [&](uint32_t c) {
    if (!scene.is(c, Deprel::acl) || scene.token(c).tense != 3) return;
    scene.each_child(c, [&](uint32_t t) { taken = taken || scene.in_time(t); });
  });
  return taken && std::any_of(frame.begin(), frame.end(),
                              [&](const Argument& a) { return a.slot == Slot::object && a.token == ground; });
}

/// "in Jos, in Plateau state", "at Kodok in Upper Nile": of two places with nothing between but a comma and the
/// preposition of the second, the second says where the first lies.
bool lies_in(const Scene& scene, const FilledPlace& inner, const FilledPlace& outer) {
  if (inner.token == kNone || outer.token == kNone || outer.token <= inner.token) return false;
  const uint32_t preposition = scene.case_token(outer.token);
  if (preposition == kNone || preposition <= inner.token || scene.lemma(preposition) != "in") return false;
  const uint32_t end = scene.analysis.token_at(inner.span.end - 1) + 1;
  return end <= preposition && (end == preposition || (end + 1 == preposition && scene.token(end).norm == ","));
}

bool befalls_people(EventType type) {
  return type == EventType::kill || type == EventType::abduct || type == EventType::arrest ||
         type == EventType::torture || type == EventType::release;
}

}  // namespace

std::optional<Filled> fill_roles(const Scene& scene, const Rule& rule, const Frame& frame, std::string* why) {
  for (const Condition& condition : rule.conditions) {
    if (holds(scene, rule, condition, frame)) continue;
    if (why) *why = condition.source;
    return std::nullopt;
  }
  Filled out;
  for (const SlotName& name : rule.parts[static_cast<size_t>(RolePart::place)]) {
    int nearest = 3;
    each_in_slot(scene, frame, name, [&](const Argument& a, uint32_t token) {
      if (a.distance > nearest) return;
      auto places = places_of(scene, token);
      if (places.empty()) places = only_place_of(scene, token);
      if (places.empty() && !out.building) out.building = building_of(scene, token);
      const bool ground = places.empty() && (argument_classes(scene, token) & scene.rules.class_named("locality")) != 0;
      if (places.empty() && is_definite(scene, token))
        out.definite = true;
      else if (ground)
        out.elsewhere = true;
      out.named = out.named || ground;
      for (const FilledPlace& place : places) {
        if (rule.type == EventType::capture && is_only_beside(scene, place.token, token)) continue;
        if (std::any_of(out.places.begin(), out.places.end(),
                        [&](const FilledPlace& p) { return p.entity == place.entity || lies_in(scene, p, place); }))
          continue;
        out.places.push_back(place);
        nearest = a.distance;
        out.direct = out.direct && a.distance == 0;
        out.guessed = out.guessed || a.distance > 1;
      }
    });
    if (!out.places.empty()) break;
  }
  const ClassSet actors =
      scene.rules.class_named("people") | scene.rules.class_named("troops") | scene.rules.class_named("body-politic");
  const ClassSet things = actors | scene.rules.class_named("weapon") | scene.rules.class_named("vehicle") |
                          scene.rules.class_named("property") | scene.rules.class_named("locality");
  bool acting = false;  // an actor whom no mention names
  for (int role = 0; role <= static_cast<int>(Role::instrument); ++role) {
    bool filled = false;
    for (const SlotName& name : rule.parts[static_cast<size_t>(role)]) {
      int nearest = 3;
      each_in_slot(scene, frame, name, [&](const Argument& a, uint32_t token) {
        if (a.distance > nearest) return;
        // "Khartoum vowed": a city that stands for its government leaves no room for another verb's subject
        if (role == static_cast<int>(Role::actor) && is_of_governments(rule.type) && is_seat(scene, a, token))
          nearest = a.distance;
        Player player = player_of(scene, token, static_cast<RolePart>(role));
        if (is_bound(scene, frame, a, token, player.entity)) player = {};
        const LocalEntity* target = player.entity != kNone && role == static_cast<int>(Role::target)
                                        ? &scene.mentions.entities[player.entity]
                                        : nullptr;
        // Ground is taken from those who can hold it, words are meant for those who can hear them, towns are not killed
        // or led away, and who battles back with rifles does not fight rifles.
        const bool unfit =
            target && (((rule.type == EventType::capture || is_speech(rule.type)) && !target->can_act()) ||
                       (befalls_people(rule.type) && is_place(target->type)) ||
                       (rule.type == EventType::clash && target->type == EntityType::equipment));
        if (player.entity == kNone || unfit) {
          const bool acts = role != static_cast<int>(Role::target) && role != static_cast<int>(Role::instrument);
          const bool known =
              (argument_classes(scene, token) & (acts ? actors : things)) != 0 || is_we(scene, rule, token);
          out.named = out.named || known;
          acting = acting || (known && role == static_cast<int>(Role::actor));
          return;
        }
        for (const Participant& p : out.participants) {
          if (p.entity == player.entity) return;
        }
        for (const FilledPlace& p : out.places) {
          if (p.entity == player.entity) return;
        }
        out.participants.push_back({static_cast<Role>(role), player.entity, player.span});
        out.direct = out.direct && a.distance == 0;
        out.guessed = out.guessed || a.distance > 1;
        filled = true;
        nearest = a.distance;
      });
      if (filled) break;
    }
  }
  add_owner_of_craft(scene, rule, frame, out.participants);
  const ClassSet state = scene.rules.class_named("state");
  for (const Argument& a : frame) {
    if (a.slot == Slot::preposition && (a.preposition == "in" || a.preposition == "across") &&
        (scene.classes(a.token) & state) != 0)
      out.named = true;
  }
  const bool seat = is_of_governments(rule.type) && std::any_of(frame.begin(), frame.end(), [&](const Argument& a) {
                      return is_seat(scene, a, a.token);
                    });
  out.named = out.named || seat;
  acting = acting || seat;
  if (rule.soft) {
    // "Kodok was taken": what a named place suffers needs nobody named for it
    acting = acting || std::any_of(out.places.begin(), out.places.end(), [&](const FilledPlace& place) {
               const bool ground = scene.mentions.entities[place.entity].type == EntityType::place ||
                                   (scene.classes(place.token) & scene.rules.class_named("locality")) != 0;
               return (scene.is(place.token, Deprel::nsubj_pass) || is_taken(scene, frame, place.token)) && ground &&
                      !is_unnamed(scene, place.entity);
             });
    acting = acting || std::any_of(out.participants.begin(), out.participants.end(),
                                   [&](const Participant& p) { return p.role == Role::actor; });
    if (!acting && why) *why = "soft: nobody who can act is its actor";
    if (!acting) return std::nullopt;
  }
  return out;
}

}  // namespace rashomon
