#include "app/studio/train/training_plan.h"

namespace sigwavnet::studio {

namespace {

std::shared_ptr<const PlannedSplit> planSplit(const std::shared_ptr<const Corpus>& corpus, const TrainingConfig& config) {
    auto plan = std::make_shared<PlannedSplit>();
    plan->corpus = corpus;
    plan->options = config.split;
    plan->fold = config.fold;
    auto folds = makeFolds(*corpus, config.split);
    if (folds && config.fold >= 1 && size_t(config.fold) <= folds->size()) {
        const Fold& fold = (*folds)[size_t(config.fold) - 1];
        plan->leaks = findLeaks(*corpus, fold);
        plan->extent = corpusExtent(*corpus, fold);
        return plan;
    }
    plan->problem = folds ? Error{ErrorKind::Invalid,
                                  "split.fold",
                                  {CORE_TEXT("This split has %1 folds; there is no fold %2."),
                                   {std::to_string(folds->size()), std::to_string(config.fold)}}}
                          : folds.error();
    plan->extent = corpusExtent(*corpus, Fold{{}, std::vector<Part>(corpus->clips.size(), Part::Train)});
    return plan;
}

int64_t memoryOf(const Device& device) {
    for (const DeviceInfo& info : devices())
        if (info.id == device.id()) return info.memoryBytes;
    return 0;
}

}  // namespace

bool PlannedSplit::isOf(const std::shared_ptr<const Corpus>& other, const TrainingConfig& config) const {
    return corpus == other && options.name == config.split.name && options.seed == config.split.seed &&
           options.folds == config.split.folds && fold == config.fold;
}

Result<TrainingPlan> planTraining(const std::shared_ptr<const Corpus>& corpus, const TrainingConfig& config,
                                  const Device& device, const std::shared_ptr<const PlannedSplit>& before,
                                  Progress& progress) {
    TrainingPlan plan;
    if (corpus) plan.split = before && before->isOf(corpus, config) ? before : planSplit(corpus, config);
    if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {CORE_TEXT("Cancelled.")}};
    CorpusExtent extent;
    extent.classes = config.network.classes;
    if (plan.split) extent = plan.split->extent;
    const PaceBook paces;
    const auto costOf = [&](const TrainingConfig& wanted) {
        return estimateCost(wanted, extent, paces.find(device.id(), wanted));
    };
    plan.cost = costOf(config);
    for (const Preset& preset : presets()) plan.presets.push_back(costOf(preset.config));
    plan.deviceBytes = memoryOf(device);
    if (corpus)
        for (const Clip& clip : corpus->clips) plan.tooShort += clip.seconds() < plan.cost.shortestClipSeconds;
    return plan;
}

}  // namespace sigwavnet::studio
