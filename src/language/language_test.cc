// SPDX-License-Identifier: Apache-2.0
#include "rashomon/language.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rashomon {
namespace {

const Language& language() {
  static const Language opened = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    auto result = Language::open(models.value());
    EXPECT_TRUE(result.has_value()) << result.error().message;
    return std::move(result.value());
  }();
  return opened;
}

Document document_of(const std::string& text, BlockKind kind = BlockKind::paragraph) {
  Document document;
  document.text = text;
  Block block;
  block.kind = kind;
  block.span = {0, static_cast<uint32_t>(text.size())};
  document.blocks = {block};
  return document;
}

/// What every analysis must hold; the empty string if it does.
std::string broken(const Document& document, const Analysis& analysis) {
  uint32_t at = 0;
  uint32_t next = 0;
  for (const Sentence& sentence : analysis.sentences) {
    if (sentence.first != next || sentence.last <= sentence.first) return "sentences do not cover the tokens";
    next = sentence.last;
    if (!document.blocks[sentence.block].span.contains(sentence.span)) return "a sentence leaves its block";
    uint32_t roots = 0;
    for (uint32_t t = sentence.first; t < sentence.last; ++t) {
      const Token& token = analysis.tokens[t];
      if (token.span.begin < at || token.span.empty()) return "tokens overlap";
      at = token.span.end;
      roots += token.head == kNone;
      if (token.head != kNone && (token.head < sentence.first || token.head >= sentence.last))
        return "a head lies outside";
      uint32_t steps = 0;
      for (uint32_t up = t; up != kNone && steps <= sentence.last - sentence.first; up = analysis.tokens[up].head)
        ++steps;
      if (steps > sentence.last - sentence.first) return "a cycle";
    }
    if (roots != 1) return "not one root";
    if (!sentence.parsed) return "not parsed";
  }
  if (next != analysis.tokens.size()) return "tokens without a sentence";
  return "";
}

TEST(Language, finds_who_did_what) {
  const Document document = document_of("The rebels captured the town of Bor on Tuesday.");
  const Analysis analysis = language().run(document);
  ASSERT_EQ(broken(document, analysis), "");
  ASSERT_EQ(analysis.tokens.size(), 10u);
  EXPECT_EQ(analysis.tokens[2].lemma, "capture");
  EXPECT_EQ(analysis.tokens[2].head, kNone);
  EXPECT_EQ(analysis.tokens[2].tense, 1);
  EXPECT_EQ(analysis.tokens[1].relation, Deprel::nsubj);
  EXPECT_EQ(analysis.tokens[1].head, 2u);
  EXPECT_EQ(analysis.tokens[1].number, 2);
  EXPECT_EQ(analysis.tokens[4].relation, Deprel::obj);
}

TEST(Language, tells_plural_subjects_and_verbs_from_nouns) {
  const Document document = document_of("Government troops captured the town on Tuesday.");
  const Analysis analysis = language().run(document);
  ASSERT_EQ(broken(document, analysis), "");
  EXPECT_EQ(analysis.tokens[1].number, 2);
  EXPECT_EQ(analysis.tokens[1].relation, Deprel::nsubj);
  EXPECT_EQ(analysis.tokens[2].tag, Upos::VERB);
}

TEST(Language, tells_her_from_her) {
  const Analysis analysis = language().run(document_of("The soldiers saw her near her house."));
  ASSERT_EQ(analysis.tokens.size(), 8u);
  EXPECT_EQ(analysis.tokens[3].lemma, "she");
  EXPECT_EQ(analysis.tokens[5].lemma, "her");
}

TEST(Language, keeps_the_capital_of_a_word_in_a_name) {
  const Analysis analysis = language().run(document_of("Capt. Perera left New Delhi in a new car."));
  ASSERT_EQ(analysis.tokens.size(), 10u);
  EXPECT_EQ(analysis.tokens[0].lemma, "Capt.");
  EXPECT_EQ(analysis.tokens[3].lemma, "New");
  EXPECT_EQ(analysis.tokens[7].lemma, "new");
}

TEST(Language, gives_determiners_a_lemma_in_small_letters) {
  const Analysis analysis = language().run(document_of("These soldiers left."));
  EXPECT_EQ(analysis.tokens[0].lemma, "this");
}

TEST(Language, knows_the_passive) {
  const Document document = document_of("Three soldiers were killed by the rebels near Kidal.");
  const Analysis analysis = language().run(document);
  ASSERT_EQ(broken(document, analysis), "");
  EXPECT_EQ(analysis.tokens[1].relation, Deprel::nsubj_pass);
  EXPECT_EQ(analysis.tokens[2].relation, Deprel::aux_pass);
  EXPECT_EQ(analysis.tokens[3].tense, 3);
  EXPECT_EQ(analysis.tokens[6].relation, Deprel::obl_agent);
}

TEST(Language, gives_a_tree_for_any_text) {
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "shell ";
  std::string marks;
  for (int i = 0; i < 5000; ++i) marks += ".-'@/\"(";
  for (const std::string& text :
       {std::string(), std::string(" \n "), std::string("."), std::string("\xFF\xFE x"), words, marks,
        std::string(100000, 'a'), std::string("\xE2\x80\x94 \xE2\x80\x9CNo\xE2\x80\x9D"),
        std::string("KYIV (AP) \xE2\x80\x94 1.")}) {
    const Document document = document_of(text);
    EXPECT_EQ(broken(document, language().run(document)), "") << text.substr(0, 40);
  }
}

