// The picture of a plot (see plot.h).
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

#include "widgets/plot.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kPlotGap = 6;
constexpr double kMarker = 3.2;      // half a marker's size
constexpr double kKeyLength = 22;    // of a line sample in the legend

double largestMagnitude(const ValueRange& range) {
    return std::max(std::abs(range.low), std::abs(range.high));
}

// Ticks in displayed units, with their places in the data's.
struct AxisTicks {
    Ticks ticks;
    DisplayUnit unit;
    double place(size_t i) const { return ticks.values[i] / unit.factor; }
};

AxisTicks axisTicks(const ValueRange& shown, const ValueRange& home, const QString& unit, double pixels,
                    double spacing) {
    AxisTicks axis;
    axis.unit = displayUnit(unit, largestMagnitude(home));  // by the whole, so that zooming keeps the unit
    const ValueRange displayed{shown.low * axis.unit.factor, shown.high * axis.unit.factor};
    axis.ticks = makeTicks(displayed, std::max(2, int(pixels / spacing) + 1));
    return axis;
}

// 1, 2 and 5 times the powers of ten in a window of octaves, thinned where they stand too close.
AxisTicks octaveTicks(const ValueRange& shown, const ValueRange& home, const QString& unit, double pixels) {
    AxisTicks axis;
    axis.unit = displayUnit(unit, std::exp2(home.high));
    const double least = kTickSpacing / 2 / pixels * shown.length();  // octaves from one tick to the next
    double last = -1e9;
    for (double power = std::pow(10.0, std::floor(shown.low * std::log10(2.0))); std::log2(power) <= shown.high; power *= 10)
        for (const double lead : {1.0, 2.0, 5.0}) {
            const double place = std::log2(lead * power);
            if (place < shown.low || place > shown.high || place - last < least) continue;
            last = place;
            axis.ticks.values.push_back(lead * power * axis.unit.factor);
            axis.ticks.labels.append(QLocale().toString(axis.ticks.values.back(), 'g', 6));
        }
    return axis;
}

double widestLabel(const Ticks& ticks, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QString& label : ticks.labels) widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

