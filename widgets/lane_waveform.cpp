#include "widgets/lane_waveform.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

// Up to so many samples a pixel are looked at one by one: exact, where the envelope rounds out to its blocks,
// and still only a few milliseconds a picture.
constexpr double kExactSamples = 16.0 * EnvelopePyramid::kBlock;

// The peak from the envelope's columns, so that hours of samples are not walked through once more.
double peakOf(const EnvelopePyramid& envelope) {
    std::vector<float> extremes;
    for (const MinMax& column : envelope.columns(0, double(envelope.frames()), 1024)) {
        extremes.push_back(column.min);
        extremes.push_back(column.max);
    }
    return roundedPeak(extremes);
}

}  // namespace

WaveformLane::WaveformLane(RecordingPtr recording, std::shared_ptr<const EnvelopePyramid> envelope)
    : recording_(std::move(recording)), envelope_(std::move(envelope)), peak_(peakOf(*envelope_)) {}

QImage WaveformLane::render(const LaneRequest& request, const std::atomic<bool>&) const {
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(request.theme->base);
    QPainter painter(&image);
    const TimeScale scale = request.scale();
    const ValueScale values{-peak_, peak_, double(request.pixels.height())};
    painter.fillRect(QRectF(0, values.toPixel(0), scale.width, 1), request.theme->grid);
    const double rate = recording_->rate().hz;
    const double samplesPerPixel = scale.secondsPerPixel() * rate;
    if (samplesPerPixel < kExactSamples) {
        drawSeries(painter, {recording_->samples(), 0, 1 / rate}, scale, values,
                   {request.theme->accent, 1.2 * request.ratio, 4 * request.ratio});
        return image;
    }
    drawColumns(
        painter,
        envelope_->columns(scale.visible.begin * rate, scale.visible.end * rate, request.pixels.width()),
        values, request.theme->accent);
    return image;
}

std::vector<ValueTick> WaveformLane::valueTicks(const QLocale& locale) const {
    return {{1, valueText(peak_, locale)}, {0.5, locale.toString(0)}, {0, valueText(-peak_, locale)}};
}

QStringList WaveformLane::readout(double seconds, std::optional<double>, const QLocale& locale) const {
    const auto index = std::llround(seconds * recording_->rate().hz);
    if (index < 0 || size_t(index) >= recording_->samples().size()) return {};
    const double sample = recording_->samples()[size_t(index)];
    QStringList lines{valueText(sample, locale)};
    if (sample != 0) {
        lines << QCoreApplication::translate("Lanes", "%1 dBFS")
                     .arg(locale.toString(20 * std::log10(std::abs(sample)), 'f', 1));
    }
    return lines;
}

QString WaveformLane::csv(TimeRange range, Progress&) const {
    const double rate = recording_->rate().hz;
    const auto samples = recording_->samples();
    const auto last = std::min(size_t(std::max(0.0, std::floor(range.end * rate) + 1)), samples.size());
    QString text = QStringLiteral("seconds,sample\n");
    for (auto i = size_t(std::max(0.0, std::ceil(range.begin * rate))); i < last; ++i) {
        text +=
            QStringLiteral("%1,%2\n").arg(double(i) / rate, 0, 'g', 12).arg(double(samples[i]), 0, 'g', 9);
    }
    return text;
}

}  // namespace sigwavnet::widgets
