// SPDX-License-Identifier: Apache-2.0
// Points: days, weeks, months, seasons, years and their parts, without the words that make a span of them.
#include <algorithm>
#include <array>
#include <string_view>

#include "match_time.h"

namespace rashomon {
namespace {

const std::string kNothing;

Interval year_days(int year) { return {day_of(year, 1, 1), day_of(year, 12, 31)}; }
Interval month_days(int year, int month) {
  return {day_of(year, month, 1), day_of(year, month, days_in_month(year, month))};
}

TimeMatch absolute(size_t begin, size_t end, Interval days) {
  TimeMatch m;
  m.begin = begin;
  m.end = end;
  m.expression.kind = TimeKind::absolute;
  m.expression.fixed = days;
  return m;
}

TimeMatch match_of(size_t begin, size_t end, TimeKind kind, int n, int m = 0) {
  TimeMatch out;
  out.begin = begin;
  out.end = end;
  out.expression.kind = kind;
  out.expression.n = n;
  out.expression.m = m;
  return out;
}

/// A lower-case plural by its look: what a number before it counts.
bool looks_plural(const Atom& atom) {
  static constexpr std::array<std::string_view, 14> kNot = {"was", "has", "this", "is",   "its",    "as",      "does",
                                                            "his", "us",  "yes",  "thus", "across", "towards", "less"};
  if (atom.kind != AtomKind::word || atom.upper || atom.low.size() < 4) return atom.low == "men" || atom.low == "km";
  if (std::find(kNot.begin(), kNot.end(), atom.low) != kNot.end()) return false;
  return atom.low == "people" || atom.low == "children" || atom.low == "women" || atom.low == "troops" ||
         (atom.low.back() == 's' && atom.low[atom.low.size() - 2] != 's' && atom.low[atom.low.size() - 2] != 'u');
}

constexpr std::array<KeyedWord, 9> kDeterminers = {"the", "a", "an", "his", "her", "its", "their", "s", "that"};

}  // namespace

TimeGrammar::TimeGrammar(const std::vector<Atom>& atoms, const TimeLexicon::State& lexicon) : a_(atoms), lex_(lexicon) {
  facts_.reserve(atoms.size());
  for (const Atom& atom : atoms) {
    const auto it = lexicon.facts.find(atom.low);
    facts_.push_back(it == lexicon.facts.end() ? 0 : it->second);
  }
}

const std::string& TimeGrammar::word(size_t i) const { return i < a_.size() ? a_[i].low : kNothing; }

bool TimeGrammar::hyphen(size_t i) const {
  return i < a_.size() && a_[i].low == "-" && !a_[i].space_before && i + 1 < a_.size() && !a_[i + 1].space_before;
}

size_t TimeGrammar::skip(size_t i, const std::vector<std::string>& words) const {
  for (size_t k = 0; k < words.size(); ++k) {
    if (word(i + k) != words[k]) return 0;
  }
  return i + words.size();
}

int TimeGrammar::day_number(size_t i, size_t& end) const {
  if (i >= a_.size() || a_[i].kind != AtomKind::number || a_[i].grouped || a_[i].digits > 2 || a_[i].value < 1 ||
      a_[i].value > 31)
    return 0;
  end = i + 1;
  static constexpr std::array<KeyedWord, 4> kEnds = {"st", "nd", "rd", "th"};
  if (end < a_.size() && !a_[end].space_before && among(end, kEnds)) ++end;
  // "21:30" is no day, "September 21: rebels enter" tells one
  const bool clock = word(end) == ":" && end + 1 < a_.size() && a_[end + 1].kind == AtomKind::number;
  if (end < a_.size() && !a_[end].space_before && (a_[end].kind == AtomKind::word || clock || word(end) == "%"))
    return 0;
  return static_cast<int>(a_[i].value);
}

int TimeGrammar::year_number(size_t i) const {
  if (i >= a_.size() || a_[i].kind != AtomKind::number || a_[i].grouped || a_[i].digits != 4) return 0;
  const int year = static_cast<int>(a_[i].value);
  const bool joined = i + 1 < a_.size() && !a_[i + 1].space_before && a_[i + 1].kind == AtomKind::word;
  return year >= 1000 && year < 2200 && !joined ? year : 0;
}

int TimeGrammar::month_at(size_t i, size_t& end) const {
  if (!upper(i) || !known(i, State::kMonth)) return 0;
  if (const auto it = lex_.months.find(word(i)); it != lex_.months.end()) {
    end = i + 1;
    return it->second;
  }
  const auto it = lex_.month_abbrs.find(word(i));
  if (it == lex_.month_abbrs.end()) return 0;
  end = i + 1;
  if (is(end, ".") && !a_[end].space_before) ++end;
  return it->second;
}

int TimeGrammar::weekday_at(size_t i, size_t& end) const {
  if (!upper(i) || !known(i, State::kWeekday)) return -1;
  const auto it = lex_.weekdays.find(word(i));
  if (it == lex_.weekdays.end()) return -1;
  end = i + 1;
  return it->second;
}

bool TimeGrammar::daypart_at(size_t i, bool& night) const {
  if (!known(i, State::kDaypart)) return false;
  const auto it = lex_.dayparts.find(word(i));
  if (it == lex_.dayparts.end()) return false;
  night = it->second;
  return true;
}

int TimeGrammar::ordinal_at(size_t i, size_t& end) const {
  if (const auto it = known(i, State::kOrdinal) ? lex_.ordinals.find(word(i)) : lex_.ordinals.end();
      it != lex_.ordinals.end()) {
    end = i + 1;
    if (it->second == 20 && hyphen(end)) return 0;
    return it->second;
  }
  if (const auto tens = known(i, State::kNumber) ? lex_.numbers.find(word(i)) : lex_.numbers.end();
      tens != lex_.numbers.end() && tens->second >= 20 && hyphen(i + 1)) {
    if (const auto ones = lex_.ordinals.find(word(i + 2)); ones != lex_.ordinals.end() && ones->second < 10) {
      end = i + 3;
      return tens->second + ones->second;
    }
  }
  if (i + 1 < a_.size() && a_[i].kind == AtomKind::number && a_[i].digits <= 2 && !a_[i].grouped &&
      !a_[i + 1].space_before) {
    static constexpr std::array<KeyedWord, 4> kEnds = {"st", "nd", "rd", "th"};
    if (among(i + 1, kEnds)) {
      end = i + 2;
      return static_cast<int>(a_[i].value);
    }
  }
  return 0;
}

/// Behind a time of day at i ("02:00 GMT", "6 p.m.", "dawn"), or i.
size_t TimeGrammar::clock_end(size_t i) const {
  if (known(i, State::kClock)) return i + 1;
  if (i >= a_.size() || a_[i].kind != AtomKind::number || a_[i].value > 24 * 100) return i;
  size_t end = i + 1;
  bool clock = false;
  if (is(end, ":") && !a_[end].space_before && end + 1 < a_.size() && a_[end + 1].kind == AtomKind::number &&
      !a_[end + 1].space_before) {
    end += 2;
    clock = true;
    if (is(end, ":") && end + 1 < a_.size() && a_[end + 1].kind == AtomKind::number) end += 2;
  }
  if (is(end, "am") || is(end, "pm")) return end + 1;
  if ((is(end, "a") || is(end, "p")) && is(end + 1, ".") && is(end + 2, "m"))
    return is(end + 3, ".") ? end + 4 : end + 3;
  if (is(end, "o") && is(end + 1, "'") && is(end + 2, "clock")) return end + 3;
  static constexpr std::array<KeyedWord, 6> kZones = {"gmt", "utc", "edt", "est", "hrs", "z"};
  while (clock && end < a_.size() && among(end, kZones)) ++end;
  if (clock && is(end, "local") && is(end + 1, "time")) end += 2;
  return clock ? end : i;
}

/// A word before atom i that makes a month without a day a date.
bool TimeGrammar::licensed(size_t i) const {
  static constexpr std::array<KeyedWord, 15> kBefore = {"in",   "since",   "until",      "till",    "by",
                                                        "from", "through", "during",     "of",      "last",
                                                        "this", "next",    "throughout", "between", "before"};
  return i > 0 && among(i - 1, kBefore);
}

/// A year, or "last year", behind a day or month.
void TimeGrammar::add_year(TimeMatch& m) const {
  size_t at = m.end;
  const bool comma = is(at, ",");
  if (comma || is(at, "of")) ++at;
  TimeExpression& e = m.expression;
  if (const int year = year_number(at); year >= 1500 && !(comma && at + 1 < a_.size() && looks_plural(a_[at + 1]))) {
    if (e.kind == TimeKind::range) {
      e.kind = TimeKind::absolute;
      e.fixed = {day_of(year, e.inner.n, e.inner.m), day_of(year, e.last.n, e.last.m)};
      e.inner = e.last = {};
    } else if (e.kind == TimeKind::month) {
      e = expression_of(
          {TimeKind::absolute, e.part, TimeDirection::unknown, TimeUnit::day, 0, 0, 0, month_days(year, e.n)});
    } else {
      const Day day = day_of(year, e.n, std::min(e.m, days_in_month(year, e.n)));
      e = expression_of({TimeKind::absolute, e.part, TimeDirection::unknown, TimeUnit::day, 0, 0, 0, {day, day}});
    }
    m.end = at + 1;
    return;
  }
  const size_t that = at + (is(at, "the") ? 1 : 0);  // "31 August of that year", "of the same year"
  if (e.kind != TimeKind::range && is(at - 1, "of") && (is(that, "that") || is(that, "same")) && is(that + 1, "year")) {
    m.of_that_year = true;
    m.end = that + 2;
    return;
  }
  const int offset = is(at, "last") ? -1 : is(at, "this") ? 0 : is(at, "next") ? 1 : 9;
  if (offset == 9 || !is(at + 1, "year") || e.kind == TimeKind::range) return;
  e.unit = TimeUnit::year;
  (e.kind == TimeKind::month ? e.m : e.offset) = offset;
  m.end = at + 2;
}

TimeMatch TimeGrammar::numeric_date(size_t i) const {
  const auto number = [&](size_t k, int digits) {
    return k < a_.size() && a_[k].kind == AtomKind::number && !a_[k].grouped && a_[k].digits <= digits &&
           (k == i || !a_[k].space_before);
  };
  if (!number(i, 4) || i + 4 >= a_.size() || a_[i + 1].space_before || a_[i + 3].space_before ||
      word(i + 1) != word(i + 3))
    return {};
  if (!number(i + 2, 2) || !number(i + 4, 4)) return {};
  const int x = static_cast<int>(a_[i].value);
  const int y = static_cast<int>(a_[i + 2].value);
  const int z = static_cast<int>(a_[i + 4].value);
  const auto day = [&](int year, int month, int d) -> Day {
    return month >= 1 && month <= 12 && d >= 1 && d <= days_in_month(year, month) ? day_of(year, month, d) : kNoDay;
  };
  Day first = kNoDay;
  Day last = kNoDay;
  if (is(i + 1, "-") && a_[i].digits == 4) {
    first = last = day(x, y, z);
  } else if ((is(i + 1, "/") || is(i + 1, ".")) && a_[i + 4].digits == 4 && z >= 1500 && z < 2200) {
    first = day(z, y, x);
    last = is(i + 1, "/") ? day(z, x, y) : first;  // the American order, too, where only slashes part
    if (first == kNoDay) first = last;
    if (last == kNoDay) last = first;
  }
  if (first == kNoDay) return {};
  TimeMatch m = absolute(i, i + 5, {std::min(first, last), std::max(first, last)});
  m.expression.fuzzy = first != last;
  return m;
}

/// "5 April", "the 3rd of June", "April 5", "3-5 June", "June 3 to 5", each with or without a year.
TimeMatch TimeGrammar::day_and_month(size_t i) const {
  size_t at = is(i, "the") ? i + 1 : i;
  size_t end = 0;
  const auto second_day = [&](size_t from, size_t& after) {
    size_t k = from;
    if (is(k, "-") || is(k, "to") || is(k, "and") || is(k, "until") || is(k, "through") || is(k, "till"))
      return day_number(k + 1, after);
    return 0;
  };
  const auto build = [&](int month, int day, int until, size_t behind) {
    TimeMatch m = match_of(i, behind, TimeKind::month_day, month, day);
    if (until > day) {
      m.expression = {};
      m.expression.kind = TimeKind::range;
      m.expression.inner = {
          TimeKind::month_day, TimePart::none, TimeDirection::unknown, TimeUnit::day, month, day, 0, {}};
      m.expression.last = {
          TimeKind::month_day, TimePart::none, TimeDirection::unknown, TimeUnit::day, month, until, 0, {}};
    }
    add_year(m);
    m.wants_tense = m.expression.kind != TimeKind::absolute;
    return m;
  };
  int day = day_number(at, end);
  if (day == 0 && at != i) {  // "the ninth of May"
    day = ordinal_at(at, end);
    if (day < 1 || day > 31 || !is(end, "of")) day = 0;
  }
  if (day != 0) {
    size_t after = end;
    size_t behind = 0;
    const int until = second_day(end, after);
    if (is(after, "of")) ++after;
    if (const int month = month_at(after, behind); month != 0) return build(month, day, until, behind);
    return {};
  }
  if (at != i) return {};
  const int month = month_at(i, end);
  if (month == 0) return {};
  size_t behind = 0;
  if (is(end, "the")) ++end;
  day = day_number(end, behind);
  if (day == 0) return {};
  size_t after = behind;
  const int until = second_day(behind, after);
  return build(month, day, until, until > day ? after : behind);
}

/// "by the 7th", "on the night of the 9th": a day of the month that the report is in, unless something is counted
/// ("the 7th Brigade", "the 7th floor").
TimeMatch TimeGrammar::day_of_month(size_t i) const {
  static constexpr std::array<KeyedWord, 9> kBefore = {"on",   "by",   "until", "since",  "before",
                                                       "from", "till", "after", "between"};
  static constexpr std::array<KeyedWord, 18> kBehind = {"and", "but",    "when",    "after", "as",   "in",
                                                        "at",  "with",   "while",   "to",    "near", "by",
                                                        "the", "before", "because", "most",  "all",  "they"};
  if (!is(i, "the") || i == 0 || i + 2 >= a_.size() || a_[i + 1].kind != AtomKind::number) return {};
  size_t end = 0, end_before = 0;
  const int day = ordinal_at(i + 1, end);
  if (day < 1 || day > 31) return {};
  bool night = false;
  bool ranged = false;  // "from the 19th to the 27th"
  for (size_t k = i - 1; (is(i - 1, "to") || is(i - 1, "and")) && k-- > 0 && i - k <= 4;)
    ranged = ranged || (is(k, "the") && ordinal_at(k + 1, end_before) != 0 && end_before == i - 1);
  const bool led = among(i - 1, kBefore) || ranged || (is(i - 1, "of") && i > 1 && daypart_at(i - 2, night));
  const bool closed = end >= a_.size() || a_[end].kind == AtomKind::punct || among(end, kBehind) ||
                      (is(i - 1, "on") && looks_plural(a_[end]));  // "on the 9th shells hit the town"
  if (!led || !closed || hyphen(end)) return {};
  TimeMatch m = match_of(i, end, TimeKind::month_day, 0, day);
  m.wants_tense = true;
  return m;
}

TimeMatch TimeGrammar::month(size_t i, bool bare) const {
  size_t end = 0;
  const int month = month_at(i, end);
  if (month == 0) return {};
  TimeMatch m = match_of(i, end, TimeKind::month, month);
  add_year(m);
  if (m.end > end) return m;
  m.wants_tense = true;
  if (bare) {
    const bool name =
        i + 1 < a_.size() && a_[i + 1].kind == AtomKind::word && a_[i + 1].upper && lex_.nots.contains(word(i + 1));
    return name ? TimeMatch{} : m;
  }
  // "the April offensive", "its June summit"
  static constexpr std::array<KeyedWord, 12> kFunction = {"on", "for", "to",   "of",   "in", "and",
                                                          "at", "by",  "from", "with", "is", "was"};
  const bool before = i > 0 && among(i - 1, kDeterminers);
  const bool after = end < a_.size() && a_[end].kind == AtomKind::word && !a_[end].upper && !among(end, kFunction);
  return before && after ? m : TimeMatch{};
}

TimeMatch TimeGrammar::weekday(size_t i) const {
  size_t end = 0;
  int day = weekday_at(i, end);
  if (day < 0) {
    // "Mon, 5 June 2020": short forms only with a date
    if (!upper(i) || !lex_.weekday_abbrs.contains(word(i))) return {};
    size_t at = i + 1;
    while (is(at, ".") || is(at, ",")) ++at;
    TimeMatch date = day_and_month(at);
    date.begin = i;
    return date;
  }
  if (i > 0 && upper(i - 1) && a_[i - 1].kind == AtomKind::word && lex_.nots.contains(word(i - 1))) return {};
  TimeMatch m = match_of(i, end, TimeKind::weekday, day);
  m.wants_tense = true;
  bool night = false;
  if (daypart_at(m.end, night)) {
    m.expression.part = night ? TimePart::night : TimePart::none;
    ++m.end;
  }
  size_t at = m.end;
  if (is(at, ",") || is(at, "(")) ++at;
  if (TimeMatch date = day_and_month(at); date) {
    date.begin = i;
    if (is(at - 1, "(") && is(date.end, ")")) ++date.end;
    if (date.expression.kind == TimeKind::month_day && date.expression.unit == TimeUnit::day) {
      date.expression.unit = TimeUnit::week;
      date.expression.offset = day;
    }
    return date;
  }
  // "On Friday the 11th"
  at = m.end;
  if (is(at, "the") && at + 1 < a_.size() && a_[at + 1].kind == AtomKind::number) {
    size_t behind = 0;
    if (const int date = ordinal_at(at + 1, behind); date > 0 && date <= 31 && !hyphen(behind)) {
      TimeMatch told = match_of(i, behind, TimeKind::month_day, 0, date);
      told.wants_tense = true;
      return told;
    }
  }
  if (is(at, "of") || is(at, ",")) ++at;
  const int offset = is(at, "last") ? -1 : is(at, "this") ? 0 : is(at, "next") ? 1 : 9;
  if (offset != 9 && is(at + 1, "week")) {
    m.expression.unit = TimeUnit::week;
    m.expression.m = offset;
    m.wants_tense = false;
    m.end = at + 2;
  }
  return m;
}

TimeMatch TimeGrammar::year(size_t i, bool bare) const {
  const int year = year_number(i);
  if (year < 1500 && !(bare && year != 0 && is(i - 1, "in"))) return {};
  size_t end = i + 1;
  int last = year;
  if ((hyphen(end) || is(end, "/")) && end + 1 < a_.size() && a_[end + 1].kind == AtomKind::number &&
      !a_[end + 1].space_before && !a_[end + 1].grouped) {
    const int second = static_cast<int>(a_[end + 1].value);
    if (a_[end + 1].digits == 2 && second == (year + 1) % 100)
      last = year + 1;
    else if (a_[end + 1].digits == 2 && second > year % 100 && is(end, "-"))
      last = year / 100 * 100 + second;
    else if (a_[end + 1].digits == 4 && second > year && second < 2200)
      last = second;
    else
      return {};
    end += 2;
  }
  const bool counts = end < a_.size() && looks_plural(a_[end]);
  bool accept = bare && !(counts && !is(i - 1, "in") && !is(i - 1, "since") && !is(i - 1, "by"));
  if (!accept) {
    const bool noun = end < a_.size() && a_[end].kind == AtomKind::word && !a_[end].upper && !counts;
    accept = noun && i > 0 && among(i - 1, kDeterminers) && !is(end, "or") && !is(end, "to");
    accept = accept || (i > 0 && is(i - 1, "(") && is(end, ")")) || (last != year && i > 0 && !counts);
  }
  return accept ? absolute(i, end, {day_of(year, 1, 1), day_of(last, 12, 31)}) : TimeMatch{};
}

TimeMatch TimeGrammar::decade_or_century(size_t i) const {
  const size_t at = is(i, "the") ? i + 1 : i;
  if (at + 1 < a_.size() && a_[at].kind == AtomKind::number && a_[at].digits == 4 && !a_[at].grouped &&
      is(at + 1, "s") && !a_[at + 1].space_before) {
    const int year = static_cast<int>(a_[at].value);
    if (year % 10 != 0 || year < 1000 || year > 2190) return {};
    return absolute(i, at + 2, {day_of(year, 1, 1), day_of(year + 9, 12, 31)});
  }
  size_t end = 0;
  const int ordinal = ordinal_at(at, end);
  if (ordinal < 1 || ordinal > 21) return {};
  if (hyphen(end)) ++end;
  if (!is(end, "century")) return {};
  return absolute(i, end + 1, {day_of((ordinal - 1) * 100 + 1, 1, 1), day_of(ordinal * 100, 12, 31)});
}

/// "last week", "this month", "next Friday", "last May", "this weekend", "the year" (that of publication, in "the end
/// of the year").
TimeMatch TimeGrammar::relative_unit(size_t i) const {
  size_t at = i;
  int offset = 0;
  bool coming = false;
  bool past = false;
  if (is(at, "the") && is(at + 1, "coming")) ++at;
  if (is(at, "last"))
    offset = -1;
  else if (is(at, "next"))
    offset = 1;
  else if (is(at, "coming"))
    coming = true;
  else if (!is(at, "this"))
    return {};
  ++at;
  if (is(at - 1, "this") && is(at, "coming")) coming = true, ++at;
  if (is(at - 1, "this") && is(at, "past")) past = true, ++at;
  if (is(at, "calendar")) ++at;
  const TimeDirection direction = offset < 0 || past     ? TimeDirection::past
                                  : offset > 0 || coming ? TimeDirection::future
                                                         : TimeDirection::unknown;
  TimeMatch m;
  if (const TimeMatch day = weekday(at); day && day.expression.kind == TimeKind::weekday) {
    m = day;
    m.expression.direction = direction;
    m.expression.m = direction == TimeDirection::unknown || past ? 0 : 1;
    m.expression.unit = TimeUnit::day;
    m.wants_tense = direction == TimeDirection::unknown;
  } else if (size_t end = 0; const int n = month_at(at, end)) {
    m = match_of(i, end, TimeKind::month, n, offset == 0 ? 0 : 1);
    if (offset == 0) m.expression.unit = TimeUnit::year;
    m.expression.direction = direction;
  } else if (const auto unit = lex_.units.find(word(at)); unit != lex_.units.end() && word(at).back() != 's') {
    if (unit->second == TimeUnit::hour || unit->second == TimeUnit::day) return {};
    const TimeKind kind = unit->second == TimeUnit::week    ? TimeKind::weeks
                          : unit->second == TimeUnit::month ? TimeKind::months
                                                            : TimeKind::years;
    m = match_of(i, at + 1, kind, coming ? 1 : offset);
    m.expression.unit = unit->second == TimeUnit::decade ? TimeUnit::decade : TimeUnit::day;
    m.wants_tense = offset == 0 && !coming;
    if (past) {
      m.expression = {};
      m.expression.kind = TimeKind::past_span;
      m.expression.unit = unit->second;
      m.expression.n = 1;
      m.wants_tense = false;
    }
  } else if (is(at, "weekend")) {
    m = match_of(i, at + 1, TimeKind::weekend, offset);
    m.expression.direction = offset == 0 ? direction : TimeDirection::unknown;
    m.wants_tense = offset == 0 && direction == TimeDirection::unknown;
  } else if (const auto season = lex_.seasons.find(word(at)); season != lex_.seasons.end()) {
    m = match_of(i, at + 1, TimeKind::season, season->second);
    m.expression.direction = direction;
    if (offset == 0 && !past) m.expression.unit = TimeUnit::year;
    m.expression.offset = direction == TimeDirection::past ? 1 : 0;
  } else if (is(at, "quarter")) {
    m = match_of(i, at + 1, TimeKind::quarter, 0);
    m.expression.offset = coming ? 1 : offset;
  }
  m.begin = i;
  return m;
}

TimeMatch TimeGrammar::season(size_t i, bool bare) const {
  const size_t at = is(i, "the") ? i + 1 : i;
  if (!known(at, State::kSeason)) return {};
  const auto it = lex_.seasons.find(word(at));
  if (it == lex_.seasons.end()) return {};
  if (a_[at].upper && at > 0 && upper(at - 1)) return {};  // "Arab Spring"
  size_t end = at + 1;
  TimeMatch m = match_of(i, end, TimeKind::season, it->second);
  if (is(end, "of") || is(end, ",")) ++end;
  if (const int year = year_number(end); year >= 1500) {
    m.expression.m = year;
    m.end = end + 1;
    return m;
  }
  const int offset = is(end, "last") ? -1 : is(end, "this") ? 0 : is(end, "next") ? 1 : 9;
  if (offset != 9 && is(end + 1, "year")) {
    m.expression.unit = TimeUnit::year;
    m.expression.offset = offset;
    m.end = end + 2;
    return m;
  }
  const bool ends = m.end >= a_.size() || a_[m.end].kind == AtomKind::punct || is(m.end, "and");
  const bool common = is(at, "spring") || is(at, "fall");  // "in the fall of the town", "a spring of water"
  if (!bare || (common && !(at != i && ends))) return {};
  m.wants_tense = true;
  return m;
}

/// "the second quarter", "the third quarter of 2021", "the first half of May", "Q3 2021", "fiscal year 2021".
TimeMatch TimeGrammar::quarter_or_half(size_t i) const {
  if ((is(i, "fiscal") || is(i, "calendar")) && is(i + 1, "year") && year_number(i + 2) != 0)
    return absolute(i, i + 3, year_days(year_number(i + 2)));
  if (is(i, "q") && upper(i) && i + 1 < a_.size() && a_[i + 1].kind == AtomKind::number && !a_[i + 1].space_before &&
      a_[i + 1].value >= 1 && a_[i + 1].value <= 4) {
    TimeMatch m = match_of(i, i + 2, TimeKind::quarter, static_cast<int>(a_[i + 1].value), year_number(i + 2));
    m.end += m.expression.m != 0 ? 1 : 0;
    m.wants_tense = m.expression.m == 0;
    return m;
  }
  const size_t at = is(i, "the") ? i + 1 : i;
  size_t end = 0;
  int n = ordinal_at(at, end);
  const bool final = is(at, "last") || is(at, "final");
  if (final) end = at + 1;
  if (n == 0 && !final) return {};
  if (hyphen(end)) ++end;
  const bool quarter = is(end, "quarter");
  if (!quarter && !is(end, "half")) return {};
  if (final) n = quarter ? 4 : 2;
  if (n > (quarter ? 4 : 2)) return {};
  TimeMatch m = match_of(i, end + 1, quarter ? TimeKind::quarter : TimeKind::half, n);
  size_t inner = end + 1;
  const bool of = is(inner, "of") || is(inner, "in");
  if (of) ++inner;
  if (const int year = year_number(inner); year >= 1500) {
    m.expression.m = year;
    m.end = inner + 1;
    return m;
  }
  size_t behind = 0;
  if (const int mon = of && !quarter ? month_at(inner, behind) : 0; mon != 0) {
    TimeMatch range = match_of(i, behind, TimeKind::range, 0);
    const int from = n == 1 ? 1 : 16;
    const int to = n == 1 ? 15 : days_in_month(2023, mon);
    range.expression.inner = {
        TimeKind::month_day, TimePart::none, TimeDirection::unknown, TimeUnit::day, mon, from, 0, {}};
    range.expression.last = {
        TimeKind::month_day, TimePart::none, TimeDirection::unknown, TimeUnit::day, mon, to, 0, {}};
    add_year(range);
    range.wants_tense = range.expression.kind == TimeKind::range;
    return range;
  }
  if (of && ((is(inner, "the") && is(inner + 1, "year")) || (is(inner, "this") && is(inner + 1, "year")))) {
    m.end = inner + 2;
    m.wants_tense = true;
    return m;
  }
  static constexpr std::array<KeyedWord, 5> kBefore = {"in", "during", "for", "since", "by"};
  const bool clear = quarter && !of && i > 0 && among(i - 1, kBefore);
  m.wants_tense = true;
  return clear ? m : TimeMatch{};
}

/// "the first week of August", "the last ten days of May".
TimeMatch TimeGrammar::week_of_month(size_t i) const {
  size_t at = is(i, "the") ? i + 1 : i;
  size_t end = 0;
  int n = ordinal_at(at, end);
  const bool final = is(at, "last") || is(at, "final") || is(at, "closing");
  if (final || is(at, "opening")) n = 1, end = at + 1;
  if (n < 1 || n > 5) return {};
  int count = 1;
  if (const auto it = lex_.numbers.find(word(end)); it != lex_.numbers.end())
    count = it->second, ++end;
  else if (end < a_.size() && a_[end].kind == AtomKind::number && a_[end].value <= 31 && !a_[end].grouped)
    count = static_cast<int>(a_[end].value), ++end;
  else if (is(end, "few"))
    count = 3, ++end;
  const auto unit = lex_.units.find(word(end));
  if (unit == lex_.units.end() || (unit->second != TimeUnit::week && unit->second != TimeUnit::day)) return {};
  const bool plural = word(end).back() == 's';
  const int length = unit->second == TimeUnit::week ? 7 : 1;
  if (plural && count == 1) count = length == 7 ? 2 : 3;
  size_t behind = 0;
  if (!is(end + 1, "of")) return {};
  const int mon = month_at(end + 2, behind);
  if (mon == 0) return {};
  const int days = days_in_month(2023, mon);
  int from = final ? days - count * length + 1 : (n - 1) * length + 1;
  int to = final ? days : from + count * length - 1;
  from = std::clamp(from, 1, days);
  to = std::clamp(to, from, days);
  TimeMatch m = match_of(i, behind, TimeKind::range, 0);
  m.expression.inner = {TimeKind::month_day, TimePart::none, TimeDirection::unknown, TimeUnit::day, mon, from, 0, {}};
  m.expression.last = {TimeKind::month_day, TimePart::none, TimeDirection::unknown, TimeUnit::day, mon, to, 0, {}};
  if (from == to) m.expression = expression_of(m.expression.inner);
  add_year(m);
  m.wants_tense = m.expression.kind != TimeKind::absolute;
  return m;
}

/// "yesterday", "last night", feasts.
TimeMatch TimeGrammar::phrase(size_t i) const {
  if (!known(i, State::kPhrase)) return {};
  const auto list = lex_.phrases.find(word(i));
  if (list == lex_.phrases.end()) return {};
  for (const TimePhrase& p : list->second) {
    const size_t end = skip(i, p.words);
    if (end == 0) continue;
    TimeMatch m = match_of(i, end, p.point.kind, p.point.n, p.point.m);
    m.expression.part = p.point.part;
    if (p.point.kind == TimeKind::days) {
      bool night = false;
      if (daypart_at(end, night)) ++m.end;
      return m;
    }
    bool capital = false;
    for (size_t k = i; k < end; ++k) capital = capital || a_[k].upper;
    if (!capital) return {};
    if (const int year = year_number(end); year >= 1500) {
      ++m.end;
      if (p.point.kind == TimeKind::holiday)
        m.expression.m = year;
      else
        m.expression =
            absolute(i, m.end, {day_of(year, p.point.n, p.point.m), day_of(year, p.point.n, p.point.m)}).expression;
      return m;
    }
    const bool inside_name = end < a_.size() && a_[end].kind == AtomKind::word && a_[end].upper && i > 0 &&
                             !lex_.weekdays.contains(word(end));
    if (inside_name && !licensed(i) && !is(i - 1, "on")) return {};
    m.wants_tense = true;
    return m;
  }
  return {};
}

TimeGrammar::Part TimeGrammar::part_at(size_t i) const {
  const size_t at = is(i, "the") ? i + 1 : i;
  static constexpr std::array<KeyedWord, 4> kStart = {"beginning", "start", "outset", "onset"};
  static constexpr std::array<KeyedWord, 2> kClose = {"end", "close"};
  if (is(at + 1, "of")) {
    if (among(at, kStart)) return {at + 2, TimePart::start};
    if (among(at, kClose)) return {at + 2, TimePart::close};
    if (is(at, "middle")) return {at + 2, TimePart::middle};
  }
  if (is(at, "end") && is(i - 1, "in") && is(at + 1, "of")) return {at + 2, TimePart::close};
  if ((is(at, "early") || is(at, "first") || is(at, "opening")) && is(at + 2, "of") &&
      (is(at + 1, "days") || is(at + 1, "weeks") || is(at + 1, "months") || is(at + 1, "part")))
    return {at + 3, TimePart::early};
  if ((is(at, "late") || is(at, "final") || is(at, "last") || is(at, "closing")) && is(at + 2, "of") &&
      (is(at + 1, "days") || is(at + 1, "weeks") || is(at + 1, "months") || is(at + 1, "part")))
    return {at + 3, TimePart::late};
  const auto after = [&](size_t k) { return is(k, "in") || is(k, "on") || is(k, "-") ? k + 1 : k; };
  if (is(at, "early")) return {after(at + 1), TimePart::early};
  if (is(at, "late")) return {after(at + 1), TimePart::late};
  if (is(at, "mid")) return {after(at + 1), TimePart::middle};
  if (is(at, "earlier")) return {after(at + 1), TimePart::earlier};
  if (is(at, "later")) return {after(at + 1), TimePart::later};
  if (is(at, "so") && is(at + 1, "far")) return {after(at + 2), TimePart::earlier};
  return {};
}

/// "late last month", "mid-May", "the end of 2019", "earlier this year", "late on Monday".
TimeMatch TimeGrammar::parted(size_t i) const {
  const Part part = part_at(i);
  if (part.end == 0) return {};
  TimeMatch m;
  const size_t at = is(part.end, "the") ? part.end + 1 : part.end;
  const auto unit = lex_.units.find(word(at));
  if (at != part.end && unit != lex_.units.end() && word(at).back() != 's' && unit->second != TimeUnit::hour &&
      !hyphen(at + 1)) {
    const bool day = unit->second == TimeUnit::day;
    m = match_of(i, at + 1,
                 day                               ? TimeKind::days
                 : unit->second == TimeUnit::week  ? TimeKind::weeks
                 : unit->second == TimeUnit::month ? TimeKind::months
                                                   : TimeKind::years,
                 0);
    if (unit->second == TimeUnit::decade) m.expression.unit = TimeUnit::decade;
  } else {
    m = bare_point(part.end, true, true);
    if (!m || m.expression.kind == TimeKind::range || m.expression.part != TimePart::none) {
      if (!m || m.expression.part != TimePart::night) return {};
    }
  }
  m.begin = i;
  const bool of_a_day = m.expression.kind == TimeKind::weekday || m.expression.kind == TimeKind::days ||
                        m.expression.kind == TimeKind::month_day;
  if (!of_a_day) m.expression.part = part.part;
  // "late last month" is over; "earlier" and "later" say where publication lies.
  if (part.part == TimePart::earlier) m.expression.direction = TimeDirection::past, m.wants_tense = false;
  return m;
}

/// True if the day is part of a name: "the 17 February Brigade".
bool TimeGrammar::names_something(const TimeMatch& m) const {
  const TimeKind kind = m.expression.kind;
  if (kind != TimeKind::month_day && kind != TimeKind::month) return false;
  // "in the 7 July district of the port", but not "the 7 July market bombing"
  static constexpr std::array<KeyedWord, 20> kNamed = {
      "quarter",   "district", "neighbourhood", "neighborhood", "square",   "street",    "avenue",
      "boulevard", "bridge",   "stadium",       "roundabout",   "movement", "hospital",  "camp",
      "school",    "dam",      "park",          "brigade",      "suburb",   "university"};
  static constexpr std::array<KeyedWord, 16> kBehindName = {"and", "in",  "of", "where", "when", "on", "after", "with",
                                                            "has", "was", "is", "were",  "near", "to", "by",    "had"};
  if (kind == TimeKind::month_day && (is(m.begin, "the") || (m.begin > 0 && is(m.begin - 1, "the"))) &&
      among(m.end, kNamed) &&
      (m.end + 1 >= a_.size() || a_[m.end + 1].kind == AtomKind::punct || among(m.end + 1, kBehindName)))
    return true;
  if (m.end >= a_.size() || a_[m.end].kind != AtomKind::word || !a_[m.end].upper || lex_.weekdays.contains(word(m.end)))
    return false;
  const bool led = m.begin > 0 && (is(m.begin - 1, "on") || is(m.begin - 1, "in") || is(m.begin - 1, "since") ||
                                   is(m.begin - 1, "until") || is(m.begin - 1, "by"));
  return !led || is(m.begin, "the");
}

TimeMatch TimeGrammar::bare_point(size_t i, bool bare_month, bool bare_year) const {
  TimeMatch best;
  const auto take = [&](TimeMatch m) {
    if (m && m.end > best.end && !names_something(m)) best = m;
  };
  if (!may_begin_point(i)) {
    take(phrase(i));
    return best;
  }
  take(numeric_date(i));
  take(day_and_month(i));
  take(day_of_month(i));
  take(weekday(i));
  take(month(i, bare_month));
  take(relative_unit(i));
  take(phrase(i));
  take(season(i, bare_month));
  take(quarter_or_half(i));
  take(week_of_month(i));
  take(decade_or_century(i));
  take(year(i, bare_year));
  return best;
}

TimeMatch TimeGrammar::point(size_t i, bool bare_month, bool bare_year) const {
  TimeMatch best = bare_point(i, bare_month, bare_year);
  if (const TimeMatch m = parted(i); m.end > best.end) best = m;
  // "At 02:00 on Sunday", "6 p.m. Friday", "midnight on Saturday"
  if (const size_t clock = clock_end(i); clock > i) {
    size_t at = clock;
    while (is(at, "on") || is(at, ",") || is(at, "of")) ++at;
    if (TimeMatch m = bare_point(at, false, false); m.end > best.end) {
      m.begin = i;
      best = m;
    }
  }
  return best;
}

}  // namespace rashomon
