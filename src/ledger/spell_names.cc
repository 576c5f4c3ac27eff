// SPDX-License-Identifier: Apache-2.0
// Idea: fold the digraphs of common romanisations to single symbols, then take an edit distance in which changes that
// romanisations make (vowel for vowel, k for q, doubled letters, a dropped h) cost little and changes that make another
// name cost full. Costs after R. Steinberger et al. (JRC NewsExplorer: normalise, compare skeletons, then edit
// distance) and A. Freeman et al. 2006 (equivalence classes of characters beat plain Levenshtein for Arabic).
#include "spell_names.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 22> kArticles = {"al", "el",  "ul",  "ar", "as",  "at", "az", "an",
                                                        "ad", "ash", "esh", "ed", "er",  "es", "et", "ez",
                                                        "en", "il",  "the", "de", "ath", "adh"};

constexpr size_t kLongestPart = 40;  // sounds; no longer than the letters

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }
bool is_article(std::string_view word) {
  return std::find(kArticles.begin(), kArticles.end(), word) != kArticles.end();
}

/// One symbol a sound: S sh, C ch, X kh, G gh, D dh, T th, J j/dj, Z zh, Q ts; long vowels are upper case A I U.
std::string fold_sounds(std::string_view part) {
  static constexpr struct {
    const char* from;
    const char* to;
  } kDigraphs[] = {{"dsch", "J"},  {"hs", "S"},     {"sch", "S"}, {"tsch", "C"}, {"tch", "C"}, {"tsk", "tsk"},
                   {"shch", "SC"}, {"chtch", "SC"}, {"sh", "S"},  {"ch", "C"},   {"kh", "X"},  {"gh", "G"},
                   {"dh", "D"},    {"th", "T"},     {"dj", "J"},  {"zh", "Z"},   {"ph", "f"},  {"ck", "k"},
                   {"ts", "Q"},    {"tz", "Q"},     {"ou", "U"},  {"oo", "U"},   {"aa", "A"},  {"ee", "I"},
                   {"ii", "I"},    {"uu", "U"},     {"ie", "I"},  {"ei", "e"},   {"ai", "e"},  {"ay", "e"},
                   {"ey", "e"},    {"iy", "I"},     {"yi", "I"},  {"ij", "I"},   {"ks", "x"},  {"gu", "g"},
                   {"qu", "k"},    {"au", "aw"}};
  std::string out;
  for (size_t i = 0; i < part.size();) {
    const std::string_view rest = part.substr(i);
    size_t best = 0;
    const char* to = nullptr;
    for (const auto& d : kDigraphs) {
      if (d.from[0] != rest[0]) continue;
      const size_t n = std::strlen(d.from);
      if (n > best && rest.substr(0, n) == d.from) best = n, to = d.to;
    }
    // "ay" and "ey" are one sound only where no vowel follows: "Faysal", not "Fayez"
    if (to && best == 2 && part[i + 1] == 'y' && (part[i] == 'a' || part[i] == 'e') && i + 2 < part.size() &&
        is_vowel(part[i + 2])) {
      to = nullptr;
    }
    // "kji" is "kyi": j behind a consonant is a glide
    if (!to && part[i] == 'j' && i > 0 && (part[i - 1] == 'k' || part[i - 1] == 'p' || part[i - 1] == 't') &&
        i + 1 < part.size() && part[i + 1] == 'i') {
      ++i;
      continue;
    }
    // "gu" and "qu" are one sound only before e and i
    if (to && best == 2 && part[i + 1] == 'u' && (part[i] == 'g' || part[i] == 'q') &&
        (i + 2 >= part.size() || (part[i + 2] != 'e' && part[i + 2] != 'i'))) {
      to = nullptr;
    }
    if (to) {
      out += to;
      i += best;
    } else {
      const char c = part[i++];
      if (out.empty() || out.back() != c || is_vowel(c)) out += c == 'j' ? 'J' : c;  // doubled consonants count once
    }
  }
  if (out.size() > 2 && out.back() == 'h') out.pop_back();
  return out;
}

bool vowel_sound(char c) { return is_vowel(c) || c == 'A' || c == 'I' || c == 'U'; }

