// SPDX-License-Identifier: Apache-2.0
#include "rashomon/store.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include "rashomon/record/print.h"
#include "sample_ledger.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;

constexpr const char* kText = "The army took the Old Bridge. Caf\xC3\xA9 owners fled.";

class StoreTest : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/rashomon_store_XXXXXX";
    ASSERT_NE(mkdtemp(name), nullptr);
    folder_ = name;
    path_ = folder_ + "/test.ledger";
  }
  void TearDown() override { fs::remove_all(folder_); }

  Store open(OpenMode mode = OpenMode::create) {
    Result<Store> store = Store::open(path_, mode, 100);
    EXPECT_TRUE(store) << (store ? "" : store.error().message);
    return *std::move(store);
  }
  ErrorCode open_error(OpenMode mode) {
    Result<Store> store = Store::open(path_, mode, 100);
    EXPECT_FALSE(store);
    if (store) return ErrorCode::io;
    EXPECT_NE(store.error().message.find(path_), std::string::npos) << store.error().message;
    return store.error().code;
  }
  void sql(const char* text) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(path_.c_str(), &db), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(db, text, nullptr, nullptr, &message), SQLITE_OK) << message;
    sqlite3_close(db);
  }

  std::string folder_, path_;
};

std::string printed(const Ledger& ledger) {
  std::string out;
  write_jsonl(
      ledger, [](std::string_view) { return std::string_view(kText); },
      [&](std::string_view line) { (out += line) += '\n'; });
  return out;
}

std::string cell(const Store& store, std::string_view query) {
  Result<Table> table = store.query(query);
  if (!table) return "error: " + table.error().message;
  if (table->rows.empty()) return "no row";
  const Value& value = table->rows[0][0];
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<int64_t>(&value)) return std::to_string(*number);
  if (const auto* real = std::get_if<double>(&value)) return std::to_string(*real);
  return "NULL";
}

TEST_F(StoreTest, KeepsAReadingOnceAndFindsItAgain) {
  {
    Store store = open();
    EXPECT_TRUE(*store.put(sample_reading("r_1", "b.txt", kText)));
    EXPECT_FALSE(*store.put(sample_reading("r_1", "b.txt", kText)));
    ASSERT_TRUE(store.commit());
  }
  const Store store = open(OpenMode::read_only);
  EXPECT_EQ(*store.count_readings(), 1u);
  EXPECT_EQ(*store.report_text("r_1"), kText);
  EXPECT_EQ(store.reading("r_1")->document.file, "b.txt");
  EXPECT_EQ(store.report_text("r_9").error().code, ErrorCode::not_found);
}

TEST_F(StoreTest, TheLesserNameStaysInAnyOrder) {
  for (const auto& order : {std::pair("a.txt", "b.txt"), std::pair("b.txt", "a.txt")}) {
    fs::remove(path_);
    Store store = open();
    ASSERT_TRUE(store.put(sample_reading("r_1", order.first, kText)));
    ASSERT_TRUE(store.put(sample_reading("r_1", order.second, kText)));
    EXPECT_EQ(store.reading("r_1")->document.file, "a.txt");
  }
}

TEST_F(StoreTest, AnotherEngineReadsAgain) {
  Store store = open();
  Reading reading = sample_reading("r_1", "a.txt", kText);
  ASSERT_TRUE(store.put(reading, "1"));
  ASSERT_TRUE(store.commit());
  ASSERT_TRUE(store.replace_ledger({}, "1"));
  EXPECT_TRUE(*store.ledger_is_current("1"));
  EXPECT_FALSE(*store.ledger_is_current("2"));
  ASSERT_TRUE(store.put(reading, "1"));
  EXPECT_TRUE(*store.ledger_is_current("1"));
  reading.document.language = "fr";
  EXPECT_TRUE(store.reports_not_read_by("1")->empty());
  EXPECT_EQ(*store.reports_not_read_by("2"), std::vector<std::string>{"r_1"});
  EXPECT_FALSE(*store.put(reading, "2"));
  EXPECT_TRUE(store.reports_not_read_by("2")->empty());
  EXPECT_EQ(store.reading("r_1")->document.language, "fr");
  EXPECT_FALSE(*store.ledger_is_current("1"));
}

