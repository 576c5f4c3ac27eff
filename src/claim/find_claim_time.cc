// SPDX-License-Identifier: Apache-2.0
// Finds the time of a claim: the time words that hang on the trigger, else on the verb of its clause, else on the verbs
// above it (what is said on Monday was done by Monday); else, for news in its own tense, the day that the report is
// about. Old days, the pluperfect outside of speech and "since ..." mark the claim as background.
#include "find_claim_time.h"

#include <algorithm>
#include <array>

#include "find_cause.h"
#include "judge_setting.h"
#include "judge_stance.h"
#include "label_day.h"
#include "one_of.h"
#include "rashomon/base/unicode.h"
#include "reach_of_time.h"

namespace rashomon {
namespace {

constexpr int kBackgroundDays = 45;  // acts that ended longer ago are history, not news
constexpr int kLeadSentences = 4;
constexpr int kNewsDays = 3;             // of older days news says which, when it speaks of them again
constexpr uint32_t kParagraphReach = 4;  // sentences

/// The token of a time mention whose head stands outside it.
uint32_t root_of(const Scene& scene, const TimeMention& time) {
  for (uint32_t t = time.first; t < time.last && t < scene.size(); ++t) {
    const uint32_t h = scene.head(t);
    if (h == kNone || h < time.first || h >= time.last) return t;
  }
  return time.first < scene.size() ? time.first : kNone;
}

/// The word that a time mention hangs on: the nearest verb, predicate or trigger above it.
uint32_t host_of(const Scene& scene, const TimeMention& time, const TriggerHit& found) {
  uint32_t at = root_of(scene, time);
  for (int step = 0; step < kMaxClimb && at != kNone; ++step) {
    if (at == found.head || at == found.support) return at;
    if (scene.is_clause_head(at)) return at;
    const uint32_t h = scene.head(at);
    // "the 2014 capture of the town": only what hangs on the noun itself.
    if (h == kNone) return at;
    at = h;
  }
  return kNone;
}

/// How far above the trigger's clause a verb stands; -1 if it does not.
int height_of(const Scene& scene, const TriggerHit& found, uint32_t host, bool& through_speech) {
  uint32_t at = clause_of(scene, found);
  if (host == found.head || host == found.support) return 0;
  if (told_around(scene, host) == at && at != kNone) return 1;
  // "have killed or captured dozens since May"
  if (scene.is(host, Deprel::conj) && scene.head(host) == found.head && host == found.head + 2) return 0;
  // "killed 41 and wounded another 75 on Tuesday": a day that closes what one subject did
  if (at != kNone && host != kNone && scene.is(host, Deprel::conj) && scene.head(host) == at && host > at &&
      scene.is_verb(host) && scene.child(host, Deprel::nsubj) == kNone &&
      scene.child(host, Deprel::nsubj_pass) == kNone && is_one_deed(scene, at, host))
    return 1;
  // "the blockade imposed on 8 August", "A week later air strikes killed nine"
  if (scene.is(host, Deprel::acl) && scene.head(host) == found.head && host > found.head) return 0;
  if ((scene.is(host, Deprel::nsubj) || scene.is(host, Deprel::nsubj_pass)) && at != kNone && scene.head(host) == at &&
      host < at)
    return 1;
  for (int step = 0; step < kMaxClimb && at != kNone; ++step) {
    if (at == host) return step + 1;
    const Deprel r = scene.token(at).relation;
    const uint32_t above = scene.head(at);
    if ((r == Deprel::acl_relcl || r == Deprel::acl) && (above == kNone || !scene.in_time(above)))
      return -1;  // "the town that they captured was shelled on Monday"
    at = scene.head(at);
    if (at != kNone && (scene.word_classes(at) & scene.rules.class_named("speech-verb")) != 0) through_speech = true;
  }
  return -1;
}

bool is_relative(const Scene& scene, uint32_t t) {
  const std::string_view word = scene.lemma(t);
  return word == "which" || word == "who" || word == "whom" || word == "whose" ||
         (word == "that" && scene.token(t).tag == Upos::PRON);
}

/// "the junta, which took power last month, ..."
bool stands_in_relative(const Scene& scene, const Sentence& sentence, const TimeMention& time) {
  constexpr uint32_t kReach = 24;
  bool verb = false;
  for (uint32_t t = time.first; t-- > sentence.first && time.first - t <= kReach;) {
    if (scene.token(t).tag == Upos::PUNCT && scene.token(t).norm != "-") return false;
    if (is_relative(scene, t)) return verb;
    verb = verb || scene.token(t).tag == Upos::VERB;
  }
  return false;
}

/// By the words alone: "killed in a raid since the junta took power last month", "the junta, which took power last
/// month, accused". Parsers hang such days on the wrong verb.
/// `since`: of "since the talks began on Monday" the first word, behind which no clause counts; kNone for others.
bool is_of_other_clause(const Scene& scene, const Sentence& sentence, const TriggerHit& found, const TimeMention& time,
                        uint32_t since = kNone) {
  constexpr uint32_t kReach = 24;
  if (time.first > found.head) {
    // "will overrun the city as they did last year"
    const uint32_t root = root_of(scene, time), did = root == kNone ? kNone : scene.head(root);
    if (did != kNone && did > found.head && scene.lemma(did) == "do" && scene.is(did, Deprel::advcl)) return true;
    if (time.first - found.head > kReach) return false;
    // "The truce that the envoys negotiated took effect on 12 June": of the verb that the noun is the subject of
    const uint32_t verb = scene.head(found.head);
    if (since == kNone && verb != kNone && scene.is(found.head, Deprel::nsubj) && verb < time.first &&
        host_of(scene, time, found) == verb)
      return false;
    bool opened = false;
    for (uint32_t t = found.tokens.back() + 1; t < std::min(time.first, since); ++t) {
      const std::string_view word = scene.lemma(t);
      if (scene.token(t).tag == Upos::PUNCT && scene.token(t).norm != "-") opened = false;
      if (word == "since" || word == "when" || word == "while" || is_relative(scene, t)) opened = true;
      if (opened && scene.token(t).tag == Upos::VERB && scene.token(t).tense != 4 && !scene.is(t, Deprel::amod) &&
          time.first - t <= 8)
        return true;
    }
    return false;
  }
  return found.head >= time.last && stands_in_relative(scene, sentence, time);
}

/// "since the talks began on Monday": the token of "since" where other words stand between it and those of time; kNone
/// if it stands beside them.
uint32_t since_of_clause(const Scene& scene, const Sentence& sentence, const TimeMention& time) {
  constexpr uint32_t kReach = 14;
  if (time.expression.kind != TimeKind::since || scene.lemma(time.first) == "since") return kNone;
  for (uint32_t t = time.first; t-- > sentence.first && time.first - t <= kReach;) {
    if (scene.lemma(t) == "since") return t + 1 < time.first ? t : kNone;
  }
  return kNone;
}

bool is_usable(const TimeExpression& e) { return e.kind != TimeKind::none; }

/// "for the first time in 13 years", "the worst raid in three months", "the deadliest since the truce collapsed in
/// 2011": how rare it was, not when.
bool is_of_rank(const Scene& scene, const Sentence& sentence, const TimeMention& time) {
  constexpr uint32_t kReach = 7;
  if (time.first <= sentence.first) return false;
  uint32_t in = kNone;
  if (time.expression.kind == TimeKind::since) {
    in = scene.lemma(time.first) == "since" ? time.first : since_of_clause(scene, sentence, time);
  } else if (time.expression.kind == TimeKind::past_span) {
    in = scene.lemma(time.first) == "in" ? time.first : time.first - 1;
    if (scene.lemma(in) != "in" && scene.lemma(in) != "for") return false;
  }
  if (in == kNone) return false;
  for (uint32_t t = in; t-- > sentence.first && in - t <= kReach;) {
    const Upos tag = scene.token(t).tag;
    if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::PUNCT) return false;
    static constexpr std::array<std::string_view, 14> kRanks = {"first",  "second",  "third",    "fourth",  "fifth",
                                                                "worst",  "biggest", "largest",  "most",    "deadliest",
                                                                "latest", "gravest", "fiercest", "heaviest"};
    const std::string word = to_lower(scene.token(t).norm);
    if (one_of(word, kRanks)) return true;
    if (tag == Upos::ADJ && word.ends_with("iest")) return true;
  }
  return false;
}

bool tells_what_follows(const TimeExpression& e) {
  return e.offset == 1 && (e.kind == TimeKind::shifted || e.kind == TimeKind::past_span || e.kind == TimeKind::months ||
                           e.kind == TimeKind::years);
}

bool is_pluperfect(const Scene& scene, uint32_t verb) {
  if (verb == kNone) return false;
  bool had = false;
  scene.each_child(verb, [&](uint32_t c) {
    had = had || (scene.is(c, Deprel::aux) && scene.lemma(c) == "have" && scene.token(c).tense == 1);
  });
  return had;
}

/// A verb of saying earlier in the sentence: the parser does not always hang the clause on it.
bool speech_before(const Scene& scene, const Sentence& sentence, uint32_t token) {
  const ClassSet speech = scene.rules.class_named("speech-verb");
  for (uint32_t t = token > sentence.first + 40 ? token - 40 : sentence.first; t < token; ++t) {
    if (scene.token(t).tag == Upos::VERB && (scene.word_classes(t) & speech) != 0) return true;
  }
  return false;
}

/// "had been captured, he added": words of saying close the sentence.
bool speech_behind(const Scene& scene, const Sentence& sentence, uint32_t token) {
  constexpr uint32_t kSpeaker = 6;  // words of who says so
  const ClassSet speech = scene.rules.class_named("speech-verb");
  for (uint32_t t = token + 1; t < std::min(sentence.last, token + 40); ++t) {
    if (scene.token(t).tag != Upos::VERB || scene.token(t).tense != 1 || (scene.word_classes(t) & speech) == 0)
      continue;
    for (uint32_t k = t; k-- > token && t - k <= kSpeaker;) {
      const Upos tag = scene.token(k).tag;
      if (scene.token(k).norm == ",") return true;
      if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::SCONJ || is_relative(scene, k)) break;
    }
  }
  return false;
}

