// SPDX-License-Identifier: Apache-2.0
// Finds the claims of a report, a sentence at a time: triggers, arguments, rules' conditions, roles, stance, place,
// time. Of the triggers with one head only those with the most words count; a word inside a longer trigger starts none
// of its own.
#include "find_claims.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "date_by_telling.h"
#include "fill_gaps.h"
#include "fill_roles.h"
#include "fill_rows.h"
#include "find_claim_place.h"
#include "find_claim_time.h"
#include "find_triggers.h"
#include "frame_memory.h"
#include "judge_setting.h"
#include "judge_stance.h"
#include "label_day.h"
#include "name_victims.h"
#include "one_of.h"
#include "settle_claims.h"

namespace rashomon {
namespace {

constexpr uint32_t kNarrowEvidence = 400;  // a longer sentence is cut to the claim's clause

class ClaimsOfReport {
 public:
  explicit ClaimsOfReport(const Scene& scene, std::vector<RuleTrace>* trace = nullptr)
      : scene_(scene), narrative_(narrative_time(scene)), trace_(trace) {}

  std::vector<FoundClaim> run() {
    for (const Sentence& sentence : scene_.analysis.sentences) {
      if (sentence.first >= sentence.last || scene_.document.blocks[sentence.block].kind == BlockKind::furniture)
        continue;
      read_sentence(sentence);
    }
    drop_without_violence();
    sort_claims();
    place_buildings();
    place_by_heading();
    place_by_mention();
    place_by_telling();
    place_past();
    for (Draft& draft : claims_) {
      if (draft.claim.place != kNone || !draft.building) continue;
      draft.claim.place = draft.building->entity;
      draft.claim.place_span = draft.building->span;
    }
    std::vector<FoundClaim> out;
    out.reserve(claims_.size());
    for (Draft& draft : claims_) {
      if (!draft.needs_place_told || draft.claim.place != kNone) out.push_back(std::move(draft));
    }
    drop_nested(out);
    drop_standing(scene_, out);
    date_by_telling(scene_, out);
    date_denials(out);
    act_through_forces(scene_, out);
    name_victims(scene_, out);
    return out;
  }

 private:
  /// A claim, and how its place was found.
  struct Draft : FoundClaim {
    PlaceSource source = PlaceSource::rule;
    std::optional<FilledPlace> building;  // where nothing better says where
    bool definite = false;                // "the area", "the base": some ground told of before
    bool elsewhere = false;               // "two towns": ground not told of
    bool there = false;                   // "There they surrounded a column"
    bool needs_place_told = false;        // says too little by itself
    bool amid = false;                    // counts only beside firm claims of violence
    bool told_of_somebody = false;        // and then whatever place or name stands with it
    uint32_t doer = kNone;                // verb: what stands as its subject
  };

  /// Says where, or tells of somebody with a name: more than a count of all that died.
  bool is_of_its_own(const Draft& draft) const {
    if (draft.claim.place != kNone && draft.source <= PlaceSource::clause) return true;
    return std::any_of(draft.claim.participants.begin(), draft.claim.participants.end(), [&](const Participant& p) {
      return p.entity != kNone && !scene_.mentions.entities[p.entity].names.empty();
    });
  }
  /// "Twelve people died in Beni": of violence, where the report tells of some.
  void drop_without_violence() {
    const bool violence = std::any_of(claims_.begin(), claims_.end(), [](const Draft& draft) {
      return !draft.amid && event_type_info(draft.claim.type).violent;
    });
    std::erase_if(claims_, [&](const Draft& draft) {
      return draft.amid && (!violence || (!draft.told_of_somebody && !is_of_its_own(draft) && !is_outcome_told(draft)));
    });
  }
  /// "Gunmen fired on his convoy. Two of his guards died.": right behind an act of violence in the same paragraph.
  bool is_outcome_told(const Draft& draft) const {
    const uint32_t here = scene_.sentence(draft.trigger_token);
    return std::any_of(claims_.begin(), claims_.end(), [&](const Draft& before) {
      const uint32_t there = scene_.sentence(before.trigger_token);
      const bool same = before.claim.when.days == draft.claim.when.days;  // history, too, has its outcomes
      return !before.amid && event_type_info(before.claim.type).violent && before.claim.stance == Stance::asserts &&
             (!before.claim.background || same || before.claim.time.kind == TimeKind::since) &&
             before.trigger_token != draft.trigger_token &&
             (there == here || (there + 1 == here && before.trigger_token < draft.trigger_token)) &&
             scene_.analysis.sentences[there].block == scene_.analysis.sentences[here].block;
    });
  }

