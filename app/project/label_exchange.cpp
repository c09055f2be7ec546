#include "app/project/label_exchange.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/project/project_impl.h"
#include "app/project/rows.h"
#include "core/base/parse_number.h"

namespace sigwavnet::project {

namespace {

std::string flagsText(uint32_t flags) {
    std::string text;
    for (const Flag flag : allFlags)
        if (flags & flag) text += (text.empty() ? "" : " ") + std::string(flagName(flag));
    return text;
}

uint32_t flagsOf(const std::string& text) {
    uint32_t flags = 0;
    for (const Flag flag : allFlags)
        if ((" " + text + " ").find(" " + std::string(flagName(flag)) + " ") != std::string::npos)
            flags |= flag;
    return flags;
}

bool chosen(const std::vector<Id>& wanted, Id id) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

bool holds(const Answer& answer, Id classId) {
    return std::binary_search(answer.classes.begin(), answer.classes.end(), classId);
}

// What stands beside the label.
std::map<std::string, std::string> fieldsOf(const Answer& answer) {
    std::map<std::string, std::string> fields;
    if (!answer.comment.empty()) fields["comment"] = answer.comment;
    if (answer.flags != 0) fields["flags"] = flagsText(answer.flags);
    if (answer.unsure) fields["unsure"] = "1";
    return fields;
}

// An answer's labels in one scheme; "unsure" alone is a label without text.
std::vector<std::string> labelsOf(const Scheme& scheme, const Answer& answer) {
    std::vector<std::string> labels;
    for (const ClassEntry& entry : scheme.classes)
        if (holds(answer, entry.id)) labels.push_back(entry.name);
    if (const auto rating = answer.ratings.find(scheme.id); rating != answer.ratings.end())
        labels.push_back(std::to_string(rating->second));
    return labels;
}

class Documents {
public:
    Documents(const Project& project, const ExportChoice& choice) : project_(project), choice_(choice) {}

    std::vector<LabelDocument> make() {
        std::vector<size_t> rows = choice_.rows;
        for (size_t row = 0; choice_.rows.empty() && row < project_.items().size(); ++row)
            rows.push_back(row);
        for (const size_t row : rows) add(row);
        for (LabelDocument& document : documents_)
            for (LabelTier& tier : document.tiers)
                std::stable_sort(tier.labels.begin(), tier.labels.end(),
                                 [](const TimedLabel& a, const TimedLabel& b) { return a.begin < b.begin; });
        return std::move(documents_);
    }

private:
    LabelDocument& documentOf(const Item& item) {
        const auto [place, fresh] = places_.emplace(std::pair(item.corpus, item.path), documents_.size());
        if (fresh) documents_.push_back({item.path, item.rate, std::nullopt, {}});
        LabelDocument& document = documents_[place->second];
        document.frames = std::max(document.frames.value_or(0), item.begin.value + item.frames);
        return document;
    }

    void add(size_t row) {
        const Item& item = project_.items().item(row);
        LabelDocument& document = documentOf(item);
        for (const CurrentAnswer& entry : project_.items().answers(row)) {
            if (!chosen(choice_.annotators, entry.annotator)) continue;
            const Annotator* annotator = project_.impl().annotatorOf(entry.annotator);
            addAnswer(document, item, annotator ? annotator->name : "", entry.answer);
        }
    }

    void addAnswer(LabelDocument& document, const Item& item, const std::string& annotator,
                   const Answer& answer) {
        std::map<std::string, std::string> fields = fieldsOf(answer);
        const auto put = [&](const Scheme& scheme, const std::string& label) {
            tierOf(document, scheme.name, annotator)
                .labels.push_back({item.begin, {item.begin.value + item.frames}, label, fields});
            fields.clear();  // they belong to the answer, not to each of its labels
        };
        for (const Scheme& scheme : project_.schemes()) {
            if (!chosen(choice_.schemes, scheme.id)) continue;
            for (const std::string& label : labelsOf(scheme, answer)) put(scheme, label);
        }
        // Only a flag, a comment or "unsure": kept as a label without text in the first scheme.
        if (fields.empty()) return;
        for (const Scheme& scheme : project_.schemes())
            if (chosen(choice_.schemes, scheme.id)) return put(scheme, "");
    }

    static LabelTier& tierOf(LabelDocument& document, const std::string& name, const std::string& annotator) {
        for (LabelTier& tier : document.tiers)
            if (tier.name == name && tier.annotator == annotator) return tier;
        return document.tiers.emplace_back(LabelTier{name, annotator, {}});
    }

