#include "app/project/measures.h"

#include <algorithm>
#include <set>

#include "app/project/project_impl.h"
#include "core/annotation/consensus.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/exchange/formats.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

bool holds(const Answer& answer, Id classId) {
    return std::binary_search(answer.classes.begin(), answer.classes.end(), classId);
}

// Categories of a selection, and an answer's among them.
class Categories {
public:
    Categories(const Scheme& scheme, Id classId) : scheme_(scheme), classId_(classId) {}

    void describe(SelectedRatings& selected) const {
        RatingTable& table = selected.table;
        if (scheme_.kind == SchemeKind::Rating) {
            for (int value = scheme_.low; value <= scheme_.high; ++value) {
                table.categories.push_back(std::to_string(value));
                table.scale.push_back(value);
            }
        } else if (scheme_.kind == SchemeKind::Multiple) {
            table.categories = {"absent", "present"};
        } else {
            for (const ClassEntry& entry : scheme_.classes) {
                table.categories.push_back(entry.name);
                selected.classes.push_back(entry.id);
            }
        }
    }

    int of(const Answer& answer) const {
        if (scheme_.kind == SchemeKind::Rating) {
            const auto rating = answer.ratings.find(scheme_.id);
            return rating == answer.ratings.end() ? RatingTable::missing : rating->second - scheme_.low;
        }
        if (scheme_.kind == SchemeKind::Multiple) {
            const bool any = std::any_of(scheme_.classes.begin(), scheme_.classes.end(),
                                         [&](const ClassEntry& e) { return holds(answer, e.id); });
            // Somebody who gave none of the classes and is unsure has not said that this one is absent.
            if (!any && answer.unsure) return RatingTable::missing;
            return holds(answer, classId_) ? 1 : (answer.labelled() ? 0 : RatingTable::missing);
        }
        for (size_t i = 0; i < scheme_.classes.size(); ++i)
            if (holds(answer, scheme_.classes[i].id)) return int(i);
        return RatingTable::missing;
    }

private:
    const Scheme& scheme_;
    Id classId_;
};

std::vector<size_t> rowsOf(const Project& project, const std::vector<size_t>& rows) {
    if (!rows.empty()) return rows;
    std::vector<size_t> all(project.items().size());
    for (size_t i = 0; i < all.size(); ++i) all[i] = i;
    return all;
}

std::string nameOf(const Project& project, Id annotator) {
    for (const Annotator& entry : project.annotators())
        if (entry.id == annotator) return entry.name;
    return {};
}

}  // namespace

Result<SelectedRatings> selectRatings(const Project& project, const RatingSelection& selection) {
    const Scheme* scheme = project.impl().schemeOf(selection.scheme);
    if (!scheme)
        return Error{ErrorKind::NotFound,
                     project.file().string(),
                     {CORE_TEXT("The scheme is no longer in the project.")}};
    if (scheme->kind == SchemeKind::Multiple && selection.classId == 0)
        return Error{
            ErrorKind::Invalid,
            project.file().string(),
            {CORE_TEXT(
                 "\"%1\" takes several classes for a clip: agreement is computed for one of them at a time."),
             {scheme->name}}};
    const Categories categories(*scheme, selection.classId);
    const std::vector<size_t> candidates = rowsOf(project, selection.rows);
    SelectedRatings selected;
    categories.describe(selected);
    std::set<Id> present(selection.annotators.begin(), selection.annotators.end());
    for (const size_t row : candidates) {
        bool any = false;
        for (const CurrentAnswer& entry : project.items().answers(row)) {
            const bool wanted = selection.annotators.empty() || present.count(entry.annotator);
            if (!wanted || categories.of(entry.answer) == RatingTable::missing) continue;
            if (selection.annotators.empty()) present.insert(entry.annotator);
            any = true;
        }
        if (any) selected.rows.push_back(row);
    }
    selected.annotators.assign(present.begin(), present.end());
    for (const Id annotator : selected.annotators)
        selected.table.annotators.push_back(nameOf(project, annotator));
    selected.table.values =
        Matrix<int>(selected.rows.size(), selected.annotators.size(), RatingTable::missing);
    for (size_t i = 0; i < selected.rows.size(); ++i)
        for (size_t a = 0; a < selected.annotators.size(); ++a)
            if (const Answer* answer = project.items().answerOf(selected.rows[i], selected.annotators[a]))
                selected.table.values.at(i, a) = categories.of(*answer);
    return selected;
}

