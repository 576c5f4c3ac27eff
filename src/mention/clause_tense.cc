// SPDX-License-Identifier: Apache-2.0
// The verb group decides: will, shall, would and "to" behind a word of intent look ahead, past forms and have/had look
// back, the rest is present. Auxiliaries are words of a closed class, so that untagged text is read, too.
#include "clause_tense.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kReach = 40;  // tokens to either side that are searched in an unparsed sentence
constexpr uint32_t kGroup = 6;   // tokens of a verb group before its main verb

constexpr std::array<std::string_view, 11> kFuture = {"will", "must",  "may",    "might", "shall", "'ll",
                                                      "wo",   "would", "should", "'d",    "gonna"};
constexpr std::array<std::string_view, 9> kPast = {"was", "were", "had", "did", "has", "have", "been", "'ve", "having"};
constexpr std::array<std::string_view, 3> kPresent = {"is", "are", "am"};

// One form for the present and the past: of news it is the past, but for what is always so.
constexpr std::array<std::string_view, 14> kAlike = {"hit",  "set", "cut",  "shut", "beat",   "burst",  "split",
                                                     "shed", "put", "cast", "hurt", "thrust", "spread", "quit"};

template <typename List>
bool among(std::string_view word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_verb(const Token& t, std::string_view low) {
  if (t.tag == Upos::VERB || t.tag == Upos::AUX) return true;
  if (among(low, kFuture) || among(low, kPast) || among(low, kPresent)) return true;
  // Where nothing is tagged a regular past form is all that can be told.
  return t.tag == Upos::X && low.size() > 4 && low.ends_with("ed") && low != "united" && low != "armed" &&
         low != "allied";
}

bool ends_clause(std::string_view low) { return low == ";" || low == ":" || low == "." || low == "\"" || low == "--"; }

/// The direction of the verb group whose main or first verb is `verb`.
TimeDirection judge(const Analysis& analysis, const Sentence& sentence, uint32_t verb, const StringSet& ahead) {
  const uint32_t from = verb - std::min(verb - sentence.first, kGroup);
  bool past = false;
  bool present = false;
  bool to = false;
  bool intent = false;
  bool future = false;
  for (uint32_t i = from; i <= verb; ++i) {
    const std::string low = to_lower(analysis.tokens[i].norm);
    if (i < verb && (low == "," || ends_clause(low) || low == "that" || low == "who" || low == "which")) {
      past = present = to = intent = future = false;
      continue;
    }
    const Token& t = analysis.tokens[i];
    // "has said it will retake": the first verb has a clause of its own
    if (sentence.parsed && i < verb && t.tag == Upos::VERB && analysis.tokens[verb].head == i &&
        analysis.tokens[verb].relation == Deprel::ccomp) {
      past = present = to = intent = future = false;
      continue;
    }
    future = future || among(low, kFuture);
    past = past || among(low, kPast) || (t.tense == 1 && i == verb);
    present = present || among(low, kPresent);
    intent = intent || ahead.contains(low);
    to = to || low == "to";
    if (i < verb && to && t.tag == Upos::VERB && t.tense == 1) past = true;
    if (i == verb && t.tag == Upos::X && low.ends_with("ed")) past = true;
    if (i == verb && t.tense == 3 && !present) past = true;
    if (i == verb && t.tense == 2 && !future) (among(low, kAlike) ? past : present) = true;
  }
  // "would have fallen", "should have left"
  if (future && past) return TimeDirection::past;
  if (future || (intent && (to || present)) ||
      (to && (present || past) && verb > from && to_lower(analysis.tokens[verb - 1].norm) == "to" && verb >= 2 &&
       among(to_lower(analysis.tokens[verb - 2].norm), std::array<std::string_view, 4>{"is", "are", "was", "were"})))
    return TimeDirection::future;
  if (past) return TimeDirection::past;
  if (present) {
    // "is due in Doha", "are expected on Friday": the predicate behind the copula
    for (uint32_t i = verb + 1; i < std::min(sentence.last, verb + 4); ++i) {
      if (ahead.contains(to_lower(analysis.tokens[i].norm))) return TimeDirection::future;
    }
    return TimeDirection::present;
  }
  return TimeDirection::unknown;
}

/// A word of a name: a part of one stands before it.
bool is_named(const Analysis& analysis, uint32_t at) {
  const Token& before = analysis.tokens[at - 1];
  return before.tag == Upos::PROPN && (before.relation == Deprel::compound || before.relation == Deprel::flat);
}

uint32_t governing_verb(const Analysis& analysis, const Sentence& sentence, uint32_t first, uint32_t last) {
  uint32_t at = first;
  for (uint32_t steps = 0; steps < kReach; ++steps) {
    const uint32_t head = analysis.tokens[at].head;
    if (head == kNone || head < sentence.first || head >= sentence.last) break;
    at = head;
    if (at >= first && at < last) continue;
    const Token& t = analysis.tokens[at];
    // "Rights Watch on Friday urged": a name that looks like a verb
    const bool named = t.relation == Deprel::nsubj && at > sentence.first &&
                       t.span.begin < analysis.tokens[first].span.begin && is_named(analysis, at);
    if (!named && (t.tag == Upos::VERB || t.tag == Upos::AUX)) return at;
    // A predicate noun or adjective: its copula carries the tense.
    for (uint32_t i = at > kGroup + sentence.first ? at - kGroup : sentence.first; i < at; ++i) {
      if (analysis.tokens[i].head == at && analysis.tokens[i].relation == Deprel::cop) return i;
    }
  }
  return kNone;
}

uint32_t nearest_verb(const Analysis& analysis, const Sentence& sentence, uint32_t first, uint32_t last) {
  uint32_t best = kNone;
  uint32_t best_cost = UINT32_MAX;
  uint32_t cost = 0;
  for (uint32_t i = first; i-- > sentence.first && cost < kReach;) {
    const std::string low = to_lower(analysis.tokens[i].norm);
    cost += low == "," || low == "and" ? 4 : ends_clause(low) ? kReach : 1;
    if (is_verb(analysis.tokens[i], low)) {
      best = i;
      best_cost = cost;
      break;
    }
  }
  cost = 0;
  for (uint32_t i = last; i < sentence.last && cost < kReach; ++i) {
    const std::string low = to_lower(analysis.tokens[i].norm);
    cost += low == "," || low == "and" ? 4 : ends_clause(low) ? kReach : 1;
    if (is_verb(analysis.tokens[i], low)) {
      if (cost < best_cost) best = i;
      break;
    }
  }
  // The main verb of the group that this one opens: "will" of "will not meet".
  return best;
}

}  // namespace

TimeDirection clause_direction(const Analysis& analysis, uint32_t first, uint32_t last, bool headline,
                               const StringSet& ahead) {
  if (first >= last || last > analysis.tokens.size()) return TimeDirection::unknown;
  const Sentence& sentence = analysis.sentences[analysis.sentence_of(first)];
  const uint32_t end = std::min(last, sentence.last);
  const uint32_t verb =
      sentence.parsed ? governing_verb(analysis, sentence, first, end) : nearest_verb(analysis, sentence, first, end);
  if (verb == kNone) return TimeDirection::unknown;
  TimeDirection direction = judge(analysis, sentence, verb, ahead);
  // "crowns the operation of Sunday": what a day had is over
  const bool of_day = to_lower(analysis.tokens[first].norm) == "of";
  if ((headline || of_day) && direction == TimeDirection::present) direction = TimeDirection::past;
  return direction;
}

}  // namespace rashomon
