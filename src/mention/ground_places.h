// SPDX-License-Identifier: Apache-2.0
// Puts the places and facilities of a report on the map, by what else the report speaks of.
#pragma once

#include "gazetteer.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Fills point, country and described of the place and facility entities, and country of the states. A name that no
/// gazetteer knows stays without a point unless the text says where it lies ("50 km south of the capital"). Linear in
/// the number of mentions and candidates.
void ground_places(const Document& document, const Analysis& analysis, const Gazetteer& gazetteer, Mentions& mentions);

}  // namespace rashomon
