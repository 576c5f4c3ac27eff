// SPDX-License-Identifier: Apache-2.0
#include "relation_finder.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {

RelationFinder::RelationFinder(const ReportView& view, const RelationLexicon& lexicon, const VoiceLexicon& voices)
    : view_(view), lexicon_(lexicon), voices_(voices) {
  const auto& entities = view.mentions.entities;
  for (uint32_t e = 0; e < entities.size(); ++e) {
    if (!view.is_actor(e)) continue;
    actors_.emplace(fold_name(entities[e].name), e);
    for (const std::string& name : entities[e].names) actors_.emplace(fold_name(name), e);
    const std::string last = entities[e].name.substr(entities[e].name.rfind(' ') + 1);
    if (entities[e].type == EntityType::person) actors_.emplace(fold_name(last), e);
  }
  for (uint32_t e = 0; e < entities.size(); ++e) {  // a state by any of its names
    if (entities[e].type != EntityType::state && entities[e].type != EntityType::organisation) continue;
    const std::string_view country = lexicon.country_of(fold_name(entities[e].name));
    if (!country.empty()) actors_.emplace(std::string(country), e);
  }
}

void RelationFinder::add(RelationType type, Party from, Party to, uint32_t trigger, std::string_view rule) {
  if (from.entity == kNone || to.entity == kNone || from.entity == to.entity) return;
  Relation relation;
  relation.type = type;
  relation.from = from.entity;
  relation.to = to.entity;
  const Sentence& s = view_.sentence(trigger);
  relation.evidence = view_.at(trigger).span;
  if (s.span.contains(from.span)) relation.evidence = relation.evidence.join(from.span);
  if (s.span.contains(to.span)) relation.evidence = relation.evidence.join(to.span);
  relation.time.kind = TimeKind::days;  // it holds on the day of the report
  relation.time.direction = TimeDirection::present;
  relation.when.days = view_.document.published.days;
  relation.when.basis = view_.document.published.basis;
  relation.voice = find_voice(view_.document, view_.analysis, view_.mentions, voices_, relation.evidence,
                              view_.at(trigger).span, trigger);
  relation.rule = "relation/" + std::string(rule);
  out_.push_back(std::move(relation));
}

RelationFinder::Party RelationFinder::party(uint32_t token) const {
  if (token == kNone) return {};
  const uint32_t entity = view_.entity(token);
  if (view_.is_actor(entity)) return {entity, view_.words(token)};
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
  for (uint32_t t : view_.conjuncts(token)) {
    const Party p = party(t);
    if (p.entity != kNone) out.push_back(p);
  }
  return out;
}

RelationFinder::Party RelationFinder::named(std::string_view words, Span span) const {
  const std::string folded = fold_name(words);
  auto it = actors_.find(folded);
  if (it == actors_.end()) {
    const std::string_view country = lexicon_.country_of(folded);
    if (country.empty()) return {};
    it = actors_.find(country);
  }
  return it == actors_.end() ? Party{} : Party{it->second, span};
}

RelationFinder::Party RelationFinder::before(uint32_t offset, uint32_t token) const {
  // "United Nations-backed": the longest mention that ends here, else the longest run of words that names an actor.
  const Sentence& s = view_.sentence(token);
  const uint32_t first = std::max(s.first, token > 4 ? token - 4 : 0);
  Party best;
  for (uint32_t m : view_.mentions_over(view_.analysis.token_at(offset - 1))) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.span.end == offset && view_.is_actor(mention.entity)) best = {mention.entity, mention.span};
  }
  if (best.entity != kNone) return best;
  for (uint32_t t = first; t <= token; ++t) {
    const Span span{view_.at(t).span.begin, offset};
    if (span.empty()) break;
    const Party found = named(view_.text(span), span);
    if (found.entity != kNone) return found;
  }
  return {};
}

