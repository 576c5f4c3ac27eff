// SPDX-License-Identifier: Apache-2.0
#include "find_holdings.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "hold_scene.h"
#include "hyphen_compound.h"
#include "report_view.h"

namespace rashomon {
namespace {

class HoldingFinder {
 public:
  HoldingFinder(const ReportView& view, const HoldingLexicon& lexicon, const VoiceLexicon& voices)
      : view_(view), lexicon_(lexicon), voices_(voices), scene_(view, lexicon) {
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
  void phrase(uint32_t token);
  void possessed(uint32_t token);
  void under(uint32_t token);
  std::vector<HoldingStatement> take() { return std::move(out_); }

 private:
  using Shape = HoldingLexicon::Shape;
  using Parties = std::vector<HoldParty>;

  bool has_still(uint32_t token) const {
    for (uint32_t c : view_.children(token)) {
      if (view_.word(c) == "still") return true;
    }
    return false;
  }
  /// "X is the last town held by them", "held A, along with B"
  void widen(Parties& where, uint32_t verb) const {
    if (where.size() == 1 && where.front().token != kNone &&
        view_.mentions.entities[where.front().entity].names.empty() &&
        view_.has_child(where.front().token, {Deprel::cop})) {
      const Parties named = scene_.places(view_.child(where.front().token, {Deprel::nsubj}));
      if (!named.empty()) where = named;
    }
    constexpr uint32_t kReach = 24;
    const uint32_t last = std::min(view_.sentence(verb).last, verb + kReach);
    for (uint32_t t = verb + 1; t + 2 < last && !where.empty(); ++t) {
      const bool along = (view_.word(t) == "along" || view_.word(t) == "together") && view_.word(t + 1) == "with";
      const bool well = view_.word(t) == "well" && view_.word(t + 1) == "as";
      if (view_.is_verb(t)) break;
      if (!along && !well) continue;
      for (const HoldParty& p : scene_.places_right(t + 1)) where.push_back(p);
      break;
    }
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
      const std::string_view w = view_.word(c);
      if (view_.at(c).relation == Deprel::aux && (w == "would" || w == "could" || w == "might" || w == "may" ||
                                                  w == "should" || w == "will" || w == "must" || w == "can"))
        return true;
    }
    const Token& t = view_.at(verb);
    const bool open = t.relation == Deprel::xcomp || t.relation == Deprel::acl || t.relation == Deprel::advcl ||
                      t.relation == Deprel::conj;  // "to topple them and to rule the land"
    return open && t.head != kNone && view_.marker(verb) == "to";
  }
  /// A region or a land, as far as the map knows.
  bool is_wide(uint32_t place) const {
    const LocalEntity& e = view_.mentions.entities[place];
    return e.type == EntityType::state ||
           (e.point && e.point->precision != PlacePrecision::exact && e.point->precision != PlacePrecision::town &&
            e.point->precision != PlacePrecision::relative);
  }
  /// "X, the army's last stronghold in ..., was shelled": the place before the comma before the words.
  uint32_t place_set_off(uint32_t token) const {
    const Token& t = view_.at(token);
    if (t.relation == Deprel::appos && t.head != kNone && view_.is_place(view_.entity(t.head))) return t.head;
    constexpr uint32_t kReach = 8;
    const uint32_t first = view_.sentence(token).first;
    for (uint32_t k = token; k-- > first && token - k <= kReach;) {
      if (view_.at(k).norm == ",") {
        const bool named = k > first && view_.is_place(view_.entity(k - 1)) &&
                           !view_.mentions.entities[view_.entity(k - 1)].names.empty();
        if (!named || view_.at(k - 1).tag != Upos::PROPN) return kNone;
        uint32_t begin = k - 1;
        while (begin > first && view_.at(begin - 1).tag == Upos::PROPN) --begin;
        return begin > first && view_.at(begin - 1).tag == Upos::ADP ? kNone : k - 1;
      }
      const Upos tag = view_.at(k).tag;
      if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::ADP || tag == Upos::SCONJ || tag == Upos::CCONJ)
        return kNone;
    }
    return kNone;
  }
  /// Armed men of their own, no state.
  bool is_band(uint32_t entity) const {
    const auto& who = view_.mentions.entities[entity];
    return who.type == EntityType::group && who.country.empty();
  }
  /// "in the town of X", not "in the streets of X": between the words and the place stand only words for such places.
  bool is_all_of(uint32_t from, const HoldParty& place) const {
    for (uint32_t t = from + 1; t < place.token && place.token != kNone; ++t) {
      const bool noun = view_.at(t).tag == Upos::NOUN || view_.at(t).tag == Upos::NUM;
      if (noun && !lexicon_.has(Shape::place, view_.lemma(t))) return false;
    }
    return true;
  }
  /// "rebels fleeing to their stronghold": theirs who flee.
  uint32_t own_doer(uint32_t token, uint32_t possessor) const {
    const uint32_t verb = view_.at(token).head;
    if (view_.at(possessor).tag != Upos::PRON || verb == kNone || verb > token) return possessor;
    const Token& t = view_.at(verb);
    const bool beside = t.relation == Deprel::acl || t.relation == Deprel::acl_relcl;
    return beside && t.head != kNone && t.head < verb && view_.is_actor(view_.entity(t.head)) ? t.head : possessor;
  }
  bool add_all(const Parties& where, const HoldParty& holder, HoldMood mood, uint32_t trigger, std::string_view rule) {
    if (!holder.found() || mood.unreal) return false;
    for (const HoldParty& place : where) add(place, holder, mood, trigger, rule);
    return !where.empty();
  }
  void add(const HoldParty& place, HoldParty holder, HoldMood mood, uint32_t trigger, std::string_view rule) {
    if (!place.found() || !holder.found() || place.entity == holder.entity) return;
    if (view_.is_person(holder.entity) && forces_[holder.entity] != kNone) holder.entity = forces_[holder.entity];
    HoldingStatement s;
    s.place = place.entity;
    s.holder = holder.entity;
    s.lost = mood.lost;
    const Span sentence = view_.sentence(trigger).span;
    s.evidence = view_.at(trigger).span;
    if (sentence.contains(place.span)) s.evidence = s.evidence.join(place.span);
    if (sentence.contains(holder.span)) s.evidence = s.evidence.join(holder.span);
    s.time.kind = TimeKind::days;  // it holds on the day of the report
    s.time.direction = mood.aside ? TimeDirection::past : TimeDirection::present;
    s.when.days = view_.document.published.days;
    s.when.basis = view_.document.published.basis;
    s.voice = find_voice(view_, voices_, s.evidence, view_.at(trigger).span, trigger);
    s.rule = "holding/" + std::string(rule);
    if (rule != "compound" && rule != "site") set_time(s, trigger);
    out_.push_back(std::move(s));
  }
  /// "since May", "for ten months", "from May until June", "until June", "five years ago".
  void set_time(HoldingStatement& s, uint32_t trigger) {
    const TimeMention* time = scene_.time(trigger);
    if (!time) return;
    const TimeExpression& e = time->expression;
    const auto at = [&](HoldingStatement& to, const TimeExpression& when) {
      to.time = when;
      to.when.days = ground_time(when, view_.document.published.days);
      to.when.text = time->span;
    };
    switch (e.kind) {
      case TimeKind::since: at(s, e); break;  // of "had held it since" the end is the news
      case TimeKind::past_span:
        if (view_.word(time->first > 0 ? time->first - 1 : 0) == "for" || view_.word(time->first) == "for" ||
            view_.word(time->first) == "these")
          at(s, e);
        break;
      case TimeKind::range: {
        HoldingStatement end = s;
        end.lost = true;
        at(end, expression_of(e.last));
        at(s, expression_of(e.inner));
        s.lost = false;
        out_.push_back(std::move(end));
        break;
      }
      case TimeKind::until:
        if (e.direction == TimeDirection::future || e.n == 1) break;
        if (const Interval end = ground_time(expression_of(e.inner), view_.document.published.days);
            end.closed() && view_.document.published.days.closed() &&
            end.latest < view_.document.published.days.earliest) {
          s.lost = true;
          at(s, expression_of(e.inner));
        }
        break;
      case TimeKind::absolute:
      case TimeKind::years:
      case TimeKind::months:
      case TimeKind::weeks: {
        // a day long over: it was so then
        const Interval then = ground_time(e, view_.document.published.days);
        if (!s.lost && then.closed() && view_.document.published.days.closed() &&
            then.latest + 14 < view_.document.published.days.earliest)
          at(s, e);
        break;
      }
      default: break;
    }
  }

