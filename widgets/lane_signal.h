// A signal that was computed from a stretch of the recording: what the network keeps, one level alone, an explanation a
// sample. Where it is not exact it is hatched.
#pragma once

#include <vector>

#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

struct SignalData {
    std::vector<float> samples;
    double begin = 0;  // time of samples[0] [s]
    double step = 0;   // > 0 [s]
    TimeRange exact;   // hatched outside; empty: exact everywhere
    QString unit;      // behind values, may be empty
    bool second = false;  // drawn in the theme's second colour
};

class SignalLane final : public LaneContent {
public:
    explicit SignalLane(SignalData data);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;

    const SignalData& data() const { return data_; }
    double peak() const { return peak_; }

private:
    bool exactAt(double seconds) const;
    SignalData data_;
    double peak_ = 1;
};

}  // namespace sigwavnet::widgets
