// SPDX-License-Identifier: Apache-2.0
#include "find_voice.h"

#include <algorithm>
#include <array>
#include <vector>

#include "rashomon/base/unicode.h"
#include "read_lexicon.h"
#include "report_view.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/voice.tsv";
constexpr int kMostSteps = 40;
constexpr size_t kMostRoles = 64;
constexpr uint32_t kQuoteWindow = 32;  // quotations looked at before the trigger: more are never nested

struct KindName {
  const char* name;
  uint32_t bit;
};
constexpr std::array<KindName, 12> kKinds = {{{"say", kVoiceSay},
                                              {"state", kVoiceState},
                                              {"commit", kVoiceCommit},
                                              {"accuse", kVoiceAccuse},
                                              {"name", kVoiceName},
                                              {"think", kVoiceThink},
                                              {"show", kVoiceShow},
                                              {"content", kVoiceContent},
                                              {"hedge", kVoiceHedge},
                                              {"source", kVoiceSource},
                                              {"evidence", kVoiceEvidence},
                                              {"according", kVoiceAccording}}};

/// One question about one trigger.
class VoiceSearch {
 public:
  VoiceSearch(const ReportView& view, const VoiceLexicon& lexicon) : view_(view), lexicon_(lexicon) {}

  Voice run(Span trigger, uint32_t token) const {
    Voice voice;
    const Quote* quote = covering_quote(trigger);
    const bool in_marks = (quote && quote->direct) || inside_marks(trigger, token);
    if (quote && quote->direct) {
      voice = of_quote(*quote);
      if (voice.own()) by_words(token, voice);
    } else if (!by_tree(token, voice) || voice.speaker == kNone) {
      if (quote && (quote->speaker != kNone || voice.own())) {
        const Voice said = of_quote(*quote);
        if (!said.own()) voice = said;
      }
      if (voice.own()) by_words(token, voice);
    }
    voice.quoted = in_marks;
    return voice;
  }

 private:
  uint32_t kinds(uint32_t token) const { return lexicon_.kinds(view_.lemma(token)); }

  /// The smallest quotation around the trigger, one with a speaker before one without.
  const Quote* covering_quote(Span trigger) const {
    const auto& all = view_.mentions.quotes;
    auto it = std::upper_bound(all.begin(), all.end(), trigger.begin,
                               [](uint32_t b, const Quote& q) { return b < q.span.begin; });
    const Quote* best = nullptr;
    for (uint32_t looked = 0; it != all.begin() && looked < kQuoteWindow; ++looked) {
      --it;
      if (!it->span.contains(trigger) || it->cue.overlaps(trigger)) continue;
      const bool named = it->speaker != kNone || !it->speaker_span.empty();
      const bool best_named = best && (best->speaker != kNone || !best->speaker_span.empty());
      if (!best || (named && !best_named) || (named == best_named && it->span.size() < best->span.size())) best = &*it;
    }
    return best;
  }

  Voice of_quote(const Quote& quote) const {
    Voice voice;
    voice.speaker = quote.speaker;
    voice.span = quote.speaker_span.empty() ? (quote.speaker == kNone ? Span{} : quote.cue) : quote.speaker_span;
    return voice;
  }

  /// True if an odd number of quotation marks stands between the block's beginning and the trigger.
  bool inside_marks(Span trigger, uint32_t token) const {
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

  /// Fills `voice` from the token that names the speaker.
  void take_speaker(uint32_t token, Voice& voice) const {
    if (token == kNone) return;
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
    }
  }

  /// "a spokesman said" in the lead, before "X, a spokesman for Y" is introduced further down.
  uint32_t foretold(uint32_t token) const {
    const std::string role = view_.lemma(token);
    if (!(lexicon_.kinds(role) & kVoiceSource) || view_.at(token).number == 2) return kNone;
    const auto& roles = view_.mentions.roles;
    for (size_t i = 0; i < std::min<size_t>(roles.size(), kMostRoles); ++i) {
      const RoleFact& fact = roles[i];
      if (fact.person == kNone || fact.role != role) continue;
      return fact.span.begin > view_.at(token).span.begin ? fact.person : kNone;
    }
    return kNone;
  }

