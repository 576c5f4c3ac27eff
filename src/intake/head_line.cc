// SPDX-License-Identifier: Apache-2.0
#include "head_line.h"

#include <algorithm>
#include <array>
#include <string>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kLongestLine = 120;
constexpr size_t kLongestEntry = 30;
constexpr int kFewestEntries = 3, kWordsOfEntry = 4, kWordsOfPaper = 4;
constexpr size_t kLongestCell = 70;
constexpr size_t kBehindDay = 12;  // "18:04 GMT"
constexpr int kNamesWithOutlet = 6, kNamesBesideDay = 2, kNamesBesideDayAndMonth = 3;

/// "(as of 30 August 2021)", "(covering 1-27 August 2018)"
constexpr std::array<std::string_view, 15> kCovers = {"as",     "of",     "at",        "status",  "covering",
                                                      "covers", "period", "reporting", "from",    "to",
                                                      "week",   "ending", "until",     "through", "and"};
/// What a periodical of few words calls itself: "Situation Note No. 7 (14 November 2020)"
constexpr std::array<std::string_view, 14> kReports = {"update",   "note",      "report", "bulletin",  "briefing",
                                                       "brief",    "situation", "sitrep", "flash",     "digest",
                                                       "snapshot", "monitor",   "alert",  "newsletter"};

/// Words that stand beside a day without telling anything: "No. 187", "Views: 4 310", "21:05 GMT".
constexpr std::array<std::string_view, 30> kBesideDay = {
    "no",   "nr",    "issue",   "vol",       "volume",  "edition", "views",  "reads", "hits",     "comments",
    "gmt",  "utc",   "time",    "local",     "at",      "am",      "pm",     "page",  "released", "published",
    "date", "dated", "updated", "published", "printed", "on",      "posted", "by",    "likes",    "hrs"};
constexpr std::array<std::string_view, 17> kEdition = {
    "en",        "eng",    "english",    "edition",       "version", "machine",
    "automatic", "auto",   "online",     "international", "digital", "translation",
    "web",       "mobile", "translated", "automated",     "service"};

template <size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The word that begins at `at`: letters only; empty if none does.
std::string_view word_at(std::string_view line, size_t at) {
  size_t end = at;
  while (end < line.size()) {
    size_t next = end;
    const char32_t c = next_code_point(line, next);
    if (!is_letter(c) && !(end > at && (c == '-' || c == '\'' || c == 0x2019))) break;
    end = next;
  }
  return line.substr(at, end - at);
}

/// End of a separator of a menu that begins at `at`; `at` if none does.
size_t menu_bar(std::string_view line, size_t at) {
  size_t end = at;
  bool bar = false;
  int blanks = 0;
  while (end < line.size()) {
    size_t next = end;
    const char32_t c = next_code_point(line, next);
    if (c == '|' || c == 0xB7 || c == 0x2022 || c == 0xBB || c == 0x203A)
      bar = true;
    else if (c == '\t')
      blanks += 3;
    else if (is_space(c))
      ++blanks;
    else
      break;
    end = next;
  }
  return bar || blanks >= 3 ? end : at;
}

bool is_entry(std::string_view entry) {
  if (entry.empty() || entry.size() > kLongestEntry || entry.find_first_of(".!?;:,0123456789\"") < entry.size())
    return false;
  return std::count(entry.begin(), entry.end(), ' ') < kWordsOfEntry;
}

}  // namespace

bool is_menu(std::string_view line) {
  line = trim(line);
  if (line.size() > 2 * kLongestLine) return false;
  int entries = 0;
  size_t from = 0;
  for (size_t at = 0; at < line.size();) {
    const size_t behind = menu_bar(line, at);
    if (behind > at) {
      if (!is_entry(trim(line.substr(from, at - from)))) return false;
      ++entries;
      from = at = behind;
      continue;
    }
    next_code_point(line, at);
  }
  return is_entry(trim(line.substr(from))) && entries + 1 >= kFewestEntries;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  line = trim(line);
  std::vector<std::string_view> cells;
  size_t from = 0;
  for (size_t at = 0; at <= line.size();) {
    const size_t begin = at;
    const char32_t c = at < line.size() ? next_code_point(line, at) : '|';
    if (c == '|' || c == 0xB7 || c == 0x2022) {
      cells.push_back(trim(line.substr(from, begin - from)));
      if (cells.back().empty() || cells.back().size() > kLongestCell || cells.back().ends_with('.')) return {};
      from = at;
    }
    if (begin == line.size()) break;
  }
  return cells.size() > 1 ? cells : std::vector<std::string_view>{};
}

