// SPDX-License-Identifier: Apache-2.0
// The ledger as JSON Lines (docs/formats/ledger.md): one object a line, `kind` its first key, keys always in this
// order.
#include <nlohmann/json.hpp>

#include "rashomon/record/print.h"

namespace rashomon {
namespace {

using Json = nlohmann::ordered_json;

Json id_or_null(const std::string& id) { return id.empty() ? Json(nullptr) : Json(id); }
Json text_or_null(const std::string& text) { return id_or_null(text); }

class LineWriter {
 public:
  LineWriter(const TextOf& text_of, const std::function<void(std::string_view)>& write)
      : text_of_(text_of), write_(write) {}

  void line(const Json& row) { write_(row.dump(-1, ' ', false, Json::error_handler_t::replace)); }

  Json span(const std::string& report, Span s) {
    if (report != report_) {
      report_ = report;
      text_ = text_of_(report);
    }
    return {{"begin", s.begin}, {"end", s.end}, {"text", std::string(s.of(text_))}};
  }
  Json span_or_null(const std::string& report, Span s) { return s.empty() ? Json(nullptr) : span(report, s); }

  Json when(const std::string& report, const When& w) {
    static constexpr const char* kBasis[] = {"unknown", "inferred", "stated"};
    Json out;
    out["earliest"] = w.days.earliest == kNoDay ? Json(nullptr) : Json(iso_day(w.days.earliest));
    out["latest"] = w.days.latest == kNoDay ? Json(nullptr) : Json(iso_day(w.days.latest));
    out["basis"] = kBasis[static_cast<size_t>(w.basis)];
    out["text"] = w.text.empty() || report.empty() ? Json(nullptr) : Json(std::string(span(report, w.text)["text"]));
    return out;
  }
  Json voice(const std::string& report, bool own, const std::string& speaker, Span s, bool quoted) {
    if (own) return nullptr;
    return {{"speaker", id_or_null(speaker)}, {"span", span_or_null(report, s)}, {"quoted", quoted}};
  }
  Json report_spans(const std::vector<ReportSpan>& spans, const char* name) {
    Json out = Json::array();
    for (const ReportSpan& s : spans) out.push_back({{"report", s.report}, {name, span(s.report, s.span)}});
    return out;
  }

  void report(const ReportRow& r) {
    Json row = {{"kind", "report"},
                {"id", r.id},
                {"file", r.file},
                {"key", r.key},
                {"url", text_or_null(r.url)},
                {"outlet", text_or_null(r.outlet)},
                {"agencies", r.agencies}};
    row["title"] = span_or_null(r.id, r.title);
    row["published"] = when(r.id, r.published);
    row["published_rule"] = r.published_rule;
    row["language"] = r.language;
    row["bytes"] = r.bytes;
    row["story"] = id_or_null(r.story);
    row["derived_from"] = Json::array();
    for (const Derivation& d : r.derived_from) {
      row["derived_from"].push_back(
          {{"report", d.report}, {"how", copy_kind_name(d.how)}, {"share", d.share}, {"rule", d.rule}});
    }
    row["origin"] = r.origin;
    line(row);
  }

  void entity(const EntityRow& e) {
    Json row = {{"kind", "entity"}, {"id", e.id}, {"type", entity_type_name(e.type)}, {"name", e.name}};
    row["names"] = Json::array();
    for (const NameCount& n : e.names)
      row["names"].push_back({{"text", n.text}, {"count", n.count}, {"reports", n.reports}});
    row["place"] = nullptr;
    if (e.point) {
      row["place"] = {{"lat", e.point->lat},
                      {"lon", e.point->lon},
                      {"gazetteer", e.point->gazetteer},
                      {"precision", place_precision_name(e.point->precision)},
                      {"acled_precision", acled_precision(*e.point)},
                      {"ucdp_precision", ucdp_precision(*e.point)}};
    }
    row["country"] = text_or_null(e.country);
    row["described"] = text_or_null(e.described);
    row["mentions"] = report_spans(e.mentions, "span");
    row["merged_by"] = e.merged_by;
    line(row);
  }

  void event(const EventRow& e) {
    Json row = {{"kind", "event"}, {"id", e.id}, {"type", event_type_name(e.type)}};
    row["codes"] = {
        {"plover", text_or_null(e.plover)}, {"cameo", text_or_null(e.cameo)}, {"acled", text_or_null(e.acled)}};
    row["when"] = when("", e.when);
    row["place"] = id_or_null(e.place);
    row["participants"] = Json::array();
    for (const auto& [role, entity] : e.participants)
      row["participants"].push_back({{"role", role_name(role)}, {"entity", entity}});
    row["status"] = event_status_name(e.status);
    row["support"] = {{"reports", e.reports}, {"origins", e.origins}, {"outlets", e.outlets}};
    row["claims"] = e.claims;
    row["disputes"] = Json::array();
    for (const Dispute& d : e.disputes) {
      Json values = Json::array();
      for (const DisputeValue& v : d.values) values.push_back({{"value", v.value}, {"claims", v.claims}});
      row["disputes"].push_back({{"about", d.about}, {"values", values}, {"rule", d.rule}});
    }
    row["part_of"] = id_or_null(e.part_of);
    row["gathered_by"] = e.gathered_by;
    row["rulings"] = Json::object();
    for (const auto& [rule, status] : e.rulings) row["rulings"][holding_rule_name(rule)] = event_status_name(status);
    line(row);
  }

