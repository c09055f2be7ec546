// sigwavnet annotate new, export, import, merge.
#include <nlohmann/json.hpp>

#include "app/cli/annotate_actions.h"
#include "app/cli/annotate_source.h"
#include "app/project/label_exchange.h"
#include "app/project/merge.h"
#include "app/project/new_scheme.h"
#include "core/exchange/label_files.h"

namespace sigwavnet::cli {

using namespace project;
using Json = nlohmann::ordered_json;

namespace {

std::string answerText(const Project& project, const Answer& answer) {
    std::string text;
    for (const Id id : answer.classes)
        if (const ClassEntry* entry = project.classOf(id)) text += (text.empty() ? "" : ", ") + entry->name;
    for (const Scheme& scheme : project.schemes())
        if (const auto rating = answer.ratings.find(scheme.id); rating != answer.ratings.end())
            text += (text.empty() ? "" : ", ") + scheme.name + " " + std::to_string(rating->second);
    return text.empty() ? "-" : text;
}

Json conflictsJson(const Project& project, const MergePlan& plan) {
    Json conflicts = Json::array();
    for (const MergeConflict& conflict : plan.conflicts)
        conflicts.push_back({{"path", conflict.path},
                             {"annotator", conflict.annotator},
                             {"mine", answerText(project, conflict.mine)},
                             {"theirs", answerText(project, conflict.theirs)}});
    return conflicts;
}

Json messagesJson(const std::vector<Message>& messages) {
    Json json = Json::array();
    for (const Message& message : messages) json.push_back(message.text());
    return json;
}

Status fillProject(Project& project, const AnnotateNew& options, const Corpus& corpus) {
    const auto kind = options.multiple ? SchemeKind::Multiple : SchemeKind::Single;
    SWN_TRY(project.setScheme(
        makeScheme(options.scheme, kind, options.classes.empty() ? corpus.classes : options.classes)));
    if (options.ratings)
        for (const Scheme& scheme : ratingSchemes()) SWN_TRY(project.setScheme(scheme));
    for (const std::string& name : options.annotators) SWN_TRY(project.annotator(name));
    SWN_TRY(project.addCorpus(corpus));
    return {};
}

}  // namespace

Result<int> annotateNew(const AnnotateNew& options, Console& console) {
    SWN_ASSIGN(const Corpus corpus, openCorpus(options.corpus, console));
    noteProblems(corpus.problems, console);
    SWN_ASSIGN(const auto project, Project::create(options.project, options.name));
    SWN_TRY(fillProject(*project, options, corpus));
    const size_t clips = project->items().size(), classes = project->schemes().front().classes.size();
    if (options.json)
        SWN_TRY(console.print(Json{{"project", project->file().string()}, {"clips", clips}, {"classes", classes}}));
    else
        SWN_TRY(console.print(project->file().string() + ": " + std::to_string(clips) + " clips, " +
                              std::to_string(classes) + " classes\n"));
    return 0;
}

Result<int> annotateExport(const AnnotateExport& options, Console& console) {
    SWN_ASSIGN(const LabelFormat format, labelFormatNamed(options.format));
    SWN_ASSIGN(const auto project, openProject(options.project, false, console));
    ExportChoice choice;
    SWN_ASSIGN(choice.annotators, annotatorsNamed(*project, options.annotators));
    for (const std::string& name : options.schemes) {
        SWN_ASSIGN(const Scheme scheme, schemeNamed(*project, name));
        choice.schemes.push_back(scheme.id);
    }
    std::vector<LabelDocument> documents = labelDocuments(*project, choice);
    std::erase_if(documents, [](const LabelDocument& document) { return document.tiers.empty(); });
    if (documents.empty())
        return Error{ErrorKind::Invalid,
                     options.project,
                     {CORE_TEXT("Nothing is labelled yet, so there is nothing to export.")}};
    SWN_ASSIGN(const LabelExport done,
               exportLabels(documents, format, options.out, options.overwrite, console));
    for (const Message& loss : done.losses) console.warn(loss);
    if (options.json) {
        Json files = Json::array();
        for (const auto& file : done.files) files.push_back(file.string());
        SWN_TRY(console.print(
            Json{{"recordings", documents.size()}, {"files", files}, {"losses", messagesJson(done.losses)}}));
    } else {
        SWN_TRY(console.print(countedText(documents.size(), "recording") + " in " +
                              countedText(done.files.size(), "file") + "\n"));
    }
    return 0;
}

Result<int> annotateImport(const AnnotateImport& options, Console& console) {
    std::optional<LabelFormat> format;
    if (!options.format.empty()) {
        SWN_ASSIGN(format, labelFormatNamed(options.format));
    }
    SWN_ASSIGN(const auto project, openProject(options.project, !options.dryRun, console));
    SWN_ASSIGN(const Scheme scheme, schemeNamed(*project, options.scheme));
    const std::vector<std::filesystem::path> paths(options.files.begin(), options.files.end());
    SWN_ASSIGN(const LabelImport read, importLabels(paths, format, recordingFinder(*project), console));
    const ImportPlan plan = planImport(*project, read.documents, scheme.id, options.annotator);
    Json problems = Json::array();
    for (const LabelFileProblem& problem : read.problems)
        problems.push_back(problem.file.string() + ": " + problem.message.text());
    for (const Message& problem : plan.problems) problems.push_back(problem.text());
    for (const Json& problem : problems) console.note("  " + problem.get<std::string>());
    int taken = 0;
    if (!options.dryRun) {
        SWN_ASSIGN(taken, project::importLabels(*project, plan, scheme.id, options.replace));
    }
    if (options.json)
        SWN_TRY(console.print(Json{{"found", plan.entries.size()},
                                   {"taken", taken},
                                   {"differing", plan.replaced},
                                   {"new_classes", plan.newClasses},
                                   {"problems", problems}}));
    else
        SWN_TRY(console.print(std::to_string(plan.entries.size()) + " answers found, " +
                              std::to_string(taken) + " taken; " + std::to_string(plan.replaced) +
                              " differ from answers that are there (--replace takes them), " +
                              std::to_string(problems.size()) + " problems\n"));
    return read.problems.empty() ? 0 : 1;
}

Result<int> annotateMerge(const AnnotateMerge& options, Console& console) {
    SWN_ASSIGN(const auto project, openProject(options.project, !options.dryRun, console));
    SWN_ASSIGN(const MergePlan plan, planMerge(*project, options.other));
    for (const MergeConflict& conflict : plan.conflicts)
        console.note("  " + conflict.path + ", " + conflict.annotator + ": " +
                     answerText(*project, conflict.mine) + " here, " + answerText(*project, conflict.theirs) +
                     " there");
    for (const std::string& path : plan.unknownClips) console.note("  " + path + " is not in this project");
    if (!options.dryRun && !plan.conflicts.empty() && options.take.empty())
        return Error{ErrorKind::Invalid,
                     options.project,
                     {CORE_TEXT("%1 answers differ and nothing was changed; decide with --take mine or "
                                "--take theirs, or in the Studio one by one."),
                      {std::to_string(plan.conflicts.size())}}};
    if (!options.dryRun)
        SWN_TRY(merge(*project, plan, std::vector<bool>(plan.conflicts.size(), options.take == "theirs")));
    if (options.json)
        SWN_TRY(console.print(Json{{"new", plan.newAnswers},
                                   {"newer", plan.newerAnswers},
                                   {"equal", plan.equal},
                                   {"segments", plan.newSegments},
                                   {"annotators", plan.newAnnotators},
                                   {"classes", plan.newClasses},
                                   {"conflicts", conflictsJson(*project, plan)},
                                   {"unknown", plan.unknownClips}}));
    else
        SWN_TRY(console.print(std::to_string(plan.newAnswers) + " new answers, " +
                              std::to_string(plan.newerAnswers) + " newer, " + std::to_string(plan.equal) +
                              " equal, " + std::to_string(plan.conflicts.size()) + " conflicts, " +
                              std::to_string(plan.unknownClips.size()) + " clips unknown here\n"));
    return 0;
}

}  // namespace sigwavnet::cli
