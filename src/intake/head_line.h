// SPDX-License-Identifier: Apache-2.0
// What a short line at the head of a page is, told by the line alone: a menu, a line of place, day and number, the name
// of the paper with its edition.
#pragma once

#include <string_view>
#include <vector>

#include "lexicon.h"

namespace rashomon {

/// "Main | Politics | Society | Sport": three or more short entries with nothing but bars, dots or wide gaps between.
bool is_menu(std::string_view line);

/// "Monrovia, Monday, June 2, 2003 - No. 187", "20.10.2020 [21:05]", "Bangui, October 20, CENTRAFRIK": a day and next
/// to nothing else. A day without a year counts only beside a place.
bool is_day_line(std::string_view line, const IntakeLexicon& lexicon);

/// "Weekly note #46 | Mali, Niger | 14-30 November 2023": what stands between the bars of a line, if it has any and
/// holds no sentence; empty else.
std::vector<std::string_view> cells_of(std::string_view line);

/// "Wed, Nov 15 2023", "Date of issue: 4 December 2023": one day and nothing else; no reporting period.
bool is_day_cell(std::string_view cell, const IntakeLexicon& lexicon);

/// "Situation Update No. 11 (as of 29 August 2017)"
bool is_as_of_line(std::string_view line, const IntakeLexicon& lexicon);

/// "UNITED NATIONS INFORMATION CELL, IRAQ", "Ministry of Defence": names only, one of them a word for a body. Headlines
/// without a verb look the same: it counts only over another line that may be the headline.
bool is_issuer(std::string_view line);

/// "BC-IRAQ-MOSUL (UPDATE 4, adds quotes)", "KOSOVO/WRAPUP 4": how wires label a story.
bool is_slug(std::string_view line);

/// "Kurier Wschodni - EN (automatic translation)": gives the name before the dash; empty if it is no such line.
std::string_view paper_of_edition(std::string_view line);

/// "The Lantern - A Monthly of Letters", "ZERI - Voice of Drenica": gives the name before what the paper says of
/// itself; empty if it is no such line.
std::string_view paper_before_motto(std::string_view line, const IntakeLexicon& lexicon);

/// "By Odile Marchand with Jules Bahati in Kinshasa", "By our Africa desk, wires": names behind "By", and the words
/// that stand among them.
bool is_byline(std::string_view line);

/// "wires", "agencies": the line credits services without their names.
bool names_wires(std::string_view line);

/// "Summary of the militia headquarters for August 27, 2014": a periodical by its name, and its day at the end.
bool is_bulletin_of(std::string_view line, const IntakeLexicon& lexicon);

/// "Information agency of the people's militia": what a paper says of itself in a line under its name.
bool is_motto(std::string_view line);

}  // namespace rashomon
