// SPDX-License-Identifier: Apache-2.0
// The table of the query commands.
#include "query.h"

namespace rashomon::cli {
namespace {

#define WHO "trim(coalesce(v.actors, '') || coalesce(' → ' || v.targets, ''))"
#define PARTICIPANT(table, key)                    \
  "EXISTS (SELECT 1 FROM " table " a WHERE a." key \
  " = v.id AND a.role = 'actor' AND a.entity IN (SELECT value FROM json_each(?)))"
#define IN_LIST(column) column " IN (SELECT value FROM json_each(?))"
#define SAYS                                                                                                           \
  "CASE WHEN v.stance = 'asserts' THEN '' ELSE v.stance || ' ' END || "                                                \
  "CASE WHEN v.own_voice THEN '' ELSE 'says ' || coalesce(v.speaker, nullif(v.speaker_words, ''), 'somebody') END || " \
  "CASE v.interest WHEN 'against' THEN ', against own interest' ELSE '' END"
#define LABEL(table) "coalesce(" table ".outlet, " table ".file)"
#define REPORT_LABEL LABEL("v")
#define HOLDS " LIKE '%' || ? || '%'"

std::vector<Query> make() {
  std::vector<Query> list;
  Query q{"events", "v_events", RowKind::event, {}, "coalesce(v.earliest, v.latest, '9999'), v.latest, v.id"};
  q.shown = {{"id", "v.id", Shown::id},
             {"when", "v.earliest, v.latest", Shown::days},
             {"type", "v.type"},
             {"who", WHO, Shown::text, true},
             {"place", "v.place", Shown::text, true},
             {"origins", "v.origins", Shown::number},
             {"reports", "v.reports", Shown::number},
             {"status", "v.status", Shown::status},
             {"disputed", "v.disputed"}};
  q.first_day = "v.earliest";
  q.last_day = "v.latest";
  q.place = IN_LIST("v.place_id");
  q.place_id = "v.place_id";
  q.actor = PARTICIPANT("event_participant", "event");
  q.type = IN_LIST("v.type");
  q.outlet =
      "EXISTS (SELECT 1 FROM claim c JOIN report o ON o.id = c.report WHERE c.event = v.id AND " LABEL("o") HOLDS ")";
  q.origins = "v.origins >= ?";
  q.disputed = "v.disputes > 0";
  q.about = "EXISTS (SELECT 1 FROM dispute d WHERE d.event = v.id AND d.about = ?)";
  q.status = "v.status = ?";
  q.text = "EXISTS (SELECT 1 FROM v_claims c WHERE c.event_id = v.id AND c.evidence LIKE '%' || ? || '%')";
  list.push_back(q);

  q = Query{"claims", "v_claims", RowKind::claim, {}, "coalesce(v.earliest, v.latest, '9999'), v.latest, v.id"};
  q.shown = {{"id", "v.id", Shown::id},
             {"when", "v.earliest, v.latest", Shown::days},
             {"type", "v.type"},
             {"who", WHO, Shown::text, true},
             {"place", "v.place", Shown::text, true},
             {"voice", SAYS, Shown::text, true},
             {"outlet", REPORT_LABEL, Shown::text, true},
             {"words", "v.evidence", Shown::text, true}};
  q.first_day = "v.earliest";
  q.last_day = "v.latest";
  q.place = IN_LIST("v.place_id");
  q.place_id = "v.place_id";
  q.actor = PARTICIPANT("claim_participant", "claim");
  q.type = IN_LIST("v.type");
  q.outlet = REPORT_LABEL HOLDS;
  q.disputed = "EXISTS (SELECT 1 FROM dispute_claim d WHERE d.claim = v.id)";
  q.text = "v.evidence LIKE '%' || ? || '%'";
  list.push_back(q);

  q = Query{"holds", "v_holdings", RowKind::control, {}, "v.place, coalesce(v.from_earliest, v.from_latest, ''), v.id"};
  q.shown = {
      {"place", "v.place", Shown::text, true},
      {"holder", "v.holder", Shown::text, true},
      {"from", "v.from_earliest, v.from_latest", Shown::days},
      {"to", "v.to_earliest, v.to_latest", Shown::days},
      {"origins", "v.origins", Shown::number},
      {"according to", "v.outlets", Shown::text, true},
      {"",
       "CASE WHEN v.disputed THEN 'disputed' WHEN instr('; ' || v.rule, '; contested by ') THEN 'contested' WHEN "
       "instr('; ' || v.rule, '; besieged by ') THEN 'besieged' ELSE '' END",
       Shown::status},
      {"against interest", "nullif(v.against_interest, 0)", Shown::number},
      {"words", "v.evidence", Shown::text, true}};
  q.first_day = "v.from_earliest";
  q.last_day = "v.to_latest";
  q.place = IN_LIST("v.place_id");
  q.place_id = "v.place_id";
  q.actor = IN_LIST("v.holder_id");
  q.outlet =
      "EXISTS (SELECT 1 FROM control_evidence x JOIN report o ON o.id = x.report WHERE x.control = v.id AND " LABEL("o")
          HOLDS ")";
  q.disputed = "v.disputed";
  q.text = "v.evidence LIKE '%' || ? || '%'";
  list.push_back(q);

  q = Query{
      "quotes", "v_quotes", RowKind::quote, {}, "coalesce(v.published_earliest, '9999'), v.file, v.span_begin, v.id"};
  q.shown = {{"id", "v.id", Shown::id},
             {"published", "v.published_earliest, v.published_latest", Shown::days},
             {"speaker", "coalesce(v.speaker, nullif(v.speaker_words, ''))", Shown::text, true},
             {"said", "CASE WHEN v.direct THEN '\"' || v.quote || '\"' ELSE v.quote END", Shown::text, true},
             {"outlet", REPORT_LABEL, Shown::text, true}};
  q.first_day = "v.published_earliest";
  q.last_day = "v.published_latest";
  q.actor = IN_LIST("v.speaker_id");
  q.outlet = REPORT_LABEL HOLDS;
  q.text = "v.quote LIKE '%' || ? || '%'";
  list.push_back(q);

  q = Query{"actors", "v_actors", RowKind::entity, {}, "v.reports DESC, v.mentions DESC, v.name, v.id"};
  q.shown = {{"id", "v.id", Shown::id},
             {"type", "v.type"},
             {"name", "v.name", Shown::text, true},
             {"events", "v.events", Shown::number},
             {"reports", "v.reports", Shown::number},
             {"mentions", "v.mentions", Shown::number},
             {"names", "v.names", Shown::text, true}};
  q.type = IN_LIST("v.type");
  q.text = "v.names LIKE '%' || ? || '%'";
  list.push_back(q);

  q = Query{"places", "v_places", RowKind::entity, {}, "v.reports DESC, v.mentions DESC, v.name, v.id"};
  q.shown = {
      {"id", "v.id", Shown::id},
      {"type", "v.type"},
      {"name", "v.name", Shown::text, true},
      {"country", "v.country"},
      {"where", "CASE WHEN v.lat IS NULL THEN coalesce(v.described, '') ELSE printf('%.2f,%.2f', v.lat, v.lon) END",
       Shown::text, true},
      {"precision", "v.precision"},
      {"held by", "v.held_by", Shown::text, true},
      {"events", "v.events", Shown::number},
      {"reports", "v.reports", Shown::number},
      {"names", "v.names", Shown::text, true}};
  q.place_id = "v.id";
  q.type = IN_LIST("v.type");
  q.text = "v.names LIKE '%' || ? || '%'";
  list.push_back(q);

  q = Query{"reports",
            "v_reports",
            RowKind::report,
            {},
            "coalesce(v.published_earliest, v.published_latest, '9999'), v.file, v.id"};
  q.shown = {{"id", "v.id", Shown::id},
             {"published", "v.published_earliest, v.published_latest", Shown::days},
             {"basis", "v.published_basis"},
             {"outlet", "v.outlet", Shown::text, true},
             {"agencies", "v.agencies"},
             {"title", "v.title", Shown::text, true},
             {"made from", "v.derived_from", Shown::text, true},
             {"file", "v.file", Shown::text, true}};
  q.first_day = "v.published_earliest";
  q.last_day = "v.published_latest";
  q.outlet = REPORT_LABEL HOLDS;
  q.text = "EXISTS (SELECT 1 FROM body b WHERE b.report = v.id AND CAST(b.text AS TEXT) LIKE '%' || ? || '%')";
  list.push_back(q);

  q = Query{"relations", "v_relations", RowKind::relation, {}, "v.from_name, v.type, v.to_name, v.id"};
  q.shown = {{"id", "v.id", Shown::id},
             {"from", "v.from_name", Shown::text, true},
             {"relation", "replace(v.type, '_', ' ')"},
             {"to", "v.to_name", Shown::text, true},
             {"when", "v.earliest, v.latest", Shown::days},
             {"origins", "v.origins", Shown::number},
             {"according to", "v.outlets", Shown::text, true},
             {"words", "v.evidence", Shown::text, true}};
  q.first_day = "v.earliest";
  q.last_day = "v.latest";
  q.actor = "EXISTS (SELECT 1 FROM json_each(?) j WHERE j.value IN (v.from_id, v.to_id))";
  q.type = IN_LIST("v.type");
  q.origins = "v.origins >= ?";
  q.outlet =
      "EXISTS (SELECT 1 FROM relation_evidence x JOIN report o ON o.id = x.report WHERE x.relation = v.id AND " LABEL(
          "o") HOLDS ")";
  q.text = "v.evidence LIKE '%' || ? || '%'";
  list.push_back(q);

  q = Query{"quantities", "v_quantities", RowKind::quantity, {}, "v.file, v.span_begin, v.id"};
  q.shown = {
      {"id", "v.id", Shown::id},
      {"what", "v.what", Shown::text, true},
      {"low", "v.low", Shown::number},
      {"high", "v.high", Shown::number},
      {"unit", "v.unit"},
      {"event", "v.event_type"},
      {"voice",
       "CASE WHEN v.own_voice THEN '' ELSE 'says ' || coalesce(v.speaker, nullif(v.speaker_words, ''), 'somebody') END",
       Shown::text, true},
      {"outlet", REPORT_LABEL, Shown::text, true},
      {"words", "v.words", Shown::text, true}};
  q.outlet = REPORT_LABEL HOLDS;
  q.text = "(v.words || ' ' || v.what) LIKE '%' || ? || '%'";
  list.push_back(q);
  return list;
}

}  // namespace

const std::vector<Query>& queries() {
  static const std::vector<Query> kQueries = make();
  return kQueries;
}

const Query* find_query(std::string_view command) {
  for (const Query& query : queries()) {
    if (command == query.command) return &query;
  }
  return nullptr;
}

}  // namespace rashomon::cli
