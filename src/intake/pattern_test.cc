// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace rashomon {
namespace {

void no_classes(std::string_view, std::string_view, size_t, std::vector<size_t>&) {}

TEST(Pattern, tells_cheaply_where_it_cannot_match) {
  struct Case {
    const char* pattern;
    const char* line;  // in plain letters
    bool stands, ends, in;
  };
  const Case cases[] = {
      {"(share|print) this page(.|)", "share this page.", true, true, true},
      {"(share|print) this page(.|)", "print this page", true, true, true},
      {"(share|print) this page(.|)", "the port of share this page!", false, false, true},
      {"{words}(copyright|all rights) reserved", "the army held the town.", true, false, false},
      {"{words}(copyright|all rights){rest}", "radio x, all rights kept.", true, true, true},
      {"{words}(copyright|all rights){rest}", "radio x kept its copy.", true, true, false},
      {"{words}(copyright|){rest}", "radio x kept its copy.", true, true, true},
  };
  for (const Case& c : cases) {
    const auto pattern = Pattern::parse(c.pattern);
    ASSERT_TRUE(pattern) << c.pattern;
    const std::string line = c.line;
    EXPECT_EQ(pattern->may_stand_at(line, 0), c.stands) << c.pattern << " / " << line;
    EXPECT_EQ(pattern->may_end_with(static_cast<unsigned char>(line.back())), c.ends) << c.pattern << " / " << line;
    EXPECT_EQ(pattern->may_stand_in(line), c.in) << c.pattern << " / " << line;
  }
}

TEST(Pattern, finds_all_ends) {
  const auto pattern = Pattern::parse("read more( here|)(.|)");
  ASSERT_TRUE(pattern);
  EXPECT_EQ(pattern->match("Read more here.", 0, no_classes), (std::vector<size_t>{9, 14, 15}));
  EXPECT_TRUE(pattern->match("Read on", 0, no_classes).empty());
}

}  // namespace
}  // namespace rashomon
