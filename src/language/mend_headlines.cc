// SPDX-License-Identifier: Apache-2.0
// Headlines leave out articles and auxiliaries, so that many words of war are verb and noun alike in them. What tells
// them apart is number: after many men the bare form is a verb ("rebels attack post"), after a name the form with "s"
// ("Boko Haram storms camp"); a row of nouns has neither.
#include "mend_headlines.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

constexpr uint32_t kLongest = 20;

class HeadlineMender : TreeEditor {
 public:
  HeadlineMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    mend_label();
    if (last_ - first_ < 3 || last_ - first_ > kLongest) return;
    const std::string_view end = at(last_ - 1).norm;
    if (end == "." || end == "?" || end == "!" || end == "\"" || end == ":") return;
    for (uint32_t t = first_ + 1; t + 1 < last_; ++t) mend(t);
    for (uint32_t t = first_ + 1; t < last_; ++t) mend_reported(t);
  }

 private:
  /// "LAND: Rebels seize town": where the news is from, and nobody who seized it.
  void mend_label() {
    if (last_ - first_ < 5 || at(first_).tag != Upos::PROPN) return;
    uint32_t colon = first_ + 1;
    while (colon < last_ && colon < first_ + 4 && at(colon).norm != ":") ++colon;
    if (colon >= last_ || at(colon).norm != ":" || !is(first_, Deprel::nsubj)) return;
    const uint32_t verb = at(first_).head;
    for (uint32_t t = first_; t < colon; ++t) {
      if (at(t).tag != Upos::PROPN || !is_below(t, first_)) return;
    }
    if (verb == kNone || verb < colon) return;
    const bool other = std::any_of(below(verb).begin(), below(verb).end(), [&](uint32_t c) {
      return c > colon && (is(c, Deprel::nsubj) || is(c, Deprel::nsubj_pass));
    });
    if (other) at(first_).relation = Deprel::dep;
  }

  /// "Dozens reported killed": they did not report.
  void mend_reported(uint32_t killed) {
    static constexpr std::array<std::string_view, 6> kHurt = {"kill", "wound", "injure", "arrest", "capture", "abduct"};
    const uint32_t report = at(killed).head;
    if (report == kNone || report + 1 != killed || at(report).lemma != "report" || !is(killed, Deprel::xcomp) ||
        !is_one_of(at(killed).lemma, kHurt))
      return;
    const uint32_t who = child(report, Deprel::nsubj);
    if (who == kNone || who > report) return;
    hang(who, killed, Deprel::nsubj_pass);
    exchange(report, killed, Deprel::aux_pass);
    at(report).tag = Upos::AUX;
    at(killed).tense = 3;
  }

  /// The verb that the form may be; "" if none.
  static std::string_view act_of(const std::string& form) {
    static constexpr std::array<std::string_view, 24> kActs = {
        "attack",  "raid",   "ambush", "bomb",  "shell",   "storm",  "strike",  "battle",
        "capture", "target", "blast",  "torch", "loot",    "rout",   "release", "shoot",
        "murder",  "free",   "hunt",   "pound", "besiege", "kidnap", "seize",   "fight"};
    for (const std::string_view act : kActs) {
      if (form == act || (form.size() == act.size() + 1 && form.starts_with(act) && form.back() == 's') ||
          (form.size() == act.size() + 2 && form.starts_with(act) && form.ends_with("es") && act.ends_with("sh")))
        return act;
    }
    return "";
  }

  static bool is_many(const Token& noun) {
    const std::string word = to_lower(noun.norm);
    return word == "police" || word.ends_with("men") || word.ends_with("youths") ||
           (noun.tag == Upos::NOUN ? word.ends_with("s") : word.ends_with("rebels") || word.ends_with("troops"));
  }

  bool goes_with_noun(uint32_t t) {
    const Upos tag = at(t).tag;
    return tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::ADJ || tag == Upos::NUM || tag == Upos::DET ||
           (tag == Upos::VERB && is(t, Deprel::amod));
  }

  void mend(uint32_t t) {
    const std::string form = to_lower(at(t).norm);
    const std::string_view act = act_of(form);
    if (act.empty() || at(t).tag != Upos::NOUN) return;
    const bool third = form != act;
    const Token& before = at(t - 1);
    const bool many = is_many(before);
    if (before.tag != Upos::NOUN && before.tag != Upos::PROPN) return;
    if (third ? many || (before.tag == Upos::NOUN && before.norm != "army") : !many) return;
    uint32_t begin = t - 1;  // of the words that tell who
    while (begin > first_ && goes_with_noun(begin - 1)) --begin;
    const bool led = begin > first_ && (at(begin - 1).norm == "as" || at(begin - 1).norm == "after");
    if (begin > first_ && !led) return;
    uint32_t end = t + 1;  // of the words that tell whom or what
    while (end < last_ && goes_with_noun(end)) ++end;
    // "FARC bombs pipeline", "raids police post": the tree took the object for the verb
    if (end < last_ && at(end).tag == Upos::VERB && at(end).norm == at(end).lemma &&
        (end + 1 == last_ || at(end + 1).tag == Upos::ADP || at(end + 1).tag == Upos::PUNCT))
      ++end;
    if (end == t + 1) return;
    const uint32_t object = end - 1;
    uint32_t subject = t - 1;
    for (uint32_t step = 0; step < 4 && is(subject, Deprel::flat) && at(subject).head != kNone &&
                            at(subject).head >= begin && at(subject).head < t;
         ++step)
      subject = at(subject).head;
    uint32_t top = kNone, root = kNone;
    for (uint32_t k = first_; k < last_; ++k) {
      if (at(k).head == kNone && root == kNone) root = k;
      const bool inside = k >= begin && k < end;
      if (inside && (at(k).head == kNone || at(k).head < begin || at(k).head >= end)) top = k;
    }
    if (top == kNone || root == kNone) return;
    const uint32_t above = at(top).head;
    const bool root_inside = root >= begin && root < end;
    if (led && (root_inside || above == kNone)) return;
    hang(t, kNone, Deprel::root);
    at(t).tag = Upos::VERB;
    at(t).tense = 2;
    at(t).number = 0;
    at(t).lemma = act;
    hang(subject, t, Deprel::nsubj);
    hang(object, t, Deprel::obj);
    if (at(object).tag == Upos::VERB) {
      at(object).tag = Upos::NOUN;
      at(object).tense = 0;
      at(object).number = 1;
      at(object).lemma = to_lower(at(object).norm);
    }
    for (uint32_t k = begin; k < end; ++k) {
      if (k == t || k == subject || k == object) continue;
      const uint32_t lowest = k < t ? begin : t + 1, highest = k < t ? t : end;
      if (at(k).head != kNone && at(k).head >= lowest && at(k).head < highest && !is(k, Deprel::nsubj)) continue;
      const Deprel own = at(k).relation;
      const bool describes = own == Deprel::det || own == Deprel::nummod || own == Deprel::amod;
      hang(k, k < t ? subject : object, describes ? own : Deprel::compound);
    }
    for (uint32_t k = first_; k < last_; ++k) {  // what hung on the words between goes with the verb
      if (k >= begin && k < end) continue;
      const uint32_t head = at(k).head;
      if (head == kNone || head < begin || head >= end || head == t) continue;
      if (k > t && (head != object || is(k, Deprel::obl) || is(k, Deprel::parataxis) || is(k, Deprel::punct)))
        hang(k, t, at(k).relation);
    }
    if (led) {
      hang(begin - 1, t, Deprel::mark);
      at(begin - 1).tag = Upos::SCONJ;
      hang(t, above, Deprel::advcl);
    } else if (!root_inside) {
      hang(root, t, Deprel::parataxis);
    }
  }
};

}  // namespace

void mend_headlines(Analysis& analysis, uint32_t first, uint32_t last) { HeadlineMender(analysis, first, last).run(); }

}  // namespace rashomon
