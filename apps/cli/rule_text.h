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

/// A long list of words of a rule, cut to those that begin like a word of `trigger`, else to its first, with how many
/// it holds: "verb seize, reseize ... (48 in all)".
std::string shorten_list(const std::string& line, std::string_view trigger);

}  // namespace rashomon::cli
