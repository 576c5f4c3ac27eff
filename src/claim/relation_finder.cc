// SPDX-License-Identifier: Apache-2.0
#include "relation_finder.h"

#include <algorithm>
#include <map>

#include "one_of.h"
#include "rashomon/base/unicode.h"

namespace rashomon {

RelationFinder::RelationFinder(const ReportView& view, const RelationLexicon& lexicon, const VoiceLexicon& voices)
    : view_(view), lexicon_(lexicon), voices_(voices), names_(view, lexicon.countries()) {
  const auto count = static_cast<uint32_t>(view.analysis.tokens.size());
  lemmas_.reserve(count), words_.reserve(count);
  for (uint32_t t = 0; t < count; ++t) {
    const std::string_view lemma = view.lemma(t), word = view.word(t);
    const RelationLexicon::Word* known = lexicon.find(lemma);
    // "troops" is its own lemma
    if (!known && lemma == word && lemma.size() > 3 && lemma.ends_with('s') && view.at(t).tag == Upos::NOUN)
      known = lexicon.find(lemma.substr(0, lemma.size() - 1));
    lemmas_.push_back(known);
    words_.push_back(lemma == word ? lemmas_.back() : lexicon.find(word));
  }
}

void RelationFinder::tree_patterns(uint32_t token) {
  const size_t before = out_.size();
  const Upos tag = view_.at(token).tag;
  // no pattern hangs on these
  if (tag == Upos::DET || tag == Upos::PUNCT || tag == Upos::NUM || tag == Upos::CCONJ || tag == Upos::PRON) return;
  if (const RelationLexicon::Word* word = lemmas_[token]) {
    if (word->has(Shape::verb)) verb(token);
    if (word->has(Shape::send)) send(token);
    if (word->has(Shape::receive)) receive(token);
    if (word->has(Shape::support)) support(token);
    if (word->has(Shape::agent)) agent(token);
    if (word->has(Shape::force)) led_force(token);
    if (word->has(Shape::bond)) bond(token);
    if (word->has(Shape::together)) together(token);
    if (word->has(Shape::title)) as_head(token), beside_name(token), head_is(token);
  }
  if (view_.word(token) == "part") part(token);
  toward(token);
  if (out_.size() == before) verb_by_words(token);
  if (out_.size() == before) agent_by_words(token);
  if (out_.size() == before) who_heads(token);
  if (out_.size() == before) paired(token);
  if (out_.size() == before) that_backs(token);
  in_command(token);
  said_for(token);
  former_latter(token);
  body_of_leader(token);
  counterpart(token);
  own_service(token);
  thanked(token);
  reads_out(token);
  on_behalf(token);
  under_man(token);
  member(token);
  joins(token);
  mutual(token);
  client(token);
  phrase_of_three(token);
  backing(token);
  if (tag == Upos::ADJ || tag == Upos::VERB) {
    adjective(token);
    if (out_.size() == before) adjective_by_words(token);
  }
  members(token);
  league_against(token);
  formation(token);
  fealty(token);
  if (tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::VERB) under(token);
}

/// Rules that tell of a man whose he is; others tell of bodies only.
bool RelationFinder::tells_membership(std::string_view rule) {
  return rule == "member-of" || rule == "role-member" || rule == "member" || rule == "phrase";
}

void RelationFinder::add(RelationType type, Party from, Party to, uint32_t trigger, std::string_view rule) {
  if (from.entity == kNone || to.entity == kNone || from.entity == to.entity) return;
  // nobody leads a man, and "the governor left" tells of no one
  const bool office = type == RelationType::leads || type == RelationType::speaks_for;
  const bool member = tells_membership(rule);
  if (type == RelationType::leads && view_.is_person(to.entity)) return;
  if (type == RelationType::part_of && !member && view_.is_person(from.entity)) return;
  if (type == RelationType::part_of && view_.is_person(to.entity)) return;
  if (rule != "role" && rule != "part-of" && (parted(from, trigger) || parted(to, trigger))) return;
  if (view_.is_person(from.entity) && view_.mentions.entities[from.entity].names.empty()) return;
  const uint32_t behind = view_.analysis.token_at(std::max(from.span.end, to.span.end) - 1) + 1;
  if (!office && behind < view_.sentence(trigger).last && behind > trigger && view_.word(behind) == "until") return;
  Relation relation;
  relation.type = type;
  relation.from = from.entity;
  relation.to = to.entity;
  const Sentence& s = view_.sentence(trigger);
  relation.evidence = view_.at(trigger).span;
  if (s.span.contains(from.span)) relation.evidence = relation.evidence.join(from.span);
  if (s.span.contains(to.span)) relation.evidence = relation.evidence.join(to.span);
  if (rule == "phrase" && type == RelationType::leads && heads_branch(relation.evidence)) return;
  if (rule == "phrase" && type == RelationType::leads && leads_within(to.entity, relation.evidence)) return;
  relation.time.kind = TimeKind::days;  // it holds on the day of the report
  relation.time.direction = TimeDirection::present;
  relation.when.days = view_.document.published.days;
  relation.when.basis = view_.document.published.basis;
  // What a noun phrase takes for granted ("the X-backed rebels") is the writer's, but within quotation marks.
  const bool granted = rule == "compound" || rule == "prefix" || rule == "role" || rule == "whose-force" ||
                       rule == "part-of" || rule == "under" || rule == "formation" || rule == "named-force" ||
                       rule == "member-of" || rule == "role-member" || rule == "member";
  relation.voice = find_voice(view_, voices_, relation.evidence, view_.at(trigger).span, trigger);
  if (granted && !relation.voice.quoted) relation.voice = {};
  // "X and Y agreed to fight together": what they agree on is no saying of theirs
  const bool mutual = rule == "together" || rule == "bond" || rule == "fealty";
  if (mutual && (relation.voice.speaker == from.entity || relation.voice.speaker == to.entity)) relation.voice = {};
  relation.rule = "relation/" + std::string(rule);
  out_.push_back(std::move(relation));
}

/// "A led the delegation; B signed": what stands behind a semicolon tells nothing of A.
bool RelationFinder::parted(const Party& who, uint32_t trigger) const {
  const Sentence& s = view_.sentence(trigger);
  if (!s.span.contains(who.span)) return false;
  const uint32_t at = view_.analysis.token_at(who.span.begin);
  for (uint32_t t = std::min(at, trigger); t < std::max(at, trigger) && t < s.last; ++t) {
    if (view_.word(t) == ";") return true;
  }
  return false;
}

RelationFinder::Party RelationFinder::party(uint32_t token) const {
  if (token == kNone) return {};
  const uint32_t entity = view_.entity(token);
  if (view_.is_actor(entity)) return {entity, view_.words(token)};
  // "the playwright NAME": who the noun is
  if (const uint32_t name = view_.child(token, {Deprel::appos, Deprel::flat});
      view_.at(token).tag == Upos::NOUN && name == token + 1 && view_.is_person(view_.entity(name)))
    return {view_.entity(name), view_.words(name)};
  return named(view_.text(view_.at(token).span), view_.at(token).span);
}

RelationFinder::Party RelationFinder::party_behind(uint32_t token) const {
  if (token == kNone) return {};
  Party found = party(token);
  if (found.entity != kNone) return found;
  found.entity = view_.actor_behind(token, &found.span);
  return found;
}

std::vector<RelationFinder::Party> RelationFinder::parties(uint32_t token) const {
  std::vector<Party> out;
  if (token == kNone) return out;
  // "X backs CITY, and Y backs Z": a list whose first name is no actor is none of actors
  if (view_.at(token).tag == Upos::PROPN && party(token).entity == kNone && view_.entity(token) != kNone) return out;
  std::vector<uint32_t> heads = view_.conjuncts(token);
  const std::vector<uint32_t> listed = view_.listed_actors(token);
  heads.insert(heads.end(), listed.begin(), listed.end());
  for (uint32_t t : heads) {
    Party p = party(t);
    // "some of the factions"
    if (p.entity == kNone && one_of(view_.word(t), {"some", "many", "most", "several", "all", "both", "part"}))
      p = party(view_.with_preposition(t, {"of"}));
    if (view_.is_person(p.entity) && view_.mentions.entities[p.entity].names.empty()) {  // "X's deputy, NAME, leads"
      if (const Party named = party(view_.child(t, {Deprel::appos})); view_.is_person(named.entity)) p = named;
      const uint32_t head = view_.at(t).relation == Deprel::appos ? view_.at(t).head : kNone;
      if (const Party named = party(head); view_.is_person(named.entity)) p = named;  // "NAME, a trader allied with X"
    }
    const bool known = std::any_of(out.begin(), out.end(), [&](const Party& o) { return o.entity == p.entity; });
    if (p.entity != kNone && !known) out.push_back(p);
  }
  return out;
}

RelationFinder::Party RelationFinder::named(std::string_view words, Span span) const {
  const uint32_t entity = names_.find(words);
  return entity == kNone ? Party{} : Party{entity, span};
}

RelationFinder::Party RelationFinder::doer(uint32_t token) const {
  uint32_t node = token;
  for (int step = 0; step < 12 && node != kNone; ++step, node = view_.at(node).head) {
    if (!view_.is_verb(node)) continue;
    const uint32_t subject = view_.subject(node);
    if (subject == kNone || subject == token || view_.under(token, subject)) continue;
    const Party found = party_behind(subject);
    if (found.entity != kNone) return found;
  }
  return {};
}

bool RelationFinder::names_office(Span words) const {
  const std::string text = to_lower(view_.text(words));
  return text == "public relations" || text == "press service" || text == "media office" || text == "press office" ||
         text == "information office" || text == "communications";
}

uint32_t RelationFinder::press_office_of(const RoleFact& fact) const {
  if (fact.role != "head" && fact.role != "chief" && fact.role != "director") return kNone;
  const uint32_t token = view_.analysis.token_at(fact.span.begin);
  if (token >= view_.analysis.tokens.size()) return kNone;
  // "X's communication head", "the ministry's press chief"
  for (uint32_t t = token; t < view_.analysis.tokens.size() && view_.at(t).span.end <= fact.span.end; ++t) {
    if (view_.word(t) != fact.role || t == token) continue;
    if (word_is(Shape::office, t - 1) && view_.word(t - 1) != "public") return fact.organisation;
  }
  const Sentence& s = view_.sentence(token);
  bool office = false;
  for (uint32_t t = token; t < s.last && t < token + 24; ++t) {
    if (view_.at(t).span.begin > fact.span.end + 60 || (office && view_.is_verb(t))) return kNone;
    const std::string_view word = view_.word(t);
    office = office || lexicon_.has(Shape::office, word);
    if (!office) continue;
    const uint32_t whose = view_.entity(t);
    const bool own = names_office(view_.words(t));  // "Director of Public Relations of the ministry"
    const bool behind =
        t > token && !own && (view_.word(t - 1) == "of" || view_.word(t - 1) == "at" || view_.word(t - 1) == "the");
    if (behind && view_.is_actor(whose) && whose != fact.person && !view_.is_person(whose)) return whose;
  }
  return kNone;
}

/// "the former deputy commander": he serves it no more.
bool RelationFinder::was_once(Span words) const {
  const std::string folded = " " + to_lower(view_.text(words));
  for (std::string_view word : {" former ", " ex-", " ousted ", " deposed ", " late ", " slain ", " then-", " then ",
                                " onetime ", " one-time ", " erstwhile ", " retired ", " disgraced "}) {
    if (folded.find(word) != std::string::npos) return true;
  }
  return false;
}

/// "X, leader of LAND, resigned": he leads it no more.
bool RelationFinder::has_fallen(const RoleFact& fact) const {
  static constexpr std::string_view kFall[] = {"resign", "step", "flee", "abdicate", "die"};
  static constexpr std::string_view kFelled[] = {"oust", "topple",      "depose", "overthrow", "dismiss",
                                                 "sack", "assassinate", "kill",   "remove",    "unseat"};
  static constexpr std::string_view kDismissed[] = {"dismiss", "sack",      "fire",    "oust",   "depose", "remove",
                                                    "topple",  "overthrow", "replace", "unseat", "suspend"};
  const Sentence& s = view_.sentence(view_.analysis.token_at(fact.span.begin));
  for (uint32_t t = s.first; t < s.last && t < s.first + 80; ++t) {
    if (view_.at(t).tag != Upos::VERB || view_.negated(t)) continue;
    const auto in = [&](const auto& words) {
      return std::find(std::begin(words), std::end(words), view_.lemma(t)) != std::end(words);
    };
    // "X dismissed the governor of Y, NAME": the tree may hang the name on the office
    if (in(kDismissed) && !view_.passive(t) && !unreal(t)) {
      const uint32_t object = view_.child(t, {Deprel::obj});
      const uint32_t name = object == kNone ? kNone : view_.child(object, {Deprel::appos});
      for (const uint32_t who : {object, name}) {
        if (who != kNone && view_.entity(who) == fact.person) return true;
      }
    }
    const bool falls = in(kFall) && (view_.lemma(t) != "step" || (t + 1 < s.last && view_.word(t + 1) == "down"));
    if (!falls && !(in(kFelled) && view_.passive(t))) continue;
    if (view_.lemma(t) == "flee" && fact.role.find("president") == std::string::npos) continue;
    const uint32_t subject = view_.subject(t);
    if (subject != kNone && view_.entity(subject) == fact.person && !unreal(t)) return true;
  }
  return false;
}

/// "the ousted president", "its late leader", "a field commander": he does not lead it.
bool RelationFinder::past_office(Span words, const std::string& role, bool speaks) const {
  const std::string folded = to_lower(view_.text(words));
  const size_t at = folded.find(role.substr(role.rfind(' ') + 1));
  std::string_view before = std::string_view(folded).substr(0, at == std::string::npos ? 0 : at);
  // "Field Marshal X, chief of staff": of the words before the role those of its own phrase
  if (const size_t comma = before.rfind(','); comma != std::string_view::npos) before.remove_prefix(comma + 1);
  for (std::string_view word :
       {"former ",  "ex-",       "ousted ",    "deposed ",   "late ",     "toppled ", "slain ",    "onetime ",
        "exiled ",  "sacked ",   "dismissed ", "fugitive ",  "incoming ", "future ",  "would-be ", "overthrown ",
        "then-",    "then ",     "one-time ",  "erstwhile ", "retired ",  "deputy ",  "vice ",     "vice-",
        "country ", "regional ", "field ",     "local ",     "district ", "brigade ", "battalion "}) {
    const size_t found = before.rfind(word);
    // "the regional spokesman" speaks for the whole
    if (speaks && (word == "regional " || word == "local " || word == "district " || word == "country ")) continue;
    if (found != std::string_view::npos && (found == 0 || before[found - 1] == ' ')) return true;
  }
  // "a commander of the FRONT" is one of several
  for (std::string_view article : {"a ", "an ", "one of "}) {
    const size_t found = before.rfind(article);
    if (!speaks && found != std::string_view::npos && (found == 0 || before[found - 1] == ' ') &&
        before.substr(found).find(" of ") == std::string_view::npos &&
        before.substr(found).find("'s ") == std::string_view::npos)
      return true;
  }
  return false;
}

/// The role's words name the place itself ("the city's mayor" may be any city's).
bool RelationFinder::told_place(const RoleFact& fact) const {
  const std::string_view words = view_.text(fact.span);
  const LocalEntity& place = view_.mentions.entities[fact.organisation];
  return std::any_of(place.names.begin(), place.names.end(),
                     [&](const std::string& name) { return words.find(name) != std::string_view::npos; });
}

void RelationFinder::roles() {
  for (const RoleFact& fact : view_.mentions.roles) {
    if (fact.person == kNone) continue;
    const uint32_t token = view_.analysis.token_at(fact.span.begin);
    if (token >= view_.analysis.tokens.size()) continue;
    if (const uint32_t office = press_office_of(fact); office != kNone) {
      add(RelationType::speaks_for, {fact.person, fact.span}, {office, fact.span}, token, "role");
      continue;
    }
    if (fact.organisation == kNone) {
      if (const uint32_t ministry = ministry_of(fact); ministry != kNone)
        add(RelationType::leads, {fact.person, fact.span}, {ministry, fact.span}, token, "role");
      if (const uint32_t state = state_of_head(fact); state != kNone) {
        const bool heads = fact.role == "president" || fact.role == "prime minister";
        add(heads ? RelationType::leads : RelationType::part_of, {fact.person, fact.span}, {state, fact.span}, token,
            heads ? "role" : "role-member");
      }
      RelationType told;
      if (const Party body = behind_name(fact, told); body.entity != kNone)
        add(told, {fact.person, fact.span}, body, token, "role");
      if (const uint32_t head = whose_voice(fact); head != kNone)
        add(RelationType::speaks_for, {fact.person, fact.span}, {head, fact.span}, token, "role");
      serves_ministry(fact);
      heads_staff(fact);
      continue;
    }
    serves_ministry(fact);
    if (view_.is_person(fact.organisation)) serves_head(fact);
    if (const uint32_t ministry = ministry_of(fact); ministry != kNone)
      add(RelationType::leads, {fact.person, fact.span}, {ministry, fact.span}, token, "role");
    RelationType type;
    const std::string last = fact.role.substr(fact.role.rfind(' ') + 1);
    // "a commander of the FRONT", "the FRONT's deputy leader": one of its men
    const EntityType kind = view_.mentions.entities[fact.organisation].type;
    const bool body = kind == EntityType::group || kind == EntityType::organisation;
    const bool serves =
        (past_office(fact.span, fact.role, false) || (body && heads_branch(fact.span)) || heads_it_somewhere(fact)) &&
        !was_once(fact.span);
    const bool second = fact.role.rfind("deputy", 0) == 0 || fact.role.rfind("vice", 0) == 0;
    const bool state = kind == EntityType::state && (second || acts_for_state(last));
    const auto tell_member = [&] {
      if (body || state)
        add(RelationType::part_of, {fact.person, fact.span}, {fact.organisation, fact.span}, token, "role-member");
    };
    if (!lexicon_.find(Shape::title, fact.role, type)) {
      // "the FRONT's secretary", "an officer of the FRONT": no more than one of its men
      const bool premier = fact.role.find("prime minister") != std::string::npos;
      if (!premier && lexicon_.find(Shape::post, last, type)) {
        if (!was_once(fact.span)) tell_member();
        continue;
      }
      if (second && !was_once(fact.span)) tell_member();
      if (premier) {
        type = RelationType::leads;
      } else if (second || fact.role.rfind("former", 0) == 0 || !lexicon_.find(Shape::title, last, type)) {
        continue;
      }
    }
    if (type == RelationType::leads && serves) tell_member();
    if (type == RelationType::leads && body && (heads_branch(fact.span) || heads_it_somewhere(fact))) continue;
    const std::string words = to_lower(view_.text(fact.span));
    const bool of_district = view_.is_place(fact.organisation) && words.find("district ") != std::string::npos &&
                             words.find("deputy ") == std::string::npos && !was_once(fact.span);
    if (!of_district && past_office(fact.span, fact.role, type == RelationType::speaks_for)) continue;
    if (has_fallen(fact)) continue;
    if (last == "staff" && !leads_army(fact)) continue;
    if (type == RelationType::leads && told_rival(fact)) continue;
    if (type == RelationType::leads && (leads_side_of(fact) || names_stand_towards(fact))) continue;
    // a mayor leads a town, a president a land that is no state
    const bool of_place = view_.is_place(fact.organisation) && (told_place(fact) || of_district || acting_in(fact)) &&
                          (last == "mayor" || last == "governor" || last == "president" || last == "premier" ||
                           last == "minister" || last == "leader" || last == "ruler" || last == "head" ||
                           last == "chief" || last == "administrator" || last == "commissioner");
    // "military chief of X", who is a man: of X's forces
    if (type == RelationType::leads && view_.is_person(fact.organisation) && (last == "chief" || last == "commander")) {
      if (const uint32_t forces = forces_of(fact.organisation); forces != kNone)
        add(type, {fact.person, fact.span}, {forces, fact.span}, token, "role");
      continue;
    }
    if (!view_.is_actor(fact.organisation) && !of_place) continue;
    // "From TOWN President X said": nobody is a town's president
    const auto& point = view_.mentions.entities[fact.organisation].point;
    if (of_place && point && point->precision == PlacePrecision::town &&
        one_of(last, {"president", "premier", "minister", "ruler"}))
      continue;
    // a state's commander in chief leads its forces, not the state
    const bool of_state = view_.mentions.entities[fact.organisation].type == EntityType::state;
    if (of_state && type == RelationType::leads &&
        (last == "commander" || last == "commander-in-chief" || last == "director" || fact.role == "chief of staff"))
      continue;
    add(type, {fact.person, fact.span}, {fact.organisation, fact.span}, token, "role");
  }
}

/// "X is acting governor": of where the man before him was one.
bool RelationFinder::acting_in(const RoleFact& fact) const {
  const std::string words = to_lower(view_.text(fact.span));
  return fact.role == "governor" &&
         (words.find("acting ") != std::string::npos || words.find("interim ") != std::string::npos);
}

/// "LAND's rebel leader": he leads some within the land and not the land.
bool RelationFinder::leads_side_of(const RoleFact& fact) const {
  return leads_within(fact.organisation, fact.span, std::string_view(fact.role).substr(fact.role.rfind(' ') + 1));
}

/// In the words the title, or any title, stands behind what is less than the land.
bool RelationFinder::leads_within(uint32_t land, Span words, std::string_view title) const {
  if (view_.mentions.entities[land].type != EntityType::state && !view_.is_place(land)) return false;
  const uint32_t first = view_.analysis.token_at(words.begin);
  const Sentence& s = view_.sentence(first);
  RelationType type;
  for (uint32_t t = first; t < s.last && view_.at(t).span.end <= words.end; ++t) {
    if (title.empty() ? !lemma_is(Shape::title, t, type) : view_.word(t) != title) continue;
    if (t > s.first && lexicon_.has(Shape::within, view_.word(t - 1))) return true;
    // "LAND's army commander" leads its army
    const bool state = view_.mentions.entities[land].type == EntityType::state;
    if (state && t > s.first && one_of(view_.word(t - 1), {"army", "military", "navy", "police", "guard"})) return true;
    if (!title.empty() && t > s.first) return false;
  }
  return false;
}

/// "head of the pro-LAND administration": of that, and not of the land.
bool RelationFinder::names_stand_towards(const RoleFact& fact) const {
  const std::string words = " " + to_lower(view_.text(fact.span));
  for (const std::string_view prefix : {" pro-", " anti-", " ex-"}) {
    const size_t at = words.find(prefix);
    if (at == std::string::npos) continue;
    // "LAND's pro-OTHER leader": LAND's
    const uint32_t first = view_.analysis.token_at(fact.span.begin);
    const auto whole = fact.span.begin + static_cast<uint32_t>(at);
    for (uint32_t t = first; t < view_.analysis.tokens.size() && view_.at(t).span.end <= whole; ++t) {
      if (view_.entity(t) == fact.organisation) return false;
    }
    return true;
  }
  return false;
}

/// "X, commander of the FRONT, asked …; Y, head of the mixed force": one man leads one body, and the second body, which
/// has no name, was taken for the first.
bool RelationFinder::told_rival(const RoleFact& fact) const {
  const auto named_in = [&](const RoleFact& role) {
    const auto& names = view_.mentions.entities[role.organisation].names;
    const std::string_view words = view_.text(role.span);
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return words.find(name) != std::string_view::npos; });
  };
  if (view_.mentions.entities[fact.organisation].type == EntityType::state || named_in(fact)) return false;
  const uint32_t sentence = view_.analysis.sentence_of(view_.analysis.token_at(fact.span.begin));
  for (const RoleFact& other : view_.mentions.roles) {
    if (other.organisation != fact.organisation || other.person == fact.person || other.person == kNone) continue;
    RelationType type;
    const std::string last = other.role.substr(other.role.rfind(' ') + 1);
    if (!lexicon_.find(Shape::title, last, type) || type != RelationType::leads || !named_in(other)) continue;
    if (view_.analysis.sentence_of(view_.analysis.token_at(other.span.begin)) == sentence) return true;
  }
  return false;
}

