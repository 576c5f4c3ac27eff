// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "rashomon/record/print.h"
#include "rashomon/store.h"

namespace rashomon::cli {

/// Texts of reports, read from the ledger when they are asked for; a bounded number of bytes is kept. A view lives
/// until the next call.
class TextCache {
 public:
  explicit TextCache(const Store& store) : store_(store) {}
  /// "" for a report that is not there.
  std::string_view of(std::string_view report);
  TextOf text_of() {
    return [this](std::string_view report) { return of(report); };
  }

 private:
  static constexpr size_t kMostBytes = 64u << 20;
  const Store& store_;
  std::map<std::string, std::string, std::less<>> texts_;
  size_t bytes_ = 0;
};

}  // namespace rashomon::cli
