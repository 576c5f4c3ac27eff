// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "find_voice.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/voice.tsv";

struct KindName {
  const char* name;
  uint32_t bit;
};
constexpr std::array<KindName, 14> kKinds = {{{"say", kVoiceSay},
                                              {"state", kVoiceState},
                                              {"commit", kVoiceCommit},
                                              {"accuse", kVoiceAccuse},
                                              {"name", kVoiceName},
                                              {"think", kVoiceThink},
                                              {"show", kVoiceShow},
                                              {"content", kVoiceContent},
                                              {"hedge", kVoiceHedge},
                                              {"source", kVoiceSource},
                                              {"evidence", kVoiceEvidence},
                                              {"according", kVoiceAccording},
                                              {"of", kVoiceOf},
                                              {"count", kVoiceCount}}};

}  // namespace

Result<VoiceLexicon> VoiceLexicon::open(const Models& models) {
  constexpr std::string_view kExpected = "a kind of word and lemmas parted by blanks";
  auto rows = read_lexicon(models, kFile, 2, 2, kExpected);
  if (!rows) return rows.error();
  VoiceLexicon lexicon;
  for (const LexiconLine& row : *rows) {
    auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindName& k) { return row.cells[0] == k.name; });
    if (kind == kKinds.end())
      return lexicon_error(kFile, row.line, "one of the kinds that the header lists", row.cells[0]);
    for (const std::string& word : split_cell(row.cells[1], ' ')) lexicon.kinds_[word] |= kind->bit;
  }
  return lexicon;
}

uint32_t VoiceLexicon::kinds(std::string_view lemma) const {
  auto it = kinds_.find(lemma);
  return it == kinds_.end() ? 0 : it->second;
}

}  // namespace rashomon