  const ReportView& view_;
  const HoldingLexicon& lexicon_;
  const VoiceLexicon& voices_;
  std::vector<uint32_t> forces_;  // entity -> the first force that it leads
  HoldScene scene_;
  std::vector<HoldingStatement> out_;
};

void HoldingFinder::verb(uint32_t token) {
  const Token& t = view_.at(token);
  const bool still = view_.lemma(token) == "have" && has_still(token);  // "the rebels still have X"
  if ((t.tag != Upos::VERB && t.tag != Upos::ADJ) || (!lexicon_.has(Shape::verb, view_.lemma(token)) && !still)) return;
  if (view_.is_noun(token)) return;
  HoldMood mood = scene_.mood(token);
  mood.lost = mood.lost || has_lost_word(token);
  mood.unreal = mood.unreal || (unreal(token) && !mood.lost);
  const Sentence& s = view_.sentence(token);
  uint32_t by = token + 1;
  while (by < s.last && by < token + 3 && view_.at(by).tag == Upos::ADV) ++by;
  const bool passive = by < s.last && view_.word(by) == "by";
  // "a jet patrolling near X"
  if (view_.lemma(token) == "patrol" && token + 1 < s.last &&
      (view_.word(token + 1) == "near" || view_.word(token + 1) == "off" || view_.word(token + 1) == "over"))
    return;
  // "owned up to the attack in X", "ran to X": no hold
  if (by < s.last && ((view_.lemma(token) == "own" && view_.word(token + 1) == "up") ||
                      (view_.lemma(token) == "run" && (view_.word(by) == "to" || view_.word(by) == "from" ||
                                                       view_.word(by) == "into" || view_.word(by) == "towards"))))
    return;
  // "keep the town calm": what it is kept as stands behind
  if (view_.lemma(token) == "keep" && view_.has_child(token, {Deprel::xcomp, Deprel::ccomp, Deprel::advcl})) return;
  if (passive || view_.passive(token)) {
    HoldParty holder = scene_.actor(view_.agent(token));
    if (passive && !holder.found()) holder = scene_.actor_right(by);
    const uint32_t subject = view_.subject(token);
    Parties where = scene_.places(subject);
    if (where.empty() && passive) where = scene_.places_left(token);
    widen(where, token);
    add_all(where, holder, mood, token, "held-by");
    return;
  }
  mood.aside = false;
  HoldParty holder = scene_.actor(view_.subject(token));
  if (!holder.found()) holder = scene_.actor_left(token);
  const uint32_t object = view_.child(token, {Deprel::obj});
  Parties where = scene_.places(object);
  if (where.empty() && object == kNone) where = scene_.places_right(token);
  // "the villages that the army controls", not "the strip where they hold hostages"
  if (where.empty() && t.relation == Deprel::acl_relcl && t.head != kNone && t.head < token &&
      (object == kNone || view_.at(object).tag == Upos::PRON) && view_.subject(token) != t.head)
    where = scene_.places(t.head);
  // "X is the only town where they hold out"
  if (where.empty() && object == kNone) where = scene_.places_about(token);
  if (still && (where.empty() || view_.mentions.entities[where.front().entity].names.empty())) return;
  widen(where, token);
  add_all(where, holder, mood, token, "holds");
}

void HoldingFinder::phrase(uint32_t token) {
  const std::vector<HoldingLexicon::Phrase>* phrases = lexicon_.phrases(view_.lemma(token));
  if (!phrases) return;
  const uint32_t last = view_.sentence(token).last;
  for (const HoldingLexicon::Phrase& p : *phrases) {
    uint32_t at = token;
    bool whole = true;
    for (size_t i = 1; i < p.words.size() && whole; ++i) {
      const uint32_t from = at + 1;
      const uint32_t reach = std::min(last, from + 4);
      for (at = from; at < reach; ++at) {
        const Upos tag = view_.at(at).tag;
        if (view_.lemma(at) == p.words[i] || view_.word(at) == p.words[i]) break;
        if (tag != Upos::DET && tag != Upos::ADJ && tag != Upos::ADV && tag != Upos::PRON) at = reach;
      }
      whole = at < reach;
    }
    // "took a position in the town" holds no town
    if (!whole || (view_.is_noun(token) && p.words[0] == "position")) continue;
    HoldMood mood = scene_.mood(token);
    const HoldMood inner = scene_.mood(at);
    mood.lost = mood.lost || inner.lost, mood.unreal = (mood.unreal || inner.unreal) && !mood.lost;
    mood.aside = false;
    const uint32_t over = scene_.predicate(token);
    if (p.shape == Shape::topic) {
      const Upos next = at + 1 < last ? view_.at(at + 1).tag : Upos::PUNCT;
      HoldParty holder = scene_.actor(view_.subject(over));
      if (!holder.found()) holder = scene_.actor_left(token);
      Parties where = scene_.places_about(token);
      if (where.empty()) where = {scene_.topic(token)};
      if (next != Upos::ADP && where.front().found() && add_all(where, holder, mood, token, "phrase")) return;
      continue;
    }
    if (p.shape != Shape::held) {
      HoldParty holder = scene_.actor(scene_.subject(over));
      if (!holder.found()) holder = scene_.actor_left(token);
      const Parties where = scene_.places_right(at);
      const bool armed = holder.found() && view_.mentions.entities[holder.entity].type == EntityType::group;
      const bool inside = p.shape != Shape::inside || (armed && !where.empty() && is_all_of(at, where.front()));
      if (inside && add_all(where, holder, mood, token, "phrase")) return;
    }
    if (p.shape == Shape::held || p.shape == Shape::either) {
      const HoldParty holder = scene_.actor_right(at);
      Parties where = scene_.places(view_.subject(over));
      if (where.empty()) where = scene_.places_left(token);
      if (add_all(where, holder, mood, token, "phrase")) return;
    }
  }
}

/// "Caranda is the rebels'", "the town, said the officers, had been theirs since Friday".
void HoldingFinder::possessed(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  const std::string_view word = view_.word(token);
  const bool pronoun = word == "theirs" || word == "ours";
  const bool mark = word == "'s" || word == "’s" || word == "'" || word == "’";
  if ((!pronoun && !mark) || token < s.first + 3) return;
  if (token + 1 < s.last) {
    const Upos next = view_.at(token + 1).tag;
    if (next == Upos::NOUN || next == Upos::PROPN || next == Upos::ADJ || next == Upos::NUM || next == Upos::VERB ||
        view_.at(token + 1).norm == "\"")
      return;
  }
  // a copula before it, with the holder's words and adverbs between
  uint32_t be = kNone;
  for (uint32_t t = token; t-- > s.first && token - t <= 8;) {
    if (view_.at(t).tag == Upos::AUX && (view_.lemma(t) == "be" || view_.lemma(t) == "become")) {
      be = t;
      break;
    }
    if (view_.at(t).tag == Upos::VERB || view_.at(t).norm == ",") break;
  }
  if (be == kNone) return;
  HoldParty holder;
  if (pronoun) {
    for (const bool subjects : {true, false}) {  // "theirs" is his who speaks
      for (uint32_t t = be; t-- > s.first && be - t <= 16 && !holder.found();) {
        const bool subject = view_.at(t).relation == Deprel::nsubj || view_.at(t).relation == Deprel::nsubj_pass;
        if (view_.is_noun(t) && (subject || !subjects)) holder = scene_.actor(t);
      }
    }
  } else {
    holder = scene_.actor(token - 1);
  }
  Parties where = scene_.places_left(be);
  if (where.empty() && pronoun) where = scene_.places(view_.subject(scene_.predicate(token)));
  if (where.empty() && pronoun) {
    for (uint32_t t = s.first; t < be && where.empty(); ++t) where = scene_.places(t);
  }
  HoldMood mood = scene_.mood(token - (pronoun ? 0 : 1));
  mood.aside = false;
  if (pronoun) mood.lost = false;  // told words keep their tense behind: "had been theirs"
  add_all(where, holder, mood, token, "possessed");
}

/// "The port is under the militia", "after two years under the junta, the town ...".
void HoldingFinder::under(uint32_t token) {
  if (view_.word(token) != "under") return;
  const Sentence& s = view_.sentence(token);
  if (token + 1 >= s.last || token == s.first) return;
  uint32_t from = token + 1;
  while (from < s.last && from < token + 3 && view_.at(from).tag == Upos::DET) ++from;
  const HoldParty holder = scene_.actor_from(from);
  if (!holder.found()) return;
  const uint32_t end = view_.analysis.token_at(holder.span.end > 0 ? holder.span.end - 1 : 0);
  if (end == kNone || end < from || end > token + 8) return;
  if (end + 1 < s.last && (view_.is_noun(end + 1) || view_.at(end + 1).tag == Upos::ADJ ||
                           view_.at(end + 1).tag == Upos::PART || view_.at(end + 1).norm == "-"))
    return;
  const TimeMention* before = nullptr;
  for (const TimeMention* t = scene_.time(token); t && t->last == token; t = nullptr) before = t;
  uint32_t verb = token - 1;
  while (verb > s.first && view_.at(verb).tag == Upos::ADV) --verb;
  const std::string_view lemma = view_.lemma(verb);
  const bool be = lemma == "be" || lemma == "remain" || lemma == "live" || lemma == "stay" || lemma == "languish";
  if (!be && !before) return;
  HoldMood mood = scene_.mood(token);
  mood.aside = false;
  Parties where = scene_.places_left(token);
  if (before) {
    mood.lost = true;
    for (uint32_t t = end + 1; t < s.last && t < end + 24 && where.empty(); ++t) {
      if (view_.at(t).relation == Deprel::nsubj || view_.at(t).relation == Deprel::nsubj_pass) where = scene_.places(t);
    }
  }
  add_all(where, holder, mood, token, "under");
}

void HoldingFinder::site(uint32_t token) {
  const std::string_view noun = view_.lemma(token);
  // "X is still rebel territory", "X, the capital of the rebels"
  const bool ground = noun == "territory" && view_.has_child(token, {Deprel::cop}), capital = noun == "capital";
  if (!view_.is_noun(token) || (!lexicon_.has(Shape::site, noun) && !ground && !capital)) return;
  const Token& t = view_.at(token);
  const bool within = noun == "base" && t.number == 2;  // "their bases at TOWN": who has some there need not hold it
  HoldParty holder;
  Parties where;
  for (uint32_t c : view_.children(token)) {
    const Deprel r = view_.at(c).relation;
    const std::string m = view_.marker(c);
    if (r == Deprel::nmod_poss || ((r == Deprel::compound || r == Deprel::amod) && !holder.found())) {
      if (const HoldParty p = scene_.actor(own_doer(token, c)); p.found()) holder = p;
    } else if (r == Deprel::nmod && (m == "of" || m == "for")) {
      if (const HoldParty p = scene_.actor(c); p.found() && !holder.found()) {
        holder = p;
      } else if (m == "of") {
        where = scene_.places(c);
      }
    } else if ((r == Deprel::nmod || r == Deprel::obl) && (m == "in" || m == "at") && !within) {
      where = scene_.places(c);
    } else if (r == Deprel::appos || r == Deprel::flat) {
      where = scene_.places(c);
    }
  }
  if (!holder.found()) return;
  if (capital && (view_.is_person(holder.entity) || !is_band(holder.entity))) return;
  // "X, the army's last stronghold in the region"
  if (const uint32_t named = place_set_off(token); named != kNone) where = scene_.places(named);
  if (where.empty() &&
      (t.relation == Deprel::appos || t.relation == Deprel::compound || t.relation == Deprel::nmod_desc) &&
      t.head != kNone)
    where = scene_.places(t.head);
  if (where.empty() && view_.has_child(token, {Deprel::cop}))
    where = scene_.places(view_.child(token, {Deprel::nsubj}));
  if (where.empty() && t.relation == Deprel::xcomp && t.head != kNone &&
      !unreal(t.head)) {  // "remains a stronghold of Y"
    const std::string_view v = view_.lemma(t.head);
    if (v == "remain" || v == "stay" || v == "become") where = scene_.places(view_.subject(t.head));
  }
  if (where.empty() && t.relation == Deprel::nmod && view_.marker(token) == "as" && t.head != kNone)
    where = scene_.places(t.head);
  // "fled to their stronghold in the town of X", however the tree hangs it
  if (where.empty() && !within && token + 1 < view_.sentence(token).last &&
      (view_.word(token + 1) == "in" || view_.word(token + 1) == "at"))
    where = scene_.places_right(token + 1);
  // "a military base in the region of X": who has one there need not hold the region
  if (noun == "base") std::erase_if(where, [&](const HoldParty& p) { return is_wide(p.entity); });
  HoldMood mood;
  mood.lost = has_lost_word(token);
  mood.aside = view_.lemma(token) == "garrison" || view_.lemma(token) == "defender";
  const uint32_t be = view_.child(token, {Deprel::cop});
  const bool then = be != kNone && (view_.word(be) == "was" || view_.word(be) == "were");
  add_all(where, holder, mood, token, then ? "site-then" : "site");
}

void HoldingFinder::control(uint32_t token) {
  if (!view_.is_noun(token) || !lexicon_.has(Shape::control, view_.lemma(token))) return;
  const std::string m = view_.marker(token);
  if (m != "under" && m != "in" && m != "into") return;
  HoldParty holder;
  for (uint32_t c : view_.children(token)) {
    const Deprel r = view_.at(c).relation;
    if (r == Deprel::nmod_poss || r == Deprel::compound || r == Deprel::amod ||
        (r == Deprel::nmod && view_.marker(c) == "of")) {
      if (const HoldParty p = scene_.actor(c); p.found()) holder = p;
    }
  }
  if (!holder.found()) return;
  bool lost = has_lost_word(token);
  Parties where;
  const uint32_t head = view_.at(token).head;
  if (view_.has_child(token, {Deprel::cop, Deprel::nsubj}) || view_.at(token).relation == Deprel::acl_relcl) {
    if (unreal(token) && !lost) return;
    const uint32_t subject = view_.subject(token);
    where = scene_.places(subject);
  } else if (head != kNone && view_.is_verb(head)) {  // "remains under Y's control"
    lost = lost || has_lost_word(head);
    const std::string_view v = view_.lemma(head);
    static const std::set<std::string, std::less<>> kThere = {
        "remain", "stay", "be",     "lie",  "sit",    "fall", "come", "pass", "slip",    "drop",
        "wake",   "live", "tumble", "rest", "return", "end",  "find", "go",   "languish"};
    if (!kThere.contains(v) || (unreal(head) && !lost)) return;
    where = scene_.places(view_.subject(head));
  } else if (head != kNone && view_.is_noun(head)) {
    where = scene_.places(head);
  }
  HoldMood mood = scene_.mood(token);
  mood.lost = mood.lost || lost;
  mood.aside = false;
  if (mood.lost) mood.unreal = false;
  if (where.empty()) where = scene_.places_left(token);
  add_all(where, holder, mood, token, "under-control");
}

void HoldingFinder::compound(uint32_t token) {
  const std::optional<HyphenCompound> found = hyphen_compound_at(view_, token);
  if (!found || !lexicon_.has(Shape::compound, found->back_word)) return;
  HoldParty holder;
  for (uint32_t m : view_.mentions_over(found->front_token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.span.end == found->front.end && view_.is_actor(mention.entity))
      holder = {mention.entity, mention.span, found->front_token};
  }
  if (!holder.found()) holder = scene_.named(found->front);
  const uint32_t noun = noun_behind(view_, *found);
  if (!holder.found() || noun == kNone) return;
  HoldMood mood;
  mood.lost = has_lost_word(noun);
  mood.aside = true;
  add_all(scene_.places(noun), holder, mood, token, "compound");
}

}  // namespace

std::vector<HoldingStatement> find_holdings(const ReportView& view, const HoldingLexicon& lexicon,
                                            const VoiceLexicon& voices) {
  HoldingFinder finder(view, lexicon, voices);
  for (const Sentence& s : view.analysis.sentences) {
    bool play = false;
    for (uint32_t t = s.first; t < s.last && !play; ++t) play = lexicon.has(HoldingLexicon::Shape::play, view.lemma(t));
    for (uint32_t t = s.first; t < s.last && !play; ++t) {
      finder.compound(t);
      if (!s.parsed) continue;
      finder.verb(t);
      finder.site(t);
      finder.control(t);
      finder.phrase(t);
      finder.possessed(t);
      finder.under(t);
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