/// "The war, which began in 1983, ...": the first day on which the sentence lets something begin; kNoDay if on none.
Day day_of_outbreak(const Scene& scene, const Sentence& sentence) {
  static constexpr std::array<std::string_view, 5> kBegin = {"begin", "start", "erupt", "break", "commence"};
  const auto& times = scene.mentions.times;
  auto at = std::lower_bound(times.begin(), times.end(), sentence.first,
                             [](const TimeMention& t, uint32_t first) { return t.first < first; });
  for (; at != times.end() && at->first < sentence.last; ++at) {
    uint32_t host = root_of(scene, *at);
    for (int step = 0; step < kMaxClimb && host != kNone && !scene.is_verb(host); ++step) host = scene.head(host);
    constexpr uint32_t kReach = 14;
    const bool since = at->expression.kind == TimeKind::since;
    for (uint32_t t = at->first; t-- > sentence.first && at->first - t <= kReach;) {
      if (scene.lemma(t) == "since") return ground_time(at->expression, scene.document.published.days).earliest;
    }
    if (since) return ground_time(expression_of(at->expression.inner), scene.document.published.days).earliest;
    if (host != kNone && one_of(scene.lemma(host), kBegin))
      return ground_time(at->expression, scene.document.published.days).earliest;
  }
  return kNoDay;
}

