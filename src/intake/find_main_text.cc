// SPDX-License-Identifier: Apache-2.0
// Text density, after Arc90's Readability and C. Kohlschütter et al., "Boilerplate Detection using Shallow Text
// Features" (WSDM 2010): running text is made of long lines with few links. Every such line gives its weight to the
// elements around it. Elements that call themselves navigation, comments and so on (page_parts.tsv) are left out unless
// they hold most of the page's weight. The report is the element that calls itself an article's body, or else the
// smallest one that still holds most of the weight. All passes are linear in the number of nodes.
#include "find_main_text.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr double kMost = 0.75;      // a child with this share of the weight is where the text is
constexpr double kNoiseMost = 0.4;  // an element with this share is no noise whatever its class says

/// The words of class and id in lower case, joined by "-", with "-" at both ends: "-article-body-text-".
std::string part_words(std::string_view value, std::string words) {
  bool lower_before = false;
  for (const char c : value.substr(0, 300)) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if ((!letter || (upper && lower_before)) && words.back() != '-') words.push_back('-');
    if (letter) words.push_back(upper ? static_cast<char>(c + 32) : c);
    lower_before = letter && !upper;
  }
  if (words.back() != '-') words.push_back('-');
  return words;
}

class PartWords {
 public:
  explicit PartWords(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      std::string key = part_words(word, "-");
      sorted_.push_back(std::move(key));
    }
    std::sort(sorted_.begin(), sorted_.end());
  }
  /// True if one to three words in a row of `words` are in the list.
  bool in(const std::string& words) const {
    for (size_t at = 0; at + 1 < words.size(); at = words.find('-', at + 1)) {
      size_t end = at;
      for (int n = 0; n < 3; ++n) {
        end = words.find('-', end + 1);
        if (end == std::string::npos) break;
        if (std::binary_search(sorted_.begin(), sorted_.end(), words.substr(at, end - at + 1))) return true;
      }
    }
    return false;
  }

 private:
  std::vector<std::string> sorted_;
};

bool noise_tag(Tag tag) {
  switch (tag) {
    case Tag::nav:
    case Tag::footer:
    case Tag::aside:
    case Tag::form:
    case Tag::figure:
    case Tag::figcaption:
    case Tag::dialog:
    case Tag::menu:
    case Tag::label:
    case Tag::legend:
    case Tag::option:
    case Tag::address: return true;
    default: return false;
  }
}

bool hidden(const HtmlTree& tree, const HtmlNode& node) {
  std::string style(tree.attribute(node, "style").substr(0, 200));
  std::erase(style, ' ');
  return to_lower(style).find("display:none") != std::string::npos ||
         to_lower(tree.attribute(node, "aria-hidden")) == "true";
}

/// How much a line speaks for running text.
double weight_of(const HtmlLine& line) {
  const size_t plain = line.text.size() - std::min<size_t>(line.link_bytes, line.text.size());
  if (line.text.size() < 60 || plain * 2 < line.text.size()) return 0;
  const bool sentence = line.text.find_first_of(".!?") != std::string::npos || line.text.size() > 200;
  return sentence ? static_cast<double>(std::min<size_t>(plain, 1500)) : static_cast<double>(plain) * 0.2;
}

class Finder {
 public:
  Finder(const HtmlTree& tree, const IntakeLexicon& lexicon)
      : tree_(tree), noise_words_(lexicon.noise_words), body_words_(lexicon.body_words) {}

  std::vector<HtmlLine> run(std::string_view title) {
    skip_.assign(tree_.nodes.size(), false);
    weigh(html_lines(tree_, 0, skip_));
    mark_noise();
    std::vector<HtmlLine> lines = html_lines(tree_, 0, skip_);
    weigh(lines);
    const uint32_t root = choose();
    return filter(html_lines(tree_, root, skip_), title);
  }

 private:
  /// weight_[n]: of all lines in the subtree of n.
  void weigh(const std::vector<HtmlLine>& lines) {
    weight_.assign(tree_.nodes.size(), 0);
    for (const HtmlLine& line : lines) weight_[line.node] += weight_of(line);
    for (size_t i = tree_.nodes.size(); i-- > 1;) weight_[tree_.nodes[i].parent] += weight_[i];
  }

