#include "app/studio/annotate/queue_panel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "app/studio/annotate/queue_model.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr QueueOrder kOrders[] = {QueueOrder::File,         QueueOrder::UnlabelledFirst,   QueueOrder::Entropy, QueueOrder::Margin,
                                  QueueOrder::Disagreement, QueueOrder::ModelAgainstLabel, QueueOrder::Random};
constexpr int kRowPadding = 8;       // [px]
constexpr size_t kSpeakers = 60;     // in the menu

}  // namespace

QueuePanel::QueuePanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new QueueModel(desk, this)),
      search_(new QLineEdit(this)),
      searchProblem_(new QLabel(this)),
      listed_(new QPushButton(this)),
      order_(new QComboBox(this)),
      seed_(new QSpinBox(this)),
      list_(new QTableView(this)),
      empty_(new QWidget(this)),
      tally_(new QLabel(this)) {
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(tr("Search"));
    search_->setPlaceholderText(tr("Words, or is:unlabelled class:… speaker:…"));
    search_->setToolTip(tr("Words that occur in a clip's path, speaker, text, label or comment; \"two words\" together.\n"
                           "Or: speaker:03  class:anger  by:anna  suggestion:anger  confidence:<0.6\n"
                           "is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing\n"
                           "Enter searches, Escape goes back to labelling."));
    searchProblem_->setWordWrap(true);
    searchProblem_->hide();
    listed_->hide();
    listed_->setToolTip(tr("Only these are listed; press to list all again"));
    connect(listed_, &QPushButton::clicked, this, [this] { desk_.listOnly({}, {}); });
    fillOrders();
    seed_->setRange(1, 999999);
    seed_->setAccessibleName(tr("Number of the random order"));
    seed_->setToolTip(seed_->accessibleName());
    tally_->setProperty("secondary", true);
    layOutList();
    layOutEmpty();
    auto* filters = new QToolButton(this);
    filters->setText(tr("Filter"));
    filters->setPopupMode(QToolButton::InstantPopup);
    filters->setMenu(new QMenu(filters));
    connect(filters->menu(), &QMenu::aboutToShow, this, [this, filters] { fillFilters(*filters->menu()); });
    auto* searching = new QHBoxLayout;
    searching->addWidget(search_, 1);
    searching->addWidget(filters);
    auto* orders = new QHBoxLayout;
    orders->addWidget(order_, 1);
    orders->addWidget(seed_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(searching);
    layout->addWidget(searchProblem_);
    layout->addWidget(listed_);
    layout->addLayout(orders);
    layout->addWidget(list_, 1);
    layout->addWidget(empty_);
    layout->addWidget(tally_);
    connect(search_, &QLineEdit::editingFinished, this, &QueuePanel::applySearch);
    connect(order_, &QComboBox::activated, this, &QueuePanel::applyOrder);
    connect(seed_, &QSpinBox::editingFinished, this, &QueuePanel::applyOrder);
    connect(&desk_, &Desk::projectChanged, this, &QueuePanel::showDesk);
    connect(&desk_, &Desk::queueChanged, this, &QueuePanel::showDesk);
    connect(&desk_, &Desk::currentChanged, this, &QueuePanel::follow);
    connect(&desk_, &Desk::editsChanged, this, &QueuePanel::tally);
    showDesk();
}

void QueuePanel::layOutList() {
    list_->setModel(model_);
    list_->setAccessibleName(tr("Queue"));
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setShowGrid(false);
    list_->setWordWrap(false);
    list_->setTextElideMode(Qt::ElideLeft);  // file names differ at their ends
    list_->setAutoScroll(false);
    list_->setMinimumWidth(20 * fontMetrics().averageCharWidth());
    list_->setTabKeyNavigation(false);
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    QHeaderView* header = list_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {3, 20, 13, 18, 9, 11};  // letters
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column] * letter + kRowPadding);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!following_ && current.isValid()) desk_.goTo(current.row());
    });
}

