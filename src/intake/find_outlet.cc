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
constexpr int kFewestHeadlineWords = 3;

bool small_word(std::string_view word) {
  return word == "of" || word == "the" || word == "and" || word == "al" || word == "de" || word == "&";
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

bool is_capitalised(std::string_view word) {
  size_t first = 0;
  return !word.empty() && is_upper(next_code_point(word, first));
}

/// Whether the line is a short name by which the report speaks of itself further down: "TINERI INFO" of one that says
/// "a reader told Tineri Info", "The Volta Graphic" of one that says "told the Graphic".
bool calls_itself(std::string_view text, Span line) {
  std::string_view name = line.of(text);
  if (name.size() > kLongestLine || name.find_first_of(".:;!?,\"()") != std::string_view::npos) return false;
  if (to_lower(name.substr(0, 4)) == "the ") name.remove_prefix(4);
  int words = 0;
  for (size_t at = 0; at < name.size();) {
    const size_t blank = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, blank - at);
    at = blank + 1;
    if (++words > kMostWords || (!is_capitalised(word) && !small_word(word))) return false;
  }
  if (words < 2) return false;
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  const std::string_view rest = text.substr(line.end);
  const std::string folded = to_lower(rest);
  if (folded.size() != rest.size()) return false;
  const auto stands = [&](const std::string& wanted, size_t capital) {
    for (size_t at = folded.find(wanted); at != std::string::npos; at = folded.find(wanted, at + 1)) {
      const size_t end = at + wanted.size();
      if ((at == 0 || !is_letter(static_cast<unsigned char>(rest[at - 1]))) &&
          is_capitalised(rest.substr(at + capital)) &&
          (end == rest.size() || !is_letter(static_cast<unsigned char>(rest[end]))))
        return true;
    }
    return false;
  };
  return stands(to_lower(name), 0) || stands("the " + to_lower(last), 4);
}

/// The title has the form of a paper's name, and a line follows that may be the headline.
bool heads_headline(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  if (!names_outlet(found.title.of(text), lexicon)) return false;
  for (const Block& block : found.blocks) {
    if (block.kind == BlockKind::furniture || block.span.overlaps(found.title)) continue;
    return block.span.size() <= kLongestHeadline;
  }
  return false;
}

void furnish(Block& block, FoundBlocks& found) {
  block.kind = BlockKind::furniture;
  found.furniture.push_back({block.span, true, FurnitureKind::byline});
}

bool is_day(const FoundBlocks& found, Span line) {
  return std::any_of(found.furniture.begin(), found.furniture.end(),
                     [&](const LinePart& part) { return part.kind == FurnitureKind::date && part.span == line; });
}

/// The name of the paper stands where the headline was looked for: the headline is one of the short lines that follow,
/// behind the paper's section ("OFFICIAL CHRONICLE") and, if the day has a line, rather behind it than before.
void take_masthead(std::string_view text, FoundBlocks& found, const IntakeLexicon& lexicon) {
  const Span masthead = found.title;
  std::vector<size_t> lines;
  bool day = false;
  for (size_t i = 0; i < found.blocks.size(); ++i) {
    const Block& block = found.blocks[i];
    if (block.span.overlaps(masthead)) continue;
    if (block.kind == BlockKind::furniture) {
      day = day || is_day(found, block.span);
      continue;
    }
    const std::string_view line = block.span.of(text);
    if (line.find(' ') == std::string_view::npos) continue;  // "Overview"
    if (block.span.size() > kLongestHeadline || line.ends_with('.')) break;
    const bool headline = lines.empty() || names_outlet(found.blocks[lines.back()].span.of(text), lexicon) ||
                          (day && std::count(line.begin(), line.end(), ' ') + 1 >= kFewestHeadlineWords);
    if (headline) lines.push_back(i);
    day = false;
  }
  for (Block& block : found.blocks) {
    if (block.span == masthead) furnish(block, found);
  }
  if (lines.empty()) return;
  for (size_t i = 0; i + 1 < lines.size(); ++i) furnish(found.blocks[lines[i]], found);
  Block& headline = found.blocks[lines.back()];
  headline.kind = BlockKind::title;
  found.title = headline.span;
}

}  // namespace

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

bool is_masthead(std::string_view text, Span line, const IntakeLexicon& lexicon) {
  return names_outlet(line.of(text), lexicon) || calls_itself(text, line);
}

std::string find_outlet(std::string_view text, FoundBlocks& found, const IntakeLexicon& lexicon) {
  if (const std::string_view name = found.title.of(text);
      calls_itself(text, found.title) || heads_headline(text, found, lexicon)) {
    take_masthead(text, found, lexicon);
    return std::string(name);
  }
  for (Block& block : found.blocks) {
    if (block.kind == BlockKind::title || block.span.size() > kLongestLine) {
      if (block.kind == BlockKind::paragraph) break;  // the body begins
      continue;
    }
    const std::string_view line = block.span.of(text);
    if (block.kind == BlockKind::furniture) {
      if (const std::string_view name = paper_of_edition(line); !name.empty()) return std::string(name);
      if (const std::string_view name = paper_before_motto(line, lexicon); !name.empty()) return std::string(name);
      if (const std::string_view name = outlet_in(line, lexicon); !name.empty()) return std::string(name);
    } else {
      // "The Kivu Times | Africa": the outlet and its section
      const bool section = line.find('|') != std::string_view::npos;
      const std::string_view name = section ? outlet_in(line, lexicon) : trim(line);
      if (name.empty() || !names_outlet(name, lexicon)) continue;
      furnish(block, found);
      return std::string(name);
    }
  }
  for (const LinePart& part : found.furniture) {
    if (const std::string_view name = outlet_of_copyright(part.span.of(text), lexicon); !name.empty())
      return std::string(name);
  }
  for (size_t i = found.blocks.size(); i-- > 0 && found.blocks[i].kind == BlockKind::furniture;) {
    // "Tihama News Agency (TNA)", beneath the text
    const std::string_view line = found.blocks[i].span.of(text);
    const std::string_view name = trim(line.substr(0, line.find(" (")));
    if (names_outlet(name, lexicon)) return std::string(name);
  }
  return "";
}

}  // namespace rashomon
