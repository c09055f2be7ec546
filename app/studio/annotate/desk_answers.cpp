// What the annotator says of items, and what the model would.
#include <algorithm>
#include <utility>

#include "app/studio/annotate/desk.h"

namespace sigwavnet::studio {

namespace {

using project::Answer;
using project::Id;
using project::ItemKey;
using project::Scheme;
using project::SchemeKind;

bool chosen(const Answer& answer, Id classId) {
    return std::find(answer.classes.begin(), answer.classes.end(), classId) != answer.classes.end();
}

}  // namespace

Answer Desk::answer() const {
    const auto at = row();
    const Answer* given = at ? project_->items().answerOf(*at, annotator_) : nullptr;
    return given ? *given : Answer{};
}

bool Desk::complete() const {
    if (!project_) return false;
    const Answer given = answer();
    return std::all_of(project_->schemes().begin(), project_->schemes().end(), [&](const Scheme& scheme) {
        if (scheme.kind == SchemeKind::Rating) return given.ratings.count(scheme.id) > 0;
        return scheme.kind == SchemeKind::Single &&
               std::any_of(scheme.classes.begin(), scheme.classes.end(),
                           [&](const project::ClassEntry& entry) { return chosen(given, entry.id); });
    });
}

// What the person saw when deciding, so that it can be measured how far it led them.
project::Shown Desk::shown() const {
    project::Shown shown;
    if (shownSince_.isValid()) shown.seconds = double(shownSince_.elapsed()) / 1000;
    const auto at = row();
    const project::ModelEntry* model = shownModel();
    const project::ItemTable& items = project_->items();
    if (!at || !model || items.suggestedClass(*at) < 0) return shown;
    shown.modelHash = model->hash;
    shown.blind = blind_;
    if (blind_) return shown;
    shown.suggestion = items.modelClasses()[size_t(items.suggestedClass(*at))];
    shown.probability = items.confidence(*at);
    return shown;
}

bool Desk::decide(const Answer& answer) {
    if (!item()) return false;
    if (answer == this->answer()) return true;
    if (!report(project_->label(key(), annotator_, answer, shown()))) return false;
    shownSince_.start();
    Q_EMIT decided();
    return true;
}

const Scheme* Desk::schemeOf(Id classId) const {
    for (const Scheme& scheme : project_->schemes())
        for (const project::ClassEntry& entry : scheme.classes)
            if (entry.id == classId) return &scheme;
    return nullptr;
}

void Desk::putClass(Answer& answer, Id classId) const {
    const Scheme* scheme = schemeOf(classId);
    if (!scheme || chosen(answer, classId)) return;
    if (scheme->kind == SchemeKind::Single)
        std::erase_if(answer.classes, [&](Id other) { return schemeOf(other) == scheme; });
    answer.classes.insert(std::lower_bound(answer.classes.begin(), answer.classes.end(), classId), classId);
}

bool Desk::chooseClass(Id classId) {
    if (!item()) return false;
    const Scheme* scheme = schemeOf(classId);
    if (!scheme) return false;
    Answer given = answer();
    if (scheme->kind == SchemeKind::Multiple && chosen(given, classId))
        std::erase(given.classes, classId);
    else
        putClass(given, classId);
    return decide(given);
}

bool Desk::rate(Id scheme, int value) {
    if (!item()) return false;
    Answer given = answer();
    given.ratings[scheme] = value;
    return decide(given);
}

bool Desk::toggleUnsure() {
    if (!item()) return false;
    Answer given = answer();
    given.unsure = !given.unsure;
    return decide(given);
}

bool Desk::toggleFlag(project::Flag flag) {
    if (!item()) return false;
    Answer given = answer();
    given.flags ^= flag;
    return decide(given);
}

bool Desk::setComment(const QString& comment) {
    if (!item()) return false;
    Answer given = answer();
    given.comment = comment.trimmed().toStdString();
    return decide(given);
}

bool Desk::clearLabels() {
    if (!item()) return false;
    Answer given = answer();
    given.classes.clear();
    given.ratings.clear();
    given.unsure = false;
    return decide(given);
}

bool Desk::decideMany(const std::vector<size_t>& rows, const std::function<void(Answer&)>& change, const Message& title) {
    if (!project_ || rows.empty()) return false;
    std::vector<ItemKey> keys;
    std::vector<Answer> answers;
    for (const size_t row : rows) {
        const Answer* given = project_->items().answerOf(row, annotator_);
        answers.push_back(given ? *given : Answer{});
        change(answers.back());
        keys.push_back(project_->items().item(row).key);
    }
    return report(project_->labelMany(keys, annotator_, answers, title));
}

Id Desk::suggestedClass(size_t row) const {
    const project::ItemTable& items = project_->items();
    const Scheme* scheme = mainScheme();
    if (!scheme || items.suggestedClass(row) < 0) return 0;
    const std::string& name = items.modelClasses()[size_t(items.suggestedClass(row))];
    for (const project::ClassEntry& entry : scheme->classes)
        if (entry.name == name) return entry.id;
    return 0;
}

}  // namespace sigwavnet::studio
