// sigwavnet classify MODEL FILE…: the class of each recording.
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/model_source.h"
#include "app/cli/text_table.h"

namespace sigwavnet::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ClassifyOptions {
    ModelSource model;
    std::vector<std::string> files;
    int batchSize = 8;
    bool json = false;
};

// In the order of the command line; the files are read in batches of similar length.
using Results = std::vector<std::optional<Result<Prediction>>>;

Json resultsJson(const ClassifyOptions& options, const Results& results, const std::vector<std::string>& classes) {
    Json list = Json::array();
    for (size_t i = 0; i < results.size(); ++i) {
        const Result<Prediction>& r = *results[i];
        if (r)
            list.push_back({{"path", options.files[i]},
                            {"label", classes[size_t(r->label)]},
                            {"probabilities", probabilitiesJson(*r, classes)}});
        else
            list.push_back({{"path", options.files[i]}, {"error", r.error().message.text()}});
    }
    return list;
}

std::string resultsText(const ClassifyOptions& options, const Results& results,
                        const std::vector<std::string>& classes) {
    std::vector<std::string> header{"file", "label"};
    header.insert(header.end(), classes.begin(), classes.end());
    TextTable table(header);
    for (size_t i = 0; i < results.size(); ++i) {
        const Result<Prediction>& r = *results[i];
        std::vector<std::string> row{options.files[i], r ? classes[size_t(r->label)] : "error"};
        if (r)
            for (const float p : r->probabilities) row.push_back(fixedText(p, 3));
        table.add(row);
    }
    return table.text();
}

Result<int> classify(const ClassifyOptions& options, Console& console) {
    SWN_ASSIGN(const Predictor predictor, openPredictor(options.model));
    const std::vector<std::filesystem::path> files(options.files.begin(), options.files.end());
    Results results(files.size());
    bool allRight = true;
    const auto tell = [&](size_t i, const Result<Prediction>& result) {
        results[i] = result;
        if (result) return;
        allRight = false;
        console.fail(result.error());
    };
    SWN_TRY(classifyFiles(predictor, files, options.batchSize, tell, console));
    const std::vector<std::string>& classes = predictor.model().classes;
    SWN_TRY(options.json ? console.print(resultsJson(options, results, classes))
                         : console.print(resultsText(options, results, classes)));
    return allRight ? 0 : 1;
}

}  // namespace

void addClassifyCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<ClassifyOptions>();
    CLI::App* command = app.add_subcommand("classify", "Classify recordings with a model");
    addModelOptions(*command, options->model);
    command->add_option("FILE", options->files, "Recordings (WAV, FLAC, OGG, MP3, AIFF)")->required();
    command
        ->add_option("--batch-size", options->batchSize,
                     "Recordings computed at once; changes the speed, never a result")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print JSON");
    command->footer("Example:\n  sigwavnet classify my-run/best.safetensors interview.wav --json");
    command->callback(
        [options, &action] { action = [options](Console& console) { return classify(*options, console); }; });
}

}  // namespace sigwavnet::cli
