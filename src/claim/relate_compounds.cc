// SPDX-License-Identifier: Apache-2.0
// Relations told by a compound: "X-backed forces", "pro-X militia".
#include <algorithm>

#include "relation_finder.h"

namespace rashomon {

RelationFinder::Party RelationFinder::before(uint32_t offset, uint32_t token) const {
  // "United Nations-backed": the longest mention that ends here, else the longest run of words that names an actor.
  const Sentence& s = view_.sentence(token);
  const uint32_t first = std::max(s.first, token > 4 ? token - 4 : 0);
  Party best;
  for (uint32_t m : view_.mentions_over(view_.analysis.token_at(offset - 1))) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.span.end == offset && view_.is_actor(mention.entity)) best = {mention.entity, mention.span};
  }
  if (best.entity != kNone) return best;
  for (uint32_t t = first; t <= token; ++t) {
    const Span span{view_.at(t).span.begin, offset};
    if (span.empty() || view_.at(t).span.begin >= offset) break;
    const Party found = named(view_.text(span), span);
    if (found.entity != kNone) return found;
  }
  return {};
}

RelationFinder::Party RelationFinder::described(const HyphenCompound& compound, RelationType type,
                                                uint32_t other) const {
  const uint32_t noun = noun_behind(view_, compound);
  Party found;
  if (noun != kNone) {
    found = party(noun);
    if (found.entity == kNone || found.entity == other) found = party_behind(noun);
    if (found.entity == other) found = {};
    // "attacks by X-supplied drones": who attacked
    if (found.entity == kNone && type == RelationType::supplies) found = doer(noun);
  }
  if (found.entity != kNone) return found;
  for (uint32_t m : view_.mentions_over(compound.last)) {  // the smallest mention around the compound
    const Mention& mention = view_.mentions.mentions[m];
    const bool around = mention.span.end > compound.back.end;
    if (around && view_.is_actor(mention.entity) && mention.entity != other) return {mention.entity, mention.span};
  }
  return {};
}

void RelationFinder::compound(uint32_t token) {
  const std::optional<HyphenCompound> found = hyphen_compound_at(view_, token);
  if (!found) return;
  RelationType type;
  if (lexicon_.find(Shape::compound, found->back_word, type)) {
    const Party other = before(found->front.end, found->front_token);
    if (other.entity == kNone) return;
    const Party what = described(*found, type, other.entity);
    const bool outward = type == RelationType::allied_with;
    add(type, outward ? what : other, outward ? other : what, token, "compound");
  } else if (lexicon_.find(Shape::prefix, found->front_word, type)) {
    Party other = named(view_.text(found->back), found->back);
    if (other.entity == kNone && found->front_token != token) other = party(token);
    if (other.entity != kNone) add(type, described(*found, type, other.entity), other, token, "prefix");
  }
}

}  // namespace rashomon
