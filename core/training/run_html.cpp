#include "core/training/run_html.h"

#include <cmath>
#include <cstdio>

#include "core/training/run_comparison.h"
#include "core/training/run_figures.h"

namespace sigwavnet {

namespace {

constexpr const char* kPageStyle =
    R"(body { font: 15px/1.45 sans-serif; color: var(--text); background: var(--ground); max-width: 68em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; } h3 { font-size: 1em; margin-bottom: .3em; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; } .wide { overflow-x: auto; }
th, td { padding: .25em .8em; text-align: left; border-bottom: 1px solid var(--grid); } th { color: var(--muted); font-weight: 600; }
td.n, th.n { text-align: right; } .muted { color: var(--muted); } .note { white-space: pre-wrap; }
.figures { display: flex; flex-wrap: wrap; gap: 1em 2em; } summary { cursor: pointer; color: var(--accent); }
)";

struct Metric {
    const char* column;
    const char* title;
    double factor;
    const char* unit;
};
constexpr Metric kMetrics[] = {
    {"val_uar", "Validation UAR", 100, "%"}, {"val_wa", "Validation WA", 100, "%"},
    {"val_loss", "Validation loss", 1, ""},  {"train_loss", "Training loss", 1, ""},
    {"train_wa", "Training WA", 100, "%"},   {"learning_rate", "Learning rate", 1, ""}};

std::string percent(const std::optional<double>& share) {
    if (!share) return "–";
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", *share * 100);
    return text;
}

std::string duration(double seconds) {
    const auto minutes = static_cast<int64_t>(seconds / 60);
    char text[64];
    if (minutes >= 60)
        std::snprintf(text, sizeof text, "%lld h %02lld min", static_cast<long long>(minutes / 60),
                      static_cast<long long>(minutes % 60));
    else
        std::snprintf(text, sizeof text, "%lld min %02d s", static_cast<long long>(minutes),
                      static_cast<int>(seconds) % 60);
    return text;
}

std::string cell(const char* tag, const std::string& text, bool figure = false) {
    return std::string("<") + tag + (figure ? " class=\"n\">" : ">") + escapeHtml(text) + "</" + tag + ">";
}

std::string resultTable(const RunRecords& runs) {
    std::string html =
        "<div class=\"wide\"><table>\n<tr>" + cell("th", "run") + cell("th", "state") +
        cell("th", "best val. UAR", true) + cell("th", "best val. WA", true) + cell("th", "test UAR", true) +
        cell("th", "test WA", true) + cell("th", "test clips", true) + cell("th", "best epoch", true) +
        cell("th", "epochs", true) + cell("th", "training time", true) + cell("th", "tags") + "</tr>\n";
    for (const RunRecord* run : runs) {
        const auto test = [&](double RunTest::*figure) {
            return run->test ? std::optional((*run->test).*figure) : std::nullopt;
        };
        html +=
            "<tr>" + cell("td", run->name) + cell("td", runStateName(run->state)) +
            cell("td", percent(run->best("val_uar")), true) + cell("td", percent(run->best("val_wa")), true) +
            cell("td", percent(test(&RunTest::uar)), true) + cell("td", percent(test(&RunTest::wa)), true) +
            cell("td", run->test ? std::to_string(run->test->clips) : "–", true) +
            cell("td", run->bestEpoch > 0 ? std::to_string(run->bestEpoch) : "–", true) +
            cell("td", std::to_string(run->epochs), true) +
            cell("td", run->metrics.complete ? duration(run->metrics.seconds) : "–", true) +
            cell("td", tagsText(run->notes.tags)) + "</tr>\n";
    }
    return html +
           "</table></div>\n<p class=\"muted\">WA: right clips / all clips. UAR: mean of the classes' "
           "recalls. "
           "Validation figures are of the epoch that they chose; test figures are of that epoch's model on "
           "clips that had "
           "no part in the choice.</p>\n";
}

Result<std::string> curveSection(const RunRecords& runs, Progress& progress) {
    std::vector<MetricsTable> tables;
    for (const RunRecord* run : runs) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while runs were written.")}};
        progress.report(static_cast<int64_t>(tables.size()), static_cast<int64_t>(runs.size()),
                        {CORE_TEXT("Reading runs")});
        SWN_ASSIGN(MetricsTable table, readMetrics(run->folder));
        tables.push_back(std::move(table));
    }
    std::string html;
    for (const Metric& metric : kMetrics) {
        std::vector<FigureCurve> curves;
        for (size_t i = 0; i < runs.size(); ++i) {
            const std::vector<float>*x = tables[i].column("epoch"), *y = tables[i].column(metric.column);
            FigureCurve curve{runs[i]->name, {}, {}};
            if (x && y) {
                curve.x = *x;
                for (const float value : *y) curve.y.push_back(value * static_cast<float>(metric.factor));
            }
            curves.push_back(std::move(curve));
        }
        const std::string unit = *metric.unit ? std::string(" [") + metric.unit + "]" : "";
        html += curveFigure(metric.title + unit, "", curves);
    }
    return html.empty() ? "<p>No epoch of these runs has ended.</p>\n" : html;
}

