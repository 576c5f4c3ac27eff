// SPDX-License-Identifier: Apache-2.0
#include "find_holdings.h"

#include <algorithm>
#include <tuple>

#include "hyphen_compound.h"
#include "report_view.h"

namespace rashomon {
namespace {

class HoldingFinder {
 public:
  HoldingFinder(const ReportView& view, const HoldingLexicon& lexicon, const VoiceLexicon& voices)
      : view_(view), lexicon_(lexicon), voices_(voices), names_(view, lexicon.countries()) {
    const auto& entities = view.mentions.entities;
    forces_.assign(entities.size(), kNone);
    for (uint32_t e = 0; e < entities.size(); ++e) {
      const uint32_t leader = entities[e].leader;
      if (leader != kNone && leader < entities.size() && forces_[leader] == kNone) forces_[leader] = e;
    }
  }

  void verb(uint32_t token);
  void site(uint32_t token);
  void control(uint32_t token);
  void compound(uint32_t token);
  std::vector<HoldingStatement> take() { return std::move(out_); }

 private:
  using Shape = HoldingLexicon::Shape;
  struct Party {
    uint32_t entity = kNone;
    Span span;
  };

  Party actor(uint32_t token) const {
    if (token == kNone) return {};
    const uint32_t e = view_.entity(token);
    if (view_.is_actor(e)) return {e, view_.words(token)};
    const uint32_t named = names_.find(view_.text(view_.at(token).span));
    return named == kNone ? Party{} : Party{named, view_.at(token).span};
  }
  std::vector<Party> places(uint32_t token) const {
    std::vector<Party> out;
    if (token == kNone) return out;
    for (uint32_t t : view_.conjuncts(token)) {
      uint32_t e = view_.entity(t);
      Span span = view_.words(t);
      if (!view_.is_place(e)) {  // "the town of X", "the northern town, X"
        uint32_t inner = view_.with_preposition(t, {"of"});
        if (inner == kNone) inner = view_.child(t, {Deprel::appos, Deprel::flat});
        if (inner != kNone) e = view_.entity(inner), span = view_.words(inner);
      }
      if (!view_.is_place(e) && view_.at(t).relation == Deprel::appos &&
          view_.at(t).head != kNone) {  // "X, the last town held by"
        e = view_.entity(view_.at(t).head);
        span = view_.words(view_.at(t).head);
      }
      if (view_.is_place(e)) out.push_back({e, span});
    }
    return out;
  }
  bool has_lost_word(uint32_t token) const {
    for (uint32_t c : view_.children(token)) {
      if (lexicon_.has(Shape::lost, view_.word(c))) return true;
      if (view_.word(c) == "longer") return true;  // "no longer"
    }
    return false;
  }
  bool unreal(uint32_t verb) const {
    if (view_.negated(verb)) return true;
    for (uint32_t c : view_.children(verb)) {
      const std::string w = view_.word(c);
      if (view_.at(c).relation == Deprel::aux && (w == "would" || w == "could" || w == "might" || w == "may" ||
                                                  w == "should" || w == "will" || w == "must" || w == "can"))
        return true;
    }
    const Token& t = view_.at(verb);
    const bool open = t.relation == Deprel::xcomp || t.relation == Deprel::acl || t.relation == Deprel::advcl;
    return open && t.head != kNone && view_.marker(verb) == "to";
  }
  void add(Party place, Party holder, bool lost, uint32_t trigger, std::string_view rule) {
    if (place.entity == kNone || holder.entity == kNone) return;
    if (view_.is_person(holder.entity) && forces_[holder.entity] != kNone) holder.entity = forces_[holder.entity];
    HoldingStatement s;
    s.place = place.entity;
    s.holder = holder.entity;
    s.lost = lost;
    const Span sentence = view_.sentence(trigger).span;
    s.evidence = view_.at(trigger).span;
    if (sentence.contains(place.span)) s.evidence = s.evidence.join(place.span);
    if (sentence.contains(holder.span)) s.evidence = s.evidence.join(holder.span);
    s.time.kind = TimeKind::days;  // it holds on the day of the report
    s.time.direction = TimeDirection::present;
    s.when.days = view_.document.published.days;
    s.when.basis = view_.document.published.basis;
    s.voice = find_voice(view_, voices_, s.evidence, view_.at(trigger).span, trigger);
    s.rule = "holding/" + std::string(rule);
    out_.push_back(std::move(s));
  }

