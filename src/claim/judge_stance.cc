// SPDX-License-Identifier: Apache-2.0
// Judges stance by climbing from the trigger to the main verb. Each step asks what the word above does to what stands
// below: "managed to" keeps it, "tried to" makes it a plan, "failed to" and "denied" deny it, "called on them to"
// demands it, "if" takes it back. The words are classes of the rule files. The first step that decides wins; asserted
// if none does.
#include "judge_stance.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "one_of.h"

namespace rashomon {
namespace {

class Judge {
 public:
  Judge(const Scene& scene, const TriggerHit& found) : scene_(scene), found_(found) {}

  std::optional<Stance> run() {
    const bool noun = scene_.rules.triggers[found_.trigger].noun;
    uint32_t at = found_.head;
    if (!noun && is_left_with(at)) return std::nullopt;
    // "defused explosives planted under a bridge"
    if (!noun && scene_.is(at, Deprel::acl) && scene_.head(at) != kNone && is_made_safe(scene_.head(at)))
      return std::nullopt;
    if (noun) {
      if (is_called_off(at) || is_claimed_by_none()) return std::nullopt;
      judge_noun(at);
      if (!decided_) at = climb_from_noun(at);
    }
    for (int step = 0; step < kMaxClimb && at != kNone && !decided_; ++step) at = climb(at);
    if (!decided_ && is_of_not_one()) decide(Stance::denies);
    if (decided_ && stance_ == Stance::demands && is_denied_deed()) stance_ = Stance::denies;
    if (!decided_ && (is_of_denied_report() || is_of_untrue_report())) decide(Stance::denies);
    if (!decided_ && is_question() && !asks_about_it()) decide(Stance::doubts);
    if (!decided_ && follows_from_condition()) decide(Stance::plans);
    if (!decided_ && is_inverted_condition()) drop();
    if (dropped_ || is_how_many()) return std::nullopt;
    if (stance_ == Stance::denies && is_asked_who()) return Stance::asserts;
    return stance_;
  }

 private:
  /// "leaving the rebels with a sliver of territory": nobody went.
  bool is_left_with(uint32_t v) const {
    if (scene_.lemma(v) != "leave") return false;
    const uint32_t object = scene_.child(v, Deprel::obj);
    if (object == kNone || !scene_.acts(object)) return false;
    bool with = false;
    scene_.each_child(v, [&](uint32_t c) { with = with || (c > object && scene_.preposition(c) == "with"); });
    scene_.each_child(object, [&](uint32_t c) { with = with || (c > object && scene_.preposition(c) == "with"); });
    return with;
  }

  bool in(uint32_t t, KeyedWord name) const { return (scene_.word_classes(t) & scene_.rules.class_named(name)) != 0; }

  void decide(Stance stance) {
    if (!decided_) stance_ = stance;
    decided_ = true;
  }
  void drop() { decided_ = dropped_ = true; }

  /// "Not a single soldier set foot there", by the words alone: trees take short verbs behind nouns for nouns.
  bool is_of_not_one() const {
    constexpr uint32_t kFarthest = 7;
    const uint32_t first = scene_.analysis.sentences[scene_.sentence(found_.head)].first;
    for (uint32_t t = found_.head; t-- > first && found_.head - t <= kFarthest;) {
      const Upos tag = scene_.token(t).tag;
      if (tag == Upos::PUNCT || tag == Upos::AUX || tag == Upos::CCONJ || tag == Upos::SCONJ || tag == Upos::ADP)
        return false;
      if (scene_.lemma(t) != "not" || t + 2 >= found_.head) continue;
      return scene_.lemma(t + 1) == "one" || (scene_.lemma(t + 1) == "a" && scene_.lemma(t + 2) == "single");
    }
    return false;
  }

  /// "denied having ordered the raid", "denies ordering it": who demanded nothing, as far as he says.
  bool is_denied_deed() const {
    uint32_t v = found_.support != kNone ? found_.support : found_.head;
    for (int step = 0; step < 3 && v != kNone; ++step, v = scene_.head(v)) {
      if (!scene_.is_verb(v) || scene_.head(v) == kNone || !in(scene_.head(v), "deny-verb")) continue;
      bool gerund = scene_.token(v).tense == 4;
      scene_.each_child(
          v, [&](uint32_t c) { gerund = gerund || (scene_.is(c, Deprel::aux) && scene_.word(c) == "having"); });
      return gerund;
    }
    return false;
  }

  /// "No group has claimed the killing": which tells neither that nor of whom.
  bool is_claimed_by_none() const {
    if (found_.support == kNone || (scene_.lemma(found_.support) != "claim" && scene_.lemma(found_.support) != "admit"))
      return false;
    const uint32_t subject = scene_.child(found_.support, Deprel::nsubj);
    return subject != kNone && has_no(subject);
  }

  /// "no word on how many people were killed": what is asked for is not told.
  bool is_how_many() const {
    const uint32_t first = scene_.analysis.sentences[scene_.sentence(found_.head)].first;
    const uint32_t noun = scene_.child(found_.head, Deprel::nsubj_pass) != kNone
                              ? scene_.child(found_.head, Deprel::nsubj_pass)
                              : scene_.child(found_.head, Deprel::nsubj);
    if (noun == kNone || noun > found_.head) return false;
    for (uint32_t t = scene_.extent(noun).first; t < noun; ++t) {
      if (t > first && scene_.lemma(t) == "many" && scene_.lemma(t - 1) == "how") return true;
    }
    return false;
  }

