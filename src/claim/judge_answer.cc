// SPDX-License-Identifier: Apache-2.0
#include "judge_answer.h"

#include <string_view>

#include "find_contradiction.h"
#include "judge_ground.h"
#include "one_of.h"
#include "rashomon/record/event_marks.h"

namespace rashomon {
namespace {

constexpr uint32_t kNear = 7;  // tokens between a day and the verb of happening

class Judge {
 public:
  explicit Judge(const AnswerScene& scene) : scene_(scene), view_(scene.view) {}

  Contest judge(const Utterance& u, const AnswerHits& hits, const FoundClaim& act) const {
    uint32_t strong = find_contradiction(scene_, u, hits);
    if (strong != kNone && is_shooting(strong, u)) strong = kNone;
    if (strong == kNone && (u.own || (hits.all & kAnswerIdle) != 0 || is_planned(u))) return {};
    const bool led = strong != kNone || (hits.all & kAnswerOther) != 0;
    const bool ground = is_ground(act.claim.type);
    const bool force = event_type_info(act.claim.type).violent && (!ground || act.claim.type == EventType::clash);
    if (act.claim.type == EventType::kill && (hits.said & kAnswerAlive) != 0 && speaks_of_victim(u, act.claim))
      return {Contested::happened, hits.of(kAnswerAlive)};
    if (const uint32_t day = other_day(u, act.claim, hits); day != kNone) return {Contested::time, day};
    if (force) {
      if (const uint32_t t = other_target(u, act, led); t != kNone) return {Contested::target, t};
      // who says that it is not so, and who did it, does not contest that it was done
      const bool whose = has_doer(act.claim, u) || (strong != kNone && is_blow(act.claim.type));
      if (const uint32_t t = whose ? other_doer(u, act, hits, led) : kNone; t != kNone) return {Contested::actor, t};
    }
    if (ground && act.claim.type != EventType::clash && u.speaker != kNone && !scene_.acts(act.claim, u.speaker) &&
        !names_other_place(scene_, u, act.claim)) {
      const bool taken = act.claim.type == EventType::capture || act.claim.type == EventType::surrender;
      if (taken && (hits.said & kAnswerOrder) != 0) return {Contested::cause, hits.of(kAnswerOrder)};
      // "rejected that troops had left the city": they were not driven out of it either
      if (taken && (hits.said & kAnswerLeft) != 0 && strong != kNone && view_.is_verb(strong) &&
          view_.under(hits.of(kAnswerLeft), strong))
        return {Contested::happened, strong};
      if (taken && (hits.said & kAnswerLeft) != 0 && (led || scene_.suffers(act.claim, u.speaker)))
        return {Contested::cause, hits.of(kAnswerLeft)};
      if (const uint32_t t = tells_the_same(u, act.claim) ? kNone : held_by_another(scene_, u, act.claim); t != kNone)
        return {Contested::happened, t};
    }
    const bool hurts = act.claim.type != EventType::abduct && force;
    if (strong != kNone)
      return {hurts && (hits.said & (kAnswerMishap | kAnswerError)) != 0 ? Contested::cause : Contested::happened,
              strong};
    if (const uint32_t no = find_negation(scene_, u, act); no != kNone && !speaks_of_people(no, act.claim)) {
      if (!tells_the_same(u, act.claim)) {
        if (!spares_others(no, act.claim)) return {Contested::happened, no};
      } else if (force && view_.is_noun(view_.at(no).head)) {
        return {Contested::target, no};  // "struck only fighters, and no market was hit"
      }
    }
    if (!hurts || !points_back(u, act.claim) || (!led && tells_of_others(u, act.claim))) return {};
    if ((hits.said & kAnswerError) != 0) return {Contested::cause, hits.of(kAnswerError)};
    const uint32_t deed = deed_in(u);
    if ((hits.said & kAnswerMishap) != 0 && !is_same_way(hits.of(kAnswerMishap), act) && !names_doer(u, act.claim) &&
        (led || (deed != kNone && act.claim.type == EventType::kill) || (hits.said & kAnswerDying) != 0))
      return {Contested::cause, hits.of(kAnswerMishap)};
    if (led && deed != kNone && hits_the_same(u, deed, act.claim)) return {Contested::cause, deed};
    return {};
  }

