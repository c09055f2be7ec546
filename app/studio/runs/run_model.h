// The runs as a table: filtered and sorted here, so that thousands answer at once. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QFont>
#include <QString>

#include <vector>

#include "app/studio/runs/run_list.h"

namespace sigwavnet::studio {

class RunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        Name,
        ValidationUar,  // of the best epoch, as WA
        ValidationWa,
        TestUar,  // of the best model
        TestWa,
        Epochs,
        Corpus,
        Seed,
        Started,
        Time,
        Tags,
        ColumnCount
    };
    static constexpr int FolderRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    // Rows keep their identity by their folder: what is selected stays selected.
    void setRuns(const std::vector<RunPtr>& runs);
    // Words that must each occur in name, state, corpus, tags, note or configuration ("loso", "levels=5").
    void setFilter(const QString& words);

    RunPtr runAt(int row) const { return rows_[size_t(row)]; }
    int rowOf(const std::filesystem::path& folder) const;  // -1: filtered out, or gone
    size_t total() const { return runs_.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<RunPtr> arranged() const;
    void rearrange();

    std::vector<RunPtr> runs_, rows_;
    QStringList words_;
    int sortColumn_ = Started;
    Qt::SortOrder order_ = Qt::DescendingOrder;
};

}  // namespace sigwavnet::studio
