// SPDX-License-Identifier: Apache-2.0
// The few Unicode operations that all stages share, over ICU. All functions are pure and thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

/// True if every byte belongs to a well-formed UTF-8 sequence.
bool valid_utf8(std::string_view text);
/// What next_code_point does for text beyond ASCII.
char32_t next_wide_code_point(std::string_view text, size_t& at);
/// The code point that begins at `at`, and moves `at` behind it; U+FFFD for one bad byte. REQUIRES at < text.size().
inline char32_t next_code_point(std::string_view text, size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? ++at, byte : next_wide_code_point(text, at);
}
/// What append_code_point does for characters beyond ASCII.
void append_wide_code_point(std::string& out, char32_t code_point);
inline void append_code_point(std::string& out, char32_t code_point) {
  if (code_point < 0x80)
    out.push_back(static_cast<char>(code_point));
  else
    append_wide_code_point(out, code_point);
}
/// `text` with every ill-formed byte replaced by U+FFFD.
std::string replace_ill_formed(std::string_view text);

bool is_wide_letter(char32_t c);  // these five: beyond ASCII
bool is_wide_digit(char32_t c);
bool is_wide_upper(char32_t c);
bool is_wide_lower(char32_t c);
bool is_wide_space(char32_t c);
inline bool is_letter(char32_t c) { return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : is_wide_letter(c); }
inline bool is_digit(char32_t c) { return c < 0x80 ? c >= '0' && c <= '9' : is_wide_digit(c); }
inline bool is_upper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : is_wide_upper(c); }
inline bool is_lower(char32_t c) { return c < 0x80 ? c >= 'a' && c <= 'z' : is_wide_lower(c); }
/// White space in the wide sense: ASCII blanks, NBSP, the U+2000 spaces, zero-width ones, BOM.
inline bool is_space(char32_t c) { return c < 0x80 ? c == ' ' || (c >= 9 && c <= 13) : is_wide_space(c); }
bool is_punctuation(char32_t c);

/// Full lower case (root locale).
std::string to_lower(std::string_view text);
/// Comparison form: NFKD, marks and zero-width characters dropped, case folded, curly quotes made straight, dashes made
/// hyphens, runs of white space made one blank, ends trimmed. ASCII takes a fast path.
std::string fold(std::string_view text);
std::string_view trim(std::string_view text);

}  // namespace rashomon
