// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "rashomon/record/print.h"
#include "rashomon/record/reading.h"

namespace rashomon {
namespace {

Reading sample() {
  Reading r;
  r.document.id = "r_0123456789abcdef";
  r.document.file = "a.txt";
  r.document.text = "Rebels took Aden on Monday.";
  r.document.blocks = {{BlockKind::paragraph, {0, 27}}};
  r.document.published.days = {day_of(2015, 7, 21), day_of(2015, 7, 22)};
  LocalEntity aden;
  aden.type = EntityType::place;
  aden.name = "Aden";
  aden.names = {"Aden"};
  aden.point = PlacePoint{12.78, 45.04, "geonames:415189", "YE", PlacePrecision::town};
  LocalEntity rebels;
  rebels.type = EntityType::group;
  rebels.name = "Rebels";
  r.mentions.entities = {rebels, aden};
  r.mentions.mentions = {{{0, 6}, {0, 6}, 0, 1, 0, MentionForm::nominal, 0},
                         {{12, 16}, {12, 16}, 2, 3, 2, MentionForm::name, 1}};
  Claim c;
  c.type = EventType::capture;
  c.participants = {{Role::actor, 0, {0, 6}}};
  c.place = 1;
  c.place_span = {12, 16};
  c.time.kind = TimeKind::weekday;
  c.when = {{day_of(2015, 7, 20), day_of(2015, 7, 20)}, Basis::inferred, {20, 26}};
  c.evidence = {0, 27};
  c.trigger = {7, 11};
  c.rule = "territory/capture-verb";
  r.claims.claims = {c};
  return r;
}

TEST(Codec, AReadingComesBackAsItWas) {
  const std::string bytes = encode_reading(sample());
  Result<Reading> back = decode_reading(bytes);
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(encode_reading(*back), bytes);
  EXPECT_EQ(print_claims(back->document, back->mentions, back->claims),
            print_claims(sample().document, sample().mentions, sample().claims));
}

TEST(Codec, EveryDamagedByteIsSeen) {
  const std::string bytes = encode_reading(sample());
  for (size_t i = 0; i < bytes.size(); ++i) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x20);
    EXPECT_FALSE(decode_reading(damaged)) << i;
  }
  for (size_t n = 0; n < bytes.size(); ++n) EXPECT_FALSE(decode_reading(bytes.substr(0, n))) << n;
}

TEST(CheckReading, ASoundReadingHasNoFault) { EXPECT_TRUE(check_reading(sample()).empty()); }

TEST(CheckReading, MutationsAreFound) {
  const auto faults = [](auto mutate) {
    Reading r = sample();
    mutate(r);
    return check_reading(r).size();
  };
  EXPECT_GT(faults([](Reading& r) { r.claims.claims[0].trigger.end = 4000; }), 0u);
  EXPECT_GT(faults([](Reading& r) { r.claims.claims[0].evidence = {5, 5}; }), 0u);
  EXPECT_GT(faults([](Reading& r) { r.claims.claims[0].place = 7; }), 0u);
  EXPECT_GT(faults([](Reading& r) { r.claims.claims[0].answer = {Contested::happened, 7}; }), 0u);
  EXPECT_GT(faults([](Reading& r) { r.mentions.mentions[0].entity = 2; }), 0u);
  EXPECT_GT(faults([](Reading& r) {
              r.document.text =
                  "R\xc3\xa9"
                  "bels took Aden on Monday";
              r.mentions.mentions[0].span = {0, 2};
            }),
            0u);
  EXPECT_GT(faults([](Reading& r) { std::swap(r.mentions.mentions[0], r.mentions.mentions[1]); }), 0u);
}

TEST(Print, ClaimsReadAsOneLineAFact) {
  const Reading r = sample();
  EXPECT_EQ(print_claims(r.document, r.mentions, r.claims),
            "claim capture asserts [7,11) \"took\" actor=e0 \"Rebels\" place=e1 \"Aden\" when=2015-07-20 inferred "
            "rule=territory/capture-verb medium in \"Rebels took Aden on Monday.\"\n");
}

TEST(EventType, NamesAndCodesAgreeWithTheContract) {
  EventType type{};
  ASSERT_TRUE(parse_event_type("restrict", type));
  EXPECT_EQ(type, EventType::restrict_);
  EXPECT_STREQ(event_type_info(EventType::expel).name, "expel");
  EXPECT_STREQ(event_type_info(EventType::airstrike).cameo, "195");
  EXPECT_EQ(event_type_info(EventType::deny).plover, nullptr);
  for (int i = 0; i < kEventTypeCount; ++i) {
    ASSERT_TRUE(parse_event_type(event_type_name(static_cast<EventType>(i)), type));
    EXPECT_EQ(static_cast<int>(type), i);
  }
  EXPECT_FALSE(parse_event_type("occupy", type));
}

TEST(WriteJsonl, AClaimHasItsFieldsInOrderAndItsWords) {
  Ledger ledger;
  ClaimRow row;
  row.id = "c_1";
  row.event = "ev_1";
  row.report = "r_1";
  row.type = EventType::capture;
  row.evidence = {0, 11};
  row.trigger = {7, 11};
  ledger.claims = {row};
  std::string out;
  write_jsonl(
      ledger, [](std::string_view) { return std::string_view("Rebels took Aden"); },
      [&](std::string_view line) { out.append(line).append("\n"); });
  EXPECT_EQ(out,
            "{\"kind\":\"claim\",\"id\":\"c_1\",\"event\":\"ev_1\",\"report\":\"r_1\",\"type\":\"capture\",\"when\":{"
            "\"earliest\":null,\"latest\":null,"
            "\"basis\":\"unknown\",\"text\":null},\"place\":null,\"place_span\":null,\"participants\":[],\"evidence\":{"
            "\"begin\":0,\"end\":11,\"text\":"
            "\"Rebels "
            "took\"},\"trigger\":{\"begin\":7,\"end\":11,\"text\":\"took\"},\"voice\":null,\"stance\":\"asserts\","
            "\"confidence\":\"medium\","
            "\"background\":false,\"interest\":null,\"rule\":\"\"}\n");
}

TEST(Places, KeepTheirPrecisionInTheScalesOfOthers) {
  const auto scales = [](PlacePrecision precision, const char* country) {
    PlacePoint point;
    point.precision = precision;
    point.country = country;
    return std::pair(acled_precision(point), ucdp_precision(point));
  };
  EXPECT_EQ(scales(PlacePrecision::exact, "SD"), std::pair(1, 1));
  EXPECT_EQ(scales(PlacePrecision::town, "SD"), std::pair(1, 1));
  EXPECT_EQ(scales(PlacePrecision::district, "SD"), std::pair(2, 3));
  EXPECT_EQ(scales(PlacePrecision::relative, "SD"), std::pair(2, 2));
  EXPECT_EQ(scales(PlacePrecision::region, "SD"), std::pair(3, 4));
  EXPECT_EQ(scales(PlacePrecision::region, ""), std::pair(3, 7));
  EXPECT_EQ(scales(PlacePrecision::country, "SD"), std::pair(3, 6));
}

}  // namespace
}  // namespace rashomon
