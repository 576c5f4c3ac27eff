// SPDX-License-Identifier: Apache-2.0
// Idea: claims with the same type, place, days and parties are bundled; bundles that meet under a key (type family with
// place and month, with parties, with report) are scored slot by slot and joined best first, each time only if no slot
// of the two clusters as they stand contradicts the other: errors of event coreference are errors of arguments, not of
// types, and one wrong link chained on costs many (Bugert et al. 2021; Cybulska & Vossen 2015). A slot left open
// contradicts nothing.
#include "gather_events.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "compare_places.h"
#include "describe_event.h"
#include "rashomon/base/content_id.h"
#include "small_set.h"
#include "weigh_testimony.h"

namespace rashomon {
namespace {

constexpr size_t kMostInBucket = 24;
constexpr size_t kNeighbours = 4;
constexpr size_t kMostLoose = 8;  // where no more than an actor and some days, or a province, is shared
constexpr double kSameEvent = 2.6;
constexpr double kOtherDay = 0.25;    // the closeness in time of two tellings of one death that differ about its day
constexpr uint32_t kTellingToll = 5;  // so many dead and more are seldom those of another happening of the day
constexpr int kNewsOfOneEvent = 31;   // days over which reports tell of a happening as news
constexpr int kTollRises = 4;         // days
constexpr int kDeathTold = 45;        // over which reports err about the day on which somebody died
constexpr int kRecalled = 400;        // and over which others recall a turning point, or what was said

struct Cluster {
  std::vector<uint32_t> tellings;  // sorted
  SmallSet<EventType> types;
  SmallSet<uint32_t> places, actors, targets;
  SmallSet<uint32_t> towns;  // in which the buildings that are its places stand
  SmallSet<ToldDays> days;   // told in words
  Interval soft;             // of claims that tell no day of their own: the news of these days
  SmallSet<uint32_t> stories;
  SmallSet<uint32_t> killed;  // how many, where told
  SmallSet<std::string> reasons;
  std::vector<Side> sides;  // of corrections that split; sorted
  bool intended = false;
  bool measured = false;  // of a claim without a place: so much ground of no name
  bool asserted = false;  // by one claim at least
  bool retaken = false;   // told with "retook", "recaptured"
  bool taken = false;     // a capture told without such words
  bool building = false;  // ground of a building only
};

struct Link {
  double score = 0;
  uint32_t a = 0, b = 0;
  std::string reason;
};

template <typename T>
void cap_insert(SmallSet<T>& into, const SmallSet<T>& from, size_t most) {
  for (const T& x : from) {
    if (into.size() >= most) return;
    into.insert(x);
  }
}

void widen(Interval& days, const Interval& by) {
  days = days.closed() ? Interval{std::min(days.earliest, by.earliest), std::max(days.latest, by.latest)} : by;
}

/// 0 if they meet. REQUIRES closed intervals.
int days_between(const Interval& a, const Interval& b) {
  return std::max({0, a.earliest - b.latest, b.earliest - a.latest});
}

template <typename A, typename B>
bool meet(const A& a, const B& b) {
  return std::any_of(a.begin(), a.end(), [&](const auto& x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

bool happens_once(EventType type) {
  return type == EventType::oust || type == EventType::resign || type == EventType::surrender ||
         type == EventType::release || type == EventType::abduct;
}

class Gatherer {
 public:
  Gatherer(const Readings& readings, const Entities& entities, const Retold& retold,
           const std::vector<uint32_t>& stories, const std::vector<uint32_t>& origins,
           const MergesAndSplits<ClaimRef>& corrections)
      : entities_(entities),
        places_(entities, retold.grounds),
        tellings_(retold.tellings),
        alliances_(retold.alliances),
        stories_(stories),
        origins_(origins),
        corrections_(corrections) {
    learn_opponents(readings);
    learn_answers(readings);
  }

  std::vector<Cluster> run() {
    bundle();
    into_.resize(clusters_.size());
    for (uint32_t c = 0; c < into_.size(); ++c) into_[c] = c;
    merge_as_corrected();
    std::vector<Link> links = find_links();
    std::sort(links.begin(), links.end(), [](const Link& x, const Link& y) {
      return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
    });
    // what is denied is gathered before the denials, which are told apart by it
    std::stable_partition(links.begin(), links.end(), [&](const Link& x) { return !is_denial(clusters_[x.a]); });
    for (const Link& link : links) {
      const uint32_t a = root(link.a), b = root(link.b);
      if (a == b || !may_join(clusters_[a], clusters_[b]) || answer_other_acts(clusters_[a], clusters_[b])) continue;
      join(std::min(a, b), std::max(a, b), link.reason);
    }
    std::vector<Cluster> out;
    for (uint32_t c = 0; c < clusters_.size(); ++c) {
      if (into_[c] != c) continue;
      std::sort(clusters_[c].tellings.begin(), clusters_[c].tellings.end());
      out.push_back(std::move(clusters_[c]));
    }
    return out;
  }

 private:
  uint32_t root(uint32_t c) {
    while (into_[c] != c) c = into_[c] = into_[into_[c]];
    return c;
  }

  /// Who is told to act with force against whom, or to be against him.
  void learn_opponents(const Readings& readings) {
    const auto add = [&](uint32_t a, uint32_t b) {
      if (a != kNone && b != kNone && !alliances_.together(a, b)) opponents_.insert(std::minmax(a, b));
    };
    for (const Telling& t : tellings_) {
      if (!event_type_info(t.type).violent) continue;
      for (uint32_t a : t.actors) {
        for (uint32_t b : t.targets) add(a, b);
      }
    }
    for (uint32_t r = 0; r < readings.size(); ++r) {
      for (const Relation& x : readings[r]->claims.relations) {
        if (x.type == RelationType::opposed_to) add(entities_.united(r, x.from), entities_.united(r, x.to));
      }
    }
  }

  /// Which telling a denial answers.
  void learn_answers(const Readings& readings) {
    std::map<ClaimRef, uint32_t> all;
    for (uint32_t t = 0; t < tellings_.size(); ++t) all.emplace(tellings_[t].ref, t);
    answered_.assign(tellings_.size(), kNone);
    for (uint32_t t = 0; t < tellings_.size(); ++t) {
      const ClaimRef& ref = tellings_[t].ref;
      const uint32_t act = readings[ref.report]->claims.claims[ref.claim].answer.act;
      const auto told = act == kNone ? all.end() : all.find({ref.report, act});
      if (told != all.end() && told->second != t) answered_[t] = told->second;
    }
  }

  static bool is_denial(const Cluster& c) {
    return c.types.contains(EventType::deny) || c.types.contains(EventType::reject);
  }

  /// One report lets them answer two things.
  bool answer_other_acts(const Cluster& a, const Cluster& b) {
    if (!is_denial(a) || !is_denial(b) || a.tellings.size() * b.tellings.size() > 400) return false;
    for (uint32_t x : a.tellings) {
      for (uint32_t y : b.tellings) {
        const uint32_t one = answered_[x], other = answered_[y];
        if (tellings_[x].ref.report == tellings_[y].ref.report && one != kNone && other != kNone && one != other &&
            root(cluster_of_[one]) != root(cluster_of_[other]))
          return true;
      }
    }
    return false;
  }

  void merge_as_corrected() {
    if (corrections_.merges.empty()) return;
    std::map<ClaimRef, uint32_t> cluster_of;
    for (uint32_t c = 0; c < clusters_.size(); ++c) {
      for (uint32_t t : clusters_[c].tellings) cluster_of[tellings_[t].ref] = c;
    }
    for (const auto& merge : corrections_.merges) {
      for (const ClaimRef& claim : merge.things) {
        const uint32_t a = root(cluster_of.at(merge.things.front())), b = root(cluster_of.at(claim));
        if (a != b) join(std::min(a, b), std::max(a, b), merge.reason);
      }
    }
  }

  std::string signature(uint32_t t) const {
    const Telling& x = tellings_[t];
    std::string s = std::to_string(static_cast<int>(x.type)) + "|" + std::to_string(x.place) + "|" +
                    std::to_string(x.days.earliest) + "|" + std::to_string(x.days.latest) + (x.intended ? "|i" : "|") +
                    (x.soft ? "s" : "") + (x.building ? "b" : "");
    auto add = [&](const std::vector<uint32_t>& v) {
      s += '|';
      for (uint32_t e : v) s += std::to_string(e) + ",";
    };
    add(x.actors);
    add(x.targets);
    add(x.instruments);
    for (const Side& side : corrections_.side_of(x.ref))
      s += "|" + std::to_string(side.first) + (side.second ? "goes" : "stays");
    const bool told = (x.place != kNone || (!x.actors.empty() && !x.targets.empty())) && !is_speech(x.type);
    if (!told) return s + "|" + std::to_string(t);  // too little to go by: words must decide
    if (!x.days.known()) s += "|" + std::to_string(stories_[x.ref.report]);
    return s;
  }

  void bundle() {
    cluster_of_.assign(tellings_.size(), 0);
    std::map<std::string, std::vector<uint32_t>> bundles;
    for (uint32_t t = 0; t < tellings_.size(); ++t) bundles[signature(t)].push_back(t);
    std::vector<std::vector<uint32_t>> ordered;
    for (auto& [s, list] : bundles) ordered.push_back(std::move(list));
    std::sort(ordered.begin(), ordered.end());
    for (std::vector<uint32_t>& list : ordered) {
      Cluster c;
      for (uint32_t t : list) {
        add(c, t);
        cluster_of_[t] = static_cast<uint32_t>(clusters_.size());
      }
      if (list.size() > 1) c.reasons.insert("same type, place, days and parties");
      clusters_.push_back(std::move(c));
    }
  }

  void add(Cluster& c, uint32_t t) const {
    const Telling& x = tellings_[t];
    c.tellings.push_back(t);
    c.types.insert(x.type);
    if (x.place != kNone) c.places.insert(x.place);
    if (x.town != kNone) c.towns.insert(x.town);
    if (x.killed >= kTellingToll && c.killed.size() < 8) c.killed.insert(x.killed);
    c.actors.insert(x.actors.begin(), x.actors.end());
    c.targets.insert(x.targets.begin(), x.targets.end());
    if (x.days.known() && !x.soft) c.days.insert({x.days, x.slack, x.lasting});
    if (x.days.closed() && x.soft) widen(c.soft, x.days);
    if (c.stories.size() < 16) c.stories.insert(stories_[x.ref.report]);
    c.intended = x.intended;
    c.measured |= x.measured;
    c.asserted |= !x.denies;
    c.retaken |= x.retaken;
    c.taken |= x.type == EventType::capture && !x.again && !x.denies;
    c.building = x.building;
    c.sides = corrections_.side_of(x.ref);
  }

  void join(uint32_t a, uint32_t b, const std::string& reason) {
    Cluster& into = clusters_[a];
    Cluster& from = clusters_[b];
    into.tellings.insert(into.tellings.end(), from.tellings.begin(), from.tellings.end());
    into.types.insert(from.types.begin(), from.types.end());
    into.places.insert(from.places.begin(), from.places.end());
    into.towns.insert(from.towns.begin(), from.towns.end());
    cap_insert(into.actors, from.actors, 16);
    cap_insert(into.targets, from.targets, 16);
    cap_insert(into.killed, from.killed, 8);
    cap_insert(into.days, from.days, 16);
    if (from.soft.closed()) widen(into.soft, from.soft);
    cap_insert(into.stories, from.stories, 16);
    cap_insert(into.reasons, from.reasons, 12);
    if (into.reasons.size() < 12) into.reasons.insert(reason);
    into.sides.insert(into.sides.end(), from.sides.begin(), from.sides.end());
    into.measured |= from.measured;
    into.asserted |= from.asserted;
    into.retaken |= from.retaken;
    into.taken |= from.taken;
    from.tellings.clear();
    into_[b] = a;
  }

  /// The places of one have no name, and are of the kind that the other's are.
  bool is_unnamed_retelling(const Cluster& a, const Cluster& b) const {
    if (a.places.size() != 1 || b.places.size() != 1 || share_report(a, b)) return false;
    return places_.is_called_like(*a.places.begin(), *b.places.begin()) ||
           places_.is_called_like(*b.places.begin(), *a.places.begin());
  }
  bool share_report(const Cluster& a, const Cluster& b) const {
    return std::any_of(a.tellings.begin(), a.tellings.end(), [&](uint32_t x) {
      return std::any_of(b.tellings.begin(), b.tellings.end(),
                         [&](uint32_t y) { return tellings_[x].ref.report == tellings_[y].ref.report; });
    });
  }

  bool may_join(const Cluster& a, const Cluster& b) const {
    if (a.intended != b.intended || kept_apart(a.sides, b.sides)) return false;
    for (EventType x : a.types) {
      for (EventType y : b.types) {
        if (!types_agree(x, y)) return false;
      }
    }
    const bool one_death = is_death_of_one(a, b);
    for (const auto& x : a.days) {
      for (const auto& y : b.days) {
        const bool near = one_death && x.days.closed() && y.days.closed() && days_between(x.days, y.days) <= kDeathTold;
        if (!near && !days_agree(*a.types.begin(), x, y)) return false;
      }
    }
    // nothing is told as news before it happened; of a turning point the reports may err by some days
    const int slack = is_repeatable(*a.types.begin()) ? 0 : 2;
    for (const auto* pair : {&a, &b}) {
      const Cluster &hard = *pair, &soft = pair == &a ? b : a;
      if (!soft.soft.closed() || !soft.days.empty()) continue;
      const int may_err = soft.asserted ? slack : 0;  // who denies it knows that it has been told
      for (const ToldDays& d : hard.days) {
        if (d.days.earliest != kNoDay && d.days.earliest > soft.soft.latest + may_err + d.slack) return false;
      }
    }
    if (!news_agrees(a, b)) return false;
    // other dead in the news of another week are of another attack; a toll that rises does so within days
    const bool other_toll = !a.killed.empty() && !b.killed.empty() && !meet(a.killed, b.killed);
    if (other_toll && is_repeatable(*a.types.begin()) && days_apart(a, b) > kTollRises) return false;
    // "retook 6,000 square kilometres" is not the fall of one town
    if ((a.measured && !b.places.empty()) || (b.measured && !a.places.empty())) return false;
    // nor is that of its prison the fall of the town
    if (a.building != b.building && is_of_more_than_a_building(a.building ? b : a)) return false;
    // nor does one side leave as the other does
    if (a.types.contains(EventType::withdraw) && b.types.contains(EventType::withdraw) && !meet(a.actors, b.actors) &&
        face_each_other(a.actors, b.actors))
      return false;
    for (uint32_t x : a.places) {
      for (uint32_t y : b.places) {
        if (places_.agree(x, y) || one_death) continue;
        if ((places_.is_unnamed_town(x, y) || places_.is_unnamed_town(y, x)) && titles(a, b) > 0) continue;
        const bool any = places_.is_part_of_any(x, y) || places_.is_part_of_any(y, x) || places_.is_called_like(x, y) ||
                         places_.is_called_like(y, x);
        if (!any || a.tellings.size() * b.tellings.size() > 400 || share_report(a, b)) return false;
      }
    }
    // who acts in one and suffers in the other: another happening
    const bool actors_meet = meet(a.actors, b.actors);
    if (!actors_meet && (meet(a.actors, b.targets) || meet(b.actors, a.targets))) return false;
    if (is_taken_by_two(a, b)) return false;
    // one verb of one report with two objects tells of two happenings
    if (a.tellings.size() * b.tellings.size() > 400) return true;
    for (uint32_t x : a.tellings) {
      for (uint32_t y : b.tellings) {
        const Telling &s = tellings_[x], &t = tellings_[y];
        if (s.ref.report == t.ref.report && s.trigger == t.trigger && s.type == t.type) return false;
      }
    }
    return true;
  }

  /// "The airport" of one town in both.
  bool is_one_building(const Cluster& a, const Cluster& b) const {
    if (!a.building || !b.building || !meet(a.towns, b.towns) || a.places.size() != 1 || b.places.size() != 1)
      return false;
    return places_.described_alike(*a.places.begin(), *b.places.begin());
  }

  /// Ground that changes hands, and is not told to be a building.
  bool is_of_more_than_a_building(const Cluster& c) const {
    const bool ground = *c.types.begin() == EventType::capture || *c.types.begin() == EventType::withdraw;
    return ground && std::none_of(c.places.begin(), c.places.end(),
                                  [&](uint32_t p) { return entities_.all[p].type == EntityType::facility; });
  }

  /// "Rebels took the town, and troops retook it by noon": one report, two who take.
  bool is_taken_by_two(const Cluster& a, const Cluster& b) const {
    if (*a.types.begin() != EventType::capture || a.tellings.size() * b.tellings.size() > 400) return false;
    for (uint32_t x : a.tellings) {
      for (uint32_t y : b.tellings) {
        const Telling &s = tellings_[x], &t = tellings_[y];
        if (s.ref.report != t.ref.report || s.type != t.type) continue;
        // "regained the town three days after it fell"
        if (s.retaken != t.retaken && s.evidence == t.evidence && !s.denies && !t.denies) return true;
        if (s.actors.empty() || t.actors.empty()) continue;
        if (s.again == t.again && !(s.soft || t.soft || s.days.earliest != t.days.earliest)) continue;
        // the taker may go by another name in a title
        if (s.titles != t.titles && !face_each_other(s.actors, t.actors)) continue;
        const bool together = std::any_of(s.actors.begin(), s.actors.end(), [&](uint32_t one) {
          return std::any_of(t.actors.begin(), t.actors.end(), [&](uint32_t other) {
            return alliances_.together(one, other) || places_.described_alike(one, other);
          });
        });
        if (!together) return true;
      }
    }
    return false;
  }
  /// Above 0 where one is a title of the other's report: how near to the beginning that tells it, up to 1.
  double titles(const Cluster& a, const Cluster& b) const {
    if (a.tellings.size() * b.tellings.size() > 400) return 0;
    double best = 0;
    for (uint32_t x : a.tellings) {
      for (uint32_t y : b.tellings) {
        const Telling &s = tellings_[x], &t = tellings_[y];
        if (s.ref.report == t.ref.report && s.titles != t.titles)
          best = std::max(best, 1 - (s.titles ? t.position : s.position));
      }
    }
    return best;
  }
  template <typename Parties>
  bool face_each_other(const Parties& a, const Parties& b) const {
    return std::any_of(a.begin(), a.end(), [&](uint32_t x) {
      return std::any_of(b.begin(), b.end(), [&](uint32_t y) { return sides_fight(opponents_, alliances_, x, y); });
    });
  }
  /// Claims without a day of their own are news for some weeks. Told again later without a day, a happening is not
  /// known to be the same; and links from each week's news to the next would make one event of years.
  bool news_agrees(const Cluster& a, const Cluster& b) const {
    // another report recalls the fall of a town, or what was said, after months without its day
    const EventType type = *a.types.begin();
    const bool recalled = (!is_repeatable(type) || is_speech(type)) && !share_report(a, b);
    const int most = recalled ? kRecalled : kNewsOfOneEvent;
    Interval news = a.soft;
    if (b.soft.closed()) widen(news, b.soft);
    if (!news.closed()) return true;
    if (width(news) > most && width(news) > std::max(width(a.soft), width(b.soft))) return false;
    const auto near = [&](const SmallSet<ToldDays>& days, const Interval& told) {
      return !told.closed() || days.empty() || std::any_of(days.begin(), days.end(), [&](const auto& d) {
        return d.days.latest == kNoDay || told.latest <= d.days.latest + most;
      });
    };
    return near(a.days, b.soft) && near(b.days, a.soft);
  }

  /// 1 the same, 0.6 they stand together, 0 one side says nothing or nobody in particular, -1 different.
  double parties(const SmallSet<uint32_t>& a, const SmallSet<uint32_t>& b) const {
    if (a.empty() || b.empty()) return 0;
    if (meet(a, b)) return 1;
    bool vague = false;
    for (uint32_t x : a) {
      for (uint32_t y : b) {
        if (alliances_.together(x, y)) return 0.6;
        if (places_.described_alike(x, y)) return 0.8;
        // peacekeepers who leave are not the rebels who leave
        const bool apart = entities_.all[x].keeper != entities_.all[y].keeper;
        vague |= !apart && (!entities_.all[x].named || !entities_.all[y].named);
      }
    }
    return vague ? 0 : -1;
  }

  /// Persons who have names.
  bool is_of_persons(const SmallSet<uint32_t>& parties) const {
    return !parties.empty() && std::all_of(parties.begin(), parties.end(), [&](uint32_t e) {
      const UnitedEntity& x = entities_.all[e];
      return x.type == EntityType::person && x.named;
    });
  }

  /// A person who has a name is killed once.
  bool is_death_of_one(const Cluster& a, const Cluster& b) const {
    return a.types.contains(EventType::kill) && b.types.contains(EventType::kill) &&
           std::any_of(a.targets.begin(), a.targets.end(), [&](uint32_t e) {
             const UnitedEntity& x = entities_.all[e];
             return x.type == EntityType::person && x.named && b.targets.contains(e);
           });
  }

  double shared_words(const Cluster& a, const Cluster& b) const {
    double best = 0;
    const size_t na = std::min<size_t>(a.tellings.size(), 6), nb = std::min<size_t>(b.tellings.size(), 6);
    for (size_t i = 0; i < na; ++i) {
      for (size_t j = 0; j < nb; ++j) {
        const Telling &s = tellings_[a.tellings[i]], &t = tellings_[b.tellings[j]];
        // "rejected the report, and froze ties": what two sayings of one sentence share is the sentence
        if (is_speech(s.type) && s.ref.report == t.ref.report && s.evidence.overlaps(t.evidence) &&
            !s.trigger.overlaps(t.trigger))
          continue;
        const auto &x = s.words, &y = t.words;
        if (x.empty() || y.empty()) continue;
        std::vector<uint64_t> both;
        std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(both));
        best = std::max(best, static_cast<double>(both.size()) /
                                  static_cast<double>(std::max<size_t>(4, std::min(x.size(), y.size()))));
      }
    }
    return best;
  }

  /// One was told after the other: by two reports that go back to one.
  bool retold(const Cluster& a, const Cluster& b) const {
    const size_t na = std::min<size_t>(a.tellings.size(), 12), nb = std::min<size_t>(b.tellings.size(), 12);
    for (size_t i = 0; i < na; ++i) {
      for (size_t j = 0; j < nb; ++j) {
        const uint32_t x = tellings_[a.tellings[i]].ref.report, y = tellings_[b.tellings[j]].ref.report;
        if (x != y && origins_[x] == origins_[y]) return true;
      }
    }
    return false;
  }

  /// Told at like places of two reports that go back to one: who retells keeps the order.
  bool aligned(const Cluster& a, const Cluster& b) const {
    constexpr double kNear = 0.1;
    constexpr uint32_t kNearBytes = 300;
    const size_t na = std::min<size_t>(a.tellings.size(), 12), nb = std::min<size_t>(b.tellings.size(), 12);
    for (size_t i = 0; i < na; ++i) {
      for (size_t j = 0; j < nb; ++j) {
        const Telling &x = tellings_[a.tellings[i]], &y = tellings_[b.tellings[j]];
        if (x.ref.report == y.ref.report || origins_[x.ref.report] != origins_[y.ref.report]) continue;
        const uint32_t apart = std::max(x.trigger.begin, y.trigger.begin) - std::min(x.trigger.begin, y.trigger.begin);
        if (types_agree(x.type, y.type) && (std::abs(x.position - y.position) <= kNear || apart <= kNearBytes))
          return true;
      }
    }
    return false;
  }

  Link score(uint32_t i, uint32_t j) const {
    const Cluster &a = clusters_[i], &b = clusters_[j];
    if (!may_join(a, b)) return {};
    const bool speech = is_speech(*a.types.begin());
    const bool story = meet(a.stories, b.stories);
    double s = 0;
    std::string reason = event_type_name(*a.types.begin());
    const bool same_place = meet(a.places, b.places) || is_one_building(a, b);
    if (same_place) {
      s += 2, reason += ", same place";
    } else if (!a.places.empty() && !b.places.empty()) {
      s += 1, reason += ", nested places";
    }
    const double days = closeness_in_time(a, b, reason);
    const double actors = parties(a.actors, b.actors), targets = parties(a.targets, b.targets);
    const bool recalled = same_place && !is_repeatable(*a.types.begin()) && (actors > 0 || targets > 0);
    if (days < 0 && !story && !recalled) return {};  // undated claims of other stories: nothing holds them together
    s += days;
    const bool same_toll = days >= 0.7 && meet(a.killed, b.killed);
    if (same_toll) s += 1.2, reason += ", same toll";
    // a place falls once in some days, by whatever name its taker goes, unless it is taken back
    // who gives up or goes does so for himself: two generals, or a general and his army
    const bool for_himself = *a.types.begin() == EventType::surrender || *a.types.begin() == EventType::resign;
    if (for_himself && a.asserted && b.asserted && !a.actors.empty() && !b.actors.empty() && actors < 1 &&
        (is_of_persons(a.actors) || is_of_persons(b.actors)))
      return {};
    const bool falls = same_place && days >= 0.7 && a.types == b.types && *a.types.begin() == EventType::capture;
    if (falls) s += 0.6;
    const bool rivals = falls && actors < 0 && face_each_other(a.actors, b.actors);
    if (rivals && begins_on_other_day(a, b)) return {};  // taken on Saturday, taken back on Sunday
    if (rivals && (a.retaken && !a.taken) != (b.retaken && !b.taken)) return {};
    const bool back =
        falls && actors <= 0 && ((a.retaken && !a.taken && b.taken) || (b.retaken && !b.taken && a.taken));
    if (back && begins_on_other_day(a, b)) return {};
    const bool other_name = falls && actors < 0 && !rivals;
    s += actors > 0 ? 1.5 * actors : other_name ? 0 : 1.2 * actors;
    s += targets;
    if (actors > 0) reason += actors == 1 ? ", same actor" : ", allied actors";
    if (targets > 0) reason += targets == 1 ? ", same target" : ", allied targets";
    if (a.types == b.types) s += 0.5;
    const double words = shared_words(a, b);
    s += 1.5 * words;
    if (words >= 0.3) reason += ", same words";
    const bool after = retold(a, b);
    if (after) s += 0.8, reason += ", retold";
    const bool beside = after && a.types == b.types && aligned(a, b);
    if (beside) s += 1, reason += " at the same point";
    const bool his = after && (actors == 1 || beside);  // who retells a report says the same of the same actor
    if (speech && ((words < 0.3 && targets < 1 && !his) || actors < 0)) return {};  // who says it is what is done
    // two who speak in one report say what each says
    const bool two_speak = speech && !a.actors.empty() && !b.actors.empty() && actors <= 0 && share_report(a, b);
    if (two_speak && titles(a, b) == 0) return {};
    // what else happened where something is destroyed need not have destroyed it
    const bool one_razed = a.types.contains(EventType::destroy) != b.types.contains(EventType::destroy);
    const bool one_scene = same_place && days >= 0.7 && share_report(a, b);
    if (one_razed && !beside && !same_toll && !one_scene && targets <= 0 && !meet(a.targets, b.places) &&
        !meet(b.targets, a.places))
      return {};
    // a title tells what its report tells, of several the first
    const double titled = a.types == b.types ? titles(a, b) : 0;
    if (titled > 0) s += 1 + titled, reason += ", title";
    // what happens to somebody once only
    const bool once = targets == 1 && days > 0 && (happens_once(*a.types.begin()) || is_death_of_one(a, b));
    if (once) s += 1;
    const bool unnamed = !same_place && days > 0 && (actors == 1 || targets == 1) && is_unnamed_retelling(a, b);
    if (!same_place && !unnamed && !same_toll && !(actors > 0 && targets > 0) && words < (after ? 0.25 : 0.4) &&
        !once && !his && titled == 0)
      return {};
    if (s < kSameEvent) return {};
    // told of another day only after what was told with it, which lets no other day in
    return {days == kOtherDay ? kSameEvent : s, i, j, std::move(reason)};
  }

  /// 1.5 for the same days down to -1 for days far apart; also -0.1 if one of them is dated by nothing.
  static bool begins_on_other_day(const Cluster& a, const Cluster& b) {
    if (a.days.empty() || b.days.empty()) return false;
    const ToldDays &x = *a.days.begin(), &y = *b.days.begin();
    return are_narrow(x, y) && x.days.earliest != y.days.earliest;
  }
  /// Between the days that are told or, where none are, of the news; 0 where neither is known.
  static int days_apart(const Cluster& a, const Cluster& b) {
    const auto span = [](const Cluster& c) {
      Interval days = c.days.empty() ? c.soft : Interval{};
      for (const ToldDays& d : c.days) widen(days, d.days);
      return days;
    };
    const Interval x = span(a), y = span(b);
    return x.closed() && y.closed() ? days_between(x, y) : 0;
  }
  double closeness_in_time(const Cluster& a, const Cluster& b, std::string& reason) const {
    if (!a.days.empty() && !b.days.empty()) {
      const ToldDays &x = *a.days.begin(), &y = *b.days.begin();
      if (is_death_of_one(a, b) && !days_agree(*a.types.begin(), x, y)) return kOtherDay;
      const bool narrow = are_narrow(x, y) && x.days.meets(y.days);
      reason += narrow ? ", same day" : ", days meet";
      // a month of strikes has other strikes than that of one day
      if (is_repeatable(*a.types.begin()) && are_coarse(x, y)) return 0.1;
      return narrow ? 1.5 : 0.7;
    }
    if (a.days.empty() && b.days.empty()) {
      if (!a.soft.closed() || !b.soft.closed()) return -0.1;
      const int apart = days_between(a.soft, b.soft);
      if (apart <= 1) reason += ", news of the same days";
      return apart <= 1 ? 0.7 : apart <= 14 ? 0.1 : -1;
    }
    const Interval& news = a.days.empty() ? a.soft : b.soft;
    const auto& told = a.days.empty() ? b.days : a.days;
    if (!news.closed()) return -0.1;
    int age = 1000;
    for (const ToldDays& d : told) {
      if (d.days.latest != kNoDay) age = std::min(age, std::max(0, news.earliest - d.days.latest));
    }
    if (age <= 2) reason += ", news of those days";
    return age <= 2 ? 0.9 : age <= 21 ? 0.3 : -1;
  }

  /// A key as a print; two keys of one print only make a needless pair. `loose`: who shares no more than this key and
  /// is of another story is seldom the same. The more reports there are the more have it, so it asks for fewer.
  struct Key {
    uint64_t print = 0;
    uint32_t cluster = 0;
    bool loose = false;
    auto operator<=>(const Key&) const = default;
  };

  std::vector<Link> find_links() const {
    std::vector<Key> entries;
    for (uint32_t c = 0; c < clusters_.size(); ++c) {
      if (!clusters_[c].tellings.empty()) add_keys(c, entries);  // else merged by a correction
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end(),
                              [](const Key& x, const Key& y) { return x.print == y.print && x.cluster == y.cluster; }),
                  entries.end());
    std::vector<std::pair<uint32_t, uint32_t>> pairs;
    for (size_t begin = 0; begin < entries.size();) {
      size_t end = begin;
      while (end < entries.size() && entries[end].print == entries[begin].print) ++end;
      const auto bucket = entries.begin() + static_cast<std::ptrdiff_t>(begin);
      // the best told come first and are compared with all; the rest with their neighbours
      std::stable_sort(bucket, bucket + static_cast<std::ptrdiff_t>(end - begin), [&](const Key& x, const Key& y) {
        return clusters_[x.cluster].tellings.size() > clusters_[y.cluster].tellings.size();
      });
      for (size_t i = begin; i < end; ++i) {
        const auto pair = [&](size_t j) { pairs.emplace_back(std::minmax(entries[i].cluster, entries[j].cluster)); };
        const size_t best = begin + (entries[i].loose ? kMostLoose : kMostInBucket);
        for (size_t j = begin; j < std::min(i, best); ++j) pair(j);
        for (size_t j = std::max(best, i > kNeighbours ? i - kNeighbours : 0); j < i; ++j) pair(j);
      }
      begin = end;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<Link> links;
    for (const auto& [a, b] : pairs) {
      Link link = score(a, b);
      if (link.score > 0) links.push_back(std::move(link));
    }
    return links;
  }

  enum class Time : uint32_t { none, year, days, story };
  enum class Shared : uint32_t { place, actor, target, parties, report, origin, toll };

  void add_keys(uint32_t cluster, std::vector<Key>& out) const {
    const Cluster& c = clusters_[cluster];
    const auto add = [&](Shared shared, uint32_t what, uint32_t more, std::pair<Time, uint32_t> time, bool loose) {
      const uint32_t words[] = {static_cast<uint32_t>(type_family(*c.types.begin())),
                                static_cast<uint32_t>(shared),
                                what,
                                more,
                                static_cast<uint32_t>(time.first),
                                time.second};
      out.push_back({hash_bytes({reinterpret_cast<const char*>(words), sizeof words}), cluster, loose});
    };
    SmallSet<uint32_t> outer;
    for (uint32_t p : c.places) {
      if (entities_.all[p].within != kNone && !c.places.contains(entities_.all[p].within))
        outer.insert(entities_.all[p].within);
    }
    for (const auto& time : times_of(c)) {
      const bool year = time.first == Time::year, days = time.first == Time::days;
      for (uint32_t p : c.places) add(Shared::place, p, 0, time, false);
      for (uint32_t n : c.killed) {
        if (days) add(Shared::toll, n, 0, time, false);
      }
      for (uint32_t p : c.towns) add(Shared::place, p, 0, time, false);
      for (uint32_t p : outer) add(Shared::place, p, 0, time, days);
      for (uint32_t a : c.actors) {
        // within a year only actor and target together are a key
        if (!year) add(Shared::actor, a, 0, time, days);
        for (uint32_t t : c.targets) add(Shared::parties, a, t, time, false);
      }
      for (uint32_t t : c.targets) {
        const bool once = happens_once(*c.types.begin());
        if (!year || once) add(Shared::target, t, 0, time, days && !once);
      }
    }
    std::set<uint32_t> reports, origins;
    for (uint32_t t : c.tellings) {
      if (reports.size() < 8)
        reports.insert(tellings_[t].ref.report), origins.insert(origins_[tellings_[t].ref.report]);
    }
    for (uint32_t r : reports) add(Shared::report, r, 0, {}, false);
    for (uint32_t o : origins) add(Shared::origin, o, 0, {}, false);
  }

  /// Years, windows of ten days and stories in which others are met.
  static std::vector<std::pair<Time, uint32_t>> times_of(const Cluster& c) {
    std::vector<std::pair<Time, uint32_t>> times;
    SmallSet<std::pair<Day, Day>> all;
    for (const ToldDays& d : c.days)
      all.insert({d.days.earliest - (d.days.closed() ? d.slack : 0), d.days.latest + (d.days.closed() ? d.slack : 0)});
    if (all.empty() && c.soft.closed()) all.insert({c.soft.earliest - 14, c.soft.latest});
    for (const auto& [earliest, latest] : all) {
      const int days = width({earliest, latest});
      // what is recalled after months meets what was told then
      const bool turns = days > 0 && !is_repeatable(*c.types.begin());
      const int before = turns && c.days.empty() ? 1 : 0;  // recalled after months
      if ((turns || days > 92) && days <= 800) {
        for (int year = civil_of(earliest).year - before; year <= civil_of(latest).year; ++year)
          times.emplace_back(Time::year, static_cast<uint32_t>(year));
      }
      if (days == 0 || days > 92) continue;
      // one more at each end for neighbours
      for (Day d = (earliest - 1) / 10; d <= (latest + 1) / 10; ++d)
        times.emplace_back(Time::days, static_cast<uint32_t>(d));
    }
    for (uint32_t s : c.stories) times.emplace_back(Time::story, s);
    return times;
  }

  const Entities& entities_;
  const PlaceComparison places_;
  const std::vector<Telling>& tellings_;
  const Alliances& alliances_;
  const std::vector<uint32_t>& stories_;
  const std::vector<uint32_t>& origins_;
  const MergesAndSplits<ClaimRef>& corrections_;
  std::set<std::pair<uint32_t, uint32_t>> opponents_;
  std::vector<Cluster> clusters_;
  std::vector<uint32_t> answered_;    // by telling: the telling that it answers
  std::vector<uint32_t> cluster_of_;  // by telling: the bundle that it is in
  std::vector<uint32_t> into_;
};

}  // namespace

Events gather_events(const Readings& readings, const Entities& entities, const Retold& retold,
                     const std::vector<uint32_t>& stories, const ClaimIds& ids, const std::vector<uint32_t>& origins,
                     const MergesAndSplits<ClaimRef>& corrections) {
  const std::vector<Telling>& tellings = retold.tellings;
  Events events;
  events.of.resize(readings.size());
  for (uint32_t r = 0; r < readings.size(); ++r) events.of[r].resize(readings[r]->claims.claims.size(), kNone);
  for (Cluster& c : Gatherer(readings, entities, retold, stories, origins, corrections).run()) {
    GatheredEvent event;
    std::vector<const Telling*> told;
    for (uint32_t t : c.tellings) {
      told.push_back(&tellings[t]);
      event.claims.push_back(tellings[t].ref);
    }
    std::sort(event.claims.begin(), event.claims.end());
    for (const ClaimRef& ref : event.claims)
      events.of[ref.report][ref.claim] = static_cast<uint32_t>(events.all.size());
    event.reasons.assign(c.reasons.begin(), c.reasons.end());
    describe_event(event, told, readings, entities, retold.alliances, ids);
    events.all.push_back(std::move(event));
  }
  return events;
}

}  // namespace rashomon
