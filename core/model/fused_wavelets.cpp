#include "core/model/fused_wavelets.h"

#include <algorithm>

#include "core/model/parallel.h"
#include "core/model/positions.h"
#include "core/model/wavelet_kernel.h"

namespace sigwavnet {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// What forward leaves for backward.
template <typename T>
struct Transform : torch::CustomClassHolder {
    Tensor samples;
    std::vector<std::vector<int64_t>> lengths;   // of the samples, then of every level
    std::vector<std::vector<T>> low, high;       // as applied
    std::vector<ThresholdView<T>> thresholds;
    std::vector<Tensor> raw, details, approximations;

    size_t levels() const { return low.size(); }
    const Tensor& inputOf(size_t level) const { return level == 0 ? samples : approximations[level - 1]; }
    LevelFiltersView<T> filters(size_t level) const {
        return {low[level].data(), high[level].data(), static_cast<int64_t>(low[level].size())};
    }
};

template <typename T>
T* clipAt(const Tensor& t, int64_t clip) {
    return t.data_ptr<T>() + clip * t.size(1);
}

template <typename T>
std::vector<T> valuesOf(const Tensor& t) {
    const Tensor plain = t.contiguous();
    return {plain.data_ptr<T>(), plain.data_ptr<T>() + plain.numel()};
}

// g[i] = (-1)^i k[K-1-i]
template <typename T>
std::vector<T> mirror(const std::vector<T>& kernel) {
    std::vector<T> out(kernel.rbegin(), kernel.rend());
    for (size_t i = 1; i < out.size(); i += 2) out[i] = -out[i];
    return out;
}

// The gradient of k from that of its mirror.
template <typename T>
std::vector<T> mirrorBack(std::vector<T> gradient) {
    for (size_t i = 1; i < gradient.size(); i += 2) gradient[i] = -gradient[i];
    std::reverse(gradient.begin(), gradient.end());
    return gradient;
}

template <typename T>
void prepare(Transform<T>& t, const WaveletsInput& input) {
    t.samples = input.samples.detach().contiguous();
    t.lengths = {input.lengths};
    for (size_t j = 0; j < input.low.size(); ++j) {
        t.low.push_back(valuesOf<T>(input.low[j]));
        t.high.push_back(mirror(valuesOf<T>(input.highKernel[j])));
        t.lengths.push_back(lengthsAfter(t.lengths.back(), input.low[j].size(0), 2));
        const auto& lengths = t.lengths.back();
        const int64_t width = *std::max_element(lengths.begin(), lengths.end());
        const auto zeros = [&] { return torch::zeros({t.samples.size(0), width}, t.samples.options()); };
        t.approximations.push_back(zeros());
        t.raw.push_back(zeros());
        if (input.thresholds.empty()) {
            t.details.push_back(t.raw.back());
            continue;
        }
        t.details.push_back(zeros());
        const auto scalar = [&](size_t i) { return valuesOf<T>(input.thresholds[3 * j + i])[0]; };
        t.thresholds.push_back({scalar(0), scalar(1), scalar(2)});
    }
}

template <typename T>
void forwardTransform(Transform<T>& t, const WaveletsInput& input) {
    prepare(t, input);
    parallelTasks(t.samples.size(0), [&](int64_t clip) {
        const size_t c = static_cast<size_t>(clip);
        for (size_t j = 0; j < t.levels(); ++j) {
            waveletForward<T>(t.filters(j), clipAt<T>(t.inputOf(j), clip), t.lengths[j][c],
                              clipAt<T>(t.approximations[j], clip), clipAt<T>(t.raw[j], clip));
            if (!t.thresholds.empty()) {
                thresholdForward<T>(t.thresholds[j], clipAt<T>(t.raw[j], clip), t.lengths[j + 1][c],
                                    clipAt<T>(t.details[j], clip));
            }
        }
    });
}

// One clip's share of the parameters' gradients.
template <typename T>
struct ClipGradients {
    std::vector<std::vector<T>> low, high, thresholds;
};

template <typename T>
std::vector<T> plainOrZero(const Tensor& gradient, const Tensor& like, int64_t clip) {
    const int64_t width = like.size(1);
    if (!gradient.defined()) return std::vector<T>(static_cast<size_t>(width));
    const T* from = clipAt<T>(gradient, clip);
    return {from, from + width};
}

// toBands: of the details, then of the last approximation; undefined where nothing came back.
template <typename T>
ClipGradients<T> backwardClip(const Transform<T>& t, const variable_list& toBands, int64_t clip, T* toSamples) {
    const size_t c = static_cast<size_t>(clip), levels = t.levels();
    ClipGradients<T> out;
    out.low.resize(levels);
    out.high.resize(levels);
    out.thresholds.assign(levels, std::vector<T>(3));
    std::vector<T> toApprox = plainOrZero<T>(toBands[levels], t.approximations.back(), clip);
    for (size_t j = levels; j-- > 0;) {
        std::vector<T> toDetail = plainOrZero<T>(toBands[j], t.details[j], clip);
        if (!t.thresholds.empty()) {
            thresholdBackward<T>(t.thresholds[j], clipAt<T>(t.raw[j], clip), t.lengths[j + 1][c],
                                 toDetail.data(), out.thresholds[j].data());
        }
        const LevelFiltersView<T> filters = t.filters(j);
        out.low[j].resize(t.low[j].size());
        out.high[j].resize(t.high[j].size());
        std::vector<T> toInput(static_cast<size_t>(t.inputOf(j).size(1)));
        waveletBackward<T>(filters, clipAt<T>(t.inputOf(j), clip), t.lengths[j][c], toApprox.data(),
                           toDetail.data(), out.low[j].data(), out.high[j].data(), toInput.data());
        toApprox = std::move(toInput);
    }
    std::copy(toApprox.begin(), toApprox.end(), toSamples);
    return out;
}

template <typename T>
Tensor summed(const std::vector<ClipGradients<T>>& clips, std::vector<std::vector<T>> ClipGradients<T>::*part,
              size_t level, bool mirrored) {
    std::vector<T> total((clips[0].*part)[level].size());
    for (const ClipGradients<T>& clip : clips) {
        for (size_t i = 0; i < total.size(); ++i) total[i] += (clip.*part)[level][i];
    }
    return torch::tensor(mirrored ? mirrorBack(total) : total);
}

// Gradients of the samples, the low-pass and the high-pass kernels, the thresholds.
template <typename T>
variable_list backwardTransform(const Transform<T>& t, const variable_list& toBands) {
    torch::NoGradGuard noGrad;
    const Tensor toSamples = torch::zeros_like(t.samples);
    std::vector<ClipGradients<T>> clips(static_cast<size_t>(t.samples.size(0)));
    parallelTasks(t.samples.size(0), [&](int64_t clip) {
        clips[static_cast<size_t>(clip)] = backwardClip<T>(t, toBands, clip, clipAt<T>(toSamples, clip));
    });
    variable_list out{toSamples};
    for (size_t j = 0; j < t.levels(); ++j) out.push_back(summed<T>(clips, &ClipGradients<T>::low, j, false));
    for (size_t j = 0; j < t.levels(); ++j) out.push_back(summed<T>(clips, &ClipGradients<T>::high, j, true));
    for (size_t j = 0; j < t.thresholds.size(); ++j) {
        const Tensor all = summed<T>(clips, &ClipGradients<T>::thresholds, j, false);
        for (int64_t i = 0; i < 3; ++i) out.push_back(all.narrow(0, i, 1).clone());
    }
    return out;
}

template <typename T>
class Wavelets : public torch::autograd::Function<Wavelets<T>> {
public:
    // `inputs`: samples, kernels and thresholds; they are what `input` holds, seen by autograd.
    static variable_list forward(AutogradContext* context, at::TensorList inputs,
                                 const WaveletsInput* input, Transform<T>* plain) {
        (void)inputs;
        auto transform = c10::make_intrusive<Transform<T>>();
        forwardTransform(*transform, *input);
        *plain = *transform;
        // Other handles of the same values: an output that its own operation keeps would never be freed.
        variable_list bands;
        for (const Tensor& detail : transform->details) bands.push_back(detail.variable_data());
        bands.push_back(transform->approximations.back().variable_data());
        context->saved_data["transform"] = at::IValue::make_capsule(std::move(transform));
        return bands;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto transform =
            c10::static_intrusive_pointer_cast<Transform<T>>(context->saved_data["transform"].toCapsule());
        for (Tensor& gradient : gradients) {
            if (gradient.defined()) gradient = gradient.contiguous();
        }
        variable_list out = backwardTransform(*transform, gradients);
        out.resize(out.size() + 2);  // of the pointers
        return out;
    }
};

template <typename T>
WaveletBands runAs(const WaveletsInput& input) {
    Transform<T> t;
    variable_list bands;
    if (torch::GradMode::is_enabled()) {
        variable_list inputs{input.samples};
        for (const auto* list : {&input.low, &input.highKernel, &input.thresholds})
            inputs.insert(inputs.end(), list->begin(), list->end());
        bands = Wavelets<T>::apply(at::TensorList(inputs), &input, &t);
    } else {
        forwardTransform(t, input);
        bands = t.details;
        bands.push_back(t.approximations.back());
    }
    WaveletBands out;
    out.rawDetails = t.raw;
    out.approximations = t.approximations;
    out.approximations.back() = bands.back();
    bands.pop_back();
    out.details = bands;
    out.lengths.assign(t.lengths.begin() + 1, t.lengths.end());
    return out;
}

}  // namespace

WaveletBands runWavelets(const WaveletsInput& input) {
    return input.samples.scalar_type() == torch::kDouble ? runAs<double>(input) : runAs<float>(input);
}

}  // namespace sigwavnet
