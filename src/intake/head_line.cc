// SPDX-License-Identifier: Apache-2.0
#include "head_line.h"

#include <algorithm>
#include <array>
#include <string>

#include "find_outlet.h"
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
constexpr std::array<std::string_view, 44> kBesideDay = {
    "h",          "hs",         "uhr",      "hours",  "no",       "nr",        "issue", "vol",   "volume",
    "edition",    "views",      "reads",    "hits",   "comments", "gmt",       "utc",   "time",  "local",
    "at",         "am",         "pm",       "page",   "released", "published", "date",  "dated", "updated",
    "published",  "printed",    "on",       "posted", "by",       "likes",     "hrs",   "den",   "le",
    "actualised", "actualized", "modified", "edited", "last",     "corrected", "г",     "года"};
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

/// "Main - Iraq - Fronts - Martyrs": entries that dashes part.
bool is_dashed_menu(std::string_view line) {
  constexpr int kFewestDashed = 4;
  int entries = 0;
  for (size_t at = 0; at <= line.size();) {
    const size_t dash = std::min(line.find(" - ", at), line.size());
    const std::string_view entry = trim(line.substr(at, dash - at));
    size_t first = 0;
    if (!is_entry(entry) || !is_upper(next_code_point(entry, first))) return false;
    ++entries;
    at = dash + (dash < line.size() ? 3 : 1);
  }
  return entries >= kFewestDashed;
}

/// "[Share] [Tweet] [Print]"
bool is_bracketed_menu(std::string_view line) {
  int entries = 0;
  bool small = false;
  for (size_t at = 0; at < line.size();) {
    const size_t close = line.find(']', at);
    if (line[at] != '[' || close == std::string_view::npos || !is_entry(line.substr(at + 1, close - at - 1)))
      return false;
    small = small ||
            std::any_of(line.begin() + static_cast<std::ptrdiff_t>(at),
                        line.begin() + static_cast<std::ptrdiff_t>(close), [](char c) { return c >= 'a' && c <= 'z'; });
    ++entries;
    at = std::min(line.find_first_not_of(' ', close + 1), line.size());
  }
  return entries > 1 && small;
}

}  // namespace

