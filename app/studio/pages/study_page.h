// The Cross-validation page: what is asked (protocol, folds, seeds) at the left, what the folds found at the
// right. An ablation of the wavelets is asked in the same way.
#pragma once

#include <QPointer>

#include <optional>

#include "app/studio/job.h"
#include "app/studio/page.h"
#include "core/training/study_plan.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace sigwavnet::studio {

class Notice;
class StudyRun;
class StudyView;
class TrainPage;
class WorkForm;

class StudyPage : public Page {
    Q_OBJECT
public:
    // `train`: whose options every training has.
    StudyPage(Session& session, TrainPage& train, QWidget* parent);
    ~StudyPage() override;

    QString id() const override { return QStringLiteral("study"); }
    QString title() const override { return tr("Cross-validate"); }
    QString icon() const override { return QStringLiteral("study"); }
    bool busy() const override { return !planning_.isNull(); }
    void prepareForPicture() override;

    StudyView& view() { return *view_; }
    struct Question {
        StudyPlan::Kind kind = StudyPlan::Kind::CrossValidation;
        SplitOptions split;
        int repeats = 1;
        bool ensemble = false;
        int workers = 1;
    };
    Question question() const;
    void setQuestion(const Question& question);
    // Trains all of it on the open corpus into a fresh folder, or says on the page why it can't.
    void start();
    // Why start() can't be; empty: it can, or (busy()) it is not known yet.
    QString problem() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    void addRows(QFormLayout* form);
    QWidget* makeRight();
    QSpinBox* makeSpin(int least, int most, int value, const QString& name, const QString& help);
    Result<std::vector<StudyVariant>> variants() const;
    StudyOptions options() const;
    void takeCorpus();
    void plan();
    void updateState();
    QString planText() const;
    void resume();
    void openStudy();
    void openModel(const QString& folder);

    TrainPage& train_;
    StudyRun& run_;
    Notice* notice_;
    QComboBox* kind_;
    QComboBox* split_;
    QSpinBox* folds_;
    QSpinBox* seed_;
    QSpinBox* repeats_;
    QSpinBox* workers_;
    QCheckBox* ensemble_;
    QLabel* help_;
    WorkForm* work_ = nullptr;
    QStackedWidget* right_;
    StudyView* view_;
    bool stale_ = true;                     // the plan is to be made when the page is seen
    std::optional<Result<int>> trainings_;  // of the plan, or why there is none; nothing: not known yet
    QPointer<Job> planning_;
};

}  // namespace sigwavnet::studio
