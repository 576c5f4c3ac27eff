// SPDX-License-Identifier: Apache-2.0
// Looking up: a binary search over blocks of front-coded keys, then a walk through one block (layout:
// open_gazetteer.cc).
#include "gazetteer.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "gazetteer_state.h"
#include "place_keys.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kBlock = 16;
constexpr size_t kPlaceBytes = 18;
constexpr size_t kMost = 256;

/// Walks through the keys of one block.
class BlockReader {
 public:
  BlockReader(std::string_view body, size_t at) : body_(body), at_(at) {}

  /// The next key; false at the end of the bytes.
  bool next() {
    if (at_ >= body_.size()) return false;
    const auto packed = static_cast<unsigned char>(body_[at_++]);
    size_t shared = packed & 15;
    size_t rest = packed >> 4;
    if (shared == 15) shared = byte();
    if (rest == 15) rest = byte();
    if (at_ > body_.size()) return false;
    key_.resize(std::min(shared, key_.size()));
    key_ += body_.substr(at_, rest);
    at_ = std::min(at_ + rest, body_.size());
    const uint32_t first = varint();
    first_ = first >> 1;
    more_ = (first & 1) != 0 ? varint() : 0;
    return true;
  }
  const std::string& key() const { return key_; }
  /// The places of the key; leaves the reader behind them.
  void places(std::vector<uint32_t>& out, uint32_t end) {
    uint32_t index = first_;
    for (uint32_t i = 0;; ++i) {
      if (index < end && out.size() < kMost) out.push_back(index);
      if (i >= more_ || at_ >= body_.size()) return;
      index += varint();
    }
  }
  void pass() {
    for (uint32_t i = 0; i < more_ && at_ < body_.size(); ++i) varint();
  }

 private:
  size_t byte() { return at_ < body_.size() ? static_cast<unsigned char>(body_[at_++]) : 0; }
  uint32_t varint() {
    uint32_t v = 0;
    for (int shift = 0; at_ < body_.size() && shift < 28; shift += 7) {
      const auto b = static_cast<unsigned char>(body_[at_++]);
      v |= static_cast<uint32_t>(b & 0x7f) << shift;
      if (b < 0x80) break;
    }
    return v;
  }

  std::string_view body_;
  size_t at_ = 0;
  std::string key_;
  uint32_t first_ = 0;
  uint32_t more_ = 0;
};

uint64_t first_letters(std::string_view key) {
  uint64_t letters = 0;
  for (size_t i = 0; i < 8; ++i) letters = letters << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
  return letters;
}

/// The first key of a block, which shares no letters with one before it.
std::string_view head_of_block(std::string_view body, size_t at) {
  if (at >= body.size()) return {};
  size_t rest = static_cast<unsigned char>(body[at++]) >> 4;
  if (rest == 15 && at < body.size()) rest = static_cast<unsigned char>(body[at++]);
  return body.substr(at, rest);
}

}  // namespace

std::string Gazetteer::State::key_of_number(uint32_t number) const {
  if (number >= keys) return "";
  BlockReader block(body, u32(blocks, number / kBlock * 4));
  for (uint32_t i = 0; i <= number % kBlock; ++i) {
    if (i > 0) block.pass();
    if (!block.next()) return "";
  }
  return block.key();
}

