// The parts that the Cross-validation page is laid out of.
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <thread>

#include "app/studio/notice.h"
#include "app/studio/pages/study_page.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/session.h"
#include "app/studio/study/study_run.h"
#include "app/studio/study/study_view.h"
#include "app/studio/train/option_form.h"
#include "app/studio/work_form.h"

namespace sigwavnet::studio {

namespace {

constexpr int kStudyFormWidth = 340;
constexpr int kLeastStudyWidth = 290;

}  // namespace

StudyPage::StudyPage(Session& session, TrainPage& train, QWidget* parent)
    : Page(session, parent),
      train_(train),
      run_(session.study()),
      notice_(new Notice(this)),
      kind_(new QComboBox),
      split_(new QComboBox),
      ensemble_(new QCheckBox(tr("Judge the folds' models together, too"))),
      help_(new QLabel),
      right_(new QStackedWidget),
      view_(new StudyView(session.study())) {
    auto* splitter = new QSplitter;
    splitter->addWidget(makeForm());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kStudyFormWidth, 2 * kStudyFormWidth});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(splitter, 1);
    connect(&run_, &StudyRun::stateChanged, this, &StudyPage::updateState);
    connect(&session_, &Session::corpusChanged, this, &StudyPage::takeCorpus);
    connect(&train_.form(), &OptionForm::changed, this, &StudyPage::plan);
    connect(view_, &StudyView::runChosen, this, &StudyPage::openModel);
    takeCorpus();
}

QSpinBox* StudyPage::makeSpin(int least, int most, int value, const QString& name, const QString& help) {
    auto* spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setAccessibleName(name);
    spin->setToolTip(help);
    connect(spin, &QSpinBox::valueChanged, this, &StudyPage::plan);
    return spin;
}

void StudyPage::addRows(QFormLayout* form) {
    kind_->addItem(tr("How good are these options?"), int(StudyPlan::Kind::CrossValidation));
    kind_->addItem(tr("What do the wavelets add?"), int(StudyPlan::Kind::Ablation));
    kind_->setItemData(0, tr("Cross-validation: a fresh network for every fold"), Qt::ToolTipRole);
    kind_->setItemData(1,
                       tr("The paper's ablation: fixed db10, CQF, PerLayer and PerFilter kernels, each with "
                          "and without thresholds, on every fold"),
                       Qt::ToolTipRole);
    for (const SplitKind& kind : splitKinds())
        if (kind.name != "all")  // it tests nothing
            split_->addItem(translated(Message(kind.title.c_str())), QString::fromStdString(kind.name));
    for (QComboBox* box : {kind_, split_}) {
        keepNarrow(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &StudyPage::plan);
    }
    connect(ensemble_, &QCheckBox::toggled, this, &StudyPage::plan);
    ensemble_->setToolTip(
        tr("The folds' models answer together by their mean probability; only where they share their test "
           "clips, and reported apart"));
    folds_ = makeSpin(2, 1000, 10, tr("Folds"), tr("Parts that the clips or the speakers are dealt into"));
    seed_ =
        makeSpin(0, 1'000'000'000, 1, tr("Seed"), tr("Of the weights, the order of the clips and the split"));
    repeats_ = makeSpin(1, 1000, 1, tr("Seeds"),
                        tr("Times that every fold is trained, each with another seed and split"));
    const int processors = int(std::max(1U, std::thread::hardware_concurrency()));
    workers_ =
        makeSpin(1, 256, std::max(1, processors / 2), tr("Processes at a time"),
                 tr("Trainings at the same time, each with its share of the processors; other machines "
                    "can join with “sigwavnet crossvalidate --worker”"));
    form->addRow(tr("Question"), kind_);
    form->addRow(tr("Protocol"), split_);
    form->addRow(help_);
    form->addRow(tr("Folds"), folds_);
    form->addRow(tr("Number of seeds"), repeats_);
    form->addRow(tr("First seed"), seed_);
    form->addRow(tr("Processes at a time"), workers_);
    form->addRow(ensemble_);
}

QWidget* StudyPage::makeForm() {
    auto* inside = new QWidget;
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(form);
    auto* base =
        new QLabel(tr("All other options are the Train page's. Every fold starts from fresh weights; "
                      "its model is chosen by the validation part alone."));
    for (QLabel* label : {base, help_}) {
        label->setProperty("secondary", true);
        label->setWordWrap(true);
    }
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 6, 0);
    fields->addLayout(form);
    fields->addWidget(base);
    fields->addStretch();
    work_ = new WorkForm(
        inside,
        {tr("Start"), tr("Trains every fold on the open corpus"),
         tr("Every training writes a checkpoint; the study can be resumed later"),
         tr("Goes on with the study that is shown; what had failed is tried again"),
         tr("Shows a study that was begun before, here or by the command line"), tr("Start cross-validation"),
         tr("Stop cross-validation"), tr("Resume cross-validation"), tr("Open a study…")},
        run_, this);
    connect(work_, &WorkForm::startWanted, this, &StudyPage::start);
    connect(work_, &WorkForm::resumeWanted, this, &StudyPage::resume);
    connect(work_, &WorkForm::openWanted, this, &StudyPage::openStudy);
    // Some languages have longer words on the buttons.
    work_->setMinimumWidth(std::max(kLeastStudyWidth, work_->minimumSizeHint().width()));
    return work_;
}

QWidget* StudyPage::makeRight() {
    auto* empty = new EmptyState(
        QStringLiteral("study"), tr("No cross-validation yet"),
        tr("A cross-validation trains a fresh network for every fold and tells how well the options do on "
           "clips that none of them has learned, with intervals. Each fold is a process and a run of its "
           "own: "
           "one that dies loses nothing, and a stopped or killed study goes on where it was."));
    connect(empty->addButton(tr("Open a study…")), &QPushButton::clicked, this, &StudyPage::openStudy);
    right_->addWidget(empty);
    right_->addWidget(view_);
    return right_;
}

}  // namespace sigwavnet::studio
