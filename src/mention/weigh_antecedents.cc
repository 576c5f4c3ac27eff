// SPDX-License-Identifier: Apache-2.0
#include "weigh_antecedents.h"

#include <algorithm>

#include "antecedent_signs.h"
#include "judge_subject.h"
#include "mark_quotations.h"
#include "part_words.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kLinesBack = 3;       // sentences told apart; "they" looks no further
constexpr uint32_t kLinesBackOfMen = 6;  // "he"
constexpr uint32_t kPhrasesBack = 60;
constexpr uint32_t kAdvisedBack = 1000;  // phrases among which the one is looked for that a rule speaks for
constexpr int kClimb = 12;               // heads looked at above a word
constexpr uint32_t kSubjectReach = 24;   // words from a subject to its verb

Role role_of(Deprel relation) {
  switch (relation) {
    case Deprel::nsubj: return kSubject;
    case Deprel::nsubj_pass: return kPassive;
    case Deprel::obj:
    case Deprel::iobj: return kObject;
    case Deprel::obl:
    case Deprel::obl_agent:
    case Deprel::obl_tmod:
    case Deprel::obl_npmod: return kOblique;
    case Deprel::nmod:
    case Deprel::nmod_tmod:
    case Deprel::nmod_npmod: return kNounOf;
    case Deprel::nmod_poss: return kOwner;
    case Deprel::appos: return kApposed;
    case Deprel::conj: return kBeside;
    default: return kOther;
  }
}

WordKind kind_of_type(EntityType type) {
  switch (type) {
    case EntityType::person: return WordKind::person;
    case EntityType::group: return WordKind::group;
    case EntityType::organisation: return WordKind::organisation;
    case EntityType::state: return WordKind::state;
    case EntityType::place: return WordKind::place;
    case EntityType::facility: return WordKind::facility;
    case EntityType::equipment: return WordKind::equipment;
    default: return WordKind::none;
  }
}

size_t owned_kind(WordKind kind) {
  switch (kind) {
    case WordKind::person:
    case WordKind::group: return 0;
    case WordKind::event:
    case WordKind::message:
    case WordKind::abstract: return 1;
    case WordKind::artifact:
    case WordKind::possession:
    case WordKind::substance: return 2;
    case WordKind::place:
    case WordKind::object: return 3;
    default: return 4;
  }
}

size_t owner_kind(WordKind kind) {
  switch (kind) {
    case WordKind::person: return 0;
    case WordKind::group:
    case WordKind::organisation:
    case WordKind::state: return 1;
    case WordKind::place:
    case WordKind::facility: return 2;
    default: return 3;
  }
}

bool modifies(const Token& t) {
  return t.relation == Deprel::compound || t.relation == Deprel::flat || t.relation == Deprel::fixed ||
         t.relation == Deprel::goeswith || t.relation == Deprel::flat_foreign || t.relation == Deprel::nmod_desc;
}

size_t bucket(uint32_t n, std::initializer_list<uint32_t> from) {
  size_t at = 0, i = 0;
  for (const uint32_t least : from) {
    if (n >= least) at = i;
    ++i;
  }
  return at;
}

bool is_woman(std::string_view key) { return key == "she" || key == "her" || key == "hers" || key == "herself"; }

/// Pronouns that go on about one: he, she, it, they.
uint32_t chain_of(const Part& pronoun) {
  if (pronoun.typed) return is_woman(pronoun.key) ? 1 : 0;
  return pronoun.plural ? 3 : 2;
}

}  // namespace

