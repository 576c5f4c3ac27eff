// SPDX-License-Identifier: Apache-2.0
// The mention stage's table of contents: the steps in their order.
#include "rashomon/mention.h"

#include "find_quantities.h"
#include "find_quotes.h"
#include "find_times.h"
#include "find_who.h"
#include "follow_speakers.h"
#include "gazetteer.h"
#include "ground_places.h"
#include "name_apposed.h"
#include "name_counted.h"
#include "name_countrymen.h"
#include "name_first_person.h"
#include "name_plain_nouns.h"
#include "name_speakers.h"
#include "read_distance.h"
#include "who_lexicon.h"

namespace rashomon {

struct MentionFinder::State {
  who::WhoLexicon who;
  TimeLexicon times;
  QuantityLexicon quantities;
  QuoteLexicon quotes;
  Gazetteer gazetteer;
  PlainNounLexicon plain_nouns;
};

Result<MentionFinder> MentionFinder::open(const Models& models) {
  auto who = who::WhoLexicon::open(models);
  if (!who) return who.error();
  auto times = TimeLexicon::open(models);
  if (!times) return times.error();
  auto quantities = QuantityLexicon::open(models);
  if (!quantities) return quantities.error();
  auto quotes = QuoteLexicon::open(models);
  if (!quotes) return quotes.error();
  auto gazetteer = Gazetteer::open(models);
  if (!gazetteer) return gazetteer.error();
  auto plain_nouns = PlainNounLexicon::open(models);
  if (!plain_nouns) return plain_nouns.error();
  return MentionFinder(
      std::unique_ptr<State>(new State{std::move(*who), std::move(*times), std::move(*quantities), std::move(*quotes),
                                       std::move(*gazetteer), std::move(*plain_nouns)}));
}

Mentions MentionFinder::run(const Document& document, const Analysis& analysis) const {
  WhoFindings who;
  Mentions mentions = find_who(document, analysis, state_->who, state_->gazetteer, who);
  ground_places(document, analysis, state_->gazetteer, mentions);
  const std::vector<SplitStretch> split = split_stretches(document.text, analysis);
  mentions.times = find_times(document, analysis, state_->times, split);
  mentions.quantities = find_quantities(analysis, state_->quantities, split);
  mentions.quotes = find_quotes(document, analysis, mentions, state_->quotes);
  name_first_person(analysis, mentions);
  name_countrymen(document, analysis, state_->who, mentions);
  name_plain_nouns(document, analysis, state_->plain_nouns, who.led, mentions);
  lead_pronouns(who.led, mentions);
  follow_speakers(analysis, mentions);
  name_counted(analysis, mentions);
  name_apposed(analysis, mentions);
  name_speakers(document, analysis, state_->quotes, mentions);
  place_unnamed(document, analysis, state_->gazetteer.words(), mentions);
  return mentions;
}

MentionFinder::MentionFinder(std::unique_ptr<State> state) : state_(std::move(state)) {}
MentionFinder::MentionFinder(MentionFinder&&) noexcept = default;
MentionFinder& MentionFinder::operator=(MentionFinder&&) noexcept = default;
MentionFinder::~MentionFinder() = default;

}  // namespace rashomon
