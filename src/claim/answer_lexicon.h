// SPDX-License-Identifier: Apache-2.0
// The words by which one speaker answers another (models/en/lexicons/answers.tsv).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "report_view.h"

namespace rashomon {

/// What a phrase does in an answer; bits.
enum AnswerWord : uint32_t {
  kAnswerContradict = 1,
  kAnswerFalse = 2,
  kAnswerOther = 4,
  kAnswerIdle = 8,
  kAnswerNot = 16,
  kAnswerHold = 32,
  kAnswerRepel = 64,
  kAnswerOrder = 128,
  kAnswerAuthor = 256,
  kAnswerMishap = 512,
  kAnswerAlive = 1024,
  kAnswerWhen = 2048,
  kAnswerGround = 4096,
  kAnswerForce = 8192,
  kAnswerSend = 16384,
  kAnswerArmed = 32768,
  kAnswerCivil = 65536,
  kAnswerDying = 131072,
  kAnswerDead = 262144,
  kAnswerHurt = 524288,
  kAnswerWider = 1048576,
  kAnswerLeft = 2097152,
  kAnswerError = 4194304,
  kAnswerTold = 8388608,
  kAnswerShare = 16777216,
  kAnswerBelittle = 33554432,
};

/// Immutable, thread-safe.
class AnswerLexicon {
 public:
  /// Errors: the file is missing; a row is malformed or has a kind that is not known.
  static Result<AnswerLexicon> open(const Models& models);
  /// The kinds of all phrases that begin at a token and end before `last`.
  uint32_t kinds(const ReportView& view, uint32_t token, uint32_t last) const;
  /// False for a token at which no phrase begins.
  bool may_begin(const ReportView& view, uint32_t token) const;

 private:
  struct Phrase {
    std::vector<std::string> words;  // behind the first
    uint32_t kind = 0;
  };
  bool matches(const ReportView& view, const Phrase& phrase, uint32_t token, uint32_t last) const;
  StringMap<std::vector<Phrase>> phrases_;  // by first word
};

}  // namespace rashomon
