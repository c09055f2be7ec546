// A plot with the sentence below it that says what a good one looks like.
#pragma once

#include <QWidget>

#include "app/studio/wavelets/wavelet_figures.h"

class QLabel;

namespace sigwavnet::widgets {
class PlotView;
}

namespace sigwavnet::studio {

class FigureCard : public QWidget {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);
    // `keepWindow`: what a person zoomed to stays (another epoch of the same level).
    void show(WaveletFigure figure, bool keepWindow);
    widgets::PlotView& plot() { return *plot_; }

private:
    widgets::PlotView* plot_;
    QLabel* caption_;
};

}  // namespace sigwavnet::studio
