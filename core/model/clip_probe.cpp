#include "core/model/clip_probe.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <ATen/CPUGeneratorImpl.h>

#include "core/model/sigwavnet.h"
#include "core/model/torch_errors.h"

namespace sigwavnet {

namespace {

using torch::Tensor;

torch::Device deviceOf(const Network& network) {
    return network.module()->parameters().front().device();
}

// cuDNN differentiates a recurrent layer in training mode only. That mode is all a copy changes: what infer() and
// branchOutput() compute does not depend on it.
Network differentiable(const Network& network) {
    if (!network.device().isCuda()) return network;
    Network copy = network.clone();
    copy.module()->train();
    return copy;
}

// A copy: what torch is given must outlive the call.
Tensor toTensor(std::span<const float> values) {
    Tensor tensor = torch::empty({static_cast<int64_t>(values.size())});
    if (!values.empty()) std::memcpy(tensor.data_ptr<float>(), values.data(), values.size() * sizeof(float));
    return tensor;
}

std::vector<float> toVector(const Tensor& tensor) {
    const Tensor plain = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous();
    return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

Matrix<float> toMatrix(const Tensor& tensor) {
    Matrix<float> matrix(static_cast<size_t>(tensor.size(0)), static_cast<size_t>(tensor.size(1)));
    matrix.values = toVector(tensor);
    return matrix;
}

Status checkLength(int64_t samples, const NetworkOptions& options) {
    if (samples >= options.minimumSamples()) return {};
    return Error{ErrorKind::TooShort,
                 "",
                 {CORE_TEXT("The clip has %1 samples; this network needs at least %2. Use a longer recording or a "
                            "network of fewer levels or layers."),
                  {std::to_string(samples), std::to_string(options.minimumSamples())}}};
}

// One forward pass of x [B, 1, T], all of the same length; values by name, with gradients where there are any.
void runTraced(const Network& network, const Tensor& x, const TraceSink& trace) {
    network.module()->infer(x, torch::full({x.size(0)}, x.size(2), torch::kLong), trace);
}

Tensor logitsOfInputs(const Network& network, const Tensor& x) {
    Tensor logits;
    runTraced(network, x, [&](const std::string& name, const Tensor& value) {
        if (name == "logits") logits = value;
    });
    return logits;
}

// Null for a network without wavelets.
SigWavNetImpl* waveletsOf(const Network& network) {
    return dynamic_cast<SigWavNetImpl*>(network.module().get());
}

// The index behind `prefix` of a traced value's name; -1: another value.
int indexAfter(const std::string& name, const std::string& prefix) {
    return name.rfind(prefix, 0) == 0 ? std::stoi(name.substr(prefix.size())) : -1;
}

Error noAttention() {
    return {ErrorKind::Unsupported, "", {CORE_TEXT("This model has no attention: it is a network of convolutions.")}};
}

}  // namespace

struct ClipProbe::State {
    explicit State(const Network& n) : network(n) {}

    Network network;
    std::vector<float> logits;
    BandRows rows, spatial, temporal;
    std::vector<Tensor> bands;    // [1, 1, n] each, on the device
    std::vector<Tensor> outputs;  // [1, 2H] of each branch

