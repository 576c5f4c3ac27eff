// SPDX-License-Identifier: Apache-2.0
// One thread owns all sockets, so sessions need no locks; a pool runs the handlers. Each session has one deadline at a
// time: a client that sends a byte now and then is cut off when the whole request is late, not when a byte is.
#include "http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <optional>
#include <set>

namespace rashomon::serve {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
using tcp = net::ip::tcp;
using std::chrono::seconds;

constexpr int kHeartbeatSeconds = 15;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

class Session;

/// What all sessions share; touched by the socket thread only.
struct Hub {
  explicit Hub(const Limits& given) : limits(given), pool(static_cast<size_t>(given.threads)) {}
  Limits limits;
  Handler handler, refuse;
  net::io_context sockets{1};
  net::thread_pool pool;
  int connections = 0;
  std::set<std::shared_ptr<Session>> streams;
};

class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(Hub& hub, tcp::socket socket) : hub_(hub), stream_(std::move(socket)) { ++hub_.connections; }
  ~Session() { --hub_.connections; }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void start() {
    beast::error_code ignored;
    stream_.socket().set_option(tcp::no_delay(true), ignored);
    if (hub_.connections > hub_.limits.connections) {
      keep_alive_ = false;
      return refuse(503);
    }
    read();
  }

  void push(const std::string& event) {
    if (pending_.size() > kMostPending) return end_stream();  // it does not read: no memory for it
    pending_ += event;
    if (!writing_) write_pending();
  }

 private:
  static constexpr size_t kMostPending = 64u << 10;
  static constexpr size_t kMostDrained = 1u << 20;
  static constexpr int kLingerSeconds = 2;

  void read() {
    parser_.emplace();
    parser_->header_limit(hub_.limits.header_bytes);
    parser_->body_limit(hub_.limits.body_bytes);
    stream_.expires_after(seconds(hub_.limits.read_seconds));
    http::async_read(stream_, buffer_, *parser_,
                     [self = shared_from_this()](beast::error_code error, size_t) { self->on_read(error); });
  }

  void on_read(beast::error_code error) {
    if (error == http::error::end_of_stream) return close();
    if (error) {
      keep_alive_ = false;
      if (error == http::error::header_limit || error == http::error::buffer_overflow) return refuse(431);
      if (error == http::error::body_limit) return refuse(413);
      if (error.category() == http::make_error_code(http::error::bad_method).category() &&
          error != http::error::partial_message)
        return refuse(400);
      return close();  // late, or gone
    }
    const auto& message = parser_->get();
    keep_alive_ = message.keep_alive();
    version_ = message.version();
    Request request;
    request.method = std::string(message.method_string());
    request.target = std::string(message.target());
    for (const auto& field : message)
      request.headers.emplace(lower(std::string_view(field.name_string().data(), field.name_string().size())),
                              std::string(field.value()));
    request.body = std::move(parser_->get().body());
    head_ = request.method == "HEAD";
    stream_.expires_never();
    net::post(hub_.pool, [self = shared_from_this(), request = std::move(request)]() mutable {
      Response response;
      try {
        response = self->hub_.handler(request);
      } catch (const std::exception&) {
        request.method = "500";
        response = self->hub_.refuse(request);
      }
      // The session is given back, not shared: it must end, and its socket close, on the thread of the sockets.
      net::io_context& sockets = self->hub_.sockets;
      net::post(sockets, [self = std::move(self), response = std::move(response)]() mutable {
        self->write(std::move(response));
      });
    });
  }

  /// An answer that needs no ledger.
  void refuse(int status) {
    Request request;
    request.method = std::to_string(status);
    head_ = false;
    write(hub_.refuse(request));
  }

  void write(Response response) {
    if (response.stream && static_cast<int>(hub_.streams.size()) >= hub_.limits.streams) return refuse(503);
    response_ = std::move(response);
    header_.emplace(static_cast<http::status>(response_.status), version_);
    for (const auto& [name, value] : response_.headers) header_->insert(name, value);
    if (response_.stream) {
      header_->keep_alive(false);
    } else {
      header_->keep_alive(keep_alive_);
      if (response_.status != 304 && response_.status != 204)
        header_->content_length(response_.body ? response_.body->size() : 0);
    }
    const bool bare = head_ || response_.status == 304 || response_.status == 204 || !response_.body;
    header_->body() = {bare ? nullptr : const_cast<char*>(response_.body->data()), bare ? 0 : response_.body->size(),
                       false};
    serializer_.emplace(*header_);
    stream_.expires_after(seconds(hub_.limits.write_seconds));
    const auto written = [self = shared_from_this()](beast::error_code error, size_t) { self->on_written(error); };
    if (response_.stream || bare) {
      http::async_write_header(stream_, *serializer_, written);
    } else {
      http::async_write(stream_, *serializer_, written);
    }
  }

