#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/lane_series.h"
#include "widgets/lane_view.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

constexpr int kLaneGap = 6;        // between text and plot
constexpr int kLeftLetters = 30;   // name, caption and scale of a lane
constexpr int kRightLetters = 16;  // values at the cursor
constexpr int kRoomyLetters = 105;  // of a whole lane that has both beside its plot

QFont laneFont(const QFont& font) {
    QFont small = tabularFont(font);
    small.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.85));
    return small;
}

// Of the numbers beside a plot.
int scaleWidth(const QFont& font) {
    return QFontMetrics(laneFont(font)).horizontalAdvance(QStringLiteral("-0.000")) + kLaneGap;
}

}  // namespace

LaneMargins LaneMargins::forWidth(int width, const QFont& font) {
    const int letter = QFontMetrics(font).averageCharWidth();
    if (width < kRoomyLetters * letter) return {scaleWidth(font) + kLaneGap, kLaneGap, true};
    return {kLeftLetters * letter, kRightLetters * letter, false};
}

void LaneView::paintLegend(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QRect area = plot();
    if (current_) painter.fillRect(QRect(0, 0, 3, area.height()), colours.accent);
    const QFont small = laneFont(font());
    const QFontMetrics smallMetrics(small);
    if (!margins_.narrow) {
        const int titleWidth = margins_.left - scaleWidth(font()) - 2 * kLaneGap;
        painter.setFont(font());
        painter.setPen(colours.text);
        const QFontMetrics metrics(font());
        painter.drawText(QPoint(2 * kLaneGap, metrics.ascent()),
                         metrics.elidedText(spec_.title, Qt::ElideRight, titleWidth));
        painter.setFont(small);
        painter.setPen(colours.muted);
        const QRect below(2 * kLaneGap, metrics.height(), titleWidth, area.height() - metrics.height());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, spec_.subtitle);
    }
    if (!content_) return;
    painter.setFont(small);
    painter.setPen(colours.muted);
    for (const ValueTick& tick : content_->valueTicks(locale())) {
        const double y = area.top() + (1 - tick.place) * (area.height() - 1);
        const double top = std::clamp(y - smallMetrics.height() / 2.0, double(area.top()) - 1,
                                      double(area.bottom() + 2 - smallMetrics.height()));
        painter.drawText(QRectF(0, top, margins_.left - kLaneGap, smallMetrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

void LaneView::paintPicture(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QRect area = plot();
    if (!message_.isEmpty()) {
        painter.fillRect(area, colours.base);
        painter.setPen(colours.muted);
        painter.setFont(font());
        painter.drawText(area.adjusted(kLaneGap, 0, -kLaneGap, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         message_);
        return;
    }
    const bool exact =
        !picture_.isNull() && pictured_.visible == axis_.visible() && pictured_.pixels == wanted().pixels;
    if (exact) {
        painter.drawImage(area.topLeft(), picture_);
        return;
    }
    fillHatched(painter, area, colours);
    const TimeRange seen{std::max(pictured_.visible.begin, axis_.visible().begin),
                         std::min(pictured_.visible.end, axis_.visible().end)};
    if (picture_.isNull() || seen.length() <= 0) return;
    // The part of the old picture that is still in view, stretched to where it belongs now.
    const TimeScale before = pictured_.scale();
    const TimeScale now = scale();
    const QRectF source(before.toPixel(seen.begin), 0, before.toPixel(seen.end) - before.toPixel(seen.begin),
                        picture_.height());
    const QRectF target(area.left() + now.toPixel(seen.begin), area.top(),
                        now.toPixel(seen.end) - now.toPixel(seen.begin), area.height());
    painter.drawImage(target, picture_, source);
}

void LaneView::paintOverlays(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QRect area = plot();
    const TimeScale scale = this->scale();
    painter.setPen(colours.grid);
    painter.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5));
    if (!message_.isEmpty()) return;  // lines through its words would say nothing
    painter.save();
    painter.setClipRect(area);
    const auto shade = [&](const std::optional<TimeRange>& range, QColor colour, double opacity) {
        if (!range) return;
        const double from = std::clamp(scale.toPixel(range->begin), -2.0, scale.width + 2);
        const double to = std::clamp(scale.toPixel(range->end), -2.0, scale.width + 2);
        if (to <= from) return;
        const QRectF stretch(area.left() + from, area.top(), std::max(1.0, to - from), area.height());
        colour.setAlphaF(float(opacity));
        painter.fillRect(stretch, colour);
        colour.setAlphaF(0.8F);
        painter.setPen(colour);
        painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
        painter.drawLine(stretch.topRight(), stretch.bottomRight());
    };
    shade(axis_.selection(), colours.accent, 0.15);
    shade(axis_.highlight(), colours.warning, 0.16);
    const auto mark = [&](double seconds, const QColor& colour) {
        const double x = std::floor(area.left() + scale.toPixel(seconds)) + 0.5;
        painter.setPen(colour);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 1));
    };
    mark(axis_.playhead(), colours.playhead);
    if (axis_.cursor()) mark(*axis_.cursor(), colours.muted);
    painter.restore();
}

void LaneView::paintReadout(QPainter& painter) const {
    const QStringList lines = readout();
    if (lines.isEmpty()) return;
    const Theme& colours = theme(palette());
    const QFont small = laneFont(font());
    const QRect area(plot().right() + kLaneGap + 1, 0, margins_.right - kLaneGap, plot().height());
    painter.setFont(small);
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, lines.join(QLatin1Char('\n')));
}

// The name at the left, the values at the right, on a ground that lets the picture shine through.
void LaneView::paintWordsOnPlot(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QFont small = laneFont(font());
    const QFontMetrics metrics(small);
    const QRect area = plot().adjusted(1, 1, -1, -1);
    QColor ground = colours.base;
    ground.setAlphaF(0.75F);
    painter.setFont(small);
    painter.setPen(colours.text);
    const auto put = [&](const QString& text, Qt::Alignment side, int most) {
        if (text.isEmpty()) return 0;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, most - 2 * kLaneGap);
        QRect box(area.topLeft(), QSize(metrics.horizontalAdvance(shown) + 2 * kLaneGap, metrics.height()));
        if (side == Qt::AlignRight) box.moveRight(area.right());
        painter.fillRect(box, ground);
        painter.drawText(box, Qt::AlignCenter, shown);
        return box.width();
    };
    const int named = put(spec_.title, Qt::AlignLeft, area.width() / 2);
    put(readout().join(QStringLiteral(" · ")), Qt::AlignRight, area.width() - named - kLaneGap);
}

void LaneView::paintEvent(QPaintEvent* event) {
    refresh();
    QPainter painter(this);
    // The frame stands one pixel outside the plot.
    if (event->rect().left() < plot().left() - 1) paintLegend(painter);
    paintPicture(painter);
    paintOverlays(painter);
    if (margins_.narrow)
        paintWordsOnPlot(painter);
    else if (event->rect().right() > plot().right() + 1)
        paintReadout(painter);
}

}  // namespace sigwavnet::widgets
