// The words in which the Studio speaks of runs.
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "core/training/run_record.h"
#include "widgets/numeric_axis.h"

namespace sigwavnet::studio {

QString stateTitle(RunState state);  // "Finished"
QString stateIcon(RunState state);   // name in resources/icons

// A column of metrics.csv as a plot shows it: "val_uar" is the validation UAR in %, its values times
// `factor`.
struct MetricWords {
    widgets::Quantity quantity;
    double factor = 1;
    bool share = false;  // lies between 0 and 100 %
};
MetricWords metricWords(const std::string& column);

// Of the columns that any run has those worth a curve, most wanted first.
std::vector<std::string> curveColumns(const std::vector<std::string>& columns);

}  // namespace sigwavnet::studio
