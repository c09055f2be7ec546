// Cascading randomisation: layer after layer goes back to its start, and the map is made again.
#include <algorithm>
#include <utility>

#include "core/evaluation/trust_parts.h"

namespace sigwavnet {

namespace {

// Layers of one kind, by parts of their tensors' names; from the output to the input.
struct Kind {
    const char* name;
    std::vector<const char*> parts;
};
const std::vector<Kind>& waveletKinds() {
    static const std::vector<Kind> kinds{{CORE_TEXT("head"), {"conv1_3.", "channel_weighting."}},
                                         {CORE_TEXT("temporal attention"), {".tempAttn."}},
                                         {CORE_TEXT("recurrent layers"), {".gru1."}},
                                         {CORE_TEXT("spatial attention"), {".spatialAttn.", ".dense1."}},
                                         {CORE_TEXT("second convolutions"), {".conv1_1."}},
                                         {CORE_TEXT("first convolutions"), {".conv1."}},
                                         {CORE_TEXT("thresholds"), {"HardThresholdAssymH."}},
                                         {CORE_TEXT("wavelets"), {"kernelsG_.", "kernelsH_."}}};
    return kinds;
}

const std::vector<Kind>& convolutionKinds() {
    static const std::vector<Kind> kinds{
        {CORE_TEXT("last linear layer"), {"fc2."}}, {CORE_TEXT("recurrent layer"), {"gru1."}}, {CORE_TEXT("first linear layer"), {"fc1."}}};
    return kinds;
}

bool belongs(const std::string& tensor, const Kind& kind) {
    return std::any_of(kind.parts.begin(), kind.parts.end(),
                       [&](const char* part) { return tensor.find(part) != std::string::npos; });
}

void addGroup(std::vector<LayerGroup>& groups, LayerGroup group) {
    if (!group.tensors.empty()) groups.push_back(std::move(group));
}

// "conv3" and its norm "bn3", the last first.
void addConvolutions(std::vector<LayerGroup>& groups, const TensorMap& state) {
    int count = 0;
    while (state.contains("conv" + std::to_string(count + 1) + ".weight")) ++count;
    for (int i = count; i >= 1; --i) {
        const std::string number = std::to_string(i);
        LayerGroup group{{CORE_TEXT("convolution %1"), {number}}, {}};
        for (const auto& [name, tensor] : state)
            if (name.rfind("conv" + number + ".", 0) == 0 || name.rfind("bn" + number + ".", 0) == 0)
                group.tensors.push_back(name);
        addGroup(groups, std::move(group));
    }
}

// Cells that hold something, row after row.
std::vector<double> filledCells(const AttributionMap& map) {
    std::vector<double> values;
    for (size_t row = 0; row < map.grid.rows(); ++row)
        for (size_t b = 0; b < map.grid.blocks(); ++b)
            if (map.grid.cuts[row][b].begin < map.grid.cuts[row][b].end) values.push_back(map.cells.at(row, b));
    return values;
}

}  // namespace

std::vector<LayerGroup> layerGroups(const Network& network) {
    const TensorMap state = network.state();
    const bool wavelets = network.options().hasWavelets();
    std::vector<LayerGroup> groups;
    for (const Kind& kind : wavelets ? waveletKinds() : convolutionKinds()) {
        LayerGroup group{{kind.name}, {}};
        for (const auto& [name, tensor] : state)
            if (belongs(name, kind)) group.tensors.push_back(name);
        addGroup(groups, std::move(group));
    }
    if (!wavelets) addConvolutions(groups, state);
    return groups;
}

Result<std::vector<RandomisedLayer>> testCascade(const Network& network, std::span<const TestedClip> clips,
                                                 const TrustOptions& options, const Step& step) {
    SWN_ASSIGN(const Network fresh, Network::create(network.options(), options.seed));
    const TensorMap start = fresh.state();
    TensorMap state = network.state();
    Network changed = network.clone();
    std::vector<RandomisedLayer> cascade;
    for (const LayerGroup& group : layerGroups(network)) {
        for (const std::string& name : group.tensors) state[name] = start.at(name);
        SWN_TRY(changed.loadState(state));
        double sum = 0;
        for (const TestedClip& clip : clips) {
            SWN_TRY(step());
            SilentProgress quiet;
            SWN_ASSIGN(const AttributionMap map,
                       occlusionMap(changed, clip.input, {clip.map.label, options.blockSamples}, quiet));
            sum += rankCorrelation(filledCells(clip.map), filledCells(map));
        }
        cascade.push_back({group.name, sum / double(clips.size())});
    }
    return cascade;
}

}  // namespace sigwavnet
