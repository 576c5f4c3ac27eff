// SPDX-License-Identifier: Apache-2.0
// Who heads a body or speaks for it where neither a title at the name nor the tree joins the two: "X, the teacher who
// heads Y", "in command of Y", "sworn in as president of Y", "said X for Y", "X speaks for the former". By the order
// of words around one token, so cost is linear.
#include <algorithm>

#include "one_of.h"
#include "rashomon/base/unicode.h"
#include "relation_finder.h"

namespace rashomon {
namespace {

constexpr uint32_t kFar = 14;  // tokens between a person and the words that tell his place

bool is_possessive_word(std::string_view word) { return one_of(word, {"'s", "’s", "'", "’"}); }

/// What may be called by the man who leads it: fighters, parties, bodies known by letters; no ministry, no university.
bool heads_bodies(const LocalEntity& e) {
  if (e.type == EntityType::group) return true;
  const std::string low = to_lower(e.name);
  static constexpr std::string_view kLed[] = {"party", "union", "congress", "league",  "movement", "council",
                                              "rally", "bloc",  "wing",     "faction", "command",  "corps"};
  const bool called =
      std::any_of(std::begin(kLed), std::end(kLed), [&](std::string_view w) { return low.ends_with(w); });
  const bool letters = !e.name.empty() && e.name.find(' ') == std::string::npos && e.name.size() > 1 &&
                       e.name[1] >= 'A' && e.name[1] <= 'Z';
  return called || letters;
}

}  // namespace

/// The person whose name ends with the token.
RelationFinder::Party RelationFinder::man_ending(uint32_t token) const {
  Party best;
  for (uint32_t m : view_.mentions_over(token)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.last == token + 1 && mention.form == MentionForm::name && view_.is_person(mention.entity))
      best = {mention.entity, mention.span};
  }
  return best;
}

bool RelationFinder::in_name(uint32_t token) const {
  const std::span<const uint32_t> over = view_.mentions_over(token);
  return std::any_of(over.begin(), over.end(), [&](uint32_t m) {
    return view_.mentions.mentions[m].form == MentionForm::name &&
           view_.mentions.mentions[m].name.contains(view_.at(token).span);
  });
}

/// The body that a phrase is about: "the NAME front", "its military wing" by the body, "the political wing of the
/// FRONT" by the front.
RelationFinder::Party RelationFinder::body_from(uint32_t token) const {
  const Sentence& s = view_.sentence(token);
  Party found = starting(token);
  for (uint32_t t = token; found.entity == kNone && t + 2 < s.last && t < token + 8; ++t) {
    if (view_.at(t).tag == Upos::PUNCT || view_.is_verb(t)) break;
    const bool limb = one_of(view_.word(t), {"wing", "arm", "branch", "faction", "section", "council", "committee"});
    if (limb && view_.word(t + 1) == "of") found = starting(t + 2);
  }
  // "the council's army" is the army
  if (found.entity != kNone) {
    const uint32_t behind = view_.analysis.token_at(found.span.end - 1) + 1;
    if (behind + 1 < s.last && is_possessive_word(view_.word(behind))) found = starting(behind + 1);
  }
  if (view_.is_person(found.entity)) return {};
  return found;
}

/// "X, who leads Y", "X, a teacher turned rebel who heads Y", "X, the Swede who commands Y".
void RelationFinder::who_heads(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  uint32_t who = token;
  while (who > s.first && token - who < 3 && view_.at(who - 1).tag == Upos::ADV) --who;
  if (who < s.first + 2 || view_.word(who - 1) != "who") return;
  const std::string_view word = view_.word(token);
  const bool heads = one_of(word, {"leads", "heads", "commands", "chairs"});
  const bool speaks = word == "speaks" && token + 2 < s.last && view_.word(token + 1) == "for";
  if ((!heads && !speaks) || view_.negated(token)) return;
  // back to the comma that sets the description off, and the name before it
  Party man = man_ending(who - 2);
  uint32_t commas = 0;
  for (uint32_t t = who - 1; man.entity == kNone && t-- > s.first + 1 && t + kFar > who && commas < 1;) {
    if (view_.word(t) != ",") continue;
    ++commas;
    const std::string_view opens = view_.word(t + 1);
    const bool described = t + 2 == who || one_of(opens, {"a", "an", "the", "once", "himself", "now"});
    if (described) man = man_ending(t - 1);
  }
  if (man.entity == kNone) return;
  const Party body = body_from(token + (speaks ? 2 : 1));
  add(speaks ? RelationType::speaks_for : RelationType::leads, man, body, token, "who-heads");
}