  /// "It was not known who had laid the mine", "could not say which side fired": that somebody did so is not denied.
  bool is_asked_who() const {
    static constexpr std::array<std::string_view, 10> kUnsure = {"unclear",   "unknown",     "uncertain", "unsure",
                                                                 "determine", "investigate", "establish", "ask",
                                                                 "wonder",    "unable"};
    const uint32_t verb = found_.support != kNone ? found_.support : found_.head;
    if (!scene_.is_verb(verb)) return false;
    bool asked = false;
    scene_.each_child(verb, [&](uint32_t c) {
      // "It was not clear why they had left"
      if (scene_.is(c, Deprel::advmod) && c < verb && !has_modal(verb) &&
          one_of(scene_.lemma(c), {"why", "how", "when", "where"}))
        asked = true;
      if (!scene_.is(c, Deprel::nsubj) && !scene_.is(c, Deprel::nsubj_pass)) return;
      const auto asks = [&](uint32_t t) {
        const std::string_view word = scene_.lemma(t);
        return word == "who" || word == "which" || word == "what" || word == "whose";
      };
      asked = asked || asks(c);
      scene_.each_child(c, [&](uint32_t d) { asked = asked || (d < c && asks(d)); });
    });
    if (!asked || scene_.is(verb, Deprel::acl_relcl)) return false;
    uint32_t above = scene_.head(verb);
    for (int step = 0; step < 2 && above != kNone; ++step, above = scene_.head(above)) {
      if (one_of(scene_.lemma(above), kUnsure)) return true;
      bool refused = false;
      scene_.each_child(above, [&](uint32_t c) {
        refused =
            refused || (c < verb && in(c, "negation")) || (scene_.is(c, Deprel::nsubj) && scene_.lemma(c) == "nobody");
      });
      if (refused) return true;
    }
    return false;
  }

  /// "called off the strikes", "the visit was cancelled": what did not take place.
  bool is_called_off(uint32_t n) const {
    if (is_made_safe(n)) return true;
    const uint32_t v = scene_.head(n);
    if (v == kNone || !scene_.is_verb(v) || !(scene_.is(n, Deprel::obj) || scene_.is(n, Deprel::nsubj_pass)))
      return false;
    const std::string_view verb = scene_.lemma(v);
    if (verb == "cancel" || verb == "abort" || verb == "postpone" || verb == "shelve") return true;
    return verb == "call" && v + 1 < scene_.size() && scene_.lemma(v + 1) == "off";
  }

  /// "defused dozens of mines and explosive devices": nothing went off.
  bool is_made_safe(uint32_t n) const {
    static constexpr std::array<std::string_view, 7> kMakesSafe = {"defuse",     "dismantle", "disarm", "deactivate",
                                                                   "neutralise", "unearth",   "clear"};
    const auto makes_safe = [&](uint32_t t) { return scene_.is_verb(t) && one_of(scene_.lemma(t), kMakesSafe); };
    // by the words alone: trees part lists otherwise
    const uint32_t first = scene_.analysis.sentences[scene_.sentence(n)].first;
    for (uint32_t t = n; t-- > first && n - t <= 8 && scene_.token(t).tag != Upos::PUNCT;) {
      if (makes_safe(t)) return true;
    }
    for (int step = 0; step < 4 && n != kNone && !scene_.is_verb(n); ++step) {
      const uint32_t h = scene_.head(n);
      const Deprel r = scene_.token(n).relation;
      if (h == kNone || (r != Deprel::obj && r != Deprel::nsubj_pass && r != Deprel::conj && r != Deprel::nmod))
        return false;
      if (scene_.is_verb(h)) return makes_safe(h);
      n = h;
    }
    return false;
  }

  /// "rejected the accusation that its troops shelled the town", by the words alone: parsers take "that" for a
  /// relative.
  bool is_of_denied_report() const {
    const uint32_t first = scene_.analysis.sentences[scene_.sentence(found_.head)].first;
    uint32_t own = found_.head;  // "had been shelled": the first of its verbs
    while (own > first && scene_.token(own - 1).tag == Upos::AUX) --own;
    for (uint32_t t = own; t-- > first && found_.head - t <= 8;) {
      if (scene_.token(t).tag == Upos::PUNCT || scene_.token(t).tag == Upos::AUX || in(t, "negation")) return false;
      if (scene_.lemma(t) != "that") continue;
      if (t < first + 2 || scene_.token(t - 1).tag != Upos::NOUN || !in(t - 1, "report-noun")) return false;
      for (uint32_t v = t - 1; v-- > first && t - v <= 4;) {
        if (scene_.is_verb(v)) return in(v, "deny-verb") && !has_author(t - 1);
      }
      return false;
    }
    return false;
  }

