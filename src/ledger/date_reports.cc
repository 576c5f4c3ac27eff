// SPDX-License-Identifier: Apache-2.0
// Idea: every day near the report's dated neighbours is a candidate and gets a score: how fresh the weekdays that the
// report names would be, whether its dated tellings would fall on the days on which dated reports put the same
// happenings, whether it would tell of a happening before it was, how near a named holiday would be, how far it would
// be from its copies. The days that hold most of the weight are the answer (constraints of document dating after N.
// Chambers 2012).
#include "date_reports.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "run_parallel.h"
#include "telling.h"

namespace rashomon {
namespace {

constexpr size_t kMostDays = 4;  // an answer of more days is none
constexpr double kWeight = 0.8;  // that the answer must hold
constexpr int kReach = 40;       // days around dated neighbours
constexpr size_t kMostEvidence = 64;
constexpr size_t kMostHappenings = 6;  // at one place; what happens there every week dates nothing

/// A happening whose days dated reports tell.
struct KnownHappening {
  Interval days;
  std::set<uint32_t> actors;
  std::set<std::string> reports;
};

/// Happenings by type family and place.
using KnownHappenings = std::map<std::pair<int, uint32_t>, std::vector<KnownHappening>>;

struct Evidence {
  const TimeExpression* expression = nullptr;
  Interval known;           // days of the same happening by dated reports
  bool in_words = false;    // the claim's own words tell the day
  bool background = false;  // the claim recalls what was before the news
};

/// A day on which a report may have come out.
struct Candidate {
  Day day = kNoDay;
  double score = 0;
};

class Dater {
 public:
  Dater(const Readings& readings, const std::vector<std::vector<Derived>>& derived,
        const std::vector<uint32_t>& stories, const Entities& entities)
      : readings_(readings),
        stories_(stories),
        entities_(entities),
        dates_(readings.size()),
        relatives_(readings.size()) {
    for (uint32_t r = 0; r < readings.size(); ++r) {
      for (const Derived& d : derived[r]) {
        relatives_[r].push_back({d.source, true});
        relatives_[d.source].push_back({r, false});
      }
    }
  }

  std::vector<Dated> run() {
    for (uint32_t r = 0; r < readings_.size(); ++r) {
      const When& own = readings_[r]->document.published;
      if (own.basis == Basis::stated && own.days.known()) dates_[r] = {own, "stated"};
      if (own.basis == Basis::inferred && own.days.known())
        dates_[r] = {own, own.text.empty() ? "inferred: end of the months that its head names"
                                           : "inferred: the weekday of its day, and the years that it names"};
    }
    // first those whose dateline tells the day but for its year: copies follow them
    for (int pass = 0; pass < 3; ++pass) {
      learn();
      std::vector<std::pair<uint32_t, Dated>> found;
      for (uint32_t r = 0; r < readings_.size(); ++r) {
        if (dates_[r].published.basis != Basis::unknown || (pass == 0 && !has_dateline_day(r))) continue;
        if (Dated d = infer(r); d.published.days.known()) found.emplace_back(r, std::move(d));
      }
      if (found.empty() && pass > 0) break;
      for (auto& [r, d] : found) dates_[r] = std::move(d);
    }
    return std::move(dates_);
  }

 private:
  struct Relative {
    uint32_t report;
    bool is_source;
  };

  /// "GOMA, June 28 (AP) -"
  bool has_dateline_day(uint32_t r) const {
    const auto& times = readings_[r]->mentions.times;
    return std::any_of(times.begin(), times.end(), [&](const TimeMention& t) {
      return t.expression.kind == TimeKind::month_day && readings_[r]->document.dateline.contains(t.span);
    });
  }

  bool dated(uint32_t r) const { return dates_[r].published.days.closed(); }

  /// What the reports that are dated by now tell.
  void learn() {
    known_.clear();
    story_days_.clear();
    for (uint32_t r = 0; r < readings_.size(); ++r) {
      if (!dated(r)) continue;
      const Interval published = dates_[r].published.days;
      Interval& story = story_days_[stories_[r]];
      story = story.known()
                  ? Interval{std::min(story.earliest, published.earliest), std::max(story.latest, published.latest)}
                  : published;
      for (const Claim& c : readings_[r]->claims.claims) {
        const uint32_t place = entities_.united(r, c.place);
        if (place == kNone || c.stance == Stance::plans || c.stance == Stance::demands) continue;
        const Interval days = c.time.kind == TimeKind::none ? c.when.days : ground_time(c.time, published);
        if (c.when.text.empty()) continue;  // news without a day of its own dates nothing
        if (!days.closed() || width(days) > 3) continue;
        std::vector<KnownHappening>& list = known_[{type_family(c.type), place}];
        const auto same =
            std::find_if(list.begin(), list.end(), [&](const KnownHappening& k) { return k.days == days; });
        if (same == list.end() && list.size() > kMostHappenings) continue;
        KnownHappening& k = same != list.end() ? *same : list.emplace_back();
        k.days = days;
        for (const Participant& p : c.participants) {
          if (p.role == Role::actor && p.entity != kNone) k.actors.insert(entities_.united(r, p.entity));
        }
      }
    }
  }

