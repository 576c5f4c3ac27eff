// SPDX-License-Identifier: Apache-2.0
// show: one thing in full, of whatever kind.
#include "show.h"

#include <algorithm>

#include "days.h"
#include "find.h"
#include "grid.h"
#include "query.h"

namespace rashomon::cli {
namespace {

const char* block_name(BlockKind kind) {
  switch (kind) {
    case BlockKind::title: return "title";
    case BlockKind::summary: return "summary";
    case BlockKind::heading: return "heading";
    case BlockKind::paragraph: return "";
    case BlockKind::furniture: return "furniture";
  }
  return "";
}

void show_report(Page& page, Rows& rows, const std::string& id) {
  const ReportRow& report = rows.report(id);
  const std::string title(report.title.of(rows.texts.of(id)));
  page.title(title.empty() ? report.file : title, id);
  page.field("outlet", report.outlet);
  page.field("agencies", joined(report.agencies, ", "));
  page.field("published",
             when_text(report.published) + (report.published_rule.empty() ? "" : ", " + report.published_rule));
  page.field("file", rows.report_place(id));
  page.field("url", report.url);
  page.field("language", report.language);
  page.field("story", report.story.empty() ? "" : report.story);
  for (const Derivation& d : report.derived_from) {
    page.field("made from", std::string(copy_kind_name(d.how)) + " of " + rows.report_label(d.report) + " (" +
                                std::to_string(static_cast<int>(d.share * 100 + 0.5)) + " %, " + d.rule + ")  " +
                                d.report);
  }
  Result<Reading> reading = rows.store.reading(id);
  if (!reading) return;
  page.blank();
  for (const Block& block : reading->document.blocks) {
    const std::string_view text = block.span.of(reading->document.text);
    const bool furniture = block.kind == BlockKind::furniture;
    const std::string_view kind = block_name(block.kind);
    page.line((furniture ? "[" + std::string(text) + "]" : std::string(text)), 2,
              furniture      ? Style::dim
              : kind.empty() ? Style::plain
                             : Style::bold);
    page.blank();
  }
  for (const Diagnostic& d : reading->document.diagnostics)
    page.field("note", d.code + ": " + d.message, Style::yellow);
  Result<Table> counts = rows.store.query(
      "SELECT (SELECT count(*) FROM claim WHERE report = ?1), (SELECT count(*) FROM quote WHERE report = ?1), "
      "(SELECT count(*) FROM wording WHERE report = ?1), (SELECT count(*) FROM quantity WHERE report = ?1)",
      {Value(id)});
  if (counts) {
    page.field("holds", text_of(counts->rows[0][0]) + " claims, " + text_of(counts->rows[0][1]) + " quotes, " +
                            text_of(counts->rows[0][2]) + " judging words, " + text_of(counts->rows[0][3]) +
                            " quantities");
  }
}

const char* view_of(RowKind kind) {
  switch (kind) {
    case RowKind::report: return "v_reports";
    case RowKind::entity: return "v_entities";
    case RowKind::event: return "v_events";
    case RowKind::claim: return "v_claims";
    case RowKind::relation: return "v_relations";
    case RowKind::control: return "v_holdings";
    case RowKind::quantity: return "v_quantities";
    case RowKind::quote: return "v_quotes";
    case RowKind::wording: return "v_wordings";
    case RowKind::story: return "v_stories";
  }
  return "";
}

/// Any other row: a field a column of its view.
void show_columns(Page& page, const Store& store, const Found& found) {
  Result<Table> table =
      store.query(std::string("SELECT * FROM ") + view_of(found.kind) + " WHERE id = ?1", {Value(found.id)});
  if (!table) return;
  page.title(table_of(found.kind), found.id);
  if (table->rows.empty()) {
    page.line("does not stand under this rule; `rashomon why " + found.id + "` tells under which it does", 2);
    return;
  }
  for (size_t c = 1; c < table->columns.size(); ++c) {
    std::string name = table->columns[c];
    std::replace(name.begin(), name.end(), '_', ' ');
    page.field(name, text_of(table->rows[0][c]));
  }
}

int show_raw(Context& context, const Store& store, const Found& found) {
  if (found.kind != RowKind::report)
    return context.fail({ErrorCode::invalid_argument, "--raw is for reports; " + found.id + " is none", ""});
  CLI_TRY(text, context, store.report_text(found.id));
  CLI_TRY(out, context, context.output());
  out->data(text);
  return kDone;
}

}  // namespace

int run_show(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  std::vector<std::string> lines;
  Rows rows(*store);
  bool first = true;
  for (const std::string& word : context.arguments.words) {
    CLI_TRY(found, context, find_one(*store, word));
    if (context.arguments.has("raw")) {
      if (const int code = show_raw(context, *store, found); code != kDone) return code;
      continue;
    }
    if (format == Format::json || format == Format::jsonl) {
      CLI_TRY(more, context, ledger_lines(*store, found.kind, {found.id}));
      lines.insert(lines.end(), more.begin(), more.end());
      continue;
    }
    if (format == Format::csv || format == Format::tsv) {
      CLI_TRY(table, context,
              store->query(std::string("SELECT * FROM ") + view_of(found.kind) + " WHERE id = ?1", {Value(found.id)}));
      write_values(*out, table, format);
      continue;
    }
    Page page(*out);
    if (!first) page.blank();
    first = false;
    switch (found.kind) {
      case RowKind::event: show_event(page, rows, found.id); break;
      case RowKind::claim: show_claim(page, rows, found.id); break;
      case RowKind::report: show_report(page, rows, found.id); break;
      case RowKind::entity: show_entity(page, rows, found.id); break;
      default: show_columns(page, *store, found);
    }
  }
  if (lines.size() == 1 && format == Format::json) {
    out->data(lines.front() + "\n");
  } else if (!lines.empty()) {
    write_objects(*out, lines, format);
  }
  return context.finish(kDone);
}

}  // namespace rashomon::cli
