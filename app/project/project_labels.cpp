// Labelling: one item, and many as one edit.
#include <algorithm>

#include "app/project/decide.h"
#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {

namespace {

Error unknown(const std::filesystem::path& file, Message message) {
    return {ErrorKind::NotFound, file.string(), std::move(message)};
}

// The answer in its normal form: classes ascending, each once.
Answer normalised(Answer answer) {
    std::sort(answer.classes.begin(), answer.classes.end());
    answer.classes.erase(std::unique(answer.classes.begin(), answer.classes.end()), answer.classes.end());
    return answer;
}

Status checkRatings(const Project::Impl& project, const Answer& answer) {
    for (const auto& [id, value] : answer.ratings) {
        const Scheme* scheme = project.schemeOf(id);
        if (!scheme || scheme->kind != SchemeKind::Rating)
            return unknown(project.file, {CORE_TEXT("The project has no such rating scale.")});
        if (value < scheme->low || value > scheme->high)
            return Error{ErrorKind::Invalid,
                         project.file.string(),
                         {CORE_TEXT("%1 is not on the scale \"%2\", which goes from %3 to %4."),
                          {std::to_string(value), scheme->name, std::to_string(scheme->low),
                           std::to_string(scheme->high)}}};
    }
    return {};
}

Status checkAnswer(const Project::Impl& project, const Answer& answer) {
    size_t known = 0;
    for (const Scheme& scheme : project.schemes) {
        int given = 0;
        for (const ClassEntry& entry : scheme.classes)
            given += std::binary_search(answer.classes.begin(), answer.classes.end(), entry.id) ? 1 : 0;
        known += size_t(given);
        if (scheme.kind == SchemeKind::Single && given > 1)
            return Error{ErrorKind::Invalid,
                         project.file.string(),
                         {CORE_TEXT("\"%1\" takes one class for a clip, not several."), {scheme.name}}};
    }
    if (known != answer.classes.size())
        return unknown(project.file, {CORE_TEXT("The project has no such class; it may have been removed.")});
    return checkRatings(project, answer);
}

Status checkTarget(const Project::Impl& project, ItemKey key, Id annotator) {
    if (!project.items.rowOf(key))
        return unknown(project.file, {CORE_TEXT("The clip is not in the project.")});
    if (!project.annotatorOf(annotator))
        return unknown(project.file, {CORE_TEXT("The project has no such annotator.")});
    return {};
}

// The names of an answer's classes and ratings: "anger, valence 4".
std::string wordsOf(const Project::Impl& project, const Answer& answer) {
    std::string words;
    const auto add = [&](const std::string& word) { words += (words.empty() ? "" : ", ") + word; };
    for (const Scheme& scheme : project.schemes) {
        for (const ClassEntry& entry : scheme.classes)
            if (std::binary_search(answer.classes.begin(), answer.classes.end(), entry.id)) add(entry.name);
        if (const auto rating = answer.ratings.find(scheme.id); rating != answer.ratings.end())
            add(scheme.name + " " + std::to_string(rating->second));
    }
    return words;
}

// What the edit will be called.
Message titleOf(const Project::Impl& project, const Answer& before, const Answer& after) {
    if (after.classes != before.classes || after.ratings != before.ratings) {
        const std::string words = wordsOf(project, after);
        return words.empty() ? Message(CORE_TEXT("Take back the label"))
                             : Message(CORE_TEXT("Label as %1"), {words});
    }
    if (after.unsure != before.unsure)
        return after.unsure ? Message(CORE_TEXT("Mark as unsure")) : Message(CORE_TEXT("Mark as sure"));
    if (after.flags != before.flags) return {CORE_TEXT("Change the flags")};
    return {CORE_TEXT("Change the comment")};
}

}  // namespace

Status Project::label(ItemKey key, Id annotator, const Answer& given, const Shown& shown) {
    SWN_TRY(impl_->writable());
    SWN_TRY(checkTarget(*impl_, key, annotator));
    const Answer answer = normalised(given);
    SWN_TRY(checkAnswer(*impl_, answer));
    const Answer* present = impl_->items.answerOf(*impl_->items.rowOf(key), annotator);
    const Answer before = present ? *present : Answer();
    const Decision decision{0, {}, key, annotator, 0, answer, shown, true};
    // Saying the same again is kept in the history, but there is nothing to undo.
    if (answer == before) {
        if (answer.empty()) return {};
        return impl_->sql([&](Database& database) {
            return database.transact([&]() -> Status {
                SWN_TRY(insertDecision(database, decision));
                return {};
            });
        });
    }
    return impl_->edit(titleOf(*impl_, before, answer),
                       [&](Database& database, Journal& journal) -> Result<std::vector<ItemKey>> {
                           SWN_TRY(decide(database, journal, decision));
                           return std::vector<ItemKey>{key};
                       });
}

Status Project::labelMany(std::span<const ItemKey> keys, Id annotator, std::span<const Answer> answers,
                          const Message& title) {
    SWN_TRY(impl_->writable());
    if (keys.size() != answers.size())
        return Error{
            ErrorKind::Invalid, impl_->file.string(), {CORE_TEXT("There are not as many answers as clips.")}};
    std::vector<Decision> decisions;
    for (size_t i = 0; i < keys.size(); ++i) {
        SWN_TRY(checkTarget(*impl_, keys[i], annotator));
        const Answer answer = normalised(answers[i]);
        SWN_TRY(checkAnswer(*impl_, answer));
        const Answer* present = impl_->items.answerOf(*impl_->items.rowOf(keys[i]), annotator);
        if (answer != (present ? *present : Answer()))
            decisions.push_back({0, {}, keys[i], annotator, 0, answer, {}, true});
    }
    if (decisions.empty()) return {};
    return impl_->edit(title, [&](Database& database, Journal& journal) -> Result<std::vector<ItemKey>> {
        std::vector<ItemKey> changed;
        for (const Decision& decision : decisions) {
            SWN_TRY(decide(database, journal, decision));
            changed.push_back(decision.item);
        }
        return changed;
    });
}

}  // namespace sigwavnet::project