  /// The days on which dated reports put what a claim tells; unknown if they know none or several.
  const KnownHappening* look_up(uint32_t r, const Claim& c) const {
    const uint32_t place = entities_.united(r, c.place);
    const auto found = place == kNone ? known_.end() : known_.find({type_family(c.type), place});
    if (found == known_.end() || found->second.size() > kMostHappenings) return nullptr;
    const KnownHappening* best = nullptr;
    for (const KnownHappening& k : found->second) {
      bool agree = true;
      for (const Participant& p : c.participants) {
        if (p.role == Role::actor && p.entity != kNone && !k.actors.empty() &&
            !k.actors.contains(entities_.united(r, p.entity)))
          agree = false;
      }
      if (!agree && found->second.size() > 1) continue;
      if (best && (best->days.latest + 3 < k.days.earliest || k.days.latest + 3 < best->days.earliest)) return nullptr;
      if (!best) best = &k;
    }
    return best;
  }

  Dated infer(uint32_t r) const {
    const Brief& reading = *readings_[r];
    std::vector<Evidence> told;
    std::vector<Day> neighbours;
    std::string why;
    for (const Claim& c : reading.claims.claims) {
      if (told.size() >= kMostEvidence) break;
      if (c.background && c.time.kind == TimeKind::absolute) continue;
      const KnownHappening* k = look_up(r, c);
      if (!k) continue;
      const bool in_words = !c.when.text.empty();
      const bool again = std::any_of(told.begin(), told.end(), [&](const Evidence& e) {
        return e.known == k->days && e.in_words == in_words && *e.expression == c.time;
      });
      if (again) continue;
      told.push_back({&c.time, k->days, in_words, c.background});
      neighbours.push_back(k->days.earliest);
      if (c.time.kind == TimeKind::weekday && why.empty()) why = "weekday of a happening that dated reports tell";
    }
    for (const Relative& x : relatives_[r]) {
      if (!dated(x.report)) continue;
      neighbours.push_back(dates_[x.report].published.days.earliest);
      why = x.is_source ? "published with or soon after the report it was made from"
                        : "published with or shortly before a report made from it";
    }
    if (const auto story = story_days_.find(stories_[r]); story != story_days_.end()) {
      neighbours.push_back(story->second.earliest);
      neighbours.push_back(story->second.latest);
    }
    if (neighbours.empty()) return {};
    std::vector<Candidate> days;
    for (const Day neighbour : neighbours) {
      for (Day day = neighbour - kReach; day <= neighbour + kReach; ++day) days.push_back({day, 0});
    }
    std::sort(days.begin(), days.end(), [](const Candidate& a, const Candidate& b) { return a.day < b.day; });
    days.erase(
        std::unique(days.begin(), days.end(), [](const Candidate& a, const Candidate& b) { return a.day == b.day; }),
        days.end());
    for (Candidate& c : days) c.score = weigh(r, c.day, told);
    return choose(days, why.empty() ? "weekdays and holidays near dated reports of the story" : why);
  }

