#include "core/training/run_export.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/csv.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

std::string cell(const std::optional<double>& value) {
    return value ? numberText(*value, 9) : "";
}

// The options that any run has, in the order in which they are met.
std::vector<std::string> optionKeys(const RunRecords& runs) {
    std::vector<std::string> keys;
    for (const RunRecord* run : runs)
        for (const auto& [key, value] : run->configuration)
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    return keys;
}

// Null for what JSON has no number for.
Json finite(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

Json rowJson(const std::vector<std::string>& names, const std::vector<double>& row) {
    Json json = Json::object();
    for (size_t i = 0; i < row.size(); ++i) json[names[i]] = finite(row[i]);
    return row.empty() ? Json() : json;
}

Json testJson(const RunTest& test) {
    Json confusion = Json::array();
    for (size_t r = 0; r < test.confusion.rows; ++r)
        confusion.push_back(
            std::vector<int64_t>(test.confusion.row(r), test.confusion.row(r) + test.confusion.columns));
    return {{"clips", test.clips},   {"classes", test.classes},  {"wa", test.wa},
            {"uar", test.uar},       {"f1_macro", test.f1Macro}, {"f1_weighted", test.f1Weighted},
            {"confusion", confusion}};
}

Json runJson(const RunRecord& run) {
    Json json;
    json["name"] = run.name;
    json["folder"] = run.folder.string();
    json["state"] = runStateName(run.state);
    json["started"] = run.started;
    json["corpus"] = run.corpus;
    json["epochs"] = run.epochs;
    json["best_epoch"] = run.bestEpoch > 0 ? Json(run.bestEpoch) : Json();
    json["seconds"] = run.metrics.complete ? finite(run.metrics.seconds) : Json();
    json["best"] = rowJson(run.metrics.names, run.metrics.best);
    json["last"] = rowJson(run.metrics.names, run.metrics.last);
    json["test"] = run.test ? testJson(*run.test) : Json();
    if (!run.failure.empty()) json["failure"] = run.failure;
    json["note"] = run.notes.note;
    json["tags"] = run.notes.tags;
    Json config = Json::object();
    for (const auto& [key, value] : run.configuration) config[key] = value;
    json["config"] = std::move(config);
    Json problems = Json::array();
    for (const Error& problem : run.problems) problems.push_back(problem.text());
    if (!problems.empty()) json["problems"] = std::move(problems);
    return json;
}

Json curvesJson(const MetricsTable& table) {
    Json json = Json::object();
    for (size_t c = 0; c < table.names().size(); ++c) {
        Json values = Json::array();
        for (const float value : table.column(c)) values.push_back(finite(static_cast<double>(value)));
        json[table.names()[c]] = std::move(values);
    }
    return json;
}

Error cancelled() {
    return {ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while runs were written.")}};
}

const Message kWriting{CORE_TEXT("Writing runs")};

// Event files of a run: in its folder or one below.
std::vector<fs::path> eventFiles(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (at.depth() > 1) at.disable_recursion_pending();
        if (at->path().filename().string().find("tfevents") != std::string::npos) files.push_back(at->path());
    }
    return files;
}

}  // namespace

std::string runsCsv(const RunRecords& runs) {
    const std::vector<std::string> keys = optionKeys(runs);
    std::vector<std::string> header{
        "name",       "state",         "started",          "corpus",       "epochs",
        "best_epoch", "seconds",       "best_val_wa",      "best_val_uar", "test_wa",
        "test_uar",   "test_f1_macro", "test_f1_weighted", "tags",         "note"};
    header.insert(header.end(), keys.begin(), keys.end());
    std::string text = csvLine(header);
    for (const RunRecord* run : runs) {
        const auto test = [&](double RunTest::*figure) {
            return run->test ? std::optional((*run->test).*figure) : std::nullopt;
        };
        std::vector<std::string> row{run->name,
                                     runStateName(run->state),
                                     run->started,
                                     run->corpus,
                                     std::to_string(run->epochs),
                                     run->bestEpoch > 0 ? std::to_string(run->bestEpoch) : "",
                                     run->metrics.complete ? numberText(run->metrics.seconds, 6) : "",
                                     cell(run->best("val_wa")),
                                     cell(run->best("val_uar")),
                                     cell(test(&RunTest::wa)),
                                     cell(test(&RunTest::uar)),
                                     cell(test(&RunTest::f1Macro)),
                                     cell(test(&RunTest::f1Weighted)),
                                     tagsText(run->notes.tags),
                                     run->notes.note};
        for (const std::string& key : keys) {
            const std::string* value = run->option(key);
            row.push_back(value ? *value : "");
        }
        text += csvLine(row);
    }
    return text;
}

Result<std::string> runsJson(const RunRecords& runs, bool curves, Progress& progress) {
    Json json = Json::array();
    for (const RunRecord* run : runs) {
        if (progress.cancelled()) return cancelled();
        progress.report(static_cast<int64_t>(json.size()), static_cast<int64_t>(runs.size()), kWriting);
        json.push_back(runJson(*run));
        if (!curves) continue;
        SWN_ASSIGN(const MetricsTable table, readMetrics(run->folder));
        json.back()["curves"] = curvesJson(table);
    }
    // A path may be any bytes; the rest must be readable all the same.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<std::string> curvesCsv(const RunRecords& runs, Progress& progress) {
    std::vector<std::string> names{"epoch"};
    for (const RunRecord* run : runs)
        for (const std::string& name : run->metrics.names)
            if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    std::vector<std::string> header{"run"};
    header.insert(header.end(), names.begin(), names.end());
    std::string text = csvLine(header);
    int64_t done = 0;
    for (const RunRecord* run : runs) {
        progress.report(done++, static_cast<int64_t>(runs.size()), kWriting);
        SWN_ASSIGN(const MetricsTable table, readMetrics(run->folder));
        const std::string name = csvField(run->name);
        for (size_t i = 0; i < table.rows(); ++i) {
            if (progress.cancelled()) return cancelled();
            text += name;
            for (const std::string& column : names) {
                const std::vector<float>* values = table.column(column);
                text += ',';
                if (values && std::isfinite((*values)[i]))
                    text += numberText(static_cast<double>((*values)[i]), 8);
            }
            text += '\n';
        }
    }
    return text;
}

Result<int> copyEventFiles(const RunRecords& runs, const fs::path& target, Progress& progress) {
    int copied = 0;
    int64_t done = 0;
    for (const RunRecord* run : runs) {
        progress.report(done++, static_cast<int64_t>(runs.size()), {CORE_TEXT("Copying event files")});
        for (const fs::path& file : eventFiles(run->folder)) {
            if (progress.cancelled()) return cancelled();
            const fs::path place = target / run->name / file.filename();
            SWN_TRY(makeFolder(place.parent_path()));
            std::error_code failed;
            fs::copy_file(file, place, fs::copy_options::overwrite_existing, failed);
            if (failed) return errnoError(failed.value(), place);
            ++copied;
        }
    }
    if (copied > 0) return copied;
    return Error{
        ErrorKind::NotFound,
        runs.empty() ? "" : runs.front()->folder.string(),
        {CORE_TEXT(
            "None of these runs has event files; train with the option that writes them, or export CSV.")}};
}

}  // namespace sigwavnet