  void read_sentence(const Sentence& sentence) {
    const std::vector<TriggerHit> found = find_triggers(scene_, sentence.first, sentence.last);
    const bool off_topic = holds(sentence, "off-topic");
    FrameMemory frames(scene_);
    taken_.clear();
    // Heads in order; of one head the longest trigger that gives a claim silences the shorter ones.
    std::vector<size_t> order(found.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return found[a].tokens.size() > found[b].tokens.size(); });
    std::unordered_map<uint32_t, size_t> done;  // head -> words
    for (size_t i : order) {
      const TriggerHit& f = found[i];
      const auto longer = done.find(f.head);
      const Rule& rule = scene_.rules.rules[scene_.rules.triggers[f.trigger].rule];
      if (trace_) trace_->push_back({trigger_span(f), rule.id, false, "", ""});
      if (longer != done.end() && longer->second > f.tokens.size()) {
        tell("a trigger of more words gave a claim");
        continue;
      }
      if (longer == done.end() && taken_.contains(f.head)) {
        tell("a word of another trigger");
        continue;
      }
      if (event_type_info(rule.type).violent && scene_.lemma(f.head) == "strike" &&
          scene_.rules.triggers[f.trigger].noun && holds(sentence, "labour")) {
        tell("the sentence is about labour");
        continue;
      }
      if (off_topic && event_type_info(rule.type).violent) {
        tell("the sentence is about sport, markets or film");
        continue;
      }
      if (!read_trigger(f, rule, frames)) continue;
      if (trace_) trace_->back().fired = true;
      done.try_emplace(f.head, f.tokens.size());
      for (uint32_t t : f.tokens) {  // "admitted the loss": an act of its own
        if (t != f.head && !(t == f.support && scene_.lemma(t) == "admit")) taken_.insert(t);
      }
    }
  }

  /// Sport, markets and film speak of attacks and captures of another kind.
  bool holds(const Sentence& sentence, KeyedWord topic) const {
    const ClassSet off = scene_.rules.class_named(topic);
    const uint32_t last = std::min(sentence.last, sentence.first + 400);
    for (uint32_t t = sentence.first; t < last; ++t) {
      if ((scene_.word_classes(t) & off) != 0 && !is_of_rights(t)) return true;
    }
    return false;
  }

  /// "the human rights league", "the Arab League": no league of sport.
  bool is_of_rights(uint32_t t) const {
    static constexpr std::array<std::string_view, 5> kLeagues = {"rights", "Arab", "Awami", "Muslim", "Liberation"};
    return t > 0 && scene_.lemma(t) == "league" && one_of(scene_.token(t - 1).norm, kLeagues);
  }

