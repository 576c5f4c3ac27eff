// SPDX-License-Identifier: Apache-2.0
// Standing relations between the actors of a report: who backs, supplies, leads, speaks for, belongs to, is allied
// with, is opposed to, recognises whom. Every one rests on words of one sentence and says in whose voice they stand.
//
// Patterns over the dependency tree, one function a shape of words (verbs, support nouns, agent nouns, compounds such
// as "X-backed", adjectives such as "loyal to", titles); the words themselves and what they mean are in relations.tsv.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "actor_names.h"
#include "find_voice.h"
#include "phrase_book.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/claims.h"

namespace rashomon {

/// models/en/lexicons/relations.tsv, relation_phrases.tsv and countries.tsv. Immutable, thread-safe.
class RelationLexicon {
 public:
  /// How a word stands to its relation; a word may have several shapes, each with its own relation.
  enum class Shape : uint8_t {
    verb,
    send,
    prop,
    support,
    agent,
    compound,
    prefix,
    adjective,
    title,
    force,
    cargo,
    toward,
    bond,
    office,
    together,
    receive,
    formation,
    fealty,
    client,
    post,
    within
  };
  static constexpr size_t kShapeCount = 21;
  struct Word {
    uint32_t shapes = 0;  // a bit a Shape
    bool opens = false;   // a phrase of the shape toward begins with it
    std::array<RelationType, kShapeCount> types{};
    bool has(Shape shape) const { return shapes >> static_cast<uint32_t>(shape) & 1u; }
    void set(Shape shape, RelationType type) {
      shapes |= 1u << static_cast<uint32_t>(shape);
      types[static_cast<size_t>(shape)] = type;
    }
  };

  /// Errors: a file is missing; a row is malformed or names a shape or relation that is not known.
  static Result<RelationLexicon> open(const Models& models);
  /// What is known of a lower-case word; nullptr if nothing.
  const Word* find(std::string_view word) const;
  /// True if the lower-case `word` has the shape; then `type` is its relation.
  bool find(Shape shape, std::string_view word, RelationType& type) const;
  bool has(Shape shape, std::string_view word) const {
    const Word* found = find(word);
    return found && found->has(shape);
  }
  const CountryNames& countries() const { return countries_; }
  const PhraseBook& phrases() const { return phrases_; }

 private:
  StringMap<Word> words_;
  CountryNames countries_;
  PhraseBook phrases_;
};

/// In order of (evidence, type, from, to), each once. Of `claims`, those of the same report, come the sides that fight.
/// Cost is linear in the number of tokens and claims.
std::vector<Relation> find_relations(const ReportView& view, const RelationLexicon& lexicon, const VoiceLexicon& voices,
                                     const std::vector<Claim>& claims);

}  // namespace rashomon
