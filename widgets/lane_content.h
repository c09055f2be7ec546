// What a lane shows: data and how to draw them over time. Immutable, so one thread may draw while another
// reads.
#pragma once

#include <QImage>
#include <QLocale>
#include <QSize>
#include <QString>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "widgets/time_scale.h"

namespace sigwavnet::widgets {

struct Theme;

// Everything a picture of a lane depends on besides its content: equal requests give equal pictures.
struct LaneRequest {
    TimeRange visible;             // laid over the picture's width
    QSize pixels;                  // of the picture, device pixels
    double ratio = 1;              // device pixels a logical pixel, for line widths
    const Theme* theme = nullptr;  // one of Theme's statics

    TimeScale scale() const { return {visible, double(pixels.width())}; }
    bool operator==(const LaneRequest&) const = default;
};

// A mark beside a lane: `place` is 0 at the lane's bottom and 1 at its top.
struct ValueTick {
    double place = 0;
    QString label;
};

class LaneContent {
public:
    virtual ~LaneContent() = default;

    // Pure; any thread. May return a null image once `cancelled` is set.
    virtual QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const = 0;

    virtual std::vector<ValueTick> valueTicks(const QLocale& locale) const = 0;

    // The values at a time, one a line and with their units; empty where there are none. `place` (0 bottom …
    // 1 top) is given when the pointer is inside this lane.
    virtual QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const = 0;

    // What is drawn within `range`, one moment a row, with a heading; plain numbers, decimal points. Any thread: a long
    // spectrogram takes seconds. Empty when cancelled.
    virtual QString csv(TimeRange range, Progress& progress) const = 0;

    // The nominal interval of what stands at this time (wavelets.md section 2), for lanes whose values see
    // more than a moment.
    virtual std::optional<TimeRange> intervalAt(double /*seconds*/) const { return {}; }
    // The same at a height of the lane (`place` as in readout()), for lanes that show several things above each other.
    virtual std::optional<TimeRange> intervalAt(double seconds, double /*place*/) const { return intervalAt(seconds); }
};
using LaneContentPtr = std::shared_ptr<const LaneContent>;

// Positions at even steps, each seeing an interval of the recording: coefficients, attention positions.
// Seconds.
struct IntervalGrid {
    double begin = 0;   // of position 0's interval
    double length = 0;  // of every interval
    double centre = 0;  // of position 0: where its value is drawn
    double step = 0;    // from one position to the next, > 0
    int64_t count = 0;
    TimeRange bounds;  // intervals are cut off here (the recording's ends)

    TimeRange interval(int64_t position) const;
    double centreOf(int64_t position) const { return centre + double(position) * step; }
    // The position whose centre is closest; none where no interval reaches.
    std::optional<int64_t> nearest(double seconds) const;
    // Positions [first, last) whose centres lie within `range`.
    std::pair<int64_t, int64_t> within(TimeRange range) const;
};

}  // namespace sigwavnet::widgets
