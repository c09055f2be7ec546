// Values as comma-separated text, as every plot and table of the program writes it. Pure functions.
#pragma once

#include <QString>

namespace sigwavnet::widgets {

// Names and words, in quotation marks where they need them (core/base/csv.h).
QString csvField(const QString& text);
// Twelve significant digits, a point for the decimals whatever the locale; NaN and infinities are empty fields.
QString csvNumber(double value);

}  // namespace sigwavnet::widgets
