// SPDX-License-Identifier: Apache-2.0
// Resolves pronouns: personal, possessive and relative ones.
#include <algorithm>
#include <array>
#include <optional>

#include "part_words.h"
#include "references.h"

namespace rashomon::who {
namespace {

constexpr int kGroundActs = 10;       // points off for a place that would act: two sentences and more
constexpr int kSameSubject = 4;       // points for the subject of a sentence before, where the pronoun is one, too
constexpr uint32_t kGroundBack = 40;  // mentions among which the ground that "it" may be is looked for
constexpr uint32_t kGroundLines = 2;  // sentences that it may lie back
constexpr uint32_t kSpeechLines = 3;  // sentences that a speech may go on for
constexpr uint32_t kShortLine = 8;    // words: no sentence that a report begins with

}  // namespace

uint32_t References::pronoun(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  const std::string& low = x.key;
  if (low == "who" || low == "which" || low == "whose" || low == "whom" || low == "that") return relative(p);
  if (const uint32_t to_come = opens_report(x.line) ? subject_to_come(index) : kNone; to_come != kNone) return to_come;
  const uint32_t found = weighed(p, index);
  return found == kNone && x.antecedent == kNone ? subject_to_come(index) : found;
}

Advice References::advice(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  Advice by;
  if (x.key == "it" && pleonastic(draft_, x)) return by;
  by.entity = personal(p, index, by);
  if (by.entity == kNone || x.key != "it" || !draft_.entities[by.entity].can_act() ||
      !is_held(draft_.analysis, lexicon_.holds, word(x.head).last - 1))
    return by;
  const uint32_t ground = ground_told_last(index);
  // "it was seized": ground, and no body
  const bool taken = draft_.analysis.tokens[word(x.head).last - 1].relation == Deprel::nsubj_pass;
  if (ground != kNone) by = {ground, AdviceKind::held, taken};
  return by;
}

uint32_t References::weighed(uint32_t p, uint32_t index) {
  if (!draft_.analysis.sentences[draft_.lines[part(p).line].sentence].parsed && pleonastic(draft_, part(p)))
    return kNone;
  const Advice told = advice(p, index);
  const Antecedent chosen = weigher_.choose(p, told, draft_.trace);
  if (told.sure) return told.entity;
  if (chosen.token == kNone) return kNone;
  if (chosen.part == kNone) {
    // "In TOWN, police entered the district centre. It had fallen": what the report does not name lies in what it names
    const bool ground = told.kind == AdviceKind::held || told.kind == AdviceKind::taken ||
                        told.kind == AdviceKind::within || told.kind == AdviceKind::town;
    if (ground && told.entity != kNone) return told.entity;
    part(p).antecedent = chosen.token;
    return kNone;
  }
  const Part& y = part(chosen.part);
  if (y.entity != kNone) return entity(y);
  part(p).antecedent = y.form == MentionForm::pronoun ? y.antecedent : chosen.token;
  return kNone;
}

uint32_t References::personal(uint32_t p, uint32_t index, Advice& by) {
  const Part& x = part(p);
  const std::string& low = x.key;
  if (x.first > draft_.lines[x.line].first && x.type != EntityType::person) {
    const std::string_view before = word(x.first - 1).low;
    if (low == "it" && (before == "from" || before == "in" || before == "into" || before == "inside" ||
                        before == "near" || before == "toward" || before == "towards" || before == "around")) {
      by.kind = AdviceKind::within;
      return nearest(index, 1, is_ground);
    }
    if (low == "it" && takes_ground(lexicon_, before)) {  // "Government fighters took it from the rebels"
      by.kind = AdviceKind::taken;
      return nearest(index, 2, [](const Part& y) { return is_ground(y) && !y.plural; });
    }
    // "deprives the rebels of their base"
    if (before == "of" && x.first > draft_.lines[x.line].first + 1 && ending_[x.first - 2] != kNone) {
      const Part& owner = part(ending_[x.first - 2]);
      if (owner.entity != kNone && (owner.type == EntityType::group || owner.type == EntityType::state)) {
        by.kind = AdviceKind::of_owner;
        return entity(owner);
      }
    }
  }
  // "denied that the army and its allies had entered": theirs who stand right before
  if ((low == "its" || low == "their") && x.first > draft_.lines[x.line].first + 1 && word(x.first - 1).low == "and" &&
      ending_[x.first - 2] != kNone) {
    const Part& owner = part(ending_[x.first - 2]);
    const bool acts =
        owner.type == EntityType::group || owner.type == EntityType::state || owner.type == EntityType::organisation;
    if (acts && owner.entity != kNone && (low == "its" ? !are_many(owner) : plural_like(owner))) {
      by.kind = AdviceKind::beside;
      return entity(owner);
    }
  }
  if (low == "them" && x.first > draft_.lines[x.line].first + 1 && word(x.first - 1).low == "of" &&
      word(x.first - 2).tag == Upos::NUM) {  // "seven bandits had been surrounded and three of them captured"
    const uint32_t counted = nearest(index, 0, [](const Part& y) {
      return y.plural && y.form == MentionForm::nominal && y.type == EntityType::group;
    });
    by.kind = AdviceKind::counted;
    if (counted != kNone) return counted;
  }
  const bool man = x.type == EntityType::person && x.typed;
  // "The ministry said rebels had shelled its men. Two were hurt, it said.": who spoke before goes on
  if (low == "it" && is_speaking(x)) {
    const uint32_t spoke = nearest(index, kSpeechLines, [&](const Part& y) {
      return y.form != MentionForm::pronoun && y.type != EntityType::person && !are_many(y) &&
             !(y.plural && y.type != EntityType::group) && is_speaking(y);
    });
    by.kind = AdviceKind::spoke;
    if (spoke != kNone) return spoke;
  }
  // "Officials said ten fell. Two attackers died, they said."
  if (low == "they" && is_speaking(x)) {
    for (uint32_t k = index; k-- > 0;) {
      const Part& y = part(order_[k]);
      if (y.line + kSpeechLines < x.line) break;
      if (y.line == x.line || y.form == MentionForm::pronoun || !y.plural || !is_speaking(y)) continue;
      by.kind = AdviceKind::spoke;
      return y.entity == kNone ? kNone : entity(y);
    }
  }
  const uint32_t speaker = speaker_before(x);
  // "The colonel said so. The man who had fled was caught, he said.": who spoke before goes on
  if (man && is_speaking(x) && x.first > draft_.lines[x.line].first && word(x.first - 1).low == ",") {
    const auto is_man = [](const Part& y) {
      return y.type == EntityType::person && !y.plural && y.form != MentionForm::pronoun;
    };
    const auto before = [&](const Part& y) { return y.line < x.line && is_man(y); };
    const uint32_t last = nearest(index, kSpeechLines, before);
    const uint32_t spoke = nearest(index, kSpeechLines, [&](const Part& y) { return before(y) && is_speaking(y); });
    const bool another = nearest(index, 0, [&](const Part& y) { return is_man(y) && is_speaking(y); }) != kNone;
    if (spoke != kNone && spoke == last && !another) {
      by = {spoke, AdviceKind::spoke, true};
      return spoke;
    }
  }
  by.kind = AdviceKind::nearest;
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
      if (behalf != kNone) {
        by.kind = AdviceKind::behalf;
        const uint32_t that = word(x.first - 1).low == "that" ? 2 : 1;
        by.sure = x.first >= that + draft_.lines[x.line].first &&
                  (lexicon_.says.count(word(x.first - that).low) > 0 || goes_on_speaking(x.first - that));
        return behalf;
      }
    } else if (s.entity != kNone && (x.plural ? plural_like(s) : true)) {
      by.kind = AdviceKind::speaker;
      return entity(s);
    }
  }
  // "They advanced, and the rebels denied it. The town fell to them": whoever acts is who wins
  const bool wins = low == "them" && x.first > draft_.lines[x.line].first + 1 && word(x.first - 1).low == "to" &&
                    (word(x.first - 2).low == "fell" || word(x.first - 2).low == "fallen");
  const bool is_subject = wins || is_main_subject(draft_.analysis, word(x.head).last - 1);
  const auto same_subject = [&](const Part& y) {
    return is_subject && y.line < x.line && is_main_subject(draft_.analysis, tree_head(y)) ? kSameSubject : 0;
  };
  by.sure = wins;
  if (x.plural) {
    const uint32_t doer = low == "them" ? doer_to(x) : kNone;  // "accused them": not those who accuse
    const bool hurt = is_of_hurt(x);
    return nearest(
        index, 2,
        [&](const Part& y) {
          if (doer != kNone && entity(y) == doer) return false;
          if (hurt && does_to_others(tree_head(y))) return false;
          return y.type == EntityType::group || ((y.plural || is_joined(draft_, y)) && plural_like(y)) ||
                 (y.type == EntityType::equipment && y.plural);
        },
        same_subject);
  }
  if (const PartOfTown of = low == "its" ? part_of_town(draft_, x) : PartOfTown::none; of != PartOfTown::none) {
    const auto acts = [](const Part& y) { return !is_ground(y) && y.type != EntityType::person; };
    const bool may = of == PartOfTown::ground || nearest(index, 0, acts) == kNone;
    const uint32_t town = may ? nearest(index, 2, is_town) : kNone;  // "air raids on its southern edge"
    if (town != kNone) {
      by.kind = AdviceKind::town;
      return town;
    }
  }
  if (low == "its" && speaks_or_leads_.count(p)) {  // "its spokesman": who has one acts
    const auto acts = [this](const Part& y) {
      return (y.type == EntityType::group || y.type == EntityType::organisation || y.type == EntityType::state) &&
             !are_many(y) && !is_people(y);
    };
    // what the sentence before is about, not what a clause inside of it is about
    const auto leads_sentence = [&](const Part& y) {
      return y.line < x.line && is_main_subject(draft_.analysis, tree_head(y)) ? 4 : 0;
    };
    by.kind = AdviceKind::leads;
    const uint32_t near = nearest(index, 1, acts, leads_sentence);
    return near != kNone ? near : nearest(index, 2, acts, leads_sentence);
  }
  const uint32_t doer = low == "it" ? doer_to(x) : kNone;
  const bool active = low == "it" && acts_on_something(draft_.analysis, word(x.head).last - 1);
  return nearest(
      index, 1,
      [&](const Part& y) {
        // "officials blamed the FRONT. Its spokesman": many men are no "it"
        if (are_many(y) || is_people(y)) return false;
        return y.type != EntityType::person && !(y.plural && y.type != EntityType::group) &&
               (doer == kNone || entity(y) != doer) &&
               !is_told_of_by(draft_.analysis, tree_head(y), word(x.head).last - 1);
      },
      [&](const Part& y) {
        return active && (y.type == EntityType::place || y.type == EntityType::facility) ? -kGroundActs : 0;
      });
}

