// SPDX-License-Identifier: Apache-2.0
// Turns the bench into records: mentions in order, entities with their names, descriptions, titles, sides, and role
// facts. Entities without a mention, and mentions without an entity, are left out. Nothing fails.
#include "record_entities.h"

#include <algorithm>
#include <array>
#include <map>

#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

class Recorder {
 public:
  explicit Recorder(const Draft& draft) : draft_(draft), index_(draft.entities.size(), kNone) {}

  Mentions run() {
    std::vector<uint32_t> order;
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      if (!draft_.parts[p].gone && draft_.parts[p].entity != kNone) order.push_back(p);
    }
    std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
      const Span x = span_of(draft_.parts[a]), y = span_of(draft_.parts[b]);
      return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
    });
    for (uint32_t p : order) add_mention(draft_.parts[p]);
    for (const RoleDraft& role : draft_.role_drafts) {
      if (role.land != kNone) kept(role.land);
    }
    for (uint32_t e = 0; e < out_.entities.size(); ++e) finish(e);
    add_roles();
    return std::move(out_);
  }

 private:
  Span span_of(const Part& x) const { return x.piece.empty() ? words_span(draft_, x.first, x.last) : x.piece; }
  Span name_of(const Part& x) const {
    return x.piece.empty() ? words_span(draft_, x.name_first, x.name_last) : x.piece;
  }
  uint32_t kept(uint32_t local) {
    const uint32_t root = root_of(draft_, local);
    if (root == kNone) return kNone;
    if (index_[root] == kNone) {
      index_[root] = static_cast<uint32_t>(out_.entities.size());
      LocalEntity entity;
      entity.type = draft_.entities[root].type;
      entity.country = draft_.entities[root].country;
      out_.entities.push_back(std::move(entity));
      roots_.push_back(root);
    }
    return index_[root];
  }

  void add_mention(const Part& x) {
    Mention mention;
    mention.span = span_of(x);
    mention.name = name_of(x);
    mention.first = draft_.words[x.first].first;
    mention.last = draft_.words[x.last - 1].last;
    mention.head = draft_.words[x.head].last - 1;
    mention.form = x.form;
    mention.entity = kept(x.entity);
    LocalEntity& entity = out_.entities[mention.entity];
    if (x.known != kNone && entity.side.empty()) entity.side = fold(draft_.lexicon.organisations[x.known].side);
    std::string text(mention.name.of(draft_.document.text));
    if (x.form == MentionForm::name) {
      text = plain_case(x, one_line(text));
      if (!text.empty()) add_once(entity.names, text);
    } else if (x.form == MentionForm::nominal) {
      if (x.shares != kNone) text += ' ' + draft_.words[x.shares].text;
      add_once(entity.nominals, one_line(text));
    }
    for (const std::string& title : x.titles) add_once(entity.titles, one_line(title));
    out_.mentions.push_back(mention);
  }
  /// A wire service's dateline and a headline in capitals shout the names of places: "PORT SUDAN" is Port Sudan.
  std::string plain_case(const Part& x, std::string text) const {
    if (x.type != EntityType::place && x.type != EntityType::facility && x.type != EntityType::state) return text;
    const Span words = words_span(draft_, x.first, x.last);
    const Line& line = draft_.lines[x.line];
    if (!draft_.document.dateline.contains(words) && !line.all_caps && !line.label) return text;
    for (uint32_t k = x.name_first; k < x.name_last; ++k) {
      if (!draft_.words[k].caps || draft_.words[k].text.find('.') != std::string::npos) return text;
    }
    if (draft_.lexicon.organisation_words.find(x.key) || (x.type == EntityType::state && text.size() <= 3)) return text;
    std::string out;
    bool start = true;
    for (size_t at = 0; at < text.size();) {
      const size_t from = at;
      const char32_t c = next_code_point(text, at);
      const std::string_view letter = std::string_view(text).substr(from, at - from);
      out += start ? std::string(letter) : to_lower(letter);
      start = !is_letter(c) && c != '\'' && c != 0x2019;
    }
    return out;
  }
  static std::string one_line(const std::string& text) {
    std::string out;
    bool blank = false;
    for (size_t at = 0; at < text.size();) {
      const size_t from = at;
      if (is_space(next_code_point(text, at))) {
        blank = !out.empty();
        continue;
      }
      if (blank) out += ' ';
      blank = false;
      out.append(text, from, at - from);
    }
    return out;
  }
  static void add_once(std::vector<std::string>& list, const std::string& text) {
    if (list.size() < 64 && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
  }

  void finish(uint32_t e) {
    LocalEntity& entity = out_.entities[e];
    const Note& note = draft_.notes[roots_[e]];
    entity.name = best_name(entity);
    if (note.leader != kNone) entity.leader = index_[root_of(draft_, note.leader)];
    if (note.part_of != kNone) entity.part_of = kept_if_known(note.part_of);
    if (entity.leader == e) entity.leader = kNone;
    if (entity.part_of == e) entity.part_of = kNone;
  }
  uint32_t kept_if_known(uint32_t local) const { return index_[root_of(draft_, local)]; }
  /// A state's own name from the lexicon if the report names it by demonym or capital only; else the longest name.
  std::string best_name(const LocalEntity& entity) const {
    if (entity.type == EntityType::state && !entity.country.empty()) {
      for (const std::string& name : entity.names) {
        if (draft_.lexicon.state_code(fold(name), StateWord::name)) return name;
      }
      for (const Country& country : draft_.lexicon.states) {
        if (country.code == entity.country) return country.name;
      }
    }
    const std::vector<std::string>& from = entity.names.empty() ? entity.nominals : entity.names;
    std::string best;
    int best_rank = -1;
    for (const std::string& name : from) {
      if (entity.names.empty() && from.size() > 1 && is_of_one_fighter(name)) continue;  // "rebel" of "rebel spokesman"
      // "BUNAGANA (Reuters)" is Bunagana
      const bool shouted = entity.type == EntityType::place && name.size() > 3 &&
                           std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
                           std::any_of(from.begin(), from.end(), [&](const std::string& other) {
                             return other != name && fold(other) == fold(name);
                           });
      if (shouted) continue;
      const int rank = entity.names.empty() ? how_telling(name) : 0;
      if (rank > best_rank || (rank == best_rank && name.size() > best.size())) {
        best = name;
        best_rank = rank;
      }
    }
    return best;
  }

  static bool is_of_one_fighter(std::string_view words) {
    static constexpr std::array<std::string_view, 6> kFighters = {"rebel",     "insurgent", "separatist",
                                                                  "guerrilla", "militant",  "loyalist"};
    return std::any_of(kFighters.begin(), kFighters.end(),
                       [&](std::string_view fighter) { return fold(words).ends_with(fighter); });
  }
  /// A description that names somebody tells more than one that points: "X's army" before "its troops".
  static int how_telling(const std::string& description) {
    const std::string first = fold(description.substr(0, description.find(' ')));
    if (first == "its" || first == "their" || first == "his" || first == "her" || first == "our" || first == "whose")
      return 0;
    // "Ethiopian soldiers", "X's army"; a lone "Troops" only opens a sentence
    const bool several = description.find(' ') != std::string::npos;
    if (several && std::any_of(description.begin(), description.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      return 3;
    // "the army" before "12 soldiers"
    const std::string folded = fold(description);
    return folded.ends_with("army") || folded.ends_with("military") || folded.ends_with("armed forces") ? 2 : 1;
  }

  /// "president of the NAME regional state": a land that is no entity of its own is the place that names it.
  uint32_t body_of(const RoleDraft& role) const {
    if (role.organisation == kNone) return kNone;
    const Part& body = draft_.parts[role.organisation];
    if (body.entity != kNone) return kept_if_known(body.entity);
    const bool land = body.type == EntityType::state || body.type == EntityType::place;
    if (!land || body.anchor == kNone || body.link != Link::owns || draft_.parts[body.anchor].demonym) return kNone;
    const Part& name = draft_.parts[body.anchor];
    return name.entity == kNone || name.type != EntityType::place ? kNone : kept_if_known(name.entity);
  }

  /// "the military spokesman": the one army, police or navy of the report's actors; kNone if none or several.
  uint32_t body_in_title(Span words) const {
    static constexpr std::array<std::array<std::string_view, 2>, 3> kBodies = {
        {{"military", "army"}, {"police", "police"}, {"navy", "naval"}}};
    const std::string title = " " + to_lower(words.of(draft_.document.text)) + " ";
    for (const auto& body : kBodies) {
      if (title.find(" " + std::string(body[0]) + " ") == std::string::npos &&
          title.find(" " + std::string(body[1]) + " ") == std::string::npos)
        continue;
      uint32_t found = kNone;
      for (uint32_t e = 0; e < out_.entities.size(); ++e) {
        const LocalEntity& entity = out_.entities[e];
        if (entity.type != EntityType::group || !ends_like(entity, body)) continue;
        if (found != kNone) return kNone;
        found = e;
      }
      return found;
    }
    return kNone;
  }
  static bool ends_like(const LocalEntity& entity, const std::array<std::string_view, 2>& nouns) {
    for (const auto* phrases : {&entity.names, &entity.nominals}) {
      for (const std::string& phrase : *phrases) {
        const std::string low = to_lower(phrase);
        const std::string_view last = std::string_view(low).substr(low.rfind(' ') + 1);
        if (last == nouns[0] || last == nouns[1] || (low.ends_with("armed forces") && nouns[1] == "army")) return true;
      }
    }
    return false;
  }

  void add_roles() {
    std::map<std::pair<uint32_t, std::string>, bool> seen;
    for (const RoleDraft& role : draft_.role_drafts) {
      if (role.person == kNone || role.role.empty()) continue;
      const uint32_t person =
          draft_.parts[role.person].entity == kNone ? kNone : kept_if_known(draft_.parts[role.person].entity);
      if (person == kNone) continue;
      RoleFact fact;
      fact.person = person;
      fact.role = role.role;
      fact.organisation = role.land != kNone ? kept(role.land) : body_of(role);
      fact.span = role.span;
      if (fact.organisation == person) fact.organisation = kNone;
      if (fact.organisation == kNone && role.cls == HeadClass::speaks) fact.organisation = body_in_title(fact.span);
      out_.roles.push_back(fact);
    }
    for (uint32_t e = 0; e < out_.entities.size(); ++e) set_side(e);
  }
  /// Up the chain of "part of" and "led by" to who it all belongs to.
  void set_side(uint32_t e) {
    uint32_t at = e;
    for (int k = 0; k < 8; ++k) {
      const LocalEntity& entity = out_.entities[at];
      const uint32_t up = entity.part_of;
      if (up == kNone || up == at) break;
      at = up;
    }
    if (at != e) out_.entities[e].side = fold(out_.entities[at].name);
  }

  const Draft& draft_;
  std::vector<uint32_t> index_, roots_;
  Mentions out_;
};

}  // namespace

Mentions record_entities(const Draft& draft) { return Recorder(draft).run(); }

}  // namespace rashomon::who
