// SPDX-License-Identifier: Apache-2.0
#include "find_tolls.h"

#include <algorithm>
#include <string>

#include "one_of.h"

namespace rashomon {
namespace {

constexpr size_t kMostTolls = 400;  // of one report
constexpr size_t kLookedBack = 3;   // tolls
constexpr uint32_t kApart = 500;    // bytes between two tolls
constexpr uint32_t kReach = 6;      // tokens about a number
constexpr size_t kMostClaims = 64;  // of one sentence

class Tolls {
 public:
  Tolls(const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
        std::vector<FoundClaim>& claims)
      : view_(view), lexicon_(lexicon), voices_(voices), claims_(claims) {}

  void run() {
    for (const Quantity& q : view_.mentions.quantities) {
      if (tolls_.size() >= kMostTolls) break;
      if (q.head >= view_.analysis.tokens.size() || (!q.low && !q.high)) continue;
      Toll toll{&q, kind_of(q), {}, kNone};
      if (toll.kind == Kind::none || is_part(q) || counts_things(q)) continue;
      tolls_.push_back(toll);
    }
    for (size_t j = 1; j < tolls_.size(); ++j) {
      for (size_t i = j; i-- > 0 && j - i <= kLookedBack;) {
        if (contradict(tolls_[i], tolls_[j])) {
          ensure(tolls_[i], tolls_[j]);
          break;
        }
      }
    }
    if (added_.empty()) return;
    claims_.insert(claims_.end(), added_.begin(), added_.end());
    std::stable_sort(claims_.begin(), claims_.end(),
                     [](const FoundClaim& a, const FoundClaim& b) { return order_of(a) < order_of(b); });
  }

 private:
  enum class Kind : uint8_t { none, open, dead, hurt };
  struct Toll {
    const Quantity* quantity;
    Kind kind;
    Voice voice;
    uint32_t claim = kNone;  // of claims_
    bool heard = false;      // voice is known
  };

  uint32_t end_of(uint32_t token) const { return view_.sentence(token).last; }

