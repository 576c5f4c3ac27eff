// SPDX-License-Identifier: Apache-2.0
// Resolves what has no entity yet: pronouns and definite descriptions. The idea is the salience of Lappin and Leass
// (1994), "An algorithm for pronominal anaphora resolution", Computational Linguistics 20(4), in a small form:
// candidates of the right type and number in this sentence and the few before it are weighed by recency, by being a
// subject, and by what is special to news: who speaks for a body says "we" and "they" of that body. What stays unsure
// stays unresolved.
#include <algorithm>
#include <map>
#include <set>

#include "draft.h"
#include "held_roles.h"
#include "judge_subject.h"
#include "part_words.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kLeadLines = 12;  // a headline's words are taken up again in so many lines
constexpr size_t kMostRoles = 512;   // roles of one report that references are resolved by
constexpr uint32_t kWindow = 120;    // candidates looked at for one reference: bounds the cost
constexpr int kGroundActs = 10;      // points off for a place that would act: two sentences and more

class References {
 public:
  explicit References(Draft& draft)
      : draft_(draft),
        lexicon_(draft.lexicon),
        held_(draft),
        ending_(draft.words.size(), kNone),
        next_ending_(draft.parts.size(), kNone) {}

  void run() {
    order_parts();
    note_voices();
    note_parties();
    note_fellows();
    note_serving();
    for (uint32_t index = 0; index < order_.size(); ++index) {
      const uint32_t p = order_[index];
      Part& x = part(p);
      if (x.entity != kNone) continue;
      const uint32_t found = resolve(p, index);
      if (found == kNone) continue;
      x.entity = found;
      held_.note_heading(x);
      if (x.form == MentionForm::pronoun) x.type = draft_.entities[root_of(draft_, found)].type;
    }
  }

 private:
  Part& part(uint32_t p) { return draft_.parts[p]; }
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  uint32_t entity(const Part& x) const { return root_of(draft_, x.entity); }

  void order_parts() {
    for (uint32_t p = 0; p < draft_.parts.size(); ++p) {
      if (!part(p).gone) order_.push_back(p);
    }
    std::stable_sort(order_.begin(), order_.end(), [&](uint32_t a, uint32_t b) {
      return part(a).head != part(b).head ? part(a).head < part(b).head
                                          : part(a).last - part(a).first < part(b).last - part(b).first;
    });
    for (uint32_t p : order_) {
      // The widest first, the others behind it.
      uint32_t& slot = ending_[part(p).last - 1];
      if (slot == kNone || part(slot).first > part(p).first) {
        next_ending_[p] = slot;
        slot = p;
      } else {
        next_ending_[p] = next_ending_[slot];
        next_ending_[slot] = p;
      }
    }
  }
  /// Who speaks for whom, so that "the spokesman said they …" can be read.
  void note_voices() {
    for (uint32_t p : order_) {
      const Part& x = part(p);
      if (x.possessor != kNone && x.type == EntityType::person &&
          (x.cls == HeadClass::speaks || x.cls == HeadClass::leads))
        speaks_or_leads_.insert(x.possessor);
    }
    for (const RoleDraft& role : draft_.role_drafts) {
      if (role.cls != HeadClass::speaks || role.person == kNone || role.organisation == kNone) continue;
      if (voices_.size() < kMostRoles) voices_.push_back(role);
    }
  }
  uint32_t spoken_for(uint32_t person_entity) const {
    if (person_entity == kNone) return kNone;
    for (const RoleDraft& role : voices_) {
      if (entity(draft_.parts[role.person]) == person_entity) return entity(draft_.parts[role.organisation]);
    }
    return kNone;
  }

  uint32_t resolve(uint32_t p, uint32_t index) {
    const Part& x = part(p);
    if (x.form == MentionForm::pronoun) return pronoun(p, index);
    if (x.form == MentionForm::name) return kNone;
    switch (x.type) {
      case EntityType::person: return person(p, index);
      case EntityType::place:
      case EntityType::facility: return place(p, index);
      case EntityType::state: return country(p, index);
      default: return body(p, index);
    }
  }

  // ---- candidates

  bool subject(const Part& x) const {
    const Token& head = draft_.analysis.tokens[word(x.head).last - 1];
    if (head.relation == Deprel::nsubj || head.relation == Deprel::nsubj_pass) return true;
    if (draft_.analysis.sentences[draft_.lines[x.line].sentence].parsed) return false;
    return x.last < draft_.lines[x.line].last && (word(x.last).tag == Upos::VERB || word(x.last).tag == Upos::AUX);
  }

