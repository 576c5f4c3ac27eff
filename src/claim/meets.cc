// SPDX-License-Identifier: Apache-2.0
// Does a report's reading meet what somebody wrote down of it? For the examples of rules and for the cases of tests.
#include <algorithm>
#include <sstream>

#include "rashomon/base/unicode.h"
#include "rashomon/claim.h"

namespace rashomon {
namespace {

struct Told {
  const Document& document;
  const Mentions& mentions;
  const Claims& claims;
};

bool names(const Told& o, uint32_t entity, Span span, std::string words) {
  std::replace(words.begin(), words.end(), '_', ' ');
  if (words == "none") return entity == kNone;
  if (entity == kNone) return false;
  const std::string wanted = fold(words);
  if (fold(span.of(o.document.text)).find(wanted) != std::string::npos) return true;
  const LocalEntity& e = o.mentions.entities[entity];
  if (fold(e.name).find(wanted) != std::string::npos) return true;
  for (const auto* list : {&e.names, &e.nominals}) {
    for (const std::string& name : *list) {
      if (fold(name).find(wanted) != std::string::npos) return true;
    }
  }
  return false;
}

/// One "key=value" of an expectation.
bool fits(const Told& o, const Claim& c, const std::string& key, const std::string& value) {
  if (key == "stance") return value == stance_name(c.stance);
  if (key == "trigger")
    return fold(c.trigger.of(o.document.text)) == fold([&] {
             std::string v = value;
             std::replace(v.begin(), v.end(), '_', ' ');
             return v;
           }());
  if (key == "voice") return value == "none" ? c.voice.own() : names(o, c.voice.speaker, c.voice.span, value);
  if (key == "background") return c.background == (value == "yes");
  if (key == "place") return names(o, c.place, c.place_span, value);
  if (key == "when") {
    const std::string earliest = iso_day(c.when.days.earliest), latest = iso_day(c.when.days.latest);
    return value == "none" ? !c.when.days.known()
                           : value == earliest + ".." + latest || (value == earliest && value == latest);
  }
  bool any = false;
  for (const Participant& p : c.participants) {
    if (key != role_name(p.role)) continue;
    any = true;
    if (names(o, p.entity, p.span, value)) return true;
  }
  return value == "none" && !any;
}

bool holds(const Told& o, const std::string& expectation) {
  std::istringstream in(expectation);
  std::string type, word;
  in >> type;
  if (type == "nothing") return o.claims.claims.empty();
  if (type == "not") {
    in >> type;
    return std::none_of(o.claims.claims.begin(), o.claims.claims.end(),
                        [&](const Claim& c) { return type == event_type_name(c.type) || type == c.rule; });
  }
  std::vector<std::pair<std::string, std::string>> keys;
  while (in >> word) {
    const size_t equals = word.find('=');
    if (equals != std::string::npos) keys.emplace_back(word.substr(0, equals), word.substr(equals + 1));
  }
  return std::any_of(o.claims.claims.begin(), o.claims.claims.end(), [&](const Claim& c) {
    return type == event_type_name(c.type) &&
           std::all_of(keys.begin(), keys.end(), [&](const auto& k) { return fits(o, c, k.first, k.second); });
  });
}

}  // namespace

bool meets(const Document& document, const Mentions& mentions, const Claims& claims, std::string_view expectation) {
  return holds({document, mentions, claims}, std::string(expectation));
}

}  // namespace rashomon
