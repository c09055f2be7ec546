#include "core/model/sigwavnet.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/model/branch_streams.h"
#include "core/model/fused_wavelets.h"

namespace sigwavnet {

namespace {

// The published program keeps each kind of part in a list, so that a name reads KIND.INDEX.PARAMETER.
template <typename Holder>
std::vector<Holder> registerList(torch::nn::Module& parent, const char* name, int count,
                                 const NetworkOptions& options) {
    torch::nn::ModuleList list;
    std::vector<Holder> parts;
    for (int i = 0; i < count; ++i) {
        parts.emplace_back(options);
        list->push_back(parts.back());
    }
    if (count > 0) parent.register_module(name, list);
    return parts;
}

bool isKernelName(std::string_view name) {
    return name.starts_with("kernelsG_.") || name.starts_with("kernelsH_.");
}
bool isThresholdName(std::string_view name) {
    return name.starts_with("HardThresholdAssymH.");
}

std::vector<int64_t> values(const torch::Tensor& lengths) {
    const torch::Tensor plain = lengths.to(torch::kCPU, torch::kLong).contiguous();
    return {plain.data_ptr<int64_t>(), plain.data_ptr<int64_t>() + plain.numel()};
}

TraceSink numbered(const TraceSink& trace, size_t index) {
    if (!trace) return {};
    return [&trace, index](const std::string& name, const torch::Tensor& value) {
        trace(name + "." + std::to_string(index), value);
    };
}

void traceLevel(const TraceSink& trace, const torch::Tensor& detail, const torch::Tensor& thresholded,
                const torch::Tensor& approx) {
    if (!trace) return;
    trace("detail_raw", detail);
    trace("detail_thresholded", thresholded);
    trace("approx", approx);
}

void traceBranch(const TraceSink& trace, const BranchTrace& values, const torch::Tensor& output) {
    trace("spatial_score", values.spatialScore);
    trace("spatial_attention", values.spatialAttention);
    trace("spatial_context", values.spatialContext);
    trace("gru_output", values.gruOutput);
    trace("temporal_attention", values.temporalAttention);
    trace("branch_output", output);
}

}  // namespace

SigWavNetImpl::SigWavNetImpl(const NetworkOptions& options) : NetworkModule(options) {
    const int branches = options.levels + 1;
    lowKernels_ = registerList<Kernel>(*this, "kernelsG_",
                                       options.mode == KernelMode::Cqf ? 1 : options.levels, options);
    highKernels_ = registerList<Kernel>(*this, "kernelsH_",
                                        options.mode == KernelMode::PerFilter ? options.levels : 0, options);
    thresholds_ = registerList<Threshold>(*this, "HardThresholdAssymH",
                                          options.thresholds ? options.levels : 0, options);
    branches_ = registerList<Branch>(*this, "conv1ds", branches, options);
    weighting_ = register_module("channel_weighting", ChannelWeighting(branches));
    classifier_ =
        register_module("conv1_3", torch::nn::Conv1d(torch::nn::Conv1dOptions(branches, options.classes, 5)));
    logitScale_ = register_parameter("logit_scale", torch::full({1}, options.logitScale, torch::kFloat),
                                     options.trainLogitScale);
}

void SigWavNetImpl::initialise(uint64_t seed) {
    torch::NoGradGuard noGrad;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    for (auto& item : named_parameters()) {
        const std::string& name = item.key();
        torch::Tensor& parameter = item.value();
        if (isThresholdName(name) || name == "logit_scale" || name == "channel_weighting.weights") continue;
        if (isKernelName(name)) {
            if (options_.wavelet.empty())
                parameter.copy_(torch::empty(parameter.sizes()).normal_(0, 1, generator));
            continue;
        }
        // Convolutions and linear layers: 1 / sqrt(inputs of one output), their biases too. The GRU: 1 /
        // sqrt(H).
        double inputs = options_.hidden;
        if (name.find(".gru1.") == std::string::npos) {
            const std::string owner = name.substr(0, name.rfind('.'));
            const torch::Tensor weight = named_parameters()[owner + ".weight"];
            inputs = static_cast<double>(weight.numel() / weight.size(0));
        }
        const double bound = 1.0 / std::sqrt(inputs);
        parameter.copy_(torch::empty(parameter.sizes()).uniform_(-bound, bound, generator));
    }
}

const torch::Tensor& SigWavNetImpl::lowPass(int level) const {
    return lowKernels_[options_.mode == KernelMode::Cqf ? 0 : static_cast<size_t>(level)]->kernel;
}

const torch::Tensor& SigWavNetImpl::highPassKernel(int level) const {
    return highKernels_.empty() ? lowPass(level) : highKernels_[static_cast<size_t>(level)]->kernel;
}

const ThresholdImpl* SigWavNetImpl::threshold(int level) const {
    return thresholds_.empty() ? nullptr : thresholds_[static_cast<size_t>(level)].get();
}

torch::Tensor SigWavNetImpl::forward(const torch::Tensor& x, const torch::Tensor& lengths,
                                     const TraceSink& trace) {
    return run(x, lengths, is_training(), trace);
}

torch::Tensor SigWavNetImpl::infer(const torch::Tensor& x, const torch::Tensor& lengths,
                                   const TraceSink& trace) {
    return run(x, lengths, false, trace);
}

torch::Tensor SigWavNetImpl::run(const torch::Tensor& x, const torch::Tensor& lengths, bool training,
                                 const TraceSink& trace) {
    const bool plainNumbers = x.scalar_type() == torch::kFloat || x.scalar_type() == torch::kDouble;
    const bool fusible = fused_ && x.is_cpu() && plainNumbers && precision_ != Precision::Bf16;
    const torch::Tensor outputs =
        fusible ? fused(x, values(lengths), trace) : composed(x, values(lengths), trace);
    return head(torch::dropout(outputs, options_.dropout, training), trace);
}

torch::Tensor SigWavNetImpl::composed(const torch::Tensor& x, std::vector<int64_t> length,
                                      const TraceSink& trace) {
    // Columns that no clip reaches are cut off; what lies past a single clip's end is silenced, be it NaN.
    const Positions samples(length, x.device());
    torch::Tensor approx = samples.silencePastEnd(x.narrow(2, 0, samples.width()));
    // A trace is read at once, in order.
    BranchStreams streams(x.device(), trace ? 0 : branches_.size());
    const auto branch = [&](size_t index, const torch::Tensor& band) {
        return streams.run(index, band, [&](const torch::Tensor& input) {
            return branches_[index]->forward(input, length, numbered(trace, index), {}, precision_);
        });
    };
    std::vector<torch::Tensor> outputs(branches_.size());
    for (int j = 0; j < options_.levels; ++j) {
        const size_t level = static_cast<size_t>(j);
        // Both filters in one convolution: [2, 1, K], the detail first.
        const torch::Tensor filters = torch::stack({mirrored(highPassKernel(j)), lowPass(j)}).unsqueeze(1);
        const torch::Tensor bands = torch::conv1d(approx, filters, /*bias=*/{}, /*stride=*/2);
        const torch::Tensor detail = bands.narrow(1, 0, 1);
        approx = bands.narrow(1, 1, 1);
        length = lengthsAfter(length, options_.taps(), 2);
        const torch::Tensor thresholded = thresholds_.empty() ? detail : thresholds_[level]->forward(detail);
        traceLevel(numbered(trace, level), detail, thresholded, approx);
        outputs[level] = branch(level, thresholded);
    }
    outputs.back() = branch(branches_.size() - 1, approx);
    streams.join();
    std::rotate(outputs.begin(), outputs.end() - 1, outputs.end());  // the approximation is the first channel
    return torch::stack(outputs, 1);
}

torch::Tensor SigWavNetImpl::fused(const torch::Tensor& x, const std::vector<int64_t>& lengths,
                                   const TraceSink& trace) {
    WaveletsInput wavelets{x.select(1, 0), lengths, {}, {}, {}};
    for (int j = 0; j < options_.levels; ++j) {
        wavelets.low.push_back(lowPass(j));
        wavelets.highKernel.push_back(highPassKernel(j));
        if (const ThresholdImpl* t = threshold(j))
            for (const torch::Tensor& part : {t->thrP, t->thrN, t->alpha}) wavelets.thresholds.push_back(part);
    }
    const WaveletBands bands = runWavelets(wavelets);
    for (size_t j = 0; trace && j < bands.details.size(); ++j) {
        traceLevel(numbered(trace, j), bands.rawDetails[j].unsqueeze(1), bands.details[j].unsqueeze(1),
                   bands.approximations[j].unsqueeze(1));
    }
    BranchesInput input{bands.details, bands.lengths, {}, {}, nullptr, &prepared_};
    input.bands.push_back(bands.approximations.back());
    input.lengths.push_back(bands.lengths.back());
    for (size_t b = 0; b < branches_.size(); ++b) {
        input.channels.push_back(static_cast<int64_t>((b + 1) % branches_.size()));
        input.parameters.push_back(branches_[b]->weights());
    }
    std::vector<BranchTrace> traces;
    if (trace) input.traces = &traces;
    const torch::Tensor outputs = runBranches(input);
    for (size_t b = 0; b < traces.size(); ++b)
        traceBranch(numbered(trace, b), traces[b], outputs.select(1, input.channels[b]));
    return outputs;
}

torch::Tensor SigWavNetImpl::branchOutput(size_t branch, const torch::Tensor& band, const TraceSink& trace,
                                          const AttentionChange& change) {
    const std::vector<int64_t> lengths(static_cast<size_t>(band.size(0)), band.size(2));
    if (trace || change || !fused_ || !band.is_cpu())
        return branches_[branch]->forward(band, lengths, trace, change, precision_);
    return runBranches({{band.select(1, 0)}, {lengths}, {0}, {branches_[branch]->weights()}, nullptr}).select(1, 0);
}

torch::Tensor SigWavNetImpl::logits(const std::vector<torch::Tensor>& outputs) {
    std::vector<torch::Tensor> channels = outputs;
    std::rotate(channels.begin(), channels.end() - 1, channels.end());  // as in composed()
    torch::Tensor logits;
    head(torch::stack(channels, 1), [&](const std::string& name, const torch::Tensor& value) {
        if (name == "logits") logits = value;
    });
    return logits;
}

torch::Tensor SigWavNetImpl::head(const torch::Tensor& stacked, const TraceSink& trace) {
    const torch::Tensor weighted = weighting_->forward(stacked);
    const torch::Tensor maps = withoutBias(classifier_, weighted);
    const Positions positions(std::vector<int64_t>(static_cast<size_t>(maps.size(0)), maps.size(2)),
                              maps.device());
    const torch::Tensor pooled = leaky(positions.instanceNorm(maps)).mean(2);
    const torch::Tensor scaled = pooled * logitScale_;
    const torch::Tensor logProbabilities = torch::log_softmax(scaled, 1);
    if (trace) {
        trace("weighted_channels", weighted);
        trace("logits", scaled);
        trace("log_probs", logProbabilities);
    }
    return logProbabilities;
}

std::vector<torch::Tensor> SigWavNetImpl::trained(bool kernels, bool thresholds) const {
    std::vector<torch::Tensor> group;
    for (const auto& item : named_parameters()) {
        const bool belongs = isKernelName(item.key()) == kernels && isThresholdName(item.key()) == thresholds;
        if (belongs && item.value().requires_grad()) group.push_back(item.value());
    }
    return group;
}

std::vector<torch::Tensor> SigWavNetImpl::kernelParameters() const {
    return trained(true, false);
}
std::vector<torch::Tensor> SigWavNetImpl::thresholdParameters() const {
    return trained(false, true);
}
std::vector<torch::Tensor> SigWavNetImpl::otherParameters() const {
    return trained(false, false);
}

}  // namespace sigwavnet
