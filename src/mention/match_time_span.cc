// SPDX-License-Identifier: Apache-2.0
// Spans and what is counted from elsewhere: "since May", "the past 48 hours", "two weeks ago", "from March to May",
// "three days later", and the choice of the longest expression at an atom.
#include <algorithm>
#include <array>
#include <string_view>

#include "match_time.h"

namespace rashomon {
namespace {

TimeMatch span_of(size_t begin, size_t end, TimeKind kind, int n, TimeUnit unit, bool fuzzy) {
  TimeMatch m;
  m.begin = begin;
  m.end = end;
  m.expression.kind = kind;
  m.expression.n = n;
  m.expression.unit = unit;
  m.expression.fuzzy = fuzzy;
  return m;
}

bool has_inner(const TimeExpression& e) {
  return e.kind == TimeKind::since || e.kind == TimeKind::until || e.kind == TimeKind::shifted ||
         e.kind == TimeKind::range || e.kind == TimeKind::none;
}

}  // namespace

template <typename List>
size_t TimeGrammar::skip_any(size_t i, const List& by_first, uint32_t fact) const {
  if (!known(i, fact)) return 0;
  const auto it = by_first.find(word(i));
  if (it == by_first.end()) return 0;
  for (const auto& words : it->second) {
    if (const size_t end = skip(i, words)) return end;
  }
  return 0;
}

/// "two weeks", "about 14 months", "a few days", "two and a half years", "weeks", "a year and a half".
TimeGrammar::Count TimeGrammar::count_of_units(size_t i) const {
  Count c;
  size_t at = i;
  while (const size_t end = skip_any(at, lex_.hedges, State::kHedge)) {
    at = end;
    c.fuzzy = true;
  }
  bool numbered = true;
  bool half = false;
  if (is(at, "half") && (is(at + 1, "a") || is(at + 1, "an"))) {
    at += 2;
    half = true;
  } else if (at < a_.size() && a_[at].kind == AtomKind::number && a_[at].value < 1000) {
    c.n = static_cast<int>(a_[at].value);
    half = a_[at].value > c.n;
    ++at;
  } else if (const auto few = known(at, State::kFew) ? lex_.few.find(word(at)) : lex_.few.end();
             few != lex_.few.end() && std::any_of(few->second.begin(), few->second.end(),
                                                  [&](const auto& f) { return skip(at, f.first) != 0; })) {
    for (const auto& [words, n] : few->second) {
      const size_t end = skip(at, words);
      if (end == 0) continue;
      at = end;
      c.n = n;
      c.fuzzy = true;
      break;
    }
  } else if (const auto it = known(at, State::kNumber) ? lex_.numbers.find(word(at)) : lex_.numbers.end();
             it != lex_.numbers.end()) {
    c.n = it->second;
    ++at;
    if (c.n >= 20 && c.n < 100 && hyphen(at)) {
      if (const auto ones = lex_.numbers.find(word(at + 1)); ones != lex_.numbers.end() && ones->second < 10)
        c.n += ones->second, at += 2;
    }
  } else if (is(at, "a") || is(at, "an")) {
    c.n = 1;
    ++at;
    if (is(at, "hundred")) c.n = 100, ++at;
  } else {
    numbered = false;
  }
  if (numbered) {
    // "two or three weeks", "two to three", "two and a half"
    const size_t and_at = hyphen(at) ? at + 1 : at;
    if (is(and_at, "and") && is(hyphen(and_at + 1) ? and_at + 2 : and_at + 1, "a")) {
      const size_t h = hyphen(and_at + 1) ? and_at + 2 : and_at + 1;
      const size_t k = hyphen(h + 1) ? h + 2 : h + 1;
      if (is(k, "half")) half = true, at = k + 1;
    } else if (is(at, "or") || is(at, "to") || (is(at, "-") && at + 1 < a_.size())) {
      if (const auto next = lex_.numbers.find(word(at + 1)); next != lex_.numbers.end())
        c.n = next->second, c.fuzzy = true, at += 2;
      else if (at + 1 < a_.size() && a_[at + 1].kind == AtomKind::number && a_[at + 1].value < 1000)
        c.n = static_cast<int>(a_[at + 1].value), c.fuzzy = true, at += 2;
      else if (is(at + 1, "more"))
        c.fuzzy = true, at += 2;
    }
  }
  static constexpr std::array<KeyedWord, 12> kBetween = {"long", "consecutive", "straight", "successive",
                                                         "full", "whole",       "calendar", "more",
                                                         "or",   "bloody",      "brutal",   "grueling"};
  if (among(at, kBetween)) ++at;
  if (is(at, "fortnight")) {
    c.n *= 2;
    c.unit = TimeUnit::week;
    c.end = numbered ? at + 1 : 0;
    return c;
  }
  const auto unit = known(at, State::kUnit) ? lex_.units.find(word(at)) : lex_.units.end();
  if (unit == lex_.units.end()) return {};
  c.unit = unit->second;
  if (!numbered) {
    const auto vague = lex_.vague.find(word(at));
    if (vague == lex_.vague.end()) return {};
    c.n = vague->second;
    c.vague = c.fuzzy = true;
  }
  ++at;
  if (is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) half = true, at += 3;
  if (half) {
    if (c.unit == TimeUnit::year)
      c.n = c.n * 12 + 6, c.unit = TimeUnit::month;
    else if (c.unit == TimeUnit::day)
      c.n = c.n * 24 + 12, c.unit = TimeUnit::hour;
    else if (c.unit == TimeUnit::decade)
      c.n = c.n * 10 + 5, c.unit = TimeUnit::year;
    else if (c.unit == TimeUnit::month)
      c.n = c.n * 30 + 15, c.unit = TimeUnit::day;
    else if (c.unit == TimeUnit::week)
      c.n = c.n * 7 + 4, c.unit = TimeUnit::day;
  }
  c.end = at;
  return c;
}

TimeMatch TimeGrammar::join_range(const TimeMatch& from, const TimeMatch& to) const {
  if (!from || !to || has_inner(from.expression) || has_inner(to.expression)) return {};
  TimeMatch m;
  m.begin = from.begin;
  m.end = to.end;
  TimeExpression a = from.expression;
  const TimeExpression& b = to.expression;
  // "from March to May 2020": the year belongs to both.
  if (b.kind == TimeKind::absolute && (a.kind == TimeKind::month || a.kind == TimeKind::month_day) &&
      a.unit != TimeUnit::year && b.fixed.closed()) {
    int year = civil_of(b.fixed.latest).year;
    const auto days = [&](int y) {
      return a.kind == TimeKind::month ? Interval{day_of(y, a.n, 1), day_of(y, a.n, days_in_month(y, a.n))}
                                       : Interval{day_of(y, a.n, std::min(a.m, days_in_month(y, a.n))),
                                                  day_of(y, a.n, std::min(a.m, days_in_month(y, a.n)))};
    };
    if (days(year).earliest > b.fixed.latest) --year;
    a = expression_of({TimeKind::absolute, a.part, TimeDirection::unknown, TimeUnit::day, 0, 0, 0, days(year)});
  }
  if (a.kind == TimeKind::absolute && b.kind == TimeKind::absolute && a.part == TimePart::none &&
      b.part == TimePart::none) {
    if (a.fixed.earliest > b.fixed.latest) return {};
    m.expression.kind = TimeKind::absolute;
    m.expression.fixed = {a.fixed.earliest, b.fixed.latest};
    return m;
  }
  m.expression.kind = TimeKind::range;
  m.expression.inner = point_of(a);
  m.expression.last = point_of(b);
  m.wants_tense = true;
  return m;
}

/// "from March to May", "between 3 and 9 September"
TimeMatch TimeGrammar::range(size_t i) const {
  const bool between = is(i, "between");
  if (!between && !is(i, "from")) return {};
  TimeMatch from = point(i + 1, true, true);
  if (from && from.expression.kind == TimeKind::range) {  // "between 3 and 9 September"
    from.begin = i;
    return from;
  }
  if (from && from.expression.kind == TimeKind::absolute && i + 1 < a_.size() && a_[i + 1].digits <= 2) from.begin = i;
  if (!from) return {};
  const size_t at = from.end;
  const bool joins =
      between ? is(at, "and")
              : is(at, "to") || is(at, "until") || is(at, "till") || is(at, "through") || is(at, "-") || is(at, "into");
  if (!joins)
    return from.begin == i && from.expression.fixed.earliest != from.expression.fixed.latest && a_[i + 1].digits <= 2
               ? from
               : TimeMatch{};
  // "between Tuesday evening and first light Wednesday"
  TimeMatch to = point(at + 1, true, true);
  bool night = false;
  for (size_t k = at + 2; !to && k <= at + 4 && k < a_.size() && a_[k - 1].kind == AtomKind::word; ++k) {
    if (daypart_at(k - 1, night) || lex_.clocks.contains(word(k - 1)) || is(k - 1, "light") || is(k - 1, "hours"))
      to = weekday(k);
  }
  TimeMatch m = join_range(from, to);
  if (m) m.begin = i;
  return m;
}

/// "March-May 2020", "27 July to 9 August", "Monday through Wednesday"
TimeMatch TimeGrammar::hyphen_range(size_t i) const {
  const TimeMatch from = bare_point(i, true, false);
  if (!from) return {};
  const TimeKind kind = from.expression.kind;
  if (kind != TimeKind::month && kind != TimeKind::month_day && kind != TimeKind::weekday && kind != TimeKind::absolute)
    return {};
  const size_t at = from.end;
  if (kind == TimeKind::weekday && is(at, "and")) {  // "on Monday and Tuesday", "on Sunday and at dawn on Monday"
    const size_t behind = std::max(skip_any(at + 1, lex_.preps, State::kPrep), at + 1);
    const TimeMatch next = point(behind, true, false);
    const bool whose = next && (is(next.end, "'") || hyphen(next.end));
    if (!next || whose || next.expression.kind != TimeKind::weekday || next.expression.n == from.expression.n)
      return {};
    return join_range(from, next);
  }
  if (!is(at, "-") && !is(at, "to") && !is(at, "through")) return {};
  const TimeMatch to = bare_point(at + 1, true, false);
  if (!to || (to.expression.kind != kind && to.expression.kind != TimeKind::absolute)) return {};
  if (kind == TimeKind::month && !licensed(i) && to.expression.kind == TimeKind::month && !is(at, "-")) return {};
  return join_range(from, to);
}

TimeMatch TimeGrammar::since_until(size_t i) const {
  size_t at = i;
  if (is(at, "ever")) ++at;
  const bool since = is(at, "since");
  const bool until = is(at, "until") || is(at, "till") || is(at, "through") || (is(at, "up") && is(at + 1, "to"));
  const bool by = is(at, "by");
  const bool before = is(at, "before") || (is(at, "prior") && is(at + 1, "to"));
  const bool after = is(at, "after") && !is(i - 1, "day") && !is(i - 1, "days");
  if (!since && !until && !by && !before && !after) return {};
  at += is(at, "up") || is(at, "prior") ? 2 : 1;
  if (since && (is(at, "about") || is(at, "around") || is(at, "at"))) ++at;
  if (since && is(at, "least")) ++at;
  TimeMatch inner = point(at, true, true);
  if ((before || after) && inner && clock_end(at) > at) {  // "shortly before midnight on 2 July": that day
    inner.begin = i;
    return inner;
  }
  if (since && !inner) inner = ago(at);
  // "since the talks began on Monday", "since the war broke out in April 2023": the words of the day alone
  size_t begin = i;
  constexpr size_t kClause = 14;
  for (size_t k = at + 2; since && !inner && k <= at + kClause && k < a_.size(); ++k) {
    const bool names = is(k, "and") && k + 1 < a_.size() && a_[k + 1].upper && a_[k - 1].upper;  // "since A and B met"
    if (a_[k].kind == AtomKind::punct || (is(k, "and") && !names) || is(k, "but")) break;
    if (const size_t behind = skip_any(k, lex_.preps, State::kPrep); behind != 0 && behind < a_.size())
      inner = point(begin = behind, true, lex_.before_year.contains(word(behind - 1)));
  }
  if (!inner || has_inner(inner.expression)) return {};
  const TimeKind kind = inner.expression.kind;
  // "after Friday prayers" is on Friday; "before the March vote" says little.
  const bool coarse = kind == TimeKind::absolute || kind == TimeKind::month || kind == TimeKind::month_day ||
                      kind == TimeKind::years || kind == TimeKind::months || inner.expression.part == TimePart::close;
  if ((before || after) && !coarse) return {};
  TimeMatch m;
  m.begin = begin;
  m.end = inner.end;
  m.expression.kind = since || after ? TimeKind::since : TimeKind::until;
  m.expression.n = before || after ? 1 : 0;
  m.expression.m = by ? 1 : 0;
  m.expression.inner = point_of(inner.expression);
  m.wants_tense = !since && !after;
  return m;
}

/// "for the past 14 months", "in recent weeks", "over the next two years", "for two weeks"
TimeMatch TimeGrammar::past_or_next_span(size_t i) const {
  static constexpr std::array<KeyedWord, 10> kLead = {"for",     "in",         "over", "during", "within",
                                                      "through", "throughout", "of",   "from",   "inside"};
  size_t at = i;
  const bool led = among(at, kLead);
  const bool is_for = is(at, "for");
  const bool is_in = is(at, "in") || is(at, "within") || is(at, "inside");
  if (led) ++at;
  const size_t behind_lead = at;
  if (size_t end = is_for ? skip_any(at, lex_.hedges, State::kHedge) : 0) at = end;
  const bool the = is(at, "the") || is(at, "these");
  if (the) ++at;
  static constexpr std::array<KeyedWord, 5> kPast = {"past", "last", "previous", "preceding", "recent"};
  static constexpr std::array<KeyedWord, 4> kNext = {"next", "coming", "following", "upcoming"};
  const bool past = among(at, kPast);
  const bool next = among(at, kNext);
  if (past || next) {
    const bool recent = is(at, "recent");
    Count c = count_of_units(at + 1);
    size_t end = c.end;
    if (end == 0) {  // "the past week"
      const auto unit = lex_.units.find(word(at + 1));
      if (unit == lex_.units.end() || !the || (next && !is(at, "coming"))) return {};
      if (!led && (is(at, "previous") || is(at, "preceding"))) return {};  // "the previous day" leans on another
      c.n = 1;
      c.unit = unit->second;
      end = at + 2;
    }
    if (c.vague && !recent && !next && !the) return {};
    if (!led && !the && !recent && !next && c.n < 2) return {};
    if (is(at, "following") && (c.end == 0 || !the)) return {};  // "following a week of clashes": after it
    return span_of(i, end, past ? TimeKind::past_span : TimeKind::next_span, c.n, c.unit, c.fuzzy);
  }
  if (the && !led) {  // "the days ahead"
    const Count c = count_of_units(at);
    return c.end != 0 && is(c.end, "ahead") ? span_of(i, c.end + 1, TimeKind::next_span, c.n, c.unit, c.fuzzy)
                                            : TimeMatch{};
  }
  if (the && led) {
    const Count c = count_of_units(at);
    return c.end != 0 && (is(c.end, "ahead") || is(c.end, "to")) && !is_for
               ? span_of(i, is(c.end, "ahead") ? c.end + 1 : c.end + 2, TimeKind::next_span, c.n, c.unit, c.fuzzy)
               : TimeMatch{};
  }
  if (!is_for && !is_in) return {};
  const Count c = count_of_units(behind_lead);
  if (c.end == 0 || is(c.end, "old") || hyphen(c.end) || is(c.end, "'")) return {};
  TimeMatch m = span_of(i, c.end, TimeKind::past_span, c.n, c.unit, c.fuzzy);
  if (is_for) {
    m.wants_perfect = true;
    return m;
  }
  if (c.vague && (is(c.end, "of") || is(i, "within"))) return {};
  if (is(i, "within")) {
    m.expression = {};  // within three days of what?
    return m;
  }
  // "in three days of raids" is the last three, "in five years of war" is no news
  const bool of = is(c.end, "of") && c.unit != TimeUnit::day && c.unit != TimeUnit::hour;
  if (of || is(c.end, "after") || is(c.end, "before") || (c.n == 1 && c.unit != TimeUnit::year)) return {};
  m.expression.fuzzy = true;
  m.wants_tense = true;
  return m;
}

TimeMatch TimeGrammar::ago(size_t i) const {
  const Count c = count_of_units(i);
  if (c.end == 0) return {};
  const bool from_now = is(c.end, "from") && is(c.end + 1, "now");
  if (!is(c.end, "ago") && !from_now) return {};
  const int sign = from_now ? 1 : -1;
  const size_t end = from_now ? c.end + 2 : c.end + 1;
  if (c.vague || (c.fuzzy && c.n <= 5 && (c.unit == TimeUnit::day || c.unit == TimeUnit::hour))) {
    const auto vague = c.vague ? c.n : c.unit == TimeUnit::hour ? 24 : 7;
    return span_of(i, end, from_now ? TimeKind::next_span : TimeKind::past_span, vague, c.unit, true);
  }
  switch (c.unit) {
    case TimeUnit::hour: return span_of(i, end, TimeKind::days, sign * (c.n / 24), TimeUnit::day, c.n >= 12 || c.fuzzy);
    case TimeUnit::day: return span_of(i, end, TimeKind::days, sign * c.n, TimeUnit::day, c.fuzzy);
    case TimeUnit::week: return span_of(i, end, TimeKind::days, sign * 7 * c.n, TimeUnit::day, true);
    case TimeUnit::month: return span_of(i, end, TimeKind::months, sign * c.n, TimeUnit::day, c.fuzzy);
    case TimeUnit::year: return span_of(i, end, TimeKind::years, sign * c.n, TimeUnit::day, c.fuzzy);
    case TimeUnit::decade: return span_of(i, end, TimeKind::years, sign * 10 * c.n, TimeUnit::day, true);
  }
  return {};
}

/// "the same day", "that night", "the following month", "a week later", "three days after", "the day before"
TimeMatch TimeGrammar::anchored(size_t i) const {
  size_t at = is(i, "on") || is(i, "in") || is(i, "by") || is(i, "during") ? i + 1 : i;
  const auto unit_at = [&](size_t k, TimeUnit& unit, TimePart& part) {
    bool night = false;
    if (daypart_at(k, night)) {
      part = night ? TimePart::night : TimePart::none;
      unit = TimeUnit::day;
      return true;
    }
    if (!known(k, State::kUnit)) return false;
    const auto it = lex_.units.find(word(k));
    if (it == lex_.units.end() || it->second == TimeUnit::hour || word(k).back() == 's' || hyphen(k + 1)) return false;
    unit = it->second;
    return true;
  };
  TimeUnit unit = TimeUnit::day;
  TimePart part = TimePart::none;
  const auto shifted = [&](size_t end, int n, bool calendar, Lean lean) {
    TimeMatch m = span_of(i, end, TimeKind::shifted, n, unit, false);
    m.expression.part = part;
    m.expression.m = calendar ? 1 : 0;
    m.lean = lean;
    return m;
  };
  size_t same = at;
  if (is(same, "the") || is(same, "that")) ++same;
  if (is(same, "very")) ++same;
  if (same > at && is(same, "same") && unit_at(same + 1, unit, part)) return shifted(same + 2, 0, true, Lean::back);
  // "that day" is a time; "that year-long" and "so that night" are not.
  if (is(at, "that") && unit_at(at + 1, unit, part) && !is(at - 1, "so")) return shifted(at + 2, 0, true, Lean::back);
  // "that August", but "knew that August would be hard"
  if (size_t end = 0; is(at, "that") && known(at + 1, State::kMonth)) {
    const int month = month_at(at + 1, end);
    if (month > 0 && (end >= a_.size() || a_[end].kind == AtomKind::punct || is(end, "and") || is(end, "when"))) {
      TimeMatch m;
      m.begin = i;
      m.end = end;
      m.expression.kind = TimeKind::month;
      m.expression.n = month;
      m.wants_tense = m.of_that_year = true;
      return m;
    }
  }
  // "withdrew on the eve"
  if (at > i && is(at, "the") && is(at + 1, "eve") && !is(at + 2, "of")) return shifted(at + 2, -1, false, Lean::back);
  if (is(at, "the")) {
    const bool following = is(at + 1, "following") || is(at + 1, "next");
    const bool previous = is(at + 1, "previous") || is(at + 1, "preceding");
    if ((following || previous) && unit_at(at + 2, unit, part))
      return shifted(at + 3, following ? 1 : -1, true, Lean::back);
    if (unit_at(at + 1, unit, part) && (is(at + 2, "before") || is(at + 2, "after"))) {
      const int n = is(at + 2, "before") ? -1 : 1;
      const bool ends = at + 3 >= a_.size() || a_[at + 3].kind == AtomKind::punct;
      TimeMatch m = shifted(at + 3, n, false, ends ? Lean::back : Lean::subordinate);
      return is(at + 3, "yesterday") || is(at + 3, "tomorrow") ? TimeMatch{} : m;
    }
  }
  Count c = count_of_units(at);
  if (c.end == 0) return {};
  if (c.unit == TimeUnit::hour) {  // "hours after they took the town": the same day; "48 hours earlier": two days
    c.n = c.vague ? 0 : c.n / 24;
    c.vague = false;
    c.unit = TimeUnit::day;
    c.fuzzy = true;
  }
  const bool later = is(c.end, "later") || is(c.end, "afterwards") || is(c.end, "on");
  const bool earlier = is(c.end, "earlier") || is(c.end, "previously");
  const bool after = is(c.end, "after") || is(c.end, "since");
  const bool before = is(c.end, "before");
  if ((!later && !earlier && !after && !before) || is(c.end, "on")) return {};
  unit = c.unit;
  // "Herat had fallen 24 hours before.": nothing behind it to lean on
  const bool that = (before || after) && (is(c.end + 1, "that") || is(c.end + 1, "this")) &&
                    (c.end + 2 >= a_.size() || a_[c.end + 2].kind == AtomKind::punct || is(c.end + 2, "a") ||
                     is(c.end + 2, "the") || a_[c.end + 2].upper);  // "six days before that"
  const bool ends = that || (before && (c.end + 1 >= a_.size() || a_[c.end + 1].kind == AtomKind::punct));
  // "the raid came three months after they took the town": as long ago, for the raid is the news
  static constexpr std::array<KeyedWord, 8> kCame = {"came",    "comes",    "come",     "occurred",
                                                     "happens", "happened", "followed", "follows"};
  if (is(c.end, "after") && !that && i > 0 && among(is(i - 1, "just") || is(i - 1, "only") ? i - 2 : i - 1, kCame)) {
    TimeMatch m;
    if (c.vague)
      m = span_of(i, c.end + 1, TimeKind::past_span, std::max(c.n, 1), c.unit, true);
    else if (c.unit == TimeUnit::month || c.unit == TimeUnit::year)
      m = span_of(i, c.end + 1, c.unit == TimeUnit::month ? TimeKind::months : TimeKind::years, -c.n, TimeUnit::day,
                  c.fuzzy);
    m.expression.offset = 1;
    if (m) return m;
  }
  TimeMatch m = shifted(that ? c.end + 2 : c.end + 1, later || after ? c.n : -c.n, false,
                        later || earlier || ends ? Lean::back : Lean::subordinate);
  m.expression.fuzzy = c.fuzzy;
  if (c.vague) m.expression = {}, m.lean = Lean::none;
  return m;
}

/// "said at the time that", "officials said then", "since then": the time told before.
TimeMatch TimeGrammar::at_the_time(size_t i) const {
  static constexpr std::array<KeyedWord, 8> kGoesOn = {"of", "when", "the", "a", "his", "her", "their", "its"};
  static constexpr std::array<KeyedWord, 6> kSaid = {"said", "reported", "claimed", "announced", "insisted", "denied"};
  const auto ends = [&](size_t k) { return k >= a_.size() || a_[k].kind == AtomKind::punct || is(k, "that"); };
  TimeMatch m;
  m.begin = i;
  m.lean = Lean::same;
  m.expression.kind = TimeKind::shifted;
  m.expression.unit = TimeUnit::year;
  const size_t since = is(i, "ever") ? i + 1 : i;
  if (is(since, "since") && (is(since + 1, "then") || (is(since + 1, "that") && is(since + 2, "time")))) {
    m.expression.kind = TimeKind::since;
    m.end = is(since + 1, "then") ? since + 2 : since + 3;
  } else if (is(i, "at") && (is(i + 1, "the") || is(i + 1, "that")) && is(i + 2, "time") && i > 0 &&
             !among(i + 3, kGoesOn)) {
    m.end = i + 3;
  } else if (is(i, "then") && i > 0 && among(i - 1, kSaid) && ends(i + 1)) {
    m.end = i + 1;
  }
  return m;
}

/// Lengths of time that no day follows from: "a 20-year war", "after five days of fighting", "in its seventh month".
TimeMatch TimeGrammar::duration(size_t i) const {
  TimeMatch m;
  m.begin = i;
  if (is(i, "after")) {
    const Count c = count_of_units(i + 1);
    m.end = c.end != 0 && is(c.end, "of") && c.unit != TimeUnit::hour ? c.end : 0;
    return m;
  }
  // "their year-long campaign", "a months-long siege": the time up to now
  constexpr int kSeveral = 3;
  if (const auto unit = lex_.units.find(word(i)); unit != lex_.units.end() && unit->second != TimeUnit::hour &&
                                                  hyphen(i + 1) && is(i + 2, "long") && !(i > 0 && hyphen(i - 1)))
    return span_of(i, i + 3, TimeKind::past_span, word(i).back() == 's' ? kSeveral : 1, unit->second, true);
  size_t end = 0;
  if ((is(i, "its") || is(i, "their") || is(i, "a") || is(i, "the") || is(i, "his")) && ordinal_at(i + 1, end) != 0) {
    static constexpr std::array<KeyedWord, 3> kBetween = {"consecutive", "straight", "successive"};
    const bool between = among(end, kBetween);
    if (between) ++end;
    const auto unit = lex_.units.find(word(end));
    // "for the third day running", "for a third successive night": with the days before
    if (bool night = false; is(i - 1, "for") && (unit != lex_.units.end() || daypart_at(end, night)) &&
                            word(end).back() != 's' && !hyphen(end + 1)) {
      size_t behind = 0;
      const int nth = ordinal_at(i + 1, behind);
      size_t last = end + 1;
      if (is(last, "running"))
        ++last;
      else if (is(last, "in") && is(last + 1, "a") && is(last + 2, "row"))
        last += 3;
      else if (is(last, "in") && is(last + 1, "succession"))
        last += 2;
      if (is(last, "on")) return m;  // "for a second day on Sunday": that Sunday
      if (unit == lex_.units.end() || unit->second == TimeUnit::day)
        return span_of(i, last, TimeKind::past_span, nth - 1, TimeUnit::day, true);
    }
    const bool led = is(i - 1, "in") || is(i - 1, "into") || is(i - 1, "for") || is(i - 1, "entered");
    m.end =
        unit != lex_.units.end() && word(end).back() != 's' && led && !is(end + 1, "of") && !is(i, "the") ? end + 1 : 0;
    return m;
  }
  const bool number = i < a_.size() && (a_[i].kind == AtomKind::number ? !a_[i].grouped : known(i, State::kNumber));
  if (number && hyphen(i + 1)) {
    const auto unit = lex_.units.find(word(i + 2));
    if (unit != lex_.units.end() && word(i + 2).back() != 's') {
      m.end = i + 3;
      if (hyphen(m.end) && is(m.end + 1, "old")) m.end = 0;  // an age
      if (hyphen(m.end) && is(m.end + 1, "long")) m.end += 2;
    }
  }
  return m;
}

// The words by which the steps of `match` and those of `bare_point` know a beginning, but for numbers in digits: a word
// that a step begins with is listed here, or the step is never asked.
void TimeGrammar::gather_facts(TimeLexicon::State& lexicon) {
  static constexpr std::array<std::string_view, 64> kWords = {
      "inside",   "between",   "from",       "ever",    "since",     "until",     "till",     "through",
      "up",       "by",        "before",     "prior",   "after",     "for",       "in",       "over",
      "during",   "within",    "throughout", "of",      "the",       "these",     "past",     "last",
      "previous", "preceding", "recent",     "next",    "coming",    "following", "upcoming", "half",
      "a",        "an",        "on",         "that",    "very",      "this",      "fiscal",   "calendar",
      "q",        "final",     "closing",    "opening", "beginning", "start",     "outset",   "onset",
      "end",      "close",     "middle",     "early",   "first",     "late",      "mid",      "earlier",
      "later",    "so",        "its",        "their",   "his",       "at",        "then",     "ever"};
  static constexpr std::array<std::string_view, 10> kPoints = {"last",     "next", "coming", "this",    "fiscal",
                                                               "calendar", "q",    "final",  "closing", "opening"};
  for (std::string_view word : kWords) lexicon.facts[word] |= State::kOpener;
  for (std::string_view word : kPoints) lexicon.facts[word] |= State::kPoint;
  const auto add = [&](uint32_t facts, const auto& table) {
    for (const auto& entry : table) lexicon.facts[key_of_entry(entry)] |= facts;
  };
  add(State::kOpener | State::kWeekday | State::kPoint, lexicon.weekdays);
  add(State::kOpener | State::kPoint, lexicon.weekday_abbrs);
  add(State::kOpener | State::kMonth | State::kPoint, lexicon.months);
  add(State::kOpener | State::kMonth | State::kPoint, lexicon.month_abbrs);
  add(State::kOpener | State::kNumber | State::kPoint, lexicon.numbers);
  add(State::kOpener | State::kOrdinal | State::kPoint, lexicon.ordinals);
  add(State::kOpener | State::kSeason | State::kPoint, lexicon.seasons);
  add(State::kOpener, lexicon.vague);
  add(State::kOpener | State::kUnit, lexicon.units);
  add(State::kDaypart, lexicon.dayparts);
  add(State::kOpener | State::kClock, lexicon.clocks);
  add(State::kOpener | State::kPhrase, lexicon.phrases);
  add(State::kOpener | State::kHedge, lexicon.hedges);
  add(State::kOpener | State::kPrep, lexicon.preps);
  add(State::kOpener | State::kFew, lexicon.few);
}

TimeMatch TimeGrammar::match(size_t i) const {
  TimeMatch best;
  const auto take = [&](TimeMatch m) {
    if (m && m.end > best.end) best = m;
  };
  take(range(i));
  take(since_until(i));
  take(past_or_next_span(i));
  take(ago(i));
  take(anchored(i));
  take(at_the_time(i));
  take(hyphen_range(i));
  const bool year_before = i > 0 && lex_.before_year.contains(word(i - 1));
  take(point(i, licensed(i), year_before));
  if (const size_t behind = skip_any(i, lex_.preps, State::kPrep)) {
    TimeMatch m = hyphen_range(behind);
    if (TimeMatch p = point(behind, licensed(behind), lex_.before_year.contains(word(behind - 1))); p.end > m.end)
      m = p;
    if (is(behind, "the") && !m) {  // "over the weekend", "during the week"
      if (is(behind + 1, "weekend")) {
        m = span_of(i, behind + 2, TimeKind::weekend, 0, TimeUnit::day, false);
        m.wants_tense = true;
      }
    }
    if (TimeMatch p = ago(behind); p.end > m.end && is(i, "as")) m = p;
    if (m && m.end > best.end) {
      m.begin = i;
      best = m;
    }
  }
  if (!best) best = duration(i);
  return best;
}

}  // namespace rashomon