PlaceCandidate Gazetteer::State::place(uint32_t index, bool is_weak) const {
  if (index >= places) {
    PlaceCandidate c = own.places[index - places];
    c.weak = is_weak;
    return c;
  }
  const size_t at = index * kPlaceBytes;
  const auto rounded = [](double v) { return std::round(v * 1e4) / 1e4; };
  PlaceCandidate c;
  c.lat = rounded(u24(records, at) * (180.0 / 0xffffff) - 90);
  c.lon = rounded(u24(records, at + 3) * (360.0 / 0xffffff) - 180);
  const std::string id = std::to_string(u32(records, at + 6));
  const uint32_t people = u24(records, at + 10) & 0xffff;
  c.population = (people & 0x7ff) << (people >> 11);
  const Where& where = wheres[u24(records, at + 12) & 0xffff];
  c.country = where.country;
  c.admin1 = where.division;
  const auto kind = static_cast<unsigned char>(records[at + 14]);
  c.feature = static_cast<PlaceFeature>(std::min<uint32_t>(kind & 0xf, static_cast<uint32_t>(PlaceFeature::other)));
  const uint32_t source = kind >> 4;
  c.name = key_of_number(u24(records, at + 15));
  c.id = source == 0   ? "geonames:" + id
         : source == 1 ? "overlay:" + id
         : source == 3 ? "division:" + id
         : source == 4 ? "airport:" + id
                       : "country:" + c.country;
  c.division = source == 3;
  c.weak = is_weak;
  return c;
}

void Gazetteer::State::index_heads() {
  heads.clear();
  for (size_t b = 0; b < blocks.size() / 4; ++b)
    heads.push_back(first_letters(head_of_block(body, u32(blocks, b * 4))));
}

RegionRecord Gazetteer::State::region(uint32_t index) const {
  if (index >= places) {
    const PlaceCandidate& c = own.places[index - places];
    return {c.country, c.admin1, c.feature == PlaceFeature::region, c.division};
  }
  const size_t at = index * kPlaceBytes;
  const Where& where = wheres[u24(records, at + 12) & 0xffff];
  const auto kind = static_cast<unsigned char>(records[at + 14]);
  return {where.country, where.division, (kind & 0xf) == static_cast<unsigned char>(PlaceFeature::region),
          kind >> 4 == 3};
}

std::vector<uint32_t> Gazetteer::State::exact(std::string_view key) const {
  std::vector<uint32_t> found;
  const auto mine = own.by_key.find(key);
  if (mine != own.by_key.end()) {
    for (uint32_t i : mine->second) found.push_back(places + i);
  }
  if (heads.empty()) return found;
  // The last block whose head is not behind the key: among those whose first letters are the key's, or before them.
  const uint64_t letters = first_letters(key);
  const auto same = std::equal_range(heads.begin(), heads.end(), letters);
  auto low = static_cast<size_t>(same.first - heads.begin());
  low = low > 0 ? low - 1 : 0;
  auto high = static_cast<size_t>(same.second - heads.begin());
  while (low + 1 < high) {
    const size_t middle = (low + high) / 2;
    (head_of_block(body, u32(blocks, middle * 4)) <= key ? low : high) = middle;
  }
  BlockReader block(body, u32(blocks, low * 4));
  for (size_t n = 0; n < kBlock && block.next(); ++n) {
    const int order = block.key().compare(key);
    if (order == 0) block.places(found, places);
    if (order >= 0) break;
    block.pass();
  }
  return found;
}

std::vector<uint32_t> Gazetteer::State::tolerant(std::string_view key) const {
  std::vector<uint32_t> found;
  const std::string wanted = tolerant_place_key(key);
  if (wanted.size() < 4) return found;
  const uint32_t hash = key_hash(wanted);
  const auto mine = own.by_tolerant_hash.find(hash);
  if (mine != own.by_tolerant_hash.end()) {
    for (uint32_t i : mine->second) found.push_back(places + i);
  }
  constexpr size_t kRow = 7;
  size_t low = 0;
  size_t high = tolerant_rows.size() / kRow;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (u32(tolerant_rows, middle * kRow) < hash)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < tolerant_rows.size() / kRow && u32(tolerant_rows, low * kRow) == hash && found.size() < kMost; ++low) {
    const uint32_t index = u24(tolerant_rows, low * kRow + 4);
    if (index < places) found.push_back(index);
  }
  return found;
}

const PlaceWords& Gazetteer::words() const { return state_->words; }

bool Gazetteer::knows_name(std::string_view name) const { return !state_->exact(place_key(name)).empty(); }

