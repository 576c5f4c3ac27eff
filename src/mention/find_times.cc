// SPDX-License-Identifier: Apache-2.0
// From matches of the grammar to time mentions: tense of the clause, the expression that "a week later" leans on, days.
#include "find_times.h"

#include <algorithm>

#include "clause_tense.h"
#include "match_time.h"

namespace rashomon {
namespace {

constexpr uint32_t kAnchorReach = 1500;  // bytes over which "the next day" may lean back
constexpr size_t kPerfectReach = 16;     // atoms before "for two weeks" in which has, have or had may stand

struct Found {
  TimeMatch match;
  Span span;
};

/// How coarse an expression is, as the unit it fills; hour stands for "no anchor".
TimeUnit grain(const TimeExpression& e) {
  switch (e.kind) {
    case TimeKind::weekday:
    case TimeKind::days:
    case TimeKind::month_day: return TimeUnit::day;
    case TimeKind::holiday: return TimeUnit::day;
    case TimeKind::weeks:
    case TimeKind::weekend: return TimeUnit::week;
    case TimeKind::month:
    case TimeKind::months: return TimeUnit::month;
    case TimeKind::years: return TimeUnit::year;
    case TimeKind::absolute: {
      if (!e.fixed.closed()) return TimeUnit::hour;
      const int length = e.fixed.latest - e.fixed.earliest + 1;
      return length <= 3     ? TimeUnit::day
             : length <= 7   ? TimeUnit::week
             : length <= 31  ? TimeUnit::month
             : length <= 366 ? TimeUnit::year
                             : TimeUnit::hour;
    }
    default: return TimeUnit::hour;
  }
}

int rank(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::day: return 0;
    case TimeUnit::week: return 1;
    case TimeUnit::month: return 2;
    case TimeUnit::year: return 3;
    case TimeUnit::decade: return 4;
    case TimeUnit::hour: return 9;
  }
  return 9;
}

int days_in(TimeUnit unit) { return unit == TimeUnit::day ? 1 : unit == TimeUnit::week ? 7 : 0; }

/// Lets `e` (kind shifted) lean on `anchor`; false if it is too coarse or itself leans on too much.
bool lean(TimeExpression& e, const TimeExpression& anchor) {
  TimeExpression base = anchor;
  if (base.kind == TimeKind::since || base.kind == TimeKind::until) base = expression_of(base.inner);
  if (base.kind == TimeKind::range) base = expression_of(base.last);
  if (base.kind == TimeKind::shifted) {
    const bool plain = days_in(base.unit) != 0 && days_in(e.unit) != 0 && (base.m == 0 || base.unit == TimeUnit::day) &&
                       (e.m == 0 || e.unit == TimeUnit::day);
    const bool same = e.n == 0 && base.m == 1 && rank(e.unit) >= rank(base.unit);
    if (plain) {
      e.n = e.n * days_in(e.unit) + base.n * days_in(base.unit);
      e.unit = TimeUnit::day;
      e.inner = base.inner;
      return true;
    }
    if (!same) return false;
    e.inner = base.inner;
    e.n = base.n;
    e.unit = base.unit;
    return true;
  }
  if (rank(grain(base)) > rank(e.unit)) return false;
  e.inner = point_of(base);
  return true;
}

/// True if has, have or had stands before atom i in its sentence.
bool perfect_before(const std::vector<Atom>& atoms, size_t i) {
  for (size_t k = i, n = 0; k-- > 0 && n < kPerfectReach; ++n) {
    const std::string& low = atoms[k].low;
    if (low == "." || low == ";" || low == ":" || low == "!" || low == "?") return false;
    if (low == "has" || low == "have" || low == "had" || low == "ve" || low == "been") return true;
  }
  return false;
}

class TimeFinder {
 public:
  TimeFinder(const Document& document, const Analysis& analysis, const TimeLexicon::State& lexicon)
      : document_(document), analysis_(analysis), lexicon_(lexicon) {}

  std::vector<TimeMention> run(const std::vector<SplitStretch>& split) {
    for (const SplitStretch& one : split) read(one.stretch, one.atoms);
    return std::move(out_);
  }

