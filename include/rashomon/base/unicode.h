// SPDX-License-Identifier: Apache-2.0
// The few Unicode operations that all stages share, over ICU. All functions are pure and thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

/// True if every byte belongs to a well-formed UTF-8 sequence.
bool valid_utf8(std::string_view text);
/// The code point that begins at `at`, and moves `at` behind it; U+FFFD for one bad byte. REQUIRES at < text.size().
char32_t next_code_point(std::string_view text, size_t& at);
void append_code_point(std::string& out, char32_t code_point);
/// `text` with every ill-formed byte replaced by U+FFFD.
std::string replace_ill_formed(std::string_view text);

bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
/// White space in the wide sense: ASCII blanks, NBSP, the U+2000 spaces, zero-width ones, BOM.
bool is_space(char32_t c);
bool is_punctuation(char32_t c);

/// Full lower case (root locale).
std::string to_lower(std::string_view text);
/// Comparison form: NFKD, marks and zero-width characters dropped, case folded, curly quotes made straight, dashes made
/// hyphens, runs of white space made one blank, ends trimmed. ASCII takes a fast path.
std::string fold(std::string_view text);
std::string_view trim(std::string_view text);

}  // namespace rashomon
