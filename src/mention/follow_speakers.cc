// SPDX-License-Identifier: Apache-2.0
#include "follow_speakers.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace rashomon {
namespace {

bool is_one_of_saying(std::string_view lemma) {
  static constexpr std::array<std::string_view, 12> kSay = {
      "say", "tell", "add", "report", "claim", "describe", "accuse", "recall", "complain", "insist", "allege", "speak"};
  return std::find(kSay.begin(), kSay.end(), lemma) != kSay.end();
}

/// The subject of the main verb of a sentence, or of the word of saying that closes it; kNone if it has none.
uint32_t main_subject(const Analysis& analysis, const Sentence& sentence) {
  uint32_t found = kNone;
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    const Token& token = analysis.tokens[t];
    if (token.relation != Deprel::nsubj || token.head == kNone || analysis.tokens[token.head].tag != Upos::VERB)
      continue;
    const Token& verb = analysis.tokens[token.head];
    const bool main = verb.head == kNone && verb.relation == Deprel::root;
    const bool closing = verb.relation == Deprel::parataxis && is_one_of_saying(verb.lemma);
    if (closing || (main && found == kNone)) found = t;
  }
  return found;
}

}  // namespace

void follow_speakers(const Analysis& analysis, Mentions& mentions) {
  std::vector<uint32_t> headed(analysis.tokens.size(), kNone);  // the widest mention by its head
  for (uint32_t m = 0; m < mentions.mentions.size(); ++m) {
    uint32_t& known = headed[std::min<size_t>(mentions.mentions[m].head, headed.size() - 1)];
    if (known == kNone) known = m;
  }
  for (uint32_t s = 1; s < analysis.sentences.size(); ++s) {
    const Sentence &before = analysis.sentences[s - 1], &now = analysis.sentences[s];
    if (before.block != now.block || !before.parsed || !now.parsed) continue;
    const uint32_t they = main_subject(analysis, now), speaker = main_subject(analysis, before);
    if (they == kNone || speaker == kNone) continue;
    const Token& pronoun = analysis.tokens[they];
    const Token& people = analysis.tokens[speaker];
    if ((pronoun.norm != "They" && pronoun.norm != "they") || !is_one_of_saying(analysis.tokens[pronoun.head].lemma) ||
        people.tag != Upos::NOUN || people.number != 2 || headed[they] == kNone || headed[speaker] == kNone)
      continue;
    const Mention& told = mentions.mentions[headed[speaker]];
    if (told.form == MentionForm::nominal && mentions.entities[told.entity].type == EntityType::group)
      mentions.mentions[headed[they]].entity = told.entity;
  }
}

}  // namespace rashomon
