// SPDX-License-Identifier: Apache-2.0
#include "find_agencies.h"

#include <algorithm>

#include "find_outlet.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kFootLines = 4;    // that stand beneath a report
constexpr size_t kShortLine = 120;  // "AFP, 5 May 2014"
constexpr size_t kHead = 1500;      // bytes in which a report tells who it is by

struct Credit {
  uint32_t at;
  uint32_t agency;
  bool operator<(const Credit& other) const { return at < other.at; }
};

bool inside_word(std::string_view text, size_t at) {
  if (at == 0) return false;
  const auto c = static_cast<unsigned char>(text[at - 1]);
  return c >= 0x80 ? c != 0xA0 && (c & 0xC0) != 0x80 : is_letter(c) || is_digit(c);
}

/// Every agency named within `span`, whatever stands around it.
void all_within(std::string_view text, Span span, const IntakeLexicon& lexicon, std::vector<Credit>& out) {
  const std::string_view view = span.of(text);
  for (size_t at = 0; at < view.size(); ++at) {
    size_t end = 0;
    if (inside_word(view, at)) continue;
    const int agency = lexicon.agency_at(view, at, end);
    if (agency < 0) continue;
    out.push_back({span.begin + static_cast<uint32_t>(at), static_cast<uint32_t>(agency)});
    at = end - 1;
  }
}

/// The words of a cue stand directly before or behind a name, ending or beginning at a word's border.
bool cued(std::string_view view, size_t begin, size_t end, const IntakeLexicon& lexicon) {
  constexpr size_t kReach = 48;
  const size_t from = begin > kReach ? begin - kReach : 0;
  std::string left = to_lower(view.substr(from, begin - from));
  const std::string right = to_lower(view.substr(end, kReach));
  while (!left.empty() && left.back() == ' ') left.pop_back();
  if (left.size() > 4 && left.compare(left.size() - 4, 4, " the") == 0) left.resize(left.size() - 4);
  for (const auto& [words, before] : lexicon.agency_cues) {
    if (before) {
      if (left.size() < words.size() || left.compare(left.size() - words.size(), words.size(), words) != 0) continue;
      if (left.size() == words.size() || !is_letter(static_cast<unsigned char>(left[left.size() - words.size() - 1])))
        return true;
    } else if (right.size() > words.size() && right[0] == ' ' && right.compare(1, words.size(), words) == 0) {
      if (right.size() == words.size() + 1 || !is_letter(static_cast<unsigned char>(right[words.size() + 1])))
        return true;
    }
  }
  return false;
}

void cued_within(std::string_view text, Span span, const IntakeLexicon& lexicon, std::vector<Credit>& out) {
  const std::string_view view = span.of(text);
  for (size_t at = 0; at < view.size(); ++at) {
    size_t end = 0;
    if (inside_word(view, at)) continue;
    const int agency = lexicon.agency_at(view, at, end);
    if (agency < 0) continue;
    if (lexicon.agencies[static_cast<size_t>(agency)].anywhere && cued(view, at, end, lexicon)) {
      out.push_back({span.begin + static_cast<uint32_t>(at), static_cast<uint32_t>(agency)});
    }
    at = end - 1;
  }
}

/// "D.I. with CNA // 5 comments": the paper and the service from which it has the text.
void joined_within(std::string_view text, Span span, const IntakeLexicon& lexicon, std::vector<Credit>& out) {
  constexpr std::string_view kWith = " with ";
  const std::string_view view = span.of(text);
  const size_t at = view.find(kWith);
  size_t end = 0;
  if (at == std::string_view::npos || at == 0) return;
  const int agency = lexicon.agency_at(view, at + kWith.size(), end);
  if (agency >= 0 && (end == view.size() || view[end] == ' ' || view[end] == ',' || view[end] == ')'))
    out.push_back({span.begin + static_cast<uint32_t>(at + kWith.size()), static_cast<uint32_t>(agency)});
}

bool begins_with(std::string_view line, std::string_view word) {
  return line.size() > word.size() && to_lower(line.substr(0, word.size())) == word;
}

/// The report says elsewhere that people spoke to the service of that name, or its outlet is called after it.
bool is_told(std::string_view text, std::string_view outlet, std::string_view name) {
  if (to_lower(outlet).find(to_lower(name)) != std::string::npos) return true;
  for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    for (const std::string_view cue : {"told ", "told the ", "for ", "to ", "tells ", "informed "}) {
      if (at >= cue.size() && text.substr(at - cue.size(), cue.size()) == cue) return true;
    }
  }
  return false;
}

