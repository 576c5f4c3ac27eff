// SPDX-License-Identifier: Apache-2.0
#include "normalise_text.h"

#include <array>
#include <utility>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

/// Leftovers of broken conversions, longest first where one begins another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 29> kMended = {{
    {"&quot;", "\""},
    {",quot;", "\""},
    {"&apos;", "'"},
    {",apos;", "'"},
    {"&#39;", "'"},
    {"&#039;", "'"},
    {"&#34;", "\""},
    {"&ldquo;", "\""},
    {"&rdquo;", "\""},
    {"&lsquo;", "'"},
    {"&rsquo;", "'"},
    {"&amp;", "&"},
    {",amp;", "&"},
    {"&nbsp;", " "},
    {"&#160;", " "},
    {"&ndash;", "-"},
    {"&mdash;", "-"},
    {"&hellip;", "..."},
    {"&lt;", "<"},
    {"&gt;", ">"},
    // UTF-8 that was read as Windows-1252 and written as UTF-8 again.
    {"\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2", "'"},
    {"\xC3\xA2\xE2\x82\xAC\xCB\x9C", "'"},
    {"\xC3\xA2\xE2\x82\xAC\xC5\x93", "\""},
    {"\xC3\xA2\xE2\x82\xAC\xC2\x9D", "\""},
    {"\xC3\xA2\xE2\x82\xAC\xE2\x80\x9C", "-"},
    {"\xC3\xA2\xE2\x82\xAC\xE2\x80\x9D", "-"},
    {"\xC3\xA2\xE2\x82\xAC\xC2\xA6", "..."},
    {"\xC3\xA2\xE2\x82\xAC\xC2\xA2", "*"},
    {"\xC3\x82\xC2\xA0", " "},
}};

/// The ASCII form of typographic characters; "" for a character that stays.
std::string_view plain(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
    case 0x00B4:
    case 0x0060: return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB: return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x00AD: return "-";
    case 0x0091:
    case 0x0092: return "'";
    case 0x0093:
    case 0x0094: return "\"";
    case 0x0096:
    case 0x0097: return "-";
    case 0x2026:
    case 0x0085: return "...";
    default: return "";
  }
}

}  // namespace

std::vector<NormalChar> normalise_text(std::string_view text, Span span) {
  std::vector<NormalChar> out;
  const std::string_view block = span.of(text);
  out.reserve(block.size());
  size_t at = 0;
  while (at < block.size()) {
    const char first = block[at];
    NormalChar c;
    size_t end = at;
    if (first == '&' || first == ',' || first == '\xC3') {
      for (const auto& [broken, mended] : kMended) {
        if (block.substr(at, broken.size()) == broken) {
          c.bytes = mended;
          end = at + broken.size();
          break;
        }
      }
    }
    if (end == at) {
      const char32_t code = next_code_point(block, end);
      const std::string_view ascii = plain(code);
      c.bytes = ascii.empty() ? block.substr(at, end - at) : ascii;
      c.space = ascii.empty() && is_space(code);
    } else {
      c.space = c.bytes == " ";
    }
    size_t start = 0;
    c.code = next_code_point(c.bytes, start);
    c.source = {span.begin + static_cast<uint32_t>(at), span.begin + static_cast<uint32_t>(end)};
    out.push_back(c);
    at = end;
  }
  return out;
}

std::string normal_form(std::string_view word) {
  std::string out;
  for (const NormalChar& c : normalise_text(word, {0, static_cast<uint32_t>(word.size())})) out += c.bytes;
  return out;
}

}  // namespace rashomon
