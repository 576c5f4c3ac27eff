// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include <algorithm>
#include <array>
#include <functional>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

using Row = std::vector<std::string_view>;

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  size_t from = 0;
  for (size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != separator) continue;
    parts.push_back(text.substr(from, at - from));
    from = at + 1;
  }
  return parts;
}

/// Calls `take` with the cells of every row of a lexicon; `take` says what is wrong with a row, or "".
Result<void> for_each_row(const Models& models, const std::string& name, size_t columns,
                          const std::function<std::string(const Row&)>& take) {
  const auto bytes = models.get(name);
  if (!bytes) return bytes.error();
  size_t number = 0;
  for (std::string_view line : split(*bytes, '\n')) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || line[0] == '#') continue;
    const Row row = split(line, '\t');
    std::string wrong = row.size() == columns
                            ? take(row)
                            : "expected " + std::to_string(columns) + " columns, found " + std::to_string(row.size());
    if (!wrong.empty()) {
      return Error{ErrorCode::malformed, name + ":" + std::to_string(number) + ": " + wrong,
                   "Mend this line of the lexicon."};
    }
  }
  return {};
}

bool word_byte(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  size_t next = at;
  const char32_t c = next_code_point(text, next);
  return is_letter(c) || is_digit(c);
}

size_t ends_of_words(std::string_view line, size_t at, std::vector<size_t>& ends) {
  size_t p = at;
  while (p < line.size() && p - at < 90) {
    const size_t from = p;
    const char32_t c = next_code_point(line, p);
    const bool stop = c == '\n' || ((c == '.' || c == '!' || c == '?') &&
                                    (p >= line.size() || is_space(static_cast<unsigned char>(line[p]))));
    if (stop) return from;
    ends.push_back(p);
  }
  return p;
}

void ends_of_name(std::string_view line, size_t at, std::vector<size_t>& ends) {
  size_t p = at;
  for (int words = 0; words < 5; ++words) {
    const size_t from = p;
    size_t q = p;
    if (q >= line.size() || !is_upper(next_code_point(line, q))) return;
    while (q < line.size()) {
      size_t next = q;
      const char32_t c = next_code_point(line, next);
      if (!is_letter(c) && c != '-' && c != '\'' && c != 0x2019 && !(c == '.' && q - from <= 2)) break;
      q = next;
    }
    ends.push_back(q);
    p = q;
    if (p >= line.size() || line[p] != ' ') return;
    ++p;
  }
}

}  // namespace

