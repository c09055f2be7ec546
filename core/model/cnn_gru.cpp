#include "core/model/cnn_gru.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>

#include "core/model/layers.h"
#include "core/model/positions.h"
#include "core/model/product_precision.h"

namespace sigwavnet {

namespace {

torch::nn::Conv1d makeConvolution(const CnnLayer& layer, bool first) {
    if (first) {
        return torch::nn::Conv1d(
            torch::nn::Conv1dOptions(layer.in, layer.out, kCnnFirstKernel).stride(kCnnFirstStride));
    }
    return torch::nn::Conv1d(torch::nn::Conv1dOptions(layer.in, layer.out, 3).padding(1));
}

// Statistics of the values where `valid` is 1, all of [B, C, W] when it is undefined.
struct Statistics {
    torch::Tensor mean, variance;  // [1, C, 1]; the variance is biased
    double count = 0;              // values of a channel
};

Statistics statisticsOf(const torch::Tensor& x, const torch::Tensor& valid, int64_t count) {
    Statistics s;
    s.count = static_cast<double>(count);
    const std::vector<int64_t> all = {0, 2};
    const torch::Tensor kept = valid.defined() ? x * valid : x;
    s.mean = kept.sum(all, /*keepdim=*/true) / s.count;
    const torch::Tensor centred = valid.defined() ? (x - s.mean) * valid : x - s.mean;
    s.variance = centred.square().sum(all, /*keepdim=*/true) / s.count;
    return s;
}

}  // namespace

struct CnnGruImpl::Extent {
    std::vector<int64_t> lengths;
    torch::Device device;
    int64_t width = 0, total = 0;
    torch::Tensor valid;  // [B, 1, W]: 1 or 0; undefined when all clips are equally long

    Extent(std::vector<int64_t> clips, const torch::Device& where)
        : lengths(std::move(clips)), device(where) {
        update();
    }

    void update() {
        const auto [shortest, longest] = std::minmax_element(lengths.begin(), lengths.end());
        width = *longest;
        total = 0;
        for (int64_t length : lengths) total += length;
        valid = torch::Tensor();
        if (*shortest == *longest) return;
        const torch::Tensor ends = onDevice(lengths, device).view({-1, 1, 1});
        valid = (torch::arange(width, ends.options()).view({1, 1, -1}) < ends).to(torch::kFloat);
    }

    // Past a clip's end the padded convolutions must find zeros.
    torch::Tensor zeroPastEnd(const torch::Tensor& x) const { return valid.defined() ? x * valid : x; }

