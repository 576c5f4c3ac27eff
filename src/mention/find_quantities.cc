// SPDX-License-Identifier: Apache-2.0
// A quantity is a number over atoms (hedge, number or vague amount, scale, range), its unit or counted noun, and what
// befell the counted, read from the words around it: "at least 12 people were killed", "killed 12 people", "12 dead".
#include "find_quantities.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "rashomon/base/string_map.h"
#include "read_lexicon.h"
#include "split_atoms.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/mention/quantities.lex";
constexpr double kFarest = 1e15;

enum class Hedge : uint8_t { none, exact, about, min, max, over, under };

struct Soft {
  std::vector<std::string> words;
  std::optional<double> low;
  std::optional<double> high;
};

struct HedgeWords {
  std::vector<std::string> words;
  Hedge hedge = Hedge::none;
};

template <typename List>
bool among(std::string_view word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

struct QuantityLexicon::State {
  StringMap<double> numbers, scales;
  StringMap<std::vector<Soft>> soft;  // by first word, longest first
  StringMap<std::vector<HedgeWords>> hedges, behind;
  StringMap<std::string> units, prefixes, harms, nouns;
  StringSet persons, skips, none;
  StringSet openers;  // every word that QuantityReader::quantity can begin with, but for numbers in digits
};

namespace {

std::optional<double> bound(const std::string& text) {
  if (text == "-") return std::nullopt;
  return std::strtod(text.c_str(), nullptr);
}

Hedge hedge_of(const std::string& name) {
  static constexpr std::array<std::string_view, 7> kNames = {"none", "exact", "about", "min", "max", "over", "under"};
  const auto it = std::find(kNames.begin(), kNames.end(), name);
  return it == kNames.end() ? Hedge::none : static_cast<Hedge>(it - kNames.begin());
}

bool take(const LexiconRow& row, QuantityLexicon::State& s) {
  const std::string& kind = row.columns[0];
  const std::string& phrase = row.columns[1];
  const std::vector<std::string> words = split_words(phrase);
  if (words.empty()) return false;
  const std::string value = row.columns.size() > 2 ? row.columns[2] : "";
  if (kind == "person") return s.persons.insert(phrase), true;
  if (kind == "skip") return s.skips.insert(words.back()), true;
  if (kind == "no") return s.none.insert(phrase), true;
  const std::vector<std::string> values = split_words(value);
  if (values.empty()) return false;
  if (kind == "number") return s.numbers[phrase] = std::strtod(value.c_str(), nullptr), true;
  if (kind == "scale") return s.scales[phrase] = std::strtod(value.c_str(), nullptr), true;
  if (kind == "unit") return s.units[phrase] = values[0], true;
  if (kind == "prefix") return s.prefixes[phrase] = value, true;
  if (kind == "harm") return s.harms[phrase] = value, true;
  if (kind == "noun") return s.nouns[phrase] = value, true;
  if (kind == "soft" && values.size() == 2)
    return s.soft[words[0]].push_back({words, bound(values[0]), bound(values[1])}), true;
  const Hedge hedge = hedge_of(value);
  if (kind == "hedge" && hedge != Hedge::none) return s.hedges[words[0]].push_back({words, hedge}), true;
  if (kind == "behind" && hedge != Hedge::none) return s.behind[words[0]].push_back({words, hedge}), true;
  return false;
}

template <typename Table>
void longest_first(Table& table) {
  for (auto& [first, list] : table) {
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& x, const auto& y) { return x.words.size() > y.words.size(); });
  }
}

/// A number as written, without its hedge.
struct Number {
  size_t begin = 0;
  size_t end = 0;
  std::optional<double> low;
  std::optional<double> high;
  std::string unit;  // from a sign before it
  bool soft = false;
  bool zero = false;
  explicit operator bool() const { return end > begin; }
};

