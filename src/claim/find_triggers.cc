// SPDX-License-Identifier: Apache-2.0
// Finds triggers: a lemma leads by hash to the triggers that have it as head, and of these only those are tried whose
// rarest further word stands in the sentence; further words are looked for below the head in the tree and, where the
// parser erred, in a short window behind it.
#include "find_triggers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "one_of.h"

namespace rashomon {
namespace {

constexpr uint32_t kWordGap = 7;         // "drove the last of the militants out of the town"
constexpr uint32_t kReach = 10;          // no word of a trigger stands farther from its verb
constexpr uint32_t kPrepositionGap = 3;  // "pushed further south into"

constexpr size_t kMaxHits = 256;  // of one sentence: no writer puts as many acts into one, only hostile text does

using Index = StringMap<std::vector<TriggerLead>>;

class TriggerFinder {
 public:
  TriggerFinder(const Scene& scene, uint32_t first, uint32_t last)
      : scene_(scene), first_(first), last_(last), beside_(scene.rules.beside.size(), false) {
    for (uint32_t t = first; t < last; ++t) {
      for (const std::string_view word : {scene.lemma(t), scene.word(t)}) {
        if (const auto at = scene.rules.beside.find(word); at != scene.rules.beside.end()) beside_[at->second] = true;
      }
    }
  }

  std::vector<TriggerHit> run() {
    for (uint32_t t = first_; t < last_ && found_.size() < kMaxHits; ++t) {
      const Upos tag = scene_.token(t).tag;
      if (is_headline_verb(t)) try_all(scene_.rules.verbs, t, false);
      if (could_be_verb(t) && !is_deed_of(scene_, t)) try_all(scene_.rules.verbs, t, false);
      const Deprel r = scene_.token(t).relation;
      const bool nominal =
          tag == Upos::ADJ && has_owner(t) && (r == Deprel::obj || r == Deprel::obl || r == Deprel::nsubj);
      const bool among = scene_.lemma(t) == "dead" && scene_.preposition(t) == "among";
      const bool counted = tag == Upos::ADJ && (among || is_counted_dead(t));
      if (tag == Upos::NOUN && scene_.lemma(t) == "dead" && !among && !is_counted_dead(t))
        continue;                                                     // "beyond the dead"
      const bool calendar = tag == Upos::PROPN && scene_.in_time(t);  // "in March"
      if (is_gerund_noun(scene_, t) || is_for_firing(t) || is_within_name(t)) continue;
      if (is_deed_of(scene_, t) && !scene_.rules.nouns.contains(scene_.word(t))) {
        try_all(scene_.rules.verbs, t, false);
        continue;
      }
      if (is_newly_owned(t) || nominal || counted || tag == Upos::NOUN || (tag == Upos::PROPN && !calendar) ||
          tag == Upos::X ||
          (tag == Upos::VERB && scene_.token(t).tense == 4 && (has_determiner(t) || is_verbal_noun(t))))
        try_all(scene_.rules.nouns, t, true);
    }
    return std::move(found_);
  }

 private:
  /// "the Rally of Democratic Forces", "the Clash Brigade": nobody rallies. In a paragraph; titles have capitals
  /// anywhere.
  bool is_within_name(uint32_t t) const {
    if (scene_.block_kind(t) != BlockKind::paragraph || t == first_ ||
        (scene_.token(t).norm.front() < 'A' || scene_.token(t).norm.front() > 'Z'))
      return false;
    const uint32_t m = scene_.mention_at(t);
    if (m == kNone) return false;
    const Mention& mention = scene_.mentions.mentions[m];
    if (mention.form != MentionForm::name || mention.entity == kNone || mention.last < mention.first + 3) return false;
    const EntityType type = scene_.mentions.entities[mention.entity].type;
    const bool body = type == EntityType::group || type == EntityType::organisation;
    if (t + 2 >= mention.last) return false;
    // "the Military Operations Command headquarters"
    if (t > mention.first && (body || type == EntityType::place || type == EntityType::facility) &&
        scene_.token(t).tag == Upos::PROPN && scene_.token(t + 1).tag == Upos::PROPN)
      return true;
    return body && scene_.lemma(t + 1) == "of";
  }

