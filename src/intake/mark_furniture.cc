// SPDX-License-Identifier: Apache-2.0
#include "mark_furniture.h"

#include <algorithm>

#include "judge_page_line.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kLongestLine = 400;  // a line rule is not tried on longer ones: nobody prints such a long notice
constexpr size_t kTail = 200;         // how far from a line's end an end rule may begin
constexpr int kMostParts = 8;
constexpr size_t kCells = 60;  // of what stands behind a bar

char32_t before(std::string_view line, size_t at) {
  size_t p = at;
  while (p > 0 && (static_cast<unsigned char>(line[p - 1]) & 0xC0) == 0x80) --p;
  if (p == 0) return 0;
  --p;
  return next_code_point(line, p);
}

char32_t behind(std::string_view line, size_t at) { return at < line.size() ? next_code_point(line, at) : 0; }

bool ends_sentence(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == ')' || c == ']' || c == '"' || c == '\'' || c == 0x201D ||
         c == 0x2019 || c == ':' || c == 0xBB;
}

/// A word is run together with the next one: "readThe", "said.Follow", "5Advertisement".
bool glued(char32_t left, char32_t right) {
  return is_upper(right) && (is_lower(left) || is_digit(left) || ends_sentence(left));
}

std::string plain_letters(std::string_view line) {
  std::string plain;
  plain.reserve(line.size());
  for (size_t at = 0; at < line.size();) append_code_point(plain, plain_letter(next_code_point(line, at)));
  return plain;
}

/// "desk@courier.example", "www.courier.example", "+41 22 917 1234"
bool holds_address(std::string_view line) {
  constexpr int kDigitsOfPhone = 7;
  const auto word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  for (size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
    if (at > 0 && at + 1 < line.size() && word(line[at - 1]) && word(line[at + 1])) return true;
  }
  if (line.find("www.") != std::string_view::npos || line.find("://") != std::string_view::npos) return true;
  if (line.find("**") != std::string_view::npos && line.find_first_of("0123456789") != std::string_view::npos)
    return true;  // the number of a card
  int digits = 0;
  for (const char c : line) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit && c != ' ' && c != '-' && c != '(' && c != ')' && c != '+' && c != '/') digits = 0;
    digits += digit;
    if (digits >= kDigitsOfPhone) return true;
  }
  return false;
}

/// The line behind the pictures that pages set before links and players.
std::string_view without_sign(std::string_view line) {
  size_t at = 0;
  while (at < line.size()) {
    size_t next = at;
    const char32_t c = next_code_point(line, next);
    const bool sign = c >= 0x1F000 || (c >= 0x2600 && c <= 0x27BF) || c == 0xFE0F || c == 0x200D;
    if (!sign && !(at > 0 && is_space(c))) break;
    at = next;
  }
  return line.substr(at);
}

/// "Join us, the rebels told the garrison; 40 men did.": who speaks is told, so that it is the report that says it.
bool tells_speech(std::string_view line, const IntakeLexicon& lexicon) {
  for (const std::string_view clause : {", ", "\" "}) {
    const size_t at = line.find(clause);
    if (at == std::string_view::npos || !line.ends_with('.')) continue;
    std::string_view behind = line.substr(at + clause.size());
    for (int words = 0; words < 4 && !behind.empty(); ++words) {
      const size_t blank = std::min({behind.find(' '), behind.find('.'), behind.size()});
      if ((lexicon.page_word(to_lower(behind.substr(0, blank))) & kPageSpeech) != 0) return true;
      behind.remove_prefix(std::min(blank + 1, behind.size()));
    }
  }
  return false;
}

}  // namespace

Span trimmed(std::string_view text, Span span) {
  const std::string_view all = span.of(text);
  const std::string_view kept = trim(all);
  if (kept.empty()) return {span.begin, span.begin};
  const auto offset = static_cast<uint32_t>(kept.data() - all.data());
  return {span.begin + offset, span.begin + offset + static_cast<uint32_t>(kept.size())};
}

const FurnitureRule* FurnitureMarker::whole(std::string_view line, IntakeLexicon::FurniturePlace place) const {
  if (line.size() > kLongestLine) return nullptr;
  const char32_t last = before(line, line.size());
  std::string plain;
  for (const uint32_t i : lexicon_.furniture_at(line, 0, place)) {
    const FurnitureRule& rule = lexicon_.furniture[i];
    if (!rule.pattern.may_end_with(last) || !rule.pattern.may_stand_at(line, 0)) continue;
    if (plain.empty()) plain = plain_letters(line);
    if (!rule.pattern.may_stand_in(plain)) continue;
    const std::vector<size_t> ends = rule.pattern.match(line, 0, classes_);
    if (std::find(ends.begin(), ends.end(), line.size()) != ends.end())
      return rule.kind == FurnitureKind::notice && tells_speech(line, lexicon_) ? nullptr : &rule;
  }
  return nullptr;
}

const FurnitureRule* FurnitureMarker::at_start(std::string_view line, size_t& end) const {
  for (const uint32_t r : lexicon_.furniture_at(line, 0, IntakeLexicon::line_start)) {
    const FurnitureRule& rule = lexicon_.furniture[r];
    const std::vector<size_t> ends = rule.pattern.match(line, 0, classes_);
    for (size_t i = ends.size(); i-- > 0;) {
      if (ends[i] == 0 || ends[i] >= line.size()) continue;
      const char32_t left = before(line, ends[i]), right = behind(line, ends[i]);
      const bool apart = is_space(left) || is_space(right) || is_punctuation(left) || is_punctuation(right);
      if ((rule.start && (apart || glued(left, right))) || (rule.glued && glued(left, right))) {
        end = ends[i];
        return &rule;
      }
    }
  }
  return nullptr;
}