  bool read_trigger(const TriggerHit& found, const Rule& rule, FrameMemory& frames) {
    const Frame& frame = frames.of(found);
    if (trace_) trace_->back().slots = describe(frame);
    std::optional<Filled> filled = fill_roles(scene_, rule, frame, trace_ ? &trace_->back().why : nullptr);
    if (!filled) return false;
    const bool noun = scene_.rules.triggers[found.trigger].noun;
    const bool argued = !filled->participants.empty() || !filled->places.empty() || filled->named;
    Claim claim;
    claim.type = rule.type;
    claim.participants = filled->participants;
    sort_participants(claim);
    const bool settled = rule.has_stance && !rule.to_come;
    const std::optional<Stance> stance = settled ? std::optional(rule.stance) : judge_stance(scene_, found);
    if (!stance) return tell("under a condition (if, unless, whether)"), false;
    if (rule.to_come && *stance == Stance::asserts) return tell("told as done and not as to come"), false;
    claim.stance = rule.has_stance ? rule.stance : *stance;
    // "sought to play down the loss": who tries to deny denies.
    if (rule.type == EventType::deny && claim.stance == Stance::plans && is_tried(found.head))
      claim.stance = Stance::asserts;
    if ((rule.type == EventType::deny || rule.type == EventType::concede) && claim.stance == Stance::denies)
      return tell("who does not deny or concede says nothing"), false;
    // "would never accept", "has not consented": a refusal
    if ((rule.type == EventType::agree || rule.type == EventType::support) && claim.stance == Stance::denies && !noun &&
        is_of_consent(found.head)) {
      claim.type = EventType::reject;
      claim.stance = Stance::asserts;
    }
    if (claim.stance == Stance::asserts && is_of_any(scene_, found.head)) return tell("of any such act"), false;
    const ClaimTime time = find_claim_time(scene_, found, claim.stance, narrative_, is_saying(rule.type));
    if (rule.state && is_of_before(scene_, found.head)) return tell("so it was before"), false;
    if (rule.since && (time.expression.kind != TimeKind::since || !time.own))
      return tell("no 'since' says when"), false;
    claim.time = time.expression;
    claim.when = time.when;
    claim.background = time.background;
    if ((rule.state || (!noun && is_state(scene_, found.head, rule.type))) && claim.time.kind == TimeKind::since) {
      claim.time = expression_of(claim.time.inner);
      claim.when.days = ground_time(claim.time, scene_.document.published.days);
    }
    PlaceSource source = PlaceSource::rule;
    if (filled->places.empty() && filled->building) {
      if (const auto ground = ground_of_building(frame)) {
        source = PlaceSource::phrase;
        filled->places.push_back(*ground);
      }
    }
    if (filled->places.empty()) {
      if (const auto place = find_claim_place(scene_, found, frame, rule.type)) {
        source = place->source;
        filled->places.push_back(place->place);
      }
    }
    bool needs_place_told = false;
    if (!argued && noun && !rule.bare) {
      const bool placed = source == PlaceSource::phrase || (source == PlaceSource::clause && occurs(found));
      const bool timed = !time.when.text.empty() && time.own;
      const bool raged = rule.type == EventType::clash && is_told_to_occur(found);
      if (!placed && !raged && !(timed && (occurs(found) || rule.type == EventType::airstrike))) {
        // "The withdrawal had been completed": what was told before.
        const uint32_t determiner = scene_.child(found.head, Deprel::det);
        const bool told = found.support != kNone && determiner != kNone && scene_.lemma(determiner) == "the";
        // "There was no attack": what another says there was
        const bool refused = determiner != kNone && scene_.lemma(determiner) == "no" &&
                             scene_.is(found.head, Deprel::nsubj) && scene_.head(found.head) != kNone &&
                             scene_.lemma(scene_.head(found.head)) == "be";
        // "took the hill after an assault that lasted all night"
        const std::string_view led = scene_.preposition(found.head);
        const uint32_t above = scene_.head(found.head);
        const bool before = (led == "after" || led == "following") && above != kNone && scene_.is_verb(above) &&
                            scene_.is(found.head, Deprel::obl) &&
                            (rule.type == EventType::clash || rule.type == EventType::attack);
        // "The government speaks of a tactical withdrawal"
        const bool spoken = rule.type == EventType::withdraw && led == "of" && above != kNone &&
                            (scene_.lemma(above) == "speak" || scene_.lemma(above) == "talk");
        if (!told && !refused && !before && !spoken)
          return tell("a noun alone: nothing stands with it that fits"), false;
        needs_place_told = true;
      }
    }
    if (is_asked(scene_, found.head, !filled->places.empty())) return tell("a question"), false;
    if (!argued && !noun && !rule.bare && source != PlaceSource::phrase && source != PlaceSource::clause)
      return tell("nothing stands with it that fits"), false;
    claim.confidence = confidence_of(*filled, source);
    claim.trigger = trigger_span(found);
    claim.evidence = evidence_span(found);
    claim.rule = rule.id;
    const BlockKind kind = scene_.block_kind(found.head);
    claim.headline = kind == BlockKind::title || kind == BlockKind::summary || kind == BlockKind::heading;
    Draft draft;
    draft.trigger_token = found.head;
    draft.source = source;
    draft.building = filled->building;
    draft.definite = filled->definite || (rule.type == EventType::capture && rule.ground_told);
    draft.elsewhere = filled->elsewhere || (rule.type == EventType::advance && heads_elsewhere(frame)) ||
                      is_of_a_war(scene_, found) || opens_elsewhere(scene_, found.head);
    draft.there = needs_place(rule.type) && is_told_there(found.head);
    draft.needs_place_told = needs_place_told;
    draft.amid = rule.amid || tells_only_of_victims(found);
    draft.told_of_somebody =
        (!rule.amid || (scene_.lemma(found.head) == "dead" && !scene_.has_child(found.head, Deprel::cop))) &&
        std::any_of(filled->participants.begin(), filled->participants.end(), [&](const Participant& p) {
          const uint32_t t = scene_.analysis.token_at(p.span.begin);
          return t < scene_.size() && scene_.token(t).tag != Upos::PRON;
        });
    if (!noun && rule.type == EventType::attack) {
      for (const Argument& a : frame) {
        if (a.slot == Slot::subject && draft.doer == kNone) draft.doer = a.token;
      }
    }
    if (filled->places.empty()) filled->places.emplace_back();
    for (const FilledPlace& place : filled->places) {
      draft.claim = claim;
      draft.claim.place = place.entity;
      draft.claim.place_span = place.span;
      if (filled->places.size() > 1 && !rule.state && place.token != kNone) date_by_place(*filled, place, draft.claim);
      claims_.push_back(draft);
    }
    return true;
  }

  /// "Some 300,000 people killed in thirty years": whether by violence the rest of the report says.
  bool tells_only_of_victims(const TriggerHit& found) const {
    const std::string_view verb = scene_.lemma(found.head);
    return (verb == "kill" || verb == "wound" || verb == "injure" || verb == "displace") &&
           scene_.block_kind(found.head) == BlockKind::paragraph && is_bare_passive(scene_, found.head);
  }

  /// Of several places each may have a day of its own.
  void date_by_place(const Filled& filled, const FilledPlace& place, Claim& claim) const {
    uint32_t until = scene_.size();
    for (const FilledPlace& other : filled.places) {
      if (other.token > place.token && other.token < until && !scene_.is(other.token, Deprel::appos))
        until = other.token;
    }
    const auto time = time_beside(scene_, place.token, until);
    if (!time) return;
    claim.time = time->expression;
    claim.when = time->when;
    claim.background = time->background;
  }

  void tell(const char* why) const {
    if (trace_) trace_->back().why = why;
  }

