// SPDX-License-Identifier: Apache-2.0
#include "byte_source.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace rashomon {
namespace {

constexpr size_t kChunk = 128 << 10;
// Text shrinks to a tenth, a very repetitive one to a hundredth. What grows further than that is no report.
constexpr uint64_t kBombRatio = 300, kBombFloor = 256u << 20;

class FileSource : public ByteSource {
 public:
  FileSource(int fd, bool owned) : fd_(fd), owned_(owned) {}
  ~FileSource() override {
    if (owned_) close(fd_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;
  Result<size_t> read(char* buffer, size_t size) override {
    for (;;) {
      const ssize_t n = ::read(fd_, buffer, size);
      if (n >= 0) {
        consumed_ += static_cast<uint64_t>(n);
        return static_cast<size_t>(n);
      }
      if (errno != EINTR)
        return Error{ErrorCode::unreadable, std::string("cannot be read (") + std::strerror(errno) + ")",
                     "Check the file and the disk."};
    }
  }
  uint64_t consumed() const override { return consumed_; }

 private:
  int fd_;
  bool owned_;
  uint64_t consumed_ = 0;
};

/// What both decompressors share: a window on the inner source, and the guard against bombs.
class Unpacker : public ByteSource {
 public:
  explicit Unpacker(std::unique_ptr<ByteSource> inner) : inner_(std::move(inner)), input_(kChunk, '\0') {}
  uint64_t consumed() const override { return inner_->consumed(); }

 protected:
  /// More input, unless some is left; false at its end.
  Result<bool> fill() {
    if (begin_ < end_) return true;
    auto n = inner_->read(input_.data(), input_.size());
    if (!n) return n.error();
    begin_ = 0;
    end_ = *n;
    return *n > 0;
  }
  Result<size_t> give(size_t n) {
    produced_ += n;
    if (produced_ > kBombFloor && produced_ / kBombRatio > inner_->consumed()) {
      return Error{ErrorCode::too_large,
                   "grows over " + std::to_string(kBombRatio) + " times when it is decompressed, which no text does",
                   "Decompress it yourself if it is sound."};
    }
    return n;
  }
  static Error truncated(const char* form) {
    return {ErrorCode::malformed, std::string("the ") + form + " data ends too early; the end of the file is missing",
            "Copy or download the file again."};
  }
  static Error damaged(const char* form, const char* why) {
    return {ErrorCode::malformed, std::string("the ") + form + " data is damaged (" + why + ")",
            "Copy or download the file again."};
  }

  std::unique_ptr<ByteSource> inner_;
  std::string input_;
  size_t begin_ = 0, end_ = 0;
  uint64_t produced_ = 0;
};

class GzipSource : public Unpacker {
 public:
  explicit GzipSource(std::unique_ptr<ByteSource> inner) : Unpacker(std::move(inner)) {
    ready_ = inflateInit2(&stream_, 16 + MAX_WBITS) == Z_OK;
  }
  ~GzipSource() override {
    if (ready_) inflateEnd(&stream_);
  }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;
  Result<size_t> read(char* buffer, size_t size) override {
    if (!ready_) return Error{ErrorCode::io, "zlib cannot start for want of memory", ""};
    stream_.next_out = reinterpret_cast<Bytef*>(buffer);
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out == size && !done_) {
      auto more = fill();
      if (!more) return more.error();
      if (!*more) {
        if (!between_) return truncated("gzip");
        done_ = true;
        break;
      }
      if (between_ && members_ > 0) {
        if (static_cast<unsigned char>(input_[begin_]) != 0x1F) {  // padding behind the last member
          done_ = true;
          break;
        }
        inflateReset(&stream_);
      }
      between_ = false;
      stream_.next_in = reinterpret_cast<Bytef*>(input_.data() + begin_);
      stream_.avail_in = static_cast<uInt>(end_ - begin_);
      const int code = inflate(&stream_, Z_NO_FLUSH);
      begin_ = end_ - stream_.avail_in;
      if (code == Z_STREAM_END) {
        between_ = true;
        ++members_;
      } else if (code != Z_OK && code != Z_BUF_ERROR) {
        return damaged("gzip", stream_.msg != nullptr ? stream_.msg : "bad stream");
      }
    }
    return give(size - stream_.avail_out);
  }

 private:
  z_stream stream_{};
  bool ready_ = false, between_ = true, done_ = false;
  uint64_t members_ = 0;
};

class ZstdSource : public Unpacker {
 public:
  explicit ZstdSource(std::unique_ptr<ByteSource> inner) : Unpacker(std::move(inner)), stream_(ZSTD_createDStream()) {}
  ~ZstdSource() override { ZSTD_freeDStream(stream_); }
  ZstdSource(const ZstdSource&) = delete;
  ZstdSource& operator=(const ZstdSource&) = delete;
  Result<size_t> read(char* buffer, size_t size) override {
    ZSTD_outBuffer out{buffer, size, 0};
    while (out.pos == 0) {
      // A frame may still hold back bytes although its input is used up, so try before asking for more.
      auto more = fill();
      if (!more) return more.error();
      ZSTD_inBuffer in{input_.data(), end_, begin_};
      const size_t before = in.pos;
      const size_t code = ZSTD_decompressStream(stream_, &out, &in);
      begin_ = in.pos;
      if (ZSTD_isError(code) != 0) return damaged("zstd", ZSTD_getErrorName(code));
      if (!*more && out.pos == 0 && in.pos == before) {
        if (!frame_done_) return truncated("zstd");
        break;
      }
      if (in.pos != before || out.pos != 0) frame_done_ = code == 0;
    }
    return give(out.pos);
  }

