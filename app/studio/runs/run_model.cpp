#include "app/studio/runs/run_model.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

#include "app/studio/paths.h"
#include "app/studio/runs/run_words.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

const QString kNone = QStringLiteral("–");

std::optional<double> number(const RunRecord& run, int column) {
    switch (column) {
        case RunModel::ValidationUar:
            return run.best("val_uar");
        case RunModel::ValidationWa:
            return run.best("val_wa");
        case RunModel::TestUar:
            return run.test ? std::optional(run.test->uar) : std::nullopt;
        case RunModel::TestWa:
            return run.test ? std::optional(run.test->wa) : std::nullopt;
        case RunModel::Epochs:
            return run.epochs;
        case RunModel::Time:
            return run.metrics.complete ? std::optional(run.metrics.seconds) : std::nullopt;
        case RunModel::Seed:
            if (const std::string* seed = run.option("training.seed"))
                return QString::fromStdString(*seed).toDouble();
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

QString epochsText(const RunRecord& run) {
    const std::string* planned = run.option("training.epochs");
    QString text = QString::number(run.epochs);
    if (planned && *planned != std::to_string(run.epochs))
        text += QStringLiteral("/%1").arg(QString::fromStdString(*planned));
    if (run.bestEpoch > 0) text += RunModel::tr(", best %1").arg(run.bestEpoch);
    return text;
}

QString text(const RunRecord& run, int column) {
    switch (column) {
        case RunModel::State:
            return stateTitle(run.state);
        case RunModel::Name:
            return QString::fromStdString(run.name);
        case RunModel::Epochs:
            return epochsText(run);
        case RunModel::Corpus:
            return fromPath(std::filesystem::path(run.corpus).filename());
        case RunModel::Seed:
            if (const std::string* seed = run.option("training.seed")) return QString::fromStdString(*seed);
            return kNone;
        case RunModel::Started:
            return QString::fromStdString(run.started.substr(0, 16));
        case RunModel::Time:
            return run.metrics.complete && run.metrics.seconds > 0 ? durationText(run.metrics.seconds)
                                                                   : kNone;
        case RunModel::Tags:
            return QString::fromStdString(tagsText(run.notes.tags));
        default: {
            const auto value = number(run, column);
            return value ? percentText(*value) : kNone;
        }
    }
}

// What is wrong, why it failed, what was noted: a sentence a line.
QString toolTip(const RunRecord& run) {
    QStringList lines{fromPath(run.folder)};
    if (!run.failure.empty()) lines << QString::fromStdString(run.failure);
    for (const Error& problem : run.problems) lines << translated(problem);
    if (!run.notes.note.empty()) lines << QString::fromStdString(run.notes.note);
    return lines.join(QLatin1Char('\n'));
}

QString haystack(const RunRecord& run) {
    QString all = QString::fromStdString(run.name + '\n' + run.corpus + '\n' + tagsText(run.notes.tags) +
                                         '\n' + run.notes.note + '\n') +
                  stateTitle(run.state);
    for (const auto& [key, value] : run.configuration)
        all += QString::fromStdString('\n' + key + '=' + value);
    return all;
}

QVariant decoration(const RunRecord& run) {
    const QPalette palette = QApplication::palette();
    const widgets::Theme& colours = widgets::theme(palette);
    QColor colour = colours.muted;
    if (run.state == RunState::Running) colour = colours.accent;
    if (run.state == RunState::Finished) colour = colours.ok;
    if (run.state == RunState::Failed || !run.problems.empty()) colour = colours.error;
    if (run.state == RunState::Interrupted) colour = colours.warning;
    return widgets::lineIcon(run.problems.empty() ? stateIcon(run.state) : QStringLiteral("alert"), colour);
}

}  // namespace

void RunModel::setRuns(const std::vector<RunPtr>& runs) {
    runs_ = runs;
    rearrange();
}

void RunModel::setFilter(const QString& words) {
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rearrange();
}

int RunModel::rowOf(const std::filesystem::path& folder) const {
    const auto place =
        std::find_if(rows_.begin(), rows_.end(), [&](const RunPtr& run) { return run->folder == folder; });
    return place == rows_.end() ? -1 : int(place - rows_.begin());
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || size_t(index.row()) >= rows_.size()) return {};
    const RunRecord& run = *rows_[size_t(index.row())];
    const bool figure = index.column() >= ValidationUar && index.column() <= TestWa;
    switch (role) {
        case Qt::DisplayRole:
            return text(run, index.column());
        case Qt::DecorationRole:
            return index.column() == State ? decoration(run) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(run);
        case Qt::TextAlignmentRole:
            return int((figure || index.column() == Time ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text(run, index.column()));
        case FolderRole:
            return fromPath(run.folder);
        default:
            return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool figure = (section >= ValidationUar && section <= TestWa) || section == Time;
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == ValidationUar || section == ValidationWa)
            return tr("Of the best epoch, on the clips that chose it");
        if (section == TestUar || section == TestWa)
            return tr("Of the best model, on clips that it was not chosen by");
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case State:
            return tr("State");
        case Name:
            return tr("Run");
        case ValidationUar:
            return tr("Best val. UAR");
        case ValidationWa:
            return tr("Best val. WA");
        case TestUar:
            return tr("Test UAR");
        case TestWa:
            return tr("Test WA");
        case Epochs:
            return tr("Epochs");
        case Corpus:
            return tr("Corpus");
        case Seed:
            return tr("Seed");
        case Started:
            return tr("Started");
        case Time:
            return tr("Training time");
        case Tags:
            return tr("Tags");
        default:
            return {};
    }
}

void RunModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    order_ = order;
    rearrange();
}

std::vector<RunPtr> RunModel::arranged() const {
    std::vector<RunPtr> rows;
    for (const RunPtr& run : runs_) {
        const QString all = words_.isEmpty() ? QString() : haystack(*run);
        if (std::all_of(words_.begin(), words_.end(),
                        [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            rows.push_back(run);
    }
    const bool descending = order_ == Qt::DescendingOrder;
    const bool figures = sortColumn_ != State && sortColumn_ != Name && sortColumn_ != Corpus &&
                         sortColumn_ != Started && sortColumn_ != Tags;
    if (figures) {  // what has no figure comes last either way
        std::stable_sort(rows.begin(), rows.end(), [&](const RunPtr& a, const RunPtr& b) {
            const auto x = number(*a, sortColumn_), y = number(*b, sortColumn_);
            if (!x || !y) return x.has_value() && !y.has_value();
            return descending ? *x > *y : *x < *y;
        });
    } else if (sortColumn_ == Name) {  // as the list has them: by their numbers
        if (descending) std::reverse(rows.begin(), rows.end());
    } else {
        std::stable_sort(rows.begin(), rows.end(), [&](const RunPtr& a, const RunPtr& b) {
            const int order = text(*a, sortColumn_).localeAwareCompare(text(*b, sortColumn_));
            return descending ? order > 0 : order < 0;
        });
    }
    return rows;
}

// Keeps persistent indexes (selection, current row) on their runs.
void RunModel::rearrange() {
    std::vector<RunPtr> rows = arranged();
    const bool sameRows = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                     [](const RunPtr& a, const RunPtr& b) { return a->folder == b->folder; });
    if (sameRows) {
        rows_ = std::move(rows);
        if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(int(rows_.size()) - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    std::map<std::filesystem::path, int> places;
    for (size_t i = 0; i < rows.size(); ++i) places.emplace(rows[i]->folder, int(i));
    QModelIndexList from, to;
    for (const QModelIndex& held : persistentIndexList()) {
        const auto place =
            size_t(held.row()) < rows_.size() ? places.find(rows_[size_t(held.row())]->folder) : places.end();
        from << held;
        to << (place == places.end() ? QModelIndex() : createIndex(place->second, held.column()));
    }
    rows_ = std::move(rows);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

}  // namespace sigwavnet::studio