  /// "The charge that troops shelled the town was groundless", "called reports that X fell unfounded".
  bool is_of_untrue_report() const {
    constexpr uint32_t kFarthest = 14;
    const Sentence& s = scene_.analysis.sentences[scene_.sentence(found_.head)];
    uint32_t that = kNone;
    for (uint32_t t = found_.head; t-- > s.first + 1 && found_.head - t <= kFarthest && that == kNone;) {
      if (scene_.lemma(t) == "that") that = t;
      if (scene_.token(t).norm == ";" || scene_.token(t).norm == ":") return false;
    }
    if (that == kNone || !in(that - 1, "report-noun")) return false;
    uint32_t behind = 0;
    for (uint32_t t = found_.head + 1; t < s.last && behind++ < kFarthest; ++t) {
      if (scene_.token(t).tag == Upos::PUNCT && scene_.token(t).norm != "," && scene_.token(t).norm != "\"")
        return false;
      if (in(t, "negation") || scene_.token(t).tag == Upos::SCONJ || scene_.lemma(t) == "that") return false;
      if (in(t, "untrue-word")) return !scene_.has_child(t, Deprel::det);
    }
    return false;
  }

  /// "If the convoys stop, he warned, the town falls within a week": the present tense behind a condition.
  bool follows_from_condition() const {
    const uint32_t first = first_word();
    if (scene_.lemma(first) != "if" && scene_.lemma(first) != "unless") return false;
    const bool comma = has_comma(first, found_.head);
    const Token& verb = scene_.token(found_.support != kNone ? found_.support : found_.head);
    return comma && verb.tag == Upos::VERB && verb.tense == 2;
  }

  /// "Had the rebels attacked at dawn, the town would have fallen": the words of the condition tell of no act.
  bool is_inverted_condition() const {
    const Sentence& s = scene_.analysis.sentences[scene_.sentence(found_.head)];
    const uint32_t first = first_word();
    const std::string_view word = scene_.token(first).norm;
    if ((word != "Had" && word != "Were" && word != "Should") || first + 1 >= found_.head) return false;
    if (scene_.token(s.last - 1).norm == "?") return false;
    return !has_comma(first, found_.head) && has_comma(found_.head, s.last);
  }

  /// The first token of the claim's sentence that is a word.
  uint32_t first_word() const {
    uint32_t first = scene_.analysis.sentences[scene_.sentence(found_.head)].first;
    while (first < found_.head && scene_.token(first).tag == Upos::PUNCT) ++first;
    return first;
  }

  bool has_comma(uint32_t first, uint32_t last) const {
    for (uint32_t t = first; t < last; ++t) {
      if (scene_.token(t).norm == ",") return true;
    }
    return false;
  }

  bool is_question() const {
    const Sentence& s = scene_.analysis.sentences[scene_.sentence(found_.head)];
    return s.last > s.first && scene_.token(s.last - 1).norm == "?";
  }

  /// "Who threw the grenades?", "When was the town freed?": that it was done is taken for granted.
  bool asks_about_it() const {
    static constexpr std::array<std::string_view, 8> kAsks = {"who",   "whom", "whose", "when",
                                                              "where", "why",  "how",   "which"};
    const std::string_view word = scene_.lemma(first_word());
    return one_of(word, kAsks) && is_past(found_.head);
  }
  /// "no attack", "the alleged attack", "a planned withdrawal".
  void judge_noun(uint32_t n) {
    if (scene_.refused_part(n) != kNone) return decide(Stance::denies);
    scene_.each_child(n, [&](uint32_t c) {
      if (scene_.is(c, Deprel::det) && in(c, "negation")) decide(Stance::denies);
      if (scene_.is(c, Deprel::amod) || scene_.is(c, Deprel::compound)) {
        if (in(c, "doubt-word")) decide(Stance::doubts);
        if (in(c, "plan-word")) decide(Stance::plans);
      }
    });
  }

  /// From a noun to the verb over it, past the nouns between ("calls for the withdrawal of troops").
  uint32_t climb_from_noun(uint32_t n) {
    if (found_.support != kNone) {
      if (!found_.support_suffers || in(found_.support, "prevent-verb")) judge_governor(found_.support, {});
      // "unable to withstand the strikes", "did not survive the attack": these were
      const std::string_view verb = scene_.lemma(found_.support);
      const bool borne = verb == "withstand" || verb == "survive" || verb == "resist" || verb == "endure";
      return found_.support_suffers && borne ? kNone : found_.support;
    }
    uint32_t at = n;
    for (int step = 0; step < kMaxClimb; ++step) {
      const std::string_view p = scene_.preposition(at);
      const uint32_t h = scene_.head(at);
      if (decided_) return kNone;
      if (p == "without") decide(Stance::denies);
      if (scene_.has_child(at, Deprel::cop)) return at;
      if (h == kNone) return kNone;
      const Deprel r = scene_.token(at).relation;
      if (scene_.is_verb(h)) {
        const bool governed = r == Deprel::obj || r == Deprel::nsubj_pass || r == Deprel::obl || r == Deprel::xcomp;
        if (governed) judge_governor(h, p);
        // "no attack took place", "a withdrawal would follow": the act is what the clause is about.
        return r == Deprel::nsubj || r == Deprel::nsubj_pass ? (in(h, "occur-verb") ? h : kNone) : kNone;
      }
      if (r == Deprel::nmod || r == Deprel::compound) {
        // "is not the end of the battle": what is said of the end is not said of the battle.
        if (!in(h, "container") && scene_.has_child(h, Deprel::cop)) at = kNone;
        if (in(h, "demand-noun"))
          decide(Stance::demands);
        else if (in(h, "attempt-noun"))
          decide(Stance::plans);
        else if (in(h, "denial-noun"))
          decide(Stance::denies);
        if (at == kNone) return kNone;
      }
      at = h;
    }
    return kNone;
  }

