// SPDX-License-Identifier: Apache-2.0
#include "find_answers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "find_claim_place.h"
#include "find_claim_time.h"
#include "frame.h"
#include "rashomon/record/event_marks.h"

namespace rashomon {
namespace {

constexpr uint32_t kSentencesBack = 2;
constexpr uint32_t kApart = 700;       // bytes from the act to its answer
constexpr uint32_t kLongest = 60;      // tokens of an answer that are looked at
constexpr uint32_t kNearNegation = 7;  // tokens between a negation and a word of the act's field
constexpr size_t kMostClaims = 12;     // looked back at
constexpr size_t kMostRoles = 64;
constexpr int kMostActs = 4;  // that one utterance may answer
constexpr uint32_t kNarrowEvidence = 400;

/// What somebody says: its words, and the words around it that tell who says it and how.
struct Utterance {
  uint32_t first = 0, last = 0;              // tokens of what is said
  uint32_t frame_first = 0, frame_last = 0;  // of the whole
  uint32_t speaker = kNone;
  Span speaker_span;
  bool quoted = false;
  bool own = false;  // the report itself speaks, of somebody
};

bool is_act(EventType type) {
  if (type == EventType::protest || type == EventType::riot) return false;
  return needs_place(type) || type == EventType::seize || type == EventType::supply || type == EventType::release ||
         type == EventType::oust || type == EventType::destroy;
}
bool is_ground(EventType type) {
  return type == EventType::capture || type == EventType::advance || type == EventType::withdraw ||
         type == EventType::besiege || type == EventType::surrender || type == EventType::restrict_ ||
         type == EventType::clash;
}
/// Force that hits or takes somebody, whoever did it.
bool is_blow(EventType type) { return leaves_marks(type) || type == EventType::abduct; }
bool is_sent(EventType type) { return type == EventType::deploy || type == EventType::supply; }

class Answers {
 public:
  Answers(const Scene& scene, const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
          std::vector<FoundClaim>& claims)
      : scene_(scene), view_(view), lexicon_(lexicon), voices_(voices), claims_(claims) {}

  void run() {
    if (claims_.empty()) return;
    const TimeExpression narrative = narrative_time(scene_);
    const auto& sentences = view_.analysis.sentences;
    for (uint32_t s = 0; s < sentences.size(); ++s) {
      const Sentence& sentence = sentences[s];
      if (sentence.first >= sentence.last || view_.document.blocks[sentence.block].kind == BlockKind::furniture)
        continue;
      for (uint32_t first = sentence.first; first < sentence.last;) {
        uint32_t last = first;
        while (last < sentence.last && view_.at(last).norm != ";") ++last;
        if (last > first) read(s, first, std::min(last, first + 2 * kLongest), narrative);
        first = last + 1;
      }
    }
    if (added_.empty()) return;
    merge();
  }

 private:
  /// Sorts the answers in; the rule of each ends in how many claims before it its act stands.
  void merge() {
    const size_t known = claims_.size();
    std::vector<uint32_t> order(known + added_.size());
    for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto at = [&](uint32_t i) -> FoundClaim& { return i < known ? claims_[i] : added_[i - known].first; };
    std::stable_sort(order.begin(), order.end(),
                     [&](uint32_t a, uint32_t b) { return order_of(at(a)) < order_of(at(b)); });
    std::vector<uint32_t> now(order.size());
    for (uint32_t i = 0; i < order.size(); ++i) now[order[i]] = i;
    for (uint32_t i = 0; i < added_.size(); ++i)
      added_[i].first.claim.rule += "/" + std::to_string(now[known + i] - now[added_[i].second]);
    std::vector<FoundClaim> all;
    all.reserve(order.size());
    for (const uint32_t i : order) all.push_back(std::move(at(i)));
    claims_ = std::move(all);
  }

  void read(uint32_t s, uint32_t first, uint32_t last, const TimeExpression& narrative) {
    if (nearest_act(s, view_.at(first).span.begin) == kNone) return;
    for (const Utterance& said : utterances(first, last)) {
      uint32_t begin = view_.at(said.first).span.begin;  // "the capture of X is a dream, said Y"
      const Hits hits = hits_of(said);
      for (int step = 0; step < kMostActs; ++step) {
        const uint32_t act = nearest_act(s, begin);
        if (act == kNone) break;
        begin = claims_[act].claim.trigger.begin;
        if (same_voice(claims_[act].claim.voice, said)) continue;
        uint32_t trigger = kNone;
        const char* about = judge(said, hits, claims_[act], trigger);
        if (about == nullptr) continue;
        if (add(said, about, trigger, act, narrative)) return;
        break;
      }
    }
  }

