// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "days.h"
#include "find.h"
#include "grid.h"
#include "query.h"
#include "show.h"

namespace rashomon::cli {
namespace {

/// What a claim adds to the bare words: who says so, its stance, when and who where they differ from the event.
std::string claim_notes(Rows& rows, const ClaimRow& claim, const EventRow& event) {
  std::vector<std::string> notes;
  const std::string voice =
      voice_text(rows, claim.report, claim.own_voice, claim.speaker, claim.voice_span, claim.quoted);
  if (!voice.empty()) notes.push_back(voice);
  if (claim.interest == Interest::against) notes.emplace_back("against his own interest");
  if (claim.stance != Stance::asserts) notes.emplace_back(stance_name(claim.stance));
  if (claim.when.days.known() && claim.when.days != event.when.days)
    notes.push_back("when " + show_days(claim.when.days));
  const std::string who = participants_of_claim(rows, claim);
  if (!who.empty() && who != rows.who(event.participants)) notes.push_back(who);
  if (claim.place != event.place && !claim.place.empty()) notes.push_back("at " + rows.name(claim.place));
  if (claim.background) notes.emplace_back("told as background");
  return joined(notes, " · ");
}

/// Claims by origin, so that copies of one text stand together: the origin's first report, and who else carries it.
void show_accounts(Page& page, Rows& rows, const EventRow& event) {
  std::map<std::string, std::vector<const ClaimRow*>> by_origin;
  for (const std::string& id : event.claims) {
    const ClaimRow& claim = rows.claim(id);
    const ReportRow& report = rows.report(claim.report);
    by_origin[report.origin.empty() ? report.id : report.origin].push_back(&claim);
  }
  std::vector<std::vector<const ClaimRow*>> accounts;
  for (auto& [origin, claims] : by_origin) {
    std::stable_sort(claims.begin(), claims.end(), [&](const ClaimRow* a, const ClaimRow* b) {
      const ReportRow& x = rows.report(a->report);
      const ReportRow& y = rows.report(b->report);
      return std::tuple(x.derived_from.size(), x.published.days.earliest, x.file, a->report, a->evidence) <
             std::tuple(y.derived_from.size(), y.published.days.earliest, y.file, b->report, b->evidence);
    });
    accounts.push_back(std::move(claims));
  }
  std::stable_sort(accounts.begin(), accounts.end(), [&](const auto& a, const auto& b) {
    const ReportRow& x = rows.report(a.front()->report);
    const ReportRow& y = rows.report(b.front()->report);
    return std::tuple(x.published.days.earliest, x.file, x.id) < std::tuple(y.published.days.earliest, y.file, y.id);
  });
  page.head("In their words");
  for (const auto& claims : accounts) {
    std::string before;
    std::set<std::string> told;  // the same words in a copy are not printed again
    for (const ClaimRow* claim : claims) {
      const std::string words(claim->evidence.of(rows.texts.of(claim->report)));
      const bool again = !told.insert(words).second;
      if (claim->report != before) {
        const ReportRow& report = rows.report(claim->report);
        std::string made;
        for (const Derivation& d : report.derived_from)
          made +=
              (made.empty() ? "" : ", ") + std::string(copy_kind_name(d.how)) + " of " + rows.report_label(d.report);
        page.line(rows.report_label(claim->report) + (made.empty() ? "" : " (" + made + ")"), 2, Style::cyan);
        before = claim->report;
      }
      if (again) {
        page.line("the same words", 4, Style::dim);
        continue;
      }
      page.words(rows.texts.of(claim->report), claim->evidence, claim->trigger, 4);
      const std::string notes = claim_notes(rows, *claim, event);
      if (!notes.empty()) page.line(notes, 4, claim->stance == Stance::denies ? Style::magenta : Style::dim);
    }
  }
}

std::string shown_value(Rows& rows, const std::string& value) {
  if (value.compare(0, 3, "en_") == 0) return rows.name(value);
  const size_t dots = value.find("..");
  if (dots == std::string::npos) return value;
  const Interval days{parse_iso_day(value.substr(0, dots)), parse_iso_day(value.substr(dots + 2))};
  return days.known() ? show_days(days) : value;
}

void show_disputes(Page& page, Rows& rows, const EventRow& event) {
  if (event.disputes.empty()) return;
  page.head("Disputed");
  for (const Dispute& dispute : event.disputes) {
    page.line(dispute.about, 2, Style::red);
    for (const DisputeValue& value : dispute.values) {
      std::set<std::string> who, origins;
      for (const std::string& id : value.claims) {
        const ReportRow& report = rows.report(rows.claim(id).report);
        who.insert(report.outlet.empty() ? report.file : report.outlet);
        origins.insert(report.origin.empty() ? report.id : report.origin);
      }
      page.line(shown_value(rows, value.value) + ": " + joined({who.begin(), who.end()}, ", ") +
                    (origins.size() > 1 ? " (" + std::to_string(origins.size()) + " origins)" : ""),
                4);
    }
  }
}

void show_numbers_and_wordings(Page& page, Rows& rows, const std::string& event) {
  const auto list = [&](const char* title, const std::string& sql) {
    Result<Table> table = rows.store.query(sql, {Value(event)});
    if (!table || table->rows.empty()) return;
    page.head(title);
    for (const auto& row : table->rows) page.line(text_of(row[0]), 2);
  };
  list("Numbers",
       "SELECT coalesce(outlet, file) || ': “' || words || '”' || CASE WHEN what IN ('', words) THEN '' ELSE ' ' || "
       "what END || "
       "CASE WHEN own_voice THEN '' ELSE ', says ' || coalesce(speaker, nullif(speaker_words, ''), 'somebody') END "
       "FROM v_quantities WHERE event_id = ?1 ORDER BY coalesce(outlet, file), span_begin, id");
  list("Words that judge",
       "SELECT coalesce(outlet, file) || ': “' || words || '” (' || loaded || ')' FROM v_wordings WHERE event_id = ?1 "
       "ORDER BY 1");
}

}  // namespace

std::string voice_text(Rows& rows, const std::string& report, bool own, const std::string& speaker, Span words,
                       bool quoted) {
  if (own) return "";
  const std::string text(words.of(rows.texts.of(report)));
  std::string who = speaker.empty() ? text : rows.name(speaker);
  if (!speaker.empty() && !text.empty() && text != who) who += " (“" + text + "”)";
  return "says " + (who.empty() ? "somebody" : who) + (quoted ? ", quoted" : "");
}

void show_participants(Page& page, Rows& rows, const std::vector<std::pair<Role, std::string>>& participants) {
  for (int role = 0; role < 5; ++role) {
    std::vector<std::string> names;
    for (const auto& [r, id] : participants) {
      if (static_cast<int>(r) == role) names.push_back(id.empty() ? "somebody" : rows.name(id));
    }
    page.field(role_name(static_cast<Role>(role)), joined(names));
  }
}

void show_event(Page& page, Rows& rows, const std::string& id) {
  const EventRow& event = rows.event(id);
  page.title(rows.event_label(id), id);
  std::vector<std::string> about;
  for (const Dispute& dispute : event.disputes) about.push_back(dispute.about);
  page.field("status",
             std::string(event_status_name(event.status)) + (about.empty() ? "" : "; disputed: " + joined(about, ", ")),
             style_of_status(event_status_name(event.status)));
  std::vector<std::string> rulings;
  for (const auto& [rule, status] : event.rulings)
    rulings.push_back(std::string(holding_rule_name(rule)) + ": " + event_status_name(status));
  page.field("by rule", joined(rulings));
  page.field("when", when_text(event.when));
  if (!event.place.empty()) {
    const EntityRow& place = rows.entity(event.place);
    std::string at = place.name;
    if (place.point) {
      char point[64];
      std::snprintf(point, sizeof point, " (%.3f, %.3f, %s)", place.point->lat, place.point->lon,
                    place_precision_name(place.point->precision));
      at += point;
    }
    page.field("place", at);
  }
  show_participants(page, rows, event.participants);
  page.field("support", std::to_string(event.origins) + (event.origins == 1 ? " origin, " : " origins, ") +
                            std::to_string(event.reports) + (event.reports == 1 ? " report, " : " reports, ") +
                            std::to_string(event.outlets) + (event.outlets == 1 ? " outlet" : " outlets"));
  std::vector<std::string> codes;
  if (!event.plover.empty()) codes.push_back("PLOVER " + event.plover);
  if (!event.cameo.empty()) codes.push_back("CAMEO " + event.cameo);
  if (!event.acled.empty()) codes.push_back("ACLED " + event.acled);
  page.field("codes", joined(codes, " · "));
  if (!event.part_of.empty()) page.field("part of", rows.event_label(event.part_of) + "  " + event.part_of);
  show_disputes(page, rows, event);
  show_accounts(page, rows, event);
  show_numbers_and_wordings(page, rows, id);
}

void show_claim(Page& page, Rows& rows, const std::string& id) {
  const ClaimRow& claim = rows.claim(id);
  const std::string days = show_days(claim.when.days);
  page.title(std::string(event_type_name(claim.type)) + (days.empty() ? "" : " " + days) +
                 (claim.place.empty() ? "" : ", " + rows.name(claim.place)),
             id);
  page.words(rows.texts.of(claim.report), claim.evidence, claim.trigger, 2);
  page.field("report", rows.report_label(claim.report) + "  " + rows.report_place(claim.report) + ":" +
                           std::to_string(claim.evidence.begin));
  page.field("voice", claim.own_voice
                          ? "the report's own"
                          : voice_text(rows, claim.report, false, claim.speaker, claim.voice_span, claim.quoted));
  page.field("stance", stance_name(claim.stance));
  page.field("interest", claim.interest == Interest::own       ? "who says it gains by it"
                         : claim.interest == Interest::against ? "against the interest of who says it"
                                                               : "");
  page.field("when", when_text(claim.when));
  page.field("place", rows.name(claim.place));
  std::vector<std::pair<Role, std::string>> list;
  for (const ClaimRow::Filler& f : claim.participants) list.emplace_back(f.role, f.entity);
  show_participants(page, rows, list);
  page.field("told as", claim.background ? "background, not this report's news" : "");
  page.field("rule", claim.rule + ", confidence " + confidence_name(claim.confidence));
  if (!claim.event.empty()) page.field("event", rows.event_label(claim.event) + "  " + claim.event);
}

}  // namespace rashomon::cli
