// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace rashomon::cli {
namespace {

constexpr size_t kBufferBytes = 1 << 16;

Error write_error(const std::string& where, int code) {
  return {code == ENOSPC || code == EDQUOT ? ErrorCode::full : ErrorCode::unreadable,
          where + " cannot be written (" + std::strerror(code) + ")", "name another place with -o"};
}

}  // namespace

Result<Output> Output::open(const std::string& path, std::string_view colour) {
  Output output;
  if (path.empty() || path == "-") {
    output.descriptor_ = STDOUT_FILENO;
    output.terminal_ = terminal_of(STDOUT_FILENO, colour);
    return output;
  }
  output.path_ = path;
  // A device or pipe is written as it is; a file is written beside and put in place at the end.
  struct stat there {};
  const bool special = stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode);
  if (!special) output.part_ = path + ".part";
  output.descriptor_ = ::open((special ? path : output.part_).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (output.descriptor_ < 0) return write_error(path, errno);
  output.terminal_ = terminal_of(output.descriptor_, colour == "always" ? "always" : "never");
  return output;
}

Output::Output(Output&& other) noexcept { *this = std::move(other); }

Output& Output::operator=(Output&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(path_, other.path_);
  std::swap(part_, other.part_);
  std::swap(buffer_, other.buffer_);
  std::swap(failure_, other.failure_);
  std::swap(terminal_, other.terminal_);
  return *this;
}

Output::~Output() {
  if (descriptor_ >= 0 && descriptor_ != STDOUT_FILENO) {
    close(descriptor_);
    if (!part_.empty()) unlink(part_.c_str());
  }
}

void Output::data(std::string_view text) { terminal_.is_terminal ? shown(printable(text, true)) : shown(text); }

void Output::shown(std::string_view text) {
  buffer_.append(text);
  if (buffer_.size() >= kBufferBytes) flush();
}

void Output::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty() && failure_ == 0) {
    const ssize_t wrote = write(descriptor_, rest.data(), rest.size());
    if (wrote >= 0) {
      rest.remove_prefix(static_cast<size_t>(wrote));
    } else if (errno == EPIPE) {
      std::_Exit(0);  // whoever read has enough; nothing is left to say
    } else if (errno != EINTR) {
      failure_ = errno;
    }
  }
  buffer_.clear();
}

Result<void> Output::finish() {
  flush();
  const std::string where = path_.empty() ? "standard output" : path_;
  if (failure_ != 0) return write_error(where, failure_);
  if (path_.empty()) return {};
  if (close(std::exchange(descriptor_, -1)) != 0) return write_error(where, errno);
  if (!part_.empty() && std::rename(part_.c_str(), path_.c_str()) != 0) return write_error(where, errno);
  part_.clear();
  return {};
}

}  // namespace rashomon::cli
