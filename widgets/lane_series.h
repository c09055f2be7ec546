// Values at even steps as a line, or as columns of extremes where several fall on one pixel. Pure; any
// thread.
#pragma once

#include <QColor>
#include <QPainter>

#include <span>
#include <vector>

#include "core/audio/envelope.h"
#include "widgets/lane_content.h"
#include "widgets/time_scale.h"

namespace sigwavnet::widgets {

// Values `low` at the bottom and `high` at the top of `height` pixels.
struct ValueScale {
    double low = -1;
    double high = 1;
    double height = 0;
    double toPixel(double value) const { return (high - value) / (high - low) * height; }
};

// Value i stands at time first + i * step [s].
struct EvenSeries {
    std::span<const float> values;
    double first = 0;
    double step = 0;  // > 0
};

// The extremes of each pixel column; a column that holds no value has min > max.
std::vector<MinMax> seriesColumns(const EvenSeries& series, const TimeScale& scale);

struct SeriesPen {
    QColor colour;
    double width = 1;  // of the line close up [device pixels]
    double dots = 0;   // diameter of the dots on single values once they stand far enough apart; 0: none
};

// Thin diagonals over the ground: nothing is known here, or not yet.
void fillHatched(QPainter& painter, const QRectF& area, const Theme& theme);

// Hatches what of the picture lies outside `known`: nothing there was computed.
void hatchOutside(QPainter& painter, TimeRange known, const LaneRequest& request);

// Each column from its minimum to its maximum, joined to its neighbour so that a steep line has no gaps.
void drawColumns(QPainter& painter, const std::vector<MinMax>& columns, const ValueScale& values,
                 const QColor& colour);

// Columns when at least one value falls on a pixel, a line through the values otherwise.
void drawSeries(QPainter& painter, const EvenSeries& series, const TimeScale& scale, const ValueScale& values,
                const SeriesPen& pen);

// The largest magnitude, rounded up to 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten; 1 for
// silence. NaN is passed over.
double roundedPeak(std::span<const float> values);

// The first three cells of a position's row in CSV: its centre and its nominal interval [s].
QString intervalCells(const IntervalGrid& grid, int64_t position);

// A value for a readout, about three significant digits: "0.012", "-1.30", "7.1·10⁻⁴".
QString valueText(double value, const QLocale& locale);

}  // namespace sigwavnet::widgets
