// SPDX-License-Identifier: Apache-2.0
// Standing relations between the actors of a report: who backs, supplies, leads, speaks for, belongs to, is allied
// with, is opposed to, recognises whom. Every one rests on words of one sentence and says in whose voice they stand.
//
// Patterns over the dependency tree, one function a shape of words (verbs, support nouns, agent nouns, compounds such
// as "X-backed", adjectives such as "loyal to", titles); the words themselves and what they mean are in relations.tsv.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "find_voice.h"
#include "rashomon/record/claims.h"

namespace rashomon {

/// models/en/lexicons/relations.tsv and countries.tsv. Immutable, thread-safe.
class RelationLexicon {
 public:
  /// How a word stands to its relation.
  enum class Shape : uint8_t { verb, send, prop, support, agent, compound, prefix, adjective, title, force, cargo };

  /// Errors: a file is missing; a row is malformed or names a shape or relation that is not known.
  static Result<RelationLexicon> open(const Models& models);
  /// True if the lower-case `word` has the shape; then `type` is its relation.
  bool find(Shape shape, std::string_view word, RelationType& type) const;
  bool has(Shape shape, std::string_view word) const;
  /// Folded country name of a folded demonym or other name ("turkish" -> "turkey"); "" if it is none.
  std::string_view country_of(std::string_view folded) const;

 private:
  std::map<std::pair<Shape, std::string>, RelationType> words_;
  std::map<std::string, std::string, std::less<>> countries_;
};

/// In order of (evidence, type, from, to), each once. Cost is linear in the number of tokens.
std::vector<Relation> find_relations(const Document& document, const Analysis& analysis, const Mentions& mentions,
                                     const RelationLexicon& lexicon, const VoiceLexicon& voices);

}  // namespace rashomon
