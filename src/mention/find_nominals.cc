// SPDX-License-Identifier: Apache-2.0
// Finds noun phrases around head nouns ("the rebel-held eastern districts", "Turkish troops", "its deputy commander")
// and around names ("Yemen's Iran-backed Houthis"), and pronouns. Takes words and name parts, gives parts with
// possessor, modifiers and, where a name stands right before the head, the anchor. A name before the noun of a thing or
// facility becomes one name with it ("Watiya-like NAME air base"). Nothing fails.
#include <algorithm>
#include <array>

#include "draft.h"
#include "judge_subject.h"
#include "part_words.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

bool is_article(std::string_view low) { return low == "the" || low == "a" || low == "an"; }
bool is_determiner(std::string_view low) {
  return is_article(low) || low == "this" || low == "that" || low == "these" || low == "those" || low == "some" ||
         low == "several" || low == "many" || low == "both" || low == "all" || low == "most" || low == "few" ||
         low == "other" || low == "any" || low == "each" || low == "no" || low == "more" || low == "another";
}
bool is_possessive_pronoun(std::string_view low) {
  return low == "his" || low == "her" || low == "its" || low == "their" || low == "our" || low == "my" ||
         low == "whose";
}

class NounPhrases {
 public:
  explicit NounPhrases(Draft& draft) : draft_(draft), lexicon_(draft.lexicon), ending_(draft.words.size(), kNone) {}

  void run() {
    note_bodies();
    peoples_ = peoples_of(draft_);
    for (uint32_t l = 0; l < draft_.lines.size(); ++l) {
      line_ = &draft_.lines[l];
      line_index_ = l;
      for (uint32_t i = line_->first; i < line_->last;) i = step(i);
    }
  }

