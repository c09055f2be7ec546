// The item at hand as sound: waveform, spectrogram and segments on one time axis, played from preloaded memory.
//
// A segment is shown inside its recording, and only it is played. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

#include "app/studio/annotate/clip_cache.h"
#include "app/studio/annotate/desk.h"
#include "app/studio/annotate/desk_player.h"
#include "widgets/lane_stack.h"

class QComboBox;

namespace sigwavnet::studio {

class TransportBar;

// Where the borders of segments go.
enum class Snap { Exactly, ZeroCrossing, Silence };

class ClipView : public QWidget {
    Q_OBJECT
public:
    ClipView(Desk& desk, JobRunner& jobs, QWidget* parent = nullptr);
    ~ClipView() override;

    DeskPlayer& player() { return player_; }
    widgets::LaneStack& lanes() { return *stack_; }
    ClipCache& cache() { return cache_; }
    bool busy() const { return cache_.busy() || stack_->busy(); }
    bool autoplay() const { return autoplay_; }
    void setAutoplay(bool autoplay);  // every item that is shown is played
    Snap snap() const { return snap_; }
    void setSnap(Snap snap);

    void togglePlay() { player_.toggle(); }
    void playAgain() { player_.playFromBegin(); }
    void toggleLoop();
    void changeSpeed(int steps);  // along the list of speeds

    // Segments: borders at the playhead while it plays, else at the cursor.
    void markBegin();
    void markEnd();
    void addSegment();
    void removeSegment();

Q_SIGNALS:
    void failed(const QString& sentence);
    void shown();    // the item at hand is on the screen, its sound loaded
    void sounding(); // its sound has begun

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMenu();
    void layOutLanes(bool withSegments);
    void show();
    void wish();
    void display(const LoadedClip& loaded);
    void showMessage(const QString& sentence);
    void showSegments();
    void showRange();
    void colourSpectrogram();
    void applySelection();
    double markPosition() const;
    // Hands on the frame within the file where a border at `seconds` goes: at once, or from a job for a sound that is read
    // from its file.
    void snap(double seconds, Snap kind, std::function<void(FrameIndex)> found);
    void mark(bool begin);
    void setBorder(bool begin, FrameIndex at);
    void addSegmentOf(FrameIndex begin, FrameIndex end);
    TimeRange rangeOf(const project::Item& item) const;

    Desk& desk_;
    JobRunner& jobs_;
    ClipCache cache_;
    DeskPlayer player_;
    TransportBar* transport_;
    QComboBox* speed_;
    widgets::LaneStack* stack_;
    QTimer selectionDelay_;  // a selection that is still drawn does not restart the sound at every step
    SoundPtr sound_;
    std::shared_ptr<const widgets::SpectrogramSource> spectrogram_;
    project::ItemKey shownKey_;
    bool autoplay_ = true;
    bool quiet_ = false;  // the item that comes with an opened project is not played unasked
    int range_ = 70;      // of the spectrogram [dB]
    Snap snap_ = Snap::ZeroCrossing;
    TimeRange marked_{-1, -1};  // borders that were set by keys: they are where they belong already
};

}  // namespace sigwavnet::studio
