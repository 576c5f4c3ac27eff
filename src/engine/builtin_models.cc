// SPDX-License-Identifier: Apache-2.0
// The table of the files that cmake/EmbedModels.cmake put into the binary.
#include <vector>

#include "rashomon/engine.h"

extern "C" {
#define RASHOMON_MODEL(index, name) extern const char rashomon_model_##index[], rashomon_model_##index##_end[];
#include "models_table.inc"
#undef RASHOMON_MODEL
}

namespace rashomon {

Models builtin_models() {
  std::vector<Models::File> files;
#define RASHOMON_MODEL(index, name)                                                                          \
  files.push_back(                                                                                           \
      {name,                                                                                                 \
       {rashomon_model_##index, static_cast<size_t>(rashomon_model_##index##_end - rashomon_model_##index)}, \
       true});
#include "models_table.inc"
#undef RASHOMON_MODEL
  return Models::of_static(std::move(files));
}

}  // namespace rashomon
