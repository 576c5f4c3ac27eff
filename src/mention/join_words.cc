// SPDX-License-Identifier: Apache-2.0
// Cuts a report into the words as its writer joined them, whatever the tokenizer made of hyphens and apostrophes, and
// says of each line whether its capitals mean anything. Takes Analysis, gives Draft::words and Draft::lines; nothing
// fails.
#include <algorithm>
#include <string_view>

#include "draft.h"
#include "rashomon/base/unicode.h"

namespace rashomon::who {
namespace {

bool is_hyphen(std::string_view raw) { return raw == "-" || raw == "\u2010" || raw == "\u2011"; }

bool has_letter_or_digit(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_letter(c) || is_digit(c)) return true;
  }
  return false;
}

/// "'a" of "Sana'a", but not 's, 're and the like.
bool continues_name(std::string_view text) {
  if (text.size() < 2 || text[0] != '\'') return false;
  const std::string low = fold(text);
  return low != "'s" && low != "'re" && low != "'ve" && low != "'ll" && low != "'d" && low != "'m" && low != "'em";
}

/// Articles and ties that lead a name when a hyphen follows: also those that are English words when they stand alone.
bool leads_name(std::string_view segment, const WhoLexicon& lexicon) {
  static constexpr std::string_view kArticles[] = {"d",  "l",  "an", "ar", "at", "az", "ad",  "er",  "et",
                                                   "ez", "ed", "en", "us", "uz", "ut", "ath", "esh", "eth"};
  return lexicon.particles.count(segment) > 0 ||
         std::find(std::begin(kArticles), std::end(kArticles), segment) != std::end(kArticles);
}

void look_at_capitals(DraftWord& word, const WhoLexicon& lexicon) {
  size_t letters = 0, upper = 0;
  bool start = true;
  size_t segment = 0;  // where it begins
  for (size_t at = 0; at < word.text.size();) {
    const size_t here = at;
    const char32_t c = next_code_point(word.text, at);
    if (c == '-' || c == '\'') {
      // A lower-case particle leads a name: "al-Bab", "el-Fasher", "d'Ivoire".
      if (leads_name(std::string_view(word.text).substr(segment, here - segment), lexicon)) start = true;
      segment = at;
      continue;
    }
    if (!is_letter(c)) {
      if (!is_digit(c) || letters > 0) start = false;
      continue;
    }
    ++letters;
    upper += is_upper(c);
    if (start && is_upper(c)) word.cap = true;
    start = false;
  }
  word.caps = letters >= 2 && upper == letters;
}

void add_words(Draft& draft, const Sentence& sentence) {
  const auto& tokens = draft.analysis.tokens;
  const std::string_view text = draft.document.text;
  for (uint32_t i = sentence.first; i < sentence.last;) {
    DraftWord word;
    word.first = i;
    word.span = tokens[i].span;
    word.text = tokens[i].norm;
    word.space_before = tokens[i].space_before;
    uint32_t end = i + 1;
    const bool wordlike = has_letter_or_digit(word.text);
    while (wordlike && end < sentence.last && tokens[end].span.begin == word.span.end && end < i + 12) {
      const bool hyphen = is_hyphen(tokens[end].span.of(text)) && end + 1 < sentence.last &&
                          tokens[end + 1].span.begin == tokens[end].span.end &&
                          has_letter_or_digit(tokens[end + 1].norm);
      const uint32_t more = hyphen ? 2 : continues_name(tokens[end].norm) ? 1 : 0;
      if (more == 0) break;
      for (uint32_t k = 0; k < more; ++k, ++end) word.text += tokens[end].norm;
      word.span.end = tokens[end - 1].span.end;
    }
    word.last = end;
    word.low = draft.lows.emplace_back(fold(word.text));
    word.facts = draft.lexicon.facts_of(word.low);
    word.tag = tokens[end - 1].tag;
    word.punct = !wordlike;
    word.possessive = word.low == "'s" || (word.low == "'" && !word.space_before && i > sentence.first);
    if (word.possessive) word.punct = false;
    look_at_capitals(word, draft.lexicon);
    draft.words.push_back(std::move(word));
    i = end;
  }
}

/// "X Y FRONT [XYF]": square brackets around letters behind a name do what round ones do.
void round_brackets(Draft& draft, const Line& line) {
  std::vector<DraftWord>& words = draft.words;
  for (uint32_t i = line.first + 1; i + 2 < line.last; ++i) {
    if (words[i].low != "[" || words[i + 2].low != "]" || !words[i + 1].caps || words[i + 1].tag == Upos::NOUN)
      continue;
    if (words[i - 1].punct || words[i - 1].is(WhoLexicon::kFunctionWord)) continue;
    words[i].low = "(", words[i].facts = draft.lexicon.facts_of("(");
    words[i + 2].low = ")", words[i + 2].facts = draft.lexicon.facts_of(")");
  }
}

