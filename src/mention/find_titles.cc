// SPDX-License-Identifier: Apache-2.0
// Titles and roles. A title that stands at a name becomes a part of that mention ("rebel commander NAME", "Prime
// Minister of the BODY NAME"), and every "X, spokesman of Y", "Y's envoy X" gives a role between two parts. Takes
// parts, changes persons, gives Draft::role_drafts. Nothing fails.
#include <algorithm>
#include <array>
#include <map>

#include "draft.h"

namespace rashomon::who {
namespace {

class Titles {
 public:
  explicit Titles(Draft& draft)
      : draft_(draft),
        lexicon_(draft.lexicon),
        starting_(draft.words.size(), kNone),
        titled_(draft.words.size(), kNone) {}

  void run() {
    index_starts();
    // From the right: "army spokesman General NAME" takes the rank first.
    for (uint32_t p = static_cast<uint32_t>(draft_.parts.size()); p-- > 0;) {
      if (is_role(draft_.parts[p])) at_name(p);
    }
    honorifics();
    for (Part& x : draft_.parts) {
      // "President NAME's forces" begin where the owner's mention now begins.
      if (x.possessor != kNone && part(x.possessor).last <= x.head && part(x.possessor).form == MentionForm::name) {
        x.first = std::min(x.first, part(x.possessor).first);
      }
    }
    index_starts();
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      if (is_role(draft_.parts[p]) && !draft_.parts[p].gone) in_apposition(p);
    }
  }

 private:
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  Part& part(uint32_t p) { return draft_.parts[p]; }
  static bool is_role(const Part& p) {
    return p.form == MentionForm::nominal && is_person_class(p.cls) && p.type == EntityType::person;
  }
  uint32_t line_end(const Part& p) const { return draft_.lines[p.line].last; }
  uint32_t line_begin(const Part& p) const { return draft_.lines[p.line].first; }

  /// The widest part that begins at each word.
  void index_starts() {
    starting_.assign(draft_.words.size(), kNone);
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      const Part& x = part(p);
      if (x.gone || !x.piece.empty() || x.form == MentionForm::pronoun) continue;
      uint32_t& slot = starting_[x.first];
      if (slot == kNone || part(slot).last < x.last) slot = p;
    }
  }
  uint32_t starts(uint32_t i, const Part& of) const { return i < line_end(of) ? starting_[i] : kNone; }

  /// May this name be a person's? Types are not voted yet, so a title makes it one unless the lexicon knows better.
  bool can_be_person(const Part& x) const {
    return x.form == MentionForm::name && !x.demonym && (!x.typed || x.type == EntityType::person) && x.piece.empty();
  }

  /// "rebel commander NAME", "Prime Minister of the BODY NAME".
  void at_name(uint32_t p) {
    uint32_t next = part(p).last < line_end(part(p)) ? draft_.part_at[part(p).last] : kNone;
    if (next == kNone && part(p).last < line_end(part(p))) next = titled_[part(p).last];
    if (next != kNone && can_be_person(part(next)) && part(next).first == part(p).last) {
      join_title(p, next, body_of(part(p)));
      return;
    }
    const uint32_t body = after_of(p);
    if (body == kNone || part(body).form == MentionForm::pronoun || is_role(part(body))) return;
    uint32_t name = starts(part(body).last, part(p));
    // "Minister of Defence of LAND NAME"
    if (name == kNone && part(body).last + 1 < line_end(part(p)) && word(part(body).last).low == "of") {
      const uint32_t land = starts(part(body).last + 1, part(p));
      if (land != kNone && part(land).form == MentionForm::name) name = starts(part(land).last, part(p));
    }
    if (name != kNone && can_be_person(part(name)) && part(name).first == part(name).name_first &&
        part(name).name_last - part(name).name_first >= 2) {
      join_title(p, name, body);
    } else if (is_office_of(part(body))) {
      part(body).first = part(body).name_first;
      join_title(p, body, kNone);
    }
  }
  /// "the spokesman of the foreign ministry NAME": an office has no such name, so it is his.
  bool is_office_of(const Part& x) const {
    static constexpr std::array<std::string_view, 9> kOffices = {
        "ministry", "parliament", "government", "army", "police", "presidency", "embassy", "staff", "municipality"};
    return can_be_person(x) && x.first < x.name_first && x.name_last - x.name_first >= 2 &&
           std::find(kOffices.begin(), kOffices.end(), word(x.name_first - 1).low) != kOffices.end();
  }
  /// "the army spokesman", not "the NAME-installed spokesman".
  static uint32_t body_of(const Part& role) {
    const bool tells = role.link == Link::none || role.link == Link::owns;
    return tells ? role.anchor : kNone;
  }
  /// The part behind "of", "for", "at" that a role part is followed by.
  uint32_t after_of(uint32_t p) const {
    const Part& role = draft_.parts[p];
    if (role.last + 1 >= line_end(role)) return kNone;
    const std::string_view low = word(role.last).low;
    if (low != "of" && low != "for" && low != "at" && low != "with" && low != "to" && low != "in") return kNone;
    uint32_t found = starts(role.last + 1, role);
    // "at global risk consultancy NAME": the firm's name behind its noun.
    if (found != kNone && draft_.parts[found].form == MentionForm::nominal &&
        draft_.parts[found].type == EntityType::organisation) {
      const uint32_t named = starts(draft_.parts[found].last, role);
      if (named != kNone && draft_.parts[named].form == MentionForm::name) return named;
    }
    // "the president of the breakaway region of NAME"
    if (found != kNone && draft_.parts[found].form == MentionForm::nominal &&
        draft_.parts[found].type == EntityType::place && draft_.parts[found].last + 1 < line_end(role) &&
        word(draft_.parts[found].last).low == "of") {
      const uint32_t named = starts(draft_.parts[found].last + 1, role);
      if (named != kNone && draft_.parts[named].form == MentionForm::name) return named;
    }
    return found;
  }

