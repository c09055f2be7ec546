#include "core/training/validation.h"

#include <algorithm>
#include <span>

#include "core/evaluation/batch_plan.h"

namespace sigwavnet {

namespace {

int labelOf(const float* logProbabilities, size_t classes) {
    return static_cast<int>(std::max_element(logProbabilities, logProbabilities + classes) -
                            logProbabilities);
}

}  // namespace

Result<Validation> validate(const Network& network, const PreparedClips& clips,
                            const Preparation& preparation, int batchSize,
                            const std::function<bool()>& interrupted) {
    Validation validation;
    std::vector<int> labels(clips.size());
    validation.logProbabilities = Matrix<float>(clips.size(), static_cast<size_t>(network.options().classes));
    for (const auto& batch : plannedBatches(clips.lengths(), batchSize)) {
        if (interrupted()) return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while validating.")}};
        std::vector<std::vector<float>> inputs;
        for (size_t i : batch) {
            SWN_ASSIGN(std::vector<float> input, clips.normalised(i, preparation));
            inputs.push_back(std::move(input));
        }
        SWN_ASSIGN(const Matrix<float> output, network.logProbabilities({inputs.begin(), inputs.end()}));
        for (size_t k = 0; k < batch.size(); ++k) {
            labels[batch[k]] = labelOf(output.row(k), output.columns);
            std::copy_n(output.row(k), output.columns, &validation.logProbabilities.at(batch[k], 0));
            validation.loss -= output.at(k, static_cast<size_t>(clips.labels[batch[k]]));
        }
    }
    validation.loss /= double(clips.size());
    validation.confusion = confusionMatrix(clips.labels, labels, network.options().classes);
    validation.metrics = computeMetrics(validation.confusion);
    return validation;
}

}  // namespace sigwavnet
