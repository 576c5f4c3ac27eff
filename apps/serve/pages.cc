// SPDX-License-Identifier: Apache-2.0
// The files of web/dist and the API's description, as cmake/EmbedPages.cmake built them in.
#include <array>

#include "site.h"

#define RASHOMON_PAGE(index, name)               \
  extern "C" const char rashomon_page_##index[]; \
  extern "C" const char rashomon_page_##index##_end[];
#include "pages_table.inc"
#undef RASHOMON_PAGE

namespace rashomon::serve {
namespace {

std::string type_of(const std::string& name) {
  const std::array<std::pair<const char*, const char*>, 5> types = {{{".html", "text/html; charset=utf-8"},
                                                                     {".js", "text/javascript; charset=utf-8"},
                                                                     {".css", "text/css; charset=utf-8"},
                                                                     {".json", "application/json; charset=utf-8"},
                                                                     {".svg", "image/svg+xml"}}};
  for (const auto& [end, type] : types) {
    const std::string_view suffix(end);
    if (name.size() > suffix.size() && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0)
      return type;
  }
  return "application/octet-stream";
}

std::vector<PageFile> all_files() {
  std::vector<PageFile> files;
#define RASHOMON_PAGE(index, name) \
  files.push_back(                 \
      {name,                       \
       type_of(name),              \
       {rashomon_page_##index, static_cast<size_t>(rashomon_page_##index##_end - rashomon_page_##index)}});
#include "pages_table.inc"
#undef RASHOMON_PAGE
  return files;
}

}  // namespace

const std::vector<PageFile>& page_files() {
  static const std::vector<PageFile> kFiles = [] {
    std::vector<PageFile> files = all_files();
    std::erase_if(files, [](const PageFile& f) { return f.name == "openapi.json"; });
    return files;
  }();
  return kFiles;
}

std::string_view openapi_file() {
  static const std::vector<PageFile> kFiles = all_files();
  for (const PageFile& file : kFiles) {
    if (file.name == "openapi.json") return file.bytes;
  }
  return "";
}

}  // namespace rashomon::serve
