#include "app/studio/annotate/desk.h"

#include <algorithm>
#include <utility>

#include "app/studio/session.h"
#include "app/studio/settings.h"

namespace sigwavnet::studio {

namespace {

using project::Answer;
using project::ItemKey;
using project::Scheme;
using project::SchemeKind;

constexpr auto kOrderSetting = "desk.order";
constexpr auto kSeedSetting = "desk.seed";
constexpr auto kFilterSetting = "desk.filter";
constexpr auto kBlindSetting = "desk.blind";
constexpr auto kItemSetting = "desk.item";

std::string itemText(ItemKey key) {
    return std::to_string(key.clip) + ":" + std::to_string(key.segment);
}

ItemKey itemOf(const std::string& text) {
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char(':'));
    return parts.size() == 2 ? ItemKey{parts[0].toLongLong(), parts[1].toLongLong()} : ItemKey{};
}

}  // namespace

Desk::Desk(QObject* parent) : QObject(parent) {}

Desk::~Desk() {
    saveState();
}

bool Desk::writable() const {
    return project_ && project_->readOnly() == project::ReadOnlyReason::None;
}

void Desk::setProject(ProjectPtr project) {
    saveState();
    project_ = std::move(project);
    annotator_ = 0;
    queue_.clear();
    position_ = -1;
    filterLine_.clear();
    filter_ = {};
    listed_.clear();
    listTitle_.clear();
    order_ = {};
    blind_ = false;
    if (project_) {
        loadState();
        listen();
    }
    Q_EMIT projectChanged();
    Q_EMIT blindChanged();
    Q_EMIT queueChanged();
    Q_EMIT currentChanged();
    Q_EMIT editsChanged();
}

void Desk::listen() {
    project_->onChange([this](const std::vector<size_t>& rows) {
        if (rows.empty()) {
            rebuild(key());
            Q_EMIT structureChanged();
        } else {
            Q_EMIT rowsChanged(rows);
            if (const auto at = row(); at && std::find(rows.begin(), rows.end(), *at) != rows.end()) Q_EMIT answerChanged();
        }
        Q_EMIT editsChanged();
    });
}

// Where one was: the order and filter of last time, and the item, or the first that still lacks a label.
void Desk::loadState() {
    const QString name = settings::annotator();
    const auto& known = project_->annotators();
    const auto mine = std::find_if(known.begin(), known.end(), [&](const project::Annotator& annotator) {
        return QString::fromStdString(annotator.name) == name;
    });
    if (mine != known.end()) {
        annotator_ = mine->id;
    } else if (!name.isEmpty() && writable()) {
        if (auto added = project_->annotator(name.toStdString())) annotator_ = *added;
    }
    if (annotator_ == 0 && !known.empty()) annotator_ = known.front().id;
    if (auto order = queueOrderNamed(project_->setting(kOrderSetting))) order_.order = *order;
    if (const auto seed = QString::fromStdString(project_->setting(kSeedSetting)).toULongLong(); seed > 0)
        order_.seed = seed;
    blind_ = project_->setting(kBlindSetting) == "1";
    const std::string line = project_->setting(kFilterSetting);
    if (auto filter = project::parseFilter(line, project_->schemes(), project_->annotators())) {
        filter_ = *filter;
        filterLine_ = QString::fromStdString(line);
    }
    rebuild(itemOf(project_->setting(kItemSetting)));
    if (const auto at = row(); at && project_->items().answerOf(*at, annotator_)) goToNextUnlabelled();
}

void Desk::saveState() {
    if (!writable()) return;
    const auto keep = [this](const char* name, const std::string& value) {
        // What is lost here is a place in a list: not worth a sentence.
        if (project_->setting(name) != value) (void)project_->setSetting(name, value);
    };
    keep(kOrderSetting, queueOrderName(order_.order));
    keep(kSeedSetting, std::to_string(order_.seed));
    keep(kFilterSetting, filterLine_.toStdString());
    keep(kBlindSetting, blind_ ? "1" : "0");
    if (position_ >= 0) keep(kItemSetting, itemText(key()));
}

bool Desk::setAnnotator(const QString& name) {
    if (!project_) return false;
    auto id = project_->annotator(name.trimmed().toStdString());
    if (!id) {
        fail(id.error());
        return false;
    }
    settings::setAnnotator(name.trimmed());
    annotator_ = *id;
    Q_EMIT structureChanged();
    refresh();
    return true;
}

void Desk::setOrder(const DeskOrder& order) {
    order_ = order;
    refresh();
    saveState();
}

QString Desk::setFilterLine(const QString& line) {
    if (!project_) return {};
    auto filter = project::parseFilter(line.toStdString(), project_->schemes(), project_->annotators());
    if (!filter) return translated(filter.error());
    filterLine_ = line;
    filter_ = *filter;
    refresh();
    saveState();
    return {};
}

void Desk::listOnly(std::vector<ItemKey> items, const QString& title) {
    listed_ = std::move(items);
    listTitle_ = listed_.empty() ? QString() : title;
    if (!listed_.empty() && !filterLine_.isEmpty()) {
        filterLine_.clear();
        filter_ = {};
    }
    refresh();
}

