// SPDX-License-Identifier: Apache-2.0
// Resolves what has no entity yet: pronouns and definite descriptions (references.h). Here: the order of parts, what is
// learnt of parties and voices before, and descriptions of persons, lands and things.
#include "judge_subject.h"
#include "part_words.h"
#include "rashomon/base/unicode.h"
#include "references.h"

namespace rashomon::who {
namespace {

constexpr size_t kMostRoles = 512;  // roles of one report that references are resolved by

}  // namespace

References::References(Draft& draft)
    : draft_(draft),
      lexicon_(draft.lexicon),
      held_(draft),
      weigher_(draft),
      ending_(draft.words.size(), kNone),
      next_ending_(draft.parts.size(), kNone) {}

void References::run() {
  order_parts();
  note_voices();
  note_parties();
  note_fellows();
  note_serving();
  for (uint32_t index = 0; index < order_.size(); ++index) {
    const uint32_t p = order_[index];
    Part& x = part(p);
    if (x.entity != kNone) {
      weigher_.note_mention(x.entity);
      continue;
    }
    const uint32_t found = resolve(p, index);
    if (found == kNone) continue;
    weigher_.note_mention(found);
    if (AntecedentWeigher::is_personal(x)) weigher_.note(p, found);
    x.entity = found;
    held_.note_heading(x);
    if (x.form == MentionForm::pronoun) x.type = draft_.entities[root_of(draft_, found)].type;
  }
}

void References::order_parts() {
  for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
    if (!part(p).gone) order_.push_back(p);
  }
  std::stable_sort(order_.begin(), order_.end(), [&](uint32_t a, uint32_t b) {
    return part(a).head != part(b).head ? part(a).head < part(b).head
                                        : part(a).last - part(a).first < part(b).last - part(b).first;
  });
  for (uint32_t p : order_) {
    // The widest first, the others behind it.
    uint32_t& slot = ending_[part(p).last - 1];
    if (slot == kNone || part(slot).first > part(p).first) {
      next_ending_[p] = slot;
      slot = p;
    } else {
      next_ending_[p] = next_ending_[slot];
      next_ending_[slot] = p;
    }
  }
}

void References::note_voices() {
  for (uint32_t p : order_) {
    const Part& x = part(p);
    if (x.possessor != kNone && x.type == EntityType::person &&
        (x.cls == HeadClass::speaks || x.cls == HeadClass::leads))
      speaks_or_leads_.insert(x.possessor);
  }
  for (const RoleDraft& role : draft_.role_drafts) {
    if (role.cls != HeadClass::speaks || role.person == kNone || role.organisation == kNone) continue;
    if (voices_.size() < kMostRoles) voices_.push_back(role);
  }
}

void References::note_parties() {
  for (uint32_t e = 0; e < draft_.notes.size(); ++e) {
    const Note& note = draft_.notes[e];
    if (note.same_as != kNone) continue;
    if (note.part_of != kNone && draft_.entities[e].type == EntityType::group &&
        (note.official || draft_.entities[root_of(draft_, note.part_of)].type != EntityType::state))
      forces_.emplace(root_of(draft_, note.part_of), e);
    if (note.leader != kNone) led_.emplace(root_of(draft_, note.leader), e);
  }
  for (uint32_t q : order_) {
    const Part& y = part(q);
    if (y.form == MentionForm::name && y.entity != kNone) named_.insert(entity(y));
    if (y.form == MentionForm::name && capitals_.size() < kMostRoles &&
        lexicon_.state_code(y.key, StateWord::capital)) {
      capitals_.push_back(q);
    }
    if (y.entity != kNone && y.type == EntityType::place && y.form == MentionForm::name) ++place_counts_[entity(y)];
    if (y.entity != kNone && y.cls == HeadClass::town && y.form == MentionForm::nominal)
      called_.emplace(word(y.head).low, entity(y));
    if (y.entity == kNone || (y.type != EntityType::group && y.type != EntityType::organisation)) continue;
    const uint32_t e = entity(y);
    if (draft_.entities[e].type == EntityType::group || draft_.notes[e].leader != kNone) ++party_counts_[e];
  }
  for (uint32_t q : order_) {  // "militants of the FRONT", "its fighters"
    const Part& y = part(q);
    if (y.form != MentionForm::nominal || (y.cls != HeadClass::irregular && y.cls != HeadClass::force)) continue;
    for (const uint32_t whose : {y.possessor, y.anchor}) {
      if (whose != kNone && part(whose).entity != kNone && armed_.size() < kMostRoles)
        armed_.insert(entity(part(whose)));
    }
  }
  while (party_counts_.size() > kMostRoles) party_counts_.erase(std::prev(party_counts_.end()));
}

void References::note_serving() {
  for (uint32_t p : order_) {
    const Part& y = part(p);
    if (y.form == MentionForm::name && y.type == EntityType::group && y.entity != kNone &&
        serves_a_state(draft_.lexicon, y.key))
      serving_.insert(entity(y));
  }
}

