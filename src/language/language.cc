// SPDX-License-Identifier: Apache-2.0
#include "rashomon/language.h"

namespace rashomon {

struct Language::State {};

Result<Language> Language::open(const Models&) { return Language(std::make_unique<State>()); }
Analysis Language::run(const Document&) const { return {}; }

Language::Language(std::unique_ptr<State> state) : state_(std::move(state)) {}
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;
Language::~Language() = default;

}  // namespace rashomon