/// "the Serbs": many men, who are no "it".
bool References::is_people(const Part& y) const {
  return y.form == MentionForm::name && y.demonym && word(y.name_last - 1).low.ends_with("s");
}

/// The subject of a verb whose object is several.
bool References::does_to_others(uint32_t token) const {
  const auto& tokens = draft_.analysis.tokens;
  const uint32_t verb = tokens[token].head;
  if (tokens[token].relation != Deprel::nsubj || verb == kNone) return false;
  constexpr uint32_t kReach = 16;  // tokens
  for (uint32_t t = verb + 1; t < tokens.size() && t < verb + kReach; ++t) {
    if (tokens[t].head == verb && tokens[t].relation == Deprel::obj) return tokens[t].number == 2;
  }
  return false;
}

/// "abducted 12 guards. Five of them were freed": of those to whom it was done, and not of those who did it.
bool References::is_of_hurt(const Part& x) const {
  static constexpr std::array<std::string_view, 12> kSuffered = {"free",    "release", "kill",    "wound",
                                                                 "injure",  "execute", "behead",  "die",
                                                                 "succumb", "rescue",  "torture", "shoot"};
  const auto& tokens = draft_.analysis.tokens;
  const uint32_t t = word(x.head).last - 1;
  const uint32_t some = tokens[t].head;
  if (tokens[t].relation != Deprel::nmod || some == kNone || some >= t || tokens[some].head == kNone) return false;
  const uint32_t verb = tokens[some].head;
  const bool dies = tokens[verb].lemma == "die" || tokens[verb].lemma == "succumb";
  // "160 of them killed": no auxiliary
  const bool suffers = tokens[some].relation == Deprel::nsubj_pass ||
                       ((dies || tokens[verb].tense == 3) && tokens[some].relation == Deprel::nsubj);
  return suffers && std::find(kSuffered.begin(), kSuffered.end(), tokens[verb].lemma) != kSuffered.end();
}

