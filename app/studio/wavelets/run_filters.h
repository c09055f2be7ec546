// The filters that a run's network had after each epoch, from the run's folder.
#pragma once

#include <filesystem>
#include <vector>

#include "app/studio/wavelets/wavelet_figures.h"
#include "core/base/result.h"
#include "core/model/network.h"

namespace sigwavnet::studio {

struct RunFilters {
    std::vector<int> epochs;                      // those whose filters are known, ascending
    std::vector<std::vector<LevelState>> levels;  // of each of them
    DriftHistory drift;                           // from the start; none for random kernels
};

// The run folder that a model belongs to: the path itself or the folder it lies in; empty when that is no run.
std::filesystem::path runFolderOf(const std::filesystem::path& model);

// Nothing for an empty folder and for epochs whose levels are not as many and as long as `network`'s. Any thread.
// Errors: those of readEpochs().
Result<RunFilters> readRunFilters(const std::filesystem::path& folder, const Network& network);

}  // namespace sigwavnet::studio
