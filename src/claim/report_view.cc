// SPDX-License-Identifier: Apache-2.0
#include "report_view.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr uint32_t kTokenWindow = 160;   // how far a dependent may stand from its head to be seen
constexpr uint32_t kMentionWindow = 64;  // how many mentions before a token may still hold it
constexpr int kMostSteps = 48;           // how far a tree is climbed

bool one_of(Deprel relation, std::initializer_list<Deprel> relations) {
  return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

}  // namespace

ReportView::ReportView(const Document& d, const Analysis& a, const Mentions& m, std::shared_ptr<const LowerWords> lower)
    : document(d),
      analysis(a),
      mentions(m),
      lower_(std::move(lower)),
      first_child_(a.tokens.size(), kNone),
      next_sibling_(a.tokens.size(), kNone),
      sentence_of_(a.tokens.size(), 0) {
  for (uint32_t i = 0; i < a.sentences.size(); ++i) {
    const Sentence& s = a.sentences[i];
    for (uint32_t t = s.first; t < s.last; ++t) sentence_of_[t] = i;
    for (uint32_t t = s.parsed ? s.last : s.first; t-- > s.first;) {
      const uint32_t head = at(t).head;
      if (head < s.first || head >= s.last || t + kTokenWindow < head || t >= head + kTokenWindow) continue;
      next_sibling_[t] = first_child_[head];
      first_child_[head] = t;
    }
  }
  index_mentions();
}

/// Mentions hand themselves to their tokens: first they are counted, then written.
void ReportView::index_mentions() {
  const auto& all = mentions.mentions;
  const auto tokens = static_cast<uint32_t>(analysis.tokens.size());
  // Mentions [0, begun[t]) begin no later than the token: the last of them may hold it.
  std::vector<uint32_t> begun(tokens);
  for (uint32_t t = 0, m = 0; t < tokens; ++t) {
    while (m < all.size() && all[m].span.begin <= at(t).span.begin) ++m;
    begun[t] = m;
  }
  const auto each_token = [&](uint32_t m, const auto& visit) {
    for (uint32_t t = all[m].first; t < std::min(all[m].last, tokens) && begun[t] <= m + kMentionWindow; ++t) {
      if (begun[t] > m) visit(t);
    }
  };
  over_first_.assign(tokens + 1, 0);
  for (uint32_t m = 0; m < all.size(); ++m) each_token(m, [&](uint32_t t) { ++over_first_[t + 1]; });
  for (uint32_t t = 0; t < tokens; ++t) over_first_[t + 1] += over_first_[t];
  over_.resize(over_first_[tokens]);
  std::vector<uint32_t> next(over_first_.begin(), over_first_.end() - 1);
  for (uint32_t m = 0; m < all.size(); ++m) each_token(m, [&](uint32_t t) { over_[next[t]++] = m; });
  for (uint32_t t = 0; t < tokens; ++t) {  // of several of one length the last comes first
    std::sort(over_.begin() + over_first_[t], over_.begin() + over_first_[t + 1], [&](uint32_t a, uint32_t b) {
      const uint32_t words_a = all[a].last - all[a].first, words_b = all[b].last - all[b].first;
      return words_a != words_b ? words_a < words_b : a > b;
    });
  }
}

uint32_t ReportView::child(uint32_t token, std::initializer_list<Deprel> relations) const {
  for (uint32_t c : children(token)) {
    if (one_of(at(c).relation, relations)) return c;
  }
  return kNone;
}

std::string ReportView::marker(uint32_t token) const {
  std::string out;
  for (uint32_t c : children(token)) {
    if (!one_of(at(c).relation, {Deprel::case_, Deprel::mark})) continue;
    if (at(c).tag == Upos::PART && word(c) != "to") continue;  // the possessive 's
    if (!out.empty()) out += ' ';
    out += word(c);
    for (uint32_t f : children(c)) {
      if (at(f).relation == Deprel::fixed) out += " ", out += word(f);
    }
  }
  if (!out.empty() || at(token).tag != Upos::PROPN) return out;
  for (uint32_t c : children(token)) {  // "of Prime Minister X": trees hang the preposition on the title
    if (c > token || !is_noun(c)) break;
    for (uint32_t f : children(c)) {
      if (f < c && at(f).relation == Deprel::case_ && at(f).tag == Upos::ADP) return std::string(word(f));
    }
  }
  return out;
}