  double weigh(uint32_t r, Day day, const std::vector<Evidence>& told) const {
    const Interval published{day, day};
    double score = 0;
    // weekdays: fresh ones, and the freshest of today or yesterday
    int freshest = 99, age = 0, weekdays = 0;
    for (size_t i = 0; i < std::min(kMostEvidence, readings_[r]->mentions.times.size()); ++i) {
      const TimeExpression& e = readings_[r]->mentions.times[i].expression;
      if (e.kind == TimeKind::weekday && e.direction != TimeDirection::future) {
        const Interval d = ground_time(e, published);
        if (!d.closed() || d.latest > day) continue;
        freshest = std::min(freshest, day - d.latest);
        age += day - d.latest;
        if (day - d.latest > 3) score -= 0.4;
        ++weekdays;
      } else if (e.kind == TimeKind::absolute && e.fixed.closed() && width(e.fixed) <= 31) {
        if (e.direction == TimeDirection::past && e.fixed.earliest > day) score -= 2;
      } else if (e.kind == TimeKind::month_day && e.direction != TimeDirection::future) {
        // "June 28" without a year is of these weeks, and "Monday, June 28" is a Monday
        const Interval d = ground_time(e, published);
        if (!d.closed()) continue;
        // a dateline tells the day itself
        if (readings_[r]->document.dateline.contains(readings_[r]->mentions.times[i].span)) {
          score -= d.earliest == day ? 0 : 4;
          continue;
        }
        if (e.unit == TimeUnit::week && weekday_of(d.earliest) != e.offset) score -= 1.5;
        score -= d.latest > day ? 3 : std::min(1.2, 0.02 * std::max(0, day - d.latest - 7));
      } else if (e.kind == TimeKind::holiday && e.m == 0) {
        const Interval d = ground_time(e, published);
        if (d.closed()) score -= std::min(3.0, 0.4 * std::max({0, d.earliest - day - 3, day - d.latest - 3}));
      }
    }
    if (weekdays) {
      score -= freshest == 0 ? 0 : freshest == 1 ? 0.35 : 0.9 * freshest;
      score -= 0.3 * age / weekdays;
    }
    Day newest = kNoDay;  // of what is told as news without a day of its own
    for (const Evidence& e : told) {
      if (e.in_words && e.expression->kind != TimeKind::none) {
        const Interval d = ground_time(*e.expression, published);
        // a weekday is told of one happening; "overnight" and "yesterday" stray from clause to clause
        const double weight = e.expression->kind == TimeKind::weekday ? 1.6 : 0.4;
        if (d.closed() && width(d) <= 3) score += d.meets(e.known) ? weight : -weight;
      }
      if (e.known.earliest > day) score -= 1.5;
      if (!e.in_words && !e.background) newest = newest == kNoDay ? e.known.latest : std::max(newest, e.known.latest);
    }
    if (newest != kNoDay) score -= std::min(3.0, 0.2 * std::max(0, day - newest - 2));  // news is of late
    for (const Relative& x : relatives_[r]) {
      if (!dated(x.report)) continue;
      const Interval other = dates_[x.report].published.days;
      const int later = x.is_source ? day - other.earliest : other.latest - day;
      score -= later < 0 ? 1.5 * -later : later == 0 ? 0 : later == 1 ? 0.3 : 0.8 * later;
    }
    // news is told soon; nearer to the other reports of the story is likelier
    if (const auto story = story_days_.find(stories_[r]); story != story_days_.end()) {
      const Interval d = story->second;
      score -= 0.04 * std::max({0, d.earliest - day, day - d.latest});
    }
    return score;
  }

  /// The shortest run of days that holds most of the weight.
  static Dated choose(const std::vector<Candidate>& candidates, const std::string& why) {
    double best = -1e9, all = 0;
    for (const Candidate& c : candidates) best = std::max(best, c.score);
    std::vector<double> mass;
    for (const Candidate& c : candidates) {
      mass.push_back(std::exp(2.5 * (c.score - best)));
      all += mass.back();
    }
    for (size_t days = 1; days <= kMostDays; ++days) {
      double most = 0;
      size_t at = 0;
      for (size_t i = 0; i + days <= mass.size(); ++i) {
        if (candidates[i + days - 1].day - candidates[i].day != static_cast<Day>(days - 1)) continue;
        double sum = 0;
        for (size_t j = i; j < i + days; ++j) sum += mass[j];
        if (sum > most) most = sum, at = i;
      }
      if (most < kWeight * all) continue;
      Dated d;
      d.published.days = {candidates[at].day, candidates[at + days - 1].day};
      d.published.basis = Basis::inferred;
      d.rule = "inferred: " + why;
      return d;
    }
    return {};
  }

  const Readings& readings_;
  const std::vector<uint32_t>& stories_;
  const Entities& entities_;
  std::vector<Dated> dates_;
  std::vector<std::vector<Relative>> relatives_;
  KnownHappenings known_;
  std::map<uint32_t, Interval> story_days_;
};

}  // namespace

std::vector<Dated> date_reports(const Readings& readings, const std::vector<std::vector<Derived>>& derived,
                                const std::vector<uint32_t>& stories, const Entities& entities) {
  return Dater(readings, derived, stories, entities).run();
}

ClaimTimes ground_claims(const Readings& readings, const std::vector<Dated>& dates, int threads) {
  ClaimTimes times(readings.size());
  run_parallel(threads, readings.size(), [&](size_t r) {
    const bool own = readings[r]->document.published.basis == Basis::stated;
    times[r].reserve(readings[r]->claims.claims.size());
    for (const Claim& c : readings[r]->claims.claims) {
      When when = c.when;
      if (!own && c.time.kind != TimeKind::none) {
        when.days = ground_time(c.time, dates[r].published.days);
        when.basis = !when.days.known()                  ? Basis::unknown
                     : c.time.kind == TimeKind::absolute ? Basis::stated
                                                         : Basis::inferred;
      }
      times[r].push_back(when);
    }
  });
  return times;
}

}  // namespace rashomon
