// SPDX-License-Identifier: Apache-2.0
#include "rashomon/base/content_id.h"

#include <xxhash.h>

namespace rashomon {

std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts) {
  size_t bytes = 0;
  for (std::string_view part : parts) bytes += 8 + part.size();
  std::string framed;
  framed.reserve(bytes);
  for (std::string_view part : parts) {
    uint64_t size = part.size();
    for (int i = 0; i < 8; ++i, size >>= 8) framed.push_back(static_cast<char>(size & 0xff));
    framed.append(part);
  }
  uint64_t h = XXH3_128bits(framed.data(), framed.size()).high64;
  std::string id;
  id.reserve(prefix.size() + 16);
  id += prefix;
  for (int shift = 60; shift >= 0; shift -= 4) id.push_back("0123456789abcdef"[(h >> shift) & 15]);
  return id;
}

uint64_t hash_bytes(std::string_view bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

}  // namespace rashomon
