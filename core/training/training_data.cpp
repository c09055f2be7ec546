#include "core/training/training_data.h"

#include <optional>

#include "core/base/parallel.h"
#include "core/dataset/prepare.h"
#include "core/evaluation/clip_loader.h"

namespace sigwavnet {

namespace {

bool isKept(Part part) {
    return part == Part::Train || part == Part::Validation;
}

Message tooShort(double seconds, double minimum) {
    return {
        CORE_TEXT("The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels "
                  "(network.levels)."),
        {numberText(seconds, 3), numberText(minimum, 3)}};
}

double minimumSeconds(const TrainingConfig& config) {
    return double(config.network.minimumSamples()) / config.preparation.rate.hz;
}

void leaveOut(const Corpus& corpus, size_t clip, ProblemKind kind, Message message, TrainingData& data) {
    data.problems.push_back({corpus.clips[clip].name, kind, std::move(message), true});
    data.fold.parts[clip] = Part::Unused;
}

// Finds by the headers alone what is too short, before anything is decoded.
void excludeShortClips(const Corpus& corpus, const TrainingConfig& config, TrainingData& data) {
    const double minimum = minimumSeconds(config);
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        const double seconds = corpus.clips[i].seconds();
        if (data.fold.parts[i] != Part::Unused && seconds < minimum)
            leaveOut(corpus, i, ProblemKind::TooShort, tooShort(seconds, minimum), data);
    }
}

// All parts, so that every fold of a split finds the same file in the cache.
Status prepareClips(const Corpus& corpus, const InputCacheOptions& cache, TrainingData& data,
                    Progress& progress) {
    std::vector<size_t> clips;
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        if (data.fold.parts[i] != Part::Unused) clips.push_back(i);
    }
    SWN_ASSIGN(data.inputs, PreparedInputs::open(corpus, clips, data.preparation, cache, progress));
    return {};
}

// What keeps a prepared clip from being used.
std::optional<Problem> problemOf(const Clip& clip, const Result<std::span<const float>>& samples,
                                 const TrainingConfig& config) {
    if (!samples) return clipProblem(clip, samples.error());
    if (static_cast<int64_t>(samples->size()) < config.network.minimumSamples()) {
        const double seconds = double(samples->size()) / config.preparation.rate.hz;
        return Problem{clip.name, ProblemKind::TooShort, tooShort(seconds, minimumSeconds(config)), true};
    }
    Preparation tried = config.preparation;
    // Its statistics are not known yet, and every clip has a place in them.
    if (tried.normalisation == Normalisation::Stored) tried.normalisation = Normalisation::None;
    std::vector<float> normalised(samples->begin(), samples->end());
    if (auto status = normaliseSamples(normalised, tried); !status) return clipProblem(clip, status.error());
    return std::nullopt;
}

// Takes every clip that trains or validates; what can't be used becomes a problem.
Status takeClips(const Corpus& corpus, const TrainingConfig& config, TrainingData& data,
                 const Progress& progress) {
    std::vector<std::optional<Problem>> problems(corpus.clips.size());
    forEachIndex(corpus.clips.size(), workerThreads(), [&](size_t i) {
        if (!isKept(data.fold.parts[i]) || progress.cancelled()) return;
        problems[i] = problemOf(corpus.clips[i], data.inputs->samples(i), config);
    });
    if (progress.cancelled()) {
        return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while the clips were read.")}};
    }
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        if (!isKept(data.fold.parts[i])) continue;
        if (problems[i]) {
            leaveOut(corpus, i, problems[i]->kind, std::move(problems[i]->message), data);
            continue;
        }
        PreparedClips& part = data.fold.parts[i] == Part::Train ? data.train : data.validation;
        part.samples.push_back(*data.inputs->samples(i));
        part.labels.push_back(corpus.classIndex(corpus.clips[i].label));
        part.clips.push_back(i);
    }
    return {};
}

Error unusable(const Problem& problem) {
    const ErrorKind kind = problem.kind == ProblemKind::TooShort ? ErrorKind::TooShort : ErrorKind::Invalid;
    return {kind, problem.path, problem.message};
}

// Every class must be learnable. When bad clips are the reason, the first of them says more than a count.
Status checkClasses(const Corpus& corpus, const TrainingData& data) {
    const auto counts = data.train.countsPerClass(static_cast<int>(corpus.classes.size()));
    for (size_t c = 0; c < counts.size(); ++c) {
        if (counts[c] > 0) continue;
        for (const Problem& problem : data.problems) {
            for (const Clip& clip : corpus.clips) {
                if (clip.name == problem.path && clip.label == corpus.classes[c]) return unusable(problem);
            }
        }
        return Error{ErrorKind::Invalid,
                     corpus.classes[c],
                     {CORE_TEXT("This split leaves no training clip of the class “%1”; choose another split "
                                "or fold, or drop "
                                "the class."),
                      {corpus.classes[c]}}};
    }
    return {};
}

Status storeStatistics(TrainingData& data) {
    if (data.preparation.normalisation != Normalisation::Stored) return {};
    SampleStatistics statistics;
    for (const auto& samples : data.train.samples) statistics.add(samples);
    if (!(statistics.deviation() > 0)) {
        return Error{ErrorKind::Invalid,
                     "preparation.normalisation",
                     {CORE_TEXT("Every training clip is silent; nothing can be learned from this corpus.")}};
    }
    data.preparation.mean = statistics.mean();
    data.preparation.deviation = statistics.deviation();
    return {};
}

}  // namespace

std::vector<int64_t> PreparedClips::lengths() const {
    std::vector<int64_t> lengths;
    for (const auto& clip : samples) lengths.push_back(static_cast<int64_t>(clip.size()));
    return lengths;
}

std::vector<int64_t> PreparedClips::countsPerClass(int classes) const {
    std::vector<int64_t> counts(static_cast<size_t>(classes), 0);
    for (int label : labels) ++counts[static_cast<size_t>(label)];
    return counts;
}

Result<std::vector<float>> PreparedClips::normalised(size_t i, const Preparation& preparation) const {
    std::vector<float> copy(samples[i].begin(), samples[i].end());
    SWN_TRY(normaliseSamples(copy, preparation));
    return copy;
}

Result<TrainingData> loadTrainingData(const Corpus& corpus, const Fold& fold, const TrainingConfig& config,
                                      Progress& progress, const InputCacheOptions& cache) {
    TrainingData data;
    data.fold = fold;
    data.preparation = config.preparation;
    excludeShortClips(corpus, config, data);
    SWN_TRY(prepareClips(corpus, cache, data, progress));
    SWN_TRY(takeClips(corpus, config, data, progress));
    SWN_TRY(checkClasses(corpus, data));
    SWN_TRY(storeStatistics(data));
    return data;
}

}  // namespace sigwavnet