uint32_t RelationFinder::forces_of(uint32_t man) const {
  const auto& entities = view_.mentions.entities;
  for (uint32_t e = 0; e < entities.size(); ++e) {
    if (entities[e].type == EntityType::group && entities[e].leader == man) return e;
  }
  return kNone;
}

/// "the FRONT's political chief", "its head of external relations": he heads a branch of it, and not the whole.
bool RelationFinder::heads_branch(Span words) const {
  static constexpr std::string_view kBranches[] = {
      "political",   "media",     "intelligence", "propaganda",    "finance",     "financial",   "relief",
      "aid",         "logistics", "security",     "operations",    "operational", "recruitment", "humanitarian",
      "information", "publicity", "youth",        "international", "external",    "foreign",     "rights",
      "legal",       "religious", "medical",      "cultural",      "artillery",   "training",    "ideological"};
  static constexpr std::string_view kHeads[] = {"chief", "head", "boss", "director", "coordinator", "commander"};
  const auto in = [&](const auto& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
  };
  const uint32_t first = view_.analysis.token_at(words.begin);
  if (first >= view_.analysis.tokens.size()) return false;
  const uint32_t last = view_.sentence(first).last;
  for (uint32_t t = first; t < last && view_.at(t).span.end <= words.end; ++t) {
    if (!in(kHeads, view_.word(t))) continue;
    if (t > first && in(kBranches, view_.word(t - 1))) return true;
    const bool of = t + 3 < last && view_.word(t + 1) == "of";
    if (of && in(kBranches, view_.word(t + 2)) && !view_.is_actor(view_.entity(t + 3))) return true;
  }
  return false;
}

