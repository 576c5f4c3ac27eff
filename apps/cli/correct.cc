// SPDX-License-Identifier: Apache-2.0
// fix, merge, split, undo, apply: corrections by hand. Each is kept as a line of docs/formats/corrections.md and the
// ledger is built again; the reports themselves are never changed.
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "find.h"
#include "grid.h"
#include "make_correction.h"
#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

std::string author_of(const Context& context) {
  if (context.arguments.has("author")) return context.arguments.text("author");
  for (const char* name : {"RASHOMON_AUTHOR", "USER"}) {
    if (const char* value = std::getenv(name); value && *value) return value;
  }
  return "";
}

Signature signature(const Context& context) {
  return {author_of(context), time_now(), context.arguments.text("reason")};
}

int keep(Context& context, Store& store, const std::vector<Correction>& corrections) {
  CLI_TRY(fresh, context, store.keep_corrections(corrections));
  CLI_TRY(current, context, store.ledger_is_current(version()));
  if (!current) {  // marks of what was looked at leave it so
    CLI_TRY(engine, context, context.engine());
    if (const Result<void> built = engine->renew(store); !built) return context.fail(built.error());
  }
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

}  // namespace

int run_fix(Context& context) {
  if (!has_reason(context)) return context.fail(no_reason("fix ID --set FIELD=VALUE"));
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  const auto given = context.arguments.flags.find("set");
  if (given == context.arguments.flags.end()) {
    return context.fail({ErrorCode::invalid_argument, "nothing is to be set", "rashomon fix ID --set FIELD=VALUE"});
  }
  std::vector<std::pair<std::string, std::string>> settings;
  for (const std::string& pair : given->second) {
    const size_t equals = pair.find('=');
    settings.emplace_back(pair.substr(0, equals), equals == std::string::npos ? "" : pair.substr(equals + 1));
  }
  CLI_TRY(c, context, make_fix(store, context.arguments.words.front(), settings, signature(context)));
  return keep(context, store, {c});
}

int run_merge(Context& context) {
  if (!has_reason(context)) return context.fail(no_reason("merge ID ID"));
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  CLI_TRY(c, context, make_merge(store, context.arguments.words, signature(context)));
  return keep(context, store, {c});
}

int run_split(Context& context) {
  if (!has_reason(context)) return context.fail(no_reason("split ID PART"));
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  const std::vector<std::string> parts(context.arguments.words.begin() + 1, context.arguments.words.end());
  CLI_TRY(c, context, make_split(store, context.arguments.words.front(), parts, signature(context)));
  return keep(context, store, {c});
}

int run_undo(Context& context) {
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  CLI_TRY(c, context, make_undo(store, context.arguments.words.front(), signature(context)));
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
    if (const Result<void> read = read_patch(in, path, corrections); !read) return context.fail(read.error());
  }
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  return keep(context, store, corrections);
}

int run_log(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(corrections, context, store->corrections());
  sort_by_time(corrections);
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format == Format::json || format == Format::jsonl) {
    std::vector<std::string> lines;
    for (const Correction& c : corrections) lines.push_back(print_correction(c));
    write_objects(*out, lines, format);
    return context.finish(lines.empty() ? kNothing : kDone);
  }
  CLI_TRY(table, context, corrections_table(*store, corrections));
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
