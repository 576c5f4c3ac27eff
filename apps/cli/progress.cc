// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include <unistd.h>

#include <cstdio>

namespace rashomon::cli {

Progress::Progress(const Context& context)
    : wanted_(isatty(STDERR_FILENO) == 1 && !context.quiet() && !context.arguments.has("no-progress")),
      begin_(std::chrono::steady_clock::now()),
      last_(begin_) {}

void Progress::show(const AddProgress& at) {
  if (!wanted_) return;
  const auto now = std::chrono::steady_clock::now();
  const bool all = at.bytes_total > 0 && at.bytes_done >= at.bytes_total;
  if (now - begin_ < std::chrono::seconds(1) || (!all && now - last_ < std::chrono::milliseconds(100))) return;
  last_ = now;
  shown_ = true;
  std::string line = "\r\x1b[K";
  if (at.bytes_total > 0) {
    constexpr uint64_t kCells = 24;
    const uint64_t full = std::min<uint64_t>(kCells, at.bytes_done * kCells / at.bytes_total);
    line += "[";
    for (uint64_t i = 0; i < kCells; ++i) line += i < full ? "=" : " ";
    line += "] " + std::to_string(std::min<uint64_t>(100, at.bytes_done * 100 / at.bytes_total)) + " %  " +
            human_bytes(at.bytes_done) + " of " + human_bytes(at.bytes_total);
  } else {
    line += human_bytes(at.bytes_done);
  }
  line += ", " + counted(at.reports, "report");
  if (all) line += ", building the ledger";
  (void)!write(STDERR_FILENO, line.data(), line.size());
}

void Progress::wipe() {
  if (shown_) (void)!write(STDERR_FILENO, "\r\x1b[K", 4);
  shown_ = false;
}

std::string human_bytes(uint64_t bytes) {
  char text[32];
  if (bytes < 1000) {
    std::snprintf(text, sizeof text, "%u B", static_cast<unsigned>(bytes));
  } else if (bytes < 1000000) {
    std::snprintf(text, sizeof text, "%.1f kB", static_cast<double>(bytes) / 1e3);
  } else if (bytes < 1000000000) {
    std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
  } else {
    std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
  }
  return text;
}

std::string counted(uint64_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace rashomon::cli
