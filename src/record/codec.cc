// SPDX-License-Identifier: Apache-2.0
// The binary form of a Reading (docs/formats/reading.md): a magic number, the reading version, then every field in the
// order of the headers: integers as LEB128 varints (signed ones zigzag), doubles as 8 little-endian bytes, strings and
// lists with their length in front, and last an XXH3-64 of all bytes before it. Writer and reader share one description
// of each record (`fields`), so that they cannot drift apart.
#include <cstring>
#include <optional>
#include <type_traits>

#include "rashomon/base/content_id.h"
#include "rashomon/record/reading.h"

namespace rashomon {
namespace {

constexpr std::string_view kMagic = "RSHR";

class Writer {
 public:
  std::string out;

  void number(uint64_t value) {
    while (value >= 0x80) {
      out.push_back(static_cast<char>(value | 0x80));
      value >>= 7;
    }
    out.push_back(static_cast<char>(value));
  }
  template <typename T>
  void one(const T& value);
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : in_(bytes) {}
  bool ok = true;
  size_t rest() const { return in_.size(); }

  uint64_t number() {
    if (!in_.empty() && static_cast<unsigned char>(in_.front()) < 0x80) {  // as most are
      const auto byte = static_cast<unsigned char>(in_.front());
      in_.remove_prefix(1);
      return byte;
    }
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (in_.empty()) break;
      const auto byte = static_cast<unsigned char>(in_.front());
      in_.remove_prefix(1);
      value |= static_cast<uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    ok = false;
    return 0;
  }
  std::string_view take(uint64_t size) {
    if (size > in_.size()) {
      ok = false;
      return {};
    }
    std::string_view taken = in_.substr(0, size);
    in_.remove_prefix(size);
    return taken;
  }
  template <typename T>
  void one(T& value);

