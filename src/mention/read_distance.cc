// SPDX-License-Identifier: Apache-2.0
#include "read_distance.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kReach = 16;  // tokens behind a place in which its distance may stand
constexpr double kBeside = 8;    // km from the middle of a town to its edge

bool is_side(std::string_view low) {
  static constexpr std::array<std::string_view, 9> kSides = {"suburb",  "suburbs", "outskirts",  "edge",    "edges",
                                                             "fringes", "side",    "approaches", "entrance"};
  return std::find(kSides.begin(), kSides.end(), low) != kSides.end();
}
bool is_ground(EntityType type) { return type == EntityType::place || type == EntityType::facility; }

}  // namespace

DistanceReader::DistanceReader(const Document& document, const Analysis& analysis, const PlaceWords& words,
                               const Mentions& mentions)
    : document_(document), analysis_(analysis), words_(words), mentions_(mentions) {
  starting_.assign(analysis.tokens.size() + 1, kNone);
  for (uint32_t m = 0; m < mentions.mentions.size(); ++m) {
    const Mention& x = mentions.mentions[m];
    if (x.first < starting_.size() && (starting_[x.first] == kNone || x.form == MentionForm::name))
      starting_[x.first] = m;
  }
}

std::string DistanceReader::low(uint32_t i) const {
  return i < analysis_.tokens.size() ? to_lower(analysis_.tokens[i].norm) : "";
}
std::string DistanceReader::between(uint32_t first, uint32_t last) const {
  return std::string(analysis_.tokens[first].span.join(analysis_.tokens[last].span).of(document_.text));
}

Offset DistanceReader::of(const Mention& m, std::string& described) const {
  described.clear();
  if (m.form == MentionForm::pronoun || m.first >= m.last || m.last > analysis_.tokens.size()) return {};
  const Sentence& s = analysis_.sentences[analysis_.sentence_of(m.first)];
  Offset offset = behind(m, s, described);
  if (!offset.known && described.empty() && m.form == MentionForm::nominal) offset = side(m, s, described);
  return offset;
}

/// "the southern suburbs of X", "X's northern outskirts": ground without a name at one side of a place.
Offset DistanceReader::side(const Mention& m, const Sentence& s, std::string& described) const {
  Offset offset;
  if (!is_side(low(m.head))) return {};
  for (uint32_t t = m.first; t < m.head && offset.km == 0; ++t) {
    const auto direction = words_.directions.find(low(t));
    if (direction == words_.directions.end()) continue;
    offset.bearing = direction->second;
    offset.km = kBeside;
  }
  uint32_t i = m.head + 1;
  if (i < s.last && low(i) == "of") {
    ++i;
    if (!reference_at(i, s, m.entity, offset)) return {};
  } else {
    i = m.head + 1;
    const uint32_t owner = starting_[m.first];
    if (owner == kNone || mentions_.mentions[owner].entity == m.entity) return {};
    const uint32_t whose = mentions_.mentions[owner].entity;
    if (whose >= mentions_.entities.size() || mentions_.entities[whose].type != EntityType::place) return {};
    offset.reference = whose;
  }
  offset.known = true;
  described = between(m.first, i - 1);
  return offset;
}

