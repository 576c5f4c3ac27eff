// SPDX-License-Identifier: Apache-2.0
// Mentions: who, what, where, when and how many one report names, and which of its mentions are one thing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rashomon/base/span.h"
#include "rashomon/record/time.h"

namespace rashomon {

enum class EntityType : uint8_t { person, group, state, organisation, place, facility, equipment };
const char* entity_type_name(EntityType type);

enum class MentionForm : uint8_t { name, nominal, pronoun };

enum class PlacePrecision : uint8_t { exact, town, district, region, country, relative };
const char* place_precision_name(PlacePrecision precision);

/// Where on the map. `gazetteer` names the source and its id ("geonames:2210247"), or "" when the point was computed
/// from words ("about 50 km south of the capital": precision relative).
struct PlacePoint {
  double lat = 0;
  double lon = 0;
  std::string gazetteer;
  std::string country;  // ISO 3166-1 alpha-2, "" if unknown
  PlacePrecision precision = PlacePrecision::town;
};
/// The precision in the scales of others (docs/formats/ledger.md): ACLED's geo_precision, 1 (the town) to 3 (a larger
/// region), and UCDP's where_prec, 1 (the exact place) to 7 (at sea, or of no country).
int acled_precision(const PlacePoint& point);
int ucdp_precision(const PlacePoint& point);

/// One place in the text that refers to somebody or something.
struct Mention {
  Span span;           // all its words, determiner and modifiers too: "Libya's U.N.-supported government"
  Span name;           // the words that name it: "U.N.-supported government"; for a pronoun the pronoun
  uint32_t first = 0;  // tokens [first, last) under `span`
  uint32_t last = 0;
  uint32_t head = 0;  // token
  MentionForm form = MentionForm::name;
  uint32_t entity = kNone;  // index into Mentions::entities
};

/// A thing of this report: all mentions that refer to it, by the report's own words only. The ledger unites these
/// across reports. Fields are lists in order of first mention, each value once.
struct LocalEntity {
  EntityType type = EntityType::organisation;
  std::string name;                   // the fullest name in the report
  std::vector<std::string> names;     // names and acronyms that stand for it ("Libyan National Army", "LNA")
  std::vector<std::string> nominals;  // descriptions that stand for it ("the eastern-based forces")
  std::vector<std::string> titles;    // "General", "Prime Minister", "spokesman"
  std::string country;  // ISO 3166-1 alpha-2 of a state, a place or an actor whose country the text tells; "" if not
  std::string side;     // folded name of the state or group that it belongs to, if the text says; "" if not
  uint32_t leader = kNone;          // local entity who leads it ("Haftar's forces"), for groups
  uint32_t part_of = kNone;         // local entity that it belongs to or lies in
  std::string described;            // places: the words that locate it ("about 50 kilometers south of the capital")
  std::optional<PlacePoint> point;  // places and facilities that were found on the map

  /// A group, a state or an organisation: it can hold, order and answer for a deed.
  bool acts_as_one() const {
    return type == EntityType::group || type == EntityType::state || type == EntityType::organisation;
  }
  /// Somebody who can do something: a person, or what acts as one.
  bool can_act() const { return type == EntityType::person || acts_as_one(); }
};

/// A role that the text gives somebody: "Col. X, a spokesman for Y", "Y, led by X", "Prime Minister of Y X".
struct RoleFact {
  uint32_t person = kNone;        // local entity
  std::string role;               // lower-case title: "spokesman", "prime minister", "commander"
  uint32_t organisation = kNone;  // local entity, kNone if the text names none
  Span span;
};

struct TimeMention {
  Span span;
  uint32_t first = 0;  // tokens [first, last)
  uint32_t last = 0;
  TimeExpression expression;
  When when;  // grounded against the document's own publication day; unknown if that is unknown
};

/// A number with what it counts. low or high absent = open: "at least 65" has low only, "up to 3" high only.
struct Quantity {
  Span span;           // all its words: "at least 65 cases of the virus"
  uint32_t first = 0;  // tokens [first, last)
  uint32_t last = 0;
  uint32_t head = 0;  // token of the counted noun, or of the number
  std::optional<double> low;
  std::optional<double> high;
  std::string unit;  // "people", "km", "usd", "percent", "case", "" for a bare count; singular, lower case
  std::string what;  // what the report says of them: "killed", "wounded", "coronavirus case", "aircraft"
};

/// Words that somebody said or wrote. `span` is what was said, without the quotation marks; `cue` the word that says
/// so.
struct Quote {
  Span span;
  Span cue;  // "said", "according to"; empty if there is none
  uint32_t cue_token = kNone;
  bool direct = false;       // in quotation marks
  uint32_t speaker = kNone;  // local entity
  Span speaker_span;         // the words that name the speaker; may be set where `speaker` is not ("officials")
};

struct Mentions {
  std::vector<Mention> mentions;  // by (span.begin, -span.end)
  std::vector<LocalEntity> entities;
  std::vector<RoleFact> roles;
  std::vector<TimeMention> times;    // by span
  std::vector<Quantity> quantities;  // by span
  std::vector<Quote> quotes;         // by span

  /// The smallest mention whose words hold the token; kNone if none.
  uint32_t mention_of_token(uint32_t token) const;
  /// The smallest mention whose head is the token; kNone if none.
  uint32_t mention_headed_by(uint32_t token) const;
  /// For each entity the side for which it speaks: itself for what acts as one, for a person the body whose office he
  /// holds or that he leads; kNone if the report does not tell. Linear in entities and roles.
  std::vector<uint32_t> sides_of_speakers() const;
};

}  // namespace rashomon
