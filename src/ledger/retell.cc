// SPDX-License-Identifier: Apache-2.0
#include "retell.h"

#include <algorithm>
#include <tuple>

#include "rashomon/base/unicode.h"
#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kMostMembers = 24;  // of a facility, that are asked what it is called

/// What kind of ground a name or a description tells of: "air" and "base" of "a key airbase" are "base".
std::string kind_of_ground(const std::string& name) {
  const std::string folded = fold(name);
  std::string word = folded.substr(folded.rfind(' ') + 1);  // npos + 1 is 0
  if (word.starts_with("air") && word.size() > 6) word.erase(0, 3);
  return word;
}

uint64_t key_of(uint32_t report, bool of_holding, uint32_t index) {
  return uint64_t{report} << 32 | uint64_t{of_holding} << 31 | index;
}

/// "a spokesman for the rebels", "the rebels' radio": whom the words name speaks too.
std::vector<uint32_t> find_speakers(const Entities& entities, uint32_t report, const Reading& reading,
                                    const Voice& voice) {
  std::vector<uint32_t> out = {entities.united(report, voice.speaker)};
  const std::vector<Mention>& mentions = reading.mentions.mentions;
  auto m = std::lower_bound(mentions.begin(), mentions.end(), voice.span.begin,
                            [](const Mention& x, uint32_t at) { return x.span.begin < at; });
  constexpr uint32_t kLongest = 6;  // " from "
  for (; m != mentions.end() && m->span.begin <= voice.span.end + kLongest; ++m) {
    const uint32_t e = entities.united(report, m->entity);
    if (e == kNone) continue;
    if (m->span.begin >= voice.span.end) {
      const std::string_view between = Span{voice.span.end, m->span.begin}.of(reading.document.text);
      if (between != " for " && between != " of " && between != " from ") continue;
    }
    const EntityType type = entities.all[e].type;
    if (type == EntityType::group || type == EntityType::organisation || type == EntityType::state) out.push_back(e);
  }
  return out;
}

/// The words of the names of a report's towns.
struct TownName {
  uint32_t place = kNone;  // united
  std::vector<std::string> words;
};
std::vector<TownName> town_names(const Entities& entities, uint32_t report, const Reading& reading) {
  std::vector<TownName> out;
  const std::vector<LocalEntity>& locals = reading.mentions.entities;
  for (uint32_t l = 0; l < locals.size(); ++l) {
    const LocalEntity& place = locals[l];
    if (place.type != EntityType::place || (place.point && place.point->precision == PlacePrecision::country)) continue;
    for (const std::string& name : place.names) {
      if (std::vector<std::string> words = name_parts(name); !words.empty())
        out.push_back({entities.united(report, l), std::move(words)});
    }
  }
  return out;
}

void find_seats(const Entities& entities, uint32_t report, const Reading& reading, std::vector<Seat>& out) {
  const auto governs = [&](uint32_t e) { return e != kNone && entities.all[e].government; };
  const std::vector<LocalEntity>& locals = reading.mentions.entities;
  bool any = false;
  for (uint32_t l = 0; l < locals.size(); ++l) any |= governs(entities.united(report, l));
  if (!any) return;
  const std::vector<TownName> towns = town_names(entities, report, reading);
  for (const Mention& mention : reading.mentions.mentions) {
    const uint32_t e = entities.united(report, mention.entity);
    if (!governs(e) || mention.form == MentionForm::pronoun) continue;
    const std::vector<std::string> parts = name_parts(mention.name.of(reading.document.text));
    for (const TownName& town : towns) {
      if (std::search(parts.begin(), parts.end(), town.words.begin(), town.words.end()) != parts.end())
        out.push_back({e, town.place, report, mention.span});
    }
  }
}

}  // namespace

bool gains_ground(EventType type) { return type == EventType::capture || type == EventType::advance; }
bool loses_ground(EventType type) {
  return type == EventType::withdraw || type == EventType::surrender || type == EventType::concede;
}

void Grounds::add(const Entities& entities, uint32_t report, const Reading& reading) {
  const std::vector<LocalEntity>& locals = reading.mentions.entities;
  for (uint32_t l = 0; l < locals.size(); ++l) {
    const uint32_t e = entities.united(report, l);
    if (entities.all[e].type != EntityType::facility) continue;
    Ground& ground = of_[e];
    if (ground.members++ >= kMostMembers) continue;
    for (const auto* words : {&locals[l].names, &locals[l].nominals}) {
      for (const std::string& name : *words) ground.kinds.insert(kind_of_ground(name));
    }
  }
}

