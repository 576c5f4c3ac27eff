// SPDX-License-Identifier: Apache-2.0
// The manual page in troff's man macros, from the table of commands and flags.
#include <string>

#include "context.h"

namespace rashomon::cli {
namespace {

/// Text for troff: backslashes and hyphens as such, no line that begins with a dot or a quote.
std::string troff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) {
      out += "\\&";
      out += c;
    } else {
      out += c;
    }
  }
  return out;
}

std::string flag_entry(const Flag& flag) {
  std::string out = ".TP\n";
  if (flag.letter) out += "\\fB\\-" + std::string(1, flag.letter) + "\\fR, ";
  out += "\\fB\\-\\-" + troff(flag.name) + "\\fR";
  if (*flag.value != '\0') out += " \\fI" + troff(flag.value) + "\\fR";
  return out + "\n" + troff(flag.help) + "\n";
}

std::string command_entry(const Command& command) {
  std::string out =
      ".SS \"rashomon " + troff(command.name) + (*command.arguments ? " " + troff(command.arguments) : "") + "\"\n";
  out += troff(command.summary) + ".\n";
  if (*command.details != '\0') out += ".PP\n" + troff(command.details) + "\n";
  for (const Flag* flag : flags_of(command)) out += flag_entry(*flag);
  if (*command.examples != '\0') out += ".PP\n.nf\n.RS 4\n" + troff(command.examples) + "\n.RE\n.fi\n";
  return out;
}

}  // namespace

int run_man(Context& context) {
  CLI_TRY(out, context, context.output());
  std::string page =
      ".TH RASHOMON 1 \"\" \"Rashomon " + troff(version().substr(0, version().find('+'))) +
      "\" \"User Commands\"\n"
      ".SH NAME\nrashomon \\- one ledger of what many news reports say\n"
      ".SH SYNOPSIS\n\\fBrashomon\\fR [\\fIFLAGS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n"
      ".SH DESCRIPTION\nRashomon reads news reports of the same events from many outlets and keeps one ledger: what "
      "happened, "
      "who did it to whom, where and when, who says so, who disputes it, in which exact words.\n.SH COMMANDS\n";
  for (const Command& command : commands()) page += command_entry(command);
  page += ".SH \"FLAGS OF EVERY COMMAND\"\n";
  for (const Flag& flag : global_flags()) page += flag_entry(flag);
  page +=
      ".SH \"EXIT STATUS\"\n.TP\n0\nfound, or done\n.TP\n1\nnothing matched, or differences were found\n.TP\n2\nwrong "
      "usage, or it could "
      "not be done\n.TP\n3\ndone, but some inputs were skipped; each is listed on standard "
      "error\n.TP\n130\ninterrupted\n"
      ".SH ENVIRONMENT\n.TP\nRASHOMON_LEDGER\nthe ledger where \\-\\-ledger is not given\n.TP\nRASHOMON_CONFIG\nthe "
      "file of \\-\\-config\n"
      ".TP\nNO_COLOR, CLICOLOR_FORCE, TERM, COLUMNS\nas is the custom\n";
  out->data(page);
  return context.finish(kDone);
}

}  // namespace rashomon::cli
