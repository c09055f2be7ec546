// Many trials as lines across parallel axes, an axis an option, coloured by what they reached; brushes keep
// those that pass.
//
// Mouse: dragging along an axis brushes a stretch of it, a click on an axis takes its brush away, a double
// click takes all away, hovering reads the nearest line off, a click on a line chooses it. Keyboard: Left and
// Right choose an axis; Up and Down walk through the lines that pass, from the best; Shift+Up and Shift+Down
// move the axis' brush (and make one), + and - widen and narrow it, Delete takes it away, Escape all; Enter
// chooses the line. The context menu copies or saves picture and data. GUI thread.
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QPixmap>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <limits>
#include <optional>
#include <vector>

#include "widgets/figure_menu.h"
#include "widgets/numeric_axis.h"
#include "widgets/theme.h"

class QPainter;

namespace sigwavnet::widgets {

struct CoordinateAxis {
    enum class Kind {
        Linear,
        Log,         // range above 0
        Categories,  // values are indices into `categories`
    };
    QString name;
    Kind kind = Kind::Linear;
    ValueRange range;
    QStringList categories;
    bool percent = false;  // values are shares, shown in %
    bool operator==(const CoordinateAxis&) const = default;
};

struct CoordinateLine {
    QString name;
    std::vector<double> values;  // one an axis; NaN: unknown, the line stops there
    bool operator==(const CoordinateLine&) const = default;
};

// The last axis is what the lines are judged by and coloured by: lines without a value on it are grey.
struct CoordinatesData {
    std::vector<CoordinateAxis> axes;
    std::vector<CoordinateLine> lines;
    bool higherIsBetter = true;
    bool operator==(const CoordinatesData&) const = default;
};

// Where a value lies on its axis: 0 at the bottom, 1 at the top (clamped); NaN for NaN.
double axisPosition(const CoordinateAxis& axis, double value);
QString axisValueText(const CoordinateAxis& axis, double value);

// A stretch of an axis, by positions; low < high.
using Brush = std::optional<ValueRange>;

struct CoordinatesLook {
    std::vector<Brush> brushes;  // one an axis
    int axis = -1;               // the chosen one; -1: none
    QFont font;
};

// In logical pixels.
struct CoordinatesLayout {
    QRectF area;            // from the first axis to the last, from top to bottom
    std::vector<double> x;  // of the axes
    double y(double position) const { return area.bottom() - position * area.height(); }
    double position(double y) const { return (area.bottom() - y) / area.height(); }
    int axisNear(double x) const;  // the nearest one
};
CoordinatesLayout layoutCoordinates(const CoordinatesData& data, const QSizeF& size, const QFont& font);

// Broken where a value is unknown.
QPainterPath linePath(const CoordinatesData& data, const CoordinatesLayout& layout,
                      const CoordinateLine& line);

bool passes(const CoordinatesData& data, const CoordinateLine& line, const std::vector<Brush>& brushes);

// The picture, a pure function of its arguments.
void paintCoordinates(QPainter& painter, const CoordinatesData& data, const CoordinatesLook& look,
                      const QSizeF& size, const Theme& theme);

class ParallelCoordinates : public QWidget {
    Q_OBJECT
public:
    explicit ParallelCoordinates(QWidget* parent = nullptr);

    // Brushes stay when the axes are the same, the reading when its line is still there. No lines: shows the
    // message.
    void setData(CoordinatesData data);
    const CoordinatesData& data() const { return data_; }
    void setMessage(const QString& message);

    const std::vector<Brush>& brushes() const { return look_.brushes; }
    void setBrush(int axis, Brush brush);
    void clearBrushes();
    int currentAxis() const { return look_.axis; }
    std::vector<int> passing() const;  // indices of lines, the best first

    std::optional<int> currentLine() const { return line_; }
    void setCurrentLine(std::optional<int> line);
    QString readout() const;  // of the current line; empty without one
    QString csv() const;
    Figure figure() const;

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void lineActivated(int line);
    void brushesChanged();

protected:
    bool event(QEvent* event) override;  // tool tips
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void setCurrentAxis(int axis);
    void moveBrush(double distance);
    void widenBrush(double amount);
    void walk(int lines);
    std::optional<int> lineNear(const QPointF& point) const;
    bool nothing() const { return data_.lines.empty() || data_.axes.size() < 2; }

    struct Drag {
        int axis = 0;
        double from = 0;  // position
        bool moved = false;
    };

    CoordinatesData data_;
    CoordinatesLook look_;
    CoordinatesLayout layout_;
    QString message_;
    std::optional<int> line_;
    std::optional<Drag> drag_;
    QPixmap picture_;  // drawn when something changes, so that painting only shows it
};

}  // namespace sigwavnet::widgets
