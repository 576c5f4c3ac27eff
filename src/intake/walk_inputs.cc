// SPDX-License-Identifier: Apache-2.0
#include "walk_inputs.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

namespace rashomon {
namespace {

/// Folders by device and inode, so that a link back to one that was walked is not followed again.
using Walked = std::set<std::pair<dev_t, ino_t>>;

struct Walk {
  const std::function<bool(const InputFile&)>& on_file;
  const std::function<void(Skipped&&)>& on_skip;
  Walked walked;

  void skip(const std::string& name, ErrorCode code, const std::string& what, const char* advice) {
    if (on_skip) on_skip({name, 0, {code, name + ": " + what, advice}});
  }

  /// The names in a folder in byte order; false if it cannot be read.
  bool list(const std::string& path, const std::string& name, std::vector<std::string>& names) {
    DIR* folder = opendir(path.c_str());
    if (folder == nullptr) {
      skip(name, ErrorCode::unreadable, std::string("the folder cannot be read (") + std::strerror(errno) + ")",
           "Check the folder's permissions.");
      return false;
    }
    while (const dirent* entry = readdir(folder)) {
      const std::string_view each = entry->d_name;
      if (each != "." && each != "..") names.emplace_back(each);
    }
    closedir(folder);
    std::sort(names.begin(), names.end());
    return true;
  }

  /// Depth first with an own stack: folders may nest as deep as paths are long.
  bool folder(const std::string& root) {
    struct Level {
      std::string path, name;
      std::vector<std::string> names;
      size_t next = 0;
    };
    std::vector<Level> levels(1);
    levels[0].path = root;
    if (!list(root, root, levels[0].names)) return true;
    if (levels[0].names.empty())
      skip(root, ErrorCode::malformed, "the folder is empty", "Put reports into it, or name another.");
    while (!levels.empty()) {
      Level& level = levels.back();
      if (level.next == level.names.size()) {
        levels.pop_back();
        continue;
      }
      const std::string base = level.names[level.next++];
      const std::string path = level.path + (level.path.back() == '/' ? "" : "/") + base;
      const std::string name = level.name.empty() ? base : level.name + "/" + base;
      struct stat info {};
      if (base[0] == '.') {
        skip(name, ErrorCode::unsupported, "a hidden file or folder is not read",
             "Name it on the command line to read it.");
      } else if (stat(path.c_str(), &info) != 0) {
        const bool loop = errno == ELOOP || errno == ENOENT;
        skip(name, ErrorCode::unreadable,
             loop ? "the link leads nowhere" : std::string("cannot be read (") + std::strerror(errno) + ")",
             "Mend or remove it.");
      } else if (S_ISDIR(info.st_mode)) {
        if (!walked.insert({info.st_dev, info.st_ino}).second) {
          skip(name, ErrorCode::unsupported, "this folder was read already; a link leads back to it", "");
          continue;
        }
        Level inner;
        inner.path = path;
        inner.name = name;
        if (list(path, name, inner.names)) levels.push_back(std::move(inner));
      } else if (!S_ISREG(info.st_mode)) {
        skip(name, ErrorCode::unsupported, "this is neither a file nor a folder", "");
      } else if (!on_file({path, name, true})) {
        return false;
      }
    }
    return true;
  }
};

std::string base_of(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  const size_t slash = path.rfind('/');
  return slash == std::string::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

}  // namespace

void walk_inputs(const std::vector<std::string>& paths, const std::function<bool(const InputFile&)>& on_file,
                 const std::function<void(Skipped&&)>& on_skip) {
  Walk walk{on_file, on_skip, {}};
  for (const std::string& path : paths) {
    struct stat info {};
    if (path == "-") {
      if (!on_file({"-", "-", false})) return;
    } else if (path.empty() || stat(path.c_str(), &info) != 0) {
      const int why = path.empty() ? ENOENT : errno;
      walk.skip(path, why == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable,
                why == ENOENT ? "there is no such file or folder"
                              : std::string("cannot be read (") + std::strerror(why) + ")",
                "Check the path.");
    } else if (S_ISDIR(info.st_mode)) {
      if (!walk.walked.insert({info.st_dev, info.st_ino}).second) {
        walk.skip(path, ErrorCode::unsupported, "this folder was read already", "");
      } else if (!walk.folder(path)) {
        return;
      }
    } else if (!on_file({path, base_of(path), false})) {
      return;
    }
  }
}

uint64_t measure_inputs(const std::vector<std::string>& paths) {
  uint64_t bytes = 0;
  bool known = true;
  walk_inputs(paths,
              [&](const InputFile& file) {
                struct stat info {};
                if (file.path == "-" || stat(file.path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) {
                  known = false;
                } else {
                  bytes += static_cast<uint64_t>(info.st_size);
                }
                return true;
              },
              {});
  return known ? bytes : 0;
}

}  // namespace rashomon