  void claim(const ClaimRow& c) {
    Json row = {
        {"kind", "claim"}, {"id", c.id}, {"event", c.event}, {"report", c.report}, {"type", event_type_name(c.type)}};
    row["when"] = when(c.report, c.when);
    row["place"] = id_or_null(c.place);
    row["place_span"] = span_or_null(c.report, c.place_span);
    row["participants"] = Json::array();
    for (const auto& p : c.participants)
      row["participants"].push_back(
          {{"role", role_name(p.role)}, {"entity", p.entity}, {"span", span(c.report, p.span)}});
    row["evidence"] = span(c.report, c.evidence);
    row["trigger"] = span(c.report, c.trigger);
    row["voice"] = voice(c.report, c.own_voice, c.speaker, c.voice_span, c.quoted);
    row["stance"] = stance_name(c.stance);
    row["confidence"] = confidence_name(c.confidence);
    row["background"] = c.background;
    row["interest"] = c.interest == Interest::none ? Json(nullptr) : Json(interest_name(c.interest));
    row["rule"] = c.rule;
    line(row);
  }

  void relation(const RelationRow& r) {
    Json row = {
        {"kind", "relation"}, {"id", r.id}, {"type", relation_type_name(r.type)}, {"from", r.from}, {"to", r.to}};
    row["when"] = when("", r.when);
    row["claims"] = report_spans(r.claims, "evidence");
    row["rules"] = r.rules;
    line(row);
  }

  void control(const ControlRow& c) {
    Json row = {{"kind", "control"}, {"id", c.id}, {"place", c.place}, {"holder", c.holder}};
    row["from"] = when("", c.from);
    row["to"] = c.to.days.known() ? when("", c.to) : Json(nullptr);
    row["claims"] = c.claims;
    row["evidence"] = report_spans(c.evidence, "span");
    row["rule"] = c.rule;
    row["state"] = c.state();
    row["disputed"] = c.disputed;
    row["stands_by"] = Json::array();
    for (int rule = 0; rule < kHoldingRules; ++rule) {
      const auto by = static_cast<HoldingRule>(rule);
      if (c.stands(by)) row["stands_by"].push_back(holding_rule_name(by));
    }
    line(row);
  }

  void quantity(const QuantityRow& q) {
    Json row = {{"kind", "quantity"}, {"id", q.id}, {"what", q.what}};
    row["low"] = q.low ? Json(*q.low) : Json(nullptr);
    row["high"] = q.high ? Json(*q.high) : Json(nullptr);
    row["unit"] = q.unit;
    row["event"] = id_or_null(q.event);
    row["report"] = q.report;
    row["evidence"] = span(q.report, q.evidence);
    row["voice"] = voice(q.report, q.own_voice, q.speaker, q.voice_span, false);
    line(row);
  }

  void quote(const QuoteRow& q) {
    Json row = {{"kind", "quote"}, {"id", q.id}, {"report", q.report}, {"speaker", id_or_null(q.speaker)}};
    row["speaker_span"] = span_or_null(q.report, q.speaker_span);
    row["span"] = span(q.report, q.span);
    row["direct"] = q.direct;
    row["cue"] = span_or_null(q.report, q.cue);
    line(row);
  }

  void wording(const WordingRow& w) {
    Json row = {{"kind", "wording"},
                {"id", w.id},
                {"entity", id_or_null(w.entity)},
                {"event", id_or_null(w.event)},
                {"report", w.report}};
    row["span"] = span(w.report, w.span);
    row["loaded"] = std::string(span(w.report, w.loaded)["text"]);
    row["loaded_span"] = span(w.report, w.loaded);
    line(row);
  }

  void story(const StoryRow& s) {
    Json row = {{"kind", "story"}, {"id", s.id}, {"title", s.title}, {"reports", s.reports}};
    row["when"] = when("", s.when);
    line(row);
  }

 private:
  const TextOf& text_of_;
  const std::function<void(std::string_view)>& write_;
  std::string report_;  // text_ belongs to it: neighbouring spans are mostly of one report
  std::string_view text_;
};

}  // namespace

void write_jsonl(const Ledger& ledger, const TextOf& text_of, const std::function<void(std::string_view line)>& write) {
  LineWriter out(text_of, write);
  for (const auto& row : ledger.reports) out.report(row);
  for (const auto& row : ledger.entities) out.entity(row);
  for (const auto& row : ledger.events) out.event(row);
  for (const auto& row : ledger.claims) out.claim(row);
  for (const auto& row : ledger.relations) out.relation(row);
  for (const auto& row : ledger.control) out.control(row);
  for (const auto& row : ledger.quantities) out.quantity(row);
  for (const auto& row : ledger.quotes) out.quote(row);
  for (const auto& row : ledger.wordings) out.wording(row);
  for (const auto& row : ledger.stories) out.story(row);
}

}  // namespace rashomon
