// SPDX-License-Identifier: Apache-2.0
// Finds the words that say that somebody speaks, and who it is.
#pragma once

#include <string>
#include <vector>

#include "find_quotes.h"
#include "rashomon/base/string_map.h"

namespace rashomon {

enum class CueForm : uint8_t { base, present, past, gerund };

struct CueVerb {
  std::string lemma;
  std::string signature;
  CueForm form = CueForm::base;
  bool takes(char what) const { return signature.find(what) != std::string::npos; }
};

struct QuoteLexicon::State {
  StringMap<CueVerb> verbs;  // by form
  StringSet nouns;
  std::vector<std::vector<std::string>> phrases;
  StringSet speakers;
  StringSet papers;
  StringSet bodies;
};

struct Cue {
  uint32_t token = kNone;
  uint32_t last = kNone;  // the cue's own tokens [token, last): "according to" is two
  const CueVerb* verb = nullptr;
  bool noun = false;
  bool phrase = false;
  bool inverted = false;  // "said the minister"
  bool negated = false;
  bool passive = false;
  uint32_t sentence = kNone;
  uint32_t subject = kNone;  // token: head of the speaker's words
  Span speaker_span;
  uint32_t speaker_first = kNone;  // tokens of the speaker's words
  uint32_t speaker_last = kNone;
  uint32_t speaker = kNone;  // local entity
};

/// Cues in text order, those inside quotation marks left out (`inside` has one flag a token).
std::vector<Cue> find_cues(const Analysis& analysis, const Mentions& mentions, const QuoteLexicon::State& lexicon,
                           const std::vector<bool>& inside);

}  // namespace rashomon
