// SPDX-License-Identifier: Apache-2.0
// Where stages find their models, lexicons and rules: by name, as bytes. The engine serves the files that were built
// into the binary; tests and `--models DIR` serve a folder of the same layout ("en/rules/territory.rules").
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"

namespace rashomon {

/// Immutable after construction, so safe to share among threads. Copies share the bytes.
class Models {
 public:
  struct File {
    std::string name;        // "en/tagger.bin"
    std::string_view bytes;  // valid as long as any copy of this Models lives
    bool sound = false;      // its bytes are part of the program: checksums inside need not be asked again
  };

  /// Files that live for the whole program (built into the binary).
  static Models of_static(std::vector<File> files);
  /// Every regular file under `directory`, memory-mapped read-only, named by its relative path with '/'.
  static Result<Models> of_directory(const std::string& directory);

  /// These files and one more, of which a copy is kept. A file of that name is replaced.
  Models with(std::string name, std::string bytes) const;

  /// The bytes of a file, or not_found naming it. The view lives as long as this object.
  Result<std::string_view> get(std::string_view name) const;
  /// False also for a file that is not there.
  bool is_sound(std::string_view name) const;
  /// Equal for equal names and bytes, on every machine.
  uint64_t fingerprint() const;
  /// Files whose name begins with `prefix`, in byte order of their names.
  std::vector<File> list(std::string_view prefix) const;

 private:
  struct State;
  std::shared_ptr<const State> state_;
};

}  // namespace rashomon
