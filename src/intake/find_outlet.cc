// SPDX-License-Identifier: Apache-2.0
#include "find_outlet.h"

#include <algorithm>

#include "head_line.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kLongestLine = 80;  // a longer line before the body is a sentence
constexpr uint32_t kLongestHeadline = 160;
constexpr int kMostWords = 5;

bool small_word(std::string_view word) {
  return word == "of" || word == "the" || word == "and" || word == "al" || word == "de" || word == "&";
}

/// "The Harbour Post": a few words, each with a capital but the small ones, one of them a word of outlets' names.
bool names_outlet(std::string_view piece, const IntakeLexicon& lexicon) {
  int words = 0;
  bool known = false;
  size_t at = 0;
  // "Ostrava State Information Agency": a word of many headlines, but of no headline's end
  constexpr std::string_view kAgency = "agency";
  const bool agency = piece.size() > kAgency.size() && to_lower(piece.substr(piece.size() - kAgency.size())) == kAgency;
  while (at < piece.size()) {
    const size_t blank = std::min(piece.find(' ', at), piece.size());
    const std::string_view word = piece.substr(at, blank - at);
    at = blank + 1;
    if (word.empty()) continue;
    size_t first = 0;
    if (++words > kMostWords || (!is_upper(next_code_point(word, first)) && !small_word(word))) return false;
    if (word.find_first_of(".:;!?\"()") != std::string_view::npos) return false;
    const auto& list = lexicon.outlet_words;
    known = known || std::binary_search(list.begin(), list.end(), to_lower(word));
  }
  return (known || agency) && words >= 2;
}

/// The first piece of a line, cut at commas and bars, that names an outlet.
std::string_view outlet_in(std::string_view line, const IntakeLexicon& lexicon) {
  size_t at = 0;
  while (at <= line.size()) {
    const size_t cut = std::min(line.find_first_of(",|\n", at), line.size());
    const std::string_view piece = trim(line.substr(at, cut - at));
    if (names_outlet(piece, lexicon)) return piece;
    at = cut + 1;
  }
  return {};
}

/// "Copyright 2022 Northgate News. All rights reserved" and the same with ©.
std::string_view outlet_of_copyright(std::string_view line, const IntakeLexicon& lexicon) {
  for (const std::string_view mark : {"Copyright", "copyright", "COPYRIGHT", "©"}) {
    size_t at = line.find(mark);
    if (at == std::string_view::npos) continue;
    at += mark.size();
    while (at < line.size() && !is_upper(static_cast<unsigned char>(line[at]))) ++at;
    const size_t end = std::min({line.find('.', at), line.find(',', at), line.find(" All ", at), line.size()});
    const std::string_view piece = at < end ? trim(line.substr(at, end - at)) : std::string_view{};
    if (names_outlet(piece, lexicon)) return piece;
  }
  return {};
}

}  // namespace

std::string find_outlet(std::string_view text, FoundBlocks& found, const IntakeLexicon& lexicon) {
  if (const std::string_view name = found.title.of(text); names_outlet(name, lexicon)) {
    // a masthead stands where the headline was looked for: the next short line is the headline
    const auto is_headline = [&](const Block& block) {
      return block.kind != BlockKind::furniture && !block.span.overlaps(found.title) &&
             block.span.size() <= kLongestHeadline;
    };
    for (auto block = found.blocks.begin(); block != found.blocks.end(); ++block) {
      if (block->kind == BlockKind::furniture || block->span.overlaps(found.title)) continue;
      if (!is_headline(*block)) break;
      // "OFFICIAL CHRONICLE": the paper's section, if a headline follows
      if (names_outlet(block->span.of(text), lexicon) && std::next(block) != found.blocks.end() &&
          is_headline(*std::next(block))) {
        block->kind = BlockKind::furniture;
        found.furniture.push_back({block->span, true, FurnitureKind::byline});
        continue;
      }
      for (Block& masthead : found.blocks) {
        if (masthead.span == found.title) masthead.kind = BlockKind::furniture;
      }
      found.furniture.push_back({found.title, true, FurnitureKind::byline});
      found.title = block->span;
      block->kind = BlockKind::title;
      return std::string(name);
    }
  }
  for (Block& block : found.blocks) {
    if (block.kind == BlockKind::title || block.span.size() > kLongestLine) {
      if (block.kind == BlockKind::paragraph) break;  // the body begins
      continue;
    }
    const std::string_view line = block.span.of(text);
    if (block.kind == BlockKind::furniture) {
      if (const std::string_view name = paper_of_edition(line); !name.empty()) return std::string(name);
      if (const std::string_view name = outlet_in(line, lexicon); !name.empty()) return std::string(name);
    } else {
      // "The Kivu Times | Africa": the outlet and its section
      const bool section = line.find('|') != std::string_view::npos;
      const std::string_view name = section ? outlet_in(line, lexicon) : trim(line);
      if (name.empty() || !names_outlet(name, lexicon)) continue;
      block.kind = BlockKind::furniture;
      found.furniture.push_back({block.span, true, FurnitureKind::byline});
      return std::string(name);
    }
  }
  for (const LinePart& part : found.furniture) {
    if (const std::string_view name = outlet_of_copyright(part.span.of(text), lexicon); !name.empty())
      return std::string(name);
  }
  return "";
}

}  // namespace rashomon
