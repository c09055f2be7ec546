#include "widgets/lane_spectrogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

struct CellRange {
    size_t begin = 0;
    size_t end = 0;  // never empty inside the field
};

// The cells of a grid (cell i is centred on i) that [from, to) touches.
CellRange cellsOf(double from, double to, size_t count) {
    const double low = std::floor(from + 0.5);
    const double high = std::max(low + 1, std::ceil(to + 0.5));
    const auto limit = double(count);
    return {size_t(std::clamp(low, 0.0, limit - 1)), size_t(std::clamp(high, 1.0, limit))};
}

std::vector<CellRange> columnsOfPixels(const SpectrogramField& field, const TimeScale& scale) {
    std::vector<CellRange> ranges(size_t(scale.width));
    for (size_t x = 0; x < ranges.size(); ++x) {
        const double from = (scale.toSeconds(double(x)) - field.first) / field.step;
        const double to = (scale.toSeconds(double(x) + 1) - field.first) / field.step;
        ranges[x] = cellsOf(from, to, field.decibels.columns);
    }
    return ranges;
}

// The rows that fall on a row of pixels, counted from the bottom.
CellRange rowsOfPixel(const SpectrogramField& field, FrequencyScale scale, int pixel, int height) {
    const auto rowAt = [&](int edge) {
        return hertzAtPlace(double(edge) / height, field.topHertz, scale) / field.topHertz *
               double(field.decibels.rows - 1);
    };
    return cellsOf(rowAt(pixel), rowAt(pixel + 1), field.decibels.rows);
}

constexpr float kNothing = -1e9F;  // louder than it is every level, and no NaN

// Thin diagonals: something will be here.
QRgb pendingColour(int x, int y, const Theme& theme) {
    return ((x + y) % 8 == 0 ? theme.grid : theme.base).rgb();
}

double melOf(double hertz) {
    return 2595 * std::log10(1 + hertz / 700);
}

QString hertzText(double hertz, const QLocale& locale) {
    return QCoreApplication::translate("Lanes", "%1 Hz").arg(locale.toString(hertz, 'f', 0));
}

QString csvHeading(size_t rows, double top) {
    QString text = QStringLiteral("seconds");
    for (size_t r = 0; r < rows; ++r)
        text += QStringLiteral(",%1 Hz").arg(double(r) * top / double(rows - 1), 0, 'g', 9);
    return text + QLatin1Char('\n');
}

}  // namespace

double placeOfHertz(double hertz, double top, FrequencyScale scale) {
    return scale == FrequencyScale::Mel ? melOf(hertz) / melOf(top) : hertz / top;
}

double hertzAtPlace(double place, double top, FrequencyScale scale) {
    return scale == FrequencyScale::Mel ? 700 * (std::pow(10.0, place * melOf(top) / 2595) - 1) : place * top;
}

QImage renderSpectrogram(const SpectrogramField& field, const SpectrogramStyle& style,
                         const LaneRequest& request, const std::atomic<bool>& cancelled) {
    QImage image(request.pixels, QImage::Format_RGB32);
    const Matrix<float>& levels = field.decibels;
    if (levels.values.empty() || request.visible.length() <= 0) {
        image.fill(request.theme->base);
        return image;
    }
    const auto& table = colourTable(style.map);
    const auto columns = columnsOfPixels(field, request.scale());
    const double bottom = style.top - style.range;
    const double steps = 255 / style.range;
    std::vector<float> loudest(columns.size());
    for (int y = 0; y < image.height(); ++y) {
        if (cancelled.load(std::memory_order_relaxed)) return {};
        const int fromBottom = image.height() - 1 - y;
        const CellRange rows = rowsOfPixel(field, style.scale, fromBottom, image.height());
        std::fill(loudest.begin(), loudest.end(), kNothing);
        for (size_t r = rows.begin; r < rows.end; ++r) {
            const float* row = levels.row(r);
            for (size_t x = 0; x < columns.size(); ++x) {
                const float* last = row + columns[x].end;
                for (const float* cell = row + columns[x].begin; cell < last; ++cell) {
                    loudest[x] = std::max(loudest[x], *cell);
                }
            }
        }
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (size_t x = 0; x < columns.size(); ++x) {
            const double colour = std::clamp((loudest[x] - bottom) * steps, 0.0, 255.0);
            line[x] = loudest[x] == kNothing ? pendingColour(int(x), y, *request.theme) : table[size_t(colour + 0.5)];
        }
    }
    return image;
}