std::string differenceSection(const RunRecords& runs) {
    if (runs.size() < 2) return "";
    const auto differences = configurationDifferences(runs);
    std::string html = "<h2>Where the configurations differ</h2>\n";
    if (differences.empty()) return html + "<p>They are the same.</p>\n";
    html += "<div class=\"wide\"><table>\n<tr>" + cell("th", "option");
    for (const RunRecord* run : runs) html += cell("th", run->name);
    html += "</tr>\n";
    for (const ConfigurationDifference& difference : differences) {
        html += "<tr>" + cell("td", difference.key);
        for (const std::string& value : difference.values) html += cell("td", value.empty() ? "–" : value);
        html += "</tr>\n";
    }
    return html + "</table></div>\n";
}

std::string pairedText(const RunRecords& runs) {
    if (runs.size() != 2) return "";
    const auto paired = pairedTest(runs[0]->folder, runs[1]->folder);
    if (!paired || !*paired) return "";
    const PairedTest& test = **paired;
    return "<p>" +
           escapeHtml("On the " + std::to_string(test.clips) + " test clips of both, " + runs[0]->name +
                      " alone is right on " + std::to_string(test.onlyFirst) + " and " + runs[1]->name +
                      " alone on " + std::to_string(test.onlySecond) +
                      " (McNemar's exact test: p = " + numberText(test.p, 2) + ").") +
           "</p>\n";
}

std::string matrixSection(const RunRecords& runs) {
    std::string figures;
    for (const RunRecord* run : runs)
        if (run->test) figures += matrixFigure(run->name, run->test->classes, run->test->confusion);
    if (figures.empty()) return "";
    return "<h2>What the test clips were taken for</h2>\n" + pairedText(runs) + "<div class=\"figures\">\n" +
           figures + "</div>\n";
}

std::string dataText(const RunRecord& run) {
    const auto print = dataFingerprint(run.folder);
    std::string text = run.corpus.empty() ? "Corpus not recorded" : "Corpus: " + run.corpus;
    if (print && !print->data.empty())
        text += "; data fingerprint " + print->data + ", with its parts " + print->split +
                (print->exact ? "" : " (of names and labels only)");
    return text;
}

std::string runSection(const RunRecord& run) {
    std::string html = "<h3>" + escapeHtml(run.name) + "</h3>\n<p class=\"muted\">" +
                       escapeHtml(dataText(run)) +
                       (run.started.empty() ? "" : "; started " + escapeHtml(run.started)) + "</p>\n";
    if (!run.failure.empty()) html += "<p>" + escapeHtml(run.failure) + "</p>\n";
    if (!run.notes.note.empty()) html += "<p class=\"note\">" + escapeHtml(run.notes.note) + "</p>\n";
    html += "<details><summary>Configuration</summary>\n<table>\n";
    for (const auto& [key, value] : run.configuration)
        html += "<tr>" + cell("td", key) + cell("td", value) + "</tr>\n";
    return html + "</table></details>\n";
}

}  // namespace

Result<std::string> runsReport(const RunRecords& runs, Progress& progress) {
    if (runs.empty()) return Error{ErrorKind::Invalid, "", {CORE_TEXT("There is no run to report on.")}};
    SWN_ASSIGN(const std::string curves, curveSection(runs, progress));
    const std::string title = runs.size() == 1 ? runs.front()->name : std::to_string(runs.size()) + " runs";
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
        escapeHtml(title) + "</title>\n<style>\n" + figureStyle() + kPageStyle + "</style></head>\n<body>\n";
    html += "<h1>" + escapeHtml(title) + "</h1>\n<h2>Results</h2>\n" + resultTable(runs);
    html +=
        differenceSection(runs) + "<h2>Training</h2>\n" + curves + matrixSection(runs) + "<h2>Runs</h2>\n";
    for (const RunRecord* run : runs) html += runSection(*run);
    return html + "</body></html>\n";
}

}  // namespace sigwavnet
