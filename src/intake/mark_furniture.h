// SPDX-License-Identifier: Apache-2.0
// Cuts one line of a report into text and page furniture.
#pragma once

#include <optional>
#include <vector>

#include "lexicon.h"
#include "rashomon/base/span.h"

namespace rashomon {

/// A part of a line. Parts are in order and trimmed; together they hold every non-space byte of the line.
struct LinePart {
  Span span;  // offsets into the report's text
  bool furniture = false;
  FurnitureKind kind = FurnitureKind::notice;
};

class FurnitureMarker {
 public:
  explicit FurnitureMarker(const IntakeLexicon& lexicon) : lexicon_(lexicon), classes_(lexicon.classes()) {}
  /// REQUIRES `line` within `text`. A blank line gives no parts.
  std::vector<LinePart> run(std::string_view text, Span line) const;
  /// Whether a whole line is furniture wherever it stands.
  bool is_line(std::string_view line) const;
  /// "Cluster lead: WFP  Contact: desk@relief.example": an address behind a colon.
  static bool is_contact(std::string_view line);
  /// "Weather forecast page 9. Classifieds page 14.": more than one sentence, and every one is such a line.
  bool is_index(std::string_view line) const;
  /// What a line that stands over the first paragraph is, if it is none of the report's: the name of a section.
  std::optional<FurnitureKind> head(std::string_view line) const;
  /// What a line that stands behind the last paragraph is, if it is none of the report's: a credit, a contact, what a
  /// bulletin says of itself, the weather.
  std::optional<FurnitureKind> foot(std::string_view line) const;

 private:
  const FurnitureRule* whole(std::string_view line, IntakeLexicon::FurniturePlace place) const;
  const FurnitureRule* at_start(std::string_view line, size_t& end) const;
  const FurnitureRule* at_end(std::string_view line, size_t& begin) const;

  const IntakeLexicon& lexicon_;
  ClassMatcher classes_;
};

/// `span` without the white space at its ends.
Span trimmed(std::string_view text, Span span);

}  // namespace rashomon
