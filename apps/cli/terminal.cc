// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

bool set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool wants_colour(bool is_terminal, std::string_view when) {
  if (when == "always") return true;
  if (when == "never") return false;
  if (set("NO_COLOR")) return false;
  if (set("CLICOLOR_FORCE") && std::string_view(std::getenv("CLICOLOR_FORCE")) != "0") return true;
  const char* term = std::getenv("TERM");
  return is_terminal && term != nullptr && std::string_view(term) != "dumb" && *term != '\0';
}

size_t width_of(int descriptor) {
  if (const char* columns = std::getenv("COLUMNS"); columns != nullptr && std::atoi(columns) > 0) {
    return static_cast<size_t>(std::atoi(columns));
  }
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

size_t cells_of(char32_t c) {
  if (c >= 0x20 && c < 0x7f) return 1;
  const auto point = static_cast<UChar32>(c);
  const auto mask = U_GET_GC_MASK(point);
  if ((mask & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0 && c != 0xAD) return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

/// Controls, and characters that reorder or break what stands around them.
bool steers(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x2028 || c == 0x2029;
}

}  // namespace

std::string Terminal::styled(Style style, std::string_view text) const {
  static constexpr const char* kCodes[] = {"", "1", "2", "31", "32", "33", "34", "35", "36"};
  if (!colour || style == Style::plain || text.empty()) return std::string(text);
  return "\x1b[" + std::string(kCodes[static_cast<size_t>(style)]) + "m" + std::string(text) + "\x1b[0m";
}

Terminal terminal_of(int descriptor, std::string_view when) {
  Terminal terminal;
  terminal.is_terminal = isatty(descriptor) == 1;
  terminal.colour = wants_colour(terminal.is_terminal, when);
  if (terminal.is_terminal) terminal.width = width_of(descriptor);
  return terminal;
}

size_t cells(std::string_view text) {
  size_t sum = 0;
  for (size_t at = 0; at < text.size();) sum += cells_of(next_code_point(text, at));
  return sum;
}

std::string cut(std::string_view text, size_t most) {
  if (text.size() <= most || cells(text) <= most) return std::string(text);
  if (most == 0) return "";
  size_t sum = 0;
  size_t at = 0;
  while (at < text.size()) {
    size_t next = at;
    sum += cells_of(next_code_point(text, next));
    if (sum > most - 1) break;
    at = next;
  }
  while (at > 0 && text[at - 1] == ' ') --at;
  return std::string(text.substr(0, at)) + "…";
}

std::string printable(std::string_view text, bool keep_lines) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const size_t from = at;
    const char32_t c = next_code_point(text, at);
    const bool ill_formed = c == 0xFFFD && at == from + 1;
    if (!ill_formed && !steers(c)) {
      out.append(text.substr(from, at - from));
    } else if (c == '\n' || c == '\t') {
      out += keep_lines ? static_cast<char>(c) : ' ';
    } else if (c == '\r') {
      if (keep_lines || at >= text.size() || text[at] != '\n') out += ' ';
    } else {
      char escaped[12];
      const auto value = ill_formed ? static_cast<unsigned char>(text[from]) : static_cast<unsigned>(c);
      std::snprintf(escaped, sizeof escaped, value < 0x100 ? "\\x%02x" : "\\u%04x", value);
      out += escaped;
    }
  }
  return out;
}

}  // namespace rashomon::cli
