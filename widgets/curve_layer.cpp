#include "widgets/curve_layer.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {
namespace {

constexpr float kFaint = 0.28F;  // of a raw curve behind its smoothed one

// Draws lines column by column into a picture that lies on its side: a column's pixels are neighbours in memory.
class ColumnCanvas {
public:
    ColumnCanvas(int width, int height)
        : width_(width), height_(height), pixels_(size_t(width) * size_t(height)), spans_(size_t(width)) {}

    void draw(const std::vector<CurveVertex>& line, double thickness, const QColor& colour) {
        std::fill(spans_.begin(), spans_.end(), Span{});
        for (size_t i = 0; i < line.size(); ++i) {
            if (std::isnan(line[i].y)) continue;
            const bool joined = i + 1 < line.size() && !std::isnan(line[i + 1].y);
            cover(line[i], joined ? line[i + 1] : line[i]);
        }
        const auto half = float(thickness / 2);
        for (int c = 0; c < width_; ++c)
            if (spans_[size_t(c)].low <= spans_[size_t(c)].high)
                fill(c, spans_[size_t(c)].low - half, spans_[size_t(c)].high + half, colour);
    }

    QImage image() const {
        QImage image(width_, height_, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < height_; ++y) {
            auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < width_; ++x) row[x] = pixels_[size_t(x) * size_t(height_) + size_t(y)];
        }
        return image;
    }

private:
    struct Span {
        float low = 1e9F, high = -1e9F;
        void include(float y) {
            low = std::min(low, y);
            high = std::max(high, y);
        }
    };

    // What the piece from a to b covers in each column it crosses.
    void cover(const CurveVertex& a, const CurveVertex& b) {
        const float left = std::max(a.x, 0.0F), right = std::min(b.x, float(width_));
        if (left > right || left >= float(width_)) return;
        const int from = int(left), to = std::min(width_ - 1, int(right));
        if (!(b.x > a.x)) {
            spans_[size_t(from)].include(a.y);
            spans_[size_t(from)].include(b.y);
            return;
        }
        const float slope = (b.y - a.y) / (b.x - a.x);
        for (int c = from; c <= to; ++c) {
            spans_[size_t(c)].include(a.y + slope * (std::max(left, float(c)) - a.x));
            spans_[size_t(c)].include(a.y + slope * (std::min(right, float(c + 1)) - a.x));
        }
    }

    void fill(int column, float top, float bottom, const QColor& colour) {
        top = std::max(top, 0.0F);
        bottom = std::min(bottom, float(height_));
        if (top >= bottom) return;
        QRgb* pixels = pixels_.data() + size_t(column) * size_t(height_);
        const int first = int(top), last = std::min(height_ - 1, int(bottom));
        const auto alpha = float(colour.alphaF());
        if (first == last) return blend(pixels[first], colour, (bottom - top) * alpha);
        blend(pixels[first], colour, (float(first + 1) - top) * alpha);
        if (alpha >= 1)
            std::fill(pixels + first + 1, pixels + last, colour.rgba());
        else
            for (int y = first + 1; y < last; ++y) blend(pixels[y], colour, alpha);
        blend(pixels[last], colour, (bottom - float(last)) * alpha);
    }

    static void blend(QRgb& pixel, const QColor& colour, float share) {
        const int a = int(std::lround(255 * std::clamp(share, 0.0F, 1.0F))), keep = 255 - a;
        const auto mix = [&](int over, int under) { return (over * a + under * keep + 127) / 255; };
        pixel = qRgba(mix(colour.red(), qRed(pixel)), mix(colour.green(), qGreen(pixel)),
                      mix(colour.blue(), qBlue(pixel)), std::min(255, a + (qAlpha(pixel) * keep + 127) / 255));
    }

    int width_, height_;
    std::vector<QRgb> pixels_;
    std::vector<Span> spans_;
};

