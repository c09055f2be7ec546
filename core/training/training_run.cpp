#include "core/training/training_run.h"

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/evaluation/batch_plan.h"
#include "core/model/sigwavnet.h"
#include "core/model/torch_errors.h"
#include "core/training/run_report.h"
#include "core/training/schedule.h"
#include "core/training/seeds.h"

namespace sigwavnet {

namespace {

torch::Device deviceOf(const Network& network) {
    const Device device = network.device();
    return device.isCuda() ? torch::Device(torch::kCUDA, static_cast<c10::DeviceIndex>(device.index()))
                           : torch::Device(torch::kCPU);
}

LossOptions lossOptions(const TrainingConfig& config, const TrainingData& data, int classes,
                        torch::Device device) {
    LossOptions options;
    options.kind = config.loss;
    options.gamma = config.focalGamma;
    options.smoothing = config.labelSmoothing;
    if (config.classWeights == ClassWeights::Balanced) {
        options.weights = torch::tensor(balancedWeights(data.train.countsPerClass(classes))).to(device);
    }
    return options;
}

int labelOf(const float* logProbabilities, size_t classes) {
    return static_cast<int>(std::max_element(logProbabilities, logProbabilities + classes) -
                            logProbabilities);
}

}  // namespace

TrainingRun::TrainingRun(const Corpus& corpus, const TrainingConfig& config, const TrainingData& data,
                         Network network, const RunFolder& folder, TrainingObserver& observer,
                         Progress& progress)
    : corpus_(corpus),
      config_(config),
      data_(data),
      network_(std::move(network)),
      folder_(folder),
      observer_(observer),
      progress_(progress),
      device_(deviceOf(network_)),
      optimizer_(*network_.module(), config),
      loss_(lossOptions(config, data, static_cast<int>(corpus.classes.size()), device_)) {
    const auto clips = static_cast<int64_t>(data.train.size());
    stepsPerEpoch_ = (clips + config.batchSize - 1) / config.batchSize;
}

Error TrainingRun::stopped() const {
    return {ErrorKind::Cancelled,
            folder_.path().string(),
            {CORE_TEXT("The training was stopped after %1 finished epochs; their models are kept."),
             {std::to_string(finishedEpochs_)}}};
}

Error TrainingRun::diverged(int epoch) const {
    return {ErrorKind::Invalid,
            folder_.path().string(),
            {CORE_TEXT("The loss became infinite or not a number in epoch %1; the models of the epochs "
                       "before are kept. Lower "
                       "optimizer.learning_rate or optimizer.clip_norm."),
             {std::to_string(epoch)}}};
}

Status TrainingRun::run() {
    // Dropout on the CPU and the GPU draws from torch's own generators; nothing else here does.
    torch::manual_seed(mixSeeds({config_.seed, 0x64726f70}));
    for (int epoch = 1; epoch <= config_.epochs; ++epoch) {
        SWN_ASSIGN(EpochReport report, runEpoch(epoch));
        SWN_TRY(keep(report));
        observer_.epoch(report);
        if (config_.patience > 0 && epoch - bestEpoch_ >= config_.patience && epoch < config_.epochs) {
            stoppedEarly_ = true;
            return folder_.log("Stopped early: no better epoch since epoch " + std::to_string(bestEpoch_));
        }
    }
    return {};
}

Result<EpochReport> TrainingRun::runEpoch(int epoch) {
    Tally tally;
    BatchQueue queue(data_, config_, epoch);
    network_.module()->train();
    while (!queue.empty()) {
        if (progress_.cancelled()) return stopped();
        SWN_ASSIGN(const Batch batch, queue.next());
        SWN_TRY(learn(batch, epoch, tally));
    }
    network_.module()->eval();

    EpochReport report;
    report.epoch = epoch;
    report.epochs = config_.epochs;
    report.trainLoss = tally.loss / double(tally.clips);
    report.gradientNorm = tally.gradientNorm / double(tally.batches);
    report.clipsPerSecond = tally.clipsPerSecond();
    report.learningRate = config_.learningRate * rateFactor(config_, step_ - 1, stepsPerEpoch_);
    const auto classes = static_cast<int>(corpus_.classes.size());
    report.confusion = confusionMatrix(tally.truths, tally.labels, classes);
    report.trainWa = computeMetrics(report.confusion).wa;
    SWN_TRY(validate(report));
    report.levels = network_.levels();
    report.best = isBest(report);
    report.seconds = tally.seconds();
    return report;
}

Status TrainingRun::learn(const Batch& batch, int epoch, Tally& tally) {
    double loss = 0;
    auto learned = guarded([&]() -> Status {
        torch::AutoGradMode autograd(true);
        optimizer_.zeroGradients();
        const torch::Tensor output = network_.module()->forward(batch.input.to(device_), batch.lengths);
        const torch::Tensor lossTensor = classificationLoss(output, batch.targets.to(device_), loss_);
        loss = lossTensor.item<double>();
        if (!std::isfinite(loss)) return diverged(epoch);
        lossTensor.backward();
        const double norm = optimizer_.clipGradients(config_.clipNorm);
        if (!std::isfinite(norm)) return diverged(epoch);
        optimizer_.step(rateFactor(config_, step_, stepsPerEpoch_));

        const torch::Tensor labels = output.detach().argmax(1).to(torch::kCPU);
        for (int64_t i = 0; i < batch.clips(); ++i) {
            tally.truths.push_back(static_cast<int>(batch.targets[i].item<int64_t>()));
            tally.labels.push_back(static_cast<int>(labels[i].item<int64_t>()));
        }
        tally.gradientNorm += norm;
        return {};
    });
    if (!learned && learned.error().kind == ErrorKind::OutOfMemory) {
        return Error{ErrorKind::OutOfMemory,
                     "training.batch_size",
                     {CORE_TEXT("The memory of %1 is too small for batches of %2 clips; lower "
                                "training.batch_size or use a smaller "
                                "network."),
                      {network_.device().id(), std::to_string(config_.batchSize)}}};
    }
    SWN_TRY(learned);
    ++step_;
    ++tally.batches;
    tally.clips += batch.clips();
    tally.loss += loss * double(batch.clips());
    tell(epoch, loss, tally);
    return {};
}

void TrainingRun::tell(int epoch, double loss, const Tally& tally) {
    BatchReport report;
    report.epoch = epoch;
    report.step = step_;
    report.steps = stepsPerEpoch_ * config_.epochs;
    report.loss = loss;
    report.clipsPerSecond = tally.clipsPerSecond();
    report.secondsLeft =
        timeLeft_.update(step_, report.steps, std::chrono::duration<double>(Clock::now() - start_).count());
    observer_.batch(report);
    progress_.report(report.step, report.steps,
                     {CORE_TEXT("Epoch %1 of %2"), {std::to_string(epoch), std::to_string(config_.epochs)}});
}

Status TrainingRun::validate(EpochReport& report) const {
    const PreparedClips& clips = data_.validation;
    if (clips.size() == 0) return {};
    double loss = 0;
    std::vector<int> labels(clips.size());
    for (const auto& batch : plannedBatches(clips.lengths(), config_.batchSize)) {
        if (progress_.cancelled()) return stopped();
        std::vector<std::span<const float>> inputs;
        for (size_t i : batch) inputs.push_back(clips.samples[i]);
        SWN_ASSIGN(const Matrix<float> output, network_.logProbabilities(inputs));
        for (size_t k = 0; k < batch.size(); ++k) {
            labels[batch[k]] = labelOf(output.row(k), output.columns);
            loss -= output.at(k, static_cast<size_t>(clips.labels[batch[k]]));
        }
    }
    report.validationLoss = loss / double(clips.size());
    report.confusion = confusionMatrix(clips.labels, labels, static_cast<int>(corpus_.classes.size()));
    report.validation = computeMetrics(report.confusion);
    return {};
}

bool TrainingRun::isBest(const EpochReport& report) const {
    if (bestEpoch_ == 0) return true;
    if (!report.validation) return report.trainLoss < bestLoss_;
    if (report.validation->uar != bestScore_) return report.validation->uar > bestScore_;
    return *report.validationLoss < bestLoss_;
}

Status TrainingRun::keep(const EpochReport& report) {
    SWN_TRY(saveModels(report));
    SWN_TRY(folder_.appendMetrics(metricsRow(report)));
    SWN_TRY(appendLine(folder_.path() / "confusion.jsonl", confusionLine(report)));
    finishedEpochs_ = report.epoch;
    if (report.best) {
        bestEpoch_ = report.epoch;
        bestScore_ = report.validation ? report.validation->uar : 0;
        bestLoss_ = report.validation ? *report.validationLoss : report.trainLoss;
    }
    return {};
}

Status TrainingRun::saveModels(const EpochReport& report) const {
    Model model{network_, corpus_.classes, data_.preparation, {}};
    model.facts = {{"corpus", corpus_.root.filename().string()},
                   {"corpus_format", corpus_.format},
                   {"split", config_.split.name},
                   {"split_seed", std::to_string(config_.split.seed)},
                   {"folds", std::to_string(config_.split.folds)},
                   {"fold", data_.fold.name},
                   {"seed", std::to_string(config_.seed)},
                   {"epoch", std::to_string(report.epoch)},
                   {"training_clips", std::to_string(data_.train.size())},
                   {"train_loss", numberText(report.trainLoss, 6)}};
    if (!config_.classMap.empty()) model.facts["class_map"] = config_.classMap;
    if (report.validation) {
        model.facts["val_uar"] = numberText(report.validation->uar, 6);
        model.facts["val_wa"] = numberText(report.validation->wa, 6);
        model.facts["val_loss"] = numberText(*report.validationLoss, 6);
    }
    SWN_TRY(saveModel(folder_.last(), model));
    if (report.best) SWN_TRY(saveModel(folder_.best(), model));
    return {};
}

}  // namespace sigwavnet
