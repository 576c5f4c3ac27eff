// SPDX-License-Identifier: Apache-2.0
#include "write_rows.h"

#include <algorithm>

namespace rashomon {
namespace {

/// Days as they are bound: the texts must outlive the statement's run, so a row holds them.
struct DayTexts {
  explicit DayTexts(const When& when)
      : earliest(iso_day(when.days.earliest)),
        latest(iso_day(when.days.latest)),
        begin(when.text.begin),
        end(when.text.end) {
    basis = when.basis == Basis::stated ? "stated" : when.basis == Basis::inferred ? "inferred" : "unknown";
  }
  std::string earliest, latest;
  std::string_view basis;
  int64_t begin, end;
};

Bound text(std::string_view value) { return value; }
Bound number(int64_t value) { return value; }
Bound real(const std::optional<double>& value) { return value ? Bound{*value} : Bound{}; }

/// Derived tables, in which rows stand as they were written.
constexpr const char* kTables[] = {"report",
                                   "report_agency",
                                   "derivation",
                                   "entity",
                                   "entity_more",
                                   "entity_name",
                                   "entity_reason",
                                   "entity_name_report",
                                   "mention",
                                   "event",
                                   "event_claim",
                                   "event_participant",
                                   "event_reason",
                                   "event_ruling",
                                   "dispute",
                                   "dispute_value",
                                   "dispute_claim",
                                   "claim",
                                   "claim_participant",
                                   "relation",
                                   "relation_part",
                                   "relation_evidence",
                                   "relation_rule",
                                   "control",
                                   "control_claim",
                                   "control_evidence",
                                   "quantity",
                                   "quote",
                                   "wording",
                                   "story",
                                   "story_report",
                                   "correction_outcome",
                                   "event_place_time",
                                   "field_rows"};

}  // namespace

void RowWriter::run(const char* sql, std::initializer_list<Bound> values) {
  std::unique_ptr<Statement>& statement = statements_[sql];
  if (!statement) statement = std::make_unique<Statement>(db_, sql);
  statement->run(values);
}

void RowWriter::touched(std::set<std::string>& ids, std::string_view id) const {
  if (!whole_) ids.emplace(id);
}

Result<void> RowWriter::result() const {
  for (const auto& [sql, statement] : statements_) RASHOMON_TRY(statement->result());
  return {};
}

/// The strings of a list as (owner, position, value).
void RowWriter::write_list(const char* sql, std::string_view owner, const std::vector<std::string>& values) {
  int64_t position = 0;
  for (const std::string& value : values) run(sql, {text(owner), number(position++), text(value)});
}

void RowWriter::write(const ReportRow& r) {
  const DayTexts when(r.published);
  run("INSERT INTO report VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17)",
      {text(r.id), text(r.file), text(r.key), or_null(r.url), or_null(r.outlet), number(r.title.begin),
       number(r.title.end), or_null(when.earliest), or_null(when.latest), text(when.basis), number(when.begin),
       number(when.end), text(r.published_rule), text(r.language), number(r.bytes), or_null(r.story),
       or_null(r.origin)});
  write_list("INSERT INTO report_agency VALUES (?1,?2,?3)", r.id, r.agencies);
  int64_t position = 0;
  for (const Derivation& d : r.derived_from) {
    run("INSERT INTO derivation VALUES (?1,?2,?3,?4,?5,?6)",
        {text(r.id), number(position++), text(d.report), text(copy_kind_name(d.how)), d.share, text(d.rule)});
  }
}

void RowWriter::remove_report(std::string_view id) {
  run("DELETE FROM report WHERE id = ?1", {id});
  run("DELETE FROM report_agency WHERE report = ?1", {id});
  run("DELETE FROM derivation WHERE report = ?1", {id});
}

namespace {

/// The first place in which a part is mentioned, by which parts of one entity are put in order; what somebody has
/// corrected stands before all others.
std::string first_of(const EntityRow& e) {
  const bool corrected = std::any_of(e.merged_by.begin(), e.merged_by.end(),
                                     [](const std::string& reason) { return reason.starts_with("corrected by "); });
  if (corrected) return "!";
  if (e.mentions.empty()) return "~";
  const std::string at = std::to_string(e.mentions.front().span.begin);
  return e.mentions.front().report + " " + std::string(10 - at.size(), '0') + at;
}

}  // namespace

void RowWriter::write_part(const EntityRow& e, int64_t field) {
  const Bound none;
  const bool at = e.point.has_value();
  const std::string first = first_of(e);
  run("INSERT INTO entity VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)",
      {text(e.id), text(entity_type_name(e.type)), text(e.name), at ? Bound{e.point->lat} : none,
       at ? Bound{e.point->lon} : none, at ? text(e.point->gazetteer) : none, at ? text(e.point->country) : none,
       at ? text(place_precision_name(e.point->precision)) : none, or_null(e.country), or_null(e.described),
       text(first), field});
  for (const NameCount& n : e.names)
    run("INSERT INTO entity_name VALUES (?1,?2,?3,?4)", {text(e.id), text(n.text), number(n.count), field});
  for (const std::string& reason : e.merged_by)
    run("INSERT INTO entity_reason VALUES (?1,?2,?3)", {text(e.id), text(reason), field});
  touched(entities_, e.id);
}

void RowWriter::remove_entity_part(std::string_view id, int64_t field) {
  run("DELETE FROM entity WHERE id = ?1 AND field = ?2", {id, field});
  run("DELETE FROM entity_more WHERE id = ?1 AND field = ?2", {id, field});
  run("DELETE FROM entity_name WHERE entity = ?1 AND field = ?2", {id, field});
  run("DELETE FROM entity_reason WHERE entity = ?1 AND field = ?2", {id, field});
  touched(entities_, id);
}

void RowWriter::write(const std::string& entity, const EntityInReport& in) {
  for (const std::string& name : in.names)
    run("INSERT INTO entity_name_report VALUES (?1,?2,?3)", {text(entity), text(name), text(in.report)});
  for (const Span s : in.mentions)
    run("INSERT INTO mention VALUES (?1,?2,?3,?4)", {text(entity), text(in.report), number(s.begin), number(s.end)});
}

void RowWriter::remove_entity_in(std::string_view id, std::string_view report) {
  run("DELETE FROM entity_name_report WHERE entity = ?1 AND report = ?2", {id, report});
  run("DELETE FROM mention WHERE entity = ?1 AND report = ?2", {id, report});
}

void RowWriter::write_disputes(const EventRow& e) {
  for (size_t d = 0; d < e.disputes.size(); ++d) {
    const auto dispute = static_cast<int64_t>(d);
    run("INSERT INTO dispute VALUES (?1,?2,?3,?4)",
        {text(e.id), dispute, text(e.disputes[d].about), text(e.disputes[d].rule)});
    for (size_t v = 0; v < e.disputes[d].values.size(); ++v) {
      const DisputeValue& side = e.disputes[d].values[v];
      run("INSERT INTO dispute_value VALUES (?1,?2,?3,?4)",
          {text(e.id), dispute, static_cast<int64_t>(v), text(side.value)});
      int64_t position = 0;
      for (const std::string& c : side.claims) {
        run("INSERT INTO dispute_claim VALUES (?1,?2,?3,?4,?5)",
            {text(e.id), dispute, static_cast<int64_t>(v), position++, text(c)});
      }
    }
  }
}

void RowWriter::write(const EventRow& e) {
  const DayTexts when(e.when);
  run("INSERT INTO event VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,NULL)",
      {text(e.id), text(event_type_name(e.type)), or_null(e.plover), or_null(e.cameo), or_null(e.acled),
       or_null(when.earliest), or_null(when.latest), text(when.basis), or_null(e.place),
       text(event_status_name(e.status)), number(e.reports), number(e.origins), number(e.outlets), or_null(e.part_of)});
  int64_t position = 0;
  for (const auto& [role, entity] : e.participants) {
    run("INSERT INTO event_participant VALUES (?1,?2,?3,?4)",
        {text(e.id), number(position++), text(role_name(role)), or_null(entity)});
  }
  write_list("INSERT INTO event_claim VALUES (?1,?2,?3)", e.id, e.claims);
  write_list("INSERT INTO event_reason VALUES (?1,?2,?3)", e.id, e.gathered_by);
  for (const auto& [rule, status] : e.rulings) {
    run("INSERT INTO event_ruling VALUES (?1,?2,?3)",
        {text(e.id), text(holding_rule_name(rule)), text(event_status_name(status))});
  }
  write_disputes(e);
  touched(events_, e.id);
}

void RowWriter::remove_event(std::string_view id) {
  run("DELETE FROM event_place_time WHERE n = (SELECT n FROM event WHERE id = ?1)", {id});
  run("DELETE FROM event WHERE id = ?1", {id});
  run("DELETE FROM event_participant WHERE event = ?1", {id});
  run("DELETE FROM event_claim WHERE event = ?1", {id});
  run("DELETE FROM event_reason WHERE event = ?1", {id});
  run("DELETE FROM event_ruling WHERE event = ?1", {id});
  run("DELETE FROM dispute WHERE event = ?1", {id});
  run("DELETE FROM dispute_value WHERE event = ?1", {id});
  run("DELETE FROM dispute_claim WHERE event = ?1", {id});
}

void RowWriter::write(const ClaimRow& c) {
  const DayTexts when(c.when);
  run("INSERT INTO claim VALUES "
      "(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,"
      "?25,?26)",
      {text(c.id),
       or_null(c.event),
       text(c.report),
       text(event_type_name(c.type)),
       or_null(when.earliest),
       or_null(when.latest),
       text(when.basis),
       number(when.begin),
       number(when.end),
       or_null(c.place),
       number(c.place_span.begin),
       number(c.place_span.end),
       number(c.evidence.begin),
       number(c.evidence.end),
       number(c.trigger.begin),
       number(c.trigger.end),
       number(c.own_voice),
       or_null(c.speaker),
       number(c.voice_span.begin),
       number(c.voice_span.end),
       number(c.quoted),
       text(stance_name(c.stance)),
       text(confidence_name(c.confidence)),
       text(c.rule),
       number(c.background),
       c.interest == Interest::none ? Bound{} : text(interest_name(c.interest))});
  int64_t position = 0;
  for (const ClaimRow::Filler& f : c.participants) {
    run("INSERT INTO claim_participant VALUES (?1,?2,?3,?4,?5,?6)",
        {text(c.id), number(position++), text(role_name(f.role)), or_null(f.entity), number(f.span.begin),
         number(f.span.end)});
  }
}

void RowWriter::remove_claim(std::string_view id) {
  run("DELETE FROM claim WHERE id = ?1", {id});
  run("DELETE FROM claim_participant WHERE claim = ?1", {id});
}

void RowWriter::write_part(const RelationRow& r, int64_t field) {
  const DayTexts when(r.when);
  run("INSERT INTO relation_part VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
      {text(r.id), text(relation_type_name(r.type)), or_null(r.from), or_null(r.to), or_null(when.earliest),
       or_null(when.latest), text(when.basis), number(when.begin), number(when.end), field});
  for (const ReportSpan& s : r.claims) {
    run("INSERT INTO relation_evidence VALUES (?1,?2,?3,?4,?5)",
        {text(r.id), text(s.report), number(s.span.begin), number(s.span.end), field});
  }
  for (const std::string& rule : r.rules)
    run("INSERT INTO relation_rule VALUES (?1,?2,?3)", {text(r.id), text(rule), field});
  touched(relations_, r.id);
}

void RowWriter::remove_relation_part(std::string_view id, int64_t field) {
  run("DELETE FROM relation_part WHERE id = ?1 AND field = ?2", {id, field});
  run("DELETE FROM relation_evidence WHERE relation = ?1 AND field = ?2", {id, field});
  run("DELETE FROM relation_rule WHERE relation = ?1 AND field = ?2", {id, field});
  touched(relations_, id);
}

void RowWriter::write(const ControlRow& c) {
  const DayTexts from(c.from);
  const DayTexts to(c.to);
  std::string stands_by;
  for (int rule = 0; rule < kHoldingRules; ++rule) {
    const auto by = static_cast<HoldingRule>(rule);
    if (c.stands(by)) stands_by += (stands_by.empty() ? "" : "; ") + std::string(holding_rule_name(by));
  }
  run("INSERT INTO control VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)",
      {text(c.id), or_null(c.place), or_null(c.holder), or_null(from.earliest), or_null(from.latest), text(from.basis),
       number(from.begin), number(from.end), or_null(to.earliest), or_null(to.latest), text(to.basis), number(to.begin),
       number(to.end), text(c.rule), number(c.disputed), text(stands_by)});
  write_list("INSERT INTO control_claim VALUES (?1,?2,?3)", c.id, c.claims);
  int64_t position = 0;
  for (const ReportSpan& s : c.evidence) {
    run("INSERT INTO control_evidence VALUES (?1,?2,?3,?4,?5)",
        {text(c.id), number(position++), text(s.report), number(s.span.begin), number(s.span.end)});
  }
}

void RowWriter::remove_control(std::string_view id) {
  run("DELETE FROM control WHERE id = ?1", {id});
  run("DELETE FROM control_claim WHERE control = ?1", {id});
  run("DELETE FROM control_evidence WHERE control = ?1", {id});
}

void RowWriter::write(const QuantityRow& q) {
  run("INSERT INTO quantity VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)",
      {text(q.id), text(q.report), or_null(q.event), text(q.what), text(q.unit), real(q.low), real(q.high),
       number(q.evidence.begin), number(q.evidence.end), number(q.own_voice), or_null(q.speaker),
       number(q.voice_span.begin), number(q.voice_span.end)});
}

void RowWriter::remove_quantity(std::string_view id) { run("DELETE FROM quantity WHERE id = ?1", {id}); }

void RowWriter::write(const QuoteRow& q) {
  run("INSERT INTO quote VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
      {text(q.id), text(q.report), or_null(q.speaker), number(q.span.begin), number(q.span.end), number(q.cue.begin),
       number(q.cue.end), number(q.speaker_span.begin), number(q.speaker_span.end), number(q.direct)});
}

void RowWriter::remove_quote(std::string_view id) { run("DELETE FROM quote WHERE id = ?1", {id}); }

void RowWriter::write(const WordingRow& w) {
  run("INSERT INTO wording VALUES (?1,?2,?3,?4,?5,?6,?7,?8)",
      {text(w.id), text(w.report), or_null(w.entity), or_null(w.event), number(w.span.begin), number(w.span.end),
       number(w.loaded.begin), number(w.loaded.end)});
}

void RowWriter::remove_wording(std::string_view id) { run("DELETE FROM wording WHERE id = ?1", {id}); }

void RowWriter::write(const CorrectionRow& r) {
  run("INSERT INTO correction_outcome VALUES (?1,?2,?3) ON CONFLICT (correction) DO UPDATE SET applies = "
      "excluded.applies, note = excluded.note",
      {text(r.id), number(r.applies), text(r.note)});
}

void RowWriter::write(const StoryRow& s) {
  const DayTexts when(s.when);
  run("INSERT INTO story VALUES (?1,?2,?3,?4,?5,?6,?7)",
      {text(s.id), text(s.title), or_null(when.earliest), or_null(when.latest), text(when.basis), number(when.begin),
       number(when.end)});
  write_list("INSERT INTO story_report VALUES (?1,?2,?3)", s.id, s.reports);
}

void RowWriter::remove_story(std::string_view id) {
  run("DELETE FROM story WHERE id = ?1", {id});
  run("DELETE FROM story_report WHERE story = ?1", {id});
}

// The parts of a relation: told for all of their days; an open end is open whatever the others say.
#define RELATION_OF_PARTS                                                                                           \
  "INSERT INTO relation SELECT id, type, from_entity, to_entity, "                                                  \
  "CASE WHEN sum(basis <> 'unknown' AND earliest IS NULL) THEN NULL ELSE min(iif(basis <> 'unknown', earliest, "    \
  "NULL)) "                                                                                                         \
  "END, "                                                                                                           \
  "CASE WHEN sum(basis <> 'unknown' AND latest IS NULL) THEN NULL ELSE max(iif(basis <> 'unknown', latest, NULL)) " \
  "END, "                                                                                                           \
  "CASE WHEN sum(basis = 'stated') THEN 'stated' WHEN sum(basis = 'inferred') THEN 'inferred' ELSE 'unknown' END, " \
  "min(when_begin), min(when_end) FROM relation_part "
// An open end of an event reaches for ever.
#define ON_THE_MAP                                                                                   \
  "INSERT INTO event_place_time SELECT v.n, e.lat, e.lat, e.lon, e.lon, "                            \
  "coalesce(unixepoch(v.earliest) / 86400, -1e6), coalesce(unixepoch(v.latest) / 86400, 4e6), v.id " \
  "FROM event v JOIN entity e ON e.id = v.place WHERE e.lat IS NOT NULL "
#define LEAST_PART                                                                                        \
  "ORDER BY first, name, type, coalesce(described, ''), coalesce(country, ''), coalesce(gazetteer, ''), " \
  "coalesce(point_country, ''), coalesce(precision, ''), coalesce(lat, 0), coalesce(lon, 0), field "

void RowWriter::unite_parts() {
  for (const std::string& id : entities_) {
    const std::string_view of = id;
    run("INSERT INTO entity_more SELECT * FROM entity WHERE id = ?1", {of});
    run("DELETE FROM entity WHERE id = ?1", {of});
    run("INSERT INTO entity SELECT * FROM entity_more WHERE id = ?1 " LEAST_PART "LIMIT 1", {of});
    run("DELETE FROM entity_more WHERE rowid = (SELECT rowid FROM entity_more WHERE id = ?1 " LEAST_PART "LIMIT 1)",
        {of});
    // an event lies where its place lies
    Statement moved(
        db_,
        "SELECT v.id FROM event v JOIN entity e ON e.id = v.place LEFT JOIN event_place_time t ON t.n = v.n "
        "WHERE v.place = ?1 AND ((t.n IS NULL) <> (e.lat IS NULL) OR NOT (e.lat BETWEEN t.south AND t.north AND e.lon "
        "BETWEEN t.west AND t.east))");
    moved.bind(1, of);
    while (moved.step()) events_.insert(moved.text(0));
  }
  for (const std::string& id : relations_) {
    const std::string_view of = id;
    run("DELETE FROM relation WHERE id = ?1", {of});
    run(RELATION_OF_PARTS "WHERE id = ?1 GROUP BY id", {of});
  }
  for (const std::string& id : events_) {
    const std::string_view of = id;
    run("DELETE FROM event_place_time WHERE n = (SELECT n FROM event WHERE id = ?1)", {of});
    run(ON_THE_MAP "AND v.id = ?1", {of});
  }
  entities_.clear(), relations_.clear(), events_.clear();
}

void RowWriter::unite_all_parts() {
  run("INSERT INTO entity_more SELECT * FROM entity WHERE id IN (SELECT id FROM entity GROUP BY id HAVING count(*) > "
      "1)",
      {});
  run("DELETE FROM entity WHERE id IN (SELECT id FROM entity_more)", {});
  run("INSERT INTO entity SELECT id, type, name, lat, lon, gazetteer, point_country, precision, country, described, "
      "first, "
      "field FROM (SELECT *, row_number() OVER (PARTITION BY id " LEAST_PART
      ") AS place FROM entity_more) WHERE place = 1",
      {});
  run("DELETE FROM entity_more AS m WHERE EXISTS (SELECT 1 FROM entity e WHERE e.id = m.id AND e.field = m.field)", {});
  run(RELATION_OF_PARTS "GROUP BY id", {});
  run(ON_THE_MAP "ORDER BY v.n", {});
}

Result<std::vector<std::string>> empty_ledger(Connection& db) {
  const std::set<std::string_view> derived(std::begin(kTables), std::end(kTables));
  std::vector<std::string> names, made_by;
  Statement index(
      db, "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
  while (index.step()) {
    if (!derived.contains(index.text(1))) continue;
    names.push_back(index.text(0));
    made_by.push_back(index.text(2));
  }
  RASHOMON_TRY(index.result());
  for (const char* name : kTables) RASHOMON_TRY(db.execute(("DELETE FROM " + std::string(name)).c_str()));
  for (const std::string& name : names) {
    std::string quoted;
    for (const char c : name) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    Statement drop(db, "DROP INDEX \"" + quoted + "\"");
    drop.run({});
    RASHOMON_TRY(drop.result());
  }
  return made_by;
}

}  // namespace rashomon
