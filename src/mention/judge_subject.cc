// SPDX-License-Identifier: Apache-2.0
#include "judge_subject.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rashomon {
namespace {

constexpr size_t kObjectReach = 12;  // words from a verb to its object
constexpr uint32_t kHeldReach = 6;   // words from "it" to what is said of it
constexpr int kClimb = 6;            // heads looked at above a word

}  // namespace

uint32_t tree_head(const Analysis& analysis, uint32_t token) {
  const auto& tokens = analysis.tokens;
  for (int step = 0; step < kClimb && tokens[token].relation == Deprel::flat && tokens[token].head != kNone; ++step)
    token = tokens[token].head;
  return token;
}

bool acts_on_something(const Analysis& analysis, uint32_t token) {
  const auto& tokens = analysis.tokens;
  const uint32_t verb = tokens[token].head;
  if (tokens[token].relation != Deprel::nsubj || verb == kNone || verb < token || tokens[verb].tag != Upos::VERB ||
      tokens[verb].lemma == "have")
    return false;
  const size_t last = std::min(tokens.size(), verb + kObjectReach);
  for (size_t t = verb + 1; t < last; ++t) {
    if (tokens[t].head == verb && tokens[t].relation == Deprel::obj) return true;
  }
  return false;
}

bool is_told_of_by(const Analysis& analysis, uint32_t noun, uint32_t token) {
  const uint32_t verb = analysis.tokens[token].head;
  return verb != kNone && analysis.tokens[verb].relation == Deprel::acl_relcl && analysis.tokens[verb].head == noun;
}

bool is_main_subject(const Analysis& analysis, uint32_t token) {
  const Token& t = analysis.tokens[token];
  return t.relation == Deprel::nsubj && t.head != kNone && analysis.tokens[t.head].head == kNone;
}

bool is_doer(const Analysis& analysis, uint32_t token) {
  const auto& tokens = analysis.tokens;
  const uint32_t verb = tokens[token].head;
  if (tokens[token].relation != Deprel::nsubj || verb == kNone || verb < token || tokens[verb].tag != Upos::VERB)
    return false;
  static constexpr std::array<std::string_view, 14> kOfPlaces = {"fall", "lie",  "burn",    "come", "remain",
                                                                 "see",  "sit",  "stand",   "have", "become",
                                                                 "lose", "host", "contain", "grow"};
  return std::find(kOfPlaces.begin(), kOfPlaces.end(), tokens[verb].lemma) == kOfPlaces.end();
}

bool is_held(const Analysis& analysis, const StringSet& holds, uint32_t token) {
  const auto& tokens = analysis.tokens;
  const auto size = static_cast<uint32_t>(tokens.size());
  const auto word = [&](uint32_t t) -> std::string_view { return tokens[t].norm; };
  const auto takes = [&](uint32_t t) { return tokens[t].tag == Upos::VERB && holds.count(tokens[t].lemma) > 0; };
  if (token > 0 && takes(token - 1)) return true;
  const std::string_view before = token > 0 ? std::string_view(tokens[token - 1].lemma) : std::string_view{};
  if (token + 1 < size && (before == "hand" || before == "turn" || before == "give") &&
      (word(token + 1) == "over" || word(token + 1) == "back" || word(token + 1) == "up"))
    return true;
  bool be = false;
  for (uint32_t k = token + 1; k < size && k <= token + kHeldReach; ++k) {
    const Token& x = tokens[k];
    if (x.tag == Upos::AUX || x.tag == Upos::ADV) {
      be = be || x.lemma == "be";
      continue;
    }
    if (x.lemma == "fall" || (x.lemma == "change" && k + 1 < size && word(k + 1) == "hands")) return true;
    if (be && takes(k) && x.tense != 4) return true;
    if (x.lemma == "remain" || x.lemma == "stay") {
      be = true;
      continue;
    }
    if (!be || (word(k) != "in" && word(k) != "under")) return false;
    for (uint32_t n = k + 1; n < size && n <= k + 5; ++n) {
      const std::string_view noun = tokens[n].lemma;
      // "it was in control of the town" tells who holds
      if (word(k) == "in" && n + 1 < size && word(n + 1) == "of" && noun != "hand") return false;
      if (noun == "hand" || noun == "control" || noun == "possession" || noun == "rule" || noun == "occupation")
        return true;
    }
    return false;
  }
  return false;
}

uint32_t clause_behind(const Analysis& analysis, uint32_t token) {
  const auto& tokens = analysis.tokens;
  uint32_t at = token;
  for (int step = 0; step < kClimb; ++step) {
    const uint32_t head = tokens[at].head;
    if (head == kNone) return kNone;
    if (tokens[at].relation == Deprel::advcl) return head > at ? head : kNone;
    if (tokens[at].tag == Upos::VERB && tokens[at].relation != Deprel::conj && tokens[at].relation != Deprel::xcomp)
      return kNone;
    at = head;
  }
  return kNone;
}

}  // namespace rashomon
