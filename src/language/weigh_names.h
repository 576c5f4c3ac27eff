// SPDX-License-Identifier: Apache-2.0
// A second look at names, with more knowledge than the network has. Idea: the network knows what its sentences were
// like, lists know what the world's names are (the network was learnt on some 7,000). A log-linear model (a conditional
// random field, Lafferty, McCallum and Pereira 2001, whose steps are free or forbidden) weighs both: the scores of the
// network, which list a word or phrase stands in, its form, its neighbours, its place in the tree. It was learnt on
// sentences that the network which scored them had not been learnt on, so it knows how far those scores can be trusted.
// Only words are weighed that may be names: those that the network does not surely call none; with a capital it must be
// surer.
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon.h"
#include "name_knowledge.h"
#include "network.h"
#include "wordbook.h"

namespace rashomon {

/// What is weighed of a word: numbers of features; empty if the word is surely no name.
using NameFeatures = std::vector<std::vector<uint16_t>>;

/// One list a word. REQUIRES a reading as the network gives it.
NameFeatures name_features(const Words& sentence, const SentenceReading& reading, const TagSet& tags,
                           const NameKnowledge& knowledge);

/// Names and sure names of a reading, whose scores are taken away. The sure ones are the network's alone: the rules of
/// the mention stage have grown on them, and claims lose places where lists overrule these.
void find_names(const Words& sentence, const TagSet& tags, const NameKnowledge& knowledge, SentenceReading& reading);

/// The scores by which names are chosen, 20 bits behind the point.
NameScores weigh_names(const Words& sentence, const SentenceReading& reading, const TagSet& tags,
                       const NameKnowledge& knowledge);

}  // namespace rashomon
