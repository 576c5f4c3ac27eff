// SPDX-License-Identifier: Apache-2.0
// The arguments of a noun: its own, those of its light verb, and who is told to be responsible.
#include <algorithm>
#include <array>

#include "argument_finder.h"
#include "one_of.h"

namespace rashomon {

void ArgumentFinder::add_noun(uint32_t n, bool part_of_verb) {
  // "passed into rebel hands": whose hands is told before them
  const bool owned = !part_of_verb || (scene_.word_classes(n) & scene_.rules.class_named("grasp")) != 0;
  scene_.each_child(n, [&](uint32_t c) {
    const Deprel r = scene_.token(c).relation;
    if (r == Deprel::nmod_poss && owned)
      add(Slot::possessor, c, false);
    else if (r == Deprel::compound && owned)
      tells_ground(c, n) ? add(Slot::preposition, c, 1, "in") : add(Slot::compound, c, false);
    else if (r == Deprel::amod && owned)
      add(Slot::adjective, c, false);
    else if (is_oblique(r) && !part_of_verb && is_blamed_on(c))
      add(Slot::subject, c, 1);
    else if (is_oblique(r))
      add_oblique(c, part_of_verb && is_passive(scene_, found_.head), false);
    else if ((r == Deprel::acl || r == Deprel::acl_relcl) && !part_of_verb)
      add_participle(c);
  });
}

bool ArgumentFinder::tells_ground(uint32_t name, uint32_t act) const {
  const uint32_t m = scene_.mention_at(name);
  if (m == kNone || scene_.mentions.mentions[m].form != MentionForm::name) return false;
  if (scene_.mentions.entities[scene_.mentions.mentions[m].entity].type != EntityType::state) return false;
  const ClassSet sites = scene_.rules.class_named("facility") | scene_.rules.class_named("property") |
                         scene_.rules.class_named("locality") | scene_.rules.class_named("gathering");
  bool site = false;
  scene_.each_child(act, [&](uint32_t c) {
    site = site || (c > name && c < act && scene_.is(c, Deprel::compound) && (scene_.word_classes(c) & sites) != 0);
  });
  return site;
}

bool ArgumentFinder::is_blamed_on(uint32_t phrase) const {
  const uint32_t noun = scene_.head(phrase);
  const uint32_t verb = noun == kNone ? kNone : scene_.head(noun);
  return verb != kNone && scene_.is(noun, Deprel::obj) && scene_.preposition(phrase) == "on" && scene_.acts(phrase) &&
         (scene_.lemma(verb) == "blame" || scene_.lemma(verb) == "pin");
}

void ArgumentFinder::add_doer_behind_of() {
  // the murder of somebody is never his own deed, whatever stands behind "on"
  if (needs_.act == Act::harm) return;
  uint32_t of = kNone;
  bool aimed = false;
  for (const Argument& a : frame_) {
    if (a.slot != Slot::preposition) continue;
    if (a.preposition == "of" && scene_.acts(a.token)) of = a.token;
    aimed = aimed || a.preposition == "on" || a.preposition == "against" || a.preposition == "upon";
  }
  if (of != kNone && aimed && !has(Slot::subject)) add(Slot::subject, of, 1);
}

void ArgumentFinder::add_noun_neighbours() {
  const auto share = [&](uint32_t from) {
    scene_.each_child(from, [&](uint32_t c) {
      if (c == found_.head) return;
      if (is_oblique(scene_.token(c).relation) && !scene_.preposition(c).empty())
        add(Slot::preposition, c, true, scene_.preposition(c));
      else if (scene_.is(c, Deprel::nmod_poss))
        add(Slot::possessor, c, true);
    });
  };
  const uint32_t n = found_.head;
  const uint32_t h = scene_.head(n);
  if (scene_.is(n, Deprel::conj) && h != kNone && !scene_.is_verb(h)) share(h);
  const ClassSet deed = scene_.rules.class_named("deed");
  scene_.each_child(n, [&](uint32_t c) {
    const bool act = scene_.rules.nouns.contains(scene_.lemma(c)) || (scene_.word_classes(c) & deed) != 0;
    if (scene_.is(c, Deprel::conj) && !scene_.is_verb(c) && act) share(c);
  });
}

bool ArgumentFinder::is_way(std::string_view noun) {
  static constexpr std::array<std::string_view, 12> kWays = {"road",   "highway",  "street",   "route",
                                                             "border", "frontier", "outskirt", "edge",
                                                             "coast",  "river",    "motorway", "eve"};
  return one_of(noun, kWays);
}

bool ArgumentFinder::is_refused(uint32_t verb) const {
  bool refused = false;
  scene_.each_child(verb, [&](uint32_t c) {
    const Deprel r = scene_.token(c).relation;
    refused = refused || ((r == Deprel::advmod || r == Deprel::aux) &&
                          (scene_.word_classes(c) & scene_.rules.class_named("negation")) != 0);
  });
  const uint32_t above = scene_.head(verb);
  const bool open = scene_.is(verb, Deprel::xcomp) && above != kNone;
  return refused || (open && (scene_.lemma(above) == "yet" || scene_.lemma(above) == "refuse" ||
                              scene_.lemma(above) == "decline" || scene_.lemma(above) == "fail"));
}

bool ArgumentFinder::is_nobody(uint32_t subject) const {
  if (subject == kNone) return false;
  const std::string_view word = scene_.word(subject);
  const uint32_t det = scene_.child(subject, Deprel::det);
  return word == "nobody" || word == "none" || word == "one" ||
         (det != kNone && (scene_.lemma(det) == "no" || scene_.lemma(det) == "neither"));
}

void ArgumentFinder::add_responsible() {
  const uint32_t n = found_.head;
  const uint32_t h = scene_.head(n);
  const std::string_view preposition = scene_.preposition(n);
  if (h == kNone) return;
  // "The ambush was the work of dissidents"
  if (scene_.is(n, Deprel::nsubj) && scene_.has_child(h, Deprel::cop) &&
      (scene_.lemma(h) == "work" || scene_.lemma(h) == "doing" || scene_.lemma(h) == "handiwork" ||
       scene_.lemma(h) == "deed")) {
    scene_.each_child(h, [&](uint32_t c) {
      const bool of = is_oblique(scene_.token(c).relation) && scene_.preposition(c) == "of";
      if (of || scene_.is(c, Deprel::nmod_poss)) add(Slot::subject, c, 1);
    });
    return;
  }
  const auto phrase = [&](uint32_t verb, std::string_view led) {
    scene_.each_child(verb, [&](uint32_t c) {
      if (is_oblique(scene_.token(c).relation) && scene_.preposition(c) == led) add(Slot::subject, c, 1);
    });
  };
  if (preposition == "behind" && scene_.has_child(n, Deprel::cop)) {
    scene_.each_child(n, [&](uint32_t c) {
      if (is_subject(scene_.token(c).relation)) add(Slot::subject, c, 1);
    });
  } else if (preposition == "for") {
    const bool of_noun = scene_.lemma(h) == "responsibility" || scene_.lemma(h) == "responsible" ||
                         scene_.lemma(h) == "credit" || scene_.lemma(h) == "blame";
    const uint32_t verb = of_noun && !scene_.has_child(h, Deprel::cop) ? scene_.head(h) : h;
    if (verb == kNone) return;
    const uint32_t object = scene_.child(verb, Deprel::obj);
    const bool takes = object != kNone && scene_.lemma(object) == "responsibility";
    if (scene_.lemma(h) == "responsible" && verb == h) {
      add(Slot::subject, subject_of(h), 1);
    } else if (scene_.is(h, Deprel::obj) && scene_.acts(h) && scene_.head(h) != kNone &&
               (scene_.word_classes(scene_.head(h)) & scene_.rules.class_named("accuse-verb")) != 0) {
      add(Slot::subject, h, 1);
    } else if (!scene_.is_verb(verb)) {
      return;
    } else if ((of_noun && scene_.lemma(h) == "responsibility") || takes) {
      const std::string_view word = scene_.lemma(verb);
      const bool takes_it =
          word == "claim" || word == "take" || word == "accept" || word == "admit" || word == "acknowledge";
      // "No group claimed responsibility", "did not claim it": nobody is told to have done it
      if (takes_it && !is_nobody(subject_of(verb)) && !is_refused(verb)) add_subject_of(verb, Slot::subject, kMaxClimb);
    } else if ((scene_.word_classes(verb) & scene_.rules.class_named("accuse-verb")) != 0 ||
               scene_.lemma(h) == "responsible") {
      if (is_passive(scene_, verb))
        add(Slot::subject, subject_of(verb), 1);
      else
        add(Slot::subject, object, 1);
    }
  } else if ((preposition == "with" || preposition == "of") && scene_.is_verb(h) &&
             (scene_.word_classes(h) & scene_.rules.class_named("accuse-verb")) != 0) {
    add(Slot::subject, is_passive(scene_, h) ? subject_of(h) : scene_.child(h, Deprel::obj),
        1);  // "charged with murder"
  } else if (preposition == "to" && scene_.lemma(h) == "own" && scene_.is_verb(h)) {
    if (!is_nobody(subject_of(h))) add_subject_of(h, Slot::subject, kMaxClimb);  // "owned up to the attack"
  } else if (preposition.empty() && scene_.is_verb(h) &&
             scene_.is(n, is_passive(scene_, h) ? Deprel::nsubj_pass : Deprel::obj)) {
    if (scene_.lemma(h) == "blame" || scene_.lemma(h) == "pin") phrase(h, "on");
    if (scene_.lemma(h) == "attribute" || scene_.lemma(h) == "ascribe") phrase(h, "to");
  }
}

void ArgumentFinder::add_predicate() {
  add_responsible();
  if (const uint32_t verb = scene_.refused_part(found_.head); verb != kNone) add_subject_of(verb, Slot::subject, 1);
  const uint32_t v = scene_.head(found_.head);
  const std::string_view preposition = scene_.preposition(found_.head);
  if (preposition == "behind" && scene_.lemma(found_.head) != "bar") return;
  // "In a call with X, Y voiced concern": who speaks then took part.
  const bool talks = needs_.act == Act::talks;
  if (talks && v != kNone && scene_.is_verb(v) &&
      (preposition == "in" || preposition == "during" || preposition == "after")) {
    const uint32_t subject = subject_of(v);
    if (subject != kNone) add(Slot::complement, subject, 1);
  }
  // "fighters died in a gun battle with marines": they took part in it
  const bool fought = needs_.act == Act::clash;
  if (fought && v != kNone && scene_.is_verb(v) && (preposition == "in" || preposition == "during") &&
      scene_.is(found_.head, Deprel::obl)) {
    const std::string_view verb = scene_.lemma(v);
    const bool fell =
        verb == "die" || verb == "perish" || verb == "fall" ||
        ((verb == "kill" || verb == "wound" || verb == "injure" || verb == "slay") && is_passive(scene_, v));
    const uint32_t fallen = fell ? subject_of(v) : kNone;
    if (fallen != kNone && (scene_.classes(fallen) & scene_.rules.class_named("troops")) != 0)
      add(Slot::subject, fallen, 1);
  }
  // "seized a village after heavy fighting with rebels": who seized it fought
  if (fought && v != kNone && scene_.is_verb(v) && preposition == "after" && scene_.is(found_.head, Deprel::obl) &&
      !is_passive(scene_, v) && !has(Slot::subject)) {
    const bool with = std::any_of(frame_.begin(), frame_.end(), [](const Argument& a) {
      return a.slot == Slot::preposition && (a.preposition == "with" || a.preposition == "against");
    });
    const uint32_t subject = with ? subject_of(v) : kNone;
    if (subject != kNone && scene_.acts(subject)) add(Slot::subject, subject, 1);
  }
  // "seized the town in a dawn raid": who seized it raided it
  if (needs_.act == Act::attack && preposition == "in" && v != kNone && scene_.is_verb(v) &&
      scene_.is(found_.head, Deprel::obl) && !is_passive(scene_, v) && scene_.has_child(v, Deprel::obj) &&
      !has(Slot::subject)) {
    static constexpr std::array<std::string_view, 14> kTakes = {"seize",     "capture", "take",   "overrun", "kill",
                                                                "retake",    "free",    "abduct", "destroy", "wound",
                                                                "recapture", "kidnap",  "injure", "storm"};
    const uint32_t subject = subject_of(v);
    if (one_of(scene_.lemma(v), kTakes) && subject != kNone && scene_.acts(subject)) add(Slot::subject, subject, 1);
  }
  // "accused them of committing atrocities including the killing of civilians": who committed them
  if ((preposition == "include" || preposition == "like") && v != kNone && !has(Slot::subject)) {
    static constexpr std::array<std::string_view, 5> kCommit = {"commit", "perpetrate", "carry", "conduct", "launch"};
    const uint32_t verb = scene_.is_verb(v) ? v : scene_.is(v, Deprel::obj) ? scene_.head(v) : kNone;
    if (verb != kNone && one_of(scene_.lemma(verb), kCommit)) add_subject_of(verb, Slot::subject, kMaxClimb);
  }
  // "repelled them with airstrikes": who repels strikes, but "charged them with murder", "played with a bomb"
  if (preposition == "with" && v != kNone) {
    static constexpr std::array<std::string_view, 12> kHandle = {"play",    "tamper",  "tinker", "deal",
                                                                 "cope",    "live",    "fiddle", "struggle",
                                                                 "grapple", "contend", "reel",   "wrestle"};
    const uint32_t verb = scene_.is_verb(v) ? v : scene_.head(v);
    if (verb != kNone && scene_.is_verb(verb) && !is_passive(scene_, verb) &&
        (scene_.word_classes(verb) & scene_.rules.class_named("accuse-verb")) == 0 &&
        !one_of(scene_.lemma(verb), kHandle))
      add(Slot::subject, subject_of(verb), 1);
  }
  // "Clashes broke out in the town between rebels and guards": who took part stands with the verb
  // "exchanges of gunfire were reported across the line": the first of the trigger's nouns
  uint32_t top = found_.head;
  if (scene_.is(top, Deprel::nmod) && v != kNone && v >= found_.tokens.front() && v < top) top = v;
  const uint32_t told = scene_.head(top);
  if (told != kNone && is_subject(scene_.token(top).relation) && scene_.is_verb(told) &&
      (scene_.word_classes(told) & scene_.rules.class_named("occur-verb")) != 0) {
    scene_.each_child(told, [&](uint32_t c) {
      const std::string_view p = scene_.preposition(c);
      // "looting was reported by residents": who tells of it
      if (p == "by" && one_of(scene_.lemma(told), {"report", "record", "document", "observe", "witness", "describe"}))
        return;
      // "took place on the road to X"
      if (p == "on" && is_way(scene_.lemma(c))) return add(Slot::preposition, c, 1, "at");
      if (is_oblique(scene_.token(c).relation) &&
          (p == "between" || p == "with" || p == "against" || p == "by" || p == "in" || p == "at" || p == "near" ||
           p == "around" || p == "across" || p == "on"))
        add(Slot::preposition, c, 1, p);
    });
  }
  // "the blast wrecked a house in the town": what the act did it to
  if (v != kNone && scene_.is(found_.head, Deprel::nsubj) && scene_.is_verb(v) && !is_passive(scene_, v) &&
      (scene_.word_classes(v) & scene_.rules.class_named("harm-verb")) != 0) {
    scene_.each_child(v, [&](uint32_t c) {
      if (scene_.is(c, Deprel::obj))
        add(Slot::object, c, 1);
      else if (is_oblique(scene_.token(c).relation) && scene_.case_token(c) != kNone)
        add(Slot::preposition, c, 1, scene_.preposition(c));
    });
  }
  // "the clinic that was hit by an air strike", "a school hit by shelling"
  if (v != kNone && preposition == "by" && scene_.is_verb(v) && is_passive(scene_, v) && !has(Slot::object) &&
      (scene_.word_classes(v) & scene_.rules.class_named("harm-verb")) != 0) {
    const uint32_t struck = scene_.child(v, Deprel::nsubj_pass);
    if (struck != kNone)
      add(Slot::object, scene_.antecedent(struck), 1);
    else if (scene_.is(v, Deprel::acl) && scene_.head(v) != kNone)
      add(Slot::object, scene_.head(v), 1);
  }
  // "The barracks were the target of a raid"
  if (v != kNone && !scene_.is_verb(v) && v < found_.head && preposition == "of" && scene_.has_child(v, Deprel::cop) &&
      (scene_.lemma(v) == "target" || scene_.lemma(v) == "object" || scene_.lemma(v) == "scene" ||
       scene_.lemma(v) == "victim"))
    add(Slot::object, scene_.child(v, Deprel::nsubj), 1);
  // "the airport, in government hands since June"
  if (v != kNone && !scene_.is_verb(v) && v < found_.head && (preposition == "in" || preposition == "under") &&
      needs_.led &&
      (scene_.classes(v) & (scene_.rules.class_named("place") | scene_.rules.class_named("facility"))) != 0)
    add(Slot::object, v, 1);
  // "Envoy among the dead", "six leaders in custody": nothing above, no verb
  if (v != kNone && !scene_.is_verb(v) && v < found_.head && needs_.led && !has(Slot::object) &&
      !scene_.has_child(found_.head, Deprel::cop) && needs_.act != Act::capture &&
      (scene_.head(v) == kNone || scene_.is(v, Deprel::conj) || scene_.is(v, Deprel::nsubj) ||
       scene_.preposition(v) == "with"))
    add(Slot::object, v, 1);
  // "19 airmen dead"
  if (v != kNone && v + 1 == found_.head && scene_.is(found_.head, Deprel::amod) && scene_.lemma(found_.head) == "dead")
    add(Slot::object, v, 1);
  // "The hospital was back in the army's hands"
  if (v != kNone && !scene_.is_verb(v) && scene_.has_child(v, Deprel::cop) &&
      is_oblique(scene_.token(found_.head).relation) && scene_.token(v).tag == Upos::ADV)
    add(Slot::object, scene_.child(v, Deprel::nsubj), 1);
  // "The government speaks of a tactical withdrawal": of its own
  if (preposition == "of" && v != kNone && (scene_.lemma(v) == "speak" || scene_.lemma(v) == "talk") &&
      !has(Slot::subject) && needs_.act == Act::withdraw) {
    const uint32_t subject = subject_of(v);
    if (subject != kNone && scene_.acts(subject)) add(Slot::subject, subject, 1);
  }
  // "Two peacekeepers dead": a predicate without a verb
  const bool predicate = scene_.has_child(found_.head, Deprel::cop) ||
                         (!scene_.is_verb(found_.head) && scene_.has_child(found_.head, Deprel::nsubj));
  if (!found_.support_suffers && !predicate) return;
  // "He said it was a tactical withdrawal": a side speaks of its own.
  const bool own = needs_.act == Act::withdraw;
  if (own && v != kNone && (scene_.word_classes(v) & scene_.rules.class_named("speech-verb")) != 0)
    add_subject_of(v, Slot::subject, kMaxClimb);
  scene_.each_child(found_.head, [&](uint32_t c) {
    if (is_subject(scene_.token(c).relation)) add(Slot::object, c, true);
  });
}

void ArgumentFinder::add_participle(uint32_t v) {
  const bool passive = is_passive(scene_, v);
  // "the ceasefire that the junta proclaimed": the subject of the light verb behind
  if (!passive && scene_.is(v, Deprel::acl_relcl) &&
      (scene_.word_classes(v) & scene_.rules.class_named("naming-verb")) == 0 &&
      (scene_.word_classes(v) & scene_.rules.class_named("support-does")) != 0) {
    const uint32_t subject = scene_.child(v, Deprel::nsubj);
    if (subject != kNone && scene_.antecedent(subject) == subject) add(Slot::subject, subject, 1);
  }
  scene_.each_child(v, [&](uint32_t c) {
    const Deprel r = scene_.token(c).relation;
    if (passive && is_oblique(r) && scene_.preposition(c) == "by")
      add(Slot::subject, c, true);
    else if (passive && is_oblique(r) && scene_.preposition(c) == "on" && scene_.lemma(v) == "blame")
      add(Slot::subject, c, true);  // "an attack blamed on the rebels"
    else if (is_oblique(r) && !scene_.preposition(c).empty())
      add(Slot::preposition, c, true, scene_.preposition(c));
    else if (r == Deprel::obj && scene_.lemma(v) == "leave" && !passive && leaves_dead(v))
      add(Slot::object, c, true);  // "an ambush that left four men dead"
    else if (r == Deprel::obj && (scene_.word_classes(v) & scene_.rules.class_named("aim-verb")) != 0)
      add(Slot::object, c, true);
  });
}

bool ArgumentFinder::leaves_dead(uint32_t verb) const {
  bool dead = false;
  scene_.each_child(verb, [&](uint32_t c) {
    dead = dead || (scene_.is(c, Deprel::xcomp) && (scene_.lemma(c) == "dead" || scene_.lemma(c) == "wounded"));
  });
  return dead;
}

void ArgumentFinder::add_support() {
  const uint32_t v = found_.support;
  const bool passive = is_passive(scene_, v);
  TriggerHit verb;
  verb.trigger = found_.trigger;
  verb.head = v;
  verb.tokens = found_.tokens;
  Frame own = std::move(frame_);
  frame_.clear();
  add_own(v, passive, false);
  if (!passive && !has(Slot::subject)) add_inherited_subject(v);
  const bool naming = (scene_.word_classes(v) & scene_.rules.class_named("naming-verb")) != 0;
  for (Argument a : frame_) {
    // "was subjected to shelling": the subject suffers
    const bool suffers = found_.support_suffers && passive && a.slot == Slot::object && a.token < v;
    if (a.slot == Slot::complement || (a.slot == Slot::object && !naming && !suffers)) continue;
    if (a.slot == Slot::subject && only_tells(v, a.token)) continue;
    if (found_.support_suffers && a.slot == Slot::subject) a.slot = Slot::object;
    a.distance = std::max<uint8_t>(a.distance, 1);
    own.push_back(a);
  }
  frame_ = std::move(own);
}

bool ArgumentFinder::only_tells(uint32_t verb, uint32_t token) const {
  const std::string_view word = scene_.lemma(verb);
  // "what residents describe as the worst fighting"
  if ((scene_.word_classes(verb) & scene_.rules.class_named("naming-verb")) != 0 &&
      scene_.preposition(found_.head) == "as")
    return true;
  if (word == "confirm") return true;
  return (word == "admit" || word == "confirm" || word == "acknowledge" || word == "deny") &&
         (scene_.classes(token) & scene_.rules.class_named("person")) != 0 &&
         (scene_.classes(token) & scene_.rules.class_named("group")) == 0;
}

}  // namespace rashomon