  /// The last claim of an act before a byte, near enough to be answered in sentence `s`; kNone if there is none.
  uint32_t nearest_act(uint32_t s, uint32_t begin) const {
    auto at = std::lower_bound(claims_.begin(), claims_.end(), begin,
                               [](const FoundClaim& c, uint32_t b) { return c.claim.trigger.begin < b; });
    for (size_t looked = 0; at != claims_.begin() && looked < kMostClaims; ++looked) {
      --at;
      const Claim& claim = at->claim;
      if (begin - claim.trigger.begin > kApart) return kNone;
      const uint32_t there = scene_.sentence(at->trigger_token);
      if (s - there > kSentencesBack || block(s) - block(there) > 1) return kNone;
      if (is_act(claim.type) && claim.stance == Stance::asserts) return static_cast<uint32_t>(at - claims_.begin());
    }
    return kNone;
  }
  uint32_t block(uint32_t s) const { return view_.analysis.sentences[s].block; }

  bool same_voice(const Voice& voice, const Utterance& said) const {
    if (voice.own()) return false;
    if (voice.speaker == kNone || said.speaker == kNone)
      return voice.speaker == said.speaker && view_.text(voice.span) == view_.text(said.speaker_span);
    return together(voice.speaker, said.speaker);
  }

  /// One, or one who speaks for the other.
  bool together(uint32_t a, uint32_t b) const {
    if (a == b) return true;
    const auto& roles = view_.mentions.roles;
    for (size_t i = 0; i < std::min(roles.size(), kMostRoles); ++i) {
      if ((roles[i].person == a && roles[i].organisation == b) || (roles[i].person == b && roles[i].organisation == a))
        return true;
    }
    const auto& all = view_.mentions.entities;
    return all[a].leader == b || all[b].leader == a || (all[a].part_of == b && all[a].part_of != kNone) ||
           (all[b].part_of == a && all[b].part_of != kNone);
  }

  /// What is said in tokens [first, last), and by whom.
  std::vector<Utterance> utterances(uint32_t first, uint32_t last) const {
    std::vector<Utterance> out;
    const Span words = view_.at(first).span.join(view_.at(last - 1).span);
    const auto& quotes = view_.mentions.quotes;
    auto it = std::upper_bound(quotes.begin(), quotes.end(), words.end,
                               [](uint32_t e, const Quote& q) { return e < q.span.begin; });
    for (int looked = 0; it != quotes.begin() && looked < 8; ++looked) {
      --it;
      if (it->span.end <= words.begin || (it->speaker == kNone && it->speaker_span.empty())) continue;
      const Span inside{std::max(it->span.begin, words.begin), std::min(it->span.end, words.end)};
      Utterance u;
      u.first = std::max(first, view_.analysis.token_at(inside.begin));
      u.last = std::min(last, view_.analysis.token_at(inside.end - 1) + 1);
      if (u.first >= u.last) continue;
      u.frame_first = first, u.frame_last = last;
      u.speaker = actor(it->speaker);
      u.speaker_span = it->speaker_span;
      u.quoted = it->direct;
      const auto known = std::find_if(out.begin(), out.end(), [&](const Utterance& o) {
        return o.speaker == u.speaker && (u.speaker != kNone || o.speaker_span == u.speaker_span);
      });
      if (known == out.end()) {
        out.push_back(u);
      } else {
        known->first = std::min(known->first, u.first), known->last = std::max(known->last, u.last);
      }
    }
    if (out.empty()) {
      const uint32_t root = root_of(first, last);
      const Voice voice = find_voice(view_, voices_, words, view_.at(root).span, root);
      Utterance u{first, last, first, last, voice.speaker, voice.span, voice.quoted};
      const bool hedge = voice.speaker == kNone && !voice.own() &&
                         view_.at(view_.analysis.token_at(voice.span.begin)).tag == Upos::ADV;
      if (voice.own() || hedge) {
        const uint32_t subject = view_.subject(root);
        if (subject == kNone || view_.at(subject).tag == Upos::PRON) return out;
        u.speaker = actor(view_.entity(subject));
        u.speaker_span = view_.words(subject);
        constexpr uint32_t kTells = kVoiceState | kVoiceOf | kVoiceCount | kVoiceShow | kVoiceAccuse;
        u.own = (voices_.kinds(view_.lemma(root)) & kTells) == 0 || !(u.speaker != kNone || says(subject));
        u.first = root;  // "X scorned this as a lie": what is said begins with the verb
      }
      out.push_back(u);
    }
    std::reverse(out.begin(), out.end());
    // two in one sentence: each has the words up to the other
    for (size_t i = 0; i + 1 < out.size(); ++i) {
      if (out[i].last <= out[i + 1].first) {
        out[i].frame_last = std::min(out[i].frame_last, out[i + 1].first);
        out[i + 1].frame_first = std::max(out[i + 1].frame_first, out[i].last);
      }
    }
    return out;
  }
  /// The claims whose trigger begins in the words.
  template <typename Visit>
  void each_claim(Span words, Visit visit) const {
    auto at = std::lower_bound(claims_.begin(), claims_.end(), words.begin,
                               [](const FoundClaim& c, uint32_t b) { return c.claim.trigger.begin < b; });
    for (size_t looked = 0; at != claims_.end() && at->claim.trigger.begin < words.end && looked < 64; ++at, ++looked)
      visit(*at);
  }
  uint32_t actor(uint32_t e) const { return view_.is_actor(e) || view_.is_place(e) ? e : kNone; }
  bool says(uint32_t token) const { return (voices_.kinds(view_.lemma(token)) & (kVoiceSource | kVoiceContent)) != 0; }

