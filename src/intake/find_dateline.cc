// SPDX-License-Identifier: Apache-2.0
// A dateline is a short run of places, separated by commas or slashes, perhaps a date and an agency in parentheses, and
// a dash (or a colon behind capitals); behind a whole date also a full stop, a bar or a slash, with the outlet's name.
// It is read from left to right once; whatever does not fit ends the attempt.
#include "find_dateline.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kLongest = 240;

struct Cursor {
  std::string_view line;
  size_t at = 0;

  char32_t peek() const {
    size_t p = at;
    return p < line.size() ? next_code_point(line, p) : 0;
  }
  void blanks() {
    while (at < line.size()) {
      size_t p = at;
      if (!is_space(next_code_point(line, p))) return;
      at = p;
    }
  }
};

bool long_dash(char32_t c) { return c == 0x2013 || c == 0x2014 || c == 0x2015 || c == 0x2012; }

/// A dash that ends a dateline: any long one, "--", or a hyphen with blanks around it.
/// `behind_source`: one behind an agency needs none before it ("(SANA)- ").
bool take_dash(Cursor& c, bool behind_source = false) {
  const size_t from = c.at;
  c.blanks();
  const bool blank = c.at > from;
  const char32_t dash = c.peek();
  if (long_dash(dash)) {
    next_code_point(c.line, c.at);
    return true;
  }
  if (dash != '-') return false;
  ++c.at;
  const bool twice = c.peek() == '-';
  while (c.peek() == '-') ++c.at;
  if (twice || ((blank || behind_source) && is_space(c.peek()))) return true;
  c.at = from;
  return false;
}

/// A place's word: "CAIRO", "al-Bab", "St.", "Xi'an"; says whether all its letters are capitals.
bool take_word(Cursor& c, bool& capitals) {
  const size_t from = c.at;
  capitals = true;
  bool upper = false;
  while (c.at < c.line.size()) {
    size_t p = c.at;
    const char32_t ch = next_code_point(c.line, p);
    const bool inner = c.at > from && (ch == '-' || ch == '\'' || ch == 0x2019 || (ch == '.' && p - from <= 5));
    if (!is_letter(ch) && !inner) break;
    if (is_lower(ch)) capitals = false;
    if (is_upper(ch)) upper = true;
    c.at = p;
  }
  return c.at > from && upper;
}

/// "Mugunga camp, Zaire", "Izium, Kharkiv region", "Gao, northern Mali", "Asmara, by way of Rome": what kind of place
/// it is, which part, and how the report came.
bool take_kind(Cursor& c) {
  static constexpr std::array<std::string_view, 46> kKinds = {
      "del",       "de",        "la",          "el",       "den",       "le",       "du",      "do",
      "da",        "camp",      "refugee",     "airport",  "base",      "district", "county",  "island",
      "province",  "crossing",  "region",      "border",   "state",     "valley",   "suburb",  "frontier",
      "area",      "city",      "governorate", "oblast",   "near",      "outside",  "north",   "south",
      "east",      "west",      "northern",    "southern", "eastern",   "western",  "central", "northeast",
      "northwest", "southeast", "southwest",   "via",      "by way of", "in"};
  for (const std::string_view kind : kKinds) {
    const std::string_view rest = c.line.substr(c.at);
    if (!rest.starts_with(kind) || rest.size() == kind.size() || (rest[kind.size()] != ',' && rest[kind.size()] != ' '))
      continue;
    c.at += kind.size();
    return true;
  }
  return false;
}

