// SPDX-License-Identifier: Apache-2.0
#include "hyphen_compound.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

/// The last hyphen (ASCII, U+2010 or U+2011) of a word: its place and length; length 0 if there is none.
std::pair<size_t, size_t> last_hyphen(std::string_view word) {
  std::pair<size_t, size_t> found{0, 0};
  if (std::none_of(word.begin(), word.end(), [](char c) { return c == '-' || c == '\xE2'; }))
    return found;  // most words
  for (std::string_view h : {"-", "\xE2\x80\x90", "\xE2\x80\x91"}) {
    const size_t at = word.rfind(h);
    if (at != std::string_view::npos && (found.second == 0 || at > found.first)) found = {at, h.size()};
  }
  return found;
}

}  // namespace

std::optional<HyphenCompound> hyphen_compound_at(const ReportView& view, uint32_t token) {
  const Span whole = view.at(token).span;
  const std::string_view raw = view.text(whole);
  const auto [at, length] = last_hyphen(raw);
  const bool within = length > 0 && at > 0 && at + length < raw.size();
  const bool joined = !within && token >= 2 && !view.at(token).space_before && view.at(token - 1).norm == "-";
  if (!within && !joined) return std::nullopt;  // most words
  HyphenCompound c;
  c.last = token;
  if (within) {
    c.front = {whole.begin, whole.begin + static_cast<uint32_t>(at)};
    c.back = {whole.begin + static_cast<uint32_t>(at + length), whole.end};
    c.front_token = token;
  } else if (joined && !view.at(token - 1).space_before && view.sentence(token).first + 2 <= token) {
    c.front = view.at(token - 2).span;
    c.back = whole;
    c.front_token = token - 2;
  } else {
    return std::nullopt;
  }
  c.front_word = to_lower(view.text(c.front));
  c.back_word = to_lower(view.text(c.back));
  return c;
}

uint32_t noun_behind(const ReportView& view, const HyphenCompound& compound) {
  const auto is_noun = [&](uint32_t t) { return view.at(t).tag == Upos::NOUN || view.at(t).tag == Upos::PROPN; };
  const Sentence& s = view.sentence(compound.last);
  if (s.parsed) {
    uint32_t node = view.at(compound.last).head;
    for (int step = 0; step < 4 && node != kNone; ++step, node = view.at(node).head) {
      if (node > compound.last && is_noun(node)) return node;
    }
  }
  for (uint32_t t = compound.last + 1; t < s.last && t < compound.last + 6; ++t) {
    if (view.at(t).tag == Upos::VERB || view.at(t).tag == Upos::PUNCT) break;
    if (is_noun(t) && (t + 1 >= s.last || !is_noun(t + 1))) return t;
  }
  return kNone;
}

}  // namespace rashomon
