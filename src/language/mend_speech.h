// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_SPEECH_H_
#define RASHOMON_LANGUAGE_MEND_SPEECH_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Puts in its place what the sentence [first, last) tells as somebody's words: "denied that the camp had fallen and
/// said it held", "says town cleared of rebels". For trees that `mend_asides` has seen. Never fails; the arcs stay a
/// tree.
void mend_speech(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_SPEECH_H_