  uint32_t root_of(uint32_t first, uint32_t last) const {
    for (uint32_t t = first; t < last; ++t) {
      const uint32_t h = view_.at(t).head;
      if (view_.at(t).tag != Upos::PUNCT && (h == kNone || h < first || h >= last)) return t;
    }
    return first;
  }

  struct Hits {
    uint32_t all = 0;             // kinds of the whole
    uint32_t said = 0;            // of what is said
    std::array<uint32_t, 23> at;  // by kind: the first token, in what is said if there is one
    uint32_t of(uint32_t kind) const { return at[static_cast<size_t>(__builtin_ctz(kind))]; }
  };

  Hits hits_of(const Utterance& u) const {
    Hits hits;
    hits.at.fill(kNone);
    const uint32_t end = std::min(u.frame_last, u.frame_first + 2 * kLongest);
    for (const bool inside : {true, false}) {
      for (uint32_t t = u.frame_first; t < end; ++t) {
        if ((t >= u.first && t < u.last) != inside) continue;
        const uint32_t kinds = lexicon_.kinds(view_, t, inside ? u.last : end);
        hits.all |= kinds;
        if (inside) hits.said |= kinds;
        for (uint32_t k = 0; k < hits.at.size(); ++k) {
          if ((kinds >> k & 1U) != 0 && hits.at[k] == kNone) hits.at[k] = t;
        }
      }
    }
    return hits;
  }

  /// What the answer contests, and the word that shows it; null if it is no answer.
  const char* judge(const Utterance& u, const Hits& hits, const FoundClaim& act, uint32_t& trigger) const {
    const uint32_t strong = strong_word(u, hits);
    if (strong == kNone && (u.own || (hits.all & kAnswerIdle) != 0 || is_planned(u))) return nullptr;
    const bool led = strong != kNone || (hits.all & kAnswerOther) != 0;
    const bool ground = is_ground(act.claim.type);
    const bool force = event_type_info(act.claim.type).violent && (!ground || act.claim.type == EventType::clash);
    const auto tells = [&](uint32_t token, const char* about) {
      trigger = token;
      return about;
    };
    if (act.claim.type == EventType::kill && (hits.said & kAnswerAlive) != 0 && speaks_of_victim(u, act.claim))
      return tells(hits.of(kAnswerAlive), "happened");
    if (const uint32_t day = other_day(u, act.claim, hits); day != kNone) return tells(day, "time");
    if (force) {
      if (const uint32_t t = other_target(u, act, led); t != kNone) return tells(t, "target");
      if (const uint32_t t = has_doer(act.claim, u) ? other_doer(u, act, hits, led) : kNone; t != kNone)
        return tells(t, "actor");
    }
    if (ground && act.claim.type != EventType::clash && u.speaker != kNone && !acts(act.claim, u.speaker) &&
        !names_other_place(u, act.claim)) {
      const bool taken = act.claim.type == EventType::capture || act.claim.type == EventType::surrender;
      if (taken && (hits.said & kAnswerOrder) != 0) return tells(hits.of(kAnswerOrder), "cause");
      if (taken && (hits.said & kAnswerLeft) != 0 && (led || suffers(act.claim, u.speaker)))
        return tells(hits.of(kAnswerLeft), "cause");
      if (const uint32_t t = held_by_another(u, act.claim); t != kNone) return tells(t, "happened");
    }
    const bool hurts = act.claim.type != EventType::abduct && force;
    if (strong != kNone)
      return tells(strong, hurts && (hits.said & (kAnswerMishap | kAnswerError)) != 0 ? "cause" : "happened");
    if (const uint32_t no = negated(u, act); no != kNone) return tells(no, "happened");
    if (!hurts || !points_back(u, act.claim)) return nullptr;
    if ((hits.said & kAnswerError) != 0) return tells(hits.of(kAnswerError), "cause");
    const uint32_t deed = deed_in(u);
    if ((hits.said & kAnswerMishap) != 0 && (led || deed != kNone || (hits.said & kAnswerDying) != 0))
      return tells(hits.of(kAnswerMishap), "cause");
    if (led && deed != kNone) return tells(deed, "cause");
    return nullptr;
  }

  /// Somebody is told to have done it, or accused of it in between.
  bool has_doer(const Claim& act, const Utterance& u) const {
    if (!is_blow(act.type)) return false;
    bool told = std::any_of(act.participants.begin(), act.participants.end(),
                            [](const Participant& p) { return p.role == Role::actor && p.entity != kNone; });
    each_claim({act.trigger.end, view_.at(u.first).span.begin},
               [&](const FoundClaim& c) { told = told || c.claim.type == EventType::accuse; });
    return told;
  }

  /// An act of force that is told in what is said.
  uint32_t deed_in(const Utterance& u) const {
    uint32_t deed = kNone;
    each_claim(view_.at(u.first).span.join(view_.at(u.last - 1).span), [&](const FoundClaim& c) {
      if (deed == kNone && c.claim.stance == Stance::asserts && event_type_info(c.claim.type).violent)
        deed = c.trigger_token;
    });
    return deed;
  }

