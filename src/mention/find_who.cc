// SPDX-License-Identifier: Apache-2.0
// The steps from words to entities, in their order.
#include "find_who.h"

#include "draft.h"
#include "rashomon/base/unicode.h"
#include "record_entities.h"

namespace rashomon {
namespace {

/// "Marines entered the district": the capital is the sentence's, not a name's.
bool opens_with_force(const who::Draft& draft, uint32_t w) {
  const who::DraftWord& word = draft.words[w];
  const auto* head = draft.lexicon.heads.find(word.low);
  return word.opens && head != nullptr && head->type == EntityType::group && head->number == 'p';
}

/// The model's names, in words. Spans that cut a word take the whole of it.
void see_names(who::Draft& draft) {
  static constexpr EntityType kTypes[] = {EntityType::person, EntityType::organisation, EntityType::place};
  std::vector<uint32_t> word_of(draft.analysis.tokens.size(), kNone);
  for (uint32_t w = 0; w < draft.words.size(); ++w) {
    for (uint32_t t = draft.words[w].first; t < draft.words[w].last; ++t) word_of[t] = w;
  }
  draft.seen_at.assign(draft.words.size(), kNone);
  for (const NameSpan& span : draft.analysis.sure_names) {  // of others the lexicons and rules know better
    const uint32_t first = word_of[span.first], last = word_of[span.last - 1];
    if (first == kNone || last == kNone) continue;  // furniture
    if (first == last && opens_with_force(draft, first)) continue;
    for (uint32_t w = first; w <= last; ++w) draft.seen_at[w] = static_cast<uint32_t>(draft.seen.size());
    draft.seen.push_back({first, last + 1, kTypes[static_cast<size_t>(span.kind)]});
  }
}

std::vector<LedPronoun> led_pronouns(const who::Draft& draft) {
  std::vector<LedPronoun> led;
  for (const who::Part& x : draft.parts) {
    if (x.gone || x.entity != kNone || x.antecedent == kNone) continue;
    LedPronoun one;
    one.pronoun.span = one.pronoun.name = who::words_span(draft, x.first, x.last);
    one.pronoun.first = draft.words[x.first].first;
    one.pronoun.last = draft.words[x.last - 1].last;
    one.pronoun.head = draft.words[x.head].last - 1;
    one.pronoun.form = MentionForm::pronoun;
    one.antecedent = x.antecedent;
    const Token& noun = draft.analysis.tokens[x.antecedent];
    const who::WordKind kind = draft.lexicon.kind_of(to_lower(noun.lemma.empty() ? noun.norm : noun.lemma));
    one.people = kind == who::WordKind::person || (kind == who::WordKind::none && x.plural && noun.number == 2);
    led.push_back(one);
  }
  return led;
}

}  // namespace

Mentions find_who(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon,
                  const Gazetteer& gazetteer, WhoFindings& findings) {
  who::Draft draft{document, analysis, lexicon, gazetteer};
  draft.trace = findings.trace;
  who::join_words(draft);
  if (!draft.analysis.sure_names.empty()) see_names(draft);
  who::find_names(draft);
  who::find_nominals(draft);
  who::find_titles(draft);
  who::type_names(draft);
  who::attach_anchors(draft);
  who::link_aliases(draft);
  who::join_groups(draft);
  who::resolve_references(draft);
  who::name_only_rebels(draft);
  who::name_told_bodies(draft);
  findings.led = led_pronouns(draft);
  who::give_bodies(draft);
  return who::record_entities(draft);
}

}  // namespace rashomon
