#include "app/studio/recording/trace_lanes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "widgets/lane_attention.h"
#include "widgets/lane_coefficients.h"
#include "widgets/lane_scalogram.h"

namespace sigwavnet::studio {

namespace {

constexpr int kCoefficientHeight = 58;
constexpr int kAttentionHeight = 44;

// Gives the free functions below their translation context.
class RecordingLanes {
    Q_DECLARE_TR_FUNCTIONS(RecordingLanes)
};

// "4–8 kHz", "500–1000 Hz".
QString hertzRange(double low, double high) {
    const QLocale locale;
    const bool kilo = high > 1000;
    const double unit = kilo ? 1000 : 1;
    const auto number = [&](double hertz) {
        const double value = hertz / unit;
        return locale.toString(value, 'f', value == std::floor(value) ? 0 : 2);
    };
    return (kilo ? RecordingLanes::tr("%1–%2 kHz") : RecordingLanes::tr("%1–%2 Hz"))
        .arg(number(low), number(high));
}

// The tensor's values, or nothing where the trace has none of that name.
std::vector<float> valuesOf(const RecordingTrace& trace, const std::string& name) {
    const auto found = trace.tensors.find(name);
    return found == trace.tensors.end() ? std::vector<float>() : found->second.floats();
}

TimeRange boundsOf(const RecordingTrace& trace) {
    const double begin = trace.offsetSeconds;
    return {begin, begin + double(trace.input.size()) / trace.rate.hz};
}

// A grid from its first two intervals, unclipped, in samples of the model's input.
widgets::IntervalGrid gridOf(SampleRange first, SampleRange second, int64_t count,
                             const RecordingTrace& trace) {
    const double rate = trace.rate.hz;
    widgets::IntervalGrid grid;
    grid.begin = trace.offsetSeconds + first.begin / rate;
    grid.length = (first.end - first.begin) / rate;
    grid.centre = trace.offsetSeconds + first.centre() / rate;
    grid.step = (second.begin - first.begin) / rate;
    grid.count = count;
    grid.bounds = boundsOf(trace);
    return grid;
}

void addCoefficients(std::vector<TraceLane>& lanes, const RecordingTrace& trace, const TraceShape& shape,
                     const Geometry& geometry, int branch) {
    const bool detail = branch < shape.levels;
    const int level = detail ? branch : shape.levels - 1;
    const std::string index = std::to_string(level);
    widgets::CoefficientData data;
    data.raw = valuesOf(trace, (detail ? "detail_raw." : "approx.") + index);
    if (data.raw.empty()) return;
    if (detail && shape.thresholds) data.kept = valuesOf(trace, "detail_thresholded." + index);
    if (data.kept.size() != data.raw.size()) data.kept.clear();
    data.grid = coefficientGrid(geometry, level, trace);
    if (detail && shape.thresholds && size_t(level) < shape.states.size()) {
        data.banded = true;
        data.thresholdPlus = shape.states[size_t(level)].thresholdPlus;
        data.thresholdMinus = shape.states[size_t(level)].thresholdMinus;
    }
    data.level = branch;
    data.levels = shape.levels + 1;
    lanes.push_back({detail ? QStringLiteral("detail.%1").arg(level) : QStringLiteral("approximation"),
                     std::make_shared<const widgets::CoefficientLane>(std::move(data))});
}

void addAttention(std::vector<TraceLane>& lanes, const RecordingTrace& trace, const Geometry& geometry,
                  int branch, bool spatial) {
    widgets::AttentionData data;
    data.weights =
        valuesOf(trace, (spatial ? "spatial_attention." : "temporal_attention.") + std::to_string(branch));
    if (data.weights.empty()) return;
    data.grid = positionGrid(geometry, branch, spatial, trace);
    data.second = !spatial;
    lanes.push_back({(spatial ? QStringLiteral("spatial.%1") : QStringLiteral("temporal.%1")).arg(branch),
                     std::make_shared<const widgets::AttentionLane>(std::move(data))});
}

}  // namespace

TraceShape shapeOf(const Network& network) {
    const NetworkOptions& options = network.options();
    return {options.taps(), options.levels, options.thresholds, network.levels()};
}

QString bandTitle(int branch, int levels) {
    return branch < levels ? RecordingLanes::tr("Detail %1").arg(branch + 1)
                           : RecordingLanes::tr("Approximation");
}

QString nominalBand(int branch, int levels, SampleRate rate) {
    if (branch == levels) return hertzRange(0, std::ldexp(double(rate.hz), -levels - 1));
    return hertzRange(std::ldexp(double(rate.hz), -branch - 2), std::ldexp(double(rate.hz), -branch - 1));
}

std::vector<widgets::LaneSpec> bandLanes(int levels, SampleRate rate, const QString& attention) {
    std::vector<widgets::LaneSpec> specs;
    for (int branch = 0; branch <= levels; ++branch) {
        const QString band = bandTitle(branch, levels);
        const QString coefficients =
            branch < levels ? QStringLiteral("detail.%1").arg(branch) : QStringLiteral("approximation");
        const QString caption = RecordingLanes::tr("%1: %2", "a band and what its attention may be called").arg(band, attention);
        specs.push_back({coefficients, band,
                         RecordingLanes::tr("coefficients, %1").arg(nominalBand(branch, levels, rate)),
                         QStringLiteral("coefficients"), kCoefficientHeight});
        specs.push_back({QStringLiteral("spatial.%1").arg(branch), RecordingLanes::tr("Spatial attention"),
                         caption, QStringLiteral("spatial"), kAttentionHeight});
        specs.push_back({QStringLiteral("temporal.%1").arg(branch), RecordingLanes::tr("Temporal attention"),
                         caption, QStringLiteral("temporal"), kAttentionHeight});
    }
    return specs;
}

std::vector<TraceLane> traceLanes(const RecordingTrace& trace, const TraceShape& shape) {
    const Geometry geometry(int64_t(trace.input.size()), shape.taps, shape.levels);
    std::vector<TraceLane> lanes;
    for (int branch = 0; branch <= shape.levels; ++branch) {
        addCoefficients(lanes, trace, shape, geometry, branch);
        addAttention(lanes, trace, geometry, branch, true);
        addAttention(lanes, trace, geometry, branch, false);
    }
    return lanes;
}

namespace {

// A training that diverged leaves weights behind that are no numbers: everything after them would be empty.
Status checkNumbers(const Model& model, const std::string& where) {
    const auto bad = [](const std::vector<double>& taps) {
        return std::any_of(taps.begin(), taps.end(), [](double tap) { return !std::isfinite(tap); });
    };
    const auto levels = model.network.levels();
    for (size_t level = 0; level < levels.size(); ++level)
        if (bad(levels[level].filters.low) || bad(levels[level].filters.high))
            return Error(ErrorKind::Invalid, where,
                         {CORE_TEXT("The model's kernels of level %1 are not numbers any more: its training diverged. Open "
                                    "an earlier checkpoint of the run, or train again with a lower learning rate."),
                          {std::to_string(level + 1)}});
    return {};
}

Status checkAnswer(const Prediction& prediction, const std::string& where) {
    const auto& values = prediction.probabilities;
    if (std::all_of(values.begin(), values.end(), [](float p) { return std::isfinite(p); })) return {};
    return Error(ErrorKind::Invalid, where,
                 {CORE_TEXT("The model answers with values that are not numbers: its training diverged. Open an earlier "
                            "checkpoint of the run, or train again with a lower learning rate.")});
}

double energyOf(const std::vector<float>& values) {
    double energy = 0;
    for (const float value : values) energy += double(value) * double(value);
    return energy;
}

std::vector<double> removedEnergyOf(const RecordingTrace& trace, const TraceShape& shape) {
    std::vector<double> removed;
    for (int level = 0; shape.thresholds && level < shape.levels; ++level) {
        const double raw = energyOf(valuesOf(trace, "detail_raw." + std::to_string(level)));
        const double kept = energyOf(valuesOf(trace, "detail_thresholded." + std::to_string(level)));
        removed.push_back(raw > 0 ? 1 - kept / raw : 0);
    }
    return removed;
}

constexpr double kScalogramRange = 60;  // [dB]

TraceLane scalogramLane(const RecordingTrace& trace, const TraceShape& shape) {
    const Geometry geometry(int64_t(trace.input.size()), shape.taps, shape.levels);
    std::vector<widgets::LevelRow> rows;
    for (int branch = 0; branch <= shape.levels; ++branch) {
        const int level = std::min(branch, shape.levels - 1);
        const std::string name = branch < shape.levels ? "detail_raw." : "approx.";
        rows.push_back({bandTitle(branch, shape.levels), nominalBand(branch, shape.levels, trace.rate),
                        coefficientGrid(geometry, level, trace), valuesOf(trace, name + std::to_string(level))});
    }
    return {QStringLiteral("scalogram"), std::make_shared<const widgets::ScalogramLane>(
                                             widgets::scalogramOf(std::move(rows), kScalogramRange))};
}

}  // namespace

Result<NetworkView> viewThroughNetwork(const Recording& recording, const Predictor& predictor, double begin) {
    const std::string where = recording.path().string();
    if (recording.seconds() > kLongestTrace + 1) {
        return Error(ErrorKind::Unsupported, where,
                     {CORE_TEXT("The recording lasts %1 s, and the network's inside can be followed for up "
                                "to %2 s at once. Zoom in to such a stretch and follow the visible part."),
                      {sigwavnet::numberText(recording.seconds()), sigwavnet::numberText(kLongestTrace)}});
    }
    const Model& model = predictor.model();
    SWN_TRY(checkNumbers(model, {}));
    SWN_ASSIGN(RecordingTrace trace, predictor.trace(recording));
    SWN_TRY(checkAnswer(trace.prediction, {}));
    trace.offsetSeconds += begin;
    NetworkView view;
    if (model.network.options().hasWavelets()) {
        const TraceShape shape = shapeOf(model.network);
        view.lanes = traceLanes(trace, shape);
        view.lanes.push_back(scalogramLane(trace, shape));
        view.removedEnergy = removedEnergyOf(trace, shape);
    }
    view.prediction = std::move(trace.prediction);
    return view;
}

widgets::IntervalGrid coefficientGrid(const Geometry& geometry, int level, const RecordingTrace& trace) {
    return gridOf(geometry.coefficient(level, 0), geometry.coefficient(level, 1),
                  geometry.coefficients(level), trace);
}

widgets::IntervalGrid positionGrid(const Geometry& geometry, int branch, bool spatial,
                                   const RecordingTrace& trace) {
    widgets::IntervalGrid grid =
        gridOf(geometry.position(branch, 0), geometry.position(branch, 1), geometry.positions(branch), trace);
    if (spatial) {
        // A spatial score looks three positions further to each side (kernel 7). Geometry::spatialScore clips
        // that to the recording, and an even grid needs it unclipped; the grid's own bounds clip it again.
        grid.begin -= 3 * grid.step;
        grid.length += 6 * grid.step;
    }
    return grid;
}

}  // namespace sigwavnet::studio