bool RelationFinder::unreal(uint32_t verb) const {
  if (view_.negated(verb)) return true;
  for (uint32_t c : view_.children(verb)) {
    const std::string w = view_.word(c);
    if (view_.at(c).relation == Deprel::aux &&
        (w == "would" || w == "could" || w == "might" || w == "may" || w == "should" || w == "must"))
      return true;
  }
  return false;
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

void RelationFinder::compound(uint32_t token) {
  // One token "X-backed" or three, "X" "-" "backed".
  const std::string w = view_.word(token);
  const size_t hyphen = w.rfind('-');
  RelationType type;
  uint32_t cut = 0;  // where the words before the hyphen end
  bool prefix = false;
  Span whole = view_.at(token).span;
  if (hyphen != std::string::npos && hyphen > 0 && lexicon_.find(Shape::compound, w.substr(hyphen + 1), type)) {
    cut = view_.at(token).span.begin + static_cast<uint32_t>(view_.text(whole).rfind("-") == std::string_view::npos
                                                                 ? hyphen
                                                                 : view_.text(whole).rfind("-"));
  } else if (token >= 2 && view_.word(token - 1) == "-" && !view_.at(token).space_before &&
             !view_.at(token - 1).space_before && lexicon_.find(Shape::compound, w, type)) {
    cut = view_.at(token - 1).span.begin;
  } else if (const size_t front = w.find('-');
             front != std::string::npos && lexicon_.find(Shape::prefix, w.substr(0, front), type)) {
    prefix = true;
  } else if (lexicon_.find(Shape::prefix, w, type) && token + 2 < view_.analysis.tokens.size() &&
             view_.word(token + 1) == "-" && !view_.at(token + 2).space_before) {
    prefix = true;
  } else {
    return;
  }
  Party other;
  uint32_t last = token;
  if (prefix) {
    const size_t front = w.find('-');
    if (front != std::string::npos) {
      const Span rest{whole.begin + static_cast<uint32_t>(front) + 1, whole.end};
      other = named(view_.text(rest), rest);
    } else {
      last = token + 2;
      other = party(last);
    }
  } else {
    const uint32_t before_token = hyphen == std::string::npos ? token - 2 : token;
    other = before(cut, before_token);
  }
  if (other.entity == kNone) return;
  // The noun that it describes: up the tree, else the next noun.
  uint32_t noun = kNone;
  if (view_.sentence(token).parsed) {
    uint32_t node = view_.at(last).head;
    for (int step = 0; step < 4 && node != kNone; ++step, node = view_.at(node).head) {
      if (node > last && (view_.at(node).tag == Upos::NOUN || view_.at(node).tag == Upos::PROPN)) {
        noun = node;
        break;
      }
    }
  }
  const Sentence& s = view_.sentence(token);
  for (uint32_t t = last + 1; noun == kNone && t < s.last && t < last + 6; ++t) {
    const bool ends = t + 1 >= s.last || (view_.at(t + 1).tag != Upos::NOUN && view_.at(t + 1).tag != Upos::PROPN);
    if ((view_.at(t).tag == Upos::NOUN || view_.at(t).tag == Upos::PROPN) && ends) noun = t;
    if (view_.at(t).tag == Upos::VERB || view_.at(t).tag == Upos::PUNCT) break;
  }
  Party described;
  if (noun != kNone) {
    described = party(noun);
    if (described.entity == kNone || described.entity == other.entity) described = party_behind(noun);
    if (described.entity == kNone && type == RelationType::supplies) described = doer(noun);
    if (described.entity == kNone && (type == RelationType::backs)) {  // "the X-backed offensive"
      described.entity = view_.actor_behind(noun, &described.span);
    }
  }
  if (described.entity == kNone) {  // the smallest mention around the compound
    for (uint32_t m : view_.mentions_over(token)) {
      const Mention& mention = view_.mentions.mentions[m];
      if (mention.span.end > whole.end && view_.is_actor(mention.entity) && mention.entity != other.entity) {
        described = {mention.entity, mention.span};
        break;
      }
    }
  }
  const bool inward = type == RelationType::allied_with || type == RelationType::opposed_to;
  if (inward) {
    add(type, described, other, token, prefix ? "prefix" : "compound");
  } else {
    add(type, other, described, token, "compound");
  }
}

void RelationFinder::verb(uint32_t token) {
  if (view_.at(token).tag != Upos::VERB && view_.at(token).tag != Upos::ADJ) return;
  RelationType type;
  const std::string lemma = view_.lemma(token);
  if (!lexicon_.find(Shape::verb, lemma, type) || unreal(token)) return;
  const bool recipient_by_to = type == RelationType::supplies;
  if (view_.passive(token)) {
    const uint32_t agent = view_.agent(token);
    if (agent == kNone) return;
    const uint32_t subject = view_.subject(token);
    std::vector<Party> to;
    if (recipient_by_to) {
      if (const uint32_t r = view_.with_preposition(token, {"to", "for"}); r != kNone) to = parties(r);
    }
    if (to.empty() && subject != kNone) {
      to = parties(subject);
      if (to.empty()) {
        Party p = party_behind(subject);
        if (p.entity == kNone && recipient_by_to) {  // "systems used by Y that were supplied by X"
          if (const uint32_t user = view_.child(subject, {Deprel::acl}); user != kNone && view_.lemma(user) == "use")
            p = party(view_.agent(user));
        }
        if (p.entity == kNone) p = doer(subject);
        to.push_back(p);
      }
    }
    for (const Party& from : parties(agent)) {
      for (const Party& t : to) add(type, from, t, token, "verb-passive");
    }
    return;
  }
  const uint32_t subject = view_.subject(token);
  if (subject == kNone || view_.at(token).relation == Deprel::amod) return;
  std::vector<Party> to;
  if (recipient_by_to) {
    uint32_t r = view_.child(token, {Deprel::iobj});
    if (r == kNone) r = view_.with_preposition(token, {"to", "for"});
    to = parties(r);
  }
  const uint32_t object = view_.child(token, {Deprel::obj});
  if (to.empty() && object != kNone) {
    to = parties(object);
    if (to.empty() && type == RelationType::backs) to.push_back(party_behind(object));
    if (type == RelationType::leads && to.empty()) return;
  }
  if (to.empty() && type == RelationType::opposed_to) to = parties(view_.with_preposition(token, {"against", "with"}));
  std::vector<Party> from = parties(subject);
  if (from.empty() && type != RelationType::leads) from.push_back(party_behind(subject));
  for (const Party& f : from) {
    // a person leads and a state controls a place; a state that "runs" or "heads" somebody is another sense
    if (type == RelationType::leads && !view_.is_person(f.entity)) continue;
    for (const Party& t : to) add(type, f, t, token, "verb");
  }
}

void RelationFinder::send(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::VERB || !lexicon_.find(Shape::send, view_.lemma(token), type) || unreal(token))
    return;
  const bool is_passive = view_.passive(token);
  const uint32_t cargo = is_passive ? view_.subject(token) : view_.child(token, {Deprel::obj});
  if (cargo == kNone) return;
  bool arms = false;
  for (uint32_t c : view_.conjuncts(cargo)) {
    arms = arms || lexicon_.has(Shape::cargo, view_.lemma(c));
    const uint32_t counted = view_.with_preposition(c, {"of"});  // "hundreds of mercenaries"
    arms = arms || (counted != kNone && lexicon_.has(Shape::cargo, view_.lemma(counted)));
  }
  if (!arms) return;
  std::vector<Party> from;
  if (is_passive) {
    from = parties(view_.agent(token));
  } else if (const uint32_t subject = view_.subject(token); subject != kNone) {
    from = parties(subject);
    if (from.empty()) from.push_back(party_behind(subject));
  }
  std::vector<Party> to = parties(view_.child(token, {Deprel::iobj}));
  if (to.empty()) to = parties(view_.with_preposition(token, {"to", "for"}));
  for (const Party& f : from) {
    for (const Party& t : to) add(type, f, t, token, "send");
  }
  // "to prop up Y", "to help Y's forces"
  for (uint32_t purpose : view_.children(token)) {
    const Deprel r = view_.at(purpose).relation;
    if (r != Deprel::advcl && r != Deprel::xcomp && r != Deprel::acl) continue;
    RelationType helped;
    if (!lexicon_.find(Shape::prop, view_.lemma(purpose), helped)) continue;
    const uint32_t object = view_.child(purpose, {Deprel::obj});
    if (object == kNone) continue;
    std::vector<Party> side = parties(object);
    if (side.empty()) side.push_back(party_behind(object));
    for (const Party& f : from) {
      for (const Party& t : side) {
        add(helped, f, t, token, "send-to-help");
        if (to.empty()) add(type, f, t, token, "send-to-help");
      }
    }
  }
}