struct AntecedentWeigher::View {
  const Part* part = nullptr;
  uint32_t token = 0, line = 0, block = 0;
  uint32_t form = 0;          // column of weights
  uint32_t chain = 0;         // key of last_of_form_
  size_t role = 0;            // subject, object, oblique, owner, passive subject
  uint32_t governor = kNone;  // what the pronoun is an argument of; of an owner, what its noun is
  uint32_t index = 0;         // number of the first phrase at or behind it
  int gender = 0;
  bool self = false, speaks = false, held = false, acts = false, goes = false;
  bool taken = false;            // "it was retaken": ground was, and no body of men
  std::vector<uint32_t> above;   // subjects of the clauses above its own
  std::vector<uint32_t> beside;  // entities that its verb has beside it
  uint32_t quotation = kNone;
  size_t owned = 4;                                // kind of the noun that it owns
  std::vector<uint32_t> chain_of_verbs;            // verbs whose subject is that of the pronoun's own
  uint32_t advised = kNone, advised_last = kNone;  // entity, and its last phrase
  size_t advice = 0;
  uint32_t last_speaker = kNone;  // index of the phrase that last was the subject of a verb of saying
};

AntecedentWeigher::AntecedentWeigher(const Draft& draft) : draft_(draft) {
  quotation_.assign(draft.analysis.tokens.size(), kNone);
  uint32_t number = 0;
  for (const Quotation& q : mark_quotations(draft.document, draft.analysis)) {
    for (uint32_t t = q.first; t < q.last; ++t) quotation_[t] = number;
    ++number;
  }
  list_phrases();
  learn_genders();
}

bool AntecedentWeigher::is_personal(const Part& x) {
  return x.form == MentionForm::pronoun && x.key != "who" && x.key != "which" && x.key != "whose" && x.key != "whom" &&
         x.key != "that";
}

void AntecedentWeigher::list_phrases() {
  const auto& tokens = draft_.analysis.tokens;
  std::vector<uint32_t> line_of(tokens.size(), kNone);
  for (uint32_t l = 0; l < draft_.lines.size(); ++l) {
    for (uint32_t w = draft_.lines[l].first; w < draft_.lines[l].last; ++w) {
      for (uint32_t t = word(w).first; t < word(w).last; ++t) line_of[t] = l;
    }
  }
  std::vector<bool> covered(tokens.size(), false);
  for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
    const Part& x = draft_.parts[p];
    if (x.gone) continue;
    for (uint32_t t = word(x.first).first; t < word(x.last - 1).last; ++t) covered[t] = true;
    if (x.form == MentionForm::pronoun && !is_personal(x)) continue;
    NounPhrase n;
    n.part = p;
    n.token = tree_head(draft_.analysis, word(x.head).last - 1);
    n.line = x.line;
    n.kind = kind_of_type(x.type);
    const bool many = x.type == EntityType::group || (x.demonym && word(x.name_last - 1).low.ends_with("s"));
    n.plural = x.plural || (x.form == MentionForm::name && tokens[n.token].number == 2 && many);
    phrases_.push_back(n);
  }
  for (uint32_t t = 0; t < tokens.size(); ++t) {
    const Token& token = tokens[t];
    if (covered[t] || line_of[t] == kNone || (token.tag != Upos::NOUN && token.tag != Upos::PROPN) || modifies(token))
      continue;
    NounPhrase n;
    n.token = t;
    n.line = line_of[t];
    n.kind = draft_.lexicon.kind_of(to_lower(token.lemma.empty() ? token.norm : token.lemma));
    n.plural = token.number == 2;
    phrases_.push_back(n);
  }
  std::stable_sort(phrases_.begin(), phrases_.end(),
                   [](const NounPhrase& a, const NounPhrase& b) { return a.token < b.token; });
  std::vector<bool> joined(tokens.size(), false);
  for (uint32_t t = 0; t < tokens.size(); ++t) {
    if (tokens[t].relation == Deprel::conj && tokens[t].head != kNone && tokens[t].head < t)
      joined[tokens[t].head] = true;
  }
  line_begin_.assign(draft_.lines.size() + 1, static_cast<uint32_t>(phrases_.size()));
  uint32_t last = kNone;
  for (uint32_t i = 0; i < phrases_.size(); ++i) {
    NounPhrase& n = phrases_[i];
    n.index = i;
    n.joined = joined[n.token];
    n.role_token = n.token;
    for (int step = 0; step < 2 && tokens[n.role_token].relation == Deprel::appos && tokens[n.role_token].head != kNone;
         ++step)
      n.role_token = tokens[n.role_token].head;
    n.first = n.line != last;
    last = n.line;
    line_begin_[n.line] = std::min(line_begin_[n.line], i);
  }
  for (size_t l = draft_.lines.size(); l-- > 0;) line_begin_[l] = std::min(line_begin_[l], line_begin_[l + 1]);
}

