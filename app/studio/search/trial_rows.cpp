#include "app/studio/search/trial_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/studio/search/space_text.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

using widgets::CoordinatesData;  // lupdate takes a function whose type is qualified for one of another class

namespace {

using widgets::CoordinateAxis;
using Cell = widgets::NumberTable::Cell;
using Kind = SearchParameter::Kind;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

struct TrialWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

bool isUar(const SearchSettings& settings) {
    return settings.metric == SearchSettings::Metric::Uar;
}

CoordinateAxis axisOf(const SearchParameter& parameter) {
    CoordinateAxis axis;
    axis.name = optionTitle(parameter.key);
    if (parameter.kind == Kind::List) {
        axis.kind = CoordinateAxis::Kind::Categories;
        for (const std::string& value : parameter.values) axis.categories << QString::fromStdString(value);
    } else {
        axis.kind =
            parameter.kind == Kind::LogRange ? CoordinateAxis::Kind::Log : CoordinateAxis::Kind::Linear;
        axis.range = {parameter.low, parameter.high};
    }
    return axis;
}

double valueOn(const SearchParameter& parameter, const std::string& value) {
    if (parameter.kind != Kind::List) return QString::fromStdString(value).toDouble();
    const auto found = std::find(parameter.values.begin(), parameter.values.end(), value);
    return double(found - parameter.values.begin());
}

// Of what was reached, with a little air; a search that has reached nothing gets the whole scale.
CoordinateAxis metricAxis(const SearchSnapshot& search) {
    CoordinateAxis axis;
    axis.name = TrialWords::tr("Validation %1").arg(metricName(search.settings));
    axis.percent = isUar(search.settings);
    double low = INFINITY, high = -INFINITY;
    for (const TrialRow& row : search.table.rows) {
        if (const auto metric = bestReached(row)) {
            low = std::min(low, *metric);
            high = std::max(high, *metric);
        }
    }
    if (low <= high) {
        const double air = std::max(0.01, 0.05 * (high - low));
        axis.range = {low - air, high + air};
        if (axis.percent) axis.range = {std::max(0.0, axis.range.low), std::min(1.0, axis.range.high)};
    }
    return axis;
}

}  // namespace

QString metricName(const SearchSettings& settings) {
    return isUar(settings) ? TrialWords::tr("UAR") : TrialWords::tr("Loss");
}

QString metricText(const SearchSettings& settings, double value) {
    return isUar(settings) ? percentText(value) : numberText(value, 4);
}

QString trialStateText(TrialState state) {
    switch (state) {
        case TrialState::Running:
            return TrialWords::tr("Running");
        case TrialState::Waiting:
            return TrialWords::tr("Waiting");
        case TrialState::Interrupted:
            return TrialWords::tr("Interrupted");
        case TrialState::Finished:
            return TrialWords::tr("Finished");
        case TrialState::Failed:
            return TrialWords::tr("Failed");
    }
    return {};
}

std::optional<double> bestReached(const TrialRow& row) {
    const auto& metrics = row.record.metrics;
    const auto last =
        std::find_if(metrics.rbegin(), metrics.rend(), [](const auto& m) { return m.has_value(); });
    return last == metrics.rend() ? std::nullopt : *last;
}

QStringList trialColumns(const SearchSnapshot& search) {
    QStringList columns{TrialWords::tr("Trial"), TrialWords::tr("State"), TrialWords::tr("Epochs")};
    for (const int epochs : search.table.milestones)
        columns << TrialWords::tr("%1 at %2").arg(metricName(search.settings)).arg(epochs);
    for (const SearchParameter& parameter : search.settings.space.parameters)
        columns << optionTitle(parameter.key);
    return columns;
}

std::vector<widgets::NumberTable::Row> trialRows(const SearchSnapshot& search) {
    std::vector<widgets::NumberTable::Row> rows;
    for (const TrialRow& trial : search.table.rows) {
        widgets::NumberTable::Row row;
        row.key = trial.trial;
        Cell state = Cell::of(trialStateText(trial.state));
        state.toolTip = QString::fromStdString(trial.record.error);
        row.cells = {Cell::of(trial.trial + 1, countText(trial.trial + 1)), state,
                     Cell::of(trial.record.epochs, countText(trial.record.epochs))};
        for (const auto& metric : trial.record.metrics)
            row.cells.push_back(metric ? Cell::of(*metric, metricText(search.settings, *metric))
                                       : Cell::of(QString()));
        for (size_t p = 0; p < trial.record.values.size(); ++p) {
            const QString text = QString::fromStdString(trial.record.values[p].second);
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            row.cells.push_back(isNumber ? Cell::of(number, numberText(number, 4)) : Cell::of(text));
        }
        const bool best = search.table.best && search.table.best->trial == trial.trial;
        for (Cell& cell : row.cells) cell.strong = best;
        rows.push_back(std::move(row));
    }
    return rows;
}

CoordinatesData trialLines(const SearchSnapshot& search) {
    widgets::CoordinatesData data;
    data.higherIsBetter = isUar(search.settings);
    const auto& parameters = search.settings.space.parameters;
    for (const SearchParameter& parameter : parameters) data.axes.push_back(axisOf(parameter));
    data.axes.push_back(metricAxis(search));
    for (const TrialRow& row : search.table.rows) {
        widgets::CoordinateLine line;
        line.name = TrialWords::tr("Trial %1").arg(row.trial + 1);
        for (size_t p = 0; p < parameters.size(); ++p)
            line.values.push_back(valueOn(parameters[p], row.record.values[p].second));
        line.values.push_back(bestReached(row).value_or(kNan));
        data.lines.push_back(std::move(line));
    }
    return data;
}

}  // namespace sigwavnet::studio
