// SPDX-License-Identifier: Apache-2.0
#include "page.h"

#include <algorithm>

namespace rashomon::cli {
namespace {

constexpr size_t kFieldCells = 12;

}  // namespace

void Page::title(std::string_view left, std::string_view right) {
  out_.shown(terminal().styled(Style::bold, printable(left)) + "  " + terminal().styled(Style::dim, printable(right)) +
             "\n");
}

void Page::head(std::string_view text) { out_.shown("\n" + terminal().styled(Style::bold, printable(text)) + "\n"); }

void Page::field(std::string_view name, std::string_view value, Style style) {
  if (value.empty()) return;
  std::string left = "  " + std::string(name);
  left.resize(std::max(left.size() + 1, kFieldCells), ' ');
  out_.shown(terminal().styled(Style::dim, left));
  const Piece piece{printable(value), style};
  wrap(&piece, 1, left.size(), kFieldCells);
}

void Page::line(std::string_view text, size_t indent, Style style) {
  out_.shown(std::string(indent, ' '));
  const Piece piece{printable(text), style};
  wrap(&piece, 1, indent, indent);
}

void Page::words(std::string_view text, Span whole, Span marked, size_t indent) {
  marked.begin = std::clamp(marked.begin, whole.begin, whole.end);
  marked.end = std::clamp(marked.end, marked.begin, whole.end);
  const Piece pieces[] = {{"“" + printable(Span{whole.begin, marked.begin}.of(text)), Style::plain},
                          {printable(marked.of(text)), Style::bold},
                          {printable(Span{marked.end, whole.end}.of(text)) + "”", Style::plain}};
  out_.shown(std::string(indent, ' '));
  wrap(pieces, 3, indent, indent);
}

void Page::wrap(const Piece* pieces, size_t count, size_t first_indent, size_t indent) {
  size_t column = first_indent;
  bool fresh = true;  // nothing stands on this line yet
  bool gap = false;   // a blank is due
  for (size_t p = 0; p < count; ++p) {
    const std::string& text = pieces[p].text;
    for (size_t at = 0; at < text.size();) {
      if (text[at] == ' ') {
        gap = true;
        ++at;
        continue;
      }
      const size_t end = std::min(text.find(' ', at), text.size());
      const std::string word = text.substr(at, end - at);
      at = end;
      const size_t size = cells(word);
      if (!fresh && gap && column + 1 + size > width_) {
        out_.shown("\n" + std::string(indent, ' '));
        column = indent;
      } else if (!fresh && gap) {
        out_.shown(" ");
        ++column;
      }
      out_.shown(terminal().styled(pieces[p].style, word));
      column += size;
      fresh = gap = false;
    }
  }
  out_.shown("\n");
}

}  // namespace rashomon::cli
