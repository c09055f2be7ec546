// Seconds to pixels and back, and the marks of a time axis. Pure values and functions, any thread.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

#include "core/base/types.h"

namespace sigwavnet::widgets {

// A visible stretch of time laid over `width` pixels: pixel 0 is its begin, pixel `width` its end.
struct TimeScale {
    TimeRange visible;
    double width = 0;

    double secondsPerPixel() const { return width > 0 ? visible.length() / width : 0; }
    double toPixel(double seconds) const;
    double toSeconds(double pixel) const { return visible.begin + pixel * secondsPerPixel(); }
};

struct TimeTick {
    double seconds = 0;
    QString label;  // empty for the small marks between the labelled ones
};

// Marks on round times, at least `labelSpacing` pixels between two labels, with four or five parts between
// them. Labels say their unit and only the digits that tell neighbours apart: "1.25 s", "1252 ms" close up,
// "12:05" when the visible times pass a minute.
std::vector<TimeTick> timeTicks(const TimeScale& scale, double labelSpacing, const QLocale& locale);

// One time to the precision of a pixel, for readouts.
QString timeText(double seconds, double secondsPerPixel, const QLocale& locale);

}  // namespace sigwavnet::widgets