/// "X is alive and in command of Y", "X has taken command of Y".
void RelationFinder::in_command(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (!one_of(view_.word(token), {"command", "charge"}) || token == s.first || token + 2 >= s.last) return;
  if (view_.word(token - 1) != "in" || view_.word(token + 1) != "of" || view_.negated(token)) return;
  uint32_t node = token;
  for (int step = 0; step < 4 && node != kNone; ++step, node = view_.at(node).head) {
    if (view_.is_verb(node) && unreal(node)) return;
    const uint32_t subject = view_.child(node, {Deprel::nsubj, Deprel::nsubj_pass});
    if (subject == kNone) continue;
    const Party man = party(subject);
    if (view_.is_person(man.entity)) add(RelationType::leads, man, body_from(token + 2), token, "in-command");
    return;
  }
}

/// Whom a verb of choosing puts into an office that "as" opens: "named X as", "X was sworn in as", "called himself".
RelationFinder::Party RelationFinder::chosen(uint32_t as) const {
  static constexpr std::string_view kChoose[] = {
      "swear",   "elect",  "appoint", "name",      "install",   "inaugurate", "present",   "proclaim", "declare",
      "confirm", "choose", "pick",    "designate", "introduce", "instal",     "reappoint", "retain"};
  static constexpr std::string_view kForms[] = {"sworn", "chosen", "chose", "swore"};
  const Sentence& s = view_.sentence(as);
  for (uint32_t t = as; t > s.first && as - t < kFar;) {
    --t;
    if (one_of(view_.word(t), {";", ":"})) return {};
    if (!view_.is_verb(t) || in_name(t)) continue;
    const bool chooses = one_of(view_.lemma(t), kChoose) || one_of(view_.word(t), kForms);
    const bool replaces = one_of(view_.lemma(t), {"succeed", "replace"});
    const bool serves = one_of(view_.word(t), {"acts", "serves", "acting", "serving"});
    const bool takes =
        one_of(view_.word(t), {"took", "takes", "taken"}) && t + 1 < s.last && view_.word(t + 1) == "over";
    if (!chooses && !replaces && !takes && !serves) {
      if (view_.at(t).tag == Upos::AUX) continue;
      return {};
    }
    if (unreal(t)) return {};
    if (replaces) {
      const uint32_t subject = view_.passive(t) ? view_.agent(t) : view_.subject(t);
      const Party man = subject == kNone ? Party{} : party(subject);
      return view_.is_person(man.entity) ? man : Party{};
    }
    for (uint32_t k = as; k > t + 1;) {  // "named X as", "presented himself on Sunday as"
      const Party man = man_ending(--k);
      if (man.entity != kNone) return man;
      if (one_of(view_.word(k), {"himself", "herself"})) break;
    }
    const uint32_t subject = view_.subject(t);
    const Party man = subject == kNone ? Party{} : party(subject);
    return view_.is_person(man.entity) ? man : Party{};
  }
  return {};
}

