// SPDX-License-Identifier: Apache-2.0
// What must hold of every document, whatever the bytes were. A fuzz target calls it; a broken promise traps.
#pragma once

#include <cstdlib>
#include <string>

#include "rashomon/base/unicode.h"
#include "rashomon/intake.h"

namespace rashomon {

inline const Intake& fuzzed_intake() {
  static const Models kModels = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models").value();
  static const Intake kIntake = std::move(Intake::open({}, kModels)).value();
  return kIntake;
}

inline void promise(bool kept) {
  if (!kept) std::abort();
}

/// Blocks are in order, on borders of code points, and hold every byte that is no space; all spans lie within the text.
inline void check_document(const Document& document) {
  const std::string_view text = document.text;
  promise(valid_utf8(text));
  promise(document.id.substr(0, 2) == "r_" && !document.language.empty());
  promise(document.title.end <= text.size() && document.dateline.end <= text.size() &&
          document.published.text.end <= text.size());
  size_t at = 0;
  const auto only_space = [&](size_t to) {
    while (at < to) promise(is_space(next_code_point(text, at)));
    promise(at == to);
  };
  for (const Block& block : document.blocks) {
    promise(block.span.begin >= at && block.span.begin < block.span.end && block.span.end <= text.size());
    only_space(block.span.begin);
    while (at < block.span.end) next_code_point(text, at);
    promise(at == block.span.end);
  }
  only_space(text.size());
}

/// Reads the bytes as one report of `format`, twice, and compares.
inline int fuzz_report(const uint8_t* data, size_t size, InputFormat format) {
  const RawReport raw{"fuzzed", 1, format, std::string(reinterpret_cast<const char*>(data), size), size};
  const Result<Document> document = fuzzed_intake().run(raw);
  if (!document) {
    promise(!document.error().message.empty());
    return 0;
  }
  check_document(*document);
  const Result<Document> again = fuzzed_intake().run(raw);
  promise(again && again->id == document->id && again->blocks.size() == document->blocks.size());
  return 0;
}

}  // namespace rashomon
