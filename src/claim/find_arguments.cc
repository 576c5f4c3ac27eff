// SPDX-License-Identifier: Apache-2.0
// Finds the arguments of a trigger. Takes a Scene and the words of a trigger, gives a Frame; never fails.
//
// Idea: read the tree of Universal Dependencies in both directions. Downwards stand the verb's own subject, object and
// prepositional phrases. Upwards stands what the verb shares: a conjunct has its neighbour's subject, an open
// complement
// ("managed to retake") the subject or object of the verb above it, a participle ("a town captured by rebels") and a
// relative clause the noun before it. A noun has its possessor, compounds and of-phrases, and through a light verb that
// verb's own.
#include <algorithm>

#include "frame.h"

namespace rashomon {

namespace {

bool is_subject(Deprel r) { return r == Deprel::nsubj || r == Deprel::nsubj_pass || r == Deprel::nsubj_outer; }
bool is_oblique(Deprel r) {
  return r == Deprel::obl || r == Deprel::nmod || r == Deprel::obl_agent || r == Deprel::obl_npmod ||
         r == Deprel::nmod_npmod;
}

class Finder {
 public:
  Finder(const Scene& scene, const TriggerHit& found) : scene_(scene), found_(found) {}

  Frame run() {
    const Trigger& trigger = scene_.rules.triggers[found_.trigger];
    if (trigger.noun) {
      add_noun(found_.head, false);
      add_noun_neighbours();
      if (found_.support != kNone)
        add_support();
      else
        add_predicate();
    } else {
      add_verb();
      for (uint32_t t : found_.tokens) {
        if (t != found_.head && (scene_.token(t).tag == Upos::NOUN || scene_.token(t).tag == Upos::PROPN))
          add_noun(t, true);
      }
    }
    add_nested(trigger.noun);
    if (trigger.noun) add_doer_behind_of();
    expand_conjuncts();
    std::stable_sort(frame_.begin(), frame_.end(), [](const Argument& a, const Argument& b) {
      return std::tuple(a.slot, a.distance) < std::tuple(b.slot, b.distance);
    });
    return std::move(frame_);
  }

 private:
  bool in_trigger(uint32_t t) const {
    return std::find(found_.tokens.begin(), found_.tokens.end(), t) != found_.tokens.end();
  }

  void add(Slot slot, uint32_t token, int distance, std::string_view preposition = {}) {
    if (token == kNone || in_trigger(token) || scene_.in_time(token)) return;
    token = scene_.antecedent(token);
    if (slot != Slot::possessor && slot != Slot::compound && slot != Slot::adjective)
      token = scene_.past_possessor(token);
    if (in_trigger(token)) return;
    if (slot == Slot::subject && is_misled(token)) {
      if (const uint32_t speaker = speaker_above(found_.head); speaker != kNone && speaker != token) {
        token = speaker;
        distance = std::max(distance, 1);
      }
    }
    for (const Argument& a : frame_) {
      if (a.token == token && a.slot == slot && a.preposition == preposition) return;
    }
    frame_.push_back({slot, preposition, token, static_cast<uint8_t>(distance)});
  }

  /// A pronoun as subject that was led to a place.
  bool is_misled(uint32_t token) const {
    const uint32_t m = scene_.mention_headed(token);
    if (scene_.token(token).tag != Upos::PRON) return false;
    if (m == kNone) return scene_.lemma(token) == "it";
    const ClassSet ground = scene_.rules.class_named("place") | scene_.rules.class_named("facility");
    return (scene_.classes(token) & ground) != 0 && !scene_.rules.rules[scene_.rules.triggers[found_.trigger].rule]
                                                         .parts[static_cast<size_t>(RolePart::actor)]
                                                         .empty();
  }

  /// "Baghdad admitted that it had withdrawn its soldiers": who says so.
  uint32_t speaker_above(uint32_t verb) const {
    for (int step = 0; step < kMaxClimb && verb != kNone; ++step) {
      const uint32_t h = scene_.head(verb);
      if (h == kNone) return kNone;
      if (scene_.is(verb, Deprel::ccomp) && (scene_.word_classes(h) & scene_.rules.class_named("speech-verb")) != 0) {
        const uint32_t subject = subject_of(h);
        return subject != kNone && scene_.mention_at(subject) != kNone && scene_.token(subject).tag != Upos::PRON
                   ? subject
                   : kNone;
      }
      verb = h;
    }
    return kNone;
  }

