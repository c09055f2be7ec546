#include "widgets/histogram.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

// The next of 1, 2, 2.5, 5 × 10^n that is not below `step`.
double roundStep(double step) {
    const double magnitude = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * magnitude >= step * (1 - 1e-9)) return factor * magnitude;
    return 10 * magnitude;
}

}  // namespace

HistogramBins makeBins(const std::vector<double>& values, int wanted) {
    HistogramBins bins;
    if (values.empty()) return bins;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double size = std::max(std::abs(*most), 1e-6);
    const bool alike = *most - *least < 1e-3 * size;  // one bar amid empty ones says so better than a full field
    const double step = roundStep((alike ? size : *most - *least) / std::max(1, wanted));
    const double margin = alike ? 5 : 0;
    bins.low = (std::floor(*least / step + 1e-9) - margin) * step;
    const auto count = size_t(std::max(1.0, std::ceil((*most - bins.low) / step - 1e-9 + margin)));
    bins.high = bins.low + double(count) * step;
    bins.counts.assign(count, 0);
    for (const double value : values)
        ++bins.counts[std::min(count - 1, size_t(std::max(0.0, (value - bins.low) / step)))];
    return bins;
}

Histogram::Histogram(QWidget* parent) : QWidget(parent), mark_(std::numeric_limits<double>::quiet_NaN()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setData(HistogramBins bins, const QString& quantity) {
    bins_ = std::move(bins);
    quantity_ = quantity;
    update();
}

void Histogram::setMark(double value, const QString& meaning) {
    mark_ = value;
    markMeaning_ = meaning;
    update();
}

QSize Histogram::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 8};
}

QRectF Histogram::plotArea() const {
    const double line = fontMetrics().height();
    return QRectF(0, 4, width(), height() - 4 - 2.3 * line).adjusted(line * 2.4, 0, -line * 0.8, 0);
}

void Histogram::paintEvent(QPaintEvent*) {
    if (bins_.counts.empty()) return;
    const Theme& colours = theme(palette());
    QPainter painter(this);
    const QRectF area = plotArea();
    const int largest = std::max(1, *std::max_element(bins_.counts.begin(), bins_.counts.end()));
    const QLocale locale;

    painter.setPen(colours.grid);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(colours.muted);
    painter.drawText(QRectF(0, area.top() - 4, area.left() - 6, fontMetrics().height()), Qt::AlignRight,
                     locale.toString(largest));

    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const double width = area.width() / double(bins_.counts.size());
    for (size_t i = 0; i < bins_.counts.size(); ++i) {
        const double height = area.height() * bins_.counts[i] / largest;
        painter.drawRect(QRectF(area.left() + double(i) * width + 0.5, area.bottom() - height, width - 1, height));
    }
    painter.setPen(colours.axis);
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    painter.setPen(colours.muted);
    const double step = roundStep((bins_.high - bins_.low) / 5);
    for (double tick = std::ceil(bins_.low / step) * step; tick <= bins_.high + step * 1e-6; tick += step) {
        const double x = area.left() + area.width() * (tick - bins_.low) / (bins_.high - bins_.low);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.drawText(QRectF(x - 40, area.bottom() + 4, 80, fontMetrics().height()), Qt::AlignHCenter,
                         locale.toString(tick, 'g', 4));
    }
    painter.drawText(QRectF(area.left(), height() - fontMetrics().height(), area.width(), fontMetrics().height()),
                     Qt::AlignHCenter, quantity_);

    if (mark_ >= bins_.low && mark_ <= bins_.high) {
        const double x = area.left() + area.width() * (mark_ - bins_.low) / (bins_.high - bins_.low);
        painter.setPen(QPen(colours.error, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

bool Histogram::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || bins_.counts.empty()) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QRectF area = plotArea();
    const double share = (help->pos().x() - area.left()) / area.width();
    if (share < 0 || share >= 1) {
        QToolTip::hideText();
        return true;
    }
    const auto bin = size_t(share * double(bins_.counts.size()));
    const double step = (bins_.high - bins_.low) / double(bins_.counts.size());
    const QLocale locale;
    QToolTip::showText(help->globalPos(), tr("%1 to %2: %3")
                                              .arg(locale.toString(bins_.low + double(bin) * step, 'g', 4),
                                                   locale.toString(bins_.low + double(bin + 1) * step, 'g', 4),
                                                   locale.toString(bins_.counts[bin])),
                       this);
    return true;
}

}  // namespace sigwavnet::widgets
