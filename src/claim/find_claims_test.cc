// SPDX-License-Identifier: Apache-2.0
// Claims from trees written by hand, so that a failure here is this stage's own. Whole sentences through the real
// parser are in tests/cases/claim/.
#include "find_claims.h"

#include <gtest/gtest.h>

#include <map>

#include "fill_roles.h"
#include "find_triggers.h"
#include "frame_memory.h"
#include "parsed_text.h"

namespace rashomon {
namespace {

const RuleSet& rules() {
  static const RuleSet kRules = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    EXPECT_TRUE(models) << models.error().message;
    auto read = read_rules(*models);
    EXPECT_TRUE(read) << read.error().message;
    return read ? std::move(*read) : RuleSet{};
  }();
  return kRules;
}

/// "capture asserts actor=Rebels @Taiz [seized]; ..."
std::string claims_of(const ParsedText& text) {
  const Scene scene(text.document, text.analysis, text.mentions, rules());
  std::string out;
  for (const FoundClaim& found : find_claims(scene)) {
    const Claim& c = found.claim;
    if (!out.empty()) out += "; ";
    out += std::string(event_type_name(c.type)) + " " + stance_name(c.stance);
    for (const Participant& p : c.participants)
      out += std::string(" ") + role_name(p.role) + "=" + text.mentions.entities[p.entity].name;
    if (c.place != kNone) out += " @" + text.mentions.entities[c.place].name;
    out += " [" + text.text(c.trigger) + "]";
  }
  return out;
}

TEST(Claims, ActiveVerbTakesItsSubjectAndObject) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nseized seize VERB 0 root 1\nTaiz Taiz PROPN 2 obj\non on ADP 5 case\nMonday Monday "
      "PROPN 2 obl\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "capture asserts actor=Rebels @Taiz [seized]");
}

TEST(Claims, TwoTownsTakenAreTwoClaims) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nseized seize VERB 0 root 1\nTaiz Taiz PROPN 2 obj\nand and CCONJ 5 cc\nIbb Ibb PROPN "
      "3 conj\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  text.entity(EntityType::place, "Ibb", {"Ibb"});
  EXPECT_EQ(claims_of(text), "capture asserts actor=Rebels @Taiz [seized]; capture asserts actor=Rebels @Ibb [seized]");
}

