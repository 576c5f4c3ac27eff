// SPDX-License-Identifier: Apache-2.0
// What a page states of itself: meta elements, JSON-LD, <time>, <title>, the first headings and its address.
#pragma once

#include <string>
#include <string_view>

#include "html_tree.h"
#include "lexicon.h"

namespace rashomon {

struct PageHead {
  std::string title, outlet, url, author, language;
  Day published = kNoDay;
  std::string body;  // articleBody of the JSON-LD, "" if none
};

PageHead read_page_head(const HtmlTree& tree, const IntakeLexicon& lexicon);
/// "2020/05/18" or "2020-05-18" in an address.
Day day_in_url(std::string_view url);

}  // namespace rashomon