/// "sworn in as president of Y", "has named X as its field commander", "Z's successor as head of Y, X".
void RelationFinder::as_head(uint32_t token) {
  RelationType type;
  const Sentence& s = view_.sentence(token);
  if (!lemma_is(Shape::title, token, type) || view_.at(token).tag == Upos::VERB) return;
  uint32_t as = token;
  uint32_t whose = kNone;  // "its"
  Party body;
  // "was appointed head of Y", "replaced X at the head of Y"
  static constexpr std::string_view kPut[] = {"appointed", "named", "elected", "made", "proclaimed", "declared"};
  const bool put = token > s.first && view_.passive(token - 1) && one_of(view_.word(token - 1), kPut);
  const bool at_head = token > s.first + 2 && view_.word(token) == "head" && view_.word(token - 1) == "the" &&
                       view_.word(token - 2) == "at";
  if (at_head) {
    as = token - 2;
  } else if (!put) {
    while (as > s.first && token - as < 7 && view_.word(as) != "as") {
      --as;
      const std::string_view word = view_.word(as);
      if (one_of(word, {"its", "their"})) whose = as;
      if (is_possessive_word(word) && as > s.first) body = ending(as - 1);
      if (one_of(word, {",", ";", "former", "deputy", "vice", "a"}) || view_.is_verb(as)) return;
    }
    if (as <= s.first || view_.word(as) != "as") return;
  }
  if (whose != kNone && view_.is_actor(view_.entity(whose))) body = {view_.entity(whose), view_.at(whose).span};
  uint32_t of = token + 1;
  if (of + 2 < s.last && view_.word(of) == "of" && view_.word(of + 1) == "staff") of += 2;
  if (body.entity == kNone && of + 1 < s.last && one_of(view_.word(of), {"of", "for"})) body = body_from(of + 1);
  if (body.entity == kNone && !put && !at_head && as + 1 < token) body = ending(token - 1);  // "as FRONT chief"
  if (whose != kNone) body = whose_leader(body, as);
  if (body.entity == kNone || view_.is_person(body.entity)) return;
  Party man;
  if (one_of(view_.word(as - 1), {"successor", "replacement"})) {  // the successor's name follows
    const uint32_t behind = view_.analysis.token_at(body.span.end - 1) + 1;
    if (behind > token && behind + 1 < s.last && view_.word(behind) == ",") man = starting(behind + 1);
  } else {
    man = chosen(as);
  }
  if (view_.is_person(man.entity)) add(type, man, body, token, "as-head");
}

/// "LAND listed the group and named X as its leader": the group's, for a land names no leader of its own so.
RelationFinder::Party RelationFinder::whose_leader(const Party& body, uint32_t as) const {
  if (body.entity == kNone || view_.mentions.entities[body.entity].type != EntityType::state) return body;
  const Sentence& s = view_.sentence(as);
  const auto is_group = [&](uint32_t entity) {
    return entity != kNone && view_.mentions.entities[entity].type == EntityType::group;
  };
  for (uint32_t t = as; t-- > s.first;) {
    if (is_group(view_.entity(t)) && view_.at(t).number != 2) return {view_.entity(t), view_.words(t)};
  }
  if (s.first == 0) return {};
  const Party before = first_before(s);
  return is_group(before.entity) ? before : Party{};
}

/// "said X on behalf of Y", "X, speaking on behalf of Y".
void RelationFinder::on_behalf(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (view_.word(token) != "behalf" || token < s.first + 3 || token + 2 >= s.last) return;
  if (view_.word(token - 1) != "on" || view_.word(token + 1) != "of") return;
  Party man = man_ending(token - 2);
  const std::string_view before = view_.word(token - 2);
  if (man.entity == kNone && one_of(before, {"speaking", "spoke", "said", "speaks"})) {
    const uint32_t subject = view_.subject(token - 2);
    if (subject != kNone) man = party(subject);
  } else if (man.entity != kNone) {
    const uint32_t first = view_.analysis.token_at(man.span.begin);
    if (first <= s.first || !one_of(view_.word(first - 1), {"said", "says", "announced", "declared"})) return;
  }
  if (view_.is_person(man.entity)) add(RelationType::speaks_for, man, body_from(token + 2), token, "on-behalf");
}