class QuantityReader {
 public:
  QuantityReader(const Analysis& analysis, const QuantityLexicon::State& lexicon, const std::vector<Atom>& atoms)
      : analysis_(analysis), lex_(lexicon), atoms_(atoms) {}

  void read(std::vector<Quantity>& out) {
    for (size_t i = 0; i < atoms_.size();) {
      if (!is_number(i) && !lex_.openers.contains(word(i))) {  // most
        ++i;
        continue;
      }
      const size_t before = out.size();
      const size_t end = quantity(i, out);
      if (out.size() == before) {
        i = std::max(end, i + 1);
        continue;
      }
      i = std::max(end, i + 1);
    }
  }

 private:
  std::string_view word(size_t i) const { return i < atoms_.size() ? std::string_view(atoms_[i].low) : ""; }
  bool is_number(size_t i) const { return i < atoms_.size() && atoms_[i].kind == AtomKind::number; }
  bool joined(size_t i) const { return i < atoms_.size() && !atoms_[i].space_before; }
  bool hyphen(size_t i) const { return word(i) == "-" && joined(i) && joined(i + 1); }

  size_t skip(size_t i, const std::vector<std::string>& words) const {
    for (size_t k = 0; k < words.size(); ++k) {
      if (word(i + k) != words[k]) return 0;
    }
    return i + words.size();
  }

  /// "1,500", "3.2 million", "twenty-five", "two hundred and six", "15k"; digits that are part of a name or a date are
  /// none.
  Number plain_number(size_t i) const {
    Number n;
    n.begin = i;
    size_t at = i;
    if (const auto sign = lex_.prefixes.find(word(at)); sign != lex_.prefixes.end()) {
      n.unit = sign->second;
      ++at;
    } else if ((word(at) == "us" || word(at) == "a" || word(at) == "c") && word(at + 1) == "$") {
      n.unit = word(at) == "us" ? "usd" : word(at) == "a" ? "aud" : "cad";
      at += 2;
    }
    double value = 0;
    if (is_number(at)) {
      if (part_of_name(at)) return {};
      value = atoms_[at].value;
      ++at;
      if (word(at) == "k" && joined(at)) value *= 1000, ++at;
    } else {
      const auto it = lex_.numbers.find(word(at));
      if (it == lex_.numbers.end() || word(at) == "dozen") return {};
      value = it->second;
      ++at;
      if (value >= 20 && lex_.numbers.contains(word(hyphen(at) ? at + 1 : at))) {
        const size_t ones = hyphen(at) ? at + 1 : at;
        if (const double more = lex_.numbers.at(word(ones)); more < 10) {
          value += more;
          at = ones + 1;
        }
      }
    }
    if (word(at) == "dozen") value *= 12, ++at;
    double total = 0;
    while (const double scale = scale_at(at)) {
      value *= scale;
      ++at;
      if (scale > 100) {
        total += value;
        value = 0;
      }
      size_t next = word(at) == "and" ? at + 1 : at;
      const auto more = lex_.numbers.find(word(next));
      if (more == lex_.numbers.end() || (next == at && scale == 100 && more->second >= 100)) break;
      if (next == at && scale > 1000) break;
      value += more->second;
      at = next + 1;
      if (hyphen(at) && lex_.numbers.contains(word(at + 1))) value += lex_.numbers.at(word(at + 1)), at += 2;
    }
    value += total;
    if (!(value < kFarest)) return {};
    n.end = at;
    n.low = n.high = value;
    return n;
  }

  double scale_at(size_t i) const {
    const auto it = lex_.scales.find(word(i));
    if (it == lex_.scales.end()) return 0;
    if (word(i).size() <= 2 && !joined(i) && word(i) != "bn") return 0;  // "5 m" is metres, "5m" millions
    return it->second;
  }

