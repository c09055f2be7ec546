// classifyFiles(): any number of files in little memory.
#include "core/dataset/prepare.h"
#include "core/evaluation/batch_plan.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

namespace {

using Tell = std::function<void(size_t, const Result<Prediction>&)>;

Error cancelled() {
    return {ErrorKind::Cancelled, "", {CORE_TEXT("Stopped before every file was classified.")}};
}

// Files whose header can be read, with the length their sound will have as network input.
struct Readable {
    std::vector<size_t> files;
    std::vector<int64_t> lengths;
};

Result<std::vector<float>> readInput(const std::filesystem::path& file, const Model& model) {
    SWN_ASSIGN(const RecordingPtr recording, readRecording(file));
    return prepare(*recording, model.preparation, model.network.options().minimumSamples());
}

void classifyBatch(const Predictor& predictor, const std::vector<std::filesystem::path>& files,
                   const std::vector<size_t>& batch, const Tell& tell) {
    std::vector<std::vector<float>> inputs;
    std::vector<size_t> places;
    for (size_t file : batch) {
        auto input = readInput(files[file], predictor.model());
        if (input) {
            inputs.push_back(std::move(*input));
            places.push_back(file);
        } else {
            tell(file, std::move(input).error());
        }
    }
    const auto predictions = predictor.predictPrepared({inputs.begin(), inputs.end()});
    for (size_t i = 0; i < places.size(); ++i) tell(places[i], predictions[i]);
}

}  // namespace

Status classifyFiles(const Predictor& predictor, const std::vector<std::filesystem::path>& files,
                     int batchSize, const Tell& result, Progress& progress) {
    const Message phase(CORE_TEXT("Classifying"));
    int64_t done = 0;
    const Tell tell = [&](size_t file, const Result<Prediction>& prediction) {
        result(file, prediction);
        progress.report(++done, static_cast<int64_t>(files.size()), phase);
    };

    Readable readable;
    for (size_t i = 0; i < files.size(); ++i) {
        if (progress.cancelled()) return cancelled();
        const auto info = readAudioInfo(files[i]);
        if (info) {
            readable.files.push_back(i);
            readable.lengths.push_back(
                static_cast<int64_t>(info->seconds() * predictor.model().preparation.rate.hz));
        } else {
            tell(i, info.error());
        }
    }
    for (std::vector<size_t> batch : plannedBatches(readable.lengths, batchSize)) {
        if (progress.cancelled()) return cancelled();
        for (size_t& index : batch) index = readable.files[index];
        classifyBatch(predictor, files, batch, tell);
    }
    return {};
}

}  // namespace sigwavnet