    torch::Tensor mean(const torch::Tensor& x) const {
        if (!valid.defined()) return x.mean(2);
        return (x * valid).sum(2) / onDevice(lengths, device).to(x.dtype()).unsqueeze(1);
    }
};

CnnGruImpl::CnnGruImpl(const NetworkOptions& options)
    : NetworkModule(options), plan_(cnnPlan(options.architecture)) {
    for (size_t i = 0; i < plan_.layers.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const CnnLayer& layer = plan_.layers[i];
        convolutions_.push_back(register_module("conv" + number, makeConvolution(layer, i == 0)));
        norms_.push_back(register_module("bn" + number, torch::nn::BatchNorm1d(layer.out)));
        if (!plan_.isUnusedNorm(static_cast<int>(i) + 1)) continue;
        for (torch::Tensor& parameter : norms_.back()->parameters()) parameter.requires_grad_(false);
    }
    projection_ = register_module("fc1", torch::nn::Linear(plan_.features, plan_.recurrent));
    gru_ = register_module("gru1", torch::nn::GRU(torch::nn::GRUOptions(plan_.recurrent, options.hidden)
                                                      .num_layers(options.layers)
                                                      .batch_first(true)));
    classifier_ = register_module("fc2", torch::nn::Linear(options.hidden, options.classes));
}

void CnnGruImpl::initialise(uint64_t seed) {
    torch::NoGradGuard noGrad;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    const auto parameters = named_parameters();
    for (const auto& item : parameters) {
        const std::string& name = item.key();
        if (name.rfind("bn", 0) == 0) continue;
        // Convolutions and linear layers, their biases too: 1 / sqrt(inputs of one output). The GRU: 1 /
        // sqrt(H).
        double inputs = options_.hidden;
        if (name.rfind("gru1.", 0) != 0) {
            const torch::Tensor& weight = parameters[name.substr(0, name.rfind('.')) + ".weight"];
            inputs = static_cast<double>(weight.numel() / weight.size(0));
        }
        const double bound = 1.0 / std::sqrt(inputs);
        torch::Tensor(item.value())
            .copy_(torch::empty(item.value().sizes()).uniform_(-bound, bound, generator));
    }
    for (auto& norm : norms_) norm->reset_parameters();
}

torch::Tensor CnnGruImpl::forward(const torch::Tensor& x, const torch::Tensor& lengths,
                                  const TraceSink& trace) {
    return run(x, lengths, is_training(), trace);
}

torch::Tensor CnnGruImpl::infer(const torch::Tensor& x, const torch::Tensor& lengths,
                                const TraceSink& trace) {
    return run(x, lengths, false, trace);
}

std::vector<torch::Tensor> CnnGruImpl::otherParameters() const {
    std::vector<torch::Tensor> trained;
    for (const torch::Tensor& parameter : parameters()) {
        if (parameter.requires_grad()) trained.push_back(parameter);
    }
    return trained;
}

torch::Tensor CnnGruImpl::run(const torch::Tensor& x, const torch::Tensor& lengths, bool training,
                              const TraceSink& trace) {
    const torch::Tensor plain = lengths.to(torch::kCPU, torch::kLong).contiguous();
    Extent extent({plain.data_ptr<int64_t>(), plain.data_ptr<int64_t>() + plain.numel()}, x.device());
    torch::Tensor y = x.narrow(2, 0, extent.width);
    // What lies past a clip's end may not even be numbers, and 0 · NaN is NaN.
    if (extent.valid.defined()) y = y.masked_fill(extent.valid == 0, 0);
    for (size_t i = 0; i < plan_.layers.size(); ++i) {
        y = convolve(i, y, extent, training);
        if (trace) trace("layer_output." + std::to_string(i + 1), y);
    }
    return head(leaky(extent.mean(y)), training, trace);
}

torch::Tensor CnnGruImpl::convolve(size_t layer, const torch::Tensor& x, Extent& extent, bool training) {
    const torch::nn::Conv1d& convolution = convolutions_[layer];
    // The first one reads the sound itself, for little of the work.
    torch::Tensor y = precision_ == Precision::Bf16 && layer > 0
                          ? sigwavnet::convolve(convolution, extent.zeroPastEnd(x), precision_) +
                                convolution->bias.view({-1, 1})
                          : convolutions_[layer]->forward(extent.zeroPastEnd(x));
    if (layer == 0) {
        for (int64_t& length : extent.lengths) length = (length - kCnnFirstKernel) / kCnnFirstStride + 1;
        extent.update();
    }
    const CnnLayer& plan = plan_.layers[layer];
    y = leaky(normalise(norms_[static_cast<size_t>(plan.norm) - 1], y, extent, training));
    if (!plan.poolAfter) return y;
    // A window that ends past the clip's end is dropped, as it is in a batch of one.
    for (int64_t& length : extent.lengths) length /= kCnnPool;
    extent.update();
    return torch::max_pool1d(y, kCnnPool);
}

torch::Tensor CnnGruImpl::normalise(torch::nn::BatchNorm1d& norm, const torch::Tensor& x,
                                    const Extent& extent, bool training) {
    const double momentum = *norm->options.momentum();
    const double epsilon = norm->options.eps();
    // LibTorch's own does not know of lengths, and refuses a single value.
    const bool own = training && (extent.valid.defined() || extent.total < 2);
    if (training) norm->num_batches_tracked.add_(1);
    if (!own) {
        return torch::batch_norm(x, norm->weight, norm->bias, norm->running_mean, norm->running_var, training,
                                 momentum, epsilon, torch::globalContext().userEnabledCuDNN());
    }
    const Statistics batch = statisticsOf(x, extent.valid, extent.total);
    {
        torch::NoGradGuard noGrad;
        const double unbiased = batch.count / std::max(batch.count - 1, 1.0);
        norm->running_mean.lerp_(batch.mean.view(-1), momentum);
        norm->running_var.lerp_(batch.variance.view(-1) * unbiased, momentum);
    }
    const torch::Tensor scale = norm->weight.view({1, -1, 1}) * torch::rsqrt(batch.variance + epsilon);
    return (x - batch.mean) * scale + norm->bias.view({1, -1, 1});
}

torch::Tensor CnnGruImpl::head(const torch::Tensor& pooled, bool training, const TraceSink& trace) {
    // One position a clip: the recurrent layer starts from zero there and ends there.
    const torch::Tensor state =
        std::get<0>(gru_->forward(projection_->forward(pooled).unsqueeze(1))).squeeze(1);
    const torch::Tensor kept = torch::dropout(leaky(state), options_.dropout, training);
    const torch::Tensor logits = classifier_->forward(kept);
    const torch::Tensor logProbabilities = torch::log_softmax(logits, 1);
    if (trace) {
        trace("pooled", pooled);
        trace("gru_output", state);
        trace("logits", logits);
        trace("log_probs", logProbabilities);
    }
    return logProbabilities;
}

}  // namespace sigwavnet
