// SPDX-License-Identifier: Apache-2.0
// Whom does "he", "it" or "they" stand for? Every noun phrase of this sentence and the few before it is weighed by what
// speaks for it: number and gender, kind of thing, how far back, its place in the tree and the pronoun's, how often it
// was spoken of, who is speaking; and so is nobody at all ("it rained"). The weights are those of a log-linear ranking
// of mentions (P. Denis, J. Baldridge 2008, "Specialized models and ranking for coreference resolution", EMNLP) that
// train/train_antecedents.py fits; signs and weights have names, so that a choice can be read.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "advice.h"
#include "draft.h"

namespace rashomon::who {

/// A noun phrase that a pronoun may stand for: a part of the draft, or a plain noun that no part covers.
struct NounPhrase {
  uint32_t token = 0;       // its head in the tree
  uint32_t role_token = 0;  // the same, or the noun that a name in apposition stands beside
  uint32_t part = kNone;    // kNone: a plain noun
  uint32_t line = 0;
  uint32_t index = 0;  // among all noun phrases of the report, in text order
  WordKind kind = WordKind::none;
  bool plural = false;
  bool joined = false;  // "X and Y": X
  bool first = false;   // of its line
};

/// What was chosen for a pronoun.
struct Antecedent {
  uint32_t part = kNone;   // kNone: nobody, or a plain noun
  uint32_t token = kNone;  // the phrase's head; kNone: nobody
};

/// One pronoun with all that was weighed for it: what the fitting of weights reads.
struct WeighedPronoun {
  struct Candidate {
    uint32_t first = 0, last = 0, head = 0;  // tokens; all kNone for nobody
    uint32_t entity = kNone;                 // whom it is known to name
    std::vector<uint16_t> signs;
  };
  uint32_t token = 0;
  uint32_t form = 0;  // which column of weights
  std::vector<Candidate> candidates;
};

/// The names of the columns of weights, by form of pronoun.
inline constexpr std::array<std::string_view, kPronounForms> kPronounFormNames = {"he", "it", "its", "they", "their"};

class AntecedentWeigher {
 public:
  /// Reads the noun phrases of the whole draft, whose names have their entities. Linear in its words.
  explicit AntecedentWeigher(const Draft& draft);

  /// The phrase that a personal or possessive pronoun most likely stands for. Looks at most kLinesBack lines and
  /// kPhrasesBack phrases back. `trace`, if given, gets what was weighed.
  Antecedent choose(uint32_t pronoun, const Advice& advice, std::vector<WeighedPronoun>* trace = nullptr);
  /// Remembers that a pronoun stands for an entity, which is spoken of once more, and is a man or a woman if so called.
  void note(uint32_t pronoun, uint32_t entity);
  /// Any part has got its entity.
  void note_mention(uint32_t entity) { ++spoken_of_[root_of(draft_, entity)]; }

  /// Whether the token is the subject of a verb of saying.
  bool speaks(uint32_t token) const;
  /// Whether the part is a pronoun that `choose` can say something of.
  static bool is_personal(const Part& x);

 private:
  struct View;  // the pronoun, as all candidates see it

  void list_phrases();
  void learn_genders();
  View view_of(uint32_t pronoun) const;
  void list_beside(View& view) const;
  void list_told_of(View& view) const;
  bool is_barred(const View& view, const NounPhrase& phrase) const;
  bool has_subject(uint32_t verb) const;
  bool may_be(const View& view, const NounPhrase& phrase) const;
  void weigh(const View& view, const NounPhrase& phrase, std::vector<uint16_t>& signs) const;
  void weigh_nobody(const View& view, std::vector<uint16_t>& signs) const;
  void weigh_grammar(const View& view, const NounPhrase& phrase, std::vector<uint16_t>& signs) const;
  int gender_of(const NounPhrase& phrase) const;
  uint32_t entity_of(const NounPhrase& phrase) const;
  bool is_below(uint32_t token, uint32_t top) const;
  uint32_t verb_above(uint32_t token) const;
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }

  const Draft& draft_;
  std::vector<NounPhrase> phrases_;
  std::vector<uint32_t> line_begin_;           // by line: its first phrase
  std::vector<uint32_t> quotation_;            // by token: which quotation it stands in, kNone if none
  std::map<uint32_t, int> spoken_of_;          // entity -> times
  std::map<uint32_t, int> gender_;             // entity -> above 0 a man, below a woman
  std::map<uint32_t, uint32_t> last_of_form_;  // form of pronoun (he and she apart) -> entity
};

}  // namespace rashomon::who