  /// The best candidate before order_[index] that `accept` takes, by recency and subject.
  template <typename Accept>
  uint32_t nearest(uint32_t index, uint32_t lines_back, Accept accept) {
    return nearest(index, lines_back, accept, [](const Part&) { return 0; });
  }
  /// The same, with what else speaks for a candidate, in points (a sentence further off costs four).
  template <typename Accept, typename Bonus>
  uint32_t nearest(uint32_t index, uint32_t lines_back, Accept accept, Bonus bonus) {
    const Part& x = part(order_[index]);
    int best = 0;
    uint32_t found = kNone;
    for (uint32_t k = index, seen = 0; k-- > 0 && seen < kWindow; ++seen) {
      const Part& y = part(order_[k]);
      if (x.line - y.line > lines_back) break;
      if (y.entity == kNone ||
          (y.first <= x.first && x.last <= y.last && order_[k] != order_[index] && y.head >= x.head))
        continue;
      if (!accept(y)) continue;
      int score = 20 - static_cast<int>(std::min<uint32_t>(x.line - y.line, 6)) * 4 -
                  static_cast<int>(std::min<uint32_t>(seen / 3, 6));
      if (subject(y)) score += 6;
      if (!y.piece.empty() || y.demonym) score -= 9;
      if (y.type == EntityType::place && !y.country.empty() && y.country != draft_.theatre) score -= 8;
      if (inside_other(y)) score -= 3;
      score += bonus(y);
      if (score > best) {
        best = score;
        found = entity(y);
      }
    }
    return found;
  }
  /// A possessor or a name inside a longer phrase is less at hand than the phrase.
  bool inside_other(const Part& y) const { return y.last < draft_.lines[y.line].last && word(y.last).possessive; }

  // ---- pronouns