QueueValues::QueueValues(const Project& project, Id annotator, Id scheme) : items_(project.items()) {
    const size_t count = items_.size();
    labelled_.assign(count, 0);
    label_.assign(count, -1);
    disagreement_.assign(count, -1);
    const Scheme* chosen = project.impl().schemeOf(scheme);
    // The model's classes by name, to compare labels with suggestions.
    std::map<Id, int> modelClass;
    if (chosen)
        for (const ClassEntry& entry : chosen->classes) {
            const auto& names = items_.modelClasses();
            const auto found = std::find(names.begin(), names.end(), entry.name);
            modelClass[entry.id] = found == names.end() ? -1 : int(found - names.begin());
        }
    std::vector<int> said;
    for (size_t row = 0; row < count; ++row) {
        said.clear();
        for (const CurrentAnswer& entry : items_.answers(row)) {
            if (entry.annotator == annotator) labelled_[row] = entry.answer.labelled() ? 1 : 0;
            for (const Id id : entry.answer.classes) {
                const auto found = modelClass.find(id);
                if (found == modelClass.end()) continue;
                said.push_back(int(id));
                if (entry.annotator == annotator) label_[row] = found->second;
            }
        }
        disagreement_[row] = disagreementOf(said);
    }
}

QueueInput QueueValues::input() const {
    QueueInput input;
    input.items = items_.size();
    input.probabilities = items_.allProbabilities();
    input.classes = items_.modelClasses().size();
    input.labelled = labelled_;
    input.label = label_;
    input.disagreement = disagreement_;
    return input;
}

Result<ProjectConsensus> consensusOf(const Project& project, const ConsensusRequest& request) {
    const Scheme* scheme = project.impl().schemeOf(request.scheme);
    if (scheme && scheme->kind != SchemeKind::Single)
        return Error{
            ErrorKind::Invalid,
            project.file().string(),
            {CORE_TEXT("A consensus for training needs a scheme with one class a clip; \"%1\" is none."),
             {scheme->name}}};
    SWN_ASSIGN(const SelectedRatings selected, selectRatings(project, {request.scheme, 0, {}, {}}));
    ProjectConsensus consensus;
    consensus.unrated = int(project.items().size() - selected.rows.size());
    std::vector<ConsensusLabel> labels = majorityConsensus(selected.table);
    if (request.kind == ConsensusKind::DawidSkene) {
        SWN_ASSIGN(DawidSkene estimated, dawidSkeneConsensus(selected.table));
        labels = std::move(estimated.items);
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        const ConsensusLabel& label = labels[i];
        if (label.tie)
            ++consensus.ties;
        else if (label.support < request.minimumSupport || label.ratings < request.minimumRatings)
            ++consensus.weak;
        else
            consensus.rows.push_back({selected.rows[i], selected.table.categories[size_t(label.category)],
                                      label.support, label.ratings});
    }
    return consensus;
}

Status writeConsensusTable(const Project& project, const ProjectConsensus& consensus, const fs::path& table,
                           bool overwrite) {
    std::error_code error;
    if (!overwrite && fs::exists(table, error))
        return Error{ErrorKind::Exists,
                     table.string(),
                     {CORE_TEXT("The file exists already; choose another name, or overwrite it.")}};
    const fs::path folder = fs::weakly_canonical(fs::absolute(table, error).parent_path(), error);
    std::string text = "path,label,speaker,text,start,end,support,ratings\n";
    for (const ConsensusRow& row : consensus.rows) {
        const Item& item = project.items().item(row.row);
        const fs::path audio = fs::weakly_canonical(project.impl().pathOf(item), error);
        const std::string relative = audio.lexically_relative(folder).generic_string();
        if (relative.empty() || relative.starts_with("../"))
            return Error{ErrorKind::Invalid,
                         table.string(),
                         {CORE_TEXT("The recording %1 lies outside the table's folder; write the table into "
                                    "a folder above all recordings."),
                          {audio.string()}}};
        const std::string start = secondsText(item.begin, item.rate),
                          end = secondsText({item.begin.value + item.frames}, item.rate);
        for (const std::string& cell :
             {relative, row.label, item.speaker, item.text, start, end, numberText(row.support, 6)})
            text += csvField(cell) + ",";
        text += std::to_string(row.ratings) + "\n";
    }
    return writeFileAtomically(table, text);
}

}  // namespace sigwavnet::project
