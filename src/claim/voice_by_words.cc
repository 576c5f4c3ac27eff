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
    const std::string_view w = view_.word(colon);
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

bool VoiceSearch::according_to(uint32_t token, Voice& voice) const {
  const Sentence& s = view_.sentence(token);
  const uint32_t last = std::min(s.last, token + 80);
  for (uint32_t t = std::max(s.first, token > 60 ? token - 60 : 0); t + 2 < last; ++t) {
    if (view_.word(t) != "according" || view_.word(t + 1) != "to" || parted(t, token)) continue;
    uint32_t who = t + 2;
    while (who + 1 < last && phrase_word(who + 1) && view_.at(who + 1).tag != Upos::ADP &&
           view_.at(who + 1).tag != Upos::PART)
      ++who;
    while (who > t + 2 && !view_.is_noun(who)) --who;
    if (!view_.is_noun(who)) continue;
    take_speaker(who, voice);
    return !voice.own();
  }
  return false;
}

bool VoiceSearch::put_in_attribution(uint32_t token, Voice& voice) const {
  const Sentence& s = view_.sentence(token);
  const uint32_t last = std::min(s.last, token + 80);
  for (uint32_t comma = token + 1; comma + 2 < last; ++comma) {
    const std::string_view w = view_.word(comma);
    if (w == ";" || w == ":") return false;
    if (w != "," && w != "\"" && w != "”") continue;
    if (view_.word(comma + 1) == "\"" || view_.word(comma + 1) == "”") continue;
    // "…, two residents told …": a noun phrase without a verb, then the verb of saying; or the verb, then the phrase.
    uint32_t say = comma + 1;
    while (say < last && say < comma + 9 && !is_saying_form(say) && phrase_word(say)) ++say;
    if (say + 1 < last && say > comma + 1 && view_.word(say) == "," && is_saying_form(say + 1) &&
        !is_said_behind(say + 1))
      ++say;  // "the governor, X, said"
    if (say >= last || !is_saying_form(say) || view_.at(say).tense == 4) continue;
    // ", a charge X denies": who denies it does not say it
    const std::string_view verb = view_.lemma(say);
    if (verb == "deny" || verb == "reject" || verb == "refute" || verb == "dispute") continue;
    const bool inverted = say == comma + 1;
    const uint32_t told = view_.child(say, {Deprel::nsubj});
    if (inverted && told != kNone && told < comma) continue;  // "X, an offshoot of Y, rejected the offer"
    uint32_t end = say + 1;  // nothing may be said behind it: no clause up to the next comma
    bool clause = false;
    for (; end < last && end < say + 14; ++end) {
      const std::string_view next = view_.word(end);
      if (next == "," || next == "." || next == "\"" || next == "”" || next == ";") break;
      clause = clause || next == "that" || view_.is_verb(end);
    }
    if (clause) continue;
    if (inverted && (say + 1 >= last || !phrase_word(say + 1))) continue;
    uint32_t who = say - 1;
    if (inverted) {
      for (who = say + 1; who + 1 < end && phrase_word(who + 1) && view_.at(who + 1).tag != Upos::ADP; ++who) {}
    }
    if (!inverted) {  // "the ministry in the capital said": the first noun, not the nearest
      for (uint32_t t = comma + 1; t < say; ++t) {
        if (view_.at(t).tag == Upos::ADP && view_.is_noun(t - 1)) {
          who = t - 1;
          break;
        }
      }
    }
    while (who > comma && !view_.is_noun(who)) --who;
    if (who == comma || is_time(who)) continue;
    take_speaker(who, voice);
    if (!voice.own()) return true;
  }
  return false;
}

bool VoiceSearch::is_said_behind(uint32_t verb) const {
  const uint32_t subject = view_.child(verb, {Deprel::nsubj});
  return (subject != kNone && subject > verb) || sayer_behind(verb) != kNone;
}

bool VoiceSearch::phrase_word(uint32_t token) const {
  switch (view_.at(token).tag) {
    case Upos::DET:
    case Upos::ADJ:
    case Upos::NUM:
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::PRON:
    case Upos::ADP:
    case Upos::PART: {
      const std::string_view w = view_.word(token);
      return w != "who" && w != "which" && w != "that" && w != "to";
    }
    default: return view_.word(token) == "-" || view_.word(token) == ".";
  }
}

bool VoiceSearch::is_saying_form(uint32_t token) const {
  const Upos tag = view_.at(token).tag;
  return (kinds(token) & (kVoiceSay | kVoiceState)) && tag != Upos::NOUN && tag != Upos::ADJ && tag != Upos::PROPN;
}

