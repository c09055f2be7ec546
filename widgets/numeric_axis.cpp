#include "widgets/numeric_axis.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {
namespace {

constexpr double kFarthest = 1.5;  // zoomed out, times the home window
constexpr double kClosest = 1e-5;

const QChar kMinus(0x2212);

// The least of 1, 2, 5 times a power of ten that is no smaller than `rough`.
double niceStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double multiple : {1.0, 2.0, 5.0})
        if (multiple * power >= rough * (1 - 1e-9)) return multiple * power;
    return 10 * power;
}

double firstIndex(const ValueRange& range, double step) {
    return std::ceil(range.low / step - 1e-6);
}

int ticksInside(const ValueRange& range, double step) {
    return int(std::floor(range.high / step + 1e-6) - firstIndex(range, step)) + 1;
}

QString withMinus(QString text) {
    if (text.startsWith(QLatin1Char('-'))) text[0] = kMinus;
    return text;
}

}  // namespace

ValueRange zoomed(const ValueRange& range, double centre, double factor, const ValueRange& home) {
    const double length =
        std::clamp(range.length() * factor, home.length() * kClosest, home.length() * kFarthest);
    const double share = (centre - range.low) / range.length();
    return {centre - share * length, centre + (1 - share) * length};
}

Ticks makeTicks(const ValueRange& range, int most, const QLocale& locale) {
    Ticks ticks;
    const double length = range.length();
    if (!(length > 0) || !std::isfinite(length)) return ticks;
    double step = niceStep(length / std::max(2, most));
    while (ticksInside(range, step) > most) step = niceStep(step * 1.5);
    const int decimals = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    const bool tiny = decimals > 6 || step >= 1e7;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    for (double index = firstIndex(range, step); index * step <= range.high + 1e-6 * step; ++index) {
        const double value = index == 0 ? 0.0 : index * step;  // no "-0"
        ticks.values.push_back(value);
        ticks.labels.append(
            withMinus(tiny ? plain.toString(value, 'g', 4) : plain.toString(value, 'f', decimals)));
    }
    return ticks;
}

DisplayUnit displayUnit(const QString& unit, double largest) {
    if (unit == QLatin1String("Hz") && largest >= 1000) return {1e-3, QStringLiteral("kHz")};
    if (unit == QLatin1String("s") && largest > 0 && largest < 1) return {1e3, QStringLiteral("ms")};
    return {1, unit};
}

QString axisTitle(const QString& name, const QString& unit) {
    return unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
}

QString withDecimals(double value, int decimals, const QLocale& locale) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double rounded = std::round(value * std::pow(10.0, decimals)) == 0 ? 0.0 : value;  // no "-0.00"
    return withMinus(locale.toString(rounded, 'f', decimals));
}

QString readable(double value, int digits, const QLocale& locale) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (value == 0) return QStringLiteral("0");
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double magnitude = std::abs(value);
    if (magnitude < 1e-4 || magnitude >= 1e7) return withMinus(plain.toString(value, 'e', 1));
    const int before = int(std::floor(std::log10(magnitude))) + 1;  // <= 0: zeros after the point
    return withMinus(plain.toString(value, 'f', std::max(0, digits - before)));
}

}  // namespace sigwavnet::widgets