/// One to three words with large letters and nothing else.
bool is_name(std::string_view credit) {
  constexpr int kMostWords = 3;
  int words = 0;
  for (size_t at = 0; at < credit.size();) {
    const size_t blank = std::min(credit.find(' ', at), credit.size());
    const std::string_view word = credit.substr(at, blank - at);
    at = blank + 1;
    size_t p = 0;
    if (word.empty() || ++words > kMostWords || !is_upper(next_code_point(word, p))) return false;
    while (p < word.size()) {
      if (!is_letter(next_code_point(word, p))) return false;
    }
  }
  return words > 0;
}

/// "LPA" behind the day of a dateline, but "DRC".
bool is_acronym(std::string_view name) {
  static constexpr std::string_view kLands[] = {"DRC", "CAR", "UAE",  "UK",   "US",  "USA", "UN", "EU",
                                                "PNG", "KRI", "NWFP", "FATA", "AJK", "SA",  "DR"};
  return name.size() > 1 && name.size() < 6 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
         std::find(std::begin(kLands), std::end(kLands), name) == std::end(kLands);
}

/// "TAP" of "TRANS-ASIA PRESS"
bool is_initials(std::string_view name, std::string_view acronym) {
  std::string initials;
  bool within = false;
  for (const char c : name) {
    const bool letter = is_letter(static_cast<unsigned char>(c));
    if (letter && !within && is_upper(static_cast<unsigned char>(c))) initials += c;
    within = letter;
  }
  return initials.size() > 1 && initials == acronym;
}

/// A service that the lexicon does not know, where only who sent the report is named: in the brackets of the dateline,
/// behind "With" or "Source:" on a line of its own. It is known by the form of its name, or by what the report says of
/// it.
std::vector<std::string_view> services_in(std::string_view text, std::string_view outlet, std::string_view credit,
                                          bool dateline, const IntakeLexicon& lexicon) {
  credit = trim(credit);
  const size_t open = credit.find_first_of("([");
  bool certain = false;
  const bool bracketed = open != std::string_view::npos;
  if (bracketed) {
    // "(Fjordposten/TAP)" alone in its line
    certain = !dateline && open == 0 && credit.ends_with(')');
    dateline = dateline && std::any_of(credit.begin(), credit.end(), [](char c) { return c >= '0' && c <= '9'; });
    credit = credit.substr(open + 1, std::min(credit.find_first_of(")]", open), credit.size()) - open - 1);
  } else if (const size_t comma = credit.rfind(", "); begins_with(credit, "by ") && comma != std::string_view::npos) {
    // "By Ann Doe, Kivu Wire": somebody else's than the paper's
    const std::string_view name = trim(credit.substr(comma + 2));
    if (outlet.empty() || !names_outlet(name, lexicon) || to_lower(outlet).find(to_lower(name)) != std::string::npos)
      return {};
    return {name};
  } else {
    const std::string_view* cue = nullptr;
    static constexpr std::string_view kCues[] = {"with ",
                                                 "source: ",
                                                 "source - ",
                                                 "additional reporting: ",
                                                 "additional reporting by ",
                                                 "sources: ",
                                                 "via ",
                                                 "courtesy of ",
                                                 "courtesy ",
                                                 "with information of ",
                                                 "with information from ",
                                                 "information of ",
                                                 "information from ",
                                                 "with material of ",
                                                 "with a report from ",
                                                 "with reports from ",
                                                 "with reporting from ",
                                                 "with reporting by ",
                                                 "distributed by ",
                                                 "republished from ",
                                                 "reprinted from ",
                                                 "syndicated from ",
                                                 "this story was first carried by ",
                                                 "this story was distributed by ",
                                                 "this report was distributed by ",
                                                 "supplied by ",
                                                 "provided by ",
                                                 "with material from "};
    for (const std::string_view& c : kCues) {
      if (begins_with(credit, c) && (cue == nullptr || c.size() > cue->size())) cue = &c;
    }
    if (cue == nullptr) return {};
    credit.remove_prefix(cue->size());
    // of a "source" the form of its name must tell that it is a service
    certain = cue->starts_with("with ") || cue->starts_with("additional ") || cue->starts_with("distributed ") ||
              cue->starts_with("supplied ");
    credit = credit.substr(0, std::min({credit.find(" / "), credit.find(" | "), credit.find(','), credit.size()}));
  }
  std::vector<std::string_view> out;
  for (size_t at = 0; at <= credit.size();) {
    const size_t cut = std::min({credit.find('/', at), credit.find(", ", at), credit.find(" and ", at), credit.size()});
    std::string_view name = trim(credit.substr(at, cut - at));
    at = credit.substr(std::min(cut, credit.size())).starts_with(" and ") ? cut + 5 : cut + 1;
    if (name.ends_with('.')) name.remove_suffix(1);
    size_t end = 0;
    if (name.empty() || (lexicon.agency_at(name, 0, end) >= 0 && end == name.size())) continue;
    if (names_outlet(name, lexicon) || (is_name(name) && ((certain && !bracketed) || is_told(text, outlet, name))) ||
        (bracketed && (dateline || certain) && is_acronym(name)))
      out.push_back(is_initials(outlet, name) ? outlet : name);
  }
  return out;
}

