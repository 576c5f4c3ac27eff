// SPDX-License-Identifier: Apache-2.0
#include "read_phone_numbers.h"

#include <gtest/gtest.h>

#include "source_models.h"

namespace rashomon {
namespace {

using Strings = std::vector<std::string>;

Strings countries(const std::string& text) {
  static const DiallingCodes kCodes = [] {
    auto opened = DiallingCodes::open(source_models(RASHOMON_SOURCE_DIR).value());
    EXPECT_TRUE(opened) << opened.error().message;
    return opened.value();
  }();
  return kCodes.countries_in(text);
}

TEST(PhoneNumbers, TellTheirCountry) {
  EXPECT_EQ(countries("Ring +380 44 555 01 23, or +249-91-555-0123."), (Strings{"UA", "SD"}));
  EXPECT_EQ(countries("Call 519-555-0123, (613) 555-0123 or 313.555.0123."), (Strings{"CA", "CA", "US"}));
  EXPECT_EQ(countries("Abroad: +1 519 555 0123"), Strings{"CA"});
  EXPECT_EQ(countries("+77 01 555 0123 and +7 495 555-01-23"), (Strings{"KZ", "RU"}));
}

TEST(PhoneNumbers, AreNoOtherNumbers) {
  for (const char* text :
       {"1-800-555-0123", "from 120 to 450 4500 people", "2012-03-14", "+12 percent", "192.168.100.200",
        "519-555-01234", "+", "555-012", "a gain of +3.5", "+99999999999999999999999999"})
    EXPECT_EQ(countries(text), Strings{}) << text;
}

}  // namespace
}  // namespace rashomon
