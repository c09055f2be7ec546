// The parts that the Search page is laid out of.
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
#include "app/studio/pages/search_page.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/search/search_run.h"
#include "app/studio/search/search_view.h"
#include "app/studio/search/space_table.h"
#include "app/studio/session.h"
#include "app/studio/train/option_form.h"
#include "app/studio/work_form.h"

namespace sigwavnet::studio {

namespace {

constexpr int kSearchFormWidth = 390;
constexpr int kLeastSearchWidth = 360;

}  // namespace

SearchPage::SearchPage(Session& session, TrainPage& train, QWidget* parent)
    : Page(session, parent),
      train_(train),
      run_(session.search()),
      notice_(new Notice(this)),
      method_(new QComboBox),
      metric_(new QComboBox),
      space_(new SpaceTable),
      right_(new QStackedWidget),
      view_(new SearchView(session.search())) {
    auto* splitter = new QSplitter;
    splitter->addWidget(makeForm());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kSearchFormWidth, 2 * kSearchFormWidth});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(splitter, 1);
    space_->setSpace(authorsSpace());
    connect(space_, &SpaceTable::changed, this, &SearchPage::updateState);
    connect(&run_, &SearchRun::stateChanged, this, &SearchPage::updateState);
    connect(&session_, &Session::corpusChanged, this, &SearchPage::updateState);
    connect(&train_.form(), &OptionForm::changed, this, &SearchPage::updateState);
    connect(view_, &SearchView::useRequested, this, &SearchPage::useSettings);
    updateState();
}

QSpinBox* SearchPage::makeSpin(int least, int most, int value, const QString& name, const QString& help) {
    auto* spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setAccessibleName(name);
    spin->setToolTip(help);
    connect(spin, &QSpinBox::valueChanged, this, &SearchPage::updateState);
    return spin;
}

void SearchPage::addMethodRows(QFormLayout* form) {
    method_->addItem(tr("Successive halving (ASHA)"), int(SearchSettings::Method::Asha));
    method_->addItem(tr("Random"), int(SearchSettings::Method::Random));
    method_->addItem(tr("Grid"), int(SearchSettings::Method::Grid));
    method_->setItemData(0,
                         tr("Random configurations; poor ones are cut short, so that many more can be tried"),
                         Qt::ToolTipRole);
    method_->setItemData(1, tr("Random configurations, each trained to the end"), Qt::ToolTipRole);
    method_->setItemData(2, tr("Every combination, each trained to the end"), Qt::ToolTipRole);
    metric_->addItem(tr("Validation UAR"), int(SearchSettings::Metric::Uar));
    metric_->addItem(tr("Validation loss"), int(SearchSettings::Metric::Loss));
    for (QComboBox* box : {method_, metric_}) {
        keepNarrow(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &SearchPage::updateState);
    }
    trials_ = makeSpin(1, 100000, 27, tr("Trials"), tr("So many configurations are drawn"));
    seed_ = makeSpin(0, 1'000'000'000, 1, tr("Seed"),
                     tr("The same seed draws the same configurations on every machine"));
    form->addRow(tr("Method"), method_);
    form->addRow(tr("Compared by"), metric_);
    form->addRow(tr("Trials"), trials_);
    form->addRow(tr("Seed"), seed_);
}

void SearchPage::addEpochRows(QFormLayout* form) {
    minEpochs_ = makeSpin(1, 100000, 3, tr("First compared after"),
                          tr("Epochs after which trials are first compared"));
    maxEpochs_ = makeSpin(1, 100000, 81, tr("At most"), tr("Epochs that the best trials are trained for"));
    eta_ = makeSpin(2, 1000, 3, tr("One goes on in"),
                    tr("One trial in so many goes on, for so many times as long"));
    const int processors = int(std::max(1U, std::thread::hardware_concurrency()));
    workers_ = makeSpin(1, 256, std::max(1, processors / 4), tr("Worker processes"),
                        tr("Trials that train at the same time on this machine; other machines can join with "
                           "“sigwavnet search --worker”"));
    form->addRow(tr("First compared after (epochs)"), minEpochs_);
    form->addRow(tr("At most (epochs)"), maxEpochs_);
    form->addRow(tr("One goes on in"), eta_);
    form->addRow(tr("Worker processes"), workers_);
}

QWidget* SearchPage::makeForm() {
    auto* inside = new QWidget;
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addMethodRows(form);
    addEpochRows(form);
    auto* base = new QLabel(tr("All other options are the Train page's, of the corpus that is open."));
    base->setProperty("secondary", true);
    base->setWordWrap(true);
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 6, 0);
    fields->addLayout(form);
    fields->addWidget(space_, 1);
    fields->addWidget(base);
    work_ = new WorkForm(inside,
                         {tr("Start search"), tr("Begins a new search on the open corpus"),
                          tr("Every trial writes a checkpoint; the search can be resumed later"),
                          tr("Goes on with the search that is shown"),
                          tr("Shows a search that was begun before, here or by the command line"),
                          tr("Start search"), tr("Stop search"), tr("Resume search"), tr("Open a search…")},
                         run_, this);
    connect(work_, &WorkForm::startWanted, this, &SearchPage::start);
    connect(work_, &WorkForm::resumeWanted, this, &SearchPage::resume);
    connect(work_, &WorkForm::openWanted, this, &SearchPage::openSearch);
    // Some languages have longer words on the buttons.
    work_->setMinimumWidth(std::max(kLeastSearchWidth, work_->minimumSizeHint().width()));
    return work_;
}

QWidget* SearchPage::makeRight() {
    auto* empty = new EmptyState(
        QStringLiteral("search"), tr("No search yet"),
        tr("A search trains many configurations and tells which does best on the validation clips. "
           "Choose what to vary and press Start; each trial is a run of its own, and a stopped or "
           "killed search goes on where it was."));
    connect(empty->addButton(tr("Open a search…")), &QPushButton::clicked, this, &SearchPage::openSearch);
    right_->addWidget(empty);
    right_->addWidget(view_);
    return right_;
}

}  // namespace sigwavnet::studio
