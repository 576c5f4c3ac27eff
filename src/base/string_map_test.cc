// SPDX-License-Identifier: Apache-2.0
#include "rashomon/base/string_map.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace rashomon {
namespace {

TEST(StringMap, agrees_with_an_ordered_map_for_keys_of_all_lengths) {
  std::mt19937_64 random(3);
  std::map<std::string, int> expected;
  StringMap<int> table;
  for (int i = 0; i < 20000; ++i) {
    std::string key(random() % 21, '\0');
    for (char& c : key) c = static_cast<char>(random() % 3 + (key.size() < 9 ? 'a' : 0));
    EXPECT_EQ(table.try_emplace(key, i).second, expected.try_emplace(key, i).second);
    std::string other(random() % 6, 'a');
    EXPECT_EQ(table.contains(other), expected.contains(other));
  }
  ASSERT_EQ(table.size(), expected.size());
  for (const auto& [key, value] : expected) {
    ASSERT_TRUE(table.contains(key));
    EXPECT_EQ(table.at(key), value);
  }
}

TEST(StringMap, keeps_what_is_there_and_the_order_of_coming) {
  StringMap<int> table = {{"port", 1}, {"", 2}, {"airport", 3}, {"port", 4}};
  table["port"] += 10;
  ++table["bridge"];
  std::vector<std::pair<std::string, int>> found(table.begin(), table.end());
  const std::vector<std::pair<std::string, int>> expected = {{"port", 11}, {"", 2}, {"airport", 3}, {"bridge", 1}};
  EXPECT_EQ(found, expected);
  EXPECT_EQ(table.find("por"), table.end());
  EXPECT_EQ(StringMap<int>().count(""), 0u);
}

TEST(StringSet, tells_words_that_differ_in_one_byte_apart) {
  StringSet words;
  for (int length = 1; length < 40; ++length) words.insert(std::string(static_cast<size_t>(length), 'x'));
  EXPECT_EQ(words.size(), 39u);
  EXPECT_FALSE(words.insert("xxx").second);
  for (size_t length = 1; length < 40; ++length) {
    for (size_t at = 0; at < length; ++at) {
      std::string other(length, 'x');
      other[at] = 'y';
      EXPECT_FALSE(words.contains(other));
    }
  }
}

}  // namespace
}  // namespace rashomon