/// In a report in capitals a tagger may take a known name for common words ("SHINING PATH"): it begins like a name.
void see_known_names(Draft& draft, const Line& line) {
  for (uint32_t i = line.first; i < line.last; ++i) {
    const uint32_t* known = nullptr;
    const uint32_t n = match_at(draft, draft.lexicon.organisation_words, i, line.last, &known);
    if (n < 2) continue;
    for (uint32_t k = i; k < i + n; ++k) {
      DraftWord& word = draft.words[k];
      const std::string_view raw = word.span.of(draft.document.text);
      if (word.punct || word.cap || raw.empty() || raw[0] < 'A' || raw[0] > 'Z') continue;
      if (!word.is(WhoLexicon::kFunctionWord)) word.cap = true;
    }
    i += n - 1;
  }
}

/// Some word is not in capitals.
bool any_small(const Draft& draft, const Line& line) {
  for (uint32_t i = line.first; i < line.last; ++i) {
    if (!draft.words[i].punct && !draft.words[i].caps) return true;
  }
  return false;
}

void mark_line(Draft& draft, Line& line) {
  bool opens = true;
  uint32_t long_words = 0, capitals = 0, all = 0;
  for (uint32_t i = line.first; i < line.last; ++i) {
    DraftWord& word = draft.words[i];
    word.opens = opens;
    if (word.punct) {
      opens = opens || word.low == "\"" || word.low == ":" || word.low == "''" || word.low == "-" ||
              word.text == "\u2013" || word.text == "\u2014" || word.text == "--" || word.low == "``" ||
              word.low == "'";
      continue;
    }
    if (!word.possessive) opens = false;
    if (word.possessive || word.text.size() < 4 || word.is(WhoLexicon::kFunctionWord)) continue;
    ++long_words;
    capitals += word.cap;
    all += word.caps;
  }
  const bool headline =
      line.block == BlockKind::title || line.block == BlockKind::heading || line.block == BlockKind::summary;
  constexpr uint32_t kLongestLabel = 8;  // words
  line.label = line.block == BlockKind::paragraph && line.last - line.first <= kLongestLabel &&
               line.last > line.first + 1 && draft.words[line.last - 1].low == "-" && long_words > 0 &&
               all == long_words && !any_small(draft, line);
  line.all_caps = long_words >= 3 && all * 10 >= long_words * 8;
  line.shouting = long_words >= 3 && ((headline && capitals * 10 >= long_words * 8) || all * 10 >= long_words * 8);
}

void count_capitals(Draft& draft) {
  for (const Line& line : draft.lines) {
    if (line.shouting) continue;
    for (uint32_t i = line.first; i < line.last; ++i) {
      const DraftWord& word = draft.words[i];
      if (word.punct || word.possessive) continue;
      if (!word.cap) {
        ++draft.lower_inside[word.low];
      } else if (!word.opens) {
        ++draft.capital_inside[word.low];
      }
    }
  }
}

}  // namespace

std::string folded_words(const Draft& draft, uint32_t from, uint32_t to) {
  std::string out;
  for (uint32_t i = from; i < to; ++i) {
    if (i > from && !draft.words[i].possessive) out += ' ';
    out += draft.words[i].low;
  }
  return out;
}

Span words_span(const Draft& draft, uint32_t from, uint32_t to) {
  if (from >= to) return {};
  return {draft.words[from].span.begin, draft.words[to - 1].span.end};
}

void join_words(Draft& draft) {
  draft.words.reserve(draft.analysis.tokens.size());
  for (uint32_t s = 0; s < draft.analysis.sentences.size(); ++s) {
    const Sentence& sentence = draft.analysis.sentences[s];
    Line line;
    line.first = static_cast<uint32_t>(draft.words.size());
    line.sentence = s;
    if (sentence.block < draft.document.blocks.size()) line.block = draft.document.blocks[sentence.block].kind;
    if (line.block == BlockKind::furniture) continue;
    add_words(draft, sentence);
    line.last = static_cast<uint32_t>(draft.words.size());
    round_brackets(draft, line);
    see_known_names(draft, line);
    mark_line(draft, line);
    draft.lines.push_back(line);
  }
  const auto capitals = std::count_if(draft.lines.begin(), draft.lines.end(), [](const Line& l) { return l.all_caps; });
  if (static_cast<size_t>(capitals) * 2 > draft.lines.size()) {
    for (Line& line : draft.lines) line.all_caps = false;  // capitals throughout: tags are all there is
  }
  count_capitals(draft);
  draft.part_at.assign(draft.words.size(), kNone);
}

}  // namespace rashomon::who
