// SPDX-License-Identifier: Apache-2.0
#include "find_published.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "choose_day_order.h"
#include "head_line.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

/// The whole date that a dash or "to" joins to one that ends at `at`; no day if none does.
DateMatch end_of_period(std::string_view view, size_t at, const IntakeLexicon& lexicon) {
  size_t next = view.find_first_not_of(' ', at);
  if (next == std::string_view::npos) return {};
  for (const std::string_view joint : {"-", "–", "—", "to ", "until ", "through ", "till "}) {
    if (!view.substr(next).starts_with(joint)) continue;
    next = view.find_first_not_of(' ', next + joint.size());
    return next == std::string_view::npos ? DateMatch{} : date_at(view, next, lexicon.calendar);
  }
  return {};
}

/// "No. 10, October 2009": the number is the issue's.
bool is_numbered(std::string_view view, size_t at) {
  const std::string_view before = trim(view.substr(0, at));
  for (const std::string_view word : {"no", "no.", "nr", "nr.", "issue", "#", "№", "number", "vol", "vol."}) {
    if (before.size() >= word.size() && to_lower(before.substr(before.size() - word.size())) == word &&
        (before.size() == word.size() ||
         !is_letter(static_cast<unsigned char>(before[before.size() - word.size() - 1]))))
      return at < view.size() && is_digit(static_cast<unsigned char>(view[at]));
  }
  return false;
}

When date_within(std::string_view text, Span span, const IntakeLexicon& lexicon) {
  const std::string_view view = span.of(text).substr(0, 400);
  for (size_t at = 0; at < view.size(); ++at) {
    const auto c = static_cast<unsigned char>(view[at]);
    const bool begins =
        (is_letter(c) || is_digit(c)) && (at == 0 || !(is_letter(static_cast<unsigned char>(view[at - 1])) ||
                                                       is_digit(static_cast<unsigned char>(view[at - 1]))));
    if (!begins) continue;
    DateMatch match = date_at(view, at, lexicon.calendar);
    if (match.day == kNoDay || is_numbered(view, at)) continue;
    const auto begin = span.begin + static_cast<uint32_t>(at);
    const size_t end = span.begin + match.end;
    match.day = choose_day_order(text, begin, {match.day, end, match.other}, lexicon.calendar);
    // "22 August 2014 - 5 September 2014": what covers days is of the last one
    if (const DateMatch last = end_of_period(view, match.end, lexicon); last.day > match.day) match = last;
    return {{match.day, match.day}, Basis::stated, {begin, span.begin + static_cast<uint32_t>(match.end)}};
  }
  return {};
}

