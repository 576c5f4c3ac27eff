// SPDX-License-Identifier: Apache-2.0
// Rows of the ledger that a page shows, with the names and texts that belong to them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rashomon/store.h"
#include "text_cache.h"

namespace rashomon::cli {

class Rows {
 public:
  explicit Rows(const Store& of) : store(of), texts(of) {}

  /// One row by its id; REQUIRES that the ledger holds it. Read when first asked for.
  const ReportRow& report(const std::string& id);
  const EntityRow& entity(const std::string& id);
  const EventRow& event(const std::string& id);
  const ClaimRow& claim(const std::string& id);

  /// "" for an empty id.
  std::string name(const std::string& entity);
  /// The outlet, else the file, with the day of publication.
  std::string report_label(const std::string& id);
  std::string report_place(const std::string& id);
  /// "capture 2019-03-04 Old Bridge".
  std::string event_label(const std::string& id);
  /// "X → Y" of a list of fillers.
  std::string who(const std::vector<std::pair<Role, std::string>>& participants);

  const Store& store;
  TextCache texts;

 private:
  std::map<std::string, ReportRow> reports_;
  std::map<std::string, EntityRow> entities_;
  std::map<std::string, EventRow> events_;
  std::map<std::string, ClaimRow> claims_;
};

std::string joined(const std::vector<std::string>& texts, const char* between = "; ");
std::string participants_of_claim(Rows& rows, const ClaimRow& claim);
/// "2020-05-18 (stated)", "unknown".
std::string when_text(const When& when);
const char* basis_name(Basis basis);

}  // namespace rashomon::cli
