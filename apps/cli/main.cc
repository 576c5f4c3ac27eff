// SPDX-License-Identifier: Apache-2.0
// rashomon: parse the command line, run the command, give its exit code.
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>

#include "context.h"
#include "help.h"
#include "parse.h"

namespace {

// What was kept is kept; the terminal's line is cleared and the program ends.
extern "C" void interrupted(int) {
  if (isatty(STDERR_FILENO) == 1) (void)!write(STDERR_FILENO, "\r\x1b[K", 4);
  _exit(rashomon::cli::kInterrupted);
}

int run(int argc, char** argv) {
  using namespace rashomon::cli;
  Context context{Arguments{}};
  const rashomon::Result<void> parsed = parse(argc, argv, context.arguments);
  if (!parsed) return context.fail(parsed.error());
  if (context.arguments.has("version")) return run_version(context);
  if (context.arguments.has("help")) return show_help(context, context.arguments.command);
  if (context.arguments.command == nullptr) {
    (void)show_help(context, nullptr);
    return kFailed;
  }
  return context.arguments.command->run(context);
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGINT, interrupted);
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "rashomon: %s\n", error.what());
    return rashomon::cli::kFailed;
  }
}
