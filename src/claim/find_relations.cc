// SPDX-License-Identifier: Apache-2.0
#include "find_relations.h"

#include <algorithm>
#include <tuple>

#include "relation_finder.h"
#include "report_view.h"

namespace rashomon {

std::vector<Relation> find_relations(const ReportView& view, const RelationLexicon& lexicon, const VoiceLexicon& voices,
                                     const std::vector<Claim>& claims) {
  RelationFinder finder(view, lexicon, voices);
  for (const Sentence& s : view.analysis.sentences) {
    for (uint32_t t = s.first; t < s.last; ++t) {
      finder.compound(t);
      if (s.parsed) finder.tree_patterns(t);
    }
    for (uint32_t t = s.first; s.parsed && t < s.last; ++t) {
      finder.phrases(t);
      finder.named_force(t);
      finder.men_of(t);
    }
  }
  finder.roles();
  finder.parts();
  finder.deeds(claims);
  std::vector<Relation> out = finder.take();
  const auto key = [](const Relation& r) {
    return std::tuple(r.evidence, r.type, r.from, r.to, std::string_view(r.rule));
  };
  std::sort(out.begin(), out.end(), [&](const Relation& a, const Relation& b) { return key(a) < key(b); });
  const auto same = [](const Relation& a, const Relation& b) {
    return a.evidence == b.evidence && a.type == b.type && a.from == b.from && a.to == b.to;
  };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace rashomon
