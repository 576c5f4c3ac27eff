// SPDX-License-Identifier: Apache-2.0
// Idea: gapping (Ross 1970) again, read from the words: behind the first member and a comma, a semicolon, a colon or
// "and" stand members without a verb, each a noun phrase with what told the first member apart, its day or its place.
// The tree is of little help here: parsers hang such members on whatever stands nearest.
#include "fill_rows.h"

#include <algorithm>
#include <array>

#include "frame.h"
#include "one_of.h"

namespace rashomon {
namespace {

constexpr int kMostMembers = 12;
constexpr uint32_t kWidestPhrase = 10;  // words of a noun phrase
constexpr uint32_t kToSeparator = 8;    // words from what the first member is known by to its end

/// A further member of a row.
struct Member {
  bool strong = false;           // behind ";" or "and"
  std::string_view led;          // its preposition
  uint32_t first = 0, last = 0;  // its noun phrase
  uint32_t what = kNone;         // mention that the phrase is
  bool counted = false;          // begins with a number or an article
  uint32_t where = kNone;        // mention of the place behind "in" or "at"
  bool timed = false;            // has a day of its own
  const TimeMention* day = nullptr;
  uint32_t end = 0;  // token behind it
};

class Rows {
 public:
  Rows(const Scene& scene, std::vector<FoundClaim>& claims) : scene_(scene), claims_(claims) {}

  void run() {
    const size_t count = claims_.size();
    for (size_t i = 0; i < count; ++i) read(i);
    for (uint32_t s = 1; s < scene_.analysis.sentences.size(); ++s) read_fragment(s, count);
    if (claims_.size() == count) return;
    std::stable_sort(claims_.begin(), claims_.end(),
                     [](const FoundClaim& a, const FoundClaim& b) { return order_of(a) < order_of(b); });
    const auto same = [](const FoundClaim& a, const FoundClaim& b) { return order_of(a) == order_of(b); };
    claims_.erase(std::unique(claims_.begin(), claims_.end(), same), claims_.end());
  }

 private:
  const std::string& norm(uint32_t t) const { return scene_.token(t).norm; }
  const Mention& mention(uint32_t m) const { return scene_.mentions.mentions[m]; }
  EntityType type_of(uint32_t m) const { return scene_.mentions.entities[mention(m).entity].type; }
  bool is_place(uint32_t m) const {
    return m != kNone && mention(m).form == MentionForm::name &&
           (type_of(m) == EntityType::place || type_of(m) == EntityType::facility);
  }

  static bool repeats(EventType type) {
    return event_type_info(type).violent || type == EventType::withdraw || type == EventType::release ||
           type == EventType::arrest || type == EventType::deploy || type == EventType::protest ||
           type == EventType::surrender;
  }

  /// The last token + 1 of a span that lies in the sentence; 0 if it does not.
  uint32_t end_of(Span words, const Sentence& sentence) const {
    if (words.empty() || !sentence.span.contains(words)) return 0;
    uint32_t t = scene_.analysis.token_at(words.begin);
    while (t < sentence.last && scene_.token(t).span.end < words.end) ++t;
    return t + 1;
  }

  bool separates(uint32_t t) const {
    return one_of(norm(t), {",", ";", ":", "and", "but"}) || scene_.token(t).tag == Upos::CCONJ;
  }

  /// The end of the claim's own member: the first separator behind what it is known by; kNone if other words follow.
  uint32_t end_of_first(const Claim& claim, const Sentence& sentence) const {
    uint32_t at = end_of(claim.trigger, sentence);
    if (at == 0) return kNone;
    const auto reach = [&](Span words) {
      const uint32_t end = end_of(words, sentence);
      if (end <= at || end - at > kWidestPhrase) return;
      for (uint32_t t = at; t < end; ++t) {
        if (one_of(norm(t), {",", ";", ":"}) || scene_.token(t).tag == Upos::CCONJ || scene_.is_verb(t)) return;
      }
      at = end;
    };
    std::vector<Span> parts = {claim.place_span};
    for (const Participant& p : claim.participants) parts.push_back(p.span);
    std::sort(parts.begin(), parts.end(), [](Span a, Span b) { return a.end < b.end; });
    for (const Span& part : parts) reach(part);
    reach(claim.when.text);
    for (uint32_t t = at; t < std::min(sentence.last, at + kToSeparator); ++t) {
      if (separates(t)) return t;
      const Upos tag = scene_.token(t).tag;
      if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::SCONJ || tag == Upos::PRON) return kNone;
    }
    return kNone;
  }

