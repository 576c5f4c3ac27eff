// SPDX-License-Identifier: Apache-2.0
#include "context.h"

#include <cstdio>
#include <cstdlib>

#include "days.h"
#include "states.h"

namespace rashomon::cli {

std::string Arguments::text(std::string_view flag, std::string_view otherwise) const {
  const auto found = flags.find(flag);
  return found == flags.end() ? std::string(otherwise) : found->second.back();
}

int64_t Arguments::number(std::string_view flag, int64_t otherwise) const {
  const auto found = flags.find(flag);
  return found == flags.end() ? otherwise : std::strtoll(found->second.back().c_str(), nullptr, 10);
}

std::string Context::ledger_path() const {
  if (arguments.has("ledger")) return arguments.text("ledger");
  const char* named = std::getenv("RASHOMON_LEDGER");
  return named != nullptr && *named != '\0' ? named : "rashomon.ledger";
}

Format Context::format() const {
  // The last one given counts, but a short form beats --format.
  if (arguments.has("jsonl")) return Format::jsonl;
  if (arguments.has("json")) return Format::json;
  if (arguments.has("csv")) return Format::csv;
  const std::string name = arguments.text("format", "table");
  return name == "csv"     ? Format::csv
         : name == "tsv"   ? Format::tsv
         : name == "json"  ? Format::json
         : name == "jsonl" ? Format::jsonl
         : name == "md"    ? Format::md
                           : Format::table;
}

EngineOptions Context::engine_options() const {
  EngineOptions options;
  options.threads = static_cast<int>(arguments.number("threads", 0));
  options.models_directory = arguments.text("models");
  if (const auto rules = arguments.flags.find("rules"); rules != arguments.flags.end())
    options.rule_files = rules->second;
  if (const auto actors = arguments.flags.find("actors"); actors != arguments.flags.end())
    options.actor_files = actors->second;
  if (const auto places = arguments.flags.find("places"); places != arguments.flags.end())
    options.place_files = places->second;
  options.intake.outlet = arguments.text("outlet-name");
  const auto most = static_cast<int64_t>(options.intake.max_report_bytes);
  options.intake.max_report_bytes = static_cast<uint64_t>(arguments.number("max-report-bytes", most));
  const std::string input = arguments.text("input");
  if (input == "text") options.intake.format = InputFormat::text;
  if (input == "html") options.intake.format = InputFormat::html;
  if (input == "jsonl") options.intake.format = InputFormat::jsonl;
  return options;
}

Result<Store*> Context::ledger() {
  if (!store_) {
    Result<Store> opened = Store::open(ledger_path(), OpenMode::read_only);
    if (!opened) return opened.error();
    store_ = *std::move(opened);
    std::string reads_with(version());
    if (arguments.has("models") || arguments.has("rules") || arguments.has("actors") || arguments.has("places")) {
      const Result<Models> models = models_for(engine_options());
      if (!models) return models.error();
      reads_with = version_with(*models);
    }
    if (arguments.has("known-on")) {
      const std::string day = iso_day(parse_days(arguments.text("known-on")).latest);
      Result<Store> part = ledger_known_on(*store_, day, engine_options());
      if (!part) return part.error();
      store_ = *std::move(part);
      RASHOMON_TRY(use_rule());
      return &*store_;
    }
    RASHOMON_TRY(use_rule());
    const Result<bool> current = store_->ledger_is_current(reads_with);
    if (current && !*current && std::string_view(arguments.command->name) != "doctor") {
      say("rashomon: the ledger is older than its reports or than this version of Rashomon; `rashomon build` renews "
          "it");
    }
  }
  return &*store_;
}

Result<const Engine*> Context::engine() {
  static const Engine* kept = nullptr;
  if (kept == nullptr) {
    Result<Engine> opened = Engine::open(engine_options());
    if (!opened) return opened.error();
    kept = new Engine(*std::move(opened));
  }
  return kept;
}

Result<void> Context::use_rule() {
  // what is held against the reports is the ledger as it is kept, with the rows of all rules
  if (std::string_view(arguments.command->name) == "check") return {};
  HoldingRule rule = HoldingRule::any;
  (void)parse_holding_rule(arguments.text("rule", "any"), rule);
  return store_->use_rule(rule);
}

Result<Output*> Context::output() {
  if (!output_) {
    Result<Output> opened = Output::open(arguments.text("output"), arguments.text("color", "auto"));
    if (!opened) return opened.error();
    output_ = *std::move(opened);
  }
  return &*output_;
}

int Context::finish(int code) {
  if (!output_) return code;
  const Result<void> done = output_->finish();
  return done ? code : fail(done.error());
}

void Context::say(std::string_view line) const {
  if (quiet()) return;
  const std::string safe = printable(line, true);
  std::fprintf(stderr, "%s\n", safe.c_str());
}

int Context::fail(const Error& error) const {
  const Terminal terminal = error_terminal();
  const std::string who = arguments.command ? std::string("rashomon ") + arguments.command->name : "rashomon";
  std::fprintf(stderr, "%s %s\n", terminal.styled(Style::red, who + ":").c_str(), printable(error.message).c_str());
  if (!error.advice.empty()) std::fprintf(stderr, "  %s\n", printable(error.advice).c_str());
  return kFailed;
}

}  // namespace rashomon::cli
