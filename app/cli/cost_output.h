// What a training would take, for the terminal and as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/training/cost.h"

namespace sigwavnet::cli {

struct CostReport {
    TrainingCost cost;
    int epochs = 0;
    std::string device;
    bool measured = false;  // the pace was tried out just now, not remembered from an earlier training
};

std::string costText(const CostReport& report);
nlohmann::ordered_json costJson(const CostReport& report);

}  // namespace sigwavnet::cli