  /// Digits of a name, label, date or time of day.
  bool part_of_name(size_t i) const {
    const Atom& a = atoms_[i];
    const bool hyphen_before =
        i > 0 && joined(i) &&
        (word(i - 1) == "-" || word(i - 1) == "/" || word(i - 1) == "." || word(i - 1) == ":" || word(i - 1) == "#");
    const bool word_before = i > 0 && joined(i) && atoms_[i - 1].kind == AtomKind::word;
    if (word_before) return true;
    if (hyphen_before) return !(word(i - 1) == "-" && i > 1 && is_number(i - 2));
    if (i > 0 && (lex_.skips.contains(word(i - 1)) && atoms_[i - 1].kind == AtomKind::word &&
                  (atoms_[i - 1].upper || word(i - 1).size() > 2)))
      return true;
    if (word(i + 1) == ":" && joined(i + 1) && is_number(i + 2)) return true;  // 14:30
    if (word(i + 1) == "/" && joined(i + 1)) return true;                      // 3/4, dates
    static constexpr std::array<std::string_view, 8> kEnds = {"st", "nd", "rd", "th", "am", "pm", "s", "mm"};
    if (joined(i + 1) && among(word(i + 1), kEnds)) return true;  // 3rd, 1990s, 122mm
    static constexpr std::array<std::string_view, 4> kClock = {"am", "pm", "gmt", "hours"};
    if (among(word(i + 1), kClock) && !a.grouped && a.value <= 24 && word(i + 1) != "hours") return true;
    if ((word(i + 1) == "gmt" || word(i + 1) == "utc") && a.digits == 4) return true;  // "0300 GMT"
    if ((word(i + 1) == "a" || word(i + 1) == "p") && word(i + 2) == "." && word(i + 3) == "m") return true;
    if (word(i + 1) == "-" && joined(i + 1) && joined(i + 2) && i + 2 < atoms_.size() &&
        atoms_[i + 2].kind == AtomKind::word && atoms_[i + 2].upper)
      return true;
    if (a.digits > 9 && !a.grouped) return true;  // telephone numbers
    return false;
  }

  Number soft_number(size_t i) const {
    const auto list = lex_.soft.find(word(i));
    if (list == lex_.soft.end()) return {};
    for (const Soft& s : list->second) {
      if (const size_t end = skip(i, s.words)) {
        Number n;
        n.begin = i;
        n.end = end;
        n.low = s.low;
        n.high = s.high;
        n.soft = true;
        return n;
      }
    }
    return {};
  }

  Number number(size_t i) const {
    Number n = soft_number(i);
    const Number plain = plain_number(i);
    return plain && plain.end >= n.end ? plain : n;
  }

  /// "10 to 15", "between 10 and 15", "10-15", "two or three".
  Number range(size_t i, bool between) const {
    Number a = number(i);
    if (!a || a.soft) return a;
    const bool joins = between ? word(a.end) == "and" || word(a.end) == "to"
                               : word(a.end) == "to" || word(a.end) == "or" || word(a.end) == "-";
    if (!joins) return a;
    if (word(a.end) == "-" && !joined(a.end)) return a;
    Number b = plain_number(a.end + 1);
    if (!b || *b.low < *a.low) return a;
    // "2 to 3 million": the scale belongs to both
    for (const double scale : {1e3, 1e6, 1e9}) {
      if (*b.low >= scale && *a.low * scale <= *b.low && *a.low < 1000 && scale_at(b.end - 1) == scale) {
        a.low = *a.low * scale;
        break;
      }
    }
    Number both = a;
    both.end = b.end;
    both.high = b.low;
    return both;
  }

