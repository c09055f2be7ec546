#include "app/studio/search/space_table.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/studio/paths.h"
#include "app/studio/search/space_text.h"
#include "app/studio/session.h"
#include "core/base/files.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

using Kind = SearchParameter::Kind;

enum Column { Title, How, Values, ColumnCount };
constexpr int kKeyRole = Qt::UserRole, kStepsRole = Qt::UserRole + 1;

std::string keyOf(const QTableWidget& table, int row) {
    return table.item(row, Title)->data(kKeyRole).toString().toStdString();
}

Result<SearchParameter> parameterOfRow(const QTableWidget& table, int row) {
    const auto* how = static_cast<QComboBox*>(table.cellWidget(row, How));
    return parameterOf(keyOf(table, row), Kind(how->currentData().toInt()), table.item(row, Values)->text(),
                       table.item(row, Title)->data(kStepsRole).toInt());
}

// A start to edit: a choice's words, both truth values, or the number that a new configuration has.
SearchParameter startOf(const OptionInfo& info) {
    SearchParameter parameter;
    parameter.key = info.key;
    parameter.values = info.choices;
    if (info.type == OptionInfo::Type::Boolean) parameter.values = {"true", "false"};
    if (!parameter.values.empty()) return parameter;
    const OptionValue value = optionValue(TrainingConfig(), info.key);
    if (const auto* integer = std::get_if<int64_t>(&value)) parameter.values = {std::to_string(*integer)};
    if (const auto* real = std::get_if<double>(&value)) parameter.values = {sigwavnet::numberText(*real, 12)};
    return parameter;
}

bool searchable(const OptionInfo& info) {
    return info.type != OptionInfo::Type::Text && info.key != "training.epochs" &&
           !info.key.starts_with("split.");
}

}  // namespace

SpaceTable::SpaceTable(QWidget* parent)
    : QWidget(parent), table_(new QTableWidget(0, ColumnCount)), add_(new QComboBox) {
    table_->setAccessibleName(tr("What the search varies"));
    table_->setHorizontalHeaderLabels({tr("Option"), tr("As"), tr("Values")});
    table_->verticalHeader()->hide();
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(How, QHeaderView::ResizeToContents);
    table_->setMinimumHeight(160);
    add_->setAccessibleName(tr("Add an option"));
    fillChoice();
    auto* remove = new QPushButton(tr("Remove"));
    remove->setToolTip(tr("Takes the chosen option out of the search (Delete)"));
    auto* load = new QPushButton(tr("Load…"));
    auto* save = new QPushButton(tr("Save…"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_, 1);
    for (QPushButton* button : {remove, load, save}) buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_, 1);
    layout->addLayout(buttons);
    connect(table_, &QTableWidget::itemChanged, this, [this] {
        if (filling_) return;
        mark();
        Q_EMIT changed();
    });
    connect(add_, &QComboBox::activated, this, [this](int index) {
        if (index > 0) addOption(add_->itemData(index).toString());
        add_->setCurrentIndex(0);
    });
    connect(remove, &QPushButton::clicked, this, &SpaceTable::removeCurrent);
    connect(load, &QPushButton::clicked, this, &SpaceTable::load);
    connect(save, &QPushButton::clicked, this, &SpaceTable::save);
    auto* key = new QShortcut(QKeySequence::Delete, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &SpaceTable::removeCurrent);
}

void SpaceTable::fillChoice() {
    add_->addItem(tr("Add an option…"));
    add_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add_->setMinimumContentsLength(8);
    for (const OptionInfo& info : trainingOptions()) {
        if (!searchable(info)) continue;
        add_->addItem(optionTitle(info.key), QString::fromStdString(info.key));
        add_->setItemData(add_->count() - 1, QCoreApplication::translate("core", info.help.c_str()),
                          Qt::ToolTipRole);
    }
}

void SpaceTable::setSpace(const SearchSpace& space) {
    filling_ = true;
    table_->setRowCount(0);
    for (const SearchParameter& parameter : space.parameters) addRow(parameter);
    filling_ = false;
    mark();
}

