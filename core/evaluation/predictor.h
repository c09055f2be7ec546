// From recordings to class probabilities.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/audio/recording.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checkpoint/model_file.h"
#include "core/dataset/corpus.h"
#include "core/evaluation/metrics.h"

namespace sigwavnet {

class PreparedInputs;  // core/dataset/input_cache.h

struct Prediction {
    int label = -1;                    // index of the most probable class
    std::vector<float> probabilities;  // one a class, sums to 1
};

// One clip's road through the network, for the Recording page and `inspect`.
struct RecordingTrace {
    Prediction prediction;
    std::vector<float> input;  // prepared samples
    SampleRate rate;           // of `input`
    double offsetSeconds = 0;  // where `input` starts in the recording (trimmed silence)
    TensorMap tensors;         // every intermediate under the goldens' names
};

// Holds a model on a device. const functions are thread-safe.
class Predictor {
public:
    static Result<Predictor> create(Model model, const Device& device);

    const Model& model() const { return model_; }
    Result<Prediction> predict(const Recording& recording) const;
    // One result an input, in order; a clip's result does not depend on the others.
    std::vector<Result<Prediction>> predict(const std::vector<RecordingPtr>& recordings) const;
    // The same for samples that prepare() made with the model's preparation.
    std::vector<Result<Prediction>> predictPrepared(const std::vector<std::span<const float>>& inputs) const;
    Result<RecordingTrace> trace(const Recording& recording) const;

private:
    explicit Predictor(Model model) : model_(std::move(model)) {}
    Result<std::vector<Prediction>> predictBatch(const std::vector<std::span<const float>>& batch) const;
    // Fills `results` at the places of `batch`; a batch that does not fit into memory is halved and tried
    // again.
    void predictInto(const std::vector<std::span<const float>>& inputs, const std::vector<size_t>& batch,
                     std::vector<Result<Prediction>>& results) const;
    Model model_;
};

// Files in batches of similar length, decoded as needed (never all at once). result(i, prediction or error)
// is told as it is known.
Status classifyFiles(const Predictor& predictor, const std::vector<std::filesystem::path>& files,
                     int batchSize, const std::function<void(size_t, const Result<Prediction>&)>& result,
                     Progress& progress);

struct ClipResult {
    size_t clip = 0;  // index into the corpus
    int truth = -1;
    Prediction prediction;
};

struct Evaluation {
    std::vector<std::string> classes;  // the model's
    Matrix<int64_t> confusion;
    Metrics metrics;
    std::vector<ClipResult> results;
    std::vector<Problem>
        problems;  // clips that could not be evaluated (unreadable now, class unknown to the model …)
    // The model's own (its fact "temperature"), for computeCalibration(); `results` are as the network gave them.
    std::optional<double> temperature;
};

// Errors: Invalid when no class of the corpus is known to the model (both lists named), when there are no
// clips, or when not one of them could be evaluated (the first one's problem); Cancelled. `inputs`: clips of the corpus
// that are prepared already and need not be decoded again.
Result<Evaluation> evaluateClips(const Predictor& predictor, const Corpus& corpus,
                                 const std::vector<size_t>& clips, int batchSize, Progress& progress,
                                 const PreparedInputs* inputs = nullptr);

}  // namespace sigwavnet