/// What it costs to read one sound for another. In the last syllable of a Semitic name a and i make two names (Jamal,
/// Jamil).
double change(char a, char b, bool last_vowel) {
  if (a == b) return 0;
  auto either = [&](char x, char y) { return (a == x && b == y) || (a == y && b == x); };
  if (vowel_sound(a) && vowel_sound(b)) {
    if (either('u', 'U') || either('o', 'U') || either('i', 'I') || either('a', 'A') || either('i', 'y') ||
        either('y', 'I') || either('o', 'u')) {
      return 0.15;
    }
    if (either('e', 'i') || either('e', 'a') || either('e', 'I') || either('e', 'y')) return 0.25;
    if (last_vowel) return 1.1;
    if (either('a', 'i') || either('a', 'o')) return 0.45;
    return 0.75;
  }
  if (either('w', 'v')) return 0.2;
  if (either('g', 'h')) return 0.45;  // Igor, Ihor
  if (either('r', 'y')) return 0.5;   // Rangoon, Yangon
  if (either('k', 'J')) return 0.6;   // Nanking, Nanjing
  if (either('x', 's')) return 0.5;   // Sinkiang, Xinjiang
  if (either('w', 'u') || either('w', 'U') || either('w', 'o') || either('y', 'J') || either('i', 'J') ||
      either('v', 'u'))
    return 0.3;
  static constexpr std::array<std::string_view, 14> kClasses = {"kqcG", "kXh", "gGq", "gJ",  "JZ", "tT", "dD",
                                                                "tdT",  "sz",  "zD",  "Qsc", "CX", "CZ", "SX"};
  for (std::string_view c : kClasses) {
    if (c.find(a) != std::string_view::npos && c.find(b) != std::string_view::npos) return 0.4;
  }
  if (either('p', 'b') || either('v', 'f') || either('v', 'b') || either('J', 'C') || either('z', 'Q') ||
      either('k', 'g') || either('x', 'S') || either('s', 'S') || either('S', 'C') || either('h', 'G')) {
    return 0.5;
  }
  return 1.25;
}

/// `change` of all ASCII pairs, looked up.
double changed(char a, char b, bool last_vowel) {
  struct Costs {
    std::array<std::array<std::array<double, 128>, 128>, 2> of;
    Costs() {
      for (int v = 0; v < 2; ++v) {
        for (int x = 0; x < 128; ++x) {
          for (int y = 0; y < 128; ++y)
            of[static_cast<size_t>(v)][static_cast<size_t>(x)][static_cast<size_t>(y)] =
                change(static_cast<char>(x), static_cast<char>(y), v == 1);
        }
      }
    }
  };
  static const Costs kCosts;
  const unsigned char x = static_cast<unsigned char>(a), y = static_cast<unsigned char>(b);
  return x < 128 && y < 128 ? kCosts.of[last_vowel ? 1 : 0][x][y] : change(a, b, last_vowel);
}

double gap(char c, bool first, bool last, bool last_vowel) {
  if (c == 'h') return first ? 0.6 : 0.3;
  if (c == 'y' || c == 'w') return last ? 0.5 : 0.4;
  if (c == 'a' && last) return 1.3;  // Ivanov, Ivanova
  if (is_vowel(c)) return first || last || last_vowel ? 0.55 : 0.35;
  if (vowel_sound(c)) return 0.55;
  return first || last ? 1.3 : 1.05;
}

/// Of at most kLongestPart sounds each.
double distance(const std::string& a, const std::string& b) {
  const size_t n = a.size(), m = b.size();
  auto last_vowel_of = [](const std::string& s) {
    size_t at = s.size();
    for (size_t i = s.size(); i-- > 0 && at == s.size();) {
      if (vowel_sound(s[i]) && i + 1 < s.size()) at = i;
    }
    return at;
  };
  const size_t last_a = last_vowel_of(a), last_b = last_vowel_of(b);
  // "Sagaing", "Sagain"
  auto nasal = [](const std::string& s, size_t at) {
    return s[at] == 'g' && at + 1 == s.size() && at > 0 && s[at - 1] == 'n';
  };
  auto drop = [&](const std::string& s, size_t at, size_t last_vowel) {
    return nasal(s, at) ? 0.6 : gap(s[at], at == 0, at + 1 == s.size(), at == last_vowel);
  };
  std::array<std::array<double, kLongestPart + 1>, 3> rows;  // the row that is filled, and the two before it
  rows[0][0] = 0;
  for (size_t j = 1; j <= m; ++j) rows[0][j] = rows[0][j - 1] + drop(b, j - 1, last_b);
  // Lvov, Lviv: the last vowel before v or w
  auto before_v = [](const std::string& s, size_t at) {
    return at + 2 == s.size() && (s[at + 1] == 'v' || s[at + 1] == 'w');
  };
  for (size_t i = 1; i <= n; ++i) {
    auto &now = rows[i % 3], &before = rows[(i + 2) % 3], &two_before = rows[(i + 1) % 3];
    now[0] = before[0] + drop(a, i - 1, last_a);
    for (size_t j = 1; j <= m; ++j) {
      const bool slavic = (a[i - 1] == 'o' || a[i - 1] == 'i') && (b[j - 1] == 'o' || b[j - 1] == 'i') &&
                          before_v(a, i - 1) && before_v(b, j - 1);
      double best =
          before[j - 1] +
          (slavic && a[i - 1] != b[j - 1] ? 0.35 : changed(a[i - 1], b[j - 1], i - 1 == last_a && j - 1 == last_b));
      best = std::min(best, before[j] + drop(a, i - 1, last_a));
      best = std::min(best, now[j - 1] + drop(b, j - 1, last_b));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        best = std::min(best, two_before[j - 2] + 0.5);
      now[j] = best;
    }
  }
  return rows[n % 3][m];
}