  uint32_t author_of(uint32_t noun, Span& words) const {
    for (uint32_t c : view_.children(noun)) {
      const Deprel r = view_.at(c).relation;
      const std::string m = r == Deprel::nmod ? view_.marker(c) : "";
      if (r != Deprel::nmod_poss && r != Deprel::compound && !(m == "by" || m == "from" || m == "of")) continue;
      const uint32_t entity = view_.entity(c);
      if (!view_.is_actor(entity)) continue;
      words = view_.words(c);
      return entity;
    }
    return kNone;
  }

  /// Who says by a verb of saying: its subject, of a passive its agent, else nobody named (the verb's own words).
  void take_sayer(uint32_t verb, Voice& voice) const {
    if (view_.has_child(verb, {Deprel::aux_pass, Deprel::nsubj_pass})) {
      const uint32_t agent = view_.agent(verb);
      if (agent != kNone) return take_speaker(agent, voice);
      voice.span = view_.at(verb).span;
      return;
    }
    take_speaker(view_.subject(verb), voice);
  }

  /// True if `node`, hanging on the verb `head`, is what is said.
  bool said_by_verb(uint32_t node, uint32_t head, uint32_t kind) const {
    const Deprel r = view_.at(node).relation;
    const bool clause = r == Deprel::ccomp || r == Deprel::csubj_pass;
    const bool open = r == Deprel::xcomp;
    if (kind & (kVoiceSay | kVoiceState | kVoiceThink)) {
      if (clause || open) return true;
      if (r == Deprel::parataxis && node > head) return true;
      if ((kind & kVoiceState) && (r == Deprel::obj || r == Deprel::nsubj_pass)) return true;
    }
    if ((kind & kVoiceCommit) && (clause || open || r == Deprel::obj)) return true;
    if (kind & kVoiceAccuse) {
      const std::string m = view_.marker(node);
      if ((r == Deprel::advcl || r == Deprel::obl || open || clause) &&
          (m == "of" || m == "for" || m == "over" || m == "with"))
        return true;
    }
    if (kind & kVoiceName) {
      if (open || clause) return true;
      if ((r == Deprel::obl || r == Deprel::advcl) && view_.marker(node) == "as") return true;
      if (r == Deprel::obj) {  // "calling it a retreat" with two objects
        for (uint32_t c : view_.children(head)) {
          if (c < node && (view_.at(c).relation == Deprel::obj || view_.at(c).relation == Deprel::iobj)) return true;
        }
      }
    }
    if ((kind & kVoiceShow) && clause) {
      const uint32_t subject = view_.child(head, {Deprel::nsubj});
      return subject != kNone && (kinds(subject) & (kVoiceEvidence | kVoiceContent));
    }
    return false;
  }

  /// "X took Y, Z said": the verb of saying beside the clause.
  uint32_t saying_beside(uint32_t node, uint32_t from) const {
    for (uint32_t c : view_.children(node)) {
      if (c == from || view_.at(c).relation != Deprel::parataxis) continue;
      if (!(kinds(c) & (kVoiceSay | kVoiceState | kVoiceThink))) continue;
      if (view_.has_child(c, {Deprel::ccomp, Deprel::obj})) continue;
      if (view_.has_child(c, {Deprel::nsubj, Deprel::nsubj_pass})) return c;
    }
    return kNone;
  }

  /// "according to X", "in X's words", "reportedly" on a node.
  bool beside(uint32_t node, uint32_t from, Voice& voice) const {
    for (uint32_t c : view_.children(node)) {
      if (c == from) continue;
      const Deprel r = view_.at(c).relation;
      if (r == Deprel::advmod && (kinds(c) & kVoiceHedge)) {
        voice.span = view_.at(c).span;
        return true;
      }
      if (r != Deprel::obl && r != Deprel::nmod && r != Deprel::advcl && r != Deprel::advmod &&
          r != Deprel::parataxis && r != Deprel::dep)
        continue;
      const std::string m = view_.marker(c);
      if (m.rfind("according", 0) == 0 || m == "per") {
        take_speaker(c, voice);
        return !voice.own();
      }
      if (view_.word(c) == "according") {  // "according" as the head: X hangs on it
        const uint32_t x = view_.child(c, {Deprel::obl, Deprel::nmod, Deprel::obj});
        take_speaker(x, voice);
        return !voice.own();
      }
      if ((m == "by" || m == "in") && (view_.lemma(c) == "account" || view_.lemma(c) == "word")) {  // "by X's account"
        Span words;
        const uint32_t author = author_of(c, words);
        if (author == kNone) continue;
        voice.speaker = author;
        voice.span = words;
        return true;
      }
    }
    return false;
  }

