// The time axis above a stack of lanes: marks, cursor and playback position; a drag selects, the wheel zooms,
// a double click shows all.
#pragma once

#include <QWidget>

#include "widgets/time_gestures.h"

namespace sigwavnet::widgets {

class TimeRuler : public QWidget {
    Q_OBJECT
public:
    // Margins are the widths left of and right of the plot, so that the ruler stands exactly over the lanes'
    // plots.
    TimeRuler(TimeAxis& axis, int leftMargin, int rightMargin, QWidget* parent = nullptr);

    TimeScale scale() const;
    QSize sizeHint() const override;
    void setMargins(int left, int right);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintTicks(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;

    TimeAxis& axis_;
    int left_;
    int right_;
    TimeDrag drag_;
};

}  // namespace sigwavnet::widgets
