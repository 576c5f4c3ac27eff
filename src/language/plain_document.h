// SPDX-License-Identifier: Apache-2.0
// Plain text as a document, for the programs that train and time the stage without any intake.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "rashomon/record/document.h"

namespace rashomon {

/// The pieces of `text` between the `separator`s, but for empty ones, are its blocks.
inline Document plain_document(std::string text, std::string_view separator = "\n") {
  Document document;
  document.text = std::move(text);
  for (size_t at = 0; at < document.text.size();) {
    const size_t end = std::min(document.text.find(separator, at), document.text.size());
    Block block;
    block.span = {static_cast<uint32_t>(at), static_cast<uint32_t>(end)};
    if (end > at) document.blocks.push_back(block);
    at = end + separator.size();
  }
  return document;
}

}  // namespace rashomon
