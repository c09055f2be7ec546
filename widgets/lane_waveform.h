// The waveform of a recording: its envelope from afar, its samples close up.
#pragma once

#include <memory>

#include "core/audio/envelope.h"
#include "core/audio/recording.h"
#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

class WaveformLane final : public LaneContent {
public:
    // `envelope` is of the recording's samples.
    WaveformLane(RecordingPtr recording, std::shared_ptr<const EnvelopePyramid> envelope);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;

    // The lane's top, of full scale: the recording's peak, rounded up.
    double peak() const { return peak_; }

private:
    RecordingPtr recording_;
    std::shared_ptr<const EnvelopePyramid> envelope_;
    double peak_ = 1;
};

}  // namespace sigwavnet::widgets
