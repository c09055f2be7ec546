// The clips of a corpus as a table: filtered and sorted here, so that 100 000 rows answer at once.
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <vector>

#include "core/dataset/corpus.h"
#include "core/dataset/split.h"

namespace sigwavnet::studio {

// What the table shows of a corpus. Empty strings: any.
struct ClipFilter {
    QString words;  // each must occur in name, class, speaker or text
    QString label;
    QString speaker;
    bool operator==(const ClipFilter&) const = default;
};

// Rows are clips that pass the filter, in the chosen order. GUI thread.
class ClipModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Waveform, Name, Label, Duration, Speaker, Text, PartColumn, ColumnCount };
    static constexpr int ClipRole = Qt::UserRole;  // index into the corpus

    using QAbstractTableModel::QAbstractTableModel;

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    const std::shared_ptr<const Corpus>& corpus() const { return corpus_; }
    void setFilter(const ClipFilter& filter);
    const ClipFilter& filter() const { return filter_; }
    void setParts(std::vector<Part> parts);  // one a clip, or none

    size_t clipAt(int row) const { return rows_[size_t(row)]; }
    int rowOf(size_t clip) const;  // -1: filtered out

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const Clip& clip, size_t index, int column) const;
    void arrange();  // rows_ from filter and order, without signals

    std::shared_ptr<const Corpus> corpus_;
    std::vector<std::string> haystacks_;  // what the filter's words are looked for in, lower case
    std::vector<Part> parts_;
    ClipFilter filter_;
    int sortColumn_ = Name;
    Qt::SortOrder order_ = Qt::AscendingOrder;
    std::vector<size_t> rows_;
};

QString partTitle(Part part);  // translated

}  // namespace sigwavnet::studio
