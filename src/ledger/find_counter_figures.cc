// SPDX-License-Identifier: Apache-2.0
#include "find_counter_figures.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "telling.h"

namespace rashomon {
namespace {

constexpr uint32_t kApart = 300;      // bytes between the figures
constexpr size_t kLookedBack = 4;     // figures
constexpr uint32_t kBehind = 16;      // bytes behind a figure that say of whom it is
constexpr size_t kMostFigures = 400;  // of one report

struct Figure {
  double low = 0, high = 0;
  std::string text, what;
  Span span;
  Voice voice;
  uint32_t claim = kNone;
};

std::string print(const std::optional<double>& number) {
  return number ? std::to_string(static_cast<int64_t>(*number)) : "";
}

class Finder {
 public:
  Finder(Events& events, const LedgerParts& parts) : events_(events), p_(parts) {}

  void run() {
    for (uint32_t r = 0; r < p_.readings.size(); ++r) read(r);
  }

 private:
  const Claim& claim(uint32_t r, uint32_t c) const { return p_.readings[r]->claims.claims[c]; }

  void read(uint32_t r) {
    const Brief& reading = *p_.readings[r];
    std::vector<Figure> told;
    for (const QuantityLink& link : reading.claims.quantities) {
      if (link.claim >= reading.claims.claims.size() || link.quantity >= reading.mentions.quantities.size()) continue;
      const Claim& c = claim(r, link.claim);
      const Quantity& q = reading.mentions.quantities[link.quantity];
      if (!event_type_info(c.type).violent || c.stance != Stance::asserts || (!q.low && !q.high)) continue;
      Figure f{q.low.value_or(-1e300),
               q.high.value_or(1e300),
               print(q.low) + ".." + print(q.high),
               kind_of(q, c),
               q.span,
               link.voice.own() ? c.voice : link.voice,
               link.claim};
      if (!f.what.empty()) told.push_back(std::move(f));
      if (told.size() >= kMostFigures) break;
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const Figure& a, const Figure& b) { return a.span.begin < b.span.begin; });
    for (size_t j = 1; j < told.size(); ++j) {
      for (size_t i = j; i-- > 0 && j - i <= kLookedBack;) {
        if (contradict(r, told[i], told[j])) add(r, told[i], told[j]);
      }
    }
  }

  /// What is counted: the dead, the wounded, the captured; "" for anything else.
  static std::string kind_of(const Quantity& q, const Claim& c) {
    const auto has = [&](std::string_view w) { return q.what.find(w) != std::string::npos; };
    if (has("wounded") || has("injur")) return "wounded";
    if (has("captur") || has("prison")) return "captured";
    if (has("killed") || has("dead")) return "killed";
    const bool counts_hit = std::any_of(c.participants.begin(), c.participants.end(), [&](const Participant& p) {
      return p.role == Role::target && p.span.contains(q.span);
    });
    const bool people = q.unit.empty() || q.unit == "people" || c.answer.about == Contested::number || counts_hit;
    return c.type == EventType::kill && people ? "killed" : "";
  }

  bool contradict(uint32_t r, const Figure& a, const Figure& b) const {
    if (a.what != b.what || a.claim == b.claim || b.span.begin < a.span.end || b.span.begin - a.span.end > kApart)
      return false;
    if (b.voice.own() || same_voice(r, a.voice, b.voice)) return false;
    const Claim &x = claim(r, a.claim), &y = claim(r, b.claim);
    // "at least 46, said the hospital; the ministry spoke of 64"
    constexpr double kFar = 1.25;
    const bool beyond = y.answer.about == Contested::number && a.high >= 1e300 && b.low >= kFar * a.low;
    if (a.low <= b.high && b.low <= a.high && !beyond) return false;
    if (x.place != kNone && y.place != kNone && x.place != y.place && !x.place_span.empty() &&
        y.evidence.contains(y.place_span))
      return false;
    if (x.when.days.known() && y.when.days.known() && !x.when.days.meets(y.when.days)) return false;
    const std::shared_ptr<const std::string> whole = p_.readings.text(r);
    const std::string_view text = *whole;
    return !is_part(text, b.span) && is_wide(text, a.span) == is_wide(text, b.span) && !other_people(text, a, b) &&
           counts_bodies(text, a.span) == counts_bodies(text, b.span) && !turns_elsewhere(text, a.span, b.span);
  }

  bool same_voice(uint32_t r, const Voice& a, const Voice& b) const {
    const uint32_t x = p_.entities.united(r, a.speaker), y = p_.entities.united(r, b.speaker);
    if (x == kNone && y == kNone) return a.span == b.span;
    return x == y;
  }