  /// "with fire support from the army", "a fire base": nobody is told to fire.
  bool is_for_firing(uint32_t t) const {
    static constexpr std::array<std::string_view, 9> kThings = {"support", "base",  "position", "cover",  "team",
                                                                "engine",  "truck", "brigade",  "service"};
    return scene_.lemma(t) == "fire" && scene_.is(t, Deprel::compound) && scene_.head(t) == t + 1 &&
           one_of(scene_.lemma(t + 1), kThings);
  }

  /// "Shelling of the camp killed two": a gerund whose object stands behind "of".
  bool is_verbal_noun(uint32_t t) const {
    // "fighting was still going on"
    if ((scene_.is(t, Deprel::nsubj) || scene_.is(t, Deprel::csubj)) && scene_.token(t).tense == 4 && t + 1 < last_ &&
        scene_.token(t + 1).tag == Upos::AUX && scene_.head(t) != kNone && scene_.head(t) > t &&
        scene_.head(t) < t + 6 && (scene_.word_classes(scene_.head(t)) & scene_.rules.class_named("occur-verb")) != 0)
      return true;
    // "Fighting continued"
    if ((t == first_ || scene_.is(t, Deprel::nsubj) || scene_.is(t, Deprel::csubj)) && scene_.token(t).tense == 4 &&
        t + 1 < last_ && scene_.token(t + 1).tag == Upos::VERB && scene_.head(t) == t + 1 &&
        scene_.token(t + 1).tense != 4 && (scene_.word_classes(t + 1) & scene_.rules.class_named("occur-verb")) != 0)
      return true;
    // "Renewed fighting between the clans was reported"
    if (scene_.token(t).tense == 4 && t + 1 < last_ && scene_.token(t + 1).tag == Upos::ADP &&
        (scene_.is(t, Deprel::nsubj) || scene_.is(t, Deprel::nsubj_pass)) && !scene_.has_child(t, Deprel::obj) &&
        !scene_.has_child(t, Deprel::aux) && !scene_.has_child(t, Deprel::mark))
      return true;
    return scene_.token(t).tense == 4 && t + 1 < last_ && scene_.lemma(t + 1) == "of" &&
           !(t > first_ && scene_.token(t - 1).tag == Upos::AUX);
  }

  /// "The town is ours again", "By Sunday it was theirs"
  bool is_newly_owned(uint32_t t) const {
    if (scene_.token(t).tag != Upos::PRON || (scene_.word(t) != "ours" && scene_.word(t) != "theirs") ||
        !scene_.has_child(t, Deprel::cop))
      return false;
    bool newly = false;
    scene_.each_child(t, [&](uint32_t c) {
      newly = newly || scene_.in_time(c) || scene_.lemma(c) == "again" || scene_.lemma(c) == "now" ||
              (scene_.is(c, Deprel::obl) && scene_.preposition(c) == "by");  // "By noon the town was ours"
    });
    return newly;
  }

  /// "counted 745 dead", "20 people were dead"
  bool is_counted_dead(uint32_t t) const {
    if (scene_.lemma(t) != "dead") return false;
    if (scene_.has_child(t, Deprel::nummod)) return true;
    const uint32_t subject = scene_.child(t, Deprel::nsubj);
    if (subject == kNone) {
      // "Twelve dead in the market"
      const uint32_t before = t == first_ ? kNone : t - 1;
      const Deprel r = scene_.token(t).relation;
      // "19 airmen dead": behind those whom it counts
      const uint32_t h = scene_.head(t);
      if (scene_.token(t).tag == Upos::ADJ && r == Deprel::amod && h != kNone && h + 1 == t)
        return scene_.has_child(h, Deprel::nummod) || is_count(h);
      const bool told = scene_.head(t) == kNone || r == Deprel::appos || r == Deprel::parataxis || r == Deprel::conj ||
                        r == Deprel::list;
      return told && before != kNone && scene_.token(before).tag == Upos::NUM && scene_.head(before) == t;
    }
    if (scene_.has_child(t, Deprel::cop)) return scene_.has_child(subject, Deprel::nummod);
    // "Two peacekeepers dead", "Rebel chief dead": without a verb
    return (scene_.classes(subject) & (scene_.rules.class_named("people") | scene_.rules.class_named("person"))) != 0 ||
           scene_.token(subject).tag == Upos::NUM || is_count(subject);
  }

