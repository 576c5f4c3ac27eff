// SPDX-License-Identifier: Apache-2.0
#include "plan_corrections.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace rashomon {
namespace {

template <typename T>
T named(const std::string& name, const char* (*name_of)(T), int count) {
  for (int i = 0; i < count; ++i) {
    if (name == name_of(static_cast<T>(i))) return static_cast<T>(i);
  }
  return static_cast<T>(0);
}

template <typename T>
void sort_unique(std::vector<T>& v) {
  std::sort(v.begin(), v.end());
  v.erase(std::unique(v.begin(), v.end()), v.end());
}

class Planner {
 public:
  Planner(Readings& readings, ClaimIds& ids) : readings_(readings), ids_(ids) {}

  CorrectionPlan run(const std::vector<Correction>& corrections) {
    const std::vector<const Correction*> valid = standing(corrections);
    look_for(valid);
    for (const Correction* c : valid) {
      note_.clear();
      const bool applies = plan(*c);
      plan_.outcomes.push_back({c->id, applies, applies ? "" : note_});
    }
    std::sort(plan_.outcomes.begin(), plan_.outcomes.end(),
              [](const CorrectionRow& a, const CorrectionRow& b) { return a.id < b.id; });
    for (auto* sides : {&plan_.entities.sides}) {
      for (auto& [thing, list] : *sides) sort_unique(list);
    }
    for (auto& [thing, list] : plan_.events.sides) sort_unique(list);
    drop_claims();
    for (const auto& [report, reading] : changed_) readings_.replace(report, reading);  // as it has become
    return std::move(plan_);
  }

 private:
  static std::string reason_of(const Correction& c) {
    return "corrected by " + (c.author.empty() ? "somebody" : c.author) + ": " + c.reason + " (" + c.id + ")";
  }

  /// Finds the claims that corrections name, in one pass over all.
  void look_for(const std::vector<const Correction*>& corrections) {
    for (uint32_t r = 0; r < readings_.size(); ++r) report_.emplace(readings_[r]->document.id, r);
    std::set<std::string> wanted;
    for (const Correction* c : corrections) {
      for (const Anchor& a : c->of) {
        wanted.insert(a.claims.begin(), a.claims.end());
        if (a.kind == CorrectedKind::claim) wanted.insert(a.id);
      }
    }
    if (wanted.empty()) return;
    for (uint32_t r = 0; r < ids_.size(); ++r) {
      for (uint32_t c = 0; c < ids_[r].size(); ++c) {
        if (wanted.contains(ids_[r][c])) claim_.emplace(ids_[r][c], ClaimRef{r, c});
      }
    }
  }

  std::vector<Member> members_of(const Anchor& anchor) {
    std::vector<Member> out;
    for (const ReportSpan& m : anchor.mentions) {
      const auto report = report_.find(m.report);
      if (report == report_.end()) continue;
      const std::shared_ptr<const Reading> reading = readings_.whole(report->second);
      for (const Mention& mention : reading->mentions.mentions) {
        if (mention.span.begin == m.span.begin && mention.span.end == m.span.end && mention.entity != kNone)
          out.push_back({report->second, mention.entity});
      }
    }
    sort_unique(out);
    if (out.empty()) note_ = "none of the places that mentioned " + anchor.id + " is in the ledger";
    return out;
  }

  std::vector<ClaimRef> claims_of(const Anchor& anchor) {
    std::vector<ClaimRef> out;
    for (const std::string& id : anchor.claims) {
      if (const auto found = claim_.find(id); found != claim_.end()) out.push_back(found->second);
    }
    sort_unique(out);
    if (out.empty()) note_ = "none of the claims of " + anchor.id + " is in the ledger";
    return out;
  }

  bool plan(const Correction& c) {
    const bool entities = c.of.front().kind == CorrectedKind::entity;
    switch (c.act) {
      case CorrectionAct::fix: return fix(c);
      case CorrectionAct::merge: return entities ? merge<Member>(c) : merge<ClaimRef>(c);
      case CorrectionAct::split: return entities ? split<Member>(c) : split<ClaimRef>(c);
      case CorrectionAct::undo: break;
    }
    return false;
  }

  template <typename Thing>
  std::vector<Thing> things_of(const Anchor& anchor) {
    if constexpr (std::is_same_v<Thing, Member>) {
      return members_of(anchor);
    } else {
      return claims_of(anchor);
    }
  }
  template <typename Thing>
  MergesAndSplits<Thing>& list() {
    if constexpr (std::is_same_v<Thing, Member>) {
      return plan_.entities;
    } else {
      return plan_.events;
    }
  }

  /// Everything that any of them is made of becomes one.
  template <typename Thing>
  bool merge(const Correction& c) {
    typename MergesAndSplits<Thing>::Merge merge{{}, reason_of(c)};
    for (const Anchor& a : c.of) {
      const std::vector<Thing> things = things_of<Thing>(a);
      if (things.empty()) return false;
      merge.things.insert(merge.things.end(), things.begin(), things.end());
    }
    list<Thing>().merges.push_back(std::move(merge));
    return true;
  }

