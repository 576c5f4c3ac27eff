// SPDX-License-Identifier: Apache-2.0
// The mention stage's table of contents: the steps in their order.
#include "rashomon/mention.h"

#include "draft.h"
#include "record_entities.h"
#include "who_lexicon.h"

namespace rashomon {

struct MentionFinder::State {
  WhoLexicon who;
};

Result<MentionFinder> MentionFinder::open(const Models& models) {
  auto state = std::make_unique<State>();
  auto who = WhoLexicon::open(models);
  if (!who) return who.error();
  state->who = std::move(*who);
  return MentionFinder(std::move(state));
}

Mentions MentionFinder::run(const Document& document, const Analysis& analysis) const {
  Draft draft{document, analysis, state_->who};
  join_words(draft);
  find_names(draft);
  find_nominals(draft);
  find_titles(draft);
  type_names(draft);
  attach_anchors(draft);
  link_aliases(draft);
  join_groups(draft);
  resolve_references(draft);
  return record_entities(draft);
}

MentionFinder::MentionFinder(std::unique_ptr<State> state) : state_(std::move(state)) {}
MentionFinder::MentionFinder(MentionFinder&&) noexcept = default;
MentionFinder& MentionFinder::operator=(MentionFinder&&) noexcept = default;
MentionFinder::~MentionFinder() = default;

}  // namespace rashomon