  /// "subject=rebels object=town"
  std::string describe(const Frame& frame) const {
    static constexpr std::array<std::string_view, 8> kSlots = {"subject",  "object",    "indirect", "possessor",
                                                               "compound", "adjective", "",         "complement"};
    std::string out;
    for (const Argument& a : frame) {
      out += out.empty() ? "" : " ";
      out += a.slot == Slot::preposition ? a.preposition : kSlots[static_cast<size_t>(a.slot)];
      out += "=" + scene_.token(a.token).norm;
      if (scene_.mention_at(a.token) == kNone) out += "?";
    }
    return out;
  }

  /// "rolled into the east of the country": ground that the words tell, though no name does.
  static bool heads_elsewhere(const Frame& frame) {
    return std::any_of(frame.begin(), frame.end(), [](const Argument& a) {
      return a.slot == Slot::preposition && a.distance == 0 &&
             (a.preposition == "into" || a.preposition == "toward" || a.preposition == "towards");
    });
  }

  /// "There the rebels ambushed a convoy and killed two": of the verb, or of one that it stands beside.
  bool is_told_there(uint32_t verb) const {
    for (int step = 0; step < kMaxClimb && verb != kNone; ++step) {
      bool there = false;
      scene_.each_child(
          verb, [&](uint32_t c) { there = there || (scene_.is(c, Deprel::advmod) && scene_.lemma(c) == "there"); });
      if (there) return true;
      if (!scene_.is(verb, Deprel::conj)) return false;
      verb = scene_.head(verb);
    }
    return false;
  }

  bool is_tried(uint32_t verb) const {
    const uint32_t h = scene_.head(verb);
    if (h == kNone || !scene_.is(verb, Deprel::xcomp) || scene_.token(h).tense != 1) return false;
    return scene_.lemma(h) == "seek" || scene_.lemma(h) == "try" || scene_.lemma(h) == "attempt";
  }

  bool is_of_consent(uint32_t verb) const {
    static constexpr std::array<std::string_view, 9> kConsent = {
        "accept", "agree", "consent", "recognise", "recognize", "tolerate", "ratify", "approve", "endorse"};
    return one_of(scene_.lemma(verb), kConsent);
  }

  bool is_of_occurring(uint32_t verb) const {
    return verb != kNone && scene_.is_verb(verb) &&
           (scene_.word_classes(verb) & scene_.rules.class_named("occur-verb")) != 0;
  }

  /// "Heavy street fighting raged around the station"
  bool is_told_to_occur(const TriggerHit& hit) const {
    return scene_.is(hit.head, Deprel::nsubj) && is_of_occurring(scene_.head(hit.head));
  }

  /// "Fighting began in April": the noun is the subject of a verb of happening, or stands after "after".
  bool occurs(const TriggerHit& hit) const {
    const std::string_view preposition = scene_.preposition(hit.head);
    if (preposition == "after" || preposition == "following" || preposition == "amid" || preposition == "in" ||
        preposition == "since" || preposition == "during" || preposition == "for")
      return true;
    return is_of_occurring(scene_.head(hit.head));
  }

  /// "At Kodok soldiers occupied the camp", "vacated their base at Kodok": a building without a name stands where the
  /// words of one claim say so, in this and in the report's other claims of it.
  void place_buildings() {
    std::map<uint32_t, const Draft*> told;
    for (Draft& draft : claims_) {
      if (draft.building && draft.claim.place != kNone && draft.source <= PlaceSource::clause)
        told.emplace(draft.building->entity, &draft);
    }
    for (Draft& draft : claims_) {
      if (!draft.building || draft.claim.place != kNone) continue;
      const auto at = told.find(draft.building->entity);
      if (at == told.end()) continue;
      draft.claim.place = at->second->claim.place;
      draft.claim.place_span = at->second->claim.place_span;
      draft.source = PlaceSource::clause;
    }
  }

  /// A place in a phrase with "at" or "in" on the trigger or its clause; a building alone may stand anywhere.
  std::optional<FilledPlace> ground_of_building(const Frame& frame) const {
    for (const Argument& a : frame) {
      if (a.slot != Slot::preposition || a.distance > 1 || (a.preposition != "at" && a.preposition != "in")) continue;
      if (const auto places = places_of(scene_, a.token); !places.empty()) return places.front();
    }
    return std::nullopt;
  }

