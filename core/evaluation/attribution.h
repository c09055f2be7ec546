// Which parts of a clip an answer rests on, in the network's own terms: bands of its wavelets and blocks of time.
//
// What is explained is a class's logit, its score before the softmax: there a change means the same however sure the
// network is. A map's cells are rows x blocks: row j is the details of level j + 1, the last row the approximation; a
// network without wavelets has one row, the waveform. A coefficient belongs to the block that holds its nominal centre
// (wavelets.md section 2). Positive cells speak for the class, negative ones against it.
//
// All functions are thread-safe as long as nobody trains the network meanwhile; errors are ClipProbe's and Cancelled.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/model/clip_probe.h"

namespace sigwavnet {

// Blocks of time over a clip, and which part of each row they hold.
struct CellGrid {
    int64_t samples = 0;  // of the prepared clip
    int64_t block = 0;    // samples of a block; the last one may be shorter
    bool bands = true;    // rows are the network's bands; else the only row is the waveform
    std::vector<std::vector<ClipProbe::Cut>> cuts;  // [row][block]; empty where no coefficient's centre lies

    size_t rows() const { return cuts.size(); }
    size_t blocks() const { return cuts.empty() ? 0 : cuts[0].size(); }
};
// `block` > 0. Of a network with wavelets: its bands.
CellGrid cellGrid(const NetworkOptions& options, int64_t samples, int64_t block);
CellGrid waveformGrid(int64_t samples, int64_t block);

enum class AttributionMethod {
    Occlusion,            // how much the logit falls when a cell's coefficients are set to zero
    IntegratedGradients,  // M. Sundararajan et al., "Axiomatic Attribution for Deep Networks", 2017
    Dependence,           // mean abs(∂logit/∂x) over a block's samples: what moves the logit at all, without a sign
};
const char* attributionMethodName(AttributionMethod method);  // "occlusion" "gradients" "dependence"

struct AttributionMap {
    AttributionMethod method = AttributionMethod::Occlusion;
    int label = -1;          // index of the class
    double logit = 0;        // of the clip as it is
    CellGrid grid;
    Matrix<double> cells;    // [rows, blocks] in logits; 0 where a cell holds nothing
    // Of integrated gradients.
    double baselineLogit = 0;
    // |sum of the cells - (logit - baselineLogit)| / |logit - baselineLogit|: 0 is exact; above 0.05 take more steps.
    double completenessGap = 0;
    // One value a sample, for the waveform's maps; empty for bands.
    std::vector<float> perSample;
    // Of scoreDependence(): the branch (a row of bands) and the position; label is -1 then, and logit the score's 0.
    int branch = -1;
    int64_t position = -1;
};

// `label` < 0: the most probable class. `blockSamples` at the model's rate.
struct AttributionOptions {
    int label = -1;
    int64_t blockSamples = 800;
};

// Zeroes each cell in turn: as many copies of the clip as there are cells, but only the cell's own branch is computed
// again. A cell's effect alone: effects of cells that stand in for each other do not add up.
Result<AttributionMap> occlusionMap(const Network& network, std::span<const float> input,
                                    const AttributionOptions& options, Progress& progress);

// Where the path of integrated gradients begins.
enum class Baseline {
    Silence,    // zeros
    Noise,      // white, as loud as the clip
    Recording,  // another recording, prepared as the clip is
};

struct IntegrationOptions : AttributionOptions {
    bool waveform = false;  // along a path of waveforms; else of bands, where the network has them
    Baseline baseline = Baseline::Silence;
    std::vector<float> recording;  // Baseline::Recording; repeated or cut to the clip's length
    uint64_t seed = 1;             // of the noise
    int steps = 256;               // at most; 2 … 4096
    int64_t keptBytes = 256 << 20;  // of gradients on the way; those of long clips beyond it are computed once more
};

// Errors: Invalid for steps out of range and an empty baseline recording too. The network is almost scale-invariant, so
// that near silence everything happens at once: steps are taken where the path bends (gradient_path.h).
Result<AttributionMap> integratedGradients(const Network& network, std::span<const float> input,
                                           const IntegrationOptions& options, Progress& progress);

// abs(∂logit/∂x) of every sample, and its mean over blocks.
Result<AttributionMap> dependenceMap(const Network& network, std::span<const float> input,
                                     const AttributionOptions& options);

// abs(∂s/∂x) of every sample, s the spatial attention's score at a position of a branch: what that position truly depends on,
// beside its nominal interval. Errors: Invalid for a branch or position that does not exist, Unsupported without attention.
Result<AttributionMap> scoreDependence(const Network& network, std::span<const float> input, int branch,
                                       int64_t position, int64_t blockSamples);

}  // namespace sigwavnet