/// Behind a date: "Zagros Wire.", "Levant Monitor |", "Caucasus Line /", "The Nile Post:": the outlet and what ends it.
bool take_outlet(Cursor& c) {
  constexpr int kMostWords = 6;
  Cursor ahead = c;
  int words = 0;
  for (bool capitals = false; words <= kMostWords; ++words) {
    ahead.blanks();
    for (const std::string_view joint : {"of ", "the ", "and ", "& "}) {
      if (words > 0 && ahead.line.substr(ahead.at).starts_with(joint)) ahead.at += joint.size();
    }
    const size_t from = ahead.at;
    if (!take_word(ahead, capitals)) return false;
    // "St." is a word with a stop, "Wire." one at the end
    if (ahead.line[ahead.at - 1] == '.' && ahead.at - from > 3) --ahead.at;
    Cursor behind = ahead;
    behind.blanks();
    const char32_t end = ahead.peek(), bar = behind.peek();
    if (end == '.' || end == ':' || bar == '|' || bar == '/') {
      ahead.at = behind.at + 1;
      break;
    }
    if (Cursor dash = ahead; take_dash(dash)) {
      ahead = dash;
      break;
    }
  }
  if (words > kMostWords) return false;
  const size_t stop = ahead.at;
  ahead.blanks();
  if (ahead.at == stop || ahead.at >= ahead.line.size() || is_lower(ahead.peek())) return false;
  c.at = stop;
  return true;
}

/// "(AP)", "(Reuters/AFP)", "/TASS/", "(MENAFN - ...)": anything short in parentheses, or an agency between slashes.
bool take_source(Cursor& c, const IntakeLexicon& lexicon) {
  const char32_t open = c.peek();
  if (open == '(') {
    const size_t close = c.line.find(')', c.at);
    if (close == std::string_view::npos || close - c.at > 50) return false;
    c.at = close + 1;
    return true;
  }
  size_t end = 0;
  if (open == '[' && lexicon.agency_at(c.line, c.at + 1, end) >= 0 && end < c.line.size() && c.line[end] == ']') {
    c.at = end + 1;
    return true;
  }
  // "/NF/": a service that no list knows
  size_t letters = 0;
  while (open == '/' && letters < 7 && c.at + 1 + letters < c.line.size() && c.line[c.at + 1 + letters] >= 'A' &&
         c.line[c.at + 1 + letters] <= 'Z')
    ++letters;
  if (letters > 1 && letters < 7 && c.at + 1 + letters < c.line.size() && c.line[c.at + 1 + letters] == '/') {
    c.at += letters + 2;
    return true;
  }
  if (open == '/' && lexicon.agency_at(c.line, c.at + 1, end) >= 0 && end < c.line.size() && c.line[end] == '/') {
    c.at = end + 1;
    return true;
  }
  return false;
}

/// "Feb. 24", "24 February", "May 18, 2020"; without a year as well.
/// `year` is set where there is one.
bool take_date(Cursor& c, const IntakeLexicon& lexicon, bool& year) {
  const DateMatch full = date_at(c.line, c.at, lexicon.calendar);
  if (full.day != kNoDay) {
    c.at = full.end;
    // "28 Aug 2017 20:55", "9 Oct. 2023, 11.15"
    size_t time = c.at;
    while (time < c.line.size() && time < c.at + 2 && (c.line[time] == ' ' || c.line[time] == ',')) ++time;
    if (const size_t end = time_at(c.line, time); end > time) c.at = end;
    return year = true;
  }
  bool month = false;
  size_t digits = 0, p = c.at;
  for (int part = 0; part < 2; ++part) {
    size_t n = 0;
    while (n < 2 && p + n < c.line.size() && c.line[p + n] >= '0' && c.line[p + n] <= '9') ++n;
    if (n > 0 && digits == 0) {
      digits = n;
      p += n;
    } else {
      size_t size = 0;
      while (size < 10 && p + size < c.line.size() && is_letter(static_cast<unsigned char>(c.line[p + size]))) ++size;
      const std::string name = to_lower(c.line.substr(p, size));
      const bool known = lexicon.calendar_number(name) > 0;
      if (!known || month) return false;
      month = true;
      p += size;
      if (p < c.line.size() && c.line[p] == '.') ++p;
    }
    if (part == 0) {
      while (p < c.line.size() && c.line[p] == ' ') ++p;
    }
  }
  if (!month || digits == 0) return false;
  // "July 2/2021", as some state agencies write
  const std::string_view rest = c.line.substr(p);
  if (rest.size() >= 5 && (rest[0] == '/' || rest[0] == '-') && (rest[1] == '1' || rest[1] == '2') &&
      std::all_of(rest.begin() + 1, rest.begin() + 5, [](char d) { return d >= '0' && d <= '9'; })) {
    p += 5;
  }
  c.at = p;
  return true;
}

