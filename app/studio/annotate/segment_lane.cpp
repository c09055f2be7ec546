#include "app/studio/annotate/segment_lane.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr double kInset = 2, kTextPixels = 12;  // logical pixels
constexpr int kFillAlpha = 70;

QString nameOf(const ShownSegment& segment) {
    return segment.label.isEmpty() ? QCoreApplication::translate("SegmentLane", "not labelled") : segment.label;
}

}  // namespace

QImage SegmentLane::render(const widgets::LaneRequest& request, const std::atomic<bool>& cancelled) const {
    QImage image(request.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(request.theme->base);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setPixelSize(int(kTextPixels * request.ratio));
    painter.setFont(font);
    const widgets::TimeScale scale = request.scale();
    for (const ShownSegment& segment : segments_) {
        if (cancelled) return {};
        if (segment.range.end < request.visible.begin || segment.range.begin > request.visible.end) continue;
        const double inset = kInset * request.ratio;
        const QRectF box(QPointF(scale.toPixel(segment.range.begin), inset),
                         QPointF(scale.toPixel(segment.range.end), request.pixels.height() - inset));
        const QColor colour = segment.colour.isValid() ? segment.colour : request.theme->muted;
        QColor fill = colour;
        fill.setAlpha(kFillAlpha);
        painter.setPen(QPen(segment.current ? request.theme->accent : colour, (segment.current ? 2 : 1) * request.ratio));
        painter.setBrush(fill);
        painter.drawRect(box);
        const QRectF inner = box.intersected(QRectF(image.rect())).adjusted(4 * request.ratio, 0, -4 * request.ratio, 0);
        if (inner.width() < font.pixelSize()) continue;
        painter.setPen(request.theme->text);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(nameOf(segment), Qt::ElideRight, inner.width()));
    }
    return image;
}

const ShownSegment* SegmentLane::at(double seconds) const {
    for (const ShownSegment& segment : segments_)
        if (seconds >= segment.range.begin && seconds < segment.range.end) return &segment;
    return nullptr;
}

QStringList SegmentLane::readout(double seconds, std::optional<double>, const QLocale&) const {
    const ShownSegment* segment = at(seconds);
    return segment ? QStringList(nameOf(*segment)) : QStringList();
}

QString SegmentLane::csv(TimeRange range, Progress&) const {
    QString text = QStringLiteral("begin_s,end_s,label\n");
    for (const ShownSegment& segment : segments_) {
        if (segment.range.end <= range.begin || segment.range.begin >= range.end) continue;
        QString label = segment.label;
        text += QStringLiteral("%1,%2,\"%3\"\n")
                    .arg(QString::number(segment.range.begin, 'f', 6), QString::number(segment.range.end, 'f', 6),
                         label.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    }
    return text;
}

std::optional<TimeRange> SegmentLane::intervalAt(double seconds) const {
    const ShownSegment* segment = at(seconds);
    return segment ? std::optional(segment->range) : std::nullopt;
}

}  // namespace sigwavnet::studio
