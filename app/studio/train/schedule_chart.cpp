#include "app/studio/train/schedule_chart.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

#include "core/training/schedule.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kPoints = 240;  // more than there are pixels between ticks, few enough to draw at once
constexpr int kChartHeight = 170;

// Whole epochs only, at most six steps of 1, 2 or 5 × 10^n.
int tickStep(int epochs) {
    int step = 1;
    for (int i = 0; 6 * step < epochs; ++i) step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

}  // namespace

ScheduleChart::ScheduleChart(QWidget* parent)
    : QChartView(parent),
      series_{new QLineSeries(this), new QLineSeries(this)},
      x_(new QValueAxis(this)),
      y_(new QValueAxis(this)) {
    setAccessibleName(tr("Learning rate over the epochs"));
    widgets::offerFigure(this, [this] { return figure(); });
    chart()->setMargins(QMargins(4, 0, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    series_[0]->setName(tr("Learning rate"));
    series_[1]->setName(tr("of wavelets"));
    x_->setLabelFormat(QStringLiteral("%d"));
    x_->setTitleText(tr("Epoch"));
    x_->setTickType(QValueAxis::TicksDynamic);
    x_->setTickAnchor(0);
    y_->setTickCount(3);
    y_->setLabelFormat(QStringLiteral("%.2g"));
    chart()->addAxis(x_, Qt::AlignBottom);
    chart()->addAxis(y_, Qt::AlignLeft);
    for (QLineSeries* series : series_) {
        chart()->addSeries(series);
        series->attachAxis(x_);
        series->attachAxis(y_);
    }
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(kChartHeight);
    setMinimumWidth(0);
    setAccessibleName(tr("Learning rate over the epochs"));
    colour();
}

void ScheduleChart::setConfig(const TrainingConfig& config) {
    // As if an epoch had so many steps: the schedule depends on the share of the training alone.
    const int64_t stepsPerEpoch = std::max(1, 2 * kPoints / std::max(1, config.epochs));
    const int64_t steps = stepsPerEpoch * config.epochs;
    QList<QPointF> rate, wavelets;
    for (int i = 0; i <= kPoints; ++i) {
        const int64_t step = std::min(steps - 1, steps * i / kPoints);
        const double epoch = double(config.epochs) * i / kPoints;
        const double value = config.learningRate * rateFactor(config, step, stepsPerEpoch);
        rate << QPointF(epoch, value);
        wavelets << QPointF(epoch, value * config.kernelRateFactor);
    }
    series_[0]->replace(rate);
    series_[1]->replace(wavelets);
    series_[1]->setVisible(config.network.trainKernels || config.network.trainThresholds);
    x_->setRange(0, config.epochs);
    x_->setTickInterval(tickStep(config.epochs));
    const double highest = config.learningRate * std::max(1.0, config.kernelRateFactor);
    y_->setRange(0, highest > 0 ? highest : 1);
}

QString ScheduleChart::csv() const {
    QString text = QStringLiteral("epoch,learning rate,wavelet learning rate\n");
    const QList<QPointF> rate = series_[0]->points(), wavelets = series_[1]->points();
    for (int i = 0; i < rate.size(); ++i) {
        text += QStringLiteral("%1,%2,%3\n").arg(rate[i].x(), 0, 'g', 9).arg(rate[i].y(), 0, 'g', 9).arg(wavelets[i].y(), 0, 'g', 9);
    }
    return text;
}

void ScheduleChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    QChartView::changeEvent(event);
}

void ScheduleChart::wheelEvent(QWheelEvent* event) {
    event->ignore();  // scrolls the form that the chart stands in
}

widgets::Figure ScheduleChart::figure() const {
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        painter.fillRect(QRectF(QPointF(), size), widgets::theme(palette()).base);
        scene()->render(&painter, QRectF(QPointF(), size));
    };
    return {tr("learning rate"), size(), paint, [this] { return csv(); }};
}

void ScheduleChart::colour() {
    const auto& colours = widgets::theme(palette());
    chart()->setBackgroundBrush(colours.base);
    chart()->legend()->setLabelColor(colours.text);
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsColor(colours.muted);
        axis->setTitleBrush(colours.muted);
        axis->setTitleFont(font());
        axis->setLinePen(QPen(colours.axis, 1));
        axis->setGridLinePen(QPen(colours.grid, 1));
        axis->setLabelsFont(widgets::tabularFont(font()));
    }
    series_[0]->setPen(QPen(colours.accent, 1.8));
    series_[1]->setPen(QPen(colours.second, 1.8, Qt::DashLine));
}

}  // namespace sigwavnet::studio
