// The seam for more lanes on the Recording page: whoever has something to show over time writes one LaneProvider
// and adds it in makeLaneProviders() (lane_registry.cpp). The page does the rest: the lanes can be shown, hidden, moved
// and resized by mouse and keys, are remembered by their ids, listed in the Lanes menu under their groups, read at the
// cursor, and exported.
//
// A lane's picture and values are a widgets::LaneContent (widgets/lane_content.h): immutable, drawn on another thread.
// Ready-made ones: CoefficientLane, AttentionLane (weights on nominal intervals), SpectrogramLane, WaveformLane,
// ScalogramLane, CurveLane (one or several curves over time).
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

#include "core/audio/sound.h"
#include "core/evaluation/predictor.h"
#include "widgets/lane_view.h"

class QMenu;

namespace sigwavnet::studio {

// What is open on the page. Everything may be null.
struct LaneContext {
    SoundPtr sound;
    std::shared_ptr<const Predictor> predictor;
    // What the network is to work on: the whole sound, or, where that is too long for its inside to be held at once, the
    // stretch that a person asked for. `partRange` is where it lies on the page's time axis [s].
    RecordingPtr part;
    TimeRange partRange;
};

// Lanes of one kind, shown and hidden together, in the Lanes menu.
struct LaneGroup {
    QString id;
    QString title;
};

// GUI thread only. Work runs in jobs (app/studio/job.h) that the provider starts, holds and cancels; a result that
// belongs to an earlier context is dropped by the provider.
class LaneProvider : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // In the menu's order; titles are translated.
    virtual std::vector<LaneGroup> groups() const = 0;
    // The lanes there are for `context`, from top to bottom; none when the provider has nothing to say about it. A lane
    // whose values take long to compute is best `hiddenAtFirst` and computed once shown.
    virtual std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const = 0;
    // The context changed in any of its parts; lanes(context) stand already, those that are new without content. Compare
    // with the last context to leave alone what did not change.
    virtual void setContext(const LaneContext& context) = 0;
    // The ids of all lanes that a person sees now (not hidden); told after setContext() and whenever it changes.
    virtual void setShown(const QSet<QString>& /*ids*/) {}
    // True while a lane's content is still being computed.
    virtual bool busy() const { return false; }
    // Further entries for the end of the Lanes menu, such as options of how these lanes are computed; asked each time.
    virtual void addActions(QMenu& /*menu*/) {}

Q_SIGNALS:
    void lanesChanged();  // lanes() gives others for the same context
    void contentReady(const QString& lane, const sigwavnet::widgets::LaneContentPtr& content);  // null: at work
    void messageReady(const QString& lane, const QString& sentence);  // why there is nothing to see in this lane
    // Where a person would look for the reason that a whole kind of lanes fails: told above the lanes.
    void warned(const QString& sentence);
};

}  // namespace sigwavnet::studio
