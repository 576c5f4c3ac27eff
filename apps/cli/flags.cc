// SPDX-License-Identifier: Apache-2.0
#include "flags.h"

#include "commands.h"

namespace rashomon::cli {

const std::vector<Flag>& global_flags() {
  using enum FlagKind;
  static const std::vector<Flag> kFlags = {
      {"ledger", 'C', path, "FILE", "", "the ledger; default rashomon.ledger in this folder, or $RASHOMON_LEDGER"},
      {"format", 'f', choice, "FORMAT", "table csv tsv json jsonl md",
       "how data is written: table, csv, tsv, json, jsonl, md"},
      {"json", 0, toggle, "", "", "as --format json"},
      {"jsonl", 0, toggle, "", "", "as --format jsonl: one object a line"},
      {"csv", 0, toggle, "", "", "as --format csv"},
      {"output", 'o', path, "FILE", "", "write data there instead of standard output"},
      {"quiet", 'q', toggle, "", "", "no words on standard error but errors"},
      {"verbose", 'v', toggle, "", "", "more words on standard error"},
      {"threads", 'j', number, "N", "", "number of threads; default one a core"},
      {"color", 0, choice, "WHEN", "auto always never", "colours: auto (on a terminal), always, never"},
      {"no-progress", 0, toggle, "", "", "no progress bar"},
      {"config", 0, path, "FILE", "", "defaults for flags, a line each: `limit = 20`; also $RASHOMON_CONFIG"},
      {"models", 0, path, "DIR", "", "models, lexicons and rules from this folder instead of the built-in ones"},
      {"rules", 0, path, "FILE", "", "also read these rules of your own (docs/formats/rules.md); may be given again"},
      {"actors", 0, path, "FILE", "",
       "actors that you know: names, aliases, types, countries (docs/formats/actors.md); may be given again"},
      {"places", 0, path, "FILE", "",
       "places that you know: names, points, types (docs/formats/places.md); may be given again"},
      {"help", 'h', toggle, "", "", "help on the command"},
      {"version", 'V', toggle, "", "", "the version"},
  };
  return kFlags;
}

const std::vector<Flag>& command_flags() {
  using enum FlagKind;
  static const std::vector<Flag> kFlags = {
      {"since", 0, day, "DAY", "", "not wholly before DAY: 2020-05-18, 2020-05 or 2020"},
      {"until", 0, day, "DAY", "", "not wholly after DAY"},
      {"place", 0, text, "PLACE", "", "at this place: a name in any spelling that the reports use, or an id"},
      {"actor", 0, text, "ACTOR", "", "by this actor: a name or an id (quotes: who speaks; relations: either end)"},
      {"type", 0, text, "TYPE", "", "of this type; several with commas"},
      {"box", 0, text, "W,S,E,N", "", "at a place between these degrees: west, south, east, north"},
      {"outlet", 0, text, "OUTLET", "", "told by an outlet whose name holds this"},
      {"min-origins", 0, number, "N", "", "told by at least N independent origins"},
      {"disputed", 0, toggle, "", "", "only what is disputed"},
      {"status", 0, choice, "STATUS", "asserted claimed disputed denied planned",
       "of this status: asserted, claimed, disputed, denied, planned"},
      {"text", 0, text, "TEXT", "", "whose words in the reports hold TEXT"},
      {"limit", 0, number, "N", "", "at most N rows"},
      {"sort", 0, text, "COLUMN", "", "in order of a column; -COLUMN for the other way round"},
      {"known-on", 0, day, "DAY", "", "as it was known on DAY: only reports published by then count"},
      {"rule", 0, choice, "RULE", "any majority against-interest latest",
       "whose word counts where accounts differ: any, majority (of origins), against-interest (not that of who gains "
       "by it), latest"},
      {"on", 0, day, "DAY", "", "as of DAY; default the last day of the ledger"},
      {"about", 0, choice, "WHAT", "time place actor target happened cause number",
       "disputed in this: time, place, actor, target, happened, cause, number"},
      {"set", 0, text, "FIELD=VALUE", "", "what is right; may be given several times"},
      {"reason", 0, text, "TEXT", "", "why, for those who read the log"},
      {"author", 0, text, "NAME", "", "who corrects; default $RASHOMON_AUTHOR, else $USER"},
      {"raw", 0, toggle, "", "", "a report's text, exactly its bytes"},
      {"rebuild", 0, toggle, "", "", "also build the ledger again from all readings and compare every byte"},
      {"to", 0, choice, "FORMAT", "jsonl csv geojson kml atom acled ucdp",
       "jsonl (everything), csv (one kind, or a folder of all with -o DIR/); of events: geojson, kml, atom, and acled "
       "or "
       "ucdp (CSV with the columns of those data sets)"},
      {"kind", 0, choice, "KIND",
       "reports events claims holdings disputes quotes wordings actors places relations quantities stories",
       "csv: which kind"},
      {"stage", 0, choice, "STAGE", "document language mentions names times claims reading",
       "what to show: document, language, mentions, names, times, claims, reading"},
      {"input", 0, choice, "FORM", "auto text html jsonl", "what the inputs are: auto, text, html, jsonl"},
      {"outlet-name", 0, text, "NAME", "", "the outlet of all reports that do not name one"},
      {"host", 0, text, "ADDRESS", "", "listen there; default 127.0.0.1, this machine only"},
      {"port", 0, number, "N", "", "listen on this port; 0: any free one; default 8747"},
      {"edit", 0, toggle, "", "", "let the pages and the API keep corrections"},
      {"max-report-bytes", 0, number, "N", "", "skip a report of more bytes; default 16777216"},
  };
  return kFlags;
}

#define TIME_FLAGS "known-on rule since until "
#define END_FLAGS "text limit sort"

const std::vector<Command>& commands() {
  static const std::vector<Command> kCommands = {
      {"add", "Take in", "FILE|DIR|-...", 1, -1, "input outlet-name max-report-bytes",
       "read reports and keep them; leaves the ledger built",
       "Reads text, HTML and JSON Lines files, packed with gzip or zstd or not, folders of them, and standard input "
       "(-). A report "
       "that the ledger holds already is not added twice. An input that cannot be read is listed on standard error and "
       "the rest goes on; the exit code is then 3.",
       "rashomon add news/\nzcat dump.jsonl.gz | rashomon add -", run_add},
      {"build", "Take in", "", 0, 0, "", "build the ledger again from all readings",
       "Reads again every report that another version of Rashomon or of its rules had read. The reports' own files are "
       "not needed.",
       "rashomon build", run_build},

      {"events", "Ask", "", 0, 0, TIME_FLAGS "place box actor type outlet min-origins disputed about status " END_FLAGS,
       "what happened: one row an event",
       "An event is gathered from the claims of all reports about one happening. ORIGINS counts independent reports: "
       "copies and "
       "rewrites of one text count once.",
       "rashomon events --place Misrata --since 2011-03 --min-origins 2\nrashomon events --disputed --sort -origins",
       run_query},
      {"claims", "Ask", "", 0, 0, TIME_FLAGS "place box actor type outlet disputed " END_FLAGS,
       "who says what happened: one row a claim of a report", "", "rashomon claims --outlet Reuters --type airstrike",
       run_query},
      {"holds", "Ask", "[PLACE]", 0, -1, "on " TIME_FLAGS "box actor outlet disputed " END_FLAGS,
       "who holds a place, from when to when, and who says so",
       "With a place, its history; without, every place on one day. --rule says whose word counts; how many rows it "
       "changes is told on standard error.",
       "rashomon holds \"Ras Lanuf\"\nrashomon holds --on 2020-06-05\nrashomon holds --rule against-interest",
       run_holds},
      {"disputes", "Ask", "", 0, 0, TIME_FLAGS "place box actor type outlet min-origins about status " END_FLAGS,
       "where reports contradict each other, side by side", "", "rashomon disputes --about number", run_disputes},
      {"quotes", "Ask", "", 0, 0, TIME_FLAGS "actor outlet " END_FLAGS, "who said what", "",
       "rashomon quotes --actor Guterres", run_query},
      {"words", "Ask", "ACTOR", 1, -1, TIME_FLAGS "outlet " END_FLAGS,
       "how each outlet names an actor, and the words that judge", "", "rashomon words \"Wagner Group\"", run_words},
      {"actors", "Ask", "", 0, 0, "known-on rule type " END_FLAGS,
       "people, groups, states and organisations with their names", "", "rashomon actors --type group --sort -events",
       run_query},
      {"places", "Ask", "", 0, 0, "known-on rule box type " END_FLAGS,
       "places and facilities with their names and where they lie", "", "rashomon places --text Brega", run_query},
      {"reports", "Ask", "", 0, 0, TIME_FLAGS "outlet " END_FLAGS,
       "the reports, their days, and which was made from which", "", "rashomon reports --outlet AP", run_query},
      {"outlets", "Ask", "", 0, 0, "known-on rule outlet limit",
       "who reports how much, how much of it is his own, and what is disputed",
       "MADE FROM OTHERS counts reports that were copied, cut or rewritten from another report; IN OWN VOICE claims "
       "that no "
       "source is named for; DISPUTED claims that another report contradicts.",
       "rashomon outlets --csv", run_outlets},
      {"edits", "Ask", "", 0, 0, "known-on outlet", "articles that were changed after they were first seen",
       "Two reports are one article if they have one address, or one outlet and title. Shown are the sentences that "
       "went "
       "and those that came.",
       "rashomon edits --outlet Reuters --jsonl", run_edits},
      {"relations", "Ask", "", 0, 0, TIME_FLAGS "actor type outlet min-origins " END_FLAGS,
       "who backs, supplies, leads, speaks for or belongs to whom", "", "rashomon relations --type supplies",
       run_query},
      {"quantities", "Ask", "", 0, 0, "known-on rule outlet " END_FLAGS,
       "numbers of people, things and distances, with who counts", "", "rashomon quantities --text killed", run_query},
      {"search", "Ask", "TEXT", 1, -1, "outlet limit", "full text; prints file:byte:line",
       "All words must stand in the report; \"several words\" in quotes must stand side by side. Accents do not "
       "matter.",
       "rashomon search ceasefire Idlib\nrashomon search '\"no fly zone\"'", run_search},
      {"sql", "Ask", "QUERY", 1, 1, "known-on rule", "read-only SQL over the ledger",
       "Views, with names beside ids and the words beside their offsets: v_reports v_events v_claims v_holdings "
       "v_disputes v_quotes "
       "v_wordings v_actors v_places v_entities v_mentions v_relations v_quantities v_stories v_derivations. QUERY - "
       "reads the query from standard input.",
       "rashomon sql \"SELECT outlet, count(*) FROM v_claims GROUP BY 1\"", run_sql},

      {"show", "Trust", "ID", 1, -1, "raw known-on rule",
       "one thing in full: an event, claim, report, entity or any other row",
       "ID may be cut short as long as it is the only one that begins so. A file's name shows its report, a name its "
       "entity.",
       "rashomon show ev_7f3a\nrashomon show --raw r_02cd > body.txt", run_show},
      {"why", "Trust", "ID", 1, 1, "rule", "the words, rules and steps that something in the ledger rests on", "",
       "rashomon why ev_7f3a", run_why},
      {"diff", "Trust", "BEFORE [AFTER]", 1, 2, "kind rule", "what differs between two days, rules, ledgers or engines",
       "BEFORE and AFTER are each a day (as it was known then), a rule (any, majority, against-interest, latest), the "
       "file "
       "of another ledger, `rebuilt` (as this engine reads and builds the same reports) or `kept` (as it stands, the "
       "default of AFTER). Without --kind reports, events, holdings and relations are compared. Exit code 1 if "
       "anything "
       "differs.",
       "rashomon diff 2020-05-18 2020-05-20\nrashomon diff any against-interest --kind holdings\nrashomon diff "
       "../last-week.ledger --jsonl\nrashomon diff kept rebuilt",
       run_diff},
      {"check", "Trust", "", 0, 0, "rebuild", "hold every span against its report",
       "Exit code 1 if anything is wrong; each fault is listed on standard output.", "rashomon check --rebuild",
       run_check},

      {"fix", "Correct", "ID", 1, 1, "set reason author", "set what the ledger has wrong about one thing",
       "Of a report: outlet, published. Of a claim: type, stance, when, place, actor, target, drop=yes, seen=yes "
       "(looked at and let stand). Of an event: "
       "type, status, when, place, actor, target. Of an entity: name, type, country, point (LAT,LON). Days are "
       "2020-05-18 "
       "or 2020-05-18..2020-05-20. The reports stay as they are; the correction holds whenever the ledger is built "
       "again.",
       "rashomon fix ev_7f3a --set when=2020-05-18 --reason \"the report counts from its own day\"", run_fix},
      {"merge", "Correct", "ID ID...", 2, -1, "reason author", "two events, or two entities, are one", "",
       "rashomon merge en_51c0 en_9b2e --reason \"his nom de guerre\"", run_merge},
      {"split", "Correct", "ID PART...", 2, -1, "reason author", "an event, or an entity, is two",
       "PART is what goes: claims or reports of an event; names of an entity, or reports that mention it.",
       "rashomon split ev_7f3a c_02cd --reason \"another strike, a day later\"", run_split},
      {"undo", "Correct", "CORRECTION", 1, 1, "reason author", "take a correction back; the log keeps both", "",
       "rashomon undo k_3e51", run_undo},
      {"log", "Correct", "", 0, 0, "", "all corrections, who made them, why, and whether they still apply",
       "With --jsonl a patch that `rashomon apply` reads, here or elsewhere.", "rashomon log --jsonl > patch.jsonl",
       run_log},
      {"apply", "Correct", "PATCH|-...", 1, -1, "", "take over the corrections of a patch",
       "Corrections that are known already count once. One whose event, claim, report or entity is not in this ledger "
       "is "
       "kept and told; the exit code is then 1.",
       "rashomon apply patch.jsonl", run_apply},

      {"export", "Give out", "", 0, 0, "to kind known-on rule", "the whole ledger for other programs", "",
       "rashomon export --to jsonl -o ledger.jsonl\nrashomon export --to csv -o tables/", run_export},
      {"serve", "Give out", "[LEDGER]", 0, 1, "host port edit author",
       "pages for a browser and an HTTP API over the ledger",
       "Prints the address and serves until Ctrl-C. Read only, and for this machine only, unless --edit and --host say "
       "otherwise; for other machines a token is asked for: $RASHOMON_TOKEN, or a new one that is part of the printed "
       "address. No page loads anything from elsewhere.",
       "rashomon serve\nrashomon serve --edit --port 8080 mine.ledger", run_serve},
      {"dump", "Give out", "FILE|-...", 1, -1, "stage input outlet-name max-report-bytes",
       "what one stage makes of a report, without a ledger",
       "Names and times are JSON Lines; language is CoNLL-U (--format conllu says so); the others are one fact a line.",
       "rashomon dump --stage claims report.txt", run_dump},

      {"rules", "Give out", "test | trace FILE|-...", 1, -1, "input max-report-bytes",
       "try the rules: their own examples, or every trigger in a report",
       "`test` reads the example sentences of all rules and lists those that are not met; the exit code is then 1. "
       "`trace` "
       "shows for every trigger in a report whether its rule fired, what stood in its slots (\"?\": without a "
       "mention), and "
       "what kept it from firing.",
       "rashomon rules test --rules mine.rules\nrashomon rules trace report.txt", run_rules},

      {"doctor", "Self", "", 0, 0, "", "versions, models, the ledger's state: what a fault report needs", "",
       "rashomon doctor", run_doctor},
      {"version", "Self", "", 0, 0, "", "the version", "", "rashomon version", run_version},
      {"help", "Self", "[COMMAND]", 0, 1, "", "help on a command", "", "rashomon help events", run_help},
      {"man", "Self", "", 0, 0, "", "the manual page, for man -l -", "", "rashomon man | man -l -", run_man},
      {"completions", "Self", "SHELL", 1, 1, "", "completions for bash, zsh or fish", "",
       "rashomon completions bash > ~/.local/share/bash-completion/completions/rashomon", run_completions},
  };
  return kCommands;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : commands()) {
    if (name == command.name) return &command;
  }
  return nullptr;
}

const Flag* find_flag(std::string_view name) {
  for (const auto* table : {&global_flags(), &command_flags()}) {
    for (const Flag& flag : *table) {
      if (name == flag.name) return &flag;
    }
  }
  return nullptr;
}

std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const size_t end = std::min(list.find(' '), list.size());
    if (end > 0) words.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

std::vector<const Flag*> flags_of(const Command& command) {
  std::vector<const Flag*> flags;
  for (const std::string_view name : words_of(command.flags)) {
    if (const Flag* flag = find_flag(name)) flags.push_back(flag);
  }
  return flags;
}

}  // namespace rashomon::cli
