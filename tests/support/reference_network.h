// SigWavNet put together from torch's own modules with the published program's names, by the text of
// network.md alone: what a user of that program would load our files into. For clips of equal length.
#pragma once

#include <torch/torch.h>

#include <string>
#include <vector>

#include "core/model/options.h"

namespace sigwavnet::test {

inline torch::Tensor leakyRelu(const torch::Tensor& x) {
    return torch::leaky_relu(x, 0.01);
}

struct ReferenceAttentionImpl : torch::nn::Module {
    explicit ReferenceAttentionImpl(int64_t features) {
        op = register_module("op", torch::nn::Conv1d(torch::nn::Conv1dOptions(features, 1, 1).bias(false)));
    }
    torch::nn::Conv1d op{nullptr};
};
TORCH_MODULE(ReferenceAttention);

struct ReferenceTemporalImpl : torch::nn::Module {
    explicit ReferenceTemporalImpl(int64_t features) {
        fc1 = register_module("fc1",
                              torch::nn::Linear(torch::nn::LinearOptions(features, features).bias(false)));
        fc2 = register_module(
            "fc2", torch::nn::Linear(torch::nn::LinearOptions(2 * features, features).bias(false)));
    }
    torch::nn::Linear fc1{nullptr}, fc2{nullptr};
};
TORCH_MODULE(ReferenceTemporal);

struct ReferenceBranchImpl : torch::nn::Module {
    explicit ReferenceBranchImpl(const NetworkOptions& o) {
        using torch::nn::Conv1dOptions;
        const int64_t c = o.channels;
        conv1 = register_module("conv1", torch::nn::Conv1d(Conv1dOptions(1, c, 7).stride(4).dilation(3)));
        conv1_1 =
            register_module("conv1_1", torch::nn::Conv1d(Conv1dOptions(c, 2 * c, 5).stride(4).dilation(2)));
        dense1 = register_module("dense1", torch::nn::Conv1d(Conv1dOptions(2 * c, 2 * c, 7).padding(3)));
        attention = register_module("spatialAttn", ReferenceAttention(2 * c));
        gru1 = register_module("gru1", torch::nn::GRU(torch::nn::GRUOptions(2 * c, o.hidden)
                                                          .num_layers(o.layers)
                                                          .bidirectional(true)
                                                          .batch_first(true)));
        temporal = register_module("tempAttn", ReferenceTemporal(2 * o.hidden));
    }
    torch::Tensor forward(const torch::Tensor& x) {
        torch::nn::InstanceNorm1d norm1(torch::nn::InstanceNorm1dOptions(conv1->options.out_channels()));
        torch::nn::InstanceNorm1d norm2(torch::nn::InstanceNorm1dOptions(conv1_1->options.out_channels()));
        const torch::Tensor f = leakyRelu(norm2(conv1_1(leakyRelu(norm1(conv1(x))))));
        const torch::Tensor q = leakyRelu(norm2(dense1(f)));
        const torch::Tensor a = torch::softmax(attention->op(f + q), 2);
        const torch::Tensor attended = leakyRelu(f + (a * f).sum(2, true));
        const torch::Tensor u = std::get<0>(gru1(attended.transpose(1, 2)));
        const torch::Tensor last = u.select(1, u.size(1) - 1);
        const torch::Tensor weights = torch::softmax((temporal->fc1(u) * last.unsqueeze(1)).sum(2), 1);
        const torch::Tensor context = (weights.unsqueeze(2) * u).sum(1);
        return torch::tanh(temporal->fc2(torch::cat({context, last}, 1)));
    }
    torch::nn::Conv1d conv1{nullptr}, conv1_1{nullptr}, dense1{nullptr};
    ReferenceAttention attention{nullptr};
    torch::nn::GRU gru1{nullptr};
    ReferenceTemporal temporal{nullptr};
};
TORCH_MODULE(ReferenceBranch);

// Plain parameters under a list's names.
struct ReferenceScalarsImpl : torch::nn::Module {
    ReferenceScalarsImpl(const std::vector<std::string>& names, int64_t size) {
        for (const std::string& name : names) register_parameter(name, torch::zeros({size}));
    }
    torch::Tensor get(const std::string& name) { return named_parameters()[name]; }
};
TORCH_MODULE(ReferenceScalars);

struct ReferenceNetworkImpl : torch::nn::Module {
    explicit ReferenceNetworkImpl(const NetworkOptions& o) : levels(o.levels) {
        for (int j = 0; j < o.levels; ++j) {
            low->push_back(ReferenceScalars(std::vector<std::string>{"kernel"}, o.taps()));
            if (o.mode == KernelMode::PerFilter)
                high->push_back(ReferenceScalars(std::vector<std::string>{"kernel"}, o.taps()));
            thresholds->push_back(ReferenceScalars(std::vector<std::string>{"thrP", "thrN", "alpha"}, 1));
        }
        for (int b = 0; b <= o.levels; ++b) branches->push_back(ReferenceBranch(o));
        register_module("kernelsG_", low);
        if (o.mode == KernelMode::PerFilter) register_module("kernelsH_", high);
        register_module("HardThresholdAssymH", thresholds);
        register_module("conv1ds", branches);
        weighting = register_module("channel_weighting",
                                    ReferenceScalars(std::vector<std::string>{"weights"}, o.levels + 1));
        head = register_module("conv1_3",
                               torch::nn::Conv1d(torch::nn::Conv1dOptions(o.levels + 1, o.classes, 5)));
        scale = register_parameter("logit_scale", torch::ones({1}));
    }
    torch::Tensor forward(const torch::Tensor& x) {
        torch::Tensor approx = x;
        std::vector<torch::Tensor> channels;
        for (size_t j = 0; j < size_t(levels); ++j) {
            const torch::Tensor h = low[j]->as<ReferenceScalarsImpl>()->get("kernel");
            const torch::Tensor k = high->is_empty() ? h : high[j]->as<ReferenceScalarsImpl>()->get("kernel");
            const torch::Tensor sign = torch::pow(-1.0, torch::arange(k.size(0)).to(torch::kFloat));
            const torch::Tensor detail = torch::conv1d(approx, (k.flip(0) * sign).view({1, 1, -1}), {}, 2);
            approx = torch::conv1d(approx, h.view({1, 1, -1}), {}, 2);
            auto* t = thresholds[j]->as<ReferenceScalarsImpl>();
            const torch::Tensor a = t->get("alpha");
            const torch::Tensor kept = detail * (torch::sigmoid(a * (detail - t->get("thrP"))) +
                                                 torch::sigmoid(-a * (detail + t->get("thrN"))));
            channels.push_back(branches[j]->as<ReferenceBranchImpl>()->forward(kept));
        }
        channels.insert(channels.begin(),
                        branches[size_t(levels)]->as<ReferenceBranchImpl>()->forward(approx));
        const torch::Tensor weighted = torch::stack(channels, 1) * weighting->get("weights").view({1, -1, 1});
        const torch::Tensor maps = head(weighted);
        torch::nn::InstanceNorm1d norm(torch::nn::InstanceNorm1dOptions(maps.size(1)));
        return torch::log_softmax(leakyRelu(norm(maps)).mean(2) * scale, 1);
    }
    int levels;
    torch::nn::ModuleList low, high, thresholds, branches;
    ReferenceScalars weighting{nullptr};
    torch::nn::Conv1d head{nullptr};
    torch::Tensor scale;
};
TORCH_MODULE(ReferenceNetwork);

}  // namespace sigwavnet::test
