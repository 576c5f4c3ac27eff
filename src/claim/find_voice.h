// SPDX-License-Identifier: Apache-2.0
// Who the report says a claim from: its own voice, somebody named, or somebody unnamed ("two officials", "reportedly").
//
// Three signs, in this order: a quotation of Mentions that covers the trigger; the tree over the trigger (the clause
// hangs on a verb or noun of saying, beside "X said", under "according to X"); the shape of the words (a headline's "…:
// police", a closing ", X said", indirect speech that runs on into the next sentence). The innermost speaker wins. An
// act of speech itself ("X accused Y") is told in the voice that tells of it; only its content is X's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/claims.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "report_view.h"

namespace rashomon {

/// What a word does in attribution; bits.
enum VoiceWord : uint32_t {
  kVoiceSay = 1,           // say, add: a clause
  kVoiceState = 2,         // announce, claim, deny: a clause or a noun ("announced the withdrawal")
  kVoiceCommit = 4,        // promise, vow: a clause or an infinitive
  kVoiceAccuse = 8,        // accuse Y of, blame Y for
  kVoiceName = 16,         // call it a, describe as
  kVoiceThink = 32,        // believe, fear
  kVoiceShow = 64,         // show, indicate: where a source noun is the subject
  kVoiceContent = 128,     // statement, report, claim: nouns with a content and an author
  kVoiceHedge = 256,       // reportedly
  kVoiceSource = 512,      // spokesman, official: nouns that can be a source without a name
  kVoiceEvidence = 1024,   // footage, image: subjects of kVoiceShow
  kVoiceAccording = 2048,  // according, per
  kVoiceOf = 4096,         // speak of, know of
  kVoiceCount = 8192,      // put at, list: numbers and days are the subject's
};

/// models/en/lexicons/voice.tsv. Immutable, thread-safe.
class VoiceLexicon {
 public:
  /// Errors: the file is missing; a row is malformed or has a kind that is not known.
  static Result<VoiceLexicon> open(const Models& models);
  /// The kinds of a lower-case lemma, 0 if it has none.
  uint32_t kinds(std::string_view lemma) const;

 private:
  StringMap<uint32_t> kinds_;
};

/// REQUIRES trigger_token < analysis.tokens.size(). Never fails; what cannot be told is the report's own voice.
Voice find_voice(const ReportView& view, const VoiceLexicon& lexicon, Span evidence, Span trigger,
                 uint32_t trigger_token);

}  // namespace rashomon
