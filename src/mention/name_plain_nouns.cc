// SPDX-License-Identifier: Apache-2.0
// Plain nouns as mentions. Idea: what a report does not name it still counts and describes; a head noun from a list,
// widened to the left over its own modifiers by the tree, is a mention of its own. "The students" are the students
// spoken of last; a headline's students are those whom the text below tells of first.
#include "name_plain_nouns.h"

#include <algorithm>
#include <map>
#include <set>

#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"
#include "read_lexicon.h"

namespace rashomon {

struct PlainNounLexicon::State {
  struct Noun {
    EntityType one = EntityType::person;  // "a student"
    EntityType many = EntityType::group;  // "students"
  };
  StringMap<Noun> nouns;  // by lemma
};

namespace {

constexpr std::string_view kFile = "en/mention/plain_nouns.tsv";
constexpr uint32_t kWidest = 10;         // words before the noun
constexpr uint32_t kSentencesBack = 10;  // how far "the students" looks for students
constexpr size_t kMostEntities = 4000;   // that this step adds to one report

bool points_back(std::string_view word) {
  return word == "the" || word == "these" || word == "those" || word == "that" || word == "both";
}

void put_in_order(Mentions& mentions) {
  std::stable_sort(mentions.mentions.begin(), mentions.mentions.end(), [](const Mention& a, const Mention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
}

class PlainNouns {
 public:
  PlainNouns(const Document& document, const Analysis& analysis, const PlainNounLexicon::State& lexicon,
             const std::vector<LedPronoun>& led, Mentions& mentions)
      : document_(document), analysis_(analysis), lexicon_(lexicon), mentions_(mentions) {
    for (const LedPronoun& one : led) {
      if (one.people) people_.insert(one.antecedent);
    }
    covered_.assign(analysis.tokens.size(), false);
    starts_.assign(analysis.tokens.size(), kNone);
    in_time_.assign(analysis.tokens.size(), false);
    for (const TimeMention& time : mentions.times) {
      for (uint32_t t = time.first; t < std::min<size_t>(time.last, in_time_.size()); ++t) in_time_[t] = true;
    }
    for (const Mention& m : mentions.mentions) {
      if (m.form == MentionForm::pronoun) continue;
      for (uint32_t t = m.first; t < std::min<size_t>(m.last, covered_.size()); ++t) {
        covered_[t] = true;
        starts_[t] = std::min(starts_[t], m.first);
      }
    }
  }

  void run() {
    for (uint32_t s = 0; s < analysis_.sentences.size(); ++s) {
      const Sentence& sentence = analysis_.sentences[s];
      for (uint32_t t = sentence.first; t < sentence.last && added_.size() < kMostEntities; ++t) read(t, s);
    }
    mentions_.mentions.insert(mentions_.mentions.end(), added_.begin(), added_.end());
    put_in_order(mentions_);
  }

 private:
  struct Told {
    uint32_t entity = kNone;
    uint32_t sentence = 0;
    bool plural = false, headline = false;
    bool owned = false;  // told by what it is of
  };

  const Token& token(uint32_t t) const { return analysis_.tokens[t]; }

  void read(uint32_t t, uint32_t s) {
    const Token& head = token(t);
    if (covered_[t] || (head.tag != Upos::NOUN && head.tag != Upos::PROPN)) return;
    auto noun = find_noun(t);
    // "the barracks": a noun that is its own plural has lost its ending
    if (noun == lexicon_.nouns.end() && head.number == 2) noun = lexicon_.nouns.find(to_lower(head.norm));
    static const PlainNounLexicon::State::Noun kPeople;
    const bool spoken_of = people_.contains(t);
    if ((noun == lexicon_.nouns.end() && !spoken_of) || is_modifier(t, s)) return;
    const Sentence& sentence = analysis_.sentences[s];
    const uint32_t first = widen(t, sentence.first);
    Mention m;
    m.first = first;
    m.last = t + 1;
    m.head = t;
    m.form = MentionForm::nominal;
    m.span = token(first).span.join(head.span);
    uint32_t name = first;
    const auto counts = [&](uint32_t k) { return token(k).tag == Upos::NUM && token(k + 1).norm != "-"; };
    while (name < t && (token(name).tag == Upos::DET || token(name).tag == Upos::PRON || counts(name))) ++name;
    m.name = token(name).span.join(head.span);
    const bool plural = head.number == 2;
    const PlainNounLexicon::State::Noun& kind = noun == lexicon_.nouns.end() ? kPeople : noun->second;
    const std::string lemma = noun == lexicon_.nouns.end() ? to_lower(head.norm) : noun->first;
    m.entity = entity_of(m, lemma, plural ? kind.many : kind.one, s, plural);
    added_.push_back(m);
  }

  using NounAt = StringMap<PlainNounLexicon::State::Noun>::const_iterator;

  /// By its lemma, or by that and the word before it: "border post", "a Frontier Corps post".
  NounAt find_noun(uint32_t t) const {
    const std::string lemma = to_lower(token(t).lemma.empty() ? token(t).norm : token(t).lemma);
    const NounAt alone = lexicon_.nouns.find(lemma);
    if (alone != lexicon_.nouns.end() || t == 0 || token(t).number == 2) return alone;  // "250 army posts" are a count
    const NounAt qualified = lexicon_.nouns.find(to_lower(token(t - 1).norm) + '_' + lemma);
    if (qualified != lexicon_.nouns.end()) return qualified;
    const bool of_body = covered_[t - 1] || (token(t - 1).norm == ")" && t > 1 && covered_[t - 2]);
    return of_body ? lexicon_.nouns.find("*_" + lemma) : lexicon_.nouns.end();
  }

  /// "student leader", "school-age": the noun that goes on is the head.
  bool is_modifier(uint32_t t, uint32_t s) const {
    const uint32_t last = analysis_.sentences[s].last;
    if (t + 1 >= last) return false;
    const Token& next = token(t + 1);
    if (next.norm == "-" || next.norm.starts_with('-')) return true;
    const bool noun = next.tag == Upos::NOUN || next.tag == Upos::PROPN;
    const Deprel r = token(t).relation;
    const bool below = token(t).head != kNone && token(t).head > t && token(t).head < t + 4;
    // "journalist NAME": the noun describes the name behind it.
    if (noun && covered_[t + 1] && token(t).number != 2) return true;
    return noun && below && (r == Deprel::compound || r == Deprel::amod || r == Deprel::nmod || r == Deprel::flat);
  }

  /// "eight-year-old girl": a word of the age.
  bool is_age(uint32_t word, uint32_t noun) const {
    for (uint32_t old = word; old < noun && old < word + 5; ++old) {
      if (token(old).norm != "old" || old <= 2 || token(old - 1).norm != "-") continue;
      const std::string_view span = token(old - 2).norm;
      if (span == "year" || span == "month" || span == "week" || span == "day") return true;
    }
    return false;
  }

  /// The first word of the phrase: to the left as long as words hang on a word of the phrase.
  uint32_t widen(uint32_t t, uint32_t limit) const {
    uint32_t k = t;
    while (k > limit && (t - k < kWidest || is_age(k - 1, t))) {
      const uint32_t p = k - 1;
      const Token& word = token(p);
      const bool inside = word.head != kNone && word.head > p && word.head <= t;
      const bool fits = word.tag == Upos::DET || word.tag == Upos::ADJ || word.tag == Upos::NUM ||
                        word.tag == Upos::NOUN || word.tag == Upos::PROPN || word.relation == Deprel::nmod_poss ||
                        (word.tag == Upos::VERB && word.relation == Deprel::amod && p > limit &&
                         (token(p - 1).tag == Upos::DET || token(p - 1).tag == Upos::ADJ)) ||
                        (word.tag == Upos::PUNCT && word.norm == "-" && !word.space_before);
      const std::string low = to_lower(word.norm);
      const bool age = is_age(p, t);
      if ((!inside && !age) || !fits || (in_time_[p] && !age) || low == "least" || low == "most") break;
      k = covered_[p] && starts_[p] != kNone && starts_[p] >= limit ? starts_[p] : p;
      if (token(k).tag == Upos::DET) break;
    }
    return k;
  }

  uint32_t entity_of(const Mention& m, const std::string& lemma, EntityType type, uint32_t s, bool plural) {
    const BlockKind kind = document_.blocks[analysis_.sentences[s].block].kind;
    const bool headline = kind == BlockKind::title || kind == BlockKind::summary || kind == BlockKind::heading;
    const Token& first = token(m.first);
    // "the convoy of the minister" is told by whose it is
    const bool owned = m.head + 1 < analysis_.tokens.size() && token(m.head + 1).norm == "of";
    const bool back = (points_back(to_lower(first.norm)) && !owned) || first.relation == Deprel::nmod_poss;
    Told& told = told_[lemma + (plural ? "/p" : "/s")];
    // "a column of policemen", and then "the rebel column"
    const bool other = told.owned && m.name != token(m.head).span && !told.headline;
    const bool known = told.entity != kNone && !other &&
                       ((back && s - told.sentence <= kSentencesBack) || (told.headline && !headline));
    uint32_t entity = told.entity;
    if (!known) {
      entity = static_cast<uint32_t>(mentions_.entities.size());
      LocalEntity e;
      e.type = type;
      mentions_.entities.push_back(std::move(e));
    }
    LocalEntity& e = mentions_.entities[entity];
    const std::string text = one_line(m.name);
    if (e.nominals.size() < 16 && std::find(e.nominals.begin(), e.nominals.end(), text) == e.nominals.end())
      e.nominals.push_back(text);
    if (text.size() > e.name.size()) e.name = text;
    told = {entity, s, plural, headline, owned};
    return entity;
  }

  std::string one_line(Span span) const {
    std::string out(span.of(document_.text));
    std::replace(out.begin(), out.end(), '\n', ' ');
    std::replace(out.begin(), out.end(), '\r', ' ');
    out.erase(std::unique(out.begin(), out.end(), [](char a, char b) { return a == ' ' && b == ' '; }), out.end());
    return out;
  }

  const Document& document_;
  const Analysis& analysis_;
  const PlainNounLexicon::State& lexicon_;
  Mentions& mentions_;
  std::set<uint32_t> people_;     // tokens: nouns of people whom a pronoun stands for
  std::vector<bool> in_time_;     // by token
  std::vector<bool> covered_;     // by token: part of a mention that is no pronoun
  std::vector<uint32_t> starts_;  // by token: where the widest such mention begins
  std::vector<Mention> added_;
  StringMap<Told> told_;  // by noun and number
};

Result<EntityType> type_named(const std::string& name, const LexiconRow& row) {
  for (const EntityType type : {EntityType::person, EntityType::group, EntityType::organisation, EntityType::place,
                                EntityType::facility, EntityType::equipment}) {
    if (name == entity_type_name(type)) return type;
  }
  return bad_row(kFile, row, "the columns: lemma, type of one, type of several");
}

}  // namespace

Result<PlainNounLexicon> PlainNounLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 3);
  if (!rows) return rows.error();
  auto state = std::make_shared<State>();
  for (const LexiconRow& row : *rows) {
    const auto one = type_named(row.columns[1], row);
    if (!one) return one.error();
    const auto many = type_named(row.columns[2], row);
    if (!many) return many.error();
    for (const std::string& lemma : split_words(row.columns[0])) state->nouns[lemma] = {*one, *many};
  }
  PlainNounLexicon lexicon;
  lexicon.state_ = std::move(state);
  return lexicon;
}

void name_plain_nouns(const Document& document, const Analysis& analysis, const PlainNounLexicon& lexicon,
                      const std::vector<LedPronoun>& led, Mentions& mentions) {
  PlainNouns(document, analysis, lexicon.state(), led, mentions).run();
}

void lead_pronouns(const std::vector<LedPronoun>& led, Mentions& mentions) {
  if (led.empty()) return;
  std::map<uint32_t, uint32_t> entity_at;  // token -> entity
  for (const Mention& m : mentions.mentions) {
    if (m.form == MentionForm::nominal) entity_at.emplace(m.head, m.entity);
  }
  for (const LedPronoun& one : led) {
    const auto found = entity_at.find(one.antecedent);
    if (found == entity_at.end()) continue;
    mentions.mentions.push_back(one.pronoun);
    mentions.mentions.back().entity = found->second;
  }
  put_in_order(mentions);
}

}  // namespace rashomon
