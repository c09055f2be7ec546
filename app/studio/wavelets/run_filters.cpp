#include "app/studio/wavelets/run_filters.h"

#include <algorithm>

#include "core/training/epoch_history.h"
#include "core/wavelet/measures.h"

namespace sigwavnet::studio {
namespace {

bool alike(const std::vector<LevelState>& a, const std::vector<LevelState>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LevelState& one, const LevelState& other) {
        return one.filters.low.size() == other.filters.low.size();
    });
}

DriftHistory driftOf(const RunFilters& run, const std::vector<LevelFilters>& start) {
    DriftHistory drift;
    if (run.epochs.empty() || start.size() != run.levels.front().size()) return drift;
    drift.epochs.assign(run.epochs.begin(), run.epochs.end());
    drift.levels.resize(start.size());
    for (const std::vector<LevelState>& levels : run.levels)
        for (size_t j = 0; j < start.size(); ++j)
            drift.levels[j].push_back(measure(levels[j].filters, start[j].low).drift);
    return drift;
}

}  // namespace

std::filesystem::path runFolderOf(const std::filesystem::path& model) {
    std::error_code ignored;
    const auto holdsRun = [&](const std::filesystem::path& folder) {
        return std::filesystem::exists(folder / "config.json", ignored);
    };
    if (std::filesystem::is_directory(model, ignored)) return holdsRun(model) ? model : std::filesystem::path();
    return holdsRun(model.parent_path()) ? model.parent_path() : std::filesystem::path();
}

Result<RunFilters> readRunFilters(const std::filesystem::path& folder, const Network& network) {
    RunFilters run;
    const std::vector<LevelState> now = network.levels();
    if (folder.empty() || now.empty()) return run;
    SWN_ASSIGN(std::vector<EpochReport> reports, readEpochs(folder));
    for (EpochReport& report : reports) {
        if (!alike(report.levels, now)) continue;
        run.epochs.push_back(report.epoch);
        run.levels.push_back(std::move(report.levels));
    }
    run.drift = driftOf(run, network.startFilters());
    return run;
}

}  // namespace sigwavnet::studio
