// SPDX-License-Identifier: Apache-2.0
// Resolves descriptions of groups and bodies: "the rebels", "his men", "our forces", "the rival army".
#include <algorithm>
#include <array>

#include "group_words.h"
#include "part_words.h"
#include "references.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kLeadLines = 6;  // lines in which "an ethnic army" may be the one that the story is about
constexpr int kSameWord = 12;       // points: "the rebels" are those called so before, though some sentences back

/// "in rebel hands": those of the rebels.
std::string_view as_many(const Part& x, std::string_view noun) {
  static constexpr std::array<std::string_view, 6> kMany = {"rebels",     "insurgents", "separatists",
                                                            "guerrillas", "militants",  "loyalists"};
  if (!x.plural) return noun;
  const auto found = std::find_if(kMany.begin(), kMany.end(), [&](std::string_view many) {
    return many.size() == noun.size() + 1 && many.starts_with(noun);
  });
  return found == kMany.end() ? noun : *found;
}

/// "NAME Liberation Army": men who fight a state call themselves so, and "the army" is the state's.
bool is_army_of_rebels(const Part& y) {
  static constexpr std::array<std::string_view, 5> kOf = {"liberation army", "resistance army", "salvation army",
                                                          "independence army", "lord's army"};
  if (y.form != MentionForm::name || y.key.find("people") != std::string::npos) return false;
  return std::any_of(kOf.begin(), kOf.end(), [&](std::string_view of) { return y.key.ends_with(of); });
}

/// "French energy group NAME": a company, and no fighters.
bool is_business(const Part& y) {
  static constexpr std::array<std::string_view, 14> kTrades = {
      "energy",  "oil",    "gas",          "mining",   "media",     "banking", "telecoms",
      "telecom", "retail", "construction", "shipping", "insurance", "steel",   "food"};
  return std::any_of(y.mods.begin(), y.mods.end(), [&](const std::string& mod) {
    return std::find(kTrades.begin(), kTrades.end(), mod) != kTrades.end();
  });
}
/// "designated the group a terrorist organisation and named X as its leader"
bool tells_of_fighters(const Draft& draft, const Part& x) {
  const Line& line = draft.lines[x.line];
  for (uint32_t k = line.first; k < line.last; ++k) {
    const std::string_view low = draft.words[k].low;
    if (low.starts_with("terror") || low == "fighters" || low == "insurgency" || low == "allegiance" ||
        low == "commander" || low == "gunmen" || low == "beheaded" || low == "jihad")
      return true;
  }
  return false;
}

/// "the firm", "the charity's director", "the group's executive director": what has such a head is no band of fighters.
bool is_of_civilians(const Draft& draft, const Part& x) {
  const auto word = [&](uint32_t i) { return draft.words[i].low; };
  const std::string_view head = word(x.head);
  if (!x.definite || !x.mods.empty() || x.possessor != kNone || x.anchor != kNone) return false;
  if (head == "firm" || head == "company" || head == "charity") return true;
  const uint32_t last = draft.lines[x.line].last;
  if (head != "group" || x.last >= last || !draft.words[x.last].possessive) return false;
  for (uint32_t k = x.last + 1; k < last && k < x.last + 4 && !draft.words[k].punct; ++k) {
    if (word(k) == "director" || word(k) == "executive" || word(k) == "president" || word(k) == "researcher")
      return true;
  }
  return false;
}

}  // namespace

