// SPDX-License-Identifier: Apache-2.0
#include "wordbook.h"

#include <algorithm>

#include "rashomon/base/model_file.h"

namespace rashomon {

Result<TagSet> read_tag_set(std::string_view bytes) {
  if (bytes.empty() || bytes.size() % 3 != 0 || bytes.size() / 3 > kMostTags) {
    return Error{ErrorCode::corrupt, "the lexicon's list of tags has a size that does not fit",
                 "Rebuild, or retrain the model."};
  }
  TagSet tags;
  for (size_t i = 0; i + 3 <= bytes.size(); i += 3) {
    const auto upos = std::min(static_cast<uint8_t>(bytes[i]), static_cast<uint8_t>(Upos::X));
    tags.push_back({static_cast<Upos>(upos), static_cast<uint8_t>(bytes[i + 1]), static_cast<uint8_t>(bytes[i + 2])});
  }
  return tags;
}

std::string write_tag_set(const TagSet& tags) {
  std::string out;
  for (const FineTag& tag : tags)
    out += {static_cast<char>(tag.tag), static_cast<char>(tag.number), static_cast<char>(tag.tense)};
  return out;
}

Result<Wordbook> Wordbook::open(const Models& models) {
  constexpr std::string_view kName = "en/language/lexicon.bin";
  auto file = ModelFile::open(models, "lexicon", kName);
  if (!file) return file.error();
  auto words = file->section("lexicon");
  auto tags = file->section("tags");
  if (!words) return words.error();
  if (!tags) return tags.error();
  auto lexicon = Lexicon::open(*words);
  auto tag_set = read_tag_set(*tags);
  if (!lexicon) return lexicon.error();
  if (!tag_set) return tag_set.error();
  return Wordbook{*lexicon, std::move(*tag_set)};
}

}  // namespace rashomon
