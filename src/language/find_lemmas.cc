// SPDX-License-Identifier: Apache-2.0
#include "find_lemmas.h"

#include <algorithm>

#include "rashomon/base/content_id.h"
#include "rashomon/base/model_file.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

uint64_t mix(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
  return hash ^ (hash >> 29);
}

/// Proper nouns keep their case; all else is lower case but where a script of training says otherwise.
std::string plain_lemma(std::string_view norm, const FineTag& tag) {
  return tag.tag == Upos::PROPN ? std::string(norm) : to_lower(norm);
}

}  // namespace

std::string make_lemma_script(std::string_view norm, std::string_view lemma) {
  if (lemma == "I") return "wI";  // also for "i"
  for (const char mode : {'l', 'k'}) {
    const std::string base = mode == 'l' ? to_lower(norm) : std::string(norm);
    const size_t most = std::min(base.size(), lemma.size());
    size_t common = 0;
    while (common < most && base[common] == lemma[common]) ++common;
    if (common == 0 || (common < base.size() && base.size() - common > 5)) continue;
    if (common * 2 < base.size() && base.size() > 3) continue;
    return std::string(1, mode).append(std::to_string(base.size() - common)).append(lemma.substr(common));
  }
  return std::string(1, 'w').append(lemma);
}

std::string apply_lemma_script(std::string_view script, std::string_view norm) {
  if (script.empty()) return {};
  if (script[0] == 'w') return std::string(script.substr(1));
  if (script.size() < 2) return {};
  const auto off = static_cast<size_t>(script[1] - '0');
  std::string base = script[0] == 'l' ? to_lower(norm) : std::string(norm);
  if (off > base.size()) return {};
  base.resize(base.size() - off);
  base += script.substr(2);
  return base;
}

uint64_t lemma_key(std::string_view lower, size_t length, const FineTag& tag) {
  const std::string_view part = length == 0 ? lower : lower.substr(lower.size() - length);
  const uint64_t kind = length | static_cast<uint64_t>(tag.tag) << 8 | static_cast<uint64_t>(tag.number) << 16 |
                        static_cast<uint64_t>(tag.tense) << 24;
  return mix(hash_bytes(part, 5), kind);
}

namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Ends in one consonant behind one vowel: "stab", "occur"; not "bomb", "loot", "box", "play".
bool ends_short(std::string_view verb) {
  if (verb.size() < 3) return false;
  const char last = verb.back(), vowel = verb[verb.size() - 2], before = verb[verb.size() - 3];
  const bool u = before == 'u' && verb.size() > 3 && verb[verb.size() - 4] == 'q';  // "equip", "quit"
  return !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' && is_vowel(vowel) && (!is_vowel(before) || u);
}

size_t vowel_groups(std::string_view word) {
  size_t groups = 0;
  for (size_t i = 0; i < word.size(); ++i) groups += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1])) ? 1 : 0;
  return groups;
}

}  // namespace

std::vector<std::string> regular_forms(std::string_view verb) {
  const std::string v(verb);
  const std::string cut = v.substr(0, v.size() - 1);
  const auto ends = [&](std::string_view end) { return verb.ends_with(end); };
  const bool hisses = ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh") || ends("o");
  if (ends("ie")) return {v + "s", v + "d", v.substr(0, v.size() - 2) + "ying"};
  if (ends("ee") || ends("oe") || ends("ye")) return {v + "s", v + "d", v + "ing"};
  if (ends("e")) return {v + "s", v + "d", cut + "ing"};
  if (ends("y") && !is_vowel(cut.back())) return {cut + "ies", cut + "ied", v + "ing"};
  if (ends("c")) return {v + "s", v + "ed", v + "ing", v + "ked", v + "king"};
  std::vector<std::string> forms = {hisses ? v + "es" : v + "s"};
  const bool is_short = ends_short(verb);
  if (is_short) forms.insert(forms.end(), {v + v.back() + "ed", v + v.back() + "ing"});
  if (!is_short || vowel_groups(verb) > 1) forms.insert(forms.end(), {v + "ed", v + "ing"});
  return forms;
}

