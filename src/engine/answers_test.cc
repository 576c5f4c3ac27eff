// SPDX-License-Identifier: Apache-2.0
// Who answers whom, and who says what, out of plain sentences with the models that are built in.
#include <gtest/gtest.h>

#include <algorithm>

#include "rashomon/engine.h"

namespace rashomon {
namespace {

StagedReading read(const std::string& text) {
  static const Result<Engine> kEngine = Engine::open({});
  if (!kEngine) throw std::runtime_error(kEngine.error().message);
  RawReport raw;
  raw.file = "sentence.txt";
  raw.bytes = "AMMAN, 3 May 2019 - " + text + "\n";
  Result<StagedReading> staged = kEngine->read(raw);
  if (!staged) throw std::runtime_error(staged.error().message);
  return *staged;
}

/// What is contested in the report's answers, each in text order: "happened", "actor", ...; "number" for counts.
std::string answers_of(const std::string& text) {
  std::string out;
  const StagedReading staged = read(text);
  for (const Claim& claim : staged.reading.claims.claims) {
    if (claim.answer.about == Contested::nothing) continue;
    out += (out.empty() ? "" : " ") + std::string(contested_name(claim.answer.about));
  }
  return out;
}

TEST(Answers, what_another_contests) {
  const struct {
    const char* text;
    const char* want;
  } kCases[] = {
      {"Rebels captured Kaga-Bandoro, their spokesman Ali Darassa said. \"There is not a rebel in the town,\" the "
       "governor, "
       "Jean Zinga, said.",
       "happened"},
      {"The army captured Hajjah, the defence ministry said. The Houthis called this a fairy tale, and said the town "
       "was "
       "still in their hands.",
       "happened"},
      {"Government troops shelled the market in Idlib, residents said. It was the rebels who shelled it, the army "
       "said.",
       "actor"},
      {"A drone of the army killed 12 farmers in Amhara, residents said. They were militants, the army said.",
       "target"},
      {"The army bombed the village of Debaltseve, residents said. The village has no water, a nurse said.", ""},
      {"Rebels seized Palma, witnesses said. The president said he had no information.", ""},
      {"Rebels seized Palma, witnesses said. The government appealed for blankets.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(answers_of(c.text), c.want) << c.text;
}

TEST(Answers, counts_are_claims_where_another_counts_otherwise) {
  EXPECT_EQ(answers_of("The shelling of Aden killed 12 people, the police said. A doctor put the toll at 57."),
            "number");
  EXPECT_EQ(answers_of("The shelling of Aden killed 12 people, the police said. The police put the wounded at 57."),
            "");
}

/// The name of who says the first claim of the type.
std::string speaker_of(const std::string& text, EventType type) {
  const StagedReading staged = read(text);
  for (const Claim& claim : staged.reading.claims.claims) {
    if (claim.type != type) continue;
    return claim.voice.speaker == kNone
               ? std::string("?") + std::string(claim.voice.span.of(staged.reading.document.text))
               : staged.reading.mentions.entities[claim.voice.speaker].name;
  }
  return "no claim";
}

TEST(Answers, colons_media_and_verbs_of_counting_name_the_speaker) {
  EXPECT_EQ(speaker_of("Colonel Amar Singh on Thursday: \"Our men captured Kargil this morning.\"", EventType::capture),
            "Amar Singh");
  EXPECT_EQ(speaker_of("State television said the rebels captured Moundou.", EventType::capture), "State television");
  EXPECT_EQ(speaker_of("The rebels captured Moundou, a priest fumed.", EventType::capture), "priest");
}

}  // namespace
}  // namespace rashomon
