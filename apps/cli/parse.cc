// SPDX-License-Identifier: Apache-2.0
#include "parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>

#include "days.h"
#include "rashomon/base/unicode.h"
#include "suggest.h"

namespace rashomon::cli {
namespace {

Error usage(std::string message, const Command* command) {
  return {ErrorCode::invalid_argument, std::move(message),
          command ? std::string("see `rashomon help ") + command->name + "`" : "see `rashomon help`"};
}

std::string dashed(const Flag& flag) {
  std::string names = flag.letter ? std::string("-") + flag.letter + "," : "";
  return names + "--" + flag.name;
}

/// Values of one flag as CLI11 fills them.
struct Slot {
  const Flag* flag;
  std::vector<std::string> values;
  bool on = false;
  CLI::Option* option = nullptr;
};

void declare(CLI::App& app, Slot& slot) {
  if (slot.flag->kind == FlagKind::toggle) {
    slot.option = app.add_flag(dashed(*slot.flag), slot.on);
  } else {
    slot.option = app.add_option(dashed(*slot.flag), slot.values)->expected(1)->allow_extra_args(false)->take_all();
  }
}

std::vector<std::string> names(const std::vector<const Flag*>& flags) {
  std::vector<std::string> out;
  out.reserve(flags.size());
  for (const Flag* flag : flags) out.push_back(std::string("--") + flag->name);
  return out;
}

/// Lines `name = value`; '#' begins a comment. Flags that the command line gives stay.
Result<void> read_config(const std::string& path, const Command& command, Arguments& into) {
  std::ifstream file(path);
  if (!file) return Error{ErrorCode::unreadable, "the configuration " + path + " cannot be read", ""};
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    const std::string at = path + ":" + std::to_string(number) + ": ";
    std::string_view rest = trim(std::string_view(line).substr(0, line.find('#')));
    if (rest.empty()) continue;
    const size_t equals = rest.find('=');
    if (equals == std::string_view::npos) return usage(at + "expected `name = value`", nullptr);
    const std::string_view name = trim(rest.substr(0, equals));
    std::string_view value = trim(rest.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    const Flag* flag = find_flag(name);
    if (flag == nullptr) return usage(at + "there is no flag '" + std::string(name) + "'", nullptr);
    const auto own = flags_of(command);
    const bool global =
        std::any_of(global_flags().begin(), global_flags().end(), [&](const Flag& f) { return &f == flag; });
    if (!global && std::find(own.begin(), own.end(), flag) == own.end()) continue;
    if (into.has(name)) continue;
    // The way data is written was chosen on the command line: a default must not turn it over.
    if (name == "format" && (into.has("json") || into.has("jsonl") || into.has("csv"))) continue;
    if (flag->kind == FlagKind::toggle) {
      if (value == "true" || value == "yes" || value == "1") into.flags[flag->name] = {""};
      continue;
    }
    if (Result<void> good = check_value(nullptr, *flag, std::string(value)); !good) {
      return usage(at + good.error().message, nullptr);
    }
    into.flags[flag->name] = {std::string(value)};
  }
  return {};
}

Error unknown(const std::string& word, const Command* command) {
  if (word.size() > 1 && word.front() == '-') {
    std::vector<const Flag*> flags = command ? flags_of(*command) : std::vector<const Flag*>{};
    for (const Flag& flag : global_flags()) flags.push_back(&flag);
    const std::string name = word.substr(0, word.find('='));
    return usage("there is no flag " + name + did_you_mean(name, names(flags)), command);
  }
  if (command == nullptr) {
    std::vector<std::string> known;
    for (const Command& c : commands()) known.emplace_back(c.name);
    return usage("there is no command '" + word + "'" + did_you_mean(word, known), nullptr);
  }
  return usage(std::string("one argument too many: '") + word + "'", command);
}

}  // namespace

Result<void> check_value(const Command* command, const Flag& flag, const std::string& value) {
  const std::string name = std::string("--") + flag.name;
  if (flag.kind == FlagKind::number &&
      (value.empty() || value.size() > 9 ||
       !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))) {
    return usage(name + " wants a number, not '" + value + "'", command);
  }
  if (flag.kind == FlagKind::day && !parse_days(value).known()) {
    return usage(name + " wants a day like 2020-05-18, 2020-05 or 2020, not '" + value + "'", command);
  }
  if (flag.kind == FlagKind::choice && *flag.choices != '\0') {
    std::vector<std::string> choices;
    for (const std::string_view choice : words_of(flag.choices)) choices.emplace_back(choice);
    if (command != nullptr && std::string_view(command->name) == "dump" && std::string_view(flag.name) == "format")
      choices.emplace_back("conllu");
    if (std::find(choices.begin(), choices.end(), value) == choices.end()) {
      std::string hint = did_you_mean(value, choices);
      if (hint.empty()) {
        hint = "; it is one of";
        for (const std::string& choice : choices) hint += " " + choice;
      }
      return usage(name + " cannot be '" + value + "'" + hint, command);
    }
  }
  return {};
}

