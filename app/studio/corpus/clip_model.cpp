#include "app/studio/corpus/clip_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

// The place of each clip's value among the sorted values: integers sort much faster than strings.
template <typename Key>
std::vector<double> ranks(const std::vector<Clip>& clips, Key key) {
    std::map<std::string_view, double> places;
    for (const Clip& clip : clips) places.emplace(key(clip), 0);
    double place = 0;
    for (auto& [value, rank] : places) rank = place++;
    std::vector<double> result;
    result.reserve(clips.size());
    for (const Clip& clip : clips) result.push_back(places[key(clip)]);
    return result;
}

std::vector<double> sortKeys(const std::vector<Clip>& clips, const std::vector<Part>& parts, int column) {
    std::vector<double> keys(clips.size());
    switch (column) {
        case ClipModel::Label: return ranks(clips, [](const Clip& c) { return std::string_view(c.label); });
        case ClipModel::Speaker: return ranks(clips, [](const Clip& c) { return std::string_view(c.speaker); });
        case ClipModel::Text: return ranks(clips, [](const Clip& c) { return std::string_view(c.text); });
        case ClipModel::Duration:
            for (size_t i = 0; i < clips.size(); ++i) keys[i] = clips[i].seconds();
            return keys;
        case ClipModel::PartColumn:
            for (size_t i = 0; i < parts.size(); ++i) keys[i] = double(parts[i]);
            return keys;
        default:  // a corpus is sorted by name already
            for (size_t i = 0; i < keys.size(); ++i) keys[i] = double(i);
            return keys;
    }
}

}  // namespace

QString partTitle(Part part) {
    switch (part) {
        case Part::Train: return QCoreApplication::translate("parts", "Training");
        case Part::Validation: return QCoreApplication::translate("parts", "Validation");
        case Part::Test: return QCoreApplication::translate("parts", "Test");
        case Part::Unused: break;
    }
    return QCoreApplication::translate("parts", "Unused");
}

void ClipModel::setCorpus(std::shared_ptr<const Corpus> corpus) {
    beginResetModel();
    corpus_ = std::move(corpus);
    parts_.clear();
    filter_ = {};
    haystacks_.clear();
    if (corpus_) {
        haystacks_.reserve(corpus_->clips.size());
        for (const Clip& clip : corpus_->clips) {
            const std::string all = clip.name + '\n' + clip.label + '\n' + clip.sourceLabel + '\n' + clip.speaker + '\n' + clip.text;
            haystacks_.push_back(QString::fromStdString(all).toLower().toStdString());
        }
    }
    arrange();
    endResetModel();
}

void ClipModel::setFilter(const ClipFilter& filter) {
    if (filter == filter_) return;
    beginResetModel();
    filter_ = filter;
    arrange();
    endResetModel();
}

void ClipModel::setParts(std::vector<Part> parts) {
    parts_ = std::move(parts);
    if (sortColumn_ == PartColumn) {
        sort(sortColumn_, order_);
    } else if (!rows_.empty()) {
        Q_EMIT dataChanged(index(0, PartColumn), index(rowCount() - 1, PartColumn));
    }
}

void ClipModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    sortColumn_ = column;
    order_ = order;
    arrange();
    endResetModel();
}

void ClipModel::arrange() {
    rows_.clear();
    if (!corpus_) return;
    const std::string label = filter_.label.toStdString(), speaker = filter_.speaker.toStdString();
    std::vector<std::string> words;
    for (const QString& word : filter_.words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    for (size_t i = 0; i < corpus_->clips.size(); ++i) {
        const Clip& clip = corpus_->clips[i];
        if ((!label.empty() && clip.label != label) || (!speaker.empty() && clip.speaker != speaker)) continue;
        const bool found = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return haystacks_[i].find(word) != std::string::npos;
        });
        if (found) rows_.push_back(i);
    }
    const std::vector<double> keys = sortKeys(corpus_->clips, parts_, sortColumn_);
    const bool ascending = order_ == Qt::AscendingOrder;
    std::stable_sort(rows_.begin(), rows_.end(),
                     [&](size_t a, size_t b) { return ascending ? keys[a] < keys[b] : keys[a] > keys[b]; });
}

int ClipModel::rowOf(size_t clip) const {
    const auto found = std::find(rows_.begin(), rows_.end(), clip);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int ClipModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ClipModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClipModel::text(const Clip& clip, size_t index, int column) const {
    switch (column) {
        case Name: return QString::fromStdString(clip.name);
        case Label: return QString::fromStdString(clip.label);
        case Duration: return QLocale().toString(clip.seconds(), 'f', 2);
        case Speaker: return QString::fromStdString(clip.speaker);
        case Text: return QString::fromStdString(clip.text);
        case PartColumn: return index < parts_.size() ? partTitle(parts_[index]) : QString();
        default: return {};
    }
}

QVariant ClipModel::data(const QModelIndex& index, int role) const {
    if (!corpus_ || !index.isValid()) return {};
    const size_t clip = clipAt(index.row());
    switch (role) {
        case Qt::DisplayRole: return text(corpus_->clips[clip], clip, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Waveform) return QString::fromStdString(corpus_->clips[clip].path.string());
            if (index.column() == Label && corpus_->clips[clip].label != corpus_->clips[clip].sourceLabel)
                return tr("The corpus calls it %1.").arg(QString::fromStdString(corpus_->clips[clip].sourceLabel));
            return text(corpus_->clips[clip], clip, index.column());
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft));
        case ClipRole: return qulonglong(clip);
        default: return {};
    }
}

QVariant ClipModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (section == Duration ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Waveform: return tr("Waveform");
        case Name: return tr("Clip");
        case Label: return tr("Class");
        case Duration: return tr("Duration [s]");
        case Speaker: return tr("Speaker");
        case Text: return tr("Text");
        case PartColumn: return tr("Part");
        default: return {};
    }
}

}  // namespace sigwavnet::studio
