// SPDX-License-Identifier: Apache-2.0
#include "rashomon/base/unicode.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace rashomon {
namespace {

bool is_ascii(std::string_view text) {
  constexpr uint64_t kHigh = 0x8080808080808080ULL;
  const char* at = text.data();
  size_t left = text.size();
  uint64_t all = 0, eight = 0;
  for (; left >= sizeof(eight); at += sizeof(eight), left -= sizeof(eight)) {
    std::memcpy(&eight, at, sizeof(eight));
    all |= eight;
  }
  for (; left > 0; ++at, --left) all |= static_cast<unsigned char>(*at);
  return (all & kHigh) == 0;
}

/// Eight ASCII letters at a time; other characters of ASCII stay.
uint64_t lower_eight(uint64_t letters) {
  constexpr uint64_t kOnes = 0x0101010101010101ULL;
  const uint64_t from_a = letters + kOnes * (0x80 - 'A');        // the high bit is set from 'A' on
  const uint64_t behind_z = letters + kOnes * (0x80 - 'Z' - 1);  // and here behind 'Z'
  return letters + ((from_a & ~behind_z & (kOnes * 0x80)) >> 2);
}

/// ASCII in its comparison form; white space is a blank.
constexpr std::array<char, 128> kFolded = [] {
  std::array<char, 128> table{};
  for (size_t c = 0; c < table.size(); ++c) {
    const bool blank = c == ' ' || (c >= 9 && c <= 13);
    table[c] = static_cast<char>(blank ? ' ' : c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
  }
  return table;
}();

UChar32 icu(char32_t c) { return static_cast<UChar32>(c); }

/// Quotes and dashes in their plain form; 0 for characters that the comparison form drops.
char32_t plain(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x02B9:
    case 0x2032:
    case 0x0060:
    case 0x00B4: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    default: return c;
  }
}

bool dropped(char32_t c) {
  return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD ||
         (U_GET_GC_MASK(icu(c)) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0;
}

std::string squeeze(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  size_t at = 0;
  while (at < text.size()) {
    const size_t from = at;
    const char32_t c = next_code_point(text, at);
    if (is_space(c)) {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
    } else {
      out.append(text.substr(from, at - from));
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

bool valid_utf8(std::string_view text) {
  const auto* s = reinterpret_cast<const uint8_t*>(text.data());
  const auto n = static_cast<int64_t>(text.size());
  int64_t i = 0;
  while (i < n) {
    if (s[i] < 0x80) {
      ++i;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(s, i, n, c);
    if (c < 0) return false;
  }
  return true;
}

char32_t next_wide_code_point(std::string_view text, size_t& at) {
  const auto* s = reinterpret_cast<const uint8_t*>(text.data());
  auto i = static_cast<int64_t>(at);
  UChar32 c = 0;
  U8_NEXT(s, i, static_cast<int64_t>(text.size()), c);
  if (c < 0) {
    ++at;  // one bad byte at a time, so that a caller sees each
    return 0xFFFD;
  }
  at = static_cast<size_t>(i);
  return static_cast<char32_t>(c);
}

void append_wide_code_point(std::string& out, char32_t code_point) {
  uint8_t buffer[4];
  int32_t n = 0;
  UBool error = false;
  U8_APPEND(buffer, n, 4, icu(code_point), error);
  if (!error) out.append(reinterpret_cast<const char*>(buffer), static_cast<size_t>(n));
}

std::string replace_ill_formed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  size_t at = 0;
  while (at < text.size()) append_code_point(out, next_code_point(text, at));
  return out;
}

bool is_wide_letter(char32_t c) { return u_isalpha(icu(c)); }
bool is_wide_digit(char32_t c) { return u_isdigit(icu(c)); }
bool is_wide_upper(char32_t c) { return u_isupper(icu(c)); }
bool is_wide_lower(char32_t c) { return u_islower(icu(c)); }
bool is_wide_space(char32_t c) { return u_isUWhiteSpace(icu(c)) || c == 0x200B || c == 0xFEFF; }

bool is_punctuation(char32_t c) {
  if (c < 0x80) return c > ' ' && c < 0x7f && !is_letter(c) && !is_digit(c);
  return u_ispunct(icu(c)) || (U_GET_GC_MASK(icu(c)) & U_GC_S_MASK) != 0;
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  if (is_ascii(text)) {
    char* at = out.data();
    size_t left = out.size();
    uint64_t eight = 0;
    for (; left >= sizeof(eight); at += sizeof(eight), left -= sizeof(eight)) {
      std::memcpy(&eight, at, sizeof(eight));
      eight = lower_eight(eight);
      std::memcpy(at, &eight, sizeof(eight));
    }
    for (; left > 0; ++at, --left) {
      if (*at >= 'A' && *at <= 'Z') *at = static_cast<char>(*at + 32);
    }
    return out;
  }
  out.clear();
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())))
      .toLower(icu::Locale::getRoot())
      .toUTF8String(out);
  return out;
}

std::string fold(std::string_view text) {
  if (is_ascii(text)) {
    std::string out(text.size(), '\0');
    char* end = out.data();
    for (const char c : text) {
      const char folded = kFolded[static_cast<unsigned char>(c)];
      if (folded != ' ') {
        *end++ = folded;
      } else if (end != out.data() && end[-1] != ' ') {
        *end++ = ' ';
      }
    }
    if (end != out.data() && end[-1] == ' ') --end;
    out.resize(static_cast<size_t>(end - out.data()));
    return out;
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString source =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  icu::UnicodeString mended;
  for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1))
    mended.append(icu(plain(static_cast<char32_t>(source.char32At(i)))));
  icu::UnicodeString decomposed = U_SUCCESS(status) ? nfkd->normalize(mended, status) : mended;
  if (U_FAILURE(status)) decomposed = mended;
  icu::UnicodeString kept;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 c = decomposed.char32At(i);
    if (!dropped(static_cast<char32_t>(c))) kept.append(c);
  }
  kept.foldCase();
  std::string out;
  kept.toUTF8String(out);
  return squeeze(out);
}

std::string_view trim(std::string_view text) {
  size_t begin = 0;
  size_t end = text.size();
  size_t at = 0;
  while (at < text.size()) {
    const size_t from = at;
    if (!is_space(next_code_point(text, at))) {
      begin = from;
      break;
    }
    begin = at;
  }
  while (end > begin) {
    size_t from = end - 1;
    while (from > begin && end - from < 4 && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) --from;
    at = from;
    // A byte that belongs to no character is no space.
    if (!is_space(next_code_point(text, at)) || at != end) break;
    end = from;
  }
  return text.substr(begin, end - begin);
}

}  // namespace rashomon