/// The end of the letters or the digits that begin at `at`, else of the one byte there.
size_t end_of_run(std::string_view line, size_t at) {
  const auto is = [&](bool (*kind)(char32_t), size_t i) { return kind(static_cast<unsigned char>(line[i])); };
  const auto kind = is(is_letter, at) ? is_letter : is(is_digit, at) ? is_digit : nullptr;
  size_t end = at + 1;
  while (kind != nullptr && end < line.size() && is(kind, end)) ++end;
  return end;
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

/// "Monitor, Sanaa, 2 October 2015", "As of 30 August 2021", "Radio Tamani, news at seven": nothing but names, numbers
/// and the words that stand over bulletins.
bool only_names(std::string_view words, const IntakeLexicon& lexicon) {
  int names = 0;
  for (size_t at = 0; at < words.size();) {
    const size_t begin = at;
    const char32_t first = next_code_point(words, at);
    if (first == ';' || first == '?' || first == '!' || first == '"' || first == 0x201C) return false;
    if (!is_letter(first)) continue;
    while (at < words.size()) {
      size_t next = at;
      const char32_t c = next_code_point(words, next);
      if (!is_letter(c) && c != '\'' && c != 0x2019) break;
      at = next;
    }
    const std::string_view word = words.substr(begin, at - begin);
    if (lexicon.head_word(to_lower(word)) >= 0) continue;
    // the ends of "5th", "18h20", "N°"
    const bool behind_number = begin > 0 && is_digit(static_cast<unsigned char>(words[begin - 1]));
    if (!is_upper(first) && !behind_number) return false;
    if (is_upper(first) && ++names > kPlaceWords) return false;
  }
  return true;
}

/// The words that lead the day: "Massacre of 3 May 2009" tells of what, "evening bulletin of 3 May 2009" is of it.
bool tells_of_what(std::string_view before, const IntakeLexicon& lexicon) {
  const std::vector<std::string> words = words_before(before, before.size(), 2);
  if (words.empty() || !any_of_words(words[0], {"of", "on", "since", "in", "from", "after", "before", "at"}))
    return false;
  if (words.size() > 1) return lexicon.head_word(words[1]) < 0;
  return std::none_of(before.begin(), before.end(), [](char c) { return is_digit(static_cast<unsigned char>(c)); });
}

/// "Retrieved 5 May 2020": when a reader saw the page.
bool is_of_reader(std::string_view before) {
  for (const std::string& word : words_before(trim(before), trim(before).size(), 2)) {
    if (any_of_words(word, {"retrieved", "accessed", "viewed", "consulted", "downloaded", "visited"})) return true;
  }
  return false;
}

/// "https://paper.example/2014/09/05/title": an address that holds the day.
bool is_address(std::string_view before) {
  const size_t scheme = before.find("://");
  return scheme != std::string_view::npos && before.find(' ', scheme) == std::string_view::npos;
}

/// "Radio Tamani - Evening news, Segou, Tuesday 9 May 2023": a line that ends with its day, behind a comma.
bool heads_bulletin(std::string_view line, size_t date) {
  std::string_view before = trim(line.substr(0, date));
  return before.size() > 1 &&
         (before.back() == ',' || before.back() == ';' || before.back() == '|' || before.back() == '/' ||
          before.ends_with(" -") || before.ends_with(" –") || before.ends_with(" —") || before.ends_with("•"));
}

/// "(Kivu Desk, 12 January 2024)", "our bureau writes (17 October 1991)": a day in brackets of its own, alone or behind
/// names, that opens its paragraph or follows a word of telling.
bool stands_in_brackets(std::string_view line, size_t from, size_t to, const IntakeLexicon& lexicon) {
  if (to >= line.size() || (line[to] != ')' && line[to] != ']')) return false;
  const size_t open = line.rfind(line[to] == ')' ? '(' : '[', from);
  if (open == std::string_view::npos || from - open > 60) return false;
  const std::string_view inside = line.substr(open + 1, from - open - 1);
  if (inside.find(')') != std::string_view::npos || !only_names(inside, lexicon)) return false;
  const std::vector<std::string> before = words_before(line, open, 1);
  return trim(line.substr(0, open)).empty() ||
         (!before.empty() && any_of_words(before[0], {"reports", "writes", "reported", "wrote", "says", "said",
                                                      "report", "bulletin", "notes", "correspondent"}));
}

/// "officials said Tuesday, April 26, 2016": a lead that names the day on which it is told.
bool told_on(std::string_view text, size_t date, const IntakeLexicon& lexicon) {
  const std::vector<std::string> before = words_before(text, date, 9);
  if (!before.empty() && before[0] == "today") return true;
  int places = 0;
  for (size_t i = 0; i < before.size(); ++i) {
    const std::string& word = before[i];
    if (any_of_words(word, {"said", "told", "announced", "reported", "confirmed"})) return true;
    // "It is Saturday, 9 August 2014, and this is the news": the speaker of a bulletin
    if (word == "is" && i + 1 < before.size() && any_of_words(before[i + 1], {"it", "today", "time"})) return true;
    const bool weekday = lexicon.calendar_number(word) == 0;
    const bool plain = any_of_words(word, {"on", "today", "here", "late", "in", "a", "the", "at", "statement", "press",
                                           "conference", "briefing", "interview", "this"});
    if (!weekday && !plain && ++places > 1) return false;
  }
  return false;
}

/// "... on Monday, September 28, 2015, officials said": the lead's own day with its weekday.
bool is_told_behind(std::string_view day, std::string_view behind, const IntakeLexicon& lexicon) {
  constexpr int kWords = 5;
  if (!is_letter(static_cast<unsigned char>(day.front())) || !behind.starts_with(", ")) return false;
  if (lexicon.calendar_number(to_lower(day.substr(0, end_of_run(day, 0)))) != 0) return false;
  int words = 0;
  for (size_t at = 2; at < behind.size() && words < kWords;) {
    const size_t end = end_of_run(behind, at);
    const std::string word = to_lower(behind.substr(at, end - at));
    if (any_of_words(word, {"said", "told", "announced", "reported", "confirmed", "according"})) return true;
    if (behind[at] == '.') return false;
    words += is_letter(static_cast<unsigned char>(behind[at]));
    at = end;
  }
  return false;
}

/// "Remembering 11 July 1995": a headline's own words lead to the day, and no comma or bar parts them.
bool names_matter(std::string_view before, const IntakeLexicon& lexicon) {
  const std::string_view words = trim(before);
  if (words.empty() || !is_letter(static_cast<unsigned char>(words.back()))) return false;
  const std::vector<std::string> last = words_before(words, words.size(), 1);
  return !last.empty() && lexicon.head_word(last[0]) < 0 && lexicon.calendar_number(last[0]) < 0 &&
         !std::binary_search(lexicon.outlet_words.begin(), lexicon.outlet_words.end(), last[0]);
}

/// "Source: NAME, in Arabic 1805 gmt 8 Dec 16": when a monitoring service heard or read it.
bool ends_with_clock(std::string_view before) {
  const std::vector<std::string> words = words_before(before, before.size(), 1);
  return !words.empty() && any_of_words(words[0], {"gmt", "utc", "hrs", "hours"});
}

/// "By our Foreign Desk | Wed, Nov 15 2023 | 3 min", "From our correspondent. Gao, 3 May 2009": the day in a line of
/// the head that is furniture for another reason, alone in its cell or beside names.
When day_of_cells(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  for (const LinePart& part : found.furniture) {
    if (part.span.begin > kHead) continue;
    const std::string_view line = part.span.of(text);
    std::vector<std::string_view> cells = cells_of(line);
    if (cells.empty() && line.size() <= kShortLine) cells.push_back(line);
    for (const std::string_view cell : cells) {
      const auto begin = static_cast<uint32_t>(cell.data() - text.data());
      const When when = date_within(text, {begin, begin + static_cast<uint32_t>(cell.size())}, lexicon);
      if (when.basis == Basis::unknown) continue;
      const std::string_view before = cell.substr(0, when.text.begin - begin),
                             behind = cell.substr(when.text.end - begin);
      if (is_of_reader(before)) continue;
      if (is_day_cell(cell, lexicon) || is_address(before) || (trim(behind).empty() && ends_with_clock(before)) ||
          (only_names(before, lexicon) && only_names(behind, lexicon)))
        return when;
    }
  }
  return {};
}

/// "week of 1 September 2014", "fortnight beginning 1 May 2009": the days that are told of begin with the one named.
bool begins_period(std::string_view before) {
  const std::vector<std::string> words = words_before(before, before.size(), 3);
  const bool leads = words.size() > 1 && any_of_words(words[0], {"of", "from", "beginning", "commencing", "starting"});
  return leads && any_of_words(words[1], {"week", "weeks"});
}

/// "3 May 2009 - Rebels took ... 7 May 2009 - The army ...": a chronology's days are of what it tells.
bool is_chronology(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  constexpr int kEntries = 3;
  int entries = 0;
  for (const Block& block : found.blocks) {
    if (block.kind == BlockKind::furniture || block.kind == BlockKind::title) continue;
    entries += date_at(block.span.of(text), 0, lexicon.calendar).day != kNoDay;
    if (entries == kEntries) return true;
  }
  return false;
}

// The day that a line at the head of the text is of, where the outlet sets no date line.
When day_of_head(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  int paragraphs = 0;
  const bool chronology = is_chronology(text, found, lexicon);
  for (const Block& block : found.blocks) {
    if (block.span.begin > kHead || paragraphs > 2) break;
    const bool brief = block.span.size() <= kShortLine;
    if (block.kind == BlockKind::furniture || (block.kind == BlockKind::title && !brief)) continue;
    if (!brief) ++paragraphs;
    When when = date_within(text, block.span, lexicon);
    if (when.basis == Basis::unknown) continue;
    const std::string_view line = block.span.of(text);
    const size_t from = when.text.begin - block.span.begin, to = when.text.end - block.span.begin;
    if (from == 0 && chronology) continue;
    constexpr Day kWeek = 6;
    if (begins_period(line.substr(0, from)) && when.days.is_day())
      when.days = {when.days.latest + kWeek, when.days.latest + kWeek};
    const std::string_view behind = to < line.size() ? line.substr(to) : std::string_view{};
    const bool goes_on = from > 0 && behind.starts_with(",") && !only_names(behind, lexicon);
    const bool closed = trim(behind).empty() || (brief && !behind.starts_with(" ") && !goes_on) ||
                        behind.starts_with(" (") || behind.starts_with(". ") || behind.starts_with(": ") ||
                        behind.starts_with(" - ") || behind.starts_with(" -- ") || behind.starts_with(" –") ||
                        behind.starts_with(" [") || behind.starts_with(" —") || behind.starts_with(" | ") ||
                        behind.starts_with(" / ") || behind.starts_with(" * ") ||
                        (from == 0 && behind.starts_with(", "));
    if (stands_in_brackets(line, from, to, lexicon)) return when;
    // "the charity confirmed on Tuesday (28 December 2021)"
    const size_t open = from > 1 && line[from - 1] == '(' && behind.starts_with(")") ? from - 2 : 0;
    if (open > 0 && paragraphs == 1 && block.kind != BlockKind::title && told_on(line, open, lexicon)) return when;
    if (is_address(line.substr(0, from)) || (brief && is_bulletin_of(line, lexicon))) return when;
    // "Troops reach the capital (17/05/97)"
    if (block.kind == BlockKind::title && open > 0 && trim(behind.substr(1)).empty() &&
        is_digit(static_cast<unsigned char>(line[from])) &&
        when.text.of(text).find_first_of(" ") == std::string_view::npos)
      return when;
    if (open == 0 && paragraphs <= 1 && block.kind != BlockKind::title &&
        is_told_behind(when.text.of(text), behind, lexicon))
      return when;
    const bool titled = block.kind == BlockKind::title &&
                        (tells_of_what(line.substr(0, from), lexicon) || names_matter(line.substr(0, from), lexicon));
    if ((closed || (brief && only_names(behind, lexicon))) && !titled && only_names(line.substr(0, from), lexicon))
      return when;
    if (brief && trim(behind).empty() && heads_bulletin(line, from)) return when;
    // "Army enters suburb — 9 August 2008 — Caucasus"
    const bool dashed = behind.starts_with(" — ") || behind.starts_with(" – ") || behind.starts_with(" - ");
    if (brief && dashed && heads_bulletin(line, from) && !line.substr(0, from).ends_with(", ")) return when;
    if (block.kind != BlockKind::title && paragraphs <= 2 && told_on(line, from, lexicon)) return when;
  }
  return {};
}

/// The last month that a line names with its year, the days of it; unknown if there is none. `periodical` becomes true
/// where a word says that the line is of something that comes out once in a while.
Interval month_in(std::string_view line, const IntakeLexicon& lexicon, bool& periodical) {
  constexpr size_t kYear = 4;
  int month = 0, season = 0;
  for (size_t at = 0; at < line.size();) {
    const auto c = static_cast<unsigned char>(line[at]);
    const size_t end = end_of_run(line, at);
    if (is_letter(c)) {
      const std::string word = to_lower(line.substr(at, end - at));
      const int named = lexicon.calendar_number(word);
      month = named > 0 && word.size() > 2 ? named : 0;
      season = word == "spring" ? 3 : word == "summer" ? 6 : word == "autumn" || word == "fall" ? 9 : 0;
      periodical = periodical || lexicon.head_word(word) == 1;
    } else if (is_digit(c)) {
      const int year = end - at == kYear ? std::stoi(std::string(line.substr(at, kYear))) : 0;
      if (month > 0 && year > 1900 && year < 2100)
        return {day_of(year, month, 1), day_of(year, month, days_in_month(year, month))};
      if (season > 0 && year > 1900 && year < 2100)  // "Autumn 2008"
        return {day_of(year, season, 1), day_of(year, season + 2, days_in_month(year, season + 2))};
      month = season = 0;
    }
    at = end;
  }
  return {};
}

/// "Monthly review, August 2014", "Snapshot (July-August 2014)": what tells of whole months came out behind them; by
/// the end of the last one its days are known. "Essay | August 2014", "(From the August 2014 issue)" came out in that
/// month.
When month_of_report(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  constexpr size_t kHeadLines = 4, kFootLines = 3;
  bool periodical = false;
  const size_t blocks = found.blocks.size();
  for (size_t i = 0; i < blocks; ++i) {
    const bool head = i < kHeadLines;
    if (!head && i + kFootLines < blocks) continue;
    const Block& block = found.blocks[i];
    if (head && block.span.size() > kShortLine) {
      i = std::max(i, blocks > kFootLines ? blocks - kFootLines - 1 : i);  // on to the foot
      continue;
    }
    const std::string_view line = block.span.of(text);
    if (block.span.size() > kShortLine || !only_names(line, lexicon) ||
        is_of_reader(line.substr(0, line.find(' ') + 1)))
      continue;
    bool here = periodical;
    const Interval month = month_in(line, lexicon, here);
    if (head) periodical = here;
    if (!month.known() || (block.kind == BlockKind::title && !here)) continue;
    if (head && here) return {{month.latest, month.latest}, Basis::inferred, {}};
    return {month, Basis::inferred, {}};
  }
  return {};
}

/// A month and a day of it in a line, and what weekday and year stand there with them.
struct MonthDay {
  int month = 0, day = 0, weekday = -1, year = 0;
};

MonthDay month_day_in(std::string_view line, const IntakeLexicon& lexicon) {
  constexpr size_t kYear = 4;
  MonthDay found;
  bool beside = false;  // the word before was a month, or a number that may be its day
  int number = 0;
  for (size_t at = 0; at < line.size();) {
    const auto c = static_cast<unsigned char>(line[at]);
    const size_t end = end_of_run(line, at);
    if (is_letter(c)) {
      const std::string word = to_lower(line.substr(at, end - at));
      const int named = lexicon.calendar_number(word);
      if (named > 0 && found.month == 0) {
        found.month = named;
        if (beside) found.day = number;
        beside = found.day == 0;
      } else if (named == 0) {
        if (const int day = weekday_named(word); day >= 0) found.weekday = day;
      } else if (word != "of" && word != "the" && word != "st" && word != "nd" && word != "rd" && word != "th") {
        beside = false;
      }
    } else if (is_digit(c)) {
      const size_t size = end - at;
      number = size <= kYear ? std::stoi(std::string(line.substr(at, size))) : 0;
      if (size == kYear && number > 1900 && number < 2100) found.year = number;
      if (size <= 2 && beside && found.month != 0 && found.day == 0) found.day = number;
      beside = size <= 2 && found.month == 0;
    }
    at = end;
  }
  if (found.month == 0 || found.day < 1 || found.day > days_in_month(2020, found.month)) return {};
  return found;
}

/// "will be held in 2030", "a vote planned for 2030": what is to come.
bool is_ahead(std::string_view text, size_t year) {
  for (const std::string& word : words_before(text, year, 12)) {
    if (any_of_words(word, {"will", "would", "shall", "should", "plan", "plans", "planned", "due", "scheduled",
                            "expected", "set", "target", "vote", "election", "elections", "by", "until"}))
      return true;
  }
  return false;
}

/// The latest year that the text names as one ("in 2013", "May 2013", "3 May 2013"); 0 if it names none.
int latest_year(std::string_view text, const IntakeLexicon& lexicon) {
  constexpr size_t kYear = 4;
  int latest = 0;
  for (size_t at = 0; at + kYear <= text.size(); ++at) {
    const auto digit = [&](size_t i) { return i < text.size() && is_digit(static_cast<unsigned char>(text[i])); };
    if (!digit(at) || (at > 0 && (digit(at - 1) || text[at - 1] != ' '))) continue;
    if (!digit(at + 1) || !digit(at + 2) || !digit(at + 3) || digit(at + kYear)) continue;
    const int year = std::stoi(std::string(text.substr(at, kYear)));
    size_t word = at;
    while (word > 0 && (text[word - 1] == ' ' || text[word - 1] == ',')) --word;
    const bool behind_day = word > 0 && digit(word - 1);
    const std::vector<std::string> before = words_before(text, at, 1);
    const bool named =
        behind_day ||
        (!before.empty() && (lexicon.calendar_number(before[0]) > 0 ||
                             any_of_words(before[0], {"in", "since", "of", "early", "late", "mid", "during"})));
    if (named && year > 1900 && year < 2100 && !is_ahead(text, at)) latest = std::max(latest, year);
  }
  return latest;
}

/// "© 2008 Gulf Wire": the one year in a line of copyright; 0 if there is none.
int year_of_copyright(std::string_view text, const FoundBlocks& found) {
  constexpr size_t kYear = 4;
  for (const LinePart& part : found.furniture) {
    const std::string line = to_lower(part.span.of(text).substr(0, kShortLine));
    if (line.find("©") == std::string::npos && line.find("copyright") == std::string::npos &&
        line.find("(c)") == std::string::npos)
      continue;
    int year = 0, years = 0;
    for (size_t at = 0; at < line.size();) {
      const size_t end = end_of_run(line, at);
      if (is_digit(static_cast<unsigned char>(line[at])) && end - at == kYear) {
        year = std::stoi(line.substr(at, kYear));
        years += year > 1900 && year < 2100;
      }
      at = end;
    }
    if (years == 1) return year;
  }
  return 0;
}

/// "FALLUJA, Nov 15 (Gulf Wire), 2004 -", "Friday, September 5": the day with the year that stands apart from it, or
/// with the first one in which it has its weekday, from the latest that the text names on.
When day_without_year(std::string_view text, const FoundBlocks& found, Span dateline, const IntakeLexicon& lexicon) {
  constexpr int kYears = 4, kHeadLines = 8;
  const int owned = year_of_copyright(text, found);
  const auto dated = [&](std::string_view line, Span span) {
    const MonthDay told = month_day_in(line, lexicon);
    if (told.month == 0) return When{};
    if (told.year != 0) {
      const Day day = day_of(told.year, told.month, std::min(told.day, days_in_month(told.year, told.month)));
      return When{{day, day}, Basis::stated, span};
    }
    if (owned != 0 && told.day <= days_in_month(owned, told.month)) {
      const Day day = day_of(owned, told.month, told.day);
      if (told.weekday < 0 || weekday_of(day) == told.weekday) return When{{day, day}, Basis::inferred, span};
    }
    const int first = told.weekday < 0 ? 0 : latest_year(text, lexicon);
    for (int year = first; first != 0 && year < first + kYears; ++year) {
      if (told.day > days_in_month(year, told.month)) continue;
      const Day day = day_of(year, told.month, told.day);
      if (weekday_of(day) == told.weekday) return When{{day, day}, Basis::inferred, span};
    }
    return When{};
  };
  if (!dateline.empty()) {
    if (const When when = dated(dateline.of(text), dateline); when.basis != Basis::unknown) return when;
  }
  int lines = 0;
  for (const Block& block : found.blocks) {
    if (++lines > kHeadLines || block.span.begin > kHead) break;
    const std::string_view line = block.span.of(text);
    if (line.size() > kShortLine || block.kind == BlockKind::title || !only_names(line, lexicon)) continue;
    if (const When when = dated(line, block.span); when.basis == Basis::inferred) return when;
  }
  return {};
}

/// "AP-WS-03-20-04 0712EST": the stamp that a wire of America sets beneath its copy, month first.
When day_of_stamp(std::string_view line, uint32_t begin) {
  constexpr size_t kDay = 8;  // "03-20-04"
  for (size_t at = 3; at + kDay <= line.size(); ++at) {
    const auto two = [&](size_t i) {
      const auto digit = [&](size_t k) { return is_digit(static_cast<unsigned char>(line[k])); };
      return digit(i) && digit(i + 1) ? (line[i] - '0') * 10 + (line[i + 1] - '0') : -1;
    };
    const int month = two(at), day = two(at + 3), year = two(at + 6);
    const bool joined = line[at - 1] == '-' && is_upper(static_cast<unsigned char>(line[at - 2])) &&
                        line[at + 2] == '-' && line[at + 5] == '-';
    if (!joined || month < 1 || month > 12 || year < 0) continue;
    const int century = year >= 50 ? 1900 : 2000;
    if (day < 1 || day > days_in_month(century + year, month)) continue;
    const Day stamped = day_of(century + year, month, day);
    const auto from = begin + static_cast<uint32_t>(at);
    return {{stamped, stamped}, Basis::stated, {from, from + static_cast<uint32_t>(kDay)}};
  }
  return {};
}

/// " at 10:04 am." behind a day says nothing more.
std::string_view without_clock(std::string_view behind) {
  behind = trim(behind);
  std::string_view clock = behind.starts_with("at ") ? behind.substr(3) : behind;
  return trim(clock.substr(time_at(clock, 0)));
}

/// "Signed at Goma, 3 May 2009": the last line, where the head names no day.
When day_of_foot(std::string_view text, const FoundBlocks& found, const IntakeLexicon& lexicon) {
  // "Source: Gulf Wire, 3 May 2009", "(c) Gulf Press. Last modified: 3 May 2009", "(From our May number. Posted: 3 May
  // 2009)"
  constexpr size_t kFootLines = 4, kStamp = 40;
  for (size_t n = found.blocks.size(), lines = 0; n-- > 0 && lines < kFootLines; ++lines) {
    const Block& foot = found.blocks[n];
    if (foot.kind != BlockKind::furniture) break;
    if (foot.span.size() <= kStamp) {
      if (const When stamp = day_of_stamp(foot.span.of(text), foot.span.begin); stamp.basis == Basis::stated)
        return stamp;
    }
    const When when = foot.span.size() <= kShortLine ? date_within(text, foot.span, lexicon) : When{};
    if (when.basis != Basis::stated) continue;
    const std::string_view line = foot.span.of(text), before = line.substr(0, when.text.begin - foot.span.begin),
                           behind = without_clock(line.substr(when.text.end - foot.span.begin));
    std::string_view last = trim(before);
    if (last.ends_with(':')) last.remove_suffix(1);
    const std::vector<std::string> told = words_before(last, last.size(), 2);
    if (is_of_reader(before)) continue;
    const bool posted = std::any_of(told.begin(), told.end(), [](const std::string& word) {
      return any_of_words(word, {"posted", "published", "updated", "issued", "modified", "uploaded"});
    });
    if (behind.starts_with(". ") && ends_with_clock(before))
      return when;  // "... in Russian 0930 gmt 9 Aug 08. Mon Alert"
    if ((behind.empty() && only_names(before, lexicon)) ||
        (posted && (behind.empty() || behind == ")" || behind == ".")))
      return when;
  }
  for (size_t n = found.blocks.size(); n-- > 1;) {
    const Block& block = found.blocks[n];
    if (block.kind == BlockKind::furniture) continue;
    if (block.span.size() > kShortLine) return {};
    const When when = date_within(text, block.span, lexicon);
    if (when.basis == Basis::unknown) return {};
    std::string_view line = block.span.of(text);
    if (is_of_reader(line.substr(0, when.text.begin - block.span.begin))) return {};
    const std::string_view behind = trim(line.substr(when.text.end - block.span.begin));
    line = line.substr(0, when.text.begin - block.span.begin);
    while (!line.empty() && (line.front() == '-' || line.front() == '(' || line.front() == ' ')) line.remove_prefix(1);
    const bool closed = behind.empty() || behind == "." || behind == ")";
    return closed && only_names(line, lexicon) ? when : When{};
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
  if (when.basis == Basis::unknown) when = month_of_report(text, found, lexicon);
  if (when.basis == Basis::unknown) when = day_without_year(text, found, dateline, lexicon);
  return when;
}

}  // namespace rashomon