std::string Gazetteer::State::country_of_name(std::string_view name) const {
  name = trim(name);
  if (name.empty()) return "";
  const size_t letters = static_cast<size_t>(
      std::count_if(name.begin(), name.end(), [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }));
  std::string key = place_key(name);
  if (key.starts_with("the ")) key = key.substr(4);
  size_t first = 0;
  const char32_t initial = next_code_point(name, first);
  // "us" and "polish" are words; "US" and "Polish" are not. "the United States" begins with a small letter.
  if (key.size() <= 3 && letters > 0) return "";
  if (is_lower(initial) && !name.starts_with("the ")) return "";
  const auto it = country_names.find(key);
  return it == country_names.end() ? "" : it->second;
}

std::string Gazetteer::country_of_name(std::string_view name) const { return state_->country_of_name(name); }

std::vector<RegionRecord> Gazetteer::State::regions(std::string_view name) const {
  const std::string key = place_key(name);
  std::vector<uint32_t> found = exact(key);
  if (found.empty() && key.starts_with("the ")) found = exact(std::string_view(key).substr(4));
  std::vector<RegionRecord> out;
  for (uint32_t index : found) out.push_back(region(index));
  return out;
}

PlaceDivision Gazetteer::State::division_of_name(std::string_view name) const {
  PlaceDivision division;
  bool shared = false;
  std::string key = fold(name);
  const bool stop = !key.empty() && key.back() == '.';
  while (!key.empty() && key.back() == '.') key.pop_back();
  if (const auto it = words.shorthands.find(key); it != words.shorthands.end() && stop) division = it->second;
  const std::vector<RegionRecord> bearers = regions(name);
  for (const RegionRecord& c : bearers) {
    if (!c.region || c.country.empty()) continue;
    // A small province does not speak against the towns abroad that bear its name.
    const auto abroad = [&](const RegionRecord& y) { return y.country != c.country; };
    if (c.division && std::any_of(bearers.begin(), bearers.end(), abroad)) continue;
    shared = shared || (!division.country.empty() && division.country != c.country);
    division = {std::string(c.country), std::string(c.admin1)};
  }
  return shared ? PlaceDivision{} : division;
}

std::shared_ptr<const NamedLand> Gazetteer::land(std::string_view name) const {
  const auto make = [&] { return NamedLand{state_->country_of_name(name), state_->division_of_name(name)}; };
  return state_->known_lands.get(name, make, [](const NamedLand&) { return size_t{1}; });
}

std::vector<PlaceCandidate> Gazetteer::State::look_up(std::string_view name) const {
  std::vector<PlaceCandidate> out;
  std::string key = place_key(name);
  if (key.empty()) return out;
  std::vector<uint32_t> found = exact(key);
  if (found.empty() && key.starts_with("the ")) found = exact(std::string_view(key).substr(4));
  bool weak = false;
  if (found.empty()) {
    weak = true;
    found = tolerant(key);
  }
  for (uint32_t index : found) out.push_back(place(index, weak));
  return out;
}

Places Gazetteer::lookup(std::string_view name) const {
  return Places(state_->known_places.get(
      name, [&] { return state_->look_up(name); }, [](const auto& found) { return found.size(); }));
}

std::vector<PlaceCandidate> Gazetteer::country(std::string_view code) const {
  const auto it = state_->country_place.find(code);
  return it == state_->country_place.end() ? std::vector<PlaceCandidate>{}
                                           : std::vector<PlaceCandidate>{state_->place(it->second, false)};
}

std::vector<PlaceCandidate> Gazetteer::capital(std::string_view code) const {
  const auto it = state_->capital_place.find(code);
  return it == state_->capital_place.end() ? std::vector<PlaceCandidate>{}
                                           : std::vector<PlaceCandidate>{state_->place(it->second, false)};
}

std::vector<PlaceCandidate> Gazetteer::division(std::string_view country, std::string_view code) const {
  const auto it = state_->division_place.find(std::string(country) + "/" + std::string(code));
  return it == state_->division_place.end() ? std::vector<PlaceCandidate>{}
                                            : std::vector<PlaceCandidate>{state_->place(it->second, false)};
}

}  // namespace rashomon
