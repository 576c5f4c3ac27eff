// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <filesystem>
#include <fstream>

#include "rashomon/intake.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for one test, gone afterwards.
class ReadInputs : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("rashomon_intake_" + std::to_string(getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }

  /// "name:line format" of each report in order, then "skip name:line code".
  std::string read(const std::vector<std::string>& paths, const IntakeOptions& options = {}) {
    std::string out, skips;
    static constexpr const char* kFormats[] = {"automatic", "text", "html", "jsonl"};
    read_inputs(paths, options,
                {[&](RawReport&& raw) {
                   out += raw.file + ":" + std::to_string(raw.line) + " " + kFormats[static_cast<size_t>(raw.format)] +
                          "\n";
                   bytes_ += raw.bytes;
                   return true;
                 },
                 [&](Skipped&& skipped) {
                   skips += "skip " + skipped.file + ":" + std::to_string(skipped.line) + " " +
                            error_code_name(skipped.error.code) + "\n";
                   EXPECT_NE(skipped.error.message.find(skipped.file), std::string::npos) << skipped.error.message;
                   messages_ += skipped.error.message + "\n";
                 }});
    return out + skips;
  }
  std::string path(const std::string& name = "") const { return (folder_ / name).string(); }

  fs::path folder_;
  std::string bytes_, messages_;
};

std::string gzip(const std::string& bytes) {
  std::string out(compressBound(bytes.size()) + 64, '\0');
  z_stream stream{};
  deflateInit2(&stream, 1, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(out.size() - stream.avail_out);
  deflateEnd(&stream);
  return out;
}

std::string zstd(const std::string& bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3));
  return out;
}

TEST_F(ReadInputs, WalksFoldersInByteOrderAndKnowsFormats) {
  write("b.txt", "A text.");
  write("a/z.html", "<html><body><p>A page.");
  write("a/plain", "No ending, but text.");
  write("a/page", "<!doctype html><p>A page.");
  write("a/lines", "{\"body\": \"x\"}\n{\"body\": \"y\"}\n");
  write("Z.jsonl", "{\"body\":\"x\"}\n\n{\"body\":\"y\"}");
  write(".hidden", "x");
  write("empty.txt", "");
  write("blank.txt", " \n\n ");
  write("picture.jpg", "\xFF\xD8\xFF\xE0 JFIF");
  write("noise.bin", std::string("\0\1\2\3\0\0\0\5", 8));
  fs::create_directory_symlink(folder_, folder_ / "a" / "loop");
  fs::create_symlink("nowhere", folder_ / "c.txt");
  EXPECT_EQ(
      read({path()}),
      "Z.jsonl:1 jsonl\nZ.jsonl:3 jsonl\na/lines:1 jsonl\na/lines:2 jsonl\na/page:0 html\na/plain:0 text\na/z.html:0 "
      "html\nb.txt:0 text\n"
      "skip .hidden:0 unsupported\nskip a/loop:0 unsupported\nskip blank.txt:0 malformed\nskip c.txt:0 unreadable\n"
      "skip empty.txt:0 malformed\nskip noise.bin:0 unsupported\nskip picture.jpg:0 unsupported\n");
  EXPECT_EQ(read({path("b.txt"), path("missing.txt")}), "b.txt:0 text\nskip " + path("missing.txt") + ":0 not_found\n");
  EXPECT_GT(measure_inputs({path()}), 100U);
}

TEST_F(ReadInputs, TakesOffGzipAndZstdWhateverTheName) {
  write("a.txt.gz", gzip("First half, ") + gzip("second half."));
  write("b.jsonl.zst", zstd("{\"body\":\"x\"}\n") + zstd("{\"body\":\"y\"}\n"));
  write("c.txt", gzip("Named wrongly."));
  write("d.txt.gz", gzip(zstd("Twice.")));
  EXPECT_EQ(read({path()}),
            "a.txt.gz:0 text\nb.jsonl.zst:1 jsonl\nb.jsonl.zst:2 jsonl\nc.txt:0 text\nd.txt.gz:0 text\n");
  EXPECT_EQ(bytes_, "First half, second half.{\"body\":\"x\"}{\"body\":\"y\"}Named wrongly.Twice.");
}

TEST_F(ReadInputs, SaysWhatIsWrongWithDamagedInputsAndGoesOn) {
  std::string lines;
  for (int i = 0; i < 40000; ++i) lines += "{\"body\":\"report " + std::to_string(i * 7919) + "\"}\n";
  const std::string whole = gzip(lines);
  write("cut.jsonl.gz", whole.substr(0, whole.size() - 8));
  write("cut.txt.zst", zstd("Some text that ends too early").substr(0, 20));
  std::string damaged = gzip("Some text of a report that was damaged on its way.");
  damaged[20] = static_cast<char>(damaged[20] ^ 0x55);
  write("damaged.txt.gz", damaged);
  write("z.txt", "Sound.");
  const std::string out = read({path()});
  EXPECT_NE(out.find("skip cut.jsonl.gz:"), std::string::npos);
  EXPECT_NE(out.find("skip cut.txt.zst:0 malformed"), std::string::npos);
  EXPECT_NE(out.find("skip damaged.txt.gz:0 malformed"), std::string::npos);
  EXPECT_NE(out.find("cut.jsonl.gz:39999 jsonl"), std::string::npos);  // what came before the cut is kept
  EXPECT_NE(out.find("z.txt:0 text"), std::string::npos);
  EXPECT_NE(messages_.find("the end of the file is missing"), std::string::npos);
}

TEST_F(ReadInputs, HoldsToItsLimits) {
  IntakeOptions options;
  options.max_report_bytes = 100;
  options.max_input_bytes = 100000;
  write("a.txt", std::string(101, 'x'));
  write("b.jsonl", "{\"body\":\"" + std::string(50000, 'y') + "\"}\n{\"body\":\"z\"}\n");
  write("c.jsonl.gz", gzip(std::string(1000000, '\n')));
  const std::string out = read({path()}, options);
  EXPECT_EQ(out.substr(0, out.rfind("skip")), "b.jsonl:2 jsonl\nskip a.txt:0 too_large\nskip b.jsonl:1 too_large\n");
  EXPECT_EQ(out.substr(out.rfind("skip"), 16), "skip c.jsonl.gz:");
  EXPECT_NE(messages_.find("more than the limit of 100000 bytes"), std::string::npos);
}

TEST_F(ReadInputs, RefusesABombEarly) {
  std::string bomb = gzip(std::string(300u << 20, ' '));
  write("bomb.jsonl.gz", bomb);
  EXPECT_NE(read({path()}).find("too_large"), std::string::npos);
}

TEST_F(ReadInputs, StopsWhenTheSinkSaysSo) {
  write("a.jsonl", "{\"body\":\"x\"}\n{\"body\":\"y\"}\n");
  int reports = 0;
  read_inputs({path()}, {}, {[&](RawReport&&) { return ++reports < 1; }, [](Skipped&&) {}});
  EXPECT_EQ(reports, 1);
}

TEST_F(ReadInputs, TellsAnArrayAndAPrettyPrintedObjectFromLines) {
  write("a.json", "[\n{\"body\":\"x\"}]");
  write("b.json", "{\n \"body\": \"x\"\n}\n");
  EXPECT_EQ(read({path()}), "b.json:0 jsonl\nskip a.json:0 unsupported\n");
}

}  // namespace
}  // namespace rashomon
