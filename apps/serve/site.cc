// SPDX-License-Identifier: Apache-2.0
#include "site.h"

#include <xxhash.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "days.h"
#include "find.h"
#include "grid.h"
#include "parse.h"
#include "rashomon/record/print.h"
#include "text_cache.h"

namespace rashomon::serve {
namespace {

constexpr size_t kMostPath = 2000;
constexpr size_t kLeastZipped = 600;
constexpr size_t kLargeAnswer = 2 << 20;

/// Nothing may be loaded from elsewhere, framed, or run that is not a file of ours; no text of a report can be a
/// script.
constexpr const char* kContentPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src "
    "'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

std::vector<std::string_view> pieces(std::string_view text, char at) {
  std::vector<std::string_view> out;
  for (size_t from = 0; from <= text.size();) {
    const size_t end = std::min(text.find(at, from), text.size());
    if (end > from) out.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return out;
}

/// The host of "host:port" and "[::1]:port".
std::string_view host_of(std::string_view authority) {
  if (!authority.empty() && authority.front() == '[') return authority.substr(0, authority.find(']') + 1);
  return authority.substr(0, authority.find(':'));
}

/// Takes as long for any text of the same length.
bool same_secret(std::string_view a, std::string_view b) {
  unsigned char differs = a.size() == b.size() ? 0 : 1;
  for (size_t i = 0; i < a.size() && i < b.size(); ++i) differs |= static_cast<unsigned char>(a[i] ^ b[i]);
  return differs == 0;
}

std::string_view cookie(std::string_view header, std::string_view name) {
  for (std::string_view piece : pieces(header, ';')) {
    while (!piece.empty() && piece.front() == ' ') piece.remove_prefix(1);
    if (piece.size() > name.size() && piece.substr(0, name.size()) == name && piece[name.size()] == '=')
      return piece.substr(name.size() + 1);
  }
  return {};
}

std::shared_ptr<const std::string> zipped(const std::string& text) {
  z_stream z{};
  // A large answer is waited for: packed less well in a third of the time.
  if (deflateInit2(&z, text.size() < kLargeAnswer ? 6 : 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    return nullptr;
  std::string out(deflateBound(&z, static_cast<uLong>(text.size())), '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  z.avail_in = static_cast<uInt>(text.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  const bool done = deflate(&z, Z_FINISH) == Z_STREAM_END;
  out.resize(out.size() - z.avail_out);
  (void)deflateEnd(&z);
  return done && out.size() < text.size() ? std::make_shared<const std::string>(std::move(out)) : nullptr;
}

/// From `format` in the query, else from the Accept field.
Result<std::string> form_of(const Request& request, const cli::Arguments& given) {
  constexpr std::array<std::pair<const char*, const char*>, 8> kForms = {
      {{"json", "application/json"},
       {"jsonl", "application/x-ndjson"},
       // CSV with the columns of a data set that many scripts read: named by its profile, or by `format`
       {"acled", "text/csv;profile=acled"},
       {"ucdp", "text/csv;profile=ucdp"},
       {"csv", "text/csv"},
       {"geojson", "application/geo+json"},
       {"kml", "application/vnd.google-earth.kml+xml"},
       {"atom", "application/atom+xml"}}};
  if (given.has("format")) {
    const std::string wanted = given.text("format");
    for (const auto& [name, type] : kForms) {
      if (wanted == name) return std::string(name);
    }
    return Error{ErrorCode::invalid_argument, "format cannot be '" + wanted + "'",
                 "it is one of json jsonl csv geojson kml atom acled ucdp"};
  }
  std::string accept(request.header("accept"));
  std::erase(accept, ' ');
  std::string form = "json";
  double best = 0;
  for (std::string_view piece : pieces(accept, ',')) {
    double weight = 1;
    if (const size_t q = piece.find(";q="); q != std::string_view::npos) {
      if (std::from_chars(piece.data() + q + 3, piece.data() + piece.size(), weight).ec != std::errc()) weight = 0;
      piece = piece.substr(0, q);
    }
    if (weight <= best) continue;  // the first of equals
    const auto fits = [&](const auto& known) {
      const std::string_view type = known.second;
      return piece == type || (piece.substr(0, type.size()) == type && piece[type.size()] == ';');
    };
    if (const auto* found = std::find_if(kForms.begin(), kForms.end(), fits); found != kForms.end())
      best = weight, form = found->first;
  }
  return form;
}

/// "gzip, br" and "gzip;q=0.5", not "gzip;q=0".
bool takes_gzip(std::string_view accept) {
  for (const std::string_view piece : pieces(accept, ',')) {
    const std::string_view name = piece.substr(std::min(piece.find_first_not_of(' '), piece.size()));
    if (name.substr(0, 4) != "gzip" || (name.size() > 4 && name[4] != ';' && name[4] != ' ')) continue;
    const size_t q = name.find("q=0");
    return q == std::string_view::npos || name.find_first_not_of("0. ", q + 3) != std::string_view::npos;
  }
  return false;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// Is what is no list to be had in a form? "json" stands for its own, whatever that is.
bool has_form(const std::vector<std::string>& path, std::string_view form) {
  if (form == "json") return true;
  const bool table = path.size() == 1 && (path[0] == "diff" || path[0] == "corrections");
  return (form == "jsonl" && (table || (path.size() == 1 && path[0] == "export"))) || (form == "csv" && table);
}

}  // namespace

const char* Site::why_refused(const Request& request) const {
  // A page elsewhere may point a name of its own at this address; it would come with that name as Host.
  if (!options_.hosts.empty()) {
    const std::string_view host = host_of(request.header("host"));
    if (std::find(options_.hosts.begin(), options_.hosts.end(), host) == options_.hosts.end())
      return "this server does not answer to that name";
  }
  if (request.method == "GET" || request.method == "HEAD") return nullptr;
  if (!is_one_of(request.header("sec-fetch-site"), {"", "same-origin", "none"}))
    return "another site's page asked for a change";
  if (const std::string_view origin = request.header("origin"); !origin.empty()) {
    const size_t slashes = origin.find("://");
    if (slashes == std::string_view::npos || origin.substr(slashes + 3) != request.header("host"))
      return "another site's page asked for a change";
  }
  return nullptr;
}

Response Site::answer(const Request& request) {
  Response response = route(request);
  const std::array<std::pair<const char*, const char*>, 7> always = {
      {{"Content-Security-Policy", kContentPolicy},
       {"X-Content-Type-Options", "nosniff"},
       {"Referrer-Policy", "no-referrer"},
       {"Cross-Origin-Opener-Policy", "same-origin"},
       {"Cross-Origin-Resource-Policy", "same-origin"},
       {"X-Frame-Options", "DENY"},
       {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"}}};
  for (const auto& [name, value] : always) response.headers.emplace_back(name, value);
  return response;
}

Response Site::refuse(const Request& request) const {
  const int status = std::atoi(request.method.c_str());
  const char* message = status == 431   ? "the request's header is too long"
                        : status == 413 ? "the request's body is too long"
                        : status == 503 ? "too many connections are open"
                        : status == 500 ? "something went wrong here"
                                        : "this is no HTTP request";
  const char* code = status == 431 || status == 413 ? "too_large"
                     : status == 503                ? "locked"
                     : status == 500                ? "io"
                                                    : "malformed";
  Response response;
  response.status = status;
  response.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"}};
  response.body = std::make_shared<const std::string>(answer_error(status, code, message).body);
  return response;
}

Site::Packed Site::pack(const Answer& answer) {
  Packed packed;
  packed.status = answer.status;
  packed.type = answer.type;
  char tag[24];
  // Weak: it stands for the text, packed or not.
  std::snprintf(tag, sizeof tag, "W/\"%016llx\"",
                static_cast<unsigned long long>(XXH3_64bits(answer.body.data(), answer.body.size())));
  packed.etag = tag;
  packed.plain = std::make_shared<const std::string>(answer.body);
  if (answer.body.size() >= kLeastZipped) packed.zipped = zipped(answer.body);
  return packed;
}

Response Site::respond(const Request& request, const Packed& packed, const char* caching) const {
  Response response;
  response.status = packed.status;
  response.headers = {
      {"Content-Type", packed.type}, {"Cache-Control", caching}, {"Vary", "Accept, Accept-Encoding, Cookie"}};
  if (packed.status == 200) {
    response.headers.emplace_back("ETag", packed.etag);
    const std::string_view known = request.header("if-none-match");
    if (known.find(packed.etag) != std::string_view::npos || known == "*") {
      response.status = 304;
      return response;
    }
  }
  const bool unzip = packed.zipped && takes_gzip(request.header("accept-encoding"));
  if (unzip) response.headers.emplace_back("Content-Encoding", "gzip");
  response.body = unzip ? packed.zipped : packed.plain;
  return response;
}

Response Site::route(const Request& request) {
  const auto plain = [&](const Answer& answer) { return respond(request, pack(answer), "no-store"); };
  if (const char* why = why_refused(request)) return plain(answer_error(403, "forbidden", why));
  if (request.target.size() > kMostPath || request.target.empty() || request.target.front() != '/')
    return plain(
        answer_error(request.target.size() > kMostPath ? 414 : 400, "invalid_argument", "that is no path here"));
  const std::string_view target = std::string_view(request.target).substr(0, request.target.find('#'));
  const size_t mark = std::min(target.find('?'), target.size());
  const std::string_view query = mark < target.size() ? target.substr(mark + 1) : "";
  std::vector<std::string> path;
  for (const std::string_view piece : pieces(target.substr(0, mark), '/')) {
    std::string part;
    if (!decode_percent(piece, false, part) || part == ".." || part == ".")
      return plain(answer_error(400, "invalid_argument", "the path is not well written"));
    path.push_back(std::move(part));
  }
  if (!options_.token.empty()) {
    constexpr std::string_view kBearer = "Bearer ";
    const std::string_view given = request.header("authorization");
    const bool bearer =
        given.substr(0, kBearer.size()) == kBearer && same_secret(given.substr(kBearer.size()), options_.token);
    if (!bearer && !same_secret(cookie(request.header("cookie"), "rashomon_token"), options_.token)) {
      // The link that `rashomon serve` prints: the token goes into a cookie and out of the address.
      constexpr std::string_view kToken = "token=";
      if (request.method == "GET" && path.empty() && query.substr(0, kToken.size()) == kToken &&
          same_secret(query.substr(kToken.size()), options_.token)) {
        Response response;
        response.status = 303;
        response.headers = {{"Location", "/"},
                            {"Cache-Control", "no-store"},
                            {"Set-Cookie", "rashomon_token=" + options_.token + "; Path=/; HttpOnly; SameSite=Strict"}};
        return response;
      }
      Response response =
          plain(answer_error(401, "unauthorized", "a token is needed",
                             "open the link that `rashomon serve` printed, or send Authorization: Bearer"));
      response.headers.emplace_back("WWW-Authenticate", "Bearer");
      return response;
    }
  }
  if (!path.empty() && path[0] == "api") {
    if (path.size() < 2 || path[1] != "v1")
      return plain(answer_error(404, "not_found", "there is no such version of the API", "it is /api/v1"));
    return api(request, {path.begin() + 2, path.end()}, query);
  }
  if (request.method != "GET" && request.method != "HEAD")
    return plain(answer_error(405, "invalid_argument", "pages can only be read"));
  return page(request, path);
}

Response Site::page(const Request& request, const std::vector<std::string>& path) {
  static constexpr std::array<std::string_view, 14> kScreens = {{"", "events", "event", "report", "map", "place",
                                                                 "actor", "disputes", "search", "changes", "review",
                                                                 "export", "outlets", "help"}};
  const std::string name = path.empty() ? "" : path[0];
  const bool screen = path.size() <= 3 && std::find(kScreens.begin(), kScreens.end(), name) != kScreens.end();
  const std::string wanted = screen ? "index.html" : path.size() == 1 ? name : "";
  for (const PageFile& file : page_files()) {
    if (file.name != wanted) continue;
    const std::string key = "page " + file.name;
    {
      const std::lock_guard lock(mutex_);
      if (const auto found = kept_at_.find(key); found != kept_at_.end())
        return respond(request, found->second->second, "no-cache");
    }
    const Packed packed = pack({std::string(file.bytes), file.type});
    const std::lock_guard lock(mutex_);
    if (kept_at_.find(key) == kept_at_.end()) {
      kept_.emplace_back(key, packed);  // never let go: few, and counted nowhere
      kept_at_[key] = std::prev(kept_.end());
    }
    return respond(request, packed, "no-cache");
  }
  if (wanted != "index.html" && request.header("accept").find("text/html") != std::string_view::npos) {
    for (const PageFile& file : page_files()) {
      if (file.name != "index.html") continue;
      Packed frame = pack({std::string(file.bytes), file.type});  // which says so to people
      frame.status = 404;
      return respond(request, frame, "no-store");
    }
  }
  return respond(request, pack(answer_error(404, "not_found", "there is no such page")), "no-store");
}

Response Site::api(const Request& request, const std::vector<std::string>& path, std::string_view query) {
  const auto plain = [&](const Answer& answer) { return respond(request, pack(answer), "no-store"); };
  const bool corrections = path.size() == 1 && path[0] == "corrections";
  if (corrections && request.method == "POST") {
    if (!options_.edit) return plain(answer_error(403, "forbidden", "this server only reads", "start it with --edit"));
    const std::string_view type = request.header("content-type");
    if (!is_one_of(type.substr(0, type.find(';')), {"application/json", "application/x-ndjson"}))
      return plain(
          answer_error(415, "invalid_argument", "a correction is sent as application/json or application/x-ndjson"));
    const Result<Answer> kept = keep_corrections(ledgers_, options_, request);
    if (!kept) return plain(answer_error(kept.error()));
    if (on_change) on_change();
    return plain(*kept);
  }
  if (request.method != "GET" && request.method != "HEAD") {
    Response response =
        plain(answer_error(405, "invalid_argument", request.method.substr(0, 20) + " does nothing here"));
    response.headers.emplace_back("Allow", corrections ? "GET, HEAD, POST" : "GET, HEAD");
    return response;
  }
  if (path.size() == 1 && path[0] == "changes") {
    if (request.method == "HEAD") return plain({"", "text/event-stream"});
    Response response;
    response.stream = true;
    response.headers = {{"Content-Type", "text/event-stream"}, {"Cache-Control", "no-store"}};
    response.body = std::make_shared<const std::string>("retry: 2000\n" + change_event());
    return response;
  }
  const Result<std::string> form = form_of(request, {});
  const std::string key = (form ? *form : "") + " " + request.target;
  const bool changes_with_marks = path.empty() || corrections;
  const uint64_t generation = ledgers_.content_generation();
  const auto known = [&]() -> std::optional<Packed> {
    const std::lock_guard lock(mutex_);
    if (kept_of_ != generation || changes_with_marks) return std::nullopt;
    const auto found = kept_at_.find(key);
    if (found == kept_at_.end()) return std::nullopt;
    kept_.splice(kept_.begin(), kept_, found->second);
    return found->second->second;
  };
  if (const auto packed = known()) return respond(request, *packed, "no-cache");
  // Every page asks for the index, and it is long in the making: whoever asks meanwhile waits for the one.
  std::unique_lock<std::mutex> one;
  if (path.size() == 1 && path[0] == "index" && query.empty()) {
    one = std::unique_lock(indexing_);
    if (const auto packed = known()) return respond(request, *packed, "no-cache");
  }
  const Result<Answer> answer = answer_get(path, query, request);
  if (!answer) return plain(answer_error(answer.error()));
  const Packed packed = pack(*answer);
  if (changes_with_marks) return respond(request, packed, "no-cache");
  const size_t bytes = packed.plain->size() + (packed.zipped ? packed.zipped->size() : 0) + key.size();
  const std::lock_guard lock(mutex_);
  if (kept_of_ != generation) {
    kept_.clear(), kept_at_.clear(), kept_bytes_ = 0;
    kept_of_ = generation;
  }
  if (bytes < kMostKept / 2 && kept_at_.find(key) == kept_at_.end()) {
    kept_.emplace_front(key, packed);
    kept_at_[key] = kept_.begin();
    kept_bytes_ += bytes;
    for (auto last = std::prev(kept_.end()); kept_bytes_ > kMostKept && last != kept_.begin();) {
      const auto victim = last--;
      if (victim->first.compare(0, 5, "page ") == 0) continue;
      kept_bytes_ -= victim->second.plain->size() + (victim->second.zipped ? victim->second.zipped->size() : 0) +
                     victim->first.size();
      kept_at_.erase(victim->first);
      kept_.erase(victim);
    }
  }
  return respond(request, packed, "no-cache");
}

void Site::make_ready() {
  Request request;
  request.method = "GET";
  request.target = "/api/v1/index";
  (void)api(request, {"index"}, "");
}

Result<Answer> Site::answer_get(const std::vector<std::string>& path, std::string_view query, const Request& request) {
  const Error nowhere{ErrorCode::not_found, "there is no such resource", "/api/v1/openapi.json describes all"};
  const std::string kind = path.empty() ? "" : path[0];
  const bool list = path.size() == 1 && is_list(kind);
  const char* more = kind == "search" ? " text" : kind == "words" ? " actor" : kind == "holds" ? " all" : "";
  const std::string own = list                                  ? std::string("cursor offset as with format") + more
                          : path.size() == 1 && kind == "diff"  ? "before after kind rule format"
                          : path.size() == 1 && kind == "index" ? "known-on rule format limit"
                                                                : "known-on rule format";
  Result<cli::Arguments> given = read_query(query, list ? cli::find_command(kind) : nullptr, own);
  if (!given) return given.error();
  for (const char* flag : {"known-on", "rule"}) {
    if (!list && given->has(flag)) RASHOMON_TRY(cli::check_value(nullptr, *cli::find_flag(flag), given->text(flag)));
  }
  HoldingRule rule = HoldingRule::any;
  (void)parse_holding_rule(given->text("rule", "any"), rule);
  Result<std::string> form = form_of(request, *given);
  if (!form) return form.error();
  if (!list && !has_form(path, *form)) {
    if (!given->has("format"))
      form = std::string("json");  // the field names wishes
    else
      return Error{ErrorCode::unsupported, "this is not to be had as " + *form,
                   "/api/v1/openapi.json tells the forms of each resource"};
  }
  if (path.size() == 1 && kind == "openapi.json") return Answer{std::string(openapi_file())};
  if (path.size() == 1 && kind == "diff") return answer_diff(ledgers_, *given, rule, *form);
  const Question question{path, *given, *form};
  std::string day;
  if (given->has("known-on")) day = iso_day(cli::parse_days(given->text("known-on")).latest);
  Result<Ledgers::Lease> store = ledgers_.lease(day, rule);
  if (!store) return store.error();
  if (path.empty()) return answer_service(ledgers_, **store, rule, options_);
  if (list) return answer_list(**store, kind, question);
  if (path.size() == 1 && kind == "index") {
    const Result<int64_t> limit = whole_number(*given, "limit", -1);
    if (!limit) return limit.error();
    return answer_index(**store, *limit);
  }
  if (path.size() == 1 && kind == "rules") return answer_rules(**store);
  if (path.size() == 1 && kind == "corrections") return answer_corrections(**store, *form);
  if (path.size() == 1 && kind == "export") {
    Answer answer{"", "application/x-ndjson; charset=utf-8"};
    cli::TextCache texts(**store);
    const Result<void> told = (*store)->tell_ledger([&](const Ledger& part) {
      write_jsonl(part, texts.text_of(), [&](std::string_view line) { answer.body.append(line).append("\n"); });
    });
    if (!told) return told.error();
    return answer;
  }
  const bool known = is_one_of(kind, {"events", "claims", "holds", "quotes", "actors", "places", "entities", "reports",
                                      "relations", "quantities", "wordings", "stories"});
  if (!known || path.size() > 3) return nowhere;
  if (path.size() == 2) return answer_item(**store, kind, path[1]);
  if (path.size() == 3 && kind == "events" && path[2] == "grid") return answer_claim_grid(**store, path[1]);
  if (path.size() == 3 && kind == "reports" && path[2] == "reading") return answer_reading(**store, path[1]);
  if (path.size() == 3 && kind == "reports" && path[2] == "text") {
    const Result<std::string> id = id_of(**store, kind, path[1]);
    if (!id) return id.error();
    Result<std::string> text = (*store)->report_text(*id);
    if (!text) return text.error();
    return Answer{*std::move(text), "text/plain; charset=utf-8"};
  }
  if (path.size() == 3 && path[2] == "profile" && is_one_of(kind, {"entities", "actors", "places"}))
    return answer_profile(**store, path[1]);
  return nowhere;
}

std::string Site::change_event() const {
  std::string data = "{\"generation\":" + std::to_string(ledgers_.generation()) +
                     ",\"content\":" + std::to_string(ledgers_.content_generation());
  if (Result<Ledgers::Lease> store = ledgers_.lease()) {
    const Result<Table> counts = (*store)->query(
        "SELECT (SELECT count(*) FROM report) AS reports, (SELECT count(*) FROM claim) AS claims, (SELECT count(*) "
        "FROM "
        "event) AS events, (SELECT count(*) FROM correction) AS corrections");
    for (size_t c = 0; counts && c < counts->columns.size(); ++c)
      data += ",\"" + counts->columns[c] + "\":" + cli::json_value(counts->rows.front()[c]);
  }
  return "event: ledger\ndata: " + data + "}\n\n";
}

}  // namespace rashomon::serve
