// SPDX-License-Identifier: Apache-2.0
#include "rashomon/ledger.h"

namespace rashomon {

struct LedgerBuilder::State {};

Result<LedgerBuilder> LedgerBuilder::open(const Models&) { return LedgerBuilder(std::make_unique<State>()); }
Ledger LedgerBuilder::run(const std::vector<Reading>&, int) const { return {}; }

LedgerBuilder::LedgerBuilder(std::unique_ptr<State> state) : state_(std::move(state)) {}
LedgerBuilder::LedgerBuilder(LedgerBuilder&&) noexcept = default;
LedgerBuilder& LedgerBuilder::operator=(LedgerBuilder&&) noexcept = default;
LedgerBuilder::~LedgerBuilder() = default;

}  // namespace rashomon
