// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "rashomon/base/content_id.h"
#include "rashomon/engine.h"

#ifndef RASHOMON_VERSION
#error "RASHOMON_VERSION comes from the build"
#endif

namespace rashomon {

std::string_view version() {
  // The models and rules decide as much as the code: their fingerprint belongs to the version.
  static const std::string kVersion = [] {
    uint64_t h = 0;
    for (const Models::File& file : builtin_models().list("")) h = hash_bytes(file.bytes, hash_bytes(file.name, h));
    std::string text = std::string(RASHOMON_VERSION) + "+";
    for (int shift = 60; shift >= 32; shift -= 4) text.push_back("0123456789abcdef"[(h >> shift) & 15]);
    return text;
  }();
  return kVersion;
}

}  // namespace rashomon