  bool has(Slot slot) const {
    return std::any_of(frame_.begin(), frame_.end(), [&](const Argument& a) { return a.slot == slot; });
  }

  /// A prepositional phrase. Behind the trigger's own closing preposition it is the object; "by" after a passive the
  /// subject.
  void add_oblique(uint32_t t, bool passive, int inherited) {
    std::string_view preposition = scene_.preposition(t);
    // "at least 10 had been killed": no preposition, whatever the parser says
    if (const uint32_t c = scene_.case_token(t); preposition == "at" && c + 1 < scene_.size() &&
                                                 (scene_.lemma(c + 1) == "least" || scene_.lemma(c + 1) == "most"))
      return add(passive || t > found_.head ? Slot::object : Slot::subject, t, inherited);
    bool tail = false;
    if (const uint32_t c = scene_.case_token(t); c != kNone) tail = in_trigger(c);
    if (tail) return add(Slot::object, t, inherited);
    if (preposition.empty() && !passive && scene_.is(t, Deprel::obl) && found_.tail == kNone && t > found_.head)
      return add(Slot::object, t, 1);
    if (scene_.is(t, Deprel::obl_agent) || (passive && preposition == "by")) return add(Slot::subject, t, inherited);
    if (!preposition.empty()) add(Slot::preposition, t, inherited, preposition);
  }

