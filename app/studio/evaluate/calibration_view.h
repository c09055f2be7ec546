// Whether the model's probabilities mean what they say: the reliability diagram and its figures.
#pragma once

#include <QWidget>

#include <optional>

#include "core/evaluation/calibration.h"
#include "widgets/plot.h"

class QLabel;

namespace sigwavnet::widgets {
class PlotView;
}

namespace sigwavnet::studio {

struct CalibrationFigures {
    Calibration raw;  // as the network gives its probabilities
    // With the model's own temperature; absent when it has none.
    std::optional<double> temperature;
    std::optional<Calibration> softened;
};
CalibrationFigures calibrationFigures(const Evaluation& evaluation);

// Accuracy over confidence, a point a bin that has clips, and the diagonal that it should be.
widgets::Plot reliabilityPlot(const CalibrationFigures& figures);
QString calibrationText(const CalibrationFigures& figures);

class CalibrationView : public QWidget {
    Q_OBJECT
public:
    explicit CalibrationView(QWidget* parent = nullptr);
    void setFigures(const std::optional<CalibrationFigures>& figures);
    widgets::PlotView& plot() { return *plot_; }
    QString text() const;

private:
    QLabel* text_;
    widgets::PlotView* plot_;
};

}  // namespace sigwavnet::studio
