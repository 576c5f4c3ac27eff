// SPDX-License-Identifier: Apache-2.0
// Actors that a user knows: a table of names, aliases, types and countries (docs/formats/actors.md). They are served to
// the stages as files "actors/PATH" of the models, read behind everything built in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/day.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

struct KnownActor {
  std::string name;
  std::vector<std::string> aliases;
  EntityType type = EntityType::organisation;
  std::string kind;     // as written: "militia", "company", "person"
  std::string country;  // ISO 3166-1 alpha-2, "" if none
  std::string side;     // whom it belongs to, "" if none
  Interval days;        // in which the row holds; open where the file says nothing
};

/// Reads a table. Errors: malformed, naming `file`, the line, what was expected and what to do.
Result<std::vector<KnownActor>> read_actor_file(std::string_view bytes, const std::string& file);

/// All actors of the models' files "actors/…", in the order of the files' names; none if there is no such file.
Result<std::vector<KnownActor>> known_actors(const Models& models);

}  // namespace rashomon
