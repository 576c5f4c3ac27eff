// SPDX-License-Identifier: Apache-2.0
#include "rashomon/record/actor_file.h"

#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr std::string_view kFolder = "actors/";
constexpr size_t kColumns = 7;
constexpr size_t kLongest = 200;  // bytes of a name

struct Kind {
  std::string_view word;
  EntityType type;
};
constexpr std::array<Kind, 17> kKinds = {{{"person", EntityType::person},
                                          {"state", EntityType::state},
                                          {"government", EntityType::group},
                                          {"army", EntityType::group},
                                          {"police", EntityType::group},
                                          {"militia", EntityType::group},
                                          {"rebel group", EntityType::group},
                                          {"protesters", EntityType::group},
                                          {"civilians", EntityType::group},
                                          {"group", EntityType::group},
                                          {"party", EntityType::organisation},
                                          {"international organisation", EntityType::organisation},
                                          {"organisation", EntityType::organisation},
                                          {"company", EntityType::organisation},
                                          {"medium", EntityType::organisation},
                                          {"agency", EntityType::organisation},
                                          {"ministry", EntityType::organisation}}};

std::vector<std::string_view> cells_of(std::string_view line, char parted_by) {
  std::vector<std::string_view> out;
  while (true) {
    const size_t at = line.find(parted_by);
    out.push_back(trim(line.substr(0, at)));
    if (at == std::string_view::npos) return out;
    line.remove_prefix(at + 1);
  }
}

Error bad(const std::string& file, size_t line, const std::string& what, const std::string& advice) {
  return Error{ErrorCode::malformed, file + ":" + std::to_string(line) + ": " + what, advice};
}

std::string kinds_listed() {
  std::string out;
  for (const Kind& k : kKinds) out += (out.empty() ? "" : ", ") + std::string(k.word);
  return out;
}

}  // namespace

Result<std::vector<KnownActor>> read_actor_file(std::string_view bytes, const std::string& file) {
  std::vector<KnownActor> out;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (size_t number = 1; !bytes.empty(); ++number) {
    const size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trim(line).empty() || line[0] == '#') continue;
    const std::vector<std::string_view> cells = cells_of(line, '\t');
    if (out.empty() && cells[0] == "name" && cells.size() > 1 && cells[1] == "aliases") continue;  // a head line
    if (cells.size() < 3 || cells.size() > kColumns) {
      return bad(file, number,
                 "expected 3 to 7 cells parted by tabs (name, aliases, type, country, side, from, to), found " +
                     std::to_string(cells.size()),
                 "Part the cells by tabs, aliases by '|'.");
    }
    KnownActor actor;
    actor.name = std::string(cells[0]);
    for (std::string_view alias : cells_of(cells[1], '|')) {
      if (!alias.empty()) actor.aliases.emplace_back(alias);
    }
    const auto too_long = [](std::string_view name) { return name.size() > kLongest; };
    if (actor.name.empty() || too_long(actor.name))
      return bad(file, number, "expected a name of 1 to 200 bytes in the first cell", "Name the actor.");
    for (const std::string& alias : actor.aliases) {
      if (too_long(alias)) return bad(file, number, "an alias is longer than 200 bytes", "Part aliases by '|'.");
    }
    const Kind* kind = nullptr;
    for (const Kind& k : kKinds) {
      if (k.word == cells[2]) kind = &k;
    }
    if (kind == nullptr)
      return bad(file, number, "unknown type '" + std::string(cells[2].substr(0, 40)) + "'",
                 "Use one of: " + kinds_listed() + ".");
    actor.type = kind->type;
    actor.kind = std::string(kind->word);
    if (cells.size() > 3) actor.country = std::string(cells[3]);
    const bool code = actor.country.size() == 2 && actor.country[0] >= 'A' && actor.country[0] <= 'Z' &&
                      actor.country[1] >= 'A' && actor.country[1] <= 'Z';
    if (!actor.country.empty() && !code)
      return bad(file, number, "expected a country as two capitals, found '" + actor.country.substr(0, 40) + "'",
                 "Use the ISO 3166-1 alpha-2 code (SD, YE), or leave the cell empty.");
    if (cells.size() > 4) actor.side = std::string(cells[4]);
    for (size_t c = 5; c < cells.size(); ++c) {
      if (cells[c].empty()) continue;
      const Day day = parse_iso_day(cells[c]);
      if (day == kNoDay)
        return bad(file, number, "expected a day, found '" + std::string(cells[c].substr(0, 40)) + "'",
                   "Write days as 2023-04-15, or leave the cell empty.");
      (c == 5 ? actor.days.earliest : actor.days.latest) = day;
    }
    out.push_back(std::move(actor));
  }
  return out;
}

Result<std::vector<KnownActor>> known_actors(const Models& models) {
  std::vector<KnownActor> out;
  for (const Models::File& file : models.list(kFolder)) {
    auto rows = read_actor_file(file.bytes, file.name.substr(kFolder.size()));
    if (!rows) return rows.error();
    for (KnownActor& row : *rows) out.push_back(std::move(row));
  }
  return out;
}

}  // namespace rashomon
