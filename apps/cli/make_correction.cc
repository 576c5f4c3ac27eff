// SPDX-License-Identifier: Apache-2.0
#include "make_correction.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <set>
#include <tuple>

#include "find.h"
#include "grid.h"
#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

Correction begin(CorrectionAct act, const Signature& by) {
  Correction c;
  c.act = act;
  c.author = by.author, c.time = by.time, c.reason = by.reason;
  return c;
}

Result<Anchor> anchor_of(const Store& store, const std::string& text) {
  Result<Found> found = find_one(store, text);
  if (!found) return found.error();
  Anchor a;
  a.id = found->id;
  Ledger rows;
  switch (found->kind) {
    case RowKind::report: a.kind = CorrectedKind::report; return a;
    case RowKind::claim: a.kind = CorrectedKind::claim; return a;
    case RowKind::event:
      a.kind = CorrectedKind::event;
      RASHOMON_TRY(store.read_rows(RowKind::event, {a.id}, rows));
      a.claims = rows.events.front().claims;
      return a;
    case RowKind::entity: {
      a.kind = CorrectedKind::entity;
      RASHOMON_TRY(store.read_rows(RowKind::entity, {a.id}, rows));
      std::set<std::string> reports;  // one mention a report and name is enough to find it again
      for (const ReportSpan& m : rows.entities.front().mentions) {
        if (reports.insert(m.report + std::to_string(m.span.size())).second) a.mentions.push_back(m);
      }
      return a;
    }
    default: break;
  }
  return Error{ErrorCode::invalid_argument, a.id + " is nothing that can be corrected",
               "Correct the event, claim, report or entity that it rests on."};
}

/// "goes": the mentions in a report or under a name, or the claims, that are split off; the rest stays.
Result<std::pair<Anchor, Anchor>> parts_of(const Store& store, const Anchor& whole,
                                           const std::vector<std::string>& parts) {
  Anchor goes = whole, stays = whole;
  goes.claims.clear(), goes.mentions.clear(), stays.claims.clear(), stays.mentions.clear();
  std::set<std::string> reports, names, claims;
  for (const std::string& part : parts) {
    if (whole.kind == CorrectedKind::entity &&
        std::any_of(whole.mentions.begin(), whole.mentions.end(), [&](const ReportSpan& m) {
          const Result<std::string> text = store.report_text(m.report);
          return text && fold(m.span.of(*text)) == fold(part);
        })) {
      names.insert(fold(part));
      continue;
    }
    Result<Found> found = find_one(store, part);
    if (!found) return found.error();
    if (found->kind == RowKind::report) {
      reports.insert(found->id);
    } else if (found->kind == RowKind::claim && whole.kind == CorrectedKind::event) {
      claims.insert(found->id);
    } else {
      return Error{ErrorCode::invalid_argument, part + " is no part of " + whole.id,
                   whole.kind == CorrectedKind::event ? "Name claims of it, or reports."
                                                      : "Name reports that mention it, or names that it has."};
    }
  }
  for (const ReportSpan& m : whole.mentions) {
    const Result<std::string> text = store.report_text(m.report);
    const bool out = reports.contains(m.report) || (text && names.contains(fold(m.span.of(*text))));
    (out ? goes : stays).mentions.push_back(m);
  }
  Ledger rows;
  RASHOMON_TRY(store.read_rows(RowKind::claim, whole.claims, rows));
  for (const ClaimRow& c : rows.claims)
    (claims.contains(c.id) || reports.contains(c.report) ? goes : stays).claims.push_back(c.id);
  if (goes.claims.empty() && goes.mentions.empty())
    return Error{ErrorCode::invalid_argument, "nothing of " + whole.id + " would be split off", ""};
  if (stays.claims.empty() && stays.mentions.empty())
    return Error{ErrorCode::invalid_argument, "nothing of " + whole.id + " would stay", ""};
  return std::pair(goes, stays);
}

}  // namespace

