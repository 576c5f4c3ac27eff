// SPDX-License-Identifier: Apache-2.0
// print_fingerprint FILE: the fingerprint of the models that lines "NAME<TAB>PATH" of FILE name, as a number of C++.
// Run by the build, so that a program need not read all its models to know its version.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "rashomon/base/models.h"

int main(int count, char** arguments) {
  std::ifstream list(count == 2 ? arguments[1] : "");
  rashomon::Models models = rashomon::Models::of_static({});
  for (std::string line; std::getline(list, line);) {
    const size_t tab = line.find('\t');
    std::ifstream file(tab == std::string::npos ? "" : line.substr(tab + 1), std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "print_fingerprint: cannot read the file of the line '%s'\n", line.c_str());
      return 1;
    }
    models = models.with(line.substr(0, tab), {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
  }
  if (!list.eof()) {
    std::fprintf(stderr, "print_fingerprint: expected the list of the models' files\n");
    return 1;
  }
  std::printf("0x%016llxULL\n", static_cast<unsigned long long>(models.fingerprint()));
  return 0;
}