  /// "destroyed a bridge ... No one was hurt": of people, and not of what was destroyed.
  bool speaks_of_people(uint32_t negation, const Claim& act) const {
    if (act.type != EventType::destroy) return false;
    uint32_t over = view_.at(negation).head;
    if (over != kNone && !view_.is_verb(over)) over = view_.at(over).head;
    if (over == kNone) return false;
    const std::string_view w = view_.lemma(over);
    return w == "hurt" || w == "injure" || w == "wound" || w == "kill" || w == "harm";
  }

  /// "The army, however, said they fell in a fight": of those whom the act hit, by a word or by what they were.
  bool hits_the_same(const Utterance& u, uint32_t deed, const Claim& act) const {
    if (speaks_of_victim(u, act)) return true;
    bool same = false;
    scene_.each_claim(scene_.words(u), [&](const FoundClaim& c) {
      if (c.trigger_token != deed) return;
      bool told = false;
      for (const Participant& p : c.claim.participants) {
        if (p.role != Role::target || p.span.empty()) continue;
        told = true;
        const uint32_t first = view_.analysis.token_at(p.span.begin);
        same = same || (first < view_.analysis.tokens.size() && view_.at(first).tag == Upos::PRON);
      }
      same = same || !told;
    });
    return same;
  }

  /// "a paratrooper died when his jeep hit a mine": somebody of whom nothing was told before, or elsewhere.
  bool tells_of_others(const Utterance& u, const Claim& act) const {
    bool others = false;
    scene_.each_claim(scene_.words(u), [&](const FoundClaim& c) {
      if (c.claim.stance != Stance::asserts || !event_type_info(c.claim.type).violent) return;
      others = others || (c.claim.place != act.place && c.claim.evidence.contains(c.claim.place_span) &&
                          are_apart(c.claim.place, act.place));
      for (const Participant& p : c.claim.participants) {
        if (p.role != Role::target || p.span.empty()) continue;
        const uint32_t first = view_.analysis.token_at(p.span.begin);
        const std::string_view w = view_.word(first);
        others = others || w == "a" || w == "an" || view_.at(first).tag == Upos::NUM;
      }
    });
    return others;
  }

  /// "involved mines laid by the front", of an attack by the front: how it was done, by the same.
  bool names_doer(const Utterance& u, const Claim& act) const {
    bool named = false;
    scene_.each_mention(u, [&](const Mention& m) {
      named = named || (m.entity != kNone && m.entity != u.speaker && scene_.acts(act, m.entity));
    });
    return named;
  }

  /// "shot three men ... he was hit by a bullet": how the shooting came about, no other way.
  bool is_same_way(uint32_t mishap, const FoundClaim& act) const {
    const std::string_view w = view_.lemma(mishap);
    if (w != "bullet" && w != "sniper" && w != "gunfire" && w != "execute" && w != "execution") return false;
    const std::string_view told = view_.lemma(act.trigger_token);
    return act.claim.type == EventType::shooting || told == "shoot" || told == "execute" || told == "gun";
  }

  /// "The shell came from the lines of X."
  bool names_origin(const Claim& act) const {
    const Sentence& s = view_.sentence(view_.analysis.token_at(act.trigger.begin));
    for (uint32_t t = s.first; t < std::min(s.last, s.first + 2 * kLongestAnswer); ++t) {
      const uint32_t head = view_.at(t).head;
      if (head == kNone || !view_.is_noun(t) || view_.marker(t) != "from") continue;
      const std::string_view verb = view_.lemma(head);
      if ((verb == "come" || verb == "fire" || verb == "launch" || verb == "originate" || verb == "shoot") &&
          view_.actor_behind(t) != kNone)
        return true;
    }
    return false;
  }
  /// Somebody is told to have done it, or accused of it in between.
  bool has_doer(const Claim& act, const Utterance& u) const {
    if (!is_blow(act.type)) return false;
    bool told = std::any_of(act.participants.begin(), act.participants.end(),
                            [](const Participant& p) { return p.role == Role::actor && p.entity != kNone; });
    scene_.each_claim({act.trigger.end, view_.at(u.first).span.begin}, [&](const FoundClaim& c) {
      const auto speaks = [&](const Participant& p) {
        return p.role == Role::actor && p.entity == u.speaker && p.entity != kNone;
      };
      const auto& who = c.claim.participants;
      told = told || (c.claim.type == EventType::accuse && std::none_of(who.begin(), who.end(), speaks));
    });
    return told || names_origin(act);
  }

