// SPDX-License-Identifier: Apache-2.0
// Winnowing after S. Schleimer, D. Wilkerson, A. Aiken 2003: of every window of hashes the least is kept, so any run of
// kRun + kWindow - 1 words that two reports share gives them a common print.
#include "text_words.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <string>
#include <unordered_set>

#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"
#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kRun = 5;
constexpr size_t kWindow = 4;
constexpr size_t kMostWords = 20000;  // of a longer text only the beginning is compared

class Splitter {
 public:
  explicit Splitter(TextWords& out) : out_(out) {}

  void take(std::string_view text) {
    begin_sentence();
    for (size_t i = 0; i < text.size() && out_.words.size() < kMostWords;) {
      const size_t at = i;
      const char32_t c = next_code_point(text, i);
      if (is_letter(c) || is_digit(c)) {
        if (word_.empty()) capital_ = is_upper(c);
        word_.append(text, at, i - at);
      } else if ((c == ',' || c == '.') && !word_.empty() && is_digit(static_cast<unsigned char>(word_.back())) &&
                 i < text.size() && is_digit(static_cast<unsigned char>(text[i]))) {
        if (c == '.') word_ += '.';  // 1,200 is 1200; 2.5 stays
      } else if (c == '\'' || c == 0x2019) {
        end_word();
        // the possessive s is no word
        if (i < text.size() && text[i] == 's' &&
            (i + 1 == text.size() || !is_letter(static_cast<unsigned char>(text[i + 1]))))
          ++i;
      } else if (c == '-' && i < text.size() && text[i] == '\n' && !word_.empty()) {
        ++i;  // a word cut at the end of a line
      } else {
        end_word();
        if ((c == '.' || c == '!' || c == '?') &&
            (i >= text.size() || text[i] == ' ' || text[i] == '\n' || text[i] == '"'))
          begin_sentence();
      }
    }
    end_word();
  }

  void finish() {
    begin_sentence();
    // a name is told by its sound, so that another spelling of it is the same word
    for (size_t i = 0; i < sounds_.size(); ++i) {
      if (sounds_[i] != 0 && names_.contains(out_.words[i])) out_.stems[i] = sounds_[i];
    }
    if (out_.sentences.empty() || out_.sentences.back() != out_.words.size())
      out_.sentences.push_back(static_cast<uint32_t>(out_.words.size()));
  }

 private:
  void begin_sentence() {
    end_word();
    const uint32_t here = static_cast<uint32_t>(out_.words.size());
    // "Col." ends no sentence
    if (out_.sentences.empty() ? here == 0 : here >= out_.sentences.back() + 4) out_.sentences.push_back(here);
  }

  void end_word() {
    if (word_.empty()) return;
    const std::string folded = fold(word_);
    const bool number = folded[0] >= '0' && folded[0] <= '9';
    const bool first = out_.sentences.empty() || out_.words.size() == out_.sentences.back();
    uint32_t sound = 0;
    out_.words.push_back(static_cast<uint32_t>(hash_bytes(folded)));
    out_.stems.push_back(stem_hash(stem(folded)));
    if (number) {
      if (folded.size() > 1) out_.anchors.push_back(hash_bytes(folded, 3));
    } else if (capital_ && folded.size() > 2) {
      const std::vector<std::string> keys = skeleton_keys(folded);
      if (!keys.empty() && keys[0].size() > 2) {
        sound = static_cast<uint32_t>(hash_bytes(keys[0], 11));
        if (!first) out_.anchors.push_back(hash_bytes(keys[0], 5)), names_.insert(out_.words.back());
      }
    }
    sounds_.push_back(sound);
    word_.clear();
  }

  static std::string_view stem(std::string_view w) {
    static constexpr std::string_view kEndings[] = {"ingly", "edly", "ing", "ies", "ed", "es", "ly", "s"};
    for (std::string_view e : kEndings) {
      if (w.size() >= e.size() + 4 && w.substr(w.size() - e.size()) == e)
        return w.substr(0, std::min<size_t>(w.size() - e.size(), 8));
    }
    return w.substr(0, 8);
  }

  TextWords& out_;
  std::string word_;
  bool capital_ = false;
  std::vector<uint32_t> sounds_;        // by word: of the sound of one with a capital; 0: none
  std::unordered_set<uint32_t> names_;  // words with a capital inside a sentence
};

}  // namespace

uint32_t stem_hash(std::string_view stem) { return static_cast<uint32_t>(hash_bytes(stem)); }

TextWords split_words(const Document& document) {
  TextWords out;
  Splitter splitter(out);
  auto take = [&](bool titles) {
    for (const Block& b : document.blocks) {
      const bool title = b.kind == BlockKind::title || b.kind == BlockKind::heading;
      if (b.kind != BlockKind::furniture && title == titles) splitter.take(b.span.of(document.text));
    }
  };
  take(false);
  if (out.words.size() < 20) take(true);
  if (document.blocks.empty()) splitter.take(document.text);
  splitter.finish();
  std::vector<uint64_t> hashes;
  hashes.reserve(out.words.size());
  for (size_t i = 0; i + kRun <= out.words.size(); ++i) {
    hashes.push_back(hash_bytes({reinterpret_cast<const char*>(&out.words[i]), kRun * sizeof(uint32_t)}));
  }
  out.grams.reserve(hashes.size()), out.prints.reserve(hashes.size());
  for (uint64_t h : hashes) out.grams.push_back(static_cast<uint32_t>(h));
  std::sort(out.grams.begin(), out.grams.end());
  out.grams.erase(std::unique(out.grams.begin(), out.grams.end()), out.grams.end());
  for (size_t i = 0; i + kWindow <= hashes.size(); ++i) {
    out.prints.push_back(*std::min_element(hashes.begin() + static_cast<std::ptrdiff_t>(i),
                                           hashes.begin() + static_cast<std::ptrdiff_t>(i + kWindow)));
  }
  if (hashes.size() < kWindow) out.prints = hashes;
  std::sort(out.prints.begin(), out.prints.end());
  out.prints.erase(std::unique(out.prints.begin(), out.prints.end()), out.prints.end());
  out.prints.shrink_to_fit(), out.stems.shrink_to_fit();
  return out;
}

}  // namespace rashomon
