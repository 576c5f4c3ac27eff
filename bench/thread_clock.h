// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <time.h>

namespace rashomon {

/// Seconds of the processor that this thread has had, so that other work on the machine counts little.
inline double thread_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

}  // namespace rashomon
