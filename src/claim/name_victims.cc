// SPDX-License-Identifier: Apache-2.0
// Trees seldom hold a long list of names with offices between commas together, its marks do: behind the words for those
// who suffer, each name that a comma, a colon, "and" or a title leads in belongs to them, until a verb, a preposition
// or the end of the sentence breaks the list off.
#include "name_victims.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr uint32_t kLongestList = 120;  // tokens
constexpr uint32_t kMostNames = 24;

bool is_done_to_people(EventType type) {
  switch (type) {
    case EventType::kill:
    case EventType::attack:
    case EventType::shooting:
    case EventType::bombing:
    case EventType::abduct:
    case EventType::torture:
    case EventType::arrest:
    case EventType::release: return true;
    default: return false;
  }
}

class NameList {
 public:
  NameList(const Scene& scene, uint32_t target) : scene_(scene), all_(scene.mentions.mentions), target_(all_[target]) {}

  /// Mentions of the persons named behind the target.
  std::vector<uint32_t> run() {
    const Sentence& sentence = scene_.analysis.sentences[scene_.sentence(target_.head)];
    const uint32_t last = std::min(sentence.last, target_.last + kLongestList);
    bool led = false;    // by a mark or "and": a name may begin here
    bool beside = true;  // nothing but titles since the target or a mark
    bool and_before = false;
    for (uint32_t t = target_.last; t < last && found_.size() < kMostNames;) {
      const Token& token = scene_.token(t);
      if (const uint32_t name = person_at(t); name != kNone) {
        if (led || beside) {
          found_.push_back(name);
          closes_ = and_before;
        }
        t = all_[name].last;
        led = beside = and_before = false;
        continue;
      }
      const std::string& word = token.norm;
      if (word == "," || word == ";" || word == ":" || word == "--" || word == "(") {
        led = beside = true;
      } else if (token.tag == Upos::CCONJ) {
        led = beside = and_before = true;
      } else if (ends_list(t)) {
        break;
      } else if (token.tag != Upos::NOUN && token.tag != Upos::ADJ && token.tag != Upos::PROPN &&
                 token.tag != Upos::DET && token.tag != Upos::NUM &&
                 !(token.tag == Upos::PRON && scene_.is(t, Deprel::nmod_poss)) && word != "'s") {
        beside = false;
      } else if (token.tag == Upos::PROPN) {
        beside = false;
      }
      led = led && beside;
      ++t;
    }
    drop_speaker(last);
    return found_;
  }

 private:
  /// The largest mention of a person by name that begins at the token or is a title before the name.
  uint32_t person_at(uint32_t t) const {
    const uint32_t begin = scene_.token(t).span.begin;
    auto it = std::lower_bound(all_.begin(), all_.end(), begin,
                               [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != all_.end() && it->span.begin == begin; ++it) {
      if (it->form == MentionForm::name && it->entity != kNone &&
          scene_.mentions.entities[it->entity].type == EntityType::person && it->last > t)
        return static_cast<uint32_t>(it - all_.begin());
    }
    return kNone;
  }
  /// A verb, a preposition, or a word that opens a clause. Offices go on over "of" ("rector of the university").
  bool ends_list(uint32_t t) const {
    const Token& token = scene_.token(t);
    if (token.tag == Upos::ADP) return token.norm != "of" && token.norm != "Of" && token.norm != "for";
    return token.tag == Upos::VERB || token.tag == Upos::AUX || token.tag == Upos::SCONJ || token.norm == "who" ||
           token.norm == "which" || token.norm == "\"" || (token.tag == Upos::PUNCT && token.norm == ".");
  }
  /// "killed two aides, NAME said": the last name is the subject of what follows it.
  void drop_speaker(uint32_t last) {
    if (found_.empty() || closes_) return;
    const Mention& name = all_[found_.back()];
    const uint32_t head = scene_.head(name.head);
    const bool subject = scene_.is(name.head, Deprel::nsubj) || scene_.is(name.head, Deprel::nsubj_pass);
    const bool verb = name.last < last && scene_.is_verb(name.last);
    if ((subject || verb) && !(subject && head != kNone && head == scene_.head(target_.head))) found_.pop_back();
  }

  const Scene& scene_;
  const std::vector<Mention>& all_;
  const Mention& target_;
  std::vector<uint32_t> found_;
  bool closes_ = false;  // the last name stands behind "and"
};

/// The mention with just this span; kNone if there is none.
uint32_t mention_of(const Scene& scene, Span span) {
  const auto& all = scene.mentions.mentions;
  auto it = std::lower_bound(all.begin(), all.end(), span.begin,
                             [](const Mention& m, uint32_t b) { return m.span.begin < b; });
  for (; it != all.end() && it->span.begin == span.begin; ++it) {
    if (it->span == span) return static_cast<uint32_t>(it - all.begin());
  }
  return kNone;
}

}  // namespace

void name_victims(const Scene& scene, std::vector<FoundClaim>& claims) {
  for (FoundClaim& found : claims) {
    Claim& claim = found.claim;
    if (!is_done_to_people(claim.type)) continue;
    const Participant* last = nullptr;
    for (const Participant& p : claim.participants) {
      if (p.role == Role::target && p.entity != kNone) last = &p;
    }
    if (last == nullptr) continue;
    const EntityType type = scene.mentions.entities[last->entity].type;
    const uint32_t mention = mention_of(scene, last->span);
    if (mention == kNone || (type != EntityType::group && type != EntityType::person)) continue;
    const bool plural = type == EntityType::group && scene.mentions.mentions[mention].form == MentionForm::nominal;
    const bool named = type == EntityType::person && scene.mentions.mentions[mention].form == MentionForm::name;
    if (!plural && !named) continue;
    const std::vector<uint32_t> names = NameList(scene, mention).run();
    if (named && names.size() < 2) continue;  // "NAME, NAME's aide": one more name may be an aside
    for (const uint32_t m : names) {
      const Mention& name = scene.mentions.mentions[m];
      const bool known = std::any_of(claim.participants.begin(), claim.participants.end(),
                                     [&](const Participant& p) { return p.entity == name.entity; });
      if (!known) claim.participants.push_back({Role::target, name.entity, name.span});
    }
    sort_participants(claim);
  }
}

}  // namespace rashomon
