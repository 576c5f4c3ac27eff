// SPDX-License-Identifier: Apache-2.0
// "The charity's head, NAME: ...", "NAME laughed: "..."", "NATO: the convoy was hit by mistake": a colon can stand for
// the verb of saying.
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

struct ColonSpeaker {
  uint32_t entity = kNone;  // kNone: nobody speaks
  Span span;                // the words that name the speaker
  uint32_t colon = kNone;   // token
};

/// Who speaks what begins at token `first`, right behind a colon. `quoted`: it stands in quotation marks, so that a
/// clause may lead to it ("NAME begs to differ: ..."); else only a noun phrase may, of a few words, without numbers.
ColonSpeaker speaker_before_colon(const Analysis& analysis, const Mentions& mentions, uint32_t first, bool quoted);

}  // namespace rashomon
