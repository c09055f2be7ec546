// The parts that the Corpus page is laid out of.
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/studio/corpus/clip_model.h"
#include "app/studio/corpus/corpus_overview.h"
#include "app/studio/corpus/figure_delegate.h"
#include "app/studio/corpus/problem_panel.h"
#include "app/studio/corpus/split_panel.h"
#include "app/studio/corpus/waveform_delegate.h"
#include "app/studio/demo_project.h"
#include "app/studio/notice.h"
#include "app/studio/pages/corpus_page.h"
#include "app/studio/session.h"
#include "widgets/table_export.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {


}  // namespace

QWidget* CorpusPage::makeEmpty() {
    auto* empty = new EmptyState(
        QStringLiteral("corpus"), tr("No corpus is open"),
        tr("Open a folder of labelled recordings (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, or one folder a class), "
           "or a table with the columns path and label. You can also drop it here."),
        this);
    connect(empty->addButton(tr("Open a folder…")), &QPushButton::clicked, this, &CorpusPage::chooseFolder);
    connect(empty->addButton(tr("Open a table…")), &QPushButton::clicked, this, &CorpusPage::chooseTable);
    connect(empty->addButton(tr("Open the demo project")), &QPushButton::clicked, this, [this] {
        openDemoProject(session_, demoFolder(), [this](const QString& failure) {
            if (!failure.isEmpty()) notice_->say(Notice::Kind::Error, failure);
        });
    });
    return empty;
}

QWidget* CorpusPage::makeHeader() {
    auto* header = new QWidget(this);
    name_ = new QLabel(header);
    name_->setFont(widgets::headingFont(widgets::headingFont(font())));
    summary_ = new QLabel(header);
    summary_->setProperty("secondary", true);
    for (QLabel* label : {name_, summary_}) label->setMinimumWidth(1);  // cut before the window is widened
    importer_ = new QComboBox(header);
    importer_->setToolTip(tr("How the files and labels are read. Recognised by the layout; choose another one if it is wrong."));
    importer_->setAccessibleName(tr("Importer"));
    for (const Importer& importer : importers())
        importer_->addItem(QString::fromStdString(importer.title), QString::fromStdString(importer.name));
    connect(importer_, &QComboBox::activated, this, &CorpusPage::reopenWithImporter);
    auto* folder = new QPushButton(tr("Open a folder…"), header);
    auto* table = new QPushButton(tr("Open a table…"), header);
    connect(folder, &QPushButton::clicked, this, &CorpusPage::chooseFolder);
    connect(table, &QPushButton::clicked, this, &CorpusPage::chooseTable);

    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(name_);
    layout->addSpacing(8);
    layout->addWidget(summary_);
    layout->addStretch();
    layout->addWidget(new QLabel(tr("Read as"), header));
    layout->addWidget(importer_);
    layout->addWidget(folder);
    layout->addWidget(table);
    return header;
}

QWidget* CorpusPage::makeClips() {
    auto* left = new QWidget(this);
    search_ = new QLineEdit(left);
    search_->setPlaceholderText(tr("Find clips by name, class, speaker or text"));
    search_->setClearButtonEnabled(true);
    label_ = new QComboBox(left);
    label_->setAccessibleName(tr("Class"));
    speaker_ = new QComboBox(left);
    speaker_->setAccessibleName(tr("Speaker"));
    count_ = new QLabel(left);
    count_->setProperty("secondary", true);
    playButton_ = new QToolButton(left);
    playButton_->setToolTip(tr("Play or pause the chosen clip (space)"));
    playButton_->setAutoRaise(true);
    playButton_->setFocusPolicy(Qt::TabFocus);

    table_ = new QTableView(left);
    table_->setModel(model_);
    widgets::offerTable(table_, tr("Clips"));
    table_->setItemDelegateForColumn(ClipModel::Waveform, delegate_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setSortingEnabled(true);
    table_->setWordWrap(false);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->setFont(widgets::tabularFont(font()));
    table_->verticalHeader()->hide();
    // One height for all rows: the view needs not ask 100 000 of them.
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    table_->horizontalHeader()->setSortIndicator(ClipModel::Name, Qt::AscendingOrder);
    table_->horizontalHeader()->setSectionResizeMode(ClipModel::Waveform, QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    table_->setColumnWidth(ClipModel::Text, 12 * letter);
    table_->setItemDelegateForColumn(ClipModel::Duration, new FigureDelegate(table_));

    auto* filters = new QHBoxLayout;
    filters->addWidget(playButton_);
    filters->addWidget(search_, 1);
    filters->addWidget(label_);
    filters->addWidget(speaker_);
    filters->addWidget(count_);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(filters);
    leftLayout->addWidget(table_, 1);

    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(kTypingPause);
    connect(search_, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, &CorpusPage::applyFilter);
    connect(label_, &QComboBox::currentIndexChanged, this, &CorpusPage::applyFilter);
    connect(speaker_, &QComboBox::currentIndexChanged, this, &CorpusPage::applyFilter);
    connect(playButton_, &QToolButton::clicked, this, &CorpusPage::togglePlayback);
    connect(table_, &QTableView::doubleClicked, this, &CorpusPage::openCurrent);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({720, 420});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* CorpusPage::makeSide() {
    overview_ = new CorpusOverview;
    problems_ = new ProblemPanel;
    split_ = new SplitPanel(session_);
    side_ = new QTabWidget(this);
    side_->setDocumentMode(true);
    side_->addTab(overview_, tr("Overview"));
    side_->addTab(problems_, tr("Problems"));
    side_->addTab(split_, tr("Split"));
    connect(overview_, &CorpusOverview::labelClicked, this, [this](const QString& name) { filterBy(name, {}); });
    connect(overview_, &CorpusOverview::speakerClicked, this, [this](const QString& name) { filterBy({}, name); });
    connect(problems_, &ProblemPanel::activated, this, [this](const QString& path) { search_->setText(path); });
    connect(split_, &SplitPanel::partsChanged, this,
            [this](const std::vector<Part>& parts) { model_->setParts(parts); });
    return side_;
}

}  // namespace sigwavnet::studio
