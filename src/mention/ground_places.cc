// SPDX-License-Identifier: Apache-2.0
// Names are shared, so a place is the candidate that the rest of the report speaks for:
//   1. countries are weighed by how often the report names them, their people or their divisions (the title counts
//   thrice);
//   2. each name's candidates are scored by size, country, kind ("air base"), and what the name's own words say
//   ("Paris,
//      Texas"; "50 km south of Goma"); clear ones become anchors;
//   3. the rest are scored again with the anchors near them.
// A report's places lie together: a candidate gains by every other name of the report that has a candidate near it, and
// by a name that few places bear more than by one that many bear (the spatial minimality of Leidner 2007).
// A place in a country that nothing else in the report speaks for is refused unless it is the one great bearer of its
// name: no point is better than a wrong one.
#include "ground_places.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "place_case.h"
#include "place_keys.h"
#include "place_words.h"
#include "rashomon/base/unicode.h"
#include "read_distance.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr double kLarge = 100000;  // people: a town that speaks for its country
constexpr uint32_t kTown = 20000;  // people: a town that may be meant if no place abroad bears its name
constexpr size_t kShortName = 4;   // letters: codes and short forms are no sure names
constexpr size_t kAnchors = 64;
constexpr double kByCompany = 1.5;  // what a name of one bearer adds
constexpr double kMostByCompany = 4.0;
constexpr double kInPassing = 0.34;     // of the most spoken of country's weight
constexpr double kEnoughCompany = 1.2;  // speaks for a country that the report does not name
constexpr double kTownCompany = 2.0;    // speaks for a town that bears a country's name
constexpr double kElsewhere = 2.0;      // and more where the report is about another country
constexpr double kOfTheSmall = 3.0;     // against a small bearer of a great name, and the other way where all speaks so
constexpr double kByTowns = 0.5;        // what a name that one country alone bears says for it

PlacePrecision precision_of(PlaceFeature feature) {
  switch (feature) {
    case PlaceFeature::country: return PlacePrecision::country;
    case PlaceFeature::region:
    case PlaceFeature::water: return PlacePrecision::region;
    case PlaceFeature::district: return PlacePrecision::district;
    case PlaceFeature::town:
    case PlaceFeature::capital: return PlacePrecision::town;
    default: return PlacePrecision::exact;
  }
}

bool is_site(PlaceFeature f) {
  return f == PlaceFeature::airport || f == PlaceFeature::airbase || f == PlaceFeature::base ||
         f == PlaceFeature::crossing || f == PlaceFeature::port || f == PlaceFeature::camp;
}

class PlaceGrounder {
 public:
  PlaceGrounder(const Document& document, const Analysis& analysis, const Gazetteer& gazetteer, Mentions& mentions)
      : document_(document),
        analysis_(analysis),
        gazetteer_(gazetteer),
        words_(gazetteer.words()),
        mentions_(mentions) {}

  void run() {
    index_mentions();
    distances_.emplace(document_, analysis_, words_, mentions_);
    weigh_countries();
    for (uint32_t e = 0; e < mentions_.entities.size(); ++e) {
      const EntityType type = mentions_.entities[e].type;
      if (type == EntityType::place || type == EntityType::facility) cases_.push_back(open_case(e));
    }
    weigh_company(cases_);
    for (Case& c : cases_) {  // a country is the country, unless a town of its name lies among the report's places
      const bool town = std::any_of(c.candidates.begin(), c.candidates.end(), [&](const PlaceCandidate& x) {
        return !x.weak && x.population > 0 && x.feature != PlaceFeature::country && !c.own_weight.contains(x.country) &&
               (company(x, c) >= kTownCompany || division_share(x) == 1.0);
      });
      if (!town) c.own_weight.clear();
    }
    find_support();
    for (Case& c : cases_) settle(c, true);
    for (Case& c : cases_) {
      if (!c.settled) settle(c, false);
    }
    for (Case& c : cases_) drop_if_far(c);
    for (Case& c : cases_) place_by_offset(c);
  }

 private:
  std::string low(uint32_t i) const { return i < analysis_.tokens.size() ? to_lower(analysis_.tokens[i].norm) : ""; }

  void index_mentions() {
    of_entity_.resize(mentions_.entities.size());
    for (uint32_t m = 0; m < mentions_.mentions.size(); ++m) {
      const Mention& x = mentions_.mentions[m];
      if (x.entity < of_entity_.size()) of_entity_[x.entity].push_back(m);
    }
  }

