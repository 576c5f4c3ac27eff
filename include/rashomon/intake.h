// SPDX-License-Identifier: Apache-2.0
// Stage 1. Which bytes are the report, from whom, of what day?
//
// Two halves: read_inputs walks files, folders and standard input and cuts them into RawReports (serial, streaming,
// does the I/O); Intake::run makes a Document of one RawReport (pure, parallel).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/document.h"

namespace rashomon {

enum class InputFormat : uint8_t { automatic, text, html, jsonl };

/// The bytes of one report as they lay in their container, before any reading.
struct RawReport {
  std::string file;                        // recorded name (Document::file)
  uint64_t line = 0;                       // line of a JSONL record, 1-based; 0 for a whole file
  InputFormat format = InputFormat::text;  // text, html, or jsonl (one record)
  std::string bytes;                       // decompressed, not yet decoded
  uint64_t input_bytes = 0;                // how many bytes of the input this consumed, for progress
};

/// An input, or one record of it, that gave no report. The rest goes on.
struct Skipped {
  std::string file;
  uint64_t line = 0;
  Error error;
};

/// Names of the JSONL fields that hold each property. An absent or empty optional field is no error; an absent body is.
/// Dots step into objects ("source.name").
struct FieldMapping {
  std::vector<std::string> body = {"body", "text", "content", "article", "maintext"};
  std::vector<std::string> title = {"title", "headline"};
  std::vector<std::string> published = {"published",    "date",         "date_publish",
                                        "publish_date", "published_at", "timestamp"};
  std::vector<std::string> outlet = {"outlet", "source", "publisher", "source.name", "site"};
  std::vector<std::string> url = {"url", "link"};
  std::vector<std::string> key = {"id", "key", "doc_id"};
  std::vector<std::string> language = {"language", "lang"};
};

struct IntakeOptions {
  InputFormat format = InputFormat::automatic;
  FieldMapping fields;
  uint64_t max_report_bytes = 16u << 20;   // a larger single report is skipped with too_large
  uint64_t max_input_bytes = 64ull << 30;  // decompressed bytes of one input, against bombs
  std::string outlet;                      // outlet for all reports that do not name one
};

/// What read_inputs should take in: paths of files and folders, "-" for standard input. Folders are walked in byte
/// order of names; links that lead back are followed once.
struct InputSink {
  std::function<bool(RawReport&&)> on_report;  // false stops
  std::function<void(Skipped&&)> on_skip;
};

/// Total bytes on disk of `paths` as far as can be known (for a progress bar); 0 if unknown.
uint64_t measure_inputs(const std::vector<std::string>& paths);
/// Streams every report of every input. Never fails as a whole: what cannot be read goes to on_skip.
void read_inputs(const std::vector<std::string>& paths, const IntakeOptions& options, const InputSink& sink);

/// Immutable and thread-safe after open.
class Intake {
 public:
  /// Errors: a lexicon under "en/intake/" is missing or malformed.
  static Result<Intake> open(const IntakeOptions& options, const Models& models);
  /// Errors: malformed (not text, broken JSON, missing body), too_large, unsupported. Error::message names file and
  /// place.
  Result<Document> run(const RawReport& raw) const;

  Intake(Intake&&) noexcept;
  Intake& operator=(Intake&&) noexcept;
  ~Intake();

 private:
  struct State;
  explicit Intake(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
