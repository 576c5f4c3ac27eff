// SPDX-License-Identifier: Apache-2.0
// Line by line: furniture is cut off first (mark_furniture); then the head of the report is read (headline, printed
// once or twice, and standfirst); then short lines without an end among paragraphs are headings. Linear in the length
// of the text.
#include "find_blocks.h"

#include <algorithm>
#include <unordered_set>

#include "find_dateline.h"
#include "find_outlet.h"
#include "head_line.h"
#include "judge_page_line.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kLongestTitle = 300, kLongestSummary = 500, kLongestHeading = 100;

struct Piece {
  Span span;
  bool furniture = false;
  FurnitureKind kind = FurnitureKind::notice;
  bool captioned = false;  // furniture of the same line follows: a picture's caption
  bool known = false;
  BlockKind block = BlockKind::paragraph;
};

constexpr size_t kNarrowestWrap = 45, kWidestWrap = 100;  // columns at which programs break lines
constexpr size_t kNarrowestPrint = 30;                    // and newspapers
constexpr size_t kWidestLine = 200;                       // and at which writers do

std::vector<Span> printed_lines(std::string_view text) {
  std::vector<Span> lines;
  uint32_t from = 0;
  for (uint32_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != '\n' && text[at] != '\r') continue;
    if (at > from) lines.push_back({from, at});
    from = at + 1;
  }
  return lines;
}

size_t first_word(std::string_view line) {
  size_t at = 0;
  while (at < line.size() && line[at] != ' ') ++at;
  return at;
}

/// One line break, of any system, and nothing else stands between.
bool one_break(std::string_view text, Span line, Span next) {
  const std::string_view between = text.substr(line.end, next.begin - line.end);
  return between == "\n" || between == "\r\n" || between == "\r";
}

/// Whether the second of two lines goes on with the first's paragraph: nothing but a line break parts them, the second
/// is not indented, and its first word did not fit into the first line.
bool goes_on(std::string_view text, Span line, Span next, size_t width) {
  const std::string_view words = next.of(text);
  if (!one_break(text, line, next) || words.empty() || words[0] == ' ' || words[0] == '\t') return false;
  return trimmed(text, line).end - line.begin + 1 + first_word(words) > width;
}

char32_t last_letter(std::string_view view) {
  size_t p = view.size();
  while (p > 0 && (static_cast<unsigned char>(view[p - 1]) & 0xC0) == 0x80) --p;
  if (p > 0) --p;
  return p < view.size() ? next_code_point(view, p) : 0;
}

