// SPDX-License-Identifier: Apache-2.0
#include "split_tokens.h"

#include <gtest/gtest.h>

#include <string>

#include "split_sentences.h"

namespace rashomon {
namespace {

const WordLists& lists() {
  static const WordLists read =
      WordLists::open(Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models").value()).value();
  return read;
}

/// Normal forms, a blank between tokens, " | " between sentences.
std::string cut(const std::string& text) {
  const std::vector<RawToken> tokens = split_tokens(text, {0, static_cast<uint32_t>(text.size())}, lists());
  std::string out;
  size_t start = 0;
  for (const uint32_t end : split_sentences(tokens, lists(), 256)) {
    if (!out.empty()) out += " |";
    for (size_t i = start; i < end; ++i) out += (out.empty() ? "" : " ") + tokens[i].norm;
    start = end;
  }
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

TEST(SplitTokens, follows_the_conventions_of_the_treebank) {
  const Case cases[] = {
      {"They don't know.", "They do n't know ."},
      {"Kyiv\xE2\x80\x99s mayor can\xE2\x80\x99t leave", "Kyiv 's mayor ca n't leave"},
      {"state-run media", "state - run media"},
      {"anti-government protesters", "anti-government protesters"},
      {"the U.N.-brokered truce", "the U.N. - brokered truce"},
      {"al-Shabaab's fighters", "al - Shabaab 's fighters"},
      {"about 1,200.5 tonnes, 50km away", "about 1,200.5 tonnes , 50 km away"},
      {"at 7:30pm on 9/11", "at 7:30 pm on 9/11"},
      {"$5bn (10%)", "$ 5 bn ( 10 % )"},
      {"he cannot go", "he can not go"},
      {"They didnt say its not over, its end is near", "They did nt say it s not over , its end is near"},
      {"see https://example.org/a-b, or mail a.b@example.org.",
       "see https://example.org/a-b , or mail a.b@example.org ."},
      {"the rebels' base", "the rebels ' base"},
      {"Wait... what?!", "Wait ... what ?!"},
      {"\"all villages,quot; he said", "\" all villages \" he said"},
      {"it\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s over", "it 's over"},
      {"ABYEI (Reuters) \xE2\x80\x94 Two", "ABYEI ( Reuters ) - Two"},
      {"10-12 men, call 555-0142", "10 - 12 men , call 555-0142"},
      {"in the 1990s, the 3rd", "in the 1990s , the 3rd"},
      {"Lashkar-e-Taiba", "Lashkar-e-Taiba"},
      {"Q&A at AT&T", "Q&A at AT&T"},
      {"alot w/o a cause, 10MM of 3G", "a lot w/o a cause , 10MM of 3G"},
      {"to Alpha Inc.. Ask", "to Alpha Inc. . | Ask"},
  };
  for (const Case& c : cases) EXPECT_EQ(cut(c.text), c.expected);
}

TEST(SplitSentences, ends_where_a_reader_would) {
  const Case cases[] = {
      {"It fell. They fled.", "It fell . | They fled ."},
      {"Col. Asante and Gen. Ruiz met Mr. J. K. Perera.", "Col. Asante and Gen. Ruiz met Mr. J. K. Perera ."},
      {"He left at 5 p.m. The talks failed.", "He left at 5 p.m. | The talks failed ."},
      {"The U.S. Army left.", "The U.S. Army left ."},
      {"It happened in the U.S. The army denied it.", "It happened in the U.S. | The army denied it ."},
      {"\xE2\x80\x9CWe won.\xE2\x80\x9D He smiled.", "\" We won . \" | He smiled ."},
      {"\"We won,\" he said. \"It is over.\"", "\" We won , \" he said . | \" It is over . \""},
      {"\"Is it over?\" he asked.", "\" Is it over ? \" he asked ."},
      {"They want peace. \" \"GOMA (AP)", "They want peace . \" | \" GOMA ( AP )"},
      {"Headline without end\n\nThe text begins.", "Headline without end | The text begins ."},
      {"a path forward.\xE2\x80\x9DRebels advance", "a path forward . \" | Rebels advance"},
      {"the ceasefire.Later, it broke.", "the ceasefire . | Later , it broke ."},
      {"There is no way out. \" \"", "There is no way out . \" \""},
      {"On Jan. 5 it began.", "On Jan. 5 it began ."},
      {"i saw it. it was loud! are you safe?", "i saw it . | it was loud ! | are you safe ?"},
      {"We are safe :) Thank you", "We are safe :) | Thank you"},
      {"the report ________________ Dear all", "the report | ________________ | Dear all"},
      {"See https://example.org/a The road is shut", "See https://example.org/a | The road is shut"},
      {"Sent by Ann Lee 07/30/2001 05:17 PM Please see this", "Sent by Ann Lee 07/30/2001 05:17 PM | Please see this"},
      {"Ann Lee 07/30/2001 05:17 PM Please see this", "Ann Lee | 07/30/2001 05:17 PM | Please see this"},
      {"The strike of 07/30/2001 05:17 PM killed two", "The strike of 07/30/2001 05:17 PM killed two"},
      {"On 07/30/2001 05:17 PM Rebels left", "On 07/30/2001 05:17 PM Rebels left"},
      {"Ann Lee 07/30/2001 05:17 PM EST", "Ann Lee | 07/30/2001 05:17 PM EST"},
      {"They met at 05:17 PM Monday in Juba", "They met at 05:17 PM Monday in Juba"},
      {"Three died (one a child.) Others fled.", "Three died ( one a child . ) | Others fled ."},
  };
  for (const Case& c : cases) EXPECT_EQ(cut(c.text), c.expected);
}

}  // namespace
}  // namespace rashomon
