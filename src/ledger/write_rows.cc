// SPDX-License-Identifier: Apache-2.0
#include "write_rows.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "classify_event.h"
#include "rashomon/base/content_id.h"
#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"
#include "rashomon/record/time.h"
#include "run_parallel.h"
#include "small_set.h"
#include "weigh_testimony.h"

namespace rashomon {
namespace {

/// "its forces": a description that leans on another name.
bool tells_whose(std::string_view words) {
  const std::string folded = fold(words.substr(0, 12));
  static constexpr std::string_view kWhose[] = {"its ", "their ", "his ", "her ", "our ", "your ", "my "};
  return std::any_of(std::begin(kWhose), std::end(kWhose), [&](std::string_view w) { return folded.starts_with(w); });
}

std::string text_of(Span span) { return std::to_string(span.begin) + "-" + std::to_string(span.end); }

/// A name, or of actors a description with a name in it: "the X-backed government".
bool is_naming(const Mention& mention, EntityType type, const std::string& text) {
  if (mention.form == MentionForm::name) return true;
  const bool actor = type == EntityType::group || type == EntityType::organisation || type == EntityType::state;
  if (!actor || mention.form == MentionForm::pronoun) return false;
  const std::string_view words = mention.name.of(text);
  // a capital that does not merely begin the description
  for (size_t i = 0; i < words.size();) {
    const size_t at = i;
    const char32_t c = next_code_point(words, i);
    const size_t next = i;
    if (is_upper(c) && (at > 0 || (next < words.size() && is_upper(static_cast<unsigned char>(words[next]))) ||
                        words.find_first_of("-'.") < words.find(' ') || words.find("\xE2\x80\x99") < words.find(' '))) {
      return true;
    }
    if (is_upper(c) && at == 0 && mention.form == MentionForm::nominal && words.find(' ') != std::string_view::npos &&
        mention.span.begin < mention.name.begin) {
      return true;
    }
  }
  return false;
}

class Writer {
 public:
  Writer(const LedgerParts& parts, const Interests& interests, const std::function<void(Ledger&&)>& take)
      : p_(parts), interests_(interests), take_(take), used_(parts.entities.all.size()) {}

  void run() {
    order_entities();
    write_stories();
    hand_over();  // before the readings are told: who takes the first part may have to make room for it
    p_.readings.for_each(1, [&](size_t report, const Reading& reading) {
      const uint32_t r = static_cast<uint32_t>(report);
      write_report(r, reading);
      write_claims(r, reading);
      write_quantities(r, reading);
      write_quotes(r, reading);
      write_wordings(r, reading);
      note_relations(r, reading);
      note_mentions(r, reading);
      if (ledger_.claims.size() + ledger_.quotes.size() + ledger_.reports.size() >= kRowsInPart) hand_over();
    });
    write_relations();
    hand_over();
    write_events();
    write_entities();
    hand_over();
  }

 private:
  static constexpr size_t kRowsInPart = 8192;

  void hand_over() {
    take_(std::move(ledger_));
    ledger_ = {};
  }

  const std::string& report_id(uint32_t r) const { return p_.readings[r]->document.id; }

  /// Rows of stories, events and entities are handed over in order of id, which the store keeps without sorting them.
  void order_entities() {
    const std::vector<UnitedEntity>& all = p_.entities.all;
    by_id_.resize(all.size()), place_.resize(all.size());
    std::iota(by_id_.begin(), by_id_.end(), 0u);
    std::sort(by_id_.begin(), by_id_.end(), [&](uint32_t a, uint32_t b) { return all[a].id < all[b].id; });
    for (uint32_t i = 0; i < by_id_.size(); ++i) place_[by_id_[i]] = i;
  }

  /// The id of a local entity's united one, which then gets a row.
  std::string entity(uint32_t report, uint32_t local) {
    const uint32_t e = p_.entities.united(report, local);
    if (e == kNone) return "";
    used_[e] = true;
    return p_.entities.all[e].id;
  }
  std::string united(uint32_t e) {
    if (e == kNone) return "";
    used_[e] = true;
    return p_.entities.all[e].id;
  }

