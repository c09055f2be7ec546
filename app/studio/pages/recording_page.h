// One recording on one time axis: waveform, spectrogram, and what the open model computes on its way to the
// class probabilities; playback with a moving cursor.
#pragma once

#include <QPointer>

#include <memory>

#include "app/studio/job.h"
#include "app/studio/page.h"
#include "app/studio/player.h"
#include "core/audio/envelope.h"
#include "core/evaluation/predictor.h"
#include "widgets/lane_stack.h"
#include "widgets/spectrogram_source.h"

class QStackedLayout;

namespace sigwavnet::studio {

class EmptyState;
struct NetworkView;
class LanesMenu;
class Notice;
class RecordingPanel;
class TransportBar;

class RecordingPage : public Page {
    Q_OBJECT
public:
    RecordingPage(Session& session, QWidget* parent);
    ~RecordingPage() override;

    QString id() const override { return QStringLiteral("recording"); }
    QString title() const override { return tr("Recording"); }
    QString icon() const override { return QStringLiteral("recording"); }
    bool busy() const override;
    void prepareForPicture() override;

    widgets::LaneStack& lanes() { return *stack_; }
    Player& player() { return player_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    void connectPlayer();
    void useRecording();
    void useModel();
    void layOutLanes();
    QString laneMessage() const;
    void startEnvelope();
    void startSpectrogram();
    void startTrace();
    void showTrace(const NetworkView& view);
    void showObstacle(const QString& sentence);
    void colourSpectrogram();
    void togglePlay();
    void applyLoop();
    void openRecording();
    void openModel();

    Player player_;
    QTimer loopDelay_;  // a selection that is still being drawn does not restart the sound at every step
    RecordingPtr recording_;
    std::shared_ptr<const Predictor> predictor_;
    std::shared_ptr<const widgets::SpectrogramSource> spectrogram_;
    QString obstacle_;  // why the open model shows nothing of this recording; empty: it does, or is at work
    QPointer<Job> envelopeJob_;
    QPointer<Job> spectrogramJob_;
    QPointer<Job> traceJob_;
    // Results of jobs that were started for an earlier recording or model are dropped by these.
    int recordingGeneration_ = 0;
    int traceGeneration_ = 0;

    QStackedLayout* layers_;
    EmptyState* empty_;
    Notice* notice_;
    TransportBar* transport_;
    widgets::LaneStack* stack_;
    RecordingPanel* panel_;
    LanesMenu* menu_;
};

}  // namespace sigwavnet::studio