  /// "scores", "dozens": nouns that are numbers.
  bool is_count(uint32_t t) const {
    const std::string_view word = scene_.lemma(t);
    return word == "score" || word == "dozen" || word == "hundred" || word == "thousand";
  }

  bool could_be_verb(uint32_t t) const {
    const Token& word = scene_.token(t);
    if (is_gerund_noun(scene_, t)) return true;
    if (word.tag == Upos::VERB && is_verbal_noun(t) && scene_.rules.nouns.contains(scene_.word(t))) return false;
    // "Minsk denies sending arms": forms that are verbs whatever the tagger says
    if ((word.tag == Upos::NOUN || word.tag == Upos::PROPN || word.tag == Upos::X) && t > first_ &&
        scene_.case_token(t) == kNone &&  // but "with bombs"
        (scene_.rules.classes(scene_.word(t)) & scene_.rules.class_named("verb-form")) != 0)
      return true;
    if (word.tag == Upos::ADJ && word.norm.ends_with("ing") && t > first_ && scene_.token(t - 1).tag == Upos::AUX &&
        scene_.lemma(t - 1) == "be")
      return true;  // "were advancing towards the bridge"
    if (word.tag == Upos::VERB)
      return is_mistaken_participle(scene_, t) ||
             !(word.relation == Deprel::amod || word.relation == Deprel::compound || word.relation == Deprel::case_);
    if (word.tag != Upos::ADJ) return false;
    // "is to free 90 rebels"
    if (t > first_ && scene_.token(t - 1).tag == Upos::PART && scene_.lemma(t - 1) == "to") return true;
    if (scene_.has_child(t, Deprel::cop)) return is_told_of(t);
    if (is_mistaken_participle(scene_, t)) return true;
    const bool participle = word.tense == 3 || word.norm.ends_with("ed");
    if (is_bare_passive(scene_, t)) return true;  // "two villages burnt"
    return participle &&
           (word.relation == Deprel::acl ||
            ((word.relation == Deprel::root || word.relation == Deprel::ccomp || word.relation == Deprel::conj) &&
             scene_.has_child(t, Deprel::nsubj)));
  }

  /// "The prison was overrun", "the village was retaken": a participle that passes for an adjective.
  bool is_told_of(uint32_t t) const {
    const uint32_t be = scene_.child(t, Deprel::cop);
    const std::string_view word = scene_.word(t);
    const std::string_view form = scene_.word(be);
    return (form == "was" || form == "were" || form == "been" || form == "being") &&
           (word.ends_with("ed") || scene_.rules.forms.contains(word));
  }

  /// "Rebels seize port city": present-tense verbs of headlines that the tagger takes for nouns.
  bool is_headline_verb(uint32_t t) const {
    const BlockKind kind = scene_.block_kind(t);
    const Upos tag = scene_.token(t).tag;
    if (kind == BlockKind::paragraph &&
        !(scene_.head(t) == kNone && tag == Upos::NOUN && scene_.token(t).norm.ends_with('s')))
      return false;  // "The ministry denies ..."
    if ((tag != Upos::NOUN && tag != Upos::PROPN && tag != Upos::X && tag != Upos::ADJ)) return false;
    if (t == first_ || t + 1 >= last_) return false;
    const Upos before = scene_.token(t - 1).tag;
    const Upos behind = scene_.token(t + 1).tag;
    if (behind == Upos::PUNCT || behind == Upos::AUX || (behind == Upos::VERB && scene_.token(t + 1).tense != 4) ||
        (before != Upos::NOUN && before != Upos::PROPN))
      return false;
    for (uint32_t v = first_; v < last_ && v < first_ + 60; ++v) {
      // "Rebels march into town, mayor calls for calm": what stands behind a comma is a sentence of its own
      if (kind != BlockKind::paragraph && v > t && scene_.token(v).norm == "," && behind == Upos::ADP) break;
      // "Students slain as sect raids college": what stands before is a sentence of its own
      if (kind != BlockKind::paragraph && v < t && parted_by_as(v, t)) continue;
      const bool finite = scene_.token(v).tense == 1 || scene_.token(v).tense == 2;
      if (scene_.token(v).tag == Upos::AUX ||
          (scene_.token(v).tag == Upos::VERB && (finite || kind != BlockKind::paragraph)))
        return false;
    }
    const std::string_view word = scene_.word(t);
    return scene_.rules.verbs.contains(word) ||
           (word.ends_with('s') && find_stem(scene_.rules.verbs, word) != scene_.rules.verbs.end());
  }

