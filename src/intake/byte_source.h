// SPDX-License-Identifier: Apache-2.0
// A stream of bytes from a file or standard input, with gzip and zstd taken off by their magic bytes (two layers at
// most).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "rashomon/base/result.h"

namespace rashomon {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Up to `size` bytes into `buffer`; 0 at the end. Errors: unreadable, malformed (truncated or damaged compression),
  /// too_large (over the limit, or a bomb). Messages do not name the file; the caller does.
  virtual Result<size_t> read(char* buffer, size_t size) = 0;
  /// Bytes taken from the file itself so far.
  virtual uint64_t consumed() const = 0;
};

/// Opens `path` ("-": standard input). `limit`: most bytes that may come out of it.
Result<std::unique_ptr<ByteSource>> open_source(const std::string& path, uint64_t limit);

/// A window over a source: look ahead without taking.
class Reader {
 public:
  explicit Reader(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}
  /// The next bytes, at least `size` of them unless the input ends or fails before. The view dies with the next call.
  std::string_view peek(size_t size);
  /// Why the input ended early; what came before can still be taken.
  const std::optional<Error>& failure() const { return failure_; }
  /// REQUIRES size <= what the last peek gave.
  void take(size_t size) { begin_ += size; }
  uint64_t consumed() const { return source_->consumed(); }

 private:
  std::unique_ptr<ByteSource> source_;
  std::string buffer_;
  size_t begin_ = 0, end_ = 0;
  bool at_end_ = false;
  std::optional<Error> failure_;
};

}  // namespace rashomon
