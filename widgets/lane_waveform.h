// The waveform of a sound: its envelope from afar, its samples close up.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/audio/envelope.h"
#include "core/audio/sound.h"
#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

class WaveformLane final : public LaneContent {
public:
    // `envelope` is of the sound's samples; where it covers only the first of them, the rest is hatched.
    WaveformLane(SoundPtr sound, std::shared_ptr<const EnvelopePyramid> envelope);
    WaveformLane(RecordingPtr recording, std::shared_ptr<const EnvelopePyramid> envelope);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    // The sample, where it was drawn from samples; else the extremes of the envelope's block.
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;

    // The lane's top, of full scale: the sound's peak, rounded up.
    double peak() const { return peak_; }

private:
    // Samples of a stretch, read from the sound.
    struct Stretch {
        int64_t from = 0;
        std::vector<float> samples;
    };
    std::shared_ptr<const Stretch> stretch(int64_t from, int64_t to) const;
    std::optional<float> sampleAt(int64_t frame) const;

    SoundPtr sound_;
    std::shared_ptr<const EnvelopePyramid> envelope_;
    double peak_ = 1;
    mutable std::mutex mutex_;
    mutable std::shared_ptr<const Stretch> close_;  // of the last close look
};

}  // namespace sigwavnet::widgets