TEST_F(StoreTest, ALedgerComesBackWhole) {
  Store store = open();
  ASSERT_TRUE(store.replace_ledger(sample_ledger(), "1"));
  ASSERT_TRUE(store.replace_ledger(sample_ledger(), "1"));
  Result<Ledger> back = store.read_ledger();
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(printed(*back), printed(sample_ledger()));
  // Fields that JSON Lines leaves out.
  EXPECT_EQ(back->entities[1].point->country, "SD");
  EXPECT_EQ(back->quotes[0].speaker_span, (Span{0, 8}));
  EXPECT_EQ(back->control[0].to.basis, Basis::unknown);
  EXPECT_EQ(back->events[0].when.days.latest, kNoDay);
}

/// A ledger of one field: its reports' rows, and what it tells of an entity and a relation that others know too.
Ledger part_of_field(const std::vector<std::string>& reports, const std::string& described) {
  Ledger ledger;
  EntityRow army{"en_army", EntityType::group, "the Army", {{"the Army", 0, {}}}, {},
                 "SD",      described,         {},         {"name " + described}};
  RelationRow backs{"rel_1", RelationType::backs, "en_army", "en_army", {}, {}, {"rule " + described}};
  for (const std::string& id : reports) {
    ReportRow report;
    report.id = id, report.file = report.key = id + ".txt", report.origin = "o_" + id;
    ledger.reports.push_back(report);
    army.names[0].count += 1;
    army.names[0].reports.push_back(id);
    army.mentions.push_back({id, {0, 8}});
    const Day day = day_of(2019, 3, static_cast<int>(id.back() - '0'));
    backs.claims.push_back({id, {0, 8}});
    backs.when = {{backs.when.days.known() ? backs.when.days.earliest : day, day}, Basis::stated, {}};
  }
  ledger.entities.push_back(army);
  ledger.relations.push_back(backs);
  return ledger;
}

