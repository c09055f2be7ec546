// A training as it goes: progress, curves, thresholds, the confusion matrix of the last epoch, and how it ended.
#pragma once

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sigwavnet::widgets {
class MatrixView;
}

namespace sigwavnet::studio {

class CurveChart;
class Notice;
class Session;
class TrainingRun;

// Shows session.training(), also one that was started before this view was built.
class RunView : public QScrollArea {
    Q_OBJECT
public:
    explicit RunView(Session& session, QWidget* parent = nullptr);

private:
    QWidget* makeHead();
    QWidget* makeCharts();
    void begin();
    void showBatch();
    void showEpochs();
    void showEnd();
    QString endSentence() const;
    void openRun(const QString& page);

    Session& session_;
    TrainingRun& run_;
    size_t shown_ = 0;  // epochs in the charts
    QLabel* title_;
    QLabel* state_;
    QProgressBar* bar_;
    Notice* notice_;
    QLabel* result_;
    QPushButton* wavelets_;
    QPushButton* evaluate_;
    CurveChart* loss_;
    CurveChart* scores_;
    CurveChart* rate_;
    CurveChart* thresholds_;
    QLabel* matrixTitle_;
    widgets::MatrixView* matrix_;
};

}  // namespace sigwavnet::studio
