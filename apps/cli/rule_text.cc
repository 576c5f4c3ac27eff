// SPDX-License-Identifier: Apache-2.0
#include "rule_text.h"

#include <algorithm>
#include <set>

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

std::string shorten_list(const std::string& line, std::string_view trigger) {
  constexpr size_t kMost = 12, kShown = 6, kAlike = 3;
  const size_t word = line.find(' ');
  const auto items = static_cast<size_t>(std::count(line.begin(), line.end(), ',')) + 1;
  if (word == std::string::npos || items <= kMost) return line;
  std::set<std::string> beginnings;
  const std::string words = to_lower(trigger);
  for (size_t at = 0; at < words.size();) {
    const size_t end = std::min(words.find(' ', at), words.size());
    if (end - at >= kAlike) beginnings.insert(words.substr(at, kAlike));
    at = end + 1;
  }
  std::string alike, first;
  size_t shown_alike = 0, shown = 0;
  for (size_t at = word + 1; at < line.size();) {
    const size_t end = std::min(line.find(", ", at), line.size());
    const std::string item = line.substr(at, end - at);
    if (beginnings.contains(item.substr(0, kAlike)) && shown_alike++ < kShown)
      alike += (alike.empty() ? "" : ", ") + item;
    if (shown++ < kShown) first += (first.empty() ? "" : ", ") + item;
    at = end + 2;
  }
  return line.substr(0, word + 1) + (alike.empty() ? first : alike) + " ... (" + std::to_string(items) + " in all)";
}

}  // namespace rashomon::cli
