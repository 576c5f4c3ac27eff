// SPDX-License-Identifier: Apache-2.0
#include "part_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "judge_subject.h"

namespace rashomon::who {
namespace {
const DraftWord& word_of(const Draft& draft, uint32_t i) { return draft.words[i]; }
}  // namespace

bool qualifies(const Draft& draft, const Part& y) {
  const uint32_t limit = draft.lines[y.line].last;
  if (y.last >= limit || y.form != MentionForm::name) return false;
  const DraftWord& next = word_of(draft, y.last);
  if (next.possessive) return false;
  // "seized Kunduz last Monday", "reached Herat today": words of time
  static constexpr std::array<std::string_view, 14> kOfTime = {"last",  "next",     "earlier",   "late",     "later",
                                                               "early", "today",    "yesterday", "tomorrow", "tonight",
                                                               "again", "midnight", "overnight", "mid"};
  if (std::find(kOfTime.begin(), kOfTime.end(), next.low) != kOfTime.end()) return false;
  return (next.tag == Upos::NOUN || next.tag == Upos::ADJ) && y.type != EntityType::facility;
}

bool of_other_size(const Draft& draft, const Part& y, std::string_view head) {
  const bool small = head == "village" || head == "hamlet", large = head == "city";
  // "North Kivu" is no town
  const std::string name(words_span(draft, y.name_first, y.name_last).of(draft.document.text));
  bool region = false, town = false;
  for (const PlaceCandidate& place : draft.gazetteer.lookup(name)) {
    region |= place.feature == PlaceFeature::region;
    town |= place.feature != PlaceFeature::region;
  }
  if (region && !town) return true;
  for (uint32_t k = y.first; k < y.last; ++k) {
    const std::string_view low = word_of(draft, k).low;
    if (large && (low == "village" || low == "hamlet")) return true;
    if (small && (low == "city" || low == "town" || low == "capital")) return true;
  }
  return false;
}

bool same_noun(const Draft& draft, const Part& y, std::string_view head) {
  for (uint32_t k = y.first; k < y.last; ++k) {
    if (word_of(draft, k).low == head) return true;
  }
  return leads_noun(draft, y, head);
}

bool leads_noun(const Draft& draft, const Part& y, std::string_view head) {
  return y.form == MentionForm::name && y.last < draft.lines[y.line].last && word_of(draft, y.last).low == head;
}

bool is_called(const Draft& draft, const Part& y, std::string_view head) {
  const auto one_spelling = [](std::string_view word) {
    std::string low(word);
    if (const size_t at = low.find("organis"); at != std::string::npos) low[at + 6] = 'z';
    return low;
  };
  if (word_of(draft, y.head).low == head) return true;
  if (y.form != MentionForm::name) return false;
  // "the alliance" is no army that has the word in its name
  if (head == "alliance" || head == "coalition") return false;
  for (uint32_t k = y.name_first; k < y.name_last; ++k) {
    if (one_spelling(word_of(draft, k).low) == one_spelling(head) && word_of(draft, k).cap) return true;
  }
  return false;
}

namespace {

/// What a ministry is for: "defence" of "the defence ministry" and of "Ministry of Defence"; empty if it is not said.
std::string portfolio(const Draft& draft, const Part& x) {
  const auto plain = [](std::string_view low) { return std::string(low == "defense" ? "defence" : low); };
  const auto word = [&](uint32_t k) -> const DraftWord& { return word_of(draft, k); };
  const bool named = x.form == MentionForm::name;
  const uint32_t first = named ? x.name_first : x.first;
  const uint32_t last = named ? x.name_last : x.head + 1;
  for (uint32_t k = first; k < last; ++k) {
    if (word(k).low != "ministry" && word(k).low != "department") continue;
    if (k + 2 < last && word(k + 1).low == "of")
      return plain(word(word(k + 2).low == "the" && k + 3 < last ? k + 3 : k + 2).low);
    if (k > first && (word(k - 1).tag == Upos::NOUN || word(k - 1).tag == Upos::PROPN) && !word(k - 1).possessive)
      return plain(word(k - 1).low);
  }
  return {};
}

}  // namespace

bool other_office(const Draft& draft, const Part& x, const Part& y) {
  const std::string a = portfolio(draft, x);
  if (a.empty()) return false;
  const std::string b = portfolio(draft, y);
  return !b.empty() && a != b;
}

bool agree(const Part& x, const Part& y) {
  return x.mods.empty() || std::any_of(x.mods.begin(), x.mods.end(), [&](const std::string& mod) {
           return std::find(y.mods.begin(), y.mods.end(), mod) != y.mods.end();
         });
}

bool is_regular(std::string_view head) {
  return head == "army" || head == "military" || head == "navy" || head == "police" || head == "soldiers";
}

bool plural_like(const Part& x) {
  return x.type == EntityType::group || x.type == EntityType::state || x.type == EntityType::organisation;
}

bool is_unit_of_army(std::string_view name) {
  static constexpr std::array<std::string_view, 8> kUnits = {"command",  "division", "corps",          "regiment",
                                                             "squadron", "garrison", "special forces", "special force"};
  return std::any_of(kUnits.begin(), kUnits.end(), [&](std::string_view unit) { return name.ends_with(unit); });
}

bool is_of_state(const Draft& draft, const Part& y) {
  static constexpr std::array<std::string_view, 17> kUnits = {
      "rifles",         "regiment",      "constabulary",    "gendarmerie",  "rangers",     "scouts",
      "levies",         "police",        "infantry",        "guards corps", "coast guard", "national guard",
      "reserve forces", "border guards", "security forces", "division",     "battalion"};
  if (std::any_of(kUnits.begin(), kUnits.end(), [&](std::string_view unit) { return y.key.ends_with(unit); }))
    return true;
  if (y.possessor != kNone && is_regular(word_of(draft, draft.parts[y.possessor].head).low)) return true;
  if (y.name_last >= draft.lines[y.line].last) return false;
  const std::string_view behind = word_of(draft, y.name_last).low;
  return behind == "military" || behind == "army" || behind == "police";
}

bool is_state_office(const Part& y) {
  static constexpr std::array<std::string_view, 8> kOffices = {"ministry", "department", "police",  "parliament",
                                                               "court",    "government", "embassy", "office"};
  return std::any_of(kOffices.begin(), kOffices.end(),
                     [&](std::string_view office) { return y.key.ends_with(office) || y.key.starts_with(office); });
}

bool is_joined(const Draft& draft, const Part& y) {
  constexpr uint32_t kReach = 8;
  const auto& tokens = draft.analysis.tokens;
  if (y.last >= draft.lines[y.line].last || word_of(draft, y.last).low != "and") return false;
  const uint32_t end = word_of(draft, y.head).last - 1;
  const uint32_t head = tree_head(draft.analysis, end);
  const auto last = std::min<uint32_t>(static_cast<uint32_t>(tokens.size()), end + kReach);
  for (uint32_t t = end + 1; t < last; ++t) {
    if (tokens[t].head == head && tokens[t].relation == Deprel::conj) return true;
  }
  return false;
}

bool are_many(const Part& y) {
  return y.plural && y.form == MentionForm::nominal &&
         (y.cls == HeadClass::officials || y.cls == HeadClass::irregular || y.cls == HeadClass::force);
}

bool in_headline(const Draft& draft, const Part& x) {
  const BlockKind block = draft.lines[x.line].block;
  return block == BlockKind::title || block == BlockKind::summary || block == BlockKind::heading;
}

bool takes_ground(const WhoLexicon& lexicon, std::string_view verb) {
  return lexicon.takes.count(verb) > 0 || verb == "took" || verb == "take" || verb == "held" || verb == "hold";
}

bool is_audience(std::string_view word) {
  static constexpr std::array<std::string_view, 10> kWords = {"reporters", "journalists",   "conference", "briefing",
                                                              "interview", "statement",     "speech",     "speaking",
                                                              "media",     "correspondents"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool is_ground(const Part& y) {
  return (y.type == EntityType::place || y.type == EntityType::facility) && y.form != MentionForm::pronoun;
}

bool is_town(const Part& y) {
  static constexpr std::array<std::string_view, 8> kLands = {"country", "state",  "region",   "province",
                                                             "border",  "county", "frontier", "land"};
  return y.type == EntityType::place && !y.demonym && y.piece.empty() && !y.plural &&
         std::none_of(y.mods.begin(), y.mods.end(), [](const std::string& m) { return m == "its"; }) &&
         std::find(kLands.begin(), kLands.end(), y.key) == kLands.end();
}

PartOfTown part_of_town(const Draft& draft, const Part& pronoun) {
  // kinds of ground and those who live there; then buildings, which armies and states have, too
  static constexpr std::array<std::string_view, 29> kGround = {
      "outskirts",     "suburbs",      "suburb",      "edge",       "edges",     "centre",
      "center",        "streets",      "quarters",    "entrance",   "entrances", "walls",
      "approaches",    "periphery",    "districts",   "district",   "bazaar",    "neighbourhoods",
      "neighborhoods", "residents",    "inhabitants", "population", "mayor",     "perimeter",
      "environs",      "surroundings", "townspeople", "garrison",   "defenders"};
  static constexpr std::array<std::string_view, 11> kBuildings = {"hospital",  "hospitals", "market", "airport",
                                                                  "airfield",  "harbour",   "harbor", "mosque",
                                                                  "cathedral", "church",    "gates"};
  constexpr uint32_t kReach = 4;
  const uint32_t end = draft.lines[pronoun.line].last;
  for (uint32_t k = pronoun.last; k < std::min(end, pronoun.last + kReach); ++k) {
    const DraftWord& w = word_of(draft, k);
    const bool describes = w.tag == Upos::ADJ || w.tag == Upos::NOUN || w.tag == Upos::NUM || w.low == "-" ||
                           (w.tag == Upos::VERB && w.low.ends_with("ed"));  // "its besieged garrison"
    if (!describes) break;
    if (w.tag != Upos::NOUN || (k + 1 < end && word_of(draft, k + 1).tag == Upos::NOUN)) continue;
    if (std::find(kGround.begin(), kGround.end(), w.low) != kGround.end()) return PartOfTown::ground;
    if (std::find(kBuildings.begin(), kBuildings.end(), w.low) != kBuildings.end()) return PartOfTown::building;
  }
  return PartOfTown::none;
}

bool pleonastic(const Draft& draft, const Part& x) {
  const uint32_t limit = draft.lines[x.line].last;
  if (x.first > draft.lines[x.line].first) {
    // "calling it a retreat", "denied it": what happened is meant.
    static const char* const verbs[] = {"calling", "called", "calls",  "describing", "described", "make",
                                        "makes",   "made",   "denied", "denies",     "confirmed", "did"};
    const std::string_view before = word_of(draft, x.first - 1).low;
    // "denied it had lost the town": a clause follows
    const bool clause =
        x.last < limit && (word_of(draft, x.last).tag == Upos::AUX || word_of(draft, x.last).tag == Upos::VERB);
    if (!clause && std::any_of(std::begin(verbs), std::end(verbs), [&](const char* v) { return before == v; }))
      return true;
  }
  if (x.last + 1 >= limit) return false;
  const std::string_view next = word_of(draft, x.last).low;
  uint32_t verb = x.last;
  while (verb < limit && word_of(draft, verb).tag == Upos::AUX) ++verb;
  if (verb > x.last && verb < limit && (word_of(draft, verb).low == "a" || word_of(draft, verb).low == "an"))
    return true;
  if (next != "is" && next != "was" && next != "'s") return false;
  const Upos tag = word_of(draft, x.last + 1).tag;
  return tag == Upos::ADJ || tag == Upos::ADV || word_of(draft, x.last + 1).low == "not";
}

bool leads_on(const Draft& draft, const Part& x) {
  if (x.last + 1 >= draft.lines[x.line].last) return false;
  const std::string_view next = word_of(draft, x.last).low;
  return next == "for" || next == "of";
}

bool is_hostile(const Draft& draft, const Part& x) {
  static constexpr std::array<std::string_view, 9> kHostile = {
      "terrorist", "extremist", "jihadist", "rebel", "insurgent", "separatist", "militant", "islamist", "criminal"};
  for (uint32_t k = x.first; k < x.last; ++k) {
    if (std::find(kHostile.begin(), kHostile.end(), word_of(draft, k).low) != kHostile.end()) return true;
  }
  return false;
}

bool stands_by_itself(const Draft& draft, const Part& x) {
  if (x.type != EntityType::facility || x.form != MentionForm::nominal) return false;
  if (x.anchor != kNone) {
    const Part& owner = draft.parts[x.anchor];
    if (owner.form == MentionForm::name && (owner.type == EntityType::organisation || owner.type == EntityType::group))
      return true;
  }
  if (x.last + 1 >= draft.lines[x.line].last) return false;
  const std::string_view leads = draft.words[x.last].low;
  const uint32_t ground = draft.part_at[x.last + 1];
  return (leads == "at" || leads == "in") && ground != kNone && draft.parts[ground].type == EntityType::place;
}

bool unrecognised(const Part& x) {
  static constexpr std::string_view kWords[] = {"unrecognised",  "unrecognized", "breakaway", "self-proclaimed",
                                                "self-declared", "separatist",   "so-called", "secessionist"};
  return std::any_of(x.mods.begin(), x.mods.end(), [](const std::string& mod) {
    return std::find(std::begin(kWords), std::end(kWords), mod) != std::end(kWords);
  });
}

bool serves_a_state(const WhoLexicon& lexicon, const std::string& name) {
  for (const char* branch : {"police", "gendarmerie", "navy", "air force", "coast guard"}) {
    if (name.ends_with(branch)) return true;
  }
  const bool armed = name.ends_with(" army") || name.ends_with(" force") || name.ends_with(" forces");
  return armed && lexicon.state_code(name.substr(0, name.find(' ')), StateWord::demonym) != nullptr &&
         (name.find(" national ") != std::string::npos || name.find(" armed ") != std::string::npos ||
          name.find(" security ") != std::string::npos || name.find(" defen") != std::string::npos);
}

std::string split_from(const Draft& draft, const Part& x) {
  const uint32_t limit = draft.lines[x.line].last;
  if (draft.words[x.head].low != "faction" || x.last + 1 >= limit || draft.words[x.last].low != "of") return "";
  uint32_t k = x.last + 1;
  if (draft.words[k].low == "the" && k + 1 < limit) ++k;
  const uint32_t q = draft.part_at[k];
  return q != kNone && draft.parts[q].form == MentionForm::name ? draft.parts[q].key : "";
}

bool is_branch(const Draft& draft, const Part& x) {
  if (draft.words[x.head].low != "force" || x.head == draft.lines[x.line].first) return false;
  const std::string_view before = draft.words[x.head - 1].low;
  return before == "air" || before == "naval" || before == "police" || before == "border" || before == "task";
}

uint32_t subject_of(const Draft& draft, const std::vector<uint32_t>& ending, uint32_t verb, const Line& line,
                    uint32_t window) {
  if (!draft.analysis.sentences[line.sentence].parsed) return kNone;
  const uint32_t token = draft.words[verb].last - 1;
  for (uint32_t i = verb - std::min(verb - line.first, window); i < verb; ++i) {
    // any token of the word: of "Al-Shabab" the first is the head
    bool subject = false;
    for (uint32_t k = draft.words[i].first; k < draft.words[i].last; ++k) {
      const Token& t = draft.analysis.tokens[k];
      subject = subject || (t.relation == Deprel::nsubj && t.head == token);
    }
    if (!subject) continue;
    uint32_t best = kNone;
    for (uint32_t k = i; k < verb && k < i + 6; ++k) {
      const uint32_t p = ending[k];
      if (p != kNone && draft.parts[p].first <= i && draft.parts[p].entity != kNone) best = p;
      if (best != kNone && draft.parts[best].head == i) break;
    }
    return best;
  }
  return kNone;
}

uint32_t described_by(const Draft& draft, const std::vector<uint32_t>& ending, const std::vector<uint32_t>& next_ending,
                      const Part& name) {
  const Line& line = draft.lines[name.line];
  if (name.form != MentionForm::name || name.first < line.first + 2 || draft.words[name.first - 1].low != "of")
    return kNone;
  for (uint32_t q = ending[name.first - 2]; q != kNone; q = next_ending[q]) {
    const Part& y = draft.parts[q];
    const bool body = y.type == EntityType::group || y.type == EntityType::organisation;
    if (y.form == MentionForm::nominal && y.entity != kNone && y.indefinite && body) return q;
  }
  return kNone;
}

bool is_of_several_states(const Part& x) {
  return is_force_class(x.cls) && std::any_of(x.mods.begin(), x.mods.end(), [](const std::string& mod) {
           return mod == "multinational" || mod == "peacekeeping" || mod == "intervention";
         });
}

bool is_called_of_several_states(const Part& x) {
  return x.key.find("multinational") != std::string::npos || x.key.find("international") == 0 ||
         x.key.find("peacekeeping") != std::string::npos || is_of_several_states(x);
}

uint32_t whose_limb(const Draft& draft, const Part& x) {
  static constexpr std::array<std::string_view, 14> kLimbs = {
      "wing",    "arm",       "contingent", "department", "bureau",  "office",      "directorate",
      "service", "committee", "council",    "politburo",  "cabinet", "secretariat", "detachment"};
  const std::string_view head = word_of(draft, x.head).low;
  if (std::find(kLimbs.begin(), kLimbs.end(), head) == kLimbs.end()) return kNone;
  for (const uint32_t other : {x.possessor, x.anchor}) {
    if (other == kNone || (other == x.anchor && other != x.possessor && x.link != Link::owns)) continue;
    const Part& y = draft.parts[other];
    const bool body = y.type == EntityType::group || y.type == EntityType::organisation;
    if (body && y.form == MentionForm::name && y.entity != kNone) return other;
  }
  return kNone;
}

bool is_people_adjective(std::string_view low) {
  static const StringSet kOthers = {"civilian",     "guardian",    "veteran",  "christian",     "republican",
                                    "humanitarian", "partisan",    "suburban", "authoritarian", "american",
                                    "egalitarian",  "libertarian", "european", "pedestrian",    "presbyterian"};
  static const StringSet kPeoples = {
      "abkhaz",  "chechen", "ingush", "uighur", "uyghur",  "kachin",   "karen",   "shan",   "chin",  "naga",
      "kuki",    "hmong",   "tamil",  "moro",   "tuareg",  "acehnese", "zaghawa", "dinka",  "nuer",  "hutu",
      "tutsi",   "hema",    "lendu",  "amhara", "oromo",   "afar",     "basque",  "yazidi", "druze", "houthi",
      "sahrawi", "baloch",  "baluch", "hazara", "pashtun", "bodo",     "kosovar"};
  if (kOthers.count(low)) return false;
  return kPeoples.count(low) > 0 || low.ends_with("ian") || low.ends_with("ese") ||
         (low.ends_with("an") && low.size() > 5 && !low.ends_with("rban") && !low.ends_with("human"));
}
StringSet peoples_of(const Draft& draft) {
  StringSet peoples;
  for (const DraftWord& w : draft.words) {
    const size_t dash = w.low.rfind('-');
    if (dash == std::string_view::npos || dash == 0) continue;
    const std::string_view behind = w.low.substr(dash + 1);
    if (behind == "majority" || behind == "populated" || behind == "dominated" || behind == "inhabited")
      peoples.emplace(w.low.substr(0, dash));
  }
  return peoples;
}

bool opens_body_name(std::string_view low) {
  static const StringSet kWords = {"united",    "free",      "democratic",     "popular",       "revolutionary",
                                   "socialist", "patriotic", "provisional",    "international", "new",
                                   "islamic",   "people's",  "progressive",    "independent",   "liberal",
                                   "general",   "joint",     "constitutional", "workers"};
  return kWords.count(low) > 0;
}
bool is_aim(std::string_view low) {
  static constexpr std::string_view kEnds[] = {"cracy", "ation", "ution", "ment", "ness", "ship", "ity", "dom"};
  static constexpr std::string_view kAims[] = {
      "justice", "peace",   "progress", "change", "jihad",     "reform",   "rights",    "welfare", "truth",  "renewal",
      "work",    "labour",  "labor",    "hope",   "law",       "order",    "faith",     "honour",  "honor",  "life",
      "revival", "concord", "harmony",  "virtue", "socialism", "fairness", "consensus", "defence", "defense"};
  static constexpr std::string_view kOthers[] = {"city", "nation", "university", "government", "kingdom", "movement"};
  const auto in = [&](const auto& words) {
    return std::find(std::begin(words), std::end(words), low) != std::end(words);
  };
  if (in(kAims)) return true;
  if (in(kOthers) || low.size() < 5) return false;
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](std::string_view end) { return low.ends_with(end); });
}

bool names_post(const Draft& draft, const WhoLexicon& lexicon, uint32_t a, uint32_t b, uint32_t limit) {
  for (uint32_t k = a; k < b; ++k) {
    const std::string_view low = word_of(draft, k).low;
    const auto mod = lexicon.title_modifiers.find(std::string(low));
    if ((mod == lexicon.title_modifiers.end() || !mod->second) && low != "and") return false;
  }
  const TitleWord* title = nullptr;
  if (b < limit && match_at(draft, lexicon.titles, b, limit, &title) > 0 && title->cls == HeadClass::office)
    return true;
  // "Director of Information and Public Relations"
  const auto modifies = [&](uint32_t k) {
    return lexicon.title_modifiers.count(std::string(word_of(draft, k).low)) > 0;
  };
  while (a > 3 && word_of(draft, a - 1).low == "and" && modifies(a - 2)) {
    a -= 2;
    while (a > 2 && modifies(a - 1)) --a;
  }
  if (a < 2 || word_of(draft, a - 1).low != "of") return false;
  return match_at(draft, lexicon.titles, a - 2, a - 1, &title) > 0 &&
         (title->cls == HeadClass::office || title->cls == HeadClass::leads);
}

bool is_formation(std::string_view low) {
  static constexpr std::array<std::string_view, 8> kFormations = {"division", "brigade", "battalion", "regiment",
                                                                  "corps",    "army",    "squadron",  "flotilla"};
  return std::find(kFormations.begin(), kFormations.end(), low) != kFormations.end();
}

bool is_ordinal(std::string_view low) {
  return low.size() >= 3 && low[0] >= '0' && low[0] <= '9' &&
         (low.ends_with("th") || low.ends_with("st") || low.ends_with("nd") || low.ends_with("rd"));
}

std::pair<size_t, size_t> last_hyphen(std::string_view raw) {
  std::pair<size_t, size_t> best{std::string_view::npos, std::string_view::npos};
  for (std::string_view h : {std::string_view("-"), std::string_view("\u2010"), std::string_view("\u2011")}) {
    const size_t at = raw.rfind(h);
    if (at != std::string_view::npos && (best.first == std::string_view::npos || at > best.first))
      best = {at, at + h.size()};
  }
  return best.first == std::string_view::npos ? std::pair<size_t, size_t>{0, 0} : best;
}
std::pair<size_t, size_t> first_hyphen(std::string_view raw) {
  std::pair<size_t, size_t> best{raw.size(), raw.size()};
  for (std::string_view h : {std::string_view("-"), std::string_view("\u2010"), std::string_view("\u2011")}) {
    const size_t at = raw.find(h);
    if (at != std::string_view::npos && at < best.first) best = {at, at + h.size()};
  }
  return best;
}

}  // namespace rashomon::who