const FurnitureRule* FurnitureMarker::at_end(std::string_view line, size_t& begin) const {
  size_t from = line.size() > kTail ? line.size() - kTail : 0;
  while (from < line.size() && (static_cast<unsigned char>(line[from]) & 0xC0) == 0x80) ++from;
  const char32_t last = before(line, line.size());
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  // A few rules may begin anywhere and are asked for at every word: once a line tells whether their letters are there.
  std::string plain;
  std::vector<std::pair<uint32_t, bool>> asked;
  const auto may_stand = [&](uint32_t r) {
    for (const auto& [rule, answer] : asked) {
      if (rule == r) return answer;
    }
    if (plain.empty()) plain = plain_letters(line.substr(from));
    return asked.emplace_back(r, lexicon_.furniture[r].pattern.may_stand_in(plain)).second;
  };
  for (size_t at = from; at < line.size();) {
    if (at > from && small(line[at - 1]) && small(line[at])) {  // within a word
      ++at;
      continue;
    }
    const char32_t left = before(line, at);
    size_t next = at;
    const char32_t right = next_code_point(line, next);
    const bool together = glued(left, right);
    if (at > 0 && !is_space(right) &&
        (is_space(left) || together || right == '[' || right == '(' || ends_sentence(left))) {
      size_t p = at;
      while (p > 0 && is_space(before(line, p))) --p;
      const bool sentence = together || ends_sentence(before(line, p));
      const auto place = sentence ? IntakeLexicon::behind_sentence : IntakeLexicon::line_end;
      for (const uint32_t r : lexicon_.furniture_at(line, at, place)) {
        const FurnitureRule& rule = lexicon_.furniture[r];
        if (!rule.pattern.may_end_with(last) || (!rule.end && !together) || !may_stand(r)) continue;
        const std::vector<size_t> ends = rule.pattern.match(line, at, classes_);
        if (std::find(ends.begin(), ends.end(), line.size()) == ends.end()) continue;
        begin = at;
        return &rule;
      }
    }
    at = next;
  }
  return nullptr;
}

bool FurnitureMarker::is_line(std::string_view line) const {
  return whole(without_sign(line), IntakeLexicon::whole_line) != nullptr || is_page_line(line, lexicon_) ||
         addresses_reader(line, lexicon_);
}

bool FurnitureMarker::is_contact(std::string_view line) {
  constexpr size_t kLongestContact = 160;
  const size_t colon = line.find(':');
  return line.size() <= kLongestContact && colon != std::string_view::npos && !line.ends_with('.') &&
         line.find('"') == std::string_view::npos && holds_address(line.substr(colon + 1));
}

bool FurnitureMarker::is_index(std::string_view line) const {
  std::vector<std::string_view> sentences;
  for (size_t at = 0; at < line.size();) {
    const size_t stop = std::min(line.find(". ", at), line.size());
    sentences.push_back(trim(line.substr(at, stop - at)));
    at = stop + 2;
  }
  if (sentences.size() < 2) return false;
  // the shortest first: nearly all lines are text, and it says so soonest
  std::sort(sentences.begin(), sentences.end(), [](auto a, auto b) { return a.size() < b.size(); });
  return std::all_of(sentences.begin(), sentences.end(), [&](auto s) { return s.empty() || is_line(s); });
}

std::optional<FurnitureKind> FurnitureMarker::head(std::string_view line) const {
  if (const FurnitureRule* rule = whole(line, IntakeLexicon::head_line)) return rule->kind;
  return std::nullopt;
}

std::optional<FurnitureKind> FurnitureMarker::foot(std::string_view line) const {
  if (const FurnitureRule* rule = whole(line, IntakeLexicon::foot_line)) return rule->kind;
  return holds_address(line) ? std::optional(FurnitureKind::notice) : std::nullopt;
}

std::vector<LinePart> FurnitureMarker::run(std::string_view text, Span line) const {
  std::vector<LinePart> head, tail;
  Span rest = trimmed(text, line);
  for (int i = 0; i < kMostParts && !rest.empty(); ++i) {
    const std::string_view view = rest.of(text);
    if (const FurnitureRule* rule = whole(without_sign(view), IntakeLexicon::whole_line)) {
      head.push_back({rest, true, rule->kind});
      rest.begin = rest.end;
      break;
    }
    size_t at = 0;
    if (const FurnitureRule* rule = at_start(view, at)) {
      const auto cut = rest.begin + static_cast<uint32_t>(at);
      head.push_back({trimmed(text, {rest.begin, cut}), true, rule->kind});
      rest = trimmed(text, {cut, rest.end});
      // "Posted: 2002-11-08 | Views: 1,204"
      if (const std::string_view more = rest.of(text); more.size() < kCells && more.starts_with('|')) {
        head.back().span.end = rest.end;
        rest.begin = rest.end;
      }
    } else if ((rule = at_end(view, at)) != nullptr) {
      const auto cut = rest.begin + static_cast<uint32_t>(at);
      tail.push_back({trimmed(text, {cut, rest.end}), true, rule->kind});
      rest = trimmed(text, {rest.begin, cut});
    } else {
      break;
    }
  }
  if (!rest.empty()) head.push_back({rest, false, FurnitureKind::notice});
  head.insert(head.end(), tail.rbegin(), tail.rend());
  return head;
}

}  // namespace rashomon
