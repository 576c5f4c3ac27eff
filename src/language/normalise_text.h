// SPDX-License-Identifier: Apache-2.0
// The normal form of text, with the way back: straight quotes, plain hyphens, mojibake and HTML leftovers mended. Case
// stays.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/span.h"

namespace rashomon {

/// One character of the normal form and the source bytes that it stands for.
struct NormalChar {
  std::string_view bytes;  // UTF-8, one or more code points ("..." for an ellipsis); lives as long as the text
  Span source;
  char32_t code = 0;  // the first code point of `bytes`
  bool space = false;
};

/// Every byte of `span` of `text` belongs to exactly one character, in order.
std::vector<NormalChar> normalise_text(std::string_view text, Span span);

/// The normal form of one word.
std::string normal_form(std::string_view word);

}  // namespace rashomon
