// SPDX-License-Identifier: Apache-2.0
// The steps of the stage in their order: tokens, sentences, tags, lemmas, trees.
#include "rashomon/language.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "find_lemmas.h"
#include "known_sentences.h"
#include "mend_acts.h"
#include "mend_asides.h"
#include "mend_clauses.h"
#include "mend_headlines.h"
#include "mend_lost_clauses.h"
#include "mend_main_verbs.h"
#include "mend_predicates.h"
#include "mend_speech.h"
#include "mend_subjects.h"
#include "mend_tree.h"
#include "network.h"
#include "restore_case.h"
#include "restore_headlines.h"
#include "split_sentences.h"
#include "split_tokens.h"
#include "weigh_names.h"
#include "wordbook.h"

namespace rashomon {

struct Language::State {
  Models models;  // keeps the bytes alive that the rest points into
  WordLists lists;
  Wordbook book;
  Lemmatizer lemmatizer;
  Network network;
  NameKnowledge knowledge;
  mutable KnownSentences known{};

  /// All that the network is told of a sentence.
  static std::string key_of(const Analysis& analysis, const Sentence& sentence) {
    std::string key;
    for (uint32_t i = sentence.first; i < sentence.last; ++i) {
      key += analysis.tokens[i].norm;
      key += analysis.tokens[i].space_before ? '\n' : '\0';
    }
    return key;
  }

  Words words_of(const Analysis& analysis, const Sentence& sentence) const {
    Words words;
    words.words.reserve(sentence.last - sentence.first);
    words.glued.reserve(sentence.last - sentence.first);
    for (uint32_t i = sentence.first; i < sentence.last; ++i) {
      words.words.push_back(describe_word(analysis.tokens[i].norm, book.lexicon));
      words.glued.push_back(!analysis.tokens[i].space_before);
    }
    return words;
  }

  /// What the network says of each sentence of each analysis, said before or now.
  std::vector<KnownSentences::Answer> readings_of(const std::vector<Analysis*>& analyses) const {
    std::vector<KnownSentences::Answer> answers;
    std::vector<size_t> asked;
    std::vector<std::string> keys;
    std::vector<Words> sentences;
    for (const Analysis* analysis : analyses) {
      for (const Sentence& sentence : analysis->sentences) {
        std::string key = key_of(*analysis, sentence);
        answers.push_back(known.find(key));
        if (answers.back()) continue;
        asked.push_back(answers.size() - 1);
        keys.push_back(std::move(key));
        sentences.push_back(words_of(*analysis, sentence));
      }
    }
    std::vector<SentenceReading> said = network.run(sentences);
    for (size_t i = 0; i < said.size(); ++i) {
      find_names(sentences[i], book.tags, knowledge, said[i]);
      answers[asked[i]] = std::make_shared<const SentenceReading>(std::move(said[i]));
      known.keep(std::move(keys[i]), answers[asked[i]]);
    }
    return answers;
  }

  /// Tags, lemmatises and parses all sentences and finds their names.
  void read_sentences(const std::vector<Analysis*>& analyses) const {
    const std::vector<KnownSentences::Answer> readings = readings_of(analyses);
    auto reading = readings.begin();
    for (Analysis* analysis : analyses) {
      analysis->names.clear(), analysis->sure_names.clear();
      for (Sentence& sentence : analysis->sentences) {
        write_reading(*analysis, sentence.first, **reading);
        write_names((*reading)->names, sentence.first, analysis->names);
        write_names((*reading++)->sure_names, sentence.first, analysis->sure_names);
        mend_tree(*analysis, sentence.first, sentence.last);
        mend_subjects(*analysis, sentence.first, sentence.last);
        mend_clauses(*analysis, sentence.first, sentence.last);
        mend_asides(*analysis, sentence.first, sentence.last);
        mend_lost_clauses(*analysis, sentence.first, sentence.last);
        mend_predicates(*analysis, sentence.first, sentence.last);
        mend_headlines(*analysis, sentence.first, sentence.last);
        mend_speech(*analysis, sentence.first, sentence.last);
        mend_main_verbs(*analysis, sentence.first, sentence.last);
        mend_acts(*analysis, sentence.first, sentence.last);
        sentence.parsed = true;
      }
    }
  }

