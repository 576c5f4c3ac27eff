// SPDX-License-Identifier: Apache-2.0
#include "name_first_person.h"

#include <gtest/gtest.h>

#include "rashomon/mention.h"
#include "source_models.h"
#include "tagged_text.h"

namespace rashomon {
namespace {

/// The entity that the first "we" or "We" of the text stands for; "-" if none.
std::string we_of(const std::string& text) {
  static const MentionFinder kFinder =
      std::move(MentionFinder::open(source_models(RASHOMON_SOURCE_DIR).value()).value());
  const PlainText plain = tagged_text(text);
  const Mentions mentions = kFinder.run(plain.document, plain.analysis);
  for (const Mention& m : mentions.mentions) {
    const std::string_view words = m.span.of(text);
    if (words == "we" || words == "We") return mentions.entities[m.entity].name;
  }
  return "-";
}

TEST(FirstPerson, WeAreThoseForWhomTheSpeakerSpeaks) {
  EXPECT_EQ(
      we_of("Colonel Deng Atem, a spokesman for the Upper Nile Front, spoke on Friday.\n\"We took Kodok at dawn,\" "
            "Atem said.\n"),
      "Upper Nile Front");
  EXPECT_EQ(we_of("\"We took Kodok at dawn,\" the Upper Nile Front said.\n"), "Upper Nile Front");
}

TEST(FirstPerson, OurMenAreOfTheSpeakersSide) {
  static const MentionFinder kFinder =
      std::move(MentionFinder::open(source_models(RASHOMON_SOURCE_DIR).value()).value());
  const std::string text =
      "Colonel Deng Atem, a spokesman for the Upper Nile Front, spoke on Friday.\n\"Our troops entered Kodok at "
      "dawn,\" Atem "
      "said.\n";
  const PlainText plain = tagged_text(text);
  const Mentions mentions = kFinder.run(plain.document, plain.analysis);
  std::string ours;
  for (const Mention& m : mentions.mentions) {
    ASSERT_LT(m.entity, mentions.entities.size());
    if (m.span.of(text) == "Our troops") ours = mentions.entities[m.entity].name;
  }
  EXPECT_EQ(ours, "Upper Nile Front");
}

TEST(FirstPerson, OurControlIsTheSpeakersSides) {
  static const MentionFinder kFinder =
      std::move(MentionFinder::open(source_models(RASHOMON_SOURCE_DIR).value()).value());
  const auto held_by = [](const std::string& text) {
    const PlainText plain = tagged_text(text);
    const Mentions mentions = kFinder.run(plain.document, plain.analysis);
    for (const Mention& m : mentions.mentions) {
      if (m.span.of(text) == "our") return mentions.entities[m.entity].name;
    }
    return std::string("-");
  };
  EXPECT_EQ(held_by("\"Kodok is under our control,\" the Upper Nile Front said.\n"), "Upper Nile Front");
  EXPECT_EQ(held_by("\"Kodok is under our roof,\" the Upper Nile Front said.\n"), "-");
}

TEST(FirstPerson, NobodyIsGuessed) {
  EXPECT_EQ(we_of("\"We lost everything,\" said Mary Nyaruot, a trader.\n"), "-");
  EXPECT_EQ(we_of("The Upper Nile Front took Kodok. We could not reach the town.\n"), "-");
}

}  // namespace
}  // namespace rashomon
