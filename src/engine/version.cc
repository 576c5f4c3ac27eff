// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "rashomon/base/content_id.h"
#include "rashomon/engine.h"

#ifndef RASHOMON_VERSION
#error "RASHOMON_VERSION comes from the build"
#endif

namespace rashomon {

std::string version_with(const Models& models) {
  // The models and rules decide as much as the code: their fingerprint belongs to the version.
  uint64_t h = 0;
  for (const Models::File& file : models.list("")) h = hash_bytes(file.bytes, hash_bytes(file.name, h));
  std::string text = std::string(RASHOMON_VERSION) + "+";
  for (int shift = 60; shift >= 32; shift -= 4) text.push_back("0123456789abcdef"[(h >> shift) & 15]);
  return text;
}

std::string_view version() {
  static const std::string kVersion = version_with(builtin_models());
  return kVersion;
}

}  // namespace rashomon
