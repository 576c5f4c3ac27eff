// SPDX-License-Identifier: Apache-2.0
// The claim grid: one event, a row a question (when, where, who …), a column an origin, and in each cell what that
// origin's reports say, in their words. Words that a copy repeats stand once, with the reports that carry them. What a
// dispute of the event is about is marked with the side that it takes.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "api.h"
#include "days.h"
#include "find.h"
#include "grid.h"
#include "query.h"
#include "rows.h"

namespace rashomon::serve {
namespace {

using Json = nlohmann::ordered_json;
using cli::Rows;

/// What one report says in answer to one question.
struct Said {
  std::string slot, report, claim;
  Span span;
  std::string value, value_id;
  std::string stance;  // "" for asserts
  std::string voice;   // who says so where the report does not in its own voice
  int side = -1;       // of the dispute about this slot
};

struct Slot {
  const char* name;
  const char* dispute;  // what a dispute of it is about
};
constexpr Slot kSlots[] = {{"happened", "happened"}, {"when", "time"},   {"where", "place"}, {"who", "actor"},
                           {"whom", "target"},       {"recipient", ""},  {"addressee", ""},  {"means", ""},
                           {"how_many", "number"},   {"cause", "cause"}, {"words", ""}};

std::string slot_of(Role role) {
  switch (role) {
    case Role::actor: return "who";
    case Role::target: return "whom";
    case Role::recipient: return "recipient";
    case Role::addressee: return "addressee";
    case Role::instrument: return "means";
  }
  return "who";
}

class GridMaker {
 public:
  GridMaker(const Store& store, const std::string& id) : rows_(store), event_(rows_.event(id)) {}

  const std::set<std::string>& outside() const { return outside_; }

  Result<Json> make() {
    for (const std::string& id : event_.claims) add_claim(rows_.claim(id));
    add_outside_claims();
    RASHOMON_TRY(add_numbers());
    RASHOMON_TRY(add_wordings());
    Json grid;
    grid["columns"] = columns();
    grid["slots"] = slots();
    Result<Json> quiet = silent();
    if (!quiet) return quiet.error();
    grid["silent"] = *quiet;
    return grid;
  }

 private:
  /// Which side of the dispute about `about` a claim takes, or -1.
  int side_of(std::string_view about, const std::string& claim, bool other_claims_of_report = false) {
    for (const Dispute& dispute : event_.disputes) {
      if (dispute.about != about) continue;
      for (size_t v = 0; v < dispute.values.size(); ++v) {
        for (const std::string& c : dispute.values[v].claims) {
          if (c == claim || (other_claims_of_report && rows_.claim(c).report == rows_.claim(claim).report))
            return static_cast<int>(v);
        }
      }
    }
    return -1;
  }

  void add_claim(const ClaimRow& claim) {
    const std::string stance = claim.stance == Stance::asserts ? "" : stance_name(claim.stance);
    const std::string said_by = claim.own_voice ? "" : voice_of(claim);
    const auto say = [&](const char* slot, Span span, const std::string& value, const std::string& id, int side) {
      said_.push_back({slot, claim.report, claim.id, span, value, id, stance, said_by, side});
    };
    const std::string happened = claim.stance == Stance::denies    ? "no"
                                 : claim.stance == Stance::doubts  ? "doubted"
                                 : claim.stance == Stance::plans   ? "planned"
                                 : claim.stance == Stance::demands ? "demanded"
                                                                   : "yes";
    say("happened", claim.trigger, happened, "", side_of("happened", claim.id));
    if (claim.when.days.known()) {
      say("when", claim.when.text, cli::show_days(claim.when.days), cli::basis_name(claim.when.basis),
          side_of("time", claim.id));
    }
    if (!claim.place.empty())
      say("where", claim.place_span, rows_.name(claim.place), claim.place, side_of("place", claim.id));
    for (const ClaimRow::Filler& f : claim.participants) {
      const std::string slot = slot_of(f.role);
      const int side = f.role == Role::actor    ? side_of("actor", claim.id)
                       : f.role == Role::target ? side_of("target", claim.id)
                                                : -1;
      if (!f.entity.empty() || !f.span.empty()) say(slot.c_str(), f.span, rows_.name(f.entity), f.entity, side);
    }
    if (const int side = side_of("cause", claim.id); side >= 0)
      say("cause", claim.trigger, cause_value(side), "", side);
  }

  /// What a dispute holds against this event though it is told as another: "they left" against "it was taken".
  void add_outside_claims() {
    for (const Dispute& dispute : event_.disputes) {
      const auto slot =
          std::find_if(std::begin(kSlots), std::end(kSlots), [&](const Slot& s) { return dispute.about == s.dispute; });
      for (size_t v = 0; v < dispute.values.size(); ++v) {
        for (const std::string& id : dispute.values[v].claims) {
          if (slot == std::end(kSlots) ||
              std::find(event_.claims.begin(), event_.claims.end(), id) != event_.claims.end())
            continue;
          const ClaimRow& claim = rows_.claim(id);
          if (claim.report.empty()) continue;
          outside_.insert(id);
          said_.push_back({slot->name, claim.report, id, claim.trigger, dispute.values[v].value, "",
                           claim.stance == Stance::asserts ? "" : stance_name(claim.stance),
                           claim.own_voice ? "" : voice_of(claim), static_cast<int>(v)});
        }
      }
    }
  }