  /// "in Sheikh Saeed", "captured Imam Sahib": quarters and towns are called after holy men.
  bool is_called_after_title(const Part& title, const Part& name) const {
    static constexpr std::array<std::string_view, 5> kHoly = {"sheikh", "sheik", "shaikh", "shaykh", "imam"};
    static constexpr std::array<std::string_view, 12> kAt = {
        "in", "into", "inside", "outside", "around", "near", "across", "toward", "towards", "at", "through", "beyond"};
    static constexpr std::array<std::string_view, 9> kGround = {
        "entered", "overran", "retook", "recaptured", "shelled", "bombed", "lost", "stormed", "besieged"};
    if (title.last != title.first + 1 || name.name_last != name.name_first + 1 ||
        title.first == draft_.lines[title.line].first ||
        std::find(kHoly.begin(), kHoly.end(), word(title.first).low) == kHoly.end() || !word(title.first).cap)
      return false;
    const DraftWord& before = word(title.first - 1);
    if (before.low == "to") return goes_there(title, name);
    return std::find(kAt.begin(), kAt.end(), before.low) != kAt.end() ||
           std::find(kGround.begin(), kGround.end(), before.low) != kGround.end();
  }
  /// "sent two battalions to Imam Sahib", "to Imam Sahib, near the border"; but "spoke to Sheikh Saeed".
  bool goes_there(const Part& title, const Part& name) const {
    static constexpr std::array<std::string_view, 14> kMoves = {
        "sent",      "fled",     "moved",      "marched",        "advanced", "withdrew", "returned",
        "retreated", "deployed", "dispatched", "reinforcements", "road",     "highway",  "convoy"};
    static constexpr std::array<std::string_view, 9> kLies = {"near", "in",   "on",    "south",  "north",
                                                              "east", "west", "close", "outside"};
    constexpr uint32_t kReach = 6;
    if (!draft_.gazetteer.lookup(words_span(draft_, title.first, name.name_last).of(draft_.document.text)).empty())
      return true;
    if (name.last + 1 < line_end(name) && word(name.last).low == "," &&
        std::find(kLies.begin(), kLies.end(), word(name.last + 1).low) != kLies.end())
      return true;
    for (uint32_t k = title.first - 1; k-- > line_begin(title) && k + kReach > title.first;) {
      if (std::find(kMoves.begin(), kMoves.end(), word(k).low) != kMoves.end()) return true;
    }
    return false;
  }
  void name_place(Part& title, uint32_t p) {
    Part& place = part(p);
    place.first = place.name_first = title.first;
    place.type = EntityType::place;
    place.cls = HeadClass::town;
    place.typed = true;
    place.key = folded_words(draft_, place.name_first, place.name_last);
    draft_.part_at[title.first] = p;
    title.gone = true;
  }

