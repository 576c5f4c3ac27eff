// SPDX-License-Identifier: Apache-2.0
// Is a word one of a few? Asked of every word of a report with some hundred lists: length and first letter tell most
// words apart without a call.
#pragma once

#include <initializer_list>
#include <string_view>

namespace rashomon {

/// `words`: words in braces, or any range of string views.
template <typename Words = std::initializer_list<std::string_view>>
inline bool one_of(std::string_view word, const Words& words) {
  for (const std::string_view one : words) {
    if (one.size() == word.size() && (word.empty() || (one.front() == word.front() && one == word))) return true;
  }
  return false;
}

}  // namespace rashomon
