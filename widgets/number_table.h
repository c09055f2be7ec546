// A read-only table of words and numbers: aligned, sortable by value, copied with Ctrl+C, saved as CSV.
#pragma once

#include <QString>
#include <QStringList>
#include <QTableWidget>

#include <optional>
#include <vector>

namespace sigwavnet::widgets {

class NumberTable : public QTableWidget {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        std::optional<double> number;  // right-aligned, sorted and written to CSV by its value
        QString toolTip;
        bool strong = false;
        static Cell of(const QString& text) { return {text, std::nullopt, {}, false}; }
        static Cell of(double value, const QString& text) { return {text, value, {}, false}; }
    };
    struct Row {
        std::vector<Cell> cells;
        int key = -1;  // what the row stands for, kept through sorting
    };

    // `name` is the table's for screen readers and files.
    explicit NumberTable(const QString& name, QWidget* parent = nullptr);

    void setColumns(const QStringList& titles);
    void setRows(const std::vector<Row>& rows);  // keeps the order that a person chose
    int keyOfRow(int row) const;                 // -1: no such row
    QString csv() const;                         // as shown, numbers in full

Q_SIGNALS:
    void rowChosen(int key);  // double click or Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace sigwavnet::widgets