  /// One quantity at atom i, put into `out`; gives the atom behind what was read.
  size_t quantity(size_t i, std::vector<Quantity>& out) {
    if (lex_.none.contains(word(i))) return none(i, out);
    Hedge hedge = Hedge::none;
    size_t at = i;
    while (true) {
      const auto list = lex_.hedges.find(word(at));
      if (list == lex_.hedges.end()) break;
      size_t end = 0;
      for (const HedgeWords& h : list->second) {
        end = skip(at, h.words);
        if (end == 0) continue;
        if (hedge == Hedge::none || hedge == Hedge::exact || h.hedge != Hedge::exact) hedge = h.hedge;
        break;
      }
      if (end == 0) break;
      at = end;
    }
    const bool between = word(at) == "between";
    if (between) ++at;
    const Number n = range(at, between);
    if (!n) return i + 1;
    if (is_year(n, at, hedge)) return n.end;
    if (between && n.low == n.high) return n.end;
    return finish(i, n, hedge, out);
  }

  /// Four plain digits without a counted noun are a year; "the 2014 war".
  bool is_year(const Number& n, size_t at, Hedge hedge) const {
    // "between 2007 and 2011"
    if (n.high && *n.low >= 1900 && *n.high <= 2100 && *n.high > *n.low && n.end > at + 1 && is_number(at) &&
        atoms_[at].digits == 4 && !atoms_[at].grouped && !plural(n.end) && !lex_.units.contains(word(n.end)))
      return true;
    if (n.end != at + 1 || !is_number(at) || atoms_[at].grouped || atoms_[at].digits != 4) return false;
    if (*n.low < 1500 || *n.low > 2100) return false;
    if (hedge == Hedge::min || hedge == Hedge::over || hedge == Hedge::max) return false;
    return !plural(n.end) && !lex_.units.contains(word(n.end)) && scale_at(n.end) == 0;
  }

  bool plural(size_t i) const {
    if (i >= atoms_.size() || atoms_[i].kind != AtomKind::word || atoms_[i].upper) return false;
    if (lex_.persons.contains(word(i))) return true;
    const std::string_view w = word(i);
    static constexpr std::array<std::string_view, 8> kNot = {"was", "has", "is", "this", "its", "his", "as", "us"};
    return w.size() > 3 && w.back() == 's' && w[w.size() - 2] != 's' && !among(w, kNot);
  }

  bool is_month(size_t i) const {
    static constexpr std::array<std::string_view, 21> kMonths = {
        "january",  "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan",      "feb",   "apr",   "aug", "sept", "sep",  "oct",    "nov",       "dec"};
    return i < atoms_.size() && atoms_[i].upper && among(word(i), kMonths);
  }

  bool is_date(const Number& n) const {
    if (n.soft || !n.high || *n.high > 31) return false;
    size_t behind = n.end;
    if (word(behind) == "of") ++behind;
    if (is_month(behind)) return true;
    // "on 8 and 10 March", "4, 7 and 9 May"
    for (size_t k = n.end; k < n.end + 6 && (word(k) == "and" || word(k) == "," || word(k) == "to"); k += 2) {
      if (!is_number(k + 1) || atoms_[k + 1].value > 31) break;
      if (is_month(k + 2)) return true;
    }
    size_t before = n.begin;
    if (before > 0 && word(before - 1) == ".") --before;
    return before > 0 && is_month(before - 1) && is_number(n.begin) && !plural(n.end);
  }

  size_t none(size_t i, std::vector<Quantity>& out) {
    // "no casualties", "no one was killed", "no civilians"
    size_t at = i + 1;
    if (word(i) == "nobody") at = i;
    while (at < i + 3 && at < atoms_.size() && !plural(at) && !lex_.nouns.contains(word(at)) && !(word(at) == "one"))
      ++at;
    const bool counted =
        at < atoms_.size() && (plural(at) || lex_.nouns.contains(word(at)) || word(at) == "one" || word(i) == "nobody");
    if (!counted || at >= i + 3) return i + 1;
    const bool harm_noun = lex_.nouns.contains(word(at));
    if (!harm_noun && !lex_.persons.contains(word(at)) && word(at) != "one" && word(i) != "nobody") return i + 1;
    Number n;
    n.begin = i;
    n.end = word(i) == "nobody" ? i : i + 1;
    n.low = n.high = 0;
    n.zero = true;
    return finish(i, n, Hedge::none, out);
  }

