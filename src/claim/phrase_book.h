// SPDX-License-Identifier: Apache-2.0
// Phrases that tell a relation by the order of words: models/en/lexicons/relation_phrases.tsv, whose header says how
// they are written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/claims.h"

namespace rashomon {

/// Immutable, thread-safe.
class PhraseBook {
 public:
  enum class Kind : uint8_t { word, from, to, noun_words, adverbs, verbs, any, begins, ends };
  struct Element {
    Kind kind = Kind::word;
    bool optional = false;
    bool had = false;                // F's, T's
    std::vector<std::string> words;  // small letters, in order
    bool is(std::string_view word) const;
  };
  struct Phrase {
    RelationType type = RelationType::backs;
    std::vector<Element> elements;
    size_t anchor = 0;  // the element that it is looked for by
    std::string example;
  };

  /// Errors: the file is missing; a row has an unknown relation or class, or not one anchor, F and T.
  static Result<PhraseBook> open(const Models& models);
  /// Indices into all() of the phrases whose anchor is the word in small letters; nullptr if none.
  const std::vector<uint32_t>* with_anchor(std::string_view word) const;
  const std::vector<Phrase>& all() const { return phrases_; }

 private:
  std::vector<Phrase> phrases_;
  StringMap<std::vector<uint32_t>> by_anchor_;
};

/// "backs" -> RelationType::backs; false if no relation is called so.
bool parse_relation(std::string_view name, RelationType& type);

}  // namespace rashomon