  std::string voice_of(const ClaimRow& claim) {
    if (!claim.speaker.empty()) return rows_.name(claim.speaker);
    const std::string words(claim.voice_span.of(rows_.texts.of(claim.report)));
    return words.empty() ? "somebody" : words;
  }

  std::string cause_value(int side) const {
    for (const Dispute& dispute : event_.disputes) {
      if (dispute.about == "cause") return dispute.values[static_cast<size_t>(side)].value;
    }
    return "";
  }

  Result<void> add_numbers() {
    const Result<std::vector<std::string>> ids = cli::texts_of(
        rows_.store, "SELECT id FROM quantity WHERE event = ?1 ORDER BY report, span_begin, id", {Value(event_.id)});
    if (!ids) return ids.error();
    Ledger numbers;
    RASHOMON_TRY(rows_.store.read_rows(RowKind::quantity, *ids, numbers));
    for (const QuantityRow& q : numbers.quantities) {
      std::string claim;  // the claim of this report whose words hold the number
      for (const std::string& id : event_.claims) {
        const ClaimRow& c = rows_.claim(id);
        if (c.report == q.report && c.evidence.begin <= q.evidence.begin && q.evidence.end <= c.evidence.end)
          claim = id;
      }
      const auto number = [](std::optional<double> n) { return n ? cli::text_of(Value(*n)) : std::string(); };
      const std::string low = number(q.low);
      const std::string high = number(q.high);
      std::string value = low == high    ? low
                          : low.empty()  ? "up to " + high
                          : high.empty() ? low + " or more"
                                         : low + "–" + high;
      if (!q.what.empty()) value += " " + q.what;
      const std::string voice = q.own_voice         ? ""
                                : q.speaker.empty() ? std::string(q.voice_span.of(rows_.texts.of(q.report)))
                                                    : rows_.name(q.speaker);
      said_.push_back({"how_many", q.report, claim, q.evidence, value, "", "",
                       q.own_voice || !voice.empty() ? voice : "somebody",
                       claim.empty() ? -1 : side_of("number", claim)});
    }
    return {};
  }

  Result<void> add_wordings() {
    const Result<std::vector<std::string>> ids = cli::texts_of(
        rows_.store, "SELECT id FROM wording WHERE event = ?1 ORDER BY report, span_begin, id", {Value(event_.id)});
    if (!ids) return ids.error();
    Ledger wordings;
    RASHOMON_TRY(rows_.store.read_rows(RowKind::wording, *ids, wordings));
    for (const WordingRow& w : wordings.wordings)
      said_.push_back(
          {"words", w.report, "", w.span, std::string(w.loaded.of(rows_.texts.of(w.report))), "", "", "", -1});
    return {};
  }

  std::string origin_of(const std::string& report) {
    const ReportRow& row = rows_.report(report);
    return row.origin.empty() ? row.id : row.origin;
  }

  /// Origins by the day of their first report, each with its reports, the ones that others are made from first.
  Json columns() {
    std::map<std::string, std::vector<const ReportRow*>> by_origin;
    std::set<std::string> seen;
    for (const Said& s : said_) {
      if (seen.insert(s.report).second) by_origin[origin_of(s.report)].push_back(&rows_.report(s.report));
    }
    const auto before = [](const ReportRow* a, const ReportRow* b) {
      return std::tuple(a->derived_from.size(), a->published.days.earliest, a->file, a->id) <
             std::tuple(b->derived_from.size(), b->published.days.earliest, b->file, b->id);
    };
    std::vector<std::vector<const ReportRow*>> groups;
    for (auto& [origin, reports] : by_origin) {
      std::sort(reports.begin(), reports.end(), before);
      for (const ReportRow* r : reports) rank_[r->id] = rank_.size();
      groups.push_back(reports);
    }
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
      return std::tuple(a.front()->published.days.earliest, a.front()->file, a.front()->id) <
             std::tuple(b.front()->published.days.earliest, b.front()->file, b.front()->id);
    });
    Json out = Json::array();
    for (const auto& reports : groups) {
      Json column{{"origin", origin_of(reports.front()->id)}, {"reports", Json::array()}};
      for (const ReportRow* r : reports) {
        Json made = Json::array();
        for (const Derivation& d : r->derived_from)
          made.push_back({{"report", d.report}, {"how", copy_kind_name(d.how)}, {"share", d.share}});
        column["reports"].push_back({{"report", r->id}, {"derived_from", made}});
      }
      out.push_back(column);
      order_.push_back(origin_of(reports.front()->id));
    }
    return out;
  }

