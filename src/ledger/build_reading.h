// SPDX-License-Identifier: Apache-2.0
// Builds a sound Reading by hand, for tests: names and words are looked up in the text, so no offset is ever written
// down.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "rashomon/base/content_id.h"
#include "rashomon/record/reading.h"

namespace rashomon {

class ReadingBuilder {
 public:
  explicit ReadingBuilder(std::string text) {
    Document& d = reading_.document;
    d.text = std::move(text);
    d.language = "en";
    d.blocks.push_back({BlockKind::paragraph, {0, static_cast<uint32_t>(d.text.size())}});
  }

  ReadingBuilder& outlet(std::string name) {
    reading_.document.outlet = std::move(name);
    return *this;
  }
  ReadingBuilder& published(int year, int month, int day) {
    const Day d = day_of(year, month, day);
    reading_.document.published = {{d, d}, Basis::stated, {}};
    return *this;
  }
  /// An entity with a mention for every print of its name.
  uint32_t entity(EntityType type, const std::string& name, std::vector<std::string> more = {}) {
    const uint32_t id = static_cast<uint32_t>(reading_.mentions.entities.size());
    LocalEntity e;
    e.type = type;
    e.name = name;
    e.names = {name};
    e.names.insert(e.names.end(), more.begin(), more.end());
    for (const std::string& n : e.names) {
      for (size_t at = reading_.document.text.find(n); at != std::string::npos;
           at = reading_.document.text.find(n, at + 1)) {
        Mention m;
        m.span = m.name = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + n.size())};
        m.entity = id;
        reading_.mentions.mentions.push_back(m);
      }
    }
    reading_.mentions.entities.push_back(std::move(e));
    return id;
  }
  uint32_t place(const std::string& name, double lat, double lon, const std::string& country) {
    const uint32_t id = entity(EntityType::place, name);
    PlacePoint p;
    p.lat = lat, p.lon = lon, p.country = country, p.gazetteer = "test:" + name;
    local(id).point = p;
    local(id).country = country;
    return id;
  }
  LocalEntity& local(uint32_t id) { return reading_.mentions.entities[id]; }
  Span find(std::string_view words) const {
    const size_t at = reading_.document.text.find(words);
    return at == std::string::npos ? Span{} : Span{static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
  }

  class ClaimBuilder {
   public:
    ClaimBuilder(ReadingBuilder& b, size_t index) : b_(b), index_(index) {}
    ClaimBuilder& actor(uint32_t e) { return fill(Role::actor, e); }
    ClaimBuilder& target(uint32_t e) { return fill(Role::target, e); }
    ClaimBuilder& at(uint32_t e) {
      claim().place = e;
      return *this;
    }
    ClaimBuilder& on_weekday(int n) {
      TimeExpression& t = claim().time;
      t.kind = TimeKind::weekday;
      t.n = n;
      t.direction = TimeDirection::past;
      claim().when.days = ground_time(t, b_.reading_.document.published.days);
      claim().when.basis = claim().when.days.known() ? Basis::stated : Basis::unknown;
      return *this;
    }
    /// On these days, as `words` of the text tell.
    ClaimBuilder& during(Day earliest, Day latest, std::string_view words) {
      TimeExpression& t = claim().time;
      t.kind = TimeKind::absolute;
      t.fixed = {earliest, latest};
      claim().when = {t.fixed, Basis::stated, b_.find(words)};
      return *this;
    }
    ClaimBuilder& on(Day day, std::string_view words) { return during(day, day, words); }
    /// A weekday that `words` of the text tell.
    ClaimBuilder& on_weekday(int n, std::string_view words) {
      on_weekday(n);
      claim().when.text = b_.find(words);
      return *this;
    }
    /// The claim tells `words`, a number of people who were `what`.
    ClaimBuilder& counting(double number, const std::string& what, std::string_view words) {
      Quantity q;
      q.span = b_.find(words);
      q.low = q.high = number;
      q.unit = "people";
      q.what = what;
      QuantityLink link;
      link.quantity = static_cast<uint32_t>(b_.reading_.mentions.quantities.size());
      link.claim = static_cast<uint32_t>(index_);
      link.evidence = claim().evidence;
      b_.reading_.mentions.quantities.push_back(q);
      b_.reading_.claims.quantities.push_back(link);
      return *this;
    }
    ClaimBuilder& stance(Stance s) {
      claim().stance = s;
      return *this;
    }
    ClaimBuilder& said_by(uint32_t speaker, std::string_view words) {
      claim().voice.speaker = speaker;
      claim().voice.span = b_.find(words);
      return *this;
    }

   private:
    Claim& claim() { return b_.reading_.claims.claims[index_]; }
    ClaimBuilder& fill(Role role, uint32_t e) {
      claim().participants.push_back({role, e, {}});
      return *this;
    }
    ReadingBuilder& b_;
    size_t index_;
  };

  /// A claim whose trigger is `word`; its evidence is the sentence around it.
  ClaimBuilder claim(EventType type, std::string_view word) {
    Claim c;
    c.type = type;
    c.trigger = find(word);
    const std::string& text = reading_.document.text;
    const size_t begin = text.rfind(". ", c.trigger.begin);
    const size_t end = text.find(". ", c.trigger.end);
    c.evidence = {begin == std::string::npos ? 0u : static_cast<uint32_t>(begin + 2),
                  static_cast<uint32_t>(end == std::string::npos ? text.size() : end + 1)};
    c.rule = "test";
    reading_.claims.claims.push_back(std::move(c));
    return {*this, reading_.claims.claims.size() - 1};
  }

  /// A time that the text names, whoever it belongs to.
  ReadingBuilder& time(const TimeExpression& expression, std::string_view words) {
    TimeMention t;
    t.span = find(words);
    t.expression = expression;
    t.when = {ground_time(expression, reading_.document.published.days), Basis::unknown, t.span};
    reading_.mentions.times.push_back(t);
    return *this;
  }
  /// `words` say that `holder` holds the place, or has lost it.
  ReadingBuilder& holding(uint32_t place, uint32_t holder, std::string_view words, bool lost = false) {
    HoldingStatement h;
    h.place = place;
    h.holder = holder;
    h.lost = lost;
    h.when = reading_.document.published;
    h.evidence = find(words);
    h.rule = "test";
    reading_.claims.holdings.push_back(h);
    return *this;
  }

  HoldingStatement& last_holding() { return reading_.claims.holdings.back(); }

  Reading done() {
    Document& d = reading_.document;
    d.id = content_id("r_", {d.text, d.outlet});
    d.file = d.id + ".txt";
    auto& m = reading_.mentions.mentions;
    std::stable_sort(m.begin(), m.end(), [](const Mention& a, const Mention& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return reading_;
  }

 private:
  Reading reading_;
};

}  // namespace rashomon
