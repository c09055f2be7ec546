// Any table's contents as CSV, by menu and by keys (see figure_menu.h). GUI thread.
#pragma once

#include <QString>

class QAbstractItemView;

namespace sigwavnet::widgets {

// The shown columns of all rows, in the order shown, with their titles. A cell that has a number under `numberRole` is
// written as that number in full, others as the words on the screen.
QString tableCsv(const QAbstractItemView& view, int numberRole = -1);

// Gives `view` "Copy data" and "Save data …"; with rows selected, Ctrl+C copies these, tab-separated. `name` is the
// proposed file name.
void offerTable(QAbstractItemView* view, const QString& name, int numberRole = -1);

}  // namespace sigwavnet::widgets