  /// Countries, demonyms and divisions that the text names, over runs of up to four capitalised words.
  void weigh_countries() {
    for (const Sentence& s : analysis_.sentences) {
      const bool title = s.block < document_.blocks.size() && document_.blocks[s.block].kind == BlockKind::title;
      for (uint32_t i = s.first; i < s.last;) i += weigh_at(i, s, title ? 3.0 : 1.0);
    }
    weigh_phone_numbers();
    for (LocalEntity& e : mentions_.entities) {
      if (e.type != EntityType::state || !e.country.empty()) continue;
      for (const std::string& name : e.names) {
        if (e.country.empty()) e.country = gazetteer_.country_of_name(name);
      }
    }
    weigh_either();
    for (const auto& [code, weight] : weights_) heaviest_ = std::max(heaviest_, weight);
    main_country_ = main_country();
  }

  /// Numbers to ring are for people of the place: a paper of London, Ontario names no country.
  void weigh_phone_numbers() {
    for (const Block& block : document_.blocks) {
      if (block.kind == BlockKind::furniture) continue;
      for (const std::string& country : words_.dialling.countries_in(block.span.of(document_.text))) {
        if (local_.insert(country).second) weights_[country] += 1.0;
      }
    }
  }

  uint32_t weigh_at(uint32_t i, const Sentence& s, double weight) {
    const std::string& norm = analysis_.tokens[i].norm;
    size_t at = 0;
    if (norm.empty() || !is_upper(next_code_point(norm, at))) return 1;
    const uint32_t most = std::min<uint32_t>(4, s.last - i);
    for (uint32_t n = most; n >= 1; --n) {
      const Span words = analysis_.tokens[i].span.join(analysis_.tokens[i + n - 1].span);
      if (words.size() > 60) continue;
      size_t last = 0;  // no name of a land ends in a small word
      const std::string& end = analysis_.tokens[i + n - 1].norm;
      if (n > 1 && (end.empty() || !is_upper(next_code_point(end, last)))) continue;
      const std::string_view name = words.of(document_.text);
      const std::shared_ptr<const NamedLand> land = gazetteer_.land(name);
      const std::string& code = land->country;
      const PlaceDivision division = n <= 3 && norm.size() > 1 ? land->division : PlaceDivision{};
      if (!code.empty() && !division.country.empty() && division.country != code) {
        either_.push_back({code, division, weight, fold(name)});  // "Georgia"
      } else if (!code.empty()) {
        weights_[code] += weight;
        by_name_[code][fold(name)] += weight;
      } else if (!division.country.empty()) {
        weights_[division.country] += weight;
        division_weights_[division.country + "/" + division.code] += weight;
      } else {
        continue;
      }
      return n;
    }
    return 1;
  }

  /// Names of a country and of another country's division go to the one that the rest of the report speaks of.
  void weigh_either() {
    const std::map<std::string, double> others = weights_;
    for (const Either& x : either_) {
      const auto a = others.find(x.code);
      const auto b = others.find(x.division.country);
      const double country = a == others.end() ? 0 : a->second;
      const double division = b == others.end() ? 0 : b->second;
      if (division > country || (division == country && largest_bearers(x.division.country, x.code))) {
        weights_[x.division.country] += x.weight;
        division_weights_[x.division.country + "/" + x.division.code] += x.weight;
      } else {
        weights_[x.code] += x.weight;
        by_name_[x.code][x.name] += x.weight;
      }
    }
    for (const auto& [code, weight] : division_weights_) heaviest_division_ = std::max(heaviest_division_, weight);
  }

  /// Of the report's other places, by their largest bearer: do more lie in `a` than in `b`?
  bool largest_bearers(const std::string& a, const std::string& b) const {
    constexpr size_t kMostPlaces = 64;
    int balance = 0;
    size_t looked = 0;
    for (const LocalEntity& e : mentions_.entities) {
      if (e.type != EntityType::place || ++looked > kMostPlaces || !gazetteer_.country_of_name(e.name).empty())
        continue;
      const PlaceCandidate* largest = nullptr;
      const Places bearers = gazetteer_.lookup(e.name);
      for (const PlaceCandidate& x : bearers) {
        if (!x.weak && (largest == nullptr || x.population > largest->population)) largest = &x;
      }
      if (largest != nullptr) balance += largest->country == a ? 1 : largest->country == b ? -1 : 0;
    }
    return balance > 0;
  }