/// A word that no sentence and no headline ends with.
bool is_open_word(std::string_view word) {
  static constexpr std::string_view kWords[] = {"a",    "an",    "and",  "are",  "as",    "at",    "but",  "by",
                                                "for",  "from",  "had",  "has",  "her",   "his",   "into", "is",
                                                "its",  "last",  "next", "of",   "or",    "that",  "the",  "to",
                                                "than", "their", "was",  "were", "which", "whose", "with", "would"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// "The council sat on Monday. Shells hit ...": a full stop behind a small word, then a large letter.
bool holds_a_sentence(std::string_view line) {
  for (size_t stop = line.find(". "); stop != std::string_view::npos; stop = line.find(". ", stop + 1)) {
    size_t before = stop;
    while (before > 0 && line[before - 1] >= 'a' && line[before - 1] <= 'z') --before;
    const std::string_view word = line.substr(before, stop - before);
    const bool abbreviated = word.size() < 2 || word == "no" || word == "vs" || word == "al" || word == "etc";
    size_t behind = stop + 2;
    if (!abbreviated && (before == 0 || line[before - 1] == ' ') && behind < line.size() &&
        is_upper(next_code_point(line, behind)))
      return true;
  }
  return false;
}

/// Whether a line breaks off within a sentence, however wide the lines are: it has no stop, and the next begins with a
/// small letter, or this one ends with a word that wants another, or holds a whole sentence before.
bool breaks_off(std::string_view text, Span line, Span next) {
  const std::string_view words = trimmed(text, line).of(text), behind = next.of(text);
  if (!one_break(text, line, next) || words.size() < kNarrowestWrap || behind.empty()) return false;
  const char32_t last = last_letter(words);
  size_t at = 0;
  const char32_t first = next_code_point(behind, at);
  const bool open = is_letter(last) || is_digit(last) || last == ',' || last == ';' || last == ')' || last == '"' ||
                    last == 0x201D || last == 0x2019 || last == '-' || last == 0x2013 || last == 0x2014;
  if (!open) return false;
  if (is_lower(first)) return true;
  if (is_open_word(words.substr(words.rfind(' ') + 1))) return is_letter(first) || is_digit(first) || first == '"';
  const bool begins = is_letter(first) || first == '(' || first == '"' || first == 0x201C;
  return (begins || is_digit(first)) && (is_letter(last) || is_digit(last)) && holds_a_sentence(words);
}

/// The end of a sentence, also within a quote, or with a remark in brackets behind it.
bool is_finished(std::string_view view) {
  for (;;) {
    const char32_t c = last_letter(view);
    if (c == '.' || c == '!' || c == '?' || c == 0x2026 || c == ':' || c == ';') return true;
    if (c == '"' || c == 0x201D || c == 0x2019 || c == '\'' || c == 0xBB) return true;
    if (c != ')' && c != ']') return false;
    const size_t open = view.rfind(c == ')' ? '(' : '[');
    if (open == std::string_view::npos || open == 0) return false;
    if (open + 2 < view.size() && last_letter(view.substr(0, view.size() - 1)) == '.') return true;
    view = trim(view.substr(0, open));
  }
}

/// No small letter.
bool is_loud(std::string_view line) {
  for (size_t at = 0; at < line.size();) {
    if (is_lower(next_code_point(line, at))) return false;
  }
  return true;
}

/// Lines as paragraphs: those that a mail program or a wire broke at a fixed width, or that break off within a
/// sentence, are put together again.
std::vector<Span> lines_of(std::string_view text, const FurnitureMarker& marker) {
  constexpr size_t kFewest = 4;         // breaks that show a fixed width
  constexpr size_t kFewestPrinted = 8;  // the same of a newspaper's column
  constexpr size_t kRagged = 14;        // columns that a line may fall short of it
  const std::vector<Span> lines = printed_lines(text);
  size_t width = 0;
  for (size_t i = 0; i + 1 < lines.size(); ++i) {  // a headline by itself may be longer
    if (one_break(text, lines[i], lines[i + 1]))
      width = std::max({width, size_t{lines[i].size()}, size_t{lines[i + 1].size()}});
  }
  const bool usual = width <= kWidestWrap, printed = width < kNarrowestWrap;
  const bool narrow = width >= kNarrowestPrint && width <= kWidestLine;
  width -= std::min(width, kRagged);
  size_t adjacent = 0, wrapped = 0;
  bool certain = false;
  for (size_t i = 0; narrow && i + 1 < lines.size(); ++i) {
    if (!one_break(text, lines[i], lines[i + 1])) continue;
    ++adjacent;
    const bool one = goes_on(text, lines[i], lines[i + 1], width);
    wrapped += one;
    certain |= one && breaks_off(text, lines[i], lines[i + 1]);
  }
  const bool fixed = printed ? wrapped >= kFewestPrinted && wrapped * 10 >= adjacent * 8
                             : certain || (usual && wrapped >= kFewest && wrapped * 10 >= adjacent * 6);
  std::vector<Span> joined;
  // a line of the page's own is no part of the paragraph before it or behind it; where all letters are large, every
  // line begins as such a line may
  const auto apart = [&](size_t i, bool begins) {
    size_t at = 0;
    const std::string_view line = trim(lines[i].of(text)), before = trim(lines[i - 1].of(text));
    if (line.empty() || (is_loud(line) && is_loud(before))) return false;
    if (is_lower(next_code_point(line, at)))  // "by Ann Doe", "published: 2012-04-04"
      return (line.starts_with("by ") && is_byline(line)) ||
             (line.substr(0, line.find(' ')).ends_with(':') && marker.is_line(line));
    return (begins && marker.is_line(before)) || ((is_finished(before) || begins) && marker.is_line(line));
  };
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 &&
        ((narrow && fixed && goes_on(text, lines[i - 1], lines[i], width)) ||
         breaks_off(text, lines[i - 1], lines[i])) &&
        !apart(i, joined.back().begin == lines[i - 1].begin))
      joined.back().end = lines[i].end;
    else
      joined.push_back(lines[i]);
  }
  return joined;
}