void Desk::refresh() {
    if (!project_) return;
    const ItemKey before = key();
    rebuild(before);
    if (key() != before) Q_EMIT currentChanged();
}

// The queue anew; stays at `keep` where that is still listed, else at the same place.
void Desk::rebuild(ItemKey keep) {
    const Scheme* scheme = mainScheme();
    project::Filter filter = filter_;
    // What is labelled, unsure or of a class is so by the person at the desk, unless somebody is named.
    if (!filter.annotator && annotator_ != 0 && filter.state != project::LabelState::Disagreeing) filter.annotator = annotator_;
    queue_ = deskQueue(*project_, filter, order_, annotator_, scheme ? scheme->id : 0);
    if (!listed_.empty()) {
        std::vector<char> listed(project_->items().size(), 0);
        for (const ItemKey& item : listed_)
            if (const auto row = project_->items().rowOf(item)) listed[*row] = 1;
        std::erase_if(queue_, [&](size_t row) { return !listed[row]; });
    }
    const auto wanted = project_->items().rowOf(keep);
    const auto found = wanted ? std::find(queue_.begin(), queue_.end(), *wanted) : queue_.end();
    if (found != queue_.end())
        position_ = int(found - queue_.begin());
    else
        position_ = queue_.empty() ? -1 : std::clamp(position_, 0, int(queue_.size()) - 1);
    shownSince_.start();
    Q_EMIT queueChanged();
    Q_EMIT answerChanged();
}

std::optional<size_t> Desk::row() const {
    if (position_ < 0 || position_ >= int(queue_.size())) return std::nullopt;
    return queue_[size_t(position_)];
}

const project::Item* Desk::item() const {
    const auto at = row();
    return at && *at < project_->items().size() ? &project_->items().item(*at) : nullptr;
}

ItemKey Desk::key() const {
    const project::Item* at = item();
    return at ? at->key : ItemKey{};
}

void Desk::moveTo(int position) {
    position_ = position;
    shownSince_.start();
    Q_EMIT currentChanged();
}

void Desk::goTo(int position) {
    if (position < 0 || position >= int(queue_.size()) || position == position_) return;
    moveTo(position);
}

bool Desk::goToItem(ItemKey key) {
    const auto wanted = project_ ? project_->items().rowOf(key) : std::nullopt;
    if (!wanted) return false;
    const auto found = std::find(queue_.begin(), queue_.end(), *wanted);
    if (found == queue_.end()) return false;
    goTo(int(found - queue_.begin()));
    return true;
}

void Desk::step(int by) {
    if (position_ >= 0) goTo(std::clamp(position_ + by, 0, int(queue_.size()) - 1));
}

void Desk::goToNextUnlabelled() {
    const int count = int(queue_.size());
    for (int i = 1; i <= count; ++i) {
        const int candidate = (position_ + i) % count;
        const Answer* given = project_->items().answerOf(queue_[size_t(candidate)], annotator_);
        if (given && given->labelled()) continue;
        return goTo(candidate);
    }
}

void Desk::fail(const Error& error) {
    Q_EMIT failed(translated(error));
}

bool Desk::report(const Status& status) {
    if (!status) fail(status.error());
    return status.ok();
}

const Scheme* Desk::mainScheme() const {
    if (!project_) return nullptr;
    for (const Scheme& scheme : project_->schemes())
        if (scheme.kind == SchemeKind::Single) return &scheme;
    return nullptr;
}

QString Desk::undoText() const {
    const auto next = project_ ? project_->nextUndo() : std::nullopt;
    return next ? translated(next->title) : QString();
}

QString Desk::redoText() const {
    const auto next = project_ ? project_->nextRedo() : std::nullopt;
    return next ? translated(next->title) : QString();
}

// Shows what was changed: an undo that happens out of sight is worse than none.
void Desk::travel(Result<project::EditName> edit, const QString& format) {
    if (!edit) return fail(edit.error());
    Q_EMIT said(format.arg(translated(edit->title)));
    if (edit->items != 1 || edit->keys.empty() || goToItem(edit->keys.front())) return;
    if (!project_->items().rowOf(edit->keys.front())) return;
    setFilterLine({});
    listOnly({}, {});
    goToItem(edit->keys.front());
}

void Desk::undo() {
    if (project_ && project_->nextUndo()) travel(project_->undo(), tr("Undone: %1"));
}

void Desk::redo() {
    if (project_ && project_->nextRedo()) travel(project_->redo(), tr("Done again: %1"));
}

void Desk::setBlind(bool blind) {
    if (blind_ == blind) return;
    blind_ = blind;
    saveState();
    Q_EMIT blindChanged();
}

const project::ModelEntry* Desk::shownModel() const {
    if (!project_) return nullptr;
    for (const project::ModelEntry& model : project_->models())
        if (model.id == project_->shownModel()) return &model;
    return nullptr;
}

}  // namespace sigwavnet::studio