  double division_share(const PlaceCandidate& x) const {
    if (heaviest_division_ == 0 || x.admin1.empty()) return 0;
    const auto it = division_weights_.find(x.country + "/" + x.admin1);
    return it == division_weights_.end() ? 0 : it->second / heaviest_division_;
  }

  double share(const std::string& code) const {
    const auto it = weights_.find(code);
    return it == weights_.end() || heaviest_ == 0 ? 0 : it->second / heaviest_;
  }

  /// The same without what the place's own name says for a country: "Lebanon" alone does not tell the state from the
  /// towns called so.
  double share_beside(const std::string& code, const Case& c) const {
    if (c.own_weight.empty()) return share(code);
    const auto without = [&](const std::string& country, double weight) {
      const auto own = c.own_weight.find(country);
      return own == c.own_weight.end() ? weight : std::max(0.0, weight - own->second);
    };
    double heaviest = 0;
    for (const auto& [country, weight] : weights_) heaviest = std::max(heaviest, without(country, weight));
    const auto it = weights_.find(code);
    return it == weights_.end() || heaviest == 0 ? 0 : without(code, it->second) / heaviest;
  }
  void weigh_own_name(Case& c) const {
    for (const std::string& name : mentions_.entities[c.entity].names) {
      const std::string code = gazetteer_.country_of_name(name);
      const auto known = by_name_.find(code);
      if (code.empty() || known == by_name_.end()) continue;
      if (const auto own = known->second.find(fold(name)); own != known->second.end())
        c.own_weight[code] += own->second;
    }
  }

  std::string main_country() const {
    std::string best;
    double most = 0;
    for (const auto& [code, weight] : weights_) {
      if (weight > most) {
        most = weight;
        best = code;
      }
    }
    return best;
  }

  Case open_case(uint32_t e) {
    Case c;
    c.entity = e;
    LocalEntity& entity = mentions_.entities[e];
    std::vector<std::string> names = entity.names;
    if (names.empty() && !entity.name.empty()) names.push_back(entity.name);
    for (const std::string& name : names) look_up(name, c);
    weigh_own_name(c);
    find_great(c, place_key(entity.name));
    for (const PlaceCandidate& x : c.candidates) {
      if (x.feature == PlaceFeature::country) c.countries.insert(x.country);
    }
    if (names.empty()) nominal(c);
    for (uint32_t m : of_entity_[e]) read_context(mentions_.mentions[m], c);
    if (entity.part_of < mentions_.entities.size()) contain(mentions_.entities[entity.part_of], c);
    if (!c.part && c.kind && (*c.kind == PlaceFeature::region || *c.kind == PlaceFeature::district)) return c;
    std::erase_if(c.candidates, [&](const PlaceCandidate& x) { return x.division && has_seat(x, c); });
    return c;
  }
  /// A division is called by the name of its seat; unless the report says "province", the town is meant.
  static bool has_seat(const PlaceCandidate& division, const Case& c) {
    return std::any_of(c.candidates.begin(), c.candidates.end(), [&](const PlaceCandidate& x) {
      // a suburb's other name ("Kocaeli" of a village there) makes it no seat
      const bool seat = x.name == division.name || x.population >= kTown;
      return seat && !x.division && !x.weak && x.feature != PlaceFeature::country && x.country == division.country &&
             distance_km(x.lat, x.lon, division.lat, division.lon) < 150;
    });
  }

  void look_up(const std::string& name, Case& c) {
    std::string rest = name;
    bool exact = add(name, c, false);
    const std::string code = gazetteer_.country_of_name(name);
    for (PlaceCandidate& country : gazetteer_.country(code)) {  // "U.S.", or a demonym that stands for the country
      const auto same = [&](const PlaceCandidate& x) { return x.id == country.id; };
      if (std::none_of(c.candidates.begin(), c.candidates.end(), same)) c.candidates.push_back(std::move(country));
    }
    if (const PlaceDivision d = gazetteer_.land(name)->division;
        code.empty() && !d.code.empty() && name.back() == '.') {
      exact = add_division(d, c) || exact;
    }
    // "Khmeimim air base", "the port of Hodeidah", "Idlib province": the kind, and the name without it
    if (!strip_kind(rest, c) || exact) return;
    add(rest, c, mentions_.entities[c.entity].type == EntityType::facility || (c.kind && is_site(*c.kind)));
  }

  /// The division's own record, found by the names of the text's divisions; "Kan." has no record under that name.
  bool add_division(const PlaceWords::Division& d, Case& c) {
    std::vector<PlaceCandidate> found = gazetteer_.division(d.country, d.code);
    if (!found.empty()) {
      found.resize(1);
      c.candidates = std::move(found);
      return true;
    }
    return false;
  }

