// SPDX-License-Identifier: Apache-2.0
// A cue is a verb, noun or phrase of saying. Its subject comes from the tree where the sentence is parsed; else it is
// the widest mention that ends before the verb with only adverbs, auxiliaries or an apposition between.
#include "find_cues.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

template <typename List>
bool among(std::string_view word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<std::string_view, 8> kBe = {"was", "were", "been", "be", "being", "is", "are", "am"};
constexpr std::array<std::string_view, 10> kModal = {"will", "would", "should", "could", "can",
                                                     "may",  "might", "must",   "'ll",   "shall"};
constexpr std::array<std::string_view, 5> kNot = {"not", "n't", "never", "n’t", "neither"};
constexpr std::array<std::string_view, 10> kRefuse = {"refused", "declined",   "failed", "refuse",    "decline",
                                                      "unable",  "impossible", "wanted", "reluctant", "try"};
constexpr std::array<std::string_view, 9> kDeterminers = {"the", "a",   "an",   "its", "their",
                                                          "his", "her", "this", "any"};
constexpr uint32_t kReach = 60;
constexpr uint32_t kLongName = 12;  // tokens

class CueFinder {
 public:
  CueFinder(const Analysis& analysis, const Mentions& mentions, const QuoteLexicon::State& lexicon,
            const std::vector<bool>& inside)
      : analysis_(analysis), mentions_(mentions), lexicon_(lexicon), inside_(inside) {
    index_mentions();
    index_subjects();
  }

  std::vector<Cue> run() {
    for (uint32_t s = 0; s < analysis_.sentences.size(); ++s) read(s);
    return std::move(out_);
  }

 private:
  void index_mentions() {
    const size_t n = analysis_.tokens.size();
    headed_.assign(n, kNone);
    ending_.assign(n + 1, kNone);
    starting_.assign(n + 1, kNone);
    covering_.assign(n, kNone);
    const auto length = [&](uint32_t m) { return mentions_.mentions[m].last - mentions_.mentions[m].first; };
    for (uint32_t m = 0; m < mentions_.mentions.size(); ++m) {
      const Mention& x = mentions_.mentions[m];
      if (x.first >= x.last || x.last > n || x.head >= n) continue;
      // A name's head may be its first word in the tree and its last in the mention.
      for (uint32_t i = x.first; i < std::min(x.last, x.first + kLongName); ++i) {
        if (covering_[i] == kNone || length(m) < length(covering_[i])) covering_[i] = m;
      }
      if (headed_[x.head] == kNone || length(m) > length(headed_[x.head])) headed_[x.head] = m;
      if (ending_[x.last] == kNone || length(m) > length(ending_[x.last])) ending_[x.last] = m;
      if (starting_[x.first] == kNone || length(m) > length(starting_[x.first])) starting_[x.first] = m;
    }
  }

  void index_subjects() {
    subject_.assign(analysis_.tokens.size(), kNone);
    passive_.assign(analysis_.tokens.size(), false);
    for (uint32_t i = 0; i < analysis_.tokens.size(); ++i) {
      const Token& t = analysis_.tokens[i];
      if (t.head == kNone || t.head >= subject_.size()) continue;
      if (t.relation == Deprel::nsubj || t.relation == Deprel::nsubj_pass || t.relation == Deprel::nsubj_outer)
        subject_[t.head] = i;
      if (t.relation == Deprel::nsubj_pass || t.relation == Deprel::aux_pass) passive_[t.head] = true;
    }
  }

  std::string low(uint32_t i) const { return to_lower(analysis_.tokens[i].norm); }

  void read(uint32_t s) {
    const Sentence& sentence = analysis_.sentences[s];
    previous_ = kNone;
    for (uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (inside_[i]) continue;
      const std::string word = low(i);
      Cue cue;
      cue.token = i;
      cue.last = i + 1;
      cue.sentence = s;
      if (word == "according" || word == "as" || word == "in") {
        if (phrase(cue, sentence)) keep(cue);
        continue;
      }
      if (const auto verb = lexicon_.verbs.find(word);
          verb != lexicon_.verbs.end() && is_verb(i, sentence, verb->second)) {
        cue.verb = &verb->second;
        if (judge(cue, sentence)) keep(cue);
        continue;
      }
      if (lexicon_.nouns.contains(word) && noun(cue, sentence)) keep(cue);
    }
  }

  void keep(const Cue& cue) {
    previous_ = static_cast<uint32_t>(out_.size());
    out_.push_back(cue);
  }

  bool is_verb(uint32_t i, const Sentence& sentence, const CueVerb& verb) const {
    const Token& t = analysis_.tokens[i];
    if (t.tag != Upos::X && t.tag != Upos::VERB) return false;
    if (sentence.parsed && (t.relation == Deprel::amod || t.relation == Deprel::compound)) return false;
    const std::string before = i > sentence.first ? low(i - 1) : "";
    if (t.tag == Upos::X && verb.form == CueForm::base && (i == sentence.first || before == "'s" || before == "s"))
      return false;
    return !among(before, kDeterminers) || verb.form == CueForm::gerund;
  }

  /// Fills the rest of a verb's cue; false if it tells of no speech.
  bool judge(Cue& cue, const Sentence& sentence) {
    const uint32_t c = cue.token;
    const uint32_t from = c > sentence.first + 4 ? c - 4 : sentence.first;
    bool modal = false;
    bool be = false;
    bool to = false;
    bool refuse = false;
    for (uint32_t i = from; i < c; ++i) {
      const std::string word = low(i);
      const bool boundary = word == "," || word == ";" || word == ":" || word == "that" || word == "who" || inside_[i];
      if (boundary) modal = be = to = refuse = cue.negated = false;
      modal = modal || among(word, kModal);
      be = be || (among(word, kBe) && cue.verb->form == CueForm::past);
      to = i + 1 == c && word == "to" && cue.verb->form == CueForm::base;
      refuse = refuse || among(word, kRefuse);
      cue.negated = cue.negated || among(word, kNot);
      // A noun between the auxiliary and the verb: it belongs to another clause.
      if (be && i + 1 < c && analysis_.tokens[i + 1].tag == Upos::NOUN) be = false;
    }
    cue.passive = be || (sentence.parsed && passive_[c]);
    if (modal || cue.negated || (to && (refuse || !sentence.parsed))) return false;
    if (cue.passive) return by_agent(cue, sentence);
    if (const uint32_t quoted = quoted_one(cue, sentence); quoted != kNone && set_subject(cue, quoted, sentence)) {
      cue.inverted = cue.speaker_first > cue.token;
      return true;
    }
    if (!find_subject(cue, sentence)) {
      // Without a speaker only "that" tells speech from other uses.
      return cue.verb->takes('t') && c + 1 < sentence.last && low(c + 1) == "that";
    }
    return true;
  }

  /// "AGENCY quoted NAME as saying": NAME says it, whichever of the two verbs is asked. The head of his words; kNone
  /// for other cues.
  uint32_t quoted_one(const Cue& cue, const Sentence& sentence) const {
    constexpr uint32_t kToSaying = 16;  // words from "quoted" to "as saying"
    const auto quotes = [&](uint32_t t) {
      const std::string& lemma = analysis_.tokens[t].lemma;
      return lemma == "quote" || lemma == "cite";
    };
    const auto says = [&](uint32_t t) {
      return t > sentence.first && low(t - 1) == "as" &&
             (low(t) == "saying" || low(t) == "telling" || low(t) == "claiming");
    };
    uint32_t quote = cue.token, saying = cue.token;
    if (quotes(quote)) {
      while (saying < sentence.last && saying < quote + kToSaying && !says(saying)) ++saying;
    } else if (says(saying)) {
      while (quote > sentence.first && quote + kToSaying > saying && !quotes(quote)) --quote;
    }
    if (saying >= sentence.last || !says(saying) || !quotes(quote)) return kNone;
    for (uint32_t t = quote + 1; t < saying; ++t) {
      if (analysis_.tokens[t].head != quote || analysis_.tokens[t].relation != Deprel::obj) continue;
      for (uint32_t name = t + 1; name < saying; ++name) {  // "the governor, NAME,"
        const Token& word = analysis_.tokens[name];
        if (word.head == t && word.relation == Deprel::appos && headed_[name] != kNone) return name;
      }
      return t;
    }
    return kNone;
  }

  bool by_agent(Cue& cue, const Sentence& sentence) {
    for (uint32_t i = cue.token + 1; i < std::min(sentence.last, cue.token + 5); ++i) {
      if (low(i) != "by") continue;
      return set_speaker_at(cue, i + 1, sentence);
    }
    return false;
  }

  /// The words from `first` on name the speaker: a mention that begins there, else up to the next punctuation or verb.
  bool set_speaker_at(Cue& cue, uint32_t first, const Sentence& sentence) {
    if (first >= sentence.last) return false;
    for (uint32_t i = first; i < std::min(sentence.last, first + 3); ++i) {
      if (starting_[i] == kNone) continue;
      set_mention(cue, starting_[i]);
      cue.speaker_first = first;
      cue.speaker_span = analysis_.tokens[first].span.join(cue.speaker_span);
      return true;
    }
    uint32_t last = first;
    while (last < sentence.last && last < first + 10) {
      const Token& t = analysis_.tokens[last];
      if (t.tag == Upos::PUNCT || t.tag == Upos::VERB || t.norm == "," || t.norm == "." || t.norm == ";") break;
      ++last;
    }
    if (last == first) return false;
    set_words(cue, first, last, last - 1);
    return true;
  }

  void set_mention(Cue& cue, uint32_t m) {
    const Mention& x = mentions_.mentions[m];
    cue.subject = x.head;
    cue.speaker_first = x.first;
    cue.speaker_last = x.last;
    cue.speaker_span = x.span;
    cue.speaker = x.entity;
  }

  void set_words(Cue& cue, uint32_t first, uint32_t last, uint32_t head) {
    cue.subject = head;
    cue.speaker_first = first;
    cue.speaker_last = last;
    cue.speaker_span = analysis_.tokens[first].span.join(analysis_.tokens[last - 1].span);
  }

  bool set_subject(Cue& cue, uint32_t token, const Sentence& sentence) {
    if (token == kNone || token < sentence.first || token >= sentence.last) return false;
    const std::string word = low(token);
    if (word == "who" || word == "which" || word == "that") {
      const uint32_t verb = analysis_.tokens[token].head;
      const Deprel relation = verb < analysis_.tokens.size() ? analysis_.tokens[verb].relation : Deprel::dep;
      if (relation != Deprel::acl_relcl && relation != Deprel::acl) return false;
      token = analysis_.tokens[verb].head;
      if (token == kNone) return false;
    }
    if (headed_[token] != kNone) {
      set_mention(cue, headed_[token]);
      return true;
    }
    if (covering_[token] != kNone && mentions_.mentions[covering_[token]].form == MentionForm::name) {
      set_mention(cue, covering_[token]);
      return true;
    }
    // No mention: the noun with what stands before it.
    uint32_t first = token;
    while (first > sentence.first && token - first < 8) {
      const Token& t = analysis_.tokens[first - 1];
      const bool part =
          t.tag == Upos::DET || t.tag == Upos::ADJ || t.tag == Upos::NOUN || t.tag == Upos::PROPN || t.tag == Upos::NUM;
      if (!part || inside_[first - 1]) break;
      --first;
    }
    set_words(cue, first, token + 1, token);
    return true;
  }

  /// "gunmen believed to belong to them ambushed a truck": others believe it of the gunmen.
  bool is_of_belief(const Cue& cue) const {
    const Token& t = analysis_.tokens[cue.token];
    return t.relation == Deprel::acl && t.tense == 3 && cue.token + 1 < analysis_.tokens.size() &&
           low(cue.token + 1) == "to";
  }

  bool find_subject(Cue& cue, const Sentence& sentence) {
    if (is_of_belief(cue)) return false;
    return sentence.parsed ? subject_of_tree(cue, sentence) || subject_of_line(cue, sentence)
                           : subject_of_line(cue, sentence);
  }

  bool subject_of_tree(Cue& cue, const Sentence& sentence) {
    uint32_t at = cue.token;
    for (int step = 0; step < 4 && at != kNone && at < analysis_.tokens.size(); ++step) {
      if (subject_[at] != kNone && (step == 0 || !inside_[subject_[at]])) {
        const bool found = set_subject(cue, subject_[at], sentence);
        cue.inverted = found && step == 0 && cue.speaker_first > cue.token;
        return found;
      }
      const Deprel r = analysis_.tokens[at].relation;
      if (r == Deprel::acl || r == Deprel::acl_relcl) return set_subject(cue, analysis_.tokens[at].head, sentence);
      if (r != Deprel::conj && r != Deprel::xcomp && r != Deprel::advcl && r != Deprel::parataxis && r != Deprel::dep)
        return false;
      // "The town fell, saying …" has no speaker above; "…, he said, adding" has.
      if (r == Deprel::parataxis && cue.verb->form != CueForm::gerund) return false;
      at = analysis_.tokens[at].head;
    }
    return false;
  }

  /// True for words that may stand between a subject and its verb.
  bool passes(uint32_t i) const {
    const Token& t = analysis_.tokens[i];
    if (t.tag == Upos::ADV || t.tag == Upos::AUX || t.tag == Upos::PART) return true;
    static constexpr std::array<std::string_view, 14> kPass = {"also",    "has",  "have",       "had",    "later",
                                                               "however", "then", "further",    "still",  "reportedly",
                                                               "who",     "did",  "repeatedly", "earlier"};
    return among(low(i), kPass) || in_time(i);
  }

  bool in_time(uint32_t i) const {
    const auto it = std::upper_bound(mentions_.times.begin(), mentions_.times.end(), i,
                                     [](uint32_t t, const TimeMention& m) { return t < m.last; });
    return it != mentions_.times.end() && it->first <= i;
  }

  bool subject_of_line(Cue& cue, const Sentence& sentence) {
    const uint32_t c = cue.token;
    uint32_t at = c;
    while (at > sentence.first && passes(at - 1)) --at;
    if (at > sentence.first && ending_[at] != kNone && !inside_[at - 1]) return set_mention(cue, ending_[at]), true;
    if (cue.verb->form == CueForm::gerund && previous_ != kNone) return copy_speaker(cue, out_[previous_]);
    // "X, a spokesman for Y, said": the mention before the apposition
    if (at > sentence.first && low(at - 1) == ",") {
      for (uint32_t i = at - 1; i-- > sentence.first && at - i < kReach;) {
        if (inside_[i]) break;
        if (low(i) == "," && ending_[i] != kNone) return set_mention(cue, ending_[i]), true;
      }
    }
    // "said the minister", "said Amina Diallo, a doctor"
    const bool behind_quote = c > sentence.first && (inside_[c - 1] || low(c - 1) == "," || low(c - 1) == "\"");
    if ((behind_quote || c == sentence.first) && c + 1 < sentence.last && starting_[c + 1] != kNone) {
      set_mention(cue, starting_[c + 1]);
      cue.inverted = true;
      return true;
    }
    // "explains one of them, Commander NAME"
    constexpr uint32_t kNear = 8;
    for (uint32_t i = c + 1; behind_quote && i + 1 < sentence.last && i < c + kNear && !inside_[i]; ++i) {
      if (low(i) != ",") continue;
      const uint32_t m = starting_[i + 1];
      if (m == kNone || mentions_.mentions[m].form != MentionForm::name || entity_type(m) != EntityType::person) break;
      set_mention(cue, m);
      cue.inverted = true;
      return true;
    }
    if (cue.verb->form == CueForm::gerund || cue.verb->form == CueForm::past) {
      // "X condemned the raid and vowed …", "X called, saying …": the first mention of the sentence that can be a
      // subject
      if (previous_ != kNone) return copy_speaker(cue, out_[previous_]);
      for (uint32_t i = sentence.first; i < c && i < sentence.first + 12; ++i) {
        if (starting_[i] == kNone || inside_[i]) continue;
        const EntityType type = entity_type(starting_[i]);
        if (type == EntityType::place || type == EntityType::facility || type == EntityType::equipment) continue;
        return set_mention(cue, starting_[i]), true;
      }
    }
    return false;
  }

  EntityType entity_type(uint32_t m) const {
    const uint32_t e = mentions_.mentions[m].entity;
    return e < mentions_.entities.size() ? mentions_.entities[e].type : EntityType::person;
  }

  static bool copy_speaker(Cue& cue, const Cue& from) {
    cue.subject = from.subject;
    cue.speaker_first = from.speaker_first;
    cue.speaker_last = from.speaker_last;
    cue.speaker_span = from.speaker_span;
    cue.speaker = from.speaker;
    return from.subject != kNone;
  }

  bool phrase(Cue& cue, const Sentence& sentence) {
    for (const auto& words : lexicon_.phrases) {
      uint32_t at = cue.token;
      bool same = true;
      for (const std::string& word : words) same = same && at < sentence.last && low(at++) == word;
      if (!same) continue;
      cue.last = at;
      cue.phrase = true;
      return set_speaker_at(cue, at, sentence);
    }
    return false;
  }

  /// "the president's statement that …": the owner speaks
  bool noun(Cue& cue, const Sentence& sentence) {
    const uint32_t c = cue.token;
    if (analysis_.tokens[c].tag == Upos::VERB || c + 1 >= sentence.last) return false;
    const std::string next = low(c + 1);
    const bool content = next == "that" || inside_[c + 1] ||
                         (c + 2 < sentence.last && inside_[c + 2] && (next == "\"" || next == "that"));
    if (!content) return false;
    cue.noun = true;
    uint32_t at = c;
    if (at > sentence.first && (low(at - 1) == "'s" || low(at - 1) == "'")) --at;
    for (uint32_t k : {c, at}) {
      if (ending_[k] != kNone) return set_mention(cue, ending_[k]), true;
    }
    const std::string owner = c > sentence.first ? low(c - 1) : "";
    if (owner == "his" || owner == "her" || owner == "their" || owner == "its") {
      if (headed_[c - 1] != kNone)
        set_mention(cue, headed_[c - 1]);
      else
        set_words(cue, c - 1, c, c - 1);
      return true;
    }
    return false;
  }

  const Analysis& analysis_;
  const Mentions& mentions_;
  const QuoteLexicon::State& lexicon_;
  const std::vector<bool>& inside_;
  std::vector<uint32_t> headed_, covering_, ending_, starting_, subject_;
  std::vector<bool> passive_;
  std::vector<Cue> out_;
  uint32_t previous_ = kNone;  // the cue before in the same sentence
};

}  // namespace

std::vector<Cue> find_cues(const Analysis& analysis, const Mentions& mentions, const QuoteLexicon::State& lexicon,
                           const std::vector<bool>& inside) {
  return CueFinder(analysis, mentions, lexicon, inside).run();
}

}  // namespace rashomon
