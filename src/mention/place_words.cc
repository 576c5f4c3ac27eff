// SPDX-License-Identifier: Apache-2.0
#include "place_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/mention/places.lex";

// In the order of PlaceFeature.
constexpr std::array kFeatures = {"town",     "capital", "region", "country", "district", "airport", "airbase",
                                  "crossing", "base",    "port",   "camp",    "water",    "other"};

bool take(const LexiconRow& row, PlaceWords& words) {
  const std::string& kind = row.columns[0];
  const std::string& word = row.columns[1];
  const std::string value = row.columns.size() > 2 ? row.columns[2] : "";
  if (word.empty()) return false;
  if (kind == "filler") return words.fillers.insert(word), true;
  if (kind == "capital") return words.capitals.insert(word), true;
  if (value.empty()) return false;
  if (kind == "direction") return words.directions[word] = std::strtod(value.c_str(), nullptr), true;
  if (kind == "length") return words.lengths[word] = std::strtod(value.c_str(), nullptr), true;
  if (kind == "shorthand") {
    const std::vector<std::string> parts = split_words(value);
    if (parts.size() != 2) return false;
    words.shorthands[word] = {parts[0], parts[1]};
    return true;
  }
  const std::optional<PlaceFeature> feature = place_feature_named(value);
  if (kind != "kind" || !feature) return false;
  words.kinds[word] = *feature;
  return true;
}

}  // namespace

std::optional<PlaceFeature> place_feature_named(std::string_view word) {
  const auto feature = std::find(kFeatures.begin(), kFeatures.end(), word);
  if (feature == kFeatures.end()) return std::nullopt;
  return static_cast<PlaceFeature>(feature - kFeatures.begin());
}

Result<PlaceWords> PlaceWords::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2);
  if (!rows) return rows.error();
  PlaceWords words;
  for (const LexiconRow& row : *rows) {
    if (!take(row, words)) return bad_row(kFile, row, "a known class with its value");
  }
  auto dialling = DiallingCodes::open(models);
  if (!dialling) return dialling.error();
  words.dialling = std::move(*dialling);
  return words;
}

}  // namespace rashomon