  size_t finish(size_t begin, const Number& n, Hedge hedge, std::vector<Quantity>& out) {
    if (is_date(n)) return n.end;
    Quantity q;
    q.low = n.low;
    q.high = n.high;
    size_t end = std::max(n.end, begin + 1);
    if (const auto list = lex_.behind.find(word(end)); list != lex_.behind.end()) {
      for (const HedgeWords& h : list->second) {
        if (const size_t behind = skip(end, h.words)) {
          hedge = h.hedge;
          end = behind;
          break;
        }
      }
    }
    if (hedge == Hedge::min || hedge == Hedge::over) q.high.reset();
    if (hedge == Hedge::max || hedge == Hedge::under) q.low.reset();
    q.unit = n.unit;
    const size_t head = unit_and_noun(n, end, q);
    if (head == SIZE_MAX) return end;
    if (q.unit == "people" && q.what.empty())
      q.what = harm_around(begin, end);
    else if (q.what.empty() && bare_harm(end))
      q.what = lex_.harms.at(word(end)), q.unit = "people";
    if (q.what.empty() && q.unit.empty() && begin > 0 && counted_.empty()) {  // "killing four and injuring 13"
      if (const std::string harm = harm_before(begin, 1); !harm.empty()) q.what = harm, q.unit = "people";
    }
    if (q.what.empty() && q.unit.empty() && tells_toll(begin, out)) q.what = "killed", q.unit = "people";
    if (q.what.empty() && !q.unit.empty() && q.unit != "people") q.what = counted_;
    if (q.unit == "people" && q.what.empty()) q.what = counted_;
    add(begin, end, head, q, out);
    return end;
  }

  /// "put the dead at around 100", "the rebels speak of more than thirty" behind "seven dead": a bare number that
  /// counts the dead.
  bool tells_toll(size_t begin, const std::vector<Quantity>& out) const {
    constexpr size_t kReach = 14;
    if (begin < 2) return false;
    const std::string_view led = word(begin - 1);
    static constexpr std::array<std::string_view, 8> kSpeak = {"speak", "speaks", "spoke",  "spoken",
                                                               "talk",  "talks",  "talked", "tell"};
    if (led == "of" && among(word(begin - 2), kSpeak))
      return !out.empty() && out.back().what == "killed" && out.back().span.end < atoms_[begin].span.begin;
    if (led != "at") return false;
    bool toll = false;
    static constexpr std::array<std::string_view, 8> kPut = {"put",       "puts",      "putting", "estimate",
                                                             "estimates", "estimated", "place",   "places"};
    for (size_t k = begin - 1, n = 0; k-- > 0 && n < kReach; ++n) {
      if (word(k) == "." || word(k) == ";") return false;
      toll = toll || (word(k) == "number" && !out.empty() && out.back().what == "killed") || word(k) == "dead" ||
             word(k) == "toll" || word(k) == "deaths" || word(k) == "fatalities" || word(k) == "killed";
      if (among(word(k), kPut)) return toll;
    }
    return false;
  }

  /// Reads what follows the number; `end` moves behind it. The atom of the counted noun, SIZE_MAX if this is no
  /// quantity.
  size_t unit_and_noun(const Number& n, size_t& end, Quantity& q) {
    counted_.clear();
    size_t at = end;
    if (hyphen(at)) ++at;  // "a 50-kilometer front"
    if (!q.unit.empty()) return n.begin;
    if (word(at) == "percentage" && word(at + 1) == "points") return end = at + 2, q.unit = "percent", at;
    if (word(at) == "per" && word(at + 1) == "cent") return end = at + 2, q.unit = "percent", at;
    if (word(at) == "square" && lex_.units.contains(word(at + 1)))
      return end = at + 2, q.unit = "square " + lex_.units.at(word(at + 1)), at + 1;
    if (word(at) == "nautical" && lex_.units.contains(word(at + 1)))
      return end = at + 2, q.unit = "nautical mile", at + 1;
    if (const auto unit = lex_.units.find(word(at)); unit != lex_.units.end()) {
      end = at + 1;
      q.unit = unit->second;
      conversion(end);
      if (q.unit == "year" && hyphen(end) && word(end + 1) == "old") return SIZE_MAX;  // an age
      if (q.unit == "year" && word(end) == "old") return SIZE_MAX;
      return at;
    }
    return counted_noun(n, end, q);
  }