void SpaceTable::addRow(const SearchParameter& parameter) {
    const bool before = std::exchange(filling_, true);
    const int row = table_->rowCount();
    table_->insertRow(row);
    auto* title = new QTableWidgetItem(optionTitle(parameter.key));
    title->setData(kKeyRole, QString::fromStdString(parameter.key));
    title->setData(kStepsRole, parameter.steps);
    title->setFlags(title->flags() & ~Qt::ItemIsEditable);
    title->setToolTip(QString::fromStdString(parameter.key));
    table_->setItem(row, Title, title);
    auto* how = new QComboBox;
    how->setAccessibleName(tr("How %1 varies").arg(title->text()));
    how->addItem(tr("list"), int(Kind::List));
    how->addItem(tr("range"), int(Kind::Range));
    how->addItem(tr("log range"), int(Kind::LogRange));
    how->setItemData(2, tr("Each power of ten is as likely as the others"), Qt::ToolTipRole);
    how->setCurrentIndex(how->findData(int(parameter.kind)));
    table_->setCellWidget(row, How, how);
    table_->setItem(row, Values, new QTableWidgetItem(valuesText(parameter)));
    connect(how, &QComboBox::activated, this, [this] {
        mark();
        Q_EMIT changed();
    });
    filling_ = before;
}

Result<SearchSpace> SpaceTable::space() const {
    SearchSpace space;
    for (int row = 0; row < table_->rowCount(); ++row) {
        SWN_ASSIGN(SearchParameter parameter, parameterOfRow(*table_, row));
        space.parameters.push_back(std::move(parameter));
    }
    if (!space.parameters.empty()) return space;
    return Error{
        ErrorKind::Invalid, "", {CORE_TEXT("The search space is empty: name at least one option to vary.")}};
}

// Says at the row itself what is wrong with it.
void SpaceTable::mark() {
    const bool before = std::exchange(filling_, true);
    const widgets::Theme& colours = widgets::theme(palette());
    for (int row = 0; row < table_->rowCount(); ++row) {
        QTableWidgetItem* item = table_->item(row, Values);
        const auto parameter = parameterOfRow(*table_, row);
        item->setForeground(parameter ? colours.text : colours.error);
        item->setToolTip(
            parameter ? tr("Values parted by commas, or a range such as 4 … 10; double click to change")
                      : translated(parameter.error().message));
    }
    filling_ = before;
}

void SpaceTable::addOption(const QString& key) {
    for (int row = 0; row < table_->rowCount(); ++row)
        if (keyOf(*table_, row) == key.toStdString()) return table_->setCurrentCell(row, Values);
    for (const OptionInfo& info : trainingOptions())
        if (info.key == key.toStdString()) addRow(startOf(info));
    mark();
    table_->setCurrentCell(table_->rowCount() - 1, Values);
    Q_EMIT changed();
}

void SpaceTable::removeCurrent() {
    if (table_->currentRow() < 0) return;
    table_->removeRow(table_->currentRow());
    Q_EMIT changed();
}

void SpaceTable::load() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Load a search space"), {}, tr("Search spaces (*.json)"));
    if (path.isEmpty()) return;
    const auto text = readFile(toPath(path), uint64_t(1) << 20);
    auto space = text ? searchSpaceFromJson(*text, path.toStdString()) : Result<SearchSpace>(text.error());
    if (!space) {
        QMessageBox::warning(this, tr("The search space was not loaded"), translated(space.error()));
        return;
    }
    setSpace(*space);
    Q_EMIT changed();
}

void SpaceTable::save() {
    const auto now = space();
    if (!now) {
        QMessageBox::warning(this, tr("The search space was not saved"), translated(now.error()));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the search space"), QStringLiteral("space.json"), tr("Search spaces (*.json)"));
    if (path.isEmpty()) return;
    if (const Status saved = writeFileAtomically(toPath(path), std::string_view(searchSpaceJson(*now)));
        !saved)
        QMessageBox::warning(this, tr("The search space was not saved"), translated(saved.error()));
}

}  // namespace sigwavnet::studio
