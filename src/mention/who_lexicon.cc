// SPDX-License-Identifier: Apache-2.0
// Reads the lexicons of names and heads. Takes the models, gives a WhoLexicon; a missing file or a malformed line
// fails.
#include "who_lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

#include "antecedent_signs.h"
#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"
#include "rashomon/record/actor_file.h"

namespace rashomon::who {
namespace {

using Fields = std::vector<std::string_view>;

Fields split(std::string_view text, char at) {
  Fields fields;
  for (size_t from = 0;;) {
    const size_t to = text.find(at, from);
    fields.push_back(trim(text.substr(from, to == std::string_view::npos ? to : to - from)));
    if (to == std::string_view::npos) return fields;
    from = to + 1;
  }
}

/// Calls `take` with the fields of every line that is no comment; `take` returns false for a line that it cannot read.
Result<void> read_table(const Models& models, const std::string& name, size_t columns,
                        const std::function<bool(const Fields&)>& take) {
  auto bytes = models.get("en/mention/" + name);
  if (!bytes) return bytes.error();
  size_t number = 0;
  for (std::string_view line : split(*bytes, '\n')) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    Fields fields = split(line, '\t');
    fields.resize(fields.size() < columns ? columns : fields.size());
    if (!take(fields)) {
      return Error{ErrorCode::malformed,
                   "model file en/mention/" + name + ", line " + std::to_string(number) + ": unknown value in '" +
                       std::string(line) + "'",
                   "See the columns in the head of the file."};
    }
  }
  return {};
}

template <typename E, size_t N>
bool name_to(std::string_view word, const std::array<std::pair<std::string_view, E>, N>& names, E& out) {
  for (const auto& [name, value] : names) {
    if (name == word) {
      out = value;
      return true;
    }
  }
  return false;
}

constexpr std::array<std::pair<std::string_view, EntityType>, 7> kTypes = {{{"person", EntityType::person},
                                                                            {"group", EntityType::group},
                                                                            {"state", EntityType::state},
                                                                            {"organisation", EntityType::organisation},
                                                                            {"place", EntityType::place},
                                                                            {"facility", EntityType::facility},
                                                                            {"equipment", EntityType::equipment}}};
constexpr std::array<std::pair<std::string_view, HeadClass>, 30> kClasses = {{{"force", HeadClass::force},
                                                                              {"irregular", HeadClass::irregular},
                                                                              {"government", HeadClass::government},
                                                                              {"officials", HeadClass::officials},
                                                                              {"generic", HeadClass::generic},
                                                                              {"rival", HeadClass::rival},
                                                                              {"ally", HeadClass::ally},
                                                                              {"base", HeadClass::base},
                                                                              {"airport", HeadClass::airport},
                                                                              {"camp", HeadClass::camp},
                                                                              {"checkpoint", HeadClass::checkpoint},
                                                                              {"bridge", HeadClass::bridge},
                                                                              {"building", HeadClass::building},
                                                                              {"dam", HeadClass::dam},
                                                                              {"plant", HeadClass::plant},
                                                                              {"port", HeadClass::port},
                                                                              {"road", HeadClass::road},
                                                                              {"town", HeadClass::town},
                                                                              {"area", HeadClass::area},
                                                                              {"country", HeadClass::country},
                                                                              {"body", HeadClass::body},
                                                                              {"firm", HeadClass::firm},
                                                                              {"weapon", HeadClass::weapon},
                                                                              {"rank", HeadClass::rank},
                                                                              {"office", HeadClass::office},
                                                                              {"speaks", HeadClass::speaks},
                                                                              {"leads", HeadClass::leads},
                                                                              {"expert", HeadClass::expert},
                                                                              {"word", HeadClass::word},
                                                                              {"honorific", HeadClass::honorific}}};
constexpr std::array<std::pair<std::string_view, Link>, 8> kLinks = {{{"leads", Link::leads},
                                                                      {"owns", Link::owns},
                                                                      {"allied", Link::allied},
                                                                      {"against", Link::against},
                                                                      {"backs", Link::backs},
                                                                      {"based", Link::based},
                                                                      {"holds", Link::holds},
                                                                      {"made", Link::made}}};

Result<void> read_states(const Models& models, WhoLexicon& out) {
  return read_table(models, "states.tsv", 5, [&](const Fields& f) {
    if (f[0].size() != 2 || f[1].empty()) return false;
    const auto index = static_cast<uint32_t>(out.states.size());
    const StateWord kinds[] = {StateWord::name, StateWord::demonym, StateWord::capital, StateWord::seat};
    for (size_t column = 1; column <= 4; ++column) {
      for (std::string_view word : split(f[column], '|')) {
        if (!word.empty()) out.state_words.add(fold(word), {index, kinds[column - 1]});
      }
    }
    out.states.push_back({std::string(f[0]), std::string(split(f[1], '|')[0])});
    return true;
  });
}

Result<void> read_organisations(const Models& models, WhoLexicon& out) {
  return read_table(models, "organisations.tsv", 4, [&](const Fields& f) {
    KnownOrganisation known;
    if (!name_to(f[0], kTypes, known.type)) return false;
    known.country = f[2];
    known.agency = f[3] == "agency";
    if (!known.agency && !f[3].empty()) return false;
    for (std::string_view name : split(f[1], '|')) known.names.emplace_back(name);
    known.name = known.names[0];
    for (const std::string& name : known.names) {
      out.organisation_words.add(fold(name), static_cast<uint32_t>(out.organisations.size()));
    }
    known.index = static_cast<uint32_t>(out.organisations.size());
    out.organisations.push_back(std::move(known));
    return true;
  });
}

/// The user's own actors, behind all others and before them where they share a name.
Result<void> read_actors(const Models& models, WhoLexicon& out) {
  auto rows = known_actors(models);
  if (!rows) return rows.error();
  const auto first = static_cast<uint32_t>(out.organisations.size());
  for (const KnownActor& row : *rows) {
    KnownOrganisation known;
    known.type = row.type;
    known.name = row.name;
    known.country = row.country;
    known.side = row.side;
    known.days = row.days;
    known.names = {row.name};
    known.names.insert(known.names.end(), row.aliases.begin(), row.aliases.end());
    known.index = static_cast<uint32_t>(out.organisations.size());
    const uint32_t* same = out.organisation_words.find(fold(row.name));
    if (same != nullptr && *same >= first) known.other = *same;
    for (const std::string& name : known.names) out.organisation_words.set(fold(name), known.index);
    out.organisations.push_back(std::move(known));
  }
  return {};
}

Result<void> read_heads(const Models& models, WhoLexicon& out) {
  RASHOMON_TRY(read_table(models, "heads.tsv", 4, [&](const Fields& f) {
    HeadWord head;
    if (!name_to(f[1], kTypes, head.type) || !name_to(f[2], kClasses, head.cls) || f[3].empty()) return false;
    head.number = f[3][0];
    out.heads.add(fold(f[0]), head);
    return true;
  }));
  RASHOMON_TRY(read_table(models, "name_heads.tsv", 3, [&](const Fields& f) {
    NameHead head;
    if (!name_to(f[1], kTypes, head.type) || f[2].empty()) return false;
    head.where = f[2][0];
    out.name_heads.emplace(fold(f[0]), head);
    return true;
  }));
  return read_table(models, "titles.tsv", 3, [&](const Fields& f) {
    TitleWord title{std::string(f[1]), HeadClass::none, false};
    if (!name_to(f[2], kClasses, title.cls) || !is_person_class(title.cls)) return false;
    const std::string folded = fold(f[0]);
    out.titles.add(folded, title);
    if (folded.back() == '.' || title.cls == HeadClass::honorific) return true;
    title.plural = true;
    const std::string many = folded.ends_with("man") ? folded.substr(0, folded.size() - 2) + "en" : folded + "s";
    out.titles.add(many, title);
    return true;
  });
}

Result<void> read_links(const Models& models, WhoLexicon& out) {
  return read_table(models, "links.tsv", 3, [&](const Fields& f) {
    Link link = Link::none;
    if (!name_to(f[2], kLinks, link)) return false;
    const std::string words = fold(f[1]);
    if (f[0] == "suffix") {
      out.suffixes.emplace(words, link);
    } else if (f[0] == "prefix") {
      out.prefixes.emplace(words, link);
    } else if (f[0] == "after") {
      out.after.add(words, link);
    } else {
      return false;
    }
    return true;
  });
}

Result<void> read_words(const Models& models, const std::string& name, StringSet& out) {
  return read_table(models, name, 1, [&](const Fields& f) {
    out.insert(fold(f[0]));
    return true;
  });
}

/// Kinds of things go to `kinds`, men and women to `genders`.
Result<void> read_kinds(const Models& models, const std::string& file, StringMap<WordKind>& kinds,
                        StringMap<WordKind>& genders) {
  return read_table(models, file, 2, [&](const Fields& f) {
    const auto found = std::find(kWordKindNames.begin(), kWordKindNames.end(), f[0]);
    if (found == kWordKindNames.end()) return false;
    const auto kind = static_cast<WordKind>(found - kWordKindNames.begin());
    auto& list = kind == WordKind::man || kind == WordKind::woman ? genders : kinds;
    for (std::string_view word : split(f[1], ' ')) list.emplace(std::string(word), kind);
    return true;
  });
}

Result<void> read_antecedents(const Models& models, WhoLexicon& out) {
  const std::vector<std::string>& signs = antecedent_signs();
  for (auto& weights : out.antecedents) weights.assign(signs.size(), 0);
  return read_table(models, "antecedents.tsv", 1 + kPronounForms, [&](const Fields& f) {
    const auto sign = std::find(signs.begin(), signs.end(), f[0]);
    if (sign == signs.end()) return false;
    for (size_t form = 0; form < kPronounForms; ++form) {
      const std::string_view number = f[form + 1];
      int& weight = out.antecedents[form][static_cast<size_t>(sign - signs.begin())];
      if (std::from_chars(number.data(), number.data() + number.size(), weight).ptr != number.data() + number.size())
        return false;
    }
    return true;
  });
}

}  // namespace

