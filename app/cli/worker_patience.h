// How long a command waits for the processes that train for it.
#pragma once

#include <chrono>

namespace sigwavnet::cli {

constexpr auto kWorkersLook = std::chrono::milliseconds(500);  // between two looks at what they reached
constexpr auto kWorkersGrace = std::chrono::seconds(60);       // to stop: a large network's checkpoint on a slow disk

}  // namespace sigwavnet::cli
