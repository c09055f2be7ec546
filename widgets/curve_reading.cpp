// Reading off curves, and their data as a table (see curve_frame.h).
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/message.h"
#include "widgets/csv.h"
#include "widgets/curve_frame.h"

namespace sigwavnet::widgets {
namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(CurvePlot)
};

constexpr double kDot = 4;  // radius

// The x of the point of any curve that is nearest to `x`.
std::optional<double> nearestX(const CurvePicture& picture, double x) {
    std::optional<double> best;
    for (const Curve& curve : picture.curves) {
        if (curve.series->empty()) continue;
        const double at = curve.series->x()[curve.series->nearest(x)];
        if (!best || std::abs(at - x) < std::abs(*best - x)) best = at;
    }
    return best;
}

// The shortest text that gives the same float again.
QString exact(float value) {
    return std::isfinite(value) ? QString::fromStdString(numberText(double(value), 9)) : QString();
}

}  // namespace

std::optional<CurveReading> readCurves(const CurvePicture& picture, double x, std::optional<double> y,
                                       size_t most) {
    const auto at = nearestX(picture, x);
    if (!at) return std::nullopt;
    CurveReading reading;
    reading.x = *at;
    for (size_t i = 0; i < picture.curves.size(); ++i) {
        const CurveSeries& series = *picture.curves[i].series;
        if (series.empty() || *at < double(series.x().front()) || *at > double(series.x().back())) continue;
        const size_t point = series.nearest(*at);
        const double raw = series.raw()[point], shown = series.shown()[point];
        if (std::isfinite(shown)) reading.values.push_back({int(i), shown, raw});
    }
    if (y && reading.values.size() > most) {
        std::nth_element(
            reading.values.begin(), reading.values.begin() + ptrdiff_t(most), reading.values.end(),
            [y](const auto& a, const auto& b) { return std::abs(a.shown - *y) < std::abs(b.shown - *y); });
    }
    if (reading.values.size() > most) {
        reading.others = int(reading.values.size() - most);
        reading.values.resize(most);
    }
    std::stable_sort(reading.values.begin(), reading.values.end(),
                     [](const auto& a, const auto& b) { return a.shown > b.shown; });
    return reading;
}

QString curveReadingText(const CurvePicture& picture, const CurveReading& reading) {
    QString text = QStringLiteral("%1 %2").arg(
        picture.x.name, picture.whole ? withDecimals(reading.x, 0) : readable(reading.x));
    if (!picture.x.unit.isEmpty()) text += QLatin1Char(' ') + picture.x.unit;
    const QString unit = picture.y.unit.isEmpty() ? QString() : QLatin1Char(' ') + picture.y.unit;
    for (const CurveReading::Value& value : reading.values) {
        const Curve& curve = picture.curves[size_t(value.curve)];
        text += QStringLiteral("\n%1 %2%3").arg(curve.style.name, readable(value.shown), unit);
        if (curve.series->smoothing() > 0)
            text += ReadingWords::tr(" (measured %1)").arg(readable(value.raw));
    }
    if (reading.others > 0)
        text += QLatin1Char('\n') + ReadingWords::tr("and %n more", nullptr, reading.others);
    return text;
}

void paintCurveReading(QPainter& painter, const CurvePicture& picture, const CurveLayout& layout,
                       const CurveReading& reading, const QFont& font, const Theme& theme) {
    const QRectF area = layout.area();
    const double px = layout.scale.toX(reading.x);
    if (px < area.left() - 1 || px > area.right() + 1) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(px, area.top()), QPointF(px, area.bottom()));
    for (const CurveReading::Value& value : reading.values) {
        const QPointF at(px, layout.scale.toY(value.shown));
        if (!area.adjusted(-2, -2, 2, 2).contains(at)) continue;
        painter.setPen(QPen(theme.base, 1.5));
        painter.setBrush(picture.curves[size_t(value.curve)].style.ink.colour(theme));
        painter.drawEllipse(at, kDot, kDot);
    }
    constexpr double gap = 6;
    const QFont small = axisFont(font);
    const QString text = curveReadingText(picture, reading);
    const QRectF words =
        QFontMetricsF(small).boundingRect(QRectF(0, 0, 2000, 2000), Qt::AlignLeft | Qt::AlignTop, text);
    QRectF box(px + 8, area.top() + 4, words.width() + 2 * gap, words.height() + gap);
    if (box.right() > area.right()) box.moveRight(px - 8);
    if (box.left() < 0) box.moveLeft(0);
    QColor ground = theme.raised;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(small);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(gap, gap / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
}

QString curvesCsv(const CurvePicture& picture) {
    struct Column {
        const CurveSeries* series;
        bool smoothed;
    };
    std::vector<Column> columns;
    QString text = csvField(axisTitle(picture.x.name, picture.x.unit));
    for (const Curve& curve : picture.curves) {
        columns.push_back({curve.series.get(), false});
        text += QLatin1Char(',') + csvField(axisTitle(curve.style.name, picture.y.unit));
        if (curve.series->smoothing() <= 0) continue;
        columns.push_back({curve.series.get(), true});
        text += QLatin1Char(',') + csvField(ReadingWords::tr("%1, smoothed").arg(curve.style.name));
    }
    std::map<float, std::vector<std::pair<size_t, float>>> rows;  // by x: column and value
    for (size_t c = 0; c < columns.size(); ++c) {
        const auto x = columns[c].series->x();
        const auto y = columns[c].smoothed ? columns[c].series->shown() : columns[c].series->raw();
        for (size_t i = 0; i < x.size(); ++i) rows[x[i]].emplace_back(c, y[i]);
    }
    text += QLatin1Char('\n');
    for (const auto& [x, values] : rows) {
        text += exact(x);
        size_t next = 0;
        for (size_t c = 0; c < columns.size(); ++c) {
            text += QLatin1Char(',');
            if (next < values.size() && values[next].first == c) text += exact(values[next++].second);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace sigwavnet::widgets