  std::string words_of(const HtmlNode& node) const {
    std::string words = part_words(tree_.attribute(node, "class"), "-");
    words = part_words(tree_.attribute(node, "id"), std::move(words));
    return part_words(tree_.attribute(node, "role"), std::move(words));
  }

  void mark_noise() {
    marks_.assign(tree_.nodes.size(), 0);
    const double all = weight_[0];
    for (size_t i = 1; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (node.tag == Tag::text || node.tag == Tag::html || node.tag == Tag::body) continue;
      const std::string words = node.attribute_count > 0 ? words_of(node) : "-";
      const std::string_view property = tree_.attribute(node, "itemprop");
      if (property == "articleBody" || property == "text" || property == "reviewBody") marks_[i] = 3;
      if (marks_[i] == 0 && words.size() > 1 && body_words_.in(words)) marks_[i] = 2;
      if (marks_[i] == 0 && node.tag == Tag::article) marks_[i] = 1;
      const bool named = words.size() > 1 && noise_words_.in(words) && marks_[i] == 0;
      if ((noise_tag(node.tag) || named || hidden(tree_, node)) && weight_[i] <= kNoiseMost * all) skip_[i] = true;
    }
  }

  /// The heaviest element with a mark; of two with nearly one weight, one inside of the other, the inner.
  uint32_t heaviest(int mark) const {
    uint32_t best = 0;
    for (uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      if (skip_[i]) {
        i = tree_.nodes[i].end - 1;
        continue;
      }
      if (marks_[i] != mark || weight_[i] <= 0) continue;
      const bool inner = best != 0 && i < tree_.nodes[best].end;
      if (best == 0 || weight_[i] > weight_[best] || (inner && weight_[i] >= 0.9 * weight_[best])) best = i;
    }
    return best;
  }

  /// From the page down as long as one child holds most of the weight.
  uint32_t densest() const {
    uint32_t at = 0;
    for (;;) {
      uint32_t next = 0;
      for (uint32_t child = at + 1; child < tree_.nodes[at].end; child = tree_.nodes[child].end) {
        if (!skip_[child] && weight_[child] >= kMost * weight_[at] && weight_[child] > 0) next = child;
      }
      const Tag tag = next == 0 ? Tag::text : tree_.nodes[next].tag;
      if (next == 0 || tag == Tag::p || !is_block_tag(tag)) return at;
      at = next;
    }
  }

  uint32_t choose() const {
    const uint32_t dense = densest();
    for (const int mark : {3, 2, 1}) {
      const uint32_t marked = heaviest(mark);
      // What calls itself the body counts unless the page's text mostly lies elsewhere.
      if (marked != 0 && weight_[marked] >= (mark == 1 ? 0.5 : 0.35) * weight_[0]) return marked;
    }
    return dense;
  }

  std::vector<HtmlLine> filter(std::vector<HtmlLine> lines, std::string_view title) const {
    const std::string headline = fold(title);
    std::vector<HtmlLine> kept;
    for (HtmlLine& line : lines) {
      const double links = static_cast<double>(line.link_bytes) / static_cast<double>(line.text.size());
      const Tag tag = tree_.nodes[line.node].tag;
      if (links > 0.6 && line.text.size() < 400) continue;
      if (tag == Tag::h1 || (line.text.size() < 400 && fold(line.text) == headline)) continue;
      kept.push_back(std::move(line));
    }
    // A heading with nothing behind it headed what was left out.
    while (!kept.empty() && tree_.nodes[kept.back().node].tag >= Tag::h1 &&
           tree_.nodes[kept.back().node].tag <= Tag::h6)
      kept.pop_back();
    return kept;
  }

  const HtmlTree& tree_;
  PartWords noise_words_, body_words_;
  std::vector<bool> skip_;
  std::vector<double> weight_;
  std::vector<uint8_t> marks_;
};

}  // namespace

std::vector<HtmlLine> find_main_text(const HtmlTree& tree, std::string_view title, const IntakeLexicon& lexicon) {
  return Finder(tree, lexicon).run(title);
}

}  // namespace rashomon