bool is_menu(std::string_view line) {
  line = trim(line);
  if (line.size() <= 2 * kLongestLine && is_bracketed_menu(line)) return true;
  if (line.size() <= 2 * kLongestLine && is_dashed_menu(line)) return true;
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
    if (c == '|' && at < line.size() && line[at] == '|') continue;  // "||" is one bar
    if (c == '|' || c == 0xB7 || c == 0x2022) {
      std::string_view cell = line.substr(from, begin - from);
      while (cell.ends_with('|')) cell.remove_suffix(1);
      cells.push_back(trim(cell));
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
      after_name = after_name && !is_digit(c);  // "06.10 h"
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

std::string_view paper_before_motto(std::string_view line, const IntakeLexicon& lexicon) {
  /// What a paper says of itself behind its name.
  static constexpr std::array<std::string_view, 24> kMotto = {
      "voice",       "monthly",    "weekly",    "daily",       "quarterly", "journalism", "letters", "service",
      "newspaper",   "magazine",   "journal",   "portal",      "organ",     "bulletin",   "review",  "dispatches",
      "subscribers", "newsletter", "chronicle", "independent", "truth",     "news",       "affairs", "radio"};
  line = trim(line);
  if (line.size() > kLongestLine || line.ends_with('.')) return {};
  for (const std::string_view bar : {" — ", " – ", " -- ", " - ", " | ", " * ", " // ", " :: ", " • "}) {
    const size_t cut = line.find(bar);
    if (cut == std::string_view::npos) continue;
    const std::string_view paper = trim(line.substr(0, cut)), motto = line.substr(cut + bar.size());
    int words = 0;
    for (size_t at = 0; at < paper.size(); ++words) {
      const size_t blank = std::min(paper.find(' ', at), paper.size());
      size_t first = at;
      const bool large = is_upper(next_code_point(paper, first));
      const std::string_view word = paper.substr(at, blank - at);
      if (!large && word != "of" && word != "the" && word != "de" && word != "al") return {};
      at = blank + 1;
    }
    if (words == 0 || words > kWordsOfPaper + 1) return {};
    for (size_t at = 0; at < motto.size();) {
      const std::string_view word = word_at(motto, at);
      if (word.empty()) {
        next_code_point(motto, at);
        continue;
      }
      const std::string lower = to_lower(word);
      if (is_one_of(lower, kMotto)) return paper;
      at += word.size();
    }
    // "The Lantern - Sarajevo": the name itself is a paper's
    return std::count(motto.begin(), motto.end(), ' ') < kWordsOfPaper && names_outlet(paper, lexicon)
               ? paper
               : std::string_view{};
  }
  return {};
}

bool is_issuer(std::string_view line) {
  static constexpr std::array<std::string_view, 42> kBodies = {
      "nations",      "office",     "agency",       "cell",         "unit",        "ministry",  "department",
      "committee",    "command",    "mission",      "commission",   "council",     "bureau",    "directorate",
      "authority",    "federation", "organization", "organisation", "secretariat", "cluster",   "league",
      "headquarters", "embassy",    "government",   "republic",     "union",       "centre",    "center",
      "institute",    "foundation", "network",      "association",  "society",     "coalition", "alliance",
      "front",        "movement",   "party",        "observatory",  "programme",   "service",   "desk"};
  line = trim(line);
  if (line.size() > kLongestLine || line.find_first_of(".:;!?\"") != std::string_view::npos) return false;
  bool body = false;
  for (size_t at = 0; at < line.size();) {
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      next_code_point(line, at);
      continue;
    }
    size_t first = 0;
    const bool small = word == "of" || word == "the" || word == "for" || word == "and" || word == "in" || word == "on";
    if (!small && !is_upper(next_code_point(word, first))) return false;
    body = body || is_one_of(to_lower(word), kBodies);
    at += word.size();
  }
  return body;
}

/// "G5521 BRU 0231": numbers and letters of a wire's own, no words.
static bool is_code(std::string_view line) {
  constexpr size_t kLongestCode = 32;
  if (line.empty() || line.size() > kLongestCode) return false;
  int numbers = 0, words = 0;
  for (size_t at = 0; at < line.size(); ++words) {
    const size_t blank = std::min(line.find(' ', at), line.size());
    bool number = false;
    for (const char c : line.substr(at, blank - at)) {
      if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-' && c != '/') return false;
      number |= c >= '0' && c <= '9';
    }
    numbers += number;
    at = blank + 1;
  }
  return numbers > 1 && words < 6;
}

bool is_slug(std::string_view line) {
  line = trim(line);
  if (is_code(line)) return true;
  for (const std::string_view cycle : {"AM-", "PM-", "BC-"}) {  // "r i AM-Burundi-Army 1stLd 07-02 0412"
    if (line.find(cycle) < 5 && is_digit(static_cast<unsigned char>(line.back()))) return true;
  }
  const std::string_view word = line.substr(0, std::min(line.find(' '), line.size()));
  size_t letters = 0;
  for (const char c : word) {
    if (c != '-' && c != '/' && !is_upper(static_cast<unsigned char>(c)) && !is_digit(static_cast<unsigned char>(c)))
      return false;
    letters += is_upper(static_cast<unsigned char>(c));
  }
  const std::string_view rest = trim(line.substr(word.size()));
  const bool joined = word.find_first_of("-/") != std::string_view::npos && letters > 3;
  return joined && (rest.empty() || rest.front() == '(' || is_digit(static_cast<unsigned char>(rest.front())));
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

bool is_byline(std::string_view line) {
  static constexpr std::array<std::string_view, 33> kAmong = {
      "and", "with",  "in",   "for",    "of",    "at",       "the",     "our",       "from",     "near",      "a",
      "own", "staff", "desk", "writer", "wires", "agencies", "special", "to",        "de",       "van",       "der",
      "von", "bin",   "al",   "el",     "la",    "foreign",  "editor",  "reporters", "reporter", "political", "s"};
  constexpr int kMostWords = 14;
  line = trim(line);
  if (line.size() > kLongestLine || line.find_first_of("\"?!;:") != std::string_view::npos) return false;
  if (line.size() < 4 || to_lower(line.substr(0, 3)) != "by ") return false;
  if (line.ends_with('.') && line.find(' ') != std::string_view::npos && line.size() > 40) return false;
  int names = 0, words = 0;
  for (size_t at = 3; at < line.size();) {
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      if (is_digit(next_code_point(line, at))) return false;
      continue;
    }
    at += word.size();
    size_t first = 0;
    const std::string lower = to_lower(word);
    if (is_upper(next_code_point(word, first)))
      ++names;
    else if (!is_one_of(lower, kAmong) && lower.find("correspondent") == std::string::npos)
      return false;
    if (++words > kMostWords) return false;
  }
  return names > 1 || (words > names && words > 2 && line.find("our") != std::string_view::npos);
}

bool names_wires(std::string_view line) {
  for (size_t at = 0; at < line.size();) {
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      next_code_point(line, at);
      continue;
    }
    const std::string lower = to_lower(word);
    if (lower == "wires" || lower == "agencies") return true;
    at += word.size();
  }
  return false;
}

bool is_bulletin_of(std::string_view line, const IntakeLexicon& lexicon) {
  constexpr int kReach = 3;
  line = trim(line);
  int words = 0;
  bool periodical = false;
  std::string last;
  for (size_t at = 0; at < line.size();) {
    if (const DateMatch date = date_at(line, at, lexicon.calendar);
        date.day != kNoDay && trim(line.substr(date.end)).empty())
      return periodical && (last == "for" || last == "covering" || last == "dated" || last == "until");
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      const char32_t c = next_code_point(line, at);
      if (c == ':' || c == ';' || c == '?' || c == '"') return false;
      continue;
    }
    at += word.size();
    last = to_lower(word);
    periodical = periodical || (++words <= kReach && lexicon.head_word(last) == 1);
  }
  return false;
}

bool is_motto(std::string_view line) {
  static constexpr std::array<std::string_view, 13> kOrgans = {
      "agency",   "newspaper", "organ",  "journal", "bulletin", "service",   "portal",
      "magazine", "voice",     "weekly", "daily",   "monthly",  "newsletter"};
  constexpr int kReach = 4, kMostWords = 16;
  line = trim(line);
  if (line.size() > kLongestLine || line.find_first_of(".:;!?\"0123456789") != std::string_view::npos) return false;
  int words = 0, organ = 0;
  bool of = false;
  for (size_t at = 0; at < line.size();) {
    const std::string_view word = word_at(line, at);
    if (word.empty()) {
      next_code_point(line, at);
      continue;
    }
    at += word.size();
    const std::string lower = to_lower(word);
    ++words;
    if (organ != 0 && words == organ + 1) of = lower == "of" || lower == "for" || lower == "on" || lower == "from";
    if (organ == 0 && words <= kReach && is_one_of(lower, kOrgans)) organ = words;
  }
  return organ != 0 && words <= kMostWords && (of || words == organ);
}

}  // namespace rashomon
