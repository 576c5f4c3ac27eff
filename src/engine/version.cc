// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string>

#include "rashomon/engine.h"

#ifndef RASHOMON_VERSION
#error "RASHOMON_VERSION comes from the build"
#endif

namespace rashomon {

namespace {

/// Of the files in the binary; written by tools/print_fingerprint when they are put there.
constexpr uint64_t kBuiltinModels =
#include "models_fingerprint.inc"
    ;

// The models and rules decide as much as the code: their fingerprint belongs to the version.
std::string version_of(uint64_t fingerprint) {
  std::string text = std::string(RASHOMON_VERSION) + "+";
  for (int shift = 60; shift >= 32; shift -= 4) text.push_back("0123456789abcdef"[(fingerprint >> shift) & 15]);
  return text;
}

}  // namespace

std::string version_with(const Models& models) { return version_of(models.fingerprint()); }

std::string_view version() {
  static const std::string kVersion = version_of(kBuiltinModels);
  return kVersion;
}

}  // namespace rashomon