  uint32_t pronoun(uint32_t p, uint32_t index) {
    const Part& x = part(p);
    const std::string& low = x.key;
    if (low == "who" || low == "which" || low == "whose" || low == "whom" || low == "that") return relative(p);
    if (low == "it" && pleonastic(draft_, x)) return kNone;
    if (x.first > draft_.lines[x.line].first && x.type != EntityType::person) {
      const std::string_view before = word(x.first - 1).low;
      if (low == "it" && (before == "from" || before == "in" || before == "into" || before == "inside" ||
                          before == "near" || before == "toward" || before == "towards" || before == "around")) {
        return nearest(index, 1, is_ground);
      }
      if (low == "it" && takes_ground(lexicon_, before))  // "Government fighters took it from the rebels"
        return nearest(index, 2, [](const Part& y) { return is_ground(y) && !y.plural; });
      // "deprives the rebels of their base"
      if (before == "of" && x.first > draft_.lines[x.line].first + 1 && ending_[x.first - 2] != kNone) {
        const Part& owner = part(ending_[x.first - 2]);
        if (owner.entity != kNone && (owner.type == EntityType::group || owner.type == EntityType::state)) {
          return entity(owner);
        }
      }
    }
    const bool man = x.type == EntityType::person && x.typed;
    const uint32_t speaker = speaker_before(x);
    if (man) {
      return nearest(index, 2, [](const Part& y) { return y.type == EntityType::person && !y.plural; });
    }
    if (speaker != kNone) {
      const Part& s = part(speaker);
      if (s.type == EntityType::person) {
        uint32_t behalf = spoken_for(entity(s));
        // his leader's spokesman says "it" of the body that the leader heads
        if (behalf != kNone && draft_.entities[behalf].type == EntityType::person && !x.plural)
          behalf = led_by(behalf) != kNone && led_by(behalf) != behalf ? led_by(behalf) : held_.headed_by(behalf);
        if (behalf != kNone) return behalf;
      } else if (s.entity != kNone && (x.plural ? plural_like(s) : true)) {
        return entity(s);
      }
    }
    if (x.plural) {
      return nearest(index, 2, [&](const Part& y) {
        return y.type == EntityType::group || (y.plural && plural_like(y)) ||
               (y.type == EntityType::equipment && y.plural);
      });
    }
    if (const PartOfTown of = low == "its" ? part_of_town(draft_, x) : PartOfTown::none; of != PartOfTown::none) {
      const auto acts = [](const Part& y) { return !is_ground(y) && y.type != EntityType::person; };
      const bool may = of == PartOfTown::ground || nearest(index, 0, acts) == kNone;
      const uint32_t town = may ? nearest(index, 2, is_town) : kNone;  // "air raids on its southern edge"
      if (town != kNone) return town;
    }
    if (low == "its" && speaks_or_leads_.count(p)) {  // "its spokesman": who has one acts
      const auto acts = [](const Part& y) {
        return (y.type == EntityType::group || y.type == EntityType::organisation || y.type == EntityType::state) &&
               !(y.plural && y.form == MentionForm::nominal && y.cls == HeadClass::officials);
      };
      // what the sentence before is about, not what a clause inside of it is about
      const auto leads_sentence = [&](const Part& y) {
        return y.line < x.line && is_main_subject(draft_.analysis, word(y.head).last - 1) ? 4 : 0;
      };
      const uint32_t near = nearest(index, 1, acts, leads_sentence);
      return near != kNone ? near : nearest(index, 2, acts, leads_sentence);
    }
    const uint32_t doer = low == "it" ? doer_to(x) : kNone;
    const bool active = low == "it" && acts_on_something(draft_.analysis, word(x.head).last - 1);
    return nearest(
        index, 1,
        [&](const Part& y) {
          // "officials blamed the FRONT. Its spokesman": many men are no "it"
          if (y.plural && y.form == MentionForm::nominal && y.cls == HeadClass::officials) return false;
          return y.type != EntityType::person && !(y.plural && y.type != EntityType::group) &&
                 (doer == kNone || entity(y) != doer) &&
                 !is_told_of_by(draft_.analysis, word(y.head).last - 1, word(x.head).last - 1);
        },
        [&](const Part& y) {
          return active && (y.type == EntityType::place || y.type == EntityType::facility) ? -kGroundActs : 0;
        });
  }
  /// Who does something to the pronoun: "the army shelled it" shells something else than itself.
  uint32_t doer_to(const Part& x) {
    const Line& line = draft_.lines[x.line];
    if (x.first == line.first || draft_.analysis.tokens[word(x.head).last - 1].relation != Deprel::obj) return kNone;
    const uint32_t doer = subject_of(draft_, ending_, x.first - 1, line, kWindow);
    return doer == kNone ? kNone : entity(part(doer));
  }
  /// The subject of a verb of saying that stands before the pronoun in its sentence: "X said they".
  uint32_t speaker_before(const Part& x) {
    const Line& line = draft_.lines[x.line];
    const uint32_t from = x.first - std::min(x.first - line.first, kWindow);
    for (uint32_t i = x.first; i-- > from;) {
      if (!lexicon_.says.count(word(i).low)) continue;
      const uint32_t by_tree = subject_of(draft_, ending_, i, line, kWindow);
      if (by_tree != kNone) return with_apposition(by_tree);
      // The widest mention that ends before the verb and is its subject.
      for (uint32_t k = i; k-- > from;) {
        if (word(k).low == "," || word(k).tag == Upos::AUX || word(k).tag == Upos::ADV || word(k).tag == Upos::NOUN) {
          if (ending_[k] == kNone) continue;
        }
        const uint32_t p = ending_[k];
        if (p == kNone) return kNone;
        return with_apposition(p);
      }
    }
    return kNone;
  }
  /// "NAME, a spokesman for Y, said": the speaker is NAME.
  uint32_t with_apposition(uint32_t p) const {
    for (const RoleDraft& role : voices_) {
      if (role.person == kNone || draft_.parts[role.person].line != draft_.parts[p].line) continue;
      if (role.organisation == p || role.span.contains(words_span(draft_, draft_.parts[p].first, draft_.parts[p].last)))
        return role.person;
    }
    return p;
  }
  uint32_t relative(uint32_t p) {
    const Part& x = part(p);
    const Line& line = draft_.lines[x.line];
    uint32_t k = x.first;
    if (k > line.first && word(k - 1).low == ",") --k;
    if (k > line.first + 3 && word(k - 1).low == ")" && word(k - 3).low == "(") k -= 3;  // "NAME (ACRONYM), which"
    if (k == line.first) return kNone;
    const bool who = x.key == "who" || x.key == "whom";
    uint32_t wide = ending_[k - 1];
    if (wide == kNone) return kNone;
    uint32_t best = kNone;
    for (uint32_t q = wide; q != kNone; q = next_ending_[q]) {
      const Part& y = part(q);
      if (y.entity == kNone || q == p) continue;
      const bool fits = x.key == "whose" || x.key == "that" ? true
                        : who                               ? y.type == EntityType::person || y.plural
                                                            : y.type != EntityType::person;
      if (!fits) continue;
      if (best == kNone ||
          (who ? part(best).type != EntityType::person && y.type == EntityType::person : part(best).first > y.first))
        best = q;
    }
    if (best != kNone && k == x.first && !who) {
      const uint32_t noun = described_by(draft_, ending_, next_ending_, part(best));
      if (noun != kNone) return entity(part(noun));
    }
    return best == kNone ? kNone : entity(part(best));
  }

  // ---- descriptions

  uint32_t owner_entity(const Part& x) { return x.possessor == kNone ? kNone : entity(part(x.possessor)); }

