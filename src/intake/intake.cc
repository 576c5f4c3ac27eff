// SPDX-License-Identifier: Apache-2.0
// Stage 1, the pure half: decode, read by format, then find furniture, blocks, dateline, day, agencies and language.
#include "rashomon/intake.h"

#include <utility>

#include "decode_text.h"
#include "detect_language.h"
#include "find_agencies.h"
#include "find_blocks.h"
#include "find_dateline.h"
#include "find_outlet.h"
#include "find_published.h"
#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"
#include "read_html.h"
#include "read_json.h"

namespace rashomon {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

std::string place_of(const RawReport& raw) {
  return raw.line == 0 ? raw.file : raw.file + ":" + std::to_string(raw.line);
}

Error at(const RawReport& raw, Error error) {
  error.message = place_of(raw) + ": " + error.message;
  return error;
}

std::string base_name(const std::string& file) {
  const size_t slash = file.rfind('/');
  return slash == std::string::npos ? file : file.substr(slash + 1);
}

}  // namespace

struct Intake::State {
  IntakeOptions options;
  IntakeLexicon lexicon;
  FurnitureMarker marker;

  State(const IntakeOptions& o, IntakeLexicon l) : options(o), lexicon(std::move(l)), marker(lexicon) {}

  Result<IntakeDraft> read(const RawReport& raw) const {
    if (raw.format == InputFormat::jsonl) return read_json(raw.bytes, options.fields, lexicon);
    const bool html = raw.format == InputFormat::html;
    std::vector<Diagnostic> diagnostics;
    auto text = decode_text(raw.bytes, html ? declared_charset(raw.bytes) : std::string_view{}, diagnostics);
    if (!text) return text.error();
    IntakeDraft draft;
    if (html) {
      draft = read_html(*text, lexicon);
    } else {
      draft.text = std::move(text.value());
    }
    draft.diagnostics.insert(draft.diagnostics.begin(), diagnostics.begin(), diagnostics.end());
    return draft;
  }

  /// What the text itself says.
  void find(const IntakeDraft& draft, Document& document) const {
    const std::string_view text = document.text;
    const auto bom = static_cast<uint32_t>(text.substr(0, kBom.size()) == kBom ? kBom.size() : 0);
    FoundBlocks found = find_blocks(text, draft.known, marker, lexicon);
    const std::string outlet = draft.known.empty() ? find_outlet(text, found, lexicon) : "";
    if (document.outlet.empty()) document.outlet = outlet;
    document.title = found.title;
    if (document.outlet.empty()) document.outlet = options.outlet;
    for (const Block& block : found.blocks) {
      if (block.kind != BlockKind::paragraph) continue;
      document.dateline = find_dateline(text, block.span, lexicon);
      if (!document.dateline.empty() || block.span.size() > 200)
        break;  // captions may stand before the first paragraph
    }
    document.published = find_published(text, found, document.dateline, lexicon);
    if (draft.published != kNoDay) {
      const bool same = document.published.days.earliest == draft.published && document.published.days.is_day();
      document.published = {{draft.published, draft.published}, Basis::stated, same ? document.published.text : Span{}};
    }
    document.agencies = find_agencies(text, document.outlet, found, document.dateline, draft.byline, lexicon);
    document.language = draft.language.empty() ? detect_language(text.substr(bom)) : draft.language;
    document.blocks = std::move(found.blocks);
    if (bom > 0) document.blocks.insert(document.blocks.begin(), Block{BlockKind::furniture, {0, bom}});
  }
};

Result<Intake> Intake::open(const IntakeOptions& options, const Models& models) {
  auto lexicon = IntakeLexicon::open(models);
  if (!lexicon) return lexicon.error();
  return Intake(std::make_unique<State>(options, std::move(lexicon.value())));
}

Result<Document> Intake::run(const RawReport& raw) const {
  if (raw.bytes.size() > state_->options.max_report_bytes) {
    return at(raw, {ErrorCode::too_large,
                    "the report has " + std::to_string(raw.bytes.size()) + " bytes, more than the limit of " +
                        std::to_string(state_->options.max_report_bytes),
                    "Split it, or raise the limit (--max-report-bytes)."});
  }
  auto draft = state_->read(raw);
  if (!draft) return at(raw, draft.error());
  if (trim(draft->text).empty()) {
    return at(raw, {ErrorCode::malformed, "no text of a report was found in it",
                    raw.format == InputFormat::html ? "Save the page with its text." : ""});
  }
  Document document;
  document.file = raw.file;
  document.key = draft->key.empty() ? base_name(raw.file) : draft->key;
  document.url = draft->url;
  document.outlet = draft->outlet;
  document.text = std::move(draft->text);
  state_->find(*draft, document);
  document.diagnostics = std::move(draft->diagnostics);
  if (document.published.basis == Basis::unknown)
    document.diagnostics.push_back({"no_date", "the report does not say on which day it was published", {}});
  const std::string day = document.published.basis == Basis::stated ? iso_day(document.published.days.earliest) : "";
  document.id = content_id("r_", {document.text, document.outlet, document.url, draft->key, day});
  return document;
}

Intake::Intake(std::unique_ptr<State> state) : state_(std::move(state)) {}
Intake::Intake(Intake&&) noexcept = default;
Intake& Intake::operator=(Intake&&) noexcept = default;
Intake::~Intake() = default;

}  // namespace rashomon
