#include "app/studio/corpus/problem_panel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/table_export.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

QString problemTitle(ProblemKind kind) {
    const auto word = [](const char* text) { return QCoreApplication::translate("problems", text); };
    switch (kind) {
        case ProblemKind::Unreadable: return word(QT_TRANSLATE_NOOP("problems", "Unreadable"));
        case ProblemKind::Empty: return word(QT_TRANSLATE_NOOP("problems", "Empty"));
        case ProblemKind::Silent: return word(QT_TRANSLATE_NOOP("problems", "Silent"));
        case ProblemKind::NotFinite: return word(QT_TRANSLATE_NOOP("problems", "Not a number"));
        case ProblemKind::Clipped: return word(QT_TRANSLATE_NOOP("problems", "Clipped"));
        case ProblemKind::TooShort: return word(QT_TRANSLATE_NOOP("problems", "Too short"));
        case ProblemKind::Label: return word(QT_TRANSLATE_NOOP("problems", "Label"));
        case ProblemKind::Duplicate: return word(QT_TRANSLATE_NOOP("problems", "Duplicate"));
        case ProblemKind::Missing: return word(QT_TRANSLATE_NOOP("problems", "Missing"));
        case ProblemKind::Table: return word(QT_TRANSLATE_NOOP("problems", "Table"));
    }
    return {};
}

void ProblemModel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    beginResetModel();
    corpus_ = std::move(corpus);
    rows_.clear();
    for (size_t i = 0; corpus_ && i < corpus_->problems.size(); ++i) rows_.push_back(i);
    endResetModel();
}

void ProblemModel::setFilter(std::optional<ProblemKind> kind, const QString& words) {
    beginResetModel();
    rows_.clear();
    for (size_t i = 0; corpus_ && i < corpus_->problems.size(); ++i) {
        const Problem& problem = corpus_->problems[i];
        if (kind && problem.kind != *kind) continue;
        const QString text = QString::fromStdString(problem.path) + QLatin1Char('\n') + translated(problem.message);
        if (words.isEmpty() || text.contains(words, Qt::CaseInsensitive)) rows_.push_back(i);
    }
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    const Problem& problem = problemAt(index.row());
    if (role == Qt::ToolTipRole)
        return problem.excluded ? tr("%1\nThis clip is left out.").arg(translated(problem.message))
                                : tr("%1\nThis clip is kept.").arg(translated(problem.message));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Kind: return problemTitle(problem.kind);
        case Path: return QString::fromStdString(problem.path);
        default: return translated(problem.message);
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == Kind ? tr("Problem") : section == Path ? tr("Where") : tr("What is wrong");
}

ProblemPanel::ProblemPanel(QWidget* parent)
    : QWidget(parent),
      model_(new ProblemModel(this)),
      summary_(new QLabel(this)),
      kinds_(new QComboBox(this)),
      words_(new QLineEdit(this)),
      table_(new QTableView(this)) {
    summary_->setWordWrap(true);
    words_->setPlaceholderText(tr("Filter…"));
    words_->setClearButtonEnabled(true);
    kinds_->setAccessibleName(tr("Kind of problem"));
    table_->setModel(model_);
    widgets::offerTable(table_, tr("Problems"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(ProblemModel::Kind, fontMetrics().averageCharWidth() * 13);
    table_->setColumnWidth(ProblemModel::Path, fontMetrics().averageCharWidth() * 22);
    table_->setWordWrap(false);

    auto* filters = new QHBoxLayout;
    filters->addWidget(kinds_);
    filters->addWidget(words_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary_);
    layout->addLayout(filters);
    layout->addWidget(table_, 1);
    connect(kinds_, &QComboBox::currentIndexChanged, this, &ProblemPanel::applyFilter);
    connect(words_, &QLineEdit::textChanged, this, &ProblemPanel::applyFilter);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT activated(QString::fromStdString(model_->problemAt(index.row()).path));
    });
}

void ProblemPanel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    std::map<ProblemKind, int> counts;
    int excluded = 0;
    for (const Problem& problem : corpus_->problems) {
        ++counts[problem.kind];
        excluded += problem.excluded;
    }
    summary_->setText(corpus_->problems.empty()
                          ? tr("No problems were found: every recording was read and its label understood.")
                          : tr("%n problem(s) found;", nullptr, int(corpus_->problems.size())) + QLatin1Char(' ') +
                                tr("%n clip(s) left out because of them.", nullptr, excluded));
    {
        const QSignalBlocker quiet(kinds_);
        kinds_->clear();
        kinds_->addItem(tr("All kinds"), -1);
        for (const auto& [kind, count] : counts)
            kinds_->addItem(QStringLiteral("%1 (%2)").arg(problemTitle(kind), countText(count)), int(kind));
    }
    words_->clear();
    model_->setCorpus(corpus_);
    const bool any = !corpus_->problems.empty();
    kinds_->setVisible(any);
    words_->setVisible(any);
    table_->setVisible(any);
    applyFilter();
}

void ProblemPanel::applyFilter() {
    const int kind = kinds_->currentData().toInt();
    model_->setFilter(kind >= 0 ? std::optional(ProblemKind(kind)) : std::nullopt, words_->text());
}

}  // namespace sigwavnet::studio
