// SPDX-License-Identifier: Apache-2.0
// The layout of places.bin (little-endian; written by tools/make_gazetteer):
//   "RSHG", version u32, checksum u64 of all that follows; counts u32: places, names, pairs of country and division;
//   five sections, each as offset u32 and size u32 behind the head: 0 places, 18 bytes, the largest first: latitude and
//   longitude u24 (steps of 180 and 360 degrees / (2^24 - 1)), id u32,
//     people u16 (11 bits of value, 5 of exponent), pair u16, feature (low 4 bits) and source (high 4 bits) u8, its
//     first name u24 (number of a key)
//   1 block offsets u32: every 16th key
//   2 keys, sorted, front-coded in blocks: letters shared with the key before (low 4 bits) and letters that follow
//   (high 4
//     bits; 15: the number stands behind as u8), those letters; then the places that bear it, ascending, so the largest
//     first: a varint of the first place twice, plus one if more follow; then a varint of how many more, and varints of
//     the steps between them
//   3 tolerant keys: FNV-1a u32 of the key and place u24, sorted
//   4 pairs "SD/29": length u8 and bytes
// All offsets are checked when the file is opened, except those inside a block, which are checked as they are read.
#include <algorithm>
#include <array>

#include "gazetteer_state.h"
#include "place_keys.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "gazetteer/places.bin";
constexpr std::string_view kCountries = "gazetteer/countries.tsv";
constexpr uint32_t kVersion = 2;
constexpr size_t kBlock = 16;
constexpr size_t kPlaceBytes = 18;

uint64_t checksum(std::string_view data) {
  uint64_t h = 0x9E3779B97F4A7C15ULL;
  for (size_t at = 0; at < data.size(); at += 8) {
    uint64_t w = 0;
    for (size_t i = 0; i < 8 && at + i < data.size(); ++i)
      w |= static_cast<uint64_t>(static_cast<unsigned char>(data[at + i])) << (8 * i);
    h = (h ^ w) * 0x9E3779B97F4A7C15ULL;
    h ^= h >> 29;
  }
  return h;
}

Error damaged(const std::string& why) {
  return Error{ErrorCode::corrupt, std::string(kFile) + ": " + why, "Make it again with tools/make_gazetteer."};
}

}  // namespace

Result<void> Gazetteer::State::read(std::string_view bytes, bool sound) {
  constexpr size_t kHead = 16 + 56;
  if (bytes.size() < kHead || bytes.substr(0, 4) != "RSHG") return damaged("no gazetteer");
  if (u32(bytes, 4) != kVersion)
    return Error{ErrorCode::unsupported,
                 std::string(kFile) + ": version " + std::to_string(u32(bytes, 4)) + " is not known",
                 "Make it again with tools/make_gazetteer."};
  const uint64_t sum = u32(bytes, 8) | static_cast<uint64_t>(u32(bytes, 12)) << 32;
  const std::string_view payload = bytes.substr(16);
  if (!sound && checksum(payload) != sum) return damaged("its checksum does not hold");
  places = u32(payload, 0);
  keys = u32(payload, 4);
  const std::string_view data = payload.substr(56);
  std::array<std::string_view, 5> sections;
  for (size_t i = 0; i < sections.size(); ++i) {
    const uint64_t at = u32(payload, 12 + 8 * i);
    const uint64_t size = u32(payload, 16 + 8 * i);
    if (at + size > data.size()) return damaged("a section lies outside");
    sections[i] = data.substr(at, size);
  }
  records = sections[0];
  blocks = sections[1];
  body = sections[2];
  tolerant_rows = sections[3];
  if (records.size() != places * kPlaceBytes || blocks.size() / 4 != (keys + kBlock - 1) / kBlock)
    return damaged("its counts do not fit");
  index_heads();
  std::string_view strings = sections[4];
  for (uint32_t i = 0; i < u32(payload, 8) && !strings.empty(); ++i) {
    const size_t size = static_cast<unsigned char>(strings[0]);
    const std::string_view pair = strings.substr(1, size);
    const size_t slash = std::min(pair.find('/'), pair.size());
    wheres.push_back({std::string(pair.substr(0, slash)), std::string(pair.substr(std::min(slash + 1, pair.size())))});
    strings = strings.substr(std::min(strings.size(), size + 1));
  }
  for (uint32_t i = 0; i < places; ++i) {
    const auto feature = static_cast<PlaceFeature>(records[i * kPlaceBytes + 14] & 0xf);
    const uint32_t pair = u24(records, i * kPlaceBytes + 12) & 0xffff;
    if (pair >= wheres.size()) return damaged("a place lies nowhere");
    const Where& where = wheres[pair];
    if (feature == PlaceFeature::region && !where.division.empty())
      division_place.emplace(where.country + "/" + where.division, i);
    if (feature == PlaceFeature::country) country_place.emplace(where.country, i);
    if (feature == PlaceFeature::capital) capital_place.emplace(where.country, i);
  }
  return {};
}

Result<void> Gazetteer::State::read_countries() {
  auto rows = read_lexicon(models, kCountries, 6);
  if (!rows) return rows.error();
  for (const LexiconRow& row : *rows) {
    country_names.emplace(place_key(row.columns[1]), row.columns[0]);
    for (size_t column : {2U, 3U}) {
      std::string_view rest = row.columns[column];
      while (!rest.empty()) {
        const size_t bar = rest.find('|');
        country_names.emplace(place_key(rest.substr(0, bar)), row.columns[0]);
        rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
      }
    }
  }
  return {};
}

Result<Gazetteer> Gazetteer::open(const Models& models) {
  auto bytes = models.get(kFile);
  if (!bytes) return bytes.error();
  auto state = std::make_shared<State>();
  state->models = models;
  RASHOMON_TRY(state->read(*bytes, models.is_sound(kFile)));
  RASHOMON_TRY(state->read_countries());
  auto own = OwnPlaces::open(models);
  if (!own) return own.error();
  state->own = std::move(*own);
  auto words = PlaceWords::open(models);
  if (!words) return words.error();
  state->words = std::move(*words);
  Gazetteer gazetteer;
  gazetteer.state_ = std::move(state);
  return gazetteer;
}

}  // namespace rashomon