  void write_stories() {
    std::map<uint32_t, std::vector<uint32_t>> reports;
    for (uint32_t r = 0; r < p_.stories.size(); ++r) reports[p_.stories[r]].push_back(r);
    story_ids_.resize(p_.readings.size());
    for (const auto& [story, list] : reports) {
      StoryRow row;
      row.id = content_id("st_", {report_id(list.front())});
      // the headline of the first dated report that has one
      uint32_t titled = kNone;
      for (uint32_t r : list) {
        row.reports.push_back(report_id(r));
        story_ids_[r] = row.id;
        const When& day = p_.dates[r].published;
        if (day.days.earliest != kNoDay &&
            (row.when.days.earliest == kNoDay || day.days.earliest < row.when.days.earliest))
          row.when.days.earliest = day.days.earliest;
        if (day.days.latest != kNoDay && (row.when.days.latest == kNoDay || day.days.latest > row.when.days.latest))
          row.when.days.latest = day.days.latest;
        if (day.basis != Basis::unknown) row.when.basis = std::max(row.when.basis, day.basis);
        if (p_.readings[r]->document.title.empty()) continue;
        if (titled == kNone || p_.dates[r].published.days.latest < p_.dates[titled].published.days.latest) titled = r;
      }
      if (titled != kNone) {
        row.title = std::string(p_.readings[titled]->document.title.of(*p_.readings.text(titled)));
      }
      ledger_.stories.push_back(std::move(row));
    }
    std::sort(ledger_.stories.begin(), ledger_.stories.end(),
              [](const StoryRow& a, const StoryRow& b) { return a.id < b.id; });
  }

  void write_report(uint32_t r, const Reading& reading) {
    const Document& d = reading.document;
    ReportRow row;
    row.id = d.id, row.file = d.file, row.key = d.key, row.url = d.url, row.outlet = d.outlet;
    row.agencies = d.agencies;
    row.title = d.title;
    row.published = p_.dates[r].published;
    row.published_rule = p_.dates[r].rule;
    row.language = d.language;
    row.bytes = static_cast<uint32_t>(d.text.size());
    row.story = story_ids_[r];
    for (const Derived& x : p_.derived[r])
      row.derived_from.push_back({report_id(x.source), x.how, std::round(x.share * 100) / 100, x.rule});
    std::sort(row.derived_from.begin(), row.derived_from.end(),
              [](const Derivation& a, const Derivation& b) { return a.report < b.report; });
    row.origin = content_id("o_", {report_id(p_.origins[r])});
    ledger_.reports.push_back(std::move(row));
  }

  void write_claims(uint32_t r, const Reading& reading) {
    const Claims& claims = reading.claims;
    for (uint32_t c = 0; c < claims.claims.size(); ++c) {
      const Claim& claim = claims.claims[c];
      ClaimRow row;
      row.id = p_.claim_ids[r][c];
      row.event = p_.events.all[p_.events.of[r][c]].id;
      row.report = report_id(r);
      row.type = claim.type;
      row.when = p_.times[r][c];
      row.place = entity(r, claim.place);
      row.place_span = claim.place_span;
      for (const Participant& p : claim.participants) {
        if (std::string e = entity(r, p.entity); !e.empty()) row.participants.push_back({p.role, std::move(e), p.span});
      }
      row.evidence = claim.evidence, row.trigger = claim.trigger;
      row.own_voice = claim.voice.own();
      row.speaker = entity(r, claim.voice.speaker);
      row.voice_span = claim.voice.span;
      row.quoted = claim.voice.quoted;
      row.stance = claim.stance, row.confidence = claim.confidence;
      row.rule = claim.rule;
      row.background = claim.background;
      row.interest = interests_.of({r, c});
      ledger_.claims.push_back(std::move(row));
    }
  }

  void write_quantities(uint32_t r, const Reading& reading) {
    std::map<std::string, int> seen;
    for (const QuantityLink& link : reading.claims.quantities) {
      if (link.quantity >= reading.mentions.quantities.size()) continue;
      const Quantity& q = reading.mentions.quantities[link.quantity];
      QuantityRow row;
      row.report = report_id(r);
      row.what = q.what, row.unit = q.unit, row.low = q.low, row.high = q.high;
      row.evidence = q.span;
      if (link.claim < p_.events.of[r].size()) row.event = p_.events.all[p_.events.of[r][link.claim]].id;
      row.own_voice = link.voice.own();
      row.speaker = entity(r, link.voice.speaker);
      row.voice_span = link.voice.span;
      row.id = content_id("qn_",
                          {row.report, text_of(q.span), row.what, std::to_string(seen[text_of(q.span) + row.what]++)});
      ledger_.quantities.push_back(std::move(row));
    }
  }

