// SPDX-License-Identifier: Apache-2.0
// Marks are read in order. A curly mark says which side it closes; a straight one opens behind white space and closes
// behind a word. A quotation that is not closed in its paragraph goes on if the next one opens with a mark (a quotation
// over several paragraphs); else it ends with the sentence in which it began, because the mark that is missing is more
// often a slip than a speech.
#include "mark_quotations.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

enum class Side : uint8_t { none, open, close, either };

struct Mark {
  size_t begin = 0;
  size_t end = 0;
  Side side = Side::none;
  bool single = false;
};

struct Remains {
  std::string_view bytes;
  Side side;
};

// Remains of HTML entities and of UTF-8 read as Windows-1252.
constexpr std::array<Remains, 9> kRemains = {{{"&quot;", Side::either},
                                              {"&ldquo;", Side::open},
                                              {"&rdquo;", Side::close},
                                              {"&laquo;", Side::open},
                                              {"&raquo;", Side::close},
                                              {",quot;", Side::close},
                                              {".quot;", Side::close},
                                              {"quot;", Side::either},
                                              {"\xC3\xA2\xE2\x82\xAC\xC5\x93", Side::open}}};

bool word_char(std::string_view text, size_t at) {
  size_t next = at;
  const char32_t c = next_code_point(text, next);
  return is_letter(c) || is_digit(c);
}

bool blank_before(std::string_view text, size_t from, size_t at) {
  if (at <= from) return true;
  const char c = text[at - 1];
  if (c == '(' || c == '[' || c == '-') return true;
  // The last bytes of no-break spaces and dashes.
  const size_t back = at >= from + 3 ? at - 3 : from;
  const std::string_view tail = text.substr(back, at - back);
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || tail.ends_with("\xC2\xA0") ||
         tail.ends_with("\xE2\x80\x94") || tail.ends_with("\xE2\x80\x93");
}

bool blank_after(std::string_view text, size_t at, size_t to) {
  if (at >= to) return true;
  size_t next = at;
  return is_space(next_code_point(text, next));
}

Side side_of_straight(std::string_view text, size_t from, size_t to, const Mark& m) {
  const bool before = blank_before(text, from, m.begin);
  const bool after = blank_after(text, m.end, to);
  if (before && !after) return Side::open;
  if (!before && after) return Side::close;
  return !before && !word_char(text, m.end) ? Side::close : Side::either;
}

/// False for letters, digits and white space, with which no mark begins.
bool may_begin_mark(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || byte == 'q' || !(is_letter(byte) || is_digit(byte) || is_space(byte));
}

/// The mark at `at`, side none if there is none.
Mark mark_at(std::string_view text, size_t from, size_t at, size_t to) {
  Mark m{at, at, Side::none, false};
  if (!may_begin_mark(text[at])) {
    m.end = at + 1;
    return m;
  }
  for (const Remains& r : kRemains) {
    if (text.substr(at, r.bytes.size()) != r.bytes || at + r.bytes.size() > to) continue;
    m.end = at + r.bytes.size();
    m.side = r.side == Side::either ? side_of_straight(text, from, to, m) : r.side;
    return m;
  }
  size_t next = at;
  const char32_t c = next_code_point(text, next);
  m.end = next;
  switch (c) {
    case '"': m.side = side_of_straight(text, from, to, m); break;
    case 0x201C:
    case 0xAB: m.side = blank_after(text, next, to) && !blank_before(text, from, at) ? Side::close : Side::open; break;
    case 0x201D:
    case 0xBB: m.side = blank_before(text, from, at) && !blank_after(text, next, to) ? Side::open : Side::close; break;
    case 0x201E: m.side = Side::open; break;
    case '\'':
    case '`':
      if (next < to && (text[next] == '\'' || text[next] == '`')) {
        m.end = next + 1;
        m.side = side_of_straight(text, from, to, m);
        break;
      }
      m.single = true;
      if (blank_before(text, from, at) && next < to && word_char(text, next))
        m.side = Side::open;
      else if (at > from && !blank_before(text, from, at) && (next >= to || !word_char(text, next)))
        m.side = Side::close;
      break;
    case 0x2018:
      m.single = true;
      m.side = Side::open;
      break;
    case 0x2019:
      m.single = true;
      if (next >= to || !word_char(text, next)) m.side = Side::close;
      break;
    default: break;
  }
  return m;
}

class QuotationMarker {
 public:
  QuotationMarker(const Document& document, const Analysis& analysis)
      : document_(document), analysis_(analysis), text_(document.text) {}

