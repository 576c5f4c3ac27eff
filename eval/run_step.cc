// SPDX-License-Identifier: Apache-2.0
// Runs one step over a measuring set: rashomon_eval STEP SOURCE [--plain] < cases.jsonl > found.jsonl
//   times    {"id","text","published"} -> {"id","found":[{"begin","end","earliest","latest"}]}
//   places   {"id","text","toponyms":[{"begin","end"}]} -> {"id","toponyms":[{"begin","end","lat","lon","geonameid",
//            "country","known"}]}: the spans are given, only where they lie is asked; same words, same place; known:
//            the points of all places that the gazetteer has under the name
//   toponyms {"id","text"} -> the same, with spans that the mention stage finds
//   antecedents {"id","text"} ->
//   {"id","pronouns":[{"begin","end","form","candidates":[{"begin","end","head","entity","signs"}]}]}:
//            what is weighed for each pronoun; the first candidate is nobody; head: where the head's word begins
//   signs    the names of those signs, once, whatever is read
//   quotes   {"id","text"} -> {"id","attributions":[{"source","cue","content"}]}, lists of spans
// --plain cuts words by character class instead of running the language stage: how much does a step lean on it?
#include <cstdio>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "antecedent_signs.h"
#include "find_times.h"
#include "find_who.h"
#include "ground_places.h"
#include "plain_analysis.h"
#include "rashomon/base/unicode.h"
#include "rashomon/language.h"
#include "rashomon/mention.h"
#include "source_models.h"