bool Grounds::meet(uint32_t a, uint32_t b) const {
  const SmallSet<std::string>&x = of_.at(a).kinds, &y = of_.at(b).kinds;
  return std::any_of(x.begin(), x.end(), [&](const std::string& kind) { return y.contains(kind); });
}

Speakers::Speakers(const Readings& readings) {
  for (size_t r = 0; r < readings.size(); ++r) by_outlet_.emplace(fold(readings[r]->document.outlet), kNone);
  by_outlet_.erase("");
}

void Speakers::add(const Entities& entities, uint32_t report, const Reading& reading) {
  const std::vector<LocalEntity>& locals = reading.mentions.entities;
  for (uint32_t l = 0; l < locals.size() && !by_outlet_.empty(); ++l) {
    if (locals[l].type == EntityType::place || locals[l].type == EntityType::person) continue;
    for (const std::string& name : locals[l].names) {
      const auto found = by_outlet_.find(fold(name));
      if (found != by_outlet_.end()) found->second = std::min(found->second, entities.united(report, l));
    }
  }
  const auto keep = [&](const Voice& voice, uint64_t what) {
    if (voice.own()) return;
    for (const uint32_t speaker : find_speakers(entities, report, reading, voice)) said_.push_back({what, speaker});
  };
  const Claims& claims = reading.claims;
  for (uint32_t c = 0; c < claims.claims.size(); ++c) {
    const Claim& claim = claims.claims[c];
    if (gains_ground(claim.type) || loses_ground(claim.type)) keep(claim.voice, key_of(report, false, c));
  }
  for (uint32_t h = 0; h < claims.holdings.size(); ++h) keep(claims.holdings[h].voice, key_of(report, true, h));
}

void Speakers::finish(const Readings& readings) {
  for (size_t r = 0; r < readings.size(); ++r) {
    const auto found = by_outlet_.find(fold(readings[r]->document.outlet));
    outlets_.push_back(found == by_outlet_.end() ? kNone : found->second);
  }
}

std::vector<uint32_t> Speakers::of(uint64_t what, uint32_t report, const Voice& voice) const {
  if (voice.own()) return {outlets_[report]};
  std::vector<uint32_t> out;
  auto at = std::lower_bound(said_.begin(), said_.end(), what, [](const Said& s, uint64_t w) { return s.what < w; });
  for (; at != said_.end() && at->what == what; ++at) out.push_back(at->speaker);
  return out;
}
std::vector<uint32_t> Speakers::of_claim(const ClaimRef& claim, const Voice& voice) const {
  return of(key_of(claim.report, false, claim.claim), claim.report, voice);
}
std::vector<uint32_t> Speakers::of_holding(uint32_t report, uint32_t holding, const Voice& voice) const {
  return of(key_of(report, true, holding), report, voice);
}

Retold retell(const Readings& readings, const Entities& entities, const ClaimTimes& times, int threads) {
  Retold out{{}, Alliances(entities), {}, Speakers(readings), {}};
  std::vector<size_t> first(readings.size() + 1, 0);
  for (size_t r = 0; r < readings.size(); ++r) first[r + 1] = first[r] + readings[r]->claims.claims.size();
  out.tellings.resize(first.back());
  readings.for_each(
      threads,
      [&](size_t r, const Reading& reading) {
        for (uint32_t c = 0; c < reading.claims.claims.size(); ++c)
          out.tellings[first[r] + c] = tell(reading, static_cast<uint32_t>(r), c, entities, times[r][c]);
      },
      [&](size_t r, const Reading& reading) {
        const uint32_t report = static_cast<uint32_t>(r);
        out.alliances.add(entities, report, reading);
        out.grounds.add(entities, report, reading);
        out.speakers.add(entities, report, reading);
        find_seats(entities, report, reading, out.seats);
      });
  out.alliances.finish();
  out.speakers.finish(readings);
  std::stable_sort(out.seats.begin(), out.seats.end(), [](const Seat& a, const Seat& b) {
    return std::tie(a.government, a.place) < std::tie(b.government, b.place);
  });
  return out;
}

}  // namespace rashomon
