#include "core/model/layers.h"

#include <string>
#include <vector>

#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

namespace {

torch::nn::Conv1dOptions convolution(int64_t in, int64_t out, int64_t kernel) {
    return {in, out, kernel};
}

// Hands y on; the bias belongs to the graph, with a gradient of zero.
class IdleBias : public torch::autograd::Function<IdleBias> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& y,
                                 const torch::Tensor& bias) {
        context->saved_data["size"] = bias.size(0);
        return y;
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        return {gradients[0], torch::zeros({context->saved_data["size"].toInt()}, gradients[0].options())};
    }
};

torch::Tensor startKernel(const NetworkOptions& options) {
    const Wavelet* wavelet = options.wavelet.empty() ? nullptr : findWavelet(options.wavelet);
    if (!wavelet) return torch::randn({options.randomTaps});
    return torch::tensor(std::vector<float>(wavelet->decLo.begin(), wavelet->decLo.end()));
}

}  // namespace

KernelImpl::KernelImpl(const NetworkOptions& options)
    : kernel(register_parameter("kernel", startKernel(options), options.trainKernels)) {}

torch::Tensor mirrored(const torch::Tensor& kernel) {
    torch::Tensor signs = torch::ones({kernel.size(0)}, kernel.options().requires_grad(false));
    signs.slice(0, 1, signs.size(0), 2).fill_(-1);
    return kernel.flip(0) * signs;
}

ThresholdImpl::ThresholdImpl(const NetworkOptions& options) {
    const auto scalar = [](double value) { return torch::full({1}, value, torch::kFloat); };
    thrP = register_parameter("thrP", scalar(options.initialThreshold), options.trainThresholds);
    thrN = register_parameter("thrN", scalar(options.initialThreshold), options.trainThresholds);
    alpha = register_parameter("alpha", scalar(options.sharpness), options.trainThresholds);
}

torch::Tensor ThresholdImpl::forward(const torch::Tensor& x) {
    return x * (torch::sigmoid(alpha * (x - thrP)) + torch::sigmoid(-alpha * (x + thrN)));
}

SpatialAttentionImpl::SpatialAttentionImpl(int64_t features)
    : op(register_module("op", torch::nn::Conv1d(convolution(features, 1, 1).bias(false)))) {}

torch::Tensor SpatialAttentionImpl::forward(const torch::Tensor& f, const torch::Tensor& q,
                                            const Positions& positions, const TraceSink& trace,
                                            const AttentionChange::Function& change) {
    const torch::Tensor score = op->forward(f + q);
    const torch::Tensor learned = positions.softmax(score);
    const torch::Tensor attention = change ? change(learned) : learned;
    const torch::Tensor context = torch::bmm(f, attention.transpose(1, 2));  // [B, F, 1]
    if (trace) {
        trace("spatial_score", score);
        trace("spatial_attention", attention);
        trace("spatial_context", context.squeeze(2));
    }
    return leaky(f + context);
}

TemporalAttentionImpl::TemporalAttentionImpl(int64_t features) {
    fc1 = register_module("fc1", torch::nn::Linear(torch::nn::LinearOptions(features, features).bias(false)));
    fc2 = register_module("fc2",
                          torch::nn::Linear(torch::nn::LinearOptions(2 * features, features).bias(false)));
}

torch::Tensor TemporalAttentionImpl::forward(const torch::Tensor& u, const Positions& positions,
                                             const TraceSink& trace, const AttentionChange::Function& change) {
    const torch::Tensor last = positions.last(u);
    // (A1 u_w) · u_last = u_w · (A1^T u_last): one small product instead of one for each position.
    const torch::Tensor query = torch::matmul(last, fc1->weight);
    const torch::Tensor learned = positions.softmax(torch::bmm(u, query.unsqueeze(2)).squeeze(2));
    const torch::Tensor weights = change ? change(learned) : learned;
    const torch::Tensor context = torch::bmm(weights.unsqueeze(1), u).squeeze(1);
    if (trace) trace("temporal_attention", weights);
    return torch::tanh(fc2->forward(torch::cat({context, last}, 1)));
}

BranchImpl::BranchImpl(const NetworkOptions& options) {
    const int64_t c = options.channels;
    const int64_t h = options.hidden;
    conv1 = register_module("conv1", torch::nn::Conv1d(convolution(1, c, 7).stride(4).dilation(3)));
    conv1_1 = register_module("conv1_1", torch::nn::Conv1d(convolution(c, 2 * c, 5).stride(4).dilation(2)));
    dense1 = register_module("dense1", torch::nn::Conv1d(convolution(2 * c, 2 * c, 7).padding(3)));
    spatialAttn = register_module("spatialAttn", SpatialAttention(2 * c));
    gru1 = register_module("gru1", torch::nn::GRU(torch::nn::GRUOptions(2 * c, h)
                                                      .num_layers(options.layers)
                                                      .bidirectional(true)
                                                      .batch_first(true)));
    tempAttn = register_module("tempAttn", TemporalAttention(2 * h));
}

torch::Tensor BranchImpl::forward(const torch::Tensor& band, const std::vector<int64_t>& lengths,
                                  const TraceSink& trace, const AttentionChange& change, Precision precision) {
    const Positions first(lengthsAfter(lengths, 7, 4, 3), band.device());
    const Positions second(lengthsAfter(lengthsAfter(lengths, 7, 4, 3), 5, 4, 2), band.device());

    const torch::Tensor coarse = leaky(first.instanceNorm(withoutBias(conv1, band)));
    // Past a clip's end f must be zero: the padded convolution below looks there.
    const torch::Tensor f = second.zeroPastEnd(leaky(second.instanceNorm(withoutBias(conv1_1, coarse, precision))));
    const torch::Tensor q = leaky(second.instanceNorm(withoutBias(dense1, f, precision)));
    const torch::Tensor attended = spatialAttn->forward(f, q, second, trace, change.spatial);
    const torch::Tensor u = second.recur(gru1, attended.transpose(1, 2));
    const torch::Tensor v = tempAttn->forward(u, second, trace, change.temporal);
    if (trace) {
        trace("gru_output", u);
        trace("branch_output", v);
    }
    return v;
}

BranchParameters BranchImpl::weights() const {
    BranchParameters all{conv1->weight,  conv1->bias,  conv1_1->weight,
                         conv1_1->bias,  dense1->weight, dense1->bias,
                         spatialAttn->score(), tempAttn->scoreWeight(), tempAttn->outputWeight()};
    const auto gru = gru1->named_parameters(/*recurse=*/false);
    for (int64_t layer = 0; layer < gru1->options.num_layers(); ++layer) {
        for (const char* side : {"", "_reverse"}) {
            const std::string end = "_l" + std::to_string(layer) + side;
            for (const char* part : {"weight_ih", "weight_hh", "bias_ih", "bias_hh"})
                all.push_back(gru[part + end]);
        }
    }
    return all;
}

torch::Tensor withoutBias(const torch::nn::Conv1d& convolution, const torch::Tensor& x, Precision precision) {
    return IdleBias::apply(convolve(convolution, x, precision), convolution->bias);
}

ChannelWeightingImpl::ChannelWeightingImpl(int64_t channels)
    : weights(register_parameter("weights", torch::ones({channels}))) {}

torch::Tensor ChannelWeightingImpl::forward(const torch::Tensor& x) {
    return x * weights.view({1, -1, 1});
}

}  // namespace sigwavnet