std::string time_now() {
  const std::time_t time = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[32];
  (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

Result<Correction> make_fix(const Store& store, const std::string& id,
                            const std::vector<std::pair<std::string, std::string>>& settings, const Signature& by) {
  Correction c = begin(CorrectionAct::fix, by);
  Result<Anchor> anchor = anchor_of(store, id);
  if (!anchor) return anchor.error();
  for (const auto& [field, value] : settings) {
    RASHOMON_TRY(check_setting(anchor->kind, field, value));
    c.set[field] = value;
    if (!is_entity_field(field)) continue;
    Result<Anchor> used = anchor_of(store, value);
    if (!used) return used.error();
    if (used->kind != CorrectedKind::entity)
      return Error{ErrorCode::invalid_argument, field + " must be an entity; " + value + " is none", ""};
    c.uses.emplace(field, *used);
  }
  c.of.push_back(*std::move(anchor));
  c.id = correction_id(c);
  return c;
}

Result<Correction> make_merge(const Store& store, const std::vector<std::string>& ids, const Signature& by) {
  Correction c = begin(CorrectionAct::merge, by);
  for (const std::string& id : ids) {
    Result<Anchor> anchor = anchor_of(store, id);
    if (!anchor) return anchor.error();
    if ((anchor->kind != CorrectedKind::event && anchor->kind != CorrectedKind::entity) ||
        (!c.of.empty() && c.of.front().kind != anchor->kind)) {
      return Error{ErrorCode::invalid_argument, "only events with events and entities with entities can be one", ""};
    }
    c.of.push_back(*std::move(anchor));
  }
  c.id = correction_id(c);
  return c;
}

Result<Correction> make_split(const Store& store, const std::string& id, const std::vector<std::string>& parts,
                              const Signature& by) {
  Correction c = begin(CorrectionAct::split, by);
  Result<Anchor> whole = anchor_of(store, id);
  if (!whole) return whole.error();
  Result<std::pair<Anchor, Anchor>> halves = parts_of(store, *whole, parts);
  if (!halves) return halves.error();
  c.of = {halves->first, halves->second};
  c.id = correction_id(c);
  return c;
}

Result<Correction> make_undo(const Store& store, const std::string& correction, const Signature& by) {
  Result<std::vector<Correction>> known = store.corrections();
  if (!known) return known.error();
  std::vector<std::string> fits;
  for (const Correction& k : *known) {
    if (k.id.compare(0, correction.size(), correction) == 0) fits.push_back(k.id);
  }
  if (fits.size() != 1) {
    return Error{
        fits.empty() ? ErrorCode::not_found : ErrorCode::invalid_argument,
        fits.empty() ? "there is no correction " + correction : "'" + correction + "' fits several corrections",
        "`rashomon log` lists them"};
  }
  Correction c = begin(CorrectionAct::undo, by);
  Anchor anchor;
  anchor.kind = CorrectedKind::correction, anchor.id = fits.front();
  c.of = {anchor};
  c.id = correction_id(c);
  return c;
}

Result<void> read_patch(std::istream& in, const std::string& name, std::vector<Correction>& into) {
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (trim(line).empty()) continue;
    Result<Correction> c = parse_correction(line);
    if (!c) {
      Error error = c.error();
      error.message = name + ":" + std::to_string(number) + ": " + error.message;
      return error;
    }
    into.push_back(*std::move(c));
  }
  return {};
}

void sort_by_time(std::vector<Correction>& corrections) {
  std::sort(corrections.begin(), corrections.end(),
            [](const Correction& a, const Correction& b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
}

Result<Table> corrections_table(const Store& store, const std::vector<Correction>& corrections) {
  const Result<Table> outcomes = store.query("SELECT correction, applies, note FROM correction_outcome");
  if (!outcomes) return outcomes.error();
  std::map<std::string, std::string> states;
  for (const auto& row : outcomes->rows)
    states[text_of(row[0])] = text_of(row[1]) == "1" ? "applies" : "does not apply: " + text_of(row[2]);
  Table table{{"id", "time", "author", "act", "of", "set", "state", "reason"}, {}};
  for (const Correction& c : corrections) {
    std::string of, set, state = c.act == CorrectionAct::undo ? "" : "undone";
    for (const Anchor& a : c.of) of += (of.empty() ? "" : " ") + a.id;
    for (const auto& [field, value] : c.set) set += (set.empty() ? "" : "; ") + field + "=" + value;
    if (const auto known = states.find(c.id); known != states.end()) state = known->second;
    table.rows.push_back({c.id, c.time, c.author, std::string(correction_act_name(c.act)), of, set, state, c.reason});
  }
  return table;
}

}  // namespace rashomon::cli