  /// "would drive them out", "threatened to", "if": of what may come.
  bool is_planned(const Utterance& u) const {
    const uint32_t root = root_of(u.first, u.last);
    for (uint32_t c : view_.children(root)) {
      const std::string_view w = view_.word(c);
      if (view_.at(c).relation == Deprel::aux &&
          (w == "will" || w == "would" || w == "shall" || w == "may" || w == "'ll" || w == "should" || w == "must"))
        return true;
    }
    return view_.word(u.first) == "to";
  }

  /// A word of holding or of an advance that failed, said of the ground of the act or of those who took it.
  uint32_t held_by_another(const Utterance& u, const Claim& act) const {
    const uint32_t end = std::min(u.last, u.first + kLongest);
    if (tells_of_later(u, act)) return kNone;
    const bool here = speaks_of_place(u, act);
    for (uint32_t t = u.first; t < end; ++t) {
      const uint32_t kinds = lexicon_.kinds(view_, t, end) & (kAnswerHold | kAnswerRepel);
      if (kinds == 0 || is_beside_the_point(t) ||
          (view_.is_verb(t) && view_.at(t).tense == 4 && !view_.has_child(t, {Deprel::aux})))
        continue;
      if ((kinds & kAnswerHold) != 0 && here && !is_subject(act, t) && !is_modal(t)) return t;
      if ((kinds & kAnswerRepel) == 0 || !view_.is_verb(t) || is_modal(t)) continue;
      const uint32_t beaten = view_.child(t, {Deprel::obj, Deprel::nsubj_pass});
      if (beaten != kNone && is_attacker(beaten, act)) return t;
    }
    return kNone;
  }
  /// "Last night the airport was back in their hands": news, no contradiction.
  bool tells_of_later(const Utterance& u, const Claim& act) const {
    const auto& times = view_.mentions.times;
    const uint32_t end = view_.at(u.last - 1).span.end;
    auto it = std::lower_bound(times.begin(), times.end(), view_.at(u.first).span.begin,
                               [](const TimeMention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != times.end() && it->span.begin < end; ++it) {
      if (it->when.days.closed() && act.when.days.closed() && it->when.days.earliest > act.when.days.latest)
        return true;
    }
    return false;
  }
  bool is_modal(uint32_t verb) const {
    for (uint32_t c : view_.children(verb)) {
      const std::string_view w = view_.word(c);
      if (view_.at(c).relation == Deprel::aux &&
          (w == "will" || w == "would" || w == "shall" || w == "may" || w == "'ll" || w == "should" || w == "could"))
        return true;
    }
    return view_.negated(verb);
  }
  /// "the attackers", "the assault", "them", or who is said to have taken the place.
  bool is_attacker(uint32_t token, const Claim& act) const {
    const uint32_t entity = view_.entity(token);
    if (entity != kNone && acts(act, entity)) return true;
    const uint32_t det = view_.child(token, {Deprel::det});
    if (det != kNone && view_.word(det) != "the") return false;
    const std::string_view w = view_.lemma(token);
    static constexpr std::string_view kWords[] = {
        "attacker", "assailant", "intruder", "invader",   "enemy",  "assault", "attack", "offensive",
        "advance",  "attempt",   "landing",  "incursion", "raid",   "force",   "column", "they",
        "them",     "rebel",     "bandit",   "terrorist", "raider", "wave"};
    return std::find(std::begin(kWords), std::end(kWords), w) != std::end(kWords);
  }
  /// The place of the act, by its name, a noun or a pronoun, or ground that only it can mean.
  bool speaks_of_place(const Utterance& u, const Claim& act) const {
    bool found = false;
    each_mention(u, [&](const Mention& m) { found = found || (m.entity == act.place && act.place != kNone); });
    for (uint32_t t = u.first; !found && t < std::min(u.last, u.first + kLongest); ++t) {
      const std::string_view w = view_.word(t);
      found = w == "there" || w == "here" || w == "both" || (w == "it" && view_.entity(t) != u.speaker);
      const uint32_t det = view_.is_noun(t) ? view_.child(t, {Deprel::det, Deprel::nmod_poss}) : kNone;
      if (det == kNone || found) continue;
      const std::string_view d = view_.word(det), lemma = view_.lemma(t);
      static constexpr std::string_view kGround[] = {
          "town",   "city",     "village",  "place",      "base",     "port",     "harbour",
          "harbor", "airport",  "airfield", "runway",     "bridge",   "hill",     "height",
          "post",   "position", "camp",     "settlement", "fortress", "barracks", "station",
          "island", "district", "street",   "centre",     "center",   "line",     "flag"};
      found = (d == "the" || d == "this" || d == "that" || d == "our" || d == "its" || d == "their" || d == "both") &&
              std::find(std::begin(kGround), std::end(kGround), lemma) != std::end(kGround);
    }
    return found;
  }
  bool suffers(const Claim& claim, uint32_t entity) const {
    return std::any_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& p) {
      return p.role == Role::target && p.entity != kNone && together(p.entity, entity);
    });
  }

