// SPDX-License-Identifier: Apache-2.0
// Relations told by phrases (phrase_book.h). Idea: a phrase is looked for by one word of it; from there its elements
// are met to both sides, the shortest way first, over a bounded number of words, so that cost is linear in tokens.
#include <algorithm>

#include "one_of.h"
#include "rashomon/base/unicode.h"
#include "relation_finder.h"

namespace rashomon {
namespace {

using Kind = PhraseBook::Kind;
using Element = PhraseBook::Element;
using Phrase = PhraseBook::Phrase;

bool is_possessive(std::string_view word) { return one_of(word, {"'s", "’s", "'", "’"}); }
bool is_owner(std::string_view word) { return one_of(word, {"its", "their", "his", "her", "whose"}); }

/// How many words an element of the kind may take.
int64_t most_words(Kind kind) {
  switch (kind) {
    case Kind::noun_words: return 7;
    case Kind::adverbs: return 4;
    case Kind::verbs: return 8;
    case Kind::any: return 9;
    default: return 0;
  }
}

bool takes(Kind kind, const Token& token, std::string_view word) {
  switch (kind) {
    case Kind::noun_words:
      return token.tag == Upos::DET || token.tag == Upos::ADJ || token.tag == Upos::ADV || token.tag == Upos::NOUN ||
             token.tag == Upos::NUM || token.tag == Upos::PROPN || word == "-" || word == "\"";
    case Kind::adverbs:
      return token.tag == Upos::ADV || token.tag == Upos::AUX || one_of(word, {"both", "all", "since", "long"});
    case Kind::verbs:
      return token.tag == Upos::VERB || token.tag == Upos::AUX || token.tag == Upos::ADV ||
             (token.tag == Upos::ADJ && word.ends_with("ed")) ||  // "armed"
             one_of(word, {",", "and", "or", "which", "that", "who"});
    case Kind::any: return !one_of(word, {";", ":", ".", "?", "!"});
    default: return false;
  }
}

/// "Nepalese troops", but not "armed groups".
bool is_named_by_owner(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}
bool names_league(std::string_view words) {
  const std::string low = to_lower(words);
  for (std::string_view noun : {"coalition", "alliance", "front", "bloc", "union", "mission", "force", "council",
                                "parliament", "assembly", "senate", "cabinet", "commission"}) {
    if (low.find(noun) != std::string::npos) return true;
  }
  return false;
}

/// Whether the word beside the anchor lets the phrase stand: most phrases end here.
bool may_touch(const Element& element, bool before, std::string_view word) {
  if (element.optional) return true;
  switch (element.kind) {
    case Kind::word: return element.is(word);
    case Kind::from:
    case Kind::to: return !before || element.had == is_possessive(word) || (element.had && is_owner(word));
    default: return true;
  }
}

bool both_ways(RelationType type) { return type == RelationType::allied_with || type == RelationType::opposed_to; }

}  // namespace

/// "among them two Canadians": the state is meant by none of them.
bool RelationFinder::are_people_of(const Party& state) const {
  const Token& last = view_.at(view_.analysis.token_at(state.span.end - 1));
  return last.number == 2 && last.norm.ends_with('s') &&
         !view_.mentions.entities[state.entity].name.ends_with(last.norm);
}

/// Whether somebody may stand on the one or the other side of a relation of the type.
bool RelationFinder::fits(RelationType type, bool from, const Party& who) const {
  if (who.entity == kNone) return false;
  const LocalEntity& e = view_.mentions.entities[who.entity];
  const bool man = e.type == EntityType::person;
  if (man && e.names.empty()) return false;
  switch (type) {
    case RelationType::leads: return from == man;
    case RelationType::speaks_for: return !from || man;
    case RelationType::part_of:
      if (from && e.type == EntityType::state && are_people_of(who)) return false;
      if ((man && !from) || (!from && e.type != EntityType::group && e.type != EntityType::organisation)) return false;
      return !e.names.empty() || (from ? is_named_by_owner(e.name) : names_league(e.name));
    case RelationType::backs:
    case RelationType::supplies: return from ? true : !man || !e.names.empty();
    case RelationType::recognises: return from ? !man : true;
    default: return true;
  }
}

/// The actor whose words end with the token, or had by "'s" or "its"; `next`: the token before them.
RelationFinder::Party RelationFinder::slot_before(const Element& element, RelationType type, int64_t at,
                                                  int64_t& next) const {
  const bool from = element.kind == Kind::from;
  const Sentence& s = view_.sentence(static_cast<uint32_t>(at));
  auto token = static_cast<uint32_t>(at);
  const std::string_view word = view_.word(token);
  const uint32_t entity = view_.entity(token);
  // "those who fought him have been armed by": an object before the verb is not its subject
  if (one_of(word, {"him", "them"}) && token + 1 < s.last && view_.at(token + 1).tag == Upos::AUX) return {};
  if (element.had) {
    if (is_owner(word)) {
      next = at - 1;
      return view_.is_actor(entity) ? Party{entity, view_.at(token).span} : Party{};
    }
    if (!is_possessive(word) || token == s.first) return {};
    --token;
  } else if (is_possessive(word) || is_owner(word)) {
    return {};
  }
  // "the NAME Front (LETTERS)", "NAME, 46"
  if (token >= s.first + 3 && view_.word(token) == ")" && view_.word(token - 2) == "(") token -= 3;
  if (token >= s.first + 2 && view_.at(token).tag == Upos::NUM && view_.word(token - 1) == ",") token -= 2;
  Party found = ending(token);
  if (type == RelationType::leads || type == RelationType::speaks_for) {
    if (from && !view_.is_person(found.entity)) found = man_ending(token);
  }
  if (!fits(type, from, found) && view_.at(token).tag == Upos::PRON && !is_owner(word) &&
      view_.is_actor(view_.entity(token)))
    found = {view_.entity(token), view_.at(token).span};
  if (found.entity == kNone) found = party(token);
  // "Zambian jets": whose they are
  if (found.entity == kNone && from && !element.had) {
    for (uint32_t m : view_.mentions_over(token)) {
      const Mention& mention = view_.mentions.mentions[m];
      if (mention.last != token + 1 || mention.first >= token) continue;
      for (uint32_t t = mention.first; t < token && found.entity == kNone; ++t) {
        const Party owner = party(t);
        if (owner.entity != kNone && view_.mentions.entities[owner.entity].type == EntityType::state)
          found = {owner.entity, mention.span};
      }
    }
  }
  if (!fits(type, from, found)) return {};
  const uint32_t first = view_.analysis.token_at(found.span.begin);
  if (first > token || first < s.first) return {};
  next = static_cast<int64_t>(first) - 1;
  return found;
}

/// The actor whose words begin here; `next`: the token behind them and behind what is had.
RelationFinder::Party RelationFinder::slot_from(const Element& element, RelationType type, int64_t at,
                                                int64_t& next) const {
  const bool from = element.kind == Kind::from;
  const auto token = static_cast<uint32_t>(at);
  const Sentence& s = view_.sentence(token);
  const uint32_t entity = view_.entity(token);
  if (element.had && is_owner(view_.word(token))) {
    next = at + 1;
    const Party owner = view_.is_actor(entity) ? Party{entity, view_.at(token).span} : Party{};
    return fits(type, from, owner) ? owner : Party{};
  }
  if (!element.had && view_.at(token).tag == Upos::PRON && one_of(view_.word(token), {"it", "them", "him", "her"})) {
    next = at + 1;
    const Party whom = view_.is_actor(entity) ? Party{entity, view_.at(token).span} : Party{};
    return fits(type, from, whom) ? whom : Party{};
  }
  Party found = starting(token);
  for (uint32_t t = token; element.had && t < s.last && t < token + 4; ++t) {  // the widest that "'s" follows
    for (uint32_t m : view_.mentions_over(t)) {
      const Mention& mention = view_.mentions.mentions[m];
      const bool begins = mention.first == t || mention.name.begin == view_.at(t).span.begin;
      if (begins && mention.last < s.last && is_possessive(view_.word(mention.last)) && view_.is_actor(mention.entity))
        found = {mention.entity, mention.span};
    }
  }
  for (int step = 0; step < 2 && found.entity != kNone; ++step) {
    uint32_t behind = view_.analysis.token_at(found.span.end - 1) + 1;
    if (behind + 2 < s.last && view_.word(behind) == "(" && view_.word(behind + 2) == ")") behind += 3;
    const bool had = behind < s.last && is_possessive(view_.word(behind));
    if (element.had) {
      next = behind + 1;
      return had && fits(type, from, found) ? found : Party{};
    }
    if (!had) {
      next = behind;
      return fits(type, from, found) ? found : Party{};
    }
    // "for the FRONT's armed wing": the wing
    if (behind + 1 >= s.last) return {};
    found = starting(behind + 1);
    if (found.entity != kNone && view_.analysis.token_at(found.span.begin) > behind + 2) return {};
  }
  return {};
}

bool RelationFinder::behind(const Phrase& phrase, size_t element, int64_t at, const Sentence& s, Met& met) const {
  if (element == 0) {
    met.first = at + 1;
    return true;
  }
  const Element& e = phrase.elements[element - 1];
  const int64_t first = s.first;
  if (e.kind == Kind::begins) {
    while (at >= first && view_.at(static_cast<uint32_t>(at)).tag == Upos::PUNCT) --at;
    return at < first && behind(phrase, element - 1, at, s, met);
  }
  if (e.kind == Kind::ends) return false;
  if (e.optional && behind(phrase, element - 1, at, s, met)) return true;
  if (most_words(e.kind) > 0) {
    for (int64_t n = 0; n <= most_words(e.kind) && at - n + 1 >= first; ++n) {
      if (n > 0) {
        const auto t = static_cast<uint32_t>(at - n + 1);
        if (!takes(e.kind, view_.at(t), view_.word(t))) return false;
      }
      if (behind(phrase, element - 1, at - n, s, met)) return true;
    }
    return false;
  }
  if (at < first) return false;
  const auto token = static_cast<uint32_t>(at);
  if (e.kind == Kind::word) return e.is(view_.word(token)) && behind(phrase, element - 1, at - 1, s, met);
  int64_t next = at;
  const Party who = slot_before(e, phrase.type, at, next);
  if (who.entity == kNone) return false;
  (e.kind == Kind::from ? met.from : met.to) = who;
  if (element > 1 && phrase.elements[element - 2].had) {  // "X's NAME" is a mention of NAME from its first word on
    for (uint32_t m : view_.mentions_over(token)) {
      const Mention& mention = view_.mentions.mentions[m];
      if (mention.entity == who.entity && mention.form == MentionForm::name && mention.span.begin < mention.name.begin)
        next = std::max(next, static_cast<int64_t>(view_.analysis.token_at(mention.name.begin)) - 1);
    }
  }
  return behind(phrase, element - 1, next, s, met);
}

bool RelationFinder::ahead(const Phrase& phrase, size_t element, int64_t at, const Sentence& s, Met& met) const {
  if (element == phrase.elements.size()) {
    met.last = at;
    return true;
  }
  const Element& e = phrase.elements[element];
  const int64_t last = s.last;
  if (e.kind == Kind::begins) return false;
  if (e.kind == Kind::ends)
    return (at >= last || view_.at(static_cast<uint32_t>(at)).tag == Upos::PUNCT) &&
           ahead(phrase, element + 1, at, s, met);
  if (e.optional && ahead(phrase, element + 1, at, s, met)) return true;
  if (most_words(e.kind) > 0) {
    for (int64_t n = 0; n <= most_words(e.kind) && at + n <= last; ++n) {
      if (n > 0) {
        const auto t = static_cast<uint32_t>(at + n - 1);
        if (!takes(e.kind, view_.at(t), view_.word(t))) return false;
      }
      if (ahead(phrase, element + 1, at + n, s, met)) return true;
    }
    return false;
  }
  if (at >= last) return false;
  const auto token = static_cast<uint32_t>(at);
  if (e.kind == Kind::word) return e.is(view_.word(token)) && ahead(phrase, element + 1, at + 1, s, met);
  int64_t next = at;
  const Party who = slot_from(e, phrase.type, at, next);
  if (who.entity == kNone) return false;
  (e.kind == Kind::from ? met.from : met.to) = who;
  if (ahead(phrase, element + 1, next, s, met)) return true;
  // "X, Y and Z": what stands behind the list
  for (int n = 0; n < 8 && next + 1 < last && !e.had; ++n) {
    auto more = static_cast<uint32_t>(next);
    if (!one_of(view_.word(more), {",", "and", "&"})) return false;
    ++more;
    if (more + 1 < s.last && view_.word(more) == "and") ++more;
    const Party other = starting(more);
    if (other.entity == kNone || view_.analysis.token_at(other.span.begin) > more + 2) return false;
    next = static_cast<int64_t>(view_.analysis.token_at(other.span.end - 1)) + 1;
    if (ahead(phrase, element + 1, next, s, met)) return true;
  }
  return false;
}

/// Where the words between do not allow the phrase, "F has faced" and "T was formed" are met by the subject that the
/// tree shows: "the FRONT, which …, has faced".
bool RelationFinder::subject_behind(const Phrase& phrase, uint32_t token, Met& met) const {
  if (phrase.anchor != 2 || view_.at(token).tag != Upos::VERB) return false;
  const Element &who = phrase.elements[0], &between = phrase.elements[1];
  if ((who.kind != Kind::from && who.kind != Kind::to) || who.had || between.optional) return false;
  if (between.kind != Kind::adverbs && between.kind != Kind::verbs) return false;
  if (view_.passive(token) != (between.kind == Kind::verbs) || unreal(token)) return false;
  const uint32_t subject = view_.subject(token);
  if (subject == kNone || subject > token) return false;
  for (const Party& p : parties(subject)) {
    if (!fits(phrase.type, who.kind == Kind::from, p)) continue;
    (who.kind == Kind::from ? met.from : met.to) = p;
    met.first = static_cast<int64_t>(token);
    return true;
  }
  return false;
}

bool RelationFinder::holds(const Phrase& phrase, const Met& met) const {
  static constexpr std::string_view kUnreal[] = {
      "not",    "n't",     "never",    "no",      "nor",        "neither",  "former",  "formerly", "once",
      "would",  "could",   "might",    "should",  "if",         "whether",  "until",   "unless",   "ousted",
      "denied", "denies",  "deny",     "denying", "rejects",    "rejected", "refused", "refuses",  "stopped",
      "ceased", "without", "proposed", "against", "previously", "erstwhile"};
  const int64_t end = std::min<int64_t>(met.last + 2, view_.sentence(static_cast<uint32_t>(met.first)).last);
  const int64_t first = std::max<int64_t>(met.first - 1, view_.sentence(static_cast<uint32_t>(met.first)).first);
  for (int64_t t = first; t < end; ++t) {
    const auto token = static_cast<uint32_t>(t);
    const Span span = view_.at(token).span;
    if (met.from.span.contains(span) || met.to.span.contains(span)) continue;
    const std::string_view word = view_.word(token);
    if (t >= met.last) {
      if (word == "until") return false;
      continue;
    }
    const bool asked = phrase.type == RelationType::opposed_to && word == "against";
    if (!asked && one_of(word, kUnreal)) return false;
  }
  // "denied that it was behind the FRONT"
  for (int64_t t = std::max<int64_t>(view_.sentence(static_cast<uint32_t>(met.first)).first, met.first - 5);
       t < met.first; ++t) {
    if (one_of(view_.word(static_cast<uint32_t>(t)), {"denied", "denies", "deny", "denying", "rejected", "rejects"}))
      return false;
  }
  if (phrase.type != RelationType::leads && phrase.type != RelationType::speaks_for) return true;
  const std::string man = to_lower(view_.text(met.from.span));
  for (std::string_view past : {"former ", "ex-", "ousted ", "deposed ", "late ", "slain "}) {
    if (man.find(past) != std::string::npos) return false;
  }
  return true;
}

bool RelationFinder::told(RelationType type, uint32_t from, uint32_t to, const Sentence& s) const {
  for (size_t i = out_.size(); i > 0 && i + 40 > out_.size(); --i) {
    const Relation& r = out_[i - 1];
    if (r.type != type || !s.span.contains(r.evidence)) continue;
    if ((r.from == from && r.to == to) || (both_ways(type) && r.from == to && r.to == from)) return true;
  }
  return false;
}

void RelationFinder::tell(const Phrase& phrase, const Met& met, uint32_t token) {
  const Sentence& s = view_.sentence(token);
  const bool lists = phrase.type != RelationType::leads && phrase.type != RelationType::speaks_for;
  const auto several = [&](const Party& who, bool from) {
    std::vector<Party> out = {who};
    if (!lists || !s.span.contains(who.span)) return out;
    for (uint32_t t : view_.listed_actors(view_.analysis.token_at(who.span.end - 1))) {
      const Party other = party(t);
      const bool known = std::any_of(out.begin(), out.end(), [&](const Party& o) { return o.entity == other.entity; });
      if (!known && fits(phrase.type, from, other)) out.push_back(other);
    }
    return out;
  };
  const std::vector<Party> from = several(met.from, true);
  // "LAND named X as its leader": of whom it spoke of, not of the land
  const bool named = one_of(view_.word(token), {"named", "names", "elected"}) && phrase.type == RelationType::leads;
  if (named && view_.mentions.entities[met.to.entity].type == EntityType::state) return;
  // "X and Y formed the alliance" are in it, and who sets up a mission is no part of it
  static constexpr std::string_view kFounds[] = {"formed", "founded", "created", "launched", "set", "form"};
  if (phrase.type == RelationType::part_of && from.size() < 2 && one_of(view_.word(token), kFounds)) return;
  for (const Party& f : from) {
    if (f.entity == met.to.entity) continue;
    // "a firm working for the army" helps it, "a teacher working for the army" does not
    const bool works = one_of(view_.word(token), {"working", "works", "flying", "flies"});
    if (phrase.type == RelationType::backs && works && view_.is_person(f.entity)) continue;
    for (const Party& t : several(met.to, false)) {
      const bool giver = std::any_of(from.begin(), from.end(), [&](const Party& o) { return o.entity == t.entity; });
      if (giver && t.entity != met.to.entity) continue;
      if (!told(phrase.type, f.entity, t.entity, s)) add(phrase.type, f, t, token, "phrase");
    }
  }
}

void RelationFinder::phrases(uint32_t token) {
  const std::vector<uint32_t>* found = lexicon_.phrases().with_anchor(view_.word(token));
  if (!found) return;
  const Sentence& s = view_.sentence(token);
  const std::string_view before = token > s.first ? view_.word(token - 1) : std::string_view{};
  const std::string_view behind_it = token + 1 < s.last ? view_.word(token + 1) : std::string_view{};
  for (uint32_t i : *found) {
    const Phrase& phrase = lexicon_.phrases().all()[i];
    if (phrase.anchor > 0 && !may_touch(phrase.elements[phrase.anchor - 1], true, before)) continue;
    if (phrase.anchor + 1 < phrase.elements.size() && !may_touch(phrase.elements[phrase.anchor + 1], false, behind_it))
      continue;
    Met met;
    const bool met_behind =
        behind(phrase, phrase.anchor, static_cast<int64_t>(token) - 1, s, met) || subject_behind(phrase, token, met);
    if (!met_behind || !ahead(phrase, phrase.anchor + 1, static_cast<int64_t>(token) + 1, s, met)) continue;
    if (met.from.entity != met.to.entity && holds(phrase, met)) tell(phrase, met, token);
  }
}

}  // namespace rashomon
