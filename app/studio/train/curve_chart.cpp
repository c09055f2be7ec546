#include "app/studio/train/curve_chart.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMenu>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "widgets/figure_menu.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

CurveChart::CurveChart(const QString& title, QWidget* parent)
    : QChartView(parent),
      name_(title),
      x_(new QValueAxis(this)),
      y_(new QValueAxis(this)),
      lowest_(std::numeric_limits<double>::infinity()) {
    chart()->setTitle(title);
    chart()->setMargins(QMargins(4, 0, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    x_->setLabelFormat(QStringLiteral("%d"));
    x_->setTitleText(tr("Epoch"));
    x_->setRange(0, 1);
    x_->setTickType(QValueAxis::TicksDynamic);
    x_->setTickAnchor(0);
    y_->setTickCount(5);
    y_->setLabelFormat(QStringLiteral("%.4g"));
    chart()->addAxis(x_, Qt::AlignBottom);
    chart()->addAxis(y_, Qt::AlignLeft);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(220, 170);
    setAccessibleName(title);
    colour();
}

void CurveChart::setCurves(const std::vector<Curve>& curves) {
    chart()->removeAllSeries();
    series_.clear();
    curves_ = curves;
    for (const Curve& curve : curves_) {
        auto* series = new QLineSeries(this);
        series->setName(curve.name);
        chart()->addSeries(series);
        series->attachAxis(x_);
        series->attachAxis(y_);
        for (QLegendMarker* marker : chart()->legend()->markers(series)) marker->setVisible(curve.inLegend);
        series_.push_back(series);
    }
    chart()->legend()->setVisible(curves_.size() > 1);
    colour();
}

void CurveChart::append(int epoch, const std::vector<double>& values) {
    for (size_t i = 0; i < std::min(values.size(), series_.size()); ++i) {
        if (!std::isfinite(values[i])) continue;
        series_[i]->append(epoch, values[i]);
        series_[i]->setPointsVisible(series_[i]->count() == 1);  // a single point draws no line
    }
    fitRange();
}

void CurveChart::setEpochs(int epochs) {
    x_->setRange(0, std::max(1, epochs));
    // Whole epochs only, at most six steps of 1, 2 or 5 × 10^n.
    int step = 1;
    for (int i = 0; 6 * step < epochs; ++i) step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    x_->setTickInterval(step);
}

void CurveChart::setLowest(double value) {
    lowest_ = value;
}

void CurveChart::fitRange() {
    double low = lowest_, high = -std::numeric_limits<double>::infinity();
    for (const QLineSeries* series : series_) {
        for (const QPointF& point : series->points()) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    if (!(high >= low)) return;
    if (high - low < 1e-12) {
        low -= 0.05 * std::max(std::abs(low), 1e-6);
        high += 0.05 * std::max(std::abs(high), 1e-6);
    }
    y_->setRange(low, high);
    y_->setTickCount(4);
    y_->applyNiceNumbers();
}

QString CurveChart::csv() const {
    QString text = QStringLiteral("epoch");
    std::map<double, std::vector<QString>> rows;
    for (size_t i = 0; i < series_.size(); ++i) {
        text += QStringLiteral(",\"%1\"").arg(curves_[i].name);
        for (const QPointF& point : series_[i]->points()) {
            auto& row = rows[point.x()];
            row.resize(series_.size());
            row[i] = QString::number(point.y(), 'g', 9);
        }
    }
    text += QLatin1Char('\n');
    for (const auto& [epoch, row] : rows) {
        text += QString::number(epoch);
        for (const QString& value : row) text += QLatin1Char(',') + value;
        text += QLatin1Char('\n');
    }
    return text;
}

void CurveChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    QChartView::changeEvent(event);
}

void CurveChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    widgets::addFigureActions(menu, this, [this] {
        return widgets::Figure{name_, size(),
                               [this](QPainter& painter, const QSizeF& size) {
                                   painter.fillRect(QRectF(QPointF(), size), widgets::theme(palette()).base);
                                   scene()->render(&painter, QRectF(QPointF(), size));
                               },
                               [this] { return csv(); }};
    });
    menu.exec(event->globalPos());
}

void CurveChart::colour() {
    const auto& colours = widgets::theme(palette());
    chart()->setBackgroundBrush(colours.base);
    chart()->setTitleBrush(colours.text);
    chart()->setTitleFont(widgets::headingFont(font()));
    chart()->legend()->setLabelColor(colours.text);
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsColor(colours.muted);
        axis->setTitleBrush(colours.muted);
        axis->setTitleFont(font());
        axis->setLinePen(QPen(colours.axis, 1));
        axis->setGridLinePen(QPen(colours.grid, 1));
        axis->setLabelsFont(widgets::tabularFont(font()));
    }
    for (size_t i = 0; i < series_.size(); ++i)
        series_[i]->setPen(QPen(curves_[i].ink.colour(colours), 1.8, curves_[i].pen));
}

}  // namespace sigwavnet::studio