  uint32_t person(uint32_t p, uint32_t index) {
    const Part& x = part(p);
    const std::string& role = x.role;
    if (x.definite && held_.of_nobody_known(p)) return kNone;
    const uint32_t of = held_.told_body(p);
    if (of != kNone && x.definite) {  // "the president of X" is X's
      const uint32_t holder = held_.holder_of(role, of);
      if (holder != kNone) return holder;
      const uint32_t unsure = held_.with_role(role, words_span(draft_, x.first, x.last).begin);
      return unsure != kNone && !held_.serves_another(unsure, of) ? unsure : new_entity(draft_, EntityType::person);
    }
    if (x.definite && x.possessor == kNone && x.anchor == kNone) {
      const uint32_t by_role = held_.with_role(role, words_span(draft_, x.first, x.last).begin);
      if (by_role != kNone) return by_role;
      if (x.cls == HeadClass::rank || x.cls == HeadClass::leads) {
        const uint32_t near = nearest(index, 2, [&](const Part& y) {
          return y.type == EntityType::person && y.form == MentionForm::name && !y.titles.empty();
        });
        if (near != kNone) return near;
      }
      if (x.cls == HeadClass::office && x.mods.empty()) {
        // "the president" behind a sentence about one man
        const uint32_t near = nearest(index, 1, [&](const Part& y) {
          return y.type == EntityType::person && y.form == MentionForm::name && y.titles.empty() && y.line < x.line &&
                 subject(y);
        });
        if (near != kNone) return near;
      }
    }
    if (x.indefinite && x.anchor == kNone && x.possessor == kNone && x.cls == HeadClass::speaks) {
      // "a spokesman for the group" is nobody who speaks for another
      const uint32_t by_role = only_voice(of);
      if (by_role != kNone && (of != kNone || !leads_on(draft_, x))) return by_role;
    }
    const uint32_t body = x.possessor != kNone ? x.possessor : x.anchor;
    if (body != kNone) {
      const uint32_t holder = held_.holder_of(role, entity(part(body)));
      if (holder != kNone) return holder;
    }
    if (x.cls == HeadClass::word || x.cls == HeadClass::expert || (x.role == "head" || x.role == "director"))
      return kNone;
    if (body == kNone) return kNone;
    const uint32_t e = new_entity(draft_, EntityType::person);
    return e;
  }
  /// The one who is named as a spokesman, for `body` if that is known.
  uint32_t only_voice(uint32_t body) const {
    uint32_t found = kNone;
    for (const RoleDraft& r : voices_) {
      const uint32_t e = entity(draft_.parts[r.person]);
      if (e == kNone || draft_.parts[r.person].form != MentionForm::name) continue;
      if (body != kNone && entity(draft_.parts[r.organisation]) != body) continue;
      if (found != kNone && found != e) return kNone;
      found = e;
    }
    return found;
  }

