// SPDX-License-Identifier: Apache-2.0
// What the steps of the ledger hand to one another. Everything is an index: reports by their place in `Readings` (order
// of report id), local entities and claims by their place in the reading, united entities and events by their place
// here.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"
#include "readings.h"

namespace rashomon {

/// That a report was made from another one.
struct Derived {
  uint32_t source = kNone;  // report
  CopyKind how = CopyKind::copy;
  double share = 0;  // of this report, 0..1
  std::string rule;
};

struct Dated {
  When published;
  std::string rule;
};

/// One of the local entities that make up a united one.
struct Member {
  uint32_t report = 0;
  uint32_t local = 0;
  auto operator<=>(const Member&) const = default;
};

struct UnitedEntity {
  EntityType type = EntityType::organisation;
  std::string id;
  std::string
      who;  // what it is beyond doubt in whatever report, until it has its id: EntityGroup::who, a place's entry
  std::string name;
  std::vector<Member> members;              // sorted
  std::shared_ptr<const PlacePoint> point;  // most have none, and it is large
  std::string country;
  std::string described;
  bool named = false;                // by a name, not only by descriptions
  bool sole = false;                 // a building: the only one of its kind in its story
  bool government = false;           // it governs a country, or fights for who does
  bool unarmed = false;              // words for it say so: "villagers"
  bool force = false;                // armed people: "soldiers"
  bool army = false;                 // the regular army of its country, and nothing else
  bool keeper = false;               // between the sides: "peacekeepers"
  uint32_t leader = kNone;           // united person
  uint32_t within = kNone;           // united place or group that it is part of
  std::vector<std::string> reasons;  // sorted, each once
};

struct Entities {
  std::vector<std::vector<uint32_t>> of;  // [report][local] -> index into all
  std::vector<UnitedEntity> all;

  /// kNone stays kNone.
  uint32_t united(uint32_t report, uint32_t local) const {
    return local == kNone || local >= of[report].size() ? kNone : of[report][local];
  }
};

/// A claim of a report.
struct ClaimRef {
  uint32_t report = 0;
  uint32_t claim = 0;
  auto operator<=>(const ClaimRef&) const = default;
};

/// One happening: the claims that tell it.
struct GatheredEvent {
  std::string id;
  std::vector<ClaimRef> claims;  // sorted
  EventType type = EventType::attack;
  When when;
  uint32_t place = kNone;                               // united
  std::vector<std::pair<Role, uint32_t>> participants;  // sorted, united
  EventStatus status = EventStatus::asserted;
  uint32_t part_of = kNone;  // event
  std::vector<std::string> reasons;
  std::vector<Dispute> disputes;
  std::vector<ClaimRef> denials;                             // claims of other events that deny this one
  std::vector<std::pair<HoldingRule, EventStatus>> rulings;  // where a rule gives another status

  uint32_t filler(Role role) const {
    for (const auto& [r, e] : participants) {
      if (r == role) return e;
    }
    return kNone;
  }
};

struct Events {
  std::vector<std::vector<uint32_t>> of;  // [report][claim] -> index into all
  std::vector<GatheredEvent> all;
};

/// [report][claim]: when it is claimed to have happened, grounded against the report's day, stated or inferred.
using ClaimTimes = std::vector<std::vector<When>>;
/// What a claim's words tell of a place that is taken or left.
struct ClaimNote {
  bool again = false;     // taken back
  bool parts = false;     // not all of it
  bool entered = false;   // advance: into it
  bool inside = false;    // fighting: in its streets
  bool handed = false;    // what is, or has to be, handed over
  uint32_t ours = kNone;  // united: who acts, where the words tell it by who speaks ("our forces", "was liberated")
  uint32_t also = kNone;  // united: a second building that is taken or left with the first
};
using ClaimNotes = std::vector<std::vector<ClaimNote>>;
/// [report][claim]: the claim's id in the ledger.
using ClaimIds = std::vector<std::vector<std::string>>;

}  // namespace rashomon