bool under_speech(const Scene& scene, uint32_t verb) {
  for (int step = 0; step < kMaxClimb && verb != kNone; ++step) {
    const uint32_t h = scene.head(verb);
    if (h != kNone && (scene.is(verb, Deprel::ccomp) || scene.is(verb, Deprel::xcomp)) &&
        (scene.word_classes(h) & scene.rules.class_named("speech-verb")) != 0)
      return true;
    verb = h;
  }
  return false;
}

bool is_recent(const Scene& scene, const TimeExpression& expression, const Interval& days) {
  const Day published = scene.document.published.days.earliest;
  // Without a day of publication a stated year tells history: news of the year does not name it.
  if (published == kNoDay) return expression.kind != TimeKind::absolute || expression.fixed.is_day();
  return days.latest == kNoDay || published - days.latest <= kBackgroundDays;
}

enum class DayOf : uint8_t { either, act, saying };

/// "officials said on Thursday": the day hangs on a verb of the classes, not on what is said.
bool hangs_on(const Scene& scene, const TimeMention& time, ClassSet verbs) {
  uint32_t at = root_of(scene, time);
  for (int step = 0; step < kMaxClimb && at != kNone; ++step) {
    if (scene.is_clause_head(at)) return (scene.word_classes(at) & verbs) != 0;
    at = scene.head(at);
  }
  return false;
}

bool is_of_saying(const Scene& scene, const TimeMention& time) {
  return hangs_on(scene, time, scene.rules.class_named("speech-verb") | scene.rules.class_named("answer-verb"));
}

/// Of an act, or an occasion on which things are said: "met the king on Thursday and pledged".
bool is_of(const Scene& scene, const TimeMention& time, DayOf of) {
  if (of == DayOf::act) return !is_of_saying(scene, time);
  return of == DayOf::either || is_of_saying(scene, time) ||
         hangs_on(scene, time, scene.rules.class_named("meeting-verb"));
}

/// The first day of news that a sentence names outside of relative clauses and the dateline, of an act or of a saying;
/// null if none.
const TimeMention* news_day(const Scene& scene, const Sentence& s, DayOf of = DayOf::either) {
  const auto& times = scene.mentions.times;
  auto at = std::lower_bound(times.begin(), times.end(), s.first,
                             [](const TimeMention& t, uint32_t first) { return t.first < first; });
  for (; at != times.end() && at->first < s.last; ++at) {
    const TimeKind k = at->expression.kind;
    const bool day = k == TimeKind::weekday || (k == TimeKind::days && at->expression.n <= 0) ||
                     k == TimeKind::month_day || (k == TimeKind::absolute && at->expression.fixed.is_day());
    if (!day || at->expression.direction == TimeDirection::future || stands_in_relative(scene, s, *at) ||
        scene.document.dateline.contains(at->span) || !is_of(scene, *at, of) ||
        since_of_clause(scene, s, *at) != kNone)  // "since the truce began on Monday"
      continue;
    const Interval days = ground_time(at->expression, scene.document.published.days);
    // "The next update will be issued on 12 September"
    const Day published = scene.document.published.days.latest;
    if (published != kNoDay && days.earliest != kNoDay && days.earliest > published) continue;
    if (k == TimeKind::weekday || k == TimeKind::days || (days.closed() && is_recent(scene, at->expression, days)))
      return &*at;
  }
  return nullptr;
}

