// Lanes of the gallery: a chirp with a pause, one level of coefficients, attention.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/audio/envelope.h"
#include "core/audio/recording.h"
#include "widgets/gallery/exhibit_parts.h"
#include "widgets/lane_attention.h"
#include "widgets/lane_coefficients.h"
#include "widgets/lane_stack.h"
#include "widgets/lane_waveform.h"

namespace sigwavnet::widgets {
namespace {

constexpr int kRate = 8000;
constexpr double kSeconds = 2;

RecordingPtr chirp() {
    std::vector<float> samples(size_t(kRate * kSeconds));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / kRate;
        const double loudness = std::pow(std::sin(std::numbers::pi * t), 2);  // silent at the middle and the ends
        samples[i] = float(0.8 * loudness * std::sin(2 * std::numbers::pi * (120 + 90 * t) * t));
    }
    const AudioInfo info{SampleRate{kRate}, 1, int64_t(samples.size()), "made up"};
    return std::make_shared<const Recording>("chirp.wav", info, FrameIndex{0}, std::move(samples));
}

IntervalGrid grid(int64_t count) {
    const double step = kSeconds / double(count);
    return {0, 4 * step, 2 * step, step, count, {0, kSeconds}};
}

LaneContentPtr coefficients() {
    CoefficientData data;
    data.grid = grid(160);
    for (int i = 0; i < 160; ++i) {
        const float value = float(0.4 * std::sin(0.9 * i) * std::pow(std::sin(0.02 * i), 2));
        data.raw.push_back(value);
        data.kept.push_back(std::abs(value) > 0.12F ? value : 0.0F);
    }
    data.banded = true;
    data.thresholdPlus = data.thresholdMinus = 0.12;
    data.level = 2;
    data.levels = 5;
    return std::make_shared<const CoefficientLane>(std::move(data));
}

LaneContentPtr attention() {
    AttentionData data;
    data.grid = grid(24);
    float sum = 0;
    for (int i = 0; i < 24; ++i) data.weights.push_back(float(std::exp(-0.03 * (i - 8) * (i - 8))));
    for (const float weight : data.weights) sum += weight;
    for (float& weight : data.weights) weight /= sum;
    return std::make_shared<const AttentionLane>(std::move(data));
}

QWidget* lanesView(QWidget* parent) {
    auto* stack = new LaneStack(parent);
    const auto spec = [](const char* id, const char* title, const char* unit) {
        LaneSpec lane;
        lane.id = QString::fromLatin1(id);
        lane.title = QString::fromLatin1(title);
        lane.subtitle = QString::fromLatin1(unit);
        return lane;
    };
    stack->setLanes({spec("waveform", "Waveform", "of full scale"), spec("level3", "Level 3", "coefficients"),
                     spec("attention", "Attention", "weights, not importance")});
    const RecordingPtr recording = chirp();
    stack->axis().reset(kSeconds, 8.0 / kRate);
    stack->lane(QStringLiteral("waveform"))
        ->setContent(std::make_shared<const WaveformLane>(
            recording, std::make_shared<const EnvelopePyramid>(buildEnvelope(recording->samples()))));
    stack->lane(QStringLiteral("level3"))->setContent(coefficients());
    stack->lane(QStringLiteral("attention"))->setContent(attention());
    return stack;
}

// A lane asks for its picture when it is first painted, so that a stack that draws nothing may not have begun.
bool drawn(const LaneStack& stack) {
    const std::vector<LaneSpec> lanes = stack.lanes();
    return !stack.busy() && std::all_of(lanes.begin(), lanes.end(), [&](const LaneSpec& lane) {
        const QImage& picture = stack.lane(lane.id)->picture();
        return !picture.isNull();
    });
}

}  // namespace

std::vector<Exhibit> laneExhibits() {
    return {{QStringLiteral("lanes"), QStringLiteral("Lanes over one time axis"), QSize(520, 300), lanesView,
             [](const QWidget& widget) { return drawn(static_cast<const LaneStack&>(widget)); }, false}};
}

}  // namespace sigwavnet::widgets
