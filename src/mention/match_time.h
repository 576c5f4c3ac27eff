// SPDX-License-Identifier: Apache-2.0
// The grammar of time expressions over atoms, by recursive descent. Used by find_times only.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "find_times.h"
#include "rashomon/base/string_map.h"
#include "rashomon/base/word_key.h"
#include "split_atoms.h"

namespace rashomon {

struct TimePhrase {
  std::vector<std::string> words;
  TimePoint point;
};

struct TimeLexicon::State {
  using Numbers = StringMap<int>;
  Numbers weekdays, weekday_abbrs, months, month_abbrs, numbers, ordinals, seasons, vague;
  StringMap<TimeUnit> units;
  StringMap<bool> dayparts;  // true: night
  StringSet clocks, nots, before_year, ahead;
  // By first word, longest first.
  StringMap<std::vector<TimePhrase>> phrases;  // days and feasts
  StringMap<std::vector<std::vector<std::string>>> hedges;
  StringMap<std::vector<std::vector<std::string>>> preps;
  StringMap<std::vector<std::pair<std::vector<std::string>, int>>> few;
  /// What a word may be, a bit each; most words are in no table and are asked for once.
  enum Fact : uint32_t {
    kOpener = 1u << 0,  // TimeGrammar::match can begin with it
    kWeekday = 1u << 1,
    kMonth = 1u << 2,  // in full or short
    kNumber = 1u << 3,
    kOrdinal = 1u << 4,
    kSeason = 1u << 5,
    kUnit = 1u << 6,
    kDaypart = 1u << 7,
    kClock = 1u << 8,
    kPhrase = 1u << 9,
    kHedge = 1u << 10,
    kPrep = 1u << 11,
    kFew = 1u << 12,
    kPoint = 1u << 13,  // a point other than a phrase can begin with it, or with "the" and it
  };
  StringMap<uint32_t> facts;  // word -> its facts
};

/// How an expression leans on another one of the text.
enum class Lean : uint8_t {
  none,
  back,        // on the expression before it: "a week later", "that night"
  same,        // is the one before it: "at the time", "since then"
  subordinate  // on what "after" or "before" governs: "three days after the fall of …"
};

struct TimeMatch {
  size_t begin = 0;
  size_t end = 0;  // atoms [begin, end); end 0: no match
  TimeExpression expression;
  Lean lean = Lean::none;
  bool wants_tense = false;
  bool of_that_year = false;   // "that August": of the year told before
  bool wants_perfect = false;  // "for two weeks": a span up to now only behind has, have, had
  explicit operator bool() const { return end > 0; }
};

class TimeGrammar {
 public:
  TimeGrammar(const std::vector<Atom>& atoms, const TimeLexicon::State& lexicon);

  /// False for atoms that no expression begins with: most.
  bool may_begin(size_t i) const { return a_[i].kind == AtomKind::number || known(i, State::kOpener); }
  /// Fills State::facts from its other tables, and with the words that an expression may begin with.
  static void gather_facts(TimeLexicon::State& lexicon);
  /// The longest expression that begins at atom i.
  TimeMatch match(size_t i) const;

 private:
  using State = TimeLexicon::State;
  struct Count {
    size_t end = 0;
    int n = 0;
    bool fuzzy = false;
    bool vague = false;  // a plural without a number
    TimeUnit unit = TimeUnit::day;
  };
  struct Part {
    size_t end = 0;
    TimePart part = TimePart::none;
  };

  // Atoms.
  const std::string& word(size_t i) const;
  bool is(size_t i, KeyedWord low) const { return i < a_.size() && low.is(a_[i].low, a_[i].key); }
  template <typename List>
  bool among(size_t i, const List& list) const {
    return std::any_of(list.begin(), list.end(), [&](KeyedWord word) { return is(i, word); });
  }
  /// True if atom i has one of the facts.
  bool known(size_t i, uint32_t facts) const { return i < facts_.size() && (facts_[i] & facts) != 0; }
  /// False where no point begins but for a phrase: at most words.
  bool may_begin_point(size_t i) const {
    const size_t at = is(i, "the") ? i + 1 : i;
    return at < a_.size() && (a_[at].kind == AtomKind::number || known(at, State::kPoint));
  }
  bool hyphen(size_t i) const;  // a hyphen that joins
  bool upper(size_t i) const { return i < a_.size() && a_[i].upper; }
  size_t skip(size_t i, const std::vector<std::string>& words) const;  // behind `words` at i; 0 if they are not there
  template <typename List>
  size_t skip_any(size_t i, const List& by_first, uint32_t fact) const;
  int day_number(size_t i, size_t& end) const;  // 1..31, "3rd"
  int year_number(size_t i) const;              // 1000..2199 in four plain digits
  int month_at(size_t i, size_t& end) const;    // 1..12, full stop included
  int weekday_at(size_t i, size_t& end) const;
  bool daypart_at(size_t i, bool& night) const;
  int ordinal_at(size_t i, size_t& end) const;
  size_t clock_end(size_t i) const;

  // Points: match_time_point.cc
  TimeMatch point(size_t i, bool bare_month, bool bare_year) const;
  TimeMatch bare_point(size_t i, bool bare_month, bool bare_year) const;
  TimeMatch numeric_date(size_t i) const;
  TimeMatch day_and_month(size_t i) const;
  TimeMatch day_of_month(size_t i) const;
  TimeMatch month(size_t i, bool bare) const;
  TimeMatch weekday(size_t i) const;
  TimeMatch year(size_t i, bool bare) const;
  TimeMatch decade_or_century(size_t i) const;
  TimeMatch relative_unit(size_t i) const;
  TimeMatch season(size_t i, bool bare) const;
  TimeMatch quarter_or_half(size_t i) const;
  TimeMatch week_of_month(size_t i) const;
  TimeMatch phrase(size_t i) const;
  TimeMatch parted(size_t i) const;
  Part part_at(size_t i) const;
  void add_year(TimeMatch& m) const;
  bool names_something(const TimeMatch& m) const;
  bool licensed(size_t i) const;

  // Spans, counts, ranges: match_time_span.cc
  Count count_of_units(size_t i) const;
  TimeMatch range(size_t i) const;
  TimeMatch hyphen_range(size_t i) const;
  TimeMatch since_until(size_t i) const;
  TimeMatch past_or_next_span(size_t i) const;
  TimeMatch ago(size_t i) const;
  TimeMatch anchored(size_t i) const;
  TimeMatch at_the_time(size_t i) const;
  TimeMatch duration(size_t i) const;
  TimeMatch join_range(const TimeMatch& from, const TimeMatch& to) const;

  const std::vector<Atom>& a_;
  std::vector<uint32_t> facts_;  // by atom
  const TimeLexicon::State& lex_;
};

}  // namespace rashomon
