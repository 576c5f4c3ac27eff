// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "days.h"

namespace rashomon::cli {
namespace {

/// The row of `id`, read at first; an empty row if the ledger does not hold it.
template <typename Row>
const Row& kept(std::map<std::string, Row>& known, const Store& store, RowKind kind, std::vector<Row> Ledger::*rows,
                const std::string& id) {
  const auto found = known.find(id);
  if (found != known.end()) return found->second;
  Ledger read;
  const Result<void> done = store.read_rows(kind, {id}, read);
  Row& row = known[id];
  if (done && !(read.*rows).empty()) row = std::move((read.*rows).front());
  return row;
}

}  // namespace

const ReportRow& Rows::report(const std::string& id) {
  return kept(reports_, store, RowKind::report, &Ledger::reports, id);
}
const EntityRow& Rows::entity(const std::string& id) {
  return kept(entities_, store, RowKind::entity, &Ledger::entities, id);
}
const EventRow& Rows::event(const std::string& id) { return kept(events_, store, RowKind::event, &Ledger::events, id); }
const ClaimRow& Rows::claim(const std::string& id) { return kept(claims_, store, RowKind::claim, &Ledger::claims, id); }

std::string Rows::name(const std::string& id) { return id.empty() ? "" : entity(id).name; }

std::string Rows::report_label(const std::string& id) {
  const ReportRow& row = report(id);
  const std::string days = show_days(row.published.days);
  return (row.outlet.empty() ? row.file : row.outlet) + (days.empty() ? "" : ", " + days);
}

std::string Rows::report_place(const std::string& id) {
  const ReportRow& row = report(id);
  const bool own_key = !row.key.empty() && row.key != row.file &&
                       (row.file.size() <= row.key.size() ||
                        row.file.compare(row.file.size() - row.key.size(), std::string::npos, row.key) != 0);
  return row.file + (own_key ? "#" + row.key : "");
}

std::string Rows::event_label(const std::string& id) {
  const EventRow& row = event(id);
  const std::string days = show_days(row.when.days);
  return std::string(event_type_name(row.type)) + (days.empty() ? "" : " " + days) +
         (row.place.empty() ? "" : ", " + name(row.place));
}

std::string Rows::who(const std::vector<std::pair<Role, std::string>>& participants) {
  std::string actors, targets;
  for (const auto& [role, id] : participants) {
    if (role == Role::actor) actors += (actors.empty() ? "" : "; ") + name(id);
    if (role == Role::target) targets += (targets.empty() ? "" : "; ") + name(id);
  }
  return targets.empty() ? actors : actors + (actors.empty() ? "→ " : " → ") + targets;
}

std::string joined(const std::vector<std::string>& texts, const char* between) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : between) + text;
  return out;
}

std::string participants_of_claim(Rows& rows, const ClaimRow& claim) {
  std::vector<std::pair<Role, std::string>> list;
  for (const ClaimRow::Filler& f : claim.participants) list.emplace_back(f.role, f.entity);
  return rows.who(list);
}

const char* basis_name(Basis basis) {
  return basis == Basis::stated ? "stated" : basis == Basis::inferred ? "inferred" : "unknown";
}

std::string when_text(const When& when) {
  const std::string days = show_days(when.days);
  return days.empty() ? "unknown" : days + " (" + basis_name(when.basis) + ")";
}

}  // namespace rashomon::cli
