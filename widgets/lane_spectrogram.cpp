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

QString hertzText(double hertz, const QLocale& locale) {
    return QCoreApplication::translate("Lanes", "%1 Hz").arg(locale.toString(hertz, 'f', 0));
}

}  // namespace

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
    const double rowsPerPixel = double(levels.rows - 1) / image.height();
    std::vector<float> loudest(columns.size());
    for (int y = 0; y < image.height(); ++y) {
        if (cancelled.load(std::memory_order_relaxed)) return {};
        const int fromBottom = image.height() - 1 - y;
        const CellRange rows =
            cellsOf(fromBottom * rowsPerPixel, (fromBottom + 1) * rowsPerPixel, levels.rows);
        std::fill(loudest.begin(), loudest.end(), -1e9F);
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
            line[x] = table[size_t(std::clamp((loudest[x] - bottom) * steps, 0.0, 255.0) + 0.5)];
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
    // Whole kilohertz in two to four steps, whatever the sample rate.
    const double top = source_->whole().topHertz;
    double step = 1000;
    while (top / step > 4.5) step *= 2;
    std::vector<ValueTick> ticks;
    for (double hertz = 0; hertz <= top + 1; hertz += step) {
        ticks.push_back(
            {hertz / top, QCoreApplication::translate("Lanes", "%1 kHz").arg(locale.toString(hertz / 1000))});
    }
    return ticks;
}

QStringList SpectrogramLane::readout(double seconds, std::optional<double> place,
                                     const QLocale& locale) const {
    const SpectrogramField& field = source_->whole();
    const Matrix<float>& levels = field.decibels;
    if (levels.values.empty()) return {};
    const double position = std::round((seconds - field.first) / field.step);
    const auto column = size_t(std::clamp(position, 0.0, double(levels.columns - 1)));
    size_t row = 0;
    if (place) {
        row = size_t(std::clamp(std::round(*place * double(levels.rows - 1)), 0.0, double(levels.rows - 1)));
    } else {
        for (size_t r = 1; r < levels.rows; ++r) {
            if (levels.at(r, column) > levels.at(row, column)) row = r;
        }
    }
    const QString hertz = hertzText(double(row) * field.topHertz / double(levels.rows - 1), locale);
    return {
        place ? hertz : QCoreApplication::translate("Lanes", "peak %1").arg(hertz),
        QCoreApplication::translate("Lanes", "%1 dB").arg(locale.toString(levels.at(row, column), 'f', 1))};
}

QString SpectrogramLane::csv(TimeRange range, Progress& progress) const {
    const SpectrogramField& field = source_->whole();
    const Matrix<float>& levels = field.decibels;
    QString text = QStringLiteral("seconds");
    for (size_t r = 0; r < levels.rows; ++r) {
        text += QStringLiteral(",%1 Hz").arg(double(r) * field.topHertz / double(levels.rows - 1), 0, 'g', 9);
    }
    text += QLatin1Char('\n');
    for (size_t c = 0; c < levels.columns; ++c) {
        const double seconds = field.first + double(c) * field.step;
        if (seconds < range.begin || seconds > range.end) continue;
        if (progress.cancelled()) return {};
        progress.report(int64_t(c), int64_t(levels.columns), {CORE_TEXT("Writing out the spectrogram")});
        text += QString::number(seconds, 'g', 9);
        for (size_t r = 0; r < levels.rows; ++r) {
            text += QLatin1Char(',');
            text += QString::number(double(levels.at(r, c)), 'f', 2);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace sigwavnet::widgets
