// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "choose_heads.h"
#include "lstm_step.h"
#include "rashomon/base/model_file.h"
#include "wordbook.h"

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
  const auto book = Wordbook::open(*models);
  const auto network = Network::open(*models, book->tags.size());
  ASSERT_TRUE(network.has_value()) << network.error().message;
  const auto sentence = [&](const std::vector<std::string>& words) {
    Words out;
    for (const std::string& word : words) out.words.push_back(describe_word(word, book->lexicon));
    out.glued.assign(words.size(), 0);
    return out;
  };
  const Words clauses = sentence({"They", "fled", "after", "the", "army", "destroyed", "the", "village", "."});
  const SentenceReading reading = network->run({clauses}).front();
  EXPECT_EQ(reading.arcs[1].head, kNoWord);
  EXPECT_EQ(reading.arcs[5].head, 1);
  EXPECT_EQ(reading.arcs[5].relation, Deprel::advcl);
  EXPECT_EQ(reading.arcs[4].head, 5);
  EXPECT_EQ(reading.arcs[4].relation, Deprel::nsubj);
  EXPECT_EQ(reading.arcs[7].head, 5);
  EXPECT_EQ(reading.arcs[7].relation, Deprel::obj);
  // Which sentences are read beside it changes nothing.
  std::vector<Words> many(11, sentence({"Nine", "died", "."}));
  many[4] = clauses;
  many[7] = sentence({"Yes"});
  const std::vector<SentenceReading> readings = network->run(many);
  EXPECT_EQ(readings[4].tags, reading.tags);
  EXPECT_EQ(readings[4].name_scores, reading.name_scores);
  for (size_t i = 0; i < reading.arcs.size(); ++i) {
    EXPECT_EQ(readings[4].arcs[i].head, reading.arcs[i].head);
    EXPECT_EQ(readings[4].arcs[i].relation, reading.arcs[i].relation);
  }
  EXPECT_EQ(readings[7].arcs.size(), 1u);
}

TEST(LstmStep, gives_the_same_on_every_path) {
  std::string points;
  for (int i = 0; i <= 64; ++i) {
    const auto value = static_cast<int16_t>(i <= 16 ? i * 1000 : 16000 + (i - 16) * 6);
    points += {static_cast<char>(value & 255), static_cast<char>(value >> 8)};
  }
  Curve curve;
  ASSERT_TRUE(curve.read(points));
  EXPECT_FALSE(curve.read(points.substr(2)));
  std::mt19937_64 random(5);
  constexpr size_t kHidden = 96;
  std::vector<int16_t> cell(kHidden), other(kHidden), out(kHidden), expected(kHidden);
  for (int round = 0; round < 200; ++round) {
    std::vector<int32_t> sums(4 * kHidden);
    // From small numbers to the largest there are.
    for (int32_t& sum : sums) sum = static_cast<int32_t>(static_cast<uint32_t>(random())) >> (random() % 16);
    for (int32_t& sum : sums) sum = std::clamp(sum, -2000000000, 2000000000);
    lstm_step(curve, sums.data(), kHidden, cell.data(), out.data());
    lstm_step_portable(curve, sums.data(), kHidden, other.data(), expected.data());
    ASSERT_EQ(cell, other);
    ASSERT_EQ(out, expected);
  }
}

TEST(ChooseNames, never_goes_on_with_a_name_that_did_not_begin) {
  // Three of the classes are enough here; the others are never likely.
  const auto best = [](const std::vector<std::array<int32_t, 3>>& few) {
    NameScores scores;
    for (const auto& f : few) scores.push_back({f[0], f[1], f[2], -99, -99, -99, -99});
    return best_names(scores);
  };
  using Classes = std::vector<uint8_t>;
  EXPECT_EQ(best({}), Classes{});
  EXPECT_EQ(best({{0, 5, 0}, {0, 0, 5}, {5, 0, 0}}), (Classes{1, 2, 0}));
  EXPECT_EQ(best({{4, 3, 9}}), Classes{0});                                // inside cannot come first
  EXPECT_EQ(best({{4, 3, 0}, {0, 0, 9}}), (Classes{1, 2}));                // what follows makes a beginning likelier
  EXPECT_EQ(best({{0, 9, 0}, {9, 0, 0}, {3, 0, 5}}), (Classes{1, 0, 0}));  // a gap is dearer than a missed end
}

}  // namespace
}  // namespace rashomon
