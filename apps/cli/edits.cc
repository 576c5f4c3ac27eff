// SPDX-License-Identifier: Apache-2.0
// edits: articles that were changed after they were first seen. Two reports are one article if they have one address,
// or one outlet and title, and other words. Told are the sentences that went and those that came, by a longest common
// run of sentences (E. Myers 1986 in its plain form; articles are short).
#include <algorithm>
#include <map>

#include "days.h"
#include "find.h"
#include "grid.h"
#include "progress.h"
#include "rashomon/base/unicode.h"
#include "text_cache.h"

namespace rashomon::cli {
namespace {

struct Edit {
  std::string before, after;  // reports
  std::string title, outlet, published;
  std::vector<std::string> gone, come;
};

/// Sentences roughly: enough to show what changed.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces(1);
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool blank = c == ' ' || (c >= 9 && c <= 13);
    const bool line = c == '\n' && i + 1 < text.size() && text[i + 1] == '\n';
    std::string& piece = pieces.back();
    const bool stop = blank && !piece.empty() && std::string_view(".!?\"").find(piece.back()) != std::string_view::npos;
    if (blank) {
      if (!piece.empty() && piece.back() != ' ') piece += ' ';
    } else {
      piece += c;
    }
    if ((stop || line) && piece.size() > 1) pieces.emplace_back();
  }
  for (std::string& piece : pieces) {
    while (!piece.empty() && piece.back() == ' ') piece.pop_back();
  }
  pieces.erase(std::remove(pieces.begin(), pieces.end(), ""), pieces.end());
  return pieces;
}

void compare(std::string_view before, std::string_view after, Edit& edit) {
  constexpr size_t kMost = 2000;  // sentences; the table below stays under 16 MB
  std::vector<std::string> a = pieces_of(before), b = pieces_of(after);
  a.resize(std::min(a.size(), kMost)), b.resize(std::min(b.size(), kMost));
  std::vector<std::vector<uint16_t>> common(a.size() + 1, std::vector<uint16_t>(b.size() + 1, 0));
  for (size_t i = a.size(); i-- > 0;) {
    for (size_t j = b.size(); j-- > 0;) {
      common[i][j] =
          a[i] == b[j] ? static_cast<uint16_t>(common[i + 1][j + 1] + 1) : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      ++i, ++j;
    } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
      edit.gone.push_back(a[i++]);
    } else {
      edit.come.push_back(b[j++]);
    }
  }
}

/// Versions of each article in order of publication, then of the time and order in which files were named.
Result<std::vector<Edit>> find_edits(const Store& store, const std::string& outlet) {
  Result<Table> table = store.query(
      "SELECT id, coalesce(url, ''), coalesce(outlet, ''), coalesce(title, ''), coalesce(published_earliest, ''), "
      "coalesce(published_latest, '') FROM v_reports WHERE ?1 = '' OR outlet LIKE '%' || ?1 || '%' "
      "ORDER BY published_latest IS NULL, published_latest, file, key, id",
      {Value(outlet)});
  if (!table) return table.error();
  std::map<std::string, std::vector<size_t>> articles;
  for (size_t r = 0; r < table->rows.size(); ++r) {
    const auto& row = table->rows[r];
    const std::string url = text_of(row[1]), name = fold(text_of(row[2])), title = fold(text_of(row[3]));
    if (!url.empty()) {
      articles["u" + url].push_back(r);
    } else if (!name.empty() && !title.empty()) {
      articles["t" + name + "\n" + title].push_back(r);
    }
  }
  TextCache texts(store);
  std::vector<Edit> edits;
  constexpr size_t kMost = 8;  // more reports under one heading are a series ("News in brief"), no versions
  for (const auto& [key, versions] : articles) {
    if (versions.size() > kMost) continue;
    for (size_t v = 1; v < versions.size(); ++v) {
      const auto &old = table->rows[versions[v - 1]], &now = table->rows[versions[v]];
      Edit edit;
      edit.before = text_of(old[0]), edit.after = text_of(now[0]);
      edit.outlet = text_of(now[2]), edit.title = text_of(now[3]);
      edit.published = show_days({parse_iso_day(text_of(now[4])), parse_iso_day(text_of(now[5]))});
      const std::string before(texts.of(edit.before));
      compare(before, texts.of(edit.after), edit);
      if (!edit.gone.empty() || !edit.come.empty()) edits.push_back(std::move(edit));
    }
  }
  return edits;
}

std::string list_of(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out += (out.size() > 1 ? "," : "") + json_text(text);
  return out + "]";
}

}  // namespace

int run_edits(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(edits, context, find_edits(*store, context.arguments.text("outlet")));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format == Format::json || format == Format::jsonl) {
    std::vector<std::string> lines;
    for (const Edit& e : edits) {
      lines.push_back("{\"before\":" + json_text(e.before) + ",\"after\":" + json_text(e.after) +
                      ",\"outlet\":" + json_text(e.outlet) + ",\"title\":" + json_text(e.title) + ",\"published\":" +
                      json_text(e.published) + ",\"gone\":" + list_of(e.gone) + ",\"come\":" + list_of(e.come) + "}");
    }
    write_objects(*out, lines, format);
  } else {
    CLI_TRY(id_size, context, short_id_size(*store, RowKind::report));
    const bool people = format == Format::table || format == Format::md;
    Grid grid{{{"before", false, false, Style::dim},
               {"after", false, false, Style::dim},
               {"published"},
               {"outlet"},
               {"title", false, true},
               {""},
               {"words", false, true}},
              {}};
    Table table{{"before", "after", "published", "outlet", "title", "change", "words"}, {}};
    for (const Edit& e : edits) {
      const auto add = [&](const std::string& sign, const std::string& words) {
        grid.rows.push_back(
            {e.before.substr(0, id_size), e.after.substr(0, id_size), e.published, e.outlet, e.title, sign, words});
        table.rows.push_back({e.before, e.after, e.published, e.outlet, e.title, sign, words});
      };
      for (const std::string& words : e.gone) add("-", words);
      for (const std::string& words : e.come) add("+", words);
    }
    if (!people) write_values(*out, table, format);
    if (format == Format::md) write_markdown(*out, grid);
    if (format == Format::table && !grid.rows.empty()) write_table(*out, grid);
  }
  context.say(edits.empty() ? "rashomon edits: nothing matched" : counted(edits.size(), "edit"));
  return context.finish(edits.empty() ? kNothing : kDone);
}

}  // namespace rashomon::cli
