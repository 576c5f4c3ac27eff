// SPDX-License-Identifier: Apache-2.0
// serve: the pages and the API over one ledger.
#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "commands.h"
#include "context.h"
#include "site.h"

namespace rashomon::cli {
namespace {

constexpr int kLookMilliseconds = 500;

Result<std::string> random_token() {
  std::array<unsigned char, 24> bytes{};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    return Error{ErrorCode::io, "the system gives no random bytes for a token", "set $RASHOMON_TOKEN"};
  constexpr char kDigits[] = "0123456789abcdef";
  std::string token;
  for (const unsigned char b : bytes) {
    token += kDigits[b >> 4];
    token += kDigits[b & 15];
  }
  return token;
}

bool fit_for_token(const std::string& token) {
  for (const char c : token) {
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
          c == '.'))
      return false;
  }
  return token.size() >= 16;
}

bool is_local(const std::string& host) { return host == "127.0.0.1" || host == "::1" || host == "localhost"; }

std::string author_here() {
  for (const char* name : {"RASHOMON_AUTHOR", "USER"}) {
    if (const char* value = std::getenv(name); value && *value) return value;
  }
  return "";
}

}  // namespace

int run_serve(Context& context) {
  const std::string path = context.arguments.words.empty() ? context.ledger_path() : context.arguments.words.front();
  CLI_TRY(ledgers, context, serve::Ledgers::open(path, context.engine_options()));
  std::string host = context.arguments.text("host", "127.0.0.1");
  if (host == "localhost") host = "127.0.0.1";
  const int64_t port = context.arguments.number("port", 8747);
  if (port > 65535) return context.fail({ErrorCode::invalid_argument, "--port wants a number up to 65535", ""});

  serve::ServeOptions options;
  options.edit = context.arguments.has("edit");
  options.author = context.arguments.text("author", author_here());
  const char* given = std::getenv("RASHOMON_TOKEN");
  if (given != nullptr && *given != '\0') {
    options.token = given;
    if (!fit_for_token(options.token)) {
      return context.fail({ErrorCode::invalid_argument,
                           "$RASHOMON_TOKEN must be of 16 and more letters, digits, '-', '_' and '.'", ""});
    }
  } else if (!is_local(host)) {
    CLI_TRY(token, context, random_token());
    options.token = token;
  }
  // Behind a token any name will do; without one only this machine's own names.
  if (options.token.empty()) options.hosts = {"127.0.0.1", "localhost", "[::1]"};

  serve::Site site(*ledgers, options);
  CLI_TRY(server, context,
          serve::HttpServer::open(
              host, static_cast<uint16_t>(port), serve::Limits{},
              [&site](const serve::Request& request) { return site.answer(request); },
              [&site](const serve::Request& request) { return site.refuse(request); }));
  site.on_change = [&] { server.tell(site.change_event()); };
  std::thread ready([&] { site.make_ready(); });
  // The watcher lives as long as the program, which ends by a signal.
  std::thread watch([&] {
    for (uint64_t seen = ledgers->generation();;) {
      std::this_thread::sleep_for(std::chrono::milliseconds(kLookMilliseconds));
      ledgers->look();
      if (ledgers->generation() == seen) continue;
      seen = ledgers->generation();
      server.tell(site.change_event());
    }
  });
  const std::string shown_host = host.find(':') == std::string::npos ? host : "[" + host + "]";
  const std::string url = "http://" + (host == "0.0.0.0" ? "127.0.0.1" : shown_host) + ":" +
                          std::to_string(server.port()) + "/" +
                          (options.token.empty() ? "" : "?token=" + options.token);
  CLI_TRY(out, context, context.output());
  out->data(url + "\n");
  (void)context.finish(kDone);
  context.say("rashomon serve: " + path + (options.edit ? ", open for corrections" : ", read only") +
              "; Ctrl-C ends it" +
              (is_local(host) ? "" : "; the connection is not encrypted: put it behind a proxy with TLS"));
  server.run();
  ready.join();
  watch.join();
  return kDone;
}

}  // namespace rashomon::cli
