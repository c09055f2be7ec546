// The work that benchmark_model times and weighs: the network as the project computes it, and the same network
// with the same weights, put together from LibTorch's modules and fed as the published program feeds it: clips of
// different lengths filled up with zeros. Includes torch.
#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "core/model/network.h"
#include "core/model/product_precision.h"
#include "core/model/sigwavnet.h"
#include "tests/support/reference_network.h"

namespace sigwavnet::benchmarks {

constexpr int64_t kSamples = 22400;  // 2.8 s at 8 kHz
constexpr int64_t kBatch = 8;

inline NetworkOptions publishedOptions() {
    NetworkOptions options;
    options.classes = 7;
    return options;
}

// Lengths of a batch of 32 utterances, 1 to 5 s, as far apart as a corpus' are.
inline std::vector<int64_t> mixedLengths() {
    std::vector<int64_t> lengths;
    for (int64_t i = 0; i < 32; ++i) lengths.push_back(8000 + (i * 7919) % 32000);
    return lengths;
}

struct Clips {
    torch::Tensor samples;  // [B, 1, T], zeros past each clip's end
    torch::Tensor lengths;

    explicit Clips(const std::vector<int64_t>& each)
        : samples(torch::zeros({int64_t(each.size()), 1, *std::max_element(each.begin(), each.end())})),
          lengths(torch::tensor(each, torch::kLong)) {
        torch::manual_seed(1);
        for (size_t i = 0; i < each.size(); ++i)
            samples[int64_t(i)][0].narrow(0, 0, each[i]).normal_();
    }
    void to(const torch::Device& device) { samples = samples.to(device); }
};

// Ours, or the plain composition, behind one function.
class Subject {
public:
    explicit Subject(bool plain) : ours_(std::make_shared<SigWavNetImpl>(publishedOptions())) {
        ours_->initialise(1);
        if (plain) usePlain();
    }
    torch::nn::Module& module() { return ours_ ? static_cast<torch::nn::Module&>(*ours_) : *plain_; }
    void setPrecision(Precision precision) {
        if (ours_) ours_->setPrecision(precision);
    }
    torch::Tensor forward(const Clips& clips) {
        return ours_ ? ours_->forward(clips.samples, clips.lengths) : plain_->forward(clips.samples);
    }

private:
    void usePlain() {
        torch::NoGradGuard noGrad;
        plain_ = test::ReferenceNetwork(publishedOptions());
        const auto weights = ours_->named_parameters();
        for (auto& item : plain_->named_parameters()) item.value().copy_(weights[item.key()]);
        ours_.reset();
    }

    std::shared_ptr<SigWavNetImpl> ours_;
    test::ReferenceNetwork plain_{nullptr};
};

// Forward, loss, backward and the optimizer's step.
class Training {
public:
    Training(bool plain, const std::vector<int64_t>& lengths, const torch::Device& device = torch::kCPU,
             Precision precision = Precision::Float32)
        : device_(device), precision_(precision), subject_(plain), clips_(lengths),
          target_(torch::arange(int64_t(lengths.size())) % 7),
          optimizer_(subject_.module().parameters(), torch::optim::AdamWOptions(1e-4)) {
        subject_.module().train();
        subject_.module().to(device);
        subject_.setPrecision(precision);
        clips_.to(device);
        target_ = target_.to(device);
    }
    void step() {
        const ProductPrecision products(device_, precision_);
        optimizer_.zero_grad();
        torch::nll_loss(subject_.forward(clips_), target_).backward();
        optimizer_.step();
    }

    // Returns when the device has done all steps.
    void finish() { subject_.module().parameters().front().sum().item<float>(); }

private:
    torch::Device device_;
    Precision precision_;
    Subject subject_;
    Clips clips_;
    torch::Tensor target_;
    torch::optim::AdamW optimizer_;
};

class Prediction {
public:
    Prediction(bool plain, const std::vector<int64_t>& lengths) : subject_(plain), clips_(lengths) {
        subject_.module().eval();
    }
    torch::Tensor run() {
        torch::NoGradGuard noGrad;
        return subject_.forward(clips_);
    }

private:
    Subject subject_;
    Clips clips_;
};

}  // namespace sigwavnet::benchmarks
