// SPDX-License-Identifier: Apache-2.0
// Says what each name names: every occurrence votes by its surroundings, and all occurrences of one name share the
// outcome. Takes name parts, gives Part::type. Nothing fails.
#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <set>

#include "draft.h"
#include "part_words.h"

namespace rashomon::who {
namespace {

constexpr size_t kTypes = 7;
constexpr int kModelVote = 6;
using Votes = std::array<int, kTypes>;

class Typing {
 public:
  explicit Typing(Draft& draft) : draft_(draft), lexicon_(draft.lexicon), peoples_(peoples_of(draft)) {}

  void run() {
    for (const Part& part : draft_.parts) {
      if (part.form == MentionForm::name) vote(part, votes_[part.key]);
    }
    share_surnames();
    for (auto& [key, seen] : model_) {
      // What stands where places stand, and less so like a person, is no person.
      const Votes& rules = votes_[key];
      const int place = rules[static_cast<size_t>(EntityType::place)];
      const bool single = key.find(' ') == std::string::npos;
      if (single ? rules[0] <= 0 && place > 1 : place > rules[0] && place > 3) seen[0] = 0;
      // A bare surname has its full name somewhere: one word on the map that nothing else calls a man is a town.
      const auto town = map_votes_.find(key);
      if (single && town != map_votes_.end() && town->second > 0 && rules[0] <= 0 && !surnames_.count(key) &&
          !lexicon_.given_names.count(key))
        seen[0] = 0;
      for (size_t t = 0; t < kTypes; ++t) {
        if (t == 0 || !surnames_.count(key)) votes_[key][t] += seen[t];
      }
    }
    for (const auto& [key, weight] : map_votes_) {
      if (!surnames_.count(key)) of(votes_[key], EntityType::place) += weight;
    }
    for (Part& part : draft_.parts) {
      if (part.form != MentionForm::name) continue;
      if (!part.typed) {
        const Votes& votes = votes_[part.key];
        size_t best = 0;
        for (size_t t = 1; t < kTypes; ++t) {
          if (votes[t] > votes[best]) best = t;
        }
        part.type = votes[best] > 0 ? static_cast<EntityType>(best) : EntityType::organisation;
        part.typed = true;
      }
      if (part.cls == HeadClass::none) set_class(part);
    }
  }

 private:
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  static int& of(Votes& votes, EntityType type) { return votes[static_cast<size_t>(type)]; }

  /// "NAME, NAME and NAME areas": from any of the names to the noun.
  bool stands_before_ground(uint32_t k, const Line& line) const {
    static constexpr std::array<std::string_view, 8> kGround = {"areas",     "towns",   "villages", "districts",
                                                                "provinces", "regions", "suburbs",  "neighbourhoods"};
    constexpr uint32_t kLongest = 24;  // words of such a list
    const uint32_t last = std::min(line.last, k + kLongest);
    for (; k < last; ++k) {
      const DraftWord& w = word(k);
      if (std::find(kGround.begin(), kGround.end(), w.low) != kGround.end()) return true;
      if (w.low != "," && w.low != "and" && (!w.cap || w.is(WhoLexicon::kFunctionWord))) return false;
    }
    return false;
  }