/// "Within hours", "Dozens of gunmen then spread", "They took": the story of the paragraph before goes on.
bool goes_on(const Scene& scene, const Sentence& s) {
  constexpr uint32_t kOpening = 6;
  if (s.first >= s.last) return false;
  if (scene.token(s.first).norm == "They" || scene.lemma(s.first) == "within") return true;
  for (uint32_t t = s.first; t < std::min(s.last, s.first + kOpening); ++t) {
    const std::string_view word = scene.lemma(t);
    if (scene.token(t).tag == Upos::ADV &&
        (word == "then" || word == "later" || word == "afterwards" || word == "subsequently" || word == "afterward"))
      return true;
  }
  return false;
}

/// The day that the paragraph told of last before this sentence: its story goes on from there.
const TimeMention* day_of_paragraph(const Scene& scene, uint32_t sentence, bool saying) {
  uint32_t block = scene.analysis.sentences[sentence].block;
  for (uint32_t s = sentence; s-- > 0 && sentence - s <= kParagraphReach;) {
    if (scene.analysis.sentences[s].block != block) {
      if (!goes_on(scene, scene.analysis.sentences[s + 1])) break;
      block = scene.analysis.sentences[s].block;
    }
    const Sentence& told = scene.analysis.sentences[s];
    const TimeMention* day = news_day(scene, told, saying ? DayOf::saying : DayOf::act);
    if (day == nullptr && !saying) day = news_day(scene, told);
    if (day != nullptr) return day;
  }
  return nullptr;
}

/// Tells a day, or a few, or a month, or a year that is over: a scene that the next sentence may go on with.
bool tells_scene(const Scene& scene, const TimeMention& time) {
  const TimeExpression& e = time.expression;
  if (e.direction == TimeDirection::future || scene.document.dateline.contains(time.span)) return false;
  switch (e.kind) {
    case TimeKind::weekday:
    case TimeKind::month_day:
    case TimeKind::month:
    case TimeKind::season:
    case TimeKind::weekend:
    case TimeKind::range: break;
    case TimeKind::absolute:
      if (!e.fixed.closed()) return false;
      break;
    case TimeKind::days:
      if (e.n > 0) return false;
      break;
    case TimeKind::weeks:
    case TimeKind::months:
    case TimeKind::years:
      if (e.n >= 0) return false;
      break;
    case TimeKind::shifted:
      if (e.offset != 0) return false;
      break;
    default: return false;
  }
  const Day published = scene.document.published.days.latest;
  const Interval days = ground_time(e, scene.document.published.days);
  return published == kNoDay || !days.known() || (days.latest != kNoDay && days.latest <= published);
}

/// The simple past: neither "has burned" nor "burns", which come back to the day of the report.
bool is_narrated(const Scene& scene, uint32_t clause) {
  bool past = scene.token(clause).tense == 1, other = scene.token(clause).tense == 2;
  scene.each_child(clause, [&](uint32_t c) {
    if (!scene.is(c, Deprel::aux) && !scene.is(c, Deprel::aux_pass) && !scene.is(c, Deprel::cop)) return;
    past = past || scene.token(c).tense == 1;
    other = other || scene.token(c).tense == 2 || scene.lemma(c) == "will" || scene.lemma(c) == "have";
  });
  return past && !other;
}

/// "In January rebels took the town. They burned the market": the scene that the sentences before this one in its
/// paragraph set, by the last words of time on their main clause; null if there is none. A
/// year only where the sentence goes on with "they".
const TimeMention* scene_before(const Scene& scene, uint32_t sentence) {
  constexpr uint32_t kReach = 3;  // sentences
  constexpr int kMonth = 31;      // days
  const Sentence& own = scene.analysis.sentences[sentence];
  for (uint32_t s = sentence; s-- > 0 && sentence - s <= kReach;) {
    const Sentence& told = scene.analysis.sentences[s];
    if (told.block != own.block) return nullptr;
    const auto& times = scene.mentions.times;
    auto at = std::lower_bound(times.begin(), times.end(), told.first,
                               [](const TimeMention& t, uint32_t first) { return t.first < first; });
    const TimeMention* last = nullptr;
    bool any = false;
    for (; at != times.end() && at->first < told.last; ++at) {
      if (!is_usable(at->expression)) continue;
      any = true;
      uint32_t host = root_of(scene, *at);
      for (int step = 0; step < kMaxClimb && host != kNone && !scene.is_clause_head(host); ++step)
        host = scene.head(host);
      const bool main = at->first <= told.first + 1 ||
                        (host != kNone && (scene.is(host, Deprel::root) || scene.is(host, Deprel::conj)));
      if (main && tells_scene(scene, *at) && !stands_in_relative(scene, told, *at) && !is_of_saying(scene, *at))
        last = &*at;
    }
    if (last != nullptr) {
      const Interval days = ground_time(last->expression, scene.document.published.days);
      const bool wide =
          last->expression.kind == TimeKind::years || (days.closed() && days.latest - days.earliest >= kMonth);
      return wide && scene.token(own.first).tag != Upos::PRON ? nullptr : last;
    }
    if (any) return nullptr;
  }
  return nullptr;
}

