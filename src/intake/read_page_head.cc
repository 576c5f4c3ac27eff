// SPDX-License-Identifier: Apache-2.0
#include "read_page_head.h"

#include <simdjson.h>

#include <algorithm>
#include <map>

#include "html_text.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

using Element = simdjson::dom::element;

std::string string_of(const Element& object, std::string_view name) {
  Element value;
  if (object[name].get(value) != simdjson::SUCCESS) return "";
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return fold_space(decode_entities(text));
  simdjson::dom::array list;
  if (value.get(list) == simdjson::SUCCESS) {
    std::string all;
    for (const Element item : list) {
      std::string each;
      if (item.get(text) == simdjson::SUCCESS) each = fold_space(decode_entities(text));
      if (item.is_object()) each = string_of(item, "name");
      if (!each.empty()) all += (all.empty() ? "" : ", ") + each;
    }
    return all;
  }
  return value.is_object() ? string_of(value, "name") : "";
}

bool is_article(const Element& object) {
  const std::string type = string_of(object, "@type");
  if (type.find("List") != std::string::npos || type.find("Collection") != std::string::npos) return false;
  for (const std::string_view kind : {"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "Report",
                                      "LiveBlogPosting", "AnalysisNewsArticle"}) {
    if (type.find(kind) != std::string::npos) return true;
  }
  return type == "WebPage";
}

/// Objects of a JSON-LD value, nested lists and @graph opened, at most a few hundred.
void collect(const Element& value, int depth, std::vector<Element>& out) {
  if (depth > 4 || out.size() > 300) return;
  simdjson::dom::array list;
  Element inner;
  if (value.get(list) == simdjson::SUCCESS) {
    for (const Element item : list) collect(item, depth + 1, out);
  } else if (value.is_object()) {
    out.push_back(value);
    if (value["@graph"].get(inner) == simdjson::SUCCESS) collect(inner, depth + 1, out);
    if (value["mainEntity"].get(inner) == simdjson::SUCCESS) collect(inner, depth + 1, out);
  }
}

/// Line breaks inside of strings are a common fault of hand-made JSON-LD; a blank does as well.
std::string mended(std::string_view json) {
  std::string out(json);
  for (char& c : out) {
    if (c >= 0 && c < 32) c = ' ';
  }
  return out;
}

void read_json_ld(std::string_view script, const IntakeLexicon& lexicon, PageHead& head) {
  simdjson::dom::parser parser;
  Element root;
  if (parser.parse(mended(script)).get(root) != simdjson::SUCCESS) return;
  std::vector<Element> objects;
  collect(root, 0, objects);
  for (const Element& object : objects) {
    if (!is_article(object)) continue;
    const bool page = string_of(object, "@type") == "WebPage";
    if (head.published == kNoDay) head.published = day_in_value(string_of(object, "datePublished"), lexicon.calendar);
    if (page) continue;
    if (head.title.empty()) head.title = string_of(object, "headline");
    if (head.author.empty()) head.author = string_of(object, "author");
    if (head.outlet.empty()) head.outlet = string_of(object, "publisher");
    std::string_view body;
    if (head.body.empty() && object["articleBody"].get(body) == simdjson::SUCCESS) head.body = decode_entities(body);
  }
}

std::string host_of(std::string_view url) {
  const size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return "";
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (host.substr(0, 4) == "www.") host.remove_prefix(4);
  return std::string(host);
}

/// Of "Headline - Paper" the part that is the headline: the longer one.
std::string without_site(const std::string& title) {
  for (const std::string_view separator : {" | ", " - ", " – ", " — ", " :: ", " » "}) {
    const size_t at = title.rfind(separator);
    if (at != std::string::npos && at >= title.size() / 2) return title.substr(0, at);
  }
  return title;
}

/// The <h1> that the page's <title> repeats; "" if none.
std::string headline(const HtmlTree& tree, const std::string& page_title) {
  const std::string folded = fold(page_title);
  int tried = 0;
  for (uint32_t i = 0; i < tree.nodes.size() && tried < 8; ++i) {
    if (tree.nodes[i].tag != Tag::h1 || tree.nodes[i].end - i > 60) continue;
    ++tried;
    const std::string text = html_text(tree, i);
    if (text.size() >= 15 && text.size() <= 400 && folded.find(fold(text)) != std::string::npos) return text;
  }
  return "";
}

Day first_time(const HtmlTree& tree, const IntakeLexicon& lexicon) {
  Day first = kNoDay;
  for (const HtmlNode& node : tree.nodes) {
    if (node.tag != Tag::time) continue;
    const Day day = day_in_value(tree.attribute(node, "datetime"), lexicon.calendar);
    if (day == kNoDay) continue;
    const std::string of =
        to_lower(std::string(tree.attribute(node, "class")) + " " + std::string(tree.attribute(node, "itemprop")));
    if (of.find("publi") != std::string::npos || of.find("entry-date") != std::string::npos ||
        !tree.attribute(node, "pubdate").empty())
      return day;
    if (first == kNoDay && of.find("updated") == std::string::npos && of.find("modif") == std::string::npos)
      first = day;
  }
  return first;
}

