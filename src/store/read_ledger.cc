// SPDX-License-Identifier: Apache-2.0
// Tables -> rows. A list's rows come in order of their owner, so each list is read in one pass beside its owners.
#include "read_ledger.h"

#include <algorithm>

namespace rashomon {
namespace {

/// The value whose name is `name`; the first one for a name that is not known.
template <typename T>
T named(std::string_view name, const char* (*name_of)(T), int count) {
  for (int i = 0; i < count; ++i) {
    if (name == name_of(static_cast<T>(i))) return static_cast<T>(i);
  }
  return static_cast<T>(0);
}

Role role_of(std::string_view name) { return named(name, role_name, 5); }

/// Reads the columns earliest, latest, basis, begin, end from `column` on.
When when_at(const Statement& row, int column) {
  When when;
  when.days = {row.day(column), row.day(column + 1)};
  const std::string_view basis = row.bytes(column + 2);
  when.basis = basis == "stated" ? Basis::stated : basis == "inferred" ? Basis::inferred : Basis::unknown;
  when.text = {static_cast<uint32_t>(row.integer(column + 3)), static_cast<uint32_t>(row.integer(column + 4))};
  return when;
}

Span span_at(const Statement& row, int column) {
  return {static_cast<uint32_t>(row.integer(column)), static_cast<uint32_t>(row.integer(column + 1))};
}

uint32_t small(const Statement& row, int column) { return static_cast<uint32_t>(row.integer(column)); }

/// Reads rows of one kind and of the lists that hang on them.
class Reader {
 public:
  Reader(const Connection& db, const std::vector<std::string>* ids) : db_(db), filtered_(ids != nullptr) {
    if (!filtered_) return;
    // As a JSON array for json_each: ids are letters, digits and underscores; anything else is escaped away.
    ids_ = "[";
    for (const std::string& id : *ids) {
      if (std::any_of(id.begin(), id.end(),
                      [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }))
        continue;
      if (ids_.size() > 1) ids_ += ',';
      ids_ += '"' + id + '"';
    }
    ids_ += ']';
  }

  /// `each(row)` for every row of `table`, ordered by `order`; `owner` is the column that holds the id asked for.
  template <typename Each>
  Result<void> rows(const std::string& columns, const std::string& table, const std::string& owner,
                    const std::string& order, Each each, const std::string& grouped = "") {
    std::string sql = "SELECT " + columns + " FROM " + table;
    if (filtered_) sql += " WHERE " + owner + " IN (SELECT value FROM json_each(?1))";
    if (!grouped.empty()) sql += " GROUP BY " + grouped;
    Statement row(db_, sql + " ORDER BY " + order);
    if (filtered_) row.bind(1, std::string_view(ids_));
    while (row.step()) each(row);
    return row.result();
  }

  /// A list's rows: column 0 is the owner's id. Rows without an owner are passed over.
  template <typename Row, typename Each>
  Result<void> list(std::vector<Row>& owners, size_t first, const std::string& columns, const std::string& table,
                    const std::string& owner, const std::string& order, Each each) {
    return list(owners, first, columns, table, owner, order, "", each);
  }
  /// The same of a list that is kept in parts: rows that agree in `grouped` are one.
  template <typename Row, typename Each>
  Result<void> list(std::vector<Row>& owners, size_t first, const std::string& columns, const std::string& table,
                    const std::string& owner, const std::string& order, const std::string& grouped, Each each) {
    size_t at = first;
    const auto match = [&](const Statement& row) {
      const std::string_view id = row.bytes(0);
      while (at < owners.size() && owners[at].id < id) ++at;
      if (at < owners.size() && owners[at].id == id) each(owners[at], row);
    };
    return rows(owner + ", " + columns, table, owner, owner + ", " + order, match, grouped);
  }

