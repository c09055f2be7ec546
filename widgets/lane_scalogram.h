// Values of all levels over time as a coloured field, one row of the lane a level: a scalogram, or any other value that
// stands on the levels' coefficients. Each value fills the time around its nominal interval's centre.
#pragma once

#include <vector>

#include "widgets/colour_map.h"
#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

struct LevelRow {
    QString name;   // translated, "Detail 3"
    QString label;  // beside the row: "1–2 kHz"
    IntervalGrid grid;
    std::vector<float> values;  // grid.count
};

struct ScalogramData {
    std::vector<LevelRow> rows;  // from the top
    ColourMap map = ColourMap::Viridis;
    double low = -60;  // of the darkest and the brightest colour; -x and x for signed values in a diverging map
    double high = 0;
    QString unit;      // behind values
};

// 20 log10 |d|, in dB of the largest of all rows; `range` [dB] > 0 from the brightest to the darkest colour.
ScalogramData scalogramOf(std::vector<LevelRow> coefficients, double range);

class ScalogramLane final : public LaneContent {
public:
    explicit ScalogramLane(ScalogramData data);

    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override;
    // Of the row under the pointer; of the row with the largest magnitude without one.
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;
    std::optional<TimeRange> intervalAt(double seconds) const override;  // of the coarsest row
    std::optional<TimeRange> intervalAt(double seconds, double place) const override;

    const ScalogramData& data() const { return data_; }

private:
    const LevelRow* rowAt(double place) const;
    ScalogramData data_;
};

}  // namespace sigwavnet::widgets
