// SPDX-License-Identifier: Apache-2.0
#include "rashomon/record/correction.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>

#include "rashomon/base/content_id.h"

namespace rashomon {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kActs[] = {"fix", "merge", "split", "undo"};
constexpr const char* kKinds[] = {"report", "claim", "event", "entity", "correction"};

Json json_of(const Anchor& a) {
  Json out = {{"kind", corrected_kind_name(a.kind)}, {"id", a.id}};
  if (!a.claims.empty()) out["claims"] = a.claims;
  for (const ReportSpan& m : a.mentions)
    out["mentions"].push_back({{"report", m.report}, {"begin", m.span.begin}, {"end", m.span.end}});
  return out;
}

Json json_of(const Correction& c) {
  Json out = {{"correction", c.id}, {"act", correction_act_name(c.act)}};
  out["of"] = Json::array();
  for (const Anchor& a : c.of) out["of"].push_back(json_of(a));
  if (!c.set.empty()) out["set"] = c.set;
  for (const auto& [field, anchor] : c.uses) out["uses"][field] = json_of(anchor);
  out["author"] = c.author, out["time"] = c.time, out["reason"] = c.reason;
  return out;
}

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Error malformed(const std::string& what) {
  return {ErrorCode::malformed, "not a correction: " + what,
          "A correction is a line of JSON as `rashomon log --jsonl` writes it."};
}

/// Throws Json::exception where a field is missing or of another type.
Anchor anchor_of(const Json& json) {
  Anchor a;
  const std::string kind = json.at("kind");
  const auto found = std::find(std::begin(kKinds), std::end(kKinds), kind);
  if (found == std::end(kKinds)) throw std::invalid_argument("there is no kind '" + kind + "'");
  a.kind = static_cast<CorrectedKind>(found - std::begin(kKinds));
  a.id = json.at("id");
  if (json.contains("claims")) a.claims = json.at("claims").get<std::vector<std::string>>();
  if (json.contains("mentions")) {
    for (const Json& m : json.at("mentions"))
      a.mentions.push_back({m.at("report"), {m.at("begin").get<uint32_t>(), m.at("end").get<uint32_t>()}});
  }
  return a;
}

bool one_of(const std::string& value, const std::vector<std::string>& known) {
  return std::find(known.begin(), known.end(), value) != known.end();
}

std::string list(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& w : words) all += (all.empty() ? "" : ", ") + w;
  return all;
}

/// The names that an enumeration of `count` values has.
template <typename T>
std::vector<std::string> names(const char* (*name)(T), int count) {
  std::vector<std::string> out;
  for (int i = 0; i < count; ++i) out.emplace_back(name(static_cast<T>(i)));
  return out;
}

std::vector<std::string> fields_of(CorrectedKind kind) {
  switch (kind) {
    case CorrectedKind::report: return {"outlet", "published"};
    case CorrectedKind::claim: return {"type", "stance", "when", "place", "actor", "target", "drop", "seen"};
    case CorrectedKind::event: return {"type", "status", "when", "place", "actor", "target"};
    case CorrectedKind::entity: return {"name", "type", "country", "point"};
    case CorrectedKind::correction: break;
  }
  return {};
}

bool is_point(const std::string& value) {
  char* end = nullptr;
  const double lat = std::strtod(value.c_str(), &end);
  if (end == value.c_str() || *end != ',') return false;
  const char* second = end + 1;
  const double lon = std::strtod(second, &end);
  return end != second && *end == '\0' && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180;
}

}  // namespace

const char* correction_act_name(CorrectionAct act) { return kActs[static_cast<size_t>(act)]; }
const char* corrected_kind_name(CorrectedKind kind) { return kKinds[static_cast<size_t>(kind)]; }

std::string correction_id(const Correction& correction) {
  Correction nameless = correction;
  nameless.id.clear();
  return content_id("k_", {text_of(json_of(nameless))});
}

std::string print_correction(const Correction& correction) { return text_of(json_of(correction)); }