/// ", about 50 kilometers (31 miles) south of the capital"
Offset DistanceReader::behind(const Mention& m, const Sentence& s, std::string& described) const {
  Offset offset;
  const uint32_t end = std::min(s.last, m.last + kReach);
  uint32_t i = m.last;
  while (i < end && words_.fillers.contains(low(i))) ++i;
  if (i >= end) return {};
  const uint32_t from = i;
  const double number = number_at(i);
  // a bare direction is told of a name only behind a comma: "X north of Y" is no sentence
  if (i == m.last && number <= 0 && m.form == MentionForm::name) return {};
  if (number > 0) {
    ++i;
    if (i < end && low(i) == "-") ++i;
    const auto unit = i < end ? words_.lengths.find(low(i)) : words_.lengths.end();
    if (unit == words_.lengths.end()) return {};
    offset.km = number * unit->second;
    ++i;
    if (i < end && low(i) == "(") {
      while (i < end && low(i) != ")") ++i;
      ++i;
    }
    if (i < end && (low(i) == "to" || low(i) == "away")) ++i;
    if (i < end && low(i) == "the") ++i;
  }
  // "just south of the city": words only
  auto direction = i < end ? words_.directions.find(low(i)) : words_.directions.end();
  if (i + 2 < end && low(i + 1) == "-") {  // "north-east" cut at its hyphen
    const auto joined = words_.directions.find(low(i) + low(i + 2));
    if (joined != words_.directions.end()) direction = joined, i += 2;
  }
  if (direction == words_.directions.end()) return {};
  offset.bearing = direction->second;
  ++i;
  if (i >= end || (low(i) != "of" && low(i) != "from")) return {};
  ++i;
  if (!reference_at(i, s, m.entity, offset)) return {};
  offset.known = number > 0;
  uint32_t begin = from;
  while (begin > m.last && low(begin - 1) != ",") --begin;
  described = between(begin, i - 1);
  return offset;
}

/// The place that a distance is counted from; moves `i` behind it.
bool DistanceReader::reference_at(uint32_t& i, const Sentence& s, uint32_t of, Offset& offset) const {
  for (uint32_t k = i; k < std::min(s.last, i + 3); ++k) {
    if (starting_[k] != kNone) {
      const Mention& m = mentions_.mentions[starting_[k]];
      if (m.entity >= mentions_.entities.size() || m.entity == of) return false;
      if (is_ground(mentions_.entities[m.entity].type)) {
        offset.reference = m.entity;
        i = std::max(k + 1, m.last);
        return true;
      }
    }
    if (words_.capitals.contains(low(k))) {
      offset.capital = true;
      i = k + 1;
      return true;
    }
  }
  return false;
}

double DistanceReader::number_at(uint32_t i) const {
  static constexpr std::array<std::string_view, 21> kNumbers = {
      "zero",     "one",     "two",     "three",     "four",     "five",     "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
  const std::string word = low(i);
  const auto it = std::find(kNumbers.begin(), kNumbers.end(), word);
  if (it != kNumbers.end()) return static_cast<double>(it - kNumbers.begin());
  double value = 0;
  double scale = 0;
  if (word.empty() || word.size() > 9) return 0;
  for (char ch : word) {
    if (ch == ',') continue;
    if (ch == '.' && scale == 0)
      scale = 1;
    else if (ch < '0' || ch > '9')
      return 0;
    else if (scale == 0)
      value = value * 10 + (ch - '0');
    else
      value += (ch - '0') * (scale /= 10);
  }
  return value;
}

void place_unnamed(const Document& document, const Analysis& analysis, const PlaceWords& words, Mentions& mentions) {
  const DistanceReader reader(document, analysis, words, mentions);
  std::vector<std::pair<uint32_t, PlacePoint>> points;
  for (const Mention& m : mentions.mentions) {
    if (m.form != MentionForm::nominal || m.entity >= mentions.entities.size()) continue;
    LocalEntity& entity = mentions.entities[m.entity];
    if (!is_ground(entity.type) || !entity.names.empty() || entity.point) continue;
    std::string described;
    const Offset offset = reader.of(m, described);
    if (entity.described.empty()) entity.described = described;
    if (!offset.known || offset.reference >= mentions.entities.size()) continue;
    const std::optional<PlacePoint>& from = mentions.entities[offset.reference].point;
    if (!from || from->precision == PlacePrecision::country || from->precision == PlacePrecision::region) continue;
    PlacePoint point = point_from(from->lat, from->lon, offset.bearing, offset.km);
    point.country = from->country;
    if (entity.country.empty()) entity.country = from->country;
    points.emplace_back(m.entity, point);
  }
  for (const auto& [entity, point] : points) {  // at the end, so that none is counted from another
    if (!mentions.entities[entity].point) mentions.entities[entity].point = point;
  }
}

}  // namespace rashomon
