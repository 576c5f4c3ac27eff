// SPDX-License-Identifier: Apache-2.0
#include "read_phone_numbers.h"

#include <algorithm>

#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/mention/dialling.tsv";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// Between an area code and the rest; a blank parts other numbers too.
bool parts(char c) { return c == '-' || c == '.' || c == ')'; }
bool is_mark(char c) { return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')'; }

/// The digits of a number that begins at `at`, written in groups of `groups` with one mark between; "" if it is none.
std::string grouped(std::string_view text, size_t at, std::initializer_list<size_t> groups) {
  std::string digits;
  for (size_t group : groups) {
    if (!digits.empty()) {
      if (at < text.size() && text[at] == ')') ++at;
      if (at < text.size() && is_mark(text[at])) ++at;
    }
    for (size_t i = 0; i < group; ++i, ++at) {
      if (at >= text.size() || !is_digit(text[at])) return "";
      digits += text[at];
    }
  }
  return at < text.size() && is_digit(text[at]) ? "" : digits;
}

}  // namespace

Result<DiallingCodes> DiallingCodes::open(const Models& models) {
  DiallingCodes codes;
  auto rows = read_lexicon(models, kFile, 2);
  if (!rows) return rows.error();
  for (const LexiconRow& row : *rows) {
    const std::string& country = row.columns[1];
    if (country != "-" && country.size() != 2) return bad_row(kFile, row, "a country of two letters, or -");
    codes.countries_.emplace(row.columns[0], country == "-" ? "" : country);
  }
  return codes;
}

std::string DiallingCodes::abroad(std::string_view digits) const {
  for (size_t n = std::min<size_t>(3, digits.size()); n >= 1; --n) {
    if (const auto it = countries_.find("+" + std::string(digits.substr(0, n))); it != countries_.end())
      return it->second;
  }
  return "";
}

/// Of a number of ten digits in the North American plan.
std::string DiallingCodes::american(std::string_view digits) const {
  auto it = countries_.find(digits.substr(0, 3));
  if (it == countries_.end() && digits[0] >= '2' && digits[3] >= '2') it = countries_.find("*");
  return it == countries_.end() ? "" : it->second;
}

std::vector<std::string> DiallingCodes::countries_in(std::string_view text) const {
  constexpr size_t kLongest = 24;  // a number with its marks
  std::vector<std::string> out;
  for (size_t i = 0; i < text.size(); ++i) {
    std::string country;
    if (text[i] == '+' && i + 1 < text.size() && is_digit(text[i + 1])) {
      std::string digits;
      size_t k = i + 1;
      for (; k < text.size() && k < i + kLongest && (is_digit(text[k]) || is_mark(text[k])); ++k) {
        if (is_digit(text[k])) digits += text[k];
      }
      if (digits.size() == 11 && digits[0] == '1') country = american(std::string_view(digits).substr(1));
      if (digits.size() >= 9 && digits.size() <= 15 && digits[0] != '1') country = abroad(digits);
      i = k - 1;
    } else if (is_digit(text[i]) && (i == 0 || !is_digit(text[i - 1])) && i + 3 < text.size() && parts(text[i + 3])) {
      const std::string digits = grouped(text, i, {3, 3, 4});
      if (digits.empty()) continue;
      country = american(digits);
      i += digits.size();
    }
    if (!country.empty()) out.push_back(country);
  }
  return out;
}

}  // namespace rashomon
