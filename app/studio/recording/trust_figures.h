// A trust report as sentences, tables and plots in the user's language. Pure functions.
#pragma once

#include <QString>

#include <vector>

#include "core/evaluation/trust.h"
#include "widgets/number_table.h"
#include "widgets/plot.h"

namespace sigwavnet::studio {

// "The occlusion map may be believed." and why, or what speaks against it.
struct VerdictText {
    QString verdict, reasons;
};
VerdictText mapVerdictText(const TrustReport& report);
VerdictText attentionVerdictText(const TrustReport& report);

widgets::Plot removalPlot(const RemovalTest& removal, bool insertion);
// Rank correlation of the map after each layer went back to its start.
widgets::Plot cascadePlot(const TrustReport& report);

// Layer by layer, then the areas under the curves, then the attention's figures: name and value.
std::vector<widgets::NumberTable::Row> trustRows(const TrustReport& report);

}  // namespace sigwavnet::studio
