// sigwavnet runs [DIR]: what was trained and what came of it; sigwavnet runs report DIR…: one HTML page of
// it.
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/training/run_export.h"
#include "core/training/run_html.h"

namespace sigwavnet::cli {

namespace fs = std::filesystem;

namespace {

RunRecords recordsOf(const std::vector<RunRecord>& runs) {
    RunRecords records;
    for (const RunRecord& run : runs) records.push_back(&run);
    return records;
}

// Long tables that were never read have no best epoch yet: a list that is printed once must have it.
Result<std::vector<RunRecord>> readRuns(const fs::path& folder, Console& console) {
    SilentProgress quick;  // a thousand runs take a fraction of a second
    SWN_ASSIGN(std::vector<RunRecord> runs, findRuns(folder, quick));
    for (size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].metrics.complete) continue;
        if (console.cancelled())
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while runs were read.")}};
        console.report(int64_t(i), int64_t(runs.size()),
                       {CORE_TEXT("Reading long tables for the first time")});
        if (readMetrics(runs[i].folder)) runs[i] = readRun(runs[i].folder, runs[i].name);
    }
    return runs;
}

std::string shareText(const std::optional<double>& share) {
    return share ? percentText(*share) : "–";
}

std::string runTable(const std::vector<RunRecord>& runs) {
    TextTable table({"run", "state", "epochs", "best", "val. UAR", "val. WA", "test UAR", "test WA", "tags"});
    for (const RunRecord& run : runs)
        table.add({run.name, runStateName(run.state), std::to_string(run.epochs),
                   run.bestEpoch > 0 ? std::to_string(run.bestEpoch) : "–", shareText(run.best("val_uar")),
                   shareText(run.best("val_wa")), run.test ? percentText(run.test->uar) : "–",
                   run.test ? percentText(run.test->wa) : "–", tagsText(run.notes.tags)});
    return table.text();
}

// What is wrong with a run is said, and no reason to fail: the others are listed.
void noteProblems(const std::vector<RunRecord>& runs, Console& console) {
    for (const RunRecord& run : runs)
        for (const Error& problem : run.problems) console.note(run.name + ": " + problem.text());
}

Result<int> listRuns(const std::string& folder, bool json, Console& console) {
    SWN_ASSIGN(const std::vector<RunRecord> runs, readRuns(folder, console));
    if (json) {
        SWN_ASSIGN(const std::string text, runsJson(recordsOf(runs), false, console));
        SWN_TRY(console.print(text));
        return 0;
    }
    noteProblems(runs, console);
    if (runs.empty()) console.note("There are no runs in " + folder + "; start one with “sigwavnet train”.");
    SWN_TRY(runs.empty() ? Status() : console.print(runTable(runs)));
    return 0;
}

Result<int> writeRunsReport(const std::vector<std::string>& folders, const std::string& out,
                            Console& console) {
    std::vector<RunRecord> runs;
    for (const std::string& folder : folders) {
        SWN_ASSIGN(std::vector<RunRecord> found, readRuns(folder, console));
        if (found.empty())
            return Error{ErrorKind::NotFound, folder, {CORE_TEXT("There is no run in this folder.")}};
        for (RunRecord& run : found) runs.push_back(std::move(run));
    }
    noteProblems(runs, console);
    SWN_ASSIGN(const std::string html, runsReport(recordsOf(runs), console));
    SWN_TRY(writeFileAtomically(out, std::string_view(html)));
    console.note("Report of " + std::to_string(runs.size()) + " runs: " + out);
    return 0;
}

void addReport(CLI::App& runs, Action& action) {
    struct Options {
        std::vector<std::string> folders;
        std::string out;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = runs.add_subcommand("report", "Write one self-contained HTML page about runs");
    command->add_option("DIR", options->folders, "Runs, or folders of runs")->required();
    command->add_option("--out", options->out, "The page to write")->required();
    command->footer("Example:\n  sigwavnet runs report runs/a runs/b --out report.html");
    command->callback([options, &action] {
        action = [options](Console& console) {
            return writeRunsReport(options->folders, options->out, console);
        };
    });
}

}  // namespace

void addRunsCommand(CLI::App& app, Action& action) {
    struct Options {
        std::string folder = ".";
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("runs", "List runs with their best epochs and test results");
    command->add_option("DIR", options->folder, "A folder of runs (default: this one)");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer("Example:\n  sigwavnet runs runs --json\n  sigwavnet runs report runs --out report.html");
    addReport(*command, action);
    command->callback([command, options, &action] {
        if (command->got_subcommand("report")) return;
        action = [options](Console& console) { return listRuns(options->folder, options->json, console); };
    });
}

}  // namespace sigwavnet::cli
