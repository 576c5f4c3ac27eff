// SPDX-License-Identifier: Apache-2.0
#include "read_date.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr int kFirstYear = 1900, kLastYear = 2100;

bool digit(std::string_view text, size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }
bool letter(std::string_view text, size_t at) {
  return at < text.size() && ((text[at] | 32) >= 'a' && (text[at] | 32) <= 'z');
}

/// Digits from `at` on; `count` says how many there are, at most 15.
int64_t number_at(std::string_view text, size_t at, size_t& count) {
  int64_t value = 0;
  count = 0;
  while (count < 15 && digit(text, at + count)) value = value * 10 + (text[at + count++] - '0');
  return value;
}

/// Moves over blanks (NBSP too), and over one comma or full stop among them where `comma`.
size_t over_blanks(std::string_view text, size_t at, bool comma) {
  while (at < text.size()) {
    size_t next = at;
    const char32_t c = next_code_point(text, next);
    if (c == '\n' || c == '\r') break;
    if (comma && (c == ',' || c == '.')) {
      comma = false;
    } else if (!is_space(c)) {
      break;
    }
    at = next;
  }
  return at;
}

/// A letter of any script, or a part of one.
bool part_of_name(std::string_view text, size_t at) {
  return letter(text, at) || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0x80) != 0);
}

/// The name at `at`, whole and in any case: its number, or -1. `end` is moved behind it.
int name_at(std::string_view text, size_t at, const CalendarNames& names, size_t& end) {
  constexpr size_t kLongestName = 24;  // bytes
  size_t size = 0;
  bool plain = true;
  while (size < kLongestName && part_of_name(text, at + size)) plain = letter(text, at + size++) && plain;
  if (size == 0 || part_of_name(text, at + size)) return -1;
  std::array<char, kLongestName> lower{};
  for (size_t i = 0; plain && i < size; ++i) lower[i] = static_cast<char>(text[at + i] | 32);
  const std::string folded = plain ? std::string() : to_lower(text.substr(at, size));
  const std::string_view word = plain ? std::string_view(lower.data(), size) : folded;
  for (const auto& [name, number] : names) {
    if (name.size() == word.size() && name[0] == word[0] && name == word) {
      end = at + size;
      return number;
    }
  }
  return -1;
}

/// "VIII": the month in Roman numerals, in capitals; 0 if there is none. `end` is moved behind it.
int roman_month_at(std::string_view text, size_t at, size_t& end) {
  static constexpr std::array<std::string_view, 12> kMonths = {"I",   "II",   "III", "IV", "V",  "VI",
                                                               "VII", "VIII", "IX",  "X",  "XI", "XII"};
  size_t size = 0;
  while (size < 5 && letter(text, at + size)) ++size;
  const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(std::min(at, text.size()), size));
  if (month == kMonths.end()) return 0;
  end = at + size;
  return static_cast<int>(month - kMonths.begin()) + 1;
}

DateMatch checked(int64_t year, int64_t month, int64_t day, size_t end) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 ||
      day > days_in_month(static_cast<int>(year), static_cast<int>(month))) {
    return {};
  }
  return {day_of(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)), end, kNoDay};
}