 private:
  std::string_view in_;
};

// One description a record. A is Writer or Reader, R is const on the way out.
template <class A, class R>
void fields_span(A& a, R& s) {
  a.one(s.begin);
  a.one(s.end);
}
template <class A, class R>
void fields_interval(A& a, R& i) {
  a.one(i.earliest);
  a.one(i.latest);
}
template <class A, class R>
void fields_when(A& a, R& w) {
  a.one(w.days);
  a.one(w.basis);
  a.one(w.text);
}
template <class A, class R>
void fields_time_point(A& a, R& t) {
  a.one(t.kind);
  a.one(t.part);
  a.one(t.direction);
  a.one(t.unit);
  a.one(t.n);
  a.one(t.m);
  a.one(t.offset);
  a.one(t.fixed);
}
template <class A, class R>
void fields_time(A& a, R& t) {
  a.one(t.kind);
  a.one(t.part);
  a.one(t.direction);
  a.one(t.unit);
  a.one(t.n);
  a.one(t.m);
  a.one(t.offset);
  a.one(t.fuzzy);
  a.one(t.fixed);
  a.one(t.inner);
  a.one(t.last);
}
template <class A, class R>
void fields_diagnostic(A& a, R& d) {
  a.one(d.code);
  a.one(d.message);
  a.one(d.span);
}
template <class A, class R>
void fields_block(A& a, R& b) {
  a.one(b.kind);
  a.one(b.span);
}
template <class A, class R>
void fields_document(A& a, R& d) {
  a.one(d.id);
  a.one(d.file);
  a.one(d.key);
  a.one(d.url);
  a.one(d.outlet);
  a.one(d.agencies);
  a.one(d.text);
  a.one(d.title);
  a.one(d.dateline);
  a.one(d.published);
  a.one(d.language);
  a.one(d.blocks);
  a.one(d.diagnostics);
}
template <class A, class R>
void fields_mention(A& a, R& m) {
  a.one(m.span);
  a.one(m.name);
  a.one(m.first);
  a.one(m.last);
  a.one(m.head);
  a.one(m.form);
  a.one(m.entity);
}
template <class A, class R>
void fields_point(A& a, R& p) {
  a.one(p.lat);
  a.one(p.lon);
  a.one(p.gazetteer);
  a.one(p.country);
  a.one(p.precision);
}
template <class A, class R>
void fields_entity(A& a, R& e) {
  a.one(e.type);
  a.one(e.name);
  a.one(e.names);
  a.one(e.nominals);
  a.one(e.titles);
  a.one(e.country);
  a.one(e.side);
  a.one(e.leader);
  a.one(e.part_of);
  a.one(e.described);
  a.one(e.point);
}
template <class A, class R>
void fields_role(A& a, R& r) {
  a.one(r.person);
  a.one(r.role);
  a.one(r.organisation);
  a.one(r.span);
}
template <class A, class R>
void fields_time_mention(A& a, R& t) {
  a.one(t.span);
  a.one(t.first);
  a.one(t.last);
  a.one(t.expression);
  a.one(t.when);
}
template <class A, class R>
void fields_quantity(A& a, R& q) {
  a.one(q.span);
  a.one(q.first);
  a.one(q.last);
  a.one(q.head);
  a.one(q.low);
  a.one(q.high);
  a.one(q.unit);
  a.one(q.what);
}
template <class A, class R>
void fields_quote(A& a, R& q) {
  a.one(q.span);
  a.one(q.cue);
  a.one(q.cue_token);
  a.one(q.direct);
  a.one(q.speaker);
  a.one(q.speaker_span);
}
template <class A, class R>
void fields_mentions(A& a, R& m) {
  a.one(m.mentions);
  a.one(m.entities);
  a.one(m.roles);
  a.one(m.times);
  a.one(m.quantities);
  a.one(m.quotes);
}
template <class A, class R>
void fields_voice(A& a, R& v) {
  a.one(v.speaker);
  a.one(v.span);
  a.one(v.quoted);
}
template <class A, class R>
void fields_participant(A& a, R& p) {
  a.one(p.role);
  a.one(p.entity);
  a.one(p.span);
}
template <class A, class R>
void fields_answer(A& a, R& x) {
  a.one(x.about);
  a.one(x.act);
}
template <class A, class R>
void fields_claim(A& a, R& c) {
  a.one(c.type);
  a.one(c.stance);
  a.one(c.confidence);
  a.one(c.participants);
  a.one(c.place);
  a.one(c.place_span);
  a.one(c.time);
  a.one(c.when);
  a.one(c.evidence);
  a.one(c.trigger);
  a.one(c.voice);
  a.one(c.answer);
  a.one(c.rule);
  a.one(c.headline);
  a.one(c.background);
}
template <class A, class R>
void fields_relation(A& a, R& r) {
  a.one(r.type);
  a.one(r.from);
  a.one(r.to);
  a.one(r.time);
  a.one(r.when);
  a.one(r.evidence);
  a.one(r.voice);
  a.one(r.rule);
}
template <class A, class R>
void fields_holding(A& a, R& h) {
  a.one(h.place);
  a.one(h.holder);
  a.one(h.lost);
  a.one(h.when);
  a.one(h.time);
  a.one(h.evidence);
  a.one(h.voice);
  a.one(h.rule);
}
template <class A, class R>
void fields_wording(A& a, R& w) {
  a.one(w.entity);
  a.one(w.claim);
  a.one(w.span);
  a.one(w.loaded);
}
template <class A, class R>
void fields_link(A& a, R& l) {
  a.one(l.quantity);
  a.one(l.claim);
  a.one(l.voice);
  a.one(l.evidence);
}
template <class A, class R>
void fields_claims(A& a, R& c) {
  a.one(c.claims);
  a.one(c.relations);
  a.one(c.holdings);
  a.one(c.wordings);
  a.one(c.quantities);
}
template <class A, class R>
void fields_reading(A& a, R& r) {
  a.one(r.document);
  a.one(r.mentions);
  a.one(r.claims);
}

template <class A, class R>
void fields(A& a, R& record) {
  using T = std::remove_const_t<R>;
  if constexpr (std::is_same_v<T, Span>)
    fields_span(a, record);
  else if constexpr (std::is_same_v<T, Interval>)
    fields_interval(a, record);
  else if constexpr (std::is_same_v<T, When>)
    fields_when(a, record);
  else if constexpr (std::is_same_v<T, TimePoint>)
    fields_time_point(a, record);
  else if constexpr (std::is_same_v<T, TimeExpression>)
    fields_time(a, record);
  else if constexpr (std::is_same_v<T, Diagnostic>)
    fields_diagnostic(a, record);
  else if constexpr (std::is_same_v<T, Block>)
    fields_block(a, record);
  else if constexpr (std::is_same_v<T, Document>)
    fields_document(a, record);
  else if constexpr (std::is_same_v<T, Mention>)
    fields_mention(a, record);
  else if constexpr (std::is_same_v<T, PlacePoint>)
    fields_point(a, record);
  else if constexpr (std::is_same_v<T, LocalEntity>)
    fields_entity(a, record);
  else if constexpr (std::is_same_v<T, RoleFact>)
    fields_role(a, record);
  else if constexpr (std::is_same_v<T, TimeMention>)
    fields_time_mention(a, record);
  else if constexpr (std::is_same_v<T, Quantity>)
    fields_quantity(a, record);
  else if constexpr (std::is_same_v<T, Quote>)
    fields_quote(a, record);
  else if constexpr (std::is_same_v<T, Mentions>)
    fields_mentions(a, record);
  else if constexpr (std::is_same_v<T, Voice>)
    fields_voice(a, record);
  else if constexpr (std::is_same_v<T, Participant>)
    fields_participant(a, record);
  else if constexpr (std::is_same_v<T, AnswerTo>)
    fields_answer(a, record);
  else if constexpr (std::is_same_v<T, Claim>)
    fields_claim(a, record);
  else if constexpr (std::is_same_v<T, Relation>)
    fields_relation(a, record);
  else if constexpr (std::is_same_v<T, HoldingStatement>)
    fields_holding(a, record);
  else if constexpr (std::is_same_v<T, Wording>)
    fields_wording(a, record);
  else if constexpr (std::is_same_v<T, QuantityLink>)
    fields_link(a, record);
  else if constexpr (std::is_same_v<T, Claims>)
    fields_claims(a, record);
  else if constexpr (std::is_same_v<T, Reading>)
    fields_reading(a, record);
  else
    static_assert(!sizeof(T), "a record without a description");
}

template <typename T>
struct is_vector : std::false_type {};
template <typename T>
struct is_vector<std::vector<T>> : std::true_type {};
template <typename T>
struct is_optional : std::false_type {};
template <typename T>
struct is_optional<std::optional<T>> : std::true_type {};

template <typename T>
void Writer::one(const T& value) {
  if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>) {
    number(static_cast<uint64_t>(value));
  } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) {
    const auto wide = static_cast<int64_t>(value);
    number((static_cast<uint64_t>(wide) << 1) ^ static_cast<uint64_t>(wide >> 63));
  } else if constexpr (std::is_integral_v<T>) {
    number(value == static_cast<T>(kNone) ? 0 : static_cast<uint64_t>(value) + 1);  // kNone is frequent: one byte
  } else if constexpr (std::is_same_v<T, double>) {
    uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    for (int i = 0; i < 8; ++i, bits >>= 8) out.push_back(static_cast<char>(bits & 0xff));
  } else if constexpr (std::is_same_v<T, std::string>) {
    number(value.size());
    out.append(value);
  } else if constexpr (is_vector<T>::value) {
    number(value.size());
    for (const auto& element : value) one(element);
  } else if constexpr (is_optional<T>::value) {
    number(value ? 1 : 0);
    if (value) one(*value);
  } else {
    fields(*this, value);
  }
}

