#include "app/cli/inspection_page.h"

#include <algorithm>
#include <cmath>

#include "app/cli/explanation_page.h"
#include "app/cli/html_page.h"
#include "app/cli/network_text.h"
#include "app/cli/svg_map.h"
#include "core/audio/spectrogram.h"
#include "core/evaluation/attribution.h"
#include "core/evaluation/trust.h"
#include "core/wavelet/geometry.h"

namespace sigwavnet::cli {

namespace {

constexpr double kWide = 980;             // [px]
constexpr size_t kPointsDrawn = 1600;     // more fit no screen
constexpr double kFaintest = -80;         // of the scalogram, below its loudest coefficient [dB]
constexpr double kBlock = 0.1;            // of the occlusion map [s]
constexpr const char* kTime = "time [s]";

struct Inspected {
    const Predictor& predictor;
    const RecordingTrace& trace;
    Geometry geometry;
    std::vector<LevelState> levels;

    double secondsOf(double sample) const { return trace.offsetSeconds + sample / trace.rate.hz; }
    const NetworkOptions& options() const { return predictor.model().network.options(); }
    std::vector<float> values(const std::string& name) const { return trace.tensors.at(name).floats(); }
};

// Of every stretch that shares a pixel the lowest and the highest point, in their order.
Series thinned(const Series& series) {
    const size_t count = series.x.size();
    if (count <= kPointsDrawn) return series;
    Series thin{series.name, {}, {}, series.colour, series.dashed};
    const size_t stretches = kPointsDrawn / 2;
    for (size_t s = 0; s < stretches; ++s) {
        const auto first = series.y.begin() + std::ptrdiff_t(s * count / stretches);
        const auto last = series.y.begin() + std::ptrdiff_t((s + 1) * count / stretches);
        auto [low, high] = std::minmax_element(first, last);
        if (high < low) std::swap(low, high);
        for (const auto& point : {low, high}) {
            thin.x.push_back(series.x[size_t(point - series.y.begin())]);
            thin.y.push_back(*point);
        }
    }
    return thin;
}

void addChart(HtmlPage& page, const Inspected& clip, LineChart chart, const std::string& name) {
    const std::string csv = chartCsv(chart);
    chart.width = kWide;
    for (Series& series : chart.series) series = thinned(series);
    // Nothing to draw, but every chart's time runs from the clip's begin to its end.
    chart.series.push_back({"", {clip.secondsOf(0), clip.secondsOf(double(clip.trace.input.size()))},
                            {std::nan(""), std::nan("")}, 0, false});
    page.figure(lineChart(chart), name, csv);
}

template <typename Centre>
Series seriesOf(const std::string& name, const std::vector<float>& values, size_t colour, const Centre& secondsAtIndex) {
    Series series{name, {}, {}, colour, false};
    for (size_t i = 0; i < values.size(); ++i) {
        series.x.push_back(secondsAtIndex(i));
        series.y.push_back(double(values[i]));
    }
    return series;
}

Series levelLine(const std::string& name, double level, const Series& along) {
    return {name, {along.x.front(), along.x.back()}, {level, level}, 6, true};
}

void addWaveform(HtmlPage& page, const Inspected& clip) {
    LineChart chart{"Waveform, as prepared for the network", kTime, "amplitude", {}};
    chart.height = 220;
    chart.series.push_back(
        seriesOf("", clip.trace.input, 0, [&](size_t i) { return clip.secondsOf(double(i)); }));
    addChart(page, clip, chart, "waveform");
}

std::string spectrogramCsv(const Spectrogram& spectrogram, double begin) {
    std::string csv = "hertz";
    for (size_t c = 0; c < spectrogram.decibels.columns; ++c)
        csv += "," + numberText(begin + spectrogram.secondsOfColumn(c), 7);
    for (size_t r = 0; r < spectrogram.decibels.rows; ++r) {
        csv += "\r\n" + numberText(spectrogram.hertzOfRow(r), 6);
        for (size_t c = 0; c < spectrogram.decibels.columns; ++c)
            csv += "," + fixedText(double(spectrogram.decibels.at(r, c)), 1);
    }
    return csv + "\r\n";
}

Status addSpectrogram(HtmlPage& page, const Inspected& clip) {
    const double seconds = double(clip.trace.input.size()) / clip.trace.rate.hz;
    SpectrogramOptions options;
    options.size = clip.trace.rate.hz >= 12000 ? 512 : 256;
    options.hop = std::max(options.size / 4, int(clip.trace.input.size() / 2000));
    SWN_ASSIGN(const Spectrogram spectrogram, computeSpectrogram(clip.trace.input, clip.trace.rate, options));
    MapFigure figure;
    figure.title = "Spectrogram";
    figure.xLabel = kTime;
    figure.yLabel = "Hz";
    figure.unit = "dB";
    figure.xLow = clip.secondsOf(0);
    figure.xHigh = figure.xLow + seconds;
    figure.yHigh = clip.trace.rate.hz / 2.0;
    figure.values = Matrix<double>(spectrogram.decibels.rows, spectrogram.decibels.columns);
    figure.values.values.assign(spectrogram.decibels.values.begin(), spectrogram.decibels.values.end());
    figure.high = *std::max_element(figure.values.values.begin(), figure.values.values.end());
    figure.low = figure.high + kFaintest;
    figure.height = 300;
    page.figure(mapFigure(figure), "spectrogram", spectrogramCsv(spectrogram, figure.xLow));
    return {};
}

// One row a level, the finest on top; a column a stretch of time, with the loudest coefficient that is centred there.
void addScalogram(HtmlPage& page, const Inspected& clip) {
    const size_t levels = clip.levels.size(), columns = 800;
    const double samples = double(clip.trace.input.size());
    MapFigure figure;
    figure.title = "Scalogram: details before thresholding";
    figure.xLabel = kTime;
    figure.unit = "dB";
    figure.xLow = clip.secondsOf(0);
    figure.xHigh = clip.secondsOf(samples);
    figure.height = 80 + 32 * double(levels);
    figure.values = Matrix<double>(levels, columns, std::nan(""));
    double loudest = -1e9;
    for (size_t j = 0; j < levels; ++j) {
        figure.rowNames.insert(figure.rowNames.begin(), "d" + std::to_string(j + 1));
        const std::vector<float> d = clip.values("detail_raw." + std::to_string(j));
        for (size_t c = 0; c < columns; ++c) {
            // The coefficient whose centre is nearest; several in a column: the loudest.
            const double step = std::pow(2.0, double(j) + 1), first = clip.geometry.coefficient(int(j), 0).centre();
            const auto indexAt = [&](double column) { return (column * samples / double(columns) - first) / step; };
            const int64_t from = std::llround(indexAt(double(c))), to = std::llround(indexAt(double(c) + 1));
            for (int64_t n = from; n < std::max(from + 1, to); ++n) {
                if (n < 0 || n >= int64_t(d.size())) continue;
                const double db = 20 * std::log10(std::max(1e-12, std::abs(double(d[size_t(n)]))));
                double& cell = figure.values.at(levels - 1 - j, c);
                cell = std::isnan(cell) ? db : std::max(cell, db);
                loudest = std::max(loudest, db);
            }
        }
    }
    figure.high = loudest;
    figure.low = loudest + kFaintest;
    page.figure(mapFigure(figure), "", "");
}

void addCoefficients(HtmlPage& page, const Inspected& clip, size_t level) {
    const std::string number = std::to_string(level);
    const auto time = [&](size_t n) { return clip.secondsOf(clip.geometry.coefficient(int(level), int64_t(n)).centre()); };
    LineChart chart{"Details of level " + std::to_string(level + 1), kTime, "coefficient", {}};
    chart.height = 220;
    chart.series.push_back(seriesOf("before", clip.values("detail_raw." + number), 5, time));
    if (clip.options().thresholds) {
        chart.series.push_back(seriesOf("after threshold", clip.values("detail_thresholded." + number), 0, time));
        const Series along = chart.series.front();
        chart.series.push_back(levelLine("thresholds", clip.levels[level].thresholdPlus, along));
        chart.series.push_back(levelLine("", -clip.levels[level].thresholdMinus, along));
    }
    addChart(page, clip, chart, "details-" + std::to_string(level + 1));
}

void addApproximation(HtmlPage& page, const Inspected& clip) {
    const int last = int(clip.levels.size()) - 1;
    LineChart chart{"Approximation of level " + std::to_string(last + 1), kTime, "coefficient", {}};
    chart.height = 220;
    chart.series.push_back(seriesOf("", clip.values("approx." + std::to_string(last)), 2, [&](size_t n) {
        return clip.secondsOf(clip.geometry.coefficient(last, int64_t(n)).centre());
    }));
    addChart(page, clip, chart, "approximation");
}

void addAttention(HtmlPage& page, const Inspected& clip, size_t branch) {
    const std::string number = std::to_string(branch);
    const auto time = [&](size_t u) { return clip.secondsOf(clip.geometry.position(int(branch), int64_t(u)).centre()); };
    const bool approximation = branch == clip.levels.size();
    const std::string name = approximation ? "a" + number : "d" + std::to_string(branch + 1);
    LineChart chart{"Attention over " + name, kTime, "weight", {}};
    chart.height = 200;
    chart.series.push_back(seriesOf("spatial", clip.values("spatial_attention." + number), 1, time));
    chart.series.push_back(seriesOf("temporal", clip.values("temporal_attention." + number), 2, time));
    addChart(page, clip, chart, "attention-" + name);
}

std::string percentKept(const Inspected& clip, size_t level) {
    const auto energy = [&](const std::string& name) {
        double sum = 0;
        for (const float v : clip.values(name + std::to_string(level))) sum += double(v) * double(v);
        return sum;
    };
    const double before = energy("detail_raw.");
    return before > 0 ? percentText(energy("detail_thresholded.") / before) : "-";
}

void addLevelTable(HtmlPage& page, const Inspected& clip) {
    std::vector<std::vector<std::string>> rows;
    for (size_t j = 0; j < clip.levels.size(); ++j) {
        const double high = clip.trace.rate.hz / std::pow(2.0, double(j) + 1);
        const LevelState& level = clip.levels[j];
        const auto threshold = [&](double value) {
            return clip.options().thresholds ? fixedText(value, 3) : std::string("-");
        };
        rows.push_back({std::to_string(j + 1), fixedText(high / 2, 0) + " to " + fixedText(high, 0),
                        std::to_string(clip.values("detail_raw." + std::to_string(j)).size()),
                        threshold(level.thresholdPlus), threshold(level.thresholdMinus), percentKept(clip, j)});
    }
    page.table({"level", "nominal band [Hz]", "coefficients", "threshold above 0", "threshold below 0", "energy kept"},
               rows);
}

void addAnswer(HtmlPage& page, const Inspected& clip, const Recording& recording, const std::string& modelName) {
    const std::vector<std::string>& classes = clip.predictor.model().classes;
    const Prediction& prediction = clip.trace.prediction;
    page.paragraph(modelName + " hears " + classes[size_t(prediction.label)] + " (" +
                   percentText(double(prediction.probabilities[size_t(prediction.label)])) + "). " +
                   recording.info().format + ", " + numberText(recording.seconds()) + " s at " +
                   std::to_string(recording.rate().hz) + " Hz, " + std::to_string(recording.info().channels) +
                   (recording.info().channels == 1 ? " channel" : " channels") + "; the network takes it at " +
                   std::to_string(clip.trace.rate.hz) + " Hz.");
    std::vector<std::vector<std::string>> rows;
    for (size_t c = 0; c < classes.size(); ++c)
        rows.push_back({classes[c], percentText(double(prediction.probabilities[c]))});
    page.table({"class", "probability"}, rows);
}

void addBands(HtmlPage& page, const Inspected& clip) {
    page.heading("Wavelet levels");
    addLevelTable(page, clip);
    addScalogram(page, clip);
    for (size_t j = 0; j < clip.levels.size(); ++j) addCoefficients(page, clip, j);
    addApproximation(page, clip);
    page.heading("Attention");
    page.note("Attention: " + attentionCaption(nullptr).text() +
              ": sigwavnet explain --trust tests it. A weight is drawn at the centre of its nominal interval.");
    for (size_t b = 0; b <= clip.levels.size(); ++b) addAttention(page, clip, b);
}

}  // namespace

Status writeInspectionPage(const std::filesystem::path& folder, const Predictor& predictor, const Recording& recording,
                           const RecordingTrace& trace, const std::string& modelName, Console& console) {
    const Network& network = predictor.model().network;
    const NetworkOptions& options = network.options();
    const int64_t samples = int64_t(trace.input.size());
    const bool wavelets = options.hasWavelets();
    const Inspected clip{predictor, trace, Geometry(samples, wavelets ? options.taps() : 2, wavelets ? options.levels : 1),
                         network.levels()};
    HtmlPage page(recording.path().filename().string());
    addAnswer(page, clip, recording, modelName);
    page.heading("Sound");
    addWaveform(page, clip);
    SWN_TRY(addSpectrogram(page, clip));
    if (wavelets) {
        addBands(page, clip);
    } else {
        page.heading("Wavelet levels");
        page.paragraph(noWaveletsText(options));
    }
    page.heading("What the answer rests on");
    AttributionOptions blocks;
    blocks.blockSamples = std::max<int64_t>(1, std::llround(kBlock * trace.rate.hz));
    SWN_ASSIGN(const AttributionMap map, occlusionMap(network, trace.input, blocks, console));
    addAttribution(page, map, predictor.model().classes, trace.rate, trace.offsetSeconds);
    return page.write(folder, "inspection");
}

}  // namespace sigwavnet::cli
