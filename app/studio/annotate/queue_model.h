// The desk's queue as a table: one row an item, in the desk's order, read from the project as it is shown.
#pragma once

#include <QAbstractTableModel>

#include "app/studio/annotate/desk.h"

namespace sigwavnet::studio {

// GUI thread. Holds nothing of its own, so 100 000 rows cost what is seen.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Name, Label, Suggestion, Speaker, Length, ColumnCount };

    explicit QueueModel(Desk& desk, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(size_t row, int column) const;
    QString toolTip(size_t row, int column) const;
    void reset();
    void changed(const std::vector<size_t>& rows);

    Desk& desk_;
    int count_ = 0;  // as told to the views
};

// "anger, unsure", "valence 4": an answer in words; empty for none.
QString answerText(const Desk& desk, const project::Answer& answer);
QString flagTitle(project::Flag flag);  // translated

}  // namespace sigwavnet::studio