template <typename T>
void Reader::one(T& value) {
  if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>) {
    value = static_cast<T>(number());
  } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) {
    const uint64_t n = number();
    value = static_cast<T>(static_cast<int64_t>(n >> 1) ^ -static_cast<int64_t>(n & 1));
  } else if constexpr (std::is_integral_v<T>) {
    const uint64_t n = number();
    value = n == 0 ? static_cast<T>(kNone) : static_cast<T>(n - 1);
  } else if constexpr (std::is_same_v<T, double>) {
    const std::string_view bytes = take(8);
    uint64_t bits = 0;
    for (size_t i = bytes.size(); i > 0; --i) bits = bits << 8 | static_cast<unsigned char>(bytes[i - 1]);
    std::memcpy(&value, &bits, sizeof bits);
  } else if constexpr (std::is_same_v<T, std::string>) {
    const uint64_t size = number();
    value.assign(take(size));
  } else if constexpr (is_vector<T>::value) {
    const uint64_t size = number();
    if (size > rest()) {  // every element takes at least one byte: a lying count cannot make us allocate
      ok = false;
      return;
    }
    value.reserve(size);
    for (uint64_t i = 0; i < size && ok; ++i) one(value.emplace_back());
  } else if constexpr (is_optional<T>::value) {
    if (number() != 0) one(value.emplace());
  } else {
    fields(*this, value);
  }
}

Error damaged(const char* what) {
  return {ErrorCode::corrupt, std::string("a stored reading is damaged: ") + what,
          "Add the report again, or restore the ledger from a copy."};
}

}  // namespace

std::string encode_reading(const Reading& reading) {
  Writer writer;
  writer.out.assign(kMagic);
  writer.number(kReadingVersion);
  writer.one(reading);
  uint64_t sum = hash_bytes(writer.out);
  for (int i = 0; i < 8; ++i, sum >>= 8) writer.out.push_back(static_cast<char>(sum & 0xff));
  return std::move(writer.out);
}

Result<Reading> decode_reading(std::string_view bytes) {
  if (bytes.size() < kMagic.size() + 9 || bytes.substr(0, kMagic.size()) != kMagic)
    return damaged("it does not begin as one");
  uint64_t sum = 0;
  for (size_t i = 0; i < 8; ++i) sum = sum << 8 | static_cast<unsigned char>(bytes[bytes.size() - 1 - i]);
  bytes.remove_suffix(8);
  if (hash_bytes(bytes) != sum) return damaged("its checksum does not fit");
  Reader reader(bytes.substr(kMagic.size()));
  if (const uint64_t found = reader.number(); found != kReadingVersion) {
    return Error{ErrorCode::unsupported,
                 "a stored reading has version " + std::to_string(found) + ", this build reads version " +
                     std::to_string(kReadingVersion),
                 "Run `rashomon build --reread`, or use the version that made it."};
  }
  Reading reading;
  reader.one(reading);
  if (!reader.ok || reader.rest() != 0) return damaged("its length does not fit");
  return reading;
}

}  // namespace rashomon
