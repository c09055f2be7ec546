// The confusion matrix: a table of counts drawn as a field, with rates by row or by column.
//
// GUI thread. Keyboard: arrows, Home, End (row), Ctrl+Home, Ctrl+End move the current cell, Enter or Space
// activates it. The context menu copies the picture or saves it as PNG, SVG or PDF, and its numbers as CSV.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

#include "core/base/types.h"
#include "widgets/figure_menu.h"
#include "widgets/theme.h"

class QPainter;

namespace sigwavnet::widgets {

struct MatrixData {
    QStringList classes;     // of the rows (truth) and of the columns (predicted)
    Matrix<int64_t> counts;  // at(truth, predicted)
    // Who or what gave the rows' and the columns' classes, where it is not the truth and a model: two people's names.
    QString rowsBy{}, columnsBy{};
    bool operator==(const MatrixData&) const = default;
};

enum class MatrixScale {
    Counts,    // clips
    ByRow,     // share of the clips that are this class: the diagonal is recall
    ByColumn,  // share of the clips that were called this class: the diagonal is precision
};

struct MatrixCell {
    int row = 0;
    int column = 0;
    bool operator==(const MatrixCell&) const = default;
};

// Where things lie in a picture of `size`; everything in logical pixels.
struct MatrixLayout {
    QRectF cells;
    double cellWidth = 0, cellHeight = 0;
    QRectF cell(const MatrixCell& cell) const;
    std::optional<MatrixCell> cellAt(const QPointF& point, int classes) const;
};
MatrixLayout layoutMatrix(const MatrixData& data, const QSizeF& size, const QFont& font);

struct MatrixLook {
    MatrixScale scale = MatrixScale::Counts;
    std::optional<MatrixCell> current;  // outlined
    bool focused = false;
    QFont font;
};
// Draws the whole matrix, a pure function of its arguments: the screen, files and tests share it.
void paintMatrix(QPainter& painter, const MatrixData& data, const MatrixLook& look, const QSizeF& size,
                 const Theme& theme);

// The share that `scale` shows, 0 … 1; nothing for Counts and for an empty row or column.
std::optional<double> cellShare(const MatrixData& data, const MatrixCell& cell, MatrixScale scale);

class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);

    // No data (no classes): shows `emptyText`.
    void setData(const MatrixData& data);
    const MatrixData& data() const { return data_; }
    void setScale(MatrixScale scale);
    MatrixScale scale() const { return scale_; }
    void setEmptyText(const QString& text);

    std::optional<MatrixCell> current() const { return current_; }
    void setCurrent(std::optional<MatrixCell> cell);
    // "sad taken for neutral: 3 clips, 12 % of sad, 20 % of what was called neutral"
    QString cellText(const MatrixCell& cell) const;
    QString csv() const;  // counts, with class names in the first row and column
    Figure figure() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A cell was clicked, or chosen by Enter or Space.
    void cellActivated(int row, int column);
    void currentChanged();

protected:
    bool event(QEvent* event) override;  // tool tips
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    MatrixLayout matrixLayout() const;
    int classes() const { return int(data_.classes.size()); }

    MatrixData data_;
    MatrixScale scale_ = MatrixScale::Counts;
    std::optional<MatrixCell> current_;
    QString emptyText_;
};

}  // namespace sigwavnet::widgets
