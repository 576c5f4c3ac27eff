// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "choose_heads.h"
#include "rashomon/base/model_file.h"
#include "tag_words.h"

namespace rashomon {
namespace {

TEST(Multiply, gives_the_same_on_every_path) {
  std::mt19937_64 random(7);
  for (const size_t rows : {16u, 48u, 96u, 384u, 448u}) {
    const size_t columns = 96;
    const size_t words = 7;
    std::vector<int16_t> weights(rows * columns);
    std::vector<int16_t> in(words * columns);
    std::vector<int32_t> start(rows);
    for (int16_t& w : weights) w = static_cast<int16_t>(random() % 4001) - 2000;
    for (int16_t& x : in) x = static_cast<int16_t>(random() % 8001) - 4000;
    for (int32_t& s : start) s = static_cast<int32_t>(random() % 1000000);
    const Matrix matrix{weights.data(), start.data(), rows, columns};
    std::vector<int32_t> expected(words * rows);
    multiply_by(Path::portable, matrix, in.data(), columns, start.data(), 0, expected.data(), rows, words);
    // By the definition, once.
    int64_t sum = start[rows - 1];
    for (size_t c = 0; c < columns; ++c)
      sum += int64_t{weights[c / 2 * rows * 2 + (rows - 1) * 2 + c % 2]} * in[6 * columns + c];
    EXPECT_EQ(expected[6 * rows + rows - 1], sum);
    for (const Path path : {Path::avx2, Path::avx512}) {
      std::vector<int32_t> out(words * rows);
      multiply_by(path, matrix, in.data(), columns, start.data(), 0, out.data(), rows, words);
      EXPECT_EQ(out, expected) << rows << " rows";
    }
  }
}

bool is_tree(const std::vector<uint16_t>& heads) {
  size_t roots = 0;
  for (size_t w = 0; w < heads.size(); ++w) {
    roots += heads[w] == 0;
    size_t steps = 0;
    for (size_t at = w + 1; at != 0; at = heads[at - 1]) {
      if (++steps > heads.size()) return false;
    }
  }
  return roots == 1;
}

/// The best total of a tree with any number of words under the root, by trying all choices of heads.
int64_t best_total(const std::vector<int32_t>& scores, size_t words) {
  int64_t best = INT64_MIN;
  std::vector<uint16_t> heads(words, 0);
  for (;;) {
    int64_t total = 0;
    bool self = false;
    for (size_t w = 0; w < words; ++w) {
      self = self || heads[w] == w + 1;
      total += scores[w * (words + 1) + heads[w]];
    }
    if (!self && total > best && is_tree(heads)) best = total;
    size_t at = 0;
    while (at < words && ++heads[at] > words) heads[at++] = 0;
    if (at == words) return best;
  }
}

TEST(ChooseHeads, gives_the_best_tree_of_few_words) {
  std::mt19937_64 random(11);
  for (int round = 0; round < 400; ++round) {
    const size_t words = 1 + random() % 5;
    std::vector<int32_t> scores(words * (words + 1));
    for (int32_t& score : scores) score = static_cast<int32_t>(random() % 1000);
    // One word is far the likeliest root, as in a sentence.
    const size_t root = random() % words;
    for (size_t w = 0; w < words; ++w) scores[w * (words + 1)] -= w == root ? 0 : 10000;
    const std::vector<uint16_t> heads = choose_heads(scores, words);
    ASSERT_TRUE(is_tree(heads));
    int64_t total = 0;
    for (size_t w = 0; w < words; ++w) total += scores[w * (words + 1) + heads[w]];
    EXPECT_EQ(total, best_total(scores, words));
  }
}

TEST(ChooseHeads, gives_one_root_for_any_scores) {
  std::mt19937_64 random(12);
  for (int round = 0; round < 60; ++round) {
    const size_t words = 1 + random() % 60;
    std::vector<int32_t> scores(words * (words + 1));
    for (int32_t& score : scores) score = static_cast<int32_t>(random() % 3);
    EXPECT_TRUE(is_tree(choose_heads(scores, words)));
  }
}

/// The files of en/language/ with one replaced.
Result<Network> open_with(const std::string& bytes, size_t tags) {
  auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  std::vector<Models::File> files = models->list("en/language/");
  for (Models::File& file : files) {
    if (file.name == "en/language/network.bin") file.bytes = bytes;
  }
  return Network::open(Models::of_static(files), tags);
}

TEST(Network, refuses_a_file_that_is_not_its_own) {
  auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  const std::string good(models->get("en/language/network.bin").value());
  EXPECT_EQ(open_with("", 35).error().code, ErrorCode::corrupt);
  EXPECT_EQ(open_with("no model", 35).error().code, ErrorCode::corrupt);
  EXPECT_EQ(open_with(good.substr(0, good.size() / 2), 35).error().code, ErrorCode::corrupt);
  std::string other = good;
  other[8] = 99;
  EXPECT_EQ(open_with(other, 35).error().code, ErrorCode::unsupported);
  // The tags of another tagger.
  EXPECT_EQ(open_with(good, 3).error().code, ErrorCode::corrupt);
  // A right checksum over sections that do not fit together.
  EXPECT_EQ(open_with(write_model_file("network", {{"shape", "1234"}}), 35).error().code, ErrorCode::corrupt);
}

TEST(Network, reads_clauses_in_clauses) {
  auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  const auto tagger = Tagger::open(*models);
  const auto network = Network::open(*models, tagger->tag_set().size());
  ASSERT_TRUE(network.has_value()) << network.error().message;
  std::vector<Word> words;
  for (const char* word : {"They", "fled", "after", "the", "army", "destroyed", "the", "village", "."})
    words.push_back(describe_word(word, tagger->lexicon()));
  const Reading reading = network->run(words, tagger->run(words), std::vector<uint8_t>(words.size(), 0));
  EXPECT_EQ(reading.arcs[1].head, kNoWord);
  EXPECT_EQ(reading.arcs[5].head, 1);
  EXPECT_EQ(reading.arcs[5].relation, Deprel::advcl);
  EXPECT_EQ(reading.arcs[4].head, 5);
  EXPECT_EQ(reading.arcs[4].relation, Deprel::nsubj);
  EXPECT_EQ(reading.arcs[7].head, 5);
  EXPECT_EQ(reading.arcs[7].relation, Deprel::obj);
}

TEST(Network, is_chosen_by_one_word) {
  const auto choice = [](std::string_view text) {
    return wants_network(Models::of_static({{"en/language/parser.txt", text}}));
  };
  EXPECT_TRUE(choice("# which\nnetwork\n").value());
  EXPECT_FALSE(choice("linear").value());
  EXPECT_EQ(choice("other").error().code, ErrorCode::malformed);
}

}  // namespace
}  // namespace rashomon