  /// "The town was in our hands without a shot", of its capture by the same: who tells the act himself does not contest
  /// it, whatever else he negates.
  bool tells_the_same(const Utterance& u, const Claim& act) const {
    bool same = false;
    scene_.each_claim(scene_.words(u), [&](const FoundClaim& c) {
      const Claim& told = c.claim;
      if (same || &told == &act || told.type != act.type || told.stance != Stance::asserts || told.place != act.place)
        return;
      bool theirs = false, others = false;
      for (const Participant& p : told.participants) {
        if (p.role != Role::actor || p.entity == kNone) continue;
        (scene_.acts(act, p.entity) ? theirs : others) = true;
      }
      same = theirs || !others;
    });
    return same;
  }

  /// "No civilians were injured", of a strike that is told to have hit fighters; "nobody was hurt", where nobody is
  /// told to have been: a negation of harm contests only the harm that was told.
  bool spares_others(uint32_t negation, const Claim& act) const {
    const auto kinds = [&](uint32_t t) { return t == kNone ? 0U : scene_.lexicon.kinds(view_, t, t + 1); };
    uint32_t noun = negation, verb = view_.at(negation).head;
    if (verb != kNone && view_.is_noun(verb)) noun = verb, verb = view_.at(noun).head;
    constexpr uint32_t kHarm = kAnswerHurt | kAnswerDying | kAnswerDead;
    const Deprel r = view_.at(noun).relation;
    const bool suffers = verb != kNone && view_.is_verb(verb) && (kinds(verb) & kHarm) != 0 &&
                         (r == Deprel::nsubj_pass || r == Deprel::obj || view_.lemma(verb) == "die");
    if (!suffers && (noun == negation || (kinds(noun) & (kAnswerHurt | kAnswerDead)) == 0)) return false;
    const uint32_t who = kinds(noun) & (kAnswerArmed | kAnswerCivil);
    const uint32_t told = kinds_of_targets(act);
    return who == 0 ? told == 0 && act.type != EventType::kill : (told & who) == 0;
  }

  /// An act of force that is told in what is said.
  uint32_t deed_in(const Utterance& u) const {
    uint32_t deed = kNone;
    scene_.each_claim(scene_.words(u), [&](const FoundClaim& c) {
      if (deed == kNone && c.claim.stance == Stance::asserts && event_type_info(c.claim.type).violent)
        deed = c.trigger_token;
    });
    return deed;
  }

  /// "would drive them out", "threatened to", "if": of what may come.
  bool is_planned(const Utterance& u) const {
    const uint32_t root = scene_.root_of(u.first, u.last);
    for (uint32_t c : view_.children(root)) {
      const std::string_view w = view_.word(c);
      if (view_.at(c).relation == Deprel::aux &&
          (w == "will" || w == "would" || w == "shall" || w == "may" || w == "'ll" || w == "should" || w == "must"))
        return true;
    }
    return view_.word(u.first) == "to";
  }

  bool speaks_of_victim(const Utterance& u, const Claim& claim) const {
    bool any = false;
    scene_.each_mention(u, [&](const Mention& m) {
      any = any || std::any_of(claim.participants.begin(), claim.participants.end(),
                               [&](const Participant& p) { return p.role == Role::target && p.entity == m.entity; });
    });
    return any;
  }

  /// A pronoun, "most of them", or somebody or something that the act names.
  bool points_back(const Utterance& u, const Claim& claim) const {
    for (uint32_t t = u.first; t < u.end(); ++t) {
      if (view_.at(t).tag != Upos::PRON) continue;
      const std::string_view w = view_.word(t);
      // "70 wounded, most of them civilians": of those just told of
      if (w == "them" && t > u.first && view_.word(t - 1) == "of") continue;
      if ((w == "they" || w == "them") && is_of_one(claim)) continue;
      if (w == "it" || w == "they" || w == "them" || w == "this" || w == "that" || w == "he" || w == "him" ||
          w == "she" || w == "her" || w == "both")
        return true;
    }
    return speaks_of_victim(u, claim) || shares_noun(u, claim);
  }
  /// One person suffered it, and nobody is told to have done it: "they" are others.
  bool is_of_one(const Claim& claim) const {
    return !claim.participants.empty() &&
           std::all_of(claim.participants.begin(), claim.participants.end(),
                       [&](const Participant& p) { return p.role == Role::target && view_.is_person(p.entity); });
  }
  /// "the airliner", of which the act speaks too.
  bool shares_noun(const Utterance& u, const Claim& claim) const {
    for (uint32_t t = u.first; t < u.end(); ++t) {
      if (!view_.is_noun(t) || !view_.has_child(t, {Deprel::det})) continue;
      const std::string_view lemma = view_.lemma(t);
      const uint32_t first = view_.analysis.token_at(claim.evidence.begin);
      for (uint32_t k = first; k < view_.analysis.tokens.size() && k < first + kLongestAnswer && k < u.first &&
                               view_.at(k).span.begin < claim.evidence.end;
           ++k) {
        if (view_.is_noun(k) && view_.lemma(k) == lemma) return true;
      }
    }
    return false;
  }