Result<WhoLexicon> WhoLexicon::open(const Models& models) {
  WhoLexicon lexicon;
  RASHOMON_TRY(read_states(models, lexicon));
  RASHOMON_TRY(read_organisations(models, lexicon));
  RASHOMON_TRY(read_actors(models, lexicon));
  RASHOMON_TRY(read_heads(models, lexicon));
  RASHOMON_TRY(read_links(models, lexicon));
  RASHOMON_TRY(read_table(models, "not_names.txt", 2, [&](const Fields& f) {
    lexicon.not_names.emplace(fold(f[0]), f[1] == "never");
    return f[1] == "never" || f[1] == "weak";
  }));
  RASHOMON_TRY(read_table(models, "act_verbs.tsv", 2, [&](const Fields& f) {
    StringSet* const list = f[1] == "says"        ? &lexicon.says
                            : f[1] == "fights"    ? &lexicon.fights
                            : f[1] == "addresses" ? &lexicon.addresses
                            : f[1] == "takes"     ? &lexicon.takes
                            : f[1] == "holds"     ? &lexicon.holds
                                                  : nullptr;
    if (list != nullptr) list->insert(fold(f[0]));
    return list != nullptr;
  }));
  RASHOMON_TRY(read_kinds(models, "word_kinds.tsv", lexicon.noun_kinds, lexicon.name_genders));
  RASHOMON_TRY(read_kinds(models, "gendered_nouns.tsv", lexicon.noun_kinds, lexicon.noun_genders));
  RASHOMON_TRY(read_antecedents(models, lexicon));
  RASHOMON_TRY(read_words(models, "function_words.txt", lexicon.function_words));
  RASHOMON_TRY(read_words(models, "given_names.txt", lexicon.given_names));
  RASHOMON_TRY(read_words(models, "particles.txt", lexicon.particles));
  RASHOMON_TRY(read_table(models, "title_modifiers.txt", 2, [&](const Fields& f) {
    lexicon.title_modifiers.emplace(fold(f[0]), f[1] == "post");
    return f[1] == "post" || f[1] == "person";
  }));
  RASHOMON_TRY(read_words(models, "contrast.txt", lexicon.contrast));
  RASHOMON_TRY(read_words(models, "joined_possessives.txt", lexicon.joined_possessives));
  lexicon.gather_facts();
  return lexicon;
}

