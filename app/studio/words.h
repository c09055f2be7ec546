// Numbers with their units and recurring sentences, in the user's language.
#pragma once

#include <QString>

#include "core/evaluation/intervals.h"
#include "core/model/options.h"

namespace sigwavnet::studio {

// "850 ms", "2.34 s", "3 min 20 s", "1 h 05 min".
QString durationText(double seconds);
// For time left, which is never known to the second: "a few seconds", "40 s", "3 min", "1 h 10 min".
QString timeLeftText(double seconds);
QString countText(qint64 count);            // with the language's group separators
QString percentText(double share);          // 0 … 1 → "73.4 %"
QString rangeText(const Interval& shares);  // "66.0 – 79.8 %"; cut to what a share can be
QString numberText(double value, int significantDigits);
// Where a page would show what only a SigWavNet has: "This model is a CNN-5-GRU: it has no wavelets."
QString noWaveletsText(const NetworkOptions& network);

}  // namespace sigwavnet::studio
