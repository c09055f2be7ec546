// A plot of lines and stems over numeric axes: plain data, and its picture.
//
// Everything here is a pure function of its arguments and may run on any thread with its own painter.
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

#include "widgets/numeric_axis.h"
#include "widgets/theme.h"

class QPainter;

namespace sigwavnet::widgets {

// A colour by its meaning, so that one plot fits light and dark.
struct Ink {
    enum class Role { Accent, Initial, Second, Muted, Warning, Level, Class } role = Role::Accent;
    int index = 0, count = 1;  // Level; Class: index only
    QColor colour(const Theme& theme) const;
    static Ink level(int index, int count) { return {Role::Level, index, count}; }
    static Ink ofClass(int index) { return {Role::Class, index, 1}; }
};

struct Series {
    enum class Style { Line, Stems, Points };  // Points: markers alone
    enum class Marker { None, Disc, Square, Diamond };
    QString name;
    std::vector<double> x, y;  // same length, x ascending; a NaN in y is a gap
    Style style = Style::Line;
    Ink ink;
    Qt::PenStyle pen = Qt::SolidLine;  // tells series apart without colour
    Marker marker = Marker::None;      // likewise; filled for solid series, hollow for others
    double width = 1.8;
    bool mirrored = false;  // every point stands at -y, too: pairs of conjugate numbers
};

// A line that is no data: the unit circle, the value that a good curve has. Not read, not written out.
struct PlotGuide {
    std::vector<QPointF> points;
    Qt::PenStyle pen = Qt::DashLine;
    static PlotGuide level(double y, const ValueRange& x) { return {{{x.low, y}, {x.high, y}}}; }
};

// A shaded interval of x with a word above it.
struct PlotBand {
    ValueRange range;
    QString label;
    Ink ink{Ink::Role::Muted};
};

struct Plot {
    QString title;
    Quantity x, y;  // names and units as the data are; the axes choose kHz or ms themselves
    std::vector<Series> series;
    std::vector<PlotBand> bands;
    std::vector<PlotGuide> guides;
    bool equalScales = false;  // a unit is as long across as it is high: circles are round
    bool octaves = false;      // x above 0 on a logarithmic axis, every octave as wide as the next
    QString note;  // a word about the data, small, in the plot's upper left corner
    std::optional<ValueRange> xRange, yRange;  // shown at first; absent: all data with a little air
    QString message;                           // shown instead of the data: why there are none

    ValueRange xHome() const;  // in log2 where the axis has octaves
    ValueRange yHome() const;
};

struct PlotWindow {
    ValueRange x, y;  // what is shown, in the data's units; x in log2 where the axis has octaves
    bool operator==(const PlotWindow&) const = default;
};

// Places of data in a picture of `size`.
struct PlotLayout {
    QRectF area;  // inside the axes, logical pixels
    PlotWindow window;
    bool octaves = false;
    double toX(double x) const;
    double toY(double y) const {
        return area.bottom() - (y - window.y.low) / window.y.length() * area.height();
    }
    // What stands at a pixel in the window's units, and in the data's.
    double windowX(double px) const {
        return window.x.low + (px - area.left()) / area.width() * window.x.length();
    }
    double fromX(double px) const;
    double fromY(double py) const {
        return window.y.low + (area.bottom() - py) / area.height() * window.y.length();
    }
};
PlotLayout layoutPlot(const Plot& plot, const PlotWindow& window, const QSizeF& size, const QFont& font);

void paintPlot(QPainter& painter, const Plot& plot, const PlotWindow& window, const QSizeF& size,
               const QFont& font, const Theme& theme);

// What stands at `x` in every series, at its nearest point.
struct Reading {
    double x = 0;  // of the nearest point of all
    struct Value {
        size_t series = 0;
        double x = 0, y = 0;
    };
    std::vector<Value> values;
};
std::optional<Reading> readAt(const Plot& plot, double x);
// "Frequency 1.25 kHz" and below it "learned −3.01 dB" …
QString readingText(const Plot& plot, const Reading& reading);
// Cross-hair, points and text of a reading, over the plot.
void paintReading(QPainter& painter, const Plot& plot, const PlotLayout& layout, const Reading& reading,
                  const QFont& font, const Theme& theme);

// One column a series where they share x, else one row a point with its series' name.
QString plotCsv(const Plot& plot);

}  // namespace sigwavnet::widgets