    const Project& project_;
    const ExportChoice& choice_;
    std::vector<LabelDocument> documents_;
    std::map<std::pair<Id, std::string>, size_t> places_;
};

std::string stemOf(const std::string& path) {
    const std::string base = path.substr(path.find_last_of('/') + 1);
    return base.substr(0, base.find_last_of('.'));
}

// Everything about the rows of a recording that placing labels needs.
class Placer {
public:
    Placer(const Project& project, Id scheme, std::string annotator)
        : project_(project), scheme_(scheme), annotator_(std::move(annotator)) {
        for (size_t row = 0; row < project.items().size(); ++row)
            rows_[project.items().item(row).path].push_back(row);
    }

    ImportPlan plan(const std::vector<LabelDocument>& documents) {
        for (const LabelDocument& document : documents) {
            const auto rows = rows_.find(document.recording);
            if (rows == rows_.end()) {
                plan_.problems.push_back(
                    {CORE_TEXT("The project has no recording %1."), {document.recording}});
                continue;
            }
            for (const LabelTier& tier : document.tiers)
                for (const TimedLabel& label : tier.labels) place(rows->second, tier, label);
        }
        countReplaced();
        return std::move(plan_);
    }

private:
    const Scheme* schemeFor(const LabelTier& tier) const {
        for (const Scheme& scheme : project_.schemes())
            if (scheme.name == tier.name) return &scheme;
        return project_.impl().schemeOf(scheme_);
    }

    void place(const std::vector<size_t>& rows, const LabelTier& tier, const TimedLabel& label) {
        const Scheme* scheme = schemeFor(tier);
        if (!scheme) return;
        ImportPlan::Entry* entry =
            entryFor(rows, tier.annotator.empty() ? annotator_ : tier.annotator, label);
        if (!entry) {
            plan_.problems.push_back({CORE_TEXT("%1: the label \"%2\" does not lie within any clip."),
                                      {project_.items().item(rows.front()).path, label.label}});
            return;
        }
        for (const auto& [field, value] : label.fields) {
            if (field == "comment") entry->answer.comment = value;
            if (field == "flags") entry->answer.flags = flagsOf(value);
            if (field == "unsure") entry->answer.unsure = value == "1";
        }
        if (!label.label.empty()) give(*scheme, label.label, *entry);
    }

    // The item that the interval means: a clip or segment of the same ends, give or take a hundredth of a
    // second (the rounding of other programs), else a new segment of the clip around it.
    ImportPlan::Entry* entryFor(const std::vector<size_t>& rows, const std::string& annotator,
                                const TimedLabel& label) {
        const Item* around = nullptr;
        for (const size_t row : rows) {
            const Item& item = project_.items().item(row);
            const int64_t slack = item.rate.hz / 100, end = item.begin.value + item.frames;
            if (std::abs(item.begin.value - label.begin.value) <= slack &&
                std::abs(end - label.end.value) <= slack)
                return entryOf(item.key, false, item.begin, {end}, annotator);
            if (item.key.segment == 0 && item.begin <= label.begin && label.end.value <= end &&
                label.begin < label.end)
                around = &item;
        }
        return around ? entryOf(around->key, true, label.begin, label.end, annotator) : nullptr;
    }

    ImportPlan::Entry* entryOf(ItemKey key, bool fresh, FrameIndex begin, FrameIndex end,
                               const std::string& annotator) {
        const auto id = std::tuple(key, begin.value, end.value, annotator);
        const auto [place, added] = entries_.emplace(id, plan_.entries.size());
        if (added) plan_.entries.push_back({key, fresh, begin, end, annotator, {}});
        return &plan_.entries[place->second];
    }

