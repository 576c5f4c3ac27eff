// SPDX-License-Identifier: Apache-2.0
// Idea: the words that both have are aligned around those that each has once (patience diff, B. Cohen 2003), what is
// left between them by the longest common subsequence. What lies between two kept words in one or both tells what was
// done there: the scanner's "governrnent" is a few letters from "government" (V. Levenshtein 1966), the writer's
// "officials" is not from "ministers", and a passage of a dozen words with nothing in its place was cut, or put in.
#include "compare_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kMostWords = 6000;
constexpr size_t kMostCells = 1 << 20;  // of one table; what is larger stays unaligned
constexpr size_t kPassage = 9;          // words that differ and are more than another wording
constexpr size_t kClause = 5;           // words put in or left out that are more than that
constexpr size_t kDateline = 7;         // words of one
// A paragraph that one text has and the other lacks is a passage if it has so many words; a lesser one is a line of the
// page that nobody knew for furniture.
constexpr size_t kParagraph = 26, kSentence = 14;  // without a full stop at its end, and with one

struct Words {
  std::string folded;
  struct Word {
    uint32_t hash, begin, end, block;
    bool stop;  // ends a sentence
  };
  std::vector<Word> words;
  std::string_view of(size_t i) const {
    return std::string_view(folded).substr(words[i].begin, words[i].end - words[i].begin);
  }
};

Words words_of(std::string_view document, const std::vector<Span>& body) {
  Words out;
  uint32_t block = 0;
  for (const Span& span : body) {
    ++block;
    const std::string text = fold(span.of(document)) + " ";
    uint32_t begin = static_cast<uint32_t>(out.folded.size());
    for (size_t i = 0; i < text.size(); ++i) {
      const auto c = static_cast<unsigned char>(text[i]);
      if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.folded += text[i];
        continue;
      }
      const auto digit = [&](size_t at) { return at < text.size() && is_digit(static_cast<unsigned char>(text[at])); };
      if (c == ',' && i > 0 && digit(i - 1) && digit(i + 1)) continue;  // 1,200 is 1200
      const uint32_t end = static_cast<uint32_t>(out.folded.size());
      const bool stop = c == '.' || c == '!' || c == '?';
      if (end > begin && out.words.size() < kMostWords) {
        const uint64_t hash = hash_bytes(std::string_view(out.folded).substr(begin));
        out.words.push_back({static_cast<uint32_t>(hash), begin, end, block, stop});
      } else if (stop && !out.words.empty() && out.words.back().block == block) {
        out.words.back().stop = true;  // a full stop behind a quotation mark
      }
      begin = end;
    }
  }
  return out;
}

/// Letters that have to be changed to make one of the other.
size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t before = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t changed = before + (a[i - 1] == b[j - 1] ? 0 : 1);
      before = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

/// Which word of b each word of a is: for one after the other, never back.
class Aligner {
 public:
  Aligner(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) : a_(a), b_(b), to_(a.size(), -1) {
    align(0, a.size(), 0, b.size());
  }
  std::vector<int> take() { return std::move(to_); }

 private:
  void align(size_t a, size_t a_end, size_t b, size_t b_end) {
    while (a < a_end && b < b_end && a_[a] == b_[b]) to_[a++] = static_cast<int>(b++);
    while (a < a_end && b < b_end && a_[a_end - 1] == b_[b_end - 1]) to_[--a_end] = static_cast<int>(--b_end);
    if (a == a_end || b == b_end) return;
    const std::vector<std::pair<size_t, size_t>> fixed = only_once(a, a_end, b, b_end);
    if (fixed.empty()) return fill(a, a_end, b, b_end);
    for (const auto& [i, j] : fixed) {
      align(a, i, b, j);
      to_[i] = static_cast<int>(j);
      a = i + 1, b = j + 1;
    }
    align(a, a_end, b, b_end);
  }

  /// Words that stand once in both, the most that stand in one order.
  std::vector<std::pair<size_t, size_t>> only_once(size_t a, size_t a_end, size_t b, size_t b_end) const {
    struct Seen {
      uint32_t in_a = 0, in_b = 0;
      size_t at = 0;
    };
    std::unordered_map<uint32_t, Seen> seen;
    for (size_t i = a; i < a_end; ++i) ++seen[a_[i]].in_a;
    for (size_t j = b; j < b_end; ++j) {
      const auto found = seen.find(b_[j]);
      if (found != seen.end()) ++found->second.in_b, found->second.at = j;
    }
    std::vector<std::pair<size_t, size_t>> once;
    for (size_t i = a; i < a_end; ++i) {
      const Seen& s = seen[a_[i]];
      if (s.in_a == 1 && s.in_b == 1) once.emplace_back(i, s.at);
    }
    std::vector<size_t> tails, before(once.size());
    for (size_t k = 0; k < once.size(); ++k) {
      const auto at = std::lower_bound(tails.begin(), tails.end(), once[k].second,
                                       [&](size_t t, size_t j) { return once[t].second < j; });
      before[k] = at == tails.begin() ? once.size() : *(at - 1);
      if (at == tails.end()) {
        tails.push_back(k);
      } else {
        *at = k;
      }
    }
    std::vector<std::pair<size_t, size_t>> out;
    for (size_t k = tails.empty() ? once.size() : tails.back(); k < once.size(); k = before[k]) out.push_back(once[k]);
    std::reverse(out.begin(), out.end());
    return out;
  }

