// SPDX-License-Identifier: Apache-2.0
// Truth is in `reading`, `body` and `correction`; every other table is derived from it and replaced field by field.
// Conventions: ids and names are TEXT, an absent one is NULL; days are ISO text, an open end is NULL; X_begin and X_end
// are byte offsets into the report's text, half open; lists keep their order in `position`.
#include "schema.h"

#include <string>

namespace rashomon {
namespace {

constexpr const char* kFirst = R"sql(
CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  report TEXT PRIMARY KEY, file TEXT NOT NULL, key TEXT NOT NULL,
  version INTEGER NOT NULL, engine TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE body (n INTEGER PRIMARY KEY, report TEXT NOT NULL UNIQUE, text BLOB NOT NULL) STRICT;
CREATE VIRTUAL TABLE report_text USING fts5(text, content='body', content_rowid='n', tokenize='unicode61 remove_diacritics 2');

CREATE TABLE report (
  id TEXT PRIMARY KEY, file TEXT NOT NULL, key TEXT NOT NULL, url TEXT, outlet TEXT,
  title_begin INTEGER NOT NULL, title_end INTEGER NOT NULL,
  published_earliest TEXT, published_latest TEXT, published_basis TEXT NOT NULL,
  published_begin INTEGER NOT NULL, published_end INTEGER NOT NULL, published_rule TEXT NOT NULL,
  language TEXT NOT NULL, bytes INTEGER NOT NULL, story TEXT, origin TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE report_agency (report TEXT, position INTEGER, agency TEXT NOT NULL, PRIMARY KEY (report, position)) STRICT, WITHOUT ROWID;
CREATE TABLE derivation (
  report TEXT, position INTEGER, source TEXT NOT NULL, how TEXT NOT NULL, share REAL NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY (report, position)) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL,
  lat REAL, lon REAL, gazetteer TEXT, point_country TEXT, precision TEXT, country TEXT, described TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE entity_name (entity TEXT, position INTEGER, text TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (entity, position)) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_text ON entity_name (text);
CREATE TABLE entity_name_report (entity TEXT, name INTEGER, position INTEGER, report TEXT NOT NULL, PRIMARY KEY (entity, name, position)) STRICT, WITHOUT ROWID;
CREATE TABLE entity_reason (entity TEXT, position INTEGER, reason TEXT NOT NULL, PRIMARY KEY (entity, position)) STRICT, WITHOUT ROWID;
CREATE TABLE mention (
  entity TEXT, position INTEGER, report TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (entity, position)) STRICT, WITHOUT ROWID;
CREATE INDEX mention_report ON mention (report);

CREATE TABLE event (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, plover TEXT, cameo TEXT, acled TEXT,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, place TEXT, status TEXT NOT NULL,
  reports INTEGER NOT NULL, origins INTEGER NOT NULL, outlets INTEGER NOT NULL, part_of TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX event_earliest ON event (earliest);
CREATE INDEX event_place ON event (place);
CREATE TABLE event_participant (event TEXT, position INTEGER, role TEXT NOT NULL, entity TEXT, PRIMARY KEY (event, position)) STRICT, WITHOUT ROWID;
CREATE INDEX event_participant_entity ON event_participant (entity);
CREATE TABLE event_claim (event TEXT, position INTEGER, claim TEXT NOT NULL, PRIMARY KEY (event, position)) STRICT, WITHOUT ROWID;
CREATE TABLE event_reason (event TEXT, position INTEGER, reason TEXT NOT NULL, PRIMARY KEY (event, position)) STRICT, WITHOUT ROWID;
CREATE TABLE dispute (event TEXT, position INTEGER, about TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (event, position)) STRICT, WITHOUT ROWID;
CREATE TABLE dispute_value (event TEXT, dispute INTEGER, position INTEGER, value TEXT NOT NULL, PRIMARY KEY (event, dispute, position)) STRICT, WITHOUT ROWID;
CREATE TABLE dispute_claim (
  event TEXT, dispute INTEGER, value INTEGER, position INTEGER, claim TEXT NOT NULL,
  PRIMARY KEY (event, dispute, value, position)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE event_place_time USING rtree(n, south, north, west, east, first_day, last_day, +event);

CREATE TABLE claim (
  id TEXT PRIMARY KEY, event TEXT, report TEXT NOT NULL, type TEXT NOT NULL,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL,
  place TEXT, place_begin INTEGER NOT NULL, place_end INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL, evidence_end INTEGER NOT NULL, trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL,
  own_voice INTEGER NOT NULL, speaker TEXT, voice_begin INTEGER NOT NULL, voice_end INTEGER NOT NULL, quoted INTEGER NOT NULL,
  stance TEXT NOT NULL, confidence TEXT NOT NULL, rule TEXT NOT NULL, background INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_report ON claim (report);
CREATE INDEX claim_place ON claim (place);
CREATE TABLE claim_participant (
  claim TEXT, position INTEGER, role TEXT NOT NULL, entity TEXT, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (claim, position)) STRICT, WITHOUT ROWID;
CREATE INDEX claim_participant_entity ON claim_participant (entity);

CREATE TABLE relation (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, from_entity TEXT, to_entity TEXT,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE relation_evidence (
  relation TEXT, position INTEGER, report TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (relation, position)) STRICT, WITHOUT ROWID;
CREATE TABLE relation_rule (relation TEXT, position INTEGER, rule TEXT NOT NULL, PRIMARY KEY (relation, position)) STRICT, WITHOUT ROWID;

CREATE TABLE control (
  id TEXT PRIMARY KEY, place TEXT, holder TEXT,
  from_earliest TEXT, from_latest TEXT, from_basis TEXT NOT NULL, from_begin INTEGER NOT NULL, from_end INTEGER NOT NULL,
  to_earliest TEXT, to_latest TEXT, to_basis TEXT NOT NULL, to_begin INTEGER NOT NULL, to_end INTEGER NOT NULL,
  rule TEXT NOT NULL, disputed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX control_place ON control (place);
CREATE TABLE control_claim (control TEXT, position INTEGER, claim TEXT NOT NULL, PRIMARY KEY (control, position)) STRICT, WITHOUT ROWID;
CREATE TABLE control_evidence (
  control TEXT, position INTEGER, report TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (control, position)) STRICT, WITHOUT ROWID;

CREATE TABLE quantity (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, event TEXT, what TEXT NOT NULL, unit TEXT NOT NULL, low REAL, high REAL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  own_voice INTEGER NOT NULL, speaker TEXT, voice_begin INTEGER NOT NULL, voice_end INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX quantity_event ON quantity (event);
CREATE INDEX quantity_report ON quantity (report);

CREATE TABLE quote (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, speaker TEXT, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  cue_begin INTEGER NOT NULL, cue_end INTEGER NOT NULL, speaker_begin INTEGER NOT NULL, speaker_end INTEGER NOT NULL,
  direct INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX quote_report ON quote (report);
CREATE INDEX quote_speaker ON quote (speaker);

CREATE TABLE wording (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, entity TEXT, event TEXT, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  loaded_begin INTEGER NOT NULL, loaded_end INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX wording_entity ON wording (entity);
CREATE INDEX wording_event ON wording (event);

CREATE TABLE story (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, earliest TEXT, latest TEXT, basis TEXT NOT NULL,
  when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE story_report (story TEXT, position INTEGER, report TEXT NOT NULL, PRIMARY KEY (story, position)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* kCorrections = R"sql(
CREATE TABLE correction (id TEXT PRIMARY KEY, line TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE correction_outcome (correction TEXT PRIMARY KEY, applies INTEGER NOT NULL, note TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// The columns stand last, so that an older file and a new one have one order.
constexpr const char* kRules = R"sql(
ALTER TABLE control ADD COLUMN stands_by TEXT NOT NULL DEFAULT 'any';
ALTER TABLE claim ADD COLUMN interest TEXT;
CREATE TABLE event_ruling (event TEXT, rule TEXT, status TEXT NOT NULL, PRIMARY KEY (event, rule)) STRICT, WITHOUT ROWID;
)sql";

// Reports that meet under a bond are a field, and the ledger is kept field by field: `into_field` leads from a field
// that another one has taken in to that one, and `field_rows` lists what a field has in the derived tables.
// `field_report.reading` is where the reading lay when it was tied, which VACUUM may change. Rows stand in the order in
// which fields were written, those of one beside each other, and are found by indexes that are made when all are there.
// Entities and relations may belong to several fields: `entity` holds the part that comes first, `entity_more` the
// others; the rest of what they have tells its field.
constexpr const char* kFields = R"sql(
DROP TABLE report; DROP TABLE report_agency; DROP TABLE derivation;
DROP TABLE entity; DROP TABLE entity_name; DROP TABLE entity_name_report; DROP TABLE entity_reason; DROP TABLE mention;
DROP TABLE event; DROP TABLE event_participant; DROP TABLE event_claim; DROP TABLE event_reason; DROP TABLE event_ruling;
DROP TABLE dispute; DROP TABLE dispute_value; DROP TABLE dispute_claim; DROP TABLE event_place_time;
DROP TABLE claim; DROP TABLE claim_participant;
DROP TABLE relation; DROP TABLE relation_evidence; DROP TABLE relation_rule;
DROP TABLE control; DROP TABLE control_claim; DROP TABLE control_evidence;
DROP TABLE quantity; DROP TABLE quote; DROP TABLE wording; DROP TABLE story; DROP TABLE story_report;
DELETE FROM meta WHERE key IN ('ledger_built_at', 'ledger_engine');
INSERT INTO meta VALUES ('fields_unsound', '1') ON CONFLICT (key) DO UPDATE SET value = '1';

CREATE INDEX reading_engine ON reading (engine);
CREATE TABLE field (
  n INTEGER PRIMARY KEY, reports INTEGER NOT NULL, stale INTEGER NOT NULL, into_field INTEGER,
  claims INTEGER NOT NULL DEFAULT 0, events INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX field_stale ON field (n) WHERE stale;
CREATE INDEX field_into ON field (into_field) WHERE into_field IS NOT NULL;
CREATE TABLE field_report (
  field INTEGER NOT NULL, report TEXT NOT NULL, reading INTEGER NOT NULL, PRIMARY KEY (field, report)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX field_report_report ON field_report (report);
CREATE TABLE field_rows (field INTEGER PRIMARY KEY, rows BLOB NOT NULL) STRICT;
CREATE TABLE bond (key INTEGER PRIMARY KEY, field INTEGER NOT NULL) STRICT;
CREATE TABLE correction_report (correction TEXT, report TEXT, PRIMARY KEY (correction, report)) STRICT, WITHOUT ROWID;
CREATE INDEX correction_report_report ON correction_report (report);

CREATE TABLE report (
  id TEXT NOT NULL, file TEXT NOT NULL, key TEXT NOT NULL, url TEXT, outlet TEXT,
  title_begin INTEGER NOT NULL, title_end INTEGER NOT NULL,
  published_earliest TEXT, published_latest TEXT, published_basis TEXT NOT NULL,
  published_begin INTEGER NOT NULL, published_end INTEGER NOT NULL, published_rule TEXT NOT NULL,
  language TEXT NOT NULL, bytes INTEGER NOT NULL, story TEXT, origin TEXT) STRICT;
CREATE UNIQUE INDEX report_id ON report (id);
CREATE TABLE report_agency (report TEXT NOT NULL, position INTEGER NOT NULL, agency TEXT NOT NULL) STRICT;
CREATE INDEX report_agency_report ON report_agency (report);
CREATE TABLE derivation (
  report TEXT NOT NULL, position INTEGER NOT NULL, source TEXT NOT NULL, how TEXT NOT NULL, share REAL NOT NULL, rule TEXT NOT NULL) STRICT;
CREATE INDEX derivation_report ON derivation (report);

CREATE TABLE entity (
  id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
  lat REAL, lon REAL, gazetteer TEXT, point_country TEXT, precision TEXT, country TEXT, described TEXT,
  first TEXT NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX entity_id ON entity (id);
CREATE TABLE entity_more (
  id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
  lat REAL, lon REAL, gazetteer TEXT, point_country TEXT, precision TEXT, country TEXT, described TEXT,
  first TEXT NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX entity_more_id ON entity_more (id, first);
CREATE TABLE entity_name (entity TEXT NOT NULL, text TEXT NOT NULL, count INTEGER NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX entity_name_entity ON entity_name (entity, field);
CREATE INDEX entity_name_text ON entity_name (text);
CREATE TABLE entity_name_report (entity TEXT NOT NULL, text TEXT NOT NULL, report TEXT NOT NULL) STRICT;
CREATE INDEX entity_name_report_entity ON entity_name_report (entity, report);
CREATE TABLE entity_reason (entity TEXT NOT NULL, reason TEXT NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX entity_reason_entity ON entity_reason (entity, field);
CREATE TABLE mention (entity TEXT NOT NULL, report TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL) STRICT;
CREATE INDEX mention_entity ON mention (entity, report);
CREATE INDEX mention_report ON mention (report);

CREATE TABLE event (
  id TEXT NOT NULL, type TEXT NOT NULL, plover TEXT, cameo TEXT, acled TEXT,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, place TEXT, status TEXT NOT NULL,
  reports INTEGER NOT NULL, origins INTEGER NOT NULL, outlets INTEGER NOT NULL, part_of TEXT, n INTEGER PRIMARY KEY) STRICT;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_earliest ON event (earliest);
CREATE INDEX event_place ON event (place);
CREATE TABLE event_participant (event TEXT NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL, entity TEXT) STRICT;
CREATE INDEX event_participant_event ON event_participant (event);
CREATE INDEX event_participant_entity ON event_participant (entity);
CREATE TABLE event_claim (event TEXT NOT NULL, position INTEGER NOT NULL, claim TEXT NOT NULL) STRICT;
CREATE INDEX event_claim_event ON event_claim (event);
CREATE TABLE event_reason (event TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE INDEX event_reason_event ON event_reason (event);
CREATE TABLE event_ruling (event TEXT NOT NULL, rule TEXT NOT NULL, status TEXT NOT NULL) STRICT;
CREATE INDEX event_ruling_event ON event_ruling (event);
CREATE TABLE dispute (event TEXT NOT NULL, position INTEGER NOT NULL, about TEXT NOT NULL, rule TEXT NOT NULL) STRICT;
CREATE INDEX dispute_event ON dispute (event);
CREATE TABLE dispute_value (event TEXT NOT NULL, dispute INTEGER NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL) STRICT;
CREATE INDEX dispute_value_event ON dispute_value (event);
CREATE TABLE dispute_claim (
  event TEXT NOT NULL, dispute INTEGER NOT NULL, value INTEGER NOT NULL, position INTEGER NOT NULL, claim TEXT NOT NULL) STRICT;
CREATE INDEX dispute_claim_event ON dispute_claim (event);
CREATE VIRTUAL TABLE event_place_time USING rtree(n, south, north, west, east, first_day, last_day, +event);

CREATE TABLE claim (
  id TEXT NOT NULL, event TEXT, report TEXT NOT NULL, type TEXT NOT NULL,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL,
  place TEXT, place_begin INTEGER NOT NULL, place_end INTEGER NOT NULL,
  evidence_begin INTEGER NOT NULL, evidence_end INTEGER NOT NULL, trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL,
  own_voice INTEGER NOT NULL, speaker TEXT, voice_begin INTEGER NOT NULL, voice_end INTEGER NOT NULL, quoted INTEGER NOT NULL,
  stance TEXT NOT NULL, confidence TEXT NOT NULL, rule TEXT NOT NULL, background INTEGER NOT NULL, interest TEXT) STRICT;
CREATE UNIQUE INDEX claim_id ON claim (id);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_report ON claim (report);
CREATE INDEX claim_place ON claim (place);
CREATE TABLE claim_participant (
  claim TEXT NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL, entity TEXT, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL) STRICT;
CREATE INDEX claim_participant_claim ON claim_participant (claim);
CREATE INDEX claim_participant_entity ON claim_participant (entity);

CREATE TABLE relation_part (
  id TEXT NOT NULL, type TEXT NOT NULL, from_entity TEXT, to_entity TEXT,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX relation_part_id ON relation_part (id, field);
CREATE TABLE relation (
  id TEXT NOT NULL, type TEXT NOT NULL, from_entity TEXT, to_entity TEXT,
  earliest TEXT, latest TEXT, basis TEXT NOT NULL, when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX relation_id ON relation (id);
CREATE TABLE relation_evidence (
  relation TEXT NOT NULL, report TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX relation_evidence_relation ON relation_evidence (relation, field);
CREATE TABLE relation_rule (relation TEXT NOT NULL, rule TEXT NOT NULL, field INTEGER NOT NULL) STRICT;
CREATE INDEX relation_rule_relation ON relation_rule (relation, field);

CREATE TABLE control (
  id TEXT NOT NULL, place TEXT, holder TEXT,
  from_earliest TEXT, from_latest TEXT, from_basis TEXT NOT NULL, from_begin INTEGER NOT NULL, from_end INTEGER NOT NULL,
  to_earliest TEXT, to_latest TEXT, to_basis TEXT NOT NULL, to_begin INTEGER NOT NULL, to_end INTEGER NOT NULL,
  rule TEXT NOT NULL, disputed INTEGER NOT NULL, stands_by TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX control_id ON control (id);
CREATE INDEX control_place ON control (place);
CREATE TABLE control_claim (control TEXT NOT NULL, position INTEGER NOT NULL, claim TEXT NOT NULL) STRICT;
CREATE INDEX control_claim_control ON control_claim (control);
CREATE TABLE control_evidence (
  control TEXT NOT NULL, position INTEGER NOT NULL, report TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL) STRICT;
CREATE INDEX control_evidence_control ON control_evidence (control);

CREATE TABLE quantity (
  id TEXT NOT NULL, report TEXT NOT NULL, event TEXT, what TEXT NOT NULL, unit TEXT NOT NULL, low REAL, high REAL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  own_voice INTEGER NOT NULL, speaker TEXT, voice_begin INTEGER NOT NULL, voice_end INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX quantity_id ON quantity (id);
CREATE INDEX quantity_event ON quantity (event);
CREATE INDEX quantity_report ON quantity (report);

CREATE TABLE quote (
  id TEXT NOT NULL, report TEXT NOT NULL, speaker TEXT, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  cue_begin INTEGER NOT NULL, cue_end INTEGER NOT NULL, speaker_begin INTEGER NOT NULL, speaker_end INTEGER NOT NULL,
  direct INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX quote_id ON quote (id);
CREATE INDEX quote_report ON quote (report);
CREATE INDEX quote_speaker ON quote (speaker);

CREATE TABLE wording (
  id TEXT NOT NULL, report TEXT NOT NULL, entity TEXT, event TEXT, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  loaded_begin INTEGER NOT NULL, loaded_end INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX wording_id ON wording (id);
CREATE INDEX wording_entity ON wording (entity);
CREATE INDEX wording_event ON wording (event);

CREATE TABLE story (
  id TEXT NOT NULL, title TEXT NOT NULL, earliest TEXT, latest TEXT, basis TEXT NOT NULL,
  when_begin INTEGER NOT NULL, when_end INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX story_id ON story (id);
CREATE TABLE story_report (story TEXT NOT NULL, position INTEGER NOT NULL, report TEXT NOT NULL) STRICT;
CREATE INDEX story_report_story ON story_report (story);
)sql";

}  // namespace

const Migration kMigrations[kSchemaVersion] = {{"the first schema", kFirst},
                                               {"corrections by hand", kCorrections},
                                               {"whose word counts", kRules},
                                               {"field by field", kFields}};

Result<void> migrate(Connection& connection) {
  Transaction transaction(connection);
  RASHOMON_TRY(transaction.begin());
  // Asked inside the transaction: another process may have brought the file up to date while this one waited.
  auto version = connection.integer("PRAGMA user_version");
  if (!version) return version.error();
  if (*version >= kSchemaVersion) return {};
  for (int64_t next = *version; next < kSchemaVersion; ++next) {
    RASHOMON_TRY(connection.execute(kMigrations[next].sql));
    Statement note(connection, "INSERT INTO schema_migration (version, name) VALUES (?1, ?2)");
    note.run({next + 1, std::string_view(kMigrations[next].name)});
    RASHOMON_TRY(note.result());
  }
  RASHOMON_TRY(connection.execute(kViews));
  RASHOMON_TRY(connection.execute(("PRAGMA application_id = " + std::to_string(kApplicationId)).c_str()));
  RASHOMON_TRY(connection.execute(("PRAGMA user_version = " + std::to_string(kSchemaVersion)).c_str()));
  return transaction.commit();
}

}  // namespace rashomon
