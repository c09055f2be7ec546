#include "widgets/time_scale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace sigwavnet::widgets {

namespace {

struct Step {
    double seconds = 1;
    int parts = 5;  // small marks between two labels, the label's own included
};

// The smallest round step that is at least `minimum` seconds.
Step roundStep(double minimum) {
    constexpr std::array<Step, 12> longSteps{{{60, 6},
                                              {120, 4},
                                              {300, 5},
                                              {600, 5},
                                              {900, 3},
                                              {1800, 6},
                                              {3600, 6},
                                              {7200, 4},
                                              {10800, 3},
                                              {21600, 6},
                                              {43200, 6},
                                              {86400, 6}}};
    if (minimum > 30) {
        for (const Step& step : longSteps) {
            if (step.seconds >= minimum) return step;
        }
        return {86400 * std::ceil(minimum / 86400), 4};
    }
    if (minimum > 10) return minimum > 15 ? Step{30, 3} : Step{15, 3};
    const double decade = std::pow(10.0, std::floor(std::log10(minimum)));
    // A hair of tolerance, so that a minimum of 0.1 that arrives as 0.1000000001 does not double the step.
    for (const Step& step : {Step{1, 5}, Step{2, 4}, Step{5, 5}, Step{10, 5}}) {
        if (step.seconds * decade >= minimum * (1 - 1e-9)) return {step.seconds * decade, step.parts};
    }
    return {10 * decade, 5};
}

int decimalsFor(double step) {
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

QString clockText(double seconds, int decimals, const QLocale& locale) {
    // Rounded first, so that 59.99 s never becomes "0:60".
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(seconds) * unit) / unit;
    const auto whole = qint64(rounded);
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    const double rest = std::max(0.0, rounded - double(whole - whole % 60));
    QString last = locale.toString(rest, 'f', decimals);
    if (rest < 10) last.prepend(locale.zeroDigit());
    const QString sign = seconds < 0 && rounded > 0 ? QStringLiteral("-") : QString();
    if (hours == 0) return sign + QStringLiteral("%1:%2").arg(minutes).arg(last);
    return sign + QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(last);
}

QString secondsText(double seconds, int decimals, const QLocale& locale) {
    return QCoreApplication::translate("TimeScale", "%1 s")
        .arg(locale.toString(seconds + 0.0, 'f', decimals));
}

QString labelText(double seconds, double step, bool clock, const QLocale& locale) {
    if (clock) return clockText(seconds, decimalsFor(step), locale);
    if (step < 0.1) {
        return QCoreApplication::translate("TimeScale", "%1 ms")
            .arg(locale.toString(seconds * 1000 + 0.0, 'f', decimalsFor(step * 1000)));
    }
    return secondsText(seconds, decimalsFor(step), locale);
}

}  // namespace

double TimeScale::toPixel(double seconds) const {
    const double length = visible.length();
    return length > 0 ? (seconds - visible.begin) / length * width : 0;
}

std::vector<TimeTick> timeTicks(const TimeScale& scale, double labelSpacing, const QLocale& locale) {
    std::vector<TimeTick> ticks;
    if (scale.width <= 0 || scale.visible.length() <= 0 || labelSpacing <= 0) return ticks;
    const Step step = roundStep(labelSpacing * scale.secondsPerPixel());
    const double part = step.seconds / step.parts;
    const bool clock = scale.visible.end > 60;
    const auto first = qint64(std::ceil(scale.visible.begin / part - 1e-6));
    const auto last = qint64(std::floor(scale.visible.end / part + 1e-6));
    for (qint64 i = first; i <= last; ++i) {
        const double seconds = double(i) * part;
        const bool labelled = i % step.parts == 0;
        ticks.push_back({seconds, labelled ? labelText(seconds, step.seconds, clock, locale) : QString()});
    }
    return ticks;
}

QString timeText(double seconds, double secondsPerPixel, const QLocale& locale) {
    const int decimals = secondsPerPixel > 0 ? std::clamp(decimalsFor(secondsPerPixel), 2, 6) : 3;
    return seconds >= 60 ? clockText(seconds, decimals, locale) : secondsText(seconds, decimals, locale);
}

}  // namespace sigwavnet::widgets
