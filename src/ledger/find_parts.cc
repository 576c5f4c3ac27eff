// SPDX-License-Identifier: Apache-2.0
// Idea: identity and being part are two things (an offensive of a month is none of its strikes). An event is part of
// another of its family whose place holds its place and whose days hold its days, both told, one of them truly wider,
// if their parties can be the same; of several such the closest.
#include "find_parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rashomon {
namespace {

constexpr int kLong = 5;            // days: as long as that lasts a campaign, not a strike
constexpr size_t kMostWholes = 64;  // of one family and place that are looked at
constexpr int kDepth = 6;           // district, city, province …

/// What may go on for days and have parts.
bool may_last(EventType type) { return is_repeatable(type) && !is_speech(type); }

bool parties_agree(const GatheredEvent& part, const GatheredEvent& whole, Role role, const Alliances& alliances) {
  bool filled_part = false, filled_whole = false;
  for (const auto& [r, x] : part.participants) {
    if (r != role) continue;
    filled_part = true;
    for (const auto& [q, y] : whole.participants) {
      if (q == role && alliances.together(x, y)) return true;
    }
  }
  for (const auto& [q, y] : whole.participants) filled_whole |= q == role;
  return !filled_part || !filled_whole;
}

}  // namespace

void find_parts(Events& events, const Entities& entities, const Alliances& alliances) {
  // (family, place) -> events that last, the shortest first
  std::map<std::pair<int, uint32_t>, std::vector<uint32_t>> wholes;
  for (uint32_t e = 0; e < events.all.size(); ++e) {
    const GatheredEvent& event = events.all[e];
    const bool told = event.status != EventStatus::planned && event.status != EventStatus::denied;
    if (told && may_last(event.type) && event.place != kNone && width(event.when.days) >= kLong)
      wholes[{type_family(event.type), event.place}].push_back(e);
  }
  for (auto& [key, list] : wholes) {
    std::stable_sort(list.begin(), list.end(), [&](uint32_t x, uint32_t y) {
      return width(events.all[x].when.days) < width(events.all[y].when.days);
    });
  }
  for (uint32_t e = 0; e < events.all.size(); ++e) {
    GatheredEvent& part = events.all[e];
    const int days = width(part.when.days);
    if (part.part_of != kNone || !may_last(part.type) || part.place == kNone || days == 0 ||
        part.status == EventStatus::planned)
      continue;
    uint32_t place = part.place;
    for (int depth = 0; place != kNone && depth < kDepth && part.part_of == kNone; ++depth) {
      if (const auto found = wholes.find({type_family(part.type), place}); found != wholes.end()) {
        const size_t most = std::min(found->second.size(), kMostWholes);
        for (size_t n = 0; n < most; ++n) {
          const GatheredEvent& whole = events.all[found->second[n]];
          const Interval &inner = part.when.days, &outer = whole.when.days;
          if (inner.earliest < outer.earliest || inner.latest > outer.latest || width(outer) <= days) continue;
          if (whole.type != part.type && !types_agree(whole.type, part.type) && days >= kLong) continue;
          if (!parties_agree(part, whole, Role::actor, alliances) ||
              !parties_agree(part, whole, Role::target, alliances))
            continue;
          part.part_of = found->second[n];
          break;
        }
      }
      place = entities.all[place].within;
    }
  }
}

}  // namespace rashomon
