#include "app/studio/pages/study_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

#include "app/studio/notice.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/study/study_run.h"
#include "app/studio/study/study_view.h"
#include "app/studio/train/option_form.h"
#include "app/studio/words.h"
#include "app/studio/work_form.h"
#include "core/base/files.h"
#include "core/training/ablation_variants.h"
#include "core/training/study_workers.h"

namespace sigwavnet::studio {

namespace {

// "cross-validation-emodb": the folder that a table lies in says more than "corpus.csv".
QString studyName(StudyPlan::Kind kind, const QString& corpus) {
    const QFileInfo file(corpus);
    const QString name = file.isDir() ? QDir(corpus).dirName() : file.dir().dirName();
    return (kind == StudyPlan::Kind::Ablation ? QStringLiteral("ablation-%1")
                                              : QStringLiteral("cross-validation-%1"))
        .arg(name);
}

const SplitKind* splitKind(const QString& name) {
    for (const SplitKind& kind : splitKinds())
        if (QString::fromStdString(kind.name) == name) return &kind;
    return nullptr;
}

}  // namespace

StudyPage::~StudyPage() = default;

StudyPage::Question StudyPage::question() const {
    Question question;
    question.kind = StudyPlan::Kind(kind_->currentData().toInt());
    question.split = {split_->currentData().toString().toStdString(), uint64_t(seed_->value()),
                      folds_->value()};
    question.repeats = repeats_->value();
    question.ensemble = ensemble_->isEnabled() && ensemble_->isChecked();
    question.workers = workers_->value();
    return question;
}

void StudyPage::setQuestion(const Question& question) {
    kind_->setCurrentIndex(kind_->findData(int(question.kind)));
    split_->setCurrentIndex(split_->findData(QString::fromStdString(question.split.name)));
    seed_->setValue(int(question.split.seed));
    folds_->setValue(question.split.folds);
    repeats_->setValue(question.repeats);
    ensemble_->setChecked(question.ensemble);
    workers_->setValue(question.workers);
}

// One configuration, or one for each row of the ablation; the protocol is this page's.
Result<std::vector<StudyVariant>> StudyPage::variants() const {
    const Question asked = question();
    TrainingConfig base = train_.form().config();
    base.classMap = session_.importOptions().classMap.text();  // that the open corpus was read with
    base.split = asked.split;
    base.seed = asked.split.seed;
    const std::string preset = train_.form().presetName().toStdString();
    if (asked.kind == StudyPlan::Kind::CrossValidation)
        return std::vector<StudyVariant>{{preset, preset, base}};
    std::vector<StudyVariant> all;
    for (const Variant& variant : ablationVariants()) {
        SWN_ASSIGN(const TrainingConfig config, applyVariant(base, variant));
        all.push_back({variant.name, variant.title, config});
    }
    return all;
}

StudyOptions StudyPage::options() const {
    const Question asked = question();
    StudyOptions options;
    options.kind = asked.kind;
    options.repeats = asked.repeats;
    options.ensemble = asked.ensemble;
    options.threads = studyThreads(asked.workers);
    return options;
}

// Speakers apart is the honest protocol, where they are known.
void StudyPage::takeCorpus() {
    if (const auto corpus = session_.corpus()) {
        const bool speakers = corpus->speakerCounts().size() > 2;
        split_->setCurrentIndex(
            split_->findData(speakers ? QStringLiteral("loso") : QStringLiteral("folds")));
    }
    plan();
}

// How many trainings it would be, or why it can't be: beside the hand that fills in the form.
void StudyPage::plan() {
    if (planning_) planning_->cancel();
    planning_.clear();
    trainings_.reset();
    stale_ = !isVisible();
    const auto all = variants();
    if (!session_.corpus() || !all || stale_) {
        if (!all) trainings_ = Result<int>(all.error());
        return updateState();
    }
    const auto current = std::make_shared<QPointer<Job>>();
    *current = session_.jobs().start<int>(
        QString(),
        [corpus = session_.corpus(), all = *all, options = options()](Progress&) -> Result<int> {
            SWN_ASSIGN(const StudyPlan made, makeStudyPlan(*corpus, all, options));
            return int(made.tasks.size());
        },
        this,
        [this, current](int trainings) {
            if (planning_ != *current) return;  // the form has changed since
            planning_.clear();
            trainings_ = Result<int>(trainings);
            updateState();
        },
        [this, current](const Error& error) {
            if (planning_ != *current) return;
            planning_.clear();
            trainings_ = Result<int>(error);
            updateState();
        });
    planning_ = *current;
    updateState();
}

QString StudyPage::problem() const {
    if (!session_.corpus()) return tr("Open a corpus first, on the Corpus page.");
    if (!train_.form().problem().isEmpty()) return tr("On the Train page: %1").arg(train_.form().problem());
    if (trainings_ && !trainings_->ok()) return translated(trainings_->error().message);
    return {};
}

void StudyPage::start() {
    const auto all = variants();
    if (run_.active() || !problem().isEmpty() || !all) return;
    notice_->clear();
    const QString runs = settings::runsFolder();
    if (const Status made = makeFolder(toPath(runs)); !made) {
        notice_->say(Notice::Kind::Error, translated(made.error()));
        return;
    }
    const Question asked = question();
    run_.start(session_.corpus(), *all, options(),
               freshFolder(runs, studyName(asked.kind, session_.corpusPath())), asked.workers,
               QString::fromStdString(session_.device().id()));
}

void StudyPage::resume() {
    notice_->clear();
    run_.resume(run_.folder(), workers_->value(), QString::fromStdString(session_.device().id()));
}

void StudyPage::openStudy() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder of a study"), settings::runsFolder());
    if (folder.isEmpty()) return;
    notice_->clear();
    run_.show(folder);
}

void StudyPage::openModel(const QString& folder) {
    session_.openModel(folder);
    session_.showPage(QStringLiteral("evaluate"));
}

QString StudyPage::planText() const {
    if (!trainings_ || !trainings_->ok()) return {};
    return tr("%n training(s)", nullptr, **trainings_) +
           tr(", each of up to %1 epochs, from fresh weights").arg(countText(train_.form().config().epochs));
}

void StudyPage::updateState() {
    const SplitKind* kind = splitKind(split_->currentData().toString());
    help_->setText(kind ? translated(Message(kind->help.c_str())) : QString());
    folds_->setEnabled(kind && kind->folds);
    ensemble_->setEnabled(kind && kind->name == "kfold");
    const bool stopped = run_.state() == StudyRun::State::Stopped || run_.state() == StudyRun::State::Failed;
    const auto study = run_.snapshot();
    const bool failures = run_.state() == StudyRun::State::Finished && study &&
                          std::any_of(study->table.begin(), study->table.end(),
                                      [](const TaskStatus& row) { return row.state == TaskState::Failed; });
    work_->setState(planText(), problem(), trainings_.has_value(), study && (stopped || failures));
    right_->setCurrentIndex(run_.state() == StudyRun::State::Idle ? 0 : 1);
    if (run_.state() == StudyRun::State::Failed) notice_->say(Notice::Kind::Error, run_.failure());
}

// A study of seconds in earnest.
void StudyPage::prepareForPicture() {
    if (run_.state() != StudyRun::State::Idle || !session_.corpus()) return;
    Question small;
    small.split = {"folds", 1, 3};
    setQuestion(small);
    start();
}

void StudyPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_) plan();
}

void StudyPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateState();
    Page::changeEvent(event);
}

}  // namespace sigwavnet::studio
