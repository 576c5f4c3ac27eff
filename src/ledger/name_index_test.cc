// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "rashomon/ledger.h"

namespace rashomon {
namespace {

const std::vector<std::string> kNames = {"Yahya Saree",     "Abdul-Malik al-Houthi", "Volodymyr Zelensky",
                                         "Riek Machar",     "Mykhailo Podolyak",     "Min Aung Hlaing",
                                         "Muqtada al-Sadr", "Muhammad al-Sadr",      "Severodonetsk"};

std::vector<std::string> found(const std::string& asked) {
  NameIndex index;
  for (uint32_t i = 0; i < kNames.size(); ++i) index.add(kNames[i], i);
  index.finish();
  std::vector<std::string> out;
  for (const NameIndex::Hit& hit : index.find(asked)) out.push_back(kNames[hit.thing]);
  return out;
}

TEST(NameIndex, finds_names_in_other_spellings) {
  using Names = std::vector<std::string>;
  EXPECT_EQ(found("Riek Machar"), Names{"Riek Machar"});
  EXPECT_EQ(found("Yahia Saree"), Names{"Yahya Saree"});
  EXPECT_EQ(found("Abdulmalik al-Huthi"), Names{"Abdul-Malik al-Houthi"});
  EXPECT_EQ(found("Volodimir Zelenskyy"), Names{"Volodymyr Zelensky"});
  EXPECT_EQ(found("Zelenskiy"), Names{"Volodymyr Zelensky"});
  EXPECT_EQ(found("Moqtada Sadr"), Names{"Muqtada al-Sadr"});
  EXPECT_EQ(found("Sievierodonetsk"), Names{"Severodonetsk"});
  EXPECT_EQ(found("Ahmed al-Sharaa"), Names{});
  EXPECT_EQ(found(""), Names{});
}

TEST(NameIndex, names_alike_are_found_however_many_there_are) {
  NameIndex index;
  for (uint32_t i = 0; i < 20000; ++i)
    index.add("Karim Abd" + std::string(1 + i % 3, 'a') + "la" + std::to_string(i), i);
  index.add("Karim Abdala", 20000);
  index.finish();
  ASSERT_FALSE(index.find("Karim Abdala").empty());
  EXPECT_EQ(index.find("Karim Abdala").front().thing, 20000U);
  EXPECT_LE(index.find("Karim Abdalla", 5).size(), 5U);
}

}  // namespace
}  // namespace rashomon
