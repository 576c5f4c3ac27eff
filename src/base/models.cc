// SPDX-License-Identifier: Apache-2.0
#include "rashomon/base/models.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "rashomon/base/content_id.h"

namespace rashomon {

struct Models::State {
  std::vector<File> files;  // by name
  std::vector<std::pair<void*, size_t>> mapped;
  std::string own;                      // the bytes of the file that `with` added
  std::shared_ptr<const State> others;  // keeps the bytes of the other files

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    for (auto [address, size] : mapped) munmap(address, size);
  }
  const File* find(std::string_view name) const {
    const auto it = std::lower_bound(files.begin(), files.end(), name,
                                     [](const File& f, std::string_view n) { return f.name < n; });
    return it == files.end() || it->name != name ? nullptr : &*it;
  }
  void sort() {
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.name < b.name; });
  }
};

Models Models::of_static(std::vector<File> files) {
  auto state = std::make_shared<State>();
  state->files = std::move(files);
  state->sort();
  Models models;
  models.state_ = std::move(state);
  return models;
}

Result<Models> Models::of_directory(const std::string& directory) {
  namespace fs = std::filesystem;
  auto state = std::make_shared<State>();
  std::error_code ec;
  fs::recursive_directory_iterator walk(directory, ec);
  if (ec) {
    return Error{ErrorCode::not_found, directory + ": no folder of models can be read here (" + ec.message() + ")",
                 "Give the folder that holds en/."};
  }
  for (const fs::directory_entry& entry : walk) {
    if (!entry.is_regular_file(ec)) continue;
    const std::string path = entry.path().string();
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat info {};
    if (fd < 0 || fstat(fd, &info) != 0) {
      const std::string why = std::strerror(errno);
      if (fd >= 0) close(fd);
      return Error{ErrorCode::unreadable, path + ": cannot be read (" + why + ")", "Check the file's permissions."};
    }
    const auto size = static_cast<size_t>(info.st_size);
    std::string_view bytes;
    if (size > 0) {
      void* address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
      if (address == MAP_FAILED) {
        close(fd);
        return Error{ErrorCode::unreadable, path + ": cannot be mapped (" + std::strerror(errno) + ")", ""};
      }
      state->mapped.emplace_back(address, size);
      bytes = {static_cast<const char*>(address), size};
    }
    close(fd);
    state->files.push_back({fs::relative(entry.path(), directory, ec).generic_string(), bytes});
  }
  state->sort();
  Models models;
  models.state_ = std::move(state);
  return models;
}

Models Models::with(std::string name, std::string bytes) const {
  auto state = std::make_shared<State>();
  state->others = state_;
  state->own = std::move(bytes);
  state->files = state_->files;
  std::erase_if(state->files, [&](const File& f) { return f.name == name; });
  state->files.push_back({std::move(name), state->own});
  state->sort();
  Models models;
  models.state_ = std::move(state);
  return models;
}

Result<std::string_view> Models::get(std::string_view name) const {
  const File* file = state_->find(name);
  if (file == nullptr) {
    return Error{ErrorCode::not_found, "model file " + std::string(name) + " is missing",
                 "Rebuild, or give --models a complete folder."};
  }
  return file->bytes;
}

bool Models::is_sound(std::string_view name) const {
  const File* file = state_->find(name);
  return file != nullptr && file->sound;
}

uint64_t Models::fingerprint() const {
  uint64_t h = 0;
  for (const File& file : state_->files) h = hash_bytes(file.bytes, hash_bytes(file.name, h));
  return h;
}

std::vector<Models::File> Models::list(std::string_view prefix) const {
  std::vector<File> found;
  for (const File& file : state_->files) {
    if (std::string_view(file.name).substr(0, prefix.size()) == prefix) found.push_back(file);
  }
  return found;
}

}  // namespace rashomon
