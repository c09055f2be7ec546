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
