// SPDX-License-Identifier: Apache-2.0
// What one stage makes of each report of the inputs, without a ledger. For the curious, for tests and for scoring.
#include <algorithm>

#include "days.h"
#include "find.h"
#include "grid.h"
#include "rashomon/record/print.h"
#include "skipped.h"

namespace rashomon::cli {
namespace {

std::string key_of(const Document& document) { return document.key.empty() ? document.file : document.key; }

/// The three types of the usual scorers; nullptr for what is none of them.
const char* short_type(EntityType type) {
  switch (type) {
    case EntityType::person: return "PER";
    case EntityType::group:
    case EntityType::organisation: return "ORG";
    case EntityType::state:
    case EntityType::place:
    case EntityType::facility: return "LOC";
    case EntityType::equipment: return nullptr;
  }
  return nullptr;
}

std::string span_fields(Span span) {
  return "\"begin\":" + std::to_string(span.begin) + ",\"end\":" + std::to_string(span.end);
}

/// {"id","entities":[{"begin","end","type"}]}: the mentions that are names, without what stands around the name.
std::string names_line(const Reading& reading) {
  std::string list;
  for (const Mention& mention : reading.mentions.mentions) {
    if (mention.form != MentionForm::name || mention.entity == kNone || mention.name.empty()) continue;
    const char* type = short_type(reading.mentions.entities[mention.entity].type);
    if (type == nullptr) continue;
    list += (list.empty() ? "" : ",") + std::string("{") + span_fields(mention.name) + ",\"type\":\"" + type +
            "\",\"text\":" + json_text(mention.name.of(reading.document.text)) + "}";
  }
  return "{\"id\":" + json_text(key_of(reading.document)) + ",\"entities\":[" + list + "]}\n";
}

std::string day_or_null(Day day) { return day == kNoDay ? "null" : "\"" + iso_day(day) + "\""; }

/// {"id","found":[{"begin","end","earliest","latest"}]}
std::string times_line(const Reading& reading) {
  std::string list;
  for (const TimeMention& time : reading.mentions.times) {
    list += (list.empty() ? "" : ",") + std::string("{") + span_fields(time.span) +
            ",\"earliest\":" + day_or_null(time.when.days.earliest) +
            ",\"latest\":" + day_or_null(time.when.days.latest) +
            ",\"text\":" + json_text(time.span.of(reading.document.text)) + "}";
  }
  return "{\"id\":" + json_text(key_of(reading.document)) + ",\"found\":[" + list + "]}\n";
}

std::string dumped(const std::string& stage, const StagedReading& staged) {
  const Reading& r = staged.reading;
  if (stage == "document") return print_document(r.document);
  if (stage == "language") return print_conllu(r.document, staged.analysis);
  if (stage == "mentions") return print_mentions(r.document, r.mentions);
  if (stage == "names") return names_line(r);
  if (stage == "times") return times_line(r);
  if (stage == "claims") return print_claims(r.document, r.mentions, r.claims);
  return print_document(r.document) + print_mentions(r.document, r.mentions) +
         print_claims(r.document, r.mentions, r.claims);
}

}  // namespace

int run_dump(Context& context) {
  CLI_TRY(engine, context, Engine::open(context.engine_options()));
  CLI_TRY(out, context, context.output());
  const std::string stage = context.arguments.text("stage", "reading");
  if (context.arguments.text("format", "") == "conllu" && stage != "language")
    return context.fail(
        {ErrorCode::invalid_argument, "--format conllu is that of --stage language, not of " + stage, ""});
  std::vector<Skipped> skipped;
  uint64_t reports = 0;
  InputSink sink;
  sink.on_report = [&](RawReport&& raw) {
    const Result<StagedReading> staged = engine.read(raw);
    if (staged) {
      out->data(dumped(stage, *staged));
      ++reports;
    } else {
      skipped.push_back({raw.file, raw.line, staged.error()});
    }
    return true;
  };
  sink.on_skip = [&](Skipped&& one) { skipped.push_back(std::move(one)); };
  read_inputs(context.arguments.words, engine.options().intake, sink);
  tell_skipped(context, skipped);
  return context.finish(!skipped.empty() ? kSkipped : reports == 0 ? kNothing : kDone);
}

}  // namespace rashomon::cli
