// SPDX-License-Identifier: Apache-2.0
// What intake knows of how reports look, from models/en/intake: furniture patterns, wire services, names of months,
// words in the class names of web pages. Immutable after open.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "pattern.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "read_date.h"

namespace rashomon {

enum class FurnitureKind : uint8_t { notice, date, updated, byline, credit, agencies, caption };

/// A pattern of page furniture and where in a line it may stand.
struct FurnitureRule {
  bool line = false, start = false, end = false, glued = false, head = false, foot = false;
  FurnitureKind kind = FurnitureKind::notice;
  Pattern pattern;

  /// As the end of a line it need not stand behind a sentence's end.
  bool inside_sentence() const {
    return kind == FurnitureKind::credit || kind == FurnitureKind::byline || kind == FurnitureKind::agencies;
  }
};

struct Agency {
  std::string name;      // as recorded: "AP"
  bool anywhere = true;  // credited by "told NAME" in the text too; otherwise in datelines, bylines and credits only
};

/// Kinds of words of which the lines of a page are made; a word may be of several.
enum PageWord : uint16_t {
  kPageControl = 1,
  kPagePart = 2,
  kPageTie = 4,
  kPageMedia = 8,
  kPageEdit = 16,
  kPagePiece = 32,
  kPageLabel = 64,
  kPageList = 128,
  kPageSpeech = 256,
};

class IntakeLexicon {
 public:
  /// Errors: a file is missing, or malformed with file, line and what was expected.
  static Result<IntakeLexicon> open(const Models& models);

  std::vector<FurnitureRule> furniture;
  /// Where a rule is tried: on a whole line, at its beginning, at its end behind a sentence, at its end anywhere, on a
  /// whole line over the first paragraph or behind the last.
  enum FurniturePlace { whole_line, line_start, behind_sentence, line_end, head_line, foot_line, kFurniturePlaces };
  /// The rules of `furniture` for a place that `line` may match from `at` on, as far as its first letters tell, in
  /// their order.
  const std::vector<uint32_t>& furniture_at(std::string_view line, size_t at, FurniturePlace place) const;
  std::vector<Agency> agencies;
  std::vector<std::pair<std::string, uint32_t>> agency_names;  // every name and its index in `agencies`, longest first
  std::vector<std::pair<std::string, bool>> agency_cues;       // "told": before the name (true) or behind it (false)
  CalendarNames calendar;
  /// Of a word in small letters: the number of the month that it names, 0 a day of the week, -1 neither.
  int calendar_number(std::string_view word) const;
  /// 1 for a periodical ("bulletin"), 0 for another word that stands beside a day at the head of a report, else -1.
  int head_word(std::string_view word) const;
  /// The kinds (PageWord) of a word in small letters; 0 for one that is of none.
  uint16_t page_word(std::string_view word) const;
  std::vector<std::string> noise_words, body_words;     // parts of class and id attributes
  std::vector<std::string> outlet_words;                // "courier", "times"; sorted
  std::vector<std::pair<std::string, int>> head_words;  // "evening", "issue"; 1: a periodical; sorted

  std::vector<std::pair<std::string, std::string>> page_meta;  // what a meta element gives, its name

  /// The agency whose name stands at `at`, case-sensitive, ending at a word's end; `end` behind it. -1 if none.
  int agency_at(std::string_view text, size_t at, size_t& end) const;
  ClassMatcher classes() const;

 private:
  /// By what a text begins with (Pattern::start_of); the longest start that is there is the one that counts.
  std::array<StringMap<std::vector<uint32_t>>, kFurniturePlaces> furniture_by_start_;
  StringMap<uint16_t> page_words_;
  void index_furniture();
  std::vector<std::vector<uint32_t>> names_by_letter_;  // by first byte: indexes into agency_names
};

}  // namespace rashomon