  /// "prevented the capture" denies it, "failed to prevent it" does not; "sealed the road to prevent an escape" tells
  /// why the road was sealed, and of no escape.
  void judge_prevented(uint32_t verb) {
    const uint32_t above = scene_.head(verb);
    const bool purpose = is_infinitive(verb) && above != kNone &&
                         (scene_.is(verb, Deprel::advcl) || scene_.is(verb, Deprel::acl) || in(above, "fail-verb"));
    if (!purpose || in(above, "succeed-verb")) return decide(Stance::denies);
    if (in(above, "fail-verb")) return decide(Stance::asserts);
    drop();
  }

  /// "has not confirmed the loss": neither says it nor denies it.
  bool is_unconfirmed(uint32_t verb) const {
    const std::string_view w = scene_.lemma(verb);
    return (w == "confirm" || w == "verify" || w == "corroborate") && negated(verb);
  }

  /// What a verb does to a noun under it: "demanded their withdrawal", "denied the attack", "threatened an attack".
  void judge_governor(uint32_t verb, std::string_view preposition) {
    const bool object = preposition.empty();
    if (object && is_unconfirmed(verb)) return drop();
    // "called a truce", "called it a retreat", "pressed its siege" demand nothing.
    const bool names = object && (scene_.lemma(verb) == "call" || scene_.lemma(verb) == "press");
    if (in(verb, "demand-verb") && !names && (object || preposition == "for" || preposition == "on"))
      decide(Stance::demands);
    else if (in(verb, "deny-verb") && object)
      decide(Stance::denies);
    else if (in(verb, "prevent-verb") && object)
      judge_prevented(verb);
    else if (in(verb, "attempt-verb") && !(object && scene_.lemma(verb) == "commit") &&
             (object || preposition == "for" || preposition == "to"))
      decide(Stance::plans);
    else if (in(verb, "warn-verb"))
      decide(Stance::plans);
  }

  /// Looks at one verb (or predicate) and goes to what governs it; kNone at the top.
  uint32_t climb(uint32_t v) {
    judge_own(v);
    if (decided_) return kNone;
    const uint32_t h = scene_.head(v);
    if (h == kNone) return kNone;
    const Deprel r = scene_.token(v).relation;
    const bool infinitive = is_infinitive(v);
    if (infinitive && r != Deprel::acl && is_over(v) && is_one_of_a_row(h))
      return kNone;  // "were the first to have been hit"
    switch (r) {
      case Deprel::conj:
        // "plans to attack and capture": what governs the first governs the second, if that is as finite as the first.
        beside_ = true;
        return is_finite(v) ? finite_conjunct(v, h) : h;
      case Deprel::xcomp:
      case Deprel::ccomp:
      case Deprel::csubj:
      case Deprel::csubj_pass: return climb_complement(v, h, infinitive);
      case Deprel::advcl: return climb_adverbial(v, h, infinitive);
      case Deprel::acl:
        if (infinitive && (is_one_of_a_row(h) || is_over(v))) return kNone;
        return infinitive || scene_.has_child(v, Deprel::mark) || has_of(v) || in(h, "deny-verb")
                   ? climb_to_noun(h, infinitive)
                   : kNone;
      case Deprel::acl_relcl:
        // "denied reports that the army had withdrawn": a content clause that passes for a relative one
        return scene_.has_child(v, Deprel::mark) ? climb_to_noun(h, infinitive) : kNone;
      case Deprel::nmod:
      case Deprel::obl: return climb_to_noun(h, infinitive);
      case Deprel::obj:
      case Deprel::nsubj_pass: judge_governor(h, {}); return scene_.is_verb(h) ? h : kNone;
      default: return kNone;
    }
  }

  /// "the third town to be attacked", "the only one to fall": told of what has come to pass.
  bool is_one_of_a_row(uint32_t noun) const {
    static constexpr std::array<std::string_view, 18> kRow = {
        "first", "second", "third", "fourth",   "fifth",   "sixth",  "seventh", "eighth", "ninth",
        "tenth", "last",   "only",  "eleventh", "twelfth", "latest", "sole",    "newest", "umpteenth"};
    const auto in_row = [&](uint32_t t) { return one_of(scene_.word(t), kRow); };
    bool row = in_row(noun);
    for (uint32_t t = scene_.extent(noun).first; t < noun; ++t) row = row || in_row(t);
    // "will be the next town to be attacked"
    scene_.each_child(noun, [&](uint32_t c) { row = row && !(scene_.is(c, Deprel::aux) && in(c, "plan-modal")); });
    return row;
  }