 private:
  ZSTD_DStream* stream_;
  bool frame_done_ = true;
};

/// Gives back what was read to look at the magic bytes, then the rest; and counts against the limit.
class Prefixed : public ByteSource {
 public:
  Prefixed(std::string head, std::unique_ptr<ByteSource> inner) : head_(std::move(head)), inner_(std::move(inner)) {}
  Result<size_t> read(char* buffer, size_t size) override {
    if (at_ < head_.size()) {
      const size_t n = std::min(size, head_.size() - at_);
      std::memcpy(buffer, head_.data() + at_, n);
      at_ += n;
      return n;
    }
    return inner_->read(buffer, size);
  }
  uint64_t consumed() const override { return inner_->consumed(); }

 private:
  std::string head_;
  size_t at_ = 0;
  std::unique_ptr<ByteSource> inner_;
};

class Limited : public ByteSource {
 public:
  Limited(std::unique_ptr<ByteSource> inner, uint64_t limit) : inner_(std::move(inner)), limit_(limit) {}
  Result<size_t> read(char* buffer, size_t size) override {
    auto n = inner_->read(buffer, size);
    if (n && (produced_ += *n) > limit_) {
      return Error{ErrorCode::too_large, "gives more than the limit of " + std::to_string(limit_) + " bytes",
                   "Split the file, or raise IntakeOptions::max_input_bytes."};
    }
    return n;
  }
  uint64_t consumed() const override { return inner_->consumed(); }

 private:
  std::unique_ptr<ByteSource> inner_;
  uint64_t limit_, produced_ = 0;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> open_source(const std::string& path, uint64_t limit) {
  int fd = 0;
  if (path != "-") {
    fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0) {
      const int why = errno;
      if (why == ENOENT) return Error{ErrorCode::not_found, "there is no such file", "Check the path."};
      return Error{ErrorCode::unreadable, std::string("cannot be opened (") + std::strerror(why) + ")",
                   why == EACCES ? "Check the file's permissions." : "Check the path."};
    }
  }
  std::unique_ptr<ByteSource> source = std::make_unique<FileSource>(fd, path != "-");
  for (int layer = 0; layer < 2; ++layer) {
    std::string head(4, '\0');
    size_t have = 0;
    while (have < head.size()) {
      auto n = source->read(head.data() + have, head.size() - have);
      if (!n) return n.error();
      if (*n == 0) break;
      have += *n;
    }
    head.resize(have);
    const bool gzip = head.substr(0, 2) == "\x1F\x8B";
    const bool zstd = head == "\x28\xB5\x2F\xFD";
    source = std::make_unique<Prefixed>(std::move(head), std::move(source));
    if (gzip) {
      source = std::make_unique<GzipSource>(std::move(source));
    } else if (zstd) {
      source = std::make_unique<ZstdSource>(std::move(source));
    } else {
      break;
    }
  }
  return std::unique_ptr<ByteSource>(std::make_unique<Limited>(std::move(source), limit));
}

std::string_view Reader::peek(size_t size) {
  if (begin_ > 0 && (begin_ == end_ || buffer_.size() - begin_ < size)) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  while (end_ - begin_ < size && !at_end_) {
    if (buffer_.size() - end_ < kChunk)
      buffer_.resize(std::max(end_ + kChunk, std::min(buffer_.size() * 2, begin_ + size + kChunk)));
    auto n = source_->read(buffer_.data() + end_, buffer_.size() - end_);
    if (!n) {
      failure_ = n.error();
      at_end_ = true;
      break;
    }
    if (*n == 0) at_end_ = true;
    end_ += *n;
  }
  return std::string_view(buffer_).substr(begin_, end_ - begin_);
}

}  // namespace rashomon
