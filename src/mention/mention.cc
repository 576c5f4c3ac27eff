// SPDX-License-Identifier: Apache-2.0
#include "rashomon/mention.h"

namespace rashomon {

struct MentionFinder::State {};

Result<MentionFinder> MentionFinder::open(const Models&) { return MentionFinder(std::make_unique<State>()); }
Mentions MentionFinder::run(const Document&, const Analysis&) const { return {}; }

MentionFinder::MentionFinder(std::unique_ptr<State> state) : state_(std::move(state)) {}
MentionFinder::MentionFinder(MentionFinder&&) noexcept = default;
MentionFinder& MentionFinder::operator=(MentionFinder&&) noexcept = default;
MentionFinder::~MentionFinder() = default;

}  // namespace rashomon