  bool by_tree(uint32_t token, Voice& voice) const {
    if (!view_.sentence(token).parsed) return false;
    uint32_t node = token, from = kNone;
    for (int step = 0; step < kMostSteps && node != kNone; ++step) {
      if (beside(node, from, voice)) return true;
      if (const uint32_t say = saying_beside(node, from); say != kNone && say != token) {
        take_sayer(say, voice);
        if (!voice.own()) return true;
      }
      const uint32_t head = view_.at(node).head;
      if (head == kNone) break;
      const uint32_t kind = kinds(head);
      if (kind && view_.is_verb(head) && said_by_verb(node, head, kind)) {
        take_sayer(head, voice);
        if (!voice.own()) return true;
      }
      const Deprel r = view_.at(node).relation;
      if ((kind & kVoiceContent) && view_.is_noun(head) &&
          (r == Deprel::acl || r == Deprel::ccomp || r == Deprel::acl_relcl) && view_.marker(node) == "that") {
        take_speaker(head, voice);
        if (!voice.own()) return true;
      }
      if ((kind & kVoiceContent) && r == Deprel::nmod && view_.marker(node) == "of" &&
          view_.at(head).number == 2) {  // "reports of shelling"
        take_speaker(head, voice);
        if (!voice.own()) return true;
      }
      from = node;
      node = head;
    }
    return false;
  }

  /// Signs that need no tree.
  void by_words(uint32_t token, Voice& voice) const {
    if (headline_source(token, voice)) return;
    if (closing_attribution(token, voice)) return;
    if (!view_.sentence(token).parsed && opening_attribution(token, voice)) return;
    carried_over(token, voice);
  }

  bool source_like(uint32_t token) const {
    if (kinds(token) & kVoiceSource) return true;
    const uint32_t entity = view_.entity(token);
    if (entity == kNone) return false;
    const EntityType type = view_.mentions.entities[entity].type;
    return type == EntityType::person || type == EntityType::organisation;
  }

  /// "Rebels take town: spokesman", "UN: hundreds fled".
  bool headline_source(uint32_t token, Voice& voice) const {
    const Sentence& s = view_.sentence(token);
    if (view_.document.blocks.empty()) return false;
    const BlockKind kind = view_.document.blocks[s.block].kind;
    if (kind != BlockKind::title && kind != BlockKind::summary && kind != BlockKind::heading) return false;
    uint32_t last = s.last;
    while (last > s.first && view_.at(last - 1).tag == Upos::PUNCT && view_.word(last - 1) != ":") --last;
    const uint32_t reach = 6;
    for (uint32_t i = last; i > s.first && last - i < reach; --i) {
      const uint32_t colon = i - 1;
      const std::string w = view_.word(colon);
      if (w != ":" && w != "-" && w != "--") continue;
      if (colon < token || colon + 1 >= last) break;
      if (w != ":" && !view_.at(colon).space_before) break;
      for (uint32_t t = last; t > colon + 1; --t) {
        if (source_like(t - 1)) {
          take_speaker(t - 1, voice);
          return !voice.own();
        }
      }
    }
    for (uint32_t i = s.first; i < s.last && i < s.first + reach; ++i) {
      if (view_.word(i) != ":") continue;
      if (i >= token || i == s.first || !source_like(i - 1)) break;
      take_speaker(i - 1, voice);
      return !voice.own();
    }
    return false;
  }

  bool is_saying(uint32_t token) const { return view_.is_verb(token) && (kinds(token) & (kVoiceSay | kVoiceState)); }

  /// "…, X said." and "…, said X." at the end of a sentence.
  bool closing_attribution(uint32_t token, Voice& voice) const {
    const Sentence& s = view_.sentence(token);
    uint32_t last = s.last;
    while (last > s.first && view_.at(last - 1).tag == Upos::PUNCT) --last;
    if (last <= token + 2) return false;
    const uint32_t reach = std::max(token + 1, last > 14 ? last - 14 : 0);
    for (uint32_t i = last; i > reach; --i) {
      const uint32_t comma = i - 1;
      const std::string w = view_.word(comma);
      if (w != "," && w != "\"" && w != "”") continue;
      for (uint32_t v = comma + 1; v < last; ++v) {
        if (!is_saying(v) || view_.at(v).tense == 4 || view_.lemma(v) == "report") continue;
        // nothing may be said after the verb but when and where
        uint32_t who = v > comma + 1 ? v - 1 : (v + 1 < last ? v + 1 : kNone);
        if (view_.has_child(v, {Deprel::ccomp, Deprel::xcomp, Deprel::obj})) return false;
        const uint32_t subject = view_.child(v, {Deprel::nsubj});
        if (subject != kNone) who = subject;
        if (who == kNone || !(view_.is_noun(who))) continue;
        take_speaker(who, voice);
        return !voice.own();
      }
    }
    return false;
  }

