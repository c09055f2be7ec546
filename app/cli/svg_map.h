// Values over time and rows as a picture inside SVG: spectrograms, coefficients, explanations.
#pragma once

#include <string>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet::cli {

struct MapFigure {
    std::string title, xLabel, yLabel, unit;
    Matrix<double> values;              // row 0 is drawn at the bottom; NaN: nothing there
    double xLow = 0, xHigh = 1;         // of the left and the right edge
    double yLow = 0, yHigh = 1;         // of the bottom and the top edge; not used with rowNames
    std::vector<std::string> rowNames;  // one a row: the rows are kinds, not a scale
    bool diverging = false;             // values have a true zero: blue below, white, red above
    double low = 0, high = 0;           // of the colours; equal: from the values (diverging: symmetric)
    double width = 980, height = 260;   // [px]
};

// The picture is a PNG inside the SVG, as fine as the values, never finer than the screen.
std::string mapFigure(const MapFigure& figure);

}  // namespace sigwavnet::cli