uint32_t References::body(uint32_t p, uint32_t index) {
  Part& x = part(p);
  if (x.type == EntityType::equipment) return equipment(p, index);
  if (is_of_civilians(draft_, x)) {
    const bool business = word(x.head).low == "firm" || word(x.head).low == "company";  // some have men under arms
    return nearest(index, business ? 2 : 6, [&](const Part& y) {
      const bool named = y.form == MentionForm::name && !y.demonym && y.line <= x.line;
      const bool state = y.known != kNone && (draft_.lexicon.organisations[y.known].agency ||
                                              !draft_.lexicon.organisations[y.known].country.empty());
      return named && (y.type == EntityType::organisation || y.type == EntityType::group) && !official(entity(y)) &&
             (business || armed_.count(entity(y)) == 0) && !state;
    });
  }
  if (x.cls == HeadClass::firm) return kNone;
  if (word(x.first).low == "our" || word(x.first).low == "my") return ours(x);
  if (const std::string whole = split_from(draft_, x); !whole.empty()) {
    auto [known, fresh] = described_.emplace("faction of " + whole, kNone);
    if (fresh) known->second = new_entity(draft_, EntityType::group);
    return root_of(draft_, known->second);
  }
  const uint32_t owner = x.anchor != kNone && x.link != Link::backs && x.link != Link::made && x.link != Link::based &&
                                 x.link != Link::against
                             ? entity(part(x.anchor))
                             : owner_entity(x);
  const bool lead = x.line < kLeadLines && word(x.first).low == "an";
  if (word(x.head).low == "army" && (x.definite || lead || in_headline(draft_, x)) && x.possessor == kNone &&
      fights_the_state(x)) {
    if (const uint32_t army = only_army_of_rebels(); army != kNone) return army;
  }
  const bool rivals = x.cls == HeadClass::rival ||
                      (owner == kNone && std::any_of(x.mods.begin(), x.mods.end(), [](const std::string& mod) {
                         return mod == "rival" || mod == "opposing" || mod == "enemy";
                       }));
  if (rivals) {
    const bool state = owner != kNone && draft_.entities[owner].type == EntityType::state;
    if (owner != kNone && !state) return rival(owner);
    const uint32_t near =
        nearest(index, 0, [&](const Part& y) { return y.type == EntityType::group || y.type == EntityType::person; });
    // in the words of a spokesman the enemies are not those he speaks for
    const uint32_t behalf = near == kNone ? kNone : spoken_for(near);
    return rival(behalf != kNone ? behalf : near);
  }
  // "the country's largest guerrilla group" fights for no state
  if (owner != kNone && x.cls == HeadClass::irregular && draft_.entities[owner].type == EntityType::state)
    return described(p, index);
  if (owner != kNone) return owned(x, owner);
  if (x.cls == HeadClass::government && is_of_shadow(x)) return shadow_government(index);
  const bool alliance = word(x.head).low == "coalition" || word(x.head).low == "alliance";
  if (alliance && x.indefinite) return later_name(index);
  if (x.cls == HeadClass::ally || x.cls == HeadClass::officials || !x.definite) return described(p, index);
  if (is_of_several_states(x)) return several_states(index);
  const std::string_view head = as_many(x, word(x.head).low);
  // "the troops" in the words of a spokesman are those he speaks for; no one calls his own side rebels.
  const uint32_t voice = speaker_before(x);
  uint32_t side = voice == kNone ? kNone : entity(part(voice));
  if (side != kNone && spoken_for(side) != kNone) side = spoken_for(side);
  const bool own = side != kNone && draft_.entities[side].acts_as_one();
  if (own && x.cls == HeadClass::force && x.plural && x.mods.empty()) {
    const uint32_t told = men_just_told(index, side);
    return told != kNone ? told : side;
  }
  if (is_branch(draft_, x)) {
    const std::string_view kind = word(x.head - 1).low;
    const uint32_t told = nearest(index, 10, [&](const Part& y) {
      return y.type == EntityType::group && is_branch(draft_, y) && word(y.head - 1).low == kind;
    });
    if (told != kNone) return told;
    auto [known, fresh] = described_.emplace(std::string(kind) + " force", kNone);
    if (fresh) {
      known->second = new_entity(draft_, EntityType::group);
      draft_.notes[known->second].official = true;
    }
    return root_of(draft_, known->second);
  }
  const bool hostile = is_hostile(draft_, x);
  const bool shapeless = head == "group" || head == "movement" || head == "faction" || hostile;
  const bool other = x.cls == HeadClass::irregular || head == "militia" || head == "militias";
  const uint32_t actor = other || shapeless ? actor_on(x) : kNone;
  if (shapeless && in_headline(draft_, x) && x.mods.empty() && x.last < draft_.lines[x.line].last &&
      lexicon_.says.count(word(x.last).low))
    return later_speaker(index);
  const uint32_t literal =
      x.cls == HeadClass::government
          ? kNone
          : nearest(
                index, 10,
                [&](const Part& y) {
                  return (y.type == EntityType::group || y.type == EntityType::organisation) &&
                         y.form != MentionForm::pronoun && is_called(draft_, y, head) && agree(x, y) &&
                         !other_office(draft_, x, y) &&
                         !(head == "army" && is_army_of_rebels(y) && !official(entity(y))) &&
                         !(hostile && official(entity(y))) &&
                         !(head == "group" && is_business(y) && tells_of_fighters(draft_, x)) &&
                         !(other && own && camp(entity(y)) == camp(side)) &&
                         (x.cls != HeadClass::generic || head == "coalition" || head == "alliance");
                },
                [&](const Part& y) { return other && named_.count(entity(y)) == 0 ? kSameWord : 0; });
  if (literal != kNone) return literal;
  // "the mercenaries", "the invaders": a word of abuse names nobody by standing near him
  if (other && x.mods.empty() && (head == "mercenaries" || head == "invaders" || head == "occupiers"))
    return described(p, index);
  if (alliance && x.mods.empty()) {
    if (const uint32_t named = earlier_name(index); named != kNone) return named;
  }
  // "the organisation": a named one that serves no state, and no nameless men
  if ((head == "organisation" || head == "organization" || head == "watchdog" || head == "charity") && x.mods.empty()) {
    return nearest(index, 3, [&](const Part& y) {
      const bool body = y.type == EntityType::organisation || y.type == EntityType::group;
      return y.form == MentionForm::name && body && !official(entity(y)) && !is_regular(word(y.head).low) && !y.demonym;
    });
  }
  if (head == "group" && x.mods.empty() && subject(x)) {  // "Rights Watch interviewed ... The group said"
    const uint32_t told = nearest(index, 1, [&](const Part& y) {
      return y.form == MentionForm::name && y.type == EntityType::organisation && y.line < x.line &&
             is_main_subject(draft_.analysis, tree_head(y));
    });
    if (told != kNone && armed_.count(told) == 0) return told;
  }
  if (x.cls == HeadClass::generic && x.mods.empty()) {
    const uint32_t called = nearest(index, 6, [&](const Part& y) {
      return y.form == MentionForm::name && (y.type == EntityType::group || y.type == EntityType::organisation) &&
             is_called(draft_, y, head);
    });
    if (called != kNone) return called;
  }
  // "the security forces" are those of a state
  const bool security = head == "forces" && x.head > x.first && word(x.head - 1).low == "security";
  const uint32_t same = nearest(index, 10, [&](const Part& y) {
    if (y.type != EntityType::group && y.type != EntityType::organisation) return false;
    if (security && !official(entity(y)) && !is_of_state(draft_, y)) return false;
    if (other_office(draft_, x, y)) return false;
    if (head == "army" && is_army_of_rebels(y) && !official(entity(y))) return false;
    // "the opposition", "moderate rebels": not whoever was named last
    if (y.form == MentionForm::name && (head == "opposition" || sets_apart(x))) return false;
    const uint32_t e = entity(y);
    if ((other || hostile) && is_state_office(y)) return false;
    if ((other || shapeless) && (official(e) || (other && own && camp(e) == camp(side)))) return false;
    if (x.cls == HeadClass::irregular && serves_state(e)) return false;
    if (other && fellows_.count(e)) return false;
    if (shapeless && y.form == MentionForm::name && is_unit_of_army(y.key)) return false;
    if (x.cls == HeadClass::irregular && y.form == MentionForm::name && is_of_state(draft_, y)) return false;
    if (actor != kNone && (e == actor || camp(e) == camp(actor))) return false;
    if (other && y.form == MentionForm::nominal &&
        (y.cls == HeadClass::irregular || word(y.head).low.starts_with("militia")))
      return true;
    if (!other && is_regular(head) && !official(e) && word(y.head).low != head) return false;
    if (alliance && word(y.head).low != "coalition" && word(y.head).low != "alliance") return false;
    return word(y.head).low == head || (y.form == MentionForm::name && fits_head(x, y));
  });
  if (same != kNone) return same;
  if (in_headline(draft_, x) || head == "coalition" || head == "alliance") {
    const uint32_t later = later_body(index, head);
    if (later != kNone) return later;
  }
  if ((x.cls == HeadClass::generic && head != "coalition" && head != "alliance") || head == "force" ||
      head == "forces" || head == "militia") {
    const uint32_t near = nearest(index, 2, [&](const Part& y) {
      const uint32_t e = entity(y);
      if (actor != kNone && (e == actor || camp(e) == camp(actor))) return false;
      const std::string_view noun = word(y.head).low;
      const bool troops = (noun == "forces" || noun == "troops") && y.anchor == kNone && y.possessor == kNone;
      if (other && y.form == MentionForm::nominal && (troops || is_regular(noun))) return false;
      return y.type == EntityType::group && y.form != MentionForm::pronoun && !(shapeless && official(e)) &&
             !(security && !official(e) && !is_of_state(draft_, y));
    });
    if (near != kNone) return near;
  }
  return described(p, index);
}

