// The one time axis that a stack of lanes shares: what is visible, where the cursor stands, what is selected.
//
// A model without pixels of its own; views tell it gestures and follow its signals. GUI thread only. All
// times in seconds from the recording's begin.
#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "core/base/types.h"

namespace sigwavnet::widgets {

constexpr double kFinestSamples = 16;  // what the closest look at a recording shows [samples]

class TimeAxis : public QObject {
    Q_OBJECT
public:
    explicit TimeAxis(QObject* parent = nullptr);

    double duration() const { return duration_; }
    TimeRange visible() const { return visible_; }
    // Where a person points (mouse or keys); every lane reads its value there.
    std::optional<double> cursor() const { return cursor_; }
    // Where playback stands.
    double playhead() const { return playhead_; }
    std::optional<TimeRange> selection() const { return selection_; }
    // The nominal interval of the coefficient or attention position under the mouse; shown over all lanes.
    std::optional<TimeRange> highlight() const { return highlight_; }

    // A new recording: all of it is visible, nothing selected. `finest` is the shortest visible stretch (a
    // few samples).
    void reset(double duration, double finest);

    // Clamped to the recording and to the finest stretch.
    void setVisible(TimeRange range);
    // factor > 1 shows less time; the time `anchor` stays at its place on the screen.
    void zoom(double factor, double anchor);
    void pan(double seconds);
    void fit();
    void goToBegin();  // keeps the zoom
    void goToEnd();
    // Shifts the view so that `seconds` is visible (a page further, as when playback leaves the view).
    void reveal(double seconds);

    void setCursor(std::optional<double> seconds);
    void setPlayhead(double seconds);
    // Empty or reversed ranges are put right; shorter than the finest stretch: no selection.
    void setSelection(std::optional<TimeRange> range);
    void setHighlight(std::optional<TimeRange> range);

    // Where zooming by keys is centred: the cursor when it is in view, else the middle.
    double anchor() const;

Q_SIGNALS:
    void visibleChanged();
    void cursorChanged();
    void playheadChanged();
    void selectionChanged();
    void highlightChanged();
    // A person asked to play from here (click in a lane).
    void seekRequested(double seconds);

private:
    double duration_ = 0;
    double finest_ = 1e-3;
    TimeRange visible_;
    std::optional<double> cursor_;
    double playhead_ = 0;
    std::optional<TimeRange> selection_;
    std::optional<TimeRange> highlight_;
};

}  // namespace sigwavnet::widgets
