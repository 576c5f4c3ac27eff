// SPDX-License-Identifier: Apache-2.0
// Whose a role is where no words beside it say so: "spokesman NAME said" is the voice of the body that spoke last, a
// company's chief executive heads the company just told of, a district's governor the district. Takes the drafts of
// roles and parts that references are resolved for; gives RoleDraft::land. Looks back over some lines a role, so cost
// is linear in roles. Nothing fails.
#include <algorithm>
#include <array>

#include "draft.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kLinesBack = 2;      // sentences before the role's own
constexpr uint32_t kDistrictLines = 3;  // a district is told of for longer
constexpr size_t kMostRoles = 2000;     // that are looked for in one report

class Bodies {
 public:
  explicit Bodies(Draft& draft) : draft_(draft) {
    by_line_.resize(draft.lines.size());
    for (uint32_t p = 0; p < draft.parts.size(); ++p) {
      const Part& x = draft.parts[p];
      if (!x.gone && x.entity != kNone && x.form != MentionForm::pronoun) by_line_[x.line].push_back(p);
    }
    for (std::vector<uint32_t>& parts : by_line_) {
      std::stable_sort(parts.begin(), parts.end(),
                       [&](uint32_t a, uint32_t b) { return draft.parts[a].first < draft.parts[b].first; });
    }
  }

  void run() {
    size_t looked = 0;
    for (RoleDraft& role : draft_.role_drafts) {
      if (role.person == kNone || role.organisation != kNone || role.land != kNone || ++looked > kMostRoles) continue;
      const Part& man = draft_.parts[role.person];
      if (man.gone || man.entity == kNone || man.form != MentionForm::name || has_body(role)) continue;
      if (role.cls == HeadClass::speaks && only_title(role)) role.land = spoke_last(man);
      if (role.role == "chief executive" && only_title(role) && stands_before(role, man))
        role.land = company_before(man);
      if (heads_district(role)) role.land = district_before(man);
      if (role.role == "governor" && acts(role)) role.land = governed_before(role);
    }
  }

 private:
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  const Part& part(uint32_t p) const { return draft_.parts[p]; }

