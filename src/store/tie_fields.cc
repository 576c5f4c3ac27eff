// SPDX-License-Identifier: Apache-2.0
#include "tie_fields.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace rashomon {
namespace {

/// No field.
constexpr int64_t kNoField = 0;

}  // namespace

FieldTies::FieldTies(const Connection& db)
    : db_(db),
      of_bond_(db, "SELECT coalesce(f.into_field, f.n) FROM bond b JOIN field f ON f.n = b.field WHERE b.key = ?1"),
      keep_bond_(db, "INSERT INTO bond VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING"),
      add_field_(db, "INSERT INTO field (reports, stale) VALUES (0, 1) RETURNING n"),
      add_report_(db,
                  "INSERT INTO field_report SELECT ?1, ?2, coalesce((SELECT rowid FROM reading WHERE report = ?2), 0)"),
      grow_(db, "UPDATE field SET reports = reports + ?2, stale = 1 WHERE n = ?1"),
      reports_(db, "SELECT reports FROM field WHERE n = ?1"),
      move_(db, "UPDATE field_report SET field = ?1 WHERE field = ?2"),
      take_in_(db, "UPDATE field SET into_field = ?1, reports = 0, stale = 0, claims = 0, events = 0 WHERE n = ?2"),
      follow_(db, "UPDATE field SET into_field = ?1 WHERE into_field = ?2"),
      of_report_(db, "SELECT field FROM field_report WHERE report = ?1"),
      spoil_(db, "UPDATE field SET stale = 1 WHERE n = (SELECT field FROM field_report WHERE report = ?1)") {}

namespace {

int64_t ask(Statement& statement, const Bound& key) {
  statement.bind(1, key);
  const int64_t answer = statement.step() ? statement.integer(0) : kNoField;
  statement.reset();
  return answer;
}

}  // namespace

int64_t FieldTies::root_of(std::string_view report) { return ask(of_report_, report); }

int64_t FieldTies::unite(int64_t a, int64_t b) {
  if (a == b || b == kNoField) return a;
  if (a == kNoField) return b;
  const int64_t of_a = ask(reports_, a), of_b = ask(reports_, b);
  const int64_t large = of_a < of_b ? b : a, small = of_a < of_b ? a : b;
  move_.run({large, small});
  grow_.run({large, std::min(of_a, of_b)});
  follow_.run({large, small});
  take_in_.run({large, small});
  return large;
}

Result<void> FieldTies::tie(std::string_view report, const std::vector<uint64_t>& bonds) {
  int64_t field = kNoField;
  for (const uint64_t bond : bonds) field = unite(field, ask(of_bond_, static_cast<int64_t>(bond)));
  if (field == kNoField) {
    if (add_field_.step()) field = add_field_.integer(0);
    add_field_.reset();
  }
  for (const uint64_t bond : bonds) keep_bond_.run({static_cast<int64_t>(bond), field});
  add_report_.run({field, report});
  grow_.run({field, int64_t{1}});
  return result();
}

Result<void> FieldTies::spoil(std::string_view report) {
  spoil_.run({report});
  return spoil_.result();
}

namespace {

/// What correction `c` names: reports, and claims whose report is to be found.
void collect(const Correction& c, std::set<std::string>& reports, std::set<std::string>& claims) {
  const auto add = [&](const Anchor& a) {
    if (a.kind == CorrectedKind::report) reports.insert(a.id);
    if (a.kind == CorrectedKind::claim) claims.insert(a.id);
    claims.insert(a.claims.begin(), a.claims.end());
    for (const ReportSpan& m : a.mentions) reports.insert(m.report);
  };
  for (const Anchor& a : c.of) add(a);
  for (const auto& [field, a] : c.uses) add(a);
}

}  // namespace

