// SPDX-License-Identifier: Apache-2.0
// What the tests of this stage share: the project's own models and a report in memory.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "lexicon.h"
#include "rashomon/intake.h"

namespace rashomon {

inline const Models& test_models() {
  static const Models kModels = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models").value();
  return kModels;
}

inline const IntakeLexicon& test_lexicon() {
  static const IntakeLexicon kLexicon = IntakeLexicon::open(test_models()).value();
  return kLexicon;
}

inline Document read_report(const std::string& bytes, InputFormat format = InputFormat::text,
                            const IntakeOptions& options = {}) {
  const Intake intake = std::move(Intake::open(options, test_models())).value();
  Result<Document> document = intake.run({"folder/report", 0, format, bytes, bytes.size()});
  EXPECT_TRUE(document) << (document ? "" : document.error().message);
  return document ? *document : Document{};
}

/// "title: ...\nparagraph: ..." of a document's blocks.
inline std::string print_blocks(const Document& document) {
  static constexpr const char* kNames[] = {"title", "summary", "heading", "paragraph", "furniture"};
  std::string out;
  for (const Block& block : document.blocks) {
    out +=
        std::string(kNames[static_cast<size_t>(block.kind)]) + ": " + std::string(block.span.of(document.text)) + "\n";
  }
  return out;
}

}  // namespace rashomon
