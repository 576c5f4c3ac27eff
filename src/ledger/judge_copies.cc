// SPDX-License-Identifier: Apache-2.0
// Idea of the direction: who is later is made from who is earlier; on one day the shorter from the fuller, and the one
// that credits no agency, or holds traces of another writing system or of a translation machine, from the other.
#include "judge_copies.h"

#include <algorithm>
#include <cstdio>

namespace rashomon {
namespace {

std::string percent(double share) { return std::to_string(static_cast<int>(share * 100 + 0.5)) + "%"; }

/// Half-translated quotation marks and the like, which a machine leaves behind.
int residues(const std::string& text) {
  int n = 0;
  for (const char* trace : {",quot;", "&quot", "quot;", " ,\"", "&#39", "&amp;", " . ", "« ", " »", ",,"}) {
    for (size_t at = text.find(trace); at != std::string::npos && n < 20; at = text.find(trace, at + 1)) ++n;
  }
  return n;
}

/// Above 0: `made` was rather made from `source` than the other way round.
double direction(const Readings& readings, uint32_t made, uint32_t source, const CopyPair& pair) {
  const Document &m = readings[made]->document, &s = readings[source]->document;
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
      static_cast<double>(s.text.size()) / static_cast<double>(std::max<size_t>(1, m.text.size() + s.text.size()));
  score += 2 * (longer - 0.5);
  score += 0.4 * std::min(3, residues(m.text)) - 0.4 * std::min(3, residues(s.text));
  // the agency's own text names the agency in its dateline
  auto agency_in_dateline = [](const Document& d) {
    const std::string_view line = d.dateline.of(d.text);
    return std::any_of(d.agencies.begin(), d.agencies.end(),
                       [&](const std::string& a) { return line.find(a) != std::string_view::npos; });
  };
  score += 1.0 * (agency_in_dateline(s) ? 1 : 0) - 1.0 * (agency_in_dateline(m) ? 1 : 0);
  return score;
}

}  // namespace

void judge_copy(CopyPair& pair, const TextWords& a, const TextWords& b) {
  const TextComparison& c = pair.comparison;
  const double more = std::max(c.runs_a, c.runs_b), aligned = std::max(c.aligned_a, c.aligned_b);
  (void)a;
  (void)b;
  if (c.runs >= 12 && more >= 0.15) {
    pair.score = std::min(1.0, 0.5 + more);
  } else if (c.sentences >= 4 && aligned >= 0.5 && c.order >= 0.75) {
    pair.score = 0.4 + 0.3 * aligned;
  } else {
    pair.score = 0;
    return;
  }
  const double less = std::min(c.runs_a, c.runs_b);
  if (less >= 0.75) {
    pair.how = CopyKind::copy;
  } else if (more >= 0.75) {
    pair.how = CopyKind::excerpt;
  } else {
    pair.how = CopyKind::rewrite;
  }
  pair.rule = pair.how == CopyKind::rewrite && more < 0.15
                  ? "aligned sentences " + percent(aligned) + ", in order " + percent(c.order)
                  : "shared runs of five words " + percent(c.runs_a) + " and " + percent(c.runs_b);
}

std::vector<std::vector<Derived>> choose_sources(const Readings& readings, const std::vector<CopyPair>& pairs) {
  // a total order: nothing is made from what comes later in it, so no circle can arise
  struct Side {
    double weight;
    uint32_t source;
    const CopyPair* pair;
  };
  std::vector<std::vector<Side>> sources(readings.size());
  for (const CopyPair& p : pairs) {
    const double a_made = direction(readings, p.a, p.b, p) - direction(readings, p.b, p.a, p);
    const bool a_is_made = a_made > 0 || (a_made == 0 && p.a > p.b);
    sources[a_is_made ? p.a : p.b].push_back(
        {p.comparison.runs_a + p.comparison.runs_b + p.score, a_is_made ? p.b : p.a, &p});
  }
  std::vector<std::vector<Derived>> out(readings.size());
  for (uint32_t r = 0; r < out.size(); ++r) {
    std::sort(sources[r].begin(), sources[r].end(), [](const Side& x, const Side& y) {
      return x.weight != y.weight ? x.weight > y.weight : x.source < y.source;
    });
    for (const Side& side : sources[r]) {
      const bool is_a = side.pair->a == r;
      const double share = std::max(is_a ? side.pair->comparison.aligned_a : side.pair->comparison.aligned_b,
                                    is_a ? side.pair->comparison.runs_a : side.pair->comparison.runs_b);
      if (out[r].empty()) out[r].push_back({side.source, side.pair->how, share, side.pair->rule});
    }
  }
  // break circles: follow the sources; whoever leads back to himself loses his source
  for (uint32_t r = 0; r < out.size(); ++r) {
    uint32_t at = r;
    for (size_t step = 0; step <= out.size() && !out[at].empty(); ++step) {
      at = out[at].front().source;
      if (at == r) {
        out[r].clear();
        break;
      }
    }
  }
  return out;
}

}  // namespace rashomon