  bool parted_by_as(uint32_t from, uint32_t to) const {
    for (uint32_t t = from + 1; t < to; ++t) {
      if (scene_.lemma(t) == "as" || scene_.token(t).norm == ";") return true;
    }
    return false;
  }

  bool has_determiner(uint32_t t) const {
    return scene_.has_child(t, Deprel::det) || scene_.has_child(t, Deprel::nmod_poss) ||
           scene_.has_child(t, Deprel::amod) || scene_.has_child(t, Deprel::compound);
  }

  /// "resumed its offensive": what the tagger takes for an adjective
  bool has_owner(uint32_t t) const {
    return has_determiner(t) || (t > first_ && (scene_.token(t - 1).tag == Upos::DET || scene_.lemma(t - 1) == "its" ||
                                                scene_.lemma(t - 1) == "their"));
  }

  bool is_word(uint32_t t, std::string_view word) const {
    // "sent troops to back the president" sends nobody back
    if (word == "back" && scene_.is_verb(t) && t > first_ && scene_.lemma(t - 1) == "to") return false;
    return scene_.lemma(t) == word || scene_.word(t) == word;
  }

  /// A lemma that the lemmatizer missed: the form without its ending.
  static Index::const_iterator find_stem(const Index& index, std::string_view word) {
    static constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
        {"ied", "y"}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"es", ""}, {"s", ""}};
    for (const auto& [ending, instead] : kEndings) {
      if (word.size() < ending.size() + 3 || !word.ends_with(ending)) continue;
      std::string stem(word.substr(0, word.size() - ending.size()));
      stem += instead;
      const auto it = index.find(stem);
      if (it != index.end()) return it;
      // "levelling", "gunning"
      if (!instead.empty() || ending.size() < 2 || stem.size() < 4 || stem.back() != stem[stem.size() - 2]) continue;
      stem.pop_back();
      if (const auto doubled = index.find(stem); doubled != index.end()) return doubled;
    }
    return index.end();
  }

  void try_all(const Index& index, uint32_t t, bool noun) {
    const std::string_view word = scene_.word(t);
    const bool gerund = noun && scene_.token(t).tag == Upos::VERB;  // "the shelling": the form itself must be a noun
    auto it = gerund ? index.end() : index.find(scene_.lemma(t));
    if (it == index.end()) it = index.find(word);
    if (it == index.end() && !gerund) it = find_stem(index, word);
    if (it == index.end()) return;
    uint32_t h = scene_.is(t, Deprel::conj) ? scene_.head(t) : kNone;
    for (int step = 0; step < kMaxClimb && h != kNone && !scene_.is_verb(h); ++step) h = scene_.head(h);
    const bool beside_verb = h != kNone;
    const Upos tag = scene_.token(t).tag;
    const bool flat = !noun && !beside_verb && (tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::X) &&
                      !is_gerund_noun(scene_, t) && !is_deed_of(scene_, t);
    for (const TriggerLead& lead : it->second) {
      if (lead.beside != kNone && !beside_[lead.beside]) continue;
      TriggerHit found;
      found.trigger = lead.trigger;
      found.head = t;
      found.flat = flat;
      if (!(noun ? match_noun(scene_.rules.triggers[lead.trigger], found)
                 : match_verb(scene_.rules.triggers[lead.trigger], found)))
        continue;
      std::sort(found.tokens.begin(), found.tokens.end());
      found_.push_back(std::move(found));
    }
  }