bool References::is_speaking(const Part& x) const { return weigher_.speaks(tree_head(x)); }

bool References::story_before(uint32_t line, uint32_t short_line) const {
  for (uint32_t l = line; l-- > 0;) {
    const Line& before = draft_.lines[l];
    // "KANO, Nigeria (AFP) -" by itself
    if (before.first < before.last &&
        draft_.document.dateline.contains(words_span(draft_, before.first, before.last - 1)))
      continue;
    if (before.block == BlockKind::paragraph && before.last - before.first > short_line) return true;
  }
  return false;
}

bool References::opens_report(uint32_t line) const {
  return draft_.lines[line].block == BlockKind::paragraph && !story_before(line, kShortLine);
}

uint32_t References::subject_to_come(uint32_t index) {
  const Part& x = part(order_[index]);
  const auto& tokens = draft_.analysis.tokens;
  const uint32_t main = clause_behind(draft_.analysis, word(x.head).last - 1);
  if (main == kNone) return kNone;
  for (uint32_t k = index + 1; k < order_.size() && k - index < kWindow; ++k) {
    Part& y = part(order_[k]);
    if (y.line != x.line) break;
    const Token& head = tokens[tree_head(y)];
    if (head.head != main || (head.relation != Deprel::nsubj && head.relation != Deprel::nsubj_pass) ||
        y.form == MentionForm::pronoun)
      continue;
    const bool man = x.type == EntityType::person && x.typed;
    const bool fits = man        ? y.type == EntityType::person && !y.plural
                      : x.plural ? plural_like(y) && (y.plural || y.type == EntityType::group || is_joined(draft_, y))
                                 : plural_like(y) && !are_many(y);
    if (!fits) return kNone;
    if (y.entity == kNone) y.entity = resolve(order_[k], k);
    return y.entity == kNone ? kNone : entity(y);
  }
  return kNone;
}