TEST_F(StoreTest, ReportsThatShareABondAreOneFieldInAnyOrder) {
  const std::vector<std::pair<std::string, std::vector<uint64_t>>> all = {
      {"r_1", {1, 2}}, {"r_2", {3}}, {"r_3", {4, 3}}, {"r_4", {}}, {"r_5", {2, 4}}, {"r_6", {9}}};
  std::vector<size_t> order = {0, 1, 2, 3, 4, 5};
  do {
    Store store = *Store::open(":memory:", OpenMode::create);
    for (const size_t i : order)
      ASSERT_TRUE(store.put(sample_reading(all[i].first, all[i].first, kText), "1", all[i].second));
    ASSERT_TRUE(store.commit());
    EXPECT_EQ(
        cell(store,
             "SELECT group_concat(reports, ' ') FROM (SELECT group_concat(report, '+') AS reports FROM (SELECT * FROM "
             "field_report ORDER BY report) GROUP BY field ORDER BY 1)"),
        "r_1+r_2+r_3+r_5 r_4 r_6");
    EXPECT_EQ(store.fields(true)->size(), 3u);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(StoreTest, AReportThatIsReadOtherwiseIsTiedAnew) {
  Store store = open();
  Reading reading = sample_reading("r_1", "b.txt", kText);
  ASSERT_TRUE(store.put(reading, "1", {1}));
  ASSERT_TRUE(store.commit());
  ASSERT_TRUE(store.begin_ledger(true));
  ASSERT_TRUE(store.forget_fields());
  ASSERT_TRUE(store.tie("r_1", {1}));
  ASSERT_TRUE(store.finish_ledger("1"));
  EXPECT_TRUE(*store.can_renew("1"));
  EXPECT_FALSE(*store.can_renew("2"));
  reading.document.file = reading.document.key = "a.txt";  // the same under another name
  ASSERT_TRUE(store.put(reading, "1", {1}));
  ASSERT_TRUE(store.commit());
  EXPECT_TRUE(*store.can_renew("1"));
  reading.document.blocks.front().kind = BlockKind::title;  // of the same text, and no longer tied by the same
  ASSERT_TRUE(store.put(reading, "1", {2}));
  ASSERT_TRUE(store.commit());
  EXPECT_FALSE(*store.can_renew("1"));
}

TEST_F(StoreTest, AFieldTellsItsReadingsWhereverTheyLie) {
  Store store = open();
  for (const char* id : {"r_3", "r_1", "r_2"}) ASSERT_TRUE(store.put(sample_reading(id, id, kText), "1", {7}));
  ASSERT_TRUE(store.put(sample_reading("r_4", "r_4", kText), "1", {8}));
  ASSERT_TRUE(store.commit());
  const auto told = [&] {
    std::string ids;
    EXPECT_TRUE(store.for_each_kept(store.fields(false)->front().number, [&](Store::Kept&& kept) {
      const Result<Reading> reading = Store::decode(kept);
      EXPECT_TRUE(reading) << kept.report;
      if (!reading) return false;
      EXPECT_EQ(reading->document.id, kept.report);
      ids += kept.report + " ";
      return true;
    }));
    return ids;
  };
  EXPECT_EQ(told(), "r_1 r_2 r_3 ");
  sqlite3* other = nullptr;  // as VACUUM may do
  ASSERT_EQ(sqlite3_open(path_.c_str(), &other), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(other, "UPDATE reading SET rowid = rowid + 100; UPDATE reading SET rowid = 105 - rowid",
                         nullptr, nullptr, nullptr),
            SQLITE_OK);
  sqlite3_close(other);
  EXPECT_EQ(told(), "r_1 r_2 r_3 ");
}

TEST_F(StoreTest, WhatSeveralFieldsTellOfOneEntityIsOneRowInAnyOrder) {
  const auto build = [&](std::vector<int64_t> order, bool whole) {
    Store store = *Store::open(":memory:", OpenMode::create);
    EXPECT_TRUE(store.begin_ledger(whole));
    for (const int64_t n : order) {
      EXPECT_TRUE(store.begin_field(n));
      EXPECT_TRUE(store.append_to_ledger(n == 1 ? part_of_field({"r_2", "r_3"}, "of the south")
                                                : part_of_field({"r_1"}, "of the north")));
      EXPECT_TRUE(store.end_field());
    }
    EXPECT_TRUE(store.finish_ledger("1"));
    return printed(*store.read_ledger());
  };
  const std::string both = build({1, 2}, true);
  EXPECT_EQ(both, build({2, 1}, true));
  EXPECT_EQ(both, build({1, 2}, false));
  EXPECT_EQ(both, build({2, 1, 2, 1}, false));
  Store store = *Store::open(":memory:", OpenMode::create);
  ASSERT_TRUE(store.begin_ledger(true));
  for (const int64_t n : {1, 2}) {
    ASSERT_TRUE(store.begin_field(n));
    ASSERT_TRUE(store.append_to_ledger(n == 1 ? part_of_field({"r_2", "r_3"}, "of the south")
                                              : part_of_field({"r_1"}, "of the north")));
    ASSERT_TRUE(store.end_field());
  }
  ASSERT_TRUE(store.finish_ledger("1"));
  const Result<Ledger> ledger = store.read_ledger();
  ASSERT_TRUE(ledger);
  ASSERT_EQ(ledger->entities.size(), 1u);
  EXPECT_EQ(ledger->entities[0].described, "of the north");  // of the first report
  EXPECT_EQ(ledger->entities[0].names[0].count, 3u);
  EXPECT_EQ(ledger->entities[0].mentions.size(), 3u);
  EXPECT_EQ(ledger->entities[0].merged_by.size(), 2u);
  ASSERT_EQ(ledger->relations.size(), 1u);
  EXPECT_EQ(iso_day(ledger->relations[0].when.days.earliest), "2019-03-01");
  EXPECT_EQ(iso_day(ledger->relations[0].when.days.latest), "2019-03-03");
  EXPECT_EQ(ledger->relations[0].rules.size(), 2u);
}

TEST_F(StoreTest, AFieldThatIsWrittenAgainTouchesOnlyWhatChanged) {
  Store store = open();
  ASSERT_TRUE(store.put(sample_reading("r_1", "a.txt", kText), "1", {1}));
  ASSERT_TRUE(store.put(sample_reading("r_2", "b.txt", kText), "1", {1}));
  ASSERT_TRUE(store.commit());
  const auto write = [&](const Ledger& ledger) {
    ASSERT_TRUE(store.begin_ledger(false));
    const int64_t field = store.fields(false)->front().number;
    ASSERT_TRUE(store.begin_field(field));
    ASSERT_TRUE(store.append_to_ledger(ledger));
    ASSERT_TRUE(store.end_field());
    ASSERT_TRUE(store.finish_ledger("1"));
  };
  write(sample_ledger());
  EXPECT_EQ(cell(store, "SELECT claims || ' ' || events FROM field"), "1 1");
  const std::string rows = "SELECT group_concat(rowid || text) FROM entity_name";
  const std::string before = cell(store, rows), quote = cell(store, "SELECT rowid FROM quote");
  Ledger changed = sample_ledger();
  changed.events[0].status = EventStatus::asserted;
  changed.quotes.clear();
  write(changed);
  EXPECT_EQ(printed(*store.read_ledger()), printed(changed));
  EXPECT_EQ(cell(store, rows), before);
  EXPECT_EQ(quote, "1");
  EXPECT_EQ(cell(store, "SELECT count(*) FROM event_place_time"), "1");
  changed.entities[1].point->lat = 20;
  write(changed);
  EXPECT_EQ(cell(store, "SELECT south FROM event_place_time"), "20.000000");
  write({});
  EXPECT_EQ(printed(*store.read_ledger()), "");
  EXPECT_EQ(cell(store, "SELECT count(*) FROM event_place_time"), "0");
  EXPECT_EQ(cell(store,
                 "SELECT (SELECT count(*) FROM mention) + (SELECT count(*) FROM dispute_claim) + (SELECT count(*) FROM "
                 "control_evidence) + (SELECT count(*) FROM relation_part) + (SELECT count(*) FROM entity_reason)"),
            "0");
}

TEST_F(StoreTest, RowsComeById) {
  Store store = open();
  ASSERT_TRUE(store.replace_ledger(sample_ledger(), "1"));
  Ledger some;
  ASSERT_TRUE(store.read_rows(RowKind::entity, {"en_2", "en_9", "\"evil"}, some));
  ASSERT_EQ(some.entities.size(), 1u);
  EXPECT_EQ(some.entities[0].name, "Old Bridge");
  ASSERT_TRUE(store.read_rows(RowKind::report, {"r_2"}, some));
  ASSERT_EQ(some.reports.size(), 1u);
  EXPECT_EQ(some.reports[0].derived_from.size(), 1u);
}

TEST_F(StoreTest, ViewsShowNamesAndWords) {
  Store store = open();
  ASSERT_TRUE(store.put(sample_reading("r_1", "a.txt", kText)));
  ASSERT_TRUE(store.replace_ledger(sample_ledger(), "1"));
  const std::pair<const char*, const char*> cases[] = {
      {"SELECT actors || ' -> ' || targets || ' at ' || place FROM v_events", "the army -> Old Bridge at Old Bridge"},
      {"SELECT disputed FROM v_events", "time"},
      {"SELECT trigger || '|' || evidence FROM v_claims", "took|The army took the Old Bridge."},
      {"SELECT speaker_words FROM v_claims", "The army"},
      {"SELECT holder || ' in ' || place || ' by ' || outlets FROM v_holdings", "the army in Old Bridge by Example"},
      {"SELECT evidence FROM v_holdings", "The army took the Old Bridge."},
      {"SELECT count(*) FROM v_disputes", "2"},
      {"SELECT outlets FROM v_disputes WHERE value LIKE '2019-03-04%'", "Example"},
      {"SELECT quote FROM v_quotes", "took the Old Bridge"},
      {"SELECT loaded || ' in ' || words FROM v_wordings", "Old in the Old Bridge"},
      {"SELECT names FROM v_actors", "the army; Army"},
      {"SELECT described FROM v_places", "in the old town"},
      {"SELECT title FROM v_reports WHERE id = 'r_1'", "army"},
      {"SELECT derived_from FROM v_reports WHERE id = 'r_2'", "rewrite of a.txt"},
      {"SELECT from_name || ' ' || type || ' ' || to_name FROM v_relations", "the army part_of Old Bridge"},
      {"SELECT words FROM v_quantities", "army"},
      {"SELECT reports FROM v_stories", "2"},
      {"SELECT words FROM v_mentions WHERE name = 'Old Bridge'", "Old Bridge"},
      {"SELECT event FROM event_place_time WHERE south < 16 AND first_day > 17000", "ev_1"},
      {"SELECT report FROM body WHERE n IN (SELECT rowid FROM report_text WHERE report_text MATCH 'cafe')", "r_1"},
  };
  for (const auto& [query, expected] : cases) EXPECT_EQ(cell(store, query), expected) << query;
}

TEST_F(StoreTest, WhatIsToldStandsUnderTheRuleInUse) {
  Ledger sample = sample_ledger();
  sample.control.front().to = {};
  ASSERT_TRUE(open().replace_ledger(sample, "1"));
  const struct {
    HoldingRule rule;
    const char *status, *holdings, *held_by;
  } cases[] = {{HoldingRule::any, "disputed", "1", "the army"},
               {HoldingRule::majority, "denied", "1", "the army"},
               {HoldingRule::against_interest, "disputed", "0", ""},
               {HoldingRule::latest, "claimed", "1", "the army"},
               {HoldingRule::any, "disputed", "1", "the army"}};
  Store store = open(OpenMode::read_only);
  EXPECT_EQ(store.read_ledger()->control.size(), 1u);
  for (const auto& c : cases) {
    SCOPED_TRACE(holding_rule_name(c.rule));
    ASSERT_TRUE(store.use_rule(c.rule));
    EXPECT_EQ(cell(store, "SELECT status FROM v_events"), c.status);
    EXPECT_EQ(cell(store, "SELECT count(*) FROM v_holdings"), c.holdings);
    EXPECT_EQ(cell(store, "SELECT coalesce(held_by, '') FROM v_places"), c.held_by);
    EXPECT_EQ(std::to_string(store.read_ledger()->control.size()), c.holdings);
    EXPECT_STREQ(event_status_name(store.read_ledger()->events.front().status), c.status);
    EXPECT_EQ(store.query("CREATE TABLE x (y)").error().code, ErrorCode::invalid_argument) << "it is still read-only";
  }
}

TEST_F(StoreTest, SqlMayOnlyRead) {
  for (const OpenMode mode : {OpenMode::create, OpenMode::read_only}) {
    Store store = open(mode);
    for (const char* query :
         {"DELETE FROM report", "INSERT INTO meta VALUES ('a', 'b')", "DROP TABLE report", "CREATE TABLE x (y)",
          "PRAGMA journal_mode = DELETE", "PRAGMA user_version = 9", "ATTACH '/tmp/x' AS x", "VACUUM",
          "VACUUM INTO '/tmp/x'", "SELECT 1; SELECT 2", "BEGIN", "SELECT load_extension('x')",
          "REPLACE INTO report_text (report_text) VALUES ('rebuild')", "", "  -- nothing", "SELEC 1", "SELECT ?1"}) {
      Result<Table> table = store.query(query);
      ASSERT_FALSE(table) << query;
      EXPECT_EQ(table.error().code, ErrorCode::invalid_argument) << query << ": " << table.error().message;
    }
    EXPECT_EQ(cell(store, "SELECT 1 + 1; -- two"), "2");
    EXPECT_EQ(cell(store, "PRAGMA user_version"), "4");
    EXPECT_EQ(
        cell(store, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n"),
        "15");
    EXPECT_EQ(cell(store, "SELECT sum(value) FROM json_each('[1, 2, 4]')"), "7");
    Result<Table> bound = store.query("SELECT ?1, ?2, ?3", {Value{int64_t{7}}, Value{std::string("x")}, Value{}});
    ASSERT_TRUE(bound);
    EXPECT_EQ(std::get<int64_t>(bound->rows[0][0]), 7);
    EXPECT_EQ(std::get<std::string>(bound->rows[0][1]), "x");
  }
}

TEST_F(StoreTest, WhatIsNoLedgerIsTold) {
  EXPECT_EQ(open_error(OpenMode::read_only), ErrorCode::not_found);
  EXPECT_EQ(open_error(OpenMode::read_write), ErrorCode::not_found);
  std::ofstream(path_) << "";
  EXPECT_EQ(open_error(OpenMode::read_only), ErrorCode::unsupported);
  std::ofstream(path_) << "These are not the bytes of a ledger.";
  EXPECT_EQ(open_error(OpenMode::read_only), ErrorCode::unsupported);
  EXPECT_EQ(open_error(OpenMode::create), ErrorCode::unsupported);
  fs::remove(path_);
  sql("CREATE TABLE another_program (x)");
  EXPECT_EQ(open_error(OpenMode::create), ErrorCode::unsupported);
  fs::remove(path_);
  fs::create_directory(path_);
  EXPECT_EQ(open_error(OpenMode::create), ErrorCode::unreadable);
  path_ = folder_ + "/no/folder.ledger";
  EXPECT_EQ(open_error(OpenMode::create), ErrorCode::unreadable);
}

TEST_F(StoreTest, ANewerSchemaIsRefused) {
  { open(); }
  sql("PRAGMA user_version = 99");
  for (const OpenMode mode : {OpenMode::read_only, OpenMode::read_write, OpenMode::create}) {
    Result<Store> store = Store::open(path_, mode);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::unsupported);
    EXPECT_NE(store.error().advice.find("update"), std::string::npos);
  }
}

TEST_F(StoreTest, ADamagedFileIsCorrupt) {
  {
    Store store = open();
    for (int i = 0; i < 50; ++i)
      ASSERT_TRUE(store.put(sample_reading("r_" + std::to_string(i), "a.txt", std::string(5000, 'x'))));
    ASSERT_TRUE(store.commit());
  }
  {
    std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096);
    for (int i = 0; i < 4096 * 20; ++i) file.put('\x5a');
  }
  Result<Store> store = Store::open(path_, OpenMode::read_only);
  const Error error = store ? store->for_each_reading([](Reading&&) { return true; }).error() : store.error();
  EXPECT_EQ(error.code, ErrorCode::corrupt) << error.message;
}

TEST_F(StoreTest, ADamagedReadingIsCorrupt) {
  {
    Store store = open();
    ASSERT_TRUE(store.put(sample_reading("r_1", "a.txt", kText)));
    ASSERT_TRUE(store.commit());
  }
  sql("UPDATE reading SET bytes = x'00112233'");
  const Error error = open(OpenMode::read_only).for_each_reading([](Reading&&) { return true; }).error();
  EXPECT_EQ(error.code, ErrorCode::corrupt);
  EXPECT_NE(error.message.find("r_1"), std::string::npos);
}

TEST_F(StoreTest, ASecondWriterIsToldThatItIsLocked) {
  Store first = open();
  ASSERT_TRUE(first.put(sample_reading("r_1", "a.txt", kText)));
  Store second = open(OpenMode::read_write);
  EXPECT_EQ(*second.count_readings(), 0u);  // reading goes on meanwhile
  EXPECT_EQ(second.put(sample_reading("r_2", "b.txt", kText)).error().code, ErrorCode::locked);
  ASSERT_TRUE(first.commit());
  EXPECT_TRUE(second.put(sample_reading("r_2", "b.txt", kText)));
  EXPECT_TRUE(second.commit());
  EXPECT_EQ(*first.count_readings(), 2u);
}

/// Runs `work` in a child that tells through a pipe what it has acknowledged, and kills it some time after it has
/// acknowledged `first` things, however slow the machine: at a moment of the child's own.
int acknowledged_before_kill(const std::function<void(int pipe)>& work, int first, int microseconds) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  const pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    work(ends[1]);
    _exit(0);
  }
  close(ends[1]);
  int acknowledged = 0;
  char byte = 0;
  while (acknowledged < first && read(ends[0], &byte, 1) == 1) ++acknowledged;
  usleep(static_cast<useconds_t>(microseconds));
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  while (read(ends[0], &byte, 1) == 1) ++acknowledged;
  close(ends[0]);
  return acknowledged;
}

