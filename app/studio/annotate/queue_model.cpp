#include "app/studio/annotate/queue_model.h"

#include <QColor>
#include <QLocale>

#include "app/studio/words.h"

namespace sigwavnet::studio {

QString flagTitle(project::Flag flag) {
    switch (flag) {
        case project::Noise: return QueueModel::tr("noise");
        case project::Overlap: return QueueModel::tr("overlap");
        case project::WrongLanguage: return QueueModel::tr("wrong language");
        case project::Broken: return QueueModel::tr("broken");
    }
    return {};
}

QString answerText(const Desk& desk, const project::Answer& answer) {
    QStringList parts;
    for (const project::Id id : answer.classes)
        if (const auto* entry = desk.project()->classOf(id)) parts << QString::fromStdString(entry->name);
    for (const project::Scheme& scheme : desk.project()->schemes()) {
        const auto given = answer.ratings.find(scheme.id);
        if (given != answer.ratings.end())
            parts << QueueModel::tr("%1 %2", "a scale and the rating on it").arg(QString::fromStdString(scheme.name)).arg(given->second);
    }
    if (answer.unsure) parts << QueueModel::tr("unsure");
    for (const project::Flag flag : project::allFlags)
        if (answer.flags & flag) parts << flagTitle(flag);
    return parts.join(QStringLiteral(", "));
}

QueueModel::QueueModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &Desk::queueChanged, this, &QueueModel::reset);
    connect(&desk, &Desk::projectChanged, this, &QueueModel::reset);
    connect(&desk, &Desk::rowsChanged, this, &QueueModel::changed);
    connect(&desk, &Desk::blindChanged, this, [this] {
        if (count_ > 0) Q_EMIT dataChanged(index(0, Suggestion), index(count_ - 1, Suggestion));
    });
    count_ = int(desk.queue().size());
}

void QueueModel::reset() {
    beginResetModel();
    count_ = int(desk_.queue().size());
    endResetModel();
}

// One row is looked up; many are told as one range, which costs the views no more than what they show.
void QueueModel::changed(const std::vector<size_t>& rows) {
    if (count_ == 0) return;
    if (rows.size() == 1 && desk_.row() == rows.front()) {
        Q_EMIT dataChanged(index(desk_.position(), 0), index(desk_.position(), ColumnCount - 1));
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(count_ - 1, ColumnCount - 1));
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count_;
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::text(size_t row, int column) const {
    const project::ItemTable& items = desk_.project()->items();
    const project::Item& item = items.item(row);
    const project::Answer* answer = items.answerOf(row, desk_.annotator());
    switch (column) {
        case State:
            if (items.missing(row)) return QStringLiteral("!");
            if (answer && answer->unsure) return QStringLiteral("?");
            return answer && answer->labelled() ? QStringLiteral("✓") : QString();
        case Name: {
            const QString path = QString::fromStdString(item.path);
            if (item.key.segment == 0) return path;
            const double begin = secondsAt(item.begin, item.rate);
            return tr("%1  %2 – %3 s", "a segment: file, begin, end")
                .arg(path, QLocale().toString(begin, 'f', 2), QLocale().toString(begin + item.seconds(), 'f', 2));
        }
        case Label: return answer ? answerText(desk_, *answer) : QString();
        case Suggestion: {
            if (desk_.blind() || items.suggestedClass(row) < 0) return {};
            const auto& name = items.modelClasses()[size_t(items.suggestedClass(row))];
            return tr("%1 %2", "a class and its probability")
                .arg(QString::fromStdString(name), percentText(items.confidence(row)));
        }
        case Speaker: return QString::fromStdString(item.speaker);
        case Length: return QLocale().toString(item.seconds(), 'f', 2);
        default: return {};
    }
}

QString QueueModel::toolTip(size_t row, int column) const {
    const project::ItemTable& items = desk_.project()->items();
    if (items.missing(row)) return tr("The recording is not where it was. Annotate → Find missing recordings…");
    const project::Answer* answer = items.answerOf(row, desk_.annotator());
    if (column == Label && answer && !answer->comment.empty()) return QString::fromStdString(answer->comment);
    return text(row, column);
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!desk_.project() || !index.isValid() || index.row() >= int(desk_.queue().size())) return {};
    const size_t row = desk_.queue()[size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole: return text(row, index.column());
        case Qt::ToolTipRole: return toolTip(row, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == State) return int(Qt::AlignCenter);
            return int(Qt::AlignVCenter | (index.column() == Length ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::DecorationRole: {
            if (index.column() != Label) return {};
            const project::Answer* answer = desk_.project()->items().answerOf(row, desk_.annotator());
            if (!answer || answer->classes.empty()) return {};
            const auto* entry = desk_.project()->classOf(answer->classes.front());
            return entry ? QVariant(QColor(QString::fromStdString(entry->colour))) : QVariant();
        }
        default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case State: return QString();
        case Name: return tr("Clip");
        case Label: return tr("Label");
        case Suggestion: return tr("Model");
        case Speaker: return tr("Speaker");
        case Length: return tr("Length [s]");
        default: return {};
    }
}

}  // namespace sigwavnet::studio
