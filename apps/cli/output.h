// SPDX-License-Identifier: Apache-2.0
// Where data goes: standard output, or the file of -o, which appears whole or not at all. A reader that goes away ends
// the program quietly; a full disk is an error.
#pragma once

#include <string>
#include <string_view>

#include "rashomon/base/result.h"
#include "terminal.h"

namespace rashomon::cli {

class Output {
 public:
  /// `path` empty or "-": standard output.
  static Result<Output> open(const std::string& path, std::string_view colour);

  /// Data of unknown content: on a terminal its control bytes are escaped.
  void data(std::string_view text);
  /// Text that was made printable already, with styles of ours.
  void shown(std::string_view text);
  /// Everything is written, and the file of -o stands under its name.
  Result<void> finish();
  const Terminal& terminal() const { return terminal_; }

  Output() = default;
  Output(Output&& other) noexcept;
  Output& operator=(Output&& other) noexcept;
  ~Output();

 private:
  void flush();
  int descriptor_ = -1;
  std::string path_, part_;  // part_: the file while it grows
  std::string buffer_;
  int failure_ = 0;  // errno of the first write that failed
  Terminal terminal_;
};

}  // namespace rashomon::cli
