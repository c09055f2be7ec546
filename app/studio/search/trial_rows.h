// A search as the rows of a table and the lines of parallel coordinates.
#pragma once

#include <QStringList>

#include <vector>

#include "app/studio/search/search_run.h"
#include "widgets/number_table.h"
#include "widgets/parallel_coordinates.h"

namespace sigwavnet::studio {

QString metricName(const SearchSettings& settings);                // "UAR", "Loss"
QString metricText(const SearchSettings& settings, double value);  // "43.1 %", "1.532"
QString trialStateText(TrialState state);

QStringList trialColumns(const SearchSnapshot& search);
// A row a trial, its key the trial's number from 0.
std::vector<widgets::NumberTable::Row> trialRows(const SearchSnapshot& search);

// An axis an option, the last one the metric of the highest rung that the trial reached.
widgets::CoordinatesData trialLines(const SearchSnapshot& search);

// The metric of the highest rung with one; nothing when the trial has none.
std::optional<double> bestReached(const TrialRow& row);

}  // namespace sigwavnet::studio