  /// "West", "Central", "EU": directions name no town, and an acronym is no town's name.
  bool names_no_town(const std::string& name) const {
    const std::string folded = fold(name);
    const std::string first = folded.substr(0, folded.find(' '));
    if (words_.directions.contains(first) || first == "central") {
      if (first.size() == folded.size()) return true;
      static constexpr std::string_view kStretches[] = {" coast", " shore", " plains", " highlands", " lowlands"};
      if (std::any_of(std::begin(kStretches), std::end(kStretches), [&](auto s) { return folded.ends_with(s); }))
        return true;
    }
    return name.size() <= 3 && std::all_of(name.begin(), name.end(), [](char ch) { return ch >= 'A' && ch <= 'Z'; });
  }

  bool add(const std::string& name, Case& c, bool fallback) {
    bool any = false;
    const bool no_town = names_no_town(name);
    for (const PlaceCandidate& found : gazetteer_.lookup(name)) {
      if (no_town && (found.population > 0 || found.division)) continue;
      if (c.kind == PlaceFeature::water && found.feature != PlaceFeature::water) continue;  // a river is not its town
      const bool site = is_site(found.feature);
      // A county is seldom at the town of its name, unless the report speaks of that division.
      if (c.county && found.feature != PlaceFeature::region && division_share(found) == 0 && found.country == "US")
        continue;
      if (fallback && !site) c.fallback = true;
      any = any || !found.weak;
      const auto same = [&](const PlaceCandidate& x) { return x.id == found.id; };
      if (std::none_of(c.candidates.begin(), c.candidates.end(), same)) c.candidates.push_back(found);
    }
    return any;
  }

  /// Takes a word of kind off either end; true if it did.
  bool strip_kind(std::string& name, Case& c) const {
    const std::string folded = fold(name);
    std::vector<std::string> words = split_words(folded);
    if (words.size() > 12) return false;
    const auto joined = [&](size_t from, size_t to) {
      std::string out;
      for (size_t i = from; i < to; ++i) out += (i > from ? " " : "") + words[i];
      return out;
    };
    if (!words.empty() && words[0] == "the") words.erase(words.begin());
    for (size_t n = std::min<size_t>(3, words.empty() ? 0 : words.size() - 1); n >= 1; --n) {
      if (const auto it = words_.kinds.find(joined(words.size() - n, words.size())); it != words_.kinds.end()) {
        c.kind = it->second;
        c.county = words.back() == "county";
        name = joined(0, words.size() - n);
        // "Kabul international airport", "Bagram military air base"
        for (const char* filler :
             {" international", " military", " general", " central", " refugee", " border", " air"}) {
          if (name.ends_with(filler)) name.resize(name.size() - std::string_view(filler).size());
        }
        return true;
      }
      if (words.size() > n + 1 && words[n] == "of") {
        if (const auto it = words_.kinds.find(joined(0, n)); it != words_.kinds.end()) {
          c.kind = it->second;
          name = joined(n + 1, words.size());
          return true;
        }
      }
    }
    // "northern Idlib", "greater Khartoum"
    if (words.size() >= 2 && (words_.directions.contains(words[0]) || words[0] == "greater" || words[0] == "central")) {
      name = joined(1, words.size());
      c.kind = PlaceFeature::region;
      c.part = true;
      return true;
    }
    return false;
  }

  /// A place without a name: "the capital".
  void nominal(Case& c) {
    const LocalEntity& entity = mentions_.entities[c.entity];
    for (const std::string& words : entity.nominals) {
      const std::string folded = fold(words);
      const std::vector<std::string> parts = split_words(folded);
      if (parts.empty() || !words_.capitals.contains(parts.back())) continue;
      std::string code = entity.country;
      // "the Sudanese capital", "Sudan's capital"
      for (const std::string& part : split_words(words)) {
        std::string owner = part;
        for (const char* tail : {"'s", "\xE2\x80\x99s"}) {
          if (owner.ends_with(tail)) owner.resize(owner.size() - std::string_view(tail).size());
        }
        if (code.empty()) code = gazetteer_.country_of_name(owner);
      }
      if (code.empty()) code = main_country();
      for (PlaceCandidate& capital : gazetteer_.capital(code)) c.candidates.push_back(std::move(capital));
      return;
    }
  }

