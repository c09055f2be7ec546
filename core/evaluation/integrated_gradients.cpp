// Integrated gradients: the gradient, averaged along a straight path from a baseline to the clip, times the difference.
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "core/dataset/portable_random.h"
#include "core/evaluation/attribution.h"
#include "core/evaluation/attribution_parts.h"
#include "core/evaluation/gradient_path.h"

namespace sigwavnet {

namespace {

constexpr int kCopiesAtOnce = 8;

using Gradients = std::function<Result<ClipProbe::RowGradients>(std::span<const BandRows>)>;

// What a path runs through, and how its gradients are found.
struct Road {
    BandRows start, difference;
    Gradients gradients;
};

BandRows pointOn(const Road& road, double place) {
    BandRows point = road.start;
    for (size_t r = 0; r < point.size(); ++r)
        for (size_t i = 0; i < point[r].size(); ++i) point[r][i] += float(place) * road.difference[r][i];
    return point;
}

std::vector<float> noiseLike(std::span<const float> input, uint64_t seed) {
    double energy = 0;
    for (const float x : input) energy += double(x) * x;
    const double deviation = std::sqrt(energy / double(input.size()));
    PortableRandom random(seed);
    std::vector<float> noise(input.size());
    for (float& x : noise) x = float(deviation * random.normal());
    return noise;
}

Result<std::vector<float>> baselineInput(std::span<const float> input, const IntegrationOptions& options) {
    if (options.baseline == Baseline::Silence) return std::vector<float>(input.size(), 0.0f);
    if (options.baseline == Baseline::Noise) return noiseLike(input, options.seed);
    if (options.recording.empty())
        return Error{ErrorKind::Invalid,
                     "baseline",
                     {CORE_TEXT("The recording that the path should begin at has no samples.")}};
    std::vector<float> repeated;
    for (size_t i = 0; i < input.size(); ++i) repeated.push_back(options.recording[i % options.recording.size()]);
    return repeated;
}

BandRows differenceOf(const BandRows& end, const BandRows& start) {
    BandRows difference = end;
    for (size_t r = 0; r < end.size(); ++r)
        for (size_t i = 0; i < end[r].size(); ++i) difference[r][i] -= start[r][i];
    return difference;
}

Result<Road> roadOf(const Network& network, const ClipProbe& probe, std::span<const float> input,
                    const IntegrationOptions& options, int label) {
    SWN_ASSIGN(std::vector<float> baseline, baselineInput(input, options));
    Road road;
    if (options.waveform || !network.options().hasWavelets()) {
        const BandRows end{{input.begin(), input.end()}};
        road.start = {std::move(baseline)};
        road.difference = differenceOf(end, road.start);
        road.gradients = [network, label](std::span<const BandRows> points) -> Result<ClipProbe::RowGradients> {
            Matrix<float> inputs(points.size(), points[0][0].size());
            for (size_t i = 0; i < points.size(); ++i)
                std::copy(points[i][0].begin(), points[i][0].end(), &inputs.at(i, 0));
            SWN_ASSIGN(InputGradients found, logitGradients(network, inputs, label));
            ClipProbe::RowGradients result{std::move(found.logits), {}};
            for (size_t i = 0; i < points.size(); ++i) {
                const float* row = found.gradients.row(i);
                result.gradients.push_back({{row, row + inputs.columns}});
            }
            return result;
        };
        return road;
    }
    SWN_ASSIGN(const ClipProbe start, ClipProbe::open(network, baseline));
    road.start = start.rows();
    road.difference = differenceOf(probe.rows(), road.start);
    road.gradients = [probe, label](std::span<const BandRows> points) { return probe.gradientsOf(points, label); };
    return road;
}

double along(const BandRows& gradient, const BandRows& difference) {
    double sum = 0;
    for (size_t r = 0; r < gradient.size(); ++r)
        for (size_t i = 0; i < gradient[r].size(); ++i) sum += double(gradient[r][i]) * difference[r][i];
    return sum;
}

// A walk along a road: the logit and the gradient wherever it stopped.
class Walk {
public:
    Walk(const Road& road, int steps, Progress& progress) : road_(road), steps_(steps), progress_(progress) {}

