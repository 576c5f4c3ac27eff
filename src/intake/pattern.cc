// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 8> kClasses = {"number", "date",  "time",     "agency",
                                                      "name",   "words", "initials", "rest"};

size_t skip_space(std::string_view line, size_t at) {
  while (at < line.size()) {
    size_t next = at;
    if (!is_space(next_code_point(line, next))) break;
    at = next;
  }
  return at;
}

void add_end(std::vector<size_t>& ends, size_t end) {
  if (ends.size() < Pattern::kMostEnds) ends.push_back(end);
}

}  // namespace

char32_t plain_letter(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC: return '\'';
    case 0x201C:
    case 0x201D: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    default: return c;
  }
}

Result<Pattern::Sequence> Pattern::parse_sequence(std::string_view source, size_t& at, int depth) {
  Sequence out;
  if (depth > 8) return Error{ErrorCode::malformed, "parentheses nest deeper than 8", ""};
  while (at < source.size() && source[at] != '|' && source[at] != ')') {
    const char c = source[at];
    Part part;
    if (c == '(') {
      part.kind = Part::one_of;
      do {
        ++at;
        auto choice = parse_sequence(source, at, depth + 1);
        if (!choice) return choice.error();
        part.choices.push_back(std::move(choice.value()));
      } while (at < source.size() && source[at] == '|');
      if (at >= source.size()) return Error{ErrorCode::malformed, "a ( has no )", ""};
      ++at;
    } else if (c == '{') {
      const size_t close = source.find('}', at);
      part.kind = Part::klass;
      part.name = std::string(source.substr(at + 1, close == std::string_view::npos ? close : close - at - 1));
      if (close == std::string_view::npos || std::find(kClasses.begin(), kClasses.end(), part.name) == kClasses.end()) {
        return Error{ErrorCode::malformed, "{" + part.name + "} is no class of words", ""};
      }
      at = close + 1;
    } else if (c == ' ' || c == '_') {
      part.kind = c == ' ' ? Part::blank : Part::space;
      ++at;
    } else {
      if (c == '\\' && at + 1 < source.size()) ++at;
      part.c = plain_letter(next_code_point(source, at));
    }
    out.push_back(std::move(part));
  }
  return out;
}

Result<Pattern> Pattern::parse(std::string_view source) {
  Pattern pattern;
  pattern.source_ = std::string(source);
  size_t at = 0;
  auto parts = parse_sequence(source, at, 0);
  if (!parts) return parts.error();
  if (at != source.size()) return Error{ErrorCode::malformed, "a ) or | stands outside of parentheses", ""};
  if (parts->empty()) return Error{ErrorCode::malformed, "the pattern is empty", ""};
  pattern.parts_ = std::move(parts.value());
  if (add_firsts(pattern.parts_, pattern.firsts_)) pattern.firsts_.set();
  pattern.needed_ = longest_letters(pattern.parts_);
  return pattern;
}

std::string Pattern::longest_letters(const Sequence& sequence) {
  std::string longest, run;
  for (const Part& part : sequence) {
    if (part.kind == Part::letter)
      append_code_point(run, part.c);
    else
      run.clear();
    if (run.size() > longest.size()) longest = run;
  }
  return longest;
}

bool Pattern::may_match(const Sequence& sequence, std::string_view line, size_t at) {
  for (const Part& part : sequence) {
    if (part.kind == Part::letter) {
      if (at >= line.size() || plain_letter(next_code_point(line, at)) != part.c) return false;
    } else if (part.kind == Part::blank) {
      at = skip_space(line, at);
    } else if (part.kind == Part::one_of) {
      // What stands behind the alternatives depends on where they end.
      return std::any_of(part.choices.begin(), part.choices.end(),
                         [&](const Sequence& choice) { return may_match(choice, line, at); });
    } else if (part.kind == Part::space) {
      const size_t from = at;
      at = skip_space(line, at);
      if (at == from) return false;
    } else {
      return true;
    }
  }
  return true;
}

bool Pattern::add_firsts(const Sequence& sequence, std::bitset<128>& firsts) {
  const auto add_range = [&](char from, char to) {
    for (char c = from; c <= to; ++c) firsts.set(static_cast<size_t>(c));
  };
  for (const Part& part : sequence) {
    bool empty = false;
    if (part.kind == Part::letter) {
      firsts.set(part.c < 0x80 ? part.c : 0);
    } else if (part.kind == Part::blank || part.kind == Part::space) {
      add_range('\t', '\r');
      firsts.set(' ');
      firsts.set(0);
      empty = part.kind == Part::blank;
    } else if (part.kind == Part::one_of) {
      for (const Sequence& choice : part.choices) empty = add_firsts(choice, firsts) || empty;
    } else if (part.name == "number" || part.name == "time") {
      add_range('0', '9');
      firsts.set('t');
    } else if (part.name == "date" || part.name == "name") {
      add_range('0', '9');
      add_range('a', 'z');
      firsts.set(0);
    } else {
      firsts.set();
    }
    if (!empty) return false;
  }
  return true;
}

std::vector<size_t> Pattern::ends_of(const Sequence& sequence, std::string_view line, size_t at,
                                     const ClassMatcher& classes) {
  // Most attempts end within the first letters: those are tried before any memory is taken.
  if (!may_match(sequence, line, at)) return {};
  std::vector<size_t> now = {at};
  std::vector<size_t> next;
  for (const Part& part : sequence) {
    next.clear();
    for (const size_t from : now) {
      if (part.kind == Part::letter) {
        size_t to = from;
        if (from < line.size() && plain_letter(next_code_point(line, to)) == part.c) add_end(next, to);
      } else if (part.kind == Part::blank || part.kind == Part::space) {
        const size_t to = skip_space(line, from);
        if (part.kind == Part::blank || to > from) add_end(next, to);
      } else if (part.kind == Part::klass) {
        classes(part.name, line, from, next);
      } else {
        for (const Sequence& choice : part.choices) {
          for (const size_t to : ends_of(choice, line, from, classes)) add_end(next, to);
        }
      }
    }
    if (next.size() > 1) {
      std::sort(next.begin(), next.end());
      next.erase(std::unique(next.begin(), next.end()), next.end());
    }
    if (next.size() > kMostEnds) next.resize(kMostEnds);
    if (next.empty()) return next;
    now.swap(next);
  }
  return now;
}

std::vector<size_t> Pattern::match(std::string_view line, size_t at, const ClassMatcher& classes) const {
  return ends_of(parts_, line, at, classes);
}

}  // namespace rashomon