  void on_written(beast::error_code error) {
    if (error) return;
    if (response_.stream) {
      hub_.streams.insert(shared_from_this());
      stream_.expires_never();
      if (response_.body) push(*response_.body);
      beat();
      return listen();
    }
    if (!keep_alive_) return linger();
    response_ = {};
    read();
  }

  /// Closing a socket with bytes unread would take the answer back, so what still comes is read for a moment.
  void linger() {
    beast::error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_send, ignored);
    buffer_.clear();
    stream_.expires_after(seconds(kLingerSeconds));
    drain();
  }
  void drain() {
    stream_.async_read_some(buffer_.prepare(4096), [self = shared_from_this()](beast::error_code error, size_t size) {
      self->drained_ += size;
      if (error || self->drained_ > kMostDrained) return self->close();
      self->drain();
    });
  }

  /// A stream's client has nothing more to say; that it says something, or goes, ends it.
  void listen() {
    stream_.socket().async_read_some(net::buffer(&unread_, 1),
                                     [self = shared_from_this()](beast::error_code, size_t) { self->end_stream(); });
  }

  void beat() {
    timer_.emplace(hub_.sockets, seconds(kHeartbeatSeconds));
    timer_->async_wait([self = shared_from_this()](beast::error_code error) {
      if (error || self->ended_) return;
      if (self->writing_ && self->missed_++ > 1) return self->end_stream();
      self->push(": still here\n\n");
      self->beat();
    });
  }

  void write_pending() {
    if (pending_.empty() || ended_) return;
    writing_ = true;
    sending_.swap(pending_);
    pending_.clear();
    net::async_write(stream_.socket(), net::buffer(sending_),
                     [self = shared_from_this()](beast::error_code error, size_t) {
                       self->writing_ = false;
                       self->missed_ = 0;
                       if (error) return self->end_stream();
                       self->write_pending();
                     });
  }

  void end_stream() {
    if (ended_) return;
    ended_ = true;
    if (timer_) timer_->cancel();
    hub_.streams.erase(shared_from_this());
    close();
  }

  void close() {
    beast::error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_both, ignored);
    stream_.socket().close(ignored);
  }

  Hub& hub_;
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_{64u << 10};
  std::optional<http::request_parser<http::string_body>> parser_;
  std::optional<http::response<http::buffer_body>> header_;
  std::optional<http::response_serializer<http::buffer_body>> serializer_;
  std::optional<net::steady_timer> timer_;
  Response response_;
  std::string pending_, sending_;
  unsigned version_ = 11;
  size_t drained_ = 0;
  int missed_ = 0;
  char unread_ = 0;
  bool keep_alive_ = true, head_ = false, writing_ = false, ended_ = false;
};

}  // namespace

std::string_view Request::header(std::string_view name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

struct HttpServer::State {
  explicit State(const Limits& limits) : hub(limits), acceptor(hub.sockets) {}
  Hub hub;
  tcp::acceptor acceptor;

  void accept() {
    acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
      if (error == net::error::operation_aborted) return;
      if (!error) std::make_shared<Session>(hub, std::move(socket))->start();
      accept();
    });
  }
};

Result<HttpServer> HttpServer::open(const std::string& address, uint16_t port, const Limits& limits, Handler handler,
                                    Handler refuse) {
  auto state = std::make_unique<State>(limits);
  state->hub.handler = std::move(handler);
  state->hub.refuse = std::move(refuse);
  beast::error_code error;
  const net::ip::address at = net::ip::make_address(address, error);
  if (error) {
    return Error{ErrorCode::invalid_argument, "'" + address + "' is no address of this machine",
                 "give numbers, such as 127.0.0.1, ::1 or 0.0.0.0"};
  }
  const tcp::endpoint endpoint(at, port);
  tcp::acceptor& acceptor = state->acceptor;
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(net::socket_base::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(net::socket_base::max_listen_connections, error);
  if (error) {
    return Error{ErrorCode::locked,
                 "cannot listen on " + address + " port " + std::to_string(port) + ": " + error.message(),
                 "choose another with --port; --port 0 takes any free one"};
  }
  return HttpServer(std::move(state));
}

uint16_t HttpServer::port() const { return state_->acceptor.local_endpoint().port(); }

void HttpServer::run() {
  state_->accept();
  state_->hub.sockets.run();
}

void HttpServer::stop() { state_->hub.sockets.stop(); }

void HttpServer::tell(const std::string& event) {
  net::post(state_->hub.sockets, [hub = &state_->hub, event] {
    const auto streams = hub->streams;  // a push may end a stream
    for (const auto& session : streams) session->push(event);
  });
}

HttpServer::HttpServer(std::unique_ptr<State> state) : state_(std::move(state)) {}
HttpServer::HttpServer(HttpServer&&) noexcept = default;
HttpServer& HttpServer::operator=(HttpServer&&) noexcept = default;
HttpServer::~HttpServer() {
  if (!state_) return;
  state_->hub.pool.join();
  state_->hub.streams.clear();
}

}  // namespace rashomon::serve
