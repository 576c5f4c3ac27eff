// SPDX-License-Identifier: Apache-2.0
// Character sets, pages and JSON records, as bytes and what is read from them.
#include <chrono>

#include "rashomon/base/unicode.h"
#include "test_models.h"

namespace rashomon {
namespace {

std::string utf16(std::string_view ascii, bool little, bool mark) {
  std::string out = mark ? (little ? "\xFF\xFE" : "\xFE\xFF") : "";
  for (const char c : ascii) {
    if (!little) out.push_back('\0');
    out.push_back(c);
    if (little) out.push_back('\0');
  }
  return out;
}

TEST(Formats, DecodeWhatIsNoUtf8) {
  const std::string plain = "The army left the town on Monday, the mayor said.";
  for (const bool little : {true, false}) {
    for (const bool mark : {true, false})
      EXPECT_EQ(read_report(utf16(plain, little, mark)).text, plain) << little << mark;
  }
  EXPECT_EQ(read_report("\x93We left,\x94 said Se\xF1or P\xE9rez, and the army\x92s men left too.").text,
            "“We left,” said Señor Pérez, and the army’s men left too.");
  const Document broken = read_report("Zażółć gęślą \xC5 and the army left.");
  EXPECT_EQ(broken.text, "Zażółć gęślą \xEF\xBF\xBD and the army left.");
  ASSERT_FALSE(broken.diagnostics.empty());
  EXPECT_EQ(broken.diagnostics[0].code, "ill_formed_utf8");
  EXPECT_EQ(read_report("<html><meta charset=windows-1251><body><p>\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0, \xE8 "
                        "\xE2\xF1\xE5 \xE2\xEE\xEA\xF0\xF3\xE3.",
                        InputFormat::html)
                .text,
            "Привет, мир, и все вокруг.");
}

TEST(Formats, ReadAPageAndLeaveItsFurnitureOut) {
  const std::string paragraph =
      " The convoy had left the port at dawn, officials said, and was on its way to the camp when it was hit.";
  const Document d = read_report(
      "<!doctype html><html lang=en-GB><head><title>Convoy hit near the ford - The Paper</title>"
      "<meta property='og:site_name' content='The Paper'><link rel=canonical "
      "href='https://paper.example/2022/02/03/convoy'>"
      "<meta property=article:published_time content=2022-02-03T10:00:00Z></head><body>"
      "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav><div class='cookie-banner'><p>We use cookies. "
      "They are good for you, and we like them a lot, truly.</div>"
      "<div id=wrap><h1>Convoy hit near the ford</h1><p>HODEIDAH (AFP) &mdash; Four drivers were wounded &amp; one was "
      "killed on Monday." +
          paragraph + "</p><p>&#8220;We heard two blasts,&#x201d; a farmer said." + paragraph +
          "<h2>A long road</h2><p>The road is closed." + paragraph +
          "</p><div class='share-bar'>Share this on Facebook</div><aside><h3>Related</h3><p>" + paragraph +
          "</aside></div><script>var a='<p>no</p>'</script>"
          "<footer>&copy; 2022 The Paper</footer></body></html>",
      InputFormat::html);
  EXPECT_EQ(print_blocks(d),
            "title: Convoy hit near the ford\n"
            "paragraph: HODEIDAH (AFP) — Four drivers were wounded & one was killed on Monday." +
                paragraph + "\n" + "paragraph: “We heard two blasts,” a farmer said." + paragraph + "\n" +
                "heading: A long road\nparagraph: The road is closed." + paragraph + "\n");
  EXPECT_EQ(d.outlet, "The Paper");
  EXPECT_EQ(d.url, "https://paper.example/2022/02/03/convoy");
  EXPECT_EQ(iso_day(d.published.days.earliest), "2022-02-03");
  EXPECT_EQ(d.dateline.of(d.text), "HODEIDAH (AFP) —");
  EXPECT_EQ(d.agencies, std::vector<std::string>{"AFP"});
}

TEST(Formats, ReadRecordsByTheirFieldMapping) {
  const Document d = read_report(
      R"({"id":"7","title":"Ferry sinks","body":"<p>JUBA &#8212; A ferry sank.</p><p>Share this</p>","date":1580688000,"source":{"name":"Paper"},"lang":"en-US"})",
      InputFormat::jsonl);
  EXPECT_EQ(print_blocks(d), "title: Ferry sinks\nparagraph: JUBA — A ferry sank.\nfurniture: Share this\n");
  EXPECT_EQ(d.key, "7");
  EXPECT_EQ(d.outlet, "Paper");
  EXPECT_EQ(d.language, "en");
  EXPECT_EQ(iso_day(d.published.days.earliest), "2020-02-03");

  IntakeOptions options;
  options.fields.body = {"story.words"};
  options.outlet = "Given";
  EXPECT_EQ(read_report(R"({"story":{"words":"A < B and the army left."}})", InputFormat::jsonl, options).text,
            "A < B and the army left.");
  EXPECT_EQ(read_report(R"({"story":{"words":"The army left."}})", InputFormat::jsonl, options).outlet, "Given");
}

TEST(Formats, SayWhatIsWrongAndWhere) {
  const Intake intake = std::move(Intake::open({}, test_models())).value();
  const struct {
    InputFormat format;
    std::string bytes, part;
  } kCases[] = {{InputFormat::jsonl, "{\"body\": ", "is no JSON"},
                {InputFormat::jsonl, "[1]", "no object"},
                {InputFormat::jsonl, "{\"title\":\"x\",\"body\":\" \"}", "looked for body, text"},
                {InputFormat::text, std::string("\0\1\2\3\4\0\0\0\0", 9), "no text"},
                {InputFormat::text, "%PDF-1.4", "a PDF"},
                {InputFormat::html, "<html><script>x</script>", "no text of a report"},
                {InputFormat::text, std::string((16u << 20) + 1, 'x'), "more than the limit"}};
  for (const auto& [format, bytes, part] : kCases) {
    const auto document = intake.run({"f.x", 12, format, bytes, 0});
    ASSERT_FALSE(document) << part;
    EXPECT_EQ(document.error().message.substr(0, 8), "f.x:12: ");
    EXPECT_NE(document.error().message.find(part), std::string::npos) << document.error().message;
  }
}

TEST(Formats, EndInBoundedTimeOnHostileBytes) {
  const auto repeat = [](std::string_view part, size_t times) {
    std::string out;
    for (size_t i = 0; i < times; ++i) out += part;
    return out;
  };
  const std::string sentence =
      "<p>The army took the town on Monday, the ministry said in a statement, and held the road.</p>";
  const std::pair<InputFormat, std::string> kCases[] = {
      {InputFormat::html, "<body>" + repeat("<div>", 100000) + sentence + repeat("</div>", 100000)},
      {InputFormat::html, sentence + repeat("<span>", 200000) + repeat("</div>", 200000)},
      {InputFormat::html, sentence + repeat("<title></x><script></y><!-- ", 100000)},
      {InputFormat::html, sentence + repeat("<a href=\"", 200000)},
      {InputFormat::text, repeat("x", 4000000)},
      {InputFormat::text, repeat("[(", 1000000)},
      {InputFormat::text, repeat("Reuters (AFP) told AP ", 50000)},
      {InputFormat::text, repeat("2 min read", 100000)},
  };
  const Intake intake = std::move(Intake::open({}, test_models())).value();
  for (const auto& [format, bytes] : kCases) {
    const auto start = std::chrono::steady_clock::now();
    const auto document = intake.run({"f", 0, format, bytes, 0});
    EXPECT_TRUE(document) << bytes.substr(0, 120);
    // Quadratic work on these would take minutes; the bound is wide so that a busy machine passes.
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20)) << bytes.substr(0, 120);
  }
}

}  // namespace
}  // namespace rashomon
