// SPDX-License-Identifier: Apache-2.0
// The invariants of a Reading. A stage that breaks one has a fault; tests, fuzzers and `rashomon check` run this.
#include <string>

#include "rashomon/record/reading.h"

namespace rashomon {
namespace {

class Checker {
 public:
  explicit Checker(const Reading& reading) : r_(reading), text_(reading.document.text) {}

  std::vector<std::string> run() {
    document();
    mentions();
    claims();
    return std::move(faults_);
  }

 private:
  void fault(std::string what) {
    if (faults_.size() < 100) faults_.push_back(std::move(what));
  }
  bool border(uint32_t at) const {
    return at >= text_.size() || (static_cast<unsigned char>(text_[at]) & 0xC0) != 0x80;
  }

  void span(const char* what, size_t index, Span s, bool may_be_empty = false) {
    const std::string name = std::string(what) + " " + std::to_string(index) + " [" + std::to_string(s.begin) + "," +
                             std::to_string(s.end) + ")";
    if (s.begin > s.end || s.end > text_.size())
      return fault(name + ": outside the text of " + std::to_string(text_.size()) + " bytes");
    if (s.begin == s.end && !may_be_empty) return fault(name + ": empty");
    if (!border(s.begin) || !border(s.end)) fault(name + ": not on a code-point border");
  }
  void entity(const char* what, size_t index, uint32_t e, bool may_be_none = true) {
    if (e == kNone ? !may_be_none : e >= r_.mentions.entities.size()) {
      fault(std::string(what) + " " + std::to_string(index) + ": entity index points nowhere");
    }
  }
  void interval(const char* what, size_t index, const When& w) {
    if (w.days.closed() && w.days.earliest > w.days.latest)
      fault(std::string(what) + " " + std::to_string(index) + ": ends before it begins");
    span("time words", index, w.text, true);
  }

  void document() {
    const Document& d = r_.document;
    uint32_t at = 0;
    for (size_t i = 0; i < d.blocks.size(); ++i) {
      span("block", i, d.blocks[i].span);
      if (d.blocks[i].span.begin < at) fault("block " + std::to_string(i) + ": overlaps the one before");
      at = d.blocks[i].span.end;
    }
    span("title", 0, d.title, true);
    span("dateline", 0, d.dateline, true);
    interval("published", 0, d.published);
  }

  void mentions() {
    const Mentions& m = r_.mentions;
    for (size_t i = 0; i < m.mentions.size(); ++i) {
      const Mention& x = m.mentions[i];
      span("mention", i, x.span);
      span("mention name", i, x.name);
      if (!x.span.contains(x.name)) fault("mention " + std::to_string(i) + ": its name lies outside it");
      entity("mention", i, x.entity, false);
      if (i > 0 && m.mentions[i - 1].span.begin > x.span.begin)
        fault("mention " + std::to_string(i) + ": out of order");
    }
    for (size_t i = 0; i < m.entities.size(); ++i) {
      entity("leader of entity", i, m.entities[i].leader);
      entity("whole of entity", i, m.entities[i].part_of);
      if (m.entities[i].name.empty()) fault("entity " + std::to_string(i) + ": no name");
    }
    for (size_t i = 0; i < m.roles.size(); ++i) {
      entity("role", i, m.roles[i].person, false);
      entity("role", i, m.roles[i].organisation);
      span("role", i, m.roles[i].span);
    }
    for (size_t i = 0; i < m.times.size(); ++i) {
      span("time", i, m.times[i].span);
      interval("time", i, m.times[i].when);
    }
    for (size_t i = 0; i < m.quantities.size(); ++i) {
      span("quantity", i, m.quantities[i].span);
      if (m.quantities[i].low && m.quantities[i].high && *m.quantities[i].low > *m.quantities[i].high)
        fault("quantity " + std::to_string(i) + ": low above high");
    }
    for (size_t i = 0; i < m.quotes.size(); ++i) {
      span("quote", i, m.quotes[i].span);
      span("cue", i, m.quotes[i].cue, true);
      span("speaker", i, m.quotes[i].speaker_span, true);
      entity("quote", i, m.quotes[i].speaker);
    }
  }

  void voice(const char* what, size_t index, const Voice& v) {
    entity(what, index, v.speaker);
    span("voice", index, v.span, true);
  }

  void claims() {
    const Claims& c = r_.claims;
    for (size_t i = 0; i < c.claims.size(); ++i) {
      const Claim& x = c.claims[i];
      span("evidence", i, x.evidence);
      span("trigger", i, x.trigger);
      entity("claim place", i, x.place);
      span("claim place", i, x.place_span, true);
      voice("claim", i, x.voice);
      if (x.answer.act != kNone && (x.answer.act >= c.claims.size() || x.answer.act == i))
        fault("answer " + std::to_string(i) + ": claim index points nowhere");
      interval("claim", i, x.when);
      for (const Participant& p : x.participants) {
        entity("participant of claim", i, p.entity, false);
        span("participant of claim", i, p.span);
      }
    }
    for (size_t i = 0; i < c.relations.size(); ++i) {
      entity("relation", i, c.relations[i].from, false);
      entity("relation", i, c.relations[i].to, false);
      span("relation", i, c.relations[i].evidence);
      voice("relation", i, c.relations[i].voice);
    }
    for (size_t i = 0; i < c.holdings.size(); ++i) {
      entity("holding", i, c.holdings[i].place, false);
      entity("holding", i, c.holdings[i].holder, false);
      span("holding", i, c.holdings[i].evidence);
      voice("holding", i, c.holdings[i].voice);
    }
    for (size_t i = 0; i < c.wordings.size(); ++i) {
      span("wording", i, c.wordings[i].span);
      span("loaded word", i, c.wordings[i].loaded);
      entity("wording", i, c.wordings[i].entity);
      if (c.wordings[i].claim != kNone && c.wordings[i].claim >= c.claims.size())
        fault("wording " + std::to_string(i) + ": claim index points nowhere");
    }
    for (size_t i = 0; i < c.quantities.size(); ++i) {
      if (c.quantities[i].quantity >= r_.mentions.quantities.size())
        fault("quantity link " + std::to_string(i) + ": quantity index points nowhere");
      if (c.quantities[i].claim != kNone && c.quantities[i].claim >= c.claims.size())
        fault("quantity link " + std::to_string(i) + ": claim index points nowhere");
      voice("quantity link", i, c.quantities[i].voice);
    }
  }

  const Reading& r_;
  std::string_view text_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> check_reading(const Reading& reading) { return Checker(reading).run(); }

}  // namespace rashomon