uint32_t References::ground_told_last(uint32_t index) {
  static constexpr std::array<std::string_view, 8> kBeside = {"from",    "near",   "via", "outside",
                                                              "towards", "toward", "to",  "beyond"};
  const Part& x = part(order_[index]);
  uint32_t best = kNone, line = kNone;
  int most = 0;
  for (uint32_t k = index; k-- > 0 && index - k <= kGroundBack;) {
    const Part& y = part(order_[k]);
    if (y.line + kGroundLines < x.line || (best != kNone && y.line != line)) break;
    if (y.entity == kNone || y.form == MentionForm::pronoun || !is_told_by_name(y) || in_dateline(y)) continue;
    if (y.first > draft_.lines[y.line].first &&
        std::find(kBeside.begin(), kBeside.end(), word(y.first - 1).low) != kBeside.end())
      continue;
    const auto told = place_counts_.find(entity(y));
    const int times = told == place_counts_.end() ? 0 : told->second;
    if (best == kNone || times >= most) best = entity(y), most = times, line = y.line;  // the first is the topic
  }
  return best;
}

bool References::is_told_by_name(const Part& y) const {
  const EntityType type = draft_.entities[entity(y)].type;
  const bool place = type == EntityType::place || type == EntityType::facility;
  return place && (y.form == MentionForm::name || place_counts_.count(entity(y)) > 0);
}

bool References::in_dateline(const Part& y) const {
  return draft_.document.dateline.contains(words_span(draft_, y.first, y.last));
}

uint32_t References::doer_to(const Part& x) {
  const Line& line = draft_.lines[x.line];
  if (x.first == line.first || draft_.analysis.tokens[word(x.head).last - 1].relation != Deprel::obj) return kNone;
  uint32_t doer = subject_of(draft_, ending_, x.first - 1, line, kWindow);
  const auto& tokens = draft_.analysis.tokens;
  // "branded the gunmen outlaws and accused them": the subject of the verb beside
  uint32_t verb = word(x.first - 1).last - 1;
  for (int step = 0; step < 3 && doer == kNone && tokens[verb].relation == Deprel::conj && tokens[verb].head < verb;
       ++step) {
    verb = tokens[verb].head;
    for (uint32_t i = line.first; i < x.first && doer == kNone; ++i) {
      if (word(i).last - 1 == verb) doer = subject_of(draft_, ending_, i, line, kWindow);
    }
  }
  return doer == kNone ? kNone : entity(part(doer));
}

std::optional<uint32_t> References::told_of_beside_place(const Part& x, const Part& y) const {
  static constexpr std::array<std::string_view, 10> kWhere = {"in",     "at",      "near",   "across",     "around",
                                                              "inside", "outside", "within", "throughout", "on"};
  constexpr uint32_t kReach = 12;  // words from the noun to the place
  const Line& line = draft_.lines[x.line];
  const auto& tokens = draft_.analysis.tokens;
  const bool land = y.type == EntityType::place || y.type == EntityType::facility || y.type == EntityType::state;
  if (!land || y.first <= line.first + 1 ||
      std::find(kWhere.begin(), kWhere.end(), word(y.first - 1).low) == kWhere.end())
    return std::nullopt;
  const uint32_t verb = tokens[word(x.head).last - 1].head;
  if (verb == kNone || tokens[verb].relation != Deprel::acl_relcl) return std::nullopt;
  const uint32_t noun = tokens[verb].head;
  if (noun == kNone || noun + 1 >= word(y.first).last) return std::nullopt;
  for (uint32_t i = y.first; i-- > line.first && y.first - i < kReach;) {
    for (uint32_t q = ending_[i]; q != kNone; q = next_ending_[q]) {
      const Part& z = draft_.parts[q];
      if (word(z.head).last - 1 == noun) return z.entity == kNone ? kNone : entity(z);
    }
  }
  return kNone;
}

uint32_t References::relative(uint32_t p) {
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
  if (best == kNone) return kNone;
  if (k == x.first) {
    if (const std::optional<uint32_t> deed = told_of_beside_place(x, part(best))) return *deed;
  }
  return entity(part(best));
}

}  // namespace rashomon::who
