// Carries an import out: new classes, annotators and segments, then the answers, as one edit.
#include <algorithm>

#include "app/project/decide.h"
#include "app/project/label_exchange.h"
#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {

namespace {

class Importing {
public:
    Importing(const Project::Impl& project, const ImportPlan& plan, bool replace)
        : project_(project), plan_(plan), replace_(replace) {
        for (const Annotator& annotator : project.annotators) annotators_[annotator.name] = annotator.id;
    }

    Result<std::vector<ItemKey>> run(Database& database, Journal& journal, const Scheme& scheme) {
        int position = int(scheme.classes.size());
        for (const std::string& name : plan_.newClasses) {
            SWN_ASSIGN(const Id id,
                       journal.put("class", classRow({0, name, "#808080", ""}, scheme.id, position++)));
            newClasses_.push_back(id);
        }
        std::vector<ItemKey> keys;
        for (const ImportPlan::Entry& entry : plan_.entries) {
            if (entry.annotator.empty() || entry.answer.empty()) continue;
            SWN_ASSIGN(const Id annotator, annotatorNamed(journal, entry.annotator));
            if (!entry.newSegment && staysAsItIs(entry, annotator)) continue;
            SWN_ASSIGN(const ItemKey key, itemOf(journal, entry));
            Decision decision{0, {}, key, annotator, 0, withRealClasses(entry.answer), {}, true};
            SWN_TRY(decide(database, journal, decision));
            keys.push_back(key);
        }
        taken = int(keys.size());
        return keys;
    }

    int taken = 0;

private:
    Result<Id> annotatorNamed(Journal& journal, const std::string& name) {
        if (const auto found = annotators_.find(name); found != annotators_.end()) return found->second;
        SWN_ASSIGN(const Id id, journal.put("annotator", {0, q(name)}));
        annotators_[name] = id;
        return id;
    }

    bool staysAsItIs(const ImportPlan::Entry& entry, Id annotator) const {
        const auto row = project_.items.rowOf(entry.key);
        const Answer* present = row ? project_.items.answerOf(*row, annotator) : nullptr;
        return present && (!replace_ || *present == entry.answer);
    }

    // A new segment is made once, however many annotators labelled it.
    Result<ItemKey> itemOf(Journal& journal, const ImportPlan::Entry& entry) {
        if (!entry.newSegment) return entry.key;
        const auto id = std::tuple(entry.key.clip, entry.begin.value, entry.end.value);
        if (const auto found = segments_.find(id); found != segments_.end())
            return ItemKey{entry.key.clip, found->second};
        SWN_ASSIGN(const Id segment,
                   journal.put("segment", {0, qlonglong(entry.key.clip), qlonglong(entry.begin.value),
                                           qlonglong(entry.end.value)}));
        segments_[id] = segment;
        return ItemKey{entry.key.clip, segment};
    }

    Answer withRealClasses(Answer answer) const {
        for (Id& id : answer.classes)
            if (id < 0) id = newClasses_[size_t(-id - 1)];
        std::sort(answer.classes.begin(), answer.classes.end());
        return answer;
    }

    const Project::Impl& project_;
    const ImportPlan& plan_;
    bool replace_;
    std::map<std::string, Id> annotators_;
    std::vector<Id> newClasses_;
    std::map<std::tuple<Id, int64_t, int64_t>, Id> segments_;
};

}  // namespace

Result<int> importLabels(Project& project, const ImportPlan& plan, Id schemeId, bool replace) {
    Project::Impl& impl = project.impl();
    SWN_TRY(impl.writable());
    const Scheme* scheme = impl.schemeOf(schemeId);
    if (!scheme)
        return Error{
            ErrorKind::NotFound, impl.file.string(), {CORE_TEXT("The scheme is no longer in the project.")}};
    for (const ImportPlan::Entry& entry : plan.entries)
        if (!impl.items.rowOf(entry.key))
            return Error{ErrorKind::Invalid,
                         impl.file.string(),
                         {CORE_TEXT("The project changed since the import was planned; plan it again.")}};
    Importing importing(impl, plan, replace);
    const Scheme target = *scheme;
    SWN_TRY(impl.edit(
        {CORE_TEXT("Import %1 labels"), {std::to_string(plan.entries.size())}},
        [&](Database& database, Journal& journal) { return importing.run(database, journal, target); }));
    return importing.taken;
}

}  // namespace sigwavnet::project
