// Counts and tables of the gallery: a matrix of four classes, durations, trials of a search.
#include <QHeaderView>

#include <cmath>

#include "widgets/bar_list.h"
#include "widgets/gallery/exhibit_parts.h"
#include "widgets/histogram.h"
#include "widgets/matrix_view.h"
#include "widgets/number_table.h"
#include "widgets/parallel_coordinates.h"
#include "widgets/probability_bars.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {
namespace {

constexpr int kTrials = 24;

QStringList classes() {
    return {QStringLiteral("anger"), QStringLiteral("joy"), QStringLiteral("neutral"), QStringLiteral("sadness")};
}

QWidget* matrixView(QWidget* parent) {
    auto* view = new MatrixView(parent);
    MatrixData data{classes(), Matrix<int64_t>(4, 4)};
    const int64_t counts[4][4] = {{21, 3, 1, 0}, {4, 8, 2, 0}, {0, 2, 13, 1}, {0, 0, 1, 11}};
    for (size_t row = 0; row < 4; ++row)
        for (size_t column = 0; column < 4; ++column) data.counts.at(row, column) = counts[row][column];
    view->setData(data);
    view->setCurrent(MatrixCell{1, 0});
    return view;
}

QWidget* histogramView(QWidget* parent) {
    auto* view = new Histogram(parent);
    std::vector<double> seconds;
    for (int i = 0; i < 400; ++i) seconds.push_back(2.5 + std::sin(0.37 * i) + 0.6 * std::sin(1.9 * i));
    view->setData(makeBins(seconds, 24), QStringLiteral("Duration [s]"));
    view->setMark(1.2, QStringLiteral("shortest clip"));
    return view;
}

QWidget* barsView(QWidget* parent) {
    auto* view = new BarList(QStringLiteral("Clips by class"), parent);
    std::vector<BarList::Row> rows;
    const qint64 counts[] = {127, 71, 79, 62};
    for (int i = 0; i < 4; ++i) rows.push_back({classes()[i], counts[i], Theme::light().classColour(i)});
    view->setRows(std::move(rows));
    view->setChosen(QStringLiteral("joy"));
    return view;
}

QWidget* probabilitiesView(QWidget* parent) {
    auto* view = new ProbabilityBars(parent);
    view->setProbabilities(classes(), {0.11F, 0.68F, 0.17F, 0.04F});
    return view;
}

QWidget* coordinatesView(QWidget* parent) {
    auto* view = new ParallelCoordinates(parent);
    CoordinatesData data;
    data.axes = {{QStringLiteral("rate"), CoordinateAxis::Kind::Log, {1e-4, 1e-2}, {}, false},
                 {QStringLiteral("levels"), CoordinateAxis::Kind::Linear, {3, 7}, {}, false},
                 {QStringLiteral("kernels"),
                  CoordinateAxis::Kind::Categories,
                  {0, 2},
                  {QStringLiteral("CQF"), QStringLiteral("PerLayer"), QStringLiteral("PerFilter")},
                  false},
                 {QStringLiteral("UAR"), CoordinateAxis::Kind::Linear, {0.3, 0.8}, {}, true}};
    for (int i = 0; i < kTrials; ++i) {
        const double share = (i * 7 % kTrials) / double(kTrials - 1);
        data.lines.push_back({QStringLiteral("trial %1").arg(i + 1),
                              {std::pow(10.0, -4 + 2 * share), 3.0 + i % 5, double(i % 3), 0.35 + 0.4 * share * (1.2 - share)}});
    }
    view->setData(std::move(data));
    view->setBrush(0, ValueRange{0.25, 0.9});
    return view;
}

QWidget* tableView(QWidget* parent) {
    auto* table = new NumberTable(QStringLiteral("Measures"), parent);
    using Cell = NumberTable::Cell;
    table->setColumns({QStringLiteral("Measure"), QStringLiteral("Learned"), QStringLiteral("Start")});
    table->setRows({{{Cell::of(QStringLiteral("Σh − √2")), Cell::of(0.0123, QStringLiteral("0.0123")),
                      Cell::of(0, QStringLiteral("0.0000"))},
                     0},
                    {{Cell::of(QStringLiteral("Drift [%]")), Cell::of(12.5, QStringLiteral("12.5")),
                      Cell::of(0, QStringLiteral("0.0"))},
                     1}});
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

}  // namespace

std::vector<Exhibit> countExhibits() {
    return {{QStringLiteral("matrix"), QStringLiteral("Confusion matrix"), QSize(320, 260), matrixView},
            {QStringLiteral("histogram"), QStringLiteral("Histogram"), QSize(300, 140), histogramView},
            {QStringLiteral("bars"), QStringLiteral("Named counts"), QSize(300, 80), barsView},
            {QStringLiteral("probabilities"), QStringLiteral("Class probabilities"), QSize(220, 110), probabilitiesView},
            {QStringLiteral("coordinates"), QStringLiteral("Parallel coordinates"), QSize(420, 240), coordinatesView,
             {}},
            {QStringLiteral("table"), QStringLiteral("Table of numbers"), QSize(360, 120), tableView, {}, false}};
}

}  // namespace sigwavnet::widgets
