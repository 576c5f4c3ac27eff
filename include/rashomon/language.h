// SPDX-License-Identifier: Apache-2.0
// Stage 2. What words are there, and how do they hang together? Sentences, tokens, tags, lemmas, dependency trees.
#pragma once

#include <memory>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"

namespace rashomon {

/// Immutable and thread-safe after open; run is a pure function of its arguments and the models.
class Language {
 public:
  /// Errors: a model under "en/language/" is missing, damaged or of another version.
  static Result<Language> open(const Models& models);
  Analysis run(const Document& document) const;
  /// One analysis a document, in their order, each as `run(document)` gives it. Cheaper: sentences of like length stand
  /// side by side in the network, and several documents have more of them.
  std::vector<Analysis> run(const std::vector<const Document*>& documents) const;

  Language(Language&&) noexcept;
  Language& operator=(Language&&) noexcept;
  ~Language();

 private:
  struct State;
  explicit Language(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
