// The picture of parallel coordinates (see parallel_coordinates.h).
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "widgets/colour_map.h"
#include "widgets/parallel_coordinates.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kSide = 14;  // beside the first and the last axis
constexpr double kBrushWidth = 12;
constexpr double kStripWidth = 6;   // colours beside the last axis
constexpr double kFaintLine = 0.10;  // opacity of lines that a brush leaves out
constexpr double kLightest = 0.92;  // of the map on a light ground: its yellow would vanish there

struct ParallelWords {
    Q_DECLARE_TR_FUNCTIONS(ParallelCoordinates)
};

struct Tick {
    double position = 0;
    QString text;
};

std::vector<Tick> ticksOf(const CoordinateAxis& axis) {
    std::vector<Tick> ticks;
    if (axis.kind == CoordinateAxis::Kind::Categories) {
        for (int i = 0; i < int(axis.categories.size()); ++i)
            ticks.push_back({axisPosition(axis, i), axis.categories[i]});
    } else if (axis.kind == CoordinateAxis::Kind::Log) {
        for (int decade = int(std::ceil(std::log10(axis.range.low) - 1e-9));
             decade <= int(std::floor(std::log10(axis.range.high) + 1e-9)); ++decade) {
            const double value = std::pow(10.0, decade);
            ticks.push_back({axisPosition(axis, value), axisValueText(axis, value)});
        }
        if (ticks.size() >= 2) return ticks;
        ticks = {{0, axisValueText(axis, axis.range.low)}, {1, axisValueText(axis, axis.range.high)}};
    } else {
        for (const double value : makeTicks(axis.range, 6).values)
            ticks.push_back({axisPosition(axis, value), axisValueText(axis, value)});
    }
    return ticks;
}

double widestTick(const CoordinateAxis& axis, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const Tick& tick : ticksOf(axis)) widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

class CoordinatesPainter {
public:
    CoordinatesPainter(QPainter& painter, const CoordinatesData& data, const CoordinatesLook& look,
                       const QSizeF& size, const Theme& theme)
        : painter_(painter),
          data_(data),
          look_(look),
          theme_(theme),
          metrics_(look.font),
          layout_(layoutCoordinates(data, size, look.font)) {
        painter_.fillRect(QRectF(QPointF(), size), theme_.base);
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.setFont(look_.font);
    }

    void paint() {
        paintLines();
        for (int axis = 0; axis < int(data_.axes.size()); ++axis) paintAxis(axis);
        paintColours();
    }

private:
    // Faint ones below, then those without a score, the best on top.
    void paintLines() {
        std::vector<std::pair<double, const CoordinateLine*>> shown;
        for (const CoordinateLine& line : data_.lines) {
            if (passes(data_, line, look_.brushes))
                shown.emplace_back(scoreShare(line), &line);
            else
                paintLine(line, kFaintLine);
        }
        std::stable_sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) {
            return std::isnan(a.first) ? !std::isnan(b.first) : a.first < b.first;
        });
        const double opacity = shown.size() > 200 ? 0.5 : 0.85;
        for (const auto& [share, line] : shown) paintLine(*line, opacity);
    }

    // 0 the worst, 1 the best of the scale; NaN without a score.
    double scoreShare(const CoordinateLine& line) const {
        const double share = axisPosition(data_.axes.back(), line.values.back());
        return data_.higherIsBetter ? share : 1 - share;
    }

    QColor colourAt(double share) const {
        if (std::isnan(share)) return theme_.muted;
        return QColor::fromRgb(
            colourOf(ColourMap::Viridis, theme_.dark ? 0.15 + 0.85 * share : share * kLightest));
    }

    void paintLine(const CoordinateLine& line, double opacity) {
        QColor colour = opacity == kFaintLine ? theme_.muted : colourAt(scoreShare(line));
        colour.setAlphaF(float(opacity));
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(colour, opacity == kFaintLine ? 1 : 1.6));
        painter_.drawPath(linePath(data_, layout_, line));
    }

    void paintAxis(int index) {
        const CoordinateAxis& axis = data_.axes[size_t(index)];
        const double x = layout_.x[size_t(index)];
        const bool chosen = index == look_.axis;
        painter_.setPen(QPen(chosen ? theme_.accent : theme_.axis, chosen ? 2 : 1));
        painter_.drawLine(QPointF(x, layout_.area.top()), QPointF(x, layout_.area.bottom()));
        paintTicks(axis, x, index + 1 == int(data_.axes.size()));
        paintName(axis, index, chosen);
        if (const Brush& brush = look_.brushes[size_t(index)]) paintBrush(x, *brush);
    }

    // To the right, the last axis' to the left: nothing may stand outside the picture.
    void paintTicks(const CoordinateAxis& axis, double x, bool last) {
        double free = INFINITY;  // labels that would touch the one below are left out
        for (const Tick& tick : ticksOf(axis)) {
            const double y = layout_.y(tick.position), height = metrics_.height();
            painter_.setPen(theme_.axis);
            painter_.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
            if (y + height / 2 > free) continue;
            free = y - height / 2;
            const QString text = metrics_.elidedText(tick.text, Qt::ElideRight, room());
            const double width = metrics_.horizontalAdvance(text);
            const QRectF box(last ? x - 6 - width : x + 6, y - height / 2, width, height);
            QColor ground = theme_.base;
            ground.setAlphaF(0.75f);
            painter_.fillRect(box.adjusted(-1, 1, 1, -1), ground);
            painter_.setPen(theme_.muted);
            painter_.drawText(box, Qt::AlignCenter, text);
        }
    }

    double room() const {
        return layout_.x.size() < 2 ? layout_.area.width() : layout_.x[1] - layout_.x[0] - 12;
    }

    // Neighbours stand on two rows, so that each has twice the room.
    void paintName(const CoordinateAxis& axis, int index, bool chosen) {
        // Those at the ends can't spread to both sides.
        const bool end = index == 0 || index + 1 == int(data_.axes.size());
        const double width = end ? 1.3 * room() : 2 * room() + 12;
        const QString text = metrics_.elidedText(axis.name, Qt::ElideRight, width);
        const double x = layout_.x[size_t(index)], wide = metrics_.horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 4.0,
                                       std::max(4.0, layout_.area.right() + kSide + kStripWidth - wide - 6));
        const double row = layout_.area.top() - 8 - metrics_.height() * (index % 2 == 0 ? 1 : 2.15);
        painter_.setPen(chosen ? theme_.accent : theme_.text);
        painter_.drawText(QRectF(left, row, wide + 2, metrics_.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          text);
        if (index % 2 == 0) return;
        painter_.setPen(theme_.grid);
        painter_.drawLine(QPointF(x, row + metrics_.height() + 1), QPointF(x, layout_.area.top()));
    }

    void paintBrush(double x, const ValueRange& brush) {
        QColor wash = theme_.accent;
        wash.setAlphaF(0.3f);
        painter_.setPen(QPen(theme_.accent, 1));
        painter_.setBrush(wash);
        painter_.drawRect(QRectF(QPointF(x - kBrushWidth / 2, layout_.y(brush.high)),
                                 QPointF(x + kBrushWidth / 2, layout_.y(brush.low))));
    }

    void paintColours() {
        const double x = layout_.x.back() + 4;
        painter_.setPen(Qt::NoPen);
        const int steps = std::max(1, int(layout_.area.height()));
        for (int i = 0; i < steps; ++i) {
            const double share = (i + 0.5) / steps;
            painter_.fillRect(QRectF(x, layout_.area.bottom() - i - 1, kStripWidth, 1.2),
                              colourAt(data_.higherIsBetter ? share : 1 - share));
        }
    }

    QPainter& painter_;
    const CoordinatesData& data_;
    const CoordinatesLook& look_;
    const Theme& theme_;
    QFontMetricsF metrics_;
    CoordinatesLayout layout_;
};

}  // namespace