  /// "rebel-hit districts", "its army is ill-equipped", "better armed": what somebody is like, and nothing he did.
  bool describes_state(uint32_t verb) const {
    static constexpr std::array<std::string_view, 8> kHow = {"ill",    "well",  "better", "best",
                                                             "poorly", "badly", "fully",  "lightly"};
    const std::string_view lemma = scene_.lemma(verb);
    if (verb < first_ + 1) return false;
    const bool joined = scene_.token(verb - 1).norm == "-" && verb > first_ + 1;
    if (joined && lemma == "hit" && verb + 1 < last_ && !scene_.token(verb).space_before) return true;
    return (lemma == "equip" || lemma == "arm" || lemma == "train") && scene_.word(verb) != lemma &&
           one_of(scene_.word(joined ? verb - 2 : verb - 1), kHow);
  }

  /// "Suspected militants attacked", "the front (outlawed in Russia)": a word about the noun, and nobody does it.
  bool is_epithet(uint32_t verb) const {
    const std::string_view lemma = scene_.lemma(verb);
    if (describes_state(verb)) return true;
    if ((verb == first_ || scene_.token(verb - 1).norm == ":") && lemma == "suspect" &&
        scene_.word(verb) == "suspected")
      return verb + 1 < last_ && scene_.token(verb + 1).tag != Upos::DET && scene_.token(verb + 1).tag != Upos::ADP;
    const bool bans = lemma == "outlaw" || lemma == "ban" || lemma == "prohibit" || lemma == "proscribe";
    if (!bans || verb + 1 >= last_) return false;
    if (verb > first_ && scene_.token(verb - 1).norm == "(") return true;
    const bool told = scene_.has_child(verb, Deprel::nsubj) || scene_.has_child(verb, Deprel::nsubj_pass) ||
                      scene_.has_child(verb, Deprel::aux) || scene_.has_child(verb, Deprel::aux_pass);
    return !told && scene_.token(verb).tense != 4 && scene_.word(verb) != lemma &&
           scene_.token(verb + 1).tag == Upos::PROPN;  // "when the outlawed FRONT attacked"
  }

  bool match_verb(const Trigger& trigger, TriggerHit& found) const {
    found.tokens = {found.head};
    if (is_epithet(found.head)) return false;
    if (trigger.words.size() == 1 && leaves_behind(found.head)) return false;
    uint32_t previous = found.head;
    for (size_t w = 1; w < trigger.words.size(); ++w) {
      const std::string& word = trigger.words[w];
      const bool closing = trigger.ends_in_preposition && w + 1 == trigger.words.size();
      const uint32_t at = closing ? find_closing(found, previous, word) : find_word(found, previous, word);
      if (at == kNone || (word == "that" && at < found.head)) return false;  // "that troops were charging"
      found.tokens.push_back(at);
      if (closing) found.tail = at;
      previous = at;
    }
    return found.tokens.size() == 1 || found.tail != kNone || !describes_other(found);
  }

  /// "seized the government headquarters", "seized the power station": neither a government nor power.
  bool describes_other(const TriggerHit& found) const {
    static constexpr std::array<std::string_view, 5> kRule = {"government", "power", "state", "regime", "parliament"};
    const uint32_t last = found.tokens.back();
    const uint32_t noun = scene_.is(last, Deprel::compound) ? scene_.head(last) : kNone;
    return noun != kNone && noun > last && one_of(scene_.lemma(last), kRule) &&
           std::find(found.tokens.begin(), found.tokens.end(), noun) == found.tokens.end();
  }

  /// "the vehicles they left behind": another verb than to leave.
  bool leaves_behind(uint32_t verb) const {
    bool behind = false;
    scene_.each_child(verb, [&](uint32_t c) {
      behind = behind || (scene_.is(c, Deprel::compound_prt) && scene_.lemma(c) == "behind");
    });
    if (scene_.lemma(verb) == "leave" && verb + 1 < last_ && scene_.lemma(verb + 1) == "behind") return true;
    // "closed in", "closed ranks"
    if (scene_.lemma(verb) == "close" && verb + 1 < last_ &&
        (scene_.lemma(verb + 1) == "in" || scene_.lemma(verb + 1) == "rank")) {
      const Deprel r = scene_.token(verb + 1).relation;
      return r != Deprel::case_ || (verb + 2 < last_ && scene_.lemma(verb + 2) == "on");
    }
    // "are holed up in the city"
    if (scene_.lemma(verb) == "hole" && verb + 1 < last_ && scene_.lemma(verb + 1) == "up") return true;
    // "shot down seven drones"
    if (scene_.lemma(verb) == "shoot" && verb + 1 < last_ && scene_.lemma(verb + 1) == "down") return true;
    // "beat out the others": a contest
    if (scene_.lemma(verb) == "beat" && verb + 1 < last_ && scene_.lemma(verb + 1) == "out") return true;
    return behind;
  }

