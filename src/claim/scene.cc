// SPDX-License-Identifier: Apache-2.0
// Builds a Scene in one pass over tokens and one over mentions.
#include "scene.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kMaxMentionTokens = 64;  // longer mentions are looked up by their head alone

}  // namespace

Scene::Scene(const Document& d, const Analysis& a, const Mentions& m, const RuleSet& r)
    : document(d), analysis(a), mentions(m), rules(r), lower_(std::make_shared<const LowerWords>(a)) {
  const uint32_t n = size();
  lemmas_.resize(n);
  answers_.assign(n, 0);
  word_classes_.resize(n);
  first_child_.assign(n, kNone);
  next_sibling_.assign(n, kNone);
  headed_.assign(n, kNone);
  around_.assign(n, kNone);
  sentence_of_.resize(n);
  leftmost_.resize(n);
  rightmost_.resize(n);
  std::vector<uint32_t> waiting(n, 0);  // children whose extent is not yet known
  for (uint32_t t = n; t-- > 0;) {
    const Token& word = a.tokens[t];
    lemmas_[t] = lower_->lemma(t);
    // "was burnt", "was slain": a participle that passes for an adjective keeps its form as lemma
    if (word.tag == Upos::VERB ||
        (word.tag == Upos::ADJ && (lemmas_[t].ends_with('t') || lemmas_[t].ends_with("ain")))) {
      if (const auto form = r.forms.find(lower_->word(t)); form != r.forms.end()) lemmas_[t] = form->second;
    }
    word_classes_[t] = r.classes(lemmas_[t]);
    // "the barracks": a noun that is its own plural has lost its ending.
    if (word.tag == Upos::NOUN && word.number == 2 && word_classes_[t] == 0 && !r.nouns.contains(lemmas_[t])) {
      const ClassSet classes = r.classes(lower_->word(t));
      if (classes != 0) lemmas_[t] = lower_->word(t), word_classes_[t] = classes;
    }
    // "Landmines killed two": a plural that passes for a name has kept its ending.
    if (word.tag == Upos::PROPN && word_classes_[t] == 0 && lemmas_[t].ends_with('s') && lemmas_[t].size() > 4) {
      const std::string_view stem = lemmas_[t].substr(0, lemmas_[t].size() - 1);
      const ClassSet classes = r.classes(stem);
      if (classes != 0 || r.nouns.contains(stem)) lemmas_[t] = stem, word_classes_[t] = classes;
    }
    leftmost_[t] = rightmost_[t] = t;
    if (word.head >= n || word.head == t) continue;
    next_sibling_[t] = first_child_[word.head];
    first_child_[word.head] = t;
    ++waiting[word.head];
  }
  for (uint32_t s = 0; s < a.sentences.size(); ++s) {
    for (uint32_t t = a.sentences[s].first; t < a.sentences[s].last; ++t) sentence_of_[t] = s;
  }
  // Leaves first: each token hands its extent to its head once all of its own children have done so.
  std::vector<uint32_t> ready;
  for (uint32_t t = 0; t < n; ++t) {
    if (waiting[t] == 0) ready.push_back(t);
  }
  while (!ready.empty()) {
    const uint32_t t = ready.back();
    ready.pop_back();
    const uint32_t h = a.tokens[t].head;
    if (h >= n || h == t) continue;
    leftmost_[h] = std::min(leftmost_[h], leftmost_[t]);
    rightmost_[h] = std::max(rightmost_[h], rightmost_[t]);
    if (--waiting[h] == 0) ready.push_back(h);
  }
  in_time_.assign(n, false);
  for (const TimeMention& time : m.times) {
    for (uint32_t t = time.first; t < std::min(n, time.last); ++t) in_time_[t] = true;
  }
  people_ = r.class_named("people");
  troops_ = r.class_named("troops");
  figurative_ = r.class_named("figurative");
  ground_ = r.class_named("place") | r.class_named("facility") | r.class_named("state");
  bodies_ = troops_ | r.class_named("body-politic");
  for (const Quantity& q : m.quantities) {
    if (q.unit == "people" || q.what == "killed" || q.what == "wounded" || q.what == "captured")
      counted_.insert(q.head);
  }
  actors_ = r.class_named("people") | r.class_named("troops") | r.class_named("body-politic") |
            r.class_named("person") | r.class_named("group") | r.class_named("state") | r.class_named("organisation");
  const auto shorter = [&](uint32_t i, uint32_t than) {
    return than == kNone || m.mentions[i].last - m.mentions[i].first < m.mentions[than].last - m.mentions[than].first;
  };
  // "MiG-29s", "F-16": types of weapons that are several words here and one in the rules
  for (const Mention& mention : m.mentions) {
    if (mention.form != MentionForm::name || mention.head >= n || mention.last > n ||
        mention.entity >= m.entities.size() || m.entities[mention.entity].type != EntityType::equipment ||
        mention.last - mention.first < 2)
      continue;
    for (uint32_t t = mention.first; t < mention.last; ++t) {
      const Span rest = a.tokens[t].span.join(a.tokens[mention.last - 1].span);
      word_classes_[mention.head] |= r.classes(to_lower(rest.of(document.text)));
    }
  }
  told_classes_.assign(m.entities.size(), 0);
  for (const Mention& mention : m.mentions) {
    if (mention.form == MentionForm::nominal && mention.head < n && mention.entity < m.entities.size())
      told_classes_[mention.entity] |= word_classes_[mention.head] & bodies_;
  }
  for (uint32_t i = 0; i < m.mentions.size(); ++i) {
    const Mention& mention = m.mentions[i];
    if (mention.last > n || mention.first >= mention.last) continue;
    // A mention may cover part of a token only ("UN" in "UN-backed"): that token is not it.
    if (mention.head < n && mention.span.contains(a.tokens[mention.head].span)) {
      // "four Armenian and three Azerbaijani soldiers": the adjective stands for soldiers, too
      uint32_t& headed = headed_[mention.head];
      const auto stands_for = [&](uint32_t k) {
        return k != kNone && m.mentions[k].form == MentionForm::nominal && a.tokens[mention.head].tag != Upos::NOUN;
      };
      if (stands_for(i) || (!stands_for(headed) && shorter(i, headed))) headed = i;
    }
    if (mention.last - mention.first > kMaxMentionTokens) continue;
    for (uint32_t t = mention.first; t < mention.last; ++t) {
      if (mention.span.contains(a.tokens[t].span) && shorter(i, around_[t])) around_[t] = i;
    }
  }
  std::vector<uint32_t> widest(n, kNone);  // by first token: the widest mention
  for (uint32_t i = 0; i < m.mentions.size(); ++i) {
    const Mention& mention = m.mentions[i];
    if (mention.last > n || mention.first >= mention.last || mention.form == MentionForm::pronoun) continue;
    uint32_t& w = widest[mention.first];
    if (w == kNone || m.mentions[w].last < mention.last) w = i;
  }
  opened_.assign(n, kNone);
  for (uint32_t i = 0; i < m.mentions.size(); ++i) {
    const Mention& mention = m.mentions[i];
    if (mention.last >= n || mention.last - mention.first > kMaxMentionTokens) continue;
    const uint32_t w = widest[mention.first];
    if (w == kNone || w == i || m.mentions[w].last <= mention.last) continue;
    const std::string& behind = a.tokens[mention.last].norm;
    if (behind != "'s" && behind != "'") continue;
    for (uint32_t t = mention.first; t < mention.last; ++t) opened_[t] = m.mentions[w].head;
  }
  nested_.assign(n, false);
  for (const Mention& mention : m.mentions) {
    if (mention.last > n || mention.last - mention.first > kMaxMentionTokens) continue;
    for (uint32_t t = mention.first; t < mention.last; ++t) {
      if (t != mention.head && headed_[t] != kNone &&
          mention.last - mention.first > m.mentions[headed_[t]].last - m.mentions[headed_[t]].first)
        nested_[t] = true;
    }
  }
  index_nouns();
}