  /// Acts that name no place happen where this report told an act last: in the same sentence or one of the two before,
  /// where no other place is named since, a little farther back for "the area" and for those who leave. What the same
  /// sentence told before stands nearer than a place named elsewhere in it.
  void place_by_telling() {
    const Draft* told = nullptr;
    const Draft* main = nullptr;     // of those of a sentence that the next one goes on from
    const Draft* planned = nullptr;  // ground that was to be taken: of this sentence only
    for (Draft& draft : claims_) {
      const auto same_sentence = [&](const Draft* d) {
        return d != nullptr && scene_.sentence(d->trigger_token) == scene_.sentence(draft.trigger_token);
      };
      if (main != nullptr && !same_sentence(told)) told = main;
      const bool plan = draft.claim.stance == Stance::plans || draft.claim.stance == Stance::demands;
      if (leads(draft)) (plan ? planned : told) = &draft;
      if (told == &draft && !(same_sentence(main) && is_of_another_time(scene_, draft.trigger_token))) main = &draft;
      if (planned != nullptr && scene_.sentence(planned->trigger_token) != scene_.sentence(draft.trigger_token))
        planned = nullptr;
      const Draft* from = planned != nullptr && (told == nullptr || told < planned) ? planned : told;
      if (from != nullptr && from != &draft) inherit_place(draft, *from, false);
    }
    const Draft* anchor = nullptr;
    for (auto draft = claims_.rbegin(); draft != claims_.rend(); ++draft) {
      if (leads(*draft)) anchor = &*draft;
      if (anchor != nullptr && anchor != &*draft) inherit_place(*draft, *anchor, true);
    }
  }

  /// "In 2005 they took X, burned the court and left": of the past, what its own sentence told, or its own paragraph of
  /// a chronology ("May 28, 2002: X falls. Nine officers are killed").
  void place_past() {
    const Draft* told = nullptr;
    for (Draft& draft : claims_) {
      Claim& claim = draft.claim;
      if (!claim.background || !needs_place(claim.type)) continue;
      if (claim.place != kNone && draft.source == PlaceSource::rule) told = &draft;
      if (told == nullptr || told == &draft || claim.place != kNone || draft.elsewhere ||
          claim.stance == Stance::demands || claim.stance == Stance::plans)
        continue;
      const uint32_t here = scene_.sentence(draft.trigger_token), there = scene_.sentence(told->trigger_token);
      const bool one_entry = scene_.analysis.sentences[here].block == scene_.analysis.sentences[there].block &&
                             claim.type != EventType::capture && label_day(scene_, here) != nullptr;
      if (here != there && !one_entry) continue;
      if (claim.type == EventType::withdraw && is_partial(told->claim.place_span)) continue;
      claim.place = told->claim.place;
      claim.place_span = told->claim.place_span;
      claim.confidence = Confidence::low;
      draft.source = PlaceSource::narrative;
    }
  }

  /// "Kodok. Fighters shelled the camp ...", "Kodok (Upper Nile): ...": the place that opens a paragraph of a bulletin,
  /// or stands over it as a heading, is where its acts happened that name no place, or name one only beside somebody
  /// else.
  void place_by_heading() {
    for (Draft& draft : claims_) {
      Claim& claim = draft.claim;
      const bool weak = claim.place != kNone && draft.source == PlaceSource::sentence;
      if (!needs_place(claim.type) || (claim.place != kNone && !weak) || draft.elsewhere) continue;
      const std::optional<FilledPlace> place = place_of_heading(scene_.sentence(draft.trigger_token));
      if (!place || (weak && is_labelled(scene_, scene_.sentence(draft.trigger_token)))) continue;
      claim.place = place->entity;
      claim.place_span = place->span;
      claim.confidence = Confidence::low;
      draft.source = PlaceSource::narrative;
    }
  }

  /// "The barrier at X was open. The rebels had captured the post on Monday": ground that the words point back to, and
  /// of which no other claim tells, is the place named last.
  void place_by_mention() {
    for (Draft& draft : claims_) {
      Claim& claim = draft.claim;
      const bool ground = claim.type == EventType::capture || claim.type == EventType::withdraw;
      const bool pointed = ground && draft.definite && !draft.elsewhere && !claim.background;
      if ((!pointed && !draft.there) || (claim.place != kNone && draft.source != PlaceSource::sentence)) continue;
      if (claim.place != kNone && !draft.there) continue;
      const std::optional<FilledPlace> place = named_last(draft.trigger_token, draft.there);
      if (!place) continue;
      claim.place = place->entity;
      claim.place_span = place->span;
      claim.confidence = Confidence::low;
      draft.source = PlaceSource::narrative;
    }
  }

  std::optional<FilledPlace> named_last(uint32_t token, bool or_facility) const {
    constexpr size_t kBack = 24;  // mentions
    constexpr uint32_t kSentences = 2;
    const auto& all = scene_.mentions.mentions;
    const uint32_t here = scene_.sentence(token);
    auto at = std::upper_bound(all.begin(), all.end(), scene_.token(token).span.begin,
                               [](uint32_t begin, const Mention& m) { return begin < m.span.begin; });
    for (size_t looked = 0; at != all.begin() && looked < kBack; ++looked) {
      --at;
      const uint32_t there = scene_.sentence(at->first);
      if (there + kSentences < here || scene_.analysis.sentences[there].block != scene_.analysis.sentences[here].block)
        break;
      if (at->form != MentionForm::name || scene_.document.dateline.contains(at->span)) continue;
      const LocalEntity& place = scene_.mentions.entities[at->entity];
      const bool fits = place.type == EntityType::place || (or_facility && place.type == EntityType::facility);
      if (!fits || (place.point && place.point->precision == PlacePrecision::country)) continue;
      const std::string_view before = at->first > 0 ? scene_.lemma(at->first - 1) : std::string_view{};
      if (before == "from" || before == "near" || before == "of" || before == "to" || before == "towards") continue;
      if (before == "in" && is_seat_of_speaker(scene_, at->head, kNone)) continue;  // "told reporters in Maputo"
      return FilledPlace{at->entity, at->span, at->head};
    }
    return std::nullopt;
  }

