// SPDX-License-Identifier: Apache-2.0
#include "sniff_format.h"

#include <array>
#include <utility>

#include "rashomon/base/unicode.h"

namespace rashomon {

InputFormat format_by_name(std::string_view name) {
  std::string lower = to_lower(name);
  for (const std::string_view packed : {".gz", ".gzip", ".zst", ".zstd"}) {
    if (lower.size() > packed.size() && std::string_view(lower).substr(lower.size() - packed.size()) == packed) {
      lower.resize(lower.size() - packed.size());
      break;
    }
  }
  static constexpr std::array<std::pair<std::string_view, InputFormat>, 10> kNames = {{{".txt", InputFormat::text},
                                                                                       {".text", InputFormat::text},
                                                                                       {".md", InputFormat::text},
                                                                                       {".html", InputFormat::html},
                                                                                       {".htm", InputFormat::html},
                                                                                       {".xhtml", InputFormat::html},
                                                                                       {".shtml", InputFormat::html},
                                                                                       {".jsonl", InputFormat::jsonl},
                                                                                       {".ndjson", InputFormat::jsonl},
                                                                                       {".json", InputFormat::jsonl}}};
  for (const auto& [ending, format] : kNames) {
    if (lower.size() >= ending.size() && std::string_view(lower).substr(lower.size() - ending.size()) == ending)
      return format;
  }
  return InputFormat::automatic;
}

InputFormat format_by_bytes(std::string_view head) {
  std::string view(head.substr(0, 4096));
  std::erase(view, '\0');  // UTF-16 looks like ASCII without its zero bytes
  const std::string lower = to_lower(replace_ill_formed(view));
  const size_t first = lower.find_first_of("<{abcdefghijklmnopqrstuvwxyz0123456789[\"'");
  if (first == std::string::npos) return InputFormat::text;
  if (lower[first] == '<') {
    for (const std::string_view tag : {"<!doctype html", "<html", "<head", "<body", "<article", "<div", "<meta"}) {
      if (lower.find(tag) != std::string::npos) return InputFormat::html;
    }
  }
  if (lower[first] == '{') {
    const size_t next = lower.find_first_not_of(" \t\r\n", first + 1);
    if (next != std::string::npos && (lower[next] == '"' || lower[next] == '}')) return InputFormat::jsonl;
  }
  return InputFormat::text;
}

}  // namespace rashomon
