// SPDX-License-Identifier: Apache-2.0
#include "digest_rows.h"

#include <string>
#include <type_traits>

#include "rashomon/base/content_id.h"

namespace rashomon {
namespace {

/// Everything is framed, so that no two rows that differ have the same bytes.
class Digest {
 public:
  template <typename... Values>
  static uint64_t of(const Values&... values) {
    Digest digest;
    (digest.add(values), ...);
    return hash_bytes(digest.bytes_);
  }

 private:
  template <typename T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void add(T value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void add(const std::string& value) {
    add(value.size());
    bytes_ += value;
  }
  void add(Span s) { add(s.begin), add(s.end); }
  void add(const When& w) { add(w.days.earliest), add(w.days.latest), add(w.basis), add(w.text); }
  void add(const ReportSpan& s) { add(s.report), add(s.span); }
  void add(const Derivation& d) { add(d.report), add(d.how), add(d.share), add(d.rule); }
  void add(const NameCount& n) { add(n.text), add(n.count); }
  void add(const DisputeValue& v) { add(v.value), add(v.claims); }
  void add(const Dispute& d) { add(d.about), add(d.values), add(d.rule); }
  void add(const ClaimRow::Filler& f) { add(f.role), add(f.entity), add(f.span); }
  void add(const PlacePoint& p) { add(p.lat), add(p.lon), add(p.gazetteer), add(p.country), add(p.precision); }
  template <typename A, typename B>
  void add(const std::pair<A, B>& both) {
    add(both.first), add(both.second);
  }
  template <typename T>
  void add(const std::optional<T>& value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <typename T>
  void add(const std::vector<T>& values) {
    add(values.size());
    for (const T& value : values) add(value);
  }

  std::string bytes_;
};

}  // namespace

uint64_t digest_of(const ReportRow& r) {
  return Digest::of(r.id, r.file, r.key, r.url, r.outlet, r.agencies, r.title, r.published, r.published_rule,
                    r.language, r.bytes, r.story, r.derived_from, r.origin);
}
uint64_t digest_of(const EventRow& e) {
  return Digest::of(e.id, e.type, e.plover, e.cameo, e.acled, e.when, e.place, e.participants, e.status, e.reports,
                    e.origins, e.outlets, e.claims, e.disputes, e.part_of, e.gathered_by, e.rulings);
}
uint64_t digest_of(const ClaimRow& c) {
  return Digest::of(c.id, c.event, c.report, c.type, c.when, c.place, c.place_span, c.participants, c.evidence,
                    c.trigger, c.own_voice, c.speaker, c.voice_span, c.quoted, c.stance, c.confidence, c.rule,
                    c.background, c.interest);
}
uint64_t digest_of(const ControlRow& c) {
  return Digest::of(c.id, c.place, c.holder, c.from, c.to, c.claims, c.evidence, c.rule, c.disputed, c.stands_by);
}
uint64_t digest_of(const QuantityRow& q) {
  return Digest::of(q.id, q.report, q.event, q.what, q.unit, q.low, q.high, q.evidence, q.own_voice, q.speaker,
                    q.voice_span);
}
uint64_t digest_of(const QuoteRow& q) {
  return Digest::of(q.id, q.report, q.speaker, q.span, q.cue, q.speaker_span, q.direct);
}
uint64_t digest_of(const WordingRow& w) { return Digest::of(w.id, w.report, w.entity, w.event, w.span, w.loaded); }
uint64_t digest_of(const StoryRow& s) { return Digest::of(s.id, s.title, s.reports, s.when); }
uint64_t digest_of(const RelationRow& r) { return Digest::of(r.id, r.type, r.from, r.to, r.when, r.claims, r.rules); }
uint64_t digest_of_part(const EntityRow& e) {
  const ReportSpan first = e.mentions.empty() ? ReportSpan{} : e.mentions.front();
  return Digest::of(e.id, e.type, e.name, e.names, e.point, e.country, e.described, e.merged_by, first);
}
uint64_t digest_of(const EntityInReport& in) { return Digest::of(in.report, in.names, in.mentions); }

}  // namespace rashomon
