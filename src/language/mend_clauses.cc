// SPDX-License-Identifier: Apache-2.0
// English writes a past tense and a participle alike and may leave out "that", so that a parser, which reads from left
// to right, takes the first verb for the main one and the subject of a clause for a name of the noun before it. Each
// mend knows one such shape by word order and tags. One pass a mend; a word is hung below another only if that one
// does not hang below it.
#include "mend_clauses.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

class ClauseMender : TreeEditor {
 public:
  ClauseMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      mend_most_of(t);
      if (at(t).tag == Upos::VERB) {
        mend_owned_gerund(t);
        mend_gerund_counted(t);
        mend_participle_of_oblique(t);
        mend_told_clause(t);
        mend_time_taken(t);
        mend_agent_for_subject(t);
        mend_verb_behind_accused(t);
        mend_passive_behind_participle(t);
        mend_verb_for_participle(t);
        mend_verb_for_adjective(t);
        mend_outcome_of_blow(t);
      } else if (is_nominal(at(t).tag)) {
        mend_bare_relative(t);
        mend_object_behind_judgement(t);
        mend_object_behind_recipient(t);
        mend_recipient(t);
        mend_first_of_objects(t);
        mend_closing_speaker(t);
        mend_described_speaker(t);
      }
    }
  }

 private:
  bool is_past(uint32_t verb) { return at(verb).tag == Upos::VERB && (at(verb).tense == 1 || at(verb).tense == 3); }

  uint32_t first_auxiliary(uint32_t verb) {
    uint32_t found = kNone;
    for (uint32_t c : below(verb)) {
      if ((is(c, Deprel::aux) || is(c, Deprel::aux_pass)) && c < verb) found = std::min(found, c);
    }
    return found;
  }

  bool says(uint32_t verb) {
    static constexpr std::array<std::string_view, 14> kSay = {"say",     "tell",  "add",   "announce", "report",
                                                              "confirm", "claim", "think", "state",    "believe",
                                                              "allege",  "hope",  "fear",  "know"};
    return is_one_of(at(verb).lemma, kSay);
  }

  /// "took control of most of the town": of the most of it.
  void mend_most_of(uint32_t t) {
    static constexpr std::array<std::string_view, 6> kParts = {"most", "much", "half", "all", "some", "part"};
    const uint32_t of = child(t, Deprel::case_);
    if (!is(t, Deprel::advmod) || of == kNone || of + 1 != t || t + 1 >= last_ || at(t + 1).lemma != "of" ||
        !is_one_of(at(t).lemma, kParts) || at(t).head == kNone || !is_nominal(at(at(t).head).tag))
      return;
    at(t).relation = Deprel::nmod;
  }

  /// Where the words before a noun that go with it begin.
  uint32_t begin_of(uint32_t noun) {
    uint32_t begin = noun;
    while (begin > first_) {
      const uint32_t before = begin - 1;
      const Deprel r = at(before).relation;
      if (at(before).head != noun || (r != Deprel::det && r != Deprel::nummod && r != Deprel::amod &&
                                      r != Deprel::compound && r != Deprel::nmod_poss && r != Deprel::advmod))
        break;
      begin = before;
    }
    return begin;
  }

  /// The noun right before a verb without auxiliary and object that passes for its subject.
  uint32_t noun_of_participle(uint32_t verb) {
    if (!is_past(verb) || verb == first_ || says(verb) || first_auxiliary(verb) != kNone ||
        child(verb, Deprel::obj) != kNone || child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone)
      return kNone;
    const uint32_t noun = verb - 1;
    const bool subject = at(noun).head == verb && (is(noun, Deprel::nsubj) || is(noun, Deprel::nsubj_pass));
    return subject && at(noun).tag != Upos::PRON ? noun : kNone;
  }

  bool is_broken(uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; ++t) {
      if (at(t).tag == Upos::PUNCT || (at(t).tag == Upos::SCONJ && at(t).norm != "of")) return true;
    }
    return false;
  }

  /// Makes `verb` what the clause tells of `noun`, and `participle`, which did so, a word about the noun.
  void promote(uint32_t verb, uint32_t participle, uint32_t noun) {
    const uint32_t head = at(participle).head;
    const Deprel own = at(participle).relation;
    hang(verb, head, own);
    tell_of(noun, verb, participle, verb);
  }

  /// "Four men caught with arms were held": the verb with the auxiliary is the main one.
  void mend_passive_behind_participle(uint32_t verb) {
    const uint32_t participle = at(verb).head, auxiliary = first_auxiliary(verb);
    if (participle == kNone || auxiliary == kNone || participle + 2 > auxiliary || has_subject(verb) ||
        child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone || child(verb, Deprel::expl) != kNone ||
        at(participle).tag != Upos::VERB)
      return;
    const std::string_view form = at(auxiliary).norm;
    static constexpr std::array<std::string_view, 12> kFinite = {"was", "were", "is",   "are",  "has",   "have",
                                                                 "had", "did",  "does", "will", "would", "could"};
    const uint32_t noun = noun_of_participle(participle);
    if (!is_one_of(form, kFinite) || noun == kNone || is_broken(participle + 1, auxiliary)) return;
    for (uint32_t t = participle + 1; t < auxiliary; ++t) {
      if (at(t).tag == Upos::VERB && at(t).tense != 4) return;
    }
    promote(verb, participle, noun);
  }

  /// "Villagers accused of helping the rebels were shot": the rebels were helped.
  void mend_verb_behind_accused(uint32_t verb) {
    static constexpr std::array<std::string_view, 5> kOf = {"accuse", "suspect", "convict", "acquit", "accused"};
    const uint32_t participle = at(verb).head, helped = child(verb, Deprel::nsubj_pass);
    if (participle == kNone || helped == kNone || helped > verb || at(participle).tag != Upos::VERB ||
        !is_one_of(at(participle).lemma, kOf))
      return;
    const uint32_t begin = begin_of(helped);
    if (begin < participle + 3 || at(begin - 1).tense != 4 || at(begin - 1).head != participle ||
        noun_of_participle(participle) == kNone)
      return;
    hang(helped, begin - 1, Deprel::obj);
  }

  /// "Mines laid by the rebels killed two": the rebels laid them, the mines killed.
  void mend_agent_for_subject(uint32_t verb) {
    const uint32_t participle = at(verb).head, agent = child(verb, Deprel::nsubj);
    if (!is_past(verb) || participle == kNone || agent == kNone || participle > agent || agent > verb ||
        at(participle).tag != Upos::VERB || first_auxiliary(verb) != kNone)
      return;
    const uint32_t by = child(agent, Deprel::case_), noun = noun_of_participle(participle);
    if (by == kNone || at(by).norm != "by" || noun == kNone || child(verb, Deprel::mark) != kNone ||
        is_broken(participle + 1, verb))
      return;
    hang(agent, participle, Deprel::obl_agent);
    promote(verb, participle, noun);
  }

  /// "Shots fired from a post left a man dead": a participle has no object, and so the posts left nobody.
  void mend_verb_for_participle(uint32_t verb) {
    if (!is_past(verb) || !is(verb, Deprel::acl) || first_auxiliary(verb) != kNone || has_subject(verb) ||
        has_agent(verb))
      return;
    const uint32_t place = at(verb).head;
    if (place == kNone || place + 1 != verb || child(place, Deprel::case_) == kNone) return;
    uint32_t participle = at(place).head;
    for (uint32_t step = 0; step < 4 && participle != kNone && at(participle).tag != Upos::VERB; ++step)
      participle = at(participle).head;
    if (participle == kNone || participle > place || at(participle).tag != Upos::VERB) return;
    const uint32_t noun = noun_of_participle(participle);
    if (noun == kNone || is_broken(participle + 1, verb) || !has_bare_noun_behind(verb)) return;
    promote(verb, participle, noun);
  }

  /// An object, or "left a man dead" with the man as the subject of "dead".
  bool has_bare_noun_behind(uint32_t verb) {
    for (uint32_t c : below(verb)) {
      if (c < verb) continue;
      if (is(c, Deprel::obj)) return true;
      if (at(c).norm != "dead") continue;
      for (uint32_t inner : below(c)) {
        if (inner < verb || inner > c || !is_nominal(at(inner).tag)) continue;
        hang(inner, verb, Deprel::obj);
        at(c).relation = Deprel::xcomp;
        return true;
      }
    }
    return false;
  }

  /// "The council relinquished control of the town.": a sentence has a verb.
  void mend_verb_for_adjective(uint32_t verb) {
    const uint32_t object = at(verb).head;
    if (!is_past(verb) || !is(verb, Deprel::amod) || object == kNone || object < verb || at(object).head != kNone ||
        at(object).tag != Upos::NOUN || at(last_ - 1).norm != "." || child(object, Deprel::cop) != kNone)
      return;
    uint32_t subject = kNone;
    for (uint32_t c : below(object)) {
      if (c + 1 == verb && is(c, Deprel::compound) && is_nominal(at(c).tag)) subject = c;
    }
    if (subject == kNone) return;
    for (uint32_t t = first_; t < last_; ++t) {
      if (at(t).tag == Upos::AUX || (t != verb && at(t).tag == Upos::VERB && at(t).tense != 4)) return;
    }
    exchange(object, verb, Deprel::obj);
    hang(subject, verb, Deprel::nsubj);
    at(verb).tense = 1;
    const std::vector<uint32_t> rest = below(object);
    for (uint32_t c : rest) {
      if (c < subject) hang(c, subject, at(c).relation);
      if (c > object && is(c, Deprel::punct)) hang(c, verb, Deprel::punct);
    }
  }

  /// "fired at men who were crossing the river, killing four": what the shots did, not the men. "raided a post whose
  /// crew had shelled the town, killing four" may mean either, and stays.
  void mend_outcome_of_blow(uint32_t t) {
    static constexpr std::array<std::string_view, 12> kOutcomes = {
        "kill", "wound", "injure", "hurt", "destroy", "damage", "maim", "displace", "wreck", "trap", "bury", "burn"};
    static constexpr std::array<std::string_view, 26> kBlows = {
        "fire", "open",    "attack",   "shell", "bomb",   "bombard", "strike", "hit",  "ambush",
        "raid", "storm",   "assault",  "shoot", "target", "launch",  "drop",   "hurl", "throw",
        "lob",  "explode", "detonate", "blow",  "crash",  "slam",    "ram",    "pound"};
    if (at(t).tense != 4 || t < first_ + 4 || at(t - 1).norm != "," || !is_one_of(at(t).lemma, kOutcomes) ||
        has_subject(t) || child(t, Deprel::aux) != kNone)
      return;
    const uint32_t inner = at(t).head;
    if (inner == kNone || inner > t || !is(inner, Deprel::acl_relcl) || is_one_of(at(inner).lemma, kBlows) ||
        is_one_of(at(inner).lemma, kOutcomes))
      return;
    uint32_t blow = at(inner).head;
    for (uint32_t step = 0; step < 4 && blow != kNone && is_nominal(at(blow).tag); ++step) blow = at(blow).head;
    if (blow == kNone || blow > inner || at(blow).tag != Upos::VERB || !is_one_of(at(blow).lemma, kBlows)) return;
    hang(t, blow, Deprel::advcl);
  }

  void call_noun(uint32_t t) {
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).number = 1;
    at(t).lemma = to_lower(at(t).norm);
    for (uint32_t c : below(t)) {
      if (is(c, Deprel::mark)) at(c).relation = Deprel::case_, at(c).tag = Upos::ADP;
      if (is(c, Deprel::obl)) at(c).relation = Deprel::nmod;
    }
  }

  /// "a morning's fighting", "in the rebels' telling": whose it is does nothing.
  void mend_owned_gerund(uint32_t t) {
    const uint32_t owner = at(t).tense == 4 ? child(t, Deprel::nsubj) : kNone;
    if (owner == kNone || owner > t || child(t, Deprel::obj) != kNone || child(t, Deprel::ccomp) != kNone ||
        child(t, Deprel::aux) != kNone)
      return;
    uint32_t whose = kNone;
    for (uint32_t c : below(owner)) {
      if (is(c, Deprel::case_) && c > owner) whose = c;
    }
    if (whose == kNone) return;
    call_noun(t);
    at(owner).relation = Deprel::nmod_poss;
    if (is(t, Deprel::advcl)) at(t).relation = Deprel::obl;
  }

  /// "four cases of flogging": nobody flogs the cases.
  void mend_gerund_counted(uint32_t t) {
    static constexpr std::array<std::string_view, 9> kCounted = {"case",   "act",  "instance", "incident", "campaign",
                                                                 "report", "wave", "threat",   "form"};
    const uint32_t noun = at(t).head;
    if (at(t).tense != 4 || noun == kNone || noun + 2 != t || at(t - 1).norm != "of" ||
        (!is(t, Deprel::acl) && !is(t, Deprel::nmod)) || child(t, Deprel::obj) != kNone ||
        child(t, Deprel::ccomp) != kNone || child(t, Deprel::xcomp) != kNone || !is_one_of(at(noun).lemma, kCounted))
      return;
    call_noun(t);
    at(t).relation = Deprel::nmod;
  }

  /// "lined up for bread handed out by soldiers": the bread was, the residents were not.
  void mend_participle_of_oblique(uint32_t verb) {
    const uint32_t above = at(verb).head, noun = verb == first_ ? kNone : verb - 1;
    if (!is_past(verb) || above == kNone || above > verb || noun == kNone || at(noun).head != verb ||
        !is(noun, Deprel::obl) || at(above).tag != Upos::VERB || first_auxiliary(verb) != kNone || has_subject(verb) ||
        child(verb, Deprel::obj) != kNone || child(verb, Deprel::cc) != kNone)
      return;
    const uint32_t link = child(noun, Deprel::case_);
    if (link == kNone || link > noun || at(noun).tag == Upos::PRON ||
        (!is(verb, Deprel::advcl) && !is(verb, Deprel::ccomp)))
      return;
    hang(noun, above, Deprel::obl);
    hang(verb, noun, Deprel::acl);
    at(verb).tense = 3;
  }

  /// "Abeche, a town the army took": a noun with its article right behind another, and a verb without object behind it.
  void mend_bare_relative(uint32_t subject) {
    const uint32_t begin = begin_of(subject);
    if (begin < first_ + 1) return;
    const uint32_t before = begin - 1;
    if (at(before).tag != Upos::NOUN && at(before).tag != Upos::PROPN) return;
    static constexpr std::array<std::string_view, 6> kPersons = {"they", "he", "she", "we", "it", "i"};
    const bool pronoun = at(subject).tag == Upos::PRON && is_one_of(at(subject).lemma, kPersons);
    const bool led = begin < subject && (at(begin).tag == Upos::DET || is(begin, Deprel::nmod_poss)) &&
                     at(begin).lemma != "a" && at(begin).lemma != "an";
    if (!pronoun && !led) return;
    uint32_t verb = subject + 1;
    while (verb < last_ && verb < subject + 4 && (at(verb).tag == Upos::ADV || at(verb).tag == Upos::AUX)) ++verb;
    if (verb >= last_ || !is_past(verb) || says(verb) || child(verb, Deprel::obj) != kNone ||
        child(verb, Deprel::ccomp) != kNone || child(verb, Deprel::xcomp) != kNone)
      return;
    uint32_t noun = before;
    for (uint32_t step = 0; step < 6 && at(noun).head != kNone && at(noun).head < begin &&
                            (is(noun, Deprel::flat) || is(noun, Deprel::compound) || is(noun, Deprel::nmod));
         ++step)
      noun = at(noun).head;
    const uint32_t above = at(verb).head, own = child(verb, Deprel::nsubj);
    if (own != kNone && own != subject) return;
    const bool of_noun = above == noun || above == before;
    const bool named = is(subject, Deprel::appos) && (of_noun || above == subject);
    const bool taken = own == kNone && of_noun && is(subject, Deprel::nsubj) && at(subject).head > verb;
    const bool described = own == subject && is(verb, Deprel::amod) && above != kNone && above > verb &&
                           at(above).tag == Upos::VERB && at(noun).head == above;
    if ((!named && !taken && !described) || child(verb, Deprel::aux_pass) != kNone) return;
    if (above == subject) hang(verb, noun, Deprel::acl_relcl);
    if (is_below(noun, verb) || is_below(verb, subject)) return;
    hang(subject, verb, Deprel::nsubj);
    hang(verb, of_noun ? above : noun, Deprel::acl_relcl);
  }

  /// "rejected as absurd the suggestion that ...": the suggestion was rejected.
  void mend_object_behind_judgement(uint32_t t) {
    const uint32_t adjective = at(t).head;
    if (adjective == kNone || adjective == first_ || adjective > t || at(adjective).tag != Upos::ADJ ||
        (!is(t, Deprel::obj) && !is(t, Deprel::nmod) && !is(t, Deprel::obl)) || at(adjective - 1).norm != "as" ||
        begin_of(t) != adjective + 1 || child(t, Deprel::case_) != kNone)
      return;
    const uint32_t verb = at(adjective).head;
    if (verb == kNone || verb > adjective || at(verb).tag != Upos::VERB || child(verb, Deprel::obj) != kNone) return;
    hang(t, verb, Deprel::obj);
  }

  /// "handed over to the police three men": what stands behind without a comma is what was handed over.
  void mend_object_behind_recipient(uint32_t t) {
    static constexpr std::array<std::string_view, 14> kGiving = {"hand",  "give", "return",    "deliver", "send",
                                                                 "sell",  "turn", "surrender", "release", "transfer",
                                                                 "offer", "show", "bring",     "pass"};
    const uint32_t begin = begin_of(t);
    if (begin < first_ + 3 || child(t, Deprel::case_) != kNone) return;
    const uint32_t before = begin - 1;
    if (!is_nominal(at(before).tag) || (at(begin).tag != Upos::NUM && at(begin).tag != Upos::DET)) return;
    if (!is(t, Deprel::appos) && !is(t, Deprel::obl) && !is(t, Deprel::dep) && !is(t, Deprel::nmod)) return;
    uint32_t recipient = before;
    for (uint32_t step = 0; step < 6 && child(recipient, Deprel::case_) == kNone && at(recipient).head != kNone &&
                            at(recipient).head < begin && is_nominal(at(at(recipient).head).tag);
         ++step)
      recipient = at(recipient).head;
    const uint32_t to = child(recipient, Deprel::case_), verb = at(recipient).head;
    if (to == kNone || at(to).norm != "to" || !is(recipient, Deprel::obl) || verb == kNone || verb > to ||
        verb + 2 < to || at(verb).tag != Upos::VERB || !is_one_of(at(verb).lemma, kGiving) ||
        child(verb, Deprel::obj) != kNone || child(verb, Deprel::aux_pass) != kNone)
      return;
    if (at(t).head != recipient && at(t).head != before && at(t).head != verb) return;
    hang(t, verb, Deprel::obj);
  }

  /// "Some 3,000 soldiers are at work there, experts estimated last July.": who closes the sentence with a word of
  /// saying is that word's subject.
  void mend_closing_speaker(uint32_t t) {
    static constexpr std::array<std::string_view, 6> kMore = {"estimate", "reckon", "say", "report", "announce", "add"};
    const uint32_t verb = at(t).head, begin = begin_of(t);
    if (!is(t, Deprel::nsubj) || verb == kNone || verb > t || begin < verb + 2 || at(begin - 1).norm != "," ||
        t + 1 >= last_)
      return;
    const uint32_t speech = t + 1;
    if (at(speech).head != t || !is_past(speech) || (!says(speech) && !is_one_of(at(speech).lemma, kMore)) ||
        child(speech, Deprel::obj) != kNone || first_auxiliary(speech) != kNone)
      return;
    hang(speech, verb, Deprel::parataxis);
    hang(t, speech, Deprel::nsubj);
    at(speech).tense = 1;
  }

  bool tells(uint32_t noun) {
    static constexpr std::array<std::string_view, 16> kTold = {
        "claim",   "report", "statement", "allegation",  "accusation", "assertion",  "announcement", "suggestion",
        "warning", "charge", "argument",  "insinuation", "complaint",  "contention", "insistence",   "assurance"};
    return at(noun).tag == Upos::NOUN && is_one_of(at(noun).lemma, kTold);
  }

  /// "informed by the commander of the rebels that his men had taken the town", "the claim by the rebels that they
  /// had": a clause with its own subject and object is what was told, and no word about the last noun.
  void mend_told_clause(uint32_t verb) {
    static constexpr std::array<std::string_view, 8> kTelling = {"inform", "tell",   "warn",   "notify",
                                                                 "assure", "remind", "advise", "brief"};
    if (!is(verb, Deprel::acl_relcl) || !has_subject(verb)) return;
    uint32_t that = kNone;
    for (uint32_t c : below(verb)) {
      if (c < verb && at(c).lemma == "that" && (is(c, Deprel::obj) || is(c, Deprel::mark))) that = c;
    }
    uint32_t subject = child(verb, Deprel::nsubj);
    if (subject == kNone) subject = child(verb, Deprel::nsubj_pass);
    if (that == kNone || that == first_ || subject < that) return;
    // "the claim that the army rejected in May" leaves a gap, "that the army had pulled out of the town" none
    static constexpr std::array<std::string_view, 14> kOfClaims = {"reject",  "deny",   "dismiss", "make",  "repeat",
                                                                   "accept",  "refute", "dispute", "issue", "publish",
                                                                   "release", "read",   "carry",   "report"};
    bool whole = child(verb, Deprel::aux_pass) != kNone || is(that, Deprel::mark);
    for (uint32_t c : below(verb))
      whole = whole || (c > verb && is(c, Deprel::obl) && !is_one_of(at(verb).lemma, kOfClaims));
    for (uint32_t c : below(verb)) whole = whole || (c > verb && is(c, Deprel::obj));
    const bool comma = at(that - 1).norm == ",";
    uint32_t above = at(verb).head;
    for (uint32_t step = 0; step < 8 && above != kNone; ++step, above = at(above).head) {
      const bool noun = tells(above) && above + 1 < that;
      const bool says_it =
          at(above).tag == Upos::VERB && above < that && child(above, Deprel::ccomp) == kNone &&
          ((whole && is_one_of(at(above).lemma, kTelling) && child(above, Deprel::aux_pass) != kNone) ||
           (comma && is(that, Deprel::mark) && says(above)));
      if (!noun && !says_it) continue;
      if (noun && !whole && above == at(verb).head) return;
      if (is_below(above, verb)) return;
      hang(that, verb, Deprel::mark);
      at(that).tag = Upos::SCONJ;
      hang(verb, above, noun ? Deprel::acl : Deprel::ccomp);
      return;
    }
  }

  /// "According to Ada Deng, a nurse, gunmen fled": of two subjects what commas set off behind a name says who that is.
  void mend_described_speaker(uint32_t t) {
    const uint32_t verb = at(t).head, begin = begin_of(t);
    if (!is(t, Deprel::nsubj) || verb == kNone || verb < t || begin < first_ + 3 || at(begin - 1).norm != "," ||
        at(t).tag != Upos::NOUN || at(begin).tag != Upos::DET)
      return;
    uint32_t name = begin - 2;
    for (uint32_t step = 0; step < 5 && is(name, Deprel::flat) && at(name).head != kNone; ++step) name = at(name).head;
    if (at(name).tag != Upos::PROPN || child(name, Deprel::case_) == kNone || at(name).head != verb) return;
    bool closed = false;
    for (uint32_t c : below(verb)) closed = closed || (c > t + 1 && c < verb && is(c, Deprel::nsubj));
    for (uint32_t k = t + 1; closed && k < verb && at(k).norm != ","; ++k) closed = at(k).tag != Upos::VERB;
    if (closed) hang(t, name, Deprel::appos);
  }

  /// "It took the army three days to retake the town": the army retook it.
  void mend_time_taken(uint32_t take) {
    static constexpr std::array<std::string_view, 8> kSpans = {"day",  "week",   "month", "year",
                                                               "hour", "minute", "night", "fortnight"};
    const uint32_t it = child(take, Deprel::nsubj);
    uint32_t span = kNone, done = kNone, who = child(take, Deprel::iobj);
    if (at(take).lemma != "take" || it == kNone || at(it).lemma != "it") return;
    for (uint32_t c : below(take)) {
      const uint32_t to = child(c, Deprel::mark);
      if (c > take && is_one_of(at(c).lemma, kSpans)) span = c;
      if (c > take && at(c).tag == Upos::VERB && to != kNone && at(to).lemma == "to") done = c;
      if (c > take && who == kNone && is(c, Deprel::obj) && !is_one_of(at(c).lemma, kSpans)) who = c;
    }
    if (span == kNone || done == kNone || done < span || has_subject(done)) return;
    for (uint32_t c : below(span)) {
      if (who == kNone && is(c, Deprel::compound) && is_nominal(at(c).tag)) who = c;
    }
    if (who == kNone || who > span) return;
    const std::vector<uint32_t> rest = below(span);
    for (uint32_t c : rest) {
      if (c < who && (is(c, Deprel::det) || is(c, Deprel::amod))) hang(c, who, at(c).relation);
    }
    hang(who, done, Deprel::nsubj);
    at(done).relation = Deprel::xcomp;
  }

  /// "sent the guerrillas rifles": of two objects that stand side by side the first is who gets the second.
  void mend_first_of_objects(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (!is(t, Deprel::obj) || verb == kNone || verb > t || !gives(verb) || child(verb, Deprel::iobj) != kNone ||
        begin_of(t) != verb + 1 || child(t, Deprel::conj) != kNone)
      return;
    for (uint32_t c : below(verb)) {
      if (c <= t || !is(c, Deprel::obj) || begin_of(c) != t + 1) continue;
      at(t).relation = Deprel::iobj;
      return;
    }
  }

  bool gives(uint32_t verb) {
    static constexpr std::array<std::string_view, 12> kOfTwo = {"hand",  "give",    "send", "offer",   "lend", "sell",
                                                                "grant", "promise", "pay",  "deliver", "gift", "allot"};
    return is_one_of(at(verb).lemma, kOfTwo);
  }

  /// "handed Kabul thirty helicopters", "sent the guerrillas rifles": no helicopters or rifles of that name.
  void mend_recipient(uint32_t t) {
    static constexpr std::array<std::string_view, 12> kOfGoods = {"arms",  "weapons",  "sports", "sales",
                                                                  "drugs", "services", "jobs",   "customs",
                                                                  "goods", "rights",   "games",  "systems"};
    const uint32_t object = at(t).head;
    if (!is(t, Deprel::compound) || object == kNone || object <= t || !is(object, Deprel::obj)) return;
    const uint32_t verb = at(object).head;
    if (verb == kNone || verb > t || !gives(verb) || child(verb, Deprel::iobj) != kNone) return;
    const Deprel behind = at(t + 1).relation;
    const bool named = at(t).tag == Upos::PROPN && verb + 1 == t && object > t + 1 && at(t + 1).head == object &&
                       (behind == Deprel::nummod || behind == Deprel::det || behind == Deprel::nmod_poss);
    const bool many = at(t).tag == Upos::NOUN && at(t).number == 2 && object == t + 1 && verb + 2 == t &&
                      at(t - 1).tag == Upos::DET && !is_one_of(at(t).norm, kOfGoods);
    if (!named && !many) return;
    if (many) hang(t - 1, t, Deprel::det);
    hang(t, verb, Deprel::iobj);
  }
};

}  // namespace

void mend_clauses(Analysis& analysis, uint32_t first, uint32_t last) { ClauseMender(analysis, first, last).run(); }

}  // namespace rashomon
