// SPDX-License-Identifier: Apache-2.0
// Reads en/language/network.bin and checks that no sum of it can leave 32 bits, whatever the words are.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "network.h"
#include "rashomon/base/model_file.h"

namespace rashomon {
namespace {

constexpr std::string_view kName = "en/language/network.bin";
constexpr uint32_t kLargest = 4096;  // of any dimension

Error broken(const std::string& what) {
  return {ErrorCode::corrupt, "model file " + std::string(kName) + ": " + what,
          "Rebuild, or retrain the model as its CARD.md says."};
}

/// Takes matrices from the sections one behind the other.
class Matrices {
 public:
  Matrices(std::string_view weights, std::string_view biases) : weights_(weights), biases_(biases) {}

  /// `most` is the largest absolute value of an input, `also` what other sums may add to a row.
  Matrix take(size_t rows, size_t columns, int64_t most, int64_t also = 0) {
    const size_t padded = (rows + 15) / 16 * 16;
    Matrix m;
    m.rows = padded;
    m.columns = columns;
    const size_t bytes = padded * columns * 2;
    if (columns % 2 != 0 || bytes > weights_.size() - weight_at_ || padded * 4 > biases_.size() - bias_at_) {
      good_ = false;
      return m;
    }
    m.weights = reinterpret_cast<const int16_t*>(weights_.data() + weight_at_);
    m.bias = reinterpret_cast<const int32_t*>(biases_.data() + bias_at_);
    weight_at_ += bytes;
    bias_at_ += padded * 4;
    for (size_t r = 0; r < padded; ++r) {
      int64_t sum = std::llabs(int64_t{m.bias[r]}) + also;
      for (size_t c = 0; c < columns; ++c) sum += most * std::abs(int{m.weights[c / 2 * padded * 2 + r * 2 + c % 2]});
      good_ = good_ && sum < INT32_MAX - (1 << 17);  // what rounding adds
      largest_ = std::max(largest_, sum);
    }
    return m;
  }
  /// The largest sum that a row of the matrices since the last call can reach.
  int64_t largest() { return std::exchange(largest_, 0); }
  bool good() const { return good_; }
  bool at_end() const { return weight_at_ == weights_.size() && bias_at_ == biases_.size(); }

 private:
  std::string_view weights_, biases_;
  size_t weight_at_ = 0;
  size_t bias_at_ = 0;
  int64_t largest_ = 0;
  bool good_ = true;
};

}  // namespace

Result<Network> Network::open(const Models& models, size_t tags) {
  auto file = ModelFile::open(models, "network", kName);
  if (!file) return file.error();
  std::array<std::string_view, 8> parts;
  constexpr std::array kParts = {"shape", "words", "embeddings", "curve", "vectors", "distance", "weights", "biases"};
  for (size_t i = 0; i < kParts.size(); ++i) {
    auto part = file->section(kParts[i]);
    if (!part) return part.error();
    parts[i] = *part;
  }
  Network net;
  uint32_t layers = 0;
  size_t at = 0;
  for (uint32_t* field : {&net.width_, &net.hidden_, &layers, &net.arc_, &net.label_, &net.tag_, &net.labels_,
                          &net.tags_, &net.names_, &net.far_}) {
    if (!rashomon::take(parts[0], at, *field) || *field == 0 || *field > kLargest)
      return broken("its shape does not fit");
  }
  uint64_t rows = 0;
  for (size_t t = 0; t < kTables; ++t) {
    if (!rashomon::take(parts[0], at, net.table_rows_[t]) || net.table_rows_[t] == 0)
      return broken("its tables do not fit");
    net.table_first_[t] = static_cast<uint32_t>(rows);
    rows += net.table_rows_[t];
  }
  if (net.tags_ != tags || net.labels_ != static_cast<uint32_t>(Deprel::xcomp) + 1 || net.names_ != kNameClasses)
    return broken("it has other tags or relations than the lexicon or this build");
  if (net.hidden_ % 32 != 0 || net.hidden_ > kMostHidden || net.width_ % 16 != 0 || net.arc_ % 16 != 0 ||
      net.label_ % 16 != 0 || net.tag_ % 16 != 0)
    return broken("its layers have sizes that this build cannot read");
  auto words = Lexicon::open(parts[1]);
  if (!words) return words.error();
  if (parts[2].size() != rows * net.width_ || !net.curve_.read(parts[3]) ||
      parts[4].size() != net.arc_ * 2 + net.label_ * 4 || parts[5].size() != (2 * size_t{net.far_} + 1) * 4)
    return broken("a section has another size than the shape says");
  net.words_ = *words;
  net.embeddings_ = reinterpret_cast<const int8_t*>(parts[2].data());
  net.root_ = reinterpret_cast<const int16_t*>(parts[4].data());
  net.label_root_ = reinterpret_cast<const int32_t*>(parts[4].data() + net.arc_ * 2);
  net.distance_ = reinterpret_cast<const int32_t*>(parts[5].data());
  Matrices matrices(parts[6], parts[7]);
  constexpr int64_t kAny = 32767;    // what inputs of 16 bits are clamped to
  constexpr int64_t kOutput = 1024;  // outputs of an LSTM lie in [-1, 1]
  for (uint32_t i = 0; i < layers; ++i) {
    Layer layer;
    layer.in = matrices.take(8 * size_t{net.hidden_}, i == 0 ? net.width_ : 2 * net.hidden_, i == 0 ? kAny : kOutput);
    const int64_t before = matrices.largest();
    for (Matrix& m : layer.recurrent) m = matrices.take(4 * size_t{net.hidden_}, net.hidden_, kOutput, before);
    matrices.largest();
    net.layers_.push_back(layer);
  }
  net.top_ = matrices.take(2 * (size_t{net.arc_} + net.label_ + net.tag_), 2 * net.hidden_, kOutput);
  net.form_ = matrices.take(net.arc_, net.arc_, kMostPositive);
  net.label_out_ = matrices.take(net.labels_, net.label_, kMostPositive);
  net.tag_out_ = matrices.take(net.tags_, net.tag_, kMostPositive);
  net.name_out_ = matrices.take(net.names_, net.tag_, kMostPositive);
  if (!matrices.good() || !matrices.at_end())
    return broken("its weights have another size than the shape says, or are too large");
  // Scores of heads are sums over products of numbers up to 4095, and the bias of the distance.
  bool small = net.arc_ <= 112;
  for (size_t i = 0; i < net.arc_; ++i) small = small && std::abs(int{net.root_[i]}) <= 4095;
  for (size_t i = 0; i <= 2 * size_t{net.far_}; ++i) small = small && std::llabs(int64_t{net.distance_[i]}) <= 1 << 26;
  if (!small) return broken("its layer of heads is too wide or its numbers too large");
  return net;
}

}  // namespace rashomon