namespace {

using nlohmann::json;
using namespace rashomon;

json day_or_null(Day day) { return day == kNoDay ? json(nullptr) : json(iso_day(day)); }

json times_of(const PlainText& text, const TimeLexicon& lexicon) {
  json found = json::array();
  for (const TimeMention& t :
       find_times(text.document, text.analysis, lexicon, split_stretches(text.document.text, text.analysis))) {
    found.push_back({{"begin", t.span.begin},
                     {"end", t.span.end},
                     {"earliest", day_or_null(t.when.days.earliest)},
                     {"latest", day_or_null(t.when.days.latest)}});
  }
  return found;
}

/// Given spans as the only places of the report; spans of the same words are one entity.
Mentions given_places(const PlainText& text, const json& toponyms) {
  Mentions mentions;
  std::map<std::string, uint32_t> known;
  for (const json& t : toponyms) {
    Mention m;
    m.span = {t["begin"].get<uint32_t>(), t["end"].get<uint32_t>()};
    m.name = m.span;
    m.first = text.analysis.token_at(m.span.begin);
    m.last = std::max(m.first + 1, text.analysis.token_at(m.span.end - 1) + 1);
    if (m.last > text.analysis.tokens.size()) continue;
    m.head = m.last - 1;
    const std::string name(m.span.of(text.document.text));
    const auto [it, fresh] = known.emplace(fold(name), static_cast<uint32_t>(mentions.entities.size()));
    if (fresh) {
      LocalEntity e;
      e.type = EntityType::place;
      e.name = name;
      e.names = {name};
      mentions.entities.push_back(e);
    }
    m.entity = it->second;
    mentions.mentions.push_back(m);
  }
  return mentions;
}

json row_of(Span span, const std::optional<PlacePoint>& point) {
  json row = {{"begin", span.begin}, {"end", span.end}, {"lat", nullptr}, {"lon", nullptr}, {"geonameid", nullptr}};
  if (point) {
    row["lat"] = point->lat;
    row["lon"] = point->lon;
    row["country"] = point->country;
    if (point->gazetteer.starts_with("geonames:")) row["geonameid"] = std::stoll(point->gazetteer.substr(9));
  }
  return row;
}

/// Names of places, states and facilities; demonyms too, as they are toponyms in the literature.
json toponyms_of(const PlainText& text, const MentionFinder& finder, const Gazetteer& gazetteer) {
  const Mentions mentions = finder.run(text.document, text.analysis);
  json out = json::array();
  for (const Mention& m : mentions.mentions) {
    if (m.form != MentionForm::name || m.entity >= mentions.entities.size()) continue;
    const LocalEntity& e = mentions.entities[m.entity];
    if (e.type != EntityType::place && e.type != EntityType::state && e.type != EntityType::facility) continue;
    std::optional<PlacePoint> point = e.point;
    for (const PlaceCandidate& c : gazetteer.country(e.type == EntityType::state ? e.country : ""))
      point = PlacePoint{c.lat, c.lon, c.id, c.country, PlacePrecision::country};
    out.push_back(row_of(m.name, point));
  }
  return out;
}

json places_of(const PlainText& text, const json& record, const Gazetteer& gazetteer) {
  Mentions mentions = given_places(text, record["toponyms"]);
  ground_places(text.document, text.analysis, gazetteer, mentions);
  json out = json::array();
  for (const Mention& m : mentions.mentions) {
    json row = row_of(m.span, mentions.entities[m.entity].point);
    for (const PlaceCandidate& c : gazetteer.lookup(mentions.entities[m.entity].name))
      row["known"].push_back({c.lat, c.lon});
    out.push_back(row);
  }
  return out;
}

json spans_of(std::initializer_list<Span> spans, const std::string& text) {
  json out = json::array();
  for (Span s : spans) {
    if (!s.empty()) out.push_back({{"begin", s.begin}, {"end", s.end}, {"text", s.of(text)}});
  }
  return out;
}

json quotes_of(const PlainText& text, const MentionFinder& finder) {
  const Mentions mentions = finder.run(text.document, text.analysis);
  json out = json::array();
  for (const Quote& q : mentions.quotes) {
    const std::string& t = text.document.text;
    out.push_back(
        {{"source", spans_of({q.speaker_span}, t)}, {"cue", spans_of({q.cue}, t)}, {"content", spans_of({q.span}, t)}});
  }
  return out;
}

json antecedents_of(const PlainText& text, const who::WhoLexicon& lexicon, const Gazetteer& gazetteer) {
  std::vector<who::WeighedPronoun> trace;
  WhoFindings findings;
  findings.trace = &trace;
  (void)find_who(text.document, text.analysis, lexicon, gazetteer, findings);
  const auto& tokens = text.analysis.tokens;
  json out = json::array();
  for (const who::WeighedPronoun& p : trace) {
    json candidates = json::array();
    for (const auto& c : p.candidates) {
      json one = {{"begin", -1}, {"end", -1}, {"head", -1}, {"entity", -1}, {"signs", c.signs}};
      if (c.head != kNone) {
        one["begin"] = tokens[c.first].span.begin;
        one["end"] = tokens[c.last - 1].span.end;
        one["head"] = tokens[c.head].span.begin;
        if (c.entity != kNone) one["entity"] = c.entity;
      }
      candidates.push_back(std::move(one));
    }
    out.push_back({{"begin", tokens[p.token].span.begin},
                   {"end", tokens[p.token].span.end},
                   {"form", who::kPronounFormNames[p.form]},
                   {"candidates", std::move(candidates)}});
  }
  return out;
}

int fail(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string step = argc > 1 ? argv[1] : "";
  const bool plain = argc > 3 && std::string(argv[3]) == "--plain";
  if ((argc < 3 && step != "signs") || (step != "times" && step != "places" && step != "toponyms" && step != "quotes" &&
                                        step != "antecedents" && step != "signs")) {
    std::fprintf(
        stderr, "usage: rashomon_eval times|places|toponyms|quotes|antecedents|signs SOURCE [--plain] < cases.jsonl\n");
    return 2;
  }
  if (step == "signs") {
    for (const std::string& name : who::antecedent_signs()) std::cout << name << "\n";
    return 0;
  }
  auto models = source_models(argv[2]);
  if (!models) return fail(models.error());
  auto language = Language::open(*models);
  if (!language) return fail(language.error());
  auto who = who::WhoLexicon::open(*models);
  if (!who) return fail(who.error());
  auto times = TimeLexicon::open(*models);
  if (!times) return fail(times.error());
  auto gazetteer = Gazetteer::open(*models);
  if (!gazetteer) return fail(gazetteer.error());
  auto finder = MentionFinder::open(*models);
  if (!finder) return fail(finder.error());
  for (std::string line; std::getline(std::cin, line);) {
    const json record = json::parse(line, nullptr, false);
    if (record.is_discarded() || !record.contains("text")) continue;
    const std::string published =
        record.contains("published") && record["published"].is_string() ? record["published"].get<std::string>() : "";
    PlainText text = plain_text(record["text"].get<std::string>(), published);
    if (!plain) text.analysis = language->run(text.document);
    json out = {{"id", record["id"]}};
    if (step == "times") out["found"] = times_of(text, *times);
    if (step == "places") out["toponyms"] = places_of(text, record, *gazetteer);
    if (step == "toponyms") out["toponyms"] = toponyms_of(text, *finder, *gazetteer);
    if (step == "antecedents") out["pronouns"] = antecedents_of(text, *who, *gazetteer);
    if (step == "quotes") out["attributions"] = quotes_of(text, *finder);
    std::cout << out.dump() << "\n";
  }
  return 0;
}
