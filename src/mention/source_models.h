// SPDX-License-Identifier: Apache-2.0
// For tests and measuring programs: models/ and data/gazetteer/ of a source tree under the names that the binary knows.
#pragma once

#include <string>
#include <vector>

#include "rashomon/base/models.h"

namespace rashomon {

inline Result<Models> source_models(const std::string& source) {
  // Kept for the whole program, because Models::of_static does not own its bytes.
  static std::vector<Models>* kept = new std::vector<Models>;
  std::vector<Models::File> files;
  for (const char* folder : {"/models", "/data"}) {
    auto models = Models::of_directory(source + folder);
    if (!models) return models.error();
    for (const Models::File& file : models->list(folder == std::string("/data") ? "gazetteer/" : ""))
      files.push_back(file);
    kept->push_back(*models);
  }
  return Models::of_static(std::move(files));
}

}  // namespace rashomon