  Json slots() {
    std::stable_sort(said_.begin(), said_.end(), [&](const Said& a, const Said& b) {
      return std::tuple(rank_[a.report], a.span, a.value) < std::tuple(rank_[b.report], b.span, b.value);
    });
    Json out = Json::array();
    for (const Slot& slot : kSlots) {
      Json cells = Json::array();
      bool any = false;
      for (const std::string& origin : order_) {
        cells.push_back(cell(slot.name, origin));
        any = any || !cells.back().empty();
      }
      if (!any) continue;
      Json sides = Json::array();
      std::string rule;
      for (const Dispute& dispute : event_.disputes) {
        if (dispute.about != slot.dispute || !sides.empty()) continue;
        rule = dispute.rule;
        for (const DisputeValue& v : dispute.values) sides.push_back(v.value);
      }
      Json row{{"slot", slot.name}, {"disputed", !sides.empty()}, {"sides", sides}};
      if (!rule.empty()) row["rule"] = rule;
      row["cells"] = cells;
      out.push_back(row);
    }
    return out;
  }

  Json cell(const std::string& slot, const std::string& origin) {
    Json out = Json::array();
    std::map<std::pair<std::string, std::string>, size_t> known;  // words and value -> place in `out`
    for (const Said& s : said_) {
      if (s.slot != slot || origin_of(s.report) != origin) continue;
      const std::string words(s.span.of(rows_.texts.of(s.report)));
      Json at{{"report", s.report}, {"begin", s.span.begin}, {"end", s.span.end}};
      if (!s.claim.empty()) at["claim"] = s.claim;
      if (outside_.contains(s.claim)) at["elsewhere"] = rows_.claim(s.claim).event;
      const auto [found, is_new] =
          known.emplace(std::pair(words, s.value + s.stance + std::to_string(s.side)), out.size());
      if (!is_new) {
        out[found->second]["at"].push_back(at);
        continue;
      }
      Json entry{{"words", words}, {"value", s.value}};
      if (slot == "when") {
        entry["basis"] = s.value_id;
      } else if (!s.value_id.empty()) {
        entry["entity"] = s.value_id;
      }
      if (!s.stance.empty()) entry["stance"] = s.stance;
      if (!s.voice.empty()) entry["voice"] = s.voice;
      if (s.side >= 0) entry["side"] = s.side;
      entry["at"] = Json::array({at});
      out.push_back(entry);
    }
    return out;
  }

  /// Outlets that wrote of the place or of who took part in these days and do not carry it.
  Result<Json> silent() {
    Json out = Json::array();
    if (!event_.when.days.closed()) return out;
    const Result<Table> table = rows_.store.query(
        "SELECT coalesce(r.outlet, r.file) AS outlet, r.id FROM report r WHERE r.published_latest >= ?2 AND "
        "r.published_earliest <= ?3 AND r.id IN (SELECT m.report FROM mention m WHERE m.entity = ?4) AND "
        "coalesce(r.outlet, "
        "r.file) NOT IN (SELECT coalesce(o.outlet, o.file) FROM claim c JOIN report o ON o.id = c.report WHERE c.event "
        "= ?1) "
        "ORDER BY 1, r.published_earliest, r.id LIMIT 50",
        {Value(event_.id), Value(iso_day(event_.when.days.earliest)),
         Value(iso_day(event_.when.days.latest + kWatchDays)), Value(event_.place)});
    if (!table) return table.error();
    for (const auto& row : table->rows)
      out.push_back({{"outlet", cli::text_of(row[0])}, {"report", cli::text_of(row[1])}});
    return out;
  }

  static constexpr int kWatchDays = 4;
  Rows rows_;
  const EventRow& event_;
  std::vector<Said> said_;
  std::set<std::string> outside_;   // claims of other events that a dispute names
  std::vector<std::string> order_;  // of origins
  std::map<std::string, size_t> rank_;
};

}  // namespace

Result<Answer> answer_claim_grid(const Store& store, const std::string& id) {
  const Result<std::string> event = id_of(store, "events", id);
  if (!event) return event.error();
  const Result<std::vector<std::string>> lines = cli::ledger_lines(store, RowKind::event, {*event});
  if (!lines) return lines.error();
  GridMaker maker(store, *event);
  const Result<Json> grid = maker.make();
  if (!grid) return grid.error();
  const std::string made = grid->dump(-1, ' ', false, Json::error_handler_t::replace);
  Ledger row;
  RASHOMON_TRY(store.read_rows(RowKind::event, {*event}, row));
  std::vector<std::string> wanted = row.events.empty() ? std::vector<std::string>{} : row.events.front().claims;
  wanted.insert(wanted.end(), maker.outside().begin(), maker.outside().end());
  const Result<std::vector<std::string>> claims = cli::ledger_lines(store, RowKind::claim, wanted);
  if (!claims) return claims.error();
  std::string body = "{\"event\":" + lines->front() + ",\n\"grid\":" + made + ",\n\"claims\":[";
  for (size_t c = 0; c < claims->size(); ++c) body += (c ? ",\n" : "") + (*claims)[c];
  body += "]";
  const Result<std::string> names = named_in(store, body);
  if (!names) return names.error();
  return Answer{body + ",\n" + *names + "}\n"};
}

}  // namespace rashomon::serve
