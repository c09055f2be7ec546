#include "core/evaluation/breakdown.h"

#include <algorithm>
#include <map>

namespace sigwavnet {

std::optional<EvaluationIntervals> evaluationIntervals(const Evaluation& evaluation, const Corpus& corpus,
                                                       const BootstrapOptions& options) {
    std::vector<int> truth, predicted;
    std::vector<std::string> speakers, clips;
    for (const ClipResult& result : evaluation.results) {
        const Clip& clip = corpus.clips[result.clip];
        truth.push_back(result.truth);
        predicted.push_back(result.prediction.label);
        speakers.push_back(clip.speaker);
        clips.push_back(clip.name);
    }
    const BootstrapGroups groups = bootstrapGroups(speakers, clips);
    const auto intervals =
        bootstrapIntervals(truth, predicted, groups.of, static_cast<int>(evaluation.classes.size()), options);
    if (!intervals) return {};
    return EvaluationIntervals{*intervals, groups.bySpeaker};
}

std::vector<SpeakerMetrics> speakerMetrics(const Evaluation& evaluation, const Corpus& corpus) {
    const size_t classes = evaluation.classes.size();
    std::map<std::string, Matrix<int64_t>> confusions;
    for (const ClipResult& result : evaluation.results) {
        auto& confusion =
            confusions.try_emplace(corpus.clips[result.clip].speaker, classes, classes).first->second;
        ++confusion.at(static_cast<size_t>(result.truth), static_cast<size_t>(result.prediction.label));
    }
    std::vector<SpeakerMetrics> rows;
    for (const auto& [speaker, confusion] : confusions) rows.push_back({speaker, computeMetrics(confusion)});
    if (!rows.empty() && rows.front().speaker.empty())
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    return rows;
}

double surplus(const ClipResult& result) {
    const std::vector<float>& p = result.prediction.probabilities;
    return double(p[static_cast<size_t>(result.prediction.label)]) -
           double(p[static_cast<size_t>(result.truth)]);
}

std::vector<size_t> surelyWrong(const Evaluation& evaluation) {
    std::vector<size_t> wrong;
    for (size_t i = 0; i < evaluation.results.size(); ++i)
        if (evaluation.results[i].prediction.label != evaluation.results[i].truth) wrong.push_back(i);
    std::stable_sort(wrong.begin(), wrong.end(), [&](size_t a, size_t b) {
        return surplus(evaluation.results[a]) > surplus(evaluation.results[b]);
    });
    return wrong;
}

}  // namespace sigwavnet