  void write_quotes(uint32_t r, const Reading& reading) {
    std::map<std::string, int> seen;
    for (const Quote& q : reading.mentions.quotes) {
      QuoteRow row;
      row.report = report_id(r);
      row.speaker = entity(r, q.speaker);
      row.span = q.span, row.cue = q.cue, row.speaker_span = q.speaker_span, row.direct = q.direct;
      row.id = content_id("qt_", {row.report, text_of(q.span), std::to_string(seen[text_of(q.span)]++)});
      ledger_.quotes.push_back(std::move(row));
    }
  }

  void write_wordings(uint32_t r, const Reading& reading) {
    std::map<std::string, int> seen;
    for (const Wording& w : reading.claims.wordings) {
      WordingRow row;
      row.report = report_id(r);
      row.entity = entity(r, w.entity);
      if (w.claim < p_.events.of[r].size()) row.event = p_.events.all[p_.events.of[r][w.claim]].id;
      if (row.entity.empty() && row.event.empty()) continue;
      row.span = w.span, row.loaded = w.loaded;
      const std::string where = text_of(w.span) + text_of(w.loaded);
      row.id = content_id("w_", {row.report, where, std::to_string(seen[where]++)});
      ledger_.wordings.push_back(std::move(row));
    }
  }

  /// A relation that some reports tell.
  struct Merged {
    SmallSet<std::string> rules;
    std::vector<std::pair<uint32_t, Span>> claims;  // report, evidence
    Interval days;
    Basis basis = Basis::unknown;
  };

  void note_relations(uint32_t r, const Reading& reading) {
    for (const Relation& x : reading.claims.relations) {
      const uint32_t from = p_.entities.united(r, x.from), to = p_.entities.united(r, x.to);
      if (from == kNone || to == kNone || from == to) continue;
      Merged& m = relations_[{x.type, from, to}];
      if (!x.rule.empty()) m.rules.insert(x.rule);
      m.claims.emplace_back(r, x.evidence);
      const Interval days =
          x.time.kind == TimeKind::none ? x.when.days : ground_time(x.time, p_.dates[r].published.days);
      if (!days.known()) continue;
      if (m.basis == Basis::unknown) m.days = days;
      // the relation is told for all of these days
      m.days.earliest =
          days.earliest == kNoDay || m.days.earliest == kNoDay ? kNoDay : std::min(m.days.earliest, days.earliest);
      m.days.latest = days.latest == kNoDay || m.days.latest == kNoDay ? kNoDay : std::max(m.days.latest, days.latest);
      m.basis = std::max(m.basis, p_.dates[r].published.basis == Basis::inferred ? Basis::inferred : Basis::stated);
    }
  }

  void write_relations() {
    for (auto& [key, m] : relations_) {
      RelationRow row;
      row.type = std::get<0>(key);
      row.from = united(std::get<1>(key)), row.to = united(std::get<2>(key));
      row.when.days = m.days, row.when.basis = m.days.known() ? m.basis : Basis::unknown;
      for (const auto& [report, evidence] : m.claims) row.claims.push_back({report_id(report), evidence});
      sort_spans(row.claims);
      row.rules.assign(m.rules.begin(), m.rules.end());
      row.id = content_id("rel_", {relation_type_name(row.type), row.from, row.to});
      ledger_.relations.push_back(std::move(row));
      if (ledger_.relations.size() >= kRowsInPart) hand_over();
    }
    relations_.clear();
  }

