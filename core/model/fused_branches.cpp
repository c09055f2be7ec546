#include "core/model/fused_branches.h"

#include <algorithm>
#include <memory>
#include <numeric>

#include "core/model/parallel.h"

namespace sigwavnet {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// At most so many sums of a branch's gradients at once, each over groups in a fixed order.
constexpr size_t kLanes = 8;

template <typename Size>
std::vector<size_t> largestFirst(size_t count, const Size& size) {
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return size(a) > size(b); });
    return order;
}

template <typename T>
using AllWeights = std::vector<BranchWeights<T>>;  // one a branch

// What forward leaves for backward.
template <typename T>
struct Run : torch::CustomClassHolder {
    std::vector<Tensor> bands;
    std::vector<int64_t> channels;
    std::shared_ptr<const AllWeights<T>> weights;
    std::vector<ClipGroup> groups;
    std::vector<GroupMemory> memories;  // one a group
};

// Groups of one branch whose gradients are summed together.
template <typename T>
struct Lane {
    size_t branch = 0;
    int64_t rows = 0;
    std::vector<size_t> groups;
    std::unique_ptr<BranchGradients<T>> gradients;
};

template <typename T>
std::shared_ptr<const AllWeights<T>> weightsOf(const std::vector<BranchParameters>& parameters,
                                               bool wantBackward) {
    std::vector<std::unique_ptr<BranchWeights<T>>> made(parameters.size());
    parallelTasks(static_cast<int64_t>(made.size()), [&](int64_t branch) {
        torch::NoGradGuard noGrad;
        const size_t b = static_cast<size_t>(branch);
        made[b] = std::make_unique<BranchWeights<T>>(parameters[b], wantBackward);
    });
    auto all = std::make_shared<AllWeights<T>>();
    for (auto& weights : made) all->push_back(std::move(*weights));
    return all;
}

template <typename T>
void prepare(Run<T>& run, const BranchesInput& input, bool keep) {
    if (keep || !input.prepared) {
        if (input.prepared) input.prepared->clear();  // training: they change at every step
        run.weights = weightsOf<T>(input.parameters, keep);
    } else {
        run.weights = std::static_pointer_cast<const AllWeights<T>>(input.prepared->get(
            input.parameters, [&] { return weightsOf<T>(input.parameters, /*wantBackward=*/false); }));
    }
    for (size_t b = 0; b < input.bands.size(); ++b) {
        run.bands.push_back(input.bands[b].detach().contiguous());
        for (ClipGroup& group : groupClips(static_cast<int64_t>(b), input.lengths[b]))
            run.groups.push_back(std::move(group));
    }
    run.channels = input.channels;
    run.memories.resize(run.groups.size());
}

template <typename T>
void prepareTraces(const Run<T>& run, const BranchesInput& input) {
    input.traces->assign(run.bands.size(), {});
    for (size_t b = 0; b < run.bands.size(); ++b) {
        int64_t width = 0;
        for (const ClipGroup& group : run.groups) {
            if (group.branch == static_cast<int64_t>(b)) width = std::max(width, group.clips[0].width);
        }
        const int64_t clips = run.bands[b].size(0), states = 2 * (*run.weights)[b].hidden();
        const auto zeros = [&](std::vector<int64_t> shape) {
            return torch::zeros(shape, run.bands[b].options());
        };
        (*input.traces)[b] = {zeros({clips, 1, width}), zeros({clips, 1, width}),
                              zeros({clips, 2 * (*run.weights)[b].channels}), zeros({clips, width, states}),
                              zeros({clips, width})};
    }
}

template <typename T>
Tensor forwardRun(Run<T>& run, const BranchesInput& input, bool keep) {
    torch::NoGradGuard noGrad;
    prepare(run, input, keep);
    if (input.traces) prepareTraces(run, input);
    const Tensor output =
        torch::empty({run.bands[0].size(0), static_cast<int64_t>(run.bands.size()), 2 * (*run.weights)[0].hidden()},
                     run.bands[0].options());
    const auto order = largestFirst(run.groups.size(), [&](size_t g) { return run.groups[g].rows; });
    parallelTasks(static_cast<int64_t>(order.size()), [&](int64_t task) {
        torch::NoGradGuard noGradHere;
        const size_t g = order[static_cast<size_t>(task)], b = static_cast<size_t>(run.groups[g].branch);
        run.memories[g] = forwardGroup<T>(run.groups[g], (*run.weights)[b], run.bands[b], output, run.channels[b],
                                          keep, input.traces ? &(*input.traces)[b] : nullptr);
    });
    return output;
}

