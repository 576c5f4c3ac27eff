// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "rashomon/record/ledger_record.h"

namespace rashomon {

void apply_rule(HoldingRule rule, EventRow& event) {
  for (const auto& [by, status] : event.rulings) {
    if (by == rule) event.status = status;
  }
}

void apply_rule(HoldingRule rule, Ledger& ledger) {
  ledger.control.erase(std::remove_if(ledger.control.begin(), ledger.control.end(),
                                      [&](const ControlRow& row) { return !row.stands(rule); }),
                       ledger.control.end());
  for (EventRow& event : ledger.events) apply_rule(rule, event);
}

}  // namespace rashomon
