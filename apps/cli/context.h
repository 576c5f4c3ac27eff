// SPDX-License-Identifier: Apache-2.0
// What a command runs with: its words and flags, the ledger, where data goes, and how it speaks (on standard error).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands.h"
#include "flags.h"
#include "output.h"
#include "rashomon/engine.h"
#include "rashomon/store.h"

namespace rashomon::cli {

struct Arguments {
  const Command* command = nullptr;
  std::vector<std::string> words;
  std::map<std::string, std::vector<std::string>, std::less<>> flags;  // a toggle that is on has one empty value

  bool has(std::string_view flag) const { return flags.find(flag) != flags.end(); }
  /// The last value given, or `otherwise`.
  std::string text(std::string_view flag, std::string_view otherwise = {}) const;
  int64_t number(std::string_view flag, int64_t otherwise) const;
};

enum class Format { table, csv, tsv, json, jsonl, md };

class Context {
 public:
  explicit Context(Arguments given) : arguments(std::move(given)) {}
  Arguments arguments;

  std::string ledger_path() const;
  Format format() const;
  bool quiet() const { return arguments.has("quiet"); }
  bool verbose() const { return arguments.has("verbose"); }
  EngineOptions engine_options() const;

  /// The ledger, opened read-only once. Warns when it is older than this engine.
  Result<Store*> ledger();
  /// An engine with this command's options, made once and never freed: the process ends with the command, and taking
  /// its models apart would take as long as writing a report.
  Result<const Engine*> engine();
  /// Standard output or the file of -o, opened once.
  Result<Output*> output();
  /// Closes the output. Returns `code`, or kFailed with a message if the data could not be written.
  int finish(int code);

  /// A line of words on standard error, unless -q.
  void say(std::string_view line) const;
  /// An error on standard error: what, where, what to do. Returns kFailed.
  int fail(const Error& error) const;
  Terminal error_terminal() const { return terminal_of(2, arguments.text("color", "auto")); }

 private:
  Result<void> use_rule();
  std::optional<Store> store_;
  std::optional<Output> output_;
};

}  // namespace rashomon::cli

/// Leaves a command with the failure of `expr`; otherwise declares `name` as its value.
#define CLI_TRY(name, context, expr)                                  \
  auto name##_result_ = (expr);                                       \
  if (!name##_result_) return (context).fail(name##_result_.error()); \
  auto& name = *name##_result_
