// SPDX-License-Identifier: Apache-2.0
// why: the words, rules and steps that something in the ledger rests on, down to the byte.
#include <algorithm>
#include <set>

#include "context.h"
#include "days.h"
#include "find.h"
#include "grid.h"
#include "query.h"
#include "rule_text.h"
#include "show.h"

namespace rashomon::cli {
namespace {

class Why {
 public:
  Why(Page& page, Rows& rows, const Models& models) : page_(page), rows_(rows), models_(models) {}

  void event(const std::string& id) {
    const EventRow& row = rows_.event(id);
    page_.title(rows_.event_label(id), id);
    page_.field("is", std::to_string(row.claims.size()) + (row.claims.size() == 1 ? " claim of " : " claims of ") +
                          std::to_string(row.reports) + (row.reports == 1 ? " report, " : " reports, ") +
                          std::to_string(row.origins) + (row.origins == 1 ? " origin" : " origins"));
    for (const std::string& reason : row.gathered_by) page_.field("gathered", reason);
    for (const Dispute& dispute : row.disputes)
      page_.field("disputed", dispute.about + ", by rule " + dispute.rule, Style::red);
    for (const std::string& claim : row.claims) {
      page_.blank();
      claim_steps(claim);
    }
    sources();
  }

  void claim(const std::string& id) {
    claim_steps(id);
    const ClaimRow& row = rows_.claim(id);
    if (!row.event.empty()) {
      page_.head("Event");
      page_.line(rows_.event_label(row.event) + "  " + row.event, 2);
      for (const std::string& reason : rows_.event(row.event).gathered_by) page_.field("gathered", reason);
    }
    sources();
  }

  void entity(const std::string& id) {
    const EntityRow& row = rows_.entity(id);
    page_.title(row.name + ", " + entity_type_name(row.type), id);
    for (const NameCount& name : row.names)
      page_.field("name", name.text + " ×" + std::to_string(name.count) + ", " + std::to_string(name.reports.size()) +
                              (name.reports.size() == 1 ? " report" : " reports"));
    for (const std::string& reason : row.merged_by) page_.field("united", reason);
    if (row.point)
      page_.field("on the map",
                  row.point->gazetteer.empty() ? "computed from words: " + row.described : row.point->gazetteer);
    page_.head("Mentions");
    constexpr size_t kMost = 40;
    for (size_t i = 0; i < row.mentions.size() && i < kMost; ++i) evidence(row.mentions[i]);
    if (row.mentions.size() > kMost)
      page_.line("and " + std::to_string(row.mentions.size() - kMost) + " more; `rashomon sql` over v_mentions has all",
                 2, Style::dim);
    sources();
  }

  void report(const std::string& id) {
    page_.title(rows_.report_label(id), id);
    seen_.insert(id);
    sources();
  }

  void other(const Found& found) {
    Ledger ledger;
    if (!rows_.store.read_rows(found.kind, {found.id}, ledger)) return;
    for (const ControlRow& row : ledger.control) {
      page_.title(rows_.name(row.holder) + " holds " + rows_.name(row.place), row.id);
      page_.field("from", when_text(row.from));
      page_.field("to", row.to.days.known() ? when_text(row.to) : "still so at the end");
      std::string rules;
      for (int n = 0; n < kHoldingRules; ++n) {
        const auto by = static_cast<HoldingRule>(n);
        if (row.stands(by)) rules += (rules.empty() ? "" : ", ") + std::string(holding_rule_name(by));
      }
      page_.field("stands by", rules);
      rule(row.rule);
      for (const ReportSpan& span : row.evidence) evidence(span);
      for (const std::string& claim : row.claims) {
        page_.blank();
        claim_steps(claim);
      }
    }
    for (const RelationRow& row : ledger.relations) {
      page_.title(rows_.name(row.from) + " " + relation_type_name(row.type) + " " + rows_.name(row.to), row.id);
      for (const std::string& name : row.rules) rule(name);
      for (const ReportSpan& span : row.claims) evidence(span);
    }
    for (const QuantityRow& row : ledger.quantities) {
      page_.title("quantity", row.id);
      evidence({row.report, row.evidence});
    }
    for (const QuoteRow& row : ledger.quotes) {
      page_.title("quote", row.id);
      evidence({row.report, row.span});
      page_.field("cue", row.cue.of(rows_.texts.of(row.report)));
      page_.field("speaker", std::string(row.speaker_span.of(rows_.texts.of(row.report))) +
                                 (row.speaker.empty() ? "" : " = " + rows_.name(row.speaker) + "  " + row.speaker));
    }
    for (const WordingRow& row : ledger.wordings) {
      page_.title("wording", row.id);
      page_.words(rows_.texts.of(row.report), row.span, row.loaded, 2);
      evidence({row.report, row.span});
    }
    for (const StoryRow& row : ledger.stories) {
      page_.title(row.title, row.id);
      for (const std::string& report_id : row.reports) seen_.insert(report_id);
    }
    sources();
  }

