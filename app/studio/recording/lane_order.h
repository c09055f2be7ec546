// The order of lanes that a person chose, kept although the lanes at hand change from model to model. Pure.
#pragma once

#include <QStringList>

namespace sigwavnet::studio {

// `base` with every id of `others` that it lacks, each behind the one it follows in `others` (at the front when it
// follows none).
QStringList woven(const QStringList& base, const QStringList& others);

// The ids `present` in the order that was `remembered`; ids that are new stand behind the one they follow in `present`.
QStringList ordered(const QStringList& present, const QStringList& remembered);

}  // namespace sigwavnet::studio
