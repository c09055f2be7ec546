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
    Walk(const Road& road, const IntegrationOptions& options, Progress& progress)
        : road_(road), steps_(options.steps), progress_(progress) {
        size_t elements = 0;
        for (const auto& row : road.difference) elements += row.size();
        kept_ = size_t(options.keptBytes) / (elements * sizeof(float));
    }

    Result<std::vector<PathValue>> stopAt(std::span<const double> places) {
        std::vector<PathValue> values;
        SWN_TRY(visit(places, [&](double place, float logit, BandRows& gradient) {
            values.push_back({double(logit), along(gradient, road_.difference)});
            if (gradients_.size() < kept_) gradients_[place] = std::move(gradient);
        }));
        return values;
    }

    // The attribution of every element: Σ weight · gradient · difference.
    Result<BandRows> attribution(const std::vector<PathNode>& path) {
        std::vector<std::vector<double>> sums;
        for (const auto& row : road_.difference) sums.emplace_back(row.size(), 0.0);
        const auto add = [&](double weight, const BandRows& gradient) {
            for (size_t r = 0; r < sums.size(); ++r)
                for (size_t i = 0; i < sums[r].size(); ++i) sums[r][i] += weight * double(gradient[r][i]);
        };
        std::map<double, double> gone;  // weights of the places whose gradients were not kept
        for (const PathNode& node : path) {
            const auto kept = gradients_.find(node.place);
            if (kept == gradients_.end())
                gone[node.place] = node.weight;
            else
                add(node.weight, kept->second);
        }
        std::vector<double> places;
        for (const auto& [place, weight] : gone) places.push_back(place);
        SWN_TRY(visit(places, [&](double place, float, BandRows& gradient) { add(gone[place], gradient); }));
        BandRows attribution = road_.difference;
        for (size_t r = 0; r < sums.size(); ++r)
            for (size_t i = 0; i < sums[r].size(); ++i) attribution[r][i] = float(sums[r][i] * attribution[r][i]);
        return attribution;
    }

private:
    // take(place, logit, gradient) at every place, a few at a time.
    template <typename Take>
    Status visit(std::span<const double> places, const Take& take) {
        for (size_t first = 0; first < places.size(); first += kCopiesAtOnce) {
            SWN_TRY(checkGoing(progress_));
            progress_.report(std::min(visited_, steps_), steps_, {CORE_TEXT("Integrating gradients")});
            const auto some = places.subspan(first, std::min<size_t>(kCopiesAtOnce, places.size() - first));
            std::vector<BandRows> points;
            for (const double place : some) points.push_back(pointOn(road_, place));
            SWN_ASSIGN(ClipProbe::RowGradients found, road_.gradients(points));
            for (size_t i = 0; i < some.size(); ++i) take(some[i], found.logits[i], found.gradients[i]);
            visited_ += int64_t(some.size());
        }
        return {};
    }

    const Road& road_;
    int64_t steps_, visited_ = 0;
    Progress& progress_;
    size_t kept_;  // gradients at most
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
    Walk walk(road, options, progress);
    const auto stopAt = [&](std::span<const double> places) {
        auto values = walk.stopAt(places);
        if (values && places.front() == 0) map.baselineLogit = values->front().value;
        return values;
    };
    SWN_ASSIGN(const std::vector<PathNode> path, refinedPath(options.baseline, options.steps, stopAt));
    SWN_ASSIGN(BandRows attribution, walk.attribution(path));
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
