// SPDX-License-Identifier: Apache-2.0
// Corrections by hand over HTTP: the same as `fix`, `merge`, `split`, `undo`, `apply` and `log` of the command line.
#include <nlohmann/json.hpp>
#include <sstream>

#include "api.h"
#include "grid.h"
#include "make_correction.h"
#include "rashomon/base/unicode.h"

namespace rashomon::serve {
namespace {

using nlohmann::json;

constexpr size_t kMostOf = 100;
constexpr size_t kMostText = 2000;

Error wrong(const std::string& what) {
  return {ErrorCode::invalid_argument, what,
          "send {\"act\":\"fix|merge|split|undo\",\"of\":[ids],\"set\":{field:value},\"parts\":[…],\"reason\":\"…\"}"};
}

Result<std::vector<std::string>> texts_at(const json& body, const char* name) {
  std::vector<std::string> texts;
  const auto found = body.find(name);
  if (found == body.end()) return texts;
  if (!found->is_array() || found->size() > kMostOf) return wrong(std::string(name) + " is to be a list of texts");
  for (const json& item : *found) {
    if (!item.is_string() || item.get_ref<const std::string&>().size() > kMostText)
      return wrong(std::string(name) + " is to be a list of texts");
    texts.push_back(item.get<std::string>());
  }
  return texts;
}

Result<std::string> text_at(const json& body, const char* name) {
  const auto found = body.find(name);
  if (found == body.end()) return std::string();
  if (!found->is_string() || found->get_ref<const std::string&>().size() > kMostText)
    return wrong(std::string(name) + " is to be a text of at most " + std::to_string(kMostText) + " bytes");
  return found->get<std::string>();
}

Result<Correction> correction_of(const Store& store, const json& body, const std::string& author) {
  if (!body.is_object()) return wrong("a correction is an object");
  for (const auto& [name, value] : body.items()) {
    if (name != "act" && name != "of" && name != "set" && name != "parts" && name != "reason" && name != "author")
      return wrong("a correction has no '" + replace_ill_formed(name.substr(0, 40)) + "'");
  }
  const Result<std::string> act = text_at(body, "act");
  if (!act) return act.error();
  const Result<std::vector<std::string>> of = texts_at(body, "of");
  if (!of) return of.error();
  const Result<std::vector<std::string>> parts = texts_at(body, "parts");
  if (!parts) return parts.error();
  const Result<std::string> reason = text_at(body, "reason");
  if (!reason) return reason.error();
  Result<std::string> by = text_at(body, "author");
  if (!by) return by.error();
  if (by->empty()) *by = author;
  if (trim(*reason).empty() && *act != "undo") return wrong("a correction needs a reason");
  const cli::Signature signature{*by, cli::time_now(), *reason};
  if (*act == "merge")
    return of->size() < 2 ? wrong("a merge is of two and more") : cli::make_merge(store, *of, signature);
  if (of->size() != 1) return wrong("it is of one thing");
  if (*act == "undo") return cli::make_undo(store, of->front(), signature);
  if (*act == "split")
    return parts->empty() ? wrong("a split names the parts that go")
                          : cli::make_split(store, of->front(), *parts, signature);
  if (*act != "fix") return wrong("there is no act '" + replace_ill_formed(act->substr(0, 40)) + "'");
  const auto set = body.find("set");
  if (set == body.end() || !set->is_object() || set->empty() || set->size() > kMostOf)
    return wrong("a fix sets one field or more");
  std::vector<std::pair<std::string, std::string>> settings;
  for (const auto& [field, value] : set->items()) {
    if (!value.is_string() || value.get_ref<const std::string&>().size() > kMostText) return wrong("a value is a text");
    settings.emplace_back(field, value.get<std::string>());
  }
  return cli::make_fix(store, of->front(), settings, signature);
}

}  // namespace

Result<Answer> answer_corrections(const Store& store, const std::string& accept) {
  Result<std::vector<Correction>> corrections = store.corrections();
  if (!corrections) return corrections.error();
  cli::sort_by_time(*corrections);
  Answer answer;
  if (accept == "jsonl") {
    answer.type = "application/x-ndjson; charset=utf-8";
    for (const Correction& c : *corrections) answer.body += print_correction(c) + "\n";
    return answer;
  }
  const Result<Table> table = cli::corrections_table(store, *corrections);
  if (!table) return table.error();
  if (accept == "csv") return csv_answer(*table);
  answer.body =
      "{\"kind\":\"corrections\",\"total\":" + std::to_string(corrections->size()) + ",\"next\":null,\"rows\":[";
  for (size_t i = 0; i < corrections->size(); ++i) {
    answer.body += (i ? ",\n" : "\n") + std::string("{\"state\":") + cli::json_value(table->rows[i][6]) +
                   ",\"line\":" + print_correction((*corrections)[i]) + "}";
  }
  answer.body += "]}\n";
  return answer;
}

Result<Answer> keep_corrections(Ledgers& ledgers, const ServeOptions& options, const Request& request) {
  std::vector<Correction> corrections;
  const std::string_view type = request.header("content-type");
  if (type.substr(0, type.find(';')) == "application/x-ndjson") {
    std::istringstream in(request.body);
    RASHOMON_TRY(cli::read_patch(in, "the patch", corrections));
    if (corrections.empty()) return wrong("the patch is empty");
  } else {
    const json body = json::parse(request.body, nullptr, false);
    if (body.is_discarded()) return wrong("the body is no JSON");
    Result<Ledgers::Lease> store = ledgers.lease();
    if (!store) return store.error();
    Result<Correction> correction = correction_of(**store, body, options.author);
    if (!correction) return correction.error();
    corrections.push_back(*std::move(correction));
  }
  const Result<Ledgers::Kept> kept = ledgers.keep(corrections);
  if (!kept) return kept.error();
  std::string rows;
  for (size_t i = 0; i < corrections.size(); ++i) {
    rows += (i ? "," : "") + std::string("{\"correction\":") + cli::json_text(corrections[i].id) +
            ",\"applies\":" + (kept->outcomes[i].empty() ? "true" : "false") +
            ",\"note\":" + cli::json_text(kept->outcomes[i]) + "}";
  }
  Answer answer;
  answer.status = 201;
  answer.body = "{\"fresh\":" + std::to_string(kept->fresh) + ",\"rows\":[" + rows + "]}\n";
  return answer;
}

}  // namespace rashomon::serve
