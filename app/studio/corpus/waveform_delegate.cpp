#include "app/studio/corpus/waveform_delegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

#include "app/studio/corpus/clip_model.h"
#include "app/studio/corpus/thumbnails.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr float kLargestGain = 10;

}  // namespace

void WaveformDelegate::setPlayback(std::optional<size_t> clip, double share) {
    playing_ = clip;
    share_ = share;
}

void WaveformDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const auto& colours = widgets::theme(option.palette);
    const QRectF area = QRectF(option.rect).adjusted(6, 4, -6, -4);
    const auto clip = size_t(index.data(ClipModel::ClipRole).toULongLong());
    const auto* thumbnail = thumbnails_.find(clip);
    painter->save();
    if (!thumbnail) {  // not known yet: pending, not silent
        painter->setPen(QPen(colours.axis, 1, Qt::DotLine));
        painter->drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    } else if (thumbnail->columns.empty()) {
        painter->setPen(colours.error);
        painter->drawText(area, Qt::AlignVCenter, tr("can't be read"));
    } else {
        painter->setPen(QPen(colours.accent, 1));
        // Quiet clips are drawn larger so that their shape is seen, within limits so that they still look quieter.
        float peak = 0;
        for (const MinMax& column : thumbnail->columns) peak = std::max({peak, column.max, -column.min});
        const float gain = std::min(kLargestGain, 1 / std::max(peak, 1e-6f));
        const double step = area.width() / double(thumbnail->columns.size());
        const double middle = area.center().y(), half = area.height() / 2;
        for (size_t i = 0; i < thumbnail->columns.size(); ++i) {
            const MinMax& column = thumbnail->columns[i];
            const double x = area.left() + (double(i) + 0.5) * step;
            painter->drawLine(QPointF(x, middle - half * double(gain * column.max)),
                              QPointF(x, middle - half * double(gain * column.min)));
        }
    }
    if (playing_ == clip) {
        const double x = area.left() + area.width() * share_;
        painter->setPen(QPen(colours.playhead, 1.5));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter->restore();
}

}  // namespace sigwavnet::studio
