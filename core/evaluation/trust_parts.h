// The single tests behind testTrust(). For this room's files only.
#pragma once

#include <functional>

#include "core/evaluation/trust.h"

namespace sigwavnet {

// Asked and told between the tests' steps.
using Step = std::function<Status()>;

std::vector<double> softmaxOf(const float* logits, size_t count);

// One clip as all tests see it.
struct TestedClip {
    std::span<const float> input;
    ClipProbe probe;
    AttributionMap map;
};

// A layer's tensors go back to their start together.
struct LayerGroup {
    Message name;
    std::vector<std::string> tensors;
};
// From the output to the input; every trained tensor is in one of them, but logit_scale, which has no start of its own that
// would say anything.
std::vector<LayerGroup> layerGroups(const Network& network);

Result<std::vector<RandomisedLayer>> testCascade(const Network& network, std::span<const TestedClip> clips,
                                                 const TrustOptions& options, const Step& step);
Result<RemovalTest> testRemoval(std::span<const TestedClip> clips, const TrustOptions& options, const Step& step);
Result<AttentionTest> testAttention(std::span<const TestedClip> clips, std::span<const Network> others,
                                    const TrustOptions& options, const Step& step);

}  // namespace sigwavnet
