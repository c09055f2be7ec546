// Counts over a measured quantity, with thin axes and the unit.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

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

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;  // tool tips of bins

private:
    QRectF plotArea() const;

    HistogramBins bins_;
    QString quantity_;
    double mark_;
    QString markMeaning_;
};

}  // namespace sigwavnet::widgets