  void write_events() {
    std::vector<const GatheredEvent*> events;
    events.reserve(p_.events.all.size());
    for (const GatheredEvent& e : p_.events.all) events.push_back(&e);
    std::sort(events.begin(), events.end(),
              [](const GatheredEvent* a, const GatheredEvent* b) { return a->id < b->id; });
    for (const GatheredEvent* event : events) {
      const GatheredEvent& e = *event;
      EventRow row;
      row.id = e.id, row.type = e.type, row.when = e.when, row.status = e.status;
      row.place = united(e.place);
      for (const auto& [role, filler] : e.participants) row.participants.emplace_back(role, united(filler));
      const EventCodes codes = classify_event(e, p_.entities, p_.readings);
      row.plover = codes.plover, row.cameo = codes.cameo, row.acled = codes.acled;
      const Support support = count_support(p_, e.claims);
      row.reports = support.reports, row.origins = support.origins, row.outlets = support.outlets;
      for (const ClaimRef& c : e.claims) row.claims.push_back(p_.claim_ids[c.report][c.claim]);
      std::sort(row.claims.begin(), row.claims.end());
      row.disputes = e.disputes;
      if (e.part_of != kNone) row.part_of = p_.events.all[e.part_of].id;
      row.gathered_by = e.reasons;
      row.rulings = e.rulings;
      ledger_.events.push_back(std::move(row));
      if (ledger_.events.size() >= kRowsInPart) hand_over();
    }
  }

  /// Where an entity is mentioned.
  struct Mentioned {
    uint32_t entity = 0, report = 0;  // the entity by its place in order of id
    Span span;
    auto key() const { return std::tie(entity, report, span.begin, span.end); }
  };
  /// What an entity is called.
  struct Called {
    uint32_t entity = 0, name = 0, report = 0;
    bool counts = false;  // a mention calls it so
    auto key() const { return std::tie(entity, name, report); }
  };

  void note_mentions(uint32_t r, const Reading& reading) {
    for (const Mention& mention : reading.mentions.mentions) {
      const uint32_t e = p_.entities.united(r, mention.entity);
      if (e == kNone) continue;
      mentioned_.push_back({place_[e], r, mention.span});
      const EntityType type = p_.entities.all[e].type;
      // what nobody names is called as it is described
      const bool only_described = !p_.entities.all[e].named && mention.form == MentionForm::nominal;
      if (only_described || is_naming(mention, type, reading.document.text) ||
          begins_with_a_name(mention, type, reading))
        called_.push_back({place_[e], number_of(mention.name.of(reading.document.text)), r, true});
    }
    for (uint32_t l = 0; l < reading.mentions.entities.size(); ++l) {
      const uint32_t e = p_.entities.united(r, l);
      if (e == kNone) continue;
      for (const std::string& name : reading.mentions.entities[l].names)
        called_.push_back({place_[e], number_of(name), r, false});
    }
  }

  uint32_t number_of(std::string_view name) {
    const auto [at, fresh] = numbers_.try_emplace(name, static_cast<uint32_t>(numbers_.size()));
    return at->second;
  }
  const std::string& name(uint32_t number) const { return (numbers_.begin() + number)->first; }

  void write_entities() {
    const auto by_key = [](const auto& a, const auto& b) { return a.key() < b.key(); };
    std::sort(mentioned_.begin(), mentioned_.end(), by_key);
    std::sort(called_.begin(), called_.end(), by_key);
    auto mention = mentioned_.begin();
    auto called = called_.begin();
    for (uint32_t e = 0; e < by_id_.size(); ++e) {
      const UnitedEntity& u = p_.entities.all[by_id_[e]];
      EntityRow row;
      row.id = u.id, row.type = u.type, row.name = u.name, row.country = u.country, row.described = u.described;
      if (u.point) row.point = *u.point;
      row.merged_by = u.reasons;
      for (; mention != mentioned_.end() && mention->entity == e; ++mention) {
        const bool again = mention != mentioned_.begin() && std::prev(mention)->key() == mention->key();
        if (!again) row.mentions.push_back({report_id(mention->report), mention->span});
      }
      while (called != called_.end() && called->entity == e) {
        NameCount name{this->name(called->name), 0, {}};
        uint32_t report = kNone;
        for (const uint32_t number = called->name;
             called != called_.end() && called->entity == e && called->name == number; ++called) {
          if (called->counts) ++name.count;
          if (called->report != report) name.reports.push_back(report_id(report = called->report));
        }
        if (!name.text.empty()) row.names.push_back(std::move(name));
      }
      // "its forces" is what they are called only where nothing else is
      if (!std::all_of(row.names.begin(), row.names.end(), [](const NameCount& n) { return tells_whose(n.text); }))
        std::erase_if(row.names, [](const NameCount& n) { return tells_whose(n.text); });
      if (row.mentions.empty() && !used_[by_id_[e]]) continue;
      std::sort(row.names.begin(), row.names.end(), [](const NameCount& a, const NameCount& b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
      });
      ledger_.entities.push_back(std::move(row));
      if (ledger_.entities.size() >= kRowsInPart) hand_over();
    }
  }

