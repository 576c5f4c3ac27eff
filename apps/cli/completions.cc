// SPDX-License-Identifier: Apache-2.0
// Completions for bash, zsh and fish, from the table of commands and flags.
#include <string>

#include "context.h"
#include "suggest.h"

namespace rashomon::cli {
namespace {

std::string flag_words(const Command& command) {
  std::string words;
  for (const Flag* flag : flags_of(command)) words += std::string(" --") + flag->name;
  return words.empty() ? words : words.substr(1);
}

std::string global_words() {
  std::string words;
  for (const Flag& flag : global_flags()) {
    words += std::string(words.empty() ? "--" : " --") + flag.name;
    if (flag.letter) words += std::string(" -") + flag.letter;
  }
  return words;
}

std::string command_words() {
  std::string words;
  for (const Command& command : commands()) words += std::string(words.empty() ? "" : " ") + command.name;
  return words;
}

std::string choice_cases() {
  std::string out;
  for (const auto* table : {&global_flags(), &command_flags()}) {
    for (const Flag& flag : *table) {
      if (flag.kind != FlagKind::choice || *flag.choices == '\0') continue;
      const std::string letter = flag.letter ? std::string("|-") + flag.letter : "";
      out += std::string("    --") + flag.name + letter + ") COMPREPLY=($(compgen -W '" + flag.choices +
             "' -- \"$word\")); return ;;\n";
    }
  }
  return out;
}

std::string bash() {
  std::string out =
      "# Completions of rashomon for bash; made by `rashomon completions bash`.\n_rashomon() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= w flags\n"
      "  case $before in\n" +
      choice_cases() +
      "  esac\n"
      "  for w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n    case $w in\n";
  for (const Command& command : commands()) out += std::string("      ") + command.name + ") command=$w; break ;;\n";
  out += "    esac\n  done\n  case $command in\n    '') flags='" + command_words() + "' ;;\n";
  for (const Command& command : commands())
    out += std::string("    ") + command.name + ") flags='" + flag_words(command) + "' ;;\n";
  out += "  esac\n  if [[ $word == -* || -z $command ]]; then\n    COMPREPLY=($(compgen -W \"$flags " + global_words() +
         "\" -- \"$word\"))\n"
         "  elif [[ $command == help ]]; then\n    COMPREPLY=($(compgen -W '" +
         command_words() +
         "' -- \"$word\"))\n"
         "  elif [[ $command == completions ]]; then\n    COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$word\"))\n"
         "  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\ncomplete -o filenames -F _rashomon rashomon\n";
  return out;
}

/// For zsh and fish: a text within single quotes.
std::string quoted(std::string_view text, bool zsh) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += zsh ? "'\\''" : "\\'";
    } else if (zsh && (c == '[' || c == ']' || c == ':')) {
      out += std::string("\\") + c;
    } else {
      out += c;
    }
  }
  return out + "'";
}

std::string zsh_flag(const Flag& flag) {
  std::string action;
  if (flag.kind == FlagKind::choice && *flag.choices != '\0') action = std::string(":value:(") + flag.choices + ")";
  if (flag.kind == FlagKind::path) action = ":file:_files";
  if (action.empty() && flag.kind != FlagKind::toggle) action = ":value:";
  const std::string help = quoted(flag.help, true);
  const std::string tail = "[" + help.substr(1, help.size() - 2) + "]" + action + "'";
  std::string out = std::string("    '--") + flag.name + tail + "\n";
  if (flag.letter) out += std::string("    '-") + flag.letter + tail + "\n";
  return out;
}

std::string zsh() {
  std::string out =
      "#compdef rashomon\n# Completions of rashomon for zsh; made by `rashomon completions zsh`.\n_rashomon() {\n"
      "  local -a all commands\n  all=(\n";
  for (const Flag& flag : global_flags()) out += zsh_flag(flag);
  out += "  )\n  commands=(\n";
  for (const Command& command : commands())
    out += "    " + quoted(std::string(command.name) + ":" + command.summary, false) + "\n";
  out += "  )\n  local command=${words[(r)(";
  std::string any = command_words();
  for (char& c : any) c = c == ' ' ? '|' : c;
  out += any + ")]}\n  case $command in\n";
  for (const Command& command : commands()) {
    out += std::string("    ") + command.name + ")\n      _arguments $all \\\n";
    for (const Flag* flag : flags_of(command)) {
      std::string line = zsh_flag(*flag);
      line.pop_back();
      out += "    " + line + " \\\n";
    }
    const std::string name = command.name;
    out += name == "help"          ? "        '*:command:(" + command_words() + ")' ;;\n"
           : name == "completions" ? "        '*:shell:(bash zsh fish)' ;;\n"
                                   : "        '*:file:_files' ;;\n";
  }
  out += "    *) _arguments $all; _describe command commands ;;\n  esac\n}\n_rashomon \"$@\"\n";
  return out;
}

std::string fish_flag(const Flag& flag, const std::string& when) {
  std::string out = "complete -c rashomon" + when + " -l " + flag.name;
  if (flag.letter) out += std::string(" -s ") + flag.letter;
  if (flag.kind == FlagKind::choice && *flag.choices != '\0') out += " -x -a " + quoted(flag.choices, false);
  if (flag.kind == FlagKind::path) out += " -r -F";
  if (flag.kind == FlagKind::text || flag.kind == FlagKind::number || flag.kind == FlagKind::day) out += " -x";
  return out + " -d " + quoted(flag.help, false) + "\n";
}

std::string fish() {
  std::string out = "# Completions of rashomon for fish; made by `rashomon completions fish`.\n";
  for (const Command& command : commands()) {
    out += std::string("complete -c rashomon -n __fish_use_subcommand -f -a ") + command.name + " -d " +
           quoted(command.summary, false) + "\n";
  }
  for (const Flag& flag : global_flags()) out += fish_flag(flag, "");
  for (const Command& command : commands()) {
    for (const Flag* flag : flags_of(command))
      out += fish_flag(*flag, std::string(" -n '__fish_seen_subcommand_from ") + command.name + "'");
  }
  out += "complete -c rashomon -n '__fish_seen_subcommand_from help' -f -a '" + command_words() +
         "'\n"
         "complete -c rashomon -n '__fish_seen_subcommand_from completions' -f -a 'bash zsh fish'\n";
  return out;
}

}  // namespace

int run_completions(Context& context) {
  const std::string& shell = context.arguments.words.front();
  if (shell != "bash" && shell != "zsh" && shell != "fish") {
    return context.fail({ErrorCode::invalid_argument,
                         "there are no completions for '" + shell + "'" + did_you_mean(shell, {"bash", "zsh", "fish"}),
                         "it is one of bash, zsh, fish"});
  }
  CLI_TRY(out, context, context.output());
  out->data(shell == "bash" ? bash() : shell == "zsh" ? zsh() : fish());
  return context.finish(kDone);
}

}  // namespace rashomon::cli