  std::optional<FilledPlace> place_of_heading(uint32_t sentence) const {
    constexpr uint32_t kFarthest = 40;  // sentences of a paragraph
    const auto& sentences = scene_.analysis.sentences;
    uint32_t first = sentence;
    while (first > 0 && sentences[first - 1].block == sentences[sentence].block) {
      if (sentence - --first > kFarthest) return std::nullopt;
    }
    if (first != sentence) {
      if (auto place = only_a_place(sentences[first])) return place;
    }
    const bool headed = first > 0 && scene_.document.blocks[sentences[first - 1].block].kind == BlockKind::heading;
    return headed ? only_a_place(sentences[first - 1]) : std::nullopt;
  }

  /// A sentence that is the name of one place, with at most what locates it in brackets.
  std::optional<FilledPlace> only_a_place(const Sentence& sentence) const {
    constexpr uint32_t kLongest = 8;
    if (sentence.last - sentence.first > kLongest) return std::nullopt;
    std::optional<FilledPlace> found;
    bool aside = false;
    for (uint32_t t = sentence.first; t < sentence.last; ++t) {
      const std::string& word = scene_.token(t).norm;
      if (word == "(") aside = true;
      if (aside || scene_.token(t).tag == Upos::PUNCT) continue;
      const uint32_t m = scene_.mention_at(t);
      if (m == kNone || (found && found->span != scene_.mentions.mentions[m].span)) return std::nullopt;
      const Mention& mention = scene_.mentions.mentions[m];
      const EntityType type = scene_.mentions.entities[mention.entity].type;
      if (mention.form != MentionForm::name || (type != EntityType::place && type != EntityType::facility))
        return std::nullopt;
      found = FilledPlace{mention.entity, mention.span, t};
    }
    // "ADEN: ...": where the report was written
    if (found && scene_.document.dateline.contains(found->span)) return std::nullopt;
    return found;
  }

  /// News that names its own ground; what is told of the past leads nowhere.
  static bool leads(const Draft& draft) {
    return draft.claim.place != kNone && draft.source == PlaceSource::rule && !draft.claim.background &&
           needs_place(draft.claim.type);
  }

  /// "parts of the city", "some positions in the city"
  bool is_partial(Span place) const {
    const uint32_t at = scene_.analysis.token_at(place.begin);
    if (at >= scene_.size()) return false;
    const uint32_t first = scene_.analysis.sentences[scene_.sentence(at)].first;
    const ClassSet measures = scene_.rules.class_named("container");
    const ClassSet grounds = scene_.rules.class_named("locality");
    for (uint32_t t = at; t-- > first && at - t <= 4;) {
      if (scene_.is_verb(t)) break;
      const std::string_view word = scene_.lemma(t);
      const ClassSet classes = scene_.rules.classes(word);
      if ((classes & measures) != 0 && ((classes & grounds) == 0 || word == "part" || word == "position" ||
                                        word == "outskirt" || word == "district" || word == "area"))
        return true;
    }
    return false;
  }

  /// A place with a name, and not `own`, in the sentences from `first` to `last`.
  bool names_other_place(uint32_t first, uint32_t last, uint32_t own) const {
    const Span words = scene_.analysis.sentences[first].span.join(scene_.analysis.sentences[last].span);
    const auto& all = scene_.mentions.mentions;
    auto at = std::lower_bound(all.begin(), all.end(), words.begin,
                               [](const Mention& m, uint32_t begin) { return m.span.begin < begin; });
    for (; at != all.end() && at->span.begin < words.end; ++at) {
      const EntityType type = scene_.mentions.entities[at->entity].type;
      if (at->form == MentionForm::name && at->entity != own &&
          (type == EntityType::place || type == EntityType::facility))
        return true;
    }
    return false;
  }

