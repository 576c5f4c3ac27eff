// SPDX-License-Identifier: Apache-2.0
// The layout of places.bin (little-endian; written by tools/make_gazetteer):
//   "RSHG", version u32, checksum u64 of all that follows; counts u32: places, names, countries, divisions;
//   six sections, each as offset u32 and size u32 behind the head:
//   0 places, 24 bytes: lat, lon i32 (1e-5 degrees), id u32, population u32, name offset u32, division u16, country u8,
//     feature (low 4 bits) and source (high 4 bits) u8
//   1 names: length u8 and bytes   2 block offsets u32: every 16th key   3 keys, sorted, front-coded in blocks: shared
//   u8,
//     rest u8, bytes, count varint, places u24 each (largest population first)
//   4 tolerant keys: FNV-1a u32 of the key and place u32, sorted   5 country codes, then division codes: length u8 and
//   bytes
// All offsets are checked when the file is opened, except those inside a block, which are checked as they are read.
#include "gazetteer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <unordered_map>

#include "place_words.h"
#include "rashomon/base/unicode.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "gazetteer/places.bin";
constexpr std::string_view kCountries = "gazetteer/countries.tsv";
constexpr uint32_t kVersion = 1;
constexpr size_t kBlock = 16;
constexpr size_t kPlaceBytes = 24;
constexpr size_t kMost = 256;
constexpr size_t kLongestName = 120;

uint32_t u32(std::string_view b, size_t at) {
  uint32_t v = 0;
  for (size_t i = 0; i < 4; ++i) v |= static_cast<uint32_t>(static_cast<unsigned char>(b[at + i])) << (8 * i);
  return v;
}

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

/// Letters that NFKD leaves alone, in ASCII; "" for those that are dropped.
std::optional<std::string_view> plain_letter(char32_t c) {
  switch (c) {
    case 0xF8: return "o";
    case 0x142: return "l";
    case 0x111:
    case 0xF0: return "d";
    case 0x131: return "i";
    case 0xE6: return "ae";
    case 0x153: return "oe";
    case 0xFE: return "th";
    case 0x259: return "e";
    case 0x2BB:
    case 0x2BD:
    case 0x2BE:
    case 0x2BF: return "";
    default: return std::nullopt;
  }
}

