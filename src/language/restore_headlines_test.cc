// SPDX-License-Identifier: Apache-2.0
#include "restore_headlines.h"

#include <gtest/gtest.h>

#include <string>

#include "rashomon/language.h"

namespace rashomon {
namespace {

/// The words of the headline in their likely case.
std::string restored(const std::string& headline, const std::string& body) {
  const std::string text = headline + "\n\n" + body;
  Document document;
  document.text = text;
  document.blocks = {
      {BlockKind::title, {0, static_cast<uint32_t>(headline.size())}},
      {BlockKind::paragraph, {static_cast<uint32_t>(headline.size()) + 2, static_cast<uint32_t>(text.size())}}};
  const auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  const auto language = Language::open(models.value());
  if (!language) return language.error().message;
  const Analysis analysis = language->run(document);
  std::string out;
  for (const Token& token : analysis.tokens) {
    if (token.span.begin >= headline.size()) break;
    out += (out.empty() || !token.space_before ? "" : " ") + token.norm;
  }
  return out;
}

TEST(RestoreHeadlines, CommonWordsAreSmall) {
  EXPECT_EQ(restored("Six Killed as Gunmen Rake Derry Village Bar", "Men died."),
            "Six killed as gunmen rake Derry village bar");
  EXPECT_EQ(restored("REBELS SEIZE RADIO STATION IN CHAD", "Men died."), "Rebels seize radio station in Chad");
}

TEST(RestoreHeadlines, TheReportSaysWhatIsAName) {
  EXPECT_EQ(restored("Gunmen Attack Shining Path Camp", "The army said that Shining Path men fled from Path."),
            "Gunmen attack Shining Path camp");
}

TEST(RestoreHeadlines, OtherHeadlinesStayAsTheyAre) {
  EXPECT_EQ(restored("Rebels seize the studio of Radio Kivu", "Men died."), "Rebels seize the studio of Radio Kivu");
  EXPECT_EQ(restored("Tamil Tigers", "Men died."), "Tamil Tigers");
}

}  // namespace
}  // namespace rashomon