  /// Of whom the figure speaks, where it tells: 1 soldiers, 2 rebels, 3 civilians; 0 not told.
  static int people_of(std::string_view text, const Figure& f) {
    const uint32_t from = f.span.begin > 20 ? f.span.begin - 20 : 0;  // "civilian deaths at 93"
    const size_t end = std::min(text.size(), text.find_first_of(".,;:!?", f.span.end));
    const size_t behind = std::min<size_t>(end, f.span.end + kBehind);  // "ten bodies" of rebels
    const std::string words = " " + fold(text.substr(from, behind - from)) + " ";
    const auto any = [&](std::initializer_list<std::string_view> list) {
      return std::any_of(list.begin(), list.end(),
                         [&](std::string_view w) { return words.find(w) != std::string::npos; });
    };
    if (any({" soldier", " troops", " police", " officer", " marine", " military", " trooper", " jawan", " servicem",
             " commando", " ranger", " sailor", " paratrooper"}))
      return 1;
    if (any({" rebel", " militant", " insurgent", " guerrilla", " terrorist", " jihadist", " fighter", " gunm",
             " cadre", " separatist", " bandit", " extremist", " maoist"}))
      return 2;
    if (any({" of its men", " of his men", " of our men", " of their men", " its fighters", " his fighters"})) return 2;
    return any({" sons ",     " daughters ", " wife ",   " labourer", " laborer", " protest",    " civilian",
                " villager",  " child",      " women",   " resident", " people ", " person",     " trader",
                " merchant",  " farmer",     " herder",  " driver",   " student", " teacher",    " passenger",
                " worshipp",  " patient",    " doctor",  " nurse",    " worker",  " journalist", " pilgrim",
                " fisherman", " miner",      " shopper", " mourner",  " refugee", " displaced"})
               ? 3
               : 0;
  }
  /// "23 of its own soldiers": of one side only.
  static bool counts_own(std::string_view text, const Figure& f) {
    const std::string words =
        " " + fold(text.substr(f.span.begin, f.span.size() + kBehind)) + " ";  // "no casualties" of its own
    return words.find(" own ") != std::string::npos || words.find(" own.") != std::string::npos;
  }
  static bool other_people(std::string_view text, const Figure& a, const Figure& b) {
    const int x = people_of(text, a), y = people_of(text, b);
    return (x != 0 && y != 0 && x != y) || counts_own(text, a) != counts_own(text, b);
  }

  /// "four of them", "including 12": a part of the whole.
  static bool is_part(std::string_view text, Span figure) {
    const std::string behind = fold(text.substr(std::min<size_t>(figure.end, text.size()), 12)) + " ";
    const size_t from = figure.begin > 14 ? figure.begin - 14 : 0;
    const std::string before = " " + fold(text.substr(from, figure.begin - from)) + " ";
    const std::string far = " " + fold(text.substr(std::min<size_t>(figure.end, text.size()), 40)) + " ";
    const bool among = far.find(" among ") != std::string::npos && far.find(" among its ") == std::string::npos &&
                       far.find(" among their ") == std::string::npos;
    return among || behind.starts_with("of them") || behind.starts_with("of whom") || behind.starts_with("of those") ||
           before.find(" including ") != std::string::npos || before.find(" among ") != std::string::npos;
  }
  /// "the bodies of nine men", handed over or found so far: not how many died.
  static bool counts_bodies(std::string_view text, Span figure) {
    const size_t from = figure.begin > 14 ? figure.begin - 14 : 0;
    const std::string words = " " + fold(text.substr(from, figure.end + kBehind - from)) + " ";
    return words.find(" bodies ") != std::string::npos || words.find(" corpses ") != std::string::npos;
  }
  /// "Elsewhere, two soldiers were killed": the report has gone on to something else.
  static bool turns_elsewhere(std::string_view text, Span a, Span b) {
    const std::string between = " " + fold(text.substr(a.end, b.begin - a.end)) + " ";
    static constexpr std::string_view kTurns[] = {" elsewhere",   " meanwhile", " separately",    " separate ",
                                                  " in another ", " in other ", " another attack"};
    return std::any_of(std::begin(kTurns), std::end(kTurns),
                       [&](std::string_view w) { return between.find(w) != std::string::npos; });
  }
  /// A count of more than the one thing.
  static bool is_wide(std::string_view text, Span figure) {
    constexpr uint32_t kAbout = 70;  // bytes
    const uint32_t from = figure.begin > kAbout ? figure.begin - kAbout : 0;
    const std::string words = " " + fold(text.substr(from, figure.end + kAbout - from)) + " ";
    static constexpr std::string_view kWide[] = {" entire ",     " whole ",    " nationwide ", " in all ",
                                                 " altogether ", " so far ",   " in total ",   " since ",
                                                 " overall ",    " this year", " country",     " since the "};
    return std::any_of(std::begin(kWide), std::end(kWide),
                       [&](std::string_view w) { return words.find(w) != std::string::npos; });
  }

  void add(uint32_t r, const Figure& a, const Figure& b) {
    const Figure &less = a.high < b.low ? a : b, &more = a.high < b.low ? b : a;
    const auto id = [&](const Figure& f) { return p_.claim_ids[r][f.claim]; };
    const Dispute d{"number",
                    {{less.text, {id(less)}}, {more.text, {id(more)}}},
                    "two speakers give figures for " + a.what + " that do not meet"};
    for (const Figure* f : {&a, &b}) {
      GatheredEvent& e = events_.all[events_.of[r][f->claim]];
      const bool known =
          std::any_of(e.disputes.begin(), e.disputes.end(), [](const Dispute& x) { return x.about == "number"; });
      if (!known) e.disputes.push_back(d);
    }
  }

  Events& events_;
  const LedgerParts& p_;
};

}  // namespace

void find_counter_figures(Events& events, const LedgerParts& parts) { Finder(events, parts).run(); }

}  // namespace rashomon
