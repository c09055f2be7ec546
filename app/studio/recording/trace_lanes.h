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

// Kinds of lanes, for showing and hiding them together; also the order in the menu.
struct LaneGroup {
    QString id;
    QString title;
};
std::vector<LaneGroup> laneGroups();

// Lanes of the sound itself, from top to bottom.
std::vector<widgets::LaneSpec> soundLanes();
// One band after the other, finest first, the approximation last: its coefficients, then its attentions.
// `rate` is the model's, for the nominal bands.
std::vector<widgets::LaneSpec> bandLanes(int levels, SampleRate rate);

struct TraceLane {
    QString id;  // of bandLanes()
    widgets::LaneContentPtr content;
};
// One lane for each tensor that the trace holds.
std::vector<TraceLane> traceLanes(const RecordingTrace& trace, const TraceShape& shape);

// What a page shows of a network's work on a recording; the trace itself (every hidden state) is let go. A network
// without wavelets has no lanes.
struct NetworkView {
    Prediction prediction;
    std::vector<TraceLane> lanes;
};
// Runs the network: for a job. Errors: Predictor::trace's, and Unsupported for a recording that is too long
// to be followed in one piece.
Result<NetworkView> viewThroughNetwork(const Recording& recording, const Predictor& predictor);

// Where a branch's positions (`spatial`: its spatial scores, which see further) stand in the recording [s].
widgets::IntervalGrid coefficientGrid(const Geometry& geometry, int level, const RecordingTrace& trace);
widgets::IntervalGrid positionGrid(const Geometry& geometry, int branch, bool spatial,
                                   const RecordingTrace& trace);

}  // namespace sigwavnet::studio