RelationFinder::Party RelationFinder::adjectival(uint32_t noun) const {
  for (uint32_t c : view_.children(noun)) {
    const Deprel r = view_.at(c).relation;
    if (r != Deprel::amod && r != Deprel::compound && r != Deprel::nmod_poss) continue;
    const Party found = party(c);
    if (found.entity != kNone) return found;
  }
  return {};
}

std::vector<RelationFinder::Party> RelationFinder::givers(uint32_t noun) const {
  std::vector<Party> out = parties(view_.with_preposition(noun, {"from", "by", "of"}));
  if (out.empty()) {
    const Party p = adjectival(noun);
    if (p.entity != kNone) out.push_back(p);
  }
  return out;
}

RelationFinder::Party RelationFinder::receiver(uint32_t noun) const {
  if (const uint32_t r = view_.with_preposition(noun, {"for", "to"}); r != kNone) {
    const Party p = party_behind(r);
    if (p.entity != kNone) return p;
  }
  return {};
}

void RelationFinder::support(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::NOUN || !lexicon_.find(Shape::support, view_.lemma(token), type) ||
      view_.negated(token))
    return;
  const std::vector<Party> from = givers(token);
  if (from.empty()) return;
  Party to = receiver(token);
  if (to.entity == kNone) {
    // "advanced with help from X": who did; "was enabled by X support": whose advance it was
    const std::string m = view_.marker(token);
    const Deprel r = view_.at(token).relation;
    if (m == "with" || m == "thanks to" || m == "by" || r == Deprel::obj || r == Deprel::obl_agent) to = doer(token);
  }
  for (const Party& f : from) add(type, f, to, token, "support");
}