  void join_title(uint32_t p, uint32_t name, uint32_t organisation) {
    Part& title = part(p);
    Part& person = part(name);
    if (is_called_after_title(title, person)) return name_place(title, name);
    person.type = EntityType::person;
    person.typed = true;
    person.first = title.first;
    person.definite = true;
    person.possessor = title.possessor;
    person.mods.insert(person.mods.end(), title.mods.begin(), title.mods.end());
    person.titles.emplace_back(words_span(draft_, title_begin(title), title.last).of(draft_.document.text));
    title.gone = true;
    titled_[title.first] = name;
    if (organisation == kNone) organisation = title.possessor;
    // "Colonel NAME of the FRONT"
    if (organisation == kNone && title.cls == HeadClass::rank && person.last + 1 < line_end(person) &&
        word(person.last).low == "of") {
      const uint32_t body = after_of(name);
      if (body != kNone && part(body).form == MentionForm::name &&
          (part(body).type == EntityType::group || part(body).type == EntityType::organisation))
        organisation = body;
    }
    draft_.role_drafts.push_back(
        {name, title.role, title.cls, organisation, words_span(draft_, title.first, person.last)});
  }
  /// The title's own words: from its modifiers on, without determiner, names and possessor.
  uint32_t title_begin(const Part& title) const {
    uint32_t k = title.head;
    const TitleWord* word_of = nullptr;
    const uint32_t n = match_before(draft_, lexicon_.titles, title.head, title.first, &word_of);
    if (n > 0) k = title.head + 1 - n;
    while (k > title.first) {
      auto mod = lexicon_.title_modifiers.find(word(k - 1).low);
      if (mod == lexicon_.title_modifiers.end() || !mod->second) break;
      --k;
    }
    return k;
  }

  /// "Mr. NAME": the courtesy word joins the name; a second rank before the first ("army chief Gen. NAME") is joined
  /// above.
  void honorifics() {
    for (Part& x : draft_.parts) {
      if (x.form != MentionForm::name || x.gone || x.first == line_begin(x) || x.first != x.name_first) continue;
      uint32_t k = x.first;
      const TitleWord* title = nullptr;
      const uint32_t n = match_before(draft_, lexicon_.titles, k - 1, line_begin(x), &title);
      if (n == 0 || title->cls != HeadClass::honorific || !word(k - 1).cap || (x.typed && x.type != EntityType::person))
        continue;
      x.first = k - n;
      x.type = EntityType::person;
      x.typed = true;
    }
  }

  void add_role(uint32_t p, uint32_t person, uint32_t organisation) {
    draft_.role_drafts.push_back({person, part(p).role, part(p).cls, organisation,
                                  words_span(draft_, std::min(part(p).first, part(person).first),
                                             std::max({part(p).last, part(person).last,
                                                       organisation == kNone ? 0u : part(organisation).last}))});
  }

