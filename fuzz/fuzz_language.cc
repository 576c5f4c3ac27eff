// SPDX-License-Identifier: Apache-2.0
// Any bytes as a report: its tokens tile the blocks, every head is in its sentence, every sentence is one tree, names
// stand in order, each in one sentence.
#include <cstddef>
#include <cstdint>

#include "check_document.h"
#include "rashomon/language.h"

namespace {

using namespace rashomon;

const Language& fuzzed_language() {
  static const Models kModels = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models").value();
  static const Language kLanguage = std::move(Language::open(kModels)).value();
  return kLanguage;
}

void check_sentence(const Analysis& analysis, const Sentence& sentence) {
  size_t roots = 0;
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    const Token& token = analysis.tokens[t];
    promise(sentence.span.contains(token.span) && !token.span.empty());
    roots += token.head == kNone;
    uint32_t steps = 0;
    for (uint32_t at = t; at != kNone; at = analysis.tokens[at].head) {
      promise(at >= sentence.first && at < sentence.last && steps++ <= sentence.last - sentence.first);
    }
  }
  promise(roots == 1);
}

void check_analysis(const Document& document, const Analysis& analysis) {
  const std::string_view text = document.text;
  size_t token = 0;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::furniture) continue;
    size_t at = block.span.begin;
    for (; token < analysis.tokens.size() && analysis.tokens[token].span.end <= block.span.end; ++token) {
      promise(analysis.tokens[token].span.begin >= at);
      at = analysis.tokens[token].span.end;
    }
  }
  promise(token == analysis.tokens.size() && (token == 0 || analysis.tokens.back().span.end <= text.size()));
  uint32_t next = 0;
  for (const Sentence& sentence : analysis.sentences) {
    promise(sentence.first == next && sentence.last > sentence.first);
    next = sentence.last;
    check_sentence(analysis, sentence);
  }
  promise(next == analysis.tokens.size());
  uint32_t behind = 0;  // the last name
  for (const NameSpan& name : analysis.names) {
    promise(name.first >= behind && name.first < name.last && name.last <= analysis.tokens.size());
    promise(name.last <= analysis.sentences[analysis.sentence_of(name.first)].last);
    behind = name.last;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const rashomon::RawReport raw{"fuzzed", 1, rashomon::InputFormat::text,
                                std::string(reinterpret_cast<const char*>(data), size), size};
  const auto document = rashomon::fuzzed_intake().run(raw);
  if (document) check_analysis(*document, fuzzed_language().run(*document));
  return 0;
}
