// SPDX-License-Identifier: Apache-2.0
// What a scanner misread, what a writer put in other words, and what was cut.
#include "compare_words.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace rashomon {
namespace {

const char* const kFirst =
    "Fishermen found the patrol boat drifting without lights near the mouth of the river on Sunday morning. Its engine "
    "had burned, and the radio was missing. The harbour commander said that seven sailors who belonged to the crew "
    "were still being sought along both banks.";
const char* const kSecond =
    "Villagers searched the mangroves with lanterns until the tide turned. A military spokesman declined to comment on "
    "reports that the vessel had come under attack from speedboats.";
const char* const kThird =
    "Last year two customs launches vanished on the same stretch of water, and their wrecks were never found. The "
    "ministry has since asked for aircraft that it cannot pay for.";

using Paragraphs = std::vector<std::string>;
const Paragraphs kReport = {kFirst, kSecond, kThird};

WordComparison compare(const Paragraphs& a, const Paragraphs& b) {
  const auto join = [](const Paragraphs& paragraphs, std::vector<Span>& body) {
    std::string text;
    for (const std::string& p : paragraphs) {
      body.push_back({static_cast<uint32_t>(text.size()), static_cast<uint32_t>(text.size() + p.size())});
      text += p + "\n\n";
    }
    return text;
  };
  std::vector<Span> body_a, body_b;
  const std::string text_a = join(a, body_a), text_b = join(b, body_b);
  return compare_words(text_a, body_a, text_b, body_b);
}

WordComparison changed(const std::vector<std::pair<std::string, std::string>>& changes) {
  Paragraphs report = kReport;
  for (const auto& [from, to] : changes) {
    for (std::string& p : report) {
      const size_t at = p.find(from);
      if (at != std::string::npos) {
        p.replace(at, from.size(), to);
        break;
      }
    }
  }
  return compare(report, kReport);
}

TEST(CompareWords, the_same_words_are_kept) {
  const WordComparison same = compare(kReport, kReport);
  EXPECT_EQ(same.kept, same.words_a);
  EXPECT_EQ(same.reworded + same.misread + same.lacked_a + same.lacked_b, 0u);
}

TEST(CompareWords, other_letters_are_misread) {
  const WordComparison c = changed({{"found", "fouud"},
                                    {"patrol boat", "patro1boat"},
                                    {"drifting", "drif-\nting"},
                                    {"mouth of", "rnouth 0f"},
                                    {"lanterns", "1anterns"},
                                    {"military", "rnilitary"}});
  EXPECT_EQ(c.reworded, 0u);
  EXPECT_GE(c.misread, 8u);
}

TEST(CompareWords, other_words_and_other_endings_are_reworded) {
  const WordComparison c = changed({{"found", "met"},
                                    {"lights", "light"},
                                    {"morning", "night"},
                                    {"burned", "burns"},
                                    {"still being sought", "missing"},
                                    {"vessel", "boat"}});
  EXPECT_EQ(c.misread, 0u);
  EXPECT_EQ(c.reworded, 8u);
}

TEST(CompareWords, a_paragraph_is_cut_whole) {
  const WordComparison c = compare({kFirst, kThird}, kReport);
  EXPECT_EQ(c.kept, c.words_a);
  EXPECT_EQ(c.reworded, 0u);
  EXPECT_EQ(c.lacked_a, 0u);
  EXPECT_EQ(c.lacked_b, c.words_b - c.words_a);
}

TEST(CompareWords, a_short_sentence_is_cut_not_reworded) {
  const std::string ending = " No one answered.";
  const WordComparison c = compare(kReport, {kFirst, kSecond + ending, kThird});
  EXPECT_EQ(c.reworded, 0u);
  EXPECT_EQ(c.lacked_b, 3u);
}

TEST(CompareWords, lines_of_a_page_and_datelines_tell_nothing) {
  const WordComparison c = compare(
      {"Listen to this story", std::string("SANGA, Sunday (Lagoon Wire) - ") + kFirst,
       "Read more: the harbour that nobody guards", kSecond, kThird, "Sign up to our letter for the news of the day."},
      kReport);
  EXPECT_EQ(c.kept, c.words_b);
  EXPECT_EQ(c.reworded + c.misread + c.lacked_a + c.lacked_b, 0u);
}

TEST(CompareWords, small_words_in_common_are_none_of_the_same_text) {
  const WordComparison c = compare({kFirst}, {kThird});
  EXPECT_EQ(c.reworded + c.misread, 0u);
  EXPECT_EQ(c.kept, 0u);
}

TEST(CompareWords, nothing_is_like_nothing) {
  EXPECT_EQ(compare({}, {}).kept, 0u);
  EXPECT_EQ(compare({}, kReport).words_a, 0u);
  EXPECT_EQ(compare({""}, {"Two words."}).kept, 0u);
}

}  // namespace
}  // namespace rashomon
