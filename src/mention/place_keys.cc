// SPDX-License-Identifier: Apache-2.0
#include "place_keys.h"

#include <algorithm>
#include <array>
#include <optional>

#include "rashomon/base/unicode.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr size_t kLongestName = 120;

/// Letters that NFKD leaves alone, in ASCII; "" for those that are dropped.
std::optional<std::string_view> plain_letter(char32_t c) {
  switch (c) {
    case 0xF8: return "o";
    case 0x142: return "l";
    case 0x111:
    case 0xF0: return "d";
    case 0x131: return "i";
    case 0xE6: return "ae";
    case 0x153: return "oe";
    case 0xFE: return "th";
    case 0x259: return "e";
    case 0x2BB:
    case 0x2BD:
    case 0x2BE:
    case 0x2BF: return "";
    default: return std::nullopt;
  }
}

bool is_article(std::string_view word) {
  static constexpr std::array<std::string_view, 13> kArticles = {"al", "el", "ul",  "ad",  "ar",  "as", "at",
                                                                 "an", "az", "ash", "adh", "ath", "the"};
  return std::find(kArticles.begin(), kArticles.end(), word) != kArticles.end();
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

std::string place_key(std::string_view name) {
  const std::string folded = fold(name.substr(0, kLongestName));
  std::string out;
  size_t at = 0;
  while (at < folded.size()) {
    const size_t from = at;
    const char32_t c = next_code_point(folded, at);
    if (c == '\'' || c == '.' || c == '"') continue;
    if (c == '-' || c == '/' || c == ',' || c == ' ') {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      continue;
    }
    const auto letter = c < 0x80 ? std::nullopt : plain_letter(c);
    out.append(letter ? *letter : std::string_view(folded).substr(from, at - from));
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string tolerant_place_key(std::string_view key) {
  std::string joined;
  for (const std::string& word : split_words(key)) {
    if (!is_article(word)) joined += word;
  }
  if (joined.empty()) {
    for (const std::string& word : split_words(key)) joined += word;
  }
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kPairs = {
      {{"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ie", "i"}, {"ei", "i"}, {"q", "k"}, {"dj", "j"}}};
  for (const auto& [from, to] : kPairs) replace_all(joined, from, to);
  std::string out;
  for (char c : joined) {
    const char d = c == 'o' ? 'u' : c == 'e' || c == 'y' ? 'i' : c;
    if (out.empty() || out.back() != d) out.push_back(d);
  }
  if (out.size() > 3 && out.back() == 'h') out.pop_back();
  return out;
}

uint32_t key_hash(std::string_view text) {
  uint32_t h = 0x811C9DC5;
  for (char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x01000193;
  return h;
}

}  // namespace rashomon
