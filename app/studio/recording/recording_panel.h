// Beside the lanes: what recording this is, and what the open model makes of it.
#pragma once

#include <QWidget>

#include "core/audio/sound.h"
#include "core/evaluation/predictor.h"

class QLabel;
class QPushButton;

namespace sigwavnet::widgets {
class ProbabilityBars;
}

namespace sigwavnet::studio {

class RecordingPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordingPanel(QWidget* parent = nullptr);

    void setRecording(const Sound& sound);
    // A recording too long to be followed as a whole: the button for the visible part is offered.
    void offerVisiblePart(bool offered);
    // What of a long recording is followed now; an empty range: nothing yet.
    void showPart(TimeRange part);
    // Each replaces what was said about the model before.
    void showNoModel();
    void showComputing();
    void showWaiting();  // for a person to choose what is to be followed
    void showFailure(const QString& sentence);
    void showPrediction(const Model& model, const Prediction& prediction);

    // Wide enough for its buttons in any language; texts wrap.
    QSize sizeHint() const override;

    // What is said in place of probabilities; empty while they are shown.
    QString message() const;

Q_SIGNALS:
    void openModelRequested();
    void openRecordingRequested();
    void visiblePartRequested();
    void trustRequested();  // whether to believe what the lanes show of the model

private:
    void showMessage(const QString& sentence, bool offersModel);

    QLabel* name_;
    QLabel* facts_;
    QLabel* heading_;
    QLabel* message_;
    QPushButton* openRecording_;
    QPushButton* openModel_;
    QPushButton* followVisible_;
    QPushButton* trust_;
    QLabel* part_;
    widgets::ProbabilityBars* bars_;
};

}  // namespace sigwavnet::studio
