// SPDX-License-Identifier: Apache-2.0
#include "write_ledger.h"

#include <set>

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

/// Whose rows come in order of their key, part behind part: they are kept as they come.
constexpr const char* kOrderedTables[] = {"report",        "report_agency",
                                          "derivation",    "entity",
                                          "entity_name",   "entity_name_report",
                                          "entity_reason", "mention",
                                          "event",         "event_participant",
                                          "event_claim",   "event_reason",
                                          "event_ruling",  "dispute",
                                          "dispute_value", "dispute_claim",
                                          "story",         "story_report"};
/// Whose rows come in any order: they are staged and sorted.
constexpr const char* kStagedTables[] = {
    "claim",   "claim_participant", "relation",         "relation_evidence", "relation_rule",
    "control", "control_claim",     "control_evidence", "quantity",          "quote",
    "wording", "correction_outcome"};
/// Made from the others.
constexpr const char* kPlaceTime = "event_place_time";

/// Writes the strings of a list as (owner, position, value).
void write_list(Statement& insert, std::string_view owner, const std::vector<std::string>& values) {
  int64_t position = 0;
  for (const std::string& value : values) insert.run({text(owner), number(position++), text(value)});
}

void write_spans(Statement& insert, std::string_view owner, const std::vector<ReportSpan>& spans) {
  int64_t position = 0;
  for (const ReportSpan& s : spans) {
    insert.run({text(owner), number(position++), text(s.report), number(s.span.begin), number(s.span.end)});
  }
}

Result<void> write_reports(Connection& db, const std::vector<ReportRow>& rows) {
  Statement insert(db, "INSERT INTO report VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17)");
  Statement agency(db, "INSERT INTO report_agency VALUES (?1,?2,?3)");
  Statement derivation(db, "INSERT INTO derivation VALUES (?1,?2,?3,?4,?5,?6)");
  for (const ReportRow& r : rows) {
    const DayTexts when(r.published);
    insert.run({text(r.id), text(r.file), text(r.key), or_null(r.url), or_null(r.outlet), number(r.title.begin),
                number(r.title.end), or_null(when.earliest), or_null(when.latest), text(when.basis), number(when.begin),
                number(when.end), text(r.published_rule), text(r.language), number(r.bytes), or_null(r.story),
                or_null(r.origin)});
    write_list(agency, r.id, r.agencies);
    int64_t position = 0;
    for (const Derivation& d : r.derived_from) {
      derivation.run(
          {text(r.id), number(position++), text(d.report), text(copy_kind_name(d.how)), d.share, text(d.rule)});
    }
  }
  RASHOMON_TRY(agency.result());
  RASHOMON_TRY(derivation.result());
  return insert.result();
}

