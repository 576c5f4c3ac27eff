// SPDX-License-Identifier: Apache-2.0
// Layout: magic "RASHMODL", u32 version, 16 bytes kind, u64 checksum of all that follows it, u32 sections, then for
// each 16 bytes name, u64 offset, u64 size; then the sections. All little-endian.
#include "rashomon/base/model_file.h"

#include "rashomon/base/content_id.h"

namespace rashomon {
namespace {

constexpr std::string_view kMagic = "RASHMODL";
constexpr size_t kName = 16;
constexpr size_t kChecksumAt = 8 + 4 + kName;
constexpr size_t kAlign = 64;
constexpr uint32_t kMostSections = 256;

std::string_view trimmed(std::string_view padded) {
  const size_t end = padded.find('\0');
  return end == std::string_view::npos ? padded : padded.substr(0, end);
}

std::string padded_name(std::string_view name) {
  std::string out(name.substr(0, kName));
  out.resize(kName, '\0');
  return out;
}

}  // namespace

Result<ModelFile> ModelFile::open(std::string_view bytes, std::string_view kind, std::string_view name) {
  return open(bytes, kind, name, false);
}

Result<ModelFile> ModelFile::open(const Models& models, std::string_view kind, std::string_view name) {
  const Result<std::string_view> bytes = models.get(name);
  if (!bytes) return bytes.error();
  return open(*bytes, kind, name, models.is_sound(name));
}

Result<ModelFile> ModelFile::open(std::string_view bytes, std::string_view kind, std::string_view name, bool sound) {
  const std::string file(name);
  const std::string advice = "Rebuild, or retrain the model as its CARD.md says.";
  if (bytes.size() < kChecksumAt + 12 || bytes.substr(0, 8) != kMagic) {
    return Error{ErrorCode::corrupt, "model file " + file + " is no model: its first bytes are not RASHMODL", advice};
  }
  size_t at = 8;
  uint32_t version = 0;
  take(bytes, at, version);
  if (version != kModelFileVersion) {
    return Error{ErrorCode::unsupported,
                 "model file " + file + " has format version " + std::to_string(version) + ", this build reads " +
                     std::to_string(kModelFileVersion),
                 advice};
  }
  if (trimmed(bytes.substr(at, kName)) != kind) {
    return Error{ErrorCode::unsupported, "model file " + file + " is a model of another kind than " + std::string(kind),
                 advice};
  }
  at = kChecksumAt;
  uint64_t checksum = 0;
  take(bytes, at, checksum);
  if (!sound && checksum != hash_bytes(bytes.substr(at))) {
    return Error{ErrorCode::corrupt, "model file " + file + " is damaged: its checksum does not match its bytes",
                 advice};
  }
  ModelFile model;
  model.name_ = file;
  uint32_t count = 0;
  take(bytes, at, count);
  for (uint32_t i = 0; i < count && i < kMostSections; ++i) {
    if (bytes.size() - at < kName + 16)
      return Error{ErrorCode::corrupt, "model file " + file + " is cut off in its table of sections", advice};
    const std::string section_name(trimmed(bytes.substr(at, kName)));
    at += kName;
    uint64_t offset = 0;
    uint64_t size = 0;
    take(bytes, at, offset);
    take(bytes, at, size);
    if (offset > bytes.size() || size > bytes.size() - offset) {
      return Error{ErrorCode::corrupt, "model file " + file + ": section " + section_name + " lies outside the file",
                   advice};
    }
    model.sections_.emplace_back(section_name, bytes.substr(offset, size));
  }
  return model;
}

Result<std::string_view> ModelFile::section(std::string_view section_name) const {
  for (const auto& [name, bytes] : sections_) {
    if (name == section_name) return bytes;
  }
  return Error{ErrorCode::corrupt, "model file " + name_ + " has no section " + std::string(section_name),
               "Rebuild, or retrain the model as its CARD.md says."};
}

std::string write_model_file(std::string_view kind, const std::vector<std::pair<std::string, std::string>>& sections) {
  std::string out(kMagic);
  put(out, kModelFileVersion);
  out += padded_name(kind);
  put(out, uint64_t{0});
  put(out, static_cast<uint32_t>(sections.size()));
  size_t offset = out.size() + sections.size() * (kName + 16);
  std::vector<size_t> offsets;
  for (const auto& [name, bytes] : sections) {
    offset = (offset + kAlign - 1) / kAlign * kAlign;
    offsets.push_back(offset);
    out += padded_name(name);
    put(out, static_cast<uint64_t>(offset));
    put(out, static_cast<uint64_t>(bytes.size()));
    offset += bytes.size();
  }
  for (size_t i = 0; i < sections.size(); ++i) {
    out.resize(offsets[i], '\0');
    out += sections[i].second;
  }
  const uint64_t checksum = hash_bytes(std::string_view(out).substr(kChecksumAt + 8));
  std::memcpy(out.data() + kChecksumAt, &checksum, sizeof(checksum));
  return out;
}

}  // namespace rashomon
