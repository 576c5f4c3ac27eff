// SPDX-License-Identifier: Apache-2.0
// A million names in some hundred megabytes: the letters lie in one string, and each name is entered under the prints
// of a few keys, sorted. Names of several parts meet under the consonant skeletons of their first and last part
// together, so that a bucket holds few; a query of one part asks by that part alone. A bucket is read for a bounded
// number of entries, so a look-up costs the same however many near-equal names there are.
#include <algorithm>

#include "rashomon/base/content_id.h"
#include "rashomon/ledger.h"
#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kMostKeys = 2;       // skeletons of one part
constexpr size_t kMostCompared = 8;   // names whose letters are compared in one look-up
constexpr size_t kMostRead = 96;      // entries of a bucket that are looked at
constexpr size_t kOtherLength = 5;    // letters by which spellings of one name may differ in length
constexpr size_t kLongestName = 200;  // bytes

std::vector<std::string> some_keys(const std::string& part) {
  std::vector<std::string> keys = skeleton_keys(part);
  if (keys.size() > kMostKeys) keys.resize(kMostKeys);
  if (keys.empty()) keys.emplace_back();  // "Yahya" has no consonants to hold on to
  return keys;
}

/// Under which prints a name of these parts is entered, or asked for.
std::vector<uint64_t> prints_of(const std::vector<std::string>& parts, bool entering) {
  std::vector<uint64_t> prints = {hash_bytes("=" + joined(parts))};
  if (parts.size() == 1 || entering) prints.push_back(hash_bytes("$" + parts.back()));  // the surname as it is spelt
  const std::vector<std::string> last = some_keys(parts.back());
  if (parts.size() == 1 || entering) {
    for (const std::string& key : last) prints.push_back(hash_bytes("1" + key));
  }
  if (parts.size() > 1) {
    for (const std::string& first : some_keys(parts.front())) {
      for (const std::string& key : last) prints.push_back(hash_bytes("2" + first + "|" + key));
    }
  }
  return prints;
}

double likeness(const std::vector<std::string>& asked, std::string_view name) {
  const size_t blank = name.rfind(' ');
  if (asked.size() > 1 || blank == std::string_view::npos) return name_likeness(joined(asked), name);
  return part_likeness(asked[0], name.substr(blank + 1)) - 0.05;  // a surname alone
}

}  // namespace

void NameIndex::add(std::string_view name, uint32_t thing) {
  const std::vector<std::string> parts = name_parts(name.substr(0, kLongestName));
  if (parts.empty()) return;
  const std::string letters = joined(parts);
  const uint32_t entry = static_cast<uint32_t>(entries_.size());
  entries_.push_back({letters_.size(), static_cast<uint32_t>(letters.size()), thing});
  letters_ += letters;
  for (uint64_t print : prints_of(parts, true)) keys_.push_back({print, entry});
}

void NameIndex::finish() {
  std::sort(keys_.begin(), keys_.end(),
            [](const Key& a, const Key& b) { return a.print != b.print ? a.print < b.print : a.entry < b.entry; });
}

std::vector<NameIndex::Hit> NameIndex::find(std::string_view name, size_t most) const {
  const std::vector<std::string> parts = name_parts(name.substr(0, kLongestName));
  if (parts.empty()) return {};
  const std::string asked = joined(parts);
  std::vector<Hit> hits;
  size_t compared = 0;
  for (uint64_t print : prints_of(parts, false)) {
    auto at =
        std::lower_bound(keys_.begin(), keys_.end(), print, [](const Key& key, uint64_t p) { return key.print < p; });
    for (size_t read = 0; at != keys_.end() && at->print == print && read < kMostRead; ++at, ++read) {
      const Entry& e = entries_[at->entry];
      const std::string_view letters = std::string_view(letters_).substr(e.begin, e.size);
      double like = 1;
      if (parts.size() == 1 && letters.size() > asked.size() && letters.ends_with(" " + asked)) {
        like = 0.95;
      } else if (letters != asked) {
        const bool far = parts.size() > 1 &&
                         (letters.size() > asked.size() + kOtherLength || asked.size() > letters.size() + kOtherLength);
        if (far || compared++ >= kMostCompared) continue;
        like = likeness(parts, letters);
      }
      if (like >= kSameName) hits.push_back({e.thing, like});
    }
  }
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.thing != b.thing ? a.thing < b.thing : a.likeness > b.likeness;
  });
  hits.erase(std::unique(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.thing == b.thing; }),
             hits.end());
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.likeness > b.likeness; });
  if (hits.size() > most) hits.resize(most);
  return hits;
}

}  // namespace rashomon
