// SPDX-License-Identifier: Apache-2.0
// Which names in this report are one? Equal names, acronyms (introduced in brackets or fitting the initials), surnames
// of persons named in full, short forms ("NAME" for "NAME air base"). Takes typed parts, gives entities for all name
// parts. Nothing fails. Cost is near-linear: all look-ups go through tables of keys.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "draft.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

std::string without_dots(const std::string& text) {
  std::string out;
  for (char c : text) {
    if (c != '.') out += c;
  }
  return out;
}

/// "al-mujie" and "mujie", "el fasher" and "fasher" compare by what follows the article.
std::string_view without_article(std::string_view key) {
  for (const std::string_view article : {"the ", "al-", "el-", "al ", "el ", "as-", "ash-"}) {
    if (key.starts_with(article)) return key.substr(article.size());
  }
  return key;
}

bool single(char c) { return c < 'a' || c > 'z' || c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
/// What spellings of one romanised name in one report share: "Houthi" and "Huthi", "Abdiya" and "al-Abdiyya", "Ma'rib"
/// and "Marib".
std::string loosely_spelt(std::string_view key) {
  std::string out;
  out.reserve(key.size());
  for (char c : without_article(key)) {
    if (c == '\'' || c == '-' || (!out.empty() && out.back() == c && !single(c))) continue;
    if (c == 'u' && !out.empty() && out.back() == 'o') {
      out.back() = 'u';
      continue;
    }
    out.push_back(c == 'q' ? 'k' : c);
  }
  if (out.size() > 4 && out.back() == 'h') out.pop_back();
  return out;
}

class Aliases {
 public:
  explicit Aliases(Draft& draft) : draft_(draft), lexicon_(draft.lexicon) {}

  void run() {
    find_introduced();
    name_members();
    drop_creeds();
    // Longer names first: what is short for them can then find them.
    std::vector<uint32_t> order;
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      if (draft_.parts[p].form == MentionForm::name && !draft_.parts[p].gone) order.push_back(p);
    }
    const auto later = [&](uint32_t p) {  // of equal length an initial comes behind the names that it may stand for
      return std::pair(~length(draft_.parts[p]), initialled(draft_.parts[p]));
    };
    std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return later(a) < later(b); });
    for (uint32_t p : order) {
      Part& part = draft_.parts[p];
      part.entity = find(p);
      if (part.entity == kNone) {
        part.entity = create(part);
      } else if (part.type != EntityType::place || draft_.entities[part.entity].type != EntityType::state) {
        part.type = draft_.entities[part.entity].type;
      }
      remember(part);
    }
    // "NAME, also known as LONGER NAME": the longer one was there first
    for (const auto& [alias, full] : pairs_) {
      const Part &a = draft_.parts[alias], &b = draft_.parts[full];
      if (a.type == EntityType::person && b.type == EntityType::person) unite(draft_, a.entity, b.entity);
    }
  }

 private:
  /// "the Marxist ELN", "Tuareg MNLA rebels": the letters are the name, where the report or the lexicon knows them
  /// alone.
  void drop_creeds() {
    StringSet alone;
    for (const Part& x : draft_.parts) {
      if (x.form == MentionForm::name && !x.gone && length(x) == 1 && word(x.name_first).caps) alone.insert(x.key);
    }
    for (Part& x : draft_.parts) {
      if (x.form != MentionForm::name || x.gone || !x.piece.empty() || length(x) < 2 || length(x) > 3 ||
          (x.type != EntityType::group && x.type != EntityType::organisation))
        continue;
      const uint32_t last = x.name_last - 1;
      const DraftWord& letters = word(last);
      if (!letters.caps || letters.text.size() < 3) continue;
      bool creed = true;
      for (uint32_t w = x.name_first; w < last; ++w) {
        const StateEntry* land = nullptr;
        const bool demonym = match_at(draft_, lexicon_.state_words, w, last, &land) > 0;
        creed = creed && !word(w).caps && (word(w).tag == Upos::ADJ || demonym || length(x) == 2);
      }
      const std::string key(letters.low);
      const uint32_t* known = lexicon_.organisation_words.find(key);
      if (!creed || (!alone.contains(key) && known == nullptr)) continue;
      x.name_first = last;
      x.key = key;
      if (known != nullptr) x.known = *known, x.type = lexicon_.organisations[*known].type;
    }
  }

  /// "a Houthi missile" where the report tells of the Houthis, "in Houthi hands" where it tells of no place of that
  /// name: theirs, and no place.
  void name_members() {
    StringSet groups, holders, places;
    const auto is_one_word = [&](const Part& x, EntityType type) {
      return x.form == MentionForm::name && !x.gone && x.type == type && length(x) == 1;
    };
    const auto describes = [&](const Part& x) {
      if (x.name_last >= draft_.lines[x.line].last) return false;
      const DraftWord& next = word(x.name_last);
      return !next.cap && !next.punct && !next.possessive;
    };
    for (const Part& x : draft_.parts) {
      if (is_one_word(x, EntityType::group) && x.key.ends_with('s')) groups.insert(without_article(x.key));
      if (!is_one_word(x, EntityType::place)) continue;
      const std::string_view next = describes(x) ? word(x.name_last).low : "";
      (next == "hands" || next == "control" || next == "rule" ? holders : places).insert(without_article(x.key));
    }
    for (Part& x : draft_.parts) {
      if (!is_one_word(x, EntityType::place) || !describes(x)) continue;
      const std::string name(without_article(x.key));
      if (groups.contains(name + "s") || (holders.contains(name) && !places.contains(name))) x.type = EntityType::group;
    }
  }

  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  static uint32_t length(const Part& part) { return part.name_last - part.name_first; }

  /// "R. Machar"
  bool initialled(const Part& part) const {
    const std::string_view low = word(part.name_first).low;
    return length(part) > 1 && (low.size() == 1 || (low.size() == 2 && low[1] == '.'));
  }
  /// "Full Name (FN)", "the Full Name, or FN,", "Full Name, known as Short".
  void find_introduced() {
    std::vector<uint32_t> at(draft_.words.size(), kNone);
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      const Part& x = draft_.parts[p];
      if (x.form == MentionForm::name && x.piece.empty() && !x.gone) at[x.name_first] = p;
    }
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      const Part& x = draft_.parts[p];
      // "UN-mandated (ABC) troops": the letters are not the UN's
      if (x.gone || x.form == MentionForm::pronoun || !x.piece.empty()) continue;
      const uint32_t limit = draft_.lines[x.line].last;
      uint32_t k = x.last;
      if (k + 1 >= limit) continue;
      bool bracket = false;
      if (const uint32_t nick = nickname(x, at); nick != kNone) {
        pairs_[nick] = p;
        draft_.parts[nick].type = x.type;
        continue;
      }
      if (word(k).low == "(") {
        bracket = true;
        ++k;
      } else if (word(k).low == ",") {
        ++k;
        if (k + 1 < limit && (word(k).low == "who" || word(k).low == "which") &&
            (word(k + 1).low == "is" || word(k + 1).low == "was"))
          k += 2;
        if (k < limit && word(k).low == "or") {
          ++k;
          if (k < limit && word(k).low == "the") ++k;
        } else if (!known_as(k, limit)) {
          continue;
        }
      } else if (!known_as(k, limit) && !(x.indefinite && x.form == MentionForm::nominal && called(k, limit))) {
        continue;
      }
      if (k < limit && (word(k).low == "\"" || word(k).low == "'")) ++k;
      if (k < limit && word(k).low == "the") ++k;
      if (k >= limit || at[k] == kNone) continue;
      const Part& y = draft_.parts[at[k]];
      const bool closed = y.last < limit && word(y.last).low == ")";
      if (bracket && !(closed && stands_for(x, y))) continue;
      if (x.form == MentionForm::name) {
        pairs_[at[k]] = p;
        if (bracket) draft_.acronyms.emplace(y.key, x.key);
      } else {
        draft_.same.emplace_back(at[k], p);
      }
      Part& alias = draft_.parts[at[k]];
      if (!alias.country.size() || alias.known == kNone) alias.type = x.type;
    }
  }
  /// 'NAME "NICK"': the name between quotation marks right behind a man's; kNone if there is none.
  uint32_t nickname(const Part& x, const std::vector<uint32_t>& at) const {
    const auto quote = [](std::string_view low) {
      return low == "\"" || low == "“" || low == "”" || low == "'" || low == "‘";
    };
    const uint32_t limit = draft_.lines[x.line].last;
    if (x.form != MentionForm::name || x.type != EntityType::person || length(x) < 2 || x.last + 2 >= limit)
      return kNone;
    if (!quote(word(x.last).low) || !word(x.last).space_before || word(x.last + 1).space_before) return kNone;
    const uint32_t nick = at[x.last + 1];
    if (nick == kNone || length(draft_.parts[nick]) > 3) return kNone;
    const uint32_t end = draft_.parts[nick].last;
    const bool closed = end < limit && (quote(word(end).low) || word(end).low == "’") && !word(end).space_before;
    return closed ? nick : kNone;
  }
  /// "a militia [called] the NAME", "an armed group [calling itself] NAME"; but "the group called NAME a traitor".
  bool called(uint32_t& k, uint32_t limit) const {
    const std::string_view low = word(k).low;
    if (k + 1 < limit && (low == "called" || low == "named" || low == "dubbed")) {
      ++k;
      return true;
    }
    const bool itself = k + 2 < limit && (low == "calling" || low == "styling" || low == "naming") &&
                        (word(k + 1).low == "itself" || word(k + 1).low == "themselves");
    k += itself ? 2 : 0;
    return itself;
  }
  bool known_as(uint32_t& k, uint32_t limit) const {
    if (k + 1 < limit &&
        (word(k).low == "alias" || word(k).low == "aka" || word(k).low == "a.k.a." || word(k).low == "nicknamed")) {
      ++k;
      return true;
    }
    uint32_t i = k;
    while (i < limit && i < k + 3 &&
           (word(i).low == "also" || word(i).low == "better" || word(i).low == "commonly" || word(i).low == "widely"))
      ++i;
    if (i + 1 < limit && (word(i).low == "known" || word(i).low == "called" || word(i).low == "dubbed") &&
        word(i + 1).low == "as") {
      k = i + 2;
      if (k + 1 < limit && word(k).low == "the") ++k;
      return true;
    }
    return false;
  }
  /// Does the name in brackets abbreviate the words before it? Letters may stand for words of another language, so a
  /// shared first letter, or a name of several words that is no place, will do for capitals.
  bool stands_for(const Part& x, const Part& y) const {
    if (initials_fit(x, y.key)) return true;
    if (!is_short_form(word(y.name_first)) || y.name_last - y.name_first != 1 || x.form != MentionForm::name)
      return false;
    return length(x) >= 2 && x.type != EntityType::place && x.type != EntityType::person && x.type != EntityType::state;
  }
  /// "SAF", "FAMa", "ANDSF-I"
  static bool is_short_form(const DraftWord& w) {
    constexpr size_t kLongest = 9;
    int capitals = 0;
    for (size_t at = 0; at < w.text.size();) capitals += is_upper(next_code_point(w.text, at)) ? 1 : 0;
    return w.caps || (w.text.size() <= kLongest && w.cap && capitals >= 2);
  }
  bool initials_fit(const Part& x, const std::string& acronym) const {
    const std::string low = without_dots(acronym);
    return low == initials(x, false) || low == initials(x, true);
  }
  std::string initials(const Part& x, bool small_words) const {
    std::string out;
    for (uint32_t k = x.name_first; k < x.name_last; ++k) {
      const DraftWord& w = word(k);
      if (w.punct || w.possessive || (!w.cap && !small_words)) continue;
      size_t at = 0;
      bool start = true;
      while (at < w.low.size()) {
        const char32_t c = next_code_point(w.low, at);
        if (c == '-' && !small_words && at < w.text.size() && w.text[at] >= 'a' && w.text[at] <= 'z') {
          start = false;  // "Tehrik-e-Taliban": of parts those with a capital
        } else if (c == '-') {
          // The article of "al-X" gives no letter.
          if (out.size() > 1 && lexicon_.particles.count(w.low.substr(0, at - 1))) out.pop_back();
          start = true;
        } else if (start && is_letter(c)) {
          append_code_point(out, c);
          start = false;
        }
      }
    }
    return out;
  }

  uint32_t find(uint32_t p) {
    const Part& part = draft_.parts[p];
    auto introduced = pairs_.find(p);
    if (introduced != pairs_.end() && draft_.parts[introduced->second].entity != kNone)
      return draft_.parts[introduced->second].entity;
    if (!part.country.empty() && part.type == EntityType::state) return state_entity(draft_, part.country);
    if (part.known != kNone) {
      const uint32_t known = look(by_known_, std::to_string(part.known));
      if (known != kNone) return known;
    }
    const std::string own = class_and(part, without_article(part.key));
    if (const std::string owner = owner_of(part); !owner.empty()) {
      const uint32_t same = look(by_key_, owner + "'s " + own);
      if (same != kNone) return same;
      const uint32_t bare = look(by_key_, own);
      return bare != kNone && !owners_.contains(bare) ? bare : kNone;
    }
    const uint32_t equal = look(by_key_, own);
    if (equal != kNone) return equal;
    auto acronym = draft_.acronyms.find(part.key);
    if (acronym != draft_.acronyms.end()) {
      // what the brackets say counts for more than what the letters were taken for elsewhere
      Part as = part;
      for (const EntityType type : {part.type, EntityType::group, EntityType::organisation}) {
        as.type = type;
        const uint32_t full = look(by_key_, class_and(as, without_article(acronym->second)));
        if (full != kNone) return full;
      }
    }
    if (const std::string loose = loosely_spelt(part.key); loose.size() > 3) {
      const uint32_t other = look(by_loose_, class_and(part, loose));
      if (other != kNone && (length(part) > 1 || part.type != EntityType::person)) return other;
    }
    if (part.type == EntityType::person) {
      if (initialled(part)) {  // kNone where several are called so
        const uint32_t named =
            look(by_initial_, std::string(word(part.name_first).low.substr(0, 1)) + surname_of(part));
        if (named != kNone) return named;
      }
      const uint32_t by_surname = look(by_surname_, without_article(part.key));
      return by_surname != kNone || length(part) > 1 ? by_surname : look(by_first_, part.key);
    }
    if (part.type == EntityType::group && length(part) == 1) {
      std::string key = "b ";
      key += without_article(part.key);
      if (key.ends_with('s'))
        key.pop_back();
      else
        key += 's';
      const uint32_t other = look(by_key_, key);
      if (other != kNone) return other;
    }
    if (length(part) == 1 && part.first < part.name_first) {
      const uint32_t by_head = look(by_head_, part.key);
      if (by_head != kNone) return by_head;
    }
    if (length(part) == 1 && word(part.head).caps) {
      const uint32_t fit = look(by_initials_, without_dots(part.key));
      if (fit != kNone) return fit;
    }
    if (part.type != EntityType::state && part.known == kNone) return look(by_short_, without_article(part.key));
    return kNone;
  }
  static uint32_t look(const StringMap<uint32_t>& table, std::string_view key) {
    auto it = table.find(key);
    return it == table.end() ? kNone : it->second;
  }
  std::string surname_of(const Part& part) const {
    return " " + folded_words(draft_, part.name_last - 1, part.name_last);
  }
  /// Persons, places and bodies of one name are kept apart.
  static std::string_view class_of(const Part& part) {
    switch (part.type) {
      case EntityType::person: return "p ";
      case EntityType::place:
      case EntityType::facility: return "w ";
      case EntityType::state: return "s ";
      case EntityType::equipment: return "e ";
      default: return "b ";
    }
  }

  static std::string class_and(const Part& part, std::string_view name) {
    std::string key(class_of(part));
    key += name;
    return key;
  }

  uint32_t create(const Part& part) {
    const uint32_t e = new_entity(draft_, part.type);
    draft_.entities[e].country = part.known == kNone ? part.country : lexicon_.organisations[part.known].country;
    return e;
  }

  /// Whose office a part names that many have: "Armenia's Defence Ministry" is not "Karabakh's Defence Ministry". The
  /// code of a state or the key of a place; empty if the words before tell none.
  std::string owner_of(const Part& part) const {
    if (class_of(part) != "b " || part.name_first < draft_.lines[part.line].first + 2) return "";
    static const StringSet kOffices = {"ministry",   "army",       "navy",     "parliament", "police",
                                       "government", "cabinet",    "senate",   "congress",   "assembly",
                                       "court",      "prosecutor", "military", "forces",     "office"};
    const bool office = kOffices.contains(word(part.name_last - 1).low) || kOffices.contains(word(part.name_first).low);
    if (!office || !word(part.name_first - 1).possessive) return "";
    const uint32_t q = draft_.part_at[part.name_first - 2];
    if (q == kNone) return "";
    const Part& owner = draft_.parts[q];
    if (owner.type != EntityType::state && owner.type != EntityType::place) return "";
    return owner.country.empty() ? std::string(without_article(owner.key)) : owner.country;
  }

  void remember(const Part& part) {
    const uint32_t e = part.entity;
    if (part.known != kNone) by_known_.emplace(std::to_string(part.known), e);
    const std::string own = class_and(part, without_article(part.key));
    by_key_.emplace(own, e);
    if (const std::string owner = owner_of(part); !owner.empty()) {
      by_key_.emplace(owner + "'s " + own, e);
      owners_.emplace(e, owner);
      LocalEntity& office = draft_.entities[e];
      if (office.country.empty() && owner.size() == 2) office.country = owner;
    }
    if (const std::string loose = loosely_spelt(part.key); loose.size() > 3)
      by_loose_.emplace(class_and(part, loose), e);
    if (length(part) < 2) return;
    if (part.type == EntityType::person) {
      // The last name, with the particle words before it too: "bin NAME", "al NAME".
      uint32_t k = part.name_last - 1;
      by_first_.emplace(word(part.name_first).low, e);
      const std::string_view given = word(part.name_first).low;
      if (!given.empty() && given[0] >= 'a' && given[0] <= 'z') {
        const auto [known, fresh] = by_initial_.emplace(std::string(given.substr(0, 1)) + surname_of(part), e);
        if (!fresh && known->second != e) known->second = kNone;
      }
      call_by_surname(without_article(word(k).low), part);
      while (k > part.name_first + 1 && lexicon_.particles.count(word(k - 1).low)) {
        --k;
        call_by_surname(folded_words(draft_, k, part.name_last), part);
      }
      if (k > part.name_first + 1) call_by_surname(folded_words(draft_, k - 1, part.name_last), part);
      // First and last name without the middle ones.
      by_key_.emplace("p " + std::string(word(part.name_first).low) + " " + folded_words(draft_, k, part.name_last), e);
      return;
    }
    by_initials_.emplace(initials(part, false), e);
    by_initials_.emplace(initials(part, true), e);
    const HeadWord* head = nullptr;
    const uint32_t n = match_before(draft_, lexicon_.heads, part.name_last - 1, part.name_first + 1, &head);
    const std::string_view first = word(part.name_first).low;
    if ((n > 0 && n < length(part)) &&
        (part.type == EntityType::facility || part.type == EntityType::equipment || part.type == EntityType::group)) {
      const std::string rest = folded_words(draft_, part.name_first, part.name_last - n);
      if (!lexicon_.state_words.find(rest) && !names_land(part, n)) by_short_.emplace(without_article(rest), e);
      const uint32_t tail = part.name_last - n - 1;
      if (part.type == EntityType::equipment && !lexicon_.state_words.find(first)) by_short_.emplace(first, e);
      (void)tail;
    }
    if (part.type == EntityType::group || part.type == EntityType::organisation) {
      for (uint32_t k = part.name_first; k < part.name_last; ++k) {
        auto inner = lexicon_.name_heads.find(word(k).low);
        if (inner != lexicon_.name_heads.end()) by_head_.emplace(word(k).low, e);
      }
      // "the Front" stays open; "Xish Front" for "Xish Liberation Front" does not.
      auto name_head = lexicon_.name_heads.find(word(part.head).low);
      if (name_head != lexicon_.name_heads.end() && length(part) == 2 && !lexicon_.state_words.find(first) &&
          !lexicon_.not_names.count(first) && first.size() > 3)
        by_short_.emplace(first, e);
    }
  }

  /// Of several who bear a surname the bare one is theirs who was told first: a leader, and then his son.
  void call_by_surname(std::string_view surname, const Part& part) {
    const auto [told, fresh] = told_at_.emplace(surname, part.first);
    if (!fresh && told->second <= part.first) return;
    told->second = part.first;
    by_surname_[surname] = part.entity;
  }

  /// "REGION Special Forces", "CITY airport": the region or town alone is no short form of it; a village may be one of
  /// the base that made it known.
  bool names_land(const Part& part, uint32_t head_words) const {
    constexpr uint32_t kCity = 100'000;  // people
    static constexpr std::array<std::string_view, 6> kBases = {"base", "airbase",  "airfield",
                                                               "camp", "barracks", "dam"};
    if (part.type == EntityType::equipment) return false;
    const bool base = std::find(kBases.begin(), kBases.end(), word(part.name_last - 1).low) != kBases.end();
    const Span words = words_span(draft_, part.name_first, part.name_last - head_words);
    for (const PlaceCandidate& c : draft_.gazetteer.lookup(words.of(draft_.document.text))) {
      if (part.type == EntityType::group
              ? !c.weak && c.feature == PlaceFeature::region
              : c.population >= kCity || (!base && !c.weak && !c.village() &&
                                          (c.feature == PlaceFeature::town || c.feature == PlaceFeature::capital)))
        return true;
    }
    return false;
  }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  std::map<uint32_t, uint32_t> pairs_;      // alias part -> full part
  std::map<uint32_t, std::string> owners_;  // of offices
  StringMap<uint32_t> told_at_;             // by surname: where its bearer was told first
  StringMap<uint32_t> by_loose_, by_key_, by_surname_, by_initials_, by_short_, by_known_, by_first_, by_initial_,
      by_head_;
};

}  // namespace