/// Is there such a syllable in Mandarin?
bool spoken(std::string_view initial, std::string_view final) {
  const auto one_of = [&](std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), initial) != list.end();
  };
  if (final.front() == 'i') {
    if (final == "i") return !one_of({"f", "g", "k", "h", "w", ""});
    return one_of({"b", "p", "m", "d", "t", "n", "l", "j", "q", "x", "y"});
  }
  if (one_of({"j", "q", "x"})) return final.front() == 'u' && final != "uang" && final != "uai" && final != "ua";
  if (final == "e") return !one_of({"b", "p", "f", "w"});
  if (final == "o") return one_of({"b", "p", "m", "f", "w", "l"});
  if (final.front() == 'u' && final != "u") return !one_of({"b", "p", "m", "f", "w"});
  if (final == "ong") return !one_of({"b", "p", "m", "f", "w", "sh"});
  return true;
}

/// The syllables of a name in the romanisation of Beijing (pinyin); none if it cannot be read so. Chinese has few
/// syllables, and one letter makes another place ("Henan", "Hunan"), so names that are both pinyin are one only if they
/// are equal.
std::vector<std::string_view> pinyin(std::string_view word) {
  static constexpr std::array<std::string_view, 24> kInitials = {"zh", "ch", "sh", "b", "p", "m", "f", "d",
                                                                 "t",  "n",  "l",  "g", "k", "h", "j", "q",
                                                                 "x",  "r",  "z",  "c", "s", "y", "w", ""};
  static constexpr std::array<std::string_view, 36> kFinals = {
      "iang", "iong", "uang", "aan", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan",
      "ai",   "an",   "ao",   "ei",  "en",  "er",  "ia",  "ie",  "in",  "iu",  "ou",  "ua",
      "ue",   "ui",   "un",   "uo",  "ui",  "ue",  "a",   "e",   "i",   "o",   "u",   "iu"};
  std::vector<std::string_view> out;
  for (size_t at = 0; at < word.size();) {
    size_t best = 0;
    for (std::string_view initial : kInitials) {
      if (word.substr(at, initial.size()) != initial || (initial.empty() && at == 0)) continue;
      for (std::string_view final : kFinals) {
        const size_t n = initial.size() + final.size();
        if (n <= best || word.substr(at + initial.size(), final.size()) != final || !spoken(initial, final)) continue;
        // "n" and "g" before a vowel begin the next syllable
        const bool nasal = final.back() == 'n' || final.back() == 'g';
        if (nasal && at + n < word.size() && is_vowel(word[at + n]) && word[at + n] != 'y') continue;
        best = n;
      }
    }
    if (best == 0 || out.size() > 6) return {};
    out.push_back(word.substr(at, best));
    at += best;
  }
  return out;
}
bool marked(std::string_view syllable) {
  return syllable.back() == 'n' || syllable.back() == 'g' || syllable.front() == 'x' || syllable.front() == 'q' ||
         syllable.starts_with("zh");
}
/// The syllables of all parts of a name; none if one part cannot be read so.
std::vector<std::string> pinyin_of(const std::vector<std::string>& parts) {
  std::vector<std::string> out;
  for (const std::string& part : parts) {
    const std::vector<std::string_view> more = pinyin(part);
    if (more.empty()) return {};
    out.insert(out.end(), more.begin(), more.end());
  }
  return out;
}

/// Both are pinyin, and not the same.
bool other_in_pinyin(const std::vector<std::string>& x, const std::vector<std::string>& y) {
  if (x.size() < 2 || y.size() < 2 || x == y) return false;
  // older romanisations write k for g, ch for zh or j: "Kuang-chou" is Guangzhou
  auto plain = [](const std::vector<std::string>& syllables) {
    std::string out;
    for (std::string_view s : syllables) {
      if (s.starts_with("zh") || s.starts_with("ch")) {
        out += "c";
        s.remove_prefix(2);
      } else {
        const char c = s.front();
        out += c == 'k' ? 'g' : c == 'p' ? 'b' : c == 't' ? 'd' : c == 'j' || c == 'q' ? 'c' : c;
        s.remove_prefix(1);
      }
      out += s;
    }
    return out;
  };
  if (plain(x) == plain(y)) return false;
  return std::any_of(x.begin(), x.end(), marked) && std::any_of(y.begin(), y.end(), marked);
}

