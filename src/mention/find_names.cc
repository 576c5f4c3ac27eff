// SPDX-License-Identifier: Apache-2.0
// Finds names: runs of words that begin with a capital, with the particles and "of"s inside them, cut where a demonym,
// a title or another name begins. Takes words and lines, gives parts of form name; nothing fails.
//
// A run is first taken as long as it goes ("Tunisian Defense Minister Imed X") and then cut: countries and known
// organisations by lexicon, persons behind titles and given names, the rest by the word that tells its kind.
#include <algorithm>
#include <array>

#include "draft.h"
#include "numbered_places.h"
#include "part_words.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

class NameSearch {
 public:
  explicit NameSearch(Draft& draft) : draft_(draft), lexicon_(draft.lexicon), words_(draft.words) {}

  void run() {
    by_rules();
    drop_unsure();
    by_model();
  }

 private:
  void by_rules() {
    for (uint32_t l = 0; l < draft_.lines.size(); ++l) {
      line_ = l;
      const Line& line = draft_.lines[l];
      for (uint32_t i = line.first; i < line.last;) {
        if (const uint32_t end = numbered_unit(i, line.last); end > i) {
          Part& part = add(i, end);
          part.type = EntityType::group;
          part.cls = HeadClass::force;
          part.typed = true;
          i = end;
          continue;
        }
        if (const uint32_t end = numbered_place_end(draft_, i, line.last); end > i) {
          Part& part = add(i, end);
          part.type = EntityType::facility;
          part.typed = true;
          i = end;
          continue;
        }
        const uint32_t run = known_at(i, run_end(i, line.last), line.last);
        const uint32_t end = to_acronym(i, run, line.last);
        if (end == i) {
          find_pieces(i, i);
          ++i;
          continue;
        }
        if (end < line.last && word(end).space_before && is_modifier(word(end)) && word(end).cap &&
            lexicon_.suffixes.count(word(end).low.substr(word(end).low.rfind('-') + 1)) && !word(i).possessive) {
          find_pieces(end, i);  // "United Nations-backed"
          i = end + 1;
          continue;
        }
        if (end > run) {
          add(i, end);
        } else if (!credited(i, end, line)) {
          cut(i, end);
        }
        i = end;
      }
    }
  }

  bool on_the_map(const DraftWord& w) const { return on_the_map(w.text); }
  bool mapped(uint32_t a, uint32_t b) const { return on_the_map(words_span(draft_, a, b).of(draft_.document.text)); }
  bool on_the_map(std::string_view name) const {
    const Places found = draft_.gazetteer.lookup(name);
    return std::any_of(found.begin(), found.end(), [](const PlaceCandidate& c) { return !c.village(); });
  }