  /// "It all happened on Monday", "gives April 20 as the day": another day than that of the act.
  uint32_t other_day(const Utterance& u, const Claim& claim, const AnswerHits& hits) const {
    if ((hits.all & kAnswerWhen) == 0) return kNone;
    const auto& times = view_.mentions.times;
    const uint32_t begin = view_.at(u.frame_first).span.begin, end = view_.at(u.frame_last - 1).span.end;
    auto it = std::lower_bound(times.begin(), times.end(), begin,
                               [](const TimeMention& m, uint32_t b) { return m.span.begin < b; });
    const uint32_t at = hits.of(kAnswerWhen);
    for (; it != times.end() && it->span.begin < end; ++it) {
      if (!it->when.days.known() || !claim.when.days.known() || it->when.days.meets(claim.when.days)) continue;
      if (it->first > at + kNear || at > it->last + kNear) continue;
      if (of_the_act(at, u)) return at;
    }
    return kNone;
  }
  /// "it happened", "the raid took place", "as the day": of what was told.
  bool of_the_act(uint32_t at, const Utterance& u) const {
    if (!view_.is_verb(at)) return true;
    const uint32_t subject = view_.child(at, {Deprel::nsubj, Deprel::expl});
    if (subject == kNone || subject < u.frame_first) return false;
    if (view_.at(view_.at(subject).head).relation == Deprel::acl_relcl)
      return false;  // "Diabaly, which fell on Monday"
    if (view_.at(subject).tag == Upos::PRON || view_.at(subject).tag == Upos::DET) return true;
    const uint32_t det = view_.child(subject, {Deprel::det});
    return det != kNone && (scene_.lexicon.kinds(view_, subject, subject + 1) & kAnswerForce) != 0;
  }

  uint32_t kind_of_victims(uint32_t first, uint32_t last) const {
    uint32_t found = 0;
    for (uint32_t t = first; t < std::min(last, first + kLongestAnswer); ++t)
      found |= scene_.lexicon.kinds(view_, t, last) & (kAnswerArmed | kAnswerCivil);
    return found;
  }

  uint32_t kinds_of_targets(const Claim& act) const {
    uint32_t told = 0;
    for (const Participant& p : act.participants) {
      if (p.role != Role::target || p.span.empty()) continue;
      const uint32_t first = view_.analysis.token_at(p.span.begin), last = view_.analysis.token_at(p.span.end - 1) + 1;
      told |= kind_of_victims(first, std::min(last, static_cast<uint32_t>(view_.analysis.tokens.size())));
    }
    return told;
  }

  /// "Nine guards died when a bomb hit their bus": whom else its sentence tells to have been hurt.
  uint32_t kinds_hurt_with(const FoundClaim& act) const {
    uint32_t told = 0;
    scene_.each_claim(view_.sentence(act.trigger_token).span, [&](const FoundClaim& c) {
      if (!is_blow(c.claim.type) || c.claim.stance != Stance::asserts) return;
      told |= kinds_of_targets(c.claim);
      for (const Participant& p : c.claim.participants) {
        if (p.role != Role::target || p.entity == kNone) continue;
        const LocalEntity& who = view_.mentions.entities[p.entity];
        if (who.type == EntityType::group && !who.names.empty()) told |= kAnswerArmed;
      }
    });
    return told;
  }