  /// Another role of his tells whose he is.
  bool has_body(const RoleDraft& role) const {
    const uint32_t man = root_of(draft_, part(role.person).entity);
    return std::any_of(draft_.role_drafts.begin(), draft_.role_drafts.end(), [&](const RoleDraft& other) {
      return other.organisation != kNone && other.person != kNone && other.role == role.role &&
             part(other.person).entity != kNone && root_of(draft_, part(other.person).entity) == man;
    });
  }
  /// The role's words are its noun, an article and the name, and no body, branch or land.
  bool only_title(const RoleDraft& role) const {
    static constexpr std::array<std::string_view, 8> kPlain = {"a",     "the",  "its", "another",
                                                               "chief", "main", ",",   "his"};
    const Part& man = part(role.person);
    const Line& line = draft_.lines[man.line];
    for (uint32_t i = line.first; i < line.last; ++i) {
      const DraftWord& w = word(i);
      if (!role.span.contains(w.span) || (i >= man.name_first && i < man.name_last)) continue;
      if (std::find(kPlain.begin(), kPlain.end(), w.low) != kPlain.end()) continue;
      const TitleWord* title = nullptr;
      if (match_at(draft_, draft_.lexicon.titles, i, line.last, &title) > 0) continue;
      if (i > line.first && match_before(draft_, draft_.lexicon.titles, i, line.first, &title) > 0) continue;
      return false;
    }
    return true;
  }
  /// "chief executive NAME", not "NAME, the chief executive", who may be a government's.
  bool stands_before(const RoleDraft& role, const Part& man) const {
    return man.name_first > 0 && role.span.begin < word(man.name_first).span.begin && !word(man.name_first - 1).punct;
  }
  bool is_body(const Part& x) const {
    const EntityType type = draft_.entities[root_of(draft_, x.entity)].type;
    if (type != EntityType::group && type != EntityType::organisation) return false;
    return !(x.known != kNone && draft_.lexicon.organisations[x.known].agency) && x.cls != HeadClass::generic;
  }
  /// "BODY said", "according to BODY", "BODY, which said".
  bool speaks(const Part& x) const {
    const Line& line = draft_.lines[x.line];
    uint32_t at = x.last;
    // "the ministry in TOWN said"
    if (at + 2 < line.last && word(at).low == "in" && draft_.part_at[at + 1] != kNone) {
      at = draft_.parts[draft_.part_at[at + 1]].last;
    }
    while (at < line.last && (word(at).tag == Upos::AUX || word(at).tag == Upos::ADV) && at < x.last + 8) ++at;
    if (at < line.last && draft_.lexicon.says.count(word(at).low)) return word(at).tag != Upos::NOUN;  // "army claims"
    return x.first >= line.first + 2 && word(x.first - 1).low == "to" && word(x.first - 2).low == "according";
  }
  /// The body that spoke last, in the man's own sentence or one just before.
  uint32_t spoke_last(const Part& man) const {
    const uint32_t first = man.line > kLinesBack ? man.line - kLinesBack : 0;
    for (uint32_t l = man.line + 1; l-- > first;) {
      for (size_t k = by_line_[l].size(); k-- > 0;) {
        const Part& x = part(by_line_[l][k]);
        if (l == man.line && x.first >= man.first) continue;
        if (is_body(x) && x.piece.empty() && speaks(x)) return root_of(draft_, x.entity);
        if (const uint32_t whose = spoken_for(by_line_[l][k]); whose != kNone && speaks(x)) return whose;
      }
    }
    return kNone;
  }
  /// "a rebel spokesman denied": whose voice the man is; kNone if the text does not tell.
  uint32_t spoken_for(uint32_t man) const {
    for (const RoleDraft& role : draft_.role_drafts) {
      if (role.person != man || role.cls != HeadClass::speaks || role.organisation == kNone) continue;
      const uint32_t body = part(role.organisation).entity;
      if (body != kNone) return root_of(draft_, body);
    }
    return kNone;
  }
  /// The body with a name that the man's sentence, or the one before, begins with.
  uint32_t company_before(const Part& man) const {
    const uint32_t first = man.line > 0 ? man.line - 1 : 0;
    for (uint32_t l = man.line + 1; l-- > first;) {
      for (const uint32_t p : by_line_[l]) {
        const Part& x = part(p);
        if (l == man.line && x.first >= man.first) break;
        if (x.form == MentionForm::name && x.piece.empty() && is_body(x) && !x.demonym)
          return root_of(draft_, x.entity);
      }
    }
    return kNone;
  }
  /// "NAME is acting governor"
  bool acts(const RoleDraft& role) const {
    const Part& man = part(role.person);
    const Line& line = draft_.lines[man.line];
    for (uint32_t i = line.first; i < line.last; ++i) {
      if (role.span.contains(word(i).span) && (word(i).low == "acting" || word(i).low == "interim")) return true;
    }
    return false;
  }
  /// The place of which another man is told to be governor, in the lines just before.
  uint32_t governed_before(const RoleDraft& acting) const {
    const uint32_t line = part(acting.person).line;
    for (const RoleDraft& other : draft_.role_drafts) {
      if (other.role != "governor" || other.organisation == kNone || other.person == kNone) continue;
      const Part& place = part(other.organisation);
      if (place.line > line || line - place.line > kDistrictLines || place.entity == kNone) continue;
      if (draft_.entities[root_of(draft_, place.entity)].type == EntityType::place)
        return root_of(draft_, place.entity);
    }
    return kNone;
  }
  /// "district governor NAME", "NAME, the district chief".
  bool heads_district(const RoleDraft& role) const {
    static constexpr std::array<std::string_view, 5> kHeads = {"governor", "chief", "head", "administrator",
                                                               "commissioner"};
    const Part& man = part(role.person);
    const Line& line = draft_.lines[man.line];
    for (uint32_t i = line.first; i + 1 < line.last; ++i) {
      if (!role.span.contains(word(i).span) || word(i).low != "district") continue;
      const std::string_view head = word(i + 1).low;
      const bool was = i > line.first && (word(i - 1).low == "former" || word(i - 1).low == "deputy");
      return !was && std::find(kHeads.begin(), kHeads.end(), head) != kHeads.end();
    }
    return false;
  }
  /// The place told of last that may be a district: not where somebody speaks, not a whole province.
  uint32_t district_before(const Part& man) const {
    const uint32_t first = man.line > kDistrictLines ? man.line - kDistrictLines : 0;
    for (uint32_t l = man.line + 1; l-- > first;) {
      for (size_t k = by_line_[l].size(); k-- > 0;) {
        const Part& x = part(by_line_[l][k]);
        if ((l == man.line && x.first >= man.first) || x.form != MentionForm::name || !x.piece.empty()) continue;
        if (draft_.entities[root_of(draft_, x.entity)].type != EntityType::place || whole_province(x)) continue;
        if (draft_.document.dateline.contains(words_span(draft_, x.first, x.last))) continue;
        return root_of(draft_, x.entity);
      }
    }
    return kNone;
  }
  bool whole_province(const Part& x) const {
    const std::string_view last = word(x.last - 1).low;
    return last == "province" || last == "state" || last == "region" || last == "governorate" || last == "oblast";
  }

  Draft& draft_;
  std::vector<std::vector<uint32_t>> by_line_;  // parts with an entity, in the order of words
};

}  // namespace

void give_bodies(Draft& draft) { Bodies(draft).run(); }

}  // namespace rashomon::who
