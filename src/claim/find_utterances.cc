// SPDX-License-Identifier: Apache-2.0
#include "find_utterances.h"

namespace rashomon {
namespace {

uint32_t actor(const ReportView& view, uint32_t e) { return view.is_actor(e) || view.is_place(e) ? e : kNone; }
bool says(const AnswerScene& scene, uint32_t token) {
  return (scene.voices.kinds(scene.view.lemma(token)) & (kVoiceSource | kVoiceContent)) != 0;
}

}  // namespace

std::vector<Utterance> find_utterances(const AnswerScene& scene, uint32_t first, uint32_t last) {
  const ReportView& view = scene.view;
  std::vector<Utterance> out;
  const Span words = view.at(first).span.join(view.at(last - 1).span);
  const auto& quotes = view.mentions.quotes;
  auto it = std::upper_bound(quotes.begin(), quotes.end(), words.end,
                             [](uint32_t e, const Quote& q) { return e < q.span.begin; });
  for (int looked = 0; it != quotes.begin() && looked < 8; ++looked) {
    --it;
    if (it->span.end <= words.begin || (it->speaker == kNone && it->speaker_span.empty())) continue;
    const Span inside{std::max(it->span.begin, words.begin), std::min(it->span.end, words.end)};
    Utterance u;
    u.first = std::max(first, view.analysis.token_at(inside.begin));
    u.last = std::min(last, view.analysis.token_at(inside.end - 1) + 1);
    if (u.first >= u.last) continue;
    u.frame_first = first, u.frame_last = last;
    u.speaker = actor(view, it->speaker);
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
    const uint32_t root = scene.root_of(first, last);
    const Voice voice = find_voice(view, scene.voices, words, view.at(root).span, root);
    Utterance u{first, last, first, last, voice.speaker, voice.span, voice.quoted};
    // "the radio had it that ...", "the monitors are certain that ...": the clause below is theirs
    const uint32_t clause = voice.own() ? view.child(root, {Deprel::ccomp}) : kNone;
    if (clause != kNone && clause > root && clause < last) {
      const Voice told = find_voice(view, scene.voices, words, view.at(clause).span, clause);
      if (!told.own()) {
        u = {first, last, first, last, told.speaker, told.span, told.quoted};
        out.push_back(u);
        return out;
      }
    }
    const bool hedge =
        voice.speaker == kNone && !voice.own() && view.at(view.analysis.token_at(voice.span.begin)).tag == Upos::ADV;
    if (voice.own() || hedge) {
      const uint32_t subject = view.subject(root);
      if (subject == kNone || view.at(subject).tag == Upos::PRON || view.passive(root)) return out;
      u.speaker = actor(view, view.entity(subject));
      u.speaker_span = view.words(subject);
      constexpr uint32_t kTells = kVoiceState | kVoiceOf | kVoiceCount | kVoiceShow | kVoiceAccuse;
      u.own = (scene.voices.kinds(view.lemma(root)) & kTells) == 0 || !(u.speaker != kNone || says(scene, subject));
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

}  // namespace rashomon
