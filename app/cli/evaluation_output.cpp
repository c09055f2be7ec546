#include "app/cli/evaluation_output.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/evaluation/breakdown.h"
#include "core/evaluation/calibration.h"

namespace sigwavnet::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string perClassTable(const Evaluation& e) {
    TextTable table({"class", "precision", "recall", "F1", "clips"});
    for (size_t i = 0; i < e.classes.size(); ++i) {
        const ClassMetrics& m = e.metrics.perClass[i];
        table.add({e.classes[i], percentText(m.precision), percentText(m.recall), percentText(m.f1),
                   std::to_string(m.support)});
    }
    return table.text();
}

std::string confusionTable(const Evaluation& e) {
    std::vector<std::string> header{"true \\ predicted"};
    header.insert(header.end(), e.classes.begin(), e.classes.end());
    TextTable table(header);
    for (size_t r = 0; r < e.classes.size(); ++r) {
        std::vector<std::string> row{e.classes[r]};
        for (size_t c = 0; c < e.classes.size(); ++c) row.push_back(std::to_string(e.confusion.at(r, c)));
        table.add(row);
    }
    return table.text();
}

std::string calibrationText(const Evaluation& e) {
    const Calibration calibration = computeCalibration(e);
    std::string text = "ECE  " + percentText(calibration.ece) + "   expected calibration error";
    if (e.temperature)
        text += "; " + percentText(computeCalibration(e, *e.temperature).ece) +
                " at the model's temperature " + numberText(*e.temperature, 3);
    return text + "\n";
}

std::string reliabilityTable(const Evaluation& e) {
    TextTable table({"confidence", "clips", "mean", "right"});
    for (const ReliabilityBin& bin : computeCalibration(e).bins) {
        if (bin.clips == 0) continue;
        table.add({fixedText(100 * bin.low, 1) + " - " + percentText(bin.high), std::to_string(bin.clips),
                   percentText(bin.confidence), percentText(bin.accuracy)});
    }
    return table.text();
}

std::string absentText(const Evaluation& e) {
    if (e.metrics.absentClasses.empty()) return "";
    std::string names;
    for (const int i : e.metrics.absentClasses) names += (names.empty() ? "" : ", ") + e.classes[size_t(i)];
    return "Without clips here, so left out of UAR: " + names + "\n";
}

}  // namespace

namespace {

constexpr size_t kMistakesNamed = 10;

using Intervals = std::optional<EvaluationIntervals>;

std::string figureLine(const char* name, double value, const Intervals& intervals,
                       Interval MetricIntervals::*of, const char* meaning) {
    return name + percentText(value) + (intervals ? "  " + intervalText(intervals->metrics.*of) : "") +
           meaning + "\n";
}

std::string figuresText(const Metrics& m, const Intervals& intervals) {
    std::string text = std::to_string(m.clips) + " clips\n";
    text += figureLine("WA           ", m.wa, intervals, &MetricIntervals::wa, "   right clips / all clips");
    text += figureLine("UAR          ", m.uar, intervals, &MetricIntervals::uar,
                       "   mean of the classes' recalls");
    text += figureLine("F1 macro     ", m.f1Macro, intervals, &MetricIntervals::f1Macro, "");
    text += figureLine("F1 weighted  ", m.f1Weighted, intervals, &MetricIntervals::f1Weighted, "");
    if (intervals)
        text += "95 % intervals: bootstrap over " + std::to_string(intervals->metrics.groups) +
                (intervals->bySpeaker ? " speakers\n" : " clips\n");
    return text;
}

std::string speakerTable(const Evaluation& e, const Corpus& corpus) {
    TextTable table({"speaker", "clips", "WA", "UAR"});
    for (const SpeakerMetrics& row : speakerMetrics(e, corpus))
        table.add({row.speaker.empty() ? "not known" : row.speaker, std::to_string(row.metrics.clips),
                   percentText(row.metrics.wa), percentText(row.metrics.uar)});
    return table.text();
}

std::string mistakeTable(const Evaluation& e, const Corpus& corpus) {
    TextTable table({"surely wrong", "true class", "recognised as", "probability", "of the true class"});
    const std::vector<size_t> wrong = surelyWrong(e);
    for (size_t i = 0; i < std::min(wrong.size(), kMistakesNamed); ++i) {
        const ClipResult& result = e.results[wrong[i]];
        const auto truth = static_cast<size_t>(result.truth),
                   label = static_cast<size_t>(result.prediction.label);
        table.add({corpus.clips[result.clip].name, e.classes[truth], e.classes[label],
                   percentText(result.prediction.probabilities[label]),
                   percentText(result.prediction.probabilities[truth])});
    }
    return wrong.empty() ? "" : "\n" + table.text();
}

std::string tablesText(const Evaluation& e) {
    return calibrationText(e) + absentText(e) + "\n" + perClassTable(e) + "\n" + confusionTable(e) + "\n" +
           reliabilityTable(e);
}

}  // namespace

std::string intervalText(const Interval& interval) {
    return "[" + fixedText(100 * interval.low, 1) + ", " + fixedText(100 * interval.high, 1) + "]";
}

std::string evaluationText(const Evaluation& e) {
    return figuresText(e.metrics, {}) + tablesText(e);
}

std::string evaluationText(const Evaluation& e, const Corpus& corpus) {
    return figuresText(e.metrics, evaluationIntervals(e, corpus)) + tablesText(e) + "\n" +
           speakerTable(e, corpus) + mistakeTable(e, corpus);
}

std::string comparisonText(const Comparison& c, const std::string& first, const std::string& second) {
    TextTable counts({"", second + " right", second + " wrong"});
    counts.add({first + " right", std::to_string(c.counts.bothRight), std::to_string(c.counts.onlyFirst)});
    counts.add({first + " wrong", std::to_string(c.counts.onlySecond), std::to_string(c.counts.bothWrong)});
    TextTable figures({"second minus first", "first", "second", "difference", "95 % interval"});
    const auto add = [&](const char* name, double Metrics::*figure, Difference Comparison::Differences::*of) {
        const double a = c.firstMetrics.*figure, b = c.secondMetrics.*figure;
        figures.add({name, percentText(a), percentText(b), fixedText(100 * (b - a), 1),
                     c.differences ? intervalText(((*c.differences).*of).interval) : "-"});
    };
    add("WA", &Metrics::wa, &Comparison::Differences::wa);
    add("UAR", &Metrics::uar, &Comparison::Differences::uar);
    add("F1 macro", &Metrics::f1Macro, &Comparison::Differences::f1Macro);
    add("F1 weighted", &Metrics::f1Weighted, &Comparison::Differences::f1Weighted);
    std::string text = "First: " + first + ", second: " + second + ", on " +
                       std::to_string(c.counts.clips()) + " clips that both answered\n\n" + counts.text() +
                       "\n" + figures.text();
    text += "McNemar's exact test: p = " + numberText(c.p, 3) + " for a split of the " +
            std::to_string(c.counts.onlyFirst + c.counts.onlySecond) + " clips that one of them gets right\n";
    if (c.differences)
        text += "Intervals: paired bootstrap over " + std::to_string(c.differences->groups) +
                (c.differences->bySpeaker ? " speakers\n" : " clips\n");
    return text;
}

Json probabilitiesJson(const Prediction& prediction, const std::vector<std::string>& classes) {
    Json json = Json::object();
    for (size_t i = 0; i < classes.size(); ++i) json[classes[i]] = prediction.probabilities[i];
    return json;
}

}  // namespace sigwavnet::cli
