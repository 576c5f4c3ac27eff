// SPDX-License-Identifier: Apache-2.0
// doctor and version.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <thread>

#include "context.h"
#include "find.h"
#include "grid.h"
#include "progress.h"
#include "rashomon/base/content_id.h"

namespace rashomon::cli {
namespace {

std::string hex(uint64_t value) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
  return text;
}

/// The state of the ledger, a line a fact. False if there is one and it cannot be used.
bool tell_ledger(const Context& context, Grid& grid) {
  const std::string path = context.ledger_path();
  Result<Store> store = Store::open(path, OpenMode::read_only);
  grid.rows.push_back({"ledger", std::filesystem::absolute(path).string()});
  if (!store) {
    grid.rows.push_back({"", (store.error().code == ErrorCode::not_found ? "none yet" : store.error().message)});
    return store.error().code == ErrorCode::not_found;
  }
  std::error_code error;
  grid.rows.push_back({"size", human_bytes(std::filesystem::file_size(path, error))});
  const Result<bool> current = store->ledger_is_current(version());
  grid.rows.push_back({"up to date", !current   ? current.error().message
                                     : *current ? "yes"
                                                : "no; run `rashomon build`"});
  for (const char* table :
       {"report", "entity", "event", "claim", "relation", "control", "quantity", "quote", "wording", "story"}) {
    const Result<std::vector<std::string>> count = texts_of(*store, std::string("SELECT count(*) FROM ") + table);
    grid.rows.push_back({std::string(table) + " rows", count ? count->front() : count.error().message});
  }
  const Result<std::vector<std::string>> engines = texts_of(*store, "SELECT DISTINCT engine FROM reading ORDER BY 1");
  std::string list;
  if (engines) {
    for (const std::string& engine : *engines) list += (list.empty() ? "" : ", ") + engine;
  }
  grid.rows.push_back({"read by version", list});
  return current.has_value();
}

}  // namespace

int run_doctor(Context& context) {
  CLI_TRY(out, context, context.output());
  Grid grid{{{"what", false, false, Style::bold}, {"found", false, true}}, {}};
  grid.rows.push_back({"version", std::string(version())});
  grid.rows.push_back({"cores", std::to_string(std::thread::hardware_concurrency())});
  const std::string folder = context.arguments.text("models");
  uint64_t files = 0;
  uint64_t bytes = 0;
  uint64_t sum = 0;
  Result<Models> models = folder.empty() ? Result<Models>(builtin_models()) : Models::of_directory(folder);
  if (models) {
    for (const Models::File& file : models->list("")) {
      ++files;
      bytes += file.bytes.size();
      sum = hash_bytes(file.bytes, hash_bytes(file.name, sum));
    }
  }
  grid.rows.push_back({"models", (folder.empty() ? "built in" : folder) + ": " + counted(files, "file") + ", " +
                                     human_bytes(bytes) + ", " + hex(sum)});
  const Result<Engine> engine = Engine::open(context.engine_options());
  grid.rows.push_back({"stages", engine ? "open" : engine.error().message});
  const std::filesystem::path parent = std::filesystem::absolute(context.ledger_path()).parent_path();
  grid.rows.push_back(
      {"folder", parent.string() + (access(parent.c_str(), W_OK) == 0 ? " (can be written)" : " (cannot be written)")});
  const bool good = tell_ledger(context, grid);
  if (context.format() == Format::table) {
    write_table(*out, grid);
  } else if (context.format() == Format::md) {
    write_markdown(*out, grid);
  } else {
    Table table{{"what", "found"}, {}};
    for (const auto& row : grid.rows) table.rows.push_back({row[0], row[1]});
    write_values(*out, table, context.format());
  }
  return context.finish(engine.has_value() && good ? kDone : kFailed);
}

int run_version(Context& context) {
  CLI_TRY(out, context, context.output());
  out->data("rashomon " + std::string(version()) + "\n");
  return context.finish(kDone);
}

}  // namespace rashomon::cli