 private:
  const Connection& db_;
  bool filtered_;
  std::string ids_;
};

ReportSpan report_span(const Statement& row) { return {row.text(1), span_at(row, 2)}; }

Result<void> read_reports(Reader& read, std::vector<ReportRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(
      read.rows("id, file, key, url, outlet, title_begin, title_end, published_earliest, published_latest, "
                "published_basis, published_begin, "
                "published_end, published_rule, language, bytes, story, origin",
                "report", "id", "id", [&](const Statement& row) {
                  ReportRow r;
                  r.id = row.text(0);
                  r.file = row.text(1);
                  r.key = row.text(2);
                  r.url = row.text(3);
                  r.outlet = row.text(4);
                  r.title = span_at(row, 5);
                  r.published = when_at(row, 7);
                  r.published_rule = row.text(12);
                  r.language = row.text(13);
                  r.bytes = small(row, 14);
                  r.story = row.text(15);
                  r.origin = row.text(16);
                  into.push_back(std::move(r));
                }));
  RASHOMON_TRY(read.list(into, first, "agency", "report_agency", "report", "position",
                         [](ReportRow& r, const Statement& row) { r.agencies.push_back(row.text(1)); }));
  return read.list(
      into, first, "source, how, share, rule", "derivation", "report", "position",
      [](ReportRow& r, const Statement& row) {
        r.derived_from.push_back({row.text(1), named(row.bytes(2), copy_kind_name, 3), row.real(3), row.text(4)});
      });
}

Result<void> read_entities(Reader& read, std::vector<EntityRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(read.rows("id, type, name, lat, lon, gazetteer, point_country, precision, country, described", "entity",
                         "id", "id", [&](const Statement& row) {
                           EntityRow e;
                           e.id = row.text(0);
                           e.type = named(row.bytes(1), entity_type_name, 7);
                           e.name = row.text(2);
                           if (!row.is_null(3)) {
                             e.point = PlacePoint{row.real(3), row.real(4), row.text(5), row.text(6),
                                                  named(row.bytes(7), place_precision_name, 6)};
                           }
                           e.country = row.text(8);
                           e.described = row.text(9);
                           into.push_back(std::move(e));
                         }));
  RASHOMON_TRY(read.list(into, first, "text, sum(count)", "entity_name", "entity", "sum(count) DESC, text",
                         "entity, text", [](EntityRow& e, const Statement& row) {
                           e.names.push_back({row.text(1), small(row, 2), {}});
                         }));
  RASHOMON_TRY(read.list(into, first, "text, report", "entity_name_report", "entity", "report",
                         [](EntityRow& e, const Statement& row) {
                           for (NameCount& n : e.names) {
                             if (n.text == row.bytes(1)) n.reports.push_back(row.text(2));
                           }
                         }));
  RASHOMON_TRY(read.list(into, first, "reason", "entity_reason", "entity", "reason", "entity, reason",
                         [](EntityRow& e, const Statement& row) { e.merged_by.push_back(row.text(1)); }));
  return read.list(into, first, "report, span_begin, span_end", "mention", "entity", "report, span_begin, span_end",
                   [](EntityRow& e, const Statement& row) { e.mentions.push_back(report_span(row)); });
}

Result<void> read_disputes(Reader& read, std::vector<EventRow>& into, size_t first) {
  RASHOMON_TRY(
      read.list(into, first, "about, rule", "dispute", "event", "position", [](EventRow& e, const Statement& row) {
        e.disputes.push_back({row.text(1), {}, row.text(2)});
      }));
  RASHOMON_TRY(read.list(into, first, "dispute, value", "dispute_value", "event", "dispute, position",
                         [](EventRow& e, const Statement& row) {
                           const auto dispute = static_cast<size_t>(row.integer(1));
                           if (dispute < e.disputes.size()) e.disputes[dispute].values.push_back({row.text(2), {}});
                         }));
  return read.list(into, first, "dispute, value, claim", "dispute_claim", "event", "dispute, value, position",
                   [](EventRow& e, const Statement& row) {
                     const auto dispute = static_cast<size_t>(row.integer(1));
                     const auto value = static_cast<size_t>(row.integer(2));
                     if (dispute >= e.disputes.size() || value >= e.disputes[dispute].values.size()) return;
                     e.disputes[dispute].values[value].claims.push_back(row.text(3));
                   });
}

Result<void> read_events(Reader& read, std::vector<EventRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(
      read.rows("id, type, plover, cameo, acled, earliest, latest, basis, 0, 0, place, status, reports, origins, "
                "outlets, part_of",
                "event", "id", "id", [&](const Statement& row) {
                  EventRow e;
                  e.id = row.text(0);
                  parse_event_type(row.bytes(1), e.type);
                  e.plover = row.text(2);
                  e.cameo = row.text(3);
                  e.acled = row.text(4);
                  e.when = when_at(row, 5);
                  e.place = row.text(10);
                  e.status = named(row.bytes(11), event_status_name, 5);
                  e.reports = small(row, 12);
                  e.origins = small(row, 13);
                  e.outlets = small(row, 14);
                  e.part_of = row.text(15);
                  into.push_back(std::move(e));
                }));
  RASHOMON_TRY(read.list(
      into, first, "role, entity", "event_participant", "event", "position",
      [](EventRow& e, const Statement& row) { e.participants.emplace_back(role_of(row.bytes(1)), row.text(2)); }));
  RASHOMON_TRY(read.list(into, first, "claim", "event_claim", "event", "position",
                         [](EventRow& e, const Statement& row) { e.claims.push_back(row.text(1)); }));
  RASHOMON_TRY(read.list(into, first, "reason", "event_reason", "event", "position",
                         [](EventRow& e, const Statement& row) { e.gathered_by.push_back(row.text(1)); }));
  RASHOMON_TRY(
      read.list(into, first, "rule, status", "event_ruling", "event", "rule", [](EventRow& e, const Statement& row) {
        HoldingRule rule = HoldingRule::any;
        if (parse_holding_rule(row.bytes(1), rule))
          e.rulings.emplace_back(rule, named(row.bytes(2), event_status_name, 5));
      }));
  for (size_t e = first; e < into.size(); ++e) std::sort(into[e].rulings.begin(), into[e].rulings.end());
  return read_disputes(read, into, first);
}

Result<void> read_claims(Reader& read, std::vector<ClaimRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(
      read.rows("id, event, report, type, earliest, latest, basis, when_begin, when_end, place, place_begin, "
                "place_end, evidence_begin, "
                "evidence_end, trigger_begin, trigger_end, own_voice, speaker, voice_begin, voice_end, quoted, stance, "
                "confidence, rule, background, interest",
                "claim", "id", "id", [&](const Statement& row) {
                  ClaimRow c;
                  c.id = row.text(0);
                  c.event = row.text(1);
                  c.report = row.text(2);
                  parse_event_type(row.bytes(3), c.type);
                  c.when = when_at(row, 4);
                  c.place = row.text(9);
                  c.place_span = span_at(row, 10);
                  c.evidence = span_at(row, 12);
                  c.trigger = span_at(row, 14);
                  c.own_voice = row.integer(16) != 0;
                  c.speaker = row.text(17);
                  c.voice_span = span_at(row, 18);
                  c.quoted = row.integer(20) != 0;
                  c.stance = named(row.bytes(21), stance_name, 5);
                  c.confidence = named(row.bytes(22), confidence_name, 3);
                  c.rule = row.text(23);
                  c.background = row.integer(24) != 0;
                  c.interest = named(row.bytes(25), interest_name, 3);
                  into.push_back(std::move(c));
                }));
  return read.list(into, first, "role, entity, span_begin, span_end", "claim_participant", "claim", "position",
                   [](ClaimRow& c, const Statement& row) {
                     c.participants.push_back({role_of(row.bytes(1)), row.text(2), span_at(row, 3)});
                   });
}

Result<void> read_relations(Reader& read, std::vector<RelationRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(read.rows("id, type, from_entity, to_entity, earliest, latest, basis, when_begin, when_end", "relation",
                         "id", "id", [&](const Statement& row) {
                           into.push_back({row.text(0),
                                           named(row.bytes(1), relation_type_name, 8),
                                           row.text(2),
                                           row.text(3),
                                           when_at(row, 4),
                                           {},
                                           {}});
                         }));
  RASHOMON_TRY(read.list(into, first, "report, span_begin, span_end", "relation_evidence", "relation",
                         "report, span_begin, span_end",
                         [](RelationRow& r, const Statement& row) { r.claims.push_back(report_span(row)); }));
  return read.list(into, first, "rule", "relation_rule", "relation", "rule", "relation, rule",
                   [](RelationRow& r, const Statement& row) { r.rules.push_back(row.text(1)); });
}

/// "any; latest" as bits.
uint8_t rules_of(std::string_view list) {
  uint8_t rules = 0;
  for (int rule = 0; rule < kHoldingRules; ++rule) {
    if (list.find(holding_rule_name(static_cast<HoldingRule>(rule))) != std::string_view::npos)
      rules |= static_cast<uint8_t>(1 << rule);
  }
  return rules;
}

Result<void> read_control(Reader& read, std::vector<ControlRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(
      read.rows("id, place, holder, from_earliest, from_latest, from_basis, from_begin, from_end, to_earliest, "
                "to_latest, to_basis, to_begin, "
                "to_end, rule, disputed, stands_by",
                "control", "id", "id", [&](const Statement& row) {
                  into.push_back({row.text(0),
                                  row.text(1),
                                  row.text(2),
                                  when_at(row, 3),
                                  when_at(row, 8),
                                  {},
                                  {},
                                  row.text(13),
                                  row.integer(14) != 0,
                                  rules_of(row.bytes(15))});
                }));
  RASHOMON_TRY(read.list(into, first, "claim", "control_claim", "control", "position",
                         [](ControlRow& c, const Statement& row) { c.claims.push_back(row.text(1)); }));
  return read.list(into, first, "report, span_begin, span_end", "control_evidence", "control", "position",
                   [](ControlRow& c, const Statement& row) { c.evidence.push_back(report_span(row)); });
}

Result<void> read_quantities(Reader& read, std::vector<QuantityRow>& into) {
  return read.rows(
      "id, report, event, what, unit, low, high, span_begin, span_end, own_voice, speaker, voice_begin, voice_end",
      "quantity", "id", "id", [&](const Statement& row) {
        QuantityRow q;
        q.id = row.text(0);
        q.report = row.text(1);
        q.event = row.text(2);
        q.what = row.text(3);
        q.unit = row.text(4);
        if (!row.is_null(5)) q.low = row.real(5);
        if (!row.is_null(6)) q.high = row.real(6);
        q.evidence = span_at(row, 7);
        q.own_voice = row.integer(9) != 0;
        q.speaker = row.text(10);
        q.voice_span = span_at(row, 11);
        into.push_back(std::move(q));
      });
}

Result<void> read_quotes(Reader& read, std::vector<QuoteRow>& into) {
  return read.rows("id, report, speaker, span_begin, span_end, cue_begin, cue_end, speaker_begin, speaker_end, direct",
                   "quote", "id", "id", [&](const Statement& row) {
                     into.push_back({row.text(0), row.text(1), row.text(2), span_at(row, 3), span_at(row, 5),
                                     span_at(row, 7), row.integer(9) != 0});
                   });
}

Result<void> read_wordings(Reader& read, std::vector<WordingRow>& into) {
  return read.rows(
      "id, report, entity, event, span_begin, span_end, loaded_begin, loaded_end", "wording", "id", "id",
      [&](const Statement& row) {
        into.push_back({row.text(0), row.text(1), row.text(2), row.text(3), span_at(row, 4), span_at(row, 6)});
      });
}

Result<void> read_stories(Reader& read, std::vector<StoryRow>& into) {
  const size_t first = into.size();
  RASHOMON_TRY(read.rows("id, title, earliest, latest, basis, when_begin, when_end", "story", "id", "id",
                         [&](const Statement& row) {
                           into.push_back({row.text(0), row.text(1), {}, when_at(row, 2)});
                         }));
  return read.list(into, first, "report", "story_report", "story", "position",
                   [](StoryRow& s, const Statement& row) { s.reports.push_back(row.text(1)); });
}

}  // namespace

Result<void> read_kind(const Connection& db, RowKind kind, const std::vector<std::string>* ids, Ledger& into) {
  Reader read(db, ids);
  switch (kind) {
    case RowKind::report: return read_reports(read, into.reports);
    case RowKind::entity: return read_entities(read, into.entities);
    case RowKind::event: return read_events(read, into.events);
    case RowKind::claim: return read_claims(read, into.claims);
    case RowKind::relation: return read_relations(read, into.relations);
    case RowKind::control: return read_control(read, into.control);
    case RowKind::quantity: return read_quantities(read, into.quantities);
    case RowKind::quote: return read_quotes(read, into.quotes);
    case RowKind::wording: return read_wordings(read, into.wordings);
    case RowKind::story: return read_stories(read, into.stories);
  }
  return {};
}

}  // namespace rashomon
