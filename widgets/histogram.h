// Counts over a measured quantity, with thin axes and the unit.
//
// Hovering reads a bin; keyboard: Left, Right, Home and End read one bin after the other. Menu and keys of
// figure_menu.h. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

#include "widgets/figure_menu.h"

namespace sigwavnet::widgets {

// Equal bins over [low, high]; the last one includes high.
struct HistogramBins {
    double low = 0;
    double high = 1;
    std::vector<int> counts;
};
// About `wanted` bins with round edges that cover all values.
HistogramBins makeBins(const std::vector<double>& values, int wanted);

class Histogram : public QWidget {
    Q_OBJECT
public:
    explicit Histogram(QWidget* parent = nullptr);
    void setData(HistogramBins bins, const QString& quantity);  // "Duration [s]"
    void setMark(double value, const QString& meaning);  // a vertical line, e.g. the shortest clip; NaN: none

    int reading() const { return reading_; }  // the bin that is read; -1: none
    QString binText(int bin) const;           // "1.5 to 1.6: 12"
    QString csv() const;
    Figure figure() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plotArea(const QSizeF& size) const;
    double edge(size_t bin) const;  // its lower one
    double place(double value, const QRectF& area) const;
    void read(int bin);
    void paintFrame(QPainter& painter, const QRectF& area) const;
    void paintBins(QPainter& painter, const QRectF& area) const;
    void paintMark(QPainter& painter, const QRectF& area) const;
    void paintReading(QPainter& painter, const QRectF& area) const;

    HistogramBins bins_;
    int largest_ = 1;
    QString quantity_;
    double mark_;
    QString markMeaning_;
    int reading_ = -1;
};

}  // namespace sigwavnet::widgets