void References::note_fellows() {
  for (uint32_t p : order_) {
    const Part& y = part(p);
    if (y.entity == kNone || y.type != EntityType::group || y.first < draft_.lines[y.line].first + 2) continue;
    if (word(y.first - 1).low != "and") continue;
    for (uint32_t q = ending_[y.first - 2]; q != kNone; q = next_ending_[q]) {
      const Part& x = part(q);
      if (x.entity == kNone || x.type != EntityType::group || x.form == MentionForm::pronoun) continue;
      if (official(entity(x)) && !official(entity(y))) fellows_.emplace(entity(y), true);
      if (official(entity(y)) && !official(entity(x))) fellows_.emplace(entity(x), true);
    }
  }
}

uint32_t References::spoken_for(uint32_t person_entity) const {
  if (person_entity == kNone) return kNone;
  for (const RoleDraft& role : voices_) {
    if (entity(draft_.parts[role.person]) == person_entity) return entity(draft_.parts[role.organisation]);
  }
  return kNone;
}

uint32_t References::led_by(uint32_t leader) const {
  auto known = led_.find(leader);
  return known != led_.end() ? root_of(draft_, known->second) : spoken_for(leader);
}

bool References::official(uint32_t e) const {
  const Note& note = draft_.notes[e];
  return note.official || note.government || draft_.entities[e].type == EntityType::state || serving_.count(e) > 0;
}

uint32_t References::camp(uint32_t e) const {
  for (int k = 0; k < 8 && e != kNone; ++k) {
    e = root_of(draft_, e);
    const uint32_t up = draft_.notes[e].part_of != kNone ? draft_.notes[e].part_of : draft_.notes[e].leader;
    if (up == kNone) return e;
    e = up;
  }
  return e;
}

uint32_t References::resolve(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  if (x.form == MentionForm::pronoun) return pronoun(p, index);
  if (x.form == MentionForm::name) return kNone;
  switch (x.type) {
    case EntityType::person: return person(p, index);
    case EntityType::place:
    case EntityType::facility: return place(p, index);
    case EntityType::state: return country(p, index);
    default: return body(p, index);
  }
}

bool References::goes_on_speaking(uint32_t i) const {
  static constexpr std::array<std::string_view, 6> kSaying = {"adding",    "saying", "claiming",
                                                              "insisting", "noting", "stressing"};
  return std::find(kSaying.begin(), kSaying.end(), word(i).low) != kSaying.end();
}

uint32_t References::speaker_going_on(uint32_t i, uint32_t line) const {
  const auto& tokens = draft_.analysis.tokens;
  const uint32_t verb = tokens[word(i).last - 1].head;
  if (verb == kNone || tokens[verb].tag != Upos::VERB) return kNone;
  const auto first = std::lower_bound(order_.begin(), order_.end(), draft_.lines[line].first,
                                      [&](uint32_t p, uint32_t word) { return draft_.parts[p].first < word; });
  uint32_t seen = 0;
  for (auto at = first; at != order_.end() && draft_.parts[*at].line == line && seen < 4 * kWindow; ++at, ++seen) {
    const Part& y = draft_.parts[*at];
    const Token& head = tokens[tree_head(y)];
    if (y.entity != kNone && y.form != MentionForm::pronoun && head.head == verb && head.relation == Deprel::nsubj)
      return *at;
  }
  return kNone;
}

uint32_t References::speaker_before(const Part& x) {
  const Line& line = draft_.lines[x.line];
  const uint32_t from = x.first - std::min(x.first - line.first, kWindow);
  for (uint32_t i = x.first; i-- > from;) {
    if (goes_on_speaking(i)) {
      const uint32_t speaker = speaker_going_on(i, x.line);
      if (speaker != kNone) return with_apposition(speaker);
      continue;
    }
    if (!lexicon_.says.count(word(i).low) || is_object_of(x, i)) continue;
    const uint32_t by_tree = subject_of(draft_, ending_, i, line, kWindow);
    if (by_tree != kNone) return with_apposition(by_tree);
    // The widest mention that ends before the verb and is its subject.
    for (uint32_t k = i; k-- > from;) {
      if (word(k).low == "," || word(k).tag == Upos::AUX || word(k).tag == Upos::ADV || word(k).tag == Upos::NOUN) {
        if (ending_[k] == kNone) continue;
      }
      const uint32_t p = ending_[k];
      if (p == kNone) return kNone;
      return with_apposition(p);
    }
  }
  return kNone;
}

/// "accused them of it": nobody speaks to himself so.
bool References::is_object_of(const Part& x, uint32_t verb) const {
  const Token& t = draft_.analysis.tokens[word(x.head).last - 1];
  return (t.relation == Deprel::obj || t.relation == Deprel::iobj) && t.head == word(verb).last - 1 &&
         x.form == MentionForm::pronoun && x.possessor == kNone;
}

