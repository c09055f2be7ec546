// The parts that the Evaluate page is laid out of.
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/studio/evaluate/clip_list.h"
#include "app/studio/evaluate/evaluation_tables.h"
#include "app/studio/evaluate/score_card.h"
#include "app/studio/notice.h"
#include "app/studio/pages/evaluate_page.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "widgets/number_table.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {
namespace {

void stretchFirst(widgets::NumberTable* table) {
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}  // namespace

QWidget* EvaluatePage::makeEmpty() {
    empty_ = new EmptyState(QStringLiteral("evaluate"), tr("Nothing to evaluate yet"), {}, this);
    openModel_ = empty_->addButton(tr("Open a model…"));
    openCorpus_ = empty_->addButton(tr("Open a corpus…"));
    train_ = empty_->addButton(tr("Train a model"));
    connect(train_, &QPushButton::clicked, this, [this] { session_.showPage(QStringLiteral("train")); });
    connect(openModel_, &QPushButton::clicked, this, &EvaluatePage::openModel);
    connect(openCorpus_, &QPushButton::clicked, this, &EvaluatePage::openCorpus);
    return empty_;
}

void EvaluatePage::openModel() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a model"), {},
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) session_.openModel(path);
}

void EvaluatePage::openCorpus() {
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open a corpus"));
    if (!path.isEmpty()) session_.openCorpus(path);
}

QWidget* EvaluatePage::makeHeader() {
    auto* header = new QWidget(this);
    subject_ = new QLabel(header);
    subject_->setFont(widgets::headingFont(widgets::headingFont(font())));
    basis_ = new QLabel(header);
    basis_->setProperty("secondary", true);
    for (QLabel* label : {subject_, basis_})
        label->setMinimumWidth(1);  // a long name is cut, not the window widened
    part_ = new QComboBox(header);
    part_->setAccessibleName(tr("Clips to evaluate"));
    part_->setToolTip(
        tr("Which part of the split the model was trained with; of the Corpus page's split when the model "
           "does not say."));
    part_->addItem(tr("Test part"), int(Part::Test));
    part_->addItem(tr("Validation part"), int(Part::Validation));
    part_->addItem(tr("Training part"), int(Part::Train));
    part_->addItem(tr("All clips"));
    start_ = new QPushButton(tr("Evaluate"), header);
    start_->setProperty("primary", true);
    connect(start_, &QPushButton::clicked, this, &EvaluatePage::evaluate);

    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(subject_);
    layout->addSpacing(8);
    layout->addWidget(basis_);
    layout->addStretch();
    layout->addWidget(part_);
    layout->addWidget(start_);
    return header;
}

QWidget* EvaluatePage::makeMatrix() {
    auto* panel = new QWidget(this);
    matrix_ = new widgets::MatrixView(panel);
    matrix_->setEmptyText(tr("Choose the clips and press Evaluate."));
    scale_ = new QTabBar(panel);
    scale_->setAccessibleName(tr("Numbers of the confusion matrix"));
    scale_->setExpanding(false);
    scale_->setDrawBase(false);
    scale_->addTab(tr("Counts"));
    scale_->addTab(tr("By row"));
    scale_->addTab(tr("By column"));
    scale_->setTabToolTip(0, tr("Clips"));
    scale_->setTabToolTip(1, tr("Share of the clips of a class: the diagonal is recall"));
    scale_->setTabToolTip(2, tr("Share of the clips that were given a class: the diagonal is precision"));
    connect(scale_, &QTabBar::currentChanged, this,
            [this](int index) { matrix_->setScale(widgets::MatrixScale(index)); });
    connect(matrix_, &widgets::MatrixView::cellActivated, this, [this](int row, int column) {
        showCell(widgets::MatrixCell{row, column});
    });
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scale_);
    layout->addWidget(matrix_, 1);
    return panel;
}

QWidget* EvaluatePage::makeCards() {
    auto* panel = new QWidget(this);
    wa_ = new ScoreCard(tr("WA"), tr("right / all clips"),
                        tr("Weighted accuracy: the share of clips that are recognised."), panel);
    uar_ = new ScoreCard(
        tr("UAR"), tr("Σ recall / classes"),
        tr("Unweighted average recall: every class counts the same, however many clips it has."), panel);
    f1Macro_ =
        new ScoreCard(tr("Macro F1"), tr("Σ F1 / classes"),
                      tr("Mean of the classes' F1 = 2·precision·recall / (precision + recall)."), panel);
    f1Weighted_ = new ScoreCard(tr("Weighted F1"), tr("Σ F1·clips / all"),
                                tr("Mean of the classes' F1, weighted by their clips."), panel);
    drawn_ = new QLabel(panel);
    drawn_->setProperty("secondary", true);
    drawn_->setWordWrap(true);
    auto* cards = new QHBoxLayout;
    for (ScoreCard* card : {wa_, uar_, f1Macro_, f1Weighted_}) cards->addWidget(card, 1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(cards);
    layout->addWidget(drawn_);
    return panel;
}

QWidget* EvaluatePage::makeTabs() {
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    classes_ = new widgets::NumberTable(tr("Classes"), tabs_);
    classes_->setColumns(classColumns());
    speakers_ = new widgets::NumberTable(tr("Speakers"), tabs_);
    speakers_->setColumns(speakerColumns());
    speakers_->setToolTip(tr("Double click or Enter lists a speaker's clips"));
    for (widgets::NumberTable* table : {classes_, speakers_}) {
        stretchFirst(table);
        table->setSortingEnabled(true);
        // The model's, or the names', order until a person chooses.
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    calibration_ = new CalibrationView(tabs_);
    comparison_ = new ModelComparison(tabs_);
    auto* scrolled = new QScrollArea(tabs_);
    scrolled->setWidget(comparison_);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tabs_->addTab(classes_, tr("Classes"));
    tabs_->addTab(speakers_, tr("Speakers"));
    tabs_->addTab(calibration_, tr("Calibration"));
    tabs_->addTab(scrolled, tr("Comparison"));
    connect(speakers_, &widgets::NumberTable::rowChosen, this, &EvaluatePage::showSpeaker);
    connect(comparison_, &ModelComparison::modelWanted, this, &EvaluatePage::chooseSecond);
    connect(comparison_, &ModelComparison::clipsWanted, this, &EvaluatePage::showPair);
    return tabs_;
}

void EvaluatePage::chooseSecond() {
    const QString path = QFileDialog::getOpenFileName(this, tr("The second model"), settings::runsFolder(),
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) compareWith(path);
}

QWidget* EvaluatePage::makeClips() {
    clips_ = new ClipList(this);
    connect(clips_, &ClipList::allWanted, this, &EvaluatePage::showMistakes);
    connect(clips_, &ClipList::openWanted, this, &EvaluatePage::openClip);
    connect(clips_, &ClipList::annotationWanted, this, &EvaluatePage::annotate);
    return clips_;
}

}  // namespace sigwavnet::studio
