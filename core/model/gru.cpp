#include "core/model/gru.h"

#include <ATen/Parallel.h>

#include <string>

#include "core/model/gru_kernel.h"

namespace sigwavnet {

namespace {

using torch::Tensor;

// One direction of one layer.
struct Direction {
    bool reverse = false;
    Tensor projected;  // [B, W, 3H]: the input's gates
    Tensor weight;     // [3H, H]
    Tensor bias;       // [3H]
    Tensor gates;      // [B, W, 4H] for the way back; undefined: not wanted
    Tensor output;     // [B, W, H]
};

// Tells `work(clip, scratch)` every clip, on as many threads as tensor operations use.
template <typename Work>
void forEachClip(int64_t clips, int64_t scratchSize, const Work& work) {
    at::parallel_for(0, clips, 1, [&](int64_t begin, int64_t end) {
        std::vector<float> scratch(static_cast<size_t>(scratchSize));
        for (int64_t clip = begin; clip < end; ++clip) work(clip, scratch.data());
    });
}

void runDirection(const Direction& d, const std::vector<int64_t>& lengths) {
    const int64_t width = d.projected.size(1), hidden = d.weight.size(1);
    const Tensor transposed = d.weight.t().contiguous();
    const float* projected = d.projected.data_ptr<float>();
    const float* bias = d.bias.data_ptr<float>();
    const float* weight = transposed.data_ptr<float>();
    float* output = d.output.data_ptr<float>();
    float* gates = d.gates.defined() ? d.gates.data_ptr<float>() : nullptr;
    forEachClip(d.projected.size(0), 3 * hidden, [&](int64_t clip, float* scratch) {
        const int64_t first = clip * width;
        gruForward({lengths[static_cast<size_t>(clip)], hidden, d.reverse}, projected + first * 3 * hidden,
                   weight, bias, output + first * hidden, gates ? gates + first * 4 * hidden : nullptr,
                   scratch);
    });
}

struct DirectionGradients {
    Tensor projected;  // [B, W, 3H]
    Tensor weight, bias;
};

DirectionGradients backDirection(const Direction& d, const Tensor& gradOutput,
                                 const std::vector<int64_t>& lengths) {
    const int64_t clips = d.output.size(0), width = d.output.size(1), hidden = d.weight.size(1);
    // Places that no clip reaches stay zero, and so add nothing to the sums below.
    Tensor gradInput = torch::zeros({clips, width, 3 * hidden}, d.output.options());
    Tensor gradHidden = torch::zeros_like(gradInput);
    const float* weight = d.weight.data_ptr<float>();
    const float* grad = gradOutput.data_ptr<float>();
    const float* output = d.output.data_ptr<float>();
    const float* gates = d.gates.data_ptr<float>();
    float* toInput = gradInput.data_ptr<float>();
    float* toHidden = gradHidden.data_ptr<float>();
    forEachClip(clips, hidden, [&](int64_t clip, float* scratch) {
        const int64_t first = clip * width;
        gruBackward({lengths[static_cast<size_t>(clip)], hidden, d.reverse}, grad + first * hidden,
                    output + first * hidden, gates + first * 4 * hidden, weight, toInput + first * 3 * hidden,
                    toHidden + first * 3 * hidden, scratch);
    });
    // The state before each position: its neighbour's output, against the direction. Past a clip's end
    // gradHidden is zero, so it does not matter what stands there; a clip's first state is zero, because
    // outputs past the end are.
    Tensor previous = torch::zeros_like(d.output);
    if (width > 1) {
        const Tensor source = d.output.narrow(1, d.reverse ? 1 : 0, width - 1);
        previous.narrow(1, d.reverse ? 0 : 1, width - 1).copy_(source);
    }
    const Tensor flat = gradHidden.view({-1, 3 * hidden});
    return {gradInput, flat.t().mm(previous.view({-1, hidden})), flat.sum(0)};
}

// One layer. The input comes in projected, so that autograd's own matrix products do that part.
class Layer : public torch::autograd::Function<Layer> {
public:
    static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& projected,
                          const Tensor& weight, const Tensor& bias, const Tensor& lengths, bool reverse,
                          bool keep) {
        const int64_t clips = projected.size(0), width = projected.size(1), hidden = weight.size(1);
        Direction d{reverse, projected.contiguous(), weight.contiguous(), bias.contiguous(), {}, {}};
        d.output = torch::zeros({clips, width, hidden}, projected.options());
        if (keep) d.gates = torch::empty({clips, width, 4 * hidden}, projected.options());
        runDirection(d, valuesOf(lengths));
        if (keep) {
            context->save_for_backward({d.weight, d.bias, d.gates, d.output, lengths});
            context->saved_data["reverse"] = reverse;
        }
        return d.output;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const Direction d{
            context->saved_data["reverse"].toBool(), {}, saved[0], saved[1], saved[2], saved[3]};
        const DirectionGradients g = backDirection(d, gradients[0].contiguous(), valuesOf(saved[4]));
        return {g.projected, g.weight, g.bias, {}, {}, {}};
    }

private:
    static std::vector<int64_t> valuesOf(const Tensor& lengths) {
        return {lengths.data_ptr<int64_t>(), lengths.data_ptr<int64_t>() + lengths.numel()};
    }
};

}  // namespace

Tensor runGru(const torch::nn::GRU& gru, const Tensor& x, const std::vector<int64_t>& lengths) {
    const auto parameters = gru->named_parameters(/*recurse=*/false);
    const Tensor lengthTensor = torch::tensor(lengths, torch::kLong);
    const bool keep = torch::GradMode::is_enabled();
    Tensor u = x;
    for (int64_t layer = 0; layer < gru->options.num_layers(); ++layer) {
        const auto direction = [&](bool reverse) {
            const std::string end = "_l" + std::to_string(layer) + (reverse ? "_reverse" : "");
            const Tensor projected =
                torch::linear(u, parameters["weight_ih" + end], parameters["bias_ih" + end]);
            return Layer::apply(projected, parameters["weight_hh" + end], parameters["bias_hh" + end],
                                lengthTensor, reverse, keep);
        };
        u = torch::cat({direction(false), direction(true)}, 2);
    }
    return u;
}

}  // namespace sigwavnet
