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

std::string span_fields(Span span) {
  return "\"begin\":" + std::to_string(span.begin) + ",\"end\":" + std::to_string(span.end);
}

/// {"id","entities":[{"begin","end","type"}]}: what the language stage takes for names, with the types of the usual
/// scorers. What the mention stage makes of them, and of its lexicons, is in `--stage mentions`.
std::string names_line(const StagedReading& staged) {
  static constexpr const char* kTypes[] = {"PER", "ORG", "LOC"};
  const Document& document = staged.reading.document;
  std::string list;
  for (const NameSpan& name : staged.analysis.names) {
    const Span span = staged.analysis.tokens[name.first].span.join(staged.analysis.tokens[name.last - 1].span);
    list += (list.empty() ? "" : ",") + std::string("{") + span_fields(span) + ",\"type\":\"" +
            kTypes[static_cast<size_t>(name.kind)] + "\",\"text\":" + json_text(span.of(document.text)) + "}";
  }
  return "{\"id\":" + json_text(key_of(document)) + ",\"entities\":[" + list + "]}\n";
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
  if (stage == "names") return names_line(staged);
  if (stage == "times") return times_line(r);
  if (stage == "claims") return print_claims(r.document, r.mentions, r.claims);
  return print_document(r.document) + print_mentions(r.document, r.mentions) +
         print_claims(r.document, r.mentions, r.claims);
}

}  // namespace

int run_dump(Context& context) {
  CLI_TRY(engine, context, context.engine());
  CLI_TRY(out, context, context.output());
  const std::string stage = context.arguments.text("stage", "reading");
  if (context.arguments.text("format", "") == "conllu" && stage != "language")
    return context.fail(
        {ErrorCode::invalid_argument, "--format conllu is that of --stage language, not of " + stage, ""});
  std::vector<Skipped> skipped;
  uint64_t reports = 0;
  InputSink sink;
  sink.on_report = [&](RawReport&& raw) {
    const Result<StagedReading> staged = engine->read(raw);
    if (staged) {
      out->data(dumped(stage, *staged));
      ++reports;
    } else {
      skipped.push_back({raw.file, raw.line, staged.error()});
    }
    return true;
  };
  sink.on_skip = [&](Skipped&& one) { skipped.push_back(std::move(one)); };
  read_inputs(context.arguments.words, engine->options().intake, sink);
  tell_skipped(context, skipped);
  return context.finish(!skipped.empty() ? kSkipped : reports == 0 ? kNothing : kDone);
}

}  // namespace rashomon::cli