void Scene::index_nouns() {
  first_told_.assign(mentions.entities.size(), kNone);
  for (uint32_t i = 0; i < mentions.mentions.size(); ++i) {
    const Mention& mention = mentions.mentions[i];
    if (mention.entity < first_told_.size() && mention.head < size() && first_told_[mention.entity] == kNone &&
        block_kind(mention.head) == BlockKind::paragraph)
      first_told_[mention.entity] = i;
  }
  for (uint32_t i = 0; i < mentions.mentions.size(); ++i) {
    const Mention& mention = mentions.mentions[i];
    if (mention.entity < mentions.entities.size() && mention.head < size())
      mentions_by_noun_[lemmas_[mention.head]].push_back(i);
  }
  for (uint32_t e = 0; e < mentions.entities.size(); ++e) {
    const LocalEntity& entity = mentions.entities[e];
    if ((entity.type != EntityType::place && entity.type != EntityType::facility) || entity.names.empty()) continue;
    for (const auto* list : {&entity.names, &entity.nominals}) {
      for (const std::string& name : *list) {
        const std::string folded = to_lower(name);
        std::string word = folded.substr(folded.find_last_of(' ') + 1);
        // An airbase is a base, an airport a port only by its letters.
        if (word.ends_with("base") && word != "base") places_by_noun_.try_emplace(word, e), word = "base";
        const auto [at, fresh] = places_by_noun_.try_emplace(std::move(word), e);
        if (!fresh && at->second != e) at->second = kNone;
      }
    }
  }
}