/// "the victory of 14 November, when the army freed the town": the words of time that end right before the clause's
/// "when"; null if there are none.
const TimeMention* day_before_when(const Scene& scene, uint32_t clause) {
  uint32_t when = kNone;
  scene.each_child(clause, [&](uint32_t c) {
    if (c < clause && when == kNone && scene.lemma(c) == "when") when = c;
  });
  const uint32_t first = scene.analysis.sentences[scene.sentence(clause)].first;
  if (when == kNone || when == first) return nullptr;
  const uint32_t end = scene.token(when - 1).norm == "," ? when - 1 : when;
  const auto& times = scene.mentions.times;
  auto at = std::lower_bound(times.begin(), times.end(), end,
                             [](const TimeMention& t, uint32_t token) { return t.last < token; });
  return at != times.end() && at->last == end && at->first >= first && is_usable(at->expression) ? &*at : nullptr;
}

/// "28 June, the day on which they took the town": the time words that the clause's day stands beside; null if none.
const TimeMention* day_described(const Scene& scene, const TriggerHit& found) {
  const uint32_t clause = clause_of(scene, found);
  if (clause == kNone) return nullptr;
  if (const TimeMention* day = day_before_when(scene, clause); day != nullptr) return day;
  if (!scene.is(clause, Deprel::acl_relcl) && !scene.is(clause, Deprel::acl)) return nullptr;
  const uint32_t noun = scene.head(clause);
  if (noun == kNone || noun > clause) return nullptr;
  const std::string_view lemma = scene.lemma(noun);
  if (lemma != "day" && lemma != "date" && lemma != "night" && lemma != "week" && lemma != "month" && lemma != "year")
    return nullptr;
  const auto& times = scene.mentions.times;
  auto at = std::lower_bound(times.begin(), times.end(), scene.analysis.sentences[scene.sentence(noun)].first,
                             [](const TimeMention& t, uint32_t first) { return t.first < first; });
  for (; at != times.end() && at->first <= noun; ++at) {
    if (is_usable(at->expression) && at->last <= noun && noun - at->last <= 3) return &*at;
  }
  return nullptr;
}

/// '"Yesterday they bombed it," she said on Monday': what "yesterday" counts from within quotation marks; null if it is
/// the day of the report, or nobody says when it was said.
const TimeMention* day_of_quote(const Scene& scene, const Sentence& sentence, const TimeMention& time) {
  if (time.expression.kind != TimeKind::days || time.expression.n < -2 || time.expression.n > 1) return nullptr;
  const auto& quotes = scene.mentions.quotes;
  const bool quoted = std::any_of(quotes.begin(), quotes.end(), [&](const Quote& q) {
    return q.direct && q.span.begin <= time.span.begin && time.span.end <= q.span.end;
  });
  if (!quoted) return nullptr;
  const auto& times = scene.mentions.times;
  auto at = std::lower_bound(times.begin(), times.end(), sentence.first,
                             [](const TimeMention& t, uint32_t first) { return t.first < first; });
  for (; at != times.end() && at->first < sentence.last; ++at) {
    const TimeKind k = at->expression.kind;
    const bool day = k == TimeKind::weekday || k == TimeKind::month_day ||
                     (k == TimeKind::absolute && at->expression.fixed.is_day());
    if (day && at->span != time.span && is_of_saying(scene, *at)) return &*at;
  }
  return nullptr;
}

/// "the assault on the town, which began last Wednesday", "the offensive launched on 4 April": the day from which an
/// act told by a noun goes on; null if none.
const TimeMention* day_of_beginning(const Scene& scene, const TriggerHit& found, const Sentence& sentence) {
  static constexpr std::string_view kBegins[] = {"begin", "start", "open",   "erupt",   "commence",
                                                 "break", "flare", "launch", "unleash", "set"};
  constexpr uint32_t kReach = 12, kBehindVerb = 6;
  if (!scene.rules.triggers[found.trigger].noun) return nullptr;
  uint32_t verb = kNone;
  bool opened = false;
  for (uint32_t t = found.tokens.back() + 1; t < std::min(sentence.last, found.head + kReach) && verb == kNone; ++t) {
    if (scene.token(t).tag == Upos::VERB) {
      // "came into force", "took effect"
      const std::string_view next = t + 1 < sentence.last ? scene.lemma(t + 1) : std::string_view{};
      const bool in_force = next == "effect" || next == "hold" ||
                            (next == "into" && t + 2 < sentence.last &&
                             (scene.lemma(t + 2) == "force" || scene.lemma(t + 2) == "effect"));
      const bool begins = in_force || one_of(scene.lemma(t), kBegins);
      // a participle stands without "which": "the offensive launched on 4 April"
      const bool launched = scene.lemma(t) == "launch" || scene.lemma(t) == "unleash" || scene.lemma(t) == "begin";
      if (!begins || !(opened || (launched && scene.is(t, Deprel::acl)))) return nullptr;
      verb = t;
    }
    opened = opened || is_relative(scene, t);
  }
  if (verb == kNone) return nullptr;
  const auto& times = scene.mentions.times;
  const auto at = std::lower_bound(times.begin(), times.end(), verb,
                                   [](const TimeMention& t, uint32_t first) { return t.first < first; });
  if (at == times.end() || at->first > verb + kBehindVerb || at->first >= sentence.last) return nullptr;
  for (uint32_t t = verb + 1; t < at->first; ++t) {
    if (scene.token(t).tag == Upos::VERB || scene.token(t).norm == ",") return nullptr;
  }
  return is_usable(at->expression) ? &*at : nullptr;
}

}  // namespace

