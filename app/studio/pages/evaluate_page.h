// The Evaluate page: how well the open model does on clips of the open corpus, and on which it fails.
#pragma once

#include <QPointer>

#include <memory>
#include <optional>

#include "app/studio/evaluate/evaluation_plan.h"
#include "app/studio/job.h"
#include "app/studio/page.h"
#include "core/evaluation/predictor.h"
#include "widgets/matrix_view.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace sigwavnet::widgets {
class NumberTable;
}

namespace sigwavnet::studio {

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
    bool busy() const override { return !job_.isNull() && job_->state() == Job::State::Running; }
    void prepareForPicture() override;

    // Evaluates the chosen part in a job; does nothing while corpus or model are missing.
    void evaluate();

Q_SIGNALS:
    void evaluated();

private:
    // What an evaluation was of, kept with its result: corpus and model may change meanwhile.
    struct Outcome {
        std::shared_ptr<const Corpus> corpus;
        EvaluationPlan plan;
        Evaluation evaluation;
    };

    QWidget* makeEmpty();
    QWidget* makeHeader();
    QWidget* makeMatrix();
    QWidget* makeScores();
    QWidget* makeClips();
    void openModel();
    void openCorpus();

    void reopened(const QString& kind);
    void showWhatIsOpen();
    void forgetOutcome();
    void showOutcome();
    void warn();
    void showClips(std::optional<widgets::MatrixCell> cell);
    void openClip(int clip);
    std::optional<Part> chosenPart() const;

    QStackedWidget* stack_;
    Notice* notice_;
    EmptyState* empty_ = nullptr;
    QPushButton* openModel_ = nullptr;
    QPushButton* openCorpus_ = nullptr;
    QPushButton* train_ = nullptr;
    QLabel* subject_ = nullptr;
    QLabel* basis_ = nullptr;
    QComboBox* part_ = nullptr;
    QPushButton* start_ = nullptr;
    widgets::MatrixView* matrix_ = nullptr;
    QTabBar* scale_ = nullptr;
    ScoreCard* wa_ = nullptr;
    ScoreCard* uar_ = nullptr;
    ScoreCard* f1Macro_ = nullptr;
    ScoreCard* f1Weighted_ = nullptr;
    widgets::NumberTable* classes_ = nullptr;
    QLabel* clipsTitle_ = nullptr;
    QPushButton* allMistakes_ = nullptr;
    widgets::NumberTable* clips_ = nullptr;
    std::optional<Outcome> outcome_;
    QString failed_;  // kind of thing whose failed opening the notice tells; empty: none
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
