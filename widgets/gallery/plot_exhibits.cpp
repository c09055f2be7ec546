// Plots of the gallery: a filter of four taps, its zeros, a few runs.
#include <cmath>
#include <numbers>

#include "core/wavelet/response.h"
#include "core/wavelet/zeros.h"
#include "widgets/curve_plot.h"
#include "widgets/gallery/exhibit_parts.h"
#include "widgets/plot_view.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kRate = 8000;
constexpr int kRuns = 4;
constexpr int kEpochs = 60;

const std::vector<double>& startTaps() {
    static const std::vector<double> taps = findWavelet("db4")->decLo;
    return taps;
}

// The start, bent a little.
std::vector<double> learnedTaps() {
    std::vector<double> taps = startTaps();
    for (size_t k = 0; k < taps.size(); ++k) taps[k] += 0.06 * std::sin(1.7 * double(k) + 0.5);
    return taps;
}

Series seriesOf(const std::vector<double>& y, Ink::Role role, bool start) {
    Series series;
    series.name = start ? QStringLiteral("start") : QStringLiteral("learned");
    series.y = y;
    for (size_t k = 0; k < y.size(); ++k) series.x.push_back(double(k));
    series.ink = {role};
    series.pen = start ? Qt::DashLine : Qt::SolidLine;
    return series;
}

QWidget* view(Plot plot, QWidget* parent) {
    auto* widget = new PlotView(parent);
    widget->setPlot(std::move(plot));
    return widget;
}

QWidget* stemsView(QWidget* parent) {
    Plot plot;
    plot.title = QStringLiteral("Low-pass h");
    plot.x = {QStringLiteral("tap"), {}};
    plot.y = {QStringLiteral("weight"), {}};
    plot.series = {seriesOf(startTaps(), Ink::Role::Initial, true), seriesOf(learnedTaps(), Ink::Role::Accent, false)};
    plot.series[0].marker = Series::Marker::Diamond;
    plot.series[1].marker = Series::Marker::Disc;
    for (Series& series : plot.series) series.style = Series::Style::Stems;
    return view(std::move(plot), parent);
}

QWidget* responseView(QWidget* parent) {
    Plot plot;
    plot.title = QStringLiteral("Frequency response");
    plot.x = {QStringLiteral("frequency"), QStringLiteral("Hz")};
    plot.y = {QStringLiteral("gain"), QStringLiteral("dB")};
    plot.yRange = ValueRange{-60, 6};
    plot.note = QStringLiteral("a note");
    plot.bands.push_back({{0, kRate / 4}, QStringLiteral("nominal band"), {}});
    plot.guides.push_back(PlotGuide::level(0, {0, kRate / 2}));
    for (const bool start : {true, false}) {
        const FrequencyResponse response = frequencyResponse(start ? startTaps() : learnedTaps(), kRate);
        Series series = seriesOf(response.decibels, start ? Ink::Role::Initial : Ink::Role::Accent, start);
        series.x = response.hertz;
        plot.series.push_back(std::move(series));
    }
    return view(std::move(plot), parent);
}

QWidget* zerosView(QWidget* parent) {
    Plot plot;
    plot.title = QStringLiteral("Zeros");
    plot.x = {QStringLiteral("real part"), {}};
    plot.y = {QStringLiteral("imaginary part"), {}};
    plot.equalScales = true;
    plot.xRange = plot.yRange = ValueRange{-3.5, 3.5};
    PlotGuide circle;
    for (int i = 0; i <= 90; ++i) circle.points.push_back({std::cos(i * std::numbers::pi / 45), std::sin(i * std::numbers::pi / 45)});
    plot.guides.push_back(circle);
    Series series;
    series.name = QStringLiteral("learned");
    series.x = {-1.9, -1.02, 0.33, 3.04};
    series.y = {0.7, 0.11, 0, 0};
    series.style = Series::Style::Points;
    series.marker = Series::Marker::Disc;
    series.mirrored = true;
    plot.series.push_back(series);
    return view(std::move(plot), parent);
}

QWidget* messageView(QWidget* parent) {
    Plot plot;
    plot.title = QStringLiteral("Scaling function φ");
    plot.message = QStringLiteral("There is none: the kernel adds up to almost nothing, so it is not a low-pass.");
    return view(std::move(plot), parent);
}

QWidget* curvesView(QWidget* parent) {
    auto* plot = new CurvePlot({QStringLiteral("Epoch"), {}}, {QStringLiteral("UAR"), QStringLiteral("%")}, parent);
    std::vector<CurveStyle> styles;
    std::vector<CurveSeries> series;
    for (int run = 0; run < kRuns; ++run) {
        CurveStyle style;
        style.name = QStringLiteral("run %1").arg(run + 1);
        style.ink = Ink::ofClass(run);
        styles.push_back(style);
        CurveSeries points;
        for (int epoch = 1; epoch <= kEpochs; ++epoch)
            points.append(float(epoch), float((62 + 5 * run) * (1 - std::exp(-epoch / (8.0 + 3 * run))) +
                                              3 * std::sin(1.3 * epoch + run)));
        series.push_back(std::move(points));
    }
    plot->setCurves(std::move(styles), std::move(series));
    return plot;
}

}  // namespace

std::vector<Exhibit> plotExhibits() {
    const QSize size(360, 220);
    return {{QStringLiteral("plot-stems"), QStringLiteral("Plot: stems"), size, stemsView},
            {QStringLiteral("plot-lines"), QStringLiteral("Plot: lines, band, guide"), size, responseView},
            {QStringLiteral("plot-zeros"), QStringLiteral("Plot: points, equal scales"), QSize(260, 260), zerosView},
            {QStringLiteral("plot-message"), QStringLiteral("Plot: why there is nothing"), size, messageView},
            {QStringLiteral("curves"), QStringLiteral("Curves of many runs"), size, curvesView,
             [](const QWidget& widget) { return !static_cast<const CurvePlot&>(widget).busy(); }}};
}

}  // namespace sigwavnet::widgets
