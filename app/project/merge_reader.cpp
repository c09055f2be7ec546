#include "app/project/merge_reader.h"

#include <algorithm>

#include "app/project/rows.h"

namespace sigwavnet::project {

namespace {

// Who decided what of an item in which order, by the decisions' uids.
class History {
public:
    static Result<History> of(const Project& project) {
        SWN_ASSIGN(const std::vector<Decision> decisions, project.decisions(0));
        History history;
        for (const Decision& decision : decisions) {
            history.orders_[{decision.item, decision.annotator}].push_back(decision.uid);
            history.uids_[decision.id] = decision.uid;
        }
        return history;
    }

    const std::string& uid(Id decision) const { return uids_.at(decision); }

    // Whether `later` continued what `earlier` had said.
    bool precedes(ItemKey item, Id annotator, const std::string& earlier, const std::string& later) const {
        const size_t a = place(item, annotator, earlier), b = place(item, annotator, later);
        return a < b && b != kNowhere;
    }
    // Whether it was decided and something else after it.
    bool isPast(ItemKey item, Id annotator, const std::string& uid) const {
        const auto found = orders_.find({item, annotator});
        return found != orders_.end() && place(item, annotator, uid) + 1 < found->second.size();
    }

private:
    static constexpr size_t kNowhere = size_t(-2);

    size_t place(ItemKey item, Id annotator, const std::string& uid) const {
        const auto found = orders_.find({item, annotator});
        if (found == orders_.end()) return kNowhere;
        const auto at = std::find(found->second.begin(), found->second.end(), uid);
        return at == found->second.end() ? kNowhere : size_t(at - found->second.begin());
    }