 private:
  void read(const Stretch& stretch, const std::vector<Atom>& atoms) {
    const TimeGrammar grammar(atoms, lexicon_);
    std::vector<Found> found;
    for (size_t i = 0; i < atoms.size();) {
      const bool joined = i > 0 && atoms[i - 1].low == "-" && !atoms[i].space_before && !atoms[i - 1].space_before;
      TimeMatch m =
          atoms[i].kind == AtomKind::punct || joined || !grammar.may_begin(i) ? TimeMatch{} : grammar.match(i);
      if (!m || (m.wants_perfect && !perfect_before(atoms, i))) {
        ++i;
        continue;
      }
      const Span span{atoms[m.begin].span.begin, atoms[m.end - 1].span.end};
      i = std::max(m.end, i + 1);
      found.push_back({m, span});
    }
    const bool headline =
        stretch.block < document_.blocks.size() && document_.blocks[stretch.block].kind == BlockKind::title;
    for (size_t k = 0; k < found.size(); ++k) settle(found, k, headline);
  }

  void settle(std::vector<Found>& found, size_t k, bool headline) {
    TimeMatch& m = found[k].match;
    TimeMention mention;
    mention.span = found[k].span;
    mention.first = analysis_.token_at(mention.span.begin);
    mention.last = analysis_.token_at(mention.span.end - 1) + 1;
    mention.last =
        std::min<uint32_t>(std::max(mention.last, mention.first + 1), static_cast<uint32_t>(analysis_.tokens.size()));
    if (mention.first >= mention.last) return;
    if (m.wants_tense && m.expression.direction == TimeDirection::unknown) set_tense(m, mention, headline);
    if (m.lean == Lean::same)
      take_same(m.expression, mention);
    else if (m.lean != Lean::none)
      find_anchor(found, k, mention);
    if (m.of_that_year) take_year(m.expression, mention);
    if (m.expression.kind == TimeKind::month_day) take_headed_year(m.expression, mention);
    if (m.expression.kind == TimeKind::month_day || m.expression.kind == TimeKind::month)
      take_labelled_year(m.expression, mention);
    if (m.expression.kind == TimeKind::month_day && m.expression.n == 0) take_month(m.expression, mention);
    if (m.expression.kind == TimeKind::next_span) follow_on(m.expression, mention);
    mention.expression = m.expression;
    note_label(mention);
    mention.when.days = ground_time(mention.expression, document_.published.days);
    const bool alone = ground_time(mention.expression, {}).known();
    if (mention.when.days.known()) mention.when.basis = alone ? Basis::stated : document_.published.basis;
    mention.when.text = mention.span;
    out_.push_back(mention);
  }

  void set_tense(TimeMatch& m, const TimeMention& mention, bool headline) const {
    TimeExpression& e = m.expression;
    e.direction = clause_direction(analysis_, mention.first, mention.last, headline, lexicon_.ahead);
    const TimeDirection d = e.direction;
    if (e.kind == TimeKind::range) e.inner.direction = e.last.direction = d;
    if (e.kind == TimeKind::until) {
      e.inner.direction = d;
      // "by Saturday evening the post had been given up", "not until Monday": the day itself is when it is true
      const bool refused = mention.first > 0 && analysis_.tokens[mention.first - 1].norm == "not";
      if ((e.m == 1 || refused) && d != TimeDirection::future)
        e = expression_of(e.inner);
      else
        e.m = 0;
    }
    if (e.kind == TimeKind::past_span && d == TimeDirection::future) e.kind = TimeKind::next_span;
  }

