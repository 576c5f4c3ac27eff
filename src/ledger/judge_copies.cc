// SPDX-License-Identifier: Apache-2.0
// Idea of the direction: who is later is made from who is earlier; on one day the shorter from the fuller, and the one
// that credits no agency, or holds traces of another writing system or of a translation machine, from the other.
#include "judge_copies.h"

#include <algorithm>
#include <set>

#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

// How a report was made from its source.
constexpr double kKept = 0.25;           // of the shorter's words: with fewer all was said anew
constexpr double kReworded = 0.02;       // of the words that stand side by side: a writer's doing
constexpr uint32_t kFewestReworded = 3;  // one or two are an editor's
constexpr double kOverlooked = 0.05;     // misprints so bad that they look like other words
constexpr double kLacked = 0.05;         // of one report's words: cut

// A report put together from two.
constexpr size_t kPartsTried = 16;
constexpr double kLesserPart = 0.12;    // of it: what its second source has and its first has not
constexpr double kBothParts = 0.5;      // of it: what only one of them has
constexpr double kPartOfSource = 0.75;  // of a source that went into it, at most
constexpr double kVerbatim = 0.8;       // of a report that has one source: word for word

std::string percent(double share) { return std::to_string(static_cast<int>(share * 100 + 0.5)) + "%"; }

/// Half-translated quotation marks and the like, which a machine leaves behind.
int residues(const std::string& text) {
  int n = 0;
  for (const char* trace : {",quot;", "&quot", "quot;", " ,\"", "&#39", "&amp;", " . ", "« ", " »", ",,"}) {
    for (size_t at = text.find(trace); at != std::string::npos && n < 20; at = text.find(trace, at + 1)) ++n;
  }
  return n;
}

/// How much of a report's first sentences the other has, 0..1.
double lead(const std::vector<SentenceFound>& found) {
  double all = 0, has = 0;
  for (size_t i = 0; i < std::min<size_t>(4, found.size()); ++i) {
    all += static_cast<double>(found[i].mass);
    if (found[i].like > 0) has += static_cast<double>(found[i].mass);
  }
  return all > 0 ? has / all : 1;
}

/// Furniture, and lines too short for a paragraph that end without a full stop.
int trimmings(const Document& document) {
  int n = 0;
  for (const Block& b : document.blocks) {
    if (b.kind == BlockKind::furniture) ++n;
    if (b.kind != BlockKind::paragraph || b.span.size() > 90) continue;
    const char last = trim(b.span.of(document.text)).empty() ? '.' : trim(b.span.of(document.text)).back();
    if (last != '.' && last != '!' && last != '?' && last != '"') ++n;
  }
  return n;
}

uint64_t name_print(std::string_view name) {
  const std::string folded = fold(name);
  return hash_bytes(std::string_view(folded).substr(folded.starts_with("the ") ? 4 : 0));
}

/// The outlet, the agency or service in brackets in the dateline.
std::vector<uint64_t> service_names(const Document& document) {
  constexpr size_t kShortest = 4;  // "AP" stands for too much in texts
  std::vector<uint64_t> out;
  if (document.outlet.size() >= kShortest) out.push_back(name_print(document.outlet));
  const std::string_view line = document.dateline.of(document.text);
  const size_t open = line.find('('), close = line.find(')', std::min(open, line.size()));
  if (open != std::string_view::npos && close != std::string_view::npos && close - open > kShortest)
    out.push_back(name_print(line.substr(open + 1, close - open - 1)));
  return out;
}