  /// "the largest town to have been retaken"
  bool is_over(uint32_t v) const {
    bool have = false;
    scene_.each_child(v, [&](uint32_t c) { have = have || (scene_.is(c, Deprel::aux) && scene_.word(c) == "have"); });
    return have;
  }

  bool has_of(uint32_t v) const { return scene_.preposition(v) == "of"; }

  /// By its own form, or by an auxiliary of its own: "no one was hurt and the mayor has left".
  bool is_finite(uint32_t v) const {
    bool finite = scene_.token(v).tense == 1 || scene_.token(v).tense == 2;
    scene_.each_child(v, [&](uint32_t c) {
      const bool aux = scene_.is(c, Deprel::aux) || scene_.is(c, Deprel::aux_pass);
      finite = finite || (aux && (scene_.token(c).tense == 1 || scene_.token(c).tense == 2));
    });
    return finite;
  }

  uint32_t finite_conjunct(uint32_t, uint32_t h) {
    // "said they had taken X and moved into Y" keeps the governor of the first; its own modals do not carry over.
    const Deprel r = scene_.token(h).relation;
    if ((r == Deprel::ccomp || r == Deprel::xcomp) && scene_.head(h) != kNone)
      return climb_complement(h, scene_.head(h), false);
    return kNone;
  }

  bool is_infinitive(uint32_t v) const {
    bool to = false;
    scene_.each_child(v, [&](uint32_t c) {
      to = to || ((scene_.is(c, Deprel::mark) || scene_.is(c, Deprel::aux)) && scene_.lemma(c) == "to");
    });
    return to && !is_gerund(scene_, v);
  }

  /// Negation, modals, adverbs and markers that hang on the verb itself.
  void judge_own(uint32_t v) {
    bool negated = false;
    bool modal = false;
    scene_.each_child(v, [&](uint32_t c) {
      const Deprel r = scene_.token(c).relation;
      if (r == Deprel::mark && in(c, "condition-word")) drop();
      if (r == Deprel::advmod && scene_.lemma(c) == "whether") drop();
      // "ready for talks, but only when they had withdrawn"
      if (r == Deprel::advmod && scene_.lemma(c) == "when" && c > 1 && scene_.lemma(c - 1) == "only" &&
          scene_.lemma(c - 2) == "but")
        decide(Stance::demands);
      if ((r == Deprel::advmod || r == Deprel::aux || r == Deprel::cc || r == Deprel::mark || r == Deprel::case_) &&
          in(c, "negation"))
        negated = true;
      // "could confirm only that they had left": he does
      // "could be seen running away": they ran
      const bool seen =
          ((scene_.lemma(v) == "see" && v != found_.head) || scene_.lemma(v) == "hear") && scene_.lemma(c) == "could";
      const bool confirms = seen || ((scene_.lemma(v) == "confirm" || scene_.lemma(v) == "say") && v != found_.head &&
                                     (scene_.lemma(c) == "could" || scene_.lemma(c) == "can"));
      if (r == Deprel::aux && in(c, "plan-modal") && !confirms) modal = true;
      if (r == Deprel::advmod && in(c, "doubt-word")) decide(Stance::doubts);
      if (r == Deprel::advmod && in(c, "plan-word") && !(is_past(v) && !has_modal(v))) decide(Stance::plans);
      if ((r == Deprel::nsubj || r == Deprel::nsubj_pass) && has_no(c)) negated = true;
      if (r == Deprel::obj && has_no(c)) negated = negated || !beside_;
      if (r == Deprel::obl && is_at_no_time(c)) negated = true;
    });
    beside_ = false;
    if (is_set_apart(v)) {
      if (scene_.lemma(scene_.head(v)) == "far" && this->negated(scene_.head(v))) return decide(Stance::plans), void();
      negated = true;
    }
    if (negated && modal && !could_not(v)) return decide(Stance::plans), void();
    if (negated && can(v)) return drop();  // "so that no plane can bomb us"
    if (negated)
      decide(Stance::denies);
    else if (modal && !is_hearsay(v))
      decide(may_have(v) ? Stance::doubts : Stance::plans);
  }

  /// "may have been killed": of what is over one is unsure.
  bool may_have(uint32_t v) const {
    bool may = false, have = false;
    scene_.each_child(v, [&](uint32_t c) {
      const std::string_view w = scene_.lemma(c);
      may = may || (scene_.is(c, Deprel::aux) && (w == "may" || w == "might"));
      have = have || (scene_.is(c, Deprel::aux) && w == "have");
    });
    return may && have;
  }

  /// "The town would have been taken on Wednesday, says X": as French and Spanish tell what they do not vouch for,
  /// which translations keep. What only might have been has no day, or a condition.
  bool is_hearsay(uint32_t v) const {
    bool would = false, have = false;
    scene_.each_child(v, [&](uint32_t c) {
      if (!scene_.is(c, Deprel::aux)) return;
      would = would || scene_.lemma(c) == "would";
      have = have || scene_.lemma(c) == "have";
    });
    if (!would || !have) return false;
    const Sentence& s = scene_.analysis.sentences[scene_.sentence(v)];
    for (uint32_t t = s.first; t < s.last; ++t) {
      const std::string_view w = scene_.lemma(t);
      if (w == "if" || w == "had" || w == "unless" || w == "otherwise" || w == "without" || w == "but" ||
          in(t, "condition-word"))
        return false;
    }
    const Span clause = scene_.token(scene_.extent(v).first).span.join(scene_.token(scene_.extent(v).second - 1).span);
    return std::any_of(scene_.mentions.times.begin(), scene_.mentions.times.end(), [&](const TimeMention& time) {
      return clause.contains(time.span) && (time.when.days.closed() || time.when.days.known());
    });
  }

