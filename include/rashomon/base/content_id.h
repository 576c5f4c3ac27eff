// SPDX-License-Identifier: Apache-2.0
// Ids made from content: the same input gives the same id on every machine, in any order.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace rashomon {

/// `prefix` + 16 hexadecimal digits of XXH3-128 over the parts, each framed by its length so that ("ab","c") and
/// ("a","bc") differ. Prefixes in use: r_ report, en_ entity, ev_ event, c_ claim, rel_ relation, st_ story, ct_
/// control, qn_ quantity, qt_ quote, w_ wording.
std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts);

/// 64-bit XXH3 of bytes, for tables and sketches (not for ids).
uint64_t hash_bytes(std::string_view bytes, uint64_t seed = 0);

}  // namespace rashomon
