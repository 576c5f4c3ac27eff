// SPDX-License-Identifier: Apache-2.0
// What differs between the ledger as known on two days, as `rashomon diff` tells it.
#include <algorithm>
#include <iterator>

#include "api.h"
#include "compare_rows.h"
#include "days.h"
#include "find.h"
#include "grid.h"
#include "parse.h"

namespace rashomon::serve {
namespace {

constexpr size_t kMostChanges = 5000;

/// The days that the parameters name, as far as they tell anything apart; "" for the ledger as it is.
Result<std::string> day_at(Ledgers& ledgers, const cli::Arguments& given, const char* name) {
  const std::string text = given.text(name, "kept");
  if (text == "kept") return std::string();
  const Interval days = cli::parse_days(text);
  if (!days.known()) {
    return Error{ErrorCode::invalid_argument, std::string(name) + " wants a day or kept, not '" + text + "'",
                 "a day is written 2020-05-18, 2020-05 or 2020"};
  }
  Result<Ledgers::Lease> whole = ledgers.lease();
  if (!whole) return whole.error();
  Result<std::string> day = Ledgers::day_of_knowledge(**whole, iso_day(days.latest));
  if (day && day->empty()) return std::string("0001-01-01");  // before the first report nothing was known
  return day;
}

}  // namespace

Result<Answer> answer_diff(Ledgers& ledgers, const cli::Arguments& given, HoldingRule rule, const std::string& form) {
  const Result<std::string> before = day_at(ledgers, given, "before");
  if (!before) return before.error();
  const Result<std::string> after = day_at(ledgers, given, "after");
  if (!after) return after.error();
  const std::string kind = given.text("kind");
  const std::vector<std::string>& known = cli::comparable_kinds();
  if (!kind.empty() && std::find(known.begin(), known.end(), kind) == known.end()) {
    std::string all;
    for (const std::string& k : known) all += (all.empty() ? "" : " ") + k;
    return Error{ErrorCode::invalid_argument, "kind cannot be '" + kind + "'", "the kinds are: " + all};
  }
  std::vector<cli::Change> all;
  if (*before != *after) {
    // Two ledgers are held at once: always the earlier day first, so that two askers never wait for each other.
    const bool turned = before->empty() || (!after->empty() && *after < *before);
    Result<Ledgers::Lease> first = ledgers.lease(turned ? *after : *before, rule);
    if (!first) return first.error();
    Result<Ledgers::Lease> second = ledgers.lease(turned ? *before : *after, rule);
    if (!second) return second.error();
    const std::vector<std::string> usual = {"reports", "events", "holdings", "relations"};  // as `rashomon diff`
    for (const std::string& k : kind.empty() ? usual : std::vector<std::string>{kind}) {
      Result<std::vector<cli::Change>> changes =
          cli::compare_rows(turned ? **second : **first, turned ? **first : **second, k);
      if (!changes) return changes.error();
      std::move(changes->begin(), changes->end(), std::back_inserter(all));
    }
  }
  if (form == "csv") return csv_answer(cli::table_of_changes(all));
  const bool lines = form == "jsonl";
  std::string rows;
  for (size_t n = 0; n < all.size() && (lines || n < kMostChanges); ++n)
    rows += (lines ? "" : n ? ",\n" : "\n") + cli::change_line(all[n]) + (lines ? "\n" : "");
  if (lines) return Answer{rows, "application/x-ndjson; charset=utf-8"};
  return Answer{"{\"kind\":\"diff\",\"total\":" + std::to_string(all.size()) + ",\"next\":null,\"rows\":[" + rows +
                "]}\n"};
}

}  // namespace rashomon::serve