  template <typename Thing>
  bool split(const Correction& c) {
    const std::vector<Thing> goes = things_of<Thing>(c.of[0]);
    if (goes.empty()) return false;
    const std::vector<Thing> stays = things_of<Thing>(c.of[1]);
    if (stays.empty()) return false;
    const uint32_t number = splits_++;
    for (const Thing& t : goes) list<Thing>().sides[t].emplace_back(number, true);
    for (const Thing& t : stays) {
      if (!std::binary_search(goes.begin(), goes.end(), t)) list<Thing>().sides[t].emplace_back(number, false);
    }
    return true;
  }

  bool fix(const Correction& c) {
    CorrectionPlan::Fix fix;
    fix.set = c.set;
    fix.reason = reason_of(c);
    for (const auto& [field, anchor] : c.uses) {
      const std::vector<Member> members = members_of(anchor);
      if (members.empty()) return false;
      fix.uses[field] = members.front();
    }
    const Anchor& anchor = c.of.front();
    switch (anchor.kind) {
      case CorrectedKind::entity:
        fix.members = members_of(anchor);
        if (fix.members.empty()) return false;
        plan_.entity_fixes.push_back(std::move(fix));
        return true;
      case CorrectedKind::event:
        fix.claims = claims_of(anchor);
        if (fix.claims.empty()) return false;
        plan_.event_fixes.push_back(std::move(fix));
        return true;
      case CorrectedKind::claim: return fix_claim(anchor, fix);
      case CorrectedKind::report: return fix_report(anchor, fix);
      case CorrectedKind::correction: break;
    }
    return false;
  }

  /// The reading as it may be changed.
  Reading& changed(uint32_t report) {
    const auto [at, fresh] = changed_.emplace(report, nullptr);
    if (fresh) {
      at->second = &plan_.changed.emplace_back(*readings_.whole(report));
      readings_.replace(report, at->second);
    }
    return *at->second;
  }

  /// The entity of another report as one of this report, without a mention.
  uint32_t bring(Reading& into, uint32_t report, Member from) {
    if (from.report == report) return from.local;
    LocalEntity entity = readings_.whole(from.report)->mentions.entities[from.local];
    entity.leader = entity.part_of = kNone;
    into.mentions.entities.push_back(std::move(entity));
    return static_cast<uint32_t>(into.mentions.entities.size() - 1);
  }

  bool fix_claim(const Anchor& anchor, const CorrectionPlan::Fix& fix) {
    const auto found = claim_.find(anchor.id);
    if (found == claim_.end()) {
      note_ = "the claim " + anchor.id + " is not in the ledger";
      return false;
    }
    const auto [report, index] = found->second;
    if (fix.set.size() == 1 && fix.set.contains("seen")) return true;  // a mark: nothing is another
    Reading& reading = changed(report);
    for (const auto& [field, value] : fix.set) {
      if (field == "drop") {
        dropped_.insert(found->second);
        continue;
      }
      const uint32_t entity =
          is_entity_field(field) ? bring(reading, report, fix.uses.at(field)) : kNone;  // may move the claims' vector
      Claim& claim = reading.claims.claims[index];
      if (field == "type") claim.type = named(value, event_type_name, kEventTypeCount);
      if (field == "stance") claim.stance = named(value, stance_name, 5);
      if (field == "when") {
        claim.time = {};
        claim.time.kind = TimeKind::absolute;
        claim.time.fixed = claim.when.days = parse_interval(value);
        claim.when.basis = Basis::stated;
        if (claim.when.text.empty()) claim.when.text = claim.trigger;
      }
      if (field == "place") claim.place = entity;
      if (field == "actor" || field == "target") {
        const Role role = field == "actor" ? Role::actor : Role::target;
        std::erase_if(claim.participants, [&](const Participant& p) { return p.role == role; });
        claim.participants.push_back({role, entity, claim.trigger});
        std::stable_sort(claim.participants.begin(), claim.participants.end(),
                         [](const Participant& a, const Participant& b) { return a.role < b.role; });
      }
    }
    return true;
  }

  bool fix_report(const Anchor& anchor, const CorrectionPlan::Fix& fix) {
    const auto found = report_.find(anchor.id);
    if (found == report_.end()) {
      note_ = "the report " + anchor.id + " is not in the ledger";
      return false;
    }
    Reading& reading = changed(found->second);
    for (const auto& [field, value] : fix.set) {
      if (field == "outlet") reading.document.outlet = value;
      if (field != "published") continue;
      const Interval before = reading.document.published.days, now = parse_interval(value);
      reading.document.published = {now, Basis::stated, {}};
      for (Claim& claim : reading.claims.claims) {
        if (claim.time.kind != TimeKind::none) {
          claim.when.days = ground_time(claim.time, now);
        } else if (before.closed() && claim.when.days.closed()) {
          const int later = now.earliest - before.earliest;
          claim.when.days = {claim.when.days.earliest + later, claim.when.days.latest + later};
        }
      }
    }
    return true;
  }

