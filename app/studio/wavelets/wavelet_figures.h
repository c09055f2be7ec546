// The plots and the table of the Wavelets page, made of an analysis. Pure functions.
//
// The functions always give the same plots in the same order, whatever the model: one that it has nothing for says in
// its message why.
#pragma once

#include <vector>

#include "core/evaluation/wavelet_analysis.h"
#include "widgets/number_table.h"
#include "widgets/plot.h"

namespace sigwavnet::studio {

struct WaveletFigure {
    widgets::Plot plot;
    QString caption;  // what it shows, what a good value is, and this level's own figure
};
using WaveletFigures = std::vector<WaveletFigure>;

// `level` from 0 and below analysis.levels.size().
WaveletFigures filterFigures(const WaveletAnalysis& analysis, int level);    // taps, responses, zeros, nearest wavelet
WaveletFigures functionFigures(const WaveletAnalysis& analysis, int level);  // phi and psi, by cascade and exact
WaveletFigures thresholdFigures(const WaveletAnalysis& analysis, int level);

// How far each level's low-pass has moved from the start at each epoch: norm(h - h0) / norm(h0).
struct DriftHistory {
    std::vector<double> epochs;
    std::vector<std::vector<double>> levels;  // a level's drift at each of `epochs`, a share
};
// The whole bank; `level`'s own response stands out. `drift`: of the model's run; no epochs, none known.
WaveletFigures bankFigures(const WaveletAnalysis& analysis, int level, const DriftHistory& drift);

// Columns: measure, learned, start, a good value is.
QStringList measureColumns();
std::vector<widgets::NumberTable::Row> measureRows(const WaveletAnalysis& analysis, int level);

// "250 – 500 Hz", "4 – 8 kHz"; a dash where a band is not known.
QString bandText(const Band& band);

}  // namespace sigwavnet::studio