 private:
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }

  /// Names of those who say something, or whose letters stand in brackets behind a noun for a body: what a thing is
  /// called says nothing.
  void note_bodies() {
    for (const Part& x : draft_.parts) {
      if (x.form != MentionForm::name || !x.piece.empty()) continue;
      const Line& line = draft_.lines[x.line];
      if (x.last < line.last && lexicon_.says.count(word(x.last).low)) bodies_.insert(x.key);
      if (x.first < line.first + 2 || x.last >= line.last || word(x.first - 1).low != "(" || word(x.last).low != ")")
        continue;
      const auto head = lexicon_.name_heads.find(word(x.first - 2).low);
      if (head != lexicon_.name_heads.end() &&
          (head->second.type == EntityType::group || head->second.type == EntityType::organisation))
        bodies_.insert(x.key);
    }
  }

  /// Handles what begins at word i; returns where to go on.
  uint32_t step(uint32_t i) {
    const uint32_t covering = draft_.part_at[i];
    if (covering != kNone && draft_.parts[covering].piece.empty()) {
      const uint32_t last = draft_.parts[covering].last;
      if (i == draft_.parts[covering].first) {
        widen_name(covering);
        ending_[last - 1] = covering;
      }
      return last;
    }
    if (pronoun(i)) return i + 1;
    const HeadWord* head = nullptr;
    const TitleWord* title = nullptr;
    uint32_t n = match_at(draft_, lexicon_.heads, i, line_->last, &head);
    const uint32_t t = match_at(draft_, lexicon_.titles, i, line_->last, &title);
    if (t >= n && t > 0 && title->cls != HeadClass::honorific) {
      n = t;
      head = nullptr;
    } else if (t > n) {
      n = 0;
    }
    if (n == 0 && covering == kNone && is_somebodys_troop(i)) {
      static constexpr HeadWord kTroop{EntityType::group, HeadClass::force, 'p'};
      phrase(i, 1, i + 1, &kTroop, nullptr);
      return i + 1;
    }
    if (n == 0 && covering == kNone && is_called_after_man(i)) {
      static constexpr HeadWord kUnit{EntityType::group, HeadClass::force, 'c'};
      phrase(i, 1, i + 1, &kUnit, nullptr);
      return i + 1;
    }
    if (n == 0 && covering == kNone && is_fighter(i) && (is_hold(i + 1) || is_voice(i + 1))) {
      static constexpr HeadWord kFighters{EntityType::group, HeadClass::irregular, 'p'};
      inner_head(i, 1, kFighters);
      return i + 1;
    }
    if (n == 0 || covering != kNone || crosses_name(i, n) || !noun_here(i, n, head == nullptr)) return i + 1;
    if (head && describes_name(i + n, *head)) return i + n;
    if (is_modifier_of_next(i + n)) {
      const bool body = head && (head->type == EntityType::group || head->type == EntityType::organisation);
      if (body) inner_head(i, n, *head);
      return i + n;
    }
    const uint32_t end = head != nullptr ? behind_portfolio(i + n) : i + n;
    phrase(i, n, end, head, title);
    return end;
  }
  /// "ministry of defence", "department of the interior": where the words that say which one end; `at` if none do.
  uint32_t behind_portfolio(uint32_t at) const {
    static constexpr std::array<std::string_view, 28> kOf = {
        "defence",   "defense",        "interior",       "health",    "justice",  "information", "finance",
        "education", "agriculture",    "transport",      "energy",    "oil",      "labour",      "labor",
        "culture",   "communications", "communication",  "affairs",   "security", "relief",      "planning",
        "war",       "immigration",    "reconstruction", "emergency", "police",   "mines",       "trade"};
    constexpr uint32_t kMostWords = 3;
    const std::string_view noun = word(at - 1).low;
    if ((noun != "ministry" && noun != "department") || at + 1 >= line_->last || word(at).low != "of") return at;
    uint32_t k = at + 1;
    if (word(k).low == "the") ++k;
    uint32_t end = at;
    for (uint32_t first = k; k < line_->last && k < first + kMostWords && draft_.part_at[k] == kNone; ++k) {
      if (word(k).tag != Upos::NOUN && word(k).tag != Upos::ADJ && word(k).tag != Upos::PROPN) break;
      if (std::find(kOf.begin(), kOf.end(), word(k).low) != kOf.end()) end = k + 1;
    }
    return end;
  }
  /// "the Camilo Torres front", "the Omar Salih column": a man's name before a noun that is else a line or a shape.
  bool is_called_after_man(uint32_t i) const {
    static constexpr std::array<std::string_view, 6> kUnits = {"front", "column", "bloc", "squad", "clan", "network"};
    if (i < line_->first + 2 || std::find(kUnits.begin(), kUnits.end(), word(i).low) == kUnits.end() || word(i).cap)
      return false;
    const uint32_t name = draft_.part_at[i - 1];
    if (name == kNone || draft_.parts[name].last != i || draft_.parts[name].form != MentionForm::name) return false;
    const uint32_t first = draft_.parts[name].name_first;
    return first + 2 <= i && lexicon_.given_names.count(word(first).low) > 0;
  }
  /// "men of the FRONT": a name of a group stands behind "of".
  bool is_of_armed(uint32_t i) const {
    if (i + 1 >= line_->last || word(i).low != "of") return false;
    const uint32_t at = word(i + 1).low == "the" ? i + 2 : i + 1;
    if (at >= line_->last || draft_.part_at[at] == kNone) return false;
    const Part& name = draft_.parts[draft_.part_at[at]];
    return name.type == EntityType::group || name.type == EntityType::organisation;
  }
  /// "his men", "the FRONT's columns": troops only where somebody has them.
  bool is_somebodys_troop(uint32_t i) const {
    static constexpr std::array<std::string_view, 3> kTroops = {"men", "columns", "detachments"};
    if (std::find(kTroops.begin(), kTroops.end(), word(i).low) == kTroops.end()) return false;
    if (i > line_->first && (word(i - 1).possessive || is_possessive_pronoun(word(i - 1).low))) return true;
    return is_of_armed(i + 1);
  }
  /// "In Kinshasa protesters attacked": the name stands with its preposition, not with the noun behind.
  bool opens_with_place(const Part& name) const {
    if (name.demonym || !name.piece.empty() || name.name_first == line_->first || name.first != name.name_first)
      return false;
    const uint32_t at = name.name_first - 1;
    const std::string_view low = word(at).low;
    return (at == line_->first || word(at - 1).low == "," || word(at - 1).low == ";") &&
           (low == "in" || low == "near" || low == "at" || low == "across" || low == "around" || low == "outside");
  }
  bool crosses_name(uint32_t i, uint32_t n) const {
    for (uint32_t k = i; k < i + n; ++k) {
      if (draft_.part_at[k] != kNone) return true;
    }
    return false;
  }

  /// The tagger may take "forces" for a verb; the words before it decide.
  bool noun_here(uint32_t i, uint32_t n, bool title) const {
    const DraftWord& last = word(i + n - 1);
    if (last.cap && !title && !draft_.lines[line_index_].shouting && !last.opens && i + n - 1 > line_->first &&
        word(i + n - 2).cap)
      return true;
    if (last.tag == Upos::ADV || last.tag == Upos::ADP || last.tag == Upos::SCONJ) return false;
    if (last.tag != Upos::VERB && last.tag != Upos::AUX) {
      if (last.tag == Upos::ADJ && n == 1 && i + 1 < line_->last && word(i + 1).tag == Upos::NOUN)
        return speaks_behind(i) || is_hold(i + 1);
      return true;
    }
    if (i == line_->first) return i + 1 < line_->last;
    const DraftWord& before = word(i - 1);
    return is_determiner(before.low) || before.possessive || is_possessive_pronoun(before.low) ||
           before.tag == Upos::ADJ || before.low.find('-') != std::string::npos;
  }

  /// "regime air strikes", "army shelling": whose blows they are.
  bool is_blow(uint32_t i) const {
    static constexpr std::array<std::string_view, 17> kBlows = {
        "strike", "strikes",   "raid",   "raids",   "airstrike", "airstrikes", "shelling", "bombardment", "bombing",
        "fire",   "shellfire", "attack", "attacks", "offensive", "onslaught",  "assault",  "ambush"};
    while (i < line_->last && (word(i).low == "air" || word(i).low == "artillery" || word(i).low == "drone" ||
                               word(i).low == "missile" || word(i).low == "rocket" || word(i).low == "mortar"))
      ++i;
    return i < line_->last && std::find(kBlows.begin(), kBlows.end(), word(i).low) != kBlows.end() &&
           !word(i).possessive;
  }

  /// "the military spokesman": he speaks for the military.
  bool speaks_behind(uint32_t i) const {
    const TitleWord* title = nullptr;
    return match_at(draft_, lexicon_.titles, i + 1, line_->last, &title) > 0 && title->cls == HeadClass::speaks &&
           (i == line_->first || is_determiner(word(i - 1).low));
  }
  /// "the paramilitary NAME", "rebel group NAME": the noun is a part of the name's mention.
  bool describes_name(uint32_t next, const HeadWord& head) const {
    const bool capital = head.type == EntityType::place && word(next - 1).low == "capital";  // "the state capital Jos"
    if (head.type != EntityType::group && head.type != EntityType::organisation && head.type != EntityType::equipment &&
        !capital)
      return false;
    if (next >= line_->last || draft_.part_at[next] == kNone) return false;
    const Part& name = draft_.parts[draft_.part_at[next]];
    if (name.last - name.first >= 2 && (lexicon_.given_names.count(word(next).low) || holds_role_before(name)))
      return false;  // "the militia NAME said"
    return name.first == next && name.piece.empty() && !name.demonym && !(name.typed && name.type == EntityType::state);
  }
  /// "the spokesman of the X-led militia NAME": the name is the spokesman's.
  bool holds_role_before(const Part& name) const {
    if (name.typed || lexicon_.name_heads.count(word(name.last - 1).low) || name.last - name.first > 4) return false;
    const uint32_t at = name.first < draft_.seen_at.size() ? draft_.seen_at[name.first] : kNone;
    const bool person = at != kNone && draft_.seen[at].type == EntityType::person;
    bool told = false;  // whose militia it is: its name is then no news
    for (uint32_t k = name.first; k > line_->first && k + 8 > name.first;) {
      --k;
      if (word(k).punct) return false;
      told = told || word(k).low.ends_with("-led") || word(k).possessive;
      if (word(k).low != "of" && word(k).low != "for") continue;
      const TitleWord* title = nullptr;
      return k > line_->first && match_before(draft_, lexicon_.titles, k - 1, line_->first, &title) > 0 &&
             (title->cls == HeadClass::speaks || title->cls == HeadClass::leads) && (person || told);
    }
    return false;
  }
  /// "government forces": the noun that goes on is the head.
  bool is_modifier_of_next(uint32_t next) const {
    if (next >= line_->last || word(next).punct || word(next).possessive || headline_verb(next)) return false;
    const HeadWord* head = nullptr;
    const TitleWord* title = nullptr;
    if (match_at(draft_, lexicon_.heads, next, line_->last, &head) > 0 && draft_.part_at[next] == kNone &&
        noun_here_plain(next))
      return true;
    if (match_at(draft_, lexicon_.titles, next, line_->last, &title) > 0 && draft_.part_at[next] == kNone &&
        !word(next).cap)
      return true;
    return word(next).tag == Upos::NOUN && !word(next).cap && draft_.part_at[next] == kNone &&
           !word(next).is(WhoLexicon::kFunctionWord);
  }
  bool noun_here_plain(uint32_t i) const {
    return word(i).tag != Upos::VERB && word(i).tag != Upos::AUX && word(i).tag != Upos::ADP;
  }

  bool pronoun(uint32_t i) {
    if (!word(i).is(WhoLexicon::kPronoun)) return false;  // most
    const std::string_view low = word(i).low;
    const bool plural = low == "they" || low == "them" || low == "their" || low == "themselves" || low == "theirs";
    const bool thing = low == "it" || low == "its" || low == "itself";
    const bool man = low == "he" || low == "him" || low == "his" || low == "she" || low == "her" || low == "himself" ||
                     low == "herself";
    const bool relative =
        (low == "who" || low == "which" || low == "whose" || low == "whom" || low == "that") && i > line_->first;
    if (low == "that" && !(i > line_->first && i + 1 < line_->last && ending_at(i - 1) != kNone &&
                           (word(i + 1).tag == Upos::VERB || word(i + 1).tag == Upos::AUX)))
      return false;
    if (!plural && !thing && !man && !relative) return false;
    if (word(i).caps && word(i).text.size() > 1 && !draft_.lines[line_index_].shouting) return false;  // "IT", "WHO"
    Part part = make(i, i + 1, i);
    part.form = MentionForm::pronoun;
    part.plural = plural;
    part.typed = man || low == "who";
    part.type = man || low == "who" ? EntityType::person : EntityType::group;
    part.key = low;
    push(std::move(part));
    return true;
  }
  uint32_t ending_at(uint32_t i) const {
    if (word(i).low == "," && i > line_->first) return ending_[i - 1];
    return ending_[i];
  }

  Part make(uint32_t first, uint32_t last, uint32_t head) const {
    Part part;
    part.first = part.name_first = first;
    part.last = part.name_last = last;
    part.head = head;
    part.line = line_index_;
    return part;
  }
  uint32_t push(Part part) {
    const auto index = static_cast<uint32_t>(draft_.parts.size());
    ending_[part.last - 1] = index;
    draft_.parts.push_back(std::move(part));
    return index;
  }

  /// "army" in "army spokesman", "army helicopters": a mention without determiner, for the role, and for whose it is.
  void inner_head(uint32_t i, uint32_t n, const HeadWord& head) {
    const TitleWord* title = nullptr;
    const HeadWord* other = nullptr;
    if (match_at(draft_, lexicon_.titles, i + n, line_->last, &title) == 0 && !is_hold(i + n) && !is_blow(i + n) &&
        !is_telling(i + n) &&
        !(match_at(draft_, lexicon_.heads, i + n, line_->last, &other) > 0 &&
          (other->cls == HeadClass::officials || (other->type == EntityType::equipment && is_noun(i + n - 1)))))
      return;
    Part part = make(i, i + n, i + n - 1);
    part.form = MentionForm::nominal;
    part.type = head.type;
    part.cls = head.cls;
    part.typed = true;
    // "in government hands" of a town abroad: whose government is told elsewhere or not at all
    part.definite = head.cls != HeadClass::government || !is_hold(i + n);
    part.plural = head.number == 'p';
    // "a militia leader": of one that nothing is told of
    if (word(i).low == "militia" && i > line_->first && (word(i - 1).low == "a" || word(i - 1).low == "an"))
      part.definite = false, part.indefinite = true;
    const uint32_t index = static_cast<uint32_t>(draft_.parts.size());
    extend_left(part, i, false);
    // "the former army commander": the modifier is the commander's.
    while (part.first < i) {
      auto mod = lexicon_.title_modifiers.find(word(part.first).low);
      // "the former army commander", "the regional army spokesman"
      const bool of_person =
          mod != lexicon_.title_modifiers.end() && (!mod->second || word(part.first).low == "regional");
      if (!of_person && !is_determiner(word(part.first).low)) break;
      std::erase(part.mods, word(part.first).low);
      ++part.first;
      part.name_first = std::max(part.name_first, part.first);
    }
    part.key = folded_words(draft_, part.name_first, part.name_last);
    inner_at_ = i;
    inner_part_ = index;
    draft_.parts.push_back(std::move(part));
  }

  bool is_fighter(uint32_t i) const {
    static constexpr std::array<std::string_view, 6> kFighters = {"rebel",     "insurgent", "separatist",
                                                                  "guerrilla", "militant",  "loyalist"};
    return std::find(kFighters.begin(), kFighters.end(), word(i).low) != kFighters.end();
  }
  /// "in government hands", "under rebel control": who holds it.
  bool is_hold(uint32_t i) const {
    const std::string_view low = i < line_->last ? word(i).low : std::string_view();
    return low == "hands" || low == "control" || low == "rule";
  }

  /// "denied army claims that": whose words they are.
  bool is_telling(uint32_t i) const {
    static constexpr std::array<std::string_view, 6> kTellings = {"claims",      "reports",    "allegations",
                                                                  "accusations", "assertions", "statements"};
    return i + 1 < line_->last && (word(i + 1).low == "that" || word(i + 1).low == "of") &&
           std::find(kTellings.begin(), kTellings.end(), word(i).low) != kTellings.end();
  }
  /// "a rebel spokesman": theirs.
  bool is_voice(uint32_t i) const {
    const std::string_view low = i < line_->last ? word(i).low : std::string_view();
    return low == "spokesman" || low == "spokeswoman" || low == "spokesperson" || low == "spokesmen";
  }

  bool is_noun(uint32_t i) const { return word(i).tag == Upos::NOUN || word(i).tag == Upos::PROPN; }

  /// The phrase around the head words [i, i + n), which ends before word `end`.
  void phrase(uint32_t i, uint32_t n, uint32_t end, const HeadWord* head, const TitleWord* title) {
    Part part = make(i, end, i + n - 1);
    part.form = MentionForm::nominal;
    part.typed = true;
    if (head) {
      part.type = head->type;
      part.cls = head->cls;
      part.plural = head->number == 'p';
      part.definite = in_headline() && head->type == EntityType::group;
    } else {
      part.type = title->plural ? EntityType::group : EntityType::person;
      part.cls = title->cls;
      part.plural = title->plural;
      part.role = title->role.empty() ? folded_words(draft_, i, i + n) : title->role;
    }
    if (inner_at_ < i && inner_at_ != kNone && draft_.parts[inner_part_].line == line_index_ &&
        draft_.parts[inner_part_].last == i)
      part.anchor = inner_part_;
    extend_left(part, i, false);
    if (title) add_role_words(part, i);
    while (part.name_first < part.head && word(part.name_first).tag == Upos::NUM) ++part.name_first;
    const uint32_t anchor = part.anchor;
    const bool name_before =
        anchor != kNone && draft_.parts[anchor].form == MentionForm::name && draft_.parts[anchor].piece.empty() &&
        !draft_.parts[anchor].demonym &&
        (draft_.parts[anchor].last == i || (head && only_kinds(draft_.parts[anchor].last, i, *head)));
    if (head && name_before && grows_name(part)) {
      Part& name = draft_.parts[anchor];
      name.first = part.first;
      name.last = i + n;
      // "the port of X", "X city": the noun says what it is and is no part of the name; "X province" is another place
      // than X.
      // "the Kilo 16 crossroads" is Kilo 16
      const bool numbered = name.typed && word(name.name_last - 1).tag == Upos::NUM;
      const bool town = head->cls == HeadClass::town && part.type == EntityType::place;
      const bool plain = !word(i).cap && (town || (numbered && part.type == EntityType::facility));
      if (!plain) name.name_last = i + n;
      name.head = i + n - 1;
      name.type = head->type;
      name.cls = head->cls;
      name.typed = true;
      name.plural = part.plural;
      name.mods = part.mods;
      name.possessor = part.possessor;
      name.definite = true;
      name.key = folded_words(draft_, name.name_first, name.name_last);
      name.known = kNone;
      for (uint32_t k = name.name_first; k < i + n; ++k) draft_.part_at[k] = anchor;
      ending_[i + n - 1] = anchor;
      return;
    }
    part.key = folded_words(draft_, part.name_first, part.name_last);
    const uint32_t before = part.first > line_->first ? part.first - 1 : kNone;
    if (before != kNone && word(before).low == "and" && parts_peoples(part, before))
      push_other_people(part, draft_.part_at[before - 1]);
    push(std::move(part));
  }
  /// "four Armenian" in "four Armenian and three Azerbaijani soldiers": soldiers, too.
  void push_other_people(const Part& soldiers, uint32_t nation) {
    const Part& adjective = draft_.parts[nation];
    Part part = make(adjective.first, adjective.last, adjective.last - 1);
    part.form = MentionForm::nominal;
    part.typed = true;
    part.type = soldiers.type;
    part.cls = soldiers.cls;
    part.plural = true;
    part.anchor = nation;
    part.link = Link::owns;
    part.shares = soldiers.head;
    part.key = adjective.key + " " + std::string(word(soldiers.head).low);
    while (part.first > line_->first && word(part.first - 1).tag == Upos::NUM) --part.first;
    push(std::move(part));
  }
  /// Between the name of a weapon and its noun: "surface-to-air", "type".
  bool only_kinds(uint32_t from, uint32_t to, const HeadWord& head) const {
    if (head.cls != HeadClass::weapon || to <= from) return false;
    for (uint32_t k = from; k < to; ++k) {
      const std::string_view low = word(k).low;
      if (low != "type" && low != "class" && low.find('-') == std::string::npos && !lexicon_.heads.find(low))
        return false;
    }
    return true;
  }
  bool in_headline() const {
    return line_->block == BlockKind::title || line_->block == BlockKind::heading || line_->block == BlockKind::summary;
  }
  bool grows_name(const Part& part) const {
    // "the Black Sea port of X": the port is X, on that sea
    const uint32_t of = part.last;
    const std::string_view kind = word(part.head).low;
    if ((part.cls == HeadClass::town || kind == "port" || kind == "seaport") && of + 1 < line_->last &&
        word(of).low == "of" && word(of + 1).cap && draft_.part_at[of + 1] != kNone)
      return false;
    if (part.type == EntityType::facility || part.type == EntityType::equipment) {
      const Part& name = draft_.parts[part.anchor];
      // "the UN base" is a base of the UN, and of no name
      const bool owner = name.typed && (name.type == EntityType::state || name.type == EntityType::organisation ||
                                        name.type == EntityType::group);
      return !owner && name.known == kNone && bodies_.count(name.key) == 0;
    }
    return part.type == EntityType::place && (part.cls == HeadClass::area || part.cls == HeadClass::town) &&
           peoples_.count(draft_.parts[part.anchor].key) == 0 && !part.plural && word(part.head).low != "capital" &&
           word(part.head).low != "country";
  }
  void add_role_words(Part& part, uint32_t i) const {
    for (uint32_t k = i; k > part.first;) {
      --k;
      auto mod = lexicon_.title_modifiers.find(word(k).low);
      if (mod == lexicon_.title_modifiers.end()) break;
      if (mod->second && word(k).low != "rebel" && word(k).low != "government" && word(k).low != "army" &&
          word(k).low != "military" && word(k).low != "police")
        part.role.insert(0, 1, ' ').insert(0, word(k).low);
    }
  }

  /// Modifiers, names, possessor and determiner left of word `from`.
  void extend_left(Part& part, uint32_t from, bool name) {
    uint32_t k = from;
    while (k > line_->first && from - k < 14) {
      // "the NAME NAME (ABC) fighters": the letters are the name once more
      if (!name && k == from && k > line_->first + 3 && word(k - 1).low == ")" && word(k - 2).caps &&
          word(k - 3).low == "(" && part.type == EntityType::group && part.plural && ending_[k - 4] != kNone &&
          draft_.parts[ending_[k - 4]].form == MentionForm::name)
        k -= 3;
      const uint32_t p = k - 1;
      const DraftWord& w = word(p);
      if (w.possessive) {
        const uint32_t owner = p > line_->first ? ending_[p - 1] : kNone;
        if (owner == kNone) break;
        part.possessor = owner;
        const Part& o = draft_.parts[owner];
        const bool place_owner = o.type == EntityType::state || o.type == EntityType::place;
        if (k == from && !name)
          part.name_first = o.name_first;
        else if (!name)
          part.name_first = place_owner && o.typed ? k : o.name_first;
        part.first = o.first;
        part.definite = true;
        return;
      }
      if (is_possessive_pronoun(w.low)) {
        const uint32_t owner = ending_[p];
        part.possessor = owner;
        part.first = p;
        part.name_first = name ? part.name_first : p;
        part.definite = true;
        return;
      }
      if (w.low == "that" && (part.plural || w.tag != Upos::DET || name)) break;
      if (is_determiner(w.low)) {
        part.first = p;
        if (!name) part.name_first = k;
        part.definite = part.definite || w.low == "the" || w.low == "this" || w.low == "that" || w.low == "these" ||
                        w.low == "those" || w.low == "both";
        part.indefinite = w.low == "a" || w.low == "an" || w.low == "some" || w.low == "several" || w.low == "many" ||
                          w.low == "another" || w.low == "other" || w.low == "no" || w.low == "more";
        if (p > line_->first && (w.low == "other" || w.low == "few") && word(p - 1).low == "the") part.first = p - 1;
        return;
      }
      // "army spokesman General NAME": two roles of one man.
      if (!name && part.type == EntityType::person && ending_[p] != kNone &&
          draft_.parts[ending_[p]].form == MentionForm::nominal && draft_.parts[ending_[p]].type == EntityType::person)
        break;
      if (!name && w.low == "and" && parts_peoples(part, p)) break;
      const uint32_t covering = draft_.part_at[p];
      if (covering != kNone) {
        const Part& inner = draft_.parts[covering];
        if (name && !(inner.demonym || !inner.piece.empty())) break;
        // "told VOA Afghan forces had left": whom it was told
        if (is_told_agency(inner)) break;
        if (!name && part.plural && (part.type == EntityType::group || part.type == EntityType::person) &&
            opens_with_place(inner))
          break;
        // The nearest name counts, unless it only says who helps or made it.
        if (part.anchor == kNone || part.link == Link::backs || part.link == Link::made) {
          part.anchor = covering;
          part.link = inner.piece.empty() ? Link::owns : inner.link;
        }
        part.mods.emplace_back(inner.piece.empty() ? std::string_view(inner.key) : w.low);
        k = inner.piece.empty() ? inner.name_first : inner.first;
        // A name that already took its own determiner and modifiers gives them on.
        if (inner.piece.empty() && inner.first < inner.name_first) {
          Part& giver = draft_.parts[covering];
          part.first = giver.first;
          if (!name) part.name_first = giver.name_first;
          part.possessor = giver.possessor;
          part.mods.insert(part.mods.end(), giver.mods.begin(), giver.mods.end());
          part.definite = true;
          giver.first = giver.name_first;
          giver.possessor = kNone;
          giver.mods.clear();
          return;
        }
        continue;
      }
      if (name && (w.cap || lexicon_.is_title(w.low) || stands_alone(p))) break;
      // "a charge Tehran rejects": the name is the subject of what is told of the noun
      if (name && is_told_of_by(draft_.analysis, w.last - 1, word(part.head).last - 1)) break;
      if (name && (w.low == "and" || w.low == "but" || w.low == "," || is_told(w.low))) break;
      if (!name && is_told(w.low) && word(k).cap) break;     // "a claim Yugoslav officials dispute"
      if (w.punct && w.space_before && w.low == "-") break;  // "attacked - officials"
      if (!modifier(p, k)) break;
      // "Iran support President NAME": what stands in small letters before a title in capitals is no part of the office
      if (!name && part.type == EntityType::person && k == from && word(from).cap && !w.cap && !in_headline() &&
          w.tag == Upos::NOUN && !lexicon_.title_modifiers.count(w.low) && !lexicon_.is_title(w.low))
        break;
      if (w.low != "but" && w.low != "and" && w.low != "," && w.low != "\"" && w.low != "'")
        part.mods.emplace_back(w.low);
      k = p;
    }
    part.first = k;
    if (!name) part.name_first = k;
  }

  /// "Armenian and Azerbaijani soldiers", "two Russian and five Ukrainian": those of two nations are two groups.
  bool parts_peoples(const Part& part, uint32_t joint) const {
    if (!part.plural || part.type != EntityType::group || joint == line_->first) return false;
    uint32_t second = joint + 1;
    while (second < part.head && word(second).tag == Upos::NUM) ++second;
    const uint32_t a = draft_.part_at[joint - 1], b = draft_.part_at[second];
    if (a == kNone || b == kNone) return false;
    const Part &x = draft_.parts[a], &y = draft_.parts[b];
    return x.demonym && y.demonym && x.country != y.country && !x.country.empty() && !y.country.empty();
  }

  /// "a charge Khartoum denies"
  static bool is_told(std::string_view low) {
    static constexpr std::array<std::string_view, 14> kTold = {
        "charge", "claim",   "accusation", "allegation", "assertion", "suggestion", "insinuation",
        "demand", "version", "contention", "complaint",  "rumour",    "rumor",      "figure"};
    return std::find(kTold.begin(), kTold.end(), low) != kTold.end();
  }
  /// A phrase of its own ends here and describes no name behind it: of a group, or a title of several words.
  bool stands_alone(uint32_t p) const {
    const uint32_t at = ending_[p];
    if (at != kNone && draft_.parts[at].form == MentionForm::nominal && !draft_.parts[at].role.empty() &&
        draft_.parts[at].head > draft_.parts[at].first)
      return true;
    return at != kNone && draft_.parts[at].form == MentionForm::nominal && draft_.parts[at].type == EntityType::group;
  }
  /// "told VOA": a news agency as who hears it.
  bool is_told_agency(const Part& name) const {
    if (name.form != MentionForm::name || name.known == kNone || name.name_first == line_->first) return false;
    const std::string_view before = word(name.name_first - 1).low;
    return lexicon_.organisations[name.known].agency && (before == "told" || before == "tells" || before == "telling");
  }

  bool modifier(uint32_t p, uint32_t k) const {
    const DraftWord& w = word(p);
    if ((w.low == "but" || w.low == "and" || w.low == ",") && p > line_->first && p + 1 < draft_.words.size()) {
      return describes(word(p - 1)) && describes(word(k)) && !lexicon_.heads.find(word(p - 1).low);
    }
    if (w.punct) return false;
    auto not_name = lexicon_.not_names.find(w.low);
    if (not_name != lexicon_.not_names.end()) return !not_name->second;
    if (w.is(WhoLexicon::kFunctionWord) || closes_time(p)) return false;
    if (w.low == "least" || w.low == "minimum" || w.low == "maximum") return false;
    if (headline_verb(p)) return false;
    switch (w.tag) {
      case Upos::PROPN: return w.cap || w.low.find('-') != std::string::npos;  // "overthrew" is no name
      case Upos::ADJ:
      case Upos::NOUN:
      case Upos::NUM:
      case Upos::X: return true;
      case Upos::ADV:
        return w.low.ends_with("ly") && (word(k).low.ends_with("ed") || word(k).low.find('-') != std::string::npos);
      case Upos::VERB: {
        const bool participle = w.low.ends_with("ed") || w.low.ends_with("ing") || w.low.ends_with("en") ||
                                w.low.find('-') != std::string::npos;
        if (p > line_->first && word(p - 1).low == "that") return false;
        if (w.low.ends_with("ing") && p > line_->first && word(p - 1).tag == Upos::ADP &&
            w.low.find('-') == std::string::npos)
          return false;  // "accused of targeting civilians"
        if (w.low.ends_with("ing") && in_progress(p)) return false;
        if (has_own_subject(p)) return false;  // "the air force immediately scrambled warplanes"
        if (!participle || p == line_->first) return w.low.find('-') != std::string::npos;
        const DraftWord& before = word(p - 1);
        return is_determiner(before.low) || before.possessive || is_possessive_pronoun(before.low) ||
               before.tag == Upos::ADJ || before.tag == Upos::ADV || w.low.find('-') != std::string::npos;
      }
      default: return w.low.find('-') != std::string::npos && w.low.size() > 1;
    }
  }
  /// The verb of a clause, however it ends.
  bool has_own_subject(uint32_t p) const {
    const auto& tokens = draft_.analysis.tokens;
    const uint32_t verb = word(p).last - 1, first = word(line_->first).first;
    if (tokens[verb].tense != 1) return false;
    for (uint32_t t = verb; t-- > first && verb - t < 12;) {
      if (tokens[t].head == verb && tokens[t].relation == Deprel::nsubj) return true;
    }
    return false;
  }
  /// "were still battling militants": the verb of the clause.
  bool in_progress(uint32_t p) const {
    while (p > line_->first && word(p - 1).tag == Upos::ADV) --p;
    return p > line_->first && word(p - 1).tag == Upos::AUX;
  }
  /// "three days later army paratroopers", "by evening loyal police", "last month troops": what opens the clause is no
  /// part of the name.
  bool closes_time(uint32_t p) const {
    static constexpr std::array<std::string_view, 10> kSpans = {"week",   "month",  "year",   "weekend", "night",
                                                                "spring", "summer", "autumn", "winter",  "decade"};
    static constexpr std::array<std::string_view, 12> kTimes = {"morning",   "evening", "night", "afternoon",
                                                                "noon",      "dusk",    "dawn",  "daybreak",
                                                                "nightfall", "midday",  "week",  "month"};
    const std::string_view low = word(p).low;
    if (low == "later" || low == "ago" || low == "earlier" || low == "afterwards") return true;
    if (p > line_->first && std::find(kSpans.begin(), kSpans.end(), low) != kSpans.end()) {
      const std::string_view which = word(p - 1).low;
      if (which == "last" || which == "this" || which == "next") return true;
    }
    if (p > line_->first && word(p - 1).low.ends_with("day") && word(p - 1).cap &&  // "On Sunday evening helicopters"
        std::find(kTimes.begin(), kTimes.end(), low) != kTimes.end())
      return true;
    return p > line_->first && word(p - 1).tag == Upos::ADP &&
           std::find(kTimes.begin(), kTimes.end(), low) != kTimes.end();
  }
  /// "Army retakes NAME": taggers know few verbs of headlines.
  bool headline_verb(uint32_t p) const {
    const DraftWord& w = word(p);
    if (!in_headline() || w.cap || p == line_->first || p + 1 >= line_->last || !w.low.ends_with("s")) return false;
    if (w.tag != Upos::NOUN && w.tag != Upos::PROPN && w.tag != Upos::VERB) return false;
    return (draft_.part_at[p + 1] != kNone || word(p + 1).tag == Upos::NUM) && lexicon_.heads.find(w.low) == nullptr &&
           !lexicon_.is_title(w.low);
  }
  bool describes(const DraftWord& w) const {
    return w.tag == Upos::ADJ || w.low.find('-') != std::string::npos ||
           (w.tag == Upos::VERB && (w.low.ends_with("ed") || w.low.ends_with("ing")));
  }

  void widen_name(uint32_t index) {
    Part part = draft_.parts[index];
    if (part.form != MentionForm::name) return;
    const uint32_t first = part.name_first;
    // A demonym describes what follows it; places and persons take no modifiers here.
    if (part.demonym) return;
    if (first > line_->first && is_article(word(first - 1).low) && draft_.part_at[first - 1] == kNone) {
      part.first = first - 1;
      part.definite = true;
    } else {
      const uint32_t anchor = part.anchor;
      part.anchor = kNone;
      extend_left(part, first, true);
      part.name_first = first;
      if (part.anchor == kNone) part.anchor = anchor;
      if (word(part.first).tag == Upos::NUM && part.first + 1 == first) part.first = first;
    }
    part.indefinite = false;
    draft_.parts[index] = std::move(part);
  }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  const Line* line_ = nullptr;
  uint32_t line_index_ = 0;
  std::vector<uint32_t> ending_;  // by word: the part whose last word it is
  uint32_t inner_at_ = kNone, inner_part_ = kNone;
  StringSet bodies_, peoples_;
};

}  // namespace

void find_nominals(Draft& draft) { NounPhrases(draft).run(); }

}  // namespace rashomon::who
