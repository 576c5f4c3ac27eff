// SPDX-License-Identifier: Apache-2.0
#include "rashomon/intake.h"

namespace rashomon {

struct Intake::State {};

Result<Intake> Intake::open(const IntakeOptions&, const Models&) { return Intake(std::make_unique<State>()); }
Result<Document> Intake::run(const RawReport&) const { return Document{}; }

Intake::Intake(std::unique_ptr<State> state) : state_(std::move(state)) {}
Intake::Intake(Intake&&) noexcept = default;
Intake& Intake::operator=(Intake&&) noexcept = default;
Intake::~Intake() = default;

}  // namespace rashomon
