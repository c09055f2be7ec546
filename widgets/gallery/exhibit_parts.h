// The gallery's rooms, each with its exhibits. For this folder only.
#pragma once

#include <vector>

#include "widgets/gallery/exhibits.h"

namespace sigwavnet::widgets {

std::vector<Exhibit> plotExhibits();   // curves, stems, zeros, runs
std::vector<Exhibit> countExhibits();  // matrix, histogram, bars, trials, table
std::vector<Exhibit> laneExhibits();   // one time axis

}  // namespace sigwavnet::widgets