  void inherit_place(Draft& draft, const Draft& anchor, bool same_sentence) const {
    Claim& claim = draft.claim;
    if (!needs_place(claim.type) || claim.background || claim.stance == Stance::demands ||
        (claim.stance == Stance::plans && !same_sentence))
      return;
    // "seized the hospital and set fire to the cathedral": two buildings
    if (draft.building && scene_.mentions.entities[anchor.claim.place].type == EntityType::facility) return;
    // "captured the academy and pushed on into the district": where they went from there
    const bool onward = anchor.claim.type == EventType::advance && anchor.trigger_token > draft.trigger_token;
    if (draft.building && onward) return;
    const bool weak = claim.place != kNone && draft.source == PlaceSource::sentence;
    if (claim.place != kNone && (!weak || same_sentence)) return;
    const uint32_t here = scene_.sentence(draft.trigger_token);
    const uint32_t there = scene_.sentence(anchor.trigger_token);
    if ((weak || same_sentence) && here != there) return;
    if (is_meanwhile(scene_, anchor.trigger_token, draft.trigger_token)) return;
    const bool far = draft.definite || claim.type == EventType::withdraw;
    const auto block = [&](uint32_t s) { return scene_.analysis.sentences[s].block; };
    if (here - there > (far ? 3U : draft.building ? 1U : 2U) && there < here) return;
    if (!far && there + 2 == here && names_other_place(there + 1, here, anchor.claim.place)) return;
    if (block(here) - block(there) > (far ? 2U : 0U)) return;
    if (claim.type == EventType::capture && !draft.definite && here != there) return;
    // "out of two towns"; who left "parts of the city" has not left the city
    if (claim.type == EventType::withdraw && (draft.elsewhere || is_partial(anchor.claim.place_span))) return;
    // "left X after losing one of their strongholds in the west"
    const bool lost =
        claim.type == EventType::capture && std::none_of(claim.participants.begin(), claim.participants.end(),
                                                         [](const Participant& p) { return p.role == Role::actor; });
    if (lost && draft.elsewhere) return;
    claim.place = anchor.claim.place;
    claim.place_span = anchor.claim.place_span;
    claim.confidence = Confidence::low;
    draft.source = PlaceSource::narrative;
  }

  static Confidence confidence_of(const Filled& filled, PlaceSource source) {
    if (filled.guessed || source == PlaceSource::sentence) return Confidence::low;
    return filled.direct && !filled.participants.empty() ? Confidence::high : Confidence::medium;
  }

  Span trigger_span(const TriggerHit& found) const {
    Span span;
    for (uint32_t t : found.tokens) {
      if (t != found.tail) span = span.join(scene_.token(t).span);
    }
    return span;
  }

  Span evidence_span(const TriggerHit& found) const {
    const Sentence& s = scene_.analysis.sentences[scene_.sentence(found.head)];
    if (s.span.size() <= kNarrowEvidence) return s.span;
    uint32_t clause = clause_of(scene_, found);
    if (clause == kNone) clause = found.head;
    const auto [first, last] = scene_.extent(clause);
    return Span{scene_.token(first).span.begin, scene_.token(last - 1).span.end}.join(trigger_span(found));
  }

  void sort_claims() {
    std::stable_sort(claims_.begin(), claims_.end(),
                     [](const FoundClaim& a, const FoundClaim& b) { return order_of(a) < order_of(b); });
    const auto same = [](const FoundClaim& a, const FoundClaim& b) {
      return a.claim.trigger == b.claim.trigger && a.claim.type == b.claim.type && a.claim.place == b.claim.place;
    };
    claims_.erase(std::unique(claims_.begin(), claims_.end(), same), claims_.end());
    drop_general();
    drop_said_twice();
  }

  /// "an airstrike that hit the wedding": the noun tells the act, the verb behind it no other. Of one word, "sent
  /// soldiers" is a deployment and no supply of arms, "jets pounded" no shelling.
  void drop_said_twice() {
    // trigger token -> bits: 1 deploy, 2 from the air, 8 bombing, 16 shelling, 4 any
    std::unordered_map<uint32_t, uint32_t> types;
    const auto bit = [](EventType t) -> uint32_t {
      if (t == EventType::deploy) return 1;
      if (t == EventType::bombing) return 8;
      if (t == EventType::shelling) return 16;
      return t == EventType::airstrike || t == EventType::drone_strike ? 2 : 4;
    };
    for (const Draft& d : claims_) types[d.trigger_token] |= bit(d.claim.type);
    std::set<std::tuple<uint32_t, EventType, uint32_t>> seen, placed;
    std::set<std::pair<uint32_t, EventType>> told;
    for (const Draft& d : claims_) {
      told.emplace(d.trigger_token, d.claim.type);
      if (d.claim.place != kNone) placed.emplace(d.trigger_token, d.claim.type, 0U);
    }
    // Of a noun and its verb that tell one thing the fuller stands.
    std::map<std::pair<uint32_t, EventType>, size_t> parts;
    for (const Draft& d : claims_) {
      size_t& most = parts[{d.trigger_token, d.claim.type}];
      most = std::max(most, d.claim.participants.size() + (d.claim.place != kNone ? 1 : 0));
    }
    std::set<std::pair<uint32_t, EventType>> told_twice;
    for (const auto& [key, own] : parts) {
      if (!tells_with_verb(key.first, key.second)) continue;
      const auto verb = parts.find({scene_.head(key.first), key.second});
      if (verb != parts.end()) told_twice.insert(verb->second >= own ? key : verb->first);
    }
    std::erase_if(claims_, [&](const Draft& d) {
      if (d.doer != kNone && d.doer != d.trigger_token && types.contains(d.doer)) return true;
      const uint32_t beside = types[d.trigger_token];
      if (d.claim.type == EventType::supply && (beside & 1) != 0) return true;
      if (d.claim.type == EventType::shelling && (beside & 2) != 0) return true;
      if (d.claim.type == EventType::bombing && (beside & (2 | 16)) != 0) return true;
      if (d.claim.type == EventType::destroy && (beside & (2 | 8 | 16)) != 0) return true;
      if (told_twice.contains({d.trigger_token, d.claim.type})) return true;
      if (is_outcome(d.trigger_token, d.claim.type) && told.contains({scene_.head(d.trigger_token), d.claim.type}))
        return true;
      if (d.claim.place == kNone && placed.contains({d.trigger_token, d.claim.type, 0U})) return true;
      if (std::any_of(claims_.begin(), claims_.end(), [&](const Draft& o) {
            return o.trigger_token == d.trigger_token && o.claim.type == d.claim.type && is_within(o.claim, d.claim);
          }))
        return true;
      return !seen.emplace(d.trigger_token, d.claim.type, d.claim.place).second;
    });
  }