  void contain(const LocalEntity& whole, Case& c) const {
    std::string code = whole.country;
    for (const std::string& name : whole.names) {
      if (code.empty()) code = gazetteer_.country_of_name(name);
    }
    if (c.container_country.empty()) c.container_country = code;
  }

  /// The words beside one mention: kind, container, distance.
  void read_context(const Mention& m, Case& c) {
    if (m.form == MentionForm::pronoun || m.first >= m.last || m.last > analysis_.tokens.size()) return;
    const Sentence& s = analysis_.sentences[analysis_.sentence_of(m.first)];
    LocalEntity& entity = mentions_.entities[c.entity];
    kind_around(m, s, c);
    container_behind(m, s, c);
    if (c.offset.known) return;
    std::string words;
    c.offset = distances_->of(m, words);
    if (entity.described.empty()) entity.described = words;
  }

  void kind_around(const Mention& m, const Sentence& s, Case& c) const {
    if (c.kind || m.form != MentionForm::name) return;
    for (uint32_t n = 3; n >= 1; --n) {
      std::string behind;
      if (m.last + n <= s.last) {
        for (uint32_t i = m.last; i < m.last + n; ++i) behind += (i > m.last ? " " : "") + low(i);
        if (const auto it = words_.kinds.find(behind); it != words_.kinds.end()) c.kind = it->second;
      }
      if (m.first >= s.first + n + 1 && low(m.first - 1) == "of") {
        std::string before;
        for (uint32_t i = m.first - 1 - n; i + 1 < m.first; ++i) before += (before.empty() ? "" : " ") + low(i);
        if (const auto it = words_.kinds.find(before); it != words_.kinds.end()) c.kind = it->second;
      }
      if (c.kind) return;
    }
  }

  /// "Paris, Texas", "Springfield, Ill.", "Bria in the Central African Republic", "the Mezzeh district of Damascus"
  void container_behind(const Mention& m, const Sentence& s, Case& c) {
    uint32_t i = m.last;
    if (i >= s.last) return;
    const std::string link = low(i);
    if (link != "," && link != "in" && link != "(" && link != "of") return;
    ++i;
    if (i < s.last && low(i) == "the") ++i;
    for (uint32_t n = std::min<uint32_t>(4, s.last > i ? s.last - i : 0); n >= 1; --n) {
      const Span words = analysis_.tokens[i].span.join(analysis_.tokens[i + n - 1].span);
      if (words.size() > 60) continue;
      const std::string name(words.of(document_.text));
      if (const std::string code = gazetteer_.country_of_name(name);
          !code.empty() && gazetteer_.lookup(name).size() > 0) {
        if (c.container_country.empty()) c.container_country = code;
        // A name may be a country's and a division's: "Tbilisi, Georgia", "Athens, Georgia"
        for (const PlaceCandidate& d : gazetteer_.lookup(name)) {
          if (d.feature == PlaceFeature::region && !d.admin1.empty() && link == ",") also_division(d, c);
        }
        return;
      }
      std::string key = fold(name);
      while (!key.empty() && key.back() == '.') key.pop_back();
      if (const auto it = words_.shorthands.find(key); it != words_.shorthands.end() && link == ",") {
        c.container_country = it->second.country;
        c.container_division = it->second.code;
        return;
      }
      for (const PlaceCandidate& d : gazetteer_.lookup(name)) {
        if (d.weak || d.feature != PlaceFeature::region) continue;
        c.container_country = d.country;
        c.container_division = d.admin1;
        return;
      }
    }
  }

  /// The container may be a division as well as a country: keep the one in which the name is known.
  static void also_division(const PlaceCandidate& division, Case& c) {
    const auto within = [&](const PlaceCandidate& x) {
      return x.country == division.country && x.admin1 == division.admin1;
    };
    const auto abroad = [&](const PlaceCandidate& x) { return x.country == c.container_country && x.population > 0; };
    if (std::any_of(c.candidates.begin(), c.candidates.end(), abroad) ||
        std::none_of(c.candidates.begin(), c.candidates.end(), within))
      return;
    c.container_country = division.country;
    c.container_division = division.admin1;
  }

  double company(const PlaceCandidate& x, const Case& c) const {
    const size_t at = static_cast<size_t>(&x - c.candidates.data());
    return at < c.company.size() ? c.company[at] : 0;
  }

