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
    void setFigure(WaveletFigure figure, bool keepWindow);
    widgets::PlotView& plot() { return *plot_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    widgets::PlotView* plot_;
    QLabel* caption_;
};

}  // namespace sigwavnet::studio