Result<void> parse(int argc, char** argv, Arguments& into) {
  CLI::App root;
  root.set_help_flag();
  root.fallthrough();
  root.require_subcommand(0, 1);
  root.allow_extras();
  std::vector<Slot> globals;
  for (const Flag& flag : global_flags()) globals.push_back({&flag, {}, false, nullptr});
  for (Slot& slot : globals) declare(root, slot);

  struct Sub {
    CLI::App* app;
    std::vector<Slot> slots;
    std::vector<std::string> words;
  };
  std::vector<Sub> subs(commands().size());
  for (size_t i = 0; i < subs.size(); ++i) {
    const Command& command = commands()[i];
    subs[i].app = root.add_subcommand(command.name);
    subs[i].app->set_help_flag();
    subs[i].app->allow_extras();
    subs[i].app->add_option("words", subs[i].words)->expected(0, -1);
    for (const Flag* flag : flags_of(command)) subs[i].slots.push_back({flag, {}, false, nullptr});
    for (Slot& slot : subs[i].slots) declare(*subs[i].app, slot);
  }

  std::string failure;
  try {
    root.parse(argc, argv);
  } catch (const CLI::ParseError& error) { failure = error.what(); }
  const auto keep = [&into](const std::vector<Slot>& slots) {
    for (const Slot& slot : slots) {
      if (slot.on) into.flags[slot.flag->name] = {""};
      if (!slot.values.empty()) into.flags[slot.flag->name] = slot.values;
    }
  };
  keep(globals);
  std::vector<std::string> extras = root.remaining();
  for (size_t i = 0; i < subs.size(); ++i) {
    if (!subs[i].app->parsed()) continue;
    into.command = &commands()[i];
    into.words = subs[i].words;
    keep(subs[i].slots);
    for (const std::string& extra : subs[i].app->remaining()) extras.push_back(extra);
  }
  if (!failure.empty()) return usage(failure, into.command);
  if (!extras.empty()) return unknown(extras.front(), into.command);
  if (into.command == nullptr || into.has("help") || into.has("version")) return {};

  for (const auto& [name, values] : into.flags) {
    for (const std::string& value : values) RASHOMON_TRY(check_value(into.command, *find_flag(name), value));
  }
  const char* environment = std::getenv("RASHOMON_CONFIG");
  const std::string config = into.has("config") ? into.text("config") : environment ? environment : "";
  if (!config.empty()) RASHOMON_TRY(read_config(config, *into.command, into));

  const auto count = static_cast<int>(into.words.size());
  if (count < into.command->least) return usage(std::string("it wants ") + into.command->arguments, into.command);
  if (into.command->most >= 0 && count > into.command->most) return unknown(into.words.back(), into.command);
  return {};
}

}  // namespace rashomon::cli