/// "Under X the FRONT has grown to 5,000 men".
void RelationFinder::under_man(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (token != s.first || view_.word(token) != "under" || token + 3 >= s.last) return;
  const Party man = starting(token + 1);
  if (!view_.is_person(man.entity) || view_.analysis.token_at(man.span.begin) != token + 1) return;
  uint32_t behind = view_.analysis.token_at(man.span.end - 1) + 1;
  if (behind + 1 < s.last && view_.word(behind) == ",") ++behind;
  if (behind + 1 >= s.last || view_.at(behind).tag == Upos::PART) return;
  const Party body = starting(behind);
  const EntityType type = body.entity == kNone ? EntityType::person : view_.mentions.entities[body.entity].type;
  if ((type == EntityType::group || type == EntityType::organisation) &&
      !view_.mentions.entities[body.entity].names.empty())
    add(RelationType::leads, man, body, token, "under");
}

/// "X read out the junta's statement".
void RelationFinder::reads_out(uint32_t token) {
  if (view_.lemma(token) != "read" || view_.at(token).tag != Upos::VERB || unreal(token) || view_.passive(token))
    return;
  const uint32_t subject = view_.subject(token), text = view_.child(token, {Deprel::obj});
  if (subject == kNone || text == kNone) return;
  if (!one_of(view_.lemma(text), {"statement", "communique", "communiqué", "declaration", "proclamation"})) return;
  const uint32_t owner = view_.child(text, {Deprel::nmod_poss});
  const Party man = party(subject), body = owner == kNone ? Party{} : party(owner);
  if (view_.is_person(man.entity) && !view_.is_person(body.entity))
    add(RelationType::speaks_for, man, body, token, "reads-out");
}

/// "'We will not go,' said X for Y".
void RelationFinder::said_for(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (view_.word(token) != "for" || token < s.first + 2 || token + 1 >= s.last) return;
  const Party man = man_ending(token - 1);
  if (man.entity == kNone) return;
  const uint32_t first = view_.analysis.token_at(man.span.begin);
  if (first <= s.first ||
      !one_of(view_.word(first - 1), {"said", "says", "announced", "declared", "answered", "replied"}))
    return;
  const Party body = body_from(token + 1);
  add(RelationType::speaks_for, man, body, token, "said-for");
}

/// "X speaks for the former, Y for the latter": of the two bodies that the sentence before joins.
void RelationFinder::former_latter(uint32_t token) {
  const std::string_view word = view_.word(token);
  const Sentence& s = view_.sentence(token);
  if ((word != "former" && word != "latter") || token < s.first + 3 || s.first == 0) return;
  if (view_.word(token - 1) != "the" || view_.word(token - 2) != "for") return;
  if (token + 1 < s.last && view_.at(token + 1).tag != Upos::PUNCT && view_.word(token + 1) != "and") return;
  bool speaks = false;
  for (uint32_t t = s.first; t < token && !speaks; ++t) speaks = one_of(view_.word(t), {"speaks", "spoke"});
  Party man = man_ending(token - 3);
  if (man.entity == kNone && one_of(view_.word(token - 3), {"speaks", "spoke"}) && token >= s.first + 4)
    man = man_ending(token - 4);
  if (!speaks || man.entity == kNone) return;
  std::vector<Party> two;
  const Sentence& before = view_.sentence(s.first - 1);
  for (uint32_t t = before.first; t < before.last && two.size() < 2; ++t) {
    const Party found = ending(t);
    const bool body =
        found.entity != kNone && !view_.is_person(found.entity) && !view_.mentions.entities[found.entity].names.empty();
    if (body && (two.empty() || two[0].entity != found.entity)) two.push_back(found);
  }
  if (two.size() < 2) return;
  add(RelationType::speaks_for, man, two[word == "former" ? 0 : 1], token, "former-latter");
}