uint32_t Scene::entity_by_noun(std::string_view noun, uint32_t before) const {
  const auto it = mentions_by_noun_.find(noun);
  if (it == mentions_by_noun_.end()) return kNone;
  const auto at = std::lower_bound(it->second.begin(), it->second.end(), before,
                                   [&](uint32_t m, uint32_t t) { return mentions.mentions[m].first < t; });
  if (at == it->second.begin()) return kNone;
  return mentions.mentions[*(at - 1)].entity;
}

bool Scene::is_new_thing(uint32_t mention) const {
  const Mention& m = mentions.mentions[mention];
  if (m.form != MentionForm::nominal || m.first >= size()) return false;
  const std::string_view article = lemma(m.first);
  return (article == "a" || article == "an") && first_told_[m.entity] < mention;
}

uint32_t Scene::only_place(std::string_view noun) const {
  const auto it = places_by_noun_.find(noun);
  return it == places_by_noun_.end() ? kNone : it->second;
}

uint32_t Scene::child(uint32_t t, Deprel relation) const {
  uint32_t found = kNone;
  each_child(t, [&](uint32_t c) {
    if (found == kNone && is(c, relation)) found = c;
  });
  return found;
}

uint32_t Scene::child_in(uint32_t t, ClassSet classes) const {
  uint32_t found = kNone;
  each_child(t, [&](uint32_t c) {
    if (found == kNone && (word_classes_[c] & classes) != 0) found = c;
  });
  return found;
}