    SigWavNetImpl* wavelets() const { return waveletsOf(network); }
    void keep(const std::string& name, const Tensor& value);
    // Rows of several copies as [copies, 1, n].
    Tensor stacked(std::span<const BandRows> copies, size_t row) const;
    Tensor logitsOfBands(const Network& by, const std::vector<Tensor>& bands) const;
};

void ClipProbe::State::keep(const std::string& name, const Tensor& value) {
    const int levels = network.options().levels;
    if (name == "logits") logits = toVector(value);
    if (const int j = indexAfter(name, "detail_thresholded."); j >= 0) bands[static_cast<size_t>(j)] = value;
    if (indexAfter(name, "approx.") == levels - 1) bands.back() = value;
    if (const int b = indexAfter(name, "branch_output."); b >= 0) outputs[static_cast<size_t>(b)] = value.clone();
    if (const int b = indexAfter(name, "spatial_attention."); b >= 0)
        spatial[static_cast<size_t>(b)] = toVector(value);
    if (const int b = indexAfter(name, "temporal_attention."); b >= 0)
        temporal[static_cast<size_t>(b)] = toVector(value);
}

Tensor ClipProbe::State::stacked(std::span<const BandRows> copies, size_t row) const {
    std::vector<Tensor> tensors;
    for (const BandRows& copy : copies) tensors.push_back(toTensor(copy[row]));
    return torch::stack(tensors).unsqueeze(1).to(deviceOf(network));
}

Tensor ClipProbe::State::logitsOfBands(const Network& by, const std::vector<Tensor>& changed) const {
    SigWavNetImpl* module = waveletsOf(by);
    if (!module) return logitsOfInputs(by, changed[0]);
    std::vector<Tensor> results;
    for (size_t b = 0; b < changed.size(); ++b) results.push_back(module->branchOutput(b, changed[b]));
    return module->logits(results);
}

Result<ClipProbe> ClipProbe::open(const Network& network, std::span<const float> input) {
    SWN_TRY(checkLength(static_cast<int64_t>(input.size()), network.options()));
    return guarded([&] {
        torch::NoGradGuard noGrad;
        auto state = std::make_shared<State>(network);
        const Tensor x = toTensor(input).view({1, 1, -1}).to(deviceOf(network));
        if (state->wavelets()) {
            const size_t branches = static_cast<size_t>(network.options().levels) + 1;
            state->bands.resize(branches);
            state->outputs.resize(branches);
            state->spatial.resize(branches);
            state->temporal.resize(branches);
        } else {
            state->bands = {x};
        }
        runTraced(network, x, [&](const std::string& name, const Tensor& value) { state->keep(name, value); });
        for (Tensor& band : state->bands) {
            band = band.clone();
            state->rows.push_back(toVector(band));
        }
        return ClipProbe(std::move(state));
    });
}

const NetworkOptions& ClipProbe::options() const {
    return state_->network.options();
}
const std::vector<float>& ClipProbe::logits() const {
    return state_->logits;
}
const BandRows& ClipProbe::rows() const {
    return state_->rows;
}
const BandRows& ClipProbe::spatialAttention() const {
    return state_->spatial;
}
const BandRows& ClipProbe::temporalAttention() const {
    return state_->temporal;
}

Result<Matrix<float>> ClipProbe::logitsWithout(size_t row, std::span<const Cut> cuts) const {
    if (cuts.empty()) return Matrix<float>(0, state_->logits.size());
    return guarded([&] {
        torch::NoGradGuard noGrad;
        const int64_t copies = static_cast<int64_t>(cuts.size());
        const Tensor band = state_->bands[row].repeat({copies, 1, 1});
        for (int64_t i = 0; i < copies; ++i) {
            const Cut& cut = cuts[static_cast<size_t>(i)];
            band.select(0, i).slice(1, static_cast<int64_t>(cut.begin), static_cast<int64_t>(cut.end)).zero_();
        }
        if (!state_->wavelets()) return toMatrix(logitsOfInputs(state_->network, band));
        std::vector<Tensor> outputs;
        for (const Tensor& output : state_->outputs) outputs.push_back(output.expand({copies, -1}));
        outputs[row] = state_->wavelets()->branchOutput(row, band);
        return toMatrix(state_->wavelets()->logits(outputs));
    });
}

Result<Matrix<float>> ClipProbe::logitsOf(std::span<const BandRows> copies) const {
    if (copies.empty()) return Matrix<float>(0, state_->logits.size());
    return guarded([&] {
        torch::NoGradGuard noGrad;
        std::vector<Tensor> bands;
        for (size_t row = 0; row < state_->rows.size(); ++row) bands.push_back(state_->stacked(copies, row));
        return toMatrix(state_->logitsOfBands(state_->network, bands));
    });
}

Result<ClipProbe::RowGradients> ClipProbe::gradientsOf(std::span<const BandRows> copies, int label) const {
    if (copies.empty()) return RowGradients();
    return guarded([&] {
        torch::AutoGradMode autograd(true);
        std::vector<Tensor> bands;
        for (size_t row = 0; row < state_->rows.size(); ++row)
            bands.push_back(state_->stacked(copies, row).requires_grad_());
        const Network network = differentiable(state_->network);
        const Tensor logits = state_->logitsOfBands(network, bands).select(1, label);
        // The copies do not see each other: the gradient of their sum is each one's own.
        const auto gradients = torch::autograd::grad({logits.sum()}, bands);
        RowGradients result{toVector(logits), std::vector<BandRows>(copies.size())};
        for (size_t i = 0; i < copies.size(); ++i) {
            for (const Tensor& gradient : gradients)
                result.gradients[i].push_back(toVector(gradient.select(0, static_cast<int64_t>(i))));
        }
        return result;
    });
}

Result<Matrix<float>> ClipProbe::logitsWith(AttentionEdit edit, std::span<const uint64_t> seeds) const {
    SigWavNetImpl* network = state_->wavelets();
    if (!network) return noAttention();
    return guarded([&] {
        torch::NoGradGuard noGrad;
        std::vector<Tensor> results;
        for (const uint64_t seed : seeds) {
            at::Generator generator = at::detail::createCPUGenerator(seed);
            const auto replace = [&](const Tensor& weights) {
                const int64_t positions = weights.size(-1);
                if (edit == AttentionEdit::Uniform) return torch::full_like(weights, 1.0 / double(positions));
                const Tensor order = torch::randperm(positions, generator).to(weights.device());
                return weights.index_select(-1, order);
            };
            std::vector<Tensor> outputs;
            for (size_t b = 0; b < state_->bands.size(); ++b)
                outputs.push_back(network->branchOutput(b, state_->bands[b], {}, {replace, replace}));
            results.push_back(network->logits(outputs));
        }
        return toMatrix(torch::cat(results));
    });
}

Result<InputGradients> logitGradients(const Network& network, const Matrix<float>& inputs, int label) {
    SWN_TRY(checkLength(static_cast<int64_t>(inputs.columns), network.options()));
    return guarded([&] {
        torch::AutoGradMode autograd(true);
        const Tensor x = toTensor(inputs.values)
                             .view({static_cast<int64_t>(inputs.rows), 1, static_cast<int64_t>(inputs.columns)})
                             .to(deviceOf(network))
                             .requires_grad_();
        const Network copy = differentiable(network);
        const Tensor logits = logitsOfInputs(copy, x).select(1, label);
        const auto gradients = torch::autograd::grad({logits.sum()}, {x});
        return InputGradients{toVector(logits), toMatrix(gradients[0].squeeze(1))};
    });
}

Result<std::vector<float>> spatialScoreGradient(const Network& network, std::span<const float> input, int branch,
                                                int64_t position) {
    if (!waveletsOf(network)) return noAttention();
    SWN_TRY(checkLength(static_cast<int64_t>(input.size()), network.options()));
    const int levels = network.options().levels;
    if (branch < 0 || branch > levels)
        return Error{ErrorKind::Invalid,
                     "branch",
                     {CORE_TEXT("There is no branch %1; the model's branches are 0 to %2."),
                      {std::to_string(branch), std::to_string(levels)}}};
    return guarded([&]() -> Result<std::vector<float>> {
        torch::AutoGradMode autograd(true);
        const Tensor x = toTensor(input).view({1, 1, -1}).to(deviceOf(network)).requires_grad_();
        const std::string wanted = branch < levels ? "detail_thresholded." + std::to_string(branch)
                                                   : "approx." + std::to_string(levels - 1);
        Tensor band, scores;
        const Network copy = differentiable(network);
        runTraced(copy, x, [&](const std::string& name, const Tensor& value) {
            if (name == wanted) band = value;
        });
        const TraceSink keepScores = [&](const std::string& name, const Tensor& value) {
            if (name == "spatial_score") scores = value;
        };
        waveletsOf(copy)->branchOutput(static_cast<size_t>(branch), band, keepScores);
        if (position < 0 || position >= scores.size(2))
            return Error{ErrorKind::Invalid,
                         "position",
                         {CORE_TEXT("There is no position %1; the branch has positions 0 to %2."),
                          {std::to_string(position), std::to_string(scores.size(2) - 1)}}};
        return toVector(torch::autograd::grad({scores.select(2, position).sum()}, {x})[0]);
    });
}

}  // namespace sigwavnet
