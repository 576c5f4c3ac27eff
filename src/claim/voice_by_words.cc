// SPDX-License-Identifier: Apache-2.0
// Who says so by the shape of the words: headlines, closing attributions, speech that runs on.
#include <algorithm>
#include <string>

#include "voice_search.h"

namespace rashomon {

bool VoiceSearch::headline_source(uint32_t token, Voice& voice) const {
  const Sentence& s = view_.sentence(token);
  if (view_.document.blocks.empty()) return false;
  const BlockKind kind = view_.document.blocks[s.block].kind;
  if (kind != BlockKind::title && kind != BlockKind::summary && kind != BlockKind::heading) return false;
  uint32_t last = s.last;
  while (last > s.first && view_.at(last - 1).tag == Upos::PUNCT && view_.word(last - 1) != ":") --last;
  const uint32_t reach = 6;
  for (uint32_t i = last; i > s.first && last - i < reach; --i) {
    const uint32_t colon = i - 1;
    const std::string w = view_.word(colon);
    if (w != ":" && w != "-" && w != "--") continue;
    if (colon < token || colon + 1 >= last) break;
    if (w != ":" && !view_.at(colon).space_before) break;
    for (uint32_t t = last; t > colon + 1; --t) {
      if (source_like(t - 1)) {
        take_speaker(t - 1, voice);
        return !voice.own();
      }
    }
  }
  for (uint32_t i = s.first; i < s.last && i < s.first + reach; ++i) {
    if (view_.word(i) != ":") continue;
    if (i >= token || i == s.first || !source_like(i - 1)) break;
    take_speaker(i - 1, voice);
    return !voice.own();
  }
  return false;
}

bool VoiceSearch::is_saying(uint32_t token) const {
  return view_.is_verb(token) && (kinds(token) & (kVoiceSay | kVoiceState));
}

bool VoiceSearch::closing_attribution(uint32_t token, Voice& voice) const {
  const Sentence& s = view_.sentence(token);
  uint32_t last = s.last;
  while (last > s.first && view_.at(last - 1).tag == Upos::PUNCT) --last;
  if (last <= token + 2) return false;
  const uint32_t reach = std::max(token + 1, last > 14 ? last - 14 : 0);
  for (uint32_t i = last; i > reach; --i) {
    const uint32_t comma = i - 1;
    const std::string w = view_.word(comma);
    if (w != "," && w != "\"" && w != "”") continue;
    for (uint32_t v = comma + 1; v < last; ++v) {
      if (!is_saying(v) || view_.at(v).tense == 4 || view_.lemma(v) == "report") continue;
      // nothing may be said after the verb but when and where
      uint32_t who = v > comma + 1 ? v - 1 : (v + 1 < last ? v + 1 : kNone);
      if (view_.has_child(v, {Deprel::ccomp, Deprel::xcomp, Deprel::obj})) return false;
      const uint32_t subject = view_.child(v, {Deprel::nsubj});
      if (subject != kNone) who = subject;
      if (who == kNone || !(view_.is_noun(who))) continue;
      take_speaker(who, voice);
      return !voice.own();
    }
  }
  return false;
}

bool VoiceSearch::opening_attribution(uint32_t token, Voice& voice) const {
  // Backwards from the trigger to a verb of saying, over nothing that could end what is said.
  const Sentence& s = view_.sentence(token);
  const uint32_t first = std::max(s.first, token > 30 ? token - 30 : 0);
  for (uint32_t v = token; v > first + 1; --v) {
    const std::string w = view_.word(v - 1);
    if (w == "," || w == ";" || w == ":" || w == "—" || w == "(" || w == ")") return false;
    if (!(kinds(v - 1) & (kVoiceSay | kVoiceState)) || view_.at(v - 1).tag == Upos::NOUN ||
        view_.at(v - 1).tag == Upos::ADJ)
      continue;
    if (v >= 2 && (view_.at(v - 2).tag == Upos::DET || view_.word(v - 2) == "to")) continue;
    for (uint32_t who = v - 1; who > first && v - who < 3; --who) {
      const std::string before = view_.word(who - 1);
      if (before == "who" || before == "which" || before == "that") return false;
      if (!view_.is_noun(who - 1)) continue;
      take_speaker(who - 1, voice);
      return !voice.own();
    }
    return false;
  }
  return false;
}

void VoiceSearch::carried_over(uint32_t token, Voice& voice) const {
  uint32_t index = view_.analysis.sentence_of(token);
  for (int back = 0; back < 3 && index > 0; ++back, --index) {
    const Sentence& s = view_.analysis.sentences[index];
    const Sentence& before = view_.analysis.sentences[index - 1];
    if (!s.parsed || !before.parsed || s.block != before.block || !shifted(s)) return;
    const uint32_t root = root_of(before);
    if (root == kNone) return;
    if (is_saying(root) && view_.has_child(root, {Deprel::ccomp, Deprel::parataxis})) return take_sayer(root, voice);
    if (const uint32_t say = saying_beside(root, kNone); say != kNone) return take_sayer(say, voice);
  }
}

uint32_t VoiceSearch::root_of(const Sentence& s) const {
  for (uint32_t i = s.first; i < s.last && i < s.first + 200; ++i) {
    if (view_.at(i).head == kNone && view_.at(i).relation == Deprel::root) return i;
  }
  return kNone;
}

bool VoiceSearch::shifted(const Sentence& s) const {
  const uint32_t root = root_of(s);
  if (root == kNone) return false;
  bool tense = false, link = false;
  for (uint32_t c : view_.children(root)) {
    const std::string w = view_.word(c);
    const Deprel r = view_.at(c).relation;
    if ((r == Deprel::aux || r == Deprel::aux_pass) && (w == "had" || w == "would")) tense = true;
    if (r == Deprel::advmod && (w == "also" || w == "further" || w == "furthermore")) link = true;
    if ((r == Deprel::nsubj || r == Deprel::nsubj_pass) && view_.at(c).tag == Upos::PRON) link = true;
  }
  return tense && link;
}

bool VoiceSearch::source_like(uint32_t token) const {
  if (kinds(token) & kVoiceSource) return true;
  const uint32_t entity = view_.entity(token);
  if (entity == kNone) return false;
  const EntityType type = view_.mentions.entities[entity].type;
  return type == EntityType::person || type == EntityType::organisation;
}

void VoiceSearch::by_words(uint32_t token, Voice& voice) const {
  if (headline_source(token, voice)) return;
  if (closing_attribution(token, voice)) return;
  if (opening_attribution(token, voice)) return;
  carried_over(token, voice);
}

}  // namespace rashomon