  /// The day told last, if it is near: in the sentence of a mention or the one before.
  const TimeMention* day_before(const TimeMention& mention) const {
    if (out_.empty()) return nullptr;
    const TimeMention& before = out_.back();
    const uint32_t here = analysis_.sentence_of(mention.first), there = analysis_.sentence_of(before.first);
    if (here == kNone || there == kNone || here - there > 1 || only_qualifies(out_.size() - 1) ||
        analysis_.sentences[here].block != analysis_.sentences[there].block || document_.dateline.contains(before.span))
      return nullptr;
    return &before;
  }
  /// "The town fell in June 2014. It was taken back that August", "on 31 August of that year": of the year told last.
  void take_year(TimeExpression& e, const TimeMention& mention) const {
    for (size_t back = out_.size(); back-- > 0;) {
      const TimeMention& before = out_[back];
      if (before.span.end + kAnchorReach < mention.span.begin) return;
      if (before.expression.kind != TimeKind::absolute || !before.expression.fixed.closed()) continue;
      const int year = civil_of(before.expression.fixed.latest).year;
      if (year != civil_of(before.expression.fixed.earliest).year) continue;
      const TimePart part = e.part;
      const bool day = e.kind == TimeKind::month_day;
      if ((!day && e.kind != TimeKind::month) || e.n < 1) return;
      const Day first = day_of(year, e.n, day ? std::min(e.m, days_in_month(year, e.n)) : 1);
      const Day last = day ? first : day_of(year, e.n, days_in_month(year, e.n));
      e = {};
      e.kind = TimeKind::absolute;
      e.part = part;
      e.fixed = {first, last};
      return;
    }
  }
  /// "2014" over "- September 21: rebels enter the capital": of the year that stands over the days of a chronology.
  void take_headed_year(TimeExpression& e, const TimeMention& mention) const {
    constexpr size_t kReach = 200;  // paragraphs
    const uint32_t s = analysis_.sentence_of(mention.first);
    if (s == kNone || e.n < 1 || e.unit == TimeUnit::year || mention.last >= analysis_.tokens.size()) return;
    const uint32_t block = analysis_.sentences[s].block;
    if (s > 0 && analysis_.sentences[s - 1].block == block) return;
    for (uint32_t t = analysis_.sentences[s].first; t < mention.first; ++t) {
      if (analysis_.tokens[t].tag != Upos::PUNCT && analysis_.tokens[t].norm.size() > 1) return;
    }
    const std::string& behind = analysis_.tokens[mention.last].norm;
    if (behind != ":" && behind != "-" && behind != "--" && behind != ".") return;
    for (uint32_t b = block; b-- > 0 && block - b <= kReach;) {
      const std::string_view text = document_.blocks[b].span.of(document_.text);
      if (text.size() < 4 || text.size() > 5 || (text.size() == 5 && text.back() != ':')) continue;
      int year = 0;
      for (const char c : text.substr(0, 4)) year = c >= '0' && c <= '9' && year >= 0 ? year * 10 + (c - '0') : -1;
      if (year < 1800 || year > 2100) continue;
      if (e.m > days_in_month(year, e.n)) return;
      const Day day = day_of(year, e.n, e.m);
      e = {};
      e.kind = TimeKind::absolute;
      e.fixed = {day, day};
      return;
    }
  }
  /// "May 28, 2020: The town falls.": days with their year that open a paragraph of a chronology.
  void note_label(const TimeMention& mention) {
    const uint32_t s = analysis_.sentence_of(mention.first);
    if (s == kNone || mention.last >= analysis_.tokens.size()) return;
    const uint32_t block = analysis_.sentences[s].block;
    if (mention.first != analysis_.sentences[s].first || (s > 0 && analysis_.sentences[s - 1].block == block)) return;
    const TimeExpression& e = mention.expression;
    const std::string& behind = analysis_.tokens[mention.last].norm;
    const bool dash = (behind == "-" || behind == "--") && analysis_.tokens[mention.last].space_before;
    if (e.kind != TimeKind::absolute || !e.fixed.closed() || (behind != ":" && !dash)) return;
    label_ = e.fixed;
    label_block_ = block;
  }
  /// The days that stand over the paragraph of a mention; none known if it is of no chronology.
  Interval label_of(const TimeMention& mention) const {
    const uint32_t s = analysis_.sentence_of(mention.first);
    return s != kNone && analysis_.sentences[s].block == label_block_ ? label_ : Interval{};
  }
  /// "May 28, 2020: The town falls. It is won back on May 31": of the year that puts it nearest to the label.
  void take_labelled_year(TimeExpression& e, const TimeMention& mention) const {
    const Interval label = label_of(mention);
    if (!label.closed() || e.n < 1 || e.unit == TimeUnit::year) return;
    const bool day = e.kind == TimeKind::month_day;
    const int year = civil_of(label.earliest).year;
    Interval best;
    int distance = 0;
    for (const int y : {year, year + 1, year - 1}) {
      const Day first = day_of(y, e.n, day ? std::min(e.m, days_in_month(y, e.n)) : 1);
      const Day last = day ? first : day_of(y, e.n, days_in_month(y, e.n));
      const int away = first > label.latest ? first - label.latest : label.earliest > last ? label.earliest - last : 0;
      if (best.known() && away >= distance) continue;
      best = {first, last};
      distance = away;
    }
    const TimePart part = e.part;
    e = {};
    e.kind = TimeKind::absolute;
    e.part = part;
    e.fixed = best;
  }
  /// "said at the time", "since then": the time told last, but for one that steps back further ("They had held it
  /// briefly in March").
  void take_same(TimeExpression& e, const TimeMention& mention) const {
    const bool since = e.kind == TimeKind::since;
    e = {};
    for (size_t back = out_.size(); back-- > 0;) {
      const TimeMention& before = out_[back];
      if (before.span.end + kAnchorReach < mention.span.begin) return;
      TimeExpression told = before.expression;
      if (told.kind == TimeKind::since && since) told = expression_of(told.inner);
      if (told.kind == TimeKind::range) told = expression_of(told.last);
      const bool point = grain(told) != TimeUnit::hour || told.kind == TimeKind::years;
      if (!point || told.direction == TimeDirection::future || document_.dateline.contains(before.span) ||
          (!since && is_of_pluperfect(before)))
        continue;
      if (since) {
        e.kind = TimeKind::since;
        e.inner = point_of(told);
      } else {
        e = told;
      }
      return;
    }
  }
  bool is_of_pluperfect(const TimeMention& time) const {
    constexpr uint32_t kReach = 12;
    const uint32_t s = analysis_.sentence_of(time.first);
    if (s == kNone) return false;
    for (uint32_t t = time.first; t-- > analysis_.sentences[s].first && time.first - t <= kReach;) {
      if (analysis_.tokens[t].norm == "had") return true;
    }
    return false;
  }
  /// "On 4 May they took X, on the 8th Y": the month is that of the day told before.
  void take_month(TimeExpression& e, const TimeMention& mention) const {
    const TimeMention* before = day_before(mention);
    if (before == nullptr) return;
    const TimeExpression& told = before->expression;
    if (told.kind == TimeKind::month_day && told.n != 0 && told.unit != TimeUnit::year) {
      e.n = e.m >= told.m ? told.n : told.n % 12 + 1;
    } else if (told.kind == TimeKind::absolute && told.fixed.is_day()) {
      const Civil c = civil_of(told.fixed.earliest);
      const int month = e.m >= c.day ? c.month : c.month % 12 + 1, year = c.year + (month < c.month ? 1 : 0);
      if (e.m > days_in_month(year, month)) return;
      const Day day = day_of(year, month, e.m);
      const TimePart part = e.part;
      e = {};
      e.kind = TimeKind::absolute;
      e.part = part;
      e.fixed = {day, day};
    }
  }
  /// "On 2 May ... In the following ten days 38 people were killed": counted from the day told before.
  void follow_on(TimeExpression& e, const TimeMention& mention) const {
    const std::string_view words = mention.span.of(document_.text);
    if (days_in(e.unit) == 0 ||
        (words.find("following") == std::string_view::npos && words.find("next") == std::string_view::npos))
      return;
    const int days = e.n * days_in(e.unit);
    if (const Interval label = label_of(mention); label.is_day()) {  // a chronology tells what was in the present tense
      e = {};
      e.kind = TimeKind::absolute;
      e.fixed = {label.earliest, label.earliest + days};
      return;
    }
    const TimeMention* before = day_before(mention);
    if (before == nullptr ||
        clause_direction(analysis_, mention.first, mention.last, false, lexicon_.ahead) != TimeDirection::past)
      return;
    const TimeExpression& told = before->expression;
    if (told.kind == TimeKind::absolute && told.fixed.is_day()) {
      e = {};
      e.kind = TimeKind::absolute;
      e.fixed = {told.fixed.earliest, told.fixed.earliest + days};
    } else if (told.kind == TimeKind::month_day && told.n != 0) {
      constexpr int kPlainYear = 2023;
      const Civil until =
          civil_of(day_of(kPlainYear, told.n, std::min(told.m, days_in_month(kPlainYear, told.n))) + days);
      e = {};
      e.kind = TimeKind::range;
      e.direction = TimeDirection::past;
      e.inner = e.last = point_of(told);
      e.last.unit = TimeUnit::day;
      e.last.n = until.month;
      e.last.m = until.day;
    }
  }

