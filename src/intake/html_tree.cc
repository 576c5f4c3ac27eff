// SPDX-License-Identifier: Apache-2.0
#include "html_tree.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 100> kNames = {
    "a",      "abbr",     "address",  "area",   "article",  "aside",    "audio",  "b",      "base",     "blockquote",
    "body",   "br",       "button",   "canvas", "caption",  "center",   "cite",   "code",   "col",      "dd",
    "del",    "details",  "dialog",   "div",    "dl",       "dt",       "em",     "embed",  "fieldset", "figcaption",
    "figure", "font",     "footer",   "form",   "frameset", "h1",       "h2",     "h3",     "h4",       "h5",
    "h6",     "head",     "header",   "hr",     "html",     "i",        "iframe", "img",    "input",    "ins",
    "label",  "legend",   "li",       "link",   "main",     "map",      "mark",   "math",   "menu",     "meta",
    "nav",    "noframes", "noscript", "object", "ol",       "optgroup", "option", "p",      "param",    "picture",
    "pre",    "q",        "s",        "script", "section",  "select",   "small",  "source", "span",     "strong",
    "style",  "sub",      "summary",  "sup",    "svg",      "table",    "tbody",  "td",     "textarea", "tfoot",
    "th",     "thead",    "time",     "title",  "tr",       "track",    "u",      "ul",     "video",    "wbr"};
static_assert(static_cast<size_t>(Tag::wbr) == kNames.size() + 1);

constexpr size_t kLookUp = 64;  // how many open elements an end tag looks through

char low(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool blank(char c) { return c == ' ' || (c >= 9 && c <= 13); }
bool name_letter(char c) {
  return (low(c) >= 'a' && low(c) <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
}

Tag tag_of(std::string_view name) {
  std::array<char, 12> lower{};
  if (name.size() > lower.size()) return Tag::other;
  for (size_t i = 0; i < name.size(); ++i) lower[i] = low(name[i]);
  const std::string_view key(lower.data(), name.size());
  const auto it = std::lower_bound(kNames.begin(), kNames.end(), key);
  return it != kNames.end() && *it == key ? static_cast<Tag>(it - kNames.begin() + 2) : Tag::other;
}

bool same(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return low(x) == low(y); });
}

bool is_void(Tag tag) {
  switch (tag) {
    case Tag::area:
    case Tag::base:
    case Tag::br:
    case Tag::col:
    case Tag::embed:
    case Tag::hr:
    case Tag::img:
    case Tag::input:
    case Tag::link:
    case Tag::meta:
    case Tag::param:
    case Tag::source:
    case Tag::track:
    case Tag::wbr: return true;
    default: return false;
  }
}

bool is_raw(Tag tag) {
  return tag == Tag::script || tag == Tag::style || tag == Tag::title || tag == Tag::textarea || tag == Tag::iframe ||
         tag == Tag::noframes;
}

/// Elements which an end tag of an inline element does not reach through.
bool is_wall(Tag tag) { return is_block_tag(tag) && tag != Tag::p; }

class Builder {
 public:
  explicit Builder(std::string_view page) : page_(page) {
    HtmlNode root;
    root.tag = Tag::html;
    tree_.nodes.push_back(root);
    open_.push_back(0);
  }

  HtmlTree run() {
    while (at_ < page_.size()) {
      const void* found = std::memchr(page_.data() + at_, '<', page_.size() - at_);
      const size_t next =
          found == nullptr ? page_.size() : static_cast<size_t>(static_cast<const char*>(found) - page_.data());
      if (next > at_) add_text(page_.substr(at_, next - at_));
      at_ = next;
      if (at_ < page_.size()) markup();
    }
    while (!open_.empty()) close_top();
    return std::move(tree_);
  }

 private:
  void add_text(std::string_view text) {
    HtmlNode node;
    node.tag = Tag::text;
    node.parent = open_.back();
    node.text = text;
    tree_.nodes.push_back(node);
    tree_.nodes.back().end = static_cast<uint32_t>(tree_.nodes.size());
  }

  void close_top() {
    tree_.nodes[open_.back()].end = static_cast<uint32_t>(tree_.nodes.size());
    open_.pop_back();
  }

  Tag open_tag(size_t up) const { return tree_.nodes[open_[open_.size() - 1 - up]].tag; }

  void markup() {
    const char next = at_ + 1 < page_.size() ? page_[at_ + 1] : '\0';
    if (page_.substr(at_, 4) == "<!--") {
      size_t end = comment_end_ == std::string_view::npos ? std::string_view::npos : page_.find("-->", at_ + 4);
      comment_end_ = end;  // no end from here on: do not look again for every later comment
      at_ = end == std::string_view::npos ? skip_tag(at_) : end + 3;
    } else if (next == '!' || next == '?') {
      at_ = skip_tag(at_);
    } else if (next == '/') {
      end_tag();
    } else if (low(next) >= 'a' && low(next) <= 'z') {
      start_tag();
    } else {
      add_text(page_.substr(at_, 1));
      ++at_;
    }
  }

