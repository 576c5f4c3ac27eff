// SPDX-License-Identifier: Apache-2.0
#include "check_document.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  return rashomon::fuzz_report(data, size, rashomon::InputFormat::jsonl);
}
