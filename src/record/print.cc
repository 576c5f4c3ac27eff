// SPDX-License-Identifier: Apache-2.0
// The line forms of the records: one fact a line, `kind [begin,end) "words" key=value`, so that a test's expectation is
// readable and a difference between two versions is a diff of lines.
#include "rashomon/record/print.h"

namespace rashomon {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      out += "\\r";
    else if (c == '\t')
      out += "\\t";
    else if (c == '"' || c == '\\')
      out += {'\\', c};
    else
      out += c;
  }
  return out + "\"";
}

std::string at(std::string_view text, Span s) {
  return "[" + std::to_string(s.begin) + "," + std::to_string(s.end) + ") " + quoted(s.of(text));
}

std::string days(const When& w) {
  static constexpr const char* kBasis[] = {"unknown", "inferred", "stated"};
  const auto end = [](Day d) { return d == kNoDay ? std::string("?") : iso_day(d); };
  if (!w.days.known()) return "unknown";
  return (w.days.is_day() ? iso_day(w.days.earliest) : end(w.days.earliest) + ".." + end(w.days.latest)) + " " +
         kBasis[static_cast<size_t>(w.basis)];
}

std::string number(double value) {
  std::string out = std::to_string(value);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out;
}

std::string entity_name(const Mentions& m, uint32_t e) {
  return e == kNone ? "-" : "e" + std::to_string(e) + " " + quoted(m.entities[e].name);
}

std::string voice(std::string_view text, const Mentions& m, const Voice& v) {
  if (v.own()) return "";
  return std::string(" voice=") + (v.speaker == kNone ? quoted(v.span.of(text)) : entity_name(m, v.speaker)) +
         (v.quoted ? " quoted" : "");
}

std::string joined(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& s : list) out += (out.empty() ? "" : " | ") + s;
  return out;
}

}  // namespace

std::string print_document(const Document& d) {
  static constexpr const char* kKinds[] = {"title", "summary", "heading", "paragraph", "furniture"};
  std::string out = "document " + d.id + "\n";
  const auto field = [&](const char* name, const std::string& value) {
    if (!value.empty()) out += std::string(name) + " " + value + "\n";
  };
  field("file", d.file);
  field("key", d.key);
  field("url", d.url);
  field("outlet", d.outlet);
  field("agencies", joined(d.agencies));
  field("language", d.language);
  out += "published " + days(d.published) + (d.published.text.empty() ? "" : " " + at(d.text, d.published.text)) + "\n";
  if (!d.title.empty()) out += "title " + at(d.text, d.title) + "\n";
  if (!d.dateline.empty()) out += "dateline " + at(d.text, d.dateline) + "\n";
  for (const Block& b : d.blocks)
    out += "block " + std::string(kKinds[static_cast<size_t>(b.kind)]) + " " + at(d.text, b.span) + "\n";
  for (const Diagnostic& g : d.diagnostics) out += "diagnostic " + g.code + ": " + g.message + "\n";
  return out;
}

