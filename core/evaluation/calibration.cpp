#include "core/evaluation/calibration.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace sigwavnet {

namespace {

struct Loss {
    double value = 0;  // mean negative log-likelihood
    double slope = 0;  // by the inverse temperature
};

Loss lossAt(const Matrix<float>& logits, const std::vector<int>& truths, double inverse) {
    Loss loss;
    for (size_t i = 0; i < logits.rows; ++i) {
        const float* row = logits.row(i);
        const double top = *std::max_element(row, row + logits.columns);
        double sum = 0, weighted = 0;
        for (size_t c = 0; c < logits.columns; ++c) {
            const double e = std::exp(inverse * (row[c] - top));
            sum += e;
            if (e > 0) weighted += e * (row[c] - top);  // an impossible class has log-probability -inf
        }
        const double truth = double(row[static_cast<size_t>(truths[i])]) - top;
        loss.value += std::log(sum) - inverse * truth;
        loss.slope += weighted / sum - truth;
    }
    const auto clips = double(logits.rows);
    return {loss.value / clips, loss.slope / clips};
}

}  // namespace

Calibration computeCalibration(const std::vector<double>& confidences, const std::vector<bool>& right,
                               int bins) {
    assert(confidences.size() == right.size() && bins > 0);
    Calibration calibration;
    for (int b = 0; b < bins; ++b)
        calibration.bins.push_back({double(b) / bins, double(b + 1) / bins, 0, 0, 0});
    for (size_t i = 0; i < confidences.size(); ++i) {
        const int place = static_cast<int>(std::ceil(confidences[i] * bins)) - 1;
        ReliabilityBin& bin = calibration.bins[static_cast<size_t>(std::clamp(place, 0, bins - 1))];
        ++bin.clips;
        bin.confidence += confidences[i];
        bin.accuracy += right[i] ? 1 : 0;
    }
    for (ReliabilityBin& bin : calibration.bins) {
        if (bin.clips == 0) continue;
        calibration.ece += std::abs(bin.accuracy - bin.confidence) / double(confidences.size());
        bin.confidence /= double(bin.clips);
        bin.accuracy /= double(bin.clips);
    }
    return calibration;
}

Calibration computeCalibration(const Evaluation& evaluation, double temperature) {
    std::vector<double> confidences;
    std::vector<bool> right;
    for (const ClipResult& result : evaluation.results) {
        const std::vector<float> probabilities = softened(result.prediction.probabilities, temperature);
        confidences.push_back(probabilities[static_cast<size_t>(result.prediction.label)]);
        right.push_back(result.prediction.label == result.truth);
    }
    return computeCalibration(confidences, right);
}

TemperatureFit fitTemperature(const Matrix<float>& logProbabilities, const std::vector<int>& truths) {
    assert(logProbabilities.rows > 0 && logProbabilities.rows == truths.size());
    // The slope of a convex function only grows: halving the interval around its zero can't go wrong.
    double low = 1 / kHighestTemperature, high = 1 / kLowestTemperature;
    for (int i = 0; i < 100 && high - low > 1e-12 * high; ++i) {
        const double middle = std::sqrt(low * high);
        (lossAt(logProbabilities, truths, middle).slope < 0 ? low : high) = middle;
    }
    const double inverse = std::sqrt(low * high);
    return {1 / inverse, lossAt(logProbabilities, truths, 1).value,
            lossAt(logProbabilities, truths, inverse).value};
}

std::vector<float> softened(const std::vector<float>& probabilities, double temperature) {
    if (temperature == 1 || probabilities.empty()) return probabilities;
    const double top = *std::max_element(probabilities.begin(), probabilities.end());
    std::vector<double> powers;
    double sum = 0;
    for (const float p : probabilities) sum += powers.emplace_back(std::pow(p / top, 1 / temperature));
    std::vector<float> result;
    for (const double power : powers) result.push_back(static_cast<float>(power / sum));
    return result;
}

}  // namespace sigwavnet
