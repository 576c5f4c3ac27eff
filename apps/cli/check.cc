// SPDX-License-Identifier: Apache-2.0
// check: every span of the ledger against the text of its report; --rebuild: the ledger that was kept against one built
// anew from all readings, byte for byte.
#include <set>

#include "context.h"
#include "find.h"
#include "grid.h"
#include "progress.h"
#include "rashomon/record/print.h"
#include "text_cache.h"

namespace rashomon::cli {
namespace {

struct Fault {
  std::string id, what;
};

class Checker {
 public:
  explicit Checker(const Store& store) : texts_(store) {}

  void ledger(const Ledger& l) {
    for (const auto& r : l.reports) reports_.insert(r.id);
    for (const auto& e : l.entities) entities_.insert(e.id);
    for (const auto& e : l.events) events_.insert(e.id);
    for (const auto& c : l.claims) claims_.insert(c.id);
    for (const auto& r : l.reports) report(r);
    for (const auto& e : l.entities) {
      for (const ReportSpan& s : e.mentions) span(e.id, s.report, s.span, "mention", true);
    }
    for (const auto& e : l.events) event(e);
    for (const auto& c : l.claims) claim(c);
    for (const auto& r : l.relations) {
      points(r.id, r.from, entities_, "from");
      points(r.id, r.to, entities_, "to");
      for (const ReportSpan& s : r.claims) span(r.id, s.report, s.span, "evidence", true);
    }
    for (const auto& c : l.control) {
      points(c.id, c.place, entities_, "place");
      points(c.id, c.holder, entities_, "holder");
      for (const std::string& id : c.claims) points(c.id, id, claims_, "claim");
      for (const ReportSpan& s : c.evidence) span(c.id, s.report, s.span, "evidence", true);
    }
    for (const auto& q : l.quantities) {
      span(q.id, q.report, q.evidence, "evidence", true);
      span(q.id, q.report, q.voice_span, "voice", false);
      points(q.id, q.event, events_, "event");
      points(q.id, q.speaker, entities_, "speaker");
    }
    for (const auto& q : l.quotes) {
      span(q.id, q.report, q.span, "quote", true);
      span(q.id, q.report, q.cue, "cue", false);
      span(q.id, q.report, q.speaker_span, "speaker", false);
      points(q.id, q.speaker, entities_, "speaker");
    }
    for (const auto& w : l.wordings) {
      span(w.id, w.report, w.span, "wording", true);
      span(w.id, w.report, w.loaded, "judging word", true);
      points(w.id, w.entity, entities_, "entity");
      points(w.id, w.event, events_, "event");
    }
    for (const auto& s : l.stories) {
      for (const std::string& id : s.reports) points(s.id, id, reports_, "report");
    }
  }

  void reading(const Reading& r, const std::string& body) {
    for (const std::string& fault : check_reading(r)) add(r.document.id, fault);
    if (r.document.text != body) add(r.document.id, "its text differs from that of its reading");
  }

  void add(const std::string& id, const std::string& what) { faults.push_back({id, what}); }

  std::vector<Fault> faults;
  uint64_t spans = 0;

 private:
  void report(const ReportRow& r) {
    span(r.id, r.id, r.title, "title", false);
    span(r.id, r.id, r.published.text, "day of publication", false);
    if (texts_.of(r.id).size() != r.bytes)
      add(r.id,
          "it should have " + std::to_string(r.bytes) + " bytes and has " + std::to_string(texts_.of(r.id).size()));
    for (const Derivation& d : r.derived_from) points(r.id, d.report, reports_, "source");
  }

  void event(const EventRow& e) {
    points(e.id, e.place, entities_, "place");
    points(e.id, e.part_of, events_, "whole");
    for (const auto& [role, id] : e.participants) points(e.id, id, entities_, role_name(role));
    for (const std::string& id : e.claims) points(e.id, id, claims_, "claim");
    if (e.claims.empty()) add(e.id, "no claim tells it");
    for (const Dispute& d : e.disputes) {
      for (const DisputeValue& v : d.values) {
        for (const std::string& id : v.claims) points(e.id, id, claims_, "claim of a dispute");
      }
    }
  }

  void claim(const ClaimRow& c) {
    span(c.id, c.report, c.evidence, "evidence", true);
    span(c.id, c.report, c.trigger, "trigger", true);
    span(c.id, c.report, c.place_span, "place", false);
    span(c.id, c.report, c.voice_span, "voice", false);
    span(c.id, c.report, c.when.text, "time", false);
    for (const ClaimRow::Filler& f : c.participants) {
      span(c.id, c.report, f.span, role_name(f.role), false);
      points(c.id, f.entity, entities_, role_name(f.role));
    }
    points(c.id, c.event, events_, "event");
    points(c.id, c.place, entities_, "place");
    points(c.id, c.speaker, entities_, "speaker");
  }

