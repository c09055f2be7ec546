#include "app/cli/svg.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/cli/console.h"
#include "core/base/message.h"

namespace sigwavnet::cli {

namespace {

// Okabe and Ito's palette without yellow, which is too light on white.
constexpr std::array<const char*, 7> palette{"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                             "#e69f00", "#56b4e9", "#333333"};

std::string number(double value) {
    return fixedText(value, 1);
}

enum class Anchor { Start, Middle, End };

// Appends elements; finish() wraps them into a document.
class Canvas {
public:
    Canvas(double width, double height) : width_(width), height_(height) {
        rectangle(0, 0, width, height, "#ffffff");
    }

    void rectangle(double x, double y, double w, double h, const std::string& fill) {
        body_ += "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(w) +
                 "\" height=\"" + number(h) + "\" fill=\"" + fill + "\"/>\n";
    }

    void line(double x1, double y1, double x2, double y2, const std::string& colour) {
        body_ += "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" +
                 number(y2) + "\" stroke=\"" + colour + "\"/>\n";
    }

    void curve(const std::vector<std::pair<double, double>>& points, const std::string& colour, bool dashed) {
        body_ += "<polyline fill=\"none\" stroke-width=\"1.6\" stroke=\"" + colour + "\"" +
                 (dashed ? " stroke-dasharray=\"5 4\" opacity=\"0.7\"" : "") + " points=\"";
        for (const auto& [x, y] : points) body_ += number(x) + "," + number(y) + " ";
        body_ += "\"/>\n";
    }

    void text(double x, double y, const std::string& words, Anchor anchor, const std::string& more = "") {
        static constexpr const char* names[] = {"start", "middle", "end"};
        body_ += "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + names[int(anchor)] +
                 "\"" + (more.empty() ? "" : " " + more) + ">" + escapeMarkup(words) + "</text>\n";
    }

    std::string finish() const {
        const std::string size = number(width_) + " " + number(height_);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" +
               number(width_) + "\" height=\"" + number(height_) +
               "\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222222\">\n" + body_ + "</svg>\n";
    }

private:
    double width_, height_;
    std::string body_;
};

struct Range {
    double low = 0, high = 1;
    double share(double v) const { return (v - low) / (high - low); }
};

Range rangeOf(const std::vector<Series>& series, std::vector<double> Series::*member) {
    Range range{1e300, -1e300};
    for (const Series& s : series)
        for (const double v : s.*member) {
            range.low = std::min(range.low, v);
            range.high = std::max(range.high, v);
        }
    if (range.low > range.high) return {};
    if (range.low == range.high) return {range.low - 0.5, range.high + 0.5};
    return range;
}

// Steps of 1, 2 or 5 times a power of ten, about `count` of them.
std::vector<double> niceTicks(Range range, int count) {
    const double rough = (range.high - range.low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power;
    const double step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    std::vector<double> ticks;
    for (double i = std::ceil(range.low / step - 1e-9); i * step <= range.high + 1e-9 * step; ++i)
        ticks.push_back(i == 0 ? 0 : i * step);
    return ticks;
}

std::vector<double> octaveTicks(Range range) {
    std::vector<double> ticks;
    for (double hz = 125.0 / 8; hz <= range.high * 1.001; hz *= 2)
        if (hz >= range.low * 0.999) ticks.push_back(hz);
    return ticks;
}

// Where data lands on the canvas.
struct Frame {
    double left = 62, top = 34, right = 0, bottom = 0;
    Range x, y;
    bool octaves = false;

    double px(double v) const {
        const double share =
            octaves ? Range{std::log2(x.low), std::log2(x.high)}.share(std::log2(v)) : x.share(v);
        return left + share * (right - left);
    }
    double py(double v) const { return bottom - y.share(v) * (bottom - top); }
};

Frame frameOf(const LineChart& chart) {
    Frame frame;
    frame.right = chart.width - 150;
    frame.bottom = chart.height - 46;
    frame.octaves = chart.octaves;
    frame.x = rangeOf(chart.series, &Series::x);
    frame.y = chart.yMin < chart.yMax ? Range{chart.yMin, chart.yMax} : rangeOf(chart.series, &Series::y);
    if (chart.octaves) frame.x.low = std::max(frame.x.low, frame.x.high / 128);
    return frame;
}

void drawAxes(Canvas& canvas, const LineChart& chart, const Frame& f) {
    for (const double v : niceTicks(f.y, 5)) {
        canvas.line(f.left, f.py(v), f.right, f.py(v), "#e4e4e4");
        canvas.text(f.left - 6, f.py(v) + 4, numberText(v), Anchor::End);
    }
    for (const double v : f.octaves ? octaveTicks(f.x) : niceTicks(f.x, 8)) {
        canvas.line(f.px(v), f.top, f.px(v), f.bottom, "#e4e4e4");
        canvas.text(f.px(v), f.bottom + 16, numberText(v), Anchor::Middle);
    }
    canvas.line(f.left, f.bottom, f.right, f.bottom, "#444444");
    canvas.line(f.left, f.top, f.left, f.bottom, "#444444");
    canvas.text(f.left, 20, chart.title, Anchor::Start, "font-weight=\"bold\" font-size=\"14\"");
    canvas.text((f.left + f.right) / 2, chart.height - 10, chart.xLabel, Anchor::Middle);
    const double middle = (f.top + f.bottom) / 2;
    canvas.text(14, middle, chart.yLabel, Anchor::Middle,
                "transform=\"rotate(-90 14 " + number(middle) + ")\"");
}

void drawSeries(Canvas& canvas, const Series& s, const Frame& f) {
    std::vector<std::pair<double, double>> points;
    for (size_t i = 0; i < s.x.size(); ++i)
        if (s.x[i] >= f.x.low && std::isfinite(s.y[i]))
            points.emplace_back(f.px(s.x[i]), f.py(std::clamp(s.y[i], f.y.low, f.y.high)));
    canvas.curve(points, palette[s.colour % palette.size()], s.dashed);
}

// From white to a dark blue.
std::string shade(double share) {
    static constexpr int dark[] = {8, 69, 148};
    std::string colour = "rgb(";
    for (int i = 0; i < 3; ++i)
        colour += (i ? "," : "") + std::to_string(int(std::lround(255 + share * (dark[i] - 255))));
    return colour + ")";
}

void drawConfusionRow(Canvas& canvas, const Matrix<int64_t>& m, size_t r, double left, double top,
                      double cell) {
    int64_t total = 0;
    for (size_t c = 0; c < m.columns; ++c) total += m.at(r, c);
    for (size_t c = 0; c < m.columns; ++c) {
        const double share = total > 0 ? double(m.at(r, c)) / double(total) : 0;
        const double x = left + cell * double(c), y = top + cell * double(r);
        const std::string ink = share > 0.5 ? "fill=\"#ffffff\"" : "";
        canvas.rectangle(x, y, cell - 2, cell - 2, total > 0 ? shade(share) : "#eeeeee");
        canvas.text(x + cell / 2 - 1, y + cell / 2, std::to_string(m.at(r, c)), Anchor::Middle,
                    ink + " font-size=\"15\"");
        canvas.text(x + cell / 2 - 1, y + cell / 2 + 16, percentText(share), Anchor::Middle,
                    ink + " font-size=\"10\"");
    }
}

}  // namespace

std::string escapeMarkup(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string lineChart(const LineChart& chart) {
    Canvas canvas(chart.width, chart.height);
    const Frame frame = frameOf(chart);
    drawAxes(canvas, chart, frame);
    double y = frame.top + 10;
    for (const Series& s : chart.series) {
        drawSeries(canvas, s, frame);
        if (s.name.empty()) continue;
        const std::string colour = palette[s.colour % palette.size()];
        canvas.curve({{frame.right + 12, y}, {frame.right + 36, y}}, colour, s.dashed);
        canvas.text(frame.right + 42, y + 4, s.name, Anchor::Start);
        y += 18;
    }
    return canvas.finish();
}

std::string confusionFigure(const Matrix<int64_t>& confusion, const std::vector<std::string>& classes) {
    constexpr double left = 120, top = 60, cell = 74;
    const double side = cell * double(classes.size());
    Canvas canvas(left + side + 16, top + side + 16);
    canvas.text(left, 20, "predicted class →", Anchor::Start, "font-weight=\"bold\"");
    canvas.text(10, top - 12, "true class ↓", Anchor::Start, "font-weight=\"bold\"");
    for (size_t i = 0; i < classes.size(); ++i) {
        const double middle = cell * (double(i) + 0.5);
        canvas.text(left + middle, top - 10, classes[i], Anchor::Middle);
        canvas.text(left - 8, top + middle + 4, classes[i], Anchor::End);
        drawConfusionRow(canvas, confusion, i, left, top, cell);
    }
    return canvas.finish();
}

}  // namespace sigwavnet::cli
