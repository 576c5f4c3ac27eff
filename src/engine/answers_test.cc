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
      {"Rebels seized Palma, witnesses said. No soldier would enter the town before the rains, the general said.", ""},
      {"Troops attacked Bambari, witnesses said. The rebel chief, Ali Darassa, declared himself head of state.", ""},
      {"Troops killed nine men in Bambari, witnesses said. Farce followed, the town crier crowned himself.", ""},
      {"Rebels seized Palma, witnesses said. The government appealed for blankets.", ""},
      {"Troops seized Harardhere on Monday, the ministry said. \"The army took control of Harardhere without a loss,\" "
       "the "
       "minister, Abdi Nur, told reporters.",
       ""},
      {"The United States said that it had carried out an air strike near Galcad, killing 30 militants. No civilians "
       "were injured, the Africa Command said.",
       ""},
      {"Rebels have entered Walikale, their leader said. Gunfire was heard in a part of the town that was not under "
       "their control, residents said.",
       ""},
      {"Sudan's army says it has recaptured the palace in Khartoum. \"Today the flag is raised, the palace is back,\" "
       "said "
       "information minister Khaled al-Aiser.",
       ""},
      {"Jihadists stormed a base in Djibo, local sources said. Hundreds of fighters on motorbikes attacked the base on "
       "Sunday, an official said.",
       ""},
      {"American troops withdrew from Kunduz last year. Taliban fighters raised their flag in the main square, "
       "residents "
       "said.",
       ""},
      {"Rebels freed 600 inmates from the jail. \"They were everywhere,\" said Abdullah, who asked that his surname "
       "not "
       "be used.",
       ""},
      {"A military source said two French soldiers were lightly wounded. Medecins Sans Frontieres said its teams had "
       "treated people at two hospitals, most of them civilians hit by stray bullets.",
       ""},
      {"The bridge at Shire was blown up by the front, the army said. The United Nations did not name the "
       "perpetrators.",
       ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(answers_of(c.text), c.want) << c.text;
}

TEST(Answers, denials_name_the_act_that_they_deny) {
  const struct {
    const char* text;
    const char* want;
  } kCases[] = {
      {"Eritrea's claim to have captured Badme was brushed aside by Ethiopia on Friday.", "happened"},
      {"The Taliban shot nine villagers in Kunduz, survivors said. Their spokesman denied any part in it.", "actor"},
      {"Two shells killed 12 people in Tuzla, the police said. The Serb army denied responsibility.", "actor"},
      {"The rebels captured the town of Bria, residents said. The army played down the loss of the town.", "cause"},
      {"The bomb that killed nine people in Tuzla came from Serb lines, the government charged. The Serb leader, Momir "
       "Talic, says the Muslims fired it themselves.",
       "actor"},
      {"The police killed 18 unarmed villagers in Adwa, an envoy said. The government maintains that the dead were "
       "guerrillas who fell in a fight.",
       "target"},
      {"Juba accuses Sudan of arming militias, a charge Khartoum denies.", "happened"},
      {"Congo says Rwanda has sent troops to Goma, an accusation that Kigali rejects.", "happened"},
      {"Congo says Rwanda has sent troops to Goma. Kigali rejected the offer of talks.", ""},
      {"Ukraine surrounded Lyman, its army said. Dmitry Peskov, a spokesman in Moscow, rejected talk of negotiations.",
       ""},
      {"Armenian fighters captured Kelbajar, Azerbaijan said. Armenia denied its troops had taken part.", "happened"},
      {"Bandits burned a bridge in Adwa, the army said. The foreign minister rejected the allegation that the "
       "government was using hunger as a weapon.",
       ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(answers_of(c.text), c.want) << c.text;
}

TEST(Answers, ground_that_is_named_is_meant_however_far_back) {
  const std::string far =
      "The army took Kismayo from the militia on Monday, the defence ministry said. Aid workers reached "
      "the harbour by boat. Prices in the markets doubled within a day. Schools are closed until further notice. ";
  EXPECT_EQ(answers_of(far + "\"They do not hold Kismayo,\" Ali Dheere, a rebel officer, said."), "happened");
  EXPECT_EQ(answers_of(far + "\"Kismayo is in our hands,\" Omar Jama, a government spokesman, said."), "");
}

TEST(Answers, counts_are_claims_where_another_counts_otherwise) {
  EXPECT_EQ(answers_of("The shelling of Aden killed 12 people, the police said. A doctor put the toll at 57."),
            "number");
  EXPECT_EQ(answers_of("The shelling of Aden killed 12 people, the police said. The police put the wounded at 57."),
            "");
  EXPECT_EQ(answers_of("Officials spoke of 300 dead in Bouake. The army put them at \"dozens, most of them armed\"."),
            "number number");
  EXPECT_EQ(answers_of("The army crushed the rebels at Zouar: 160 of them killed, it said. The Front for Change "
                       "concedes 40 dead among its ranks."),
            "")
      << "each count has a claim of its own, and the ledger sets them side by side";
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

TEST(Answers, statements_offices_and_counts_name_the_speaker) {
  EXPECT_EQ(speaker_of("The Kachin Front said in a statement that talks had failed. Forty soldiers surrendered, the "
                       "statement said.",
                       EventType::surrender),
            "Kachin Front");
  EXPECT_EQ(
      speaker_of("A statement by the Kachin Front rejected the truce. Its men took Lashio on Sunday, according to "
                 "the statement.",
                 EventType::capture),
      "Kachin Front");
  EXPECT_EQ(
      speaker_of("President Idriss Deby has dismissed the governor of Moundou, his office said.", EventType::oust),
      "Idriss Deby");
  EXPECT_EQ(speaker_of("At least 30 civilians were killed in Kasai, on the count of Acled.", EventType::kill), "Acled");
  EXPECT_EQ(speaker_of("The army declared the town of Bambari safe on 5 April.", EventType::capture), "army");
}

TEST(Answers, colons_media_and_verbs_of_counting_name_the_speaker) {
  EXPECT_EQ(speaker_of("Colonel Amar Singh on Thursday: \"Our men captured Kargil this morning.\"", EventType::capture),
            "Amar Singh");
  EXPECT_EQ(speaker_of("State television said the rebels captured Moundou.", EventType::capture), "State television");
  EXPECT_EQ(speaker_of("The rebels captured Moundou, a priest fumed.", EventType::capture), "priest");
  EXPECT_EQ(
      speaker_of("Armenia's defence ministry said Azerbaijani forces opened fire at Armenian servicemen near Tegh. "
                 "The servicemen ran. Six others were wounded, it said.",
                 EventType::attack),
      "Armenia's defence ministry");
}

}  // namespace
}  // namespace rashomon