Result<Lemmatizer> Lemmatizer::open(const Models& models) {
  constexpr std::string_view kName = "en/language/lemmas.bin";
  auto file = ModelFile::open(models, "lemmas", kName);
  if (!file) return file.error();
  auto table = file->section("table");
  auto scripts = file->section("scripts");
  if (!table) return table.error();
  if (!scripts) return scripts.error();
  Lemmatizer lemmatizer;
  for (size_t at = 0; at < scripts->size();) {
    const size_t end = std::min(scripts->find('\n', at), scripts->size());
    lemmatizer.scripts_.push_back(scripts->substr(at, end - at));
    at = end + 1;
  }
  lemmatizer.entries_ = reinterpret_cast<const LemmaEntry*>(table->data());
  lemmatizer.slots_ = table->size() / sizeof(LemmaEntry);
  if (lemmatizer.slots_ == 0 || (lemmatizer.slots_ & (lemmatizer.slots_ - 1)) != 0) {
    return Error{ErrorCode::corrupt, "the lemmatizer's table has a size that does not fit",
                 "Rebuild, or retrain the model."};
  }
  auto verbs = models.get("en/language/verbs.txt");
  if (!verbs) return verbs.error();
  for (size_t at = 0; at < verbs->size();) {
    const size_t end = std::min(verbs->find('\n', at), verbs->size());
    const std::string_view verb = verbs->substr(at, end - at);
    at = end + 1;
    if (verb.size() < 2 || verb[0] == '#') continue;
    for (std::string& form : regular_forms(verb)) lemmatizer.verb_of_form_.emplace(std::move(form), verb);
  }
  return lemmatizer;
}

std::string_view Lemmatizer::script_of(uint64_t key) const {
  const auto check = static_cast<uint32_t>(key) | 1;
  uint64_t at = key >> 32 & (slots_ - 1);
  for (uint64_t tries = 0; tries < slots_; ++tries, at = (at + 1) & (slots_ - 1)) {
    if (entries_[at].check == check)
      return entries_[at].script < scripts_.size() ? scripts_[entries_[at].script] : std::string_view{};
    if (entries_[at].check == 0) break;
  }
  return {};
}

bool describes_name(const std::vector<Arc>& arcs, const std::vector<uint8_t>& tags, const TagSet& set, size_t word) {
  const Arc& arc = arcs[word];
  if (set[tags[word]].tag != Upos::ADJ || arc.head <= static_cast<int64_t>(word)) return false;
  return set[tags[static_cast<size_t>(arc.head)]].tag == Upos::PROPN &&
         (arc.relation == Deprel::amod || arc.relation == Deprel::compound || arc.relation == Deprel::flat);
}

std::string Lemmatizer::run(std::string_view norm, const FineTag& tag, Deprel relation, bool in_name) const {
  const std::string lower = to_lower(norm);
  // "saw her" and "her car" have one tag; only the tree tells them apart.
  if (lower == "her" && tag.tag == Upos::PRON) return relation == Deprel::nmod_poss ? "her" : "she";
  std::string_view script = script_of(lemma_key(lower, 0, tag));
  if (script.empty() && tag.tag == Upos::VERB) {
    if (const auto verb = verb_of_form_.find(lower); verb != verb_of_form_.end()) return std::string(verb->second);
  }
  for (size_t length = std::min(kLongestEnding, lower.size()); script.empty() && length >= 1; --length) {
    script = script_of(lemma_key(lower, length, tag));
  }
  std::string lemma = apply_lemma_script(script, norm);
  if (lemma.empty()) return plain_lemma(norm, tag);
  // Parts of a name keep their capital.
  if (in_name && lemma[0] >= 'a' && lemma[0] <= 'z' && norm[0] >= 'A' && norm[0] <= 'Z') lemma[0] = norm[0];
  return lemma;
}

}  // namespace rashomon