/// 2020-05-18, 2020/5/18, 2020.05.18, 18/05/2020, 18.05.2020, 20200518, 18.05.20.
DateMatch numeric_date(std::string_view text, size_t at) {
  size_t n1 = 0, n2 = 0, n3 = 0;
  const int64_t a = number_at(text, at, n1);
  if (n1 == 8 && !digit(text, at + 8)) return checked(a / 10000, a / 100 % 100, a % 100, at + 8);
  const size_t p2 = at + n1 + 1;
  if ((n1 != 4 && n1 > 2) || n1 == 0 || p2 >= text.size()) return {};
  const char separator = text[p2 - 1];
  if (separator != '-' && separator != '/' && separator != '.') return {};
  const int64_t b = number_at(text, p2, n2);
  const size_t p3 = p2 + n2 + 1;
  if (n2 == 0 || n2 > 2 || p3 >= text.size() || text[p3 - 1] != separator) return {};
  const int64_t c = number_at(text, p3, n3);
  const size_t end = p3 + n3;
  if (digit(text, end)) return {};
  if (n1 == 4 && (n3 == 1 || n3 == 2)) return checked(a, b, c, end);
  const bool dots = separator == '.', full = n1 == 2 && n2 == 2;
  if (n1 <= 2 && n3 == 2 && (dots || full) && separator != '-') {
    // "25/09/14" may count anything within a text: a day where it stands apart
    static constexpr std::string_view kApart = ",|)]([ ";
    const bool apart = (at == 0 || kApart.find(text[at - 1]) != std::string_view::npos) &&
                       (end >= text.size() || kApart.find(text[end]) != std::string_view::npos);
    const int64_t year = c >= 50 ? 1900 + c : 2000 + c;
    if (!apart || (separator == '/' && a <= 12)) return {};
    return checked(year, b, a, end);
  }
  if (n1 > 2 || n3 != 4) return {};
  if (separator == '.') return checked(c, b, a, end);  // with full stops the day is always first
  if (a > 12) return checked(c, b, a, end);
  if (b > 12 || a == b) return checked(c, a, b, end);
  DateMatch match = checked(c, b, a, end);
  match.other = checked(c, a, b, end).day;
  return match;
}

/// "2003. 7. 23", "23 / 07 / 2003": blanks around the marks.
DateMatch spaced_date(std::string_view text, size_t at) {
  constexpr size_t kLongest = 16;
  std::string close;
  size_t end = at, marks = 0, blanks = 0;
  for (; end < text.size() && end < at + kLongest; ++end) {
    const char c = text[end];
    if (c == '/' || c == '.') ++marks;
    if (c == ' ') {
      const bool beside = (end > at && (text[end - 1] == '/' || text[end - 1] == '.')) ||
                          (end + 1 < text.size() && text[end + 1] == '/');
      if (!beside || marks > 2) break;
      ++blanks;
      continue;
    }
    if (!digit(text, end) && c != '/' && c != '.') break;
    if (marks > 2) break;
    close += c;
  }
  if (marks != 2 || blanks == 0) return {};
  DateMatch match = numeric_date(close, 0);
  if (match.day == kNoDay || match.end != close.size()) return {};
  match.end = end;
  return match;
}

size_t over_ordinal(std::string_view text, size_t at) {
  static constexpr std::array<std::string_view, 4> kEndings = {"st", "nd", "rd", "th"};
  const std::string two = to_lower(text.substr(std::min(at, text.size()), 2));
  const bool ordinal = std::find(kEndings.begin(), kEndings.end(), two) != kEndings.end() && !letter(text, at + 2);
  return ordinal ? at + 2 : at;
}

/// A year of four digits behind blanks and a comma, or behind "de".
int64_t year_at(std::string_view text, size_t at, size_t& end) {
  size_t n = 0;
  at = over_blanks(text, at, true);
  if (text.substr(std::min(at, text.size()), 3) == "de ") at += 3;
  const bool added = at < text.size() && text[at] == '[';  // "9 August [2008]"
  if (added) ++at;
  const int64_t year = number_at(text, at, n);
  end = at + n;
  if (added && (n != 4 || end >= text.size() || text[end++] != ']')) return 0;
  return n == 4 ? year : 0;
}

/// "90" of "4 FEB 90", "14" of "5 Sep 14" where nothing follows that it may count.
int64_t short_year_at(std::string_view text, size_t at, size_t& end) {
  size_t n = 0;
  at = over_blanks(text, at, true);
  const size_t mark =
      text.substr(std::min(at, text.size())).starts_with("’") ? 3 : at < text.size() && text[at] == '\'';
  const int64_t year = number_at(text, at + mark, n);
  end = at + mark + n;
  if (mark > 0 && n == 2) return year >= 50 ? 1900 + year : 2000 + year;  // "11 Aug.'08"
  const size_t behind = over_blanks(text, end, false);
  const bool stop =
      behind < text.size() && text[behind] == '.' && (behind + 1 == text.size() || text[behind + 1] == ' ');
  const bool closed =
      behind >= text.size() || stop || !(letter(text, behind) || text[behind] == '.' || text[behind] == ':');
  if (n != 2 || !closed) return 0;
  if (year >= 50) return 1900 + year;
  static constexpr std::string_view kEnds = "|)]-/";
  return behind >= text.size() || stop || kEnds.find(text[behind]) != std::string_view::npos ? 2000 + year : 0;
}

