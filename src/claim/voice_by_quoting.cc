// SPDX-License-Identifier: Apache-2.0
// Who says so where one quotes another: "the agency said, citing X", "quoted X as saying", "gave another version:".
#include <algorithm>
#include <string>

#include "one_of.h"
#include "voice_search.h"

namespace rashomon {
namespace {

constexpr uint32_t kReach = 16;  // words from "quoted" to "as saying"

}  // namespace

bool VoiceSearch::is_as_saying(uint32_t verb) const {
  const uint32_t last = std::min(view_.sentence(verb).last, verb + kReach);
  for (uint32_t t = verb + 1; t + 1 < last; ++t) {
    const std::string_view next = view_.word(t + 1);
    if (view_.word(t) == "as" && (next == "saying" || next == "telling" || next == "claiming")) return true;
  }
  return false;
}

bool VoiceSearch::quoted_by(uint32_t token, Voice& voice) const {
  const Sentence& s = view_.sentence(token);
  for (uint32_t t = s.first; t < s.last; ++t) {
    if (!view_.is_verb(t) || (view_.lemma(t) != "quote" && view_.lemma(t) != "cite") || parted(t, token)) continue;
    const bool citing = view_.at(t).tense == 4;
    if (!citing && !is_as_saying(t)) continue;
    const bool passive = view_.has_child(t, {Deprel::aux_pass});
    uint32_t who = passive ? view_.child(t, {Deprel::nsubj, Deprel::nsubj_pass}) : view_.child(t, {Deprel::obj});
    // "X, who speaks for the rebels, was quoted": the name before it
    for (uint32_t k = t; passive && who == kNone && k-- > s.first;) {
      const std::string_view mark = view_.word(k);
      if (mark == "\"" || mark == "”" || mark == "''") break;
      if (view_.at(k).tag == Upos::PROPN && view_.is_person(view_.entity(k))) who = k;
    }
    if (who == kNone || who == token) continue;
    // a bare "sources" leaves the word to the one who cites them
    const uint32_t entity = view_.entity(who);
    if (!view_.is_actor(entity) || (citing && view_.mentions.entities[entity].names.empty())) continue;
    take_speaker(who, voice);
    if (!voice.own()) return true;
  }
  return false;
}

bool VoiceSearch::version_before_colon(uint32_t token, Voice& voice) const {
  static constexpr std::string_view kVersions[] = {"version", "account", "story",       "picture",
                                                   "tale",    "view",    "explanation", "reason"};
  const Sentence& s = view_.sentence(token);
  uint32_t colon = kNone;
  for (uint32_t t = s.first + 1; t < token; ++t) {
    if (view_.word(t) == ":") colon = t;
  }
  if (colon == kNone) return false;
  for (uint32_t t = s.first; t < colon; ++t) {
    const std::string_view verb = view_.lemma(t);
    if (!view_.is_verb(t) || (verb != "give" && verb != "offer" && verb != "tell" && verb != "have" && verb != "put"))
      continue;
    const uint32_t object = view_.child(t, {Deprel::obj});
    if (object == kNone || object > colon || !one_of(view_.lemma(object), kVersions)) continue;
    take_sayer(t, voice);
    if (!voice.own()) return true;
  }
  return false;
}

}  // namespace rashomon