/// "500 Xish soldiers fled over the border. Y's army said the soldiers were disarmed": those told of, and not its own.
uint32_t References::men_just_told(uint32_t index, uint32_t side) {
  constexpr uint32_t kBack = 2;  // sentences
  const uint32_t told = nearest(index, kBack, [&](const Part& y) {
    const std::string_view noun = word(y.head).low;
    return y.form == MentionForm::nominal && y.plural && (noun == "soldiers" || noun == "troops") &&
           y.anchor != kNone && part(y.anchor).demonym && part(y.anchor).type == EntityType::state;
  });
  return told != kNone && camp(told) != camp(side) ? told : kNone;
}

/// "the ethnic army", "the rebel army": not the state's.
bool References::fights_the_state(const Part& x) const {
  static constexpr std::array<std::string_view, 6> kFoes = {"ethnic",    "rebel",      "insurgent",
                                                            "guerrilla", "separatist", "secessionist"};
  for (uint32_t k = x.first; k < x.head; ++k) {
    if (std::find(kFoes.begin(), kFoes.end(), word(k).low) != kFoes.end()) return true;
  }
  return false;
}

uint32_t References::only_army_of_rebels() const {
  uint32_t found = kNone;
  for (const Part& y : draft_.parts) {
    if (y.form != MentionForm::name || y.gone || y.entity == kNone || y.type != EntityType::group ||
        !y.key.ends_with(" army") || is_of_state(draft_, y))
      continue;
    const uint32_t e = root_of(draft_, y.entity);
    if (draft_.notes[e].official || e == found) continue;
    if (found != kNone) return kNone;
    found = e;
  }
  return found;
}