  /// "They were fighters", "the bus carried officers": others than the act is told to have hit.
  uint32_t other_target(const Utterance& u, const FoundClaim& act, bool led) const {
    const uint32_t told = kinds_of_targets(act.claim) | kinds_hurt_with(act);
    for (uint32_t t = u.first; t < u.end(); ++t) {
      const uint32_t kinds = scene_.lexicon.kinds(view_, t, u.last) & (kAnswerArmed | kAnswerCivil);
      const uint32_t entity = view_.entity(t);
      const bool body = entity != kNone && view_.mentions.entities[entity].type == EntityType::group;
      const uint32_t kind = kinds != 0 ? kinds : body ? static_cast<uint32_t>(kAnswerArmed) : 0U;
      if (kind == 0 || (told & kind) != 0 || !view_.is_noun(t)) continue;
      if (!is_said_of_them(t, act.claim) || (told == 0 && !led) || is_counted_among(t)) continue;
      return t;
    }
    return kNone;
  }
  /// "Five people were killed, they included two men": who they were, and no other ones.
  bool is_counted_among(uint32_t noun) const {
    const uint32_t verb = view_.at(noun).head;
    if (verb == kNone || view_.at(noun).relation != Deprel::obj || view_.lemma(verb) != "include") return false;
    const uint32_t they = view_.child(verb, {Deprel::nsubj});
    return they != kNone && view_.at(they).tag == Upos::PRON;
  }
  /// The noun is what "they" or "it" are said to be or to have held.
  bool is_said_of_them(uint32_t noun, const Claim& act) const {
    uint32_t head = noun;
    uint32_t subject = view_.child(noun, {Deprel::nsubj});
    if (!view_.has_child(noun, {Deprel::cop})) {
      head = view_.at(noun).head;
      if (head == kNone || view_.at(noun).relation != Deprel::obj) return false;
      static constexpr std::string_view kHolds[] = {"carry",  "house",   "shelter", "hold",    "hide",   "harbour",
                                                    "harbor", "contain", "host",    "conceal", "store",  "transport",
                                                    "bring",  "kill",    "hit",     "strike",  "target", "bomb",
                                                    "attack", "shell",   "include"};
      const std::string_view lemma = view_.lemma(head);
      if (!one_of(lemma, kHolds)) return false;
      subject = view_.child(head, {Deprel::nsubj});
    }
    if (subject == kNone || view_.negated(head)) return false;
    const std::string_view w = view_.word(subject);
    if (w == "it" && view_.has_child(head, {Deprel::acl_relcl})) return false;      // "it was the army that fired"
    if (w == "that" && view_.at(head).relation == Deprel::acl_relcl) return false;  // "bombings that killed people"
    // "the army said it had killed four fighters", of men whom others abducted: no word of who those were
    const uint32_t doer = view_.entity(subject);
    if (head != noun && act.type == EventType::abduct && view_.is_actor(doer) && !scene_.acts(act, doer)) return false;
    // "the figure included soldiers": whom is counted
    if (head != noun && view_.lemma(head) == "include" && view_.at(subject).tag == Upos::NOUN &&
        (scene_.lexicon.kinds(view_, subject, subject + 1) & kAnswerDead) != 0)
      return false;
    if (view_.at(subject).tag == Upos::PRON)
      return w != "there" && w != "i" && w != "you" && w != "who" && w != "which";
    const uint32_t det = view_.child(subject, {Deprel::det});
    const std::string_view article = det == kNone ? "" : view_.word(det);
    return article == "the" || article == "those" || article == "these" || article == "all";
  }

