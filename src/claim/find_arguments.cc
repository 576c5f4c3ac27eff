// SPDX-License-Identifier: Apache-2.0
// Finds the arguments of a trigger (argument_finder.h). Takes a Scene and the words of a trigger, gives a Frame; never
// fails. Here: what verbs and nouns share, phrases that hang on an argument, and conjuncts.
#include "argument_finder.h"

namespace rashomon {

Frame ArgumentFinder::run() {
  if (needs_.noun) {
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
  add_nested(needs_.noun);
  if (needs_.noun) add_doer_behind_of();
  expand_conjuncts();
  std::stable_sort(frame_.begin(), frame_.end(), [](const Argument& a, const Argument& b) {
    return std::tuple(a.slot, a.distance) < std::tuple(b.slot, b.distance);
  });
  return std::move(frame_);
}

void ArgumentFinder::add(Slot slot, uint32_t token, int distance, std::string_view preposition) {
  if (token == kNone || in_trigger(token) || scene_.in_time(token)) return;
  token = scene_.antecedent(token);
  if (slot != Slot::possessor && slot != Slot::compound && slot != Slot::adjective)
    token = scene_.past_possessor(token);
  if (in_trigger(token) || is_asked_for(token)) return;
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

/// "could not say which side fired": nobody is named.
bool ArgumentFinder::is_asked_for(uint32_t token) const {
  bool asked = false;
  scene_.each_child(token, [&](uint32_t c) {
    asked =
        asked || (c < token && scene_.is(c, Deprel::det) && (scene_.lemma(c) == "which" || scene_.lemma(c) == "what"));
  });
  return asked;
}

bool ArgumentFinder::is_misled(uint32_t token) const {
  const uint32_t m = scene_.mention_headed(token);
  if (scene_.token(token).tag != Upos::PRON) return false;
  if (m == kNone) return scene_.lemma(token) == "it";
  const ClassSet ground = scene_.rules.class_named("place") | scene_.rules.class_named("facility");
  return (scene_.classes(token) & ground) != 0 && needs_.acted;
}

uint32_t ArgumentFinder::speaker_above(uint32_t verb) const {
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

namespace {

/// "near the border with X": X is no party to anything.
bool is_frontier(std::string_view noun) { return noun == "border" || noun == "frontier" || noun == "boundary"; }

}  // namespace

void ArgumentFinder::add_oblique(uint32_t t, bool passive, int inherited) {
  std::string_view preposition = scene_.preposition(t);
  // "at least 10 had been killed": no preposition, whatever the parser says
  if (const uint32_t c = scene_.case_token(t);
      preposition == "at" && c + 1 < scene_.size() && (scene_.lemma(c + 1) == "least" || scene_.lemma(c + 1) == "most"))
    return add(passive || t > found_.head ? Slot::object : Slot::subject, t, inherited);
  bool tail = false;
  if (const uint32_t c = scene_.case_token(t); c != kNone) tail = in_trigger(c);
  if (tail) return add(Slot::object, t, inherited);
  if (preposition.empty() && !passive && scene_.is(t, Deprel::obl) && found_.tail == kNone && t > found_.head)
    return add(Slot::object, t, 1);
  if (scene_.is(t, Deprel::obl_agent) || (passive && preposition == "by")) {
    if (!does_another_deed(t)) add(Slot::subject, t, inherited);
    return;
  }
  const uint32_t with = preposition == "with" ? scene_.case_token(t) : kNone;
  if (with != kNone && with > 0 && is_frontier(scene_.lemma(with - 1))) return;
  if (!preposition.empty()) add(Slot::preposition, t, inherited, preposition);
}

void ArgumentFinder::add_nested(bool noun) {
  const bool passive = !noun && is_passive(scene_, found_.head);
  for (size_t i = 0; i < frame_.size() && frame_.size() < kMaxChildren; ++i) {
    const Argument base = frame_[i];
    // "according to a doctor in X": where he is, not where it was done
    if (base.slot == Slot::preposition && base.preposition == "according") continue;
    // "A convoy with food reached the town"
    const bool load = base.slot == Slot::subject && !noun &&
                      (scene_.word_classes(base.token) & scene_.rules.class_named("vehicle")) != 0;
    const bool loaded = base.slot == Slot::preposition && !noun && base.token < found_.head && needs_.takes_of;
    if (base.slot != Slot::object && base.slot != Slot::preposition && !load &&
        !(base.slot == Slot::complement && found_.tail != kNone))
      continue;
    scene_.each_child(base.token, [&](uint32_t c) {
      if (!is_oblique(scene_.token(c).relation) || (c < found_.head && !load && !loaded)) return;
      if (load && scene_.preposition(c) != "with" && scene_.preposition(c) != "of") return;
      if (const uint32_t p = scene_.case_token(c); p != kNone && found_.tail != kNone && in_trigger(p))
        return add(Slot::object, c, 1);
      const std::string_view preposition = scene_.preposition(c);
      if (preposition.empty() || (preposition == "of" && !needs_.takes_of)) return;
      if (preposition == "with" && is_frontier(scene_.lemma(base.token))) return;  // "near the border with X"
      if (passive && preposition == "by" && !does_another_deed(c))
        add(Slot::subject, c, true);
      else
        add(Slot::preposition, c, true, preposition);
    });
  }
}

bool ArgumentFinder::is_coordinated(uint32_t t) const {
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

void ArgumentFinder::expand_conjuncts() {
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
      // "troops backed by the militia and by foreign aircraft": what is led by a word of its own goes with the militia
      if (!preposition.empty() && base.slot != Slot::preposition && preposition != scene_.preposition(base.token))
        return;
      if (preposition.empty() || base.slot != Slot::preposition)
        add(base.slot, c, base.distance, base.preposition);
      else
        add(base.slot, c, base.distance, preposition);
    });
  }
}

Frame find_arguments(const Scene& scene, const TriggerHit& found) {
  if (found.flat) return {};
  return ArgumentFinder(scene, found).run();
}

}  // namespace rashomon