/// By one of its names.
bool References::serves_state(uint32_t e) const {
  return std::any_of(draft_.parts.begin(), draft_.parts.end(), [&](const Part& y) {
    return y.form == MentionForm::name && !y.gone && y.entity == e && is_of_state(draft_, y);
  });
}

bool References::sets_apart(const Part& x) {
  static constexpr std::array<std::string_view, 8> kOthers = {"moderate",  "secular", "democratic", "mainstream",
                                                              "remaining", "various", "other",      "foreign"};
  return std::any_of(x.mods.begin(), x.mods.end(), [](const std::string& mod) {
    return std::find(kOthers.begin(), kOthers.end(), mod) != kOthers.end();
  });
}

uint32_t References::ours(const Part& x) {
  if (!is_force_class(x.cls) && x.cls != HeadClass::government) return kNone;
  const uint32_t voice = speaker_before(x);
  uint32_t side = voice == kNone ? kNone : entity(part(voice));
  if (side != kNone && spoken_for(side) != kNone) side = spoken_for(side);
  return side != kNone && draft_.entities[side].acts_as_one() ? side : kNone;
}

uint32_t References::owned(const Part& x, uint32_t owner) {
  const EntityType type = draft_.entities[owner].type;
  // "he said his group", "his men": what the report says he leads or speaks for
  const auto heads = [&] {
    const uint32_t led = led_by(owner);
    return led != kNone ? led : held_.headed_by(owner);
  };
  if (word(x.head).low == "men" && type != EntityType::state) return type == EntityType::person ? heads() : owner;
  const std::string_view noun = word(x.head).low;
  const bool his =
      type == EntityType::person && (noun == "group" || noun == "movement" || noun == "organisation" ||
                                     noun == "organization" || noun == "party" || noun == "faction" || noun == "side");
  if (his) return heads();
  if (x.cls == HeadClass::ally || x.cls == HeadClass::generic) return kNone;
  if (is_force_class(x.cls) || x.cls == HeadClass::government || x.cls == HeadClass::officials) {
    if (type == EntityType::group || type == EntityType::state) {
      const bool of_state = type == EntityType::state || draft_.notes[owner].government;
      return of_state && is_force_class(x.cls) ? forces_of(owner) : owner;
    }
    if (type == EntityType::person) return x.possessor != kNone ? heads() : led_by(owner);  // "soldiers loyal to him"
    // "the FRONT said its fighters": what has fighters is an armed group
    if (type == EntityType::organisation && x.cls == HeadClass::force && x.plural &&
        draft_.notes[owner].part_of == kNone)
      return owner;
  }
  return kNone;
}