  /// Below the verb in the tree, else behind the previous word.
  uint32_t find_word(const TriggerHit& found, uint32_t previous, const std::string& word) const {
    uint32_t at = kNone;
    scene_.each_child(found.head, [&](uint32_t c) {
      // "a bomb hit the church" hits no bomb
      if (at == kNone && is_word(c, word) && !is_used(found, c) && c < found.head + kReach && found.head < c + kReach &&
          !is_called_for(c) && !is_outcome(c) && !(scene_.is(c, Deprel::nsubj) && c < found.head) &&
          (c > previous || scene_.lemma(previous) != "from"))  // "took villages from" takes nobody from a village
        at = c;
    });
    if (at != kNone) return at;
    // "ordered seven officials out of the country": the word leads a phrase on the verb
    scene_.each_child(found.head, [&](uint32_t c) {
      if (c < previous || c > found.head + kReach) return;
      if (is_off_shore(found.head, c, word)) return;
      scene_.each_child(c, [&](uint32_t p) {
        if (at == kNone && scene_.is(p, Deprel::case_) && is_word(p, word) && !is_used(found, p) &&
            !opens_compound(p) && !leads_place(p))
          at = p;
      });
    });
    if (at != kNone) return at;
    for (uint32_t t = previous + 1; t < std::min(last_, previous + 1 + kWordGap); ++t) {
      if (is_word(t, word))
        return is_called_for(t) || counts_none(found.head, t) || negates_other(found.head, t) || leads_place(t) ||
                       opens_compound(t) ||
                       (scene_.is(t, Deprel::case_) && is_off_shore(found.head, scene_.head(t), word))
                   ? kNone
                   : t;
      const std::string& norm = scene_.token(t).norm;
      // called the list "baseless"; "drove the foreign-backed movement out"
      if ((scene_.token(t).tag == Upos::VERB && !scene_.is(t, Deprel::amod)) ||
          (scene_.token(t).tag == Upos::PUNCT && norm != "-" && norm != "\""))
        return kNone;
    }
    return kNone;
  }

  /// "who survived the ambush did not see it": the word negates another verb.
  bool negates_other(uint32_t verb, uint32_t t) const {
    return scene_.lemma(t) == "not" && scene_.head(t) != kNone && scene_.head(t) != verb &&
           scene_.is_verb(scene_.head(t));
  }

  /// "ambushed a column, killing nine": told by itself.
  bool is_outcome(uint32_t t) const {
    return scene_.is(t, Deprel::advcl) && scene_.token(t).tense == 4 && t > first_ && scene_.token(t - 1).norm == "," &&
           scene_.has_child(t, Deprel::obj);
  }

  /// "said no reinforcements had come" says no to nobody.
  bool counts_none(uint32_t verb, uint32_t t) const {
    return scene_.lemma(verb) == "say" && scene_.lemma(t) == "no" && scene_.is(t, Deprel::det);
  }

  /// "gave themselves up in Isabela" gives in to nobody.
  bool leads_place(uint32_t t) const {
    const uint32_t noun = scene_.head(t);
    if (scene_.lemma(t) != "in" || !scene_.is(t, Deprel::case_) || noun == kNone || noun < t) return false;
    return (scene_.classes(noun) & (scene_.rules.class_named("place") | scene_.rules.class_named("state"))) != 0 ||
           scene_.in_time(noun);
  }

  /// "a bus carrying off-duty sailors" carries nobody off.
  bool opens_compound(uint32_t t) const {
    return t + 2 < last_ && scene_.token(t + 1).norm == "-" && !scene_.token(t + 1).space_before &&
           !scene_.token(t + 2).space_before && scene_.token(t).tag != Upos::NOUN && scene_.token(t).tag != Upos::VERB;
  }