std::vector<uint32_t> ReportView::conjuncts(uint32_t token) const {
  std::vector<uint32_t> out = {token};
  for (size_t i = 0; i < out.size() && out.size() < 32; ++i) {
    for (uint32_t c : children(out[i])) {
      if (at(c).relation == Deprel::conj) out.push_back(c);
    }
  }
  return out;
}

bool ReportView::under(uint32_t token, uint32_t ancestor) const {
  for (int step = 0; token != kNone && step < kMostSteps; ++step, token = at(token).head) {
    if (token == ancestor) return true;
  }
  return false;
}

bool ReportView::passive(uint32_t verb) const {
  if (has_child(verb, {Deprel::aux_pass, Deprel::nsubj_pass})) return true;
  const Token& t = at(verb);
  // "was trained and armed by X"
  if (t.relation == Deprel::conj && t.head != kNone && is_verb(t.head) && t.tense != 4 &&
      !has_child(verb, {Deprel::nsubj, Deprel::aux, Deprel::obj}) &&
      has_child(t.head, {Deprel::aux_pass, Deprel::nsubj_pass}))
    return true;
  const bool bare = t.relation == Deprel::acl || t.relation == Deprel::amod || t.relation == Deprel::advcl;
  if (!bare || t.tense == 4 || has_child(verb, {Deprel::nsubj, Deprel::aux, Deprel::obj})) return false;
  return t.tense == 3 || agent(verb) != kNone;  // "led" alone looks like a past tense
}

uint32_t ReportView::agent(uint32_t verb) const {
  const uint32_t marked = child(verb, {Deprel::obl_agent});
  if (marked != kNone) return marked;
  if (const uint32_t by = with_preposition(verb, {"by"}); by != kNone) return by;
  for (uint32_t c : children(verb)) {  // of two verbs the last one has it
    if (at(c).relation != Deprel::conj || !is_verb(c)) continue;
    const uint32_t shared = child(c, {Deprel::obl_agent});
    if (shared != kNone) return shared;
  }
  return kNone;
}

uint32_t ReportView::with_preposition(uint32_t token, std::initializer_list<std::string_view> prepositions) const {
  for (uint32_t c : children(token)) {
    if (!one_of(at(c).relation, {Deprel::obl, Deprel::obl_agent, Deprel::nmod, Deprel::advcl, Deprel::acl})) continue;
    const std::string m = marker(c);
    if (std::find(prepositions.begin(), prepositions.end(), m) != prepositions.end()) return c;
  }
  return kNone;
}

bool ReportView::negated(uint32_t token) const {
  for (uint32_t c : children(token)) {
    const std::string_view w = word(c);
    if (w == "not" || w == "n't" || w == "never") return true;
    if (at(c).relation == Deprel::det && w == "no") return true;
  }
  return false;
}

uint32_t ReportView::subject(uint32_t verb) const {
  uint32_t node = verb;
  for (int step = 0; step < 8 && node != kNone; ++step) {
    const uint32_t own = child(node, {Deprel::nsubj, Deprel::nsubj_pass});
    const Token& t = at(node);
    if (own != kNone) {
      const std::string_view w = word(own);
      const bool relative = (w == "who" || w == "which" || w == "that") &&
                            (t.relation == Deprel::acl_relcl || t.relation == Deprel::advcl_relcl);
      return relative && t.head != kNone ? t.head : own;
    }
    // "accused X of deploying", "asked X to send": the object does it; "promised X to" is the exception
    if ((t.relation == Deprel::xcomp || t.relation == Deprel::advcl) && t.head != kNone) {
      const std::string m = marker(node);
      const uint32_t object = child(t.head, {Deprel::obj});
      const bool controlled = t.relation == Deprel::xcomp ? lemma(t.head) != "promise" : (m == "of" || m == "from");
      if (controlled && object != kNone && object > t.head && object < node) return object;
      // "called on X to stop", "appealed to X to release"
      if (m == "to" || t.relation == Deprel::xcomp) {
        const std::string_view asks = lemma(t.head);
        const uint32_t asked = asks == "call" || asks == "appeal" || asks == "prevail" || asks == "count"
                                   ? with_preposition(t.head, {"on", "upon", "to"})
                                   : kNone;
        if (asked != kNone && asked > t.head && asked < node) return asked;
      }
    }
    switch (t.relation) {
      case Deprel::xcomp:
      case Deprel::conj:
      case Deprel::advcl:
      case Deprel::parataxis:
        node = t.head;
        // "…, saying" under a noun phrase: the noun is the subject
        if (node != kNone && is_noun(node) && !has_child(node, {Deprel::cop, Deprel::nsubj})) return node;
        break;
      case Deprel::acl:
      case Deprel::acl_relcl:
      case Deprel::amod: return t.head;
      default: return kNone;
    }
  }
  return kNone;
}

