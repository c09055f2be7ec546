#include "core/evaluation/predictor.h"

#include <algorithm>
#include <cmath>

#include "core/dataset/prepare.h"
#include "core/evaluation/batch_plan.h"

namespace sigwavnet {

namespace {

// Batches of predict(): the caller's recordings are in memory already, so only the network's own need counts.
constexpr int kBatchSize = 16;

Prediction predictionOf(const float* logProbabilities, size_t classes) {
    Prediction prediction;
    for (size_t c = 0; c < classes; ++c) prediction.probabilities.push_back(std::exp(logProbabilities[c]));
    prediction.label =
        static_cast<int>(std::max_element(logProbabilities, logProbabilities + classes) - logProbabilities);
    return prediction;
}

}  // namespace

Result<Predictor> Predictor::create(Model model, const Device& device) {
    const auto outputs = static_cast<size_t>(model.network.options().classes);
    if (model.classes.size() != outputs) {
        return Error{ErrorKind::Invalid,
                     "classes",
                     {CORE_TEXT("The model names %1 classes, but its network has %2 outputs."),
                      {std::to_string(model.classes.size()), std::to_string(outputs)}}};
    }
    SWN_TRY(model.network.to(device));
    return Predictor(std::move(model));
}

Result<Prediction> Predictor::predict(const Recording& recording) const {
    SWN_ASSIGN(const std::vector<float> input,
               prepare(recording, model_.preparation, model_.network.options().minimumSamples()));
    return std::move(predictPrepared({input}).front());
}

std::vector<Result<Prediction>> Predictor::predict(const std::vector<RecordingPtr>& recordings) const {
    std::vector<Result<Prediction>> results(recordings.size(), Prediction());
    std::vector<std::vector<float>> prepared;
    std::vector<size_t> places;  // of the prepared ones
    for (size_t i = 0; i < recordings.size(); ++i) {
        auto input = prepare(*recordings[i], model_.preparation, model_.network.options().minimumSamples());
        if (input) {
            prepared.push_back(std::move(*input));
            places.push_back(i);
        } else {
            results[i] = std::move(input).error();
        }
    }
    auto predictions = predictPrepared({prepared.begin(), prepared.end()});
    for (size_t i = 0; i < places.size(); ++i) results[places[i]] = std::move(predictions[i]);
    return results;
}

std::vector<Result<Prediction>> Predictor::predictPrepared(
    const std::vector<std::span<const float>>& inputs) const {
    std::vector<int64_t> lengths;
    for (const auto& input : inputs) lengths.push_back(static_cast<int64_t>(input.size()));
    std::vector<Result<Prediction>> results(inputs.size(), Prediction());
    for (const auto& batch : plannedBatches(lengths, kBatchSize)) predictInto(inputs, batch, results);
    return results;
}

void Predictor::predictInto(const std::vector<std::span<const float>>& inputs,
                            const std::vector<size_t>& batch,
                            std::vector<Result<Prediction>>& results) const {
    std::vector<std::span<const float>> clips;
    for (size_t index : batch) clips.push_back(inputs[index]);
    auto predictions = predictBatch(clips);
    if (!predictions && batch.size() > 1) {
        // Out of memory, or one clip that the network refuses: smaller batches find the clips that are all
        // right.
        const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
        predictInto(inputs, {batch.begin(), middle}, results);
        predictInto(inputs, {middle, batch.end()}, results);
        return;
    }
    for (size_t i = 0; i < batch.size(); ++i) {
        if (predictions) {
            results[batch[i]] = std::move((*predictions)[i]);
        } else {
            results[batch[i]] = predictions.error();
        }
    }
}

Result<std::vector<Prediction>> Predictor::predictBatch(
    const std::vector<std::span<const float>>& batch) const {
    SWN_ASSIGN(const Matrix<float> logProbabilities, model_.network.logProbabilities(batch));
    std::vector<Prediction> predictions;
    for (size_t i = 0; i < batch.size(); ++i) {
        predictions.push_back(predictionOf(logProbabilities.row(i), logProbabilities.columns));
    }
    return predictions;
}

Result<RecordingTrace> Predictor::trace(const Recording& recording) const {
    RecordingTrace trace;
    int64_t trimmed = 0;
    SWN_ASSIGN(trace.input,
               prepare(recording, model_.preparation, model_.network.options().minimumSamples(), &trimmed));
    trace.rate = model_.preparation.rate;
    trace.offsetSeconds = secondsAt(FrameIndex{trimmed}, trace.rate);
    const auto samples = static_cast<int64_t>(trace.input.size());
    SWN_ASSIGN(trace.tensors, model_.network.trace(HostTensor::ofFloats({1, 1, samples}, trace.input)));
    const std::vector<float> logProbabilities = trace.tensors.at("log_probs").floats();
    trace.prediction = predictionOf(logProbabilities.data(), logProbabilities.size());
    return trace;
}

}  // namespace sigwavnet