ClassSet Scene::classes(uint32_t t) const {
  ClassSet out = word_classes_[t];
  // "One of the troopers", "three of them": of those whom they are
  static constexpr std::array<std::string_view, 9> kSome = {"one",  "two",     "three", "four", "five",
                                                            "some", "several", "many",  "most"};
  if (token(t).tag != Upos::ADJ && std::find(kSome.begin(), kSome.end(), lemmas_[t]) != kSome.end()) {
    each_child(t, [&](uint32_t c) {
      if (c > t && c < t + 6 && is(c, Deprel::nmod) && preposition(c) == "of") out |= word_classes_[c];
    });
  }
  // "the heart of TOWN": ground
  if (lemmas_[t] == "heart" && t + 2 < size() && lemmas_[t + 1] == "of") {
    const uint32_t m = mention_at(token(t + 2).tag == Upos::DET && t + 3 < size() ? t + 3 : t + 2);
    if (m != kNone && mentions.mentions[m].entity < mentions.entities.size() &&
        mentions.entities[mentions.mentions[m].entity].type == EntityType::place)
      out = (out & ~figurative_ & ~rules.class_named("anatomy")) | rules.class_named("locality");
  }
  if (counted_.contains(t)) out |= people_;
  if (token(t).tag == Upos::PRON && (lemmas_[t] == "they" || lemmas_[t] == "he" || lemmas_[t] == "she")) out |= people_;
  // "his men", "the general's men"
  if (lemmas_[t] == "man" && token(t).number == 2 && has_child(t, Deprel::nmod_poss)) out |= troops_;
  if (const uint32_t m = mention_at(t); m != kNone && mentions.mentions[m].entity < mentions.entities.size()) {
    const LocalEntity& entity = mentions.entities[mentions.mentions[m].entity];
    // "students" are many persons, no group that acts as one.
    const bool plain =
        entity.type == EntityType::group && entity.names.empty() && (out & people_) != 0 && (out & bodies_) == 0;
    out |= ClassSet{1} << static_cast<int>(plain ? EntityType::person : entity.type);
    // "a suicide bomber struck": no plane
    if (lemmas_[t] == "bomber" && (entity.type == EntityType::person || entity.type == EntityType::group))
      out &= ~rules.class_named("aeroplane");
    // "Point 4590" is no point that is made
    const bool ground = entity.type == EntityType::place || entity.type == EntityType::facility;
    if (ground && mentions.mentions[m].form == MentionForm::name) out &= ~figurative_;
    if (mentions.mentions[m].form == MentionForm::pronoun) out |= told_classes_[mentions.mentions[m].entity];
    // "Both were found dead": of people told of before
    if (mentions.mentions[m].form == MentionForm::pronoun && entity.type == EntityType::group &&
        (token(t).tag == Upos::NUM || token(t).tag == Upos::DET || token(t).tag == Upos::ADJ))
      out |= people_;
    // "We took the town," said the commander: he and his men
    if (mentions.mentions[m].form == MentionForm::pronoun && (word(t) == "we" || word(t) == "us")) {
      if (entity.type == EntityType::person) out |= troops_ | (ClassSet{1} << static_cast<int>(EntityType::group));
      if (entity.type == EntityType::organisation) out |= ClassSet{1} << static_cast<int>(EntityType::group);
    }
    // "two Iraqis", "100 Palestinians"
    const std::string_view word = this->word(t);
    if (entity.type == EntityType::state && token(t).tag != Upos::ADJ && word.ends_with('s') &&
        (word.ends_with("ns") || word.ends_with("is") || has_child(t, Deprel::nummod)) &&
        !to_lower(entity.name).ends_with(word))
      out |= people_ | (is_many_of_land(t) ? troops_ : 0);
    // "four Frenchmen", "the Belgian"
    const bool one = token(t).tag != Upos::ADJ && has_child(t, Deprel::det) && word.ends_with("an") &&
                     to_lower(entity.name).find(word) == std::string::npos;
    if (entity.type == EntityType::state && (word.ends_with("men") || one)) out |= people_;
  }
  return out;
}

bool Scene::is_many_of_land(uint32_t t) const {
  const uint32_t article = child(t, Deprel::det);
  return article != kNone && lemma(article) == "the" && !has_child(t, Deprel::nummod) && !has_child(t, Deprel::amod);
}

bool Scene::is_clause_head(uint32_t t) const { return token(t).tag == Upos::VERB || has_child(t, Deprel::cop); }

uint32_t Scene::case_token(uint32_t t) const {
  uint32_t found = kNone;
  each_child(t, [&](uint32_t c) {
    if (!is(c, Deprel::case_) || lemma(c) == "'s" || lemma(c) == "'" || lemma(c) == "\xE2\x80\x99s") return;
    found = c;
    each_child(c, [&](uint32_t f) {
      if (is(f, Deprel::fixed)) found = f;
    });
  });
  // "of capital X": the parser may hang the preposition on a word inside the phrase.
  if (found == kNone && leftmost_[t] < t && token(leftmost_[t]).tag == Upos::ADP && is(leftmost_[t], Deprel::case_))
    found = leftmost_[t];
  return found;
}

uint32_t Scene::name_joined_before(uint32_t t) const {
  const uint32_t m = mention_headed(t);
  if (m == kNone || mentions.mentions[m].form == MentionForm::pronoun) return kNone;
  const bool many = mentions.mentions[m].form == MentionForm::nominal;  // "two Russian and five Ukrainian soldiers"
  const uint32_t first = mentions.mentions[m].first;
  if (first < 2 || token(first - 1).tag != Upos::CCONJ) return kNone;
  const uint32_t beside = mention_at(first - 2);
  if (beside == kNone || beside == m) return kNone;
  const Mention& other = mentions.mentions[beside];
  const bool inside = head(other.head) == t && (is(other.head, Deprel::amod) || is(other.head, Deprel::compound));
  const bool fits = other.form == (many ? MentionForm::nominal : MentionForm::name);
  return inside && fits && other.last == first - 1 ? other.head : kNone;
}

