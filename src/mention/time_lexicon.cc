// SPDX-License-Identifier: Apache-2.0
// Reads en/mention/times.lex into tables.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "match_time.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/mention/times.lex";

// In the order of Holiday.
constexpr std::array kHolidays = {"none",          "eid_al_fitr",  "eid_al_adha",     "ramadan",   "christmas",
                                  "new_year",      "easter",       "orthodox_easter", "nowruz",    "lunar_new_year",
                                  "good_friday",   "palm_sunday",  "easter_monday",   "pentecost", "orthodox_christmas",
                                  "christmas_eve", "new_year_eve", "ashura",          "mawlid",    "islamic_new_year",
                                  "rosh_hashanah", "yom_kippur",   "sukkot",          "hanukkah",  "passover",
                                  "thanksgiving"};

bool unit_of(const std::string& name, TimeUnit& unit) {
  static constexpr std::array kUnits = {"day", "week", "month", "year", "hour", "decade"};
  const auto it = std::find(kUnits.begin(), kUnits.end(), name);
  unit = static_cast<TimeUnit>(it - kUnits.begin());
  return it != kUnits.end();
}

bool read_feast(const std::string& value, TimePoint& point) {
  const auto it = std::find(kHolidays.begin(), kHolidays.end(), value);
  point.kind = TimeKind::holiday;
  point.n = static_cast<int>(it - kHolidays.begin());
  return it != kHolidays.end();
}

bool read_fixed(const std::string& value, TimePoint& point) {
  if (value.size() != 5 || value[2] != '-') return false;
  point.kind = TimeKind::month_day;
  point.n = std::atoi(value.c_str());
  point.m = std::atoi(value.c_str() + 3);
  return point.n >= 1 && point.n <= 12 && point.m >= 1 && point.m <= 31;
}

bool read_day(const std::string& value, TimePoint& point) {
  const std::vector<std::string> values = split_words(value);
  if (values.empty()) return false;
  point.kind = TimeKind::days;
  point.n = std::atoi(values[0].c_str());
  point.m = values.size() > 1 ? std::atoi(values[1].c_str()) : 0;
  point.part = values.size() > 2 ? TimePart::night : TimePart::none;
  return true;
}

bool read_phrase(const std::string& kind, const std::string& value, TimePoint& point) {
  return kind == "feast"   ? read_feast(value, point)
         : kind == "fixed" ? read_fixed(value, point)
                           : read_day(value, point);
}

template <typename Table, typename Size>
void longest_first(Table& table, Size size) {
  for (auto& [first, list] : table) {
    std::stable_sort(list.begin(), list.end(), [&](const auto& x, const auto& y) { return size(x) > size(y); });
  }
}

/// False if the row makes no sense.
bool take(const LexiconRow& row, TimeLexicon::State& s) {
  const std::string& kind = row.columns[0];
  const std::vector<std::string> words = split_words(row.columns[1]);
  const std::string value = row.columns.size() > 2 ? row.columns[2] : "";
  if (words.empty()) return false;
  const std::string& first = words[0];
  const auto number = [&](TimeLexicon::State::Numbers& table) {
    table[first] = std::atoi(value.c_str());
    return !value.empty();
  };
  if (kind == "weekday") return number(s.weekdays);
  if (kind == "weekday_abbr") return number(s.weekday_abbrs);
  if (kind == "month") return number(s.months);
  if (kind == "month_abbr") return number(s.month_abbrs);
  if (kind == "number") return number(s.numbers);
  if (kind == "ordinal") return number(s.ordinals);
  if (kind == "season") return number(s.seasons);
  if (kind == "vague") return number(s.vague);
  if (kind == "daypart") return s.dayparts[first] = value == "night", true;
  if (kind == "clock") return s.clocks.insert(first), true;
  if (kind == "not") return s.nots.insert(first), true;
  if (kind == "before_year") return s.before_year.insert(words.back()), true;
  if (kind == "ahead") return s.ahead.insert(first), true;
  if (kind == "hedge") return s.hedges[first].push_back(words), true;
  if (kind == "prep") return s.preps[first].push_back(words), true;
  if (kind == "few") return s.few[first].emplace_back(words, std::atoi(value.c_str())), !value.empty();
  if (kind == "unit") {
    TimeUnit unit = TimeUnit::day;
    if (value == "fortnight") return true;  // read by its name in the grammar
    if (!unit_of(value, unit)) return false;
    s.units[first] = unit;
    return true;
  }
  if (kind != "feast" && kind != "fixed" && kind != "day") return false;
  TimePhrase phrase{words, {}};
  if (!read_phrase(kind, value, phrase.point)) return false;
  s.phrases[first].push_back(std::move(phrase));
  return true;
}

}  // namespace

Result<TimeLexicon> TimeLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2);
  if (!rows) return rows.error();
  auto state = std::make_shared<State>();
  for (const LexiconRow& row : *rows) {
    if (!take(row, *state)) return bad_row(kFile, row, "a known class with its value");
  }
  longest_first(state->phrases, [](const TimePhrase& p) { return p.words.size(); });
  longest_first(state->hedges, [](const auto& w) { return w.size(); });
  longest_first(state->preps, [](const auto& w) { return w.size(); });
  longest_first(state->few, [](const auto& f) { return f.first.size(); });
  TimeGrammar::gather_facts(*state);
  TimeLexicon lexicon;
  lexicon.state_ = std::move(state);
  return lexicon;
}

}  // namespace rashomon
