// Draws the waveform column of the clip table, and where its playback is.
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace sigwavnet::studio {

class Thumbnails;

class WaveformDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    WaveformDelegate(Thumbnails& thumbnails, QObject* parent) : QStyledItemDelegate(parent), thumbnails_(thumbnails) {}

    // `share` of the clip that has been played; nothing: no playback shown.
    void setPlayback(std::optional<size_t> clip, double share);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Thumbnails& thumbnails_;
    std::optional<size_t> playing_;
    double share_ = 0;
};

}  // namespace sigwavnet::studio
