// A small chart of curves over epochs (Qt Charts) in the theme's colours.
#pragma once

#include <QChartView>
#include <QString>

#include <vector>

#include "widgets/plot.h"

class QLineSeries;
class QValueAxis;

namespace sigwavnet::studio {

class CurveChart : public QChartView {
    Q_OBJECT
public:
    struct Curve {
        QString name;
        widgets::Ink ink;
        Qt::PenStyle pen = Qt::SolidLine;
        bool inLegend = true;
    };

    // `title` names the quantity with its unit: "Loss [nat]".
    explicit CurveChart(const QString& title, QWidget* parent = nullptr);

    void setCurves(const std::vector<Curve>& curves);  // empties the chart
    // One epoch's value for each curve; NaN: none.
    void append(int epoch, const std::vector<double>& values);
    void setEpochs(int epochs);  // right end of the horizontal axis
    void setLowest(double value);  // the vertical axis starts here at most
    QString csv() const;

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void colour();
    void fitRange();

    QString name_;
    std::vector<Curve> curves_;
    std::vector<QLineSeries*> series_;
    QValueAxis* x_;
    QValueAxis* y_;
    double lowest_;
};

}  // namespace sigwavnet::studio
