// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "test_models.h"

namespace rashomon {
namespace {

constexpr const char* kBody =
    "GOMA, Congo - Rebels shelled a market in the town on Monday and killed four traders, the mayor told local radio "
    "by telephone.\n";

TEST(FindOutlet, AShortLineAtTheHeadNamesIt) {
  const struct {
    const char* head;
    const char* outlet;
  } kCases[] = {
      {"Rebels shell market\nLake Courier\n\n", "Lake Courier"},
      {"Lake Courier\n\nRebels shell market\n\n", "Lake Courier"},
      {"Rebels shell market\nLake Courier, 3 March 2017\n\n", "Lake Courier"},
      {"Rebels shell market\nBy a staff reporter, Voice of the Lakes\n\n", "Voice of the Lakes"},
      {"Rebels shell market\n3 March 2017 | The Kivu Times\n\n", "The Kivu Times"},
      {"Rebels shell market\nThe Kivu Times | Africa\n3 March 2017\n\n", "The Kivu Times"},
      {"Lake Courier\n3 March 2017\n\nRebels shell market\n\n", "Lake Courier"},
      {"Rebels shell market\n\n", ""},
      {"Rebels shell market\nBy Jean Mukeba\n3 March 2017\n\n", ""},
      {"Press Freedom Under Fire In The Lakes\nWhy it matters to all of us now\n\n", ""},
  };
  for (const auto& c : kCases) {
    const Document document = read_report(std::string(c.head) + kBody);
    EXPECT_EQ(document.outlet, c.outlet) << c.head;
    if (*c.outlet != 0) {
      EXPECT_EQ(print_blocks(document).find("summary: "), std::string::npos) << print_blocks(document);
    }
  }
}

TEST(FindOutlet, ACopyrightLineNamesItToo) {
  EXPECT_EQ(
      read_report(std::string("Rebels shell market\n\n") + kBody + "\nCopyright 2017 Lake News. All rights reserved.\n")
          .outlet,
      "Lake News");
}

TEST(FindOutlet, TheOptionsYieldToTheText) {
  IntakeOptions options;
  options.outlet = "Given";
  EXPECT_EQ(
      read_report(std::string("Rebels shell market\nLake Courier\n\n") + kBody, InputFormat::text, options).outlet,
      "Lake Courier");
  EXPECT_EQ(read_report(std::string("Rebels shell market\n\n") + kBody, InputFormat::text, options).outlet, "Given");
}

}  // namespace
}  // namespace rashomon
