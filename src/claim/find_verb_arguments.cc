// SPDX-License-Identifier: Apache-2.0
// The arguments of a verb: its own, and those that it shares with the verb beside or above it.
#include <algorithm>
#include <array>

#include "argument_finder.h"
#include "one_of.h"

namespace rashomon {

uint32_t ArgumentFinder::subject_of(uint32_t v) const {
  uint32_t best = kNone;
  scene_.each_child(v, [&](uint32_t c) {
    if (!is_subject(scene_.token(c).relation) || scene_.in_time(c)) return;
    if (best == kNone || best > v || c < v) best = c;
  });
  if ((scene_.word_classes(v) & scene_.rules.class_named("speech-verb")) != 0) {
    if (const uint32_t speaker = speaker_behind(scene_, v); speaker != kNone) return speaker;
  }
  if (best == kNone) best = addressed_before(v);
  return best == kNone ? kNone : behind_mistaken(best);
}

uint32_t ArgumentFinder::addressed_before(uint32_t v) const {
  uint32_t found = kNone;
  scene_.each_child(v, [&](uint32_t c) {
    if (c < v && (scene_.is(c, Deprel::vocative) || scene_.is(c, Deprel::dislocated)) && scene_.acts(c)) found = c;
  });
  if (found != kNone || scene_.head(v) != kNone) return found;
  // "Neighbouring Uganda, an ally of the junta, sent troops": what passes for a clause before is the subject
  scene_.each_child(v, [&](uint32_t c) {
    const uint32_t object = c < v && scene_.is(c, Deprel::advcl) ? scene_.child(c, Deprel::obj) : kNone;
    if (object == c + 1 && scene_.acts(object) && scene_.token(c).norm.ends_with("ing")) found = object;
  });
  if (found != kNone) return found;
  // "X imposed sanctions on Y and accused Z" where all before "and" hangs on something else.
  const uint32_t first = scene_.analysis.sentences[scene_.sentence(v)].first;
  for (uint32_t t = v; t-- > first && v - t < 12;) {
    if (scene_.token(t).tag == Upos::ADJ && is_mistaken_participle(scene_, t)) return behind_mistaken(scene_.head(t));
  }
  return kNone;
}

uint32_t ArgumentFinder::behind_mistaken(uint32_t subject) const {
  uint32_t found = subject;
  scene_.each_child(subject, [&](uint32_t c) {
    if (is_mistaken_participle(scene_, c))
      scene_.each_child(subject, [&](uint32_t s) {
        if (s < c && is_subject(scene_.token(s).relation)) found = s;
      });
  });
  return found;
}

void ArgumentFinder::add_claimant(uint32_t verb) {
  const uint32_t noun = scene_.head(verb);
  if (!scene_.is(verb, Deprel::acl) || noun == kNone || noun > verb || scene_.token(verb).tense != 4 ||
      !one_of(scene_.lemma(noun), {"claim", "boast", "account"}))
    return;
  scene_.each_child(noun, [&](uint32_t c) {
    const Deprel r = scene_.token(c).relation;
    if (c < noun && (r == Deprel::compound || r == Deprel::nmod_poss || r == Deprel::amod) && scene_.acts(c))
      add(Slot::subject, c, 1);
  });
}

void ArgumentFinder::add_verb() {
  const uint32_t v = found_.head;
  if (is_deed_of(scene_, v)) return add_deed_of(v);
  const bool passive = is_passive(scene_, v);
  add_own(v, passive, false);
  const bool tailed = found_.tail != kNone;
  if (is_gerund_noun(scene_, v)) {
    add(Slot::subject, scene_.head(v), 1);
    // What is done to: the phrase behind, which the parser hung on the accusing verb or the accused.
    for (uint32_t t = v + 1; t < scene_.size() && t < v + 6 && !has(Slot::object); ++t) {
      const uint32_t h = scene_.head(t);
      if (h != kNone && h < v && scene_.case_token(t) == kNone) add(Slot::object, t, 1);
      if (scene_.token(t).tag == Upos::PUNCT || scene_.is_verb(t)) break;
    }
  }
  if (!passive && !has(Slot::subject)) add_claimant(v);
  if (passive && !has(Slot::object)) add_passive_object(v);
  if (!passive && !has(Slot::subject)) add_adjacent_subject(v);
  if (!passive && !has(Slot::subject)) add_inherited_subject(v);
  if (!passive && !tailed && !has(Slot::object)) add_inherited_object(v);
  if (passive && !has(Slot::subject)) add_shared_agent(v);
  if (passive && !has(Slot::subject)) add_far_agent(v);
  if (!passive) add_load();
}

void ArgumentFinder::add_load() {
  static constexpr std::array<std::string_view, 9> kLoaded = {"pack",  "load", "lade", "rig",  "fill",
                                                              "stuff", "wire", "cram", "strap"};
  std::vector<uint32_t> loads;
  for (const Argument& a : frame_) {
    if (a.slot != Slot::subject && a.slot != Slot::object) continue;
    scene_.each_child(a.token, [&](uint32_t c) {
      if (!scene_.is(c, Deprel::acl) || !one_of(scene_.lemma(c), kLoaded)) return;
      scene_.each_child(c, [&](uint32_t with) {
        if (is_oblique(scene_.token(with).relation) && scene_.preposition(with) == "with") loads.push_back(with);
      });
    });
  }
  for (uint32_t load : loads) add(Slot::preposition, load, 1, "with");
}

void ArgumentFinder::add_deed_of(uint32_t noun) {
  scene_.each_child(noun, [&](uint32_t c) {
    const Deprel r = scene_.token(c).relation;
    const std::string_view p = scene_.preposition(c);
    if (r == Deprel::nmod_poss)
      add(Slot::subject, c, 0);
    else if (!is_oblique(r))
      return;
    else if (p == "of")
      add(Slot::object, c, 0);
    else if (p == "by")
      add(Slot::subject, c, 0);
    else if (!p.empty())
      add(Slot::preposition, c, 0, p);
  });
}

void ArgumentFinder::add_adjacent_subject(uint32_t v) {
  const uint32_t first = scene_.analysis.sentences[scene_.sentence(v)].first;
  uint32_t t = v;
  bool auxiliary = false;
  while (t > first && v - t < 5 &&
         (scene_.token(t - 1).tag == Upos::AUX || scene_.token(t - 1).tag == Upos::ADV ||
          (scene_.lemma(t - 1) == "have" && scene_.is(t - 1, Deprel::aux)))) {
    auxiliary = auxiliary || scene_.token(t - 1).tag != Upos::ADV;
    --t;
  }
  if (!auxiliary || t == first) return;
  uint32_t before = t - 1;
  // "Turkey and Qatar have ...": the first of several leads to all.
  for (int step = 0; step < kMaxClimb && scene_.is(before, Deprel::conj) && scene_.head(before) < before; ++step)
    before = scene_.head(before);
  const Upos tag = scene_.token(before).tag;
  if ((tag == Upos::PRON || tag == Upos::NOUN || tag == Upos::PROPN) && scene_.mention_headed(before) != kNone &&
      !scene_.in_time(before) && scene_.case_token(before) == kNone)
    add(Slot::subject, before, 1);
}

bool ArgumentFinder::is_sayer_put_in(uint32_t subject) const {
  const auto [first, last] = scene_.extent(subject);
  return first >= 2 && last < scene_.size() && scene_.sentence(first - 2) == scene_.sentence(subject) &&
         scene_.is_verb(first - 1) && (scene_.word_classes(first - 1) & scene_.rules.class_named("speech-verb")) != 0 &&
         scene_.token(first - 2).norm == "," && scene_.token(last).norm == ",";
}

void ArgumentFinder::add_own(uint32_t v, bool passive, int inherited) {
  const bool tailed = found_.tail != kNone && v == found_.head;
  scene_.each_child(v, [&](uint32_t c) {
    const Deprel r = scene_.token(c).relation;
    if (is_subject(r) && is_sayer_put_in(c)) return;
    if (is_subject(r))
      add(passive ? (tailed ? Slot::complement : Slot::object) : Slot::subject, behind_mistaken(c), inherited);
    else if (!passive && c < v && (r == Deprel::vocative || r == Deprel::dislocated) && scene_.acts(c))
      add(Slot::subject, c, 1);
    else if (r == Deprel::obj)
      add(tailed ? Slot::complement : Slot::object, c, inherited);
    else if (r == Deprel::iobj)
      add(names_in_object(v) ? Slot::object : Slot::indirect, c, inherited);
    else if (is_oblique(r))
      add_oblique(c, passive, inherited);
    else if ((r == Deprel::ccomp || r == Deprel::xcomp || r == Deprel::advcl) && !in_trigger(c))
      add_clause(c, r, inherited);
    else if (r == Deprel::advmod && scene_.lemma(c) == "where")
      add(Slot::preposition, c, inherited, "in");
    else if (in_trigger(c) && !scene_.token(c).span.empty())
      add_below(c, passive, inherited);
  });
}

bool ArgumentFinder::names_in_object(uint32_t v) const {
  const uint32_t object = scene_.child(v, Deprel::obj);
  if (object == kNone) return false;
  bool named = in_trigger(object);
  scene_.each_child(object, [&](uint32_t c) { named = named || in_trigger(c); });
  return named;
}

void ArgumentFinder::add_below(uint32_t t, bool passive, int inherited) {
  if (scene_.token(t).tag == Upos::NOUN) return;
  scene_.each_child(t, [&](uint32_t c) {
    if (is_oblique(scene_.token(c).relation)) add_oblique(c, passive, inherited);
  });
}

void ArgumentFinder::add_clause(uint32_t c, Deprel relation, int inherited) {
  std::string_view marker;
  scene_.each_child(c, [&](uint32_t m) {
    const bool when = scene_.is(m, Deprel::advmod) && (scene_.lemma(m) == "when" || scene_.lemma(m) == "while");
    if ((when || scene_.is(m, Deprel::mark) || scene_.is(m, Deprel::case_)) && marker.empty()) marker = scene_.lemma(m);
  });
  if (relation != Deprel::advcl || (marker == "to" && is_gerund(scene_, c)))
    add(Slot::complement, c, inherited);
  else if (!marker.empty() && marker != "to")
    add(Slot::preposition, c, inherited, marker);
}

void ArgumentFinder::add_passive_object(uint32_t v) {
  const uint32_t h = scene_.head(v);
  if (h == kNone) return;
  if (const uint32_t subject = split_subject(scene_, v); subject != kNone) {
    const bool tailed = found_.tail != kNone && v == found_.head;
    return add(tailed ? Slot::complement : Slot::object, subject, 1);
  }
  // "When their offensive, backed by X, stalled": no verb stands before.
  const uint32_t first = scene_.analysis.sentences[scene_.sentence(v)].first;
  if (scene_.is(v, Deprel::advcl) && v >= first + 2 && v < first + 20 && scene_.token(v - 1).norm == "," &&
      scene_.token(v - 2).tag == Upos::NOUN) {
    bool verb = false;
    for (uint32_t t = first; t < v; ++t) verb = verb || scene_.is_verb(t);
    if (!verb) return add(Slot::object, v - 2, 1);
  }
  switch (scene_.token(v).relation) {
    case Deprel::acl:
    case Deprel::acl_relcl:
    case Deprel::amod:
      // "Her sons were among those executed"
      if (scene_.word(h) == "those" && scene_.preposition(h) == "among" && scene_.has_child(h, Deprel::cop))
        add(Slot::object, scene_.child(h, Deprel::nsubj), 1);
      add_told_of(h);
      break;
    case Deprel::xcomp: add_subject_of(h, Slot::object, kMaxClimb, true); break;
    case Deprel::conj:
      // "the third town to be attacked and occupied"
      if (scene_.is(h, Deprel::acl) && scene_.head(h) != kNone && marked(h, "to") && is_passive(scene_, h)) {
        add_told_of(scene_.head(h));
        break;
      }
      add_subject_of(h, Slot::object, kMaxClimb);
      break;
    case Deprel::advcl: add_subject_of(h, Slot::object, kMaxClimb); break;
    default: break;
  }
}

void ArgumentFinder::add_told_of(uint32_t noun) {
  const uint32_t subject = scene_.has_child(noun, Deprel::cop) ? scene_.child(noun, Deprel::nsubj) : kNone;
  const ClassSet ground = scene_.rules.class_named("place") | scene_.rules.class_named("facility");
  // "GAO was the third town to be attacked", "The herders were the first to be attacked"
  const bool told = subject != kNone && subject < noun && scene_.mention_at(subject) != kNone &&
                    ((scene_.classes(subject) & ground) != 0 || scene_.mention_at(noun) == kNone);
  add(Slot::object, told ? subject : noun, true);
}

void ArgumentFinder::add_shared_agent(uint32_t v) {
  scene_.each_child(v, [&](uint32_t c) {
    if (!scene_.is(c, Deprel::conj) || !scene_.is_verb(c)) return;
    scene_.each_child(c, [&](uint32_t o) {
      if (is_oblique(scene_.token(o).relation) && scene_.preposition(o) == "by") add(Slot::subject, o, true);
    });
  });
}

void ArgumentFinder::add_far_agent(uint32_t v) {
  constexpr uint32_t kReach = 24;
  const uint32_t last = std::min(scene_.analysis.sentences[scene_.sentence(v)].last, v + kReach);
  for (uint32_t t = v + 1; t < last; ++t) {
    if (scene_.is_verb(t) && scene_.token(t).relation != Deprel::amod) return;
    if (scene_.preposition(t) != "by" || !is_oblique(scene_.token(t).relation) || scene_.in_time(t) || !scene_.acts(t))
      continue;
    uint32_t above = scene_.head(t);
    for (int step = 0; step < kMaxClimb && above != kNone && above > v; ++step) above = scene_.head(above);
    if (above == v && !does_another_deed(t)) add(Slot::subject, t, 1);
    return;
  }
}

bool ArgumentFinder::does_another_deed(uint32_t agent) const {
  static constexpr std::array<std::string_view, 15> kAssaults = {
      "assault", "attack",    "siege",   "offensive", "battle", "raid",     "operation", "bombardment",
      "strike",  "airstrike", "advance", "push",      "ambush", "shelling", "explosion"};
  const uint32_t by = scene_.case_token(agent);
  uint32_t noun = scene_.head(agent);
  // hung on the verb, as trees often have it, but right behind a noun that somebody's is
  if (by != kNone && by > 0 && scene_.child(by - 1, Deprel::nmod_poss) != kNone) noun = by - 1;
  if (noun == kNone || scene_.token(noun).tag != Upos::NOUN) return false;
  // "were hurt while repelling an attempt by the militia": the militia's attempt
  const uint32_t above = scene_.head(noun);
  if (scene_.is(noun, Deprel::obj) && above != kNone && above != found_.head && scene_.is_verb(above)) return true;
  const std::string_view before = scene_.preposition(noun);
  if (before != "after" && before != "before" && before != "since" && before != "despite" && before != "following")
    return false;
  return !one_of(scene_.lemma(noun), kAssaults);
}

bool ArgumentFinder::marked(uint32_t v, std::string_view word) const {
  bool found = false;
  scene_.each_child(v, [&](uint32_t c) {
    found = found || ((scene_.is(c, Deprel::mark) || scene_.is(c, Deprel::case_)) && scene_.lemma(c) == word);
  });
  return found;
}

uint32_t ArgumentFinder::clause_said_before(uint32_t v, uint32_t h) const {
  const ClassSet saying = scene_.rules.class_named("speech-verb") | scene_.rules.class_named("demand-verb");
  if ((scene_.word_classes(h) & scene_.rules.class_named("speech-verb")) == 0 || (scene_.word_classes(v) & saying) != 0)
    return kNone;
  uint32_t said = kNone;
  scene_.each_child(h, [&](uint32_t c) {
    if (scene_.is(c, Deprel::ccomp) && c < v && scene_.is_verb(c)) said = c;
  });
  return said;
}

uint32_t ArgumentFinder::teller_above(uint32_t v, uint32_t h) const {
  const ClassSet speaks = scene_.rules.class_named("speech-verb"),
                 saying = speaks | scene_.rules.class_named("demand-verb") | scene_.rules.class_named("accuse-verb");
  const uint32_t above = scene_.head(h);
  if ((scene_.word_classes(v) & saying) == 0 || (scene_.word_classes(h) & saying) != 0 || above == kNone ||
      !scene_.is(h, Deprel::ccomp) || above > h || (scene_.word_classes(above) & speaks) == 0)
    return kNone;
  return above;
}

void ArgumentFinder::add_inherited_subject(uint32_t v) {
  uint32_t h = scene_.head(v);
  if (h == kNone) return add(Slot::subject, addressed_before(v), 1);
  switch (scene_.token(v).relation) {
    case Deprel::conj: {
      // "imposed sanctions on X and accused Y": the neighbour is the verb above, not the noun beside.
      for (int step = 0; step < kMaxClimb && !scene_.is_verb(h) && scene_.head(h) != kNone; ++step) h = scene_.head(h);
      const uint32_t said = clause_said_before(v, h);
      const uint32_t teller = teller_above(v, h);
      add_subject_of(teller != kNone ? teller : said == kNone ? h : said, Slot::subject, kMaxClimb);
      break;
    }
    case Deprel::advcl: {
      // "accused Russia of sending arms", "stopped rebels from entering": the object of the verb above acts.
      const uint32_t object = scene_.child(h, Deprel::obj);
      const ClassSet passing = scene_.rules.class_named("accuse-verb") | scene_.rules.class_named("prevent-verb") |
                               scene_.rules.class_named("praise-verb");
      // "supported the rebels in launching raids"
      static constexpr std::array<std::string_view, 6> kHelp = {"support", "help", "aid", "assist", "back", "join"};
      const bool helped = marked(v, "in") && one_of(scene_.lemma(h), kHelp);
      const bool passed = object != kNone && ((scene_.word_classes(h) & passing) != 0 || helped);
      // "prompted the president to declare a curfew"
      const bool controls = object != kNone && object < v && marked(v, "to") &&
                            (scene_.word_classes(h) &
                             (scene_.rules.class_named("control-verb") | scene_.rules.class_named("demand-verb"))) != 0;
      // "called on the militia to leave"
      if (object == kNone && marked(v, "to") &&
          (scene_.word_classes(h) & scene_.rules.class_named("demand-verb")) != 0) {
        uint32_t addressed = kNone;
        scene_.each_child(h, [&](uint32_t c) {
          if (c < v && is_oblique(scene_.token(c).relation) &&
              (scene_.preposition(c) == "on" || scene_.preposition(c) == "upon" || scene_.preposition(c) == "to"))
            addressed = c;
        });
        if (addressed != kNone) {
          add(Slot::subject, addressed, 1);
          break;
        }
      }
      if (controls || (passed && (helped || marked(v, "of") || marked(v, "for") || marked(v, "from"))))
        add(Slot::subject, object, 1);
      else
        add_subject_of(h, Slot::subject, kMaxClimb);
      break;
    }
    case Deprel::ccomp:
    case Deprel::parataxis: {
      // A finite clause has a subject of its own, seen or not.
      const bool finite = scene_.token(v).tense == 1 || scene_.token(v).tense == 2 || scene_.has_child(v, Deprel::aux);
      // "Army says retakes key town": titles leave out the "it"
      const bool headline = scene_.block_kind(v) != BlockKind::paragraph && scene_.token(v).tense == 2 &&
                            scene_.is(v, Deprel::ccomp) && h + 1 == v && scene_.lemma(h) == "say";
      if (!finite || headline) add_subject_of(h, Slot::subject, kMaxClimb);
      break;
    }
    case Deprel::xcomp:
    case Deprel::dep: add_subject_of(h, Slot::subject, kMaxClimb, scene_.is(v, Deprel::xcomp)); break;
    case Deprel::acl: add_subject_of_noun(v, h); break;
    case Deprel::acl_relcl:
      if (!has(Slot::object) || scene_.token(v).tense != 0) add(Slot::subject, h, true);
      break;
    default: break;
  }
}

void ArgumentFinder::add_subject_of_noun(uint32_t v, uint32_t noun) {
  // "The UAE denies arming the group": the main verb passes for a noun.
  if (const uint32_t c = scene_.child(noun, Deprel::compound);
      c != kNone && scene_.head(noun) == kNone && scene_.acts(c) && scene_.token(noun).norm.ends_with('s') &&
      (scene_.word_classes(noun) & scene_.rules.class_named("speech-verb")) != 0)
    return add(Slot::subject, c, true);
  if (!scene_.has_child(v, Deprel::mark) || scene_.acts(noun) || accused_of(v, noun)) {
    // "footage of an army drone hitting the port", "images of fighters leaving": what is shown acts.
    if (!scene_.acts(noun) && scene_.mention_headed(noun) == kNone) {
      scene_.each_child(noun, [&](uint32_t c) {
        if (c > noun && c < v && scene_.is(c, Deprel::nmod) && scene_.preposition(c) == "of") {
          add(Slot::subject, c, 1);
          scene_.each_child(c, [&](uint32_t o) {
            if (scene_.is(o, Deprel::nmod) && scene_.preposition(o) == "of") add(Slot::subject, o, 1);
          });
        }
      });
    }
    return add(Slot::subject, noun, true);
  }
  if (const uint32_t p = scene_.child(noun, Deprel::nmod_poss); p != kNone) return add(Slot::subject, p, true);
  bool done = false;
  scene_.each_child(noun, [&](uint32_t c) {
    if (!done && is_oblique(scene_.token(c).relation) &&
        (scene_.preposition(c) == "by" || scene_.preposition(c) == "for")) {
      add(Slot::subject, c, true);
      done = true;
    }
  });
  const uint32_t h = scene_.head(noun);
  // "would resist any attempt to retake the town": an attempt of others
  static constexpr std::array<std::string_view, 10> kFend = {"resist",  "foil",    "thwart", "repel",  "repulse",
                                                             "counter", "prevent", "stop",   "oppose", "fight"};
  if (h != kNone && one_of(scene_.lemma(h), kFend)) return;
  if (!done && h != kNone && scene_.is_verb(h)) add_subject_of(h, Slot::subject, kMaxClimb);
}

bool ArgumentFinder::accused_of(uint32_t v, uint32_t noun) const {
  const uint32_t h = scene_.head(noun);
  return h != kNone && scene_.is(noun, Deprel::obj) && marked(v, "of") &&
         (scene_.word_classes(h) & scene_.rules.class_named("accuse-verb")) != 0;
}

uint32_t ArgumentFinder::passed_to(uint32_t verb, uint32_t above) const {
  if (!scene_.is(verb, Deprel::advcl)) return kNone;
  const uint32_t object = scene_.child(above, Deprel::obj);
  const ClassSet passing = scene_.rules.class_named("accuse-verb") | scene_.rules.class_named("prevent-verb") |
                           scene_.rules.class_named("praise-verb");
  const bool passes = object != kNone && (scene_.word_classes(above) & passing) != 0 &&
                      (marked(verb, "of") || marked(verb, "for") || marked(verb, "from") || marked(verb, "with"));
  return passes ? object : kNone;
}

void ArgumentFinder::add_subject_of(uint32_t verb, Slot slot, int left, bool controlled) {
  while (left-- > 0 && verb != kNone) {
    const bool passive = is_passive(scene_, verb);
    if (controlled && !passive) {
      static const char* kSubjectControl[] = {"promise", "vow", "threaten", "use"};
      uint32_t object = scene_.child(verb, Deprel::obj);
      if (object == kNone) object = scene_.child(verb, Deprel::iobj);
      const bool subject_control = std::any_of(std::begin(kSubjectControl), std::end(kSubjectControl),
                                               [&](const char* w) { return scene_.lemma(verb) == w; });
      if (object != kNone && !subject_control) return add(slot, object, true);
      // "called on rebels to withdraw"
      uint32_t addressed = kNone;
      if ((scene_.word_classes(verb) & scene_.rules.class_named("demand-verb")) != 0) {
        scene_.each_child(verb, [&](uint32_t c) {
          if (is_oblique(scene_.token(c).relation) &&
              (scene_.preposition(c) == "on" || scene_.preposition(c) == "upon" || scene_.preposition(c) == "for" ||
               scene_.preposition(c) == "to"))
            addressed = c;
        });
      }
      if (addressed != kNone) return add(slot, addressed, true);
    }
    const uint32_t subject = subject_of(verb);
    if (subject != kNone) return add(slot, subject, true);
    const Deprel r = scene_.token(verb).relation;
    const uint32_t h = scene_.head(verb);
    if (h == kNone) return;
    if (r == Deprel::acl_relcl || (r == Deprel::acl && (!scene_.has_child(verb, Deprel::mark) || accused_of(verb, h))))
      return add(slot, h, true);
    if (r == Deprel::acl) {
      if (const uint32_t p = scene_.child(h, Deprel::nmod_poss); p != kNone) return add(slot, p, true);
      verb = scene_.head(h);
      if (verb != kNone && !scene_.is_verb(verb)) return;
    } else if (const uint32_t passed = passed_to(verb, h); passed != kNone) {
      return add(slot, passed, true);
    } else if (r == Deprel::conj || r == Deprel::xcomp || r == Deprel::advcl || r == Deprel::ccomp ||
               r == Deprel::parataxis) {
      controlled = r == Deprel::xcomp;
      verb = h;
    } else {
      return;
    }
  }
}

void ArgumentFinder::add_inherited_object(uint32_t v) {
  if (const uint32_t pronoun = relative_before(scene_, v);
      pronoun != kNone && scene_.mention_headed(pronoun) != kNone) {
    frame_.push_back({Slot::object, {}, pronoun, 1});
    return;
  }
  const uint32_t h = scene_.head(v);
  if (is_mistaken_participle(scene_, v)) return add(Slot::object, h, 1);
  scene_.each_child(v, [&](uint32_t c) {
    if (!scene_.is(c, Deprel::conj) || !scene_.is_verb(c) || c > v + 3 || has(Slot::object)) return;
    add(Slot::object, scene_.child(c, Deprel::obj), 1);
  });
  if (h == kNone || has(Slot::object)) return;
  if (scene_.is(v, Deprel::acl_relcl) && has(Slot::subject)) {
    bool gap = true;  // a relative pronoun that is the subject fills the gap
    scene_.each_child(
        v, [&](uint32_t c) { gap = gap && !(is_subject(scene_.token(c).relation) && scene_.antecedent(c) != c); });
    scene_.each_child(v, [&](uint32_t c) {
      gap = gap && !(scene_.is(c, Deprel::advmod) && (scene_.lemma(c) == "where" || scene_.lemma(c) == "when"));
    });
    if (gap && scene_.child(v, Deprel::nsubj) != kNone) add(Slot::object, h, true);
    return;
  }
  const uint32_t object = scene_.child(h, Deprel::obj);
  if (scene_.is(v, Deprel::conj) && object != kNone && object > v) add(Slot::object, object, true);
}

}  // namespace rashomon
