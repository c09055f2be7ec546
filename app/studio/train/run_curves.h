// The curves of a training over its epochs: grows with the run, never redraws its past.
#pragma once

#include <QObject>

#include <vector>

namespace sigwavnet::widgets {
class CurvePlot;
}

namespace sigwavnet::studio {

class TrainingRun;

// Makes the plots; whoever shows them takes them as children.
class RunCurves : public QObject {
    Q_OBJECT
public:
    RunCurves(const TrainingRun& run, QObject* parent);

    // What is learned, and how fast.
    std::vector<widgets::CurvePlot*> learning() const { return {loss_, scores_, thresholds_, rate_}; }
    std::vector<widgets::CurvePlot*> pace() const { return {speed_, wait_, norm_, memory_}; }

    void restart();   // empty plots for the run's epochs to come
    void addNews();   // what the run knows and the plots don't yet
    void setSmoothing(double weight);  // of the moving average, in [0, 1)

private:
    void addEpoch(size_t index);
    void addBatches();
    void addThresholds(size_t index);
    double epochOf(qint64 step) const;

    const TrainingRun& run_;
    widgets::CurvePlot* loss_;
    widgets::CurvePlot* scores_;
    widgets::CurvePlot* thresholds_;
    widgets::CurvePlot* rate_;
    widgets::CurvePlot* speed_;
    widgets::CurvePlot* wait_;
    widgets::CurvePlot* memory_;
    widgets::CurvePlot* norm_;
    size_t epochs_ = 0, batches_ = 0;  // shown
};

}  // namespace sigwavnet::studio