  Kind kind_of(const Quantity& q) const {
    if (q.what.find("killed") != std::string::npos) return Kind::dead;
    if (q.what.find("wounded") != std::string::npos) return Kind::hurt;
    // what stands about the number, the verbs over it first
    uint32_t node = q.head;
    for (int step = 0; step < 4 && node != kNone; ++step, node = view_.at(node).head) {
      const uint32_t kinds = lexicon_.kinds(view_, node, end_of(node));
      if ((kinds & kAnswerHurt) != 0) return Kind::hurt;
      if (node == q.head && (kinds & kAnswerDead) != 0 && view_.at(node).tag != Upos::NUM) return Kind::dead;
      if (node == q.head && counts_a_loss(q)) return Kind::dead;
      if (view_.is_verb(node)) {
        if ((kinds & kAnswerDying) != 0 && suffers(q, node)) return Kind::dead;
        break;
      }
    }
    if (const uint32_t met = view_.child(q.head, {Deprel::acl}); met != kNone && view_.at(met).tense == 3) {
      // "180 mercenaries eliminated there"
      if ((lexicon_.kinds(view_, met, end_of(met)) & kAnswerDying) != 0 && view_.lemma(met) != "lose")
        return Kind::dead;
    }
    const uint32_t first =
        q.first > view_.sentence(q.head).first + kReach ? q.first - kReach : view_.sentence(q.head).first;
    for (uint32_t t = first; t < std::min(end_of(q.head), q.last + kReach); ++t) {
      if (t >= q.first && t < q.last) continue;
      const uint32_t kinds = lexicon_.kinds(view_, t, end_of(t));
      const bool those = view_.word(t) == "those" || view_.word(q.last - 1) == "those";
      if (those && (kinds & kAnswerDying) != 0) return Kind::dead;
      if (view_.lemma(t) == "toll" || is_the_dead(t)) return Kind::dead;
      const std::string_view w = view_.lemma(t);
      if (w == "figure" || w == "number" || w == "count" || w == "tally") return Kind::open;
    }
    // "Hundreds.", "nearer 80", "admitted to thirteen": nothing is said to be counted
    if (!q.unit.empty() || !q.what.empty()) return Kind::none;
    if (who_puts_it(q) != kNone) return Kind::open;
    const bool ends = q.last >= end_of(q.head) || view_.at(q.last).tag == Upos::PUNCT;
    return ends && (opens_quotation(q) || is_told(q)) ? Kind::open : Kind::none;
  }
  /// "80 dead.", "the dead were five", not "dead soldiers".
  bool is_the_dead(uint32_t t) const {
    if (view_.word(t) != "dead") return false;
    return view_.at(t).tag != Upos::ADJ || t + 1 >= end_of(t) || !view_.is_noun(t + 1);
  }
  /// "the loss of eight men", "the deaths of 40 soldiers"
  bool counts_a_loss(const Quantity& q) const {
    const uint32_t loss = view_.at(q.head).head;
    if (loss == kNone || view_.at(q.head).relation != Deprel::nmod || view_.marker(q.head) != "of") return false;
    const std::string_view w = view_.lemma(loss);
    return (q.unit == "people" || is_life(q)) && (w == "loss" || w == "death" || w == "killing");
  }
  /// The number is the object of a verb of telling or counting.
  bool is_told(const Quantity& q) const {
    const uint32_t verb = view_.at(q.head).head;
    if (verb == kNone || !view_.is_verb(verb) || verb > q.first) return false;
    const Deprel r = view_.at(q.head).relation;
    const uint32_t kinds = voices_.kinds(view_.lemma(verb));
    if (r == Deprel::obj) return (kinds & (kVoiceState | kVoiceCount)) != 0;
    if (r != Deprel::obl) return false;
    const std::string by = view_.marker(q.head);
    return (by == "to" && (kinds & kVoiceState) != 0) || (by == "of" && (kinds & kVoiceOf) != 0) ||
           (by == "at" && (kinds & kVoiceCount) != 0);
  }
  /// The number stands where the verb has those who die: "lost 13 soldiers", "36 were shot", "13 fell".
  bool suffers(const Quantity& q, uint32_t verb) const {
    uint32_t node = q.head;
    for (int step = 0; step < 4 && node != kNone && view_.at(node).head != verb; ++step) node = view_.at(node).head;
    if (node == kNone) return false;
    const Deprel r = view_.at(node).relation;
    const std::string_view lemma = view_.lemma(verb);
    const bool falls = lemma == "die" || lemma == "perish" || lemma == "fall" || lemma == "succumb" ||
                       lemma == "drown" || lemma == "burn";
    const uint32_t lost = view_.child(verb, {Deprel::obj});
    if (lemma == "lose" && lost != kNone && view_.lemma(lost) == "life")
      return r == Deprel::nsubj || r == Deprel::advmod;
    if (lemma == "lose" || lemma == "bury")
      return r == Deprel::obj && (q.unit == "people" || lemma == "bury" || is_life(q));
    if (falls) return r == Deprel::nsubj && (lemma != "fall" || q.unit == "people");
    return r == Deprel::obj || r == Deprel::nsubj_pass ||
           (r == Deprel::nsubj && (view_.passive(verb) || !view_.has_child(verb, {Deprel::obj})));
  }
  bool is_life(const Quantity& q) const { return view_.lemma(q.head) == "life" || view_.lemma(q.head) == "man"; }

  bool opens_quotation(const Quantity& q) const {
    const auto& quotes = view_.mentions.quotes;
    auto it = std::upper_bound(quotes.begin(), quotes.end(), q.span.begin,
                               [](uint32_t b, const Quote& x) { return b < x.span.begin; });
    if (it == quotes.begin() || !(--it)->direct || !it->span.contains(q.span)) return false;
    return q.first <= std::max(view_.sentence(q.head).first, view_.analysis.token_at(it->span.begin)) + 1;
  }

  /// "neutralised several vehicles"
  bool counts_things(const Quantity& q) const {
    if (q.unit.empty() || q.unit == "people" || view_.word(q.last - 1) == "those" ||
        q.what.find("killed") != std::string::npos)
      return false;
    const uint32_t entity = view_.entity(q.head);
    return !view_.is_actor(entity) &&
           (lexicon_.kinds(view_, q.head, end_of(q.head)) & (kAnswerArmed | kAnswerCivil | kAnswerDead)) == 0;
  }

