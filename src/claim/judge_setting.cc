// SPDX-License-Identifier: Apache-2.0
#include "judge_setting.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "frame.h"
#include "one_of.h"

namespace rashomon {

bool opens_elsewhere(const Scene& scene, uint32_t token) {
  return scene.lemma(scene.analysis.sentences[scene.sentence(token)].first) == "elsewhere";
}

bool is_of_any(const Scene& scene, uint32_t act) {
  uint32_t noun = act;
  if (scene.is_verb(act)) {  // "arrest any fighters entering the town": none has
    const bool told_of = (scene.is(act, Deprel::acl) || scene.is(act, Deprel::advcl)) && act > 0 &&
                         scene.token(act).norm.ends_with("ing");
    if (!told_of) return false;
    noun = act - 1;
  }
  const uint32_t det = scene.child(noun, Deprel::det);
  return det != kNone && scene.lemma(det) == "any";
}

bool is_of_before(const Scene& scene, uint32_t head) {
  bool before = false;
  scene.each_child(head, [&](uint32_t c) {
    const std::string_view w = scene.lemma(c);
    before = before || (scene.is(c, Deprel::advmod) && (w == "previously" || w == "formerly" || w == "once"));
  });
  return before;
}

bool is_labelled(const Scene& scene, uint32_t sentence) {
  const auto& sentences = scene.analysis.sentences;
  uint32_t first = sentence;
  while (first > 0 && sentences[first - 1].block == sentences[sentence].block) --first;
  return sentences[first].last > sentences[first].first && scene.token(sentences[first].last - 1).norm == "-";
}

namespace {

/// "The war has killed more than 10,000 people and displaced millions": in all its years.
bool is_toll_of_war(const Scene& scene, uint32_t verb) {
  static constexpr std::string_view kWars[] = {"war",      "conflict",     "insurgency", "rebellion",
                                               "uprising", "insurrection", "revolt",     "genocide"};
  for (int step = 0; step < 3 && scene.is(verb, Deprel::conj) && scene.head(verb) != kNone; ++step)
    verb = scene.head(verb);
  if (!scene.is_verb(verb)) return false;
  bool have = false;
  scene.each_child(verb, [&](uint32_t c) {
    have = have || (scene.is(c, Deprel::aux) && scene.lemma(c) == "have" && scene.token(c).tense != 1);
  });
  uint32_t subject = scene.child(verb, Deprel::nsubj);
  if (subject != kNone) subject = scene.antecedent(subject);
  if (!have || subject == kNone) return false;
  const std::string_view noun = scene.lemma(subject);
  return one_of(noun, kWars);
}

}  // namespace

bool is_long(const Scene& scene, uint32_t head, bool noun) {
  constexpr uint32_t kReach = 4;
  const uint32_t first = scene.analysis.sentences[scene.sentence(head)].first;
  if (!noun) return is_toll_of_war(scene, head);
  for (uint32_t t = head; t-- > first && head - t <= kReach;) {
    if (scene.is_verb(t) || scene.token(t).tag == Upos::DET || scene.token(t).tag == Upos::ADP) return false;
    const std::string& word = scene.token(t).norm;
    for (const std::string_view unit : {"year", "years", "month", "months", "week", "weeks", "decade", "decades"}) {
      if (word.size() == unit.size() + 4 && word.starts_with(unit) && word.ends_with("long")) return true;
      if ((word == "long" || word == "old") && t > first + 1 && scene.token(t - 1).norm == "-" &&
          scene.token(t - 2).norm == unit)
        return true;
    }
  }
  return false;
}

bool is_of_another_time(const Scene& scene, uint32_t t) {
  for (int step = 0; step < 3 && t != kNone; ++step, t = scene.head(t)) {
    if (!scene.is_verb(t)) {
      const std::string_view p = scene.preposition(t);
      if (p == "after" || p == "before" || p == "since" || p == "following") return true;
      continue;
    }
    if (!scene.is(t, Deprel::advcl) && !scene.is(t, Deprel::acl) && !scene.is(t, Deprel::acl_relcl)) return false;
    bool time = false;
    scene.each_child(t, [&](uint32_t c) {
      const std::string_view w = scene.lemma(c);
      time = time || ((scene.is(c, Deprel::mark) || scene.is(c, Deprel::case_)) &&
                      (w == "after" || w == "before" || w == "since"));
    });
    return time;
  }
  return false;
}

bool is_asked(const Scene& scene, uint32_t token, bool placed) {
  constexpr uint32_t kShort = 8;  // words of a question that stands over its answer
  const auto& sentences = scene.analysis.sentences;
  const uint32_t at = scene.sentence(token);
  const Sentence& s = sentences[at];
  if (scene.token(s.last - 1).norm != "?") return false;
  const std::string_view word = scene.lemma(s.first);
  const bool asks =
      word == "how" || word == "who" || word == "why" || word == "when" || word == "where" || word == "what";
  const bool alone = (at == 0 || sentences[at - 1].block != s.block) &&
                     (at + 1 == sentences.size() || sentences[at + 1].block != s.block);
  const bool many = word == "how" && s.first + 1 < s.last && scene.lemma(s.first + 1) == "many";
  return (many && !placed) || (asks && alone && s.last - s.first <= kShort);
}

bool is_state(const Scene& scene, uint32_t verb, EventType type) {
  if (type == EventType::capture) return scene.lemma(verb) == "occupy";
  return type == EventType::deploy && is_passive(scene, verb);
}

uint32_t told_around(const Scene& scene, uint32_t host) {
  if (host == kNone || !scene.is(host, Deprel::acl) || scene.token(host).tense != 4) return kNone;
  uint32_t at = scene.head(host);
  if (at == kNone || at > host) return kNone;
  for (int step = 0; step < kMaxClimb && at != kNone && !scene.is_verb(at); ++step) {
    if (!scene.is(at, Deprel::obj) && !scene.is(at, Deprel::obl) && !scene.is(at, Deprel::nmod)) return kNone;
    at = scene.head(at);
  }
  return at;
}

}  // namespace rashomon
