// Figures of a classification (training.md, Metrics). Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet {

struct ClassMetrics {
    double precision = 0, recall = 0,
           f1 = 0;        // 0 when undefined (no prediction / no clip), as scikit-learn's zero_division=0
    int64_t support = 0;  // clips of this class
};

struct Metrics {
    int64_t clips = 0;
    double wa = 0;          // weighted accuracy: right / all
    double uar = 0;         // unweighted average recall: mean of the recalls of the classes that have clips
    double f1Macro = 0;     // over the classes that have clips or predictions
    double f1Weighted = 0;  // weighted by support
    std::vector<ClassMetrics> perClass;
    std::vector<int> absentClasses;  // without clips here: left out of uar
};

// confusion.at(truth, predicted) counts clips.
Metrics computeMetrics(const Matrix<int64_t>& confusion);
Matrix<int64_t> confusionMatrix(const std::vector<int>& truth, const std::vector<int>& predicted,
                                int classes);

}  // namespace sigwavnet