  /// A word that says by itself that what was told is not so.
  uint32_t strong_word(const Utterance& u, const Hits& hits) const {
    const uint32_t end = std::min(u.frame_last, u.frame_first + 2 * kLongest);
    if ((hits.all & (kAnswerContradict | kAnswerFalse)) == 0) return kNone;
    const uint32_t root = u.own ? root_of(u.frame_first, u.frame_last) : kNone;
    for (uint32_t t = u.frame_first; t < end; ++t) {
      const uint32_t kinds = lexicon_.kinds(view_, t, end);
      if ((kinds & (kAnswerContradict | kAnswerFalse)) == 0 || is_beside_the_point(t)) continue;
      if (u.own && !is_near(t, root)) continue;
      if (t > u.frame_first && (lexicon_.kinds(view_, t - 1, t) & kAnswerNot) != 0) continue;
      const bool said = t >= u.first && t < u.last;
      const bool verb = view_.is_verb(t);
      if ((kinds & kAnswerFalse) != 0 && (!verb || view_.word(t) == "lied" || view_.word(t) == "lying")) return t;
      if ((kinds & kAnswerContradict) == 0) continue;
      if (!verb) return t;
      if (said && u.first != u.frame_first && t != u.first) continue;  // who is quoted tells of a refusal
      if (objects_to_words(t)) return t;
    }
    return kNone;
  }
  /// At most three steps below the main verb.
  bool is_near(uint32_t t, uint32_t root) const {
    for (int step = 0; step < 3 && t != root && t != kNone; ++step) t = view_.at(t).head;
    return t == root;
  }
  /// "contested districts", "false documents": of something else.
  bool is_beside_the_point(uint32_t t) const {
    const Deprel r = view_.at(t).relation;
    return r == Deprel::amod || r == Deprel::compound;
  }
  /// "rejected the claim", "denies this", "countered", not "rejected the offer".
  bool objects_to_words(uint32_t verb) const {
    const uint32_t object = view_.child(verb, {Deprel::obj, Deprel::nsubj_pass});
    if (object == kNone) return true;
    if (view_.at(object).tag == Upos::PRON || view_.at(object).tag == Upos::DET) return true;
    static constexpr std::string_view kTold[] = {
        "figure", "toll",   "number",     "version", "story",   "involvement", "responsibility", "role",       "talk",
        "idea",   "notion", "accusation", "charge",  "picture", "account",     "count",          "suggestion", "thing"};
    const std::string_view lemma = view_.lemma(object);
    return (voices_.kinds(lemma) & kVoiceContent) != 0 ||
           std::find(std::begin(kTold), std::end(kTold), lemma) != std::end(kTold);
  }

