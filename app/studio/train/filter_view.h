// The learned filters of a running training as they move: a level, and a slider back through the run's epochs.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "core/training/trainer.h"

class QLabel;
class QSlider;
class QStackedWidget;
class QTabBar;

namespace sigwavnet::widgets {
class PlotView;
}

namespace sigwavnet::studio {

class TrainingRun;

// Follows the newest epoch until the slider is moved back, and again when it is moved to its end.
class FilterView : public QWidget {
    Q_OBJECT
public:
    explicit FilterView(const TrainingRun& run, QWidget* parent = nullptr);

    void restart();  // another run, or another start of it
    void addNews();  // the run's new epochs
    int shownEpoch() const;  // 0: none yet
    int level() const;       // from 0
    QSlider* slider() const { return slider_; }

private:
    QWidget* makeControls();
    void showLevels(int levels);
    void showFilters();

    const TrainingRun& run_;
    std::vector<EpochReport> epochs_;  // those whose filters are known
    std::optional<LevelFilters> start_;
    size_t seen_ = 0;  // of the run's epochs
    int shownLevel_ = -1;
    QStackedWidget* stack_;
    QLabel* empty_;
    QTabBar* levels_;
    QSlider* slider_;
    QLabel* epoch_;
    widgets::PlotView* low_;
    widgets::PlotView* high_;
    widgets::PlotView* response_;
};

}  // namespace sigwavnet::studio