template <typename T>
std::vector<Lane<T>> lanesOf(const Run<T>& run) {
    std::vector<Lane<T>> lanes;
    for (size_t b = 0; b < run.bands.size(); ++b) {
        std::vector<Lane<T>> own(kLanes);
        size_t next = 0;
        for (size_t g = 0; g < run.groups.size(); ++g) {
            if (run.groups[g].branch != static_cast<int64_t>(b)) continue;
            Lane<T>& lane = own[next++ % kLanes];
            lane.branch = b;
            lane.rows += run.groups[g].rows;
            lane.groups.push_back(g);
        }
        for (size_t i = 0; i < std::min(next, kLanes); ++i) lanes.push_back(std::move(own[i]));
    }
    return lanes;
}

// Gradients of the bands, then of every branch's parameters.
template <typename T>
variable_list backwardRun(const Run<T>& run, const Tensor& outputGradient) {
    torch::NoGradGuard noGrad;
    std::vector<Lane<T>> lanes = lanesOf(run);
    variable_list gradients;
    for (const Tensor& band : run.bands) gradients.push_back(torch::zeros_like(band));
    const auto order = largestFirst(lanes.size(), [&](size_t l) { return lanes[l].rows; });
    parallelTasks(static_cast<int64_t>(order.size()), [&](int64_t task) {
        torch::NoGradGuard noGradHere;
        Lane<T>& lane = lanes[order[static_cast<size_t>(task)]];
        const size_t b = lane.branch;
        lane.gradients = std::make_unique<BranchGradients<T>>((*run.weights)[b]);
        for (size_t g : lane.groups) {
            backwardGroup<T>(run.groups[g], (*run.weights)[b], run.bands[b], run.memories[g], outputGradient,
                             run.channels[b], *lane.gradients, gradients[b]);
        }
    });
    std::vector<BranchParameters> parameters(run.bands.size());
    parallelTasks(static_cast<int64_t>(parameters.size()), [&](int64_t branch) {
        torch::NoGradGuard noGradHere;
        const size_t b = static_cast<size_t>(branch);
        BranchGradients<T>* sum = nullptr;
        for (const Lane<T>& lane : lanes) {
            if (lane.branch != b) continue;
            if (sum)
                sum->add(*lane.gradients);
            else
                sum = lane.gradients.get();
        }
        parameters[b] = sum->toParameters((*run.weights)[b]);
    });
    for (const BranchParameters& list : parameters) gradients.insert(gradients.end(), list.begin(), list.end());
    return gradients;
}

template <typename T>
class Branches : public torch::autograd::Function<Branches<T>> {
public:
    // `inputs`: bands, then parameters; they are what `input` holds, seen by autograd.
    static Tensor forward(AutogradContext* context, at::TensorList inputs, const BranchesInput* input) {
        (void)inputs;
        auto run = c10::make_intrusive<Run<T>>();
        const Tensor output = forwardRun(*run, *input, /*keep=*/true);
        context->saved_data["run"] = at::IValue::make_capsule(std::move(run));
        return output;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto run = c10::static_intrusive_pointer_cast<Run<T>>(context->saved_data["run"].toCapsule());
        variable_list out = backwardRun(*run, gradients[0].contiguous());
        out.emplace_back();  // of the pointer
        return out;
    }
};

template <typename T>
Tensor runAs(const BranchesInput& input) {
    if (!torch::GradMode::is_enabled()) {
        Run<T> run;
        return forwardRun(run, input, /*keep=*/false);
    }
    variable_list inputs = input.bands;
    for (const BranchParameters& list : input.parameters) inputs.insert(inputs.end(), list.begin(), list.end());
    return Branches<T>::apply(at::TensorList(inputs), &input);
}

}  // namespace

std::shared_ptr<const void> PreparedWeights::get(
    const std::vector<BranchParameters>& parameters,
    const std::function<std::shared_ptr<const void>()>& prepare) {
    std::vector<Stamp> stamps;
    for (const BranchParameters& list : parameters) {
        for (const Tensor& parameter : list)
            stamps.push_back({parameter.data_ptr(), parameter.scalar_type(), parameter._version()});
    }
    std::lock_guard<std::mutex> lock(mutex_);
    if (!weights_ || stamps != stamps_) {
        weights_ = prepare();
        stamps_ = std::move(stamps);
    }
    return weights_;
}

void PreparedWeights::clear() {
    std::lock_guard<std::mutex> lock(mutex_);
    weights_.reset();
}

Tensor runBranches(const BranchesInput& input) {
    return input.bands[0].scalar_type() == torch::kDouble ? runAs<double>(input) : runAs<float>(input);
}

}  // namespace sigwavnet