    Result<std::vector<PathValue>> stopAt(std::span<const double> places) {
        std::vector<PathValue> values;
        for (size_t first = 0; first < places.size(); first += kCopiesAtOnce) {
            SWN_TRY(checkGoing(progress_));
            progress_.report(int64_t(gradients_.size()), steps_, {CORE_TEXT("Integrating gradients")});
            const auto some = places.subspan(first, std::min<size_t>(kCopiesAtOnce, places.size() - first));
            std::vector<BandRows> points;
            for (const double place : some) points.push_back(pointOn(road_, place));
            SWN_ASSIGN(ClipProbe::RowGradients found, road_.gradients(points));
            for (size_t i = 0; i < some.size(); ++i) {
                values.push_back({double(found.logits[i]), along(found.gradients[i], road_.difference)});
                gradients_[some[i]] = std::move(found.gradients[i]);
            }
        }
        return values;
    }

    // The attribution of every element: Σ weight · gradient · difference.
    BandRows attribution(const std::vector<PathNode>& path) const {
        BandRows attribution = road_.difference;
        for (size_t r = 0; r < attribution.size(); ++r) {
            std::vector<double> sums(attribution[r].size(), 0.0);
            for (const PathNode& node : path) {
                const std::vector<float>& gradient = gradients_.at(node.place)[r];
                for (size_t i = 0; i < sums.size(); ++i) sums[i] += node.weight * double(gradient[i]);
            }
            for (size_t i = 0; i < sums.size(); ++i) attribution[r][i] = float(sums[i] * attribution[r][i]);
        }
        return attribution;
    }

private:
    const Road& road_;
    int64_t steps_;
    Progress& progress_;
    std::map<double, BandRows> gradients_;  // by place
};

double sumOf(const BandRows& rows) {
    double sum = 0;
    for (const auto& row : rows)
        for (const float value : row) sum += value;
    return sum;
}

}  // namespace

Result<AttributionMap> integratedGradients(const Network& network, std::span<const float> input,
                                           const IntegrationOptions& options, Progress& progress) {
    SWN_TRY(checkBlock(options.blockSamples));
    if (options.steps < 2 || options.steps > 4096)
        return Error{ErrorKind::Invalid,
                     "steps",
                     {CORE_TEXT("Integrated gradients take 2 to 4096 steps; these are %1."),
                      {std::to_string(options.steps)}}};
    SWN_ASSIGN(const ClipProbe probe, ClipProbe::open(network, input));
    AttributionMap map;
    map.method = AttributionMethod::IntegratedGradients;
    SWN_ASSIGN(map.label, explainedLabel(probe.logits(), options.label));
    map.logit = double(probe.logits()[size_t(map.label)]);
    SWN_ASSIGN(const Road road, roadOf(network, probe, input, options, map.label));
    Walk walk(road, options.steps, progress);
    const auto stopAt = [&](std::span<const double> places) {
        auto values = walk.stopAt(places);
        if (values && places.front() == 0) map.baselineLogit = values->front().value;
        return values;
    };
    SWN_ASSIGN(const std::vector<PathNode> path, refinedPath(options.baseline, options.steps, stopAt));
    BandRows attribution = walk.attribution(path);
    const double change = map.logit - map.baselineLogit;
    map.completenessGap = std::abs(sumOf(attribution) - change) / std::max(std::abs(change), 1e-12);
    const int64_t samples = int64_t(input.size());
    const bool bands = attribution.size() > 1;
    map.grid = bands ? cellGrid(network.options(), samples, options.blockSamples)
                     : waveformGrid(samples, options.blockSamples);
    map.cells = Matrix<double>(map.grid.rows(), map.grid.blocks());
    addCells(attribution, map.grid, map.cells);
    if (!bands) map.perSample = std::move(attribution[0]);
    return map;
}

}  // namespace sigwavnet
