// SPDX-License-Identifier: Apache-2.0
#include "find_published.h"

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

When date_within(std::string_view text, Span span, const IntakeLexicon& lexicon) {
  const std::string_view view = span.of(text).substr(0, 400);
  for (size_t at = 0; at < view.size(); ++at) {
    const auto c = static_cast<unsigned char>(view[at]);
    const bool begins =
        (is_letter(c) || is_digit(c)) && (at == 0 || !(is_letter(static_cast<unsigned char>(view[at - 1])) ||
                                                       is_digit(static_cast<unsigned char>(view[at - 1]))));
    if (!begins) continue;
    const DateMatch match = date_at(view, at, lexicon.calendar);
    if (match.day == kNoDay) continue;
    const auto begin = span.begin + static_cast<uint32_t>(at);
    return {{match.day, match.day}, Basis::stated, {begin, span.begin + static_cast<uint32_t>(match.end)}};
  }
  return {};
}

}  // namespace

When find_published(std::string_view text, const FoundBlocks& found, Span dateline, const IntakeLexicon& lexicon) {
  const auto first_of = [&](FurnitureKind kind) {
    for (const LinePart& part : found.furniture) {
      if (part.kind != kind) continue;
      const When when = date_within(text, part.span, lexicon);
      if (when.basis == Basis::stated) return when;
    }
    return When{};
  };
  When when = first_of(FurnitureKind::date);
  if (when.basis == Basis::unknown && !dateline.empty()) when = date_within(text, dateline, lexicon);
  if (when.basis == Basis::unknown) when = first_of(FurnitureKind::updated);
  return when;
}

}  // namespace rashomon
