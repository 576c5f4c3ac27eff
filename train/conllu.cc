// SPDX-License-Identifier: Apache-2.0
#include "conllu.h"

#include <fstream>
#include <set>
#include <stdexcept>

#include "normalise_text.h"

namespace rashomon {
namespace {

/// nmod:unmarked and obl:unmarked of current treebanks are told apart as before: words of time, and others.
Deprel read_relation(const std::string& name, const std::string& lemma) {
  static const std::set<std::string> kTimes = {
      "second",    "minute",  "hour",      "day",      "night",   "morning",  "afternoon", "evening", "week",
      "weekend",   "month",   "year",      "decade",   "century", "time",     "moment",    "today",   "tomorrow",
      "yesterday", "tonight", "noon",      "midnight", "spring",  "summer",   "autumn",    "fall",    "winter",
      "Monday",    "Tuesday", "Wednesday", "Thursday", "Friday",  "Saturday", "Sunday",    "January", "February",
      "March",     "April",   "May",       "June",     "July",    "August",   "September", "October", "November",
      "December",  "Jan.",    "Feb.",      "Mar.",     "Apr.",    "Aug.",     "Sept.",     "Sep.",    "Oct.",
      "Nov.",      "Dec.",    "pm",        "am",       "p.m.",    "a.m."};
  if (name == "nmod:unmarked" || name == "obl:unmarked") {
    const bool number = lemma.size() == 4 && lemma.find_first_not_of("0123456789") == std::string::npos;
    const bool time = number || kTimes.contains(lemma);
    if (name[0] == 'n') return time ? Deprel::nmod_tmod : Deprel::nmod_npmod;
    return time ? Deprel::obl_tmod : Deprel::obl_npmod;
  }
  return deprel_of(name);
}

bool has(const std::string& features, const char* feature) { return features.find(feature) != std::string::npos; }

}  // namespace

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> parts;
  size_t start = 0;
  for (size_t end = line.find(separator); end != std::string::npos; end = line.find(separator, start)) {
    parts.push_back(line.substr(start, end - start));
    start = end + 1;
  }
  parts.push_back(line.substr(start));
  return parts;
}

FineTag fine_tag(const std::string& upos, const std::string& xpos, const std::string& features) {
  FineTag tag;
  tag.tag = upos_of(upos);
  const bool verb = tag.tag == Upos::VERB || tag.tag == Upos::AUX;
  const bool counted = tag.tag == Upos::NOUN || tag.tag == Upos::PROPN || tag.tag == Upos::PRON || tag.tag == Upos::DET;
  if (counted || (verb && xpos == "VBZ"))
    tag.number = has(features, "Number=Sing")                                   ? 1
                 : has(features, "Number=Plur") || has(features, "Number=Ptan") ? 2
                                                                                : 0;
  if (verb) {
    const bool past = has(features, "Tense=Past");
    if (has(features, "VerbForm=Inf") || has(features, "Mood=Imp"))
      tag.tense = 5;
    else if (has(features, "VerbForm=Ger"))
      tag.tense = 4;
    else if (has(features, "VerbForm=Part"))
      tag.tense = past ? 3 : 4;
    else if (past)
      tag.tense = 1;
    else if (has(features, "Tense=Pres"))
      tag.tense = 2;
  }
  return tag;
}

std::vector<GoldSentence> read_conllu(const std::vector<std::string>& paths) {
  std::vector<GoldSentence> sentences;
  for (const std::string& path : paths) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    GoldSentence sentence;
    bool space = true;
    int glued_to = 0;  // last word of the multi-word token being read
    bool space_after_glued = true;
    std::string line;
    auto flush = [&] {
      if (!sentence.words.empty()) sentences.push_back(std::move(sentence));
      sentence = {};
      glued_to = 0;
    };
    while (std::getline(in, line)) {
      if (line.empty()) {
        flush();
        continue;
      }
      sentence.lines.push_back(line);
      if (line.rfind("# newdoc", 0) == 0) sentence.new_document = true;
      if (line.rfind("# newpar", 0) == 0) sentence.new_paragraph = true;
      if (line[0] == '#') continue;
      const std::vector<std::string> column = split(line, '\t');
      if (column.size() != 10) throw std::runtime_error(path + ": a line has not 10 columns");
      if (column[0].find('.') != std::string::npos) continue;
      const bool no_space = column[9].find("SpaceAfter=No") != std::string::npos;
      const size_t dash = column[0].find('-');
      if (dash != std::string::npos) {
        glued_to = std::stoi(column[0].substr(dash + 1));
        space_after_glued = !no_space;
        continue;
      }
      GoldWord word;
      word.form = column[1];
      word.norm = normal_form(word.form);
      word.lemma = column[2];
      word.tag = fine_tag(column[3], column[4], column[5]);
      word.head = column[6] == "_" ? -1 : std::stoi(column[6]) - 1;
      word.relation = read_relation(column[7], column[2]);
      word.space_before = space;
      const int id = std::stoi(column[0]);
      space = id < glued_to ? false : id == glued_to ? space_after_glued : !no_space;
      sentence.line_of.push_back(sentence.lines.size() - 1);
      sentence.words.push_back(std::move(word));
    }
    flush();
  }
  return sentences;
}

}  // namespace rashomon
