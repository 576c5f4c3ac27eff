// SPDX-License-Identifier: Apache-2.0
// rashomon_name_bench [NAMES]
// The index of names with so many made-up names (a million): seconds to fill it, memory, and the microseconds of a
// look-up by a name in another spelling, by a surname alone and by a name that is not there. Time is that of the
// thread, so other work on the machine counts little.
#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "rashomon/ledger.h"
#include "thread_clock.h"

namespace {

using namespace rashomon;

std::string made_word(std::mt19937& random) {
  static const char* const starts[] = {"b", "d", "f", "g", "h", "j",  "k",  "l", "m",
                                       "n", "r", "s", "t", "z", "sh", "kh", "w", "y"};
  static const char* const vowels[] = {"a", "e", "i", "o", "u", "ou"};
  static const char* const ends[] = {"", "", "r", "n", "d", "m", "l", "s", "b", "q"};
  std::string word;
  for (uint32_t i = 0, n = 2 + random() % 2; i < n; ++i) {
    word += starts[random() % 18];
    word += vowels[random() % 6];
    word += ends[random() % 10];
  }
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

/// Another spelling: one vowel for its neighbour.
std::string respelt(std::string name) {
  for (char& c : name) {
    if (c == 'e') return c = 'i', name;
    if (c == 'o') return c = 'u', name;
  }
  return name;
}

void time_lookups(const char* what, const NameIndex& index, const std::vector<std::string>& asked, bool expect) {
  std::vector<double> took;
  size_t found = 0;
  for (const std::string& name : asked) {
    const double start = thread_seconds();
    found += !index.find(name).empty();
    took.push_back((thread_seconds() - start) * 1e6);
  }
  std::sort(took.begin(), took.end());
  double sum = 0;
  for (double t : took) sum += t;
  std::printf("%-28s %6.1f us in the mean, %6.1f us at the 99th percent; %.1f %% %s\n", what,
              sum / static_cast<double>(took.size()), took[took.size() * 99 / 100],
              100.0 * static_cast<double>(found) / static_cast<double>(asked.size()),
              expect ? "found" : "taken for another");
}

}  // namespace

int main(int argc, char** argv) {
  const uint32_t names = argc > 1 ? static_cast<uint32_t>(std::atol(argv[1])) : 1000000;
  std::mt19937 random(11);
  std::vector<std::string> respellings, surnames, absent;
  const double start = thread_seconds();
  NameIndex index;
  for (uint32_t i = 0; i < names; ++i) {
    const std::string first = made_word(random), last = made_word(random);
    index.add(first + " " + last, i);
    if (i % std::max(1u, names / 5000) == 0) {
      respellings.push_back(respelt(first + " " + last));
      surnames.push_back(last);
      absent.push_back(made_word(random) + "v " + made_word(random) + "vp");
    }
  }
  index.finish();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("%u names in %.1f s, %.0f MB at most\n", names, thread_seconds() - start,
              static_cast<double>(usage.ru_maxrss) / 1024);
  time_lookups("in another spelling", index, respellings, true);
  time_lookups("by the surname", index, surnames, true);
  time_lookups("not there", index, absent, false);
}
