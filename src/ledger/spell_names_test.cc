// SPDX-License-Identifier: Apache-2.0
#include "spell_names.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rashomon {
namespace {

TEST(SpellNames, one_name_in_several_romanisations_is_one) {
  const std::pair<const char*, const char*> kSame[] = {
      {"Deir al-Zour", "Deir ez-Zor"},
      {"Ali Abdullah Saleh", "Ali Abdallah Salih"},
      {"Kharkiv", "Kharkiw"},
      {"Mohammed Dahlan", "Muhammad Dahlan"},
      {"Raqqa", "Rakka"},
      {"Yevgeny Prigozhin", "Evgeny Prigozhin"},
      {"Mekelle", "Mekele"},
      {"al-Shabaab", "Al Shabab"},
      {"Khaled Mashal", "Khalid Meshaal"},
      {"Ihor Klymenko", "Igor Klimenko"},
      {"Kiev", "Kyiv"},
      {"Chungking", "Chongqing"},
      {"Chiang Ching-kuo", "Jiang Jingguo"},
      {"Mandalay", "Mandale"},
      {"Jorge \"El Lobo\" Perez", "Jorge Perez"},
      {"São Tomé", "Santo Tome"},
      {"St. Marc", "Saint-Marc"},
  };
  for (const auto& [a, b] : kSame) EXPECT_GE(name_likeness(a, b), kSameName) << a << " ~ " << b;
}

TEST(SpellNames, near_misses_are_two) {
  const std::pair<const char*, const char*> kOther[] = {
      {"Sergei Ivanov", "Sergei Lavrov"},
      {"Jamal", "Jamil"},
      {"Idlib", "Irbil"},
      {"Kabul", "Zabul"},
      {"Taiz", "Tabriz"},
      {"Mosul", "Basra"},
      {"Hebei", "Hubei"},
      {"Guilin", "Jilin"},
      {"Wang Lin", "Wang Lian"},
      {"Khalid Ali", "Khalid Ali Omar"},
      {"San Pedro", "San Pablo"},
  };
  for (const auto& [a, b] : kOther) EXPECT_LT(name_likeness(a, b), kSameName) << a << " ~ " << b;
}

TEST(SpellNames, names_without_letters_match_nothing) {
  EXPECT_EQ(name_likeness("", ""), 0);
  EXPECT_EQ(name_likeness("--", "--"), 0);
}

TEST(SpellNames, spellings_meet_under_a_key) {
  auto meet = [](const char* a, const char* b) {
    const auto x = skeleton_keys(a), y = skeleton_keys(b);
    return std::any_of(x.begin(), x.end(),
                       [&](const std::string& k) { return std::find(y.begin(), y.end(), k) != y.end(); });
  };
  EXPECT_TRUE(meet("gamal", "jamal"));
  EXPECT_TRUE(meet("khaled", "haled"));
  EXPECT_TRUE(meet("qaddafi", "gadhafi"));
  EXPECT_FALSE(meet("mosul", "basra"));
}

TEST(SpellNames, a_long_name_ends_in_bounded_time) {
  const std::string endless(200000, 'a');
  EXPECT_LT(name_likeness(endless, endless + "b"), 1.0);
}

}  // namespace
}  // namespace rashomon
