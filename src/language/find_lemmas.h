// SPDX-License-Identifier: Apache-2.0
// Gives a word its lemma by its form and fine tag.
//
// Idea: a lemma is the form with some last letters taken off and others put on (an edit script), as is or in lower
// case. Training keeps for each (form, tag) and for each (ending, tag) the script that was right most often; the
// longest entry wins; before the endings comes a list of verbs, whose regular forms are built by the rules of spelling.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "arc.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "wordbook.h"

namespace rashomon {

/// "k3+y": keep case (or l: lower), take 3 bytes off, add "y"; "w" + word: the whole word.
std::string make_lemma_script(std::string_view norm, std::string_view lemma);
/// "" if the script does not fit the word.
std::string apply_lemma_script(std::string_view script, std::string_view norm);

/// "bomb": bombs, bombed, bombing; "stab": stabs, stabbed, stabbing. Where the stress, which is not written, decides
/// ("occurred", "offered"), both spellings. `verb`: lower case, two letters at least.
std::vector<std::string> regular_forms(std::string_view verb);

inline constexpr size_t kLongestEnding = 6;  // in bytes
/// Key of a whole form (length 0) or of an ending of `length` bytes. `lower` is the form in lower case.
uint64_t lemma_key(std::string_view lower, size_t length, const FineTag& tag);

struct LemmaEntry {
  uint32_t check = 0;  // 0: free
  uint32_t script = 0;
};

/// True if the word is an adjective before a proper noun that it belongs to ("New" of "New York").
bool describes_name(const std::vector<Arc>& arcs, const std::vector<uint8_t>& tags, const TagSet& set, size_t word);

class Lemmatizer {
 public:
  /// Errors: en/language/lemmas.bin or verbs.txt is missing, damaged or of another version.
  static Result<Lemmatizer> open(const Models& models);
  /// `in_name`: it describes a proper noun (`describes_name`).
  std::string run(std::string_view norm, const FineTag& tag, Deprel relation, bool in_name) const;

 private:
  std::string_view script_of(uint64_t key) const;

  const LemmaEntry* entries_ = nullptr;
  uint64_t slots_ = 0;
  std::vector<std::string_view> scripts_;
  StringMap<std::string_view> verb_of_form_;
};

}  // namespace rashomon