    void give(const Scheme& scheme, const std::string& label, ImportPlan::Entry& entry) {
        if (scheme.kind == SchemeKind::Rating) {
            const auto value = parseNumber<int>(label);
            if (value && *value >= scheme.low && *value <= scheme.high)
                entry.answer.ratings[scheme.id] = *value;
            else
                plan_.problems.push_back(
                    {CORE_TEXT("\"%1\" is not on the scale \"%2\"."), {label, scheme.name}});
            return;
        }
        const auto known = std::find_if(scheme.classes.begin(), scheme.classes.end(),
                                        [&](const ClassEntry& e) { return e.name == label; });
        const Id id = known != scheme.classes.end() ? known->id : newClass(scheme, label);
        std::vector<Id>& classes = entry.answer.classes;
        const bool taken = scheme.kind == SchemeKind::Single &&
                           std::any_of(classes.begin(), classes.end(),
                                       [&](Id other) { return schemeOfClass(other) == scheme.id; });
        if (id == 0) {
            plan_.problems.push_back({CORE_TEXT("\"%1\" is no class of \"%2\"."), {label, scheme.name}});
        } else if (taken && std::find(classes.begin(), classes.end(), id) == classes.end()) {
            plan_.problems.push_back(
                {CORE_TEXT(
                     "A clip has the label \"%1\" beside another; \"%2\" takes one, the first is kept."),
                 {label, scheme.name}});
        } else if (std::find(classes.begin(), classes.end(), id) == classes.end()) {
            classes.insert(std::lower_bound(classes.begin(), classes.end(), id), id);
        }
    }

    // New classes get ids below zero until importLabels() makes them: -1 for the first. Only the chosen
    // scheme grows.
    Id newClass(const Scheme& scheme, const std::string& label) {
        if (scheme.id != scheme_) return 0;
        const auto found = std::find(plan_.newClasses.begin(), plan_.newClasses.end(), label);
        if (found != plan_.newClasses.end()) return -Id(found - plan_.newClasses.begin()) - 1;
        plan_.newClasses.push_back(label);
        return -Id(plan_.newClasses.size());
    }

    Id schemeOfClass(Id classId) const {
        if (classId < 0) return scheme_;
        for (const Scheme& scheme : project_.schemes())
            for (const ClassEntry& entry : scheme.classes)
                if (entry.id == classId) return scheme.id;
        return 0;
    }

    void countReplaced() {
        std::map<std::string, Id> ids;
        for (const Annotator& annotator : project_.annotators()) ids[annotator.name] = annotator.id;
        for (const ImportPlan::Entry& entry : plan_.entries) {
            const auto row = entry.newSegment ? std::nullopt : project_.items().rowOf(entry.key);
            const auto annotator = ids.find(entry.annotator);
            const Answer* present =
                row && annotator != ids.end() ? project_.items().answerOf(*row, annotator->second) : nullptr;
            plan_.replaced += present && *present != entry.answer ? 1 : 0;
        }
    }

    const Project& project_;
    Id scheme_;
    std::string annotator_;
    std::map<std::string, std::vector<size_t>> rows_;
    std::map<std::tuple<ItemKey, int64_t, int64_t, std::string>, size_t> entries_;
    ImportPlan plan_;
};

}  // namespace

std::vector<LabelDocument> labelDocuments(const Project& project, const ExportChoice& choice) {
    return Documents(project, choice).make();
}

FindRecording recordingFinder(const Project& project) {
    struct Known {
        std::map<std::string, RecordingFacts> byPath;
        std::multimap<std::string, std::string> byStem;
    };
    auto known = std::make_shared<Known>();
    for (size_t row = 0; row < project.items().size(); ++row) {
        const Item& item = project.items().item(row);
        if (item.key.segment != 0) continue;
        const auto [place, fresh] = known->byPath.emplace(item.path, RecordingFacts{item.path, item.rate, 0});
        place->second.frames = std::max(*place->second.frames, item.begin.value + item.frames);
        if (fresh) known->byStem.emplace(stemOf(item.path), item.path);
    }
    return [known](const std::string& name) -> std::optional<RecordingFacts> {
        if (const auto found = known->byPath.find(name); found != known->byPath.end()) return found->second;
        const auto [first, last] = known->byStem.equal_range(stemOf(name));
        std::vector<std::string> candidates;
        for (auto it = first; it != last; ++it) candidates.push_back(it->second);
        // Of several recordings of that stem, the one whose path the name ends like, or the other way round.
        if (candidates.size() > 1)
            std::erase_if(candidates, [&](const std::string& path) {
                return !name.ends_with("/" + path) && !path.ends_with("/" + name);
            });
        // A stem may hold dots of its own: "a.b" is not the stem of "a.b" but "a.b.wav"'s.
        if (candidates.empty())
            for (auto [it, end] = known->byStem.equal_range(name); it != end; ++it)
                candidates.push_back(it->second);
        return candidates.size() == 1 ? std::optional(known->byPath.at(candidates.front())) : std::nullopt;
    };
}

ImportPlan planImport(const Project& project, const std::vector<LabelDocument>& documents, Id scheme,
                      const std::string& annotator) {
    return Placer(project, scheme, annotator).plan(documents);
}

}  // namespace sigwavnet::project
