// Class probabilities over a recording: one step curve a class, and above them the stretches that belong to one class.
#pragma once

#include <QStringList>

#include <utility>
#include <vector>

#include "core/base/types.h"
#include "widgets/lane_content.h"

class QPainter;

namespace sigwavnet::widgets {

struct ValueScale;

struct ProbabilityData {
    QStringList classes;
    // One window after the other. A window saw `seen` and speaks for `cell`; cells are in order and do not overlap [s].
    std::vector<TimeRange> seen;
    std::vector<TimeRange> cells;
    Matrix<float> probabilities;  // [windows, classes]; a row of NaN: no answer there
    struct Stretch {
        TimeRange range;
        int label = -1;
        double probability = 0;
    };
    std::vector<Stretch> stretches;  // merged windows of one class; in order, may leave gaps
};

class ProbabilityLane final : public LaneContent {
public:
    explicit ProbabilityLane(ProbabilityData data);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    // The three most probable classes.
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;
    using LaneContent::intervalAt;
    std::optional<TimeRange> intervalAt(double seconds) const override;  // what the window there saw

    const ProbabilityData& data() const { return data_; }

private:
    std::optional<size_t> windowAt(double seconds) const;
    void drawStretches(QPainter& painter, const LaneRequest& request, double height) const;
    void drawCurves(QPainter& painter, const LaneRequest& request, double top) const;
    void drawSteps(QPainter& painter, const TimeScale& scale, const ValueScale& values, double top, int label) const;
    void drawFar(QPainter& painter, const TimeScale& scale, const ValueScale& values, double top, int label) const;
    std::pair<size_t, size_t> windowsIn(TimeRange range) const;
    ProbabilityData data_;
};

}  // namespace sigwavnet::widgets
