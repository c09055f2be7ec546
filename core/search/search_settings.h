// All that defines a search: what varies, how trials are chosen, judged and cut short. Fixed when the search
// begins.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/search/asha.h"
#include "core/search/search_space.h"
#include "core/training/config.h"

namespace sigwavnet {

struct SearchSettings {
    enum class Method {
        Asha,    // random configurations, the poor ones cut short
        Random,  // random configurations, each trained to the end
        Grid,    // every combination, each trained to the end
    };
    enum class Metric {
        Uar,   // highest validation UAR so far: what best.safetensors is kept by
        Loss,  // lowest validation loss so far
    };

    SearchSpace space;
    Method method = Method::Asha;
    Metric metric = Metric::Uar;
    uint64_t seed = 1;    // of the drawn configurations
    int trials = 27;      // so many configurations; Grid takes them all, whatever this says
    AshaOptions asha;     // Random and Grid: maxEpochs is the only rung
    TrainingConfig base;  // what every trial starts from; its epochs are the last rung's
    // How the corpus was opened; SearchFolder::create() fills in these three.
    std::filesystem::path openedFrom;
    ImportOptions openedAs;
    std::string corpusHash;  // of core/training/fingerprint.h: workers must learn from the same clips

    int trialCount() const;
    int reduction() const { return asha.reduction; }
    std::vector<int> milestones() const;  // of valid settings: the epoch at which each rung ends
    TrialValues values(int trial) const;  // of trial `trial`, from 0
    // The trial's whole configuration; epochs are the last rung's, so that its schedule is the same on every
    // rung.
    Result<TrainingConfig> config(const TrialValues& values) const;
    // How a measured metric ranks: higher is better.
    double score(double metricValue) const { return metric == Metric::Loss ? -metricValue : metricValue; }
};

const char* methodName(SearchSettings::Method method);  // "asha" "random" "grid"
const char* metricName(SearchSettings::Metric metric);  // "uar" "loss"
// Error NotFound lists the names.
Result<SearchSettings::Method> methodFromName(const std::string& name);
Result<SearchSettings::Metric> metricFromName(const std::string& name);

// Errors: Invalid (an empty space, no trials, no rung fits, a grid beyond reason: says its size).
Status validateSettings(const SearchSettings& settings);

std::string settingsJson(const SearchSettings& settings);
// Errors: Invalid, Unsupported (a newer version).
Result<SearchSettings> settingsFromJson(const std::string& text, const std::string& where);

}  // namespace sigwavnet
