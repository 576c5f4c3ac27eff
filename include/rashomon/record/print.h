// SPDX-License-Identifier: Apache-2.0
// How records print themselves: the line form that `rashomon dump` and the stage tests show, and the JSON Lines of
// `rashomon export`.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "rashomon/record/analysis.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"

namespace rashomon {

/// One line a fact, made to be read and to be compared in tests.
std::string print_document(const Document& document);
/// CoNLL-U of all sentences.
std::string print_conllu(const Document& document, const Analysis& analysis);
std::string print_mentions(const Document& document, const Mentions& mentions);
std::string print_claims(const Document& document, const Mentions& mentions, const Claims& claims);

/// Text of a report by its id, for the `text` of spans.
using TextOf = std::function<std::string_view(std::string_view report)>;
/// Writes the ledger as JSON Lines (docs/formats/ledger.md), a line at a time.
void write_jsonl(const Ledger& ledger, const TextOf& text_of, const std::function<void(std::string_view line)>& write);

}  // namespace rashomon
