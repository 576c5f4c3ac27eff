// SPDX-License-Identifier: Apache-2.0
// fix, merge, split, undo, apply: corrections by hand. Each is kept as a line of docs/formats/corrections.md and the
// ledger is built again; the reports themselves are never changed.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <set>

#include "find.h"
#include "grid.h"
#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

std::string now() {
  const std::time_t time = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[32];
  (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

std::string author_of(const Context& context) {
  if (context.arguments.has("author")) return context.arguments.text("author");
  for (const char* name : {"RASHOMON_AUTHOR", "USER"}) {
    if (const char* value = std::getenv(name); value && *value) return value;
  }
  return "";
}

Correction begin(const Context& context, CorrectionAct act) {
  Correction c;
  c.act = act;
  c.author = author_of(context), c.time = now(), c.reason = context.arguments.text("reason");
  return c;
}

Result<Anchor> anchor_of(const Store& store, const std::string& text) {
  Result<Found> found = find_one(store, text);
  if (!found) return found.error();
  Anchor a;
  a.id = found->id;
  Ledger rows;
  switch (found->kind) {
    case RowKind::report: a.kind = CorrectedKind::report; return a;
    case RowKind::claim: a.kind = CorrectedKind::claim; return a;
    case RowKind::event:
      a.kind = CorrectedKind::event;
      RASHOMON_TRY(store.read_rows(RowKind::event, {a.id}, rows));
      a.claims = rows.events.front().claims;
      return a;
    case RowKind::entity: {
      a.kind = CorrectedKind::entity;
      RASHOMON_TRY(store.read_rows(RowKind::entity, {a.id}, rows));
      std::set<std::string> reports;  // one mention a report and name is enough to find it again
      for (const ReportSpan& m : rows.entities.front().mentions) {
        if (reports.insert(m.report + std::to_string(m.span.size())).second) a.mentions.push_back(m);
      }
      return a;
    }
    default: break;
  }
  return Error{ErrorCode::invalid_argument, a.id + " is nothing that can be corrected",
               "Correct the event, claim, report or entity that it rests on."};
}

int keep(Context& context, Store& store, const std::vector<Correction>& corrections) {
  CLI_TRY(fresh, context, store.keep_corrections(corrections));
  CLI_TRY(engine, context, Engine::open(context.engine_options()));
  if (const Result<void> built = engine.rebuild(store); !built) return context.fail(built.error());
  int code = kDone;
  for (const Correction& c : corrections) {
    CLI_TRY(
        notes, context,
        texts_of(store, "SELECT note FROM correction_outcome WHERE correction = ?1 AND NOT applies", {Value(c.id)}));
    if (!notes.empty()) {
      context.say(c.id + " does not apply: " + notes.front());
      code = kNothing;
    }
  }
  context.say(fresh == 1
                  ? "kept " + corrections.front().id + "; `rashomon undo " + corrections.front().id + "` takes it back"
                  : std::to_string(fresh) + " corrections kept" +
                        (fresh < corrections.size()
                             ? ", " + std::to_string(corrections.size() - fresh) + " known already"
                             : ""));
  return code;
}

/// The reason is what a reader of the log needs most, so it is asked for.
bool has_reason(const Context& context) { return !trim(context.arguments.text("reason")).empty(); }
Error no_reason(const char* command) {
  return {ErrorCode::invalid_argument, "a correction needs a reason",
          std::string("rashomon ") + command + " … --reason TEXT"};
}

/// "goes": the mentions in a report or under a name, or the claims, that are split off; the rest stays.
Result<std::pair<Anchor, Anchor>> parts_of(const Store& store, const Anchor& whole,
                                           const std::vector<std::string>& parts) {
  Anchor goes = whole, stays = whole;
  goes.claims.clear(), goes.mentions.clear(), stays.claims.clear(), stays.mentions.clear();
  std::set<std::string> reports, names, claims;
  for (const std::string& part : parts) {
    if (whole.kind == CorrectedKind::entity &&
        std::any_of(whole.mentions.begin(), whole.mentions.end(), [&](const ReportSpan& m) {
          const Result<std::string> text = store.report_text(m.report);
          return text && fold(m.span.of(*text)) == fold(part);
        })) {
      names.insert(fold(part));
      continue;
    }
    Result<Found> found = find_one(store, part);
    if (!found) return found.error();
    if (found->kind == RowKind::report) {
      reports.insert(found->id);
    } else if (found->kind == RowKind::claim && whole.kind == CorrectedKind::event) {
      claims.insert(found->id);
    } else {
      return Error{ErrorCode::invalid_argument, part + " is no part of " + whole.id,
                   whole.kind == CorrectedKind::event ? "Name claims of it, or reports."
                                                      : "Name reports that mention it, or names that it has."};
    }
  }
  for (const ReportSpan& m : whole.mentions) {
    const Result<std::string> text = store.report_text(m.report);
    const bool out = reports.contains(m.report) || (text && names.contains(fold(m.span.of(*text))));
    (out ? goes : stays).mentions.push_back(m);
  }
  Ledger rows;
  RASHOMON_TRY(store.read_rows(RowKind::claim, whole.claims, rows));
  for (const ClaimRow& c : rows.claims)
    (claims.contains(c.id) || reports.contains(c.report) ? goes : stays).claims.push_back(c.id);
  if (goes.claims.empty() && goes.mentions.empty())
    return Error{ErrorCode::invalid_argument, "nothing of " + whole.id + " would be split off", ""};
  if (stays.claims.empty() && stays.mentions.empty())
    return Error{ErrorCode::invalid_argument, "nothing of " + whole.id + " would stay", ""};
  return std::pair(goes, stays);
}

}  // namespace

int run_fix(Context& context) {
  if (!has_reason(context)) return context.fail(no_reason("fix ID --set FIELD=VALUE"));
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  Correction c = begin(context, CorrectionAct::fix);
  CLI_TRY(anchor, context, anchor_of(store, context.arguments.words.front()));
  c.of.push_back(anchor);
  const auto given = context.arguments.flags.find("set");
  if (given == context.arguments.flags.end()) {
    return context.fail({ErrorCode::invalid_argument, "nothing is to be set", "rashomon fix ID --set FIELD=VALUE"});
  }
  for (const std::string& pair : given->second) {
    const size_t equals = pair.find('=');
    const std::string field = pair.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : pair.substr(equals + 1);
    if (const Result<void> good = check_setting(anchor.kind, field, value); !good) return context.fail(good.error());
    c.set[field] = value;
    if (!is_entity_field(field)) continue;
    CLI_TRY(used, context, anchor_of(store, value));
    if (used.kind != CorrectedKind::entity)
      return context.fail({ErrorCode::invalid_argument, field + " must be an entity; " + value + " is none", ""});
    c.uses.emplace(field, used);
  }
  c.id = correction_id(c);
  return keep(context, store, {c});
}

int run_merge(Context& context) {
  if (!has_reason(context)) return context.fail(no_reason("merge ID ID"));
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  Correction c = begin(context, CorrectionAct::merge);
  for (const std::string& word : context.arguments.words) {
    CLI_TRY(anchor, context, anchor_of(store, word));
    if ((anchor.kind != CorrectedKind::event && anchor.kind != CorrectedKind::entity) ||
        (!c.of.empty() && c.of.front().kind != anchor.kind)) {
      return context.fail(
          {ErrorCode::invalid_argument, "only events with events and entities with entities can be one", ""});
    }
    c.of.push_back(anchor);
  }
  c.id = correction_id(c);
  return keep(context, store, {c});
}

int run_split(Context& context) {
  if (!has_reason(context)) return context.fail(no_reason("split ID PART"));
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  Correction c = begin(context, CorrectionAct::split);
  CLI_TRY(whole, context, anchor_of(store, context.arguments.words.front()));
  const std::vector<std::string> parts(context.arguments.words.begin() + 1, context.arguments.words.end());
  CLI_TRY(halves, context, parts_of(store, whole, parts));
  c.of = {halves.first, halves.second};
  c.id = correction_id(c);
  return keep(context, store, {c});
}

int run_undo(Context& context) {
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  CLI_TRY(known, context, store.corrections());
  const std::string& wanted = context.arguments.words.front();
  std::vector<std::string> fits;
  for (const Correction& k : known) {
    if (k.id.compare(0, wanted.size(), wanted) == 0) fits.push_back(k.id);
  }
  if (fits.size() != 1) {
    return context.fail(
        {fits.empty() ? ErrorCode::not_found : ErrorCode::invalid_argument,
         fits.empty() ? "there is no correction " + wanted : "'" + wanted + "' fits several corrections",
         "`rashomon log` lists them"});
  }
  Correction c = begin(context, CorrectionAct::undo);
  Anchor anchor;
  anchor.kind = CorrectedKind::correction, anchor.id = fits.front();
  c.of = {anchor};
  c.id = correction_id(c);
  return keep(context, store, {c});
}

int run_apply(Context& context) {
  std::vector<Correction> corrections;
  for (const std::string& path : context.arguments.words) {
    std::ifstream file;
    if (path != "-") {
      file.open(path);
      if (!file) return context.fail({ErrorCode::unreadable, "the patch " + path + " cannot be read", ""});
    }
    std::istream& in = path == "-" ? std::cin : file;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
      if (trim(line).empty()) continue;
      Result<Correction> c = parse_correction(line);
      if (!c) {
        Error error = c.error();
        error.message = path + ":" + std::to_string(number) + ": " + error.message;
        return context.fail(error);
      }
      corrections.push_back(*std::move(c));
    }
  }
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  return keep(context, store, corrections);
}