/// "Russian Defence Minister X" where the report speaks of that ministry: he heads it. kNone if it does not.
uint32_t RelationFinder::ministry_of(const RoleFact& fact) const {
  if (!fact.role.ends_with(" minister") || fact.role.starts_with("prime") || fact.role.starts_with("deputy") ||
      fact.role.starts_with("vice") || fact.role.starts_with("former") || past_office(fact.span, fact.role, false))
    return kNone;
  return ministry_for(fact);
}

uint32_t RelationFinder::ministry_for(const RoleFact& fact) const {
  constexpr std::string_view kMinister = " minister";
  std::string kind = fact.role.substr(0, fact.role.size() - kMinister.size());
  if (kind.find(' ') != std::string::npos) return kNone;
  if (kind == "defense") kind = "defence";
  const auto& entities = view_.mentions.entities;
  const std::string* land = nullptr;
  if (fact.organisation != kNone) land = &entities[fact.organisation].country;
  uint32_t found = kNone;
  for (uint32_t e = 0; e < entities.size(); ++e) {
    if (entities[e].type != EntityType::organisation) continue;
    if (land != nullptr && entities[e].part_of != fact.organisation && entities[e].country != *land) continue;
    const auto names_it = [&](const std::string& name) {
      const std::string low = to_lower(name);
      return low.find("ministry") != std::string::npos &&
             (low.find(kind) != std::string::npos || (kind == "defence" && low.find("defense") != std::string::npos));
    };
    const bool named = std::any_of(entities[e].names.begin(), entities[e].names.end(), names_it) ||
                       std::any_of(entities[e].nominals.begin(), entities[e].nominals.end(), names_it);
    if (!named) continue;
    if (found != kNone) return kNone;  // of several nobody says whose he is
    found = e;
  }
  return found;
}

