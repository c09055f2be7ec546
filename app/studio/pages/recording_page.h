// One recording on one time axis: waveform, spectrogram, and what the open model computes on its way to the
// class probabilities; playback with a moving cursor. The lanes themselves are their providers' (app/studio/recording).
#pragma once

#include <QPointer>

#include <memory>

#include "app/studio/job.h"
#include "app/studio/page.h"
#include "app/studio/player.h"
#include "app/studio/recording/lane_registry.h"
#include "widgets/lane_stack.h"

class QStackedLayout;

namespace sigwavnet::studio {

class EmptyState;
class LanesMenu;
class ListenMenu;
class NetworkLanes;
class Notice;
class RecordingPanel;
class TransportBar;
class TrustDialog;

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
    QStringList views() const override;
    void showView(const QString& view) override;

    widgets::LaneStack& lanes() { return *stack_; }
    Player& player() { return player_; }
    LaneRegistry& registry() { return *registry_; }

    // Runs the network on what is visible: for recordings too long to be followed as a whole. Says so when too much is.
    void followVisiblePart();
    // Shows whether to believe what the lanes show of the model, and offers to test it.
    TrustDialog* showTrust();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    void connectPlayer();
    void connectLanes();
    void connectSession();
    void useRecording();
    void useModel();
    void usePart(RecordingPtr part, TimeRange range);
    void readPart(TimeRange range);
    void setContext(const LaneContext& context);
    void togglePlay();
    void applyLoop();
    void openRecording();
    void openModel();
    void warn(const QString& sentence);

    Player player_;
    QTimer loopDelay_;  // a selection that is still being drawn does not restart the sound at every step
    QPointer<Job> partJob_;
    QPointer<TrustDialog> trust_;
    int partGeneration_ = 0;  // results for an earlier recording are dropped by it

    QStackedLayout* layers_;
    EmptyState* empty_;
    Notice* notice_ = nullptr;
    TransportBar* transport_ = nullptr;
    widgets::LaneStack* stack_ = nullptr;
    RecordingPanel* panel_ = nullptr;
    LaneRegistry* registry_ = nullptr;
    NetworkLanes* network_ = nullptr;  // the registry's
    ListenMenu* listen_ = nullptr;
};

}  // namespace sigwavnet::studio