  void vote(const Part& part, Votes& votes) {
    if (part.typed) {
      of(votes, part.type) += 50;
      return;
    }
    const uint32_t a = part.name_first, b = part.name_last, n = b - a;
    part_line_ = part.line;
    vote_by_head(part, votes);
    const bool told = of(votes, EntityType::organisation) + of(votes, EntityType::group) > 0;
    vote_by_model(a, b, told, model_[part.key]);
    const Line& line = draft_.lines[part.line];
    if (n >= 2 && n <= 5 && lexicon_.given_names.count(word(a).low)) of(votes, EntityType::person) += 8;
    if (n > 3 && (word(a + 1).low == "\"" || word(a + 1).low == "“")) of(votes, EntityType::person) += 12;
    const std::string_view after = b < line.last ? word(b).low : "";
    const std::string_view before = part.first > line.first ? word(part.first - 1).low : "";
    const bool article = part.first < a && word(a - 1).low == "the";
    if (n == 1 && is_lettered(word(a)) && !line.shouting) {
      of(votes, EntityType::organisation) += 1;
      of(votes, EntityType::person) -= 4;
      vote_by_next_head(b, line, votes, 6);
    } else if (tells_by_news(part, line)) {
      of(votes, EntityType::organisation) += 14;
    } else {
      vote_by_next_head(b, line, votes, n == 1 && has_digit(word(a).text) ? 6 : 3);
      if (article && n == 1 && word(a).low.ends_with("s")) of(votes, EntityType::group) += 4;
      if (!article && n >= 2 && n <= 4) of(votes, EntityType::person) += 2;
      if (article && n >= 2) of(votes, EntityType::organisation) += 3;
      if (article) of(votes, EntityType::person) -= 4;
    }
    uint32_t behind = b;
    if (behind + 2 < line.last && word(behind).low == "(" && word(behind + 2).low == ")") behind += 3;
    const bool body = votes[static_cast<size_t>(EntityType::organisation)] > 0;
    if (fights(behind, line) && (body || (n == 1 && word(a).caps))) of(votes, EntityType::group) += n == 1 ? 5 : 14;
    vote_by_office(b, line, votes);
    // "the M23 said", but "the T-72", "the M777 howitzer"
    if (article && n == 1 && has_digit(word(a).text) && word(a).text.find('-') == std::string::npos &&
        (b >= line.last || (word(b).tag != Upos::NOUN && word(b).tag != Upos::PROPN)))
      of(votes, EntityType::group) += 5;
    // "who leads NAME"
    if (before == "leads" || before == "heads" || before == "commands" || before == "chairs" || before == "joined")
      of(votes, EntityType::group) += 4;
    if (n >= 2 && !article && (after == "heads" || after == "commands" || after == "leads" || after == "chairs"))
      of(votes, EntityType::person) += 4;
    if (article && n >= 2) vote_by_called_body(b, line, votes);
    if (behind > b && behind < line.last && word(behind).low == "," && behind + 1 < line.last)
      vote_by_apposition(behind + 1, line, votes);
    if (peoples_.count(part.key)) of(votes, EntityType::place) -= 20, of(votes, EntityType::group) += 2;
    const bool dateline = line.label || draft_.document.dateline.contains(words_span(draft_, a, b));
    if (dateline) of(votes, names_outlet(part, line) ? EntityType::organisation : EntityType::place) += 10;
    if (after == "(" && b + 2 < line.last && word(b + 1).caps && word(b + 2).low == ")" && n > 1) {
      of(votes, EntityType::organisation) += 4;
      of(votes, EntityType::person) -= 20;
    }
    if (!(n == 1 && word(a).caps && !dateline) && !part.gone) map_votes_[part.key] += on_the_map(part);
    if (after == "'s" || after == "'") vote_by_possessed(b + 1, n == 1 && word(a).caps, line, votes);
    if (!part.piece.empty()) vote_by_link(part, votes);
    if (lexicon_.says.count(after) || (after == "," && b + 1 < line.last && lexicon_.says.count(word(b + 1).low)))
      of(votes, EntityType::person) += n == 1 && word(a).caps ? 0 : 2;
    if (lexicon_.says.count(before)) of(votes, EntityType::person) += 2;
    if (before == "brothers" || before == "brother" || before == "sister" || before == "son" || before == "daughter" ||
        before == "wife" || before == "husband" || before == "father" || before == "mother" || before == "cousin")
      of(votes, EntityType::person) += 6;
    if (before == "in" || before == "near" || before == "around" || before == "outside" || before == "inside" ||
        before == "toward" || before == "towards" || before == "into")
      of(votes, EntityType::place) += article ? 2 : 4;
    if (before == "under" && part.first == a && n >= 2 && n <= 4 &&
        !votes[static_cast<size_t>(EntityType::organisation)])
      of(votes, EntityType::person) += 5;  // "the FRONT, under NAME NAME"
    if (lexicon_.takes.count(before)) of(votes, EntityType::place) += taken_only(before) ? 7 : 4;
    if (stands_before_ground(b, line) && !is_joined(a)) of(votes, EntityType::place) += 12;
    if (is_bastion(b, line)) of(votes, EntityType::place) += 12, of(votes, EntityType::person) -= 4;
    if (after == "front" || after == "axis" || after == "sector" || after == "outskirts")
      of(votes, EntityType::place) += 8;  // "on the NAME front"
    if (passive(b, line)) of(votes, EntityType::place) += 3;
    if (before == "at" || before == "from" || before == "across" || before == "to") of(votes, EntityType::place) += 1;
    if (part.first > line.first + 1) vote_by_origin(before, word(part.first - 2).low, n, votes);
    if (article && part.first > line.first && lexicon_.says.count(word(part.first - 1).low) && after != "'s")
      of(votes, EntityType::organisation) += 6, of(votes, EntityType::place) -= 6;  // "told the Post"
    if (after == "," && b + 1 < line.last && word(b + 1).low == "who") of(votes, EntityType::person) += 5;
    if (!article && n <= 3 && has_own(b, line)) of(votes, EntityType::person) += 8;
    if (gives_age(b, line)) of(votes, EntityType::person) += 10;
    if (after == "," && b + 1 < line.last && word(b + 1).low == "where") of(votes, EntityType::place) += 8;
    if (after == "," && b + 1 < line.last && word(b + 1).low == "which") of(votes, EntityType::person) -= 6;
    // "NAME, led by X"
    if (after == "," && b + 2 < line.last && word(b + 2).low == "by" &&
        (word(b + 1).low == "led" || word(b + 1).low == "headed" || word(b + 1).low == "commanded"))
      of(votes, EntityType::group) += 14;
    if (after == "," && b + 2 < line.last && word(b + 1).low == "whose") vote_by_possessed(b + 2, true, line, votes);
    if (n >= 2 && is_direction(word(a).low) && !lexicon_.name_heads.count(word(b - 1).low) &&
        !draft_.gazetteer.lookup(words_span(draft_, a + 1, b).of(draft_.document.text)).empty())
      of(votes, EntityType::place) += 12;
    if (before == "of" && part.first > line.first + 1) vote_by_of(word(part.first - 2).low, n > 1, votes);
    if (before == "of" && part.first > line.first + 1 && !(b < line.last && word(b).possessive)) {
      const TitleWord* office = lexicon_.titles.find(word(part.first - 2).low);
      const bool of_men = office && (office->role == "chief" || office->role == "commander");  // "X's chief" of arms
      if (office && !of_men && (office->cls == HeadClass::leads || office->role == "president"))
        of(votes, EntityType::person) -= 10;  // nobody is the head of a man
    }
    if (before == "for" && part.first > line.first + 1) vote_by_for(word(part.first - 2).low, votes);
    if (after == "," && b + 1 < line.last) vote_by_apposition(b + 1, line, votes);
    if (is_called_band(b, line)) of(votes, EntityType::group) += 12, of(votes, EntityType::place) -= 4;
    if (is_fortress(part, line) && on_the_map(part) <= 0) of(votes, EntityType::facility) += 14;
    vote_by_ground(part, line, votes);
    if (part.first < a) vote_by_noun_before(a - 1, line, votes);
    if (is_place_noun(before)) of(votes, EntityType::place) += 4;
    if (listed_with_places(b - 1, line)) of(votes, EntityType::place) += 8;
    if (before == "and" || before == ",") of(votes, EntityType::place) += taken_with_others(part.first, line);
  }
  /// "pro-NAME areas": what stands behind it is no ground of that name.
  bool is_joined(uint32_t a) const {
    const uint32_t begin = words_span(draft_, a, a + 1).begin;
    return (begin > 0 && draft_.document.text[begin - 1] == '-') || word(a).low.starts_with("pro-") ||
           word(a).low.starts_with("anti-");
  }
  /// "NAME is one of the three last bastions", "NAME, a stronghold of rebels": from the word behind the name on.
  bool is_bastion(uint32_t at, const Line& line) const {
    constexpr uint32_t kReach = 8;
    static const StringSet kGround = {"bastion", "bastions", "stronghold", "strongholds", "redoubt", "redoubts",
                                      "enclave", "enclaves", "hometown",   "town",        "towns",   "villages"};
    if (at + 1 >= line.last) return false;
    const std::string_view link = word(at).low;
    if (link != "," && link != "--" && link != "–" && link != "—" && link != "is" && link != "was" && link != "remains")
      return false;
    for (uint32_t k = at + 1; k < std::min(line.last, at + kReach); ++k) {
      if (kGround.count(word(k).low)) return k + 1 >= line.last || word(k + 1).tag != Upos::NOUN;
      const Upos tag = word(k).tag;
      const bool counts =
          word(k).low == "one" || word(k).low == "of" || word(k).low == "among" || word(k).low == "remaining";
      if (!counts && tag != Upos::DET && tag != Upos::ADJ && tag != Upos::NUM && tag != Upos::ADV) return false;
    }
    return false;
  }
  /// "NAME is a part-time militia": from the word behind the name on.
  bool is_called_band(uint32_t at, const Line& line) const {
    constexpr uint32_t kReach = 7;
    if (at + 2 >= line.last || (word(at).low != "is" && word(at).low != "was") ||
        (word(at + 1).low != "a" && word(at + 1).low != "an"))
      return false;
    for (uint32_t k = at + 2; k < std::min(line.last, at + kReach) && !word(k).punct && !word(k).cap; ++k) {
      const HeadWord* head = nullptr;
      const uint32_t n = match_at(draft_, lexicon_.heads, k, line.last, &head);
      if (n == 0 && word(k).tag != Upos::ADJ && word(k).tag != Upos::NOUN && word(k).low != "-") return false;
      if (n == 0 || (k + n < line.last && word(k + n).tag == Upos::NOUN)) continue;
      return head->type == EntityType::group && (is_force_class(head->cls) || head->cls == HeadClass::generic);
    }
    return false;
  }
  /// "the fortress of NAME", "NAME, an old fort on the edge of the town"
  bool is_fortress(const Part& part, const Line& line) const {
    static constexpr std::array<std::string_view, 8> kForts = {"fortress",  "fort",  "castle",   "citadel",
                                                               "monastery", "abbey", "seminary", "convent"};
    const auto fort = [&](uint32_t i) {
      return i < line.last && std::find(kForts.begin(), kForts.end(), word(i).low) != kForts.end();
    };
    const uint32_t a = part.first, b = part.name_last;
    if (a >= line.first + 2 && word(a - 1).low == "of" && fort(a - 2)) return true;
    if (b + 2 >= line.last || word(b).low != "," || (word(b + 1).low != "a" && word(b + 1).low != "an")) return false;
    return fort(b + 2) || (word(b + 2).tag == Upos::ADJ && fort(b + 3));
  }
  /// "NAME withdraws his troops", "NAME has shot himself": from the word behind the name on.
  bool has_own(uint32_t at, const Line& line) const {
    constexpr uint32_t kReach = 5;
    if (at >= line.last || (word(at).tag != Upos::VERB && word(at).tag != Upos::AUX)) return false;
    for (uint32_t k = at + 1; k < std::min(line.last, at + kReach) && !word(k).punct && !word(k).cap; ++k) {
      const std::string_view low = word(k).low;
      if (low == "his" || low == "himself" || low == "herself") return true;
      if (word(k).tag == Upos::NOUN || word(k).tag == Upos::ADP) return false;
    }
    return false;
  }
  /// "retook Ada, Bor and NAME": how much what else was taken speaks for a place.
  int taken_with_others(uint32_t at, const Line& line) const {
    constexpr uint32_t kFarthest = 16;
    uint32_t i = at;
    bool mapped = false;
    while (i > line.first && at - i < kFarthest) {
      const DraftWord& w = word(i - 1);
      if (w.low != "," && w.low != "and" && !(w.cap && !w.punct && !w.possessive && !w.opens)) break;
      const uint32_t p = draft_.part_at[i - 1];
      const auto known = p == kNone ? on_map_.end() : on_map_.find(draft_.parts[p].key);
      mapped = mapped || (known != on_map_.end() && known->second > 0);
      --i;
    }
    if (i == at || i == line.first || at - i < 2 || !lexicon_.takes.count(word(i - 1).low)) return 0;
    return taken_only(word(i - 1).low) || mapped ? 8 : 3;
  }
  /// What ground has and men have not: "the garrison of NAME", "the post at NAME", "NAME, in the northern hills",
  /// "NAME, 40 km from", "NAME, birthplace of".
  void vote_by_ground(const Part& part, const Line& line, Votes& votes) const {
    static const StringSet kHad = {
        "garrison",   "garrisons",  "defenders", "bazaar",    "marketplace", "battle",       "gates",      "barracks",
        "airfield",   "airstrip",   "post",      "outpost",   "fort",        "fortress",     "docks",      "rooftops",
        "mosque",     "cathedral",  "stadium",   "recapture", "liberation",  "shelling",     "fall",       "loss",
        "blockade",   "conquest",   "takeover",  "relief",    "evacuation",  "encirclement", "crossroads", "waterfront",
        "approaches", "occupation", "defence",   "defense",   "checkpoint",  "trenches",     "positions",  "hospital"};
    static const StringSet kIs = {"birthplace", "hometown", "site",  "scene", "gateway",
                                  "seat",       "hub",      "where", "once",  "halfway"};
    const uint32_t a = part.name_first, b = part.name_last;
    if (part.first == a && a >= line.first + 2) {
      const std::string_view at = word(a - 1).low, noun = word(a - 2).low;
      if ((at == "of" || at == "at" || at == "for" || at == "on" || at == "in") && kHad.count(noun))
        of(votes, EntityType::place) += at == "at" || at == "in" ? 7 : 6;
    }
    const auto here = [&](uint32_t i, std::initializer_list<std::string_view> words) {
      return i < line.last &&
             std::any_of(words.begin(), words.end(), [&](std::string_view w) { return word(i).low == w; });
    };
    // "NAME's defenders", "NAME fell", "the road to NAME", "40 km from NAME"
    if (b + 1 < line.last && word(b).possessive &&
        (here(b + 1, {"garrison", "defenders", "mayor", "residents", "inhabitants", "airport", "airfield", "streets",
                      "market", "bazaar", "hospital", "suburbs", "port", "harbour", "people", "fall", "main"})))
      of(votes, EntityType::place) += here(b + 1, {"people", "main"}) ? 2 : 6;
    if (here(b, {"falls", "fell", "retaken", "recaptured", "liberated", "overrun", "besieged", "encircled", "freed"}))
      of(votes, EntityType::place) += 4;
    if (b + 2 < line.last && here(b, {"has", "is", "was", "remains", "remained"}) &&
        (here(b + 1, {"fallen", "under", "surrounded"}) || here(b + 2, {"fallen", "under"})))
      of(votes, EntityType::place) += 4;
    if (part.first == a && a >= line.first + 2 && here(a - 1, {"to", "from"})) {
      if (here(a - 2, {"road", "highway", "track", "route", "convoy", "bus", "train", "flight", "railway", "path"}))
        of(votes, EntityType::place) += 5;
      if (here(a - 2, {"km", "kilometres", "kilometers", "miles", "metres", "meters", "back", "away"}))
        of(votes, EntityType::place) += here(a - 2, {"back", "away"}) ? 2 : 6;
    }
    if (part.first == a && b - a == 1 && here(a - 1, {"at"}) && a > line.first) of(votes, EntityType::place) += 1;
    if (of(votes, EntityType::facility) <= 0 && is_held(b, line))
      of(votes, EntityType::place) += 8, of(votes, EntityType::person) -= 4;
    if (b + 2 >= line.last || word(b).low != ",") return;
    const std::string_view next = word(b + 1).low, then = word(b + 2).low;
    const auto points = [&](std::string_view low) {
      return is_direction(low) || low == "central" || low == "north" || low == "south" || low == "east" ||
             low == "west";
    };
    const bool located = ((next == "in" || next == "on") &&
                          (points(then) || (then == "the" && b + 3 < line.last && points(word(b + 3).low)))) ||
                         (has_digit(next) && (then == "km" || then == "kilometres" || then == "kilometers" ||
                                              then == "miles" || then == "kms"));
    if (located || (kIs.count(next) && then != "again")) of(votes, EntityType::place) += 8;
  }
  /// "A and NAME are still in rebel hands", "NAME has been governed by the militia", "NAME is under army control": from
  /// the word behind a name on. Men are in the hands of the police only.
  bool is_held(uint32_t at, const Line& line) const {
    constexpr uint32_t kOthers = 12, kReach = 6;
    const uint32_t most = std::min(line.last, at + kOthers);
    while (at < most && (word(at).low == "and" || word(at).low == "," || (word(at).cap && !word(at).punct))) ++at;
    const uint32_t from = at;
    while (at < line.last && (word(at).tag == Upos::AUX || word(at).tag == Upos::ADV || word(at).low == "remain" ||
                              word(at).low == "remains" || word(at).low == "remained"))
      ++at;
    if (at == from || at + 1 >= line.last) return false;
    static const StringSet kRuled = {"governed", "ruled", "administered", "garrisoned"};
    if (kRuled.count(word(at).low) && word(at + 1).low == "by") return true;
    if (word(at).low != "in" && word(at).low != "under") return false;
    for (uint32_t k = at + 1; k < std::min(line.last, at + kReach) && !word(k).punct; ++k) {
      const std::string_view low = word(k).low;
      if (low == "police" || low == "safe" || low == "good" || low == "own" || low == "house") return false;
      if (k > at + 1 && (low == "hands" || low == "control")) return true;
      if (low == "hands" && k + 1 < line.last && word(k + 1).low == "of") return true;
    }
    return false;
  }
  /// "the villages of A on Monday, B on Tuesday and C on Sunday": B and C are villages too.
  /// "TOWN, March 5 (Danube Herald) -", "TOWN, 5 March, Danube Herald -": of the names in a dateline the one in
  /// brackets, and one of several words that no place bears.
  bool names_outlet(const Part& part, const Line& line) {
    if (part.name_first == line.first) return false;
    for (uint32_t i = part.name_first; i-- > line.first;) {
      if (word(i).low == ")") break;
      if (word(i).low == "(") return true;
    }
    return part.name_last - part.name_first > 1 && on_the_map(part) <= 0;
  }