  /// Last, so that every correction finds its claims where they were.
  void drop_claims() {
    for (auto at = dropped_.rbegin(); at != dropped_.rend(); ++at) {
      Claims& claims = changed(at->report).claims;
      claims.claims.erase(claims.claims.begin() + at->claim);
      ids_[at->report].erase(ids_[at->report].begin() + at->claim);
      const auto follow = [&](uint32_t& claim) {
        if (claim != kNone && claim >= at->claim) claim = claim == at->claim ? kNone : claim - 1;
      };
      for (Claim& c : claims.claims) follow(c.answer.act);
      for (Wording& w : claims.wordings) follow(w.claim);
      for (QuantityLink& q : claims.quantities) follow(q.claim);
      for (auto& merge : plan_.events.merges) {
        std::erase(merge.things, *at);
        for (ClaimRef& c : merge.things) c = moved(c, *at);
      }
      std::map<ClaimRef, std::vector<Side>> sides;
      for (auto& [claim, list] : plan_.events.sides) {
        if (claim != *at) sides.emplace(moved(claim, *at), std::move(list));
      }
      plan_.events.sides = std::move(sides);
      for (CorrectionPlan::Fix& fix : plan_.event_fixes) {
        std::erase(fix.claims, *at);
        for (ClaimRef& c : fix.claims) c = moved(c, *at);
      }
    }
  }

  static ClaimRef moved(ClaimRef claim, ClaimRef dropped) {
    if (claim.report == dropped.report && claim.claim > dropped.claim) --claim.claim;
    return claim;
  }

  Readings& readings_;
  ClaimIds& ids_;
  CorrectionPlan plan_;
  std::map<std::string, uint32_t> report_;
  std::map<std::string, ClaimRef> claim_;
  std::map<uint32_t, Reading*> changed_;
  std::set<ClaimRef> dropped_;
  std::string note_;
  uint32_t splits_ = 0;
};

/// The index that most of `things` have; the least of several.
template <typename Things, typename IndexOf>
uint32_t most_frequent(const Things& things, const IndexOf& index_of) {
  std::map<uint32_t, uint32_t> votes;
  for (const auto& thing : things) {
    if (const uint32_t i = index_of(thing); i != kNone) ++votes[i];
  }
  uint32_t best = kNone, most = 0;
  for (const auto& [i, n] : votes) {
    if (n > most) best = i, most = n;
  }
  return best;
}

}  // namespace

CorrectionPlan plan_corrections(const std::vector<Correction>& corrections, Readings& readings, ClaimIds& ids) {
  if (corrections.empty()) return {};
  return Planner(readings, ids).run(corrections);
}

void fix_entities(const CorrectionPlan& plan, Entities& entities) {
  for (const CorrectionPlan::Fix& fix : plan.entity_fixes) {
    const uint32_t e = most_frequent(fix.members, [&](const Member& m) { return entities.united(m.report, m.local); });
    if (e == kNone) continue;
    UnitedEntity& entity = entities.all[e];
    for (const auto& [field, value] : fix.set) {
      if (field == "name") entity.name = value;
      if (field == "type") entity.type = named(value, entity_type_name, 7);
      if (field == "country") entity.country = value;
      if (field != "point") continue;
      PlacePoint point = entity.point ? *entity.point : PlacePoint{};
      char* comma = nullptr;
      point.lat = std::strtod(value.c_str(), &comma);
      point.lon = std::strtod(comma + 1, nullptr);
      point.gazetteer = "correction";
      point.precision = PlacePrecision::exact;
      entity.point = std::make_shared<const PlacePoint>(point);
    }
    entity.reasons.push_back(fix.reason);
    sort_unique(entity.reasons);
  }
}

void fix_events(const CorrectionPlan& plan, const Entities& entities, Events& events) {
  for (const CorrectionPlan::Fix& fix : plan.event_fixes) {
    const uint32_t e = most_frequent(fix.claims, [&](const ClaimRef& c) { return events.of[c.report][c.claim]; });
    if (e == kNone) continue;
    GatheredEvent& event = events.all[e];
    for (const auto& [field, value] : fix.set) {
      const auto used = fix.uses.find(field);
      const uint32_t entity = used == fix.uses.end() ? kNone : entities.united(used->second.report, used->second.local);
      if (field == "type") event.type = named(value, event_type_name, kEventTypeCount);
      if (field == "status") event.status = named(value, event_status_name, 5);
      if (field == "when") event.when = {parse_interval(value), Basis::stated, {}};
      if (field == "place") event.place = entity;
      if (field == "actor" || field == "target") {
        const Role role = field == "actor" ? Role::actor : Role::target;
        std::erase_if(event.participants, [&](const auto& p) { return p.first == role; });
        event.participants.emplace_back(role, entity);
        std::stable_sort(event.participants.begin(), event.participants.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
      }
    }
    event.reasons.push_back(fix.reason);
    sort_unique(event.reasons);
  }
}

}  // namespace rashomon