NarrativeTime narrative_time(const Scene& scene) {
  TimeExpression fallback;
  fallback.kind = TimeKind::past_span;
  fallback.unit = TimeUnit::day;
  fallback.n = 1;
  fallback.fuzzy = true;
  // "ISTANBUL, 20 Nov 2003 - Trucks blew up": what the lead tells without a day is of the day that the dateline tells
  const auto& times = scene.mentions.times;
  const auto at = std::lower_bound(times.begin(), times.end(), scene.document.dateline.begin,
                                   [](const TimeMention& t, uint32_t begin) { return t.span.begin < begin; });
  if (at != times.end() && scene.document.dateline.contains(at->span) && at->expression.kind == TimeKind::absolute &&
      at->expression.fixed.is_day())
    fallback = at->expression;
  const auto first = [&](DayOf of) {
    int seen = 0;
    for (const Sentence& s : scene.analysis.sentences) {
      const BlockKind kind = scene.document.blocks[s.block].kind;
      if (kind == BlockKind::furniture || s.first == s.last) continue;
      if (kind == BlockKind::paragraph && ++seen > kLeadSentences) break;
      const TimeMention* day = news_day(scene, s, of);
      if (day == nullptr) continue;
      const Day published = scene.document.published.days.earliest;
      const Day told = ground_time(day->expression, scene.document.published.days).earliest;
      return published == kNoDay || told == kNoDay || published - told <= kNewsDays ? day : nullptr;
    }
    return static_cast<const TimeMention*>(nullptr);
  };
  const TimeMention *act = first(DayOf::act), *saying = first(DayOf::saying);
  // what is told first was not done after what follows: the tree hangs a day on the wrong verb at times
  if (act != nullptr && saying != nullptr && saying->first < act->first) {
    const Interval done = ground_time(act->expression, scene.document.published.days);
    const Interval said = ground_time(saying->expression, scene.document.published.days);
    if (done.known() && said.known() && done.earliest > said.earliest) act = saying;
  }
  NarrativeTime out;
  out.names_act = act != nullptr && act != saying;
  out.act = act != nullptr ? act->expression : saying != nullptr ? saying->expression : fallback;
  out.saying = saying != nullptr ? saying->expression : fallback;
  return out;
}

bool is_saying(EventType type) {
  return type == EventType::accuse || type == EventType::deny || type == EventType::reject ||
         type == EventType::appeal || type == EventType::pledge || type == EventType::threaten ||
         type == EventType::support || type == EventType::concede;
}

namespace {

/// In the title, or in the first sentences below it.
bool in_lead(const Scene& scene, uint32_t token) {
  constexpr int kLead = 2;
  const uint32_t sentence = scene.sentence(token);
  int seen = 0;
  for (uint32_t s = 0; s < sentence && seen <= kLead; ++s) {
    const Sentence& told = scene.analysis.sentences[s];
    seen += told.first < told.last && scene.document.blocks[told.block].kind == BlockKind::paragraph;
  }
  return seen < kLead;
}

}  // namespace

