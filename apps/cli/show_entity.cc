// SPDX-License-Identifier: Apache-2.0
// One entity in full: what it is called and by whom, why its names are one, which offices it holds or gives, what it
// does.
#include <algorithm>
#include <map>
#include <set>

#include "days.h"
#include "grid.h"
#include "query.h"
#include "show.h"

namespace rashomon::cli {
namespace {

/// How near the map looks: a country whole, a town in its streets.
int zoom_for(PlacePrecision precision) {
  switch (precision) {
    case PlacePrecision::country: return 5;
    case PlacePrecision::region: return 7;
    case PlacePrecision::relative: return 10;
    case PlacePrecision::town: return 12;
    default: return 13;
  }
}

/// The office and who says so.
struct Office {
  std::string words;  // "foreign minister of Ethiopia", "foreign minister: Gedion Timothewos"
  std::set<std::string> outlets;
  std::set<std::string> days;
};

std::string body_name(const Mentions& mentions, uint32_t entity) {
  if (entity >= mentions.entities.size()) return "";
  return mentions.entities[entity].name;
}

/// The offices that reports give the entity, or that others hold in it. Read from the readings, as the ledger keeps of
/// offices only what they tell of relations.
void show_offices(Page& page, Rows& rows, const EntityRow& entity) {
  constexpr size_t kMostReports = 200;  // a state stands in all reports: its offices are told in the first ones
  std::map<std::string, std::vector<Span>> words;
  for (const ReportSpan& mention : entity.mentions) {
    if (words.size() >= kMostReports && !words.contains(mention.report)) break;
    words[mention.report].push_back(mention.span);
  }
  std::map<std::string, Office> offices;
  for (const auto& [report, spans] : words) {
    const Result<Reading> reading = rows.store.reading(report);
    if (!reading) continue;
    const Mentions& mentions = reading->mentions;
    std::set<uint32_t> own;  // local entities that are this one
    for (const Mention& mention : mentions.mentions) {
      if (std::find(spans.begin(), spans.end(), mention.span) != spans.end()) own.insert(mention.entity);
    }
    for (const RoleFact& role : mentions.roles) {
      const bool holds = own.contains(role.person);
      if (!holds && !own.contains(role.organisation)) continue;
      const std::string other = body_name(mentions, holds ? role.organisation : role.person);
      if (!holds && (other.empty() || mentions.entities[role.person].names.empty())) continue;
      const ReportRow& row = rows.report(report);
      const std::string text = !holds          ? role.role + ": " + other
                               : other.empty() ? role.role
                                               : role.role + " of " + other;
      Office& office = offices[text];
      office.words = text;
      office.outlets.insert(row.outlet.empty() ? row.file : row.outlet);
      if (row.published.days.known()) office.days.insert(show_days(row.published.days));
    }
  }
  if (offices.empty()) return;
  page.head("Offices");
  for (const auto& [text, office] : offices) {
    std::string days;
    if (!office.days.empty()) days = *office.days.begin();
    if (office.days.size() > 1) days += " to " + *office.days.rbegin();
    page.line(office.words + "  (" + joined({office.outlets.begin(), office.outlets.end()}, ", ") +
                  (days.empty() ? "" : "; " + days) + ")",
              2);
  }
}

}  // namespace

void show_entity(Page& page, Rows& rows, const std::string& id) {
  const EntityRow& entity = rows.entity(id);
  page.title(entity.name + ", " + entity_type_name(entity.type), id);
  page.field("country", entity.country);
  if (entity.point) {
    char point[64];
    std::snprintf(point, sizeof point, "%.4f, %.4f (%s)", entity.point->lat, entity.point->lon,
                  place_precision_name(entity.point->precision));
    page.field("at", point + std::string(entity.point->gazetteer.empty() ? "" : " " + entity.point->gazetteer));
    char link[128];
    std::snprintf(link, sizeof link, "https://www.openstreetmap.org/?mlat=%.5f&mlon=%.5f#map=%d/%.5f/%.5f",
                  entity.point->lat, entity.point->lon, zoom_for(entity.point->precision), entity.point->lat,
                  entity.point->lon);
    page.field("map", link);
  }
  page.field("described", entity.described);
  page.head("Names");
  for (const NameCount& name : entity.names) {
    std::vector<std::string> who;
    for (const std::string& report : name.reports) {
      const ReportRow& row = rows.report(report);
      const std::string& label = row.outlet.empty() ? row.file : row.outlet;
      if (std::find(who.begin(), who.end(), label) == who.end()) who.push_back(label);
    }
    page.line(name.text + "  ×" + std::to_string(name.count) + "  " + joined(who, ", "), 2);
  }
  if (!entity.merged_by.empty()) page.head("One, because");
  for (const std::string& reason : entity.merged_by) page.line(reason, 2);
  show_offices(page, rows, entity);
  const auto list = [&](const char* title, const std::string& sql) {
    Result<Table> table = rows.store.query(sql, {Value(id)});
    if (!table || table->rows.empty()) return;
    page.head(title);
    for (const auto& row : table->rows) {
      const std::string days = show_days({parse_iso_day(text_of(row[1])), parse_iso_day(text_of(row[2]))});
      page.line((days.empty() ? "" : days + "  ") + text_of(row[0]), 2);
    }
  };
  list("Events",
       "SELECT v.type || coalesce(' by ' || v.actors, '') || coalesce(' → ' || v.targets, '') || coalesce(' at ' || "
       "v.place, '') || '  ' || v.id, v.earliest, v.latest "
       "FROM v_events v WHERE v.place_id = ?1 OR EXISTS (SELECT 1 FROM event_participant p WHERE p.event = v.id AND "
       "p.entity = ?1) ORDER BY v.earliest IS NULL, v.earliest, v.id");
  list("Relations",
       "SELECT from_name || ' ' || replace(type, '_', ' ') || ' ' || to_name || '  (' || outlets || ')', earliest, "
       "latest FROM v_relations WHERE from_id = ?1 OR to_id = ?1 ORDER BY 1");
  list("Holdings",
       "SELECT holder || ' holds ' || place || '  (' || coalesce(outlets, '') || ')', from_earliest, "
       "coalesce(to_latest, '') FROM v_holdings WHERE place_id = ?1 OR holder_id = ?1 ORDER BY from_earliest, id");
  list("Words that judge",
       "SELECT coalesce(outlet, file) || ': “' || words || '” (' || loaded || ')', NULL, NULL FROM v_wordings WHERE "
       "entity_id = ?1 ORDER BY 1");
}

}  // namespace rashomon::cli
