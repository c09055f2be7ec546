// What the explanations share. For this room's files only.
#pragma once

#include "core/evaluation/attribution.h"

namespace sigwavnet {

// Cancelled, when the person asked to stop.
Status checkGoing(const Progress& progress);
// `label`, or the most probable class for < 0. Invalid for a class that does not exist, and for an answer that is no number.
Result<int> explainedLabel(const std::vector<float>& logits, int label);
Status checkBlock(int64_t blockSamples);
// Adds to each cell the values of its coefficients.
void addCells(const BandRows& values, const CellGrid& grid, Matrix<double>& cells);

}  // namespace sigwavnet