  /// "holding sailors off the coast" holds nobody off.
  bool is_off_shore(uint32_t verb, uint32_t place, std::string_view word) const {
    const ClassSet ground = scene_.rules.class_named("place") | scene_.rules.class_named("state");
    return word == "off" && scene_.lemma(verb) == "hold" && (scene_.classes(place) & ground) != 0;
  }

  /// "calls for a ceasefire" calls no ceasefire.
  bool is_called_for(uint32_t t) const {
    const Upos tag = scene_.token(t).tag;
    return (tag == Upos::NOUN || tag == Upos::PROPN) && scene_.preposition(t) == "for";
  }

  /// The preposition of a phrase that hangs on the trigger, else one close behind with only adverbs between.
  uint32_t find_closing(const TriggerHit& found, uint32_t previous, const std::string& word) const {
    uint32_t at = kNone;
    for (uint32_t t : found.tokens) {
      scene_.each_child(t, [&](uint32_t c) {
        const Deprel r = scene_.token(c).relation;
        if (at != kNone || !(r == Deprel::obl || r == Deprel::nmod || r == Deprel::obl_npmod || r == Deprel::obl_agent))
          return;
        const uint32_t p = scene_.case_token(c);
        if (is_off_shore(found.head, c, word) || scene_.preposition(c) == "according") return;
        // "closed the road on Wednesday" closes in on nothing
        if (p != kNone && is_word(p, word) && p > found.head && !scene_.in_time(c)) at = p;
      });
    }
    if (at != kNone) return at;
    // "ejected the rebels from the town": trees hang such a phrase on whom the verb strikes as often as on the verb
    if (word == "from" || word == "to" || word == "towards" || word == "toward") {
      const uint32_t object = scene_.child(found.head, Deprel::obj);
      if (object != kNone && object > found.head && object < found.head + kReach) {
        scene_.each_child(object, [&](uint32_t c) {
          if (at != kNone || !scene_.is(c, Deprel::nmod)) return;
          const uint32_t p = scene_.case_token(c);
          const bool ground = (scene_.classes(c) & scene_.rules.class_named("place")) != 0 ||
                              scene_.lemma(c) == "town" || scene_.lemma(c) == "city" || scene_.lemma(c) == "village";
          if (p != kNone && p > object && is_word(p, word) && ground && !scene_.in_time(c)) at = p;
        });
      }
      if (at != kNone) return at;
    }
    if (const uint32_t far = find_party(found.head, word); far != kNone) return far;
    for (uint32_t t = previous + 1; t < std::min(last_, previous + 1 + kPrepositionGap); ++t) {
      if (is_word(t, word) && scene_.token(t).tag != Upos::PART)
        return t + 1 < last_ && scene_.in_time(t + 1) ? kNone : t;
      const Upos tag = scene_.token(t).tag;
      if (tag != Upos::ADV && tag != Upos::ADJ && tag != Upos::ADP) return kNone;
    }
    return kNone;
  }

  /// "blamed the raid on the rebels", "lost the town, a rail hub, to the rebels": to whom something goes, hung by the
  /// tree on a word inside what goes.
  uint32_t find_party(uint32_t verb, std::string_view word) const {
    const std::string_view lemma = scene_.lemma(verb);
    const bool blames = word == "on" && (lemma == "blame" || lemma == "pin" || lemma == "put" || lemma == "lay");
    if (!blames && !(word == "to" && (lemma == "lose" || lemma == "cede" || lemma == "yield"))) return kNone;
    uint32_t object = scene_.child(verb, Deprel::obj);
    if (object == kNone) object = scene_.child(verb, Deprel::nsubj_pass);
    if (object == kNone || object < verb) return kNone;
    const uint32_t end = std::min(last_, scene_.extent(object).second);
    for (uint32_t t = object + 1; t < end; ++t) {
      const uint32_t party = scene_.head(t);
      if (scene_.word(t) == word && scene_.is(t, Deprel::case_) && party != kNone && party > t && scene_.acts(party) &&
          !scene_.in_time(party))
        return t;
    }
    return kNone;
  }

