// The learning rate that the chosen options mean, over the epochs to come (Qt Charts).
#pragma once

#include <QChartView>
#include <QString>

#include <array>

#include "core/training/config.h"
#include "widgets/figure_menu.h"

class QLineSeries;
class QValueAxis;

namespace sigwavnet::studio {

class ScheduleChart : public QChartView {
    Q_OBJECT
public:
    explicit ScheduleChart(QWidget* parent = nullptr);

    void setConfig(const TrainingConfig& config);
    QString csv() const;  // "epoch,learning rate,wavelet learning rate"
    widgets::Figure figure() const;

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void colour();

    std::array<QLineSeries*, 2> series_;  // of the network, of its wavelets
    QValueAxis* x_;
    QValueAxis* y_;
};

}  // namespace sigwavnet::studio
