// SPDX-License-Identifier: Apache-2.0
#include "read_html.h"

#include <algorithm>

#include "find_main_text.h"
#include "html_text.h"
#include "html_tree.h"
#include "rashomon/base/unicode.h"
#include "read_page_head.h"

namespace rashomon {
namespace {

bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

/// Adds a line of its own with a blank line before it, and tells what it is where the page does.
void add_line(std::string_view line, BlockKind kind, IntakeDraft& draft) {
  if (line.empty()) return;
  if (!draft.text.empty()) draft.text += "\n\n";
  const auto begin = static_cast<uint32_t>(draft.text.size());
  draft.text += line;
  if (kind != BlockKind::paragraph) draft.known.push_back({kind, {begin, static_cast<uint32_t>(draft.text.size())}});
}

/// articleBody of JSON-LD: text with line breaks, sometimes with tags.
void add_json_body(std::string_view body, IntakeDraft& draft) {
  if (has_tags(body)) {
    const HtmlTree tree = parse_html(body);
    for (const HtmlLine& line : html_lines(tree, 0, {})) add_line(line.text, BlockKind::paragraph, draft);
    return;
  }
  while (!body.empty()) {
    const size_t end = body.find_first_of("\r\n");
    add_line(fold_space(body.substr(0, end)), BlockKind::paragraph, draft);
    body = end == std::string_view::npos ? std::string_view{} : body.substr(end + 1);
  }
}

}  // namespace

IntakeDraft read_html_fragment(std::string_view fragment, const IntakeLexicon&) {
  const HtmlTree tree = parse_html(fragment);
  IntakeDraft draft;
  for (const HtmlLine& line : html_lines(tree, 0, {})) {
    add_line(line.text, is_heading(tree.nodes[line.node].tag) ? BlockKind::heading : BlockKind::paragraph, draft);
  }
  return draft;
}

IntakeDraft read_html(std::string_view page, const IntakeLexicon& lexicon) {
  const HtmlTree tree = parse_html(page);
  const PageHead head = read_page_head(tree, lexicon);
  IntakeDraft draft;
  add_line(head.title, BlockKind::title, draft);
  std::vector<HtmlLine> lines = find_main_text(tree, head.title, lexicon);
  size_t bytes = 0;
  for (const HtmlLine& line : lines) bytes += line.text.size();
  if (head.body.size() >= 300 && bytes * 2 < head.body.size()) {
    // The page's script holds the text and the page itself only its beginning.
    add_json_body(head.body, draft);
  } else {
    for (const HtmlLine& line : lines) {
      add_line(line.text, is_heading(tree.nodes[line.node].tag) ? BlockKind::heading : BlockKind::paragraph, draft);
    }
  }
  draft.outlet = head.outlet;
  draft.url = head.url;
  draft.byline = head.author;
  draft.published = head.published;
  return draft;
}

bool has_tags(std::string_view text) {
  static constexpr std::string_view kTags[] = {
      "p>", "p ", "br>", "br/>", "br />", "div>", "div ", "a href", "b>",   "i>",   "em>",     "strong>",   "span",
      "h1", "h2", "h3",  "h4",   "li>",   "ul>",  "img ", "figure", "html", "body", "article", "blockquote"};
  for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string rest = to_lower(text.substr(at + 1, 12));
    for (const std::string_view tag : kTags) {
      if (rest.compare(0, tag.size(), tag) == 0 || (rest[0] == '/' && rest.compare(1, tag.size(), tag) == 0))
        return true;
    }
  }
  return false;
}

std::string_view declared_charset(std::string_view page) {
  const std::string_view head = page.substr(0, 4096);
  std::string lower(head);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  size_t at = lower.find("charset=");
  if (at == std::string::npos) return {};
  at += 8;
  while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
  const size_t end = lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:", at);
  return head.substr(at, end == std::string::npos ? end : end - at);
}

}  // namespace rashomon
