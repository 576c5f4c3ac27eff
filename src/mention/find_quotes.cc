// SPDX-License-Identifier: Apache-2.0
// Joins cues with what is said: first the words between quotation marks, each to the nearest cue around it, then the
// reported clause of every cue, behind it ("X said that …"), before it ("…, X said") or on both sides.
#include "find_quotes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>

#include "find_cues.h"
#include "find_statements.h"
#include "mark_quotations.h"
#include "rashomon/base/unicode.h"
#include "speaker_before_colon.h"

namespace rashomon {
namespace {

constexpr uint32_t kWindow = 300;  // tokens around a cue that are looked at
constexpr uint32_t kNear = 30;     // tokens between a quotation and its cue
constexpr uint32_t kScare = 3;     // words that may be mere scare quotes
constexpr uint32_t kThat = 14;     // tokens from a cue to its "that"

template <typename List>
bool among(std::string_view word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class QuoteFinder {
 public:
  QuoteFinder(const Document& document, const Analysis& analysis, const Mentions& mentions,
              const QuoteLexicon::State& lexicon)
      : document_(document), analysis_(analysis), mentions_(mentions), lexicon_(lexicon) {}

  std::vector<Quote> run() {
    inside_.assign(analysis_.tokens.size(), false);
    std::vector<Quotation> quotations = mark_quotations(document_, analysis_);
    for (const Quotation& q : quotations) {
      for (uint32_t i = q.first; i < q.last; ++i) inside_[i] = true;
    }
    cues_ = find_cues(analysis_, mentions_, lexicon_, inside_);
    for (const Quotation& q : quotations) direct(q);
    for (const StatementPart& part : find_statements(document_, analysis_, cues_, quotations))
      emit(part.first, part.last, true, part.cue);
    for (size_t c = 0; c < cues_.size(); ++c) indirect(c);
    for (uint32_t s = 0; s < analysis_.sentences.size(); ++s) headline(s);
    std::sort(out_.begin(), out_.end(), [](const Quote& a, const Quote& b) {
      return std::tie(a.span.begin, b.span.end, b.direct) < std::tie(b.span.begin, a.span.end, a.direct);
    });
    out_.erase(std::unique(out_.begin(), out_.end(), [](const Quote& a, const Quote& b) { return a.span == b.span; }),
               out_.end());
    return std::move(out_);
  }

 private:
  std::string low(uint32_t i) const { return i < analysis_.tokens.size() ? to_lower(analysis_.tokens[i].norm) : ""; }
  const Token& token(uint32_t i) const { return analysis_.tokens[i]; }

  bool is_punctuation_token(uint32_t i) const {
    if (i >= analysis_.tokens.size()) return true;
    if (token(i).tag == Upos::PUNCT) return true;
    size_t at = 0;
    const std::string& norm = token(i).norm;
    return norm.empty() || is_punctuation(next_code_point(norm, at));
  }

  bool is_verb_token(uint32_t i) const {
    if (token(i).tag == Upos::VERB || token(i).tag == Upos::AUX) return true;
    if (token(i).tag != Upos::X) return false;
    static constexpr std::array<std::string_view, 14> kVerbs = {"is",   "are",   "was", "were", "had",   "has", "have",
                                                                "will", "would", "be",  "can",  "could", "did", "took"};
    const std::string word = low(i);
    return among(word, kVerbs) || (word.size() > 4 && word.ends_with("ed"));
  }

  bool has_verb(uint32_t first, uint32_t last) const {
    for (uint32_t i = first; i < last; ++i) {
      if (is_verb_token(i)) return true;
    }
    return false;
  }

  // The tokens of a cue with its speaker.
  uint32_t cluster_first(const Cue& c) const {
    const bool before = c.speaker_first != kNone && c.speaker_first < c.token &&
                        analysis_.sentences[c.sentence].first <= c.speaker_first;
    return before ? c.speaker_first : c.token;
  }
  uint32_t cluster_last(const Cue& c) const {
    const bool behind =
        c.speaker_last != kNone && c.speaker_last > c.last && c.speaker_first < analysis_.sentences[c.sentence].last;
    return behind ? c.speaker_last : c.last;
  }

  void emit(uint32_t first, uint32_t last, bool direct, const Cue* cue) {
    while (first < last && is_punctuation_token(first)) ++first;
    while (last > first && is_punctuation_token(last - 1)) --last;
    if (first >= last) return;
    emit_span(token(first).span.join(token(last - 1).span), direct, cue);
  }

  void emit_span(Span span, bool direct, const Cue* cue) {
    Quote q;
    q.span = span;
    q.direct = direct;
    if (cue) {
      q.cue = token(cue->token).span.join(token(cue->last - 1).span);
      q.cue_token = cue->token;
      q.speaker = cue->speaker;
      q.speaker_span = cue->speaker_span;
    }
    // "No group claimed the attack": nobody speaks.
    const std::string_view by = q.speaker_span.of(document_.text);
    if (!q.direct &&
        (by.starts_with("No ") || by.starts_with("no ") || by.starts_with("Nobody") || by.starts_with("nobody")))
      return;
    out_.push_back(q);
  }

  uint32_t words_in(const Quotation& q) const {
    uint32_t n = 0;
    for (uint32_t i = q.first; i < q.last; ++i) n += is_punctuation_token(i) ? 0 : 1;
    return n;
  }

  /// A full stop inside the marks: who says so stands before, or in the sentence before.
  bool ends_sentence(const Quotation& q) const {
    uint32_t last = q.last;
    while (last > q.first && (low(last - 1) == "\"" || low(last - 1) == "”" || low(last - 1) == "''")) --last;
    return last > q.first && low(last - 1) == ".";
  }

  /// How far a cue is from a quotation; kNone if it cannot be its cue.
  uint32_t distance(const Cue& c, const Quotation& q, uint32_t sentence_first, uint32_t sentence_last) const {
    const uint32_t first = cluster_first(c);
    const uint32_t last = cluster_last(c);
    if (first >= q.last) {
      if (ends_sentence(q) && !c.inverted) return kNone;  // "We took it." The army denied that: a sentence of its own
      uint32_t gap = 0;
      for (uint32_t i = q.last; i < first && gap <= kNear; ++i) gap += is_punctuation_token(i) ? 0 : 1;
      if (gap > kNear || (c.sentence > sentence_last && gap > 0) || c.sentence > sentence_last + 1) return kNone;
      // Behind the quotation's own clause only a cue that may follow what is said.
      if (gap > 0 && !c.phrase && !(c.verb && c.verb->takes('r'))) return kNone;
      return gap == 0 ? 0 : gap + 4;
    }
    if (c.sentence < sentence_first || last > q.first) { return kNone; }
    uint32_t gap = 0;
    for (uint32_t i = last; i < q.first && gap <= kNear; ++i) gap += is_punctuation_token(i) ? 0 : 1;
    if (gap > kNear || c.phrase) return kNone;
    return gap + 1;
  }

  const Cue* cue_of(const Quotation& q, uint32_t& best) const {
    const uint32_t first = analysis_.sentence_of(q.first);
    const uint32_t last = analysis_.sentence_of(q.last - 1);
    const Cue* found = nullptr;
    best = kNone;
    const uint32_t from = q.first - std::min(q.first, kWindow);
    auto it = std::lower_bound(cues_.begin(), cues_.end(), from, [](const Cue& c, uint32_t t) { return c.token < t; });
    for (; it != cues_.end() && it->token < q.last + kWindow; ++it) {
      const uint32_t d = distance(*it, q, first, last);
      if (d < best) {
        best = d;
        found = &*it;
      }
    }
    if (found || first == 0) return found;
    // "He said this:" in the sentence before
    const Sentence& before = analysis_.sentences[first - 1];
    if (before.last != q.first && !(before.last + 1 == q.first)) return nullptr;
    if (low(before.last - 1) != ":") return nullptr;
    it = std::lower_bound(cues_.begin(), cues_.end(), first - 1,
                          [](const Cue& c, uint32_t s) { return c.sentence < s; });
    if (it == cues_.end() || it->sentence != first - 1) return nullptr;
    best = 1;
    return &*it;
  }

  void direct(const Quotation& q) {
    const uint32_t words = words_in(q);
    if (words == 0) return;
    uint32_t d = kNone;
    const Cue* cue = cue_of(q, d);
    const Sentence& sentence = analysis_.sentences[analysis_.sentence_of(q.first)];
    const bool sentence_long = q.first <= sentence.first + 1 && words > kScare;
    // "NAME on Friday: ..."; a verb of saying right before the colon says as much, and its subject is better known
    const bool led = cue && d <= 1 && cue->token < q.first && cue->verb && !cue->verb->takes('o');
    if (const ColonSpeaker by = led ? ColonSpeaker{} : speaker_before_colon(analysis_, mentions_, q.first, true);
        by.entity != kNone && words > 1) {
      emit_span(q.span, true, nullptr);
      take(by);
      remember(q);
      return;
    }
    if (!cue && (q.continues || sentence_long) && before_ && before_block_ + 1 >= q.block &&
        (q.continues || near_before(q))) {
      Quote again = *before_;
      again.span = q.span;
      out_.push_back(again);
      remember(q);
      return;
    }
    if (words <= kScare && (!cue || d > 4)) return;
    // Words in marks that nobody is said to say, with a capital inside a sentence: a title.
    if (!cue && !sentence_long && starts_upper(q.first)) return;
    emit_span(q.span, true, cue);
    if (cue || sentence_long) remember(q);
    if (!cue) out_.back().speaker = kNone;
  }

  void take(const ColonSpeaker& by) {
    Quote& quote = out_.back();
    quote.cue = token(by.colon).span;
    quote.cue_token = by.colon;
    quote.speaker = by.entity;
    quote.speaker_span = by.span;
  }

  /// "NATO: the convoy was hit by mistake", in running text.
  void led_by_colon(const Sentence& s) {
    constexpr uint32_t kReach = 12;
    for (uint32_t i = s.first + 1; i + 2 < s.last && i < s.first + kReach; ++i) {
      if (low(i) != ":") continue;
      if (inside_[i] || inside_[i + 1] || low(i + 1) == "\"" || low(i + 1) == "“" || !tells(i + 1, s.last)) return;
      const ColonSpeaker by = speaker_before_colon(analysis_, mentions_, i + 1, false);
      const size_t before = out_.size();
      if (by.entity != kNone) emit(i + 1, s.last, false, nullptr);
      if (out_.size() > before) take(by);
      return;
    }
  }
  /// A verb, or the counted dead of a headline.
  bool tells(uint32_t first, uint32_t last) const {
    if (has_verb(first, last)) return true;
    for (uint32_t i = first; i < last; ++i) {
      const std::string word = low(i);
      if (word == "dead" || word == "wounded" || word == "none" || word == "no" || word == "not") return true;
    }
    return false;
  }

  bool starts_upper(uint32_t i) const {
    size_t at = 0;
    return !token(i).norm.empty() && is_upper(next_code_point(token(i).norm, at));
  }

  /// True if only other quotations and their cues lie between the last quotation and q.
  bool near_before(const Quotation& q) const {
    return analysis_.sentence_of(q.first) <=
           analysis_.sentence_of(std::min<uint32_t>(before_last_, static_cast<uint32_t>(analysis_.tokens.size()) - 1)) +
               2;
  }

  void remember(const Quotation& q) {
    before_ = out_.back();
    before_block_ = q.block;
    before_last_ = q.last;
  }

  bool in_time(uint32_t i) const {
    const auto it = std::upper_bound(mentions_.times.begin(), mentions_.times.end(), i,
                                     [](uint32_t t, const TimeMention& m) { return t < m.last; });
    return it != mentions_.times.end() && it->first <= i;
  }

  /// The first token of what is said behind the cue; kNone if nothing is.
  uint32_t right_start(const Cue& c, const Sentence& s) const {
    uint32_t p = c.inverted || c.phrase || c.passive ? cluster_last(c) : c.last;
    if (c.phrase) return p < s.last && low(p) == "," && c.token <= s.first + 2 ? p + 1 : kNone;
    while (p < s.last && (token(p).tag == Upos::ADV || in_time(p))) ++p;
    if (c.noun) return p < s.last && low(p) == "that" ? p + 1 : kNone;
    if (p >= s.last) return kNone;
    // "that" is the surest sign, if no other verb stands between
    for (uint32_t i = p; i < std::min(s.last, p + kThat); ++i) {
      if (inside_[i] || (is_verb_token(i) && !in_time(i))) break;
      const bool pronoun = token(i).tag == Upos::DET || token(i).tag == Upos::PRON;
      if (low(i) == "that" && (!pronoun || i == p)) return i + 1;
    }
    if (low(p) == ":") return p + 1;
    if (is_punctuation_token(p) && !inside_[p]) return kNone;
    const std::string& signature = c.verb->signature;
    const auto takes = [&](char what) { return signature.find(what) != std::string::npos; };
    if (takes('i') && low(p) == "to") return p;
    if (takes('f') && (low(p) == "on" || low(p) == "for" || low(p) == "upon")) return p + 1;
    if (takes('a') && !takes('o')) p = behind_addressee(p, s);
    if (p >= s.last || is_punctuation_token(p)) return kNone;
    if (takes('c') && has_verb(p, s.last)) return p;
    if (takes('o') && p + 2 < s.last) return p;
    if (s.parsed) {  // a clause without "that", told by the tree
      for (uint32_t i = p; i < s.last; ++i) {
        if (token(i).head == c.token && token(i).relation == Deprel::ccomp) return p;
      }
    }
    return kNone;
  }

  uint32_t behind_addressee(uint32_t p, const Sentence& s) const {
    for (const Mention& m : near_mentions(p)) {
      if (m.first == p && m.last < s.last) return m.last;
    }
    return p + 1;
  }

  /// The mentions that begin at token p (mentions are in text order).
  std::vector<Mention> near_mentions(uint32_t p) const {
    std::vector<Mention> out;
    const uint32_t begin = token(p).span.begin;
    auto it = std::lower_bound(mentions_.mentions.begin(), mentions_.mentions.end(), begin,
                               [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != mentions_.mentions.end() && it->span.begin == begin && out.size() < 8; ++it) out.push_back(*it);
    return out;
  }

  /// Where what is said behind cue `index` ends: the sentence, or the next verb of the same speaker ("said …, adding
  /// …").
  uint32_t right_end(size_t index, uint32_t start, const Sentence& s) const {
    const Cue& c = cues_[index];
    uint32_t end = s.last;
    for (size_t k = index + 1; k < cues_.size() && cues_[k].sentence == c.sentence; ++k) {
      const Cue& next = cues_[k];
      if (next.token >= s.last) break;
      if (next.token < start) continue;
      const bool same = next.subject == c.subject && c.subject != kNone && !next.inverted;
      if (same || next.phrase) {
        end = next.token;
        while (end > start && (is_punctuation_token(end - 1) || low(end - 1) == "and" || low(end - 1) == "but" ||
                               low(end - 1) == "while"))
          --end;
        break;
      }
    }
    if (s.parsed) end = std::min(end, side_clause(c, start, end));
    return end;
  }

  /// The first token of a clause that hangs on the cue itself beside what is said: "X said …, as fighting went on".
  uint32_t side_clause(const Cue& c, uint32_t start, uint32_t end) const {
    // "The front, which accuses him of lies, swept into the city": the sweeping is none of what it says
    const Token& cue = token(c.token);
    if ((cue.relation == Deprel::acl_relcl || cue.relation == Deprel::acl) && cue.head != kNone && cue.head < c.token) {
      const uint32_t main = token(cue.head).head;
      uint32_t comma = main == kNone ? start : main;
      while (comma > start && comma < end && low(comma) != ",") --comma;
      if (comma > start + 1 && comma < end) end = comma;
    }
    for (uint32_t i = start; i < end; ++i) {
      const Token& t = token(i);
      if (t.head != c.token || (t.relation != Deprel::advcl && t.relation != Deprel::conj)) continue;
      // Its first word: walk back to the comma before it.
      uint32_t first = i;
      while (first > start && low(first) != ",") --first;
      if (first > start + 1) return first;
    }
    return end;
  }

  /// The cue's sentence, cut where it is endless, so that no step costs more than a window.
  Sentence window(const Cue& c) const {
    Sentence s = analysis_.sentences[c.sentence];
    s.first = std::max(s.first, c.token - std::min(c.token, kWindow));
    s.last = std::min(s.last, c.token + kWindow);
    return s;
  }

  bool follows_speech(const Cue& c) const { return c.phrase || (c.verb && (c.verb->takes('r') || c.verb->takes('c'))); }

  void indirect(size_t index) {
    const Cue& c = cues_[index];
    const Sentence s = window(c);
    const uint32_t start = right_start(c, s);
    if (start != kNone && start < s.last) {
      const uint32_t end = right_end(index, start, s);
      if (end > start && !mostly_inside(start, end)) emit(start, end, false, &c);
      if (start != kNone && !c.phrase) return;
    }
    if (start != kNone || !follows_speech(c)) return;
    // What is said stands in quotation marks behind the cue.
    for (uint32_t i = cluster_last(c); i < std::min(s.last, cluster_last(c) + 4); ++i) {
      if (inside_[i]) return;
    }
    left(c, s);
  }

  void left(const Cue& c, const Sentence& s) {
    uint32_t first = cluster_first(c);
    // An apposition between speaker and cue belongs to the cluster; so does "a spokesman for X" before a name.
    const bool comma = first > s.first && (low(first - 1) == "," || low(first - 1) == "\"" || low(first - 1) == "-" ||
                                           low(first - 1) == "--" || low(first - 1) == "\xE2\x80\x94");
    if (first <= s.first + 2 || (!comma && !c.phrase)) return;
    if (mostly_inside(s.first, first) || !has_verb(s.first, first)) return;
    if (token(s.first).tag == Upos::VERB && token(s.first).tense >= 3) return;  // "Speaking in Kyiv, she said …"
    emit(s.first, first, false, &c);
    // "…, he said, and the road was cut"
    const uint32_t last = cluster_last(c);
    if (last + 2 >= s.last || low(last) != ",") return;
    static constexpr std::array<std::string_view, 16> kOwn = {
        "as",     "while",    "after",   "amid", "when",   "following", "with",      "in",
        "adding", "although", "despite", "even", "during", "before",    "referring", "according"};
    const std::string next = low(last + 1);
    if (among(next, kOwn) || c.phrase || !has_verb(last + 1, s.last) || mostly_inside(last + 1, s.last)) return;
    emit(last + 1, s.last, false, &c);
  }

  bool mostly_inside(uint32_t first, uint32_t last) const {
    uint32_t n = 0;
    uint32_t all = 0;
    for (uint32_t i = first; i < last; ++i) {
      if (is_punctuation_token(i)) continue;
      ++all;
      n += inside_[i] ? 1 : 0;
    }
    return all == 0 || n * 10 > all * 7;
  }

  /// "Rebels retake key town: spokesman", "Army: rebels have left the port"
  void headline(uint32_t index) {
    const Sentence& s = analysis_.sentences[index];
    const BlockKind kind = s.block < document_.blocks.size() ? document_.blocks[s.block].kind : BlockKind::paragraph;
    if (kind != BlockKind::title && kind != BlockKind::heading && kind != BlockKind::summary) return led_by_colon(s);
    for (uint32_t i = s.first + 1; i + 1 < s.last; ++i) {
      if (low(i) != ":" && low(i) != "-") continue;
      if (low(i) == "-" && !token(i).space_before) continue;
      if (names_speaker(i + 1, s.last)) return emit_headline(s.first, i, i + 1, s.last, i);
      if (low(i) == ":" && names_speaker(s.first, i)) return emit_headline(i + 1, s.last, s.first, i, i);
      if (low(i) == ":") return;
    }
  }

  bool names_speaker(uint32_t first, uint32_t last) const {
    while (last > first && is_punctuation_token(last - 1)) --last;
    if (last <= first || last - first > 5) return false;
    if (lexicon_.speakers.contains(low(last - 1))) return true;
    if (last - first >= 2 && lexicon_.speakers.contains(low(last - 2) + " " + low(last - 1))) return true;
    for (const Mention& m : near_mentions(first)) {
      if (m.last != last || m.form != MentionForm::name || m.entity >= mentions_.entities.size()) continue;
      const EntityType type = mentions_.entities[m.entity].type;
      return type == EntityType::person || type == EntityType::group || type == EntityType::organisation;
    }
    return false;
  }

  void emit_headline(uint32_t first, uint32_t last, uint32_t speaker_first, uint32_t speaker_last, uint32_t colon) {
    while (speaker_last > speaker_first && is_punctuation_token(speaker_last - 1)) --speaker_last;
    const size_t before = out_.size();
    emit(first, last, false, nullptr);
    if (out_.size() == before) return;
    Quote& q = out_.back();
    q.cue = token(colon).span;
    q.cue_token = colon;
    q.speaker_span = token(speaker_first).span.join(token(speaker_last - 1).span);
    for (const Mention& m : near_mentions(speaker_first)) {
      if (m.last == speaker_last) q.speaker = m.entity;
    }
  }

  const Document& document_;
  const Analysis& analysis_;
  const Mentions& mentions_;
  const QuoteLexicon::State& lexicon_;
  std::vector<bool> inside_;
  std::vector<Cue> cues_;
  std::vector<Quote> out_;
  std::optional<Quote> before_;  // the last quotation, for those that go on
  uint32_t before_block_ = 0;
  uint32_t before_last_ = 0;
};

}  // namespace

std::vector<Quote> find_quotes(const Document& document, const Analysis& analysis, const Mentions& mentions,
                               const QuoteLexicon& lexicon) {
  return QuoteFinder(document, analysis, mentions, lexicon.state()).run();
}

}  // namespace rashomon