  uint32_t place(uint32_t p, uint32_t index) {
    const Part& x = part(p);
    if (x.plural || stands_by_itself(draft_, x)) return kNone;
    const std::string_view head = word(x.head).low;
    if (head == "capital") return capital(x);
    auto same_kind = [&](const Part& y) {
      if (qualifies(draft_, y) ||
          (x.cls == HeadClass::town && head != "city" && lexicon_.state_code(y.key, StateWord::capital)))
        return false;
      if (y.form != MentionForm::name || !y.piece.empty() || y.demonym) return false;
      if (x.type == EntityType::facility)
        return y.type == EntityType::facility && (y.cls == x.cls || y.cls == HeadClass::none);
      if (x.cls == HeadClass::town)
        return y.type == EntityType::place && y.cls != HeadClass::area && !of_other_size(draft_, y, head);
      return y.type == EntityType::place && y.cls == x.cls && same_noun(draft_, y, head);
    };
    if (x.indefinite || (x.possessor != kNone && !x.indefinite && x.type == EntityType::facility)) {
      // the lead's "a key town" is the headline's "key town"
      const auto same_words = [&](const Part& y) {
        return y.form == MentionForm::nominal && y.type == x.type && !y.mods.empty() && y.mods == x.mods &&
               word(y.head).low == head;
      };
      const uint32_t headline = nearest(index, 8, same_words, [](const Part&) { return 40; });
      if (headline != kNone && x.line < kLeadLines) return headline;
      return only_later(p, index, same_kind);
    }
    if (!x.definite) return only_later(p, index, same_kind);
    const uint32_t near = nearest(index, 8, same_kind, [&](const Part& y) { return how_fitting(y, head); });
    if (near != kNone) return near;
    return only_later(p, index, same_kind);
  }
  /// "our forces" are those of whom the speaker speaks for; a report's own "our" stays open.
  uint32_t ours(const Part& x) {
    if (!is_force_class(x.cls) && x.cls != HeadClass::government) return kNone;
    const uint32_t voice = speaker_before(x);
    uint32_t side = voice == kNone ? kNone : entity(part(voice));
    if (side != kNone && spoken_for(side) != kNone) side = spoken_for(side);
    return side != kNone && draft_.entities[side].acts_as_one() ? side : kNone;
  }
  /// "the town" is the one called a town, and the one that the report keeps speaking of; it is not where somebody spoke
  /// to reporters.
  int how_fitting(const Part& y, std::string_view head) {
    int points = std::min(place_counts_[entity(y)], 4) + (same_noun(draft_, y, head) ? 8 : 0);
    const Line& line = draft_.lines[y.line];
    if (y.first == line.first) return points;
    const std::string_view before = word(y.first - 1).low;
    if (before != "in" && before != "from" && before != "at") return points;
    for (uint32_t k = y.first - 1; k > line.first && k + 5 > y.first;) {
      if (const std::string_view low = word(--k).low; lexicon_.says.count(low) || is_audience(low)) return points - 16;
    }
    return points;
  }
  /// News names late what its lead describes: "a key bridge …" is the one bridge that the report names.
  template <typename Accept>
  uint32_t only_later(uint32_t p, uint32_t index, Accept accept) {
    const Part& x = part(p);
    if (x.cls == HeadClass::none || x.cls == HeadClass::area || x.cls == HeadClass::road ||
        x.cls == HeadClass::building)
      return kNone;
    uint32_t found = kNone;
    for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
      const Part& y = part(order_[k]);
      if (y.line > x.line + 6) break;
      if (y.entity == kNone || !accept(y)) continue;
      if (x.cls == HeadClass::town && !same_noun(draft_, y, word(x.head).low)) continue;
      if (found != kNone && found != entity(y)) return kNone;
      found = entity(y);
    }
    return found;
  }
  uint32_t capital(const Part& x) {
    std::string country = draft_.theatre;
    for (uint32_t other : {x.possessor, x.anchor}) {
      if (other != kNone && !part(other).country.empty()) country = part(other).country;
    }
    for (uint32_t q : capitals_) {
      const Part& y = part(q);
      if (y.country == country && y.entity != kNone && draft_.entities[entity(y)].type == EntityType::place &&
          lexicon_.state_code(y.key, StateWord::capital))
        return entity(y);
    }
    return kNone;
  }
  uint32_t country(uint32_t p, uint32_t index) {
    const Part& x = part(p);
    if (!x.definite || x.plural || unrecognised(x)) return kNone;
    if (word(x.head).low == "republic") return kNone;  // which one, a land or a part of it, is not told
    const uint32_t here = nearest(index, 0, [&](const Part& y) {
      return y.type == EntityType::state && y.form == MentionForm::name && !y.demonym && y.piece.empty();
    });
    if (here != kNone) return here;
    return draft_.theatre.empty() ? kNone : state_entity(draft_, draft_.theatre);
  }

  uint32_t body(uint32_t p, uint32_t index) {
    Part& x = part(p);
    if (x.type == EntityType::equipment) return equipment(p, index);
    if (x.cls == HeadClass::firm) return kNone;
    if (word(x.first).low == "our" || word(x.first).low == "my") return ours(x);
    if (const std::string whole = split_from(draft_, x); !whole.empty()) {
      auto [known, fresh] = described_.emplace("faction of " + whole, kNone);
      if (fresh) known->second = new_entity(draft_, EntityType::group);
      return root_of(draft_, known->second);
    }
    const uint32_t owner = x.anchor != kNone && x.link != Link::backs && x.link != Link::made &&
                                   x.link != Link::based && x.link != Link::against
                               ? entity(part(x.anchor))
                               : owner_entity(x);
    const bool rivals = x.cls == HeadClass::rival ||
                        (owner == kNone && std::any_of(x.mods.begin(), x.mods.end(), [](const std::string& mod) {
                           return mod == "rival" || mod == "opposing" || mod == "enemy";
                         }));
    if (rivals) {
      const bool state = owner != kNone && draft_.entities[owner].type == EntityType::state;
      return rival(owner != kNone && !state ? owner : nearest(index, 0, [&](const Part& y) {
        return y.type == EntityType::group || y.type == EntityType::person;
      }));
    }
    if (owner != kNone) return owned(x, owner);
    if (x.cls == HeadClass::ally || x.cls == HeadClass::officials || !x.definite) return described(p, index);
    if (is_of_several_states(x)) return several_states(index);
    const std::string_view head = word(x.head).low;
    // "the troops" in the words of a spokesman are those he speaks for; no one calls his own side rebels.
    const uint32_t voice = speaker_before(x);
    uint32_t side = voice == kNone ? kNone : entity(part(voice));
    if (side != kNone && spoken_for(side) != kNone) side = spoken_for(side);
    const bool own = side != kNone && draft_.entities[side].acts_as_one();
    if (own && x.cls == HeadClass::force && x.plural && x.mods.empty()) return side;
    if (is_branch(draft_, x)) {
      const std::string_view kind = word(x.head - 1).low;
      const uint32_t told = nearest(index, 10, [&](const Part& y) {
        return y.type == EntityType::group && is_branch(draft_, y) && word(y.head - 1).low == kind;
      });
      if (told != kNone) return told;
      auto [known, fresh] = described_.emplace(std::string(kind) + " force", kNone);
      if (fresh) {
        known->second = new_entity(draft_, EntityType::group);
        draft_.notes[known->second].official = true;
      }
      return root_of(draft_, known->second);
    }
    const bool alliance = head == "coalition" || head == "alliance";
    const bool shapeless = head == "group" || head == "movement" || head == "faction" || is_hostile(draft_, x);
    const bool other = x.cls == HeadClass::irregular || head == "militia" || head == "militias";
    const uint32_t actor = other || shapeless ? actor_on(x) : kNone;
    if (shapeless && in_headline(draft_, x) && x.mods.empty() && x.last < draft_.lines[x.line].last &&
        lexicon_.says.count(word(x.last).low))
      return later_speaker(index);
    const uint32_t literal = x.cls == HeadClass::government ? kNone : nearest(index, 10, [&](const Part& y) {
      return (y.type == EntityType::group || y.type == EntityType::organisation) && y.form != MentionForm::pronoun &&
             is_called(draft_, y, head) && agree(x, y) && !other_office(draft_, x, y) &&
             !(other && own && camp(entity(y)) == camp(side)) &&
             (x.cls != HeadClass::generic || head == "coalition" || head == "alliance");
    });
    if (literal != kNone) return literal;
    if (x.cls == HeadClass::generic && x.mods.empty()) {
      const uint32_t called = nearest(index, 6, [&](const Part& y) {
        return y.form == MentionForm::name && (y.type == EntityType::group || y.type == EntityType::organisation) &&
               is_called(draft_, y, head);
      });
      if (called != kNone) return called;
    }
    const uint32_t same = nearest(index, 10, [&](const Part& y) {
      if (y.type != EntityType::group && y.type != EntityType::organisation) return false;
      if (other_office(draft_, x, y)) return false;
      const uint32_t e = entity(y);
      if ((other || shapeless) && (official(e) || (other && own && camp(e) == camp(side)))) return false;
      if (other && fellows_.count(e)) return false;
      if (actor != kNone && (e == actor || camp(e) == camp(actor))) return false;
      if (other && y.form == MentionForm::nominal &&
          (y.cls == HeadClass::irregular || word(y.head).low.starts_with("militia")))
        return true;
      if (!other && is_regular(head) && !official(e) && word(y.head).low != head) return false;
      if (alliance && word(y.head).low != "coalition" && word(y.head).low != "alliance") return false;
      return word(y.head).low == head || (y.form == MentionForm::name && fits_head(x, y));
    });
    if (same != kNone) return same;
    if (in_headline(draft_, x) || head == "coalition" || head == "alliance") {
      const uint32_t later = later_body(index, head);
      if (later != kNone) return later;
    }
    if ((x.cls == HeadClass::generic && head != "coalition" && head != "alliance") || head == "force" ||
        head == "forces" || head == "militia") {
      const uint32_t near = nearest(index, 2, [&](const Part& y) {
        return y.type == EntityType::group && y.form != MentionForm::pronoun && !(shapeless && official(entity(y)));
      });
      if (near != kNone) return near;
    }
    return described(p, index);
  }
  /// The named body that a state leads or that is called after its task; else it stays by itself.
  uint32_t several_states(uint32_t index) {
    const uint32_t found = nearest(index, 6, [&](const Part& y) {
      if (y.entity == kNone || (y.type != EntityType::group && y.type != EntityType::organisation)) return false;
      const bool led = y.anchor != kNone && y.link == Link::leads && part(y.anchor).type == EntityType::state;
      return y.form != MentionForm::pronoun && (led || is_called_of_several_states(y));
    });
    return found != kNone ? found : described(order_[index], index);
  }
  /// Who does what is done to `x` in its clause; nobody does it to himself ("X praised the rebels": X is none of them).
  uint32_t actor_on(const Part& x) const {
    const Line& line = draft_.lines[x.line];
    if (!draft_.analysis.sentences[line.sentence].parsed) return kNone;
    uint32_t at = draft_.words[x.head].last - 1;
    for (int step = 0; step < 6; ++step) {
      const Token& t = draft_.analysis.tokens[at];
      if (t.relation == Deprel::nsubj || t.relation == Deprel::nsubj_pass) return kNone;
      if (t.head == kNone) return kNone;
      at = t.head;
      if (draft_.analysis.tokens[at].tag != Upos::VERB) continue;
      for (uint32_t i = line.first; i < line.last && i < line.first + kWindow; ++i) {
        const uint32_t token = draft_.words[i].last - 1;
        const Token& s = draft_.analysis.tokens[token];
        if (s.head != at || s.relation != Deprel::nsubj) continue;
        for (uint32_t k = i; k < line.last && k < i + 6; ++k) {
          for (uint32_t q = ending_[k]; q != kNone; q = next_ending_[q]) {
            const Part& y = draft_.parts[q];
            if (y.head != i || y.entity == kNone) continue;
            const uint32_t e = entity(y);
            if (y.type != EntityType::person) return e;
            const uint32_t led = led_by(e);
            return led != kNone ? led : kNone;
          }
        }
      }
      return kNone;
    }
    return kNone;
  }
  /// Groups named in one breath with official forces ("the army and NAME mercenaries") are no rebels.
  void note_fellows() {
    for (uint32_t p : order_) {
      const Part& y = part(p);
      if (y.entity == kNone || y.type != EntityType::group || y.first < draft_.lines[y.line].first + 2) continue;
      if (word(y.first - 1).low != "and") continue;
      for (uint32_t q = ending_[y.first - 2]; q != kNone; q = next_ending_[q]) {
        const Part& x = part(q);
        if (x.entity == kNone || x.type != EntityType::group || x.form == MentionForm::pronoun) continue;
        if (official(entity(x)) && !official(entity(y))) fellows_.emplace(entity(y), true);
        if (official(entity(y)) && !official(entity(x))) fellows_.emplace(entity(x), true);
      }
    }
  }
  /// Things are told apart by their description; "the system" is the last one of that noun.
  uint32_t equipment(uint32_t p, uint32_t index) {
    const Part& x = part(p);
    const std::string_view head = word(x.head).low;
    if (x.definite && x.mods.empty()) {
      const uint32_t near =
          nearest(index, 4, [&](const Part& y) { return y.type == EntityType::equipment && word(y.head).low == head; });
      if (near != kNone) return near;
    }
    std::string key(head);
    for (const std::string& mod : x.mods) key = mod + " " + key;
    auto [known, fresh] = described_.emplace("thing " + key, kNone);
    if (fresh) known->second = new_entity(draft_, EntityType::equipment);
    return root_of(draft_, known->second);
  }
  /// "…, group says" in a headline: the body that the text below first lets speak.
  uint32_t later_speaker(uint32_t index) {
    const uint32_t line = part(order_[index]).line;
    for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
      const Part& y = part(order_[k]);
      if (y.line == line || y.form != MentionForm::name || y.entity == kNone) continue;
      if (y.type != EntityType::group && y.type != EntityType::organisation) continue;
      uint32_t at = y.last;
      const uint32_t limit = draft_.lines[y.line].last;
      if (at + 2 < limit && word(at).low == "(" && word(at + 2).low == ")") at += 3;
      if (at < limit && lexicon_.says.count(word(at).low)) return entity(y);
    }
    return kNone;
  }
  /// What a headline calls "rebels" the text below names or describes.
  uint32_t later_body(uint32_t index, std::string_view head) {
    const Part x = part(order_[index]);
    for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
      Part& y = part(order_[k]);
      if (y.form != MentionForm::nominal || word(y.head).low != head || y.type != EntityType::group || !agree(x, y))
        continue;
      if (y.entity == kNone && !y.mods.empty()) y.entity = resolve(order_[k], k);
      if (y.entity != kNone) return entity(y);
    }
    return kNone;
  }
  bool official(uint32_t e) const {
    const Note& note = draft_.notes[e];
    return note.official || note.government || draft_.entities[e].type == EntityType::state || serving_.count(e) > 0;
  }
  /// Who is named as a force of a state.
  void note_serving() {
    for (uint32_t p : order_) {
      const Part& y = part(p);
      if (y.form == MentionForm::name && y.type == EntityType::group && y.entity != kNone &&
          serves_a_state(draft_.lexicon, y.key))
        serving_.insert(entity(y));
    }
  }
  /// "the militants" for a named armed group that no state stands behind.
  bool fits_head(const Part& x, const Part& y) const {
    if (!is_force_class(x.cls) && x.cls != HeadClass::generic) return false;
    if (x.cls == HeadClass::force) return y.cls == HeadClass::force;
    return y.type == EntityType::group && draft_.entities[entity(y)].type == EntityType::group &&
           y.cls != HeadClass::government;
  }
  uint32_t owned(const Part& x, uint32_t owner) {
    const EntityType type = draft_.entities[owner].type;
    if (word(x.head).low == "men" && type != EntityType::state)
      return type == EntityType::person ? led_by(owner) : owner;
    const std::string_view noun = word(x.head).low;
    const bool his = type == EntityType::person && (noun == "group" || noun == "movement" || noun == "organisation" ||
                                                    noun == "organization" || noun == "party" || noun == "faction");
    if (his) {  // "he said his group": what the report says he leads or speaks for
      const uint32_t led = led_by(owner);
      return led != kNone ? led : held_.headed_by(owner);
    }
    if (x.cls == HeadClass::ally || x.cls == HeadClass::generic) return kNone;
    if (is_force_class(x.cls) || x.cls == HeadClass::government || x.cls == HeadClass::officials) {
      if (type == EntityType::group || type == EntityType::state) {
        const bool of_state = type == EntityType::state && is_force_class(x.cls);
        return draft_.notes[owner].government || of_state ? forces_of(owner) : owner;
      }
      if (type == EntityType::person) return led_by(owner);
      // "the FRONT said its fighters": what has fighters is an armed group
      if (type == EntityType::organisation && x.cls == HeadClass::force && x.plural &&
          draft_.notes[owner].part_of == kNone)
        return owner;
    }
    return kNone;
  }
  uint32_t forces_of(uint32_t government) {
    auto known = forces_.find(government);
    if (known != forces_.end()) return root_of(draft_, known->second);
    const uint32_t e = new_entity(draft_, EntityType::group);
    draft_.notes[e].part_of = government;
    draft_.notes[e].official = true;
    draft_.entities[e].country = draft_.entities[government].country;
    forces_.emplace(government, e);
    return e;
  }
  uint32_t led_by(uint32_t leader) const {
    auto known = led_.find(leader);
    return known != led_.end() ? root_of(draft_, known->second) : spoken_for(leader);
  }
  /// What earlier steps found out: forces of governments, groups of leaders, how often each party is spoken of.
  void note_parties() {
    for (uint32_t e = 0; e < draft_.notes.size(); ++e) {
      const Note& note = draft_.notes[e];
      if (note.same_as != kNone) continue;
      if (note.part_of != kNone && draft_.entities[e].type == EntityType::group &&
          (note.official || draft_.entities[root_of(draft_, note.part_of)].type != EntityType::state))
        forces_.emplace(root_of(draft_, note.part_of), e);
      if (note.leader != kNone) led_.emplace(root_of(draft_, note.leader), e);
    }
    for (uint32_t q : order_) {
      const Part& y = part(q);
      if (y.form == MentionForm::name && capitals_.size() < kMostRoles &&
          lexicon_.state_code(y.key, StateWord::capital)) {
        capitals_.push_back(q);
      }
      if (y.entity != kNone && y.type == EntityType::place && y.form == MentionForm::name) ++place_counts_[entity(y)];
      if (y.entity == kNone || (y.type != EntityType::group && y.type != EntityType::organisation)) continue;
      const uint32_t e = entity(y);
      if (draft_.entities[e].type == EntityType::group || draft_.notes[e].leader != kNone) ++party_counts_[e];
    }
    while (party_counts_.size() > kMostRoles) party_counts_.erase(std::prev(party_counts_.end()));
  }
  /// A group known only by its description: all equal descriptions of a report are one.
  uint32_t described(uint32_t p, uint32_t) {
    const Part& x = part(p);
    if (x.cls == HeadClass::ally || x.cls == HeadClass::officials || x.cls == HeadClass::none) return kNone;
    if (x.cls == HeadClass::generic && x.mods.empty()) return kNone;
    const bool irregular = x.cls == HeadClass::irregular ||
                           (x.cls == HeadClass::force && (!x.mods.empty() || (x.plural && !x.definite && subject(x))));
    if (!irregular) return kNone;
    std::string key(word(x.head).low);
    if (!x.definite) {
      for (const std::string& mod : x.mods) key = mod + " " + key;
    }
    auto [known, fresh] = described_.emplace(key, kNone);
    if (fresh) known->second = new_entity(draft_, EntityType::group);
    if (!x.definite) described_.emplace(word(x.head).low, known->second);
    return root_of(draft_, known->second);
  }

  /// The other side: of all camps, the one most spoken of that is not the owner's.
  uint32_t rival(uint32_t owner) {
    if (owner == kNone) return kNone;
    const uint32_t own = camp(owner);
    std::map<uint32_t, int> counts;
    for (const auto& [party, times] : party_counts_) {
      const uint32_t e = root_of(draft_, party);
      if (camp(e) != own) counts[e] += times;
    }
    int best = 0;
    uint32_t found = kNone;
    uint32_t camps = 0;
    std::map<uint32_t, bool> seen;
    for (const auto& [e, n] : counts) {
      if (n > 1 || counts.size() == 1) camps += seen.emplace(camp(e), true).second;
      if (n > best) {
        best = n;
        found = e;
      }
    }
    return camps <= 1 ? found : best >= 4 ? found : kNone;
  }
  uint32_t camp(uint32_t e) const {
    for (int k = 0; k < 8 && e != kNone; ++k) {
      e = root_of(draft_, e);
      const uint32_t up = draft_.notes[e].part_of != kNone ? draft_.notes[e].part_of : draft_.notes[e].leader;
      if (up == kNone) return e;
      e = up;
    }
    return e;
  }

  Draft& draft_;
  const WhoLexicon& lexicon_;
  HeldRoles held_;
  std::vector<uint32_t> order_, ending_, next_ending_, capitals_;
  std::map<uint32_t, uint32_t> forces_, led_;  // government -> its forces; leader -> group
  std::map<uint32_t, int> place_counts_;       // places -> times named
  std::map<uint32_t, int> party_counts_;       // groups and bodies with a leader -> times spoken of
  std::map<uint32_t, bool> fellows_;           // groups beside official forces
  std::set<uint32_t> serving_;                 // entities named as a force of a state
  std::set<uint32_t> speaks_or_leads_;         // possessors of a spokesman or leader: parts
  std::vector<RoleDraft> voices_;
  std::map<std::string, uint32_t> described_;
};

}  // namespace

void resolve_references(Draft& draft) { References(draft).run(); }

}  // namespace rashomon::who
