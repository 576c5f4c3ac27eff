// SPDX-License-Identifier: Apache-2.0
// The views that docs/formats/sql.md promises: names beside ids, the words beside their offsets, lists joined by "; ".
// Written without functions of ours, so that any SQLite shell or library can read a ledger.
#include "schema.h"

// The bytes [begin, end) of a report's text.
#define WORDS(body, begin, end) "CAST(substr(" body ".text, " begin " + 1, " end " - " begin ") AS TEXT)"
// Names of the entities that fill one role, in order.
#define FILLERS(table, key, id, role)                                                      \
  "(SELECT group_concat(name, '; ') FROM (SELECT coalesce(e.name, '') AS name FROM " table \
  " p "                                                                                    \
  "LEFT JOIN entity e ON e.id = p.entity WHERE p." key " = " id " AND p.role = '" role "' ORDER BY p.position))"
#define ROLES(table, key, id)                                                                         \
  FILLERS(table, key, id, "actor")                                                                    \
  " AS actors, " FILLERS(table, key, id, "target") " AS targets, " FILLERS(                           \
      table, key, id,                                                                                 \
      "recipient") " AS recipients, " FILLERS(table, key, id,                                         \
                                              "addressee") " AS addressees, " FILLERS(table, key, id, \
                                                                                      "instrument") " AS instruments"

// What stands under the holding rule: use_rule() puts another name for 'any'.
#define STATUS \
  "coalesce((SELECT g.status FROM event_ruling g WHERE g.event = ev.id AND g.rule = 'any'), ev.status) AS status, "
#define STANDS(control) "instr(" control ".stands_by, 'any') > 0"

// Precision in the scales of others; the same tables stand in src/record/names.cc.
#define SCALES(p)                                                                                       \
  "CASE " p                                                                                             \
  ".precision WHEN 'exact' THEN 1 WHEN 'town' THEN 1 WHEN 'district' THEN 2 WHEN 'region' THEN 3 WHEN " \
  "'country' THEN 3 WHEN 'relative' THEN 2 END AS acled_precision, CASE " p                             \
  ".precision WHEN 'exact' THEN 1 WHEN "                                                                \
  "'town' THEN 1 WHEN 'district' THEN 3 WHEN 'region' THEN CASE WHEN coalesce(" p                       \
  ".point_country, '') = '' THEN 7 "                                                                    \
  "ELSE 4 END WHEN 'country' THEN 6 WHEN 'relative' THEN 2 END AS ucdp_precision"

namespace rashomon {

const char* const kViews =
    "DROP VIEW IF EXISTS v_reports; CREATE VIEW v_reports AS SELECT r.id, r.file, r.key, r.url, r.outlet, "
    "(SELECT group_concat(agency, '; ') FROM (SELECT agency FROM report_agency a WHERE a.report = r.id ORDER BY a.position)) AS agencies, "
    WORDS("b", "r.title_begin", "r.title_end") " AS title, "
    "r.published_earliest, r.published_latest, r.published_basis, r.published_rule, r.language, r.bytes, "
    "r.story AS story_id, s.title AS story, r.origin, "
    "(SELECT group_concat(how, '; ') FROM (SELECT d.how || ' of ' || coalesce(src.file, d.source) AS how FROM derivation d "
    "LEFT JOIN report src ON src.id = d.source WHERE d.report = r.id ORDER BY d.position)) AS derived_from "
    "FROM report r LEFT JOIN body b ON b.report = r.id LEFT JOIN story s ON s.id = r.story;\n"

    "DROP VIEW IF EXISTS v_derivations; CREATE VIEW v_derivations AS SELECT r.file AS report, d.how, d.share, "
    "coalesce(src.file, d.source) AS source, d.rule, d.report AS report_id, d.source AS source_id FROM derivation d "
    "JOIN report r ON r.id = d.report LEFT JOIN report src ON src.id = d.source ORDER BY r.file, d.position;\n"

    "DROP VIEW IF EXISTS v_events; CREATE VIEW v_events AS SELECT ev.id, ev.type, ev.earliest, ev.latest, ev.basis, "
    "ev.place AS place_id, p.name AS place, p.lat, p.lon, p.country, p.precision, " SCALES("p") ", " ROLES("event_participant", "event", "ev.id") ", "
    STATUS "ev.reports, ev.origins, ev.outlets, "
    "(SELECT group_concat(about, '; ') FROM (SELECT DISTINCT about FROM dispute d WHERE d.event = ev.id ORDER BY about)) AS disputed, "
    "(SELECT count(*) FROM dispute d WHERE d.event = ev.id) AS disputes, "
    "ev.part_of, ev.plover, ev.cameo, ev.acled "
    "FROM event ev LEFT JOIN entity p ON p.id = ev.place;\n"