  /// "NAME, a spokesman for Y", "Y's leader, NAME,".
  void in_apposition(uint32_t p) {
    // "COUNTRY's army spokesman": the army's, whose owner the country is
    uint32_t organisation = body_of(part(p));
    if (organisation == kNone || part(organisation).form != MentionForm::nominal) {
      organisation = part(p).possessor;
      if (organisation == kNone) organisation = body_of(part(p));
    }
    uint32_t body = after_of(p);
    // "the press secretary of the president of LAND, NAME": he speaks for LAND, and the name behind is his
    for (int step = 0; step < 3 && body != kNone && is_role(part(body)); ++step) {
      chained_[body] = true;
      const uint32_t next = after_of(body);
      const uint32_t owner = body_of(part(body)) != kNone ? body_of(part(body)) : part(body).possessor;
      if (next == kNone && owner == kNone) break;
      last_of_[p] = std::max(part(body).last, next == kNone ? 0u : part(next).last);
      body = next != kNone ? next : owner;
    }
    if (body != kNone && organisation == kNone)
      organisation = body;
    else if (body != kNone && (part(body).type == EntityType::group || part(body).type == EntityType::organisation) &&
             !(is_owner(p, organisation) && (!part(body).typed || word(part(p).last).low == "in")))
      organisation = body;  // but "the FRONT's commander in TOWN" is the front's
    uint32_t before = voice_behind(p, body) ? kNone : name_before(p);
    // "NAME, governor of X and leader of Y"
    if (part(p).first > line_begin(part(p)) && word(part(p).first - 1).low == "and") {
      if (auto held = held_till_.find(part(p).first - 1); before == kNone && held != held_till_.end())
        before = held->second;
    }
    if (before != kNone) {
      Part& person = part(before);
      person.type = EntityType::person;
      person.typed = true;
      person.titles.emplace_back(words_span(draft_, title_begin(part(p)), part(p).last).of(draft_.document.text));
      draft_.same.emplace_back(before, p);
      add_role(p, before, organisation);
      held_till_[std::max(part(p).last, body == kNone ? 0u : part(body).last)] = before;
      return;
    }
    if (voice_behind(p, body)) organisation = part(p).possessor;
    uint32_t end = std::max(part(p).last, body == kNone ? 0u : part(body).last);
    if (auto reach = last_of_.find(p); reach != last_of_.end()) end = std::max(end, reach->second);
    end = behind_phrases(p, behind_second_role(p, end));
    // "the FRONT, whose leader is NAME"
    const bool copula = end + 1 < line_end(part(p)) && word(end).low == "is" && part(p).possessor != kNone;
    if (!chained_.count(p) && end + 1 < line_end(part(p)) && (copula || word(end).low == ",") &&
        (part(p).definite || part(p).possessor != kNone || part(p).first == line_begin(part(p)) ||
         (part(p).cls == HeadClass::speaks && organisation != kNone))) {  // "a spokesman for the army, NAME, told"
      uint32_t from = end + 1;  // "the president of X, victorious commander NAME"
      while (from < end + 3 && from + 1 < line_end(part(p)) && word(from).tag == Upos::ADJ &&
             starts(from, part(p)) == kNone)
        ++from;
      const uint32_t name = starts(from, part(p));
      const uint32_t behind = name == kNone ? kNone : part(name).last;
      if (name != kNone && can_be_person(part(name)) && behind < line_end(part(p)) &&
          (word(behind).low == "," || word(behind).low == "." || word(behind).low.ends_with("day"))) {
        part(name).type = EntityType::person;
        part(name).typed = true;
        part(name).titles.emplace_back(words_span(draft_, title_begin(part(p)), part(p).last).of(draft_.document.text));
        draft_.same.emplace_back(name, p);
        add_role(p, name, organisation);
        return;
      }
    }
    if (organisation != kNone) add_role(p, p, organisation);
  }
  /// "the FRONT's", "army": what stands before the role says whose it is.
  bool is_owner(uint32_t p, uint32_t organisation) const {
    return organisation == draft_.parts[p].possessor || draft_.parts[organisation].form == MentionForm::nominal;
  }
  /// "the FRONT's deputy commander for operations in the north, NAME,": where what the role is for or where it is held
  /// ends, if a comma follows; else `end`.
  uint32_t behind_phrases(uint32_t p, uint32_t end) const {
    constexpr uint32_t kMostWords = 7;
    const Part& role = draft_.parts[p];
    if (end >= line_end(role)) return end;
    // "a spokeswoman for the U.N. human rights office, NAME,"
    const bool office =
        end > role.last && (word(end).tag == Upos::ADJ || word(end).tag == Upos::NOUN) && !word(end).cap;
    if (word(end).tag != Upos::ADP && !office) return end;
    uint32_t k = end;
    while (k < line_end(role) && k < end + kMostWords && !word(k).punct && word(k).tag != Upos::VERB &&
           word(k).tag != Upos::AUX && word(k).tag != Upos::PRON && !word(k).possessive)
      ++k;
    return k < line_end(role) && word(k).low == "," ? k : end;
  }
  /// "LAND's army chief and de facto ruler, NAME,": where the second role ends; `end` if there is none.
  uint32_t behind_second_role(uint32_t p, uint32_t end) const {
    constexpr uint32_t kMostWords = 6;
    const Part& role = draft_.parts[p];
    if (end >= line_end(role) || word(end).low != "and") return end;
    for (uint32_t k = end + 1; k < line_end(role) && k <= end + kMostWords && !word(k).punct; ++k) {
      const uint32_t q = starts(k, role);
      if (q == kNone || !is_role(draft_.parts[q])) continue;
      const uint32_t body = after_of(q);
      const uint32_t behind = std::max(draft_.parts[q].last, body == kNone ? 0u : draft_.parts[body].last);
      return behind < line_end(role) && word(behind).low == "," ? behind : end;
    }
    return end;
  }
  /// "…, its spokesman in TOWN, NAME, told": the name behind is the spokesman's, whatever name stands before.
  bool voice_behind(uint32_t p, uint32_t body) const {
    const Part& role = draft_.parts[p];
    if ((role.cls != HeadClass::speaks && role.cls != HeadClass::leads) || role.possessor == kNone ||
        draft_.parts[role.possessor].form != MentionForm::pronoun)
      return false;
    const uint32_t end = std::max(role.last, body == kNone ? 0u : draft_.parts[body].last);
    if (end + 1 >= line_end(role) || word(end).low != ",") return false;
    const uint32_t name = starts(end + 1, role);
    if (name == kNone || !can_be_person(draft_.parts[name])) return false;
    const uint32_t behind = draft_.parts[name].last;
    if (behind >= line_end(role) || draft_.parts[name].name_last - draft_.parts[name].name_first < 2) return false;
    return word(behind).low == "," || lexicon_.says.count(word(behind).low) > 0;
  }
  static bool is_quote(std::string_view low) {
    return low == "\"" || low == "“" || low == "”" || low == "'" || low == "‘" || low == "’";
  }
  bool begins_title(std::string_view low) const {
    return lexicon_.title_modifiers.count(low) > 0 || low == "appointed" || low == "newly" || low == "elected";
  }
  /// The name that a comma parts from this role: "NAME, the".
  uint32_t name_before(uint32_t p) const {
    const Part& role = draft_.parts[p];
    if (role.possessor != kNone && draft_.parts[role.possessor].key == "whose")
      return kNone;                                                              // "the FRONT, whose leader"
    if (role.last < line_end(role) && word(role.last).possessive) return kNone;  // "near Aden, PM's convoy attacked"
    uint32_t comma = role.first;
    // "NAME, acting president of Y"
    while (comma > line_begin(role) + 1 && begins_title(word(comma - 1).low)) --comma;
    const uint32_t opens = comma;
    bool copula = false;  // "NAME is the"
    // "NAME, who is also the spokesman", "NAME is the governor of Y"
    if (comma > line_begin(role) + 1 && word(comma - 1).low == "also") --comma;
    if (comma > line_begin(role) + 1 && (word(comma - 1).low == "is" || word(comma - 1).low == "was")) {
      --comma;
      if (word(comma - 1).low == "who") --comma;
      if (word(comma - 1).low != "," && draft_.part_at[comma - 1] != kNone)
        ++comma, copula = word(comma - 1).low == "is";
    }
    if (comma < line_begin(role) + 2 || (word(comma - 1).low != "," && comma == opens && !copula)) return kNone;
    uint32_t named = comma - 2;  // 'NAME "NICK", the'
    if (word(named).punct && named > line_begin(role) + 2 && is_quote(word(named).low)) {
      const uint32_t nick = draft_.part_at[named - 1];
      const uint32_t opens_nick = nick == kNone ? 0 : draft_.parts[nick].first;
      if (opens_nick > line_begin(role) + 1 && is_quote(word(opens_nick - 1).low)) named = opens_nick - 2;
    }
    const bool nicked = named != comma - 2;
    const uint32_t covering = draft_.part_at[named];
    if (covering == kNone || !can_be_person(draft_.parts[covering]) ||
        draft_.parts[covering].last != (nicked ? named + 1 : comma - 1))
      return kNone;
    // "said NAME, a …" and "NAME, a …" alike; but "the city of NAME, the general said" is none.
    if (role.definite && role.possessor == kNone && role.last < line_end(role) && word(role.last).tag == Upos::VERB &&
        role.anchor == kNone)
      return kNone;
    // "killed two in NAME, a police officer said": the officer speaks, the name is where it was
    const uint32_t first = draft_.parts[covering].first;
    if (role.last < line_end(role) && lexicon_.says.count(word(role.last).low) > 0 && first > line_begin(role)) {
      const DraftWord& led = word(first - 1);
      if (led.tag == Upos::ADP || (led.tag == Upos::VERB && lexicon_.says.count(led.low) == 0)) return kNone;
    }
    // "were trapped in NAME, the envoy to LAND, X, said"
    if (first > line_begin(role)) {
      const std::string_view led = word(first - 1).low;
      if (led == "in" || led == "near" || led == "outside" || led == "around") return kNone;
    }
    return covering;
  }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  std::vector<uint32_t> starting_;
  std::map<uint32_t, bool> chained_;        // roles whose holder another role is about
  std::map<uint32_t, uint32_t> held_till_;  // word behind a role -> the name that holds it
  std::map<uint32_t, uint32_t> last_of_;    // role -> where the words about whose it is end
  std::vector<uint32_t> titled_;            // by word: the name whose title begins there
};

}  // namespace

void find_titles(Draft& draft) { Titles(draft).run(); }

}  // namespace rashomon::who