double axisPosition(const CoordinateAxis& axis, double value) {
    if (std::isnan(value)) return value;
    double share = 0.5;
    if (axis.kind == CoordinateAxis::Kind::Categories) {
        if (axis.categories.size() > 1) share = value / double(axis.categories.size() - 1);
    } else if (axis.kind == CoordinateAxis::Kind::Log) {
        share = std::log(value / axis.range.low) / std::log(axis.range.high / axis.range.low);
    } else {
        share = (value - axis.range.low) / axis.range.length();
    }
    return std::clamp(share, 0.0, 1.0);
}

QString axisValueText(const CoordinateAxis& axis, double value) {
    if (std::isnan(value)) return QStringLiteral("–");
    if (axis.kind == CoordinateAxis::Kind::Categories)
        return axis.categories.value(int(std::lround(value)), QStringLiteral("–"));
    if (axis.percent) return ParallelWords::tr("%1 %").arg(QLocale().toString(100 * value, 'f', 1));
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', 4);
}

int CoordinatesLayout::axisNear(double at) const {
    int nearest = -1;
    for (int i = 0; i < int(x.size()); ++i) {
        if (nearest < 0 || std::abs(x[size_t(i)] - at) < std::abs(x[size_t(nearest)] - at)) nearest = i;
    }
    return nearest;
}

CoordinatesLayout layoutCoordinates(const CoordinatesData& data, const QSizeF& size, const QFont& font) {
    const QFontMetricsF metrics(font);
    CoordinatesLayout layout;
    const double top = 12 + 2.15 * metrics.height(), bottom = 14 + 1.4 * metrics.height();
    // Labels of all but the last axis stand to its right, so only the strip of colours needs room there.
    layout.area =
        QRectF(QPointF(kSide, top), QPointF(std::max(kSide + 40, size.width() - kSide - kStripWidth),
                                            std::max(top + 40, size.height() - bottom)));
    const size_t count = data.axes.size();
    // The last gap also holds the last axis' labels, to its left.
    const double last = count > 1 ? widestTick(data.axes.back(), metrics) * 0.6 : 0;
    for (size_t i = 0; i < count; ++i) {
        const double share = count > 1 ? double(i) / double(count - 1) : 0.5;
        layout.x.push_back(layout.area.left() + share * (layout.area.width() - last) +
                           (i + 1 == count ? last : 0));
    }
    return layout;
}

QPainterPath linePath(const CoordinatesData& data, const CoordinatesLayout& layout,
                      const CoordinateLine& line) {
    QPainterPath path;
    bool open = false;
    for (size_t i = 0; i < data.axes.size(); ++i) {
        const double position = axisPosition(data.axes[i], line.values[i]);
        const QPointF point(layout.x[i], layout.y(position));
        if (!std::isnan(position)) open ? path.lineTo(point) : path.moveTo(point);
        open = !std::isnan(position);
    }
    return path;
}

bool passes(const CoordinatesData& data, const CoordinateLine& line, const std::vector<Brush>& brushes) {
    for (size_t i = 0; i < brushes.size(); ++i) {
        if (!brushes[i]) continue;
        const double position = axisPosition(data.axes[i], line.values[i]);
        if (!(position >= brushes[i]->low && position <= brushes[i]->high)) return false;
    }
    return true;
}

void paintCoordinates(QPainter& painter, const CoordinatesData& data, const CoordinatesLook& look,
                      const QSizeF& size, const Theme& theme) {
    CoordinatesPainter(painter, data, look, size, theme).paint();
}

}  // namespace sigwavnet::widgets