  /// "would soon be retaken"; "soon overran the farm" is over.
  bool has_modal(uint32_t v) const {
    bool modal = false;
    scene_.each_child(v, [&](uint32_t c) { modal = modal || (scene_.is(c, Deprel::aux) && in(c, "plan-modal")); });
    return modal;
  }

  /// "at no time", "under no circumstances", "in no way".
  bool is_at_no_time(uint32_t noun) const {
    static constexpr std::array<std::string_view, 10> kTimes = {"time",  "point", "stage",        "moment",  "occasion",
                                                                "phase", "way",   "circumstance", "account", "manner"};
    if (!one_of(scene_.lemma(noun), kTimes)) return false;
    bool no = false;
    scene_.each_child(noun, [&](uint32_t c) { no = no || (scene_.is(c, Deprel::det) && scene_.lemma(c) == "no"); });
    return no;
  }

  bool can(uint32_t v) const {
    bool can = false;
    scene_.each_child(v, [&](uint32_t c) { can = can || (scene_.is(c, Deprel::aux) && scene_.lemma(c) == "can"); });
    return can;
  }

  bool could_not(uint32_t v) const {
    bool could = false;
    scene_.each_child(v, [&](uint32_t c) {
      could = could || (scene_.is(c, Deprel::aux) &&
                        (scene_.lemma(c) == "could" || scene_.lemma(c) == "can" || scene_.lemma(c) == "would"));
    });
    return could;
  }

  /// "No rebels withdrew", "no one was killed".
  bool has_no(uint32_t noun) const {
    if (in(noun, "negation")) return true;
    // "not one civilian", "not a single round"
    uint32_t first = scene_.extent(noun).first;
    while (first < noun && scene_.token(first).tag == Upos::PUNCT) ++first;
    const uint32_t none = scene_.lemma(first) == "not" ? first : first > 0 ? first - 1 : first;
    if (scene_.lemma(none) == "not" && none + 2 < scene_.size() &&
        (scene_.lemma(none + 1) == "one" || (scene_.lemma(none + 1) == "a" && scene_.lemma(none + 2) == "single")))
      return true;
    bool no = false;
    scene_.each_child(noun, [&](uint32_t c) {
      no = no || (scene_.is(c, Deprel::det) && (scene_.lemma(c) == "no" || scene_.lemma(c) == "neither")) ||
           (scene_.is(c, Deprel::cc_preconj) && scene_.lemma(c) == "neither");  // "Neither A nor B has fallen"
    });
    return no;
  }

  /// "It took the army three days to retake the town": it did.
  bool took_time(uint32_t verb) const {
    const uint32_t it = scene_.child(verb, Deprel::nsubj);
    return scene_.lemma(verb) == "take" && scene_.token(verb).tense == 1 && it != kNone && scene_.lemma(it) == "it";
  }

  /// "stormed the town, only to retreat": what came of it.
  bool is_all_that_came(uint32_t v) const {
    bool only = false;
    scene_.each_child(v, [&](uint32_t c) {
      only = only || (scene_.is(c, Deprel::mark) && c > 0 && scene_.lemma(c) == "to" && scene_.word(c - 1) == "only");
    });
    return only;
  }

  /// "It was not the army that shelled the town", "far from having surrendered".
  bool is_set_apart(uint32_t v) const {
    const uint32_t h = scene_.head(v);
    if (h == kNone || h > v) return false;
    if (scene_.is(v, Deprel::advcl) && scene_.lemma(h) == "far") {
      bool from = false;
      scene_.each_child(v,
                        [&](uint32_t c) { from = from || (scene_.is(c, Deprel::mark) && scene_.lemma(c) == "from"); });
      return from;
    }
    if (!scene_.is(v, Deprel::acl_relcl) || !scene_.has_child(h, Deprel::cop)) return false;
    const uint32_t it = scene_.child(h, Deprel::nsubj);
    return it != kNone && scene_.lemma(it) == "it" && negated(h);
  }

