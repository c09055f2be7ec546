// The attention of one branch over time. Each weight stands at its position's centre and reaches, paler, over
// the position's nominal interval; a dashed line marks the weight of attention that prefers nothing (1 /
// positions).
#pragma once

#include <vector>

#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

struct AttentionData {
    std::vector<float> weights;  // one a position, sum 1
    IntervalGrid grid;
    bool second = false;  // drawn in the theme's second colour (temporal beside spatial)
};

// What one pixel column shows.
struct AttentionColumn {
    float centre = 0;  // largest weight whose position stands here; 0: none
    float reach = 0;   // largest weight whose nominal interval covers this column
};
std::vector<AttentionColumn> attentionColumns(const AttentionData& data, const TimeScale& scale);

class AttentionLane final : public LaneContent {
public:
    explicit AttentionLane(AttentionData data);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;
    using LaneContent::intervalAt;
    std::optional<TimeRange> intervalAt(double seconds) const override;

    const AttentionData& data() const { return data_; }
    double peak() const { return peak_; }

private:
    AttentionData data_;
    double peak_ = 1;
};

}  // namespace sigwavnet::widgets