void RelationFinder::agent(uint32_t token) {
  RelationType type;
  if (view_.at(token).tag != Upos::NOUN || !lexicon_.find(Shape::agent, view_.lemma(token), type) ||
      view_.negated(token))
    return;
  Party to;
  if (const uint32_t owner = view_.child(token, {Deprel::nmod_poss}); owner != kNone) to = party_behind(owner);
  if (to.entity == kNone) {
    if (const uint32_t of = view_.with_preposition(token, {"of", "to"}); of != kNone) to = party_behind(of);
  }
  if (to.entity == kNone) return;
  std::vector<Party> from;
  const Token& t = view_.at(token);
  if (t.relation == Deprel::appos && t.head != kNone) from = parties(t.head);
  if (const uint32_t apposed = view_.child(token, {Deprel::appos}); from.empty() && apposed != kNone)
    from = parties(apposed);
  if (from.empty() && view_.has_child(token, {Deprel::cop})) {
    if (const uint32_t subject = view_.child(token, {Deprel::nsubj}); subject != kNone) from = parties(subject);
  }
  if (from.empty() && t.head != kNone && view_.lemma(t.head) == "include" && t.relation == Deprel::nsubj)
    from = parties(view_.child(t.head, {Deprel::obj}));
  if (from.empty()) {  // "backers including A and B", "its ally X"
    for (uint32_t c : view_.children(token)) {
      const Deprel r = view_.at(c).relation;
      const std::string m = view_.marker(c);
      if (r == Deprel::flat || m == "including" || m == "such as" || m == "like") from = parties(c);
    }
    if (from.empty() && t.relation == Deprel::compound && t.head != kNone) from = parties(t.head);
  }
  if (from.empty()) {  // the words themselves name an actor of the report ("Y's rivals" resolved)
    const uint32_t entity = view_.entity(token);
    if (view_.is_actor(entity)) from.push_back({entity, view_.words(token)});
  }
  for (const Party& f : from) add(type, f, to, token, "agent-noun");
}

