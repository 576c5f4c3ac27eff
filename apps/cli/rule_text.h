// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "rashomon/base/models.h"

namespace rashomon::cli {

/// Where a rule of models/en/rules stands, and its lines.
struct RuleText {
  std::string place;  // "en/rules/territory.rules:3"; "" if no file has it
  std::vector<std::string> lines;
};
RuleText find_rule(const Models& models, std::string_view rule);

}  // namespace rashomon::cli