  /// Of several subjects the one nearest before the verb: the parser also takes days and parts of names for subjects.
  uint32_t subject_of(uint32_t v) const {
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

  /// "Russia, meanwhile, has deployed troops": what the parser takes for somebody spoken to.
  uint32_t addressed_before(uint32_t v) const {
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

  /// "X imposed sanctions on Y and accused Z": where "imposed" passes for an adjective, X hangs on "sanctions".
  uint32_t behind_mistaken(uint32_t subject) const {
    uint32_t found = subject;
    scene_.each_child(subject, [&](uint32_t c) {
      if (is_mistaken_participle(scene_, c))
        scene_.each_child(subject, [&](uint32_t s) {
          if (s < c && is_subject(scene_.token(s).relation)) found = s;
        });
    });
    return found;
  }

  void add_verb() {
    const uint32_t v = found_.head;
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
    if (passive && !has(Slot::object)) add_passive_object(v);
    if (!passive && !has(Slot::subject)) add_adjacent_subject(v);
    if (!passive && !has(Slot::subject)) add_inherited_subject(v);
    if (!passive && !tailed && !has(Slot::object)) add_inherited_object(v);
    if (passive && !has(Slot::subject)) add_shared_agent(v);
  }

  /// "said on Thursday it had recaptured the city": the words before a verb's auxiliaries are its subject, wherever the
  /// parser hung them.
  void add_adjacent_subject(uint32_t v) {
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

  void add_own(uint32_t v, bool passive, int inherited) {
    const bool tailed = found_.tail != kNone && v == found_.head;
    scene_.each_child(v, [&](uint32_t c) {
      const Deprel r = scene_.token(c).relation;
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

  /// "declared the group a terrorist organisation": of two objects the second is what the first is called.
  bool names_in_object(uint32_t v) const {
    const uint32_t object = scene_.child(v, Deprel::obj);
    if (object == kNone) return false;
    bool named = in_trigger(object);
    scene_.each_child(object, [&](uint32_t c) { named = named || in_trigger(c); });
    return named;
  }

  /// Phrases that hang on a word of the trigger itself ("out" in "pulled out of the city").
  void add_below(uint32_t t, bool passive, int inherited) {
    if (scene_.token(t).tag == Upos::NOUN) return;
    scene_.each_child(t, [&](uint32_t c) {
      if (is_oblique(scene_.token(c).relation)) add_oblique(c, passive, inherited);
    });
  }

  /// A clause as argument: "accused them of shelling the town" (of), "vowed to fight" (complement).
  void add_clause(uint32_t c, Deprel relation, int inherited) {
    std::string_view marker;
    scene_.each_child(c, [&](uint32_t m) {
      const bool when = scene_.is(m, Deprel::advmod) && (scene_.lemma(m) == "when" || scene_.lemma(m) == "while");
      if ((when || scene_.is(m, Deprel::mark) || scene_.is(m, Deprel::case_)) && marker.empty())
        marker = scene_.lemma(m);
    });
    if (relation != Deprel::advcl)
      add(Slot::complement, c, inherited);
    else if (!marker.empty() && marker != "to")
      add(Slot::preposition, c, inherited, marker);
  }

  void add_passive_object(uint32_t v) {
    const uint32_t h = scene_.head(v);
    if (h == kNone) return;
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
      case Deprel::amod: add(Slot::object, h, true); break;
      case Deprel::xcomp: add_subject_of(h, Slot::object, kMaxClimb, true); break;
      case Deprel::conj:
      case Deprel::advcl: add_subject_of(h, Slot::object, kMaxClimb); break;
      default: break;
    }
  }

  /// "was captured and looted by rebels": the agent stands with the last verb, and counts for all.
  void add_shared_agent(uint32_t v) {
    scene_.each_child(v, [&](uint32_t c) {
      if (!scene_.is(c, Deprel::conj) || !scene_.is_verb(c)) return;
      scene_.each_child(c, [&](uint32_t o) {
        if (is_oblique(scene_.token(o).relation) && scene_.preposition(o) == "by") add(Slot::subject, o, true);
      });
    });
  }

  bool marked(uint32_t v, std::string_view word) const {
    bool found = false;
    scene_.each_child(v, [&](uint32_t c) {
      found = found || ((scene_.is(c, Deprel::mark) || scene_.is(c, Deprel::case_)) && scene_.lemma(c) == word);
    });
    return found;
  }

  /// "The spokesman said they had taken the base and captured a tank": an act beside the verb of saying belongs to what
  /// was said.
  uint32_t clause_said_before(uint32_t v, uint32_t h) const {
    const ClassSet saying = scene_.rules.class_named("speech-verb") | scene_.rules.class_named("demand-verb");
    if ((scene_.word_classes(h) & scene_.rules.class_named("speech-verb")) == 0 ||
        (scene_.word_classes(v) & saying) != 0)
      return kNone;
    uint32_t said = kNone;
    scene_.each_child(h, [&](uint32_t c) {
      if (scene_.is(c, Deprel::ccomp) && c < v && scene_.is_verb(c)) said = c;
    });
    return said;
  }

  /// "State media said that two men were missing and blamed the rebels": who says so blames, not the men.
  uint32_t teller_above(uint32_t v, uint32_t h) const {
    const ClassSet speaks = scene_.rules.class_named("speech-verb"),
                   saying = speaks | scene_.rules.class_named("demand-verb") | scene_.rules.class_named("accuse-verb");
    const uint32_t above = scene_.head(h);
    if ((scene_.word_classes(v) & saying) == 0 || (scene_.word_classes(h) & saying) != 0 || above == kNone ||
        !scene_.is(h, Deprel::ccomp) || above > h || (scene_.word_classes(above) & speaks) == 0)
      return kNone;
    return above;
  }

  /// The subject of a verb that has none of its own.
  void add_inherited_subject(uint32_t v) {
    uint32_t h = scene_.head(v);
    if (h == kNone) return add(Slot::subject, addressed_before(v), 1);
    switch (scene_.token(v).relation) {
      case Deprel::conj: {
        // "imposed sanctions on X and accused Y": the neighbour is the verb above, not the noun beside.
        for (int step = 0; step < kMaxClimb && !scene_.is_verb(h) && scene_.head(h) != kNone; ++step)
          h = scene_.head(h);
        const uint32_t said = clause_said_before(v, h);
        const uint32_t teller = teller_above(v, h);
        add_subject_of(teller != kNone ? teller : said == kNone ? h : said, Slot::subject, kMaxClimb);
        break;
      }
      case Deprel::advcl: {
        // "accused Russia of sending arms", "stopped rebels from entering": the object of the verb above acts.
        const uint32_t object = scene_.child(h, Deprel::obj);
        const ClassSet passing = scene_.rules.class_named("accuse-verb") | scene_.rules.class_named("prevent-verb");
        const bool passed = object != kNone && (scene_.word_classes(h) & passing) != 0;
        // "prompted the president to declare a curfew"
        const bool controls = object != kNone && object < v && marked(v, "to") &&
                              (scene_.word_classes(h) & scene_.rules.class_named("control-verb")) != 0;
        if (controls || (passed && (marked(v, "of") || marked(v, "for") || marked(v, "from"))))
          add(Slot::subject, object, 1);
        else
          add_subject_of(h, Slot::subject, kMaxClimb);
        break;
      }
      case Deprel::ccomp:
      case Deprel::parataxis: {
        // A finite clause has a subject of its own, seen or not.
        const bool finite =
            scene_.token(v).tense == 1 || scene_.token(v).tense == 2 || scene_.has_child(v, Deprel::aux);
        if (!finite) add_subject_of(h, Slot::subject, kMaxClimb);
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

  /// "forces fighting in the town": the noun itself. "their bid to seize it": who bids.
  void add_subject_of_noun(uint32_t v, uint32_t noun) {
    // "The UAE denies arming the group": the main verb passes for a noun.
    if (const uint32_t c = scene_.child(noun, Deprel::compound);
        c != kNone && scene_.head(noun) == kNone && scene_.acts(c) && scene_.token(noun).norm.ends_with('s') &&
        (scene_.word_classes(noun) & scene_.rules.class_named("speech-verb")) != 0)
      return add(Slot::subject, c, true);
    if (!scene_.has_child(v, Deprel::mark) || scene_.acts(noun)) {
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
    if (!done && h != kNone && scene_.is_verb(h)) add_subject_of(h, Slot::subject, kMaxClimb);
  }

  /// "accused the army of shelling and looting": who acts in what an accusation or a prevention governs; kNone
  /// elsewhere.
  uint32_t passed_to(uint32_t verb, uint32_t above) const {
    if (!scene_.is(verb, Deprel::advcl)) return kNone;
    const uint32_t object = scene_.child(above, Deprel::obj);
    const ClassSet passing = scene_.rules.class_named("accuse-verb") | scene_.rules.class_named("prevent-verb");
    const bool passes = object != kNone && (scene_.word_classes(above) & passing) != 0 &&
                        (marked(verb, "of") || marked(verb, "for") || marked(verb, "from"));
    return passes ? object : kNone;
  }

  /// The subject of `verb`, or of the verb from which that one has its own. `controlled`: "forced them to withdraw".
  void add_subject_of(uint32_t verb, Slot slot, int left, bool controlled = false) {
    while (left-- > 0 && verb != kNone) {
      const bool passive = is_passive(scene_, verb);
      if (controlled && !passive) {
        static const char* kSubjectControl[] = {"promise", "vow", "threaten"};
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
      if (r == Deprel::acl_relcl || (r == Deprel::acl && !scene_.has_child(verb, Deprel::mark)))
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

  /// "captured and burned the town", "the town that rebels captured".
  void add_inherited_object(uint32_t v) {
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

  void add_noun(uint32_t n, bool part_of_verb) {
    scene_.each_child(n, [&](uint32_t c) {
      const Deprel r = scene_.token(c).relation;
      if (r == Deprel::nmod_poss && !part_of_verb)
        add(Slot::possessor, c, false);
      else if (r == Deprel::compound && !part_of_verb)
        add(Slot::compound, c, false);
      else if (r == Deprel::amod && !part_of_verb)
        add(Slot::adjective, c, false);
      else if (is_oblique(r))
        add_oblique(c, part_of_verb && is_passive(scene_, found_.head), false);
      else if ((r == Deprel::acl || r == Deprel::acl_relcl) && !part_of_verb)
        add_participle(c);
    });
  }

  /// "the attack of the rebels on the town": who stands behind "of" acts where another phrase tells on what.
  void add_doer_behind_of() {
    uint32_t of = kNone;
    bool aimed = false;
    for (const Argument& a : frame_) {
      if (a.slot != Slot::preposition) continue;
      if (a.preposition == "of" && scene_.acts(a.token)) of = a.token;
      aimed = aimed || a.preposition == "on" || a.preposition == "against" || a.preposition == "upon";
    }
    if (of != kNone && aimed && !has(Slot::subject)) add(Slot::subject, of, 1);
  }

  /// "heavy shelling and airstrikes by the army": what stands with one noun counts for the noun beside it.
  void add_noun_neighbours() {
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

  /// "claimed responsibility for the attack", "blamed rebels for it", "blamed it on rebels", "was behind the blast":
  /// who is told to have done it.
  void add_responsible() {
    const uint32_t n = found_.head;
    const uint32_t h = scene_.head(n);
    const std::string_view preposition = scene_.preposition(n);
    if (h == kNone) return;
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
        if (word == "claim" || word == "take" || word == "accept" || word == "admit" || word == "acknowledge")
          add_subject_of(verb, Slot::subject, kMaxClimb);
      } else if ((scene_.word_classes(verb) & scene_.rules.class_named("accuse-verb")) != 0 ||
                 scene_.lemma(h) == "responsible") {
        if (is_passive(scene_, verb))
          add(Slot::subject, subject_of(verb), 1);
        else
          add(Slot::subject, object, 1);
      }
    } else if (preposition.empty() && scene_.is_verb(h) &&
               scene_.is(n, is_passive(scene_, h) ? Deprel::nsubj_pass : Deprel::obj)) {
      if (scene_.lemma(h) == "blame" || scene_.lemma(h) == "pin") phrase(h, "on");
      if (scene_.lemma(h) == "attribute" || scene_.lemma(h) == "ascribe") phrase(h, "to");
    }
  }

  /// "has been under attack by rebels": the subject of the predicate suffers.
  void add_predicate() {
    add_responsible();
    if (const uint32_t verb = scene_.refused_part(found_.head); verb != kNone) add_subject_of(verb, Slot::subject, 1);
    const uint32_t v = scene_.head(found_.head);
    const std::string_view preposition = scene_.preposition(found_.head);
    if (preposition == "behind" && scene_.lemma(found_.head) != "bar") return;
    // "In a call with X, Y voiced concern": who speaks then took part.
    const bool talks = scene_.rules.rules[scene_.rules.triggers[found_.trigger].rule].type == EventType::consult;
    if (talks && v != kNone && scene_.is_verb(v) &&
        (preposition == "in" || preposition == "during" || preposition == "after")) {
      const uint32_t subject = subject_of(v);
      if (subject != kNone) add(Slot::complement, subject, 1);
    }
    // "repelled them with airstrikes": who repels strikes.
    if (preposition == "with" && v != kNone) {
      const uint32_t verb = scene_.is_verb(v) ? v : scene_.head(v);
      if (verb != kNone && scene_.is_verb(verb) && !is_passive(scene_, verb)) add(Slot::subject, subject_of(verb), 1);
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
    // "The hospital was back in the army's hands"
    if (v != kNone && !scene_.is_verb(v) && scene_.has_child(v, Deprel::cop) &&
        is_oblique(scene_.token(found_.head).relation) && scene_.token(v).tag == Upos::ADV)
      add(Slot::object, scene_.child(v, Deprel::nsubj), 1);
    if (!found_.support_suffers && !scene_.has_child(found_.head, Deprel::cop)) return;
    // "He said it was a tactical withdrawal": a side speaks of its own.
    const bool own = scene_.rules.rules[scene_.rules.triggers[found_.trigger].rule].type == EventType::withdraw;
    if (own && v != kNone && (scene_.word_classes(v) & scene_.rules.class_named("speech-verb")) != 0)
      add_subject_of(v, Slot::subject, kMaxClimb);
    scene_.each_child(found_.head, [&](uint32_t c) {
      if (is_subject(scene_.token(c).relation)) add(Slot::object, c, true);
    });
  }

  /// "an attack launched by rebels on the town", "the strike that hit the town", "attacks targeting the town".
  void add_participle(uint32_t v) {
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
      else if (is_oblique(r) && !scene_.preposition(c).empty())
        add(Slot::preposition, c, true, scene_.preposition(c));
      else if (r == Deprel::obj && (scene_.word_classes(v) & scene_.rules.class_named("aim-verb")) != 0)
        add(Slot::object, c, true);
    });
  }

  void add_support() {
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

  /// "the spokesman admitted the strike": a person tells of it, and did not do it himself.
  bool only_tells(uint32_t verb, uint32_t token) const {
    const std::string_view word = scene_.lemma(verb);
    return (word == "admit" || word == "confirm" || word == "acknowledge" || word == "deny") &&
           (scene_.classes(token) & scene_.rules.class_named("person")) != 0 &&
           (scene_.classes(token) & scene_.rules.class_named("group")) == 0;
  }

  /// "the arrest of the editor by police", "sent drones to Mali": a phrase that the parser hung on the noun before it,
  /// where it belongs to the trigger as often as not.
  void add_nested(bool noun) {
    const bool passive = !noun && is_passive(scene_, found_.head);
    for (size_t i = 0; i < frame_.size() && frame_.size() < kMaxChildren; ++i) {
      const Argument base = frame_[i];
      // "A convoy with food reached the town"
      const bool load = base.slot == Slot::subject && !noun &&
                        (scene_.word_classes(base.token) & scene_.rules.class_named("vehicle")) != 0;
      const bool loaded = base.slot == Slot::preposition && !noun && base.token < found_.head && takes_of();
      if (base.slot != Slot::object && base.slot != Slot::preposition && !load &&
          !(base.slot == Slot::complement && found_.tail != kNone))
        continue;
      scene_.each_child(base.token, [&](uint32_t c) {
        if (!is_oblique(scene_.token(c).relation) || (c < found_.head && !load && !loaded)) return;
        if (load && scene_.preposition(c) != "with" && scene_.preposition(c) != "of") return;
        if (const uint32_t p = scene_.case_token(c); p != kNone && found_.tail != kNone && in_trigger(p))
          return add(Slot::object, c, 1);
        const std::string_view preposition = scene_.preposition(c);
        if (preposition.empty() || (preposition == "of" && !takes_of())) return;
        if (passive && preposition == "by")
          add(Slot::subject, c, true);
        else
          add(Slot::preposition, c, true, preposition);
      });
    }
  }

  /// "cleared the district of militants": a verb whose rule asks for a phrase with "of".
  bool takes_of() const {
    const Trigger& trigger = scene_.rules.triggers[found_.trigger];
    if (trigger.noun) return false;
    for (const Condition& condition : scene_.rules.rules[trigger.rule].conditions) {
      for (const SlotName& name : condition.slots) {
        if (condition.wanted && name.slot == Slot::preposition && name.preposition == "of") return true;
      }
    }
    for (const auto& part : scene_.rules.rules[trigger.rule].parts) {
      for (const SlotName& name : part) {
        if (name.slot == Slot::preposition && name.preposition == "of") return true;
      }
    }
    return false;
  }

  /// "outside the port, the country's largest": without any "and" the parser took what explains for one more; headlines
  /// do without.
  bool is_coordinated(uint32_t t) const {
    if (scene_.block_kind(t) != BlockKind::paragraph) return true;
    bool joined = false;
    scene_.each_child(t, [&](uint32_t c) {
      joined = joined ||
               (scene_.is(c, Deprel::conj) && (scene_.has_child(c, Deprel::cc) || !scene_.has_child(c, Deprel::punct)));
      joined = joined || scene_.is(c, Deprel::cc);
    });
    uint32_t count = 0;
    scene_.each_child(t, [&](uint32_t c) { count += scene_.is(c, Deprel::conj) ? 1 : 0; });
    return joined || count != 1;
  }

  /// "Badr and Tiji": each conjunct of an argument stands in the same slot.
  void expand_conjuncts() {
    const size_t count = frame_.size();
    for (size_t i = 0; i < count && frame_.size() < kMaxChildren; ++i) {
      const Argument base = frame_[i];
      if (base.slot == Slot::complement || !is_coordinated(base.token)) continue;
      // "Amnesty International and Human Rights Watch": the first name passes for an adjective of the second
      if (const uint32_t beside = scene_.name_joined_before(base.token); beside != kNone)
        add(base.slot, beside, base.distance, base.preposition);
      scene_.each_child(base.token, [&](uint32_t c) {
        if (!scene_.is(c, Deprel::conj) || scene_.is_verb(c) || in_trigger(c)) return;
        std::string_view preposition = scene_.preposition(c);
        if (preposition.empty() || base.slot != Slot::preposition)
          add(base.slot, c, base.distance, base.preposition);
        else
          add(base.slot, c, base.distance, preposition);
      });
    }
  }

  const Scene& scene_;
  const TriggerHit& found_;
  Frame frame_;
};

}  // namespace

Frame find_arguments(const Scene& scene, const TriggerHit& found) {
  if (found.flat) return {};
  return Finder(scene, found).run();
}

}  // namespace rashomon
