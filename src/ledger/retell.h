// SPDX-License-Identifier: Apache-2.0
// What the steps behind the uniting of entities ask of whole readings, gathered while these are told once more.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus.h"
#include "small_set.h"
#include "telling.h"

namespace rashomon {

/// Facilities: what kinds of ground they are called ("base", "bridge"), by united entity.
class Grounds {
 public:
  void add(const Entities& entities, uint32_t report, const Reading& reading);
  /// Are the two called alike? Both must be facilities.
  bool meet(uint32_t a, uint32_t b) const;

 private:
  struct Ground {
    SmallSet<std::string> kinds;
    size_t members = 0;  // asked
  };
  std::unordered_map<uint32_t, Ground> of_;
};

/// Who speaks in claims by which a side gains or loses, and in statements of who holds what.
class Speakers {
 public:
  explicit Speakers(const Readings& readings);
  void add(const Entities& entities, uint32_t report, const Reading& reading);
  void finish(const Readings& readings);
  /// United, kNone where nobody knows; the speaker, then those for whom he speaks. In the report's own voice it is its
  /// outlet, if the reports name that beside a side ("the rebels' radio").
  std::vector<uint32_t> of_claim(const ClaimRef& claim, const Voice& voice) const;
  std::vector<uint32_t> of_holding(uint32_t report, uint32_t holding, const Voice& voice) const;

 private:
  struct Said {
    uint64_t what = 0;  // claim or holding
    uint32_t speaker = kNone;
  };
  std::vector<uint32_t> of(uint64_t what, uint32_t report, const Voice& voice) const;

  std::map<std::string, uint32_t> by_outlet_;
  std::vector<uint32_t> outlets_;  // [report] -> the united entity that its outlet is, or kNone
  std::vector<Said> said_;         // by what; of several speakers the first first
};

/// A government named for a town sits in it: "the X government", "X-based government".
struct Seat {
  uint32_t government = kNone, place = kNone;  // united
  uint32_t report = 0;
  Span words;
};

struct Retold {
  std::vector<Telling> tellings;
  Alliances alliances;
  Grounds grounds;
  Speakers speakers;
  std::vector<Seat> seats;  // by government, place, then in order of report and text
};
Retold retell(const Readings& readings, const Entities& entities, const ClaimTimes& times, int threads);

/// By which an actor gains ground, or loses it.
bool gains_ground(EventType type);
bool loses_ground(EventType type);

}  // namespace rashomon