  /// The token behind words that say when, from `t` on; `t` if there are none.
  uint32_t past_time(uint32_t t, uint32_t last, const TimeMention*& day) const {
    const auto& times = scene_.mentions.times;
    auto at = std::lower_bound(times.begin(), times.end(), t,
                               [](const TimeMention& time, uint32_t first) { return time.first < first; });
    if (at != times.end() && at->last <= last &&
        (at->first == t || (at->first == t + 1 && scene_.token(t).tag == Upos::ADP))) {
      day = at->expression.kind == TimeKind::none ? nullptr : &*at;
      return at->last;
    }
    // "the railway station (19 March)"
    if (at != times.end() && at->first == t + 1 && at->last < last && norm(t) == "(" && norm(at->last) == ")") {
      day = at->expression.kind == TimeKind::none ? nullptr : &*at;
      return at->last + 1;
    }
    // "on the sixth", "by noon"
    if (t + 1 < last && one_of(norm(t), {"by", "at", "before", "after"}) &&
        one_of(scene_.word(t + 1), {"noon", "dawn", "dusk", "nightfall", "midnight", "midday", "evening", "sunset",
                                    "sunrise", "night", "dark", "daybreak"}))
      return t + 2;
    if (t + 2 < last && norm(t) == "on" && norm(t + 1) == "the") {
      uint32_t end = t + 2;
      while (end < last && end < t + 5 &&
             (scene_.token(end).tag == Upos::NUM || norm(end) == "-" || is_ordinal(scene_.word(end))))
        ++end;
      if (end > t + 2 && is_ordinal(scene_.word(end - 1))) return end;
    }
    return t;
  }
  static bool is_ordinal(std::string_view word) {
    return one_of(word, {"first", "second", "third"}) ||
           (word.size() > 2 && word.ends_with("th") && word != "month" && word != "north" && word != "south") ||
           (word.size() > 2 && word[0] >= '0' && word[0] <= '9' &&
            (word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd")));
  }

  bool in_phrase(uint32_t t) const {
    const Token& word = scene_.token(t);
    switch (word.tag) {
      case Upos::DET:
      case Upos::ADJ:
      case Upos::NUM:
      case Upos::NOUN:
      case Upos::PROPN:
      case Upos::X: return true;
      case Upos::PRON: return scene_.is(t, Deprel::nmod_poss);
      case Upos::VERB: return scene_.is(t, Deprel::amod) || scene_.mention_headed(t) != kNone;
      default:
        return word.norm == "-" || word.norm == "'s" || word.norm == "'" ||
               (scene_.mention_at(t) != kNone && mention(scene_.mention_at(t)).form == MentionForm::name);
    }
  }

  /// The noun phrase from `t` on, up to a day or a preposition; its end, `t` if there is none.
  uint32_t past_phrase(uint32_t t, uint32_t last) const {
    uint32_t at = t;
    while (at < last && at - t < kWidestPhrase && in_phrase(at)) {
      const TimeMention* day = nullptr;
      if (at > t && past_time(at, last, day) > at) break;
      if (at == t && scene_.in_time(at)) return t;
      ++at;
    }
    return at;
  }
  uint32_t mention_ending(uint32_t first, uint32_t last) const {
    for (uint32_t t = last; t-- > first;) {
      const uint32_t m = scene_.mention_headed(t);
      if (m != kNone && mention(m).last == last && mention(m).form != MentionForm::pronoun) return m;
    }
    return scene_.mention_at(last - 1) != kNone && mention(scene_.mention_at(last - 1)).last == last
               ? scene_.mention_at(last - 1)
               : kNone;
  }

  bool read_member(uint32_t t, uint32_t last, Member& out) const {
    bool parted = false;
    for (; t < last; ++t) {
      if (separates(t)) {
        parted = true;
        out.strong = out.strong || norm(t) == ";" || scene_.token(t).tag == Upos::CCONJ;
      } else if (!one_of(scene_.word(t), {"then", "finally", "again", "next", "lastly", "later", "also"})) {
        break;
      }
    }
    if (!parted || t >= last) return false;
    if (scene_.token(t).tag == Upos::ADP) {
      out.led = scene_.lemma(t);
      ++t;
    }
    out.first = t;
    out.last = past_phrase(t, last);
    if (out.last == out.first) return false;
    const Upos opens = scene_.token(out.first).tag;
    out.counted = opens == Upos::NUM || opens == Upos::DET;
    out.what = mention_ending(out.first, out.last);
    t = past_time(out.last, last, out.day);
    out.timed = t > out.last;
    if (!out.timed && t + 1 < last && one_of(norm(t), {"in", "at", "near", "outside", "around"})) {
      const uint32_t end = past_phrase(t + 1, last);
      const uint32_t m = end > t + 1 ? mention_ending(t + 1, end) : kNone;
      if (!is_place(m)) return false;
      out.where = m;
      t = past_time(end, last, out.day);
      out.timed = t > end;
    }
    out.end = t;
    return t >= last || separates(t) || scene_.token(t).tag == Upos::PUNCT;
  }

  /// Words that say when end right before the separator: "in Ada on Friday, ...", but "in Ada, the capital, on Friday".
  bool ends_in_time(uint32_t separator, uint32_t first) const {
    const TimeMention* day = nullptr;
    for (uint32_t t = separator; t-- > first && separator - t <= kWidestPhrase;) {
      if (past_time(t, separator, day) == separator) return true;
    }
    // "at 9 a.m."
    return separator > first && one_of(scene_.word(separator - 1), {"a.m.", "p.m.", "gmt", "hours"});
  }

  /// The preposition before the claim's place; "" if there is none.
  std::string_view led_to_place(const Claim& claim, const Sentence& sentence) const {
    const uint32_t end = end_of(claim.place_span, sentence);
    if (end == 0) return {};
    const uint32_t first = scene_.analysis.token_at(claim.place_span.begin);
    return first > sentence.first && scene_.token(first - 1).tag == Upos::ADP ? scene_.lemma(first - 1)
                                                                              : std::string_view();
  }

  bool told_already(const Claim& next, FoundClaim*& told) {
    for (FoundClaim& c : claims_) {
      if (c.claim.trigger != next.trigger || c.claim.type != next.type || c.claim.place != next.place) continue;
      told = &c;
      return true;
    }
    return false;
  }

  static bool is_victim(const Participant& p) { return p.role == Role::target; }

  /// Whether the member shows the first one's pattern; fills what it tells instead.
  bool fits(const Claim& first, const Sentence& sentence, uint32_t separator, const Member& member, Claim& next) const {
    const std::string_view led = led_to_place(first, sentence);
    const bool day_told = ends_in_time(separator, sentence.first);
    const bool moves =
        first.type == EventType::capture || first.type == EventType::withdraw || first.type == EventType::advance;
    const auto drop_victims = [&] {
      if (!moves) std::erase_if(next.participants, is_victim);
    };
    if (is_place(member.what) && member.where == kNone) {
      const bool alike = member.led.empty() ? member.timed : member.led == led && (member.timed || member.strong);
      if (!alike || mention(member.what).entity == first.place) return false;
      // "in Ada, in the north", "at Ada, a town on the coast, on Friday"
      if (!day_told && norm(separator) != ":" && (member.led.empty() || !member.strong)) return false;
      next.place = mention(member.what).entity;
      next.place_span = mention(member.what).span;
      drop_victims();
      return true;
    }
    if (!member.led.empty() || is_place(member.what)) return false;
    const auto victim = std::find_if(first.participants.begin(), first.participants.end(), is_victim);
    const bool counts = first.type == EventType::kill && scene_.token(member.last - 1).tag == Upos::NUM;
    const bool named = member.what != kNone && !is_place_type(type_of(member.what));
    if (member.where != kNone) {  // "two gendarmes in Bor", "nine in Bor"
      const bool place_told =
          first.place != kNone && !led.empty() && (day_told || end_of(first.place_span, sentence) == separator);
      if (!place_told || moves || !member.counted || !(counts || (named && victim != first.participants.end())))
        return false;
      next.place = mention(member.where).entity;
      next.place_span = mention(member.where).span;
      drop_victims();
      if (named) next.participants.push_back({Role::target, mention(member.what).entity, mention(member.what).span});
      return next.place != first.place;
    }
    // "took back the airport (23 February), the compound (7 March) ..."
    if (moves && member.timed && day_told && member.what != kNone && first.place != kNone &&
        (type_of(member.what) == EntityType::facility || type_of(member.what) == EntityType::place) &&
        mention(member.what).entity != first.place) {
      next.place = mention(member.what).entity;
      next.place_span = mention(member.what).span;
      return true;
    }
    // "the market on Tuesday"
    if (!member.timed || !day_told || member.what == kNone || victim == first.participants.end() || moves) return false;
    if (scene_.mentions.entities[victim->entity].can_act() !=
        scene_.mentions.entities[mention(member.what).entity].can_act())
      return false;
    drop_victims();
    next.participants.push_back({Role::target, mention(member.what).entity, mention(member.what).span});
    next.trigger = mention(member.what).span;  // one trigger, type and place give one claim
    return true;
  }
  static bool is_place_type(EntityType type) { return type == EntityType::place; }

  void read(size_t index) {
    const Claim first = claims_[index].claim;
    const uint32_t trigger = claims_[index].trigger_token;
    if (!repeats(first.type) || first.headline) return;
    const Sentence& sentence = scene_.analysis.sentences[scene_.sentence(trigger)];
    const uint32_t separator = end_of_first(first, sentence);
    if (separator == kNone) return;
    uint32_t at = separator;
    const bool listed = norm(at) == ":";
    std::vector<Claim> found;
    for (int n = 0; n < kMostMembers; ++n) {
      Member member;
      Claim next = first;
      if (!read_member(at, sentence.last, member) || !fits(first, sentence, separator, member, next)) break;
      if (member.timed) {
        next.time = {};
        next.when = {};
        if (member.day != nullptr) {
          next.time = member.day->expression;
          next.when.text = member.day->span;
          next.when.days = ground_time(next.time, scene_.document.published.days);
          next.when.basis = next.when.days.known() ? Basis::stated : Basis::unknown;
        }
      }
      next.confidence = Confidence::medium;
      sort_participants(next);
      found.push_back(std::move(next));
      at = member.end;
    }
    if (listed && found.size() < 2) return;
    for (Claim& next : found) {
      FoundClaim* told = nullptr;
      // the tree may have made one claim of several
      if (next.place != first.place && told_already(next, told)) {
        told->claim.time = next.time;
        told->claim.when = next.when;
        continue;
      }
      claims_.push_back(claims_[index]);
      claims_.back().claim = std::move(next);
    }
  }

  /// "X fell in March. Y, today.": a sentence that is a place and a day goes on with what was told of the place before.
  void read_fragment(uint32_t s, size_t count) {
    const Sentence& sentence = scene_.analysis.sentences[s];
    const Sentence& before = scene_.analysis.sentences[s - 1];
    if (sentence.block != before.block || sentence.last - sentence.first > 2 * kWidestPhrase) return;
    const uint32_t end = past_phrase(sentence.first, sentence.last);
    const uint32_t m = end > sentence.first ? mention_ending(sentence.first, end) : kNone;
    if (!is_place(m) || end >= sentence.last) return;
    const uint32_t from = norm(end) == "," ? end + 1 : end;
    const TimeMention* day = nullptr;
    if (from >= sentence.last || past_time(from, sentence.last, day) + 1 != sentence.last || day == nullptr) return;
    const auto end_of_told = claims_.begin() + static_cast<std::ptrdiff_t>(count);
    auto at = std::lower_bound(claims_.begin(), end_of_told, sentence.span.begin,
                               [](const FoundClaim& c, uint32_t begin) { return c.claim.trigger.begin < begin; });
    while (at != claims_.begin()) {
      const FoundClaim& told = *--at;
      if (told.claim.trigger.end < before.span.begin) return;
      if (told.claim.stance != Stance::asserts || told.claim.place == kNone ||
          (told.claim.type != EventType::capture && told.claim.type != EventType::withdraw) ||
          told.claim.place == mention(m).entity)
        continue;
      FoundClaim next = told;
      next.claim.place = mention(m).entity;
      next.claim.place_span = mention(m).span;
      next.claim.evidence = sentence.span;
      next.claim.trigger = mention(m).span;
      next.claim.time = day->expression;
      next.claim.when = {};
      next.claim.when.text = day->span;
      next.claim.when.days = ground_time(next.claim.time, scene_.document.published.days);
      next.claim.when.basis = next.claim.when.days.known() ? Basis::stated : Basis::unknown;
      next.claim.confidence = Confidence::low;
      next.trigger_token = mention(m).head;
      claims_.push_back(std::move(next));
      return;
    }
  }

  const Scene& scene_;
  std::vector<FoundClaim>& claims_;
};

}  // namespace

void fill_rows(const Scene& scene, std::vector<FoundClaim>& claims) { Rows(scene, claims).run(); }

}  // namespace rashomon
