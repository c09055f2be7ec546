// The plots and the table of the Wavelets page, made of an analysis. Pure functions.
#pragma once

#include <vector>

#include "core/evaluation/wavelet_analysis.h"
#include "widgets/number_table.h"
#include "widgets/plot.h"

namespace sigwavnet::studio {

struct LevelFigures {
    widgets::Plot low, high;  // taps
    widgets::Plot response;   // of both over Hz
    widgets::Plot threshold;  // y(d)
    widgets::Plot phi, psi;   // over time
};
LevelFigures levelFigures(const WaveletAnalysis& analysis, int level);

// All levels' details and the last approximation over Hz; `level`'s own stands out.
widgets::Plot filterBankFigure(const WaveletAnalysis& analysis, int level);

// Columns: measure, learned, start, a good value is.
QStringList measureColumns();
std::vector<widgets::NumberTable::Row> measureRows(const WaveletAnalysis& analysis, int level);

// "250 – 500 Hz", "4 – 8 kHz"
QString bandText(const Band& band);

}  // namespace sigwavnet::studio
