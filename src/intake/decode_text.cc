// SPDX-License-Identifier: Apache-2.0
#include "decode_text.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

struct Magic {
  std::string_view head, form;
};
using namespace std::string_view_literals;
constexpr std::array<Magic, 17> kMagics = {{{"%PDF-", "a PDF"},
                                            {"PK\x03\x04", "a ZIP archive or office file"},
                                            {"\x89PNG", "a PNG picture"},
                                            {"\xFF\xD8\xFF", "a JPEG picture"},
                                            {"GIF8", "a GIF picture"},
                                            {"\x7F"
                                             "ELF",
                                             "a program"},
                                            {"SQLite format 3", "a SQLite database"},
                                            {"BZh", "a bzip2 archive"},
                                            {"\xFD"
                                             "7zXZ",
                                             "an xz archive"},
                                            {"7z\xBC\xAF", "a 7z archive"},
                                            {"Rar!", "a RAR archive"},
                                            {"\xD0\xCF\x11\xE0", "an old office file"},
                                            {"OggS", "a sound file"},
                                            {"ID3", "a sound file"},
                                            {"PAR1", "a Parquet file"},
                                            {"\0\0\0\x18"
                                             "ftyp"sv,
                                             "a video"},
                                            {"wOF", "a font"}}};

/// How many well-formed sequences of two bytes and more, and how many ill-formed bytes.
void count_sequences(std::string_view bytes, size_t& good, size_t& bad, size_t& first_bad) {
  good = bad = 0;
  for (size_t at = 0; at < bytes.size();) {
    const size_t from = at;
    const char32_t c = next_code_point(bytes, at);
    if (c == 0xFFFD && at == from + 1) {
      if (bad++ == 0) first_bad = from;
    } else if (c >= 0x80) {
      ++good;
    }
  }
}

bool convert(std::string_view bytes, const char* charset, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(charset, &status), &ucnv_close);
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status), &ucnv_close);
  if (U_FAILURE(status)) return false;
  std::array<UChar, 4096> pivot;
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  const char* source = bytes.data();
  const char* const end = bytes.data() + bytes.size();
  std::array<char, 16384> buffer;
  out.clear();
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = buffer.data();
    ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source, end, pivot.data(),
                   &pivot_source, &pivot_target, pivot.data() + pivot.size(), first, true, &status);
    first = false;
    out.append(buffer.data(), target);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return U_SUCCESS(status);
}

/// The character set that ICU's statistics take the bytes for; windows-1252 where they cannot tell.
std::string detect_charset(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  if (U_FAILURE(status)) return "windows-1252";
  const std::string_view head = bytes.substr(0, 256 << 10);
  ucsdet_setText(detector.get(), head.data(), static_cast<int32_t>(head.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return "windows-1252";
  const char* name = ucsdet_getName(match, &status);
  const int32_t confidence = ucsdet_getConfidence(match, &status);
  const std::string_view found = U_SUCCESS(status) ? name : "";
  // As browsers do: what is called Latin-1 is read as its superset.
  if (confidence < 30 || found == "ISO-8859-1" || found == "UTF-8" || found.substr(0, 4) == "UTF-" ||
      found.substr(0, 4) == "IBM4")
    return "windows-1252";
  return std::string(found);
}

}  // namespace

std::string_view binary_form(std::string_view head) {
  for (const Magic& magic : kMagics) {
    if (head.substr(0, magic.head.size()) == magic.head) return magic.form;
  }
  return "";
}

std::string_view utf16_form(std::string_view head) {
  if (head.size() >= 2 && head[0] == '\xFF' && head[1] == '\xFE') return "UTF-16LE";
  if (head.size() >= 2 && head[0] == '\xFE' && head[1] == '\xFF') return "UTF-16BE";
  const std::string_view sample = head.substr(0, 4096);
  if (sample.size() < 8) return "";
  size_t zeros[2] = {0, 0};
  for (size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == 0 ? 1 : 0;
  const size_t half = sample.size() / 2;
  if (zeros[1] * 10 > half * 4 && zeros[0] * 50 < half) return "UTF-16LE";
  if (zeros[0] * 10 > half * 4 && zeros[1] * 50 < half) return "UTF-16BE";
  return "";
}

bool looks_binary(std::string_view head) {
  if (!binary_form(head).empty()) return true;
  if (!utf16_form(head).empty()) return false;
  const std::string_view sample = head.substr(0, 8192);
  size_t controls = 0;
  for (const char c : sample) {
    if (c == 0) return true;
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 32 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v' && byte != 0x1B)
      ++controls;
  }
  return controls * 20 > sample.size();
}

Result<std::string> decode_text(std::string_view bytes, std::string_view declared,
                                std::vector<Diagnostic>& diagnostics) {
  const std::string_view utf16 = utf16_form(bytes);
  if (utf16.empty() && looks_binary(bytes)) {
    const std::string_view form = binary_form(bytes);
    return Error{ErrorCode::malformed,
                 "the bytes are no text" +
                     (form.empty() ? std::string(" in any character set") : ": this is " + std::string(form)),
                 "Give plain text, HTML or JSON Lines."};
  }
  if (utf16.empty() && valid_utf8(bytes)) return std::string(bytes);
  std::string charset(utf16);
  if (charset.empty()) {
    size_t good = 0, bad = 0, first = 0;
    count_sequences(bytes, good, bad, first);
    if (good >= 2 * bad || (bad <= 2 && first + 4 > bytes.size())) {
      diagnostics.push_back({"ill_formed_utf8",
                             std::to_string(bad) + " bytes are no UTF-8, the first at byte " + std::to_string(first) +
                                 "; each reads as U+FFFD",
                             {}});
      return replace_ill_formed(bytes);
    }
    charset = declared.empty() || to_lower(declared) == "utf-8" ? detect_charset(bytes) : std::string(declared);
    if (to_lower(charset) == "iso-8859-1") charset = "windows-1252";
  }
  std::string out;
  const std::string_view from =
      bytes.substr(!utf16.empty() && bytes.size() >= 2 && (bytes[0] == '\xFF' || bytes[0] == '\xFE') ? 2 : 0);
  if (!convert(from, charset.c_str(), out)) {
    charset = "windows-1252";
    if (!convert(from, charset.c_str(), out))
      return Error{ErrorCode::malformed, "the bytes are no text in any known character set",
                   "Convert the file to UTF-8."};
  }
  diagnostics.push_back({"converted_encoding", "read as " + charset + "; spans count bytes of the UTF-8 form", {}});
  return out;
}

}  // namespace rashomon
