// SPDX-License-Identifier: Apache-2.0
// Prose for people: headings, fields, and the words of reports with a part of them marked.
#pragma once

#include <string>
#include <string_view>

#include "output.h"
#include "rashomon/base/span.h"

namespace rashomon::cli {

class Page {
 public:
  explicit Page(Output& out)
      : out_(out), width_(out.terminal().width > 0 ? std::min<size_t>(out.terminal().width, 100) : 100) {}

  /// A bold line, `right` dim behind it.
  void title(std::string_view left, std::string_view right);
  /// A bold line with a blank line before it.
  void head(std::string_view text);
  /// `name` dim in a column of its own; nothing if `value` is empty.
  void field(std::string_view name, std::string_view value, Style style = Style::plain);
  /// A line at an indent, wrapped.
  void line(std::string_view text, size_t indent, Style style = Style::plain);
  /// The bytes of `text` under `whole` in quotes, those under `marked` in bold.
  void words(std::string_view text, Span whole, Span marked, size_t indent);
  void blank() { out_.shown("\n"); }
  const Terminal& terminal() const { return out_.terminal(); }

 private:
  struct Piece {
    std::string text;  // printable
    Style style;
  };
  void wrap(const Piece* pieces, size_t count, size_t first_indent, size_t indent);
  Output& out_;
  size_t width_;
};

}  // namespace rashomon::cli
