// SPDX-License-Identifier: Apache-2.0
#include "write_feed.h"

#include <algorithm>
#include <map>

#include "grid.h"
#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

/// Text for XML 1.0, which has no way to write most control characters.
std::string xml(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (c == 0xFFFE || c == 0xFFFF || (c < 0x20 && c != '\t' && c != '\n')) {
          append_code_point(out, 0xFFFD);
        } else {
          append_code_point(out, c);
        }
    }
  }
  return out;
}

/// A row by the names of its columns.
class Row {
 public:
  Row(const Table& table, const std::vector<Value>& values) {
    for (size_t c = 0; c < table.columns.size(); ++c) of_[table.columns[c]] = text_of(values[c]);
  }
  const std::string& operator[](const std::string& column) const {
    static const std::string kNone;
    const auto found = of_.find(column);
    return found == of_.end() ? kNone : found->second;
  }
  std::string title() const {
    const Row& row = *this;
    std::string text = row["type"];
    if (!row["actors"].empty()) text = row["actors"] + ": " + text;
    if (!row["targets"].empty()) text += " → " + row["targets"];
    return row["place"].empty() ? text : text + ", " + row["place"];
  }
  std::string support() const {
    const Row& row = *this;
    const auto many = [&](const char* what) {
      return row[what] + " " + (row[what] == "1" ? std::string(what, std::string(what).size() - 1) : what);
    };
    return row["status"] + "; " + many("origins") + ", " + many("reports") +
           (row["disputed"].empty() ? "" : "; disputed: " + row["disputed"]);
  }

 private:
  std::map<std::string, std::string> of_;
};

}  // namespace

std::string kml_of(const Table& events) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
      "<name>Rashomon</name>\n";
  for (const auto& values : events.rows) {
    const Row row(events, values);
    if (row["lat"].empty()) continue;
    out += "<Placemark id=\"" + xml(row["id"]) + "\"><name>" + xml(row.title()) + "</name><description>" +
           xml(row.support()) + "</description>";
    if (!row["earliest"].empty() || !row["latest"].empty()) {
      out += "<TimeSpan>";
      if (!row["earliest"].empty()) out += "<begin>" + row["earliest"] + "</begin>";
      if (!row["latest"].empty()) out += "<end>" + row["latest"] + "</end>";
      out += "</TimeSpan>";
    }
    out += "<Point><coordinates>" + row["lon"] + "," + row["lat"] + "</coordinates></Point></Placemark>\n";
  }
  return out + "</Document></kml>\n";
}

std::string atom_of(const Table& events) {
  std::vector<Row> rows;
  for (const auto& values : events.rows) rows.emplace_back(events, values);
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a["latest"] > b["latest"]; });
  const auto moment = [](const std::string& day) { return (day.empty() ? "1970-01-01" : day) + "T00:00:00Z"; };
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Rashomon</title>"
      "<id>urn:rashomon:events</id><author><name>Rashomon</name></author><updated>" +
      moment(rows.empty() ? "" : rows.front()["latest"]) + "</updated>\n";
  for (const Row& row : rows) {
    out += "<entry><id>urn:rashomon:" + xml(row["id"]) + "</id><title>" + xml(row.title()) + "</title><updated>" +
           moment(row["latest"]) + "</updated><summary>" + xml(row.support()) + "</summary></entry>\n";
  }
  return out + "</feed>\n";
}

}  // namespace rashomon::cli