ClaimTime find_claim_time(const Scene& scene, const TriggerHit& found, Stance stance, const NarrativeTime& narrative,
                          bool saying) {
  ClaimTime out;
  const Sentence& sentence = scene.analysis.sentences[scene.sentence(found.head)];
  const auto& times = scene.mentions.times;
  auto it = std::lower_bound(times.begin(), times.end(), sentence.first,
                             [](const TimeMention& t, uint32_t first) { return t.first < first; });
  const TimeMention* best = nullptr;
  int best_height = kMaxClimb + 1;
  uint32_t best_distance = 0;
  bool through_speech = false, inside_since = false;
  for (; it != times.end() && it->first < sentence.last; ++it) {
    if (!is_usable(it->expression)) continue;
    const bool rank = is_of_rank(scene, sentence, *it);
    if (rank && (it->expression.kind != TimeKind::since || scene.lemma(it->first) == "since")) continue;
    if (const uint32_t since = since_of_clause(scene, sentence, *it); since != kNone) {
      const bool inside = since < found.head && found.head < it->first;
      const bool before = found.head < since && !rank && !is_of_other_clause(scene, sentence, found, *it, since);
      const bool behind = it->last <= found.head && scene.lemma(sentence.first) == "since";
      if (!inside && !before && !behind) continue;
      const int height = inside ? 0 : 1;
      if (height < best_height || (height == best_height && before)) {
        best = &*it;
        best_height = height;
        best_distance = 0;
        through_speech = false;
        inside_since = inside;
      }
      continue;
    }
    if (tells_what_follows(it->expression)) {  // of the act behind "six days after", and of no other
      if (!follows(scene, found, *it)) continue;
      // "has retaken it, 11 days after losing it": told, so not after the report
      const Interval then = ground_time(it->expression, scene.document.published.days);
      if (stance == Stance::asserts && scene.document.published.days.latest != kNoDay && then.earliest != kNoDay &&
          then.earliest > scene.document.published.days.latest)
        continue;
      best = &*it;
      best_height = 0;
      best_distance = 0;
      through_speech = false;
      continue;
    }
    if (is_of_other_clause(scene, sentence, found, *it)) continue;
    bool speech = false;
    const uint32_t host = host_of(scene, *it, found);
    int height = host == kNone ? -1 : height_of(scene, found, host, speech);
    // The parser may hang the words elsewhere: what follows in the same breath belongs to the trigger's clause.
    if ((height < 0 || height > 1) && in_one_breath(scene, found, *it)) height = 1;
    if (height < 0) continue;
    uint32_t distance = it->first > found.head ? it->first - found.head : found.head - it->first;
    // "on 4 May they took the hill, on the 8th the town": a comma parts the later day from the verb
    constexpr uint32_t kComma = 10;
    for (uint32_t t = found.head + 1; t < it->first; ++t) {
      if (scene.token(t).norm != ",") continue;
      distance += behind_aside(scene, t, it->first) == t ? kComma : 0;
      break;
    }
    if (height < best_height || (height == best_height && distance < best_distance)) {
      best = &*it;
      best_height = height;
      best_distance = distance;
      through_speech = speech;
      inside_since = false;
    }
  }
  if (const TimeMention* day = day_described(scene, found); day != nullptr && best_height > 0) {
    best = day;
    best_height = 1;
    through_speech = false;
    inside_since = day->expression.kind == TimeKind::since;  // "since X fell in March, when dozens died"
  }
  if (const TimeMention* day = day_of_beginning(scene, found, sentence); day != nullptr) {
    best = day;
    best_height = 0;
    through_speech = inside_since = false;
  }
  if (best != nullptr) {
    if (const TimeMention* said = day_of_quote(scene, sentence, *best); said != nullptr) {
      out.expression = best->expression;
      out.expression.kind = TimeKind::shifted;
      out.expression.m = 0;
      out.expression.inner = point_of(said->expression);
      out.when.days = ground_time(out.expression, scene.document.published.days);
      out.when.basis = out.when.days.known() ? Basis::stated : Basis::unknown;
      out.when.text = best->span;
      out.own = true;
      return out;
    }
  }
  if (const TimeMention* label = best == nullptr ? label_day(scene, scene.sentence(found.head)) : nullptr;
      label != nullptr)
    best = label, best_height = 1;
  const uint32_t clause = clause_of(scene, found);
  // "had been the last town occupied by rebels"
  const bool of_past = clause != kNone && scene.is(clause, Deprel::acl) && scene.head(clause) != kNone &&
                       scene.head(clause) < clause && scene.has_child(scene.head(clause), Deprel::cop);
  const bool past_perfect = (is_pluperfect(scene, clause) || (of_past && is_pluperfect(scene, scene.head(clause)))) &&
                            !under_speech(scene, clause) && !speech_before(scene, sentence, found.head) &&
                            !speech_behind(scene, sentence, found.head);
  const bool long_lasting = is_long(scene, found.head, scene.rules.triggers[found.trigger].noun);
  // "were killed when rebels fired on their post on Sunday, an official said on Monday"
  std::optional<ClaimTime> of_cause;
  const bool only_of_saying = best != nullptr && through_speech && best_height > 1;
  if (const uint32_t cause =
          best == nullptr || only_of_saying ? cause_of(scene, clause == kNone ? found.head : clause) : kNone;
      cause != kNone && cause != found.head && found.lent < kMaxClimb) {
    TriggerHit above = found;
    above.head = cause;
    above.tokens = {cause};
    above.support = kNone, ++above.lent;
    ClaimTime told = find_claim_time(scene, above, stance, narrative, saying);
    if (!told.when.text.empty() && (best == nullptr || told.own)) {
      told.own = false;
      told.when.basis = Basis::inferred;
      of_cause = told;
    }
  }
  if (of_cause && only_of_saying) return *of_cause;
  const int near = scene.rules.triggers[found.trigger].noun ? 0 : 1;
  if (best != nullptr && !(long_lasting && best_height > near)) {
    out.expression = inside_since ? expression_of(best->expression.inner) : best->expression;
    out.when.days = ground_time(out.expression, scene.document.published.days);
    out.when.basis =
        out.when.days.known() ? (through_speech && best_height > 1 ? Basis::inferred : Basis::stated) : Basis::unknown;
    out.when.text = best->span;
    // "has driven them out, officials said on Thursday. The attack on Wednesday ...": done between the two
    if (through_speech && best_height > 1 && !saying && narrative.names_act && stance == Stance::asserts &&
        in_lead(scene, found.head) && is_of_saying(scene, *best)) {
      const Interval done = ground_time(narrative.act, scene.document.published.days);
      if (done.known() && out.when.days.known() && done.latest < out.when.days.earliest &&
          out.when.days.earliest - done.latest <= kNewsDays) {
        out.expression = {};
        out.expression.kind = TimeKind::range;
        out.expression.inner = point_of(narrative.act);
        out.expression.last = point_of(best->expression);
        out.when.days = {done.earliest, out.when.days.latest};
      }
    }
    out.own = best_height <= 1;
    out.background = !is_recent(scene, out.expression, out.when.days) || out.expression.kind == TimeKind::since;
    return out;
  }
  // "a bomb that killed nine": what the relative clause tells is of the day of its noun
  if (clause != kNone && clause == found.head &&
      (scene.is(clause, Deprel::acl_relcl) || scene.is(clause, Deprel::acl)) && scene.head(clause) != kNone &&
      scene.head(clause) < clause && !past_perfect && scene.rules.nouns.contains(scene.lemma(scene.head(clause)))) {
    TriggerHit above = found;
    above.head = scene.head(clause);
    above.tokens = {above.head};
    above.support = kNone;
    if (ClaimTime of_noun = find_claim_time(scene, above, stance, narrative, saying); !of_noun.when.text.empty()) {
      of_noun.own = false;
      return of_noun;
    }
  }
  if (of_cause) return *of_cause;
  out.background = (past_perfect && scene.block_kind(found.head) == BlockKind::paragraph) || long_lasting;
  // "The war has killed 10,000": up to the report's day, from nobody says when
  if (long_lasting && near > 0 && scene.document.published.days.latest != kNoDay) {
    out.when.days = {day_of_outbreak(scene, sentence), scene.document.published.days.latest};
    out.when.basis = Basis::inferred;
    return out;
  }
  if (out.background || (stance != Stance::asserts && stance != Stance::denies && stance != Stance::doubts)) return out;
  // "fell on Monday, the army having left": the day that its own sentence tells of another act, before it
  const TimeMention* told = news_day(scene, sentence);
  if (told != nullptr && (told->first > found.head || is_of_other_clause(scene, sentence, found, *told)))
    told = nullptr;
  if (told == nullptr && !saying && clause != kNone && is_narrated(scene, clause)) {
    told = scene_before(scene, scene.sentence(found.head));
    if (told != nullptr)
      out.background =
          !is_recent(scene, told->expression, ground_time(told->expression, scene.document.published.days));
  }
  if (told == nullptr) told = day_of_paragraph(scene, scene.sentence(found.head), saying);
  out.expression = told != nullptr ? told->expression : saying ? narrative.saying : narrative.act;
  // words answer what was done: not before it
  if (const TimeMention* act =
          told == nullptr && saying ? day_of_paragraph(scene, scene.sentence(found.head), false) : nullptr;
      act != nullptr) {
    const Interval done = ground_time(act->expression, scene.document.published.days);
    const Interval said = ground_time(out.expression, scene.document.published.days);
    if (!done.known() || !said.known() || done.earliest >= said.earliest) out.expression = act->expression;
  }
  out.when.days = ground_time(out.expression, scene.document.published.days);
  out.when.basis = out.when.days.known() ? Basis::inferred : Basis::unknown;
  return out;
}

