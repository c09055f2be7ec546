// Small figures as SVG text: line charts and confusion matrices. Pure functions of their data.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet::cli {

struct Series {
    std::string name;  // in the legend; empty: not in it
    std::vector<double> x, y;
    size_t colour = 0;  // index of the palette, which people with colour blindness can tell apart
    bool dashed = false;
};

struct LineChart {
    std::string title, xLabel, yLabel;
    std::vector<Series> series;
    double yMin = 0, yMax = 0;         // equal: from the data
    bool octaves = false;              // logarithmic x axis, ticks at powers of two times 125
    double width = 640, height = 320;  // [px]
};

std::string lineChart(const LineChart& chart);

// Counts in cells shaded by the share of their row; rows are true classes.
std::string confusionFigure(const Matrix<int64_t>& confusion, const std::vector<std::string>& classes);

// "&" → "&amp;" and so on, for SVG and HTML.
std::string escapeMarkup(const std::string& text);

}  // namespace sigwavnet::cli