uint32_t root_of(const Draft& draft, uint32_t entity) {
  while (entity != kNone && draft.notes[entity].same_as != kNone) entity = draft.notes[entity].same_as;
  return entity;
}

void unite(Draft& draft, uint32_t a, uint32_t b) {
  const uint32_t was_a = a, was_b = b;
  a = root_of(draft, a);
  b = root_of(draft, b);
  if (a == kNone || b == kNone || a == b) return;
  if (b < a) std::swap(a, b);
  draft.notes[b].same_as = a;
  if (was_a != a) draft.notes[was_a].same_as = a;  // short ways to the root
  if (was_b != a) draft.notes[was_b].same_as = a;
  Note& kept = draft.notes[a];
  const Note& lost = draft.notes[b];
  if (kept.leader == kNone) kept.leader = lost.leader;
  if (kept.part_of == kNone) kept.part_of = lost.part_of;
  if (kept.speaks_for == kNone) kept.speaks_for = lost.speaks_for;
  kept.government = kept.government || lost.government;
  if (draft.entities[a].country.empty()) draft.entities[a].country = draft.entities[b].country;
}

uint32_t new_entity(Draft& draft, EntityType type) {
  LocalEntity entity;
  entity.type = type;
  draft.entities.push_back(std::move(entity));
  draft.notes.emplace_back();
  return static_cast<uint32_t>(draft.entities.size() - 1);
}

uint32_t new_forces(Draft& draft, uint32_t government) {
  const uint32_t e = new_entity(draft, EntityType::group);
  draft.notes[e].part_of = government;
  draft.notes[e].official = true;
  draft.entities[e].country = draft.entities[government].country;
  return e;
}

uint32_t state_entity(Draft& draft, const std::string& code) {
  auto known = draft.states.find(code);
  if (known != draft.states.end()) return root_of(draft, known->second);
  const uint32_t e = new_entity(draft, EntityType::state);
  draft.entities[e].country = code;
  draft.states.emplace(code, e);
  return e;
}

void link_aliases(Draft& draft) { Aliases(draft).run(); }

}  // namespace rashomon::who