void AntecedentWeigher::learn_genders() {
  constexpr int kTitle = 4;
  for (const Part& x : draft_.parts) {
    if (x.gone || x.entity == kNone || x.type != EntityType::person) continue;
    int& gender = gender_[root_of(draft_, x.entity)];
    for (const std::string& title : x.titles) {
      const std::string low = fold(title);
      if (low == "mr" || low == "mr." || low == "sir") gender += kTitle;
      if (low == "mrs" || low == "mrs." || low == "ms" || low == "ms." || low == "miss" || low == "madam")
        gender -= kTitle;
    }
    if (x.form == MentionForm::name) {
      if (x.name_last < x.name_first + 2) continue;  // a family name tells nothing
      const WordKind kind = draft_.lexicon.gender_of_name(word(x.name_first).low);
      gender += kind == WordKind::man ? 1 : kind == WordKind::woman ? -1 : 0;
    } else if (x.form == MentionForm::nominal) {
      const WordKind kind = draft_.lexicon.gender_of_noun(word(x.head).low);
      gender += kind == WordKind::man ? 1 : kind == WordKind::woman ? -1 : 0;
    }
  }
}

bool AntecedentWeigher::speaks(uint32_t token) const {
  const Token& t = draft_.analysis.tokens[token];
  return t.relation == Deprel::nsubj && t.head != kNone &&
         draft_.lexicon.says.count(to_lower(draft_.analysis.tokens[t.head].norm)) > 0;
}

bool AntecedentWeigher::is_below(uint32_t token, uint32_t top) const {
  const auto& tokens = draft_.analysis.tokens;
  for (int step = 0; step < kClimb && token != kNone; ++step) {
    if (token == top) return true;
    token = tokens[token].head;
  }
  return false;
}

uint32_t AntecedentWeigher::verb_above(uint32_t token) const {
  const auto& tokens = draft_.analysis.tokens;
  for (int step = 0; step < kClimb; ++step) {
    token = tokens[token].head;
    if (token == kNone) return kNone;
    if (tokens[token].tag == Upos::VERB) return token;
  }
  return kNone;
}

uint32_t AntecedentWeigher::entity_of(const NounPhrase& phrase) const {
  if (phrase.part == kNone) return kNone;
  const uint32_t e = draft_.parts[phrase.part].entity;
  return e == kNone ? kNone : root_of(draft_, e);
}

int AntecedentWeigher::gender_of(const NounPhrase& phrase) const {
  if (phrase.part != kNone && draft_.parts[phrase.part].form == MentionForm::pronoun) {
    const Part& x = draft_.parts[phrase.part];
    if (x.typed) return is_woman(x.key) ? -1 : 1;
  }
  const uint32_t e = entity_of(phrase);
  const auto found = e == kNone ? gender_.end() : gender_.find(e);
  if (found != gender_.end() && found->second != 0) return found->second > 0 ? 1 : -1;
  const Token& token = draft_.analysis.tokens[phrase.token];
  const WordKind kind = draft_.lexicon.gender_of_noun(to_lower(token.lemma.empty() ? token.norm : token.lemma));
  if (kind == WordKind::man || kind == WordKind::woman) return kind == WordKind::man ? 1 : -1;
  if (phrase.part != kNone && e == kNone && draft_.parts[phrase.part].form == MentionForm::name) {
    const WordKind given = draft_.lexicon.gender_of_name(word(draft_.parts[phrase.part].name_first).low);
    if (given == WordKind::man || given == WordKind::woman) return given == WordKind::man ? 1 : -1;
  }
  return 0;
}