  /// "X forces" at the beginning of a sentence, where X is somebody's or some place's name.
  static bool begins_with_a_name(const Mention& mention, EntityType type, const Reading& reading) {
    const bool actor = type == EntityType::group || type == EntityType::organisation;
    if (!actor || mention.form != MentionForm::nominal) return false;
    const std::string words = fold(mention.name.of(reading.document.text));
    const std::string first = words.substr(0, words.find(' '));
    if (first.size() < 3 || first.size() == words.size()) return false;
    for (const LocalEntity& e : reading.mentions.entities) {
      for (const std::string& name : e.names) {
        if (fold(name) == first) return true;
      }
    }
    return false;
  }

  static void sort_spans(std::vector<ReportSpan>& spans) {
    auto key = [](const ReportSpan& s) { return std::tie(s.report, s.span.begin, s.span.end); };
    std::sort(spans.begin(), spans.end(), [&](const ReportSpan& a, const ReportSpan& b) { return key(a) < key(b); });
    spans.erase(std::unique(spans.begin(), spans.end(),
                            [&](const ReportSpan& a, const ReportSpan& b) { return key(a) == key(b); }),
                spans.end());
  }

  const LedgerParts& p_;
  const Interests& interests_;
  Ledger ledger_;
  const std::function<void(Ledger&&)>& take_;
  std::vector<bool> used_;               // united entities that some row names
  std::vector<uint32_t> by_id_, place_;  // united entities in order of id, and the place of each in it
  std::vector<std::string> story_ids_;
  std::map<std::tuple<RelationType, uint32_t, uint32_t>, Merged> relations_;
  // no vectors: of all reports these are long, and would be copied as they grow
  std::deque<Mentioned> mentioned_;
  std::deque<Called> called_;
  StringMap<uint32_t> numbers_;  // of names, in the order of numbers
};

}  // namespace

ClaimIds name_claims(const Readings& readings, int threads) {
  ClaimIds ids(readings.size());
  run_parallel(threads, readings.size(), [&](size_t r) {
    std::map<std::string, int> seen;
    ids[r].reserve(readings[r]->claims.claims.size());
    for (const Claim& c : readings[r]->claims.claims) {
      const std::string what = std::string(event_type_name(c.type)) + text_of(c.trigger) + "/" + text_of(c.evidence) +
                               "/" + text_of(c.place_span);
      ids[r].push_back(content_id("c_", {readings[r]->document.id, what, std::to_string(seen[what]++)}));
    }
  });
  return ids;
}

Support count_support(const LedgerParts& parts, const std::vector<ClaimRef>& claims) {
  std::set<uint32_t> reports, origins;
  std::set<std::string> outlets;
  for (const ClaimRef& c : claims) reports.insert(c.report);
  for (uint32_t r : reports) {
    const Brief::Head& d = parts.readings[r]->document;
    outlets.insert(d.outlet.empty() ? "\n" + d.id : d.outlet);  // of unnamed outlets each report counts for one
    // made from reports that tell it too: no origin of its own
    const bool echo = std::any_of(parts.derived[r].begin(), parts.derived[r].end(),
                                  [&](const Derived& x) { return reports.contains(x.source); });
    if (!echo) origins.insert(parts.origins[r]);
  }
  if (origins.empty() && !reports.empty()) origins.insert(parts.origins[*reports.begin()]);
  return {static_cast<uint32_t>(reports.size()), static_cast<uint32_t>(origins.size()),
          static_cast<uint32_t>(outlets.size())};
}

void write_rows(const LedgerParts& parts, const Interests& interests, const std::function<void(Ledger&&)>& take) {
  Writer(parts, interests, take).run();
}

}  // namespace rashomon