SpectrogramLane::SpectrogramLane(std::shared_ptr<const SpectrogramSource> source,
                                 const SpectrogramStyle& style)
    : source_(std::move(source)), style_(style) {}

QImage SpectrogramLane::render(const LaneRequest& request, const std::atomic<bool>& cancelled) const {
    const auto field = source_->fieldFor(request.visible, request.scale().secondsPerPixel());
    return renderSpectrogram(*field, style_, request, cancelled);
}

std::vector<ValueTick> SpectrogramLane::valueTicks(const QLocale& locale) const {
    const double top = source_->topHertz();
    const auto tick = [&](double hertz) {
        return ValueTick{placeOfHertz(hertz, top, style_.scale),
                         QCoreApplication::translate("Lanes", "%1 kHz").arg(locale.toString(hertz / 1000))};
    };
    std::vector<ValueTick> ticks;
    if (style_.scale == FrequencyScale::Mel) {
        for (const double hertz : {0.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0})
            if (hertz <= top + 1) ticks.push_back(tick(hertz));
        return ticks;
    }
    // Whole kilohertz in two to four steps, whatever the sample rate.
    double step = 1000;
    while (top / step > 4.5) step *= 2;
    for (double hertz = 0; hertz <= top + 1; hertz += step) ticks.push_back(tick(hertz));
    return ticks;
}

QStringList SpectrogramLane::readout(double seconds, std::optional<double> place,
                                     const QLocale& locale) const {
    std::optional<double> hertz;
    if (place) hertz = hertzAtPlace(*place, source_->topHertz(), style_.scale);
    const auto level = source_->levelAt(seconds, hertz);
    if (!level) return {};
    const QString at = hertzText(level->hertz, locale);
    return {place ? at : QCoreApplication::translate("Lanes", "peak %1").arg(at),
            QCoreApplication::translate("Lanes", "%1 dB").arg(locale.toString(level->decibels, 'f', 1))};
}

QString SpectrogramLane::csv(TimeRange range, Progress& progress) const {
    const double top = source_->topHertz(), step = source_->columnSeconds();
    range.end = std::min(range.end, source_->seconds());
    QString text = csvHeading(size_t(source_->options().size) / 2 + 1, top);
    constexpr int kColumnsAtOnce = 1024;
    // Whole columns, counted, so that no two pieces share one.
    const auto first = int64_t(std::ceil(range.begin / step - 1e-9));
    const auto last = int64_t(std::floor(range.end / step + 1e-9));
    for (int64_t from = first; from <= last; from += kColumnsAtOnce) {
        if (progress.cancelled()) return {};
        progress.report(from - first, last - first + 1, {CORE_TEXT("Writing out the spectrogram")});
        const int64_t to = std::min(last, from + kColumnsAtOnce - 1);
        const auto field = source_->fieldFor({double(from) * step, double(to) * step}, step);
        const Matrix<float>& levels = field->decibels;
        for (int64_t i = from; i <= to; ++i) {
            const auto column = std::llround((double(i) * step - field->first) / field->step);
            if (column < 0 || column >= int64_t(levels.columns)) continue;
            text += QString::number(double(i) * step, 'g', 9);
            for (size_t r = 0; r < levels.rows; ++r) {
                text += QLatin1Char(',');
                text += QString::number(double(levels.at(r, size_t(column))), 'f', 2);
            }
            text += QLatin1Char('\n');
        }
    }
    return text;
}

}  // namespace sigwavnet::widgets
