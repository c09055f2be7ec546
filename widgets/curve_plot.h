// Many curves over one another, with a cursor that reads them all.
//
// Curves are drawn on a worker thread; until a new picture is there the last one is shown, moved and
// stretched to where it belongs, so that zooming and panning follow the hand at once however many curves
// there are.
//
// Mouse: the wheel zooms at the cursor (Shift: only along x, Ctrl: only along y), dragging pans, a double
// click shows all again, a click tells which curve is nearest, hovering reads off all curves. Keyboard: Left
// and Right move the reading by a point (Home, End: to the ends), Shift+arrows pan, + and - zoom, 0 shows
// all. The context menu and its keys copy or save picture and data (figure_menu.h). GUI thread only.
#pragma once

#include <QImage>
#include <QPixmap>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

#include "widgets/curve_frame.h"
#include "widgets/figure_menu.h"

namespace sigwavnet::widgets {

class CurvePlot : public QWidget {
    Q_OBJECT
public:
    // `y` is what the curves are values of, and the plot's title; `x` is usually {"Epoch", ""}.
    CurvePlot(const Quantity& x, const Quantity& y, QWidget* parent = nullptr);
    ~CurvePlot() override;

    // Replaces all curves (smoothed as setSmoothing() says). The window stays when `keepWindow`, else all is
    // shown.
    void setCurves(std::vector<CurveStyle> styles, std::vector<CurveSeries> series = {},
                   bool keepWindow = false);
    // The same for series that others hold too; they are copied only where they must be changed.
    void setCurves(std::vector<Curve> curves, bool keepWindow = false);
    // One more point of a curve; NaN is a gap. Where all is shown, the view grows with the data.
    void append(size_t curve, double x, double y);

    size_t curveCount() const { return picture_.curves.size(); }
    const CurveSeries& series(size_t curve) const { return *picture_.curves[curve].series; }

    void setQuantity(const Quantity& y);      // another metric: new axis, new title
    void setTitle(const QString& title);      // other than the quantity's name
    void setMessage(const QString& message);  // what to say while there are no curves
    // Weight of the moving average in [0, 1); the raw curve then stays faintly behind. Never changes what is
    // already drawn when points are appended.
    void setSmoothing(double weight);
    double smoothing() const { return smoothing_; }
    void setLogarithmic(bool logarithmic);
    bool logarithmic() const { return picture_.logarithmic; }
    // What "all" is at least: 0 … the epochs to come, a share's 0 … 1. Absent: what the data take.
    void setLeastRange(std::optional<ValueRange> x, std::optional<ValueRange> y);

    CurveWindow window() const { return window_; }
    void setWindow(const CurveWindow& window);
    void resetWindow();
    // What the cursor reads; empty while it reads nothing.
    QString readout() const;
    QString csv() const { return curvesCsv(picture_); }
    Figure figure() const;  // as shown, for files and the clipboard
    // True while the curves on screen are not yet drawn for the present window.
    bool busy() const;

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

Q_SIGNALS:
    void windowChanged();
    void curveClicked(int curve);
    void drawn();  // busy() became false

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Layer {
        QImage image;
        CurveScale scale;  // that it was drawn for
    };

    CurveLayout plotLayout() const { return layoutCurves(picture_, window_, size(), font()); }
    CurveWindow home() const;
    void zoom(double factor, const QPointF& centre, bool alongX, bool alongY);
    void pan(double xShare, double yShare);
    void moveReading(int key);
    void addMenuEntries(QMenu& menu);
    void read(std::optional<double> x, std::optional<double> y);
    std::optional<int> curveAt(const QPointF& point) const;
    void dataChanged(bool keepWindow);
    void redraw();        // frame and curves, soon
    void startDrawing();  // the curves, on the worker
    void take(Layer layer, int generation);
    void drawLayer(QPainter& painter, const CurveLayout& layout) const;

    CurvePicture picture_;
    CurveWindow window_;
    std::optional<ValueRange> leastX_, leastY_;
    double smoothing_ = 0;
    std::optional<CurveReading> reading_;
    std::optional<double> readingY_;
    std::optional<QPointF> pressed_;
    bool dragged_ = false;
    CurveWindow dragWindow_;

    QPixmap frame_;  // null: to be drawn
    Layer layer_;
    int wanted_ = 0, shown_ = 0;  // generations of the curves' picture
    bool drawing_ = false;
    std::shared_ptr<std::atomic<bool>> abandon_;
    QTimer soon_;  // gathers changes of one moment into one drawing
    QThreadPool worker_;
};

}  // namespace sigwavnet::widgets
