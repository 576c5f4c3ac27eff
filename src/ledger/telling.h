// SPDX-License-Identifier: Apache-2.0
// A claim as the ledger compares it with others: its type, where, when and who in united terms, and its words.
#pragma once

#include <tuple>
#include <vector>

#include "corpus.h"

namespace rashomon {

/// Days as words tell them.
struct ToldDays {
  Interval days;
  int slack = 0;         // days by which the ends are soft: "late last month", "two weeks before"
  bool lasting = false;  // it went on throughout ("since May"); else it was at some time within ("in May")
  bool known() const { return days.known(); }
  auto operator<=>(const ToldDays& other) const {
    return std::tie(days.earliest, days.latest, slack, lasting) <=>
           std::tie(other.days.earliest, other.days.latest, other.slack, other.lasting);
  }
  bool operator==(const ToldDays&) const = default;
};

struct Telling {
  ClaimRef ref;
  EventType type = EventType::attack;
  uint32_t place = kNone;         // united
  Interval days;                  // unknown if the report does not tell
  bool soft = false;              // no words of the claim's own tell the day: it is that of the report's news
  std::vector<uint32_t> actors;   // united, sorted
  std::vector<uint32_t> targets;  // targets and recipients and addressees
  std::vector<uint32_t> instruments;
  std::vector<uint64_t> words;  // hashes of the content words of the evidence, sorted
  bool intended = false;        // planned or demanded
  bool again = false;           // taken back: "retook", "regained", "liberated"
  bool retaken = false;         // taken back, and no more than that: not "liberated", which a first taker says too
  bool denies = false;          // denied or doubted
  bool titles = false;          // in the title
  bool parts = false;           // parts of a place are taken or left, not all of it
  bool building = false;        // ground: a building that stands in a town, and no more
  uint32_t town = kNone;        // united: where the building stands
  uint32_t also = kNone;        // united: a second building told with it
  bool measured = false;        // so much ground of no name: "6,000 square kilometres", "20 villages"
  int slack = 0;                // as in ToldDays
  bool lasting = false;         // as in ToldDays
  bool entered = false;         // an advance into a place
  bool inside = false;          // fighting in the streets of a place
  bool handed = false;          // told of what is handed over
  uint32_t killed = 0;          // so many, where the report counts them; 0 if it does not
  uint32_t ours = kNone;        // united: who acts, where the words tell it by who speaks
  Span trigger, evidence;
  double position = 0;  // of the trigger in the text, 0..1
};

/// True if the words of a capture say that the place was held before: "retook", "liberated".
bool takes_back(const Claim& claim, std::string_view text);

Telling tell(const Reading& reading, uint32_t report, uint32_t claim, const Entities& entities, const When& when);

/// What stays known of the tellings; [report][claim].
ClaimNotes notes_of(const std::vector<Telling>& tellings, const Readings& readings);

/// Which actors stand together, as the reports tell it: members and wholes, leaders, allies, spokesmen.
class Alliances {
 public:
  explicit Alliances(const Entities& entities) : with_(entities.all.size()) {}
  void add(const Entities& entities, uint32_t report, const Reading& reading);
  /// REQUIRED between the last `add` and the first `together`.
  void finish();
  bool together(uint32_t a, uint32_t b) const;
  /// Who stands with `a`; sorted, without `a` itself.
  const std::vector<uint32_t>& with(uint32_t a) const { return with_[a]; }

 private:
  std::vector<std::vector<uint32_t>> with_;  // sorted
};

/// Acts of saying: told twice, they are one only if the words agree too.
bool is_speech(EventType type);
/// Can claims of these types tell of one happening?
bool types_agree(EventType a, EventType b);
/// Types that agree have the same family (types of one family may still not agree).
int type_family(EventType type);
/// It can happen to a place again the next day.
bool is_repeatable(EventType type);
/// Days in a closed interval; 0 if it is not closed.
int width(const Interval& days);
/// May two claims that say these days tell of one happening?
bool days_agree(EventType type, const ToldDays& a, const ToldDays& b);
/// Of a few days that they name each.
bool are_narrow(const ToldDays& a, const ToldDays& b);
/// One names a few days and the other some weeks or more within which they lie.
bool are_coarse(const ToldDays& a, const ToldDays& b);

}  // namespace rashomon
