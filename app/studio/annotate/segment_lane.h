// The segments of a recording over time, each with its colour and its label.
#pragma once

#include <QColor>
#include <QString>

#include <vector>

#include "widgets/lane_content.h"

namespace sigwavnet::studio {

struct ShownSegment {
    TimeRange range;  // [s] of the recording
    QString label;    // empty: not labelled
    QColor colour;    // invalid: none
    bool current = false;
};

class SegmentLane final : public widgets::LaneContent {
public:
    explicit SegmentLane(std::vector<ShownSegment> segments) : segments_(std::move(segments)) {}

    QImage render(const widgets::LaneRequest& request, const std::atomic<bool>& cancelled) const override;
    std::vector<widgets::ValueTick> valueTicks(const QLocale&) const override { return {}; }
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override;
    QString csv(TimeRange range, Progress& progress) const override;
    std::optional<TimeRange> intervalAt(double seconds) const override;

    const std::vector<ShownSegment>& segments() const { return segments_; }

private:
    const ShownSegment* at(double seconds) const;
    std::vector<ShownSegment> segments_;  // by begin
};

}  // namespace sigwavnet::studio
