// SPDX-License-Identifier: Apache-2.0
#include "detect_language.h"

#include <cld2/public/compact_lang_det.h>

#include "rashomon/base/unicode.h"

namespace rashomon {

std::string detect_language(std::string_view text) {
  constexpr size_t kEnough = 64 << 10;
  std::string_view head = text.substr(0, kEnough);
  while (!head.empty() && text.size() > head.size() && (static_cast<unsigned char>(text[head.size()]) & 0xC0) == 0x80)
    head.remove_suffix(1);
  bool reliable = false;
  const CLD2::Language found = CLD2::DetectLanguage(head.data(), static_cast<int>(head.size()), true, &reliable);
  if (found == CLD2::UNKNOWN_LANGUAGE || (!reliable && head.size() < 200)) return "und";
  std::string code = CLD2::LanguageCode(found);
  if (const size_t dash = code.find('-'); dash != std::string::npos && code != "zh-Hant") code.resize(dash);
  if (code == "zh-Hant") code = "zh";
  return code == "un" ? "und" : code;
}

std::string language_code(std::string_view stated) {
  const std::string lower = to_lower(trim(stated).substr(0, 40));
  const size_t size = lower.find_first_of("-_");
  const std::string code = lower.substr(0, size);
  if (code.size() == 2 || code.size() == 3) {
    for (const char c : code) {
      if (c < 'a' || c > 'z') return "";
    }
    return code;
  }
  const CLD2::Language named = CLD2::GetLanguageFromName(lower.c_str());
  return named == CLD2::UNKNOWN_LANGUAGE ? "" : CLD2::LanguageCode(named);
}

}  // namespace rashomon
