// SPDX-License-Identifier: Apache-2.0
// For tests: a report built by hand. Text and trees come from CoNLL-U-like lines "form lemma UPOS head relation" (head
// counts from 1 within the sentence, 0 for the root; a form that begins with '~' stands against the word before it); a
// blank line ends a sentence; "# title", "# paragraph" begin a block. Mentions are added by the words that make them.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

struct ParsedText {
  Document document;
  Analysis analysis;
  Mentions mentions;

  explicit ParsedText(std::string_view conllu) {
    std::vector<std::string> lines;
    for (size_t at = 0; at <= conllu.size();) {
      const size_t end = std::min(conllu.find('\n', at), conllu.size());
      lines.emplace_back(conllu.substr(at, end - at));
      at = end + 1;
    }
    lines.emplace_back();
    BlockKind kind = BlockKind::paragraph;
    bool fresh = true;
    std::vector<std::vector<std::string>> rows;
    for (const std::string& line : lines) {
      std::vector<std::string> cells = cells_of(line);
      if (!cells.empty() && cells[0] == "#") {
        fresh = true;
        kind = cells[1] == "title" ? BlockKind::title : BlockKind::paragraph;
      } else if (cells.empty()) {
        if (!rows.empty()) add_sentence(rows, fresh, kind);
        fresh = fresh && !rows.empty() ? false : fresh;
        rows.clear();
      } else {
        rows.push_back(cells);
      }
    }
  }

  /// An entity, and every place where `names` stand as its mention.
  uint32_t entity(EntityType type, std::string name, const std::vector<std::string>& words) {
    LocalEntity e;
    e.type = type;
    e.name = name;
    e.names = {name};
    mentions.entities.push_back(e);
    const auto id = static_cast<uint32_t>(mentions.entities.size() - 1);
    for (const std::string& w : words) {
      size_t at = document.text.find(w);
      if (at == std::string::npos) throw std::runtime_error("no such words: " + w);
      for (; at != std::string::npos; at = document.text.find(w, at + 1))
        add_mention(id, {static_cast<uint32_t>(at), static_cast<uint32_t>(at + w.size())});
    }
    return id;
  }
  /// The nth token with the form.
  uint32_t token(std::string_view form, int nth = 1) const {
    for (uint32_t i = 0; i < analysis.tokens.size(); ++i) {
      if (analysis.tokens[i].norm == form && --nth == 0) return i;
    }
    throw std::runtime_error("no such token: " + std::string(form));
  }
  Span span(std::string_view words) const {
    const size_t at = document.text.find(words);
    if (at == std::string::npos) throw std::runtime_error("no such words: " + std::string(words));
    return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
  }
  std::string text(Span s) const { return std::string(s.of(document.text)); }

 private:
  static std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::string cell;
    for (char c : line + " ") {
      if (c == ' ' || c == '\t') {
        if (!cell.empty()) cells.push_back(cell);
        cell.clear();
      } else {
        cell += c;
      }
    }
    return cells;
  }

  void add_sentence(const std::vector<std::vector<std::string>>& rows, bool fresh, BlockKind kind) {
    Sentence s;
    s.first = static_cast<uint32_t>(analysis.tokens.size());
    s.parsed = true;
    std::string& text = document.text;
    if (!text.empty()) text += fresh ? "\n\n" : " ";
    const auto begin = static_cast<uint32_t>(text.size());
    for (const auto& row : rows) {
      Token t;
      std::string form = row.at(0);
      t.space_before = form[0] != '~';
      if (!t.space_before) form.erase(0, 1);
      if (t.space_before && text.size() > begin) text += ' ';
      t.span.begin = static_cast<uint32_t>(text.size());
      text += form;
      t.span.end = static_cast<uint32_t>(text.size());
      t.norm = form == "“" || form == "”" ? "\"" : form;
      t.lemma = row.at(1);
      t.tag = upos_of(row.at(2));
      const auto head = static_cast<uint32_t>(std::stoul(row.at(3)));
      t.head = head == 0 ? kNone : s.first + head - 1;
      t.relation = deprel_of(row.at(4));
      if (row.size() > 5) t.tense = static_cast<uint8_t>(std::stoul(row.at(5)));
      if (row.size() > 6) t.number = static_cast<uint8_t>(std::stoul(row.at(6)));
      analysis.tokens.push_back(t);
    }
    s.last = static_cast<uint32_t>(analysis.tokens.size());
    s.span = {begin, static_cast<uint32_t>(text.size())};
    if (fresh || document.blocks.empty()) document.blocks.push_back({kind, s.span});
    document.blocks.back().span.end = s.span.end;
    s.block = static_cast<uint32_t>(document.blocks.size() - 1);
    analysis.sentences.push_back(s);
  }

  void add_mention(uint32_t id, Span span) {
    Mention m;
    m.span = m.name = span;
    m.first = analysis.token_at(span.begin);
    m.last = m.first;
    while (m.last < analysis.tokens.size() && analysis.tokens[m.last].span.begin < span.end) ++m.last;
    m.head = m.last - 1;
    for (uint32_t i = m.first; i < m.last; ++i) {  // the word that hangs outside
      const uint32_t h = analysis.tokens[i].head;
      if (h == kNone || h < m.first || h >= m.last) {
        m.head = i;
        break;
      }
    }
    m.entity = id;
    auto at = mentions.mentions.begin();
    while (at != mentions.mentions.end() &&
           (at->span.begin < span.begin || (at->span.begin == span.begin && at->span.end >= span.end)))
      ++at;
    mentions.mentions.insert(at, m);
  }
};

}  // namespace rashomon