// Raw curves first, faint, where smoothed ones lie over them.
template <typename Draw>
void forEachLine(const std::vector<Curve>& curves, const Theme& theme, const Draw& draw) {
    for (const Curve& curve : curves) {
        if (curve.series->smoothing() <= 0) continue;
        QColor faint = curve.style.ink.colour(theme);
        faint.setAlphaF(kFaint);
        if (!draw(curve, curve.series->raw(), faint, true)) return;
    }
    for (const Curve& curve : curves)
        if (!draw(curve, curve.series->shown(), curve.style.ink.colour(theme), false)) return;
}

void paintLine(QPainter& painter, const std::vector<CurveVertex>& line, const QPen& pen) {
    QPolygonF part;
    const auto flush = [&] {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (part.size() > 1) {
            painter.drawPolyline(part);
        } else if (part.size() == 1) {  // a lone point has no line
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(part.front(), 1.6 * pen.widthF(), 1.6 * pen.widthF());
        }
        part.clear();
    };
    for (const CurveVertex& vertex : line) {
        if (std::isnan(vertex.y))
            flush();
        else
            part.append(QPointF(double(vertex.x), double(vertex.y)));
    }
    flush();
}

QPen penOf(const CurveStyle& style, const QColor& colour, bool faint) {
    QPen pen(colour, faint ? 1.0 : style.width, faint ? Qt::SolidLine : style.pen);
    pen.setJoinStyle(Qt::BevelJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintAll(QPainter& painter, const std::vector<Curve>& curves, const CurveScale& scale, const Theme& theme,
              const std::atomic<bool>* abandoned) {
    painter.save();
    painter.setClipRect(QRectF(scale.left, scale.top, scale.width, scale.height).adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<CurveVertex> line;
    forEachLine(curves, theme, [&](const Curve& curve, std::span<const float> y, const QColor& colour, bool faint) {
        decimate(curve.series->x(), y, scale, line);
        paintLine(painter, line, penOf(curve.style, colour, faint));
        return !abandoned || !abandoned->load(std::memory_order_relaxed);
    });
    painter.restore();
}

}  // namespace

CurveStyle CurveStyle::ofIndex(const QString& name, int index) {
    static constexpr Qt::PenStyle pens[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    constexpr int colours = 7;  // no common divisor with the dashes
    return {name, Ink::ofClass(index % colours), pens[index % 4], true, 1.6};
}

void paintCurves(QPainter& painter, const std::vector<Curve>& curves, const CurveScale& scale, const Theme& theme) {
    paintAll(painter, curves, scale, theme, nullptr);
}

QImage renderCurves(const std::vector<Curve>& curves, const CurveScale& scale, double pixelRatio, const Theme& theme,
                    const std::atomic<bool>& abandoned) {
    const int width = std::max(1, int(std::ceil(scale.width * pixelRatio)));
    const int height = std::max(1, int(std::ceil(scale.height * pixelRatio)));
    CurveScale inner = scale;
    inner.left = inner.top = 0;
    QImage image;
    if (curves.size() <= kMostFineCurves) {
        image = QImage(width, height, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setDevicePixelRatio(pixelRatio);
        QPainter painter(&image);
        paintAll(painter, curves, inner, theme, &abandoned);
    } else {
        inner.width *= pixelRatio;
        inner.height *= pixelRatio;
        ColumnCanvas canvas(width, height);
        std::vector<CurveVertex> line;
        forEachLine(curves, theme, [&](const Curve& curve, std::span<const float> y, const QColor& colour, bool faint) {
            decimate(curve.series->x(), y, inner, line);
            canvas.draw(line, (faint ? 1.0 : curve.style.width) * pixelRatio, colour);
            return !abandoned.load(std::memory_order_relaxed);
        });
        image = canvas.image();
        image.setDevicePixelRatio(pixelRatio);
    }
    return abandoned.load(std::memory_order_relaxed) ? QImage() : image;
}

}  // namespace sigwavnet::widgets
