// SPDX-License-Identifier: Apache-2.0
// Lists of actors by their words: mention, comma, mention, "and", mention. Only a list that ends in "and" or "or"
// counts, and what follows may not be a verb ("backed by Iran, and Russia said" is no list).
#include <algorithm>

#include "report_view.h"

namespace rashomon {
namespace {

constexpr uint32_t kMostListed = 12;

struct Link {
  bool comma = false;
  bool conjunction = false;
  uint32_t next = kNone;  // token behind (or before) the link
};

bool is_conjunction(std::string_view w) { return w == "and" || w == "or" || w == "&"; }

Link link_behind(const ReportView& view, uint32_t token, uint32_t last) {
  Link link;
  uint32_t t = token;
  if (t < last && view.word(t) == ",") link.comma = true, ++t;
  if (t < last && is_conjunction(view.word(t))) link.conjunction = true, ++t;
  if ((link.comma || link.conjunction) && t < last) link.next = t;
  return link;
}

/// The largest actor's mention that begins at the token.
uint32_t actor_from(const ReportView& view, uint32_t token) {
  const auto& all = view.mentions.mentions;
  const uint32_t begin = view.at(token).span.begin;
  auto it =
      std::lower_bound(all.begin(), all.end(), begin, [](const Mention& m, uint32_t b) { return m.span.begin < b; });
  for (; it != all.end() && it->span.begin == begin; ++it) {
    if (view.is_actor(it->entity)) return static_cast<uint32_t>(it - all.begin());
  }
  return kNone;
}

/// The largest actor's mention that ends with the token.
uint32_t actor_until(const ReportView& view, uint32_t token) {
  uint32_t best = kNone;
  for (uint32_t m : view.mentions_over(token)) {
    if (view.mentions.mentions[m].last == token + 1 && view.is_actor(view.mentions.mentions[m].entity)) best = m;
  }
  return best;
}

}  // namespace

std::vector<uint32_t> ReportView::listed_actors(uint32_t token) const {
  std::vector<uint32_t> out = {token};
  const uint32_t here = mention(token);
  if (here == kNone || !is_actor(mentions.mentions[here].entity)) return out;
  const Sentence& s = sentence(token);
  // To the right, until the "and" closes the list.
  std::vector<uint32_t> right;
  bool closed = false;
  uint32_t at_end = mentions.mentions[here].last;
  while (right.size() < kMostListed && !closed) {
    const Link link = link_behind(*this, at_end, s.last);
    const uint32_t next = link.next == kNone ? kNone : actor_from(*this, link.next);
    if (next == kNone) break;
    right.push_back(mentions.mentions[next].head);
    at_end = mentions.mentions[next].last;
    closed = link.conjunction;
  }
  const bool verb_follows = at_end < s.last && is_verb(at_end);
  // To the left: what comes before a comma or the "and".
  std::vector<uint32_t> left;
  bool conjoined = closed;
  uint32_t begin = mentions.mentions[here].first;
  while (left.size() < kMostListed && begin > s.first + 1) {
    uint32_t t = begin - 1;
    bool conjunction = false, comma = false;
    if (is_conjunction(word(t))) conjunction = true, --t;
    if (t > s.first && word(t) == ",") comma = true, --t;
    if (!(conjunction || (comma && conjoined))) break;
    const uint32_t before = actor_until(*this, t);
    if (before == kNone) break;
    left.push_back(mentions.mentions[before].head);
    begin = mentions.mentions[before].first;
    conjoined = conjoined || conjunction;
  }
  // A list that is the subject of the next verb is one only if its first member could not stand alone before it.
  const bool subject_list =
      verb_follows && (begin == s.first || at(mentions.mentions[here].head).relation == Deprel::nsubj ||
                       at(mentions.mentions[here].head).relation == Deprel::nsubj_pass);
  if (closed && (!verb_follows || subject_list)) out.insert(out.end(), right.begin(), right.end());
  if (!verb_follows || subject_list || closed) out.insert(out.end(), left.begin(), left.end());
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace rashomon
