// SPDX-License-Identifier: Apache-2.0
#include "classify_event.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

/// A state, a government or its people: ACLED's "government" side.
bool of_government(const Entities& entities, uint32_t e) {
  for (int depth = 0; e != kNone && depth < 4; ++depth) {
    const UnitedEntity& u = entities.all[e];
    if (u.government || u.type == EntityType::state) return true;
    e = u.within;
  }
  return false;
}

/// Unarmed people: a person, or words that say so.
bool civilian(const Entities& entities, uint32_t e) {
  return entities.all[e].type == EntityType::person || entities.all[e].unarmed;
}

bool told_with(const GatheredEvent& event, const Readings& readings, std::initializer_list<std::string_view> words) {
  for (size_t i = 0; i < std::min<size_t>(event.claims.size(), 8); ++i) {
    const ClaimRef& ref = event.claims[i];
    const std::shared_ptr<const std::string> text = readings.text(ref.report);
    const std::string folded = fold(readings[ref.report]->claims.claims[ref.claim].evidence.of(*text).substr(0, 2000));
    if (std::any_of(words.begin(), words.end(),
                    [&](std::string_view w) { return folded.find(w) != std::string::npos; }))
      return true;
  }
  return false;
}

}  // namespace

EventCodes classify_event(const GatheredEvent& event, const Entities& entities, const Readings& readings) {
  const EventTypeInfo& info = event_type_info(event.type);
  EventCodes codes{info.plover ? info.plover : "", info.cameo ? info.cameo : "", info.acled ? info.acled : ""};
  const uint32_t actor = event.filler(Role::actor), target = event.filler(Role::target);
  switch (event.type) {
    case EventType::capture:
      codes.acled = actor != kNone && of_government(entities, actor) ? "Government regains territory"
                                                                     : "Non-state actor overtakes territory";
      break;
    case EventType::attack:
    case EventType::shooting:
      codes.acled = target != kNone && civilian(entities, target) ? "Attack" : "Armed clash";
      break;
    case EventType::kill:  // soldiers die in a fight; violence against civilians needs somebody unarmed, or nobody told
      if (target != kNone && entities.all[target].force && !civilian(entities, target)) codes.acled = "Armed clash";
      break;
    case EventType::seize:
      codes.acled =
          told_with(event, readings, {"weapon", "arms", "missile", "tank", "ammunition", "rifle", "rocket", "drone"})
              ? "Disrupted weapons use"
              : "Looting/property destruction";
      break;
    case EventType::deploy:
      if (told_with(event, readings, {"weapon", "aircraft", "missile", "jets", "tanks", "drones"}))
        codes.plover = "MOBILIZE-weapons";
      if (told_with(event, readings, {"headquarters", "base"}) && event.place != kNone)
        codes.acled = "Headquarters or base established";
      break;
    case EventType::pledge: {
      const bool threat = told_with(event, readings,
                                    {"liberate", "fight", "offensive", "attack", "destroy", "retaliate", "revenge",
                                     "retake", "crush", "recapture", "strike"});
      codes.plover = threat ? "THREATEN" : "AGREE";
      codes.cameo = threat ? "13" : "03";
      break;
    }
    default: break;
  }
  return codes;
}

}  // namespace rashomon
