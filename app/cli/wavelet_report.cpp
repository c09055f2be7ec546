#include "app/cli/wavelet_report.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>

#include "app/cli/console.h"
#include "app/cli/svg.h"

namespace sigwavnet::cli {

namespace {

Series curve(const std::string& name, const std::vector<double>& x, const std::vector<double>& y, size_t colour,
             bool dashed = false) {
    return {name, x, y, colour, dashed};
}

std::vector<double> indices(size_t count) {
    std::vector<double> x(count);
    for (size_t i = 0; i < count; ++i) x[i] = double(i);
    return x;
}

LineChart tapsChart(const LevelAnalysis& level) {
    LineChart chart{"Taps", "tap", "weight", {}};
    const auto add = [&](const char* name, const std::vector<double>& taps, size_t colour, bool dashed) {
        chart.series.push_back(curve(name, indices(taps.size()), taps, colour, dashed));
    };
    if (level.start) {
        add("h start", level.start->filters.low, 0, true);
        add("g start", level.start->filters.high, 1, true);
    }
    add("h", level.learned.filters.low, 0, false);
    add("g", level.learned.filters.high, 1, false);
    return chart;
}

// h and g over the frequencies at the level's input, learned over start.
LineChart passChart(const LevelAnalysis& level, const char* title, const char* unit,
                    const std::function<const std::vector<double>&(const FilterAnalysis&, bool low)>& values) {
    LineChart chart{title, "Hz at the level's input", unit, {}};
    const auto add = [&](const FilterAnalysis& filters, bool start) {
        for (const bool low : {true, false})
            chart.series.push_back(curve(std::string(low ? "h" : "g") + (start ? " start" : ""), filters.low.hertz,
                                         values(filters, low), low ? 0 : 1, start));
    };
    if (level.start) add(*level.start, true);
    add(level.learned, false);
    return chart;
}

LineChart responseChart(const LevelAnalysis& level) {
    LineChart chart = passChart(level, "Frequency response", "dB", [](const FilterAnalysis& f, bool low) -> auto& {
        return low ? f.low.decibels : f.high.decibels;
    });
    chart.yMin = -80;
    chart.yMax = 8;
    return chart;
}

LineChart phaseChart(const LevelAnalysis& level) {
    return passChart(level, "Phase", "rad",
                     [](const FilterAnalysis& f, bool low) -> auto& { return low ? f.low.phase : f.high.phase; });
}

LineChart delayChart(const LevelAnalysis& level) {
    LineChart chart = passChart(level, "Group delay", "samples",
                                [](const FilterAnalysis& f, bool low) -> auto& { return low ? f.lowDelay : f.highDelay; });
    chart.yMin = -0.25 * double(level.learned.filters.low.size());
    chart.yMax = 1.25 * double(level.learned.filters.low.size());
    return chart;
}

LineChart sharedPowerChart(const LevelAnalysis& level) {
    LineChart chart{"Power complementarity: 0 dB is good", "Hz at the level's input", "dB", {}};
    if (level.start) chart.series.push_back(curve("start", level.start->low.hertz, level.start->sharedPower, 0, true));
    chart.series.push_back(curve("learned", level.learned.low.hertz, level.learned.sharedPower, 0));
    double reach = 1;
    for (const double db : level.learned.sharedPower)
        if (std::isfinite(db)) reach = std::max(reach, std::min(std::abs(db), 40.0));
    chart.yMin = -reach;
    chart.yMax = reach;
    return chart;
}

// The zeros of the low-pass in the plane, within 2.4 of its middle; the unit circle.
std::string zerosFigure(const LevelAnalysis& level) {
    constexpr double kSize = 320, kReach = 2.4;
    const auto place = [](double value) { return fixedText(kSize / 2 + value / kReach * kSize / 2, 1); };
    const std::string middle = fixedText(kSize / 2, 1), size = fixedText(kSize, 0);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size +
                      "\" font-family=\"sans-serif\" font-size=\"12\"><text x=\"8\" y=\"20\" font-weight=\"bold\" "
                      "font-size=\"14\">Zeros of h</text><circle cx=\"" +
                      middle + "\" cy=\"" + middle + "\" r=\"" + fixedText(kSize / 2 / kReach, 1) +
                      "\" fill=\"none\" stroke=\"#888888\"/>";
    const auto add = [&](const std::vector<std::complex<double>>& zeros, const char* look) {
        for (const std::complex<double>& zero : zeros)
            if (std::abs(zero.real()) < kReach && std::abs(zero.imag()) < kReach)
                svg += "<circle cx=\"" + place(zero.real()) + "\" cy=\"" + place(-zero.imag()) + "\" r=\"4\" " + look + "/>";
    };
    if (level.start) add(level.start->zeros, "fill=\"none\" stroke=\"#666666\"");
    add(level.learned.zeros, "fill=\"#0072b2\"");
    return svg + "</svg>\n";
}

std::string littlewoodPaleyFigure(const WaveletAnalysis& analysis) {
    LineChart chart{"Littlewood-Paley sum: 1 is good", "Hz", "share of the energy", {}};
    const std::vector<double>& hertz = analysis.approximation.hertz;
    if (analysis.start) chart.series.push_back(curve("start", hertz, analysis.start->littlewoodPaley, 0, true));
    chart.series.push_back(curve("learned", hertz, analysis.learned.littlewoodPaley, 0));
    return lineChart(chart);
}

std::string atomsFigure(const LevelAnalysis& level) {
    if (!level.learned.atoms)
        return "<p class=\"note\">" + escapeMarkup(level.learned.whyNoAtoms.text()) + "</p>";
    const ScalingFunctions& atoms = *level.learned.atoms;
    LineChart chart{"Scaling function and wavelet", "t", "amplitude", {}};
    chart.series.push_back(curve("phi", atoms.t, atoms.phi, 0));
    chart.series.push_back(curve("psi", atoms.t, atoms.psi, 1));
    if (level.start && level.start->atoms) {
        chart.series.push_back(curve("phi start", level.start->atoms->t, level.start->atoms->phi, 0, true));
        chart.series.push_back(curve("psi start", level.start->atoms->t, level.start->atoms->psi, 1, true));
    }
    return lineChart(chart);
}

std::string thresholdFigure(const LevelAnalysis& level) {
    constexpr int points = 201;
    const double limit = 2 * std::max({std::abs(level.threshold.plus), std::abs(level.threshold.minus), 0.05});
    std::vector<double> x(points), learned(points), start(points);
    for (size_t i = 0; i < x.size(); ++i) {
        x[i] = limit * (2.0 * double(i) / (points - 1) - 1);
        learned[i] = level.threshold(x[i]);
        start[i] = level.startThreshold(x[i]);
    }
    LineChart chart{"Threshold", "coefficient", "after thresholding", {}};
    chart.series = {curve("start", x, start, 0, true), curve("learned", x, learned, 0)};
    return lineChart(chart);
}

std::string bankFigure(const WaveletAnalysis& analysis) {
    LineChart chart{"Filter bank", "Hz", "dB", {}};
    chart.yMin = -40;
    chart.yMax = 8;
    chart.width = 980;
    size_t colour = 0;
    for (const LevelAnalysis& level : analysis.levels) {
        const std::string name = "level " + std::to_string(colour + 1);
        chart.series.push_back(curve(name, level.learned.details.hertz, level.learned.details.decibels, colour));
        ++colour;
    }
    chart.series.push_back(curve("rest", analysis.approximation.hertz, analysis.approximation.decibels, colour));
    return lineChart(chart);
}

}  // namespace

std::string bandText(const Band& hertz) {
    return fixedText(hertz.low, 0) + "-" + fixedText(hertz.high, 0);
}

std::string waveletPage(const WaveletAnalysis& analysis, const WaveletPageWords& words) {
    std::string html =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Wavelets of " + escapeMarkup(words.name) +
        "</title><style>body{font:15px/1.5 system-ui,sans-serif;max-width:1340px;margin:2em auto;padding:0 1em;"
        "background:#fff;color:#222}pre{overflow-x:auto;font-size:13px}section{display:flex;flex-wrap:wrap;gap:8px}"
        "h2{margin:1.5em 0 .3em}</style><h1>Wavelets of " +
        escapeMarkup(words.name) + "</h1><p>" + escapeMarkup(words.headline) + "</p><pre>" +
        escapeMarkup(words.table) + "</pre><section>" + bankFigure(analysis) + littlewoodPaleyFigure(analysis) + "</section>";
    for (size_t j = 0; j < analysis.levels.size(); ++j) {
        const LevelAnalysis& level = analysis.levels[j];
        html += "<h2>Level " + std::to_string(j + 1) + ", " + bandText(level.nominal) + " Hz</h2><section>" +
                lineChart(tapsChart(level)) + lineChart(responseChart(level)) + lineChart(phaseChart(level)) +
                lineChart(delayChart(level)) + zerosFigure(level) + lineChart(sharedPowerChart(level)) + atomsFigure(level);
        if (analysis.options.thresholds) html += thresholdFigure(level);
        html += "</section>";
    }
    return html + "</html>\n";
}

}  // namespace sigwavnet::cli
