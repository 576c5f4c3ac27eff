// SPDX-License-Identifier: Apache-2.0
// Idea: what the ledger says of a place (who holds it, what happened there) needs every report that says something of
// it, so each place of an act binds by itself. Persons and armed groups are in the news of many wars, so these bind two
// by two, or with the sound of such a place; and a country binds what is told of it within a fortnight. Texts of which
// one was made from the other bind, whoever they name: by long runs of words, and by bands of least hashes of their
// names and figures (A. Broder 1997).
#include <algorithm>
#include <limits>
#include <string>

#include "describe_entity.h"
#include "rashomon/base/content_id.h"
#include "rashomon/ledger.h"
#include "spell_names.h"
#include "text_words.h"

namespace rashomon {
namespace {

constexpr size_t kMostActors = 5;      // of a report, those named most
constexpr size_t kMostNames = 3;       // of one of them
constexpr size_t kRun = 32;            // words: more than a sentence or two that many may write
constexpr uint64_t kOneOf = 16;        // runs of words that bind
constexpr size_t kFewestAnchors = 12;  // names and figures, before those of two texts may be alike
constexpr int kMostContainers = 4;     // a district, its town, the town's province
constexpr int64_t kWindow = 28;        // days
constexpr int64_t kLongAgo = 1000000;  // days before 1970, so that none is negative

/// Happens at a place, and not at a table: where people agree tells little of what they speak about.
bool happens_on_the_ground(EventType type) { return type <= EventType::surrender; }

bool changes_hands(EventType type) {
  return type == EventType::capture || type == EventType::withdraw || type == EventType::besiege ||
         type == EventType::surrender || type == EventType::oust;
}

class BondFinder {
 public:
  explicit BondFinder(const Reading& reading)
      : reading_(reading), entities_(reading.mentions.entities), country_(country_of_report(reading)) {
    is_name_.resize(entities_.size());
    for (const Mention& m : reading.mentions.mentions) {
      if (m.entity < is_name_.size() && m.form == MentionForm::name && !opens_a_sentence(m.span.begin))
        is_name_[m.entity] = true;
    }
  }

  std::vector<uint64_t> run() {
    for (const Claim& c : reading_.claims.claims) {
      if (!happens_on_the_ground(c.type)) continue;
      on_the_ground_ = true;
      const bool held = changes_hands(c.type);
      bind_place(c.place, held);
      for (const Participant& p : c.participants) bind_place(p.entity, held);
    }
    for (const HoldingStatement& h : reading_.claims.holdings) bind_place(h.place, true);
    bind_actors();
    bind_country();
    bind_text();
    std::sort(bonds_.begin(), bonds_.end());
    bonds_.erase(std::unique(bonds_.begin(), bonds_.end()), bonds_.end());
    return std::move(bonds_);
  }

 private:
  void bind(std::string_view kind, std::string_view what) { bonds_.push_back(hash_bytes(what, hash_bytes(kind))); }

  /// Where every word has a capital, so that "Neighbouring states" looks like a name.
  bool opens_a_sentence(uint32_t at) const {
    const std::string& text = reading_.document.text;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '"')) --at;
    return at == 0 || text[at - 1] == '\n' || text[at - 1] == '.' || text[at - 1] == '!' || text[at - 1] == '?';
  }

  /// A whole country binds only where it changes hands: too much happens in it.
  void bind_place(uint32_t entity, bool held) {
    for (int up = 0; up < kMostContainers && entity < entities_.size(); ++up, entity = entities_[entity].part_of) {
      const LocalEntity& e = entities_[entity];
      if (e.type != EntityType::place && e.type != EntityType::facility) return;
      if (e.point && e.point->precision == PlacePrecision::country && !held) return;
      held = false;  // who takes a town has not taken the country
      if (e.point && !e.point->gazetteer.empty()) bind("place", e.point->gazetteer);
      if (!is_name_[entity]) continue;
      for (const std::string& name : e.names) {
        const std::string key = joined(name_parts(name));
        if (key.empty()) continue;
        // there is a "Central Hospital" in many countries
        e.type == EntityType::place ? bind("place name", key) : bind("facility of " + country_, key);
        hear(name, sounds_);
      }
    }
  }

  /// What spellings of the longest part of a name may have in common.
  static void hear(const std::string& name, std::vector<uint64_t>& sounds) {
    const std::vector<std::string> parts = name_parts(name);
    if (parts.empty()) return;
    const std::string& part = *std::max_element(
        parts.begin(), parts.end(), [](const std::string& x, const std::string& y) { return x.size() < y.size(); });
    for (const std::string& sound : skeleton_keys(part)) sounds.push_back(hash_bytes(sound, 3));
  }

  struct Actor {
    uint32_t entity = 0, mentions = 0;
    uint64_t name = 0;
  };

  /// The persons with more than one name and the groups that are named most; what is everywhere - states, ministries,
  /// agencies, the United Nations - binds nothing.
  std::vector<Actor> actors() const {
    std::vector<Actor> all(entities_.size());
    for (const Mention& m : reading_.mentions.mentions) {
      if (m.entity < all.size()) ++all[m.entity].mentions;
    }
    for (uint32_t e = 0; e < all.size(); ++e) all[e].entity = e, all[e].name = hash_bytes(entities_[e].name);
    std::erase_if(all, [&](const Actor& a) {
      const LocalEntity& e = entities_[a.entity];
      if (e.names.empty()) return true;
      return e.type != EntityType::group && (e.type != EntityType::person || name_parts(e.name).size() < 2);
    });
    std::sort(all.begin(), all.end(), [](const Actor& a, const Actor& b) {
      return a.mentions != b.mentions ? a.mentions > b.mentions : a.name < b.name;
    });
    if (all.size() > kMostActors) all.resize(kMostActors);
    return all;
  }