AntecedentWeigher::View AntecedentWeigher::view_of(uint32_t pronoun) const {
  const auto& tokens = draft_.analysis.tokens;
  View v;
  const Part& x = draft_.parts[pronoun];
  v.part = &x;
  v.line = x.line;
  v.token = word(x.head).last - 1;
  const Token& t = tokens[v.token];
  v.self = x.key.ends_with("self") || x.key.ends_with("selves");
  const bool owner = t.relation == Deprel::nmod_poss || x.key == "its" || x.key == "their";
  v.form = x.typed ? 0 : x.plural ? (owner ? 4 : 3) : (owner ? 2 : 1);
  v.gender = x.typed ? (is_woman(x.key) ? -1 : 1) : 0;
  v.chain = chain_of(x);
  const Role role = role_of(t.relation);
  v.role = owner ? 3 : role == kSubject ? 0 : role == kObject ? 1 : role == kPassive ? 4 : 2;
  v.governor = t.head;
  if (owner && t.head != kNone) v.governor = tokens[t.head].head;
  v.speaks = speaks(v.token);
  v.acts = acts_on_something(draft_.analysis, v.token);
  v.goes = !v.acts && is_doer(draft_.analysis, v.token);
  if (x.key == "it") v.held = is_held(draft_.analysis, draft_.lexicon.holds, v.token);
  static constexpr std::array<std::string_view, 7> kOfGround = {"retake",   "re-take",  "recapture", "reconquer",
                                                                "reoccupy", "liberate", "occupy"};
  v.taken = x.key == "it" && v.role == 4 && v.governor != kNone &&
            std::find(kOfGround.begin(), kOfGround.end(), tokens[v.governor].lemma) != kOfGround.end();
  v.quotation = quotation_[v.token];
  if (owner && t.head != kNone) {
    const Token& noun = tokens[t.head];
    v.owned = owned_kind(draft_.lexicon.kind_of(to_lower(noun.lemma.empty() ? noun.norm : noun.lemma)));
  }
  uint32_t same = tokens[v.token].tag == Upos::VERB ? v.token : verb_above(v.token);
  for (int step = 0; step < 3 && same != kNone; ++step) {
    if (step > 0) v.chain_of_verbs.push_back(same);
    const Deprel r = tokens[same].relation;
    if (r != Deprel::xcomp && r != Deprel::conj && r != Deprel::advcl && r != Deprel::acl) break;
    same = r == Deprel::acl ? verb_above(same) : tokens[same].head;
  }
  // subjects of the clauses above
  uint32_t verb = verb_above(v.token);
  for (int step = 0; step < 4 && verb != kNone; ++step) {
    const uint32_t up = verb_above(verb);
    if (up != kNone) v.above.push_back(up);
    verb = up;
  }
  v.block = draft_.analysis.sentences[draft_.lines[v.line].sentence].block;
  const auto at = std::lower_bound(phrases_.begin(), phrases_.end(), v.token,
                                   [](const NounPhrase& n, uint32_t token) { return n.token < token; });
  v.index = static_cast<uint32_t>(at - phrases_.begin());
  if (v.role == 0 || v.role == 1 || v.role == 4) list_beside(v);
  for (uint32_t i = v.index; i-- > 0 && v.index - i <= kPhrasesBack;) {
    if (v.line - phrases_[i].line > kLinesBackOfMen) break;
    if (!speaks(phrases_[i].role_token)) continue;
    v.last_speaker = i;
    break;
  }
  if (v.speaks && v.role == 0 && v.last_speaker != kNone) list_told_of(v);
  return v;
}

/// "The staff said ... It said Russian forces had left": who speaks calls himself by no name, where another spoke last.
void AntecedentWeigher::list_told_of(View& v) const {
  const uint32_t spoke = entity_of(phrases_[v.last_speaker]);
  if (v.governor == kNone || spoke == kNone) return;
  for (uint32_t i = v.index; i < line_begin_[v.line + 1]; ++i) {
    const NounPhrase& n = phrases_[i];
    if (n.token <= v.token || n.part == kNone || draft_.parts[n.part].form == MentionForm::pronoun) continue;
    const uint32_t told = entity_of(n);
    if (told != kNone && told != spoke && is_below(n.token, v.governor)) v.beside.push_back(told);
  }
}