uint32_t ReportView::mention(uint32_t token) const {
  const std::span<const uint32_t> over = mentions_over(token);
  for (uint32_t m : over) {
    if (mentions.mentions[m].head == token) return m;
  }
  return over.empty() ? kNone : over.front();
}

uint32_t ReportView::entity(uint32_t token) const {
  const std::span<const uint32_t> over = mentions_over(token);
  for (uint32_t i : over) {
    if (mentions.mentions[i].head == token && mentions.mentions[i].entity != kNone) return mentions.mentions[i].entity;
  }
  for (uint32_t i : over) {
    const Mention& m = mentions.mentions[i];
    if (m.entity == kNone) continue;
    if (m.name.contains(at(token).span)) return m.entity;
    // the title in "Brigadier General X", which trees make the head of the name as often as not
    const bool before = m.form == MentionForm::name && token < m.head && at(token).span.end <= m.name.begin;
    if (before && is_noun(token) && (under(m.head, token) || under(token, m.head))) return m.entity;
    // "Its commander X paid": trees may give the verb two subjects
    const uint32_t name = before ? analysis.token_at(m.name.begin) : kNone;
    if (before && at(token).relation == Deprel::nsubj && at(name).relation == Deprel::nsubj &&
        at(name).head == at(token).head)
      return m.entity;
  }
  return kNone;
}

bool ReportView::is_actor(uint32_t id) const { return id != kNone && mentions.entities[id].can_act(); }

bool ReportView::is_place(uint32_t id) const {
  if (id == kNone) return false;
  const EntityType type = mentions.entities[id].type;
  return type == EntityType::place || type == EntityType::facility;
}

uint32_t ReportView::actor_behind(uint32_t token, Span* span) const {
  const auto take = [&](uint32_t t) -> uint32_t {
    const uint32_t e = entity(t);
    if (!is_actor(e)) return kNone;
    if (span) *span = words(t);
    return e;
  };
  if (const uint32_t e = take(token); e != kNone) return e;
  if (const uint32_t c = child(token, {Deprel::nmod_poss}); c != kNone) {
    if (const uint32_t e = take(c); e != kNone) return e;
  }
  if (const uint32_t c = with_preposition(token, {"of", "by"}); c != kNone) {
    if (const uint32_t e = take(c); e != kNone) return e;
  }
  const uint32_t c = child(token, {Deprel::compound, Deprel::amod});
  // not "the X-led talks"
  const bool hyphenated =
      c != kNone && (at(c).norm.find('-') != std::string::npos || (c + 1 < token && at(c + 1).norm == "-"));
  return c == kNone || hyphenated ? kNone : take(c);
}

Span ReportView::phrase(uint32_t token) const {
  Span span = at(token).span;
  for (uint32_t c : children(token)) {
    switch (at(c).relation) {
      case Deprel::det:
      case Deprel::amod:
      case Deprel::compound:
      case Deprel::nummod:
      case Deprel::nmod_poss:
      case Deprel::flat:
        span = span.join(at(c).span);
        for (uint32_t d : children(c)) {
          if (at(d).relation != Deprel::punct) span = span.join(at(d).span);
        }
        break;
      default: break;
    }
  }
  return span;
}

Span ReportView::words(uint32_t token) const {
  const uint32_t m = mention(token);
  return m == kNone ? phrase(token) : mentions.mentions[m].span;
}

}  // namespace rashomon