bool is_day_cell(std::string_view cell, const IntakeLexicon& lexicon) {
  if (const size_t colon = cell.find(':');
      colon != std::string_view::npos && colon > 0 && is_letter(static_cast<unsigned char>(cell[colon - 1])))
    cell = trim(cell.substr(colon + 1));
  const DateMatch date = date_at(cell, 0, lexicon.calendar);
  return date.day != kNoDay && trim(cell.substr(date.end)).size() <= kBehindDay;
}

bool is_as_of_line(std::string_view line, const IntakeLexicon& lexicon) {
  line = trim(line);
  const size_t open = line.rfind('(');
  if (!line.ends_with(')') || line.size() > kLongestLine || open == std::string_view::npos) return false;
  bool named = false;  // the words say that it is the day of the report
  for (size_t at = open + 1; at < line.size();) {
    if (const DateMatch date = date_at(line, at, lexicon.calendar); date.day != kNoDay && date.end + 1 == line.size()) {
      if (named) return true;
      for (size_t k = 0; k < open;) {
        const std::string_view word = word_at(line, k);
        if (!word.empty() && is_one_of(to_lower(word), kReports)) return true;
        k += std::max<size_t>(word.size(), 1);
      }
      return false;
    }
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      ++at;
      continue;
    }
    const std::string lower = to_lower(word);
    const bool month = lexicon.calendar_number(lower) >= 0;
    if (!month && !is_one_of(lower, kCovers)) return false;
    named = named || !month;
    at += word.size();
  }
  return false;
}

bool is_day_line(std::string_view line, const IntakeLexicon& lexicon) {
  line = trim(line);
  if (line.empty() || line.size() > kLongestLine) return false;
  bool dated = false, month = false, number = false, after_name = false;
  int names = 0;
  bool outlet = false;  // "Radio Valley, evening news"
  for (size_t at = 0; at < line.size();) {
    if (const DateMatch date = dated ? DateMatch{} : date_at(line, at, lexicon.calendar); date.day != kNoDay) {
      dated = true;
      at = date.end;
      continue;
    }
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      size_t next = at;
      const char32_t c = next_code_point(line, next);
      // a sentence ends, but for "Donetsk. July 7, 2014."
      const size_t behind = std::min(line.find_first_not_of(' ', next), line.size());
      if (c == '.' && after_name && next < line.size() && date_at(line, behind, lexicon.calendar).day == kNoDay)
        return false;
      if (c == '?' || c == '!' || c == ';' || c == '"' || c == 0x201C) return false;
      number |= is_digit(c);
      at = next;
      continue;
    }
    at += word.size();
    const std::string lower = to_lower(word);
    if (const int named = lexicon.calendar_number(lower); named >= 0) {
      month |= named > 0;
      continue;
    }
    after_name = !is_one_of(lower, kBesideDay);
    if (!after_name) continue;
    size_t first = 0;
    if (!is_upper(next_code_point(word, first))) return false;
    ++names;
    outlet = outlet || std::binary_search(lexicon.outlet_words.begin(), lexicon.outlet_words.end(), lower);
  }
  if (dated) return names <= (outlet ? kNamesWithOutlet : kNamesBesideDay);
  return month && number && names > 0 && names <= kNamesBesideDayAndMonth && line.find(',') != std::string_view::npos;
}

std::string_view paper_of_edition(std::string_view line) {
  line = trim(line);
  if (line.size() > kLongestLine) return {};
  for (const std::string_view dash : {" — ", " – ", " - ", " | "}) {
    const size_t cut = line.find(dash);
    if (cut == std::string_view::npos) continue;
    int words = 0;
    for (size_t at = cut + dash.size(); at < line.size();) {
      const std::string_view word = word_at(line, at);
      if (word.empty()) {
        next_code_point(line, at);
        continue;
      }
      if (!is_one_of(to_lower(word), kEdition)) return {};
      ++words;
      at += word.size();
    }
    size_t first = 0;
    if (words > 0 && cut > 0 && is_upper(next_code_point(line, first))) return line.substr(0, cut);
  }
  // "NORDKANAL ENGLISH"
  int words = 0;
  bool edition = false;
  size_t last = 0;
  for (size_t at = 0; at < line.size();) {
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      if (line[at] != ' ') return {};
      ++at;
      continue;
    }
    size_t first = 0;
    if (!is_upper(next_code_point(word, first)) || ++words > kWordsOfPaper) return {};
    const std::string lower = to_lower(word);
    edition = is_one_of(lower, kEdition);
    if (edition) last = at;
    at += word.size();
  }
  return edition && words > 1 ? trim(line.substr(0, last)) : std::string_view{};
}

}  // namespace rashomon
