#include "widgets/curve_layer.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {
namespace {

constexpr float kFaintCurve = 0.28F;    // of a raw curve behind its smoothed one
constexpr size_t kMostInFile = 200000;  // vertices; more make a file that other programs choke on

// Of a pen's dashes in widths of the line, drawn and left out by turns; empty: solid.
std::vector<double> dashes(Qt::PenStyle style) {
    switch (style) {
        case Qt::DashLine:
            return {4, 2};
        case Qt::DotLine:
            return {1, 2};
        case Qt::DashDotLine:
            return {4, 2, 1, 2};
        default:
            return {};
    }
}

// Draws lines column by column into a picture that lies on its side: a column's pixels are neighbours in
// memory.
class ColumnCanvas {
public:
    ColumnCanvas(int width, int height)
        : width_(width), height_(height), pixels_(size_t(width) * size_t(height)), spans_(size_t(width)) {}

    // Dashes are measured along x: where many points share a column there is no length to measure them by.
    void draw(const std::vector<CurveVertex>& line, double thickness, const QColor& colour,
              const std::vector<double>& dashes) {
        std::fill(spans_.begin(), spans_.end(), Span{});
        for (size_t i = 0; i < line.size(); ++i) {
            if (std::isnan(line[i].y)) continue;
            const bool joined = i + 1 < line.size() && !std::isnan(line[i + 1].y);
            cover(line[i], joined ? line[i + 1] : line[i]);
        }
        const auto half = float(thickness / 2);
        size_t dash = 0;
        double left = dashes.empty() ? width_ : dashes[0] * thickness;
        for (int c = 0; c < width_; ++c, left -= 1) {
            while (left <= 0) left += dashes[++dash % dashes.size()] * thickness;
            const Span& span = spans_[size_t(c)];
            if (dash % 2 == 0 && span.low <= span.high) fill(c, span.low - half, span.high + half, colour);
        }
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

    // One colour at one strength, as premultiplied pixels take it.
    struct Tint {
        QRgb colour;
        uint keep;  // of what lies below, in 256ths
        static Tint of(const QColor& colour, float share) {
            const auto a = uint(std::lround(255 * std::clamp(share, 0.0F, 1.0F)));
            return {qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), int(a))),
                    256 - a - (a >> 7)};
        }
        void put(QRgb& pixel) const {
            const uint even = ((pixel & 0xff00ffU) * keep >> 8) & 0xff00ffU;
            const uint odd = ((pixel >> 8) & 0xff00ffU) * keep & 0xff00ff00U;
            pixel = colour + (even | odd);
        }
    };

    void fill(int column, float top, float bottom, const QColor& colour) {
        top = std::max(top, 0.0F);
        bottom = std::min(bottom, float(height_));
        if (top >= bottom) return;
        QRgb* pixels = pixels_.data() + size_t(column) * size_t(height_);
        const int first = int(top), last = std::min(height_ - 1, int(bottom));
        const auto alpha = float(colour.alphaF());
        if (first == last) return Tint::of(colour, (bottom - top) * alpha).put(pixels[first]);
        Tint::of(colour, (float(first + 1) - top) * alpha).put(pixels[first]);
        const Tint whole = Tint::of(colour, alpha);
        if (whole.keep == 0)
            std::fill(pixels + first + 1, pixels + last, whole.colour);
        else
            std::for_each(pixels + first + 1, pixels + last, [&](QRgb& pixel) { whole.put(pixel); });
        Tint::of(colour, (bottom - float(last)) * alpha).put(pixels[last]);
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
        faint.setAlphaF(kFaintCurve);
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

// Whether points are so far apart that lines between them hardly overlap: then a painter draws them well and
// fast.
bool isSparse(const std::vector<Curve>& curves, const CurveScale& scale) {
    constexpr size_t kMost = 8000;
    size_t all = 0;
    for (const Curve& curve : curves) {
        const auto x = curve.series->x();
        const auto begin = std::lower_bound(x.begin(), x.end(), float(scale.x.low));
        const auto end = std::upper_bound(begin, x.end(), float(scale.x.high));
        const auto shown = size_t(end - begin);
        if (2 * shown > size_t(scale.width)) return false;
        all += shown;
    }
    return all <= kMost;
}

void paintLines(QPainter& painter, const std::vector<Curve>& curves, const CurveScale& scale,
                const Theme& theme, const std::atomic<bool>* abandoned) {
    painter.save();
    painter.setClipRect(QRectF(scale.left, scale.top, scale.width, scale.height).adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<CurveVertex> line;
    forEachLine(curves, theme,
                [&](const Curve& curve, std::span<const float> y, const QColor& colour, bool faint) {
                    decimate(curve.series->x(), y, scale, line);
                    paintLine(painter, line, penOf(curve.style, colour, faint));
                    return !abandoned || !abandoned->load(std::memory_order_relaxed);
                });
    painter.restore();
}

QImage renderColumns(const std::vector<Curve>& curves, const CurveScale& scale, double pixelRatio,
                     const Theme& theme, const std::atomic<bool>& abandoned) {
    ColumnCanvas canvas(int(std::ceil(scale.width)), int(std::ceil(scale.height)));
    std::vector<CurveVertex> line;
    forEachLine(curves, theme,
                [&](const Curve& curve, std::span<const float> y, const QColor& colour, bool faint) {
                    decimate(curve.series->x(), y, scale, line);
                    const bool dashed = !faint && curves.size() <= kMostDashed;
                    canvas.draw(line, (faint ? 1.0 : curve.style.width) * pixelRatio, colour,
                                dashed ? dashes(curve.style.pen) : std::vector<double>());
                    return !abandoned.load(std::memory_order_relaxed);
                });
    return canvas.image();
}

}  // namespace

CurveStyle CurveStyle::ofIndex(const QString& name, int index) {
    static constexpr Qt::PenStyle pens[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    constexpr int colours = 7;  // no common divisor with the dashes
    return {name, Ink::ofClass(index % colours), pens[index % 4], true, 1.6};
}

void paintCurves(QPainter& painter, const std::vector<Curve>& curves, const CurveScale& scale,
                 const Theme& theme) {
    size_t vertices = 0;
    for (const Curve& curve : curves) vertices += std::min(curve.series->size(), size_t(4 * scale.width));
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!raster && vertices <= kMostInFile) return paintLines(painter, curves, scale, theme, nullptr);
    const double ratio = raster ? painter.device()->devicePixelRatioF() : 2.0;
    const std::atomic<bool> never{false};
    painter.drawImage(QPointF(scale.left, scale.top), renderCurves(curves, scale, ratio, theme, never));
}

QImage renderCurves(const std::vector<Curve>& curves, const CurveScale& scale, double pixelRatio,
                    const Theme& theme, const std::atomic<bool>& abandoned) {
    CurveScale inner = scale;
    inner.left = inner.top = 0;
    inner.width = std::max(1.0, scale.width * pixelRatio);
    inner.height = std::max(1.0, scale.height * pixelRatio);
    QImage image;
    if (isSparse(curves, inner)) {
        image = QImage(int(std::ceil(inner.width)), int(std::ceil(inner.height)),
                       QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setDevicePixelRatio(pixelRatio);
        inner.width = scale.width;
        inner.height = scale.height;
        QPainter painter(&image);
        paintLines(painter, curves, inner, theme, &abandoned);
    } else {
        image = renderColumns(curves, inner, pixelRatio, theme, abandoned);
        image.setDevicePixelRatio(pixelRatio);
    }
    return abandoned.load(std::memory_order_relaxed) ? QImage() : image;
}

}  // namespace sigwavnet::widgets