  /// "(31 miles)" behind a measure says the same again.
  void conversion(size_t& end) const {
    if (word(end) != "(") return;
    for (size_t k = end + 1; k < std::min(atoms_.size(), end + 8); ++k) {
      if (word(k) != ")") continue;
      bool number = false;
      bool unit = false;
      for (size_t i = end + 1; i < k; ++i) {
        number = number || is_number(i) || lex_.numbers.contains(word(i));
        unit = unit || lex_.units.contains(word(i)) || lex_.prefixes.contains(word(i));
      }
      if (number && unit) end = k + 1;
      return;
    }
  }

  bool bare_harm(size_t end) const { return lex_.harms.contains(word(end)) && word(end) != "fled"; }

  /// The noun behind the number, over its adjectives: "14 Russian fighter aircraft", "three deaths".
  size_t counted_noun(const Number& n, size_t& end, Quantity& q) {
    static constexpr std::array<std::string_view, 40> kStop = {
        "in",     "on",        "at",    "to",   "by",    "and",   "or",     "for",   "from",  "with",
        "was",    "were",      "is",    "are",  "had",   "has",   "have",   "the",   "a",     "an",
        "that",   "who",       "which", "as",   "but",   "after", "before", "since", "when",  "while",
        "during", "including", "than",  "into", "about", "would", "will",   "can",   "could", "it"};
    size_t at = end;
    if (word(at) == "of" && n.soft) ++at;
    if (word(at) == "of" && (word(at + 1) == "the" || word(at + 1) == "its" || word(at + 1) == "their" ||
                             word(at + 1) == "his" || word(at + 1) == "them" || word(at + 1) == "those"))
      at += 2;
    size_t noun = SIZE_MAX;
    for (size_t k = at; k < std::min(atoms_.size(), at + 6); ++k) {
      if (atoms_[k].kind != AtomKind::word && word(k) != "-" && word(k) != "'") break;
      if (among(word(k), kStop) || lex_.hedges.contains(word(k))) break;
      if (word(k) == "of") break;
      if (const auto harm = lex_.harms.find(word(k)); harm != lex_.harms.end()) {
        // "40 dead" ends here; in "12 captured soldiers" it describes.
        if (noun != SIZE_MAX || !lex_.persons.contains(word(k + 1))) break;
        q.what = harm->second;
        continue;
      }
      if (word(k) == "-" || word(k) == "'" || (word(k) == "s" && joined(k))) continue;
      // Adjectives of nations are capital; the counted noun is not.
      if (lex_.persons.contains(word(k)) || lex_.nouns.contains(word(k)) || plural(k)) {
        noun = k;
        if (plural(k + 1) || lex_.persons.contains(word(k + 1)) || lex_.nouns.contains(word(k + 1))) continue;
        break;
      }
      if (!is_adjective_like(k)) {
        if (noun == SIZE_MAX && !atoms_[k].upper) noun = k;
      }
    }
    if (noun == SIZE_MAX) {
      if (bare_harm(end)) return n.begin;
      return bare(n) ? n.begin : SIZE_MAX;
    }
    const std::string_view w = word(noun);
    counted_.clear();
    for (size_t k = at; k <= noun; ++k) {
      if (!counted_.empty() && atoms_[k].space_before) counted_ += ' ';
      counted_ += k == noun ? singular(w) : std::string(word(k));
    }
    end = noun + 1;
    if (const auto harm = lex_.nouns.find(w); harm != lex_.nouns.end()) {
      q.what = harm->second;
      q.unit =
          harm->second == "killed" || harm->second == "wounded" || harm->second == "casualty" ? "people" : singular(w);
      if (harm->second == "captured" || harm->second == "hostage" || harm->second == "displaced") q.unit = "people";
      return noun;
    }
    q.unit = lex_.persons.contains(w) ? "people" : singular(w);
    if (q.unit != "people") {
      // "65 cases of the virus", "14 aircraft": what is counted, with its complement
      q.what = counted_;
      complement(end, q);
    }
    return noun;
  }