uint32_t References::with_apposition(uint32_t p) const {
  for (const RoleDraft& role : voices_) {
    if (role.person == kNone || draft_.parts[role.person].line != draft_.parts[p].line) continue;
    if (role.organisation == p || role.span.contains(words_span(draft_, draft_.parts[p].first, draft_.parts[p].last)))
      return role.person;
  }
  return p;
}

uint32_t References::person(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  const std::string& role = x.role;
  if (x.definite && held_.of_nobody_known(p)) return kNone;
  const uint32_t of = held_.told_body(p);
  if (of != kNone && x.definite) {  // "the president of X" is X's
    const uint32_t holder = held_.holder_of(role, of);
    if (holder != kNone) return holder;
    // "the President of the Security Council" is no president of whom the report tells no land
    const bool rules = role == "president" || role == "prime minister" || role == "king";
    if (rules && draft_.entities[of].type == EntityType::organisation) return new_entity(draft_, EntityType::person);
    const uint32_t unsure = held_.with_role(role, words_span(draft_, x.first, x.last).begin);
    return unsure != kNone && !held_.serves_another(unsure, of) ? unsure : new_entity(draft_, EntityType::person);
  }
  // "the leader of a second rebel group" is none of those told of
  const bool of_another = x.last < draft_.lines[x.line].last && word(x.last).low == "of" && of == kNone;
  if (x.definite && x.possessor == kNone && x.anchor == kNone && !of_another) {
    const uint32_t by_role = held_.with_role(role, words_span(draft_, x.first, x.last).begin);
    if (by_role != kNone) return by_role;
    if (x.cls == HeadClass::rank || x.cls == HeadClass::leads) {
      const uint32_t near = nearest(index, 2, [&](const Part& y) {
        return y.type == EntityType::person && y.form == MentionForm::name && !y.titles.empty();
      });
      if (near != kNone) return near;
    }
    if (x.cls == HeadClass::office && x.mods.empty()) {
      // "the president" behind a sentence about one man
      const uint32_t near = nearest(index, 1, [&](const Part& y) {
        return y.type == EntityType::person && y.form == MentionForm::name && y.titles.empty() && y.line < x.line &&
               subject(y);
      });
      if (near != kNone) return near;
    }
  }
  if (x.indefinite && x.anchor == kNone && x.possessor == kNone && x.cls == HeadClass::speaks) {
    // "a spokesman for the group" is nobody who speaks for another
    const uint32_t by_role = only_voice(of);
    if (by_role != kNone && (of != kNone || !leads_on(draft_, x))) return by_role;
  }
  const uint32_t body = x.possessor != kNone ? x.possessor : x.anchor;
  if (body != kNone) {
    const uint32_t holder = held_.holder_of(role, entity(part(body)));
    if (holder != kNone) return holder;
  }
  if (x.cls == HeadClass::word || x.cls == HeadClass::expert || (x.role == "head" || x.role == "director"))
    return kNone;
  if (body == kNone) return kNone;
  const uint32_t e = new_entity(draft_, EntityType::person);
  return e;
}

uint32_t References::only_voice(uint32_t body) const {
  uint32_t found = kNone;
  for (const RoleDraft& r : voices_) {
    const uint32_t e = entity(draft_.parts[r.person]);
    if (e == kNone || draft_.parts[r.person].form != MentionForm::name) continue;
    if (body != kNone && entity(draft_.parts[r.organisation]) != body) continue;
    if (found != kNone && found != e) return kNone;
    found = e;
  }
  return found;
}

uint32_t References::country(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  if (!x.definite || x.plural || unrecognised(x)) return kNone;
  if (word(x.head).low == "republic") return kNone;  // which one, a land or a part of it, is not told
  const uint32_t here = nearest(index, 0, [&](const Part& y) {
    return y.type == EntityType::state && y.form == MentionForm::name && !y.demonym && y.piece.empty();
  });
  if (here != kNone) return here;
  return draft_.theatre.empty() ? kNone : state_entity(draft_, draft_.theatre);
}

uint32_t References::equipment(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  const std::string_view head = word(x.head).low;
  if (x.definite && x.mods.empty()) {
    const uint32_t near =
        nearest(index, 4, [&](const Part& y) { return y.type == EntityType::equipment && word(y.head).low == head; });
    if (near != kNone) return near;
  }
  std::string key(head);
  for (const std::string& mod : x.mods) key = mod + " " + key;
  auto [known, fresh] = described_.emplace("thing " + key, kNone);
  if (fresh) known->second = new_entity(draft_, EntityType::equipment);
  return root_of(draft_, known->second);
}

void resolve_references(Draft& draft) { References(draft).run(); }

}  // namespace rashomon::who