  void points(const std::string& id, const std::string& to, const std::set<std::string>& known, const char* what) {
    if (!to.empty() && known.find(to) == known.end()) add(id, std::string(what) + " " + to + " is not in the ledger");
  }

  void span(const std::string& id, const std::string& report, Span s, const char* what, bool needed) {
    if (s.empty() && s.begin == s.end && !needed) return;
    ++spans;
    if (reports_.find(report) == reports_.end())
      return add(id, std::string(what) + " lies in report " + report + ", which is not in the ledger");
    const std::string_view text = texts_.of(report);
    const auto inside = [&](uint32_t at) {
      return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    };
    const std::string where =
        std::string(what) + " [" + std::to_string(s.begin) + "," + std::to_string(s.end) + ") of " + report;
    if (s.begin >= s.end) return add(id, where + " is empty");
    if (s.end > text.size()) return add(id, where + " ends behind the text");
    if (!inside(s.begin) || !inside(s.end)) add(id, where + " cuts a character in two");
  }

  TextCache texts_;
  std::set<std::string> reports_, entities_, events_, claims_;
};

std::vector<std::string> lines_of(const Ledger& ledger, const Store& store) {
  std::vector<std::string> lines;
  TextCache texts(store);
  write_jsonl(ledger, texts.text_of(), [&](std::string_view line) { lines.emplace_back(line); });
  return lines;
}

/// The first lines in which the two differ.
void compare(Checker& checker, const std::vector<std::string>& kept, const std::vector<std::string>& built) {
  constexpr size_t kMost = 10;
  const std::set<std::string> in_kept(kept.begin(), kept.end());
  const std::set<std::string> in_built(built.begin(), built.end());
  size_t told = 0;
  for (const std::string& line : kept) {
    if (in_built.find(line) == in_built.end() && told++ < kMost) checker.add("kept", "not so when built anew: " + line);
  }
  for (const std::string& line : built) {
    if (in_kept.find(line) == in_kept.end() && told++ < 2 * kMost)
      checker.add("built", "not so in the ledger: " + line);
  }
  if (told == 0 && kept != built) checker.add("kept", "its lines stand in another order when built anew");
}

}  // namespace

int run_check(Context& context) {
  CLI_TRY(store, context, context.ledger());
  Checker checker(*store);
  CLI_TRY(sound, context, texts_of(*store, "PRAGMA quick_check"));
  for (const std::string& line : sound) {
    if (line != "ok") checker.add("file", line);
  }
  std::vector<Reading> readings;
  const bool rebuild = context.arguments.has("rebuild");
  uint64_t reports = 0;
  const Result<void> read = store->for_each_reading([&](Reading&& reading) {
    ++reports;
    const Result<std::string> body = store->report_text(reading.document.id);
    checker.reading(reading, body ? *body : "");
    if (rebuild) readings.push_back(std::move(reading));
    return true;
  });
  if (!read) return context.fail(read.error());
  CLI_TRY(ledger, context, store->read_ledger());
  checker.ledger(ledger);
  if (ledger.reports.size() != reports) {
    checker.add("ledger", "it tells of " + counted(ledger.reports.size(), "report") + ", kept are " +
                              std::to_string(reports) + "; `rashomon build` mends that");
  }
  if (rebuild) {
    CLI_TRY(engine, context, context.engine());
    CLI_TRY(corrections, context, store->corrections());
    CLI_TRY(anew, context, engine->build(readings, corrections));
    compare(checker, lines_of(ledger, *store), lines_of(anew, *store));
  }
  CLI_TRY(out, context, context.output());
  Table table{{"id", "fault"}, {}};
  Grid grid{{{"id"}, {"fault", false, true}}, {}};
  for (const Fault& fault : checker.faults) {
    table.rows.push_back({fault.id, fault.what});
    grid.rows.push_back({fault.id, fault.what});
  }
  const Format format = context.format();
  if (format != Format::table && format != Format::md) {
    write_values(*out, table, format);
  } else if (!grid.rows.empty()) {
    format == Format::md ? write_markdown(*out, grid) : write_table(*out, grid);
  }
  context.say("checked " + counted(reports, "report") + " and " + counted(checker.spans, "span") +
              (rebuild ? ", and built the ledger anew" : "") + ": " +
              (checker.faults.empty() ? "no fault" : counted(checker.faults.size(), "fault")));
  return context.finish(checker.faults.empty() ? kDone : kNothing);
}

}  // namespace rashomon::cli