/// Who speaks and acts for his state by office: not its lawmakers, nor a "Congolese general" who leads others' men.
bool RelationFinder::acts_for_state(std::string_view post) {
  return one_of(post, {"minister", "secretary", "envoy", "ambassador", "consul"});
}

/// "President X", "Interior Minister X" in a report about one land: of the land's state, if nobody else may be meant.
/// kNone if unsure.
uint32_t RelationFinder::state_of_head(const RoleFact& fact) const {
  const bool president = fact.role == "president";
  const bool minister = fact.role.ends_with(" minister") && !fact.role.starts_with("former");
  if (!president && !minister) return kNone;
  const uint32_t state = state_of_report(fact);
  if (state == kNone) return kNone;
  const auto& entities = view_.mentions.entities;
  // "Defence Minister X in CAPITAL": hardly of another land, and a guest there as likely as at home
  const std::string& land = entities[state].country;
  const uint32_t in = view_.analysis.token_at(fact.span.end - 1) + 1;
  const Sentence& s = view_.sentence(in - 1);
  if (in + 1 < s.last && view_.word(in) == "in") {
    const uint32_t place = view_.entity(in + 1);
    if (place != kNone && !entities[place].country.empty() && entities[place].country != land) return kNone;
  }
  // "LAND let it be known through Prime Minister X", "LAND warned against it, Foreign Minister X saying": of the one
  // other land that acts before him in a sentence that has not named his own
  uint32_t other = kNone;
  for (uint32_t t = s.first; t < s.last && view_.at(t).span.begin < fact.span.begin; ++t) {
    const uint32_t entity = view_.entity(t);
    if (entity == kNone || entities[entity].type != EntityType::state) continue;
    if (entities[entity].country == land) return state;
    const bool acts = view_.at(t).relation == Deprel::nsubj || view_.at(t).relation == Deprel::nsubj_pass;
    if (other != kNone && other != entity) return state;
    if (acts && view_.at(t).tag == Upos::PROPN) other = entity;
  }
  return other == kNone || has_head(other, fact.person) ? state : other;
}

