#include "app/cli/report.h"

#include <algorithm>

#include "app/cli/console.h"
#include "app/cli/html_page.h"
#include "app/cli/svg.h"
#include "core/base/files.h"
#include "core/wavelet/response.h"

namespace sigwavnet::cli {

namespace {

constexpr const char* style = R"(
body { font-family: sans-serif; color: #222; background: #fff; max-width: 62em; margin: 2em auto; padding: 0 1em; line-height: 1.45; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; }
table { border-collapse: collapse; } th, td { padding: .25em .9em; text-align: right; border-bottom: 1px solid #ddd; }
th:first-child, td:first-child { text-align: left; } .big { font-size: 1.5em; } svg { max-width: 100%; height: auto; }
)";

template <typename Value>
Series epochSeries(const Report& report, const std::string& name, size_t colour, Value value) {
    Series s;
    s.name = name;
    s.colour = colour;
    for (const EpochReport& epoch : report.epochs)
        if (const std::optional<double> y = value(epoch)) {
            s.x.push_back(epoch.epoch);
            s.y.push_back(*y);
        }
    return s;
}

std::string lossFigure(const Report& report) {
    LineChart chart{"Loss", "epoch", "mean loss", {}};
    chart.series.push_back(
        epochSeries(report, "training", 0, [](const EpochReport& e) { return std::optional(e.trainLoss); }));
    chart.series.push_back(
        epochSeries(report, "validation", 1, [](const EpochReport& e) { return e.validationLoss; }));
    for (const Series& s : chart.series)
        for (const double loss : s.y) chart.yMax = std::max(chart.yMax, 1.05 * loss);
    return lineChart(chart);
}

std::string accuracyFigure(const Report& report) {
    LineChart chart{"Accuracy", "epoch", "share of clips", {}};
    chart.yMax = 1;
    chart.series.push_back(
        epochSeries(report, "training WA", 0, [](const EpochReport& e) { return std::optional(e.trainWa); }));
    chart.series.push_back(epochSeries(report, "validation WA", 1, [](const EpochReport& e) {
        return e.validation ? std::optional(e.validation->wa) : std::nullopt;
    }));
    chart.series.push_back(epochSeries(report, "validation UAR", 2, [](const EpochReport& e) {
        return e.validation ? std::optional(e.validation->uar) : std::nullopt;
    }));
    chart.series.back().dashed = true;  // equal to WA where the classes are equally frequent
    return lineChart(chart);
}

void addDetailResponses(LineChart& chart, const std::vector<LevelFilters>& levels, double rate,
                        bool initial) {
    for (size_t level = 0; level < levels.size(); ++level) {
        const FrequencyResponse r = levelResponse(levels, int(level), true, rate);
        Series s;
        s.name = initial ? "" : "detail " + std::to_string(level + 1);
        s.colour = level;
        s.dashed = initial;
        s.x = r.hertz;
        s.y = r.decibels;
        chart.series.push_back(std::move(s));
    }
}

std::string filterFigure(const Report& report) {
    LineChart chart{"What each level listens to: learned (solid) and initial (dashed)", "Hz", "dB", {}};
    chart.octaves = true;
    chart.yMin = -60;
    chart.yMax = 10;
    chart.height = 380;
    std::vector<LevelFilters> learned;
    for (const LevelState& level : report.learned) learned.push_back(level.filters);
    const double rate = report.config.preparation.rate.hz;
    addDetailResponses(chart, learned, rate, false);
    addDetailResponses(chart, report.initial, rate, true);
    return lineChart(chart);
}

std::string classTable(const Evaluation& e) {
    std::string html = "<table>\n" + tableRow("th", {"class", "precision", "recall", "F1", "clips"});
    for (size_t i = 0; i < e.classes.size(); ++i) {
        const ClassMetrics& m = e.metrics.perClass[i];
        html += tableRow("td", {e.classes[i], percentText(m.precision), percentText(m.recall), percentText(m.f1),
                           std::to_string(m.support)});
    }
    return html + "</table>\n";
}

std::string thresholdTable(const Report& report) {
    std::string html =
        "<table>\n" + tableRow("th", {"level", "threshold above 0", "threshold below 0", "sharpness"});
    for (size_t i = 0; i < report.learned.size(); ++i) {
        const LevelState& level = report.learned[i];
        html += tableRow("td", {std::to_string(i + 1), fixedText(level.thresholdPlus, 3),
                           fixedText(level.thresholdMinus, 3), fixedText(level.sharpness, 2)});
    }
    return html + "</table>\n";
}

std::string resultSection(const Report& report) {
    const Metrics& m = report.test.metrics;
    const double chance = 1.0 / double(std::max<size_t>(report.test.classes.size(), 1));
    return "<h2>Result on clips the network has not seen</h2>\n<p>" + escapeMarkup(report.testText) +
           "</p>\n" + "<p class=\"big\">WA " + percentText(m.wa) + " &nbsp; UAR " + percentText(m.uar) +
           " &nbsp; (chance " + percentText(chance) +
           ")</p>\n<p>WA: right clips / all clips. UAR: mean of the classes' recalls. " +
           std::to_string(m.clips) + " clips; F1 " + percentText(m.f1Macro) + " macro, " +
           percentText(m.f1Weighted) + " weighted.</p>\n" + classTable(report.test);
}

struct Figures {
    std::string loss, accuracy, confusion, filters;
};

std::string networkText(const TrainingConfig& config) {
    const NetworkOptions& n = config.network;
    return std::string(kernelModeName(n.mode)) + " kernels, " + std::to_string(n.levels) + " levels from " +
           (n.wavelet.empty() ? "random kernels" : n.wavelet) + ", " + std::to_string(n.channels) +
           " channels, " + std::to_string(n.layers) + " GRU layer(s) of " + std::to_string(n.hidden) + ", " +
           std::to_string(parameterCount(n)) + " parameters, input at " +
           std::to_string(config.preparation.rate.hz) + " Hz";
}

std::string page(const Report& report, const Figures& figures) {
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n";
    html += "<title>SigWavNet demo</title>\n<style>" + std::string(style) + "</style></head>\n<body>\n";
    html += "<h1>SigWavNet demo</h1>\n<p>" + escapeMarkup(report.corpusText) + "</p>\n";
    html += "<p>" + escapeMarkup(networkText(report.config)) + "; " + std::to_string(report.epochs.size()) +
            " epochs in " + durationText(report.seconds) + ", best at epoch " +
            std::to_string(report.bestEpoch) + ".</p>\n";
    html += resultSection(report) + figures.confusion;
    html += "<h2>Training</h2>\n" + figures.loss + figures.accuracy;
    html +=
        "<h2>Learned wavelets</h2>\n<p>Each level splits its input into detail (kept) and approximation "
        "(passed "
        "on to the next level). The curves show which frequencies of the sound reach each level's "
        "detail.</p>\n" +
        figures.filters + "<h2>Learned thresholds</h2>\n" + thresholdTable(report);
    return html + "</body></html>\n";
}

}  // namespace

Status writeReport(const std::filesystem::path& folder, const Report& report) {
    const Figures figures{lossFigure(report), accuracyFigure(report),
                          confusionFigure(report.test.confusion, report.test.classes), filterFigure(report)};
    SWN_TRY(makeFolder(folder / "figures"));
    SWN_TRY(writeFileAtomically(folder / "figures" / "loss.svg", figures.loss));
    SWN_TRY(writeFileAtomically(folder / "figures" / "accuracy.svg", figures.accuracy));
    SWN_TRY(writeFileAtomically(folder / "figures" / "confusion.svg", figures.confusion));
    SWN_TRY(writeFileAtomically(folder / "figures" / "filters.svg", figures.filters));
    return writeFileAtomically(folder / "report.html", page(report, figures));
}

}  // namespace sigwavnet::cli