/// Who else takes part in the verb that the pronoun is an argument of. Nobody does a thing to himself but by "himself";
/// but "it calls itself the FRONT".
void AntecedentWeigher::list_beside(View& v) const {
  static constexpr std::array<std::string_view, 8> kNames = {"call",  "name",   "rename", "brand",
                                                             "label", "become", "remain", "form"};
  const auto& tokens = draft_.analysis.tokens;
  if (v.governor == kNone || tokens[v.governor].tag != Upos::VERB ||
      std::find(kNames.begin(), kNames.end(), tokens[v.governor].lemma) != kNames.end())
    return;
  for (uint32_t i = line_begin_[v.line]; i < line_begin_[v.line + 1]; ++i) {
    const NounPhrase& n = phrases_[i];
    const Token& head = tokens[n.token];
    if (head.head != v.governor || n.token == v.token || entity_of(n) == kNone) continue;
    if (head.relation == Deprel::obj || head.relation == Deprel::nsubj || head.relation == Deprel::obl_agent)
      v.beside.push_back(entity_of(n));
  }
}

void AntecedentWeigher::weigh_grammar(const View& v, const NounPhrase& n, std::vector<uint16_t>& signs) const {
  const auto& tokens = draft_.analysis.tokens;
  const Token& head = tokens[n.role_token];
  const Role role = role_of(head.relation);
  const bool same_line = n.line == v.line;
  const bool speaks = this->speaks(n.role_token);
  if (same_line) {
    const bool argument = role == kSubject || role == kPassive || role == kObject || role == kOblique;
    if (argument && head.head != kNone && head.head == v.governor) {
      if (v.role == 3) {
        if (role == kSubject || role == kPassive) signs.push_back(sOwnSubject);
      } else {
        signs.push_back(v.self ? sSelf : sSameVerb);
      }
    }
    if (is_below(v.token, n.token)) {
      const uint32_t verb = verb_above(v.token);
      const bool clause = verb != kNone && verb != n.token && is_below(verb, n.token);
      const bool tells = clause && tokens[verb].relation == Deprel::acl;  // "a chance to widen its offensive"
      signs.push_back(tells ? sHoldsPlan : clause ? sHoldsClause : sHolds);
      if (clause && tokens[verb].head == n.token) signs.push_back(sRelative);
    }
    if ((role == kSubject || role == kPassive) && std::find(v.above.begin(), v.above.end(), head.head) != v.above.end())
      signs.push_back(speaks ? sSpeaker : sClauseSubject);
    const bool doer = role == kSubject || role == kPassive;
    const auto goes_on = [&](uint32_t verb) {
      return verb != kNone && (verb == v.governor || std::find(v.chain_of_verbs.begin(), v.chain_of_verbs.end(),
                                                               verb) != v.chain_of_verbs.end());
    };
    if (doer && head.head != kNone && v.role != 0 && head.head != v.governor && goes_on(head.head))
      signs.push_back(sSameDoer);
    if (role == kOwner && head.head != kNone && tokens[head.head].relation == Deprel::nsubj &&
        goes_on(tokens[head.head].head))
      signs.push_back(sOwnerOfDoer);
  } else if (speaks) {
    signs.push_back(v.speaks ? sBothSpeak : sSpeakerFar);
  }
  if (role == kOwner) signs.push_back(sOwnerOf);
  const uint32_t mine = v.quotation, its = quotation_[n.token];
  signs.push_back(static_cast<uint16_t>(sQuotes + (mine == kNone && its == kNone ? 4
                                                   : mine == its                 ? 0
                                                   : mine == kNone               ? 1
                                                   : its == kNone                ? 2
                                                                                 : 3)));
  if (mine != kNone && its == kNone && speaks) signs.push_back(sSpeakerOutside);
}

