// Where the names of curves stand (see CurveLegend in curve_frame.h).
#pragma once

#include "widgets/curve_frame.h"

namespace sigwavnet::widgets {

constexpr double kLegendGap = 6;
constexpr double kLegendKey = 24;  // length of a line sample

// `place` is the whole picture inside its margins. The legend stands at the right of the title (height 0) or
// in rows below it. Empty for a single curve.
CurveLegend layoutLegend(const CurvePicture& picture, const QRectF& place, double titleWidth,
                         double titleHeight, const QFont& font);

}  // namespace sigwavnet::widgets