    "DROP VIEW IF EXISTS v_claims; CREATE VIEW v_claims AS SELECT c.id, c.event AS event_id, c.type, c.stance, c.earliest, c.latest, c.basis, "
    "c.place AS place_id, p.name AS place, " ROLES("claim_participant", "claim", "c.id") ", "
    "c.own_voice, c.speaker AS speaker_id, s.name AS speaker, "
    WORDS("b", "c.voice_begin", "c.voice_end") " AS speaker_words, c.quoted, c.background, c.confidence, c.rule, "
    "c.report AS report_id, r.file, r.outlet, r.published_earliest, r.published_latest, "
    WORDS("b", "c.trigger_begin", "c.trigger_end") " AS trigger, " WORDS("b", "c.evidence_begin", "c.evidence_end") " AS evidence, "
    "c.evidence_begin, c.evidence_end, " WORDS("b", "c.when_begin", "c.when_end") " AS when_words, c.interest "
    "FROM claim c LEFT JOIN body b ON b.report = c.report LEFT JOIN report r ON r.id = c.report "
    "LEFT JOIN entity p ON p.id = c.place LEFT JOIN entity s ON s.id = c.speaker;\n"

    "DROP VIEW IF EXISTS v_holdings; CREATE VIEW v_holdings AS SELECT k.id, k.place AS place_id, p.name AS place, "
    "k.holder AS holder_id, h.name AS holder, k.from_earliest, k.from_latest, k.from_basis, k.to_earliest, k.to_latest, k.to_basis, "
    "k.disputed, k.rule, (SELECT count(DISTINCT coalesce(r.origin, r.id)) FROM control_evidence x JOIN report r ON r.id = x.report WHERE x.control = k.id) AS origins, "
    "(SELECT group_concat(who, '; ') FROM (SELECT DISTINCT coalesce(r.outlet, r.file) AS who FROM control_evidence x JOIN report r ON r.id = x.report "
    "WHERE x.control = k.id ORDER BY who)) AS outlets, "
    "(SELECT " WORDS("b", "x.span_begin", "x.span_end") " FROM control_evidence x JOIN body b ON b.report = x.report WHERE x.control = k.id "
    "ORDER BY x.position LIMIT 1) AS evidence, k.stands_by, "
    "(SELECT count(*) FROM control_claim x JOIN claim c ON c.id = x.claim WHERE x.control = k.id AND c.interest = 'against') AS against_interest, "
    "(SELECT max(r.published_latest) FROM control_evidence x JOIN report r ON r.id = x.report WHERE x.control = k.id) AS last_told "
    "FROM control k LEFT JOIN entity p ON p.id = k.place LEFT JOIN entity h ON h.id = k.holder WHERE " STANDS("k") ";\n"

    "DROP VIEW IF EXISTS v_disputes; CREATE VIEW v_disputes AS SELECT d.event AS event_id, d.position AS dispute, ev.type, ev.earliest, ev.latest, "
    "p.name AS place, d.about, v.value AS value_id, coalesce(e.name, v.value) AS value, "
    "(SELECT count(*) FROM dispute_claim x WHERE x.event = d.event AND x.dispute = d.position AND x.value = v.position) AS claims, "
    "(SELECT count(DISTINCT coalesce(r.origin, r.id)) FROM dispute_claim x JOIN claim c ON c.id = x.claim JOIN report r ON r.id = c.report "
    "WHERE x.event = d.event AND x.dispute = d.position AND x.value = v.position) AS origins, "
    "(SELECT group_concat(who, '; ') FROM (SELECT DISTINCT coalesce(r.outlet, r.file) AS who FROM dispute_claim x JOIN claim c ON c.id = x.claim "
    "JOIN report r ON r.id = c.report WHERE x.event = d.event AND x.dispute = d.position AND x.value = v.position ORDER BY who)) AS outlets, d.rule "
    "FROM dispute d JOIN dispute_value v ON v.event = d.event AND v.dispute = d.position JOIN event ev ON ev.id = d.event "
    "LEFT JOIN entity p ON p.id = ev.place LEFT JOIN entity e ON e.id = v.value;\n"

    "DROP VIEW IF EXISTS v_quotes; CREATE VIEW v_quotes AS SELECT q.id, q.speaker AS speaker_id, s.name AS speaker, "
    WORDS("b", "q.speaker_begin", "q.speaker_end") " AS speaker_words, q.direct, " WORDS("b", "q.cue_begin", "q.cue_end") " AS cue, "
    WORDS("b", "q.span_begin", "q.span_end") " AS quote, q.report AS report_id, r.file, r.outlet, r.published_earliest, r.published_latest, "
    "q.span_begin, q.span_end "
    "FROM quote q LEFT JOIN body b ON b.report = q.report LEFT JOIN report r ON r.id = q.report LEFT JOIN entity s ON s.id = q.speaker;\n"

    "DROP VIEW IF EXISTS v_wordings; CREATE VIEW v_wordings AS SELECT w.id, w.entity AS entity_id, e.name AS entity, w.event AS event_id, ev.type AS event_type, "
    WORDS("b", "w.loaded_begin", "w.loaded_end") " AS loaded, " WORDS("b", "w.span_begin", "w.span_end") " AS words, "
    "w.report AS report_id, r.file, r.outlet, r.published_earliest, r.published_latest, w.span_begin, w.span_end "
    "FROM wording w LEFT JOIN body b ON b.report = w.report LEFT JOIN report r ON r.id = w.report LEFT JOIN entity e ON e.id = w.entity "
    "LEFT JOIN event ev ON ev.id = w.event;\n"

