// SPDX-License-Identifier: Apache-2.0
#include "find_sites.h"

#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace rashomon {
namespace {

struct SiteWord {
  std::string_view word;
  int kind;
};

constexpr std::array<SiteWord, 8> kWords = {{{"airport", 0},
                                             {"airfield", 0},
                                             {"airstrip", 0},
                                             {"prison", 1},
                                             {"jail", 1},
                                             {"police headquarters", 2},
                                             {"main square", 3},
                                             {"central square", 3}}};

/// The kind of site that ends a name, and whether the name says no more than that; -1 if it is none.
std::pair<int, bool> kind_of(std::string_view name) {
  for (const SiteWord& w : kWords) {
    if (name == w.word) return {w.kind, true};
    if (name.size() > w.word.size() && name.ends_with(w.word) && name[name.size() - w.word.size() - 1] == ' ')
      return {w.kind, false};
  }
  return {-1, false};
}

}  // namespace

std::vector<std::vector<uint32_t>> find_sites(const std::vector<SiteMention>& mentions) {
  struct Site {
    std::set<uint32_t> plain, named, within;
    std::set<std::string> countries;
    bool others = false;  // "the military airport"
  };
  std::map<std::pair<std::string, int>, std::set<uint32_t>> of_country;  // the named ones
  std::map<std::pair<uint32_t, int>, Site> sites;
  for (const SiteMention& m : mentions) {
    const auto [kind, plain] = kind_of(m.name);
    if (kind < 0) continue;
    Site& site = sites[{m.story, kind}];
    if (m.named) {
      site.named.insert(m.group);
      of_country[{m.country, kind}].insert(m.group);
    } else if (plain) {
      site.plain.insert(m.group);
    } else {
      site.others = true;
    }
    site.countries.insert(m.country);
    if (m.within != kNone) site.within.insert(m.within);
  }
  std::vector<std::vector<uint32_t>> out;
  for (const auto& [key, site] : sites) {
    if (site.plain.empty() || site.others || site.named.size() > 1 || site.within.size() > 1) continue;
    std::set<uint32_t> named = site.named;
    if (named.empty()) {
      for (const std::string& country : site.countries) {
        if (const auto at = of_country.find({country, key.second}); at != of_country.end())
          named.insert(at->second.begin(), at->second.end());
      }
    }
    if (named.size() > 1) continue;
    std::set<uint32_t> all = site.plain;
    all.insert(named.begin(), named.end());
    out.emplace_back(all.begin(), all.end());
  }
  return out;
}

}  // namespace rashomon
