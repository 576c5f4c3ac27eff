// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rashomon::cli {

/// Of `known`, the one nearest to `word` by edits (a swap of neighbours is one edit), or "" if none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& known);
/// "; did you mean X?", or "".
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

}  // namespace rashomon::cli
