// SPDX-License-Identifier: Apache-2.0
#include "rashomon/record/event_type.h"

#include <array>
#include <cstddef>

namespace rashomon {
namespace {

// In the order of EventType. pledge: PLOVER AGREE or THREATEN by what is pledged; the ledger fills it.
constexpr std::array<EventTypeInfo, kEventTypeCount> kTypes = {{
    {"capture", "ASSAULT", "190", nullptr, true},
    {"advance", "ASSAULT", "190", "Armed clash", true},
    {"withdraw", "RETREAT-withdraw", "0874", "Non-violent transfer of territory", false},
    {"clash", "ASSAULT", "190", "Armed clash", true},
    {"attack", "ASSAULT", "190", nullptr, true},
    {"airstrike", "ASSAULT-aerial", "195", "Air/drone strike", true},
    {"drone_strike", "ASSAULT-drone", "195", "Air/drone strike", true},
    {"shelling", "ASSAULT-heavy-weapons", "194", "Shelling/artillery/missile attack", true},
    {"bombing", "ASSAULT-explosives", "183", "Remote explosive/landmine/IED", true},
    {"suicide_bombing", "ASSAULT-suicide-attack", "1831", "Suicide bomb", true},
    {"shooting", "ASSAULT-firearms", "193", nullptr, true},
    {"kill", "ASSAULT-targeted", "186", "Attack", true},
    {"abduct", "ASSAULT-abduct", "181", "Abduction/forced disappearance", true},
    {"torture", "ASSAULT-torture", "1822", "Attack", true},
    {"sexual_violence", "ASSAULT-sexual", "1821", "Sexual violence", true},
    {"destroy", "ASSAULT-destroy", "1712", "Looting/property destruction", true},
    {"seize", "COERCE-seize", "1711", nullptr, true},
    {"besiege", "COERCE-restrict", "191", "Other", true},
    {"restrict", "COERCE-restrict", "172", "Other", false},
    {"arrest", "COERCE-arrest", "173", "Arrests", false},
    {"deploy", "MOBILIZE-troops", "154", nullptr, false},
    {"supply", "AID", "072", nullptr, false},
    {"aid", "AID", "07", nullptr, false},
    {"protest", "PROTEST-demo", "141", "Peaceful protest", false},
    {"riot", "PROTEST-riot", "145", "Violent demonstration", false},
    {"strike", "PROTEST-strike", "143", "Peaceful protest", false},
    {"oust", "ASSAULT", "19", "Other", true},
    {"ceasefire", "RETREAT-ceasefire", "0871", "Agreement", false},
    {"release", "RETREAT-release", "0841", "Agreement", false},
    {"surrender", "RETREAT-disarm", "0873", "Change to group/activity", false},
    {"resign", "RETREAT-resign", "083", nullptr, false},
    {"consult", "CONSULT", "04", nullptr, false},
    {"agree", "AGREE", "03", nullptr, false},
    {"sign", "SUPPORT", "057", nullptr, false},
    {"support", "SUPPORT", "05", nullptr, false},
    {"cooperate", "COOPERATE", "06", nullptr, false},
    {"concede", "CONCEDE", "08", nullptr, false},
    {"appeal", "REQUEST", "10", nullptr, false},
    {"reject", "REJECT", "12", nullptr, false},
    {"accuse", "ACCUSE", "11", nullptr, false},
    {"investigate", "ACCUSE-investigate", "09", nullptr, false},
    {"deny", nullptr, nullptr, nullptr, false},
    {"threaten", "THREATEN", "13", nullptr, false},
    {"pledge", nullptr, nullptr, nullptr, false},
    {"sanction", "SANCTION", "16", nullptr, false},
    {"expel", "SANCTION", "16", nullptr, false},
}};

}  // namespace

const EventTypeInfo& event_type_info(EventType type) { return kTypes[static_cast<size_t>(type)]; }

bool parse_event_type(std::string_view name, EventType& type) {
  for (size_t i = 0; i < kTypes.size(); ++i) {
    if (name == kTypes[i].name) {
      type = static_cast<EventType>(i);
      return true;
    }
  }
  return false;
}

}  // namespace rashomon