  uint32_t climb_complement(uint32_t v, uint32_t h, bool infinitive) {
    const bool used = infinitive && scene_.lemma(h) == "use" && scene_.token(h).tense == 1;  // "used rifles to shoot"
    if (in(h, "succeed-verb") || used || (infinitive && (took_time(h) || is_found_out(v, h)))) return h;
    // "denied army claims that they had left": a clause on a noun
    if (!scene_.is_verb(h) && in(h, "report-noun") && scene_.has_child(v, Deprel::mark))
      return climb_to_noun(h, infinitive);
    if (is_unconfirmed(h)) return drop(), kNone;
    if (is_made_an_aim(v, h)) return decide(Stance::plans), kNone;
    const bool bare_word = in(h, "attempt-verb") || in(h, "demand-verb");
    // Nobody "rejects they left": without "that" the parser took a neighbour for a clause below.
    const bool taken = scene_.lemma(h) == "reject" || scene_.lemma(h) == "dismiss" || scene_.lemma(h) == "dispute";
    if (in(h, "deny-verb") && (!taken || scene_.has_child(v, Deprel::mark)))
      decide(Stance::denies);
    else if (in(h, "fail-verb") && scene_.has_child(h, Deprel::mark) &&
             in(scene_.child(h, Deprel::mark), "condition-word"))
      drop();  // "if they failed to send help"
    else if (in(h, "fail-verb") && (infinitive || scene_.is(v, Deprel::xcomp)))
      decide(negated(h) ? Stance::asserts : Stance::denies);
    else if (in(h, "prevent-verb"))
      judge_prevented(h);
    else if (in(h, "demand-verb") && (infinitive || scene_.is(v, Deprel::xcomp) || bare(v)))
      decide(Stance::demands);
    else if (in(h, "doubt-verb"))
      decide(Stance::doubts);
    else if (in(h, "attempt-verb") && (infinitive || scene_.is(v, Deprel::xcomp)))
      decide(Stance::plans);
    else if (in(h, "warn-verb") && (infinitive || (bare(v) && !scene_.has_child(v, Deprel::nsubj))))
      decide(Stance::plans);  // also: vowed "liberate all towns"
    else if (in(h, "hope-verb") && !(scene_.lemma(h) == "suggest" && is_past(v)))
      decide(Stance::plans);
    if (decided_ || dropped_) return kNone;
    // "went on air to announce that he was killed": what is told does not hang on the plan to tell it
    if (!infinitive && scene_.is(v, Deprel::ccomp) && in(h, "speech-verb") && !negated(h) && is_infinitive(h) &&
        scene_.token(v).tense != 5)
      return kNone;
    if (infinitive && !in(h, "cause-verb") && !in(h, "speech-verb") && !in(h, "seem-verb") && !bare_word)
      decide(Stance::plans);
    return decided_ ? kNone : h;
  }

  /// "woke to find that they had left", "returned to find the village burned"
  bool is_found_out(uint32_t v, uint32_t h) const {
    static constexpr std::array<std::string_view, 7> kCome = {"wake",   "awake", "awaken", "return",
                                                              "arrive", "come",  "emerge"};
    const std::string_view word = scene_.lemma(v);
    const bool finds = word == "find" || word == "discover" || word == "learn" || word == "see";
    if (finds && v >= 2 && scene_.lemma(v - 1) == "to" && scene_.lemma(v - 2) == "only") return true;  // "only to find"
    return finds && one_of(scene_.lemma(h), kCome);
  }

  /// "has made crushing the group a priority"
  bool is_made_an_aim(uint32_t v, uint32_t h) const {
    static constexpr std::array<std::string_view, 6> kAims = {"priority", "goal", "aim", "objective", "task", "target"};
    if (scene_.lemma(h) != "make" || scene_.token(v).tense != 4) return false;
    bool aim = false;
    for (uint32_t t = v + 1; t < scene_.extent(h).second; ++t) aim = aim || one_of(scene_.lemma(t), kAims);
    return aim;
  }

  /// "suggested that jets had dropped the bombs": what is over is no plan.
  bool is_past(uint32_t v) const {
    bool past = scene_.token(v).tense == 1;
    scene_.each_child(v, [&](uint32_t c) {
      const bool aux = scene_.is(c, Deprel::aux) || scene_.is(c, Deprel::aux_pass);
      const std::string_view word = scene_.token(c).norm;
      past = past || (aux && (scene_.lemma(c) == "have" || word == "was" || word == "were" || word == "did"));
    });
    return past;
  }

  bool negated(uint32_t v) const {
    bool out = false;
    scene_.each_child(v, [&](uint32_t c) {
      out = out || ((scene_.is(c, Deprel::advmod) || scene_.is(c, Deprel::aux)) && in(c, "negation"));
    });
    return out;
  }

  /// "still", or a clause beside it with an auxiliary of its own.
  bool tells_how_it_is(uint32_t v) const {
    bool tells = false;
    scene_.each_child(v, [&](uint32_t c) {
      tells = tells || (scene_.is(c, Deprel::advmod) && (scene_.lemma(c) == "still" || scene_.lemma(c) == "already")) ||
              (scene_.is(c, Deprel::conj) && scene_.has_child(c, Deprel::aux));
    });
    return tells;
  }

  /// A subjunctive ("demanded that they withdraw").
  bool bare(uint32_t v) const {
    const Token& word = scene_.token(v);
    const uint32_t h = scene_.head(v);
    // "insisted that they still control it and had left nothing"
    if (h != kNone && scene_.lemma(h) == "insist" && word.tense == 2 && tells_how_it_is(v)) return false;
    // "He told them that they fight" tells, it does not order.
    if (h != kNone && (scene_.lemma(h) == "tell" || scene_.lemma(h) == "warn" || scene_.lemma(h) == "advise"))
      return false;
    return word.tense == 5 || word.tense == 2 || word.tense == 0;
  }

