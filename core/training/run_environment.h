// Where and with what a run was trained: its bits may depend on it.
#pragma once

#include <string>

#include "core/base/message.h"
#include "core/model/device.h"

namespace sigwavnet {

// environment.json: program, LibTorch, BLAS, device, threads, operating system, processor.
std::string environmentJson(const Device& device, bool deterministic);

// What is different from the environment that a run was started in (its environment.json) and may change
// bits: device, threads, LibTorch or BLAS. Empty: nothing, or the text can't be read.
Message environmentChange(const std::string& before, const std::string& now);

// Whether GPUs may use only algorithms that give the same bits in every run. For the whole process.
void setDeterministic(bool deterministic);

}  // namespace sigwavnet