std::string print_mentions(const Document& d, const Mentions& m) {
  static constexpr const char* kForms[] = {"name", "nominal", "pronoun"};
  std::string out;
  for (uint32_t i = 0; i < m.entities.size(); ++i) {
    const LocalEntity& e = m.entities[i];
    out += "entity e" + std::to_string(i) + " " + entity_type_name(e.type) + " " + quoted(e.name);
    if (!e.names.empty()) out += " names=" + joined(e.names);
    if (!e.nominals.empty()) out += " nominals=" + joined(e.nominals);
    if (!e.titles.empty()) out += " titles=" + joined(e.titles);
    if (!e.country.empty()) out += " country=" + e.country;
    if (!e.side.empty()) out += " side=" + quoted(e.side);
    if (e.leader != kNone) out += " leader=" + entity_name(m, e.leader);
    if (e.part_of != kNone) out += " part_of=" + entity_name(m, e.part_of);
    if (!e.described.empty()) out += " described=" + quoted(e.described);
    if (e.point)
      out += " at=" + number(e.point->lat) + "," + number(e.point->lon) + " " +
             place_precision_name(e.point->precision) + " " + e.point->gazetteer;
    out += "\n";
  }
  for (const Mention& x : m.mentions)
    out += std::string("mention ") + at(d.text, x.span) + " " + kForms[static_cast<size_t>(x.form)] + " " +
           entity_name(m, x.entity) + "\n";
  for (const RoleFact& r : m.roles)
    out += "role " + at(d.text, r.span) + " " + entity_name(m, r.person) + " is " + r.role + " of " +
           entity_name(m, r.organisation) + "\n";
  for (const TimeMention& t : m.times) out += "time " + at(d.text, t.span) + " " + days(t.when) + "\n";
  for (const Quantity& q : m.quantities) {
    out += "quantity " + at(d.text, q.span) + " " + (q.low ? number(*q.low) : "") + ".." +
           (q.high ? number(*q.high) : "") + " unit=" + q.unit + " what=" + quoted(q.what) + "\n";
  }
  for (const Quote& q : m.quotes) {
    out +=
        "quote " + at(d.text, q.span) + (q.direct ? " direct" : " indirect") + " speaker=" + entity_name(m, q.speaker);
    if (!q.speaker_span.empty()) out += " " + quoted(q.speaker_span.of(d.text));
    if (!q.cue.empty()) out += " cue=" + quoted(q.cue.of(d.text));
    out += "\n";
  }
  return out;
}

std::string print_claims(const Document& d, const Mentions& m, const Claims& c) {
  std::string out;
  for (const Claim& x : c.claims) {
    out += std::string("claim ") + event_type_name(x.type) + " " + stance_name(x.stance) + " " + at(d.text, x.trigger);
    for (const Participant& p : x.participants)
      out += std::string(" ") + role_name(p.role) + "=" + entity_name(m, p.entity);
    if (x.place != kNone) out += " place=" + entity_name(m, x.place);
    out +=
        " when=" + days(x.when) + voice(d.text, m, x.voice) + " rule=" + x.rule + " " + confidence_name(x.confidence);
    if (x.answer.about != Contested::nothing) out += std::string(" contests ") + contested_name(x.answer.about);
    if (x.answer.act != kNone) out += " of claim " + std::to_string(x.answer.act);
    if (x.headline) out += " headline";
    if (x.background) out += " background";
    out += " in " + quoted(x.evidence.of(d.text)) + "\n";
  }
  for (const Relation& r : c.relations) {
    out += "relation " + entity_name(m, r.from) + " " + relation_type_name(r.type) + " " + entity_name(m, r.to) +
           voice(d.text, m, r.voice) + " rule=" + r.rule + " in " + quoted(r.evidence.of(d.text)) + "\n";
  }
  for (const HoldingStatement& h : c.holdings) {
    out += "holding " + entity_name(m, h.place) + (h.lost ? " no longer held by " : " held by ") +
           entity_name(m, h.holder) + " when=" + days(h.when) + voice(d.text, m, h.voice) + " rule=" + h.rule + " in " +
           quoted(h.evidence.of(d.text)) + "\n";
  }
  for (const Wording& w : c.wordings) {
    out += "wording " + at(d.text, w.span) + " loaded=" + quoted(w.loaded.of(d.text)) + " of " +
           (w.claim != kNone ? "claim " + std::to_string(w.claim) : entity_name(m, w.entity)) + "\n";
  }
  for (const QuantityLink& q : c.quantities) {
    out += "quantity " + at(d.text, m.quantities[q.quantity].span) + " of claim " +
           (q.claim == kNone ? "-" : std::to_string(q.claim)) + voice(d.text, m, q.voice) + "\n";
  }
  return out;
}

}  // namespace rashomon
