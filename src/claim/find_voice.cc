// SPDX-License-Identifier: Apache-2.0
#include "find_voice.h"

#include <algorithm>

#include "one_of.h"
#include "report_view.h"
#include "voice_search.h"

namespace rashomon {
namespace {

constexpr size_t kMostRoles = 256;  // introductions of persons looked through for a spokesman told before he is named
constexpr uint32_t kQuoteWindow = 32;  // quotations looked at before the trigger: more are never nested

}  // namespace

Voice VoiceSearch::run(Span trigger, uint32_t token) {
  trigger_ = trigger;
  Voice voice;
  const Quote* quote = covering_quote(trigger);
  const bool in_marks = (quote && quote->direct) || inside_marks(trigger, token);
  if (quote && quote->direct) {
    voice = of_quote(*quote);
    if (voice.own()) quoted_by(token, voice);
    // 'put them at "dozens, most of them armed"': a few words in marks, and the clause around them tells whose
    if (voice.own() && !by_tree(token, voice)) by_words(token, voice);
  } else if (answers_charge(token) || denies_itself(token)) {
    voice = {};
  } else if (!quoted_by(token, voice) && (!by_tree(token, voice) || voice.speaker == kNone)) {
    if (quote && (quote->speaker != kNone || voice.own())) {
      const Voice said = of_quote(*quote);
      if (!said.own()) voice = said;
    }
    if (voice.own()) by_words(token, voice);
  }
  voice.quoted = in_marks;
  return voice;
}

uint32_t VoiceSearch::kinds(uint32_t token) const { return lexicon_.kinds(view_.lemma(token)); }

const Quote* VoiceSearch::covering_quote(Span trigger) const {
  const auto& all = view_.mentions.quotes;
  auto it = std::upper_bound(all.begin(), all.end(), trigger.begin,
                             [](uint32_t b, const Quote& q) { return b < q.span.begin; });
  const Quote* best = nullptr;
  for (uint32_t looked = 0; it != all.begin() && looked < kQuoteWindow; ++looked) {
    --it;
    if (!it->span.contains(trigger) || it->cue.overlaps(trigger) || is_act(*it, trigger) || is_occasion(*it, trigger))
      continue;
    if (!it->direct && !it->cue.empty() &&
        parted(view_.analysis.token_at(it->cue.begin), view_.analysis.token_at(trigger.begin)))
      continue;
    const bool named = it->speaker != kNone || !it->speaker_span.empty();
    const bool best_named = best && (best->speaker != kNone || !best->speaker_span.empty());
    if (!best || (named && !best_named) || (named == best_named && it->span.size() < best->span.size())) best = &*it;
  }
  return best;
}

/// "declared a curfew and closed the airport": what looks like words quoted is the object of an act.
bool VoiceSearch::is_act(const Quote& quote, Span trigger) const {
  if (quote.direct || quote.cue.empty()) return false;
  const uint32_t cue = view_.analysis.token_at(quote.cue.begin);
  if (cue >= view_.analysis.tokens.size() || !view_.is_verb(cue)) return false;
  const std::string_view verb = view_.lemma(cue);
  if (verb != "declare" && verb != "proclaim" && verb != "order" && verb != "continue") return false;
  const uint32_t object = view_.child(cue, {Deprel::obj});
  if (object == kNone || view_.has_child(cue, {Deprel::ccomp, Deprel::xcomp, Deprel::parataxis})) return false;
  const uint32_t token = view_.analysis.token_at(trigger.begin);
  return token < view_.analysis.tokens.size() && !view_.under(token, object);
}

/// "condemned the coalition after hundreds were killed": what came before is no word of whoever condemns.
bool VoiceSearch::is_occasion(const Quote& quote, Span trigger) const {
  if (quote.direct || quote.cue.empty()) return false;
  const uint32_t cue = view_.analysis.token_at(quote.cue.begin);
  if (cue >= view_.analysis.tokens.size() || !view_.is_verb(cue) || (kinds(cue) & kVoiceSay)) return false;
  uint32_t at = view_.analysis.token_at(trigger.begin);
  if (at >= view_.analysis.tokens.size()) return false;
  for (int step = 0; step < 12 && at != kNone; ++step, at = view_.at(at).head) {
    if (view_.at(at).head != cue) continue;
    const std::string m = view_.marker(at);
    return (view_.at(at).relation == Deprel::advcl || view_.at(at).relation == Deprel::obl) &&
           (m == "after" || m == "following" || m == "when");
  }
  return false;
}

Voice VoiceSearch::of_quote(const Quote& quote) const {
  // The words that name the speaker are read again: they may be the tail of "X, a spokesman for Y".
  Voice voice;
  const size_t count = view_.analysis.tokens.size();
  uint32_t last = quote.speaker_span.empty() ? kNone : view_.analysis.token_at(quote.speaker_span.end - 1);
  if (last < count && is_time(last))
    return quote.speaker == kNone ? voice : Voice{quote.speaker, quote.speaker_span, false};
  if (last < count && take_titled(last, voice)) return voice;
  // "It denied": a place to which a pronoun was led does not speak.
  voice.speaker = view_.is_actor(quote.speaker) ? quote.speaker : kNone;
  voice.span = quote.speaker_span.empty() ? (quote.speaker == kNone ? Span{} : quote.cue) : quote.speaker_span;
  if (voice.speaker == kNone && last < count) {
    Voice read;
    if (take_role_before(view_.analysis.token_at(quote.speaker_span.begin), read)) return read;
    take_speaker(last, read);
    if (read.speaker != kNone) return read;
    voice.speaker = person_in(quote.speaker_span);
  }
  return voice;
}

bool VoiceSearch::inside_marks(Span trigger, uint32_t token) const {
  const Sentence& s = view_.sentence(token);
  const Span block = view_.document.blocks.empty() ? s.span : view_.document.blocks[s.block].span;
  const uint32_t begin = std::max(block.begin, trigger.begin > 1500 ? trigger.begin - 1500 : 0);
  bool open = false;
  uint32_t i = view_.analysis.token_at(begin);
  for (; i < view_.analysis.tokens.size() && view_.at(i).span.begin < trigger.begin; ++i) {
    const std::string_view raw = view_.text(view_.at(i).span);
    if (raw == "“" || raw == "„" || raw == "«" || raw == "``") {
      open = true;
    } else if (raw == "”" || raw == "»" || raw == "''") {
      open = false;
    } else if (raw == "\"") {
      open = !open;
    }
  }
  if (!open) return false;
  for (; i < view_.analysis.tokens.size() && view_.at(i).span.begin < block.end &&
         view_.at(i).span.begin < trigger.end + 1500;
       ++i) {
    const std::string_view raw = view_.text(view_.at(i).span);
    if (raw == "”" || raw == "»" || raw == "''" || raw == "\"") return true;
  }
  return view_.text({begin, trigger.begin}).find("“") != std::string_view::npos;  // goes on in the next paragraph
}

uint32_t VoiceSearch::person_in(Span words) const {
  uint32_t found = kNone;
  for (uint32_t t = view_.analysis.token_at(words.begin);
       t < view_.analysis.tokens.size() && view_.at(t).span.begin < words.end; ++t) {
    const uint32_t entity = view_.entity(t);
    if (view_.is_person(entity)) return entity;
    if (found == kNone && view_.is_actor(entity)) found = entity;
  }
  return found;
}

bool VoiceSearch::is_time(uint32_t token) const {
  const auto& times = view_.mentions.times;
  const uint32_t begin = view_.at(token).span.begin;
  auto it = std::upper_bound(times.begin(), times.end(), begin,
                             [](uint32_t b, const TimeMention& m) { return b < m.span.begin; });
  return it != times.begin() && (--it)->first <= token && token < it->last;
}

bool VoiceSearch::take_titled(uint32_t token, Voice& voice) const {
  const auto& roles = view_.mentions.roles;
  const Span at = view_.at(token).span;
  for (size_t i = 0; i < std::min<size_t>(roles.size(), kMostRoles); ++i) {
    if (roles[i].person == kNone || !roles[i].span.contains(at) || roles[i].person == view_.entity(token)) continue;
    const uint32_t first = view_.analysis.token_at(roles[i].span.begin);
    const uint32_t last = view_.analysis.token_at(roles[i].span.end - 1);
    if (view_.entity(first) != roles[i].person) {
      // "a spokeswoman for Y, X, said"; but "Y's spokesman X" is one mention
      if (view_.entity(last) != roles[i].person || view_.entity(token) != kNone) continue;
      voice.speaker = roles[i].person;
      voice.span = view_.words(last);
      return true;
    }
    voice.speaker = roles[i].person;
    voice.span = view_.words(first);
    return true;
  }
  return false;
}

void VoiceSearch::take_speaker(uint32_t token, Voice& voice) const {
  if (token == kNone || is_time(token)) return;
  if (take_titled(token, voice)) return;
  if (kinds(token) & kVoiceContent) {  // "a statement by X said"
    Span words;
    const uint32_t author = author_of(token, words);
    voice.speaker = author;
    voice.span = author == kNone ? view_.phrase(token) : words;
    return;
  }
  const uint32_t entity = view_.entity(token);
  voice.span = view_.words(token);
  if (view_.is_actor(entity)) {
    voice.speaker = entity;
  } else {
    if (entity != kNone) voice.span = view_.phrase(token);
    voice.speaker = foretold(token);
    // "his office said"
    const uint32_t whose = view_.lemma(token) == "office" ? view_.child(token, {Deprel::nmod_poss}) : kNone;
    if (whose != kNone && view_.is_actor(view_.entity(whose))) voice.speaker = view_.entity(whose);
    // "FRONT sources said": nobody by name, but of the FRONT
    const uint32_t body = view_.lemma(token) == "source" ? view_.child(token, {Deprel::compound}) : kNone;
    if (voice.speaker == kNone && body != kNone && view_.at(body).tag == Upos::PROPN &&
        view_.is_actor(view_.entity(body)) && !view_.is_person(view_.entity(body)))
      voice.speaker = view_.entity(body);
    // "the rights league NAME said"
    const uint32_t name = view_.child(token, {Deprel::appos});
    if (voice.speaker == kNone && name == token + 1 && view_.is_actor(view_.entity(name))) {
      voice.speaker = view_.entity(name);
      voice.span = view_.words(name);
    }
  }
}

uint32_t VoiceSearch::foretold(uint32_t token) const {
  const std::string_view role = view_.lemma(token);
  if (!(lexicon_.kinds(role) & kVoiceSource) || view_.at(token).number == 2) return kNone;
  // "a spokesman for the group": not the one who is named below as somebody else's
  const uint32_t whose = view_.with_preposition(token, {"for", "of"});
  const auto& roles = view_.mentions.roles;
  for (size_t i = 0; i < std::min<size_t>(roles.size(), kMostRoles); ++i) {
    const RoleFact& fact = roles[i];
    if (fact.person == kNone || fact.role != role) continue;
    if (whose != kNone && fact.organisation != view_.entity(whose)) continue;
    return fact.span.begin > view_.at(token).span.begin ? fact.person : kNone;
  }
  return kNone;
}

uint32_t VoiceSearch::author_of(uint32_t noun, Span& words) const {
  for (uint32_t c : view_.children(noun)) {
    const Deprel r = view_.at(c).relation;
    const std::string m = r == Deprel::nmod ? view_.marker(c) : "";
    const bool before = c < noun && (r == Deprel::compound || r == Deprel::nsubj);  // "army claims that ..."
    if (r != Deprel::nmod_poss && !before && !(m == "by" || m == "from" || m == "of")) continue;
    const uint32_t entity = view_.entity(c);
    if (!view_.is_actor(entity)) continue;
    words = view_.words(c);
    return entity;
  }
  // "X has issued a statement saying ..."
  static constexpr std::string_view kIssue[] = {"issue", "release",   "publish",   "make",
                                                "send",  "circulate", "distribute"};
  const uint32_t verb = view_.at(noun).head;
  if (verb == kNone || view_.at(noun).relation != Deprel::obj || !view_.is_verb(verb) ||
      !one_of(view_.lemma(verb), kIssue))
    return kNone;
  const uint32_t who = view_.subject(verb);
  if (who == kNone || !view_.is_actor(view_.entity(who))) return kNone;
  words = view_.words(who);
  return view_.entity(who);
}

Voice find_voice(const ReportView& view, const VoiceLexicon& lexicon, Span evidence, Span trigger,
                 uint32_t trigger_token) {
  return VoiceSearch(view, lexicon).run(trigger.empty() ? evidence : trigger, trigger_token);
}

}  // namespace rashomon
