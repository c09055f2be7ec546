#include "app/studio/runs/run_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

struct Metric {
    const char* column;
    QString title;
    QString unit;
    bool share;
};

// In the order in which a person looks for them.
std::vector<Metric> metrics() {
    const QString percent = QStringLiteral("%");
    return {{"val_uar", RunWords::tr("Validation UAR"), percent, true},
            {"val_wa", RunWords::tr("Validation WA"), percent, true},
            {"val_loss", RunWords::tr("Validation loss"), {}, false},
            {"train_loss", RunWords::tr("Training loss"), {}, false},
            {"train_wa", RunWords::tr("Training WA"), percent, true},
            {"val_f1_macro", RunWords::tr("Validation F1, macro"), percent, true},
            {"val_f1_weighted", RunWords::tr("Validation F1, weighted"), percent, true},
            {"learning_rate", RunWords::tr("Learning rate"), {}, false},
            {"gradient_norm", RunWords::tr("Gradient norm"), {}, false},
            {"clips_per_second", RunWords::tr("Speed"), RunWords::tr("clips/s"), false},
            {"seconds", RunWords::tr("Time of an epoch"), QStringLiteral("s"), false},
            {"input_wait", RunWords::tr("Waiting for input"), percent, true}};
}

// "threshold_plus.0": the levels count from 1 for people.
std::optional<MetricWords> levelWords(const std::string& column) {
    const size_t dot = column.find('.');
    if (dot == std::string::npos) return std::nullopt;
    const QString level = QString::number(QString::fromStdString(column.substr(dot + 1)).toInt() + 1);
    const std::string what = column.substr(0, dot);
    if (what == "threshold_plus")
        return MetricWords{{RunWords::tr("Upper threshold, level %1").arg(level), {}}, 1, false};
    if (what == "threshold_minus")
        return MetricWords{{RunWords::tr("Lower threshold, level %1").arg(level), {}}, 1, false};
    if (what == "sharpness")
        return MetricWords{{RunWords::tr("Sharpness, level %1").arg(level), {}}, 1, false};
    return std::nullopt;
}

}  // namespace

QString stateTitle(RunState state) {
    switch (state) {
        case RunState::Running:
            return RunWords::tr("Running");
        case RunState::Paused:
            return RunWords::tr("Paused");
        case RunState::Interrupted:
            return RunWords::tr("Interrupted");
        case RunState::Finished:
            return RunWords::tr("Finished");
        case RunState::Cancelled:
            return RunWords::tr("Stopped");
        case RunState::Failed:
            return RunWords::tr("Failed");
    }
    return {};
}

QString stateIcon(RunState state) {
    switch (state) {
        case RunState::Running:
            return QStringLiteral("play");
        case RunState::Paused:
            return QStringLiteral("pause");
        case RunState::Interrupted:
            return QStringLiteral("interrupted");
        case RunState::Finished:
            return QStringLiteral("done");
        case RunState::Cancelled:
            return QStringLiteral("stop");
        case RunState::Failed:
            return QStringLiteral("alert");
    }
    return {};
}

MetricWords metricWords(const std::string& column) {
    for (const Metric& metric : metrics())
        if (column == metric.column)
            return {{metric.title, metric.unit}, metric.share ? 100.0 : 1.0, metric.share};
    if (auto words = levelWords(column)) return *words;
    return {{QString::fromStdString(column), {}}, 1, false};
}

std::vector<std::string> curveColumns(const std::vector<std::string>& columns) {
    std::vector<std::string> wanted;
    const auto has = [](const std::vector<std::string>& list, const std::string& name) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    for (const Metric& metric : metrics())
        if (has(columns, metric.column)) wanted.emplace_back(metric.column);
    for (const std::string& column : columns)
        if (column != "epoch" && column != "best" && !column.empty() && !has(wanted, column))
            wanted.push_back(column);
    return wanted;
}

}  // namespace sigwavnet::studio
