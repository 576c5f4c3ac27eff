// SPDX-License-Identifier: Apache-2.0
// The steps of the stage in their order: tokens, sentences, tags, lemmas, trees.
#include "rashomon/language.h"

#include <variant>

#include "find_lemmas.h"
#include "mend_tree.h"
#include "network.h"
#include "parse_sentence.h"
#include "restore_case.h"
#include "split_sentences.h"
#include "split_tokens.h"
#include "tag_words.h"

namespace rashomon {

struct Language::State {
  Models models;  // keeps the bytes alive that the rest points into
  WordLists lists;
  Tagger tagger;
  Lemmatizer lemmatizer;
  std::variant<Parser, Network> parser;

  /// The linear tagger's tags and the linear parser's tree, or what the network makes of these tags.
  Reading read_tree(const std::vector<Word>& words, const std::vector<uint8_t>& glued) const {
    Reading reading;
    reading.tags = tagger.run(words);
    if (const auto* network = std::get_if<Network>(&parser)) return network->run(words, reading.tags, glued);
    reading.arcs = std::get<Parser>(parser).run(parse_words(words, reading.tags, tagger.tag_set()));
    return reading;
  }

  /// Tags, lemmatises and parses the tokens [first, last), one sentence.
  void read_words(Analysis& analysis, uint32_t first, uint32_t last) const {
    std::vector<Word> words;
    std::vector<uint8_t> glued;
    for (size_t i = first; i < last; ++i) {
      words.push_back(describe_word(analysis.tokens[i].norm, tagger.lexicon()));
      glued.push_back(!analysis.tokens[i].space_before);
    }
    const Reading reading = read_tree(words, glued);
    for (size_t i = 0; i < words.size(); ++i) {
      Token& token = analysis.tokens[first + i];
      const FineTag& tag = tagger.tag_set()[reading.tags[i]];
      token.tag = tag.tag;
      token.number = tag.number;
      token.tense = tag.tense;
      token.head = reading.arcs[i].head == kNoWord ? kNone : first + static_cast<uint32_t>(reading.arcs[i].head);
      token.relation = reading.arcs[i].relation;
      token.lemma = lemmatizer.run(token.norm, tag, token.relation);
    }
    mend_tree(analysis, first, last);
  }

  /// The tokens [first, end of analysis.tokens) become a sentence.
  void analyse_sentence(Analysis& analysis, uint32_t first, uint32_t block) const {
    read_words(analysis, first, static_cast<uint32_t>(analysis.tokens.size()));
    Sentence sentence;
    sentence.first = first;
    sentence.last = static_cast<uint32_t>(analysis.tokens.size());
    sentence.span = {analysis.tokens[first].span.begin, analysis.tokens.back().span.end};
    sentence.block = block;
    sentence.parsed = true;
    analysis.sentences.push_back(sentence);
  }

  void analyse_span(const Document& document, Span span, uint32_t block, Analysis& analysis) const {
    const std::vector<RawToken> raw = split_tokens(document.text, span, lists);
    uint32_t start = 0;
    for (const uint32_t end : split_sentences(raw, lists, kMostWords)) {
      const auto first = static_cast<uint32_t>(analysis.tokens.size());
      for (uint32_t i = start; i < end; ++i) {
        Token token;
        token.span = raw[i].span;
        token.norm = raw[i].norm;
        token.space_before = raw[i].space_before || i == 0;
        analysis.tokens.push_back(std::move(token));
      }
      analyse_sentence(analysis, first, block);
      start = end;
    }
  }
};

namespace {

Result<std::variant<Parser, Network>> open_parser(const Models& models, size_t tags) {
  const auto wants = wants_network(models);
  if (!wants) return wants.error();
  if (*wants) {
    auto network = Network::open(models, tags);
    if (!network) return network.error();
    return std::variant<Parser, Network>(std::move(*network));
  }
  auto parser = Parser::open(models);
  if (!parser) return parser.error();
  return std::variant<Parser, Network>(*parser);
}

}  // namespace

Result<Language> Language::open(const Models& models) {
  auto lists = WordLists::open(models);
  if (!lists) return lists.error();
  auto tagger = Tagger::open(models);
  if (!tagger) return tagger.error();
  auto lemmatizer = Lemmatizer::open(models);
  if (!lemmatizer) return lemmatizer.error();
  auto parser = open_parser(models, tagger->tag_set().size());
  if (!parser) return parser.error();
  return Language(std::make_unique<State>(
      State{models, std::move(*lists), std::move(*tagger), std::move(*lemmatizer), std::move(*parser)}));
}

Analysis Language::run(const Document& document) const {
  Analysis analysis;
  for (uint32_t b = 0; b < document.blocks.size(); ++b) {
    const Block& block = document.blocks[b];
    if (block.kind == BlockKind::furniture) continue;
    // "CAIRO (AP) —" is no part of the sentence behind it, whose tree it would spoil.
    Span rest = block.span;
    if (!document.dateline.empty() && block.span.contains(document.dateline)) {
      state_->analyse_span(document, {block.span.begin, document.dateline.end}, b, analysis);
      rest.begin = document.dateline.end;
    }
    state_->analyse_span(document, rest, b, analysis);
  }
  if (is_in_capitals(document, analysis)) {
    restore_case(analysis, state_->tagger.lexicon());
    for (const Sentence& s : analysis.sentences) state_->read_words(analysis, s.first, s.last);
  }
  return analysis;
}

Language::Language(std::unique_ptr<State> state) : state_(std::move(state)) {}
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;
Language::~Language() = default;

}  // namespace rashomon