Result<IntakeLexicon> IntakeLexicon::open(const Models& models) {
  IntakeLexicon lexicon;
  RASHOMON_TRY(for_each_row(models, "en/intake/furniture.tsv", 3, [&](const Row& row) -> std::string {
    FurnitureRule rule;
    for (const std::string_view where : split(row[0], ',')) {
      bool* flag = where == "line"    ? &rule.line
                   : where == "start" ? &rule.start
                   : where == "end"   ? &rule.end
                   : where == "glued" ? &rule.glued
                   : where == "head"  ? &rule.head
                   : where == "foot"  ? &rule.foot
                                      : nullptr;
      if (flag == nullptr) return "expected line, start, end, glued, head or foot, found " + std::string(where);
      *flag = true;
    }
    static constexpr std::array<std::string_view, 7> kKinds = {"notice", "date",     "updated", "byline",
                                                               "credit", "agencies", "caption"};
    const auto kind = std::find(kKinds.begin(), kKinds.end(), row[1]);
    if (kind == kKinds.end())
      return "expected notice, date, updated, byline, credit, agencies or caption, found " + std::string(row[1]);
    rule.kind = static_cast<FurnitureKind>(kind - kKinds.begin());
    auto pattern = Pattern::parse(row[2]);
    if (!pattern) return pattern.error().message;
    rule.pattern = std::move(pattern.value());
    lexicon.furniture.push_back(std::move(rule));
    return "";
  }));
  lexicon.index_furniture();
  RASHOMON_TRY(for_each_row(models, "en/intake/agencies.tsv", 3, [&](const Row& row) -> std::string {
    if (row[1] != "anywhere" && row[1] != "credit") return "expected anywhere or credit, found " + std::string(row[1]);
    const auto index = static_cast<uint32_t>(lexicon.agencies.size());
    lexicon.agencies.push_back({std::string(row[0]), row[1] == "anywhere"});
    for (const std::string_view alias : split(row[2], '|')) {
      if (alias.empty()) return "an empty name among the aliases";
      lexicon.agency_names.emplace_back(alias, index);
      // bylines are printed in large letters too
      if (alias.find(' ') == std::string_view::npos) continue;
      std::string large(alias);
      for (char& c : large) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
      if (large != alias) lexicon.agency_names.emplace_back(large, index);
    }
    return "";
  }));
  std::stable_sort(lexicon.agency_names.begin(), lexicon.agency_names.end(),
                   [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  lexicon.names_by_letter_.resize(256);
  for (uint32_t i = 0; i < lexicon.agency_names.size(); ++i) {
    lexicon.names_by_letter_[static_cast<unsigned char>(lexicon.agency_names[i].first[0])].push_back(i);
  }
  RASHOMON_TRY(for_each_row(models, "en/intake/agency_cues.tsv", 2, [&](const Row& row) -> std::string {
    if (row[0] != "before" && row[0] != "after") return "expected before or after, found " + std::string(row[0]);
    lexicon.agency_cues.emplace_back(row[1], row[0] == "before");
    return "";
  }));
  RASHOMON_TRY(for_each_row(models, "en/intake/calendar.tsv", 2, [&](const Row& row) -> std::string {
    int number = 0;
    for (const char c : row[0]) number = c >= '0' && c <= '9' && number <= 12 ? number * 10 + (c - '0') : 99;
    if (row[0].empty() || number > 12) return "expected a month's number or 0, found " + std::string(row[0]);
    lexicon.calendar.emplace_back(row[1], number);
    return "";
  }));
  RASHOMON_TRY(for_each_row(models, "en/intake/page_parts.tsv", 2, [&](const Row& row) -> std::string {
    if (row[0] != "noise" && row[0] != "body") return "expected noise or body, found " + std::string(row[0]);
    (row[0] == "noise" ? lexicon.noise_words : lexicon.body_words).emplace_back(row[1]);
    return "";
  }));
  RASHOMON_TRY(for_each_row(models, "en/intake/page_meta.tsv", 2, [&](const Row& row) -> std::string {
    lexicon.page_meta.emplace_back(row[0], row[1]);
    return "";
  }));
  RASHOMON_TRY(for_each_row(models, "en/intake/outlet_words.txt", 1, [&](const Row& row) -> std::string {
    lexicon.outlet_words.emplace_back(row[0]);
    return "";
  }));
  std::sort(lexicon.outlet_words.begin(), lexicon.outlet_words.end());
  RASHOMON_TRY(for_each_row(models, "en/intake/head_words.tsv", 2, [&](const Row& row) -> std::string {
    if (row[0] != "0" && row[0] != "1") return "the first column is 0 or 1";
    lexicon.head_words.emplace_back(row[1], row[0] == "1" ? 1 : 0);
    return "";
  }));
  std::sort(lexicon.head_words.begin(), lexicon.head_words.end());
  RASHOMON_TRY(for_each_row(models, "en/intake/page_words.tsv", 2, [&](const Row& row) -> std::string {
    static constexpr std::array<std::string_view, 9> kKinds = {"control", "part",  "tie",  "media", "edit",
                                                               "piece",   "label", "list", "speech"};
    const auto kind = std::find(kKinds.begin(), kKinds.end(), row[0]);
    if (kind == kKinds.end()) return "no class of words is called " + std::string(row[0]);
    lexicon.page_words_[std::string(row[1])] |= static_cast<uint16_t>(1U << (kind - kKinds.begin()));
    return "";
  }));
  return lexicon;
}

uint16_t IntakeLexicon::page_word(std::string_view word) const {
  const auto entry = page_words_.find(word);
  return entry == page_words_.end() ? uint16_t{0} : entry->second;
}

int IntakeLexicon::head_word(std::string_view word) const {
  const auto entry = std::lower_bound(head_words.begin(), head_words.end(), word,
                                      [](const auto& e, std::string_view w) { return e.first < w; });
  return entry != head_words.end() && entry->first == word ? entry->second : -1;
}

int IntakeLexicon::calendar_number(std::string_view word) const {
  const auto entry = std::find_if(calendar.begin(), calendar.end(), [&](const auto& e) { return e.first == word; });
  return entry == calendar.end() ? -1 : static_cast<int>(entry->second);
}

int IntakeLexicon::agency_at(std::string_view text, size_t at, size_t& end) const {
  if (at >= text.size()) return -1;
  for (const uint32_t i : names_by_letter_[static_cast<unsigned char>(text[at])]) {
    const auto& [name, agency] = agency_names[i];
    if (text.substr(at, name.size()) != name || word_byte(text, at + name.size())) continue;
    end = at + name.size();
    return static_cast<int>(agency);
  }
  return -1;
}

namespace {

/// "ba-dk/sol/mjw", "MNA/TT": the desk's sign-off, groups of two to four letters of one size with at least one slash;
/// "M.S.", "A.K./J.B.": single capitals with full stops. Its end, or `at`.
size_t initials_at(std::string_view line, size_t at) {
  size_t stops = at;
  int letters = 0;
  while (stops + 1 < line.size() && line[stops] >= 'A' && line[stops] <= 'Z' && line[stops + 1] == '.') {
    stops += 2, ++letters;
    if (stops < line.size() && line[stops] == '/') ++stops;
  }
  if (letters >= 2 && letters <= 6 && stops == line.size()) return stops;
  size_t end = at, group = 0;
  int slashes = 0;
  const bool large = at < line.size() && line[at] >= 'A' && line[at] <= 'Z';
  for (; end < line.size() && end - at < 24; ++end) {
    const char c = line[end];
    if (large ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z') {
      if (++group > 4) return at;
    } else if ((c == '/' || c == '-') && group >= 2) {
      slashes += c == '/';
      group = 0;
    } else {
      break;
    }
  }
  return slashes > 0 && group >= 2 ? end : at;
}

}  // namespace

void IntakeLexicon::index_furniture() {
  StringMap<std::vector<uint32_t>> by_start;
  for (uint32_t i = 0; i < furniture.size(); ++i) {
    for (const std::string& start : furniture[i].pattern.starts())
      by_start.try_emplace(start).first->second.push_back(i);
  }
  for (size_t place = 0; place < kFurniturePlaces; ++place) {
    const auto stands = [&](const FurnitureRule& rule) {
      switch (place) {
        case whole_line: return rule.line;
        case line_start: return rule.start || rule.glued;
        case behind_sentence: return rule.end || rule.glued;
        case head_line: return rule.head;
        case foot_line: return rule.foot;
        default: return rule.end && rule.inside_sentence();
      }
    };
    StringMap<std::vector<uint32_t>>& table = furniture_by_start_[place];
    for (int c = 0; c < 128; ++c) table.try_emplace(std::string(1, static_cast<char>(c)));
    for (const auto& [start, rules] : by_start) {
      const bool any = std::any_of(rules.begin(), rules.end(), [&](uint32_t i) { return stands(furniture[i]); });
      if (any && !start.empty()) table.try_emplace(start);
    }
    for (auto& [key, rules] : table) {
      const std::string_view begins = key;
      const char32_t first = begins[0] == '\x01' ? 0x80 : static_cast<char32_t>(begins[0]);
      for (size_t letters = 0; letters <= begins.size(); ++letters) {
        const auto fits = by_start.find(begins.substr(0, letters));
        if (fits == by_start.end()) continue;
        for (const uint32_t i : fits->second) {
          if (stands(furniture[i]) && furniture[i].pattern.may_begin_with(first)) rules.push_back(i);
        }
      }
      std::sort(rules.begin(), rules.end());
      rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    }
  }
}

const std::vector<uint32_t>& IntakeLexicon::furniture_at(std::string_view line, size_t at, FurniturePlace place) const {
  static const std::vector<uint32_t> kNone;
  const StringMap<std::vector<uint32_t>>& table = furniture_by_start_[place];
  const std::string start = Pattern::start_of(line, at);
  for (size_t letters = start.size(); letters > 0; --letters) {
    const auto known = table.find(std::string_view(start).substr(0, letters));
    if (known != table.end()) return known->second;
  }
  return kNone;
}

ClassMatcher IntakeLexicon::classes() const {
  return [this](std::string_view name, std::string_view line, size_t at, std::vector<size_t>& ends) {
    size_t end = at;
    if (name == "number") {
      while (end < line.size() && line[end] >= '0' && line[end] <= '9' && end - at < 6) ++end;
      if (end > at) ends.push_back(end);
    } else if (name == "date") {
      const DateMatch match = date_at(line, at, calendar);
      if (match.day != kNoDay) ends.push_back(match.end);
    } else if (name == "time") {
      end = time_at(line, at);
      if (end > at) ends.push_back(end);
    } else if (name == "agency") {
      if (agency_at(line, at, end) >= 0) ends.push_back(end);
    } else if (name == "name") {
      ends_of_name(line, at, ends);
    } else if (name == "words") {
      ends_of_words(line, at, ends);
    } else if (name == "initials") {
      end = initials_at(line, at);
      if (end > at) ends.push_back(end);
    } else {
      ends.push_back(line.size());
    }
  };
}

}  // namespace rashomon