  /// "X said (that) …" before the trigger, for a sentence without a tree.
  bool opening_attribution(uint32_t token, Voice& voice) const {
    const Sentence& s = view_.sentence(token);
    const uint32_t first = std::max(s.first, token > 60 ? token - 60 : 0);
    for (uint32_t v = token; v > first + 1; --v) {
      if (!is_saying(v - 1)) continue;
      for (uint32_t who = v - 1; who > first && v - who < 4; --who) {
        if (!view_.is_noun(who - 1)) continue;
        take_speaker(who - 1, voice);
        return !voice.own();
      }
    }
    return false;
  }

  /// Indirect speech that goes on: a sentence in the shifted tense ("They had also …", "It would …") behind one that
  /// somebody says, in the same paragraph.
  void carried_over(uint32_t token, Voice& voice) const {
    uint32_t index = view_.analysis.sentence_of(token);
    for (int back = 0; back < 3 && index > 0; ++back, --index) {
      const Sentence& s = view_.analysis.sentences[index];
      const Sentence& before = view_.analysis.sentences[index - 1];
      if (!s.parsed || !before.parsed || s.block != before.block || !shifted(s)) return;
      const uint32_t root = root_of(before);
      if (root == kNone) return;
      if (is_saying(root) && view_.has_child(root, {Deprel::ccomp, Deprel::parataxis})) return take_sayer(root, voice);
      if (const uint32_t say = saying_beside(root, kNone); say != kNone) return take_sayer(say, voice);
    }
  }

  uint32_t root_of(const Sentence& s) const {
    for (uint32_t i = s.first; i < s.last && i < s.first + 200; ++i) {
      if (view_.at(i).head == kNone && view_.at(i).relation == Deprel::root) return i;
    }
    return kNone;
  }

  bool shifted(const Sentence& s) const {
    const uint32_t root = root_of(s);
    if (root == kNone) return false;
    bool tense = false, link = false;
    for (uint32_t c : view_.children(root)) {
      const std::string w = view_.word(c);
      const Deprel r = view_.at(c).relation;
      if ((r == Deprel::aux || r == Deprel::aux_pass) && (w == "had" || w == "would")) tense = true;
      if (r == Deprel::advmod && (w == "also" || w == "further" || w == "furthermore")) link = true;
      if ((r == Deprel::nsubj || r == Deprel::nsubj_pass) && view_.at(c).tag == Upos::PRON) link = true;
    }
    return tense && link;
  }

  const ReportView& view_;
  const VoiceLexicon& lexicon_;
};

}  // namespace

Result<VoiceLexicon> VoiceLexicon::open(const Models& models) {
  constexpr std::string_view kExpected = "a kind of word and lemmas parted by blanks";
  auto rows = read_lexicon(models, kFile, 2, 2, kExpected);
  if (!rows) return rows.error();
  VoiceLexicon lexicon;
  for (const LexiconRow& row : *rows) {
    auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName& k) { return row.cells[0] == k.name; });
    if (kind == kKinds.end())
      return lexicon_error(kFile, row.line, "one of the kinds that the header lists", row.cells[0]);
    for (size_t at = 0; at < row.cells[1].size();) {
      const size_t end = std::min(row.cells[1].find(' ', at), row.cells[1].size());
      if (end > at) lexicon.kinds_[row.cells[1].substr(at, end - at)] |= kind->bit;
      at = end + 1;
    }
  }
  return lexicon;
}

uint32_t VoiceLexicon::kinds(std::string_view lemma) const {
  auto it = kinds_.find(lemma);
  return it == kinds_.end() ? 0 : it->second;
}

Voice find_voice(const Document& document, const Analysis& analysis, const Mentions& mentions,
                 const VoiceLexicon& lexicon, Span evidence, Span trigger, uint32_t trigger_token) {
  const ReportView view(document, analysis, mentions);
  return VoiceSearch(view, lexicon).run(trigger.empty() ? evidence : trigger, trigger_token);
}

}  // namespace rashomon
