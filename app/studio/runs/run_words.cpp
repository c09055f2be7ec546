#include "app/studio/runs/run_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

struct Words {
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
    return {{"val_uar", Words::tr("Validation UAR"), percent, true},
            {"val_wa", Words::tr("Validation WA"), percent, true},
            {"val_loss", Words::tr("Validation loss"), {}, false},
            {"train_loss", Words::tr("Training loss"), {}, false},
            {"train_wa", Words::tr("Training WA"), percent, true},
            {"val_f1_macro", Words::tr("Validation F1, macro"), percent, true},
            {"val_f1_weighted", Words::tr("Validation F1, weighted"), percent, true},
            {"learning_rate", Words::tr("Learning rate"), {}, false},
            {"gradient_norm", Words::tr("Gradient norm"), {}, false},
            {"clips_per_second", Words::tr("Speed"), Words::tr("clips/s"), false},
            {"seconds", Words::tr("Time of an epoch"), QStringLiteral("s"), false},
            {"input_wait", Words::tr("Waiting for input"), percent, true}};
}

// "threshold_plus.0": the levels count from 1 for people.
std::optional<MetricWords> levelWords(const std::string& column) {
    const size_t dot = column.find('.');
    if (dot == std::string::npos) return std::nullopt;
    const QString level = QString::number(QString::fromStdString(column.substr(dot + 1)).toInt() + 1);
    const std::string what = column.substr(0, dot);
    if (what == "threshold_plus")
        return MetricWords{{Words::tr("Upper threshold, level %1").arg(level), {}}, 1, false};
    if (what == "threshold_minus")
        return MetricWords{{Words::tr("Lower threshold, level %1").arg(level), {}}, 1, false};
    if (what == "sharpness") return MetricWords{{Words::tr("Sharpness, level %1").arg(level), {}}, 1, false};
    return std::nullopt;
}

}  // namespace

QString stateTitle(RunState state) {
    switch (state) {
        case RunState::Running:
            return Words::tr("Running");
        case RunState::Paused:
            return Words::tr("Paused");
        case RunState::Interrupted:
            return Words::tr("Interrupted");
        case RunState::Finished:
            return Words::tr("Finished");
        case RunState::Cancelled:
            return Words::tr("Stopped");
        case RunState::Failed:
            return Words::tr("Failed");
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
