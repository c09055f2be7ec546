// What is wrong with a corpus, as a list that can be filtered by kind and words.
#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

#include "core/dataset/corpus.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace sigwavnet::studio {

// Rows are the problems that pass the filter. GUI thread.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Path, Sentence, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    void setFilter(std::optional<ProblemKind> kind, const QString& words);
    const Problem& problemAt(int row) const { return corpus_->problems[rows_[size_t(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Corpus> corpus_;
    std::vector<size_t> rows_;
};

class ProblemPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget* parent = nullptr);
    void setCorpus(std::shared_ptr<const Corpus> corpus);

Q_SIGNALS:
    void activated(const QString& path);  // a double click: show this clip

private:
    void applyFilter();

    std::shared_ptr<const Corpus> corpus_;
    ProblemModel* model_;
    QLabel* summary_;
    QComboBox* kinds_;
    QLineEdit* words_;
    QTableView* table_;
};

QString problemTitle(ProblemKind kind);  // translated

}  // namespace sigwavnet::studio
