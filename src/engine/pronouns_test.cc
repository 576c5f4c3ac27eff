// SPDX-License-Identifier: Apache-2.0
// Whom pronouns stand for, with the models that are shipped: sentences of our own about many wars.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "rashomon/engine.h"

namespace rashomon {
namespace {

/// Whom the pronoun marked "[it]" of the text stands for; "(nobody)" if for nobody that is told.
std::string refers(std::string text) {
  const size_t open = text.find('[');
  text.erase(open, 1);
  text.erase(text.find(']', open), 1);
  static const Result<Engine> kEngine = Engine::open({});
  if (!kEngine) return kEngine.error().message;
  RawReport raw;
  raw.file = "sentence.txt";
  raw.bytes = text + "\n";
  const Result<StagedReading> staged = kEngine->read(raw);
  if (!staged) return staged.error().message;
  const Mentions& found = staged->reading.mentions;
  for (const Mention& m : found.mentions) {
    if (m.form == MentionForm::pronoun && m.span.begin == open) return found.entities[m.entity].name;
  }
  return "(nobody)";
}

struct Example {
  const char* text;
  const char* whom;
};

class Pronouns : public ::testing::TestWithParam<Example> {};

TEST_P(Pronouns, StandFor) { EXPECT_EQ(refers(GetParam().text), GetParam().whom) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(
    Gender, Pronouns,
    ::testing::Values(
        Example{"President Carlos Ruiz met Maria Lopez in Cali. [She] told reporters that the talks had failed.",
                "Maria Lopez"},
        Example{"Maria Lopez met President Carlos Ruiz in Cali. [He] told reporters that the talks had failed.",
                "Carlos Ruiz"},
        Example{"The rebels released Amina Yusuf on Friday. General Idris Bello said [she] was in good health.",
                "Amina Yusuf"},
        Example{"The defence minister, Jonas Kela, denied that the army was short of fuel. [He] also denied that "
                "soldiers had "
                "looted shops.",
                "Jonas Kela"}));

INSTANTIATE_TEST_SUITE_P(
    Number, Pronouns,
    ::testing::Values(
        Example{"The army shelled the camp for two days. Residents said [they] had nowhere to go.", "Residents"},
        Example{"Gunmen abducted 20 students near Kaduna on Monday. [They] were freed a week later.", "students"},
        Example{"Norway said the rebels had broken the truce. [They] denied it.", "rebels"},
        Example{"A convoy of 50 trucks left Djibouti. [It] was attacked near the border.", "convoy"}));

INSTANTIATE_TEST_SUITE_P(
    Kind, Pronouns,
    ::testing::Values(
        Example{"The Kachin Front attacked Myitkyina. [It] said that 40 soldiers had died.", "Kachin Front"},
        Example{"Rebels captured Goma on Monday. Soldiers who had defended [it] fled to Sake.", "Goma"},
        Example{"The army left Bria on Sunday. [It] was seized by rebels at dawn.", "Bria"},
        Example{"Omar Diallo, a spokesman for the Azawad Front, said [they] had captured the base.", "Azawad Front"},
        Example{"The Zaghawa Front took Geneina. Colonel Idriss Bah read [its] statement.", "Zaghawa Front"},
        Example{"The parliament met on Tuesday. [It] was clear that the truce would not hold.", "(nobody)"}));

}  // namespace
}  // namespace rashomon