void AntecedentWeigher::weigh(const View& v, const NounPhrase& n, std::vector<uint16_t>& signs) const {
  const auto& tokens = draft_.analysis.tokens;
  const Token& head = tokens[n.role_token];
  const auto push = [&](size_t sign) { signs.push_back(static_cast<uint16_t>(sign)); };
  const uint32_t lines = std::min<uint32_t>(v.line - n.line, kLinesBack);
  const size_t far = lines == 0 ? 0 : lines == 1 ? 1 : 2;
  const Role role = role_of(head.relation);
  push(sLine + lines);
  push(sPhrases + bucket(v.index - n.index - 1, {0, 1, 2, 3, 5, 9, 17}));
  push(sRole + role * 3 + far);
  const size_t theirs = role == kSubject || role == kPassive ? 0 : role == kObject ? 1 : 2;
  push(sRoles + (v.role * 3 + theirs) * 2 + (far == 0 ? 0 : 1));
  const Part* part = n.part == kNone ? nullptr : &draft_.parts[n.part];
  const bool pronoun = part != nullptr && part->form == MentionForm::pronoun;
  const bool like = pronoun && part->typed == v.part->typed && part->plural == v.part->plural;
  push(sForm + (part == nullptr ? 2 : pronoun ? (like ? 3 : 4) : part->form == MentionForm::name ? 0 : 1));
  if (!pronoun && (part == nullptr || part->form == MentionForm::nominal)) {
    size_t determiner = 4;
    for (uint32_t t = n.token; t-- > 0 && n.token - t < 8;) {
      if (tokens[t].head != n.token) continue;
      const std::string low = to_lower(tokens[t].norm);
      if (tokens[t].relation == Deprel::nmod_poss) determiner = 3;
      if (tokens[t].relation == Deprel::det) determiner = low == "the" ? 0 : low == "a" || low == "an" ? 1 : 2;
    }
    push(sDeterminer + determiner);
  }
  WordKind kind = n.kind;
  const uint32_t e = entity_of(n);
  if (e != kNone && kind_of_type(draft_.entities[e].type) != WordKind::none)
    kind = kind_of_type(draft_.entities[e].type);
  const bool plural = pronoun ? part->plural : n.plural;
  if (!pronoun || e != kNone) push(sKind + static_cast<size_t>(kind) * 3 + (plural ? 1 : n.joined ? 2 : 0));
  if (v.held) push(sHeld + owner_kind(kind));
  if (v.goes) push(sGoes + owner_kind(kind));
  if (v.acts) push(sDoes + owner_kind(kind));
  if (v.role == 3) push(sOwned + v.owned * 4 + owner_kind(kind));
  if (v.gender != 0) {
    const int gender = gender_of(n);
    const bool named = part != nullptr && part->form == MentionForm::name;
    push(sGender + (gender == 0 ? (named ? 2 : 3) : gender == v.gender ? 0 : 1));
  }
  if (e != kNone) {
    const auto told = spoken_of_.find(e);
    push(sSalience + bucket(told == spoken_of_.end() ? 0 : static_cast<uint32_t>(told->second), {0, 1, 2, 3, 5}) * 2 +
         (far == 0 ? 0 : 1));
    const auto last = last_of_form_.find(v.chain);
    if (last != last_of_form_.end() && root_of(draft_, last->second) == e) push(sChain + far);
  }
  if (v.advised != kNone && e == v.advised) {
    push(sAdvised + v.advice);
    if (n.index == v.advised_last) push(sAdvisedLast);
  }
  if (n.joined && role == kSubject && v.part->plural) push(sJoinedSubject);
  if (n.first) push(sFirst + far);
  if (is_main_subject(draft_.analysis, n.role_token)) push(sMain + far);
  if (v.last_speaker != kNone) {
    const NounPhrase& last = phrases_[v.last_speaker];
    if (last.index == n.index || (e != kNone && entity_of(last) == e)) push(sLastSpeaker + (v.speaks ? 0 : 1));
  }
  const uint32_t block = draft_.analysis.sentences[draft_.lines[n.line].sentence].block;
  push(sParagraph + std::min<uint32_t>(v.block - block, 2));
  if (v.speaks && (!pronoun || e != kNone)) push(sSays + static_cast<size_t>(kind));
  if (part != nullptr) {
    if (in_headline(draft_, *part)) push(sHeadline);
    if (part->demonym) push(sPeople);
    if (draft_.document.dateline.contains(words_span(draft_, part->first, part->last))) push(sDateline);
  }
  weigh_grammar(v, n, signs);
}