/// "the FRONT of X"; "Y of the veteran commander X": whose title says that he leads it; "Y, the movement of X" is
/// led_force's.
void RelationFinder::body_of_leader(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (view_.word(token) != "of" || token == s.first || token + 1 >= s.last) return;
  const bool letters = token > s.first + 4 && view_.word(token - 1) == ")" && view_.word(token - 3) == "(";
  const Party body = ending(token - (letters ? 4 : 1));
  if (body.entity == kNone) return;
  const LocalEntity& e = view_.mentions.entities[body.entity];
  if (e.type != EntityType::group && e.type != EntityType::organisation) return;
  for (uint32_t m : view_.mentions_over(token + 1)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.first != token + 1 || mention.form != MentionForm::name || !view_.is_person(mention.entity)) continue;
    const LocalEntity& man = view_.mentions.entities[mention.entity];
    const bool untitled = mention.span.begin == mention.name.begin && man.name.find(' ') != std::string::npos;
    if (untitled && heads_bodies(e) && !e.names.empty())
      return add(RelationType::leads, {mention.entity, mention.span}, body, token, "body-of");
    const Span before{mention.span.begin, mention.name.begin};
    const std::string titles = to_lower(view_.text(before));
    for (std::string_view title :
         {"chief ", "leader ", "commander ", "warlord ", "strongman ", "chieftain ", "emir ", "general ", "colonel ",
          "marshal ", "gen. ", "col. ", "admiral ", "comandante ", "mullah ", "sheikh ", "commandante "}) {
      if (titles.find(title) == std::string::npos || titles.find("former ") != std::string::npos) continue;
      return add(RelationType::leads, {mention.entity, mention.span}, body, token, "body-of");
    }
  }
}

/// "X, 46, leader of Y", "X, founder and leader of Y", "X - the leader of Y -": by the words between name and title.
void RelationFinder::beside_name(uint32_t token) {
  RelationType type;
  const Sentence& s = view_.sentence(token);
  if (view_.at(token).tag == Upos::VERB || token < s.first + 2 || token + 2 >= s.last ||
      !lemma_is(Shape::title, token, type) || !one_of(view_.word(token + 1), {"of", "for"}))
    return;
  uint32_t at = token;
  while (at > s.first && token - at < 8 && !one_of(view_.word(at - 1), {",", "-", "–", "—"})) {
    const std::string_view word = view_.word(at - 1);
    if (one_of(word, {"former", "ex", "deputy", "vice", "late", "ousted", "a", "an", "one", "of"})) return;
    const Upos t = view_.at(at - 1).tag;
    if (t != Upos::DET && t != Upos::ADJ && t != Upos::NOUN && word != "and" && word != "co") return;
    --at;
  }
  if (at < s.first + 2 || token - at >= 8) return;
  uint32_t end = at - 2;
  if (view_.at(end).tag == Upos::NUM && end > s.first + 1 && view_.word(end - 1) == ",") end -= 2;  // his age
  const Party man = man_ending(end), body = body_from(token + 2);
  if (man.entity == kNone || body.entity == kNone || view_.is_person(body.entity)) return;
  if (type == RelationType::leads && view_.mentions.entities[body.entity].type == EntityType::state &&
      one_of(view_.lemma(token), {"commander", "commander-in-chief", "director", "founder", "boss"}))
    return;
  for (const RoleFact& role : view_.mentions.roles) {
    if (role.person == man.entity && role.organisation == body.entity) return;  // roles() has told it
  }
  add(type, man, body, token, "beside-name");
}

/// "The head of Y is X".
void RelationFinder::head_is(uint32_t token) {
  RelationType type;
  const Sentence& s = view_.sentence(token);
  if (token == s.first || token + 4 >= s.last || view_.word(token - 1) != "the" ||
      !word_is(Shape::title, token, type) || view_.word(token + 1) != "of")
    return;
  const Party body = starting(token + 2);
  if (body.entity == kNone || view_.is_person(body.entity)) return;
  const uint32_t is = view_.analysis.token_at(body.span.end - 1) + 1;
  if (is + 1 >= s.last || view_.word(is) != "is") return;
  const Party man = starting(is + 1);
  if (view_.is_person(man.entity) && view_.analysis.token_at(man.span.begin) == is + 1)
    add(type, man, body, token, "head-is");
}

}  // namespace rashomon
