// Figures of a report as SVG elements for an HTML page. Their colours are classes and custom properties of
// the page's style sheet, so that they follow light and dark. Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet {

struct FigureCurve {
    std::string name;
    std::vector<float> x, y;  // the same length, x ascending; NaN is a gap
};

// Curves over epochs with axes and a legend below; every spike is visible however many points there are. The
// n-th curve has class "c<n mod 7>" and dashes of its own. Empty text without any finite value.
std::string curveFigure(const std::string& title, const std::string& yLabel,
                        const std::vector<FigureCurve>& curves);

// Counts in cells, shaded by the share of their row; rows are true classes.
std::string matrixFigure(const std::string& title, const std::vector<std::string>& classes,
                         const Matrix<int64_t>& counts);

// What both need in the page's <style>.
std::string figureStyle();

// "&" → "&amp;" and so on.
std::string escapeHtml(const std::string& text);

}  // namespace sigwavnet
