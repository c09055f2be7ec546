#include "core/training/learner.h"

#include <algorithm>
#include <cmath>

#include "core/model/network_module.h"
#include "core/model/product_precision.h"
#include "core/model/torch_errors.h"
#include "core/training/seeds.h"

namespace sigwavnet {

namespace {

// Steps of a GPU between two looks at their losses: seldom enough to keep it busy, often enough to see a loss
// that is not a number soon.
constexpr size_t kStepsBetweenReads = 16;

torch::Device deviceOf(const Network& network) {
    return network.module()->parameters().front().device();
}

// `count` clips from `begin`.
Batch slice(const Batch& batch, int64_t begin, int64_t count) {
    if (count == batch.clips()) return batch;
    Batch part;
    part.input = batch.input.narrow(0, begin, count);
    part.lengths = batch.lengths.narrow(0, begin, count);
    part.targets = batch.targets.narrow(0, begin, count);
    part.labels.assign(batch.labels.begin() + begin, batch.labels.begin() + begin + count);
    return part;
}

std::vector<double> doubles(const std::vector<torch::Tensor>& scalars) {
    const torch::Tensor all = torch::stack(scalars).to(torch::kCPU, torch::kDouble).contiguous();
    return {all.data_ptr<double>(), all.data_ptr<double>() + all.numel()};
}

}  // namespace

bool LearnedStep::finite() const {
    return std::isfinite(loss) && std::isfinite(gradientNorm);
}

Learner::Learner(Network network, const TrainingConfig& config, LossOptions loss)
    : network_(std::move(network)),
      config_(config),
      device_(deviceOf(network_)),
      optimizer_(*network_.module(), config),
      loss_(std::move(loss)) {}

Status Learner::gradients(const Batch& batch, int64_t step, Pending& found) {
    return guarded([&] {
        torch::AutoGradMode autograd(true);
        const ProductPrecision products(device_, network_.module()->precision());
        // Dropout draws from torch's own generators; nothing else here does.
        torch::manual_seed(mixSeeds({config_.seed, 0x64726f70, static_cast<uint64_t>(step)}));
        optimizer_.zeroGradients();
        const int64_t clips = batch.clips(), piece = (clips + pieces_ - 1) / pieces_;
        std::vector<torch::Tensor> losses, labels;
        for (int64_t begin = 0; begin < clips; begin += piece) {
            const Batch part = slice(batch, begin, std::min(piece, clips - begin));
            const torch::Tensor output = network_.module()->forward(onDevice(part.input), part.lengths);
            const torch::Tensor loss = classificationLoss(output, onDevice(part.targets), loss_) *
                                       (double(part.clips()) / double(clips));
            loss.backward();
            losses.push_back(loss.detach());
            labels.push_back(output.detach().argmax(1));
        }
        found = {torch::stack(losses).sum(), {}, torch::cat(labels), batch.labels};
    });
}

Status Learner::learn(const Batch& batch, int64_t step, double rateFactor) {
    Pending found;
    Status learned = gradients(batch, step, found);
    while (!learned && learned.error().kind == ErrorKind::OutOfMemory && pieces_ < batch.clips()) {
        pieces_ *= 2;
        learned = gradients(batch, step, found);
    }
    if (learned) {
        // Not tried again: what fails in here may have moved some of the weights already.
        learned = guarded([&] {
            found.norm = optimizer_.clipGradients(config_.clipNorm);
            optimizer_.step(rateFactor);
        });
    }
    if (!learned && learned.error().kind == ErrorKind::OutOfMemory) {
        return Error{ErrorKind::OutOfMemory,
                     "training.batch_size",
                     {CORE_TEXT("The memory of %1 is too small even for batches in pieces of one clip; use a "
                                "smaller network or shorter clips."),
                      {network_.device().id()}}};
    }
    SWN_TRY(learned);
    pending_.push_back(std::move(found));
    return {};
}

bool Learner::resultsDue() const {
    return pending_.size() >= (device_.is_cuda() ? kStepsBetweenReads : 1);
}

Result<std::vector<LearnedStep>> Learner::takeResults() {
    std::vector<LearnedStep> steps;
    if (pending_.empty()) return steps;
    std::vector<Pending> pending = std::move(pending_);
    pending_.clear();
    SWN_TRY(guarded([&] {
        std::vector<torch::Tensor> losses, norms, labels;
        for (const Pending& step : pending) {
            losses.push_back(step.loss);
            norms.push_back(step.norm);
            labels.push_back(step.labels);
        }
        const std::vector<double> loss = doubles(losses), norm = doubles(norms);
        const torch::Tensor all = torch::cat(labels).to(torch::kCPU, torch::kLong).contiguous();
        const int64_t* label = all.data_ptr<int64_t>();
        for (size_t i = 0; i < pending.size(); ++i) {
            LearnedStep step{loss[i], norm[i], std::move(pending[i].truths), {}};
            for (size_t k = 0; k < step.truths.size(); ++k) step.labels.push_back(static_cast<int>(*label++));
            steps.push_back(std::move(step));
        }
    }));
    return steps;
}

bool Learner::weightsFinite() const {
    torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> sums;
    // A sum of magnitudes is finite exactly when all of them are, short of an overflow that would be one,
    // too.
    for (const torch::Tensor& parameter : network_.module()->parameters())
        sums.push_back(parameter.abs().sum());
    return torch::stack(sums).isfinite().all().item<bool>();
}

}  // namespace sigwavnet