 private:
  void claim_steps(const std::string& id) {
    const ClaimRow& row = rows_.claim(id);
    const std::string_view text = rows_.texts.of(row.report);
    page_.title(std::string(event_type_name(row.type)) + ", " + rows_.report_label(row.report), id);
    page_.words(text, row.evidence, row.trigger, 2);
    page_.field("stands at", rows_.report_place(row.report) + ":" + std::to_string(row.evidence.begin) + "-" +
                                 std::to_string(row.evidence.end));
    rule(row.rule, row.trigger.of(text));
    for (const ClaimRow::Filler& f : row.participants) {
      page_.field(role_name(f.role),
                  "“" + std::string(f.span.of(rows_.texts.of(row.report))) + "” = " + named(f.entity));
    }
    if (!row.place.empty())
      page_.field("place",
                  "“" + std::string(row.place_span.of(rows_.texts.of(row.report))) + "” = " + named(row.place));
    when(row.when, row.report);
    if (!row.own_voice)
      page_.field("voice", voice_text(rows_, row.report, false, row.speaker, row.voice_span, row.quoted));
    if (row.stance != Stance::asserts) page_.field("stance", stance_name(row.stance));
    seen_.insert(row.report);
  }

  std::string named(const std::string& id) {
    if (id.empty()) return "nobody that the ledger knows";
    const EntityRow& row = rows_.entity(id);
    return row.name + " (" + entity_type_name(row.type) + ")  " + id;
  }

  /// "“on Monday” in a report of 2020-05-19 (stated) = 2020-05-18".
  void when(const When& row, const std::string& report) {
    const std::string words(row.text.of(rows_.texts.of(report)));
    const When& published = rows_.report(report).published;
    std::string told = words.empty() ? "no words say when" : "“" + words + "”";
    told += " in a report of " + when_text(published);
    page_.field("when", told + " = " + when_text(row));
  }

  /// `trigger`: the words by which it fired, if words of its list did.
  void rule(const std::string& name, std::string_view trigger = {}) {
    if (name.empty()) return;
    const RuleText text = find_rule(models_, name);
    page_.field("rule", name + (text.place.empty() ? "" : ", " + text.place));
    if (!told_rules_.insert(name).second) return;
    for (size_t i = 1; i < text.lines.size(); ++i) page_.line(shorten_list(text.lines[i], trigger), 14, Style::dim);
  }

  void evidence(const ReportSpan& span) {
    const std::string_view text = rows_.texts.of(span.report);
    page_.words(text, span.span, {}, 2);
    page_.line(rows_.report_label(span.report) + "  " + rows_.report_place(span.report) + ":" +
                   std::to_string(span.span.begin) + "-" + std::to_string(span.span.end),
               4, Style::dim);
    seen_.insert(span.report);
  }

  /// The reports that were named: their days and how they are known, and what they were made from.
  void sources() {
    if (seen_.empty()) return;
    page_.head("Sources");
    for (const std::string& id : seen_) {
      const ReportRow& row = rows_.report(id);
      page_.line(rows_.report_label(id) + "  " + id, 2, Style::cyan);
      page_.field("file", rows_.report_place(id));
      const std::string words(row.published.text.of(rows_.texts.of(id)));
      page_.field("published", when_text(row.published) + (words.empty() ? "" : ", “" + words + "”") +
                                   (row.published_rule.empty() || row.published_rule == basis_name(row.published.basis)
                                        ? ""
                                        : ", " + row.published_rule));
      page_.field("agencies", joined(row.agencies, ", "));
      for (const Derivation& d : row.derived_from) {
        page_.field("made from", std::string(copy_kind_name(d.how)) + " of " + rows_.report_label(d.report) + ", " +
                                     std::to_string(static_cast<int>(d.share * 100 + 0.5)) + " %, by rule " + d.rule);
      }
      page_.field("origin", row.origin);
    }
  }

  Page& page_;
  Rows& rows_;
  const Models& models_;
  std::set<std::string> seen_;        // reports
  std::set<std::string> told_rules_;  // whose text was printed
};

}  // namespace

int run_why(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(found, context, find_one(*store, context.arguments.words.front()));
  CLI_TRY(models, context, models_for(context.engine_options()));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format == Format::json || format == Format::jsonl) {
    // The row and, of an event, its claims: they carry rules, reasons and spans.
    CLI_TRY(lines, context, ledger_lines(*store, found.kind, {found.id}));
    if (found.kind == RowKind::event) {
      Ledger ledger;
      if (const Result<void> read = store->read_rows(RowKind::event, {found.id}, ledger); !read)
        return context.fail(read.error());
      CLI_TRY(claims, context, ledger_lines(*store, RowKind::claim, ledger.events.front().claims));
      lines.insert(lines.end(), claims.begin(), claims.end());
    }
    write_objects(*out, lines, format);
    return context.finish(kDone);
  }
  Page page(*out);
  Rows rows(*store);
  Why why(page, rows, models);
  switch (found.kind) {
    case RowKind::event: why.event(found.id); break;
    case RowKind::claim: why.claim(found.id); break;
    case RowKind::entity: why.entity(found.id); break;
    case RowKind::report: why.report(found.id); break;
    default: why.other(found);
  }
  return context.finish(kDone);
}

}  // namespace rashomon::cli