/// "The army shelled it", "X broke with Y, accusing it", "X, its operator": nobody is meant by what he himself does to
/// another, nor by words that say what he is to another.
bool AntecedentWeigher::is_barred(const View& v, const NounPhrase& n) const {
  const auto& tokens = draft_.analysis.tokens;
  if (v.self) return false;
  // "It was seized by the army": the army is not what was seized, wherever it was told of
  if (std::find(v.beside.begin(), v.beside.end(), entity_of(n)) != v.beside.end()) return true;
  if (v.taken && entity_of(n) != kNone) {
    const EntityType type = draft_.entities[root_of(draft_, entity_of(n))].type;
    if (type == EntityType::group || type == EntityType::organisation || type == EntityType::person) return true;
  }
  if (n.line != v.line) return false;
  const Token& head = tokens[n.role_token];
  if (v.role == 1 && v.governor != kNone && (head.relation == Deprel::nsubj || head.relation == Deprel::nsubj_pass) &&
      head.head != kNone) {
    uint32_t verb = v.governor;
    for (int step = 0; step < 3 && verb != kNone; ++step) {
      if (head.head == verb) return true;
      const Deprel r = tokens[verb].relation;
      if (has_subject(verb) || (r != Deprel::xcomp && r != Deprel::conj && r != Deprel::advcl)) break;
      verb = tokens[verb].head;
    }
  }
  if (v.role != 3) return false;
  uint32_t at = v.token;
  for (int step = 0; step < kClimb && at != kNone && at != n.token; ++step) {
    if (tokens[at].relation == Deprel::appos && tokens[at].head == n.token) return true;
    at = tokens[at].head;
  }
  return false;
}

bool AntecedentWeigher::has_subject(uint32_t verb) const {
  const auto& tokens = draft_.analysis.tokens;
  for (uint32_t t = verb - std::min<uint32_t>(verb, kSubjectReach); t < verb; ++t) {
    if (tokens[t].head == verb && (tokens[t].relation == Deprel::nsubj || tokens[t].relation == Deprel::nsubj_pass))
      return true;
  }
  return false;
}

/// Whether it may be meant at all. No man is a crowd, a land or a gun.
bool AntecedentWeigher::may_be(const View& v, const NounPhrase& n) const {
  // "members" and "the Serbs" are no "it"; another name may be one however it ends
  const bool one = !v.part->typed && !v.part->plural;
  const bool named = n.part != kNone && draft_.parts[n.part].form == MentionForm::name;
  if (one && n.plural && (!named || draft_.parts[n.part].demonym)) return false;
  if (n.part == kNone && is_barred(v, n)) return false;
  if (n.part == kNone) return v.gender == 0 || (!n.plural && (n.kind == WordKind::person || n.kind == WordKind::none));
  if (is_barred(v, n)) return false;
  const Part& x = draft_.parts[n.part];
  // who it is was not found: it leads nowhere
  if (x.form == MentionForm::pronoun && x.entity == kNone && x.antecedent == kNone) return false;
  // "the Libyan army": nobody goes on about the adjective
  const Deprel relation = draft_.analysis.tokens[n.token].relation;
  if (x.demonym && (relation == Deprel::amod || relation == Deprel::compound)) return false;
  if (v.gender == 0) return true;
  if (gender_of(n) == -v.gender) return false;
  if (x.form == MentionForm::pronoun) return x.typed;
  return !n.plural && x.type != EntityType::state && x.type != EntityType::equipment && !x.demonym &&
         (x.form == MentionForm::name ? x.type != EntityType::facility && x.type != EntityType::group
                                      : x.type == EntityType::person);
}

