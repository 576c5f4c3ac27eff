// SPDX-License-Identifier: Apache-2.0
// Finds the place of a claim in the trigger's locative phrases, then on the verb of its clause, then anywhere in the
// sentence.
#include "find_claim_place.h"

#include <algorithm>

#include "beside_place.h"
#include "judge_stance.h"
#include "one_of.h"

namespace rashomon {
namespace {

bool is_locative(std::string_view p) {
  static constexpr std::array<std::string_view, 17> kLocative = {
      "off",    "above",  "in",    "at",         "near", "on",    "inside", "outside", "around",
      "across", "within", "along", "throughout", "over", "south", "north",  "between"};
  return one_of(p, kLocative);
}

/// "east of the city", "20 kilometers north of the port"
bool is_beside(const Scene& scene, uint32_t t) {
  const uint32_t p = scene.case_token(t);
  if (p == kNone || p == 0 || scene.lemma(p) != "of" || scene.sentence(p - 1) != scene.sentence(t)) return false;
  static constexpr std::array<std::string_view, 8> kSides = {"north",     "south",     "east",      "west",
                                                             "northeast", "northwest", "southeast", "southwest"};
  return one_of(scene.lemma(p - 1), kSides);
}

/// "at the heart of the town", "in the centre of the city"
bool is_within(const Scene& scene, uint32_t t) {
  const uint32_t whole = scene.head(t);
  return scene.preposition(t) == "of" && whole != kNone && is_locative(scene.preposition(whole)) &&
         (scene.word_classes(whole) & (scene.rules.class_named("container") | scene.rules.class_named("locality"))) !=
             0;
}

/// "clashes near the airport lasted until dawn; guns hit the old town": two things told.
bool is_parted(const Scene& scene, uint32_t a, uint32_t b) {
  for (uint32_t t = std::min(a, b); t < std::max(a, b); ++t) {
    if (scene.token(t).norm == ";") return true;
  }
  return false;
}

/// Locative phrases below a token.
std::optional<FilledPlace> below(const Scene& scene, uint32_t t, uint32_t without) {
  std::optional<FilledPlace> found;
  scene.each_child(t, [&](uint32_t c) {
    const Deprel r = scene.token(c).relation;
    // "at gunmen dug in at the heart of the town"
    if (!found && c > t && r == Deprel::acl && c != without) {
      found = below(scene, c, kNone);
      return;
    }
    // "attacked a camp north of the town": the side hangs on the verb, the town on the side
    if (!found && r == Deprel::advmod && c > t) {
      scene.each_child(c, [&](uint32_t k) {
        if (found || !is_beside(scene, k)) return;
        if (const auto places = places_of(scene, k); !places.empty()) found = places.front();
      });
      return;
    }
    if (found || c == without || (r != Deprel::obl && r != Deprel::nmod)) return;
    if (!is_locative(scene.preposition(c)) && !is_beside(scene, c)) return;
    const auto places = places_of(scene, c);
    if (!places.empty()) found = places.front();
  });
  return found;
}

/// "signed an accord in A, ending a war in which thousands died": what the clause with "in which" tells of was done
/// where the war was. The tokens of its noun; all of the sentence elsewhere.
std::pair<uint32_t, uint32_t> ground_of_clause(const Scene& scene, const TriggerHit& found) {
  const Sentence& s = scene.analysis.sentences[scene.sentence(found.head)];
  uint32_t clause = clause_of(scene, found);
  for (int step = 0; step < kMaxClimb && clause != kNone && scene.is(clause, Deprel::conj); ++step)
    clause = scene.head(clause);
  const uint32_t noun = clause == kNone ? kNone : scene.head(clause);
  if (noun == kNone || !scene.is(clause, Deprel::acl_relcl) || noun > clause) return {s.first, s.last};
  bool within = false;
  scene.each_child(clause, [&](uint32_t c) {
    const std::string_view p = scene.preposition(c);
    within = within || (scene.lemma(c) == "which" && (p == "in" || p == "during"));
  });
  const ClassSet ground =
      scene.rules.class_named("place") | scene.rules.class_named("facility") | scene.rules.class_named("locality");
  if (!within || (scene.classes(noun) & ground) != 0) return {s.first, s.last};
  return scene.extent(noun);
}

/// "In Herat, ...", "At Herat the soldiers ...": the first phrase of the sentence, with a comma or the subject behind
/// it.
std::optional<ClaimPlace> opening_place(const Scene& scene, const Frame& frame) {
  for (const Argument& a : frame) {
    if (a.slot != Slot::preposition || (a.preposition != "in" && a.preposition != "at") || a.distance > 0) continue;
    const Sentence& s = scene.analysis.sentences[scene.sentence(a.token)];
    const uint32_t end = scene.extent(a.token).second;
    // a tree may count the comma to the phrase
    const bool comma = end < s.last && (scene.token(end).norm == "," || scene.token(end - 1).norm == ",");
    const uint32_t subject = scene.child(scene.head(a.token), Deprel::nsubj);
    const bool led = subject != kNone && scene.extent(subject).first == end;
    if (scene.extent(a.token).first != s.first || (!comma && !led)) continue;
    if (const auto places = places_of(scene, a.token); !places.empty())
      return ClaimPlace{places.front(), PlaceSource::phrase};
  }
  return std::nullopt;
}

/// "the alliance's spokesman NAME", "the foreign minister": one who speaks at the seat of those for whom he does.
bool speaks_for_others(const Scene& scene, uint32_t subject) {
  static constexpr std::array<std::string_view, 14> kOffices = {
      "spokesman",  "spokeswoman", "spokesperson",      "minister",   "ministry", "president", "premier",
      "chancellor", "secretary",   "secretary-general", "ambassador", "diplomat", "envoy",     "commissioner"};
  if (subject == kNone) return false;
  for (uint32_t t = scene.extent(subject).first; t <= subject; ++t) {
    if (one_of(scene.lemma(t), kOffices)) return true;
  }
  return false;
}

/// "A reporter in Ada heard four blasts": where he is.
std::optional<ClaimPlace> where_heard(const Scene& scene, uint32_t noun) {
  static constexpr std::array<std::string_view, 4> kPerceive = {"hear", "see", "witness", "feel"};
  const uint32_t verb = scene.head(noun);
  if (verb == kNone || !scene.is(noun, Deprel::obj) || !scene.is_verb(verb) || !one_of(scene.lemma(verb), kPerceive))
    return std::nullopt;
  const uint32_t who = scene.child(verb, Deprel::nsubj);
  if (who == kNone || who > verb) return std::nullopt;
  if (auto place = below(scene, who, kNone)) return ClaimPlace{*place, PlaceSource::clause};
  return std::nullopt;
}

}  // namespace

bool is_meanwhile(const Scene& scene, uint32_t place, uint32_t trigger) {
  uint32_t at = place;
  for (int step = 0; step < kMaxClimb && at != kNone && at != trigger; ++step, at = scene.head(at)) {
    if (!scene.is(at, Deprel::advcl) || !scene.is_verb(at)) continue;
    const uint32_t mark = scene.child(at, Deprel::mark);
    const bool apart = mark != kNone && one_of(scene.lemma(mark), {"as", "while"}) &&
                       (scene.has_child(at, Deprel::nsubj) || scene.has_child(at, Deprel::nsubj_pass));
    if (!apart) continue;
    uint32_t own = trigger;  // what is told in that clause is told there
    for (int up = 0; up < kMaxClimb && own != kNone && own != at; ++up) own = scene.head(own);
    return own != at;
  }
  return false;
}

bool needs_place(EventType type) {
  switch (type) {
    case EventType::protest:
    case EventType::riot:
    case EventType::deploy:
    case EventType::withdraw:
    case EventType::arrest:
    case EventType::surrender:
    case EventType::restrict_: return true;
    default: return event_type_info(type).violent && type != EventType::oust;
  }
}

bool is_seat_of_speaker(const Scene& scene, uint32_t t, uint32_t trigger) {
  const ClassSet speech = scene.rules.class_named("speech-verb");
  uint32_t node = t;
  for (int step = 0; step < kMaxClimb; ++step) {
    const uint32_t above = scene.head(node);
    if (above == kNone) return false;
    if (node != t && scene.preposition(node) == "according") return true;
    if (scene.is_verb(above)) {
      if ((scene.word_classes(above) & speech) == 0 || above == trigger) return false;
      const bool party = scene.is(node, Deprel::nsubj) || scene.is(node, Deprel::obj) || scene.is(node, Deprel::iobj);
      // "said in London", but "In Herat, residents said" is where it happened
      const bool aside = node == t && (scene.lemma(above) == "tell" || scene.lemma(above) == "say") &&
                         (above < t || speaks_for_others(scene, scene.child(above, Deprel::nsubj)));
      return (node != t && party) || aside;
    }
    node = above;
  }
  return false;
}

bool is_of_a_war(const Scene& scene, const TriggerHit& found) {
  const Sentence& s = scene.analysis.sentences[scene.sentence(found.head)];
  // "Elsewhere, two were killed": not where the report was before
  const std::string_view opening = scene.token(s.first).norm;
  if (opening == "Elsewhere" || opening == "Separately") return true;
  if (ground_of_clause(scene, found) == std::pair(s.first, s.last)) return false;
  uint32_t clause = clause_of(scene, found);
  for (int step = 0; step < kMaxClimb && scene.is(clause, Deprel::conj); ++step) clause = scene.head(clause);
  const std::string_view noun = scene.lemma(scene.head(clause));
  return noun == "war" || noun == "conflict" || noun == "insurgency" || noun == "rebellion" || noun == "uprising" ||
         noun == "campaign";
}

namespace {

std::optional<ClaimPlace> place_told(const Scene& scene, const TriggerHit& found, const Frame& frame, EventType type) {
  // "shut down the Kodok station": a word of the trigger that names it
  for (uint32_t t : found.tokens) {
    if (t == found.head || scene.mention_headed(t) == kNone) continue;
    if (const auto places = places_of(scene, t); !places.empty())
      return ClaimPlace{places.front(), PlaceSource::phrase};
  }
  // a phrase of place may as well be where they went, but not one that opens the sentence: "In Herat, soldiers fled"
  if (type == EventType::withdraw) {
    for (const Argument& a : frame) {  // "fled from elsewhere in X"
      const uint32_t in = a.slot == Slot::preposition ? scene.case_token(a.token) : kNone;
      if (in == kNone || in == 0 || scene.lemma(in) != "in" || scene.lemma(in - 1) != "elsewhere") continue;
      if (const auto places = places_of(scene, a.token); !places.empty())
        return ClaimPlace{places.front(), PlaceSource::phrase};
    }
    return opening_place(scene, frame);
  }
  // "killed civilians in the town": the phrase may hang on what was struck.
  const auto of_object = [&]() -> std::optional<ClaimPlace> {
    for (const Argument& a : frame) {
      if (a.slot != Slot::object || a.distance > 0) continue;
      if (auto place = below(scene, a.token, kNone)) return ClaimPlace{*place, PlaceSource::phrase};
    }
    return std::nullopt;
  };
  for (const int distance : {0, 1, 2}) {
    for (const Argument& a : frame) {
      if (a.slot != Slot::preposition || a.distance != distance || !is_locative(a.preposition)) continue;
      const auto places = places_of(scene, a.token);
      if (places.empty() || (distance > 0 && is_seat_of_speaker(scene, a.token, found.head))) continue;
      // "In Abkhazia, rebels attacked positions in the gorge": what opens the sentence is the wider place
      if (a.token < found.head) {
        if (auto narrower = of_object()) return narrower;
      }
      return ClaimPlace{places.front(), distance > 0 ? PlaceSource::clause : PlaceSource::phrase};
    }
  }
  if (auto place = of_object()) return place;
  if (auto place = where_heard(scene, found.head)) return place;
  // "the Baghdad bombing", "the Beslan school siege"
  if (scene.rules.triggers[found.trigger].noun && needs_place(type)) {
    for (const Argument& a : frame) {
      if (a.slot != Slot::compound || a.distance > 0) continue;
      const uint32_t m = scene.mention_at(a.token);
      if (m == kNone || scene.mentions.mentions[m].form != MentionForm::name) continue;
      if (const auto places = places_of(scene, a.token); !places.empty())
        return ClaimPlace{places.front(), PlaceSource::phrase};
    }
  }
  // Ground is taken where the words say so and nowhere else.
  if (type == EventType::capture) return std::nullopt;
  const uint32_t clause = clause_of(scene, found);
  if (clause != kNone) {
    if (auto place = below(scene, clause, found.head)) return ClaimPlace{*place, PlaceSource::clause};
    // A second verb of the clause: "attacked the convoy in the north and killed two".
    if (scene.is(clause, Deprel::conj) || scene.is(clause, Deprel::advcl) || scene.is(clause, Deprel::xcomp)) {
      if (const uint32_t h = scene.head(clause); h != kNone) {
        // "stormed the village of A near the town of B, burning homes": what was stormed
        const bool done = (event_type_info(type).violent || needs_place(type)) && type != EventType::besiege;
        const uint32_t object = done ? scene.child(h, Deprel::obj) : kNone;
        if (object != kNone && object < clause) {
          if (const auto places = places_of(scene, object); !places.empty())
            return ClaimPlace{places.front(), PlaceSource::clause};
        }
        if (auto place = below(scene, h, clause)) return ClaimPlace{*place, PlaceSource::clause};
      }
    }
  }
  if (!needs_place(type)) return std::nullopt;
  const Sentence& s = scene.analysis.sentences[scene.sentence(found.head)];
  const auto ground = ground_of_clause(scene, found);
  const uint32_t first = std::max(ground.first, found.head > 40 ? found.head - 40 : 0);
  uint32_t last = std::min(ground.second, found.head + 40);
  // "The assault was followed by another in TOWN": where that one was
  const uint32_t verb = scene.head(found.head);
  const bool followed = verb != kNone && verb > found.head &&
                        (scene.lemma(verb) == "follow" || scene.lemma(verb) == "come") &&
                        (scene.is(found.head, Deprel::nsubj_pass) || scene.is(found.head, Deprel::nsubj));
  if (followed) last = std::min(last, verb);
  std::optional<ClaimPlace> nearest;
  uint32_t best = kNone;
  for (uint32_t t = first; t < last; ++t) {
    const uint32_t m = scene.mention_headed(t);
    if (m == kNone || scene.mentions.mentions[m].form == MentionForm::pronoun) continue;
    const uint32_t before = scene.mentions.mentions[m].first;
    const bool led = before > s.first && is_locative(scene.lemma(before - 1));
    if ((!is_locative(scene.preposition(t)) && !led && !is_within(scene, t)) ||
        is_seat_of_speaker(scene, t, found.head))
      continue;
    const auto places = places_of(scene, t);
    if (places.empty()) continue;
    const uint32_t distance = t > found.head ? t - found.head : 2 * (found.head - t) + 5;  // what follows is nearer
    if (distance < best && !is_parted(scene, found.head, t) && !is_meanwhile(scene, t, found.head)) {
      best = distance;
      nearest = ClaimPlace{places.front(), PlaceSource::sentence};
    }
  }
  return nearest;
}

}  // namespace

std::optional<ClaimPlace> find_claim_place(const Scene& scene, const TriggerHit& found, const Frame& frame,
                                           EventType type) {
  auto place = place_told(scene, found, frame, type);
  if (place && type == EventType::capture && is_only_beside(scene, place->place.token, found.head)) return std::nullopt;
  return place;
}

}  // namespace rashomon
