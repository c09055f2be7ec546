// From a network's trace of a recording to lanes on the recording's time axis. Pure functions, any thread.
#pragma once

#include <QString>

#include <vector>

#include "core/evaluation/predictor.h"
#include "core/wavelet/geometry.h"
#include "widgets/lane_content.h"
#include "widgets/lane_view.h"

namespace sigwavnet::studio {

// What must be known of a network to lay its intermediates out over time.
struct TraceShape {
    int taps = 2;    // K
    int levels = 1;  // J
    bool thresholds = false;
    std::vector<LevelState> states;  // one a level
};
TraceShape shapeOf(const Network& network);

// One band after the other, finest first, the approximation last: its coefficients, then its attentions.
// `rate` is the model's, for the nominal bands; `attention` is what its attention may be called (attentionCaption()).
std::vector<widgets::LaneSpec> bandLanes(int levels, SampleRate rate, const QString& attention);
// Beside a band: "4–8 kHz", "500–1000 Hz"; branch `levels` is the approximation.
QString bandTitle(int branch, int levels);
QString nominalBand(int branch, int levels, SampleRate rate);

struct TraceLane {
    QString id;  // of bandLanes()
    widgets::LaneContentPtr content;
};
// One lane for each tensor that the trace holds.
std::vector<TraceLane> traceLanes(const RecordingTrace& trace, const TraceShape& shape);

// Every hidden state of the network is held at once while it is followed: about 8 MB a second of 16 kHz sound with 128
// channels.
constexpr double kLongestTrace = 120;  // [s]

// What a page shows of a network's work on a recording; the trace itself (every hidden state) is let go. A network
// without wavelets has no lanes.
struct NetworkView {
    Prediction prediction;
    std::vector<TraceLane> lanes;
    // Share of each level's energy that its threshold removed; empty for a model without thresholds.
    std::vector<double> removedEnergy;
};
// Runs the network: for a job. `begin` is where the recording starts on the page's time axis [s]. Errors:
// Predictor::trace's; Unsupported for a recording that is too long to be followed in one piece; Invalid for a model whose
// weights are no numbers any more.
Result<NetworkView> viewThroughNetwork(const Recording& recording, const Predictor& predictor, double begin = 0);

// Where a branch's positions (`spatial`: its spatial scores, which see further) stand in the recording [s].
widgets::IntervalGrid coefficientGrid(const Geometry& geometry, int level, const RecordingTrace& trace);
widgets::IntervalGrid positionGrid(const Geometry& geometry, int branch, bool spatial,
                                   const RecordingTrace& trace);

}  // namespace sigwavnet::studio