void WhoLexicon::gather_facts() {
  uint32_t bit = kPronoun;
  const auto add = [&](auto& phrases) {
    phrases.may_begin = bit <<= 1;
    for (const std::string& word : phrases.firsts) facts_[word] |= bit;
    phrases.may_end = bit <<= 1;
    for (const std::string& word : phrases.lasts) facts_[word] |= bit;
  };
  add(state_words), add(organisation_words), add(heads), add(titles), add(after);
  for (const std::string& word : function_words) facts_[word] |= kFunctionWord;
  for (const std::string_view word : kPronouns) facts_[word] |= kPronoun;
}

uint32_t WhoLexicon::facts_of(std::string_view folded) const {
  const auto look = [&](std::string_view word) {
    const auto known = facts_.find(word);
    return known == facts_.end() ? 0 : known->second;
  };
  const size_t blank = folded.find(' ');
  if (blank == std::string_view::npos) return look(folded);
  uint32_t begins = 0, ends = 0;
  const auto add = [&](const auto& phrases) { begins |= phrases.may_begin, ends |= phrases.may_end; };
  add(state_words), add(organisation_words), add(heads), add(titles), add(after);
  return (look(folded) & (kFunctionWord | kPronoun)) | (look(folded.substr(0, blank)) & begins) |
         (look(folded.substr(folded.rfind(' ') + 1)) & ends);
}

const std::string* WhoLexicon::state_code(std::string_view folded, StateWord kind) const {
  const StateEntry* entry = state_words.find(folded);
  return entry && entry->kind == kind ? &states[entry->state].code : nullptr;
}

bool is_person_class(HeadClass cls) { return cls >= HeadClass::rank; }
bool is_force_class(HeadClass cls) { return cls == HeadClass::force || cls == HeadClass::irregular; }

}  // namespace rashomon::who