Result<void> write_entities(Connection& db, const std::vector<EntityRow>& rows) {
  Statement insert(db, "INSERT INTO entity VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
  Statement name(db, "INSERT INTO entity_name VALUES (?1,?2,?3,?4)");
  Statement name_report(db, "INSERT INTO entity_name_report VALUES (?1,?2,?3,?4)");
  Statement reason(db, "INSERT INTO entity_reason VALUES (?1,?2,?3)");
  Statement mention(db, "INSERT INTO mention VALUES (?1,?2,?3,?4,?5)");
  for (const EntityRow& e : rows) {
    const Bound none;
    const bool at = e.point.has_value();
    insert.run({text(e.id), text(entity_type_name(e.type)), text(e.name), at ? Bound{e.point->lat} : none,
                at ? Bound{e.point->lon} : none, at ? text(e.point->gazetteer) : none,
                at ? text(e.point->country) : none, at ? text(place_precision_name(e.point->precision)) : none,
                or_null(e.country), or_null(e.described)});
    int64_t position = 0;
    for (const NameCount& n : e.names) {
      name.run({text(e.id), number(position), text(n.text), number(n.count)});
      int64_t place = 0;
      for (const std::string& report : n.reports)
        name_report.run({text(e.id), number(position), number(place++), text(report)});
      ++position;
    }
    write_list(reason, e.id, e.merged_by);
    write_spans(mention, e.id, e.mentions);
  }
  RASHOMON_TRY(name.result());
  RASHOMON_TRY(name_report.result());
  RASHOMON_TRY(reason.result());
  RASHOMON_TRY(mention.result());
  return insert.result();
}

Result<void> write_disputes(Connection& db, const std::vector<EventRow>& rows) {
  Statement insert(db, "INSERT INTO dispute VALUES (?1,?2,?3,?4)");
  Statement value(db, "INSERT INTO dispute_value VALUES (?1,?2,?3,?4)");
  Statement claim(db, "INSERT INTO dispute_claim VALUES (?1,?2,?3,?4,?5)");
  for (const EventRow& e : rows) {
    for (size_t d = 0; d < e.disputes.size(); ++d) {
      const auto dispute = static_cast<int64_t>(d);
      insert.run({text(e.id), dispute, text(e.disputes[d].about), text(e.disputes[d].rule)});
      for (size_t v = 0; v < e.disputes[d].values.size(); ++v) {
        const DisputeValue& side = e.disputes[d].values[v];
        value.run({text(e.id), dispute, static_cast<int64_t>(v), text(side.value)});
        int64_t position = 0;
        for (const std::string& c : side.claims)
          claim.run({text(e.id), dispute, static_cast<int64_t>(v), position++, text(c)});
      }
    }
  }
  RASHOMON_TRY(value.result());
  RASHOMON_TRY(claim.result());
  return insert.result();
}

Result<void> write_events(Connection& db, const std::vector<EventRow>& rows) {
  Statement insert(db, "INSERT INTO event VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)");
  Statement participant(db, "INSERT INTO event_participant VALUES (?1,?2,?3,?4)");
  Statement claim(db, "INSERT INTO event_claim VALUES (?1,?2,?3)");
  Statement reason(db, "INSERT INTO event_reason VALUES (?1,?2,?3)");
  Statement ruling(db, "INSERT INTO event_ruling VALUES (?1,?2,?3)");
  for (const EventRow& e : rows) {
    const DayTexts when(e.when);
    insert.run({text(e.id), text(event_type_name(e.type)), or_null(e.plover), or_null(e.cameo), or_null(e.acled),
                or_null(when.earliest), or_null(when.latest), text(when.basis), or_null(e.place),
                text(event_status_name(e.status)), number(e.reports), number(e.origins), number(e.outlets),
                or_null(e.part_of)});
    int64_t position = 0;
    for (const auto& [role, entity] : e.participants) {
      participant.run({text(e.id), number(position++), text(role_name(role)), or_null(entity)});
    }
    write_list(claim, e.id, e.claims);
    write_list(reason, e.id, e.gathered_by);
    for (const auto& [rule, status] : e.rulings)
      ruling.run({text(e.id), text(holding_rule_name(rule)), text(event_status_name(status))});
  }
  RASHOMON_TRY(participant.result());
  RASHOMON_TRY(ruling.result());
  RASHOMON_TRY(claim.result());
  RASHOMON_TRY(reason.result());
  RASHOMON_TRY(insert.result());
  return write_disputes(db, rows);
}

Result<void> write_claims(Connection& db, const std::vector<ClaimRow>& rows) {
  Statement insert(db,
                   "INSERT INTO staged_claim VALUES "
                   "(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26)");
  Statement participant(db, "INSERT INTO staged_claim_participant VALUES (?1,?2,?3,?4,?5,?6)");
  for (const ClaimRow& c : rows) {
    const DayTexts when(c.when);
    insert.run({text(c.id),
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
      participant.run({text(c.id), number(position++), text(role_name(f.role)), or_null(f.entity), number(f.span.begin),
                       number(f.span.end)});
    }
  }
  RASHOMON_TRY(participant.result());
  return insert.result();
}

Result<void> write_relations(Connection& db, const std::vector<RelationRow>& rows) {
  Statement insert(db, "INSERT INTO staged_relation VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9)");
  Statement evidence(db, "INSERT INTO staged_relation_evidence VALUES (?1,?2,?3,?4,?5)");
  Statement rule(db, "INSERT INTO staged_relation_rule VALUES (?1,?2,?3)");
  for (const RelationRow& r : rows) {
    const DayTexts when(r.when);
    insert.run({text(r.id), text(relation_type_name(r.type)), or_null(r.from), or_null(r.to), or_null(when.earliest),
                or_null(when.latest), text(when.basis), number(when.begin), number(when.end)});
    write_spans(evidence, r.id, r.claims);
    write_list(rule, r.id, r.rules);
  }
  RASHOMON_TRY(evidence.result());
  RASHOMON_TRY(rule.result());
  return insert.result();
}

Result<void> write_control(Connection& db, const std::vector<ControlRow>& rows) {
  Statement insert(db, "INSERT INTO staged_control VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)");
  Statement claim(db, "INSERT INTO staged_control_claim VALUES (?1,?2,?3)");
  Statement evidence(db, "INSERT INTO staged_control_evidence VALUES (?1,?2,?3,?4,?5)");
  for (const ControlRow& c : rows) {
    const DayTexts from(c.from);
    const DayTexts to(c.to);
    std::string stands_by;
    for (int rule = 0; rule < kHoldingRules; ++rule) {
      const auto by = static_cast<HoldingRule>(rule);
      if (c.stands(by)) stands_by += (stands_by.empty() ? "" : "; ") + std::string(holding_rule_name(by));
    }
    insert.run({text(c.id), or_null(c.place), or_null(c.holder), or_null(from.earliest), or_null(from.latest),
                text(from.basis), number(from.begin), number(from.end), or_null(to.earliest), or_null(to.latest),
                text(to.basis), number(to.begin), number(to.end), text(c.rule), number(c.disputed), text(stands_by)});
    write_list(claim, c.id, c.claims);
    write_spans(evidence, c.id, c.evidence);
  }
  RASHOMON_TRY(claim.result());
  RASHOMON_TRY(evidence.result());
  return insert.result();
}

Result<void> write_quantities(Connection& db, const std::vector<QuantityRow>& rows) {
  Statement insert(db, "INSERT INTO staged_quantity VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)");
  for (const QuantityRow& q : rows) {
    insert.run({text(q.id), text(q.report), or_null(q.event), text(q.what), text(q.unit), real(q.low), real(q.high),
                number(q.evidence.begin), number(q.evidence.end), number(q.own_voice), or_null(q.speaker),
                number(q.voice_span.begin), number(q.voice_span.end)});
  }
  return insert.result();
}

Result<void> write_quotes(Connection& db, const std::vector<QuoteRow>& rows) {
  Statement insert(db, "INSERT INTO staged_quote VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
  for (const QuoteRow& q : rows) {
    insert.run({text(q.id), text(q.report), or_null(q.speaker), number(q.span.begin), number(q.span.end),
                number(q.cue.begin), number(q.cue.end), number(q.speaker_span.begin), number(q.speaker_span.end),
                number(q.direct)});
  }
  return insert.result();
}

Result<void> write_wordings(Connection& db, const std::vector<WordingRow>& rows) {
  Statement insert(db, "INSERT INTO staged_wording VALUES (?1,?2,?3,?4,?5,?6,?7,?8)");
  for (const WordingRow& w : rows) {
    insert.run({text(w.id), text(w.report), or_null(w.entity), or_null(w.event), number(w.span.begin),
                number(w.span.end), number(w.loaded.begin), number(w.loaded.end)});
  }
  return insert.result();
}

Result<void> write_outcomes(Connection& db, const std::vector<CorrectionRow>& rows) {
  Statement insert(db, "INSERT INTO staged_correction_outcome VALUES (?1,?2,?3)");
  for (const CorrectionRow& r : rows) insert.run({text(r.id), number(r.applies), text(r.note)});
  return insert.result();
}

Result<void> write_stories(Connection& db, const std::vector<StoryRow>& rows) {
  Statement insert(db, "INSERT INTO story VALUES (?1,?2,?3,?4,?5,?6,?7)");
  Statement report(db, "INSERT INTO story_report VALUES (?1,?2,?3)");
  for (const StoryRow& s : rows) {
    const DayTexts when(s.when);
    insert.run({text(s.id), text(s.title), or_null(when.earliest), or_null(when.latest), text(when.basis),
                number(when.begin), number(when.end)});
    write_list(report, s.id, s.reports);
  }
  RASHOMON_TRY(report.result());
  return insert.result();
}

}  // namespace

Result<std::vector<std::string>> empty_ledger(Connection& db) {
  std::set<std::string_view> derived(std::begin(kOrderedTables), std::end(kOrderedTables));
  derived.insert(std::begin(kStagedTables), std::end(kStagedTables));
  std::vector<std::string> names, made_by;
  Statement index(
      db, "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
  while (index.step()) {
    if (!derived.contains(index.text(1))) continue;
    names.push_back(index.text(0));
    made_by.push_back(index.text(2));
  }
  RASHOMON_TRY(index.result());
  for (const char* name : kOrderedTables) RASHOMON_TRY(db.execute(("DELETE FROM " + std::string(name)).c_str()));
  RASHOMON_TRY(db.execute(("DELETE FROM " + std::string(kPlaceTime)).c_str()));
  for (const std::string name : kStagedTables) {
    RASHOMON_TRY(db.execute(("DELETE FROM " + name).c_str()));
    RASHOMON_TRY(db.execute(("DROP TABLE IF EXISTS temp.staged_" + name).c_str()));
    RASHOMON_TRY(db.execute(("CREATE TEMP TABLE staged_" + name + " AS SELECT * FROM " + name + " WHERE 0").c_str()));
  }
  for (const std::string& name : names) RASHOMON_TRY(db.execute(("DROP INDEX " + name).c_str()));
  return made_by;
}

Result<void> settle_ledger(Connection& db, const std::vector<std::string>& made_by) {
  for (const std::string name : kStagedTables) {
    std::string key;
    Statement column(db, "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk");
    column.bind(1, std::string_view(name));
    while (column.step()) key += (key.empty() ? "" : ", ") + column.text(0);
    RASHOMON_TRY(column.result());
    const std::string staged = "temp.staged_" + name;
    RASHOMON_TRY(db.execute(("INSERT INTO main." + name + " SELECT * FROM " + staged + " ORDER BY " + key).c_str()));
    RASHOMON_TRY(db.execute(("DROP TABLE " + staged).c_str()));
  }
  for (const std::string& statement : made_by) RASHOMON_TRY(db.execute(statement.c_str()));
  return {};
}

Result<void> write_ledger(Connection& db, const Ledger& part) {
  RASHOMON_TRY(write_reports(db, part.reports));
  RASHOMON_TRY(write_entities(db, part.entities));
  RASHOMON_TRY(write_events(db, part.events));
  RASHOMON_TRY(write_claims(db, part.claims));
  RASHOMON_TRY(write_relations(db, part.relations));
  RASHOMON_TRY(write_control(db, part.control));
  RASHOMON_TRY(write_quantities(db, part.quantities));
  RASHOMON_TRY(write_quotes(db, part.quotes));
  RASHOMON_TRY(write_wordings(db, part.wordings));
  RASHOMON_TRY(write_outcomes(db, part.corrections));
  return write_stories(db, part.stories);
}

/// Events that have a point, for "near here, about then". An open end reaches for ever.
Result<void> write_place_time(Connection& db) {
  constexpr double kLongAgo = -1e6;
  constexpr double kFarAhead = 4e6;
  Statement event(db,
                  "SELECT v.id, v.earliest, v.latest, e.lat, e.lon FROM event v JOIN entity e ON e.id = v.place "
                  "WHERE e.lat IS NOT NULL ORDER BY v.id");
  Statement insert(db, "INSERT INTO event_place_time VALUES (?1,?2,?2,?3,?3,?4,?5,?6)");
  int64_t n = 0;
  while (event.step()) {
    const Day first = event.day(1), last = event.day(2);
    insert.run({number(++n), event.real(3), event.real(4), first == kNoDay ? kLongAgo : double(first),
                last == kNoDay ? kFarAhead : double(last), event.bytes(0)});
  }
  RASHOMON_TRY(event.result());
  return insert.result();
}

}  // namespace rashomon
