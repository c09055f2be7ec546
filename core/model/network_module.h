// What training and the Network handle need of a torch module, whatever its architecture. Includes torch: for
// core's rooms only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "core/model/options.h"
#include "core/model/precision.h"
#include "core/model/trace_sink.h"

namespace sigwavnet {

// Its state is all of named_parameters() and named_buffers(): a module may have buffers that training
// changes (a batch norm's running statistics), so whoever saves or averages weights takes both.
class NetworkModule : public torch::nn::Module {
public:
    // `options` must be valid.
    explicit NetworkModule(const NetworkOptions& options) : options_(options) {}

    // Fresh weights from an own CPU generator, as PyTorch's layers draw them.
    virtual void initialise(uint64_t seed) = 0;

    // x: [B, 1, T]; lengths: true samples of each clip, B values on the CPU (int64). Returns
    // log-probabilities [B, Q]. Positions past a clip's end have no influence on its result. Every length
    // must be >= options().minimumSamples(). Dropout and a batch's own statistics are used in training mode
    // (torch's train() and eval()).
    virtual torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& lengths,
                                  const TraceSink& trace = {}) = 0;
    // The same as in eval mode, whatever the mode: changes nothing, so several threads may call it at once.
    virtual torch::Tensor infer(const torch::Tensor& x, const torch::Tensor& lengths,
                                const TraceSink& trace = {}) = 0;

    const NetworkOptions& options() const { return options_; }

    // Of forward() and infer(); the gradients follow. Whether the device can is checkPrecision()'s.
    void setPrecision(Precision precision) { precision_ = precision; }
    Precision precision() const { return precision_; }

    // Groups for the optimizer, without fixed ones: wavelet kernels; thresholds and sharpness; everything
    // else.
    virtual std::vector<torch::Tensor> kernelParameters() const { return {}; }
    virtual std::vector<torch::Tensor> thresholdParameters() const { return {}; }
    virtual std::vector<torch::Tensor> otherParameters() const = 0;

protected:
    const NetworkOptions options_;
    Precision precision_ = Precision::Float32;
};

// The module of `options.architecture` on the CPU; its weights are random until initialise() or until a state
// is loaded.
std::shared_ptr<NetworkModule> makeModule(const NetworkOptions& options);

}  // namespace sigwavnet
