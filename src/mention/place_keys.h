// SPDX-License-Identifier: Apache-2.0
// Keys under which a place is found. tools/make_gazetteer makes the same keys from the same names: keep both alike.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

/// The name in plain small letters, without accents, points and apostrophes, hyphens as blanks.
std::string place_key(std::string_view name);
/// One key for the spellings of a transliterated name: articles, blanks, doubled letters and like vowels are made one.
std::string tolerant_place_key(std::string_view key);
/// FNV-1a.
uint32_t key_hash(std::string_view text);

}  // namespace rashomon
