// SPDX-License-Identifier: Apache-2.0
#include "compress.h"

#include <zstd.h>

#include <memory>

namespace rashomon {
namespace {

constexpr int kLevel = 3;
constexpr unsigned long long kMostBytes = 1ULL << 30;

}  // namespace

std::string compress(std::string_view bytes) {
  static thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx*)> context = [] {
    std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx*)> made(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
    return made;
  }();
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  out.resize(ZSTD_compress2(context.get(), out.data(), out.size(), bytes.data(), bytes.size()));
  return out;
}

Result<std::string> decompress(std::string_view bytes) {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN) {
    return Error{ErrorCode::corrupt, "a stored reading is damaged (no zstd frame)", ""};
  }
  if (size > kMostBytes) return Error{ErrorCode::too_large, "a stored reading is over 1 GiB", ""};
  // a context is large: one for each thread, not one for each reading
  static thread_local const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(),
                                                                                       ZSTD_freeDCtx);
  std::string out(static_cast<size_t>(size), '\0');
  const size_t got = ZSTD_decompressDCtx(context.get(), out.data(), out.size(), bytes.data(), bytes.size());
  if (ZSTD_isError(got) != 0 || got != out.size()) {
    return Error{ErrorCode::corrupt, std::string("a stored reading is damaged (") + ZSTD_getErrorName(got) + ")", ""};
  }
  return out;
}

}  // namespace rashomon
