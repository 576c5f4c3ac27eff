// SPDX-License-Identifier: Apache-2.0
// The API under /api/v1: what is asked of a ledger, in the words of docs/formats/ledger.md and the flags of the command
// line. Described by apps/serve/openapi.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "context.h"
#include "http_server.h"
#include "ledgers.h"

namespace rashomon::serve {

struct ServeOptions {
  bool edit = false;
  std::string author;              // of corrections that name none
  std::string token;               // "": none is asked for
  std::vector<std::string> hosts;  // names under which a browser may address the server; empty: any
};

/// The body of an answer and its type, before caching and packing.
struct Answer {
  std::string body;
  std::string type = "application/json; charset=utf-8";
  int status = 200;
};

/// One question: the path below /api/v1, cut at its slashes, and the flags of the query.
struct Question {
  std::vector<std::string> path;
  cli::Arguments given;
  std::string accept;  // "json", "jsonl", "csv", "geojson", "kml", "atom", "acled", "ucdp"
};

/// Reads "a=b&c=d" as flags of `command` and of `own` (blank between; they take any text). Errors: invalid_argument.
Result<cli::Arguments> read_query(std::string_view query, const cli::Command* command, std::string_view own);
/// "%20" and "+" undone; false for what is no UTF-8 or holds control characters.
bool decode_percent(std::string_view text, bool plus, std::string& into);

// Each answers one kind of path. Errors become HTTP statuses by their code.
/// `store`: the ledger whose rows are counted.
Result<Answer> answer_service(Ledgers& ledgers, const Store& store, HoldingRule rule, const ServeOptions& options);
Result<Answer> answer_list(const Store& store, const std::string& kind, const Question& question);
Result<Answer> answer_item(const Store& store, const std::string& kind, const std::string& id);
/// `limit`: how many events, from the first on; below 0 all.
Result<Answer> answer_index(const Store& store, int64_t limit = -1);
Result<Answer> answer_rules(const Store& store);
Result<Answer> answer_diff(Ledgers& ledgers, const cli::Arguments& given, HoldingRule rule, const std::string& form);
Result<Answer> answer_claim_grid(const Store& store, const std::string& event);
Result<Answer> answer_reading(const Store& store, const std::string& report);
Result<Answer> answer_profile(const Store& store, const std::string& entity);
Result<Answer> answer_corrections(const Store& store, const std::string& accept);
/// As the command line writes it.
Answer csv_answer(const Table& table);
Result<Answer> keep_corrections(Ledgers& ledgers, const ServeOptions& options, const Request& request);

/// The number that `name` was given as, of up to nine digits, else `otherwise`. Errors: invalid_argument.
Result<int64_t> whole_number(const cli::Arguments& given, std::string_view name, int64_t otherwise);

/// Which list a name is, or false: "events" …
bool is_list(std::string_view kind);
/// The id of the one thing of `kind` that begins with `id`. Errors: not_found.
Result<std::string> id_of(const Store& store, std::string_view kind, const std::string& id);
RowKind row_kind(std::string_view kind);

/// `"entities":{id:{name,type,…}},"reports":{id:{outlet,title,…}}` of all ids that stand in `json`.
Result<std::string> named_in(const Store& store, std::string_view json);

/// `"claims":[…]`: the rows of all claims whose ids stand in `json`.
Result<std::string> claims_in(const Store& store, std::string_view json);

/// {"error":{"code","message","advice"}}
Answer answer_error(const Error& error);
Answer answer_error(int status, std::string_view code, std::string_view message, std::string_view advice = {});

}  // namespace rashomon::serve
