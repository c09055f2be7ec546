#include "widgets/curve_frame.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

#include "widgets/curve_legend.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kFrameGap = 6;

QString titleOf(const CurvePicture& picture) {
    return picture.title.isEmpty() ? axisTitle(picture.y.name, picture.y.unit) : picture.title;
}

// Only those at whole numbers.
Ticks wholeTicks(const Ticks& ticks) {
    Ticks whole;
    const QLocale locale;
    for (const double value : ticks.values) {
        if (std::abs(value - std::round(value)) > 1e-6) continue;
        whole.values.push_back(value);
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        whole.labels.append(plain.toString(qint64(std::llround(value))));
    }
    return whole;
}

Ticks xTicks(const CurvePicture& picture, const CurveScale& scale) {
    const Ticks ticks = makeTicks(scale.x, std::max(2, int(scale.width / kTickSpacing) + 1));
    return picture.whole ? wholeTicks(ticks) : ticks;
}

Ticks yTicks(const CurvePicture& picture, const ValueRange& range, double height, double line) {
    const int most = std::max(2, int(height / (2.2 * line)) + 1);
    return picture.logarithmic ? logarithmicTicks(range, most) : makeTicks(range, most);
}

double widest(const QStringList& labels, const QFontMetricsF& metrics) {
    double width = 0;
    for (const QString& label : labels) width = std::max(width, metrics.horizontalAdvance(label));
    return width;
}

void paintTicks(QPainter& painter, const CurvePicture& picture, const CurveLayout& layout, double width,
                const QFontMetricsF& metrics, const Theme& theme) {
    const QRectF area = layout.area();
    const Ticks x = xTicks(picture, layout.scale);
    const Ticks y = yTicks(picture, layout.scale.y, area.height(), metrics.height());
    for (size_t i = 0; i < x.values.size(); ++i) {
        const double px = layout.scale.toX(x.values[i]);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(px, area.top()), QPointF(px, area.bottom()));
        painter.setPen(theme.muted);
        // The last label moves in rather than be cut at the picture's edge.
        const double half = metrics.horizontalAdvance(x.labels[int(i)]) / 2 + 2;
        painter.drawText(QRectF(std::min(px, width - half) - 60, area.bottom() + 3, 120, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, x.labels[int(i)]);
    }
    for (size_t i = 0; i < y.values.size(); ++i) {
        const ValueRange& range = layout.scale.y;
        const double py = area.top() + (range.high - y.values[i]) / range.length() * area.height();
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(area.left(), py), QPointF(area.right(), py));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, py - metrics.height() / 2, area.left() - kFrameGap, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, y.labels[int(i)]);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(area.left(), area.bottom() + 3 + metrics.height(), area.width(), metrics.height()),
        Qt::AlignCenter, axisTitle(picture.x.name, picture.x.unit));
}

void paintLegend(QPainter& painter, const CurvePicture& picture, const CurveLegend& legend,
                 const Theme& theme) {
    for (const LegendEntry& entry : legend.entries) {
        const CurveStyle& style = picture.curves[size_t(entry.curve)].style;
        const bool dashed = picture.curves.size() <= kMostDashed;
        QPen pen(style.ink.colour(theme), style.width + 0.4, dashed ? style.pen : Qt::SolidLine);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const double y = entry.place.center().y();
        painter.drawLine(QPointF(entry.place.left(), y), QPointF(entry.place.left() + kLegendKey, y));
        painter.setPen(theme.muted);
        painter.drawText(entry.place.adjusted(kLegendKey + kLegendGap, 0, 2, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
    painter.setPen(theme.muted);
    painter.drawText(legend.morePlace, Qt::AlignLeft | Qt::AlignVCenter, legend.more);
}

}  // namespace

Ticks logarithmicTicks(const ValueRange& range, int most, const QLocale& locale) {
    Ticks ticks;
    const double decades = range.length();
    if (!(decades > 0) || !std::isfinite(decades)) return ticks;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    // Less than a decade: even steps of the value itself say more than a single power of ten.
    if (decades < 0.8) {
        const Ticks linear = makeTicks({std::pow(10.0, range.low), std::pow(10.0, range.high)}, most, locale);
        for (const double value : linear.values) ticks.values.push_back(std::log10(value));
        ticks.labels = linear.labels;
        return ticks;
    }
    const int step = std::max(1, int(std::ceil(decades / most)));
    const bool between = step == 1 && decades * 3 <= most;
    for (int power = int(std::floor(range.low)); power <= int(std::ceil(range.high)); ++power) {
        if (power % step != 0) continue;
        for (const int lead : {1, 2, 5}) {
            const double place = power + std::log10(double(lead));
            if ((lead > 1 && !between) || place < range.low - 1e-9 || place > range.high + 1e-9) continue;
            ticks.values.push_back(place);
            ticks.labels.append(readable(lead * std::pow(10.0, power), 1, plain));
        }
    }
    return ticks;
}

CurveLayout layoutCurves(const CurvePicture& picture, const CurveWindow& window, const QSizeF& size,
                         const QFont& font) {
    const QFontMetricsF metrics(axisFont(font)), heading(strongFont(font));
    const double titleHeight = QFontMetricsF(font).height() + kFrameGap;
    CurveLayout layout;
    const QRectF inside(kFrameGap, kFrameGap / 2, size.width() - 2.5 * kFrameGap, size.height() - kFrameGap);
    layout.legend = layoutLegend(picture, inside, heading.horizontalAdvance(titleOf(picture)), titleHeight,
                                 axisFont(font));
    const double top = kFrameGap / 2 + titleHeight + layout.legend.height + kFrameGap;
    const double bottom = 2 * metrics.height() + 3 + kFrameGap / 2;
    const double height = std::max(1.0, size.height() - top - bottom);
    const double left =
        2 * kFrameGap + widest(yTicks(picture, window.y, height, metrics.height()).labels, metrics);
    // Whole pixels, so that the curves' image lies on the screen's.
    layout.scale.left = std::ceil(left);
    layout.scale.top = std::ceil(top);
    layout.scale.width = std::max(1.0, std::floor(size.width() - 2.5 * kFrameGap - layout.scale.left));
    layout.scale.height = std::max(1.0, std::floor(height - 1));
    layout.scale.x = window.x;
    layout.scale.y = window.y;
    layout.scale.logarithmic = picture.logarithmic;
    return layout;
}

void paintCurveFrame(QPainter& painter, const CurvePicture& picture, const CurveLayout& layout,
                     const QSizeF& size, const QFont& font, const Theme& theme) {
    painter.fillRect(QRectF(QPointF(), size), theme.base);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont heading = strongFont(font);
    painter.setFont(heading);
    painter.setPen(theme.text);
    const QRectF place(kFrameGap, kFrameGap / 2, size.width() - 3 * kFrameGap,
                       QFontMetricsF(font).height() + kFrameGap);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(heading).elidedText(titleOf(picture), Qt::ElideRight, place.width()));
    painter.setFont(axisFont(font));
    if (!picture.message.isEmpty() && picture.curves.empty()) {
        painter.setFont(font);
        painter.setPen(theme.muted);
        QTextOption option(Qt::AlignCenter);
        option.setWrapMode(QTextOption::WordWrap);
        painter.drawText(QRectF(QPointF(), size).adjusted(24, 24, -24, -24), picture.message, option);
        return;
    }
    paintTicks(painter, picture, layout, size.width(), QFontMetricsF(axisFont(font)), theme);
    paintLegend(painter, picture, layout.legend, theme);
}

}  // namespace sigwavnet::widgets
