#include "app/project/merge.h"

#include <algorithm>
#include <system_error>

#include "app/project/decide.h"
#include "app/project/merge_reader.h"
#include "app/project/rows.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

Result<std::unique_ptr<Project>> openOther(const Project& project, const fs::path& other) {
    std::error_code error;
    if (fs::equivalent(project.file(), other, error))
        return Error{ErrorKind::Invalid,
                     other.string(),
                     {CORE_TEXT("This is the project itself; choose another one to merge with it.")}};
    return Project::open(other, OpenMode::ReadOnly);
}

Result<Decision> decisionOf(const Project& project, Id id) {
    SWN_ASSIGN(const std::vector<Decision> found, project.impl().sql([&](Database& database) {
        return loadDecisions(database, kDecisionById, {qlonglong(id)});
    }));
    if (found.empty())
        return Error{ErrorKind::NotFound,
                     project.file().string(),
                     {CORE_TEXT("The decision is no longer in the project.")}};
    return found.front();
}

Result<MergeConflict> conflictOf(const Project& mine, const Project& other, const MergeReading& reading,
                                 const MergeAnswer& answer) {
    const size_t row = *mine.items().rowOf(answer.mine);
    MergeConflict conflict{answer.mine, mine.items().item(row).path, "", {}, {}, 0, 0};
    for (const Annotator& annotator : mine.annotators())
        if (annotator.id == answer.annotator) conflict.annotator = annotator.name;
    for (const CurrentAnswer& entry : mine.items().answers(row))
        if (entry.annotator == answer.annotator) {
            SWN_ASSIGN(const Decision decision, decisionOf(mine, entry.decision));
            conflict.mine = entry.answer;
            conflict.mineAt = decision.madeAt;
        }
    SWN_ASSIGN(const Decision decision, decisionOf(other, answer.theirDecision));
    bool complete = true;
    conflict.theirs = translated(decision.answer, reading.maps, complete);
    conflict.theirsAt = decision.madeAt;
    return conflict;
}

// Makes what is missing here and takes answers over.
class Merging {
public:
    Merging(const Project& other, MergeReading reading, Database& database, Journal& journal)
        : other_(other), reading_(std::move(reading)), database_(database), journal_(journal) {}

    Result<std::vector<ItemKey>> run(const std::vector<bool>& takeTheirs, const Project::Impl& mine) {
        SWN_TRY(makeAnnotators());
        SWN_TRY(makeSchemes(mine));
        SWN_TRY(copyHistory());
        std::vector<ItemKey> keys;
        size_t conflict = 0;
        for (const MergeAnswer& answer : reading_.answers) {
            const bool chosen =
                answer.kind == MergeKind::Conflict && conflict < takeTheirs.size() && takeTheirs[conflict];
            conflict += answer.kind == MergeKind::Conflict ? 1 : 0;
            if (answer.kind == MergeKind::Conflict && !chosen) {
                SWN_TRY(affirm(mine, answer));
            } else if (answer.kind == MergeKind::New || answer.kind == MergeKind::Newer || chosen) {
                const Decision& decision = decisions_.at(answer.theirDecision);
                SWN_TRY(makeCurrent(database_, journal_, decision));
                keys.push_back(decision.item);
            }
        }
        return keys;
    }

private:
    // Ours, decided again after theirs was known: the next merge does not ask once more.
    Status affirm(const Project::Impl& mine, const MergeAnswer& answer) {
        const Answer* own = mine.items.answerOf(*mine.items.rowOf(answer.mine), answer.annotator);
        SWN_TRY(decide(database_, journal_, {0, {}, answer.mine, answer.annotator, 0, *own, {}, true}));
        return {};
    }

    Status makeAnnotators() {
        for (const Annotator& annotator : other_.annotators()) {
            Id& id = reading_.maps.annotators[annotator.id];
            if (id != 0) continue;
            SWN_ASSIGN(id, journal_.put("annotator", {0, q(annotator.name)}));
        }
        return {};
    }

    // Keys stay with those who have them here.
    Status makeSchemes(const Project::Impl& mine) {
        int position = int(mine.schemes.size());
        for (const Scheme& scheme : other_.schemes()) {
            Id& id = reading_.maps.schemes[scheme.id];
            if (id == 0) {
                Scheme fresh = scheme;
                fresh.id = 0;
                fresh.key.clear();
                for (const Scheme& own : mine.schemes)
                    if (own.name == fresh.name)
                        fresh.name += " (2)";  // the same name for another kind of answer
                SWN_ASSIGN(id, journal_.put("scheme", schemeRow(fresh, position++)));
            }
            const Scheme* own = mine.schemeOf(id);
            int place = own ? int(own->classes.size()) : 0;
            for (const ClassEntry& entry : scheme.classes) {
                Id& classId = reading_.maps.classes[entry.id];
                if (classId != 0) continue;
                SWN_ASSIGN(classId,
                           journal_.put("class", classRow({0, entry.name, entry.colour, ""}, id, place++)));
            }
        }
        return {};
    }

