// SPDX-License-Identifier: Apache-2.0
#include "beside_place.h"

#include "one_of.h"

namespace rashomon {

bool is_only_beside(const Scene& scene, uint32_t place, uint32_t act) {
  if (place <= act) return false;
  const std::string_view led = scene.preposition(place);
  const uint32_t link = scene.case_token(place);
  if (led == "near") return true;
  if (led == "to" && link != kNone && link > 0 && one_of(scene.lemma(link - 1), {"close", "next", "adjacent"}))
    return true;
  const uint32_t above = scene.head(place);
  if (above == kNone || above > place) return false;
  const std::string_view noun = scene.lemma(above);
  if (led == "of" || scene.is(place, Deprel::nmod_poss))
    return one_of(noun, {"outskirt", "outskirts", "edge", "fringe", "fringes", "vicinity", "periphery"});
  return led == "from" &&
         one_of(noun, {"kilometre", "kilometer", "km", "kms", "mile", "hour", "minute", "metre", "meter"});
}

}  // namespace rashomon
