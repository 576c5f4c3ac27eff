// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page.h"
#include "rows.h"

namespace rashomon::cli {

/// One event in full: each side's words by origin, disputes side by side, numbers and wordings.
void show_event(Page& page, Rows& rows, const std::string& id);
void show_claim(Page& page, Rows& rows, const std::string& id);
/// One entity in full: names by outlet, offices, events, relations, holdings, words that judge it.
void show_entity(Page& page, Rows& rows, const std::string& id);
/// "says Gnunu (quoted)", "" for the report's own voice.
std::string voice_text(Rows& rows, const std::string& report, bool own, const std::string& speaker, Span words,
                       bool quoted);
/// "actor the army", "target …": a field a role.
void show_participants(Page& page, Rows& rows, const std::vector<std::pair<Role, std::string>>& participants);

}  // namespace rashomon::cli