uint32_t References::forces_of(uint32_t government) {
  auto known = forces_.find(government);
  if (known != forces_.end()) return root_of(draft_, known->second);
  const uint32_t e = new_forces(draft_, government);
  forces_.emplace(government, e);
  return e;
}

bool References::fits_head(const Part& x, const Part& y) const {
  if (!is_force_class(x.cls) && x.cls != HeadClass::generic) return false;
  if (x.cls == HeadClass::force) return y.cls == HeadClass::force;
  const uint32_t e = entity(y);
  const EntityType type = draft_.entities[e].type;
  // "the regional force NAME" is no rebels
  if (x.cls == HeadClass::irregular && y.first > draft_.lines[y.line].first && y.form == MentionForm::name) {
    const std::string_view before = word(y.first - 1).low, own = word(y.first).low;
    if (before == "force" || before == "mission" ||
        (own == "the" && y.name_first > y.first + 1 &&
         (word(y.name_first - 1).low == "force" || word(y.name_first - 1).low == "mission")))
      return false;
  }
  if (type == EntityType::organisation) return x.cls == HeadClass::generic && armed_.count(e) > 0;
  return y.type == EntityType::group && type == EntityType::group && y.cls != HeadClass::government;
}

uint32_t References::several_states(uint32_t index) {
  const uint32_t found = nearest(index, 6, [&](const Part& y) {
    if (y.entity == kNone || (y.type != EntityType::group && y.type != EntityType::organisation)) return false;
    const bool led = y.anchor != kNone && y.link == Link::leads && part(y.anchor).type == EntityType::state;
    return y.form != MentionForm::pronoun && (led || is_called_of_several_states(y));
  });
  return found != kNone ? found : described(order_[index], index);
}

uint32_t References::actor_on(const Part& x) const {
  const Line& line = draft_.lines[x.line];
  if (!draft_.analysis.sentences[line.sentence].parsed) return kNone;
  uint32_t at = draft_.words[x.head].last - 1;
  for (int step = 0; step < 6; ++step) {
    const Token& t = draft_.analysis.tokens[at];
    if (t.relation == Deprel::nsubj || t.relation == Deprel::nsubj_pass) return kNone;
    if (t.head == kNone) return kNone;
    at = t.head;
    if (draft_.analysis.tokens[at].tag != Upos::VERB) continue;
    for (uint32_t i = line.first; i < line.last && i < line.first + kWindow; ++i) {
      const uint32_t token = draft_.words[i].last - 1;
      const Token& s = draft_.analysis.tokens[token];
      if (s.head != at || s.relation != Deprel::nsubj) continue;
      for (uint32_t k = i; k < line.last && k < i + 6; ++k) {
        for (uint32_t q = ending_[k]; q != kNone; q = next_ending_[q]) {
          const Part& y = draft_.parts[q];
          if (y.head != i || y.entity == kNone) continue;
          const uint32_t e = entity(y);
          if (y.type != EntityType::person) return e;
          const uint32_t led = led_by(e);
          return led != kNone ? led : kNone;
        }
      }
    }
    return kNone;
  }
  return kNone;
}