  std::vector<Quotation> run() {
    bool open_from_before = false;
    for (uint32_t b = 0; b < document_.blocks.size(); ++b) {
      const Block& block = document_.blocks[b];
      if (block.kind == BlockKind::furniture || block.span.end > text_.size()) continue;
      open_from_before = read_block(b, block.span, open_from_before);
    }
    return std::move(out_);
  }

 private:
  /// True if a quotation is left open at the end.
  bool read_block(uint32_t b, Span span, bool open_from_before) {
    bool open = false;
    bool single = false;
    bool continues = false;
    size_t from = 0;
    size_t at = span.begin;
    bool begins = true;
    while (at < span.end) {
      if (!may_begin_mark(text_[at])) {
        begins = begins && is_space(static_cast<unsigned char>(text_[at]));
        ++at;
        continue;
      }
      const Mark m = mark_at(text_, span.begin, at, span.end);
      const bool plain = m.side == Side::none;
      if (!plain && !open && m.side != Side::close && !(m.single && !closes_later(m, span.end))) {
        open = true;
        single = m.single;
        from = m.end;
        continues = begins && open_from_before;
      } else if (!plain && !open && m.side == Side::close && begins) {
        open = true;  // a closing mark at a paragraph's head is an opening one gone wrong
        single = m.single;
        from = m.end;
        continues = open_from_before;
      } else if (!plain && open && m.single == single && m.side != Side::open) {
        add(b, from, m.begin, true, continues);
        open = false;
      } else if (!plain && open && m.single == single && m.side == Side::open && !single) {
        add(b, from, sentence_end(from, m.begin), false, continues);  // never closed; a new one begins
        from = m.end;
        continues = false;
      }
      size_t next = at;
      const char32_t c = next_code_point(text_, next);
      if (!is_space(c)) begins = false;
      at = std::max(m.side == Side::none ? next : m.end, next);
    }
    if (!open) return false;
    const bool goes_on = next_block_opens(b);
    add(b, from, goes_on ? span.end : sentence_end(from, span.end), false, continues);
    return goes_on;
  }

  /// A single mark opens a quotation only if one closes it soon: else it is an apostrophe.
  bool closes_later(const Mark& m, size_t end) const {
    const size_t to = std::min(end, m.end + 400);
    for (size_t at = m.end; at < to;) {
      const Mark other = mark_at(text_, m.begin, at, end);
      if (other.side == Side::close && other.single) return true;
      size_t next = at;
      next_code_point(text_, next);
      at = std::max(next, other.side == Side::none ? next : other.end);
    }
    return false;
  }

  bool next_block_opens(uint32_t b) const {
    for (uint32_t n = b + 1; n < document_.blocks.size(); ++n) {
      const Block& block = document_.blocks[n];
      if (block.kind == BlockKind::furniture) continue;
      size_t at = block.span.begin;
      while (at < block.span.end) {
        const Mark m = mark_at(text_, block.span.begin, at, block.span.end);
        if (m.side != Side::none && !m.single) return true;
        size_t next = at;
        if (!is_space(next_code_point(text_, next))) return false;
        at = next;
      }
      return false;
    }
    return false;
  }

  size_t sentence_end(size_t from, size_t limit) const {
    const uint32_t token = analysis_.token_at(static_cast<uint32_t>(from));
    if (token >= analysis_.tokens.size()) return limit;
    return std::min<size_t>(limit, analysis_.sentences[analysis_.sentence_of(token)].span.end);
  }

  void add(uint32_t block, size_t from, size_t to, bool closed, bool continues) {
    const std::string_view inside = trim(text_.substr(from, to - from));
    if (inside.empty()) return;
    const auto begin = static_cast<uint32_t>(inside.data() - text_.data());
    Quotation q;
    q.span = {begin, begin + static_cast<uint32_t>(inside.size())};
    q.first = analysis_.token_at(q.span.begin);
    q.last = q.first;
    while (q.last < analysis_.tokens.size() && analysis_.tokens[q.last].span.begin < q.span.end) ++q.last;
    q.block = block;
    q.closed = closed;
    q.continues = continues;
    if (q.first < q.last) out_.push_back(q);
  }

  const Document& document_;
  const Analysis& analysis_;
  std::string_view text_;
  std::vector<Quotation> out_;
};

}  // namespace

std::vector<Quotation> mark_quotations(const Document& document, const Analysis& analysis) {
  return QuotationMarker(document, analysis).run();
}

}  // namespace rashomon