/// The state of the land that the whole report tells of, if nobody else's president or minister may be meant.
uint32_t RelationFinder::state_of_report(const RoleFact& fact) const {
  const bool president = fact.role == "president";
  const auto& entities = view_.mentions.entities;
  if (entities[fact.person].name.find(' ') == std::string::npos || entities[fact.person].names.empty() ||
      past_office(fact.span, fact.role, false))
    return kNone;
  std::vector<uint32_t> counts(entities.size(), 0);
  std::map<std::string, uint32_t> lands, dateline, spoken;  // by country: places, those it is told from, all of it
  uint32_t named = 0;
  for (const Mention& m : view_.mentions.mentions) {
    if (m.entity == kNone || m.form == MentionForm::pronoun) continue;
    ++counts[m.entity];
    const LocalEntity& e = entities[m.entity];
    if (e.country.empty() || e.type == EntityType::person) continue;
    ++spoken[e.country];
    if (!view_.is_place(m.entity)) continue;
    // where a long report was written says little of what it tells
    if (view_.document.dateline.contains(m.span)) ++dateline[e.country];
    ++lands[e.country];
    ++named;
  }
  constexpr uint32_t kMany = 6;
  for (const auto& [country, count] : dateline) {
    if (named >= kMany) lands[country] -= count;
  }
  uint32_t most = 0, all = 0;
  std::string land;
  for (const auto& [country, count] : lands) {
    all += count;
    if (count > most) most = count, land = country;
  }
  if (land.empty() || (most * 3 < all * 2 && told_from() != land)) return kNone;
  uint32_t own = kNone, others = 0;
  for (uint32_t e = 0; e < entities.size(); ++e) {
    if (entities[e].type != EntityType::state || counts[e] == 0) continue;
    if (entities[e].country == land)
      own = e;
    else if (!has_head(e, fact.person) && (president || entities[e].country != "US"))
      others = std::max(others, spoken[entities[e].country]);
  }
  // the president of whom a report from his own land tells needs no land beside his name
  if (own == kNone || has_head(own, fact.person) ||
      (others * 2 > spoken[land] && others * 3 > counts[own] && told_from() != land))
    return kNone;
  for (const RoleFact& other : view_.mentions.roles) {  // two presidents of whom nothing is told
    if (other.role == fact.role && other.person != fact.person && other.organisation == kNone &&
        other.person != kNone && !entities[other.person].names.empty())
      return kNone;
  }
  // who fell in the sentence is none any more, and who speaks in Washington may be its own
  const Sentence& s = view_.sentence(view_.analysis.token_at(fact.span.begin));
  for (uint32_t t = s.first; t < s.last && t < s.first + 80; ++t) {
    const std::string_view here = view_.word(t);
    if (land != "US" && (here == "washington" || here == "u.s." || here == "american")) return kNone;
    static constexpr std::string_view kFall[] = {"resign",    "oust",    "topple",     "depose",
                                                 "overthrow", "succeed", "assassinate"};
    if (one_of(view_.lemma(t), kFall)) return kNone;
    // "in May 2014 …, prime minister at the time": of another year
    const std::string_view word = view_.word(t);
    const bool year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
                      word.find_first_not_of("0123456789") == std::string::npos;
    const Day day = view_.document.published.days.earliest;
    if (year && (day == kNoDay || iso_day(day).substr(0, 4) != word)) return kNone;
    if (word == "then" || (word == "time" && t > s.first + 1 && view_.word(t - 2) == "at")) return kNone;
  }
  return own;
}