  /// A capital at the head of a sentence says little: one word that stands nowhere else with a capital and that the
  /// model does not see is no name.
  void drop_unsure() {
    if (draft_.seen.empty()) return;
    for (Part& part : draft_.parts) {
      const DraftWord& w = word(part.name_first);
      part.gone = !part.typed && heads_only(part.name_first, part.name_last, draft_.lines[part.line]);
      if (part.gone || part.typed || !part.piece.empty() || part.name_last - part.name_first != 1 || !w.opens || w.caps)
        continue;
      if (draft_.seen_at[part.name_first] != kNone || known_elsewhere(w) || draft_.lines[part.line].shouting) continue;
      if (on_the_map(w) || lexicon_.given_names.count(w.low)) continue;
      if (has_digit(w) ||
          (names_people(part.name_first) && office_behind(part.name_first, draft_.lines[part.line].last)))
        continue;
      part.gone = true;
      draft_.part_at[part.name_first] = kNone;
    }
    std::vector<uint32_t> moved(draft_.parts.size(), kNone);
    std::vector<Part> kept;
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      if (draft_.parts[p].gone) continue;
      moved[p] = static_cast<uint32_t>(kept.size());
      kept.push_back(std::move(draft_.parts[p]));
    }
    draft_.parts = std::move(kept);
    for (uint32_t& at : draft_.part_at) at = at == kNone ? kNone : moved[at];
  }
  /// "HUMANITARIAN RESPONSE": words of a heading in capitals that name nothing elsewhere.
  bool heads_only(uint32_t a, uint32_t b, const Line& line) const {
    if (line.block != BlockKind::heading || mapped(a, b)) return false;
    bool known = true;
    for (uint32_t k = a; k < b; ++k) {
      const DraftWord& w = word(k);
      if ((!w.caps && w.text.size() > 2) || lexicon_.given_names.count(w.low)) return false;
      known = known && known_elsewhere(w);
    }
    return !known;
  }
  static bool has_digit(const DraftWord& w) {
    return std::any_of(w.text.begin(), w.text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }
  /// "NAME leader OTHER said": whose leader or spokesman somebody is has a name.
  bool office_behind(uint32_t name, uint32_t limit) const {
    const TitleWord* title = nullptr;
    uint32_t k = name + 1;
    while (k < limit && k < name + 4 && !word(k).cap && lexicon_.title_modifiers.count(word(k).low)) ++k;
    if (k >= limit || word(k).cap) return false;
    const uint32_t n = match_at(draft_, lexicon_.titles, k, limit, &title);
    return n > 0 && (title->cls == HeadClass::leads || title->cls == HeadClass::speaks) && k + n < limit &&
           word(k + n).cap;
  }
  /// A proper name, or an adjective that is made of one: "Zetian", "Zetese".
  bool names_people(uint32_t i) const {
    const DraftWord& w = word(i);
    if (w.tag == Upos::PROPN || w.tag == Upos::X) return true;
    const bool seen = i < draft_.seen_at.size() && draft_.seen_at[i] != kNone;
    return w.tag == Upos::ADJ && (seen || is_people_adjective(w.low));
  }
  /// From here on words with capitals, one of which tells that they name a body: "Liberation Front of NAME".
  bool body_follows(uint32_t i, uint32_t limit) const {
    constexpr uint32_t kMostWords = 5;
    for (uint32_t k = i; k < limit && k < i + kMostWords && word(k).cap && !word(k).punct; ++k) {
      const auto head = lexicon_.name_heads.find(word(k).low);
      if (head != lexicon_.name_heads.end() && head->second.where != 'n' && head->second.where != 'x' &&
          (head->second.type == EntityType::group || head->second.type == EntityType::organisation))
        return true;
    }
    return false;
  }
  /// The model sees a man's full name begin here.
  bool man_begins(uint32_t i) const {
    const uint32_t at = i < draft_.seen_at.size() ? draft_.seen_at[i] : kNone;
    return at != kNone && draft_.seen[at].type == EntityType::person && draft_.seen[at].first == i &&
           draft_.seen[at].last - i >= 2;
  }
  /// Names that the trained model sees where no rule found one.
  void by_model() {
    uint32_t l = 0;
    for (const SeenName& name : draft_.seen) {
      while (l < draft_.lines.size() && draft_.lines[l].last <= name.first) ++l;
      if (l == draft_.lines.size()) return;
      line_ = l;
      const Line& line = draft_.lines[l];
      uint32_t a = name.first, b = std::min(name.last, line.last);
      while (a < b && (word(a).punct || word(a).is(WhoLexicon::kFunctionWord))) ++a;
      while (a < b && (word(b - 1).punct || word(b - 1).possessive)) --b;
      bool free = a < b && word(a).cap && !line.shouting && !credited(a, b, line);
      for (uint32_t k = a; free && k < b; ++k) {
        auto never = lexicon_.not_names.find(word(k).low);
        free = draft_.part_at[k] == kNone && !word(k).possessive && !is_modifier(word(k)) &&
               (never == lexicon_.not_names.end() || (!never->second && b - a > 1)) && !lexicon_.is_title(word(k).low);
      }
      if (free && !names_nobody(a, b) && !heads_only(a, b, line) && !names_post(draft_, lexicon_, a, b, line.last))
        add(a, b);
    }
  }
  const DraftWord& word(uint32_t i) const { return words_[i]; }

  /// "CITY (Agency) -", "[Agency]", "… (Agency)": who sent the report is nobody in its story.
  bool credited(uint32_t a, uint32_t b, const Line& line) const {
    if (a == line.first || b >= line.last) return false;
    // "CITY, Jan 12"
    if (word(b).tag == Upos::NUM && draft_.document.dateline.contains(words_span(draft_, a, b))) return true;
    const std::string_view before = word(a - 1).low;
    const std::string_view behind = word(b).low;
    if (before == "[" && behind == "]") return true;
    if (before != "(") return false;
    if (draft_.document.dateline.contains(words_span(draft_, a, b))) return true;
    const uint32_t* known = nullptr;
    return behind == ")" && match_known(a, b, &known) == b - a && lexicon_.organisations[*known].agency;
  }

  bool known_elsewhere(const DraftWord& w) const { return draft_.capital_inside.count(w.low) > 0; }
  bool lower_elsewhere(const DraftWord& w) const {
    auto low = draft_.lower_inside.find(w.low);
    if (low == draft_.lower_inside.end()) return false;
    auto cap = draft_.capital_inside.find(w.low);
    return cap == draft_.capital_inside.end() || cap->second < low->second;
  }
  bool in_lexicon(uint32_t i, uint32_t limit) const {
    const StateEntry* state = nullptr;
    const uint32_t* known = nullptr;
    const uint32_t n = match_at(draft_, lexicon_.state_words, i, limit, &state);
    return (n > 0 && (n > 1 || !ambiguous(word(i)))) || match_known(i, limit, &known) > 0 ||
           lexicon_.given_names.count(word(i).low) > 0;
  }
  /// Acronyms that are also words ("US", "IS", "WHO") count only as they are written.
  bool ambiguous(const DraftWord& w) const { return w.is(WhoLexicon::kFunctionWord) && !w.caps; }

  bool name_word(uint32_t i, uint32_t limit, bool inside) const {
    const DraftWord& w = word(i);
    if (!w.cap || w.punct || w.possessive) return false;
    const bool shouting = draft_.lines[line_].shouting;
    if (w.is(WhoLexicon::kFunctionWord) && !called_so(i, limit) &&
        (!w.caps || shouting || w.low.size() < 2 || !in_lexicon(i, limit)))
      return false;
    auto not_name = lexicon_.not_names.find(w.low);
    if (not_name != lexicon_.not_names.end()) {
      if (not_name->second) return inside && within_person(i);
      if (!inside && !(i + 1 < limit && word(i + 1).cap && !lexicon_.not_names.count(word(i + 1).low) &&
                       !word(i + 1).is(WhoLexicon::kFunctionWord)))
        return false;
    }
    if (is_modifier(w)) return false;
    if (i > draft_.lines[line_].first && word(i - 1).low == "eid") return false;
    if (shouting)
      return in_lexicon(i, limit) || known_elsewhere(w) ||
             (w.tag == Upos::PROPN && !draft_.lines[line_].all_caps && !lower_elsewhere(w) && !common_noun(w));
    if (!w.opens || (w.low == "said" && opens_with_said(i, limit))) return true;
    if (i + 2 < limit && word(i + 1).possessive && lexicon_.joined_possessives.count(w.low) && word(i + 2).cap)
      return true;
    if (has_digit(w) || (names_people(i) && !common_noun(w) && !lower_elsewhere(w) && office_behind(i, limit)))
      return true;  // "M23 fighters", "Tigers spokesman NAME", "Zetian leader NAME"
    if (common_noun(w) || is_name_head(i)) return begins_longer_name(i, limit);
    if ((w.low == "national" || w.low == "supreme" || w.low == "federal" || w.low == "central" || w.low == "royal") &&
        i + 1 < limit && word(i + 1).cap && !word(i + 1).punct)
      return true;
    if (opens_body_name(w.low) && body_follows(i + 1, limit)) return true;
    if (in_lexicon(i, limit) || (known_elsewhere(w) && !lower_elsewhere(w)) || w.caps) return true;
    if (w.tag == Upos::ADJ && i + 1 < limit && word(i + 1).cap && !word(i + 1).punct && !lower_elsewhere(w) &&
        mapped(i, i + 2))
      return true;  // "Upper X", "New X"
    if (w.tag == Upos::PROPN) return !lower_elsewhere(w) && !common_noun(w);
    const bool next_name =
        i + 1 < limit && word(i + 1).cap && !word(i + 1).punct && !word(i + 1).is(WhoLexicon::kFunctionWord);
    if (lexicon_.is_title(w.low) || lexicon_.title_modifiers.count(w.low)) return next_name;
    return next_name && (w.tag == Upos::NOUN || w.tag == Upos::X) && !lower_elsewhere(w) && !common_noun(w) &&
           !lexicon_.not_names.count(word(i + 1).low);
  }
  /// "Mohamed Ali Ramadan": what never is a name alone may be the last part of one that the model saw.
  bool within_person(uint32_t i) const {
    const uint32_t at = i < draft_.seen_at.size() ? draft_.seen_at[i] : kNone;
    return at != kNone && draft_.seen[at].type == EntityType::person && draft_.seen[at].first < i;
  }
  /// "Colonel Saw Chit", "Said Ali": nobody writes the verb with a capital before a name inside a sentence.
  bool called_so(uint32_t i, uint32_t limit) const {
    const DraftWord& w = word(i);
    if (w.low != "said" && w.low != "saw" && w.low != "will") return false;
    if (w.low == "said" && w.opens && opens_with_said(i, limit)) return true;
    return !w.opens && !w.caps && !draft_.lines[line_].shouting && i + 1 < limit && word(i + 1).cap &&
           !word(i + 1).punct && !word(i + 1).is(WhoLexicon::kFunctionWord);
  }
  /// "Said Omar met the envoy." opens with a name, 'Said Omar: "..."' with a verb: behind the name stands a verb, and
  /// nothing is quoted.
  bool opens_with_said(uint32_t i, uint32_t limit) const {
    const Line& line = draft_.lines[line_];
    if (i != line.first || line.shouting || word(i).caps) return false;
    uint32_t k = i + 1;
    while (k < limit && k < i + 4 && word(k).cap && !word(k).punct && !word(k).is(WhoLexicon::kFunctionWord)) ++k;
    if (k == i + 1 || k >= limit || (word(k).tag != Upos::VERB && word(k).tag != Upos::AUX)) return false;
    for (uint32_t t = k; t < limit && t < i + 80; ++t) {
      if (is_quote(word(t).low) || word(t).low == ":") return false;
    }
    return true;
  }
  /// A common noun that opens a sentence is a name only where one goes on: "Government of National ...", "Army
  /// Council".
  bool begins_longer_name(uint32_t i, uint32_t limit) const {
    // "Movement for the Liberation of NAME"
    if (i + 2 < limit && is_name_head(i) && word(i + 1).low == "for") {
      const uint32_t k = word(i + 2).low == "the" ? i + 3 : i + 2;
      if (k < limit && word(k).cap && !word(k).punct) return true;
    }
    if (i + 1 >= limit || !known_elsewhere(word(i)))
      return i + 1 < limit && word(i + 1).cap && !word(i + 1).punct && !word(i + 1).possessive &&
             !word(i + 1).is(WhoLexicon::kFunctionWord);
    uint32_t k = i + 1;
    if (word(k).low == "of" || word(k).low == "for") ++k;
    return k < limit && word(k).cap && !word(k).is(WhoLexicon::kFunctionWord);
  }
  bool common_noun(const DraftWord& w) const {
    return lexicon_.heads.find(w.low) != nullptr || lexicon_.is_title(w.low);
  }

  /// "UN-backed", "Tripoli-based", "pro-Kyiv": a description with a name in it, not a name.
  bool is_modifier(const DraftWord& w) const {
    const size_t dash = w.low.rfind('-');
    if (dash == std::string::npos) return false;
    if (lexicon_.suffixes.count(w.low.substr(dash + 1))) return true;
    return lexicon_.prefixes.count(w.low.substr(0, w.low.find('-'))) > 0;
  }

  bool particle(uint32_t i) const { return lexicon_.particles.count(word(i).low) > 0 && !word(i).cap; }

  uint32_t run_end(uint32_t i, uint32_t limit) const {
    uint32_t at = i;
    while (at < limit && particle(at) && at < i + 2) ++at;
    if (at > i && !(at < limit && word(at).cap && !word(at).opens && word(i).low != "de" && word(i).low != "an" &&
                    word(i).low != "as"))
      return i;
    if (at >= limit || !name_word(at, limit, false)) return i;
    ++at;
    while (at < limit && at < i + 24) {
      if (name_word(at, limit, true)) {
        ++at;
        continue;
      }
      const uint32_t next = over_connector(i, at, limit);
      if (next == at) break;
      at = next;
    }
    return at;
  }

  /// The longest name of a known organisation or of an actor that the user knows of on the day of the report.
  uint32_t match_known(uint32_t at, uint32_t limit, const uint32_t** known) const {
    const uint32_t n = match_at(draft_, lexicon_.organisation_words, at, limit, known);
    if (n > 0) *known = holding(*known);
    return n > 0 && *known != nullptr ? n : 0;
  }
  /// Of rows of one name the one that holds on the day of the report; null if none does.
  const uint32_t* holding(const uint32_t* known) const {
    for (uint32_t row = *known; row != kNone; row = lexicon_.organisations[row].other) {
      if (lexicon_.organisations[row].days.meets(draft_.document.published.days))
        return &lexicon_.organisations[row].index;
    }
    return nullptr;
  }
  /// A known organisation may have small words in its name ("Doctors Without Borders").
  uint32_t known_at(uint32_t i, uint32_t end, uint32_t limit) const {
    const uint32_t* known = nullptr;
    const uint32_t n = word(i).cap && !ambiguous(word(i)) ? match_known(i, limit, &known) : 0;
    return n > 1 ? std::max(end, i + n) : end;
  }
  /// "Islamic State in the Greater Sahara (ISGS)": letters in brackets behind the words whose initials they are show
  /// where the name ends.
  uint32_t to_acronym(uint32_t i, uint32_t end, uint32_t limit) const {
    if (end == i || draft_.lines[line_].shouting) return end;
    constexpr uint32_t kMost = 12;
    std::string initials;
    for (uint32_t k = i; k < limit && k < i + kMost; ++k) {
      const DraftWord& w = word(k);
      if (w.low == "(" || w.low == "[") {
        if (k <= end || k + 2 >= limit || word(k + 2).low != (w.low == "(" ? ")" : "]") || !word(k + 1).caps)
          return end;
        std::string acronym;
        for (char c : word(k + 1).low) {
          if (c != '.') acronym += c;
        }
        return initials == acronym ? k : end;
      }
      if (w.punct && w.low != "-") return end;
      if (w.cap) initials += w.low[0];
      if (!w.cap && w.tag != Upos::ADP && w.tag != Upos::DET && w.tag != Upos::CCONJ && w.tag != Upos::PART) return end;
    }
    return end;
  }
  /// If words [at, ...) join the run [from, at) to a further capital: where that one ends; else `at`.
  uint32_t over_connector(uint32_t from, uint32_t at, uint32_t limit) const {
    const DraftWord& w = word(at);
    auto named = [&](uint32_t k) { return k < limit && name_word(k, limit, true); };
    if (particle(at)) {
      uint32_t k = at + 1;
      while (k < limit && particle(k) && k < at + 2) ++k;
      return named(k) && w.low != "as" && w.low != "an" ? k + 1 : at;
    }
    const bool headed = has_head(from, at);
    if ((w.low == "of" || w.low == "for" || w.low == "des" || w.low == "to") && headed) {
      uint32_t k = at + 1;
      if (w.low != "des" && k < limit && word(k).low == "the" && named(k + 1)) k += 1;
      if (w.low == "to" || (w.low == "for" && !name_body(from, at))) return at;
      // "the National Guard of NAME NAME": whose guard it is; "the General Staff of LAND's Armed Forces"
      const bool of_man = k == at + 1 && name_body(from, at) && man_begins(k);
      const bool of_owner = k + 2 < limit && word(k + 1).possessive && word(k + 2).cap && in_lexicon(k, k + 1);
      if (w.low == "of" && (of_man || of_owner || titled_person(from, at) || describes_next(k, limit))) return at;
      return named(k) && !draft_.lines[line_].shouting ? k + 1 : at;
    }
    // "Commission on Human Rights"
    if (w.low == "on" && named(at + 1) &&
        (word(at - 1).low == "commission" || word(at - 1).low == "committee" || word(at - 1).low == "council"))
      return at + 2;
    // 'Teresito "Chito" Suganob'
    if (is_quote(w.low) && at > from && at + 3 < limit && named(at + 1) && is_quote(word(at + 2).low) &&
        named(at + 3) && !headed && word(at + 1).space_before == false)
      return at + 4;
    if (w.low == "in" && headed && told_for_aim(from, at)) return over_land(at, limit);
    // "A of B Operation"
    if (w.low == "of" && named(at + 1) && at + 2 < limit && word(at + 2).cap && is_name_head(at + 2)) return at + 3;
    if ((w.low == "and" || w.low == "&") && headed && named(at + 1) &&
        (joins_titles(from, at) || (told_for(from, at) && (acronym_behind(at + 1, limit) || joins_aims(at)))))
      return at + 2;
    if (w.low == "and" && !headed && named(at + 1) && one_body(from, at, limit)) return at + 2;
    // "Patriots for Change", "NATIONALS United for Renewal"
    if (w.low == "for" && !headed && named(at + 1) && is_aim(word(at + 1).low) &&
        (word(at - 1).low == "united" || (at == from + 1 && word(from).low.ends_with("s"))))
      return at + 2;
    // "… United for Renewal and Concord"
    if (w.low == "and" && named(at + 1) && told_for(from, at) && joins_aims(at)) return at + 2;
    if (w.possessive && at > from && at + 1 < limit && lexicon_.joined_possessives.count(word(at - 1).low) &&
        named(at + 1))
      return at + 2;
    // "Workers' Party"
    if (w.low == "'" && at > from && at + 1 < limit && word(at - 1).low.ends_with("s") && named(at + 1) &&
        is_name_head(at + 1))
      return at + 2;
    // "Brigade 12", "Unit 8200"
    if (w.tag == Upos::NUM && !w.low.empty() && w.low.size() <= 5 && w.low[0] >= '0' && w.low[0] <= '9' &&
        is_name_head(at - 1))
      return at + 1;
    // "X (Y) Operation"
    if (w.low == "(" && !headed) {
      uint32_t k = at + 1;
      while (k < limit && k < at + 8 && word(k).low != ")") ++k;
      if (k < limit && word(k).low == ")" && named(k + 1) && is_name_head(k + 1)) return k + 2;
    }
    return at;
  }
  /// "Movement for Concord and Progress": "and" joins what the body stands for.
  bool joins_aims(uint32_t at) const { return is_aim(word(at - 1).low) && is_aim(word(at + 1).low); }
  /// "Concord and Progress Party", "the Islamist and Royalist Front": one body, whose last word tells so.
  bool one_body(uint32_t from, uint32_t at, uint32_t limit) const {
    constexpr uint32_t kMostWords = 4;
    const DraftWord& first = word(from);
    const bool article = from > draft_.lines[line_].first && word(from - 1).low == "the";
    const bool adjective = article && (first.low.ends_with("ist") || first.low.ends_with("ic") ||
                                       first.low.ends_with("tive") || first.low.ends_with("ary"));
    const StateEntry* state = nullptr;
    if (at != from + 1 || !(is_aim(first.low) || adjective) ||
        match_at(draft_, lexicon_.state_words, at + 1, limit, &state) > 0)
      return false;
    uint32_t k = at + 1;
    while (k < limit && k < at + kMostWords && word(k).cap && !word(k).punct && !is_name_head(k)) ++k;
    if (k == at + 1 || k >= limit || k >= at + kMostWords + 1 || !word(k).cap || !is_name_head(k)) return false;
    const auto& head = lexicon_.name_heads.at(word(k).low);
    return (head.type == EntityType::group || head.type == EntityType::organisation) && head.where != 'n' &&
           head.where != 'b';
  }
  /// "the 5th Brigade of the Ukrainian army": the demonym goes with the noun behind it.
  bool describes_next(uint32_t k, uint32_t limit) const {
    const StateEntry* state = nullptr;
    const uint32_t n = k < limit ? match_at(draft_, lexicon_.state_words, k, limit, &state) : 0;
    return n > 0 && state->kind == StateWord::demonym && k + n < limit && !word(k + n).cap &&
           lexicon_.heads.find(word(k + n).low) != nullptr;
  }
  /// "President NAME NAME" of somewhere: the title is behind us and no word of a body stands in the run.
  bool titled_person(uint32_t from, uint32_t to) const {
    uint32_t behind = from;
    for (uint32_t k = from; k < to; ++k) {
      const TitleWord* title = nullptr;
      if (const uint32_t n = match_at(draft_, lexicon_.titles, k, to, &title); n > 0) behind = std::max(behind, k + n);
    }
    return behind > from && behind < to && !name_body(behind, to);
  }
  bool told_for(uint32_t from, uint32_t to) const {
    for (uint32_t k = from; k < to; ++k) {
      if (word(k).low == "for" || word(k).low == "of") return true;
    }
    return false;
  }
  /// "Movement for Democracy", "Front for the Liberation"
  bool told_for_aim(uint32_t from, uint32_t to) const {
    for (uint32_t k = from; k + 1 < to; ++k) {
      if (word(k).low == "for" && is_aim(word(word(k + 1).low == "the" && k + 2 < to ? k + 2 : k + 1).low)) return true;
    }
    return false;
  }
  /// "… for Democracy in LAND", "… for Unity in West Africa": where that ends behind the "in"; else the word `in`.
  uint32_t over_land(uint32_t in, uint32_t limit) const {
    uint32_t k = in + 1;
    if (k < limit && word(k).low == "the") ++k;
    const StateEntry* state = nullptr;
    const uint32_t n = match_at(draft_, lexicon_.state_words, k, limit, &state);
    if (n > 0) return state->kind == StateWord::name && !(k + n < limit && word(k + n).possessive) ? k + n : in;
    return k + 1 < limit && word(k).cap && word(k + 1).low == "africa" ? k + 2 : in;
  }
  /// "… and NAMES (ACRONYM)": the brackets close one long name.
  bool acronym_behind(uint32_t at, uint32_t limit) const {
    uint32_t k = at;
    while (k < limit && k < at + 4 && word(k).cap && !word(k).punct) ++k;
    return k > at && k + 2 < limit && word(k).low == "(" && word(k + 1).caps && word(k + 2).low == ")";
  }
  static bool is_quote(std::string_view low) { return low == "\"" || low == "“" || low == "”"; }
  bool is_name_head(uint32_t i) const { return lexicon_.name_heads.count(word(i).low) > 0; }
  bool has_head(uint32_t from, uint32_t to) const {
    for (uint32_t k = from; k < to; ++k) {
      if (is_name_head(k) || lexicon_.is_title(word(k).low)) return true;
    }
    return false;
  }
  /// "Centre for", "Front for": names that go on with "for".
  bool name_body(uint32_t from, uint32_t to) const {
    for (uint32_t k = from; k < to; ++k) {
      if (is_name_head(k)) return true;
    }
    return false;
  }
  /// "Ministry of Defence and Military Production": "and" inside a name, not between two.
  bool joins_titles(uint32_t from, uint32_t at) const {
    bool of = false;
    for (uint32_t k = from; k < at; ++k) of = of || word(k).low == "of" || word(k).low == "for";
    const StateEntry* state = nullptr;
    const std::string_view first = word(from).low;
    return of && match_at(draft_, lexicon_.state_words, at + 1, at + 3, &state) == 0 &&
           match_before(draft_, lexicon_.state_words, at - 1, from, &state) == 0 &&
           (first == "ministry" || first == "department" || first == "centre" || first == "center" ||
            first == "institute" || first == "minister" || first == "organisation" || first == "organization");
  }

  // ---- cutting a run into names

  void cut(uint32_t a, uint32_t b) {
    while (a < b && word(b - 1).low != ")" && lexicon_.particles.count(word(b - 1).low) && !word(b - 1).cap) --b;
    if (a >= b) return;
    if (names_nobody(a, b) || names_post(draft_, lexicon_, a, b, draft_.lines[line_].last)) return;
    const uint32_t* whole = nullptr;
    if (b - a > 1 && match_known(a, b, &whole) == b - a && cut_at_lexicon(a, b)) return;
    if (cut_at_title(a, b) || cut_at_lexicon(a, b) || cut_at_given_name(a, b) || cut_at_model(a, b)) return;
    // what is left of "GROUP Islamist militants" names nobody
    if (b - a > 1 || !lexicon_.not_names.count(word(a).low)) add(a, b);
  }

  /// "Northland Ivan Petrov": the model sees two names side by side.
  bool cut_at_model(uint32_t a, uint32_t b) {
    if (draft_.seen.empty() || b - a < 3) return false;
    for (uint32_t k = a + 1; k + 1 < b; ++k) {
      const uint32_t left = draft_.seen_at[k - 1], right = draft_.seen_at[k];
      if (left == kNone || right == kNone || left == right) continue;
      if (draft_.seen[left].first != a || draft_.seen[right].last != b || draft_.seen[left].last != k) continue;
      if (draft_.seen[left].type == draft_.seen[right].type) continue;
      cut(a, k);
      cut(k, b);
      return true;
    }
    return false;
  }
  /// "Nobel Prize", "Minsk Agreement": the whole run names neither somebody nor a place.
  bool names_nobody(uint32_t a, uint32_t b) const {
    auto head = lexicon_.name_heads.find(word(b - 1).low);
    if (head == lexicon_.name_heads.end() || head->second.where != 'n' || b - a < 2) return false;
    for (uint32_t k = a; k + 1 < b; ++k) {
      if (is_name_head(k)) return false;  // "Government of National Accord" is somebody
    }
    return true;
  }
  bool body_ends(uint32_t a, uint32_t b) const {
    return b > a && is_name_head(b - 1) && lexicon_.name_heads.at(word(b - 1).low).where != 'f' &&
           lexicon_.name_heads.at(word(b - 1).low).where != 'b' &&
           lexicon_.name_heads.at(word(b - 1).low).where != 'n' && lexicon_.name_heads.at(word(b - 1).low).where != 'x';
  }

  /// "Hassan Sheikh Mohamud": titles that are given to children.
  bool is_name_inside(uint32_t a, uint32_t i, uint32_t b) const {
    static constexpr std::array<std::string_view, 9> kNames = {"sheikh", "sheik",  "imam",   "mullah", "haji",
                                                               "malik",  "prince", "bishop", "marshal"};
    if (i == a || std::find(kNames.begin(), kNames.end(), word(i).low) == kNames.end()) return false;
    // "Julie Bishop": the surname behind a given name
    if (i + 1 >= b) return lexicon_.given_names.count(word(i - 1).low) > 0;
    const TitleWord* title = nullptr;
    const DraftWord& before = word(i - 1);
    return match_at(draft_, lexicon_.titles, i - 1, i, &title) == 0 &&
           (lexicon_.given_names.count(before.low) > 0 || !in_lexicon(i - 1, i)) &&
           !lexicon_.title_modifiers.count(before.low);
  }

  /// "Estado Mayor": Spanish for a general staff, not a mayor.
  bool is_staff(uint32_t a, uint32_t i) const {
    return word(i).low == "mayor" && i > a && (word(i - 1).low == "estado" || word(i - 1).low == "plaza");
  }

  bool cut_at_title(uint32_t a, uint32_t b) {
    for (uint32_t i = a; i < b; ++i) {
      const TitleWord* title = nullptr;
      const uint32_t n = match_at(draft_, lexicon_.titles, i, b, &title);
      if (n == 0) continue;
      if (title->cls == HeadClass::honorific && i + n < b && word(i + n).possessive) continue;  // "Lord's … Army"
      if (word(i).low == "general" && i > a && word(i - 1).low == "secretary") continue;
      if (n == 1 && (is_name_inside(a, i, b) || is_staff(a, i))) continue;
      // "Council of Ministers", "House of Peoples' Representatives"
      if (i > a + 1 && i + n == b && word(i).low.ends_with('s') &&
          (word(i - 1).low == "of" ? is_name_head(i - 2)
                                   : is_name_head(a) && (word(i - 1).possessive || word(i - 1).low == "'")))
        continue;
      const uint32_t after = i + n;
      // "General National Congress", "General Staff of LAND": the title is a part of the name.
      if (after + 1 < b && word(i).low == "general" && is_name_head(after) && word(after + 1).low == "of") return false;
      if (after < b && body_ends(after, b) && title->cls != HeadClass::honorific) {
        if (word(after).low != "of") return false;
      }
      uint32_t from = i;
      while (from > a && lexicon_.title_modifiers.count(word(from - 1).low)) --from;
      // "Victorious Commander", "Outgoing President": what praises or places an office is no name
      const bool adjective = from == a + 1 && word(a).tag == Upos::ADJ && !in_lexicon(a, from) &&
                             !on_the_map(word(a)) && (draft_.seen.empty() || draft_.seen_at[a] == kNone);
      if (a < from && !adjective) cut(a, from);
      if (after < b) {
        if (word(after).low == "of" || word(after).low == "for") {
          uint32_t k = after + 1;
          if (k < b && word(k).low == "the") ++k;
          if (k < b) cut(k, b);
        } else {
          cut(after, b);
        }
      }
      return true;
    }
    return false;
  }

  bool cut_at_lexicon(uint32_t a, uint32_t b) {
    const uint32_t* known = nullptr;
    const uint32_t m = match_known(a, b, &known);
    const StateEntry* state = nullptr;
    const uint32_t n = match_at(draft_, lexicon_.state_words, a, b, &state);
    if (m > 0 && m >= n && !ambiguous(word(a))) {
      if (a + m < b && body_ends(a + m, b)) return false;
      Part& part = add(a, a + m);
      part.known = *known;
      part.type = lexicon_.organisations[*known].type;
      part.typed = true;
      if (a + m < b) cut(a + m, b);
      return true;
    }
    if (n == 0 || ambiguous(word(a))) return find_state_inside(a, b);
    if (a + n < b && belongs(a + n, b)) return false;
    if (state->kind == StateWord::capital && a + n < b) return false;  // a longer name: "Bogota Declaration"
    if (const uint32_t people = people_at(a, n, b, *state); people > 0) {
      Part& group = add(a, a + people);
      group.type = EntityType::group;
      group.typed = true;
      if (a + people < b) cut(a + people, b);
      return true;
    }
    Part& part = add(a, a + n);
    part.demonym = state->kind == StateWord::demonym;
    part.type = state->kind == StateWord::capital ? EntityType::place : EntityType::state;
    part.country = lexicon_.states[state->state].code;
    part.typed = true;
    if (a + n < b) cut(a + n, b);
    return true;
  }
  /// "Bosnian Serb", "ethnic Albanian": a people that is not its namesake's state. Its words, 0 if none.
  uint32_t people_at(uint32_t a, uint32_t n, uint32_t b, const StateEntry& first) const {
    if (first.kind != StateWord::demonym) return 0;
    if (a > draft_.lines[line_].first && word(a - 1).low == "ethnic") return n;
    const StateEntry* second = nullptr;
    const uint32_t m = a + n < b ? match_at(draft_, lexicon_.state_words, a + n, b, &second) : 0;
    return m > 0 && second->kind == StateWord::demonym && second->state != first.state ? n + m : 0;
  }
  /// The words behind a country belong to one name with it: "Libyan National Army", "Sudan Liberation Movement".
  bool belongs(uint32_t from, uint32_t b) const {
    if (body_ends(from, b)) return true;
    for (uint32_t k = from; k < b; ++k) {
      if (word(k).low == "for" && k + 1 < b && word(k - 1).low == "united" && is_aim(word(k + 1).low)) return true;
      if (word(k).low == "of" || word(k).low == "for") return is_name_head(k - 1);
    }
    return false;
  }
  /// "Ministry of Defense Ukraine" stays; "Wagner Russia" too. Only a person behind a known name is cut elsewhere.
  bool find_state_inside(uint32_t, uint32_t) const { return false; }

  /// "Government of Popular Will Karim Hadad": a person's name stands right behind a body's.
  bool cut_at_given_name(uint32_t a, uint32_t b) {
    // "head of REGION Ivan Petrov"
    if (b - a == 3 && a > draft_.lines[line_].first && word(a - 1).low == "of" &&
        !lexicon_.given_names.count(word(a).low) && lexicon_.given_names.count(word(a + 1).low) &&
        draft_.gazetteer.knows_name(word(a).text)) {
      add(a, a + 1);
      cut(a + 1, b);
      return true;
    }
    if (!has_head(a, b) || b - a < 3) return false;
    if (body_ends(a, b)) return false;
    for (uint32_t k = a + 2; k + 1 < b; ++k) {
      if (word(k - 1).low == "of" || word(k - 1).low == "for" || !lexicon_.given_names.count(word(k).low)) continue;
      add(a, k);
      cut(k, b);
      return true;
    }
    // "… Government Fayad Sarhan": the head word ends the body's name.
    for (uint32_t k = a + 1; k + 2 <= b; ++k) {
      if (is_name_head(k - 1) && k - 1 > a && word(k).low != "of" && word(k).low != "for" && word(k).low != "to" &&
          b - k == 2 && word(k).cap && known_surname(b - 1)) {
        add(a, k);
        cut(k, b);
        return true;
      }
    }
    return false;
  }
  bool known_surname(uint32_t i) const {
    auto it = draft_.capital_inside.find(word(i).low);
    return it != draft_.capital_inside.end() && it->second > 1;
  }

  /// "25th division", "93rd mechanised brigade": a number and the word for a formation name it, however written. The
  /// word behind it; `i` if none begins here.
  uint32_t numbered_unit(uint32_t i, uint32_t limit) const {
    if (draft_.part_at[i] != kNone || !is_ordinal(word(i).low)) return i;
    constexpr uint32_t kMostWords = 4;
    for (uint32_t k = i + 1; k < limit && k <= i + kMostWords; ++k) {
      const DraftWord& w = word(k);
      if (w.punct || w.possessive || draft_.part_at[k] != kNone || w.is(WhoLexicon::kFunctionWord)) return i;
      if (is_formation(w.low)) return w.cap ? i : k + 1;  // with a capital it is a name like others
      const bool describes = w.tag == Upos::ADJ || w.tag == Upos::NOUN || w.tag == Upos::PROPN || w.tag == Upos::VERB;
      if (!describes) return i;
    }
    return i;
  }
  /// "25th" of "25th Rifle Brigade"
  bool numbers_unit(uint32_t i, uint32_t b) const {
    const std::string_view low = word(i).low;
    if (draft_.part_at[i] != kNone || !is_name_head(b - 1)) return false;
    return is_ordinal(low) && lexicon_.name_heads.at(word(b - 1).low).type == EntityType::group;
  }

  Part& add(uint32_t a, uint32_t b) {
    if (a > draft_.lines[line_].first && numbers_unit(a - 1, b)) --a;
    Part part;
    part.first = part.name_first = a;
    part.last = part.name_last = b;
    part.head = b - 1;
    part.line = line_;
    part.key = folded_words(draft_, a, b);
    for (uint32_t k = a; k < b; ++k) draft_.part_at[k] = static_cast<uint32_t>(draft_.parts.size());
    draft_.parts.push_back(std::move(part));
    return draft_.parts.back();
  }

  /// The name inside a hyphenated description: "UN" in "UN-backed", "Kyiv" in "pro-Kyiv".
  void find_pieces(uint32_t i, uint32_t start) {
    const DraftWord& w = word(i);
    if (w.punct || !is_modifier(w)) return;
    const std::string_view raw = w.span.of(draft_.document.text);
    size_t from = 0, to = raw.size();
    const size_t dash = w.low.rfind('-');
    Link link = Link::none;
    auto suffix = lexicon_.suffixes.find(w.low.substr(dash + 1));
    if (suffix != lexicon_.suffixes.end()) {
      link = suffix->second;
      to = last_hyphen(raw).first;
    } else {
      link = lexicon_.prefixes.at(w.low.substr(0, w.low.find('-')));
      from = first_hyphen(raw).second;
    }
    if (from >= to) return;
    const std::string_view base = raw.substr(from, to - from);
    size_t peek = 0;
    const char32_t first = next_code_point(base, peek);
    const std::string low = start < i ? folded_words(draft_, start, i) + " " + fold(base) : fold(base);
    const StateEntry* state = lexicon_.state_words.find(low);
    const uint32_t* known = lexicon_.organisation_words.find(low);
    if (known) known = holding(known);
    const bool capital = is_upper(first) || low.starts_with("al-") || low.starts_with("el-");
    if (!capital || (w.opens && !state && !known && !draft_.capital_inside.count(low))) return;
    auto not_name = lexicon_.not_names.find(low);
    if (not_name != lexicon_.not_names.end()) return;
    if (!state && !known && start == i && w.opens && (lexicon_.heads.find(low) || lexicon_.is_title(low)))
      return;  // "State-run"
    Part part;
    part.first = part.name_first = start;
    part.last = part.name_last = i + 1;
    part.head = i;
    part.line = line_;
    part.piece = {start < i ? word(start).span.begin : w.span.begin + static_cast<uint32_t>(from),
                  w.span.begin + static_cast<uint32_t>(to)};
    part.key = low;
    part.link = link;
    if (state) {
      part.type = state->kind == StateWord::capital ? EntityType::place : EntityType::state;
      part.demonym = state->kind == StateWord::demonym;
      part.country = lexicon_.states[state->state].code;
      part.typed = true;
    } else if (known) {
      part.known = *known;
      part.type = lexicon_.organisations[*known].type;
      part.typed = true;
    }
    for (uint32_t k = start; k <= i; ++k) draft_.part_at[k] = static_cast<uint32_t>(draft_.parts.size());
    draft_.parts.push_back(std::move(part));
  }
  Draft& draft_;
  const WhoLexicon& lexicon_;
  const std::vector<DraftWord>& words_;
  uint32_t line_ = 0;
};

}  // namespace

void find_names(Draft& draft) { NameSearch(draft).run(); }

}  // namespace rashomon::who