  bool is_adjective_like(size_t k) const {
    const std::string_view w = word(k);
    return atoms_[k].upper || w.ends_with("ed") || w.ends_with("ing") || w.ends_with("al") || w.ends_with("ic") ||
           w.ends_with("ive") || w.ends_with("ous") || w.ends_with("ern") || word(k + 1) == "-" || w.ends_with("ary") ||
           w.ends_with("ful") || w.ends_with("able");
  }

  /// "cases of the virus": the words behind "of", up to three, belong to what is counted.
  void complement(size_t& end, Quantity& q) const {
    if (word(end) != "of") return;
    size_t at = end + 1;
    if (word(at) == "the" || word(at) == "a" || word(at) == "an") ++at;
    std::string words;
    size_t last = end;
    for (size_t k = at; k < std::min(atoms_.size(), at + 2); ++k) {
      if (atoms_[k].kind != AtomKind::word) break;
      static constexpr std::array<std::string_view, 10> kStop = {"in",  "on",    "and",  "or", "that",
                                                                 "who", "since", "from", "to", "at"};
      if (among(word(k), kStop)) break;
      words += words.empty() ? "" : " ";
      words += word(k);
      last = k;
    }
    if (words.empty()) return;
    q.what += " of " + words;
    end = last + 1;
  }

  /// A number without a noun: worth keeping if it is no mere label.
  bool bare(const Number& n) const {
    const std::string_view next = word(n.end);
    if (n.zero) return false;
    if (n.soft) return next != "the";
    if (!is_number(n.begin) && *n.high <= 1) return false;  // "one" is a pronoun
    const bool ends = n.end >= atoms_.size() || atoms_[n.end].kind == AtomKind::punct;
    return is_number(n.begin) ? true : !ends || *n.high > 9;
  }

  static std::string singular(std::string_view w) {
    static const StringMap<std::string> kOdd = {
        {"people", "people"}, {"men", "man"},      {"women", "woman"}, {"children", "child"}, {"aircrafts", "aircraft"},
        {"series", "series"}, {"troops", "troop"}, {"bodies", "body"}, {"lives", "life"},     {"buses", "bus"}};
    if (const auto it = kOdd.find(w); it != kOdd.end()) return it->second;
    if (w.ends_with("ies") && w.size() > 4) return std::string(w.substr(0, w.size() - 3)) + "y";
    if (w.ends_with("sses") || w.ends_with("shes") || w.ends_with("ches") || w.ends_with("xes"))
      return std::string(w.substr(0, w.size() - 2));
    if (w.ends_with("s") && !w.ends_with("ss") && !w.ends_with("us") && w.size() > 3)
      return std::string(w.substr(0, w.size() - 1));
    return std::string(w);
  }