/// The country of the place that the dateline names; empty if none is known.
std::string RelationFinder::told_from() const {
  for (const Mention& m : view_.mentions.mentions) {
    if (m.entity == kNone || !view_.document.dateline.contains(m.span)) continue;
    const std::string& country = view_.mentions.entities[m.entity].country;
    if (!country.empty()) return country;
  }
  return {};
}

/// "King X of LAND", "chief X of the FRONT": whose head the words behind the name tell.
RelationFinder::Party RelationFinder::behind_name(const RoleFact& fact, RelationType& type) const {
  const std::string last = fact.role.substr(fact.role.rfind(' ') + 1);
  static constexpr std::string_view kTowns[] = {"mayor",   "governor", "director", "chairman",
                                                "speaker", "head",     "sheikh"};
  if (!lexicon_.find(Shape::title, last, type) || one_of(last, kTowns) || past_office(fact.span, fact.role, false))
    return {};
  const uint32_t of = view_.analysis.token_at(fact.span.end - 1) + 1;
  if (of + 1 >= view_.sentence(of - 1).last || view_.word(of) != "of") return {};
  const Party body = starting(of + 1);
  if (body.entity == kNone || view_.is_person(body.entity)) return {};
  const bool state = view_.mentions.entities[body.entity].type == EntityType::state;
  return state && (last == "commander" || last == "chief") ? Party{} : body;
}

