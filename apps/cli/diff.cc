// SPDX-License-Identifier: Apache-2.0
// diff: two states of a ledger, or two ledgers, row by row.
#include <sys/stat.h>

#include <algorithm>

#include "compare_rows.h"
#include "days.h"
#include "grid.h"
#include "progress.h"
#include "states.h"

namespace rashomon::cli {
namespace {

/// What a word of the command line names: "kept", "rebuilt", a rule, a day, or a ledger's file.
Result<Store> open_state(const Context& context, const std::string& word) {
  struct stat there {};
  HoldingRule rule = HoldingRule::any;
  const bool is_rule = parse_holding_rule(word, rule);
  if (!is_rule) (void)parse_holding_rule(context.arguments.text("rule", "any"), rule);
  const Interval days = parse_days(word);
  const bool is_file = !is_rule && !days.known() && word != "kept" && word != "rebuilt";
  if (is_file && stat(word.c_str(), &there) != 0) {
    return Error{ErrorCode::not_found, "there is no ledger " + word + ", nor is that a day or a rule",
                 "name a day (2020-05-18), a rule (any, majority, against-interest, latest), a ledger's file, kept or "
                 "rebuilt"};
  }
  Result<Store> store = Store::open(is_file ? word : context.ledger_path(), OpenMode::read_only);
  if (!store) return store;
  if (days.known()) store = ledger_known_on(*store, iso_day(days.latest), context.engine_options());
  if (word == "rebuilt") store = ledger_rebuilt(*store, context.engine_options());
  if (!store) return store;
  RASHOMON_TRY(store->use_rule(rule));
  return store;
}

/// For people a changed row is one line a field, an added or removed one is one line.
void write_for_people(Output& out, const std::vector<Change>& changes, bool markdown) {
  static const char* const kSigns[] = {"+", "-", "~"};
  Grid grid{{{""}, {"kind"}, {"what", false, true}, {"field"}, {"before", false, true}, {"after", false, true}}, {}};
  std::vector<Change::How> how;
  for (const Change& change : changes) {
    how.push_back(change.how);
    grid.rows.push_back({kSigns[change.how], change.kind, change.what, "", "", ""});
    if (change.how != Change::changed) continue;
    for (size_t f = 0; f < change.fields.size(); ++f) {
      if (f > 0) how.push_back(change.how), grid.rows.push_back({"", "", "", "", "", ""});
      grid.rows.back()[3] = change.fields[f].field;
      grid.rows.back()[4] = change.fields[f].before;
      grid.rows.back()[5] = change.fields[f].after;
    }
  }
  if (markdown) return write_markdown(out, grid);
  write_table(out, grid, [&](size_t row, size_t column) {
    if (column > 0 || how[row] == Change::changed) return Style::plain;
    return how[row] == Change::added ? Style::green : Style::red;
  });
}

}  // namespace

Table table_of_changes(const std::vector<Change>& changes) {
  static const char* const kHow[] = {"added", "removed", "changed"};
  Table table{{"change", "kind", "before_id", "after_id", "what", "field", "before", "after"}, {}};
  const auto value = [](const std::string& text) { return text.empty() ? Value{} : Value(text); };
  for (const Change& change : changes) {
    for (const FieldChange& field : change.fields) {
      table.rows.push_back({Value(std::string(kHow[change.how])), Value(change.kind), value(change.before_id),
                            value(change.after_id), Value(change.what), Value(field.field), value(field.before),
                            value(field.after)});
    }
  }
  return table;
}

std::string change_line(const Change& change) {
  static const char* const kHow[] = {"added", "removed", "changed"};
  const auto id = [](const std::string& text) { return text.empty() ? std::string("null") : json_text(text); };
  std::string line = std::string("{\"change\":\"") + kHow[change.how] + "\",\"kind\":" + json_text(change.kind) +
                     ",\"before\":" + id(change.before_id) + ",\"after\":" + id(change.after_id) +
                     ",\"what\":" + json_text(change.what) + ",\"fields\":{";
  for (size_t f = 0; f < change.fields.size(); ++f) {
    const FieldChange& field = change.fields[f];
    line += (f ? "," : "") + json_text(field.field) + ":{\"before\":" + id(field.before) +
            ",\"after\":" + id(field.after) + "}";
  }
  return line + "}}";
}

int run_diff(Context& context) {
  const std::vector<std::string>& words = context.arguments.words;
  CLI_TRY(before, context, open_state(context, words[0]));
  CLI_TRY(after, context, open_state(context, words.size() > 1 ? words[1] : "kept"));
  std::vector<Change> changes;
  const std::string only = context.arguments.text("kind");
  // the rows that readings consist of are many and follow from these
  static const std::vector<std::string> kUsual = {"reports", "events", "holdings", "relations"};
  for (const std::string& kind : only.empty() ? kUsual : std::vector<std::string>{only}) {
    CLI_TRY(found, context, compare_rows(before, after, kind));
    changes.insert(changes.end(), found.begin(), found.end());
  }
  CLI_TRY(out, context, context.output());
  switch (context.format()) {
    case Format::json:
    case Format::jsonl: {
      std::vector<std::string> lines;
      for (const Change& change : changes) lines.push_back(change_line(change));
      write_objects(*out, lines, context.format());
      break;
    }
    case Format::csv:
    case Format::tsv: write_values(*out, table_of_changes(changes), context.format()); break;
    default:
      if (!changes.empty()) write_for_people(*out, changes, context.format() == Format::md);
  }
  const auto count = [&](Change::How how) {
    return std::to_string(std::count_if(changes.begin(), changes.end(), [&](const Change& c) { return c.how == how; }));
  };
  context.say("rashomon diff: " + (changes.empty() ? "no difference"
                                                   : count(Change::added) + " added, " + count(Change::removed) +
                                                         " removed, " + count(Change::changed) + " changed"));
  return context.finish(changes.empty() ? kDone : kNothing);
}

}  // namespace rashomon::cli