/// A short text of an element that calls itself a date.
Day visible_day(const HtmlTree& tree, const IntakeLexicon& lexicon) {
  for (uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const HtmlNode& node = tree.nodes[i];
    if (node.attribute_count == 0 || node.end - i > 40) continue;
    const Day stated = to_lower(tree.attribute(node, "itemprop")) == "datepublished"
                           ? day_in_value(tree.attribute(node, "content"), lexicon.calendar)
                           : kNoDay;
    if (stated != kNoDay) return stated;
    const std::string of =
        to_lower(std::string(tree.attribute(node, "class")) + " " + std::string(tree.attribute(node, "id")) + " " +
                 std::string(tree.attribute(node, "itemprop")));
    if (of.find("date") == std::string::npos && of.find("time") == std::string::npos &&
        of.find("publi") == std::string::npos && of.find("posted") == std::string::npos &&
        of.find("byline") == std::string::npos)
      continue;
    if (of.find("update") != std::string::npos && of.find("dateupdate") == std::string::npos) continue;
    const std::string text = html_text(tree, i);
    if (text.size() > 200) continue;
    const Day day = day_in_value(text, lexicon.calendar);
    if (day != kNoDay) return day;
  }
  return kNoDay;
}

}  // namespace

Day day_in_url(std::string_view url) {
  for (size_t at = url.find("://") == std::string_view::npos ? 0 : url.find("://") + 3; at + 8 < url.size(); ++at) {
    if (url[at] != '/' && url[at] != '-' && url[at] != '_') continue;
    if (url[at + 1] != '1' && url[at + 1] != '2') continue;
    const DateMatch match = date_at(url, at + 1, {});
    if (match.open()) continue;
    if (match.day != kNoDay && match.end - at <= 11 &&
        (url[at + 5] == '/' || url[at + 5] == '-' || match.end == at + 9))
      return match.day;
  }
  return kNoDay;
}

PageHead read_page_head(const HtmlTree& tree, const IntakeLexicon& lexicon) {
  PageHead head;
  std::map<std::string, std::string> metas;
  std::string page_title, canonical;
  for (const HtmlNode& node : tree.nodes) {
    if (node.tag == Tag::meta) {
      for (const std::string_view name : {"property", "name", "itemprop", "http-equiv"}) {
        const std::string key = to_lower(trim(tree.attribute(node, name)).substr(0, 80));
        if (key.empty()) continue;
        const std::string_view content = tree.attribute(node, "content");
        if (!content.empty()) metas.emplace(key, fold_space(decode_entities(content.substr(0, 2000))));
      }
    } else if (node.tag == Tag::title && page_title.empty()) {
      page_title = fold_space(decode_entities(node.text.substr(0, 2000)));
    } else if (node.tag == Tag::link && to_lower(tree.attribute(node, "rel")) == "canonical" && canonical.empty()) {
      canonical = decode_entities(tree.attribute(node, "href").substr(0, 2000));
    } else if (node.tag == Tag::script && to_lower(tree.attribute(node, "type")).find("ld+json") != std::string::npos) {
      read_json_ld(node.text, lexicon, head);
    }
  }
  const Day from_json = head.published;
  head.published = kNoDay;
  std::string meta_title, meta_outlet, locale;
  if (const std::string heading = headline(tree, page_title); !heading.empty()) head.title = heading;
  for (const auto& [kind, name] : lexicon.page_meta) {
    const auto found = metas.find(name);
    if (found == metas.end()) continue;
    const std::string& value = found->second;
    if (kind == "date" && head.published == kNoDay) head.published = day_in_value(value, lexicon.calendar);
    if (kind == "title" && meta_title.empty()) meta_title = value;
    if (kind == "outlet" && meta_outlet.empty()) meta_outlet = value;
    if (kind == "url" && canonical.empty()) canonical = value;
    if (kind == "author" && head.author.empty()) head.author = value;
    if (kind == "language" && locale.empty()) locale = value;
  }
  if (from_json != kNoDay) head.published = from_json;
  if (!meta_outlet.empty()) head.outlet = meta_outlet;
  if (head.title.empty()) head.title = meta_title.empty() ? without_site(page_title) : without_site(meta_title);
  head.url = canonical;
  if (head.outlet.empty()) head.outlet = host_of(canonical);
  head.language = std::string(trim(tree.attribute(tree.nodes[0], "lang")));
  if (head.language.empty()) head.language = locale;
  if (head.published == kNoDay) head.published = first_time(tree, lexicon);
  if (head.published == kNoDay) head.published = visible_day(tree, lexicon);
  // A time stamp in UTC may name the day after; the address has the paper's own day.
  const Day in_url = day_in_url(head.url);
  if (in_url != kNoDay && (head.published == kNoDay || head.published == in_url + 1)) head.published = in_url;
  return head;
}

}  // namespace rashomon
