#include "core/model/cnn_plan.h"

#include <algorithm>
#include <cassert>

namespace sigwavnet {

namespace {

// Layers of equal width, and whether a pool ends them.
struct Stage {
    int layers = 0;
    int64_t channels = 0;
    bool poolAfter = true;
};

CnnPlan makePlan(int64_t firstChannels, const std::vector<Stage>& stages, int64_t recurrent) {
    CnnPlan plan;
    plan.layers.push_back({1, firstChannels, 1, true});
    for (const Stage& stage : stages) {
        for (int i = 0; i < stage.layers; ++i) {
            const bool last = i + 1 == stage.layers;
            const int number = static_cast<int>(plan.layers.size()) + 1;
            plan.layers.push_back({plan.layers.back().out, stage.channels, number, last && stage.poolAfter});
        }
    }
    plan.features = plan.layers.back().out;
    plan.recurrent = recurrent;
    return plan;
}

CnnPlan makeEleven() {
    CnnPlan plan = makePlan(11, {{2, 11}, {2, 22}, {3, 44}, {2, 88, false}}, 44);
    plan.layers[2].norm = 1;  // as published: its weights only work that way
    return plan;
}

}  // namespace

bool CnnPlan::isUnusedNorm(int number) const {
    return std::none_of(layers.begin(), layers.end(),
                        [number](const CnnLayer& layer) { return layer.norm == number; });
}

int64_t CnnPlan::minimumSamples() const {
    int64_t positions = 1;
    for (const CnnLayer& layer : layers) {
        if (layer.poolAfter) positions *= kCnnPool;
    }
    return kCnnFirstKernel + (positions - 1) * kCnnFirstStride;
}

const CnnPlan& cnnPlan(Architecture architecture) {
    static const CnnPlan three = makePlan(6, {{1, 6}}, 3);
    static const CnnPlan five = makePlan(5, {{1, 5}, {1, 10}, {1, 20}}, 10);
    static const CnnPlan eleven = makeEleven();
    static const CnnPlan eighteen = makePlan(18, {{4, 18}, {4, 36}, {4, 72}, {4, 144, false}}, 72);
    switch (architecture) {
        case Architecture::Cnn3Gru:
            return three;
        case Architecture::Cnn5Gru:
            return five;
        case Architecture::Cnn11Gru:
            return eleven;
        case Architecture::Cnn18Gru:
            return eighteen;
        case Architecture::SigWavNet:
            break;
    }
    assert(!"SigWavNet has no such plan");
    return three;
}

}  // namespace sigwavnet