  double score(const PlaceCandidate& x, const Case& c) const {
    double s = x.population > 0 ? std::log10(static_cast<double>(x.population) + 10) : 3.0;
    if (x.feature == PlaceFeature::country) s = 8.5;
    if (x.feature == PlaceFeature::capital) s += 1.0;
    if (x.feature == PlaceFeature::region) s = x.division ? 5.5 : 6.2;
    if (is_site(x.feature) || x.feature == PlaceFeature::water) s = 4.5;
    if (x.feature == PlaceFeature::district) s -= x.division ? 1.5 : 0.7;  // its seat bears the same name
    if (x.own) s += 1.5;
    s += 4.0 * share_beside(x.country, c) + 2.5 * division_share(x);
    if (x.weak) s -= 1.5;
    if (c.kind) {
      const bool fits = *c.kind == x.feature || (*c.kind == PlaceFeature::town && x.feature == PlaceFeature::capital) ||
                        (is_site(*c.kind) && is_site(x.feature));
      s += fits ? 1.5 : *c.kind == PlaceFeature::region && x.feature == PlaceFeature::country ? -1.0 : 0;
    }
    // "Mexico, Canada and Peru" is a list, no container.
    if (!c.container_country.empty() && x.feature != PlaceFeature::country)
      s += x.country == c.container_country ? 4.0 : -4.0;
    if (!c.container_division.empty())
      s += x.admin1 == c.container_division ? 4.0 : x.feature == PlaceFeature::region ? 0 : -2.0;
    s += std::min(kMostByCompany, kByCompany * company(x, c));
    // "Mexico" is the country and not its capital
    if (c.countries.contains(x.country) && x.feature == PlaceFeature::capital) s -= kOfTheSmall;
    // "Paris" is the great one, unless something near the small one is named
    const bool near_told = division_share(x) > 0 && x.country == main_country_;
    if (x.population > 0 && x.country != c.great && !c.great.empty() && company(x, c) == 0 && !near_told &&
        !(local_.contains(x.country) && x.population >= kLarge))
      s -= kOfTheSmall + (x.country == main_country_ ? 0.5 : kElsewhere);
    double nearest = 1e9;
    for (const PlacePoint& anchor : anchors_)
      nearest = std::min(nearest, distance_km(x.lat, x.lon, anchor.lat, anchor.lon));
    if (nearest < 60)
      s += 2.0;
    else if (nearest < 200)
      s += 1.2;
    else if (nearest < 500)
      s += 0.5;
    return s;
  }

  /// Countries that the report speaks for: named in it, or bearing a name that no other country has.
  void find_support() {
    for (const auto& [code, weight] : weights_) supported_.insert(code);
    std::map<std::string, uint32_t> alone;
    for (const Case& c : cases_) {
      if (!c.container_country.empty()) supported_.insert(c.container_country);
      const PlaceCandidate* first = nullptr;
      bool shared = false;
      for (const PlaceCandidate& x : c.candidates) {
        if (x.weak || x.country.empty()) continue;
        if (first == nullptr) first = &x;
        shared = shared || x.country != first->country;
      }
      if (first == nullptr || shared || mentions_.entities[c.entity].name.size() <= kShortName) continue;
      const bool telling = first->population >= kLarge || first->feature == PlaceFeature::region || c.county;
      alone[first->country] += telling ? 2 : 1;
    }
    for (const auto& [code, votes] : alone) {
      if (votes < 2) continue;
      supported_.insert(code);
      // a report may name no country at all and still lie in one
      if (!weights_.contains(code)) weights_[code] = kByTowns * votes;
      heaviest_ = std::max(heaviest_, weights_[code]);
    }
  }
  /// "Geneva" and "Genève": what another language makes of a name keeps its beginning and its length.
  static bool spelt_alike(const std::string& a, const std::string& b) {
    constexpr size_t kSame = 4;
    const size_t longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
    return a.size() > kSame && longer - shorter <= 1 && a.compare(0, kSame, b, 0, kSame) == 0;
  }
  bool overwhelms(const PlaceCandidate& x, const Case& c) const {
    if (x.weak || x.population < kTown) return false;
    if (c.kind == PlaceFeature::district) return false;  // a quarter is no great town
    const std::string key = place_key(mentions_.entities[c.entity].name);
    // "Berea" was Aleppo once; "New York" is New York City
    if (key != x.name && !x.name.starts_with(key + " ") && !spelt_alike(key, x.name)) return false;
    return std::all_of(c.candidates.begin(), c.candidates.end(), [&](const PlaceCandidate& y) {
      if (y.weak || y.country == x.country) return true;
      if (y.name != key && y.feature != PlaceFeature::country && x.population >= y.population) return true;
      return x.population >= kGreat &&
             (y.feature == PlaceFeature::country || y.population <= x.population / kOverwhelming);
    });
  }

