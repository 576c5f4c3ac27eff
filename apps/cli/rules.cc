// SPDX-License-Identifier: Apache-2.0
// rules test: the examples of all rules. rules trace: which rules fired in a report, which almost did, and why not.
#include "grid.h"
#include "skipped.h"

namespace rashomon::cli {
namespace {

int test(Context& context, const Engine& engine) {
  CLI_TRY(out, context, context.output());
  size_t hold = 0, failed = 0;
  for (const ExampleOutcome& outcome : engine.test_rules()) {
    if (outcome.holds) {
      ++hold;
      continue;
    }
    ++failed;
    const RuleExample& e = outcome.example;
    out->data(e.place + ": rule " + e.rule + "\n  " + e.text + "\n  expected: " + e.expected + "\n");
    std::string_view rest = outcome.found;
    while (!rest.empty()) {
      const size_t end = std::min(rest.find('\n'), rest.size());
      out->data("  found: " + std::string(rest.substr(0, end)) + "\n");
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  context.say(std::to_string(hold) + " of " + std::to_string(hold + failed) + " examples hold");
  return context.finish(failed == 0 ? kDone : kNothing);
}

std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  return line;
}

/// The rows as answers of a query, for the other formats.
Table as_table(const Grid& grid) {
  Table table;
  for (const Column& column : grid.columns) table.columns.push_back(column.title);
  for (const auto& row : grid.rows) table.rows.emplace_back(row.begin(), row.end());
  return table;
}

int trace(Context& context, const Engine& engine) {
  CLI_TRY(out, context, context.output());
  std::vector<Skipped> skipped;
  Grid grid{{{"at", true, false, Style::dim},
             {"trigger", false, false, Style::bold},
             {"rule", false, false, Style::plain},
             {"result", false, true, Style::plain},
             {"slots", false, true, Style::plain}},
            {}};
  InputSink sink;
  sink.on_report = [&](RawReport&& raw) {
    const Result<Document> document = engine.document(raw);
    if (!document) {
      skipped.push_back({raw.file, raw.line, document.error()});
      return true;
    }
    for (const RuleTrace& t : engine.trace(*document)) {
      grid.rows.push_back({document->file + ":" + std::to_string(t.trigger.begin),
                           one_line(t.trigger.of(document->text)), t.rule, t.fired ? "fired" : "no: " + t.why,
                           t.slots});
    }
    return true;
  };
  sink.on_skip = [&](Skipped&& one) { skipped.push_back(std::move(one)); };
  read_inputs({context.arguments.words.begin() + 1, context.arguments.words.end()}, engine.options().intake, sink);
  tell_skipped(context, skipped);
  if (grid.rows.empty()) return context.finish(skipped.empty() ? kNothing : kSkipped);
  if (context.format() == Format::table)
    write_table(*out, grid);
  else if (context.format() == Format::md)
    write_markdown(*out, grid);
  else
    write_values(*out, as_table(grid), context.format());
  return context.finish(skipped.empty() ? kDone : kSkipped);
}

}  // namespace

int run_rules(Context& context) {
  const std::string& what = context.arguments.words.front();
  const bool tests = what == "test" && context.arguments.words.size() == 1;
  const bool traces = what == "trace" && context.arguments.words.size() > 1;
  if (!tests && !traces)
    return context.fail(
        {ErrorCode::invalid_argument, "expected `rules test` or `rules trace FILE...`", "See `rashomon help rules`."});
  CLI_TRY(engine, context, context.engine());
  return tests ? test(context, *engine) : trace(context, *engine);
}

}  // namespace rashomon::cli
