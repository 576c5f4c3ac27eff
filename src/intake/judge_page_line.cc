// SPDX-License-Identifier: Apache-2.0
#include "judge_page_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kLongestControl = 110, kLongestAppeal = 500;  // bytes
constexpr size_t kMostControls = 14;                           // words

struct Word {
  std::string text;  // in small letters, with straight marks
  size_t begin = 0, end = 0;
  uint16_t classes = 0;
  bool number = false;
};

/// The words of a line: letters and digits, and hyphens, full stops and apostrophes within.
std::vector<Word> words_of(std::string_view line, const IntakeLexicon& lexicon) {
  std::vector<Word> out;
  for (size_t at = 0; at < line.size();) {
    size_t next = at;
    const char32_t first = next_code_point(line, next);
    if (!is_letter(first) && !is_digit(first)) {
      at = next;
      continue;
    }
    Word word;
    word.begin = at;
    word.number = true;
    while (at < line.size()) {
      next = at;
      const char32_t c = next_code_point(line, next);
      size_t behind = next;
      const bool joint =
          (c == '-' || c == '\'' || c == 0x2019 || c == '.' || c == ',') && next < line.size() && at > word.begin;
      const char32_t after = joint ? next_code_point(line, behind) : 0;
      const bool inner = joint && (c == '.' || c == ',' ? is_digit(after) : is_letter(after) || is_digit(after));
      if (!is_letter(c) && !is_digit(c) && !inner) break;
      word.number = word.number && (is_digit(c) || inner);
      word.text += c == 0x2019 ? "'" : to_lower(line.substr(at, next - at));
      at = next;
    }
    word.end = at;
    word.classes = lexicon.page_word(word.text);
    out.push_back(std::move(word));
  }
  return out;
}