uint32_t References::later_speaker(uint32_t index) {
  const uint32_t line = part(order_[index]).line;
  for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
    const Part& y = part(order_[k]);
    if (y.line == line || y.form != MentionForm::name || y.entity == kNone) continue;
    if (y.type != EntityType::group && y.type != EntityType::organisation) continue;
    uint32_t at = y.last;
    const uint32_t limit = draft_.lines[y.line].last;
    if (at + 2 < limit && word(at).low == "(" && word(at + 2).low == ")") at += 3;
    if (at < limit && lexicon_.says.count(word(at).low)) return entity(y);
  }
  return kNone;
}

uint32_t References::shadow_government(uint32_t index) {
  for (uint32_t k = 0; k < order_.size() && k < index + kWindow; ++k) {
    const Part& y = part(order_[k]);
    if (y.form == MentionForm::name && y.entity != kNone && word(y.name_last - 1).low == "government" &&
        y.name_first + 1 < y.name_last && draft_.entities[entity(y)].type != EntityType::state)
      return entity(y);
  }
  auto [known, fresh] = described_.emplace("shadow government", kNone);
  if (fresh) known->second = new_entity(draft_, EntityType::group);
  return root_of(draft_, known->second);
}

uint32_t References::earlier_name(uint32_t index) {
  const std::string_view head = word(part(order_[index]).head).low;
  for (uint32_t k = index, seen = 0; k-- > 0 && seen < kWindow; ++seen) {
    const Part& y = part(order_[k]);
    if (y.form == MentionForm::name && y.entity != kNone && word(y.name_last - 1).low == head) return entity(y);
  }
  return kNone;
}

uint32_t References::later_name(uint32_t index) {
  const Part& x = part(order_[index]);
  const std::string_view head = word(x.head).low;
  uint32_t found = kNone;
  for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
    const Part& y = part(order_[k]);
    if (y.form != MentionForm::name || y.entity == kNone || word(y.name_last - 1).low != head) continue;
    if (found != kNone && found != entity(y)) return kNone;
    found = entity(y);
  }
  return found;
}

uint32_t References::later_body(uint32_t index, std::string_view head) {
  const Part x = part(order_[index]);
  for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
    Part& y = part(order_[k]);
    if (y.form != MentionForm::nominal || word(y.head).low != head || y.type != EntityType::group || !agree(x, y))
      continue;
    if (y.entity == kNone && !y.mods.empty()) y.entity = resolve(order_[k], k);
    if (y.entity != kNone) return entity(y);
  }
  return kNone;
}

uint32_t References::described(uint32_t p, uint32_t) {
  const Part& x = part(p);
  if (x.cls == HeadClass::ally || x.cls == HeadClass::officials || x.cls == HeadClass::none) return kNone;
  if (x.cls == HeadClass::generic && x.mods.empty()) return kNone;
  const bool irregular = x.cls == HeadClass::irregular ||
                         (x.cls == HeadClass::force && (!x.mods.empty() || (x.plural && !x.definite && subject(x))));
  if (!irregular) return kNone;
  std::string key(as_many(x, word(x.head).low));
  if (!x.definite) {
    for (const std::string& mod : x.mods) key = mod + " " + key;
  }
  auto [known, fresh] = described_.emplace(key, kNone);
  if (fresh) known->second = new_entity(draft_, EntityType::group);
  if (!x.definite) described_.emplace(as_many(x, word(x.head).low), known->second);
  return root_of(draft_, known->second);
}

uint32_t References::rival(uint32_t owner) {
  if (owner == kNone) return kNone;
  const uint32_t own = camp(owner);
  std::map<uint32_t, int> counts;
  for (const auto& [party, times] : party_counts_) {
    const uint32_t e = root_of(draft_, party);
    if (camp(e) != own) counts[e] += times;
  }
  int best = 0;
  uint32_t found = kNone;
  uint32_t camps = 0;
  std::map<uint32_t, bool> seen;
  for (const auto& [e, n] : counts) {
    if (n > 1 || counts.size() == 1) camps += seen.emplace(camp(e), true).second;
    if (n > best) {
      best = n;
      found = e;
    }
  }
  return camps <= 1 ? found : best >= 4 ? found : kNone;
}

}  // namespace rashomon::who
