// Ticks, units and titles of numeric axes. Plain functions, thread-safe.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace sigwavnet::widgets {

// A range of values, low < high.
struct ValueRange {
    double low = 0;
    double high = 1;
    double length() const { return high - low; }
    bool operator==(const ValueRange&) const = default;
};

// Zooming and panning of every plot.
constexpr double kWheelStep = 1.25;  // a notch
constexpr double kKeyPan = 0.1;      // of the window
// `range` made `factor` times as long around `centre`; how far and how close depends on `home`, the whole.
ValueRange zoomed(const ValueRange& range, double centre, double factor, const ValueRange& home);

constexpr double kTickSpacing = 64;  // least pixels between two labels of a horizontal axis

struct Ticks {
    std::vector<double> values;  // multiples of 1, 2 or 5 times a power of ten inside the range
    QStringList labels;          // all with the same number of decimals
};
// At most `most` (>= 2) ticks inside `range`.
Ticks makeTicks(const ValueRange& range, int most, const QLocale& locale = {});

// What an axis measures: "Frequency" in "Hz". An empty unit is a plain number.
struct Quantity {
    QString name;
    QString unit;
};

// The multiple of a unit that reads best up to `largest`: 8000 Hz is 8 kHz, 0.02 s is 20 ms.
struct DisplayUnit {
    double factor = 1;  // shown = value * factor
    QString unit;
};
DisplayUnit displayUnit(const QString& unit, double largest);

// "Frequency [kHz]"
QString axisTitle(const QString& name, const QString& unit);

// A number for reading off: `digits` significant ones in the locale's form; minus is a minus sign.
QString readable(double value, int digits = 4, const QLocale& locale = {});
// The same with so many decimals, for columns; NaN and infinities are a dash.
QString withDecimals(double value, int decimals, const QLocale& locale = {});

}  // namespace sigwavnet::widgets
