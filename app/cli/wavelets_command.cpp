// sigwavnet wavelets MODEL: what its filters have become, as a table, JSON or one HTML page.
#include <cmath>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/model_source.h"
#include "app/cli/text_table.h"
#include "app/cli/wavelet_report.h"
#include "core/base/files.h"
#include "core/evaluation/wavelet_analysis.h"
#include "core/evaluation/wavelet_json.h"

namespace sigwavnet::cli {

namespace {

struct WaveletsOptions {
    ModelSource model;
    std::string report;  // a folder
    bool json = false;
};

std::string percent(double share) {
    return std::isfinite(share) ? fixedText(100 * share, 1) : "-";
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
        table.add({std::to_string(j + 1), bandText(level.nominal), bandText(learned.passBand.edges),
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

Status writeReport(const std::string& folder, const WaveletAnalysis& analysis, const std::string& model) {
    SWN_TRY(makeFolder(folder));
    SWN_TRY(writeFileAtomically(std::filesystem::path(folder) / "wavelets.json", waveletJson(analysis).dump(1) + "\n"));
    return writeFileAtomically(std::filesystem::path(folder) / "wavelets.html", waveletPage(analysis, {model, headline(analysis), levelTable(analysis).text()}));
}

Result<int> printWavelets(const WaveletsOptions& options, Console& console) {
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
    auto options = std::make_shared<WaveletsOptions>();
    CLI::App* command = app.add_subcommand("wavelets", "What a model's filters have become, beside their start");
    addModelOptions(*command, options->model);
    command->add_option("--report", options->report, "Also write wavelets.html and wavelets.json into this folder");
    command->add_flag("--json", options->json, "Print JSON: taps, responses, atoms and every measure");
    command->footer("Example:\n  sigwavnet wavelets my-run --report my-run/wavelets");
    command->callback([options, &action] {
        action = [options](Console& console) { return printWavelets(*options, console); };
    });
}

}  // namespace sigwavnet::cli