  bool listed_with_places(uint32_t head, const Line& line) const {
    constexpr uint32_t kFarthest = 24;
    const auto& tokens = draft_.analysis.tokens;
    uint32_t at = word(head).last - 1;
    if (tokens[at].relation != Deprel::conj) return false;
    for (int step = 0; step < 6 && tokens[at].relation == Deprel::conj && tokens[at].head < at; ++step)
      at = tokens[at].head;
    for (uint32_t i = head; i > line.first + 2 && head - i < kFarthest;) {
      --i;
      if (word(i).last - 1 > at) continue;
      uint32_t first = i;
      while (first > line.first + 1 && word(first - 1).cap && !word(first - 1).punct) --first;
      if (first < line.first + 2 || word(first - 1).low != "of") return false;
      const HeadWord* noun = lexicon_.heads.find(word(first - 2).low);
      return (noun != nullptr && noun->type == EntityType::place && noun->number == 'p') ||
             word(first - 2).low == "localities" || word(first - 2).low == "communes";
    }
    return false;
  }

  /// "SPLM", "SPLM-North", "CNDD-FDD".
  static bool is_lettered(const DraftWord& w) {
    constexpr size_t kMost = 6;
    if (w.caps && w.text.size() <= kMost) return true;
    const size_t dash = w.text.find('-');
    return dash != std::string::npos && dash > 1 && dash <= kMost &&
           std::all_of(w.text.begin(), w.text.begin() + static_cast<std::ptrdiff_t>(dash),
                       [](char c) { return c >= 'A' && c <= 'Z'; });
  }
  /// What the trained model takes it for; surer where it sees the same words.
  void vote_by_model(uint32_t a, uint32_t b, bool told, Votes& votes) const {
    if (a >= draft_.seen_at.size()) return;
    const uint32_t at = draft_.seen_at[b - 1] != kNone ? draft_.seen_at[b - 1] : draft_.seen_at[a];
    if (at == kNone) return;
    const SeenName& name = draft_.seen[at];
    if (told && name.type != EntityType::organisation) return;  // the name's own words say that it is a body
    // letters that no map knows are no place
    if (name.type == EntityType::place && b - a == 1 && is_lettered(word(a)) && !draft_.lines[part_line_].shouting &&
        draft_.gazetteer.lookup(word(a).text).empty())
      return;
    const bool letters =
        b - a == 1 && (word(a).caps || is_lettered(word(a))) && name.type == EntityType::person;  // men seldom are
    of(votes, name.type) += name.first == a && name.last == b && !letters ? kModelVote : kModelVote / 2;
  }

