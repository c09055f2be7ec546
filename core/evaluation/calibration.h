// Whether a probability means what it says: of all clips answered with 80 %, are 80 % right? Pure functions.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/types.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

constexpr int kCalibrationBins = 15;

// Clips whose answer was given with a confidence in (low, high]; 0 belongs to the first bin.
struct ReliabilityBin {
    double low = 0, high = 0;
    int64_t clips = 0;
    double confidence = 0;  // mean; 0 without clips
    double accuracy = 0;    // share of right answers; 0 without clips
};

struct Calibration {
    double ece =
        0;  // expected calibration error: mean of |accuracy - confidence| over the bins, weighted by clips
    std::vector<ReliabilityBin> bins;  // of equal width
};

// `confidences`: the probability of each clip's answer; `right`: whether that answer was the truth.
Calibration computeCalibration(const std::vector<double>& confidences, const std::vector<bool>& right,
                               int bins = kCalibrationBins);
// Of an evaluation, with its probabilities softened by `temperature` (1: as the network gave them).
Calibration computeCalibration(const Evaluation& evaluation, double temperature = 1);

// Temperatures are looked for in this range: 1/20 stands for "as sure as one likes", when every answer was
// right.
constexpr double kLowestTemperature = 0.05, kHighestTemperature = 20;

struct TemperatureFit {
    double temperature = 1;
    double lossBefore = 0, lossAfter = 0;  // mean negative log-probability of the truth
};

// The temperature T for which softmax(log p / T) gives the truths the highest likelihood (C. Guo et al., "On
// Calibration of Modern Neural Networks", 2017). The loss is convex in 1/T, so there is one.
// `logProbabilities` [clips, classes], at least one clip; of clips that neither trained the network nor test
// it.
TemperatureFit fitTemperature(const Matrix<float>& logProbabilities, const std::vector<int>& truths);

// softmax(log p / T): the order of the classes stays, so the answer does.
std::vector<float> softened(const std::vector<float>& probabilities, double temperature);

}  // namespace sigwavnet
