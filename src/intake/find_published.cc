// SPDX-License-Identifier: Apache-2.0
#include "find_published.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "head_line.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

When date_within(std::string_view text, Span span, const IntakeLexicon& lexicon) {
  const std::string_view view = span.of(text).substr(0, 400);
  for (size_t at = 0; at < view.size(); ++at) {
    const auto c = static_cast<unsigned char>(view[at]);
    const bool begins =
        (is_letter(c) || is_digit(c)) && (at == 0 || !(is_letter(static_cast<unsigned char>(view[at - 1])) ||
                                                       is_digit(static_cast<unsigned char>(view[at - 1]))));
    if (!begins) continue;
    const DateMatch match = date_at(view, at, lexicon.calendar);
    if (match.day == kNoDay) continue;
    const auto begin = span.begin + static_cast<uint32_t>(at);
    return {{match.day, match.day}, Basis::stated, {begin, span.begin + static_cast<uint32_t>(match.end)}};
  }
  return {};
}

constexpr size_t kHead = 1500;      // bytes from the top in which a report says of what day it is
constexpr size_t kShortLine = 120;  // a line of place, outlet and day
constexpr int kPlaceWords = 6;      // "GOMA, DR Congo, 5 April 2021."

bool any_of_words(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The last words before `at` in lower case, nearest first.
std::vector<std::string> words_before(std::string_view text, size_t at, size_t most) {
  std::vector<std::string> out;
  while (out.size() < most) {
    while (at > 0 && !is_letter(static_cast<unsigned char>(text[at - 1]))) {
      if (text[at - 1] != ' ' && text[at - 1] != ',') return out;
      --at;
    }
    const size_t end = at;
    while (at > 0 && is_letter(static_cast<unsigned char>(text[at - 1]))) --at;
    if (at == end) return out;
    out.push_back(to_lower(text.substr(at, end - at)));
  }
  return out;
}

/// Words without capitals that stand in a line of places and outlets: "ATBARA, by way of Cairo", "from our desk in
/// Aden".
bool links_names(std::string_view word) {
  return any_of_words(word, {"of", "by", "way", "via", "the", "near", "at",     "in",     "from", "and",     "de", "du",
                             "la", "le", "el",  "al",  "our", "desk", "office", "bureau", "for",  "special", "to"});
}

/// "Monitor, Sanaa, 2 October 2015", "As of 30 August 2021", "Bamako, 18 August 2023. Jihadists ...": nothing before
/// the day but names.
bool only_names_before(std::string_view line, size_t date) {
  const std::string_view before = trim(line.substr(0, date));
  const std::string folded = to_lower(before);
  if (folded.starts_with("reporting period") || folded.starts_with("period covered") ||
      any_of_words(folded, {"as of", "as at", "update of", "bulletin of", "report of", "edition of", "issue of",
                            "issued on", "issued", "published", "published on", "date", "date:", "dated"}))
    return true;
  int words = 0;
  bool fresh = true;
  for (size_t at = 0; at < before.size(); ++at) {
    const char c = before[at];
    if (c == ' ' || c == '/') {
      fresh = true;
      continue;
    }
    const auto u = static_cast<unsigned char>(c);
    if (fresh && is_letter(u)) {
      const size_t end = std::min(before.find_first_of(" ,/", at), before.size());
      if (!is_upper(u) && !links_names(before.substr(at, end - at))) return false;
      if (is_upper(u) && ++words > kPlaceWords) return false;
    }
    if (c == '.' || c == ';' || c == '?' || c == '"') return false;
    fresh = false;
  }
  return true;
}

/// "Radio Tamani - Evening news, Segou, Tuesday 9 May 2023": a line that ends with its day, behind a comma.
bool heads_bulletin(std::string_view line, size_t date) {
  std::string_view before = trim(line.substr(0, date));
  return before.size() > 1 &&
         (before.back() == ',' || before.ends_with(" -") || before.back() == '|' || before.back() == '/');
}

/// "(Kivu Desk, 12 January 2024)", "our bureau writes (17 October 1991)": a day in brackets of its own, alone or behind
/// names, that opens its paragraph or follows a word of telling.
bool stands_in_brackets(std::string_view line, size_t from, size_t to) {
  if (to >= line.size() || line[to] != ')') return false;
  const size_t open = line.rfind('(', from);
  if (open == std::string_view::npos || from - open > 60) return false;
  const std::string_view inside = line.substr(open + 1, from - open - 1);
  if (inside.find(')') != std::string_view::npos || !only_names_before(inside, inside.size())) return false;
  const std::vector<std::string> before = words_before(line, open, 1);
  return trim(line.substr(0, open)).empty() ||
         (!before.empty() && any_of_words(before[0], {"reports", "writes", "reported", "wrote", "says", "said",
                                                      "report", "bulletin", "notes", "correspondent"}));
}

/// "officials said Tuesday, April 26, 2016": a lead that names the day on which it is told.
bool told_on(std::string_view text, size_t date, const IntakeLexicon& lexicon) {
  const std::vector<std::string> before = words_before(text, date, 9);
  int places = 0;
  for (const std::string& word : before) {
    if (any_of_words(word, {"said", "told", "announced", "reported", "confirmed"})) return true;
    const bool weekday = lexicon.calendar_number(word) == 0;
    const bool plain = any_of_words(word, {"on", "today", "here", "late", "in", "a", "the", "at", "statement", "press",
                                           "conference", "briefing", "interview", "this"});
    if (!weekday && !plain && ++places > 1) return false;
  }
  return false;
}

//// "By our Foreign Desk | Wed, Nov 15 2023 | 3 min": the day among the cells of a line that is furniture for another
/// reason.
When day_of_cells(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  for (const LinePart& part : found.furniture) {
    if (part.span.begin > kHead) continue;
    for (const std::string_view cell : cells_of(part.span.of(text))) {
      if (!is_day_cell(cell, lexicon)) continue;
      const auto begin = static_cast<uint32_t>(cell.data() - text.data());
      return date_within(text, {begin, begin + static_cast<uint32_t>(cell.size())}, lexicon);
    }
  }
  return {};
}

// The day that a line at the head of the text is of, where the outlet sets no date line.
When day_of_head(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  int paragraphs = 0;
  for (const Block& block : found.blocks) {
    if (block.span.begin > kHead || paragraphs > 2) break;
    const bool brief = block.span.size() <= kShortLine;
    if (block.kind == BlockKind::furniture || (block.kind == BlockKind::title && !brief)) continue;
    if (!brief) ++paragraphs;
    const When when = date_within(text, block.span, lexicon);
    if (when.basis == Basis::unknown) continue;
    const std::string_view line = block.span.of(text);
    const size_t from = when.text.begin - block.span.begin, to = when.text.end - block.span.begin;
    const std::string_view behind = to < line.size() ? line.substr(to) : std::string_view{};
    const bool closed = trim(behind).empty() || (brief && !behind.starts_with(" ")) || behind.starts_with(" (") ||
                        behind.starts_with(". ") || behind.starts_with(": ") || behind.starts_with(" - ") ||
                        behind.starts_with(" –") || behind.starts_with(" [") || behind.starts_with(" —") ||
                        behind.starts_with(" | ") || behind.starts_with(" / ") || behind.starts_with(" * ") ||
                        (from == 0 && behind.starts_with(", "));
    if (stands_in_brackets(line, from, to)) return when;
    if (closed && only_names_before(line, from)) return when;
    if (brief && trim(behind).empty() && heads_bulletin(line, from)) return when;
    if (block.kind != BlockKind::title && paragraphs <= 2 && told_on(line, from, lexicon)) return when;
  }
  return {};
}

/// "Signed at Goma, 3 May 2009": the last line, where the head names no day.
When day_of_foot(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  for (size_t n = found.blocks.size(); n-- > 1;) {
    const Block& block = found.blocks[n];
    if (block.kind == BlockKind::furniture) continue;
    if (block.span.size() > kShortLine) return {};
    const When when = date_within(text, block.span, lexicon);
    if (when.basis == Basis::unknown) return {};
    std::string_view line = block.span.of(text);
    const std::string_view behind = trim(line.substr(when.text.end - block.span.begin));
    line = line.substr(0, when.text.begin - block.span.begin);
    while (!line.empty() && (line.front() == '-' || line.front() == '(' || line.front() == ' ')) line.remove_prefix(1);
    const bool closed = behind.empty() || behind == "." || behind == ")";
    return closed && only_names_before(line, line.size()) ? when : When{};
  }
  return {};
}

}  // namespace

When find_published(std::string_view text, const FoundBlocks& found, Span dateline, const IntakeLexicon& lexicon) {
  const auto first_of = [&](FurnitureKind kind) {
    for (const LinePart& part : found.furniture) {
      if (part.kind != kind) continue;
      const When when = date_within(text, part.span, lexicon);
      if (when.basis == Basis::stated) return when;
    }
    return When{};
  };
  When when = first_of(FurnitureKind::date);
  if (when.basis == Basis::unknown) when = day_of_cells(text, found, lexicon);
  if (when.basis == Basis::unknown && !dateline.empty()) when = date_within(text, dateline, lexicon);
  if (when.basis == Basis::unknown) when = first_of(FurnitureKind::updated);
  if (when.basis == Basis::unknown) when = day_of_head(text, found, lexicon);
  if (when.basis == Basis::unknown) when = day_of_foot(text, found, lexicon);
  return when;
}

}  // namespace rashomon
