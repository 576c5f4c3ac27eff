// SPDX-License-Identifier: Apache-2.0
// Telephone numbers of a text and the countries that they tell: local papers seldom name the country that they are of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/string_map.h"

namespace rashomon {

/// models/en/mention/dialling.tsv. Immutable, thread-safe.
class DiallingCodes {
 public:
  /// Errors: the file is missing or a line of it is malformed.
  static Result<DiallingCodes> open(const Models& models);

  /// The country of every number of `text` that tells one, in order: "+380 44 ...", "519-555-0100", "(519) 555-0100".
  /// Cost is linear.
  std::vector<std::string> countries_in(std::string_view text) const;

 private:
  std::string abroad(std::string_view digits) const;
  std::string american(std::string_view digits) const;
  StringMap<std::string> countries_;  // "+44", "519", "*"
};

}  // namespace rashomon
