// What the figures of the Wavelets page have in common. For this room only; pure functions.
#pragma once

#include <vector>

#include "core/evaluation/wavelet_analysis.h"
#include "widgets/plot.h"

namespace sigwavnet::studio {

// The start is dashed and in its own colour, so that the two are told apart without colour.
widgets::Series startLine(std::vector<double> x, std::vector<double> y);
widgets::Series learnedLine(std::vector<double> x, std::vector<double> y);
widgets::Series stems(widgets::Series line, widgets::Series::Marker marker);
// h and g, learned in colours of their own, at the start dashed and dotted.
enum class Pass { Low, High };
widgets::Series passLine(Pass pass, bool start, std::vector<double> x, std::vector<double> y);

// An axis in Hz that a plot of a level's own filters has.
widgets::Quantity levelFrequency();

// Empty, or why a plot of taps has nothing to show: they are not numbers any more.
QString tapsMessage(const LevelFilters& filters, int level);

QString decibelText(double decibels);  // "−52.3 dB"; "below −160 dB" at the floor; a dash for no number
QString percent(double share);         // "12.3 %"

}  // namespace sigwavnet::studio
