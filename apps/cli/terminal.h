// SPDX-License-Identifier: Apache-2.0
// What a terminal can show: colours, its width, how many cells a text takes, and which bytes it must never be given.
#pragma once

#include <string>
#include <string_view>

namespace rashomon::cli {

enum class Style { plain, bold, dim, red, green, yellow, blue, magenta, cyan };

struct Terminal {
  bool is_terminal = false;  // data goes to a terminal
  bool colour = false;
  size_t width = 0;  // 0: not a terminal, nothing is cut

  /// `text` in a style, or as it is where there is no colour.
  std::string styled(Style style, std::string_view text) const;
};

/// `when`: auto, always or never (--color). Obeys NO_COLOR, CLICOLOR_FORCE and TERM=dumb where it is auto.
Terminal terminal_of(int descriptor, std::string_view when);

/// Cells that a text takes on a terminal: wide characters two, combining ones none.
size_t cells(std::string_view text);
/// `text` cut to at most `most` cells, with "…" as its last where something was cut.
std::string cut(std::string_view text, size_t most);

/// For showing: control characters, ill-formed bytes and direction overrides as visible \x1b or \u202e, so that a
/// report's text cannot steer a terminal. Line ends and tabs become a blank, or stay if `keep_lines`.
std::string printable(std::string_view text, bool keep_lines = false);

}  // namespace rashomon::cli
