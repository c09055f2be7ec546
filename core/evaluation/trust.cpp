#include "core/evaluation/trust.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/evaluation/attribution_parts.h"
#include "core/evaluation/trust_parts.h"

namespace sigwavnet {

namespace {

// Ranks from 0; equal values share their mean rank.
std::vector<double> ranksOf(std::span<const double> values) {
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (size_t first = 0; first < order.size();) {
        size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        for (size_t i = first; i < end; ++i) ranks[order[i]] = double(first + end - 1) / 2;
        first = end;
    }
    return ranks;
}

Status checkOthers(const Network& network, std::span<const Network> others) {
    const NetworkOptions& own = network.options();
    for (const Network& other : others) {
        const NetworkOptions& options = other.options();
        if (options.architecture == own.architecture && options.levels == own.levels && options.taps() == own.taps())
            continue;
        return Error{ErrorKind::Invalid,
                     "models",
                     {CORE_TEXT("The models to compare must be trainings of the same network: as many levels and taps.")}};
    }
    return {};
}

Result<std::vector<TestedClip>> explained(const Network& network, std::span<const std::vector<float>> inputs,
                                          const TrustOptions& options, const Step& step) {
    std::vector<TestedClip> clips;
    for (const std::vector<float>& input : inputs) {
        SWN_TRY(step());
        SilentProgress quiet;
        SWN_ASSIGN(ClipProbe probe, ClipProbe::open(network, input));
        SWN_ASSIGN(AttributionMap map, occlusionMap(network, input, {-1, options.blockSamples}, quiet));
        clips.push_back({input, std::move(probe), std::move(map)});
    }
    return clips;
}

std::string decimals(double value) {
    return numberText(std::round(value * 1000) / 1000, 3);
}

}  // namespace

double rankCorrelation(std::span<const double> a, std::span<const double> b) {
    const std::vector<double> x = ranksOf(a), y = ranksOf(b);
    const double middle = (double(x.size()) - 1) / 2;
    double xy = 0, xx = 0, yy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - middle) * (y[i] - middle);
        xx += (x[i] - middle) * (x[i] - middle);
        yy += (y[i] - middle) * (y[i] - middle);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
}

double klDivergence(std::span<const double> p, std::span<const double> q) {
    double sum = 0;
    for (size_t i = 0; i < p.size(); ++i) {
        if (p[i] <= 0) continue;
        if (q[i] <= 0) return std::numeric_limits<double>::infinity();
        sum += p[i] * std::log(p[i] / q[i]);
    }
    return std::max(sum, 0.0);  // rounding only
}

std::vector<double> softmaxOf(const float* logits, size_t count) {
    const double largest = *std::max_element(logits, logits + count);
    std::vector<double> p;
    for (size_t c = 0; c < count; ++c) p.push_back(std::exp(double(logits[c]) - largest));
    const double sum = std::accumulate(p.begin(), p.end(), 0.0);
    for (double& value : p) value /= sum;
    return p;
}

TrustVerdict judgeMap(const std::vector<RandomisedLayer>& cascade, const RemovalTest& removal) {
    TrustVerdict verdict;
    const double last = cascade.empty() ? 1 : std::abs(cascade.back().correlation);
    if (last >= kMapForgets)
        verdict.reasons.push_back(
            {CORE_TEXT("With every layer back at its start the map looks the same (rank correlation %1): it shows the "
                       "sound, not what was learned."),
             {decimals(cascade.empty() ? 1 : cascade.back().correlation)}});
    const auto& out = removal.deletion;
    if (out.map.area >= out.chance.area || out.map.area >= out.energy.area)
        verdict.reasons.push_back(
            {CORE_TEXT("Removing what the map names first should lower the class's probability fastest: the area under the "
                       "curve is %1 by the map, %2 by energy, %3 by chance."),
             {decimals(out.map.area), decimals(out.energy.area), decimals(out.chance.area)}});
    const auto& in = removal.insertion;
    if (in.map.area <= in.chance.area || in.map.area <= in.energy.area)
        verdict.reasons.push_back(
            {CORE_TEXT("Giving back what the map names first should raise the class's probability fastest: the area under "
                       "the curve is %1 by the map, %2 by energy, %3 by chance."),
             {decimals(in.map.area), decimals(in.energy.area), decimals(in.chance.area)}});
    verdict.trusted = verdict.reasons.empty();
    if (verdict.trusted)
        verdict.reasons.push_back(
            {CORE_TEXT("The map changes with the weights, and what it names first matters most.")});
    return verdict;
}