  /// "Four of them", "three of its nurses were among those hurt": a part of what was counted before.
  bool is_part(const Quantity& q) const {
    const Sentence& s = view_.sentence(q.head);
    const bool counted = !tolls_.empty() && q.span.begin - tolls_.back().quantity->span.end <= kApart;
    for (uint32_t t = q.last; t + 1 < s.last && t < q.last + kReach; ++t) {
      // "40 dead among its ranks" counts all of its own
      if (view_.word(t) == "among" && view_.word(t + 1) != "its" && view_.word(t + 1) != "their") return true;
    }
    for (uint32_t t = q.last; counted && t + 1 < s.last && t < q.last + 2; ++t) {
      const std::string_view next = view_.word(t + 1);
      if (view_.word(t) == "of" && (next == "them" || next == "those" || next == "whom" || next == "these"))
        return true;
    }
    for (uint32_t t = q.first > s.first + 3 ? q.first - 3 : s.first; t < q.first; ++t) {
      const std::string_view w = view_.word(t);
      const std::string_view lemma = view_.lemma(t);
      if (w == "including" || w == "among" || w == "another" || w == "further" || w == "other") return true;
      if (lemma == "rise" || lemma == "climb" || lemma == "increase" || lemma == "grow") return true;  // an update
    }
    return view_.word(q.first) == "another";
  }

  void hear(Toll& toll) const {
    if (toll.heard) return;
    const Sentence& s = view_.sentence(toll.quantity->head);
    toll.voice = find_voice(view_, voices_, s.span, toll.quantity->span, toll.quantity->head);
    toll.heard = true;
    // "the ministry's count is 87"
    const Quantity& q = *toll.quantity;
    for (uint32_t t = q.first > s.first + 2 * kReach ? q.first - 2 * kReach : s.first; t < q.first; ++t) {
      const std::string_view w = view_.lemma(t);
      if (w != "count" && w != "figure" && w != "toll" && w != "tally" && w != "number" && w != "estimate") continue;
      const uint32_t whose = view_.child(t, {Deprel::nmod_poss});
      if (whose == kNone || !view_.is_actor(view_.entity(whose))) continue;
      toll.voice = {view_.entity(whose), view_.words(whose), false};
    }
    if (const uint32_t who = who_gives_it(q); who != kNone && toll.voice.own())
      toll.voice = {view_.entity(who), view_.words(who), false};
    if (const uint32_t who = who_puts_it(q); who != kNone) toll.voice = {view_.entity(who), view_.words(who), false};
  }
  /// "Hospitals gave 55 dead", "the Alliance lists 11 dead": the subject of a verb of counting over the number.
  uint32_t who_gives_it(const Quantity& q) const {
    uint32_t verb = view_.at(q.head).head;
    for (int step = 0; step < 3 && verb != kNone && !view_.is_verb(verb); ++step) verb = view_.at(verb).head;
    if (verb == kNone || !view_.is_verb(verb) || verb > q.first || view_.passive(verb)) return kNone;
    if (view_.lemma(verb) != "give" && (voices_.kinds(view_.lemma(verb)) & kVoiceCount) == 0) return kNone;
    const uint32_t who = view_.child(verb, {Deprel::nsubj});
    static constexpr std::string_view kCounters[] = {"source",   "doctor",  "medic", "hospital", "morgue",
                                                     "official", "witness", "count", "police",   "surgeon"};
    const bool counter = who != kNone && one_of(view_.lemma(who), kCounters);
    return who != kNone && (counter || view_.is_actor(view_.entity(who))) ? who : kNone;
  }
  /// "The rebels put the dead at 300, the ministry at 80": the verb stands once.
  uint32_t who_puts_it(const Quantity& q) const {
    const Sentence& s = view_.sentence(q.head);
    if (q.first < s.first + 4 || view_.word(q.first - 1) != "at") return kNone;
    const uint32_t who = q.first - 2;
    if (!view_.is_actor(view_.entity(who))) return kNone;
    bool put = false, parted = false;
    for (uint32_t t = q.first - 2; t-- > s.first && q.first - t < 4 * kReach && !put;) {
      const std::string_view w = view_.word(t);
      parted = parted || w == "," || w == ";" || w == "and" || w == "but" || w == "while" || w == "whereas";
      if (view_.is_verb(t)) put = (voices_.kinds(view_.lemma(t)) & kVoiceCount) != 0;
      if (view_.is_verb(t) && !put) return kNone;
    }
    return put && parted ? who : kNone;
  }

