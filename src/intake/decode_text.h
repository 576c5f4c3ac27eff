// SPDX-License-Identifier: Apache-2.0
// Turns the bytes of a file into UTF-8. Well-formed UTF-8 stays as it is, byte by byte, a byte order mark included.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/diagnostic.h"

namespace rashomon {

/// `declared`: the character set that the input itself names, or "". What was converted or replaced is added to
/// `diagnostics`. Errors: malformed if the bytes are no text in any character set.
Result<std::string> decode_text(std::string_view bytes, std::string_view declared,
                                std::vector<Diagnostic>& diagnostics);

/// True if the bytes are surely no text: NUL bytes without the shape of UTF-16, or the head of a known binary form.
bool looks_binary(std::string_view head);
/// "a PDF", "a ZIP archive", ...; "" if unknown.
std::string_view binary_form(std::string_view head);
/// "UTF-16LE", "UTF-16BE" or "" from a byte order mark, or from where the zero bytes lie.
std::string_view utf16_form(std::string_view head);

}  // namespace rashomon
