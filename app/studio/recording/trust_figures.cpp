#include "app/studio/recording/trust_figures.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/studio/session.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

using widgets::Ink;
using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

class TrustFigures {
    Q_DECLARE_TR_FUNCTIONS(TrustFigures)
};

VerdictText withReasons(const QString& verdict, const TrustVerdict& judged) {
    QStringList reasons;
    for (const Message& reason : judged.reasons) reasons << translated(reason);
    return {verdict, reasons.join(QLatin1Char(' '))};
}

widgets::Series curveOf(const QString& name, const RemovalTest& removal, const RemovalCurve& curve, Ink::Role role,
                        Qt::PenStyle pen) {
    widgets::Series series;
    series.name = name;
    for (const double share : removal.shares) series.x.push_back(100 * share);
    series.y = curve.probability;
    series.ink = Ink{role};
    series.pen = pen;
    return series;
}

Row rowOf(const QString& name, double value, const QString& help) {
    Row row;
    Cell title = Cell::of(name);
    title.toolTip = help;
    row.cells = {title, Cell::of(value, numberText(value, 3))};
    return row;
}

Row shareRow(const QString& name, double share, const QString& help) {
    Row row = rowOf(name, share, help);
    row.cells.back() = Cell::of(share, percentText(share));
    return row;
}

void addAreas(std::vector<Row>& rows, const RemovalTest& removal) {
    const auto add = [&](const RemovalTest::Orders& orders, const QString& map, const QString& energy,
                         const QString& chance, const QString& help) {
        rows.push_back(rowOf(map, orders.map.area, help));
        rows.push_back(rowOf(energy, orders.energy.area, help));
        rows.push_back(rowOf(chance, orders.chance.area, help));
    };
    add(removal.deletion, TrustFigures::tr("Deletion, order of the map"), TrustFigures::tr("Deletion, by energy"),
        TrustFigures::tr("Deletion, by chance"),
        TrustFigures::tr("Area under the probability while parts are removed: the map's should be the smallest."));
    add(removal.insertion, TrustFigures::tr("Insertion, order of the map"), TrustFigures::tr("Insertion, by energy"),
        TrustFigures::tr("Insertion, by chance"),
        TrustFigures::tr("Area under the probability while parts are given back: the map's should be the largest."));
}

void addAttention(std::vector<Row>& rows, const AttentionTest& test) {
    const QString divergence =
        TrustFigures::tr("Kullback-Leibler divergence of the answer [nats]: near 0, the weights do not matter.");
    rows.push_back(rowOf(TrustFigures::tr("Equal weights: divergence"), test.klUniform, divergence));
    rows.push_back(shareRow(TrustFigures::tr("Equal weights: answers that change"), test.answersUniform, {}));
    rows.push_back(rowOf(TrustFigures::tr("Permuted weights: divergence"), test.klPermuted, divergence));
    rows.push_back(shareRow(TrustFigures::tr("Permuted weights: answers that change"), test.answersPermuted, {}));
    const QString agreement =
        TrustFigures::tr("Rank correlation of the weights with what occlusion changes there: 1 where they agree.");
    rows.push_back(rowOf(TrustFigures::tr("Spatial weights and occlusion"), test.spatialCorrelation, agreement));
    rows.push_back(rowOf(TrustFigures::tr("Temporal weights and occlusion"), test.temporalCorrelation, agreement));
    if (test.otherModels == 0) return;
    const QString spread = TrustFigures::tr("Mean divergence of the trainings' weights from their mean [nats].");
    rows.push_back(rowOf(TrustFigures::tr("Spread over trainings"), test.modelSpread, spread));
    rows.push_back(rowOf(TrustFigures::tr("Spread by chance"), test.chanceSpread, spread));
}

}  // namespace

VerdictText mapVerdictText(const TrustReport& report) {
    return withReasons(report.map.trusted ? TrustFigures::tr("The occlusion map may be believed.")
                                          : TrustFigures::tr("The occlusion map must not be believed."),
                       report.map);
}

VerdictText attentionVerdictText(const TrustReport& report) {
    if (!report.attention) return {translated(report.attentionIsImportance.reasons.front()), {}};
    return withReasons(report.attentionIsImportance.trusted ? TrustFigures::tr("Attention tells what matters.")
                                                            : TrustFigures::tr("Attention: weights, not importance."),
                       report.attentionIsImportance);
}

widgets::Plot removalPlot(const RemovalTest& removal, bool insertion) {
    const RemovalTest::Orders& orders = insertion ? removal.insertion : removal.deletion;
    widgets::Plot plot;
    plot.title = insertion ? TrustFigures::tr("Insertion") : TrustFigures::tr("Deletion");
    plot.x = {insertion ? TrustFigures::tr("Given back") : TrustFigures::tr("Removed"), QStringLiteral("%")};
    plot.y = {TrustFigures::tr("Probability"), {}};
    plot.xRange = widgets::ValueRange{0, 100};
    plot.yRange = widgets::ValueRange{0, 1};
    plot.series = {
        curveOf(TrustFigures::tr("by the map"), removal, orders.map, Ink::Role::Accent, Qt::SolidLine),
        curveOf(TrustFigures::tr("by energy"), removal, orders.energy, Ink::Role::Second, Qt::DashLine),
        curveOf(TrustFigures::tr("by chance"), removal, orders.chance, Ink::Role::Muted, Qt::DotLine)};
    return plot;
}

widgets::Plot cascadePlot(const TrustReport& report) {
    widgets::Plot plot;
    plot.title = TrustFigures::tr("Cascading randomisation");
    plot.x = {TrustFigures::tr("Layers back at their start"), {}};
    plot.y = {TrustFigures::tr("Rank correlation"), {}};
    plot.yRange = widgets::ValueRange{-1.05, 1.05};
    widgets::Series series;
    series.name = TrustFigures::tr("map as it was and map now");
    series.marker = widgets::Series::Marker::Disc;
    series.x = {0};
    series.y = {1};
    for (size_t i = 0; i < report.cascade.size(); ++i) {
        series.x.push_back(double(i + 1));
        series.y.push_back(report.cascade[i].correlation);
    }
    plot.xRange = widgets::ValueRange{-0.2, series.x.back() + 0.2};
    plot.guides = {widgets::PlotGuide::level(kMapForgets, *plot.xRange)};
    plot.series = {std::move(series)};
    return plot;
}

std::vector<widgets::NumberTable::Row> trustRows(const TrustReport& report) {
    std::vector<Row> rows;
    for (const RandomisedLayer& layer : report.cascade)
        rows.push_back(rowOf(TrustFigures::tr("Back at its start: %1").arg(translated(layer.name)), layer.correlation,
                             TrustFigures::tr("Rank correlation of the map with the true one, after this layer and all "
                                              "above it went back to where training starts: it should fall.")));
    addAreas(rows, report.removal);
    if (report.attention) addAttention(rows, *report.attention);
    return rows;
}

}  // namespace sigwavnet::studio
