// Models, their suggestions, and trainings: what stands beside the person's decisions and is not undone.
#include <algorithm>
#include <cmath>

#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {

namespace {

QString linesOf(const std::vector<std::string>& names) {
    QStringList lines;
    for (const std::string& name : names) lines << q(name);
    return lines.join(QLatin1Char('\n'));
}

// One value a class, together 1.
bool areProbabilities(const std::vector<float>& values, size_t classes) {
    double sum = 0;
    for (const float value : values) sum += value >= 0 && value <= 1 ? double(value) : 2;
    return values.size() == classes && std::abs(sum - 1) < 1e-3;
}

}  // namespace

Result<Id> Project::addModel(const ModelEntry& model) {
    SWN_TRY(impl_->writable());
    if (model.hash.empty() || model.classes.size() < 2)
        return Error{ErrorKind::Invalid,
                     impl_->file.string(),
                     {CORE_TEXT("The model needs a hash and at least two classes.")}};
    for (ModelEntry& known : impl_->models) {
        if (known.hash != model.hash) continue;
        if (known.path != model.path || known.name != model.name) {
            SWN_TRY(impl_->sql([&](Database& database) {
                return database.run("UPDATE model SET name = ?, path = ? WHERE id = ?",
                                    {q(model.name), q(model.path), qlonglong(known.id)});
            }));
            known.path = model.path;
            known.name = model.name;
        }
        return known.id;
    }
    ModelEntry added = model;
    SWN_ASSIGN(added.id, impl_->sql([&](Database& database) {
        return database.insert("INSERT INTO model(hash, name, path, classes) VALUES(?, ?, ?, ?)",
                               {q(model.hash), q(model.name), q(model.path), linesOf(model.classes)});
    }));
    impl_->models.push_back(added);
    return added.id;
}

Status Project::setSuggestions(Id model, std::span<const Suggestion> suggestions) {
    SWN_TRY(impl_->writable());
    const auto found = std::find_if(impl_->models.begin(), impl_->models.end(),
                                    [&](const ModelEntry& m) { return m.id == model; });
    if (found == impl_->models.end())
        return Error{
            ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The project has no such model.")}};
    for (const Suggestion& suggestion : suggestions) {
        if (!impl_->items.rowOf(suggestion.item))
            return Error{
                ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The clip is not in the project.")}};
        if (!areProbabilities(suggestion.probabilities, found->classes.size()))
            return Error{
                ErrorKind::Invalid,
                impl_->file.string(),
                {CORE_TEXT(
                     "A suggestion needs a probability for each of the model's %1 classes, together 1."),
                 {std::to_string(found->classes.size())}}};
    }
    SWN_TRY(impl_->sql([&](Database& database) {
        return database.transact([&]() -> Status {
            for (const Suggestion& s : suggestions) {
                const QByteArray bytes(reinterpret_cast<const char*>(s.probabilities.data()),
                                       qsizetype(s.probabilities.size() * sizeof(float)));
                SWN_TRY(database.run(
                    "INSERT OR REPLACE INTO suggestion(model, clip, segment, probabilities) VALUES(?, ?, ?, "
                    "?)",
                    {qlonglong(model), qlonglong(s.item.clip), qlonglong(s.item.segment), bytes}));
            }
            return {};
        });
    }));
    if (model != impl_->shownModel) return {};
    ItemTableWriter writer(impl_->items);
    std::vector<size_t> rows;
    for (const Suggestion& suggestion : suggestions) {
        rows.push_back(*impl_->items.rowOf(suggestion.item));
        writer.setProbabilities(rows.back(), suggestion.probabilities);
    }
    if (!rows.empty()) impl_->tell(rows);
    return {};
}

Status Project::showModel(Id model) {
    const bool known = std::any_of(impl_->models.begin(), impl_->models.end(),
                                   [&](const ModelEntry& m) { return m.id == model; });
    if (model != 0 && !known)
        return Error{
            ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The project has no such model.")}};
    if (impl_->reason == ReadOnlyReason::None)
        SWN_TRY(impl_->sql([&](Database& database) {
            return setMetaValue(database, "shown-model", std::to_string(model));
        }));
    impl_->shownModel = model;
    SWN_TRY(impl_->loadSuggestions());
    impl_->tell({});
    return {};
}

Result<Id> Project::addRun(const RunEntry& run) {
    SWN_TRY(impl_->writable());
    RunEntry added = run;
    SWN_ASSIGN(added.id, impl_->sql([&](Database& database) {
        return database.insert(
            "INSERT INTO run(folder, model, started_at, labels, accuracy) VALUES(?, ?, ?, ?, ?)",
            {q(run.folder), q(run.modelHash), qlonglong(run.startedAt), run.labels, run.accuracy});
    }));
    impl_->runs.push_back(added);
    return added.id;
}

Status Project::changeRun(const RunEntry& run) {
    SWN_TRY(impl_->writable());
    const auto found = std::find_if(impl_->runs.begin(), impl_->runs.end(),
                                    [&](const RunEntry& r) { return r.id == run.id; });
    if (found == impl_->runs.end())
        return Error{
            ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The project has no such training.")}};
    SWN_TRY(impl_->sql([&](Database& database) {
        return database.run(
            "UPDATE run SET folder = ?, model = ?, started_at = ?, labels = ?, accuracy = ? WHERE id = ?",
            {q(run.folder), q(run.modelHash), qlonglong(run.startedAt), run.labels, run.accuracy,
             qlonglong(run.id)});
    }));
    *found = run;
    return {};
}

}  // namespace sigwavnet::project
