// How fast earlier trainings on this machine were: what the time of the next one is estimated from.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/training/cost.h"

namespace sigwavnet {

// A small file that all programs of a person share; one that is missing, torn or foreign is as good as an
// empty one. Thread-safety: any number of objects and processes at once; of two that remember at the same
// moment one may be lost.
class PaceBook {
public:
    // userCacheFolder()/pace.json; an empty path (no home) remembers nothing.
    static std::filesystem::path defaultFile();
    explicit PaceBook(std::filesystem::path file = defaultFile()) : file_(std::move(file)) {}

    // Of earlier trainings of this network on the device (Device::id()), else of the one whose work per step
    // is nearest. Nothing when that differs more than fourfold: a small network reaches far less of a
    // machine's speed than a large one.
    std::optional<TrainingPace> find(const std::string& device, const TrainingConfig& config) const;

    // At the end of an epoch or of a training. Errors: what writing a file reports.
    Status remember(const std::string& device, const TrainingConfig& config, const TrainingPace& pace) const;

private:
    std::filesystem::path file_;
};

}  // namespace sigwavnet
