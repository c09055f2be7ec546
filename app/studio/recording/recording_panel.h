// Beside the lanes: what recording this is, and what the open model makes of it.
#pragma once

#include <QWidget>

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

    void setRecording(const Recording& recording);
    // Each replaces what was said about the model before.
    void showNoModel();
    void showComputing();
    void showFailure(const QString& sentence);
    void showPrediction(const Model& model, const Prediction& prediction);

    // Wide enough for its buttons in any language; texts wrap.
    QSize sizeHint() const override;

    // What is said in place of probabilities; empty while they are shown.
    QString message() const;

Q_SIGNALS:
    void openModelRequested();
    void openRecordingRequested();

private:
    void showMessage(const QString& sentence, bool offersModel);

    QLabel* name_;
    QLabel* facts_;
    QLabel* heading_;
    QLabel* message_;
    QPushButton* openRecording_;
    QPushButton* openModel_;
    widgets::ProbabilityBars* bars_;
};

}  // namespace sigwavnet::studio
