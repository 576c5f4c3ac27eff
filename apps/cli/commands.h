// SPDX-License-Identifier: Apache-2.0
// What each command does; each returns the exit code. One file a command or family.
#pragma once

namespace rashomon::cli {

class Context;

int run_add(Context& context);
int run_build(Context& context);
int run_query(Context& context);  // events claims quotes actors places reports relations quantities
int run_holds(Context& context);
int run_disputes(Context& context);
int run_words(Context& context);
int run_search(Context& context);
int run_show(Context& context);
int run_why(Context& context);
int run_check(Context& context);
int run_fix(Context& context);
int run_merge(Context& context);
int run_split(Context& context);
int run_undo(Context& context);
int run_apply(Context& context);
int run_log(Context& context);
int run_outlets(Context& context);
int run_diff(Context& context);
int run_edits(Context& context);
int run_export(Context& context);
int run_serve(Context& context);
int run_dump(Context& context);
int run_rules(Context& context);
int run_sql(Context& context);
int run_doctor(Context& context);
int run_version(Context& context);
int run_help(Context& context);
int run_man(Context& context);
int run_completions(Context& context);

/// Exit codes.
inline constexpr int kDone = 0;     // found, or done
inline constexpr int kNothing = 1;  // nothing matched, or differences were found
inline constexpr int kFailed = 2;   // wrong usage, or it could not be done
inline constexpr int kSkipped = 3;  // done, but some inputs were skipped
inline constexpr int kInterrupted = 130;

}  // namespace rashomon::cli
