// What the tests of a search share: settings of a small space, a corpus, and workers that score without
// training.
#pragma once

#include <cstdlib>
#include <string>

#include "core/search/search_folder.h"
#include "core/search/search_worker.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tone_corpus.h"

namespace sigwavnet::test {

inline SearchSettings smallSearch(int trials = 9) {
    SearchSettings settings;
    settings.space = searchSpaceFromJson(R"({
        "optimizer.learning_rate": {"log_range": [1e-4, 1e-1]},
        "network.levels": {"range": [1, 3]},
        "network.mode": ["CQF", "PerLayer"]})",
                                         "test")
                         .value();
    settings.seed = 4;
    settings.trials = trials;
    settings.asha = {1, 9, 3, 0};
    settings.base.network.channels = 4;
    settings.base.network.hidden = 4;
    settings.base.network.layers = 1;
    settings.base.network.wavelet = "db2";
    settings.base.preparation.rate = kToneRate;
    settings.base.batchSize = 8;
    return settings;
}

inline std::string valueOf(const TrialValues& values, const std::string& key) {
    for (const auto& [name, value] : values)
        if (name == key) return value;
    return "";
}

// A score that needs no training: the closer the learning rate to 0.003 the better.
inline double fakeMetric(const TrialClaim& claim) {
    const double rate = std::stod(valueOf(claim.values, "optimizer.learning_rate"));
    return 1 / (1 + std::abs(std::log(rate / 0.003))) + 0.01 * claim.job.rung;
}

inline Result<double> fakeRun(const TrialClaim& claim) {
    return fakeMetric(claim);
}

}  // namespace sigwavnet::test
