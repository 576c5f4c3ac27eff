// SPDX-License-Identifier: Apache-2.0
// Reads CoNLL-U treebanks for training and for runs on gold tokens.
#pragma once

#include <string>
#include <vector>

#include "rashomon/record/analysis.h"
#include "wordbook.h"

namespace rashomon {

struct GoldWord {
  std::string form;
  std::string norm;  // normal form of `form`
  std::string lemma;
  FineTag tag;
  int head = -1;  // index into the sentence, -1 for the root
  Deprel relation = Deprel::dep;
  bool space_before = true;
};

struct GoldSentence {
  std::vector<GoldWord> words;
  std::vector<std::string> lines;  // as read, for writing predictions back
  std::vector<size_t> line_of;     // line of each word
  bool new_document = false;
  bool new_paragraph = false;
};

/// Throws std::runtime_error when a file cannot be read.
std::vector<GoldSentence> read_conllu(const std::vector<std::string>& paths);
/// The number and tense fields that CoNLL-U features stand for.
FineTag fine_tag(const std::string& upos, const std::string& xpos, const std::string& features);
std::vector<std::string> split(const std::string& line, char separator);

}  // namespace rashomon
