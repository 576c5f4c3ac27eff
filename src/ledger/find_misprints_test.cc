// SPDX-License-Identifier: Apache-2.0
// Letters that a scanner took for others, and words that a writer chose instead of others.
#include "find_misprints.h"

#include <gtest/gtest.h>

#include "build_reading.h"

namespace rashomon {
namespace {

constexpr char kText[] =
    "Fishermen found the patrol boat drifting without lights near the mouth of the river on Sunday morning. Its engine "
    "had burned, and the radio was missing. The harbour commander said that seven sailors who belonged to the crew "
    "were "
    "still being sought along both banks. Villagers searched the mangroves with lanterns until the tide turned. A "
    "military spokesman declined to comment on reports that the vessel had come under attack from speedboats.";

double misprints(const std::vector<std::pair<std::string, std::string>>& changes) {
  std::string changed = kText;
  for (const auto& [from, to] : changes) {
    const size_t at = changed.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    changed.replace(at, from.size(), to);
  }
  return find_misprints(ReadingBuilder(kText).done().document, ReadingBuilder(changed).done().document);
}

TEST(FindMisprints, other_letters_are_misprints) {
  EXPECT_GT(misprints({{"Fishermen", "Fishcrmen"},
                       {"patrol", "patro1"},
                       {"drifting", "dnfting"},
                       {"lights", "Iights"},
                       {"mouth", "rnouth"},
                       {"morning", "moming"},
                       {"engine", "eng1ne"},
                       {"burned", "bumed"},
                       {"missing", "rnissing"},
                       {"commander", "comrnander"},
                       {"sailors", "sai1ors"}}),
            0.9);
}

TEST(FindMisprints, other_words_are_not) {
  EXPECT_LT(misprints({{"Fishermen", "Trawlermen"},
                       {"patrol", "guard"},
                       {"drifting", "floating"},
                       {"lights", "lamps"},
                       {"mouth", "outlet"},
                       {"engine", "motor"},
                       {"burned", "melted"},
                       {"missing", "gone"},
                       {"commander", "master"},
                       {"sailors", "seamen"},
                       {"sought", "hunted"}}),
            0.2);
}

TEST(FindMisprints, other_endings_are_a_writers_doing) {
  EXPECT_LT(misprints({{"Fishermen", "Fisherman"},
                       {"lights", "light"},
                       {"burned", "burns"},
                       {"belonged", "belongs"},
                       {"sought", "seeks"},
                       {"searched", "search"},
                       {"lanterns", "lantern"},
                       {"turned", "turns"},
                       {"declined", "declines"},
                       {"reports", "report"}}),
            0.3);
}

TEST(FindMisprints, a_word_or_two_tell_nothing) { EXPECT_EQ(misprints({{"patrol", "patro1"}}), 0); }

}  // namespace
}  // namespace rashomon