void AntecedentWeigher::weigh_nobody(const View& v, std::vector<uint16_t>& signs) const {
  const auto& tokens = draft_.analysis.tokens;
  const Token& t = tokens[v.token];
  signs.push_back(sNobody);
  signs.push_back(static_cast<uint16_t>(v.advised == kNone ? size_t{sNobodyAdvised} : sNobodyAgainst + v.advice));
  if (v.part->key == "it" && pleonastic(draft_, *v.part)) signs.push_back(sNobodyEmpty);
  if (v.line == 0 || line_begin_[v.line] == 0) signs.push_back(sNobodyFirst);
  if (t.relation == Deprel::expl) signs.push_back(sNobodyExpletive);
  if (v.quotation != kNone) signs.push_back(sNobodyQuoted);
  if (v.acts) signs.push_back(sNobodyDoes);
  if (v.goes) signs.push_back(sNobodyGoes);
  signs.push_back(v.role == 0 ? sNobodySubject : sNobodyObject);
  if (t.head == kNone || t.relation == Deprel::nmod_poss) return;
  const bool adjective = tokens[t.head].tag == Upos::ADJ || tokens[t.head].tag == Upos::ADV;
  if (adjective) signs.push_back(sNobodyAdjective);
  for (uint32_t k = t.head + 1; k < tokens.size() && k < t.head + kClimb; ++k) {
    if (tokens[k].head != t.head) continue;
    const Deprel r = tokens[k].relation;
    if (r == Deprel::csubj || r == Deprel::ccomp || r == Deprel::csubj_pass || (r == Deprel::advcl && adjective)) {
      signs.push_back(sNobodyClause);
      break;
    }
  }
}

Antecedent AntecedentWeigher::choose(uint32_t pronoun, const Advice& advice, std::vector<WeighedPronoun>* trace) {
  View v = view_of(pronoun);
  if (advice.entity != kNone) {
    v.advised = root_of(draft_, advice.entity);
    v.advice = static_cast<size_t>(advice.kind);
    for (uint32_t i = v.index; i-- > 0 && v.advised_last == kNone && v.index - i <= kAdvisedBack;) {
      if (phrases_[i].part != pronoun && entity_of(phrases_[i]) == v.advised) v.advised_last = i;
    }
  }
  const auto& weights = draft_.lexicon.antecedents[v.form];
  const auto score = [&](const std::vector<uint16_t>& of) {
    int sum = 0;
    for (const uint16_t sign : of) sum += weights[sign];
    return sum;
  };
  WeighedPronoun weighed;
  weighed.token = v.token;
  weighed.form = v.form;
  std::vector<uint16_t> signs;
  weigh_nobody(v, signs);
  const uint32_t from_line = v.line - std::min(v.line, v.gender != 0 ? kLinesBackOfMen : kLinesBack);
  uint32_t from = line_begin_[from_line];
  from = std::max(from, v.index - std::min(v.index, kPhrasesBack));
  if (from == v.index) signs.push_back(sNobodyNone);
  int best = score(signs);
  Antecedent found;
  if (trace != nullptr) weighed.candidates.push_back({kNone, kNone, kNone, kNone, signs});
  std::vector<uint32_t> candidates;
  for (uint32_t i = v.index; i-- > from;) candidates.push_back(i);
  if (v.advised_last != kNone && v.advised_last < from) candidates.push_back(v.advised_last);
  for (const uint32_t i : candidates) {
    const NounPhrase& n = phrases_[i];
    if (n.part == pronoun || !may_be(v, n)) continue;
    signs.clear();
    weigh(v, n, signs);
    if (trace != nullptr) {
      const Part* part = n.part == kNone ? nullptr : &draft_.parts[n.part];
      weighed.candidates.push_back({part == nullptr ? n.token : word(part->first).first,
                                    part == nullptr ? n.token + 1 : word(part->last - 1).last, n.token, entity_of(n),
                                    signs});
    }
    const int points = score(signs);
    if (points > best) best = points, found = {n.part, n.token};
  }
  if (trace != nullptr) trace->push_back(std::move(weighed));
  return found;
}

void AntecedentWeigher::note(uint32_t pronoun, uint32_t entity) {
  const uint32_t e = root_of(draft_, entity);
  const Part& x = draft_.parts[pronoun];
  last_of_form_[chain_of(x)] = e;
  if (x.typed) gender_[e] += is_woman(x.key) ? -1 : 1;
}

}  // namespace rashomon::who