    "DROP VIEW IF EXISTS v_entities; CREATE VIEW v_entities AS SELECT e.id, e.type, e.name, "
    "(SELECT group_concat(text, '; ') FROM (SELECT n.text FROM entity_name n WHERE n.entity = e.id GROUP BY n.text ORDER BY sum(n.count) DESC, n.text)) AS names, "
    "e.country, e.described, e.lat, e.lon, e.precision, " SCALES("e") ", e.gazetteer, "
    "(SELECT count(*) FROM mention m WHERE m.entity = e.id) AS mentions, "
    "(SELECT count(DISTINCT m.report) FROM mention m WHERE m.entity = e.id) AS reports, "
    "(SELECT count(DISTINCT p.event) FROM event_participant p WHERE p.entity = e.id) AS takes_part, "
    "(SELECT count(*) FROM event ev WHERE ev.place = e.id) AS happened_here FROM entity e;\n"

    "DROP VIEW IF EXISTS v_actors; CREATE VIEW v_actors AS SELECT id, type, name, names, country, mentions, reports, takes_part AS events "
    "FROM v_entities WHERE type IN ('person', 'group', 'state', 'organisation');\n"

    "DROP VIEW IF EXISTS v_places; CREATE VIEW v_places AS SELECT id, type, name, names, country, described, lat, lon, precision, acled_precision, ucdp_precision, gazetteer, "
    "mentions, reports, happened_here AS events, "
    "(SELECT group_concat(name, '; ') FROM (SELECT DISTINCT h.name FROM control k JOIN entity h ON h.id = k.holder "
    "WHERE k.place = v_entities.id AND k.to_earliest IS NULL AND k.to_latest IS NULL AND " STANDS("k") " ORDER BY h.name)) AS held_by "
    "FROM v_entities WHERE type IN ('place', 'facility');\n"

    "DROP VIEW IF EXISTS v_relations; CREATE VIEW v_relations AS SELECT k.id, k.type, k.from_entity AS from_id, f.name AS from_name, "
    "k.to_entity AS to_id, t.name AS to_name, k.earliest, k.latest, k.basis, "
    "(SELECT count(DISTINCT coalesce(r.origin, r.id)) FROM relation_evidence x JOIN report r ON r.id = x.report WHERE x.relation = k.id) AS origins, "
    "(SELECT group_concat(who, '; ') FROM (SELECT DISTINCT coalesce(r.outlet, r.file) AS who FROM relation_evidence x JOIN report r ON r.id = x.report "
    "WHERE x.relation = k.id ORDER BY who)) AS outlets, "
    "(SELECT " WORDS("b", "x.span_begin", "x.span_end") " FROM relation_evidence x JOIN body b ON b.report = x.report WHERE x.relation = k.id "
    "ORDER BY x.report, x.span_begin, x.span_end LIMIT 1) AS evidence "
    "FROM relation k LEFT JOIN entity f ON f.id = k.from_entity LEFT JOIN entity t ON t.id = k.to_entity;\n"

    "DROP VIEW IF EXISTS v_quantities; CREATE VIEW v_quantities AS SELECT q.id, q.what, q.low, q.high, q.unit, q.event AS event_id, ev.type AS event_type, "
    WORDS("b", "q.span_begin", "q.span_end") " AS words, q.own_voice, q.speaker AS speaker_id, s.name AS speaker, "
    WORDS("b", "q.voice_begin", "q.voice_end") " AS speaker_words, q.report AS report_id, r.file, r.outlet, q.span_begin, q.span_end "
    "FROM quantity q LEFT JOIN body b ON b.report = q.report LEFT JOIN report r ON r.id = q.report LEFT JOIN event ev ON ev.id = q.event "
    "LEFT JOIN entity s ON s.id = q.speaker;\n"

    "DROP VIEW IF EXISTS v_stories; CREATE VIEW v_stories AS SELECT s.id, s.title, s.earliest, s.latest, s.basis, "
    "(SELECT count(*) FROM story_report x WHERE x.story = s.id) AS reports FROM story s;\n"

    "DROP VIEW IF EXISTS v_mentions; CREATE VIEW v_mentions AS SELECT m.entity AS entity_id, e.type, e.name, m.report AS report_id, r.file, r.outlet, "
    WORDS("b", "m.span_begin", "m.span_end") " AS words, m.span_begin, m.span_end "
    "FROM mention m LEFT JOIN entity e ON e.id = m.entity LEFT JOIN body b ON b.report = m.report LEFT JOIN report r ON r.id = m.report;\n";

}  // namespace rashomon

#undef WORDS
#undef FILLERS
#undef ROLES
#undef STATUS
#undef STANDS