  bool acts(const Claim& claim, uint32_t entity) const {
    return std::any_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& p) {
      return p.role == Role::actor && p.entity != kNone && together(p.entity, entity);
    });
  }
  /// The doer of the act is told to do what stands at the token.
  bool is_subject(const Claim& claim, uint32_t token) const {
    if (token == kNone || !view_.is_verb(token) || view_.passive(token)) return false;
    const uint32_t subject = view_.subject(token);
    const uint32_t entity = subject == kNone ? kNone : view_.entity(subject);
    return entity != kNone && acts(claim, entity);
  }

  bool names_other_place(const Utterance& u, const Claim& claim) const {
    bool other = false, same = false;
    each_mention(u, [&](const Mention& m) {
      const EntityType type = view_.mentions.entities[m.entity].type;
      if (m.form != MentionForm::name || (type != EntityType::place && type != EntityType::facility)) return;
      if (m.entity == claim.place || claim.place == kNone) same = true;
      if (m.entity != claim.place && !u.speaker_span.contains(m.span)) other = true;
    });
    return other && !same;
  }
  template <typename Visit>
  void each_mention(const Utterance& u, Visit visit) const {
    const auto& all = view_.mentions.mentions;
    const uint32_t begin = view_.at(u.first).span.begin, end = view_.at(u.last - 1).span.end;
    auto it =
        std::lower_bound(all.begin(), all.end(), begin, [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != all.end() && it->span.begin < end; ++it) {
      if (it->entity < view_.mentions.entities.size()) visit(*it);
    }
  }
  bool speaks_of_victim(const Utterance& u, const Claim& claim) const {
    bool any = false;
    each_mention(u, [&](const Mention& m) {
      any = any || std::any_of(claim.participants.begin(), claim.participants.end(),
                               [&](const Participant& p) { return p.role == Role::target && p.entity == m.entity; });
    });
    return any;
  }

  /// A pronoun, "most of them", or somebody or something that the act names.
  bool points_back(const Utterance& u, const Claim& claim) const {
    for (uint32_t t = u.first; t < std::min(u.last, u.first + kLongest); ++t) {
      if (view_.at(t).tag != Upos::PRON) continue;
      const std::string_view w = view_.word(t);
      if (w == "it" || w == "they" || w == "them" || w == "this" || w == "that" || w == "he" || w == "him" ||
          w == "she" || w == "her" || w == "both")
        return true;
    }
    return speaks_of_victim(u, claim) || shares_noun(u, claim);
  }
  /// "the airliner", of which the act speaks too.
  bool shares_noun(const Utterance& u, const Claim& claim) const {
    for (uint32_t t = u.first; t < std::min(u.last, u.first + kLongest); ++t) {
      if (!view_.is_noun(t) || !view_.has_child(t, {Deprel::det})) continue;
      const std::string_view lemma = view_.lemma(t);
      const uint32_t first = view_.analysis.token_at(claim.evidence.begin);
      for (uint32_t k = first; k < view_.analysis.tokens.size() && k < first + kLongest && k < u.first &&
                               view_.at(k).span.begin < claim.evidence.end;
           ++k) {
        if (view_.is_noun(k) && view_.lemma(k) == lemma) return true;
      }
    }
    return false;
  }

  /// "It all happened on Monday", "gives April 20 as the day": another day than that of the act.
  uint32_t other_day(const Utterance& u, const Claim& claim, const Hits& hits) const {
    if ((hits.all & kAnswerWhen) == 0) return kNone;
    const auto& times = view_.mentions.times;
    const uint32_t begin = view_.at(u.frame_first).span.begin, end = view_.at(u.frame_last - 1).span.end;
    auto it = std::lower_bound(times.begin(), times.end(), begin,
                               [](const TimeMention& m, uint32_t b) { return m.span.begin < b; });
    const uint32_t at = hits.of(kAnswerWhen);
    for (; it != times.end() && it->span.begin < end; ++it) {
      if (!it->when.days.known() || !claim.when.days.known() || it->when.days.meets(claim.when.days)) continue;
      if (it->first > at + kNearNegation || at > it->last + kNearNegation) continue;
      if (of_the_act(at, u)) return at;
    }
    return kNone;
  }
  /// "it happened", "the raid took place", "as the day": of what was told.
  bool of_the_act(uint32_t at, const Utterance& u) const {
    if (!view_.is_verb(at)) return true;
    const uint32_t subject = view_.child(at, {Deprel::nsubj, Deprel::expl});
    if (subject == kNone || subject < u.frame_first) return false;
    if (view_.at(subject).tag == Upos::PRON || view_.at(subject).tag == Upos::DET) return true;
    const uint32_t det = view_.child(subject, {Deprel::det});
    return det != kNone && (lexicon_.kinds(view_, subject, subject + 1) & kAnswerForce) != 0;
  }

  uint32_t kind_of_victims(uint32_t first, uint32_t last) const {
    uint32_t found = 0;
    for (uint32_t t = first; t < std::min(last, first + kLongest); ++t)
      found |= lexicon_.kinds(view_, t, last) & (kAnswerArmed | kAnswerCivil);
    return found;
  }

  /// "They were fighters", "the bus carried officers": others than the act is told to have hit.
  uint32_t other_target(const Utterance& u, const FoundClaim& act, bool led) const {
    uint32_t told = 0;
    for (const Participant& p : act.claim.participants) {
      if (p.role != Role::target || p.span.empty()) continue;
      const uint32_t first = view_.analysis.token_at(p.span.begin), last = view_.analysis.token_at(p.span.end - 1) + 1;
      told |= kind_of_victims(first, std::min(last, static_cast<uint32_t>(view_.analysis.tokens.size())));
    }
    for (uint32_t t = u.first; t < std::min(u.last, u.first + kLongest); ++t) {
      const uint32_t kinds = lexicon_.kinds(view_, t, u.last) & (kAnswerArmed | kAnswerCivil);
      const uint32_t entity = view_.entity(t);
      const bool body = entity != kNone && view_.mentions.entities[entity].type == EntityType::group;
      const uint32_t kind = kinds != 0 ? kinds : body ? static_cast<uint32_t>(kAnswerArmed) : 0U;
      if (kind == 0 || (told & kind) != 0 || !view_.is_noun(t)) continue;
      if (!is_said_of_them(t) || (told == 0 && !led)) continue;
      return t;
    }
    return kNone;
  }
  /// The noun is what "they" or "it" are said to be or to have held.
  bool is_said_of_them(uint32_t noun) const {
    uint32_t head = noun;
    uint32_t subject = view_.child(noun, {Deprel::nsubj});
    if (!view_.has_child(noun, {Deprel::cop})) {
      head = view_.at(noun).head;
      if (head == kNone || view_.at(noun).relation != Deprel::obj) return false;
      static constexpr std::string_view kHolds[] = {"carry",  "house",   "shelter", "hold",    "hide",   "harbour",
                                                    "harbor", "contain", "host",    "conceal", "store",  "transport",
                                                    "bring",  "kill",    "hit",     "strike",  "target", "bomb",
                                                    "attack", "shell",   "include"};
      const std::string_view lemma = view_.lemma(head);
      if (std::find(std::begin(kHolds), std::end(kHolds), lemma) == std::end(kHolds)) return false;
      subject = view_.child(head, {Deprel::nsubj});
    }
    if (subject == kNone || view_.negated(head)) return false;
    if (view_.has_child(head, {Deprel::acl_relcl})) return false;  // "it was the army that fired"
    const std::string_view w = view_.word(subject);
    if (view_.at(subject).tag == Upos::PRON)
      return w != "there" && w != "i" && w != "you" && w != "who" && w != "which";
    const uint32_t det = view_.child(subject, {Deprel::det});
    const std::string_view article = det == kNone ? "" : view_.word(det);
    return article == "the" || article == "those" || article == "these" || article == "all";
  }

  /// "It was the army that fired", "the work of bandits", "residents torched their own homes".
  uint32_t other_doer(const Utterance& u, const FoundClaim& act, const Hits& hits, bool led) const {
    const bool author = (hits.said & kAnswerAuthor) != 0;
    for (uint32_t t = u.first; t < std::min(u.last, u.first + kLongest); ++t) {
      // "it was X": X acts, and is not the doer told before
      const uint32_t cop = view_.child(t, {Deprel::cop});
      const uint32_t entity = view_.entity(t);
      if (cop == kNone || cop > t || !view_.is_noun(t) || view_.at(t).tag == Upos::PRON) continue;
      const uint32_t it = view_.child(t, {Deprel::nsubj, Deprel::expl});
      if (it == kNone || view_.word(it) != "it") continue;
      if (entity != kNone && acts(act.claim, entity)) continue;
      const bool can = entity != kNone && (view_.is_actor(entity) || view_.is_place(entity));
      const bool thing = (lexicon_.kinds(view_, t, u.last) & (kAnswerForce | kAnswerMishap)) != 0;
      if (can || thing) return t;
    }
    uint32_t deed = kNone;
    each_claim(view_.at(u.first).span.join(view_.at(u.last - 1).span), [&](const FoundClaim& c) {
      if (deed == kNone && c.claim.stance == Stance::asserts && is_blow(c.claim.type) && !is_own_deed(c.claim, u) &&
          is_answering_deed(c.claim, act.claim, led || author))
        deed = c.trigger_token;
    });
    if (deed != kNone) return deed;
    if (const uint32_t t = did_it(u, act.claim); t != kNone) return t;
    if (author && (led || u.first == root_of(u.frame_first, u.frame_last) || points_back(u, act.claim))) {
      const uint32_t at = hits.of(kAnswerAuthor);
      return at;
    }
    return kNone;
  }
  /// Two places on the map; a building may stand in a town.
  bool are_apart(uint32_t a, uint32_t b) const {
    if (a == kNone || b == kNone || a == b) return false;
    const auto& all = view_.mentions.entities;
    return all[a].type == EntityType::place && all[b].type == EntityType::place;
  }
  /// Who speaks tells of what his own side did.
  bool is_own_deed(const Claim& deed, const Utterance& u) const {
    return std::any_of(deed.participants.begin(), deed.participants.end(), [&](const Participant& p) {
      if (p.role != Role::actor || p.entity == kNone) return false;
      if (u.speaker != kNone && together(p.entity, u.speaker)) return true;
      const uint32_t first = p.span.empty() ? kNone : view_.analysis.token_at(p.span.begin);
      if (first >= view_.analysis.tokens.size()) return false;
      const std::string_view w = view_.word(first);
      return w == "its" || w == "our" || w == "his" || w == "their" || w == "we" || w == "it";
    });
  }
  bool is_answering_deed(const Claim& answer, const Claim& act, bool led) const {
    uint32_t doer = kNone;
    for (const Participant& p : answer.participants) {
      if (p.role == Role::actor && p.entity != kNone) doer = p.entity;
    }
    if (doer == kNone || acts(act, doer)) return false;
    if (are_apart(answer.place, act.place)) return false;
    if (answer.trigger.begin <= act.trigger.begin) return false;
    const bool same_target = std::any_of(answer.participants.begin(), answer.participants.end(), [&](const auto& p) {
      return p.role == Role::target &&
             std::any_of(act.participants.begin(), act.participants.end(), [&](const auto& q) {
               return q.role == Role::target && q.entity == p.entity && p.entity != kNone;
             });
    });
    if (led || same_target) return true;
    // "had dropped the bombs", "shot it down": whom or what it hit is told before, or not at all
    const bool own_target = std::any_of(answer.participants.begin(), answer.participants.end(), [&](const auto& p) {
      if (p.role != Role::target || p.span.empty()) return false;
      const std::string_view w = view_.word(view_.analysis.token_at(p.span.begin));
      return w != "the" && w != "it" && w != "them" && w != "him" && w != "her" && w != "those" && w != "us" &&
             w != "that";
    });
    if (answer.type != act.type && act.type != EventType::kill && answer.type != EventType::kill &&
        act.type != EventType::attack && answer.type != EventType::attack)
      return false;
    const bool placed =
        answer.place != kNone && answer.evidence.contains(answer.place_span) && answer.place != act.place;
    return !own_target && !placed;
  }
  /// "The militia did it", "government soldiers do": another does what was told.
  uint32_t did_it(const Utterance& u, const Claim& act) const {
    for (uint32_t t = u.first; t < std::min(u.last, u.first + kLongest); ++t) {
      if (view_.lemma(t) != "do" || view_.at(t).relation == Deprel::aux || !view_.is_verb(t) || view_.negated(t))
        continue;
      const uint32_t object = view_.child(t, {Deprel::obj}), subject = view_.child(t, {Deprel::nsubj});
      if (subject == kNone || (object != kNone && view_.word(object) != "it" && view_.word(object) != "this" &&
                               view_.word(object) != "that" && view_.word(object) != "so"))
        continue;
      const uint32_t entity = view_.entity(subject);
      if (view_.is_actor(entity) && !acts(act, entity)) return t;
    }
    return kNone;
  }

  /// A negation of a word of the act's field, or of the act's own word; kNone if there is none.
  uint32_t negated(const Utterance& u, const FoundClaim& act) const {
    const uint32_t field = is_sent(act.claim.type)     ? kAnswerSend | kAnswerGround
                           : is_ground(act.claim.type) ? kAnswerGround
                                                       : kAnswerForce;
    const std::string_view own = view_.lemma(act.trigger_token);
    const uint32_t end = std::min(u.last, u.first + kLongest);
    const auto fits = [&](uint32_t t) {
      return t != kNone && t >= u.first && t < end &&
             (view_.lemma(t) == own || (lexicon_.kinds(view_, t, end) & field) != 0);
    };
    for (uint32_t t = u.first; t < end; ++t) {
      if ((lexicon_.kinds(view_, t, end) & kAnswerNot) == 0) continue;
      const std::string_view w = view_.word(t);
      uint32_t over = view_.at(t).head;  // what is negated
      if (w == "none" || w == "nobody" || w == "nothing" || over == kNone) over = over == kNone ? t : over;
      for (int climb = 0; climb < 2 && over != kNone && view_.at(over).tag == Upos::NUM; ++climb)
        over = view_.at(over).head;  // "not one soldier"
      if (over == kNone || over < u.first || over >= end) continue;
      if (fits(over)) return t;
      if (w == "none" && fits(view_.child(t, {Deprel::nmod}))) return t;  // "none of its troops was there"
      // "no soldier has crossed": the verb of the noun; "took no part", "there was no attack"
      if (view_.is_noun(over) && view_.at(over).head != kNone && view_.at(t).relation == Deprel::det &&
          fits(view_.at(over).head))
        return t;
      const std::string_view verb = view_.lemma(over);
      const bool light = verb == "be" || verb == "have" || verb == "take" || verb == "do" || verb == "get" ||
                         verb == "make" || verb == "set" || verb == "exist";
      if (!light) continue;
      for (uint32_t c : view_.children(over)) {
        const Deprel r = view_.at(c).relation;
        if ((r == Deprel::obj || r == Deprel::nsubj || r == Deprel::obl) && c != t && fits(c)) return t;
      }
    }
    return kNone;
  }

  bool add(const Utterance& u, const char* about, uint32_t trigger, uint32_t act, const TimeExpression& narrative) {
    if (trigger == kNone) return false;
    const Sentence& sentence = view_.sentence(trigger);
    const Span words = view_.at(u.frame_first).span.join(view_.at(u.frame_last - 1).span);
    const Span evidence = sentence.span.size() <= kNarrowEvidence ? sentence.span : words;
    // a denial that a rule has read says it already
    bool known = false;
    each_claim(words, [&](const FoundClaim& c) {
      known = known || c.claim.type == EventType::deny ||
              (c.claim.stance == Stance::denies && c.claim.type == claims_[act].claim.type);
    });
    if (known) return false;
    FoundClaim found;
    found.trigger_token = trigger;
    Claim& claim = found.claim;
    claim.type = EventType::deny;
    claim.confidence = Confidence::low;
    claim.trigger = view_.at(trigger).span;
    claim.evidence = evidence.join(claim.trigger);
    claim.rule = std::string("answer/") + about;
    claim.headline = view_.document.blocks[sentence.block].kind != BlockKind::paragraph;
    claim.voice = {u.speaker, u.speaker_span, u.quoted};
    if (view_.is_actor(u.speaker)) claim.participants.push_back({Role::actor, u.speaker, u.speaker_span});
    TriggerHit hit;
    hit.head = trigger;
    hit.trigger = trigger_like(view_.is_verb(trigger));
    hit.tokens = {trigger};
    const ClaimTime time = find_claim_time(scene_, hit, Stance::asserts, narrative);
    claim.time = time.expression;
    claim.when = time.when;
    added_.push_back({std::move(found), act});
    return true;
  }

  /// Any trigger of the rules that is a verb, or a noun: which clause a word stands in is asked for triggers.
  uint32_t trigger_like(bool verb) const {
    const auto& all = scene_.rules.triggers;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& t) { return t.noun != verb; });
    return found == all.end() ? 0 : static_cast<uint32_t>(found - all.begin());
  }

  const Scene& scene_;
  const ReportView& view_;
  const AnswerLexicon& lexicon_;
  const VoiceLexicon& voices_;
  std::vector<FoundClaim>& claims_;
  std::vector<std::pair<FoundClaim, uint32_t>> added_;  // answers and the claims that they answer
};

}  // namespace

void find_answers(const Scene& scene, const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
                  std::vector<FoundClaim>& claims) {
  Answers(scene, view, lexicon, voices, claims).run();
}

}  // namespace rashomon