/// Another man is told to be its president, premier or ruler.
bool RelationFinder::has_head(uint32_t state, uint32_t but) const {
  return std::any_of(view_.mentions.roles.begin(), view_.mentions.roles.end(), [&](const RoleFact& r) {
    const bool heads = r.role.ends_with("president") || r.role.ends_with("prime minister") ||
                       r.role.ends_with("leader") || r.role.ends_with("king") || r.role.ends_with("emir");
    return r.organisation == state && r.person != but && r.person != kNone && heads;
  });
}

bool RelationFinder::leads_army(const RoleFact& fact) const {
  const LocalEntity& body = view_.mentions.entities[fact.organisation];
  static constexpr std::string_view kLesser[] = {"brigade", "battalion", "division", "regiment",
                                                 "corps",   "command",   "unit"};
  const std::string name = to_lower(body.name);
  return body.type == EntityType::group &&
         std::none_of(std::begin(kLesser), std::end(kLesser), [&](std::string_view w) { return name.ends_with(w); });
}

/// "Presidential spokesman NAME": the one president of whom the report tells.
uint32_t RelationFinder::whose_voice(const RoleFact& fact) const {
  RelationType type;
  const std::string last = fact.role.substr(fact.role.rfind(' ') + 1);
  if (!lexicon_.find(Shape::title, last, type) || type != RelationType::speaks_for) return kNone;
  if (to_lower(view_.text(fact.span)).find("presidential") == std::string::npos) return kNone;
  uint32_t found = kNone;
  for (const RoleFact& other : view_.mentions.roles) {
    if (other.role != "president" || other.person == kNone || other.person == fact.person) continue;
    if (view_.mentions.entities[other.person].names.empty() || other.person == found) continue;
    if (found != kNone) return kNone;
    found = other.person;
  }
  return found;
}