TrustVerdict judgeAttention(const std::optional<AttentionTest>& attention) {
    TrustVerdict verdict;
    if (!attention) {
        verdict.reasons.push_back({CORE_TEXT("This model has no attention: it is a network of convolutions.")});
        return verdict;
    }
    const AttentionTest& test = *attention;
    if (test.klUniform < kAttentionMatters)
        verdict.reasons.push_back(
            {CORE_TEXT("With equal weights everywhere the answers stay almost the same (divergence %1 nats)."),
             {decimals(test.klUniform)}});
    if (test.klPermuted < kAttentionMatters)
        verdict.reasons.push_back(
            {CORE_TEXT("With the weights in another order the answers stay almost the same (divergence %1 nats)."),
             {decimals(test.klPermuted)}});
    if (std::min(test.spatialCorrelation, test.temporalCorrelation) < kAttentionAgrees)
        verdict.reasons.push_back(
            {CORE_TEXT("Where the weights are high, removing the sound changes little (rank correlation %1 spatial, %2 "
                       "temporal)."),
             {decimals(test.spatialCorrelation), decimals(test.temporalCorrelation)}});
    if (test.otherModels > 0 && test.modelSpread >= kSpreadOfChance * test.chanceSpread)
        verdict.reasons.push_back(
            {CORE_TEXT("Other trainings of the same network attend elsewhere (spread %1 nats; by chance %2)."),
             {decimals(test.modelSpread), decimals(test.chanceSpread)}});
    verdict.trusted = verdict.reasons.empty();
    if (verdict.trusted)
        verdict.reasons.push_back(
            {CORE_TEXT("The answers depend on the weights, and where they are high the sound matters.")});
    return verdict;
}

Message attentionCaption(const TrustReport* report) {
    if (!report) return {CORE_TEXT("weights, not importance (not tested)")};
    if (!report->attentionIsImportance.trusted) return {CORE_TEXT("weights, not importance (tested)")};
    return {CORE_TEXT("weights that matter (tested)")};
}

Result<TrustReport> testTrust(const Network& network, std::span<const std::vector<float>> clips,
                              std::span<const Network> others, const TrustOptions& options, Progress& progress) {
    if (clips.empty())
        return Error{ErrorKind::Invalid, "", {CORE_TEXT("The tests need at least one recording.")}};
    SWN_TRY(checkBlock(options.blockSamples));
    SWN_TRY(checkOthers(network, others));
    TrustReport report;
    report.clips = int(clips.size());
    report.blockSamples = options.blockSamples;
    // A step is about one clip in one test: the maps, one a layer of the cascade, the curves, the attention.
    const int64_t total = report.clips * int64_t(1 + layerGroups(network).size() + 2 + 1);
    int64_t done = 0;
    const Step step = [&]() -> Status {
        progress.report(std::min(done++, total), total, {CORE_TEXT("Testing explanations")});
        return checkGoing(progress);
    };
    SWN_ASSIGN(const std::vector<TestedClip> tested, explained(network, clips, options, step));
    SWN_ASSIGN(report.cascade, testCascade(network, tested, options, step));
    SWN_ASSIGN(report.removal, testRemoval(tested, options, step));
    if (network.options().hasWavelets()) {
        SWN_ASSIGN(report.attention, testAttention(tested, others, options, step));
    }
    report.map = judgeMap(report.cascade, report.removal);
    report.attentionIsImportance = judgeAttention(report.attention);
    return report;
}

}  // namespace sigwavnet