void QueuePanel::layOutEmpty() {
    auto* why = new QLabel(tr("No clip passes the search."), empty_);
    why->setWordWrap(true);
    auto* all = new QPushButton(tr("List all clips"), empty_);
    connect(all, &QPushButton::clicked, this, &QueuePanel::listAll);
    auto* layout = new QVBoxLayout(empty_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(why);
    layout->addWidget(all);
}

void QueuePanel::fillOrders() {
    order_->setAccessibleName(tr("Order of the queue"));
    for (const QueueOrder order : kOrders) {
        order_->addItem(queueOrderTitle(order), int(order));
        order_->setItemData(order_->count() - 1, queueOrderHelp(order), Qt::ToolTipRole);
    }
}

// The terms of the search line for those who don't want to type them.
void QueuePanel::fillFilters(QMenu& menu) {
    menu.clear();
    const auto add = [this](QMenu& to, const QString& title, const QString& term) {
        to.addAction(title, this, [this, term] { addTerm(term); });
    };
    const auto quoted = [](const std::string& value) {
        const QString text = QString::fromStdString(value);
        return text.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(text) : text;
    };
    const std::pair<QString, QString> states[] = {{tr("Unlabelled"), QStringLiteral("is:unlabelled")},
                                                  {tr("Labelled"), QStringLiteral("is:labelled")},
                                                  {tr("Unsure"), QStringLiteral("is:unsure")},
                                                  {tr("Flagged"), QStringLiteral("is:flagged")},
                                                  {tr("Commented"), QStringLiteral("is:commented")},
                                                  {tr("Annotators disagree"), QStringLiteral("is:disagreeing")},
                                                  {tr("Recording missing"), QStringLiteral("is:missing")},
                                                  {tr("Model below 60 % sure"), QStringLiteral("confidence:<0.6")}};
    for (const auto& [title, term] : states) add(menu, title, term);
    menu.addSeparator();
    QMenu* classes = menu.addMenu(tr("Class"));
    for (const project::Scheme& scheme : desk_.project()->schemes())
        for (const project::ClassEntry& entry : scheme.classes)
            add(*classes, QString::fromStdString(entry.name), QStringLiteral("class:%1").arg(quoted(entry.name)));
    QMenu* annotators = menu.addMenu(tr("Labelled by"));
    for (const project::Annotator& annotator : desk_.project()->annotators())
        add(*annotators, QString::fromStdString(annotator.name), QStringLiteral("by:%1").arg(quoted(annotator.name)));
    QMenu* speakers = menu.addMenu(tr("Speaker"));
    std::set<std::string> known;
    const project::ItemTable& items = desk_.project()->items();
    for (size_t row = 0; row < items.size() && known.size() < kSpeakers; ++row) known.insert(items.item(row).speaker);
    for (const std::string& speaker : known)
        if (!speaker.empty()) add(*speakers, QString::fromStdString(speaker), QStringLiteral("speaker:%1").arg(quoted(speaker)));
    menu.addSeparator();
    menu.addAction(tr("No filter"), this, &QueuePanel::listAll);
}

void QueuePanel::addTerm(const QString& term) {
    search_->setText((desk_.filterLine() + QLatin1Char(' ') + term).trimmed());
    applySearch();
}

void QueuePanel::applySearch() {
    if (search_->text() == desk_.filterLine()) return;
    const QString problem = desk_.setFilterLine(search_->text());
    searchProblem_->setText(problem);
    searchProblem_->setVisible(!problem.isEmpty());
}

void QueuePanel::listAll() {
    search_->clear();
    applySearch();
    if (!desk_.listTitle().isEmpty()) desk_.listOnly({}, {});
}

void QueuePanel::applyOrder() {
    const DeskOrder wanted{QueueOrder(order_->currentData().toInt()), uint64_t(seed_->value())};
    if (!(wanted == desk_.order())) desk_.setOrder(wanted);
}

void QueuePanel::showDesk() {
    setEnabled(desk_.project());
    if (!search_->hasFocus()) search_->setText(desk_.filterLine());
    listed_->setText(tr("Only: %1  ✕").arg(desk_.listTitle()));
    listed_->setVisible(!desk_.listTitle().isEmpty());
    order_->setCurrentIndex(order_->findData(int(desk_.order().order)));
    order_->setToolTip(queueOrderHelp(desk_.order().order));
    seed_->setValue(int(desk_.order().seed));
    seed_->setVisible(desk_.order().order == QueueOrder::Random);
    follow();
    tally();
}

void QueuePanel::follow() {
    following_ = true;
    const QModelIndex at = model_->index(desk_.position(), 0);
    if (!at.isValid()) {
        list_->clearSelection();
    } else if (list_->currentIndex().row() != at.row()) {
        // Not the view's own setCurrentIndex(): that would heed a Ctrl or Shift which is held for something else.
        list_->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        list_->scrollTo(at);
    }
    following_ = false;
}

void QueuePanel::tally() {
    empty_->setVisible(desk_.project() && desk_.queue().empty() && desk_.project()->items().size() > 0);
    if (!desk_.project()) return tally_->clear();
    const auto& queue = desk_.queue();
    const auto done = std::count_if(queue.begin(), queue.end(), [this](size_t row) {
        const project::Answer* answer = desk_.project()->items().answerOf(row, desk_.annotator());
        return answer && answer->labelled();
    });
    const QString listed = tr("%1 of %2 labelled").arg(countText(qint64(done)), countText(qint64(queue.size())));
    const size_t hidden = desk_.project()->items().size() - queue.size();
    tally_->setText(hidden == 0 ? listed : tr("%1; %2 filtered out").arg(listed, countText(qint64(hidden))));
}

std::vector<size_t> QueuePanel::selectedRows() const {
    std::vector<size_t> rows;
    const QModelIndexList chosen = list_->selectionModel()->selectedRows();
    if (chosen.size() < 2) return rows;
    for (const QModelIndex& index : chosen) rows.push_back(desk_.queue()[size_t(index.row())]);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void QueuePanel::clearSelection() {
    list_->selectionModel()->select(list_->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

}  // namespace sigwavnet::studio
