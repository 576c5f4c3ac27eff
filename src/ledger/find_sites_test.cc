// SPDX-License-Identifier: Apache-2.0
// Which "airport" of several reports is one.
#include "find_sites.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

using Sites = std::vector<std::vector<uint32_t>>;

SiteMention site(uint32_t story, uint32_t group, std::string name, bool named = false, uint32_t within = kNone) {
  return {story, "AF", group, std::move(name), named, within};
}

TEST(FindSites, one_of_a_kind_in_a_story_is_one) {
  EXPECT_EQ(find_sites({site(1, 4, "airport"), site(1, 7, "airfield"), site(1, 9, "prison"), site(2, 11, "airport")}),
            (Sites{{4, 7}, {9}, {11}}));
}

TEST(FindSites, it_is_the_one_that_the_reports_name) {
  EXPECT_EQ(find_sites({site(1, 4, "airport"), site(1, 7, "kunduz airport", true)}), (Sites{{4, 7}}));
  EXPECT_EQ(find_sites({site(1, 4, "airport"), site(2, 7, "kunduz airport", true)}), (Sites{{4, 7}}))
      << "of another story of that country";
}

TEST(FindSites, of_two_that_are_named_nobody_knows_which) {
  EXPECT_EQ(find_sites({site(1, 4, "airport"), site(1, 7, "kunduz airport", true), site(1, 8, "herat airport", true)}),
            Sites{});
  EXPECT_EQ(find_sites({site(1, 4, "airport"), site(2, 7, "kunduz airport", true), site(3, 8, "herat airport", true)}),
            Sites{});
}

TEST(FindSites, what_stands_in_two_places_or_is_told_apart_is_not_one) {
  EXPECT_EQ(find_sites({site(1, 4, "prison", false, 20), site(1, 7, "prison", false, 21)}), Sites{});
  EXPECT_EQ(find_sites({site(1, 4, "airport"), site(1, 7, "military airport")}), Sites{});
}

TEST(FindSites, a_town_has_many_schools) {
  EXPECT_EQ(find_sites({site(1, 4, "school"), site(1, 7, "school")}), Sites{});
}

}  // namespace
}  // namespace rashomon
