#include "core/evaluation/attribution.h"

#include <algorithm>
#include <cmath>

#include "core/evaluation/attribution_parts.h"
#include "core/wavelet/geometry.h"

namespace sigwavnet {

namespace {

constexpr size_t kCopiesAtOnce = 16;  // a cancel is heard between batches

// Blocks of one row whose element n lies at centre(n) samples; centres ascend.
template <typename Centre>
std::vector<ClipProbe::Cut> cutsOf(size_t elements, size_t blocks, int64_t block, const Centre& centre) {
    std::vector<ClipProbe::Cut> cuts(blocks);
    size_t n = 0;
    for (size_t b = 0; b < blocks; ++b) {
        cuts[b].begin = n;
        while (n < elements && centre(n) < double(block) * double(b + 1)) ++n;
        cuts[b].end = n;
    }
    return cuts;
}

size_t blocksOf(int64_t samples, int64_t block) {
    return size_t((samples + block - 1) / block);
}

Status occludeRow(const ClipProbe& probe, size_t row, AttributionMap& map, Progress& progress) {
    const std::vector<ClipProbe::Cut>& cuts = map.grid.cuts[row];
    std::vector<size_t> filled;
    for (size_t b = 0; b < cuts.size(); ++b)
        if (cuts[b].begin < cuts[b].end) filled.push_back(b);
    for (size_t first = 0; first < filled.size(); first += kCopiesAtOnce) {
        SWN_TRY(checkGoing(progress));
        const size_t count = std::min(kCopiesAtOnce, filled.size() - first);
        std::vector<ClipProbe::Cut> batch;
        for (size_t i = first; i < first + count; ++i) batch.push_back(cuts[filled[i]]);
        SWN_ASSIGN(const Matrix<float> logits, probe.logitsWithout(row, batch));
        for (size_t i = 0; i < count; ++i)
            map.cells.at(row, filled[first + i]) = map.logit - logits.at(i, size_t(map.label));
    }
    return {};
}

}  // namespace

Status checkGoing(const Progress& progress) {
    if (!progress.cancelled()) return {};
    return Error{ErrorKind::Cancelled, "", {CORE_TEXT("The explanation was stopped.")}};
}

Result<int> explainedLabel(const std::vector<float>& logits, int label) {
    if (!std::all_of(logits.begin(), logits.end(), [](float logit) { return std::isfinite(logit); }))
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("The model's answer is not a number: its weights went wrong in training. Use an earlier "
                                "checkpoint.")}};
    if (label < 0) return int(std::max_element(logits.begin(), logits.end()) - logits.begin());
    if (label < int(logits.size())) return label;
    return Error{ErrorKind::Invalid,
                 "class",
                 {CORE_TEXT("There is no class %1; the model's classes are 0 to %2."),
                  {std::to_string(label), std::to_string(int(logits.size()) - 1)}}};
}

Status checkBlock(int64_t blockSamples) {
    if (blockSamples > 0) return {};
    return Error{ErrorKind::Invalid, "block", {CORE_TEXT("A block of time must be longer than 0 s.")}};
}

const char* attributionMethodName(AttributionMethod method) {
    switch (method) {
        case AttributionMethod::Occlusion:
            return "occlusion";
        case AttributionMethod::IntegratedGradients:
            return "gradients";
        case AttributionMethod::Dependence:
            return "dependence";
    }
    return "";
}

CellGrid waveformGrid(int64_t samples, int64_t block) {
    CellGrid grid{samples, block, false, {}};
    grid.cuts.push_back(cutsOf(size_t(samples), blocksOf(samples, block), block, [](size_t n) { return double(n); }));
    return grid;
}

CellGrid cellGrid(const NetworkOptions& options, int64_t samples, int64_t block) {
    if (!options.hasWavelets()) return waveformGrid(samples, block);
    CellGrid grid{samples, block, true, {}};
    const Geometry geometry(samples, options.taps(), options.levels);
    for (int row = 0; row <= options.levels; ++row) {
        const int level = std::min(row, options.levels - 1);  // the approximation lies as the last details do
        grid.cuts.push_back(
            cutsOf(size_t(geometry.coefficients(level)), blocksOf(samples, block), block,
                   [&](size_t n) { return geometry.coefficient(level, int64_t(n)).centre(); }));
    }
    return grid;
}

Result<AttributionMap> occlusionMap(const Network& network, std::span<const float> input,
                                    const AttributionOptions& options, Progress& progress) {
    SWN_TRY(checkBlock(options.blockSamples));
    SWN_ASSIGN(const ClipProbe probe, ClipProbe::open(network, input));
    AttributionMap map;
    map.method = AttributionMethod::Occlusion;
    SWN_ASSIGN(map.label, explainedLabel(probe.logits(), options.label));
    map.logit = double(probe.logits()[size_t(map.label)]);
    map.grid = cellGrid(network.options(), int64_t(input.size()), options.blockSamples);
    map.cells = Matrix<double>(map.grid.rows(), map.grid.blocks());
    for (size_t row = 0; row < map.grid.rows(); ++row) {
        progress.report(int64_t(row), int64_t(map.grid.rows()), {CORE_TEXT("Occluding band after band")});
        SWN_TRY(occludeRow(probe, row, map, progress));
    }
    return map;
}

namespace {

// Sizes of gradients as a map over the waveform, cells the mean of their samples.
void useSizes(const std::vector<float>& gradients, int64_t blockSamples, AttributionMap& map) {
    map.method = AttributionMethod::Dependence;
    for (const float slope : gradients) map.perSample.push_back(std::abs(slope));
    map.grid = waveformGrid(int64_t(gradients.size()), blockSamples);
    map.cells = Matrix<double>(1, map.grid.blocks());
    addCells({map.perSample}, map.grid, map.cells);
    for (size_t b = 0; b < map.grid.blocks(); ++b) {
        const ClipProbe::Cut& cut = map.grid.cuts[0][b];
        map.cells.at(0, b) /= double(cut.end - cut.begin);
    }
}

}  // namespace

Result<AttributionMap> dependenceMap(const Network& network, std::span<const float> input,
                                     const AttributionOptions& options) {
    SWN_TRY(checkBlock(options.blockSamples));
    SWN_ASSIGN(const ClipProbe probe, ClipProbe::open(network, input));
    AttributionMap map;
    SWN_ASSIGN(map.label, explainedLabel(probe.logits(), options.label));
    map.logit = double(probe.logits()[size_t(map.label)]);
    Matrix<float> copies(1, input.size());
    copies.values.assign(input.begin(), input.end());
    SWN_ASSIGN(const InputGradients result, logitGradients(network, copies, map.label));
    useSizes(result.gradients.values, options.blockSamples, map);
    return map;
}

Result<AttributionMap> scoreDependence(const Network& network, std::span<const float> input, int branch,
                                       int64_t position, int64_t blockSamples) {
    SWN_TRY(checkBlock(blockSamples));
    SWN_ASSIGN(const std::vector<float> gradient, spatialScoreGradient(network, input, branch, position));
    AttributionMap map;
    map.branch = branch;
    map.position = position;
    useSizes(gradient, blockSamples, map);
    return map;
}

void addCells(const BandRows& values, const CellGrid& grid, Matrix<double>& cells) {
    for (size_t row = 0; row < grid.rows(); ++row) {
        for (size_t b = 0; b < grid.blocks(); ++b) {
            const ClipProbe::Cut& cut = grid.cuts[row][b];
            for (size_t i = cut.begin; i < cut.end; ++i) cells.at(row, b) += double(values[row][i]);
        }
    }
}

}  // namespace sigwavnet