Result<Correction> parse_correction(std::string_view line) {
  const Json json = Json::parse(line, nullptr, false);
  if (json.is_discarded() || !json.is_object()) return malformed("it is no JSON object");
  Correction c;
  try {
    const std::string act = json.at("act");
    const auto found = std::find(std::begin(kActs), std::end(kActs), act);
    if (found == std::end(kActs)) return malformed("there is no act '" + act + "'");
    c.act = static_cast<CorrectionAct>(found - std::begin(kActs));
    for (const Json& a : json.at("of")) c.of.push_back(anchor_of(a));
    if (json.contains("set")) c.set = json.at("set").get<std::map<std::string, std::string>>();
    if (json.contains("uses")) {
      for (const auto& [field, anchor] : json.at("uses").items()) c.uses.emplace(field, anchor_of(anchor));
    }
    c.author = json.at("author"), c.time = json.at("time"), c.reason = json.at("reason");
  } catch (const std::exception& error) { return malformed(error.what()); }
  const size_t least = c.act == CorrectionAct::merge || c.act == CorrectionAct::split ? 2 : 1;
  if (c.of.size() < least) return malformed("`of` names too few things");
  for (const Anchor& a : c.of) {
    if (a.kind != c.of.front().kind) return malformed("`of` names things of several kinds");
  }
  if (c.act == CorrectionAct::undo && c.of.front().kind != CorrectedKind::correction)
    return malformed("only a correction can be undone");
  const bool unites = c.act == CorrectionAct::merge || c.act == CorrectionAct::split;
  if (unites && c.of.front().kind != CorrectedKind::event && c.of.front().kind != CorrectedKind::entity)
    return malformed("only events and entities can be merged or split");
  if (c.act == CorrectionAct::fix && c.set.empty()) return malformed("nothing is set");
  for (const auto& [field, value] : c.set) {
    RASHOMON_TRY(check_setting(c.of.front().kind, field, value));
    if (is_entity_field(field) && !c.uses.contains(field)) return malformed("`uses` lacks the entity of " + field);
  }
  c.id = correction_id(c);
  return c;
}

bool is_mark(const Correction& c) {
  return c.act == CorrectionAct::fix && c.of.front().kind == CorrectedKind::claim && c.set.size() == 1 &&
         c.set.contains("seen");
}

bool is_entity_field(const std::string& field) { return field == "place" || field == "actor" || field == "target"; }

Interval parse_interval(std::string_view text) {
  const size_t dots = text.find("..");
  const Day first = parse_iso_day(text.substr(0, dots));
  const Day last = dots == std::string_view::npos ? first : parse_iso_day(text.substr(dots + 2));
  if (first == kNoDay || last == kNoDay || last < first) return {};
  return {first, last};
}

Result<void> check_setting(CorrectedKind kind, const std::string& field, const std::string& value) {
  const std::vector<std::string> fields = fields_of(kind);
  const auto wrong = [&](const std::string& wants) {
    return Error{ErrorCode::invalid_argument, field + " cannot be '" + value + "'", "It is " + wants + "."};
  };
  if (!one_of(field, fields)) {
    return Error{ErrorCode::invalid_argument,
                 std::string("nothing called '") + field + "' can be set of a " + corrected_kind_name(kind),
                 fields.empty() ? "" : "What can be set: " + list(fields) + "."};
  }
  if (value.empty()) return wrong("something");
  if ((field == "when" || field == "published") && !parse_interval(value).known())
    return wrong("a day like 2020-05-18, or two with .. between");
  if (field == "point" && !is_point(value)) return wrong("LAT,LON in degrees");
  if ((field == "drop" || field == "seen") && value != "yes") return wrong("yes");
  std::vector<std::string> known;
  if (field == "type") {
    known = kind == CorrectedKind::entity ? names(entity_type_name, 7) : names(event_type_name, kEventTypeCount);
  } else if (field == "stance") {
    known = names(stance_name, 5);
  } else if (field == "status") {
    known = names(event_status_name, 5);
  }
  if (!known.empty() && !one_of(value, known)) return wrong("one of " + list(known));
  return {};
}

std::vector<const Correction*> standing(const std::vector<Correction>& corrections) {
  std::vector<const Correction*> order;
  for (const Correction& c : corrections) order.push_back(&c);
  std::sort(order.begin(), order.end(), [](const Correction* a, const Correction* b) {
    return std::tie(a->time, a->id) < std::tie(b->time, b->id);
  });
  order.erase(
      std::unique(order.begin(), order.end(), [](const Correction* a, const Correction* b) { return a->id == b->id; }),
      order.end());
  // an id is made from what it undoes, so undos never go in a circle: the innermost ones are told first
  std::map<std::string, std::vector<const Correction*>> undone_by;
  for (const Correction* c : order) {
    if (c->act == CorrectionAct::undo) undone_by[c->of.front().id].push_back(c);
  }
  std::map<std::string, bool> known;
  for (const Correction* start : order) {
    // a stack of its own, since a hostile patch may undo undos without end
    std::vector<const Correction*> stack = {start};
    while (!stack.empty()) {
      const Correction* c = stack.back();
      bool holds = true, ready = true;
      for (const Correction* undo : undone_by[c->id]) {
        const auto told = known.find(undo->id);
        if (told == known.end()) {
          stack.push_back(undo);
          ready = false;
        } else if (told->second) {
          holds = false;
        }
      }
      if (!ready) continue;
      known[c->id] = holds;
      stack.pop_back();
    }
  }
  std::vector<const Correction*> out;
  for (const Correction* c : order) {
    if (c->act != CorrectionAct::undo && known[c->id]) out.push_back(c);
  }
  return out;
}

}  // namespace rashomon
