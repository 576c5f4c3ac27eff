// SPDX-License-Identifier: Apache-2.0
#include "html_text.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

bool is_silent(Tag tag) {
  switch (tag) {
    case Tag::script:
    case Tag::style:
    case Tag::title:
    case Tag::textarea:
    case Tag::iframe:
    case Tag::noframes:
    case Tag::noscript:
    case Tag::svg:
    case Tag::math:
    case Tag::object:
    case Tag::audio:
    case Tag::video:
    case Tag::canvas:
    case Tag::head:
    case Tag::select:
    case Tag::button: return true;
    default: return false;
  }
}

void append_folded(std::string& line, std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const size_t from = at;
    const char32_t c = next_code_point(text, at);
    if (c != 0xA0 && is_space(c)) {
      if (c != 0xFEFF && c != 0x200B && !line.empty() && line.back() != ' ') line.push_back(' ');
    } else {
      line.append(text, from, at - from);
    }
  }
}

}  // namespace

std::string fold_space(std::string_view text) {
  std::string line;
  append_folded(line, text);
  return std::string(trim(line));
}

std::vector<HtmlLine> html_lines(const HtmlTree& tree, uint32_t root, const std::vector<bool>& skip) {
  std::vector<HtmlLine> lines;
  struct Level {
    uint32_t end, block;
    bool link, closes;
  };
  std::vector<Level> levels = {{tree.nodes[root].end, root, false, false}};
  HtmlLine line;
  int breaks = 0;
  bool after_break = false;
  const auto flush = [&](bool broken) {
    std::string text(trim(line.text));
    if (!text.empty()) {
      line.text = std::move(text);
      line.cut = after_break;
      lines.push_back(std::move(line));
    }
    line = HtmlLine{};
    breaks = 0;
    after_break = broken;
  };
  uint32_t at = tree.nodes[root].tag == Tag::text ? root : root + 1;
  while (at < tree.nodes[root].end || !levels.empty()) {
    while (!levels.empty() && at >= levels.back().end) {
      if (levels.back().closes) flush(false);
      levels.pop_back();
    }
    if (levels.empty() || at >= tree.nodes[root].end) break;
    const HtmlNode& node = tree.nodes[at];
    if (node.tag == Tag::text) {
      const size_t before = line.text.size();
      if (line.text.empty()) {
        line.node = levels.back().block;
        line.first = at;
      }
      append_folded(line.text, decode_entities(node.text));
      if (line.text.size() > before + 1) breaks = 0;
      if (levels.back().link) line.link_bytes += static_cast<uint32_t>(line.text.size() - before);
      ++at;
    } else if (node.tag == Tag::br) {
      if (++breaks >= 2) {
        flush(true);
        breaks = 2;
      } else if (!line.text.empty() && line.text.back() != ' ') {
        line.text.push_back(' ');
      }
      ++at;
    } else if (is_silent(node.tag) || (at < skip.size() && skip[at])) {
      if (is_block_tag(node.tag)) flush(false);
      at = node.end;
    } else {
      const bool block = is_block_tag(node.tag);
      if (block) flush(false);
      if (node.end > at + 1) {
        levels.push_back({node.end, block ? at : levels.back().block, levels.back().link || node.tag == Tag::a, block});
      }
      ++at;
    }
  }
  flush(false);
  return lines;
}

std::string html_text(const HtmlTree& tree, uint32_t root) {
  std::string text;
  for (const HtmlLine& line : html_lines(tree, root, {})) text += (text.empty() ? "" : " ") + line.text;
  return text;
}

}  // namespace rashomon