TEST(Claims, ParticipleAfterANounIsPassive) {
  ParsedText text(
      "Taiz Taiz PROPN 5 nsubj\ncaptured capture VERB 1 acl 3\nby by ADP 4 case\nrebels rebel NOUN 2 obl\nslept sleep "
      "VERB 0 root 1\n~. . PUNCT 5 punct");
  text.entity(EntityType::group, "rebels", {"rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "capture asserts actor=rebels @Taiz [captured]");
}

TEST(Claims, TryingToCaptureIsAPlan) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\ntried try VERB 0 root 1\nto to PART 4 mark\nseize seize VERB 2 xcomp 5\nTaiz Taiz "
      "PROPN 4 obj\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "capture plans actor=Rebels @Taiz [seize]");
}

TEST(Claims, AConditionIsNoClaim) {
  ParsedText text(
      "If if SCONJ 3 mark\nrebels rebel NOUN 3 nsubj\nseize seize VERB 6 advcl 2\nTaiz Taiz PROPN 3 obj\n~, , PUNCT 3 "
      "punct\nstay stay VERB 0 root 5\n~. . PUNCT 6 punct");
  text.entity(EntityType::group, "rebels", {"rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "");
}

TEST(Claims, NegationDenies) {
  ParsedText text(
      "Rebels rebel NOUN 4 nsubj\nhave have AUX 4 aux 2\nnot not PART 4 advmod\nseized seize VERB 0 root 3\nTaiz Taiz "
      "PROPN 4 obj\n~. . PUNCT 4 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "capture denies actor=Rebels @Taiz [seized]");
}

TEST(Claims, LightVerbBelongsToTheTrigger) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nlaunched launch VERB 0 root 1\nan a DET 4 det\nattack attack NOUN 2 obj\non on ADP 6 "
      "case\nTaiz Taiz PROPN 4 nmod\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "attack asserts actor=Rebels @Taiz [launched an attack]");
}

TEST(Claims, FigurativeObjectIsNoCapture) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\ncaptured capture VERB 0 root 1\nheadlines headline NOUN 2 obj\nin in ADP 5 "
      "case\nTaiz Taiz PROPN 2 obl\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  EXPECT_EQ(claims_of(text), "");
}

TEST(Claims, AFrameIsTheSameRememberedAndFoundAnew) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nlaunched launch VERB 0 root 1\nan a DET 4 det\nattack attack NOUN 2 obj\non on ADP 6 "
      "case\nTaiz Taiz PROPN 4 nmod\nand and CCONJ 8 cc\nfired fire VERB 2 conj\non on ADP 10 case\nIbb Ibb PROPN 8 "
      "obl\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  text.entity(EntityType::place, "Ibb", {"Ibb"});
  const Scene scene(text.document, text.analysis, text.mentions, rules());
  const Sentence& sentence = text.analysis.sentences.front();
  const std::vector<TriggerHit> found = find_triggers(scene, sentence.first, sentence.last);
  ASSERT_GT(found.size(), 2U);
  FrameMemory memory(scene);
  for (int round = 0; round < 2; ++round) {
    for (const TriggerHit& hit : found) {
      Frame anew = find_arguments(scene, hit);
      guess_arguments(scene, hit, anew);
      const Frame& remembered = memory.of(hit);
      ASSERT_EQ(remembered.size(), anew.size()) << scene.lemma(hit.head);
      for (size_t i = 0; i < anew.size(); ++i) {
        EXPECT_EQ(
            std::tuple(remembered[i].slot, remembered[i].preposition, remembered[i].token, remembered[i].distance),
            std::tuple(anew[i].slot, anew[i].preposition, anew[i].token, anew[i].distance));
      }
    }
  }
}

TEST(Rules, EveryRuleHasAnExampleForAndAgainst) {
  const RuleSet& set = rules();
  std::map<std::string, int> yes, no;
  for (const RuleExample& e : set.examples) ++(e.expected.starts_with("not ") ? no : yes)[e.rule];
  for (const Rule& rule : set.rules) {
    EXPECT_GT(yes[rule.id], 0) << rule.id;
    EXPECT_GT(no[rule.id], 0) << rule.id;
  }
}

TEST(Rules, EveryTypeHasARule) {
  std::vector<bool> seen(kEventTypeCount);
  for (const Rule& rule : rules().rules) seen[static_cast<size_t>(rule.type)] = true;
  for (int i = 0; i < kEventTypeCount; ++i)
    EXPECT_TRUE(seen[static_cast<size_t>(i)]) << event_type_name(static_cast<EventType>(i));
}

TEST(Rules, AMistakeIsNamedWithFileAndLine) {
  const struct {
    const char* text;
    const char* expected;
  } kCases[] = {
      {"rule a\ntype capture\nverb take\nactr subject\n", "en/rules/x.rules:4: unknown key 'actr'"},
      {"rule a\ntype captured\nverb take\n", "en/rules/x.rules:2: unknown event type 'captured'"},
      {"rule a\nverb take\n", "en/rules/x.rules:1: the rule has no 'type'"},
      {"type capture\n", "en/rules/x.rules:1: expected 'rule ID' or 'class NAME: words'"},
      {"rule a\ntype capture\nverb take\nyes Rebels took X.\n",
       "en/rules/x.rules:4: expected 'yes SENTENCE -> TYPE role=words'"},
  };
  for (const auto& c : kCases) {
    const auto read = read_rules(Models::of_static({{"en/rules/x.rules", c.text}}));
    ASSERT_FALSE(read) << c.text;
    EXPECT_EQ(read.error().message, c.expected);
  }
}

TEST(Rules, TheUsersOwnAreReadBehindTheOthersAndMayDropThem) {
  const Models base = Models::of_static(
      {{"en/rules/a.rules", "rule a\ntype capture\nverb take\nyes X took Y. -> capture\nno X fled.\n"}});
  const auto more = read_rules(base.with("en/rules/user:/home/mine.txt", "drop a\nrule b\ntype seize\nverb take\n"));
  ASSERT_TRUE(more) << more.error().message;
  ASSERT_EQ(more->triggers.size(), 1U);
  EXPECT_EQ(more->rules[more->triggers[0].rule].id, "b");
  EXPECT_TRUE(more->examples.empty());
  const auto wrong = read_rules(base.with("en/rules/user:/home/mine.txt", "drop c\n"));
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().message, "/home/mine.txt:1: no rule 'c' was read before this line");
}

TEST(Claims, ASentenceOfAHundredThousandActsEndsSoonWithFewClaims) {
  std::string rows = "Rebels rebel NOUN 2 nsubj\nseized seize VERB 0 root 1\nTaiz Taiz PROPN 2 obj";
  for (int i = 0; i < 100000; ++i)
    rows += "\nseized seize VERB 2 conj 1\nTaiz Taiz PROPN " + std::to_string(4 + 2 * i) + " obj";
  ParsedText text(rows);
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  const Scene scene(text.document, text.analysis, text.mentions, rules());
  EXPECT_LE(find_claims(scene).size(), 256U);
}

TEST(Claims, CallingItARetreatIsTheSpeakersOwnRetreat) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nsaid say VERB 0 root 1\nit it PRON 7 nsubj\nwas be AUX 7 cop\na a DET 7 "
      "det\ntactical "
      "tactical ADJ 7 amod\nwithdrawal withdrawal NOUN 2 ccomp\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  EXPECT_EQ(claims_of(text), "withdraw asserts actor=Rebels [withdrawal]");
}

TEST(Claims, TheMonthIsNoProtest) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nseized seize VERB 0 root 1\nTaiz Taiz PROPN 2 obj\nin in ADP 5 case\nMarch March "
      "PROPN "
      "2 obl\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  text.entity(EntityType::place, "Taiz", {"Taiz"});
  TimeMention time;
  time.span = text.span("March");
  time.first = text.token("March");
  time.last = time.first + 1;
  text.mentions.times.push_back(time);
  EXPECT_EQ(claims_of(text), "capture asserts actor=Rebels @Taiz [seized]");
}

}  // namespace
}  // namespace rashomon