  bool contradict(Toll& a, Toll& b) const {
    const Quantity &x = *a.quantity, &y = *b.quantity;
    if (y.span.begin - x.span.end > kApart) return false;
    if (a.kind != b.kind && a.kind != Kind::open && b.kind != Kind::open) return false;
    if (a.kind == b.kind && a.kind == Kind::open) return false;
    const bool meet =
        x.low.value_or(-1e300) <= y.high.value_or(1e300) && y.low.value_or(-1e300) <= x.high.value_or(1e300);
    if (meet && !goes_far_beyond(x, y)) return false;
    if (other_people(x, y)) return false;
    const uint32_t s = view_.analysis.sentence_of(x.head), t = view_.analysis.sentence_of(y.head);
    if (t - s > 1 || view_.analysis.sentences[t].block != view_.analysis.sentences[s].block) return false;
    hear(a), hear(b);
    const uint32_t says = b.voice.own() ? kNone : view_.analysis.token_at(b.voice.span.begin);
    if (says < view_.analysis.tokens.size() && view_.at(says).tag == Upos::ADV) return false;  // "reportedly"
    if (s != t && names_other_place(s, t, b.voice.span)) return false;
    if (b.voice.own()) return false;  // the report goes on counting
    if (view_.text(b.voice.span).find("same") != std::string_view::npos) return false;
    if (a.voice.own()) return true;
    return a.voice.speaker != b.voice.speaker ||
           (a.voice.speaker == kNone && view_.text(a.voice.span) != view_.text(b.voice.span));
  }

  /// "at least 46, said the hospital; the ministry spoke of 64"
  static bool goes_far_beyond(const Quantity& a, const Quantity& b) {
    constexpr double kFar = 1.25;
    return a.low && !a.high && b.low && *b.low >= kFar * *a.low;
  }

  /// The second sentence names a place that the first does not.
  bool names_other_place(uint32_t s, uint32_t t, Span speaker) const {
    const auto places = [&](uint32_t sentence) {
      std::vector<uint32_t> found;
      const Span words = view_.analysis.sentences[sentence].span;
      const auto& all = view_.mentions.mentions;
      auto it = std::lower_bound(all.begin(), all.end(), words.begin,
                                 [](const Mention& m, uint32_t b) { return m.span.begin < b; });
      for (; it != all.end() && it->span.begin < words.end && found.size() < 16; ++it) {
        if (it->form == MentionForm::name && view_.is_place(it->entity) && !speaker.overlaps(it->span))
          found.push_back(it->entity);
      }
      return found;
    };
    const std::vector<uint32_t> before = places(s);
    const std::vector<uint32_t> now = places(t);
    return std::any_of(now.begin(), now.end(),
                       [&](uint32_t e) { return std::find(before.begin(), before.end(), e) == before.end(); });
  }

  /// Soldiers and civilians: the killed of both, not two counts of one.
  bool other_people(const Quantity& x, const Quantity& y) const {
    const auto of = [&](const Quantity& q) {
      uint32_t kinds = 0;
      // "civilian deaths at 93": what stands just before, too
      const uint32_t s = view_.sentence(q.head).first;
      for (uint32_t t = q.first > s + 3 ? q.first - 3 : s; t < std::min(q.last, q.first + kReach); ++t) {
        if (view_.is_noun(t) || view_.at(t).relation == Deprel::amod)
          kinds |= lexicon_.kinds(view_, t, end_of(t)) & (kAnswerArmed | kAnswerCivil);
      }
      return kinds;
    };
    const uint32_t a = of(x), b = of(y);
    return a != 0 && b != 0 && (a & b) == 0;
  }

