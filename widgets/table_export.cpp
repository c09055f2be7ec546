#include "widgets/table_export.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QTreeView>

#include <vector>

#include "widgets/csv.h"
#include "widgets/figure_menu.h"

namespace sigwavnet::widgets {
namespace {

const QHeaderView* headerOf(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) return tree->header();
    return nullptr;
}

// From left to right as they stand.
std::vector<int> shownColumns(const QAbstractItemView& view) {
    std::vector<int> columns;
    const QHeaderView* header = headerOf(view);
    const int count = view.model() ? view.model()->columnCount() : 0;
    for (int place = 0; place < count; ++place) {
        const int column = header ? header->logicalIndex(place) : place;
        if (!header || !header->isSectionHidden(column)) columns.push_back(column);
    }
    return columns;
}

QString csvCell(const QModelIndex& index, int numberRole) {
    if (numberRole >= 0)
        if (const QVariant number = index.data(numberRole); number.isValid()) return csvNumber(number.toDouble());
    const QVariant shown = index.data();
    return shown.isValid() ? csvField(shown.toString()) : QString();
}

void copySelection(const QAbstractItemView& view) {
    if (!view.selectionModel()) return;
    QStringList lines;
    const auto columns = shownColumns(view);
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (!view.selectionModel()->rowIntersectsSelection(row)) continue;
        QStringList cells;
        for (const int column : columns) cells.append(view.model()->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty()) QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace

QString tableCsv(const QAbstractItemView& view, int numberRole) {
    const auto columns = shownColumns(view);
    QString text;
    const auto line = [&](auto cell) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (i > 0) text += QLatin1Char(',');
            text += cell(columns[i]);
        }
        text += QLatin1Char('\n');
    };
    line([&](int column) { return csvField(view.model()->headerData(column, Qt::Horizontal).toString()); });
    const int rows = view.model() ? view.model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row)
        line([&](int column) { return csvCell(view.model()->index(row, column), numberRole); });
    return text;
}

void offerTable(QAbstractItemView* view, const QString& name, int numberRole) {
    auto* copy = new QShortcut(QKeySequence(QKeySequence::Copy), view, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view] { copySelection(*view); });
    offerFigure(view, [view, name, numberRole] {
        Figure figure{name, {}, {}, {}};
        if (view->model() && view->model()->rowCount() > 0)
            figure.csv = [view, numberRole] { return tableCsv(*view, numberRole); };
        return figure;
    });
}

}  // namespace sigwavnet::widgets
