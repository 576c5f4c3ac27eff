// SPDX-License-Identifier: Apache-2.0
// What all answers share: reading a query, errors, names of what ids stand for.
#include <algorithm>
#include <set>

#include "api.h"
#include "find.h"
#include "grid.h"
#include "parse.h"
#include "query.h"
#include "rashomon/base/unicode.h"
#include "suggest.h"

namespace rashomon::serve {
namespace {

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_found: return 404;
    case ErrorCode::invalid_argument:
    case ErrorCode::malformed: return 400;
    case ErrorCode::unsupported: return 406;
    case ErrorCode::too_large: return 413;
    case ErrorCode::locked: return 409;
    default: return 503;
  }
}

/// Ids of a kind in `json`: the prefix and sixteen hexadecimal digits between quotes.
std::set<std::string> ids_in(std::string_view json, std::string_view prefix) {
  constexpr size_t kDigits = 16;
  std::set<std::string> ids;
  const std::string open = "\"" + std::string(prefix);
  for (size_t at = json.find(open); at != std::string_view::npos; at = json.find(open, at + 1)) {
    const size_t end = at + open.size() + kDigits;
    if (end >= json.size() || json[end] != '"') continue;
    const std::string_view digits = json.substr(at + open.size(), kDigits);
    if (std::all_of(digits.begin(), digits.end(), [](char c) { return hex(c) >= 0; }))
      ids.emplace(json.substr(at + 1, end - at - 1));
  }
  return ids;
}

/// "id":{"column":value,…} of each row; the first column is the id.
std::string objects(const Table& table) {
  std::string out = "{";
  for (const auto& row : table.rows) {
    out += (out.size() > 1 ? "," : "") + cli::json_text(cli::text_of(row[0])) + ":{";
    for (size_t c = 1; c < row.size(); ++c)
      out += (c > 1 ? "," : "") + cli::json_text(table.columns[c]) + ":" + cli::json_value(row[c]);
    out += "}";
  }
  return out + "}";
}

}  // namespace

bool decode_percent(std::string_view text, bool plus, std::string& into) {
  into.clear();
  for (size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '%') {
      const int high = at + 2 < text.size() ? hex(text[at + 1]) : -1;
      const int low = high < 0 ? -1 : hex(text[at + 2]);
      if (low < 0) return false;
      c = static_cast<char>(high * 16 + low);
      at += 2;
    } else if (c == '+' && plus) {
      c = ' ';
    }
    if ((static_cast<unsigned char>(c) < 0x20) || c == 0x7f) return false;
    into += c;
  }
  return valid_utf8(into);
}

Result<cli::Arguments> read_query(std::string_view query, const cli::Command* command, std::string_view own) {
  cli::Arguments given;
  given.command = command;
  std::vector<std::string> known;
  for (const std::string_view name : cli::words_of(own)) known.emplace_back(name);
  std::vector<const cli::Flag*> flags;
  if (command != nullptr) flags = cli::flags_of(*command);
  for (const cli::Flag* flag : flags) known.emplace_back(flag->name);
  for (size_t from = 0; from < query.size();) {
    const size_t end = std::min(query.find('&', from), query.size());
    const std::string_view pair = query.substr(from, end - from);
    from = end + 1;
    if (pair.empty()) continue;
    const size_t equals = std::min(pair.find('='), pair.size());
    std::string name, value;
    if (!decode_percent(pair.substr(0, equals), true, name) ||
        !decode_percent(equals < pair.size() ? pair.substr(equals + 1) : "", true, value)) {
      return Error{ErrorCode::invalid_argument,
                   "the query is not well written: " + replace_ill_formed(pair.substr(0, 80)),
                   "write it as name=value&name=value in percent-encoded UTF-8"};
    }
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      std::string all;
      for (const std::string& k : known) all += (all.empty() ? "" : " ") + k;
      return Error{ErrorCode::invalid_argument,
                   "there is no parameter '" + name + "' here" + cli::did_you_mean(name, known),
                   all.empty() ? "it takes none" : "the parameters are: " + all};
    }
    const auto flag = std::find_if(flags.begin(), flags.end(), [&](const cli::Flag* f) { return name == f->name; });
    if (flag != flags.end()) {
      if ((*flag)->kind == cli::FlagKind::toggle) {
        if (value == "false" || value == "0") continue;
        if (!value.empty() && value != "true" && value != "1") {
          return Error{ErrorCode::invalid_argument, name + " is true or false, not '" + value + "'", ""};
        }
        value.clear();
      } else {
        Result<void> good = cli::check_value(nullptr, **flag, value);
        if (!good) {
          Error error = good.error();
          error.message = error.message.substr(error.message.compare(0, 2, "--") == 0 ? 2 : 0);
          error.advice = "the parameters are those of `rashomon help " + std::string(command->name) + "`";
          return error;
        }
      }
    }
    given.flags[name].push_back(value);
  }
  return given;
}

