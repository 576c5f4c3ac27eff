// SPDX-License-Identifier: Apache-2.0
// Who holds which office, by Draft::role_drafts and what is learnt while references are resolved. Holds a reference to
// the draft; every question looks at a bounded number of roles. Nothing fails.
#pragma once

#include <map>
#include <span>
#include <string>

#include "draft.h"

namespace rashomon::who {

class HeldRoles {
 public:
  explicit HeldRoles(const Draft& draft) : draft_(draft) {}

  /// The entity that was last said to hold a role before a byte of the report, else the first said so behind it.
  uint32_t with_role(const std::string& role, uint32_t before) const;
  /// The entity that holds the role of an entity ("president of X").
  uint32_t holder_of(const std::string& role, uint32_t body) const;
  /// The state or body whose head a part of its own is said to be: "the president of X".
  uint32_t told_body(uint32_t p) const;
  /// "the president of the breakaway republic": of one that is not known.
  bool of_nobody_known(uint32_t p) const;
  /// Has the person a role of another body?
  bool serves_another(uint32_t person, uint32_t body) const;
  /// Takes a resolved "who" of "NAME, who leads the FRONT".
  void note_heading(const Part& who);
  /// The named body that a person leads.
  uint32_t headed_by(uint32_t person) const;

 private:
  /// Those that are looked through; no more than bound the cost.
  std::span<const RoleDraft> roles() const;
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  uint32_t entity(const Part& x) const { return root_of(draft_, x.entity); }

  const Draft& draft_;
  std::map<uint32_t, uint32_t> heads_;  // person -> body, told by "who leads"
};

}  // namespace rashomon::who