  /// Words of time that begin their sentence, and a comma between them and the next ones.
  bool opens_before_main_clause(const TimeMention& mention, Span next) const {
    const uint32_t s = analysis_.sentence_of(mention.first);
    if (s == kNone || analysis_.sentences[s].first != mention.first) return false;
    for (uint32_t t = mention.last; t < analysis_.tokens.size() && analysis_.tokens[t].span.begin < next.begin; ++t) {
      if (analysis_.tokens[t].norm == ",") return true;
    }
    return false;
  }
  /// "Saturday, the bloodiest day since the coup of 1 February": a day that only tells which coup, where the same
  /// sentence has told another.
  bool only_qualifies(size_t index) const {
    const TimeMention& time = out_[index];
    if (index == 0 || time.first == 0) return false;
    // the words of a time begin with its preposition
    const bool governed = analysis_.tokens[time.first].norm == "of" || analysis_.tokens[time.first - 1].norm == "of" ||
                          time.expression.kind == TimeKind::since;
    return governed && analysis_.sentence_of(out_[index - 1].first) == analysis_.sentence_of(time.first);
  }

  /// "three days after the talks opened on 18 February" leans on what follows, else on what stands before it.
  void find_anchor(std::vector<Found>& found, size_t k, const TimeMention& mention) {
    TimeMatch& m = found[k].match;
    // "left on Sunday, one day before the truce was signed, he said today": nothing but a comma stands between
    const bool beside = k > 0 && found[k - 1].span.end + 2 >= found[k].span.begin;
    if (m.lean == Lean::subordinate && !beside && k + 1 < found.size()) {
      const Found& next = found[k + 1];
      const bool near =
          analysis_.sentence_of(mention.first) ==
          analysis_.sentence_of(std::min<uint32_t>(analysis_.token_at(next.span.begin), mention.last + 60));
      if (near && next.match.lean == Lean::none) {
        TimeExpression anchor = next.match.expression;
        if (anchor.direction == TimeDirection::unknown && next.match.wants_tense)
          anchor.direction = TimeDirection::past;
        TimeExpression e = m.expression;
        // "Five days after a bomb went off, soldiers came on Tuesday": the other side of the main clause's day
        if (opens_before_main_clause(mention, next.span)) e.n = -e.n, e.offset = 1;
        if (lean(e, anchor)) {
          m.expression = e;
          return;
        }
      }
    }
    for (size_t back = out_.size(); back-- > 0;) {
      const TimeMention& before = out_[back];
      if (before.span.end + kAnchorReach < mention.span.begin) break;
      if (m.lean == Lean::back && only_qualifies(back) &&
          analysis_.sentence_of(before.first) != analysis_.sentence_of(mention.first))
        continue;
      if (m.lean == Lean::subordinate && (k == 0 || found[k - 1].span != before.span)) break;
      TimeExpression e = m.expression;
      // "on 18 May, three days after a strike": the words name the day of the strike, which lies on the other side.
      if (m.lean == Lean::subordinate) e.n = -e.n, e.offset = 1;
      if (!lean(e, before.expression)) {
        if (m.lean == Lean::subordinate) break;
        continue;
      }
      m.expression = e;
      return;
    }
    // "The town fell six days after an airstrike": the report's own day tells that of the strike.
    const std::string_view words = mention.span.of(document_.text);
    const bool open = words.find("than ") != std::string_view::npos;  // "less than a week after"
    if (m.lean == Lean::subordinate && !open && days_in(m.expression.unit) != 0) {
      for (const TimeMention& lead : out_) {
        const TimeKind kind = lead.expression.kind;
        const bool day = kind == TimeKind::weekday || (kind == TimeKind::days && lead.expression.m == 0) ||
                         kind == TimeKind::month_day || (kind == TimeKind::absolute && lead.expression.fixed.is_day());
        if (!day || document_.dateline.contains(lead.span)) continue;
        TimeExpression e = m.expression;
        e.n = -e.n;
        e.offset = 1;
        if (!lean(e, lead.expression)) break;
        m.expression = e;
        return;
      }
    }
    // Nothing to lean on: "a day earlier" is earlier than the report.
    if (m.lean == Lean::back && m.expression.m == 0 && m.expression.n < 0 && days_in(m.expression.unit) != 0) {
      const int days = m.expression.n * days_in(m.expression.unit);
      m.expression = {};
      m.expression.kind = TimeKind::days;
      m.expression.n = days;
      m.expression.fuzzy = true;
    } else if (m.lean == Lean::back && m.expression.m == 1 && m.expression.n == -1) {  // "the previous week"
      const TimeUnit unit = m.expression.unit;
      m.expression = {};
      m.expression.kind = TimeKind::past_span;
      m.expression.n = 1;
      m.expression.unit = unit;
    } else {
      m.expression = {};
    }
  }

  const Document& document_;
  const Analysis& analysis_;
  const TimeLexicon::State& lexicon_;
  std::vector<TimeMention> out_;
  Interval label_;
  uint32_t label_block_ = kNone;
};

}  // namespace

std::vector<TimeMention> find_times(const Document& document, const Analysis& analysis, const TimeLexicon& lexicon,
                                    const std::vector<SplitStretch>& split) {
  return TimeFinder(document, analysis, lexicon.state()).run(split);
}

}  // namespace rashomon
