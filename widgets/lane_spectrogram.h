// The spectrogram as a coloured picture: frequency from 0 to half the sample rate, level by a colour map.
#pragma once

#include <memory>

#include "widgets/colour_map.h"
#include "widgets/lane_content.h"
#include "widgets/spectrogram_source.h"

namespace sigwavnet::widgets {

enum class FrequencyScale {
    Linear,
    Mel,  // 2595 log10(1 + f / 700): as wide as the ear hears it
};

struct SpectrogramStyle {
    ColourMap map = ColourMap::Viridis;
    double top = 0;     // level of the map's brightest colour [dB]
    double range = 70;  // from the darkest to the brightest [dB], > 0
    FrequencyScale scale = FrequencyScale::Linear;
    bool operator==(const SpectrogramStyle&) const = default;
};

// Where a frequency stands between the bottom (0) and the top (1) of a picture up to `top`, and back.
double placeOfHertz(double hertz, double top, FrequencyScale scale);
double hertzAtPlace(double place, double top, FrequencyScale scale);

// Where several columns or rows of the field fall on one pixel, the loudest is shown; what is not computed yet is
// hatched. Null once cancelled.
QImage renderSpectrogram(const SpectrogramField& field, const SpectrogramStyle& style,
                         const LaneRequest& request, const std::atomic<bool>& cancelled);

class SpectrogramLane final : public LaneContent {
public:
    SpectrogramLane(std::shared_ptr<const SpectrogramSource> source, const SpectrogramStyle& style);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;

private:
    std::shared_ptr<const SpectrogramSource> source_;
    SpectrogramStyle style_;
};

}  // namespace sigwavnet::widgets