  /// The sounds of a person's last name; a group's names letter by letter.
  std::vector<uint64_t> prints_of(const LocalEntity& e) const {
    std::vector<uint64_t> prints;
    for (const std::string& name : e.names) {
      const std::vector<std::string> parts = name_parts(name);
      if (parts.empty() || prints.size() == kMostNames) continue;
      if (e.type == EntityType::person) {
        const std::vector<std::string> sounds = skeleton_keys(parts.back());
        prints.push_back(hash_bytes(sounds.empty() ? parts.back() : sounds.front(), 1));
      } else {
        prints.push_back(hash_bytes(joined(parts), 2));
      }
    }
    std::sort(prints.begin(), prints.end());
    prints.erase(std::unique(prints.begin(), prints.end()), prints.end());
    return prints;
  }

  void bind_with(const std::vector<Actor>& actors, const std::vector<std::vector<uint64_t>>& prints, EntityType type,
                 const std::vector<uint64_t>& sounds) {
    for (size_t a = 0; a < actors.size(); ++a) {
      if (entities_[actors[a].entity].type != type) continue;
      for (const uint64_t print : prints[a]) {
        for (const uint64_t sound : sounds)
          bind("place and actor", std::to_string(sound) + " " + std::to_string(print));
      }
    }
  }

  void bind_actors() {
    const std::vector<Actor> some = actors();
    std::vector<std::vector<uint64_t>> prints;
    for (const Actor& a : some) prints.push_back(prints_of(entities_[a.entity]));
    // the sound of a place alone is that of many others; a person speaks of many places, a group fights in its own,
    // which one report may take for a person
    std::vector<uint64_t> anywhere = sounds_;
    for (uint32_t e = 0; e < entities_.size(); ++e) {
      const LocalEntity& place = entities_[e];
      const bool country = place.point && place.point->precision == PlacePrecision::country;
      const bool may_be_one = place.type == EntityType::place || place.type == EntityType::person;
      if (!may_be_one || country || !is_name_[e]) continue;
      for (const std::string& name : place.names) hear(name, anywhere);
    }
    bind_with(some, prints, EntityType::group, anywhere);
    bind_with(some, prints, EntityType::person, sounds_);
    for (size_t i = 0; i < prints.size(); ++i) {
      for (size_t j = i + 1; j < prints.size(); ++j) {
        for (const uint64_t a : prints[i]) {
          for (const uint64_t b : prints[j]) {
            if (a != b) bind("actors", std::to_string(std::min(a, b)) + " " + std::to_string(std::max(a, b)));
          }
        }
      }
    }
  }

  /// Two windows of days overlap, so that reports that are half a window apart share one.
  void bind_country() {
    const When& published = reading_.document.published;
    if (!on_the_ground_ || country_.empty() || !published.days.is_day()) return;
    const int64_t day = published.days.earliest + kLongAgo;
    bind("country", country_ + " " + std::to_string(day / kWindow));
    bind("country, between", country_ + " " + std::to_string((day + kWindow / 2) / kWindow));
  }

  /// Sets that are alike in a share J of what either has agree in the least hash of one kind with chance J, in those of
  /// `rows` kinds with J^rows, and in one of `bands` such groups with 1 - (1 - J^rows)^bands.
  void bind_alike(std::string_view kind, const std::vector<uint64_t>& set, size_t bands, size_t rows) {
    for (size_t band = 0; band < bands; ++band) {
      std::string least;
      for (size_t row = 0; row < rows; ++row) {
        uint64_t of_row = std::numeric_limits<uint64_t>::max();
        for (const uint64_t x : set) of_row = std::min(of_row, mixed(x, band * rows + row));
        least += std::to_string(of_row) + " ";
      }
      bind(kind, least + std::to_string(band));
    }
  }
  static uint64_t mixed(uint64_t x, uint64_t seed) {  // splitmix64, after S. Vigna 2015
    x += (seed + 1) * 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
  }

  void bind_text() {
    const TextWords words = split_words(reading_.document);
    // copies and excerpts keep long runs of words; rewrites, names and figures
    for (size_t i = 0; i + kRun <= words.words.size(); ++i) {
      const std::string_view run(reinterpret_cast<const char*>(&words.words[i]), kRun * sizeof words.words[i]);
      if (const uint64_t hash = hash_bytes(run, 17); hash % kOneOf == 0) bind("run", std::to_string(hash));
    }
    std::vector<uint64_t> anchors = words.anchors;
    std::sort(anchors.begin(), anchors.end());
    anchors.erase(std::unique(anchors.begin(), anchors.end()), anchors.end());
    if (anchors.size() >= kFewestAnchors) bind_alike("anchors", anchors, 16, 7);
  }

  const Reading& reading_;
  const std::vector<LocalEntity>& entities_;
  const std::string country_;  // that it mostly tells of
  std::vector<bool> is_name_;  // by entity: named elsewhere than where a sentence begins
  std::vector<uint64_t> bonds_;
  std::vector<uint64_t> sounds_;  // of places of acts
  bool on_the_ground_ = false;    // it tells an act
};

}  // namespace

std::vector<uint64_t> find_bonds(const Reading& reading) { return BondFinder(reading).run(); }

}  // namespace rashomon
