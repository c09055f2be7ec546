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
// and still only a few milliseconds a picture. Samples that must be read from a file: up to a block of the envelope.
constexpr double kExactSamples = 16.0 * EnvelopePyramid::kBlock;
constexpr int64_t kRowsAtOnce = 1 << 16;  // of CSV

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

WaveformLane::WaveformLane(SoundPtr sound, std::shared_ptr<const EnvelopePyramid> envelope)
    : sound_(std::move(sound)), envelope_(std::move(envelope)), peak_(peakOf(*envelope_)) {}

WaveformLane::WaveformLane(RecordingPtr recording, std::shared_ptr<const EnvelopePyramid> envelope)
    : WaveformLane(std::make_shared<const Sound>(std::move(recording)), std::move(envelope)) {}

std::shared_ptr<const WaveformLane::Stretch> WaveformLane::stretch(int64_t from, int64_t to) const {
    {
        const std::lock_guard lock(mutex_);
        const bool covers =
            close_ && close_->from <= from && close_->from + int64_t(close_->samples.size()) >= to;
        if (covers) return close_;
    }
    auto made = std::make_shared<Stretch>();
    made->from = from;
    made->samples.resize(size_t(std::max<int64_t>(0, to - from)));
    if (!sound_->read(from, made->samples)) return nullptr;  // the envelope is drawn instead
    const std::lock_guard lock(mutex_);
    close_ = made;
    return made;
}

QImage WaveformLane::render(const LaneRequest& request, const std::atomic<bool>&) const {
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(request.theme->base);
    QPainter painter(&image);
    const TimeScale scale = request.scale();
    const ValueScale values{-peak_, peak_, double(request.pixels.height())};
    painter.fillRect(QRectF(0, values.toPixel(0), scale.width, 1), request.theme->grid);
    const double rate = sound_->rate().hz;
    const double samplesPerPixel = scale.secondsPerPixel() * rate;
    if (samplesPerPixel < (sound_->held() ? kExactSamples : double(envelope_->block()))) {
        const auto from = std::max<int64_t>(0, int64_t(std::floor(scale.visible.begin * rate)) - 1);
        const auto to = std::min(sound_->frames(), int64_t(std::ceil(scale.visible.end * rate)) + 2);
        if (const auto close = stretch(from, to)) {
            drawSeries(painter, {close->samples, double(close->from) / rate, 1 / rate}, scale, values,
                       {request.theme->accent, 1.2 * request.ratio, 4 * request.ratio});
            return image;
        }
    }
    auto columns =
        envelope_->columns(scale.visible.begin * rate, scale.visible.end * rate, request.pixels.width());
    const double known = scale.toPixel(double(envelope_->frames()) / rate);
    if (envelope_->frames() < sound_->frames() && known < scale.width) {
        columns.resize(size_t(std::max(0.0, std::floor(known))));
        fillHatched(painter, QRectF(known, 0, scale.width - known, request.pixels.height()), *request.theme);
    }
    drawColumns(painter, columns, values, request.theme->accent);
    return image;
}

std::vector<ValueTick> WaveformLane::valueTicks(const QLocale& locale) const {
    return {{1, valueText(peak_, locale)}, {0.5, locale.toString(0)}, {0, valueText(-peak_, locale)}};
}

// Never from the file: this is asked for at every move of the mouse.
std::optional<float> WaveformLane::sampleAt(int64_t frame) const {
    if (sound_->held()) return sound_->held()->samples()[size_t(frame)];
    const std::lock_guard lock(mutex_);
    if (!close_ || frame < close_->from || frame >= close_->from + int64_t(close_->samples.size())) return {};
    return close_->samples[size_t(frame - close_->from)];
}

QStringList WaveformLane::readout(double seconds, std::optional<double>, const QLocale& locale) const {
    const auto frame = std::llround(seconds * sound_->rate().hz);
    if (frame < 0 || frame >= sound_->frames()) return {};
    if (const auto sample = sampleAt(frame)) {
        QStringList lines{valueText(*sample, locale)};
        if (*sample != 0) {
            lines << QCoreApplication::translate("Lanes", "%1 dBFS")
                         .arg(locale.toString(20 * std::log10(std::abs(double(*sample))), 'f', 1));
        }
        return lines;
    }
    if (frame >= envelope_->frames()) return {};
    const MinMax block = envelope_->columns(double(frame), double(frame) + 1, 1).front();
    return {valueText(block.max, locale), valueText(block.min, locale)};
}

QString WaveformLane::csv(TimeRange range, Progress& progress) const {
    const double rate = sound_->rate().hz;
    const auto first = int64_t(std::max(0.0, std::ceil(range.begin * rate)));
    const auto last = std::min(int64_t(std::max(0.0, std::floor(range.end * rate) + 1)), sound_->frames());
    QString text = QStringLiteral("seconds,sample\n");
    std::vector<float> samples;
    for (int64_t from = first; from < last; from += kRowsAtOnce) {
        if (progress.cancelled()) return {};
        progress.report(from - first, last - first, {CORE_TEXT("Writing out the samples")});
        samples.resize(size_t(std::min(kRowsAtOnce, last - from)));
        if (!sound_->read(from, samples)) return {};
        for (size_t i = 0; i < samples.size(); ++i) {
            text += QStringLiteral("%1,%2\n")
                        .arg(double(from + int64_t(i)) / rate, 0, 'g', 12)
                        .arg(double(samples[i]), 0, 'g', 9);
        }
    }
    return text;
}

}  // namespace sigwavnet::widgets
