// SPDX-License-Identifier: Apache-2.0
// Who is a member of what, who is whose client, who are allies of each other, and set phrases of three words ("threw
// its weight behind Y"). By the tree where it is sure and by the order of words where not.
#include <algorithm>

#include "rashomon/base/unicode.h"
#include "relation_finder.h"

namespace rashomon {
/// "X is a member of Y", "X and Z, both members of Y,", "X, one of the groups in Y".
void RelationFinder::member(uint32_t token) {
  const std::string_view noun = view_.lemma(token);
  const Sentence& s = view_.sentence(token);
  const bool member = one_of(noun, {"member", "component", "constituent"});
  const bool group = one_of(view_.word(token), {"groups", "factions", "militias", "parties", "forces", "movements"});
  if ((!member && !group) || token + 2 >= s.last || view_.negated(token)) return;
  if (!one_of(view_.word(token + 1), {"of", "in", "within"})) return;
  uint32_t first = token;
  bool one = false;  // "one of the groups"
  while (first > s.first && token - first < 6) {
    const std::string_view word = view_.word(first - 1);
    if (one_of(word, {"former", "ex", "suspected", "alleged", "no"})) return;
    one = one || word == "one";
    const Upos t = view_.at(first - 1).tag;
    const bool inside = t == Upos::DET || t == Upos::ADJ || t == Upos::NUM || t == Upos::NOUN || word == "of" ||
                        one_of(word, {"both", "all", "founding"});
    if (!inside || word == ",") break;
    --first;
  }
  if ((group && !one) || first < s.first + 2) return;
  const Party whole = starting(token + 2);
  if (whole.entity == kNone || view_.is_person(whole.entity)) return;
  std::vector<Party> parts;
  const std::string_view before = view_.word(first - 1);
  if (before == ",") {
    parts = listed(first - 2);
  } else if (one_of(before, {"is", "are", "was", "were"}) || view_.has_child(token, {Deprel::cop})) {
    if (const uint32_t subject = view_.child(token, {Deprel::nsubj}); subject != kNone) parts = parties(subject);
  }
  for (const Party& p : parts) add(RelationType::part_of, p, whole, token, "member");
}

/// The actors of a list whose last one's words end with the token; at least that one.
std::vector<RelationFinder::Party> RelationFinder::listed(uint32_t token) const {
  std::vector<Party> out;
  const Party last = ending(token);
  if (last.entity == kNone) return out;
  for (uint32_t t : view_.listed_actors(token)) {
    const Party p = party(t);
    const bool known = std::any_of(out.begin(), out.end(), [&](const Party& o) { return o.entity == p.entity; });
    if (p.entity != kNone && !known) out.push_back(p);
  }
  const bool known = std::any_of(out.begin(), out.end(), [&](const Party& o) { return o.entity == last.entity; });
  if (!known) out.push_back(last);
  return out;
}

/// "X joined the ALLIANCE": bodies join leagues, men and towns join other things.
void RelationFinder::joins(uint32_t token) {
  if (view_.lemma(token) != "join" || view_.at(token).tag != Upos::VERB || view_.passive(token) || unreal(token))
    return;
  const uint32_t object = view_.child(token, {Deprel::obj}), subject = view_.subject(token);
  if (object == kNone || subject == kNone) return;
  const Party whole = party(object);
  if (whole.entity == kNone) return;
  const std::string& name = view_.mentions.entities[whole.entity].name;
  if (!one_of(view_.word(object), {"alliance", "coalition", "front", "bloc", "union", "league"}) ||
      !one_of(name.substr(name.rfind(' ') + 1), {"Alliance", "Coalition", "Front", "Bloc", "Union", "League"}))
    return;
  for (const Party& p : parties(subject)) {
    const EntityType type = view_.mentions.entities[p.entity].type;
    if (type == EntityType::group || type == EntityType::organisation)
      add(RelationType::part_of, p, whole, token, "joins");
  }
}

/// "X and Y are allies".
void RelationFinder::mutual(uint32_t token) {
  RelationType type;
  if (!lemma_is(Shape::agent, token, type) || view_.word(token) == view_.lemma(token)) return;
  if (type != RelationType::allied_with && type != RelationType::opposed_to) return;
  if (view_.negated(token) || !view_.has_child(token, {Deprel::cop}) ||
      view_.with_preposition(token, {"of", "to", "with"}) != kNone || view_.has_child(token, {Deprel::nmod_poss}))
    return;
  for (uint32_t c : view_.children(token)) {
    if (one_of(view_.word(c), {"former", "once", "longer", "were"})) return;
  }
  const uint32_t subject = view_.child(token, {Deprel::nsubj});
  const std::vector<Party> sides = subject == kNone ? std::vector<Party>{} : parties(subject);
  for (size_t i = 1; i < sides.size() && i < 8; ++i) add(type, sides[0], sides[i], token, "mutual");
}

/// "X, an IRANIAN proxy": whose proxy somebody is backs him.
void RelationFinder::client(uint32_t token) {
  RelationType type;
  const Sentence& s = view_.sentence(token);
  if (view_.at(token).tag != Upos::NOUN || !lemma_is(Shape::client, token, type) || view_.negated(token)) return;
  Party lord;
  if (const uint32_t owner = view_.child(token, {Deprel::nmod_poss}); owner != kNone) lord = party(owner);
  if (const uint32_t of = view_.with_preposition(token, {"of"}); lord.entity == kNone && of != kNone) lord = party(of);
  if (lord.entity == kNone) lord = adjectival(token);
  if (lord.entity == kNone || view_.is_person(lord.entity)) return;
  std::vector<Party> from;
  if (const Party before = before_comma(token); before.entity != kNone) from.push_back(before);
  if (from.empty() && view_.has_child(token, {Deprel::cop}) && !view_.negated(token)) {
    if (const uint32_t subject = view_.child(token, {Deprel::nsubj}); subject != kNone) from = parties(subject);
  }
  if (from.empty() && token + 1 < s.last && view_.at(token + 1).tag == Upos::PROPN) from.push_back(starting(token + 1));
  for (const Party& f : from) add(type, lord, f, token, "client");
}

/// "X threw its weight behind Y", "X granted recognition to Y".
void RelationFinder::phrase_of_three(uint32_t token) {
  if (!opens_phrase(token) || view_.at(token).tag != Upos::VERB || view_.passive(token) || unreal(token)) return;
  const uint32_t object = view_.child(token, {Deprel::obj});
  if (object == kNone || view_.negated(object)) return;
  std::string words(view_.lemma(token));
  for (const std::string_view more : {std::string_view("/"), view_.lemma(object), std::string_view("/")}) words += more;
  for (const uint32_t head : {token, object}) {
    for (uint32_t other : view_.children(head)) {
      const Deprel r = view_.at(other).relation;
      RelationType type;
      if ((r != Deprel::obl && r != Deprel::nmod) || !lexicon_.find(Shape::toward, words + view_.marker(other), type))
        continue;
      const uint32_t subject = view_.subject(token);
      if (subject == kNone) return;
      for (const Party& from : parties(subject)) {
        for (const Party& to : parties(other)) add(type, from, to, token, "toward");
      }
      return;
    }
  }
}

/// "the LAND battalion of the MISSION", "LAND soldiers serving with the MISSION": they are its men too. By the first
/// word of who they are.
void RelationFinder::men_of(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  for (uint32_t m : view_.mentions_over(token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.first != token || mention.form != MentionForm::nominal) continue;
    const LocalEntity& e = view_.mentions.entities[mention.entity];
    const bool men = e.type == EntityType::group && e.names.empty() && e.part_of != kNone &&
                     view_.is_actor(e.part_of) && view_.mentions.entities[e.part_of].type == EntityType::state;
    if (!men || mention.last + 1 >= s.last || view_.word(mention.last) != "of") continue;
    const Party whole = starting(mention.last + 1);
    if (whole.entity == kNone || view_.mentions.entities[whole.entity].names.empty()) continue;
    const EntityType type = view_.mentions.entities[whole.entity].type;
    if (type == EntityType::group || type == EntityType::organisation)
      add(RelationType::part_of, {mention.entity, mention.span}, whole, token, "formation");
    return;
  }
}

/// "his NAME front", "X's breakaway NAME front", "X's LAND": he leads it. "X of the FRONT", "the FRONT's X": one of its
/// men. By the words around a name's first word.
void RelationFinder::named_force(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (token < s.first + 1 || view_.at(token).tag == Upos::PUNCT) return;
  const Mention* name = nullptr;
  for (uint32_t m : view_.mentions_over(token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.form == MentionForm::name && mention.name.begin == view_.at(token).span.begin) name = &mention;
  }
  if (!name || !view_.is_actor(name->entity)) return;
  // "X's LAND-backed front": the land is no front of his
  if (name->name.end < view_.document.text.size() && view_.document.text[name->name.end] == '-') return;
  const LocalEntity& e = view_.mentions.entities[name->entity];
  const auto possessive = [&](uint32_t t) { return one_of(view_.word(t), {"'s", "’s", "'", "’"}); };
  const Party self{name->entity, name->name};
  if (e.type == EntityType::person) {  // "the FRONT's X"
    if (!possessive(token - 1) || token < s.first + 2 || e.name.find(' ') == std::string::npos) return;
    const Party body = ending(token - 2);
    if (body.entity == kNone) return;
    const EntityType type = view_.mentions.entities[body.entity].type;
    if (type == EntityType::group || type == EntityType::organisation)
      add(RelationType::part_of, self, body, token, "member-of");
    return;
  }
  const bool land = e.type == EntityType::state;
  // "X's Liberians": some of its people
  const std::string_view called_so = view_.text(name->name);
  if (land && (called_so.ends_with("ans") || called_so.ends_with("is") || called_so.ends_with("ese"))) return;
  if (!land && e.type != EntityType::group && e.type != EntityType::organisation) return;
  uint32_t at = token - 1;
  for (int n = 0; n < 4 && at > s.first && !land; ++n, --at) {  // "breakaway", "rebel", "the"
    const Upos tag = view_.at(at).tag;
    if (one_of(view_.word(at), {"former", "old", "own", "ex"})) return;
    if (tag != Upos::ADJ && tag != Upos::NOUN && tag != Upos::DET && tag != Upos::NUM && view_.word(at) != "-") break;
    if (possessive(at)) break;
  }
  Party man;
  if (possessive(at) && at > s.first) {
    man = man_ending(at - 1);
  } else if (one_of(view_.word(at), {"his", "her", "whose"}) && !land) {
    man = {view_.entity(at), view_.at(at).span};
  } else if (!land && one_of(view_.word(at), {"of", "from"}) && at > s.first) {
    const Party one = man_ending(at - 1);
    const bool full = one.entity != kNone && view_.mentions.entities[one.entity].name.find(' ') != std::string::npos;
    if (full && !view_.mentions.entities[one.entity].names.empty())
      add(RelationType::part_of, one, self, token, "member-of");
    return;
  }
  if (!view_.is_person(man.entity) || view_.mentions.entities[man.entity].names.empty()) return;
  static constexpr std::string_view kBodies[] = {
      "party",      "movement",     "front",    "alliance",     "union",      "army",     "congress", "league",
      "council",    "brigade",      "militia",  "forces",       "force",      "rally",    "party",    "bloc",
      "coalition",  "organisation", "group",    "guard",        "command",    "jamaat",   "jaish",    "legion",
      "corps",      "battalion",    "regiment", "organization", "unit",       "fighters", "column",   "resistance",
      "government", "cabinet",      "faction",  "wing",         "volunteers", "tigers"};
  const std::string low = to_lower(e.name);
  const bool called = std::any_of(std::begin(kBodies), std::end(kBodies),
                                  [&](std::string_view w) { return low.find(w) != std::string::npos; });
  const bool letters =
      low.find(' ') == std::string::npos && !e.name.empty() && e.name.back() >= 'A' && e.name.back() <= 'Z';
  if (e.type == EntityType::organisation && !called && !letters) return;
  if (!told(RelationType::leads, man.entity, self.entity, s)) add(RelationType::leads, man, self, token, "named-force");
}

/// "X, with backing from Y,", "X, which has NATION backing": where the tagger takes "backing" for a verb.
void RelationFinder::backing(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (view_.word(token) != "backing" || view_.at(token).tag != Upos::VERB || token < s.first + 3 || token + 1 >= s.last)
    return;
  uint32_t opens = token - 1;  // "with", "has"
  Party from;
  if (view_.at(opens).tag == Upos::ADJ || view_.at(opens).tag == Upos::PROPN) from = party(opens--);
  if (view_.word(token + 1) == "from" && token + 2 < s.last) from = starting(token + 2);
  if (from.entity == kNone || view_.is_person(from.entity)) return;
  Party to;
  if (view_.word(opens) == "with" && view_.word(opens - 1) == ",") {
    to = ending(opens - 2);
  } else if (one_of(view_.word(opens), {"has", "have", "enjoys", "enjoy"}) && !unreal(opens)) {
    const uint32_t subject = view_.subject(opens);
    to = subject == kNone ? Party{} : party(subject);
  }
  add(RelationType::backs, from, to, token, "backing");
}

}  // namespace rashomon
