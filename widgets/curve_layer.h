// The curves of a plot as an image with a clear ground: the costly part of a CurvePlot, drawn off the GUI
// thread.
#pragma once

#include <QColor>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

#include "widgets/curve_series.h"
#include "widgets/plot.h"

class QPainter;

namespace sigwavnet::widgets {

struct CurveStyle {
    QString name;
    Ink ink;
    Qt::PenStyle pen = Qt::SolidLine;
    bool inLegend = true;
    double width = 1.6;  // logical pixels

    // Curve `index` of many: colours of a set that colour-blind eyes can tell apart, and dashes that change
    // with each curve; 28 curves differ in one or the other.
    static CurveStyle ofIndex(const QString& name, int index);
};

struct Curve {
    CurveStyle style;
    std::shared_ptr<const CurveSeries> series;  // never null
};

// Above so many curves dashes can't be told apart any more: all are drawn solid.
constexpr size_t kMostDashed = 28;

// Draws with `painter` inside the scale's area: as lines for files, through renderCurves() for images and
// where lines would make too large a file.
void paintCurves(QPainter& painter, const std::vector<Curve>& curves, const CurveScale& scale,
                 const Theme& theme);

// The area of `scale` (whose left and top are ignored) as an image. Gives up, with a null image, when
// `abandoned` becomes true. Any thread.
QImage renderCurves(const std::vector<Curve>& curves, const CurveScale& scale, double pixelRatio,
                    const Theme& theme, const std::atomic<bool>& abandoned);

}  // namespace sigwavnet::widgets