int run_log(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(corrections, context, store->corrections());
  std::sort(corrections.begin(), corrections.end(),
            [](const Correction& a, const Correction& b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format == Format::json || format == Format::jsonl) {
    std::vector<std::string> lines;
    for (const Correction& c : corrections) lines.push_back(print_correction(c));
    write_objects(*out, lines, format);
    return context.finish(lines.empty() ? kNothing : kDone);
  }
  CLI_TRY(outcomes, context, store->query("SELECT correction, applies, note FROM correction_outcome"));
  Table table{{"id", "time", "author", "act", "of", "set", "state", "reason"}, {}};
  for (const Correction& c : corrections) {
    std::string of, set, state = c.act == CorrectionAct::undo ? "" : "undone";
    for (const Anchor& a : c.of) of += (of.empty() ? "" : " ") + a.id;
    for (const auto& [field, value] : c.set) set += (set.empty() ? "" : "; ") + field + "=" + value;
    for (const auto& row : outcomes.rows) {
      if (text_of(row[0]) != c.id) continue;
      state = text_of(row[1]) == "1" ? "applies" : "does not apply: " + text_of(row[2]);
    }
    table.rows.push_back({c.id, c.time, c.author, std::string(correction_act_name(c.act)), of, set, state, c.reason});
  }
  if (format == Format::csv || format == Format::tsv) {
    write_values(*out, table, format);
  } else {
    Grid grid{{{"id", false, false, Style::dim},
               {"time"},
               {"author"},
               {"act"},
               {"of", false, true},
               {"set", false, true},
               {"state", false, true},
               {"reason", false, true}},
              {}};
    for (const auto& row : table.rows) {
      std::vector<std::string>& cells = grid.rows.emplace_back();
      for (const Value& value : row) cells.push_back(text_of(value));
    }
    if (format == Format::md) {
      write_markdown(*out, grid);
    } else if (!grid.rows.empty()) {
      write_table(*out, grid);
    }
  }
  if (corrections.empty()) context.say("rashomon log: nothing was corrected");
  return context.finish(corrections.empty() ? kNothing : kDone);
}

}  // namespace rashomon::cli
