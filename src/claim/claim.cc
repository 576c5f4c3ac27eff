// SPDX-License-Identifier: Apache-2.0
#include "rashomon/claim.h"

namespace rashomon {

struct ClaimFinder::State {};

Result<ClaimFinder> ClaimFinder::open(const Models&) { return ClaimFinder(std::make_unique<State>()); }
Claims ClaimFinder::run(const Document&, const Analysis&, const Mentions&) const { return {}; }

ClaimFinder::ClaimFinder(std::unique_ptr<State> state) : state_(std::move(state)) {}
ClaimFinder::ClaimFinder(ClaimFinder&&) noexcept = default;
ClaimFinder& ClaimFinder::operator=(ClaimFinder&&) noexcept = default;
ClaimFinder::~ClaimFinder() = default;

}  // namespace rashomon
