// sigwavnet wavelets MODEL: what its filters have become, as a table, JSON or one HTML page.
#include <cmath>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/model_source.h"
#include "app/cli/svg.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/evaluation/wavelet_analysis.h"
#include "core/evaluation/wavelet_json.h"

namespace sigwavnet::cli {

namespace {

struct Options {
    ModelSource model;
    std::string report;  // a folder
    bool json = false;
};

std::string percent(double share) {
    return std::isfinite(share) ? fixedText(100 * share, 1) : "-";
}

std::string band(const Band& hertz) {
    return fixedText(hertz.low, 0) + "-" + fixedText(hertz.high, 0);
}

std::string nearestText(const NearestWavelet& nearest) {
    return nearest.name + (nearest.mirrored ? " mirrored" : "") + " " + percent(nearest.alignment.distance);
}

TextTable levelTable(const WaveletAnalysis& analysis) {
    TextTable table({"level", "details Hz", "-3 dB Hz", "in band %", "drift %", "shape drift %", "max change dB",
                     "frame bounds", "Sobolev", "t+", "t-", "a", "nearest (distance %)"});
    for (size_t j = 0; j < analysis.levels.size(); ++j) {
        const LevelAnalysis& level = analysis.levels[j];
        const FilterAnalysis& learned = level.learned;
        const bool thresholds = analysis.options.thresholds;
        const auto threshold = [&](double value) { return thresholds ? fixedText(value, 3) : std::string("-"); };
        table.add({std::to_string(j + 1), band(level.nominal), band(learned.passBand.edges),
                   percent(learned.passBand.insideShare), percent(learned.measures.drift), percent(level.alignedDrift),
                   level.start ? fixedText(std::max(level.changeDb, level.highChangeDb), 1) : "-",
                   fixedText(learned.measures.lowFrameBound, 3) + " " + fixedText(learned.measures.highFrameBound, 3),
                   learned.regularity ? fixedText(*learned.regularity, 2) : "-", threshold(level.threshold.plus),
                   threshold(level.threshold.minus), threshold(level.threshold.sharpness), nearestText(level.nearest)});
    }
    return table;
}

std::string headline(const WaveletAnalysis& analysis) {
    const NetworkOptions& options = analysis.options;
    return std::string(kernelModeName(options.mode)) + " kernels, " + std::to_string(options.taps()) +
           " taps, started as " + (options.wavelet.empty() ? "random numbers" : options.wavelet) + ", input at " +
           fixedText(analysis.rate, 0) + " Hz; coding gain " + fixedText(analysis.learned.codingGainDb, 2) + " dB" +
           (analysis.start ? " (start " + fixedText(analysis.start->codingGainDb, 2) + ")" : "");
}

Series curve(const std::string& name, const std::vector<double>& x, const std::vector<double>& y, size_t colour,
             bool dashed = false) {
    return {name, x, y, colour, dashed};
}

std::vector<double> indices(size_t count) {
    std::vector<double> x(count);
    for (size_t i = 0; i < count; ++i) x[i] = double(i);
    return x;
}

LineChart tapsChart(const LevelAnalysis& level) {
    LineChart chart{"Taps", "tap", "weight", {}};
    const auto add = [&](const char* name, const std::vector<double>& taps, size_t colour, bool dashed) {
        chart.series.push_back(curve(name, indices(taps.size()), taps, colour, dashed));
    };
    if (level.start) {
        add("h start", level.start->filters.low, 0, true);
        add("g start", level.start->filters.high, 1, true);
    }
    add("h", level.learned.filters.low, 0, false);
    add("g", level.learned.filters.high, 1, false);
    return chart;
}

LineChart responseChart(const LevelAnalysis& level) {
    LineChart chart{"Frequency response", "Hz at the level's input", "dB", {}};
    chart.yMin = -80;
    chart.yMax = 8;
    const auto add = [&](const char* name, const FrequencyResponse& response, size_t colour, bool dashed) {
        chart.series.push_back(curve(name, response.hertz, response.decibels, colour, dashed));
    };
    if (level.start) {
        add("h start", level.start->low, 0, true);
        add("g start", level.start->high, 1, true);
    }
    add("h", level.learned.low, 0, false);
    add("g", level.learned.high, 1, false);
    return chart;
}

std::string atomsFigure(const LevelAnalysis& level) {
    if (!level.learned.atoms)
        return "<p class=\"note\">" + escapeMarkup(level.learned.whyNoAtoms.text()) + "</p>";
    const ScalingFunctions& atoms = *level.learned.atoms;
    LineChart chart{"Scaling function and wavelet", "t", "amplitude", {}};
    chart.series.push_back(curve("phi", atoms.t, atoms.phi, 0));
    chart.series.push_back(curve("psi", atoms.t, atoms.psi, 1));
    if (level.start && level.start->atoms) {
        chart.series.push_back(curve("phi start", level.start->atoms->t, level.start->atoms->phi, 0, true));
        chart.series.push_back(curve("psi start", level.start->atoms->t, level.start->atoms->psi, 1, true));
    }
    return lineChart(chart);
}

std::string thresholdFigure(const LevelAnalysis& level) {
    constexpr int points = 201;
    const double limit = 2 * std::max({std::abs(level.threshold.plus), std::abs(level.threshold.minus), 0.05});
    std::vector<double> x(points), learned(points), start(points);
    for (size_t i = 0; i < x.size(); ++i) {
        x[i] = limit * (2.0 * double(i) / (points - 1) - 1);
        learned[i] = level.threshold(x[i]);
        start[i] = level.startThreshold(x[i]);
    }
    LineChart chart{"Threshold", "coefficient", "after thresholding", {}};
    chart.series = {curve("start", x, start, 0, true), curve("learned", x, learned, 0)};
    return lineChart(chart);
}

std::string bankFigure(const WaveletAnalysis& analysis) {
    LineChart chart{"Filter bank", "Hz", "dB", {}};
    chart.yMin = -40;
    chart.yMax = 8;
    chart.width = 980;
    size_t colour = 0;
    for (const LevelAnalysis& level : analysis.levels) {
        const std::string name = "level " + std::to_string(colour + 1);
        chart.series.push_back(curve(name, level.learned.details.hertz, level.learned.details.decibels, colour));
        ++colour;
    }
    chart.series.push_back(curve("rest", analysis.approximation.hertz, analysis.approximation.decibels, colour));
    return lineChart(chart);
}

std::string page(const WaveletAnalysis& analysis, const std::string& name) {
    std::string html =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Wavelets of " + escapeMarkup(name) +
        "</title><style>body{font:15px/1.5 system-ui,sans-serif;max-width:1340px;margin:2em auto;padding:0 1em;"
        "background:#fff;color:#222}pre{overflow-x:auto;font-size:13px}section{display:flex;flex-wrap:wrap;gap:8px}"
        "h2{margin:1.5em 0 .3em}</style><h1>Wavelets of " +
        escapeMarkup(name) + "</h1><p>" + escapeMarkup(headline(analysis)) + "</p><pre>" +
        escapeMarkup(levelTable(analysis).text()) + "</pre>" + bankFigure(analysis);
    for (size_t j = 0; j < analysis.levels.size(); ++j) {
        const LevelAnalysis& level = analysis.levels[j];
        html += "<h2>Level " + std::to_string(j + 1) + ", " + band(level.nominal) + " Hz</h2><section>" +
                lineChart(tapsChart(level)) + lineChart(responseChart(level)) + atomsFigure(level);
        if (analysis.options.thresholds) html += thresholdFigure(level);
        html += "</section>";
    }
    return html + "</html>\n";
}

Status writeReport(const std::string& folder, const WaveletAnalysis& analysis, const std::string& model) {
    SWN_TRY(makeFolder(folder));
    SWN_TRY(writeFileAtomically(std::filesystem::path(folder) / "wavelets.json", waveletJson(analysis).dump(1) + "\n"));
    return writeFileAtomically(std::filesystem::path(folder) / "wavelets.html", page(analysis, model));
}

Result<int> show(const Options& options, Console& console) {
    SWN_ASSIGN(const Predictor predictor, openPredictor(options.model));
    const Model& model = predictor.model();
    if (model.network.levels().empty())
        return Error{ErrorKind::Unsupported,
                     options.model.path,
                     {CORE_TEXT("This model has no wavelets: its front end is made of convolutions.")}};
    SWN_ASSIGN(const WaveletAnalysis analysis, analyseWavelets(model.network, model.preparation.rate, console));
    if (!options.report.empty()) {
        SWN_TRY(writeReport(options.report, analysis, std::filesystem::path(options.model.path).filename().string()));
        console.note("Written: " + (std::filesystem::path(options.report) / "wavelets.html").string());
    }
    SWN_TRY(options.json ? console.print(waveletJson(analysis))
                         : console.print(headline(analysis) + "\n\n" + levelTable(analysis).text()));
    return 0;
}

}  // namespace

void addWaveletsCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("wavelets", "What a model's filters have become, beside their start");
    addModelOptions(*command, options->model);
    command->add_option("--report", options->report, "Also write wavelets.html and wavelets.json into this folder");
    command->add_flag("--json", options->json, "Print JSON: taps, responses, atoms and every measure");
    command->footer("Example:\n  sigwavnet wavelets my-run --report my-run/wavelets");
    command->callback([options, &action] {
        action = [options](Console& console) { return show(*options, console); };
    });
}

}  // namespace sigwavnet::cli
