#include "widgets/lane_signal.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

SignalLane::SignalLane(SignalData data) : data_(std::move(data)), peak_(roundedPeak(data_.samples)) {}

bool SignalLane::exactAt(double seconds) const {
    return data_.exact.length() <= 0 || (seconds >= data_.exact.begin && seconds < data_.exact.end);
}

QImage SignalLane::render(const LaneRequest& request, const std::atomic<bool>&) const {
    const Theme& theme = *request.theme;
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    const TimeScale scale = request.scale();
    const double height = request.pixels.height();
    const ValueScale values{-peak_, peak_, height};
    painter.fillRect(QRectF(0, values.toPixel(0), scale.width, 1), theme.grid);
    const QColor colour = data_.second ? theme.second : theme.accent;
    drawSeries(painter, {data_.samples, data_.begin, data_.step}, scale, values,
               {colour, 1.2 * request.ratio, 4 * request.ratio});
    const TimeRange all{data_.begin, data_.begin + double(data_.samples.size()) * data_.step};
    hatchOutside(painter, data_.exact.length() > 0 ? data_.exact : all, request);
    return image;
}

std::vector<ValueTick> SignalLane::valueTicks(const QLocale& locale) const {
    return {{1, valueText(peak_, locale)}, {0.5, locale.toString(0)}, {0, valueText(-peak_, locale)}};
}

QStringList SignalLane::readout(double seconds, std::optional<double>, const QLocale& locale) const {
    const auto index = std::llround((seconds - data_.begin) / data_.step);
    if (index < 0 || size_t(index) >= data_.samples.size()) return {};
    if (!exactAt(seconds)) return {QCoreApplication::translate("Lanes", "not exact here")};
    const QString value = valueText(double(data_.samples[size_t(index)]), locale);
    return {data_.unit.isEmpty() ? value : QStringLiteral("%1 %2").arg(value, data_.unit)};
}

QString SignalLane::csv(TimeRange range, Progress& progress) const {
    QString text = QStringLiteral("seconds,value,exact\n");
    const auto count = int64_t(data_.samples.size());
    const auto first = std::clamp<int64_t>(int64_t(std::ceil((range.begin - data_.begin) / data_.step)), 0, count);
    const auto last = std::clamp<int64_t>(int64_t(std::floor((range.end - data_.begin) / data_.step)) + 1, first, count);
    for (int64_t i = first; i < last; ++i) {
        if (i % 65536 == 0 && progress.cancelled()) return {};
        const double seconds = data_.begin + double(i) * data_.step;
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(seconds, 0, 'g', 12)
                    .arg(double(data_.samples[size_t(i)]), 0, 'g', 9)
                    .arg(exactAt(seconds) ? 1 : 0);
    }
    return text;
}

}  // namespace sigwavnet::widgets
