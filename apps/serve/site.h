// SPDX-License-Identifier: Apache-2.0
// From a request to a response: who may ask, which resource it is, how the answer is kept, packed and guarded.
#pragma once

#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "api.h"

namespace rashomon::serve {

/// A file of the pages, built in.
struct PageFile {
  std::string name, type;
  std::string_view bytes;
};
const std::vector<PageFile>& page_files();
std::string_view openapi_file();

/// Thread-safe.
class Site {
 public:
  Site(Ledgers& ledgers, ServeOptions options) : ledgers_(ledgers), options_(std::move(options)) {}
  Response answer(const Request& request);
  /// An answer where no request could be read: its method is the status in digits.
  Response refuse(const Request& request) const;
  /// Text of an event stream that says that the ledger is now so.
  std::string change_event() const;
  /// Makes what the first page will ask for and what takes long.
  void make_ready();
  /// Called after a correction was kept.
  std::function<void()> on_change;

 private:
  struct Packed {
    int status = 200;
    std::string type, etag;
    std::shared_ptr<const std::string> plain, zipped;  // zipped null where it does not pay
  };
  static constexpr size_t kMostKept = 96u << 20;

  Response route(const Request& request);
  Response api(const Request& request, const std::vector<std::string>& path, std::string_view query);
  Result<Answer> answer_get(const std::vector<std::string>& path, std::string_view query, const Request& request);
  Response page(const Request& request, const std::vector<std::string>& path);
  /// Nothing where the request may pass.
  const char* why_refused(const Request& request) const;
  Response respond(const Request& request, const Packed& packed, const char* caching) const;
  static Packed pack(const Answer& answer);

  Ledgers& ledgers_;
  const ServeOptions options_;
  std::mutex indexing_;   // held while the index is made; taken before the next
  std::mutex mutex_;      // of all that follows
  uint64_t kept_of_ = 0;  // the generation of what is kept
  size_t kept_bytes_ = 0;
  std::list<std::pair<std::string, Packed>> kept_;  // the latest used in front
  std::map<std::string, std::list<std::pair<std::string, Packed>>::iterator, std::less<>> kept_at_;
};

}  // namespace rashomon::serve