/// "CNA" of "D.I. with CNA // 5 comments", a line beneath the text
std::string_view service_behind_with(std::string_view line) {
  constexpr std::string_view kWith = " with ";
  const size_t at = line.find(kWith);
  if (at == std::string_view::npos || at == 0 || at > 30) return {};
  const size_t from = at + kWith.size();
  const std::string_view name = line.substr(from, std::min(line.find_first_of(" ,/|", from), line.size()) - from);
  return is_acronym(name) ? name : std::string_view{};
}

/// "Corridor News Agency" of the credit "CNA" where the head of the report says "CORRIDOR NEWS AGENCY (CNA)".
std::string_view spelled_out(std::string_view text, const FoundBlocks& found, std::string_view acronym) {
  if (!is_acronym(acronym)) return {};
  const std::string bracketed = " (" + std::string(acronym) + ")";
  for (const LinePart& part : found.furniture) {
    if (part.span.begin > kHead) break;
    const std::string_view line = part.span.of(text);
    const size_t at = line.find(bracketed);
    if (at != std::string_view::npos && is_initials(line.substr(0, at), acronym)) return line.substr(0, at);
  }
  return {};
}

/// "© Agence France-Presse" beneath a report: whose text it is.
bool is_copyright(std::string_view line) {
  const std::string lower = to_lower(line.substr(0, 12));
  return lower.starts_with("©") || lower.starts_with("(c)") || lower.starts_with("copyright");
}

}  // namespace

std::vector<std::string> find_agencies(std::string_view text, std::string_view outlet, const FoundBlocks& found,
                                       Span dateline, std::string_view byline, const IntakeLexicon& lexicon) {
  std::vector<Credit> credits;
  bool unnamed = false;
  all_within(text, dateline, lexicon, credits);
  const uint32_t foot =
      found.blocks.size() < kFootLines ? 0 : found.blocks[found.blocks.size() - kFootLines].span.begin;
  for (const LinePart& part : found.furniture) {
    const bool dated = part.kind == FurnitureKind::date && part.span.size() <= kShortLine;
    const bool owned = part.span.begin >= foot && is_copyright(part.span.of(text));
    if (part.kind == FurnitureKind::byline || dated || owned)
      all_within(text, part.span, lexicon, credits);
    else if (part.kind == FurnitureKind::notice && part.span.size() <= kShortLine)
      joined_within(text, part.span, lexicon, credits);
    if (part.kind == FurnitureKind::agencies) unnamed = true;
  }
  for (const Block& block : found.blocks) {
    if (block.kind == BlockKind::paragraph || block.kind == BlockKind::summary)
      cued_within(text, block.span, lexicon, credits);
  }
  std::sort(credits.begin(), credits.end());
  std::vector<Credit> head;
  all_within(byline.substr(0, 400), {0, static_cast<uint32_t>(std::min<size_t>(byline.size(), 400))}, lexicon, head);
  head.insert(head.end(), credits.begin(), credits.end());
  std::vector<std::string> names;
  for (const Credit& credit : head) {
    std::string name = lexicon.agencies[credit.agency].name;
    if (const std::string_view own = spelled_out(text, found, name); !own.empty()) name = own;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  const auto add_services = [&](Span credit) {
    for (std::string_view name : services_in(text, outlet, credit.of(text), credit == dateline, lexicon)) {
      if (const std::string_view own = spelled_out(text, found, name); !own.empty()) name = own;
      if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
    }
  };
  add_services(dateline);
  if (names.empty()) {
    for (const LinePart& part : found.furniture) {
      if (part.kind == FurnitureKind::byline) add_services(part.span);
      if (part.kind != FurnitureKind::notice || part.span.begin < foot || part.span.size() > kShortLine) continue;
      const std::string_view name = service_behind_with(part.span.of(text));
      if (!name.empty() && names.empty()) names.emplace_back(name);
    }
  }
  const std::string line = to_lower(dateline.of(text));
  unnamed = unnamed || line.find("(agencies)") != std::string::npos || line.find("(wires)") != std::string::npos;
  if (names.empty() && unnamed) names.emplace_back("Agencies");
  return names;
}

}  // namespace rashomon