  /// "shot at a post near Keady in County Armagh": what stands behind "in" says where the place before it is.
  bool is_within(const Claim& a, const Claim& b) const {
    if (a.place == kNone || b.place == kNone || a.place == b.place || a.place_span.end > b.place_span.begin)
      return false;
    const std::string_view between = Span{a.place_span.end, b.place_span.begin}.of(scene_.document.text);
    return between == " in " || between == ", in " || between == " on ";
  }

  /// "A truce was holding", "talks were held": the noun tells what its verb tells.
  bool tells_with_verb(uint32_t t, EventType type) const {
    const bool dealt = type == EventType::ceasefire || type == EventType::consult || type == EventType::agree ||
                       type == EventType::protest || type == EventType::strike || type == EventType::restrict_ ||
                       type == EventType::bombing;
    return dealt && !scene_.is_verb(t) &&
           (scene_.is(t, Deprel::nsubj) || scene_.is(t, Deprel::nsubj_pass) || scene_.is(t, Deprel::obj));
  }

  /// "Shells hit the square, wounding three": the blow once more, by what it did.
  bool is_outcome(uint32_t t, EventType type) const {
    if (type != EventType::attack && type != EventType::airstrike && type != EventType::drone_strike &&
        type != EventType::shelling && type != EventType::bombing)
      return false;
    const std::string_view verb = scene_.lemma(t);
    const bool hurts = verb == "kill" || verb == "wound" || verb == "injure" || verb == "maim";
    if (!scene_.is_verb(t)) return false;
    if (type == EventType::bombing && scene_.is(t, Deprel::acl)) return true;  // "a device planted on the line"
    return (scene_.is(t, Deprel::advcl) && (hurts || !says_when(t))) || (hurts && scene_.is(t, Deprel::conj));
  }
  /// "Three were wounded when rebels attacked a post": the clause tells the blow, the verb over it what it did.
  bool says_when(uint32_t verb) const {
    bool when = false;
    scene_.each_child(verb, [&](uint32_t c) {
      const std::string_view w = scene_.lemma(c);
      when = when || (c < verb && (w == "when" || w == "after" || w == "as" || w == "while"));
    });
    return when && scene_.has_child(verb, Deprel::nsubj);
  }

  /// "missiles struck the port" is shelling; that it is an attack too says nothing more.
  void drop_general() {
    const auto special = [](EventType t) {
      return t == EventType::airstrike || t == EventType::drone_strike || t == EventType::shelling ||
             t == EventType::bombing || t == EventType::suicide_bombing || t == EventType::shooting;
    };
    std::vector<Draft> kept;
    kept.reserve(claims_.size());
    for (size_t i = 0; i < claims_.size();) {
      size_t last = i;
      bool any = false;
      for (; last < claims_.size() && claims_[last].claim.trigger == claims_[i].claim.trigger; ++last)
        any = any || special(claims_[last].claim.type);
      for (; i < last; ++i) {
        if (!any || claims_[i].claim.type != EventType::attack) kept.push_back(std::move(claims_[i]));
      }
    }
    claims_ = std::move(kept);
  }

  const Scene& scene_;
  NarrativeTime narrative_;
  std::vector<RuleTrace>* trace_;
  std::unordered_set<uint32_t> taken_;
  std::vector<Draft> claims_;
};

}  // namespace

void sort_participants(Claim& claim) {
  std::sort(claim.participants.begin(), claim.participants.end(), [](const Participant& a, const Participant& b) {
    return std::tie(a.role, a.span) < std::tie(b.role, b.span);
  });
}

std::vector<FoundClaim> find_claims(const Scene& scene) {
  std::vector<FoundClaim> claims = ClaimsOfReport(scene).run();
  fill_gaps(scene, claims);
  fill_rows(scene, claims);
  return claims;
}

std::vector<RuleTrace> trace_claims(const Scene& scene) {
  std::vector<RuleTrace> trace;
  ClaimsOfReport(scene, &trace).run();
  std::ranges::stable_sort(trace, {}, &RuleTrace::trigger);
  return trace;
}

}  // namespace rashomon
