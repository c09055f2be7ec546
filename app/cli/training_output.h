// A training on the terminal: a bar while an epoch runs, a line when it ends.
#pragma once

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "app/cli/console.h"
#include "core/training/trainer.h"

namespace sigwavnet::cli {

class EpochTable : public TrainingObserver {
public:
    explicit EpochTable(Console& console) : console_(console) {}
    void started(const TrainingConfig& config, const std::vector<std::string>& classes) override;
    void epoch(const EpochReport& report) override;
    void notice(const Message& message) override { console_.warn(message); }

private:
    Console& console_;
    std::chrono::steady_clock::time_point start_;
    int epochs_ = 0;  // since then
};

// {"folder","paused","best_epoch","epochs","stopped_early","classes","test"}; "test" is an evaluation, or null without
// test clips.
nlohmann::ordered_json outcomeJson(const TrainingOutcome& outcome);
std::string outcomeText(const TrainingOutcome& outcome);

}  // namespace sigwavnet::cli
