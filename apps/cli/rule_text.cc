// SPDX-License-Identifier: Apache-2.0
#include "rule_text.h"

#include "rashomon/base/unicode.h"

namespace rashomon::cli {

RuleText find_rule(const Models& models, std::string_view rule) {
  RuleText found;
  for (const Models::File& file : models.list("en/rules/")) {
    std::string_view rest = file.bytes;
    for (size_t number = 1; !rest.empty(); ++number) {
      const size_t end = rest.find('\n');
      const std::string_view line = trim(rest.substr(0, end));
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
      const bool heads = line.substr(0, 5) == "rule ";
      if (!found.place.empty()) {
        // The rule ends where the next begins or a blank line stands; its sentences are tests, not the rule.
        if (heads || line.empty()) return found;
        if (line.substr(0, 4) != "yes " && line.substr(0, 3) != "no " && line.front() != '#')
          found.lines.emplace_back(line);
      } else if (heads && trim(line.substr(5)) == rule) {
        found.place = file.name + ":" + std::to_string(number);
        found.lines.emplace_back(line);
      }
    }
    if (!found.place.empty()) return found;
  }
  return found;
}

}  // namespace rashomon::cli
