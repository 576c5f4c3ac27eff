// SPDX-License-Identifier: Apache-2.0
// Learns the lemmatizer of src/language/find_lemmas.h from treebanks.
#pragma once

#include <string>
#include <vector>

#include "conllu.h"

namespace rashomon {

/// The bytes of lemmas.bin.
std::string learn_lemmas(const std::vector<GoldSentence>& sentences);

}  // namespace rashomon
