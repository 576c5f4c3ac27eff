// SPDX-License-Identifier: Apache-2.0
// The steps from words to entities, in their order.
#include "find_who.h"

#include "draft.h"
#include "record_entities.h"

namespace rashomon {

Mentions find_who(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon,
                  const Gazetteer& gazetteer) {
  who::Draft draft{document, analysis, lexicon, gazetteer};
  who::join_words(draft);
  who::find_names(draft);
  who::find_nominals(draft);
  who::find_titles(draft);
  who::type_names(draft);
  who::attach_anchors(draft);
  who::link_aliases(draft);
  who::join_groups(draft);
  who::resolve_references(draft);
  return who::record_entities(draft);
}

}  // namespace rashomon
