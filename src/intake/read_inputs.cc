// SPDX-License-Identifier: Apache-2.0
// Stage 1, the half that does the I/O: walks the inputs, opens each as a stream and cuts it into reports. A JSONL file
// is never held whole: memory is one record and a read buffer.
#include <utility>

#include "byte_source.h"
#include "decode_text.h"
#include "rashomon/base/unicode.h"
#include "rashomon/intake.h"
#include "sniff_format.h"
#include "walk_inputs.h"

namespace rashomon {
namespace {

constexpr size_t kHead = 64 << 10;

/// One open input on its way into reports.
struct Cutting {
  const InputFile& file;
  const IntakeOptions& options;
  const InputSink& sink;
  Reader& reader;
  uint64_t reported = 0;

  void skip(uint64_t line, Error error) const {
    if (!sink.on_skip) return;
    error.message = file.name + (line > 0 ? ":" + std::to_string(line) : "") + ": " + error.message;
    sink.on_skip({file.name, line, std::move(error)});
  }
  bool give(std::string bytes, uint64_t line, InputFormat format) {
    const uint64_t now = reader.consumed();
    const uint64_t used = now - reported;
    reported = now;
    return !sink.on_report || sink.on_report({file.name, line, format, std::move(bytes), used});
  }
  Error too_large(const char* what) const {
    return {ErrorCode::too_large,
            std::string(what) + " is larger than the limit of " + std::to_string(options.max_report_bytes) +
                " bytes for one report",
            "Split it, or raise the limit (--max-report-bytes)."};
  }
};

bool blank(std::string_view bytes) {
  for (size_t at = 0; at < bytes.size();) {
    if (!is_space(next_code_point(bytes, at))) return false;
  }
  return true;
}

bool cut_whole(Cutting& cutting, InputFormat format) {
  const std::string_view bytes = cutting.reader.peek(cutting.options.max_report_bytes + 1);
  if (cutting.reader.failure()) {
    cutting.skip(0, *cutting.reader.failure());
    return true;
  }
  if (bytes.size() > cutting.options.max_report_bytes) {
    cutting.skip(0, cutting.too_large("the file"));
    return true;
  }
  if (blank(bytes)) {
    cutting.skip(0,
                 {ErrorCode::malformed, "the file holds nothing but white space", "Leave it out, or save it again."});
    return true;
  }
  std::string report(bytes);
  cutting.reader.take(report.size());
  return cutting.give(std::move(report), 0, format);
}

/// Passes over the rest of a line that is too long; false when the input ends or fails.
bool pass_line(Cutting& cutting) {
  for (;;) {
    const std::string_view more = cutting.reader.peek(1);
    if (more.empty()) return false;
    const size_t end = more.find('\n');
    cutting.reader.take(end == std::string_view::npos ? more.size() : end + 1);
    if (end != std::string_view::npos) return true;
  }
}

bool cut_lines(Cutting& cutting) {
  const size_t most = cutting.options.max_report_bytes;
  for (uint64_t line = 1;; ++line) {
    size_t want = 1, searched = 0, end = std::string_view::npos;
    std::string_view view;
    for (;;) {
      view = cutting.reader.peek(want);
      end = view.find('\n', searched);
      if (end != std::string_view::npos || view.size() < want || view.size() > most) break;
      searched = view.size();
      want = view.size() + 1;
    }
    if (end == std::string_view::npos && cutting.reader.failure()) {  // the line is not whole
      cutting.skip(line, *cutting.reader.failure());
      return true;
    }
    if (view.empty()) return true;
    const size_t size = end == std::string_view::npos ? view.size() : end;
    if (size > most) {
      cutting.skip(line, cutting.too_large("the line"));
      if (!pass_line(cutting)) {
        if (cutting.reader.failure()) cutting.skip(line, *cutting.reader.failure());
        return true;
      }
      continue;
    }
    std::string record(view.substr(0, size));
    cutting.reader.take(end == std::string_view::npos ? size : size + 1);
    if (blank(record)) continue;
    if (!cutting.give(std::move(record), line, InputFormat::jsonl)) return false;
  }
}

/// A .json file that is one object printed over many lines, or an array.
enum class JsonShape { lines, object, array };
JsonShape json_shape(std::string_view head) {
  const size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (first == std::string_view::npos) return JsonShape::lines;
  if (head[first] == '[') return JsonShape::array;
  const size_t line_end = head.find('\n', first);
  if (head[first] != '{' || line_end == std::string_view::npos) return JsonShape::lines;
  const size_t last = head.find_last_not_of(" \t\r", line_end - 1);
  return head[last] == '}' ? JsonShape::lines : JsonShape::object;
}

bool cut_input(const InputFile& file, const IntakeOptions& options, const InputSink& sink) {
  auto source = open_source(file.path, options.max_input_bytes);
  const auto fail = [&](Error error) {
    error.message = (file.path == "-" ? "standard input" : file.name) + ": " + error.message;
    if (sink.on_skip) sink.on_skip({file.name, 0, std::move(error)});
    return true;
  };
  if (!source) return fail(source.error());
  Reader reader(std::move(source.value()));
  const std::string_view head = reader.peek(kHead).substr(0, kHead);
  if (head.empty() && reader.failure()) return fail(*reader.failure());
  if (head.empty()) return fail({ErrorCode::malformed, "the file is empty", "Leave it out, or save it again."});
  if (looks_binary(head)) {
    const std::string_view form = binary_form(head);
    return fail({ErrorCode::unsupported,
                 "this is " + (form.empty() ? std::string("binary data") : std::string(form)) + ", no text",
                 "Give plain text, HTML or JSON Lines."});
  }
  InputFormat format = options.format != InputFormat::automatic ? options.format : format_by_name(file.name);
  if (format == InputFormat::automatic) format = format_by_bytes(head);
  Cutting cutting{file, options, sink, reader};
  if (format != InputFormat::jsonl) return cut_whole(cutting, format);
  if (!utf16_form(head).empty())
    return fail({ErrorCode::unsupported, "JSON Lines must be UTF-8, this is UTF-16", "Convert it to UTF-8."});
  switch (json_shape(head)) {
    case JsonShape::array:
      return fail({ErrorCode::unsupported, "this is one JSON array; expected one object a line",
                   "Turn it into JSON Lines: jq -c '.[]' FILE"});
    case JsonShape::object: return cut_whole(cutting, InputFormat::jsonl);
    default: return cut_lines(cutting);
  }
}

}  // namespace

void read_inputs(const std::vector<std::string>& paths, const IntakeOptions& options, const InputSink& sink) {
  walk_inputs(
      paths, [&](const InputFile& file) { return cut_input(file, options, sink); }, sink.on_skip);
}

}  // namespace rashomon