/// Names of two to five capitalised words behind "told", "according to", "with" at a line's beginning and the like.
std::vector<uint64_t> credited_names(const Document& document) {
  static constexpr std::string_view kCues[] = {
      "told the ", "told ", "according to the ", "according to ", "reported by the ", "reported by ",
      "\nwith ",   "\nby ", "\nsource: ",        "from the ",     "to the "};
  constexpr int kMostWords = 5;
  constexpr size_t kMost = 64;
  const std::string_view text = document.text;
  const std::string low = to_lower(text);
  std::vector<uint64_t> out;
  if (low.size() != text.size()) return out;  // letters of another length in lower case: places would not agree
  for (const std::string_view cue : kCues) {
    for (size_t at = low.find(cue); at != std::string::npos && out.size() < kMost; at = low.find(cue, at + 1)) {
      size_t end = at + cue.size();
      const size_t begin = end;
      for (int words = 0; words < kMostWords && end < text.size() && text[end] >= 'A' && text[end] <= 'Z'; ++words) {
        while (end < text.size() && (is_letter(static_cast<unsigned char>(text[end])) || text[end] == '-')) ++end;
        if (words > 0) out.push_back(name_print(text.substr(begin, end - begin)));
        if (end >= text.size() || text[end] != ' ') break;
        ++end;
      }
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<Span> paragraphs(const Document& document) {
  std::vector<Span> out;
  for (const Block& b : document.blocks) {
    if (b.kind == BlockKind::paragraph || b.kind == BlockKind::summary) out.push_back(b.span);
  }
  return out;
}

/// Follows the first sources; who leads back to himself loses his. Every report is walked over once.
void break_circles(std::vector<std::vector<Derived>>& derived) {
  std::vector<uint32_t> seen(derived.size(), kNone);  // by which walk
  for (uint32_t r = 0; r < derived.size(); ++r) {
    uint32_t at = r;
    while (seen[at] == kNone && !derived[at].empty()) {
      seen[at] = r;
      at = derived[at].front().source;
    }
    if (seen[at] == r) derived[at].clear();
    if (seen[at] == kNone) seen[at] = r;
  }
}

bool is_later(const Brief& a, const Brief& b) {
  const When &x = a.document.published, &y = b.document.published;
  return x.basis == Basis::stated && y.basis == Basis::stated && x.days.closed() && y.days.closed() &&
         x.days.earliest > y.days.latest;
}

/// Above 0: `made` was rather made from `source` than the other way round.
double direction(const Readings& readings, const std::vector<TextTraits>& traits, uint32_t made, uint32_t source,
                 const CopyPair& pair) {
  const TextTraits &of_made = traits[made], &of_source = traits[source];
  const Brief::Head &m = readings[made]->document, &s = readings[source]->document;
  double score = 0;
  if (m.published.basis == Basis::stated && s.published.basis == Basis::stated && m.published.days.closed() &&
      s.published.days.closed()) {
    const int later = m.published.days.earliest - s.published.days.latest;
    if (later > 0) score += 4;
    if (s.published.days.earliest - m.published.days.latest > 0) score -= 4;
  }
  const bool made_is_a = pair.a == made;
  const double in_source = made_is_a ? pair.comparison.aligned_a : pair.comparison.aligned_b;
  const double in_made = made_is_a ? pair.comparison.aligned_b : pair.comparison.aligned_a;
  score += 3 * (in_source - in_made);  // what is made from another has little of its own
  const double longer =
      of_source.bytes / static_cast<double>(std::max<size_t>(1, size_t{of_made.bytes} + of_source.bytes));
  score += 2 * (longer - 0.5);
  // who reprints puts lines of his own page around it
  score += 0.5 * std::min(4, of_made.trimmings) - 0.5 * std::min(4, of_source.trimmings);
  score += 0.4 * std::min(3, of_made.residues) - 0.4 * std::min(3, of_source.residues);
  // the agency's own text names the agency in its dateline
  const bool agency_s = of_source.agency_in_dateline, agency_m = of_made.agency_in_dateline;
  score += 1.0 * (agency_s ? 1 : 0) - 1.0 * (agency_m ? 1 : 0);
  // who has nothing of his own, while the other has much, was cut from it
  if (agency_s == agency_m) {
    if (in_source >= 0.9 && in_made <= 0.8) score += 2.5;
    if (in_made >= 0.9 && in_source <= 0.8) score -= 2.5;
  }
  return score;
}

}  // namespace

void judge_copy(CopyPair& pair) {
  const TextComparison& c = pair.comparison;
  const double more = std::max(c.runs_a, c.runs_b), aligned = std::max(c.aligned_a, c.aligned_b);
  const double both = std::min(c.aligned_a, c.aligned_b);
  const double led = std::max(lead(c.found_a), lead(c.found_b));
  const bool same_words = c.runs >= 12 && more >= 0.15 && (aligned >= 0.45 || c.runs >= 40);
  const bool reworded = c.sentences >= 4 && aligned >= 0.5 && both >= 0.25 && c.order >= 0.7 && c.like >= 0.75;
  const bool retold = c.sentences >= 5 && both >= 0.72 && c.order >= 0.75;
  // translated there and back: hardly a run of words is left, but sentence follows sentence
  const bool translated = c.sentences >= 6 && both >= 0.55 && aligned >= 0.7 && c.order >= 0.9 && c.like >= 0.5;
  // retold freely by somebody with the other before him: the same lead, then fact after fact in the same order
  const bool followed = c.sentences >= 6 && both >= 0.3 && c.order >= 0.9 && c.like >= 0.5 && led >= 0.75;
  // the same with less in common, but with runs of words kept: quotes are copied where all else is told anew
  const bool quoted = c.sentences >= 5 && both >= 0.3 && c.order >= 0.95 && c.like >= 0.42 && led >= 0.7 && c.runs >= 6;
  // told anew throughout, but fact after fact in one order, as two who do not know of each other never do
  const double beyond_chance = c.chained - c.chained_back;
  const bool chained =
      c.chained >= 0.4 && (pair.credited ? c.links >= 4 && beyond_chance >= 0.2 : c.links >= 6 && beyond_chance >= 0.3);
  if (!same_words && !reworded && !retold && !translated && !followed && !quoted && !chained) return;
  // a reporter's old background under a new lead makes no copy
  if (led < 0.5 && both < 0.55 && !followed && !quoted && !chained) return;
  // sentences that are alike but not very, and not in one order: what two write of one matter, and old background
  if (c.like < 0.7 && c.order < 0.9 && aligned < 0.9 && !chained) return;
  pair.score = std::min(1.0, 0.3 + 0.3 * aligned + 0.4 * more);
  pair.rule = "shared runs of five words " + percent(c.runs_a) + " and " + percent(c.runs_b) + "; aligned sentences " +
              percent(c.aligned_a) + " and " + percent(c.aligned_b) + ", in order " + percent(c.order) + ", chained " +
              percent(c.chained) + " (backwards " + percent(c.chained_back) + ")" +
              (pair.credited ? "; one credits the other" : "");
}

void judge_words(const WordComparison& words, Derived& derived) {
  const auto share = [](uint32_t part, uint32_t all) { return static_cast<double>(part) / std::max(1u, all); };
  const uint32_t aligned = words.kept + words.reworded + words.misread;
  const double reworded = share(words.reworded, aligned), misread = share(words.misread, aligned);
  const double lacked_a = share(words.lacked_a, words.words_a), lacked_b = share(words.lacked_b, words.words_b);
  // what a scanner spoilt hides a word or two of a writer's
  if (words.kept < kKept * std::min(words.words_a, words.words_b) ||
      (words.reworded >= kFewestReworded && reworded >= kReworded + kOverlooked * misread)) {
    derived.how = CopyKind::rewrite;
  } else {
    derived.how = std::max(lacked_a, lacked_b) >= kLacked ? CopyKind::excerpt : CopyKind::copy;
  }
  derived.rule += "; of the words side by side " + percent(reworded) + " are others, " + percent(misread) +
                  " misprints; passages that the other lacks " + percent(lacked_a) + " and " + percent(lacked_b);
}

namespace {

/// A pair seen from the report that was made.
struct Side {
  double share = 0;     // of the made report that the source has
  double back = 0;      // of the source that the made report has
  double verbatim = 0;  // of the made report that the source has word for word
  double weight = 0;    // how near a source
  uint32_t source = 0;
  const CopyPair* pair = nullptr;
  const std::vector<SentenceFound>* found = nullptr;  // by sentence of the made report
};

Side seen_from(uint32_t made, const CopyPair& p) {
  const bool is_a = p.a == made;
  const TextComparison& c = p.comparison;
  return {std::max(is_a ? c.aligned_a : c.aligned_b, is_a ? c.runs_a : c.runs_b),
          std::max(is_a ? c.aligned_b : c.aligned_a, is_a ? c.runs_b : c.runs_a),
          is_a ? c.runs_a : c.runs_b,
          0,
          is_a ? p.b : p.a,
          &p,
          is_a ? &c.found_a : &c.found_b};
}

/// How much of the made report stands clearly closer to the first source, and how much to the second.
std::pair<double, double> divide(const Side& first, const Side& second) {
  constexpr float kClearly = 0.2f;
  double to_first = 0, to_second = 0;
  for (size_t s = 0; s < std::min(first.found->size(), second.found->size()); ++s) {
    const SentenceFound &x = (*first.found)[s], &y = (*second.found)[s];
    if (x.like > y.like + kClearly) to_first += static_cast<double>(x.mass);
    if (y.like > x.like + kClearly) to_second += static_cast<double>(y.mass);
  }
  return {to_first, to_second};
}

using PairSet = std::set<std::pair<uint32_t, uint32_t>>;

/// The two sources of a report that was put together from reports that have nothing of each other; empty if it was not.
/// `kin(x, y)`: they have.
template <typename Kin>
std::vector<Side> parts_of_mixture(const std::vector<Side>& sides, const Kin& kin) {
  std::vector<Side> best;
  double most = kLesserPart;
  for (size_t i = 0; i < std::min(sides.size(), kPartsTried); ++i) {
    for (size_t j = i + 1; j < std::min(sides.size(), kPartsTried); ++j) {
      if (kin(sides[i].source, sides[j].source)) continue;
      const auto [first, second] = divide(sides[i], sides[j]);
      if (std::min(first, second) <= most || first + second < kBothParts) continue;
      best = {sides[i], sides[j]}, most = std::min(first, second);
    }
  }
  return best;
}

/// By report: the two that it was put together from, if it was.
std::vector<std::vector<Side>> find_mixtures(const Readings& readings, const std::vector<TextTraits>& traits,
                                             const std::vector<std::vector<Side>>& sides, const PairSet& related) {
  const auto is_related = [&](uint32_t x, uint32_t y) { return related.contains(std::minmax(x, y)); };
  std::vector<std::vector<Side>> before(readings.size());  // whom a report can be made from
  std::vector<bool> may_be(readings.size(), false);        // a mixture, as far as it and its parts tell
  for (uint32_t r = 0; r < readings.size(); ++r) {
    for (const Side& s : sides[r]) {
      // of what it was put together from it has a part only, and what was cut from it would be in it whole
      const bool part = s.back < kPartOfSource && !is_later(*readings[s.source], *readings[r]);
      if (part || direction(readings, traits, r, s.source, *s.pair) > 0) before[r].push_back(s);
    }
    may_be[r] = before[r].size() > 1 && !parts_of_mixture(before[r], is_related).empty();
  }
  std::vector<std::vector<Side>> out(readings.size());
  for (uint32_t r = 0; r < readings.size(); ++r) {
    if (!may_be[r]) continue;
    const bool whole = std::any_of(sides[r].begin(), sides[r].end(),
                                   [&](const Side& s) { return s.verbatim >= kVerbatim && !may_be[s.source]; });
    if (whole) continue;
    // two that go back to a third have much of each other, found or not
    out[r] = parts_of_mixture(before[r], [&](uint32_t x, uint32_t y) {
      return is_related(x, y) || std::any_of(sides[x].begin(), sides[x].end(), [&](const Side& s) {
               return s.source != r && !may_be[s.source] && is_related(s.source, y);
             });
    });
  }
  return out;
}

}  // namespace

bool credits(const TextTraits& a, const TextTraits& b) {
  return std::any_of(b.names.begin(), b.names.end(),
                     [&](uint64_t name) { return std::binary_search(a.credits.begin(), a.credits.end(), name); });
}

TextTraits traits_of(const Document& document) {
  const std::string_view line = document.dateline.of(document.text);
  TextTraits traits = {static_cast<uint32_t>(document.text.size()),
                       trimmings(document),
                       residues(document.text),
                       std::any_of(document.agencies.begin(), document.agencies.end(),
                                   [&](const std::string& a) { return line.find(a) != std::string_view::npos; }),
                       service_names(document),
                       credited_names(document),
                       paragraphs(document)};
  return traits;
}

std::vector<std::vector<Derived>> choose_sources(const Readings& readings, const std::vector<TextTraits>& traits,
                                                 const std::vector<CopyPair>& pairs) {
  std::vector<std::vector<Side>> sides(readings.size());
  PairSet related;
  for (const CopyPair& p : pairs) {
    related.insert({p.a, p.b});
    sides[p.a].push_back(seen_from(p.a, p));
    sides[p.b].push_back(seen_from(p.b, p));
  }
  for (uint32_t r = 0; r < sides.size(); ++r) {
    for (Side& s : sides[r]) {
      // relatives of the source who are no relatives of this report: the source may be a mixture
      const auto& others = sides[s.source];
      const size_t known = static_cast<size_t>(std::count_if(others.begin(), others.end(), [&](const Side& o) {
        return o.source == r || related.contains(std::minmax(o.source, r));
      }));
      const double kin = static_cast<double>(known) / static_cast<double>(std::max<size_t>(1, others.size()));
      s.weight = (s.pair->comparison.runs_a + s.pair->comparison.runs_b + s.share) * (0.4 + 0.6 * kin);
    }
  }
  for (auto& list : sides) {
    std::sort(list.begin(), list.end(), [](const Side& x, const Side& y) {
      return x.weight != y.weight ? x.weight > y.weight : x.source < y.source;
    });
  }
  const std::vector<std::vector<Side>> mixtures = find_mixtures(readings, traits, sides, related);
  std::vector<std::vector<Derived>> out(readings.size());
  for (uint32_t r = 0; r < readings.size(); ++r) {
    for (const Side& s : mixtures[r])
      out[r].push_back({s.source, CopyKind::copy, s.share, "put together from two reports: " + s.pair->rule});
    for (const Side& s : sides[r]) {
      if (!out[r].empty()) break;
      if (!mixtures[s.source].empty()) continue;  // its parts are the sources
      const double made = direction(readings, traits, r, s.source, *s.pair);
      if (made > 0 || (made == 0 && r > s.source)) out[r].push_back({s.source, CopyKind::copy, s.share, s.pair->rule});
    }
  }
  break_circles(out);
  return out;
}

}  // namespace rashomon
