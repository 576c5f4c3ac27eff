// SPDX-License-Identifier: Apache-2.0
// For tests: a Document and an Analysis of plain text without the language stage. Words are cut at blanks and
// punctuation, sentences at full stops before a capital; every tag is X, every head kNone.
#pragma once

#include <string>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"

namespace rashomon {

struct PlainText {
  Document document;
  Analysis analysis;
};

inline bool plain_sentence_ends(const std::string& text, size_t at) {
  if (text[at] == '!' || text[at] == '?') return true;
  if (text[at] != '.') return false;
  size_t next = at + 1;
  while (next < text.size() && !is_space(static_cast<unsigned char>(text[next])) && text[next] != '\n') ++next;
  while (next < text.size() && text[next] == ' ') ++next;
  const size_t word = text.rfind(' ', at);
  const size_t length = at - (word == std::string::npos ? 0 : word + 1);
  return length > 3 && (next >= text.size() || is_upper(static_cast<unsigned char>(text[next])) || text[next] == '"');
}

/// Paragraphs are parted by newlines.
inline PlainText plain_text(std::string text, std::string_view published = "") {
  PlainText out;
  Document& d = out.document;
  Analysis& a = out.analysis;
  d.text = std::move(text);
  if (const Day day = parse_iso_day(published); day != kNoDay) d.published = {{day, day}, Basis::stated, {}};
  const std::string& t = d.text;
  size_t at = 0;
  const auto end_sentence = [&](uint32_t& first) {
    const auto last = static_cast<uint32_t>(a.tokens.size());
    if (first < last)
      a.sentences.push_back({first, last, a.tokens[first].span.join(a.tokens[last - 1].span),
                             static_cast<uint32_t>(d.blocks.size()), false});
    first = last;
  };
  while (at < t.size()) {
    size_t end = t.find('\n', at);
    if (end == std::string::npos) end = t.size();
    uint32_t first = static_cast<uint32_t>(a.tokens.size());
    bool space = true;
    for (size_t i = at; i < end;) {
      size_t next = i;
      const char32_t c = next_code_point(t, next);
      if (is_space(c)) {
        space = true;
        i = next;
        continue;
      }
      const auto inside = [&](char32_t x) { return is_letter(x) || is_digit(x); };
      if (inside(c)) {
        for (size_t k = next; k < end; k = next) {
          size_t after = k;
          const char32_t x = next_code_point(t, after);
          size_t beyond = after;
          const bool joins = (x == '.' || x == ',' || x == '-') && after < end && inside(next_code_point(t, beyond));
          if (!inside(x) && !joins) break;
          next = after;
        }
      }
      Token token;
      token.span = {static_cast<uint32_t>(i), static_cast<uint32_t>(next)};
      token.norm = t.substr(i, next - i);
      if (token.norm == "\xE2\x80\x9C" || token.norm == "\xE2\x80\x9D") token.norm = "\"";
      if (token.norm == "\xE2\x80\x99" || token.norm == "\xE2\x80\x98") token.norm = "'";
      token.lemma = to_lower(token.norm);
      token.space_before = space;
      a.tokens.push_back(std::move(token));
      space = false;
      if (plain_sentence_ends(t, i)) end_sentence(first);
      i = next;
    }
    end_sentence(first);
    d.blocks.push_back({BlockKind::paragraph, {static_cast<uint32_t>(at), static_cast<uint32_t>(end)}});
    at = end + 1;
  }
  return out;
}

}  // namespace rashomon