    Result<ItemKey> itemHere(ItemKey theirs) {
        const Id clip = reading_.maps.clips.at(theirs.clip);
        if (clip == 0 || theirs.segment == 0) return ItemKey{clip, 0};
        const auto known = reading_.maps.segments.find(theirs);
        if (known == reading_.maps.segments.end()) return ItemKey{0, 0};  // a segment that was removed there
        if (known->second.segment == 0) {
            const Item& item = other_.items().item(*other_.items().rowOf(theirs));
            SWN_ASSIGN(known->second.segment,
                       journal_.put("segment", {0, qlonglong(clip), qlonglong(item.begin.value),
                                                qlonglong(item.begin.value + item.frames)}));
        }
        return known->second;
    }

    // Every decision of theirs that we don't have, under its own uid; undo does not take history away.
    Status copyHistory() {
        SWN_ASSIGN(const std::vector<Decision> all, other_.decisions(0));
        for (const Decision& theirs : all) {
            if (!reading_.maps.clips.count(theirs.item.clip)) continue;
            Decision decision = theirs;
            SWN_ASSIGN(decision.item, itemHere(theirs.item));
            if (decision.item.clip == 0) continue;
            bool complete = true;
            decision.annotator = reading_.maps.annotators.at(theirs.annotator);
            decision.answer = translated(theirs.answer, reading_.maps, complete);
            SWN_ASSIGN(const QVariant known,
                       database_.one("SELECT id FROM decision WHERE uid = ?", {q(theirs.uid)}));
            decision.id = known.toLongLong();
            if (!known.isValid()) {
                SWN_ASSIGN(decision.id, insertDecision(database_, decision));
            }
            decisions_[theirs.id] = decision;
        }
        return {};
    }

    const Project& other_;
    MergeReading reading_;
    Database& database_;
    Journal& journal_;
    std::map<Id, Decision> decisions_;  // by their id there
};

bool sameCounts(const MergePlan& a, const MergePlan& b) {
    return a.newAnswers == b.newAnswers && a.newerAnswers == b.newerAnswers && a.equal == b.equal &&
           a.conflicts.size() == b.conflicts.size() &&
           std::equal(a.conflicts.begin(), a.conflicts.end(), b.conflicts.begin(),
                      [](const MergeConflict& x, const MergeConflict& y) {
                          return x.item == y.item && x.annotator == y.annotator && x.mine == y.mine &&
                                 x.theirs == y.theirs;
                      });
}

Result<MergePlan> planOf(const Project& mine, const Project& other, const MergeReading& reading) {
    MergePlan plan;
    plan.other = other.file();
    plan.unknownClips = reading.unknownClips;
    for (const Annotator& annotator : other.annotators())
        if (reading.maps.annotators.at(annotator.id) == 0) plan.newAnnotators.push_back(annotator.name);
    for (const Scheme& scheme : other.schemes())
        for (const ClassEntry& entry : scheme.classes)
            if (reading.maps.classes.at(entry.id) == 0) plan.newClasses.push_back(entry.name);
    for (const auto& [theirs, here] : reading.maps.segments)
        plan.newSegments += here.clip != 0 && here.segment == 0 ? 1 : 0;
    for (const MergeAnswer& answer : reading.answers) {
        plan.newAnswers += answer.kind == MergeKind::New ? 1 : 0;
        plan.newerAnswers += answer.kind == MergeKind::Newer ? 1 : 0;
        plan.equal += answer.kind == MergeKind::Equal || answer.kind == MergeKind::Older ? 1 : 0;
        if (answer.kind != MergeKind::Conflict) continue;
        SWN_ASSIGN(MergeConflict conflict, conflictOf(mine, other, reading, answer));
        plan.conflicts.push_back(std::move(conflict));
    }
    return plan;
}

}  // namespace

Result<MergePlan> planMerge(const Project& project, const fs::path& file) {
    SWN_ASSIGN(const std::unique_ptr<Project> other, openOther(project, file));
    SWN_ASSIGN(const MergeReading reading, readMerge(project, *other));
    return planOf(project, *other, reading);
}

Status merge(Project& project, const MergePlan& plan, const std::vector<bool>& takeTheirs) {
    Project::Impl& impl = project.impl();
    SWN_TRY(impl.writable());
    SWN_ASSIGN(const std::unique_ptr<Project> other, openOther(project, plan.other));
    SWN_ASSIGN(MergeReading reading, readMerge(project, *other));
    SWN_ASSIGN(const MergePlan now, planOf(project, *other, reading));
    if (!sameCounts(plan, now))
        return Error{ErrorKind::Invalid,
                     impl.file.string(),
                     {CORE_TEXT("One of the projects changed since the merge was planned; plan it again.")}};
    return impl.edit({CORE_TEXT("Merge with %1"), {plan.other.filename().string()}},
                     [&](Database& database, Journal& journal) {
                         return Merging(*other, std::move(reading), database, journal).run(takeTheirs, impl);
                     });
}

}  // namespace sigwavnet::project
