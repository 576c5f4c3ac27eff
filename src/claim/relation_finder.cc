// SPDX-License-Identifier: Apache-2.0
#include "relation_finder.h"

#include <algorithm>

namespace rashomon {

RelationFinder::RelationFinder(const ReportView& view, const RelationLexicon& lexicon, const VoiceLexicon& voices)
    : view_(view), lexicon_(lexicon), voices_(voices), names_(view, lexicon.countries()) {}

void RelationFinder::tree_patterns(uint32_t token) {
  const size_t before = out_.size();
  if (const RelationLexicon::Word* word = lexicon_.find(view_.lemma(token))) {
    if (word->has(Shape::verb)) verb(token);
    if (word->has(Shape::send)) send(token);
    if (word->has(Shape::support)) support(token);
    if (word->has(Shape::agent)) agent(token);
    if (word->has(Shape::force)) led_force(token);
    if (word->has(Shape::bond)) bond(token);
  }
  toward(token);
  if (out_.size() == before) verb_by_words(token);
  const Upos tag = view_.at(token).tag;
  if (tag == Upos::ADJ || tag == Upos::VERB) adjective(token);
  if (tag == Upos::NOUN || tag == Upos::PROPN) under(token);
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
  // What a noun phrase takes for granted ("the X-backed rebels") is the writer's, but within quotation marks.
  const bool granted = rule == "compound" || rule == "prefix" || rule == "role" || rule == "whose-force" ||
                       rule == "part-of" || rule == "under";
  relation.voice = find_voice(view_.document, view_.analysis, view_.mentions, voices_, relation.evidence,
                              view_.at(trigger).span, trigger);
  if (granted && !relation.voice.quoted) relation.voice = {};
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
  std::vector<uint32_t> heads = view_.conjuncts(token);
  const std::vector<uint32_t> listed = view_.listed_actors(token);
  heads.insert(heads.end(), listed.begin(), listed.end());
  for (uint32_t t : heads) {
    const Party p = party(t);
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
