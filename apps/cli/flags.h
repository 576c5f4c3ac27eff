// SPDX-License-Identifier: Apache-2.0
// The one table of commands and flags. Parsing, help, the man page and completions all come from it.
#pragma once

#include <string_view>
#include <vector>

namespace rashomon::cli {

class Context;

enum class FlagKind { toggle, text, number, day, choice, path };

struct Flag {
  const char* name;  // without the dashes
  char letter;       // 0: none
  FlagKind kind;
  const char* value;    // what stands for the value in help; "" for a toggle
  const char* choices;  // kind choice: the values, blank between; "" if they depend on the command
  const char* help;
};

struct Command {
  const char* name;
  const char* group;      // heading in help
  const char* arguments;  // as in help: "FILE..."
  int least, most;        // number of arguments; most -1: any number
  const char* flags;      // names of its own flags, blank between; the global ones are always there
  const char* summary;    // one line
  const char* details;    // paragraphs
  const char* examples;   // a line each
  int (*run)(Context&);
};

const std::vector<Flag>& global_flags();
const std::vector<Flag>& command_flags();
const std::vector<Command>& commands();

/// nullptr if there is none.
const Command* find_command(std::string_view name);
const Flag* find_flag(std::string_view name);
/// The flags of one command, in the order of its table entry.
std::vector<const Flag*> flags_of(const Command& command);
/// Splits at blanks.
std::vector<std::string_view> words_of(std::string_view list);

}  // namespace rashomon::cli
