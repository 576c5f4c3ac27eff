// SPDX-License-Identifier: Apache-2.0
#include "put_readings.h"

#include <string>
#include <tuple>
#include <utility>

#include "compress.h"

namespace rashomon {

PutReadings::PutReadings(const Connection& db)
    : db_(db),
      old_(db, "SELECT file, key, engine, version, bytes FROM reading WHERE report = ?1"),
      keep_(db,
            "INSERT INTO reading VALUES (?1,?2,?3,?4,?5,?6) ON CONFLICT (report) DO UPDATE SET file = excluded.file, "
            "key = excluded.key, version = excluded.version, engine = excluded.engine, bytes = excluded.bytes"),
      body_(db, "INSERT INTO body (report, text) VALUES (?1, ?2)") {
  Statement last(db, "SELECT coalesce(max(n), 0) FROM body");
  if (last.step()) last_ = last.integer(0);
}

Result<PutReadings::Outcome> PutReadings::put(const Reading& reading, std::string_view engine_version) {
  const Document& d = reading.document;
  old_.reset();
  old_.bind(1, std::string_view(d.id));
  if (!old_.step()) {
    RASHOMON_TRY(old_.result());
    old_.reset();
    RASHOMON_TRY(write_reading(reading, engine_version, encode_reading(reading)));
    RASHOMON_TRY(write_new_text(d));
    ++changes_;
    return Outcome::kept;
  }
  std::pair<std::string, std::string> name(old_.text(0), old_.text(1));
  const bool newer = old_.bytes(2) != engine_version || old_.integer(3) != kReadingVersion;
  const bool lesser = std::pair(d.file, d.key) <= name;
  if (!newer && !lesser) return Outcome::known;
  Reading kept = reading;
  if (!lesser) std::tie(kept.document.file, kept.document.key) = name;
  const std::string encoded = encode_reading(kept);
  bool renamed = false;
  if (!newer) {
    const Result<std::string> before = decompress(old_.bytes(4));
    if (before && *before == encoded) return Outcome::known;
    Reading same = kept;  // or is it read otherwise, as a page with a title and a text without?
    std::tie(same.document.file, same.document.key) = name;
    renamed = before && *before == encode_reading(same);
  }
  old_.reset();
  RASHOMON_TRY(write_reading(kept, engine_version, encoded));
  RASHOMON_TRY(write_changed_text(d));
  ++changes_;
  return renamed ? Outcome::renamed : Outcome::read_again;
}

Result<void> PutReadings::finish() {
  old_.reset();
  return index_new_texts();
}

Result<void> PutReadings::write_reading(const Reading& reading, std::string_view engine, std::string_view encoded) {
  const Document& d = reading.document;
  const std::string bytes = compress(encoded);
  keep_.run({std::string_view(d.id), std::string_view(d.file), std::string_view(d.key), int64_t{kReadingVersion},
             engine, Blob{bytes}});
  return keep_.result();
}

Result<void> PutReadings::write_new_text(const Document& document) {
  body_.run({std::string_view(document.id), Blob{document.text}});
  unindexed_ = true;
  return body_.result();
}

/// A text that is kept stays if it is the same; else the full text follows: FTS5 wants the old words to take them out.
Result<void> PutReadings::write_changed_text(const Document& document) {
  RASHOMON_TRY(index_new_texts());
  {
    Statement old(db_, "SELECT n, text FROM body WHERE report = ?1");
    old.bind(1, std::string_view(document.id));
    if (old.step()) {
      if (old.bytes(1) == document.text) return {};
      const std::string words = old.text(1);
      const int64_t n = old.integer(0);
      old.reset();
      Statement forget(db_, "INSERT INTO report_text (report_text, rowid, text) VALUES ('delete', ?1, ?2)");
      forget.run({n, std::string_view(words)});
      RASHOMON_TRY(forget.result());
      Statement drop(db_, "DELETE FROM body WHERE n = ?1");
      drop.run({n});
      RASHOMON_TRY(drop.result());
    }
    RASHOMON_TRY(old.result());
  }
  Statement last(db_, "SELECT coalesce(max(n), 0) FROM body");
  if (last.step()) last_ = last.integer(0);
  RASHOMON_TRY(last.result());
  RASHOMON_TRY(write_new_text(document));
  return index_new_texts();
}

Result<void> PutReadings::index_new_texts() {
  if (!unindexed_) return {};
  Statement words(
      db_, "INSERT INTO report_text (rowid, text) SELECT n, CAST(text AS TEXT) FROM body WHERE n > ?1 ORDER BY n");
  words.run({last_});
  RASHOMON_TRY(words.result());
  Statement last(db_, "SELECT max(n) FROM body");
  if (last.step()) last_ = last.integer(0);
  unindexed_ = false;
  return last.result();
}

}  // namespace rashomon