  /// "It was the army that fired", "the work of bandits", "residents torched their own homes".
  uint32_t other_doer(const Utterance& u, const FoundClaim& act, const AnswerHits& hits, bool led) const {
    const bool author = (hits.said & kAnswerAuthor) != 0 && !stresses_place(hits.of(kAnswerAuthor)) &&
                        !is_reflexive(hits.of(kAnswerAuthor)) && !is_in_hands(hits.of(kAnswerAuthor));
    for (uint32_t t = u.first; t < u.end(); ++t) {
      // "it was X": X acts, and is not the doer told before
      const uint32_t cop = view_.child(t, {Deprel::cop});
      const uint32_t entity = view_.entity(t);
      if (cop == kNone || cop > t || !view_.is_noun(t) || view_.at(t).tag == Upos::PRON) continue;
      const uint32_t it = view_.child(t, {Deprel::nsubj, Deprel::expl});
      if (it == kNone || view_.word(it) != "it" || !view_.marker(t).empty()) continue;  // not "it was in X's hands"
      if (entity != kNone && scene_.acts(act.claim, entity)) continue;
      const bool can = entity != kNone && (view_.is_actor(entity) || view_.is_place(entity));
      const bool thing = (scene_.lexicon.kinds(view_, t, u.last) & (kAnswerForce | kAnswerMishap)) != 0;
      if (can || thing) return t;
    }
    uint32_t deed = kNone;
    scene_.each_claim(scene_.words(u), [&](const FoundClaim& c) {
      if (deed == kNone && c.claim.stance == Stance::asserts && is_blow(c.claim.type) && !is_own_deed(c.claim, u) &&
          is_answering_deed(c.claim, act.claim, led || author))
        deed = c.trigger_token;
    });
    if (deed != kNone) return deed;
    if (const uint32_t t = did_it(u, act.claim); t != kNone) return t;
    if (author && (led || u.first == scene_.root_of(u.frame_first, u.frame_last) || points_back(u, act.claim))) {
      const uint32_t at = hits.of(kAnswerAuthor);
      const uint32_t verb = view_.at(at).head;
      if (is_work_of_doer(at, act.claim)) return kNone;
      // "did not name the perpetrators" names nobody
      return verb != kNone && view_.is_noun(at) && view_.at(at).relation == Deprel::obj && view_.negated(verb) ? kNone
                                                                                                               : at;
    }
    return kNone;
  }
  /// "the work of the FRONT's northern column", of whom the FRONT was told to have done it
  bool is_work_of_doer(uint32_t noun, const Claim& act) const {
    const uint32_t whose = view_.with_preposition(noun, {"of"});
    if (whose == kNone) return false;
    for (uint32_t t = noun + 1; t <= whose; ++t) {
      if (const uint32_t entity = view_.entity(t); entity != kNone && scene_.acts(act, entity)) return true;
    }
    return false;
  }
  /// "two towns are in the hands of the rebels": who holds them, not whose hand it was.
  bool is_in_hands(uint32_t token) const {
    if (view_.word(token) != "hands" || token < 2) return false;
    const uint32_t before = view_.word(token - 1) == "the" ? token - 2 : token - 1;
    return view_.word(before) == "in" || view_.word(before) == "into";
  }
  /// "kept the troops from firing back": no answer is given by those who are told to shoot.
  bool is_shooting(uint32_t token, const Utterance& u) const {
    const std::string_view w = view_.lemma(token);
    return (w == "fire" || w == "shoot" || w == "strike" || w == "hit") && token >= u.first && token < u.end();
  }
  /// "the base and the town itself": the word stresses where, not who.
  bool stresses_place(uint32_t token) const {
    const uint32_t head = view_.at(token).head;
    const std::string_view w = view_.word(token);
    if (head == kNone || (w != "itself" && w != "themselves") || !view_.is_noun(head)) return false;
    return view_.is_place(view_.entity(head)) || !view_.is_actor(view_.entity(head));
  }
  /// "declared himself ruler", "blew themselves up": whom the verb is done to.
  bool is_reflexive(uint32_t token) const {
    const std::string_view w = view_.word(token);
    return (w.ends_with("self") || w.ends_with("selves")) &&
           (view_.at(token).relation == Deprel::obj || view_.at(token).relation == Deprel::iobj) &&
           view_.at(token).head != kNone && view_.at(token).head + 1 == token;
  }
  /// Two places on the map; a building may stand in a town.
  bool are_apart(uint32_t a, uint32_t b) const {
    if (a == kNone || b == kNone || a == b) return false;
    const auto& all = view_.mentions.entities;
    return all[a].type == EntityType::place && all[b].type == EntityType::place;
  }
  /// Who speaks tells of what his own side did.
  bool is_own_deed(const Claim& deed, const Utterance& u) const {
    return std::any_of(deed.participants.begin(), deed.participants.end(), [&](const Participant& p) {
      if (p.role != Role::actor || p.entity == kNone) return false;
      if (u.speaker != kNone && scene_.together(p.entity, u.speaker)) return true;
      const uint32_t first = p.span.empty() ? kNone : view_.analysis.token_at(p.span.begin);
      if (first >= view_.analysis.tokens.size()) return false;
      const std::string_view w = view_.word(first);
      return w == "its" || w == "our" || w == "his" || w == "their" || w == "we" || w == "it";
    });
  }
  bool is_answering_deed(const Claim& answer, const Claim& act, bool led) const {
    uint32_t doer = kNone;
    for (const Participant& p : answer.participants) {
      if (p.role == Role::actor && p.entity != kNone) doer = p.entity;
    }
    if (doer == kNone || scene_.acts(act, doer)) return false;
    // "torched their own homes": what is hit may pass for the place
    if (!scene_.suffers(answer, answer.place) && are_apart(answer.place, act.place)) return false;
    if (answer.trigger.begin <= act.trigger.begin) return false;
    // "jets killed four of the attackers": a blow at who did the act
    for (const Participant& p : answer.participants) {
      if (p.role == Role::target && p.entity != kNone && scene_.acts(act, p.entity)) return false;
    }
    // another deed, long before
    if (answer.when.days.closed() && act.when.days.closed() && !answer.when.days.meets(act.when.days)) return false;
    const bool same_target = std::any_of(answer.participants.begin(), answer.participants.end(), [&](const auto& p) {
      return p.role == Role::target &&
             std::any_of(act.participants.begin(), act.participants.end(), [&](const auto& q) {
               return q.role == Role::target && q.entity == p.entity && p.entity != kNone;
             });
    });
    if (led) return true;
    // "striking the army on the town's edge ... after shelling by the army": who is struck strikes back
    if (scene_.suffers(act, doer)) return false;
    // "Jihadists stormed the base ... Hundreds of fighters attacked it": nobody is named who would be another
    const auto named = [&](uint32_t e) { return !view_.mentions.entities[e].names.empty(); };
    if (!named(doer) && std::none_of(act.participants.begin(), act.participants.end(), [&](const Participant& p) {
          return p.role == Role::actor && p.entity != kNone && named(p.entity);
        }))
      return false;
    if (same_target) return true;
    // "had dropped the bombs", "shot it down": whom or what it hit is told before, or not at all
    const bool own_target = std::any_of(answer.participants.begin(), answer.participants.end(), [&](const auto& p) {
      if (p.role != Role::target || p.span.empty()) return false;
      const std::string_view w = view_.word(view_.analysis.token_at(p.span.begin));
      return w != "the" && w != "it" && w != "them" && w != "him" && w != "her" && w != "those" && w != "us" &&
             w != "that";
    });
    if (answer.type != act.type && act.type != EventType::kill && answer.type != EventType::kill &&
        act.type != EventType::attack && answer.type != EventType::attack)
      return false;
    const bool placed =
        answer.place != kNone && answer.evidence.contains(answer.place_span) && answer.place != act.place;
    return !own_target && !placed;
  }
  /// "The militia did it", "government soldiers do": another does what was told.
  uint32_t did_it(const Utterance& u, const Claim& act) const {
    for (uint32_t t = u.first; t < u.end(); ++t) {
      if (!view_.is_verb(t) || view_.at(t).relation == Deprel::aux || view_.negated(t)) continue;
      const uint32_t object = view_.child(t, {Deprel::obj}), subject = view_.child(t, {Deprel::nsubj});
      if (subject == kNone || (object != kNone && !means_it(object))) continue;
      // "had thrown it", "fired it themselves": the very deed
      const bool again =
          object != kNone && (view_.lemma(t) == view_.lemma(view_.analysis.token_at(act.trigger.begin)) ||
                              (scene_.lexicon.kinds(view_, t, t + 1) & kAnswerForce) != 0);
      if (view_.lemma(t) != "do" && !again) continue;
      const uint32_t entity = view_.entity(subject);
      if (view_.is_actor(entity) && !scene_.acts(act, entity) && !scene_.suffers(act, entity)) return t;
    }
    return kNone;
  }
  bool means_it(uint32_t object) const {
    const std::string_view w = view_.word(object);
    return w == "it" || w == "this" || w == "that" || w == "so";
  }

 private:
  const AnswerScene& scene_;
  const ReportView& view_;
};

}  // namespace

Contest judge_answer(const AnswerScene& scene, const Utterance& u, const AnswerHits& hits, const FoundClaim& act) {
  return Judge(scene).judge(u, hits, act);
}

}  // namespace rashomon
