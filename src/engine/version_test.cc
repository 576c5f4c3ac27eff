// SPDX-License-Identifier: Apache-2.0
// What the build says of the models that it puts into the program: their fingerprint, and that they are sound.
#include <gtest/gtest.h>

#include "rashomon/engine.h"
#include "rashomon/language.h"
#include "rashomon/mention.h"

namespace rashomon {
namespace {

TEST(Version, IsThatOfTheModelsInTheProgram) {
  EXPECT_EQ(version(), version_with(builtin_models()));
  EXPECT_NE(version(), version_with(builtin_models().with("en/rules/user:x.rules", "")));
}

TEST(BuiltinModels, AreSoundWhereTheirChecksumsAreAsked) {
  std::vector<Models::File> files = builtin_models().list("");
  ASSERT_FALSE(files.empty());
  for (Models::File& file : files) {
    EXPECT_TRUE(file.sound) << file.name;
    file.sound = false;
  }
  const Models asked = Models::of_static(std::move(files));
  const auto language = Language::open(asked);
  EXPECT_TRUE(language) << language.error().message;
  const auto mentions = MentionFinder::open(asked);
  EXPECT_TRUE(mentions) << mentions.error().message;
}

TEST(BuiltinModels, AFileThatTakesTheirPlaceIsAsked) {
  const std::string name = "en/language/network.bin";
  std::string bytes(*builtin_models().get(name));
  bytes.back() = static_cast<char>(bytes.back() ^ 1);
  const auto language = Language::open(builtin_models().with(name, bytes));
  ASSERT_FALSE(language);
  EXPECT_NE(language.error().message.find("its checksum does not match"), std::string::npos)
      << language.error().message;
}

}  // namespace
}  // namespace rashomon
