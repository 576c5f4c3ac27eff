// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 8> kClasses = {"number", "date",  "time",     "agency",
                                                      "name",   "words", "initials", "rest"};

constexpr size_t kMostNeeded = 8;  // alternatives that are looked for in a line before a pattern is tried

constexpr size_t kMostStarts = 1000;  // of one pattern; of one with more nothing is known

char start_letter(char32_t plain) { return plain < 0x80 ? static_cast<char>(plain) : '\x01'; }
void add_blank(std::string& start) {
  if (start.empty() || start.back() != ' ') start.push_back(' ');
}

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

char32_t plain_wide_letter(char32_t c) {
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
  if (add_letters(pattern.parts_, End::first, pattern.firsts_)) pattern.firsts_.set();
  (void)add_letters(pattern.parts_, End::last, pattern.lasts_);
  pattern.needed_ = needed_letters(pattern.parts_);
  return pattern;
}

std::vector<std::string> Pattern::needed_letters(const Sequence& sequence) {
  std::vector<std::string> best;
  const auto shortest = [](const std::vector<std::string>& some) {
    size_t size = some.empty() ? 0 : some[0].size();
    for (const std::string& one : some) size = std::min(size, one.size());
    return size;
  };
  const auto offer = [&](std::vector<std::string> some) {
    if (shortest(some) > shortest(best)) best = std::move(some);
  };
  std::string run;
  for (const Part& part : sequence) {
    if (part.kind == Part::letter)
      append_code_point(run, part.c);
    else
      run.clear();
    offer({run});
    if (part.kind != Part::one_of) continue;
    std::vector<std::string> all;
    for (const Sequence& choice : part.choices) {
      const std::vector<std::string> some = needed_letters(choice);
      all.insert(all.end(), some.begin(), some.end());
      if (some.empty()) all.push_back("");
    }
    if (all.size() <= kMostNeeded) offer(std::move(all));
  }
  return best;
}

std::string Pattern::start_of(std::string_view line, size_t at) {
  std::string start;
  while (at < line.size() && start.size() < kStartLetters) {
    const char32_t c = next_code_point(line, at);
    if (is_space(c))
      add_blank(start);
    else
      start.push_back(start_letter(plain_letter(c)));
  }
  return start;
}

std::vector<std::string> Pattern::starts() const {
  std::set<std::string> open = {""}, done;
  add_starts(parts_, open, done);
  done.insert(open.begin(), open.end());
  if (done.size() > kMostStarts) return {""};
  return {done.begin(), done.end()};
}

void Pattern::add_starts(const Sequence& sequence, std::set<std::string>& open, std::set<std::string>& done) {
  for (const Part& part : sequence) {
    if (open.empty() || done.size() > kMostStarts) return;
    std::set<std::string> next;
    if (part.kind == Part::klass) {
      done.insert(open.begin(), open.end());
    } else if (part.kind == Part::one_of) {
      for (const Sequence& choice : part.choices) {
        std::set<std::string> behind = open;
        add_starts(choice, behind, done);
        next.merge(behind);
      }
    } else {
      for (std::string start : open) {
        if (part.kind == Part::blank) next.insert(start);
        if (part.kind == Part::letter)
          start.push_back(start_letter(part.c));
        else
          add_blank(start);
        (start.size() < kStartLetters ? next : done).insert(start);
      }
    }
    open.swap(next);
  }
}

bool Pattern::may_stand_in(std::string_view plain) const {
  return needed_.empty() || std::any_of(needed_.begin(), needed_.end(), [&](const std::string& letters) {
           return plain.find(letters) != std::string_view::npos;
         });
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

bool Pattern::add_letters(const Sequence& sequence, End end, std::bitset<128>& letters) {
  const auto add_range = [&](char from, char to) {
    for (char c = from; c <= to; ++c) letters.set(static_cast<size_t>(c));
  };
  for (size_t i = 0; i < sequence.size(); ++i) {
    const Part& part = sequence[end == End::first ? i : sequence.size() - 1 - i];
    bool empty = false;
    if (part.kind == Part::letter) {
      letters.set(part.c < 0x80 ? part.c : 0);
    } else if (part.kind == Part::blank || part.kind == Part::space) {
      add_range('\t', '\r');
      letters.set(' ');
      letters.set(0);
      empty = part.kind == Part::blank;
    } else if (part.kind == Part::one_of) {
      for (const Sequence& choice : part.choices) empty = add_letters(choice, end, letters) || empty;
    } else if (part.name == "number" || (part.name == "time" && end == End::first)) {
      add_range('0', '9');
      letters.set('t');
    } else if (part.name == "date" || (part.name == "name" && end == End::first)) {
      add_range('0', '9');
      add_range('a', 'z');
      letters.set(0);
    } else {
      letters.set();
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
