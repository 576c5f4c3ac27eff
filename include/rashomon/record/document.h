// SPDX-License-Identifier: Apache-2.0
// A Document: one report's text and what intake found out about it. Made by the intake stage, never changed afterwards.
#pragma once

#include <string>
#include <vector>

#include "rashomon/base/span.h"
#include "rashomon/record/diagnostic.h"
#include "rashomon/record/time.h"

namespace rashomon {

enum class BlockKind : uint8_t {
  title,      // the headline (each print of it)
  summary,    // a standfirst under the headline
  heading,    // a heading between paragraphs
  paragraph,  // body text
  furniture,  // navigation, date lines, "2 min read", credits, "Read more:", share buttons: never claims
};

/// A run of text that belongs together. Blocks are in text order, do not overlap, and hold every non-space byte of the
/// text.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;
};

struct Document {
  std::string id;      // "r_…", from the text and the stated outlet, url, key and day: the same report, the same id
  std::string file;    // name as recorded: relative to the folder that was added, else the file's name; "-" for stdin
  std::string key;     // the record's own id in JSONL, else the file's name
  std::string url;     // "" if unknown
  std::string outlet;  // "" if unknown
  std::vector<std::string> agencies;  // wire services credited, in order of first mention, each once: "AP", "Reuters"
  std::string text;      // UTF-8; a UTF-8 text file's own bytes, unchanged. All spans of the report are offsets into it
  Span title;            // first print of the headline; empty if none was found
  Span dateline;         // "CAIRO (AP) —", empty if none
  When published;        // stated, inferred (the month that its head names) or unknown; the ledger may infer it
  std::string language;  // ISO 639-1, "und" if unknown
  std::vector<Block> blocks;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace rashomon