Result<int64_t> whole_number(const cli::Arguments& given, std::string_view name, int64_t otherwise) {
  if (!given.has(name)) return otherwise;
  const std::string text = given.text(name);
  if (text.empty() || text.size() > 9 ||
      !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return Error{ErrorCode::invalid_argument, std::string(name) + " wants a number, not '" + text + "'", ""};
  return given.number(name, otherwise);
}

Result<std::string> named_in(const Store& store, std::string_view json) {
  const auto list = [](const std::set<std::string>& ids) { return Value(cli::json_list({ids.begin(), ids.end()})); };
  const Result<Table> entities = store.query(
      "SELECT e.id, e.type, e.name, e.lat, e.lon, e.precision, e.country, e.described FROM json_each(?1) j "
      "CROSS JOIN entity e ON e.id = j.value ORDER BY e.id",
      {list(ids_in(json, "en_"))});
  if (!entities) return entities.error();
  const Result<Table> reports = store.query(
      "SELECT r.id, r.outlet, r.file, r.key, CAST(substr(b.text, r.title_begin + 1, r.title_end - r.title_begin) AS "
      "TEXT) AS title, r.published_earliest AS earliest, r.published_latest AS latest, r.origin, r.language, r.url "
      "FROM "
      "json_each(?1) j CROSS JOIN report r ON r.id = j.value LEFT JOIN body b ON b.report = r.id ORDER BY r.id",
      {list(ids_in(json, "r_"))});
  if (!reports) return reports.error();
  return "\"entities\":" + objects(*entities) + ",\"reports\":" + objects(*reports);
}

Result<std::string> claims_in(const Store& store, std::string_view json) {
  const std::set<std::string> ids = ids_in(json, "c_");
  const Result<std::vector<std::string>> lines = cli::ledger_lines(store, RowKind::claim, {ids.begin(), ids.end()});
  if (!lines) return lines.error();
  std::string out = "\"claims\":[";
  for (size_t n = 0; n < lines->size(); ++n) out += (n ? ",\n" : "") + (*lines)[n];
  return out + "]";
}

Answer csv_answer(const Table& table) {
  Answer answer{"", "text/csv; charset=utf-8"};
  cli::write_separated(table, true, [&](std::string_view line) { answer.body += line; });
  return answer;
}

Answer answer_error(int status, std::string_view code, std::string_view message, std::string_view advice) {
  Answer answer;
  answer.status = status;
  answer.body = "{\"error\":{\"code\":" + cli::json_text(code) + ",\"message\":" + cli::json_text(message) +
                ",\"advice\":" + cli::json_text(advice) + "}}\n";
  return answer;
}

Answer answer_error(const Error& error) {
  const int status = status_of(error.code);
  // What the operating system or the file says is no business of whoever asks.
  if (status == 503)
    return answer_error(status, error_code_name(error.code), "the ledger cannot be read at the moment",
                        "look at the ledger with `rashomon doctor`");
  return answer_error(status, error_code_name(error.code), error.message, error.advice);
}

}  // namespace rashomon::serve
