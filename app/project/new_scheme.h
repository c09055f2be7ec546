// Schemes as a new project starts with: colours that colour-blind eyes tell apart, and digits as keys.
#pragma once

#include <string>
#include <vector>

#include "app/project/values.h"

namespace sigwavnet::project {

// Classes get the keys 1 … 9, 0 in their order, the further ones none.
Scheme makeScheme(const std::string& name, SchemeKind kind, const std::vector<std::string>& classes);

// valence, arousal and dominance from 1 to 5, as IEMOCAP's annotators gave them; keys V, A, D.
std::vector<Scheme> ratingSchemes();

// The colour of the class at `index`: M. Okabe & K. Ito's eight ("Color Universal Design", 2008), then again.
std::string classColour(size_t index);

}  // namespace sigwavnet::project
