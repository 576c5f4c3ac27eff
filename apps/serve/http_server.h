// SPDX-License-Identifier: Apache-2.0
// HTTP/1.1, and nothing of ledgers: accepts connections, reads requests within limits, hands each to a handler on a
// pool of threads, writes what it answers. The only place that knows Boost.Beast.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rashomon/base/result.h"

namespace rashomon::serve {

struct Limits {
  uint32_t header_bytes = 16u << 10;  // request line and all header fields together: else 431
  uint64_t body_bytes = 4u << 20;     // else 413
  int connections = 256;              // open at once; one more is told 503 and closed
  int streams = 64;                   // of these, how many may be event streams
  int read_seconds = 15;              // from the first wait for a request until its last byte
  int write_seconds = 60;             // for one answer
  int threads = 4;                    // that handle requests
};

struct Request {
  std::string method, target, body;
  std::map<std::string, std::string, std::less<>> headers;  // names in lower case; the first of each name
  std::string_view header(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::shared_ptr<const std::string> body;  // may be null
  bool stream = false;                      // an event stream: headers now, then whatever tell() is given
};

/// Called on several threads at once. What it throws becomes a 500 without its words.
using Handler = std::function<Response(const Request&)>;

class HttpServer {
 public:
  /// Listens at once. Errors: invalid_argument (no such address), locked (the port is taken).
  static Result<HttpServer> open(const std::string& address, uint16_t port, const Limits& limits, Handler handler,
                                 Handler refuse);
  uint16_t port() const;
  /// Serves until stop() or the end of the program.
  void run();
  void stop();
  /// Sends `event` (text of an event stream, with its empty line) to every open stream. From any thread.
  void tell(const std::string& event);

  HttpServer(HttpServer&&) noexcept;
  HttpServer& operator=(HttpServer&&) noexcept;
  ~HttpServer();

 private:
  struct State;
  explicit HttpServer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon::serve
