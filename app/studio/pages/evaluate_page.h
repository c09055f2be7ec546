// The Evaluate page: how well the open model does on clips of the open corpus, on which it fails, and whether
// another model does better.
#pragma once

#include <QPointer>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "app/studio/evaluate/calibration_view.h"
#include "app/studio/evaluate/evaluation_plan.h"
#include "app/studio/evaluate/model_comparison.h"
#include "app/studio/job.h"
#include "app/studio/page.h"
#include "core/evaluation/breakdown.h"
#include "core/evaluation/comparison.h"
#include "core/evaluation/predictor.h"
#include "widgets/matrix_view.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTabWidget;

namespace sigwavnet::widgets {
class NumberTable;
}

namespace sigwavnet::studio {

class ClipList;
class EmptyState;
class Notice;
class ScoreCard;

class EvaluatePage : public Page {
    Q_OBJECT
public:
    EvaluatePage(Session& session, QWidget* parent);
    ~EvaluatePage() override;

    QString id() const override { return QStringLiteral("evaluate"); }
    QString title() const override { return tr("Evaluate"); }
    QString icon() const override { return QStringLiteral("evaluate"); }
    bool busy() const override { return isRunning(job_) || isRunning(comparing_); }
    void prepareForPicture() override;
    QStringList views() const override;  // the tabs beside the matrix
    void showView(const QString& view) override;

    // Evaluates the chosen part in a job; does nothing while corpus or model are missing.
    void evaluate();
    // Lets a second model (a file or a run's folder) answer the same clips; does nothing without an
    // evaluation.
    void compareWith(const QString& model);

    ModelComparison& comparison() { return *comparison_; }
    CalibrationView& calibration() { return *calibration_; }
    ClipList& clips() { return *clips_; }

Q_SIGNALS:
    void evaluated();
    void compared();
    // Clips of the open corpus, by their names, to be labelled again. Offered only while someone listens.
    void annotationWanted(const QStringList& clips);

protected:
    void showEvent(QShowEvent* event) override;

private:
    // What an evaluation was of, kept with its result: corpus and model may change meanwhile.
    struct Outcome {
        std::shared_ptr<const Corpus> corpus;
        EvaluationPlan plan;
        Evaluation evaluation;
        std::optional<EvaluationIntervals> intervals;
        std::vector<SpeakerMetrics> speakers;
        CalibrationFigures calibration;
    };
    // Of a second model.
    struct Second {
        Comparison comparison;
        std::vector<Message> warnings;
    };

    static bool isRunning(const QPointer<Job>& job);
    QWidget* makeEmpty();
    QWidget* makeHeader();
    QWidget* makeCards();
    QWidget* makeMatrix();
    QWidget* makeTabs();
    QWidget* makeClips();
    void openModel();
    void openCorpus();
    void chooseSecond();

    void reopened(const QString& kind);
    void showWhatIsOpen();
    void forgetOutcome();
    void showOutcome();
    void showCards();
    void warn();
    void showMistakes();
    void showCell(const widgets::MatrixCell& cell);
    void showSpeaker(int index);
    void showPair(PairedClips which);
    void openClip(int clip);
    void annotate(const std::vector<int>& clips);
    std::optional<Part> chosenPart() const;

    QStackedWidget* stack_;
    Notice* notice_;
    EmptyState* empty_ = nullptr;
    QPushButton *openModel_ = nullptr, *openCorpus_ = nullptr, *train_ = nullptr, *start_ = nullptr;
    QLabel *subject_ = nullptr, *basis_ = nullptr, *drawn_ = nullptr;
    QComboBox* part_ = nullptr;
    widgets::MatrixView* matrix_ = nullptr;
    QTabBar* scale_ = nullptr;
    ScoreCard *wa_ = nullptr, *uar_ = nullptr, *f1Macro_ = nullptr, *f1Weighted_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    widgets::NumberTable *classes_ = nullptr, *speakers_ = nullptr;
    CalibrationView* calibration_ = nullptr;
    ModelComparison* comparison_ = nullptr;
    ClipList* clips_ = nullptr;
    std::optional<Outcome> outcome_;
    std::optional<Second> second_;
    QString failed_;  // kind of thing whose failed opening the notice tells; empty: none
    QPointer<Job> job_, comparing_;
};

}  // namespace sigwavnet::studio
