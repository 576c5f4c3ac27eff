// SPDX-License-Identifier: Apache-2.0
// Judges the form of a verb: active or passive, a main verb that the parser took for a participle, a gerund that it
// took for a noun. Takes a Scene and a token; never fails.
#include <algorithm>
#include <array>

#include "argument_finder.h"
#include "one_of.h"

namespace rashomon {

namespace {

/// A noun phrase without preposition right behind a participle: "the army destroyed three tanks".
bool bare_phrase_follows(const Scene& scene, uint32_t verb) {
  const uint32_t last = scene.analysis.sentences[scene.sentence(verb)].last;
  for (uint32_t t = verb + 1; t < last && t < verb + 3; ++t) {
    const Upos tag = scene.token(t).tag;
    if (scene.in_time(t)) return false;
    if (tag == Upos::DET || tag == Upos::NUM || tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::ADJ)
      return true;
    if (tag != Upos::ADV) return false;
  }
  return false;
}

/// "Nine killed in attack": headlines leave out the auxiliary.
bool is_bare_headline(const Scene& scene, uint32_t verb) {
  if (scene.block_kind(verb) == BlockKind::paragraph ||
      (scene.word_classes(verb) & scene.rules.class_named("victim-verb")) == 0)
    return false;
  const uint32_t next = verb + 1;
  if (next >= scene.analysis.sentences[scene.sentence(verb)].last) return true;
  return scene.token(next).tag == Upos::ADP || scene.token(next).tag == Upos::PUNCT;
}

/// "released the following day" has none.
bool has_object(const Scene& scene, uint32_t verb) {
  bool object = false;
  scene.each_child(verb, [&](uint32_t c) { object = object || (scene.is(c, Deprel::obj) && !scene.in_time(c)); });
  return object;
}

/// "was not beaten but pulled out": of what moves by itself nobody says that it was moved.
bool goes_away(const Scene& scene, uint32_t verb) {
  static constexpr std::array<std::string_view, 13> kGo = {"flee",   "retreat", "advance",  "escape", "vanish",
                                                           "arrive", "return",  "march",    "roll",   "pour",
                                                           "stream", "swarm",   "surrender"};
  if (one_of(scene.lemma(verb), kGo)) return true;
  const uint32_t particle = scene.child(verb, Deprel::compound_prt);
  return particle != kNone &&
         (scene.lemma(verb) == "pull" || scene.lemma(verb) == "fall" || scene.lemma(verb) == "move") &&
         (scene.lemma(particle) == "out" || scene.lemma(particle) == "back") && !scene.has_child(verb, Deprel::obj);
}

}  // namespace

bool is_mistaken_participle(const Scene& scene, uint32_t verb) {
  const Token& word = scene.token(verb);
  if (verb == 0 || (word.relation != Deprel::amod && word.relation != Deprel::compound) || word.head == kNone ||
      word.head < verb)
    return false;
  const Token& before = scene.token(verb - 1);
  if (scene.sentence(verb - 1) != scene.sentence(verb)) return false;
  if (before.tag == Upos::AUX && scene.lemma(verb - 1) == "be" && word.norm.ends_with("ing"))
    return true;  // "were striking the port"
  if (word.tag == Upos::ADJ && word.norm.ends_with("ed")) {
    // "X imposed sanctions": the noun has a subject of its own before the adjective.
    bool subject = false;
    scene.each_child(word.head, [&](uint32_t c) {
      const Deprel r = scene.token(c).relation;
      subject = subject || (c < verb && (r == Deprel::nsubj || r == Deprel::nsubj_pass));
    });
    return subject && before.tag != Upos::AUX && before.tag != Upos::DET;
  }
  if (word.tense == 4 || word.tag != Upos::VERB) return false;
  if (before.tag == Upos::AUX && scene.lemma(verb - 1) == "have") return true;  // "have supported rebel groups"
  if (before.tag != Upos::NOUN && before.tag != Upos::PROPN && before.tag != Upos::X && before.tag != Upos::PRON)
    return false;
  const uint32_t m = scene.mention_at(verb - 1);
  return m == kNone || scene.mentions.mentions[m].last <= verb;
}

uint32_t relative_before(const Scene& scene, uint32_t verb) {
  const uint32_t h = scene.head(verb);
  if (!scene.is(verb, Deprel::acl) || h == kNone || h > verb) return kNone;
  const uint32_t m = scene.mention_at(h);
  uint32_t first = m == kNone ? h : std::min(h, scene.mentions.mentions[m].first);
  for (int step = 0; m == kNone && step < 4 && first > 0; ++step) {
    const Upos tag = scene.token(first - 1).tag;
    if (tag != Upos::DET && tag != Upos::ADJ && tag != Upos::PROPN) break;
    if (scene.lemma(first - 1) == "which" || scene.lemma(first - 1) == "that") break;
    --first;
  }
  if (first == 0 || scene.sentence(first - 1) != scene.sentence(verb)) return kNone;
  const std::string_view before = scene.lemma(first - 1);
  return before == "which" || before == "that" || before == "whom" ? first - 1 : kNone;
}

uint32_t split_subject(const Scene& scene, uint32_t verb) {
  const uint32_t day = scene.head(verb);
  if (scene.token(verb).tense != 3 || !scene.is(verb, Deprel::acl) || day == kNone || day > verb || !scene.in_time(day))
    return kNone;
  uint32_t be = kNone, subject = kNone;
  for (const uint32_t above : {day, verb}) {
    scene.each_child(above, [&](uint32_t c) {
      const Deprel r = scene.token(c).relation;
      if (c < day && scene.lemma(c) == "be" && (r == Deprel::aux || r == Deprel::aux_pass || r == Deprel::cop)) be = c;
      if (c < day && (r == Deprel::nsubj || r == Deprel::nsubj_pass)) subject = c;
    });
  }
  return be != kNone && subject != kNone && subject < be ? subject : kNone;
}

namespace {

/// A phrase without a preposition behind the verb in the same clause: what the verb would do something to.
bool phrase_follows(const Scene& scene, uint32_t verb) {
  constexpr uint32_t kReach = 12;
  const uint32_t last = std::min(scene.analysis.sentences[scene.sentence(verb)].last, verb + kReach);
  bool led = false;  // by a preposition
  for (uint32_t t = verb + 1; t < last; ++t) {
    const Upos tag = scene.token(t).tag;
    if (tag == Upos::PUNCT && scene.token(t).norm != "-" && scene.token(t).norm != "\"") return false;
    // "shot and wounded ten policemen"
    if (tag == Upos::CCONJ && t == verb + 1 && t + 1 < last && scene.token(t + 1).tag == Upos::VERB) {
      ++t;
      continue;
    }
    if (tag == Upos::CCONJ || tag == Upos::SCONJ) return false;
    if (tag == Upos::ADP) {
      if (t == verb + 1 && scene.is(t, Deprel::compound_prt)) continue;  // "blown up"
      // "killed at least ten men", "killed up to ten"
      const std::string_view next = t + 1 < last ? scene.lemma(t + 1) : std::string_view();
      if (next == "least" || next == "most" || next == "to" ||
          (t + 1 < last && scene.token(t + 1).tag == Upos::NUM &&
           (scene.lemma(t) == "over" || scene.lemma(t) == "around" || scene.lemma(t) == "about" ||
            scene.lemma(t) == "under")))
        continue;
      led = true;
    } else if (scene.in_time(t)) {
      led = true;  // "killed the week before"
    } else if (!led && (tag == Upos::DET || tag == Upos::NUM || tag == Upos::NOUN || tag == Upos::PROPN ||
                        tag == Upos::PRON || tag == Upos::ADJ || tag == Upos::VERB)) {
      static constexpr std::array<std::string_view, 3> kMadeInto = {"prisoner", "hostage", "captive"};
      const bool led_off = scene.lemma(verb) == "take" && tag == Upos::NOUN && one_of(scene.lemma(t), kMadeInto);
      if (led_off || scene.lemma(t) == "dead" || scene.lemma(t) == "least" || scene.lemma(t) == "most")
        continue;  // "taken prisoner", "shot dead"
      return true;
    }
  }
  return false;
}

/// "taken", "driven", "blown": no past tense, whatever the tagger says.
bool is_only_participle(std::string_view word) {
  static constexpr std::array<std::string_view, 16> kForms = {
      "taken",  "driven", "blown", "stolen", "beaten", "torn",   "thrown", "slain",
      "shaken", "hidden", "given", "broken", "worn",   "frozen", "shown",  "seen"};
  return one_of(word, kForms);
}

bool judge_bare_passive(const Scene& scene, uint32_t verb) {
  const Token& word = scene.token(verb);
  if ((word.tag != Upos::VERB && word.tag != Upos::ADJ) ||
      (word.tag == Upos::VERB && word.tense != 1 && word.tense != 3))
    return false;
  const ClassSet classes = scene.word_classes(verb);
  const bool people = (classes & scene.rules.class_named("bare-passive-verb")) != 0;
  const bool things = (classes & scene.rules.class_named("bare-passive-of-thing")) != 0;
  const bool kept =
      scene.block_kind(verb) != BlockKind::paragraph && (scene.lemma(verb) == "hold" || scene.lemma(verb) == "lose");
  if (!people && !things && !kept && !is_only_participle(scene.word(verb))) return false;
  uint32_t subject = kNone;
  bool held = false;  // by an auxiliary, an object, an agent of its own
  scene.each_child(verb, [&](uint32_t c) {
    const Deprel r = scene.token(c).relation;
    if (is_subject(r) && c < verb && !scene.in_time(c)) subject = c;
    held = held || r == Deprel::aux || r == Deprel::aux_pass || r == Deprel::cop || r == Deprel::iobj ||
           r == Deprel::ccomp || r == Deprel::mark;
    held = held || (r == Deprel::advmod && (scene.lemma(c) == "when" || scene.lemma(c) == "where"));
    held = held || (c < verb && scene.token(c).tag == Upos::PRON && !is_subject(r));  // "whom the police arrested"
  });
  const uint32_t h = scene.head(verb);
  // "Ten soldiers ambushed near the town.": the parser takes it for a noun and what befell it
  if (subject == kNone && scene.is(verb, Deprel::acl) && h != kNone && h < verb && scene.head(h) == kNone &&
      !scene.has_child(h, Deprel::cop))
    subject = h;
  if (subject == kNone || held || scene.is(verb, Deprel::acl_relcl)) return false;
  if (scene.token(subject).tag == Upos::PRON || scene.antecedent(subject) != subject) return false;
  if (phrase_follows(scene, verb)) return false;
  const bool fires = scene.lemma(verb) == "shoot";
  bool aims = false;
  scene.each_child(verb, [&](uint32_t c) {
    const std::string_view p = scene.preposition(c);
    aims = aims || (is_oblique(scene.token(c).relation) && (p == "at" || p == "on" || p == "into" || p == "toward"));
  });
  if (fires && aims) return false;
  // headlines tell what was done in the present: "gunman seized", "hostages held"
  const bool headline = scene.block_kind(verb) != BlockKind::paragraph;
  if (people || (headline && scene.lemma(verb) != "lose") || is_only_participle(scene.word(verb))) return true;
  const ClassSet ground = scene.rules.class_named("place") | scene.rules.class_named("facility") |
                          scene.rules.class_named("property") | scene.rules.class_named("locality");
  return (scene.classes(subject) & ground) != 0 && (scene.classes(subject) & scene.rules.class_named("troops")) == 0;
}

bool judge_passive(const Scene& scene, uint32_t verb) {
  if (split_subject(scene, verb) != kNone || is_bare_passive(scene, verb)) return true;
  const Token& word = scene.token(verb);
  if (is_mistaken_participle(scene, verb) || relative_before(scene, verb) != kNone) return false;
  // "had been stopped and beheaded", "were led off and shot": a second participle that passes for a past tense or an
  // infinitive
  const bool bare_form = word.tense == 0 || (word.tense == 5 && !scene.has_child(verb, Deprel::mark) &&
                                             !scene.has_child(verb, Deprel::aux) && word.norm != scene.lemma(verb));
  if ((word.tense == 1 || bare_form) && word.relation == Deprel::conj && word.head != kNone &&
      scene.is_verb(word.head) && (scene.word_classes(verb) & scene.rules.class_named("victim-verb")) != 0 &&
      !has_object(scene, verb) && !scene.has_child(verb, Deprel::nsubj))
    return scene.has_child(word.head, Deprel::aux_pass) || scene.has_child(word.head, Deprel::nsubj_pass);
  // "were let go": a participle that passes for a past tense
  if (word.tense == 1) {
    bool be = false;
    scene.each_child(verb, [&](uint32_t c) {
      const Deprel r = scene.token(c).relation;
      be = be || ((r == Deprel::aux || r == Deprel::aux_pass) && c < verb && scene.lemma(c) == "be");
    });
    if (be) return true;
  }
  // "ordered the editor freed"
  if (word.tense == 3 && word.relation == Deprel::xcomp && word.head != kNone && scene.is_verb(word.head) &&
      scene.child(word.head, Deprel::obj) != kNone && !scene.has_child(verb, Deprel::obj) &&
      !scene.has_child(verb, Deprel::aux))
    return true;
  if (word.tense == 1 || word.tense == 2 || word.tense == 4 || word.tense == 5 || word.norm.ends_with("ing"))
    return false;
  bool be = false, have = false, agent = false, object = false, subject = false, passive_subject = false;
  scene.each_child(verb, [&](uint32_t c) {
    const Deprel r = scene.token(c).relation;
    if (r == Deprel::aux || r == Deprel::aux_pass || r == Deprel::cop) {
      be = be || scene.lemma(c) == "be" || scene.lemma(c) == "get";
      have = have || scene.lemma(c) == "have";
    }
    agent = agent || r == Deprel::obl_agent || (is_oblique(r) && scene.preposition(c) == "by");
    object = object || (r == Deprel::obj && !scene.in_time(c));
    subject = subject || r == Deprel::nsubj;
    passive_subject = passive_subject || r == Deprel::nsubj_pass;
  });
  if (be || (word.tag == Upos::ADJ && scene.has_child(verb, Deprel::cop))) return true;
  if (have || object) return false;
  if (passive_subject && !agent && goes_away(scene, verb)) return false;  // "the rebels, who came late, rolled into"
  if (passive_subject && (!subject || agent)) return true;
  if (subject && word.tense == 3 && is_bare_headline(scene, verb)) return true;
  if (subject) return false;
  const uint32_t h = word.head;
  if (word.relation == Deprel::acl || word.relation == Deprel::amod || word.relation == Deprel::acl_relcl) {
    // A main clause that the parser took for a noun phrase has its object behind it, or nothing above it.
    if (word.relation == Deprel::acl && !agent && h != kNone && scene.acts(h) && !scene.has_child(h, Deprel::cop) &&
        (scene.head(h) == kNone || bare_phrase_follows(scene, verb)))
      return false;
    return word.tense == 3;
  }
  // "Besieged in the palace, the guards gave up", "came home on Friday, freed in a swap"
  if (word.tense == 3 && word.relation == Deprel::advcl && h != kNone && !scene.has_child(verb, Deprel::mark) &&
      !bare_phrase_follows(scene, verb) &&
      ((verb < h && verb + 1 < scene.size() && scene.token(verb + 1).tag == Upos::ADP) ||
       (verb > h && scene.token(verb - 1).norm == ",")))
    return true;
  if (word.tense == 3 &&
      (word.relation == Deprel::advcl || word.relation == Deprel::parataxis || word.relation == Deprel::root))
    return agent;
  // "was captured and looted": the second participle has the first one's voice.
  if (word.tense == 3 && word.relation == Deprel::conj && h != kNone && scene.is_verb(h)) {
    if (goes_away(scene, verb)) return false;
    uint32_t first = h;  // "was taken, lost and retaken"
    for (int step = 0; step < kMaxClimb && !scene.has_child(first, Deprel::aux_pass) && scene.token(first).tense == 3 &&
                       scene.is(first, Deprel::conj) && scene.head(first) != kNone && scene.is_verb(scene.head(first));
         ++step)
      first = scene.head(first);
    return scene.has_child(first, Deprel::aux_pass) || scene.has_child(first, Deprel::nsubj_pass);
  }
  return agent && word.tense == 3;
}

}  // namespace

bool is_bare_passive(const Scene& scene, uint32_t verb) {
  return scene.once(Scene::Question::bare_passive, verb, [&] { return judge_bare_passive(scene, verb); });
}

bool is_passive(const Scene& scene, uint32_t verb) {
  return scene.once(Scene::Question::passive, verb, [&] { return judge_passive(scene, verb); });
}

bool is_gerund(const Scene& scene, uint32_t verb) {
  if (scene.token(verb).norm.ends_with("ing")) return true;
  bool gerund = false;
  scene.each_child(verb, [&](uint32_t c) {
    gerund = gerund || (scene.is(c, Deprel::aux) && (scene.word(c) == "having" || scene.word(c) == "being"));
  });
  return gerund;
}

bool is_gerund_noun(const Scene& scene, uint32_t t) {
  const Token& word = scene.token(t);
  if (word.tag != Upos::NOUN || !word.norm.ends_with("ing") || !scene.is(t, Deprel::nmod) || t == 0 ||
      t + 1 >= scene.size() || scene.lemma(t - 1) != "of" || scene.head(t) > t || !scene.acts(scene.head(t)))
    return false;
  const uint32_t verb = scene.head(scene.head(t));
  const Upos next = scene.token(t + 1).tag;
  return verb != kNone && (scene.word_classes(verb) & scene.rules.class_named("accuse-verb")) != 0 &&
         (next == Upos::DET || next == Upos::NUM || next == Upos::ADJ || next == Upos::NOUN || next == Upos::PROPN);
}

bool is_deed_of(const Scene& scene, uint32_t t) {
  const Token& word = scene.token(t);
  if ((word.tag != Upos::NOUN && word.tag != Upos::VERB) || !word.norm.ends_with("ing") || word.norm.size() < 6)
    return false;
  if (word.tag == Upos::VERB && (word.relation == Deprel::root || scene.has_child(t, Deprel::obj) ||
                                 scene.has_child(t, Deprel::aux) || scene.has_child(t, Deprel::nsubj)))
    return false;
  const uint32_t article = scene.child(t, Deprel::det);
  if (article != kNone && scene.lemma(article) != "the" && scene.lemma(article) != "this" &&
      scene.lemma(article) != "that")
    return false;
  bool of = false;
  scene.each_child(t, [&](uint32_t c) {
    of = of ||
         (c > t && is_oblique(scene.token(c).relation) && scene.preposition(c) == "of" && scene.case_token(c) == t + 1);
  });
  return of;
}

bool stands_in(const Argument& argument, const SlotName& name) {
  if (argument.slot != name.slot) return false;
  return name.slot != Slot::preposition || name.preposition == "*" || name.preposition == argument.preposition;
}

}  // namespace rashomon
