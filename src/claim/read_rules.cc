// SPDX-License-Identifier: Apache-2.0
// Reads models/en/rules/*.rules (docs/formats/rules.md) line by line into rules and word classes. Takes the models,
// gives a RuleSet; fails with file, line and what was expected there.
#include <algorithm>
#include <charconv>
#include <unordered_set>

#include "one_of.h"
#include "rashomon/base/unicode.h"
#include "rashomon/record/mentions.h"
#include "rule.h"

namespace rashomon {
namespace {

constexpr uint32_t kMaxClasses = 128;
constexpr std::string_view kFolder = "en/rules/";
constexpr std::string_view kUser = "en/rules/user:";

struct Line {
  std::string_view file;
  size_t number = 0;
  std::string_view key;
  std::string_view rest;
};

Error malformed(const Line& line, const std::string& expected) {
  return Error{ErrorCode::malformed, std::string(line.file) + ":" + std::to_string(line.number) + ": " + expected,
               "correct the rule file; docs/formats/rules.md describes the form"};
}

/// Cuts at `separator` into trimmed, non-empty pieces.
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const size_t at = text.find(separator);
    const std::string_view piece = trim(text.substr(0, at));
    if (!piece.empty()) out.push_back(piece);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
  }
  return out;
}

/// Lines of a file without comments and blanks.
std::vector<Line> lines_of(const Models::File& file) {
  std::vector<Line> out;
  std::string_view rest = file.bytes;
  for (size_t number = 1; !rest.empty(); ++number) {
    const size_t end = rest.find('\n');
    std::string_view text = trim(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    if (text.empty() || text.front() == '#') continue;
    const size_t blank = text.find_first_of(" \t");
    std::string_view name = file.name;
    if (name.starts_with(kUser)) name.remove_prefix(kUser.size());
    out.push_back({name, number, text.substr(0, blank),
                   blank == std::string_view::npos ? std::string_view{} : trim(text.substr(blank))});
  }
  return out;
}

Result<SlotName> read_slot(const Line& line, std::string_view word) {
  SlotName name;
  if (const size_t dot = word.find('.'); dot != std::string_view::npos) {
    if (word.substr(dot) != ".possessor") return malformed(line, "after '.' only 'possessor' may stand");
    name.of_possessor = true;
    word = word.substr(0, dot);
  }
  static constexpr std::array<std::string_view, 8> kSlots = {"subject",  "object",    "indirect", "possessor",
                                                             "compound", "adjective", "",         "complement"};
  const auto it = std::find(kSlots.begin(), kSlots.end(), word);
  if (it != kSlots.end() && !word.empty()) {
    name.slot = static_cast<Slot>(it - kSlots.begin());
  } else {
    name.slot = Slot::preposition;
    name.preposition = word == "any" ? "*" : std::string(word);
  }
  return name;
}

class Reader {
 public:
  Reader() {
    for (int i = 0; i <= static_cast<int>(EntityType::equipment); ++i)
      set_.class_bits[entity_type_name(static_cast<EntityType>(i))] = static_cast<uint32_t>(i);
  }

  Result<void> read_classes(const std::vector<Line>& lines) {
    for (const Line& line : lines) {
      if (line.key == "form") {
        const auto words = split(line.rest, ' ');
        if (words.size() < 2) return malformed(line, "expected 'form LEMMA FORM FORM'");
        for (size_t i = 1; i < words.size(); ++i) set_.forms[words[i]] = words[0];
      }
      if (line.key != "class") continue;
      const size_t colon = line.rest.find(':');
      if (colon == std::string_view::npos) return malformed(line, "expected 'class NAME: word, word'");
      const std::string name(trim(line.rest.substr(0, colon)));
      auto [it, fresh] = set_.class_bits.try_emplace(name, static_cast<uint32_t>(set_.class_bits.size()));
      if (it->second >= kMaxClasses) return malformed(line, "too many classes, at most 128 with the entity types");
      for (const std::string_view word : split(line.rest.substr(colon + 1), ','))
        set_.classes_of[word] |= ClassSet{1} << it->second;
    }
    return {};
  }

  Result<void> read_rules(const std::vector<Line>& lines) {
    open_ = false;
    for (const Line& line : lines) {
      if (line.key == "class" || line.key == "form") continue;
      if (line.key == "drop") {
        RASHOMON_TRY(drop_rule(line));
        continue;
      }
      RASHOMON_TRY(line.key == "rule" ? begin_rule(line)
                   : open_            ? read_line(line)
                                      : Result<void>(malformed(line, "expected 'rule ID' or 'class NAME: words'")));
    }
    return finish_rule();
  }

  RuleSet take() && { return std::move(set_); }

 private:
  Rule& rule() { return set_.rules.back(); }
  ClassSet class_called(std::string_view name) const {
    const auto it = set_.class_bits.find(name);
    return it == set_.class_bits.end() ? 0 : ClassSet{1} << it->second;
  }

  Result<void> begin_rule(const Line& line) {
    RASHOMON_TRY(finish_rule());
    if (line.rest.empty()) return malformed(line, "expected an id after 'rule'");
    if (!ids_.insert(line.rest).second) return malformed(line, "the id '" + std::string(line.rest) + "' is taken");
    set_.rules.emplace_back();
    rule().id = line.rest;
    open_ = true;
    typed_ = false;
    triggers_before_ = set_.triggers.size();
    where_ = line;
    return {};
  }

  /// "drop RULE": a rule read before counts no longer, nor do its examples.
  Result<void> drop_rule(const Line& line) {
    RASHOMON_TRY(finish_rule());
    for (uint32_t r = 0; r < set_.rules.size(); ++r) {
      if (set_.rules[r].id != line.rest) continue;
      std::erase_if(set_.triggers, [&](const Trigger& t) { return t.rule == r; });
      std::erase_if(set_.examples, [&](const RuleExample& e) { return e.rule == line.rest; });
      set_.rules[r].id.clear();
      ids_.erase(line.rest);
      return {};
    }
    return malformed(line, "no rule '" + std::string(line.rest) + "' was read before this line");
  }

  Result<void> finish_rule() {
    if (open_ && !typed_) return malformed(where_, "the rule has no 'type'");
    if (open_ && set_.triggers.size() == triggers_before_)
      return malformed(where_, "the rule has no 'verb' and no 'noun'");
    triggers_before_ = set_.triggers.size();
    open_ = false;
    return {};
  }

  Result<void> read_line(const Line& line) {
    static constexpr std::array<std::string_view, kPartCount> kParts = {"actor",     "target",     "recipient",
                                                                        "addressee", "instrument", "place"};
    if (line.key == "type") {
      typed_ = true;
      return parse_event_type(line.rest, rule().type)
                 ? Result<void>()
                 : malformed(line, "unknown event type '" + std::string(line.rest) + "'");
    }
    if (line.key == "verb" || line.key == "noun") return read_triggers(line);
    if (line.key == "need" || line.key == "not" || line.key == "fit") return read_condition(line);
    if (line.key == "stance") return read_stance(line);
    if (line.key == "yes" || line.key == "no") return read_example(line);
    if (line.key == "bare") return rule().bare = true, Result<void>();
    if (line.key == "ground-told") return rule().ground_told = true, Result<void>();
    if (line.key == "to-come") return rule().to_come = true, Result<void>();
    if (line.key == "amid") return rule().amid = true, Result<void>();
    if (line.key == "soft") return rule().soft = true, Result<void>();
    if (line.key == "state") {
      rule().state = true;
      rule().since = line.rest == "since";
      return line.rest.empty() || rule().since ? Result<void>() : malformed(line, "expected 'state' or 'state since'");
    }
    const auto part = std::find(kParts.begin(), kParts.end(), line.key);
    if (part == kParts.end()) return malformed(line, "unknown key '" + std::string(line.key) + "'");
    for (const std::string_view word : split(line.rest, ' ')) {
      auto slot = read_slot(line, word);
      if (!slot) return slot.error();
      rule().parts[static_cast<size_t>(part - kParts.begin())].push_back(*slot);
    }
    return {};
  }

  Result<void> read_triggers(const Line& line) {
    static constexpr std::array<std::string_view, 29> kPrepositions = {
        "of",   "to",     "on",     "in",    "into",   "from",    "at",      "over",  "against", "for",
        "with", "by",     "upon",   "onto",  "toward", "towards", "through", "under", "about",   "as",
        "near", "across", "around", "along", "inside", "outside", "beside",  "among", "within"};
    for (const std::string_view phrase : split(line.rest, ',')) {
      const auto words = split(phrase, ' ');
      Trigger trigger;
      trigger.words.assign(words.begin(), words.end());
      const bool adverb = !trigger.words.empty() && trigger.words.back().ends_with('+');  // "hand over+"
      if (adverb) trigger.words.back().pop_back();
      trigger.noun = line.key == "noun";
      trigger.rule = static_cast<uint32_t>(set_.rules.size() - 1);
      trigger.ends_in_preposition = !adverb && trigger.words.size() > 1 && one_of(trigger.words.back(), kPrepositions);
      if (trigger.noun && trigger.words.size() > 1 && one_of(trigger.words.front(), kPrepositions)) {
        trigger.led_by = std::move(trigger.words.front());
        trigger.words.erase(trigger.words.begin());
      }
      // the tokenizer parts "cease-fire" into three; a verb's own hyphen (its head) stays
      std::vector<std::string> parted;
      for (size_t w = 0; w < trigger.words.size(); ++w) {
        if (w == 0 && !trigger.noun)
          parted.push_back(trigger.words[w]);
        else
          for (const std::string_view part : split(trigger.words[w], '-')) parted.emplace_back(part);
      }
      if (parted.size() != trigger.words.size()) {
        Trigger variant = trigger;
        variant.words = std::move(parted);
        set_.triggers.push_back(std::move(variant));
      }
      set_.triggers.push_back(std::move(trigger));
    }
    return {};
  }

  Result<void> read_condition(const Line& line) {
    const size_t colon = line.rest.find(':');
    if (colon == std::string_view::npos) return malformed(line, "expected 'SLOT: classes and words'");
    Condition condition;
    condition.wanted = line.key != "not";
    condition.if_any = line.key == "fit";
    condition.source = std::string(line.key) + " " + std::string(line.rest);
    for (const std::string_view slot_word : split(line.rest.substr(0, colon), ' ')) {
      auto slot = read_slot(line, slot_word);
      if (!slot) return slot.error();
      condition.slots.push_back(*slot);
    }
    for (const std::string_view word : split(line.rest.substr(colon + 1), ' ')) {
      if (word == "*")
        condition.anything = true;
      else if (const auto it = set_.class_bits.find(word); it != set_.class_bits.end())
        condition.classes |= ClassSet{1} << it->second;
      else
        condition.lemmas.emplace_back(word);
    }
    // A type of entity stands for the words of its kind too, for phrases that no mention covers.
    static constexpr std::pair<EntityType, std::string_view> kKinds[] = {
        {EntityType::person, "people"}, {EntityType::group, "troops"}, {EntityType::organisation, "body-politic"}};
    for (const auto& [type, kind] : kKinds) {
      if ((condition.classes & (ClassSet{1} << static_cast<int>(type))) != 0) condition.classes |= class_called(kind);
    }
    std::sort(condition.lemmas.begin(), condition.lemmas.end());
    rule().conditions.push_back(std::move(condition));
    return {};
  }

  Result<void> read_stance(const Line& line) {
    for (int i = 0; i <= static_cast<int>(Stance::demands); ++i) {
      if (line.rest == stance_name(static_cast<Stance>(i))) {
        rule().has_stance = true;
        rule().stance = static_cast<Stance>(i);
        return {};
      }
    }
    return malformed(line, "unknown stance '" + std::string(line.rest) + "'");
  }

  Result<void> read_example(const Line& line) {
    RuleExample example;
    example.place = std::string(line.file) + ":" + std::to_string(line.number);
    example.rule = rule().id;
    const bool matches = line.key == "yes";
    const size_t arrow = line.rest.find("->");
    if (matches && arrow == std::string_view::npos)
      return malformed(line, "expected 'yes SENTENCE -> TYPE role=words'");
    example.text = trim(line.rest.substr(0, arrow));
    example.expected = matches ? std::string(trim(line.rest.substr(arrow + 2))) : "not " + example.rule;
    set_.examples.push_back(std::move(example));
    return {};
  }

  RuleSet set_;
  std::unordered_set<std::string_view> ids_;  // views of the models' bytes
  bool open_ = false;
  bool typed_ = false;
  size_t triggers_before_ = 0;
  Line where_;
};

/// Lemma -> triggers; the more words a trigger has, the earlier it is tried.
void index_triggers(RuleSet& set) {
  const auto head_of = [](const Trigger& t) -> size_t {
    return t.noun ? t.words.size() - (t.ends_in_preposition ? 2 : 1) : 0;
  };
  StringMap<uint32_t> uses;  // further word -> triggers that have it
  for (const Trigger& t : set.triggers) {
    for (size_t w = 0; w < t.words.size(); ++w) uses[t.words[w]] += w != head_of(t) ? 1 : 0;
  }
  for (uint32_t i = 0; i < set.triggers.size(); ++i) {
    const Trigger& t = set.triggers[i];
    const size_t head = head_of(t);
    const std::string* rarest = nullptr;
    for (size_t w = 0; w < t.words.size(); ++w) {
      if (w != head && (rarest == nullptr || uses.at(t.words[w]) < uses.at(*rarest))) rarest = &t.words[w];
    }
    TriggerLead lead{i, kNone};
    if (rarest != nullptr)
      lead.beside = set.beside.try_emplace(*rarest, static_cast<uint32_t>(set.beside.size())).first->second;
    (t.noun ? set.nouns : set.verbs)[t.words[head]].push_back(lead);
  }
  for (auto* index : {&set.verbs, &set.nouns}) {
    for (auto& [lemma, list] : *index) {
      std::stable_sort(list.begin(), list.end(), [&](const TriggerLead& a, const TriggerLead& b) {
        return set.triggers[a.trigger].words.size() > set.triggers[b.trigger].words.size();
      });
    }
  }
}

ArgumentNeeds::Act act_of(EventType type) {
  switch (type) {
    case EventType::kill:
    case EventType::abduct:
    case EventType::arrest:
    case EventType::torture: return ArgumentNeeds::Act::harm;
    case EventType::consult: return ArgumentNeeds::Act::talks;
    case EventType::clash: return ArgumentNeeds::Act::clash;
    case EventType::attack: return ArgumentNeeds::Act::attack;
    case EventType::withdraw: return ArgumentNeeds::Act::withdraw;
    case EventType::capture: return ArgumentNeeds::Act::capture;
    default: return ArgumentNeeds::Act::other;
  }
}

bool asks_for_of(const Rule& rule) {
  const auto is_of = [](const SlotName& name) { return name.slot == Slot::preposition && name.preposition == "of"; };
  return std::any_of(rule.conditions.begin(), rule.conditions.end(),
                     [&](const Condition& condition) {
                       return condition.wanted && std::any_of(condition.slots.begin(), condition.slots.end(), is_of);
                     }) ||
         std::any_of(rule.parts.begin(), rule.parts.end(),
                     [&](const auto& part) { return std::any_of(part.begin(), part.end(), is_of); });
}

/// For Trigger::needs; the rules must be whole.
void note_needs(RuleSet& set) {
  for (Trigger& t : set.triggers) {
    const Rule& rule = set.rules[t.rule];
    // a verb alone holds no noun whose arguments depend on what it tells
    const bool holds_noun = t.noun || t.words.size() > 1;
    t.needs.act = holds_noun ? act_of(rule.type) : ArgumentNeeds::Act::other;
    t.needs.noun = t.noun;
    t.needs.led = !t.led_by.empty();
    t.needs.acted = !rule.parts[static_cast<size_t>(RolePart::actor)].empty();
    t.needs.takes_of = !t.noun && asks_for_of(rule);
  }
}

/// For RuleSet::class_named.
void index_classes(RuleSet& set) {
  set.classes_by_key.assign(RuleSet::kClassSlots, {});
  for (uint32_t entry = 0; entry < set.class_bits.size(); ++entry) {
    const auto& [name, bit] = *(set.class_bits.begin() + entry);
    const uint64_t key = word_key(name);
    size_t at = RuleSet::class_slot(key);
    while (set.classes_by_key[at].bit != kNone) at = (at + 1) % RuleSet::kClassSlots;
    set.classes_by_key[at] = {key, bit, entry};
  }
}

}  // namespace

ClassSet RuleSet::classes(std::string_view lemma) const {
  auto it = classes_of.find(lemma);
  if (it == classes_of.end() && lemma.size() > 3 && lemma.ends_with('s'))
    it = classes_of.find(lemma.substr(0, lemma.size() - 1));  // a plural that kept its form
  return it == classes_of.end() ? 0 : it->second;
}

Result<RuleSet> read_rules(const Models& models) {
  std::vector<Models::File> files;
  for (const Models::File& file : models.list(kFolder)) {
    if (file.name.ends_with(".rules") || file.name.starts_with(kUser)) files.push_back(file);
  }
  if (files.empty())
    return Error{ErrorCode::not_found, "no file en/rules/*.rules among the models",
                 "install the models or give --models DIR"};
  std::vector<std::vector<Line>> lines;
  for (const Models::File& file : files) lines.push_back(lines_of(file));
  Reader reader;
  for (const std::vector<Line>& of : lines) RASHOMON_TRY(reader.read_classes(of));
  for (const std::vector<Line>& of : lines) RASHOMON_TRY(reader.read_rules(of));
  RuleSet set = std::move(reader).take();
  index_triggers(set);
  note_needs(set);
  index_classes(set);
  return set;
}

}  // namespace rashomon
