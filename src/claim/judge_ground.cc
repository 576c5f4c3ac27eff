// SPDX-License-Identifier: Apache-2.0
#include "judge_ground.h"

#include <string_view>

#include "find_contradiction.h"
#include "one_of.h"

namespace rashomon {
namespace {

class GroundJudge {
 public:
  explicit GroundJudge(const AnswerScene& scene) : scene_(scene), view_(scene.view) {}

  /// A word of holding or of an advance that failed, said of the ground of the act or of those who took it.
  uint32_t held_by_another(const Utterance& u, const Claim& act) const {
    const uint32_t end = u.end();
    if (tells_of_later(u, act)) return kNone;
    // that others raised their flag is what comes of a withdrawal
    const bool here = speaks_of_place(u, act) && (act.type != EventType::withdraw || says_still(u));
    for (uint32_t t = u.first; t < end; ++t) {
      const uint32_t kinds = scene_.lexicon.kinds(view_, t, end) & (kAnswerHold | kAnswerRepel);
      if (kinds == 0 || is_beside_the_point(view_, t) || scene_.tells_which(t, u) ||
          (view_.is_verb(t) && view_.at(t).tense == 4 && !view_.has_child(t, {Deprel::aux})))
        continue;
      if ((kinds & kAnswerHold) != 0 && here && !is_subject(act, t) && !is_modal(t) && !is_being_won(t) &&
          names_holder(u, act))
        return t;
      if ((kinds & kAnswerRepel) == 0 || !view_.is_verb(t) || is_modal(t) || is_aim(t)) continue;
      const uint32_t beaten = view_.child(t, {Deprel::obj, Deprel::nsubj_pass});
      if (beaten != kNone && is_attacker(beaten, act)) return t;
    }
    return kNone;
  }
  /// "their flag flies over it", "X holds it", or words of who is said to have lost it: a flag that is raised by nobody
  /// says nothing against who took the place.
  bool names_holder(const Utterance& u, const Claim& act) const {
    if (says_still(u) || (u.speaker != kNone && scene_.suffers(act, u.speaker))) return true;
    bool named = false;
    scene_.each_mention(u, [&](const Mention& m) {
      named = named || (view_.is_actor(m.entity) && !u.speaker_span.contains(m.span) && !scene_.acts(act, m.entity));
    });
    for (uint32_t t = u.first; t < u.end() && !named; ++t) {
      const std::string_view w = view_.word(t);
      named = w == "we" || w == "us" || w == "our" || w == "ours" || w == "their" || w == "its" || w == "his" ||
              w == "they" || w == "nobody" || w == "no";
    }
    return named;
  }
  /// "have retaken control of two villages": news of its own.
  bool is_being_won(uint32_t control) const {
    static constexpr std::string_view kWins[] = {"take", "retake",  "seize",     "gain", "regain", "wrest",
                                                 "win",  "recover", "establish", "lose", "assume"};
    const uint32_t verb = view_.at(control).head;
    return verb != kNone && view_.at(control).relation == Deprel::obj && one_of(view_.lemma(verb), kWins);
  }
  /// "called in air strikes to stop them": nobody has stopped them yet.
  bool is_aim(uint32_t verb) const {
    return view_.at(verb).relation == Deprel::advcl && view_.has_child(verb, {Deprel::mark}) &&
           view_.word(view_.child(verb, {Deprel::mark})) == "to";
  }
  /// "is still in our hands", "never left it"
  bool says_still(const Utterance& u) const {
    for (uint32_t t = u.first; t < u.end(); ++t) {
      const std::string_view w = view_.lemma(t);
      if (w == "still" || w == "remain" || w == "stay" || w == "never" || w == "not" || w == "n't") return true;
    }
    return false;
  }
  /// "Last night the airport was back in their hands": news, no contradiction.
  bool tells_of_later(const Utterance& u, const Claim& act) const {
    const auto& times = view_.mentions.times;
    const uint32_t end = view_.at(u.last - 1).span.end;
    auto it = std::lower_bound(times.begin(), times.end(), view_.at(u.first).span.begin,
                               [](const TimeMention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != times.end() && it->span.begin < end; ++it) {
      if (it->when.days.closed() && act.when.days.closed() && it->when.days.earliest > act.when.days.latest)
        return true;
    }
    return false;
  }
  bool is_modal(uint32_t verb) const {
    for (uint32_t c : view_.children(verb)) {
      const std::string_view w = view_.word(c);
      if (view_.at(c).relation == Deprel::aux &&
          (w == "will" || w == "would" || w == "shall" || w == "may" || w == "'ll" || w == "should" || w == "could"))
        return true;
    }
    return view_.negated(verb);
  }
  /// "the attackers", "the assault", "them", or who is said to have taken the place.
  bool is_attacker(uint32_t token, const Claim& act) const {
    const uint32_t entity = view_.entity(token);
    if (entity != kNone && scene_.acts(act, entity)) return true;
    const uint32_t det = view_.child(token, {Deprel::det});
    if (det != kNone && view_.word(det) != "the") return false;
    const std::string_view w = view_.lemma(token);
    static constexpr std::string_view kWords[] = {
        "attacker", "assailant", "intruder", "invader",   "enemy",  "assault", "attack", "offensive",
        "advance",  "attempt",   "landing",  "incursion", "raid",   "force",   "column", "they",
        "them",     "rebel",     "bandit",   "terrorist", "raider", "wave"};
    return one_of(w, kWords);
  }
  /// The place of the act, by its name, a noun or a pronoun, or ground that only it can mean.
  bool speaks_of_place(const Utterance& u, const Claim& act) const {
    bool found = false;
    scene_.each_mention(u, [&](const Mention& m) { found = found || (m.entity == act.place && act.place != kNone); });
    for (uint32_t t = u.first; !found && t < u.end(); ++t) {
      const std::string_view w = view_.word(t);
      found = w == "there" || w == "here" || w == "both" || (w == "it" && view_.entity(t) != u.speaker);
      const uint32_t det = view_.is_noun(t) ? view_.child(t, {Deprel::det, Deprel::nmod_poss}) : kNone;
      if (det == kNone || found) continue;
      const std::string_view d = view_.word(det), lemma = view_.lemma(t);
      static constexpr std::string_view kGround[] = {
          "town",   "city",     "village",  "place",      "base",     "port",     "harbour",
          "harbor", "airport",  "airfield", "runway",     "bridge",   "hill",     "height",
          "post",   "position", "camp",     "settlement", "fortress", "barracks", "station",
          "island", "district", "street",   "centre",     "center",   "line",     "flag"};
      found = (d == "the" || d == "this" || d == "that" || d == "our" || d == "its" || d == "their" || d == "both") &&
              one_of(lemma, kGround);
    }
    return found;
  }

  /// The doer of the act is told to do what stands at the token.
  bool is_subject(const Claim& claim, uint32_t token) const {
    if (token == kNone || !view_.is_verb(token) || view_.passive(token)) return false;
    const uint32_t subject = view_.subject(token);
    const uint32_t entity = subject == kNone ? kNone : view_.entity(subject);
    return entity != kNone && scene_.acts(claim, entity);
  }

  bool names_other_place(const Utterance& u, const Claim& claim) const {
    bool other = false, same = false;
    scene_.each_mention(u, [&](const Mention& m) {
      const EntityType type = view_.mentions.entities[m.entity].type;
      if (m.form != MentionForm::name || (type != EntityType::place && type != EntityType::facility)) return;
      if (m.entity == claim.place || claim.place == kNone) same = true;
      if (m.entity != claim.place && !u.speaker_span.contains(m.span)) other = true;
    });
    return other && !same;
  }

 private:
  const AnswerScene& scene_;
  const ReportView& view_;
};

}  // namespace

uint32_t held_by_another(const AnswerScene& scene, const Utterance& u, const Claim& act) {
  return GroundJudge(scene).held_by_another(u, act);
}

bool names_other_place(const AnswerScene& scene, const Utterance& u, const Claim& act) {
  return GroundJudge(scene).names_other_place(u, act);
}

}  // namespace rashomon
