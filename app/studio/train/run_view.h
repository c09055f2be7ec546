// A training as it goes: progress, curves, the confusion matrix of the last epoch, learned filters, and how it ended.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QTabWidget;

namespace sigwavnet::widgets {
class MatrixView;
}

namespace sigwavnet::studio {

class FilterView;
class Notice;
class RunCurves;
class Session;
class TrainingRun;

// Shows session.training(), also one that was started before this view was built.
class RunView : public QWidget {
    Q_OBJECT
public:
    explicit RunView(Session& session, QWidget* parent = nullptr);

    FilterView& filters() { return *filters_; }

Q_SIGNALS:
    void resumeRequested();  // the shown run, which was stopped or failed
    void moveRequested();    // the same, after its corpus was moved

private:
    QWidget* makeHead();
    QWidget* makeTabs();
    QWidget* makeMatrix();
    QWidget* makeSmoothing();
    void begin();
    void showState();
    void showBatch();
    void showEpochs();
    void showMatrix();
    void showNotices();
    void showEnd();
    QString endSentence() const;
    QString stoppedSentence() const;
    void openRun(const QString& page);

    Session& session_;
    TrainingRun& run_;
    QLabel* title_;
    QLabel* state_;
    QProgressBar* bar_;
    Notice* notice_;
    QLabel* result_;
    QPushButton* resume_;
    QPushButton* wavelets_;
    QPushButton* evaluate_;
    QTabWidget* tabs_;
    RunCurves* curves_;
    QLabel* matrixTitle_;
    widgets::MatrixView* matrix_;
    FilterView* filters_;
};

}  // namespace sigwavnet::studio