  uint32_t climb_adverbial(uint32_t v, uint32_t h, bool infinitive) {
    const uint32_t fell = scene_.lemma(h) == "short" && h > 0 ? h - 1 : h;
    if (scene_.lemma(fell) == "fall" && fell + 1 < scene_.size() && scene_.lemma(fell + 1) == "short") {
      decide(Stance::denies);  // "fell short of capturing the town"
      return kNone;
    }
    std::string_view marker;  // the last: "press on by pushing"
    scene_.each_child(v, [&](uint32_t c) {
      if (scene_.is(c, Deprel::mark) || scene_.is(c, Deprel::case_) || (scene_.is(c, Deprel::advmod) && marker.empty()))
        marker = scene_.lemma(c);
    });
    if (infinitive) {
      if (in(h, "demand-verb") || in(h, "demand-noun"))
        decide(Stance::demands);
      else if (in(h, "succeed-verb"))
        return h;
      else if (is_found_out(v, h) || is_all_that_came(v))
        return kNone;
      else
        decide(Stance::plans);
    } else if (marker == "without" || marker == "before") {
      if (marker == "without" && scene_.token(v).tense == 4)
        drop();  // "left without blowing up the bridge": of no blast is told
    } else if (marker == "by" || (marker.empty() && scene_.token(v).tense == 4)) {
      // "will press on by pushing into the town", "would withdraw, leaving the town"
      if (marker == "by") return h;
      scene_.each_child(h, [&](uint32_t c) {
        if (scene_.is(c, Deprel::aux) && in(c, "plan-modal")) decide(Stance::plans);
      });
    } else if (marker == "of" || marker == "from" || marker == "for" || marker == "into" || marker == "on" ||
               marker == "at") {
      judge_governor(h, marker == "of" && in(h, "accuse-verb")        ? "of"
                        : in(h, "prevent-verb") || in(h, "fail-verb") ? ""
                                                                      : marker);
    }
    return kNone;
  }

  /// "their bid to seize the town", "the threat of shelling", "accusations of bombing".
  uint32_t climb_to_noun(uint32_t noun, bool infinitive) {
    if (scene_.is_verb(noun)) {
      judge_governor(noun, {});
      return decided_ ? kNone : noun;
    }
    // "denied reports that the army had withdrawn"
    const uint32_t h = scene_.head(noun);
    const bool denied = h != kNone && scene_.is(noun, Deprel::obj) && in(h, "deny-verb");
    // "refuted the claim of the rebels that ...": the rebels assert it, who refutes it is a claim of its own
    if (denied && in(noun, "report-noun") && has_author(noun)) return kNone;
    // "urged the mutineers to leave": the object is who is to act
    if (infinitive && h != kNone && in(h, "demand-verb") && (scene_.is(noun, Deprel::obj) || is_called_on(noun)))
      return decide(Stance::demands), kNone;
    if (in(noun, "demand-noun"))
      decide(Stance::demands);
    else if (in(noun, "denial-noun") || denied || (in(noun, "deny-verb") && h == kNone))
      decide(Stance::denies);
    else if (in(noun, "succeed-noun"))
      return kNone;
    else if (in(noun, "attempt-noun") || infinitive)
      decide(Stance::plans);
    return kNone;
  }

  bool has_author(uint32_t noun) const {
    bool author = false;
    scene_.each_child(noun, [&](uint32_t c) {
      const bool of = scene_.is(c, Deprel::nmod) && (scene_.preposition(c) == "of" || scene_.preposition(c) == "by");
      // "denied army claims that they had left", whatever the tree takes the army for
      const bool before = c < noun && (scene_.is(c, Deprel::compound) || scene_.is(c, Deprel::nsubj));
      author = author || ((of || before || scene_.is(c, Deprel::nmod_poss)) && scene_.acts(c));
    });
    return author;
  }

  /// "called on all parties to leave", also for the second of those called on
  bool is_called_on(uint32_t noun) const {
    const std::string_view preposition = scene_.preposition(noun);
    return scene_.is(noun, Deprel::obl) && (preposition == "on" || preposition == "upon");
  }

  const Scene& scene_;
  const TriggerHit& found_;
  Stance stance_ = Stance::asserts;
  bool decided_ = false;
  bool dropped_ = false;
  bool beside_ = false;  // came from a verb beside this one: "did nothing and called on them" called
};

}  // namespace

std::optional<Stance> judge_stance(const Scene& scene, const TriggerHit& found) { return Judge(scene, found).run(); }

uint32_t clause_of(const Scene& scene, const TriggerHit& found) {
  if (found.support != kNone) return found.support;
  uint32_t at = found.head;
  // "fighting was still going on": a gerund that is the subject of its clause
  if (scene.rules.triggers[found.trigger].noun && (scene.is(at, Deprel::nsubj) || scene.is(at, Deprel::csubj)) &&
      scene.is_verb(at))
    at = scene.head(at);
  for (int step = 0; step < kMaxClimb && at != kNone; ++step) {
    if (scene.is_clause_head(at)) return at;
    at = scene.head(at);
  }
  return kNone;
}

}  // namespace rashomon
