// A network behind a torch-free door: what training, evaluation, pages and the command line hold.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/host_tensor.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/model/device.h"
#include "core/model/options.h"
#include "core/model/precision.h"
#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

class NetworkModule;

// What one level has learned.
struct LevelState {
    LevelFilters filters;  // as applied (cross-correlation)
    double thresholdPlus = 0;
    double thresholdMinus = 0;
    double sharpness = 0;
};

// Shared handle: copies refer to the same weights; clone() copies them. const functions never change the
// weights, run without autograd and may be called from several threads at once; to(), train-mode use and
// loadState() may not.
class Network {
public:
    // Fresh weights, the same for the same seed (CPU generator). Errors: validate()'s.
    static Result<Network> create(const NetworkOptions& options, uint64_t seed);

    const NetworkOptions& options() const;
    Network clone() const;
    Device device() const;
    Status to(const Device& device);  // OutOfMemory, Device
    // Float32 unless set; kept by clone(). Error: checkPrecision()'s, also of to().
    Status setPrecision(Precision precision);

    // The state dict under network.md's names. loadState: Invalid for a missing, extra or wrongly shaped
    // tensor (named).
    TensorMap state() const;
    Status loadState(const TensorMap& state);

    // Log-probabilities [clips, classes]; clips of any lengths. TooShort, OutOfMemory.
    Result<Matrix<float>> logProbabilities(const std::vector<std::span<const float>>& clips) const;

    // Every intermediate under the goldens' names, plus "input" and "log_probs"; input is [B, 1, T] at equal
    // lengths. With `targets` also "nll_loss", and with `gradients` "grad.PARAMETER" of it.
    Result<TensorMap> trace(const HostTensor& input, const std::vector<int64_t>& targets = {},
                            bool gradients = false) const;

    // Both are empty for a network without wavelets.
    std::vector<LevelState> levels() const;          // learned
    std::vector<LevelFilters> startFilters() const;  // of options().wavelet; empty for random kernels too

    // For core's rooms that include torch.
    const std::shared_ptr<NetworkModule>& module() const { return module_; }
    explicit Network(std::shared_ptr<NetworkModule> module);

private:
    std::shared_ptr<NetworkModule> module_;
};

}  // namespace sigwavnet
