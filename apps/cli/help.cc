// SPDX-License-Identifier: Apache-2.0
// Help, made from the table of commands and flags.
#include "help.h"

#include <algorithm>

#include "suggest.h"

namespace rashomon::cli {
namespace {

constexpr size_t kLineCells = 80;

/// `text` broken into lines at blanks; every line but the first begins with `indent` blanks.
std::string wrapped(std::string_view text, size_t indent) {
  std::string out;
  size_t column = indent;
  for (const std::string_view word : words_of(text)) {
    const size_t size = cells(word);
    if (column > indent && column + 1 + size > kLineCells) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += size;
  }
  return out;
}

std::string flag_left(const Flag& flag) {
  std::string left = flag.letter ? std::string("  -") + flag.letter + ", --" : "      --";
  left += flag.name;
  if (*flag.value != '\0') left += std::string(" ") + flag.value;
  return left;
}

std::string flag_lines(const std::vector<const Flag*>& flags) {
  constexpr size_t kColumn = 27;
  std::string out;
  for (const Flag* flag : flags) {
    std::string left = flag_left(*flag);
    left.resize(std::max(left.size() + 1, kColumn), ' ');
    out += left + wrapped(flag->help, left.size()) + "\n";
  }
  return out;
}

std::vector<const Flag*> all(const std::vector<Flag>& flags) {
  std::vector<const Flag*> out;
  out.reserve(flags.size());
  for (const Flag& flag : flags) out.push_back(&flag);
  return out;
}

std::string overview(const Terminal& t) {
  std::string out =
      "rashomon reads news reports of the same events and keeps one ledger: what happened, who\n"
      "did it to whom, where and when, who says so, who disputes it, in which exact words.\n\n" +
      t.styled(Style::bold, "Usage:") + " rashomon [FLAGS] COMMAND [ARGUMENTS]\n";
  std::string_view group;
  for (const Command& command : commands()) {
    if (group != command.group) {
      group = command.group;
      out += "\n" + t.styled(Style::bold, std::string(group)) + "\n";
    }
    std::string left = std::string("  ") + command.name;
    left.resize(std::max<size_t>(left.size(), 14), ' ');
    out += left + wrapped(command.summary, left.size()) + "\n";
  }
  out += "\n" + t.styled(Style::bold, "Flags of every command") + "\n" + flag_lines(all(global_flags()));
  out += "\n" + t.styled(Style::bold, "Examples") +
         "\n  rashomon add news/\n  rashomon events --place Misrata --since 2011-03 --min-origins 2\n"
         "  rashomon show ev_7f3a\n\nExit codes: 0 found or done, 1 nothing matched or differences found, 2 wrong "
         "usage or failure,\n"
         "3 done but some inputs were skipped. `rashomon help COMMAND` tells more.\n";
  return out;
}

std::string of_command(const Terminal& t, const Command& command) {
  std::string out = std::string("rashomon ") + command.name + ": " + command.summary + "\n\n" +
                    t.styled(Style::bold, "Usage:") + " rashomon " + command.name +
                    (*command.arguments ? std::string(" ") + command.arguments : "") + " [FLAGS]\n";
  if (*command.details != '\0') out += "\n" + wrapped(command.details, 0) + "\n";
  if (*command.flags != '\0') out += "\n" + t.styled(Style::bold, "Flags") + "\n" + flag_lines(flags_of(command));
  out += "\n" + t.styled(Style::bold, "Flags of every command") + "\n" + flag_lines(all(global_flags()));
  if (*command.examples != '\0') {
    out += "\n" + t.styled(Style::bold, "Examples") + "\n  ";
    for (const char* c = command.examples; *c != '\0'; ++c)
      out += *c == '\n' ? std::string("\n  ") : std::string(1, *c);
    out += "\n";
  }
  return out;
}

}  // namespace

int show_help(Context& context, const Command* command) {
  CLI_TRY(out, context, context.output());
  const Terminal& t = out->terminal();
  out->shown(command ? of_command(t, *command) : overview(t));
  return context.finish(kDone);
}

int run_help(Context& context) {
  if (context.arguments.words.empty()) return show_help(context, nullptr);
  const std::string& name = context.arguments.words.front();
  if (const Command* command = find_command(name)) return show_help(context, command);
  std::vector<std::string> known;
  for (const Command& command : commands()) known.emplace_back(command.name);
  return context.fail({ErrorCode::invalid_argument, "there is no command '" + name + "'" + did_you_mean(name, known),
                       "see `rashomon help`"});
}

}  // namespace rashomon::cli
