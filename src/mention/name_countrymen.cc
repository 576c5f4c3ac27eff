// SPDX-License-Identifier: Apache-2.0
#include "name_countrymen.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kMostEntities = 1000;  // that this step adds to one report

template <size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Countrymen {
 public:
  Countrymen(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon, Mentions& mentions)
      : document_(document), analysis_(analysis), lexicon_(lexicon), mentions_(mentions) {}

  void run() {
    size_t added = 0;
    for (Mention& m : mentions_.mentions) {
      if (added >= kMostEntities) return;
      if (m.form != MentionForm::name || m.first + 1 != m.last || m.last > analysis_.tokens.size()) continue;
      const LocalEntity& land = mentions_.entities[m.entity];
      if (land.type != EntityType::state || !is_people(m.first)) continue;
      uint32_t first = m.first;
      bool one = false;
      if (!is_counted(m.first, first, one)) continue;
      LocalEntity people;
      people.type = one ? EntityType::person : EntityType::group;
      people.country = land.country;
      people.name = std::string(m.span.of(document_.text));
      people.nominals.push_back(people.name);
      m.entity = static_cast<uint32_t>(mentions_.entities.size());
      m.form = MentionForm::nominal;
      m.first = first;
      m.head = m.last - 1;
      m.span = token(first).span.join(m.span);
      mentions_.entities.push_back(std::move(people));
      ++added;
    }
    std::stable_sort(mentions_.mentions.begin(), mentions_.mentions.end(), [](const Mention& a, const Mention& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
  }

 private:
  const Token& token(uint32_t t) const { return analysis_.tokens[t]; }

  /// A word for the people of a land that no noun follows.
  bool is_people(uint32_t t) const {
    const std::string word = fold(token(t).norm);
    if (!lexicon_.state_code(word, who::StateWord::demonym) &&
        !(word.ends_with('s') &&
          lexicon_.state_code(std::string_view(word).substr(0, word.size() - 1), who::StateWord::demonym)))
      return false;
    const Deprel r = token(t).relation;
    if (r == Deprel::amod || r == Deprel::compound || r == Deprel::nmod_poss || r == Deprel::flat) return false;
    if (t + 1 >= analysis_.tokens.size() || analysis_.sentence_of(t + 1) != analysis_.sentence_of(t)) return true;
    const Upos behind = token(t + 1).tag;
    return behind != Upos::NOUN && behind != Upos::PROPN && behind != Upos::ADJ && token(t + 1).norm != "-";
  }

  /// "three", "at least nine", "a", "dozens of", "several" stand before it: where that begins.
  bool is_counted(uint32_t t, uint32_t& first, bool& one) const {
    static constexpr std::array<std::string_view, 9> kSome = {"some", "several", "many", "few", "other",
                                                              "more", "fellow",  "any",  "all"};
    static constexpr std::array<std::string_view, 7> kScores = {"dozens", "scores", "hundreds", "thousands",
                                                                "tens",   "number", "handful"};
    const Sentence& s = analysis_.sentences[analysis_.sentence_of(t)];
    if (t == s.first) return false;
    const std::string before = to_lower(token(t - 1).norm);
    one = before == "a" || before == "an" || before == "one";
    if (one || token(t - 1).tag == Upos::NUM || is_one_of(before, kSome)) {
      first = t - 1;
      return true;
    }
    if (before != "of" || t < s.first + 2 || !is_one_of(to_lower(token(t - 2).norm), kScores)) return false;
    return true;
  }

  const Document& document_;
  const Analysis& analysis_;
  const who::WhoLexicon& lexicon_;
  Mentions& mentions_;
};

}  // namespace

void name_countrymen(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon,
                     Mentions& mentions) {
  Countrymen(document, analysis, lexicon, mentions).run();
}

}  // namespace rashomon