  void ensure(Toll& a, Toll& b) {
    a.claim = claim_of(a), b.claim = claim_of(b);
    if (a.claim == kNone) add(a, b);
    if (b.claim == kNone) add(b, a);
  }
  /// A claim of violence in the number's sentence, in the same voice.
  uint32_t claim_of(const Toll& toll) const {
    const Quantity& q = *toll.quantity;
    const Span words = view_.sentence(q.head).span;
    auto at = std::lower_bound(claims_.begin(), claims_.end(), words.begin,
                               [](const FoundClaim& c, uint32_t b) { return c.claim.trigger.begin < b; });
    for (size_t looked = 0; at != claims_.end() && at->claim.trigger.begin < words.end && looked < kMostClaims;
         ++at, ++looked) {
      if (!event_type_info(at->claim.type).violent || at->claim.stance != Stance::asserts) continue;
      // "crushed them: 160 of them killed": the number is not of those who fought
      const bool tells = at->claim.type == EventType::kill || q.what.find("killed") != std::string::npos ||
                         q.what.find("wounded") != std::string::npos;
      // "46 were killed, said the hospital; the ministry spoke of 64"
      const Voice& voice = at->claim.voice;
      const bool anothers = !toll.voice.own() && voice.speaker != toll.voice.speaker && !voice.own();
      if (anothers && !at->claim.trigger.overlaps(q.span) && toll.voice.span.begin > at->claim.trigger.end) continue;
      if (tells && (view_.under(at->trigger_token, q.head) || view_.under(q.head, at->trigger_token)))
        return static_cast<uint32_t>(at - claims_.begin());
    }
    return kNone;
  }

  void add(Toll& toll, const Toll& other) {
    const Quantity& q = *toll.quantity;
    hear(toll);
    const bool twice =
        std::any_of(added_.begin(), added_.end(), [&](const FoundClaim& c) { return c.claim.trigger == q.span; });
    if (twice) return;
    FoundClaim found;
    found.trigger_token = q.head;
    Claim& claim = found.claim;
    claim.type = EventType::kill;
    claim.confidence = Confidence::low;
    claim.trigger = q.span;
    claim.evidence = view_.sentence(q.head).span;
    claim.voice = toll.voice;
    claim.rule = "answer/toll";
    claim.answer.about = Contested::number;
    const BlockKind kind = view_.document.blocks[view_.sentence(q.head).block].kind;
    claim.headline = kind == BlockKind::title || kind == BlockKind::summary || kind == BlockKind::heading;
    // the other's count, or the violence told nearest before, says where and when
    const uint32_t from = other.claim != kNone ? other.claim : violence_before(q.span.begin);
    if (from == kNone) {  // nothing but the two counts tells of it
      claim.place = place_named(q);
      claim.when.days = view_.document.published.days;
      claim.when.basis = Basis::inferred;
      added_.push_back(std::move(found));
      return;
    }
    const Claim& told = claims_[from].claim;
    claim.place = told.place;
    claim.place_span = told.place_span;
    claim.time = told.time;
    claim.when = told.when;
    if (!claim.evidence.contains(claim.when.text)) claim.when.text = {};
    claim.background = told.background;
    added_.push_back(std::move(found));
  }
  /// The last place that the number's sentence names.
  uint32_t place_named(const Quantity& q) const {
    uint32_t place = kNone;
    const Span words = view_.sentence(q.head).span;
    const auto& all = view_.mentions.mentions;
    auto it = std::lower_bound(all.begin(), all.end(), words.begin,
                               [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != all.end() && it->span.begin < words.end; ++it) {
      if (it->form == MentionForm::name && view_.is_place(it->entity) &&
          view_.mentions.entities[it->entity].type == EntityType::place)
        place = it->entity;
    }
    return place;
  }
  uint32_t violence_before(uint32_t begin) const {
    auto at = std::lower_bound(claims_.begin(), claims_.end(), begin + 1,
                               [](const FoundClaim& c, uint32_t b) { return c.claim.trigger.begin < b; });
    for (size_t looked = 0; at != claims_.begin() && looked < kMostClaims; ++looked) {
      --at;
      if (begin > at->claim.trigger.begin + kApart) return kNone;
      if (event_type_info(at->claim.type).violent && at->claim.stance == Stance::asserts)
        return static_cast<uint32_t>(at - claims_.begin());
    }
    return kNone;
  }

  const ReportView& view_;
  const AnswerLexicon& lexicon_;
  const VoiceLexicon& voices_;
  std::vector<FoundClaim>& claims_;
  std::vector<Toll> tolls_;
  std::vector<FoundClaim> added_;
};

}  // namespace

void find_tolls(const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
                std::vector<FoundClaim>& claims) {
  Tolls(view, lexicon, voices, claims).run();
}

}  // namespace rashomon
