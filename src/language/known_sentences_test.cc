// SPDX-License-Identifier: Apache-2.0
#include "known_sentences.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace rashomon {
namespace {

KnownSentences::Answer answer_of(size_t i) {
  auto reading = std::make_shared<SentenceReading>();
  reading->tags = {static_cast<uint8_t>(i % 251), static_cast<uint8_t>(i / 251)};
  return reading;
}

TEST(KnownSentences, gives_back_what_was_kept_of_the_same_words) {
  KnownSentences known;
  EXPECT_EQ(known.find("Rebels\nleft\nHodeidah"), nullptr);
  known.keep("Rebels\nleft\nHodeidah", answer_of(7));
  known.keep("Rebels\nleft\nAden", answer_of(8));
  ASSERT_NE(known.find("Rebels\nleft\nHodeidah"), nullptr);
  EXPECT_EQ(known.find("Rebels\nleft\nHodeidah")->tags, answer_of(7)->tags);
  EXPECT_EQ(known.find("Rebels\nleft\nAden")->tags, answer_of(8)->tags);
  EXPECT_EQ(known.find("Rebels\nleft\nTaiz"), nullptr);
}

TEST(KnownSentences, forgets_rather_than_grow_and_never_mistakes_one_for_another) {
  KnownSentences known;
  constexpr size_t kMany = 60000;
  for (size_t i = 0; i < kMany; ++i) known.keep("word\n" + std::to_string(i), answer_of(i));
  size_t found = 0;
  for (size_t i = 0; i < kMany; ++i) {
    const auto answer = known.find("word\n" + std::to_string(i));
    if (!answer) continue;
    ++found;
    EXPECT_EQ(answer->tags, answer_of(i)->tags);
  }
  EXPECT_GT(found, 10000u);
  EXPECT_LT(found, 40000u);
}

TEST(KnownSentences, does_not_keep_what_is_very_long) {
  KnownSentences known;
  known.keep(std::string(100000, 'x'), answer_of(1));
  EXPECT_EQ(known.find(std::string(100000, 'x')), nullptr);
}

}  // namespace
}  // namespace rashomon
