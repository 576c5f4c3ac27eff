// SPDX-License-Identifier: Apache-2.0
// Which group is meant by a description? "X's forces", "the X-led militia" and "forces under X" are one group, and the
// named one where the text says that X leads it; "the backed government" and "the CAPITAL government" are one
// government of their country; its forces and those allied with it are one body that is part of it; a state's troops
// stand for the state unless the report tells of a special government or a named army there. Takes parts with anchors
// and entities of names; gives entities of descriptive parts and Draft::notes. Nothing fails.
#include <algorithm>
#include <array>
#include <map>

#include "draft.h"
#include "find_theatre.h"
#include "group_words.h"
#include "judge_subject.h"
#include "part_words.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

struct Government {
  uint32_t entity = kNone;
  std::string country, contrast;
  bool special = false;
};

constexpr size_t kMostGovernments = 64;  // that one report can tell apart; bounds the cost

class Groups {
 public:
  explicit Groups(Draft& draft) : draft_(draft), lexicon_(draft.lexicon), state_(draft.parts.size(), 0) {}

  void run() {
    find_theatre(draft_);
    for (const Part& x : draft_.parts) {
      if (!x.gone && x.type == EntityType::state && !x.country.empty()) {
        auto [at, fresh] = first_at_.emplace(x.line, x.first);
        if (fresh || x.first < at->second) at->second = x.first, first_country_[x.line] = x.country;
      }
      junta_ = junta_ || (is_government(x) && is_junta(x));
      if (!x.gone && !x.country.empty()) named_countries_[x.line].push_back(x.country);
      if (!x.gone && (x.type == EntityType::organisation || x.type == EntityType::group) &&
          (x.form == MentionForm::name || !country_of(x).empty()))
        named_heads_.emplace(word(x.head).low, true);
    }
    find_bodies();
    unite_apposed(true);
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) note_named(p);
    for (const RoleDraft& role : draft_.role_drafts) {
      note_leader(role);
      note_ruler(role);
    }
    for (const auto& [country, army] : armies_) {
      if (draft_.notes[army].leader == kNone) draft_.notes[army].official = true;
    }
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      if (is_government(part(p)) && special(part(p))) resolve(p, 0);
    }
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) resolve(p, 0);
    metonyms();
    unite_apposed(false);
    place_directions();
  }

 private:
  Part& part(uint32_t p) { return draft_.parts[p]; }
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  uint32_t entity_of(uint32_t p) const { return p == kNone ? kNone : root_of(draft_, draft_.parts[p].entity); }

  /// Named groups: governments, and those whose leader the text tells.
  void note_named(uint32_t p) {
    const Part& x = part(p);
    if (x.form != MentionForm::name || x.gone || x.entity == kNone || !x.piece.empty()) return;
    if (x.type != EntityType::group && x.type != EntityType::organisation) return;
    const uint32_t e = root_of(draft_, x.entity);
    if (x.cls == HeadClass::government) {
      draft_.notes[e].government = true;
      if (governments_.size() < kMostGovernments && !regional(x))
        governments_.push_back({e, country_of(x), contrast_of(x), true});
    }
    if (x.cls == HeadClass::force && regular_army(x)) armies_.emplace(country_of(x), e);
    const bool acronym = x.name_last - x.name_first == 1 && word(x.head).caps;
    if (acronym || x.cls == HeadClass::force) army_like_.emplace(e, true);
    uint32_t leader = kNone;
    if (x.anchor != kNone && x.link == Link::leads && part(x.anchor).type == EntityType::person) leader = x.anchor;
    if (leader == kNone && x.possessor != kNone && part(x.possessor).type == EntityType::person) leader = x.possessor;
    if (leader == kNone || entity_of(leader) == kNone) return;
    lead(e, entity_of(leader));
  }
  /// "Government of PROVINCE", "the regional government": a part of a country has it.
  bool regional(const Part& x) const {
    for (uint32_t k = x.name_first; k < x.name_last; ++k) {
      const std::string_view low = word(k).low;
      if (low == "regional" || low == "provincial" || low == "municipal" || low == "local" || low == "city")
        return true;
    }
    // named by a place that is no country: a division of the map, or one that this report names as a place
    const std::string_view first = word(x.name_first).low;
    const uint32_t from = first == "government" && x.name_first + 2 < x.name_last ? x.name_first + 2 : x.name_first;
    const uint32_t to = from == x.name_first ? x.head : x.name_last;
    const StateEntry* state = nullptr;
    if (from >= to || match_at(draft_, lexicon_.state_words, from, to, &state) > 0) return false;
    for (const PlaceCandidate& c : draft_.gazetteer.lookup(words_span(draft_, from, to).of(draft_.document.text))) {
      if (!c.weak && c.feature == PlaceFeature::region) return true;
    }
    return false;
  }
  /// The president of a country commands its army.
  void note_ruler(const RoleDraft& role) {
    if (role.person == kNone ||
        (role.role != "president" && role.role != "prime minister" && role.role != "chancellor" && role.role != "king"))
      return;
    const uint32_t person = entity_of(role.person);
    if (person == kNone) return;
    const Span words = role.span;
    if (fold_contains(words, "former") || fold_contains(words, "ousted")) return;
    // Whose president he is must be said: a report may speak of several.
    if (role.organisation != kNone && !part(role.organisation).country.empty())
      rules_[person] = part(role.organisation).country;
  }
  bool fold_contains(Span span, std::string_view what) const {
    return to_lower(span.of(draft_.document.text)).find(what) != std::string::npos;
  }
  /// "RSF leader NAME", "NAME, the commander of the FRONT": he leads it.
  void note_leader(const RoleDraft& role) {
    if (role.cls != HeadClass::leads || role.person == kNone || role.organisation == kNone) return;
    if (role.role != "leader" && role.role != "commander" && role.role != "head" && role.role != "chief" &&
        role.role != "supreme leader" && role.role != "commander-in-chief" && role.role != "founder")
      return;
    const Part& body = part(role.organisation);
    if (body.form != MentionForm::name || body.type != EntityType::group || entity_of(role.person) == kNone ||
        entity_of(role.organisation) == kNone)
      return;
    if (part(role.person).type == EntityType::person) lead(entity_of(role.organisation), entity_of(role.person));
  }
  /// "<Demonym> [National] Armed Forces": nothing but its country tells it apart.
  bool regular_army(const Part& x) const {
    const HeadWord* head = nullptr;
    const uint32_t n = match_before(draft_, lexicon_.heads, x.head, x.name_first, &head);
    const StateEntry* state = nullptr;
    uint32_t k = x.name_first;
    k += match_at(draft_, lexicon_.state_words, k, x.name_last, &state);
    if (n == 0 || state == nullptr) return false;
    if (k < x.head && (word(k).low == "national" || word(k).low == "arab")) ++k;
    const std::string_view last = word(x.head).low;
    return k + n == x.name_last && (last == "army" || last == "military" || n == 2);
  }
  void lead(uint32_t group, uint32_t leader) {
    if (draft_.notes[group].leader == kNone) draft_.notes[group].leader = leader;
    auto [known, fresh] = led_.emplace(leader, group);
    const uint32_t before = root_of(draft_, known->second);
    if (fresh || before == group) return;
    // One man leads one army, however a report varies its name.
    if (unnamed_.count(before) || (army_like_.count(before) && army_like_.count(group))) unite(draft_, before, group);
  }

  /// The country that a description tells: by demonym, owner, capital or seat.
  std::string country_of(const Part& x) const {
    for (uint32_t other : {x.anchor, x.possessor, x.seat}) {
      if (other == kNone) continue;
      const Part& y = draft_.parts[other];
      if (other == x.anchor && (x.link == Link::backs || x.link == Link::made || x.link == Link::against)) continue;
      if (!y.country.empty()) return y.country;
      if (y.cls == HeadClass::country) return unrecognised(y) ? "" : draft_.theatre;
    }
    const StateEntry* state = nullptr;
    for (const std::string& mod : x.mods) {
      if ((state = lexicon_.state_words.find(mod))) return lexicon_.states[state->state].code;
      const size_t dash = mod.rfind('-');
      if (dash == std::string::npos) continue;
      auto suffix = lexicon_.suffixes.find(mod.substr(dash + 1));
      if (suffix == lexicon_.suffixes.end() || (suffix->second != Link::based && suffix->second != Link::allied))
        continue;
      if ((state = lexicon_.state_words.find(mod.substr(0, dash)))) return lexicon_.states[state->state].code;
    }
    if (x.form == MentionForm::name) {
      const uint32_t n = match_at(draft_, lexicon_.state_words, x.name_first, x.name_last, &state);
      if (n > 0) return lexicon_.states[state->state].code;
    }
    return "";
  }
  std::string contrast_of(const Part& x) const {
    for (const std::string& mod : x.mods) {
      if (!lexicon_.contrast.count(mod)) continue;
      const size_t dash = mod.find("-based");
      return dash == std::string::npos ? mod : mod.substr(0, dash);
    }
    // "a government in the east"
    const uint32_t limit = draft_.lines[x.line].last;
    if (x.indefinite && x.last + 2 < limit && word(x.last).low == "in" && word(x.last + 1).low == "the" &&
        lexicon_.contrast.count(std::string(word(x.last + 2).low) + "ern"))
      return std::string(word(x.last + 2).low) + "ern";
    return "";
  }
  bool special(const Part& x) const {
    if (!contrast_of(x).empty()) return true;
    for (const std::string& mod : x.mods) {
      const size_t dash = mod.rfind('-');
      auto suffix = dash == std::string::npos ? lexicon_.suffixes.end() : lexicon_.suffixes.find(mod.substr(dash + 1));
      if (suffix != lexicon_.suffixes.end() && (suffix->second == Link::backs || suffix->second == Link::based))
        return true;
      if (mod == "recognized" || mod == "recognised" || mod == "unity" || mod == "transitional" || mod == "interim")
        return true;
    }
    return x.seat != kNone && x.indefinite;
  }

  // ---- who is meant

  uint32_t resolve(uint32_t p, int depth) {
    if (p == kNone) return kNone;
    if (depth > 12 || state_[p] == 1) return kNone;
    Part& x = part(p);
    if (state_[p] == 2 || x.entity != kNone) return entity_of(p);
    if (is_members(draft_, x)) return x.entity = entity_of(x.anchor);
    if (!is_government(x) && !is_force(x) && !is_body(x)) return kNone;
    state_[p] = 1;
    if (const uint32_t owner = whose_limb(draft_, x); owner != kNone) {
      const uint32_t whole = entity_of(owner);
      const uint32_t limb = by_description("limb " + std::to_string(whole) + " " + std::string(word(x.head).low), "");
      draft_.notes[limb].part_of = whole;
      state_[p] = 2;
      return part(p).entity = limb;
    }
    const uint32_t e = is_government(x) ? government(p, depth) : is_body(x) ? body(p, depth) : force(p, depth);
    part(p).entity = e;
    state_[p] = 2;
    return e;
  }
  bool is_junta(const Part& x) const {
    return word(x.head).low == "junta" || has_mod(x, "military") || (junta_ && word(x.head).low == "regime");
  }
  /// "the NAME-installed administration", "the so-called authorities": no government of the country where it sits.
  bool set_up_by_others(const Part& x) const {
    return std::any_of(x.mods.begin(), x.mods.end(), [&](const std::string& mod) {
      const size_t dash = mod.rfind('-');
      auto suffix = dash == std::string::npos ? lexicon_.suffixes.end() : lexicon_.suffixes.find(mod.substr(dash + 1));
      return mod == "so-called" || mod == "puppet" || mod == "occupation" ||
             (suffix != lexicon_.suffixes.end() && suffix->second == Link::made);
    });
  }

  uint32_t government(uint32_t p, int depth) {
    const Part& x = part(p);
    for (uint32_t other : {x.anchor, x.possessor}) {
      if (other == kNone || (other == x.anchor && x.link != Link::owns && x.link != Link::leads)) continue;
      const Part& y = part(other);
      if (y.form == MentionForm::pronoun) return kNone;
      const uint32_t owner = y.entity == kNone ? resolve(other, depth + 1) : entity_of(other);
      if (owner == kNone) continue;
      if (y.type == EntityType::group || (y.type == EntityType::organisation && y.cls != HeadClass::body)) return owner;
      if (y.type == EntityType::person)
        return rules_.count(owner) ? government_of(rules_[owner]) : group_of(owner, true);
    }
    if (const std::string land = land_of(x); !land.empty()) return by_description("government of " + land, "");
    const std::string contrast = contrast_of(x);
    const std::string country = country_of(x);
    const bool is_special = special(x);
    if (set_up_by_others(x)) return by_description(without_determiner(x), "");
    if (word(x.head).low == "administration" && country.empty()) {
      const bool told = has_mod(x, "interim") || has_mod(x, "transitional") || has_mod(x, "provincial") ||
                        has_mod(x, "regional") || has_mod(x, "autonomous");
      return told ? by_description(x.mods.front() + " administration", "") : kNone;
    }
    if (!is_special &&
        (has_mod(x, "regional") || has_mod(x, "provincial") || has_mod(x, "local") || has_mod(x, "municipal")))
      return by_description(without_determiner(x), "");
    if (is_junta(x)) {
      const std::string& here = country.empty() ? draft_.theatre : country;
      return here.empty() ? by_description("junta", "") : state_entity(draft_, here);
    }
    for (Government& g : governments_) {
      if (g.contrast != contrast || (!country.empty() && !g.country.empty() && g.country != country)) continue;
      if (country.empty() && !x.definite && !is_special) continue;
      if (g.country.empty()) g.country = country;
      return root_of(draft_, g.entity);
    }
    if (!is_special) {
      if (!country.empty()) return state_entity(draft_, country);
      if (x.definite && !draft_.theatre.empty() && x.possessor == kNone) return state_entity(draft_, draft_.theatre);
      if (!x.definite && x.possessor == kNone && x.mods.empty()) return kNone;
    }
    const uint32_t e = new_entity(draft_, EntityType::group);
    draft_.entities[e].country = country;
    draft_.notes[e].government = true;
    if (governments_.size() < kMostGovernments) governments_.push_back({e, country, contrast, is_special});
    return e;
  }

  /// "the REGION authorities", "the government of REGION": the key of a land that is neither a state nor a capital; ""
  /// if no such place is said to be governed.
  std::string land_of(const Part& x) const {
    uint32_t other = x.anchor != kNone && x.link == Link::owns ? x.anchor : x.possessor;
    if (other == kNone && x.last + 1 < draft_.lines[x.line].last && word(x.last).low == "of") {
      uint32_t k = x.last + 1;
      if (word(k).low == "the" && k + 1 < draft_.lines[x.line].last) ++k;
      other = draft_.part_at[k];
    }
    if (other == kNone) return "";
    const Part& y = draft_.parts[other];
    if (y.gone || y.form != MentionForm::name || y.type != EntityType::place || !y.piece.empty()) return "";
    if (!y.country.empty() || lexicon_.state_code(y.key, StateWord::capital)) return "";
    for (const PlaceCandidate& c :
         draft_.gazetteer.lookup(words_span(draft_, y.name_first, y.name_last).of(draft_.document.text))) {
      // a rival government is called by the town in which it sits; a land has its own
      if (!c.weak && c.feature == PlaceFeature::region) return y.key;
    }
    return "";
  }

  /// The government of a country as this report has it: a special one, or the state itself.
  uint32_t government_of(const std::string& country) {
    for (Government& g : governments_) {
      if (!g.contrast.empty() || (!g.country.empty() && g.country != country)) continue;
      if (g.country.empty() && (country != draft_.theatre || junta_)) continue;
      g.country = country;
      return root_of(draft_, g.entity);
    }
    return state_entity(draft_, country);
  }
  uint32_t the_government() {
    for (Government& g : governments_) {
      if (g.contrast.empty()) return root_of(draft_, g.entity);
    }
    return draft_.theatre.empty() ? kNone : state_entity(draft_, draft_.theatre);
  }
  uint32_t forces_of(uint32_t government) {
    if (government == kNone) return kNone;
    if (draft_.entities[government].type == EntityType::state) {
      const std::string country = draft_.entities[government].country;
      return country.empty() ? government : army_of(country, true);
    }
    auto known = forces_.find(government);
    if (known != forces_.end()) return root_of(draft_, known->second);
    const uint32_t e = new_forces(draft_, government);
    forces_.emplace(government, e);
    return e;
  }
  uint32_t group_of(uint32_t leader, bool government) {
    auto known = led_.find(leader);
    if (known != led_.end()) return root_of(draft_, known->second);
    const uint32_t e = new_entity(draft_, EntityType::group);
    draft_.notes[e].leader = leader;
    draft_.notes[e].government = government;
    unnamed_.emplace(e, true);
    led_.emplace(leader, e);
    return e;
  }
  uint32_t by_description(const std::string& key, std::string country) {  // a copy: entities move as they grow
    auto [known, fresh] = described_.emplace(key, kNone);
    if (fresh) {
      known->second = new_entity(draft_, EntityType::group);
      draft_.entities[known->second].country = std::move(country);
    }
    return root_of(draft_, known->second);
  }

  uint32_t force(uint32_t p, int depth) {
    const Part& x = part(p);
    const uint32_t other = x.anchor != kNone && x.link != Link::backs && x.link != Link::made && x.link != Link::based
                               ? x.anchor
                               : x.possessor;
    const Link link = other == kNone ? Link::none : other == x.anchor ? x.link : Link::owns;
    if (left_it(draft_, x) || has_mod(x, "defunct") || has_mod(x, "disbanded"))
      return by_description(without_determiner(x), "");
    const bool regime = has_mod(x, "government") || has_mod(x, "pro-government") || has_mod(x, "regime") ||
                        has_mod(x, "loyalist") || has_mod(x, "government-led") || has_mod(x, "government-allied");
    // a militia that helps a government is not its army
    static constexpr std::array<std::string_view, 8> kHelpers = {
        "militia", "militias", "militiamen", "vigilantes", "youths", "paramilitaries", "thugs", "gangs"};
    const bool helps = (has_mod(x, "pro-government") || has_mod(x, "government-allied")) &&
                       std::find(kHelpers.begin(), kHelpers.end(), word(x.head).low) != kHelpers.end();
    const std::string_view kind = x.head > x.first ? word(x.head - 1).low : std::string_view();
    if (is_army(word(x.head).low) && (kind == "ethnic" || kind == "rebel")) return kNone;  // no state's
    if (has_mod(x, "junta") && other == kNone)
      return draft_.theatre.empty() ? forces_of(by_description("junta", "")) : army_of(draft_.theatre, false);
    if (helps) return by_description(std::string(word(x.head).low) + " for the government", "");
    if (regime) return forces_of(country_of(x).empty() ? the_government() : government_of(country_of(x)));
    if (other != kNone) {
      const uint32_t e = by_anchor(p, other, link, depth);
      if (e != kNone) {
        const std::string toward = contrast_of(part(p));
        if (!toward.empty()) described_.emplace("toward " + toward, e);
        return e;
      }
      if (part(other).form == MentionForm::pronoun || part(other).form == MentionForm::nominal) return kNone;
    }
    const Part& y = part(p);
    const std::string contrast = contrast_of(y);
    if (!contrast.empty() && contrast != "rebel" && contrast != "opposition" && contrast != "rival" &&
        contrast != "former")
      return by_description("toward " + contrast, "");
    if (y.anchor != kNone && (y.link == Link::backs || y.link == Link::made) && is_force_class(y.cls)) {
      // "the X-backed rebels": whom the report already called rebels, resolved later.
      if (y.definite && y.cls == HeadClass::irregular) return kNone;
      return by_description(without_determiner(y), "");
    }
    if (has_mod(y, "allied") && !forces_.empty() && y.definite) return root_of(draft_, forces_.begin()->second);
    const std::string country = country_of(y);
    if (!country.empty() && !branch_of(y).empty()) return branch(branch_of(y), country);
    if (!country.empty() && y.cls == HeadClass::force && !militia(y))
      return word(y.head).low == "police" ? police_of(country) : army_of(country, names_army(y));
    if (has_mod(y, "allied") && !forces_.empty() && y.definite) return root_of(draft_, forces_.begin()->second);
    if (bare_soldiers(y)) return army_of(draft_.theatre, false);
    if (bare_army(y) || praised_army(y)) return army_of(draft_.theatre, names_army(y));
    if (word(y.head).low == "police" && y.mods.empty() && y.possessor == kNone && y.anchor == kNone &&
        !draft_.theatre.empty())
      return police_of(draft_.theatre);
    return kNone;
  }
  /// "air force", "navy": a part of a country's forces that is not all of them; "" for others.
  std::string branch_of(const Part& x) const {
    const std::string_view head = word(x.head).low;
    if (head == "navy" || head == "gendarmerie") return std::string(head);
    if ((head == "force" || head == "guard") && x.head > x.first) {
      const std::string_view kind = word(x.head - 1).low;
      if (kind == "air" || kind == "coast" || kind == "border") return std::string(kind).append(" ").append(head);
    }
    return "";
  }
  uint32_t branch(const std::string& kind, const std::string& country) {
    const uint32_t e = by_description(kind + " of " + country, country);
    draft_.notes[e].part_of = government_of(country);
    draft_.notes[e].official = true;
    return e;
  }
  uint32_t police_of(const std::string& country) {
    const uint32_t e = by_description("police of " + country, country);
    draft_.notes[e].part_of = government_of(country);
    draft_.notes[e].official = true;
    return e;
  }
  /// "12 soldiers were killed": with no word of whose they are, those of the country that the report is about, if it
  /// has one government and nobody else's forces stand in the sentence.
  bool bare_soldiers(const Part& x) {
    const std::string_view head = word(x.head).low;
    if (head != "soldiers" && head != "troops" && head != "servicemen") return false;
    if (x.definite || x.possessor != kNone || x.anchor != kNone || x.seat != kNone || draft_.theatre.empty())
      return false;
    for (const std::string& mod : x.mods) {
      if (mod.empty() || mod[0] < '0' || mod[0] > '9') {
        if (!is_number_of_men(mod)) return false;
      }
    }
    if (draft_.entities[government_of(draft_.theatre)].type != EntityType::state) return false;
    const auto named = named_countries_.find(x.line);
    return other_forces_.count(x.line) == 0 &&
           (named == named_countries_.end() || std::all_of(named->second.begin(), named->second.end(),
                                                           [&](const std::string& c) { return c == draft_.theatre; }));
  }
  /// "the heroic army", "federal troops": words that praise or place an army in the state make it no other one.
  bool praised_army(const Part& x) const {
    if (x.possessor != kNone || x.anchor != kNone || draft_.theatre.empty() || x.cls != HeadClass::force || militia(x))
      return false;
    if (has_mod(x, "federal")) return x.mods.size() == 1;
    static const char* const words[] = {"heroic",     "brave",     "regular",     "national",
                                        "gallant",    "embattled", "weakened",    "beleaguered",
                                        "victorious", "glorious",  "demoralised", "demoralized"};
    return x.definite && is_army(word(x.head).low) && x.mods.size() == 1 &&
           std::any_of(std::begin(words), std::end(words), [&](const char* w) { return x.mods[0] == w; });
  }
  std::string without_determiner(const Part& x) const {
    uint32_t k = x.name_first;
    while (k + 1 < x.name_last && word(k).tag == Upos::DET) ++k;
    return folded_words(draft_, k, x.name_last);
  }
  bool bare_army(const Part& x) const {
    const std::string_view head = word(x.head).low;
    if (x.definite && x.possessor == kNone && x.mods.empty() && head == "forces" && x.head > x.first &&
        word(x.head - 1).low == "armed")
      return true;
    return x.definite && x.possessor == kNone &&
           (head == "army" || head == "military" || head == "navy" || head == "staff" || head == "force" ||
            head == "forces") &&
           head != "force" && head != "forces" && x.mods.empty();
  }
  /// The regular forces of a country: its named army, the forces of its special government, a body of their own if the
  /// report speaks of "the army", else the state.
  uint32_t army_of(const std::string& country, bool body) {
    if (country.empty()) return armies_.size() == 1 ? root_of(draft_, armies_.begin()->second) : kNone;
    auto named = armies_.find(country);
    if (named == armies_.end() && country == draft_.theatre) named = armies_.find("");
    if (named != armies_.end() && draft_.notes[root_of(draft_, named->second)].official)
      return root_of(draft_, named->second);
    const uint32_t government = government_of(country);
    if (draft_.entities[government].type != EntityType::state) return forces_of(government);
    (void)body;
    const uint32_t e = by_description("army of " + country, country);
    draft_.notes[e].part_of = government;
    draft_.notes[e].official = true;
    return e;
  }
  static bool is_army(std::string_view head) { return head == "army" || head == "military"; }
  bool names_army(const Part& x) const {
    return is_army(word(x.head).low) ||
           (x.head > x.first && word(x.head).low == "forces" && word(x.head - 1).low == "armed");
  }
  /// Countries whose army the report calls so; their troops are that army's.
  void find_bodies() {
    for (const Part& x : draft_.parts) {
      if (x.gone || x.type != EntityType::group || x.cls != HeadClass::force || x.form != MentionForm::nominal ||
          !names_army(x))
        continue;
      const std::string country = country_of(x);
      if (!country.empty() && country != draft_.theatre) other_forces_.emplace(x.line, true);
      if (!country.empty())
        bodies_.emplace(country, true);
      else if (bare_army(x))
        bodies_.emplace(draft_.theatre, true);
    }
  }

  uint32_t by_anchor(uint32_t p, uint32_t other, Link link, int depth) {
    const Part& y = part(other);
    if (y.form == MentionForm::pronoun) return kNone;
    uint32_t owner = y.entity == kNone ? resolve(other, depth + 1) : entity_of(other);
    const Part& x = part(p);
    if (link == Link::against) return by_description(without_determiner(x), "");
    if (owner == kNone) return kNone;
    if (y.type == EntityType::person) {
      if (x.cls == HeadClass::officials) return kNone;
      if (led_.count(owner) == 0 && rules_.count(owner)) return army_of(rules_[owner], false);
      return group_of(owner, false);
    }
    // "the regime's military": a description that stands for a state has its army as the state's name has
    const bool stands = y.form == MentionForm::nominal && draft_.entities[owner].type == EntityType::state;
    const bool state_like =
        y.type == EntityType::state || (y.type == EntityType::place && !y.country.empty()) || stands;
    if (state_like) {
      const std::string country = stands ? draft_.entities[owner].country : y.country;
      if (country.empty()) return kNone;
      // Who helps or is led by a state is not its army.
      if ((link == Link::allied || link == Link::leads) && x.cls != HeadClass::officials &&
          draft_.entities[government_of(country)].type == EntityType::state) {
        const bool league = link == Link::leads && (word(x.head).low == "coalition" || word(x.head).low == "alliance");
        const uint32_t e = by_description(league ? "coalition under " + country : without_determiner(x), "");
        if (link == Link::leads && draft_.notes[e].leader == kNone) draft_.notes[e].leader = government_of(country);
        return e;
      }
      if (x.cls == HeadClass::officials || link == Link::allied ||
          (y.type == EntityType::place && x.cls == HeadClass::force))
        return x.cls == HeadClass::officials ? government_of(country) : forces_of(government_of(country));
      if (!branch_of(x).empty()) return branch(branch_of(x), country);
      if (x.cls == HeadClass::force && !militia(x)) return army_of(country, names_army(x));
      return by_description(without_determiner(x), country);
    }
    if (y.type == EntityType::place || y.type == EntityType::facility) return by_description(without_determiner(x), "");
    if (draft_.notes[owner].government) return x.cls == HeadClass::officials ? owner : forces_of(owner);
    if (link == Link::allied) {
      const uint32_t e = by_description("allied " + std::to_string(owner), draft_.entities[owner].country);
      draft_.notes[e].part_of = owner;
      return e;
    }
    if (link == Link::leads) return owner;
    if (x.indefinite && !x.plural && x.cls == HeadClass::force && other == x.anchor && y.first > x.head) {
      const uint32_t e = by_description(without_determiner(x), "");  // "a brigade of the FRONT" is not all of it
      if (draft_.notes[e].part_of == kNone && e != owner) draft_.notes[e].part_of = owner;
      return e;
    }
    return y.type == EntityType::group || y.type == EntityType::organisation ? owner : kNone;
  }
  /// "guerrilla", "opposition", "armed" before the noun.
  bool is_of_rebels(const Part& x) const {
    static constexpr std::array<std::string_view, 9> kOf = {
        "guerrilla", "rebel", "armed", "militant", "opposition", "insurgent", "separatist", "criminal", "terrorist"};
    for (uint32_t k = x.first; k < x.head; ++k) {
      if (std::find(kOf.begin(), kOf.end(), word(k).low) != kOf.end()) return true;
    }
    return false;
  }
  bool militia(const Part& x) const {
    const std::string_view head = word(x.head).low;
    // "the country's main rebel movement", "Sudanese opposition forces"
    static constexpr std::array<std::string_view, 8> kBodies = {"forces",       "group",   "movement", "organisation",
                                                                "organization", "faction", "band",     "gang"};
    const bool armed = head == "forces" && x.head > x.first && word(x.head - 1).low == "armed";  // a state's
    if (std::find(kBodies.begin(), kBodies.end(), head) != kBodies.end() && is_of_rebels(x) && !armed) return true;
    return head == "militia" || head == "militias" || head == "militiamen" || head == "fighters" ||
           head == "combatants";
  }

  /// "the defense ministry", "Turkish parliament": a body of its country, part of the state.
  uint32_t body(uint32_t p, int) {
    const Part& x = part(p);
    std::string country = country_of(x);
    const std::string_view head = word(x.head).low;
    if (country.empty() && x.mods.empty() && x.possessor == kNone && named_heads_.count(std::string(head)))
      return kNone;
    if (country.empty() && x.definite && head != "council" && head != "commission" && head != "committee" &&
        head != "court" && head != "agency" && head != "mission" && head != "party")
      country = draft_.theatre;
    // "Russian jets …, the defence ministry said": not sure to be the theatre's.
    if (!country.empty() && country_of(x).empty() && first_country(x) != country) country = "";
    if (country.empty()) return kNone;
    std::string key = "body " + country + " " + folded_words(draft_, std::min(x.head, bare_head(x)), x.head + 1);
    if (head == "ministry" || head == "department") {
      // "the defence ministry" is not "the information ministry"; "the ministry" is the one told of last
      std::string& last = last_ministry_[country];
      if (const std::string kind = portfolio(x); !kind.empty())
        last = key = "body " + country + " " + kind + " " + std::string(head);
      else if (x.head > x.first && bare_head(x) == x.head && word(x.head - 1).tag == Upos::NOUN &&
               !word(x.head - 1).possessive)
        last = key.append(" ").append(word(x.head - 1).low == "defense" ? "defence" : word(x.head - 1).low);
      else if (bare_head(x) != x.head)
        last = key;
      else if (!last.empty())
        key = last;
    }
    const uint32_t e = by_description(key, country);
    draft_.entities[e].type = EntityType::organisation;
    draft_.notes[e].part_of = government_of(country);
    return e;
  }
  /// "ministry of defence", "defense ministry": what it is for, in one spelling; empty if no word says.
  std::string portfolio(const Part& x) const {
    std::string kind;
    if (x.name_last > x.head + 2 && word(x.head + 1).low == "of") {
      for (uint32_t k = x.head + 2; k < x.name_last && !word(k).cap && word(k).tag != Upos::ADP; ++k) {
        if (word(k).low == "the") continue;
        if (!kind.empty()) kind += ' ';
        kind += word(k).low;
      }
      if (kind == "foreign affairs") kind = "foreign";
    }
    if (const uint32_t from = bare_head(x); kind.empty() && from < x.head) {
      kind = folded_words(draft_, from, x.head);
    }
    return kind == "defense" ? "defence" : kind;
  }
  /// The first country named in the sentence of `x`; the theatre if none is.
  const std::string& first_country(const Part& x) const {
    auto known = first_country_.find(x.line);
    return known == first_country_.end() ? draft_.theatre : known->second;
  }
  uint32_t bare_head(const Part& x) const {
    const HeadWord* head = nullptr;
    const uint32_t n = match_before(draft_, lexicon_.heads, x.head, x.first, &head);
    return n == 0 ? x.head : x.head + 1 - n;
  }

  /// "Kyiv said": a capital that acts is its government.
  void metonyms() {
    for (Part& x : draft_.parts) {
      if (x.gone || x.form != MentionForm::name || x.type != EntityType::place || x.country.empty() || !x.piece.empty())
        continue;
      if (!lexicon_.state_code(x.key, StateWord::capital) || x.first != x.name_first) continue;
      const Line& line = draft_.lines[x.line];
      if (x.last >= line.last) continue;
      const DraftWord& next = word(x.last);
      const bool addressed = x.first > line.first && (is_addressed(word(x.first - 1), x.country != draft_.theatre) ||
                                                      takes_side(x.first, line.first));
      const bool joined = x.first >= line.first + 2 && word(x.first - 1).low == "and" &&
                          lexicon_.state_code(word(x.first - 2).low, StateWord::capital);
      const bool opens = x.first >= line.first + 2 && word(x.first - 1).low == "and" && word(x.first - 2).low == ",";
      const bool preposed =
          x.first > line.first && !joined && !opens &&
          (word(x.first - 1).tag == Upos::ADP || (word(x.first - 1).low == "," && !opens_clause(x, line)) ||
           word(x.first - 1).low == "and");
      const bool owns = next.possessive && x.country != draft_.theatre && !place_follows(x.last + 1, line.last);
      const bool told = x.country != draft_.theatre && !preposed && next.low == "," && x.last + 2 < line.last &&
                        (word(x.last + 1).low == "which" || word(x.last + 1).low == "who") &&
                        (word(x.last + 2).tag == Upos::AUX || word(x.last + 2).tag == Upos::VERB);
      // "Ankara and Baku both denied": two capitals and a verb
      const bool first_of_two =
          next.low == "and" && x.last + 2 < line.last && lexicon_.state_code(word(x.last + 1).low, StateWord::capital);
      const uint32_t behind = first_of_two ? x.last + 2 : x.last;
      // "CAPITAL, for its part, blames", "CAPITAL and its allies"
      const bool set_off =
          next.low == "," || (next.low == "and" && x.last + 1 < line.last && word(x.last + 1).low == "its");
      const bool acts = told || (!preposed && (acts_verb(behind, line.last, x.country != draft_.theatre) ||
                                               (set_off && is_doer(draft_.analysis, word(x.head).last - 1))));
      if (!owns && !acts && !addressed) continue;
      x.type = EntityType::state;
      x.entity = government_of(x.country);
    }
  }
  /// "Blaming the rebels, CAPITAL recalled ...": behind a comma stands the subject, where its verb follows.
  bool opens_clause(const Part& x, const Line& line) const {
    return x.last + 1 < line.last && word(x.last).tag == Upos::VERB && !word(x.last).low.ends_with("ing") &&
           word(x.last + 1).low != "by" && word(x.last + 1).low != "in";
  }
  /// "accused CAPITAL of", "talks with CAPITAL".
  bool is_addressed(const DraftWord& before, bool foreign) const {
    if (lexicon_.addresses.count(before.low)) return true;
    return foreign && (before.low == "with" || before.low == "on" || before.low == "by" || before.low == "against" ||
                       before.low == "between");
  }
  /// "backed by CAPITAL", "loyal to CAPITAL", "an ally of CAPITAL": cities take no sides.
  bool takes_side(uint32_t at, uint32_t first) const {
    if (at < first + 2) return false;
    const std::string_view link = word(at - 1).low;
    const std::string_view before = word(at - 2).low;
    static constexpr std::array<std::string_view, 15> kBy = {
        "backed", "supported",  "armed",      "funded",    "financed",   "sponsored",  "trained", "equipped",
        "led",    "recognised", "recognized", "appointed", "controlled", "bankrolled", "supplied"};
    static constexpr std::array<std::string_view, 5> kTo = {"loyal", "allied", "hostile", "opposed", "aligned"};
    static constexpr std::array<std::string_view, 24> kOf = {
        "ally",    "allies", "backer",  "backers", "rival", "supporter", "patron",     "proxy",
        "proxies", "puppet", "puppets", "tool",    "tools", "client",    "clients",    "stooge",
        "stooges", "friend", "friends", "foe",     "enemy", "enemies",   "surrogates", "instrument"};
    const auto in = [&](const auto& words) { return std::find(words.begin(), words.end(), before) != words.end(); };
    static constexpr std::array<std::string_view, 3> kGive = {"gives", "gave", "given"};
    if (std::find(kGive.begin(), kGive.end(), link) != kGive.end()) return true;  // "gives CAPITAL fuel"
    if (link == "by") return in(kBy);
    if (link == "to" || link == "with") return in(kTo);
    return link == "of" && in(kOf);
  }
  bool acts_verb(uint32_t i, uint32_t limit, bool foreign) const {
    while (i < limit && (word(i).tag == Upos::ADV || word(i).low == "both" || word(i).low == "each")) ++i;
    if (i >= limit) return false;
    if (word(i).tag == Upos::AUX) {
      uint32_t k = i + 1;
      while (k < limit && (word(k).tag == Upos::ADV || word(k).tag == Upos::AUX)) ++k;
      const bool be =
          word(k - 1).low == "was" || word(k - 1).low == "were" || word(k - 1).low == "is" || word(k - 1).low == "been";
      return k < limit && word(k).tag == Upos::VERB && (!be || (word(k).low.ends_with("ing") && foreign));
    }
    // verbs that taggers take for nouns: "CAPITAL arms NAME"
    static const char* const supports[] = {"arms", "funds", "backs", "supplies", "trains", "finances"};
    const bool aids =
        std::any_of(std::begin(supports), std::end(supports), [&](const char* s) { return word(i).low == s; });
    if (aids && i + 1 < limit && !word(i + 1).punct && word(i + 1).tag != Upos::AUX && word(i + 1).tag != Upos::ADP)
      return true;
    static const char* const still[] = {"fell", "falls",   "lies",     "lay", "burned",
                                        "came", "remains", "remained", "saw", "sits"};
    return word(i).tag == Upos::VERB &&
           std::none_of(std::begin(still), std::end(still), [&](const char* s) { return word(i).low == s; });
  }
  bool place_follows(uint32_t i, uint32_t limit) const {
    for (uint32_t k = i; k < limit && k < i + 4 && !word(k).punct; ++k) {
      const HeadWord* head = nullptr;
      if (match_at(draft_, lexicon_.heads, k, limit, &head) > 0 &&
          (head->type == EntityType::place || head->type == EntityType::facility))
        return true;
      if (lexicon_.contrast.count(word(k).low) || word(k).low == "outskirts" || word(k).low == "streets" ||
          word(k).low == "residents")
        return true;
    }
    return false;
  }

  /// "the eastern forces" that the report links to nobody are the one party in it that is not the government's.
  void place_directions() {
    uint32_t other = kNone;
    for (const auto& [leader, group] : led_) {
      const uint32_t e = root_of(draft_, group);
      if (draft_.notes[e].official || draft_.notes[e].government || draft_.notes[e].part_of != kNone) continue;
      if (other != kNone && other != e) return;
      other = e;
    }
    if (other == kNone || forces_.empty()) return;
    for (const auto& [key, group] : described_) {
      const uint32_t e = root_of(draft_, group);
      if (key.starts_with("toward ") && draft_.notes[e].leader == kNone && draft_.notes[e].part_of == kNone)
        unite(draft_, other, e);
    }
  }

  /// "the northern rebels, the so-called X": one thing. Names first, then what got its entity since.
  void unite_apposed(bool names) {
    for (const auto& [a, b] : draft_.same) {
      Part& x = part(a);
      Part& y = part(b);
      if (x.entity != kNone && y.entity != kNone) {
        const EntityType tx = draft_.entities[root_of(draft_, x.entity)].type,
                         ty = draft_.entities[root_of(draft_, y.entity)].type;
        if (tx == ty && tx != EntityType::state && tx != EntityType::place && !names) unite(draft_, x.entity, y.entity);
      } else if (x.entity != kNone && names_one(x)) {
        y.entity = x.entity;
      } else if (y.entity != kNone && names_one(y)) {
        x.entity = y.entity;
      }
    }
  }
  static bool names_one(const Part& x) { return x.form != MentionForm::pronoun; }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  std::vector<uint8_t> state_;
  std::vector<Government> governments_;
  std::map<std::string, uint32_t> armies_, described_;
  std::map<std::string, std::string> last_ministry_;  // country -> key of the ministry told of last
  std::map<uint32_t, uint32_t> forces_, led_;         // government -> its forces; leader -> group
  std::map<uint32_t, bool> unnamed_, army_like_;
  std::map<uint32_t, std::vector<std::string>> named_countries_;  // by line
  std::map<uint32_t, bool> other_forces_;                         // lines that name the army of another country
  std::map<std::string, bool> bodies_;
  std::map<uint32_t, uint32_t> first_at_;  // by line: the word at which its first country stands
  std::map<uint32_t, std::string> first_country_;
  bool junta_ = false;                       // officers rule: a named government is not theirs
  std::map<std::string, bool> named_heads_;  // head nouns of bodies that the report tells apart: "the ministry" is one
  std::map<uint32_t, std::string> rules_;    // person -> country
};

}  // namespace

void join_groups(Draft& draft) { Groups(draft).run(); }

}  // namespace rashomon::who
