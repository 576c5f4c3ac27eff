// SPDX-License-Identifier: Apache-2.0
// Step 0. What have people corrected? Finds again what each correction is about, changes the readings that are told to
// be wrong, and hands the rest to the steps that unite entities and gather events.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "corpus.h"
#include "rashomon/record/correction.h"

namespace rashomon {

/// Which side of which split a thing is on; (number of the split, true: it goes, false: it stays).
using Side = std::pair<uint32_t, bool>;

template <typename Thing>
struct MergesAndSplits {
  struct Merge {
    std::vector<Thing> things;
    std::string reason;
  };
  std::vector<Merge> merges;
  std::map<Thing, std::vector<Side>> sides;  // sorted

  const std::vector<Side>& side_of(const Thing& thing) const {
    static const std::vector<Side> kNone_;
    const auto found = sides.find(thing);
    return found == sides.end() ? kNone_ : found->second;
  }
};

/// True if a split keeps the two apart.
template <typename Sides>
bool kept_apart(const Sides& a, const Sides& b) {
  for (const Side& x : a) {
    for (const Side& y : b) {
      if (x.first == y.first && x.second != y.second) return true;
    }
  }
  return false;
}

struct CorrectionPlan {
  struct Fix {
    std::vector<Member> members;   // entities: who is fixed
    std::vector<ClaimRef> claims;  // events: whose event is fixed
    std::map<std::string, std::string> set;
    std::map<std::string, Member> uses;  // entities that values stand for
    std::string reason;
  };
  std::deque<Reading> changed;  // readings that were corrected; Readings points to them
  MergesAndSplits<Member> entities;
  MergesAndSplits<ClaimRef> events;
  std::vector<Fix> entity_fixes, event_fixes;
  std::vector<CorrectionRow> outcomes;  // by id
};

/// `readings` and `ids` are changed where claims or reports are fixed; a claim keeps its id.
CorrectionPlan plan_corrections(const std::vector<Correction>& corrections, Readings& readings, ClaimIds& ids);

void fix_entities(const CorrectionPlan& plan, Entities& entities);
void fix_events(const CorrectionPlan& plan, const Entities& entities, Events& events);

}  // namespace rashomon
