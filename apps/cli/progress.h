// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

#include "context.h"

namespace rashomon::cli {

/// A bar on standard error, in bytes: only on a terminal, only for work of over a second, wiped when it is done.
class Progress {
 public:
  explicit Progress(const Context& context);
  void show(const AddProgress& at);
  void wipe();
  ~Progress() { wipe(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

 private:
  bool wanted_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point begin_, last_;
};

/// "12.3 MB".
std::string human_bytes(uint64_t bytes);
/// "1 report", "12 reports".
std::string counted(uint64_t count, const std::string& noun);

}  // namespace rashomon::cli