uint32_t VoiceSearch::main_saying(uint32_t sentence, uint32_t first) const {
  // The first verb of the sentence outside of what commas set apart.
  const Sentence& s = view_.analysis.sentences[sentence];
  const uint32_t last = std::min(s.last, first + 60);
  bool aside = false, led_in = false;
  for (uint32_t t = first; t < last; ++t) {
    const std::string_view w = view_.word(t);
    if (w == ",") aside = !aside, led_in = false;
    // "An hour after X had announced the fall, a bomber ...": of that no more is told
    led_in = led_in || (view_.at(t).relation == Deprel::mark && (w == "after" || w == "before" || w == "when"));
    if (led_in && is_saying_form(t)) continue;
    if (w == "\"" || w == "“" || w == ":" || w == ";") return kNone;
    // "gunmen believed to belong to them", "the gains reported in the north": what is believed or reported says nothing
    if (view_.at(t).relation == Deprel::acl && view_.at(t).tense == 3 && t + 1 < last &&
        (view_.word(t + 1) == "to" || view_.at(t + 1).tag == Upos::ADP))
      continue;
    if (is_saying_form(t) && view_.at(t).tense != 4 && t > first && !(kinds(t - 1) & kVoiceSay)) {
      const uint32_t before = view_.word(t - 1) == "," && t >= first + 2 ? t - 2 : t - 1;
      const std::string_view link = view_.word(before);
      if (link == "who" || link == "which" || link == "to" || link == "that" || view_.at(before).tag == Upos::DET)
        continue;
      if (!view_.is_noun(before) && view_.at(before).tag != Upos::ADV && view_.at(before).tag != Upos::AUX) continue;
      if (kinds(t) & kVoiceSay) return t;
      const bool clause = t + 1 < last && (view_.word(t + 1) == "that" || view_.at(t + 1).tag == Upos::PRON);
      return clause ? t : kNone;
    }
    const bool finite = view_.at(t).tag == Upos::AUX ||
                        (view_.at(t).tag == Upos::VERB && view_.at(t).tense != 3 && view_.at(t).tense != 4);
    const bool part = t > first && view_.word(t - 1) == "-";
    const bool relative =
        t > first && (view_.word(t - 1) == "who" || view_.word(t - 1) == "which" || view_.word(t - 1) == "that");
    const bool participle = t + 1 < last && view_.word(t + 1) == "by";
    if (finite && !aside && !part && !relative && !participle) return kNone;
  }
  return kNone;
}

bool VoiceSearch::opening_attribution(uint32_t token, Voice& voice) const {
  const uint32_t sentence = view_.analysis.sentence_of(token);
  uint32_t first = view_.analysis.sentences[sentence].first;
  for (uint32_t t = first; t < token; ++t) {
    if (view_.word(t) == ";") first = t + 1;
  }
  const uint32_t say = main_saying(sentence, first);
  if (say == kNone || say >= token) return false;
  for (uint32_t t = say + 1; t + 1 < token; ++t) {  // "X said A, while B": B is the report's
    if (view_.word(t) != ",") continue;
    const std::string_view w = view_.word(t + 1);
    if (w == "while" || w == "but" || w == "although" || w == "though" || w == "as") return false;
  }
  take_sayer(say, voice);
  return !voice.own();
}

void VoiceSearch::carried_over(uint32_t token, Voice& voice) const {
  uint32_t index = view_.analysis.sentence_of(token);
  for (int back = 0; back < 3 && index > 0; ++back, --index) {
    const Sentence& s = view_.analysis.sentences[index];
    const Sentence& before = view_.analysis.sentences[index - 1];
    if (!s.parsed || !before.parsed || s.block != before.block || !shifted(s)) return;
    if (const uint32_t say = main_saying(index - 1, before.first); say != kNone) return take_sayer(say, voice);
    const uint32_t root = root_of(before);
    if (root == kNone) return;
    if (const uint32_t say = saying_beside(root, kNone); say != kNone) return take_sayer(say, voice);
    if (put_in_attribution(root, voice)) return;
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
    const std::string_view w = view_.word(c);
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
  if (according_to(token, voice)) return;
  if (version_before_colon(token, voice)) return;
  if (put_in_attribution(token, voice)) return;
  if (opening_attribution(token, voice)) return;
  carried_over(token, voice);
}

}  // namespace rashomon