uint32_t Scene::refused_part(uint32_t noun) const {
  const std::string_view p = preposition(noun);
  if ((p != "with" && p != "in") || head(noun) == kNone) return kNone;
  uint32_t part = head(noun);
  if (p == "with") {
    if (lemma(part) != "do" || head(part) == kNone) return kNone;
    part = head(part);
    if (lemma(part) != "nothing") return kNone;
  } else {
    const std::string_view word = lemma(part);
    const uint32_t no = child(part, Deprel::det);
    if ((word != "hand" && word != "part" && word != "role" && word != "involvement") || no == kNone ||
        lemma(no) != "no")
      return kNone;
  }
  const uint32_t verb = head(part);
  return verb != kNone && (lemma(verb) == "have" || lemma(verb) == "play" || lemma(verb) == "take") ? verb : kNone;
}

std::string_view Scene::preposition(uint32_t t) const {
  const uint32_t c = case_token(t);
  if (c == kNone) return {};
  // "According to him, ...": who says so is no goal of the act
  if (lemma(c) == "accord") return "according";
  if (c > 0 && (lemma(c - 1) == "accord" || lemma(c - 1) == "according")) return "according";
  return lemma(c);
}

uint32_t Scene::past_possessor(uint32_t t) const {
  return opened_[t] == kNone || is(t, Deprel::nmod_poss) ? t : opened_[t];
}

uint32_t Scene::antecedent(uint32_t t) const {
  const std::string_view word = lemma(t);
  if (word != "which" && word != "that" && word != "who" && word != "whom" && word != "where" && word != "whose")
    return t;
  uint32_t at = t;
  for (int step = 0; step < kMaxClimb && at != kNone && at < size(); ++step) {
    if (is(at, Deprel::acl_relcl) || (is(at, Deprel::acl) && at != t))
      return head(at) == kNone ? t : nearest_antecedent(t, word == "which" ? above_people(head(at)) : head(at));
    at = head(at);
  }
  return t;
}

uint32_t Scene::above_people(uint32_t noun) const {
  const ClassSet people = rules.class_named("people");
  uint32_t at = noun;
  for (int step = 0; step < kMaxClimb && (token(at).tag != Upos::NOUN || (classes(at) & people) != 0); ++step) {
    const uint32_t up = head(at);
    if (up == kNone || up > at || is_verb(up)) return noun;
    at = up;
  }
  return at;
}

bool Scene::tells_where(uint32_t t) const {
  const std::string_view before = preposition(t);
  if (before != "in" && before != "at" && before != "near" && before != "across" && before != "around") return false;
  const EntityType type = mentions.entities[mentions.mentions[mention_headed(t)].entity].type;
  return type == EntityType::state || type == EntityType::place || type == EntityType::facility;
}

uint32_t Scene::nearest_antecedent(uint32_t pronoun, uint32_t noun) const {
  if (noun >= pronoun || pronoun - noun > kMaxMentionTokens || sentence(noun) != sentence(pronoun)) return noun;
  bool verb = false;  // a relative clause does not reach over a verb: "urged them to fight the rebels, who took ..."
  for (uint32_t t = noun + 1; t < pronoun; ++t) verb = verb || (token(t).tag == Upos::VERB && !is(t, Deprel::amod));
  const bool who = lemma(pronoun) == "who" || lemma(pronoun) == "whom";
  // "Speaker of the National Assembly NAME, who": the person whose long title the clause hangs inside
  if (who && !verb) {
    for (uint32_t t = pronoun; t-- > noun + 1;) {
      const uint32_t m = mention_headed(t);
      if (m == kNone || nested_[t]) continue;
      const Mention& whole = mentions.mentions[m];
      if (whole.first < noun && whole.last > noun && whole.last + 1 >= pronoun &&
          whole.entity < mentions.entities.size() && mentions.entities[whole.entity].type == EntityType::person)
        return t;
    }
  }
  if (mention_at(noun) != kNone && !verb) return noun;
  for (uint32_t t = pronoun; t-- > noun + 1;) {
    if (token(t).tag == Upos::VERB && !is(t, Deprel::amod)) break;
    const uint32_t m = mention_headed(t);
    if (m == kNone || mentions.mentions[m].form == MentionForm::pronoun) continue;
    if (who && (!acts(t) || (classes(t) & ground_) != 0)) continue;
    if (!who && tells_where(t)) continue;  // "attacks in NAME which killed ten"
    // "a war between men loyal to two leaders, which killed ten"
    if (lemma(pronoun) == "which" && (classes(t) & (people_ | troops_)) != 0) continue;
    return t;
  }
  return noun;
}

}  // namespace rashomon