/// "a gang allied with the cartel": with it, not of it.
bool RelationFinder::stands_beside(const LocalEntity& e) const {
  return e.names.empty() && std::any_of(e.nominals.begin(), e.nominals.end(), [](const std::string& words) {
           const std::string low = to_lower(words);
           return low.find("allied") != std::string::npos || low.find("aligned") != std::string::npos;
         });
}

void RelationFinder::parts() {
  const auto& all = view_.mentions.mentions;
  std::vector<char> told(view_.mentions.entities.size(), 0);
  for (const Mention& m : all) {
    if (m.entity == kNone || told[m.entity] || m.form == MentionForm::pronoun) continue;
    const LocalEntity& e = view_.mentions.entities[m.entity];
    // "NAME's NAME Front"
    if (m.form == MentionForm::name && m.span.begin < m.name.begin && e.leader != kNone && view_.is_person(e.leader)) {
      const uint32_t name = view_.analysis.token_at(m.name.begin);
      const Party owner = name >= view_.sentence(m.first).first + 2 ? ending(name - 2) : Party{};
      if (owner.entity == e.leader)
        add(RelationType::leads, {e.leader, m.span}, {m.entity, m.span}, m.head, "whose-force");
    }
    // "1,000 soldiers under General NAME"
    if (m.form == MentionForm::nominal && e.leader != kNone && view_.is_person(e.leader) &&
        view_.text(m.span).find(" under ") != std::string_view::npos)
      add(RelationType::leads, {e.leader, m.span}, {m.entity, m.span}, m.head, "under");
    if (!view_.is_actor(m.entity) || e.type == EntityType::person || e.part_of == kNone || !view_.is_actor(e.part_of))
      continue;
    told[m.entity] = 1;
    // "LAND's NAME intelligence service" is NAME, and no part of it
    const bool itself = std::any_of(out_.begin(), out_.end(), [&](const Relation& r) {
      return r.from == e.part_of && r.rule == "relation/own-service" && r.evidence.contains(view_.at(m.head).span);
    });
    if (itself || stands_beside(e)) continue;
    add(RelationType::part_of, {m.entity, m.span}, {e.part_of, m.span}, m.head, "part-of");
  }
}

}  // namespace rashomon