  /// What befell those who are counted: behind them ("12 people were killed") or before ("killed 12 people").
  std::string harm_around(size_t begin, size_t end) const {
    const std::string before = harm_before(begin, 3);
    if (!before.empty()) return before;
    for (size_t k = end; k < std::min(atoms_.size(), end + 9); ++k) {
      const bool next_count =
          word(k) == "and" && k + 1 < atoms_.size() && (is_number(k + 1) || lex_.numbers.contains(word(k + 1)));
      // "two residents said that three people were killed"
      const bool told = word(k) == "said" || word(k) == "say" || word(k) == "told";
      if (word(k) == "." || word(k) == ";" || is_number(k) || next_count || told || (word(k) == "," && k > end)) break;
      const auto harm = lex_.harms.find(word(k));
      const bool active = word(k).ends_with("ing") || word(k) == "kill" || word(k) == "kills";
      if (harm != lex_.harms.end() && !active) return harm->second;
      // "sent nearly 900 people to hospital"
      const size_t to = k > 1 && word(k - 1) == "the" ? k - 2 : k - 1;
      if (word(k).starts_with("hospital") && k > 1 && word(to) == "to") return "wounded";
    }
    return harm_before(begin, 6);
  }

  std::string harm_before(size_t begin, size_t reach) const {
    for (size_t n = 0, k = begin; k-- > 0 && n < reach; ++n) {
      if (word(k) == "." || word(k) == ";" || word(k) == ",") break;
      if (const auto harm = lex_.harms.find(word(k)); harm != lex_.harms.end()) {
        // "were killed in 12 villages" speaks of others
        const bool passive = k > 0 && (word(k - 1) == "were" || word(k - 1) == "was" || word(k - 1) == "been");
        return passive ? "" : harm->second;
      }
      if (lex_.nouns.contains(word(k)) && word(k + 1) == "of") return lex_.nouns.at(word(k));
      // "killed two and sent 900 people to hospital": each verb has its own
      if (n > 0 && word(k) == "and" && is_verb(k + 1)) break;
    }
    return "";
  }
  bool is_verb(size_t atom) const {
    return atom < atoms_.size() && analysis_.tokens[analysis_.token_at(atoms_[atom].span.begin)].tag == Upos::VERB;
  }

  void add(size_t begin, size_t end, size_t head, Quantity& q, std::vector<Quantity>& out) const {
    end = std::min(std::max(end, begin + 1), atoms_.size());
    q.span = {atoms_[begin].span.begin, atoms_[end - 1].span.end};
    q.first = analysis_.token_at(q.span.begin);
    q.last = std::min<uint32_t>(analysis_.token_at(q.span.end - 1) + 1, static_cast<uint32_t>(analysis_.tokens.size()));
    q.head = analysis_.token_at(atoms_[std::min(head, atoms_.size() - 1)].span.begin);
    if (q.first < q.last && q.head < analysis_.tokens.size()) out.push_back(q);
  }

  const Analysis& analysis_;
  const QuantityLexicon::State& lex_;
  const std::vector<Atom>& atoms_;
  std::string counted_;  // the counted noun with its adjectives
};

}  // namespace

Result<QuantityLexicon> QuantityLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2);
  if (!rows) return rows.error();
  auto state = std::make_shared<State>();
  for (const LexiconRow& row : *rows) {
    if (!take(row, *state)) return bad_row(kFile, row, "a known class with its value");
  }
  longest_first(state->soft);
  longest_first(state->hedges);
  longest_first(state->behind);
  for (const std::string_view word : {"between", "us", "a", "c"}) state->openers.insert(word);
  for (const std::string& word : state->none) state->openers.insert(word);
  for (const auto& [word, list] : state->hedges) state->openers.insert(word);
  for (const auto& [word, list] : state->soft) state->openers.insert(word);
  for (const auto& [word, sign] : state->prefixes) state->openers.insert(word);
  for (const auto& [word, value] : state->numbers) state->openers.insert(word);
  QuantityLexicon lexicon;
  lexicon.state_ = std::move(state);
  return lexicon;
}

std::vector<Quantity> find_quantities(const Analysis& analysis, const QuantityLexicon& lexicon,
                                      const std::vector<SplitStretch>& split) {
  std::vector<Quantity> out;
  for (const SplitStretch& one : split) QuantityReader(analysis, lexicon.state(), one.atoms).read(out);
  return out;
}

}  // namespace rashomon