  void fill(size_t a, size_t a_end, size_t b, size_t b_end) {
    const size_t n = a_end - a, m = b_end - b;
    if (n * m > kMostCells) return;
    std::vector<uint16_t> best((n + 1) * (m + 1), 0);
    const auto at = [&](size_t i, size_t j) -> uint16_t& { return best[i * (m + 1) + j]; };
    for (size_t i = n; i-- > 0;) {
      for (size_t j = m; j-- > 0;)
        at(i, j) =
            a_[a + i] == b_[b + j] ? static_cast<uint16_t>(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (size_t i = 0, j = 0; i < n && j < m;) {
      if (a_[a + i] == b_[b + j]) {
        to_[a + i] = static_cast<int>(b + j);
        ++i, ++j;
      } else {
        at(i + 1, j) >= at(i, j + 1) ? ++i : ++j;
      }
    }
  }

  const std::vector<uint32_t>&a_, &b_;
  std::vector<int> to_;
};

/// Takes back words aligned by chance: one or two between a passage that only one has and other words that differ.
void drop_strays(std::vector<int>& to, size_t size_b) {
  struct Run {
    size_t begin, end;
    int to;
    size_t before = 0, after = 0;  // words that differ up to the next run
  };
  std::vector<Run> runs;
  for (size_t i = 0; i < to.size(); ++i) {
    if (to[i] < 0) continue;
    if (!runs.empty() && runs.back().end == i && to[i] == to[i - 1] + 1) {
      ++runs.back().end;
    } else {
      runs.push_back({i, i + 1, to[i]});
    }
  }
  const auto stray = [](const Run& run, size_t outwards, size_t inwards) {
    const size_t n = run.end - run.begin;
    return n <= 2 && outwards >= kPassage && inwards > 2 * n;
  };
  for (bool again = true; again;) {
    again = false;
    size_t end = 0, end_b = 0;
    for (Run& run : runs) {
      run.before = run.begin - end + static_cast<size_t>(run.to) - end_b;
      end = run.end, end_b = static_cast<size_t>(run.to) + run.end - run.begin;
    }
    for (size_t k = 0; k < runs.size(); ++k)
      runs[k].after = k + 1 < runs.size() ? runs[k + 1].before : to.size() - end + size_b - end_b;
    std::vector<Run> kept;
    for (const Run& run : runs) {
      if (stray(run, run.before, run.after) || stray(run, run.after, run.before)) {
        for (size_t i = run.begin; i < run.end; ++i) to[i] = -1;
        again = true;
      } else {
        kept.push_back(run);
      }
    }
    runs = std::move(kept);
  }
}

class Counter {
 public:
  Counter(const Words& a, const Words& b) : a_(a), b_(b) {}

  WordComparison count(std::vector<int> to) {
    out_.words_a = static_cast<uint32_t>(a_.words.size()), out_.words_b = static_cast<uint32_t>(b_.words.size());
    const std::vector<uint32_t> all_a = words_by_block(a_), all_b = words_by_block(b_);
    count_kept(to);
    for (size_t i = 0; i < to.size(); ++i) {
      if (to[i] < 0) continue;
      const uint32_t x = a_.words[i].block, y = b_.words[static_cast<size_t>(to[i])].block;
      const auto by_chance = [](uint32_t kept, uint32_t all) { return all < kParagraph && kept * 2 < all; };
      if (by_chance(kept_a_[x], all_a[x]) || by_chance(kept_b_[y], all_b[y])) to[i] = -1;
    }
    count_kept(to);
    size_t i = 0, j = 0;
    for (size_t k = 0; k < to.size(); ++k) {
      if (to[k] < 0) continue;
      between(i, k, j, static_cast<size_t>(to[k]));
      i = k + 1, j = static_cast<size_t>(to[k]) + 1;
    }
    between(i, a_.words.size(), j, b_.words.size());
    return out_;
  }

 private:
  static size_t blocks(const Words& text) { return text.words.empty() ? 1 : text.words.back().block + 1; }

  static std::vector<uint32_t> words_by_block(const Words& text) {
    std::vector<uint32_t> out(blocks(text), 0);
    for (const Words::Word& w : text.words) ++out[w.block];
    return out;
  }

  void count_kept(const std::vector<int>& to) {
    out_.kept = 0;
    kept_a_.assign(blocks(a_), 0), kept_b_.assign(blocks(b_), 0);
    for (size_t i = 0; i < to.size(); ++i) {
      if (to[i] >= 0) ++out_.kept, ++kept_a_[a_.words[i].block], ++kept_b_[b_.words[static_cast<size_t>(to[i])].block];
    }
  }

  /// What stands between two kept words, in one text and in the other.
  void between(size_t a, size_t a_end, size_t b, size_t b_end) {
    take_paragraphs(a_, kept_a_, a, a_end, out_.lacked_a);
    take_paragraphs(b_, kept_b_, b, b_end, out_.lacked_b);
    skip_dateline(a, a_end, b, b_end);
    const size_t n = a_end - a, m = b_end - b;
    if (n == 0 && m == 0) return;
    const size_t less = std::min(n, m), more = std::max(n, m);
    if (less > 0 && misread(a, a_end, b, b_end)) {
      out_.misread += static_cast<uint32_t>(more);
      return;
    }
    const bool sentences = m == 0 ? are_sentences(a_, a, a_end) : n == 0 && are_sentences(b_, b, b_end);
    if (!sentences && more < (less > 0 ? kPassage : kClause)) {
      out_.reworded += static_cast<uint32_t>(more);
      return;
    }
    out_.reworded += static_cast<uint32_t>(less);
    if (sentences || more >= less + kClause)
      (n > m ? out_.lacked_a : out_.lacked_b) += static_cast<uint32_t>(more - less);
  }

  static bool are_sentences(const Words& text, size_t begin, size_t end) {
    const bool first = begin == 0 || text.words[begin - 1].block != text.words[begin].block;
    return (first || text.words[begin - 1].stop) && text.words[end - 1].stop;
  }

  /// Whose wire it is, and of what day, stands before the first words of a paragraph.
  void skip_dateline(size_t& a, size_t a_end, size_t& b, size_t b_end) const {
    const auto begins = [](const Words& text, size_t at, size_t end) {
      return at < end && (at == 0 || text.words[at - 1].block != text.words[at].block);
    };
    const size_t n = begins(a_, a, a_end) ? a_end - a : 0, m = begins(b_, b, b_end) ? b_end - b : 0;
    if (std::max(n, m) <= kDateline) {
      a += n, b += m;
    } else {  // a scanner spoilt the words behind it too
      if (n > m && n - m <= kDateline) a += n - m;
      if (m > n && m - n <= kDateline) b += m - n;
    }
  }

  /// Takes out paragraphs of which nothing was kept: passages, or lines of the page.
  static void take_paragraphs(const Words& text, const std::vector<uint32_t>& kept, size_t& begin, size_t& end,
                              uint32_t& lacked) {
    size_t left = begin;
    std::vector<std::pair<size_t, size_t>> rest;
    while (left < end) {
      size_t next = left;
      while (next < end && text.words[next].block == text.words[left].block) ++next;
      if (kept[text.words[left].block] == 0) {
        if (next - left >= (text.words[next - 1].stop ? kSentence : kParagraph))
          lacked += static_cast<uint32_t>(next - left);
      } else {
        rest.emplace_back(left, next);
      }
      left = next;
    }
    if (rest.empty()) {
      end = begin;
      return;
    }
    // what is left is the end of one paragraph, or the beginning of another, or both: the longer one is looked at
    const auto size = [&](size_t i) { return rest[i].second - rest[i].first; };
    const size_t longer = rest.size() > 1 && size(1) > size(0) ? 1 : 0;
    if (rest.size() > 1 && size(1 - longer) >= kClause) lacked += static_cast<uint32_t>(size(1 - longer));
    std::tie(begin, end) = rest[longer];
  }

  /// Whether the words of one would be those of the other, but for some letters.
  bool misread(size_t a, size_t a_end, size_t b, size_t b_end) const {
    constexpr size_t kMostLetters = 80;
    std::string x, y;
    for (size_t i = a; i < a_end; ++i) x += a_.of(i);
    for (size_t j = b; j < b_end; ++j) y += b_.of(j);
    const size_t longest = std::max(x.size(), y.size()), differ = longest - std::min(x.size(), y.size());
    if (longest > kMostLetters) return false;
    const size_t most = std::max<size_t>(1, longest * 2 / 5);
    if (differ > most) return false;
    // other endings of one word are a writer's doing
    if (a_end - a == 1 && b_end - b == 1 && longest > 4) {
      const size_t least = std::min(x.size(), y.size()), stem = least - std::min<size_t>(2, least - 1);
      if (x.compare(0, stem, y, 0, stem) == 0 && (x.size() != y.size())) return false;
    }
    return distance(x, y) <= most;
  }

  const Words &a_, &b_;
  std::vector<uint32_t> kept_a_, kept_b_;  // by block
  WordComparison out_;
};

}  // namespace

WordComparison compare_words(std::string_view a, const std::vector<Span>& body_a, std::string_view b,
                             const std::vector<Span>& body_b) {
  const Words x = words_of(a, body_a), y = words_of(b, body_b);
  const auto hashes = [](const Words& words) {
    std::vector<uint32_t> out;
    out.reserve(words.words.size());
    for (const Words::Word& w : words.words) out.push_back(w.hash);
    return out;
  };
  const std::vector<uint32_t> in_a = hashes(x), in_b = hashes(y);
  std::vector<int> to = Aligner(in_a, in_b).take();
  drop_strays(to, in_b.size());
  return Counter(x, y).count(to);
}

}  // namespace rashomon
