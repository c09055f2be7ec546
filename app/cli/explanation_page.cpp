#include "app/cli/explanation_page.h"

#include <algorithm>
#include <cmath>

#include "app/cli/console.h"
#include "app/cli/svg_map.h"
#include "app/cli/text_table.h"
#include "core/evaluation/explanation_json.h"

namespace sigwavnet::cli {

namespace {

std::string titleOf(const AttributionMap& map, const std::vector<std::string>& classes) {
    if (map.label < 0)
        return "Dependence: how strongly the spatial score at position " + std::to_string(map.position) + " of branch " +
               std::to_string(map.branch) + " follows the waveform";
    const std::string& name = classes[size_t(map.label)];
    switch (map.method) {
        case AttributionMethod::Occlusion:
            return "Occlusion: what each part adds to the logit of " + name;
        case AttributionMethod::IntegratedGradients:
            return "Integrated gradients of the logit of " + name;
        case AttributionMethod::Dependence:
            return "Dependence: how strongly the logit of " + name + " follows the waveform";
    }
    return name;
}

std::string noteOf(const AttributionMap& map) {
    switch (map.method) {
        case AttributionMethod::Occlusion:
            return map.grid.bands
                       ? "Each cell: the logit as it is, less the logit with this block of this band's coefficients at "
                         "zero. Red speaks for the class, blue against it."
                       : "This network has no wavelets: each cell is a block of the waveform at zero. Red speaks for the "
                         "class, blue against it.";
        case AttributionMethod::IntegratedGradients:
            return "The cells sum to the change of the logit from the baseline (" + numberText(map.baselineLogit) +
                   ") to the clip (" + numberText(map.logit) + "), but for a gap of " +
                   percentText(map.completenessGap) + " of it. Below 5 % the steps were enough.";
        case AttributionMethod::Dependence:
            return "Mean size of the gradient by the samples of each block, without a sign. Instance norm makes all of "
                   "the clip matter a little.";
    }
    return "";
}

MapFigure figureOf(const AttributionMap& map, const std::string& title, SampleRate rate, double begin) {
    MapFigure figure;
    figure.title = title;
    figure.xLabel = "time [s]";
    figure.unit = map.method == AttributionMethod::Dependence ? "" : "logits";
    figure.diverging = map.method != AttributionMethod::Dependence;
    figure.xLow = begin;
    figure.xHigh = begin + secondsAt({int64_t(map.grid.blocks()) * map.grid.block}, rate);
    figure.height = 80 + 32 * double(map.grid.rows());
    figure.rowNames = map.grid.bands ? rowNames(map.grid) : std::vector<std::string>{""};  // the title says it
    std::reverse(figure.rowNames.begin(), figure.rowNames.end());  // the finest on top
    figure.values = Matrix<double>(map.grid.rows(), map.grid.blocks(), std::nan(""));
    for (size_t row = 0; row < map.grid.rows(); ++row)
        for (size_t b = 0; b < map.grid.blocks(); ++b)
            if (map.grid.cuts[row][b].begin < map.grid.cuts[row][b].end)
                figure.values.at(map.grid.rows() - 1 - row, b) = map.cells.at(row, b);
    return figure;
}

LineChart removalChart(const RemovalTest& removal, bool insertion) {
    const RemovalTest::Orders& orders = insertion ? removal.insertion : removal.deletion;
    LineChart chart{insertion ? "Insertion" : "Deletion", insertion ? "share given back" : "share removed",
                    "probability of the class", {}};
    chart.yMin = 0;
    chart.yMax = 1;
    chart.series = {{"map", removal.shares, orders.map.probability, 0, false},
                    {"energy", removal.shares, orders.energy.probability, 1, false},
                    {"chance", removal.shares, orders.chance.probability, 6, true}};
    return chart;
}

std::string three(double value) {
    return fixedText(value, 3);
}

std::vector<std::vector<std::string>> attentionRows(const AttentionTest& test) {
    std::vector<std::vector<std::string>> rows{
        {"equal weights: divergence of the answer [nats]", three(test.klUniform)},
        {"equal weights: answers that change", percentText(test.answersUniform)},
        {"permuted weights: divergence of the answer [nats]",
         three(test.klPermuted) + " ± " + three(test.klPermutedSpread)},
        {"permuted weights: answers that change", percentText(test.answersPermuted)},
        {"spatial weights and occlusion: rank correlation", three(test.spatialCorrelation)},
        {"temporal weights and occlusion: rank correlation", three(test.temporalCorrelation)}};
    if (test.otherModels > 0) {
        rows.push_back({"spread over " + std::to_string(test.otherModels + 1) + " trainings [nats]",
                        three(test.modelSpread)});
        rows.push_back({"the same by chance [nats]", three(test.chanceSpread)});
    }
    return rows;
}

std::string verdictText(const char* good, const char* bad, const TrustVerdict& verdict) {
    std::string text = verdict.trusted ? good : bad;
    for (const Message& reason : verdict.reasons) text += " " + reason.text();
    return text;
}

std::string mapVerdict(const TrustReport& report) {
    return verdictText("The map may be believed.", "The map must not be believed.", report.map);
}

std::string attentionVerdict(const TrustReport& report) {
    if (!report.attention) return report.attentionIsImportance.reasons.front().text();
    return verdictText("Attention tells what matters.", "Attention: weights, not importance.",
                       report.attentionIsImportance);
}

}  // namespace

void addAttribution(HtmlPage& page, const AttributionMap& map, const std::vector<std::string>& classes, SampleRate rate,
                    double begin) {
    page.figure(mapFigure(figureOf(map, titleOf(map, classes), rate, begin)),
                attributionMethodName(map.method), attributionCsv(map, rate));
    page.note(noteOf(map));
}

void addTrust(HtmlPage& page, const TrustReport& report) {
    page.heading("Whether to believe it");
    page.paragraph("Tested on " + countedText(size_t(report.clips), "clip") + ". " +
                   mapVerdict(report) + " " + attentionVerdict(report));
    std::vector<std::vector<std::string>> rows;
    for (const RandomisedLayer& layer : report.cascade) rows.push_back({layer.name.text(), three(layer.correlation)});
    page.table({"back at its start, with all above", "rank correlation of the map"}, rows);
    const auto area = [](const char* name, const RemovalTest::Orders& orders) {
        return std::vector<std::string>{name, three(orders.map.area), three(orders.energy.area),
                                        three(orders.chance.area) + " ± " + three(orders.chanceSpread)};
    };
    page.figure(lineChart(removalChart(report.removal, false)), "removal", removalCsv(report.removal));
    page.figure(lineChart(removalChart(report.removal, true)), "", "");
    page.table({"area under the curve", "map", "energy", "chance"},
               {area("deletion (less is better)", report.removal.deletion),
                area("insertion (more is better)", report.removal.insertion)});
    if (report.attention) page.table({"attention", ""}, attentionRows(*report.attention));
}

std::string attributionText(const AttributionMap& map, const std::vector<std::string>& classes, SampleRate rate,
                            double begin) {
    constexpr size_t shown = 10;
    struct Cell {
        size_t row, block;
    };
    std::vector<Cell> cells;
    for (size_t row = 0; row < map.grid.rows(); ++row)
        for (size_t b = 0; b < map.grid.blocks(); ++b) cells.push_back({row, b});
    const auto effect = [&](const Cell& c) { return map.cells.at(c.row, c.block); };
    std::stable_sort(cells.begin(), cells.end(),
                     [&](const Cell& a, const Cell& b) { return std::abs(effect(a)) > std::abs(effect(b)); });
    cells.resize(std::min(cells.size(), shown));
    TextTable table({"row", "from s", "to s", map.method == AttributionMethod::Dependence ? "gradient" : "logits"});
    const std::vector<std::string> names = rowNames(map.grid);
    for (const Cell& c : cells) {
        const int64_t first = int64_t(c.block) * map.grid.block;
        const int64_t last = std::min(first + map.grid.block, map.grid.samples);
        table.add({names[c.row], fixedText(begin + secondsAt({first}, rate), 3),
                   fixedText(begin + secondsAt({last}, rate), 3), fixedText(effect(c), 4)});
    }
    std::string text = titleOf(map, classes) + (map.label < 0 ? "" : " (" + numberText(map.logit) + ")") + "\n";
    if (map.method == AttributionMethod::IntegratedGradients)
        text += "baseline " + numberText(map.baselineLogit) + ", completeness gap " + percentText(map.completenessGap) +
                "\n";
    return text + "\n" + table.text();
}

std::string trustText(const TrustReport& report) {
    TextTable cascade({"back at its start, with all above", "rank correlation"});
    for (const RandomisedLayer& layer : report.cascade) cascade.add({layer.name.text(), three(layer.correlation)});
    TextTable curves({"area under the curve", "map", "energy", "chance"});
    const auto add = [&](const char* name, const RemovalTest::Orders& orders) {
        curves.add({name, three(orders.map.area), three(orders.energy.area), three(orders.chance.area)});
    };
    add("deletion (less is better)", report.removal.deletion);
    add("insertion (more is better)", report.removal.insertion);
    std::string text = cascade.text() + "\n" + curves.text();
    if (report.attention) {
        TextTable attention({"attention", ""});
        for (const auto& row : attentionRows(*report.attention)) attention.add(row);
        text += "\n" + attention.text();
    }
    return text + "\n" + mapVerdict(report) + "\n" + attentionVerdict(report) + "\n";
}

}  // namespace sigwavnet::cli
