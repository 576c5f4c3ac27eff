// SPDX-License-Identifier: Apache-2.0
#include "place_campaigns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "one_of.h"

namespace rashomon {
namespace {

class Campaigns {
 public:
  Campaigns(const Scene& scene, std::vector<FoundClaim>& claims) : scene_(scene), claims_(claims) {}

  void run() {
    for (size_t i = 0; i < claims_.size(); ++i) {
      Claim& claim = claims_[i].claim;
      if (claim.place != kNone || !is_campaign(claims_[i])) continue;
      const FoundClaim* aim = own_aim(i);
      if (aim == nullptr && is_known(claims_[i].trigger_token)) aim = aim_before(i);
      if (aim != nullptr) {
        claim.place = aim->claim.place;
        claim.place_span = aim->claim.place_span;
        claim.confidence = Confidence::low;
      }
    }
  }

 private:
  bool is_campaign(const FoundClaim& found) const {
    static constexpr std::array<std::string_view, 5> kNouns = {"offensive", "campaign", "push", "drive", "onslaught"};
    return found.claim.type == EventType::attack && one_of(scene_.lemma(found.trigger_token), kNouns);
  }

  /// "his offensive", "the offensive", not "a new offensive".
  bool is_known(uint32_t noun) const {
    bool known = false;
    scene_.each_child(noun, [&](uint32_t c) {
      const std::string_view w = scene_.lemma(c);
      known = known || (scene_.is(c, Deprel::nmod_poss) && scene_.token(c).tag == Upos::PRON) ||
              (scene_.is(c, Deprel::det) && w == "the");
    });
    return known;
  }

  bool is_aim(const FoundClaim& found) const {
    const Claim& claim = found.claim;
    return claim.place != kNone &&
           (is_campaign(found) || (claim.type == EventType::capture && (claim.stance == Stance::plans)));
  }

  static bool share_actor(const Claim& a, const Claim& b) {
    return std::any_of(a.participants.begin(), a.participants.end(), [&](const Participant& p) {
      return p.role == Role::actor && p.entity != kNone &&
             std::any_of(b.participants.begin(), b.participants.end(),
                         [&](const Participant& q) { return q.role == Role::actor && q.entity == p.entity; });
    });
  }

  /// "their campaign to seize the capital": what is to be taken; null where the noun tells no such aim.
  const FoundClaim* own_aim(size_t index) const {
    for (const FoundClaim& found : claims_) {
      const uint32_t verb = found.trigger_token;
      if (found.claim.type == EventType::capture && found.claim.place != kNone && scene_.is(verb, Deprel::acl) &&
          scene_.token(verb).head == claims_[index].trigger_token)
        return &found;
    }
    return nullptr;
  }

  /// Null where there is none, or there are two places.
  const FoundClaim* aim_before(size_t index) const {
    const FoundClaim* found = nullptr;
    for (size_t i = 0; i < index; ++i) {
      if (!is_aim(claims_[i]) || !share_actor(claims_[i].claim, claims_[index].claim)) continue;
      if (found != nullptr && found->claim.place != claims_[i].claim.place) return nullptr;
      found = &claims_[i];
    }
    return found;
  }

  const Scene& scene_;
  std::vector<FoundClaim>& claims_;
};

}  // namespace

void place_campaigns(const Scene& scene, std::vector<FoundClaim>& claims) { Campaigns(scene, claims).run(); }

}  // namespace rashomon
