// SPDX-License-Identifier: Apache-2.0
// What an Engine holds, for the files of this folder.
#pragma once

#include "rashomon/claim.h"
#include "rashomon/engine.h"
#include "rashomon/language.h"
#include "rashomon/ledger.h"
#include "rashomon/mention.h"

namespace rashomon {

struct Engine::State {
  EngineOptions options;
  Models models;
  std::string version;
  Intake intake;
  Language language;
  MentionFinder mention;
  ClaimFinder claim;
  LedgerBuilder ledger;
};

}  // namespace rashomon
