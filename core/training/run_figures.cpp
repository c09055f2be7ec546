#include "core/training/run_figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/base/message.h"

namespace sigwavnet {

namespace {

constexpr double kWidth = 720, kHeight = 320, kLeft = 64, kRight = 16, kTop = 34, kBottom = 46;
constexpr int kColours = 7;
constexpr const char* kDashes[] = {"", "7 4", "2 3", "7 3 2 3"};
constexpr double kKeyWidth = 28, kRowHeight = 20;

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string attribute(const char* name, double value) {
    return std::string(" ") + name + "=\"" + number(value) + "\"";
}

std::string line(double x1, double y1, double x2, double y2, const char* style) {
    return std::string("<line class=\"") + style + "\"" + attribute("x1", x1) + attribute("y1", y1) +
           attribute("x2", x2) + attribute("y2", y2) + "/>\n";
}

std::string words(double x, double y, const std::string& text, const char* anchor,
                  const std::string& style = "") {
    return "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"" + anchor + "\"" +
           (style.empty() ? "" : " class=\"" + style + "\"") + ">" + escapeHtml(text) + "</text>\n";
}

// Long names stand beside each other over narrow columns.
std::string slanted(double x, double y, const std::string& text) {
    return "<text transform=\"translate(" + number(x) + " " + number(y) + ") rotate(-35)\">" +
           escapeHtml(text) + "</text>\n";
}

std::string figure(double width, double height, const std::string& title, const std::string& body) {
    return "<svg role=\"img\" aria-label=\"" + escapeHtml(title) + "\" viewBox=\"0 0 " + number(width) + " " +
           number(height) + "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\">\n" + body +
           "</svg>\n";
}

struct Range {
    double low = 0, high = 1;
    double share(double value) const { return (value - low) / (high - low); }
};

// False when there is nothing finite.
bool rangeOf(const std::vector<FigureCurve>& curves, std::vector<float> FigureCurve::*values, Range& range) {
    range = {INFINITY, -INFINITY};
    for (const FigureCurve& curve : curves)
        for (const float value : curve.*values) {
            if (!std::isfinite(value)) continue;
            range.low = std::min(range.low, static_cast<double>(value));
            range.high = std::max(range.high, static_cast<double>(value));
        }
    if (range.low > range.high) return false;
    if (range.low == range.high) range = {range.low - 0.5, range.high + 0.5};
    return true;
}

// Steps of 1, 2 or 5 times a power of ten, about `count` of them.
std::vector<double> ticks(const Range& range, int count) {
    const double rough = (range.high - range.low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power, step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    std::vector<double> values;
    for (double i = std::ceil(range.low / step - 1e-9); i * step <= range.high + 1e-9 * step; ++i)
        values.push_back(i == 0 ? 0 : i * step);
    return values;
}

double placeX(const Range& x, double value) {
    return kLeft + x.share(value) * (kWidth - kLeft - kRight);
}
double placeY(const Range& y, double value) {
    return kHeight - kBottom - y.share(value) * (kHeight - kTop - kBottom);
}

std::string axes(const Range& x, const Range& y, const std::string& yLabel) {
    std::string body;
    const double bottom = kHeight - kBottom, right = kWidth - kRight;
    for (const double value : ticks(y, 5)) {
        body += line(kLeft, placeY(y, value), right, placeY(y, value), "grid");
        body += words(kLeft - 6, placeY(y, value) + 4, numberText(value), "end", "muted");
    }
    for (const double value : ticks(x, 8)) {
        if (value != std::floor(value)) continue;  // epochs are whole
        body += line(placeX(x, value), kTop, placeX(x, value), bottom, "grid");
        body += words(placeX(x, value), bottom + 16, numberText(value, 8), "middle", "muted");
    }
    body += line(kLeft, bottom, right, bottom, "axis") + line(kLeft, kTop, kLeft, bottom, "axis");
    body += words((kLeft + right) / 2, kHeight - 12, "epoch", "middle", "muted");
    return body + words(kLeft, kTop - 10, yLabel, "start", "muted");
}

// First, lowest, highest and last value of each pixel column, in the order in which they come.
std::string path(const FigureCurve& curve, const Range& x, const Range& y) {
    std::string d;
    bool open = false;
    size_t i = 0;
    const size_t size = std::min(curve.x.size(), curve.y.size());
    const auto add = [&](size_t at) {
        d += (open ? "L" : "M") + number(placeX(x, curve.x[at])) + " " + number(placeY(y, curve.y[at]));
        open = true;
    };
    while (i < size) {
        if (!std::isfinite(curve.y[i])) {
            open = false;
            ++i;
            continue;
        }
        const double column = std::floor(placeX(x, curve.x[i]));
        size_t low = i, high = i, last = i;
        for (size_t k = i;
             k < size && std::isfinite(curve.y[k]) && std::floor(placeX(x, curve.x[k])) == column; ++k) {
            if (curve.y[k] < curve.y[low]) low = k;
            if (curve.y[k] > curve.y[high]) high = k;
            last = k;
        }
        std::vector<size_t> points{i, std::min(low, high), std::max(low, high), last};
        points.erase(std::unique(points.begin(), points.end()), points.end());
        for (const size_t at : points) add(at);
        i = last + 1;
    }
    return d;
}

std::string looks(size_t index) {
    const char* dashes = kDashes[index % 4];
    return "class=\"curve c" + std::to_string(index % kColours) + "\"" +
           (*dashes ? std::string(" stroke-dasharray=\"") + dashes + "\"" : "");
}

// Names below the axes, as many in a row as there is room for.
std::string legend(const std::vector<FigureCurve>& curves, double& height) {
    constexpr double letter = 7;  // of 12 px type, on average
    std::string body;
    double x = kLeft, y = kHeight + 6;
    for (size_t i = 0; i < curves.size(); ++i) {
        const double width = kKeyWidth + letter * static_cast<double>(curves[i].name.size()) + 18;
        if (x > kLeft && x + width > kWidth) {
            x = kLeft;
            y += kRowHeight;
        }
        body += "<path " + looks(i) + " d=\"M" + number(x) + " " + number(y) + "h" + number(kKeyWidth - 6) +
                "\"/>\n";
        body += words(x + kKeyWidth, y + 4, curves[i].name, "start");
        x += width;
    }
    height = y + kRowHeight;
    return body;
}

}  // namespace

std::string curveFigure(const std::string& title, const std::string& yLabel,
                        const std::vector<FigureCurve>& curves) {
    Range x, y;
    if (!rangeOf(curves, &FigureCurve::y, y) || !rangeOf(curves, &FigureCurve::x, x)) return "";
    const double air = 0.04 * (y.high - y.low);
    y = {y.low - air, y.high + air};
    std::string body = words(kLeft, 14, title, "start", "title") + axes(x, y, yLabel);
    for (size_t i = 0; i < curves.size(); ++i)
        body += "<path " + looks(i) + " d=\"" + path(curves[i], x, y) + "\"/>\n";
    double height = kHeight;
    if (curves.size() > 1) body += legend(curves, height);
    return figure(kWidth, height, title, body);
}

std::string matrixFigure(const std::string& title, const std::vector<std::string>& classes,
                         const Matrix<int64_t>& counts) {
    if (counts.rows != classes.size() || counts.columns != classes.size() || classes.empty()) return "";
    constexpr double left = 110, top = 92, cell = 52, tail = 34;  // tail: of the last column's slanted name
    const double side = cell * static_cast<double>(classes.size());
    std::string body = words(0, 16, title, "start", "title");
    body += words(left + side / 2, 34, "predicted", "middle", "muted") +
            words(left - 8, top - 8, "true", "end", "muted");
    for (size_t r = 0; r < classes.size(); ++r) {
        const double y = top + cell * static_cast<double>(r);
        int64_t total = 0;
        for (size_t c = 0; c < classes.size(); ++c) total += counts.at(r, c);
        body += words(left - 8, y + cell / 2 + 4, classes[r], "end");
        body += slanted(left + cell * (static_cast<double>(r) + 0.4), top - 8, classes[r]);
        for (size_t c = 0; c < classes.size(); ++c) {
            const double share =
                total > 0 ? static_cast<double>(counts.at(r, c)) / static_cast<double>(total) : 0;
            const double x = left + cell * static_cast<double>(c);
            body += "<rect class=\"cell\"" + attribute("x", x) + attribute("y", y) +
                    attribute("width", cell - 2) + attribute("height", cell - 2) +
                    " style=\"fill-opacity:" + numberText(share, 2) + "\"/>\n";
            body += words(x + cell / 2 - 1, y + cell / 2 + 4, std::to_string(counts.at(r, c)), "middle",
                          share > 0.5 ? "on" : "");
        }
    }
    return figure(left + side + tail, top + side + 8, title, body);
}

// Okabe and Ito's colours, tuned to each ground.
std::string figureStyle() {
    return R"(svg { max-width: 100%; height: auto; font: 12px sans-serif; }
svg text { fill: var(--text); } svg text.muted { fill: var(--muted); } svg text.title { font-weight: 600; font-size: 13px; }
svg text.on { fill: var(--on); }
.grid { stroke: var(--grid); } .axis { stroke: var(--axis); } .curve { fill: none; stroke-width: 1.6; stroke-linejoin: bevel; }
.cell { fill: var(--cell); stroke: var(--grid); }
.c0 { stroke: var(--c0); } .c1 { stroke: var(--c1); } .c2 { stroke: var(--c2); } .c3 { stroke: var(--c3); }
.c4 { stroke: var(--c4); } .c5 { stroke: var(--c5); } .c6 { stroke: var(--c6); }
:root { color-scheme: light dark; --ground: #ffffff; --text: #1d2124; --muted: #656c72; --axis: #9aa0a6; --grid: #e6e8ea;
  --cell: #1f648f; --on: #ffffff; --accent: #1f648f;
  --c0: #0072b2; --c1: #d55e00; --c2: #009e73; --c3: #cc79a7; --c4: #e69f00; --c5: #56b4e9; --c6: #a89b00; }
@media (prefers-color-scheme: dark) { :root { --ground: #15181a; --text: #e4e6e8; --muted: #9aa2a9; --axis: #5a6167;
  --grid: #2a2f33; --cell: #6db5e2; --on: #0d1518; --accent: #6db5e2;
  --c0: #3fa0dc; --c1: #e8752a; --c2: #2fbf97; --c3: #d98fb8; --c4: #f0b13a; --c5: #86ccf2; --c6: #f0e442; } }
)";
}

std::string escapeHtml(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

}  // namespace sigwavnet
