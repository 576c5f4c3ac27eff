// SPDX-License-Identifier: Apache-2.0
// A trained model as one block of bytes: named sections behind a checked header (docs/formats/language-model.md).
// Read in place: the views of ModelFile point into the bytes that were given, so these must outlive it.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"

namespace rashomon {

inline constexpr uint32_t kModelFileVersion = 1;

class ModelFile {
 public:
  /// Errors: corrupt (no model, cut off, checksum), unsupported (another version or kind). `name` is for the message.
  static Result<ModelFile> open(std::string_view bytes, std::string_view kind, std::string_view name);
  /// The same of a file of `models`, which must outlive it; not_found if it is missing. The checksum of one that is
  /// part of the program is not asked.
  static Result<ModelFile> open(const Models& models, std::string_view kind, std::string_view name);
  /// The bytes of a section, or `corrupt` if there is none of that name.
  Result<std::string_view> section(std::string_view section_name) const;

 private:
  static Result<ModelFile> open(std::string_view bytes, std::string_view kind, std::string_view name, bool sound);

  std::string name_;
  std::vector<std::pair<std::string, std::string_view>> sections_;
};

/// The bytes of a model file. Sections start at multiples of 64. REQUIRES names of at most 16 bytes.
std::string write_model_file(std::string_view kind, const std::vector<std::pair<std::string, std::string>>& sections);

/// Reads a plain little-endian value at `at` and moves behind it; false at the end of the bytes.
template <typename T>
bool take(std::string_view bytes, size_t& at, T& value) {
  if (bytes.size() < sizeof(T) || at > bytes.size() - sizeof(T)) return false;
  std::memcpy(&value, bytes.data() + at, sizeof(T));
  at += sizeof(T);
  return true;
}

template <typename T>
void put(std::string& out, const T& value) {
  char raw[sizeof(T)];
  std::memcpy(raw, &value, sizeof(T));
  out.append(raw, sizeof(T));
}

}  // namespace rashomon