bool quotes(std::string_view line) {
  for (const std::string_view mark : {"\"", "“", "”", "«", "»"}) {
    if (line.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

template <size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "1 of 5", "2/12", "0:00 0:03:12": where the reader is in a row of pictures or in a recording.
bool is_counter(std::string_view line) {
  constexpr size_t kLongest = 24;
  std::string rest;
  bool digit = false, joint = false;
  for (const char c : line) {
    digit |= is_digit(static_cast<unsigned char>(c));
    joint |= c == '/' || c == ':';
    if (!is_digit(static_cast<unsigned char>(c)) && c != '/' && c != ':' && c != ' ') rest += c;
  }
  return line.size() <= kLongest && digit && (rest == "of" || (rest.empty() && joint));
}

}  // namespace

bool is_page_control(std::string_view line, const IntakeLexicon& lexicon) {
  line = trim(line);
  if (is_counter(line)) return true;
  if (line.empty() || line.size() > kLongestControl || quotes(line)) return false;
  const std::vector<Word> words = words_of(line, lexicon);
  if (words.empty() || words.size() > kMostControls) return false;
  int controls = 0, parts = 0;
  for (const Word& word : words) {
    const bool control = (word.classes & kPageControl) != 0, part = (word.classes & kPagePart) != 0;
    if (!control && !part && !word.number && (word.classes & kPageTie) == 0) return false;
    controls += control;
    parts += part && !control;
  }
  const bool sentence = line.ends_with('.') || line.ends_with('!');
  return controls > 0 || (parts > 1 && !sentence);  // "It left its window open!"
}

bool heads_links(std::string_view line, const IntakeLexicon& lexicon) {
  if (line.size() > kLongestControl || quotes(line)) return false;
  const std::vector<Word> words = words_of(line, lexicon);
  const uint16_t known = kPageControl | kPagePart | kPageTie;
  if (!std::all_of(words.begin(), words.end(), [&](const Word& w) { return (w.classes & known) != 0; })) return false;
  if (std::any_of(words.begin(), words.end(), [](const Word& w) { return w.number; })) return false;  // "3 min read"
  if (words.size() > 1 && words[0].text == "more") return true;  // "More on this story"
  return std::any_of(words.begin(), words.end(), [](const Word& w) { return (w.classes & kPageList) != 0; });
}

namespace {

/// One sentence speaks to the reader, or for the seller, and of little but reading.
bool is_appeal(std::string_view sentence, const IntakeLexicon& lexicon) {
  static constexpr std::array<std::string_view, 6> kReader = {"you", "your", "yours", "please", "kindly", "you've"};
  static constexpr std::array<std::string_view, 6> kSeller = {"us", "our", "we", "ours", "we've", "we're"};
  constexpr size_t kMostWords = 24, kOfReader = 2, kOfSeller = 3, kMedium = 2;
  constexpr size_t kThickReader = 5, kThickSeller = 4;  // words that may stand to one of these
  bool reader = false, seller = false, telling = false;
  size_t weight = 0;
  const std::vector<Word> words = words_of(sentence, lexicon);
  if (words.size() > kMostWords) return false;
  for (const Word& word : words) {
    const bool state = sentence.substr(word.begin, 2) == "US";
    reader = reader || is_one_of(word.text, kReader);
    seller = seller || (!state && is_one_of(word.text, kSeller));
    const bool medium = (word.classes & kPageMedia) != 0, control = (word.classes & kPageControl) != 0;
    telling = telling || medium || control;
    weight += medium ? kMedium : control || (word.classes & kPagePart) != 0 ? 1 : 0;
  }
  return telling && ((reader && weight >= kOfReader && weight * kThickReader >= words.size()) ||
                     (seller && weight >= kOfSeller && weight * kThickSeller >= words.size()));
}

}  // namespace

namespace {

/// Whether a word stands in the line, in letters of any case; asked before its words are cut.
template <size_t N>
bool has_one_of(std::string_view line, const std::array<std::string_view, N>& words) {
  constexpr size_t kLongestWord = 8;
  std::array<char, kLongestWord> word;
  for (size_t at = 0, size = 0; at <= line.size(); ++at) {
    const char c = at < line.size() ? line[at] : ' ';
    const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (low >= 'a' && low <= 'z') {
      if (size < kLongestWord) word[size] = low;
      ++size;
      continue;
    }
    if (size > 0 && size <= kLongestWord &&
        std::find(words.begin(), words.end(), std::string_view(word.data(), size)) != words.end())
      return true;
    size = 0;
  }
  return false;
}

}  // namespace

bool addresses_reader(std::string_view line, const IntakeLexicon& lexicon) {
  static constexpr std::array<std::string_view, 9> kSpeaks = {"you", "your", "yours",  "us",    "our",
                                                              "we",  "ours", "please", "kindly"};
  line = trim(line);
  if (line.size() > kLongestAppeal || quotes(line) || !has_one_of(line, kSpeaks)) return false;
  for (const Word& word : words_of(line, lexicon)) {
    if ((word.classes & kPageSpeech) != 0) return false;
  }
  int sentences = 0, appeals = 0;
  for (size_t at = 0; at < line.size(); ++sentences) {
    size_t stop = at;
    while (stop < line.size() && !((line[stop] == '.' || line[stop] == '?' || line[stop] == '!') &&
                                   (stop + 1 == line.size() || line[stop + 1] == ' ')))
      ++stop;
    appeals += is_appeal(line.substr(at, stop - at), lexicon);
    at = stop + 2;
  }
  return appeals > 0 && 2 * appeals >= sentences;
}

bool tells_of_itself(std::string_view line, const IntakeLexicon& lexicon) {
  static constexpr std::array<std::string_view, 12> kFormer = {"earlier", "previous", "original", "first",
                                                               "shorter", "longer",   "updated",  "print",
                                                               "online",  "full",     "prior",    "initial"};
  static constexpr std::array<std::string_view, 1> kThis = {"this"};
  constexpr size_t kReach = 4;
  line = trim(line);
  if (line.size() > kLongestAppeal || !has_one_of(line, kThis)) return false;
  const std::vector<Word> words = words_of(line, lexicon);
  if (words.size() < 4) return false;
  size_t at = 0;
  if ((words[0].text == "a" || words[0].text == "an" || words[0].text == "the") && is_one_of(words[1].text, kFormer)) {
    if (words.size() < 5 || (words[2].text != "version" && words[2].text != "versions") || words[3].text != "of")
      return false;
    at = 4;
  } else if ((words[0].text == "some" || words[0].text == "parts" || words[0].text == "information") &&
             words.size() > 5) {
    while (at < kReach && words[at].text != "this") ++at;
  } else if ((words[0].text == "a" || words[0].text == "the") && words[1].text == "version" && words[2].text == "of") {
    at = 3;
  }
  if (at >= words.size() || words[at].text != "this") return false;
  bool named = false, edited = at > 0;
  for (size_t i = at + 1; i < words.size(); ++i) {
    named = named || (i <= at + kReach && (words[i].classes & kPagePiece) != 0);
    edited = edited || (words[i].classes & kPageEdit) != 0;
  }
  return named && edited;
}

bool is_page_label(std::string_view line, const IntakeLexicon& lexicon) {
  constexpr size_t kMostWords = 3, kLongestLabel = 40, kLongestValue = 160, kSentence = 10;
  line = trim(line);
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > kLongestLabel || line.size() - colon > kLongestValue) return false;
  const std::vector<Word> label = words_of(line.substr(0, colon), lexicon);
  size_t first = 0;
  if (label.empty() || label.size() > kMostWords || !is_upper(next_code_point(line, first))) return false;
  bool named = false;
  for (const Word& word : label) {
    named = named || (word.classes & kPageLabel) != 0;
    if ((word.classes & (kPageLabel | kPagePart | kPageControl | kPageTie)) == 0) return false;
  }
  if (!named) return false;
  const std::vector<Word> value = words_of(line.substr(colon + 1), lexicon);
  return !(line.ends_with('.') && value.size() > kSentence) &&
         std::none_of(value.begin(), value.end(), [](const Word& w) { return (w.classes & kPageSpeech) != 0; });
}

bool is_page_line(std::string_view line, const IntakeLexicon& lexicon) {
  return is_page_control(line, lexicon) || is_page_label(line, lexicon) || tells_of_itself(line, lexicon);
}

}  // namespace rashomon