TEST_F(StoreTest, KillingTheWriterLosesNothingThatWasAcknowledged) {
  { open(); }
  const auto work = [&](int pipe) {
    Result<Store> store = Store::open(path_, OpenMode::read_write);
    if (!store) return;
    for (int i = 0; i < 100000; ++i) {
      char id[16];
      std::snprintf(id, sizeof id, "r_%06d", i);
      if (!store->put(sample_reading(id, "a.txt", kText)) || !store->commit()) return;
      if (write(pipe, "+", 1) != 1) return;
      if (i % 7 == 0) (void)store->replace_ledger(sample_ledger(), "1");
    }
  };
  for (int round = 1; round <= 8; ++round) {
    const int acknowledged = acknowledged_before_kill(work, round, 1500 * round);
    EXPECT_GE(acknowledged, round);
    Store store = open(OpenMode::read_write);
    const auto kept = static_cast<int>(*store.count_readings());
    EXPECT_GE(kept, acknowledged);
    EXPECT_EQ(cell(store, "SELECT count(*) = (SELECT count(*) FROM body) FROM reading"), "1");
    EXPECT_EQ(cell(store, "SELECT (SELECT count(*) FROM event) IN (0, 1)"), "1");
    sqlite3* db = nullptr;
    sqlite3_open(path_.c_str(), &db);
    EXPECT_EQ(sqlite3_exec(db, "INSERT INTO report_text (report_text, rank) VALUES ('integrity-check', 1)", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(db);
    EXPECT_EQ(cell(store, "SELECT 'sound'"), "sound");
  }
}

TEST_F(StoreTest, AKilledBatchIsGoneAsAWhole) {
  { open(); }
  const auto work = [&](int pipe) {
    Result<Store> store = Store::open(path_, OpenMode::read_write);
    (void)store->put(sample_reading("r_1", "a.txt", kText));
    (void)store->commit();
    if (write(pipe, "+", 1) != 1) return;
    (void)store->put(sample_reading("r_2", "b.txt", kText));
    (void)!write(pipe, "+", 1);
    pause();
  };
  EXPECT_EQ(acknowledged_before_kill(work, 2, 1000), 2);
  Store store = open(OpenMode::read_write);
  EXPECT_EQ(*store.count_readings(), 1u);
  EXPECT_TRUE(*store.put(sample_reading("r_2", "b.txt", kText)));
  EXPECT_TRUE(store.commit());
}

TEST_F(StoreTest, AFirstLedgerThatWasKilledIsUndoneForWhoMayOnlyRead) {
  {
    Store store = open();
    ASSERT_TRUE(store.put(sample_reading("r_1", "a.txt", kText)));
    ASSERT_TRUE(store.commit());
  }
  const auto work = [&](int pipe) {
    sqlite3* db = nullptr;
    sqlite3_open(path_.c_str(), &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 4; BEGIN; UPDATE reading SET file = 'half'; WITH "
                 "RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 20000) INSERT INTO meta SELECT "
                 "'half ' || n, 'x' FROM c",
                 nullptr, nullptr, nullptr);
    if (write(pipe, "+", 1) == 1) pause();
  };
  EXPECT_EQ(acknowledged_before_kill(work, 1, 1000), 1);
  ASSERT_GT(fs::file_size(path_ + "-journal"), 0u);
  Store store = open(OpenMode::read_only);
  EXPECT_EQ(*store.count_readings(), 1u);
  EXPECT_EQ(cell(store, "SELECT count(*) FROM reading WHERE file = 'a.txt'"), "1");
  EXPECT_EQ(cell(store, "SELECT count(*) FROM meta WHERE key LIKE 'half%'"), "0");
}

TEST_F(StoreTest, TheFirstLedgerIsWrittenWhoeverLooksOn) {
  for (const bool looked_on : {false, true}) {
    fs::remove(path_);
    Store store = open();
    ASSERT_TRUE(store.put(sample_reading("r_1", "a.txt", kText)));
    ASSERT_TRUE(store.commit());
    std::optional<Store> reader;
    if (looked_on) {
      reader = open(OpenMode::read_only);
      EXPECT_EQ(*reader->count_readings(), 1u);
    }
    const Result<void> written = store.replace_ledger(sample_ledger(), "1");
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_TRUE(*store.ledger_is_current("1"));
    EXPECT_EQ(*store.count_readings(), 1u);
    EXPECT_FALSE(fs::exists(path_ + "-journal"));
    EXPECT_TRUE(fs::exists(path_ + "-wal"));
    if (reader) { EXPECT_TRUE(*reader->ledger_is_current("1")); }
  }
}

}  // namespace
}  // namespace rashomon