bool take_year(Cursor& c) {
  size_t n = 0;
  while (c.at + n < c.line.size() && c.line[c.at + n] >= '0' && c.line[c.at + n] <= '9') ++n;
  if (n != 4 || (c.line[c.at] != '1' && c.line[c.at] != '2')) return false;
  c.at += n;
  return true;
}

/// Text follows a dateline that has neither a day nor a source: many words, or a sentence with an end. "The Lantern - A
/// Monthly of Letters" is a masthead.
bool leads_text(std::string_view line) {
  constexpr size_t kManyWords = 110;  // bytes
  line = trim(line);
  if (line.size() >= kManyWords) return true;
  static constexpr std::array<std::string_view, 11> kEnds = {".", "!", "?", "\"", ":", ";", ")", "…", "”", "’", "»"};
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return line.ends_with(end); });
}

/// ": Two armed groups ... in the district.": a lead's long sentence, no headline behind who said it.
bool leads_sentence(std::string_view behind) {
  constexpr size_t kLongSentence = 110;  // bytes
  if (behind.size() < kLongSentence || !is_upper(static_cast<unsigned char>(behind[2]))) return false;
  const size_t stop = std::min(behind.find(". "), behind.find_first_of("?!\n"));
  return stop == std::string_view::npos || stop >= kLongSentence;
}

/// "[TEXT] [FOREIGN MINISTRY]": what a monitoring service notes of the source.
void take_notes(Cursor& c) {
  constexpr size_t kLongestNote = 80;
  while (c.peek() == '[') {
    const size_t close = c.line.find(']', c.at);
    if (close == std::string_view::npos || close - c.at > kLongestNote) return;
    c.at = close + 1;
    c.blanks();
  }
}

/// "Damascus, SANA- ...": a known agency without brackets, with a hyphen or dash behind it.
bool take_bare_agency(Cursor& c, const IntakeLexicon& lexicon) {
  size_t end = 0;
  if (lexicon.agency_at(c.line, c.at, end) < 0) return false;
  Cursor behind{c.line, end};
  if (!take_dash(behind, true)) return false;
  c.at = end;
  return true;
}

}  // namespace

