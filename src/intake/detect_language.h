// SPDX-License-Identifier: Apache-2.0
// Guesses the language of a report with CLD2.
#pragma once

#include <string>
#include <string_view>

namespace rashomon {

/// ISO 639-1 (or the longer code where there is none); "und" where the text is too short or mixed. Reads at most the
/// first 64 KiB. `text` may be any bytes.
std::string detect_language(std::string_view text);
/// "en" of "en-GB", "EN_us" or "English"; "" if it is none of these forms.
std::string language_code(std::string_view stated);

}  // namespace rashomon
