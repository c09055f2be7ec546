// Plots in as many columns as there is room for, scrolled when they don't fit.
#pragma once

#include <QScrollArea>

#include <vector>

class QGridLayout;

namespace sigwavnet::studio {

class PlotGrid : public QScrollArea {
    Q_OBJECT
public:
    explicit PlotGrid(QWidget* parent = nullptr);
    // Takes the plot; it is at least `height` pixels high. Hiding it later makes room for the others.
    void add(QWidget* plot, int height);
    int columns() const { return columns_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QGridLayout* grid_;
    std::vector<QWidget*> plots_;
    int columns_ = 2;
};

}  // namespace sigwavnet::studio
