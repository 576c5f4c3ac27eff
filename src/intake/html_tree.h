// SPDX-License-Identifier: Apache-2.0
// A page as a flat tree, read in one pass without recursion.
//
// libxml2's HTML parser looks through all open elements for every end tag, which is quadratic on hostile nesting; here
// every look upwards is bounded, so that time and memory are linear in the page's size whatever it nests. Of libxml2
// the table of named characters is used.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rashomon {

enum class Tag : uint8_t {
  text,  // no element: a run of text
  other,
  a,
  abbr,
  address,
  area,
  article,
  aside,
  audio,
  b,
  base,
  blockquote,
  body,
  br,
  button,
  canvas,
  caption,
  center,
  cite,
  code,
  col,
  dd,
  del,
  details,
  dialog,
  div,
  dl,
  dt,
  em,
  embed,
  fieldset,
  figcaption,
  figure,
  font,
  footer,
  form,
  frameset,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  i,
  iframe,
  img,
  input,
  ins,
  label,
  legend,
  li,
  link,
  main,
  map,
  mark,
  math,
  menu,
  meta,
  nav,
  noframes,
  noscript,
  object,
  ol,
  optgroup,
  option,
  p,
  param,
  picture,
  pre,
  q,
  s,
  script,
  section,
  select,
  small,
  source,
  span,
  strong,
  style,
  sub,
  summary,
  sup,
  svg,
  table,
  tbody,
  td,
  textarea,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  track,
  u,
  ul,
  video,
  wbr,
};

struct HtmlAttribute {
  std::string_view name;   // lower or mixed case as written
  std::string_view value;  // entities not yet decoded
};

struct HtmlNode {
  Tag tag = Tag::other;
  uint32_t parent = 0;      // index; the root is its own parent
  uint32_t end = 0;         // index behind the last node of the subtree
  uint32_t attributes = 0;  // first of them in HtmlTree::attributes
  uint32_t attribute_count = 0;
  std::string_view text;  // text runs, and the content of script, style, title and textarea; not decoded
};

struct HtmlTree {
  std::vector<HtmlNode> nodes;  // in document order; nodes[0] is the root, which stands for the page
  std::vector<HtmlAttribute> attributes;

  /// The raw value of an attribute of a node; "" if it has none of this name.
  std::string_view attribute(const HtmlNode& node, std::string_view name) const;
};

/// Views in the tree point into `page`. REQUIRES that `page` outlives the tree.
HtmlTree parse_html(std::string_view page);
/// Replaces &amp; &#8217; &#x27; and the like. NUL and C0 controls become blanks.
std::string decode_entities(std::string_view text);
/// Elements that end a line of text.
bool is_block_tag(Tag tag);

}  // namespace rashomon