  /// May this candidate be meant at all?
  bool allowed(const PlaceCandidate& x, const Case& c) const {
    if (!c.container_country.empty() && x.country != c.container_country && c.settled) return false;
    if (x.feature == PlaceFeature::country || x.country.empty() || (x.own && !x.weak)) return true;
    if (company(x, c) >= kEnoughCompany) return true;
    if (supported_.contains(x.country)) {
      // A country named in passing does not speak for a village: "talks in the Cuban capital" for some La Esperanza.
      const bool village = x.feature == PlaceFeature::town && x.population < kLarge;
      // Nor for one when the words tell of a quarter.
      const bool quarter = x.feature == PlaceFeature::town && c.kind == PlaceFeature::district;
      return (!village && !quarter) || x.country == c.container_country || share(x.country) >= kInPassing ||
             company(x, c) > 0;
    }
    const bool known = (x.feature == PlaceFeature::region && !x.division) || great_capital(x, c) ||
                       is_site(x.feature) || x.feature == PlaceFeature::water;
    return (known && !x.weak) || overwhelms(x, c) || (x.division && x.feature == PlaceFeature::region && alone(x, c));
  }
  /// A capital that no other land has a capital or a town half as large of the same name as: Athens, but no Georgetown.
  bool great_capital(const PlaceCandidate& x, const Case& c) const {
    const std::string key = place_key(mentions_.entities[c.entity].name);
    return x.feature == PlaceFeature::capital &&
           std::all_of(c.candidates.begin(), c.candidates.end(), [&](const PlaceCandidate& y) {
             // Washington was once called Rome
             const bool other = x.name == key && y.name != key && y.population <= x.population;
             return y.weak || y.country == x.country || other ||
                    (y.feature != PlaceFeature::capital && y.population <= x.population / 2);
           });
  }
  /// No place of another country bears the name.
  static bool alone(const PlaceCandidate& x, const Case& c) {
    return !x.weak && std::all_of(c.candidates.begin(), c.candidates.end(),
                                  [&](const PlaceCandidate& y) { return y.weak || y.country == x.country; });
  }

  void settle(Case& c, bool only_clear) {
    std::optional<PlacePoint> reference = offset_point(c);
    const PlaceCandidate* best = nullptr;
    double top = -1e9;
    double second = -1e9;
    for (const PlaceCandidate& x : c.candidates) {
      if (!allowed(x, c)) continue;
      double s = score(x, c);
      if (reference) {
        const double off = distance_km(x.lat, x.lon, reference->lat, reference->lon);
        if (off > 0.5 * c.offset.km + 30) continue;
        s += 3.0;
      }
      if (s > top) {
        second = top;
        top = s;
        best = &x;
      } else {
        second = std::max(second, s);
      }
    }
    const bool clear = best && (top - second > 2.0 || second < -1e8) && (top > 5.5 || reference);
    if (only_clear && !clear) return;
    c.settled = true;
    if (!best) return;
    c.by_name_alone = best->feature == PlaceFeature::town && best->population < kLarge &&
                      !supported_.contains(best->country) && company(*best, c) == 0;
    put(c, *best);
    if (anchors_.size() < kAnchors && best->feature != PlaceFeature::country && best->feature != PlaceFeature::region)
      anchors_.push_back(*mentions_.entities[c.entity].point);
    if (only_clear && !best->country.empty()) {
      weights_[best->country] += 0.5;
      heaviest_ = std::max(heaviest_, weights_[best->country]);
      if (best->population >= kLarge) supported_.insert(best->country);
    }
  }

  /// "Kharkov region" by a spelling that only the town has: the division that bears its seat's name.
  PlaceCandidate of_kind(const Case& c, const PlaceCandidate& x) const {
    constexpr size_t kSame = 4;  // letters that a seat and its division begin with
    const bool town = x.feature == PlaceFeature::town || x.feature == PlaceFeature::capital;
    if (!town || c.part || !c.kind || *c.kind != PlaceFeature::region || x.name.size() < kSame) return x;
    for (PlaceCandidate& d : gazetteer_.division(x.country, x.admin1)) {
      if (d.name.compare(0, kSame, x.name, 0, kSame) == 0) return std::move(d);
    }
    return x;
  }