  void write_reading(Analysis& analysis, uint32_t first, const SentenceReading& reading) const {
    for (size_t i = 0; i < reading.arcs.size(); ++i) {
      Token& token = analysis.tokens[first + i];
      const FineTag& tag = book.tags[reading.tags[i]];
      token.tag = tag.tag;
      token.number = tag.number;
      token.tense = tag.tense;
      token.head = reading.arcs[i].head == kNoWord ? kNone : first + static_cast<uint32_t>(reading.arcs[i].head);
      token.relation = reading.arcs[i].relation;
      token.lemma =
          lemmatizer.run(token.norm, tag, token.relation, describes_name(reading.arcs, reading.tags, book.tags, i));
    }
  }

  /// The names that the classes of a sentence's words tell.
  static void write_names(const std::vector<uint8_t>& classes, uint32_t first, std::vector<NameSpan>& names) {
    for (uint32_t i = 0; i < classes.size(); ++i) {
      if (classes[i] % 2 == 0) continue;
      uint32_t end = i + 1;
      while (end < classes.size() && classes[end] == classes[i] + 1) ++end;
      names.push_back({first + i, first + end, static_cast<NameKind>((classes[i] - 1) / 2)});
    }
  }

  /// Tokens and sentences of a span, without what `read_sentences` finds.
  void split_span(const Document& document, Span span, uint32_t block, Analysis& analysis) const {
    std::vector<RawToken> raw = split_tokens(document.text, span, lists);
    uint32_t start = 0;
    for (const uint32_t end : split_sentences(raw, lists, kMostWords)) {
      const auto first = static_cast<uint32_t>(analysis.tokens.size());
      for (uint32_t i = start; i < end; ++i) {
        Token token;
        token.span = raw[i].span;
        token.norm = std::move(raw[i].norm);
        token.space_before = raw[i].space_before || i == 0;
        analysis.tokens.push_back(std::move(token));
      }
      Sentence sentence;
      sentence.first = first;
      sentence.last = static_cast<uint32_t>(analysis.tokens.size());
      sentence.span = {analysis.tokens[first].span.begin, analysis.tokens.back().span.end};
      sentence.block = block;
      analysis.sentences.push_back(sentence);
      start = end;
    }
  }

  /// Tokens and sentences of all that is no furniture.
  Analysis split(const Document& document) const {
    Analysis analysis;
    for (uint32_t b = 0; b < document.blocks.size(); ++b) {
      const Block& block = document.blocks[b];
      if (block.kind == BlockKind::furniture) continue;
      // "CAIRO (AP) —" is no part of the sentence behind it, whose tree it would spoil.
      Span rest = block.span;
      if (!document.dateline.empty() && block.span.contains(document.dateline)) {
        split_span(document, {block.span.begin, document.dateline.end}, b, analysis);
        rest.begin = document.dateline.end;
      }
      split_span(document, rest, b, analysis);
    }
    return analysis;
  }
};

Result<Language> Language::open(const Models& models) {
  auto lists = WordLists::open(models);
  if (!lists) return lists.error();
  auto book = Wordbook::open(models);
  if (!book) return book.error();
  auto lemmatizer = Lemmatizer::open(models);
  if (!lemmatizer) return lemmatizer.error();
  auto network = Network::open(models, book->tags.size());
  if (!network) return network.error();
  auto knowledge = NameKnowledge::open(models);
  if (!knowledge) return knowledge.error();
  return Language(std::make_unique<State>(
      State{models, std::move(*lists), std::move(*book), std::move(*lemmatizer), std::move(*network), *knowledge}));
}

Analysis Language::run(const Document& document) const {
  return std::move(run(std::vector<const Document*>{&document}).front());
}

std::vector<Analysis> Language::run(const std::vector<const Document*>& documents) const {
  std::vector<Analysis> analyses;
  for (const Document* document : documents) {
    analyses.push_back(state_->split(*document));
    if (!is_in_capitals(*document, analyses.back()))
      restore_headlines(*document, state_->knowledge, state_->book.lexicon, analyses.back());
  }
  std::vector<Analysis*> all;
  for (Analysis& analysis : analyses) all.push_back(&analysis);
  state_->read_sentences(all);
  std::vector<Analysis*> again;
  for (size_t i = 0; i < documents.size(); ++i) {
    if (!is_in_capitals(*documents[i], analyses[i])) continue;
    restore_case(analyses[i], state_->book.lexicon);
    again.push_back(&analyses[i]);
  }
  state_->read_sentences(again);
  return analyses;
}

Language::Language(std::unique_ptr<State> state) : state_(std::move(state)) {}
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;
Language::~Language() = default;

}  // namespace rashomon