  /// Of places only: "overran NAME"; a man may be attacked, hit or seized.
  static bool taken_only(std::string_view verb) {
    static const char* const beginnings[] = {"retak", "retook", "recaptur", "liberat", "besieg", "encircl",
                                             "overr", "enter",  "occup",    "evacuat", "regain"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](const char* b) { return verb.starts_with(b); });
  }
  static bool is_direction(std::string_view low) {
    return low.ends_with("ern") &&
           (low.starts_with("north") || low.starts_with("south") || low.starts_with("east") || low.starts_with("west"));
  }
  /// How much the map speaks for a place: large towns and exact names more, tolerant spellings less.
  int on_the_map(const Part& part) {
    auto [known, fresh] = on_map_.emplace(part.key, 0);
    if (!fresh) return known->second;
    bool exact = false;
    uint32_t people = 0;
    for (const PlaceCandidate& c :
         draft_.gazetteer.lookup(words_span(draft_, part.name_first, part.name_last).of(draft_.document.text))) {
      // a district's name is often a person's
      if (c.division && c.feature == PlaceFeature::district) continue;
      exact = exact || (!c.weak && !c.village());
      if (!c.weak) people = std::max(people, c.population);
    }
    const bool given = lexicon_.given_names.count(part.key) > 0;
    const bool several = part.name_last - part.name_first > 1;
    known->second = exact ? (people >= 100000 && !given ? 6 : several ? 5 : 3) : 0;
    return known->second;
  }
  bool fights(uint32_t i, const Line& line) const {
    while (i < line.last && (word(i).tag == Upos::AUX || word(i).tag == Upos::ADV)) ++i;
    return i < line.last && lexicon_.fights.count(word(i).low) > 0;
  }
  /// "NAME was retaken"
  bool passive(uint32_t i, const Line& line) const {
    const uint32_t from = i;
    while (i < line.last && i < from + 4 && (word(i).tag == Upos::AUX || word(i).tag == Upos::ADV)) ++i;
    return i > from && i < line.last && lexicon_.takes.count(word(i).low) > 0 &&
           (word(i - 1).low == "was" || word(i - 1).low == "is" || word(i - 1).low == "been" ||
            word(i - 1).tag == Upos::ADV);
  }
  /// "NAME's forces", "NAME's offensive": commanders and bodies have these, "NAME's outskirts" a place.
  void vote_by_possessed(uint32_t at, bool acronym, const Line& line, Votes& votes) const {
    for (uint32_t k = at; k < line.last && k < at + 4 && !word(k).punct; ++k) {
      const HeadWord* head = nullptr;
      if (match_at(draft_, lexicon_.heads, k, line.last, &head) == 0) continue;
      if (is_force_class(head->cls) && head->type == EntityType::group)
        of(votes, acronym ? EntityType::group : EntityType::person) += acronym ? 6 : 3;
      if (head->type == EntityType::place && head->cls == HeadClass::area) of(votes, EntityType::place) += 4;
      return;
    }
  }
  /// "the charity NAME", "risk consultancy NAME".
  void vote_by_noun_before(uint32_t i, const Line& line, Votes& votes) const {
    const HeadWord* head = nullptr;
    // "the press secretary of the department NAME": the name is the secretary's
    const bool noun = lexicon_.heads.find(word(i).low) != nullptr;
    if (noun && i >= line.first + 3 && word(i - 1).tag == Upos::DET &&
        (word(i - 2).low == "of" || word(i - 2).low == "for")) {
      const TitleWord* title = nullptr;
      const bool office = match_before(draft_, lexicon_.titles, i - 3, line.first, &title) > 0 &&
                          title->cls != HeadClass::rank && title->cls != HeadClass::honorific;
      if (office && i + 2 < line.last && word(i + 1).cap && word(i + 2).cap &&
          !lexicon_.name_heads.count(word(i + 2).low)) {
        of(votes, EntityType::person) += 6;
        return;
      }
    }
    if (match_before(draft_, lexicon_.heads, i, line.first, &head) > 0 && !word(i).cap) of(votes, head->type) += 9;
  }
  bool is_place_noun(std::string_view low) const {
    const HeadWord* head = lexicon_.heads.find(low);
    return head && (head->type == EntityType::place) && head->number == 's';
  }
  void vote_by_of(std::string_view noun, bool several, Votes& votes) const {
    const HeadWord* head = lexicon_.heads.find(noun);
    // "leader of the M23", "a spokesman for X": what has one is a body
    const TitleWord* title = lexicon_.titles.find(noun);
    if (title && (title->cls == HeadClass::leads || title->cls == HeadClass::speaks))
      of(votes, EntityType::group) += several ? 8 : 3, of(votes, EntityType::equipment) -= 5;
    if (head && head->type == EntityType::place) of(votes, EntityType::place) += 8;
    if (head && head->cls == HeadClass::building) of(votes, EntityType::place) += 4;
    if (noun == "mayor" || noun == "governor" || noun == "inhabitants") of(votes, EntityType::place) += 10;
    if (noun == "outskirts" || noun == "west" || noun == "east" || noun == "north" || noun == "south" ||
        noun == "center" || noun == "centre" || noun == "southwest" || noun == "southeast" || noun == "northwest" ||
        noun == "northeast" || noun == "parts" || noun == "streets" || noun == "northwest" || noun == "residents")
      of(votes, EntityType::place) += 4;
    if (noun == "all" || noun == "surrender") of(votes, EntityType::place) += 3;
    if (noun == "half" || noun == "much" || noun == "most" || noun == "quarter" || noun == "third" || noun == "edge" ||
        noun == "entrance" || noun == "swathes" || noun == "percent")
      of(votes, EntityType::place) += 6;
    if (noun == "control" || noun == "siege" || noun == "bombardment" || noun == "battle" || noun == "capture")
      of(votes, EntityType::place) += 2;
  }
  /// "elders from NAME", "burned at NAME", but "fired at NAME"
  static void vote_by_origin(std::string_view before, std::string_view noun, uint32_t n, Votes& votes) {
    static constexpr std::array<std::string_view, 8> kFolk = {"elders",    "residents", "families", "refugees",
                                                              "villagers", "elder",     "resident", "natives"};
    static constexpr std::array<std::string_view, 8> kAimed = {"fired",  "shot",   "aimed",  "angry",
                                                               "thrown", "looked", "hurled", "directed"};
    const auto in = [&](const auto& words) { return std::find(words.begin(), words.end(), noun) != words.end(); };
    if (before == "from" && in(kFolk)) of(votes, EntityType::place) += 6;
    if (before == "at" && n > 1 && !in(kAimed)) of(votes, EntityType::place) += 3;
  }
  /// "a spokesman for NAME", "who speaks for NAME"
  void vote_by_for(std::string_view noun, Votes& votes) const {
    const TitleWord* title = lexicon_.titles.find(noun);
    if (noun != "speaks" && noun != "spoke" && noun != "speaking" && !(title && title->cls == HeadClass::speaks))
      return;
    of(votes, EntityType::group) += 5, of(votes, EntityType::equipment) -= 5;
  }
  void vote_by_apposition(uint32_t at, const Line& line, Votes& votes) const {
    uint32_t k = at;
    const StateEntry* state = nullptr;
    const uint32_t land = match_at(draft_, lexicon_.state_words, at, line.last, &state);
    // "TOWN, LAND", but not "NAME, LAND's army"
    if (land > 0 && state->kind == StateWord::name && !(at + land < line.last && word(at + land).possessive))
      of(votes, EntityType::place) += 4;
    while (k < line.last && k < at + 6 && !word(k).punct) {
      const TitleWord* title = nullptr;
      const HeadWord* head = nullptr;
      if (k > at && word(k).low == "of" && word(k - 1).tag == Upos::NOUN) return;  // "NAME, birthplace of the minister"
      if (const uint32_t t = match_at(draft_, lexicon_.titles, k, line.last, &title); t > 0 && !word(k).cap) {
        // "… NAME, a general said": who says so, and no word on the name
        if (k + t < line.last && lexicon_.says.count(word(k + t).low)) return;
        // "… NAME, the minister OTHER said": the title is the other's.
        if (k + t >= line.last || draft_.part_at[k + t] == kNone) of(votes, EntityType::person) += 5;
        return;
      }
      const uint32_t n = match_at(draft_, lexicon_.heads, k, line.last, &head);
      if (n > 0 && !word(k).cap && (word(at).low == "a" || word(at).low == "an" || word(at).low == "the")) {
        const bool goes_on = k + n < line.last && (word(k + n).tag == Upos::NOUN || word(k + n).possessive);
        if (!goes_on) {
          // "NAME, a news agency" says what it is
          of(votes, head->type) += head->type == EntityType::organisation && word(at).low != "the" ? 9 : 4;
          return;
        }
      }
      ++k;
    }
  }
  /// "NAME leader X", "NAME's spokesman": a body has one; a governor or mayor is a place's.
  void vote_by_office(uint32_t b, const Line& line, Votes& votes) const {
    uint32_t k = b;
    if (k < line.last && word(k).possessive) ++k;
    while (k < line.last && k < b + 4 && lexicon_.title_modifiers.count(word(k).low) && !word(k).cap) ++k;
    const TitleWord* title = nullptr;
    if (k >= line.last || word(k).cap || match_at(draft_, lexicon_.titles, k, line.last, &title) == 0) return;
    // "the North Zetian president": an adjective is no man
    if (k == b && word(b - 1).tag == Upos::ADJ && word(b - 1).low.ends_with("an"))
      of(votes, EntityType::person) -= 20, of(votes, EntityType::group) += 2;
    if (title->cls == HeadClass::leads || title->cls == HeadClass::speaks) {
      // "Abu X leader NAME": the first is what the second leads
      const bool held = k == b && k + 1 < line.last && draft_.part_at[k + 1] != kNone && word(k + 1).cap;
      of(votes, EntityType::group) += held ? 16 : 4;
      if (held) of(votes, EntityType::person) -= 4;
      if (title->role == "chief executive") of(votes, EntityType::organisation) += 12;  // a company has one
    }
    if (word(k).low == "governor" || word(k).low == "mayor") of(votes, EntityType::place) += 8;
  }
  /// "NAME, 41, a driver": only men have an age.
  bool gives_age(uint32_t b, const Line& line) const {
    if (b + 2 >= line.last || word(b).low != "," || word(b + 2).low != ",") return false;
    const std::string_view age = word(b + 1).low;
    const bool digits = age.size() == 2 || age.size() == 1;
    return digits && std::all_of(age.begin(), age.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           !draft_.document.dateline.contains(words_span(draft_, b - 1, b + 2));
  }
  /// "its NAME agency", "the FRONT's radio station, NAME": what tells news.
  bool tells_by_news(const Part& part, const Line& line) const {
    static const StringSet kMedia = {"agency",  "outlet",   "channel", "station", "television", "radio",
                                     "website", "magazine", "weekly",  "daily",   "newspaper",  "broadcaster"};
    const uint32_t a = part.name_first, b = part.name_last;
    const auto had = [&](uint32_t i) {  // "its", "FRONT's" before the word
      for (uint32_t k = i; k > line.first && k + 4 > i; --k) {
        const std::string_view low = word(k - 1).low;
        if (word(k - 1).possessive || low == "its" || low == "their") return true;
        if (word(k - 1).punct) return false;
      }
      return false;
    };
    if (b < line.last && !word(b).cap && kMedia.count(word(b).low) && had(a)) return true;
    return a >= line.first + 3 && word(a - 1).low == "," && kMedia.count(word(a - 2).low) && had(a - 2);
  }
  /// "Xs fighters", "X province": what stands behind the name says what kind of thing it is or commands.
  void vote_by_next_head(uint32_t b, const Line& line, Votes& votes, int weight) const {
    const HeadWord* head = nullptr;
    if (b >= line.last || match_at(draft_, lexicon_.heads, b, line.last, &head) == 0 || word(b).cap) return;
    if (is_force_class(head->cls) || head->cls == HeadClass::generic) of(votes, EntityType::group) += weight;
    // "X positions": who holds them
    const std::string_view low = word(b).low;
    const bool held = low == "positions" || low == "strongholds" || low == "stronghold" || low == "territory";
    if (head->type == EntityType::place) of(votes, held ? EntityType::group : EntityType::place) += weight;
  }
  /// "the NAME NAME front": a body that bears somebody's name.
  void vote_by_called_body(uint32_t b, const Line& line, Votes& votes) const {
    const HeadWord* head = nullptr;
    if (b >= line.last || word(b).cap) return;
    const uint32_t n = match_at(draft_, lexicon_.heads, b, line.last, &head);
    if (n == 0 || head->number == 'p' || (b + n < line.last && word(b + n).tag == Upos::NOUN)) return;
    if (head->type == EntityType::group && (is_force_class(head->cls) || head->cls == HeadClass::generic))
      of(votes, EntityType::group) += 12;
  }
  void vote_by_link(const Part& part, Votes& votes) const {
    if (part.link == Link::based) of(votes, EntityType::place) += 5;
    if (part.link == Link::leads) of(votes, EntityType::group) += 2;
    if (part.link == Link::holds) of(votes, EntityType::group) += 3;
  }
  void vote_by_head(const Part& part, Votes& votes) const {
    const uint32_t a = part.name_first;
    uint32_t b = part.name_last;
    const auto is_number = [](std::string_view low) {
      return low.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (b - a > 2 && is_number(word(b - 1).low)) --b;  // "Task Force 1"
    auto head = lexicon_.name_heads.find(word(b - 1).low);
    if (head != lexicon_.name_heads.end() && (b - a > 1 || head->second.where == 'a') && head->second.where != 'x' &&
        head->second.where != 'n' && head->second.where != 'f' && head->second.where != 'b')
      of(votes, head->second.type) += head->second.type == EntityType::group ? 16 : 10;
    // "Jaish-e-NAME"
    if (const size_t dash = word(a).low.find('-'); dash != std::string::npos && dash > 2) {
      auto first = lexicon_.name_heads.find(word(a).low.substr(0, dash));
      if (first != lexicon_.name_heads.end() && first->second.where == 'b')
        of(votes, first->second.type) += 20, of(votes, EntityType::person) -= 8;
    }
    for (uint32_t k = a; k + 1 < b; ++k) {
      if (word(k).low == "for" && is_aim(word(k + 1).low)) of(votes, EntityType::group) += 14;
      auto inner = lexicon_.name_heads.find(word(k).low);
      if (inner == lexicon_.name_heads.end()) continue;
      const bool of_name = word(k + 1).low == "of" || word(k + 1).low == "for";
      // "Jaish NAME", "Kataib NAME": languages that put the noun first
      if (k == a && inner->second.where == 'b') of(votes, inner->second.type) += 20, of(votes, EntityType::person) -= 8;
      if (inner->second.where == 'a' || inner->second.where == 'f') of(votes, inner->second.type) += of_name ? 12 : 5;
    }
    // "First Military Region": a command, whatever ground it has
    if (b - a > 1 && word(b - 2).low == "military" &&
        (word(b - 1).low == "region" || word(b - 1).low == "district" || word(b - 1).low == "zone"))
      of(votes, EntityType::group) += 24;
    const DraftWord& first = word(a);
    if (part.name_last - part.name_first == 1 && has_digit(first.text)) of(votes, EntityType::equipment) += 4;
    if (first.low.starts_with("al-") || first.low.starts_with("el-")) of(votes, EntityType::place) += 1;
  }
  static bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// A bare surname is whoever bears it in full.
  void share_surnames() {
    std::map<std::string, const Votes*> last;
    std::map<std::string, bool> first;
    for (const auto& [key, votes] : votes_) {
      const size_t blank = key.rfind(' ');
      if (blank == std::string::npos) continue;
      Votes total = votes;
      const auto seen = model_.find(key);
      for (size_t t = 0; seen != model_.end() && t < kTypes; ++t) total[t] += seen->second[t];
      if (std::max_element(total.begin(), total.end()) != total.begin()) continue;
      last.emplace(key.substr(blank + 1), &votes);
      first.emplace(key.substr(0, key.find(' ')), true);
    }
    for (auto& [key, votes] : votes_) {
      auto full = last.find(key);
      if (first.count(key) && key.find(' ') == std::string::npos &&
          votes[static_cast<size_t>(EntityType::state)] < 50) {
        votes[0] += 8;
        // "Park" of "Park Geun-hye", if nothing beside it speaks for a place
        if (votes[static_cast<size_t>(EntityType::place)] < 4 && votes[0] > 0) surnames_.insert(key);
      }
      if (full != last.end() && key.find(' ') == std::string::npos && votes[0] > -8 &&
          votes[static_cast<size_t>(EntityType::state)] < 50 && votes[static_cast<size_t>(EntityType::place)] < 12) {
        votes[0] += 12;
        surnames_.insert(key);
      }
    }
  }

  void set_class(Part& part) const {
    if (part.type != EntityType::group && part.type != EntityType::facility && part.type != EntityType::organisation)
      return;
    for (uint32_t k = part.name_last; k > part.name_first; --k) {
      const HeadWord* head = lexicon_.heads.find(word(k - 1).low);
      if (head && head->type == part.type) {
        part.cls = head->cls;
        return;
      }
    }
  }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  std::map<std::string, Votes> votes_, model_;  // of the rules, of the trained model
  std::set<std::string> surnames_;
  uint32_t part_line_ = 0;   // of the part that votes
  const StringSet peoples_;  // "NAME-majority"
  std::map<std::string, int> on_map_;
  std::map<std::string, int> map_votes_;
};

}  // namespace

void type_names(Draft& draft) { Typing(draft).run(); }

}  // namespace rashomon::who