    std::map<std::tuple<ItemKey, Id>, std::vector<std::string>> orders_;  // oldest first
    std::map<Id, std::string> uids_;
};

std::map<Id, Id> clipsOf(const Project& mine, const Project& other) {
    using Sound = std::tuple<std::string, int64_t, int64_t>;
    std::map<Sound, Id> bySound;
    std::map<std::pair<std::string, int64_t>, Id> byPath;
    std::set<Sound> twice;
    for (size_t row = 0; row < mine.items().size(); ++row) {
        const Item& item = mine.items().item(row);
        if (item.key.segment != 0) continue;
        byPath[{item.path, item.begin.value}] = item.key.clip;
        const Sound sound{item.hash, item.begin.value, item.frames};
        if (!item.hash.empty() && !bySound.emplace(sound, item.key.clip).second) twice.insert(sound);
    }
    std::map<Id, Id> clips;
    for (size_t row = 0; row < other.items().size(); ++row) {
        const Item& item = other.items().item(row);
        if (item.key.segment != 0) continue;
        const Sound sound{item.hash, item.begin.value, item.frames};
        const auto heard = twice.count(sound) ? bySound.end() : bySound.find(sound);
        const auto named = byPath.find({item.path, item.begin.value});
        const bool sameName = named != byPath.end();
        clips[item.key.clip] = heard != bySound.end() ? heard->second : sameName ? named->second : 0;
        // A file of the same name and another sound is another clip.
        if (heard == bySound.end() && sameName && !item.hash.empty()) {
            const auto row = mine.items().rowOf({named->second, 0});
            if (row && !mine.items().item(*row).hash.empty() && mine.items().item(*row).hash != item.hash)
                clips[item.key.clip] = 0;
        }
    }
    return clips;
}

std::map<ItemKey, ItemKey> segmentsOf(const Project& mine, const Project& other,
                                      const std::map<Id, Id>& clips) {
    std::map<std::tuple<Id, int64_t, int64_t>, ItemKey> here;
    for (size_t row = 0; row < mine.items().size(); ++row) {
        const Item& item = mine.items().item(row);
        if (item.key.segment != 0) here[{item.key.clip, item.begin.value, item.frames}] = item.key;
    }
    std::map<ItemKey, ItemKey> segments;
    for (size_t row = 0; row < other.items().size(); ++row) {
        const Item& item = other.items().item(row);
        if (item.key.segment == 0) continue;
        const Id clip = clips.at(item.key.clip);
        const auto found = here.find({clip, item.begin.value, item.frames});
        segments[item.key] = found == here.end() ? ItemKey{clip, 0} : found->second;
    }
    return segments;
}

// How their present answer stands to ours.
MergeKind kindOf(const Project& mine, const CurrentAnswer& theirs, const MergeAnswer& answer,
                 const MergeMaps& maps, const History& myHistory, const History& theirHistory) {
    const std::string& theirUid = theirHistory.uid(theirs.decision);
    const bool exists = answer.theirs.segment == 0 || answer.mine.segment != 0;
    const auto row = exists ? mine.items().rowOf(answer.mine) : std::nullopt;
    if (!row) return MergeKind::New;
    const auto answers = mine.items().answers(*row);
    const auto own = std::find_if(answers.begin(), answers.end(),
                                  [&](const CurrentAnswer& a) { return a.annotator == answer.annotator; });
    // Taken back here after it had been said: that stands.
    if (own == answers.end())
        return myHistory.isPast(answer.mine, answer.annotator, theirUid) ? MergeKind::Older : MergeKind::New;
    const std::string& myUid = myHistory.uid(own->decision);
    bool complete = true;
    if (translated(theirs.answer, maps, complete) == own->answer && complete) return MergeKind::Equal;
    if (theirHistory.precedes(answer.theirs, answer.theirAnnotator, myUid, theirUid)) return MergeKind::Newer;
    if (myHistory.precedes(answer.mine, answer.annotator, theirUid, myUid)) return MergeKind::Older;
    return MergeKind::Conflict;
}

}  // namespace

MergeMaps mapsOf(const Project& mine, const Project& other) {
    MergeMaps maps;
    maps.clips = clipsOf(mine, other);
    maps.segments = segmentsOf(mine, other, maps.clips);
    for (const Annotator& theirs : other.annotators()) {
        maps.annotators[theirs.id] = 0;
        for (const Annotator& annotator : mine.annotators())
            if (annotator.name == theirs.name) maps.annotators[theirs.id] = annotator.id;
    }
    for (const Scheme& theirs : other.schemes()) {
        const auto scheme = std::find_if(mine.schemes().begin(), mine.schemes().end(), [&](const Scheme& s) {
            return s.name == theirs.name && s.kind == theirs.kind;
        });
        maps.schemes[theirs.id] = scheme == mine.schemes().end() ? 0 : scheme->id;
        for (const ClassEntry& entry : theirs.classes) {
            maps.classes[entry.id] = 0;
            if (scheme == mine.schemes().end()) continue;
            for (const ClassEntry& own : scheme->classes)
                if (own.name == entry.name) maps.classes[entry.id] = own.id;
        }
    }
    return maps;
}

Answer translated(const Answer& theirs, const MergeMaps& maps, bool& complete) {
    Answer answer = theirs;
    complete = true;
    answer.classes.clear();
    answer.ratings.clear();
    for (const Id id : theirs.classes) {
        const auto found = maps.classes.find(id);
        if (found != maps.classes.end() && found->second != 0)
            answer.classes.push_back(found->second);
        else
            complete = false;
    }
    for (const auto& [scheme, value] : theirs.ratings) {
        const auto found = maps.schemes.find(scheme);
        if (found != maps.schemes.end() && found->second != 0)
            answer.ratings[found->second] = value;
        else
            complete = false;
    }
    std::sort(answer.classes.begin(), answer.classes.end());
    return answer;
}

Result<MergeReading> readMerge(const Project& mine, const Project& other) {
    MergeReading reading{mapsOf(mine, other), {}, {}};
    SWN_ASSIGN(const History myHistory, History::of(mine));
    SWN_ASSIGN(const History theirHistory, History::of(other));
    std::set<std::string> unknown;
    for (size_t row = 0; row < other.items().size(); ++row) {
        const Item& item = other.items().item(row);
        for (const CurrentAnswer& entry : other.items().answers(row)) {
            const Id clip = reading.maps.clips.at(item.key.clip);
            if (clip == 0) {
                unknown.insert(item.path);
                continue;
            }
            MergeAnswer answer{item.key,
                               item.key.segment == 0 ? ItemKey{clip, 0} : reading.maps.segments.at(item.key),
                               entry.annotator,
                               reading.maps.annotators.at(entry.annotator),
                               entry.decision,
                               MergeKind::New};
            answer.kind = kindOf(mine, entry, answer, reading.maps, myHistory, theirHistory);
            reading.answers.push_back(answer);
        }
    }
    reading.unknownClips.assign(unknown.begin(), unknown.end());
    return reading;
}

}  // namespace sigwavnet::project