char coarse(char c) {
  switch (c) {
    case 'q':
    case 'c':
    case 'k':
    case 'g':
    case 'G': return 'k';
    case 'X':
    case 'C': return 'k';
    case 'T':
    case 'd':
    case 'D':
    case 't': return 't';
    case 'z':
    case 's':
    case 'Q':
    case 'Z': return 's';
    case 'S': return 's';
    case 'J': return 'j';
    case 'p':
    case 'b': return 'b';
    case 'v':
    case 'f': return 'f';
    case 'x': return 'k';
    default: return c;
  }
}

std::string skeleton(const std::string& sounds) {
  std::string out;
  for (size_t i = 0; i < sounds.size(); ++i) {
    const char c = sounds[i];
    if (vowel_sound(c) || c == 'w') {
      if (i == 0) out += 'V';
    } else if (c != 'h' || i == 0) {
      const char k = coarse(c);
      if (out.empty() || out.back() != k) out += k;
    }
  }
  return out;
}

}  // namespace

namespace {

/// "Jorge \"El Lobo\" Perez": what stands in quotation marks inside a name is no part of it.
std::string without_nickname(std::string name) {
  const size_t open = name.find('"');
  if (open == std::string::npos || open == 0) return name;
  const size_t close = name.find('"', open + 1);
  if (close == std::string::npos || close + 2 >= name.size()) return name;
  return name.erase(open, close + 1 - open);
}

}  // namespace

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : " ") + part;
  return out;
}