Result<bool> FieldTies::tie(const std::vector<Correction>& standing) {
  Statement keep(db_,
                 "INSERT INTO correction_report SELECT ?1, report FROM field_report WHERE report = ?2 ON CONFLICT DO "
                 "NOTHING RETURNING report");
  Statement of_claim(db_, "SELECT report FROM claim WHERE id = ?1");
  Statement known(db_, "SELECT report FROM correction_report WHERE correction = ?1 ORDER BY report");
  const auto all_of = [](Statement& statement, const std::string& key) {
    std::vector<std::string> reports;
    statement.bind(1, std::string_view(key));
    while (statement.step()) reports.push_back(statement.text(0));
    statement.reset();
    return reports;
  };
  // a claim that was dropped is not in the ledger any more, but it is known where it stood
  std::map<std::string, std::string> dropped;
  for (const Correction& c : standing) {
    if (!c.set.contains("drop")) continue;
    for (std::string& report : all_of(known, c.id)) dropped.emplace(c.of.front().id, std::move(report));
  }
  bool found = false;
  for (const Correction& c : standing) {
    std::set<std::string> reports, claims;
    collect(c, reports, claims);
    for (const std::string& claim : claims) {
      for (std::string& report : all_of(of_claim, claim)) reports.insert(std::move(report));
      if (const auto gone = dropped.find(claim); gone != dropped.end()) reports.insert(gone->second);
    }
    for (const std::string& report : reports) {
      keep.bind(1, std::string_view(c.id));
      keep.bind(2, std::string_view(report));
      const bool fresh = keep.step();
      keep.reset();
      if (!fresh) continue;
      found = true;
      RASHOMON_TRY(spoil(report));
    }
    int64_t field = kNoField;
    for (const std::string& report : all_of(known, c.id)) field = unite(field, root_of(report));
  }
  RASHOMON_TRY(keep.result());
  RASHOMON_TRY(of_claim.result());
  RASHOMON_TRY(known.result());
  RASHOMON_TRY(result());
  return found;
}

Result<std::vector<int64_t>> FieldTies::let_go(const std::vector<Correction>& standing) {
  std::set<std::string> ids;
  for (const Correction& c : standing) ids.insert(c.id);
  Statement known(db_, "SELECT correction, report FROM correction_report ORDER BY correction, report");
  std::vector<std::pair<std::string, std::string>> gone;
  while (known.step()) {
    if (!ids.contains(known.text(0))) gone.emplace_back(known.text(0), known.text(1));
  }
  RASHOMON_TRY(known.result());
  Statement drop(db_, "DELETE FROM correction_report WHERE correction = ?1 AND report = ?2");
  std::vector<int64_t> loose;
  for (size_t i = 0; i < gone.size(); ++i) {
    const auto& [correction, report] = gone[i];
    drop.run({std::string_view(correction), std::string_view(report)});
    RASHOMON_TRY(spoil(report));
    if (i > 0 && gone[i - 1].first == correction) loose.push_back(root_of(report));
  }
  RASHOMON_TRY(drop.result());
  RASHOMON_TRY(result());
  std::sort(loose.begin(), loose.end());
  loose.erase(std::unique(loose.begin(), loose.end()), loose.end());
  return loose;
}

Result<void> FieldTies::loosen(int64_t field, const std::vector<uint64_t>& bonds) {
  Statement drop(db_, "DELETE FROM bond WHERE key = ?1");
  for (const uint64_t bond : bonds) drop.run({static_cast<int64_t>(bond)});
  RASHOMON_TRY(drop.result());
  for (const char* sql : {"DELETE FROM field_report WHERE field = ?1", "DELETE FROM field_rows WHERE field = ?1",
                          "DELETE FROM field WHERE into_field = ?1", "DELETE FROM field WHERE n = ?1"}) {
    Statement one(db_, sql);
    one.run({field});
    RASHOMON_TRY(one.result());
  }
  return {};
}

Result<void> FieldTies::forget() {
  for (const char* table : {"field", "field_report", "field_rows", "bond", "correction_report"}) {
    Statement all(db_, std::string("DELETE FROM ") + table);
    all.run({});
    RASHOMON_TRY(all.result());
  }
  return {};
}

Result<void> FieldTies::result() const {
  for (const Statement* one : {&of_bond_, &keep_bond_, &add_field_, &add_report_, &grow_, &reports_, &move_, &take_in_,
                               &follow_, &of_report_, &spoil_})
    RASHOMON_TRY(one->result());
  return {};
}

}  // namespace rashomon