  size_t skip_tag(size_t from) const {
    const size_t end = page_.find('>', from);
    return end == std::string_view::npos ? page_.size() : end + 1;
  }

  std::string_view take_name() {
    const size_t from = at_;
    while (at_ < page_.size() && name_letter(page_[at_])) ++at_;
    return page_.substr(from, at_ - from);
  }

  void end_tag() {
    at_ += 2;
    const Tag tag = tag_of(take_name());
    at_ = skip_tag(at_);
    if (tag == Tag::html || tag == Tag::body || tag == Tag::other || is_void(tag)) {
      if (tag == Tag::br) add_void(Tag::br);
      return;
    }
    const bool inline_tag = !is_block_tag(tag);
    for (size_t up = 0; up < kLookUp && up + 1 < open_.size(); ++up) {
      const Tag other = open_tag(up);
      if (other == tag) {
        for (size_t i = 0; i <= up; ++i) close_top();
        return;
      }
      if (inline_tag && is_wall(other)) return;
      if (tag == Tag::p && is_wall(other)) return;
      if ((other == Tag::table || other == Tag::td) && tag != Tag::table && tag != Tag::tr && tag != Tag::tbody) return;
    }
  }

  void add_void(Tag tag) {
    HtmlNode node;
    node.tag = tag;
    node.parent = open_.back();
    tree_.nodes.push_back(node);
    tree_.nodes.back().end = static_cast<uint32_t>(tree_.nodes.size());
  }

  /// Closes an open `closed` unless one of `walls` lies between.
  void close_through(Tag closed, std::initializer_list<Tag> walls) {
    for (size_t up = 0; up < kLookUp && up + 1 < open_.size(); ++up) {
      const Tag other = open_tag(up);
      if (other == closed) {
        for (size_t i = 0; i <= up; ++i) close_top();
        return;
      }
      if (std::find(walls.begin(), walls.end(), other) != walls.end()) return;
      if (closed == Tag::p && is_wall(other)) return;
    }
  }

  void close_implied(Tag tag) {
    if (is_block_tag(tag)) close_through(Tag::p, {Tag::button, Tag::object});
    switch (tag) {
      case Tag::li: close_through(Tag::li, {Tag::ul, Tag::ol, Tag::menu, Tag::nav}); break;
      case Tag::dt:
      case Tag::dd:
        close_through(Tag::dt, {Tag::dl});
        close_through(Tag::dd, {Tag::dl});
        break;
      case Tag::tr: close_through(Tag::tr, {Tag::table}); break;
      case Tag::td:
      case Tag::th:
        close_through(Tag::td, {Tag::tr, Tag::table});
        close_through(Tag::th, {Tag::tr, Tag::table});
        break;
      case Tag::option: close_through(Tag::option, {Tag::select}); break;
      case Tag::body: close_through(Tag::head, {Tag::body}); break;
      default: break;
    }
  }

  void start_tag() {
    ++at_;
    const std::string_view name = take_name();
    const Tag tag = tag_of(name);
    const auto first = static_cast<uint32_t>(tree_.attributes.size());
    take_attributes();
    if (tag == Tag::html) {  // its attributes go to the root
      tree_.nodes[0].attributes = first;
      tree_.nodes[0].attribute_count = static_cast<uint32_t>(tree_.attributes.size()) - first;
      return;
    }
    close_implied(tag);
    HtmlNode node;
    node.tag = tag;
    node.parent = open_.back();
    node.attributes = first;
    node.attribute_count = static_cast<uint32_t>(tree_.attributes.size()) - first;
    if (is_raw(tag)) node.text = take_raw(tag, name);
    const auto index = static_cast<uint32_t>(tree_.nodes.size());
    tree_.nodes.push_back(node);
    tree_.nodes.back().end = index + 1;
    if (!is_void(tag) && !is_raw(tag) && tag != Tag::other) open_.push_back(index);
  }

  /// Up to the end tag of a raw element.
  std::string_view take_raw(Tag tag, std::string_view name) {
    const size_t from = at_;
    bool& endless = endless_[static_cast<size_t>(tag)];
    for (size_t at = from;; ++at) {
      at = endless ? std::string_view::npos : page_.find("</", at);
      if (at == std::string_view::npos) {
        endless = true;  // never closed: read on as if it were empty, and do not look again for the next one
        return {};
      }
      if (!same(page_.substr(at + 2, name.size()), name)) continue;
      at_ = skip_tag(at);
      return page_.substr(from, at - from);
    }
  }