std::string key_of(std::string_view name) {
  const std::string folded = fold(name.substr(0, kLongestName));
  std::string out;
  size_t at = 0;
  while (at < folded.size()) {
    const size_t from = at;
    const char32_t c = next_code_point(folded, at);
    if (c == '\'' || c == '.' || c == '"') continue;
    if (c == '-' || c == '/' || c == ',' || c == ' ') {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      continue;
    }
    const auto letter = c < 0x80 ? std::nullopt : plain_letter(c);
    out.append(letter ? *letter : std::string_view(folded).substr(from, at - from));
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

bool is_article(std::string_view word) {
  static constexpr std::array<std::string_view, 13> kArticles = {"al", "el", "ul",  "ad",  "ar",  "as", "at",
                                                                 "an", "az", "ash", "adh", "ath", "the"};
  return std::find(kArticles.begin(), kArticles.end(), word) != kArticles.end();
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// One key for the spellings of a transliterated name: articles, blanks, doubled letters and like vowels are made one.
std::string weak_key(std::string_view key) {
  std::string joined;
  for (const std::string& word : split_words(key)) {
    if (!is_article(word)) joined += word;
  }
  if (joined.empty()) {
    for (const std::string& word : split_words(key)) joined += word;
  }
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kPairs = {
      {{"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ie", "i"}, {"ei", "i"}, {"q", "k"}, {"dj", "j"}}};
  for (const auto& [from, to] : kPairs) replace_all(joined, from, to);
  std::string out;
  for (char c : joined) {
    const char d = c == 'o' ? 'u' : c == 'e' || c == 'y' ? 'i' : c;
    if (out.empty() || out.back() != d) out.push_back(d);
  }
  if (out.size() > 3 && out.back() == 'h') out.pop_back();
  return out;
}

uint32_t fnv(std::string_view text) {
  uint32_t h = 0x811C9DC5;
  for (char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x01000193;
  return h;
}

Error damaged(const std::string& why) {
  return Error{ErrorCode::corrupt, std::string(kFile) + ": " + why, "Make it again with tools/make_gazetteer."};
}

}  // namespace

struct Gazetteer::State {
  Models models;  // keeps the bytes
  uint32_t places = 0;
  uint32_t keys = 0;
  std::string_view records, names, blocks, body, weak;
  std::vector<std::string> countries, divisions;
  std::unordered_map<std::string, std::string> country_names;  // folded name or demonym -> code
  std::unordered_map<std::string, uint32_t> country_place, capital_place, division_place;
  PlaceWords words;

  PlaceCandidate place(uint32_t index, bool is_weak) const;
  std::vector<uint32_t> exact(std::string_view key) const;
  std::vector<uint32_t> tolerant(std::string_view key) const;
  std::string_view name_of(uint32_t index) const;

  Result<void> read(std::string_view bytes);
  Result<void> read_countries();
};

std::string_view Gazetteer::State::name_of(uint32_t index) const {
  const uint32_t at = u32(records, index * kPlaceBytes + 16);
  if (at >= names.size()) return {};
  return names.substr(at + 1, static_cast<unsigned char>(names[at]));
}

PlaceCandidate Gazetteer::State::place(uint32_t index, bool is_weak) const {
  const size_t at = index * kPlaceBytes;
  PlaceCandidate c;
  c.lat = static_cast<int32_t>(u32(records, at)) / 1e5;
  c.lon = static_cast<int32_t>(u32(records, at + 4)) / 1e5;
  const uint32_t id = u32(records, at + 8);
  c.population = u32(records, at + 12);
  c.name = std::string(name_of(index));
  const uint32_t packed = u32(records, at + 20);
  const uint32_t division = packed & 0xffff;
  const uint32_t code = packed >> 16 & 0xff;
  const uint32_t source = packed >> 28;
  c.feature =
      static_cast<PlaceFeature>(std::min<uint32_t>(packed >> 24 & 0xf, static_cast<uint32_t>(PlaceFeature::other)));
  if (division < divisions.size()) c.admin1 = divisions[division];
  if (code < countries.size()) c.country = countries[code];
  c.id = source == 0   ? "geonames:" + std::to_string(id)
         : source == 1 ? "overlay:" + std::to_string(id)
         : source == 3 ? "division:" + std::to_string(id)
                       : "country:" + c.country;
  c.division = source == 3;
  c.weak = is_weak;
  return c;
}

std::vector<uint32_t> Gazetteer::State::exact(std::string_view key) const {
  const size_t count = blocks.size() / 4;
  const auto head = [&](size_t block) -> std::string_view {
    const size_t at = u32(blocks, block * 4);
    if (at + 2 > body.size()) return {};
    return body.substr(at + 2, static_cast<unsigned char>(body[at + 1]));
  };
  size_t low = 0;
  size_t high = count;  // the last block whose head is not behind the key
  while (low + 1 < high) {
    const size_t middle = (low + high) / 2;
    (head(middle) <= key ? low : high) = middle;
  }
  std::vector<uint32_t> found;
  if (count == 0) return found;
  size_t at = u32(blocks, low * 4);
  std::string here;
  for (size_t n = 0; n < kBlock && at + 2 <= body.size(); ++n) {
    const size_t shared = static_cast<unsigned char>(body[at]);
    const size_t rest = static_cast<unsigned char>(body[at + 1]);
    here.resize(std::min(shared, here.size()));
    here += body.substr(at + 2, rest);
    at += 2 + rest;
    uint32_t many = 0;
    for (int shift = 0; at < body.size() && shift < 28; shift += 7) {
      const auto byte = static_cast<unsigned char>(body[at++]);
      many |= static_cast<uint32_t>(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (here == key) {
      for (uint32_t i = 0; i < many && i < kMost && at + 3 <= body.size(); ++i, at += 3) {
        const uint32_t index = static_cast<unsigned char>(body[at]) |
                               static_cast<uint32_t>(static_cast<unsigned char>(body[at + 1])) << 8 |
                               static_cast<uint32_t>(static_cast<unsigned char>(body[at + 2])) << 16;
        if (index < places) found.push_back(index);
      }
      return found;
    }
    if (here > key) return found;
    at += static_cast<size_t>(many) * 3;
  }
  return found;
}

std::vector<uint32_t> Gazetteer::State::tolerant(std::string_view key) const {
  std::vector<uint32_t> found;
  const std::string wanted = weak_key(key);
  if (wanted.size() < 4) return found;
  const uint32_t hash = fnv(wanted);
  size_t low = 0;
  size_t high = weak.size() / 8;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (u32(weak, middle * 8) < hash)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < weak.size() / 8 && u32(weak, low * 8) == hash && found.size() < kMost; ++low) {
    const uint32_t index = u32(weak, low * 8 + 4);
    if (index < places) found.push_back(index);
  }
  std::stable_sort(found.begin(), found.end(), [&](uint32_t a, uint32_t b) {
    return u32(records, a * kPlaceBytes + 12) > u32(records, b * kPlaceBytes + 12);
  });
  return found;
}

Result<void> Gazetteer::State::read(std::string_view bytes) {
  constexpr size_t kHead = 16 + 16 + 48;
  if (bytes.size() < kHead || bytes.substr(0, 4) != "RSHG") return damaged("no gazetteer");
  if (u32(bytes, 4) != kVersion)
    return Error{ErrorCode::unsupported,
                 std::string(kFile) + ": version " + std::to_string(u32(bytes, 4)) + " is not known",
                 "Make it again with tools/make_gazetteer."};
  const uint64_t sum = u32(bytes, 8) | static_cast<uint64_t>(u32(bytes, 12)) << 32;
  const std::string_view payload = bytes.substr(16);
  if (checksum(payload) != sum) return damaged("its checksum does not hold");
  places = u32(payload, 0);
  keys = u32(payload, 4);
  const std::string_view data = payload.substr(64);
  std::array<std::string_view, 6> sections;
  for (size_t i = 0; i < sections.size(); ++i) {
    const uint64_t at = u32(payload, 16 + 8 * i);
    const uint64_t size = u32(payload, 20 + 8 * i);
    if (at + size > data.size()) return damaged("a section lies outside");
    sections[i] = data.substr(at, size);
  }
  records = sections[0];
  names = sections[1];
  blocks = sections[2];
  body = sections[3];
  weak = sections[4];
  if (records.size() != places * kPlaceBytes || blocks.size() / 4 != (keys + kBlock - 1) / kBlock)
    return damaged("its counts do not fit");
  std::string_view strings = sections[5];
  const uint64_t all = static_cast<uint64_t>(u32(payload, 8)) + u32(payload, 12);
  for (uint64_t i = 0; i < all && !strings.empty(); ++i) {
    const size_t size = static_cast<unsigned char>(strings[0]);
    (i < u32(payload, 8) ? countries : divisions).emplace_back(strings.substr(1, size));
    strings = strings.substr(std::min(strings.size(), size + 1));
  }
  for (uint32_t i = 0; i < places; ++i) {
    const uint32_t packed = u32(records, i * kPlaceBytes + 20);
    const auto feature = static_cast<PlaceFeature>(packed >> 24 & 0xf);
    const uint32_t division = packed & 0xffff;
    if (feature == PlaceFeature::region && division < divisions.size() && !divisions[division].empty() &&
        (packed >> 16 & 0xff) < countries.size()) {
      division_place.emplace(countries[packed >> 16 & 0xff] + "/" + divisions[division], i);
    }
    if (feature != PlaceFeature::country && feature != PlaceFeature::capital) continue;
    const uint32_t code = packed >> 16 & 0xff;
    if (code < countries.size())
      (feature == PlaceFeature::country ? country_place : capital_place).emplace(countries[code], i);
  }
  return {};
}

Result<void> Gazetteer::State::read_countries() {
  auto rows = read_lexicon(models, kCountries, 6);
  if (!rows) return rows.error();
  for (const LexiconRow& row : *rows) {
    country_names.emplace(key_of(row.columns[1]), row.columns[0]);
    for (size_t column : {2U, 3U}) {
      std::string_view rest = row.columns[column];
      while (!rest.empty()) {
        const size_t bar = rest.find('|');
        country_names.emplace(key_of(rest.substr(0, bar)), row.columns[0]);
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
  RASHOMON_TRY(state->read(*bytes));
  RASHOMON_TRY(state->read_countries());
  auto words = PlaceWords::open(models);
  if (!words) return words.error();
  state->words = std::move(*words);
  Gazetteer gazetteer;
  gazetteer.state_ = std::move(state);
  return gazetteer;
}

const PlaceWords& Gazetteer::words() const { return state_->words; }

bool Gazetteer::knows_name(std::string_view name) const { return !state_->exact(key_of(name)).empty(); }

std::string Gazetteer::country_of_name(std::string_view name) const {
  name = trim(name);
  if (name.empty()) return "";
  const size_t letters = static_cast<size_t>(
      std::count_if(name.begin(), name.end(), [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }));
  std::string key = key_of(name);
  if (key.starts_with("the ")) key = key.substr(4);
  size_t first = 0;
  const char32_t initial = next_code_point(name, first);
  // "us" and "polish" are words; "US" and "Polish" are not. "the United States" begins with a small letter.
  if (key.size() <= 3 && letters > 0) return "";
  if (is_lower(initial) && !name.starts_with("the ")) return "";
  const auto it = state_->country_names.find(key);
  return it == state_->country_names.end() ? "" : it->second;
}

std::vector<PlaceCandidate> Gazetteer::lookup(std::string_view name) const {
  std::vector<PlaceCandidate> out;
  std::string key = key_of(name);
  if (key.empty()) return out;
  std::vector<uint32_t> found = state_->exact(key);
  if (found.empty() && key.starts_with("the ")) found = state_->exact(std::string_view(key).substr(4));
  bool weak = false;
  if (found.empty()) {
    weak = true;
    found = state_->tolerant(key);
  }
  for (uint32_t index : found) out.push_back(state_->place(index, weak));
  return out;
}

std::vector<PlaceCandidate> Gazetteer::country(std::string_view code) const {
  const auto it = state_->country_place.find(std::string(code));
  return it == state_->country_place.end() ? std::vector<PlaceCandidate>{}
                                           : std::vector<PlaceCandidate>{state_->place(it->second, false)};
}

std::vector<PlaceCandidate> Gazetteer::capital(std::string_view code) const {
  const auto it = state_->capital_place.find(std::string(code));
  return it == state_->capital_place.end() ? std::vector<PlaceCandidate>{}
                                           : std::vector<PlaceCandidate>{state_->place(it->second, false)};
}

std::vector<PlaceCandidate> Gazetteer::division(std::string_view country, std::string_view code) const {
  const auto it = state_->division_place.find(std::string(country) + "/" + std::string(code));
  return it == state_->division_place.end() ? std::vector<PlaceCandidate>{}
                                            : std::vector<PlaceCandidate>{state_->place(it->second, false)};
}

}  // namespace rashomon
