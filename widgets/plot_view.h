// Shows a Plot and lets a person look closer.
//
// Mouse: the wheel zooms at the cursor (Shift: only along x, Ctrl: only along y), dragging pans, a double
// click shows all again, hovering reads off every series. Keyboard: Left and Right move the reading by a
// point, Shift+arrows pan, + and - zoom, 0 shows all. The context menu
// and its keys copy or save picture and data (figure_menu.h).
#pragma once

#include <QPixmap>
#include <QWidget>

#include <optional>

#include "widgets/figure_menu.h"
#include "widgets/plot.h"

namespace sigwavnet::widgets {

class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);

    // Shows all of it; keeps the window when only the data of the same plot changed (`keepWindow`).
    void setPlot(Plot plot, bool keepWindow = false);
    const Plot& plot() const { return plot_; }

    PlotWindow window() const { return window_; }
    void setWindow(const PlotWindow& window);
    void resetWindow();
    // What the reading shows; empty while there is none.
    QString readout() const;
    Figure figure() const;  // as shown, for files and the clipboard

    QSize sizeHint() const override { return {360, 240}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

Q_SIGNALS:
    void windowChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PlotLayout plotLayout() const { return layoutPlot(plot_, window_, size(), font()); }
    void zoom(double factor, const QPointF& centre, bool alongX, bool alongY);
    void pan(double xShare, double yShare);
    void stepReading(int points);
    void setReading(std::optional<Reading> reading);
    void describe();
    void redraw();

    Plot plot_;
    PlotWindow window_;
    std::optional<Reading> reading_;
    std::optional<QPointF> dragFrom_;
    PlotWindow dragWindow_;
    QPixmap picture_;  // the plot without its reading; null: to be drawn
};

}  // namespace sigwavnet::widgets
