// SPDX-License-Identifier: Apache-2.0
// From the paths that were named to the files to read, folders in byte order of names, each folder once.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "rashomon/intake.h"

namespace rashomon {

struct InputFile {
  std::string path;        // to open
  std::string name;        // as recorded
  bool in_folder = false;  // found while walking rather than named
};

/// Calls `on_file` for each file until it gives false. What cannot be walked goes to `on_skip`.
void walk_inputs(const std::vector<std::string>& paths, const std::function<bool(const InputFile&)>& on_file,
                 const std::function<void(Skipped&&)>& on_skip);

}  // namespace rashomon