/// "18 May 2020", "18-May-2020", "18/May/2020", "1st of June, 2020".
DateMatch day_month_year(std::string_view text, size_t at, const CalendarNames& names) {
  size_t n = 0, end = 0;
  const int64_t day = number_at(text, at, n);
  if (n == 0 || n > 2) return {};
  size_t p = over_ordinal(text, at + n);
  if (p < text.size() && (text[p] == '-' || text[p] == '/')) ++p;
  p = over_blanks(text, p, true);
  if (text.substr(std::min(p, text.size())).starts_with("day of ")) p += 4;  // "this 23rd day of July 2003"
  if (text.substr(p, 3) == "of " || text.substr(p, 3) == "de ") p += 3;
  int month = name_at(text, p, names, end);
  const bool roman = month < 1;
  if (roman) month = roman_month_at(text, p, end);
  if (month < 1) return {};
  p = end;
  // "11 June/Haziran 2014"
  if (size_t other = 0; p < text.size() && text[p] == '/' && name_at(text, p + 1, names, other) == month) p = other;
  if (p < text.size() && (text[p] == '-' || text[p] == '/')) ++p;
  int64_t year = year_at(text, p, end);
  if (year == 0 && !roman) year = short_year_at(text, p, end);
  return checked(year, month, day, end);
}

/// "2008 August 11"
DateMatch year_month_day(std::string_view text, size_t at, const CalendarNames& names) {
  size_t n = 0, end = 0;
  const int64_t year = number_at(text, at, n);
  if (n != 4) return {};
  size_t p = over_blanks(text, at + n, true);
  const int month = name_at(text, p, names, end);
  if (month < 1) return {};
  p = over_blanks(text, end, false);
  const int64_t day = number_at(text, p, n);
  if (n == 0 || n > 2) return {};
  return checked(year, month, day, over_ordinal(text, p + n));
}

/// "111800ZAUG08": the date-time group of military messages.
DateMatch date_time_group(std::string_view text, size_t at, const CalendarNames& names) {
  constexpr size_t kDigits = 6, kMonth = 3;
  size_t n = 0, end = 0;
  const int64_t number = number_at(text, at, n);
  const size_t month_at = at + n + 1;
  if (n != kDigits || !letter(text, at + n) || month_at + kMonth + 2 > text.size()) return {};
  const int month = name_at(text.substr(0, month_at + kMonth), month_at, names, end);
  const int64_t year = number_at(text, month_at + kMonth, n);
  if (month < 1 || n != 2) return {};
  return checked(year >= 50 ? 1900 + year : 2000 + year, month, number / 10000, month_at + kMonth + n);
}

/// "May 18, 2020", "Feb. 24th 2022".
DateMatch month_day_year(std::string_view text, size_t at, const CalendarNames& names) {
  size_t n = 0, end = 0;
  const int month = name_at(text, at, names, end);
  if (month < 1) return {};
  size_t p = over_blanks(text, end, true);
  const int64_t day = number_at(text, p, n);
  if (n == 0 || n > 2) return {};
  p = over_ordinal(text, p + n);
  int64_t year = year_at(text, p, end);
  const size_t mark = over_blanks(text, p, true);
  if (year == 0 && mark < text.size() && text[mark] == '\'') year = short_year_at(text, p, end);  // "Aug. 11, '08"
  if (year != 0) return checked(year, month, day, end);
  // "September 1-5, 2014": days are covered up to the last
  p = over_blanks(text, p, false);
  for (const std::string_view joint : {"-", "–", "to "}) {
    if (!text.substr(p).starts_with(joint)) continue;
    p = over_blanks(text, p + joint.size(), false);
    const int64_t until = number_at(text, p, n);
    if (n == 0 || n > 2 || until <= day) return {};
    const int64_t closed = year_at(text, p + n, end);
    return checked(closed, month, until, end);
  }
  return {};
}

}  // namespace

