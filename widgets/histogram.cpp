#include "widgets/histogram.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/csv.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

// The next of 1, 2, 2.5, 5 × 10^n that is not below `step`.
double roundBin(double step) {
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
    const double step = roundBin((alike ? size : *most - *least) / std::max(1, wanted));
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
    setFont(tabularFont(font()));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Histogram"));
    offerFigure(this, [this] { return figure(); });
}

void Histogram::setData(HistogramBins bins, const QString& quantity) {
    bins_ = std::move(bins);
    largest_ = bins_.counts.empty() ? 1 : std::max(1, *std::max_element(bins_.counts.begin(), bins_.counts.end()));
    quantity_ = quantity;
    setAccessibleName(quantity);
    read(-1);
    update();
}

void Histogram::setMark(double value, const QString& meaning) {
    mark_ = value;
    markMeaning_ = meaning;
    read(reading_);
    update();
}

QSize Histogram::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 8};
}

double Histogram::edge(size_t bin) const {
    return bins_.low + (bins_.high - bins_.low) * double(bin) / double(bins_.counts.size());
}

QString Histogram::binText(int bin) const {
    const QLocale locale;
    return tr("%1 to %2: %3")
        .arg(locale.toString(edge(size_t(bin)), 'g', 4), locale.toString(edge(size_t(bin) + 1), 'g', 4),
             locale.toString(bins_.counts[size_t(bin)]));
}

// The description tells the bin that is read, else the range of all.
void Histogram::read(int bin) {
    const bool known = bin >= 0 && bin < int(bins_.counts.size());
    reading_ = known ? bin : -1;
    const QLocale locale;
    QString words = known ? binText(bin) : QString();
    if (!known && !bins_.counts.empty())
        words = tr("%1 to %2").arg(locale.toString(bins_.low, 'g', 4), locale.toString(bins_.high, 'g', 4));
    if (!markMeaning_.isEmpty()) words += QStringLiteral("; ") + markMeaning_;
    setAccessibleDescription(words);
    update();
}

QString Histogram::csv() const {
    QString text = QStringLiteral("%1,,%2\n").arg(csvField(quantity_), csvField(tr("count")));
    for (size_t i = 0; i < bins_.counts.size(); ++i)
        text += QStringLiteral("%1,%2,%3\n").arg(csvNumber(edge(i)), csvNumber(edge(i + 1))).arg(bins_.counts[i]);
    return text;
}

Figure Histogram::figure() const {
    if (bins_.counts.empty()) return {quantity_, size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        painter.fillRect(QRectF(QPointF(), size), theme(palette()).base);
        painter.setFont(font());
        const QRectF area = plotArea(size);
        paintBins(painter, area);
        paintFrame(painter, area);
        paintMark(painter, area);
    };
    return {quantity_, size(), paint, [this] { return csv(); }};
}

QRectF Histogram::plotArea(const QSizeF& size) const {
    const double line = fontMetrics().height();
    return QRectF(0, 4, size.width(), size.height() - 4 - 2.3 * line).adjusted(line * 2.4, 0, -line * 0.8, 0);
}

double Histogram::place(double value, const QRectF& area) const {
    return area.left() + area.width() * (value - bins_.low) / (bins_.high - bins_.low);
}

void Histogram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = plotArea(size());
    if (!bins_.counts.empty()) {
        paintBins(painter, area);
        paintFrame(painter, area);
        paintMark(painter, area);
        paintReading(painter, area);
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme(palette()).accent, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Histogram::paintBins(QPainter& painter, const QRectF& area) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme(palette()).accent);
    const double width = area.width() / double(bins_.counts.size());
    for (size_t i = 0; i < bins_.counts.size(); ++i) {
        const double height = area.height() * bins_.counts[i] / largest_;
        painter.drawRect(QRectF(area.left() + double(i) * width + 0.5, area.bottom() - height, width - 1, height));
    }
}

void Histogram::paintFrame(QPainter& painter, const QRectF& area) const {
    const Theme& colours = theme(palette());
    const double line = fontMetrics().height();
    const QLocale locale;
    painter.setPen(colours.grid);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(colours.axis);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colours.muted);
    painter.drawText(QRectF(0, area.top() - 4, area.left() - 6, line), Qt::AlignRight, locale.toString(largest_));
    const double step = roundBin((bins_.high - bins_.low) / 5);
    for (double tick = std::ceil(bins_.low / step) * step; tick <= bins_.high + step * 1e-6; tick += step) {
        const double x = place(tick, area);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.drawText(QRectF(x - 40, area.bottom() + 4, 80, line), Qt::AlignHCenter, locale.toString(tick, 'g', 4));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 1.3 * line, area.width(), line), Qt::AlignHCenter, quantity_);
}

void Histogram::paintMark(QPainter& painter, const QRectF& area) const {
    if (!(mark_ >= bins_.low && mark_ <= bins_.high)) return;
    const double x = place(mark_, area);
    painter.setPen(QPen(theme(palette()).error, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void Histogram::paintReading(QPainter& painter, const QRectF& area) const {
    if (reading_ < 0) return;
    const Theme& colours = theme(palette());
    const double left = place(edge(size_t(reading_)), area), right = place(edge(size_t(reading_) + 1), area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.text, 1));
    painter.drawRect(QRectF(left, area.top(), right - left, area.height()));
    const QString words = binText(reading_);
    const double width = fontMetrics().horizontalAdvance(words) + 8;
    QRectF box(right + 4, area.top(), width, fontMetrics().height() + 2);
    if (box.right() > area.right()) box.moveRight(left - 4);
    painter.fillRect(box, colours.raised);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, words);
}

void Histogram::mouseMoveEvent(QMouseEvent* event) {
    const QRectF area = plotArea(size());
    const double share = (event->position().x() - area.left()) / area.width();
    read(share >= 0 && share < 1 ? int(share * double(bins_.counts.size())) : -1);
}

void Histogram::leaveEvent(QEvent*) {
    read(-1);
}

void Histogram::focusOutEvent(QFocusEvent* event) {
    read(-1);
    QWidget::focusOutEvent(event);
}

void Histogram::keyPressEvent(QKeyEvent* event) {
    const int last = int(bins_.counts.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return read(reading_ < 0 ? last : std::max(0, reading_ - 1));
        case Qt::Key_Right:
            return read(std::min(last, reading_ + 1));
        case Qt::Key_Home:
            return read(0);
        case Qt::Key_End:
            return read(last);
        default:
            return QWidget::keyPressEvent(event);
    }
}

}  // namespace sigwavnet::widgets
