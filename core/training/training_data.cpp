#include "core/training/training_data.h"

#include <cmath>
#include <fstream>
#include <sstream>

#include "core/dataset/prepare.h"
#include "core/evaluation/clip_loader.h"

namespace sigwavnet {

namespace {

// Memory that could be had without swapping [bytes]; 0 when the system does not say.
double availableMemory() {
    std::ifstream info("/proc/meminfo");
    for (std::string line; std::getline(info, line);) {
        std::istringstream words(line);
        std::string name;
        double kibibytes = 0;
        if (words >> name >> kibibytes && name == "MemAvailable:") return kibibytes * 1024;
    }
    return 0;
}

bool isKept(Part part) {
    return part == Part::Train || part == Part::Validation;
}

// Clips are kept as 32-bit samples at the model's rate.
Status checkMemory(const Corpus& corpus, const Fold& fold, const TrainingConfig& config) {
    double seconds = 0;
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        if (isKept(fold.parts[i])) seconds += corpus.clips[i].seconds();
    }
    const double needed = seconds * config.preparation.rate.hz * sizeof(float);
    const double available = availableMemory();
    if (available <= 0 || needed < 0.8 * available) return {};
    return Error{
        ErrorKind::OutOfMemory,
        corpus.root.string(),
        {CORE_TEXT(
             "The prepared clips need %1 GiB of memory and only %2 GiB are free; lower preparation.rate or "
             "train on a part of the corpus."),
         {numberText(needed / (1 << 30), 2), numberText(available / (1 << 30), 2)}}};
}

// Finds by the headers alone what is too short, before anything is decoded.
void excludeShortClips(const Corpus& corpus, const TrainingConfig& config, TrainingData& data) {
    const double minimum = double(config.network.minimumSamples()) / config.preparation.rate.hz;
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        const Clip& clip = corpus.clips[i];
        if (data.fold.parts[i] == Part::Unused || clip.seconds() >= minimum) continue;
        data.fold.parts[i] = Part::Unused;
        data.problems.push_back(
            {clip.name,
             ProblemKind::TooShort,
             {CORE_TEXT("The clip is %1 s long; this network needs at least %2 s. Use longer clips or "
                        "fewer levels (network.levels)."),
              {numberText(clip.seconds(), 3), numberText(minimum, 3)}},
             true});
    }
}

void addClip(PreparedClips& part, std::vector<float> samples, const Corpus& corpus, size_t clip) {
    part.samples.push_back(std::move(samples));
    part.labels.push_back(corpus.classIndex(corpus.clips[clip].label));
    part.clips.push_back(clip);
}

// Reads every clip that trains or validates, before normalisation; what can't be used becomes a problem.
Status loadClips(const Corpus& corpus, const TrainingConfig& config, TrainingData& data, Progress& progress) {
    Preparation raw = config.preparation;
    raw.normalisation = Normalisation::None;
    const auto total = static_cast<int64_t>(corpus.clips.size());
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        if (progress.cancelled()) {
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while the clips were read.")}};
        }
        progress.report(static_cast<int64_t>(i), total, {CORE_TEXT("Reading clips")});
        if (!isKept(data.fold.parts[i])) continue;
        auto samples = loadClip(corpus.clips[i], raw, config.network.minimumSamples());
        if (samples) {
            // Tried on a copy: training clips are normalised only after augmentation.
            std::vector<float> normalised = *samples;
            Preparation tried = config.preparation;
            if (tried.normalisation == Normalisation::Stored) tried.normalisation = Normalisation::None;
            if (auto status = normaliseSamples(normalised, tried); !status)
                samples = std::move(status).error();
        }
        if (!samples) {
            data.problems.push_back(clipProblem(corpus.clips[i], samples.error()));
            data.fold.parts[i] = Part::Unused;
            continue;
        }
        addClip(data.fold.parts[i] == Part::Train ? data.train : data.validation, std::move(*samples), corpus,
                i);
    }
    progress.report(total, total, {CORE_TEXT("Reading clips")});
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

Result<TrainingData> loadTrainingData(const Corpus& corpus, const Fold& fold, const TrainingConfig& config,
                                      Progress& progress) {
    TrainingData data;
    data.fold = fold;
    data.preparation = config.preparation;
    excludeShortClips(corpus, config, data);
    SWN_TRY(checkMemory(corpus, data.fold, config));
    SWN_TRY(loadClips(corpus, config, data, progress));
    SWN_TRY(checkClasses(corpus, data));
    SWN_TRY(storeStatistics(data));
    for (auto& samples : data.validation.samples) SWN_TRY(normaliseSamples(samples, data.preparation));
    return data;
}

}  // namespace sigwavnet