/// Normal forms with one blank between.
std::string normal(const std::string& text) {
  std::string out;
  for (const Token& token : language().run(document_of(text)).tokens) out += (out.empty() ? "" : " ") + token.norm;
  return out;
}

TEST(Language, restores_the_case_of_a_report_in_capitals) {
  EXPECT_EQ(normal("THE REBELS ATTACKED A POLICE STATION IN BOGOTA ON TUESDAY, PRESIDENT BARCO SAID."),
            "The rebels attacked a police station in Bogota on Tuesday , President Barco said .");
  EXPECT_EQ(normal("MEMBERS OF THE FRONT (FMLN) LEFT SAN SALVADOR. THE FMLN DENIED THE ATTACK ON THE TOWN."),
            "Members of the front ( FMLN ) left San Salvador . The FMLN denied the attack on the town .");
  EXPECT_EQ(normal("NATO and the UN met in Geneva."), "NATO and the UN met in Geneva .");
}

TEST(Language, sees_long_names_in_capitals_by_their_acronyms) {
  EXPECT_EQ(
      normal("GUERRILLAS OF THE MORO NATIONAL LIBERATION FRONT [MNLF] ATTACKED A POLICE POST NEAR JOLO ON MONDAY."),
      "Guerrillas of the Moro National Liberation Front ( MNLF ) attacked a police post near Jolo on Monday .");
  EXPECT_EQ(normal("THE MAOIST PEOPLE'S WAR GROUP (PWG) BLEW UP A BRIDGE. THE PEOPLE'S WAR GROUP DENIED THE ATTACK."),
            "The maoist People 's War Group ( PWG ) blew up a bridge . The People 's War Group denied the attack .");
  EXPECT_EQ(normal("THE GENERAL SAID THAT THE TELEVISION STATION [TEXT] WAS DAMAGED IN THE ATTACK ON THE CAPITAL."),
            "The general said that the television station [ text ] was damaged in the attack on the capital .");
}

TEST(Language, leaves_furniture_without_tokens) {
  EXPECT_TRUE(language().run(document_of("2 min read", BlockKind::furniture)).tokens.empty());
}

TEST(Language, keeps_every_byte_of_text_in_a_token) {
  const std::string text =
      "\xE2\x80\x9CWe won\xE2\x80\x99t leave,quot; Col. Asante\xE2\x80\x99s aide told the U.N.-backed panel "
      "\xE2\x80\x94 twice.";
  const Document document = document_of(text);
  const Analysis analysis = language().run(document);
  ASSERT_EQ(broken(document, analysis), "");
  std::string covered(text.size(), ' ');
  for (const Token& token : analysis.tokens) covered.replace(token.span.begin, token.span.size(), token.span.of(text));
  EXPECT_EQ(covered, text);
}

TEST(Language, reads_documents_together_as_it_reads_them_alone) {
  const std::vector<Document> documents = {
      document_of("Rebels took Kamina on Sunday, the army said. It denied that they had entered the barracks."),
      document_of(""),
      document_of("TROOPS RETAKE PORT OF KISMAYO. NINE ARE DEAD, A SPOKESMAN OF THE UNITED NATIONS TOLD REPORTERS."),
      document_of("Nobody was hurt."),
      document_of("Rebels took Kamina on Sunday, the army said. Its spokesman, Col. Jean Otunga, gave no figures.")};
  std::vector<const Document*> all;
  for (const Document& document : documents) all.push_back(&document);
  const auto words = [](const Analysis& analysis) {
    std::string out;
    for (const Token& t : analysis.tokens)
      out += t.norm + ' ' + t.lemma + ' ' + std::to_string(static_cast<int>(t.tag)) + ' ' + std::to_string(t.head) +
             ' ' + std::to_string(static_cast<int>(t.relation)) + '\n';
    for (const NameSpan& name : analysis.names)
      out += std::to_string(name.first) + '-' + std::to_string(name.last) + '\n';
    return out;
  };
  const std::vector<Analysis> together = language().run(all);
  ASSERT_EQ(together.size(), documents.size());
  const Language fresh =
      std::move(*Language::open(*Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models")));
  for (size_t i = 0; i < documents.size(); ++i) EXPECT_EQ(words(together[i]), words(fresh.run(documents[i])));
}

TEST(Language, says_what_is_wrong_with_a_damaged_model) {
  auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  const std::string name = "en/language/network.bin";
  std::vector<Models::File> files = models->list("en/language/");
  std::string damaged;
  for (Models::File& file : files) {
    if (file.name != name) continue;
    damaged.assign(file.bytes);
    damaged[damaged.size() / 2] ^= 1;
    file.bytes = damaged;
  }
  auto result = Language::open(Models::of_static(files));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::corrupt);
  EXPECT_NE(result.error().message.find(name), std::string::npos);
}

}  // namespace
}  // namespace rashomon