void RelationFinder::adjective(uint32_t token) {
  RelationType type;
  if (!lexicon_.find(Shape::adjective, view_.lemma(token), type) &&
      !lexicon_.find(Shape::adjective, view_.word(token), type))
    return;
  if (view_.negated(token)) return;
  const Token& t = view_.at(token);
  if (t.tag != Upos::ADJ && t.tag != Upos::VERB) return;
  const uint32_t other = view_.with_preposition(token, {"to", "with"});
  if (other == kNone) return;
  uint32_t noun = kNone;
  if (view_.has_child(token, {Deprel::nsubj, Deprel::nsubj_pass})) {
    noun = view_.subject(token);
  } else if (t.relation == Deprel::amod || t.relation == Deprel::acl || t.relation == Deprel::acl_relcl ||
             t.relation == Deprel::nmod) {
    noun = t.head;
  } else {
    noun = view_.subject(token);
  }
  if (noun == kNone) return;
  for (const Party& from : parties(noun)) {
    for (const Party& to : parties(other)) add(type, from, to, token, "adjective");
  }
}

void RelationFinder::led_force(uint32_t token) {
  const std::string lemma = view_.lemma(token);
  // "forces under the command of X", "forces under General X"
  if (view_.is_noun(token)) {
    if (const uint32_t under = view_.with_preposition(token, {"under"}); under != kNone) {
      const std::string head = view_.lemma(under);
      uint32_t who = under;
      if (head == "command" || head == "leadership") {
        who = view_.with_preposition(under, {"of"});
        if (who == kNone) who = view_.child(under, {Deprel::nmod_poss});
      }
      const Party leader = party(who);
      if (view_.is_person(leader.entity)) add(RelationType::leads, leader, party(token), under, "under");
    }
  }
  if (view_.at(token).tag == Upos::VERB) return;
  if (!lexicon_.has(Shape::force, lemma)) return;
  const uint32_t owner = view_.child(token, {Deprel::nmod_poss});
  if (owner == kNone) return;
  const Party leader = party(owner);
  if (view_.is_person(leader.entity) && view_.at(owner).tag != Upos::PRON)
    add(RelationType::leads, leader, party(token), token, "whose-force");
}

void RelationFinder::roles() {
  for (const RoleFact& fact : view_.mentions.roles) {
    if (fact.person == kNone || fact.organisation == kNone) continue;
    RelationType type;
    const std::string last = fact.role.substr(fact.role.rfind(' ') + 1);
    if (!lexicon_.find(Shape::title, fact.role, type)) {
      if (fact.role == "prime minister" || fact.role.find("prime minister") != std::string::npos) {
        type = RelationType::leads;
      } else if (fact.role.rfind("deputy", 0) == 0 || fact.role.rfind("vice", 0) == 0 ||
                 fact.role.rfind("former", 0) == 0 || !lexicon_.find(Shape::title, last, type)) {
        continue;
      }
    }
    const uint32_t token = view_.analysis.token_at(fact.span.begin);
    if (token >= view_.analysis.tokens.size() || !view_.is_actor(fact.organisation)) continue;
    add(type, {fact.person, fact.span}, {fact.organisation, fact.span}, token, "role");
  }
}

void RelationFinder::parts() {
  const auto& all = view_.mentions.mentions;
  std::vector<char> told(view_.mentions.entities.size(), 0);
  for (const Mention& m : all) {
    if (m.entity == kNone || told[m.entity] || m.form == MentionForm::pronoun) continue;
    const LocalEntity& e = view_.mentions.entities[m.entity];
    if (!view_.is_actor(m.entity) || e.type == EntityType::person || e.part_of == kNone || !view_.is_actor(e.part_of))
      continue;
    told[m.entity] = 1;
    add(RelationType::part_of, {m.entity, m.span}, {e.part_of, m.span}, m.head, "part-of");
  }
}

}  // namespace rashomon