DateMatch date_at(std::string_view text, size_t at, const CalendarNames& names) {
  if (at >= text.size()) return {};
  size_t end = 0;
  if (part_of_name(text, at)) {
    if (name_at(text, at, names, end) == 0) {  // a weekday stands before many dates
      size_t p = over_blanks(text, end, true);
      if (text.substr(std::min(p, text.size())).starts_with("the ")) p += 4;
      if (p > end && p < text.size() && !(letter(text, p) && name_at(text, p, names, end) == 0))
        return date_at(text, p, names);
      return {};
    }
    return month_day_year(text, at, names);
  }
  if (!digit(text, at)) return {};
  if (const DateMatch numeric = numeric_date(text, at); numeric.day != kNoDay) return numeric;
  if (const DateMatch spaced = spaced_date(text, at); spaced.day != kNoDay) return spaced;
  if (const DateMatch group = date_time_group(text, at, names); group.day != kNoDay) return group;
  const DateMatch whole = day_month_year(text, at, names);
  return whole.day != kNoDay ? whole : year_month_day(text, at, names);
}

size_t time_at(std::string_view text, size_t at) {
  size_t p = at, n = 0;
  if (p < text.size() && text[p] == 'T' && digit(text, p + 1)) ++p;
  number_at(text, p, n);
  if (n == 0 || n > 4) return at;
  const bool packed = n == 4;  // "1430 GMT"
  p += n;
  bool colon = false;
  for (int part = 0;
       part < 2 && p < text.size() && (text[p] == ':' || (text[p] == '.' && !packed)) && digit(text, p + 1); ++part) {
    number_at(text, p + 1, n);
    p += 1 + n;
    colon = true;
  }
  if (p < text.size() && text[p] == '.' && digit(text, p + 1)) {
    number_at(text, p + 1, n);
    p += 1 + n;
  }
  bool marked = false;
  for (int word = 0; word < 2; ++word) {  // am/pm, then the zone
    size_t q = over_blanks(text, p, false);
    static constexpr std::array<std::string_view, 18> kMarks = {"a.m.", "p.m.", "am",  "pm",   "gmt", "utc",
                                                                "est",  "edt",  "cet", "cest", "eet", "eest",
                                                                "bst",  "pst",  "pdt", "ist",  "msk", "z"};
    for (const std::string_view mark : kMarks) {
      if (to_lower(text.substr(std::min(q, text.size()), mark.size())) != mark || letter(text, q + mark.size()))
        continue;
      p = q + mark.size();
      marked = true;
      break;
    }
    q = p;
    if (q < text.size() && (text[q] == '+' || text[q] == '-') && digit(text, q + 1) && digit(text, q + 2)) {
      number_at(text, q + 1, n);
      p = q + 1 + n;
      if (p < text.size() && text[p] == ':' && digit(text, p + 1)) p += 3;
      p = std::min(p, text.size());
    }
  }
  return colon || marked ? p : at;
}

int weekday_named(std::string_view word) {
  static constexpr std::array<std::string_view, 7> kStarts = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  const auto found = std::find(kStarts.begin(), kStarts.end(), word.substr(0, 3));
  return found == kStarts.end() ? -1 : static_cast<int>(found - kStarts.begin());
}

Day day_in_value(std::string_view value, const CalendarNames& names) {
  value = trim(value).substr(0, 200);
  size_t n = 0;
  const int64_t epoch = number_at(value, 0, n);
  if ((n >= 9 && n <= 10) || n == 13) {
    const std::string_view rest = value.substr(n);
    if (rest.empty() || rest[0] == '.') return static_cast<Day>(epoch / (n == 13 ? 86400000 : 86400));
  }
  for (size_t at = 0; at < value.size(); ++at) {
    const bool begins = at == 0 || (!digit(value, at - 1) && !letter(value, at - 1));
    if (!begins) continue;
    const DateMatch match = date_at(value, at, names);
    if (match.day != kNoDay && !match.open()) return match.day;
  }
  return kNoDay;
}

}  // namespace rashomon