  static bool is_used(const TriggerHit& found, uint32_t t) {
    return std::find(found.tokens.begin(), found.tokens.end(), t) != found.tokens.end();
  }

  bool match_noun(const Trigger& trigger, TriggerHit& found) const {
    const size_t count = trigger.words.size() - (trigger.ends_in_preposition ? 1 : 0);
    if (!trigger.led_by.empty() && scene_.preposition(found.head) != trigger.led_by) return false;
    // "a colonel was among the dead" counts nobody
    if (trigger.led_by.empty() && scene_.lemma(found.head) == "dead" && scene_.preposition(found.head) == "among" &&
        !scene_.has_child(found.head, Deprel::nummod))
      return false;
    uint32_t at = found.head;
    for (size_t w = count; w-- > 0;) {
      if (at != found.head && !is_word(at, trigger.words[w])) return false;
      found.tokens.push_back(at);
      if (w == 0) break;
      if (at == first_) return false;
      --at;
      if (scene_.token(at).norm == "-" && at > first_) --at;
    }
    if (trigger.ends_in_preposition) {
      found.tail = find_closing(found, found.head, trigger.words.back());
      if (found.tail == kNone) return false;
      found.tokens.push_back(found.tail);
    }
    find_support(found);
    return true;
  }

  /// The light verb of a noun: "launched an attack", "an attack was carried out", "came under attack", "repelled an
  /// attack".
  void find_support(TriggerHit& found) const {
    uint32_t noun = found.head;
    for (int step = 0; step < kMaxClimb && scene_.is(noun, Deprel::conj) && scene_.head(noun) != kNone &&
                       !scene_.is_verb(scene_.head(noun));
         ++step)
      noun = scene_.head(noun);
    // "a series of airstrikes", "a wave of attacks"
    if (scene_.is(noun, Deprel::nmod) && scene_.head(noun) != kNone &&
        (scene_.word_classes(scene_.head(noun)) & scene_.rules.class_named("container")) != 0)
      noun = scene_.head(noun);
    const uint32_t v = scene_.head(noun);
    // "described the move as a regrouping"
    if (scene_.preposition(noun) == "as" && v != kNone && scene_.is_verb(v) &&
        (scene_.word_classes(v) & scene_.rules.class_named("naming-verb")) != 0) {
      found.support = v;
    } else if (scene_.preposition(noun) == "under") {
      found.support_suffers = true;
      if (v != kNone && scene_.is_verb(v) && scene_.is(noun, Deprel::obl)) found.support = v;
    } else if (v != kNone && scene_.is_verb(v)) {
      const Deprel r = scene_.token(noun).relation;
      const ClassSet classes = scene_.word_classes(v);
      const bool loose = noun > v && scene_.case_token(noun) == kNone &&
                         (r == Deprel::advcl || r == Deprel::xcomp || r == Deprel::obl || r == Deprel::ccomp);
      const uint32_t article = scene_.child(noun, Deprel::det);
      // "called the attacks cynical" makes none
      const bool named = scene_.lemma(v) == "call" && article != kNone && scene_.lemma(article) != "a" &&
                         scene_.lemma(article) != "an";
      const bool carried = !named && (r == Deprel::obj || r == Deprel::nsubj_pass || loose);
      if (carried && (classes & scene_.rules.class_named("support-does")) != 0)
        found.support = v;
      else if (carried && (classes & scene_.rules.class_named("support-suffers")) != 0)
        found.support = v, found.support_suffers = true;
      else if (scene_.preposition(noun) == "to" && (scene_.lemma(v) == "subject" || scene_.lemma(v) == "expose"))
        found.support = v, found.support_suffers = true;  // "was subjected to shelling"
    } else if (v != kNone && scene_.is(noun, Deprel::acl)) {
      return;
    }
    if (found.support != kNone) found.tokens.push_back(found.support);
  }

  const Scene& scene_;
  uint32_t first_, last_;
  std::vector<bool> beside_;  // by RuleSet::beside: the word stands in the sentence
  std::vector<TriggerHit> found_;
};

}  // namespace

std::vector<TriggerHit> find_triggers(const Scene& scene, uint32_t first, uint32_t last) {
  return TriggerFinder(scene, first, last).run();
}

}  // namespace rashomon