Span find_dateline(std::string_view text, Span paragraph, const IntakeLexicon& lexicon) {
  Cursor c{paragraph.of(text).substr(0, kLongest), 0};
  bool all_capitals = true, source = false, leads = false, dated = false, year = false, stopped = false;
  int words = 0;
  const auto found = [&]() { return Span{paragraph.begin, paragraph.begin + static_cast<uint32_t>(c.at)}; };
  while (c.at < c.line.size()) {
    c.blanks();
    if (!dated && take_date(c, lexicon, year)) {
      dated = true;
    } else if (dated && !year && take_year(c)) {  // "FALLUJA, Nov 15 (Gulf Wire), 2004 -"
      year = true;
    } else if (!source && take_source(c, lexicon)) {
      source = true;
      leads = words == 0 && !dated;  // "(AP) BEIRUT - ..."
    } else if (words > 0 && (c.peek() == ',' || c.peek() == '/' || c.peek() == '.')) {
      // "Black Sea Monitor. Sevastopol, 19 March 2014. ..."
      if (c.peek() == '.' && !dated && !all_capitals) stopped = true;
      ++c.at;
      continue;
    } else if (words > 0 && take_kind(c)) {
      continue;
    } else if (words > 0 && !source && c.line[c.at - 1] == ' ' && take_bare_agency(c, lexicon)) {
      source = true;
    } else if (bool capitals = false; (!source || leads) && words < 8 && take_word(c, capitals)) {
      all_capitals = all_capitals && capitals;
      ++words;
    } else {
      return {};
    }
    Cursor ahead = c;
    // "BEIRUT - AFP - ..."
    if (words > 0 && !source && take_dash(ahead)) {
      ahead.blanks();
      size_t end = 0;
      if (lexicon.agency_at(ahead.line, ahead.at, end) >= 0) {
        ahead.at = end;
        if (Cursor dash = ahead; take_dash(dash)) {
          c = ahead;
          source = true;
        }
      }
    }
    ahead = c;
    // "KIRKUK - 16 Oct 2017 - ...", "YEREVAN, 11 Oct 2020 / Caucasus Line / ..."
    if (words > 0 && !dated && take_dash(ahead)) {
      ahead.blanks();
      if (Cursor date = ahead; take_date(date, lexicon, year) && year) {
        c = date;
        dated = true;
      }
      ahead = c;
    }
    if (year && words > 0) {
      const bool bar = c.line.substr(c.at).starts_with(" | ") || c.line.substr(c.at).starts_with(" / ");
      if (bar) ahead.at += 3;
      if ((bar || take_dash(ahead)) && take_outlet(ahead)) {
        c = ahead;
        return found();
      }
      ahead = c;
    }
    if (stopped && !year) continue;
    if ((words > 0 || source) && take_dash(ahead, source)) {
      ahead.blanks();
      // A plain capitalised word and a dash may begin any sentence; a place has a short name and the text goes on
      // large.
      const bool plain = !all_capitals && !source && !dated;
      const bool goes_on = ahead.at < ahead.line.size() && (!plain || (words <= 4 && !is_lower(ahead.peek())));
      if (!goes_on || (!source && !dated && !leads_text(paragraph.of(text)))) return {};
      c.at = ahead.at;
      take_notes(c);
      while (c.at > 0 && is_space(static_cast<unsigned char>(c.line[c.at - 1]))) --c.at;
      return found();
    }
    // "Monrovia/AFP: Fighters ...", "Monrovia, 23 jul (EFE).- Fighters ..."
    if (size_t agency = 0; words > 0 && !source && c.peek() == '/' &&
                           lexicon.agency_at(c.line, c.at + 1, agency) >= 0 &&
                           c.line.substr(agency).starts_with(": ")) {
      c.at = agency + 1;
      return found();
    }
    if (source && words > 0 && (c.line.substr(c.at).starts_with(".- ") || c.line.substr(c.at).starts_with(". - "))) {
      c.at = c.line.find('-', c.at) + 1;
      return found();
    }
    // "PHILIPPINES: Clashes in the south" is a headline
    constexpr size_t kShortestText = 80;
    const bool text_follows = paragraph.size() >= kShortestText || text[paragraph.end - 1] == '.';
    const bool label = words == 1 && (lexicon.page_word(to_lower(trim(c.line.substr(0, c.at)))) &
                                      (kPageControl | kPagePart | kPageLabel)) != 0;  // "PHOTO: A youth ..."
    if (c.peek() == ':' && words > 0 && words <= 4 && !label && c.at >= 4 && c.at + 1 < c.line.size() &&
        c.line[c.at + 1] == ' ' &&
        (all_capitals ? text_follows
                      : words <= 2 && leads_sentence(text.substr(c.at + paragraph.begin, paragraph.size() - c.at)))) {
      ++c.at;
      return found();
    }
    // "Addis Ababa, July 2, 2021 (ENA) The ...": place, date and agency together need no dash
    if (source && words > 0 && (dated || all_capitals) && c.at > 0 && c.line[c.at - 1] == ')') {
      ahead = c;
      ahead.blanks();
      if (ahead.at > c.at && is_upper(ahead.peek())) return found();
    }
    // "Manila, 8 April 1995. To those ...", "Baga, 24 April 2013 (Savanna Times): Soldiers ...": a whole date needs
    // none
    if (year && words > 0 && (c.peek() == '.' || c.peek() == ':')) {
      ahead = c;
      ++ahead.at;
      const size_t stop = ahead.at;
      ahead.blanks();
      if (ahead.at > stop && ahead.at < ahead.line.size() && !is_lower(ahead.peek()) && !take_source(ahead, lexicon)) {
        c.at = stop;
        return found();
      }
    }
    // TASS sets the agency between slashes and a full stop, and no dash.
    if (source && c.at > 0 && c.line[c.at - 1] == '/') {
      if (c.peek() == '.') ++c.at;
      return found();
    }
  }
  return {};
}

}  // namespace rashomon
