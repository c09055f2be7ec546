#include "app/cli/svg_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/cli/console.h"
#include "app/cli/html_page.h"
#include "core/base/message.h"
#include "core/training/png_image.h"

namespace sigwavnet::cli {

namespace {

constexpr double kLeft = 62, kTop = 34, kRightMargin = 150, kBottomMargin = 46;
constexpr Rgb kNothing{238, 238, 238};

// Viridis (matplotlib's, public domain) at equal steps; between them straight lines.
constexpr std::array<Rgb, 9> kViridis{Rgb{68, 1, 84},    {71, 45, 123},  {59, 82, 139},  {44, 114, 142}, {33, 145, 140},
                                      {40, 174, 128},    {94, 201, 98},  {173, 220, 48}, {253, 231, 37}};
// ColorBrewer's RdBu, reversed: blue, white at the true zero, red.
constexpr std::array<Rgb, 5> kDiverging{Rgb{5, 48, 97}, {67, 147, 195}, {247, 247, 247}, {214, 96, 77}, {103, 0, 31}};

Rgb between(Rgb a, Rgb b, double share) {
    const auto mix = [&](uint8_t x, uint8_t y) { return uint8_t(std::lround(x + share * (y - x))); };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

template <size_t N>
Rgb onScale(const std::array<Rgb, N>& colours, double share) {
    const double place = std::clamp(share, 0.0, 1.0) * (N - 1);
    const size_t i = std::min(size_t(place), N - 2);
    return between(colours[i], colours[i + 1], place - double(i));
}

Rgb colourOf(const MapFigure& figure, double value) {
    if (std::isnan(value)) return kNothing;
    const double share = (value - figure.low) / (figure.high - figure.low);
    return figure.diverging ? onScale(kDiverging, share) : onScale(kViridis, share);
}

// Colours' range from the values, where the caller names none.
MapFigure ranged(MapFigure figure) {
    if (figure.low < figure.high) return figure;
    figure.low = 1e300;
    figure.high = -1e300;
    for (const double v : figure.values.values) {
        if (!std::isfinite(v)) continue;
        figure.low = std::min(figure.low, v);
        figure.high = std::max(figure.high, v);
    }
    if (figure.low > figure.high) figure.low = figure.high = 0;
    if (figure.diverging) {
        figure.high = std::max(std::abs(figure.low), std::abs(figure.high));
        figure.low = -figure.high;
    }
    if (figure.low == figure.high) {
        figure.low -= 0.5;
        figure.high += 0.5;
    }
    return figure;
}

// Largest of the columns that share a pixel (diverging: farthest from zero), so that nothing faint disappears.
double strongest(const MapFigure& figure, size_t row, size_t first, size_t last) {
    double best = std::nan("");
    for (size_t c = first; c < last; ++c) {
        const double v = figure.values.at(row, c);
        if (std::isnan(v)) continue;
        const bool stronger = figure.diverging ? std::abs(v) > std::abs(best) : v > best;
        if (std::isnan(best) || stronger) best = v;
    }
    return best;
}

// A cell of few is drawn with many pixels: viewers that smooth pictures then leave its edges sharp.
std::string picture(const MapFigure& figure, int widest) {
    const size_t columns = figure.values.columns, rows = figure.values.rows;
    const bool few = int(columns) * 8 <= widest || !figure.rowNames.empty();
    const int width = few ? widest : std::min(widest, int(columns));
    const int tall = figure.rowNames.empty() ? 1 : 24;
    Picture image(width, int(rows) * tall, kNothing);
    for (size_t r = 0; r < rows; ++r) {
        for (int x = 0; x < width; ++x) {
            const size_t first = size_t(x) * columns / size_t(width);
            const size_t last = std::max(first + 1, size_t(x + 1) * columns / size_t(width));
            const Rgb colour = colourOf(figure, strongest(figure, r, first, last));
            for (int y = 0; y < tall; ++y) image.at(x, int(rows - 1 - r) * tall + y) = colour;
        }
    }
    return "data:image/png;base64," + base64(pngOf(image));
}

std::string text(double x, double y, const std::string& words, const char* anchor, const std::string& more = "") {
    return "<text x=\"" + fixedText(x, 1) + "\" y=\"" + fixedText(y, 1) + "\" text-anchor=\"" + anchor + "\" " + more +
           ">" + escapeMarkup(words) + "</text>\n";
}

std::vector<double> ticks(double low, double high, int count) {
    const double rough = (high - low) / count, power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power, step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    std::vector<double> values;
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; ++i)
        values.push_back(i == 0 ? 0 : i * step);
    return values;
}

std::string axes(const MapFigure& figure, double right, double bottom) {
    std::string svg = text(kLeft, 20, figure.title, "start", "font-weight=\"bold\" font-size=\"14\"") +
                      text((kLeft + right) / 2, figure.height - 10, figure.xLabel, "middle");
    for (const double v : ticks(figure.xLow, figure.xHigh, 8))
        svg += text(kLeft + (v - figure.xLow) / (figure.xHigh - figure.xLow) * (right - kLeft), bottom + 17,
                    numberText(v), "middle");
    const double height = bottom - kTop, middle = (kTop + bottom) / 2;
    for (size_t r = 0; r < figure.rowNames.size(); ++r)
        svg += text(kLeft - 6, bottom - height * (double(r) + 0.5) / double(figure.rowNames.size()) + 4,
                    figure.rowNames[r], "end");
    if (figure.rowNames.empty()) {
        for (const double v : ticks(figure.yLow, figure.yHigh, 5))
            svg += text(kLeft - 6, bottom - (v - figure.yLow) / (figure.yHigh - figure.yLow) * height + 4,
                        numberText(v), "end");
    }
    return svg + text(14, middle, figure.yLabel, "middle", "transform=\"rotate(-90 14 " + fixedText(middle, 1) + ")\"");
}

std::string colourBar(const MapFigure& figure, double left, double bottom) {
    constexpr int steps = 32;
    std::string svg;
    const double height = bottom - kTop;
    for (int i = 0; i < steps; ++i) {
        const Rgb c = colourOf(figure, figure.low + (figure.high - figure.low) * (i + 0.5) / steps);
        svg += "<rect x=\"" + fixedText(left, 1) + "\" y=\"" + fixedText(bottom - height * (i + 1) / steps, 1) +
               "\" width=\"14\" height=\"" + fixedText(height / steps + 0.5, 1) + "\" fill=\"rgb(" +
               std::to_string(c.red) + "," + std::to_string(c.green) + "," + std::to_string(c.blue) + ")\"/>\n";
    }
    return svg + text(left + 20, bottom, numberText(figure.low, 3), "start") +
           text(left + 20, kTop + 10, numberText(figure.high, 3), "start") +
           text(left + 20, (kTop + bottom) / 2 + 4, figure.unit, "start");
}

}  // namespace

std::string mapFigure(const MapFigure& plain) {
    const MapFigure figure = ranged(plain);
    const double right = figure.width - kRightMargin, bottom = figure.height - kBottomMargin;
    const std::string size = fixedText(figure.width, 0) + " " + fixedText(figure.height, 0);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\"" +
           fixedText(figure.width, 0) + "\" height=\"" + fixedText(figure.height, 0) +
           "\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222222\">\n<rect width=\"100%\" height=\"100%\" "
           "fill=\"#ffffff\"/>\n<image x=\"" +
           fixedText(kLeft, 1) + "\" y=\"" + fixedText(kTop, 1) + "\" width=\"" + fixedText(right - kLeft, 1) +
           "\" height=\"" + fixedText(bottom - kTop, 1) +
           "\" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"" +
           picture(figure, 2 * int(right - kLeft)) + "\"/>\n" + axes(figure, right, bottom) +
           colourBar(figure, right + 12, bottom) + "</svg>\n";
}

}  // namespace sigwavnet::cli
