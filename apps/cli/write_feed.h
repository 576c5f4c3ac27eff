// SPDX-License-Identifier: Apache-2.0
// Events in the forms of maps and feed readers. The rows are of v_events.
#pragma once

#include <string>

#include "rashomon/store.h"

namespace rashomon::cli {

/// KML 2.2: a Placemark an event with a point, with its days as TimeSpan.
std::string kml_of(const Table& events);
/// Atom: an entry an event, the latest day first.
std::string atom_of(const Table& events);

}  // namespace rashomon::cli
