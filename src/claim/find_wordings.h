// SPDX-License-Identifier: Apache-2.0
// Words that judge: "the self-styled X", "warlord Y" about an actor, "liberated", "wrested" about an act. Found by
// lexicon and tied to the mention that they head or modify, or to the claim whose clause they stand in. A judging word
// inside a quotation is the speaker's, not the report's; it is given all the same, and Mentions::quotes tells whose it
// is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/claims.h"
#include "report_view.h"

namespace rashomon {

/// models/en/lexicons/wordings.tsv. Immutable, thread-safe.
class WordingLexicon {
 public:
  struct Entry {
    bool about_actor = false;
    bool about_act = false;
    bool scare = false;              // judges only where it stands in quotation marks
    std::vector<std::string> words;  // the lemmas that must follow, for entries of several words
    bool noun = false;               // by the first of its tags
    bool strong = false;
    uint32_t tags = 0;  // bit a Upos
    std::string slant;
  };

  /// Errors: the file is missing; a row is malformed or has a value that is not known in a column.
  static Result<WordingLexicon> open(const Models& models);
  /// Entries whose first word is the lower-case lemma or form; nullptr if none. Weak entries are not kept.
  const std::vector<Entry>* find(std::string_view lemma) const;
  size_t size() const { return size_; }

 private:
  StringMap<std::vector<Entry>> entries_;
  size_t size_ = 0;
};

/// In order of span; each (loaded, entity or claim) once. Cost is linear in the number of tokens.
std::vector<Wording> find_wordings(const ReportView& view, const std::vector<Claim>& claims,
                                   const WordingLexicon& lexicon);

}  // namespace rashomon
