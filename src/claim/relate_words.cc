// SPDX-License-Identifier: Apache-2.0
// Relations told by the order of words, for sentences whose tree is wrong or shows too little: appositions, adjectives
// behind a noun, lists of members. Each looks at some tokens around one word, so cost is linear.
#include <algorithm>

#include "rashomon/base/unicode.h"
#include "relation_finder.h"

namespace rashomon {
namespace {

constexpr std::string_view kLeagues[] = {"alliance", "coalition", "front",    "bloc",     "union",  "force",
                                         "mission",  "framework", "umbrella", "grouping", "league", "pact"};
constexpr uint32_t kReach = 8;  // tokens that a noun phrase may have before or behind its noun

}  // namespace

RelationFinder::Party RelationFinder::starting(uint32_t token) const {
  const Sentence& s = view_.sentence(token);
  for (uint32_t t = token; t < s.last && t < token + kReach; ++t) {
    Party best;
    for (uint32_t m : view_.mentions_over(t)) {  // smallest first: the widest that begins here stays
      const Mention& mention = view_.mentions.mentions[m];
      // "its ally X" is a mention of X from its first word on, and X's name begins here
      const bool begins = mention.first == t || mention.name.begin == view_.at(t).span.begin;
      if (begins && view_.is_actor(mention.entity) && mention.form != MentionForm::pronoun)
        best = {mention.entity, mention.span};
    }
    if (best.entity != kNone) return best;
    const Upos tag = view_.at(t).tag;
    const bool skipped = tag == Upos::DET || tag == Upos::ADJ || tag == Upos::NOUN || tag == Upos::PROPN ||
                         tag == Upos::NUM || view_.word(t) == "-";
    if (!skipped) return {};
  }
  return {};
}

RelationFinder::Party RelationFinder::ending(uint32_t token) const {
  Party best;
  for (uint32_t m : view_.mentions_over(token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.last == token + 1 && view_.is_actor(mention.entity) && mention.form != MentionForm::pronoun)
      best = {mention.entity, mention.span};
  }
  return best;
}

void RelationFinder::adjective_by_words(uint32_t token) {
  RelationType type;
  if (!lemma_is(Shape::adjective, token, type) && !word_is(Shape::adjective, token, type)) return;
  const Sentence& s = view_.sentence(token);
  if (token + 2 >= s.last || token == s.first || !one_of(view_.word(token + 1), {"to", "with"})) return;
  if (one_of(view_.word(token + 2), {"no", "neither", "nobody"})) return;
  uint32_t at = token;
  while (at > s.first && token - at < 5) {  // back over "who are", ", which is", "once"
    const Token& t = view_.at(at - 1);
    const std::string_view word = view_.word(at - 1);
    if (one_of(word, {"not", "n't", "never", "no", "formerly", "once", "previously"})) return;
    if (t.tag != Upos::AUX && t.tag != Upos::ADV && !one_of(word, {",", "who", "which", "that"})) break;
    --at;
  }
  if (at == s.first) return;
  const uint32_t entity = view_.entity(at - 1);
  if (!view_.is_actor(entity)) return;
  const Span words = view_.words(at - 1);
  // the phrase may hold all of it: "gunmen loyal to X"
  const Span noun = words.contains(view_.at(token).span) ? view_.at(at - 1).span : words;
  add(type, {entity, noun}, starting(token + 2), token, "words-adjective");
}

void RelationFinder::agent_by_words(uint32_t token) {
  RelationType type;
  const Upos tag = view_.at(token).tag;
  if ((tag != Upos::NOUN && tag != Upos::ADJ) || !lemma_is(Shape::agent, token, type)) return;
  const Sentence& s = view_.sentence(token);
  // back to where the phrase begins
  uint32_t first = token;
  Party owner;
  while (first > s.first && token - first < kReach) {
    const std::string_view word = view_.word(first - 1);
    const Upos t = view_.at(first - 1).tag;
    if (one_of(word, {"former", "erstwhile", "onetime", "ex", "no", "not"})) return;
    if (word == "'s" || word == "’s") {
      if (first - 1 > s.first) owner = ending(first - 2);
    } else if (one_of(word, {"its", "their", "his", "her"})) {
      const uint32_t entity = view_.entity(first - 1);
      if (view_.is_actor(entity)) owner = {entity, view_.at(first - 1).span};
    } else if (t != Upos::DET && t != Upos::ADJ && t != Upos::ADV && t != Upos::NOUN && t != Upos::PROPN &&
               word != "-") {
      break;
    }
    --first;
  }
  Party to = owner;
  uint32_t behind = token + 1;  // what follows the whole phrase
  if (to.entity == kNone && token + 2 < s.last && one_of(view_.word(token + 1), {"of", "to"})) {
    to = starting(token + 2);
    if (to.entity != kNone) behind = view_.analysis.token_at(to.span.end - 1) + 1;
  }
  if (to.entity == kNone) return;
  // "X, Y's armed wing": the comma parts it from X; "Y's armed wing, X,"; "its ally X"
  if (first > s.first + 1 && view_.word(first - 1) == "," && owner.entity != view_.entity(first - 2)) {
    const Party from = ending(first - 2);
    if (from.entity != kNone) return add(type, from, to, token, "words-agent");
  }
  if (behind + 1 >= s.last) return;
  const bool comma = view_.word(behind) == ",";
  if (owner.entity == kNone && !comma) return;
  const Party from = starting(behind + (comma ? 1 : 0));
  const bool named = from.entity != kNone && from.span.begin <= view_.at(behind - 1).span.end + 6;
  if (!named) return;
  add(type, from, to, token, "words-agent");
  if (view_.word(token) == view_.lemma(token)) return;
  for (uint32_t t : view_.listed_actors(view_.analysis.token_at(from.span.end - 1))) {  // "Y's backers, A and B,"
    if (const Party other = party(t); other.entity != from.entity) add(type, other, to, token, "words-agent");
  }
}

/// A force that has a number or a service's name is a part of whose it is; "LAND's NAME Army" may fight the land.
void RelationFinder::formation(uint32_t token) {
  RelationType type;
  const Sentence& s = view_.sentence(token);
  if (!word_is(Shape::formation, token, type)) return;
  for (uint32_t m : view_.mentions_over(token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.form != MentionForm::name || mention.last != token + 1 || mention.name.end != view_.at(token).span.end)
      continue;
    if (view_.mentions.entities[mention.entity].type != EntityType::group) continue;
    const Party part{mention.entity, mention.name};
    if (token + 2 < s.last && view_.word(token + 1) == "of") {
      const Party whole = starting(token + 2);
      const bool land = whole.entity != kNone && view_.mentions.entities[whole.entity].type == EntityType::state;
      const bool called = one_of(view_.word(token), {"bloc", "faction", "column", "cell", "branch", "chapter"});
      if (whole.entity != kNone && !view_.is_person(whole.entity) && !(land && called))
        return add(type, part, whole, token, "formation");
    }
    const uint32_t first = view_.analysis.token_at(mention.name.begin);
    if (first < s.first + 2 || !one_of(view_.word(first - 1), {"'s", "’s", "'", "’"})) return;
    const Party owner = ending(first - 2);
    if (owner.entity == kNone || view_.is_person(owner.entity)) return;
    const bool of_state = view_.mentions.entities[owner.entity].type == EntityType::state;
    const std::string_view name = view_.text(mention.name);
    const bool service = one_of(view_.word(token), {"corps", "navy"}) || (name[0] >= '0' && name[0] <= '9');
    if (!of_state || service) add(type, part, owner, token, "formation");
    return;
  }
}

void RelationFinder::members(uint32_t token) {
  const std::string_view word = view_.word(token);
  const Sentence& s = view_.sentence(token);
  uint32_t list = token + 1;
  if (word == "made" && token + 2 < s.last && view_.word(token + 1) == "up") {
    list = token + 2;
  } else if (!one_of(word, {"comprising", "comprises", "grouping", "uniting", "includes", "including", "composed",
                            "consisting", "consists"})) {
    return;
  }
  if (list < s.last && view_.word(list) == "of") ++list;
  uint32_t at = token;
  while (at > s.first && token - at < 4 &&
         (one_of(view_.word(at - 1), {",", "which", "that"}) || view_.at(at - 1).tag == Upos::AUX))
    --at;
  if (at == s.first) return;
  // only what is made of bodies has bodies for members
  const auto league = [](std::string_view words) {
    return std::any_of(std::begin(kLeagues), std::end(kLeagues),
                       [&](std::string_view w) { return words.find(w) != std::string_view::npos; });
  };
  Party whole = ending(at - 1);
  if (whole.entity == kNone || !league(to_lower(view_.mentions.entities[whole.entity].name))) {
    whole = {};
    for (uint32_t t = at; t-- > s.first + 2 && t + kReach > at;) {  // "X, a coalition of rebels that includes A"
      const bool noun = league(view_.word(t)) && view_.at(t).tag == Upos::NOUN;
      const uint32_t comma = view_.word(t - 1) == "," ? t - 1 : t - 2;
      if (noun && comma > s.first && view_.word(comma) == ",") whole = ending(comma - 1);
    }
  }
  // "the coalition which brought X to power and which includes A": the tree finds the coalition
  if (uint32_t verb = token; whole.entity == kNone && view_.is_verb(verb)) {
    if (view_.at(verb).relation == Deprel::conj && view_.at(verb).head != kNone) verb = view_.at(verb).head;
    const uint32_t noun = view_.at(verb).relation == Deprel::acl_relcl ? view_.at(verb).head : kNone;
    if (noun != kNone && league(view_.lemma(noun))) whole = party(noun);
  }
  if (whole.entity == kNone || view_.is_person(whole.entity)) return;
  uint32_t t = list;
  for (int n = 0; n < 12 && t < s.last; ++n) {
    const Party part = starting(t);
    if (part.entity == kNone || view_.is_person(part.entity)) return;
    // "made up of troops from X, Y and Z": X is
    const LocalEntity& e = view_.mentions.entities[part.entity];
    const bool men = e.names.empty() && e.part_of != kNone && view_.is_actor(e.part_of);
    add(RelationType::part_of, men ? Party{e.part_of, part.span} : part, whole, token, "members");
    t = view_.analysis.token_at(part.span.end - 1) + 1;
    while (t < s.last && one_of(view_.word(t), {",", "and", "&", "as", "well"})) ++t;
    if (t < s.last && view_.at(t).span.begin > part.span.end + 14) return;
    if (t < s.last && view_.is_verb(t)) return;
    const uint32_t behind = view_.analysis.token_at(part.span.end - 1) + 1;
    if (t == behind) return;  // no list
  }
}

RelationFinder::Party RelationFinder::opening(uint32_t verb) const {
  const Sentence& s = view_.sentence(verb);
  if (view_.at(verb).head != kNone) return {};
  for (uint32_t t = s.first; t < verb && t < s.first + 3; ++t) {
    const Party found = starting(t);
    if (found.entity != kNone) return found;
  }
  return {};
}

RelationFinder::Party RelationFinder::receiver_by_words(uint32_t verb) const {
  const Sentence& s = view_.sentence(verb);
  for (uint32_t t = verb + 1; t + 1 < s.last && t < verb + kReach; ++t) {
    if (view_.at(t).tag == Upos::PUNCT || view_.at(t).tag == Upos::VERB) return {};
    if (view_.word(t) == "to") return starting(t + 1);
  }
  return {};
}

}  // namespace rashomon
