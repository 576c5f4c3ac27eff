// SPDX-License-Identifier: Apache-2.0
// add and build: the commands that write a ledger.
#include <cstdio>

#include "progress.h"
#include "skipped.h"

namespace rashomon::cli {
namespace {

std::string size_line(const Store& store) {
  const Result<Table> counts =
      store.query("SELECT coalesce(sum(reports), 0), coalesce(sum(claims), 0), coalesce(sum(events), 0) FROM field");
  if (!counts) return "";
  const auto count = [&](size_t column) { return static_cast<uint64_t>(std::get<int64_t>(counts->rows[0][column])); };
  return counted(count(0), "report") + ", " + counted(count(1), "claim") + ", " + counted(count(2), "event");
}

}  // namespace

void tell_skipped(const Context& context, const std::vector<Skipped>& skipped) {
  const Terminal terminal = context.error_terminal();
  for (const Skipped& one : skipped) {
    std::string where = printable(one.file) + (one.line > 0 ? ":" + std::to_string(one.line) : "");
    // The engine's messages may begin with the place already.
    std::string message = printable(one.error.message);
    if (message.compare(0, where.size(), where) == 0) {
      message.erase(0, where.size());
      message.erase(0, message.find_first_not_of(": "));
    }
    std::fprintf(stderr, "%s %s\n", terminal.styled(Style::yellow, "skipped " + where + ":").c_str(), message.c_str());
    if (!one.error.advice.empty()) std::fprintf(stderr, "  %s\n", printable(one.error.advice).c_str());
  }
}

int run_add(Context& context) {
  // The ledger first: a locked or foreign file is told before any reading.
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::create));
  CLI_TRY(engine, context, context.engine());
  Progress progress(context);
  Result<AddOutcome> outcome =
      engine->add(context.arguments.words, store, [&](const AddProgress& at) { progress.show(at); });
  progress.wipe();
  if (!outcome) return context.fail(outcome.error());
  tell_skipped(context, outcome->skipped);
  context.say(counted(outcome->added, "report") + " added" +
              (outcome->known ? ", " + std::to_string(outcome->known) + " known already" : "") +
              (outcome->skipped.empty() ? "" : ", " + counted(outcome->skipped.size(), "input") + " skipped") + "; " +
              context.ledger_path() + " holds " + size_line(store));
  return outcome->skipped.empty() ? kDone : kSkipped;
}

int run_build(Context& context) {
  CLI_TRY(store, context, Store::open(context.ledger_path(), OpenMode::read_write));
  CLI_TRY(engine, context, context.engine());
  if (const Result<void> built = engine->rebuild(store); !built) return context.fail(built.error());
  context.say("built " + context.ledger_path() + ": " + size_line(store));
  return kDone;
}

}  // namespace rashomon::cli
