// SPDX-License-Identifier: Apache-2.0
#include "judge_subject.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr size_t kObjectReach = 12;  // words from a verb to its object

}  // namespace

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

}  // namespace rashomon