std::vector<std::string> name_parts(std::string_view name) {
  std::vector<std::string> words;
  words.reserve(6);
  words.emplace_back();
  const std::string folded = without_nickname(fold(name));
  for (size_t i = 0; i < folded.size();) {
    const size_t begin = i;
    const char32_t c = next_code_point(folded, i);
    if (c == '\'' || c == '`' || c == 0x02BC || c == 0x02BF || c == 0x02BE) {
      // a possessive ends the word; any other apostrophe is a sign of the romanisation
      if (i < folded.size() && folded[i] == 's' && (i + 1 == folded.size() || folded[i + 1] == ' ')) ++i;
    } else if (c == '.') {
      // initials and "U.N." stay together
    } else if (is_letter(c) || is_digit(c)) {
      words.back().append(folded, begin, i - begin);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  std::vector<std::string> out;
  out.reserve(words.size());
  for (size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    if (!last && is_article(words[i])) continue;
    if (i > 0 && !last && (words[i] == "bin" || words[i] == "ibn" || words[i] == "ben" || words[i] == "of")) continue;
    // "Abd al-Rahman", "Abdel Rahman" and "Abdulrahman": servant of the Merciful, one name
    if (!out.empty() &&
        (out.back() == "abd" || out.back() == "abdel" || out.back() == "abdul" || out.back() == "abdal")) {
      out.back() = "abdel" + words[i];
      continue;
    }
    out.push_back(std::move(words[i]));
  }
  return out;
}

namespace {

/// What was last made of a word, for words that are compared with many others in a row: `make(word, what)` fills it
/// where another word lies in its place.
template <typename What, size_t kPlaces>
class Lately {
 public:
  template <typename Make>
  const What& of(std::string_view word, const Make& make) {
    auto& [kept, what] = places_[hash_key(word) % kPlaces];
    if (kept != word || word.empty()) {
      make(word, what);
      kept = word;
    }
    return what;
  }

 private:
  std::vector<std::pair<std::string, What>> places_ = std::vector<std::pair<std::string, What>>(kPlaces);
};

std::vector<std::string> make_skeleton_keys(std::string_view part) {
  std::vector<std::string> spellings = {fold_sounds(part)};
  auto vary = [&](char from, const char* to) {
    const size_t at = spellings[0].find(from);
    if (at == std::string::npos || spellings.size() > 3) return;
    std::string other = spellings[0];
    other.replace(at, 1, to);
    spellings.push_back(other);
  };
  vary('g', "J");
  vary('X', "h");
  vary('D', "z");
  if (spellings[0].size() > 4 && vowel_sound(spellings[0][0]) && spellings.size() < 4)
    spellings.push_back(spellings[0].substr(1));
  std::vector<std::string> keys;
  for (const std::string& s : spellings) {
    std::string key = skeleton(s);
    if (key.size() >= 2) keys.push_back(std::move(key));
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

std::vector<std::string> skeleton_keys(std::string_view part) {
  static thread_local Lately<std::vector<std::string>, 4096> lately;
  return lately.of(part,
                   [](std::string_view word, std::vector<std::string>& keys) { keys = make_skeleton_keys(word); });
}

namespace {

std::string sounds_of(std::string_view part) {
  static thread_local Lately<std::string, 4096> lately;
  return lately.of(part, [](std::string_view word, std::string& sounds) { sounds = fold_sounds(word); });
}

/// A name as it is compared.
struct Spelling {
  std::vector<std::string> parts, pinyin;
  std::string whole;  // the parts in one
};

/// "San Pedro", "São Pedro", "St. Pierre", "Saint-Pierre": a saint is one in every tongue, unless it is the whole name.
void name_saints(std::vector<std::string>& parts) {
  static constexpr std::array<std::string_view, 11> kSaints = {"san",   "sao",   "saint", "sainte", "st",  "ste",
                                                               "santo", "santa", "sankt", "sint",   "sent"};
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    if (std::find(kSaints.begin(), kSaints.end(), parts[i]) != kSaints.end()) parts[i] = "saint";
  }
}

void spell(std::string_view name, Spelling& s) {
  s.parts = name_parts(name);
  name_saints(s.parts);
  s.whole.clear();
  for (const std::string& part : s.parts) s.whole += part;
  s.pinyin = pinyin_of(s.parts);
}

}  // namespace

double part_likeness(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  if (a.size() > kLongestPart || b.size() > kLongestPart) return 0;
  const std::string x = sounds_of(a), y = sounds_of(b);
  if (x.empty() || y.empty()) return 0;
  const double length = static_cast<double>(std::max(x.size(), y.size()));
  // a short name has no room for changes
  const double floor = std::max(length, 3.5);
  return std::max(0.0, 1 - distance(x, y) / floor * (length < 4 ? 1.25 : 1.0));
}

double name_likeness(std::string_view a, std::string_view b) {
  // two, so that neither name takes the other's place
  static thread_local Lately<Spelling, 2048> lately_a, lately_b;
  const Spelling *first = &lately_a.of(a, spell), *second = &lately_b.of(b, spell);
  if (first->parts.empty() || second->parts.empty()) return 0;
  const double whole = part_likeness(first->whole, second->whole);
  if (whole < 1 && other_in_pinyin(first->pinyin, second->pinyin)) return std::min(whole, 0.7);
  if (first->parts.size() > second->parts.size()) std::swap(first, second);
  const std::vector<std::string>&x = first->parts, &y = second->parts;
  if (y.size() > 8) return whole;
  // every part of the shorter name finds its part in order; what is left over of the longer one costs
  const size_t n = x.size(), m = y.size();
  std::vector<std::vector<std::pair<double, double>>> best(n + 1,
                                                           std::vector<std::pair<double, double>>(m + 1, {-1e9, 0}));
  for (size_t j = 0; j <= m; ++j) best[0][j] = {0, 1};  // sum, least
  for (size_t i = 1; i <= n; ++i) {
    for (size_t j = i; j <= m; ++j) {
      const double s = part_likeness(x[i - 1], y[j - 1]);
      best[i][j] = best[i][j - 1];
      const auto& before = best[i - 1][j - 1];
      if (before.first + s > best[i][j].first) best[i][j] = {before.first + s, std::min(before.second, s)};
    }
  }
  // the least alike pair decides: a family has one name and many given ones
  double aligned = 0.35 * best[n][m].first / static_cast<double>(n) + 0.65 * best[n][m].second;
  size_t left_over = m - n;
  for (size_t j = 0; left_over > 0 && j + 1 < m; ++j) {
    // a kunya is often left out: "Abu Bakr al-X" and "al-X"
    if ((y[j] == "abu" || y[j] == "abou" || y[j] == "umm") && m > n + 1) left_over = left_over > 1 ? left_over - 2 : 0;
  }
  aligned -= (m - n > left_over ? 0.05 : 0) + 0.22 * static_cast<double>(left_over);
  const bool long_parts = std::all_of(x.begin(), x.end(), [](const std::string& p) { return p.size() > 5; });
  return std::clamp(
      n == m ? std::max(aligned, std::min(whole, aligned + (long_parts ? 0.05 : 0.02))) : std::max(aligned, whole), 0.0,
      1.0);
}

}  // namespace rashomon
