// SPDX-License-Identifier: Apache-2.0
// The steps from words to entities, in their order.
#include "find_who.h"

#include "draft.h"
#include "record_entities.h"

namespace rashomon {

Mentions find_who(const Document& document, const Analysis& analysis, const WhoLexicon& lexicon) {
  Draft draft{document, analysis, lexicon};
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

}  // namespace rashomon
