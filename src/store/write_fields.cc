// SPDX-License-Identifier: Apache-2.0
#include "write_fields.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "compress.h"
#include "digest_rows.h"

namespace rashomon {
namespace {

constexpr size_t kMostBytes = size_t{1} << 29;  // of the list of a field's rows

/// Kinds of rows, the first letter of their keys. What belongs to one field alone has its id behind it; what an entity
/// has in a report, its id and the report's with a blank between.
enum Kind : char {
  kReport = 'r',
  kEvent = 'v',
  kClaim = 'c',
  kControl = 'h',
  kQuantity = 'n',
  kQuote = 'q',
  kWording = 'w',
  kStory = 's',
  kRelation = 'l',
  kEntity = 'e',
  kEntityIn = 'm',
};

}  // namespace

Result<void> FieldWriter::begin(int64_t field) {
  field_ = field;
  had_.clear();
  if (whole_) return {};
  Statement list(db_,
                 "SELECT field, rows FROM field_rows WHERE field = ?1 OR field IN (SELECT n FROM field WHERE "
                 "into_field = ?1)");
  list.bind(1, field);
  while (list.step()) {
    const Result<std::string> rows = decompress(list.bytes(1));
    if (!rows) return rows.error();
    // each: length of the key, key, digest
    for (size_t at = 0; at < rows->size();) {
      const auto length = static_cast<unsigned char>((*rows)[at]);
      if (length == 0 || rows->size() - at < 1 + length + sizeof(uint64_t)) {
        return Error{ErrorCode::corrupt,
                     "what field " + std::to_string(list.integer(0)) + " of the ledger holds cannot be read",
                     "Make the ledger anew with `rashomon build`."};
      }
      const std::string key = rows->substr(at + 1, length);
      Had had;
      std::memcpy(&had.digest, rows->data() + at + 1 + length, sizeof had.digest);
      at += 1 + length + sizeof had.digest;
      // parts bear the number of the field that wrote them, and both may have one
      if ((key[0] == kEntity || key[0] == kRelation) && list.integer(0) != field) {
        remove(key, list.integer(0));
      } else {
        had_.emplace(key, had);
      }
    }
  }
  return list.result();
}

bool FieldWriter::is_new(char kind, const std::string& key, uint64_t digest) {
  const auto [at, fresh] = had_.try_emplace(kind + key);
  Had& had = at->second;
  const bool same = !fresh && had.digest == digest;
  if (!fresh && !same) remove(at->first, field_);
  had = {digest, true};
  return !same;
}

void FieldWriter::remove(const std::string& key, int64_t field) {
  const std::string_view id = std::string_view(key).substr(1);
  switch (key[0]) {
    case kReport: return rows_.remove_report(id);
    case kEvent: return rows_.remove_event(id);
    case kClaim: return rows_.remove_claim(id);
    case kControl: return rows_.remove_control(id);
    case kQuantity: return rows_.remove_quantity(id);
    case kQuote: return rows_.remove_quote(id);
    case kWording: return rows_.remove_wording(id);
    case kStory: return rows_.remove_story(id);
    case kRelation: return rows_.remove_relation_part(id, field);
    case kEntity: return rows_.remove_entity_part(id, field);
    case kEntityIn: {
      const size_t blank = id.find(' ');
      return rows_.remove_entity_in(id.substr(0, blank), id.substr(blank + 1));
    }
  }
}

void FieldWriter::append_entity(const EntityRow& row) {
  if (is_new(kEntity, row.id, digest_of_part(row))) rows_.write_part(row, field_);
  std::map<std::string_view, EntityInReport> in;
  for (const ReportSpan& m : row.mentions) in[m.report].mentions.push_back(m.span);
  for (const NameCount& n : row.names) {
    for (const std::string& report : n.reports) in[report].names.push_back(n.text);
  }
  for (auto& [report, what] : in) {
    what.report = report;
    std::sort(what.names.begin(), what.names.end());  // their order is that of the whole entity
    if (is_new(kEntityIn, row.id + " " + what.report, digest_of(what))) rows_.write(row.id, what);
  }
}

template <typename Row>
void FieldWriter::append_rows(char kind, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    if (is_new(kind, row.id, digest_of(row))) rows_.write(row);
  }
}

Result<void> FieldWriter::append(const Ledger& part) {
  append_rows(kReport, part.reports);
  append_rows(kEvent, part.events);
  append_rows(kClaim, part.claims);
  append_rows(kControl, part.control);
  append_rows(kQuantity, part.quantities);
  append_rows(kQuote, part.quotes);
  append_rows(kWording, part.wordings);
  append_rows(kStory, part.stories);
  for (const EntityRow& row : part.entities) append_entity(row);
  for (const RelationRow& row : part.relations) {
    if (is_new(kRelation, row.id, digest_of(row))) rows_.write_part(row, field_);
  }
  for (const CorrectionRow& row : part.corrections) rows_.write(row);
  return rows_.result();
}

Result<void> FieldWriter::end() {
  std::string list;
  int64_t claims = 0, events = 0;
  for (const auto& [key, had] : had_) {
    if (!had.seen) {
      remove(key, field_);
      continue;
    }
    claims += key[0] == kClaim ? 1 : 0;
    events += key[0] == kEvent ? 1 : 0;
    list.push_back(static_cast<char>(key.size()));
    list += key;
    list.append(reinterpret_cast<const char*>(&had.digest), sizeof had.digest);
  }
  had_.clear();
  Statement forget(db_, "DELETE FROM field_rows WHERE field IN (SELECT n FROM field WHERE into_field = ?1)");
  forget.run({field_});
  RASHOMON_TRY(forget.result());
  if (list.size() > kMostBytes) {  // more than can be read back: the next ledger is built whole
    list.clear();
    too_large_ = true;
  }
  const std::string bytes = compress(list);
  Statement keep(db_, "INSERT INTO field_rows VALUES (?1, ?2) ON CONFLICT (field) DO UPDATE SET rows = excluded.rows");
  keep.run({field_, Blob{bytes}});
  RASHOMON_TRY(keep.result());
  Statement built(db_, "UPDATE field SET stale = 0, claims = ?2, events = ?3 WHERE n = ?1");
  built.run({field_, claims, events});
  RASHOMON_TRY(built.result());
  return rows_.result();
}

Result<void> FieldWriter::finish() {
  whole_ ? rows_.unite_all_parts() : rows_.unite_parts();
  return rows_.result();
}

}  // namespace rashomon
