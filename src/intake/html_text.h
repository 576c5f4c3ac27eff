// SPDX-License-Identifier: Apache-2.0
// The lines of text of a page: what a reader sees as one paragraph, heading or list item is one line.
#pragma once

#include <string>
#include <vector>

#include "html_tree.h"

namespace rashomon {

struct HtmlLine {
  std::string text;         // decoded, white space folded, no line breaks
  uint32_t node = 0;        // the block element that holds it
  uint32_t first = 0;       // the text node it begins with
  uint32_t link_bytes = 0;  // how much of it lies in links
  bool cut = false;         // follows a line of the same element (a double <br>)
};

/// Lines of the subtree of `root` in document order. `skip[n]` leaves out the subtree of node n; it may be empty.
std::vector<HtmlLine> html_lines(const HtmlTree& tree, uint32_t root, const std::vector<bool>& skip);
/// Decoded text of a subtree as one line.
std::string html_text(const HtmlTree& tree, uint32_t root);
/// Text whose white space is folded to single blanks, ends trimmed.
std::string fold_space(std::string_view text);

}  // namespace rashomon