std::vector<Piece> cut(std::string_view text, const std::vector<Block>& known, const FurnitureMarker& marker) {
  std::vector<Piece> pieces;
  size_t k = 0;
  for (const Span line : lines_of(text, marker)) {
    while (k < known.size() && known[k].span.end <= line.begin) ++k;
    const bool told = k < known.size() && known[k].span.overlaps(line);
    if (told && known[k].kind != BlockKind::paragraph) {
      const Span whole = trimmed(text, line);
      if (!whole.empty())
        pieces.push_back(
            {whole, known[k].kind == BlockKind::furniture, FurnitureKind::notice, false, true, known[k].kind});
      continue;
    }
    const std::vector<LinePart> parts = marker.run(text, line);
    for (size_t i = 0; i < parts.size(); ++i) {
      const bool credited =
          i + 1 < parts.size() && parts[i + 1].furniture && parts[i + 1].kind == FurnitureKind::credit;
      pieces.push_back({parts[i].span, parts[i].furniture, parts[i].kind, credited, false,
                        parts[i].furniture ? BlockKind::furniture : BlockKind::paragraph});
    }
  }
  return pieces;
}

size_t count_words(std::string_view view) {
  size_t words = 0;
  bool inside = false;
  for (size_t at = 0; at < view.size();) {
    const bool space = is_space(next_code_point(view, at));
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

bool ends_open(std::string_view view) {
  const char32_t c = last_letter(view);
  return c != '.' && c != '!' && c != ':' && c != ';' && c != ',' && c != 0x2026;
}

/// Words of four letters and more, as hashes.
std::unordered_set<size_t> long_words(std::string_view view) {
  std::unordered_set<size_t> out;
  std::string word;
  const std::string folded = fold(view.substr(0, 1000));
  for (size_t at = 0; at <= folded.size();) {
    const size_t from = at;
    const char32_t c = at < folded.size() ? next_code_point(folded, at) : ' ';
    if (from == folded.size()) ++at;
    if (is_letter(c) || is_digit(c)) {
      word.append(folded, from, at - from);
    } else {
      if (word.size() >= 4) out.insert(std::hash<std::string>{}(word));
      word.clear();
    }
  }
  return out;
}

/// Share of a's long words that b has too.
double told_again(std::string_view a, std::string_view b) {
  const auto left = long_words(a), right = long_words(b);
  if (left.empty()) return 0;
  size_t both = 0;
  for (const size_t word : left) both += right.count(word);
  return static_cast<double>(both) / static_cast<double>(left.size());
}

/// "KIDAL: STATE AUTHORITY RESTORED": a headline may begin as a dateline does.
bool is_shouted(std::string_view view) {
  for (size_t at = 0; at < view.size();) {
    if (is_lower(next_code_point(view, at))) return false;
  }
  return ends_open(view);
}

bool looks_like_title(std::string_view view) {
  if (view.size() > kLongestTitle || count_words(view) < 2) return false;
  const char32_t last = last_letter(view);
  return last != '.' && last != ',' && last != ';' && last != ':';
}

/// Every word begins with a large letter or a digit, but for small ones within: a name, not a sentence.
bool is_named(std::string_view view) {
  for (size_t at = 0, word = 0; at < view.size(); ++word) {
    const size_t blank = std::min(view.find(' ', at), view.size());
    const std::string_view w = view.substr(at, blank - at);
    at = blank + 1;
    if (w.empty()) continue;
    size_t first = 0;
    if (is_lower(next_code_point(w, first)) && (word == 0 || !is_open_word(w))) return false;
  }
  return true;
}

/// "* *** *": neither a letter nor a digit.
bool is_rule(std::string_view line) {
  for (size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    if (is_letter(c) || is_digit(c)) return false;
  }
  return true;
}

/// "Bulletin of the free territories, no. 14 - 2.8.1998", "Status as of 2/8/1998 18:00hrs", "Edition of 2 August 1998":
/// a day behind a comma or a dash ends the line, or nothing but names and words of dating stand beside it.
bool is_of_day(std::string_view line, const IntakeLexicon& lexicon) {
  constexpr size_t kBrief = 120, kMostWords = 9;
  if (line.size() > kBrief) return false;
  if (is_bulletin_of(line, lexicon)) return true;
  for (const std::string_view bar : {", ", " - ", " – ", " — ", "; ", " / "}) {
    for (size_t at = line.find(bar); at != std::string_view::npos; at = line.find(bar, at + 1)) {
      const DateMatch date = date_at(line, at + bar.size(), lexicon.calendar);
      if (date.day != kNoDay && trim(line.substr(date.end)).empty()) return true;
    }
  }
  bool dated = false;
  size_t words = 0;
  for (size_t at = 0; at < line.size();) {
    if (const DateMatch date = date_at(line, at, lexicon.calendar); date.day != kNoDay) {
      dated = true;
      at = date.end;
      continue;
    }
    const size_t begin = at;
    const char32_t first = next_code_point(line, at);
    if (first == '"' || first == '?' || first == '!' || first == 0x201C) return false;
    if (!is_letter(first)) continue;
    for (size_t next = at; next < line.size() && is_letter(next_code_point(line, next)); at = next) {}
    const bool behind_number = begin > 0 && is_digit(static_cast<unsigned char>(line[begin - 1]));
    const std::string word = to_lower(line.substr(begin, at - begin));
    if (++words > kMostWords || (!behind_number && lexicon.head_word(word) < 0 && lexicon.calendar_number(word) < 0 &&
                                 !(is_upper(first) && words > 1 && !dated)))
      return false;
  }
  return dated;
}

/// The next line that is no furniture has the form of a headline.
bool title_follows(std::string_view text, const std::vector<Piece>& pieces, const Piece& line) {
  for (const Piece* next = &line + 1; next != pieces.data() + pieces.size(); ++next) {
    if (!next->furniture) return looks_like_title(next->span.of(text));
  }
  return false;
}

/// "Sinhala service, Colombo", "Middle East correspondent": what stands under the name of who wrote the report.
bool is_post(std::string_view line) {
  for (const std::string_view post : {"ervice", "orrespondent", "eporter", "ditor", "ureau", "esk", "riter", "taff"}) {
    if (line.find(post) != std::string_view::npos) return true;
  }
  return false;
}

/// "Joint field office, Abidjan and Man": which part of the body whose name stands above has issued the text.
bool is_office(std::string_view line) {
  if (is_finished(line) || count_words(line) > 8) return false;
  for (const std::string_view part : {" office", " desk", " bureau", " section", " unit", " branch", " directorate"}) {
    const size_t at = line.find(part);
    if (at != std::string_view::npos && (at + part.size() == line.size() || line[at + part.size()] == ',' ||
                                         line.substr(at + part.size()).starts_with(" in ")))
      return true;
  }
  return false;
}

/// Words before the first "in", "at" or "near": of "Ann Doe in Beirut" two; 0 where there is none.
size_t words_before_place(std::string_view line) {
  size_t first = std::string_view::npos;
  const std::string low = to_lower(line);
  for (const std::string_view link : {" in ", " at ", " near "}) first = std::min(first, low.find(link));
  return first == std::string_view::npos ? 0 : count_words(line.substr(0, first));
}

/// "notes on West Africa since 2004", under the name of a weblog
bool begins_small(std::string_view line) {
  size_t at = 0;
  return !line.empty() && is_lower(next_code_point(line, at)) && !is_finished(line);
}

/// Menus and lines of cells anywhere, and what stands over the headline and under it: the paper's name, a line of place
/// and day.
void mark_head_lines(std::string_view text, std::vector<Piece>& pieces, const IntakeLexicon& lexicon,
                     const FurnitureMarker& marker, bool page) {
  constexpr size_t kBodyLine = 200;  // a line so long is no part of the head
  constexpr int kHeadLines = 10;
  constexpr size_t kPostWords = 6, kSentenceWords = 6, kNameWords = 3;
  const auto furnish = [](Piece& piece, FurnitureKind kind) {
    piece.furniture = true, piece.kind = kind, piece.block = BlockKind::furniture;
  };
  bool head = true;
  int lines = 0;
  for (Piece& piece : pieces) {
    if (piece.furniture || piece.known) continue;
    const std::string_view line = piece.span.of(text);
    head = head && line.size() <= kBodyLine && ++lines <= kHeadLines;
    const bool behind_byline = head && lines > 1 && &piece != pieces.data() && (&piece - 1)->furniture &&
                               (&piece - 1)->kind == FurnitureKind::byline;
    // "Rebels Take Town in Eastern Congo" has the form of a byline
    const size_t before_place = head ? words_before_place(line) : 0;
    const bool headline = before_place > 0 && (lines == 1 || before_place > kNameWords);
    FurnitureKind headed = FurnitureKind::notice;
    bool furnished = false;
    if (const auto kind = head ? marker.head(line) : std::nullopt) {
      headed = *kind;
      furnished = headed != FurnitureKind::byline || !headline;
    }
    if (is_menu(line) || is_rule(line) || is_page_line(line, lexicon) || marker.is_index(line) ||
        (!page && FurnitureMarker::is_contact(line)) || (!page && addresses_reader(line, lexicon)) ||
        (!head && !cells_of(line).empty()))
      furnish(piece, FurnitureKind::notice);
    else if (furnished)
      furnish(piece, headed);
    else if (head && is_byline(line) && (lines > 1 || title_follows(text, pieces, piece)))
      furnish(piece, names_wires(line) ? FurnitureKind::agencies : FurnitureKind::byline);
    else if (head && (is_day_line(line, lexicon) || is_as_of_line(line, lexicon)))
      furnish(piece, FurnitureKind::date);
    else if (const auto cells = head ? cells_of(line) : std::vector<std::string_view>{}; !cells.empty())
      furnish(piece, std::any_of(cells.begin(), cells.end(), [&](auto cell) { return is_day_cell(cell, lexicon); })
                         ? FurnitureKind::date
                         : FurnitureKind::notice);
    else if (head && lines == 1 &&
             (!paper_of_edition(line).empty() ||
              (!paper_before_motto(line, lexicon).empty() && title_follows(text, pieces, piece))))
      furnish(piece, FurnitureKind::byline);
    else if (head &&
             (is_slug(line) || line.find(" > ") != std::string_view::npos ||
              line.find(" » ") != std::string_view::npos) &&
             title_follows(text, pieces, piece))
      furnish(piece, FurnitureKind::notice);
    else if (head && lines == 1 && is_issuer(line) && !names_outlet(line, lexicon) &&
             title_follows(text, pieces, piece))
      furnish(piece, FurnitureKind::byline);
    else if (head && lines == 2 && is_named(pieces.front().span.of(text)) &&
             (is_motto(line) || is_office(line) || begins_small(line)) && title_follows(text, pieces, piece))
      furnish(piece, FurnitureKind::byline);
    else if (head && is_of_day(line, lexicon) && title_follows(text, pieces, piece))
      furnish(piece, FurnitureKind::date);
    else if (behind_byline && count_words(line) <= kPostWords && !is_finished(line) && is_post(line))
      furnish(piece, FurnitureKind::byline);
    head = head && (piece.furniture || !is_finished(line) || count_words(line) < kSentenceWords);
  }
}

/// "Most read", "Related topics" and the short lines behind them that are no sentences: links to other reports.
void mark_links(std::string_view text, std::vector<Piece>& pieces, const IntakeLexicon& lexicon) {
  constexpr int kMostLinks = 12;
  constexpr size_t kMostWords = 16;
  bool body = false;
  int links = 0;
  for (Piece& piece : pieces) {
    const std::string_view line = piece.span.of(text);
    if (piece.furniture) {
      const bool list = line.starts_with("list ") && line.find(" of ") != std::string_view::npos;
      if (body && heads_links(line, lexicon)) links = kMostLinks;
      if (list) links = 1;
      continue;
    }
    const bool sentence = piece.known || piece.captioned || (is_finished(line) && (!body || !line.ends_with('?'))) ||
                          count_words(line) > kMostWords;
    body = body || sentence;
    if (links == 0) continue;
    links = sentence ? 0 : links - 1;
    if (!sentence) piece.furniture = true, piece.kind = FurnitureKind::notice, piece.block = BlockKind::furniture;
  }
}

/// Parts the lines over the body into the headline and what stands around it. A label ("URGENT", "Ministry of Defence",
/// "Statement No. 44") is a line of few words, or of large letters, over one that has the form of a headline; behind
/// the headline, what stands over a line of day or byline is their part ("Amal Idris", "Nyala").
void mark_labels(std::string_view text, std::vector<Piece>& pieces, const IntakeLexicon& lexicon) {
  constexpr size_t kMost = 12, kHeadlineWords = 4, kLabelWords = 5, kNameWords = 3;
  std::vector<size_t> lines;  // of the head, without an end
  size_t end = 0;
  for (; end < pieces.size() && end < kMost; ++end) {
    const Piece& piece = pieces[end];
    if (piece.known || piece.captioned) return;
    if (piece.furniture) continue;
    const std::string_view line = piece.span.of(text);
    if (line.size() > kLongestTitle || is_finished(line) ||
        (!is_shouted(line) && !find_dateline(text, piece.span, lexicon).empty()))
      break;
    lines.push_back(end);
  }
  const auto furnish = [&](size_t i, FurnitureKind kind) {
    pieces[i].furniture = true, pieces[i].kind = kind, pieces[i].block = BlockKind::furniture;
  };
  const auto words = [&](size_t i) { return count_words(pieces[i].span.of(text)); };
  const auto headline = std::find_if(lines.begin(), lines.end(), [&](size_t i) {
    return words(i) >= kHeadlineWords && !(is_named(pieces[i].span.of(text)) && words(i) <= kLabelWords);
  });
  if (headline == lines.end() || end >= pieces.size()) return;
  const bool labels = std::all_of(lines.begin(), headline,
                                  [&](size_t i) { return words(i) == 1 || is_named(pieces[i].span.of(text)); });
  if (!labels ||
      std::any_of(lines.begin(), headline, [&](size_t i) { return is_masthead(text, pieces[i].span, lexicon); }))
    return;  // find_outlet knows what follows
  for (auto i = lines.begin(); i != headline; ++i) furnish(*i, FurnitureKind::byline);
  size_t last = *headline;  // the last line of day or byline
  for (size_t i = *headline + 1; i < end; ++i) {
    const bool signs =
        pieces[i].furniture && (pieces[i].kind == FurnitureKind::date || pieces[i].kind == FurnitureKind::updated ||
                                pieces[i].kind == FurnitureKind::byline);
    if (signs) last = i;
  }
  for (auto i = headline + 1; i != lines.end(); ++i) {
    if (*i < last && words(*i) <= kNameWords && is_named(pieces[*i].span.of(text))) furnish(*i, FurnitureKind::byline);
  }
}

/// The report's head. Returns the index of the first piece behind it.
size_t read_head(std::string_view text, std::vector<Piece>& pieces, const IntakeLexicon& lexicon, Span& title) {
  std::vector<size_t> body;  // pieces that are no furniture, the first few
  for (size_t i = 0; i < pieces.size() && body.size() < 6; ++i) {
    if (!pieces[i].furniture) body.push_back(i);
  }
  const auto view = [&](size_t b) { return pieces[body[b]].span.of(text); };
  size_t b = 0;
  bool told = false;
  for (const Piece& piece : pieces) {
    if (piece.known && piece.block == BlockKind::title) {
      title = piece.span;
      told = true;
      break;
    }
  }
  if (!told) {
    if (body.size() < 2 || !looks_like_title(view(0)) || pieces[body[0]].captioned ||
        (!is_shouted(view(0)) && !find_dateline(text, pieces[body[0]].span, lexicon).empty()))
      return 0;
    title = pieces[body[0]].span;
    pieces[body[0]].block = BlockKind::title;
    b = 1;
  }
  bool twice = false;
  const std::string headline = fold(title.of(text));
  for (; b < body.size(); ++b) {
    Piece& piece = pieces[body[b]];
    if (piece.known && piece.block == BlockKind::title) continue;
    if (piece.span.size() > 2 * kLongestTitle || fold(view(b)) != headline) break;
    piece.block = BlockKind::title;
    twice = true;
  }
  if (b + 1 >= body.size()) return pieces.size();
  Piece& first = pieces[body[b]];
  if (first.known || first.captioned || first.span.size() > kLongestSummary) return body[b];
  if (!find_dateline(text, first.span, lexicon).empty()) return body[b];
  const bool furniture_next =
      body[b] + 1 < pieces.size() && pieces[body[b] + 1].furniture && pieces[body[b] + 1].kind != FurnitureKind::credit;
  const bool dateline_next = !find_dateline(text, pieces[body[b + 1]].span, lexicon).empty();
  const bool again = told_again(view(b), view(b + 1)) >= 0.5 && view(b + 1).size() > view(b).size() / 2;
  const bool again_later = b + 2 < body.size() && told_again(view(b), view(b + 2)) >= 0.6;
  if (twice || furniture_next || dateline_next || again || again_later) {
    first.block = BlockKind::summary;
    ++b;
  }
  return b < body.size() ? body[b] : pieces.size();
}

bool looks_like_heading(std::string_view view) {
  if (view.size() > kLongestHeading || count_words(view) > 12 || !ends_open(view)) return false;
  size_t at = 0;
  const char32_t first = next_code_point(view, at);
  const char32_t last = last_letter(view);
  const bool quote = last == '"' || last == 0x201D;
  return (is_upper(first) || is_digit(first) || first == '\'' || first == 0x2018) && !quote && last != '-' &&
         last != ')';
}

void find_headings(std::string_view text, std::vector<Piece>& pieces, size_t from) {
  bool paragraph_before = false;
  for (size_t i = from; i < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    if (piece.furniture) continue;
    if (!piece.known && paragraph_before && !piece.captioned && looks_like_heading(piece.span.of(text))) {
      size_t next = i + 1;
      while (next < pieces.size() && pieces[next].furniture) ++next;
      const bool paragraph_behind = next < pieces.size() && !looks_like_heading(pieces[next].span.of(text));
      if (paragraph_behind) piece.block = BlockKind::heading;
    }
    paragraph_before = piece.block == BlockKind::paragraph;
  }
}

/// What stands beneath the last paragraph: a heading that heads nothing is none, but a link, an address, the name of
/// the station. Only where the report's paragraphs end as sentences do.
void mark_foot_lines(std::string_view text, std::vector<Piece>& pieces, size_t from, const FurnitureMarker& marker) {
  constexpr size_t kFootWords = 16, kFewest = 2, kMostSentences = 3;
  size_t finished = 0, others = 0;  // a line without an end over one that has an end is a heading
  bool open = false;
  for (size_t i = from; i < pieces.size(); ++i) {
    if (pieces[i].block != BlockKind::paragraph) continue;
    const bool ends = is_finished(pieces[i].span.of(text));
    finished += ends;
    others += open && !ends;
    open = !ends;
  }
  // "We salute our martyrs:" heads a list
  size_t intro = pieces.size();
  const auto is_introduced = [&](size_t i) {
    if (intro > i) {
      for (intro = i; intro > from && (pieces[intro].furniture || !is_finished(pieces[intro].span.of(text)));) --intro;
    }
    return last_letter(pieces[intro].span.of(text)) == ':';
  };
  size_t sentences = 0;
  for (size_t i = pieces.size(); i-- > from;) {
    Piece& piece = pieces[i];
    if (piece.furniture) continue;
    if (piece.known || finished < kFewest) return;
    const std::string_view line = piece.span.of(text);
    std::optional<FurnitureKind> known = marker.foot(line);
    if (!known && is_introduced(i)) return;
    const bool bar = line.find(" | ") != std::string_view::npos || line.find("||") != std::string_view::npos;
    if (bar && !known) known = FurnitureKind::notice;
    if (!is_finished(line)) {
      size_t at = 0;
      const char32_t first = next_code_point(line, at);
      const bool item = !is_letter(first) && !is_digit(first) && first != '#' && first != '@' && first != '(';
      if (item || (count_words(line) > kFootWords && !bar) || (!known && finished < 3 * others)) return;
      others -= others > 0;
    } else if (sentences + 1 > kMostSentences || finished <= kFewest || !known) {
      return;
    } else {
      ++sentences;
      --finished;
    }
    piece.furniture = true, piece.kind = known.value_or(FurnitureKind::notice), piece.block = BlockKind::furniture;
  }
}

}  // namespace

FoundBlocks find_blocks(std::string_view text, const std::vector<Block>& known, const FurnitureMarker& marker,
                        const IntakeLexicon& lexicon) {
  std::vector<Piece> pieces = cut(text, known, marker);
  FoundBlocks found;
  // what the elements of a page did not tell to be furniture speaks to the reader for other reasons
  mark_head_lines(text, pieces, lexicon, marker, !known.empty());
  mark_links(text, pieces, lexicon);
  mark_labels(text, pieces, lexicon);
  const size_t body = read_head(text, pieces, lexicon, found.title);
  mark_foot_lines(text, pieces, body, marker);
  find_headings(text, pieces, body);
  found.blocks.reserve(pieces.size());
  for (const Piece& piece : pieces) {
    found.blocks.push_back({piece.block, piece.span});
    if (piece.furniture) found.furniture.push_back({piece.span, true, piece.kind});
  }
  return found;
}

}  // namespace rashomon
