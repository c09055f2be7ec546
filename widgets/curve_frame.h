// What stands around the curves of a plot: title, legend, axes with ticks, cursor. Pure functions.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "widgets/curve_layer.h"

class QPainter;

namespace sigwavnet::widgets {

struct CurveWindow {
    ValueRange x, y;  // what is shown; y in log10 on a logarithmic axis
    bool operator==(const CurveWindow&) const = default;
};

// Everything that a picture of curves is made from.
struct CurvePicture {
    QString title;
    Quantity x, y;
    bool logarithmic = false;  // the y axis
    bool whole = false;        // x counts (epochs): ticks at whole numbers only
    QString message;           // shown instead of curves when there are none
    std::vector<Curve> curves;
};

// The legend: names in full where there is room. What several names begin with is left out, since it tells
// nothing; a name that is still too long loses its middle, not its end; what does not fit is counted.
struct LegendEntry {
    QRectF place;  // key and name
    int curve = 0;
    QString text;
};
struct CurveLegend {
    std::vector<LegendEntry> entries;
    QString more;  // "and 12 more"; empty: all are there
    QRectF morePlace;
    double height = 0;
};

struct CurveLayout {
    CurveScale scale;
    CurveLegend legend;
    QRectF area() const { return {scale.left, scale.top, scale.width, scale.height}; }
};
CurveLayout layoutCurves(const CurvePicture& picture, const CurveWindow& window, const QSizeF& size,
                         const QFont& font);

// `names` without the words that they all begin with (at least two names, and something must remain of each).
QStringList withoutCommonStart(const QStringList& names);

// Powers of ten inside a range of log10, with 2 and 5 between them where there is room.
Ticks logarithmicTicks(const ValueRange& range, int most, const QLocale& locale = {});

// Ground, grid, axes, title and legend, without curves.
void paintCurveFrame(QPainter& painter, const CurvePicture& picture, const CurveLayout& layout,
                     const QSizeF& size, const QFont& font, const Theme& theme);

// The values of curves at one place, the highest first.
struct CurveReading {
    double x = 0;
    struct Value {
        int curve = 0;
        double shown = 0, raw = 0;  // the same while nothing is smoothed
    };
    std::vector<Value> values;
    int others = 0;  // curves that have a value here too
};
// At the curves' points nearest to `x`; a curve that does not reach there is left out. Of more than `most`
// curves, those nearest to `y` (a value) are read.
std::optional<CurveReading> readCurves(const CurvePicture& picture, double x, std::optional<double> y,
                                       size_t most = 12);
// "Epoch 12", then a line a curve, then how many others there are.
QString curveReadingText(const CurvePicture& picture, const CurveReading& reading);
void paintCurveReading(QPainter& painter, const CurvePicture& picture, const CurveLayout& layout,
                       const CurveReading& reading, const QFont& font, const Theme& theme);

// A column a curve (and one more for its smoothed values), a row an x.
QString curvesCsv(const CurvePicture& picture);

}  // namespace sigwavnet::widgets
