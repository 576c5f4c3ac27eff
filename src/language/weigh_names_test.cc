// SPDX-License-Identifier: Apache-2.0
#include "weigh_names.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "rashomon/base/model_file.h"

namespace rashomon {
namespace {

constexpr int32_t kPoint = 1 << 20;

const Models& models() {
  static const Models kModels = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models").value();
  return kModels;
}
const NameKnowledge& knowledge() {
  static const NameKnowledge kKnowledge = NameKnowledge::open(models()).value();
  return kKnowledge;
}
const Wordbook& book() {
  static const Wordbook kBook = Wordbook::open(models()).value();
  return kBook;
}

Words sentence(const std::vector<std::string>& words) {
  Words out;
  for (const std::string& word : words) out.words.push_back(describe_word(word, book().lexicon));
  out.glued.assign(words.size(), 0);
  return out;
}

SentenceReading read(const Words& words) {
  static const Network kNetwork = Network::open(models(), book().tags.size()).value();
  return kNetwork.run({words}).front();
}

uint64_t lists_of(const std::vector<std::string>& phrase) {
  uint64_t hash = kPhraseStart;
  for (const Word& word : sentence(phrase).words) hash = add_to_phrase(hash, word.any_lower);
  return knowledge().lists(knowledge().find(hash).set);
}

using Sections = std::vector<std::pair<std::string, std::string>>;

Sections sections_of_file() {
  const std::string_view bytes = models().get(NameKnowledge::kFile).value();
  const auto file = ModelFile::open(bytes, "names", NameKnowledge::kFile);
  Sections out;
  for (const char* name : {"phrases", "sets", "words", "clusters", "weights", "scale"})
    out.emplace_back(name, std::string(file->section(name).value()));
  return out;
}

Result<NameKnowledge> open_with(const std::string& bytes) {
  std::vector<Models::File> files = models().list("en/language/");
  for (Models::File& file : files) {
    if (file.name == NameKnowledge::kFile) file.bytes = bytes;
  }
  return NameKnowledge::open(Models::of_static(files));
}

TEST(NameKnowledge, knows_names_of_one_word_and_of_several) {
  EXPECT_NE(lists_of({"Sudan"}), 0u);
  EXPECT_NE(lists_of({"New", "York"}), 0u);
  EXPECT_EQ(lists_of({"York", "New"}), 0u);
  EXPECT_EQ(lists_of({"sudan"}), lists_of({"SUDAN"}));
  // Towns are told from given names, and what is both stands in both.
  EXPECT_NE(lists_of({"Khartoum"}), lists_of({"Jennifer"}));
  EXPECT_NE(lists_of({"Florence"}) & lists_of({"Jennifer"}), 0u);
  // Words that stand in like places lie in one larger cluster.
  const auto cluster = [](const char* word) { return knowledge().cluster(sentence({word}).words[0].any_lower); };
  EXPECT_NE(cluster("monday"), 0);
  EXPECT_EQ(knowledge().large_cluster(cluster("monday")), knowledge().large_cluster(cluster("tuesday")));
  EXPECT_NE(knowledge().large_cluster(cluster("monday")), knowledge().large_cluster(cluster("jennifer")));
}

TEST(NameKnowledge, refuses_a_file_that_is_not_its_own) {
  const std::string good(models().get(NameKnowledge::kFile).value());
  ASSERT_TRUE(open_with(good).has_value());
  EXPECT_EQ(open_with("").error().code, ErrorCode::corrupt);
  EXPECT_EQ(open_with(good.substr(0, good.size() / 2)).error().code, ErrorCode::corrupt);
  std::string other = good;
  other[other.size() / 2] ^= 1;
  EXPECT_EQ(open_with(other).error().code, ErrorCode::corrupt);
  EXPECT_NE(open_with(other).error().message.find("names.bin"), std::string::npos);
  other = good;
  other[8] = 99;
  EXPECT_EQ(open_with(other).error().code, ErrorCode::unsupported);
}

TEST(NameKnowledge, refuses_sections_that_do_not_fit_together) {
  const Sections good = sections_of_file();
  ASSERT_TRUE(open_with(write_model_file("names", good)).has_value());
  for (size_t i = 0; i < good.size(); ++i) {
    Sections other = good;
    other[i].second.pop_back();
    if (other[i].first == "clusters") other[i].second.resize(1);  // words name clusters that are not there
    EXPECT_EQ(open_with(write_model_file("names", other)).error().code, ErrorCode::corrupt) << other[i].first;
    other.erase(other.begin() + static_cast<ptrdiff_t>(i));
    EXPECT_EQ(open_with(write_model_file("names", other)).error().code, ErrorCode::corrupt);
  }
  Sections other = good;
  other[1].second.resize(8);  // phrases name sets that are not there
  EXPECT_EQ(open_with(write_model_file("names", other)).error().code, ErrorCode::corrupt);
  // A table without an empty slot ends all the same.
  other = good;
  other[0].second = std::string("\x01\x00\x00\x00", 4);
  const std::string crowded = write_model_file("names", other);  // what is opened points into it
  const auto full = open_with(crowded);
  ASSERT_TRUE(full.has_value());
  EXPECT_EQ(full->find(0x1234567890ABCDEFu).set, 0);
}

TEST(WeighNames, leaves_words_alone_that_are_surely_none) {
  const Words words = sentence({"They", "fled", "from", "khartoum", "."});
  SentenceReading reading = read(words);
  for (auto& scores : reading.name_scores) scores = {7 * kPoint, 0, 0, 0, 0, 0, 0};
  reading.name_scores[3] = {2 * kPoint, 0, 0, 0, 0, kPoint, 0};
  const NameFeatures features = name_features(words, reading, book().tags, knowledge());
  EXPECT_FALSE(features[0].empty());  // a capital
  EXPECT_TRUE(features[1].empty());   // as sure, without a capital
  EXPECT_TRUE(features[2].empty());
  EXPECT_FALSE(features[3].empty());  // the network is not sure
  EXPECT_EQ(best_names(weigh_names(words, reading, book().tags, knowledge()))[1], 0);
}

TEST(WeighNames, adds_what_features_weigh_to_what_the_network_says) {
  const Words words = sentence({"Kalo", "Vex", "fled", "."});
  const SentenceReading reading = read(words);
  Sections sections = sections_of_file();
  sections[4].second.assign(sections[4].second.size(), '\0');
  std::string scale;
  for (int16_t from = 0; from < 7; ++from) {
    for (int16_t to = 0; to < 7; ++to) put(scale, static_cast<int16_t>(from == to && from > 0 ? 1024 : 0));
  }
  sections[5].second = scale;
  const std::string plain = write_model_file("names", sections);
  const auto nothing = open_with(plain);
  ASSERT_TRUE(nothing.has_value());
  const NameScores before = weigh_names(words, reading, book().tags, *nothing);
  for (size_t c = 0; c < kNameClasses; ++c)
    EXPECT_EQ(before[0][c], reading.name_scores[0][c] - reading.name_scores[0][0]);
  // A feature that only the first word has, for organisations: three sixteenths.
  const NameFeatures features = name_features(words, reading, book().tags, *nothing);
  sections[4].second[features[0][1] * NameKnowledge::kRow + 3] = 3;
  const std::string weighted = write_model_file("names", sections);
  const NameScores after = weigh_names(words, reading, book().tags, *open_with(weighted));
  EXPECT_EQ(after[0][3], before[0][3] + 3 * kPoint / 16);
  EXPECT_EQ(after[0][1], before[0][1]);
  EXPECT_EQ(after[1], before[1]);
}

TEST(WeighNames, stays_in_bounds_for_any_scores) {
  const Words words = sentence({"Kalo", "Vex"});
  SentenceReading reading = read(words);
  reading.name_scores[0] = {INT32_MIN, INT32_MAX, INT32_MIN, INT32_MAX, 0, INT32_MAX, INT32_MIN};
  reading.name_scores[1] = {INT32_MAX, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN};
  find_names(words, book().tags, knowledge(), reading);
  EXPECT_EQ(reading.names.size(), 2u);
  EXPECT_EQ(reading.sure_names.size(), 2u);
  EXPECT_TRUE(reading.name_scores.empty());
}

TEST(FindNames, keeps_what_the_network_is_sure_of) {
  const Words words = sentence({"Kalo", "Vex", "fled", "."});
  SentenceReading reading = read(words);
  const std::array<int32_t, kNameClasses> none{30 * kPoint, 0, 0, 0, 0, 0, 0};
  reading.name_scores = {none, none, none, none};
  reading.name_scores[0] = {0, 0, 0, 20 * kPoint, 0, 0, 0};
  reading.name_scores[1] = {9 * kPoint, 0, 0, 0, 20 * kPoint, 0, 0};
  find_names(words, book().tags, knowledge(), reading);
  EXPECT_EQ(reading.names, (std::vector<uint8_t>{3, 4, 0, 0}));
  EXPECT_EQ(reading.sure_names, reading.names);
}

}  // namespace
}  // namespace rashomon
