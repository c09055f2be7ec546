// One level's wavelet coefficients over time: before the threshold as a thin line, after it solid, the band
// that the threshold suppresses shaded.
#pragma once

#include <vector>

#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

struct CoefficientData {
    std::vector<float> raw;   // before the threshold
    std::vector<float> kept;  // after it, as many; empty for an approximation, which has no threshold
    IntervalGrid grid;        // where they stand and what they see
    bool banded = false;      // draw the band [-thresholdMinus, thresholdPlus]
    double thresholdPlus = 0;
    double thresholdMinus = 0;
    int level = 0;  // colour: level of `levels`
    int levels = 1;
};

class CoefficientLane final : public LaneContent {
public:
    explicit CoefficientLane(CoefficientData data);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;
    using LaneContent::intervalAt;
    std::optional<TimeRange> intervalAt(double seconds) const override;

    const CoefficientData& data() const { return data_; }
    double peak() const { return peak_; }  // the lane's top; its bottom is the negative

private:
    CoefficientData data_;
    double peak_ = 1;
};

}  // namespace sigwavnet::widgets
