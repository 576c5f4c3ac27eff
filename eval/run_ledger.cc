// SPDX-License-Identifier: Apache-2.0
// Runs single steps of the ledger over measuring sets.
//   rashomon_eval_ledger names < names.tsv > scored.tsv
//       reads a<TAB>b…; writes a<TAB>b<TAB>score<TAB>same|different
#include <cstdio>
#include <iostream>
#include <string>

#include "spell_names.h"

namespace {

using namespace rashomon;

int run_names() {
  for (std::string line; std::getline(std::cin, line);) {
    const size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    const std::string a = line.substr(0, tab), b = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    const double score = name_likeness(a, b);
    std::printf("%s\t%s\t%.4f\t%s\n", a.c_str(), b.c_str(), score, score >= kSameName ? "same" : "different");
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string step = argc > 1 ? argv[1] : "";
  if (step == "names") return run_names();
  std::fprintf(stderr, "usage: rashomon_eval_ledger names < names.tsv\n");
  return 2;
}
