#include "widgets/number_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "widgets/table_export.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {
namespace {

constexpr int kNumberRole = Qt::UserRole;
constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kPadding = 5;

class Item : public QTableWidgetItem {
public:
    using QTableWidgetItem::QTableWidgetItem;
    bool operator<(const QTableWidgetItem& other) const override {
        const QVariant mine = data(kNumberRole), others = other.data(kNumberRole);
        if (mine.isValid() && others.isValid()) return mine.toDouble() < others.toDouble();
        if (mine.isValid() != others.isValid()) return others.isValid();  // words before numbers
        return QString::localeAwareCompare(text(), other.text()) < 0;
    }
};

// Cells with the same room to their sides as the titles above them.
class PaddedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QWidget* widget = option.widget;
        const QStyle* style = widget ? widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(kPadding, 0, -kPadding, 0);
        inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        QStyledItemDelegate::paint(painter, inner, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kPadding, 0);
    }
};

Item* makeItem(const NumberTable::Cell& cell, int key, const QFont& font) {
    auto* item = new Item(cell.text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(kKeyRole, key);
    if (cell.number) item->setData(kNumberRole, *cell.number);
    item->setTextAlignment((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!cell.toolTip.isEmpty()) item->setToolTip(cell.toolTip);
    if (cell.strong) {
        QFont heavier = font;
        heavier.setWeight(QFont::DemiBold);
        item->setFont(heavier);
    }
    return item;
}

}  // namespace

NumberTable::NumberTable(const QString& name, QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(name);
    offerTable(this, name, kNumberRole);
    setFont(tabularFont(font()));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);  // Tab leaves the table
    setItemDelegate(new PaddedDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row, int) { Q_EMIT rowChosen(keyOfRow(row)); });
}

void NumberTable::setColumns(const QStringList& titles) {
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
}

void NumberTable::setRows(const std::vector<Row>& rows) {
    const bool sorting = isSortingEnabled();
    setSortingEnabled(false);  // rows must not move while they are filled
    clearContents();
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Row& source = rows[size_t(row)];
        const int columns = std::min(columnCount(), int(source.cells.size()));
        for (int column = 0; column < columns; ++column)
            setItem(row, column, makeItem(source.cells[size_t(column)], source.key, font()));
    }
    // A column of numbers has its title over them.
    for (int column = 0; column < columnCount(); ++column)
        if (QTableWidgetItem* title = horizontalHeaderItem(column);
            title && rowCount() > 0 && item(0, column))
            title->setTextAlignment(Qt::Alignment(item(0, column)->textAlignment()));
    setSortingEnabled(sorting);
    setAccessibleDescription(tr("%n row(s)", nullptr, rowCount()));
}

int NumberTable::keyOfRow(int row) const {
    const QTableWidgetItem* first = item(row, 0);
    return first ? first->data(kKeyRole).toInt() : -1;
}

QString NumberTable::csv() const {
    return tableCsv(*this, kNumberRole);
}

void NumberTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT rowChosen(keyOfRow(currentRow()));
        return;
    }
    QTableWidget::keyPressEvent(event);
}

}  // namespace sigwavnet::widgets
