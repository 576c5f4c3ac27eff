// SPDX-License-Identifier: Apache-2.0
#include "reach_of_time.h"

#include <string_view>

namespace rashomon {

bool is_one_deed(const Scene& scene, uint32_t first, uint32_t second) {
  constexpr uint32_t kReach = 14;
  if (second - first > kReach) return false;
  for (uint32_t t = first + 1; t < second; ++t) {
    const std::string_view word = scene.lemma(t);
    if (scene.token(t).norm == "," || scene.token(t).tag == Upos::VERB || scene.in_time(t) || word == "within" ||
        word == "then" || word == "later")
      return false;
  }
  return true;
}

uint32_t behind_aside(const Scene& scene, uint32_t comma, uint32_t time) {
  constexpr uint32_t kLongestAside = 9;
  for (uint32_t t = comma + 1; t < time && t - comma <= kLongestAside; ++t) {
    if (scene.token(t).norm == ",") return t > comma + 1 && time - t <= 2 ? t : comma;
    const Upos tag = scene.token(t).tag;
    if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::SCONJ || tag == Upos::PRON || tag == Upos::PUNCT ||
        tag == Upos::CCONJ || scene.in_time(t))
      return comma;
  }
  return comma;
}

bool in_one_breath(const Scene& scene, const TriggerHit& hit, const TimeMention& time) {
  if (time.first < hit.head || time.first - hit.head > 20) return false;
  for (uint32_t t = hit.tokens.back() + 1; t < time.first; ++t) {
    const Upos tag = scene.token(t).tag;
    if (scene.token(t).norm == ",") {
      if (const uint32_t end = behind_aside(scene, t, time.first); end > t) {
        t = end;
        continue;
      }
    }
    if (tag == Upos::VERB || tag == Upos::SCONJ || tag == Upos::PUNCT ||
        (tag == Upos::PRON && scene.antecedent(t) != t))
      return scene.token(t).norm == "-";
    if (scene.rules.nouns.contains(scene.lemma(t)) && tag == Upos::NOUN) return false;  // another act stands nearer
  }
  return true;
}

namespace {

bool is_led_in_behind(const Scene& scene, uint32_t verb, uint32_t until) {
  for (uint32_t t = verb + 1; t < until; ++t) {
    const std::string_view word = scene.lemma(t);
    if ((word == "after" || word == "when" || word == "because" || word == "since") && scene.is(t, Deprel::mark))
      return true;
  }
  return false;
}

}  // namespace

bool follows(const Scene& scene, const TriggerHit& found, const TimeMention& time) {
  constexpr uint32_t kReach = 14;
  uint32_t verb = found.head;  // "after gunmen stormed a bank, killing two": killed when they stormed it
  for (int step = 0; step < 3 && scene.token(verb).tense == 4 && scene.head(verb) != kNone; ++step) {
    if (verb == time.last) break;  // "fifteen days after capturing it"
    if (scene.head(verb) > verb || !(scene.is(verb, Deprel::advcl) || scene.is(verb, Deprel::conj))) break;
    verb = scene.head(verb);
  }
  if (verb < time.last || verb - time.last > kReach) return false;
  for (uint32_t t = time.last; t < verb; ++t) {
    if (scene.token(t).tag == Upos::PUNCT && scene.token(t).norm != "-") return false;
    // "a day after rebels came back, after the army had driven them out": of the first act behind it
    if (scene.token(t).tag == Upos::VERB && t + 1 < verb && is_led_in_behind(scene, t, verb)) return false;
  }
  return true;
}

}  // namespace rashomon