std::optional<ClaimTime> time_beside(const Scene& scene, uint32_t ground, uint32_t until) {
  constexpr uint32_t kReach = 9;
  const uint32_t m = scene.mention_at(ground);
  const uint32_t from = m == kNone ? ground + 1 : scene.mentions.mentions[m].last;
  const Sentence& sentence = scene.analysis.sentences[scene.sentence(ground)];
  const auto& times = scene.mentions.times;
  for (uint32_t t = from; t < std::min({until, sentence.last, from + kReach}); ++t) {
    const auto at = std::lower_bound(times.begin(), times.end(), t,
                                     [](const TimeMention& time, uint32_t first) { return time.first < first; });
    if (at != times.end() && at->first == t && is_usable(at->expression) &&
        at->expression.direction != TimeDirection::future) {
      ClaimTime out;
      out.expression = at->expression;
      out.when.days = ground_time(out.expression, scene.document.published.days);
      out.when.basis = out.when.days.known() ? Basis::stated : Basis::unknown;
      out.when.text = at->span;
      out.own = true;
      out.background = !is_recent(scene, out.expression, out.when.days) || out.expression.kind == TimeKind::since;
      return out;
    }
    const Upos tag = scene.token(t).tag;
    if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::SCONJ || tag == Upos::CCONJ || scene.token(t).norm == ";")
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace rashomon
