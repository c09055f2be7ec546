// Integrated gradients: the gradient, averaged along a straight path from a baseline to the clip, times the difference.
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/dataset/portable_random.h"
#include "core/evaluation/attribution.h"
#include "core/evaluation/attribution_parts.h"

namespace sigwavnet {

namespace {

constexpr int kCopiesAtOnce = 8;
constexpr double kFirstPlace = 1e-8;  // of the log-spaced steps: an instance norm hears 1e-7 of a clip

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

// The attribution of every element: Σ weight · gradient · difference.
Result<BandRows> integrate(const Road& road, const std::vector<PathNode>& path, Progress& progress) {
    std::vector<std::vector<double>> sums;
    for (const auto& row : road.difference) sums.emplace_back(row.size(), 0.0);
    for (size_t first = 0; first < path.size(); first += kCopiesAtOnce) {
        SWN_TRY(checkGoing(progress));
        progress.report(int64_t(first), int64_t(path.size()), {CORE_TEXT("Integrating gradients")});
        std::vector<BandRows> points;
        for (size_t i = first; i < std::min(first + kCopiesAtOnce, path.size()); ++i)
            points.push_back(pointOn(road, path[i].place));
        SWN_ASSIGN(const ClipProbe::RowGradients found, road.gradients(points));
        for (size_t p = 0; p < points.size(); ++p)
            for (size_t r = 0; r < sums.size(); ++r)
                for (size_t i = 0; i < sums[r].size(); ++i)
                    sums[r][i] += path[first + p].weight * double(found.gradients[p][r][i]);
    }
    BandRows attribution = road.difference;
    for (size_t r = 0; r < sums.size(); ++r)
        for (size_t i = 0; i < sums[r].size(); ++i) attribution[r][i] = float(sums[r][i] * attribution[r][i]);
    return attribution;
}

double sumOf(const BandRows& rows) {
    double sum = 0;
    for (const auto& row : rows)
        for (const float value : row) sum += value;
    return sum;
}

}  // namespace

std::vector<PathNode> integrationPath(Baseline baseline, int steps) {
    std::vector<PathNode> path;
    if (baseline != Baseline::Silence) {  // nothing special happens at either end: midpoints of equal pieces
        for (int i = 0; i < steps; ++i) path.push_back({(i + 0.5) / steps, 1.0 / steps});
        return path;
    }
    const int logSpaced = 3 * steps / 4, even = steps - logSpaced;
    for (int i = 0; i < logSpaced; ++i)
        path.push_back({std::pow(kFirstPlace, 1 - double(i) / logSpaced), 0});
    for (int i = 1; i <= even; ++i) path.push_back({double(i) / even, 0});
    std::sort(path.begin(), path.end(), [](const PathNode& a, const PathNode& b) { return a.place < b.place; });
    // Trapezoids; the piece before the first node takes that node's gradient.
    path.front().weight = path.front().place;
    for (size_t i = 1; i < path.size(); ++i) {
        const double half = (path[i].place - path[i - 1].place) / 2;
        path[i - 1].weight += half;
        path[i].weight += half;
    }
    return path;
}

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
    SWN_ASSIGN(const ClipProbe::RowGradients start, road.gradients(std::vector<BandRows>{road.start}));
    map.baselineLogit = double(start.logits[0]);
    SWN_ASSIGN(BandRows attribution, integrate(road, integrationPath(options.baseline, options.steps), progress));
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