  void put(Case& c, const PlaceCandidate& candidate) {
    const PlaceCandidate x = of_kind(c, candidate);
    LocalEntity& entity = mentions_.entities[c.entity];
    PlacePoint p;
    p.lat = x.lat;
    p.lon = x.lon;
    p.gazetteer = x.id;
    p.country = x.country;
    p.precision = precision_of(x.feature);
    // A facility or district named after a town lies somewhere in or near it.
    const bool town = x.feature == PlaceFeature::town || x.feature == PlaceFeature::capital;
    if (town && (c.fallback || entity.type == EntityType::facility)) p.precision = PlacePrecision::district;
    if (town && c.kind && *c.kind == PlaceFeature::region) p.precision = PlacePrecision::region;
    entity.point = p;
    // the country of a capital's name gives way to where the report means it: "Tripoli" of Lebanon
    if (entity.country.empty() || (entity.type == EntityType::place && !x.country.empty())) entity.country = x.country;
  }

  /// A small town of a land that the report never speaks of, far from all else that it tells of: some village at hand
  /// bears the name, and no map knows it.
  void drop_if_far(const Case& c) {
    constexpr double kFar = 300;  // km
    constexpr size_t kFew = 3;
    LocalEntity& entity = mentions_.entities[c.entity];
    if (!c.by_name_alone || !entity.point) return;
    size_t elsewhere = 0;
    for (const PlacePoint& anchor : anchors_) {
      if (anchor.gazetteer == entity.point->gazetteer) continue;
      if (distance_km(anchor.lat, anchor.lon, entity.point->lat, entity.point->lon) <= kFar) return;
      if (supported_.contains(anchor.country)) ++elsewhere;
    }
    const bool beside = !entity.described.empty();  // "southwest of the city"
    if (elsewhere < (beside ? 1 : kFew)) return;
    if (entity.country == entity.point->country) entity.country.clear();
    entity.point.reset();
  }

  /// Where the words about distance and bearing lead, if their reference is known.
  std::optional<PlacePoint> offset_point(const Case& c) const {
    if (!c.offset.known) return std::nullopt;
    std::optional<PlacePoint> from;
    if (c.offset.reference < mentions_.entities.size()) from = mentions_.entities[c.offset.reference].point;
    if (c.offset.capital) {
      std::string code = main_country();
      for (const PlaceCandidate& capital : gazetteer_.capital(code)) {
        from = PlacePoint{capital.lat, capital.lon, capital.id, capital.country, PlacePrecision::town};
      }
    }
    if (!from) return std::nullopt;
    PlacePoint p = point_from(from->lat, from->lon, c.offset.bearing, c.offset.km);
    p.country = from->country;
    return p;
  }

  void place_by_offset(Case& c) {
    LocalEntity& entity = mentions_.entities[c.entity];
    const std::optional<PlacePoint> p = offset_point(c);
    if (!p) return;
    if (entity.point) {
      // Settled before its reference was known: does it still fit?
      if (distance_km(entity.point->lat, entity.point->lon, p->lat, p->lon) <= 0.5 * c.offset.km + 30) return;
      for (const PlaceCandidate& x : c.candidates) {
        if (distance_km(x.lat, x.lon, p->lat, p->lon) <= 0.5 * c.offset.km + 30) return put(c, x);
      }
    }
    entity.point = p;
    if (entity.country.empty()) entity.country = p->country;
  }

  const Document& document_;
  const Analysis& analysis_;
  const Gazetteer& gazetteer_;
  const PlaceWords& words_;
  Mentions& mentions_;
  std::vector<std::vector<uint32_t>> of_entity_;
  std::optional<DistanceReader> distances_;
  std::map<std::string, double> weights_;
  std::set<std::string> supported_;  // countries
  std::set<std::string> local_;      // countries that the report's telephone numbers tell
  struct Either {
    std::string code;
    PlaceWords::Division division;
    double weight = 0;
    std::string name;  // folded
  };
  std::map<std::string, std::map<std::string, double>> by_name_;  // country -> what its own names weigh
  std::map<std::string, double> division_weights_;                // "US/TX"
  std::vector<Either> either_;
  double heaviest_division_ = 0;
  double heaviest_ = 0;
  std::string main_country_;  // of which the report speaks most
  std::vector<Case> cases_;
  std::vector<PlacePoint> anchors_;
};

}  // namespace

void ground_places(const Document& document, const Analysis& analysis, const Gazetteer& gazetteer, Mentions& mentions) {
  PlaceGrounder(document, analysis, gazetteer, mentions).run();
}

}  // namespace rashomon
