#include "core/evaluation/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/evaluation/resampling.h"

namespace sigwavnet {

namespace {

// Of one clip, as indices into the classes of both models together.
struct PairedAnswer {
    size_t clip = 0;
    size_t truth = 0, first = 0, second = 0;
};

size_t indexOf(std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<size_t>(found - names.begin());
    names.push_back(name);
    return names.size() - 1;
}

std::vector<PairedAnswer> pairAnswers(const Evaluation& first, const Evaluation& second,
                                      std::vector<std::string>& classes) {
    std::map<size_t, const ClipResult*> seconds;
    for (const ClipResult& result : second.results) seconds[result.clip] = &result;
    classes = first.classes;
    const auto name = [](const Evaluation& of, int label) { return of.classes[static_cast<size_t>(label)]; };
    std::vector<PairedAnswer> answers;
    for (const ClipResult& result : first.results) {
        const auto other = seconds.find(result.clip);
        if (other == seconds.end()) continue;
        answers.push_back({result.clip, static_cast<size_t>(result.truth),
                           static_cast<size_t>(result.prediction.label),
                           indexOf(classes, name(second, other->second->prediction.label))});
    }
    return answers;
}

// The figures of one model on drawn answers.
struct Tally {
    explicit Tally(size_t classes) : confusion(classes, classes) {}
    Matrix<int64_t> confusion;
    Metrics metrics() const { return computeMetrics(confusion); }
};

// Differences of every figure, one entry a resample.
struct Resampled {
    std::vector<double> wa, uar, f1Macro, f1Weighted;
    void add(const Metrics& first, const Metrics& second) {
        wa.push_back(second.wa - first.wa);
        uar.push_back(second.uar - first.uar);
        f1Macro.push_back(second.f1Macro - first.f1Macro);
        f1Weighted.push_back(second.f1Weighted - first.f1Weighted);
    }
};

void count(Tally& first, Tally& second, const PairedAnswer& answer) {
    ++first.confusion.at(answer.truth, answer.first);
    ++second.confusion.at(answer.truth, answer.second);
}

BootstrapGroups groupsOf(const std::vector<PairedAnswer>& answers, const Corpus& corpus) {
    std::vector<std::string> speakers, clips;
    for (const PairedAnswer& answer : answers) {
        speakers.push_back(corpus.clips[answer.clip].speaker);
        clips.push_back(corpus.clips[answer.clip].name);
    }
    return bootstrapGroups(speakers, clips);
}

std::optional<Comparison::Differences> pairedBootstrap(const std::vector<PairedAnswer>& answers,
                                                       const Comparison& comparison, const Corpus& corpus,
                                                       const BootstrapOptions& options) {
    const BootstrapGroups groups = groupsOf(answers, corpus);
    const auto byGroup = answersByGroup(groups.of);
    if (byGroup.size() < 2) return {};
    Resampled drawn;
    std::mt19937_64 random(options.seed);
    for (int i = 0; i < options.resamples; ++i) {
        Tally first(comparison.classes.size()), second(comparison.classes.size());
        drawGroups(byGroup.size(), random, [&](size_t group) {
            for (const size_t k : byGroup[group]) count(first, second, answers[k]);
        });
        drawn.add(first.metrics(), second.metrics());
    }
    const Metrics &a = comparison.firstMetrics, &b = comparison.secondMetrics;
    return Comparison::Differences{
        {b.wa - a.wa, percentiles(std::move(drawn.wa), options.level)},
        {b.uar - a.uar, percentiles(std::move(drawn.uar), options.level)},
        {b.f1Macro - a.f1Macro, percentiles(std::move(drawn.f1Macro), options.level)},
        {b.f1Weighted - a.f1Weighted, percentiles(std::move(drawn.f1Weighted), options.level)},
        static_cast<int>(byGroup.size()),
        groups.bySpeaker,
        options.level};
}

}  // namespace

double mcNemarExact(const PairedCounts& counts) {
    const int64_t n = counts.onlyFirst + counts.onlySecond;
    const int64_t least = std::min(counts.onlyFirst, counts.onlySecond);
    if (n == 0 || 2 * least == n) return 1;
    // Twice the lower tail of Binomial(n, 1/2), summed from its largest term down; logarithms, since 2^-n
    // leaves the doubles behind from n = 1075.
    const double logLargest = std::lgamma(double(n + 1)) - std::lgamma(double(least + 1)) -
                              std::lgamma(double(n - least + 1)) - double(n) * std::log(2.0);
    double sum = 0, term = 1;
    for (int64_t k = least; k >= 0 && term > 0; --k) {
        sum += term;
        term *= double(k) / double(n - k + 1);
    }
    return std::min(1.0, 2 * std::exp(logLargest) * sum);
}

Result<Comparison> compareEvaluations(const Evaluation& first, const Evaluation& second, const Corpus& corpus,
                                      const BootstrapOptions& options) {
    Comparison comparison;
    const std::vector<PairedAnswer> answers = pairAnswers(first, second, comparison.classes);
    if (answers.empty())
        return Error{ErrorKind::Invalid,
                     corpus.root.string(),
                     {CORE_TEXT("No clip was answered by both models, so there is nothing to compare.")}};
    Tally a(comparison.classes.size()), b(comparison.classes.size());
    for (const PairedAnswer& answer : answers) {
        const bool rightA = answer.first == answer.truth, rightB = answer.second == answer.truth;
        ++(rightA ? (rightB ? comparison.counts.bothRight : comparison.counts.onlyFirst)
                  : (rightB ? comparison.counts.onlySecond : comparison.counts.bothWrong));
        count(a, b, answer);
        comparison.clips.push_back(answer.clip);
        comparison.first.push_back(comparison.classes[answer.first]);
        comparison.second.push_back(comparison.classes[answer.second]);
    }
    comparison.p = mcNemarExact(comparison.counts);
    comparison.firstMetrics = a.metrics();
    comparison.secondMetrics = b.metrics();
    comparison.differences = pairedBootstrap(answers, comparison, corpus, options);
    return comparison;
}

}  // namespace sigwavnet
