// SPDX-License-Identifier: Apache-2.0
// Finds what each line of a report is: headline, standfirst, heading, paragraph or furniture.
#pragma once

#include <string_view>
#include <vector>

#include "mark_furniture.h"
#include "rashomon/record/document.h"

namespace rashomon {

struct FoundBlocks {
  std::vector<Block> blocks;        // in text order; they hold every non-space byte of the text
  std::vector<LinePart> furniture;  // the furniture blocks again, with their kinds
  Span title;                       // first print of the headline
};

/// `known`: blocks that the format told, in text order, each a whole line; they win over what their line looks like,
/// but furniture inside of them is still marked.
FoundBlocks find_blocks(std::string_view text, const std::vector<Block>& known, const FurnitureMarker& marker,
                        const IntakeLexicon& lexicon);

}  // namespace rashomon