  const ReportView& view_;
  const HoldingLexicon& lexicon_;
  const VoiceLexicon& voices_;
  std::vector<uint32_t> forces_;  // entity -> the first force that it leads
  ActorNames names_;
  std::vector<HoldingStatement> out_;
};

void HoldingFinder::verb(uint32_t token) {
  if (view_.at(token).tag != Upos::VERB || !lexicon_.has(Shape::verb, view_.lemma(token)) || unreal(token)) return;
  const bool lost = has_lost_word(token);
  if (view_.passive(token)) {
    const Party holder = actor(view_.agent(token));
    const uint32_t subject = view_.subject(token);
    if (subject == kNone) return;
    for (const Party& place : places(subject)) add(place, holder, lost, token, "held-by");
    return;
  }
  const uint32_t subject = view_.subject(token);
  const Party holder = actor(subject);
  for (const Party& place : places(view_.child(token, {Deprel::obj}))) add(place, holder, lost, token, "holds");
}

void HoldingFinder::site(uint32_t token) {
  if (!view_.is_noun(token) || !lexicon_.has(Shape::site, view_.lemma(token))) return;
  const Token& t = view_.at(token);
  Party holder;
  std::vector<Party> where;
  for (uint32_t c : view_.children(token)) {
    const Deprel r = view_.at(c).relation;
    const std::string m = view_.marker(c);
    if (r == Deprel::nmod_poss || ((r == Deprel::compound || r == Deprel::amod) && holder.entity == kNone)) {
      if (const Party p = actor(c); p.entity != kNone) holder = p;
    } else if (r == Deprel::nmod && (m == "of" || m == "for")) {
      if (const Party p = actor(c); p.entity != kNone && holder.entity == kNone) {
        holder = p;
      } else if (m == "of") {
        where = places(c);
      }
    } else if ((r == Deprel::nmod || r == Deprel::obl) && (m == "in" || m == "at")) {
      where = places(c);
    } else if (r == Deprel::appos || r == Deprel::flat) {
      where = places(c);
    }
  }
  if (holder.entity == kNone) return;
  if (where.empty() &&
      (t.relation == Deprel::appos || t.relation == Deprel::compound || t.relation == Deprel::nmod_desc) &&
      t.head != kNone)
    where = places(t.head);
  if (where.empty() && view_.has_child(token, {Deprel::cop})) where = places(view_.child(token, {Deprel::nsubj}));
  if (where.empty() && t.relation == Deprel::nmod && view_.marker(token) == "as" && t.head != kNone)
    where = places(t.head);
  for (const Party& place : where) add(place, holder, has_lost_word(token), token, "site");
}

void HoldingFinder::control(uint32_t token) {
  if (!view_.is_noun(token) || !lexicon_.has(Shape::control, view_.lemma(token))) return;
  const std::string m = view_.marker(token);
  if (m != "under" && m != "in") return;
  Party holder;
  for (uint32_t c : view_.children(token)) {
    const Deprel r = view_.at(c).relation;
    if (r == Deprel::nmod_poss || r == Deprel::compound || r == Deprel::amod ||
        (r == Deprel::nmod && view_.marker(c) == "of")) {
      if (const Party p = actor(c); p.entity != kNone) holder = p;
    }
  }
  if (holder.entity == kNone) return;
  bool lost = has_lost_word(token);
  std::vector<Party> where;
  const uint32_t head = view_.at(token).head;
  if (view_.has_child(token, {Deprel::cop, Deprel::nsubj}) || view_.at(token).relation == Deprel::acl_relcl) {
    if (unreal(token) && !lost) return;
    const uint32_t subject = view_.subject(token);
    where = places(subject);
  } else if (head != kNone && view_.is_verb(head)) {  // "remains under Y's control"
    lost = lost || has_lost_word(head);
    const std::string v = view_.lemma(head);
    if (v != "remain" && v != "stay" && v != "be" && v != "lie" && v != "sit" && v != "fall") return;
    if (v == "fall" || (unreal(head) && !lost)) return;  // a change, the claim's business
    where = places(view_.subject(head));
  } else if (head != kNone && view_.is_noun(head)) {
    where = places(head);
  }
  for (const Party& place : where) add(place, holder, lost, token, "under-control");
}

void HoldingFinder::compound(uint32_t token) {
  const std::optional<HyphenCompound> found = hyphen_compound_at(view_, token);
  if (!found || !lexicon_.has(Shape::compound, found->back_word)) return;
  Party holder;
  for (uint32_t m : view_.mentions_over(found->front_token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.span.end == found->front.end && view_.is_actor(mention.entity)) holder = {mention.entity, mention.span};
  }
  if (holder.entity == kNone) holder = {names_.find(view_.text(found->front)), found->front};
  const uint32_t noun = noun_behind(view_, *found);
  if (holder.entity == kNone || noun == kNone) return;
  for (const Party& place : places(noun)) add(place, holder, has_lost_word(noun), token, "compound");
}

}  // namespace

std::vector<HoldingStatement> find_holdings(const ReportView& view, const HoldingLexicon& lexicon,
                                            const VoiceLexicon& voices) {
  HoldingFinder finder(view, lexicon, voices);
  for (const Sentence& s : view.analysis.sentences) {
    for (uint32_t t = s.first; t < s.last; ++t) {
      finder.compound(t);
      if (!s.parsed) continue;
      finder.verb(t);
      finder.site(t);
      finder.control(t);
    }
  }
  std::vector<HoldingStatement> out = finder.take();
  const auto key = [](const HoldingStatement& h) {
    return std::tuple(h.evidence, h.place, h.holder, h.lost, std::string_view(h.rule));
  };
  std::sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [](const auto& a, const auto& b) {
    return a.evidence == b.evidence && a.place == b.place && a.holder == b.holder && a.lost == b.lost;
  };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace rashomon