QPen penOf(const Series& series, const Theme& theme) {
    QPen pen(series.ink.colour(theme), series.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(series.pen == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    pen.setStyle(series.pen);
    return pen;
}

void paintMarker(QPainter& painter, const Series& series, const QPointF& at, const Theme& theme) {
    if (series.marker == Series::Marker::None) return;
    const QColor colour = series.ink.colour(theme);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(series.pen == Qt::SolidLine ? colour : theme.base);
    switch (series.marker) {
        case Series::Marker::Disc:
            painter.drawEllipse(at, kMarker, kMarker);
            break;
        case Series::Marker::Square:
            painter.drawRect(QRectF(at.x() - kMarker, at.y() - kMarker, 2 * kMarker, 2 * kMarker));
            break;
        case Series::Marker::Diamond: {
            const double r = 1.35 * kMarker;
            painter.drawPolygon(QPolygonF(
                {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
            break;
        }
        case Series::Marker::None:
            break;
    }
}

double legendWidth(const Plot& plot, const QFontMetricsF& metrics) {
    if (!plot.message.isEmpty() || plot.series.size() < 2) return 0;
    double width = 0;
    for (const Series& series : plot.series)
        width += metrics.horizontalAdvance(series.name) + kKeyLength + 4 * kPlotGap;
    return width;
}

// Where title and legend don't fit beside each other the legend takes a line of its own.
bool legendBelowTitle(const Plot& plot, double width, const QFont& font) {
    const double legend = legendWidth(plot, QFontMetricsF(axisFont(font)));
    return legend > 0 &&
           QFontMetricsF(strongFont(font)).horizontalAdvance(plot.title) + legend > width - 4 * kPlotGap;
}

class PlotPainter {
public:
    PlotPainter(QPainter& painter, const Plot& plot, const PlotWindow& window, const QSizeF& size,
                const QFont& font, const Theme& theme)
        : painter_(painter),
          plot_(plot),
          size_(size),
          font_(font),
          small_(axisFont(font)),
          theme_(theme),
          layout_(layoutPlot(plot, window, size, font)) {}

    void paint() {
        painter_.fillRect(QRectF(QPointF(), size_), theme_.base);
        painter_.setRenderHint(QPainter::Antialiasing);
        paintTitle();
        if (!plot_.message.isEmpty()) return paintMessage();
        paintBands();
        paintAxes();
        painter_.save();
        painter_.setClipRect(layout_.area.adjusted(-1, -1, 1, 1));
        for (const PlotGuide& guide : plot_.guides) paintGuide(guide);
        for (const Series& series : plot_.series) paintSeries(series);
        painter_.restore();
        paintWords();
    }

private:
    // A square plot leaves room at its right that title and legend may use.
    double headEnd() const { return std::max(layout_.area.right(), size_.width() - 3 * kPlotGap); }

    // The title on the left, the legend on the right of the same line where there is room.
    void paintTitle() {
        const double height = QFontMetricsF(font_).height();
        const bool below = legendBelowTitle(plot_, size_.width(), font_);
        double right = headEnd();
        if (legendWidth(plot_, QFontMetricsF(small_)) > 0) {
            const double left = paintLegend(below ? height + 1.5 * kPlotGap : kPlotGap);
            if (!below) right = left;
        }
        const QFont heading = strongFont(font_);
        painter_.setFont(heading);
        painter_.setPen(theme_.text);
        const QRectF place(kPlotGap, kPlotGap, std::max(0.0, right - 2 * kPlotGap), height);
        painter_.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(heading).elidedText(plot_.title, Qt::ElideRight, place.width()));
    }

    // From the right edge leftwards; returns where it ends. In a narrow plot the line samples are shorter.
    double paintLegend(double top) {
        const QFontMetricsF metrics(small_);
        const double keys = double(plot_.series.size()) * (kKeyLength + 4 * kPlotGap);
        const double missing = legendWidth(plot_, metrics) - (headEnd() - kPlotGap);
        const double squeeze = std::clamp(1 - missing / keys, 0.4, 1.0);
        const double gap = squeeze * kPlotGap, key = squeeze * kKeyLength;
        const double height = QFontMetricsF(font_).height();
        double right = headEnd();
        painter_.setFont(small_);
        for (size_t i = plot_.series.size(); i-- > 0;) {
            const Series& series = plot_.series[i];
            const double width = metrics.horizontalAdvance(series.name) + 2;
            painter_.setPen(theme_.muted);
            painter_.drawText(QRectF(right - width, top, width, height), Qt::AlignRight | Qt::AlignVCenter,
                              series.name);
            right -= width + gap;
            const double y = top + height / 2;
            painter_.setPen(penOf(series, theme_));
            if (series.style != Series::Style::Points) painter_.drawLine(QPointF(right - key, y), QPointF(right, y));
            paintMarker(painter_, series, {right - key / 2, y}, theme_);
            right -= key + 2 * gap;
        }
        return right;
    }

    void paintMessage() {
        painter_.setFont(font_);
        painter_.setPen(theme_.muted);
        QTextOption option(Qt::AlignCenter);
        option.setWrapMode(QTextOption::WordWrap);
        painter_.drawText(QRectF(QPointF(), size_).adjusted(24, 24, -24, -24), plot_.message, option);
    }

    QRectF bandBox(const PlotBand& band) const {
        const double left = std::max(layout_.area.left(), layout_.toX(band.range.low));
        const double right = std::min(layout_.area.right(), layout_.toX(band.range.high));
        return {left, layout_.area.top(), right - left, layout_.area.height()};
    }

    void paintBands() {
        for (const PlotBand& band : plot_.bands) {
            const QRectF box = bandBox(band);
            if (box.width() <= 0) continue;
            QColor wash = band.ink.colour(theme_);
            wash.setAlphaF(0.12F);
            painter_.fillRect(box, wash);
        }
    }

    // Words over the lines: bands' names at the top, the note in the upper left corner or below them.
    void paintWords() {
        painter_.setFont(small_);
        for (const PlotBand& band : plot_.bands) {
            const QRectF box = bandBox(band);
            if (QFontMetricsF(small_).horizontalAdvance(band.label) + 2 * kPlotGap < box.width())
                paintWord(band.label, box.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop);
        }
        const bool taken = std::any_of(plot_.bands.begin(), plot_.bands.end(), [](const PlotBand& band) { return !band.label.isEmpty(); });
        const double below = taken ? QFontMetricsF(small_).height() + 2 : 0;
        paintWord(plot_.note, layout_.area.adjusted(kPlotGap, 2 + below, 0, 0), Qt::AlignLeft | Qt::AlignTop);
    }

    void paintWord(const QString& word, const QRectF& place, Qt::Alignment alignment) {
        if (word.isEmpty()) return;
        QRectF box;
        painter_.setPen(Qt::NoPen);
        painter_.drawText(place, int(alignment), word, &box);
        QColor ground = theme_.base;
        ground.setAlphaF(0.8F);
        painter_.fillRect(box, ground);
        painter_.setPen(theme_.muted);
        painter_.drawText(place, int(alignment), word);
    }

    void paintAxes() {
        const QFontMetricsF metrics(small_);
        const QRectF& area = layout_.area;
        const auto x = plot_.octaves ? octaveTicks(layout_.window.x, plot_.xHome(), plot_.x.unit, area.width())
                                     : axisTicks(layout_.window.x, plot_.xHome(), plot_.x.unit, area.width(), kTickSpacing);
        const auto y =
            axisTicks(layout_.window.y, plot_.yHome(), plot_.y.unit, area.height(), 2.2 * metrics.height());
        painter_.setFont(small_);
        for (size_t i = 0; i < x.ticks.values.size(); ++i) {
            const double px = layout_.toX(x.place(i));
            painter_.setPen(QPen(theme_.grid, 1));
            painter_.drawLine(QPointF(px, area.top()), QPointF(px, area.bottom()));
            painter_.setPen(theme_.muted);
            painter_.drawText(QRectF(px - 60, area.bottom() + 3, 120, metrics.height()),
                              Qt::AlignHCenter | Qt::AlignTop, x.ticks.labels[int(i)]);
        }
        for (size_t i = 0; i < y.ticks.values.size(); ++i) {
            const double py = layout_.toY(y.place(i));
            painter_.setPen(QPen(y.ticks.values[i] == 0 ? theme_.axis : theme_.grid, 1));
            painter_.drawLine(QPointF(area.left(), py), QPointF(area.right(), py));
            painter_.setPen(theme_.muted);
            painter_.drawText(QRectF(0, py - metrics.height() / 2, area.left() - kPlotGap, metrics.height()),
                              Qt::AlignRight | Qt::AlignVCenter, y.ticks.labels[int(i)]);
        }
        painter_.setPen(QPen(theme_.axis, 1));
        painter_.drawLine(area.bottomLeft(), area.bottomRight());
        painter_.drawLine(area.topLeft(), area.bottomLeft());
        paintAxisTitles(axisTitle(plot_.x.name, x.unit.unit), axisTitle(plot_.y.name, y.unit.unit),
                        metrics.height(), widestLabel(y.ticks, metrics));
    }

    void paintAxisTitles(const QString& x, const QString& y, double height, double labels) {
        painter_.setPen(theme_.muted);
        painter_.drawText(
            QRectF(layout_.area.left(), size_.height() - height - kPlotGap / 2, layout_.area.width(), height),
            Qt::AlignCenter, x);
        painter_.save();
        painter_.translate(layout_.area.left() - 2 * kPlotGap - labels - height, layout_.area.bottom());
        painter_.rotate(-90);
        painter_.drawText(QRectF(0, 0, layout_.area.height(), height), Qt::AlignCenter, y);
        painter_.restore();
    }

    void paintGuide(const PlotGuide& guide) {
        QPolygonF line;
        for (const QPointF& point : guide.points) line.append(QPointF(layout_.toX(point.x()), layout_.toY(point.y())));
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(theme_.axis, 1, guide.pen));
        painter_.drawPolyline(line);
    }

    void paintSeries(const Series& series) {
        switch (series.style) {
            case Series::Style::Line:
                return paintLine(series);
            case Series::Style::Stems:
                return paintStems(series);
            case Series::Style::Points:
                return paintPoints(series);
        }
    }

    void paintPoints(const Series& series) {
        for (size_t i = 0; i < series.x.size(); ++i) {
            if (!std::isfinite(series.y[i])) continue;
            paintMarker(painter_, series, {layout_.toX(series.x[i]), layout_.toY(series.y[i])}, theme_);
            if (series.mirrored && series.y[i] != 0)
                paintMarker(painter_, series, {layout_.toX(series.x[i]), layout_.toY(-series.y[i])}, theme_);
        }
    }

    void paintLine(const Series& series) {
        const auto flush = [&](QPolygonF& line) {
            painter_.setBrush(Qt::NoBrush);
            painter_.setPen(penOf(series, theme_));
            painter_.drawPolyline(line);
            line.clear();
        };
        QPolygonF line;
        const double far =
            4 * layout_.area.height();  // beyond the clip; keeps huge coordinates from the rasteriser
        for (size_t i = 0; i < series.x.size(); ++i) {
            if (!std::isfinite(series.y[i])) {
                flush(line);
                continue;
            }
            const double py =
                std::clamp(layout_.toY(series.y[i]), layout_.area.top() - far, layout_.area.bottom() + far);
            line.append(QPointF(std::max(layout_.toX(series.x[i]), layout_.area.left() - far), py));
        }
        flush(line);
        if (series.marker != Series::Marker::None) paintPoints(series);
    }

    void paintStems(const Series& series) {
        const double zero = layout_.toY(0);
        for (size_t i = 0; i < series.x.size(); ++i) {
            if (!std::isfinite(series.y[i])) continue;
            const QPointF tip(layout_.toX(series.x[i]), layout_.toY(series.y[i]));
            painter_.setPen(penOf(series, theme_));
            painter_.drawLine(QPointF(tip.x(), zero), tip);
            paintMarker(painter_, series, tip, theme_);
        }
    }

    QPainter& painter_;
    const Plot& plot_;
    QSizeF size_;
    QFont font_, small_;
    const Theme& theme_;
    PlotLayout layout_;
};

}  // namespace

PlotLayout layoutPlot(const Plot& plot, const PlotWindow& window, const QSizeF& size, const QFont& font) {
    const QFontMetricsF metrics(axisFont(font));
    const double line = QFontMetricsF(font).height();
    const double top =
        line + 2 * kPlotGap + 2 + (legendBelowTitle(plot, size.width(), font) ? line + kPlotGap / 2 : 0);
    const double bottom = 2 * metrics.height() + kPlotGap + 3;
    const double height = std::max(1.0, size.height() - top - bottom);
    const auto y = axisTicks(window.y, plot.yHome(), plot.y.unit, height, 2.2 * metrics.height());
    const double left = kPlotGap + metrics.height() + kPlotGap + widestLabel(y.ticks, metrics) + kPlotGap;
    const double right = 2.5 * kPlotGap;
    const QRectF area(left, top, std::max(1.0, size.width() - left - right), height);
    if (!plot.equalScales) return {area, window, plot.octaves};
    const double scale = std::min(area.width() / window.x.length(), area.height() / window.y.length());
    QRectF shown(QPointF(), QSizeF(scale * window.x.length(), scale * window.y.length()));
    shown.moveCenter(area.center());
    return {shown, window, plot.octaves};
}

void paintPlot(QPainter& painter, const Plot& plot, const PlotWindow& window, const QSizeF& size,
               const QFont& font, const Theme& theme) {
    PlotPainter(painter, plot, window, size, font, theme).paint();
}

void paintReading(QPainter& painter, const Plot& plot, const PlotLayout& layout, const Reading& reading,
                  const QFont& font, const Theme& theme) {
    const double px = layout.toX(reading.x);
    if (px < layout.area.left() - 1 || px > layout.area.right() + 1) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(px, layout.area.top()), QPointF(px, layout.area.bottom()));
    for (const Reading::Value& value : reading.values) {
        const QPointF at(layout.toX(value.x), layout.toY(value.y));
        if (!layout.area.adjusted(-2, -2, 2, 2).contains(at)) continue;
        painter.setPen(QPen(theme.base, 1.5));
        painter.setBrush(plot.series[value.series].ink.colour(theme));
        painter.drawEllipse(at, kMarker + 0.8, kMarker + 0.8);
    }
    const QFont small = axisFont(font);
    const QString text = readingText(plot, reading);
    const QRectF words =
        QFontMetricsF(small).boundingRect(QRectF(0, 0, 1000, 1000), Qt::AlignLeft | Qt::AlignTop, text);
    QRectF box(px + 8, layout.area.top() + 4, words.width() + 2 * kPlotGap, words.height() + kPlotGap);
    if (box.right() > layout.area.right()) box.moveRight(px - 8);
    QColor ground = theme.raised;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(small);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(kPlotGap, kPlotGap / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
}

}  // namespace sigwavnet::widgets