  /// Up to behind the tag's ">". A "/>" closes nothing, as in browsers.
  void take_attributes() {
    constexpr size_t kMost = 64;
    size_t taken = 0;
    while (at_ < page_.size() && page_[at_] != '>') {
      if (blank(page_[at_]) || page_[at_] == '/') {
        ++at_;
        continue;
      }
      const size_t from = at_;
      while (at_ < page_.size() && !blank(page_[at_]) && page_[at_] != '=' && page_[at_] != '>' && page_[at_] != '/')
        ++at_;
      HtmlAttribute attribute{page_.substr(from, at_ - from), {}};
      size_t value = at_;
      while (value < page_.size() && blank(page_[value])) ++value;
      if (value < page_.size() && page_[value] == '=') {
        at_ = value + 1;
        attribute.value = take_value();
      } else if (at_ == from) {
        ++at_;
      }
      if (taken++ < kMost) tree_.attributes.push_back(attribute);
    }
    if (at_ < page_.size()) ++at_;
  }

  std::string_view take_value() {
    while (at_ < page_.size() && blank(page_[at_])) ++at_;
    if (at_ >= page_.size()) return {};
    const char quote = page_[at_];
    if (quote == '"' || quote == '\'') {
      const size_t from = ++at_;
      const size_t end = page_.find(quote, from);
      at_ = end == std::string_view::npos ? page_.size() : end + 1;
      return page_.substr(from, (end == std::string_view::npos ? page_.size() : end) - from);
    }
    const size_t from = at_;
    while (at_ < page_.size() && !blank(page_[at_]) && page_[at_] != '>') ++at_;
    return page_.substr(from, at_ - from);
  }

  std::string_view page_;
  size_t at_ = 0;
  size_t comment_end_ = 0;
  std::array<bool, 128> endless_{};
  HtmlTree tree_;
  std::vector<uint32_t> open_;
};

/// The character that a reference stands for; 0 if it is none. `end` behind it.
char32_t reference_at(std::string_view text, size_t at, size_t& end) {
  size_t p = at + 1;
  if (p < text.size() && text[p] == '#') {
    const bool hex = p + 1 < text.size() && low(text[p + 1]) == 'x';
    p += hex ? 2 : 1;
    const size_t from = p;
    char32_t value = 0;
    while (p < text.size() && p - from < 8) {
      const char c = low(text[p]);
      if (c >= '0' && c <= '9') {
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(c - '0');
      } else if (hex && c >= 'a' && c <= 'f') {
        value = value * 16 + static_cast<char32_t>(c - 'a' + 10);
      } else {
        break;
      }
      ++p;
    }
    if (p == from) return 0;
    end = p < text.size() && text[p] == ';' ? p + 1 : p;
    // Numbers 128 to 159 are meant as windows-1252.
    static constexpr std::array<char16_t, 32> kWindows = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    if (value >= 128 && value < 160) return kWindows[value - 128];
    return value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? 0xFFFD : value;
  }
  std::array<char, 16> name{};
  size_t size = 0;
  while (p < text.size() && size + 1 < name.size() &&
         ((low(text[p]) >= 'a' && low(text[p]) <= 'z') || (text[p] >= '0' && text[p] <= '9')))
    name[size++] = text[p++];
  if (size == 0 || p >= text.size() || text[p] != ';') return 0;
  end = p + 1;
  const std::string_view view(name.data(), size);
  if (view == "apos") return '\'';
  const htmlEntityDesc* found = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.data()));
  return found == nullptr ? 0 : found->value;
}

}  // namespace

bool is_block_tag(Tag tag) {
  switch (tag) {
    case Tag::address:
    case Tag::article:
    case Tag::aside:
    case Tag::blockquote:
    case Tag::body:
    case Tag::caption:
    case Tag::center:
    case Tag::dd:
    case Tag::details:
    case Tag::dialog:
    case Tag::div:
    case Tag::dl:
    case Tag::dt:
    case Tag::fieldset:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::form:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::head:
    case Tag::header:
    case Tag::hr:
    case Tag::html:
    case Tag::li:
    case Tag::main:
    case Tag::menu:
    case Tag::nav:
    case Tag::ol:
    case Tag::p:
    case Tag::pre:
    case Tag::section:
    case Tag::summary:
    case Tag::table:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr:
    case Tag::ul: return true;
    default: return false;
  }
}

HtmlTree parse_html(std::string_view page) { return Builder(page).run(); }

std::string_view HtmlTree::attribute(const HtmlNode& node, std::string_view name) const {
  for (uint32_t i = node.attributes; i < node.attributes + node.attribute_count; ++i) {
    if (same(attributes[i].name, name)) return attributes[i].value;
  }
  return {};
}

std::string decode_entities(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    size_t end = 0;
    if (c == '&') {
      if (const char32_t decoded = reference_at(text, at, end); decoded != 0) {
        append_code_point(out, decoded < 32 ? ' ' : decoded);
        at = end;
        continue;
      }
    }
    out.push_back(c >= 0 && c < 32 && !blank(c) ? ' ' : c);
    ++at;
  }
  return out;
}

}  // namespace rashomon
