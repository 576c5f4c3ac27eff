// SPDX-License-Identifier: Apache-2.0
// Whom does a description name, and how does it stand to him? "forces loyal to X", "X's fighters", "the militia, led by
// X", "the town of X", "the northern rebels, the self-styled X". Takes typed parts; gives Part::anchor, link, seat,
// widened spans and Draft::same. Nothing fails.
#include <algorithm>
#include <array>

#include "draft.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kLongestMention = 40;  // words; bounds the cost of chains

class Anchors {
 public:
  explicit Anchors(Draft& draft)
      : draft_(draft),
        lexicon_(draft.lexicon),
        starting_(draft.words.size(), kNone),
        ending_(draft.words.size(), kNone) {}

  void run() {
    index();
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) name_place(p);
    index();
    // From the right: what a description holds has its own anchors by then.
    for (uint32_t p = static_cast<uint32_t>(draft_.parts.size()); p-- > 0;) by_words_after(p);
    index();
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) apposition(p);
  }

 private:
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  Part& part(uint32_t p) { return draft_.parts[p]; }
  const Line& line(const Part& p) const { return draft_.lines[p.line]; }

  void index() {
    std::fill(starting_.begin(), starting_.end(), kNone);
    std::fill(ending_.begin(), ending_.end(), kNone);
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      const Part& x = part(p);
      if (x.gone || !x.piece.empty()) continue;
      uint32_t& from = starting_[x.first];
      if (from == kNone || part(from).last < x.last) from = p;
      uint32_t& to = ending_[x.last - 1];
      if (to == kNone || part(to).first > x.first) to = p;
    }
  }
  uint32_t starts(uint32_t i, const Part& of) const { return i < line(of).last ? starting_[i] : kNone; }

  /// "the town of NAME", "the capital NAME", "NAME city" are one mention of the place.
  void name_place(uint32_t p) {
    Part& noun = part(p);
    if (noun.gone || noun.form != MentionForm::nominal ||
        (noun.type != EntityType::place && noun.type != EntityType::facility))
      return;
    uint32_t at = noun.last;
    // "the capital of REGION" is another place than the region
    if (at + 1 < line(noun).last && word(at).low == "of" && word(noun.head).low == "capital") return;
    if (at < line(noun).last && word(at).low == "of" && (noun.cls == HeadClass::town || noun.cls == HeadClass::area))
      ++at;
    else if (noun.cls != HeadClass::town && noun.cls != HeadClass::area)
      return;
    const uint32_t n = starts(at, noun);
    if (n == kNone) return;
    Part& name = part(n);
    if (name.form != MentionForm::name || name.demonym || name.first != name.name_first) return;
    if (name.typed && name.type != EntityType::place &&
        !(name.type == EntityType::organisation || name.type == EntityType::person))
      return;
    if (at == noun.last && word(noun.head).low == "country") return;
    name.type = EntityType::place;
    name.cls = noun.cls;
    name.typed = true;
    name.mods = noun.mods;
    name.possessor = noun.possessor;
    if (noun.plural) {
      // "the towns of A and B": each is named for itself; the noun stays out.
      noun.gone = true;
      same_kind_as(n);
      return;
    }
    name.first = noun.first;
    noun.gone = true;
  }
  /// The names that a list goes on with are of the same type.
  void same_kind_as(uint32_t n) {
    uint32_t at = part(n).last;
    while (at + 1 < line(part(n)).last && (word(at).low == "," || word(at).low == "and")) {
      uint32_t k = at + 1;
      if (word(k).low == "and") ++k;
      const uint32_t next = starts(k, part(n));
      if (next == kNone || part(next).form != MentionForm::name || part(next).type == EntityType::state) return;
      part(next).type = EntityType::place;
      part(next).typed = true;
      at = part(next).last;
    }
  }

  static bool takes_anchor(const Part& x) {
    return !x.gone && x.form != MentionForm::pronoun &&
           (x.type == EntityType::group || (x.type == EntityType::organisation && x.cls != HeadClass::none));
  }

  void by_words_after(uint32_t p) {
    if (!takes_anchor(part(p)) || !part(p).piece.empty()) return;
    const uint32_t limit = line(part(p)).last;
    uint32_t at = part(p).last;
    for (int round = 0; round < 2 && at < limit; ++round) {
      const bool comma = word(at).low == ",";
      uint32_t k = at + (comma ? 1 : 0);
      if (comma && k < limit && word(k).low == "which") ++k;
      if (k < limit && k > at && (word(k).low == "is" || word(k).low == "are")) ++k;
      while (k < limit && (word(k).tag == Upos::ADV || word(k).low == "loosely" || word(k).low == "mostly")) ++k;
      const Link* link = nullptr;
      const uint32_t n = match_at(draft_, lexicon_.after, k, limit, &link);
      if (n == 0) return;
      const uint32_t other = starts(k + n, part(p));
      if (other == kNone || other == p) return;
      const bool member = !comma && is_member_of(part(p), part(other), *link, word(k).low);
      if (!member && !fits(part(p), part(other), *link, word(k).low, comma)) return;
      take(p, other, member ? Link::owns : *link, comma);
      at = part(other).last;
    }
  }
  /// "fighters in the NAME coalition": those of the coalition.
  bool is_member_of(const Part& x, const Part& other, Link link, std::string_view preposition) const {
    return link == Link::based && preposition == "in" && other.type == EntityType::group &&
           x.form == MentionForm::nominal && x.anchor == kNone && is_force_class(x.cls) && hangs_on(other, x);
  }
  bool fits(const Part& x, const Part& other, Link link, std::string_view preposition, bool comma) const {
    if (link == Link::based && embassy(x)) return other.type == EntityType::state || other.type == EntityType::place;
    const bool settled = x.anchor != kNone && x.link != Link::backs && x.link != Link::made && x.link != Link::based;
    if (settled && (preposition == "of" || preposition == "from" || (preposition == "in" && x.link != Link::allied)))
      return false;
    if (other.form == MentionForm::pronoun ||
        (other.possessor != kNone && draft_.parts[other.possessor].form == MentionForm::pronoun && preposition == "of"))
      return false;
    const bool actor = other.type == EntityType::person || other.type == EntityType::group ||
                       other.type == EntityType::state || other.type == EntityType::organisation;
    if (link == Link::based && embassy(x)) return other.type == EntityType::state || other.type == EntityType::place;
    if (link == Link::based) {
      if (x.form == MentionForm::name || x.possessor != kNone) return false;
      if (preposition == "in" && !hangs_on(other, x)) return false;
      return !comma && (other.type == EntityType::place || other.type == EntityType::state) &&
             (x.cls == HeadClass::government || is_force_class(x.cls) || x.cls == HeadClass::body);
    }
    if (link == Link::leads && preposition == "under") return other.type == EntityType::person;
    const bool ground = other.type == EntityType::place || other.type == EntityType::state;
    if (preposition == "from" && ground && leaves(x)) return false;
    if (preposition == "from")
      return !comma && (actor || other.type == EntityType::place) && is_force_class(x.cls) &&
             x.form == MentionForm::nominal;
    if (preposition == "of")
      return !comma && x.form == MentionForm::nominal && (actor || other.type == EntityType::place) &&
             (is_force_class(x.cls) || x.cls == HeadClass::government || x.cls == HeadClass::officials ||
              x.cls == HeadClass::body);
    return actor || other.type == EntityType::place;
  }
  /// "drove the militia's men from the town", "the retreat of the militia's men from the town": the place is the verb's
  /// or that noun's, not theirs.
  bool leaves(const Part& x) const {
    static constexpr std::array<std::string_view, 40> kLeave = {
        "drov",   "driv",    "dislodg", "push",  "expel", "eject", "evict",   "oust",   "clear", "chas",
        "forc",   "flush",   "rout",    "withd", "pull",  "remov", "recall",  "threw",  "throw", "kick",
        "sweep",  "swept",   "uproot",  "root",  "hound", "evac",  "retreat", "bundle", "harr",  "scatter",
        "wrench", "extract", "lift",    "recap", "retir", "expul", "depart",  "extric", "exit",  "flight"};
    constexpr uint32_t kReach = 9;
    const uint32_t from = std::max(line(x).first, x.first > kReach ? x.first - kReach : 0);
    const auto leave = [&](uint32_t k) {
      return std::any_of(kLeave.begin(), kLeave.end(), [&](std::string_view v) { return word(k).low.starts_with(v); });
    };
    for (uint32_t k = x.first; k-- > from;) {
      if (word(k).punct) return false;
      if (word(k).tag == Upos::VERB) return leave(k);
      if (word(k).tag == Upos::NOUN && k + 1 < x.first && word(k + 1).low == "of" && leave(k)) return true;
    }
    return false;
  }
  /// The tree, if there is one, hangs `other` on the noun of `x`, not on a verb.
  bool hangs_on(const Part& other, const Part& x) const {
    if (!draft_.analysis.sentences[line(x).sentence].parsed) return true;
    uint32_t at = draft_.words[other.head].last - 1;
    const uint32_t noun = draft_.words[x.head].last - 1;
    for (int step = 0; step < 4; ++step) {
      const Token& t = draft_.analysis.tokens[at];
      if (t.head == kNone) return false;
      if (t.head == noun) return true;
      at = t.head;
    }
    return false;
  }
  bool embassy(const Part& x) const {
    const std::string_view head = word(x.head).low;
    return head == "embassy" || head == "consulate" || head == "mission";
  }
  void take(uint32_t p, uint32_t other, Link link, bool comma) {
    Part& x = part(p);
    if (link == Link::based && embassy(x)) {
      x.form = MentionForm::name;
      x.last = x.name_last = part(other).last;
      x.key = folded_words(draft_, x.name_first, x.name_last);
      x.seat = other;
      return;
    }
    if (link == Link::based) {
      x.seat = other;
    } else if (link == Link::backs) {
      // Who helps it does not tell which one it is.
    } else if (x.anchor == kNone || x.link == Link::based || x.link == Link::backs ||
               (link == Link::leads && x.form == MentionForm::name)) {
      if (x.anchor != kNone && x.link == Link::based) x.seat = x.anchor;
      x.anchor = other;
      x.link = link;
    }
    const bool from_place = link == Link::owns && part(other).type == EntityType::place;
    if (from_place && x.anchor == other) {
      x.anchor = kNone;
      x.link = Link::none;
      x.seat = other;
    }
    if (comma || x.form == MentionForm::name || link == Link::backs) return;
    if (part(other).last - x.first > kLongestMention) return;
    x.last = x.name_last = part(other).last;
    x.key = folded_words(draft_, x.name_first, x.name_last);
  }

  /// "according to the ministry", "according to officials of the ministry"
  bool tells_source(const Part& x) const {
    constexpr uint32_t kReach = 6;
    for (uint32_t k = x.first; k > line(x).first + 1 && x.first - k < kReach && !word(k - 1).punct; --k) {
      if (word(k - 1).low == "to" && word(k - 2).low == "according") return true;
    }
    return false;
  }

  /// "the X, the Y": two names of one thing, unless a list goes on.
  void apposition(uint32_t p) {
    const Part& x = part(p);
    if (x.gone || !x.piece.empty() || x.form == MentionForm::pronoun) return;
    uint32_t comma = x.last;
    if (x.form == MentionForm::name && comma + 3 < line(x).last && word(comma).low == "(" && word(comma + 2).low == ")")
      comma += 3;
    if (comma + 1 >= line(x).last || word(comma).low != ",") return;
    // "According to the ministry, enemy units ...": the comma ends whose words they are
    if (tells_source(x)) return;
    const uint32_t n = starts(comma + 1, x);
    if (n == kNone) return;
    const Part& y = part(n);
    if (y.form == MentionForm::pronoun || !comparable(x, y)) return;
    if (x.form == MentionForm::name && y.form == MentionForm::name) return;
    if (y.form == MentionForm::nominal && !y.definite && !y.indefinite && x.form == MentionForm::nominal) return;
    if (y.last < line(y).last) {
      const std::string_view next = word(y.last).low;
      if (next == "and" || next == "or" || next == "&") return;
      if (next == "," && y.last + 1 < line(y).last) {
        const uint32_t behind = starts(y.last + 1, y);
        if (word(y.last + 1).low == "and" || (behind != kNone && part(behind).form != MentionForm::pronoun)) return;
      }
      // A clause of its own: "On Monday at the base, the army said".
      if ((word(y.last).tag == Upos::VERB || word(y.last).tag == Upos::AUX) && introduced(x) &&
          !(y.last + 1 < line(y).last && word(y.last + 1).low == "by"))
        return;
      // "... killed 60 rebels, the ministry [has also] said": who tells what stands before
      uint32_t verb = y.last;
      while (verb + 1 < line(y).last && (word(verb).tag == Upos::AUX || word(verb).tag == Upos::ADV)) ++verb;
      if (lexicon_.says.count(word(verb).low) > 0 && verb_before(x)) return;
    }
    if (x.first > line(x).first && (word(x.first - 1).low == "and" || word(x.first - 1).low == ",") &&
        x.form == MentionForm::name && y.form == MentionForm::name)
      return;
    draft_.same.emplace_back(p, n);
  }
  bool introduced(const Part& x) const { return x.first == line(x).first + 1 && word(x.first - 1).tag == Upos::ADP; }
  bool verb_before(const Part& x) const {
    constexpr uint32_t kReach = 60;
    for (uint32_t k = x.first; k-- > line(x).first && x.first - k <= kReach;) {
      if (word(k).tag == Upos::VERB || word(k).tag == Upos::AUX) return true;
    }
    return false;
  }
  static bool comparable(const Part& x, const Part& y) {
    if (x.type == EntityType::person || y.type == EntityType::person) return false;
    if (x.type == y.type) return true;
    auto body = [](const Part& z) { return z.type == EntityType::group || z.type == EntityType::organisation; };
    if (body(x) && body(y)) return true;
    auto where = [](const Part& z) { return z.type == EntityType::place || z.type == EntityType::facility; };
    return where(x) && where(y);
  }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  std::vector<uint32_t> starting_, ending_;
};

}  // namespace

void attach_anchors(Draft& draft) { Anchors(draft).run(); }

}  // namespace rashomon::who
